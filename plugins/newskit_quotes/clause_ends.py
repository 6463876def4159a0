"""Where a clause of indirect speech ends: at the sentence's end, less what is the writer's."""

from __future__ import annotations

from collections.abc import Sequence

from newskit.english.reporting import ReportingVerb
from newskit_quotes.candidates import SUBJECT_PRONOUNS
from newskit_quotes.clauses import BEFORE_NOUNS, POINTS, has_finite_verb, occasion_end
from newskit_quotes.phrases import NUMBERS, PREPOSITIONS
from newskit_quotes.story import Story, Word
from newskit_quotes.verbs import BE, FINITE, is_past_form, verb_at

__all__ = ["SUBORDINATORS", "clause_end", "reports_behind", "subordinate_end"]

LONGEST = 150  # words that indirect speech is looked through for its end
DASHES = frozenset({"—", "–", "-"})
LONGEST_OCCASION = 12  # words: "in an interview on Wednesday with the daily paper"
FINAL_RELATIVES = frozenset("which who whose where".split())
SUBORDINATORS = frozenset("while when although though whereas if since after because as".split())
# What the next report can begin with behind a comma: ", and Ms Lee said".
JOINS = frozenset("and while though although even as".split())
CONTRASTS = frozenset("although though but while even".split())
REPORTS = frozenset(
    "claim claims comment comments remark remarks allegation allegations accusation accusations suggestion assertion charge".split()
)
RUMOURED_TO = frozenset("understood believed thought said reported".split())  # "is understood to be looking for work"
# Written with a stop that ends no sentence.
TITLES = frozenset("mr mrs ms dr sen rep gov prof gen col capt lt sgt rev st".split())
# What a speaker does who says no more: "said the yard was safe but declined to comment further".
KEPT_BACK = frozenset({"declined", "refused"})
ASIDES = frozenset("who whose which a an now".split())  # what an aside on a subject begins with
ASIDE = 26  # words that it may have
FAR = 14  # words behind a comma within which the report itself is spoken of
REPORT = 9  # words behind a comma within which the verb of the next report stands: ", and her deputy, Tom Baird, said"


def clause_end(story: Story, words: Sequence[Word], begin: int, end: int, cue: ReportingVerb | None) -> int:
    """The last word of what was said.

    That is the sentence's end, less what is the writer's: a trailing ", X said" and "according to X", the next report, a
    participle of saying, a relative clause that ends the sentence, the occasion.
    """
    last = _end_by_marks(story, words, begin, min(end, begin + LONGEST), end, cue)
    if last - 2 > begin and words[last].text in FINAL_RELATIVES and words[last - 1].text == ",":
        last -= 2  # "C, which, according to Ms Lee, C2"
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
            mark = story.text[word.quoted.inner_start : word.quoted.inner_end].rstrip()[-1:]
            if mark in (".", "?", "!") and index > begin:
                return index
            if mark == "," and index < stop and _mark_ends(story, words, begin, index, stop):
                return index
        elif index == begin:
            continue
        elif text == ";" or (text == "according" and index < stop and words[index + 1].text == "to"):
            return index - 1
        elif (text == "," or text in DASHES) and index < stop:
            if _mark_ends(story, words, begin, index, stop):
                return index - 1
        elif text in ("and", "but") and words[index - 1].text != "," and index + 2 <= stop:
            if (
                index > begin + 2
                and _has_a_subject(words, index + 1)
                and _is_next_report(words, index, stop, conjunction=text)
            ):
                return index - 1  # "said C and others have said C"
            verb = verb_at(words, index + 1)
            far = index >= begin + 2 or words[index - 1].quoted
            same = verb is not None and (_agrees(verb, cue) or words[index + 2].text == "that")
            if far and verb and verb.verb_class == "says" and same:
                return index - 1
            if far and words[index + 1].text in KEPT_BACK:
                return index - 1
            if far and words[index + 1].text in PREPOSITIONS and reports_behind(words, index + 2, stop, cue):
                return index - 1  # "called it “false” and in a reply said"
    return end if stop == end else stop


def reports_behind(words: Sequence[Word], index: int, stop: int, cue: ReportingVerb | None) -> bool:
    """Whether the same subject's next report stands behind a preposition's phrase."""
    for number in range(index, min(stop, index + REPORT)):
        if words[number].text in POINTS or words[number].quoted or words[number].text in FINITE:
            return False
        verb = verb_at(words, number)
        if verb is not None:
            return verb.verb_class == "says" and _agrees(verb, cue)
    return False


def _has_a_subject(words: Sequence[Word], index: int) -> bool:
    """Whether a word can be a subject by itself, so that what follows "and" is a clause: "and others", "and Ms Lee"."""
    word = words[index]
    return (
        word.capital
        or (word.text in SUBJECT_PRONOUNS and word.text != "who")
        or word.text in ("others", "some", "many")
        or word.text in NUMBERS
    )


