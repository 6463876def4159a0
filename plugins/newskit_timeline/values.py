"""TIMEX3 values of days and stretches of days: how they are written, what days they bound, and the arithmetic of the calendar."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta, tzinfo
from functools import lru_cache

from newskit.english.calendar import zone

__all__ = [
    "DAYS_OF",
    "MONTHS_OF",
    "add_months",
    "bounds",
    "day_if_real",
    "first_day",
    "moments",
    "moved",
    "season_month",
    "shifted",
    "value_of",
    "week_of",
]

WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
SEASON = re.compile(r"(\d{4})-(SP|SU|FA|WI)")
CLOCK = re.compile(r"(\d\d):(\d\d)")
STRETCHES = (
    (re.compile(r"(\d{4})-(\d\d)"), 1),
    (re.compile(r"(\d{4})-Q([1-4])"), 3),
    (re.compile(r"(\d{4})-H([12])"), 6),
)
YEARS = ((re.compile(r"(\d{4})"), 1), (re.compile(r"(\d{3})X?"), 10), (re.compile(r"(\d\d)(?:XX)?"), 100))
MONTHS_OF = {"M": 1, "Q": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200, "ML": 12000}
DAYS_OF = {"D": 1, "N": 1, "W": 7, "F": 14, "WE": 7}
# The month in which a season begins; the summer of the south that begins in December is of that year.
SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T(.*))?$")
_PARTS = {"MO": (6, 12), "MI": (11, 14), "AF": (12, 18), "EV": (18, 22), "NI": (20, 29)}


def first_day(value: str) -> date | None:
    """The first day of a value; None where it names none."""
    found = bounds(value)
    return found[0] if found else None


def day_if_real(year: int, month: int, day: int) -> date | None:
    """A day; None where the calendar has none."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def add_months(day: date, months: int) -> date | None:
    """The day so many months on, at the end of a month that is too short; None outside the calendar."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if not 1 <= year <= 9999:
        return None
    for last in (day.day, 30, 29, 28):
        found = day_if_real(year, month + 1, min(day.day, last))
        if found:
            return found
    return None


def shifted(day: date, days: int) -> date | None:
    """The day so many days on; None outside the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def week_of(day: date) -> str:
    """The ISO week of a day."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


# How the unit that holds a day is written; a day where none of these is asked for.
_WRITTEN: Mapping[str, Callable[[date], str]] = {
    "W": week_of,
    "F": week_of,
    "WE": lambda day: f"{week_of(day)}-WE",
    "M": lambda day: f"{day:%Y-%m}",
    "Q": lambda day: f"{day.year:04d}-Q{(day.month + 2) // 3}",
    "H": lambda day: f"{day.year:04d}-H{(day.month + 5) // 6}",
    "Y": lambda day: f"{day.year:04d}",
    "DE": lambda day: f"{day.year // 10:03d}",
    "CE": lambda day: f"{day.year // 100:02d}",
}


def value_of(day: date, unit: str) -> str:
    """The value of the unit that holds a day."""
    return _WRITTEN.get(unit, date.isoformat)(day)


def moved(day: date, unit: str, count: float) -> date | None:
    """The day so many units on; None outside the calendar."""
    if unit in DAYS_OF:
        return shifted(day, round(DAYS_OF[unit] * count))
    if unit in MONTHS_OF:
        return add_months(day, round(MONTHS_OF[unit] * count))
    return day


@lru_cache(maxsize=4096)
def bounds(value: str | None, fiscal_start: int = 1, *, southern: bool = False) -> tuple[date, date] | None:
    """The first day of a DATE or TIME value and the day after its last; None where the value names no days.

    Quarters and halves are those of a year that starts in ``fiscal_start`` and is named for the year it ends in; seasons are those
    of the south where ``southern`` says so.
    """
    if not value:
        return None
    day = _DAY.match(value)
    if day:
        first = day_if_real(int(day[1]), int(day[2]), int(day[3]))
        last = shifted(first, 1) if first else None
        return (first, last) if first and last else None
    week = WEEK.fullmatch(value)
    if week:
        try:
            monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
            return (monday + timedelta(days=5 if week[3] else 0), monday + timedelta(days=7))
        except (ValueError, OverflowError):
            return None
    for pattern, months in STRETCHES:
        found = pattern.fullmatch(value)
        if found:
            first = day_if_real(int(found[1]), (int(found[2]) - 1) * months + 1, 1)
            if first and months > 1 and fiscal_start > 1:
                first = add_months(first, fiscal_start - 13)
            return _months_from(first, months)
    season = SEASON.fullmatch(value)
    if season:
        return _months_from(day_if_real(int(season[1]), season_month(season[2], southern=southern), 1), 3)
    for pattern, years in YEARS:
        found = pattern.fullmatch(value)
        if found:
            return _months_from(day_if_real(int(found[1]) * years, 1, 1), 12 * years)
    return None


def season_month(letters: str, *, southern: bool = False) -> int:
    """The month in which a season begins: of the summer June, south of the equator December."""
    return (SEASON_MONTH[letters] + 5) % 12 + 1 if southern else SEASON_MONTH[letters]


def _months_from(first: date | None, months: int) -> tuple[date, date] | None:
    """So many months from a day: that day, and the first behind them."""
    last = add_months(first, months) if first else None
    return (first, last) if first and last else None


def moments(
    value: str | None,
    zone_name: str | None,
    home: tzinfo | None = None,
    fiscal_start: int = 1,
    *,
    fiscal: bool = False,
    southern: bool = False,
) -> tuple[datetime | date, datetime | date] | None:
    """The bounds of a value as moments where it has a time of day, else as days; half-open.

    Args:
        value: the TIMEX3 value.
        zone_name: the abbreviation printed with it.
        home: the zone of the article: of moments without a zone, and what others are told in.
        fiscal_start: month in which fiscal years start.
        fiscal: the value is a fiscal year.
        southern: its seasons are those of the south.
    """
    days = bounds(value, fiscal_start, southern=southern)
    if days is None or value is None:
        return None
    if fiscal and fiscal_start > 1:
        first, last = add_months(days[0], fiscal_start - 13), add_months(days[1], fiscal_start - 13)
        return (first, last) if first and last else None
    day = _DAY.match(value)
    if not day or not day[4]:
        return days
    printed = zone(zone_name) if zone_name else UTC if value.endswith("Z") else None
    base = datetime(days[0].year, days[0].month, days[0].day, tzinfo=printed or home)
    if day[4] in _PARTS:
        start, end = _PARTS[day[4]]
        return _plus(base, start * 60), _plus(base, end * 60)
    clock = CLOCK.match(day[4])
    if not clock:
        return days
    start = int(clock[1]) * 60 + int(clock[2])
    edges = _plus(base, start), _plus(base, start + 1)
    if printed is None or home is None:
        return edges
    try:
        return edges[0].astimezone(home), edges[1].astimezone(home)
    except OverflowError:
        return edges


def _plus(moment: datetime, minutes: int) -> datetime:
    try:
        return moment + timedelta(minutes=minutes)
    except OverflowError:
        return moment
