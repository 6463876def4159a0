"""Hedges of a whole document: each sentence's cues with voice, holder and scope."""

from __future__ import annotations

from bisect import bisect_right
from collections import deque
from collections.abc import Iterator
from functools import cache
from typing import Any

from attrs import evolve

import newskit
from newskit import Span
from newskit.english.lexicon import even
from newskit.english.roles import noun
from newskit_hedges.cue_tables import passives
from newskit_hedges.finding import Finding, Table, Tokens, find_in_sentence
from newskit_hedges.holders import AUTHOR, SUGGESTING, Holders
from newskit_hedges.passives import find_passives
from newskit_hedges.scopes import Clauses
from newskit_hedges.unnamed_sources import HEADS, find_unnamed_sources
from newskit_hedges.voices import Voices
from newskit_hedges.withheld_names import NAMING, find_withheld_names

__all__ = ["hedges_of"]

# Kinds whose scope is what their holder thinks or says: a hedge in it is the holder's too.
TELLING = frozenset({"doxastic", "claim", "vague_source", "anonymous_source", "investigation"})
NESTED = 4  # how many reports of a sentence a hedge may stand in
UNNAMED = frozenset({"unnamed-source", "name-withheld"})


@cache
def _standing_out() -> frozenset[str]:
    """The words of which one stands in every passive of opinion, withheld name and unnamed source."""
    return HEADS | NAMING | passives().keys()


def hedges_of(document: newskit.Document, table: Table) -> Iterator[newskit.Hedge]:
    """The hedges of a document, in the order of its text; none in bylines and furniture."""
    text = document.text
    lower = even(text)
    left_out = table.left_out
    spoken: frozenset[str] = frozenset()
    standing_out = _standing_out()
    voices = Voices(document)
    holders = Holders(document)
    for sentence in _sentences_to_read(document):
        tokens = Tokens(text, lower, sentence)
        cues = find_in_sentence(tokens, table)
        if standing_out.isdisjoint(tokens.words) and spoken.isdisjoint(tokens.words):
            found = list(cues)  # no passive of opinion, no source: half of all sentences
        else:
            sources = find_unnamed_sources(tokens, spoken)
            found = _apart([*find_passives(tokens), *find_withheld_names(tokens), *sources, *cues])
        if not found:
            continue
        clauses = Clauses(text, sentence)
        within: deque[tuple[Span, str]] = deque(maxlen=NESTED)  # what somebody in the sentence thinks or says, and who
        for each in found:
            if each.rule in UNNAMED and each.holder is not None:
                spoken |= {word for word in lower[each.holder.start : each.holder.end].split() if _is_a_person(word)}
            if left_out and (each.rule in left_out or lower[each.span.start : each.span.end] in left_out):
                continue
            hedge = _hedge(document, each, sentence, tokens, clauses, voices, holders)
            if hedge.holder == AUTHOR and hedge.voice == "narrator":
                inner = next((who for span, who in reversed(within) if span.start <= hedge.span.start < span.end), None)
                hedge = hedge if inner is None else evolve(hedge, holder=inner)
            if (
                (each.kind in TELLING or each.rule.startswith(SUGGESTING))
                and hedge.scope is not None
                and hedge.holder is not None
                and hedge.holder != AUTHOR
            ):
                within.append((hedge.scope, hedge.holder))
            yield hedge


def _is_a_person(word: str) -> bool:
    role = noun(word)
    return word == "people" or (role is not None and not role.plural and role.kind in ("post", "unnamed"))


def _apart(found: list[Finding]) -> list[Finding]:
    """The findings in the order of the text, without those that overlap one found by an earlier rule."""
    kept: list[Finding] = []
    starts: list[int] = []
    for each in found:
        if not kept or kept[-1].span.end <= each.span.start:
            starts.append(each.span.start)
            kept.append(each)
            continue
        place = bisect_right(starts, each.span.start)
        clear = (place == 0 or kept[place - 1].span.end <= each.span.start) and (
            place == len(kept) or each.span.end <= kept[place].span.start
        )
        if clear:
            starts.insert(place, each.span.start)
            kept.insert(place, each)
    return kept


def _sentences_to_read(document: newskit.Document) -> Iterator[Span]:
    zones = document.zones
    wanted = sorted(
        [span for span in (zones.headline, zones.standfirst) if span] + [*zones.body, *zones.subheads, *zones.captions],
        key=lambda span: span.start,
    )
    number = 0
    for sentence in document.sentences:
        while number < len(wanted) and wanted[number].end <= sentence.start:
            number += 1
        if number < len(wanted) and wanted[number].start < sentence.end:
            yield Span(max(sentence.start, wanted[number].start), min(sentence.end, wanted[number].end))


def _hedge(
    document: newskit.Document,
    found: Finding,
    sentence: Span,
    tokens: Tokens,
    clauses: Clauses,
    voices: Voices,
    holders: Holders,
) -> newskit.Hedge:
    quote = voices.at(found.span.start)
    scope = clauses.scope(found.scope, found.span)
    if found.sourcing == "named_role" or found.rule in ("unnamed-source", "name-withheld"):
        scope = voices.said_by(found.span, clauses)
    cue: Any = found
    return newskit.Hedge(
        span=found.span,
        text=document[found.span],
        rule=found.rule,
        certainty=found.certainty,
        kind=cue.kind,
        semantic=cue.semantic,
        strength=cue.strength,
        sourcing=cue.sourcing,
        polarity="negative" if found.negative else "positive",
        holder=holders.of(found, quote, sentence, tokens),
        voice=_voice(quote),
        scope=scope,
    )


def _voice(quote: newskit.Quote | None) -> Any:
    if quote is None:
        return "narrator"
    return "quote" if quote.kind == "direct" else "reported"
