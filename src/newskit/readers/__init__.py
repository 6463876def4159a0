"""Files and foreign formats as Documents."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from newskit.errors import InputError

if TYPE_CHECKING:
    from newskit.document import Document
    from newskit.kit import Kit

__all__ = ["decode", "read_file"]

BYTE_ORDER_MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))


def decode(data: bytes, name: str, encoding: str | None = None) -> str:
    """The text of a file's bytes: by ``encoding``, else by its byte order mark, else as UTF-8, strictly.

    Line ends are kept as they are, so that offsets count what is in the file.

    Raises:
        InputError: the bytes are not text in that encoding, or there is no such encoding.
    """
    marked = next((by for mark, by in BYTE_ORDER_MARKS if data.startswith(mark)), None)
    try:
        return data.decode(encoding or marked or "utf-8")
    except LookupError as error:
        raise InputError(f"{name}: no encoding is called {encoding!r}") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{name}: byte {error.start} is not {error.encoding}; say which encoding it is, for example encoding='cp1252'",
        ) from error


def read_file(path: str | os.PathLike[str], *, encoding: str | None = None, kit: Kit) -> Document:
    """See ``newskit.read_file``."""
    file = Path(path)
    try:
        data = file.read_bytes()
    except OSError as error:
        raise InputError(f"{file}: {error.strerror or error}; check the path") from error
    suffix = file.suffix.lower()
    text = decode(data, str(file), encoding)
    if suffix in (".html", ".htm"):
        from newskit.readers.html_page import read_html  # noqa: PLC0415 - one reader is needed, not all

        return read_html(text, kit=kit)
    if suffix == ".json":
        from newskit.readers.json_article import read_json  # noqa: PLC0415

        return read_json(text, name=str(file), kit=kit)
    if suffix in (".txt", ".text", ".md", ""):
        return kit.read(text)
    raise InputError(f"{file}: newskit reads .txt, .md, .html, .htm and .json; save it as one of these")
