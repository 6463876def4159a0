"""Which way the words around an expression point, by the examples beside the rules, and what that makes of dates."""

from __future__ import annotations

import pytest

import newskit
from newskit_timeline.tense import EXAMPLES, points_ahead, points_back
from newskit_timeline.words import Words

KIT = newskit.Kit(strict=True)


@pytest.mark.parametrize(("text", "expression", "way"), EXAMPLES)
def test_example(text: str, expression: str, way: str) -> None:
    words = Words(text, 0, len(text))
    index = words.raw.index(expression)
    found = "ahead" if points_ahead(words, index) else "back" if points_back(words, index) else ""
    assert found == way


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Commuters face delays on Friday.", "2026-11-27"),
        ("Commuters faced delays on Friday.", "2026-11-20"),
        ("In January, the firm brought in a new chief executive.", "2026-01"),
        ("The firm will bring in a new chief executive in January.", "2027-01"),
        ("The offer was extended to Dec. 4.", "2026-12-04"),
        ("The record was set on May 6.", "2026-05-06"),
        ("The money was to be returned by Nov. 21.", "2026-11-21"),  # a deadline just passed
        ("She will take over on May 6.", "2027-05-06"),
        ("A medal would be struck on a still unannounced day in February.", "2027-02"),
    ],
)
def test_dates_follow_the_verb(text: str, value: str) -> None:
    (time,) = KIT.read(text, published="2026-11-24").times
    assert time.value == value


def test_a_day_of_the_month_just_told_is_of_its_year() -> None:
    text = "The farmer died last December. He left home alone, with no coat and no telephone, on December 27."
    assert [time.value for time in KIT.read(text, published="2026-11-24").times] == ["2025-12", "2025-12-27"]
