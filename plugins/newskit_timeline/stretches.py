"""Values of days and weeks within a month or a week, and of what is told of years before Christ."""

from __future__ import annotations

import re
from datetime import date

from newskit.english.calendar import nth_weekday
from newskit_timeline.anchors import HISTORY_HOLDS, Anchor, Resolved, dated
from newskit_timeline.readings import Reading
from newskit_timeline.values import MONTHS_OF, add_months, day_if_real, shifted, week_of

__all__ = ["before_christ", "within"]

BEFORE_CHRIST = re.compile(r"BC(\d{4})")


def before_christ(reading: Reading, anchor: Anchor) -> Resolved | None:
    """'In April', 'the following year' in a story that tells of years before Christ, which count down."""
    told = BEFORE_CHRIST.match(anchor.told or "") if anchor.narrative else None
    if told is None or reading.year:
        return None
    year = int(told[1])
    if reading.kind == "month":
        return Resolved("DATE", f"BC{year:04d}-{reading.month:02d}", "mention", reading.mod)
    if reading.kind == "month-day":
        return Resolved("DATE", f"BC{year:04d}-{reading.month:02d}-{reading.day:02d}", "mention", reading.mod)
    if reading.kind == "season":
        return Resolved("DATE", f"BC{year:04d}-{reading.value}", "mention", reading.mod)
    count = reading.count if reading.kind == "shift" else 1.0
    if reading.kind in ("unit", "shift") and count is not None and reading.unit in ("Y", "DE", "CE"):
        years = round(MONTHS_OF[reading.unit] / 12 * count) * reading.direction
        figures = {"Y": 4, "DE": 3, "CE": 2}[reading.unit if reading.kind == "unit" else "Y"]
        moved = year - years
        return Resolved("DATE", f"BC{moved:04d}"[: 2 + figures], "mention", reading.mod) if moved > 0 else None
    return None


def within(reading: Reading, anchor: Anchor) -> Resolved | None:
    """A day or week within a month or week: the month named, or the one that holds now moved by the direction."""
    now = anchor.now
    anchoring = "explicit" if reading.year else "publication"
    if reading.rule == "weekdays-off" and now is not None and reading.weekday:
        step = (now.isoweekday() - reading.weekday) % 7 or 7
        days = -step if reading.direction < 0 else (7 - step % 7)
        day = shifted(now, days + 7 * reading.direction * (int(reading.count or 1) - 1))
        return dated(reading, day, anchoring) if day else None
    if reading.rule == "before-last" and now is not None and reading.weekday:
        gone = (now.isoweekday() - reading.weekday) % 7 or 7
        day = shifted(now, -gone - 7)
        return dated(reading, day, anchoring) if day else None
    if reading.rule == "weekday-week" and now is not None and reading.weekday:
        coming = (reading.weekday - now.isoweekday()) % 7 or 7
        day = shifted(now, coming + 7 * int(reading.count or 1))
        return dated(reading, day, anchoring) if day else None
    if reading.rule in ("day-of-week", "after-next") and now is not None and reading.weekday:
        weeks = 1 if reading.rule == "after-next" else reading.direction
        begun = (now.isoweekday() - anchor.week_start) % 7
        day = shifted(now, (reading.weekday - anchor.week_start) % 7 - begun + 7 * weeks)
        return dated(reading, day, anchoring) if day else None
    first = _first_of_month(reading, anchor)
    if first is None:
        return None
    number = reading.number or 1
    if reading.rule == "nth-weekday" and reading.weekday:
        day = nth_weekday(first.year, first.month, reading.weekday, number)
        return dated(reading, day, anchoring) if day.month == first.month else None
    if reading.rule == "nth-day" and number > 0:
        day = day_if_real(first.year, first.month, number)
        return dated(reading, day, anchoring) if day else None
    if reading.rule in ("nth-day", "nth-week"):
        behind = add_months(first, 1)
        last = shifted(behind, -1) if behind else None
        if reading.rule == "nth-day":
            return dated(reading, last, anchoring) if last else None
        # The first week is the first with most of its days in the month, as ISO 8601 counts weeks in a year.
        day = shifted(first, 3 + 7 * (number - 1)) if number > 0 else shifted(last, -3) if last else None
        return Resolved("DATE", week_of(day), anchoring) if day else None
    if reading.rule == "week-of":
        day = day_if_real(first.year, first.month, number)
        return Resolved("DATE", week_of(day), anchoring) if day else None
    if reading.rule == "weekday-and-number" and now is not None:
        return _weekday_on(reading, now, number)
    day = day_if_real(first.year, first.month, number)
    return dated(reading, day, anchoring) if day else None


def _weekday_on(reading: Reading, now: date, number: int) -> Resolved | None:
    """'Tuesday the 19th': the nearest month whose nineteenth is a Tuesday."""
    months = (add_months(date(now.year, now.month, 1), shift) for shift in range(-6, 7))
    days = [day for first in months if first and (day := day_if_real(first.year, first.month, number))]
    days = [day for day in days if day.isoweekday() == reading.weekday]
    return dated(reading, min(days, key=lambda day: abs((day - now).days)), "publication") if days else None


def _first_of_month(reading: Reading, anchor: Anchor) -> date | None:
    if reading.month and reading.year:
        return day_if_real(reading.year, reading.month, 1)
    now = anchor.now
    if reading.rule == "day-of-month" and reading.name is None and reading.start - anchor.day_told_at < HISTORY_HOLDS:
        now = anchor.day_told or now  # "on 5 December … on the 24th"
    if now is None:
        return None
    if reading.month is None:
        return add_months(date(now.year, now.month, 1), reading.direction)
    ahead = (reading.month - now.month) % 12
    year = now.year + (reading.month < now.month) if ahead <= 8 else now.year - (reading.month > now.month)
    return day_if_real(year, reading.month, 1)
