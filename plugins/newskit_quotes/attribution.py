"""Says whose each quoted stretch is: by the words around it, else as the speaker before goes on."""

from __future__ import annotations

from collections.abc import Container

from attrs import field, mutable

from newskit_quotes.indirect import indirect_clauses
from newskit_quotes.marks import Quoted, last_mark
from newskit_quotes.patterns import clause_speaker, introduction, subject_of, words_around
from newskit_quotes.signs import Attribution, caption_below, nameless
from newskit_quotes.story import Mentioned, Paragraph, Story
from newskit_quotes.subjects import clause_subject, pronoun_subject
from newskit_quotes.terms import term_at
from newskit_quotes.verbs import verb_at

__all__ = ["attribute"]

HEADLINE_LINKS = frozenset("in of with for at a an the after".split())
LIST_WORDS = frozenset("and or but , a an the as to nor simply just — –".split())
# Verbs by which somebody is a thing, and calls nothing so: 'she acted as “outside eye”'.
BEING_AS = frozenset(
    "acted served worked starred appeared started functioned trained posed dressed doubled joined lived".split()
)
LEAD = 4  # words from "as" to the stretch that it leads to
LIST_GAP = 7  # words that may stand between the stretches of a list
NEAR_ENOUGH = 6  # words between a verb of thinking or wishing and a short stretch that is its subject's words


@mutable
class _Last:
    """The speaker of the stretch before."""

    attribution: Attribution | None = None
    paragraph: int = -9
    introduced: Attribution | None = None
    ahead: dict[int, Attribution] = field(factory=dict)


def attribute(story: Story) -> tuple[dict[int, Attribution], dict[int, str]]:
    """Whose each quoted stretch is, by the place where the stretch begins.

    Returns:
        The attribution of every stretch that has one; and for those that no verb can make speech the sort: "title", "term" …
    """
    found: dict[int, Attribution] = {}
    sorts: dict[int, str] = {}
    last = _Last(ahead=_told_at_the_end(story))
    for number, paragraph in enumerate(story.paragraphs):
        if paragraph.stretches:
            _attribute_paragraph(story, paragraph, number, found, sorts, last)
        last.introduced = introduction(story, paragraph)
    return found, sorts


def _attribute_paragraph(
    story: Story,
    paragraph: Paragraph,
    number: int,
    found: dict[int, Attribution],
    sorts: dict[int, str],
    last: _Last,
) -> None:
    words = paragraph.words
    if paragraph.subhead and paragraph.all_quoted:  # it echoes what stands elsewhere
        sorts.update((quoted.start, "cross-head") for quoted in paragraph.stretches)
        return
    here: Attribution | None = None
    waiting: list[Quoted] = []
    for index, word in enumerate(words):
        quoted = word.quoted
        if quoted is None:
            continue
        if here is not None and _goes_on_a_list(paragraph, index, found):
            found[quoted.start] = _carry(here, "list")
            continue
        sort = "term" if _goes_on_a_list(paragraph, index, sorts) else term_at(story, paragraph, index)
        if sort is not None:
            sorts[quoted.start] = sort
            continue
        attribution = words_around(story, paragraph, index)
        if (
            here
            and (attribution is None or attribution.rule == "open-verb")
            and _is_second_half(story, paragraph, index)
        ):
            attribution = _carry(here, "interrupted")
        if (
            attribution
            and not attribution.carried
            and here
            and here.rule == "quote-verb-speaker"
            and attribution.cue == here.cue
        ):
            attribution = None  # “Q,” says S, who runs the “X” fund: the verb is the first stretch's
        if quoted.short:
            if attribution is None or not _is_evidence(paragraph, index, attribution):
                attribution = None
                if not _stands_as_sentence(story, paragraph, index):
                    passive = nameless(paragraph, index)
                    if passive is not None:
                        found[quoted.start] = passive
                    continue  # a term, a title, a nickname: there is no cue for it
        elif attribution is None and not _begins_anew(story, paragraph, index):
            attribution = nameless(paragraph, index) or clause_speaker(story, paragraph, index)
        if attribution is None:
            attribution = _carried(story, paragraph, index, number, here, last)
        if attribution is None and not quoted.short:
            attribution = clause_speaker(story, paragraph, index)
        if attribution is None:
            waiting.append(quoted)
            continue
        found[quoted.start] = attribution
        for earlier in waiting:  # “Q.” “Q,” S V: the first stretch is the same speaker's
            if not earlier.short:
                found[earlier.start] = _carry(attribution, "interrupted")
        waiting = []
        here = attribution
    if here is not None:
        last.attribution, last.paragraph = here, number


