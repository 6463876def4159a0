"""Finds plugins, loads them, and puts a guard round each, so that one can fail alone."""

from __future__ import annotations

import contextlib
import importlib.metadata
import inspect
import os
import sys
import threading
import traceback
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, cast

from attrs import field, frozen

from newskit import hookspecs
from newskit.analysers import STANDARD, Analyser
from newskit.checks import VALUE_OF_HOOK, check_value, sign
from newskit.document import Problem
from newskit.errors import AnalyserError, PluginError

if TYPE_CHECKING:
    from newskit.document import Document

__all__ = ["GROUP", "HOOKS", "Candidate", "Guard", "Plugin", "installed_plugins", "offered_analysers", "passed_plugin"]

GROUP = "newskit"
OURS = "newskit"  # the distribution of the bundled plugins
MARK = "newskit_impl"  # what newskit.hookimpl leaves on a function

HOOKS: dict[str, tuple[str, ...]] = {
    name: tuple(inspect.signature(spec).parameters)
    for name, spec in vars(hookspecs).items()
    if hasattr(spec, "newskit_spec")
}
FIRST_ANSWER = frozenset({"find_zones", "parse_byline", "find_entities"})
ONE_VALUE = frozenset({"find_zones", "parse_byline"})


@frozen(kw_only=True)
class Plugin:
    """A plugin as a kit lists it.

    Attributes:
        name: its entry point's name, or what the object passed to the kit calls itself.
        version: of its distribution.
        distribution: what ``pip`` calls the package it came in.
        file: where its code lies.
        hooks: the hooks it implements.
        error: why it was left out; None when it is in use.
        bundled: it ships with newskit.
    """

    name: str
    version: str | None = None
    distribution: str | None = None
    file: str | None = None
    hooks: tuple[str, ...] = ()
    error: str | None = None
    bundled: bool = False


@frozen(kw_only=True)
class Candidate:
    """Something that may turn out to be a plugin: how to load it, and what is known before that.

    Attributes:
        name: as in ``Plugin``.
        load: returns the module or object; may raise anything.
        value: the entry point's value, 'package.module:attribute'; empty for an object passed to the kit.
        version: of its distribution.
        distribution: its name.
        bundled: it ships with newskit.
        error: a reason to refuse it that is known already.
    """

    name: str
    load: Callable[[], object]
    value: str = ""
    version: str | None = None
    distribution: str | None = None
    bundled: bool = False
    error: str | None = None


# ---- finding -------------------------------------------------------------------------------------------------------

_path_lock = threading.Lock()


def _is_working_directory(entry: str) -> bool:
    if entry in ("", "."):
        return True
    try:
        return Path(entry).samefile(Path.cwd())
    except OSError:
        return False


@contextlib.contextmanager
def _without_working_directory() -> Iterator[list[str]]:
    """``sys.path`` without the entry that Python itself put first for the folder one happens to stand in.

    A folder that is also on the path by an installation (a .pth file of an editable install) stays.
    """
    with _path_lock:
        before = list(sys.path)
        drop = [""]
        if sys.path and not sys.flags.safe_path and _is_working_directory(sys.path[0]):
            sys.path.pop(0)
        sys.path[:] = [entry for entry in sys.path if entry not in drop]
        inside = list(sys.path)
        try:
            yield inside
        finally:
            added = [entry for entry in sys.path if entry not in inside]  # what a plugin's import put there
            sys.path[:] = [*before, *added]


def installed_plugins(*, third_parties: bool) -> list[Candidate]:
    """The plugins of the installed distributions, in the order in which they are asked.

    Third parties come first, by distribution and name, then the bundled ones by name. The working directory is never
    looked into. The names of the bundled plugins are theirs; of two third parties with one name the second is refused.
    """
    found: dict[tuple[bool, str, str], Candidate] = {}
    with _without_working_directory() as path:
        for distribution in importlib.metadata.distributions(path=path):
            for entry in distribution.entry_points:
                if entry.group != GROUP:
                    continue
                owner = distribution.name or ""
                bundled = owner.lower().replace("_", "-") == OURS
                key = (bundled, owner, entry.name)
                if (bundled or third_parties) and key not in found:
                    found[key] = Candidate(
                        name=entry.name,
                        load=_loader(entry),
                        value=entry.value,
                        version=distribution.version,
                        distribution=owner,
                        bundled=bundled,
                    )
    return _refuse_same_names([found[key] for key in sorted(found)])


def _loader(entry: importlib.metadata.EntryPoint) -> Callable[[], object]:
    def load() -> object:
        with _without_working_directory():
            return entry.load()

    return load


