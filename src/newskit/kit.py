"""The kit: which plugins there are, and the door through which text becomes a Document."""

from __future__ import annotations

import importlib
import os
import warnings
from bisect import bisect_left
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence, Sized
from datetime import date, datetime
from itertools import islice
from types import ModuleType
from typing import TYPE_CHECKING, Any, TypeAlias

import pluggy
from attrs import evolve, frozen

from newskit import hookspecs
from newskit.analysers import STANDARD, Analyser
from newskit.document import Document, Metadata, Problem, analyser_named
from newskit.errors import AnalyserError, InputError, NewskitError, PluginError, PluginWarning
from newskit.plugins import (
    FIRST_ANSWER,
    Candidate,
    Guard,
    Plugin,
    describe,
    file_of,
    hooks_of,
    installed_plugins,
    offered_analysers,
    passed_plugin,
)

if TYPE_CHECKING:
    from concurrent.futures import Future

__all__ = ["Kit"]

Readable: TypeAlias = str | Document | Mapping[str, Any]
AnalyserKey: TypeAlias = Analyser[Any] | str


class Kit:
    """A set of plugins, and reading with them.

    Args:
        plugins: modules or objects with hooks, asked before all others, in this order. One that bears the name of an
            installed plugin replaces it: ``Kit(plugins=[newskit_hedges.Hedges(peacock=True)])``.
        block: names of plugins to leave out.
        strict: raise what a plugin does wrong (``PluginError``, ``AnalyserError``) instead of noting it.
        discover: whether third parties' installed plugins are loaded; the bundled ones always are.
            ``NEWSKIT_DISABLE_PLUGIN_AUTOLOAD=1`` in the environment has the same effect as False.

    Raises:
        PluginError: two of ``plugins`` have the same name; in a strict kit, also for a plugin that can't be used.

    >>> import newskit
    >>> kit = newskit.Kit(block=["hedges"], discover=False)
    >>> [plugin.name for plugin in kit.plugins]
    ['byline', 'entities', 'page', 'quotes', 'timeline']
    >>> kit.read("It may rain.").hedges
    ()
    """

    def __init__(
        self,
        plugins: Iterable[object] = (),
        *,
        block: Iterable[str] = (),
        strict: bool = False,
        discover: bool = True,
    ) -> None:
        self._recipe = _Recipe(
            plugins=tuple(plugins),
            block=(block,) if isinstance(block, str) else tuple(block),
            strict=strict,
            discover=discover,
        )
        self._plugins: list[Plugin] = []
        self._analysers: dict[str, Analyser[Any]] = dict(STANDARD)
        self._owners: dict[str, str] = {}
        self._host = pluggy.PluginManager("newskit")
        self._host.add_hookspecs(hookspecs)
        guards = [guard for candidate in self._candidates() if (guard := self._admit(candidate))]
        for guard in reversed(guards):  # pluggy asks the last registered first
            self._host.register(guard.stand_in(), name=guard.name)
        self._names = tuple(guard.name for guard in guards)

    # ---- which plugins -----------------------------------------------------------------------------------------------

    @property
    def plugins(self) -> tuple[Plugin, ...]:
        """The plugins in the order in which they are asked, those left out with their error among them."""
        return tuple(self._plugins)

    @property
    def analysers(self) -> dict[str, Analyser[Any]]:
        """What can be read by name: the standard analysers and those of plugins."""
        return dict(self._analysers)

    def analyser(self, name: str) -> Analyser[Any]:
        """The analyser that ``article[name]`` reads.

        Raises:
            UnknownAnalyserError: there is none; the message lists those there are.
        """
        return analyser_named(name, self._analysers)

    @property
    def strict(self) -> bool:
        """Whether what a plugin does wrong is raised."""
        return self._recipe.strict

    def __repr__(self) -> str:
        return f"<Kit: {', '.join(self._names) or 'no plugins'}{', strict' if self.strict else ''}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (self._recipe.portable(),)

    def _candidates(self) -> list[Candidate]:
        autoload = self._recipe.discover and os.environ.get("NEWSKIT_DISABLE_PLUGIN_AUTOLOAD", "") in ("", "0")
        installed = installed_plugins(third_parties=autoload)
        passed = [passed_plugin(plugin, installed) for plugin in self._recipe.plugins]
        names = [candidate.name for candidate in passed]
        for name in names:
            if names.count(name) > 1:
                raise PluginError(f"two of the plugins passed to Kit are called {name!r}: give one another `name`")
        everyone = [*passed, *(candidate for candidate in installed if candidate.name not in names)]
        for name in self._recipe.block:
            if name not in {candidate.name for candidate in everyone}:
                known = ", ".join(sorted(candidate.name for candidate in everyone))
                warnings.warn(f"block={name!r} leaves out no plugin; there are {known}", PluginWarning, stacklevel=4)
        return [candidate for candidate in everyone if candidate.name not in self._recipe.block]

    def _admit(self, candidate: Candidate) -> Guard | None:
        listed = Plugin(
            name=candidate.name,
            version=candidate.version,
            distribution=candidate.distribution,
            bundled=candidate.bundled,
        )
        try:
            if candidate.error:
                raise PluginError(candidate.error)
            plugin = _loaded(candidate)
            listed = evolve(listed, file=file_of(plugin))
            hooks = hooks_of(plugin)
            listed = evolve(listed, hooks=tuple(sorted(hooks)))
            if "register_analysers" in hooks:
                for analyser in offered_analysers(candidate.name, hooks["register_analysers"], self._owners):
                    self._analysers[analyser.name] = analyser
                    self._owners[analyser.name] = candidate.name
        except PluginError as error:
            if self.strict:
                raise PluginError(f"plugin {candidate.name!r}: {error}") from error
            self._plugins.append(evolve(listed, error=str(error)))
            warnings.warn(f"plugin {candidate.name!r} is left out: {error}", PluginWarning, stacklevel=4)
            return None
        self._plugins.append(listed)
        return Guard(name=candidate.name, strict=self.strict, functions=hooks)

    # ---- reading -----------------------------------------------------------------------------------------------------

    def read(
        self,
        text: str,
        *,
        published: datetime | date | str | None = None,
        updated: datetime | date | str | None = None,
        url: str | None = None,
        title: str | None = None,
        publisher: str | None = None,
        language: str | None = None,
        id: str | None = None,  # noqa: A002 - the name that users' data has
        extra: Mapping[str, Any] | None = None,
    ) -> Document:
        """The text of an article, or of a whole page, as a Document. Nothing is analysed yet.

        Args:
            text: the text; offsets count its code points. Empty text is an empty document.
            published: see ``Metadata``; so are the others.
            updated: when it was last changed.
            url: where it stands.
            title: its title, where the text has no headline.
            publisher: the outlet.
            language: a BCP 47 tag.
            id: the caller's key.
            extra: anything else, JSON-ready.

        Raises:
            InputError: ``text`` is not a str, or a date is not a date.
        """
        _demand_text(text)
        metadata = Metadata(
            published=published,
            updated=updated,
            url=url,
            title=title,
            publisher=publisher,
            language=language,
            id=id,
            extra=extra or {},
        )
        return Document(str(text), metadata, kit=self)

    def adopt(self, document: Document) -> Document:
        """The same document on this kit, with what has been read of it: for one that was unpickled or read back."""
        results = {analyser: document[analyser] for analyser in document.computed}
        return Document(document.text, document.metadata, kit=self, results=results, problems=document.problems)

    def pipe(
        self,
        articles: Iterable[Readable],
        *,
        analysers: Iterable[AnalyserKey] | None = None,
        workers: int = 1,
        chunk: int = 16,
        start_method: str | None = None,
        progress: bool = False,
    ) -> Iterator[Document]:
        """Many articles, each analysed; in order, as they are ready.

        Args:
            articles: texts, documents, or mappings with the arguments of ``read``: ``{"text": …, "published": …}``.
                May be endless: no more is taken than the workers need.
            analysers: what to compute, analysers or names; all the standard ones unless told.
            workers: how many processes; 1 stays in this one.
            chunk: how many articles a worker is given at once.
            start_method: 'fork', 'spawn' or 'forkserver'; the platform's own unless told. Each worker makes its own kit
                of the same plugins.
            progress: whether to show on stderr how many are done, and of how many where ``articles`` has a length.

        Raises:
            InputError: an article can't be read; the message gives its number.
            UnknownAnalyserError: before anything is read.
            AnalyserError: in a strict kit. Otherwise what fails is among the document's ``problems``.

        >>> import newskit
        >>> for article in newskit.Kit().pipe(["Rain fell.", "“Snow,” she said."], analysers=["quotes"]):
        ...     print(len(article.quotes))
        0
        1
        """
        wanted = list(STANDARD.values()) if analysers is None else [self._known(key) for key in analysers]
        documents = (self._readable(article, number) for number, article in enumerate(articles))
        analysed: Iterator[Document]
        if workers <= 1:
            analysed = (self._analysed(document, wanted) for document in documents)
        else:
            analysed = self._pooled(documents, wanted, workers=workers, chunk=max(chunk, 1), start_method=start_method)
        if not progress:
            return analysed
        from tqdm import tqdm  # noqa: PLC0415 - only who looks on needs it

        class Bar(tqdm):  # type: ignore[misc]
            monitor_interval = 0  # no thread beside the bar: worker processes are forked from this one

        return iter(Bar(analysed, total=len(articles) if isinstance(articles, Sized) else None, unit=" articles"))

    def _known(self, key: AnalyserKey) -> Analyser[Any]:
        return key if isinstance(key, Analyser) else self.analyser(key)

    def _readable(self, article: Readable, number: int) -> Document:
        try:
            if isinstance(article, Document):
                return self.adopt(article)
            if isinstance(article, Mapping):
                return self.read(**article)
            return self.read(article)
        except TypeError as error:  # InputError is one; so is an argument that read() does not know
            raise InputError(f"article number {number}, counted from 0: {error}") from error

    def _analysed(self, document: Document, wanted: Sequence[Analyser[Any]]) -> Document:
        for analyser in wanted:
            try:
                _ = document[analyser]
            except NewskitError as error:
                if self.strict:
                    raise
                if not isinstance(error, AnalyserError):  # those are among the problems already
                    owner = self._owners.get(analyser.name, analyser.function.__module__)
                    document.note(Problem(plugin=owner, hook=analyser.name, message=describe(error)))
        return document

    def _pooled(
        self,
        documents: Iterator[Document],
        wanted: Sequence[Analyser[Any]],
        *,
        workers: int,
        chunk: int,
        start_method: str | None,
    ) -> Iterator[Document]:
        import multiprocessing  # noqa: PLC0415 - a third of newskit's import time, and most programs never use it
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415
        from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415

        context = multiprocessing.get_context(start_method)
        pool = ProcessPoolExecutor(workers, context, initializer=_start_worker, initargs=(self._recipe.portable(),))
        under_way: deque[Future[list[Document]]] = deque()
        try:
            while True:
                while len(under_way) < workers * 2 and (batch := list(islice(documents, chunk))):
                    under_way.append(pool.submit(_work, batch, list(wanted)))
                if not under_way:
                    return
                for document in under_way.popleft().result():
                    yield self.adopt(document)
        except BrokenProcessPool as error:
            raise NewskitError(
                "a worker process died; analyse the articles with workers=1 to find the one that kills it",
            ) from error
        finally:
            pool.shutdown(wait=True, cancel_futures=True)

    # ---- asking the hooks --------------------------------------------------------------------------------------------

    def ask(self, hook: str, document: Document) -> Any:
        """What the plugins answer to ``hook``: for first-answer hooks a value or None, for the others a sorted list."""
        answer = getattr(self._host.hook, hook)(document=document)
        if hook in FIRST_ANSWER:
            return answer
        values = [value for part in answer for value in part]
        if hook != "extract_timeline":  # entries may overlap: two plugins may date one sentence
            values = _first_asked_wins(values)
        return sorted(values, key=lambda value: (value.span.start, value.span.end))

    def failed(self, document: Document, analyser: Analyser[Any], error: BaseException) -> AnalyserError:
        """Note that an analyser raised, and give the error to raise in its stead."""
        owner = self._owners.get(analyser.name, getattr(analyser.function, "__module__", "?"))
        problem = Problem(plugin=owner, hook=analyser.name, message=f"raised {describe(error)}")
        document.note(problem)
        return AnalyserError(f"{problem}; so article[{analyser.name!r}] has no value")


