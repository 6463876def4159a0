from __future__ import annotations

import datetime
import pickle
import threading
from functools import partial
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import newskit
from newskit import Span
from newskit.analysers import STANDARD

from . import plugins_for_tests as some


def counting(calls: list[str]) -> object:
    class Counting:
        name = "counting"

        @newskit.hookimpl
        def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
            calls.append("quotes")
            return []

        @newskit.hookimpl
        def find_times(self, document: newskit.Document) -> list[newskit.TimeExpression]:
            calls.append("times")
            return []

    return Counting()


def test_nothing_is_analysed_until_it_is_read_and_then_once() -> None:
    calls: list[str] = []
    article = newskit.Kit(plugins=[counting(calls)], block=["quotes", "hedges", "timeline"]).read("Rain fell.")
    assert calls == []
    assert "read so far: nothing" in repr(article)
    _ = article.quotes, article.quotes, article["quotes"], article[newskit.QUOTES]
    assert calls == ["quotes"]


def test_the_text_is_kept_code_point_for_code_point() -> None:
    text = "\ufeffİstanbul\r\n\ud800 \U0001f600\x00"
    assert newskit.read(text).text == text


@pytest.mark.parametrize("wrong", [b"bytes", bytearray(b"bytes"), None, 3, ["a"]])
def test_what_is_not_text_gets_a_clear_error(wrong: Any) -> None:
    with pytest.raises(newskit.InputError, match="newskit reads") as raised:
        newskit.read(wrong)
    assert isinstance(raised.value, TypeError)
    assert isinstance(raised.value, ValueError)


def test_bytes_are_told_how_to_become_text() -> None:
    with pytest.raises(newskit.InputError, match=r"decode\('utf-8'\)"):
        newskit.read(b"text")  # type: ignore[arg-type]


@pytest.mark.parametrize("text", ["", " ", "\n\n\u2028\x00"])
def test_an_empty_text_is_an_empty_document(text: str) -> None:
    article = newskit.read(text)
    assert article.text == text
    for name in STANDARD:
        assert not article[name] or name == "zones", name
    assert article.problems == ()
    assert newskit.from_dict(article.to_dict()) == article


def test_published_is_a_moment_a_day_or_iso() -> None:
    day = datetime.date(2022, 3, 25)
    assert newskit.read("x", published=day).published == day
    assert newskit.read("x", published="2022-03-25").published == day
    assert newskit.read("x", published="2022-03-25T16:04+00:00").published == datetime.datetime(
        2022, 3, 25, 16, 4, tzinfo=datetime.UTC
    )
    with pytest.raises(newskit.InputError, match="ISO 8601 string, not 'yesterday'"):
        newskit.read("x", published="yesterday")


def test_the_text_under_a_span() -> None:
    article = newskit.read("Rain fell.")
    assert article[Span(5, 9)] == "fell"
    with pytest.raises(newskit.InputError, match="outside the text, which has 10 code points"):
        _ = article[Span(5, 11)]
    with pytest.raises(newskit.InputError, match="takes a Span"):
        _ = article[5]  # type: ignore[call-overload]


def test_an_unknown_name_lists_those_there_are() -> None:
    with pytest.raises(
        newskit.UnknownAnalyserError, match="no analyser is called 'qoutes'; there are byline, dateline"
    ):
        _ = newskit.read("x")["qoutes"]


def test_an_analyser_needs_no_registration_to_be_a_key() -> None:
    shout = newskit.Analyser("shout", lambda document: document.text.upper())
    assert newskit.read("rain")[shout] == "RAIN"


@attrs.frozen
class Counter:
    """Something with an option, whose method is an analyser's function."""

    word: str

    def count(self, document: newskit.Document) -> int:
        return document.text.count(self.word)


def count_word(document: newskit.Document, word: str) -> int:
    return document.text.count(word)