def _refuse_same_names(candidates: Sequence[Candidate]) -> list[Candidate]:
    owners = {c.name: c for c in candidates if c.bundled}
    kept = []
    for candidate in candidates:
        owner = owners.setdefault(candidate.name, candidate)
        if owner is candidate:
            kept.append(candidate)
            continue
        message = (
            f"the name {candidate.name!r} is taken by {owner.distribution} {owner.version}; "
            f"{candidate.distribution} {candidate.version} has to choose another"
        )
        kept.append(
            Candidate(
                name=f"{candidate.distribution}:{candidate.name}",
                load=candidate.load,
                value=candidate.value,
                version=candidate.version,
                distribution=candidate.distribution,
                error=message,
            )
        )
    return kept


def passed_plugin(plugin: object, installed: Iterable[Candidate]) -> Candidate:
    """The candidate for a module or object that was passed to ``Kit(plugins=…)``.

    Its name is that of the entry point whose module it is, else its attribute ``name``, else its module's or class's
    name. A name that an installed plugin has replaces that one.
    """
    if isinstance(plugin, ModuleType):
        of_entry_point = (
            c.name for c in installed if c.value.partition(":")[0] == plugin.__name__ and ":" not in c.value
        )
        name = next(of_entry_point, plugin.__name__)
    else:
        given = getattr(plugin, "name", None)
        cls = plugin if isinstance(plugin, type) else type(plugin)
        name = given if isinstance(given, str) and given else cls.__name__
    error = None
    if isinstance(plugin, type):
        error = f"{plugin.__name__} is a class: pass an object of it, {plugin.__name__}()"
    return Candidate(name=name, load=lambda: plugin, error=error)


def file_of(plugin: object) -> str | None:
    """The file that holds a plugin's code, where there is one."""
    with contextlib.suppress(TypeError, OSError):
        return os.path.realpath(inspect.getfile(plugin if isinstance(plugin, ModuleType) else type(plugin)))
    return None


# ---- its hooks -----------------------------------------------------------------------------------------------------


def hooks_of(plugin: object) -> dict[str, Callable[..., Any]]:
    """The hook implementations of a module or object, by hook.

    Raises:
        PluginError: it has none, or one that newskit does not know, or one that asks for an argument newskit
            does not give.
    """
    found: dict[str, Callable[..., Any]] = {}
    unmarked = []
    for attribute in dir(plugin):
        if attribute.startswith("__"):
            continue
        function: Any = getattr(plugin, attribute, None)
        options = getattr(function, MARK, None) if inspect.isroutine(function) else None
        if options is None:
            if attribute in HOOKS and callable(function):
                unmarked.append(attribute)
            continue
        hook = options.get("specname") or attribute
        if hook not in HOOKS:
            raise PluginError(f"newskit has no hook {hook!r}; there are {', '.join(HOOKS)}")
        if options.get("hookwrapper"):
            raise PluginError(f"{hook} uses hookwrapper=True, pluggy's old form: use wrapper=True")
        if options.get("wrapper") and not inspect.isgeneratorfunction(function):
            raise PluginError(f"{hook} is a wrapper, so it has to yield once")
        unknown = [name for name in _arguments(function) if name not in HOOKS[hook]]
        if unknown:
            given = ", ".join(HOOKS[hook]) or "no argument"
            raise PluginError(f"{hook} asks for {', '.join(unknown)}, but newskit gives it {given}")
        if hook in found:
            raise PluginError(f"{hook} is implemented twice")
        found[hook] = function
    if not found:
        hint = (
            f"; {', '.join(unmarked)} lacks @newskit.hookimpl"
            if unmarked
            else ": mark its functions with @newskit.hookimpl"
        )
        raise PluginError(f"it has no hooks{hint}")
    return found


def _arguments(function: Callable[..., Any]) -> tuple[str, ...]:
    """The names of the arguments without a default, as pluggy passes them."""
    parameters = inspect.signature(function).parameters.values()
    return tuple(
        p.name
        for p in parameters
        if p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD, p.KEYWORD_ONLY)
    )


def offered_analysers(plugin: str, function: Callable[[], object], taken: dict[str, str]) -> tuple[Analyser[Any], ...]:
    """What a plugin's ``register_analysers`` offers.

    Args:
        plugin: its name.
        function: the implementation.
        taken: the names taken so far, and by which plugin; the standard ones need not be in it.

    Raises:
        PluginError: it raised, returned something else, or took a name already taken.
    """
    try:
        answer = function()
        analysers = tuple(answer if isinstance(answer, Iterable) else ())
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        raise PluginError(f"register_analysers raised {describe(error)}") from error
    if answer is not None and not isinstance(answer, Iterable):
        raise PluginError(f"register_analysers returned {answer!r}, not a list of Analyser")
    mine: set[str] = set()
    for analyser in analysers:
        if not isinstance(analyser, Analyser):
            raise PluginError(f"register_analysers returned {analyser!r} among its analysers")
        owner = "newskit" if analyser.name in STANDARD else taken.get(analyser.name)
        owner = plugin if analyser.name in mine else owner
        if owner:
            raise PluginError(
                f"analyser {analyser.name!r} is offered by {owner} and by {plugin}; "
                f"leave one out: Kit(block=[{plugin!r}])",
            )
        mine.add(analyser.name)
    return analysers


