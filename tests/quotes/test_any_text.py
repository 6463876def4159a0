"""What must hold for any text: no exception, quotes in order, spans inside their text."""

import pytest
from hypothesis import given, settings

import newskit
from newskit.testing import hostile_text, linear_time, news_text

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


UNITS = ["claim “a b c d” as ", "said “Ab” of ", "Ann said “a” and ", "with “a” the “b” ", "'as' b "]


@pytest.mark.parametrize("unit", UNITS)
def test_a_sentence_without_an_end_takes_linear_time(unit):
    def prepare(text):
        document = newskit.read(text)
        assert document.entities is not None  # theirs is not the time that is measured here
        return document

    attack = {unit: lambda length: (unit * (length // len(unit) + 1))[:length]}
    # Growth is what is judged here: a quote every seven characters takes about 5 s a megabyte, more than any text of ATTACKS.
    linear_time(lambda doc: doc.quotes, "quotes", attack, prepare=prepare, largest=40_000, seconds_for_1_mb=12.0)
