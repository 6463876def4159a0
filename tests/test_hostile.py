"""Hostile text: no exception, every invariant, for every analyser."""

from __future__ import annotations

import itertools
import json
import pickle

import pytest
from hypothesis import given

import newskit
from newskit.testing import check_document, hostile_text, news_text

KIT = newskit.Kit(discover=False, strict=True)
ANALYSERS = sorted(KIT.analysers)


@pytest.mark.parametrize("name", ANALYSERS)
def test_any_text_gives_values_that_hold(name: str) -> None:
    @given(hostile_text())
    def holds(text: str) -> None:
        article = KIT.read(text, published="2026-11-24")
        value = article[name]
        assert article.problems == ()
        for item in value if isinstance(value, tuple) else ():
            if isinstance(item, newskit.Annotation):
                assert item.text == text[item.span.start : item.span.end]
            span = item if isinstance(item, newskit.Span) else getattr(item, "span", None)
            assert span is None or 0 <= span.start <= span.end <= len(text)

    holds()


@given(news_text())
def test_news_like_text_holds_in_every_analysis(text: str) -> None:
    check_document(KIT.read(text, published="2026-11-24T08:30+00:00"))


@given(hostile_text())
def test_json_and_pickle_round_trips(text: str) -> None:
    article = KIT.read(text)
    data = article.to_dict()
    assert newskit.from_dict(json.loads(json.dumps(data)), kit=KIT).to_dict() == data
    assert pickle.loads(pickle.dumps(article)).to_dict() == data


@given(hostile_text())
def test_every_character_belongs_to_at_most_one_zone_and_paragraphs_are_covered(text: str) -> None:
    article = KIT.read(text)
    zones = article.zones
    single = [zones.headline, zones.kicker, zones.standfirst, zones.byline, zones.timestamp, zones.dateline]
    spans = sorted(
        [span for span in single if span]
        + [*zones.body, *zones.subheads, *zones.captions, *zones.credits, *zones.furniture]
    )
    for before, behind in itertools.pairwise(spans):
        assert before.end <= behind.start
    covered = bytearray(len(text))
    for span in spans:
        covered[span.start : span.end] = b"x" * len(span)
    for paragraph in article.paragraphs:
        missing = [text[i] for i in range(paragraph.start, paragraph.end) if not covered[i] and not text[i].isspace()]
        assert not missing


@given(hostile_text())
def test_sentences_and_paragraphs_are_disjoint_and_cover_the_words(text: str) -> None:
    article = KIT.read(text)
    for spans in (article.paragraphs, article.sentences):
        for before, behind in itertools.pairwise(spans):
            assert before.end <= behind.start
    inside = "".join(article[span] for span in article.sentences)
    assert sum(map(str.isalnum, inside)) == sum(map(str.isalnum, text))