@pytest.mark.parametrize(
    ("one", "same", "other"),
    [
        (Counter("rain").count, Counter("rain").count, Counter("snow").count),
        (partial(count_word, word="rain"), partial(count_word, word="rain"), partial(count_word, word="snow")),
    ],
    ids=["method", "partial"],
)
def test_an_analyser_that_carries_options_is_still_a_key_after_pickling(one: Any, same: Any, other: Any) -> None:
    key = newskit.Analyser("rains", one)
    assert key == newskit.Analyser("rains", same) != newskit.Analyser("rains", other)
    assert hash(key) == hash(newskit.Analyser("rains", same))
    article = newskit.read("rain after rain")
    assert article[key] == 2
    assert pickle.loads(pickle.dumps(article))[newskit.Analyser("rains", same)] == 2
    assert key.returns is int


def test_a_function_bound_to_what_does_not_hash_is_itself_alone() -> None:
    words: list[str] = ["rain"]
    one, two = partial(count_word, word=words), partial(count_word, word=words)  # type: ignore[arg-type]
    assert newskit.Analyser("rains", one) == newskit.Analyser("rains", one) != newskit.Analyser("rains", two)
    assert newskit.Analyser("rains", words.count) == newskit.Analyser("rains", words.count)  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["", "Quotes", "two words", "a.b", 3])
def test_an_analysers_name(name: Any) -> None:
    with pytest.raises(ValueError, match="lower-case letters"):
        newskit.Analyser(name, len)


def test_equal_text_and_metadata_are_equal_documents() -> None:
    one, two = newskit.read("Rain.", id="a"), newskit.read("Rain.", id="a")
    _ = one.quotes
    assert one == two
    assert hash(one) == hash(two)
    assert one != newskit.read("Rain.", id="b")
    assert one != newskit.read("Snow.", id="a")
    assert one != "Rain."


def test_a_pickle_keeps_what_was_read_and_says_so_of_the_rest() -> None:
    article = newskit.read("“Rain,” said Ms Okafor.", published="2026-11-24", extra={"desk": "weather"})
    _ = article.quotes
    back = pickle.loads(pickle.dumps(article))
    assert back == article
    assert back.quotes == article.quotes
    assert back["quotes"] == article.quotes
    assert back.metadata == article.metadata
    with pytest.raises(newskit.NotComputedError, match=r"'hedges' was not read before .*newskit\.Kit\(\)\.adopt"):
        _ = back.hedges
    assert newskit.Kit().adopt(back).hedges == article.hedges


def test_every_protocol_pickles_all_that_is_found() -> None:
    article = newskit.read("“It may rain,” said Ms Okafor on Monday.", published="2026-11-24")
    for name in newskit.default_kit().analysers:
        _ = article[name]
    for protocol in range(2, pickle.HIGHEST_PROTOCOL + 1):
        back = pickle.loads(pickle.dumps(article, protocol))
        assert back.to_dict() == article.to_dict()


def test_reading_from_threads_computes_once() -> None:
    calls: list[str] = []
    article = newskit.Kit(plugins=[counting(calls)], block=["quotes"]).read("Rain fell.")
    threads = [threading.Thread(target=lambda: article.quotes) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert calls == ["quotes"]
    assert article.problems == ()


def test_a_circle_through_two_analysers_is_named() -> None:
    def first(document: newskit.Document) -> int:
        return document[SECOND]

    def second(document: newskit.Document) -> int:
        return document[FIRST]

    FIRST: newskit.Analyser[int] = newskit.Analyser("first", first)
    SECOND: newskit.Analyser[int] = newskit.Analyser("second", second)
    with pytest.raises(newskit.CircularReadError, match="first → second → first"):
        _ = newskit.read("x")[FIRST]


def test_the_callers_title_stands_in_for_a_headline() -> None:
    kit = newskit.Kit(plugins=[some.Good()])
    assert kit.read("Rain fell.", title="Rain").headline == "Rain"


BUNDLED = newskit.Kit(discover=False)


@given(st.text(max_size=200))
def test_repr_never_fails(text: str) -> None:
    assert repr(BUNDLED.read(text)).startswith("<Document ")
