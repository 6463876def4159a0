"""JSON as a Document: schema.org NewsArticle (JSON-LD), IPTC ninjs, and what newskit wrote itself."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from newskit.errors import InputError
from newskit.export.document_json import FORMAT, from_dict
from newskit.readers.composed_page import compose

if TYPE_CHECKING:
    from newskit.document import Document
    from newskit.kit import Kit

__all__ = ["read_json"]

# https://schema.org/Article and its kinds that news sites use
ARTICLE_TYPES = frozenset(
    {
        "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
        "BackgroundNewsArticle", "AskPublicNewsArticle", "LiveBlogPosting", "BlogPosting", "AdvertiserContentArticle",
    }
)  # fmt: skip


def read_json(text: str, *, name: str, kit: Kit) -> Document:
    """A JSON file as a Document.

    From NewsArticle: headline, description or alternativeHeadline, author, dateline, articleBody, datePublished,
    dateModified, url, publisher, inLanguage. From ninjs 1.x to 3.x: headline or headlines, by, located, body_text,
    body_xhtml or bodies, versioncreated, firstcreated, uri, language.

    Raises:
        InputError: it is not JSON, or JSON of another kind, or has no text of an article.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InputError(f"{name}: not JSON: {error}") from error
    if isinstance(data, Mapping) and data.get("format") == FORMAT:
        return from_dict(data, kit)
    article = next(_articles(data), None)
    if article is not None:
        return _read_news_article(article, name, kit)
    if isinstance(data, Mapping) and any(key in data for key in ("body_text", "body_xhtml", "body_html", "bodies")):
        return _read_ninjs(data, name, kit)
    raise InputError(f"{name}: this JSON is no NewsArticle (JSON-LD), no ninjs and no newskit document")


def _articles(data: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    if depth > 4:  # a page's JSON-LD is a list or a @graph of things, no deeper
        return
    if isinstance(data, list):
        for item in data:
            yield from _articles(item, depth + 1)
    elif isinstance(data, Mapping):
        kinds = data.get("@type")
        if ARTICLE_TYPES & set(kinds if isinstance(kinds, list) else [kinds] if isinstance(kinds, str) else []):
            yield data
        yield from _articles(data.get("@graph"), depth + 1)


def _read_news_article(data: Mapping[str, Any], name: str, kit: Kit) -> Document:
    body = _string(data.get("articleBody"))
    if not body:
        raise InputError(f"{name}: this NewsArticle has no articleBody, so there is no text to read")
    return kit.read(
        compose(
            headline=_string(data.get("headline")),
            standfirst=_string(data.get("alternativeHeadline")) or _string(data.get("description")),
            authors=list(_names(data.get("author"))),
            dateline=_string(data.get("dateline")),
            body=body,
        ),
        title=_string(data.get("headline")),
        published=_string(data.get("datePublished")),
        updated=_string(data.get("dateModified")),
        url=_string(data.get("url")) or _string(data.get("@id")),
        publisher=next(_names(data.get("publisher")), None),
        language=_string(data.get("inLanguage")),
    )


def _read_ninjs(data: Mapping[str, Any], name: str, kit: Kit) -> Document:
    body = _string(data.get("body_text")) or _plain(_string(data.get("body_xhtml")) or _string(data.get("body_html")))
    for other in data.get("bodies") or ():
        value = _string(other.get("value")) if isinstance(other, Mapping) else None
        if not body and value:
            body = _plain(value) if "<" in value else value
    if not body:
        raise InputError(f"{name}: this ninjs item has no body, so there is no text to read")
    headlines = [h.get("value") for h in data.get("headlines") or () if isinstance(h, Mapping)]
    by = _string(data.get("by"))
    headline = _string(data.get("headline")) or _string(next(iter(headlines), None))
    return kit.read(
        compose(
            headline=headline,
            standfirst=None,
            authors=[by.removeprefix("By ").removeprefix("by ")] if by else [],
            dateline=_string(data.get("located")),
            body=body,
        ),
        title=headline,
        published=_string(data.get("firstcreated")) or _string(data.get("versioncreated")),
        updated=_string(data.get("versioncreated")),
        url=_string(data.get("uri")),
        language=_string(data.get("language")),
    )


def _string(value: Any) -> str | None:
    return value if isinstance(value, str) and value.strip() else None


def _names(value: Any) -> Iterator[str]:
    for item in value if isinstance(value, list) else [value]:
        name = _string(item.get("name")) if isinstance(item, Mapping) else _string(item)
        if name:
            yield name


class _Paragraphs(HTMLParser):
    """Text of simple markup, a line for each block."""

    BLOCKS = frozenset({"p", "div", "h1", "h2", "h3", "h4", "li", "br", "blockquote", "section", "article"})

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: object) -> None:
        del attrs
        if tag in self.BLOCKS:
            self.parts.append("\n\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in self.BLOCKS:
            self.parts.append("\n\n")

    def handle_data(self, data: str) -> None:
        self.parts.append(data)


def _plain(markup: str | None) -> str | None:
    if not markup:
        return None
    parser = _Paragraphs()
    parser.feed(markup)
    lines = (" ".join(line.split()) for line in "".join(parser.parts).split("\n\n"))
    return "\n\n".join(line for line in lines if line) or None
