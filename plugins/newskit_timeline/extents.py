"""From when to when an expression reaches: its own bounds, open ends, ranges, durations counted from publication.

Bounds are half-open. Days are dates; moments have the zone printed beside them, else the zone of the article, and are told in
the zone of the article where that is known.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import NamedTuple, TypeAlias

from newskit.english.word_lists import word_set
from newskit_timeline.anchors import Resolved
from newskit_timeline.joining import last_word
from newskit_timeline.readings import Reading
from newskit_timeline.values import bounds, moments, moved, value_of

__all__ = ["Extent", "Home", "extents_of"]

Moment: TypeAlias = datetime | date


class Extent(NamedTuple):
    """The first moment of an expression and the first behind it, None where it is open or not known; and the TIMEX3 modifier of that."""

    start: Moment | None = None
    end: Moment | None = None
    mod: str | None = None


class Home(NamedTuple):
    """What the bounds of an article are counted by.

    Attributes:
        published: its publication, as given.
        fiscal_start: the month in which a fiscal year starts.
        southern: summer is in January.
        narrative: durations are told of a history, not of the days before publication.
    """

    published: Moment | None
    fiscal_start: int = 1
    narrative: bool = False
    southern: bool = False

    @property
    def day(self) -> date | None:
        """The day of publication."""
        return self.published.date() if isinstance(self.published, datetime) else self.published

    @property
    def zone(self) -> tzinfo | None:
        """The zone of the article."""
        return self.published.tzinfo if isinstance(self.published, datetime) else None


# Behind these an expression has no end: "since March", "effective Monday", "as of 1 July"; "from Monday on" below.
SINCE = re.compile(
    r"\b(?:since|(?:starting|beginning|effective|as\sof)(?:\s(?:on|from|in))?)\s(?:the\s)?$", re.IGNORECASE
)
FROM = re.compile(r"\bfrom\s(?:the\s)?$", re.IGNORECASE)
ONWARDS = re.compile(r"\s(?:on|onwards?|forward)(?![-\w]|\s\w)")
# Behind these it has no beginning; the day it names is still in: "until Friday". "Not until Friday" is Friday.
UNTIL = re.compile(r"\b(?:until|till|through|up\sto)\s(?:the\s)?$", re.IGNORECASE)
BY = re.compile(r"\b(?:by|no\slater\sthan)\s(?:the\s)?$", re.IGNORECASE)  # "by Friday" is on Friday or before it
BESIDE = re.compile(r"\b(before|after)\s(?:the\s)?$", re.IGNORECASE)
STANDS_ALONE = re.compile(r"(?!['’-])(?:\W|$)(?!\w)|\s(?:and|but|or|if|unless|because|as|to)\b")
NOT_BEFORE = re.compile(r"(?:\b(?:not|never|no|nothing|nobody|wait|waits|waited)|n['’]t)\s[^.;:]{0,60}$", re.IGNORECASE)
# Their last words.
LEADS = word_set("since starting beginning effective of from on in until till through to the by than before after")
# Between the two ends of a range; "and" only behind "between".
TO = re.compile(r"\s?[-–—]\s?|\s(?:to|until|till|through|thru)\s(?:on\s|the\s)?")
AND = re.compile(r"\sand\s(?:on\s|the\s)?")
BETWEEN = re.compile(r"\bbetween\s(?:the\s)?$", re.IGNORECASE)
# "the hearing was moved from Monday to Friday": no range.
MOVED = re.compile(
    r"\b(?:postponed?|moved?|delayed?|pushed|rescheduled?|brought\sforward|shifted|changed|put\s(?:back|off))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
ENDED = re.compile(r"\s(?:ended|ending)\s(?:on\s|in\s)?")
LONGEST_BEFORE = 26
LONGEST_CLAUSE = 90
LONGEST_JOINT = 16
EARLY_HOURS = timedelta(hours=6)  # "the early hours of Monday"
HOURS = {"TH": 3600, "TM": 60, "TS": 1}


def extents_of(text: str, found: Sequence[tuple[Reading, Resolved]], home: Home) -> list[Extent]:
    """The extents of the expressions of a text, in its order."""
    extents = [_own(reading, resolved, home) for reading, resolved in found]
    for index, (reading, resolved) in enumerate(found):
        if resolved.type in ("DATE", "TIME") and extents[index].start is not None:
            extents[index] = _opened(text, reading, extents[index])
    for index in range(len(found) - 1):
        first, second = found[index][0], found[index + 1][0]
        if not 0 < second.start - first.end <= LONGEST_JOINT:
            continue
        _close(text, first, second, index, extents)
    return extents


def _own(reading: Reading, resolved: Resolved, home: Home) -> Extent:
    """What an expression bounds by itself."""
    if resolved.type in ("DATE", "TIME"):
        edges = moments(
            resolved.value,
            reading.zone,
            home.zone,
            home.fiscal_start,
            fiscal=reading.rule == "fiscal-year",
            southern=home.southern,
        )
        if edges is None:
            return Extent()
        if reading.name == "early-hours" and isinstance(edges[0], datetime):
            midnight = edges[0].replace(hour=0)
            return Extent(midnight, midnight + EARLY_HOURS)
        if reading.rule == "year-pair" and isinstance(edges[1], date) and edges[1].year < date.max.year:
            return Extent(edges[0], edges[1].replace(year=edges[1].year + 1))  # "1998/99"
        return Extent(*edges)
    if resolved.type == "DURATION" and reading.future and reading.count is not None and not home.narrative:
        return _that_far_on(reading, home)
    if resolved.type == "DURATION" and reading.direction and reading.count and not home.narrative:
        return _counted_from(reading, home)
    return Extent()


def _counted_from(reading: Reading, home: Home) -> Extent:
    """'the past two years' end with the day of publication, 'the next two years' begin with it; hours need its moment."""
    count, unit = reading.count or 0.0, reading.unit or "D"
    if reading.direction > 0 and reading.past:
        return Extent()  # "over the next 18 months he paid": from what was told
    if unit in HOURS:
        if not isinstance(home.published, datetime):
            return Extent()
        try:
            there = home.published + timedelta(seconds=HOURS[unit] * count * reading.direction)
        except OverflowError:
            return Extent()
        return Extent(min(there, home.published), max(there, home.published))
    if home.day is None or home.day == date.max:
        return Extent()
    now = home.day if reading.direction > 0 else home.day + timedelta(days=1)
    there_day = moved(now, unit, count * reading.direction)
    if there_day is None or there_day == now:  # "the last half month" is of no whole months
        return Extent()
    return Extent(now, there_day) if reading.direction > 0 else Extent(there_day, now)


def _that_far_on(reading: Reading, home: Home) -> Extent:
    """'will open in three weeks': the day so far on, or the month or year where those are counted."""
    count, unit = reading.count or 0.0, reading.unit or "D"
    if unit in HOURS:
        if not isinstance(home.published, datetime):
            return Extent()
        try:
            there = home.published + timedelta(seconds=HOURS[unit] * count)
            return Extent(there, there + timedelta(minutes=1))
        except OverflowError:
            return Extent()
    day = moved(home.day, unit, count) if home.day else None
    edges = bounds(value_of(day, unit if unit in ("M", "Y", "DE") else "D")) if day else None
    return Extent(*edges) if edges else Extent()


def _opened(text: str, reading: Reading, extent: Extent) -> Extent:
    begin = max(0, reading.start - LONGEST_BEFORE)
    before = text[begin : reading.start]
    if last_word(before) not in LEADS:
        return extent
    if SINCE.search(before) or (FROM.search(before) and ONWARDS.match(text, reading.end)):
        return extent._replace(end=None, mod="ON_OR_AFTER")
    until = UNTIL.search(before)
    if until:
        clause = text[max(0, reading.start - LONGEST_CLAUSE) : begin + until.start()]
        if not NOT_BEFORE.search(clause):
            return extent._replace(start=None, mod="ON_OR_BEFORE")
    if BY.search(before):
        return extent._replace(mod="ON_OR_BEFORE")
    side = BESIDE.search(before)
    if side is None or not STANDS_ALONE.match(text, reading.end):
        return extent  # "after Monday's vote": what came first is the vote
    # "Before the end of the month" is till its end, "after the start of May" from its beginning.
    edge = extent.end if reading.mod == "END" else extent.start if reading.mod == "START" else None
    if side[1].lower() == "before":
        return Extent(None, edge or extent.start, "BEFORE")
    return Extent(edge or extent.end, None, "AFTER")


def _close(text: str, first: Reading, second: Reading, index: int, extents: list[Extent]) -> None:
    """Give both ends of a range the bounds of the whole: 'March 3-5', 'from 1998 to 2001', 'between May and July'."""
    one, other = extents[index], extents[index + 1]
    joint = text[first.end : second.start]
    if other.end is None:
        return
    if one.start is None:
        if first.rule == "the-year-ended" and ENDED.fullmatch(joint) and not isinstance(other.end, datetime):
            begin = moved(other.end, first.unit or "Y", -1.0)
            extents[index] = Extent(begin, other.end)
        return
    before = text[max(0, first.start - LONGEST_BEFORE) : first.start]
    if AND.fullmatch(joint):
        ranged = bool(BETWEEN.search(before))
    elif TO.fullmatch(joint):
        moves = FROM.search(before) and MOVED.search(text[max(0, first.start - LONGEST_CLAUSE) : first.start])
        ranged = not moves
    else:
        ranged = False
    # "daily at 7.30pm until December 5" is no range.
    alike = isinstance(one.start, datetime) == isinstance(other.end, datetime)
    if ranged and alike and str(one.start) < str(other.end):
        extents[index] = extents[index + 1] = Extent(one.start, other.end)
