from __future__ import annotations

import itertools
import pickle
import threading

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newskit
from newskit import Span
from newskit.kit import _first_asked_wins

from . import plugins_for_tests as some

TEXTS = [f"“Rain fell on day {n},” said Ms Okafor. It may snow on Monday." for n in range(9)]


def test_the_bundled_plugins_come_in_by_their_entry_points() -> None:
    kit = newskit.Kit(discover=False)
    assert [plugin.name for plugin in kit.plugins] == ["byline", "entities", "hedges", "page", "quotes", "timeline"]
    for plugin in kit.plugins:
        assert plugin.error is None
        assert plugin.bundled
        assert plugin.distribution == "newskit"
        assert plugin.hooks
        assert plugin.file
        assert plugin.file.endswith("__init__.py")


def test_block_leaves_a_plugin_out() -> None:
    kit = newskit.Kit(block=["quotes"])
    assert "quotes" not in [plugin.name for plugin in kit.plugins]
    assert kit.read(TEXTS[0]).quotes == ()
    assert newskit.Kit(block="quotes").read(TEXTS[0]).quotes == ()


def test_blocking_what_is_not_there_warns() -> None:
    with pytest.warns(newskit.PluginWarning, match="block='qoutes' leaves out no plugin; there are byline, entities"):
        newskit.Kit(block=["qoutes"])


def test_an_object_of_the_same_name_replaces_the_installed_plugin() -> None:
    class Mine:
        name = "quotes"

        @newskit.hookimpl
        def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
            return [some.quote(document, "Rain")]

    kit = newskit.Kit(plugins=[Mine()])
    assert [plugin.name for plugin in kit.plugins].count("quotes") == 1
    assert [quote.text for quote in kit.read(TEXTS[0]).quotes] == ["Rain"]


def test_a_bundled_module_passed_by_hand_keeps_its_name() -> None:
    import newskit_quotes

    kit = newskit.Kit(plugins=[newskit_quotes])
    assert [plugin.name for plugin in kit.plugins] == ["quotes", "byline", "entities", "hedges", "page", "timeline"]
    assert kit.read(TEXTS[0]).quotes == newskit.read(TEXTS[0]).quotes


def test_two_passed_plugins_of_one_name() -> None:
    with pytest.raises(newskit.PluginError, match="two of the plugins passed to Kit are called 'good'"):
        newskit.Kit(plugins=[some.Good(), some.Good()])


def test_a_kit_pickles_as_what_it_was_made_of() -> None:
    import newskit_quotes

    kit = newskit.Kit(plugins=[some.Good(), newskit_quotes], block=["hedges"], strict=True, discover=False)
    back = pickle.loads(pickle.dumps(kit))
    assert back.plugins == kit.plugins
    assert back.strict
    assert repr(back) == repr(kit) == "<Kit: good, quotes, byline, entities, page, timeline, strict>"


# ---- pipe --------------------------------------------------------------------------------------------------------------


def essence(article: newskit.Document) -> dict[str, object]:
    return article.to_dict()


@pytest.mark.parametrize("start_method", ["fork", "spawn"])
def test_workers_give_what_one_process_gives_in_order(start_method: str) -> None:
    kit = newskit.Kit(plugins=[some.Good()])
    alone = [essence(article) for article in kit.pipe(TEXTS)]
    pooled = [essence(a) for a in kit.pipe(TEXTS, workers=2, chunk=2, start_method=start_method)]
    assert pooled == alone
    assert [article["text"] for article in pooled] == TEXTS


def test_pipe_computes_what_is_wanted_and_can_read_on() -> None:
    kit = newskit.Kit(plugins=[some.Analysers()])
    for workers in (1, 2):
        article = next(iter(kit.pipe(TEXTS, analysers=["quotes", some.WORDS], workers=workers, start_method="fork")))
        assert newskit.QUOTES in article.computed
        assert newskit.HEDGES not in article.computed
        assert article[some.WORDS] == 13
        assert article.hedges


def test_pipe_takes_texts_mappings_and_documents() -> None:
    mixed = [TEXTS[0], {"text": TEXTS[1], "published": "2026-11-24", "id": "b"}, newskit.read(TEXTS[2], id="c")]
    articles = list(newskit.pipe(mixed, analysers=["times"]))
    assert [article.metadata.id for article in articles] == [None, "b", "c"]
    assert [article.text for article in articles] == TEXTS[:3]


