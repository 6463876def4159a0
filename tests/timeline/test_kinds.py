"""The examples that stand beside the rules of each kind of expression: what is read, and by which rule."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

import pytest

import newskit
import newskit_timeline

FRIDAY = "2022-03-25"
# Every module of the plugin that has a table of (sentence, expression, rule).
TABLES = {
    info.name: getattr(import_module(f"newskit_timeline.{info.name}"), "EXAMPLES", ())
    for info in iter_modules(newskit_timeline.__path__)
    if info.name != "tense"  # whose examples are of verbs
}
ROWS = [pytest.param(*row, id=f"{kind}: {row[0]}") for kind, table in TABLES.items() for row in table]


@pytest.mark.parametrize(("sentence", "expression", "rule"), ROWS)
def test_example(sentence: str, expression: str, rule: str) -> None:
    assert (expression, rule) in [(time.text, time.rule) for time in newskit.read(sentence, published=FRIDAY).times]
