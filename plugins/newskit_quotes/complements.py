"""Where a clause of indirect speech begins behind its verb: 'said that C', 'told the BBC on Monday C', 'urged S to V'."""

from __future__ import annotations

from collections.abc import Sequence

from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.clauses import BEFORE_NOUNS, PERSONS, POINTS, has_finite_verb, skip_adverbials
from newskit_quotes.phrases import NUMBERS, PREPOSITIONS
from newskit_quotes.story import Story, Word
from newskit_quotes.subjects import TIME_WORDS
from newskit_quotes.verbs import FINITE, is_adverb, verb_at

__all__ = ["HEARERS", "URGED", "WH", "begins_clause", "complement"]

LONG = 6  # words that are a clause where a verb of telling leads them, though their verb is none that is known for one
FAR = 14  # words behind a verb within which its "that" stands: "told the BBC on Tuesday that"
# Verbs that name who hears.
HEARERS = frozenset("tell assure remind inform warn ask urge order advise promise".split())
# Those of them that only an infinitive follows behind the hearer.
ORDERED = frozenset("order urge promise encourage".split())
# Words that lead a question that is reported.
WH = frozenset("whether if why how what who where when which".split())
# Verbs whose hearer is a part of what is urged: "urged ministers to resign" is that ministers should.
URGED = frozenset("urge encourage exhort implore beg".split())
# Words that begin a clause or phrase which stands before the clause that was said: "said if it rained, the game would be off".
FRONTED = frozenset("as if when while although though unless even despite since once because".split())
AMOUNTS = NUMBERS | {"half", "twenty", "thirty", "forty", "fifty"}
FRACTIONS = frozenset("third quarter fifth tenth dozen hundred thousand million billion".split())
# Subjects of their own.
PEOPLE = frozenset("one nobody everyone everybody someone somebody people most more half".split())
SUBJECT = 5  # words that a subject may have
FRONT = 24  # words that such a phrase may have
# Words that may stand between a verb and its "that": "pointed out that", "suggest however that".
AFTER_A_VERB = frozenset("here there again further however out clear back".split())
# Verbs that a question of time or place can be the object of.
ASKS_WHEN = frozenset(
    "ask wonder know decide say explain reveal tell disclose recall remember describe show learn inquire".split()
)
# Verbs that a question follows, and verbs that an infinitive follows: "asked whether", "pledged to".
QUESTIONS = frozenset("ask wonder know decide inquire enquire query question".split())
INFINITIVES = frozenset(
    "promise pledge vow agree claim want hope expect threaten ask offer refuse decline propose demand".split()
)


def complement(
    story: Story, words: Sequence[Word], number: int, end: int, verb: ReportingVerb
) -> tuple[int | None, bool]:
    """Where what was said begins behind a verb, and whether "that" stands before it.

    Args:
        story: the story.
        words: the words of the paragraph.
        number: the number of the verb.
        end: the last word that can belong to the speech.
        verb: the verb.

    Returns:
        The number of the first word, or None where no clause and no infinitive follows the verb; whether "that" leads it.
    """
    place = number + 1
    if place > end:
        return None, False
    that = _that(words, number, end, verb)
    if that is not None:
        if that == place and words[that + 1].text in FINITE and verb.verb_class in ("says", "thinks"):
            return that, True  # "said that was the plan": a pronoun
        if _is_conjunction(words, that, end, verb):
            return that + 1, True
        said = verb.lemma == "say" and that == place and that + 2 <= end and has_finite_verb(words, that + 2, end)
        return (that, True) if said else (None, False)  # "say that account, and others like it, show"
    first = skip_adverbials(words, place, end)
    if first > end or words[first].text in POINTS or words[first].quoted:
        return None, False
    if verb.lemma in QUESTIONS and words[first].text in WH:
        return first, False
    if verb.lemma in URGED and words[first].text != "to":
        return (first, False) if _behind_a_hearer(story, words, first, end, verb) is not None else (None, False)
    if verb.lemma in HEARERS:
        return _behind_a_hearer(story, words, first, end, verb), False
    if verb.lemma == "say" and words[first].text in WH and words[min(end, first + 1)].text in POINTS:
        return first, False  # "did not say when"
    if verb.lemma == "say" and words[first].text in FRONTED:
        comma = next((i for i in range(first, min(end, first + FRONT)) if words[i].text == ","), None)
        return (first if comma and has_finite_verb(words, comma + 1, end) else None), False
    if words[first].text == "to":
        return (first if verb.lemma in INFINITIVES and not _leads_to_a_noun(words, first, end) else None), False
    if words[first].text in ("when", "where", "while", "because", "until") and verb.lemma not in ASKS_WHEN:
        return None, False  # "which she conceded when polls closed"
    least = words[first].text == "at" and words[min(end, first + 1)].text in ("least", "most")
    least = least or (words[first].text in ("over", "about", "around", "under") and _is_quantity(words, first + 1, end))
    if verb.lemma in QUESTIONS or (words[first].text in PREPOSITIONS and not least):
        return None, False
    return first, False


def _is_quantity(words: Sequence[Word], index: int, end: int) -> bool:
    """Whether a number stands at a word: "40", "half", "a third"."""
    if index >= end:
        return False
    text = words[index].text
    return text[0].isdigit() or text in AMOUNTS or (text == "a" and words[index + 1].text in FRACTIONS)


