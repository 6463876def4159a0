"""For plugin authors: what a plugin must keep to, checked; texts that break things; proof of linear time.

``check_plugin`` is the whole of it for most. Hypothesis is needed only for the strategies ``hostile_text`` and
``news_text``; pytest is not needed at all.
"""

from __future__ import annotations

import functools
import gc
import importlib
import json
import pickle
import pkgutil
import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from types import ModuleType
from typing import TYPE_CHECKING, Any

import attrs

import newskit
from newskit.checks import check_value
from newskit.export.document_json import WRITTEN
from newskit.plugins import describe

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

__all__ = [
    "ATTACKS",
    "HOSTILE_ALPHABET",
    "SAMPLES",
    "check_document",
    "check_patterns",
    "check_plugin",
    "check_time",
    "cpu_seconds",
    "hostile_text",
    "linear_time",
    "machine_pace",
    "news_text",
    "patterns_in",
]

# What breaks text tools and does not come up by chance: marks of all families, characters that case or normalisation
# change in length, invisible and direction characters, every line end, lone surrogates, astral planes.
HOSTILE_ALPHABET: str = (
    "“”\"„«»‘’'`‹›′″"  # quote marks
    ".,;:!?…—–-()[]{}<>/\\|@#$%&*+=~^_"
    "aAzZéßİıŁøœ0189"
    "\u0301\u0308\u20e3"  # combining
    " \t\n\r\v\f\x00\x1b\x1c\x85\xa0\xad"
    "\u2028\u2029\u200b\u200c\u200d\u2060\ufeff\ufffd"
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f"  # direction
    "\ud800\udfff\U0001f600\U00010400\U000e0041\u4e2d\u0627\u05d0"
)  # fmt: skip

# Words that rules look for: without them random text passes through no rule at all.
_WORDS = (
    "said says told reporters Ms Mr Okafor Ann Lee the minister a source according to that who may might could would if "
    "unless reportedly claimed on Monday March 3 2022 yesterday last week three days ago the first quarter 8 p.m. GMT "
    "By Reuters Updated LONDON (Reuters) - Read more Photo: Getty Images adding asked about almost 200 he she they it"
).split()

_PARAGRAPHS = (
    "The harbour crossing may close for a year, the transport minister said on Monday.",
    "“We have no choice,” Ms Okafor told reporters. “It is believed to be unsafe, and nobody wants another 1998.”",
    "A source close to the ministry said the repairs would cost about $3.5 million, almost twice the estimate.",
    "Mr Lee, who has run the ferry since March 2019, called the plan “madness”.",
    "‘It's the third time since last summer,’ said one trader, adding that ‘voters’ patience’ was running out.",
    "According to a statement, the work is due to begin in the first quarter if the council agrees.",
)

SAMPLES: tuple[str, ...] = (
    "",
    "Rain fell.",
    "Harbour crossing ‘may close’ for a year\n\nKemi Oladipo\nTransport Correspondent\nTuesday 24 November 2026 08:30 GMT\n\n"
    + "\n\n".join(_PARAGRAPHS)
    + "\n\nRead more\n",
    "LAGOS, Nov 24 (Reuters) - " + "\n\n".join(_PARAGRAPHS),
    "“Unclosed quote said the minister on Friday.\n\n“And again \ud800\u202e, he said.\r\nİstanbul’da 5/6/2013",
)
"""Short articles of several shapes, ours, that ``check_plugin`` uses unless told otherwise."""


