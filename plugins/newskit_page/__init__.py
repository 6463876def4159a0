"""Zones of a news page, and the times it shows."""

from __future__ import annotations

from typing import ClassVar

from attrs import frozen

import newskit
from newskit_page.timestamps import parse_timestamp
from newskit_page.zones import zones_of

__all__ = ["Pages", "find_zones", "parse_timestamp"]


@frozen
class Pages:
    """The plugin as an object; it has no options."""

    name: ClassVar[str] = "page"

    @newskit.hookimpl
    def find_zones(self, document: newskit.Document) -> newskit.Zones | None:
        """The zones of a page."""
        return zones_of(document)


@newskit.hookimpl
def find_zones(document: newskit.Document) -> newskit.Zones | None:
    """The zones of a page."""
    return zones_of(document)
