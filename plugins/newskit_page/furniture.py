"""What is none of an article by its words or its marks alone: lines of the lexicon, rows of links, pointers, threads of comments."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import TypeAlias

from newskit_page.line import Line
from newskit_page.line_looks import looks_like, plain_words
from newskit_page.moments import find_date
from newskit_page.signed_lines import BY_BEHIND_BAR

__all__ = ["CREDIT_LABEL", "is_furniture"]

CREDIT_LABEL = re.compile(
    r"(?:image|photo|picture)s?\s?(?:credits?|by|courtesy|source|:)\W?.{0,60}$|credits?\b.{0,60}$|courtesy\s.{2,60}$|©(?!\s?(?:19|20)\d\d)"
)
MINUTES = re.compile(r"(?:\d{1,3}|one|two|three|four|five)[\s-]?min(?:ute)?s?(?:\s(?:to\s)?read\b|$)")
# What readers wrote begins here.
THREAD = re.compile(
    r"""
    (?:(?:all|top\ rated|latest|most\ liked)\ )?comments(?:\s\d+|\s?\([^()]{1,12}\)?)$                # "Comments (88 New)"
  | (?:all|top\ rated|latest|most\ liked)\ comments$
  | \W?(?:\d[\d,]{0,6}|one|no|all)\s(?:comments?|responses?|replies|thoughts?|reader\ comments)(?:\s(?:to|on|so\ far)\b.{0,200})?$  # "34 responses to …"
    """,
    re.VERBOSE,
)
OF_READERS = ("comment", "respons", "repl", "thought")  # in what THREAD finds
# "Also read | …", "Previous coverage: …", "Don't miss: …", "For more, read: …", "Now watch this: …"
POINTS_ELSEWHERE = re.compile(
    r"""
    (?:also|for\ more,?|now|read|see|more|watch|listen|related|previous|earlier|must|further|recommended|don['’]t|in\ case\ you)
    (?:\s(?:also|read|reading|see|more|on|this|coverage|stor(?:y|ies)|next|now|miss|missed|watch|it|news|report|article|video)){0,3}
    \s?[:|]\s
    """,
    re.VERBOSE,
)
# "See HERONS, Page 6", "Continued on page 3": where print goes on.
JUMP = re.compile(r"(?:please )?(?:see|turn to|continued (?:on|from)|more on)\b.{0,40}\bpage \w{1,4}$")
STEP = re.compile(r"\s?[/>»›→|·•]\s?|\s{2,4}")
# What stands between links and in pointers, and what shows through where a page was cut badly.
MARKS_OF_PAGE = re.compile(r"[/|>»›→·•\t:{}<]|  ")
# How addresses, what is left of script, and pictures in Markdown begin.
SCRIPT = ("http://", "https://", "function", "var ", "![")


_Beginnings: TypeAlias = dict[str, tuple[str, ...]]


def _by_first_letter(beginnings: Sequence[str]) -> _Beginnings:
    return {first: tuple(b for b in beginnings if b[0] == first) for first in sorted({b[0] for b in beginnings})}


@cache
def _lexicon() -> tuple[frozenset[str], _Beginnings, frozenset[str], _Beginnings, frozenset[str], frozenset[str]]:
    """Whole lines, beginnings of lines, whole lines and beginnings of lines that end an article, those for good, sections.

    Beginnings are kept by their first letter, so that a line is compared with few of them.
    """
    text = (files("newskit_page") / "furniture_lines.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    section = ""
    for row in text.splitlines():
        if row.startswith("[") and row.endswith("]"):
            section = row
        elif row.strip() and not row.startswith("#"):
            sections.setdefault(section, []).append(row)
    over = sections["[end for good]"]
    ends = sections["[end of article]"] + over
    return (
        frozenset(sections["[line]"] + sections["[section]"]),
        _by_first_letter(sections["[start]"]),
        frozenset(ends),
        _by_first_letter([end + " " for end in ends if " " in end]),
        frozenset(over),
        frozenset(sections["[section]"]),
    )


def is_furniture(line: Line, head: str, low: str, words: Sequence[str]) -> bool:
    """Whether the lexicon, or its looks alone, make a line furniture; what kind of furniture is set."""
    whole, starts, ends, end_starts, over, sections = _lexicon()
    key, count = line.key, line.words
    if count <= 7 and (key in ends or key.startswith(end_starts.get(key[:1], ()))):
        line.end = line.furniture = True
        line.over = key in over
        return True
    if count > 30:
        line.furniture = "{" in head or "<" in head or "}" in head or low.startswith(SCRIPT)
    elif count <= 14 and any(map(key.__contains__, OF_READERS)) and THREAD.match(key):
        line.end = line.furniture = line.over = True
    elif (
        key in whole
        or (count < 30 and key.startswith(starts.get(key[:1], ())))
        or not key
        or (key[-1].isdigit() and key.rstrip("0123456789 ") in whole)  # "Advertisement 2", "Comment 41"
        or not (key[0].isalpha() or any(map(str.isalpha, key)))
        or (count <= 5 and " min" in key and MINUTES.match(key))
        or (count <= 16 and " page " in key and JUMP.match(key))
        or (count <= 16 and _is_row_of_words(words, whole))
        or (MARKS_OF_PAGE.search(head) is not None and _is_of_marks(count, head, low, whole))
        or low.startswith(SCRIPT)
    ):
        line.furniture = True
        line.section = key in sections
        line.caption = count > 1 and (
            CREDIT_LABEL.match(key) is not None
            or (line.text[0] in "[(" and looks_like("caption", line.text, plain_words(low)))  # "[Image: A ferry]"
        )
        line.moment = count <= 4 and key[:1].isdigit() and find_date(head) is not None  # figures alone: "02/03/2021"
    return line.furniture


def _is_row_of_words(words: Sequence[str], whole: frozenset[str]) -> bool:
    """'Facebook Twitter Email', 'Home News Lagos': links side by side."""
    if words[0] not in whole or (words[0] != "home" and len(words) < 3) or len(words) > 8:
        return False
    known = sum([word in whole or word.isdigit() for word in words])
    return known == len(words) or (words[0] == "home" and known > len(words) / 2)


def _is_of_marks(count: int, head: str, low: str, whole: frozenset[str]) -> bool:
    """What marks show: steps between links, a pointer to another story, what is left of a script."""
    if "{" in head or "}" in head or "<" in head:
        return True
    if "«" in head or (" by" in low and BY_BEHIND_BAR.search(head)):
        return False  # a quotation; who wrote it
    if count <= 16 and (low.count("›") + low.count("»") > 1):
        return True
    if (3 <= count <= 16 or low.startswith("home")) and _is_row_of_links(low, whole):
        return True
    return POINTS_ELSEWHERE.match(low) is not None


def _is_row_of_links(low: str, whole: frozenset[str]) -> bool:
    """'Home / News / Lagos', 'Sport > Cricket', 'Share   Tweet   3 comments': links side by side, with marks between."""
    steps = [step.strip() for step in STEP.split(low.strip())]
    if len(steps) < 2 or any(len(step) > 30 for step in steps[:-1]):
        return False
    of_site = [step in whole or step.endswith(" news") or THREAD.match(step) is not None for step in steps]
    if steps[0] == "home" or (len(steps) > 2 and all(of_site[:-1])):
        return True  # the last may be the headline of the page itself
    return len(steps[-1]) <= 30 and sum(of_site) > len(steps) / 2