def _repeat(unit: str) -> Callable[[int], str]:
    return lambda n: (unit * (n // len(unit) + 1))[:n]


def _open(unit: str, head: str) -> Callable[[int], str]:
    return lambda n: (head + unit * (n // len(unit) + 1))[:n]


ATTACKS: Mapping[str, Callable[[int], str]] = {
    "open double quotes": _repeat("“"),
    "open single quotes": _repeat("‘"),
    "straight quotes": _repeat('"'),
    "apostrophes": _repeat("'"),
    "quotes and spaces": _repeat("“ "),
    "an open quote and words": _open("word ", "“"),
    "pairs of quotes": _repeat("“a” "),
    "possessives": _repeat("‘voters’ "),
    "dots": _repeat("."),
    "dots and spaces": _repeat(". "),
    "initials": _repeat("A. "),
    "abbreviations": _repeat("Mr. "),
    "digits": _repeat("1"),
    "digits and spaces": _repeat("1 "),
    "near dates": _repeat("1/1/"),
    "near times": _repeat("12:"),
    "months": _repeat("May "),
    "weekdays": _repeat("Monday, "),
    "spaces": _repeat(" "),
    "line ends": _repeat("\n"),
    "spaces and line ends": _repeat(" \n"),
    "brackets": _repeat("("),
    "closing brackets": _repeat(")"),
    "nested brackets": _repeat("(["),
    "said": _repeat("said "),
    "that": _repeat("that "),
    "if": _repeat("if "),
    "about": _repeat("about "),
    "capitalised words": _repeat("Ann "),
    "names and commas": _repeat("Ann Lee, "),
    "names and joints": _repeat("Ann and "),
    "capitals": _repeat("A"),
    "letters": _repeat("a"),
    "hyphens": _repeat("-"),
    "hyphened words": _repeat("a-"),
    "commas": _repeat(","),
    "dashes": _repeat("— "),
    "bylines": _repeat("By "),
    "byline lines": _repeat("By Ann Lee\n"),
    "of the": _repeat("of the "),
    "units": _repeat("two years "),
    "last": _repeat("last "),
    "sources": _repeat("a source "),
    "pronouns": _repeat("he said she "),
    "is believed": _repeat("is believed "),
    "datelines": _repeat("LONDON/"),
    "lines of one word": _repeat("word\n"),
    "sentences": _repeat("He said so. "),
    "paragraphs": _repeat("Ann Lee said on Monday it may rain.\n\n"),
    "zero widths": _repeat("\u200b"),
    "combining marks": _repeat("e\u0301"),
}
"""Families of text that make careless patterns slow: each gives a text of a length asked for."""

GROWTH = 2.6  # what time may grow by when the text doubles
SECONDS_FOR_1_MB = 5.0
_TOO_QUICK = 0.004  # CPU seconds under which growth can't be measured


# ---- texts for Hypothesis --------------------------------------------------------------------------------------------


def hostile_text(max_size: int = 120) -> SearchStrategy[str]:
    """A Hypothesis strategy of text over ``HOSTILE_ALPHABET`` mixed with words that rules look for."""
    from hypothesis import strategies as st  # noqa: PLC0415 - only tests need it

    pieces = st.one_of(st.text(alphabet=HOSTILE_ALPHABET, max_size=6), st.sampled_from(_WORDS))
    return st.lists(pieces, max_size=max_size // 4).map(
        lambda parts: " ".join(parts) if len(parts) % 2 else "".join(parts)
    )


def news_text() -> SearchStrategy[str]:
    """A Hypothesis strategy of news-like pages: headline, byline, time, paragraphs with quotes of all mark families."""
    from hypothesis import strategies as st  # noqa: PLC0415

    marks = st.sampled_from([("“", "”"), ('"', '"'), ("‘", "’"), ("``", "''"), ("«", "»"), ("“", "")])
    names = st.sampled_from(["Ann Lee", "Ms Okafor", "the minister", "a source", "Xi Jinping", "No 10", "he"])
    verbs = st.sampled_from(["said", "told reporters", "warned", "claimed that", "added"])
    said = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=12).map(" ".join)
    quote = st.builds(lambda m, s, n, v: f"{m[0]}{s},{m[1]} {n} {v}.", marks, said, names, verbs)
    turned = st.builds(lambda m, s, n, v: f"{n} {v} {m[0]}{s}{m[1]}.", marks, said, names, verbs)
    plain = st.sampled_from(_PARAGRAPHS)
    body = st.lists(st.one_of(quote, turned, plain), min_size=1, max_size=8).map("\n\n".join)
    head = st.sampled_from(
        ["", "Harbour ‘may close’\n\nBy Ann Lee\n3 March 2022\n\n", "LONDON (Reuters) - ", "Home\nNews\n\n"]
    )
    return st.builds(lambda h, b: h + b, head, body)


# ---- what a document must keep to ------------------------------------------------------------------------------------


def check_document(document: newskit.Document, kit: newskit.Kit | None = None) -> None:
    """Check every analysis of a document: spans, texts, order, pickling, JSON and back.

    Args:
        document: the document.
        kit: the kit that read it, where it was not the default one.

    Raises:
        AssertionError: it names the analysis, what is wrong, and what to do.
    """
    for analyser in WRITTEN.values():
        _ = document[analyser]
    for analyser in document.computed:
        _check_findings(analyser.name, document[analyser], document)
    _check_json(document, kit)
    _check_pickle(document)


def _check_findings(name: str, value: object, document: newskit.Document) -> None:
    items = value if isinstance(value, tuple) else (value,)
    for item in items:
        if attrs.has(type(item)):
            try:
                check_value(item, type(item), document.text)
            except (TypeError, ValueError) as error:
                raise AssertionError(
                    f"{name}: {error}; give every finding span=span, text=document[span], in offsets of document.text"
                ) from error
    spans = [item.span for item in items if isinstance(item, newskit.Annotation)]
    if name != "timeline":
        _demand(spans == sorted(spans), f"{name}: not in the order of the text; return them sorted by span")


def _check_json(document: newskit.Document, kit: newskit.Kit | None) -> None:
    for analyser in document.computed:
        try:
            json.dumps(document.to_dict([analyser]))
        except Exception as error:
            raise AssertionError(
                f"{analyser.name}: its value can't be written as JSON ({describe(error)}); "
                "make it of numbers, text, dates, tuples, dicts and frozen attrs classes with annotated fields"
            ) from error
    data = document.to_dict()
    try:
        back = newskit.from_dict(json.loads(json.dumps(data)), kit=kit).to_dict()
    except newskit.InputError as error:
        raise AssertionError(f"{error}; annotate the analyser's function with the type of value it returns") from error
    differing = [name for name, value in data["findings"].items() if back["findings"].get(name) != value]
    _demand(
        back == data,
        f"{', '.join(differing) or 'metadata'}: not the same after JSON and back; annotate the fields of its class with the types they hold",
    )


def _check_pickle(document: newskit.Document) -> None:
    for analyser in document.computed:
        try:
            again = pickle.loads(pickle.dumps(document[analyser]))  # noqa: S301 - our own pickle
        except Exception as error:
            raise AssertionError(
                f"{analyser.name}: its value can't be pickled ({describe(error)}), so it can't come back from Kit.pipe's workers; "
                "define its class at the top of a module and keep open files, locks and lambdas out of it"
            ) from error
        _demand(
            again == document[analyser],
            f"{analyser.name}: its value is another one after pickling; compare it by what it holds (attrs.frozen does)",
        )
    _demand(pickle.loads(pickle.dumps(document)) == document, "the document is not the same after pickling")  # noqa: S301


def check_plugin(plugin: object, texts: Iterable[str] = SAMPLES, *, timing: bool = True) -> None:
    """Check that a plugin keeps to what newskit and its users rely on.

    It has hooks that load; it raises nothing and returns nothing that is refused; the same text gives the same findings
    every time and in every kit; findings are in order, with right offsets, and survive pickling and JSON; time grows
    linearly with text, on hostile text too.

    Args:
        plugin: a module or an object with hooks.
        texts: articles to try it on; ours unless told.
        timing: whether to measure time; it takes some seconds.

    Raises:
        AssertionError: it names the plugin, the text and what is wrong.
        newskit.PluginError: the plugin can't be used at all.
    """
    kit = newskit.Kit(plugins=[plugin], strict=True, discover=False)
    name = kit.plugins[0].name
    own = [
        analyser
        for analyser in kit.analysers.values()
        if analyser not in newskit.Kit(discover=False).analysers.values()
    ]
    for text in texts:
        article = kit.read(text, published="2026-11-24")
        try:
            for analyser in own:
                _ = article[analyser]
            check_document(article, kit)
        except newskit.NewskitError as error:
            raise AssertionError(f"plugin {name!r} on {text[:60]!r}: {error}") from error
        except AssertionError as error:
            raise AssertionError(f"plugin {name!r} on {text[:60]!r}: {error}") from error
        fresh = newskit.Kit(plugins=[plugin], strict=True, discover=False).read(text, published="2026-11-24")
        for analyser in own:
            _ = fresh[analyser]
        first, second = article.to_dict()["findings"], fresh.to_dict()["findings"]
        differing = ", ".join(analysis for analysis in first if first[analysis] != second.get(analysis))
        _demand(
            not differing,
            f"plugin {name!r}: two readings of {text[:60]!r} differ in {differing}; its hooks may read the document and their own "
            "options, not a clock, a counter, the environment or the order of a set",
        )
    if timing:
        hooks = [hook for hook in kit.plugins[0].hooks if hook != "register_analysers"]
        for hook, analyser in [*(("", a) for a in own), *((hook, _ANALYSER_OF[hook]) for hook in hooks)]:
            check_time(kit, analyser, f"plugin {name!r}, {hook or analyser.name}", largest=20_000)


_ANALYSER_OF: Mapping[str, newskit.Analyser[Any]] = {
    "find_zones": newskit.ZONES,
    "parse_byline": newskit.BYLINE,
    "find_entities": newskit.ENTITIES,
    "detect_quotes": newskit.QUOTES,
    "detect_hedges": newskit.HEDGES,
    "find_times": newskit.TIMES,
    "extract_timeline": newskit.TIMELINE,
}


def _demand(holds: object, message: str) -> None:
    if not holds:
        raise AssertionError(message)


# ---- linear time -----------------------------------------------------------------------------------------------------


def linear_time(
    function: Callable[[Any], object],
    name: str,
    attacks: Mapping[str, Callable[[int], str]] = ATTACKS,
    *,
    prepare: Callable[[str], Any] = str,
    largest: int = 80_000,
    seconds_for_1_mb: float = SECONDS_FOR_1_MB,
) -> None:
    """Check that a function's time grows linearly with its text, on every family of attacks.

    Times are CPU seconds, the best of several runs, without garbage collection, as in ``timeit``; under a few milliseconds
    nothing is judged but the largest size. A limit in seconds is for a machine of the pace that newskit is made on: where
    the machine is slower at the moment, it is given as much longer.

    Args:
        function: takes a text, or what ``prepare`` makes of it.
        name: for the message.
        attacks: families of text.
        prepare: makes of a text what the function takes; its time does not count, and it is called anew for every run.
        largest: the longest text tried, in code points.
        seconds_for_1_mb: what its time, scaled to a megabyte, may not exceed.

    Raises:
        AssertionError: it names the function, the family, and the times.
    """
    timed = functools.partial(_cpu, function, prepare)
    for family, make in attacks.items():
        sizes = [largest // 8, largest // 4, largest // 2, largest]
        if _is_hopeless(timed, make(sizes[0]), seconds_for_1_mb):  # or a test of what is exponential would never end
            raise AssertionError(
                f"{name} takes too long for {sizes[0]:,} characters of {family!r}: 1 MB would take more than {seconds_for_1_mb} s"
            )
        half, whole = make(sizes[-2]), make(sizes[-1])
        limit = seconds_for_1_mb * largest / 1_000_000
        first = seconds = timed(whole, runs=1)
        for _ in range(8):  # a machine's slow spells pass
            if not limit < seconds <= 3 * limit:
                break
            seconds = min(seconds, timed(whole, runs=1) / machine_pace())
        _demand(
            seconds <= limit,
            f"{name} takes {seconds:.2f} s for {largest:,} characters of {family!r}: 1 MB would take more than {seconds_for_1_mb} s",
        )
        if seconds < 8 * _TOO_QUICK:
            continue  # even if quadratic, too quick at this size to matter
        growth, shown = _growth(timed, half, whole, first)
        if growth > GROWTH:  # a second opinion: a machine's swings do not come twice at one place, a square does
            growth, shown = _growth(timed, whole, make(2 * largest))
        _demand(
            growth <= GROWTH,
            f"{name} on {family!r} grows by {growth:.1f} as the text doubles ({shown}): bound its repeats",
        )


def check_time(
    kit: newskit.Kit,
    analyser: newskit.Analyser[Any],
    name: str = "",
    *,
    largest: int = 80_000,
    seconds_for_1_mb: float = SECONDS_FOR_1_MB,
) -> None:
    """Check that an analyser's own time grows linearly with the text, on every family of attacks.

    What it reads of other analysers is read before the clock starts, so that each answers for its own time only.

    Args:
        kit: the kit whose plugins answer.
        analyser: the analyser, of newskit or of a plugin.
        name: for the message; the analyser's name unless told.
        largest: the longest text tried, in code points.
        seconds_for_1_mb: what its time, scaled to a megabyte, may not exceed.

    Raises:
        AssertionError: it names the analyser, the family, and the times.
    """

    def prepare(text: str) -> newskit.Document:
        article = kit.read(text, published="2026-11-24")
        for each in reads:
            _ = article[each]
        return article

    reads: list[newskit.Analyser[Any]] = []
    for text in SAMPLES:
        article = kit.read(text, published="2026-11-24")
        _ = article[analyser]
        reads += [each for each in article.computed if each != analyser and each not in reads]
    linear_time(
        lambda article: article[analyser],
        name or analyser.name,
        prepare=prepare,
        largest=largest,
        seconds_for_1_mb=seconds_for_1_mb,
    )


def _growth(timed: Callable[..., float], half: str, whole: str, known: float = float("inf")) -> tuple[float, str]:
    """How time grows from half the text to the whole, and the times for a message; ``known`` is a time of the whole already taken.

    The two are timed by turns, the best of each counting, until growth is within bounds: a busy machine slows one turn or
    the other, but what is quadratic stays so after eight.
    """
    best = [timed(half, runs=2), known]
    for _ in range(8):
        if best[1] <= GROWTH * best[0]:
            break
        best = [min(seconds, timed(text, runs=1)) for seconds, text in zip(best, (half, whole), strict=True)]
    shown = ", ".join(f"{len(text):,}: {seconds:.3f} s" for seconds, text in zip(best, (half, whole), strict=True))
    return best[1] / max(best[0], 1e-6), shown


def _is_hopeless(timed: Callable[..., float], text: str, seconds_for_1_mb: float) -> bool:
    """Whether a short text shows already that a megabyte takes too long, three times over and twice measured."""
    limit = 3 * seconds_for_1_mb * len(text) / 1_000_000
    return timed(text, runs=1) > limit and timed(text, runs=2) / machine_pace() > limit


def _cpu(function: Callable[[Any], object], prepare: Callable[[str], Any], text: str, runs: int) -> float:
    best = float("inf")
    for _ in range(runs):
        argument = prepare(text)
        best = min(best, cpu_seconds(functools.partial(function, argument)))
        if best < _TOO_QUICK:
            break
    return best


def cpu_seconds(function: Callable[[], object]) -> float:
    """The CPU seconds that one call takes, without garbage collection: its time depends on what else the process holds."""
    collecting = gc.isenabled()
    gc.disable()
    try:
        clock = time.process_time()
        function()
        return time.process_time() - clock
    finally:
        if collecting:
            gc.enable()


def machine_pace() -> float:
    """How many times slower this machine is, at this moment, than the one on which newskit's limits were set; at least 1.

    A limit in seconds times this holds on a slow machine too, and on a busy one. What is timed is what newskit spends its
    time on: words cut by a pattern, looked up, counted, and sorted.
    """
    text = ATTACKS["paragraphs"](60_000)
    return max(1.0, min(cpu_seconds(lambda: _pace_work(text)) for _ in range(3)) / _PACE_SECONDS)


_PACE_WORD = re.compile(r"[^\W_]++(?:['’.-][^\W_]++)*+|[^\w\s]")
_PACE_SECONDS = 0.006  # what ``_pace_work`` takes on that machine when it is quiet


def _pace_work(text: str) -> int:
    places: dict[str, list[tuple[int, int]]] = {}
    for match in _PACE_WORD.finditer(text):
        places.setdefault(match[0].lower(), []).append(match.span())
    return sum(len(spans) for _, spans in sorted(places.items()))


def patterns_in(package: str) -> dict[str, re.Pattern[str]]:
    """Every compiled pattern of a package and its modules, by the place where it stands.

    Module globals are walked, and what they hold: containers, attrs values, the attributes of the module's own classes,
    objects with a ``pattern``, results of cached functions without arguments. So no pattern can be forgotten; one that
    several modules share is listed once for each.
    """
    found: dict[str, re.Pattern[str]] = {}
    for module in _modules(package):
        for name, value in vars(module).items():
            # Classes and functions are walked where they are defined; any other value wherever it stands.
            defined = isinstance(value, type) or hasattr(value, "cache_info")
            if not name.startswith("__") and not (defined and value.__module__ != module.__name__):
                _collect(f"{module.__name__}.{name}", value, found, 0)
    return found


def _modules(package: str) -> Iterator[ModuleType]:
    root = importlib.import_module(package)
    yield root
    for info in pkgutil.walk_packages(getattr(root, "__path__", ()), f"{package}."):
        if not info.name.endswith("__main__"):
            yield importlib.import_module(info.name)


def _collect(place: str, value: Any, found: dict[str, re.Pattern[str]], depth: int) -> None:
    if depth > 4 or isinstance(value, (str, bytes, int, float, ModuleType)) or value is None:
        return
    if hasattr(value, "finditer") and hasattr(value, "flags"):
        found[place] = value
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            _collect(f"{place}[{key!r}]", inner, found, depth + 1)
    elif isinstance(value, (list, tuple, set, frozenset)):
        for number, inner in enumerate(value):
            _collect(f"{place}[{number}]", inner, found, depth + 1)
    elif hasattr(value, "cache_info") and not isinstance(value, type):
        if not _arguments(value):
            _collect(f"{place}()", value(), found, depth + 1)
    elif isinstance(value, type):
        for name, inner in vars(value).items():
            if not name.startswith("__") and not isinstance(inner, type):
                _collect(f"{place}.{name}", inner, found, depth + 1)
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            _collect(f"{place}.{field.name}", getattr(value, field.name, None), found, depth + 1)
        pattern = getattr(value, "pattern", None)
        _collect(f"{place}.pattern", pattern, found, depth + 1)


def _arguments(function: Any) -> int:
    code = getattr(getattr(function, "__wrapped__", function), "__code__", None)
    return code.co_argcount if code else 1


def check_patterns(package: str, *, largest: int = 80_000) -> int:
    """Check every compiled pattern of a package for linear time on every family of attacks.

    Args:
        package: its name.
        largest: the longest text tried, in code points.

    Returns:
        How many patterns were checked.

    Raises:
        AssertionError: it names the pattern, the family and the times.
    """
    found = patterns_in(package)
    texts = {family: make(largest) for family, make in ATTACKS.items()}
    once = {pattern: place for place, pattern in found.items()}  # patterns are equal where text and flags are
    for pattern, place in once.items():
        slow = [f for f, text in texts.items() if _is_slow(pattern, text[: largest // 8]) or _is_slow(pattern, text)]
        linear_time(functools.partial(_all_matches, pattern), place, {f: ATTACKS[f] for f in slow}, largest=largest)
    return len(found)


def _is_slow(pattern: re.Pattern[str], text: str) -> bool:
    clock = time.process_time()
    _all_matches(pattern, text)
    return time.process_time() - clock > 8 * _TOO_QUICK


def _all_matches(pattern: re.Pattern[str], text: str) -> int:
    return sum(1 for _ in pattern.finditer(text))
