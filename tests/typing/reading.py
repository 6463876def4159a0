"""What a type checker has to know of reading: checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, assert_type

import newskit


def documents() -> None:
    assert_type(newskit.read("Rain fell."), newskit.Document)
    assert_type(newskit.read("Rain fell.", published=date(2026, 11, 24), url="u", publisher="p"), newskit.Document)
    assert_type(newskit.read("Rain fell.", published="2026-11-24T08:30"), newskit.Document)
    assert_type(newskit.read_file("article.txt"), newskit.Document)
    assert_type(newskit.from_dict({}), newskit.Document)
    assert_type(newskit.default_kit(), newskit.Kit)
    assert_type(newskit.pipe(["Rain fell."], analysers=["quotes", newskit.HEDGES]), Iterator[newskit.Document])
    assert_type(newskit.Kit().pipe([{"text": "Rain fell."}], workers=2), Iterator[newskit.Document])


def standard_analyses(article: newskit.Document) -> None:
    assert_type(article.text, str)
    assert_type(article.metadata, newskit.Metadata)
    assert_type(article.paragraphs, tuple[newskit.Span, ...])
    assert_type(article.sentences, tuple[newskit.Span, ...])
    assert_type(article.zones, newskit.Zones)
    assert_type(article.headline, str | None)
    assert_type(article.standfirst, str | None)
    assert_type(article.byline, newskit.Byline | None)
    assert_type(article.published, datetime | date | None)
    assert_type(article.updated, datetime | date | None)
    assert_type(article.dateline, newskit.Dateline | None)
    assert_type(article.entities, tuple[newskit.Entity, ...])
    assert_type(article.quotes, tuple[newskit.Quote, ...])
    assert_type(article.sources, tuple[newskit.Source, ...])
    assert_type(article.hedges, tuple[newskit.Hedge, ...])
    assert_type(article.times, tuple[newskit.TimeExpression, ...])
    assert_type(article.timeline, tuple[newskit.TimelineEntry, ...])
    assert_type(article.problems, tuple[newskit.Problem, ...])
    assert_type(article.to_dict(), dict[str, Any])


def by_key(article: newskit.Document) -> None:
    assert_type(article[newskit.QUOTES], tuple[newskit.Quote, ...])
    assert_type(article[newskit.BYLINE], newskit.Byline | None)
    assert_type(article[newskit.Span(0, 4)], str)
    assert_type(article["quotes"], Any)


def inside_the_values(article: newskit.Document) -> None:
    quote = article.quotes[0]
    assert_type(quote.span, newskit.Span)
    assert_type(quote.speaker, newskit.Speaker | None)
    assert_type(quote.cue, newskit.Span | None)
    assert_type(quote.rule, str)
    assert_type(quote.plugin, str | None)
    if article.byline:
        assert_type(article.byline.authors, tuple[newskit.Author, ...])
        assert_type(article.byline.authors[0].role, str | None)
    assert_type(article.zones.headline, newskit.Span | None)
    assert_type(article.zones.body, tuple[newskit.Span, ...])
    assert_type(article.timeline[0].time, newskit.TimeExpression | None)
