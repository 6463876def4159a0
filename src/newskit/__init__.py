"""Reads a news article and says who wrote it, who says what, how firmly, and when.

>>> import newskit
>>> article = newskit.read("The bridge will close on Monday, the council said.")
>>> article.sources[0].name
'the council'
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from typing import Any

from attrs import evolve

from newskit.analysers import (
    BYLINE,
    DATELINE,
    ENTITIES,
    HEADLINE,
    HEDGES,
    PARAGRAPHS,
    PUBLISHED,
    QUOTES,
    SENTENCES,
    SOURCES,
    STANDFIRST,
    TIMELINE,
    TIMES,
    UPDATED,
    ZONES,
    Analyser,
)
from newskit.annotations import (
    Annotation,
    Author,
    Byline,
    Credit,
    Dateline,
    Entity,
    Hedge,
    Mention,
    Quote,
    Source,
    Span,
    Speaker,
    TimeExpression,
    TimelineEntry,
    Zones,
)
from newskit.document import Document, Metadata, Problem
from newskit.errors import (
    AnalyserError,
    CircularReadError,
    InputError,
    NewskitError,
    NotComputedError,
    PluginError,
    PluginWarning,
    UnknownAnalyserError,
)
from newskit.hookspecs import hookimpl
from newskit.kit import AnalyserKey, Kit, Readable
from newskit.plugins import Plugin

__all__ = [
    "BYLINE",
    "DATELINE",
    "ENTITIES",
    "HEADLINE",
    "HEDGES",
    "PARAGRAPHS",
    "PUBLISHED",
    "QUOTES",
    "SENTENCES",
    "SOURCES",
    "STANDFIRST",
    "TIMELINE",
    "TIMES",
    "UPDATED",
    "ZONES",
    "Analyser",
    "AnalyserError",
    "Annotation",
    "Author",
    "Byline",
    "CircularReadError",
    "Credit",
    "Dateline",
    "Document",
    "Entity",
    "Hedge",
    "InputError",
    "Kit",
    "Mention",
    "Metadata",
    "NewskitError",
    "NotComputedError",
    "Plugin",
    "PluginError",
    "PluginWarning",
    "Problem",
    "Quote",
    "Source",
    "Span",
    "Speaker",
    "TimeExpression",
    "TimelineEntry",
    "UnknownAnalyserError",
    "Zones",
    "default_kit",
    "from_dict",
    "hookimpl",
    "pipe",
    "read",
    "read_file",
]

_default: list[Kit] = []
_making_default = threading.Lock()


def default_kit() -> Kit:
    """The kit that ``newskit.read`` uses: every installed plugin, made when first asked for."""
    with _making_default:
        if not _default:
            _default.append(Kit())
        return _default[0]


def read(
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
    """The text of an article, or of a whole page as it is pasted, as a Document. Nothing is analysed yet.

    Args, errors: as ``Kit.read``.
    """
    return default_kit().read(
        text,
        published=published,
        updated=updated,
        url=url,
        title=title,
        publisher=publisher,
        language=language,
        id=id,
        extra=extra,
    )


def read_file(
    path: str | os.PathLike[str],
    *,
    encoding: str | None = None,
    kit: Kit | None = None,
    published: datetime | date | str | None = None,
    updated: datetime | date | str | None = None,
    url: str | None = None,
    title: str | None = None,
    publisher: str | None = None,
    language: str | None = None,
    id: str | None = None,  # noqa: A002 - as in ``read``
    extra: Mapping[str, Any] | None = None,
) -> Document:
    """A file as a Document: .txt, .md, .html, .htm or .json (NewsArticle JSON-LD, ninjs, or newskit's own).

    Args:
        path: the file.
        encoding: of the file, where it is not UTF-8.
        kit: to read it with; the default one unless told.
        published: see ``Metadata``; so are the others. What you say here goes before what the file says, and findings
            that the file holds, made without knowing it, are left behind.
        updated: when it was last changed.
        url: where it stands.
        title: its title, where the text has no headline.
        publisher: the outlet.
        language: a BCP 47 tag.
        id: the caller's key.
        extra: anything else, JSON-ready.

    Raises:
        InputError: the file can't be read, decoded or understood, or a date is not a date; the message says what to do.
    """
    from newskit.readers import read_file as read_any  # noqa: PLC0415 - readers are loaded when first needed

    kit = kit or default_kit()
    document = read_any(path, encoding=encoding, kit=kit)
    told: dict[str, Any] = {
        "published": published,
        "updated": updated,
        "url": url,
        "title": title,
        "publisher": publisher,
        "language": language,
        "id": id,
        "extra": extra,
    }
    told = {name: value for name, value in told.items() if value is not None}
    return Document(document.text, evolve(document.metadata, **told), kit=kit) if told else document


def from_dict(data: Mapping[str, Any], *, kit: Kit | None = None) -> Document:
    """The document that ``Document.to_dict`` wrote, with all its findings.

    Args:
        data: what ``to_dict`` returned, perhaps by way of JSON.
        kit: for reading what was not written; the default one unless told.

    Raises:
        InputError: the data is not such a document; the message gives the place.
    """
    from newskit.export.document_json import from_dict as read_back  # noqa: PLC0415 - cattrs is loaded when first needed

    return read_back(data, kit or default_kit())


def pipe(
    articles: Iterable[Readable],
    *,
    analysers: Iterable[AnalyserKey] | None = None,
    workers: int = 1,
    chunk: int = 16,
    start_method: str | None = None,
    progress: bool = False,
) -> Iterator[Document]:
    """Many articles, each analysed, in order. Args, errors: as ``Kit.pipe``."""
    return default_kit().pipe(
        articles,
        analysers=analysers,
        workers=workers,
        chunk=chunk,
        start_method=start_method,
        progress=progress,
    )
