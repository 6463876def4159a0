"""Reads the times that pages show: 'Friday 25 March 2022 16:04 GMT', '1:33 am CST, Wednesday, November 20, 2019'."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta, timezone, tzinfo
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from attrs import field, frozen, mutable

from newskit.english.calendar import MONTHS, WEEKDAYS, ZONES, zone
from newskit_page.date_habits import DATE, NO_HABITS, DateHabits, figures_of, order_of

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

__all__ = ["PUBLISHED", "PageTimes", "find_times", "merged"]

LONGEST = 2000  # code points; a time line is short, and a page's furniture may not make it long

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))

# A word ends, or the next line's first word is glued on: "7:55 AM UTCUpdated", "2:00 PMTags".
_WORD_END = r"(?-i:(?![a-z\d_]|[A-Z](?![a-z])))"

# A clock time: 16:04, 4.04pm, 9 a.m., 19:14:05, 11:55pm, 09h30, 1530 GMT, 2200 hrs. A bare number needs am or pm behind
# it, four figures on end a zone or "hrs". A year may be glued to its front ("20228:53 PM"): the look-behind allows it.
CLOCK = re.compile(
    rf"""
    (?:(?<![\d.:/-])|(?<=(?:19|20)\d\d))
    (?: (?P<h4>2[0-3]|[01]\d)(?P<min4>[0-5]\d) (?= \s?(?:hrs?|hours|h|{_ZONE})\b )
      | (?P<h>2[0-3]|[01]?\d)
        (?: \s? [:.h] \s? (?P<min>[0-5]\d) (?!\d) (?: :(?P<s>[0-5]\d) (?:[.,]\d{{1,6}})? )? )?
    )
    (?: \s{{0,2}} (?P<ap>[ap])\.?\s?m(?-i:(?![a-z]))\.? )?
    (?: \s? (?: hrs?\b | hours\b | h\b ) )?
    (?P<iso> \s?[+-]\d\d:?\d\d\b | Z\b )?
    (?: \s{{0,2}} \(? (?P<zone>{_ZONE}) {_WORD_END} )?
    (?: \s?(?P<plus>[+-]\s?\d{{1,2}}(?::?\d\d)?)(?!\d) )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
CLOCK_OF_24 = re.compile(r"(?<![\d:])0\d[:.h][0-5]\d(?![\d:])(?!\s?[ap]\.?m)", re.IGNORECASE)  # "07:14", not "07:14 am"
NOON = re.compile(r"\b(?:12\s?)?(?P<word>noon|midday|midnight)\b", re.IGNORECASE)
ZONE_BEHIND = re.compile(rf",?\s{{0,2}}\(?(?P<zone>{_ZONE}){_WORD_END}")

AGO = re.compile(
    r"\b(?P<n>\d{1,3}|an?|one|two|three)\s{0,2}(?P<unit>sec(?:ond)?|min(?:ute)?|h(?:ou)?r|h|m|d|day|week|wk|month|year|yr)s?\s+ago\b"
    r"|\b(?P<word>today|yesterday|just\snow)\b",
    re.IGNORECASE,
)
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
COUNTS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}

# A day without a year: it takes the year that the page or ``near`` gives.
NO_YEAR = re.compile(
    rf"""
    (?: \b(?P<weekday>{_WEEKDAY})\b\.?,?\s{{1,2}} )?
    (?: \b(?P<mon>{_MONTH})\b\.?\s{{1,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:]|\.\d)
      | (?<![\d:.])(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s{{1,2}}(?P<mon2>{_MONTH})\b )
    (?! \.?,?\s? (?:19|20)\d\d )
    """,
    re.VERBOSE | re.IGNORECASE,
)
WEEKDAY_BEFORE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})\b\.?[,\s]{{1,3}}\Z", re.IGNORECASE)

WEEKDAY_ALONE = re.compile(rf"\b(?P<weekday>{_WEEKDAY})\b(?=[\s,.]{{0,3}}(?:at\s)?\d)", re.IGNORECASE)

