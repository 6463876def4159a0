"""A plugin can fail alone: the other plugins' findings are the same as without it."""

from __future__ import annotations

import importlib
import sys
import warnings
from pathlib import Path

import pytest

import newskit

from . import plugins_for_tests as some

TEXT = "alpha beta gamma\n\n“We shall see,” said Ms Okafor. It may rain in Lagos on Monday."


def findings(kit: newskit.Kit) -> dict[str, object]:
    article = kit.read(TEXT, published="2026-11-24")
    return {
        "quotes": [q for q in article.quotes if q.plugin != "broken" and q.text != "gamma"],
        "hedges": article.hedges,
        "times": article.times,
        "timeline": [(e.span, e.date) for e in article.timeline],
        "zones": article.zones,
        "byline": article.byline,
        "entities": article.entities,
    }


@pytest.fixture(scope="module")
def without() -> dict[str, object]:
    return findings(newskit.Kit(plugins=[some.Good()]))


AT_RUN_TIME = [
    (some.RaisesHalfWay, "detect_quotes", "raised RuntimeError: half-way after 1 findings, which are kept"),
    (some.RaisesAtOnce, "detect_quotes", "raised ZeroDivisionError"),
    (some.WrongType, "detect_quotes", "2 of 3 values were refused, the first since 'a quote' is not a Quote"),
    (some.WrongFieldType, "detect_quotes", "Quote.cue is (0, 3), not a Span"),
    (some.SpanOutside, "detect_quotes", "outside the text"),
    (some.InnerSpanOutside, "detect_quotes", "Quote.speaker.mention is Span(9000, 9001), outside the text"),
    (some.TextDoesNotMatch, "detect_quotes", "Quote.text is 'GAMMA', but under"),
    (some.Exits, "detect_quotes", "raised SystemExit: I have had enough"),
    (some.ReadsItself, "detect_quotes", "'quotes' was read while it is being computed: quotes → quotes"),
    (some.WrapperRaisesBefore, "detect_quotes", "wrapper raised RuntimeError: before before its yield"),
    (some.WrapperRaisesAfter, "detect_quotes", "wrapper raised RuntimeError: after"),
    (some.WrapperYieldsTwice, "detect_quotes", "wrapper yielded more than once"),
    (some.WrapperReturnsRubbish, "detect_quotes", "wrapper returned a wrong value"),
]


@pytest.mark.parametrize(("plugin", "hook", "message"), AT_RUN_TIME, ids=lambda value: getattr(value, "__name__", ""))
@pytest.mark.parametrize("asked_first", [True, False])
def test_a_plugin_that_fails_at_run_time_fails_alone(
    plugin: type, hook: str, message: str, asked_first: bool, without: dict[str, object]
) -> None:
    plugins = [plugin(), some.Good()] if asked_first else [some.Good(), plugin()]
    kit = newskit.Kit(plugins=plugins)
    assert findings(kit) == without
    article = kit.read(TEXT, published="2026-11-24")
    _ = article.quotes
    problem = next(p for p in article.problems if p.plugin == plugin.name and p.hook == hook)
    assert message in problem.message
    assert all(p.plugin == plugin.name for p in article.problems)


@pytest.mark.parametrize(("plugin", "hook", "message"), AT_RUN_TIME, ids=lambda value: getattr(value, "__name__", ""))
def test_a_strict_kit_raises_it(plugin: type, hook: str, message: str) -> None:
    article = newskit.Kit(plugins=[plugin()], strict=True).read(TEXT)
    with pytest.raises(newskit.AnalyserError) as raised:
        _ = article.quotes
    assert plugin.name in str(raised.value)
    assert hook in str(raised.value)


def test_what_came_before_the_exception_is_kept() -> None:
    article = newskit.Kit(plugins=[some.RaisesHalfWay()]).read(TEXT)
    assert [q.plugin for q in article.quotes if q.text == "gamma"] == ["raises-half-way"]


def test_the_right_values_among_wrong_ones_are_kept() -> None:
    article = newskit.Kit(plugins=[some.WrongType()]).read(TEXT)
    assert "gamma" in [q.text for q in article.quotes]
    zones = article.zones
    assert zones.plugin != "wrong-type"
    assert any(p.hook == "find_zones" and "is not a Zones" in p.message for p in article.problems)


