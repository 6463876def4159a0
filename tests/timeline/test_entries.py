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


def test_an_age_is_no_date() -> None:
    entries = _entries("She was born in Accra in 1961 and moved to London when she was 12. At 30 she led a choir.")
    assert [(e.text, e.date, e.relation) for e in entries] == [
        ("She was born in Accra in 1961", "1961", None),
        ("and moved to London", None, "when she was 12"),
        ("when she was 12.", None, "when she was 12"),
        ("At 30 she led a choir.", None, "At 30"),
    ]
    (entry,) = _entries("He joined the navy at the age of seventeen.")
    assert (entry.date, entry.relation, entry.rule) == (None, "at the age of seventeen", "dated-by-age")


def test_without_publication_nothing_is_made_up() -> None:
    (entry,) = newskit.read("The court jailed him.").timeline
    assert (entry.date, entry.anchoring, entry.start) == (None, "none", None)


def test_who_says_so() -> None:
    entries = _entries("“We lost the ship on Monday and nobody came to help us,” Ada Quill said.")
    assert any(e.source and e.source.name == "Ada Quill" for e in entries)


def test_one_main_event() -> None:
    entries = _entries("A ferry sank off Zanzibar on Thursday.\n\nIt was built in 1988. Divers will return on Monday.")
    assert [e.date for e in entries if e.main] == ["2022-03-24"]


@pytest.mark.parametrize(
    ("text", "main"),
    [
        # What the first sentence dates itself, just before publication, is the news; an older thing in it is not.
        ("The deputy who shot a dog last year met the council on Thursday. He wept.", "met the council"),
        ("Thousands are without power after a storm tore through Ipswich on Thursday.", "tore through"),
        # Else what the second does; else the first thing told that is no history and not only possible.
        ("Nobody had planned to play. On Thursday Kit Marlow limped out to bat.", "limped out"),
        ("Built in 1888, the pier burned down.", "burned down"),
        ("If it rains, the match will move. The captain shrugged.", "shrugged"),
        # A death is told in a relative, and who says so is not the news.
        ("Marr, who has died at 84, was born in Hull in 1938. He sang.", "died"),
        ("The ferry was sold, the mayor said on Thursday.", "was sold"),
    ],
)
def test_main_event(text: str, main: str) -> None:
    assert [main in e.text for e in _entries(text) if e.main] == [True]


def test_main_event_is_that_of_the_headline() -> None:
    text = (
        "Town’s last pool could shut after crack found in roof\n\nBy Ada Quill\n\nMarch 25, 2022\n\n"
        "When Kit Marlow was nine he learned to swim in the rain.\n\n"
        "Now the pool, the town’s last, could shut after engineers found a crack in its roof.\n\n"
        "“It is the same old story and nobody in the town hall cares a jot about us,” he said."
    )
    assert [e.text for e in newskit.read(text).timeline if e.main] == ["Now the pool, the town’s last, could shut"]


def test_who_wrote_it_is_no_event() -> None:
    text = (
        "The council met.\n\nIt rose late.\n\nNobody spoke.\n\nAda Quill is a regular columnist and the author of Salt."
    )
    assert not any("columnist" in e.text for e in _entries(text))


def test_mentions_of_one_event_on_one_date_are_one_entry() -> None:
    text = (
        "Ferry sinks off Zanzibar, killing twelve\n\nA ferry sank off Zanzibar on Thursday, killing twelve people.\n\n"
        "Zanzibar has two other ferries. The ferry that sank on Thursday off Zanzibar had been full."
    )
    article = newskit.read(text, published=FRIDAY)
    (entry,) = [e for e in article.timeline if e.mentions]
    assert entry.text == "A ferry sank off Zanzibar on Thursday, killing twelve people."
    assert [article[span] for span in entry.mentions] == [
        "Ferry sinks off Zanzibar, killing twelve",
        "that sank on Thursday off Zanzibar",
    ]


@pytest.mark.parametrize(
    "text",
    [
        # Another figure, another name, another day, or only the verb in common.
        "Sales of boats rose 3% on Thursday. Sales of boats rose 5% on Thursday.",
        "The court in Leeds jailed a guard on Thursday. The court in Hull jailed a guard on Thursday.",
        "The court in Leeds jailed a guard on Thursday. The court in Leeds jailed a guard on Wednesday.",
        "A bridge collapsed in the north on Thursday. The talks collapsed in a row on Thursday.",
    ],
)
def test_different_events_stay_apart(text: str) -> None:
    assert not any(e.mentions for e in _entries(text))


