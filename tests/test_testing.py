"""The conformance kit itself: it passes what is sound and names what is not."""

from __future__ import annotations

import gc
import itertools
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings

import newskit
from newskit.testing import (
    ATTACKS,
    HOSTILE_ALPHABET,
    check_patterns,
    check_plugin,
    check_time,
    cpu_seconds,
    hostile_text,
    linear_time,
    machine_pace,
    news_text,
    patterns_in,
)


@pytest.mark.parametrize(
    "name",
    ["newskit_byline", "newskit_entities", "newskit_hedges", "newskit_page", "newskit_quotes", "newskit_timeline"],
)
def test_the_bundled_plugins_conform(name: str) -> None:
    check_plugin(sys.modules.get(name) or __import__(name), timing=False)


LETTERS = {"letters": ATTACKS["letters"]}


class Base:
    name = "under-test"


def quote(document: newskit.Document, start: int, end: int) -> newskit.Quote:
    span = newskit.Span(start, end)
    return newskit.Quote(span=span, text=document[span], spans=(span,), kind="direct")


class Counts(Base):
    counter = itertools.count()

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        end = min(len(document.text), next(self.counter) % 5)
        return [quote(document, 0, end)]


class Outside(Base):
    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        span = newskit.Span(0, len(document.text) + 1)
        return [newskit.Quote(span=span, text=document.text, spans=(span,), kind="direct")]


class Raises(Base):
    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        raise ValueError("on any text")


class Clock:
    """A clock that stands still but for what a test spends: no machine's speed or load decides what is measured."""

    def __init__(self) -> None:
        self.now = 0.0

    def read(self) -> float:
        return self.now

    def spend(self, seconds: float) -> None:
        self.now += seconds


CLOCK = Clock()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    monkeypatch.setattr(time, "process_time", CLOCK.read)
    return CLOCK


class Quadratic(Base):
    @newskit.hookimpl
    def detect_hedges(self, document: newskit.Document) -> list[newskit.Hedge]:
        CLOCK.spend(len(document.text) ** 2 * 1e-10)
        return []


def listed(document: newskit.Document) -> object:
    return object()


class NotJson(Base):
    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[object]]:
        return [newskit.Analyser("listed", listed)]


def named(document: newskit.Document) -> str:
    class Inner(str):
        """A class that no other process can find."""

        __slots__ = ()

    return Inner(document.text)


def untyped(document: newskit.Document) -> object:
    return len(document.text)


class Untyped(Base):
    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[object]]:
        return [newskit.Analyser("untyped", untyped)]


class NotPickled(Base):
    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[str]]:
        return [newskit.Analyser("named", named)]


