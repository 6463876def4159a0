"""Dates in figures: "2015-03-03T16:04Z", "25/3/2022"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import time

from newskit_timeline.readings import Reading

__all__ = ["EXAMPLES", "dates_in_figures"]

# (sentence, expression, rule)
EXAMPLES = (
    ("He was stamped in on 2015-03-03.", "2015-03-03", "iso"),
    ("It was logged at 2015-03-03T16:04Z.", "2015-03-03T16:04Z", "iso"),
    ("It opened on 25/6/2013.", "25/6/2013", "slashed"),
)

ISO = re.compile(r"(?<![\w-])((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?(Z)?)?(?![\w-])")
BEGUN = re.compile(r"\d{1,4}[/.-]\d{1,2}[/.-]\d\d")  # what both begin with
SLASHED = re.compile(r"(?<![\w/.$£€-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\w/%-]|\.\d)")


def dates_in_figures(text: str, start: int, end: int) -> Iterator[Reading]:
    """The dates in figures of a stretch of text."""
    for begun in BEGUN.finditer(text, start, end):
        match = ISO.match(text, begun.start(), end)
        if match is None:
            slashed = SLASHED.match(text, begun.start(), end)
            if slashed is not None and (reading := _slashed(slashed)) is not None:
                yield reading
            continue
        year, month, day = (int(match[k]) for k in (1, 2, 3))
        if 1 <= month <= 12 and 1 <= day <= 31:
            moment = (
                time(int(match[4]), int(match[5])) if match[4] and int(match[4]) < 24 and int(match[5]) < 60 else None
            )
            yield Reading(
                start=match.start(),
                end=match.end(),
                rule="iso",
                kind="date",
                year=year,
                month=month,
                day=day,
                clock=moment,
                zone="UTC" if match[6] else None,
            )


def _slashed(match: re.Match[str]) -> Reading | None:
    a, b, y = int(match[1]), int(match[3]), int(match[4])
    if not 1 <= max(a, b) <= 31 or min(a, b) < 1 or min(a, b) > 12 or (match[2] != "/" and len(match[4]) < 4):
        return None
    year = y if y > 99 else (1900 + y if y > 50 else 2000 + y)
    return Reading(
        start=match.start(), end=match.end(), rule="slashed", kind="slashed", year=year, month=a, day=b, value=match[2]
    )
