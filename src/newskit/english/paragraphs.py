"""Cuts text into paragraphs: a line each on pasted pages, joined lines where old copy was wrapped by hand."""

from __future__ import annotations

import re
from itertools import pairwise

from newskit.annotations import Span

__all__ = ["paragraphs"]

# White space, and what prints as nothing: zero-width space and joiners, byte order mark, soft hyphen, NUL.
BLANK = "".join(map(chr, (*range(9, 14), *range(28, 33), 0, 0x85, 0xA0, 0xAD, 0x1680, *range(0x2000, 0x200E)))) + (
    "\u2028\u2029\u202f\u205f\u2060\u3000\ufeff"
)

# Copy wrapped by hand: lines of about this length, in code points, all but the last of a paragraph.
WRAPPED = range(50, 100)
ENDS_SENTENCE = re.compile(r"[.!?:;][\"'”’)\]]*$")


def paragraphs(text: str) -> tuple[Span, ...]:
    r"""The paragraphs of a text, in order, without outer white space.

    A line is a paragraph, since pages are pasted so. Lines are joined only where copy was plainly wrapped by hand: the
    text has blank lines between paragraphs, and inside them lines of much the same length that stop in mid-sentence.

    >>> paragraphs("Rain fell.\n\n  Snow came. \n")
    (Span(0, 10), Span(14, 24))
    """
    lines = _lines(text)
    blocks = _blocks(lines)
    if not _is_wrapped(text, blocks):
        return tuple(line for block in blocks for line in block)
    joined: list[Span] = []
    for block in blocks:
        joined += _join_wrapped(text, block)
    return tuple(joined)


def _lines(text: str) -> list[Span | None]:
    """The trimmed lines of the text; None for a blank one."""
    found: list[Span | None] = []
    start = 0
    for line in text.splitlines(keepends=True):  # its line ends are Unicode's mandatory breaks (UAX 14), CR LF as one
        core = line.strip(BLANK)
        if core:
            left = start if line[0] == core[0] else start + len(line) - len(line.lstrip(BLANK))
            found.append(Span(left, left + len(core)))
        else:
            found.append(None)
        start += len(line)
    return found


def _blocks(lines: list[Span | None]) -> list[list[Span]]:
    """Lines between blank lines."""
    blocks: list[list[Span]] = [[]]
    for line in lines:
        if line is not None:
            blocks[-1].append(line)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _is_wrapped(text: str, blocks: list[list[Span]]) -> bool:
    """Whether the inner lines of blocks, taken together, look wrapped: of one length, and few end a sentence."""
    inner = [line for block in blocks if len(block) > 1 for line in block[:-1]]
    if len(inner) < 4:
        return False
    if sum(line.end - line.start in WRAPPED for line in inner) < 0.8 * len(inner):
        return False
    ending = sum(bool(ENDS_SENTENCE.search(text, max(line.start, line.end - 4), line.end)) for line in inner)
    return ending <= 0.35 * len(inner)


def _join_wrapped(text: str, block: list[Span]) -> list[Span]:
    """A block's lines as paragraphs: a line goes on in the next unless it is short and ends a sentence."""
    joined = [block[0]]
    for before, line in pairwise(block):
        ended = ENDS_SENTENCE.search(text, max(before.start, before.end - 4), before.end)
        if len(before) < WRAPPED.start and (ended or text[line.start].isupper()):
            joined.append(line)
        else:
            joined[-1] = Span(joined[-1].start, line.end)
    return joined
