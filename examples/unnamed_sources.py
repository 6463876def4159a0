"""How much each outlet rests on unnamed sources: a table from JSON lines.

    python examples/unnamed_sources.py < articles.jsonl

Each line is an article with at least "text" and "publisher", and "published" where it is known. Printed are, for each
outlet, its articles, the articles with an unnamed source, its sources, how many of them are unnamed, and their share of
the words quoted.

Unnamed is here what an editor calls so: somebody whose name is kept back ("a person familiar with the talks"). A
spokeswoman or a stallholder whose name is not given is ``anonymous`` too, but not counted.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from attrs import mutable

import newskit

KNOWN = ("text", "publisher", "published", "url", "id")  # what newskit.read is told; any other field is left alone


@mutable
class Outlet:
    """What is counted of one outlet."""

    articles: int = 0
    with_unnamed: int = 0
    sources: int = 0
    unnamed: int = 0
    words: int = 0
    unnamed_words: int = 0

    def add(self, article: newskit.Document) -> None:
        sources = article.sources
        unnamed = [source for source in sources if is_unnamed(source, article.hedges)]
        self.articles += 1
        self.with_unnamed += bool(unnamed)
        self.sources += len(sources)
        self.unnamed += len(unnamed)
        self.words += sum(source.words for source in sources)
        self.unnamed_words += sum(source.words for source in unnamed)


def is_unnamed(source: newskit.Source, hedges: Iterable[newskit.Hedge]) -> bool:
    """Whether the words by which the article first names a source are a hedge for a name kept back."""
    mention = source.mention
    return mention is not None and any(
        hedge.kind == "anonymous_source" and hedge.sourcing != "named_role" and hedge.span.overlaps(mention)
        for hedge in hedges
    )


def rows(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    for line in lines:
        if line.strip():
            yield {key: value for key, value in json.loads(line).items() if key in KNOWN}


def main() -> int:
    outlets: dict[str, Outlet] = defaultdict(Outlet)
    for article in newskit.pipe(rows(sys.stdin), analysers=["sources", "hedges"]):
        outlets[article.metadata.publisher or "unknown"].add(article)
    print(f"{'outlet':24} {'articles':>8} {'with':>6} {'sources':>8} {'unnamed':>8} {'of words':>9}")
    for name, outlet in sorted(outlets.items(), key=lambda item: -item[1].articles):
        share = f"{outlet.unnamed_words / outlet.words:.0%}" if outlet.words else "-"
        print(
            f"{name[:24]:24} {outlet.articles:8} {outlet.with_unnamed:6} {outlet.sources:8} {outlet.unnamed:8} {share:>9}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
