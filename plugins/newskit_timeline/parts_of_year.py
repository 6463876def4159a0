"""Quarters, seasons, holidays and weekends: which one is meant, by its verb and by the day of the article."""

from __future__ import annotations

from datetime import date

from newskit.english.calendar import holiday
from newskit_timeline.anchors import Anchor, Resolved, dated, year_told
from newskit_timeline.lands import INDEPENDENCE, day_of_independence
from newskit_timeline.readings import Reading
from newskit_timeline.seasons import INDEPENDENCE_DAY
from newskit_timeline.values import first_day, season_month, shifted, week_of

__all__ = ["COMING", "holiday_meant", "quarter_meant", "season_meant", "weekend_meant"]

COMING = 30  # days within which a holiday is the coming one, whatever the verb: "shops shut on Good Friday"


def quarter_meant(reading: Reading, anchor: Anchor) -> Resolved:
    """A quarter or half: with its year, else the latest that is not after now."""
    letter, parts = ("Q", 4) if reading.kind == "quarter" else ("H", 2)
    number = reading.number or 1
    if reading.year:
        return Resolved("DATE", f"{reading.year:04d}-{letter}{number}", "explicit", reading.mod)
    now, anchoring = anchor.base(reading)
    if now is None:
        told = anchor.year_near(reading.start)
        return Resolved(
            "DATE",
            f"{told:04d}-{letter}{number}" if told else f"XXXX-{letter}{number}",
            "mention" if told else "none",
            reading.mod,
        )
    fiscal_month = (now.month - anchor.fiscal_start) % 12
    current = fiscal_month // (12 // parts) + 1
    # A fiscal year is named for the year it ends in.
    year = now.year + (anchor.fiscal_start > 1 and now.month >= anchor.fiscal_start)
    if reading.name == "year":
        year += reading.direction
    elif number > current and not reading.future:
        year -= 1
    elif number < current - (letter == "Q") and reading.future and anchoring == "publication":
        year += 1  # but what is to come of the quarter just over are its figures
    return Resolved("DATE", f"{year:04d}-{letter}{number}", anchoring, reading.mod)


def season_meant(reading: Reading, anchor: Anchor) -> Resolved:
    """A season: with its year, else the one its words and its verb point to."""
    letters = reading.value or "SU"
    if reading.year:
        return Resolved("DATE", f"{reading.year:04d}-{letters}", "explicit", reading.mod)
    now, anchoring = anchor.base(reading)
    if reading.from_mention and year_told(anchor) is not None:
        return Resolved("DATE", f"{year_told(anchor):04d}-{letters}", "mention", reading.mod)
    if now is None:
        return Resolved("DATE", f"XXXX-{letters}", "none", reading.mod)
    starts = season_month(letters, southern=anchor.southern)
    if (
        reading.name == "previous"
        and anchor.told
        and not anchor.narrative
        and (told := first_day(anchor.told))
        and told < now
    ):
        now, anchoring = told, "mention"
    year = now.year
    if reading.name in ("last", "previous"):  # the last that is over
        year = (12 * now.year + now.month - starts - 3) // 12
    elif reading.name == "next":
        year += now.month >= starts
    elif reading.name == "this":
        year -= starts + 2 > 12 and now.month <= (starts + 2) % 12  # in January "this winter" has begun the year before
    elif reading.future:
        year += now.month > starts
    elif now.month < starts - 3:
        year -= 1
    return Resolved("DATE", f"{year:04d}-{letters}", anchoring, reading.mod)


def holiday_meant(reading: Reading, anchor: Anchor) -> Resolved | None:
    """A holiday: with its year, else the coming one, the one gone by or the nearest; None where the land does not keep it."""
    name = reading.name or ""
    land = reading.value or anchor.land
    if name == INDEPENDENCE_DAY and land not in INDEPENDENCE:
        return None
    if reading.year:
        day = _day_of_holiday(name, reading.year, land)
        return dated(reading, day, "explicit") if day else None
    now = anchor.now
    if now is None:
        return Resolved("DATE", _day_of_any_year(name, land), "none")
    if reading.part == "year":  # "this Thanksgiving", "Thanksgiving of next year"
        day = _day_of_holiday(name, now.year + reading.direction, land)
        return dated(reading._replace(part=None), day, "publication") if day else None
    days = [day for year in (now.year - 1, now.year, now.year + 1) if (day := _day_of_holiday(name, year, land))]
    if not days:
        return None
    ahead = [day for day in days if day >= now]
    if reading.future and ahead and not reading.direction:
        return dated(reading, min(ahead), "publication")
    gone = [day for day in days if day <= now]
    is_far = not ahead or (min(ahead) - now).days > COMING
    if reading.past and not reading.direction and gone and is_far and not anchor.narrative:
        return dated(reading, max(gone), "publication")
    if reading.direction:
        side = [day for day in days if (day > now if reading.direction > 0 else day < now)]
        day = (min(side) if reading.direction > 0 else max(side)) if side else days[0]
    else:
        day = min(days, key=lambda each: abs((each - now).days))
    return dated(reading, day, "publication")


def _day_of_holiday(name: str, year: int, land: str | None) -> date | None:
    return day_of_independence(land, year) if name == INDEPENDENCE_DAY else holiday(name, year)


def _day_of_any_year(name: str, land: str | None) -> str:
    """The value of a holiday whose year is not known: "XXXX-12-25"; one that moves has no day."""
    days = {(day.month, day.day) for year in (2001, 2002, 2003) if (day := _day_of_holiday(name, year, land))}
    return f"XXXX-{min(days)[0]:02d}-{min(days)[1]:02d}" if len(days) == 1 else "XXXX"


def weekend_meant(reading: Reading, anchor: Anchor) -> Resolved:
    """A weekend: the one that is over, unless its words or its verb look ahead."""
    now = anchor.now
    if now is None:
        return Resolved("DATE", "XXXX-WXX-WE", "none")
    weeks = reading.direction
    if reading.direction == 0:
        weeks = -1 if reading.past and now.isoweekday() < 6 else 0  # "this weekend" is to come unless its verb is past
    elif reading.rule == "the-weekend":
        weeks = 0 if reading.future or now.isoweekday() >= 6 else -1
    elif reading.direction < 0 and now.isoweekday() >= 6:
        weeks = -1
    day = shifted(now, 7 * weeks) or now
    return Resolved("DATE", f"{week_of(day)}-WE", "publication")
