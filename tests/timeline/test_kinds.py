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
ROWS = [
    pytest.param(*row, id=f"{kind.__name__.rpartition('.')[2]}: {row[0]}") for kind in KINDS for row in kind.EXAMPLES
]


@pytest.mark.parametrize(("sentence", "expression", "rule"), ROWS)
def test_example(sentence: str, expression: str, rule: str) -> None:
    assert (expression, rule) in [(time.text, time.rule) for time in newskit.read(sentence, published=FRIDAY).times]