def test_a_problem_keeps_the_traceback_but_not_in_its_equality() -> None:
    article = newskit.Kit(plugins=[some.RaisesAtOnce()]).read(TEXT)
    _ = article.quotes
    problem = article.problems[0]
    assert "plugins_for_tests.py" in problem.traceback
    assert problem == newskit.Problem(plugin=problem.plugin, hook=problem.hook, message=problem.message)


REFUSED = [
    (some.Misspelt(), "newskit has no hook 'detect_qoutes'; there are find_zones"),
    (some.UnknownArgument(), "detect_quotes asks for language, but newskit gives it document"),
    (some.NoHooks(), "it has no hooks; detect_quotes lacks @newskit.hookimpl"),
    (some.TakesAStandardName(), "analyser 'quotes' is offered by newskit and by takes-a-standard-name"),
    (some.Good, "Good is a class: pass an object of it, Good()"),
]


@pytest.mark.parametrize(("plugin", "message"), REFUSED, ids=lambda value: getattr(value, "name", ""))
def test_a_plugin_that_can_not_be_used_is_refused_and_listed(plugin: object, message: str) -> None:
    with pytest.warns(newskit.PluginWarning, match="is left out"):
        kit = newskit.Kit(plugins=[plugin])
    listed = kit.plugins[0]
    assert listed.error is not None
    assert message in listed.error
    assert findings(kit) == findings(newskit.Kit())
    with pytest.raises(newskit.PluginError, match="plugin"):
        newskit.Kit(plugins=[plugin], strict=True)


def test_a_name_taken_twice_refuses_the_second_and_names_both() -> None:
    with pytest.warns(newskit.PluginWarning):
        kit = newskit.Kit(plugins=[some.Analysers(), some.TakesAName()])
    listed = {plugin.name: plugin.error for plugin in kit.plugins}
    assert listed["analysers"] is None
    assert listed["takes-a-name"] == (
        "analyser 'words' is offered by analysers and by takes-a-name; leave one out: Kit(block=['takes-a-name'])"
    )
    article = kit.read(TEXT)
    assert article["words"] == 16
    assert all(q.plugin != "takes-a-name" for q in article.quotes)


def test_an_analyser_that_reads_itself_is_named_and_the_rest_goes_on() -> None:
    kit = newskit.Kit(plugins=[some.Analysers()])
    article = kit.read(TEXT)
    with pytest.raises(newskit.CircularReadError, match="selfish → selfish"):
        _ = article["selfish"]
    assert article["words"] == 16
    assert findings(kit) == findings(newskit.Kit())


def test_an_analyser_that_raises_has_no_value_and_is_a_problem_once() -> None:
    article = newskit.Kit(plugins=[some.Analysers()]).read(TEXT)
    for _ in range(2):
        with pytest.raises(newskit.AnalyserError, match="plugin 'analysers', failing: raised KeyError: 'nothing here'"):
            _ = article[some.FAILING]
    assert [p.hook for p in article.problems] == ["failing"]


# ---- plugins that come in by their entry points ------------------------------------------------------------------------


def install(site: Path, distribution: str, entry: str, code: str) -> None:
    """Lay out a distribution in a folder, as an installer would."""
    module = entry.partition("=")[2].strip()
    (site / f"{module}.py").write_text(code, encoding="utf-8")
    info = site / f"{distribution.replace('-', '_')}-1.2.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {distribution}\nVersion: 1.2\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[newskit]\n{entry}\n", encoding="utf-8")


