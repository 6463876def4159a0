"""The command ``newskit``: analyse an article, list the plugins."""

from __future__ import annotations

import argparse
import importlib.metadata
import io
import json
import os
import sys
import unicodedata
import warnings
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import partial
from operator import attrgetter
from textwrap import shorten, wrap
from typing import Any

import attrs

import newskit
from newskit.readers import decode

WIDTH = 100
WORDS_BEFORE = 32  # characters shown of a sentence before the clause that is told
_wrap = partial(wrap, width=WIDTH, break_on_hyphens=False)
_row = partial(_wrap, initial_indent="  ", subsequent_indent="      ")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; 0 when it did what was asked, 2 when it could not, with one line on stderr that says why."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        # A page may hold what a terminal's encoding lacks, lone surrogates among it.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always", newskit.PluginWarning)
        try:
            output = options.command(options)
        except newskit.NewskitError as error:
            print(f"newskit: {' '.join(str(error).split())}", file=sys.stderr)
            return 2
    if options.command is not list_plugins:
        for warning in caught:
            print(f"newskit: {warning.message}", file=sys.stderr)
    try:
        print(output)
        sys.stdout.flush()
    except BrokenPipeError:  # the reader (head, less) has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


class _Version(argparse.Action):
    """Looked up when asked for, not at every start."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object, **__: object) -> None:
        print(f"newskit {importlib.metadata.version('newskit')}")
        parser.exit()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newskit",
        description="Reads a news article and says who wrote it, who says what, how firmly, and when.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="say which newskit this is")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    analyse = commands.add_parser("analyse", aliases=["analyze"], help="read an article and say what is in it")
    analyse.add_argument("file", metavar="FILE", help=".txt, .md, .html or .json; - for standard input")
    analyse.add_argument("--json", action="store_true", help="everything found, with offsets, as JSON")
    analyse.add_argument("--only", metavar="NAMES", help="these analyses only, with commas between: quotes,hedges")
    analyse.add_argument("--why", action="store_true", help="below each finding its line in the text and its rule")
    analyse.add_argument(
        "--published", metavar="DATE", help="when it was published, ISO 8601, where the page does not say"
    )
    analyse.add_argument("--encoding", metavar="NAME", help="of the file, where it is not UTF-8")
    analyse.set_defaults(command=analyse_file)

    plugins = commands.add_parser("plugins", help="list the plugins, and why one was left out")
    plugins.add_argument("--json", action="store_true", help="as JSON")
    plugins.set_defaults(command=list_plugins)
    return parser


# ---- newskit analyse -------------------------------------------------------------------------------------------------


def analyse_file(options: argparse.Namespace) -> str:
    """What ``newskit analyse`` prints."""
    article = _read(options.file, options.encoding, options.published)
    names = [name.strip() for name in (options.only or "").split(",") if name.strip()]
    kit = newskit.default_kit()
    analysers = [kit.analyser(name) for name in names]
    if options.json:
        data = article.to_dict(analysers or None)
        for problem in article.problems:  # they are in the JSON too, but who reads it may be a program
            print(f"newskit: {problem}", file=sys.stderr)
        return json.dumps(data, ensure_ascii=False, indent=2)
    why: Why = _Why(article) if options.why else lambda _: iter(())
    return "\n".join(_visible(line) for line in _summary(article, analysers, why))


def _read(file: str, encoding: str | None, published: str | None) -> newskit.Document:
    if file == "-":
        return newskit.read(decode(sys.stdin.buffer.read(), "standard input", encoding), published=published or None)
    if file.startswith(("http://", "https://")):
        raise newskit.InputError(f"{file}: newskit opens no connection; save the page, and name its file")
    return newskit.read_file(file, encoding=encoding, published=published or None)


class _Why:
    """What ``--why`` prints below a finding: the line of the text on which it begins, and the rule that found it."""

    def __init__(self, article: newskit.Document) -> None:
        self.ends = [at for at, character in enumerate(article.text) if character == "\n"]

    def __call__(self, finding: object) -> Iterator[str]:
        if isinstance(finding, newskit.Annotation):
            line = bisect_left(self.ends, finding.span.start) + 1
            yield f"      line {line}: rule {finding.rule or 'not named'}, plugin {finding.plugin or 'not named'}"


Why = Callable[[object], Iterator[str]]


def _summary(article: newskit.Document, analysers: Sequence[newskit.Analyser[Any]], why: Why) -> Iterator[str]:
    if not article.text.strip():
        yield "There is no text to read."
        return
    if not analysers:
        yield from _top(article)
        yield from _byline(article, why)
        yield from _quotes(article, why)
        yield from _hedges(article, why)
        yield from _timeline_in_short(article, why)
    for name in [analyser.name for analyser in analysers]:
        if name in PRINTED:
            yield from PRINTED[name](article, why)
        else:
            yield from _plain(name, article[name], why)
    if article.problems:
        yield from _heading("Problems", len(article.problems))
        for problem in article.problems:
            yield from _row(str(problem))


def _top(article: newskit.Document) -> Iterator[str]:
    yield from _wrap(article.headline or "(no headline)")
    if article.standfirst:
        yield from _wrap(article.standfirst)


def _byline(article: newskit.Document, why: Why) -> Iterator[str]:
    authors = article.byline.authors if article.byline else ()
    yield ""
    yield from _wrap("By " + "; ".join(_author(author) for author in authors) if authors else "No byline")
    for author in authors:
        yield from why(author)
    for credit in article.byline.credits if article.byline else ():
        yield from _row(f"{credit.act}: {credit.name}" + (f", {credit.location}" if credit.location else ""))
        yield from why(credit)
    if article.published:
        updated = f", updated {_moment(article.updated)}" if article.updated else ""
        yield f"Published {_moment(article.published)}{updated}"
    else:
        yield "No date of publication: --published DATE gives one, for “on Monday” to count from"
    if article.dateline and article.dateline.place:
        yield f"Filed from {article.dateline.place}"


def _author(author: newskit.Author) -> str:
    more = [part for part in (author.role, author.organisation, author.location) if part]
    return f"{author.name} ({', '.join(more)})" if more else author.name


def _moment(moment: datetime | date) -> str:
    if not isinstance(moment, datetime):
        return f"{moment:%A} {moment.day} {moment:%B %Y}"
    zone = f" {moment.tzname()}" if moment.tzinfo else ""
    return f"{moment:%A} {moment.day} {moment:%B %Y, %H:%M}{zone}"


def _quotes(article: newskit.Document, why: Why) -> Iterator[str]:
    spoken = [quote for quote in article.quotes if quote.kind != "scare"]
    yield from _heading("Who says what", len(spoken), "quote")
    for source in article.sources:
        yield from _source(source)
    if article.sources:
        yield ""
    for quote in spoken:
        who = quote.speaker.name if quote.speaker else "(no source)"
        cue = [_line(article[quote.cue])] if quote.cue else []
        cue += ["not said"] if quote.speaker and not quote.reports_speech else []  # wanted, thought, expected
        words = " … ".join(_line(article[span]) for span in quote.spans)
        marked = f"“{words}”" if quote.kind == "direct" else words
        how = f" [{'; '.join(cue)}]" if cue else ""
        yield from _row(f"{who}{how}: {marked}")
        yield from why(quote)
    for quote in article.quotes:
        if quote.kind == "scare":
            yield f"  (in quote marks, but nobody's words: {shorten(_line(quote.text), 60, placeholder='…')})"
            yield from why(quote)


def _sources(article: newskit.Document, _: Why) -> Iterator[str]:
    yield from _heading("Who is quoted", len(article.sources), "source")
    for source in article.sources:
        yield from _source(source)


def _source(source: newskit.Source) -> Iterator[str]:
    about = ", ".join([source.kind, *source.roles[:2]])
    yield from _row(f"{source.name} ({about}): {_count(source.quotes, 'quote')}, {_count(source.words, 'word')}")


def _hedges(article: newskit.Document, why: Why) -> Iterator[str]:
    yield from _heading("How firmly", len(article.hedges), "hedge")
    for hedge in article.hedges:
        kind = ", ".join(
            part for part in (hedge.kind, hedge.strength, f"by {hedge.holder}" if hedge.holder else None) if part
        )
        scope = shorten(_line(article[hedge.scope]), 36, placeholder="…") if hedge.scope else ""
        cue = shorten(_line(hedge.text), 22, placeholder="…")
        yield f"  {cue:22}  {shorten(kind, 36, placeholder='…'):36}  {scope}".rstrip()
        yield from why(hedge)


def _timeline(article: newskit.Document, why: Why) -> Iterator[str]:
    yield from _heading("When", len(article.timeline), "event")
    yield from _entries(article, article.timeline, why)


def _timeline_in_short(article: newskit.Document, why: Why) -> Iterator[str]:
    """The timeline without what the text dates by nothing but its publication: most clauses of most articles."""
    dated = [entry for entry in article.timeline if entry.time or entry.relation or entry.main]
    yield from _heading("When", len(dated), "event")
    yield from _entries(article, dated, why)
    rest = len(article.timeline) - len(dated)
    if rest:
        yield f"  (and {_count(rest, 'clause')} without a date in the text: --only timeline shows them)"


def _entries(article: newskit.Document, entries: Iterable[newskit.TimelineEntry], why: Why) -> Iterator[str]:
    for entry in entries:
        state = f"{entry.status}{', not' if entry.negated else ''}{', main' if entry.main else ''}"
        told = entry.relation is None or entry.relation in _line(entry.text)
        relation = "" if told else f" ({entry.relation})"
        yield from _wrap(
            f"{_when(entry):18}  {state:18}  {_in_its_sentence(article, entry.span)}{relation}",
            initial_indent="  ",
            subsequent_indent=" " * 42,
            max_lines=2,
            placeholder=" …",
        )
        yield from why(entry)


def _in_its_sentence(article: newskit.Document, clause: newskit.Span) -> str:
    """A clause as it stands; where it does not begin its sentence, with some words before it: "ordered Falk [to pay]"."""
    at = bisect_right(article.sentences, clause.start, key=attrgetter("start")) - 1
    before = _line(article.text[article.sentences[at].start : clause.start]) if at >= 0 else ""
    if not before:
        return _line(article[clause])
    last = before[-WORDS_BEFORE:].partition(" ")[2] if len(before) > WORDS_BEFORE else before
    return f"{'' if last == before else '… '}{last} [{_line(article[clause])}]"


def _zones(article: newskit.Document, _: Why) -> Iterator[str]:
    """Each part of the page in the order of the text, with the name of its zone."""
    spans = attrs.asdict(article.zones, recurse=False, filter=lambda _, value: isinstance(value, (newskit.Span, tuple)))
    parts = [
        (span, name) for name, value in spans.items() for span in (value if isinstance(value, tuple) else (value,))
    ]
    yield from _heading("Parts of the page", len(parts))
    for span, name in sorted(parts):
        yield f"  {name:11} {shorten(_line(article[span]), WIDTH - 14, placeholder=' …')}"


def _entities(article: newskit.Document, why: Why) -> Iterator[str]:
    yield from _heading("Who and what the article speaks of", len(article.entities))
    for entity in article.entities:
        about = ", ".join(filter(None, [entity.kind, entity.gender, *entity.roles]))
        others = dict.fromkeys(_line(mention.text) for mention in entity.mentions if mention.text != entity.name)
        called = f", also: {', '.join(others)}" if others else ""
        yield from _row(f"{entity.name} ({about}): {_count(len(entity.mentions), 'mention')}{called}")
        yield from why(entity)


def _times(article: newskit.Document, why: Why) -> Iterator[str]:
    yield from _heading("Times", len(article.times))
    for time in article.times:
        value = f"{time.value} {time.mod}" if time.mod else time.value
        yield f"  {shorten(_line(time.text), 38, placeholder='…'):38}  {time.type:8}  {value:24}  {time.anchoring}"
        yield from why(time)


def _stretches(name: str, article: newskit.Document) -> Iterator[str]:
    """Sentences or paragraphs: their text."""
    yield from _heading(name.capitalize(), len(article[name]))
    for span in article[name]:
        yield from _row(_line(article[span]))


PRINTED: dict[str, Callable[[newskit.Document, Why], Iterator[str]]] = {
    "byline": _byline,
    "entities": _entities,
    "hedges": _hedges,
    "paragraphs": lambda article, _: _stretches("paragraphs", article),
    "quotes": _quotes,
    "sentences": lambda article, _: _stretches("sentences", article),
    "sources": _sources,
    "timeline": _timeline,
    "times": _times,
    "zones": _zones,
}


def _when(entry: newskit.TimelineEntry) -> str:
    """The date of an entry for people: a decade, a century and a week as they say it, all else in ISO 8601."""
    when = entry.date or "no date"
    if entry.granularity == "decade":
        return f"{when}0s"
    if entry.granularity == "century":
        return f"{when}00s"
    if entry.granularity == "week" and entry.start is not None:
        return f"week of {entry.start:%Y-%m-%d}"
    return when


def _plain(name: str, value: Any, why: Why) -> Iterator[str]:
    many = isinstance(value, (tuple, list))
    yield from _heading(name, len(value) if many else None)
    if attrs.has(type(value)) and not isinstance(value, (newskit.Annotation, newskit.Span)):  # figures
        for field, figure in attrs.asdict(value, recurse=False).items():
            yield from _row(f"{field.replace('_', ' ')}: {figure}")
        return
    for item in value if many else (value,):
        yield from _row(str(item))
        yield from why(item)


def _heading(words: str, count: int | None, what: str = "") -> Iterator[str]:
    yield ""
    number = "" if count is None else f" ({_count(count, what) if what else count})"
    yield f"{words}{number}"


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


def _line(text: str) -> str:
    return " ".join(text.split())


def _visible(line: str) -> str:
    """The line with control and direction characters spelt out: a page must not steer the terminal."""
    return "".join(
        f"⟨U+{ord(c):04X}⟩" if unicodedata.category(c) in ("Cc", "Cf") and c != "\u200d" else c for c in line
    )


# ---- newskit plugins -------------------------------------------------------------------------------------------------


def list_plugins(options: argparse.Namespace) -> str:
    """What ``newskit plugins`` prints."""
    plugins = newskit.default_kit().plugins
    if options.json:
        return json.dumps([attrs.asdict(plugin) for plugin in plugins], indent=2)
    lines = []
    for plugin in plugins:
        version = f"{plugin.distribution} {plugin.version}" if plugin.distribution else "no distribution"
        lines.append(f"{plugin.name}  ({version})")
        lines.append(f"    {', '.join(plugin.hooks)}" if plugin.error is None else f"    left out: {plugin.error}")
        lines += [f"    {plugin.file}"] if plugin.file else []
    return "\n".join(_visible(line) for line in lines) or "no plugins are installed"


if __name__ == "__main__":
    sys.exit(main())
