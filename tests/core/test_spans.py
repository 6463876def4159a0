from __future__ import annotations

import pytest

import newskit
from newskit import Span


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 2)])
def test_a_span_needs_its_bounds_in_order(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="0 <= start <= end"):
        Span(start, end)


def test_overlap_is_sharing_a_code_point() -> None:
    assert Span(0, 5).overlaps(Span(4, 9))
    assert not Span(0, 5).overlaps(Span(5, 9))
    assert not Span(3, 3).overlaps(Span(3, 3))


def test_a_span_contains_spans_and_offsets() -> None:
    assert Span(2, 4) in Span(2, 6)
    assert Span(2, 7) not in Span(2, 6)
    assert 5 in Span(2, 6)
    assert 6 not in Span(2, 6)


def test_an_empty_span_is_still_a_place() -> None:
    assert bool(Span(3, 3))
    assert len(Span(3, 3)) == 0


def test_spans_sort_by_place() -> None:
    assert sorted([Span(4, 5), Span(1, 9), Span(1, 2)]) == [Span(1, 2), Span(1, 9), Span(4, 5)]


def test_shift() -> None:
    assert Span(1, 4).shift(10) == Span(11, 14)


@pytest.mark.parametrize(
    ("cls", "fields"),
    [
        (newskit.Quote, {"spans": (Span(0, 1),), "kind": "shouted"}),
        (newskit.Hedge, {"kind": "vague"}),
        (newskit.Hedge, {"kind": "epistemic", "strength": "firm"}),
        (newskit.TimeExpression, {"type": "HOUR"}),
        (newskit.Entity, {"name": "A", "kind": "thing"}),
        (newskit.Credit, {"name": "A", "act": "sing"}),
    ],
)
def test_a_value_refuses_a_word_its_scheme_does_not_have(cls: type, fields: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be in"):
        cls(span=Span(0, 1), text="A", **fields)


def test_values_are_frozen() -> None:
    quote = newskit.Quote(span=Span(0, 1), text="A", spans=(Span(0, 1),), kind="direct")
    with pytest.raises(AttributeError):
        quote.kind = "scare"  # type: ignore[misc]


def test_a_hedges_family_follows_from_its_kind() -> None:
    assert newskit.Hedge(span=Span(0, 1), text="A", kind="agentless").family == "sourcing"
    assert newskit.Hedge(span=Span(0, 1), text="A", kind="approximator").family == "precision"
