"""Reports whose speaker stands behind or inside what is said: 'C, S V', 'C, S V, C', 'C, according to S', 'As S V, C'."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from newskit import Span
from newskit.english.calendar import DAY_NAMES
from newskit.english.reporting import ReportingVerb
from newskit_quotes.candidates import SUBJECT_PRONOUNS
from newskit_quotes.clause_ends import SUBORDINATORS, clause_end
from newskit_quotes.clauses import BEFORE_NOUNS, has_finite_verb, occasion_end, skip_adverbials, trimmed
from newskit_quotes.marks import Quoted, last_mark
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.signs import is_kicker
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import subject_before
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import BE, DETERMINERS, FINITE, MODALS, is_adverb, is_finite_verb, verb_at

__all__ = ["HEARINGS", "TURNED", "Clause", "according", "as_told", "is_sentence", "label_of_headline", "trailing"]

# Verbs that may stand behind what was said.
TRAILERS = frozenset(
    """say tell add announce claim argue note explain warn insist declare acknowledge admit confirm report write estimate
    testify tweet suggest predict recall maintain contend allege complain believe state conclude continue show indicate
    reveal find hear wonder ask vow promise pledge caution stress point go""".split()
)
PARTICLES = {"point": "out", "go": "on"}  # without its particle none of them reports
# Verbs that may stand before their speaker there: "…, said Ann Lee".
TURNED = frozenset("say add note explain warn claim insist argue report write".split())
LONGEST = 150  # words that what was said may have before its speaker
SUBJECT = 16  # words that the speaker may have, with what stands beside the name
FAR = 26  # words behind a turned verb that are looked through for its speaker
KNOWN = 200  # mentions among which a headline's name is looked for
# Bodies before which people speak, so that what they hear is others' words.
HEARINGS = frozenset("court inquest jury tribunal inquiry hearing committee panel magistrates judge jurors".split())
RELATIVES = frozenset("which who whose".split())
OPENS_CLAUSE = RELATIVES | {"when", "where"}  # a speaker behind one of them reports nothing but its clause
JOINED = 4  # words between "and" and the comma behind two speakers
HEARER = 6  # words that who was told may have
# Words behind which a clause can't end: a speaker set there parts it.
PARTED = MODALS | BE | PREPOSITIONS | {"and", "but", "or"}
HEADLINE = 4  # words of a report in a headline, whose verb may be any
# Words right before "according to" that open the clause which it reports.
CLAUSE_LEADS = frozenset("but and though although while where which who because that".split())
# What things are done in keeping with.
IN_KEEPING = frozenset(
    """rite rites ritual rituals custom customs tradition traditions plan plans schedule law laws rule rules taste tastes need
    needs ability size age income rank wishes principle principles convention""".split()
)
LABEL = 5  # words that a speaker in a headline may have
NAMING = frozenset("as called named dubbed nicknamed name nickname alias".split())  # right before a name in marks
# What a verb has behind it, and a participle has not.
GOVERNED = BEFORE_NOUNS | frozenset("it them him me us that".split())
LINKS = frozenset("but and yet so however still".split())  # the writer's link to the sentence before
# Words that begin a phrase which hangs on a clause: without a verb, what they begin is nothing that was said.
LEAN = PREPOSITIONS | frozenset("as asked since".split())
# Words with which what was said goes on behind its speaker. "a", "the", "who" and participles lead to what the writer adds.
GOES_ON = frozenset(
    """and but or nor including because for although though even with from to that than not unless until if so such
    which""".split()
)
ENDS = frozenset(
    (
        *DAY_NAMES,
        *". , ; on in at during after as last earlier late early today tonight this yesterday reporters".split(),
    )
)


class Clause(NamedTuple):
    """Indirect speech that was found.

    Attributes:
        spans: what was said; two where the speaker stands inside it.
        rule: the name of the rule in ``indirect.RULES``.
        mention: who said it, where the article knows who that is.
        place: the words that name the speaker.
        cue: the words that attribute.
        speech: whether the cue tells of saying, asking or ordering.
    """

    spans: tuple[Span, ...]
    rule: str
    mention: Mentioned | None
    place: Span | None
    cue: Span
    speech: bool

    @property
    def span(self) -> Span:
        """From the head of the first part to the end of the last."""
        return Span(self.spans[0].start, self.spans[-1].end)


def trailing(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """C, S V. C, V S. C, S V, C."""
    if not verb.inflections & {"past", "s", "base"} or verb.lemma not in TRAILERS or number - first < 2:
        return None
    if words[number - 1].text in BE:
        return None  # a passive
    cue = Span(words[number].start, words[number].end)
    if verb.lemma in PARTICLES:  # "C, she points out"
        if number >= end or words[number + 1].text != PARTICLES[verb.lemma]:
            return None
        number += 1
        cue = Span(cue.start, words[number].end)
        return _behind_its_speaker(story, paragraph, words, first, number - 1, number, end, verb, cue)
    last = number >= end or words[number + 1].text in ENDS  # "C, her daughter, Ann Lee, said."
    if words[number - 1].text == "," and last and verb_at(words, number - 2):
        return None  # no aside ends in a verb of saying
    if words[number - 1].text == "," and not last:
        if verb.lemma not in TURNED or "base" in verb.inflections:
            return None
        subject = subject_behind(story, paragraph, number)
        begin = _begin(story, words, first, number - 2)
        if subject is None or _has_verb(words, subject[1].end, number, end):
            return None
        if subject[0] is not None and subject[0].kind == "pronoun" and subject[1].start != words[number + 1].start:
            return None  # "says the vote surprised it"
        if verb.lemma not in ("say", "add") and (subject[0] is None or subject[0].kind != "name"):
            return None  # "wrote a host of songs"
        around = _around_a_turned_speaker(story, words, begin, number, subject[1], end, verb)
        if around is not None:
            return Clause(around, "clause-around", *subject, cue, verb.reports_speech)
        if not _is_whole(words, begin, number - 2):
            return None
        span = trimmed(words, begin, number - 2)
        return Clause((span,), "clause-verb-speaker", *subject, cue, verb.reports_speech) if span else None
    if verb.lemma == "hear" and words[number - 1].text in HEARINGS:
        return _heard(words, story, first, number, end)
    return _behind_its_speaker(story, paragraph, words, first, number, number, end, verb, cue)


def _behind_its_speaker(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, head: int, number: int, end: int,
    verb: ReportingVerb, cue: Span,
) -> Clause | None:  # fmt: skip
    """C, S V. C, S V, C. The verb's words run from ``head`` to ``number``: "points out"."""
    subject = subject_before(story, paragraph, head, first)
    comma = _comma_before(words, first, head, subject[1].start) if subject else None
    if subject is None or comma is None or comma <= first:
        return None
    behind = number + 1
    if verb.lemma == "ask" and words[behind if behind <= end else number].text not in (".", "?"):
        return None
    if behind <= end and words[behind].text not in ENDS and behind not in paragraph.ends and verb.lemma != "tell":
        return None
    begin = _begin(story, words, first, comma - 1)
    before = trimmed(words, begin, comma - 1)
    after = _second_part(story, words, number, end, verb)
    if before is None:
        return None
    if after is not None and words[comma - 1].text in OPENS_CLAUSE:  # "…, which, Ms Lee said, is safe"
        return Clause((after,), "clause-around", *subject, cue, verb.reports_speech)
    # "Was it safe, she wondered"
    whole = words[begin].text in FINITE or has_finite_verb(words, begin, comma - 1, whole=True)
    if after is not None and not whole and words[begin].text in LEAN and not _is_of_what_was_said(words, begin, comma):
        return Clause((after,), "clause-around", *subject, cue, verb.reports_speech)  # "As before, Ms Lee said, C"
    hangs = words[begin].text in SUBORDINATORS | PREPOSITIONS  # "By the time it rains, Ms Lee said, the match is off"
    parted = words[comma - 1].text in PARTED  # "There was, he told us, nothing to see"
    if after is not None and (not whole or hangs or parted or _goes_on(words, after)):
        return Clause((before, after), "clause-around", *subject, cue, verb.reports_speech)
    if _quote_goes_on(story, words, number, end):
        lone = words[begin].text in LEAN and not whole
        return None if lone else Clause((before,), "clause-speaker-verb", *subject, cue, verb.reports_speech)
    # "Sea wall to cost twice as much, study says": without a stop.
    headline = number == end and comma - begin >= HEADLINE
    if not headline and not (whole and _is_whole(words, begin, comma - 1)):
        return None
    return Clause((before,), "clause-speaker-verb", *subject, cue, verb.reports_speech)


