"""Plugins for the core's tests: small, and some of them broken in one way each."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import newskit
from newskit import Span


def quote(document: newskit.Document, words: str, **more: object) -> newskit.Quote:
    start = document.text.index(words)
    span = Span(start, start + len(words))
    return newskit.Quote(**{"span": span, "text": words, "spans": (span,), "kind": "direct", "rule": "test", **more})


class Good:
    """Finds 'alpha' and 'beta' as quotes."""

    name = "good"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> Iterator[newskit.Quote]:
        for word in ("beta", "alpha"):
            if word in document.text:
                yield quote(document, word)

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> newskit.Zones:
        return newskit.Zones(body=document.paragraphs, rule="good")

    @newskit.hookimpl
    def find_entities(self, document: newskit.Document) -> list[newskit.Entity]:
        span = Span(0, min(5, len(document.text)))
        return [newskit.Entity(span=span, text=document[span], name="Good", kind="person")]


class RaisesHalfWay:
    name = "raises-half-way"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> Iterator[newskit.Quote]:
        yield quote(document, "gamma")
        raise RuntimeError("half-way")


class RaisesAtOnce:
    name = "raises-at-once"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        raise ZeroDivisionError

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> newskit.Zones:
        raise ZeroDivisionError

    @newskit.hookimpl
    def find_entities(self, document: newskit.Document) -> list[newskit.Entity]:
        raise ZeroDivisionError


class WrongType:
    name = "wrong-type"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[object]:
        return ["a quote", quote(document, "gamma"), 3]

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> str:
        return "zones"

    @newskit.hookimpl
    def find_entities(self, document: newskit.Document) -> int:
        return 7


class WrongFieldType:
    name = "wrong-field-type"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return [quote(document, "gamma", cue=(0, 3)), quote(document, "gamma", spans=[Span(0, 1)])]


class SpanOutside:
    name = "span-outside"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        far = Span(0, len(document.text) + 1)
        return [quote(document, "gamma", spans=(far,)), quote(document, "gamma", span=far, text=document.text)]


class InnerSpanOutside:
    """The span that is wrong lies deep in the value."""

    name = "inner-span-outside"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return [quote(document, "gamma", speaker=newskit.Speaker(name="X", mention=Span(9_000, 9_001)))]


class TextDoesNotMatch:
    name = "text-does-not-match"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return [quote(document, "gamma", text="GAMMA")]


class Misspelt:
    name = "misspelt"

    @newskit.hookimpl
    def detect_qoutes(self, document: newskit.Document) -> list[newskit.Quote]:
        return []


class UnknownArgument:
    name = "unknown-argument"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document, language: str) -> list[newskit.Quote]:
        return []


class NoHooks:
    name = "no-hooks"

    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return []


class Exits:
    name = "exits"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        sys.exit("I have had enough")


class ReadsItself:
    name = "reads-itself"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return list(document.quotes)


class WrapperRaisesBefore:
    name = "wrapper-raises-before"

    @newskit.hookimpl(wrapper=True)
    def detect_quotes(self, document: newskit.Document) -> Iterator[None]:
        raise RuntimeError("before")
        yield


class WrapperRaisesAfter:
    name = "wrapper-raises-after"

    @newskit.hookimpl(wrapper=True)
    def detect_quotes(self, document: newskit.Document) -> Iterator[None]:
        yield
        raise RuntimeError("after")


class WrapperYieldsTwice:
    name = "wrapper-yields-twice"

    @newskit.hookimpl(wrapper=True)
    def detect_quotes(self, document: newskit.Document) -> Iterator[None]:
        yield
        yield


class WrapperReturnsRubbish:
    name = "wrapper-returns-rubbish"

    @newskit.hookimpl(wrapper=True)
    def detect_quotes(self, document: newskit.Document) -> Iterator[None]:
        yield
        return 42  # type: ignore[return-value]


def words(document: newskit.Document) -> int:
    return len(document.text.split())


def selfish(document: newskit.Document) -> int:
    return document["selfish"] + 1


def failing(document: newskit.Document) -> int:
    raise KeyError("nothing here")


WORDS = newskit.Analyser("words", words)
SELFISH = newskit.Analyser("selfish", selfish)
FAILING = newskit.Analyser("failing", failing)


class Analysers:
    name = "analysers"

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[int]]:
        return [WORDS, SELFISH, FAILING]


class TakesAName:
    name = "takes-a-name"

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[int]]:
        return [newskit.Analyser("words", words)]

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> list[newskit.Quote]:
        return [quote(document, "gamma")]


class TakesAStandardName:
    name = "takes-a-standard-name"

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[int]]:
        return [newskit.Analyser("quotes", words)]
