"""The article: its text, what is known of it from outside, and every analysis, computed when first read."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar, overload

from attrs import Factory, field, frozen

from newskit import analysers as standard
from newskit.analysers import Analyser
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
from newskit.errors import (
    AnalyserError,
    CircularReadError,
    InputError,
    NewskitError,
    NotComputedError,
    UnknownAnalyserError,
)

if TYPE_CHECKING:
    from newskit.kit import Kit

__all__ = ["Document", "Metadata", "Problem"]

T = TypeVar("T")
_MISSING: Any = object()


def _moment(value: object) -> datetime | date | None:
    """A date or datetime as the caller gave it; ISO 8601 strings are read."""
    if value is None or isinstance(value, date):  # a datetime is a date
        return value
    if isinstance(value, str):
        try:
            return date.fromisoformat(value) if len(value) == len("2022-03-25") else datetime.fromisoformat(value)
        except ValueError:
            pass
    raise InputError(f"a publication time is a datetime, a date or an ISO 8601 string, not {value!r}")


@frozen(kw_only=True)
class Metadata:
    """What the caller knows of the article from outside its text. Nothing here is guessed.

    Attributes:
        published: when it was published: aware, naive, or a plain date.
        updated: when it was last changed.
        url: where it stands.
        title: its title, where the text has no headline of its own.
        publisher: the outlet.
        language: a BCP 47 tag such as 'en-GB'.
        id: the caller's own key.
        extra: anything else, JSON-ready.
    """

    published: datetime | date | None = field(default=None, converter=_moment)
    updated: datetime | date | None = field(default=None, converter=_moment)
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    language: str | None = None
    id: str | None = None
    extra: Mapping[str, Any] = field(default=Factory(dict), converter=dict, hash=False)


@frozen(kw_only=True)
class Problem:
    """Something that went wrong while the document was analysed.

    Attributes:
        plugin: whose code it was.
        hook: in which hook, or which analyser.
        message: what happened, with the exception's class.
        traceback: where; not part of equality, nor of the JSON form, since it names places on one machine.
    """

    plugin: str
    hook: str
    message: str
    traceback: str = field(default="", eq=False, repr=False)

    def __str__(self) -> str:
        return f"plugin {self.plugin!r}, {self.hook}: {self.message}"


class Document:
    """A news article, as text. Made by ``newskit.read`` or ``Kit.read``; never altered.

    Two documents are equal when their text and metadata are: what is found in them follows from these.
    Reading is safe from several threads. A document pickles with what has been read so far and without its kit;
    ``Kit.adopt`` gives it a kit again.
    """

    __slots__ = (
        "__weakref__",
        "_computing",
        "_failures",
        "_kit",
        "_lock",
        "_metadata",
        "_problems",
        "_results",
        "_text",
    )

    def __init__(
        self,
        text: str,
        metadata: Metadata | None = None,
        *,
        kit: Kit | None = None,
        results: Mapping[Analyser[Any], Any] | None = None,
        problems: Iterable[Problem] = (),
    ) -> None:
        self._text = text
        self._metadata = metadata or Metadata()
        self._kit = kit
        self._results: dict[Analyser[Any], Any] = dict(results or {})
        self._problems: list[Problem] = list(problems)
        self._failures: dict[Analyser[Any], AnalyserError] = {}
        self._computing: list[Analyser[Any]] = []
        self._lock = threading.RLock()

    # ---- what it is ------------------------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text, code point for code point as the caller passed it."""
        return self._text

    @property
    def metadata(self) -> Metadata:
        """What the caller said of the article."""
        return self._metadata

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What went wrong in the analyses read so far, plugin by plugin."""
        return tuple(self._problems)

    @property
    def computed(self) -> tuple[Analyser[Any], ...]:
        """The analysers whose values have been computed so far."""
        return tuple(self._results)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Document):
            return NotImplemented
        return self._text == other._text and self._metadata == other._metadata

    def __hash__(self) -> int:
        return hash((self._text, self._metadata))

    def __len__(self) -> int:
        return len(self._text)

    def __bool__(self) -> bool:
        return True  # an empty article is still an article

    def __repr__(self) -> str:
        headline = (
            self._results.get(standard.HEADLINE) or self._metadata.title or self._text.lstrip()[:60].partition("\n")[0]
        )
        shown = f"{headline[:57]}…" if len(headline) > 58 else headline
        read = ", ".join(analyser.name for analyser in self._results) or "nothing"
        wrong = f", {len(self._problems)} problems" if self._problems else ""
        return f"<Document {shown!r}, {len(self._text):,} characters, read so far: {read}{wrong}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (self._text, self._metadata, self._results, self._problems)

    # ---- reading analyses ------------------------------------------------------------------------------------------

    @overload
    def __getitem__(self, key: Span) -> str: ...
    @overload
    def __getitem__(self, key: Analyser[T]) -> T: ...
    @overload
    def __getitem__(self, key: str) -> Any: ...
    def __getitem__(self, key: Span | Analyser[Any] | str) -> Any:
        """The text under a span, or the value of an analyser, given itself or by its name.

        Raises:
            InputError: the span ends outside the text.
            UnknownAnalyserError: no analyser of that name is here.
            CircularReadError: the value is being computed already.
            AnalyserError: a third party's analyser failed, so there is no value.
            NotComputedError: the document has no kit to compute it with.
        """
        if isinstance(key, Analyser):
            value = self._results.get(key, _MISSING)
            return value if value is not _MISSING else self._compute(key)
        if isinstance(key, Span):
            if key.end > len(self._text):
                raise InputError(f"{key!r} ends outside the text, which has {len(self._text)} code points")
            return self._text[key.start : key.end]
        if isinstance(key, str):
            if self._kit is not None:
                return self[self._kit.analyser(key)]
            return self[analyser_named(key, {**standard.STANDARD, **{a.name: a for a in self._results}})]
        raise InputError(f"article[…] takes a Span, an Analyser or an analyser's name, not {key!r}")

    def _compute(self, analyser: Analyser[T]) -> T:
        with self._lock:
            value = self._results.get(analyser, _MISSING)
            if value is not _MISSING:  # another thread was quicker
                found: T = value
                return found
            if analyser in self._failures:
                raise self._failures[analyser]
            if analyser in self._computing:
                names = [a.name for a in self._computing[self._computing.index(analyser) :]]
                circle = " → ".join([*names, analyser.name])
                raise CircularReadError(f"{analyser.name!r} was read while it is being computed: {circle}")
            if self._kit is None:
                raise NotComputedError(
                    f"{analyser.name!r} was not read before this document left its kit; "
                    "give it one with newskit.Kit().adopt(document)",
                )
            self._computing.append(analyser)
            try:
                found = analyser.function(self)
            except KeyboardInterrupt:
                raise
            except AnalyserError as error:
                self._failures[analyser] = error
                raise
            except NewskitError:  # a circle, or a strict kit: the same read may go well another time
                raise
            except BaseException as error:
                failure = self._kit.failed(self, analyser, error)
                self._failures[analyser] = failure
                raise failure from error
            finally:
                self._computing.pop()
            self._results[analyser] = found
            return found

    def ask(self, hook: str) -> Any:
        """What the plugins answer to ``hook`` for this document, checked; for analysers that put a question to hooks.

        A first-answer hook gives a value or None, the others a list in the order of the text.
        """
        if self._kit is None:
            raise NotComputedError(
                f"this document has no kit to ask for {hook}; newskit.Kit().adopt(document) gives it one"
            )
        return self._kit.ask(hook, self)

    def note(self, problem: Problem) -> None:
        """Keep a problem with the document."""
        self._problems.append(problem)

    @property
    def paragraphs(self) -> tuple[Span, ...]:
        """The paragraphs of the whole text, without outer white space."""
        return self[standard.PARAGRAPHS]

    @property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of the whole text; none crosses a paragraph."""
        return self[standard.SENTENCES]

    @property
    def zones(self) -> Zones:
        """The parts of the page. Text with no page about it is all body."""
        return self[standard.ZONES]

    @property
    def headline(self) -> str | None:
        """The headline on the page, else the caller's title."""
        return self[standard.HEADLINE]

    @property
    def standfirst(self) -> str | None:
        """The standfirst on the page."""
        return self[standard.STANDFIRST]

    @property
    def byline(self) -> Byline | None:
        """Who wrote it, and who else took part."""
        return self[standard.BYLINE]

    @property
    def published(self) -> datetime | date | None:
        """When it was published: the caller's word first, else the page's."""
        return self[standard.PUBLISHED]

    @property
    def updated(self) -> datetime | date | None:
        """When it was last changed: the caller's word first, else the page's."""
        return self[standard.UPDATED]

    @property
    def dateline(self) -> Dateline | None:
        """Where it was filed."""
        return self[standard.DATELINE]

    @property
    def entities(self) -> tuple[Entity, ...]:
        """People, organisations, places and unnamed sources, each with its mentions."""
        return self[standard.ENTITIES]

    @property
    def quotes(self) -> tuple[Quote, ...]:
        """Who says what, in the order of the text."""
        return self[standard.QUOTES]

    @property
    def sources(self) -> tuple[Source, ...]:
        """Who is quoted, how often and in how many words."""
        return self[standard.SOURCES]

    @property
    def hedges(self) -> tuple[Hedge, ...]:
        """How firmly, and on whose word, in the order of the text."""
        return self[standard.HEDGES]

    @property
    def times(self) -> tuple[TimeExpression, ...]:
        """Dates, times, durations and sets, in the order of the text."""
        return self[standard.TIMES]

    @property
    def timeline(self) -> tuple[TimelineEntry, ...]:
        """What happened when, in order of time."""
        return self[standard.TIMELINE]

    # ---- leaving ---------------------------------------------------------------------------------------------------

    def to_dict(self, analysers: Iterable[Analyser[Any] | str] | None = None) -> dict[str, Any]:
        """The document and its findings, JSON-ready; ``newskit.from_dict`` reads it back, equal.

        Args:
            analysers: what to write. Unless told, all the standard analyses, and third parties' where they have been
                read. Offsets are code points, half-open.
        """
        from newskit.export.document_json import to_dict  # noqa: PLC0415 - cattrs is loaded when first needed

        return to_dict(self, analysers)


def analyser_named(name: str, known: Mapping[str, Analyser[Any]]) -> Analyser[Any]:
    """The analyser of that name among ``known``, or an error that lists them."""
    if name not in known:
        raise UnknownAnalyserError(f"no analyser is called {name!r}; there are {', '.join(sorted(known))}")
    return known[name]


def _restore(text: str, metadata: Metadata, results: dict[Analyser[Any], Any], problems: list[Problem]) -> Document:
    return Document(text, metadata, results=results, problems=problems)
