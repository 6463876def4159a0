"""Minimal pairs: at least 95 of a hundred sentences right, a hedge with its exact words, a look-alike with nothing."""

from __future__ import annotations

from pathlib import Path

import newskit

PAIRS = [
    [part.strip() for part in line.split("|")]
    for line in (Path(__file__).parent / "pairs.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]
RIGHT = 0.95


def wrong() -> list[str]:
    """The sentences of the pairs that are read wrongly, with what was found."""
    lines = []
    for _, hedge, look_alike in PAIRS:
        before, cue, _ = hedge.split("*")
        found = [(h.span.start, h.text) for h in newskit.read(hedge.replace("*", "")).hedges]
        if (len(before), cue) not in found:
            lines.append(f"{hedge} -> {found}")
        if found := [(h.span.start, h.text) for h in newskit.read(look_alike).hedges]:
            lines.append(f"{look_alike} -> {found}")
    return lines


def test_there_are_enough() -> None:
    assert len({head for head, _, _ in PAIRS}) == len(PAIRS) >= 150


def test_pairs() -> None:
    bad = wrong()
    assert len(bad) <= (1 - RIGHT) * 2 * len(PAIRS), "\n".join(bad)
