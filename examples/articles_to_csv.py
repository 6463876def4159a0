"""Tables of all articles in a folder: articles.csv, quotes.csv, sources.csv, hedges.csv and timeline.csv.

    python examples/articles_to_csv.py FOLDER OUT [--files "*.html"] [--workers 4]

Every .txt file in FOLDER, or every one that --files matches, is an article; its name is the first column of each table.
Offsets count code points of the text that newskit read. What can't be read is named on stderr, and the rest goes on.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import newskit

Row = dict[str, Any]


def main() -> int:
    parser = argparse.ArgumentParser(description="Tables of all articles in a folder.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--files", default="*.txt", help="which files: *.txt unless told")
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    tables: dict[str, list[Row]] = {name: [] for name in ROWS}
    articles = newskit.pipe(
        read_all(options.folder, options.files),
        analysers=["byline", "published", "quotes", "sources", "hedges", "timeline"],
        workers=options.workers,
        progress=sys.stderr.isatty(),
    )
    for article in articles:
        for name, rows in ROWS.items():
            tables[name] += [{"article": article.metadata.id} | safe(row) for row in rows(article)]
        for problem in article.problems:
            print(f"{article.metadata.id}: {problem}", file=sys.stderr)
    for name, rows_found in tables.items():
        write(options.out / f"{name}.csv", rows_found)
    return 0


def read_all(folder: Path, files: str) -> Iterator[dict[str, Any]]:
    """The files of a folder as `newskit.pipe` takes them: the text, and what is known beside it."""
    for file in sorted(folder.glob(files)):
        try:
            article = newskit.read_file(file)
        except newskit.InputError as error:
            print(error, file=sys.stderr)
            continue
        about = article.metadata
        yield {"text": article.text, "id": file.name, "published": about.published, "publisher": about.publisher}


def article_rows(article: newskit.Document) -> Iterator[Row]:
    authors = article.byline.authors if article.byline else ()
    yield {
        "headline": article.headline,
        "authors": "; ".join(author.name for author in authors),
        "published": article.published.isoformat() if article.published else None,
        "sources": len(article.sources),
        "unnamed": sum(source.kind == "anonymous" for source in article.sources),
    }


def quote_rows(article: newskit.Document) -> Iterator[Row]:
    for quote in article.quotes:
        yield place(quote) | {
            "kind": quote.kind,
            "speaker": quote.speaker.name if quote.speaker else None,
            "speaker_kind": quote.speaker.kind if quote.speaker else None,
            "cue": article[quote.cue] if quote.cue else None,
            "text": quote.text,
        }


def source_rows(article: newskit.Document) -> Iterator[Row]:
    for source in article.sources:
        yield {
            "name": source.name,
            "kind": source.kind,
            "roles": "; ".join(source.roles),
            "quotes": source.quotes,
            "words": source.words,
        }


def hedge_rows(article: newskit.Document) -> Iterator[Row]:
    for hedge in article.hedges:
        yield place(hedge) | {
            "family": hedge.family,
            "kind": hedge.kind,
            "strength": hedge.strength,
            "holder": hedge.holder,
            "voice": hedge.voice,
            "text": hedge.text,
        }


def timeline_rows(article: newskit.Document) -> Iterator[Row]:
    for entry in article.timeline:
        yield place(entry) | {
            "date": entry.date,
            "status": entry.status,
            "anchoring": entry.anchoring,
            "main": entry.main,
            "text": entry.text,
        }


ROWS = {
    "articles": article_rows,
    "quotes": quote_rows,
    "sources": source_rows,
    "hedges": hedge_rows,
    "timeline": timeline_rows,
}


def place(finding: newskit.Annotation) -> Row:
    return {"start": finding.span.start, "end": finding.span.end, "rule": finding.rule}


def safe(row: Row) -> Row:
    """The row for a spreadsheet, which would run a cell such as `=1+1`, from a stranger's page, as a formula."""
    return {
        key: f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
        for key, value in row.items()
    }


def write(file: Path, rows: list[Row]) -> None:
    with file.open("w", newline="", encoding="utf-8-sig", errors="backslashreplace") as out:
        writer = csv.DictWriter(out, fieldnames=list(rows[0]) if rows else ["article"])
        writer.writeheader()
        writer.writerows(rows)


if __name__ == "__main__":
    sys.exit(main())
