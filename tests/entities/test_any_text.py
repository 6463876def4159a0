"""What must hold for any text: places, order, time."""

import itertools
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newskit
import newskit_entities
from newskit.testing import linear_time

WORDS = ["Ann", "Bell", "Ms", "Sen.", "the", "a", "source", "president", "US", "said", "he", "She", "its", "and", "of", "Department", "No", "10", "van", "der", "'s", "’s",
         "“", "”", "‘", "’", '"', "'", ",", ".", "\n", "\n\n", "(", ")", "–", "\ud800", "\u202e", "\u200b", "\x00", "\r\n", "\x85", "\u2028", "İ", "ß", "é", "e\u0301", "🙂", "34", "-year-old", "to", "according", " "]  # fmt: skip


def read(text: str) -> newskit.Document:
    return newskit.Kit(
        plugins=[newskit_entities.Entities()], block=["byline", "hedges", "page", "quotes", "timeline"], strict=True
    ).read(text)


@given(st.lists(st.sampled_from(WORDS), max_size=60), st.sampled_from(["", " "]))
@settings(max_examples=250, deadline=None)
def test_any_text(words, joint):
    text = joint.join(words)
    entities = read(text).entities
    places = [(e.span.start, e.span.end) for e in entities]
    assert places == sorted(places)
    for entity in entities:
        assert entity.mentions
        assert entity.span == entity.mentions[0].span
        assert [m.span for m in entity.mentions] == sorted(m.span for m in entity.mentions)
        for mention in entity.mentions:
            assert text[mention.span.start : mention.span.end] == mention.text != ""
            assert mention.rule
        assert entity.name
        assert entity.rule
    taken = [(m.span.start, m.span.end) for e in entities for m in e.mentions if m.kind != "nominal"]
    assert len(taken) == len(set(taken)), "one word belongs to one entity"


def test_the_same_text_gives_the_same_answer():
    text = "Ann Bell met Tom Reed, the mayor. She said he was late. A source said so. The source left. " * 5
    assert read(text).entities == read(text).entities


ATTACKS = {
    "capitals": "Word ",
    "different capitals": None,
    "said": "said ",
    "quote marks": "“",
    "straight marks": "'",
    "open quotes": "“He said ",
    "titles": "Mr ",
    "of": "Department of ",
    "and": "Bank of A and ",
    "roles": "president ",
    "the source": "the source said he ",
    "pronouns": "he she it ",
    "commas": "Ann Bell, ",
    "one word": "A",
    "initials": "A.",
    "apostrophes": "O'",
    "possessives": "Bell's ",
    "same last name": None,
    "same head": None,
    "lines": "A Bold New Big Plan\n",
}


def attack(name: str, length: int, salt: str = "") -> str:
    """The text; ``salt`` makes its names new, so that what is remembered of one run does not speed up the next."""
    if name == "different capitals":
        rng = random.Random(5)
        return "".join(f"{rng.choice('ABCDE')}{i:x} ".replace("1", "q").replace("2", "w") for i in range(length // 6))[
            :length
        ]
    if name == "same last name":
        return "".join(
            f"Ann{salt}{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}{chr(97 + i // 676 % 26)} Bell met Tom. "
            for i in range(length // 20)
        )
    if name == "same head":
        return "".join(
            f"a q{chr(97 + i % 26)}{chr(97 + i // 26 % 26)}x source, the source, " for i in range(length // 25)
        )
    unit = ATTACKS[name]
    assert unit is not None
    return (unit * (length // len(unit) + 1))[:length]


@pytest.mark.parametrize("name", ATTACKS)
def test_time_grows_with_length_and_no_faster(name):
    salts = itertools.count()

    def prepare(text: str) -> newskit.Document:
        number = next(salts)
        document = read(attack(name, len(text), salt=f"{chr(97 + number // 26 % 26)}{chr(97 + number % 26)}"))
        assert document.sentences or document.zones
        return document

    linear_time(newskit_entities.find_entities, "find_entities", {name: "x".__mul__}, prepare=prepare)