def _carried(
    story: Story, paragraph: Paragraph, index: int, number: int, here: Attribution | None, last: _Last
) -> Attribution | None:
    if here is not None:
        return _another(story, paragraph, index, here) or _carry(here, "interrupted")
    if last.introduced is not None and index == 0:
        return _carry(last.introduced, "introduced")
    if index == 0 and paragraph.all_quoted and number in last.ahead:
        return _carry(last.ahead[number], "interrupted")
    if index == 0 and (caption := caption_below(story, number)):
        return caption
    if paragraph.all_quoted and index == 0 and number:
        above = story.paragraphs[number - 1]
        told = None if above.stretches or above.headline else _told_before(story, above, len(above.words))
        if told is not None:
            return told
    if paragraph.all_quoted and last.attribution is not None and number - last.paragraph <= 3:
        return _carry(last.attribution, "paragraph-alone")
    if index == 0 and last.attribution is not None and number - last.paragraph <= 1 and len(paragraph.words) < 4:
        return _carry(last.attribution, "paragraph-alone")
    # The sentence before in the paragraph tells of one person, and the quote follows without a cue.
    return _told_before(story, paragraph, index)


def _another(story: Story, paragraph: Paragraph, index: int, here: Attribution) -> Attribution | None:
    """Somebody else whom a whole sentence between two quotes names first: “Q,” says Ms Lee. Tom Baird needed no asking. “Q2”"""
    words = paragraph.words
    if index - 1 not in paragraph.ends:
        return None
    start = paragraph.sentence_starts[index - 1]
    if any(word.quoted for word in words[start:index]):
        return None
    named = [
        m for m in story.between(words[start].start, words[start].end) if m.kind == "name" and m.entity.kind == "person"
    ]
    if not named or (here.mention is not None and named[0].entity is here.mention.entity):
        return None
    subject = clause_subject(story, words, start, index - 1)
    if subject is None or subject is not named[0] or (here.mention is not None and here.mention.kind == "pronoun"):
        return None
    return Attribution("told-before", subject, subject.span, None, None, None, carried=True)


def _told_at_the_end(story: Story) -> dict[int, Attribution]:
    """For each paragraph that its quote leaves open and the next one opens again: who is said there to have spoken."""
    found: dict[int, Attribution] = {}
    for number in range(len(story.paragraphs) - 2, -1, -1):
        here, below = story.paragraphs[number], story.paragraphs[number + 1]
        if not here.stretches or here.stretches[-1].closed or not below.words or below.words[0].quoted is None:
            continue
        attribution = words_around(story, below, 0) or found.get(number + 1)
        if attribution is not None:
            found[number] = attribution
    return found


def _told_before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    words = paragraph.words
    if index == 0:
        return None
    reported = _reported_before(story, paragraph, index)
    if reported is not None:
        return reported
    if index < len(words) and index - 1 not in paragraph.ends and words[index - 1].text not in (":", "."):
        return None
    for back in range(index - 1, max(-1, index - 60), -1):
        verb = verb_at(words, back)
        if verb and verb.reports_speech and (verb.is_finite or "ing" in verb.inflections):
            subject = subject_of(story, paragraph, back, verb)
            if subject:
                return Attribution("told-before", subject[0], subject[1], None, verb, None, carried=True)
    start = paragraph.sentence_starts[index - 1]
    teller = clause_subject(story, words, start, index - 1)
    if teller is None:
        place = pronoun_subject(words, start, index - 1)
        return Attribution("told-before", None, place, None, None, None, carried=True) if place else None
    if teller is not None and teller.entity.kind in ("person", "unnamed"):
        return Attribution("told-before", teller, teller.span, None, None, None, carried=True)
    return None


