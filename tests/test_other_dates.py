"""Our own articles with another day of publication, and with other forms of the line that shows it."""

from __future__ import annotations

import datetime
import re

import pytest

import newskit

from . import gold

ARTICLES = [*gold.articles(), *gold.pages()]
IN_DAYS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\byesterday|\btomorrow|\bdays?\b|\bweeks?\b", re.IGNORECASE
)
IN_MONTHS = re.compile(r"\b(?:year|month|quarter|season)|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")


def body(article: gold.Article) -> str:
    document = article.read()
    return "\n\n".join(document[span] for span in document.zones.body)


def day(moment: datetime.datetime | datetime.date | None) -> datetime.date | None:
    return moment.date() if isinstance(moment, datetime.datetime) else moment


@pytest.mark.parametrize("weeks", [52, -156])
@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_what_counts_in_days_moves_with_publication(article: gold.Article, weeks: int) -> None:
    """What stands by its own words stays, and all the same expressions are found."""
    published = day(article.read().published)
    assert published is not None
    text = body(article)
    before = newskit.read(text, published=published).times
    after = newskit.read(text, published=published + datetime.timedelta(weeks=weeks)).times
    assert [time.text for time in after] == [time.text for time in before]
    for old, new in zip(before, after, strict=True):
        if old.anchoring == "explicit":
            assert (new.value, new.anchoring) == (old.value, old.anchoring)
        elif old.anchoring == "publication" and IN_DAYS.search(old.text) and not IN_MONTHS.search(old.text):
            assert (day(old.start) is None) == (day(new.start) is None), old
            if (was := day(old.start)) and (now := day(new.start)):
                assert now - was == datetime.timedelta(weeks=weeks), (old, new)


# One moment, as outlets of many countries print it: 23 October 2024, seven minutes past three in the afternoon.
FORMS = [
    "2024-10-23 15:07",
    "2024-10-23T15:07:00Z",
    "October 23, 2024, 3:07 PM ET",
    "Oct. 23, 2024 at 3:07PM EST",
    "Wednesday 23 October 2024 15:07 GMT",
    "15:07, 23 Oct 2024",
    "23rd October 2024, 3:07pm",
    "Published: 23 October 2024",
    "Published 23/10/2024 at 15:07 IST",
    "PUBLISHED: 15:07 GMT, 23 October 2024",
    "Posted on October 23, 2024",
    "23.10.2024 15:07",
    "Oct 23, 2024 | 3:07 pm",
    "Last updated: 23 Oct 2024 15:07",
    "Wednesday, October 23, 2024",
    "October 23, 2024 · 3 min read",
    "23 October 2024 — 3.07pm AEDT",
    "23 Oct 2024, 15:07 SAST",
    "• Oct 23 2024",
    "on 23-Oct-2024",
    "23 Oct 24",
    "10/23/2024 3:07 PM",
]
DATED = [
    a for a in ARTICLES if (line := a.gold["zones"].get("timestamp")) and "\n" not in line and a.text.count(line) == 1
]


@pytest.mark.parametrize("line", FORMS)
def test_the_line_of_time_may_have_any_form(line: str) -> None:
    """And what stands about it on the page is read as before."""
    assert len(DATED) >= 15
    for article in DATED:
        document = newskit.read(article.text.replace(article.gold["zones"]["timestamp"], line))
        moment = document.published
        assert day(moment) == datetime.date(2024, 10, 23), article.name
        if isinstance(moment, datetime.datetime):
            assert (moment.hour, moment.minute) == (15, 7), article.name
        as_before = article.read()
        assert authors(document) == authors(as_before), article.name
        assert [document[s] for s in document.zones.body] == [as_before[s] for s in as_before.zones.body], article.name


def authors(document: newskit.Document) -> list[tuple[str, str | None]]:
    return [(author.name, author.role) for author in (document.byline.authors if document.byline else ())]