GREETING = """
import newskit

@newskit.hookimpl
def detect_quotes(document):
    start = document.text.find("alpha")
    if start >= 0:
        span = newskit.Span(start, start + 5)
        yield newskit.Quote(span=span, text="alpha", spans=(span,), kind="direct", rule="greeting")
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setattr(sys, "path", [*sys.path, str(folder)])
    importlib.invalidate_caches()
    return folder


def test_one_that_fails_at_import_is_listed_with_its_error(site: Path) -> None:
    install(site, "acme-broken", "broken = acme_broken", "raise ImportError('no such thing as acme')\n")
    install(site, "acme-good", "greeting = acme_good_plugin", GREETING)
    with pytest.warns(
        newskit.PluginWarning, match="'broken' is left out: it does not load, ImportError: no such thing"
    ):
        kit = newskit.Kit()
    listed = {plugin.name: plugin for plugin in kit.plugins}
    assert listed["broken"].error == "it does not load, ImportError: no such thing as acme"
    assert (listed["broken"].distribution, listed["broken"].version) == ("acme-broken", "1.2")
    assert listed["greeting"].error is None
    assert "alpha" in [q.text for q in kit.read(TEXT).quotes if q.plugin == "greeting"]
    with pytest.raises(newskit.PluginError, match="no such thing as acme"):
        newskit.Kit(strict=True)


def test_sys_exit_at_import_is_an_error_like_any_other(site: Path) -> None:
    install(site, "acme-exits", "exits = acme_exits_plugin", "import sys\nsys.exit(3)\n")
    with pytest.warns(newskit.PluginWarning, match="SystemExit: 3"):
        newskit.Kit()


def test_third_parties_are_asked_before_ours_and_by_distribution(site: Path) -> None:
    install(site, "zeta", "greeting-z = zeta_plugin_module", GREETING)
    install(site, "acme", "greeting-a = acme_plugin_module", GREETING)
    kit = newskit.Kit()
    assert [plugin.name for plugin in kit.plugins] == [
        "greeting-a", "greeting-z", "byline", "entities", "hedges", "page", "quotes", "timeline",
    ]  # fmt: skip
    assert [q.plugin for q in kit.read("alpha").quotes] == ["greeting-a"]


def test_two_third_parties_of_one_name(site: Path) -> None:
    install(site, "zeta", "greeting = zeta_plugin_again", GREETING)
    install(site, "acme", "greeting = acme_plugin_again", GREETING)
    with pytest.warns(
        newskit.PluginWarning, match=r"'greeting' is taken by acme 1\.2; zeta 1\.2 has to choose another"
    ):
        kit = newskit.Kit()
    assert [q.plugin for q in kit.read("alpha").quotes] == ["greeting"]


def test_a_third_party_can_not_take_the_name_of_a_bundled_plugin(site: Path) -> None:
    install(site, "acme", "quotes = acme_quotes_plugin", GREETING)
    with pytest.warns(newskit.PluginWarning, match="the name 'quotes' is taken by newskit"):
        kit = newskit.Kit()
    assert kit.plugins[0].name == "acme:quotes"


def test_autoload_can_be_switched_off(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(site, "acme", "greeting = acme_off_plugin", GREETING)
    assert "greeting" in [p.name for p in newskit.Kit().plugins]
    assert "greeting" not in [p.name for p in newskit.Kit(discover=False).plugins]
    monkeypatch.setenv("NEWSKIT_DISABLE_PLUGIN_AUTOLOAD", "1")
    assert "greeting" not in [p.name for p in newskit.Kit().plugins]
    assert "quotes" in [p.name for p in newskit.Kit().plugins]


def test_nothing_is_loaded_from_the_working_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, "lurker", "lurker = lurker_module", GREETING)
    monkeypatch.chdir(tmp_path)
    for entry in ("", ".", str(tmp_path)):
        monkeypatch.setattr(sys, "path", [entry, *[p for p in sys.path if p not in ("", ".", str(tmp_path))]])
        assert "lurker" not in [p.name for p in newskit.Kit().plugins]
        assert sys.path[0] == entry


def test_a_module_in_the_working_directory_does_not_shadow_an_installed_one(
    site: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(site, "acme", "greeting = acme_shadowed_plugin", GREETING)
    lair = tmp_path / "lair"
    lair.mkdir()
    (lair / "acme_shadowed_plugin.py").write_text("raise RuntimeError('shadow')\n", encoding="utf-8")
    monkeypatch.chdir(lair)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert newskit.Kit().plugins[0].file == str((site / "acme_shadowed_plugin.py").resolve())
