"""What an expression says, before it is known what day it is: the words read, not yet resolved."""

from __future__ import annotations

from datetime import time
from typing import NamedTuple

from newskit_timeline.words import Words

__all__ = ["Found", "Reading", "grown"]


class Reading(NamedTuple):
    """An expression recognised in a text.

    Attributes:
        start: its first code point.
        end: behind its last.
        rule: the name of the rule that read it.
        kind: 'date', 'month-day', 'month', 'year', 'decade', 'century', 'weekday', 'unit', 'shift', 'quarter', 'half',
            'season', 'holiday', 'day-word', 'duration', 'set', 'ref', 'period', 'weekend', 'clock', 'literal'.
        year, month, day, weekday, number: parts that are named.
        unit: letter of the unit.
        count: how many units; None where it is vague.
        direction: -1 back, 0 here, 1 on.
        mod: TIMEX3 mod.
        part: part of day ('MO', 'NI').
        clock: time of day.
        zone: abbreviation of the zone.
        value: a finished value, for 'literal', 'ref' and 'set'.
        from_mention: it counts from the last date told, not from publication.
        future: its verb points to the future.
        past: its verb tells the past.
        opens: nothing but a preposition stands before it in its clause; asked of years.
        offset: units from the day named, as a signed count and a letter: 'three days after Easter'.
        death: its sentence tells of a death, or of the service for the dead.
        habit: a word of habit stands beside it: "at 4 a.m. every day".
        heard: it stands in what a court or an inquiry was told.
        before_christ: its year is one before Christ.
    """

    start: int
    end: int
    rule: str
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    number: int | None = None
    unit: str | None = None
    count: float | None = None  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]
    direction: int = 0
    mod: str | None = None
    part: str | None = None
    clock: time | None = None
    zone: str | None = None
    value: str | None = None
    from_mention: bool = False
    future: bool = False
    past: bool = False
    opens: bool = False
    offset: tuple[float, str] | None = None
    death: bool = False
    habit: bool = False
    heard: bool = False
    before_christ: bool = False
    name: str | None = None


Found = tuple[Reading, int]  # a reading and the place of its last word


def grown(words: Words, first: int, last: int, rule: str, kind: str, **parts: object) -> Found:
    """A reading of the words from first to last, without a possessive ending, and the place of its last word."""
    end = words.ends[last]
    if words.raw[last].lower().endswith(("'s", "’s")):
        end -= 2
    return Reading(start=words.starts[first], end=end, rule=rule, kind=kind, **parts), last  # type: ignore[arg-type]
