"""The timeline of an article: one entry an event clause, each with the date it hangs on."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Any

from attrs import evolve

import newskit
from newskit import Span
from newskit_timeline.clauses import Clause
from newskit_timeline.governing import Dated, Told, date_of, dated_clauses

__all__ = ["timeline_of"]

GRAINS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d"), "minute"),
    (re.compile(r"\d{4}-\d\d-\d\d$"), "day"),
    (re.compile(r"\d{4}-W\d\d-WE$"), "weekend"),
    (re.compile(r"\d{4}-W\d\d$"), "week"),
    (re.compile(r"\d{4}-\d\d$"), "month"),
    (re.compile(r"\d{4}-Q\d$"), "quarter"),
    (re.compile(r"\d{4}-H\d$"), "half-year"),
    (re.compile(r"\d{4}-(?:SP|SU|FA|WI)$"), "season"),
    (re.compile(r"\d{4}$"), "year"),
    (re.compile(r"\d{3}X?$"), "decade"),
    (re.compile(r"\d\d(?:XX)?$"), "century"),
)
# "after the end of the Games": an event that only another event dates.
RELATION = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|\d+)\s(?:hour|day|week|month|year)s?\s)?(?:after|before|during|since|following)\s(?:the|his|her|their|its|a)\s[^,.;\n]{3,80}",
    re.IGNORECASE,
)
# With a count in front the event has no other date: "one day after the end of the Games".
COUNTED_FROM = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|a|an|several|few)\s(?:hour|day|week|month|year)s?\s(?:after|before)\s(?:the|his|her|their|its|a)\s",
    re.IGNORECASE,
)

BY_EVENT = Dated(None, None, "none", "dated-by-event")


def timeline_of(document: newskit.Document) -> list[newskit.TimelineEntry]:
    """The entries of an article, in the order of its text; mentions of one event on one date are one entry each clause."""
    published = document.published
    day = published.date() if isinstance(published, datetime) else published
    times = [time for time in document.times if time.type in ("DATE", "TIME") and date_of(time)]
    starts = [time.span.start for time in times]
    speakers = _Speakers(document)
    found: list[newskit.TimelineEntry] = []
    told = Told()
    text = document.text
    for sentence in _sentences(document):
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        for clause, dated in dated_clauses(text, sentence, times[first:last], told, day):
            only_counted = (
                dated.time is None and clause.linked and COUNTED_FROM.search(text, clause.span.start, clause.span.end)
            )
            found.append(_entry(document, clause, BY_EVENT if only_counted else dated, day, speakers))
    return _with_main(document, found)


def _sentences(document: newskit.Document) -> Iterator[Span]:
    zones = document.zones
    wanted = sorted([span for span in (zones.headline, zones.standfirst) if span] + list(zones.body))
    number = 0
    for sentence in document.sentences:
        while number < len(wanted) and wanted[number].end <= sentence.start:
            number += 1
        if number < len(wanted) and wanted[number].start < sentence.end:
            yield Span(max(sentence.start, wanted[number].start), min(sentence.end, wanted[number].end))


def _entry(
    document: newskit.Document, clause: Clause, dated: Dated, day: date | None, speakers: _Speakers
) -> newskit.TimelineEntry:
    grain = _grain(dated.date) if dated.date else None
    start, end = (
        (dated.time.start, dated.time.end)
        if dated.time
        else (day, day + timedelta(days=1) if day and day < date.max else None)
    )
    if dated.anchoring == "none" and dated.time is None:
        start = end = None
    linked = dated.time is None and clause.linked
    relation = RELATION.search(document.text, clause.span.start, clause.span.end) if linked else None
    values: Any = {"anchoring": dated.anchoring, "status": _status(clause, dated, day)}
    return newskit.TimelineEntry(
        span=clause.span,
        text=document[clause.span],
        rule=dated.rule,
        date=dated.date,
        start=start,
        end=end,
        granularity=grain,
        time=dated.time,
        negated=clause.negated,
        source=speakers.at(clause.span),
        relation=document.text[relation.start() : relation.end()].strip() if relation else None,
        **values,
    )


@lru_cache(maxsize=256)
def _grain(value: str) -> str | None:
    """How exact a date is."""
    return next((name for pattern, name in GRAINS if pattern.match(value)), None)


def _status(clause: Clause, dated: Dated, day: date | None) -> str:
    if clause.condition or clause.tense == "modal":
        return "hypothetical"
    if clause.tense == "future" or clause.planned:
        return "scheduled"
    if dated.time is not None and day is not None and dated.time.start is not None:
        first = dated.time.start.date() if isinstance(dated.time.start, datetime) else dated.time.start
        if first > day:
            return "scheduled"
    return "ongoing" if clause.tense == "present" else "past"


class _Speakers:
    """Who says what stands at a place: from the quotes of the document."""

    def __init__(self, document: newskit.Document) -> None:
        rows = [
            (span.start, span.end, quote.speaker)
            for quote in document.quotes
            if quote.speaker and quote.kind != "scare"
            for span in quote.spans
        ]
        self.rows = sorted(rows, key=lambda row: (row[0], row[1]))
        self.starts = [row[0] for row in self.rows]

    def at(self, span: Span) -> newskit.Speaker | None:
        """The speaker whose words hold most of a clause."""
        index = bisect_left(self.starts, span.end)
        for start, end, speaker in reversed(self.rows[max(0, index - 4) : index]):
            if 2 * (min(end, span.end) - max(start, span.start)) > len(span):
                return speaker
        return None


def _with_main(document: newskit.Document, found: list[newskit.TimelineEntry]) -> list[newskit.TimelineEntry]:
    """Mark the article's main event: the first dated clause of the first body sentence that tells of something past."""
    body = document.zones.body
    if not body:
        return found
    first = body[0]
    for number, entry in enumerate(found):
        if (
            entry.span.start >= first.start
            and entry.span.start < first.end
            and entry.date
            and entry.status in ("past", "scheduled", "ongoing")
        ):
            found[number] = evolve(entry, main=True)
            break
    return found
