"""Names that are kept back, by the examples beside the rule."""

from __future__ import annotations

import pytest

import newskit
from newskit_hedges.withheld_names import EXAMPLES

KIT = newskit.Kit(strict=True)


@pytest.mark.parametrize(("text", "phrase"), EXAMPLES)
def test_example(text: str, phrase: str) -> None:
    found = [h.text for h in KIT.read(text).hedges if h.rule in ("name-withheld", "unnamed-source")]
    assert found == ([phrase] if phrase else [])


def test_it_is_an_anonymous_source_that_holds_what_it_says() -> None:
    (hedge,) = KIT.read("The stock is dear, a Leeds-based analyst said on condition of anonymity.").hedges
    assert (hedge.kind, hedge.sourcing, hedge.holder) == (
        "anonymous_source",
        "unnamed_described",
        "a Leeds-based analyst",
    )
