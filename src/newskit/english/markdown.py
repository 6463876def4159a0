"""Articles pasted with the marks of Markdown: '# Headline', '**By Ann Lee**', '[Ann Lee](/authors/ann)'."""

from __future__ import annotations

import re

__all__ = ["is_markdown", "without_marks"]

# A line that is a heading: one to six hashes and a space; "#1" and "#news" are none.
HEADING = re.compile(r"^#{1,6}[ \t]{1,4}\S", re.MULTILINE)
# What prints as nothing; of each match all but its named part, the words, goes.
MARKS = re.compile(
    r"""
    ^\#{1,6}[ \t]{1,4}
  | ^>[ \t]?
  | (?<!!)\[ (?P<link> [^\[\]\n]{1,200} ) \]\( [^()\s]{1,400} \)   # "[Ann Lee](/authors/ann)"; a picture keeps its marks
  | \*\*|__
  | (?<![\w*_])[*_](?=[^\s*_])|(?<=[^\s*_])[*_](?![\w*_])           # about a word or a sentence in italics
    """,
    re.VERBOSE | re.MULTILINE,
)


def is_markdown(text: str) -> bool:
    r"""Whether a text has a heading as Markdown marks it.

    >>> is_markdown("# Pier may close\n\nRain fell."), is_markdown("#1 in the charts")
    (True, False)
    """
    return "#" in text and HEADING.search(text) is not None


def without_marks(text: str) -> str:
    """The text with a space for every character that marks headings, quotations, links and stress: places stay as they are.

    >>> without_marks("**By [Ann Lee](/ann)** in Leeds")
    '  By  Ann Lee          in Leeds'
    """
    return MARKS.sub(_blanked, text)


def _blanked(match: re.Match[str]) -> str:
    if match["link"] is None:
        return " " * len(match[0])
    return " " + match["link"] + " " * (len(match[0]) - len(match["link"]) - 1)
