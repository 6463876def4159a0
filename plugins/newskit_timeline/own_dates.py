"""The date of a clause by an expression inside it, and the phrases that an expression dates by themselves."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

import newskit
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause
from newskit_timeline.dated import (
    FRONT,
    LONGEST_PREPOSITION,
    PERIOD,
    Dated,
    begins_on,
    by_publication,
    date_of,
    is_over,
)
from newskit_timeline.hanging import AGE_OF, NEARNESS, Hung, is_event, is_superlative

__all__ = ["own_date", "phrases"]

SINCE = re.compile(r"\bsince\s(?:the\s)?$", re.IGNORECASE)  # "has been shut since May": that is when it began
UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?$", re.IGNORECASE)
BY = re.compile(r"\bby\s(?:the\s)?(?:year\s)?$", re.IGNORECASE)
# Verbs whose clause is dated as what is planned: "plans to shut nine shops by December"; "hopes to" is so today.
PLANNING = word_set("plan plans intend intends is are am has have")
# In front of a dated noun, prepositions that put the clause at another time than the noun, or at none: "ahead of the June vote",
# "convicted of the 1995 murder"; what happens "in", "at" or "during" it is of its time.
ABOUT = word_set("for about over against from after before since until into with under on despite like following")
# Verbs whose object may be of any time: "recalled last year's fire".
RECALLING = word_set(
    "recalled remembered marked commemorated cited mentioned described discussed recounted investigated reviewed criticised "
    "criticized blamed condemned compared examined"
)
# In front of a noun whose time is that of the clause: "in the May issue".
WITHIN = word_set("in at on during by throughout")
SHORTEST_PHRASE = 10  # code points of a phrase, in front of its date


def phrases(
    text: str, clause: Clause, hung: Sequence[Hung], dated: Dated | None, day: date | None
) -> Iterator[tuple[Clause, Dated]]:
    """The phrases of a clause that have a date of their own, beside the clause's."""
    for number, other in enumerate(hung):
        if number + 1 < len(hung) and _is_same_stretch(other, hung[number + 1]):
            continue  # "between 2016 and 2024" is told once, by its end
        if _is_told_apart(text, other, dated):
            yield (
                _phrase(clause, other, day),
                Dated(date_of(other.time), other.time, other.time.anchoring, f"expression-of-{other.on}"),
            )


def _is_same_stretch(one: Hung, other: Hung) -> bool:
    """Whether two expressions are the ends of one stretch of time."""
    first, last = one.time, other.time
    return first.start is not None and (first.start, first.end) == (last.start, last.end)


def _is_told_apart(text: str, hung: Hung, dated: Dated | None) -> bool:
    """Whether an expression dates a phrase of its own, beside the clause it stands in."""
    if hung.on == "noun" and hung.time.text.lower().startswith("today"):
        return False  # "in today's money"
    if hung.on == "noun" and len(hung.span) <= len(hung.time.text) + len("'s"):
        return False  # "New Year's"
    if hung.on in ("period", "name") or (
        hung.on == "noun" and AGE_OF.fullmatch(hung.time.text) and not _is_event(text, (hung,), hung.time)
    ):
        return False
    if dated is not None and (hung.time is dated.time or date_of(hung.time) == dated.date):
        return False
    if hung.on == "compared":
        return hung.span.end - hung.span.start > len(hung.time.text) + len("compared with ")
    if hung.on == "verb" and hung.time.span.start - hung.span.start < SHORTEST_PHRASE:
        return False  # "in 2025," alone tells of nothing
    return dated is None or hung.on != "verb" or dated.rule == "present-tense"


def _phrase(clause: Clause, hung: Hung, day: date | None) -> Clause:
    """The words that an expression dates by itself: 'the 1995 murder of the mayor'."""
    ahead = hung.on == "infinitive" and day is not None and not is_over(hung.time, day)
    return clause._replace(
        span=hung.span, parts=(hung.span,), tense="future" if ahead else "past", verb=hung.span.start, opener=hung.on,
        negated=False, condition=False, planned=False, reports=False, act="", act_at=hung.span.start, auxiliary="", told=False,
    )  # fmt: skip


def own_date(text: str, clause: Clause, hung: Sequence[Hung], day: date | None) -> tuple[Dated | None, str]:
    """The date of a clause by an expression inside it, and what that one hangs on."""
    if not hung:
        return None, ""
    nearest = min(hung, key=lambda one: NEARNESS.index(one.on)).on
    choice = [one.time for one in hung if one.on == nearest]
    # "The 1994 law was repealed on Monday": what counts from somewhere tells the news.
    chosen = next((time for time in choice if time.anchoring != "explicit"), choice[0])
    if nearest == "compared" and clause.opener == "comp":
        return Dated(date_of(chosen), chosen, chosen.anchoring, "expression-of-compared"), nearest
    if nearest in ("compared", "aside", "name") or (nearest == "noun" and clause.reports):
        return None, nearest
    if nearest == "noun" and clause.tense == "perfect" and _is_since(text, clause, hung, chosen):
        return Dated(date_of(chosen), chosen, chosen.anchoring, "since-expression"), nearest
    if nearest == "noun" and not _dates_clause(text, clause, hung, chosen):
        return None, nearest
    if clause.tense == "modal" and nearest != "verb" and day is not None and is_over(chosen, day):
        return None, nearest  # "would break the record set in 2017"
    if day is not None and clause.tense == "past" and not clause.planned and _is_ahead(chosen, day):
        return None, nearest
    if clause.tense == "future" and day is not None and is_over(chosen, day) and not PERIOD.match(chosen.value or ""):
        return None, nearest
    if day is not None and (
        _is_of_today(clause, chosen, nearest, day) or (clause.tense == "perfect" and _is_to_come(text, chosen, day))
    ):
        return by_publication(day, "present-tense"), nearest
    hopes = clause.tense == "present" and not _plans(text, clause)
    expected = clause.tense == "past" and not clause.planned and not is_over(chosen, day) if day is not None else False
    if day is not None and nearest == "infinitive" and (hopes or expected):
        # "hopes to win in May": the hope is of today, its fulfilment is an entry of its own.
        return by_publication(day, "infinitive-apart"), nearest
    since = clause.tense == "perfect" and SINCE.search(text, max(0, chosen.span.start - 10), chosen.span.start)
    return Dated(
        date_of(chosen), chosen, chosen.anchoring, "since-expression" if since else "expression-in-clause"
    ), nearest


