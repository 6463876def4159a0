"""Cuts a sentence into clauses, each with a verb of its own, and tells the tense of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from attrs import define

from newskit import Span
from newskit.english.word_lists import word_set
from newskit_timeline.borders import DATING, REPORTS, is_passive
from newskit_timeline.pieces import BEHIND_PARTICIPLE, Piece, pieces_of
from newskit_timeline.verbs import DETERMINERS, PREPOSITIONS, TENSES, Words, is_auxiliary

__all__ = ["Clause", "clauses_of"]

PARTICIPLE = "R"  # the letter of a participle
FRONTED = 2  # stretches in commas from "; at the last meeting, in May," to the verb
SEVERAL = word_set("two three four five six seven eight nine ten several")  # in front of an object
LONGEST_DATE = 6  # words of ", on the 4th of May 1967."
LONGEST_SUBJECT = 3  # stretches of "the minister, Ada Quill, of Hull,"
LONGEST_REPORT = 8  # words of "Ada Quill, the minister of works, said,"
# In front of a subject whose verb comes behind what interrupts it: "when Marr, batting with a broken thumb, hit a six".
CONJUNCTIONS = word_set("when while because although though if as whereas")
NO_SUBJECT = PREPOSITIONS | CONJUNCTIONS  # what begins with one of these is no subject
CONDITIONAL = word_set("if unless whether in and but")  # the first words, but for marks, of what ``CONDITION`` takes
CONDITION = re.compile(r"(?:\W{0,5}(?:and|but)\s)?(?:if|unless|whether|in\scase)\b", re.IGNORECASE)


class Clause(NamedTuple):
    """A clause.

    Attributes:
        span: its place, from its first word to its last; clauses that stand inside it are clauses of their own.
        parts: the places that are its own, without the clauses inside it.
        tense: 'past', 'perfect', 'present', 'future', 'modal' or 'none' where it has no verb.
        verb: where its verb begins; its own beginning where it has none.
        opener: why it was cut from what is before it: 'start', 'and', 'sub', 'rel', 'that', 'verb', 'part', 'comp', 'comma',
            'break'; 'opening' is a participle before its subject: "Founded in 1974, the firm has 612 shops"; of a phrase that is
            told apart, what its date hangs on there ('noun', 'infinitive', 'verb' and their kin).
        negated: it is said not to be.
        condition: it begins with "if".
        planned: it tells of a plan.
        reports: its verb only says who says so ("police said").
        linked: it names something it came after, before or during.
        act: the verb itself, behind its auxiliaries, lower case; '' where it has none.
        act_at: where that verb begins.
        auxiliary: the first word of the verb, lower case; '' where it has none.
        told: its "would" is what somebody said as "will".
    """

    span: Span
    parts: tuple[Span, ...]
    tense: str
    verb: int
    opener: str
    negated: bool = False
    condition: bool = False
    planned: bool = False
    reports: bool = False
    linked: bool = False
    act: str = ""
    act_at: int = 0
    auxiliary: str = ""
    told: bool = False

    @property
    def had_been(self) -> bool:
        """Whether it tells of what was before: 'had left', but not 'had a shop'."""
        return self.auxiliary in ("had", "hadn't") and self.act != self.auxiliary


@define(eq=False, repr=False)
class _Growing:
    """A clause whose stretches are still being gathered, and the one that holds its verb."""

    parts: list[Piece]
    head: Piece
    code: str
    opener: str


def clauses_of(text: str, words: Words, times: Sequence[int] = ()) -> list[Clause]:
    """The clauses of a sentence, in the order of their beginnings; stretches without a verb go with their neighbour.

    Args:
        text: the whole text.
        words: the words of the sentence.
        times: where time expressions begin, sorted: a participle with one is a clause of its own.
    """
    # With one verb, and no date for a phrase of its own, it is one clause.
    pieces = pieces_of(text, words, whole=len(words.telling) < 2 and not times)
    for piece in pieces:
        if not piece.code or piece.opener == "verb":
            return _Gathering(text, words, pieces, times).clauses()
    return [_clause(text, words, (piece,), piece, piece.code, piece.opener) for piece in pieces]


class _Gathering:
    """Stretches on their way to clauses: those without a verb go with a neighbour, a subject with the verb behind what interrupts it."""

    def __init__(self, text: str, words: Words, pieces: Sequence[Piece], times: Sequence[int]) -> None:
        self.text = text
        self.words = words
        self.pieces = pieces
        self.times = times
        self.verb_ahead = _verbs_ahead(pieces)
        self.found: list[_Growing] = []
        # A subject, or an adverbial, whose verb comes behind the clause that interrupts it.
        self.waiting: _Growing | None = None
        self.interrupting: _Growing | None = None
        self.loose: _Growing | None = None  # stretches without a verb that the next clause begins with

    def clauses(self) -> list[Clause]:
        """The clauses, in the order of their beginnings."""
        for number, piece in enumerate(self.pieces):
            if piece.opener == "break" and self.interrupting is not None:
                self._give_up_waiting()
            if piece.code:
                self._take_verb(number, piece)
            else:
                self._take_rest(number, piece)
        self._give_up_waiting()
        if self.loose is not None:
            if self.found:
                self.found[-1].parts += self.loose.parts
            else:
                self.found.append(self.loose)
        made = [_clause(self.text, self.words, one.parts, one.head, one.code, one.opener) for one in self.found]
        if len(made) > 1:
            made.sort(key=lambda clause: (clause.span.start, -clause.span.end))
        return made

    def _give_up_waiting(self) -> None:
        """What waited for a verb goes with the clause that interrupted it."""
        if self.waiting is not None and self.interrupting is not None:
            self.interrupting.parts[:0] = self.waiting.parts
            self.waiting = None

    def _take_verb(self, number: int, piece: Piece) -> None:
        """A stretch with a verb: a clause of its own, with what waits for it."""
        if piece.opener == "verb" and self.found and self.loose is None and self._tells_more(piece):
            return
        fresh = _growing(piece)
        if self.waiting is not None and piece.opener in ("verb", "comma"):
            if self.loose is not None:
                self.found[-1].parts += self.loose.parts
                self.loose = None
            _put_before(self.waiting, fresh)
            self.waiting = None
        elif self.loose is not None:
            in_commas = self.verb_ahead[number + 1] and piece.code == "A" and self._is_reduced(piece, self.loose)
            if in_commas:
                fresh.code = PARTICIPLE  # "The baths, designed by Marr, opened"
            if in_commas or self._interrupts(number, self.loose):
                self.waiting, self.interrupting = self.loose, fresh
            else:
                _put_before(self.loose, fresh)
            self.loose = None
        elif self.found and piece.opener == "verb" and piece.reports:
            fresh.parts[:0] = _subject_behind(self.found[-1])
        self.found.append(fresh)

    def _tells_more(self, piece: Piece) -> bool:
        """Whether a participle behind a comma was taken as part of what is before it: 'asked a committee, headed by Marr, to report'."""
        before = self.found[-1]
        if self.waiting is None and is_passive(self.words, piece.verb):
            if self._is_dated(piece):
                fresh = _growing(piece)
                fresh.code = PARTICIPLE
                self.found.append(fresh)
            else:
                before.parts.append(piece._replace(code=""))
            return True
        if piece.code == "A" and self._wants_participle(before.head):
            before.parts.append(piece)
            before.head = before.head._replace(act=piece.act)
            return True
        return False

    def _take_rest(self, number: int, piece: Piece) -> None:
        """A stretch without a verb: a clause where it is dated by itself, else part of one before or behind it."""
        pieces, dated = self.pieces, self._is_dated(piece)
        if dated and number == 0 and self._is_participle(piece) and len(pieces) > 1 and pieces[1].opener == "comma":
            fresh = _growing(piece)
            fresh.opener = "opening"
            self.found.append(fresh)
        elif self.loose is not None and dated and self.verb_ahead[number + 1] and self._is_participle(piece):
            fresh = _growing(piece)
            self.found.append(fresh)  # "The vote, taken on Monday, was lost"
            self.waiting, self.interrupting, self.loose = self.loose, fresh, None
        elif self.loose is not None:
            self.loose.parts.append(piece)
        elif dated and piece.opener in ("part", "comp"):
            self.found.append(_growing(piece))
        elif dated and self._closes_relative(piece):
            self.found[-2].parts.append(piece)  # "She married Ito, who had grown up in Utah, in 1967"
        elif not self.found or self._opens_the_next(number, piece):
            self.loose = _growing(piece)
        else:
            self.found[-1].parts.append(piece)

    def _is_participle(self, piece: Piece) -> bool:
        return self.words.code[piece.first] in ("A", "R")

    def _is_reduced(self, piece: Piece, subject: _Growing) -> bool:
        """Whether a stretch in commas tells more of a subject: 'The baths, designed by Marr, opened'; 'Marlin, a firm set up in 2023, said'."""
        low, begin = self.words.low, subject.head.first
        behind = low[piece.verb + 1]
        if piece.opener == "verb":  # "The firm, of Leeds, closed two plants, sold a third and"
            return not (behind in DETERMINERS or behind in SEVERAL or behind[0].isdigit())
        apart = piece.opener == "comma" and low[piece.first] in DETERMINERS and behind in BEHIND_PARTICIPLE
        return apart and not self._is_dated(subject.head) and low[begin] not in NO_SUBJECT

    def _opens_the_next(self, number: int, piece: Piece) -> bool:
        """Whether what has no verb belongs to what comes, not to what was."""
        if piece.opener == "break":  # "; last Monday, it had"
            return any(
                ahead.code and ahead.opener != "break" for ahead in self.pieces[number + 1 : number + 1 + FRONTED]
            )
        if piece.opener == "sub":
            low = self.words.low
            return self.verb_ahead[number + 1] and low[piece.first] in CONJUNCTIONS and low[piece.first + 1] != ","
        return piece.opener in ("and", "that")

    def _closes_relative(self, piece: Piece) -> bool:
        """Whether a date stands behind a relative in commas, and so belongs to the clause that the relative interrupts."""
        if len(self.found) < 2 or piece.opener != "comma" or piece.last - piece.first > LONGEST_DATE:
            return False
        low, relative = self.words.low, self.found[-1]
        begin = relative.parts[0].first
        in_commas = relative.opener == "rel" and begin > 0 and low[begin - 1] == ","
        return in_commas and low[piece.first] in DATING

    def _is_dated(self, piece: Piece) -> bool:
        if not self.times:
            return False
        start = self.words.start
        return bisect_left(self.times, start[piece.last]) > bisect_left(self.times, start[piece.first])

    def _interrupts(self, number: int, loose: _Growing) -> bool:
        """Whether a clause stands between a subject, or what is in front of one, and the verb of that."""
        piece = self.pieces[number]
        ahead = self.pieces[number + 1] if number + 1 < len(self.pieces) else None
        if piece.opener in ("rel", "that") or (piece.opener == "part" and self.verb_ahead[number + 1]):
            return True
        if self._closed_by_report(piece):  # "Last summer, she says, four nests hatched"
            return (ahead is not None and bool(ahead.code) and ahead.opener != "break") or self.verb_ahead[number + 1]
        if piece.opener != "sub" or ahead is None or ahead.opener != "comma":
            return False
        # "On Friday, when it rained, the court rose": what is in front waits for its own verb.
        return self.words.low[loose.parts[-1].last - 1] == ","

    def _closed_by_report(self, piece: Piece) -> bool:
        low = self.words.low
        if not piece.reports or piece.last - piece.first > LONGEST_REPORT:
            return False
        return low[piece.last - 1] == "," and low[piece.last - 2] in REPORTS

    def _wants_participle(self, head: Piece) -> bool:
        """Whether a clause ends at its auxiliary, so that the participle comes behind a word in commas: 'He was, however, freed'."""
        low = self.words.low
        if not head.code or not is_auxiliary(low[head.verb]):
            return False
        return all(word == "," for word in low[head.verb + 1 : head.last])


def _verbs_ahead(pieces: Sequence[Piece]) -> list[bool]:
    """Whether, from each stretch to the next stop, a verb resumes a clause: 'The baths, designed by Marr, opened'; last, for none."""
    ahead = [False] * (len(pieces) + 1)
    for number in range(len(pieces) - 1, -1, -1):
        piece = pieces[number]
        resumes = piece.opener == "verb" and bool(piece.code)
        ahead[number] = resumes or (ahead[number + 1] and piece.opener != "break")
    return ahead


def _growing(piece: Piece) -> _Growing:
    return _Growing([piece], piece, piece.code, piece.opener)


def _put_before(waiting: _Growing, clause: _Growing) -> None:
    """A clause begins with what waited for it."""
    clause.parts[:0] = waiting.parts
    clause.opener = waiting.opener


def _subject_behind(before: _Growing) -> list[Piece]:
    """What stands in commas behind a clause, taken from it, where a verb of reporting follows: '…, the minister, Ada Quill, said'."""
    taken: list[Piece] = []
    while len(before.parts) > 1 and len(taken) < LONGEST_SUBJECT:
        last = before.parts[-1]
        if last.code or last.opener != "comma":
            break
        taken.insert(0, before.parts.pop())
    return taken


def _clause(text: str, words: Words, pieces: Sequence[Piece], head: Piece, code: str, opener: str) -> Clause:
    """The clause of some stretches, one of which holds its verb."""
    start, low = words.start, words.low
    begin = start[pieces[0].first]
    reached = begin + len(text[begin : start[pieces[-1].last]].rstrip())
    span = Span(begin, reached)
    parts: tuple[Span, ...] = (span,)
    negated, planned, reports, linked = head.negated, head.planned, head.reports, head.linked
    if len(pieces) > 1:
        parts = _parts(words, pieces, reached)
        for piece in pieces:
            # "asking that he never be freed" does not tell that nobody asked.
            negated = negated or (piece.negated and bool(piece.code))
            planned, reports, linked = planned or piece.planned, reports or piece.reports, linked or piece.linked
    tense = TENSES.get(code, "none")
    opens = low[pieces[0].first]
    conditional = opens in CONDITIONAL or not opens[0].isalnum()
    condition = conditional and CONDITION.match(text, begin, parts[0].end) is not None
    act, auxiliary = (low[head.act], low[head.verb]) if head.code else ("", "")
    verb, act_at = start[head.verb], start[head.act]
    return Clause(
        span, parts, tense, verb, opener, negated, condition, planned, reports, linked, act, act_at, auxiliary
    )


def _parts(words: Words, pieces: Sequence[Piece], end: int) -> tuple[Span, ...]:
    """The places of the stretches of a clause, those that touch as one; the last without the white space behind it."""
    start = words.start
    parts: list[Span] = []
    begun = reached = pieces[0].first
    for piece in pieces:
        if piece.first != reached:
            parts.append(Span(start[begun], start[reached]))
            begun = piece.first
        reached = piece.last
    parts.append(Span(start[begun], max(start[begun], end)))
    return tuple(parts)