def test_history_and_births_are_background() -> None:
    text = "The pier burned on Thursday. It was built in 1888. Marr was born on March 3, 2022. It had shut in May 2021."
    assert {e.date: e.background for e in _entries(text)} == {
        "2022-03-24": False, "1888": True, "2022-03-03": True, "2021-05": False,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "words", "status"),
    [
        ("If the vote fails, the mayor will resign.", "resign", "hypothetical"),
        ("The fire was possibly started on Sunday.", "started", "hypothetical"),
        ("It is likely that the bridge collapsed on Monday.", "collapsed", "hypothetical"),
        ("Police believe he died on Monday.", "died", "hypothetical"),
        ("It is unclear whether he left on Monday.", "left", "hypothetical"),
        ("How it reached the museum in 1932 is a mystery.", "reached", "past"),
        # On whose word something is said leaves it as it is told.
        ("Rebels reportedly seized the town on Sunday.", "seized", "past"),
        # What may be so of one clause is not of the next.
        ("The bridge may shut after engineers found cracks on Monday.", "found", "past"),
        ("She could hear the sea.", "could", "past"),
        ("Hull could see snow.", "could", "hypothetical"),
        # What somebody can or cannot do is so now.
        ("Families who can’t just pile into a car will lose out.", "can’t", "ongoing"),
        ("Schools can drop the exam from May.", "can", "scheduled"),
        ("Rain warning until 3 a.m. on Saturday", "Rain", "ongoing"),
        ("They had been due to marry in May 2020.", "due", "past"),
        # A hope is of today, what is hoped for is to come.
        ("The party hopes to win a seat in September.", "hopes", "ongoing"),
        ("The party hopes to win a seat in September.", "win", "scheduled"),
        # "would" is what was said as "will".
        ("She said the plant would close in May.", "would close", "scheduled"),
        ("She said she had left and would name a successor by April 4.", "would name", "scheduled"),
        ("She said the plant would close if it rained.", "would close", "hypothetical"),
        ("She said the plant would have closed.", "would have", "hypothetical"),
        ("The report is expected by the end of next month.", "expected", "scheduled"),
        # Who blocks a plan, or announces it, has done so.
        ("The council blocked a plan to replace the pier.", "blocked", "past"),
        ("The firm announced plans to shut nine shops.", "announced", "past"),
        ("Gogol is supposed to have had his best meal here in 1839.", "supposed", "ongoing"),
        # What is due this evening is not over; "could" tells what somebody was able to do.
        ("The premier is expected to chair a meeting this evening.", "expected", "scheduled"),
        ("Smoke could still be seen at noon.", "seen", "past"),
        ("The utility could not account for the water.", "account", "past"),
        ("The plant would close without it.", "would close", "hypothetical"),
    ],
)
def test_status(text: str, words: str, status: str) -> None:
    at = text.index(words)
    entries = [e for e in _entries(text) if e.span.start <= at < e.span.end]
    assert min(entries, key=lambda entry: len(entry.span)).status == status


@pytest.mark.parametrize(
    ("text", "words", "name", "kind"),
    [
        ("Officials said the dam broke on Sunday.", "broke", "Officials", "collective"),
        ("Witnesses claim that soldiers shot him on Monday.", "shot", "Witnesses", "collective"),
    ],
)
def test_who_says_so_from_quotes_and_hedges(text: str, words: str, name: str, kind: str) -> None:
    (source,) = [e.source for e in _entries(text) if words in e.text and e.source]
    assert (source.name, source.kind) == (name, kind)


def test_mentions_and_background_are_kept_in_json() -> None:
    article = newskit.read("A ferry sank off Zanzibar on Thursday. It was built in 1988.", published=FRIDAY)
    again = newskit.from_dict(article.to_dict())
    assert again.timeline == article.timeline
    assert [e.background for e in again.timeline] == [True, False]


@pytest.mark.parametrize(
    ("headline", "status"), [("Mayor quits in row over pier", "past"), ("City faces long delays", "ongoing")]
)
def test_the_present_of_a_headline(headline: str, status: str) -> None:
    entries = _entries(f"{headline}\n\nThe council met in Leeds.\n\nNobody spoke to the press.")
    assert [e.status for e in entries if e.text in headline] == [status]


def test_what_readers_are_asked_to_do_is_no_event() -> None:
    entries = _entries("A man was shot on Thursday. Anyone with information is asked to call police on 101.")
    assert [e.text for e in entries] == ["A man was shot on Thursday."]


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
