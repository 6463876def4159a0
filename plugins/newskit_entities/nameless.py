"""People who keep their names back: how the story says so, and by which nouns it calls them again."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from newskit.english.word_lists import word_set
from newskit_entities.clauses import place_of
from newskit_entities.descriptions import BY_A_QUALITY, KNOWING, DescriptionFound
from newskit_entities.figures import Figure
from newskit_entities.story_words import StoryWords

__all__ = ["CALLS_ANY_SOURCE", "asks_not_to_be_named", "is_nameless"]

# Nouns that call any source again: "An aide … the person said".
CALLS_ANY_SOURCE = word_set("person man woman official source insider individual employee executive")
_NAMELESS_WITHIN = 12  # words from 'two officials' to 'anonymity'
_SOURCE_WITHIN = 45  # words from 'who asked not to be named' to 'the engineer said'


def asks_not_to_be_named(story: StoryWords, found: DescriptionFound) -> bool:
    """Whether several people are unnamed and no collective: 'two officials familiar with the talks', '…, who spoke on condition of anonymity'."""
    word = story.word
    if found.last > found.head + 1 and (
        word[found.head + 1] in KNOWING or word[found.head + 2] == "knowledge" or word[found.last - 1] == "knowledge"
    ):
        return True
    return _is_about_anonymity(word[found.last : found.last + _NAMELESS_WITHIN])


def is_nameless(story: StoryWords, found: DescriptionFound, called: Iterable[Figure]) -> bool:
    """Whether 'the engineer said' stands so soon behind words about somebody's anonymity that nobody with a name can be meant, unless the
    story has called a named person so; or 'this person said' stands anywhere. ``called`` are the figures called by the noun.
    """
    first = found.first
    if (
        found.noun.plural
        or found.noun.kind not in ("post", "person", "unnamed")
        or found.noun is BY_A_QUALITY
        or found.determiner not in ("the", "this", "that")
        or not place_of(story, first, found.last).speaker
    ):
        return False
    if found.determiner != "the":
        return found.noun.singular in CALLS_ANY_SOURCE
    near = max(first - _SOURCE_WITHIN, bisect_left(story.pace, story.pace[first] - 1))
    if not _is_about_anonymity(story.word[near:first]):
        return False
    return not any(figure.kind == "person" and figure.mentions for figure in called)


def _is_about_anonymity(words: list[str]) -> bool:
    """Whether words say that somebody keeps the name back: 'spoke on condition of anonymity', 'asked not to be named', 'declined to give her name'."""
    return (
        "anonymity" in words
        or "authorized" in words
        or "authorised" in words
        or ("not" in words and ("named" in words or "identified" in words))
        or ("declined" in words and "name" in words)
    )
