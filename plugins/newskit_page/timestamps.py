"""Reads the times that pages show: 'Friday 25 March 2022 16:04 GMT', '1:33 am CST, Wednesday, November 20, 2019'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from newskit.english.calendar import MONTHS, WEEKDAYS, ZONES, zone

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["PageTimes", "find_times", "parse_timestamp"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))

# Each form of a date that pages print, with an example. Named parts: y, m, d; mon for a month in words.
DATE_FORMS = {
    "iso": (r"(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)", "2019-11-18T20:51:19Z"),
    "day-month-year": (
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s.,-]{{0,3}}(?:of\s)?\b(?P<mon>{_MONTH})\b[.,]?[\s,-]{{0,3}}(?P<y>(?:19|20)\d\d)(?!\d)",
        "Friday 25 March 2022",
    ),
    "month-day-year": (
        rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?P<mon>{_MONTH})\b\.?[\s-]{{0,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s,-]{{1,3}}(?P<y>(?:19|20)\d\d)",
        "Sept. 19, 2016",
    ),
    "short-year": (
        rf"(?<!\d)(?P<d>\d{{1,2}})[\s-](?P<mon>{_MONTH})[\s-]'?(?P<yy>\d\d)(?![\d:])",
        "21-Nov-17",
    ),
    "figures": (r"(?<![\d/.-])(?P<a>\d{1,2})([/.-])(?P<b>\d{1,2})\3(?P<y>(?:19|20)?\d\d)(?!\d)", "8/8/2022"),
}
DATE = {
    name: re.compile(pattern.replace(r"\3", "(?P=sep)").replace("([/.-])", "(?P<sep>[/.-])"), re.IGNORECASE)
    for name, (pattern, _example) in DATE_FORMS.items()
}

# A clock time: 16:04, 4.04pm, 9 a.m., 19:14:05, 11:55pm. A bare number needs am or pm behind it. A year may be glued to
# its front ("20228:53 PM"), which the look-behind allows after four figures.
CLOCK = re.compile(
    rf"""
    (?:(?<![\d.:/-])|(?<=(?:19|20)\d\d))
    (?P<h>2[0-3]|[01]?\d)
    (?: \s? [:.h] \s? (?P<min>[0-5]\d) (?: :(?P<s>[0-5]\d) (?:[.,]\d{{1,6}})? )? )?
    (?: \s{{0,2}} (?P<ap>[ap])\.?\s?m\b\.? )?
    (?: \s? (?: hrs?\b | hours\b ) )?
    (?P<iso> \s?[+-]\d\d:?\d\d\b | Z\b )?
    (?: \s{{0,2}} \(? (?P<zone>{_ZONE}) \b )?
    (?: \s?(?P<plus>[+-]\d{{1,2}}(?::?\d\d)?)(?!\d) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
NOON = re.compile(r"\b(?:12\s?)?(?P<word>noon|midday|midnight)\b", re.IGNORECASE)
ZONE_ALONE = re.compile(rf"\b(?P<zone>{_ZONE})\b")

RELATIVE = re.compile(
    r"\b(?P<n>\d{1,3}|an?|one|two|three)\s{0,2}(?P<unit>sec(?:ond)?|min(?:ute)?|h(?:ou)?r|h|m|d|day|week|wk|month|year|yr)s?\s+ago\b",
    re.IGNORECASE,
)
NEAR_WORD = re.compile(r"\b(?P<word>today|yesterday|just now)\b", re.IGNORECASE)
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}

UPDATED = re.compile(r"\b(?:last\s)?(?:updated?|modified|edited|revised|amended|corrected)\b", re.IGNORECASE)
PUBLISHED = re.compile(
    r"\b(?:first\s)?(?:published|posted|created|issued|filed|released|publication\sdate|date|original)\b",
    re.IGNORECASE,
)


@frozen
class PageTimes:
    """What a page says of its own time. ``None`` where it says nothing."""

    published: datetime | date | None = None
    updated: datetime | date | None = None


@frozen
class _Day:
    day: date
    start: int
    end: int


def parse_timestamp(text: str, near: datetime | None = None) -> datetime | date | None:
    """The publication time that a page's line of text shows.

    Args:
        text: the line or lines: '15:56 BST, 27 April 2024', 'Published: Dec. 22, 2016, 6:47 p.m. Updated: …'.
        near: the moment to count '2 hours ago' from; without it such a time is unknown.

    Returns:
        A datetime where a time of day is shown, aware where a zone is; else a date; None where there is no date.
        Where the line shows an updated and a published time, the published one. Nothing comes from the clock.

    >>> parse_timestamp("15:56 BST, 27 April 2024").isoformat()
    '2024-04-27T15:56:00+01:00'
    """
    found = find_times(text, near=near)
    return found.published or found.updated


def find_times(text: str, near: datetime | None = None, *, day_first: bool | None = None) -> PageTimes:
    """The published and the updated time in a page's time lines, told apart by their labels.

    Args:
        text: the lines.
        near: the moment that relative times count from.
        day_first: whether 5/6/2013 is the fifth of June; by the line's own evidence unless told.
    """
    text = text[:2000]  # a time line is short; a page's furniture may not make it long
    days = list(_days(text, day_first))
    if not days:
        moment = _relative(text, near) or _fallen_back(text)
        label = UPDATED.search(text)
        return (
            PageTimes(updated=moment)
            if moment and label and not PUBLISHED.search(text)
            else PageTimes(published=moment)
        )
    published: datetime | date | None = None
    updated: datetime | date | None = None
    for number, day in enumerate(days):
        left = days[number - 1].end if number else 0
        right = days[number + 1].start if number + 1 < len(days) else len(text)
        moment = _with_clock(text, day, left, right)
        before = text[left : day.start]
        last_updated = max((m.start() for m in UPDATED.finditer(before)), default=-1)
        last_published = max((m.start() for m in PUBLISHED.finditer(before)), default=-1)
        if last_updated > last_published:
            updated = updated or moment
        elif published is None:
            published = moment
        elif (
            updated is None
            and not isinstance(published, datetime)
            and isinstance(moment, datetime)
            and moment.date() == published
        ):
            published = moment  # the day alone, then the same day with its time
    return PageTimes(published=published, updated=updated)


def _days(text: str, day_first: bool | None) -> Iterator[_Day]:
    found: list[_Day] = []
    for name, pattern in DATE.items():
        for match in pattern.finditer(text):
            if any(match.start() < day.end and day.start < match.end() for day in found):
                continue
            day = _figures(match, day_first) if name == "figures" else _in_words(match)
            if day:
                found.append(_Day(day, *match.span()))
    yield from sorted(found, key=lambda day: day.start)


def _in_words(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    month = MONTHS[parts["mon"].lower()] if parts.get("mon") else int(parts["m"])
    year = int(parts["y"]) if parts.get("y") else 2000 + int(parts["yy"])
    return _date(year, month, int(parts["d"]))


def _figures(match: re.Match[str], day_first: bool | None) -> date | None:
    """5/6/2013: the order by the figures themselves, else as told, else by the mark: dots are written day first."""
    a, b, y = int(match["a"]), int(match["b"]), int(match["y"])
    year = y if y > 99 else 2000 + y
    first = day_first if day_first is not None else match["sep"] == "."
    return (_date(year, b, a) if first else _date(year, a, b)) or _date(year, b, a) or _date(year, a, b)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_clock(text: str, day: _Day, left: int, right: int) -> datetime | date:
    """The day with the time of day that belongs to it: behind it if there is one, else before it."""
    for start, end in ((day.end, right), (left, day.start)):
        found = _clock(text, start, end)
        if found:
            moment, place = found
            combined = datetime.combine(day.day, moment)
            return combined.replace(tzinfo=place) if place else combined
    return day.day


def _clock(text: str, start: int, end: int) -> tuple[time, tzinfo | None] | None:
    for match in CLOCK.finditer(text, start, end):
        if match["min"] is None and match["ap"] is None:
            continue
        if (
            "." in match[0]
            and match["ap"] is None
            and match["zone"] is None
            and ":" not in match[0]
            and match["h"] == match[0]
        ):
            continue
        hour = int(match["h"])
        half = (match["ap"] or "").lower()
        if half and not 1 <= hour <= 12:
            half = ""
        hour = hour % 12 + 12 * (half == "p") if half else hour
        seconds = int(match["s"] or 0)
        return time(hour, int(match["min"] or 0), seconds), _zone_of(match, text, end)
    word = NOON.search(text, start, end)
    if word:
        return time(0 if word["word"].lower() == "midnight" else 12), None
    return None


def _zone_of(match: re.Match[str], text: str, end: int) -> tzinfo | None:
    if match["iso"]:
        return _offset(match["iso"].strip())
    if match["zone"]:
        place = zone(match["zone"])
        if match["plus"] and match["zone"].upper() in ("GMT", "UTC"):
            return _offset(match["plus"])
        return place
    behind = ZONE_ALONE.match(text, min(match.end() + 1, end)) or ZONE_ALONE.match(text, min(match.end() + 2, end))
    return zone(behind["zone"]) if behind else None


def _offset(text: str) -> tzinfo:
    if text in ("Z", "z"):
        return timezone.utc  # noqa: UP017 - named UTC
    sign = -1 if text[0] == "-" else 1
    figures = text[1:].replace(":", "")
    hours, minutes = (int(figures[:2]), int(figures[2:] or 0)) if len(figures) > 2 else (int(figures), 0)
    return timezone(sign * timedelta(hours=min(hours, 23), minutes=minutes))


def _relative(text: str, near: datetime | None) -> datetime | date | None:
    if near is None:
        return None
    match = RELATIVE.search(text)
    if match:
        words = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
        count = words.get(match["n"].lower()) or int(match["n"])
        unit = match["unit"].lower()
        if unit.startswith(("mo", "y")):
            return near.date() - timedelta(days=count * (30 if unit.startswith("mo") else 365))
        back = timedelta(**{UNITS[unit[0]]: count})
        return near - back if unit[0] in "smh" else near.date() - back
    word = NEAR_WORD.search(text)
    if word is None:
        return None
    day = near.date() - timedelta(days=word["word"].lower() == "yesterday")
    found = _clock(text, word.end(), len(text))
    if found is None:
        return near if word["word"].lower() == "just now" else day
    return datetime.combine(day, found[0]).replace(tzinfo=found[1])


# ---- forms that are not known here ---------------------------------------------------------------------------------------


@cache
def _dateparser() -> DateDataParser:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - takes 0.1 s to load, and is seldom needed

    settings: dict[str, Any] = {"STRICT_PARSING": True, "PARSERS": ["absolute-time"], "RETURN_AS_TIMEZONE_AWARE": False}
    return DateDataParser(languages=["en"], settings=settings)


HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


@cache
def _fallen_back(text: str) -> datetime | date | None:
    """Dateparser's reading of a short line that shows a whole date in a form not in the table.

    It must show day, month and year (strict parsing): nothing is filled in from today.
    """
    line = " ".join(text.split())
    if len(line) > 60 or not HAS_YEAR.search(line):
        return None
    found = _dateparser().get_date_data(line)
    if found is None or found.date_obj is None:
        return None
    moment: datetime = found.date_obj
    return moment if CLOCK.search(line) and moment.time() != time(0) else moment.date()