def describe(error: BaseException) -> str:
    """An exception as one line: its class and what it says."""
    words = " ".join(str(error).split())
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


# ---- guarding ------------------------------------------------------------------------------------------------------


@frozen(kw_only=True)
class Guard:
    """Stands in for a plugin towards pluggy: catches what its hooks raise, checks what they return, signs it.

    Attributes:
        name: the plugin's name.
        strict: raise instead of noting a problem.
        functions: its hook implementations, by hook.
    """

    name: str
    strict: bool
    functions: dict[str, Callable[..., Any]] = field(repr=False)

    def stand_in(self) -> object:
        """An object with one guarded function a hook, for ``PluginManager.register``."""
        hooks: dict[str, Any] = {}
        for hook, function in self.functions.items():
            if hook == "register_analysers":  # asked when the kit is made, not through pluggy
                continue
            options = dict(getattr(function, MARK))
            guarded = self._wrapper(hook, function) if options["wrapper"] else self._answer(hook, function)
            setattr(guarded, MARK, {**options, "specname": None})
            hooks[hook] = staticmethod(guarded)
        return type(f"Guarded_{self.name}", (), hooks)()

    def _answer(self, hook: str, function: Callable[..., Any]) -> Callable[..., Any]:
        takes_document = bool(_arguments(function))

        def guarded(document: Document) -> Any:
            found: list[Any] = []
            refused: list[BaseException] = []
            failed = False
            try:
                answer = function(document=document) if takes_document else function()
                if answer is None:
                    return None if hook in FIRST_ANSWER else ()
                if hook in ONE_VALUE:
                    check_value(answer, VALUE_OF_HOOK[hook], document.text)
                    return sign(answer, self.name)
                for value in answer:
                    self._take(value, hook, document, found, refused)
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                failed = True
                kept = f" after {len(found)} findings, which are kept" if found else ""
                self._note(document, hook, f"raised {describe(error)}{kept}", error)
            if refused:
                failed = True
                self._note_refused(document, hook, refused, len(found))
            if failed and not found and hook in FIRST_ANSWER:
                return None  # the next plugin is asked
            return tuple(found)

        return guarded

    def _take(self, value: Any, hook: str, document: Document, found: list[Any], refused: list[BaseException]) -> None:
        try:
            check_value(value, VALUE_OF_HOOK[hook], document.text)
        except (TypeError, ValueError) as error:
            refused.append(error)
        else:
            found.append(sign(value, self.name))

    def _wrapper(self, hook: str, function: Callable[..., Any]) -> Callable[..., Any]:
        takes_document = bool(_arguments(function))

        def guarded(document: Document) -> Generator[None, Any, Any]:
            steps: Generator[None, Any, Any] | None = function(document=document) if takes_document else function()
            try:
                next(steps)  # type: ignore[arg-type]
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                self._note(document, hook, f"wrapper raised {describe(error)} before its yield", error)
                steps = None
            inner = yield
            if steps is None:
                return inner
            try:
                steps.send(inner)
            except StopIteration as stop:
                return self._rewrapped(hook, stop.value, inner, document)
            except KeyboardInterrupt:
                raise
            except BaseException as error:
                self._note(document, hook, f"wrapper raised {describe(error)}", error)
                return inner
            steps.close()
            self._note(document, hook, "wrapper yielded more than once", None)
            return inner

        return guarded

    def _rewrapped(self, hook: str, answer: Any, inner: Any, document: Document) -> Any:
        """What a wrapper made of the other plugins' answers, checked; where it fails the check, their answers."""
        if answer is None and hook in FIRST_ANSWER:
            return None
        values: list[Any] = []
        try:
            if hook in ONE_VALUE:
                values = [answer]
            else:
                values = [
                    v
                    for part in cast("Iterable[Any]", answer)
                    for v in (part if isinstance(part, (list, tuple)) else (part,))
                ]
            for value in values:
                check_value(value, VALUE_OF_HOOK[hook], document.text)
        except (TypeError, ValueError) as error:
            self._note(document, hook, f"wrapper returned a wrong value: {error}", error)
            return inner
        signed = tuple(value if value.plugin else sign(value, self.name) for value in values)
        if hook in ONE_VALUE:
            return signed[0]
        return signed if hook in FIRST_ANSWER else [signed]

    def _note_refused(self, document: Document, hook: str, refused: Sequence[BaseException], kept: int) -> None:
        among = (
            f"{len(refused)} of {len(refused) + kept} values were refused, the first since "
            if len(refused) + kept > 1
            else ""
        )
        self._note(document, hook, f"{among}{refused[0]}", refused[0])

    def _note(self, document: Document, hook: str, message: str, error: BaseException | None) -> None:
        if self.strict:
            raise AnalyserError(f"plugin {self.name!r}, {hook}: {message}") from error
        where = "".join(traceback.format_exception(error)) if error else ""
        document.note(Problem(plugin=self.name, hook=hook, message=message, traceback=where))
