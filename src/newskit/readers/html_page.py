"""A web page as a Document, by way of trafilatura (the extra ``newskit[html]``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from newskit.errors import InputError
from newskit.readers.composed_page import compose

if TYPE_CHECKING:
    from newskit.document import Document
    from newskit.kit import Kit

__all__ = ["read_html"]


def read_html(markup: str, *, kit: Kit) -> Document:
    """The article on a page: headline, standfirst, authors and body as trafilatura finds them, as one text.

    Raises:
        InputError: trafilatura is not installed, or finds no article.
    """
    try:
        import trafilatura  # type: ignore[import-not-found,unused-ignore]  # pyright: ignore[reportMissingImports]  # noqa: PLC0415
    except ImportError as error:
        raise InputError("HTML needs the extra: pip install 'newskit[html]'") from error
    # Its declared type is a union of an older form, a dict, and this one.
    found = cast("Any", trafilatura.bare_extraction(markup, with_metadata=True, include_comments=False))
    body = found.text if found is not None else None
    if found is None or not body:
        raise InputError("there is no article on this page that trafilatura can find; pass its text to newskit.read")
    authors = [name.strip() for name in (found.author or "").split(";")]
    return kit.read(
        compose(headline=found.title, standfirst=found.description, authors=authors, dateline=None, body=body),
        title=found.title,
        published=found.date,
        url=found.url,
        publisher=found.sitename,
        language=found.language,
    )
