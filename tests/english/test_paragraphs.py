"""Paragraphs: a line each on pasted pages, joined lines where copy was wrapped by hand."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newskit.english.paragraphs import BLANK, paragraphs
from newskit.testing import hostile_text

WRAPPED = """\
The ferry between Stornmouth and the island of Kell will stop in
October, the operator said, after the third winter in a row in which
it lost more than half of its passengers to the new bridge.

The last boat leaves at noon on a Sunday, and the crew of eleven, some
of whom have sailed on her for thirty years, have been asked to choose
between a move to the mainland and a payment.
"""


def cut(text: str) -> list[str]:
    return [text[span.start : span.end] for span in paragraphs(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\x85", "\u2028", "\u2029", "\n\n", "\r\n\r\n", "\n \xa0\u200b\n"])
def test_every_line_end_ends_a_paragraph(end: str) -> None:
    assert cut(f"Rain fell.{end}Snow came.") == ["Rain fell.", "Snow came."]


@pytest.mark.parametrize("blank", [" ", "\t", "\xa0", "\u200b", "\ufeff", "\u3000", "\u2009"])
def test_outer_white_space_belongs_to_no_paragraph(blank: str) -> None:
    assert cut(f"{blank * 2}Rain{blank}fell.{blank}\n{blank}\n") == [f"Rain{blank}fell."]


def test_copy_wrapped_by_hand_is_joined() -> None:
    assert [paragraph.count("\n") for paragraph in cut(WRAPPED)] == [2, 2]
    assert cut(WRAPPED)[1].startswith("The last boat")


def test_a_paragraph_a_line_is_never_joined() -> None:
    lines = [
        "The council voted on Monday to close the market for the winter.",
        "Traders said that they had been given no warning of the decision.",
        "“We found out from a notice on the gate,” said one of them, a baker.",
        "The council said that letters had been sent in good time to all.",
        "A petition against the closure has been signed by 4,000 people.",
        "It will be handed in at the town hall on Thursday afternoon.",
    ]
    assert cut("\n".join(lines)) == lines
    assert cut("\n\n".join(lines)) == lines


def test_menus_of_short_lines_are_not_joined() -> None:
    assert cut("Home\nNews\nSport\nWeather\n\nMore\nVideo\nAbout us") == [
        *("Home", "News", "Sport", "Weather", "More", "Video", "About us"),
    ]


@given(
    hostile_text()
    | st.lists(st.sampled_from(["word " * 12, "A line. ", "", "\u200b", "x" * 60]), max_size=12).map("\n".join)
)
def test_any_text(text: str) -> None:
    found = paragraphs(text)
    assert all(before.end <= behind.start for before, behind in itertools.pairwise(found))
    for span in found:
        assert text[span.start : span.end].strip(BLANK) == text[span.start : span.end] != ""
    between = text
    for span in reversed(found):
        between = between[: span.start] + between[span.end :]
    assert not between.strip(BLANK)
