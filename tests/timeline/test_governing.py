"""Which expression dates a clause, and which phrases have a date of their own."""

from __future__ import annotations

import datetime

import pytest

import newskit
from newskit_timeline.hanging import EVENTS, THINGS, is_event

FRIDAY = datetime.date(2022, 3, 25)


def _shortest(text: str, words: str) -> newskit.TimelineEntry:
    """The shortest entry over some words."""
    at = text.index(words)
    entries = newskit.read(text, published=FRIDAY).timeline
    return min((e for e in entries if e.span.start <= at < e.span.end), key=lambda entry: len(entry.span))


@pytest.mark.parametrize(
    ("text", "words", "date", "rule"),
    [
        # Each of two verbs has its own date.
        ("Dobbs rose to fame in 2013 and wed in June 2018.", "wed", "2018-06", "expression-in-clause"),
        ("Ada Quill, whose shop opened in 1990, shut it on Monday.", "shut", "2022-03-21", "expression-in-clause"),
        ("Ada Quill, whose shop opened in 1990, shut it on Monday.", "opened", "1990", "expression-in-clause"),
        # Verbs joined by "and" share a date; a clause of reporting does not.
        ("The guards beat him on Monday and threw him out.", "threw", "2022-03-21", "expression-in-sentence"),
        ("The ferry sank on Monday, police said.", "said", "2022-03-25", "publication-date"),
        # A relative clause has the date of what it is about; "when" behind a date has that date.
        ("He was accused of the 1996 bombing that killed a guard.", "killed", "1996", "expression-in-sentence"),
        ("She lived there from 1968, when the army moved in.", "moved", "1968", "expression-in-sentence"),
        # What is so now is so today, whatever past its clause names; the past thing has an entry of its own.
        ("Marr is doing ten years for the 1995 murder of a guard.", "doing", "2022-03-25", "present-tense"),
        ("Marr is doing ten years for the 1995 murder of a guard.", "murder", "1995", "expression-of-noun"),
        (
            "The court jailed him on Monday for the 1995 murder of a guard.",
            "jailed",
            "2022-03-21",
            "expression-in-clause",
        ),
        ("The union welcomed on Monday last year’s vote.", "vote", "2021", "expression-of-noun"),
        ("The judge on Monday freed a man arrested in May 2020.", "arrested", "2020-05", "expression-of-participle"),
        # Nothing past is of a day to come.
        ("She had taken the money and would name a buyer by April 4.", "taken", "2022-03-25", "publication-date"),
        # What is planned, behind commas and with another date before it.
        ("The firm, founded in 1911, plans to cut 300 jobs by December.", "plans", "2022-12", "expression-in-clause"),
        ("Inflation hit 9% in February, up from 5% in 2019.", "up", "2019", "expression-of-compared"),
        # An event that led to another has its own date.
        ("A man has been charged after a shooting in Leeds last Friday.", "charged", "2022-03-25", "present-tense"),
        (
            "A man has been charged after a shooting in Leeds last Friday.",
            "shooting",
            "2022-03-18",
            "expression-of-noun",
        ),
        # A date in commas, a law's name, a thing's month and what is held against another date nothing of the clause.
        ("Ada Quill, the winner in 2019, was third.", "third", "2022-03-25", "publication-date"),
        ("The firm cited the Island Ports Act of 1995.", "cited", "2022-03-25", "publication-date"),
        ("The bill broke the island’s 1866 Ports Law.", "broke", "2022-03-25", "publication-date"),
        ("She pointed to a March 2021 letter.", "pointed", "2022-03-25", "publication-date"),
        ("He did not repeat his pledge from last spring.", "repeat", "2022-03-25", "publication-date"),
        ("The storm would break the record set by Hurricane Ana in 2017.", "break", "2022-03-25", "publication-date"),
        ("Before joining the bank in 2014, she taught maths.", "taught", "2022-03-25", "publication-date"),
        # A verb behind what tells more of its subject.
        (
            "Gwen Hale, who chaired the board until 2011, calls the idea a folly.",
            "calls",
            "2022-03-25",
            "present-tense",
        ),
        ("The coach, sacked in May 2021, now runs a bar.", "runs", "2022-03-25", "present-tense"),
        ("Farmers who planted in January expect a good crop.", "expect", "2022-03-25", "present-tense"),
        ("Today it houses a theatre that burned in 1990.", "houses", "2022-03-25", "expression-in-clause"),
        ("She leads a team of nine and coaches the under-12s.", "coaches", "2022-03-25", "publication-date"),
        (
            "The deal, first reported by the Herald on Monday, values it at £4m.",
            "values",
            "2022-03-25",
            "present-tense",
        ),
        ("The men, one of them held in Leeds in 2019, wept.", "wept", "2022-03-25", "publication-date"),
        (
            "The mayor, under fire since a leak in January, quit on Monday.",
            "quit",
            "2022-03-21",
            "expression-in-clause",
        ),
        # "later" is at another time than a month or a year told before; on a day it may be the same.
        ("He joined the paper in 2009 and later edited it.", "edited", "2022-03-25", "publication-date"),
        ("The guards beat him on Monday and later threw him out.", "threw", "2022-03-21", "expression-in-sentence"),
        # What is recalled may be of any time; what has been so since an event is so since its day.
        ("Residents recalled the flood of 1987.", "recalled", "2022-03-25", "publication-date"),
        ("Owens has been in custody since his arrest on March 4.", "custody", "2022-03-04", "since-expression"),
        ("Tuesday’s crash was the fourth since March 2021.", "fourth", "2022-03-22", "expression-in-clause"),
        # A present perfect has no day: the event right before it has.
        ("Police have named the victim of a stabbing in Leeds on Monday.", "named", "2022-03-25", "present-tense"),
        (
            "Nine people have been killed in a stabbing in Leeds on Monday.",
            "killed",
            "2022-03-21",
            "expression-in-clause",
        ),
        # A date behind a relative in commas is of the clause that the relative interrupts.
        ("She married Ito, who had grown up in a camp in Utah, in 1967.", "married", "1967", "expression-in-clause"),
        ("She married Ito, who had grown up in a camp in Utah, in 1967.", "grown", "2022-03-25", "publication-date"),
        ("The lawyer hands him a bank slip, dated June 11, 2019.", "hands", "2022-03-25", "present-tense"),
        (
            "The agency dropped it in July 2020, only to reverse itself last year.",
            "dropped",
            "2020-07",
            "expression-in-clause",
        ),
        (
            "A man who set fire to a mosque while families were inside was jailed on Monday.",
            "jailed",
            "2022-03-21",
            "expression-in-clause",
        ),
        ("Rovers, champions in 2016, have won once.", "champions", "2016", "expression-of-aside"),
        (
            "Profit was £84m in the six months to June 30. Revenue slipped to £1.9bn.",
            "slipped",
            "2022-03-25",
            "publication-date",
        ),
        # What tells more of a subject in commas keeps its date, and the subject waits.
        (
            "The vote, taken in private on Monday, was made public yesterday.",
            "made",
            "2022-03-24",
            "expression-in-clause",
        ),
        (
            "The vote, taken in private on Monday, was made public yesterday.",
            "taken",
            "2022-03-21",
            "expression-in-clause",
        ),
        ("Marlin, a group set up in 2019, said it would sue.", "said", "2022-03-25", "publication-date"),
        (
            "Marlin, a unit of Orvane, closed two plants in 2019, sold a third and grew.",
            "closed",
            "2019",
            "expression-in-clause",
        ),
        ("On Monday, two men died, police said.", "died", "2022-03-21", "expression-in-clause"),
        # What was planned for a day, or likened to one, lends none.
        ("The hearing was first scheduled for March 10 but was put off.", "put", "2022-03-25", "publication-date"),
        ("Carla Roy accused him of coming late, as he did in 2019.", "accused", "2022-03-25", "publication-date"),
        ("Data for the first quarter will be released on March 31.", "released", "2022-03-31", "expression-in-clause"),
        (
            "A bear that broke in three times since Christmas was shot on Monday.",
            "shot",
            "2022-03-21",
            "expression-in-clause",
        ),
        ("The union has been neutral on the question since May 2021.", "neutral", "2021-05", "since-expression"),
        ("I have loved that man’s cooking since 2011, when he was a waiter.", "loved", "2011", "since-expression"),
        # A date in front sets the scene, and the present may tell it.
        ("Just last month, a guard is killed in Leeds.", "killed", "2022-02", "expression-in-clause"),
        ("The 1994 law requires it.", "requires", "2022-03-25", "present-tense"),
        ("Monday’s vote ended the row and brought relief.", "brought", "2022-03-21", "expression-in-sentence"),
        # A hope is of today, what is hoped for is not; what is planned is dated by its plan.
        ("The party hopes to win a seat in September.", "hopes", "2022-03-25", "infinitive-apart"),
        ("The parties hope to have a deal in September.", "hope", "2022-03-25", "infinitive-apart"),
        ("He thinks several banks will fail in September.", "thinks", "2022-03-25", "present-tense"),
        ("The party hopes to win a seat in September.", "win", "2022-09", "expression-of-infinitive"),
        ("The chain plans to shut nine shops by December.", "plans", "2022-12", "expression-in-clause"),
        ("She was leaving Leeds in May 2021.", "leaving", "2021-05", "expression-in-clause"),
        ("The bank did not expect prices to fall until May.", "expect", "2022-03-25", "infinitive-apart"),
        ("The bank did not expect prices to fall until May.", "fall", "2022-05", "expression-of-infinitive"),
        # English has no future behind "as" and "when".
        ("Prices will fall in May as demand remains weak.", "remains", "2022-05", "expression-in-sentence"),
        # A present perfect reaches to today.
        ("Farrant has resigned in the worst row since the 2019 vote.", "resigned", "2022-03-25", "present-tense"),
        # What a figure is compared with does not date the clause.
        ("Profit soared to $155m from $99m a year earlier.", "soared", "2022-03-25", "publication-date"),
        ("Output was up 8% over last year.", "up", "2022-03-25", "publication-date"),
        ("The case was taken up on two charges on Monday.", "taken", "2022-03-21", "expression-in-clause"),
        (
            "Copper rose from Rs 1,650 in May 2020 to Rs 3,410 in January 2022.",
            "rose",
            "2022-01",
            "expression-in-clause",
        ),
        ("More than 100 people were hurt on Monday.", "hurt", "2022-03-21", "expression-in-clause"),
        ("Shares fell before recovering slightly by Monday.", "fell", "2022-03-25", "publication-date"),
        # A date stays in its clause: an aside, a relative, what is said, and the clause that says it.
        (
            "Asked whether a trust could take it on, as happened at Wymond in 2019, he smiled.",
            "could",
            "2022-03-25",
            "publication-date",
        ),
        ("Ada Quill, who left office in 2021, read about it in a letter.", "read", "2022-03-25", "publication-date"),
        ("The sheriff said on Monday that deputies went to the house.", "went", "2022-03-25", "publication-date"),
        ("The sheriff said deputies went to the house on Monday.", "said", "2022-03-25", "publication-date"),
        ("The guard who had passed on the files was shot on Monday.", "passed", "2022-03-25", "publication-date"),
        ("The pier shut in 2019 because officers missed a date.", "missed", "2022-03-25", "publication-date"),
        ("He resigned on Monday after the board found a hole.", "found", None, "before-main-clause"),
        # Nor does it leave a quote.
        ("“They took the land in 2019,” he said, and wept.", "wept", "2022-03-25", "publication-date"),
        # "when", "as" and "while" are of one time with their main clause; what had been is not.
        ("A man died on Monday when his car left the road.", "left", "2022-03-21", "expression-in-sentence"),
        ("A man died when his car left the road on Monday.", "died", "2022-03-21", "expression-in-sentence"),
        ("The king was seized on Monday while he was driving home.", "driving", "2022-03-21", "expression-in-sentence"),
        ("They had left when the roof fell on Monday.", "left", "2022-03-25", "publication-date"),
        # Verbs of one subject share the date behind the last of them; a date in front of it is its own.
        ("Guards stormed the house and held him on Monday.", "stormed", "2022-03-21", "expression-in-sentence"),
        ("She read law at Leeds and in 1956 joined a bank.", "read", "2022-03-25", "publication-date"),
        ("She had missed a year but came back in May 2021.", "missed", "2022-03-25", "publication-date"),
        ("He was born in Hull in 1941 and learned the fiddle.", "learned", "2022-03-25", "publication-date"),
        ("He had applied in 2019 but was refused.", "refused", "2019", "expression-in-sentence"),
        ("He had left in 2019 and was looking for work.", "looking", "2022-03-25", "publication-date"),
        ("In June 2021, the team had a row, and Marr was sacked.", "sacked", "2021-06", "expression-in-sentence"),
        # With subjects of their own, only where the day is told, or the date stands in front.
        ("Three men died on Monday and a bridge fell.", "fell", "2022-03-21", "expression-in-sentence"),
        (
            "Ada Quill scored twice and the guests beat Leeds on Monday.",
            "scored",
            "2022-03-21",
            "expression-in-sentence",
        ),
        ("It launched a phone in 2020, but sales fell.", "fell", "2022-03-25", "publication-date"),
        # In front, a date waits for the verb of the main clause.
        ("On Monday, when it rained, the court rose early.", "rose", "2022-03-21", "expression-in-clause"),
        ("Last autumn, on what was to be her last trip, she walked home.", "walked", "2021-FA", "expression-in-clause"),
        ("Last summer, she says, four nests hatched.", "hatched", "2021-SU", "expression-in-clause"),
        ("It was not until 1846 that men built the canal.", "built", "1846", "expression-in-sentence"),
        ("Millions have been built since it went on sale in 1947.", "built", "1947", "since-expression"),
        # What is only compared with, or reached back to.
        ("The storms will be worse than 2019.", "worse", "2022-03-25", "publication-date"),
        ("He did not expect it to be on the scale of 2019.", "expect", "2022-03-25", "publication-date"),
        ("It was the worst flood since the dam burst of 2012.", "worst", "2022-03-25", "publication-date"),
        # The year of a thing, and of what happened.
        ("A 1976 tractor had been left to him.", "left", "2022-03-25", "publication-date"),
        ("A 2019 review found gaps.", "found", "2019", "expression-in-clause"),
        ("Marr, of the ’92 team, wept.", "wept", "2022-03-25", "publication-date"),
        ("Court convicts guard over 2019 killing of trader", "convicts", "2022-03-25", "publication-date"),
        ("The line cut 2021 profit outlook.", "cut", "2022-03-25", "publication-date"),
        # What somebody says holds its own dates.
        ("“They took it,” he said, and added: “Ask me on Monday.”", "added", "2022-03-25", "publication-date"),
        # "and" goes on with what is to come, where it is of the same thing.
        ("The rate next year is lower, but is it low enough?", "enough", "2023", "expression-in-sentence"),
        ("I will be there tomorrow, and I do not care.", "care", "2022-03-25", "present-tense"),
        # A relative behind "and" shares nothing with the one before.
        ("A doll that looked like her, and who died on Monday was Ada.", "looked", "2022-03-25", "publication-date"),
        # What a dated noun is about, for, or ahead of.
        ("She spoke ahead of the vote in June 2021.", "spoke", "2022-03-25", "publication-date"),
        ("She was convicted of last year’s murder.", "convicted", "2022-03-25", "publication-date"),
        ("She spoke at last year’s summit.", "spoke", "2021", "expression-in-clause"),
        # A present perfect with "until" is so today.
        ("He has been bailed until April.", "bailed", "2022-03-25", "present-tense"),
        ("She has called a vote for May 5.", "called", "2022-03-25", "present-tense"),
        ("The rent will rise on Aug. 1, as many have said.", "said", "2022-03-25", "publication-date"),
        # A participle behind a noun is not the verb of the clause.
        ("A fund set up on Monday has passed £46,000.", "passed", "2022-03-25", "present-tense"),
        (
            "The co-op made $9m, or 14 cents a bag weighed at the gate, in 2021.",
            "made",
            "2021",
            "expression-in-clause",
        ),
    ],
)
def test_date(text: str, words: str, date: str | None, rule: str) -> None:
    entry = _shortest(text, words)
    assert (entry.date, entry.rule) == (date, rule)


