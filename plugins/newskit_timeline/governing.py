"""Which time expression dates a clause: its own, one lent by a neighbour, one told before, or the day of publication."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta
from functools import lru_cache
from typing import Literal, NamedTuple

from attrs import define

import newskit
from newskit import Span
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause, clauses_of
from newskit_timeline.hanging import AGE_OF, NEARNESS, Hung, hang, is_event
from newskit_timeline.verbs import ADVERBS, COORDINATORS, PRONOUNS, Words

__all__ = ["BESIDE", "Dated", "Spoken", "Story", "date_of", "dated_clauses"]

MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)?")
CALENDAR = re.compile(r"\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?$|\d{3}X?$|\d\d(?:XX)?$")
SINCE = re.compile(r"\bsince\s(?:the\s)?$", re.IGNORECASE)  # "has been shut since May": that is when it began
UNTIL = re.compile(r"\b(?:until|till)\s(?:the\s)?$", re.IGNORECASE)
BY = re.compile(r"\bby\s(?:the\s)?(?:year\s)?$", re.IGNORECASE)
RELATIVE_BEHIND = re.compile(r"and\s(?:who|which|that|where|whose)\b")
# "It was not until 1846 that the canal was dug": the date in front is that of what follows.
CLEFT = re.compile(r"it\s(?:was|wasn['’]t)\s(?:not\suntil|only|in|on|at|during)\b", re.IGNORECASE)
PERIOD = re.compile(r"\d{4}-[QH]\d$")
A_YEAR_BACK = re.compile(r"\bago\b|\bearlier\b")
# What a company reports, with a figure: "Sales rose 3% to $320 million". Undated, it tells of the period that was named before.
RESULT = re.compile(
    r"\b(?:sales|revenues?|net|profits?|income|earnings|loss(?:es)?|turnover|deliveries|production|margins?|exports|imports)\b",
    re.IGNORECASE,
)
FIGURE = re.compile(r"[$£€¥₹%]\s?\d|\d\s?%|\b(?:million|billion|cents|per\s?cent|crore|lakh|pence)\b", re.IGNORECASE)
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
# In front of a dated noun, prepositions that put the clause at another time than the noun, or at none: "ahead of the June vote",
# "convicted of the 1995 murder"; what happens "in", "at" or "during" it is of its time.
ABOUT = word_set("for about over against from after before since until into with under on despite like following")
LONGEST_PREPOSITION = 20
BEING = word_set("was were wasn't weren't")
# Openers of clauses that stand beside one another.
BESIDE = frozenset({"start", "and", "comma", "verb"})
# A clause behind one of these is of the time of the clause it hangs on: "was hurt when the roof fell". What stands behind "after",
# "because" or "although" is of another time, or of none that is told.
AT_ONCE = word_set("when as while")
LONGEST_STORY = 2  # sentences that go on, undated, with what a dated one told
SHORTEST_PHRASE = 10  # code points of a phrase, in front of its date
NESTED = 4  # clauses back, or ahead, to the one that a clause is joined to, over those that interrupt
MOST_BEFORE_VERB = 4  # words of "and then quietly" in front of a verb without a subject of its own


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


class Dated(NamedTuple):
    """What a clause hangs on: the date, the expression it comes from, and how it was found."""

    date: str | None
    time: newskit.TimeExpression | None
    anchoring: Literal["explicit", "publication", "mention", "none"]
    rule: str


NOTHING = Dated(None, None, "none", "no-date")


@lru_cache(maxsize=16)
def _by_publication(day: date, rule: str) -> Dated:
    """The day of publication, for want of another."""
    return Dated(day.isoformat(), None, "publication", rule)


def date_of(time: newskit.TimeExpression) -> str | None:
    """The date of an expression at its own precision; None where it names no date."""
    value = time.value or ""
    moment = MOMENT.match(value)
    if moment:
        return f"{moment[1]}T{moment[2]}" if moment[2] else moment[1]
    return value if CALENDAR.match(value) else None


def dated_clauses(
    text: str,
    words: Words,
    sentence: Span,
    times: Sequence[newskit.TimeExpression],
    told: Story,
    day: date | None,
    spoken: Spoken,
    named: bool = False,
    opens: bool = False,
) -> Iterator[tuple[Clause, Dated]]:
    """The clauses of a sentence with what dates each, and the phrases that have a date of their own.

    Args:
        text: the whole text.
        words: the words of the sentence.
        sentence: the place of the sentence.
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
    clauses = clauses_of(text, words, sentence, starts)
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
    own = [_own(text, clause, those, day) for clause, those in zip(clauses, hung, strict=True)]
    lenders = _Lenders(text, clauses, own, hung, voices)
    for those in hung:
        _tell(told, those, day)
    story: newskit.TimeExpression | None = None
    for number, clause in enumerate(clauses):
        dated, on = own[number]
        if dated is None and clause.tense == "none" and len(clauses) > 1:
            yield from _phrases(text, clause, hung[number], None, day)
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
        yield from _phrases(text, clause, hung[number], dated, day)
    told.story, told.gone_on = story, 0


