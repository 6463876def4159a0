"""Reports whose content is a noun phrase: 'Ms Lee criticised the new rules', 'the rules were described as harsh by Ms Lee'."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb
from newskit_quotes.clauses import trimmed
from newskit_quotes.story import Paragraph, Story, Word
from newskit_quotes.subjects import PREPOSITIONS, subject_before, subject_behind, subject_of_participle
from newskit_quotes.trailing import Clause
from newskit_quotes.verbs import BE, is_adverb, verb_at

__all__ = ["object_of"]

# Verbs that judge or demand: their object is what is judged or demanded. The prepositions that lead to it; "" where it stands
# bare. Verbs that only name a topic (mention, discuss, talk about) do not belong here: they do not tell what was said.
OBJECTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        """describe criticize criticise praise reject mock denounce slam condemn blame defend propose oppose support accuse
        dismiss blast ridicule deride hail commend applaud rebuke scold lambast lambaste decry lament question""".split(),
        ("",),
    ),
    "complain": ("about",),
    "warn": ("of", "about", "against"),
    "call": ("for", "on", "upon"),
    "apologize": ("for",),
    "apologise": ("for",),
    "argue": ("for", "against"),
}
BREAKS = frozenset("while when after before but because during if which who".split())
MARKS = frozenset({",", ";", ":", "—", "–", "("})
# Words that show that nothing was judged or demanded, or not yet: "would have condemned", "did not directly call for".
UNREAL = frozenset("not would could should might may can can't don't didn't won't never".split())
LONGEST = 60  # words that an object may have
PASSIVE = 14  # words between "described" and "by"


def object_of(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """S V noun phrase, and the passive with its agent."""
    before = words[number - 1].text if number > first else ""
    if before in BE and "participle" in verb.inflections:
        return _described(story, paragraph, words, first, number, end, verb)
    prepositions = OBJECTED.get(verb.lemma)
    if prepositions is None or number + 1 >= end or before == "to":
        return None
    if any(words[i].text in UNREAL for i in range(max(first, number - 3), number)):
        return None
    begin = number + 1
    if words[begin].text in prepositions:
        begin += 1
    elif "" not in prepositions or words[begin].text in PREPOSITIONS:
        return None
    if not words[begin].text[:1].isalnum() or words[begin].text in ("that", "to") or is_adverb(words[begin].text):
        return None
    if "ing" in verb.inflections:
        subject = (
            subject_before(story, paragraph, number - 1, first)
            if before in BE
            else subject_of_participle(story, paragraph, number, first)
        )
    else:
        subject = subject_before(story, paragraph, number, first) if verb.is_finite else None
    if subject is None or subject[0] is None or subject[0].entity.kind == "place":
        return None
    span = trimmed(words, begin, _object_end(words, begin, end))
    if span is None or any(word.quoted for word in words[begin : begin + LONGEST] if word.start < span.end):
        return None
    cue = Span(words[number].start, words[begin - 1].end)
    return Clause((span,), "subject-verb-object", *subject, cue, verb.reports_speech)


def _object_end(words: Sequence[Word], begin: int, end: int) -> int:
    """The last word of an object: before the next mark, or before an "and" that brings another verb."""
    stop = min(end, begin + LONGEST)
    for index in range(begin, stop + 1):
        text = words[index].text
        if text in MARKS or words[index].quoted or (index > begin and text in BREAKS):
            return index - 1
        if text == "and" and index < stop:
            behind = words[index + 1].text
            if verb_at(words, index + 1) or (behind.endswith("ed") and len(behind) > 4):
                return index - 1
    return stop


def _described(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """The rules have been described as harsh by Ms Lee: the clause is what she says, with the cue inside it."""
    if number >= end or words[number + 1].text != "as":
        return None
    agent = next((i for i in range(number + 2, min(end, number + PASSIVE) + 1) if words[i].text == "by"), None)
    if agent is None or any(words[i].text in (",", ";") or words[i].quoted for i in range(number, agent)):
        return None
    subject = subject_behind(story, paragraph, agent)
    described = subject_before(story, paragraph, number, first)
    if subject is None or subject[0] is None or described is None:
        return None
    begin = next(i for i in range(number, first - 1, -1) if words[i].start <= described[1].start)
    span = trimmed(words, begin, agent - 1)
    cue = Span(words[number].start, words[number + 1].end)
    return Clause((span,), "described-as", *subject, cue, verb.reports_speech) if span else None