def _heard(words: Sequence[Word], story: Story, first: int, number: int, end: int) -> Clause | None:
    """'C, the court heard': whoever said it there is not named."""
    comma = next((i for i in range(number - 1, max(first, number - 5), -1) if words[i].text == ","), None)
    if comma is None or (number < end and words[number + 1].text not in ENDS):
        return None
    begin = _begin(story, words, first, comma - 1)
    span = trimmed(words, begin, comma - 1) if _is_whole(words, begin, comma - 1) else None
    cue = Span(words[number].start, words[number].end)
    return Clause((span,), "agentless", None, None, cue, speech=True) if span else None


def _is_of_what_was_said(words: Sequence[Word], begin: int, comma: int) -> bool:
    """Whether a phrase before a speaker set between commas belongs to what was said: 'In two years, Ms Lee said, C', but no
    occasion ("In a statement, Ms Lee said, C") and no "as".
    """
    return words[begin].text in PREPOSITIONS - {"as", "like"} and occasion_end(words, begin, comma) is None


def _around_a_turned_speaker(
    story: Story, words: Sequence[Word], begin: int, number: int, speaker: Span, end: int, verb: ReportingVerb
) -> tuple[Span, Span] | None:
    """The two parts of 'What they call reform, said Ms Lee, is a pay cut': a verb right behind the speaker goes on."""
    comma = next((i for i in range(number + 1, min(end, number + FAR)) if words[i].start >= speaker.end), None)
    if comma is not None and words[comma].text == "and":  # "said Bell and others, would be clear"
        comma = next((i for i in range(comma + 1, min(end, comma + JOINED)) if words[i].text == ","), None)
    if comma is None or words[comma].text != ",":
        return None
    comma = _behind_a_description(words, comma, end)
    hangs = words[begin].text in SUBORDINATORS | PREPOSITIONS | {"rather", "instead"}
    hangs = hangs and comma + 2 < end and has_finite_verb(words, comma + 1, end)  # "If it rains, said Ms Lee, C"
    coordinated = (
        words[comma + 1].text in ("and", "but") and has_finite_verb(words, comma + 2, end) if comma + 3 < end else False
    )
    if not (hangs or is_finite_verb(words, comma + 1) or (coordinated and verb_at(words, comma + 2) is None)):
        return None
    before = trimmed(words, begin, number - 2)
    after = trimmed(words, comma + 1, clause_end(story, words, comma + 1, end, verb))
    return (before, after) if before and after else None


