"""The ways in which the words around a quoted stretch say whose it is: an ordered table of patterns, each with an example."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from attrs import frozen

from newskit import Span
from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.marks import Quoted, last_mark
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import (
    POSSESSIVE_PRONOUNS,
    PREPOSITIONS,
    clause_subject,
    quoted_as_saying,
    subject_before,
    subject_behind,
    subject_of_participle,
)
from newskit_quotes.verbs import BE, DETERMINERS, is_adverb, is_finite_verb, is_noun_use, is_past_form, verb_at

__all__ = [
    "PATTERNS",
    "Attribution",
    "caption_below",
    "clause_speaker",
    "introduction",
    "is_short",
    "sentence_end",
    "sentence_start",
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
NO_SUBJECT = PREPOSITIONS | {
    "if",
    "when",
    "because",
    "and",
    "or",
    "but",
    "while",
    "so",
    "whether",
    "who",
    "which",
    "that",
}
OUTER = 12  # words before a verb of reporting within which the verb stands that reports the report
OUTER_ENDS = frozenset({",", ";", ":", "and", "but", "who", "which", "when", "after", "what", "as"})
# Words behind a verb that show that no clause follows: its own preposition.
NO_CLAUSE = PREPOSITIONS | {"out", "up", "back"}
OWNER = 6  # words before a noun within which its possessor stands
NOUN_REACH = 14  # words before a stretch within which the noun or participle stands that attributes it
# Nouns that attribute, and what leads from them to what was said.
NOUNS = frozenset(
    """claim claims assertion argument contention allegation allegations accusation accusations suggestion statement remark
    remarks comment comments promise promises pledge vow warning warnings insistence belief view admission boast call calls plea
    demand demands criticism description characterization characterisation depiction prediction declaration announcement
    complaint threat threats quip slogan message question questions answer response reply denunciation defense
    defence praise condemnation chants chant cries cry shouts shout""".split()
)
NOUN_LINKS = frozenset("that to for of about as on : , was is".split())
WORDINGS = frozenset("term terms phrase phrases word words expression label nickname moniker hashtag slogan".split())
USES = frozenset("use uses used using coin coins coined coining utter uttered repeat repeated".split())
# Words that begin a clause of its own behind a stretch: its verb is not the stretch's.
NEW_CLAUSE = frozenset("and but while whose because although though".split())
PASSIVE = frozenset("was were is are been be being get got gets getting".split())
BETWEEN_BE = frozenset("more most also still already often never not always now once again ever".split())
GOES_ON = frozenset(",?!…—–-") | {""}  # marks at the end of a stretch behind which its sentence goes on
CRIES = frozenset("chants chant cries cry shouts shout".split())
DASHES = frozenset({"—", "–", "-", "―"})
CLAUSE_ENDS = frozenset({"but", "because", "while", ";", ":", "although", "though"})
SHORT = 4  # words from which on a stretch is hardly ever anything but speech
# What stands before the colon of a headline and speaks to the reader.
KICKERS = frozenset(
    """analysis breaking comment exclusive explained explainer factbox gallery interview live listen opinion photos pictures poll
    revealed review update updated video watch""".split()
)
HEADLINE = 25  # words that the first line may have to be read as a headline, where no zone says so
LABEL = 5  # words that a name before a colon may have
# Words before the name in "And from Ann Lee:", "Here’s Ann Lee:", "More from Ann Lee:".
LEADS = frozenset("from and also more this here then here's here’s there's there’s".split())
LINE = 16  # words that a line with the name of a speaker may hold
REACH = 60  # words to either side within which "according to" belongs to a stretch


@frozen
class Attribution:
    """Whose a stretch is, by which words.

    Attributes:
        rule: the pattern.
        mention: the mention of the speaker, where one is known.
        place: the words that name the speaker.
        cue: the words that attribute.
        verb: the verb of the cue.
        cue_index: the number of the verb among the words of its paragraph.
        carried: the speaker is carried over from another stretch.
        compares: the cue likens one thing to another, so that "to" leads to the stretch.
    """

    rule: str
    mention: Mentioned | None
    place: Span | None
    cue: Span | None
    verb: ReportingVerb | None
    cue_index: int | None = None
    carried: bool = False
    compares: bool = False


def is_short(story: Story, quoted: Quoted) -> bool:
    """Whether a stretch has fewer than four words, so that it may be a term or a title as well as speech."""
    return len(story.text[quoted.inner.start : quoted.inner.end].split(None, SHORT)) < SHORT


def words_around(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """The attribution of a stretch by the words of its own paragraph, or None."""
    quoted = paragraph.words[index].quoted
    if quoted is None or paragraph.all_quoted:
        return None
    mark, first = last_mark(story.text, quoted), story.text[quoted.inner.start]
    goes_on = mark in GOES_ON or (index + 1 < len(paragraph.words) and paragraph.words[index + 1].text == ",")
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
        _label(story, paragraph, index)
        or before
        or _according(story, paragraph, index)
        or (None if goes_on else _behind(story, paragraph, index, goes_on=False))
        or _caption(story, paragraph, index)
        or _used(story, paragraph, index)
        or _open_verb(story, paragraph, index)
    )


def sentence_end(paragraph: Paragraph, index: int) -> int:
    """The number of the last word of the sentence that a word stands in."""
    return paragraph.sentence_ends[index]


def sentence_start(paragraph: Paragraph, index: int) -> int:
    """The number of the first word of the sentence that a word stands in."""
    return paragraph.sentence_starts[index]


def _behind(story: Story, paragraph: Paragraph, index: int, *, goes_on: bool) -> Attribution | None:
    """“Q,” V S and “Q,” S V."""
    words = paragraph.words
    quoted = words[index].quoted
    short = quoted is not None and is_short(story, quoted)
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
    verb = verbs().get(words[place].text) if place < len(words) else None
    if verb and verb.is_finite and (verb.reports_speech or verb.verb_class in ("thinks", "shows")):
        subject = subject_behind(story, paragraph, place)
        if subject:
            return Attribution("quote-verb-speaker", subject[0], subject[1], _cue_span(words, place), verb, place)
    if verb and "ing" in verb.inflections and verb.reports_speech:
        return None
    limit = min(len(words), first + 34)
    for number in range(first, limit):
        if words[number].quoted or (number > first and number - 1 in paragraph.ends):
            break
        verb = verbs().get(words[number].text)
        if (
            verb
            and verb.is_finite
            and verb.verb_class in ("says", "asks", "orders", "thinks")
            and number > first
            and not is_noun_use(words, number)
        ):
            if words[number - 1].text == "," and words[first].text in NO_SUBJECT and verb.lemma != "tell":
                # “Q” in her first week, said Ann Lee
                turned = subject_behind(story, paragraph, number)
                if turned and turned[0] and turned[0].kind != "pronoun":
                    return Attribution(
                        "quote-verb-speaker", turned[0], turned[1], _cue_span(words, number), verb, number
                    )
            if index in paragraph.ends and not goes_on and number + 1 < len(words) and words[number + 1].text != ".":
                break  # “Q.” Ms Lee points out that …: a sentence of its own
            if short and not goes_on and "," not in (word.text for word in words[index + 1 : number]):
                break  # “Smart” is what engineers say
            subject = quoted_as_saying(story, paragraph, number) or subject_before(story, paragraph, number, first)
            if subject and subject[1].start >= words[first].start:
                inside = _in_relative(words, first, number)
                if not inside:
                    return Attribution(
                        "quote-speaker-verb", subject[0], subject[1], _cue_span(words, number), verb, number
                    )
    return _behind_any_verb(story, paragraph, index, first)


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
            return Attribution("quote-verb-speaker", *subject, _cue_span(words, first), None, first)
    for mention in story.between(words[first].start, words[min(first + 2, len(words) - 1)].start):
        if mention.entity.kind == "place":
            continue
        number = first
        while number < len(words) and words[number].start < mention.span.end:
            number += 1
        while number < len(words) and is_adverb(words[number].text) and words[number].text not in BE:
            number += 1
        if number < len(words) and words[number].text not in BE and is_past_form(words, number):
            return Attribution("quote-speaker-verb", mention, mention.span, _cue_span(words, number), None, number)
    return None


def _in_relative(words: Sequence[Word], first: int, number: int) -> bool:
    """Whether a verb stands in a relative clause of its noun: 'X, who said' is not 'X said' while no comma closes it."""
    for index in range(number - 1, first, -1):
        if words[index].text == ",":
            return False
        if words[index].text in ("who", "which", "that"):
            return True
    return False


def _cue_span(words: Sequence[Word], number: int) -> Span:
    return Span(words[number].start, words[number].end)


def _label(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """PENCE: “Q”; From Ann Lee: “Q”; Ann Lee, 34, nurse: “Q”; in a headline, Lee: Pier is ‘Q’."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    colon = index - 1 if words[index - 1].text == ":" else None
    if paragraph.headline or (paragraph is story.paragraphs[0] and len(words) <= HEADLINE):
        colon = next((n for n in range(start, min(index, start + LABEL)) if words[n].text == ":"), colon)
    if colon is None or not 1 <= colon - start <= LINE:
        return None
    if any(is_finite_verb(words, number) or verb_at(words, number) for number in range(start, colon)):
        return None
    first = start
    while first < colon - 1 and words[first].text in LEADS:
        first += 1
    source = next((n + 1 for n in range(colon - 1, start - 1, -1) if words[n].text == "from"), first)
    found = story.between(words[source].start, words[colon].start)
    cue = _cue_span(words, colon)
    named = [m for m in found if m.span.start == words[source].start] or ([] if source == start else list(found[:1]))
    behind = next((n for n in range(source, colon) if words[n].start >= named[0].span.end), colon) if named else colon
    if named and (words[behind].text in (":", ",", "(") or words[behind].text in PREPOSITIONS):
        return Attribution("label", named[0], named[0].span, cue, None, None)
    raw = story.text[words[source].start : words[colon].start]
    if raw.lower() in KICKERS:
        return None
    if raw[:1].isupper() and len(raw.split()) <= LABEL and all(part[:1].isupper() for part in raw.split()):
        return Attribution("label", None, Span(words[source].start, words[colon - 1].end), cue, None, None)
    return None