def _is_since(text: str, clause: Clause, hung: Sequence[Hung], time: newskit.TimeExpression) -> bool:
    """Whether something has been so since what a noun names: 'has been held since his arrest on March 4'."""
    begin = next(one.span.start for one in hung if one.time is time)
    if SINCE.search(text, max(0, begin - 10), begin) is None:
        return False
    # But not "the worst since the 2019 vote".
    return not any(is_superlative(word) for word in text[clause.verb : begin].lower().split())


def _is_to_come(text: str, time: newskit.TimeExpression, day: date) -> bool:
    """Whether something done has a day to come in view: 'has been bailed until April', 'has called a vote for May 5'."""
    begin = begins_on(time)
    if begin is None:
        return UNTIL.search(text, max(0, time.span.start - 10), time.span.start) is not None
    return begin > day and not BY.search(text, max(0, time.span.start - 10), time.span.start)


def _is_ahead(time: newskit.TimeExpression, day: date) -> bool:
    """Whether a date that was counted from another one told is to come: a past clause does not mean that one."""
    begin = begins_on(time)
    return time.anchoring == "mention" and begin is not None and begin > day


def _is_event(text: str, hung: Sequence[Hung], time: newskit.TimeExpression) -> bool:
    """Whether the noun that a year stands in front of is something that happened: 'the 1995 murder', but 'a 1938 cinema'."""
    span = next(one.span for one in hung if one.time is time)
    return any(is_event(word) for word in text[time.span.end : span.end].lower().split())


def _around(text: str, hung: Hung) -> list[str]:
    """The words of a phrase beside its time expression, in lower case."""
    time = hung.time.span
    return (text[hung.span.start : time.start] + text[time.end : hung.span.end]).lower().split()


def _dates_clause(text: str, clause: Clause, hung: Sequence[Hung], time: newskit.TimeExpression) -> bool:
    """Whether a clause is of the time of a noun in it: 'the May vote was lost', but not 'a 1976 tractor had been left to him'."""
    noun = next(one for one in hung if one.time is time)
    if _is_of_another_time(text, clause, noun) or (clause.act in RECALLING and noun.span.start > clause.verb):
        return False
    if AGE_OF.fullmatch(time.text):
        return _is_event(text, hung, time)
    if noun.span.start <= clause.verb or len(time.value or "") >= len("2022-03-24") or PERIOD.match(time.value or ""):
        return True
    # "pointed to a March letter", "repeated a pledge from last spring": a thing, of a month, is not what the clause tells.
    before = text[max(clause.verb, noun.span.start - LONGEST_PREPOSITION) : noun.span.start].split()
    within = bool(before) and before[-1].lower() in WITHIN
    return within or any(map(is_event, _around(text, noun)))


def _is_of_another_time(text: str, clause: Clause, hung: Hung) -> bool:
    """Whether a dated noun is only what a clause is about, by the preposition in front: 'jailed for the 1995 murder'."""
    if hung.span.start <= clause.verb:
        return False
    before = text[max(clause.verb, hung.span.start - LONGEST_PREPOSITION) : hung.span.start].split()
    if not before or PERIOD.match(hung.time.value or ""):
        return False
    if before[-1].lower() == "of":
        # "accused of the 1995 murder", but "at the scene of"
        return len(before) > 1 and before[-2].endswith(("ed", "guilty", "ahead"))
    return before[-1].lower() in ABOUT


def _is_of_today(clause: Clause, time: newskit.TimeExpression, on: str, day: date) -> bool:
    """Whether a clause tells what is so on the day of the article, whatever past it names."""
    if clause.tense == "perfect":
        return on == "noun" and not PERIOD.match(time.value or "")  # "third-quarter earnings have been poor"
    # "Last month a guard is killed": in front, a date sets the scene, and the present tells it as if it were now.
    fronted = time.span.start - clause.parts[0].start <= FRONT and time.span.end < clause.verb and on == "verb"
    return clause.tense == "present" and not clause.condition and not fronted and is_over(time, day)


def _plans(text: str, clause: Clause) -> bool:
    word = text[clause.verb : clause.verb + 12].split(maxsplit=1)[0].lower().replace("’", "'")
    return word in PLANNING or word.endswith(("'s", "'re", "'m"))
