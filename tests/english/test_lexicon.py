"""The lexicon matcher against the plainest one there is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.pace import takes_at_most

from newskit.english.lexicon import Lexicon, even, read_entries
from newskit.testing import hostile_text

WORDS = Lexicon({"may": 1, "maybe": 2, "may be": 3, "said to be": 4, "don't": 5, "so-called": 6, "İzmir": 7, "s": 8})


def found(text: str) -> list[tuple[str, str]]:
    return [(match.entry, text[match.span.start : match.span.end]) for match in WORDS.find(text)]


@pytest.mark.parametrize(
    ("text", "entries"),
    [
        ("He may go. Maybe.", [("may", "may"), ("maybe", "Maybe")]),
        ("It may be so.", [("may be", "may be")]),
        ("It may bend.", [("may", "may")]),  # the longer entry would end inside a word: the shorter one holds
        ("Mayor, dismay, may_x", []),
        ("I DON’T", [("don't", "DON’T")]),
        ("said  to\nbe", [("said to be", "said  to\nbe")]),
        ("said\xa0to\xa0be", [("said to be", "said\xa0to\xa0be")]),
        ("so‑called", [("so-called", "so‑called")]),
        ("İİ İİ may", [("may", "may")]),
        ("in İzmir may", [("İzmir", "İzmir"), ("may", "may")]),
        ("\ud800may\ud800", [("may", "may")]),
    ],
)
def test_what_is_found(text: str, entries: list[tuple[str, str]]) -> None:
    assert found(text) == entries


def test_a_part_of_a_text_is_searched_with_offsets_in_the_whole() -> None:
    assert [match.span.start for match in WORDS.find("may may may", 4, 8)] == [4]


def test_membership_and_labels() -> None:
    assert "Said  to be" in WORDS
    assert "DON’T" in WORDS
    assert "mayo" not in WORDS
    assert (WORDS.get("Maybe"), WORDS.get("mayo")) == (2, None)


def test_an_empty_list_finds_nothing_and_an_empty_entry_is_refused() -> None:
    assert list(Lexicon({}).find("may")) == []
    with pytest.raises(ValueError, match="empty entry"):
        Lexicon({"may": 1, " ": 2})


def test_headings_label_the_entries_of_a_file() -> None:
    entries = read_entries("newskit.english", "abbreviations.txt")
    assert entries["Mr"] == "before-name"
    assert entries["Inc"] == "either"
    assert not any("#" in entry for entry in entries)


@given(hostile_text())
def test_even_keeps_every_place(text: str) -> None:
    assert len(even(text)) == len(text)


@given(
    st.lists(hostile_text(20) | st.sampled_from(["may", "MAY BE", "maybe", "don’t", "İ"]), max_size=10).map(" ".join)
)
def test_the_same_as_trying_every_entry_at_every_place(text: str) -> None:
    entries = {"may": 0, "maybe": 1, "don't": 2, "he": 3, "said": 4, "who": 5, "a": 6, "3": 7}
    evened = even(text)
    expected, place = [], 0
    while place < len(text):
        for entry in sorted(entries, key=len, reverse=True):
            end = place + len(entry)
            free = (not place or not _is_word(text[place - 1])) and (end >= len(text) or not _is_word(text[end]))
            if evened[place:end] == entry and free:
                expected.append((place, end, entry))
                place = end
                break
        else:
            place += 1
    assert [(match.span.start, match.span.end, match.entry) for match in Lexicon(entries).find(text)] == expected


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"


@given(
    st.dictionaries(
        st.text("abc -'’İß.", min_size=1, max_size=6).filter(lambda e: e.strip(" ")), st.integers(), max_size=8
    )
)
def test_every_entry_finds_itself(entries: dict[str, int]) -> None:
    lexicon = Lexicon(entries)
    for entry in entries:
        text = " ".join(
            entry.split()
        )  # between the words of an entry a text may have up to three spaces, not any number
        (match,) = lexicon.find(text)
        assert (match.span.start, match.span.end) == (0, len(text))
        assert entry in lexicon


@pytest.mark.slow
def test_speed_with_300_entries() -> None:
    """20 MB/s is the aim; the margin is for a machine's swings."""
    lexicon = Lexicon({f"{first}{second} word": 0 for first in "abcdefghijklmnopqrst" for second in "abcdefghijklmno"})
    text = (
        "The minister told reporters on Monday that the crossing would close for a year, an aa word at most. " * 20_000
    )
    assert len(lexicon.entries) == 300
    list(lexicon.find("warm"))
    assert sum(1 for _ in lexicon.find(text)) == 20_000
    assert takes_at_most(len(text) / 15_000_000, lambda: sum(1 for _ in lexicon.find(text)))
