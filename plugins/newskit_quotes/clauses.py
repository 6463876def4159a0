"""Where a clause of indirect speech begins behind its verb, whether it is a clause, and where it ends."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb
from newskit_quotes.story import Story, Word
from newskit_quotes.subjects import PREPOSITIONS, SUBJECT_PRONOUNS, TIME_WORDS
from newskit_quotes.verbs import BE, FINITE, is_adverb, is_noun_use, verb_at

__all__ = [
    "HEARERS",
    "WH",
    "clause_end",
    "complement",
    "has_finite_verb",
    "skip_adverbials",
    "subordinate_end",
    "trimmed",
]

LONG = 6  # words that are a clause where a verb of telling leads them, though their verb is none that is known for one
LONGEST = 150  # words that indirect speech is looked through for its end
FAR = 14  # words behind a verb within which its "that" stands: "told the BBC on Tuesday that"
HEARERS = frozenset("tell assure remind inform warn ask urge order advise promise".split())
WH = frozenset("whether if why how what who where when which".split())
# Verbs whose hearer is a part of what is urged: "urged ministers to resign" is that ministers should.
URGED = frozenset("urge encourage exhort implore beg".split())
# Words that begin a clause or phrase which stands before the clause that was said: "said if it rained, the game would be off".
FRONTED = frozenset("as if when while although though unless even despite since once because".split())
FRONT = 24  # words that such a phrase may have
# Words that may stand between a verb and its "that": "pointed out that", "suggest however that".
AFTER_A_VERB = frozenset("here there again further however out clear back".split())
# Verbs that a question follows, and verbs that an infinitive follows: "asked whether", "pledged to".
QUESTIONS = frozenset("ask wonder know decide inquire enquire query question".split())
INFINITIVES = frozenset(
    "promise pledge vow agree want hope expect threaten ask offer refuse decline propose demand".split()
)
PERSONS = frozenset("he she they it we i you there".split())
DETERMINERS = frozenset("the a an this that these those his her its their our my your no some many".split())
POINTS = frozenset({",", ".", ";", ":", ")", "—", "–", "-"})
DASHES = frozenset({"—", "–", "-"})
# Adverbs that belong to what was said: "said never to have met him", "said both were ill".
OF_THE_CLAUSE = frozenset("never not all both now first".split())
# Words that show a form in -ed before them to be a verb, not an adjective: "added three unanswered goals" holds no verb.
BEHIND_A_VERB = (
    PREPOSITIONS
    | DETERMINERS
    | frozenset(
        "to him them me us it and or , . ; that because when while Q what how more most up out off back".split()
    )
)
# Where a speech, and no event, takes place: "in a statement", "at a news conference".
OCCASIONS = frozenset(
    """interview statement speech tweet tweets email emails letter memo release post conference briefing report message call
    testimony editorial article column blog note comments remarks video press""".split()
)
OCCASION_LEADS = frozenset("in during at on".split())
LONGEST_OCCASION = 12  # words: "in an interview on Wednesday with the daily paper"
FINAL_RELATIVES = frozenset("which who whose where".split())
SUBORDINATORS = frozenset("while when although though whereas if since after because as".split())
REPORT = 9  # words behind a comma within which the verb of the next report stands: ", and her deputy, Tom Baird, said"


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
        return (that + 1, True) if _is_conjunction(words, that, end, verb) else (None, False)
    first = skip_adverbials(words, place, end)
    if first > end or words[first].text in POINTS or words[first].quoted:
        return None, False
    if verb.lemma in QUESTIONS and words[first].text in WH:
        return first, False
    if verb.lemma in URGED and words[first].text != "to":
        return (first, False) if _behind_a_hearer(story, words, first, end) is not None else (None, False)
    if verb.lemma in HEARERS:
        return _behind_a_hearer(story, words, first, end), False
    if verb.lemma == "say" and words[first].text in WH and words[min(end, first + 1)].text in POINTS:
        return first, False  # "did not say when"
    if verb.lemma == "say" and words[first].text in FRONTED:
        comma = next((i for i in range(first, min(end, first + FRONT)) if words[i].text == ","), None)
        return (first if comma and has_finite_verb(words, comma + 1, end) else None), False
    if words[first].text == "to":
        return (first if verb.lemma in INFINITIVES else None), False
    if verb.lemma in QUESTIONS or words[first].text in PREPOSITIONS:
        return None, False
    return first, False


def _that(words: Sequence[Word], number: int, end: int, verb: ReportingVerb) -> int | None:
    """The "that" of a verb: right behind it, behind a hearer and behind adverbs and times."""
    place = number + 1
    for index in range(place, min(end - 1, number + FAR) + 1):
        word = words[index]
        if word.quoted:
            return None
        if word.text == "that":
            first = words[place].text
            loose = verb.lemma in HEARERS or is_adverb(first) or first in PREPOSITIONS or first in TIME_WORDS
            set_off = first == "," and words[index - 1].text == ","
            near = loose or set_off or index == place or (index == place + 1 and first in AFTER_A_VERB)
            return index if near else None
        if word.text in (";", ":") or (index > place and verb.lemma not in HEARERS and verb_at(words, index)):
            return None
    return None


def _is_conjunction(words: Sequence[Word], that: int, end: int, cue: ReportingVerb) -> bool:
    """Whether a "that" leads a clause: it is no relative ("that upheld the rules"), no determiner ("that night")."""
    behind = words[that + 1].text
    if behind == "as" and cue.verb_class == "thinks":
        return False  # "saw that as a good sign"
    near = that - 2 < 0 or words[that - 1].text == cue.form
    if behind in TIME_WORDS and words[that + 2].text not in FINITE:
        return False
    if behind == "." or (behind in FINITE and not near):
        return False
    headed = _begins_clause(words, that + 1) or words[that + 1].quoted is not None
    if not headed and behind != "," and (that + 2 >= end or words[that + 2].text == ","):
        return False  # "questioned that logic, …"
    if not (near and headed and end - that >= LONG) and not has_finite_verb(words, that, end):
        return False
    verb = verb_at(words, that + 1)
    return near or verb is None or "past" not in verb.inflections or words[that + 1].capital


def _behind_a_hearer(story: Story, words: Sequence[Word], place: int, end: int) -> int | None:
    """Where the clause begins behind who was told: "told The Example the call had been short"."""
    if words[place].text in WH or words[place].text == "to":
        return None if _leads_to_a_noun(words, place, end) else place
    name = place + 1 if words[place].text in DETERMINERS and place < end else place
    heard = next((m for m in story.between(words[place].start, words[name].end)), None)
    behind = place + 1
    if heard is not None:
        behind = next((i for i in range(place, min(end, place + FAR) + 1) if words[i].start >= heard.span.end), end)
    behind = skip_adverbials(words, behind, end)
    named = heard is not None and heard.kind == "name" and end - behind >= LONG
    if behind <= end and _begins_clause(words, behind) and (named or has_finite_verb(words, behind, end)):
        return behind
    for index in range(place + 1, min(end, place + FAR) + 1):
        text = words[index].text
        if words[index].quoted or text in POINTS:
            return None
        if (text == "to" or text in WH or text in PERSONS) and not _leads_to_a_noun(words, index, end):
            return index
    return None


def _begins_clause(words: Sequence[Word], index: int) -> bool:
    """Whether a word can begin a clause that nothing leads: a determiner, a pronoun, a name, a plural."""
    word = words[index]
    return word.text in DETERMINERS or word.text in PERSONS or word.capital or word.text.endswith("s")


def _leads_to_a_noun(words: Sequence[Word], index: int, end: int) -> bool:
    """Whether a "to" stands before a place or thing: "on a visit to the capital"."""
    if words[index].text != "to" or index == end:
        return False
    behind = words[index + 1]
    return behind.text in DETERMINERS or behind.text.endswith("ing") or behind.capital


def skip_adverbials(words: Sequence[Word], place: int, end: int) -> int:
    """The word behind adverbs, days and occasions that follow a verb: "said on Monday", "wrote in a letter last week"."""
    stop = min(end, place + FAR)
    while place <= stop:
        text = words[place].text
        adverb = is_adverb(text) and text not in OF_THE_CLAUSE and text not in FINITE
        if adverb or (text in TIME_WORDS and text not in ("this", "on", "in")):
            place += 1
        elif text in ("on", "last", "this", "in", "late", "early", "earlier") and place < end:
            behind = words[place + 1].text
            if behind in TIME_WORDS or behind in ("late", "early"):
                place += 2
            elif (over := _occasion(words, place, stop)) is not None:
                place = over
            else:
                break
        elif text in OCCASION_LEADS and (over := _occasion(words, place, stop)) is not None:
            place = over
        else:
            break
    return place


def _occasion(words: Sequence[Word], place: int, stop: int) -> int | None:
    """The word behind an occasion that begins at a preposition: "in a brief statement"."""
    if words[place].text not in OCCASION_LEADS:
        return None
    for index in range(place + 1, min(stop, place + 6) + 1):
        if words[index].text in OCCASIONS:
            return index + 1
        if not words[index].text[0].isalpha() or words[index].quoted:
            return None
    return None


def has_finite_verb(words: Sequence[Word], begin: int, end: int) -> bool:
    """Whether words hold a verb with a subject: "emphasised those three words" has none."""
    contracted = ("'s", "’s", "'re", "’re", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "'m", "’m", "n't", "n’t")
    if words[begin].text.endswith(contracted[:12]) and words[begin].text[:-2].rstrip("'’") in PERSONS:
        return True
    for index in range(begin + 1, min(end, begin + 30) + 1):
        word = words[index]
        if word.quoted or (word.text in FINITE and not word.capital):
            return True
        if word.text.endswith(contracted[2:]):
            return True
        if word.capital or is_noun_use(words, index):
            continue
        behind = words[index + 1].text if index < end else "."
        if word.text.endswith("ed") and len(word.text) > 4:
            before = words[index - 1]
            if behind in BEHIND_A_VERB or is_adverb(behind) or before.text in SUBJECT_PRONOUNS or before.capital:
                return True
            continue
        if _is_present(word.text) and (behind in BEHIND_A_VERB - {",", ".", "and", "or", ";"} or is_adverb(behind)):
            return True
        if words[index - 1].text in PERSONS and word.text.isalpha():
            return True
        verb = verb_at(words, index)
        if verb and verb.is_finite and "base" not in verb.inflections:
            return True
        subject = words[index - 1].text.endswith("s") and words[index - 1].text not in PREPOSITIONS
        if subject and behind in DETERMINERS and _can_be_a_verb(word):
            return True  # "landlords favour the rich"
    return False


def _can_be_a_verb(word: Word) -> bool:
    text = word.text
    return text.isalpha() and not text.endswith(("s", "ing")) and text not in PREPOSITIONS | {"and", "or", "but"}


def _is_present(text: str) -> bool:
    return text.endswith("s") and len(text) > 3 and not text.endswith(("ss", "us", "is", "'s", "’s"))


def subordinate_end(words: Sequence[Word], first: int, number: int, begin: int, end: int) -> int:
    """The last word that can belong to a report in a subordinate clause: "While Ms Lee says C, others doubt it".

    Args:
        words: the words of the paragraph.
        first: the first word of the sentence.
        number: the verb of the report.
        begin: the first word of what was said.
        end: the last word of the sentence.

    Returns:
        ``end`` where the report is in a main clause; else the word before the comma with which the main clause begins.
    """
    head = first + 1 if words[first].text in ("and", "but", "even", "yet") and number > first + 1 else first
    leads = words[head].text in SUBORDINATORS and not any(words[i].text == "," for i in range(head, number))
    if not leads and not any(
        words[i].text in ("which", "who", "whom") and words[i - 1].text == ","
        for i in range(max(first + 1, number - 5), number)
    ):
        return end
    for index in range(begin + 2, min(end, begin + LONGEST)):
        if words[index].text in (",", "—", "–") and has_finite_verb(words, begin, index - 1):
            return index - 1
    return end


def clause_end(story: Story, words: Sequence[Word], begin: int, end: int, cue: ReportingVerb | None) -> int:
    """The last word of what was said.

    That is the sentence's end, less what is the writer's: a trailing ", X said" and "according to X", the next report, a
    participle of saying, a relative clause that ends the sentence, the occasion.
    """
    last = _end_by_marks(story, words, begin, min(end, begin + LONGEST), end, cue)
    return _without_occasion(words, begin, last)


def _end_by_marks(
    story: Story, words: Sequence[Word], begin: int, stop: int, end: int, cue: ReportingVerb | None
) -> int:
    depth = 0
    for index in range(begin, stop + 1):
        word = words[index]
        text = word.text
        if text in ("(", ")"):
            depth += 1 if text == "(" else -1
            if depth < 0 and not words[begin].quoted:
                return index - 1  # the bracket that holds the whole report
        if word.quoted:
            mark = story.text[word.quoted.inner.start : word.quoted.inner.end].rstrip()[-1:]
            if mark in (".", "?", "!") and index > begin:
                return index
            if mark == "," and index < stop and _mark_ends(words, begin, index, stop):
                return index
        elif index == begin:
            continue
        elif text == ";" or (text == "according" and index < stop and words[index + 1].text == "to"):
            return index - 1
        elif (text == "," or text in DASHES) and index < stop:
            if _mark_ends(words, begin, index, stop):
                return index - 1
        elif text in ("and", "but") and words[index - 1].text != "," and index + 2 <= stop:
            verb = verb_at(words, index + 1)
            far = index > begin + 2 or words[index - 1].quoted
            same = verb is not None and (_agrees(verb, cue) or words[index + 2].text == "that")
            if far and verb and verb.verb_class == "says" and same:
                return index - 1
    return end if stop == end else stop


def _agrees(verb: ReportingVerb, cue: ReportingVerb | None) -> bool:
    """Whether a verb has the tense of the cue, so that both can have the same subject: "said … and added"."""
    if cue is None:
        return False
    tense = {"past"} if "past" in cue.inflections else {"s"} if "s" in cue.inflections else {"base"}
    return bool(tense & verb.inflections)


def _mark_ends(words: Sequence[Word], begin: int, index: int, stop: int) -> bool:
    """Whether what was said is over at a comma or a dash."""
    behind = words[index + 1]
    text = behind.text
    if text in ("according", "compared"):
        return True
    verb = verb_at(words, index + 1)
    told = verb is not None and verb.verb_class == "says" and verb.inflections & {"past", "s"}
    if told or (verb is not None and verb.reports_speech and "ing" in verb.inflections):
        return True
    if words[index].text in DASHES and text in ("as", "which", "who", "where"):
        return True
    if text in FINAL_RELATIVES:
        return _is_final_relative(words, begin, index, stop)
    if text == "but":
        return not _goes_on(words, index + 2, stop)
    if text in ("and", "while", "though", "although", "even", "as") or behind.capital or text in SUBJECT_PRONOUNS:
        return _is_next_report(words, index + 1, stop, conjunction=text if not behind.capital else "")
    if text in DETERMINERS:
        return _is_next_report(words, index + 1, stop, conjunction="")
    return False


def _goes_on(words: Sequence[Word], index: int, stop: int) -> bool:
    """Whether the words behind ", but" still belong to the report: they have no subject of their own, or "that"."""
    if index > stop:
        return False
    text = words[index].text
    return (
        text in ("that", "not", "also", "only", "rather", "is", "has", "would", "will", "should", "did", "does", "was")
        or text in PREPOSITIONS
        or text in ("to", "n't", "still", "never", "then", "could", "can", "had", "have")
    )


def _is_next_report(words: Sequence[Word], index: int, stop: int, *, conjunction: str) -> bool:
    """Whether the words behind a comma are a report of their own: "X said", "and X said", "and added"."""
    begin = index + 1 if conjunction in ("and", "while", "though", "although", "even", "as") else index
    for number in range(begin, min(stop, begin + REPORT) + 1):
        word = words[number]
        if word.text in POINTS or word.quoted:
            return False
        verb = verb_at(words, number)
        subject = words[number - 1].text
        plural = number > begin and (subject.endswith("s") or subject in ("they", "we", "i", "you"))
        if word.text in BE and number < stop and (going := verb_at(words, number + 1)) is not None:
            return conjunction != "" and going.reports_speech and "ing" in going.inflections
        finite = verb is not None and bool(verb.inflections & ({"past", "s", "base"} if plural else {"past", "s"}))
        if finite and number == begin and conjunction:
            return True
        if verb is None or not finite or verb.verb_class != "says":
            if word.text in FINITE and word.text not in ("has", "have", "had"):
                return False
            continue
        return conjunction != "" or number - begin <= 5
    return False


def _is_final_relative(words: Sequence[Word], begin: int, index: int, stop: int) -> bool:
    """Whether a relative clause behind a comma ends the sentence: then it is what the writer adds."""
    if not has_finite_verb(words, begin, index - 1):
        return False
    for number in range(index + 2, stop):
        if words[number].text in (",", "—", "–"):
            behind = words[number + 1]
            verb = verb_at(words, number + 1)
            if behind.text in FINITE or behind.text in ("and", "to") or (verb is not None and verb.is_finite):
                return False
    return True


def _without_occasion(words: Sequence[Word], begin: int, last: int) -> int:
    """The last word before an occasion of the saying that ends the clause: "… in an interview with the Daily Post"."""
    for index in range(last, max(begin + 2, last - LONGEST_OCCASION), -1):
        if words[index].text in OCCASION_LEADS and words[index + 1 if index < last else index].text in ("a", "an"):
            over = _occasion(words, index, last)
            if over is not None:
                return index - 1
    return last


def trimmed(words: Sequence[Word], begin: int, last: int) -> Span | None:
    """The place of words, less the marks at both ends; None where no word is left."""
    while begin <= last and not (
        words[begin].text[:1].isalnum() or words[begin].quoted or words[begin].text in "$£€#@("
    ):
        begin += 1
    while last >= begin and not (
        words[last].text[:1].isalnum() or words[last].quoted or words[last].text in ("%", ")")
    ):
        last -= 1
    return Span(words[begin].start, words[last].end) if begin <= last else None