def _has_verb(words: Sequence[Word], place: int, number: int, end: int) -> bool:
    """Whether a verb follows the name behind a turned verb: then it is the subject of a clause, "said landlords would leave"."""
    behind = next((i for i in range(number + 1, min(end, number + FAR) + 1) if words[i].start >= place), end)
    last = behind
    while last < end and words[last].text not in (",", ";", "who", "which", "—", "–") and last - behind < FAR:
        last += 1
    governs = is_finite_verb(words, behind) and behind < end and words[behind + 1].text in GOVERNED
    return words[behind].text in FINITE or governs or (last > behind and has_finite_verb(words, behind, last))


def _is_whole(words: Sequence[Word], begin: int, last: int) -> bool:
    """Whether words can be all that was said: a main clause of four words or more."""
    if last - begin < 2 or words[begin].text == "asked":
        return False
    if words[begin].text in SUBORDINATORS or words[begin].text in ("when", "after", "before", "unless"):
        # "If it rains, the match is off, said Ms Lee": a main clause stands behind the first comma
        begin = next((i + 1 for i in range(begin + 2, last - 1) if words[i].text == ","), last)
    return begin < last and (words[begin].text in FINITE or has_finite_verb(words, begin, last, whole=True))


def _begin(story: Story, words: Sequence[Word], first: int, last: int) -> int:
    """Where what was said begins: at the head of the sentence, or behind a quotation that is a sentence by itself."""
    begin = max(first, last - LONGEST)
    for index in range(last, begin - 1, -1):
        quoted = words[index].quoted
        label = words[index].text == ":" and index - first < LABEL  # "What’s next: the yard will close, a clerk said"
        named = index > begin and words[index - 1].text in NAMING  # "known as “Mr Blue,” has left"
        if words[index].text == ";" or label or (quoted is not None and not named and is_sentence(story, quoted)):
            begin = index + 1
            break
    while begin < last and (words[begin].text in LINKS or words[begin].text == ","):
        begin += 1
    return begin


