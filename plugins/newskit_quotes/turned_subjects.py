"""Finds who a verb of reporting belongs to where the order is turned round: the subject behind it."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit_quotes.candidates import OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS
from newskit_quotes.phrases import PREPOSITIONS, holds_a_clause
from newskit_quotes.story import Mentioned, Paragraph, Story, Word, word_at
from newskit_quotes.subjects import CONJUNCTIONS, LONG_NAME, NEAR, NO_NOUN, TITLE, head_before
from newskit_quotes.verbs import is_adverb, is_finite_verb

__all__ = ["subject_behind"]

# Words that end the phrase of a subject behind its verb: 'said the mayor in a letter', 'said the mayor because'.
BEHIND_A_SUBJECT = frozenset(
    "in at on during after before as to while when about because although though if until since that".split()
)


def subject_behind(story: Story, paragraph: Paragraph, verb: int) -> tuple[Mentioned | None, Span] | None:
    """The subject of a verb to its right: 'said former Gov. Ann Lee, who …'."""
    words = paragraph.words
    first = verb + 1
    if first >= len(words):
        return None
    last = first
    while last < len(words) and last - first < NEAR:
        word = words[last].text
        if word in ("Q", ",", ";", ":", "—", "–", "who", "which", "(") and last > first:
            break
        if word in BEHIND_A_SUBJECT and last > first:
            break
        if last in paragraph.ends:
            last += 1
            break
        last += 1
    if words[first].text in PREPOSITIONS or words[first].text in ("that", "there", "Q", ",", ":", "."):
        return None
    found = [
        m
        for m in story.between(words[first].start, words[last - 1].end)
        if m.span.end <= words[last - 1].end and not _is_possessor(story, m, words[last - 1].end)
    ]
    if found:
        people = [m for m in found if m.entity.kind in ("person", "unnamed", "group")]
        named = [m for m in people if m.entity.kind == "person" and m.kind == "name"]
        best = _titled(story, named) if named else (people or found)[0]
        if (
            found[0].entity.kind == "document"
            and found[0].span.start == words[first].start
            and found[0].kind != "pronoun"
        ):
            best, named = found[0], []  # "a study by Ann Lee"
        at = word_at(words, best.span.start, first, last - 1)
        if at is not None and (agent := _agent_of_a_participle(words, first, at)) is not None:
            return None, Span(words[first].start, words[agent - 1].end)  # "correspondence seen by The Sentinel"
        if best.kind == "pronoun" and words[first].text in OBJECT_PRONOUNS and words[verb].text != "to":
            return None
        if named and " " not in story.text[best.span.start : best.span.end]:
            best = _group_of(words[first:last], best, found) or best
        final = last - 1 if words[last - 1].text[0].isalnum() else last - 2
        head = head_before(words, first, final, best) if best.kind != "pronoun" else None
        if head is not None and not named:
            behind = _name_in_apposition(story, words, last)
            return (behind, behind.span) if behind is not None else (None, head)
        if best.kind == "nominal" and words[last - 1].end == best.span.end:
            best = _name_in_apposition(story, words, last) or best
        return best, best.span
    behind = _name_in_apposition(story, words, last)
    if behind is not None:
        return behind, behind.span
    while last > first and not words[last - 1].text[:1].isalnum():
        last -= 1
    if last > first and words[first].text[:1].isalnum() and not holds_a_clause(words, first, last - 1):
        alone = last - 1 == first and is_adverb(words[first].text)  # "Ms Lee, in a red hat, said quietly"
        return None if alone else (None, Span(words[first].start, words[last - 1].end))
    return None


def _group_of(words: Sequence[Word], named: Mentioned, found: Sequence[Mentioned]) -> Mentioned | None:
    """The group that a single name stands before: 'said Chandpur river police'."""
    for group in found:
        if group.entity.kind == "group" and group.span.start > named.span.end:
            between = [word for word in words if named.span.end <= word.start < group.span.start]
            plain = all(word.text.isalpha() and not word.capital and word.text not in NO_NOUN for word in between)
            return (
                group
                if plain and len(between) <= TITLE and not PREPOSITIONS & {word.text for word in between}
                else None
            )
    return None


def _agent_of_a_participle(words: Sequence[Word], first: int, at: int) -> int | None:
    """The participle of a noun whose agent begins at a word: "correspondence [seen] by The Sentinel"."""
    if at - 1 <= first or words[at - 1].text != "by":
        return None
    participle = words[at - 2].text
    known = participle.endswith("ed") or participle in ("seen", "written", "held", "given", "made", "drawn")
    return at - 2 if known and at - 2 > first else None


def _is_possessor(story: Story, mention: Mentioned, end: int) -> bool:
    """Whether a mention only says whose somebody is: "his" in 'said his brother'."""
    text = story.text[mention.span.start : mention.span.end].lower()
    if mention.kind != "pronoun":
        return mention.span.end + 2 < end and story.text.startswith(("'s ", "’s "), mention.span.end)
    return text in POSSESSIVE_PRONOUNS and mention.span.end < end


def _titled(story: Story, named: Sequence[Mentioned]) -> Mentioned:
    """Of the names behind a verb the one that the others lead up to: 'said Rovers manager Tom Baird' is said by Tom Baird."""
    best = named[0]
    for mention in named[1:]:
        between = story.text[best.span.end : mention.span.start].split()
        if not 1 <= len(between) <= TITLE or not all(word.isalpha() and word.islower() for word in between):
            break
        if PREPOSITIONS.intersection(between) or CONJUNCTIONS.intersection(between):
            break
        best = mention
    return best


def _name_in_apposition(story: Story, words: Sequence[Word], comma: int) -> Mentioned | None:
    """The name behind a description: 'said the harbour master, Ruth Okafor' is said by Ruth Okafor."""
    if comma + 1 >= len(words) or words[comma].text != ",":
        return None
    last = min(len(words) - 1, comma + TITLE)
    for mention in story.between(words[comma + 1].start, words[last].end):
        if mention.kind != "name" or mention.entity.kind != "person":
            continue
        at = word_at(words, mention.span.start, comma + 1, last)
        behind = next(
            (n for n in range(comma + 1, min(len(words), last + LONG_NAME)) if words[n].start >= mention.span.end), None
        )
        if behind is not None and is_finite_verb(words, behind):
            return None  # "According to the statement, Ann Lee met him"
        described = words[comma + 1].text in ("the", "a", "an") if at is not None and at > comma + 1 else True
        if (
            at is not None
            and described
            and all(word.text.isalpha() and not word.capital for word in words[comma + 1 : at])
        ):
            return mention  # ", Ann Lee", ", the acrobat Ann Lee"
    return None
