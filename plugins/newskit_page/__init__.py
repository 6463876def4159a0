"""Zones of a news page, and the times it shows."""

from __future__ import annotations

from datetime import date, datetime
from typing import ClassVar

from attrs import frozen

import newskit
from newskit_page.zones import zones_of

__all__ = ["Pages", "find_zones", "parse_timestamp"]


def parse_timestamp(
    text: str, near: datetime | None = None, *, day_first: bool | None = None
) -> datetime | date | None:
    """The publication time that a page's line of text shows.

    Args:
        text: the line or lines: '15:56 BST, 27 April 2024', 'Published: Dec. 22, 2016, 6:47 p.m. Updated: …'.
        near: a moment close to the page's: '2 hours ago' counts from it, 'March 5' takes its year, and 'Monday 5:30PM' is
            the Monday before it. Without it such times are unknown.
        day_first: whether the outlet writes the fifth of June as 5/6 (True) or as 6/5 (False); by the line's own
            figures, weekday and zone unless told.

    Returns:
        A datetime where a time of day is shown, aware where a zone is; else a date; None where there is no date.
        Where the line shows an updated and a published time, the published one. Nothing comes from the clock.

    >>> parse_timestamp("15:56 BST, 27 April 2024").isoformat()
    '2024-04-27T15:56:00+01:00'
    >>> parse_timestamp("Wednesday 5/6/2013"), parse_timestamp("5/6/2013", day_first=False)
    (datetime.date(2013, 6, 5), datetime.date(2013, 5, 6))
    """
    from newskit_page.date_habits import DateHabits  # noqa: PLC0415 - takes 10 ms to load, and text that shows no time needs none of it
    from newskit_page.timestamps import find_times  # noqa: PLC0415 - likewise

    found = find_times(text, near, habits=DateHabits(day_first=day_first))
    return found.published or found.updated


@frozen
class Pages:
    """The plugin as an object; it has no options."""

    name: ClassVar[str] = "page"

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> newskit.Zones | None:
        """The zones of a page."""
        return zones_of(document)


@newskit.hookimpl
def find_zones(document: newskit.Document) -> newskit.Zones | None:
    """The zones of a page."""
    return zones_of(document)
