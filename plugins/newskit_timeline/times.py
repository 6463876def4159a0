"""Time expressions of a document: every sentence's readings, resolved in order."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time
from typing import Any

import newskit
from newskit import Span
from newskit_timeline.anchors import HISTORY_HOLDS, PERIOD, PERIOD_HOLDS, PLAN_HOLDS, POINTING, Anchor, Resolved
from newskit_timeline.extents import Extent, Home, extents_of
from newskit_timeline.lands import is_southern, land_of
from newskit_timeline.options import Options
from newskit_timeline.quarters import is_of_sport
from newskit_timeline.ranges import habits_marked, nights_marked, ranges_completed
from newskit_timeline.readings import Reading
from newskit_timeline.recognising import read_patterns, read_sentence
from newskit_timeline.resolving import resolve
from newskit_timeline.seasons import INDEPENDENCE_DAY
from newskit_timeline.values import bounds, day_if_real, first_day

__all__ = ["times_of"]

# What an obituary tells of the dead: the day of the death and of the service count from publication, whatever life it tells.
OBITUARY = re.compile(
    r"""
    \bdied\b[^.!?]{1,160}(?:\.[^.!?]{0,12}){0,3}[.!?]”?\s(?:He|She)\swas\s\d{2,3}\b      # "died on 2 May. She was 91."
  | \b(?:has\sdied|who\sdied\b[^.!?]{0,60}),?\s(?:aged|at\s(?:the\sage\sof\s)?)\s?\d{2,3}\b  # "has died aged 91", "who died in May at 91"
    """,
    re.VERBOSE,
)
DEATH = re.compile(r"\b(?:died|dies|funeral|memorial|burial|requiem|wake|cremation)\b|\bservice\b[^.!?]{0,60}\bheld\b")
# "The court was told on Tuesday that the call was logged at 2.51pm", "The jury heard that …".
HEARD = re.compile(
    r"""
    \b(?:court|inquest|coroner|jury|jurors|tribunal|inquiry|hearing|panel)\b
    [^.!?]{0,80} \b(?:heard|told)\b
    [^.!?]{0,40}? \bthat\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What has been so for long tells no year of the story.
SINCE = re.compile(r"\bsince\s(?:the\s|early\s|late\s)?\Z", re.IGNORECASE)
LONGEST_SINCE = 12
# A dateline around its day: "NEW YORK, Oct. 29, 2026 /Wireline/ --".
FIRST_READINGS = 8  # of a text, among which a dateline's day is
LONGEST_PLACE = 48
_NAME = r"[^\W\d_a-z][\w.'’-]{1,20}"
PLACE = re.compile(rf"{_NAME}(?:[\s/]{_NAME}){{0,3}}(?:,\s{_NAME}(?:\s{_NAME})?)?[,.]?\s")
DATELINE_ENDS = re.compile(r"\.?,?\s{0,2}(?:[(/][\w .&-]{2,30}[)/]\s?)?\s{0,2}(?:[-–—]{1,3}|:)\s")
CUMULATIVE = (6, 9)  # months that firms report on besides quarters
# A text tells history when it prints this many years that are far from its day, and that many times more of them than words
# that count from its day.
FEWEST_YEARS = 6
FEWEST_YEARS_UNDATED = 5
FAR_FROM_NOW = 2
NEAR_WEIGHS = 5