def _before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S V “Q”, S V that … “Q”, …, V-ing “Q”: the nearest verb of reporting before the stretch in its sentence."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    second: Attribution | None = None
    known = verbs()
    for number in range(index - 1, max(start - 1, index - 45), -1):
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
            and number > start
            and words[number - 1].text == "to"
            and "base" in verb.inflections
            and all(between.text != ":" for between in words[number + 2 : index])
        ):
            teller = clause_subject(story, words, start, number - 1)  # Ms Lee went on to say “Q”
            if teller is not None:
                return Attribution("speaker-verb-quote", teller, teller.span, _cue_span(words, number), verb, number)
        if is_noun_use(words, number):
            continue
        near = index - number <= 3
        strong = verb.verb_class in ("says", "asks", "orders")
        if not strong and not near and second is not None:
            continue
        if "ing" in verb.inflections and not verb.is_finite:
            subject = subject_of_participle(story, paragraph, number, start)
            if subject and (strong or near):
                return Attribution("participle-quote", subject[0], subject[1], _cue_span(words, number), verb, number)
            continue
        if not verb.is_finite:
            continue
        if verb.form != "said" and _is_passive(words, number):
            continue
        subject = subject_before(story, paragraph, number, start)
        if subject is None and number == start:
            subject = subject_behind(story, paragraph, number)  # Continued Ms Lee: “Q”
        if subject is None:
            continue
        made = Attribution("speaker-verb-quote", subject[0], subject[1], _cue_span(words, number), verb, number)
        if strong:
            return _outermost(story, paragraph, start, number) or made
        second = second or made
    return second


