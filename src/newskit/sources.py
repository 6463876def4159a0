"""Counts who is quoted in an article, and how much: what media researchers count."""

from __future__ import annotations

import re
from collections.abc import Iterable

from attrs import field, mutable

from newskit.annotations import Quote, Source, Span, Speaker

__all__ = ["count_sources"]

# Figures and contractions are one word each: "1,500", "don't", "U.S.".
WORD = re.compile(r"\w++(?:[.,'’-]\w++)*+")


@mutable
class _Count:
    speaker: Speaker
    quotes: int = 0
    words: int = 0
    mentions: list[Span] = field(factory=list)


def count_sources(text: str, quotes: Iterable[Quote]) -> tuple[Source, ...]:
    """Every speaker of ``quotes`` over the whole article, in the order in which they are first quoted.

    Scare quotes and quotes without a speaker are nobody's. Wants and beliefs (``reports_speech`` False) are not words
    anyone spoke, so they do not count either. Two speakers are one source when they are the same entity, or, where no
    entity was found for one of them, when their names agree but for case and 'the'.
    """
    spoken = [
        (quote, quote.speaker)
        for quote in quotes
        if quote.speaker is not None and quote.kind != "scare" and quote.reports_speech
    ]
    known: dict[str, Span] = {}
    for _, speaker in spoken:
        if speaker.entity:
            known.setdefault(_key(speaker.name), speaker.entity.span)
    counts: dict[object, _Count] = {}
    for quote, speaker in spoken:
        name = _key(speaker.name)
        key = speaker.entity.span if speaker.entity else known.get(name, name)
        count = counts.setdefault(key, _Count(speaker))
        if speaker.entity and count.speaker.entity is None:
            count.speaker = speaker
        count.quotes += 1
        count.words += sum(len(WORD.findall(text[span.start : span.end])) for span in quote.spans)
        if speaker.mention:
            count.mentions.append(speaker.mention)
    return tuple(_source(count) for count in counts.values())


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ")


def _source(count: _Count) -> Source:
    entity = count.speaker.entity
    first: Span | None
    if entity:
        first = entity.mentions[0].span if entity.mentions else entity.span
    else:
        first = min(count.mentions, default=None)
    return Source(
        name=count.speaker.name,
        kind=count.speaker.kind,
        roles=entity.roles if entity else (),
        quotes=count.quotes,
        words=count.words,
        mention=first,
    )
