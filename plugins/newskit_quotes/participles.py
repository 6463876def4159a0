"""The subject of a participle: a noun of its own, who reports at the head of its sentence, or the clause's that it hangs on."""

from __future__ import annotations

from newskit import Span
from newskit_quotes.story import Mentioned, Paragraph, Story
from newskit_quotes.subjects import FAR, NEAR, clause_subject, subject_before
from newskit_quotes.verbs import is_adverb, is_finite_verb, verb_at

__all__ = ["quoted_as_saying", "subject_of_participle"]

OBJECT = 9  # words that "quotes … as saying" may have between its verb and "saying"
ABSOLUTE_REACH = 12  # words between "with" and the participle of the noun that it leads
# Words before a noun that has a participle of its own: "with the club calling it …", ", Ms Lee saying …", "a film of him singing".
ABSOLUTE = frozenset({"with", ",", "—", "–", "-", "and", "while", "of", "like"})


def quoted_as_saying(story: Story, paragraph: Paragraph, verb: int) -> tuple[Mentioned | None, Span] | None:
    """The object of "quotes … as saying", whose words they are: 'the statement quotes her as saying'."""
    words = paragraph.words
    if words[verb].text not in ("quote", "quotes", "quoted", "quoting") or verb + 1 >= len(words):
        return None
    for number in range(verb + 2, min(len(words) - 1, verb + OBJECT)):
        if words[number].text == "as" and words[number + 1].text == "saying":
            found = story.between(words[verb + 1].start, words[number].start)
            if found:
                return found[0], found[0].span
            return None, Span(words[verb + 1].start, words[number - 1].end)
    return None


def _reporter_of_the_sentence(
    story: Story, paragraph: Paragraph, start: int, right: int
) -> tuple[Mentioned | None, Span] | None:
    """Who says at the head of a sentence what it is about, and goes on with a participle: 'Ms Lee said C, noting that C'."""
    words = paragraph.words
    for index in range(start + 1, min(right, start + NEAR)):
        if words[index].quoted or words[index].text in (";", "and", "but", "while", "as", "when", "after", "before"):
            return None
        verb = verb_at(words, index)
        if words[index - 1].text in ("who", "which"):
            continue  # "since the harvest, which began on Monday, saying": the relative clause's verb
        if verb is not None and verb.verb_class == "says" and verb.inflections & {"past", "s"}:
            agent = words[index + 1].text in ("by", ",", ".")
            return None if agent else subject_before(story, paragraph, index, start)
    return None


def subject_of_participle(
    story: Story, paragraph: Paragraph, number: int, start: int
) -> tuple[Mentioned | None, Span] | None:
    """The subject of a participle: a noun of its own right before it, else the subject of the clause that it hangs on.

    Args:
        story: the story.
        paragraph: the paragraph.
        number: the number of the participle among its words.
        start: the first word of its sentence.

    Returns:
        As ``subject_before``.
    """
    words = paragraph.words
    if number == start:
        return None
    right = number - 1
    while right > start and is_adverb(words[right].text):
        right -= 1
    for mention in reversed(story.between(words[max(start, right - 8)].start, words[right].end)):
        if mention.span.end != words[right].end:
            continue
        at = next(place for place in range(right, -1, -1) if words[place].start <= mention.span.start)
        if at > start and words[at - 1].text in ABSOLUTE and mention.entity.kind != "place":
            return mention, mention.span
    if words[right].text == "as":  # "quoted her as saying"
        for index in range(right - 1, max(start, right - OBJECT), -1):
            cited = quoted_as_saying(story, paragraph, index)
            if cited is not None:
                return cited
    for index in range(right, max(start, right - ABSOLUTE_REACH), -1):  # "with a spokesman for the club calling it"
        if is_finite_verb(words, index):
            break
        if words[index].text == "with" and words[index - 1].text in (",", "—", "–", "-"):
            owned = [
                m
                for m in story.between(words[index + 1].start, words[right].end)
                if m.entity.kind != "place"
                and (m.span.start == words[index + 1].start or m.span.end == words[right].end)
            ]
            if len(owned) > 1 and story.text.startswith(("'s ", "’s "), owned[0].span.end):
                owned = owned[1:]  # "with Labour's Mary Dunne calling it"
            if owned:
                return owned[0], owned[0].span
    # "…, Ms Lee said, adding": whose verb ends right before.
    mark = right - 1 if words[right].text in (",", "—", "–") else right
    told = verb_at(words, mark) if mark > start else None
    if told is not None and told.reports_speech and told.is_finite:
        subject = subject_before(story, paragraph, mark, start)
        if subject is not None:
            return subject
    reporter = _reporter_of_the_sentence(story, paragraph, start, right)
    if reporter is not None and verb_at(words, number) is not None:
        return reporter
    left = start
    for index in range(right, max(start, number - FAR), -1):
        if words[index].text == ";" or (
            words[index].text in ("and", "but", "while") and index and words[index - 1].text in (",", "Q")
        ):
            left = index + 1
            break
    found = clause_subject(story, words, left, right)
    if found is None and left > start:
        found = clause_subject(story, words, start, right)
    return (found, found.span) if found else None
