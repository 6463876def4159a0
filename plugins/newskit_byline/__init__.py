"""Who wrote the article: bylines, credit lines and datelines, in documents and in bare strings."""

from __future__ import annotations

from typing import ClassVar, overload

from attrs import frozen

import newskit
from newskit.english.datelines import parse_dateline

__all__ = ["Bylines", "parse_byline", "parse_credits", "parse_dateline"]


def parse_credits(text: str) -> tuple[newskit.Credit, ...]:
    """The people that a credit line names, each with what they did; spans are in ``text``.

    >>> [(c.name, c.act, c.location) for c in parse_credits("Reporting by Ann Lee in Lagos; Editing by Raj Rao")]
    [('Ann Lee', 'report', 'Lagos'), ('Raj Rao', 'edit', None)]
    """
    from newskit_byline.credit_lines import credits_in  # noqa: PLC0415 - takes 10 ms to load, and few articles need it

    return credits_in(text)


@frozen
class Bylines:
    """The plugin as an object; it has no options."""

    name: ClassVar[str] = "byline"

    @newskit.hookimpl
    def parse_byline(self, document: newskit.Document) -> newskit.Byline | None:
        """The byline of an article."""
        return _byline_of(document)


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
    if not isinstance(document, str):
        return _byline_of(document)
    from newskit_byline.article_bylines import read_byline  # noqa: PLC0415 - as below

    return read_byline(document)


def _byline_of(document: newskit.Document) -> newskit.Byline | None:
    zones = document.zones
    if not (zones.byline or zones.timestamp or zones.credits):
        return None
    from newskit_byline.article_bylines import byline_of  # noqa: PLC0415 - takes 25 ms to load; bare text names nobody

    return byline_of(document)