def test_figures_are_of_the_period_told() -> None:
    text = "Orvane said profit fell in the third quarter of 2021. Sales rose 3% to $320m."
    entry = _shortest(text, "Sales")
    assert (entry.date, entry.rule, entry.anchoring) == ("2021-Q3", "period-reported", "mention")


def test_the_period_a_year_back_is_not_the_one_reported() -> None:
    text = (
        "Profit fell in the first quarter of 2022, against a gain in the year-earlier quarter. Sales rose 3% to $320m."
    )
    assert _shortest(text, "Sales").date == "2022-Q1"


def test_prices_are_of_the_trading_day_told() -> None:
    text = "Stocks slid on Thursday. Orvane closed at $31.40, a cent lower."
    entry = _shortest(text, "Orvane")
    assert (entry.date, entry.rule) == ("2022-03-24", "trading-day")


@pytest.mark.parametrize(
    ("text", "date"),
    [
        # In the paragraph, or with a pronoun, a story of long ago goes on.
        ("The boat capsized in November 2019. Eleven people drowned.", "2019-11"),
        ("The boat capsized in November 2019.\n\nThey drowned.", "2019-11"),
        # A new paragraph, a report, or a recent date ends it.
        ("The boat capsized in November 2019.\n\nEleven people drowned.", "2022-03-25"),
        ("The boat capsized in November 2019. Eleven people drowned, police said.", "2022-03-25"),
        ("The boat capsized on March 20. Eleven people drowned.", "2022-03-25"),
        # So do a state, what had been, a quote, the present, and a date of any kind; and two sentences are enough.
        ("The boat capsized in November 2019. Eleven people had drowned.", "2022-03-25"),
        ("The boat capsized in November 2019. “Eleven people drowned,” she told us.", "2022-03-25"),
        ("The boat capsized in November 2019. She recalls that eleven people drowned.", "2022-03-25"),
        ("The boat capsized in November 2019. It sank. Men swam. Eleven people drowned.", "2022-03-25"),
    ],
)
def test_a_story_of_long_ago_goes_on(text: str, date: str) -> None:
    assert _shortest(text, "drowned").date == date


