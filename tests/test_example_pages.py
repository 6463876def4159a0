"""newskit against whole pages of our own. The floors are what was measured, so that none is lost.

Rules of zones, bylines and the timeline were mended by what they got wrong here; the other floors are not so told.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from operator import add

import pytest

from . import gold

PAGES = gold.pages()


def test_there_are_pages_of_many_kinds() -> None:
    assert len({page.gold["about"] for page in PAGES}) == len(PAGES) >= 13
    assert all(len(page.text.split()) >= 400 for page in PAGES)


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_gold_resolves(page: gold.Article) -> None:
    for words, (start, end) in page.rows():
        assert page.text[start:end] == words


@pytest.mark.parametrize("page", PAGES, ids=lambda p: p.name)
def test_every_line_of_the_page_has_a_zone_in_the_gold(page: gold.Article) -> None:
    zones = page.gold["zones"]
    parts = [part for value in zones.values() for part in ([value] if isinstance(value, str) else value)]
    lines = {line for part in parts for line in part.splitlines()}
    assert [line for line in page.text.splitlines() if line and line not in lines] == []


@pytest.mark.parametrize(
    ("scorer", "floor"),
    [
        (gold.zones, 1.0),
        (gold.small_zones, 1.0),
        (gold.authors, 1.0),
        (gold.credit_names, 1.0),
        (gold.published, 1.0),
        (gold.marked_quotes, 0.91),
        (gold.indirect_quotes, 0.69),
        (gold.hedges, 0.85),
        (gold.hedge_cues, 0.95),
        (gold.times, 0.87),
        (gold.timeline, 0.89),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_findings_reach_what_they_reached(scorer: Callable[[gold.Article], gold.Score], floor: float) -> None:
    total = reduce(add, (scorer(page) for page in PAGES))
    assert total.f1 >= floor, f"{total.f1:.3f}\n" + "\n".join(total.misses)


def test_look_alikes_are_no_hedges() -> None:
    """Of the words a person marked as looking like a hedge and being none, most are left alone."""
    taken = [
        (page.name, trap["text"])
        for page in PAGES
        for trap in page.gold["hedge_traps"]
        if any(h.span.start < trap["span"][1] and trap["span"][0] < h.span.end for h in page.read().hedges)
    ]
    assert len(taken) <= 4, taken
