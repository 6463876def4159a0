"""An article's white space, line ends and quote marks are its paste's, not its own: findings stay the same."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest

import newskit

from . import gold

ARTICLES = [*gold.articles(), *gold.pages()]
STRAIGHT = str.maketrans("“”‘’", "\"\"''")

# Ways in which one and the same article reaches us. Each keeps its words, and the order of its lines.
WAYS: dict[str, Callable[[str], str]] = {
    "Windows line ends": lambda text: text.replace("\n", "\r\n"),
    "spaces behind lines": lambda text: re.sub(r"(?m)$", "  ", text),
    "more empty lines": lambda text: text.replace("\n\n", "\n\n\n\n"),
    "empty lines with a tab": lambda text: text.replace("\n\n", "\n\t\n"),
    "straight marks": lambda text: text.translate(STRAIGHT),
}


def words(text: str) -> str:
    return " ".join(text.translate(STRAIGHT).split())


def findings(article: newskit.Document) -> dict[str, object]:
    authors = article.byline.authors if article.byline else ()
    return {
        "headline": words(article.headline or ""),
        "body": [words(article[span]) for span in article.zones.body],
        "authors": [(author.name, author.role) for author in authors],
        "published": article.published,
        "quotes": [(words(q.text), q.kind, words(q.speaker.name) if q.speaker else None) for q in article.quotes],
        "hedges": [(words(hedge.text), hedge.kind) for hedge in article.hedges],
        "times": [(words(time.text), time.value) for time in article.times],
        "timeline": [(words(entry.text), entry.date, entry.status) for entry in article.timeline],
    }


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_the_same_is_found(article: gold.Article, way: str) -> None:
    otherwise = newskit.read(WAYS[way](article.text), published=article.gold["published_hint"])
    assert findings(otherwise) == findings(article.read())
