"""Which time expression dates a clause: its own, one lent by a neighbour, one told before, or the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from typing import Literal, NamedTuple

from attrs import define

import newskit
from newskit import Span
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause, clauses_of
from newskit_timeline.hanging import NEARNESS, Hung, hang
from newskit_timeline.verbs import PRONOUNS, Words

__all__ = ["Dated", "Story", "date_of", "dated_clauses"]

MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)?")
CALENDAR = re.compile(r"\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?$|\d{3}X?$|\d\d(?:XX)?$")
SINCE = re.compile(r"\bsince\s(?:the\s)?$", re.IGNORECASE)  # "has been shut since May": that is when it began
PERIOD = re.compile(r"\d{4}-[QH]\d$")
A_YEAR_BACK = re.compile(r"\bago\b|\bearlier\b")
# What a company reports, with a figure: "Sales rose 3% to $320 million". Undated, it tells of the period that was named before.
RESULT = re.compile(
    r"\b(?:sales|revenues?|net|profits?|income|earnings|loss(?:es)?|turnover|deliveries|production|margins?|exports|imports)\b",
    re.IGNORECASE,
)
FIGURE = re.compile(
    r"[$£€¥₹%]\s?\d|\d\s?%|\b(?:million|billion|cents|percent|per cent|crore|lakh|pence)\b", re.IGNORECASE
)
# A price of the exchange: "closed at $28.25", "rose 3 to 20". Undated, it tells of the trading day that was named before.
PRICE = re.compile(
    r"""
    \b(?:closed|ended|finished|settled|rose|fell|jumped|surged|soared|lost|gained|dropped|slid|tumbled|slipped|climbed
        |eased|advanced|declined|plunged|shed|added)\b
    [^,;]{0,60}?
    (?: \b(?:at|to)\s[$£€]?\d | \bpoints?\b )
  | \b(?:shares?|stock|index|average)\b .{0,60} \b(?:closed|rose|fell|lost|gained|dropped)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
ONE_DAY = timedelta(days=1)
DIGIT = re.compile(r"\d")
LAST_TRADING = timedelta(days=4)  # from one day of trading to the next, over a long weekend
# A clause without a date goes on with what the sentence before told only where that lies back at least this long.
STORY = timedelta(days=30)
FEWEST_WORDS = 4  # of a sentence that tells of something without a verb that is known: "Ferry capsizes off Zanzibar"
FRONT = 16  # code points in front of an expression that opens its clause: "And just last month"
# Verbs whose clause is dated as what is planned: "plans to shut nine shops by December"; "hopes to" is so today.
PLANS = word_set("plan plans intend intends is are am has have")
# Openers of clauses that stand beside one another, and of those that hang on another.
BESIDE = frozenset({"start", "and", "comma", "verb"})
HANGING = frozenset({"sub", "part"})


@define(eq=False, repr=False)
class Story:
    """What an article has told so far.

    Attributes:
        last: the last expression.
        period: the last quarter or half that figures were reported for.
        trading: the last day, not long before publication.
        story: what dates the sentence before, where it tells of something long past.
    """

    last: newskit.TimeExpression | None = None
    period: newskit.TimeExpression | None = None
    trading: newskit.TimeExpression | None = None
    story: newskit.TimeExpression | None = None


class Dated(NamedTuple):
    """What a clause hangs on: the date, the expression it comes from, and how it was found."""

    date: str | None
    time: newskit.TimeExpression | None
    anchoring: Literal["explicit", "publication", "mention", "none"]
    rule: str


def date_of(time: newskit.TimeExpression) -> str | None:
    """The date of an expression at its own precision; None where it names no date."""
    value = time.value or ""
    moment = MOMENT.match(value)
    if moment:
        return f"{moment[1]}T{moment[2]}" if moment[2] else moment[1]
    return value if CALENDAR.match(value) else None


