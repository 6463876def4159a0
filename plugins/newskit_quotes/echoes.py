"""Links scraps of speech in headlines and cross-heads to the quote of the body whose words they echo."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from attrs import evolve

import newskit
from newskit_quotes.story import WORD, Story

__all__ = ["echoes_linked"]

SCRAPS = 12  # scraps that are looked up: headlines have one or two
LONGEST = 15  # words of a scrap
RULE = "echo"


def echoes_linked(story: Story, quotes: Sequence[newskit.Quote]) -> list[newskit.Quote]:
    """Give each scrap in a headline or cross-head that nobody is named for the speaker of the body's quote that it echoes.

    The scrap of a headline keeps its kind: it is no second quote. ``rule`` becomes "echo", and the speaker has no ``mention``.

    Args:
        story: the story.
        quotes: its quotes in the order of the text.

    Returns:
        The quotes in the same order.
    """
    heads = [paragraph.span for paragraph in story.paragraphs if paragraph.headline or paragraph.subhead]
    if not heads:
        return list(quotes)
    starts = [span.start for span in heads]

    def is_scrap(quote: newskit.Quote) -> bool:
        at = bisect_right(starts, quote.span.start) - 1
        return at >= 0 and quote.span in heads[at] and quote.speaker is None and len(quote.text.split()) <= LONGEST

    scraps = [number for number, quote in enumerate(quotes) if is_scrap(quote)][:SCRAPS]
    if not scraps:
        return list(quotes)
    spoken = [quote for quote in quotes if quote.speaker is not None and quote.kind in ("direct", "mixed")]
    said = [_plain(quote.text) for quote in spoken]
    linked = list(quotes)
    for number in scraps:
        words = _plain(quotes[number].text)
        source = next(
            (quote for quote, text in zip(spoken, said, strict=True) if words.strip() and words in text), None
        )
        if source is not None and source.speaker is not None:
            linked[number] = evolve(
                quotes[number],
                kind="scare",
                rule=RULE,
                reports_speech=False,
                speaker=evolve(source.speaker, mention=None),
            )
    return linked


def _plain(text: str) -> str:
    """A text as its words in lower case, with a space before and behind each, so that whole words are compared."""
    return f" {' '.join(m[0].lower() for m in WORD.finditer(text) if m[0][0].isalnum())} "
