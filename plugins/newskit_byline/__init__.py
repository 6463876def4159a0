"""Who wrote the article: bylines, credit lines and datelines, in documents and in bare strings."""

from __future__ import annotations

from typing import ClassVar, TypeVar, overload

from attrs import evolve, frozen

import newskit
from newskit.english.datelines import parse_dateline
from newskit_byline.bylines import authors_in
from newskit_byline.credit_lines import credits_in

__all__ = ["Bylines", "parse_byline", "parse_credits", "parse_dateline"]


def parse_credits(text: str) -> tuple[newskit.Credit, ...]:
    """The people that a credit line names, each with what they did; spans are in ``text``.

    >>> [(c.name, c.act, c.location) for c in parse_credits("Reporting by Ann Lee in Lagos; Editing by Raj Rao")]
    [('Ann Lee', 'report', 'Lagos'), ('Raj Rao', 'edit', None)]
    """
    return credits_in(text)


def read_byline(text: str) -> newskit.Byline:
    """The authors that a byline string names; spans are in ``text``."""
    span = newskit.Span(0, len(text))
    return newskit.Byline(span=span, text=text, authors=authors_in(text), rule="byline-string")


def byline_of(document: newskit.Document) -> newskit.Byline | None:
    """The byline of an article: authors from its byline zone, other people from its credit lines."""
    zones = document.zones
    authors = _shifted(authors_in(document[zones.byline]), zones.byline.start) if zones.byline else ()
    named = tuple(credit for span in zones.credits for credit in _shifted(credits_in(document[span]), span.start))
    if not authors and not named:
        return None
    spans = [zones.byline] if zones.byline else [*zones.credits]
    span = newskit.Span(min(s.start for s in spans), max(s.end for s in spans))
    others = tuple(_with_full_name(credit, authors) for credit in named)
    rule = "byline-zone" if zones.byline else "credit-lines"
    return newskit.Byline(span=span, text=document[span], authors=authors, credits=others, rule=rule)


A = TypeVar("A", newskit.Author, newskit.Credit)


def _shifted(found: tuple[A, ...], by: int) -> tuple[A, ...]:
    return tuple(evolve(each, span=each.span.shift(by)) for each in found)


def _with_full_name(credit: newskit.Credit, authors: tuple[newskit.Author, ...]) -> newskit.Credit:
    """A surname alone ('Taxin reported from …') stands for the author of that surname."""
    if " " in credit.name:
        return credit
    same = [author for author in authors if author.name.split()[-1] == credit.name]
    return evolve(credit, name=same[0].name) if len(same) == 1 else credit


@frozen
class Bylines:
    """The plugin as an object; it has no options."""

    name: ClassVar[str] = "byline"

    @newskit.hookimpl
    def parse_byline(self, document: newskit.Document) -> newskit.Byline | None:
        """The byline of an article."""
        return byline_of(document)


@overload
def parse_byline(document: str) -> newskit.Byline: ...
@overload
def parse_byline(document: newskit.Document) -> newskit.Byline | None: ...
@newskit.hookimpl
def parse_byline(document: str | newskit.Document) -> newskit.Byline | None:
    """Who wrote it: of a bare byline string, for a column of them, or of a document, as the hook of this name.

    >>> [(a.name, a.role) for a in parse_byline("By ANN LEE, Political Editor").authors]
    [('Ann Lee', 'Political Editor')]
    """
    return read_byline(document) if isinstance(document, str) else byline_of(document)
