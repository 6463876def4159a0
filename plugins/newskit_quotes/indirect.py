"""Indirect speech: S V (that) clause; clause, S V; according to S; and how far a partial quote reaches."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from attrs import frozen

from newskit import Span
from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.patterns import Attribution, sentence_end, sentence_start
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import PREPOSITIONS, TIME_WORDS, subject_before, subject_behind, subject_of_participle
from newskit_quotes.verbs import is_adverb, is_noun_use

__all__ = ["Clause", "indirect_clauses", "widened"]

# Verbs after which a bare clause or noun phrase is what was said; others need "that", a colon or a quotation.
TRAILERS = frozenset(
    """say tell add announce claim argue note explain warn insist declare acknowledge admit confirm report believe think write
    estimate testify tweet suggest predict recall maintain contend allege complain fear hope suspect""".split()
)
BARE = frozenset(
    """say tell add announce claim argue note explain warn insist declare acknowledge admit confirm deny reveal report reiterate
    stress emphasize emphasise maintain contend assert allege suggest concede complain promise pledge vow predict conclude
    believe think know fear hope feel suspect expect write estimate indicate agree assure remind inform testify tweet urge ask
    order want show wonder worry imply hint recall joke propose demand recommend find decide learn hear understand swear""".split()
)
NEEDS_THAT = frozenset(
    "find show know hear learn understand decide indicate reveal see mean feel report suggest note write".split()
)
FINITE = frozenset(
    """is are was were am be has have had will would can could should must may might do does did isn't aren't wasn't weren't
    went came took made got gave left lost won held led became began ran saw knew felt met kept paid put set sent spent stood
    brought thought found grew fell broke built bought drew drove fought hit hurt rose spoke struck threw voted cut goes comes
    takes makes gets gives needs wants remains seems appears looks faces deserves go come take make get give need want remain
    seem look face deserve support oppose stand run""".split()
)
# Verbs whose object is what was said, with the prepositions that lead to it; "" where it stands bare.
FEARS = frozenset(
    "fears concerns questions doubts suspicions hopes objections alarm worries fear concern doubt hope".split()
)
OBJECTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        """mention describe criticize criticise praise reject cite mock denounce slam condemn blame defend tout propose discuss
        oppose support endorse question accuse dismiss blast deny promise thank acknowledge disclose detail outline emphasize
        emphasise stress reiterate request demand recommend reveal ridicule deride hail commend applaud congratulate rebuke
        scold lambast lambaste favor favour advocate express""".split(),
        ("",),
    ),
    "raise": ("",),
    "voice": ("",),
    "talk": ("about",),
    "speak": ("about",),
    "complain": ("about",),
    "warn": ("of", "about", "against"),
    "refer": ("to",),
    "point": ("to",),
    "respond": ("to",),
    "boast": ("of", "about"),
    "brag": ("about",),
    "call": ("for", "on", "upon", ""),
    "worry": ("about",),
    "think": ("about",),
    "comment": ("on",),
    "agree": ("with",),
    "disagree": ("with",),
    "apologize": ("for",),
    "apologise": ("for",),
    "argue": ("for", "against"),
    "write": ("about",),
    "ask": ("about", "for"),
    "object": ("to",),
}
RUMOURED = frozenset("believe think understand report say allege rumour rumor".split())  # "is believed to"
TAILS = frozenset("in at during on after before as while but when according".split())  # what the writer adds
DETERMINERS = frozenset("the a an this that these those his her its their our my no some many".split())
# What stands between a verb and its "that": a preposition, a comma, a day.
BETWEEN = PREPOSITIONS | TIME_WORDS | {",", "here", "there", "again", "further"}
HEARERS = frozenset("tell assure remind inform warn ask urge order advise promise".split())
OBJECT_MARKS = frozenset({"him", "her", "them", "me", "us", "reporters", "journalists"})


@frozen
class Clause:
    """Indirect speech that was found."""

    span: Span
    rule: str
    mention: Mentioned | None
    place: Span | None
    cue: Span
    speech: bool


def indirect_clauses(story: Story, paragraph: Paragraph) -> Iterator[Clause]:
    """The indirect speech of a paragraph, sentence by sentence."""
    words = paragraph.words
    first = 0
    for end in sorted(paragraph.ends):
        yield from _in_sentence(story, paragraph, words, first, end)
        first = end + 1


def _in_sentence(story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, end: int) -> Iterator[Clause]:
    taken = first
    for number in range(first, end + 1):
        if number < taken:
            continue
        word = words[number]
        if word.text == "according" and number < end and words[number + 1].text == "to":
            clause = _according(story, paragraph, words, first, number, end)
        else:
            verb = verbs().get(word.text)
            clause = None
            if verb is not None and not is_noun_use(words, number):
                clause = (
                    _leading(story, paragraph, words, first, number, end, verb)
                    or _trailing(story, paragraph, words, first, number, end, verb)
                    or _objected(story, paragraph, words, first, number, end, verb)
                )
        if clause is not None:
            yield clause
            taken = max(
                taken, next((i for i in range(number + 1, end + 1) if words[i].start >= clause.span.end), end + 1)
            )


def _leading(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """S V (that) clause."""
    if verb.lemma not in BARE and not (number < end and words[number + 1].text == "that"):
        return None
    if (
        number > first
        and words[number - 1].text in ("is", "are", "was", "were")
        and words[min(number + 1, end)].text == "to"
    ):
        return _agentless(words, first, number, end, verb, that=False)
    begin, that = _complement(story, words, number, end, verb)
    if begin is None or begin > end:
        return None
    if verb.lemma in NEEDS_THAT and not that:
        return None
    turned = number > first and (words[number - 1].quoted or words[number - 1].text == ",")
    if turned and not that and _is_speaker_behind(story, words, begin, end):
        return None  # “Q,” said Ann Lee: the name is no clause
    if not that and words[begin].text != "to" and not _has_finite_verb(words, begin, end):
        return None
    if verb.is_finite:
        if number > first and words[number - 1].text in ("was", "were", "is", "are", "been", "be", "being"):
            return _agentless(words, first, number, end, verb, that=that)
        subject = subject_before(story, paragraph, number, first)
    elif "ing" in verb.inflections:
        subject = subject_of_participle(story, paragraph, number, first)
    else:
        return None
    if subject is None:
        return None
    if subject[0] is None and not that and verb.verb_class != "says":
        return None
    last = _clause_end(words, begin, end)
    span = _trim(words, begin, last)
    if span is None:
        return None
    mention, place = subject
    return Clause(
        span,
        "subject-verb-that" if that else "subject-verb-clause",
        mention,
        place,
        Span(words[number].start, words[number].end),
        verb.reports_speech,
    )


def _is_speaker_behind(story: Story, words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether the words behind a turned verb name its speaker, and are not the subject of a clause: no verb follows them."""
    found = story.between(words[begin].start, words[begin].end)
    if not found:
        quoted_before = any(word.quoted for word in words[max(0, begin - 3) : begin])
        return quoted_before and words[begin].text in ("a", "an", "one", "the")
    if found[0].kind == "pronoun":
        return False
    behind = next((i for i in range(begin, end + 1) if words[i].start >= found[0].span.end), end)
    text = words[behind].text
    return not (text in FINITE or (text.endswith("ed") and len(text) > 4))


