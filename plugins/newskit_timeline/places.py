"""Where a dear pattern is worth trying: around the marks it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

__all__ = ["joined_figures"]

JOINED_FIGURE = re.compile(r"[-/.]\d")  # in every date in figures: "2015-03-03", "31-Oct-74", "25/3/2022"
LONGEST_DATE = 24  # "2015-03-03T16:04:00Z" and what stands beside it


def joined_figures(text: str) -> Iterator[tuple[int, int]]:
    """The stretches of a text that dates in figures may stand in, in order; none touches another."""
    yield from _around([match.start() for match in JOINED_FIGURE.finditer(text)], LONGEST_DATE, len(text))


def _around(places: Sequence[int], reach: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches within so many code points of places in order, those that touch as one."""
    begun = reached = None
    for place in places:
        if reached is None or place - reach > reached:
            if begun is not None and reached is not None:
                yield begun, reached
            begun = max(0, place - reach)
        reached = min(place + reach, end)
    if begun is not None and reached is not None:
        yield begun, reached
