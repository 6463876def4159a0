"""Which of the times that a page shows are the article's own: published and updated."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from functools import partial
from itertools import islice

from newskit import Span
from newskit.english.calendar import WEEKDAYS
from newskit.english.roles import country
from newskit_page.date_habits import NO_HABITS, habits_of, needs_habits
from newskit_page.line import Line
from newskit_page.timestamps import AGO, NO_YEAR, PUBLISHED, UPDATED, PageTimes, find_times, merged

__all__ = ["day_filed", "times_of_page"]

# A label on a line of its own: the time stands on the next ("Updated:", "Originally published on").
LABEL_ALONE = re.compile(
    r"(?:(?:last|first|originally)\s)?(?:updated?|modified|published|posted|original|created|date)(?:\s(?:on|at|date))?\s?:?$",
    re.IGNORECASE,
)
NEAR = 4  # lines from the byline or the headline within which a time without a label is the article's
MOST_LABELLED = 20  # lines with a label, of a page of many articles
WEEKDAY_FIRST = re.compile(rf"(?:{'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
NOON = time(12)  # a page that shows its day alone was made by noon as likely as not
REST = re.compile(r"[^\W\d]+")


def times_of_page(
    page: str,
    lines: Sequence[Line],
    labels: Sequence[str],
    byline: Span | None,
    timestamp: Span | None,
    *,
    filed: str | None = None,
    near: date | None = None,
) -> PageTimes:
    """The article's own times.

    Args:
        page: the whole text.
        lines: its lines.
        labels: the name of the zone of each line.
        byline: the zone of the byline.
        timestamp: the zone of the time.
        filed: the place of the dateline: its land says how 12/11/2024 is read where nothing else does.
        near: a day close to the page's, as the caller knows it: "March 5" takes its year.

    Returns:
        What byline and time zone say. Where that is no time of publication, what a line with a label says elsewhere on the
        page; then an unlabelled time close to byline or headline; then a day without a year that the page completes. A
        page that shows the time of an update alone was published on that day as far as it says: the day is given, and no
        time of day.
    """
    named = _lines_in(lines, byline)
    block = _with_neighbours(lines, labels, sorted({*named, *_lines_in(lines, timestamp)}))
    head = next((index for index, label in enumerate(labels) if label == "headline"), None)
    sources = (
        partial(_joined, lines, named),
        partial(_joined, lines, block),
        partial(_labelled, lines, labels),
        partial(_beside, lines, [index for index in (*named[-1:], head) if index is not None]),
    )
    found = PageTimes()
    for source in sources:
        for text in source():
            if isinstance(found.published, datetime) or (found.published and source not in sources[:2]):
                break
            habits = habits_of(page, _land(filed), near) if needs_habits(text) else NO_HABITS
            times = find_times(text, habits=habits)
            found = merged(found, times)
    if found.published is None and found.updated is None:
        return PageTimes(_ago_from_masthead(lines, labels, block, head))
    if found.published is None and found.updated is not None:
        return PageTimes(found.updated.date() if isinstance(found.updated, datetime) else found.updated, found.updated)
    return found


def day_filed(dateline: str) -> date | None:
    """The day of a dateline that prints its year: 'GENEVA, 24 September 2026 –'."""
    moment = find_times(dateline).published
    return moment.date() if isinstance(moment, datetime) else moment


def _ago_from_masthead(
    lines: Sequence[Line], labels: Sequence[str], block: Sequence[int], head: int | None
) -> date | None:
    """The day of "2 hours ago" on a page that shows the day it was made."""
    if head is None or (made := _day_made(lines, labels, head)) is None:
        return None
    near = datetime.combine(made, NOON)
    for index in (*block, *range(head + 1, min(head + 1 + NEAR, len(lines)))):
        if (lines[index].moment or index in block) and AGO.search(lines[index].text):
            counted = find_times(lines[index].text, near)
            moment = counted.published or counted.updated
            return moment.date() if isinstance(moment, datetime) else moment
    return None


def _day_made(lines: Sequence[Line], labels: Sequence[str], head: int) -> date | None:
    """The day that a page shows above its headline, or else the one day with its weekday that stands alone on a line.

    Else the newest day that three and more of its other stories show.
    """
    shown = [
        (index, moment.date() if isinstance(moment, datetime) else moment)
        for index, line in enumerate(lines)
        if line.moment
        and labels[index] in ("furniture", "timestamp")
        and (index < head or (line.words <= 5 and WEEKDAY_FIRST.match(line.text)))
        and (moment := find_times(line.text).published) is not None
    ]
    if shown and shown[0][0] < head:
        return shown[0][1]
    if len({day for _, day in shown}) == 1:
        return shown[0][1]
    days = [
        moment
        for line in lines[head:]
        if line.moment and line.words <= 3 and isinstance(moment := find_times(line.text).published, date)
    ]
    return max(days) if not shown and days and days.count(max(days)) > 2 else None


def _land(filed: str | None) -> str | None:
    """The land of a dateline's place: of 'KAMPALA', of 'Dakar, Senegal'."""
    places = [place.strip() for place in filed.replace("/", ",").split(",")] if filed else []
    return next((land for place in reversed(places) if (land := country(place.title()) or country(place))), None)


def _lines_in(lines: Sequence[Line], zone: Span | None) -> list[int]:
    if zone is None:
        return []
    first = bisect_left(lines, zone.start, key=_start_of)
    return list(range(first, bisect_left(lines, zone.end, first, key=_start_of)))


def _start_of(line: Line) -> int:
    return line.span.start


def _joined(lines: Sequence[Line], indexes: Sequence[int]) -> Iterator[str]:
    if indexes:
        yield "\n".join(lines[index].text for index in indexes)


def _with_neighbours(lines: Sequence[Line], labels: Sequence[str], indexes: Sequence[int]) -> list[int]:
    """The lines with those beside them that are times or labels of times, in the page's order."""
    found = set(indexes)
    for step in (-1, 1):
        for index in indexes:
            beside = index + step
            while 0 <= beside < len(lines) and beside not in found and labels[beside] in ("furniture", "timestamp"):
                if not lines[beside].moment and not LABEL_ALONE.match(lines[beside].text):
                    break
                found.add(beside)
                beside += step
    return sorted(found)


def _labelled(lines: Sequence[Line], labels: Sequence[str]) -> Iterator[str]:
    labelled = (
        line.text
        for line, label in zip(lines, labels, strict=True)
        if line.moment and label == "furniture" and PUBLISHED.search(line.text)
    )
    yield from islice(labelled, MOST_LABELLED)


def _beside(lines: Sequence[Line], anchors: Sequence[int]) -> Iterator[str]:
    """Times without a label behind the byline, else behind the headline; days without a year too."""
    for anchor in anchors:
        for line in lines[anchor + 1 : anchor + 1 + NEAR]:
            if (line.moment or _is_day_alone(line)) and not UPDATED.search(line.text):
                yield line.text


def _is_day_alone(line: Line) -> bool:
    day = NO_YEAR.search(line.text) if line.words <= 8 else None
    return day is not None and len(REST.findall(line.text[: day.start()] + " " + line.text[day.end() :])) <= 3