def times_of(document: newskit.Document, options: Options) -> Iterator[newskit.TimeExpression]:
    """The time expressions of a document, in the order of its text."""
    published = document.published
    day = published.date() if isinstance(published, datetime) else published
    patterns = read_patterns(document.text)
    obituary = "died" in document.text and OBITUARY.search(document.text) is not None
    starts = [reading.start for reading in patterns]
    readings: list[Reading] = []
    for sentence in _sentences(document):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        inside = [reading for reading in patterns[first:last] if reading.end <= sentence.end]
        group = read_sentence(document.text, sentence, inside)
        if obituary and group and DEATH.search(document.text, sentence.start, sentence.end):
            group = [reading._replace(death=True) for reading in group]
        if any(reading.kind == "clock" for reading in group):
            heard = HEARD.search(document.text, sentence.start, sentence.end)
            group = [r._replace(heard=True) if heard and heard.end() <= r.start else r for r in group]
        readings += group
    if day is None:
        published = day = _day_of_dateline(document, readings)
    anchor = Anchor(
        day,
        clock=published.timetz().replace(tzinfo=None) if isinstance(published, datetime) else None,
        changed=_last_changed(published, document.updated),
        narrative=_is_narrative(readings, day, options.narrative),
        day_first=options.day_first,
        fiscal_start=options.fiscal_year_start,
        week_start=options.week_start,
    )
    if any(reading.kind == "season" for reading in readings):
        anchor.southern = is_southern(document, published) if options.seasons == "auto" else options.seasons == "south"
    if any(reading.name == INDEPENDENCE_DAY for reading in readings):
        anchor.land = land_of(document)
    anchor.obituary = obituary
    if any(map(_is_bare_part, readings)) and is_of_sport(document.text):
        readings = [reading for reading in readings if not _is_bare_part(reading)]
    found = []
    readings = ranges_completed(readings, document.text)
    for reading in nights_marked(habits_marked(readings, document.text), document.text):
        resolved = resolve(reading, anchor)
        if resolved is not None:
            _remember(reading, resolved.value, resolved.type, anchor)
            if not (reading.year and SINCE.search(document.text, max(0, reading.start - LONGEST_SINCE), reading.start)):
                _lend(reading, resolved.value or "", anchor)
            found.append((reading, resolved))
    home = Home(published, options.fiscal_year_start, narrative=anchor.narrative, southern=anchor.southern)
    for (reading, resolved), extent in zip(found, extents_of(document.text, found, home), strict=True):
        yield _expression(document, reading, resolved, extent)


def _is_bare_part(reading: Reading) -> bool:
    """Whether a quarter or half has no year beside it."""
    return reading.kind in ("quarter", "half") and reading.year is None and reading.name is None


def _day_of_dateline(document: newskit.Document, readings: Sequence[Reading]) -> date | None:
    """The day that a dateline prints with its year: "NAIROBI, 7 August 2026 (AP) -"."""
    text = document.text
    for each in readings[:FIRST_READINGS]:
        if each.kind != "date" or not DATELINE_ENDS.match(text, each.end):
            continue
        line = text.rfind("\n", 0, each.start) + 1
        if each.start - line <= LONGEST_PLACE and PLACE.fullmatch(text, line, each.start):
            return day_if_real(each.year or 0, each.month or 0, each.day or 0)
    return None


def _last_changed(published: datetime | date | None, updated: datetime | date | None) -> time | None:
    """The time of day of the last change of a page that was changed on the day of its publication; else of publication."""
    if not isinstance(published, datetime):
        return None
    same_day = (
        isinstance(updated, datetime) and updated.date() == published.date() and updated.time() > published.time()
    )
    return updated.time() if same_day and isinstance(updated, datetime) else published.time()


def _sentences(document: newskit.Document) -> Iterator[Span]:
    """The sentences of the article and of the lines about it; furniture tells no dates of the story."""
    furniture = document.zones.furniture
    starts = {span.start for span in furniture}
    for sentence in document.sentences:
        if sentence.start not in starts:
            yield sentence


def _is_narrative(readings: Sequence[Reading], day: date | None, wish: str) -> bool:
    """Whether a text tells history: many explicit years far from publication, and few words that count from today."""
    if wish != "auto":
        return wish == "on"
    near = sum(
        1
        for r in readings
        if r.kind in ("weekday", "day-word") or (r.kind == "unit" and r.name in ("this", "last", "next", "current"))
    )
    years = [r.year for r in readings if r.year and r.kind in ("date", "month", "year")]
    ancient = sum(1 for r in readings if r.before_christ)
    if day is None:
        told = len(years) + ancient
        if next((not r.year for r in readings if r.year or r.kind in ("month-day", "weekday")), False):
            return False  # who prints a day before any year thinks of the reader's own
        return told >= FEWEST_YEARS_UNDATED and told >= NEAR_WEIGHS * near
    far = ancient + sum(1 for year in years if abs(year - day.year) >= FAR_FROM_NOW)
    # A news story with a long background still counts from its own day: "today" and weekdays outweigh its years.
    return far >= FEWEST_YEARS and far >= NEAR_WEIGHS * near


