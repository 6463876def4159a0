"""How much of an article is hedged, and how much rests on unnamed sources: measures for researchers."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from attrs import frozen

import newskit
from newskit import Span

__all__ = ["HEDGING_PROFILE", "HedgingProfile", "hedging_profile"]

WORD = re.compile(r"\w++(?:[.,'’-]\w++)*+")
UNNAMED = frozenset({"anonymous_source", "vague_source", "agentless"})


@frozen(kw_only=True)
class HedgingProfile:
    """Measures over the body of an article; the second of each pair leaves quoted speech out.

    Attributes:
        words: how many words were counted.
        hedges_per_1000_words: hedges for every thousand words.
        hedges_per_1000_words_unquoted: the same for the article's own words.
        sentences_hedged: the share of sentences with a hedge, 0 to 1.
        sentences_hedged_unquoted: the same, counting only hedges in the article's own words.
        unnamed_sources: the share of sourced statements (quotes and sourcing hedges) that rest on unnamed sources.
        unnamed_sources_unquoted: the same without those inside quoted speech.
    """

    words: int
    hedges_per_1000_words: float
    hedges_per_1000_words_unquoted: float
    sentences_hedged: float
    sentences_hedged_unquoted: float
    unnamed_sources: float
    unnamed_sources_unquoted: float


def hedging_profile(document: newskit.Document) -> HedgingProfile:
    """The measures of one article."""
    body = document.zones.body
    words = sum(len(WORD.findall(document[span])) for span in body)
    quoted = sum(len(WORD.findall(document[span])) for q in document.quotes if q.kind == "direct" for span in q.spans)
    starts = [span.start for span in body]
    inside = [hedge for hedge in document.hedges if _within(hedge.span, body, starts)]
    own = [hedge for hedge in inside if hedge.voice != "quote"]
    sentences = [s for s in document.sentences if _within(s, body, starts)]
    return HedgingProfile(
        words=words,
        hedges_per_1000_words=_per(len(inside) * 1000, words),
        hedges_per_1000_words_unquoted=_per(len(own) * 1000, words - quoted),
        sentences_hedged=_per(_sentences_with(sentences, inside), len(sentences)),
        sentences_hedged_unquoted=_per(_sentences_with(sentences, own), len(sentences)),
        unnamed_sources=_unnamed(document, inside),
        unnamed_sources_unquoted=_unnamed(document, own),
    )


def _within(span: Span, zones: tuple[Span, ...], starts: list[int]) -> bool:
    """Whether a place lies in one of the zones, which begin at ``starts``."""
    index = bisect_right(starts, span.start)
    return index > 0 and span.start < zones[index - 1].end


def _per(count: int, of: int) -> float:
    return round(count / of, 4) if of > 0 else 0.0


def _sentences_with(sentences: list[Span], hedges: list[newskit.Hedge]) -> int:
    starts = sorted(hedge.span.start for hedge in hedges)
    return sum(bisect_left(starts, s.end) > bisect_left(starts, s.start) for s in sentences)


def _unnamed(document: newskit.Document, hedges: list[newskit.Hedge]) -> float:
    unnamed = sum(hedge.kind in UNNAMED for hedge in hedges)
    named = sum(
        q.speaker is not None and q.speaker.kind in ("named", "office", "document") and q.reports_speech
        for q in document.quotes
    )
    return _per(unnamed, unnamed + named)


HEDGING_PROFILE = newskit.Analyser("hedging_profile", hedging_profile)