def is_sentence(story: Story, quoted: Quoted) -> bool:
    """Whether a stretch in marks is a sentence by itself, and no part of the clause around it."""
    inner = story.text[quoted.inner_start : quoted.inner_end].rstrip()
    return (inner[:1].isupper() and not quoted.short) or inner[-1:] in tuple(",.?!")


def _comma_before(words: Sequence[Word], first: int, number: int, start: int) -> int | None:
    """The comma before the speaker of a verb, or None where more than a speaker stands between the two."""
    comma = None
    for index in range(number - 1, max(first, number - SUBJECT) - 1, -1):
        if words[index].text == "," and words[index].start < start:
            comma = index
            break
        adjectives = words[index].text == "and" and words[index - 2].text == ","  # ", current and former clerks said"
        if words[index].text in (";", ":", "who", "that", "and") and words[index].start < start and not adjectives:
            return None
    if comma is None:
        return None
    if (
        words[comma + 1].start == start and words[comma + 1].text not in SUBJECT_PRONOUNS
    ):  # ", her daughter, Mary Bell, said": the description goes with the name
        earlier = next((i for i in range(comma - 1, max(first, comma - SUBJECT), -1) if words[i].text == ","), None)
        described = earlier is not None and words[earlier + 1].text in DETERMINERS
        if (
            earlier is not None
            and described
            and not any(
                words[i].text in FINITE or words[i].text in PREPOSITIONS - {"of", "at", "for"}
                for i in range(earlier + 1, comma)
            )
        ):
            comma = earlier
    for index in range(comma + 1, number):
        word = words[index]
        if word.start >= start:
            break
        if word.text in FINITE or word.text in PREPOSITIONS or verb_at(words, index):
            return None
    return comma


def _second_part(story: Story, words: Sequence[Word], number: int, end: int, verb: ReportingVerb) -> Span | None:
    """What was said behind its speaker: 'Ms Lee said, would stay shut'."""
    behind = number + 1
    if verb.lemma == "tell":  # "the yard, she told the committee, would stay shut"
        behind = next((i for i in range(behind, min(end, behind + HEARER)) if words[i].text == ","), behind)
    comma = skip_adverbials(words, behind, end)
    if comma + 1 > end or words[comma].text != ",":
        return None
    if words[comma + 1].quoted or words[comma + 1].text in (",", "“"):
        return None
    return trimmed(words, comma + 1, clause_end(story, words, comma + 1, end, verb))


