"""The examples beside every rule: a cue between stars is found with exactly those words, a look-alike is not."""

from __future__ import annotations

import pytest

import newskit
from newskit_hedges import Hedges, passives, unnamed_sources
from newskit_hedges.cue_tables import Cue, cues, examples

KIT = newskit.Kit(plugins=[Hedges(peacock=True)])
EVERY = [(cue, text, is_hedge) for cue, text, is_hedge in examples()]


@pytest.mark.parametrize(("cue", "text", "is_hedge"), EVERY, ids=[f"{c.name}:{t[:30]}" for c, t, _ in EVERY])
def test_example(cue: Cue, text: str, is_hedge: bool) -> None:
    if is_hedge:
        before, wanted, _ = text.split("*")
        found = {(h.span.start, h.text): h for h in KIT.read(text.replace("*", "")).hedges}
        assert (len(before), wanted) in found, sorted(found)
        hedge = found[len(before), wanted]
        assert (hedge.rule, hedge.kind) == (cue.name, cue.kind)
    else:
        assert not [h.text for h in KIT.read(text).hedges if h.rule == cue.name]


@pytest.mark.parametrize(("text", "wanted"), [*passives.EXAMPLES, *unnamed_sources.EXAMPLES])
def test_phrases(text: str, wanted: str) -> None:
    found = [hedge.text for hedge in KIT.read(text).hedges]
    if wanted:
        assert wanted in found
    else:
        assert not found


def test_every_entry_has_a_hedge_of_its_own() -> None:
    assert [cue.name for cue in cues() if not cue.hedges] == []


def test_all_kinds_have_entries() -> None:
    kinds = {cue.kind for cue in cues()}
    assert kinds >= {
        "epistemic", "doxastic", "investigation", "condition", "prospective", "hearsay", "claim", "vague_source",
        "approximator", "peacock",
    }  # fmt: skip


def test_certainty_follows_strength() -> None:
    """Words of estimative probability: what is probable is above even, what is possible at most a little above."""
    for cue in cues():
        if cue.strength == "probable" and not cue.negative:
            assert cue.certainty > 0.5, cue.name
        if cue.strength == "possible":
            assert cue.certainty <= 0.6, cue.name
