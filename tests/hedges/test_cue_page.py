"""The printed table of cues says what the rules say."""

from __future__ import annotations

import runpy
from pathlib import Path

DOCS = Path(__file__).parents[2] / "docs"


def test_table_of_cues_is_current() -> None:
    page = runpy.run_path(str(DOCS / "hedge_cues.py"))["page"]
    assert (DOCS / "reference" / "hedge-cues.md").read_text(encoding="utf-8") == page(), "run docs/hedge_cues.py"
