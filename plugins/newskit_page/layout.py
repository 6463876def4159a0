"""The labels of a page's lines while they are being decided."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import field, mutable

from newskit_page.line import Line

__all__ = ["Layout"]


@mutable
class Layout:
    """Lines and their labels, and what the page is."""

    lines: list[Line]
    label: list[str] = field()
    rule: str = "page"
    speakers: bool = False  # the body is a transcript
    letters: bool = False  # it is readers' letters

    def indexes(self, name: str) -> Iterator[int]:
        """The lines that have a label."""
        return (index for index, label in enumerate(self.label) if label == name)
