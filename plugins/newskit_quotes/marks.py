"""Pairs quote marks: every family, nested, mixed, unclosed, reopened; by one scan over the marks of a paragraph."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple

from newskit import Span

__all__ = ["Quoted", "last_mark", "quoted_stretches", "with_usual_marks"]

# Opening marks and what closes them. Straight marks and '' open or close by their neighbours.
CLOSERS: dict[str, tuple[str, ...]] = {
    "“": ("”",),
    "„": ("“", "”"),
    "«": ("»",),
    "‹": ("›",),
    "``": ("''",),
    "''": ("''",),
    '"': ('"', "”"),
}
# All marks begin in one class, which is looked for fast. Behind a letter the first of three ' is a mark of its own.
MARK = re.compile(
    r"""
    ["'`“”„«»‘’‹›′]
    (?!(?<=\w['’])\w)              # no apostrophe inside a word
    (?:
      (?<=')(?!(?<=\S')''(?!'))'  # '' for ”
    | (?<=`)`                      # `` for “
    | (?<!`)
    )
    """,
    re.VERBOSE,
)

OPENS_AFTER = frozenset(" \t\n\r\xa0([{—–-/:;,>") | {""}
AS_USUAL = str.maketrans({"″": '"', "＂": '"', "❝": "“", "❞": "”", "「": "“", "」": "”"})
UNUSUAL = re.compile(r"[″＂❝❞「」]")
CLOSER_THAT_OPENS = re.compile(r"(?<![^\s(\[—–-])”\w")
ALWAYS_OPEN = frozenset({"“", "„", "«", "``", "‹"})
SINGLES = frozenset({"‘", "'", "’"})
MEASURE = re.compile(r"\d['’\"”]")  # what may be feet or inches
DECADE = re.compile(r"['’‘]\d\ds?\b|['’‘](?:em|tis|twas|cause|til|til|n|round|bout)\b", re.IGNORECASE)
# Marks that show that a single quote before them is over.
ENDS_A_SINGLE = frozenset({"“", "”", '"', "``", "''", "‘"})
SHORT = 4  # words from which on a stretch is hardly ever anything but speech
GAP = 8  # characters between paragraphs, at most
LEADS_TO_A_QUOTE = frozenset(":,.") | {""}  # what a quote that runs on follows: nothing, "said:", "he said."
LOOK = 12  # marks behind a doubtful one that are looked through for a better
FEET = re.compile(r"\d['’]\d{1,2}$")  # 6'2": a height
INCHES = re.compile(r"\d$")  # 12": a length


class Quoted(NamedTuple):
    """An outermost stretch of text in quote marks.

    Attributes:
        start: the place of its opening mark.
        end: behind its closing mark.
        inner_start: behind the opening mark.
        inner_end: the place of the closing mark.
        closed: whether a closing mark stands behind it; else it runs to its paragraph's end.
        single: whether the marks are single.
        short: whether it has fewer than ``SHORT`` words, so that it may be a term or a title as well as speech.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool
    single: bool
    short: bool

    @property
    def inner(self) -> Span:
        """The stretch without its marks."""
        return Span(self.inner_start, self.inner_end)


_quoted = tuple.__new__  # a hostile text has very many: without the call of the class that takes a third of the time


def last_mark(text: str, quoted: Quoted) -> str:
    """The last character of what a stretch holds, white space not counted; "" where there is nothing else in reach."""
    mark = text[quoted.inner_end - 1]
    if not mark.isspace():
        return mark
    for place in range(quoted.inner_end - 2, max(quoted.inner_start - 1, quoted.inner_end - 9), -1):
        if not text[place].isspace():
            return text[place]
    return ""


def with_usual_marks(text: str, paragraphs: Sequence[Span]) -> str:
    r"""The text with rarer quote marks as the usual ones that stand for the same, and everything at the place where it was.

    Double primes and wide marks stand for straight ones, two single marks for a double one, and ” for both where a paragraph
    has no other mark that opens (as some content systems set it, and Swedish papers do).

    >>> with_usual_marks("″Yes,″ he said. ‘‘No.’’", [Span(0, 23)])
    '"Yes," he said. ``No.\'\''
    """
    if UNUSUAL.search(text):
        text = text.translate(AS_USUAL)
    if "‘‘" in text:
        text = text.replace("‘‘", "``").replace("’’", "''")
    if CLOSER_THAT_OPENS.search(text) is None:
        return text
    pieces: list[str] = []
    done = 0
    for span in paragraphs:
        inside = text[span.start : span.end]
        if span.start < done or "”" not in inside or "“" in inside or "„" in inside:
            continue
        if CLOSER_THAT_OPENS.search(inside):
            pieces += [text[done : span.start], inside.replace("”", '"')]
            done = span.end
    return "".join([*pieces, text[done:]]) if pieces else text


def quoted_stretches(text: str, paragraph: Span) -> list[Quoted]:
    """The outermost quoted stretches of a paragraph, in order."""
    marks = [m.span() for m in MARK.finditer(text, paragraph.start, paragraph.end)]
    if not marks:
        return []
    if MEASURE.search(text, paragraph.start, paragraph.end):
        marks = [place for number, place in enumerate(marks) if not _is_measure(text, marks, number, paragraph)]
    singles: Sequence[int] | None = None  # the marks that can close a single one; only made where one is to be closed
    found: list[Quoted] = []
    index = 0
    while index < len(marks):
        start, end = marks[index]
        mark = text[start:end]
        if mark not in ALWAYS_OPEN and not _opens(text, start, end, paragraph):
            index += 1
            continue
        single = mark in SINGLES
        if single:
            if singles is None:
                singles = _single_closers(text, marks, paragraph)
            close = _single_closer(text, marks, index, singles, paragraph)
            if (close is None or _is_possessive(text, marks[close])) and _goes_on_below(text, start, paragraph):
                short = len(text[end : paragraph.end].split(None, SHORT)) < SHORT
                found.append(_quoted(Quoted, (start, paragraph.end, end, paragraph.end, False, True, short)))
                break
            if close is None:
                index += 1
                continue
        else:
            close = _closer(text, marks, index, mark, paragraph)
        anew = None if single else _opens_anew(text, marks, index)
        if anew is not None:  # “They came. “They left.”: the first has lost its closing mark
            short = len(text[end : marks[anew][0]].split(None, SHORT)) < SHORT
            inner_end = end + len(text[end : marks[anew][0]].rstrip())
            found.append(_quoted(Quoted, (start, inner_end, end, inner_end, True, False, short)))
            index = anew
            continue
        if close is None:
            if end < paragraph.end:
                short = len(text[end : paragraph.end].split(None, SHORT)) < SHORT
                found.append(_quoted(Quoted, (start, paragraph.end, end, paragraph.end, False, False, short)))
            break
        left, right = marks[close]
        if end < left:
            short = len(text[end:left].split(None, SHORT)) < SHORT
            found.append(_quoted(Quoted, (start, right, end, left, True, single, short)))
        index = close + 1
    return found


def _is_measure(text: str, marks: Sequence[tuple[int, int]], number: int, paragraph: Span) -> bool:
    """Whether a mark stands for inches or feet: behind a figure, and no better place for it as the end of a quote."""
    start, end = marks[number]
    if text[start:end] in ("'", "’"):  # the foot of 6'2"
        return text[max(paragraph.start, start - 1) : start].isdigit() and text[end : end + 1].isdigit()
    if text[start:end] not in ('"', "”"):
        return False
    before = text[max(paragraph.start, start - 5) : start]
    if FEET.search(before):
        return True
    if text[start:end] != '"' or not INCHES.search(before) or number + 1 >= len(marks):
        return False
    other, other_end = marks[number + 1]
    # A 12" pipe," he said: the next mark closes and does not open, so this one cannot have closed.
    return (
        text[other:other_end] == '"'
        and text[end : end + 1] in (" ", "-")
        and not _opens(text, other, other_end, paragraph)
    )


def _opens(text: str, start: int, end: int, paragraph: Span) -> bool:
    mark = text[start:end]
    before = text[start - 1] if start > paragraph.start else ""
    behind = text[end] if end < paragraph.end else ""
    if mark in ("”", "»", "›", "′"):
        return False
    if mark in ALWAYS_OPEN:
        return True
    if mark == "''":
        return (before in OPENS_AFTER or before in '“"') and behind != "" and not behind.isspace()
    if mark == '"':
        return (not (before.isalnum() or before in ".,!?;%)…") and behind != "" and not behind.isspace()) or (
            before in OPENS_AFTER and behind != "" and not behind.isspace()
        )
    # single marks
    if before and before not in OPENS_AFTER and before not in '“"(':
        return False
    if not behind or behind.isspace() or DECADE.match(text, start):
        return False
    return mark != "’" or behind.isupper()


def _closer(text: str, marks: Sequence[tuple[int, int]], index: int, mark: str, paragraph: Span) -> int | None:
    """The mark that closes a double mark: the first of its family, or of another that stands as a closer does."""
    closers = CLOSERS[mark]
    if index + 1 < len(marks) and text[slice(*marks[index + 1])] == closers[0] != mark:
        return index + 1
    depth = 1
    for number in range(index + 1, len(marks)):
        start, end = marks[number]
        other = text[start:end]
        if other == mark and mark in ("“", "«", "„", "``"):
            before = text[start - 1] if start else ""
            # A second opener where a closer should stand: “He left.“ is a typing slip.
            if not before.isspace() and (end >= paragraph.end or text[end].isspace()):
                return number
            depth += 1
            continue
        if other in closers or (other == '"' and mark in ("“", "``") and _closes(text, start, end, paragraph)):
            if (
                other == '"'
                and mark == '"'
                and not _closes(text, start, end, paragraph)
                and _opens(text, start, end, paragraph)
            ):
                if number + 1 < len(marks):
                    continue
                return None
            depth -= 1
            if depth <= 0:
                return number
        elif mark == '"' and other == "”":
            return number
        elif mark == '"' and other == "''" and _closes(text, start, end, paragraph):
            behind = next(
                (
                    place
                    for place in marks[number + 1 : number + LOOK]
                    if place[1] - place[0] > 1 or text[place[0]] == '"'
                ),
                None,
            )
            if behind is None or (text[slice(*behind)] == '"' and _opens(text, *behind, paragraph)):
                return number  # a slip: no other mark closes it
    if depth > 1:  # nested openers that nothing closes: the last closer in the paragraph ends the outermost
        for number in range(len(marks) - 1, index, -1):
            if text[slice(*marks[number])] in closers:
                return number
    return None


def _opens_anew(text: str, marks: Sequence[tuple[int, int]], index: int) -> int | None:
    """The mark that opens again behind a full stop, where a quote has lost its closing mark; None where all is in order.

    The marks from there on close one another, so that none is left for the first.
    """
    if text[slice(*marks[index])] != "“" or index + 1 >= len(marks):
        return None
    doubles = ("“", "”", '"', "''")
    anew = next((n for n in range(index + 1, min(len(marks), index + LOOK)) if text[slice(*marks[n])] in doubles), None)
    if anew is None:
        return None
    start, end = marks[anew]
    if text[start] != "“" or text[start - 2 : start] not in (". ", "! ", "? ") or not text[end : end + 1].isupper():
        return None
    behind = [text[start] for start, _end in marks[anew : anew + LOOK] if text[start] in "“”"]
    return anew if behind.count("“") == behind.count("”") and len(marks) - anew <= LOOK else None


def _closes(text: str, start: int, end: int, paragraph: Span) -> bool:
    before = text[start - 1] if start > paragraph.start else ""
    behind = text[end] if end < paragraph.end else ""
    return bool(before) and not before.isspace() and not behind.isalnum()


def _is_possessive(text: str, mark: tuple[int, int]) -> bool:
    """Whether a mark may be a plural possessive's: voters’ rights."""
    start, end = mark
    return text[start - 1] == "s" and text[end : end + 1] == " " and text[end + 1 : end + 2].islower()


def _goes_on_below(text: str, start: int, paragraph: Span) -> bool:
    """Whether a single mark opens a quote that the paragraph leaves open: the next one opens with the same mark again.

    It must begin the paragraph or follow what leads to a quote, and a capital must follow it.
    """
    below = text[paragraph.end : paragraph.end + GAP].lstrip()
    if below[:1] != text[start] or not below[1:2].isupper() or not text[start + 1 : start + 2].isupper():
        return False
    before = text[max(paragraph.start, start - 2) : start].strip()
    return before[-1:] in LEADS_TO_A_QUOTE


def _single_closers(text: str, marks: Sequence[tuple[int, int]], paragraph: Span) -> list[int]:
    """The numbers of the marks that can close a single quote: no apostrophe inside a word, no decade."""
    return [
        number
        for number, (start, end) in enumerate(marks)
        if text[start:end] in ("’", "'") and _closes(text, start, end, paragraph) and not DECADE.match(text, start)
    ]


def _single_closer(
    text: str, marks: Sequence[tuple[int, int]], index: int, closers: Sequence[int], paragraph: Span
) -> int | None:
    """The mark that closes a single one: not a possessive while a better one follows near.

    Args:
        text: the text.
        marks: the places of the marks of its paragraph.
        index: the number of the opening mark.
        closers: the numbers of the marks that can close it, in order.
        paragraph: its paragraph.
    """
    at = bisect_right(closers, index)
    if at == len(closers):
        return None
    candidate: int | None = None
    before = closers[at]
    for number in closers[at : at + LOOK]:
        if candidate is not None and any(
            text[slice(*place)] in ENDS_A_SINGLE or _opens(text, *place, paragraph)
            for place in marks[before + 1 : number][:LOOK]
        ):
            break
        before = number
        if not _is_possessive(text, marks[number]):
            return number
        if candidate is None:
            candidate = number  # "voters’ rights": only if nothing better follows
    return candidate
