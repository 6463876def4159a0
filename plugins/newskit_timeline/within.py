"""Expressions that place a day or week within a longer stretch: 'the third Tuesday of September', 'Wednesday next week'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from newskit.english.calendar import MONTHS, NUMBERS, ORDINALS, WEEKDAYS
from newskit_timeline.readings import Reading

__all__ = ["EXAMPLES", "within_stretches"]

# (sentence, expression, rule)
EXAMPLES = (
    ("It met on the third Tuesday of September 2014.", "the third Tuesday of September 2014", "nth-weekday"),
    ("It closed on the last day of October 2015.", "the last day of October 2015", "nth-day"),
    ("It met in the first week of October 2014.", "the first week of October 2014", "nth-week"),
    ("It sat in the week of October 6.", "the week of October 6", "week-of"),
    ("Voting is on Wednesday next week.", "Wednesday next week", "day-of-week"),
    ("It sat on Tuesday the 22nd.", "Tuesday the 22nd", "weekday-and-number"),
    ("It is due on the 20th of next month.", "the 20th of next month", "day-of-month"),
    ("He left two Thursdays ago.", "two Thursdays ago", "weekdays-off"),
    ("The fair is two weeks from now.", "two weeks from now", "units-from-now"),
    ("They meet on the Friday after next.", "the Friday after next", "after-next"),
    ("He will be buried the day after tomorrow.", "the day after tomorrow", "day-after-tomorrow"),
)

_NTH = r"(?:first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th)|last|final)"
_DAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_STRETCH = rf"(?:(?P<month>{_MONTH})(?:,?\s(?P<year>(?:19|20)\d\d))?|(?P<which>this|last|next|the|that)\smonth)"

# Each pattern with what it reads; the examples are tests.
NTH_WEEKDAY = re.compile(  # "the third Tuesday of September 2014", "the first Monday of this month"
    rf"\b(?:[Tt]he\s)?(?P<nth>{_NTH})\s(?P<day>{_DAY})\s(?:of|in)\s{_STRETCH}\b"
)
NTH_DAY = re.compile(  # "the last day of October 2015", "the third day of May", "the 20th day of next month"
    rf"\b(?:[Tt]he\s)?(?P<nth>{_NTH}|\d{{1,2}}(?:st|nd|rd|th))\sday\s(?:of|in)\s{_STRETCH}\b"
)
NTH_WEEK = re.compile(  # "the first week of October 2014", "the last week of September"
    rf"\b(?:[Tt]he\s)?(?P<nth>{_NTH})\sweek\s(?:of|in)\s{_STRETCH}\b"
)
WEEK_OF = re.compile(  # "the week of October 6"
    rf"\b[Tt]he\sweek\s(?:of|beginning|starting)\s(?P<month>{_MONTH})\s(?P<number>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s(?P<year>(?:19|20)\d\d))?\b"
)
DAY_OF_WEEK = re.compile(  # "Wednesday next week", "Tuesday of this week"
    rf"\b(?P<day>{_DAY})\s(?:of\s)?(?P<which>this|last|next)\sweek\b"
)
DAY_OF_WEEKS = re.compile(  # "last week's Sunday"
    rf"\b(?P<which>[Tt]his|[Ll]ast|[Nn]ext)\sweek['’]s\s(?P<day>{_DAY})\b"
)
DAY_AND_NUMBER = re.compile(  # "Tuesday the 19th", "Tuesday 19th"
    rf"\b(?P<day>{_DAY})\s(?:[Tt]he\s)?(?P<number>\d{{1,2}})(?:st|nd|rd|th)(?!\s(?:of\s)?{_MONTH})\b"
)
DAY_OF_MONTH = re.compile(  # "the 20th of next month", "on the 15th"
    r"\b(?:(?:[Tt]he\s)?(?P<number>\d{1,2})(?:st|nd|rd|th)\sof\s(?P<which>the\scurrent|the\sprevious|the\snext|this|last|next|the)\smonth|(?<=\bon\s)the\s(?P<bare>\d{1,2})(?:st|nd|rd|th))(?![-\w]|\s(?:of\s)?[a-zA-Z])"
)
WEEKDAYS_OFF = re.compile(  # "three Fridays from now", "two Thursdays ago"
    rf"\b(?P<count>\d|two|three|four|five|six)\s(?P<day>{_DAY})s\s(?P<way>ago|from\snow)\b"
)
UNITS_FROM_NOW = re.compile(  # "two weeks from now", "a year from today", "a week hence"
    r"\b(?P<count>\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten)\s(?P<unit>day|week|fortnight|month|year)s?\s(?:from\s(?:now|today)|hence)\b"
)
AFTER_NEXT = re.compile(rf"\b(?:[Tt]he\s)?(?P<day>{_DAY})\safter\snext\b")  # "the Friday after next"
DAY_AFTER_TOMORROW = re.compile(r"\b(?:[Tt]he\s)?day\s(?P<way>after\stomorrow|before\syesterday)\b", re.IGNORECASE)

FIGURES = re.compile(r"\d{1,3}")
# What each pattern cannot do without: it is tried only around those words.
NEEDS: Mapping[str, tuple[str, ...]] = {
    "nth-weekday": ("day of ", "day in "), "nth-day": (" day of ", " day in "), "nth-week": (" week of ", " week in "),
    "week-of": ("he week ",), "day-of-week": (" week",), "day-of-weeks": (" week's ", " week’s "),
    "weekday-and-number": ("day the ", *(f"day {figure}" for figure in range(10))),
    "day-of-month": ("th of ", "st of ", "nd of ", "rd of ", "on the "), "weekdays-off": ("days ago", "days from", "days\n"),
    "units-from-now": ("from now", "from today", "hence"), "after-next": ("after next",),
    "day-after-tomorrow": ("after tomorrow", "before yesterday"),
}  # fmt: skip
AROUND = 60  # code points before and behind, more than any of the patterns is long
PATTERNS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("nth-weekday", NTH_WEEKDAY),
    ("nth-day", NTH_DAY),
    ("nth-week", NTH_WEEK),
    ("week-of", WEEK_OF),
    ("day-of-week", DAY_OF_WEEK),
    ("day-of-weeks", DAY_OF_WEEKS),
    ("weekday-and-number", DAY_AND_NUMBER),
    ("day-of-month", DAY_OF_MONTH),
    ("weekdays-off", WEEKDAYS_OFF),
    ("units-from-now", UNITS_FROM_NOW),
    ("after-next", AFTER_NEXT),
    ("day-after-tomorrow", DAY_AFTER_TOMORROW),
)
_WAY = {
    "last": -1, "the previous": -1, "this": 0, "the": 0, "the current": 0, "that": 0, "next": 1, "the next": 1,
}  # fmt: skip
_UNIT = {"day": "D", "week": "W", "fortnight": "F", "month": "M", "year": "Y"}


def within_stretches(text: str, start: int, end: int) -> Iterator[Reading]:
    """The expressions of this kind in a stretch of text."""
    for rule, pattern in PATTERNS:
        last = start
        for place in _places(text, NEEDS[rule], start, end):
            for match in pattern.finditer(text, max(last, place - AROUND), min(end, place + AROUND)):
                last = match.end()
                yield _reading(rule, match)


def _places(text: str, needs: Sequence[str], start: int, end: int) -> list[int]:
    """Where one of some words stands, in order; words nearer to each other than half a window are one place."""
    places = []
    for need in needs:
        place = text.find(need, start, end)
        while place >= 0:
            places.append(place)
            place = text.find(need, place + AROUND // 2, end)
    return sorted(places)


def _number(word: str | None) -> int:
    if not word:
        return 1
    if word in ("last", "final"):
        return -1
    digits = FIGURES.match(word)
    return int(digits[0]) if digits else ORDINALS.get(word) or NUMBERS.get(word, 1)


def _reading(rule: str, match: re.Match[str]) -> Reading:
    parts = match.groupdict()
    month = MONTHS[parts["month"].lower()] if parts.get("month") else None
    year = int(parts["year"]) if parts.get("year") else None
    way = parts.get("way") or ""
    direction = _WAY.get((parts.get("which") or "").lower(), 0)
    number = _number(parts.get("nth") or parts.get("number") or parts.get("bare"))
    if way:
        direction = -1 if way in ("ago", "before yesterday") or way.startswith("before") else 1
    if rule == "day-of-weeks":
        rule = "day-of-week"
    kind = "within"
    unit = _UNIT.get(parts.get("unit") or "")
    count = float(_number(parts.get("count"))) if parts.get("count") else None
    if rule == "units-from-now":
        kind, direction = "shift", 1
    elif rule == "day-after-tomorrow":
        kind, direction = "day-word", 2 * direction
    return Reading(
        start=match.start(), end=match.end(), rule=rule, kind=kind, year=year, month=month, number=number, unit=unit,
        weekday=WEEKDAYS[parts["day"].lower()] if parts.get("day") else None, count=count, direction=direction,
        name=parts.get("which"),
    )  # fmt: skip
