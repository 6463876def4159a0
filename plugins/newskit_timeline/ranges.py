"""Neighbours: the year or month that only one end of a range prints, and the habit that an hour is part of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import time
from itertools import pairwise

from newskit_timeline.readings import Reading

__all__ = ["habits_marked", "nights_marked", "ranges_completed"]

# What stands between two ends of a range, or two dates of a list.
JOINT = re.compile(r"\s?[-–—/]\s?|,?\s(?:and|to|or|until|till|through|thru)\s(?:on\s|the\s)?|,\s")
# "6-7 January", "the 28 and 29 August": a day in front; "May 4 and 5", "March 3-5": a day behind.
DAY_BEFORE = re.compile(r"(?<![\w.,:/$£€-])(\d{1,2})(?:st|nd|rd|th)?\s?(?:[-–]|and|to|or)\s?(?:the\s)?$")
DAY_BEHIND = re.compile(
    r"\s?(?:[-–]|and|to|or)\s?(\d{1,2})(?:st|nd|rd|th)?(?![\w:/%]|[.,-]\d|\s(?:people|percent|per|million|others))"
)
YEAR_JOINT = re.compile(r",?\s")
LONGEST_JOINT = 12
# What stands between a habit and its hour: "every day at about 7am", "at 7am on Saturdays".
TO_HOUR = re.compile(r",?\s(?:at|from|until|till|by|before|after|around)\s(?:about\s|around\s|just\s)?")
WITH_DAY = frozenset({"weekday", "date", "month-day", "day-word"})
EVENING, MORNING = time(18), time(9)
LONGEST_NIGHT = 200  # code points between the two hours
HAD = re.compile(r"\b(?:had|earlier|before)\b|n[’']t\b")
LONGEST_TO_HOUR = 16
TO_HABIT = re.compile(r"\s(?:on\s)?")


def ranges_completed(readings: Sequence[Reading], text: str) -> list[Reading]:
    """The readings with the years their neighbours lend them, and the bare days of ranges beside them."""
    found: list[Reading] = []
    following: Reading | None = None
    for reading in reversed(readings):
        reading = _with_year(reading, following, text)  # noqa: PLW2901
        more = list(_bare_days(reading, text))
        if more and following is not None and _is_their_year(more[0], following, text):
            found.pop()  # the year of "April 19-20, 1943"
            year, end = following.year, following.end
            more = [more[0]._replace(year=year, kind="date", end=end)]
            reading = reading._replace(year=year, kind="date")  # noqa: PLW2901
            following = found[-1] if found else None
        behind = [
            each for each in more if each.start > reading.start and not (following and each.end > following.start)
        ]
        found += [*reversed(behind), reading, *(each for each in more if each.start < reading.start)]
        following = reading
    found.reverse()
    kept: list[Reading] = []
    for reading in found:
        if not kept or reading.start >= kept[-1].end:
            kept.append(reading)
    return kept


def habits_marked(readings: Sequence[Reading], text: str) -> list[Reading]:
    """The readings; hours beside a word of habit, as "at 4 a.m. every day", are of no day."""
    kept = list(readings)
    for at, (first, second) in enumerate(pairwise(readings)):
        if not 0 < second.start - first.end <= LONGEST_TO_HOUR:
            continue
        between = text[first.end : second.start]
        if first.kind == "clock" and second.kind == "set" and TO_HABIT.fullmatch(between):
            kept[at] = first._replace(habit=True)
        elif first.kind == "set" and second.kind == "clock" and TO_HOUR.fullmatch(between):
            kept[at + 1] = second._replace(habit=True)
    return kept


def nights_marked(readings: Sequence[Reading], text: str) -> list[Reading]:
    """The readings; an early hour told behind a late one of a day is of the day after: "left at 8pm on Tuesday and crashed at 3am".

    What "had" been so at an early hour was so before.
    """
    kept = list(readings)
    late: Reading | None = None
    for at, reading in enumerate(readings):
        clock = reading.clock
        if reading.kind in WITH_DAY:
            late = reading if clock is not None and clock >= EVENING else None
        elif reading.kind == "clock" and late is not None and clock is not None:
            between = text[late.end : reading.start] if reading.start - late.end < LONGEST_NIGHT else "had"
            if reading.past and clock < MORNING and not HAD.search(between):
                kept[at] = reading._replace(offset=(1, "D"))
            late = None
    return kept


def _with_year(reading: Reading, following: Reading | None, text: str) -> Reading:
    """'March 19 - April 30, 2003', 'February-March 1794': the year of the second end."""
    if following is None or following.year is None or reading.year is not None or reading.from_mention:
        return reading
    if reading.kind not in ("month", "month-day", "season") or following.kind not in ("month", "date", "season"):
        return reading
    between = following.start - reading.end
    if not 0 < between <= LONGEST_JOINT or not JOINT.fullmatch(text[reading.end : following.start]):
        return reading
    year = following.year
    if reading.month and following.month and reading.month > following.month:
        year -= 1  # "November to January 2004" began the year before
    return reading._replace(year=year, kind="date" if reading.kind == "month-day" else reading.kind)


def _is_their_year(last: Reading, following: Reading, text: str) -> bool:
    """Whether the expression behind the second day of a range is the year of both."""
    return (
        following.kind == "year"
        and last.rule == "day-of-range"
        and last.year is None
        and following.start > last.end
        and YEAR_JOINT.fullmatch(text[last.end : following.start]) is not None
    )


def _bare_days(reading: Reading, text: str) -> list[Reading]:
    if reading.kind not in ("date", "month-day") or reading.clock or reading.month is None:
        return []
    if reading.rule == "day-month":
        begin = max(0, reading.start - LONGEST_JOINT)
        match = DAY_BEFORE.search(text[begin : reading.start])
        places = (begin + match.start(1), begin + match.end(1)) if match else None
    elif reading.rule == "month-day" and reading.year is None:
        match = DAY_BEHIND.match(text, reading.end, min(len(text), reading.end + 24))
        places = match.span(1) if match else None
    else:
        return []
    if match is None or places is None or not 1 <= int(match[1]) <= 31:
        return []
    return [
        reading._replace(start=places[0], end=places[1], day=int(match[1]), rule="day-of-range", mod=None, part=None)
    ]
