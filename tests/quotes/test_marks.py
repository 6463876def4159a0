"""Pairs of marks: every family, nested, apostrophes, unclosed."""

import pytest
from hypothesis import given

import newskit
from newskit import Span
from newskit.testing import hostile_text, linear_time
from newskit_quotes.marks import quoted_stretches, with_usual_marks

PAIRS = [
    ("He said “one” and “two”.", ["one", "two"]),
    ('He said "one" and "two".', ["one", "two"]),
    ("He said ‘one’ and ‘two’.", ["one", "two"]),
    ("He said «one» and „two“.", ["one", "two"]),
    ("He said ''we're here'' and left.", ["we're here"]),
    ("He said ``we're here'' and left.", ["we're here"]),
    ("“A ‘b’ c”", ["A ‘b’ c"]),
    ("The ’90s, the dogs’ bowls and rock ’n’ roll", []),
    ("A 6'2\" man", []),
    ('He said: "I am 6\'2" and I could not see."', ["I am 6'2\" and I could not see."]),
    ("“He was 6’2” and strong,” she said.", ["He was 6’2” and strong,"]),
    ('"We laid a 12" pipe in May," she said.', ['We laid a 12" pipe in May,']),
    ('"It was 1998" and "it was cold" were all he said.', ["It was 1998", "it was cold"]),
    ('A 12" pipe and a 14" pipe.', []),
    ("It \"would not do'' for him, she said.", ["would not do"]),
    ("\"He said ''go'' and went,\" she said.", ["He said ''go'' and went,"]),
    ("''I would use the word 'daft,''' she said.", ["I would use the word 'daft,'"]),
    ("the bosses' plan isn't 'the staff's choice' at all", ["the staff's choice"]),
    ("She said “it never ends", ["it never ends"]),
    ("“He left.“ said no one", ["He left."]),
    ("“They came at noon. “Nobody saw them.” So it was.", ["They came at noon.", "Nobody saw them."]),
    ('“They came." Nobody left. “We saw.”', ["They came.", "We saw."]),
    ("“They said “Go.” and went.”", ["They said “Go.” and went."]),
    ("'on the back of two months' as rivals speak of 'a raid' now", ["on the back of two months", "a raid"]),
]


@pytest.mark.parametrize(("text", "inside"), PAIRS)
def test_pairs(text, inside):
    found = quoted_stretches(text, Span(0, len(text)))
    assert [text[q.inner.start : q.inner.end] for q in found] == inside


def test_an_open_mark_says_so():
    text = "She said “it never ends"
    assert [q.closed for q in quoted_stretches(text, Span(0, len(text)))] == [False]


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Ms Lee said: ‘We left at noon. The voters’ boat was gone.\n\n‘Nobody came.’", "We left at noon. The voters’ boat was gone."),
        ("'He's not slept. It's a month's wait.\n\n'We wait.'", "He's not slept. It's a month's wait."),
    ],
)  # fmt: skip
def test_a_single_mark_is_left_open_where_the_next_paragraph_opens_again(text, inside):
    [quoted] = quoted_stretches(text, Span(0, text.index("\n")))
    assert (text[quoted.inner.start : quoted.inner.end], quoted.closed) == (inside, False)


def test_a_single_mark_is_not_left_open_where_nothing_opens_again():
    text = "Ms Lee wore ‘Wellington boots.\n\nNobody came."
    assert quoted_stretches(text, Span(0, text.index("\n"))) == []


@given(hostile_text())
def test_stretches_of_any_text_lie_in_order_within_it(text):
    end = 0
    for quoted in quoted_stretches(text, Span(0, len(text))):
        assert end <= quoted.start < quoted.inner_start < quoted.inner_end <= quoted.end <= len(text)
        end = quoted.end


UNITS = ["‘a ", "'a ", "“a ", '"a ', "‘a’s ", "“a ‘b ", "''a ", '12" ', "‘voters’ a ", "'as' b "]


@pytest.mark.parametrize("unit", UNITS)
def test_marks_that_nothing_closes_take_linear_time(unit):
    linear_time(lambda text: quoted_stretches(text, Span(0, len(text))), "quoted_stretches", {unit: _repeat(unit)})


def _repeat(unit):
    return lambda length: (unit * (length // len(unit) + 1))[:length]


RARE = ["″{}″", "＂{}＂", "❝{}❞", "「{}」", "‘‘{}’’", "”{}”", "„{}”"]


@pytest.mark.parametrize("marks", RARE)
def test_rarer_marks_hold_what_the_usual_ones_do(marks: str) -> None:
    text = f"The tide was in. {marks.format('We had to run,')} said Tom Bell. {marks.format('It’s a long way.')}"
    found = newskit.Kit(strict=True).read(text).quotes
    assert [(quote.text, quote.kind, quote.speaker and quote.speaker.name) for quote in found] == [
        ("We had to run,", "direct", "Tom Bell"),
        ("It’s a long way.", "direct", "Tom Bell"),
    ]


def test_a_closing_mark_left_over_from_the_paragraph_before_opens_nothing() -> None:
    text = "and that was all we saw.” Tom Bell went home in the rain at 6 p.m., he said.”"
    assert with_usual_marks(text, [Span(0, len(text))]) == text
