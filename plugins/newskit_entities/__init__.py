"""Finds the people, organisations, places, groups, papers and unnamed sources of an article, each with all its mentions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar

from attrs import frozen

import newskit
from newskit_entities.descriptions import find_descriptions
from newskit_entities.figures import Figure, Gathered, gather
from newskit_entities.names_in_text import NameFound, find_names
from newskit_entities.references import Reader
from newskit_entities.story_words import StoryWords, cut

__all__ = ["Entities", "find_entities"]


@frozen(kw_only=True)
class Entities:
    """The plugin with its options.

    Attributes:
        pronouns: link 'he', 'she', 'they' and 'it' to what they point at.
        descriptions: find noun phrases such as 'a government source' and link them.
    """

    name: ClassVar[str] = "entities"
    pronouns: bool = True
    descriptions: bool = True

    @newskit.hookimpl
    def find_entities(self, document: newskit.Document) -> Sequence[newskit.Entity]:
        """Every entity of the article's own text, in order of first mention; page furniture and bylines are left out."""
        text = document.text
        story = cut(text, _story_spans(document), document.sentences)
        zones = document.zones
        story.heading = story.words_before(
            max((part.end for part in (zones.headline, zones.standfirst) if part), default=0)
        )
        found = find_names(story)
        gathered = gather(text, story, found)
        reader = Reader(text, story, gathered, found)
        described = find_descriptions(story, _owners(story, found, gathered)) if self.descriptions else []
        reader.read(described, pronouns=self.pronouns)
        entities = [entity for figure in reader.figures if (entity := _entity(figure)) is not None]
        entities.sort(key=_place)
        return entities


def _story_spans(document: newskit.Document) -> list[newskit.Span]:
    """The paragraphs that tell the story: headline, standfirst, body, cross-heads and captions."""
    zones = document.zones
    spans = [*zones.body, *zones.subheads, *zones.captions]
    spans += [span for span in (zones.headline, zones.standfirst) if span is not None]
    return list(_lines(document.text, sorted(spans, key=_bounds)))


def _lines(text: str, spans: list[newskit.Span]) -> Iterator[newskit.Span]:
    """Each span, cut where a blank line runs through it; overlapping spans are read once."""
    reached = 0
    for span in spans:
        start, end = max(span.start, reached), span.end
        while start < end:
            stop = text.find("\n", start, end)
            stop = end if stop < 0 else stop
            if stop > start:
                yield newskit.Span(start, stop)
            start = stop + 1
        reached = max(reached, end)


def _owners(story: StoryWords, found: list[NameFound], gathered: Gathered) -> list[int]:
    """For each word the number of the name that covers it, or -1."""
    owners = [-1] * len(story.word)
    for number, each in enumerate(found):
        if gathered.of_name[number] is None:
            continue
        for index in range(each.first, each.last):
            owners[index] = number
    return owners


def _bounds(span: newskit.Span) -> tuple[int, int]:
    return span.start, span.end


def _place(found: newskit.Annotation) -> tuple[int, int]:
    return found.span.start, found.span.end


def _entity(figure: Figure) -> newskit.Entity | None:
    if not figure.mentions:
        return None
    if len(figure.mentions) > 1:
        figure.mentions.sort(key=_place)
    mentions = tuple(figure.mentions)
    first = mentions[0]
    return newskit.Entity(
        span=first.span,
        text=first.text,
        rule=figure.rule,
        name=figure.label,
        kind=figure.kind,
        mentions=mentions,
        roles=tuple(figure.roles),
        gender=figure.gender if figure.kind in ("person", "unnamed") else None,  # type: ignore[arg-type]  # counted from the two words
    )


@newskit.hookimpl
def find_entities(document: newskit.Document) -> Sequence[newskit.Entity]:
    """The entities of an article, with the default options."""
    return _DEFAULT.find_entities(document)


_DEFAULT = Entities()