def _that(words: Sequence[Word], number: int, end: int, verb: ReportingVerb) -> int | None:
    """The "that" of a verb: right behind it, behind a hearer and behind adverbs and times."""
    place = number + 1
    known = verbs()
    for index in range(place, min(end - 1, number + FAR) + 1):
        word = words[index]
        if word.quoted:
            return None
        if word.text == "that":
            first = words[place].text
            if first == "to" and (
                verb.lemma in ("point", "refer", "speak", "talk", "allude") or verb.lemma in INFINITIVES
            ):
                return None  # "pointing to ratings that students gave", "declined to comment on reports that"
            loose = verb.lemma in HEARERS or is_adverb(first) or first in PREPOSITIONS or first in TIME_WORDS
            set_off = first == "," and words[index - 1].text == ","
            near = loose or set_off or index == place or (index == place + 1 and first in AFTER_A_VERB)
            return index if near else None
        if word.text in (";", ":", "if"):
            return None
        if word.text == "," and words[index + 1].text.endswith("ing"):
            aside = known.get(words[index + 1].text)
            if aside is not None and aside.reports_speech:
                return None  # "told analysts on a call, adding that": the participle's
        other = known.get(word.text) if index > place else None
        if other and (verb.lemma not in HEARERS or other.is_finite) and verb_at(words, index):
            return None
    return None


def _is_conjunction(words: Sequence[Word], that: int, end: int, cue: ReportingVerb) -> bool:
    """Whether a "that" leads a clause: it is no relative ("that upheld the rules"), no determiner ("that night")."""
    behind = words[that + 1].text
    if behind in ("day", "time", "moment"):
        return False
    if behind == "as" and cue.verb_class == "thinks":
        return False  # "saw that as a good sign"
    near = that - 2 < 0 or words[that - 1].text == cue.form
    if behind in TIME_WORDS and behind not in ("in", "on", "this", "last") and words[that + 2].text not in FINITE:
        return False
    if behind == "." or (behind in FINITE and not near):
        return False
    if behind == "," and that + 2 <= end and words[that + 2].text.endswith("ing"):
        return False  # "denied that, saying the yard was safe": a pronoun
    head = that + 1
    while head < end and (is_adverb(words[head].text) or words[head].text in (",", "even")):
        head += 1
    headed = begins_clause(words, head) or words[head].quoted is not None
    relative = that + 3 < end and words[that + 3].text in ("which", "who", "whose", "where")
    if not headed and behind != "," and (that + 2 >= end or (words[that + 2].text == "," and not relative)):
        return False  # "questioned that logic, …"
    if not (near and headed and that + 2 < end) and not has_finite_verb(words, that, end):
        return False
    verb = verb_at(words, that + 1)
    return near or verb is None or "past" not in verb.inflections or words[that + 1].capital


def _behind_a_hearer(story: Story, words: Sequence[Word], place: int, end: int, verb: ReportingVerb) -> int | None:
    """Where the clause begins behind who was told: "told The Example the call had been short"."""
    if words[place].text in WH or words[place].text == "to":
        return None if _leads_to_a_noun(words, place, end) else place
    if verb.lemma != "tell" and _is_subject(words, place, end):
        return place  # "warn the heat could kill": nobody is named who hears
    if words[place].text in PREPOSITIONS:
        return None  # "warns of more pain as trade refuses to grow"
    name = place + 1 if words[place].text in BEFORE_NOUNS and place < end else place
    heard = next((m for m in story.between(words[place].start, words[name].end)), None)
    behind = place + 1
    if heard is not None:
        behind = next((i for i in range(place, min(end, place + FAR) + 1) if words[i].start >= heard.span.end), end)
    behind = skip_adverbials(words, behind, end)
    named = heard is not None and heard.kind == "name" and end - behind >= LONG
    if behind <= end and begins_clause(words, behind) and (named or has_finite_verb(words, behind, end)):
        return behind
    for index in range(place + 1, min(end, place + FAR) + 1):
        text = words[index].text
        if text == ",":  # "asked Bell, a former judge, to look into it"
            closing = next((i for i in range(index + 2, min(end, index + FAR)) if words[i].text == ","), None)
            return closing + 1 if closing is not None and words[closing + 1].text == "to" else None
        if words[index].quoted or text in POINTS:
            return None
        if text == "not" and index < end and words[index + 1].text == "to":
            return index  # "warned me not to ask"
        opens = text == "to" or (verb.lemma not in ORDERED and (text in WH or text in PERSONS))
        if opens and not _leads_to_a_noun(words, index, end):
            return index
    return None


def _is_subject(words: Sequence[Word], place: int, end: int) -> bool:
    """Whether a noun phrase has a finite verb right behind it, with no other noun phrase between the two."""
    for index in range(place + 1, min(end, place + SUBJECT) + 1):
        text = words[index].text
        if text in FINITE:
            return True
        if not text.isalpha() or text in BEFORE_NOUNS or text in PERSONS or text in WH or text == "to":
            return False
        if words[index].capital and not words[index - 1].capital:
            return False
    return False


def begins_clause(words: Sequence[Word], index: int) -> bool:
    """Whether a word can begin a clause that nothing leads: a determiner, a pronoun, a name, a plural."""
    word = words[index]
    pronoun = word.text.replace("’", "'").split("'")[0] in PERSONS  # "he'd"
    return (
        word.text in BEFORE_NOUNS
        or word.text in PEOPLE
        or pronoun
        or word.capital
        or (word.text.endswith("s") and len(word.text) > 3 and word.text not in PREPOSITIONS)
        or word.text[0].isdigit()
    )


def _leads_to_a_noun(words: Sequence[Word], index: int, end: int) -> bool:
    """Whether a "to" stands before a place or thing: "on a visit to the capital"."""
    if words[index].text != "to" or index == end:
        return False
    behind = words[index + 1]
    plural = behind.text.endswith("s") and not behind.text.endswith(("ss", "us"))
    noun = plural or behind.text in ("more", "further", "new", "other", "all", "both")
    return noun or behind.text in BEFORE_NOUNS or behind.text in WH or behind.text.endswith("ing") or behind.capital
