"""What a caller can settle about time expressions."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["Options"]


class Options(NamedTuple):
    """What a caller can settle.

    Attributes:
        day_first: 5/6/2013 is the fifth of June.
        fiscal_year_start: month in which fiscal years start.
        week_start: first day of the week, Monday is 1.
        seasons: 'north': summer is in July; 'south': in January; 'auto': by the zone of publication, else by the land of the story.
        narrative: 'on': dates count from the last one told; 'off': from publication; 'auto': found out from the text.
    """

    day_first: bool = False
    fiscal_year_start: int = 1
    week_start: int = 1
    narrative: str = "auto"
    seasons: str = "auto"
