"""Nouns that describe speakers, houses that speak, countries."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newskit.english import roles
from newskit.english.roles import country, noun, read_description


@pytest.mark.parametrize(
    ("word", "singular", "kind", "plural", "gender"),
    [
        ("secretary", "secretary", "post", False, None),
        ("secretaries", "secretary", "post", True, None),
        ("spokeswoman", "spokeswoman", "post", False, "female"),
        ("spokesmen", "spokesman", "post", True, "male"),
        ("source", "source", "unnamed", False, None),
        ("critics", "critic", "unnamed", True, None),
        ("police", "police", "group", True, None),
        ("agencies", "agency", "organisation", True, None),
        ("statement", "statement", "document", False, None),
        ("witnesses", "witness", "person", True, None),
        ("women", "woman", "person", True, "female"),
        ("wives", "wife", "person", True, "female"),
    ],
)
def test_nouns(word, singular, kind, plural, gender):
    assert noun(word) == roles.RoleNoun(singular, kind, plural, gender)
    assert noun(word.capitalize()) == noun(word)


@pytest.mark.parametrize("word", ["table", "", "quickly", "said"])
def test_other_words_are_no_speakers(word):
    assert noun(word) is None


@pytest.mark.parametrize(
    ("words", "plain"),
    [("US", "United States"), ("U.S.", "United States"), ("America's", "United States"), ("Russian", "Russia"), ("Beijing", "China"), ("South Korean", "South Korea"),
     ("Danes", "Denmark"), ("Britain", "United Kingdom"), ("us", None), ("Ruritania", None)],
)  # fmt: skip
def test_countries(words, plain):
    assert country(words) == plain


@pytest.mark.parametrize(
    ("text", "head", "kind", "modifiers", "where", "definite"),
    [
        ("the UK trade secretary", "secretary", "post", ("trade",), "United Kingdom", True),
        ("Kenya’s former health minister", "minister", "post", ("former", "health"), "Kenya", True),
        ("a government source familiar with the plans", "source", "unnamed", ("government",), None, False),
        ("the president of New Zealand", "president", "post", (), "New Zealand", True),
        ("some observers", "observer", "group", (), None, False),
        ("a joint statement", "statement", "document", ("joint",), None, False),
        ("a No 10 spokesman", "spokesman", "post", ("no", "10"), None, False),
        ("her lawyer", "lawyer", "post", (), None, True),
        ("the Russian president", "president", "post", (), "Russia", True),
    ],
)
def test_descriptions(text, head, kind, modifiers, where, definite):
    found = read_description(text)
    assert found is not None
    assert (found.head, found.kind, found.modifiers, found.country, found.definite) == (
        head,
        kind,
        modifiers,
        where,
        definite,
    )


def test_no_description_without_a_speaker():
    assert read_description("her blue coat") is None
    assert read_description("") is None


def test_houses_that_speak():
    assert {("No", "10"), ("Downing", "Street"), ("White", "House"), ("Kremlin",)} <= roles.office_names()


@given(st.text(alphabet="the of spokesman’s 'US\u200b\ud800\n", max_size=80))
@settings(max_examples=100, deadline=None)
def test_any_text_can_be_described(text):
    read_description(text)