def _phrases(
    text: str, clause: Clause, hung: Sequence[Hung], dated: Dated | None, day: date | None
) -> Iterator[tuple[Clause, Dated]]:
    """The phrases of a clause that have a date of their own, beside the clause's."""
    for other in hung:
        if _is_told_apart(text, other, dated):
            yield (
                _phrase(clause, other, day),
                Dated(date_of(other.time), other.time, other.time.anchoring, f"expression-of-{other.on}"),
            )


def _is_told_apart(text: str, hung: Hung, dated: Dated | None) -> bool:
    """Whether an expression dates a phrase of its own, beside the clause it stands in."""
    if hung.on == "noun" and hung.time.text.lower().startswith("today"):
        return False  # "in today's money"
    if hung.on == "period" or (
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
    ahead = hung.on == "infinitive" and day is not None and not _is_over(hung.time, day)
    return clause._replace(
        span=hung.span, parts=(hung.span,), tense="future" if ahead else "past", verb=hung.span.start, opener=hung.on,
        negated=False, condition=False, planned=False, reports=False, act="", act_at=hung.span.start, auxiliary="", told=False,
    )  # fmt: skip


def _goes_on(words: Words, clauses: Sequence[Clause], told: Story, opens: bool) -> bool:
    """Whether a sentence without a date goes on with what the one before told: in its paragraph, or with a pronoun."""
    if told.gone_on >= LONGEST_STORY or any(clause.reports for clause in clauses):
        return False
    if clauses and clauses[0].tense != "past":
        return False
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
    if nearest == "noun" and AGE_OF.fullmatch(chosen.text) and not _is_event(text, hung, chosen):
        return None, nearest  # "a 1976 tractor had been left to him"
    if nearest == "noun" and _is_of_another_time(text, clause, next(one for one in hung if one.time is chosen)):
        return None, nearest
    if day is not None and clause.tense == "past" and not clause.planned and _is_ahead(chosen, day):
        return None, nearest
    if clause.tense == "future" and day is not None and _is_over(chosen, day) and not PERIOD.match(chosen.value or ""):
        return None, nearest
    if day is not None and (
        _is_of_today(clause, chosen, nearest, day) or (clause.tense == "perfect" and _is_to_come(text, chosen, day))
    ):
        return _by_publication(day, "present-tense"), nearest
    hopes = clause.tense == "present" and not _plans(text, clause)
    expected = clause.tense == "past" and not clause.planned and not _is_over(chosen, day) if day is not None else False
    if day is not None and nearest == "infinitive" and (hopes or expected):
        # "hopes to win in May": the hope is of today, its fulfilment is an entry of its own.
        return _by_publication(day, "infinitive-apart"), nearest
    since = clause.tense == "perfect" and SINCE.search(text, max(0, chosen.span.start - 10), chosen.span.start)
    return Dated(
        date_of(chosen), chosen, chosen.anchoring, "since-expression" if since else "expression-in-clause"
    ), nearest


def _is_to_come(text: str, time: newskit.TimeExpression, day: date) -> bool:
    """Whether something done has a day to come in view: 'has been bailed until April', 'has called a vote for May 5'."""
    begin = time.start.date() if isinstance(time.start, datetime) else time.start
    if begin is None:
        return UNTIL.search(text, max(0, time.span.start - 10), time.span.start) is not None
    return begin > day and not BY.search(text, max(0, time.span.start - 10), time.span.start)


def _is_ahead(time: newskit.TimeExpression, day: date) -> bool:
    """Whether a date that was counted from another one told is to come: a past clause does not mean that one."""
    begin = time.start.date() if isinstance(time.start, datetime) else time.start
    return time.anchoring == "mention" and begin is not None and begin > day


def _is_event(text: str, hung: Sequence[Hung], time: newskit.TimeExpression) -> bool:
    """Whether the noun that a year stands in front of is something that happened: 'the 1995 murder', but 'a 1938 cinema'."""
    span = next(one.span for one in hung if one.time is time)
    return any(is_event(word) for word in text[time.span.end : span.end].lower().split())


def _is_of_another_time(text: str, clause: Clause, hung: Hung) -> bool:
    """Whether a dated noun is only what a clause is about, by the preposition in front: 'jailed for the 1995 murder'."""
    if hung.span.start <= clause.verb:
        return False
    before = text[max(clause.verb, hung.span.start - LONGEST_PREPOSITION) : hung.span.start].split()
    if not before or PERIOD.match(hung.time.value or ""):
        return False
    if before[-1].lower() == "of":
        return len(before) > 1 and before[-2].endswith(
            ("ed", "guilty", "ahead")
        )  # "accused of the 1995 murder", but "at the scene of"
    return before[-1].lower() in ABOUT


def _is_of_today(clause: Clause, time: newskit.TimeExpression, on: str, day: date) -> bool:
    """Whether a clause tells what is so on the day of the article, whatever past it names."""
    if clause.tense == "perfect":
        return on == "noun" and not PERIOD.match(time.value or "")  # "third-quarter earnings have been poor"
    # "Last month a guard is killed": in front, a date sets the scene, and the present tells it as if it were now.
    fronted = time.span.start - clause.parts[0].start <= FRONT and time.span.end < clause.verb and on == "verb"
    return clause.tense == "present" and not clause.condition and not fronted and _is_over(time, day)


def _plans(text: str, clause: Clause) -> bool:
    word = text[clause.verb : clause.verb + 12].split(maxsplit=1)[0].lower().replace("’", "'")
    return word in PLANS or word.endswith(("'s", "'re", "'m"))


class _Lenders:
    """The dated clauses of a sentence, to lend their date to those that have none.

    A date stays in its clause but for what English joins: verbs with one subject, "when" and "as" with their main clause, a relative
    right behind the words it tells more of. It never leaves a quote, and what is said has not the date of the saying.
    """

    def __init__(
        self,
        text: str,
        clauses: Sequence[Clause],
        own: Sequence[tuple[Dated | None, str]],
        hung: Sequence[Sequence[Hung]],
        voices: Sequence[int],
    ) -> None:
        self.text = text
        self.clauses = clauses
        self.own = own
        self.hung = hung
        self.voices = voices
        self.nested: list[bool] = []
        self.passed_on: dict[int, Dated] = {}  # by clauses that share their subject
        reached = 0
        for clause in clauses:
            self.nested.append(clause.span.end <= reached)
            reached = max(reached, clause.span.end)

    def lent(
        self, number: int, starts: Sequence[int], times: Sequence[newskit.TimeExpression], day: date | None
    ) -> Dated | None:
        """The date of a clause without an expression, by another clause of its sentence."""
        clause = self.clauses[number]
        if clause.reports:
            return None
        right_behind = self._right_behind(number, starts, times)
        if right_behind is not None:
            return right_behind
        if clause.tense in ("present", "perfect") and not clause.condition and day is not None:
            return self._of_what_is_to_come(number, day) or self._since(number) or _by_publication(day, "present-tense")
        if self._came_before(number, day):
            return Dated(None, None, "none", "before-main-clause")
        lent = self._joined(number) or self._at_once(number)
        if lent is None or not _agrees(clause, lent, day):
            return None
        return lent._replace(rule="expression-in-sentence")

    def _right_behind(
        self, number: int, starts: Sequence[int], times: Sequence[newskit.TimeExpression]
    ) -> Dated | None:
        """The date of a relative clause by the words right before it: 'the 1996 bombing that killed a guard', '1968, when'."""
        clause = self.clauses[number]
        begin = clause.parts[0].start
        index = bisect_left(starts, begin) - 1
        if index >= 0 and begin - times[index].span.end <= 2 and self.text.startswith("when", begin):
            before = times[index]
            return Dated(date_of(before), before, before.anchoring, "expression-in-sentence")
        if clause.tense != "past" or clause.auxiliary == "had" or not number:
            return None
        if clause.opener in ("rel", "that") and CLEFT.match(self.text, self.clauses[number - 1].span.start):
            cleft = self.own[number - 1][0]
            return cleft._replace(rule="expression-in-sentence") if cleft is not None else None
        if clause.opener != "rel":
            return None
        if not self.text.startswith(("that", "which"), begin):
            return None  # who did a thing did it at any time: "the man who shot him"
        for one in self.hung[number - 1]:
            if 0 <= begin - one.span.end <= 2 and one.on != "compared":
                return Dated(date_of(one.time), one.time, one.time.anchoring, "expression-in-sentence")
        return None

    def _since(self, number: int) -> Dated | None:
        """What began with a clause behind "since": 'millions have been built since it went into production in 1947'."""
        ahead = number + 1
        if self.clauses[number].tense != "perfect" or ahead >= len(self.clauses):
            return None
        lent = self.own[ahead][0]
        if lent is None or lent.time is None or not self.text.startswith("since", self.clauses[ahead].parts[0].start):
            return None
        return lent._replace(rule="since-expression")

    def _of_what_is_to_come(self, number: int, day: date) -> Dated | None:
        """The date of a present behind "when", "as" or "until", by its main clause: English has no future there.

        So in a story told in the present: "Last month a guard is killed when a bomb explodes".
        """
        clause = self.clauses[number]
        which = number - 1 if number else number + 1
        if clause.opener not in ("sub", "and") or clause.tense != "present" or which >= len(self.clauses):
            return None
        lent = self.own[which][0]
        if lent is None or lent.time is None or self.clauses[which].tense not in ("future", "present"):
            return None
        if clause.opener == "and" and (_is_over(lent.time, day) or not number or not self._is_of_same(number)):
            return None  # "Profit next year is lower, but is it low enough?"
        return lent._replace(rule="expression-in-sentence")

    def _joined(self, number: int) -> Dated | None:
        """The date of a clause by the one it is joined to with "and": 'beat him on Monday and threw him out'."""
        clause = self.clauses[number]
        if clause.opener in ("and", "verb") and (host := self._neighbour(number, -1)) is not None:
            lent, on = self.own[host]
            lent = lent or self.passed_on.get(host)
            before = self.clauses[host]
            if lent is None or lent.time is None or before.tense != clause.tense or on == "compared":
                return None
            if before.act == "born" or (clause.opener == "verb" and before.opener == "rel"):
                return None  # "inflation, which peaked in 2023, was on course"
            if before.auxiliary == "had" and clause.auxiliary in BEING:
                return None  # "had left in 2019 and was looking for work"
            if self._has_no_subject(number):
                self.passed_on[number] = lent
                return lent
            both = self.text.startswith("and", clause.parts[0].start) and clause.auxiliary != "had"
            exact = len(lent.date or "") >= len("2022-03-24")
            return lent if both and (exact or self._is_fronted(host, lent.time)) else None
        follower = self._neighbour(number, 1)
        if follower is None or clause.auxiliary == "had":
            return None
        if RELATIVE_BEHIND.match(self.text, self.clauses[follower].parts[0].start):
            return None
        exact = clause.tense == "past" and len((self.own[follower][0] or NOTHING).date or "") >= len("2022-03-24")
        if not exact and not self._has_no_subject(follower):
            return None
        if not self.text.startswith("and", self.clauses[follower].parts[0].start):
            return None
        lent, on = self.own[follower]
        if lent is None or lent.time is None or on != "verb" or self.clauses[follower].tense != clause.tense:
            return None
        # "stormed the house and held him on Monday", but "read law and in 1956 joined a bank"
        return lent if lent.time.span.start > self.clauses[follower].verb else None

    def _at_once(self, number: int) -> Dated | None:
        """The date of a clause with "when", "as" or "while" by its main clause, and the other way round."""
        clause = self.clauses[number]
        if clause.tense != "past" or clause.auxiliary == "had":
            return None
        side = -1 if self._hangs(number) and number else 1
        other = self._neighbour(number, side)
        if other is None or self._hangs(number) == self._hangs(other):
            return None
        lent, on = self.own[other]
        host = self.clauses[other]
        if lent is None or lent.time is None or on not in ("verb", "participle") or host.tense != "past":
            return None
        return lent if host.auxiliary != "had" and not host.reports else None

    def _came_before(self, number: int, day: date | None) -> bool:
        """Whether a clause behind "after" hangs on one that a day before publication dates: when it was is not told."""
        clause = self.clauses[number]
        host = self._neighbour(number, -1)
        if host is None or clause.tense != "past" or clause.opener != "sub" or day is None:
            return False
        lent = self.own[host][0]
        after = self.text.startswith("after", clause.parts[0].start)
        return after and lent is not None and lent.time is not None and _is_over(lent.time, day)

    def _neighbour(self, number: int, step: int) -> int | None:
        """The clause before or behind one, over those that interrupt; None where another voice is between."""
        other = number + step
        for _ in range(NESTED):
            if not 0 <= other < len(self.clauses) or self.voices[other] != self.voices[number]:
                return None
            if not self.nested[other] or self.nested[number]:
                return other
            other += step
        return None

    def _hangs(self, number: int) -> bool:
        clause = self.clauses[number]
        if clause.opener != "sub":
            return False
        begin = clause.parts[0].start
        first = self.text[begin : begin + 8].split(maxsplit=1)
        # "as happened in Leeds in 2019" has no subject: it compares.
        return bool(first) and first[0].lower() in AT_ONCE and begin + len(first[0]) + 1 < clause.verb

    def _has_no_subject(self, number: int) -> bool:
        clause = self.clauses[number]
        lead = self.text[clause.parts[0].start : clause.verb].lower().split()
        return len(lead) <= MOST_BEFORE_VERB and all(
            word in COORDINATORS or word in ADVERBS or word.endswith("ly") for word in lead
        )

    def _is_of_same(self, number: int) -> bool:
        """Whether the subject of a clause is what the clause before is about."""
        clause = self.clauses[number]
        lead = self.text[clause.parts[0].start : clause.verb + LONGEST_PREPOSITION].lower().split()[:3]
        return "it" in lead or "they" in lead

    def _is_fronted(self, number: int, time: newskit.TimeExpression) -> bool:
        clause = self.clauses[number]
        return time.span.start - clause.parts[0].start <= FRONT and time.span.end < clause.verb


def _agrees(clause: Clause, dated: Dated, day: date | None) -> bool:
    """Whether a clause can be of a date by its tense: nothing past is of a day to come, nothing to come of a day past."""
    if day is None or dated.time is None or dated.time.start is None:
        return True
    begin = dated.time.start.date() if isinstance(dated.time.start, datetime) else dated.time.start
    if clause.tense == "past":
        return begin <= day
    return clause.tense != "future" or not _is_over(dated.time, day)


def _undated(text: str, clause: Clause, told: Story, day: date | None, spoken: Spoken) -> Dated:
    """The date of a clause in whose sentence nothing dates it."""
    if clause.tense == "past" and not clause.reports and spoken.at(clause.act_at) < 0:
        start, end = clause.parts[-1].start, clause.parts[-1].end
        figures = (told.period or told.trading) and DIGIT.search(text, start, end)
        if figures and told.period and RESULT.search(text, clause.span.start, end) and FIGURE.search(text, start, end):
            return Dated(date_of(told.period), told.period, "mention", "period-reported")
        # What was so, or had been, is no next step of a story: "Critics were cool".
        if told.story is not None and clause.opener in BESIDE and clause.auxiliary != "had" and clause.act not in BEING:
            return Dated(date_of(told.story), told.story, "mention", "story-told")
        if figures and told.trading and PRICE.search(text, clause.span.start, end):
            return Dated(date_of(told.trading), told.trading, "mention", "trading-day")
    if day is not None:
        return _by_publication(day, "publication-date")
    return NOTHING


def _tell(told: Story, hung: Sequence[Hung], day: date | None) -> None:
    """Bring what was told up to date with the expressions of a clause."""
    for one in hung:
        value = one.time.value or ""
        if PERIOD.match(value):
            begun = one.time.start.date() if isinstance(one.time.start, datetime) else one.time.start
            if (
                (day is None or begun is None or begun <= day)
                and one.on != "compared"
                and not A_YEAR_BACK.search(one.time.text.replace("-", " "))
            ):
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
    if day is None:
        return time  # of an undated text nothing else is known
    if time is None or end is None or PERIOD.match(time.value or ""):
        return None
    return time if day - end > STORY else None


def _is_over(time: newskit.TimeExpression, day: date) -> bool:
    """Whether a date is past on the day of the article."""
    last = _last_day(time)
    return last is not None and last <= day and not (time.value or "").startswith(day.isoformat())
