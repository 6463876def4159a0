"""The ways in which the words around a quoted stretch say whose it is: an ordered table of patterns, each with an example."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.clause_ends import SUBORDINATORS
from newskit_quotes.marks import Quoted, last_mark
from newskit_quotes.participles import quoted_as_saying, subject_of_participle
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.signs import (
    DASHES,
    NOUN_REACH,
    Attribution,
    according,
    by_noun,
    by_wording,
    captioned,
    cue_span,
    is_passive,
    is_told_to,
    labelled,
    sentence_end,
    sentence_start,
)
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import clause_subject, subject_before
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import (
    BE,
    DETERMINERS,
    MODALS,
    NO_REPORT_WITH_TO,
    is_adverb,
    is_finite_verb,
    is_noun_use,
    is_past_form,
    verb_at,
)

__all__ = [
    "PATTERNS",
    "clause_speaker",
    "introduction",
    "subject_of",
    "words_around",
]

# The patterns in the order in which they are tried: name, what it looks like, an example.
PATTERNS = (
    ("quote-verb-speaker", "“Q,” V S", "“We lost,” said the coach, Ann Lee."),
    ("quote-speaker-verb", "“Q,” S V", "“We lost,” Ms Lee said."),
    ("speaker-verb-quote", "S V “Q”", "Ms Lee said: “We lost.”"),
    ("participle-quote", "S …, V-ing “Q”", "Ms Lee shook her head, adding: “We lost.”"),
    ("according-to", "according to S, “Q”", "The game was “lost”, according to Ms Lee."),
    ("passive", "V-ed by S as “Q”", "The game was described by Ms Lee as “lost”."),
    ("noun-quote", "S's N that “Q”", "Ms Lee's claim that the game was “lost” made news."),
    ("open-verb", "S any verb “Q”", "Ms Lee rated the game as “lost”."),
    ("interrupted", "“Q,” S V, “Q”", "“We lost,” Ms Lee said. “We know why.”"),
    ("list", "S V “Q” and “Q”", "Ms Lee shouted “Shame!” and “Go home!”"),
    ("told-before", "S V. “Q”", "Asked about the game, Ms Lee shrugged. “We lost.”"),
    ("introduced", "S V: ¶ “Q”", "Ms Lee continued:"),
    ("paragraph-alone", "¶ “Q”", "“We know why.”"),
    ("label", "S: “Q”", "LEE: “We lost.”"),
    ("caption", "“Q” — S", "“We lost” — Ann Lee, coach"),
)


# Words that begin no noun phrase: what they begin cannot hold the subject of a verb behind a comma.
NO_SUBJECT = PREPOSITIONS | frozenset("if when because and or but while so whether who which that".split())
OUTER = 12  # words before a verb of reporting within which the verb stands that reports the report
OUTER_ENDS = frozenset({",", ";", ":", "and", "but", "who", "which", "when", "after", "what", "as"})
# Words behind a verb that show that no clause follows: its own preposition.
NO_CLAUSE = PREPOSITIONS | {"out", "up", "back"}
# Words that begin a clause of its own behind a stretch: its verb is not the stretch's.
NEW_CLAUSE = frozenset("and but while whose because although though".split())
RUNS_ON = frozenset(",?!…—–-") | {""}  # marks at the end of a stretch behind which its sentence goes on
CLAUSE_ENDS = frozenset({"but", "because", "while", ";", ":", "although", "though"})
BEFORE = 45  # words before a stretch within which the verb stands that reports it
TRIES = 4  # forms in -ed before a stretch that are looked at for a verb
OPEN = 30  # the same for a verb that no list holds


def _any_between(numbers: Sequence[int], first: int, end: int) -> bool:
    """Whether one of the numbers, which are in order, is at least the first and less than the end."""
    at = bisect_left(numbers, first)
    return at < len(numbers) and numbers[at] < end


def words_around(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """The attribution of a stretch by the words of its own paragraph, or None."""
    quoted = paragraph.words[index].quoted
    if quoted is None or paragraph.all_quoted:
        return None
    mark, first = last_mark(story.text, quoted), story.text[quoted.inner_start]
    goes_on = mark in RUNS_ON or (index + 1 < len(paragraph.words) and paragraph.words[index + 1].text == ",")
    before: Attribution | None = None
    if goes_on:
        behind = _behind(story, paragraph, index, goes_on=True)
        if behind and not (first.islower() and _has_words_of_its_own(paragraph, behind)):
            return behind
        before = _by_words_before(story, paragraph, index)
        if behind:
            return before or behind
    before = before or _by_words_before(story, paragraph, index)
    return (
        labelled(story, paragraph, index)
        or before
        or according(story, paragraph, index)
        or (None if goes_on else _behind(story, paragraph, index, goes_on=False))
        or captioned(story, paragraph, index)
        or by_wording(story, paragraph, index)
        or _open_verb(story, paragraph, index)
    )


def _behind(story: Story, paragraph: Paragraph, index: int, *, goes_on: bool) -> Attribution | None:
    """“Q,” V S and “Q,” S V."""
    words = paragraph.words
    quoted = words[index].quoted
    short = quoted is not None and quoted.short
    first = index + 1
    while first < len(words) and words[first].text in (",", ".", "—", "–", "-"):
        if words[first].text == "." or (first in paragraph.ends and first > index + 1):
            return None
        first += 1
    if first >= len(words) or words[first].quoted or words[first].text in NEW_CLAUSE:
        return None
    place = first
    while place < len(words) and is_adverb(words[place].text) and place < first + 2:
        place += 1
    named = place < len(words) and words[place].capital  # “Q,” Read said.
    verb = verbs().get(words[place].text) if place < len(words) and not named else None
    helped = any(words[number].text in BE or words[number].text in MODALS for number in range(first, place))
    if helped:
        verb = None  # a cashier who “steals” is held accountable: no verb that is turned round has an auxiliary
    if verb and verb.is_finite and (verb.reports_speech or verb.verb_class in ("thinks", "shows")):
        subject = subject_behind(story, paragraph, place)
        if subject and not _begins_what_is_said(words, place, subject):
            return Attribution("quote-verb-speaker", *subject, cue_span(words, place), verb, place)
    if verb and "ing" in verb.inflections and verb.reports_speech:
        return None
    limit = min(len(words), first + 34)
    for number in range(first, limit):
        if number > first and number - 1 in paragraph.ends:
            break
        inner = words[number].quoted
        if inner is not None:
            if not (
                goes_on and inner.short and last_mark(story.text, inner).isalnum() and words[number - 1].text != ","
            ):
                break
            continue  # “Q,” said Ms Lee, in a hat and a “Vote!” badge
        verb = verbs().get(words[number].text)
        if (
            verb
            and verb.is_finite
            and verb.verb_class in ("says", "asks", "orders", "thinks")
            and number > first
            and not is_noun_use(words, number)
        ):
            if index in paragraph.ends and not goes_on:  # “Q.” Ms Lee points out that …: a sentence of its own
                slip = verb.lemma in ("say", "add", "tell") and words[min(number + 1, len(words) - 1)].text == "."
                if not slip:
                    break
            if words[number - 1].text == "," and verb.lemma != "tell":
                turned = _turned_behind_a_comma(story, paragraph, first, number, verb)
                if turned is not None:
                    return turned
                if not goes_on and all(
                    word.text not in DASHES and word.text != "," for word in words[index + 1 : number - 1]
                ):
                    break  # who was told “Q” four times in May, said: one comma does not part a subject from its verb
            if short and not goes_on and "," not in (word.text for word in words[index + 1 : number]):
                break  # “Smart” is what engineers say
            subject = quoted_as_saying(story, paragraph, number) or subject_before(story, paragraph, number, first)
            if subject and subject[1].start >= words[first].start and not _in_relative(words, first, number):
                return Attribution("quote-speaker-verb", *subject, cue_span(words, number), verb, number)
    return _behind_any_verb(story, paragraph, index, first)


def _turned_behind_a_comma(
    story: Story, paragraph: Paragraph, first: int, number: int, verb: ReportingVerb
) -> Attribution | None:
    """“Q” in her first week, said Ann Lee. The tunnels are “Q” the work of bees, said Ann Lee."""
    words = paragraph.words
    turned = subject_behind(story, paragraph, number)
    kinds = ("name", "nominal") if words[first].text in NO_SUBJECT else ("name",)
    if turned is None or turned[0] is None or turned[0].kind not in kinds:
        return None
    if _goes_on_with_a_verb(words, number, turned[1]):
        return None
    return Attribution("quote-verb-speaker", *turned, cue_span(words, number), verb, number)


def _begins_what_is_said(words: Sequence[Word], verb: int, subject: tuple[Mentioned | None, Span]) -> bool:
    """Whether the pronoun behind a verb has a verb of its own: 'The firm, known as “Q”, said it was sorry'."""
    mention = subject[0]
    if mention is None or mention.kind != "pronoun" or verb + 2 >= len(words):
        return False
    return is_finite_verb(words, verb + 2) or is_adverb(words[verb + 2].text)


def _goes_on_with_a_verb(words: Sequence[Word], verb: int, speaker: Span) -> bool:
    """Whether a verb follows who stands behind a verb, and makes a clause of it: 'said Ann Lee was ill'."""
    behind = next(
        (n for n in range(verb + 1, min(len(words), verb + OUTER)) if words[n].start >= speaker.end), len(words)
    )
    return behind < len(words) and is_finite_verb(words, behind)


def _behind_any_verb(story: Story, paragraph: Paragraph, index: int, first: int) -> Attribution | None:
    """“Q,” S V and “Q,” V S with a verb that no list holds: “Q,” Ms Lee shot back. “Q!” exulted Ms Lee."""
    words = paragraph.words
    quoted = words[index].quoted
    if quoted is None or last_mark(story.text, quoted) not in ",?!—":
        return None
    if words[first].text in NO_SUBJECT or words[first].text == "as":
        return None
    if words[first].text.endswith("ed") and first + 1 < len(words):
        subject = subject_behind(story, paragraph, first)
        if subject and subject[0] and subject[1].start == words[first + 1].start:
            return Attribution("quote-verb-speaker", *subject, cue_span(words, first), None, first)
    for mention in story.between(words[first].start, words[min(first + 2, len(words) - 1)].start):
        if mention.entity.kind == "place":
            continue
        number = first
        while number < len(words) and words[number].start < mention.span.end:
            number += 1
        while number < len(words) and is_adverb(words[number].text) and words[number].text not in BE:
            number += 1
        leads_on = number + 1 < len(words) and words[number + 1].text == "to"  # “Q!” The mayor refused to go.
        if number < len(words) and words[number].text not in BE and is_past_form(words, number) and not leads_on:
            return Attribution("quote-speaker-verb", mention, mention.span, cue_span(words, number), None, number)
    return None


def _in_relative(words: Sequence[Word], first: int, number: int) -> bool:
    """Whether a verb stands in a relative clause of its noun: 'X, who said' is not 'X said' while no comma closes it."""
    for index in range(number - 1, first, -1):
        if words[index].text == ",":
            return False
        if words[index].text in ("who", "which", "that", "whose"):
            return True
    return False


def _before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S V “Q”, S V that … “Q”, …, V-ing “Q”: the nearest verb of reporting before the stretch in its sentence."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if not _any_between(paragraph.cues, max(start, index - BEFORE + 1), index):
        return None
    second: Attribution | None = None
    known = verbs()
    for number in range(index - 1, max(start - 1, index - BEFORE), -1):
        word = words[number]
        if word.quoted:
            if index - number > 12 or _ends_a_clause(story, word.quoted):
                break
            continue
        if word.text == ";":
            break
        verb = known.get(word.text)
        if verb is None:
            continue
        if (
            verb.reports_speech
            and verb.lemma not in NO_REPORT_WITH_TO
            and number > start
            and words[number - 1].text == "to"
            and "base" in verb.inflections
            and all(between.text != ":" for between in words[number + 2 : index])
        ):
            teller = clause_subject(story, words, start, number - 1)  # Ms Lee went on to say “Q”
            if teller is not None:
                return Attribution("speaker-verb-quote", teller, teller.span, cue_span(words, number), verb, number)
        if is_noun_use(words, number):
            continue
        near = index - number <= 3
        strong = verb.verb_class in ("says", "asks", "orders")
        if not strong and not near and second is not None:
            continue
        if "ing" in verb.inflections and not verb.is_finite:
            subject = subject_of_participle(story, paragraph, number, start)
            if subject and (strong or near):
                return Attribution("participle-quote", subject[0], subject[1], cue_span(words, number), verb, number)
            continue
        if not verb.is_finite:
            continue
        if verb.form != "said" and (is_passive(words, number) or is_told_to(words, number)):
            continue
        subject = _turned_within(story, paragraph, number) or subject_before(story, paragraph, number, start)
        if subject is None and number == start:
            turned = subject_behind(story, paragraph, number)  # Continued Ms Lee: “Q”
            subject = turned if turned and turned[1].start == words[number + 1].start else None
        if subject is None:
            continue
        made = Attribution("speaker-verb-quote", subject[0], subject[1], cue_span(words, number), verb, number)
        if not strong and number == index - 1 and words[number - 1].text in ("and", "but"):
            return made  # "called for calm and expressed “deep concern”"
        if second is not None and _is_in_a_clause_before(words, start, number, second.cue_index or 0):
            return second
        if strong:
            return _outermost(story, paragraph, start, number) or made
        second = second or made
    return second


def _is_in_a_clause_before(words: Sequence[Word], start: int, number: int, main: int) -> bool:
    """Whether a verb stands in a subordinate clause before that of another: 'Though she said C, she believed “Q”'."""
    return words[start].text in SUBORDINATORS and any(word.text == "," for word in words[number:main])


def _turned_within(story: Story, paragraph: Paragraph, number: int) -> tuple[Mentioned | None, Span] | None:
    """The subject behind a verb that stands between commas: 'But, said Ms Lee, “Q”'."""
    words = paragraph.words
    if number == 0 or words[number - 1].text != "," or number + 1 >= len(words):
        return None
    turned = subject_behind(story, paragraph, number)
    if turned is None or turned[0] is None or turned[1].start != words[number + 1].start:
        return None
    behind = number + 1
    while behind < len(words) and words[behind].start < turned[1].end:
        behind += 1
    return turned if behind < len(words) and words[behind].text in (",", ":") else None


def _outermost(story: Story, paragraph: Paragraph, start: int, inner: int) -> Attribution | None:
    """The report that holds a report: 'Ms Lee said she had pointed out that “Q”' is what Ms Lee said."""
    words = paragraph.words
    for number in range(inner - 1, max(start, inner - OUTER), -1):
        if words[number].text in OUTER_ENDS or words[number].quoted:
            return None
        verb = verb_at(words, number)
        if (
            verb
            and verb.verb_class == "says"
            and verb.inflections & {"past", "s"}
            and words[number + 1].text not in NO_CLAUSE
        ):
            subject = subject_before(story, paragraph, number, start)
            if subject:
                return Attribution("speaker-verb-quote", subject[0], subject[1], cue_span(words, number), verb, number)
    return None


def _ends_a_clause(story: Story, quoted: Quoted) -> bool:
    """Whether a stretch ends in a comma or stop, so that the words before it are another clause's."""
    return last_mark(story.text, quoted) in ",.?!"


