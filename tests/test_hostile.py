"""Hostile text: no exception, every invariant, for every analyser.

Each text is made and read once, and everything is checked on it: making texts costs more than reading them.
"""

from __future__ import annotations

import itertools
import json
import pickle
from collections.abc import Iterable

from hypothesis import given, settings

import newskit
from newskit.testing import check_document, hostile_text, news_text

KIT = newskit.Kit(discover=False, strict=True)
ANALYSERS = sorted(KIT.analysers)


@settings(max_examples=2_000)
@given(hostile_text())
def test_any_text_is_read_by_every_analyser(text: str) -> None:
    article = KIT.read(text, published="2026-11-24")
    for name in ANALYSERS:
        values_hold(name, article)
    zones_part_the_text(article)
    spans_are_apart(article.paragraphs, "paragraphs")
    spans_are_apart(article.sentences, "sentences")
    sentences_hold_every_word(article)
    comes_back_from_json_and_pickle(article)


@given(news_text())
def test_news_like_text_holds_in_every_analysis(text: str) -> None:
    check_document(KIT.read(text, published="2026-11-24T08:30+00:00"))


def values_hold(name: str, article: newskit.Document) -> None:
    value = article[name]
    assert article.problems == (), name
    for item in value if isinstance(value, tuple) else ():
        if isinstance(item, newskit.Annotation):
            assert item.text == article.text[item.span.start : item.span.end], name
        span = item if isinstance(item, newskit.Span) else getattr(item, "span", None)
        assert span is None or 0 <= span.start <= span.end <= len(article.text), name


def zones_part_the_text(article: newskit.Document) -> None:
    """No character is in two zones, and every one of a paragraph that is not white space is in one."""
    zones = article.zones
    single = [zones.headline, zones.kicker, zones.standfirst, zones.byline, zones.timestamp, zones.dateline]
    spans = sorted(
        [span for span in single if span]
        + [*zones.body, *zones.subheads, *zones.captions, *zones.credits, *zones.furniture]
    )
    spans_are_apart(spans, "zones")
    text, zoned = article.text, {at for span in spans for at in range(span.start, span.end)}
    left_out = [at for span in article.paragraphs for at in range(span.start, span.end) if at not in zoned]
    assert not [text[at] for at in left_out if not text[at].isspace()]


def spans_are_apart(spans: Iterable[newskit.Span], what: str) -> None:
    for before, behind in itertools.pairwise(spans):
        assert before.end <= behind.start, what


def sentences_hold_every_word(article: newskit.Document) -> None:
    inside = "".join(article[span] for span in article.sentences)
    assert sum(map(str.isalnum, inside)) == sum(map(str.isalnum, article.text))


def comes_back_from_json_and_pickle(article: newskit.Document) -> None:
    data = article.to_dict()
    assert newskit.from_dict(json.loads(json.dumps(data)), kit=KIT).to_dict() == data
    assert pickle.loads(pickle.dumps(article)).to_dict() == data
