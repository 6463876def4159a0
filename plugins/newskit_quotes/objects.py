"""Reports whose content is a noun phrase: 'Ms Lee criticised the new rules', 'the rules were described as harsh by Ms Lee'."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb
from newskit_quotes.clause_ends import reports_behind
from newskit_quotes.clauses import has_finite_verb, trimmed
from newskit_quotes.participles import subject_of_participle
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.story import Paragraph, Story, Word
from newskit_quotes.subjects import subject_before
from newskit_quotes.trailing import Clause, is_sentence
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import BE, DETERMINERS, is_adverb, is_finite_verb, verb_at

__all__ = ["object_of"]

# Verbs that judge or demand: their object is what is judged or demanded. The prepositions that lead to it; "" where it stands
# bare. Verbs that only name a topic (mention, discuss, talk about) do not belong here: they do not tell what was said.
OBJECTED: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(
        """criticize criticise praise reject mock denounce slam condemn blame defend propose oppose support accuse
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
# Nouns for what somebody feels about a thing: "expressed support for the bill", "voiced concern over it".
STANCES = frozenset(
    """support concern concerns regret sympathy hope hopes doubt doubts fear fears anger disappointment interest willingness
    opposition outrage surprise confidence condolences gratitude frustration scepticism skepticism solidarity shock sorrow""".split()
)
# Verbs that take a thing for another: "saw it as a good sign". What is seen, and as what, is the content.
SEEN_AS = frozenset(
    "see view regard perceive describe depict portray characterize characterise treat hail cast".split()
)
BREAKS = frozenset("while when after before but because during if which who".split())
MARKS = frozenset({",", ";", ":", "—", "–", "("})
# Words that show that nothing was judged or demanded, or not yet: "would have condemned", "did not directly call for".
UNREAL = frozenset("not neither nor would could should might may can can't don't didn't won't never".split())
LONGEST = 60  # words that an object may have
PARTICLES = frozenset("out up off back to and".split())  # "called him out"
RELATIVE = 20  # words that a relative clause inside an object may have
NAME = 8  # words that who or what is called something may have
PASSIVE = 14  # words between "described" and "by"


