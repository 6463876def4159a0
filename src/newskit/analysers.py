"""The one concept of newskit: an analyser is a name and a function from a document to a value."""

from __future__ import annotations

import typing
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from types import MethodType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import evolve, field, frozen

from newskit.annotations import (
    Byline,
    Dateline,
    Entity,
    Hedge,
    Quote,
    Source,
    Span,
    TimeExpression,
    TimelineEntry,
    Zones,
)
from newskit.sources import count_sources

if TYPE_CHECKING:
    from newskit.document import Document

__all__ = [
    "BYLINE",
    "DATELINE",
    "ENTITIES",
    "HEADLINE",
    "HEDGES",
    "PARAGRAPHS",
    "PUBLISHED",
    "QUOTES",
    "SENTENCES",
    "SOURCES",
    "STANDARD",
    "STANDFIRST",
    "TIMELINE",
    "TIMES",
    "UPDATED",
    "ZONES",
    "Analyser",
]

T = TypeVar("T")


def _sameness(function: Callable[..., Any]) -> object:
    """What two functions share that do the same: a method its object too, a partial its arguments.

    Python compares methods by the identity of their object and partials by their own, so that an analyser which carries
    options would not know itself again after pickling.
    """
    if isinstance(function, MethodType):
        owner = function.__self__
        return function.__func__, owner if _hashes(owner) else id(owner)
    if isinstance(function, partial):
        given = (function.func, function.args, tuple(sorted(function.keywords.items())))
        return given if _hashes(given) else id(function)
    return function


def _hashes(value: object) -> bool:
    try:
        hash(value)
    except TypeError:
        return False
    return True


@frozen(cache_hash=True)
class Analyser(Generic[T]):
    """A named function from a document to a value, and the typed key under which the value is read.

    Attributes:
        name: what ``article["name"]`` and the command line call it: lower-case letters, digits, ``_`` and ``-``.
        function: takes the document, returns the value. It may read other analyses of the document.
            Where it is a module-level function with a return type, its value survives pickling and JSON.

    >>> import newskit
    >>> def count_words(document: newskit.Document) -> int:
    ...     return len(document.text.split())
    >>> WORDS = newskit.Analyser("words", count_words)
    >>> newskit.read("Rain fell on Leeds.")[WORDS]
    4
    """

    name: str
    function: Callable[[Document], T] = field(eq=_sameness)

    def __attrs_post_init__(self) -> None:
        name: object = self.name
        if not (isinstance(name, str) and name.replace("_", "a").replace("-", "a").isalnum() and name == name.lower()):
            raise ValueError(f"an analyser's name is lower-case letters, digits, _ and -, not {name!r}")

    def __repr__(self) -> str:
        return f"Analyser({self.name!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        if STANDARD.get(self.name) is self:
            return _standard, (self.name,)
        return Analyser, (self.name, self.function)

    @property
    def returns(self) -> Any:
        """The declared type of the value, or None where the function declares none."""
        function = self.function.func if isinstance(self.function, partial) else self.function
        try:
            # Only the return type: the argument's is often imported for type checkers alone.
            declared = {"__annotations__": {"return": function.__annotations__["return"]}}
            return typing.get_type_hints(type("Declared", (), declared), function.__globals__)["return"]
        except (NameError, KeyError, TypeError, AttributeError):
            return None


def _standard(name: str) -> Analyser[Any]:
    return STANDARD[name]


# ---- the standard analysers: they ask the hooks, or read what other analysers found ---------------------------------


def _paragraphs(document: Document) -> tuple[Span, ...]:
    from newskit.english.paragraphs import paragraphs  # noqa: PLC0415 - nothing unread is loaded

    return paragraphs(document.text)


def _sentences(document: Document) -> tuple[Span, ...]:
    from newskit.english.sentences import sentences  # noqa: PLC0415

    return sentences(document.text, document.paragraphs)


def _zones(document: Document) -> Zones:
    answer = document.ask("find_zones")
    return answer if answer is not None else Zones(body=document.paragraphs, rule="no-page")


def _byline(document: Document) -> Byline | None:
    answer: Byline | None = document.ask("parse_byline")
    return answer


def _entities(document: Document) -> tuple[Entity, ...]:
    answer: tuple[Entity, ...] | None = document.ask("find_entities")
    return answer or ()


def _quotes(document: Document) -> tuple[Quote, ...]:
    return tuple(document.ask("detect_quotes"))


def _hedges(document: Document) -> tuple[Hedge, ...]:
    return tuple(document.ask("detect_hedges"))


def _times(document: Document) -> tuple[TimeExpression, ...]:
    return tuple(document.ask("find_times"))


def _timeline(document: Document) -> tuple[TimelineEntry, ...]:
    return tuple(sorted(document.ask("extract_timeline"), key=_in_time))


def _in_time(entry: TimelineEntry) -> tuple[str, int, int]:
    """Order of time, then of place. ISO 8601 strings sort as time does; undated entries come last."""
    moment = entry.start.isoformat()[:19] if entry.start else entry.date
    return moment or "\uffff", entry.span.start, entry.span.end


def _sources(document: Document) -> tuple[Source, ...]:
    return count_sources(document.text, document.quotes)


def _headline(document: Document) -> str | None:
    span = document.zones.headline
    return document[span] if span else document.metadata.title


def _standfirst(document: Document) -> str | None:
    span = document.zones.standfirst
    return document[span] if span else None


def _published(document: Document) -> datetime | date | None:
    return document.metadata.published or document.zones.published


def _updated(document: Document) -> datetime | date | None:
    return document.metadata.updated or document.zones.updated


def _dateline(document: Document) -> Dateline | None:
    span = document.zones.dateline
    if span is None:
        return None
    from newskit.english.datelines import parse_dateline  # noqa: PLC0415

    found = parse_dateline(document[span])
    if found is None:
        return None
    return evolve(found, span=found.span.shift(span.start), plugin=document.zones.plugin)


PARAGRAPHS = Analyser("paragraphs", _paragraphs)
SENTENCES = Analyser("sentences", _sentences)
ZONES = Analyser("zones", _zones)
HEADLINE = Analyser("headline", _headline)
STANDFIRST = Analyser("standfirst", _standfirst)
BYLINE = Analyser("byline", _byline)
PUBLISHED = Analyser("published", _published)
UPDATED = Analyser("updated", _updated)
DATELINE = Analyser("dateline", _dateline)
ENTITIES = Analyser("entities", _entities)
QUOTES = Analyser("quotes", _quotes)
SOURCES = Analyser("sources", _sources)
HEDGES = Analyser("hedges", _hedges)
TIMES = Analyser("times", _times)
TIMELINE = Analyser("timeline", _timeline)


def _in_reading_order() -> Iterator[Analyser[Any]]:
    yield from (PARAGRAPHS, SENTENCES, ZONES, HEADLINE, STANDFIRST, BYLINE, PUBLISHED, UPDATED, DATELINE)
    yield from (ENTITIES, QUOTES, SOURCES, HEDGES, TIMES, TIMELINE)


STANDARD: dict[str, Analyser[Any]] = {analyser.name: analyser for analyser in _in_reading_order()}
