"""Helpers to ask who is who in a short text."""

import pytest

import newskit
import newskit_entities


class Story:
    """A text with its entities, to be asked by name or by a mention."""

    def __init__(self, text: str, plugin: newskit_entities.Entities | None = None) -> None:
        self.text = text
        self.document = newskit.Kit(
            plugins=[plugin or newskit_entities.Entities()],
            block=["byline", "hedges", "page", "quotes", "timeline"],
            strict=True,
        ).read(text)
        self.entities = self.document.entities

    def names(self, kind: str | None = None) -> list[str]:
        return [e.name for e in self.entities if kind is None or e.kind == kind]

    def entity(self, name: str) -> newskit.Entity:
        found = [e for e in self.entities if e.name == name]
        assert len(found) == 1, f"{name!r} among {self.names()}"
        return found[0]

    def who(self, mention: str, nth: int = 0) -> str | None:
        """The name of the entity that the nth occurrence of these words belongs to."""
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(mention, start + 1)
        for entity in self.entities:
            for each in entity.mentions:
                if (each.span.start, each.span.end) == (start, start + len(mention)):
                    return entity.name
        return None


@pytest.fixture
def story():
    return Story
