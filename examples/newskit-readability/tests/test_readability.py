from __future__ import annotations

import json
import pickle

import newskit_readability
import pytest
from newskit_readability import READABILITY, Readability, ReadingEase

import newskit
from newskit.testing import check_plugin

PLAIN = "The bridge is shut. It will open in May."
HEAVY = "Parliamentary representatives anticipate considerable administrative complications."
QUOTED = "The mayor said: “Intergovernmental cooperation necessitates authorisation.” She left."


def test_it_comes_in_by_its_entry_point() -> None:
    plugins = {plugin.name: plugin for plugin in newskit.Kit().plugins}
    assert plugins["readability"].error is None
    assert plugins["readability"].distribution == "newskit-readability"
    assert newskit.read(PLAIN)["readability"] == newskit.read(PLAIN)[READABILITY]


def test_flesch_by_hand() -> None:
    # 4 + 5 words in two sentences, ten syllables: 206.835 - 1.015 * 9 / 2 - 84.6 * 10 / 9
    expected = ReadingEase(score=108.3, words=9, sentences=2, syllables=10)
    assert newskit.read(PLAIN)[READABILITY] == expected


def test_long_words_are_hard() -> None:
    heavy = newskit.read(HEAVY)[READABILITY]
    assert heavy.score is not None
    assert heavy.score < 0


def test_only_the_body_counts() -> None:
    class FirstLine:
        name = "first-line"

        @newskit.hookimpl
        def find_zones(self, document: newskit.Document) -> newskit.Zones:
            headline, *body = document.paragraphs
            return newskit.Zones(headline=headline, body=tuple(body))

    kit = newskit.Kit(plugins=[FirstLine(), newskit_readability])
    assert kit.read(f"BRIDGE SHUT UNTIL MAY\n\n{PLAIN}")[READABILITY] == newskit.read(PLAIN)[READABILITY]


def test_an_option_is_a_constructor_argument() -> None:
    class Marks:
        """What stands between curly marks, so that the test does not hang on anyone's rules."""

        name = "quotes"

        @newskit.hookimpl
        def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
            span = newskit.Span(document.text.index("“") + 1, document.text.index("”"))
            return [newskit.Quote(span=span, text=document[span], spans=(span,), kind="direct")]

    kit = newskit.Kit(plugins=[Marks(), Readability(own_words=True)])
    own = kit.read(QUOTED)["readability"]
    assert own.words == 5  # The mayor said; She left
    assert own.sentences == 2
    every = kit.read(QUOTED)[READABILITY]
    assert every.words == 9
    assert every.score < own.score


@pytest.mark.parametrize("text", ["", "\n\n", "1,500 — 2026", "。"])
def test_no_words_no_score(text: str) -> None:
    assert newskit.read(text)[READABILITY] == ReadingEase(score=None, words=0, sentences=0, syllables=0)


def test_the_value_survives_pickling_and_json() -> None:
    article = newskit.read(PLAIN)
    value = article[READABILITY]
    assert pickle.loads(pickle.dumps(article))[READABILITY] == value  # noqa: S301
    back = newskit.from_dict(json.loads(json.dumps(article.to_dict())))
    assert back["readability"] == value


def test_it_keeps_what_newskit_asks_of_every_plugin() -> None:
    check_plugin(newskit_readability)
    check_plugin(Readability(own_words=True), timing=False)
