"""Nouns that report: 'her claim that C', 'a warning from Ms Lee that C', 'fears were raised that C'."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import verbs
from newskit_quotes.candidates import POSSESSIVE_PRONOUNS
from newskit_quotes.clause_ends import clause_end
from newskit_quotes.clauses import BEFORE_NOUNS, has_finite_verb, trimmed
from newskit_quotes.cue_words import SAID, THOUGHT
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import subject_before
from newskit_quotes.trailing import Clause
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import BE

__all__ = ["noun_report"]

TO = frozenset("promise promises pledge vow threat threats demand demands call calls request proposal".split())
# Verbs by which somebody utters such a noun: "raised fears that", "made the claim that".
UTTER = frozenset("raise voice express make issue repeat reiterate give share".split())
FORMS = {
    "made": "make",
    "makes": "make",
    "issued": "issue",
    "issues": "issue",
    "gave": "give",
    "gives": "give",
    "given": "give",
}
UTTERED = frozenset("raised voiced expressed made issued repeated".split())
MARKS = frozenset({",", ";", "—", "–"})
OWNER = 6  # words before the noun within which its possessor stands
LINK = 10  # words between the noun and its "that": "a warning from the head of the bank that"


def noun_report(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """The report of a noun, with whoever the words beside it name as its speaker.

    The speaker is the possessor ("her claim"), whom "from" or "by" names behind it, or the subject of the verb that utters it
    ("raised fears"); None where fears "were raised". Where none of these is there, the noun is no report of its own.
    """
    text = words[number].text
    said = text in SAID
    if (not said and text not in THOUGHT) or words[number].capital or number + 2 > end:
        return None
    cue = Span(words[number].start, words[number].end)
    speaker: Mentioned | None = None
    place: Span | None = None
    link = number + 1
    behind = words[link].text
    uttered = _uttered(words, number, end)
    if uttered is None and number > first and _there_are(words, first, number):
        begin = number + 2 if behind == "that" else number + 1
        if behind != "that" and (words[begin].text not in BEFORE_NOUNS or not has_finite_verb(words, begin, end)):
            return None
        span = trimmed(words, begin, clause_end(story, words, begin, end, None))
        return Clause((span,), "noun-that", None, None, cue, said) if span else None
    if uttered is not None:
        link = uttered
        cue = Span(words[number].start, words[uttered - 1].end)
        said = True
    elif behind in ("from", "by", ",") or (behind == "of" and text in TO):
        by = link + 1 if behind == "," else link
        subject = subject_behind(story, paragraph, by) if words[by].text in ("from", "by") else None
        if subject is None or subject[0] is None:
            return None
        speaker, place = subject
        link = next(
            (
                i
                for i in range(by + 1, min(end, by + LINK) + 1)
                if words[i].text == "that" and words[i].start >= place.end
            ),
            end,
        )
    else:
        speaker = _owner(story, words, first, number)
        place = speaker.span if speaker else _possessive(words, first, number)
        utterer = None if place else _utterer(story, paragraph, words, first, number)
        if utterer is not None:
            speaker, place, cue = utterer
            said = True
    if uttered is None and place is None:
        return None
    if words[link].text == "that" and link < end and words[link + 1].text not in (",", "."):
        begin = link + 1
    elif words[link].text == "to" and text in TO:
        begin = link
    else:
        return None
    last = clause_end(story, words, begin, end, None)
    if uttered is not None:  # "fears were raised that C after E": E is when they were
        last = next((i - 1 for i in range(begin + 3, last) if words[i].text == "after"), last)
    span = trimmed(words, begin, next((i - 1 for i in range(begin + 2, last) if words[i].text in MARKS), last))
    return Clause((span,), "noun-that", speaker, place, cue, said) if span else None


def _there_are(words: Sequence[Word], first: int, number: int) -> bool:
    """Whether "there are" stands before a noun: "there are growing fears that"."""
    for index in range(number - 1, max(first, number - 4), -1):
        if words[index].text in BE:
            return words[index - 1].text == "there"
    return False


def _uttered(words: Sequence[Word], number: int, end: int) -> int | None:
    """The "that" of 'fears were raised that'."""
    index = number + 1
    passive = False
    while index < min(end, number + 5):
        if words[index].text in BE or words[index].text in ("have", "has", "had"):
            passive = passive or words[index].text in BE
            index += 1
            continue
        break
    if passive and words[index].text in UTTERED and words[index + 1].text == "that":
        return index + 1
    return None


def _owner(story: Story, words: Sequence[Word], first: int, number: int) -> Mentioned | None:
    """Whose a noun is: the mention in the possessive, or the possessive pronoun, before it."""
    for mention in reversed(story.between(words[max(first, number - OWNER)].start, words[number].start)):
        text = story.text[mention.span.start : mention.span.end]
        if story.text.startswith(("'s ", "’s ", "' ", "’ "), mention.span.end) or text.endswith(("'s", "’s")):
            return mention
        if mention.kind == "pronoun" and text.lower() in POSSESSIVE_PRONOUNS:
            return mention
    return None


def _possessive(words: Sequence[Word], first: int, number: int) -> Span | None:
    """The possessive pronoun of a noun, where the article does not tell whom it stands for."""
    for index in range(number - 1, max(first, number - 3) - 1, -1):
        if words[index].text in POSSESSIVE_PRONOUNS:
            return Span(words[index].start, words[index].end)
    return None


def _utterer(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int
) -> tuple[Mentioned | None, Span, Span] | None:
    """The subject of the verb that utters a noun, with its place and the cue: 'the US has raised fears that'."""
    for index in range(number - 1, max(first, number - 4), -1):
        verb = verbs().get(words[index].text)
        lemma = verb.lemma if verb else FORMS.get(words[index].text, "")
        if lemma in UTTER:
            subject = subject_before(story, paragraph, index, first)
            if subject is None or (subject[0] is None and words[index].text.endswith("ing")):
                return None  # "the trial has begun, raising hopes that"
            return (*subject, Span(words[index].start, words[number].end))
    return None
