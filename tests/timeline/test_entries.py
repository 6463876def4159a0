"""The timeline: clauses, what dates them, status, negation, relation."""

from __future__ import annotations

import datetime

import pytest

import newskit
from tests import gold

FRIDAY = datetime.date(2022, 3, 25)


def _entries(text: str) -> tuple[newskit.TimelineEntry, ...]:
    return newskit.read(text, published=FRIDAY).timeline


@pytest.mark.parametrize(
    ("text", "date", "status", "anchoring", "rule"),
    [
        ("The court jailed him on Thursday.", "2022-03-24", "past", "publication", "expression-in-clause"),
        ("The court jailed him.", "2022-03-25", "past", "publication", "publication-date"),
        ("The plant will close in May.", "2022-05", "scheduled", "publication", "expression-in-clause"),
        ("The plant could close.", "2022-03-25", "hypothetical", "publication", "publication-date"),
        ("The minister is in Nairobi.", "2022-03-25", "ongoing", "publication", "publication-date"),
        ("The dam was finished in 1936.", "1936", "past", "explicit", "expression-in-clause"),
    ],
)
def test_one_clause(text: str, date: str, status: str, anchoring: str, rule: str) -> None:
    (entry,) = _entries(text)
    assert (entry.date, entry.status, entry.anchoring, entry.rule) == (date, status, anchoring, rule)


def test_each_clause_has_its_own_date() -> None:
    entries = _entries("The bank failed in 2008, and it was sold on Monday.")
    assert [(e.date, e.granularity) for e in entries] == [("2008", "year"), ("2022-03-21", "day")]


def test_an_attribution_is_dated_apart() -> None:
    entries = _entries("The man was shot on Tuesday, police said.")
    assert {(e.text, e.date) for e in entries} >= {("The man was shot on Tuesday,", "2022-03-22")}


def test_negated() -> None:
    assert _entries("He did not resign on Monday.")[0].negated
    assert not _entries("He resigned on Monday.")[0].negated


def test_an_event_dated_only_by_another_gets_a_relation_and_no_date() -> None:
    (entry,) = _entries("Troops crossed the border one day after the end of the Games.")
    assert (entry.date, entry.anchoring, entry.relation) == (None, "none", "one day after the end of the Games")


def test_without_publication_nothing_is_made_up() -> None:
    (entry,) = newskit.read("The court jailed him.").timeline
    assert (entry.date, entry.anchoring, entry.start) == (None, "none", None)


def test_who_says_so() -> None:
    entries = _entries("“We lost the ship on Monday and nobody came to help us,” Ada Quill said.")
    assert any(e.source and e.source.name == "Ada Quill" for e in entries)


def test_one_main_event() -> None:
    entries = _entries("A ferry sank off Zanzibar on Thursday.\n\nIt was built in 1988. Divers will return on Monday.")
    assert [e.date for e in entries if e.main] == ["2022-03-24"]


def test_sorted_by_time() -> None:
    dates = [e.date for e in _entries("It shut on Monday. It opened in 1990. It burned on Sunday.")]
    assert dates == ["1990", "2022-03-20", "2022-03-21"]


def test_our_articles() -> None:
    """The hand-made gold of our example articles: the date and the status of at least 85 % of its entries."""
    right, wrong = 0, []
    for article in gold.articles():
        document = article.read()
        for row in article.gold["timeline"]:
            start, end = row["span"]
            found = [e for e in document.timeline if e.span.start < end and start < e.span.end]
            if any((e.date, e.status) == (row["date"], row["status"]) for e in found):
                right += 1
            else:
                wrong.append((article.name, row["text"], [(e.date, e.status) for e in found]))
    assert right >= 0.85 * (right + len(wrong)), wrong


def test_expressions_of_our_articles() -> None:
    right, wanted, wrong = 0, 0, []
    for article in gold.articles():
        document = article.read()
        found = {(t.span.start, t.span.end, t.type, t.value) for t in document.times}
        for row in article.gold["times"]:
            wanted += 1
            hit = (*row["span"], row["type"], row["value"]) in found
            right += hit
            if not hit:
                wrong.append((article.name, row["text"], row["value"]))
    assert right >= 0.9 * wanted, wrong
