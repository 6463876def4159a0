"""Which time expression dates a clause: its own, one lent by a neighbour, one told before, or the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from attrs import define

import newskit
from newskit_timeline.clauses import Clause, clauses_of
from newskit_timeline.dated import BESIDE, NOTHING, PERIOD, STATE, Dated, begins_on, by_publication, date_of, over_by
from newskit_timeline.hanging import Hung, hang
from newskit_timeline.lending import Lenders
from newskit_timeline.own_dates import own_date, phrases
from newskit_timeline.verbs import PRONOUNS, Words

__all__ = ["Spoken", "Story", "dated_clauses"]

A_YEAR_BACK = re.compile(r"\bago\b|\bearlier\b")
# What a company reports, with a figure: "Sales rose 3% to $320 million". Undated, it tells of the period that was named before.
RESULT = re.compile(
    r"\b(?:sales|revenues?|net|profits?|income|earnings|loss(?:es)?|turnover|deliveries|production|margins?|exports|imports)\b",
    re.IGNORECASE,
)
# No step of a story: who says nothing says it to the paper, "later" is at another time, what is found or shown is a
# result, and what is only likely is nothing told.
NO_STEP = re.compile(
    r"""
    \b(?: (?:declin|refus)ed\sto | no\scomment | unavailable | not\s(?:be|been)\sreached | later | since | eventually | probably | perhaps )\b
  | \bnot\s(?:\w{2,14}\s){0,2}(?: respond | repl(?:y|ied) | return(?:ed)? | answer(?:ed)? | comment(?:ed)? )\b
  | \b(?: found | showed | concluded | suggested ) (?: \sthat\b | $ )
    """,
    re.IGNORECASE | re.VERBOSE,
)
FIGURE = re.compile(r"[$£€¥₹%]\s?\d|\d\s?%|\b(?:million|billion|cents|per\s?cent|crore|lakh|pence)\b", re.IGNORECASE)
# A price of the exchange: "closed at $28.25", "rose 3 to 20". Undated, it tells of the trading day that was named before.
PRICE = re.compile(
    r"""
    \b(?:closed|ended|finished|settled|rose|fell|jumped|surged|soared|lost|gained|dropped|slid|tumbled|slipped|climbed
        |eased|advanced|declined|plunged|shed|added)\b
    [^,;]{0,60}?
    (?: \b(?:at|to)\s[$£€]?\d{1,9}(?![\d–-]) | \bpoints?\b )  # no score: "to 0-5"
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
LONGEST_STORY = 2  # sentences that go on, undated, with what a dated one told


@define(eq=False, repr=False)
class Story:
    """What an article has told so far.

    Attributes:
        period: the last quarter or half that figures were reported for.
        trading: the last day, not long before publication.
        story: what dates the sentence before, where it tells of something long past.
        gone_on: how many sentences have gone on with it.
    """

    period: newskit.TimeExpression | None = None
    trading: newskit.TimeExpression | None = None
    story: newskit.TimeExpression | None = None
    gone_on: int = 0


class Spoken(NamedTuple):
    """The direct quotes of a document, by their places in its text.

    Attributes:
        starts: where each begins, sorted.
        ends: where each ends.
    """

    starts: Sequence[int]
    ends: Sequence[int]

    def at(self, place: int) -> int:
        """The number of the quote over a place; -1 for the article's own words."""
        number = bisect_right(self.starts, place) - 1
        return number if number >= 0 and place < self.ends[number] else -1


def dated_clauses(
    text: str,
    words: Words,
    times: Sequence[newskit.TimeExpression],
    told: Story,
    day: date | None,
    spoken: Spoken,
    *,
    named: bool = False,
    opens: bool = False,
) -> Iterator[tuple[Clause, Dated]]:
    """The clauses of a sentence with what dates each, and the phrases that have a date of their own.

    Args:
        text: the whole text.
        words: the words of the sentence.
        times: the dated expressions of the sentence, in order.
        told: what was told before it; brought up to date here.
        day: the day of publication.
        spoken: what is quoted.
        named: whether the sentence names a time at all, be it one that has no date.
        opens: whether it is the first of its paragraph.
    """
    if not times and len(words.low) < FEWEST_WORDS and not words.telling:
        return  # "Advertisement.", "Photo: Reuters"
    starts = [time.span.start for time in times]
    clauses = clauses_of(text, words, starts)
    if "would" in words.low:
        clauses = _with_told(text, clauses)
    if told.story is not None and (times or named or not _goes_on(words, clauses, told, opens)):
        told.story = None
    if times:
        yield from _by_expressions(text, words, clauses, times, starts, told, day, spoken)
        return
    told.gone_on += 1
    for clause in clauses:
        if clause.tense != "none" or len(clauses) == 1:  # "designed by Marr", in commas: no event without a date
            yield clause, _undated(text, clause, told, day, spoken)


