"""Indirect speech: an ordered table of the ways in which a sentence reports without marks, and the finder that tries them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb
from newskit_quotes.agentless import agentless, agentless_order, asked, cue_of, emerged
from newskit_quotes.clause_ends import clause_end, subordinate_end
from newskit_quotes.clauses import has_finite_verb, skip_adverbials, trimmed
from newskit_quotes.complements import HEARERS, URGED, WH, complement
from newskit_quotes.cue_words import BEFORE_THAT, EMERGED, STANCES
from newskit_quotes.objects import object_of
from newskit_quotes.participles import subject_of_participle
from newskit_quotes.reported_nouns import noun_report
from newskit_quotes.signs import is_told_to
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import clause_subject, subject_before
from newskit_quotes.trailing import HEARINGS, TURNED, Clause, according, as_told, label_of_headline, trailing
from newskit_quotes.verbs import (
    BE,
    FINITE,
    gerund_at,
    infinitive_at,
    is_adverb,
    is_finite_verb,
    is_noun_use,
    is_past_form,
    verb_at,
)

__all__ = ["HEARERS", "RULES", "Clause", "indirect_clauses"]

# The rules in the order in which they are tried at each word: name, what it looks like, an example.
RULES = (
    ("label", "S: C, in a headline", "Lee: Bridge will stay shut"),
    ("according-to", "C, according to S", "The bridge will stay shut, according to Ms Lee."),
    ("as-speaker-verb", "As S V, C", "As Ms Lee noted, the bridge will stay shut."),
    ("noun-that", "S's N that C", "Ms Lee repeated her claim that the bridge is safe."),
    ("asked", "asked whether C, …", "Asked whether the bridge was safe, she left."),
    ("agentless", "it is V-ed that C", "It is understood that the bridge will stay shut."),
    ("subject-verb-that", "S V that C", "Ms Lee said that the bridge would stay shut."),
    ("subject-verb-clause", "S V C", "Ms Lee said the bridge would stay shut."),
    ("clause-speaker-verb", "C, S V", "The bridge would stay shut, Ms Lee said."),
    ("clause-verb-speaker", "C, V S", "The bridge would stay shut, said Ms Lee."),
    ("clause-around", "C, S V, C", "The bridge, Ms Lee said, would stay shut."),
    ("described-as", "C is V-ed as C by S", "The bridge has been described as safe by engineers."),
    ("subject-verb-object", "S V noun phrase", "Ms Lee criticised the timetable."),
)

# Rules by which a speaker at the end of a sentence has said all of it, with every report in it.
HOLDS = frozenset({"clause-speaker-verb", "clause-verb-speaker", "agentless"})
# Verbs after which a bare clause or noun phrase is what was said; others need "that", a colon or a quotation.
BARE = frozenset(
    """say tell add announce claim argue note explain warn insist declare acknowledge admit confirm deny reveal report reiterate
    stress emphasize emphasise maintain contend assert allege suggest concede complain promise pledge vow predict conclude
    believe think know fear hope feel suspect expect write estimate indicate agree assure remind inform testify tweet urge ask
    order want wonder worry imply hint recall joke propose demand encourage recommend reckon rule decide swear lament state observe show signal caution disclose""".split()
)
NEEDS_THAT = frozenset(
    """find know hear learn understand decide see mean feel write add maintain state observe""".split()
)
TAIL = 20  # words before the end of a sentence within which "according to" and its speaker stand
DESCRIPTION = 4  # words before the name of a turned speaker: "said union leader Jo Petty"
TO_COME = frozenset("expected due likely unlikely set scheduled poised ready able about prepared".split())
GOING = frozenset("go goes going gone went".split())
OPENING = 4  # words before a participle that opens a sentence
VERB_TAIL = 14  # and the verb of its speaker
AUXILIARIES = frozenset("has have had will would can could should may might must does did".split())
RELATIVE = 5  # words between a "who" or "which" and its verb
LONGEST = 60  # words of a relative clause
NAMELESS = 5  # words of "to remain anonymous", "that his name not be published"
SOME = frozenset("some many most several few all other the these those".split())
LONG = 8  # words behind a "say" that are a clause
WITHHELD = "withheld"  # the rule of what somebody has not said, which is no quote and holds none
NOBODY = re.compile(r"(?:no(?!\.? ?\d)|none|nobody|neither)\b", re.IGNORECASE)  # "No 10" is somebody
KEEPING = frozenset("declined refused yet unable".split())  # what leads to what is not said
NEGATED = frozenset("not never cannot".split())
PER = frozenset("the a an his her its their one two three several some multiple".split())  # ", per two of the sources"
SUBJECTS = frozenset("he she they there".split())  # they can be no object: "added he was sorry"
OBJECTS = frozenset("him them me us you".split())


def indirect_clauses(story: Story, paragraph: Paragraph) -> Iterator[Clause]:
    """The indirect speech of a paragraph, in the order of its text, no two overlapping."""
    words = paragraph.words
    first = 0
    for end in sorted(paragraph.ends):
        label = label_of_headline(story, words, first, end) if paragraph.headline else None
        if label is not None:
            yield label
        else:
            cues = paragraph.cues[bisect_left(paragraph.cues, first) : bisect_right(paragraph.cues, end)]
            if cues:
                for clause in _in_sentence(story, paragraph, words, first, end, cues):
                    if clause.rule != WITHHELD:
                        yield clause
        first = end + 1


def _in_sentence(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, end: int, cues: Sequence[int]
) -> Iterator[Clause]:
    """The reports of a sentence.

    Args:
        story: the story.
        paragraph: its paragraph.
        words: the words of the paragraph.
        first: the number of the first word of the sentence.
        end: the number of its last word.
        cues: the numbers of its words at which a report can stand.
    """
    taken = first
    trailer = _trailer(story, paragraph, words, first, end, cues)
    if trailer is not None:
        head = trailer.spans[0].start  # "He claims C, which, according to Ms Lee, C2": what stands before is another's
        for number in cues:
            if number < taken or words[number].end > head:
                continue
            clause = _at_word(story, paragraph, words, first, number, end)
            if clause is not None and clause.spans[-1].end <= head:
                yield clause
                taken = next((i for i in range(number + 1, end + 1) if words[i].start >= clause.spans[-1].end), end + 1)
        yield trailer
        behind = trailer.spans[-1].end
        taken = next(
            (i for i in range(first, end + 1) if words[i].start >= behind and words[i].end > trailer.cue.end), end + 1
        )
    for number in cues:
        if number < taken:
            continue
        clause = _at_word(story, paragraph, words, first, number, end)
        if clause is not None:
            yield clause
            behind = clause.spans[-1].end
            over = next((i for i in range(number + 1, end + 1) if words[i].start >= behind), end + 1)
            taken = max(taken, over)


def _trailer(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, end: int, cues: Sequence[int]
) -> Clause | None:
    """The report of a whole sentence by a speaker at its end, which holds every report inside it: 'She thinks C, Ms Lee said'."""
    for number in reversed(cues):
        if number <= max(first + 2, end - TAIL):
            return None
        if paragraph.stretches and any(word.quoted for word in words[number : end + 1]):
            return None
        if words[number].text == "according" and number < end and words[number + 1].text == "to":
            return according(story, paragraph, words, first, number, end)
        verb = verb_at(words, number)
        heard = verb is not None and verb.lemma == "hear"
        if verb is not None and (verb.verb_class == "says" or heard) and number > end - VERB_TAIL:
            clause = trailing(story, paragraph, words, first, number, end, verb)
            if clause is not None or words[number - 1].text == ",":
                return clause if clause is not None and clause.rule in HOLDS else None
    return None


def _at_word(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """The report whose cue stands at a word."""
    text = words[number].text
    if text == "according" and number < end and words[number + 1].text == "to":
        return according(story, paragraph, words, first, number, end)
    if text == "per":
        names = number < end and (words[number + 1].capital or words[number + 1].text in PER)
        set_off = number == first or words[number - 1].text == ","
        return according(story, paragraph, words, first, number, end) if names and set_off else None
    if text == "as" and (number == first or words[number - 1].text in (",", "and", "but", "—", "–")):
        return as_told(story, paragraph, words, first, number, end)
    noun = noun_report(story, paragraph, words, first, number, end)
    if noun is not None:
        return noun
    if text in EMERGED:
        return emerged(story, words, first, number, end)
    if text in STANCES:
        return _stance(story, paragraph, words, first, number, end)
    if text in BEFORE_THAT:
        return _before_that(story, paragraph, words, first, number, end)
    verb = verb_at(words, number) or infinitive_at(words, number) or gerund_at(words, number)
    if verb is None:
        return None
    if (number < end and words[number + 1].text == ",") or (number + 1 < end and words[number + 2].text == ","):
        # "It is on her watch, Ms Lee said, that C", "Ms Lee went on, that C"
        around = trailing(story, paragraph, words, first, number, end, verb)
        if around is not None and around.rule == "clause-around":
            return around
    return (
        asked(words, first, number, end, verb)
        or _leading(story, paragraph, words, first, number, end, verb)
        or trailing(story, paragraph, words, first, number, end, verb)
        or object_of(story, paragraph, words, first, number, end, verb)
    )


def _before_that(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """'Counsel submitted that C'."""
    that = skip_adverbials(words, number + 1, end)
    if that >= end or words[that].text != "that" or is_noun_use(words, number):
        return None
    subject = subject_before(story, paragraph, number, first)
    span = trimmed(words, that + 1, clause_end(story, words, that + 1, end, None))
    return (
        Clause((span,), "subject-verb-that", *subject, cue_of(words, number), speech=True) if subject and span else None
    )


def _stance(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    """'Ms Lee was adamant that C'."""
    if number + 2 > end or words[number + 1].text != "that":
        return None
    being = number - 1
    while (
        being > first and words[being].text not in BE and (is_adverb(words[being].text) or words[being].text == "more")
    ):
        being -= 1
    if being <= first or words[being].text not in BE:
        return None
    subject = subject_before(story, paragraph, being, first)
    if subject is None or (subject[0] is not None and subject[0].entity.kind in ("place", "document")):
        return None
    span = trimmed(words, number + 2, clause_end(story, words, number + 2, end, None))
    speech = words[number].text == "adamant"
    return Clause((span,), "subject-verb-that", *subject, cue_of(words, being, number), speech) if span else None


def _leading(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """S V (that) clause."""
    end = _end_in_relative(words, first, number, end)
    before = words[number - 1].text if number > first else ""
    behind = words[number + 1].text if number < end else "."
    if _tells_nothing(words, number, before, behind, end, verb):
        return None
    if before in BE and "ing" not in verb.inflections:
        return agentless(story, paragraph, words, first, number, end, verb)
    if number < end and is_told_to(words, number):
        return agentless_order(story, words, number, end, verb)
    if verb.lemma not in BARE and "that" not in (word.text for word in words[number + 1 : number + 6]):
        return None
    begin, that = complement(story, words, number, end, verb)
    if begin is None or begin > end:
        return None
    if not (that or _stands_bare(words, begin, end, verb)) or _is_unnamed(words, begin, end):
        return None
    if words[begin].text in WH and _keeps_back(words, first, number, verb):
        kept = trimmed(words, begin, clause_end(story, words, begin, end, verb))
        return Clause((kept,), WITHHELD, None, None, cue_of(words, number), speech=False) if kept else None
    relative = None
    if not that and words[begin].text in (BE | AUXILIARIES) and not words[begin].capital:
        relative = _relative_before(words, first, number)
        if relative is None:
            return None  # "Those who complained were told": no subject
    if verb.verb_class in ("thinks", "shows") and _is_condition(words, first, number):
        return None
    if not that and words[begin].text not in ("to", "not") and verb.lemma not in URGED:
        if relative is None and (
            words[begin].text in OBJECTS
            or not (has_finite_verb(words, begin, end) or _is_long(words, verb, begin, end))
        ):
            return None
        if behind != "," and number > first and _is_turned(story, words, number, begin, end, verb):
            return None
    if before == "to" and number - 1 > first:
        subject = _subject_of_infinitive(story, paragraph, words, first, number)  # "appeared to say"
    elif verb.is_finite:
        subject = subject_before(story, paragraph, number, first)
    elif "ing" in verb.inflections and before in BE:
        subject = subject_before(story, paragraph, number - 1, first)  # "is arguing that"
    elif "ing" in verb.inflections:
        subject = subject_of_participle(story, paragraph, number, first)
        if subject is None and number - first <= OPENING:
            return _opening(story, words, number, begin, end, verb)
    else:
        return None
    if subject is None or (subject[0] is None and not that and verb.verb_class not in ("says", "asks")):
        return None
    if NOBODY.match(story.text, subject[1].start):
        return None  # "No one has claimed that it set the bomb"
    last = subordinate_end(words, first, number, begin, end)
    if relative is not None and words[relative].text == "what" and words[begin].text in BE:
        begin += 1  # "what it says is a folly": a folly
    if relative is not None:  # "loans, which analysts say could cost it $6bn, were sold"
        last = next((i - 1 for i in range(begin + 2, last) if words[i].text == ","), last)
    span = trimmed(words, begin, min(last, clause_end(story, words, begin, end, verb)))
    if span is None:
        return None
    if verb.lemma == "hear" and words[number - 1].text in HEARINGS:  # "the court heard that": somebody told it
        return Clause((span,), "agentless", None, None, cue_of(words, number), speech=True)
    rule = "subject-verb-that" if that else "subject-verb-clause"
    return Clause((span,), rule, *subject, cue_of(words, number), verb.reports_speech)


def _stands_bare(words: Sequence[Word], begin: int, end: int, verb: ReportingVerb) -> bool:
    """Whether what was said may follow a verb without "that"."""
    if verb.lemma not in BARE:
        return False
    subject = words[begin].text in SUBJECTS
    subject = subject or (words[begin].text == "it" and begin < end and is_finite_verb(words, begin + 1))
    return subject or verb.lemma not in NEEDS_THAT


def _tells_nothing(words: Sequence[Word], number: int, before: str, behind: str, end: int, verb: ReportingVerb) -> bool:
    """Whether nothing has been said where a verb of reporting stands, by the words on both sides of it."""
    if before == "neither" or behind == "nor" or (behind == "on" and words[min(end, number + 2)].text == "condition"):
        return True  # "spoke on condition that she not be named", "neither confirmed nor denied the talks"
    if before in ("could", "might", "may") and "base" in verb.inflections:
        return True  # "it might encourage others"
    return before == "to" and words[number - 2].text in TO_COME  # "is expected to announce"


def _is_turned(story: Story, words: Sequence[Word], number: int, begin: int, end: int, verb: ReportingVerb) -> bool:
    """Whether a name behind a verb is its speaker, and begins no clause: '“Q,” said Ann Lee'."""
    if verb.lemma not in TURNED or not verb.is_finite or words[begin].text in WH:
        return False
    closed = words[number - 1].quoted is not None or words[number - 1].text == ","
    return closed and _is_speaker_behind(story, words, begin, end)


def _relative_before(words: Sequence[Word], first: int, number: int) -> int | None:
    """The relative pronoun whose clause a verb reports: 'loans [which] analysts have said could cost it $6bn'."""
    for index in range(number - 2, max(first, number - RELATIVE - 1), -1):
        if words[index].text in ("which", "that", "who", "whom", "what"):
            return index
        if not words[index].text[0].isalpha():
            return None
    return None


def _end_in_relative(words: Sequence[Word], first: int, number: int, end: int) -> int:
    """The last word of the relative clause that a verb stands in: 'The union, which claims 200 members, [last struck in May]'."""
    if not any(
        words[n].text in ("who", "which") and words[n - 1].text == ","
        for n in range(max(first + 1, number - RELATIVE), number)
    ):
        return end
    for index in range(number + 1, min(end, number + LONGEST)):
        if words[index].text != ",":
            continue
        behind = index + 1
        while (
            behind < end
            and (is_adverb(words[behind].text) or words[behind].text == "last")
            and not is_finite_verb(words, behind)
        ):
            behind += 1
        if is_finite_verb(words, behind) or is_past_form(words, behind):
            return index - 1
    return end


def _subject_of_infinitive(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int
) -> tuple[Mentioned | None, Span] | None:
    """Who an infinitive belongs to: the subject of the verb before it, or of the clause that it tells the purpose of."""
    if number - 3 > first and words[number - 2].text == "on" and words[number - 3].text in GOING:
        return subject_before(story, paragraph, number - 3, first)  # "went on to say"
    governs = verb_at(words, number - 2) or is_past_form(words, number - 2) or is_finite_verb(words, number - 2)
    if not governs:
        found = clause_subject(story, words, max(first, number - 40), number - 2)  # "wrote to clubs to warn them"
        if found is not None:
            return found, found.span
    subject = subject_before(story, paragraph, number - 1, first)
    if subject is not None and subject[0] is None and subject[1].end == words[number - 2].end:
        return None  # "the move to stress safety": nobody says it
    return subject


def _opening(
    story: Story, words: Sequence[Word], number: int, begin: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """'After warning that C, Ms Lee left': the subject of the main clause behind is the speaker."""
    comma = next(
        (
            i
            for i in range(begin + 2, min(end, begin + 60))
            if words[i].text == "," and has_finite_verb(words, begin, i - 1)
        ),
        None,
    )
    speaker = clause_subject(story, words, comma + 1, min(end, comma + 30)) if comma else None
    span = trimmed(words, begin, comma - 1) if comma else None
    if speaker is None or span is None:
        return None
    return Clause((span,), "subject-verb-clause", speaker, speaker.span, cue_of(words, number), verb.reports_speech)


def _is_long(words: Sequence[Word], verb: ReportingVerb, begin: int, end: int) -> bool:
    """Whether so many words follow a "say" that they are a clause, though its verb is none that is known for one."""
    if verb.lemma in ("say", "ask", "wonder", "explain") and words[begin].text in WH:
        return True  # "did not say when"
    if (
        verb.lemma == "say"
        and end - begin >= 3
        and words[begin].text in SOME
        and any(words[i].text.endswith("ed") and words[i - 1].text.endswith("s") for i in range(begin + 2, end))
    ):
        return True  # "said some members faced ruin"
    return (
        verb.lemma == "say" and end - begin >= LONG and all(words[i].text[0].isalpha() for i in range(begin, begin + 4))
    )


def _is_unnamed(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether an infinitive keeps a name back, which is no wish that is news: "did not want to be named"."""
    kept = {word.text for word in words[begin : min(end, begin + NAMELESS) + 1]}
    if "anonymous" in kept or "unnamed" in kept:
        return True
    return (
        "be" in kept
        and not kept.isdisjoint(("to", "not"))
        and not kept.isdisjoint(("named", "identified", "quoted", "published", "used"))
    )


