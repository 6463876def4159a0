"""What dateparser still catches that no rule of ours reads, and that it is no scanner."""

from __future__ import annotations

import datetime
import subprocess
import sys

import pytest

import newskit
from newskit_timeline.fallback import day_of


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("31-Oct-74", "1974-10-31"),
        ("31/Oct/1974", "1974-10-31"),
        ("1974-Oct-31", "1974-10-31"),
        ("2015-3-3", "2015-03-03"),
        ("2015.03.03", "2015-03-03"),
    ],
)
def test_odd_forms(words: str, day: str) -> None:
    (time,) = newskit.read(f"The form was stamped {words} at the border.").times
    assert (time.text, time.value, time.rule) == (words, day, "dateparser")


def test_it_is_asked_once_for_one_expression() -> None:
    day_of.cache_clear()
    newskit.read("Stamped 31-Oct-74, and again 31-Oct-74.").times  # noqa: B018
    assert day_of.cache_info().misses == 1


def test_what_it_would_scan_for_is_not_found() -> None:
    text = "We may march on, 84 of us, 1 of 2, for 10 to come."
    assert newskit.read(text, published=datetime.date(2022, 3, 25)).times == ()


def test_a_common_article_does_not_import_it() -> None:
    code = "import sys, newskit; newskit.read('They met on 3 May 2019 and last Friday.').times; print('dateparser' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
