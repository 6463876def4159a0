"""Mentions of one event on one date become one entry."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from attrs import evolve

import newskit
from newskit import Span
from newskit.english.calendar import DAY_NAMES, MONTH_NAMES
from newskit.english.word_lists import word_set
from newskit_timeline.verbs import is_auxiliary, lemma_of

__all__ = ["EMPTY", "Told", "merged"]

WORD = re.compile(r"\d[\d.,]*|[^\W\d_]{2,}")
# Verbs that many events share: two clauses with one of them need not tell of the same.
LIGHT = word_set(
    "be have do say tell get make take go come give put see become keep let show find add know want expect is was has had"
)
# Words that do not tell what an event is about.
EMPTY = word_set(
    "the and but for with from that this these those which who whom whose where when while after before since until into over under "
    "about than then they them their there his her him she its our your you was were are has have had been being will would could may "
    "might not all any some more most other one two three four five six new old first last next also said says say told people year "
    "week month day years weeks months days yesterday today tomorrow morning afternoon evening night by in on at of to as it an"
) | {*DAY_NAMES, *MONTH_NAMES}
CLOSEST = 3  # entries with the same verb and date that a new one is held against: what is told again is told soon
# Words that two clauses must share, and the share of the shorter that these must be: with a date of their own, and by publication alone.
FEWEST, MOST = 2, 0.6
FEWEST_UNDATED, MOST_UNDATED = 3, 0.75


class Told(NamedTuple):
    """A clause with its entry, while mentions are gathered.

    Attributes:
        entry: its entry.
        act: its verb; '' where it has none, or only says who says so.
        heads: whether it stands over the story.
        leads: whether it is a main clause of the article's own words, with a verb that tells what happens.
    """

    entry: newskit.TimelineEntry
    act: str
    heads: bool = False
    leads: bool = False


class _Event(NamedTuple):
    """What a clause tells of, as far as words show: its names, its words, its figures, and whether it has a date of its own."""

    names: frozenset[str]
    words: frozenset[str]
    figures: frozenset[str]
    dated: bool

    def is_of(self, other: _Event) -> bool:
        """Whether two clauses with one verb tell of the same event: nothing they name differs, and most of the shorter is shared."""
        if self.figures and other.figures and not self.figures & other.figures:
            return False
        if self.names and other.names and not self.names & other.names:
            return False
        shared = len(self.words & other.words)
        fewest, most = (FEWEST, MOST) if self.dated and other.dated else (FEWEST_UNDATED, MOST_UNDATED)
        return shared >= fewest and shared >= most * min(len(self.words), len(other.words))


def merged(told: Sequence[Told], lead: Span | None) -> list[newskit.TimelineEntry]:
    """The entries in the order of the text, each event once: what tells of it again is among its ``mentions``.

    A headline or standfirst whose event the first paragraph tells is a mention of that, whatever its own date: it has none but
    the day of publication.
    """
    kept: list[newskit.TimelineEntry | None] = [one.entry for one in told]
    mentions: dict[int, list[Span]] = {}
    known: dict[tuple[str | None, str, str], list[int]] = {}
    heads: list[tuple[int, str]] = []
    events: dict[int, _Event] = {}

    def event(number: int) -> _Event:
        if number not in events:
            events[number] = _event(told[number])
        return events[number]

    for number, one in enumerate(told):
        if not one.act or one.entry.date is None or is_auxiliary(one.act):
            continue
        lemma = lemma_of(one.act)
        if lemma in LIGHT:
            continue
        if one.heads:
            heads.append((number, lemma))
            continue
        if lead is not None and one.entry.span.start < lead.end:
            for head in [head for head in heads if head[1] == lemma and event(number).is_of(event(head[0]))]:
                heads.remove(head)
                mentions.setdefault(number, []).append(told[head[0]].entry.span)
                kept[head[0]] = None
        numbers = known.setdefault((one.entry.date, one.entry.status, lemma), [])
        same = next((other for other in reversed(numbers[-CLOSEST:]) if event(other).is_of(event(number))), None)
        if same is None:
            numbers.append(number)
        else:
            mentions.setdefault(same, []).append(one.entry.span)
            mentions[same] += mentions.pop(number, [])
            kept[number] = None
    return [
        evolve(entry, mentions=tuple(sorted(mentions[number]))) if number in mentions else entry
        for number, entry in enumerate(kept)
        if entry is not None
    ]


def _event(one: Told) -> _Event:
    names: set[str] = set()
    words: set[str] = set()
    figures: set[str] = set()
    dated = one.entry.time.span if one.entry.time is not None else None
    for match in WORD.finditer(one.entry.text):
        word = match[0]
        place = one.entry.span.start + match.start()
        if dated is not None and dated.start <= place < dated.end:
            continue
        low = word.lower()
        if word[0].isdigit():
            figures.add(word.rstrip(".,"))
        elif low not in EMPTY and low != one.act:
            words.add(low)
            if word[0].isupper() and match.start() and not one.heads:
                names.add(low)
    return _Event(frozenset(names), frozenset(words), frozenset(figures), one.heads or one.entry.time is not None)