def _demand_text(text: object) -> None:
    if isinstance(text, (bytes, bytearray)):
        raise InputError("newskit reads str, not bytes: decode them first, bytes.decode('utf-8'), or use read_file")
    if not isinstance(text, str):
        raise InputError(f"newskit reads the text of an article as a str, not {type(text).__name__}")


def _first_asked_wins(values: list[Any]) -> list[Any]:
    """Drop each value that overlaps one of a plugin asked earlier; ``values`` come in the order of asking."""
    plugins = list(dict.fromkeys(value.plugin for value in values))
    if len(plugins) < 2:
        return values
    kept: list[Any] = []
    taken: list[tuple[int, int]] = []  # disjoint stretches, sorted
    for plugin in plugins:
        mine = [v for v in values if v.plugin == plugin and not _hits(taken, v.span.start, v.span.end)]
        kept += mine
        taken = _union(taken + [(v.span.start, v.span.end) for v in mine if len(v.span)])
    return kept


def _hits(taken: list[tuple[int, int]], start: int, end: int) -> bool:
    before = bisect_left(taken, (end, -1))  # how many start before `end`; of these the last reaches furthest
    return before > 0 and taken[before - 1][1] > start


def _union(stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in sorted(stretches):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _loaded(candidate: Candidate) -> object:
    try:
        return candidate.load()
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise PluginError(f"it does not load, {describe(error)}") from error


# ---- worker processes: each makes its own kit from the same recipe ---------------------------------------------------


@frozen(kw_only=True)
class _Recipe:
    """What a kit was made with. Kits hold pluggy's manager and do not pickle; recipes do."""

    plugins: tuple[object, ...]
    block: tuple[str, ...]
    strict: bool
    discover: bool

    def portable(self) -> _Recipe:
        return evolve(
            self, plugins=tuple(_Module(p.__name__) if isinstance(p, ModuleType) else p for p in self.plugins)
        )

    def unpacked(self) -> tuple[object, ...]:
        return tuple(importlib.import_module(p.name) if isinstance(p, _Module) else p for p in self.plugins)


@frozen
class _Module:
    """A module by its name: modules do not pickle."""

    name: str


def _rebuild(recipe: _Recipe) -> Kit:
    return Kit(recipe.unpacked(), block=recipe.block, strict=recipe.strict, discover=recipe.discover)


_worker_kit: Kit | None = None


def _start_worker(recipe: _Recipe) -> None:
    global _worker_kit  # noqa: PLW0603 - a worker process has one kit for its whole life
    _worker_kit = _rebuild(recipe)


def _work(batch: list[Document], wanted: list[Analyser[Any]]) -> list[Document]:
    if _worker_kit is None:
        raise NewskitError("this worker was not started by Kit.pipe")
    kit = _worker_kit
    return [kit._analysed(kit.adopt(document), wanted) for document in batch]  # noqa: SLF001 - the same class