@pytest.mark.parametrize(
    "sentence",
    [
        "Its owner, Dr Amit Rao, did not return calls.",
        "The company declined to comment.",
        "A spokesman did not immediately respond to a request for comment.",
        "They were later fined in absentia.",
        "They found that most swam at night.",
        "Some probably never saw it.",
    ],
)
def test_no_comment_is_of_the_day_of_the_article(sentence: str) -> None:
    words = sentence.removesuffix(".")[-8:] if "found" not in sentence else "They"
    assert _shortest(f"The clinic was sold in July 2020. {sentence}", words).date == "2022-03-25"


def test_figures_are_not_of_the_quarter_that_others_are_held_against() -> None:
    text = "Sales in the third quarter of 2021 were $90m, compared to $80m in the third quarter of 2020. Net income fell 3%."
    assert _shortest(text, "Net income").date == "2021-Q3"


def test_a_price_held_against_a_day_is_not_of_that_day() -> None:
    assert _shortest("The yield rose to 4.9%, from 4.7% Thursday. Orvane rose 3 points.", "Orvane").date == "2022-03-25"


def test_a_score_is_no_price() -> None:
    text = "Stocks slid on Thursday. The loss dropped the Bears to 0-5."
    assert _shortest(text, "dropped").date == "2022-03-25"


