"""What must hold for any text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newskit_byline
from newskit.testing import ATTACKS, HOSTILE_ALPHABET, check_plugin

PIECES = [
    "By ", "by ", "Ann Lee", "RAJ RAO", " and ", ", ", "\n", " | ", " / ", "Political Editor", " in Lagos", " for Reuters", "AFP", "Staff", "March 5, 2021", "@annlee",
    "Reporting by ", "Editing by ", "; ", " contributed to this report.", " reported from ", "(", ")", "LAGOS", " - ", " — ", "(AP)", "ı", "İ", "\ud800", "\u202e", "\x00",
    "GinaTorres", "Ann Lee is a reporter for ", "O'", "Jr.",
]  # fmt: skip


def check(text: str) -> None:
    for each in (*newskit_byline.parse_byline(text).authors, *newskit_byline.parse_credits(text)):
        assert text[each.span.start : each.span.end] == each.text
        assert each.name
        assert each.name == each.name.strip()
    line = newskit_byline.parse_dateline(text)
    if line is not None:
        assert text[line.span.start : line.span.end] == line.text


@given(st.lists(st.sampled_from(PIECES), max_size=25))
@settings(max_examples=400, deadline=None)
def test_pieces_of_bylines(pieces):
    check("".join(pieces))


@given(st.text(alphabet=HOSTILE_ALPHABET + "AaBb ,", max_size=120))
@settings(max_examples=300, deadline=None)
def test_hostile_text(text):
    check(text)


@pytest.mark.parametrize("family", ATTACKS)
def test_attacks(family):
    check(ATTACKS[family](40_000))


def test_the_plugin_keeps_what_newskit_asks_of_plugins():
    check_plugin(newskit_byline, timing=False)