def _agrees(verb: ReportingVerb, cue: ReportingVerb | None) -> bool:
    """Whether a verb has the tense of the cue, so that both can have the same subject: "said … and added"."""
    if cue is None:
        return False
    if "ing" in cue.inflections and not cue.is_finite:
        return bool({"past", "s"} & verb.inflections)  # "calling it a folly and said": the main clause goes on
    tense = {"past"} if "past" in cue.inflections else {"s"} if "s" in cue.inflections else {"base"}
    return bool(tense & verb.inflections)


def _mark_ends(story: Story, words: Sequence[Word], begin: int, index: int, stop: int) -> bool:
    """Whether what was said is over at a comma or a dash."""
    behind = words[index + 1]
    text = behind.text
    named = behind.capital or (words[index].text in DASHES and story.text[behind.start].isupper())
    if text in ("according", "compared", "per"):
        return True
    if text == "with" and _is_an_absolute_report(words, index + 2, stop):
        return True  # ", with a spokesman calling it a folly"
    if text == "then" and index + 2 <= stop and is_past_form(words, index + 2):
        return True  # "promised free ferries, then missed his own call"
    verb = verb_at(words, index + 1)
    told = verb is not None and verb.verb_class in ("says", "orders") and verb.inflections & {"past", "s"}
    if told or (verb is not None and verb.reports_speech and "ing" in verb.inflections):
        return True
    if words[index].text in DASHES and text in ("as", "which", "who", "where"):
        return True
    if text in FINAL_RELATIVES:
        return _is_final_relative(words, begin, index, stop)
    if text in CONTRASTS and _tells_of_the_report(words, index + 2, stop):
        return True
    if text == "but":
        return not (_goes_on(words, index + 2, stop) or _is_half_of_a_pair(words, begin, index))
    if text in JOINS or named or text in SUBJECT_PRONOUNS:
        return _is_next_report(words, index + 1, stop, conjunction=text if not named else "")
    if text in ("a", "an") and index + 2 <= stop and words[index + 2].text in REPORTS:
        return True  # ", a claim that could not be checked"
    if text in BEFORE_NOUNS:
        return _is_next_report(words, index + 1, stop, conjunction="")
    return False


def _is_an_absolute_report(words: Sequence[Word], index: int, stop: int) -> bool:
    """Whether a noun with a participle of reporting stands at a word."""
    for number in range(index + 1, min(stop, index + REPORT)):
        if words[number].text in POINTS or words[number].quoted:
            return False
        verb = verb_at(words, number)
        if verb is not None and "ing" in verb.inflections:
            return verb.reports_speech
    return False


def _tells_of_the_report(words: Sequence[Word], index: int, stop: int) -> bool:
    """Whether the words behind ", although" speak of the report itself, as only the writer can: "denied the claim"."""
    return any(
        words[number].text in REPORTS and words[number - 1].text in ("the", "that", "this", "those", "these")
        for number in range(index + 1, min(stop, index + FAR) + 1)
    )


def _is_half_of_a_pair(words: Sequence[Word], begin: int, index: int) -> bool:
    """Whether a "but" answers a "not just" before it: "was not just late, but lost"."""
    return any(
        words[number].text == "not" and words[number + 1].text in ("just", "only", "merely", "simply")
        for number in range(begin, index - 1)
    )


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
    begin = index + 1 if conjunction in JOINS else index
    number, last = begin - 1, min(stop, begin + REPORT)
    while number < last:
        number += 1
        word = words[number]
        if word.text == "," and number + 2 < stop and words[number + 1].text == "who" and conjunction:
            told = verb_at(words, number + 2)
            if told is not None and told.verb_class == "says" and told.is_finite:
                return True  # ", and Ms Lee, who says"
        if word.text == "," and (behind := _behind_an_aside(words, number, stop)) is not None:
            last = min(stop, behind + last - number)
            number = behind
            continue
        if word.text == "." and words[number - 1].text in TITLES:
            last = min(stop, last + 1)  # "Mrs. Lee"
            continue
        if word.text in POINTS or word.quoted:
            return False
        verb = verb_at(words, number)
        subject = words[number - 1].text
        plural = number > begin and (subject.endswith("s") or subject in ("they", "we", "i", "you"))
        if (
            word.text in BE
            and number + 2 <= stop
            and words[number + 1].text in RUMOURED_TO
            and words[number + 2].text == "to"
        ):
            return conjunction != ""  # ", and he is understood to be looking for work"
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


def _behind_an_aside(words: Sequence[Word], comma: int, stop: int) -> int | None:
    """The comma that closes an aside on the subject of the next report: 'while Ms Lee, who left in May, said'."""
    if comma >= stop or words[comma + 1].text not in ASIDES:
        return None
    return next((number for number in range(comma + 2, min(stop, comma + ASIDE)) if words[number].text == ","), None)


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
        if words[index + 1 if index < last else index].text in ("a", "an"):
            over = occasion_end(words, index, last)
            if over is not None:
                return index - 1
    return last


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
        words[i].text in ("which", "who", "whom", "where", "whose") and words[i - 1].text == ","
        for i in range(max(first + 1, number - 5), number)
    ):
        return end
    for index in range(begin + 2, min(end, begin + LONGEST)):
        if words[index].text in (",", "—", "–") and (
            words[begin].text == "to" or has_finite_verb(words, begin, index - 1)
        ):
            return index - 1
    return end
