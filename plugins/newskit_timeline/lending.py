"""The date that a clause lends to one that it is joined to."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

import newskit
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause
from newskit_timeline.dated import (
    BEING,
    FRONT,
    LONGEST_PREPOSITION,
    NOTHING,
    Dated,
    begins_on,
    by_publication,
    date_of,
    is_over,
)
from newskit_timeline.hanging import Hung
from newskit_timeline.verbs import ADVERBS, COORDINATORS

__all__ = ["Lenders"]

LATER = re.compile(r"\b(?:later|eventually|subsequently|afterwards?)\b", re.IGNORECASE)
RELATIVE_BEHIND = re.compile(r"and\s(?:who|which|that|where|whose)\b")
# "It was not until 1846 that the canal was dug": the date in front is that of what follows.
CLEFT = re.compile(r"it\s(?:was|wasn['’]t)\s(?:not\suntil|only|in|on|at|during)\b", re.IGNORECASE)
# A clause behind one of these is of the time of the clause it hangs on: "was hurt when the roof fell". What stands behind "after",
# "because" or "although" is of another time, or of none that is told.
AT_ONCE = word_set("when as while")
DONE = word_set("did had was were")  # "as he did in 2019"
BEING_DONE = ("ing", "was", "were")  # "was looking", "was ill", but "had applied in May but was refused"
NESTED = 4  # clauses back, or ahead, to the one that a clause is joined to, over those that interrupt
MOST_BEFORE_VERB = 4  # words of "and then quietly" in front of a verb without a subject of its own


class Lenders:
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
            return self._of_what_is_to_come(number, day) or self._since(number) or by_publication(day, "present-tense")
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
        if clause.tense != "past" or clause.had_been or not number:
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
        if clause.opener == "and" and (is_over(lent.time, day) or not number or not self._is_of_same(number)):
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
            if before.act == "born" or before.planned or (clause.opener == "verb" and before.opener == "rel"):
                return None  # "inflation, which peaked in 2023, was on course"
            if before.had_been and clause.auxiliary in BEING and clause.act.endswith(BEING_DONE):
                return None  # "had left in 2019 and was looking for work"
            later = LATER.search(self.text, clause.parts[0].start, clause.verb)
            if later is not None and len(lent.date or "") < len("2022-03-24"):
                return None  # "joined the paper in 2009 and later edited it"
            if self._has_no_subject(number):
                self.passed_on[number] = lent
                return lent
            both = self.text.startswith("and", clause.parts[0].start) and not clause.had_been
            exact = len(lent.date or "") >= len("2022-03-24")
            return lent if both and (exact or self._is_fronted(host, lent.time)) else None
        follower = self._neighbour(number, 1)
        if follower is None or clause.had_been:
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
        if clause.tense != "past" or clause.had_been:
            return None
        side = -1 if self._hangs(number) and number else 1
        other = self._neighbour(number, side)
        if other is None or self._hangs(number) == self._hangs(other):
            return None
        lent, on = self.own[other]
        host = self.clauses[other]
        if lent is None or lent.time is None or on not in ("verb", "participle") or host.tense != "past":
            return None
        return lent if not host.had_been and not host.reports else None

    def _came_before(self, number: int, day: date | None) -> bool:
        """Whether a clause behind "after" hangs on one that a day before publication dates: when it was is not told."""
        clause = self.clauses[number]
        host = self._neighbour(number, -1)
        if host is None or clause.tense != "past" or clause.opener != "sub" or day is None:
            return False
        lent = self.own[host][0]
        after = self.text.startswith("after", clause.parts[0].start)
        return after and lent is not None and lent.time is not None and is_over(lent.time, day)

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
        if first and first[0].lower() == "as" and clause.act in DONE:
            return False  # "as he did in 2019" compares
        # So does "as happened in Leeds in 2019", which has no subject.
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
    begin = begins_on(dated.time) if dated.time is not None else None
    if day is None or dated.time is None or begin is None:
        return True
    if clause.tense == "past":
        return begin <= day
    return clause.tense != "future" or not is_over(dated.time, day)