def _reported_before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Who has just been reported without marks: 'Ms Lee said the yard was full. “Q”'."""
    words = paragraph.words
    if index < len(words) and index - 1 not in paragraph.ends:
        return None
    start = words[paragraph.sentence_starts[index - 1]].start
    for clause in reversed(list(indirect_clauses(story, paragraph))):
        inside = start <= clause.cue.start <= words[index - 1].end
        if inside and clause.speech and clause.place is not None:
            return Attribution("told-before", clause.mention, clause.place, None, None, None, carried=True)
    return None


def _carry(attribution: Attribution, rule: str) -> Attribution:
    return Attribution(
        rule, attribution.mention, attribution.place, attribution.cue, attribution.verb, None, carried=True
    )


def _is_evidence(paragraph: Paragraph, index: int, attribution: Attribution) -> bool:
    """Whether the cue of a short stretch is evidence that it is somebody's words, and no term, title or nickname.

    It is where the verb reports speech. Where it reports a thought or wish, it must stand near and have a person for its
    subject; where it is another verb, "as" must lead to the stretch; behind the stretch it must be set off by a comma.
    """
    words = paragraph.words
    before = words[index - 1].text if index else ""
    if paragraph.headline and before in HEADLINE_LINKS:
        return False  # a headline's “frank” talks
    if attribution.rule == "open-verb":
        lead = index - 1
        while (
            lead > 0 and index - lead < LEAD and words[lead].text in ("a", "an", "the", "being", "his", "her", "their")
        ):
            lead -= 1
        if attribution.cue_index is not None and words[attribution.cue_index].text in BEING_AS:
            return False
        return words[lead].text == "as" or (words[lead].text == "to" and attribution.compares)
    verb = attribution.verb
    if verb is None or attribution.cue_index is None:
        return True
    if verb.reports_speech:
        return True
    person = (
        attribution.mention is not None
        and attribution.mention.entity.kind != "document"
        and not _is_it(attribution.mention)
    )
    return person and 0 < index - attribution.cue_index <= NEAR_ENOUGH


def _goes_on_a_list(paragraph: Paragraph, index: int, found: Container[int]) -> bool:
    """Whether nothing but "and", "or", a comma or an article stands between a stretch and one before it that was found."""
    words = paragraph.words
    for number in range(index - 1, max(-1, index - LIST_GAP), -1):
        quoted = words[number].quoted
        if quoted is not None:
            return quoted.start in found and paragraph.sentence_starts[number] == paragraph.sentence_starts[index]
        if words[number].text not in LIST_WORDS:
            return False
    return False


def _is_second_half(story: Story, paragraph: Paragraph, index: int) -> bool:
    """Whether a stretch goes on with the one before it in its sentence: “Q,” said Ms Lee, who left in May, “but Q”."""
    words = paragraph.words
    if index < 2 or words[index - 1].text != ",":
        return False
    for number in range(index - 1, paragraph.sentence_starts[index] - 1, -1):
        quoted = words[number].quoted
        if quoted is not None:
            return last_mark(story.text, quoted) == "," or words[number + 1].text == ","
    return False


def _begins_anew(story: Story, paragraph: Paragraph, index: int) -> bool:
    """Whether a stretch begins a sentence, so that the speaker before may go on in it."""
    words = paragraph.words
    if (
        index == 0
        or index - 1 in paragraph.ends
        or words[index - 1].quoted
        or words[index - 1].text in (":", ";", "—", "–", "-")
    ):
        return True
    quoted = words[index].quoted
    return quoted is not None and story.text[quoted.inner_start].isupper()


def _stands_as_sentence(story: Story, paragraph: Paragraph, index: int) -> bool:
    """Whether a short stretch is a sentence of its own: it ends in a stop and begins a sentence."""
    quoted = paragraph.words[index].quoted
    return quoted is not None and last_mark(story.text, quoted) in ".!?" and (index == 0 or index - 1 in paragraph.ends)


def _is_it(mention: Mentioned) -> bool:
    return mention.kind == "pronoun" and mention.span.end - mention.span.start == len("it")
