"""An article's white space, line ends and quote marks are its paste's, not its own, and no single line decides a page."""

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
    "old Mac line ends": lambda text: text.replace("\n", "\r"),
    "lines indented": lambda text: re.sub(r"(?m)^(?=.)", "    ", text),
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


def outline(document: newskit.Document) -> tuple[str | None, list[str], list[tuple[str, str | None]], object]:
    authors = document.byline.authors if document.byline else ()
    body = [document[span] for span in document.zones.body]
    return document.headline, body, [(author.name, author.role) for author in authors], document.published


@pytest.mark.slow
def test_one_line_less_changes_nothing_else() -> None:
    """Each line about the article is taken out in turn; what else is found of the page stays, 49 times in 50."""
    changed, tried = [], 0
    for article in ARTICLES:
        as_before = article.read()
        zones = as_before.zones
        told = [zones.headline, zones.byline, zones.timestamp, zones.dateline, *zones.body]
        needed = {line for span in told if span for line in as_before[span].splitlines()}
        lines = article.text.split("\n")
        for number, line in enumerate(lines):
            if line.strip() and not any(line in part or part in line for part in needed):
                less = "\n".join(lines[:number] + lines[number + 1 :])
                tried += 1
                if outline(newskit.read(less, published=article.gold["published_hint"])) != outline(as_before):
                    changed.append((article.name, line))
    assert tried >= 150
    assert len(changed) <= tried // 50, changed


# What pages put between paragraphs.
BETWEEN = [
    "Advertisement",
    "Read more: Ten ways to cook a carp",
    "Related: Council votes on new bins",
    "Story continues below advertisement",
    "Share on Facebook",
    "Listen to this article",
    "Read Next: Why the tide is late this year",
    "Watch: the moment the pier fell",
    "Article continues after ad",
    "Copy link",
    "Download our app",
    "You may also like",
    "0 comments",
    "Image source, PA Media",
    "(Photo: Jo Harte/The Gazette)",
]


@pytest.mark.parametrize("line", BETWEEN)
def test_a_line_between_paragraphs_is_none_of_them_and_changes_nothing_else(line: str) -> None:
    for article in gold.pages():
        as_before = article.read()
        middle = as_before.zones.body[len(as_before.zones.body) // 2].start
        text = f"{article.text[:middle]}{line}\n\n{article.text[middle:]}"
        document = newskit.read(text, published=article.gold["published_hint"])
        assert outline(document) == outline(as_before), article.name
        aside = [*document.zones.furniture, *document.zones.captions]
        assert any(line in document[span] for span in aside), article.name


# Pairs of marks that stand for “ and ” in other houses and lands, and by slips of content systems.
PAIRS = [("``", "''"), ("‘‘", "’’"), ("„", "”"), ("«", "»"), ("”", "”"), ("″", "″"), ("＂", "＂")]


@pytest.mark.parametrize("pair", PAIRS, ids="".join)
def test_quotes_in_other_marks(pair: tuple[str, str]) -> None:
    """The same words by the same speakers, but for one quote in twelve at most: some marks do not show which side they are."""
    wanted, lost = 0, []
    for article in ARTICLES:
        text = article.text.replace("“", pair[0]).replace("”", pair[1])
        found = spoken(newskit.read(text, published=article.gold["published_hint"]))
        direct = [quote for quote in spoken(article.read(), kinds=("direct",)) if quote[0]]
        wanted += len(direct)
        lost += [(article.name, *quote) for quote in direct if quote not in found]
    assert wanted >= 80
    assert len(lost) <= wanted // 12, lost


def spoken(
    document: newskit.Document, kinds: tuple[str, ...] = ("direct", "mixed", "indirect", "scare")
) -> list[tuple[str, str | None]]:
    """The words of quotes without any mark, and who speaks them."""
    return [
        (" ".join(re.findall(r"\w+", quote.text)), quote.speaker.name if quote.speaker else None)
        for quote in document.quotes
        if quote.kind in kinds
    ]