def _is_passive(words: Sequence[Word], number: int) -> bool:
    """Whether a form of "be" stands before a verb, adverbs aside: 'were more aptly called'."""
    place = number - 1
    while place > 0 and (words[place].text.endswith("ly") or words[place].text in BETWEEN_BE):
        place -= 1
    return place >= 0 and words[place].text in PASSIVE


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
                return Attribution("speaker-verb-quote", subject[0], subject[1], _cue_span(words, number), verb, number)
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


def _according(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """According to S, “Q”; in the words of S, “Q”; per S; in S's words, “Q”."""
    words = paragraph.words
    start, end = sentence_start(paragraph, index), sentence_end(paragraph, index)
    signs = paragraph.signs
    for at in range(bisect_left(signs, max(start, index - REACH)), bisect_left(signs, min(end, index + REACH))):
        number = signs[at]
        text = words[number].text
        if (text == "according" and words[number + 1].text == "to") or (
            text == "words" and words[number + 1].text == "of"
        ):
            last = number + 1
        elif text == "words" and number > start + 1 and words[number - 1].text != "the":
            found = _owner(story, paragraph, number, start)
            if found is not None and "in" in (words[number - 2].text, words[max(start, number - 3)].text):
                return Attribution("according-to", found, found.span, _cue_span(words, number), None, number)
            continue
        else:
            continue
        subject = subject_behind(story, paragraph, last)
        if subject:
            cue = Span(words[number].start, words[last].end)
            return Attribution("according-to", subject[0], subject[1], cue, None, number)
    return None


def _owner(story: Story, paragraph: Paragraph, number: int, start: int) -> Mentioned | None:
    """Whose a noun is: the mention in the possessive, or the possessive pronoun, that stands up to three words before it."""
    words = paragraph.words
    for mention in reversed(story.between(words[max(start, number - OWNER)].start, words[number].start)):
        if mention.entity.kind == "place":
            continue
        tail = story.text[mention.span.end : words[number].start]
        if tail.startswith(("'s ", "’s ", "' ", "’ ")) or story.text[mention.span.start : mention.span.end].endswith(
            ("'s", "’s")
        ):
            return mention
        if (
            mention.kind == "pronoun"
            and story.text[mention.span.start : mention.span.end].lower() in POSSESSIVE_PRONOUNS
        ):
            return mention
    return None


def _noun(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S's claim that … “Q”; chants of “Q”; a warning from S that “Q”."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    for number in range(index - 1, max(start - 1, index - NOUN_REACH), -1):
        if words[number].quoted:
            return None
        if words[number].text not in NOUNS:
            continue
        behind = words[number + 1].text
        if behind in NOUN_LINKS or number + 1 == index:
            owner = _owner(story, paragraph, number, start)
            if owner is not None:
                return Attribution("noun-quote", owner, owner.span, _cue_span(words, number), None, number)
        if behind in ("by", "from"):
            subject = subject_behind(story, paragraph, number + 1)
            if subject and subject[0]:
                return Attribution("noun-quote", subject[0], subject[1], _cue_span(words, number), None, number)
        if number + 1 == index - 1 and behind == ":":  # Ms Lee had one question: “Q”
            teller = clause_subject(story, words, start, number)
            if teller is not None:
                return Attribution("noun-quote", teller, teller.span, _cue_span(words, number), None, number)
        if words[number].text in CRIES and words[index - 1].text == "of":
            return Attribution("noun-quote", None, None, _cue_span(words, number), None, number)
    return None


def _by_words_before(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    verb, agent = _before(story, paragraph, index), _agent(story, paragraph, index)
    if agent and (verb is None or (agent.cue_index or 0) > (verb.cue_index or 0)):
        return agent
    return _nearer(_noun(story, paragraph, index), verb)


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


def _used(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S used the word “Q”."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if index - start < 4 or words[index - 1].text not in WORDINGS:
        return None
    for number in range(index - 2, max(start, index - 6), -1):
        if words[number].text in USES:
            user = clause_subject(story, words, start, number)
            if user is not None:
                return Attribution("noun-quote", user, user.span, _cue_span(words, number), None, number)
    return None


def _agent(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Passives: described by S as “Q”; labelled “Q” by S."""
    words = paragraph.words
    start, end = sentence_start(paragraph, index), sentence_end(paragraph, index)
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
                return Attribution("passive", subject[0], subject[1], _cue_span(words, number), verb, number)
    return None


def _caption(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """“Q” — Ann Lee, coach."""
    words = paragraph.words
    if index + 2 >= len(words) or words[index + 1].text not in DASHES or index != 0:
        return None
    found = story.between(words[index + 2].start, words[index + 2].end)
    if found and found[0].kind == "name":
        return Attribution("caption", found[0], found[0].span, None, None, None)
    return None


def caption_below(story: Story, number: int) -> Attribution | None:
    """“Q” ¶ — Ann Lee, coach; “Q” ¶ Ann Lee, 34, nurse: the name on a line of its own."""
    if number + 1 >= len(story.paragraphs):
        return None
    words = story.paragraphs[number + 1].words
    dash = bool(words) and words[0].text in DASHES
    first = 1 if dash else 0
    if not first < len(words) <= LINE:
        return None
    found = story.between(words[first].start, words[first].end)
    if not found or found[0].kind != "name" or found[0].entity.kind == "place":
        return None
    if not dash:
        behind = next((n for n in range(len(words)) if words[n].start >= found[0].span.end), None)
        if behind is None or words[behind].text not in (",", "(") or words[-1].text in (".", ":", "?", "!"):
            return None
        if any(word.quoted for word in words):
            return None
    return Attribution("caption", found[0], found[0].span, None, None, None)


def _open_verb(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """Any finite verb with a person-like subject: the first mention of the clause that can speak."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if index - start < 2:
        return None
    for number in range(index - 1, max(start, index - 30), -1):
        word = words[number].text
        if word in CLAUSE_ENDS:
            return None
        if (
            len(word) > 4
            and word.endswith("ed")
            and not is_noun_use(words, number)
            and words[number - 1].text not in ("was", "were", "is", "are", "been", "be", "being")
        ):
            subject = subject_before(story, paragraph, number, start)
            if (
                subject
                and subject[0]
                and subject[0].entity.kind in ("person", "unnamed", "group", "organisation", "document")
            ):
                cue = _cue_span(words, number)
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
                return Attribution("introduced", subject[0], subject[1], _cue_span(words, number), verb, None)
    teller = clause_subject(story, words, sentence_start(paragraph, len(words) - 1), len(words) - 1)
    return Attribution("introduced", teller, teller.span, None, None, None) if teller else None
