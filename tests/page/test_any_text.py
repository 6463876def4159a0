"""What must hold for any text: every character in one zone, places right, time that grows with length."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newskit
import newskit_page
from newskit.english.paragraphs import BLANK
from newskit.testing import HOSTILE_ALPHABET, check_plugin
from tests.pace import takes_at_most

ONE = ("headline", "kicker", "standfirst", "byline", "timestamp", "dateline")
MANY = ("body", "subheads", "captions", "credits", "furniture")
LINES = [
    "", "Home", "* News", "1. Sport", "By Jo Harte", "Jo Harte", "Transport Editor", "March 5, 2021", "Updated 2 hours ago", "Comments", "3 comments", "boatman says:",
    "Night ferry to end in March", "Night ferry to end in March", "Image credits: Ann Lee", "LAGOS (Reuters) - Rain fell.", "LAGOS —", "(AP) —", "By", "and",
    "Reporting by Ann Lee; Editing by Raj Rao", "The company will stop its night service in March, it said on Tuesday. It gave no reason.",
    "“We lose money,” she said.", "Jo Harte is a reporter for The Example.", "Sign up for our newsletter.", "A ferry (AP Photo/Jo Bloggs)", "\u200b", "…", "a: b:", "> x", "Here is what to know:", "# Night ferry to end", "**", "## [More](/x)", "**By [Jo Harte](/jo)**",
]  # fmt: skip


def zones_cover(text: str) -> None:
    document = newskit.Kit(plugins=[newskit_page.Pages()], discover=False, strict=True).read(text)
    zones = document.zones
    spans = [span for name in ONE if (span := getattr(zones, name))] + [
        span for name in MANY for span in getattr(zones, name)
    ]
    spans.sort()
    for before, behind in pairwise(spans):
        assert before.end <= behind.start, (before, behind)
    covered = bytearray(len(text))
    for span in spans:
        assert 0 <= span.start < span.end <= len(text)
        covered[span.start : span.end] = b"\1" * len(span)
    left = [character for character, mark in zip(text, covered, strict=True) if not mark]
    assert all(character.isspace() or character in BLANK for character in left), left
    for name in MANY:
        assert list(getattr(zones, name)) == sorted(getattr(zones, name))


@given(st.lists(st.sampled_from(LINES), max_size=40), st.sampled_from(["\n", "\n\n", "\r\n", "\u2028"]))
@settings(max_examples=300, deadline=None)
def test_every_character_of_a_page_is_in_one_zone(lines, end):
    zones_cover(end.join(lines))


@given(st.text(alphabet=HOSTILE_ALPHABET + "abAB \n\n", max_size=200))
@settings(max_examples=300, deadline=None)
def test_every_character_of_any_text_is_in_one_zone(text):
    zones_cover(text)


def test_the_plugin_keeps_what_newskit_asks_of_plugins():
    check_plugin(newskit_page, timing=False)


ATTACKS = {
    "lines of one letter": "A\n",
    "titles": "A Bold New Plan\n",
    "bylines": "By Jo Harte\n",
    "times": "March 5, 2021\n",
    "bullets": "* x\n",
    "one line": "word ",
    "sentences": "The company will stop it, it said. ",
    "paragraphs": "The company will stop its night service in March, it said on Tuesday.\n\n",
    "brackets": "(AP Photo/",
    "capitals": "LAGOS, ",
    "ends": "Comments\n",
    "blanks": " \n",
    "credits": "Reporting by Jo Harte and ",
    "figures": "1/1/",
    "by": "by ",
}


@pytest.mark.parametrize("name", ATTACKS)
def test_a_megabyte_takes_five_seconds_at_most(name):
    """One kind is read whole; of the others a quarter in a quarter of the time, for growth is tested elsewhere."""
    size = 1_000_000 if name == "bylines" else 250_000
    text = ATTACKS[name] * (size // len(ATTACKS[name]))
    kit = newskit.Kit(plugins=[newskit_page.Pages()], discover=False, strict=True)
    assert takes_at_most(5 * size / 1_000_000, lambda: kit.read(text).zones)