def _expression(
    document: newskit.Document, reading: Reading, resolved: Resolved, extent: Extent
) -> newskit.TimeExpression:
    span = Span(reading.start, reading.end)
    values: Any = {"type": resolved.type, "anchoring": resolved.anchoring}
    return newskit.TimeExpression(
        span=span,
        text=document[span],
        rule=reading.rule,
        value=resolved.value,
        mod=resolved.mod or extent.mod,
        start=extent.start,
        end=extent.end,
        **values,
    )


NEWS_DAYS = 7  # a day farther back is none of the news
# A bare year further than this from the last date told does not move the story.
FAR = 3


def _remember(reading: Reading, value: str | None, kind: str, anchor: Anchor) -> None:
    """Keep what later expressions count from."""
    if kind == "DURATION" and reading.unit == "M" and reading.count in CUMULATIVE:
        # "in the nine months profit rose 4% from a year earlier" counts from the nine months.
        anchor.period_at = -PERIOD_HOLDS
    if reading.before_christ and anchor.narrative:
        anchor.told = value
    if not value or kind not in ("DATE", "TIME") or not value[:4].isdecimal():
        return
    anchor.named, anchor.named_at = value, reading.start
    if reading.kind == "year" and reading.opens:
        anchor.opened, anchor.opened_at = value, reading.start
    if anchor.narrative and reading.name in POINTING:
        return  # the story goes on where it was
    if anchor.narrative and reading.kind == "year" and _is_aside(reading, int(value[:4]), anchor):
        return
    if reading.kind in ("date", "month-day", "month", "season"):
        anchor.dated_at = reading.start
    if len(value) >= len("2022-03-24") and (reading.kind != "clock" or reading.offset) and (day := first_day(value)):
        anchor.day_told, anchor.day_told_at = day, reading.start
        if anchor.day and reading.kind in ("date", "month-day") and (anchor.day - day).days > NEWS_DAYS:
            anchor.case_day = day
    if reading.kind in ("quarter", "half") or (reading.unit == "Q" and PERIOD.match(value)):
        if not _is_to_come(reading, value, anchor):  # nothing is reported of it
            anchor.period, anchor.period_at = value, reading.start
    elif reading.kind == "year" and anchor.period and (anchor.day is None or int(value[:4]) <= anchor.day.year):
        anchor.period = None
    if reading.kind not in ("ref", "shift") or not anchor.period:
        anchor.told = value


def _lend(reading: Reading, value: str, anchor: Anchor) -> None:
    """Keep the year of a date for days and months without one, where no day of publication is known."""
    if not value[:4].isdecimal() or len(value) < len("2019"):
        return
    if reading.kind in ("date", "month-day", "month", "season"):
        anchor.lent, anchor.lent_at, anchor.lent_for = int(value[:4]), reading.start, HISTORY_HOLDS
    elif reading.kind == "year" and reading.opens:
        # "In 1912 the Titanic …" tells the year of the days behind it; "a 1911 organ" does not.
        anchor.lent, anchor.lent_at, anchor.lent_for = int(value[:4]), reading.start, PLAN_HOLDS


def _is_to_come(reading: Reading, value: str, anchor: Anchor) -> bool:
    """Whether a quarter or half lies ahead, or is told of as what is to come."""
    edges = bounds(value)
    if anchor.day is None or edges is None or anchor.narrative:
        return False
    return edges[0] > anchor.day or (reading.future and edges[1] > anchor.day)


def _is_aside(reading: Reading, year: int, anchor: Anchor) -> bool:
    """Whether a bare year tells of another time beside the history, which goes on where it was.

    It does when it is far from the last date told; and when it stands inside a clause close behind a month or a day: "they feared a
    cut in 1976".
    """
    if anchor.told is None or not anchor.told[:4].isdecimal():
        return False
    if abs(year - int(anchor.told[:4])) > FAR:
        return True
    return not reading.opens and not reading.mod and reading.start - anchor.dated_at < HISTORY_HOLDS
