"""Cuts a sentence into clauses, each with a verb of its own, and tells the tense of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from attrs import define

from newskit import Span
from newskit.english.reporting import reporting_verb
from newskit.english.word_lists import word_set
from newskit_timeline.borders import REPORTS, SAYING, borders_of, is_passive
from newskit_timeline.verbs import PRONOUNS, TENSES, Words, is_auxiliary

__all__ = ["Clause", "clauses_of"]

FIGURE = re.compile(r"\s(?:[$£€¥]|\d)")
PARTICIPLE = "R"  # the letter of a participle
NOT = word_set(
    "not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't "
    "shouldn't mustn't needn't ain't"
)
NOT_WITH: Mapping[str, str] = {"no": "longer", "failed": "to", "refused": "to", "declined": "to"}
# Subjects of which it is said that they did not: "no arrests were made", "nobody was hurt"; but "no doubt he left", "No 10 said".
NOBODY = word_set("no nobody no-one none neither nothing")
OPENERS_OF_SUBJECTS = word_set("and but that because although though while as when if or so yet")
NO_SUBJECT_BEHIND = word_set("longer doubt matter wonder . sooner")
# What is planned: "is due", "plans to", "are to meet".
BE = word_set("is are am was were be been being it's he's she's they're we're i'm")
DUE = word_set("due forecast set scheduled expected slated planned supposed")
PLANS = word_set(
    "plan plans planned planning intend intends intended hope hopes hoped promise promises promised pledged vow vows vowed going"
)
ARRANGED = word_set("be take begin open meet visit start hold")  # behind "are to"
LINKS = word_set("after before during since following")
NOTABLE = REPORTS | NOT | NOBODY | frozenset(NOT_WITH) | DUE | PLANS | LINKS | {"to"}
FRONTED = 2  # stretches in commas from "; at the last meeting, in May," to the verb
LONGEST_SUBJECT = 3  # stretches of "the minister, Ada Quill, of Hull,"
LONGEST_GROUP = 8  # words of "could not have since been sold"
FILLERS = word_set("be been being have to since")  # between the first auxiliary and the verb
BEHIND_PARTICIPLE = word_set(
    "by in on at with for from up out off down to during near after before under into over between"
)
MAIN_AUXILIARIES = word_set("is are was were has have will would could may might can")
# In front of a subject whose verb comes behind what interrupts it: "when Marr, batting with a broken thumb, hit a six".
CONJUNCTIONS = word_set("when while because although though if as whereas")
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


class _Piece(NamedTuple):
    """A stretch between two borders, why it was cut, and the verb in it."""

    start: int
    end: int
    opener: str
    code: str
    verb: int
    closed_by_report: bool
    participle: bool
    passive: bool
    negated: bool
    planned: bool
    reports: bool
    linked: bool
    act: str
    act_at: int
    auxiliary: str


@define(eq=False, repr=False)
class _Growing:
    """A clause whose stretches are still being gathered, and the one that holds its verb."""

    parts: list[_Piece]
    head: _Piece
    code: str
    opener: str


def clauses_of(text: str, words: Words, sentence: Span, times: Sequence[int] = ()) -> list[Clause]:
    """The clauses of a sentence, in the order of their beginnings; stretches without a verb go with their neighbour.

    Args:
        text: the whole text.
        words: the words of the sentence.
        sentence: the place of the sentence.
        times: where time expressions begin, sorted: a participle with one is a clause of its own.
    """
    pieces = _pieces(text, words, sentence)
    if all(piece.code and piece.opener != "verb" for piece in pieces):
        return [_clause(text, (piece,), piece, piece.code, piece.opener) for piece in pieces]
    verb_ahead = [False] * (len(pieces) + 1)
    for number in range(len(pieces) - 1, -1, -1):
        piece = pieces[number]
        verb_ahead[number] = (piece.opener == "verb" and bool(piece.code)) or (
            verb_ahead[number + 1] and piece.opener != "break"
        )
    verbs = [bool(piece.code) and piece.opener != "break" for piece in pieces]
    found: list[_Growing] = []
    waiting: _Growing | None = None  # a subject, or an adverbial, whose verb comes behind the clause that interrupts it
    interrupting: _Growing | None = None
    loose: _Growing | None = None  # stretches without a verb that the next clause begins with
    for number, piece in enumerate(pieces):
        fresh = _growing(piece)
        if piece.passive and piece.opener == "verb" and found and loose is None and waiting is None:
            fresh.code = PARTICIPLE  # "asked a committee, headed by Marr, to report"
            if bisect_left(times, piece.end) > bisect_left(times, piece.start):
                found.append(fresh)
            else:
                found[-1].parts.append(piece._replace(code=""))
            continue
        if (
            piece.opener == "verb"
            and piece.code == "A"
            and found
            and loose is None
            and _wants_participle(text, found[-1])
        ):
            found[-1].parts.append(piece)
            found[-1].head = found[-1].head._replace(act=piece.act, act_at=piece.act_at)
            continue
        if piece.opener == "break" and waiting is not None and interrupting is not None:
            interrupting.parts[:0] = waiting.parts
            waiting = None
        if piece.code:
            if waiting is not None and piece.opener in ("verb", "comma"):
                if loose is not None:
                    found[-1].parts += loose.parts
                    loose = None
                fresh.parts[:0] = waiting.parts
                fresh.opener = waiting.opener
                waiting = None
            elif loose is not None:
                ahead = pieces[number + 1] if number + 1 < len(pieces) else None
                in_commas = verb_ahead[number + 1] and piece.opener == "verb" and piece.code == "A"
                if in_commas:
                    fresh.code = PARTICIPLE  # "The baths, designed by Marr, opened"
                if in_commas or _interrupts(text, piece, loose, ahead, verb_ahead[number + 1]):
                    waiting, interrupting = loose, fresh
                else:
                    fresh.parts[:0] = loose.parts
                    fresh.opener = loose.opener
                loose = None
            elif found and piece.opener == "verb" and piece.reports:
                fresh.parts[:0] = _subject_behind(found[-1])
            found.append(fresh)
            continue
        dated = bisect_left(times, piece.end) > bisect_left(times, piece.start)
        if dated and number == 0 and piece.participle and len(pieces) > 1 and pieces[1].opener == "comma":
            fresh.opener = "opening"
            found.append(fresh)
        elif loose is not None:
            loose.parts.append(piece)
        elif dated and piece.opener in ("part", "comp"):
            found.append(fresh)
        elif (
            not found
            or piece.opener in ("and", "that")
            or (piece.opener == "sub" and verb_ahead[number + 1] and _opens_with_conjunction(text, piece))
        ):
            loose = fresh
        elif piece.opener == "break" and any(verbs[number + 1 : number + 1 + FRONTED]):
            loose = fresh  # "; last Monday, it had"
        else:
            found[-1].parts.append(piece)
    if waiting is not None and interrupting is not None:
        interrupting.parts[:0] = waiting.parts
    if loose is not None:
        if found:
            found[-1].parts += loose.parts
        else:
            found.append(loose)
    clauses = [_clause(text, growing.parts, growing.head, growing.code, growing.opener) for growing in found]
    return sorted(clauses, key=lambda clause: (clause.span.start, -clause.span.end))


def _interrupts(text: str, piece: _Piece, loose: _Growing, ahead: _Piece | None, verb_ahead: bool) -> bool:
    """Whether a clause stands between a subject, or what is in front of one, and the verb of that."""
    if piece.opener in ("rel", "that") or (verb_ahead and piece.opener == "part"):
        return True
    if piece.closed_by_report:  # "Last summer, she says, four nests hatched"
        return verb_ahead or (ahead is not None and bool(ahead.code) and ahead.opener != "break")
    if piece.opener != "sub" or ahead is None or ahead.opener != "comma":
        return False
    # "On Friday, when it rained, the court rose": what is in front waits for its own verb.
    return text[loose.parts[-1].end - 2 : loose.parts[-1].end].rstrip().endswith(",")


def _growing(piece: _Piece) -> _Growing:
    return _Growing([piece], piece, piece.code, piece.opener)


def _opens_with_conjunction(text: str, piece: _Piece) -> bool:
    return text[piece.start : piece.start + 12].split(maxsplit=1)[0].lower() in CONJUNCTIONS


def _wants_participle(text: str, before: _Growing) -> bool:
    """Whether a clause ends at its auxiliary, so that the participle comes behind a word in commas: 'He was, however, freed'."""
    head = before.head
    return is_auxiliary(head.auxiliary) and text[head.verb : head.end].rstrip(" ,").lower() == head.auxiliary


def _subject_behind(before: _Growing) -> list[_Piece]:
    """What stands in commas behind a clause, taken from it, where a verb of reporting follows: '…, the minister, Ada Quill, said'."""
    taken: list[_Piece] = []
    while len(before.parts) > 1 and len(taken) < LONGEST_SUBJECT:
        last = before.parts[-1]
        if last.code or last.opener != "comma":
            break
        taken.insert(0, before.parts.pop())
    return taken


def _pieces(text: str, words: Words, sentence: Span) -> list[_Piece]:
    """The stretches of a sentence between places where a clause may begin."""
    low, code, start = words.low, words.code, words.start
    count = len(low)
    if not count:
        return []
    borders = borders_of(text, words)
    telling = words.telling
    notable = [at for at, word in enumerate(low) if word in NOTABLE]
    pieces: list[_Piece] = []
    note = 0  # the next of what is notable
    for number, (first, opener) in enumerate(borders):
        last = borders[number + 1][0] if number + 1 < len(borders) else count
        if first >= last:
            continue
        index = bisect_left(telling, first)
        found = telling[index : index + 2]
        verb = found[0] if found and found[0] < last else None
        if (
            len(found) > 1
            and found[1] < last
            and code[found[0]] == "A"
            and _is_reduced(words, first, found[0], found[1])
        ):
            verb = found[1]
        if low[first] == "or" and first + 1 < last and low[first + 1][0].isdigit():
            verb = None  # "a profit of $3 million, or 29 cents a share adjusted for the split"
        kind = "" if verb is None else code[verb] or "S"
        if kind == "has" and verb is not None and not words.participle(words.past_adverbs(verb + 1)):
            kind = "S"
        act = _act(words, verb) if verb is not None else None
        begin, end = start[first], start[last] if last < count else sentence.end
        negated = planned = reports = linked = False
        while note < len(notable) and notable[note] < last:
            at = notable[note]
            note += 1
            if at < first:
                continue
            word = low[at]
            if word in REPORTS:
                # "He admitted breaking the lock" tells what he did.
                only = at + 1 >= last or code[at + 1] != "G"
                reports = reports or (at == act and only and FIGURE.match(text, words.end[at]) is None)
            elif word in LINKS:
                linked = True
            elif word in NOT or (word in NOT_WITH and at + 1 < last and low[at + 1] == NOT_WITH[word]):
                # In its verb's group: "insisted the plan is not dead" tells that somebody did insist.
                negated = negated or verb is None or verb - 2 <= at <= max(verb, act or verb) + 1
            elif word in NOBODY:
                negated = negated or _is_no_subject(words, first, at, verb)
            planned = planned or _is_planned(words, first, at)
        if act is not None and opener == "comma" and act + 2 >= last and (verb_of := reporting_verb(low[act])):
            reports = reports or verb_of.reports_speech  # "…, the police confirmed."
        pieces.append(
            _Piece(
                begin,
                end,
                opener,
                kind,
                start[verb] if verb is not None else begin,
                closed_by_report=reports and last - first <= 8 and low[last - 1] == "," and low[last - 2] in REPORTS,
                participle=code[first] in ("A", "R"),
                passive=verb is not None and is_passive(words, verb),
                negated=negated,
                planned=planned,
                reports=reports,
                linked=linked,
                act=low[act] if act is not None else "",
                act_at=start[act] if act is not None else begin,
                auxiliary=low[verb] if verb is not None else "",
            )
        )
    return pieces


def _is_no_subject(words: Words, first: int, at: int, verb: int | None) -> bool:
    """Whether "no", "nobody" and the like open the subject of a verb."""
    low = words.low
    ahead = low[at + 1] if at + 1 < len(low) else "."
    opens = at == first or (at == first + 1 and low[first] in OPENERS_OF_SUBJECTS)
    return verb is not None and at < verb and opens and not ahead[0].isdigit() and ahead not in NO_SUBJECT_BEHIND


def _is_reduced(words: Words, first: int, verb: int, second: int) -> bool:
    """Whether a participle behind a noun only tells more of it, and the verb comes later: 'A page set up on Monday has passed'."""
    low = words.low
    return (
        verb > first
        and low[verb + 1] in BEHIND_PARTICIPLE
        and low[verb - 1] not in PRONOUNS
        and low[verb] not in SAYING
        and low[verb] not in REPORTS
        and low[second] in MAIN_AUXILIARIES
        and low[second - 1] not in PRONOUNS
    )


def _act(words: Words, verb: int) -> int:
    """The place of the verb itself, behind its auxiliaries: "had since been sold" is of selling."""
    low, code = words.low, words.code
    if len(code[verb]) == 1 and code[verb] not in "FM":
        return verb
    at = verb
    last = min(len(low), verb + LONGEST_GROUP)
    while at < last and (len(code[at]) > 1 or code[at] in ("F", "M") or low[at] in FILLERS or words.is_adverb(at)):
        at += 1
    return at if at < len(low) and code[at] else verb


def _is_planned(words: Words, first: int, at: int) -> bool:
    """Whether a word of a stretch tells of a plan."""
    low = words.low
    word = low[at]
    before = low[at - 1] if at > first else ""
    ahead = low[at + 1] if at + 1 < len(low) else ""
    if word in DUE and (before in BE or (before.endswith("ly") and at - 1 > first and low[at - 2] in BE)):
        return True
    if word in PLANS:
        return ahead == "to"
    return word == "to" and before in BE and ahead in ARRANGED


def _clause(text: str, pieces: Sequence[_Piece], head: _Piece, code: str, opener: str) -> Clause:
    """The clause of some stretches, one of which holds its verb."""
    begin, reached = pieces[0].start, pieces[-1].end
    while reached > begin and text[reached - 1].isspace():
        reached -= 1
    span = Span(begin, reached)
    parts: tuple[Span, ...] = (span,)
    negated, planned, reports, linked = head.negated, head.planned, head.reports, head.linked
    if len(pieces) > 1:
        parts = _parts(pieces, reached)
        negated, planned = any(piece.negated for piece in pieces), any(piece.planned for piece in pieces)
        reports, linked = any(piece.reports for piece in pieces), any(piece.linked for piece in pieces)
    return Clause(
        span=span,
        parts=parts,
        tense=TENSES.get(code, "none"),
        verb=head.verb,
        opener=opener,
        negated=negated,
        condition=CONDITION.match(text, begin, parts[0].end) is not None,
        planned=planned,
        reports=reports,
        linked=linked,
        act=head.act,
        act_at=head.act_at,
        auxiliary=head.auxiliary,
    )


def _parts(pieces: Sequence[_Piece], end: int) -> tuple[Span, ...]:
    """The places of the stretches of a clause, those that touch as one; the last without the white space behind it."""
    parts: list[Span] = []
    begun = reached = pieces[0].start
    for piece in pieces:
        if piece.start != reached:
            parts.append(Span(begun, reached))
            begun = piece.start
        reached = piece.end
    parts.append(Span(begun, max(begun, end)))
    return tuple(parts)
