"""A verb of reporting and the noun spelt like it are told apart by the words about them."""

from __future__ import annotations

import pytest

import newskit
from newskit_quotes.story import read_story
from newskit_quotes.verbs import is_finite_verb, verb_at

# A sentence with the word in question between asterisks; whether it is a verb of reporting there.
SENTENCES = [
    ("Ministers *claim* the dam is safe.", True),
    ("The report *claims* the dam is safe.", True),
    ("She *attacks* the plan at every meeting.", True),
    ("Critics quickly *charge* that nobody was told.", True),
    ("Police *say* they have enough boats.", True),
    ("A notice that *says* the pier is shut hung on the gate.", True),
    ("Some *say* the pier should go.", True),
    ("They will *address* the crowd at noon.", True),
    ("Talks fail; premier *calls* industrial action a farce.", True),
    ("The board *thanks* the divers.", True),
    ("It stands *thanks* to the divers.", False),
    ("The pier, as *reported*, is shut.", False),
    ("The court's *ruling* was clear.", False),
    ("The claim was clear, the judge *ruling* out an appeal.", True),
    ("The *claim* was false.", False),
    ("Nobody believed the club's *claim* about the roof.", False),
    ("An email *address* and a telephone number were given.", False),
    ("He apologised for his crude *remarks* about the crew.", False),
    ("Multiple *reports* reveal that the pier is rotten.", False),
    ("A spokesman for the *State* Department spoke of a leak.", False),
    ("The United *States* imposed a tariff.", False),
    ("Read the product *labels*, if you can.", False),
    ("That is a far *cry* from what was promised.", False),
    ("The television *show* began at eight.", False),
    ("Surprising *comments* across the papers followed.", False),
]


def place_of(sentence: str) -> tuple[str, int]:
    return sentence.replace("*", ""), sentence.index("*")


@pytest.mark.parametrize(("sentence", "is_verb"), SENTENCES)
def test_verb_or_noun(sentence: str, is_verb: bool) -> None:
    text, start = place_of(sentence)
    (paragraph,) = read_story(newskit.read(text)).paragraphs
    number = next(number for number, word in enumerate(paragraph.words) if word.start == start)
    assert (verb_at(paragraph.words, number) is not None) == is_verb


@pytest.mark.parametrize(
    ("sentence", "is_finite"),
    [
        ("The crew *waited* on the quay.", True),
        ("The pier *has* gone.", True),
        ("He sat on the *rusted* chain.", False),
        ("Fog covered the *Red* Sea.", False),
    ],
)
def test_a_word_that_can_be_a_finite_verb(sentence: str, is_finite: bool) -> None:
    text, start = place_of(sentence)
    (paragraph,) = read_story(newskit.read(text)).paragraphs
    number = next(number for number, word in enumerate(paragraph.words) if word.start == start)
    assert is_finite_verb(paragraph.words, number) == is_finite


def test_capitals_that_their_place_asks_for_are_no_names() -> None:
    story = read_story(newskit.read("The crew left Leith. Nobody saw Tom Baird."))
    words = [word.text for paragraph in story.paragraphs for word in paragraph.words if word.capital]
    assert words == ["leith", "tom", "baird"]