def object_of(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """S V noun phrase, and the passive with its agent."""
    before = words[number - 1].text if number > first else ""
    if before in BE and "participle" in verb.inflections:
        return _described(story, paragraph, words, first, number, end, verb)
    prepositions = OBJECTED.get(verb.lemma)
    named = verb.lemma == "call" and _gives_a_name(story, words, number, end)
    seen = verb.lemma in SEEN_AS and _leads_to_as(words, number, end)
    if named or seen or _voices_a_stance(words, number, end, verb):
        prepositions = ("",)
    if prepositions is None or number + 1 >= end or before == "to":
        return None
    if any(words[i].text in UNREAL for i in range(max(first, number - 3), number)):
        return None
    begin = number + 1
    if words[begin].text in prepositions:
        begin += 1
    elif "" not in prepositions or words[begin].text in PREPOSITIONS:
        return None
    if not words[begin].text[:1].isalnum() or words[begin].text == "to" or is_adverb(words[begin].text):
        return None
    if words[begin].text in ("that", "this") and not words[begin + 1].text[0].isalnum():
        return None  # "rejected that, saying"
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
    span = trimmed(words, begin, _object_end(story, words, begin, end, verb))
    if span is None:
        return None
    cue = Span(words[number].start, words[begin - 1].end)
    return Clause((span,), "subject-verb-object", *subject, cue, verb.reports_speech)


def _object_end(story: Story, words: Sequence[Word], begin: int, end: int, cue: ReportingVerb) -> int:
    """The last word of an object: before the next mark, or before an "and" that brings another verb."""
    stop = min(end, begin + LONGEST)
    over = begin
    for index in range(begin, stop + 1):
        text = words[index].text
        quoted = words[index].quoted
        if quoted is not None and is_sentence(story, quoted):
            return index if story.text[quoted.inner_start].islower() and index > begin else index - 1
        if index < over:
            continue
        if text == "," and (infinitive := _behind_a_relative(words, index, stop)) is not None:
            over = infinitive
            continue
        # "putting profit before patients"
        bare = text == "before" and index < stop and words[index + 1].text not in DETERMINERS
        breaks = text in BREAKS and not (bare and not has_finite_verb(words, index, end))
        if text in MARKS or (quoted is not None and index == begin) or (index > begin and breaks):
            return index - 1
        if text == "and" and index < stop:
            behind = words[index + 1].text
            if (
                verb_at(words, index + 1)
                or is_finite_verb(words, index + 1)
                or (behind.endswith("ed") and len(behind) > 4)
            ):
                return index - 1
            if behind in PREPOSITIONS and reports_behind(words, index + 2, stop, cue):
                return index - 1  # "called it a folly and in a reply said"
    return stop


def _behind_a_relative(words: Sequence[Word], comma: int, stop: int) -> int | None:
    """The infinitive that an object goes on with behind a relative clause: 'called for the deals, which end in June, not to be renewed'."""
    if comma + 1 > stop or words[comma + 1].text not in ("which", "who", "whose"):
        return None
    for index in range(comma + 2, min(stop - 1, comma + RELATIVE)):
        if words[index].text == ",":
            leads = words[index + 1].text == "to" or (words[index + 1].text == "not" and words[index + 2].text == "to")
            return index + 1 if leads else None
    return None


def _gives_a_name(story: Story, words: Sequence[Word], number: int, end: int) -> bool:
    """Whether two noun phrases follow a "call", as in "called the plan a mistake", and not one, as in "called the police"."""
    if number + 2 > end or words[number + 1].text in PREPOSITIONS or words[number + 1].text in ("a", "an"):
        return False
    found = [m for m in story.between(words[number + 1].start, words[number + 2].end) if m.kind != "pronoun"]
    behind = number + 2
    stop = min(end, number + NAME)
    while found and behind <= stop and words[behind].start < found[0].span.end:
        behind += 1
    if words[number + 1].text in ("himself", "herself", "themselves", "itself") and words[number].text == "calling":
        return False  # "a crew calling itself Night Heron": its name
    if words[number + 1].text in ("him", "them", "it", "himself", "herself", "themselves", "itself"):
        return words[number + 2].text.isalpha() and words[number + 2].text not in PREPOSITIONS | PARTICLES
    while behind <= stop and words[behind].text.isalpha():
        if words[behind].text in PREPOSITIONS or words[behind].text in ("to", "and"):
            return False
        if words[behind].text in ("a", "an", "the"):
            return True
        behind += 1
    return False


def _voices_a_stance(words: Sequence[Word], number: int, end: int, verb: ReportingVerb) -> bool:
    """Whether a verb utters what its subject feels: "expressed support for the bill"."""
    if verb.lemma not in ("express", "voice") or number + 2 > end:
        return False
    return words[number + 1].text in STANCES and words[number + 2].text != "that"


def _leads_to_as(words: Sequence[Word], number: int, end: int) -> bool:
    """Whether an "as" follows the object of a verb: "saw the vote as a test"."""
    for index in range(number + 2, min(end, number + PASSIVE) + 1):
        text = words[index].text
        if text == "as":
            return index < end and words[index + 1].text not in ("well", "soon", "much", "long", "far", "if", "though")
        if text in MARKS or text in BREAKS or words[index].quoted or text in ("and", "by"):
            return False
    return False


def _described(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """The rules have been described as harsh by Ms Lee: the clause is what she says, with the cue inside it."""
    if number + 3 > end or verb.lemma not in SEEN_AS | {"dismiss", "condemn", "criticise", "criticize", "praise"}:
        return None
    if words[number + 1].text == "by":  # "is seen by Ms Lee as harsh"
        subject = subject_behind(story, paragraph, number + 1)
        at = next((i for i in range(number + 2, min(end, number + PASSIVE) + 1) if words[i].text == "as"), None)
        if subject is None or subject[0] is None or at is None or words[at].start < subject[1].end:
            return None
        span = trimmed(words, at, _object_end(story, words, at, end, verb))
        cue = Span(words[number].start, words[number].end)
        return Clause((span,), "described-as", *subject, cue, verb.reports_speech) if span else None
    if words[number + 1].text != "as":
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