def _has_finite_verb(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether the words that would be what was said hold a verb with a subject: "emphasised those three words" has none."""
    for index in range(begin + 1, min(end, begin + 30) + 1):
        text = words[index].text
        if text in FINITE or (text.endswith("ed") and len(text) > 4) or words[index].quoted:
            return True
        if text.endswith(("n't", "n’t", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d")):
            return True
        if text.endswith("s") and len(text) > 3 and not text.endswith(("ss", "us", "'s", "’s")):
            behind = words[index + 1].text if index < end else "."
            if behind in (
                "a",
                "an",
                "the",
                "to",
                "that",
                "his",
                "her",
                "its",
                "their",
                "no",
                "not",
                "more",
                "in",
                "on",
                "for",
            ):
                return True
        verb = verbs().get(text)
        if verb and verb.is_finite and not is_noun_use(words, index):
            return True
    return words[begin].text.endswith(("'s", "’s", "'re", "’re", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "'m", "’m"))


def _objected(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """S V noun phrase: 'Ms Lee criticised the new rules', 'he talked about his childhood', 'she called on firms to pay'."""
    prepositions = OBJECTED.get(verb.lemma)
    if prepositions is None or number + 1 >= end:
        return None
    begin = number + 1
    if words[begin].text in prepositions:
        begin += 1
    elif "" not in prepositions or words[begin].text in PREPOSITIONS:
        return None
    if verb.lemma == "raise" and words[begin].text not in FEARS:
        return None
    if not words[begin].text[:1].isalnum() or words[begin].text in ("that", "to") or is_adverb(words[begin].text):
        return None
    if number > first and words[number - 1].text in ("was", "were", "is", "are", "been", "be", "being", "to"):
        return None
    if verb.is_finite:
        subject = subject_before(story, paragraph, number, first)
    elif "ing" in verb.inflections:
        subject = subject_of_participle(story, paragraph, number, first)
    else:
        return None
    if subject is None or subject[0] is None or subject[0].entity.kind == "place":
        return None
    span = _trim(words, begin, _object_end(words, begin, end))
    if span is None or any(word.quoted for word in words[begin : end + 1] if word.start < span.end):
        return None
    return Clause(
        span,
        "subject-verb-object",
        subject[0],
        subject[1],
        Span(words[number].start, words[begin - 1].end),
        verb.reports_speech,
    )


def _object_end(words: Sequence[Word], begin: int, end: int) -> int:
    """The last word of an object: before the next mark, or before an "and" that brings another verb."""
    for index in range(begin, end + 1):
        text = words[index].text
        if text in (",", ";", ":", "—", "–", "(") or words[index].quoted:
            return index - 1
        if index > begin and text in (
            "while",
            "when",
            "after",
            "before",
            "but",
            "because",
            "during",
            "if",
            "which",
            "who",
        ):
            return index - 1
        if text == "and" and index < end:
            behind = words[index + 1].text
            if behind in verbs() or (behind.endswith("ed") and len(behind) > 4):
                return index - 1
    return end


def _agentless(
    words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb, *, that: bool
) -> Clause | None:
    """It is understood that clause."""
    if verb.lemma in RUMOURED and number < end and words[number + 1].text == "to":
        span = _trim(words, number + 1, _clause_end(words, number + 1, end))
        cue = Span(words[number - 1].start, words[number].end)
        return Clause(span, "agentless", None, None, cue, verb.reports_speech) if span else None
    if not that or number < first + 2 or words[number - 2].text != "it":
        return None
    begin = number + 2
    span = _trim(words, begin, _clause_end(words, begin, end))
    if span is None:
        return None
    return Clause(
        span, "agentless", None, None, Span(words[number - 2].start, words[number + 1].end), verb.reports_speech
    )


def _leads_to_a_noun(words: Sequence[Word], index: int, end: int) -> bool:
    """Whether a "to" stands before a place or thing: "on a visit to the capital"."""
    if words[index].text != "to" or index == end:
        return False
    behind = words[index + 1].text
    return behind in ("the", "a", "an", "his", "her", "their", "its", "this", "that") or behind.endswith("ing")


def _complement(
    story: Story, words: Sequence[Word], number: int, end: int, verb: ReportingVerb
) -> tuple[int | None, bool]:
    """Where what was said begins behind a verb, and whether "that" or another opener stands before it."""
    place = number + 1
    if place > end:
        return None, False
    # A hearer and a time stand between the verb and what was said: "told the BBC on Tuesday that".
    for index in range(place, min(end, number + 14) + 1):
        text = words[index].text
        if words[index].quoted:
            return None, False
        if text == "that" and (
            index == place or verb.lemma in HEARERS or is_adverb(words[place].text) or words[place].text in BETWEEN
        ):
            if index < end and words[index + 1].text in ("as", ".", ","):
                return None, False  # "saw that as a good sign"
            return index + 1, True
        if text in (";", ":") or (text in verbs() and index > place and verb.lemma not in HEARERS):
            break
    if words[place].text in (",", ".", ";", ":", ")", "—", "–", "-") or words[place].text in PREPOSITIONS - {"to"}:
        return None, False
    if verb.lemma in ("ask", "wonder", "know", "decide") and words[place].text not in (
        "whether",
        "if",
        "why",
        "how",
        "what",
        "for",
        "him",
        "her",
        "them",
    ):
        return None, False
    if verb.lemma in HEARERS:
        name = place + 1 if words[place].text == "the" and place < end else place
        heard = story.between(words[place].start, words[name].end)
        if heard and heard[0].kind in ("name", "pronoun") and heard[0].entity.kind in ("organisation", "person"):
            behind = next((i for i in range(place, end + 1) if words[i].start >= heard[0].span.end), end)
            if words[behind].text in DETERMINERS and _has_finite_verb(words, behind, end):
                return behind, False  # "told The Example the call had been short"
        for index in range(place, min(end, number + 9) + 1):
            if (
                words[index].text in ("to", "how", "whether", "why", "what", "he", "she", "they", "it", "there", "if")
                and (index > place or words[index].text in ("to", "whether", "why", "what", "if", "how"))
                and not (_leads_to_a_noun(words, index, end))
            ):
                return index, False
        return None, False
    if words[place].text == "to":
        return (
            (place, False)
            if verb.lemma in ("promise", "pledge", "vow", "agree", "want", "hope", "expect", "threaten", "ask")
            else (None, False)
        )
    while place <= end and (
        is_adverb(words[place].text) and words[place].text not in ("never", "not", "all", "both", "now")
    ):
        place += 1
    return place, False


def _trailing(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """Clause, S V. and clause, V S."""
    if not verb.is_finite or verb.verb_class not in ("says", "thinks") or number - first < 4:
        return None
    comma = number - 1
    while comma > first and words[comma].text != ",":
        comma -= 1
        if number - comma > 16:
            return None
    if comma <= first + 1:
        return None
    behind = words[number + 1].text if number < end else "."
    if comma == number - 1:
        subject = subject_behind(story, paragraph, number)
        if verb.lemma not in ("say", "add", "note", "explain", "warn", "claim", "insist", "argue", "report"):
            return None
    else:
        if behind not in (
            ".",
            ",",
            "on",
            "in",
            "at",
            "during",
            "Q",
            ";",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "after",
            "as",
            "last",
            "earlier",
            "yesterday",
            "”",
        ):
            return None
        subject = subject_before(story, paragraph, number, comma + 1)
    if subject is None or subject[1].start < words[comma].start:
        return None
    if comma < number - 1 and (verb.lemma not in TRAILERS or subject[1].start > words[min(comma + 2, number)].start):
        return None
    begin = first
    for index in range(comma - 1, first - 1, -1):
        if words[index].quoted:
            begin = index + 1
            break
    span = _trim(words, begin, comma - 1)
    if span is None or len(story.text[span.start : span.end].split()) < 4:
        return None
    rule = "clause-verb-speaker" if comma == number - 1 else "clause-speaker-verb"
    return Clause(span, rule, subject[0], subject[1], Span(words[number].start, words[number].end), verb.reports_speech)


def _according(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int
) -> Clause | None:
    subject = subject_behind(story, paragraph, number + 1)
    if subject is None:
        return None
    if number - first > 4:
        span = _trim(words, first, number - 1)
    else:
        comma = next(
            (
                i
                for i in range(number + 2, min(end, number + 60))
                if words[i].text == "," and words[i].start >= subject[1].end
            ),
            None,
        )
        span = _trim(words, comma + 1, end) if comma else None
    if span is None:
        return None
    return Clause(
        span, "according-to", subject[0], subject[1], Span(words[number].start, words[number + 1].end), speech=True
    )


LONGEST = 150  # words that indirect speech is looked through for its end


def _clause_end(words: Sequence[Word], begin: int, end: int) -> int:
    """The last word of what was said: the sentence's end, less a trailing ', X said' and what follows a strong mark."""
    for index in range(begin, min(end, begin + LONGEST) + 1):
        if words[index].text == ";" and index > begin:
            return index - 1
        if (
            words[index].text in ("—", "–", "-")
            and index < end
            and words[index + 1].text in ("as", "which", "who", "where")
        ):
            return index - 1
        if words[index].text in ("and", "but") and index > begin + 3 and index + 2 <= end:
            verb = verbs().get(words[index + 1].text)
            if verb and verb.is_finite and words[index + 2].text in ("that", "he", "she", "they", "it"):
                return index - 1
        if words[index].text == "," and index > begin:
            behind = words[index + 1 : index + 4]
            if behind and behind[0].text == "but":
                return index - 1
            if behind and (verb := verbs().get(behind[0].text)) and "ing" in verb.inflections and verb.reports_speech:
                return index - 1
            if (
                len(behind) > 2
                and behind[0].text in ("and", "but")
                and (verb := verbs().get(behind[1].text))
                and verb.is_finite
            ):
                return index - 1
            if (
                len(behind) > 1
                and behind[0].text in ("he", "she", "they")
                and verbs().get(behind[1].text)
                and verbs()[behind[1].text].verb_class == "says"
            ):
                return index - 1
    return end


def _trim(words: Sequence[Word], begin: int, last: int) -> Span | None:
    while begin <= last and not (
        words[begin].text[:1].isalnum() or words[begin].quoted or words[begin].text in "$£€#@("
    ):
        begin += 1
    while last >= begin and not (
        words[last].text[:1].isalnum() or words[last].quoted or words[last].text in ("%", ")")
    ):
        last -= 1
    return Span(words[begin].start, words[last].end) if begin <= last else None


def widened(story: Story, paragraph: Paragraph, index: int, attribution: Attribution) -> Span | None:
    """The whole clause of which a quoted stretch is a part, or None where the stretch is a quote by itself."""
    words = paragraph.words
    quoted = words[index].quoted
    number = attribution.cue_index
    if quoted is None:
        return None
    inner = story.text[quoted.inner.start : quoted.inner.end]
    whole = inner[:1].isupper() or inner.rstrip()[-1:] in ".?!,"
    if attribution.carried or paragraph.headline:
        return None
    end = sentence_end(paragraph, index)
    if attribution.rule in ("speaker-verb-quote", "participle-quote", "open-verb") and number is not None:
        between = [word for word in words[number + 1 : index] if word.text[:1].isalnum() and word.text != "Q"]
        verb = attribution.verb
        if words[index - 1].text in (":", ",") and inner[:1].isupper():
            return None
        if not between and whole and inner[:1].isupper():
            return None
        if verb is not None and not between and words[index - 1].text in (",", ":"):
            return None
        begin, _that = _complement(story, words, number, index, verb) if verb else (number + 1, False)
        if begin is None or begin > index:
            begin = number + 1
        last = _clause_end(words, max(begin, index), end)
        if index + 2 <= end and words[index + 1].text == "," and words[index + 2].text in TAILS:
            last = index
        return _trim(words, begin, last) if begin <= index else None
    if attribution.rule in ("quote-verb-speaker", "quote-speaker-verb", "according-to") and number is not None:
        start = sentence_start(paragraph, index)
        before = [word for word in words[start:index] if word.text[:1].isalnum() and word.text != "Q"]
        if before and not inner[:1].isupper():
            comma = next((i for i in range(index + 1, min(len(words), index + 30)) if words[i].text == ","), index + 1)
            return _trim(words, start, min(comma - 1, index) if comma > index else index)
    return None