def test_a_date_alone_is_no_phrase() -> None:
    text = "Pam Hadler said the flat had hosted four parties since New Year's."
    assert not [e for e in newskit.read(text, published=FRIDAY).timeline if e.rule == "expression-of-noun"]


def test_a_stretch_of_years_is_told_once() -> None:
    entries = newskit.read("He is charged with robbing the fund between 2016 and 2019.", published=FRIDAY).timeline
    assert [e.text for e in entries if e.time] == ["with robbing the fund between 2016 and 2019"]


def test_what_was_so_is_no_step_of_a_story() -> None:
    assert _shortest("He opened it in 1976. At its height the firm had four shops.", "height").date == "2022-03-25"
    assert _shortest("She formed a band in 1968. Critics were cool.", "cool").date == "2022-03-25"


def test_a_story_of_an_undated_text_ends_at_who_says_so() -> None:
    text = "A train hit a truck in August 2019. The firm settled. “It’s the same story,” she said."
    entries = newskit.read(text).timeline
    assert {(e.text, e.date) for e in entries} >= {("The firm settled.", "2019-08"), ("she said.", None)}


def test_figures_are_not_of_a_quarter_to_come() -> None:
    text = "“You will see write-backs in the fourth quarter of 2022,” she said. Provisions rose and sales fell 3% to $320m."
    assert _shortest(text, "sales fell").date == "2022-03-25"


