"""Expressions that touch and say one thing: "Friday, March 25", "8 a.m. Friday", "Friday at 8 a.m."."""

from __future__ import annotations

import re

from attrs import evolve

from newskit_timeline.clocks import with_bare_hour
from newskit_timeline.readings import Reading

__all__ = ["joined"]

BETWEEN = re.compile(r",?\s+(?:on\s+|of\s+|at\s+)?|,\s*")


def joined(found: list[Reading], text: str) -> list[Reading]:
    """Expressions that touch and say one thing: 'Friday, March 25', '8 a.m. Friday', 'Friday at 8 a.m.'."""
    found = [with_bare_hour(reading, text) if reading.part else reading for reading in found]
    merged: list[Reading] = []
    for reading in found:
        if merged and reading.start < merged[-1].end:
            continue
        before = merged[-1] if merged else None
        joint = text[before.end : reading.start] if before else ""
        both = _join(before, reading) if before and len(joint) < 6 and BETWEEN.fullmatch(joint) else None
        if both:
            merged[-1] = both
        else:
            merged.append(reading)
    return merged


def _join(a: Reading, b: Reading) -> Reading | None:
    dated = ("date", "month-day", "weekday", "day-word", "slashed", "holiday")
    if a.kind == "weekday" and b.kind in ("date", "month-day") and a.part is None:
        return evolve(b, start=a.start, weekday=a.weekday)
    if a.kind == "clock" and b.kind in dated and b.clock is None:
        return evolve(b, start=a.start, clock=a.clock, zone=a.zone)
    if a.kind in dated and b.kind == "clock" and a.clock is None:
        clock = b.clock
        if clock and a.part in ("AF", "EV", "NI") and 1 <= clock.hour < 12:
            clock = clock.replace(hour=clock.hour + 12)  # "this afternoon at 3:20"
        return evolve(a, end=b.end, clock=clock, zone=b.zone)
    return None
