"""How a sentence is cut into clauses, what tense each tells, and which words are verbs."""

from __future__ import annotations

import itertools

import pytest

from newskit import Span
from newskit.testing import linear_time
from newskit_timeline.borders import borders_of
from newskit_timeline.clauses import Clause, clauses_of
from newskit_timeline.verbs import Words, forms, lemma_of


def _clauses(text: str) -> list[Clause]:
    whole = Span(0, len(text))
    return clauses_of(text, Words(text, whole))


def _own_words(text: str) -> list[str]:
    return [" … ".join(text[part.start : part.end].strip() for part in clause.parts) for clause in _clauses(text)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # A relative clause in commas stands inside its host, whose verb comes behind it.
        (
            "Ada Quill, who moved to Leeds in 1990, believes the pier should stay.",
            ["Ada Quill, … believes", "who moved to Leeds in 1990,", "the pier should stay."],
        ),
        (
            "At the port of Elsing, where the cranes stopped on Monday, nine ships were waiting.",
            ["At the port of Elsing, … nine ships were waiting.", "where the cranes stopped on Monday,"],
        ),
        # A bare subject behind a verb of saying, with its auxiliary.
        ("The bank said inflation would fall.", ["The bank said", "inflation would fall."]),
        ("The parties hope to have a deal.", ["The parties hope to have a deal."]),
        # One without commas ends where a second verb with a new group of words before it follows.
        (
            "A farmer who vanished in the hills last May was ten minutes from the road.",
            ["A farmer … was ten minutes from the road.", "who vanished in the hills last May"],
        ),
        (
            "Claims that the governor held a secret dinner have split his party.",
            ["Claims … have split his party.", "that the governor held a secret dinner"],
        ),
        # A participle in commas, and one that opens a sentence.
        (
            "Reports of a crack, published in 2011, collapsed five years later.",
            ["Reports of a crack, … collapsed five years later.", "published in 2011,"],
        ),
        # Verbs joined by "and" are two events of one subject.
        (
            "The chain closed 14 shops in March and plans to shut nine more.",
            ["The chain closed 14 shops in March", "and plans to shut nine more."],
        ),
        ("Dobbs rose to fame in 2013 and wed in June 2018.", ["Dobbs rose to fame in 2013", "and wed in June 2018."]),
        # "that" may be missing behind a verb of saying, but not where the subject comes after it.
        ("The firm said it was told on Friday.", ["The firm said", "it was told on Friday."]),
        ("The firm said Thursday the plant had closed.", ["The firm said Thursday", "the plant had closed."]),
        ("Ada Quill, 27, said her son spent a week there.", ["Ada Quill, 27, said", "her son spent a week there."]),
        ("The ferry sank, said the mayor of Hull.", ["The ferry sank,", "said the mayor of Hull."]),
        (
            "It may shut after guards found a crack, the mayor, Kit Marlow, said.",
            ["It may shut", "after guards found a crack,", "the mayor, Kit Marlow, said."],
        ),
        ("“We sank,” said Ada Quill of Hull.", ["“We sank,”", "said Ada Quill of Hull."]),
        # Who says so may stand in the middle, and at the end.
        (
            "The poster, said Kit Marlow, is meant to shock.",
            ["The poster, … is meant to shock.", "said Kit Marlow,"],
        ),
        ("Owners are buying machines this autumn, toolmakers say.", ["Owners are buying machines this autumn,", "toolmakers say."]),
        # A fronted clause ends at the comma.
        ("After the bank failed in 2008, the state bought it.", ["After the bank failed in 2008,", "the state bought it."]),
        # Nouns that look like verbs are none.
        ("Their reports of the cost fell short.", ["Their reports of the cost fell short."]),
        ("The quarter ended June 30 was good.", ["The quarter ended June 30 was good."]),
        ("He was hired as coach of Hull.", ["He was hired as coach of Hull."]),
        # A part quote cuts no clause; a whole one does, and keeps its mark.
        ("She had been “quite gobsmacked” by it.", ["She had been “quite gobsmacked” by it."]),
        ("He said: “We will win.”", ["He said:", "“We will win.”"]),
        ("The judge called it “a farce”, and left.", ["The judge called it “a farce”,", "and left."]),
        # "that" points behind a preposition, before a time of day, and at the end; "so" stands for what was told.
        ("They’ve known about that roof for years.", ["They’ve known about that roof for years."]),
        ("The driver was held that afternoon.", ["The driver was held that afternoon."]),
        ("They did exactly that, and it failed.", ["They did exactly that,", "and it failed."]),
        ("Whether it did so is in dispute.", ["Whether it did so is in dispute."]),
        # Nouns that look like verbs, and verbs that look like main ones.
        ("Men who lost their only means of support fled.", ["Men … fled.", "who lost their only means of support"]),
        ("I do not believe a word of it.", ["I do not believe a word of it."]),
        ("It was frozen since 2021.", ["It was frozen since 2021."]),
        ("He said that prices might rise.", ["He said", "that prices might rise."]),
        ("They are to shut the pool and put the site up for sale.", ["They are to shut the pool and put the site up for sale."]),
        ("A page set up on Monday has passed £46,000.", ["A page set up on Monday has passed £46,000."]),
        # A subject, or a date, waits for its verb behind what interrupts it.
        ("The school where she teaches held a vigil.", ["The school … held a vigil.", "where she teaches"]),
        (
            "Mr Mull, whose term expires in 2028, did not reply.",
            ["Mr Mull, … did not reply.", "whose term expires in 2028,"],
        ),
        ("On Friday, when it rained, he rose.", ["On Friday, … he rose.", "when it rained,"]),
        ("In May, on what was to be his last day, he rose.", ["In May, … he rose.", "on what was to be his last day,"]),
        # A participle in commas with "by" is no clause, nor is one behind "to be".
        ("He asked a board, headed by Marr, to report.", ["He asked a board, headed by Marr, to report."]),
        ("Marr, wishing not to be named, left.", ["Marr, wishing not to be named, left."]),
        ("He was, however, freed on Monday.", ["He was, however, freed on Monday."]),
        ("It held two men, one of whom had died.", ["It held two men,", "one of whom had died."]),
        # A subject with its verb, or a date, behind "and".
        ("Men died and a bridge fell.", ["Men died", "and a bridge fell."]),
        ("She read law and in 1956 joined a bank.", ["She read law", "and in 1956 joined a bank."]),
        ("He met the mayor and the governor.", ["He met the mayor and the governor."]),
        ("The firm said deputies went home.", ["The firm said", "deputies went home."]),
        ("It fell when Marr, batting with one hand, hit a six.", ["It fell", "when Marr, batting with one hand, hit a six."]),
    ],
)  # fmt: skip
def test_cut(text: str, wanted: list[str]) -> None:
    assert _own_words(text) == wanted


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The plant closed.", "past"),
        ("The plant was sold.", "past"),
        ("The plant has closed.", "perfect"),
        ("The chain has 600 shops.", "present"),
        ("The plant will close.", "future"),
        ("The plant could close.", "modal"),
        ("Analysts expect a loss.", "present"),
        ("Police say so.", "present"),
        ("The law requires a vote.", "present"),
        ("The May vote came first.", "past"),
        ("A quiet day in Leeds", "none"),
        ("They wed in June.", "past"),
        ("Police claim the dam broke.", "present"),
        ("Rebels that soldiers shot at fled.", "past"),
        ("The firm’s planned move will cost it.", "future"),
    ],
)
def test_tense(text: str, tense: str) -> None:
    assert _clauses(text)[0].tense == tense


