"""newskit against our own articles. The figures asked for are what was measured, so that none is lost again."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import add

import pytest

import newskit

from . import gold
from .pace import takes_at_most

ARTICLES = gold.articles()


def test_there_are_articles_of_many_kinds() -> None:
    assert len(ARTICLES) >= 12
    assert len({article.gold["about"] for article in ARTICLES}) == len(ARTICLES)


@pytest.mark.parametrize("article", ARTICLES, ids=lambda a: a.name)
def test_gold_resolves(article: gold.Article) -> None:
    for words, (start, end) in article.rows():
        assert article.text[start:end] == words
    for name in ("headline", "standfirst", "kicker", "byline", "dateline"):
        part = article.gold["zones"].get(name)
        assert part is None or part in article.text
    for part in article.gold["zones"]["body"]:
        assert part in article.text


@pytest.mark.parametrize(
    ("scorer", "floor"),
    [
        (gold.zones, 1.0),
        (gold.authors, 1.0),
        (gold.published, 1.0),
        (gold.marked_quotes, 0.93),
        (gold.indirect_quotes, 0.6),
        (gold.hedges, 0.93),
        (gold.times, 0.95),
        (gold.timeline, 0.95),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_findings_reach_what_they_reached(scorer: Callable[[gold.Article], gold.Score], floor: float) -> None:
    total = reduce(add, (scorer(article) for article in ARTICLES))
    assert total.f1 >= floor, f"{total.f1:.3f}\n" + "\n".join(total.misses)


def test_an_article_takes_at_most_60_ms_warm() -> None:
    longest = max(ARTICLES, key=lambda article: len(article.text))
    newskit.read(longest.text).to_dict()
    assert takes_at_most(0.06, lambda: newskit.read(longest.text).to_dict())