UPDATED = re.compile(
    r"(?<![a-z])(?:last\s)?(?:upd(?:ated?)?|modified|edited(?!\s?by\b)|revised|amended|corrected)\b", re.IGNORECASE
)
PUBLISHED = re.compile(
    r"(?<![a-z])(?:(?:first|originally)\s)?(?:published|posted|created|issued|filed|released|uploaded|publication\sdate|date|original)\b",
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


@frozen
class _Clock:
    moment: time
    zone: tzinfo | None
    start: int

    def on(self, day: date) -> datetime:
        combined = datetime.combine(day, self.moment)
        return combined.replace(tzinfo=self.zone) if self.zone else combined


@mutable
class _Labelled:
    """A stretch of a time line from one label ('Published', 'Updated') to the next, with the days and clocks in it."""

    label: str  # published, updated, or empty before the first label
    start: int
    end: int
    days: list[_Day] = field(factory=list)
    clocks: list[_Clock] = field(factory=list)
    ago: datetime | date | None = None


def find_times(text: str, near: datetime | None = None, *, habits: DateHabits = NO_HABITS) -> PageTimes:
    """The published and the updated time in a page's time lines, told apart by their labels.

    Args:
        text: the lines.
        near: the moment that relative times count from.
        habits: how the page writes its dates, for figures that can be read both ways and days without a year.
    """
    text = text[:LONGEST]
    parts = _labelled_parts(text, near, habits)
    if not any(part.days or part.ago for part in parts):
        moment = _fallen_back(text)
        return PageTimes(updated=moment) if [part.label for part in parts[1:]] == ["updated"] else PageTimes(moment)
    published: datetime | date | None = None
    updated: datetime | date | None = None
    labelled = False
    for number, part in enumerate(parts):
        for count, moment in enumerate(_moments(parts, number)):
            if part.label == "updated" and count == 0:
                updated = updated or moment
            elif part.label == "published" and published and not labelled and _is_later(published, moment):
                published, updated = moment, updated or published  # "21 Oct 18.04. First published on 21 Oct 07.58"
            elif published is None or _is_fuller(moment, published):
                published = moment
            labelled = labelled or part.label == "published"
    return PageTimes(published, updated)


def merged(first: PageTimes, other: PageTimes) -> PageTimes:
    """What one line says, filled up from another: a day alone takes the time of day from the same day's."""
    published = first.published
    if published is None or (other.published is not None and _is_fuller(other.published, published)):
        published = other.published
    return PageTimes(published, first.updated or other.updated)


def _is_later(one: datetime | date, other: datetime | date) -> bool:
    if isinstance(one, datetime) and isinstance(other, datetime) and (one.tzinfo is None) == (other.tzinfo is None):
        return one > other
    return False


def _is_fuller(moment: datetime | date, known: datetime | date) -> bool:
    """The day alone, then the same day with its time."""
    return isinstance(moment, datetime) and not isinstance(known, datetime) and moment.date() == known


# ---- what stands in the line -----------------------------------------------------------------------------------------------


def _labelled_parts(text: str, near: datetime | None, habits: DateHabits) -> list[_Labelled]:
    marks = sorted(
        (match.start(), label)
        for label, pattern in (("updated", UPDATED), ("published", PUBLISHED))
        for match in pattern.finditer(text)
    )
    starts = [(0, ""), *marks]
    parts = [
        _Labelled(label, start, starts[number + 1][0] if number + 1 < len(starts) else len(text))
        for number, (start, label) in enumerate(starts)
    ]
    days = list(_days(text, habits)) or list(_days_without_year(text, near, habits))
    if near is not None and not days and not AGO.search(text):
        days = list(_weekdays(text, near))
    for day in days:
        _part_at(parts, day.start).days.append(day)
    if days:
        for part in parts[1:]:
            part.days += () if part.days else _day_of_year_before(text, part, days[0].day)
    for clock in _clocks(text, days):
        _part_at(parts, clock.start).clocks.append(clock)
    if near is not None:
        for match in AGO.finditer(text):
            part = _part_at(parts, match.start())
            if not part.days and part.ago is None:
                part.ago = _ago(match, near, part.clocks)
    return parts


def _day_of_year_before(text: str, part: _Labelled, other: date) -> Iterator[_Day]:
    """'Published March 5, 2021. Updated March 7': the second day takes the year of the first, or the one behind it."""
    for match in NO_YEAR.finditer(text, part.start, part.end):
        month, day = MONTHS[(match["mon"] or match["mon2"]).lower()], int(match["d"] or match["d2"])
        found = _date(other.year + (other.month - month > 6), month, day)
        if found:
            yield _Day(found, *match.span())
            return


def _part_at(parts: Sequence[_Labelled], place: int) -> _Labelled:
    return next(part for part in parts if place < part.end)


def _moments(parts: Sequence[_Labelled], number: int) -> Iterator[datetime | date]:
    """The moments of one part: its days with their times of day."""
    part = parts[number]
    if part.ago is not None:
        yield part.ago
        return
    if not part.days:
        if part.label and part.clocks and (day := _day_nearby(parts, number)):
            yield part.clocks[0].on(day.day)  # "Published 9.14am, 5 March 2021. Updated 11.02am"
        return
    clocks = part.clocks
    if not clocks and number and not parts[number - 1].days and not parts[number - 1].label:
        clocks = parts[number - 1].clocks  # "16:04 Published 5 March 2021"
    ahead = clocks and clocks[0].start < part.days[0].start and clocks[-1].start < part.days[-1].start
    for index, day in enumerate(part.days):
        left = part.days[index - 1].end if index else 0
        right = part.days[index + 1].start if index + 1 < len(part.days) else part.end
        before = [clock for clock in clocks if left <= clock.start < day.start]
        behind = [clock for clock in clocks if day.end <= clock.start < right]
        own = (before or behind) if ahead else (behind or before)
        yield own[0].on(day.day) if own else day.day


def _day_nearby(parts: Sequence[_Labelled], number: int) -> _Day | None:
    before = next((part.days[-1] for part in reversed(parts[:number]) if part.days), None)
    return before or next((part.days[0] for part in parts[number + 1 :] if part.days), None)


def _days(text: str, habits: DateHabits) -> Iterator[_Day]:
    found: list[_Day] = []
    day_first, asked = habits.day_first, False
    for name, pattern in DATE.items():
        for match in pattern.finditer(text):
            if any(match.start() < day.end and day.start < match.end() for day in found):
                continue
            if name == "figures":
                if day_first is None and not asked:
                    day_first = _order_of_line(text)
                asked = True
                day = _figures(match, text, day_first)
            else:
                parts = match.groupdict()
                month = MONTHS[parts["mon"].lower()] if parts.get("mon") else int(parts["m"])
                day = _date(int(parts["y"]) if parts.get("y") else 2000 + int(parts["yy"]), month, int(parts["d"]))
            if day:
                found.append(_Day(day, *match.span()))
    yield from sorted(found, key=lambda day: day.start)


def _order_of_line(text: str) -> bool | None:
    order = order_of(text)
    return True if order is None and CLOCK_OF_24.search(text) else order


def _figures(match: re.Match[str], text: str, day_first: bool | None) -> date | None:
    """5/6/2013: the order by the figures themselves, the weekday beside them, as told or as the line shows, or by the mark."""
    a, b, year = figures_of(match)
    day_month, month_day = _date(year, b, a), _date(year, a, b)
    if not day_month or not month_day:
        return day_month or month_day
    named = WEEKDAY_BEFORE.search(text, max(0, match.start() - 14), match.start())
    if named:
        weekday = WEEKDAYS[named["weekday"].lower()]
        fits = [day for day in (day_month, month_day) if day.isoweekday() == weekday]
        if len(fits) == 1:
            return fits[0]
    if day_first is None:
        day_first = match["sep"] == "."
    return day_month if day_first else month_day


def _days_without_year(text: str, near: datetime | None, habits: DateHabits) -> Iterator[_Day]:
    """'Nov 18' where the page, or ``near``, gives the year; a weekday that does not fit refuses it."""
    for match in NO_YEAR.finditer(text):
        month, day = MONTHS[(match["mon"] or match["mon2"]).lower()], int(match["d"] or match["d2"])
        year = habits.year_of(month, day)
        if near is not None:
            year = near.year if (month, day) <= (near.month, near.day) else near.year - 1
        found = _date(year, month, day) if year else None
        if found and match["weekday"] and found.isoweekday() != WEEKDAYS[match["weekday"].lower()]:
            continue
        if found:
            yield _Day(found, *match.span())


def _weekdays(text: str, near: datetime) -> Iterator[_Day]:
    """'Monday 5:30PM': the last such day up to ``near``."""
    for match in WEEKDAY_ALONE.finditer(text):
        back = (near.isoweekday() - WEEKDAYS[match["weekday"].lower()]) % 7
        yield _Day(near.date() - timedelta(days=back), *match.span())


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _clocks(text: str, days: Sequence[_Day]) -> Iterator[_Clock]:
    """The times of day in the gaps between the days."""
    edges = [0, *(edge for day in days for edge in (day.start, day.end)), len(text)]
    for start, end in zip(edges[::2], edges[1::2], strict=True):
        found = list(_clocks_between(text, start, end))
        if not found and (word := NOON.search(text, start, end)):
            yield _Clock(time(0 if word["word"].lower() == "midnight" else 12), None, word.start())
        yield from found


def _clocks_between(text: str, start: int, end: int) -> Iterator[_Clock]:
    for match in CLOCK.finditer(text, start, end):
        minute = match["min4"] or match["min"]
        if minute is None and match["ap"] is None:
            continue
        hour = int(match["h4"] or match["h"])
        half = (match["ap"] or "").lower()
        if half and 1 <= hour <= 12:
            hour = hour % 12 + 12 * (half == "p")
        yield _Clock(time(hour, int(minute or 0), int(match["s"] or 0)), _zone_of(match, text, end), match.start())


def _zone_of(match: re.Match[str], text: str, end: int) -> tzinfo | None:
    if match["iso"]:
        return _offset(match["iso"].strip())
    if match["zone"]:
        if match["plus"] and match["zone"].upper() in ("GMT", "UTC"):
            return _offset(match["plus"])
        return zone(match["zone"])
    behind = ZONE_BEHIND.match(text, match.end(), end)
    return zone(behind["zone"]) if behind else None


def _offset(text: str) -> tzinfo:
    if text in ("Z", "z"):
        return timezone.utc  # noqa: UP017 - named UTC
    sign = -1 if text[0] == "-" else 1
    figures = text[1:].replace(":", "").strip()
    hours, minutes = (int(figures[:-2]), int(figures[-2:])) if len(figures) > 2 else (int(figures), 0)
    return timezone(sign * timedelta(hours=min(hours, 23), minutes=min(minutes, 59)))


def _ago(match: re.Match[str], near: datetime, clocks: Sequence[_Clock]) -> datetime | date | None:
    if match["word"]:
        if match["word"].lower().startswith("just"):
            return near
        day = near.date() - timedelta(days=match["word"].lower() == "yesterday")
        return clocks[0].on(day) if clocks else day
    count = COUNTS.get(match["n"].lower()) or int(match["n"])
    unit = match["unit"].lower()
    if unit.startswith(("mo", "y")):
        return near.date() - timedelta(days=count * (30 if unit.startswith("mo") else 365))
    back = timedelta(**{UNITS[unit[0]]: count})
    return near - back if unit[0] in "smh" else near.date() - back


# ---- forms that are not known here ---------------------------------------------------------------------------------------


@cache
def _dateparser() -> DateDataParser:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - takes 0.1 s to load, and is seldom needed

    # A fixed base in place of the clock. Strict parsing lets nothing be taken from it.
    settings: dict[str, Any] = {
        "STRICT_PARSING": True,
        "PARSERS": ["absolute-time"],
        "RETURN_AS_TIMEZONE_AWARE": False,
        "RELATIVE_BASE": datetime(2000, 1, 1),  # noqa: DTZ001
    }
    return DateDataParser(languages=["en"], settings=settings)


HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
HAS_MONTH = re.compile(rf"\b(?:{_MONTH})\b", re.IGNORECASE)  # else "2013 Lexus IS 350" would load dateparser


@lru_cache(maxsize=1024)
def _fallen_back(text: str) -> datetime | date | None:
    """Dateparser's reading of a short line that shows a whole date in a form not in the table.

    It must show day, month and year (strict parsing): nothing is filled in from today.
    """
    line = " ".join(text.split())
    if len(line) > 60 or not (HAS_YEAR.search(line) and HAS_MONTH.search(line)):
        return None
    found = _dateparser().get_date_data(line)
    if found is None or found.date_obj is None:
        return None
    moment: datetime = found.date_obj
    return moment if CLOCK.search(line) and moment.time() != time(0) else moment.date()