def test_a_participle_with_a_date_that_opens_a_sentence_is_a_clause() -> None:
    text = "Founded in Durban in 1974, the chain listed in 1998."
    whole = Span(0, len(text))
    found = clauses_of(text, Words(text, whole), [text.index("1974"), text.index("1998")])
    assert [text[c.span.start : c.span.end] for c in found] == [
        "Founded in Durban in 1974,",
        "the chain listed in 1998.",
    ]


@pytest.mark.parametrize(
    ("text", "reports"),
    [
        ("Police said so.", True),
        ("The party added 20 seats.", False),
        ("The mayor added that it was late.", True),
        ("The loss was less than the firm reported.", False),
        ("He admitted breaking the lock.", False),
        ("He admitted that he broke it.", True),
    ],
)
def test_reports(text: str, reports: bool) -> None:
    assert _clauses(text)[0].reports is reports


def test_any_verb_of_reporting_at_the_end_says_who_says_so() -> None:
    assert [clause.reports for clause in _clauses("Two men drowned, the police confirmed.")] == [False, True]
    assert [clause.reports for clause in _clauses("It rained, and the police confirmed a death.")] == [False, False]


@pytest.mark.parametrize(
    ("form", "letter"),
    [("went", "P"), ("said", "A"), ("requires", "S"), ("plans", "N"), ("gone", "R"), ("expect", "B"), ("plan", "V"), ("was", "was")],
)  # fmt: skip
def test_forms(form: str, letter: str) -> None:
    assert forms()[form] == letter


