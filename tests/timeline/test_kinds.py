"""The examples that stand beside the rules of each kind of expression: what is read, and by which rule."""

from __future__ import annotations

from importlib import import_module

import pytest

import newskit

FRIDAY = "2022-03-25"
KINDS = """bare_units clocks days figures joining months quarters references seasons units within years""".split()
ROWS = [
    pytest.param(*row, id=f"{kind}: {row[0]}")
    for kind in KINDS
    for row in import_module(f"newskit_timeline.{kind}").EXAMPLES
]


@pytest.mark.parametrize(("sentence", "expression", "rule"), ROWS)
def test_example(sentence: str, expression: str, rule: str) -> None:
    assert (expression, rule) in [(time.text, time.rule) for time in newskit.read(sentence, published=FRIDAY).times]