def test_a_fragment_without_a_verb_is_no_entry() -> None:
    text = "The baths, designed by Ada Marr, opened in 1889. In a trial in 2021, she says, referrals tripled."
    assert [e.text for e in newskit.read(text, published=FRIDAY).timeline if e.rule.startswith("expression")] == [
        "The baths, designed by Ada Marr, opened in 1889.",
        "In a trial in 2021, she says, referrals tripled.",
    ]


def test_a_thing_of_some_year_is_no_entry() -> None:
    text = "On Thursday they sued over a 1938 cinema and a 19th-century building, for $9 in today’s money."
    assert [e.date for e in newskit.read(text, published=FRIDAY).timeline] == ["2022-03-24"]


def test_what_has_been_so_since_a_date_began_then_and_goes_on() -> None:
    (entry,) = newskit.read("The pier has been shut since May 2021.", published=FRIDAY).timeline
    assert (entry.date, entry.status, entry.rule) == ("2021-05", "ongoing", "since-expression")
    assert (entry.start, entry.end) == (datetime.date(2021, 5, 1), None)


def test_a_comparison_without_words_of_its_own_is_no_entry() -> None:
    entries = newskit.read("Sales slipped 3 per cent from a year earlier.", published=FRIDAY).timeline
    assert [entry.text for entry in entries] == ["Sales slipped 3 per cent from a year earlier."]


def test_the_end_of_a_period_is_no_entry() -> None:
    entries = newskit.read(
        "Marlow Plc said on Friday its profit fell for the year ended June 30, 2021.", published=FRIDAY
    ).timeline
    assert [entry.text for entry in entries] == [
        "its profit fell for the year ended June 30, 2021.",
        "Marlow Plc said on Friday",
    ]


def test_nouns_of_what_happens() -> None:
    assert all(is_event(word) for word in EVENTS)
    assert all(is_event(word) for word in ("crashes", "elections", "crisis", "losses", "bombing"))
    assert not any(is_event(word) for word in ("building", "apartments", "tractor", *THINGS))


def test_first_and_last_days() -> None:
    text = "The pier burned on Monday. Shares closed at $28 on Monday."
    for day in (datetime.date.min, datetime.date.max):
        assert newskit.read(text, published=day).timeline