def subject_of(
    story: Story, paragraph: Paragraph, number: int, verb: ReportingVerb
) -> tuple[Mentioned | None, Span] | None:
    """The subject of a verb of reporting that stands before what it reports, finite or a participle."""
    start = sentence_start(paragraph, number)
    if "ing" in verb.inflections:
        return subject_of_participle(story, paragraph, number, start)
    return subject_before(story, paragraph, number, start)


def _by_words_before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    verb, agent = _before(story, paragraph, index), _agent(story, paragraph, index)
    if agent and (verb is None or (agent.cue_index or 0) >= (verb.cue_index or 0)):
        return agent
    return _nearer(by_noun(story, paragraph, index), verb)


def _has_words_of_its_own(paragraph: Paragraph, behind: Attribution) -> bool:
    """Whether the verb behind a stretch goes on to a quote of its own: 'warned it “would sink”, she added: “Q”'."""
    number = behind.cue_index
    if number is None or number + 1 >= len(paragraph.words):
        return False
    follows = paragraph.words[number + 1]
    return follows.quoted is not None or follows.text in (":", "that") or follows.text in DASHES


def _nearer(noun: Attribution | None, verb: Attribution | None) -> Attribution | None:
    """The attribution by a noun where it stands nearer than a verb of thinking: 'few believed her claim that “Q”'."""
    if noun is None or verb is None or verb.verb is None or verb.verb.reports_speech:
        return verb or noun
    return noun if (noun.cue_index or 0) > (verb.cue_index or 0) else verb