def _quote_goes_on(story: Story, words: Sequence[Word], number: int, end: int) -> bool:
    """Whether a quotation behind the speaker goes on with the sentence before: 'If it rains, Ms Lee said, “the match is off”.'"""
    comma = skip_adverbials(words, number + 1, end)
    quoted = words[comma + 1].quoted if comma + 1 <= end and words[comma].text == "," else None
    return quoted is not None and story.text[quoted.inner_start].islower()


def _goes_on(words: Sequence[Word], after: Span) -> bool:
    """Whether a second part is a part of what was said, and not what the writer adds."""
    text = words[bisect_left(words, after.start, key=attrgetter("start"))].text
    return text in GOES_ON or text in FINITE or (is_adverb(text) and not text.endswith("ing"))


def according(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """C, according to S. According to S, C. C, according to S, C."""
    lead = number if words[number].text == "per" else number + 1
    subject = subject_behind(story, paragraph, lead)
    if subject is None or _is_in_keeping(story, subject[1]):
        return None
    cue = Span(words[number].start, words[lead].end)
    comma = next(
        (
            i
            for i in range(number + 2, min(end, number + 60))
            if words[i].text == "," and words[i].start >= subject[1].end
        ),
        None,
    )
    if comma and number - first > 2 and words[number - 1].text == "," and words[number - 2].text in RELATIVES:
        # "…, which, according to Ms Lee, is safe": nothing but the relative clause is hers
        span = trimmed(words, comma + 1, clause_end(story, words, comma + 1, end, None))
        return Clause((span,), "according-to", *subject, cue, speech=True) if span else None
    begin = _begin(story, words, first, number - 1) if number > first else number
    if begin > first and (tag := words[begin - 1].quoted) is not None and last_mark(story.text, tag) == ",":
        return None  # “Q,” Ms Lee wrote, according to the papers
    before = trimmed(words, begin, number - 1) if number > first else None
    if before is None and number > first:
        return None  # “Q,” according to S
    leaning = before is None or (words[begin].text in LEAN and not has_finite_verb(words, begin, number - 1))
    if number > first and words[number - 1].text in CLAUSE_LEADS:  # "…, but according to Ms Lee, C"
        return _within(story, words, number, subject, comma, end, cue)
    leaning = leaning or words[number - 2].text in ("why", "that", "because", "where", "how", "while", "when", "as")
    if leaning or number - first < 3:
        comma = _behind_a_description(words, comma, end) if comma else None
        last = clause_end(story, words, comma + 1, end, None) if comma and comma < end else end
        span = trimmed(words, comma + 1, last) if comma else None
        return Clause((span,), "according-to", *subject, cue, speech=True) if span else None
    if before is None:
        return None
    parted = words[number - 2].text in PARTED  # "did not, according to Ms Lee, sink"
    if (
        comma and comma + 1 < end and (parted or is_finite_verb(words, comma + 1))
    ):  # "The pier, according to Ms Lee, is safe."
        after = trimmed(words, comma + 1, clause_end(story, words, comma + 1, end, None))
        if after is not None and (parted or not has_finite_verb(words, begin, number - 1)):
            return Clause((before, after), "according-to", *subject, cue, speech=True)
    return Clause((before,), "according-to", *subject, cue, speech=True)


def _within(
    story: Story,
    words: Sequence[Word],
    number: int,
    subject: tuple[Mentioned | None, Span],
    comma: int | None,
    end: int,
    cue: Span,
) -> Clause | None:
    """The report of a clause of its own: '…, but according to Ms Lee, C', '…, where according to Ms Lee C, …'."""
    begin = next((i for i in range(number, min(end, number + FAR)) if words[i].start >= subject[1].end), end)
    relative = words[number - 1].text in ("where", "which", "who")
    if comma is not None and not relative:
        begin = _behind_a_description(words, comma, end) + 1
    elif comma == begin:
        begin += 1
    last = clause_end(story, words, begin, end, None) if begin < end else end
    if relative:
        last = next((i - 1 for i in range(begin + 1, last) if words[i].text == ","), last)
    span = trimmed(words, begin, last)
    return Clause((span,), "according-to", *subject, cue, speech=True) if span else None


def _is_in_keeping(story: Story, place: Span) -> bool:
    """Whether nobody speaks whom "according to" names: 'buried according to the rites', 'went according to plan'."""
    return story.text[place.start : place.end].lower().split()[-1] in IN_KEEPING


def _behind_a_description(words: Sequence[Word], comma: int, end: int) -> int:
    """The comma behind what describes a speaker: 'According to Ms Lee, a clerk at the yard, [it is shut]'."""
    if comma + 1 > end or words[comma + 1].text not in ("a", "an", "the", "who", "which", "whose"):
        return comma
    behind = next((i for i in range(comma + 2, min(end, comma + FAR)) if words[i].text == ","), None)
    if behind is None:
        return comma
    relative = words[comma + 1].text in RELATIVES
    return behind if relative or not has_finite_verb(words, comma + 1, behind - 1) else comma


def as_told(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """As S V, C. C, as S V."""
    for index in range(number + 2, min(end, number + SUBJECT) + 1):
        if words[index].quoted or words[index].text in (";", ":"):
            return None
        verb = verb_at(words, index)
        if verb is None or verb.lemma not in TRAILERS or not verb.inflections & {"past", "s", "base"}:
            continue
        comma = skip_adverbials(words, index + 1, end)
        if verb.lemma == "tell":  # "As Ms Lee told the Daily Post, C"
            comma = next((i for i in range(comma, min(end, comma + HEARER)) if words[i].text == ","), comma)
        subject = subject_before(story, paragraph, index, number + 1)
        if subject is None or subject[1].start < words[number].end:
            return None
        cue = Span(words[index].start, words[index].end)
        joined = number > first and words[number - 1].text in ("and", "but")
        if (number == first or joined) and comma < end and words[comma].text == ",":
            last = clause_end(story, words, comma + 1, end, verb)
            span = None if words[comma + 1].quoted else trimmed(words, comma + 1, last)
        elif number > first and (comma >= end or words[comma].text == ","):
            span = trimmed(words, _begin(story, words, first, number - 1), number - 1)
        else:
            return None
        return Clause((span,), "as-speaker-verb", *subject, cue, verb.reports_speech) if span else None
    return None


def label_of_headline(story: Story, words: Sequence[Word], first: int, end: int) -> Clause | None:
    """S: C and C: S, in a headline."""
    colons = [n for n in range(first, end) if words[n].text == ":"]
    if len(colons) != 1:
        return None
    colon = colons[0]
    if is_kicker(words, first, colon):
        return None
    if any(words[number].quoted for number in range(first, min(colon, first + LABEL))):
        return None  # 'I paid twice': how to spot a scam
    cue = Span(words[colon].start, words[colon].end)
    if colon - first <= LABEL and end - colon > 2:
        speaker, span = _named(story, words, first, colon - 1), trimmed(words, colon + 1, end)
    elif end - colon <= LABEL and colon - first > 2:
        last = end - 1 if words[end].text == "." else end
        speaker, span = _named(story, words, colon + 1, last), trimmed(words, first, colon - 1)
    else:
        return None
    if speaker is None or span is None:
        return None
    return Clause((span,), "label", *speaker, cue, speech=True)


def _named(story: Story, words: Sequence[Word], begin: int, last: int) -> tuple[Mentioned | None, Span] | None:
    """The speaker whom words name and nothing else: a person or body, or one whom the article names so further down."""
    place = Span(words[begin].start, words[last].end)
    for mention in story.between(words[begin].start, words[begin].end):
        speaks = mention.entity.kind in ("person", "organisation", "unnamed") and mention.kind != "pronoun"
        if speaks and (mention.span.end >= words[last].end or last - begin <= 1):
            return mention, mention.span
    name = story.text[place.start : place.end].split()[-1]
    for mention in story.mentions[:KNOWN]:
        if mention.entity.kind in ("person", "organisation") and mention.entity.name.split()[-1] == name:
            return mention, place
    return None