def _keeps_back(words: Sequence[Word], first: int, number: int, verb: ReportingVerb) -> bool:
    """Whether somebody has not said what a question asks: 'did not say whether', 'has yet to say how', 'declined to say when'."""
    if verb.lemma not in ("say", "disclose", "reveal", "confirm", "specify") or number - first < 2:
        return False
    if words[number - 1].text == "to":
        return words[number - 2].text in KEEPING
    place = number - 1
    while place > first and is_adverb(words[place].text) and words[place].text not in NEGATED:
        place -= 1
    return words[place].text in NEGATED or words[place].text.endswith(("n't", "n’t"))


def _is_condition(words: Sequence[Word], first: int, number: int) -> bool:
    """Whether a verb stands in a condition, so that nobody has thought or shown anything yet: "if it finds that"."""
    return any(
        words[i].text in ("if", "unless", "whether", "would", "could") for i in range(max(first, number - 4), number)
    )


def _is_speaker_behind(story: Story, words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether the words behind a turned verb name its speaker, and are not the subject of a clause: no verb follows them."""
    found = story.between(words[begin].start, words[min(begin + DESCRIPTION, end)].end)
    at = next((i for i in range(begin, end + 1) if words[i].start >= found[0].span.start), end) if found else end
    if found and any(words[i].text in FINITE or not words[i].text[0].isalpha() for i in range(begin, at)):
        found = ()
    if not found:
        quoted_before = any(word.quoted for word in words[max(0, begin - 3) : begin])
        return quoted_before and words[begin].text in ("a", "an", "one", "the")
    if found[0].kind == "pronoun":
        return False
    behind = next((i for i in range(begin, end + 1) if words[i].start >= found[0].span.end), end)
    text = words[behind].text
    if text in ("'s", "’s") or words[behind].quoted or words[behind - 1].text.endswith(("'s", "’s")):
        return False
    return not (is_finite_verb(words, behind) or (text.endswith("ed") and len(text) > 4))