def test_a_row_of_marks_is_one_border() -> None:
    text = "He left — — — she stayed."
    words = Words(text, Span(0, len(text)))
    assert [words.low[at] for at, _ in borders_of(text, words)] == ["he", "she"]


def test_parts_never_overlap_and_hold_every_word() -> None:
    text = (
        "Ada Quill, who moved in 1990, said Monday, while it rained, that the pier, built in 1888, had burned and sunk."
    )
    parts = sorted((part.start, part.end) for clause in _clauses(text) for part in clause.parts)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(parts))
    assert all(any(start <= at < end for start, end in parts) for at, sign in enumerate(text) if sign.isalnum())


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("He had since been sold.", "sold"),
        ("It will not close.", "close"),
        ("She was angry.", "was"),
        ("They wed.", "wed"),
    ],
)
def test_the_verb_behind_its_auxiliaries(text: str, act: str) -> None:
    clause = _clauses(text)[0]
    assert (clause.act, text[clause.act_at :].startswith(act)) == (act, True)


@pytest.mark.parametrize(
    ("word", "lemma"), [("sank", "sink"), ("sinks", "sink"), ("jailed", "jail"), ("jails", "jail"), ("wed", "wed")]
)
def test_lemma(word: str, lemma: str) -> None:
    assert lemma_of(word) == lemma


@pytest.mark.parametrize(
    ("text", "planned"),
    [
        ("The trial is due to start.", True),
        ("The trial was widely expected to start.", True),
        ("Talks are to begin soon.", True),
        ("The firm plans to sell.", True),
        ("The plans fell through.", False),
        ("It was a set piece.", False),
    ],
)
def test_planned(text: str, planned: bool) -> None:
    assert _clauses(text)[0].planned is planned


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("He no longer works there.", True),
        ("She failed to appear.", True),
        ("It didn’t rain.", True),
        ("She has still not been found.", True),
        ("No man was hurt.", True),
        ("And no one was there.", True),
        ("None of the men was charged.", True),
        ("No 10 was warned.", False),
        ("No doubt he left.", False),
        ("The minister insisted the plan is not dead.", False),
        ("She called it “not a crime”.", False),
        ("She wrote to the board, asking that he never be freed.", False),
        ("He was, however, not convicted.", True),
        ("The council welcomed him, not only as a guest, but as a friend.", False),
        ("By noon on Monday, nobody was left.", True),
        ("Eleven people, none of them local, died.", False),
    ],
)
def test_negated(text: str, negated: bool) -> None:
    assert _clauses(text)[0].negated is negated


@pytest.mark.slow
def test_cutting_takes_time_in_proportion_to_the_sentence() -> None:
    """One sentence of what the cutter looks for, over and over, takes no more than its length."""
    units = (
        "Ada, who left, ",
        "said the man ",
        "who was shot that ",
        "quietly really early ",
        "was to be now ",
        "and sold ",
    )
    attacks = {unit: (lambda size, unit=unit: (unit * (size // len(unit) + 1))[:size]) for unit in units}
    linear_time(_clauses, "clauses_of", attacks)


@pytest.mark.parametrize(
    ("text", "word", "verb"),
    [
        ("The will is another matter.", "will", False),
        ("The political will was there.", "will", False),
        ("The council will decide.", "will", True),
        ("That will do.", "will", True),
        ("He opened his can of beans.", "can", False),
    ],
)
def test_a_modal_behind_an_article_or_a_possessive_is_a_noun(text: str, word: str, verb: bool) -> None:
    words = Words(text, Span(0, len(text)))
    assert words.finite[words.low.index(word)] is verb
