"""No false hit on sentences with words and figures that only look like time."""

from __future__ import annotations

import datetime
from pathlib import Path

import newskit

SENTENCES = [
    line
    for line in Path(__file__).with_name("no_time.txt").read_text(encoding="utf-8").splitlines()
    if not line.startswith("#")
]


def test_there_are_two_hundred() -> None:
    assert len(set(SENTENCES)) >= 200


def test_no_false_hit() -> None:
    hits = {s: [t.text for t in newskit.read(s, published=datetime.date(2024, 5, 1)).times] for s in SENTENCES}
    assert {s: found for s, found in hits.items() if found} == {}
