"""What a type checker has to know of a plugin: checked by mypy and pyright, never run."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar, assert_type

from attrs import frozen

import newskit


@frozen(kw_only=True)
class Readability:
    score: float
    words: int


def flesch(document: newskit.Document) -> Readability:
    return Readability(score=60.0, words=len(document.text.split()))


READABILITY = newskit.Analyser("readability", flesch)


def the_key_carries_the_type(article: newskit.Document) -> None:
    assert_type(READABILITY, newskit.Analyser[Readability])
    assert_type(article[READABILITY], Readability)
    assert_type(article[READABILITY].score, float)


@frozen(kw_only=True)
class Weather:
    """A plugin with an option, and hooks of three sorts."""

    name: ClassVar[str] = "weather"
    words: tuple[str, ...] = ("rain",)

    def count(self, document: newskit.Document) -> int:
        return sum(document.text.count(word) for word in self.words)

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> newskit.Zones | None:
        return newskit.Zones(body=document.paragraphs) if self.words else None

    @newskit.hookimpl(tryfirst=True)
    def detect_hedges(self, document: newskit.Document) -> Iterable[newskit.Hedge]:
        span = newskit.Span(0, 4)
        yield newskit.Hedge(span=span, text=document[span], kind="epistemic", strength="possible")

    @newskit.hookimpl
    def register_analysers(self) -> Iterable[newskit.Analyser[int]]:
        return [newskit.Analyser("weather", self.count)]


def a_kit_takes_objects_and_modules() -> None:
    import types

    kit = newskit.Kit(plugins=[Weather(words=("snow",)), types], block=["hedges"], strict=True, discover=False)
    assert_type(kit.plugins, tuple[newskit.Plugin, ...])
    assert_type(kit.read("Rain fell."), newskit.Document)


def wrong_words_are_refused() -> None:
    span = newskit.Span(0, 4)
    newskit.Hedge(span=span, text="Rain", kind="maybe")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    newskit.Quote(span=span, text="Rain", spans=(span,))  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