def dated_clauses(
    text: str, sentence: Span, times: Sequence[newskit.TimeExpression], told: Story, day: date | None
) -> Iterator[tuple[Clause, Dated]]:
    """The clauses of a sentence with what dates each, and the phrases that have a date of their own.

    Args:
        text: the whole text.
        sentence: the place of the sentence.
        times: the dated expressions of the sentence, in order.
        told: what was told before it; brought up to date here.
        day: the day of publication.
    """
    words = Words(text, sentence)
    if not times and len(words.low) < FEWEST_WORDS and True not in words.finite:
        return  # "Advertisement.", "Photo: Reuters"
    starts = [time.span.start for time in times]
    clauses = clauses_of(text, words, sentence, starts)
    hung: list[list[Hung]] = [
        [
            hang(text, words, clause, part, time)
            for part in clause.parts
            for time in times[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
        ]
        if times
        else []
        for clause in clauses
    ]
    own = [_own(text, clause, those, day) for clause, those in zip(clauses, hung, strict=True)]
    lenders = _Lenders(clauses, own) if times else None
    if times or not _goes_on(text, sentence, words, clauses):
        told.story = None
    for those in hung:
        _tell(told, those, day)
    story = told.story
    reported = any(clause.reports for clause in clauses) and not any(clause.condition for clause in clauses)
    for number, plain in enumerate(clauses):
        clause = plain._replace(told=True) if reported and plain.auxiliary == "would" else plain
        dated = own[number][0]
        if dated is None and lenders is not None:
            dated = lenders.lent(text, number, times, starts, day)
        if dated is None:
            dated = _undated(text, clause, told, day)
        if (
            own[number][0] is dated
            and own[number][1] in ("verb", "participle")
            and clause.tense == "past"
            and clause.act != "born"
            and clause.opener in BESIDE
        ):
            story = _long_past(dated.time, day)
        yield clause, dated
        for other in hung[number]:
            if _is_told_apart(other, dated):
                yield (
                    _phrase(clause, other, day),
                    Dated(date_of(other.time), other.time, other.time.anchoring, f"expression-of-{other.on}"),
                )
    told.story = story


def _is_told_apart(hung: Hung, dated: Dated) -> bool:
    """Whether an expression dates a phrase of its own, beside the clause it stands in."""
    if hung.time is dated.time or date_of(hung.time) == dated.date or hung.on == "period":
        return False
    if hung.on == "compared":
        return hung.span.end - hung.span.start > len(hung.time.text) + len("compared with ")
    return hung.on != "verb" or dated.rule == "present-tense"


def _phrase(clause: Clause, hung: Hung, day: date | None) -> Clause:
    """The words that an expression dates by itself: 'the 1995 murder of the mayor'."""
    ahead = hung.on == "infinitive" and day is not None and not _is_over(hung.time, day)
    return clause._replace(
        span=hung.span, parts=(hung.span,), tense="future" if ahead else "past", verb=hung.span.start, opener=hung.on,
        negated=False, condition=False, planned=False, reports=False, act="", act_at=hung.span.start, auxiliary="", told=False,
    )  # fmt: skip


def _goes_on(text: str, sentence: Span, words: Words, clauses: Sequence[Clause]) -> bool:
    """Whether a sentence without a date goes on with what the one before told: in its paragraph, or with a pronoun."""
    if any(clause.reports for clause in clauses):
        return False
    opens = "\n" in text[max(0, sentence.start - 2) : sentence.start]
    return not opens or (bool(words.low) and words.low[0] in PRONOUNS)


def _own(text: str, clause: Clause, hung: Sequence[Hung], day: date | None) -> tuple[Dated | None, str]:
    """The date of a clause by an expression inside it, and what that one hangs on."""
    if not hung:
        return None, ""
    nearest = min(hung, key=lambda one: NEARNESS.index(one.on)).on
    choice = [one.time for one in hung if one.on == nearest]
    # "The 1994 law was repealed on Monday": what counts from somewhere tells the news.
    chosen = next((time for time in choice if time.anchoring != "explicit"), choice[0])
    if nearest == "compared" and clause.opener == "comp":
        return Dated(date_of(chosen), chosen, chosen.anchoring, "expression-of-compared"), nearest
    if nearest in ("compared", "aside") or (nearest == "noun" and clause.reports):
        return None, nearest
    if day is not None and _is_of_today(clause, chosen, nearest, day):
        return Dated(day.isoformat(), None, "publication", "present-tense"), nearest
    if day is not None and clause.tense == "present" and nearest == "infinitive" and not _plans(text, clause):
        # "hopes to win in May": the hope is of today, its fulfilment is an entry of its own.
        return Dated(day.isoformat(), None, "publication", "infinitive-apart"), nearest
    since = clause.tense == "perfect" and SINCE.search(text, max(0, chosen.span.start - 10), chosen.span.start)
    return Dated(
        date_of(chosen), chosen, chosen.anchoring, "since-expression" if since else "expression-in-clause"
    ), nearest


def _is_of_today(clause: Clause, time: newskit.TimeExpression, on: str, day: date) -> bool:
    """Whether a clause tells what is so on the day of the article, whatever past it names."""
    if clause.tense == "perfect":
        return on == "noun"
    # "Last month a guard is killed": in front, a date sets the scene, and the present tells it as if it were now.
    fronted = time.span.start - clause.parts[0].start <= FRONT and time.span.end < clause.verb and on == "verb"
    return clause.tense == "present" and not clause.condition and not fronted and _is_over(time, day)


def _plans(text: str, clause: Clause) -> bool:
    word = text[clause.verb : clause.verb + 12].split(maxsplit=1)[0].lower().replace("’", "'")
    return word in PLANS or word.endswith(("'s", "'re", "'m"))


class _Lenders:
    """The dated clauses of a sentence, to lend their date to those that have none."""

    def __init__(self, clauses: Sequence[Clause], own: Sequence[tuple[Dated | None, str]]) -> None:
        self.clauses = clauses
        self.own = own
        able = [
            number
            for number, (dated, on) in enumerate(own)
            if dated is not None
            and dated.time is not None
            and on not in ("noun", "compared")
            and clauses[number].opener != "opening"
        ]
        self.beside = [number for number in able if clauses[number].opener in BESIDE]
        self.beside_events = [number for number in self.beside if not clauses[number].reports]
        self.hanging = [number for number in able if clauses[number].opener in HANGING]
        self.others = [number for number in able if clauses[number].opener not in BESIDE]

    def lent(
        self, text: str, number: int, times: Sequence[newskit.TimeExpression], starts: Sequence[int], day: date | None
    ) -> Dated | None:
        """The date of a clause without an expression, by another clause of its sentence."""
        clause = self.clauses[number]
        if clause.reports:
            return None
        previous, on = self.own[number - 1] if number else (None, "")
        host = self.clauses[number - 1] if number else None
        if (
            clause.opener == "and"
            and host
            and previous
            and clause.tense == host.tense
            and on in ("verb", "participle", "noun")
        ):
            return previous._replace(rule="expression-in-sentence")
        index = bisect_left(starts, clause.span.start) - 1
        before = times[index] if index >= 0 else None
        if (
            before is not None
            and text.startswith("when", clause.span.start)
            and clause.span.start - before.span.end <= 2
        ):
            # "in 1968, when the army moved in"
            return Dated(date_of(before), before, before.anchoring, "expression-in-sentence")
        ahead = self.clauses[number + 1] if number + 1 < len(self.clauses) else None
        main, which = (host, number - 1) if host else (ahead, number + 1)
        if clause.opener == "sub" and clause.tense == "present" and main and main.tense == "future":
            lent = self.own[which][0]  # English has no future behind "when", "as", "until"
            if lent is not None:
                return lent._replace(rule="expression-in-sentence")
        told_of = before is not None and host is not None and before.span in host.span and not host.reports
        if before is not None and told_of and clause.opener == "rel" and clause.tense == "past":
            # "the 1996 bombing that killed one person"
            return Dated(date_of(before), before, before.anchoring, "expression-in-sentence")
        if clause.tense in ("present", "perfect") and not clause.condition and day is not None:
            return Dated(day.isoformat(), None, "publication", "present-tense")
        groups = (self.beside_events, self.hanging) if clause.opener in BESIDE else (self.beside, self.others)
        for group in groups:
            lender = _nearest(group, number)
            lent = self.own[lender][0] if lender is not None else None
            if lent is not None:
                return lent._replace(rule="expression-in-sentence") if _agrees(clause, lent, day) else None
        return None


def _agrees(clause: Clause, dated: Dated, day: date | None) -> bool:
    """Whether a clause can be of a date by its tense: nothing past is of a day to come, nothing to come of a day past."""
    if day is None or dated.time is None or dated.time.start is None:
        return True
    begin = dated.time.start.date() if isinstance(dated.time.start, datetime) else dated.time.start
    if clause.tense == "past":
        return begin <= day
    return clause.tense != "future" or not _is_over(dated.time, day)


def _nearest(numbers: Sequence[int], to: int) -> int | None:
    """The number nearest to another, the lower of two; None of none."""
    index = bisect_left(numbers, to)
    around = numbers[max(0, index - 1) : index + 1]
    return min(around, key=lambda number: (abs(number - to), number)) if around else None


def _undated(text: str, clause: Clause, told: Story, day: date | None) -> Dated:
    """The date of a clause in whose sentence nothing dates it."""
    if clause.tense == "past":
        start, end = clause.parts[-1].start, clause.parts[-1].end
        figures = (told.period or told.trading) and DIGIT.search(text, start, end)
        if figures and told.period and RESULT.search(text, clause.span.start, end) and FIGURE.search(text, start, end):
            return Dated(date_of(told.period), told.period, "mention", "period-reported")
        if told.story is not None:
            return Dated(date_of(told.story), told.story, "mention", "story-told")
        if figures and told.trading and PRICE.search(text, clause.span.start, end):
            return Dated(date_of(told.trading), told.trading, "mention", "trading-day")
    if day is not None:
        return Dated(day.isoformat(), None, "publication", "publication-date")
    if told.last is not None:
        return Dated(date_of(told.last), told.last, "mention", "last-date-told")
    return Dated(None, None, "none", "no-date")


def _tell(told: Story, hung: Sequence[Hung], day: date | None) -> None:
    """Bring what was told up to date with the expressions of a clause."""
    for one in hung:
        told.last = one.time
        value = one.time.value or ""
        if PERIOD.match(value):
            if one.on != "compared" and not A_YEAR_BACK.search(one.time.text.replace("-", " ")):
                told.period = one.time
        elif day is not None and len(value) == len("2022-03-24"):
            last = _last_day(one.time)
            if last is not None and timedelta(0) <= day + ONE_DAY - last <= LAST_TRADING:
                told.trading = one.time


def _last_day(time: newskit.TimeExpression) -> date | None:
    return time.end.date() if isinstance(time.end, datetime) else time.end


def _long_past(time: newskit.TimeExpression | None, day: date | None) -> newskit.TimeExpression | None:
    """An expression, if it is one that a story may go on from."""
    end = _last_day(time) if time is not None else None
    if time is None or end is None or day is None or PERIOD.match(time.value or ""):
        return None
    return time if day - end > STORY else None


def _is_over(time: newskit.TimeExpression, day: date) -> bool:
    """Whether a date is past on the day of the article."""
    last = _last_day(time)
    return last is not None and last <= day and not (time.value or "").startswith(day.isoformat())