def test_pipe_takes_no_more_than_it_needs_from_an_endless_stream() -> None:
    taken = []

    def endless() -> itertools.chain[str]:
        for number in itertools.count():
            taken.append(number)
            yield f"Rain fell on day {number}."

    stream = newskit.Kit().pipe(endless(), analysers=["sentences"], workers=2, chunk=3, start_method="fork")
    assert next(stream).text == "Rain fell on day 0."
    stream.close()
    assert len(taken) <= 2 * 2 * 3 + 3


@pytest.mark.parametrize("workers", [1, 2])
def test_progress_is_shown_on_stderr_and_changes_nothing(workers: int, capsys: pytest.CaptureFixture[str]) -> None:
    kit, threads = newskit.Kit(), threading.active_count()
    quiet = [essence(a) for a in kit.pipe(TEXTS, analysers=["times"])]
    assert capsys.readouterr().err == ""
    shown = kit.pipe(TEXTS, analysers=["times"], workers=workers, start_method="fork", progress=True)
    assert [essence(a) for a in shown] == quiet
    out, err = capsys.readouterr()
    assert out == ""
    assert "9/9" in err
    assert threading.active_count() == threads
    assert len(list(newskit.pipe(iter(TEXTS), analysers=["times"], progress=True))) == 9
    assert "9 articles" in capsys.readouterr().err


@pytest.mark.parametrize("workers", [1, 2])
def test_what_can_not_be_read_is_named_by_its_number(workers: int) -> None:
    with pytest.raises(newskit.InputError, match="article number 1, counted from 0: newskit reads the text"):
        list(newskit.pipe(["Rain.", 3], workers=workers, start_method="fork"))  # type: ignore[list-item]
    with pytest.raises(newskit.InputError, match=r"article number 0.*body"):
        list(newskit.pipe([{"body": "Rain."}]))


def test_an_unknown_analyser_is_an_error_before_anything_is_read() -> None:
    with pytest.raises(newskit.UnknownAnalyserError, match="'tone'"):
        newskit.pipe(["Rain."], analysers=["tone"])


@pytest.mark.parametrize("workers", [1, 2])
def test_an_analyser_that_fails_is_a_problem_of_its_document(workers: int) -> None:
    kit = newskit.Kit(plugins=[some.Analysers()])
    articles = list(kit.pipe(TEXTS, analysers=["failing", "selfish", "words"], workers=workers, start_method="fork"))
    assert len(articles) == len(TEXTS)
    for article in articles:
        assert {(p.plugin, p.hook) for p in article.problems} == {("analysers", "failing"), ("analysers", "selfish")}
        assert article["words"] == 13
    strict = newskit.Kit(plugins=[some.Analysers()], strict=True)
    with pytest.raises(newskit.AnalyserError, match="failing"):
        list(strict.pipe(TEXTS, analysers=["failing"], workers=workers, start_method="fork"))


class Kills:
    name = "kills"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        import os

        os._exit(9)


def test_a_worker_that_dies_is_an_error_and_not_a_hang() -> None:
    kit = newskit.Kit(plugins=[Kills()])
    with pytest.raises(newskit.NewskitError, match="a worker process died"):
        list(kit.pipe(TEXTS, analysers=["quotes"], workers=2, start_method="fork"))


# ---- where quotes of two plugins overlap ---------------------------------------------------------------------------------


@given(st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 40), st.integers(1, 6)), max_size=25))
def test_the_plugin_asked_first_wins(rows: list[tuple[str, int, int]]) -> None:
    rows.sort(key=lambda row: row[0])  # the order of asking
    values = [
        newskit.Hedge(span=Span(start, start + length), text="", kind="claim", plugin=plugin)
        for plugin, start, length in rows
    ]
    kept = _first_asked_wins(values)
    slow: list[newskit.Hedge] = []
    for value in values:
        if not any(other.plugin != value.plugin and other.span.overlaps(value.span) for other in slow):
            slow.append(value)
    assert kept == slow