def _agent(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Passives: described by S as “Q”; labelled “Q” by S."""
    words = paragraph.words
    start, end = sentence_start(paragraph, index), sentence_end(paragraph, index)
    if not _any_between(paragraph.cues, max(start, index - NOUN_REACH), index):
        return None
    known = verbs()
    for number in range(index - 1, max(start, index - NOUN_REACH), -1):
        verb = known.get(words[number].text)
        if verb is None or "participle" not in verb.inflections or not verb.reports_speech:
            continue
        agent = number + 1 if words[number + 1].text == "by" else None
        if agent is None and index < end and words[index + 1].text == "by" and index - number <= 3:
            agent = index + 1
        if agent is not None:
            subject = subject_behind(story, paragraph, agent)
            described = words[agent + 1].text in DETERMINERS if agent + 1 < len(words) else False
            if subject and (subject[0].entity.kind != "place" if subject[0] else described):
                return Attribution("passive", subject[0], subject[1], cue_span(words, number), verb, number)
    return None


def _open_verb(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Any finite verb with a person-like subject: the first mention of the clause that can speak."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if index - start < 2:
        return None
    tries = 0
    last = (
        index - 1
        if words[index - 1].text == ":" or _any_between(paragraph.pasts, max(start, index - OPEN), index)
        else 0
    )
    for number in range(last, max(start, index - OPEN), -1):
        word = words[number].text
        if (word in CLAUSE_ENDS and number < index - 1) or tries == TRIES:
            return None
        if (
            (
                is_past_form(words, number)
                if number == index - 2 and words[index - 1].text == ":"
                else _in_ed(words, number)
            )
            and not is_noun_use(words, number)
            and words[number - 1].text not in ("was", "were", "is", "are", "been", "be", "being")
        ):
            tries += 1
            subject = subject_before(story, paragraph, number, start)
            if (
                subject
                and subject[0]
                and subject[0].entity.kind in ("person", "unnamed", "group", "organisation", "document")
            ):
                cue = cue_span(words, number)
                return Attribution(
                    "open-verb",
                    subject[0],
                    subject[1],
                    cue,
                    None,
                    number,
                    compares=word in ("likened", "compared", "equated"),
                )
    if words[index - 1].text == "as" or (words[index - 2].text == "as" and words[index - 1].text in DETERMINERS):
        subject_of_clause = clause_subject(story, words, start, index - 1)  # admires her as a “Q”
        if subject_of_clause is not None and subject_of_clause.entity.kind in ("person", "unnamed", "group"):
            return Attribution("open-verb", subject_of_clause, subject_of_clause.span, None, None, None)
    return None


def _in_ed(words: Sequence[Word], number: int) -> bool:
    return words[number].text.endswith("ed") and is_past_form(words, number)


def clause_speaker(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Where no verb of reporting is there, the subject of the clause that the stretch is a part of: 'The ad targets “Q”'."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if index - start < 2 or words[index - 1].text in (".", "?", "!"):
        return None
    subject = clause_subject(story, words, start, index - 1)
    if subject is None:
        return None
    return Attribution("open-verb", subject, subject.span, None, None, None)


def introduction(story: Story, paragraph: Paragraph) -> Attribution | None:
    """A paragraph that ends with a colon introduces what the next one quotes."""
    words = paragraph.words
    if len(words) < 2 or words[-1].text != ":":
        return None
    for number in range(len(words) - 2, max(-1, len(words) - 30), -1):
        verb = verbs().get(words[number].text)
        if verb and not is_noun_use(words, number):
            subject = subject_of(story, paragraph, number, verb)
            if subject:
                return Attribution("introduced", subject[0], subject[1], cue_span(words, number), verb, None)
    teller = clause_subject(story, words, sentence_start(paragraph, len(words) - 1), len(words) - 1)
    return Attribution("introduced", teller, teller.span, None, None, None) if teller else None
