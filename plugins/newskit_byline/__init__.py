"""Who wrote the article: bylines, credit lines and datelines, in documents and in bare strings."""

from __future__ import annotations

from typing import ClassVar, overload

from attrs import frozen

import newskit
from newskit.english.datelines import parse_dateline
from newskit_byline.article_bylines import byline_of, read_byline
from newskit_byline.credit_lines import credits_in

__all__ = ["Bylines", "parse_byline", "parse_credits", "parse_dateline"]


def parse_credits(text: str) -> tuple[newskit.Credit, ...]:
    """The people that a credit line names, each with what they did; spans are in ``text``.

    >>> [(c.name, c.act, c.location) for c in parse_credits("Reporting by Ann Lee in Lagos; Editing by Raj Rao")]
    [('Ann Lee', 'report', 'Lagos'), ('Raj Rao', 'edit', None)]
    """
    return credits_in(text)


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
