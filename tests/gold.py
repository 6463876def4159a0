"""Our own articles with their hand-made gold, and how findings are scored against it.

``examples/articles/`` holds short articles, ``examples/pages/`` whole pages as they are pasted. ``NAME.gold.json`` was made by
reading the text, not by running newskit. Spans are code points. A row marked ``optional`` is neither wanted nor punished.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from attrs import frozen

import newskit

EXAMPLES = Path(__file__).parents[1] / "examples"


@frozen
class Article:
    """An example article, its text and its gold."""

    name: str
    text: str
    gold: dict[str, Any]

    def read(self) -> newskit.Document:
        """The document, read once for all tests: what has been analysed stays so."""
        return _read(self.text, self.gold["published_hint"])

    def rows(self) -> Iterator[tuple[str, list[int]]]:
        """Every stretch of the text that the gold marks: its words as written beside it, and its span."""
        for key in ("hedges", "hedge_traps", "times", "timeline"):
            for row in self.gold.get(key, ()):
                yield row["text"], row["span"]
        for quote in self.gold["quotes"]:
            yield quote["text"], quote["spans"][0]
            for part in ("mention", "cue", "hearer"):
                if quote.get(part):
                    yield quote[part]["text"], quote[part]["span"]


@functools.cache
def _read(text: str, published: str) -> newskit.Document:
    return newskit.read(text, published=published)


@frozen
class Score:
    """How many gold rows were found, how many findings there are, and which differ."""

    right: int
    found: int
    wanted: int
    misses: tuple[str, ...] = ()

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.found + self.wanted) if self.found + self.wanted else 1.0

    @property
    def recall(self) -> float:
        return self.right / self.wanted if self.wanted else 1.0

    def __add__(self, other: Score) -> Score:
        return Score(
            self.right + other.right, self.found + other.found, self.wanted + other.wanted, self.misses + other.misses
        )


def articles() -> list[Article]:
    """The short articles, by name."""
    return _read_folder(EXAMPLES / "articles")


def pages() -> list[Article]:
    """The whole pages, by name."""
    return _read_folder(EXAMPLES / "pages")


def _read_folder(folder: Path) -> list[Article]:
    return [
        Article(
            file.name.removesuffix(".txt"),
            file.read_text(encoding="utf-8"),
            json.loads(file.with_suffix(".gold.json").read_text(encoding="utf-8")),
        )
        for file in sorted(folder.glob("*.txt"))
    ]


def _score(article: str, wanted: Iterable[Any], found: Iterable[Any]) -> Score:
    wanted, found = list(wanted), list(found)
    right = [row for row in wanted if row in found]
    misses = [f"{article}: missed {row}" for row in wanted if row not in found]
    misses += [f"{article}: wrong {row}" for row in found if row not in wanted]
    return Score(len(right), len(found), len(wanted), tuple(misses))


def zones(article: Article) -> Score:
    document = article.read()
    gold, ours = article.gold["zones"], document.zones
    single = ("headline", "kicker", "standfirst", "byline", "dateline")
    wanted = [(name, gold.get(name)) for name in single]
    found = [(name, document[span] if (span := getattr(ours, name)) else None) for name in single]
    body = [
        text.partition("— ")[2] if i == 0 and gold.get("dateline") and "— " in text else text
        for i, text in enumerate(gold["body"])
    ]
    wanted += [("body", text) for text in body]
    found += [("body", document[span]) for span in ours.body]
    dateline = gold.get("dateline")
    if dateline:  # the mark behind a dateline may go either way
        strip = " —–-:"
        wanted = [
            (n, t.removeprefix(dateline).lstrip(strip) if n == "body" and t else t and t.rstrip(strip))
            for n, t in wanted
        ]
        found = [(n, t.lstrip(strip) if n == "body" and t else t and t.rstrip(strip)) for n, t in found]
    return _score(article.name, wanted, found)


def small_zones(article: Article) -> Score:
    """Timestamp, cross-heads, captions, credits and furniture, line by line."""
    document = article.read()
    gold, ours = article.gold["zones"], document.zones

    def lines(name: str, texts: Iterable[str]) -> list[tuple[str, str]]:
        return [(name, line.strip()) for text in texts for line in text.splitlines() if line.strip()]

    wanted = lines("timestamp", [gold.get("timestamp") or ""])
    found = lines("timestamp", [document[ours.timestamp] if ours.timestamp else ""])
    for name in ("subheads", "captions", "credits", "furniture"):
        wanted += lines(name, gold.get(name, ()))
        found += lines(name, (document[span] for span in getattr(ours, name)))
    return _score(article.name, wanted, found)


def credit_names(article: Article) -> Score:
    byline = article.read().byline
    wanted = [(c["name"], c["act"], c["location"]) for c in article.gold["credits"]]
    found = [(c.name, c.act, c.location) for c in (byline.credits if byline else ())]
    return _score(article.name, wanted, found)


def authors(article: Article) -> Score:
    byline = article.read().byline
    wanted = [(a["name"], a["role"], a["organisation"]) for a in article.gold["authors"]]
    found = [(a.name, a.role, a.organisation) for a in (byline.authors if byline else ())]
    return _score(article.name, wanted, found)


def published(article: Article) -> Score:
    moment = article.read().published
    wanted = article.gold["published"] or article.gold["published_hint"]
    shown = moment.isoformat(timespec="minutes") if hasattr(moment, "hour") else str(moment)
    return _score(article.name, [wanted], [shown])


def marked_quotes(article: Article) -> Score:
    """Direct and partial quotes and scare quotes: right when a finding covers the same words with the right speaker."""
    document = article.read()
    wanted = [q for q in article.gold["quotes"] if q["kind"] != "indirect"]
    found = [q for q in document.quotes if q.kind != "indirect"]
    return _match(article, document, wanted, found)


def indirect_quotes(article: Article) -> Score:
    document = article.read()
    wanted = [q for q in article.gold["quotes"] if q["kind"] == "indirect"]
    found = [q for q in document.quotes if q.kind == "indirect" and q.reports_speech]
    return _match(article, document, wanted, found)


def _same_speaker(row: dict[str, Any], name: str) -> bool:
    """A last name stands for a full one, and the head of a description for the description."""
    wanted, name = row["speaker"].lower(), name.lower()
    described = row["speaker_kind"] in ("anonymous", "collective", "document") and " " in name
    return bool(wanted.endswith(name) or (described and wanted.startswith(name)))


def _match(
    article: Article, document: newskit.Document, wanted: list[dict[str, Any]], found: list[newskit.Quote]
) -> Score:
    def over(row: dict[str, Any], quotes: Iterable[newskit.Quote]) -> list[newskit.Quote]:
        start, end = row["spans"][0]
        return [q for q in quotes if min(q.span.end, end) - max(q.span.start, start) > 0.5 * (end - start)]

    right, misses = 0, []
    loose = [row for row in article.gold["quotes"] if row.get("optional")]
    wanted = [row for row in wanted if not row.get("optional")]
    found = [q for q in found if any(over(row, [q]) for row in wanted) or not any(over(row, [q]) for row in loose)]
    for row in wanted:
        hits = over(row, found)
        names = [q.speaker.name if q.speaker else None for q in hits]
        if hits and (
            row["speaker"] is None or row["speaker"] in names or any(n and _same_speaker(row, n) for n in names)
        ):
            right += 1
        else:
            misses.append(f"{article.name}: {row['kind']} {row['text'][:50]!r} by {row['speaker']}, found {names}")
    return Score(right, len(found), len(wanted), tuple(misses))


def hedges(article: Article) -> Score:
    document = article.read()
    wanted = [(tuple(h["span"]), h["text"]) for h in article.gold["hedges"] if not h.get("optional")]
    loose = [h["span"] for h in article.gold["hedges"] if h.get("optional")]
    cues = [((h.span.start, h.span.end), h.text) for h in document.hedges]
    found = [cue for cue in cues if cue in wanted or not any(a < cue[0][1] and cue[0][0] < b for a, b in loose)]
    return _score(article.name, wanted, found)


def hedge_cues(article: Article) -> Score:
    """The same by overlap: a cue is right when it shares a character with the gold cue."""
    document = article.read()
    wanted = [h for h in article.gold["hedges"] if not h.get("optional")]
    loose = [h for h in article.gold["hedges"] if h.get("optional")]

    def over(row: dict[str, Any], hedge: newskit.Hedge) -> bool:
        return bool(row["span"][0] < hedge.span.end and hedge.span.start < row["span"][1])

    found = [h for h in document.hedges if any(over(w, h) for w in wanted) or not any(over(o, h) for o in loose)]
    missed = [w for w in wanted if not any(over(w, h) for h in found)]
    wrong = [h for h in found if not any(over(w, h) for w in wanted)]
    misses = [f"{article.name}: missed {w['text']!r} {w['kind']}" for w in missed]
    misses += [
        f"{article.name}: wrong {h.text!r} {h.kind} {document.text[max(0, h.span.start - 25) : h.span.end + 25]!r}"
        for h in wrong
    ]
    right = len(wanted) - len(missed)
    return Score(right, right + len(wrong), len(wanted), tuple(misses))


def times(article: Article) -> Score:
    document = article.read()
    wanted = [(t["text"], t["type"], t["value"]) for t in article.gold["times"] if not t.get("optional")]
    spans = [t["span"] for t in article.gold["times"] if t.get("optional")]
    found = [
        (t.text, t.type, t.value)
        for t in document.times
        if (t.text, t.type, t.value) in wanted or not any(a < t.span.end and t.span.start < b for a, b in spans)
    ]
    return _score(article.name, wanted, found)


def timeline(article: Article) -> Score:
    """Right when the shortest entry over the words has the date and the status."""
    document = article.read()
    right, misses = 0, []
    for row in article.gold["timeline"]:
        start = row["span"][0]
        over = sorted((e for e in document.timeline if e.span.start <= start < e.span.end), key=lambda e: len(e.span))
        if over and over[0].date == row["date"] and over[0].status == row["status"]:
            right += 1
        else:
            misses.append(
                f"{article.name}: {row['text']!r} {row['date']} {row['status']}, found {[(e.date, e.status) for e in over]}"
            )
    return Score(right, len(article.gold["timeline"]), len(article.gold["timeline"]), tuple(misses))
