"""When: time expressions with their TIMEX3 values, and the timeline of an article's events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, Literal

from attrs import field, frozen
from attrs.validators import in_

import newskit
from newskit_timeline.events import timeline_of
from newskit_timeline.times import Options, times_of

__all__ = ["Timeline", "extract_timeline", "find_times"]


@frozen(kw_only=True)
class Timeline:
    """The plugin with options.

    Args:
        day_first: whether 5/6/2013 is the fifth of June.
        fiscal_year_start: the month, 1 to 12, in which fiscal years start.
        week_start: the first day of the week; Monday is 1.
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

    def _options(self) -> Options:
        return Options(self.day_first, self.fiscal_year_start, self.week_start, self.narrative)

    @newskit.hookimpl
    def find_times(self, document: newskit.Document) -> Iterable[newskit.TimeExpression]:
        """The time expressions of an article."""
        return times_of(document, self._options())

    @newskit.hookimpl
    def extract_timeline(self, document: newskit.Document) -> Iterable[newskit.TimelineEntry]:
        """The timeline of an article."""
        return timeline_of(document)


_DEFAULT = Options()


@newskit.hookimpl
def find_times(document: newskit.Document) -> Iterable[newskit.TimeExpression]:
    """The time expressions of an article."""
    return times_of(document, _DEFAULT)


@newskit.hookimpl
def extract_timeline(document: newskit.Document) -> Iterable[newskit.TimelineEntry]:
    """The timeline of an article."""
    return timeline_of(document)
