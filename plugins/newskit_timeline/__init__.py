"""When: time expressions with their TIMEX3 values, and the timeline of an article's events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from attrs import field, frozen
from attrs.validators import in_

import newskit
from newskit_timeline.options import Options

__all__ = ["Timeline", "extract_timeline", "find_times"]


@frozen(kw_only=True)
class Timeline:
    """The plugin with options.

    Args:
        day_first: whether 5/6/2013 is the fifth of June.
        fiscal_year_start: the month, 1 to 12, in which fiscal years start.
        week_start: the first day of the week; Monday is 1.
        seasons: whether summer is in July ('north') or in January ('south'); 'auto' goes by the zone of publication and the country
            that the story is of.
        narrative: whether dates count from the last one told ('on') or from publication ('off'); 'auto' finds out.

    >>> kit = newskit.Kit(plugins=[Timeline(day_first=True)])
    >>> kit.read("It opened on 5/6/2013.").times[0].value
    '2013-06-05'
    """

    name: ClassVar[str] = "timeline"

    day_first: bool = False
    fiscal_year_start: int = field(default=1, validator=in_(range(1, 13)))
    week_start: int = field(default=1, validator=in_(range(1, 8)))
    narrative: Literal["auto", "on", "off"] = field(default="auto", validator=in_(("auto", "on", "off")))
    seasons: Literal["auto", "north", "south"] = field(default="auto", validator=in_(("auto", "north", "south")))

    def _options(self) -> Options:
        return Options(self.day_first, self.fiscal_year_start, self.week_start, self.narrative, self.seasons)

    @newskit.hookimpl
    def find_times(self, document: newskit.Document) -> Iterable[newskit.TimeExpression]:
        """The time expressions of an article."""
        return _times_of(document, self._options())

    @newskit.hookimpl
    def extract_timeline(self, document: newskit.Document) -> Iterable[newskit.TimelineEntry]:
        """The timeline of an article."""
        return _timeline_of(document)


@newskit.hookimpl
def find_times(document: newskit.Document) -> Iterable[newskit.TimeExpression]:
    """The time expressions of an article."""
    return _times_of(document, Options())


@newskit.hookimpl
def extract_timeline(document: newskit.Document) -> Iterable[newskit.TimelineEntry]:
    """The timeline of an article."""
    return _timeline_of(document)


# The rules are loaded when they are first asked for: it takes a while, and who wants no times need not wait for them.
def _times_of(document: newskit.Document, options: Options) -> Iterable[newskit.TimeExpression]:
    from newskit_timeline.times import times_of  # noqa: PLC0415

    return times_of(document, options)


def _timeline_of(document: newskit.Document) -> Iterable[newskit.TimelineEntry]:
    from newskit_timeline.events import timeline_of  # noqa: PLC0415

    return timeline_of(document)
