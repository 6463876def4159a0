"""What newskit reached on the corpora must not be lost again; skips where the corpora are not beside the project.

``floors.json`` has the shape of the scorers' own bars: corpus, figure, [floor, best peer]. A floor is a figure that was
measured, less a little; it is raised by hand when the figure has risen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
MEASURE = ROOT.parent / "shared" / "scorers" / "measure.py"
FLOORS = Path(__file__).with_name("floors.json")

pytestmark = [
    pytest.mark.corpus,
    pytest.mark.slow,
    pytest.mark.skipif(not MEASURE.is_file(), reason="the corpora are not beside the project"),
]


@pytest.mark.parametrize("area", ["page", "byline", "quotes", "hedging", "timeline"])
def test_no_figure_falls_below_its_floor_and_no_document_is_lost(area: str) -> None:
    command = [sys.executable, str(MEASURE), area, "--bars", str(FLOORS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, "TZ": "UTC"})
    fallen = "\n".join(line for line in done.stdout.splitlines() if line.startswith(("-", "!")))
    assert done.returncode == 0, f"{fallen}\n{done.stderr[-2000:]}"
    assert done.stderr == "", "a document was lost"
    assert ", 0 lost)" in done.stdout


def test_every_floor_is_below_a_bar_or_above_it_for_a_reason() -> None:
    """A floor for a figure that the scorers do not know would never be judged."""
    bars = json.loads((MEASURE.parent / "bars.json").read_text(encoding="utf-8"))
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    assert floors
    for corpus, figures in floors.items():
        assert set(figures) <= set(bars.get(corpus, {})), corpus
