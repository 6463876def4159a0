"""What must hold for any text: no exception, quotes in order, spans inside their text."""

from hypothesis import given, settings

import newskit
from newskit.testing import hostile_text, news_text

KIT = newskit.Kit(strict=True)


def holds(text: str) -> None:
    before = 0
    for quote in KIT.read(text).quotes:
        assert before <= quote.span.start
        before = quote.span.start
        assert text[quote.span.start : quote.span.end] == quote.text
        assert (quote.spans[0].start, quote.spans[-1].end) == (quote.span.start, quote.span.end)
        assert quote.cue is None or 0 <= quote.cue.start < quote.cue.end <= len(text)


@given(hostile_text())
@settings(deadline=None, max_examples=60)
def test_hostile_text(text):
    holds(text)


@given(news_text())
@settings(deadline=None, max_examples=60)
def test_text_like_news(text):
    holds(text)
