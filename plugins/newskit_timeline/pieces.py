"""The stretches of a sentence between places where a clause may begin, with the verb of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from newskit.english.reporting import reporting_verb
from newskit.english.word_lists import word_set
from newskit_timeline.borders import REPORTS, SAYING, borders_of
from newskit_timeline.verbs import ALWAYS, PRONOUNS, Words

__all__ = ["BEHIND_PARTICIPLE", "Piece", "pieces_of"]

FIGURE = re.compile(r"\s(?:[$£€¥]|\d)")
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
PLANNING = DUE | PLANS | {"to"}
NOTABLE = REPORTS | NOT | NOBODY | frozenset(NOT_WITH) | LINKS | PLANNING
LONGEST_GROUP = 8  # words of "could not have since been sold"
FILLERS = word_set("be been being have to since")  # between the first auxiliary and the verb
BEHIND_PARTICIPLE = word_set(
    "by in on at with for from up out off down to during near after before under into over between"
)
MAIN_AUXILIARIES = word_set("is are was were has have will would could may might can")
WHOLE = ((0, "start"),)


class Piece(NamedTuple):
    """A stretch between two borders, why it was cut, and the verb in it.

    Attributes:
        first: the number of its first word.
        last: the number of the first word behind it.
        opener: why it was cut from what is before it.
        code: what its verb can be; '' where it has none.
        verb: the number of the first word of its verb; that of its first word where it has none.
        act: the number of the verb itself, behind its auxiliaries.
        negated: it is said not to be.
        planned: it tells of a plan.
        reports: its verb only says who says so.
        linked: it names something it came after, before or during.
    """

    first: int
    last: int
    opener: str
    code: str
    verb: int
    act: int
    negated: bool
    planned: bool
    reports: bool
    linked: bool


def pieces_of(text: str, words: Words, *, whole: bool) -> list[Piece]:
    """The stretches of a sentence between places where a clause may begin; or the sentence as one."""
    low = words.low
    if not low:
        return []
    borders = WHOLE if whole else borders_of(text, words)
    notable = [at for at, word in enumerate(low) if word in NOTABLE]
    pieces: list[Piece] = []
    note = 0  # the next of what is notable
    ends = [first for first, _ in borders[1:]]
    ends.append(len(low))
    for (first, opener), last in zip(borders, ends, strict=True):
        if first >= last:
            continue
        begun, note = note, bisect_left(notable, last, note)
        pieces.append(_piece(text, words, first, last, opener, notable[begun:note]))
    return pieces


def _piece(text: str, words: Words, first: int, last: int, opener: str, notable: Sequence[int]) -> Piece:
    low, code = words.low, words.code
    verb = _verb(words, first, last)
    act = _act(words, verb) if verb is not None else None
    negated = planned = reports = linked = False
    for at in notable:
        word = low[at]
        if word in REPORTS:
            # "He admitted breaking the lock" tells what he did.
            only = at + 1 >= last or code[at + 1] != "G"
            reports = reports or (at == act and only and FIGURE.match(text, words.end(at)) is None)
        elif word in LINKS:
            linked = True
        elif word in NOT or (word in NOT_WITH and at + 1 < last and low[at + 1] == NOT_WITH[word]):
            # In its verb's group: "insisted the plan is not dead" tells that somebody did insist.
            late = verb == act and low[at - 1] == "," and words.participle(at + 1)  # "was, however, not convicted"
            negated = negated or verb is None or late or verb - 2 <= at <= max(verb, act or verb) + 1
        elif word in NOBODY:
            negated = negated or _is_no_subject(words, first, at, verb)
        elif not planned and word in PLANNING:
            planned = _is_planned(words, first, at, act)
    if act is not None and opener == "comma" and act + 2 >= last and (verb_of := reporting_verb(low[act])):
        reports = reports or verb_of.reports_speech  # "…, the police confirmed."
    if verb is None or act is None:
        return Piece(first, last, opener, "", first, first, negated, planned, reports, linked)
    return Piece(first, last, opener, _kind(words, verb), verb, act, negated, planned, reports, linked)


def _verb(words: Words, first: int, last: int) -> int | None:
    """The verb of a stretch."""
    low, telling = words.low, words.telling
    index = bisect_left(telling, first)
    found = telling[index : index + 2]
    if not found or found[0] >= last:
        return None
    if low[first] == "or" and first + 1 < last and low[first + 1][0].isdigit():
        return None  # "a loss of £2m, or 9 pence a unit less the fees paid"
    if len(found) > 1 and found[1] < last and words.code[found[0]] == "A" and _is_reduced(words, first, *found):
        return found[1]
    return found[0]


def _kind(words: Words, verb: int) -> str:
    kind = words.code[verb] or "S"
    if kind == "has" and not words.participle(words.past_adverbs(verb + 1)):
        return "S"  # "has a shop"
    return kind


def _is_no_subject(words: Words, first: int, at: int, verb: int | None) -> bool:
    """Whether "no", "nobody" and the like open the subject of a verb."""
    low = words.low
    ahead = low[at + 1] if at + 1 < len(low) else "."
    opens = (
        at == first
        or (low[at - 1] == "," and low[at] != "none")  # "Eleven people, none of them local, died"
        or (at == first + 1 and low[first] in OPENERS_OF_SUBJECTS)
    )
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
    if code[verb] not in ALWAYS:
        return verb
    at = verb
    last = min(len(low), verb + LONGEST_GROUP)
    while at < last and (code[at] in ALWAYS or low[at] in FILLERS or words.is_adverb(at)):
        at += 1
    return at if at < len(low) and code[at] else verb


def _is_planned(words: Words, first: int, at: int, act: int | None) -> bool:
    """Whether a word of a stretch tells of a plan; "blocked a plan to build" tells that somebody blocked it."""
    low = words.low
    word = low[at]
    before = low[at - 1] if at > first else ""
    ahead = low[at + 1] if at + 1 < len(low) else ""
    if word == "to":
        return before in BE and ahead in ARRANGED
    if (
        word in DUE
        and low[at + 1 : at + 3] != ["to", "have"]
        and (before in BE or (at - 1 > first and words.is_adverb(at - 1) and low[at - 2] in BE))
    ):
        return True
    return word in PLANS and ahead == "to" and (act is None or at <= act)
