"""What values are counted from while a text is read, and what comes out of it."""

from __future__ import annotations

import re
from datetime import date, time
from typing import NamedTuple

from attrs import mutable

from newskit_timeline.readings import Reading
from newskit_timeline.values import first_day, moved, value_of

__all__ = [
    "DAY_HOLDS",
    "HISTORY_HOLDS",
    "NAMED_HOLDS",
    "PERIOD",
    "PERIOD_HOLDS",
    "PLAN_HOLDS",
    "POINTING",
    "Anchor",
    "Resolved",
    "dated",
    "year_told",
]

FOUR_FIGURES = re.compile(r"\d{4}")
# A month or day told is what a history goes on from for so many code points, about four sentences.
HISTORY_HOLDS = 500
# "That morning" is of the last day told, for so many code points; a clock is of it for less.
DAY_HOLDS = 1500
# "Three years later" goes on from the date named so close before it, also where that is an aside.
NAMED_HOLDS = 120
# A weekday to come, so many code points behind a day to come that was named, is the one nearest to that: "from June 12 … on Friday".
PLAN_HOLDS = 200
# "a year earlier" is counted from a quarter named at most so far before it, about eight sentences.
PERIOD_HOLDS = 1000
# Words that point from the day of the writer, wherever the story is: "this" and "next" may go on from what was told.
POINTING = frozenset({"last", "ago"})
PERIOD = re.compile(r"\d{4}-[QH]\d")


class Resolved(NamedTuple):
    """A value and what it hangs on."""

    type: str
    value: str | None
    anchoring: str
    mod: str | None = None


@mutable(eq=False, repr=False)
class Anchor:
    """What expressions count from while a text is read: publication, and what was told last.

    Attributes:
        day: the publication date; None where it is not known.
        clock: the time of day of publication; None where it is not known.
        changed: the time of day of the last change, where that was on the day of publication; else of publication.
        told: the value of the last date told.
        period: the value of the last quarter, half or year told, which earnings stories count from.
        narrative: dates count from the last one told instead of from publication.
        day_first: 5/6/2013 is the fifth of June.
        fiscal_start: the month in which a fiscal year starts.
        week_start: the first day of the week; Monday is 1.
        obituary: the story is of somebody who has died.
        case_day: the day printed last that lies well before publication: what a court hears of.
        southern: summer is in January.
        land: the country that the story is of, where a day depends on it.
        period_at: where that period was told.
        dated_at: where a month or a day was told last.
        opened: the year told last that opens its clause: "In 2009 she left".
        opened_at: where it was told.
        lent: the year that days and months without one take where no day of publication is known.
        lent_at: where it was told.
        lent_for: for how many code points it is lent.
        named: the value of the last date named, be it an aside of the story.
        named_at: where it was named.
        day_told: the last day told, other than by a clock.
        day_told_at: where it was told.
    """

    day: date | None
    clock: time | None = None
    changed: time | None = None
    told: str | None = None
    period: str | None = None
    narrative: bool = False
    day_first: bool = False
    fiscal_start: int = 1
    week_start: int = 1
    obituary: bool = False
    case_day: date | None = None
    southern: bool = False
    land: str | None = None
    dated_at: int = -HISTORY_HOLDS
    lent: int | None = None
    opened: str | None = None
    opened_at: int = 0
    lent_at: int = 0
    lent_for: int = 0
    named: str | None = None
    named_at: int = 0
    day_told: date | None = None
    day_told_at: int = 0
    period_at: int = 0

    @property
    def now(self) -> date | None:
        """The day that relative expressions count from."""
        if self.narrative and self.told:
            return first_day(self.told) or self.day
        return self.day

    def base(self, reading: Reading) -> tuple[date | None, str]:
        """The day that a reading counts from, and the anchoring that is.

        "Last year" and "three days ago" point from where the writer stands, also in a story told of the past.
        """
        if self.day is not None and (reading.name in POINTING or not self.narrative or not self.told):
            return self.day, "publication"
        return self.now, "mention" if self.narrative and self.told else "publication"

    def year_near(self, place: int) -> int | None:
        """The year lent to a day or month without one at a place; None where none was told not far before."""
        return self.lent if place - self.lent_at < self.lent_for and not self.narrative else None


def dated(reading: Reading, day: date, anchoring: str) -> Resolved:
    """A day, with the part of the day or the clock time that was read with it; or a unit so far from it."""
    if reading.offset is not None:
        count, unit = reading.offset
        there = moved(day, unit, count)
        if reading.clock is not None and there is not None:
            return dated(reading._replace(offset=None), there, anchoring)
        if reading.name == "to-the-day":
            unit = "D"
        return Resolved("DATE", value_of(there or day, "D" if unit == "N" else unit), anchoring, reading.mod)
    value = day.isoformat()
    if reading.clock is not None:
        shown = f"{reading.clock:%H:%M}"
        place = "Z" if reading.zone in ("GMT", "UTC") else ""
        return Resolved("TIME", f"{value}T{shown}{place}", anchoring, reading.mod)
    if reading.part:
        return Resolved("TIME", f"{value}T{reading.part}", anchoring, reading.mod)
    return Resolved("DATE", value, anchoring, reading.mod)


def year_told(anchor: Anchor) -> int | None:
    """The year of the last date told."""
    if anchor.told and FOUR_FIGURES.match(anchor.told):
        return int(anchor.told[:4])
    return None