@pytest.mark.parametrize(
    ("plugin", "message"),
    [
        (Counts(), "two readings of .* differ in quotes; its hooks may read"),
        (Outside(), "detect_quotes: .*outside the text"),
        (Raises(), "detect_quotes: raised ValueError: on any text"),
        (Quadratic(), r"detect_hedges on 'open double quotes' grows by 4\.0 as the text doubles"),
        (NotJson(), "listed: its value can't be written as JSON .*; make it of"),
        (Untyped(), "findings.untyped.*; annotate the analyser's function"),
        (NotPickled(), "named: its value can't be pickled .*; define its class at the top"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Base) else "",
)
@pytest.mark.usefixtures("clock")
def test_a_plugin_that_does_not_conform_is_named(plugin: object, message: str) -> None:
    with pytest.raises((AssertionError, TypeError), match=message):
        check_plugin(plugin)


def test_the_kit_needs_neither_hypothesis_nor_pytest_to_be_imported() -> None:
    code = "import sys, newskit.testing; print([n for n in ('hypothesis', 'pytest') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_the_alphabet_holds_what_breaks_text_tools() -> None:
    for character in (
        "\ud800",
        "\u202e",
        "\u2066",
        "\x00",
        "\u2028",
        "\x85",
        "\u200b",
        "İ",
        "ß",
        "\U0001f600",
        "\u0301",
        "“",
        "''"[0],
    ):
        assert character in HOSTILE_ALPHABET


@settings(max_examples=50)
@given(hostile_text(), news_text())
def test_the_strategies_give_text(hostile: str, news: str) -> None:
    assert isinstance(hostile, str)
    assert news.strip()


RULES = """
import attrs, re

@attrs.frozen
class Rule:
    form: re.Pattern

class Reader:
    FORM = re.compile("in a class")
"""

PLANTED = """
import functools, re, regex
from newskit.english.lexicon import Lexicon
from {name}.rules import Rule

PLAIN = re.compile("plain")
OTHER = regex.compile("other engine")
TABLE = {{"rule": (re.compile("in a table"),)}}
RULE = Rule(re.compile("in a value"))
WORDS = Lexicon({{"in a lexicon": ""}})

@functools.cache
def pattern():
    return re.compile("in a cache")
"""


def plant(folder: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: str) -> str:
    (folder / name).mkdir()
    (folder / name / "__init__.py").write_text(code)
    (folder / name / "rules.py").write_text(RULES)
    monkeypatch.syspath_prepend(folder)
    return name


def test_a_pattern_is_found_wherever_it_stands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = plant(tmp_path, monkeypatch, "planted_everywhere", PLANTED.format(name="planted_everywhere"))
    found = sorted(pattern.pattern for pattern in patterns_in(name).values())
    assert found == [
        r"(?<!\w)in\s{1,3}a\s{1,3}lexicon(?!\w)",
        *("in a cache", "in a class", "in a table", "in a value", "other engine", "plain"),
    ]


def test_a_slow_pattern_in_a_package_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = plant(tmp_path, monkeypatch, "planted_slow", "import re\nSLOW = [re.compile('“.*?”')]\n")
    with pytest.raises(AssertionError, match=r"planted_slow\.SLOW\[0\] .*open double quotes"):
        check_patterns(name, largest=8_000)


def test_growth_below_the_limit_of_a_megabyte_is_found(clock: Clock) -> None:
    def cubic(text: str) -> None:
        clock.spend((len(text) / 8_000) ** 3)

    with pytest.raises(AssertionError, match=r"'letters' grows by 8\.0 as the text doubles"):
        linear_time(cubic, "cubic", LETTERS, largest=8_000, seconds_for_1_mb=500.0)


def test_what_never_ends_is_found_on_a_short_text(clock: Clock) -> None:
    lengths = []

    def exponential(text: str) -> None:
        lengths.append(len(text))
        clock.spend(1.001 ** len(text))

    with pytest.raises(AssertionError, match="exponential takes too long for 10,000 characters of 'letters'"):
        linear_time(exponential, "exponential", LETTERS)
    assert max(lengths) == 10_000


def test_linear_time_passes_where_it_is_measured(clock: Clock) -> None:
    linear_time(lambda text: clock.spend(len(text) * 4.9e-6), "linear", LETTERS)


def test_a_limit_in_seconds_is_kept_to(clock: Clock, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(text: str) -> None:
        clock.spend(len(text) * 9e-6)

    linear_time(busy, "busy", LETTERS, largest=8_000, seconds_for_1_mb=9.1)
    with pytest.raises(AssertionError, match=r"busy takes 0\.07 s for 8,000 characters of 'letters'"):
        linear_time(busy, "busy", LETTERS, largest=8_000, seconds_for_1_mb=8.9)
    monkeypatch.setattr("newskit.testing.machine_pace", lambda: 2.0)
    linear_time(busy, "busy on a machine half as quick", LETTERS, largest=8_000, seconds_for_1_mb=4.6)


def test_a_slow_spell_of_the_machine_is_waited_out(clock: Clock) -> None:
    spells = itertools.chain([3.0, 1.0, 2.9, 1.0], itertools.repeat(1.0))

    def busy(text: str) -> None:
        clock.spend(len(text) * 4e-6 * next(spells))

    linear_time(busy, "busy", LETTERS)


def test_timing_leaves_the_garbage_collector_as_it_was() -> None:
    assert gc.isenabled()
    assert cpu_seconds(lambda: sum(range(10_000))) > 0
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError):
        cpu_seconds(lambda: 1 // 0)
    assert gc.isenabled()
    assert machine_pace() >= 1


def test_what_an_analyser_reads_is_not_charged_to_it(clock: Clock) -> None:
    def slow(document: newskit.Document) -> int:
        clock.spend(len(document.text) / 20_000)
        return 0

    reads = newskit.Analyser("reads", slow)

    class Both(Base):
        @newskit.hookimpl
        def register_analysers(self) -> list[newskit.Analyser[int]]:
            return [reads, newskit.Analyser("quick", lambda document: document[reads])]

    kit = newskit.Kit(plugins=[Both()], discover=False)
    check_time(kit, kit.analyser("quick"), largest=800)
    with pytest.raises(AssertionError, match="reads takes too long"):
        check_time(kit, reads, largest=800)