def _with_told(text: str, clauses: list[Clause]) -> list[Clause]:
    """The clauses, where somebody says what "would" be: he said "will". What "would have" been he did not."""
    if not any(clause.reports for clause in clauses) or any(clause.condition for clause in clauses):
        return clauses
    return [
        clause._replace(told=True)
        if clause.auxiliary == "would" and "have" not in text[clause.verb : clause.act_at].split()
        else clause
        for clause in clauses
    ]


def _by_expressions(
    text: str,
    words: Words,
    clauses: list[Clause],
    times: Sequence[newskit.TimeExpression],
    starts: Sequence[int],
    told: Story,
    day: date | None,
    spoken: Spoken,
) -> Iterator[tuple[Clause, Dated]]:
    """The clauses of a sentence that has dated expressions, with what dates each; and the phrases that have a date of their own."""
    voices = [spoken.at(clause.act_at) for clause in clauses]
    hung: list[list[Hung]] = [
        [
            hang(text, words, clause, part, time)
            for part in clause.parts
            for time in times[bisect_left(starts, part.start) : bisect_left(starts, part.end)]
            if spoken.at(time.span.start) == voice  # 'and said, "Ask me on the 26th"' was not said on the 26th
        ]
        for clause, voice in zip(clauses, voices, strict=True)
    ]
    own = [own_date(text, clause, those, day) for clause, those in zip(clauses, hung, strict=True)]
    lenders = Lenders(text, clauses, own, hung, voices)
    for those in hung:
        _tell(told, those, day)
    story: newskit.TimeExpression | None = None
    for number, clause in enumerate(clauses):
        dated, on = own[number]
        if dated is None and clause.tense == "none" and len(clauses) > 1:
            yield from phrases(text, clause, hung[number], None, day)
            continue
        if (
            dated is not None
            and on == "verb"
            and clause.tense == "past"
            and clause.act != "born"
            and clause.opener in BESIDE
            and voices[number] < 0
        ):
            story = _long_past(dated.time, day)
        if dated is None:
            dated = lenders.lent(number, starts, times, day)
        if dated is None:
            dated = _undated(text, clause, told, day, spoken)
        yield clause, dated
        yield from phrases(text, clause, hung[number], dated, day)
    told.story, told.gone_on = story, 0


def _goes_on(words: Words, clauses: Sequence[Clause], told: Story, opens: bool) -> bool:
    """Whether a sentence without a date goes on with what the one before told: in its paragraph, or with a pronoun."""
    if told.gone_on >= LONGEST_STORY or any(clause.reports for clause in clauses):
        return False
    if clauses and clauses[0].tense != "past":
        return False
    return not opens or (bool(words.low) and words.low[0] in PRONOUNS)


def _undated(text: str, clause: Clause, told: Story, day: date | None, spoken: Spoken) -> Dated:
    """The date of a clause in whose sentence nothing dates it."""
    before = told.period or told.story or told.trading
    if before and clause.tense == "past" and not clause.reports and spoken.at(clause.act_at) < 0:
        start, end = clause.parts[-1].start, clause.parts[-1].end
        figures = (told.period or told.trading) and DIGIT.search(text, start, end)
        if figures and told.period and RESULT.search(text, clause.span.start, end) and FIGURE.search(text, start, end):
            return Dated(date_of(told.period), told.period, "mention", "period-reported")
        # What was so, or had been, is no next step of a story: "Critics were cool".
        goes_on = told.story is not None and clause.opener in BESIDE and not clause.had_been and clause.act not in STATE
        if goes_on and told.story is not None and not NO_STEP.search(text, clause.span.start, clause.span.end):
            return Dated(date_of(told.story), told.story, "mention", "story-told")
        if figures and told.trading and PRICE.search(text, clause.span.start, end):
            return Dated(date_of(told.trading), told.trading, "mention", "trading-day")
    if day is not None:
        return by_publication(day, "publication-date")
    return NOTHING


def _tell(told: Story, hung: Sequence[Hung], day: date | None) -> None:
    """Bring what was told up to date with the expressions of a clause."""
    for one in hung:
        if one.on == "compared":
            continue  # "up from $80 million in the third quarter of 2025"
        value = one.time.value or ""
        if PERIOD.match(value):
            begun = begins_on(one.time)
            if (day is None or begun is None or begun <= day) and not A_YEAR_BACK.search(
                one.time.text.replace("-", " ")
            ):
                told.period = one.time
        elif day is not None and len(value) == len("2022-03-24"):
            last = over_by(one.time)
            if last is not None and timedelta(0) <= day - last + ONE_DAY <= LAST_TRADING:
                told.trading = one.time


def _long_past(time: newskit.TimeExpression | None, day: date | None) -> newskit.TimeExpression | None:
    """An expression, if it is one that a story may go on from."""
    end = over_by(time) if time is not None else None
    if day is None:
        return time  # of an undated text nothing else is known
    if time is None or end is None or PERIOD.match(time.value or ""):
        return None
    return time if day - end > STORY else None
