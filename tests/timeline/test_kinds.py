"""The examples that stand beside the rules of each kind of expression: what is read, and by which rule."""

from __future__ import annotations

from types import ModuleType

import pytest

import newskit
from newskit_timeline import (
    bare_units,
    clocks,
    days,
    figures,
    joining,
    months,
    quarters,
    references,
    seasons,
    units,
    within,
    years,
)

FRIDAY = "2022-03-25"
KINDS: tuple[ModuleType, ...] = (
    bare_units,
    clocks,
    days,
    figures,
    joining,
    months,
    quarters,
    references,
    seasons,
    units,
    within,
    years,
)
ROWS = [(kind.__name__.rpartition(".")[2], *row) for kind in KINDS for row in kind.EXAMPLES]


@pytest.mark.parametrize(("kind", "sentence", "expression", "rule"), ROWS, ids=[f"{row[0]}: {row[1]}" for row in ROWS])
def test_example(kind: str, sentence: str, expression: str, rule: str) -> None:
    assert kind
    found = [(time.text, time.rule) for time in newskit.read(sentence, published=FRIDAY).times]
    assert (expression, rule) in found
