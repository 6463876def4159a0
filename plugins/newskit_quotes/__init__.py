"""Who says what: quotes in marks and without, with speaker and cue."""

from __future__ import annotations

from collections.abc import Iterable
from typing import ClassVar

from attrs import frozen

import newskit
from newskit_quotes.detection import quotes_of

__all__ = ["Quotes", "detect_quotes"]


@frozen
class Quotes:
    """The plugin as an object; it has no options."""

    name: ClassVar[str] = "quotes"

    @newskit.hookimpl
    def detect_quotes(self, document: newskit.Document) -> Iterable[newskit.Quote]:
        """The quotes of an article."""
        return quotes_of(document)


@newskit.hookimpl
def detect_quotes(document: newskit.Document) -> Iterable[newskit.Quote]:
    """The quotes of an article."""
    return quotes_of(document)
