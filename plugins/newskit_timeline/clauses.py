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
from newskit_timeline.verbs import COORDINATORS, DETERMINERS, PARTICIPLES, PREPOSITIONS, PRONOUNS, TENSES, Words

__all__ = ["Clause", "clauses_of"]

RELATIVES = word_set("who which whose whom where")
SUBORDINATORS = word_set("after before when while because although though since until unless if as whereas whether")
# In front of what a figure is compared with.
COMPARING = word_set("compared versus against up down")
# Where a clause may begin: at a mark, behind it; at a word, before it.
ROLES: Mapping[str, str] = {
    **dict.fromkeys(('"', "''", "``", "“", "”"), "quote"),
    **dict.fromkeys((";", ":"), "stop"),
    **dict.fromkeys(("--", "–", "—"), "dash"),
    ",": "comma",
    "that": "that",
    **dict.fromkeys(RELATIVES, "rel"),
    **dict.fromkeys(SUBORDINATORS, "sub"),
    **dict.fromkeys(COORDINATORS, "and"),
}
CARRIED = frozenset({"which", "whom", "what"})  # behind a preposition: "on what was to be her last trip"
# Why a stretch behind a comma may be a clause, by its first word.
OPENERS: Mapping[str, str] = {
    **dict.fromkeys(COMPARING, "comp"),
    **dict.fromkeys(COORDINATORS, "and"),
    **dict.fromkeys(SUBORDINATORS, "sub"),
    **dict.fromkeys(RELATIVES, "rel"),
}
MARKS = frozenset({"quote", "stop", "dash"})
NO_CLAUSE = word_set("a an many much well of early soon late part long far little few if though for")  # behind "as"
# Behind one of these with a subject in front, a clause may follow without "that": "said he had".
SAYING = word_set(
    "said says say saying adding believes believe thinks think claims claimed hopes hope fears feared knew"
)
OPINIONS = word_set("believe believes think thinks claim claims claimed hope hopes fear fears feared know knew")
QUANTIFIERS = word_set("several many most both all few such")
DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|on")

CUTTING = frozenset(ROLES) | SAYING  # words at which a clause may begin, or end
# Verbs whose clause only says who says so, "police said"; with a figure they do not: "added 20 seats".
REPORTS = word_set(
    "said says say told tells tell added adds announced reported reports explained warned noted argued insisted claimed "
    "wrote acknowledged admitted declared stated testified"
)
FIGURE = re.compile(r"\s(?:[$£€¥]|\d)")
THAT_ALONE = re.compile(r"that(?:[,.;:!?”\"]|\s(?:and|or|but)\b)", re.IGNORECASE)  # "doing exactly that, and"
NO_TENSE = "R"  # the letter of a participle
# "so" behind one of these stands for what was told: "whether it did so is in dispute".
SO_BEFORE = word_set(
    "do does did done doing say said says think thinks thought hope hopes not if even or and so just ever"
)
MOMENTS = word_set(
    "day morning afternoon evening night week weekend month year summer winter autumn spring season time"
)
# Behind one of these "that" points at something: "about that roof", "on that stretch of track".
POINTING = PREPOSITIONS - {"in"} | word_set(
    "into onto through across behind after before since until near like than as"
)
NOT = word_set(
    "not never isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't "
    "shouldn't mustn't needn't ain't"
)
NOT_WITH: Mapping[str, str] = {"no": "longer", "failed": "to", "refused": "to", "declined": "to"}
# What is planned: "is due", "plans to", "are to meet".
BE = word_set("is are am was were be been being it's he's she's they're we're i'm")
DUE = word_set("due forecast set scheduled expected slated planned supposed")
PLANS = word_set(
    "plan plans planned planning intend intends intended hope hopes hoped promise promises promised pledged vow vows vowed going"
)
ARRANGED = word_set("be take begin open meet visit start hold")  # behind "are to"
LINKS = word_set("after before during since following")
NOTABLE = REPORTS | NOT | frozenset(NOT_WITH) | DUE | PLANS | LINKS | {"to"}
FARTHEST_VERB = 8  # words from the subject of what is said to its verb
FRONTED = 2  # stretches in commas from "; at the last meeting, in May," to the verb
DATING = word_set("in on by")
FEW_WORDS = 3  # of a subject behind "and", with its verb
LONGEST_SUBJECT = 3  # stretches of "the minister, Ada Quill, of Hull,"
LONGEST_GROUP = 8  # words of "could not have since been sold"
FILLERS = word_set("be been being have to since")  # between the first auxiliary and the verb
BEHIND_PARTICIPLE = word_set(
    "by in on at with for from up out off down to during near after before under into over between"
)
MAIN_AUXILIARIES = word_set("is are was were has have will would could may might can")
PREPOSITIONAL = word_set("since before after until")  # subordinators that are prepositions as often
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
            'break'; 'opening' is a participle before its subject: "Founded in 1974, the firm has 612 shops".
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
        return [_clause(text, _growing(piece)) for piece in pieces]
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
            fresh.code = NO_TENSE  # "asked a committee, headed by Marr, to report"
            if bisect_left(times, piece.end) > bisect_left(times, piece.start):
                found.append(fresh)
            else:
                found[-1].parts.append(piece._replace(code=""))
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
                in_commas = verb_ahead[number + 1] and piece.opener == "verb" and piece.code == "A"
                behind_comma = text[loose.parts[-1].end - 2 : loose.parts[-1].end].rstrip().endswith(",")
                interrupts = (
                    in_commas
                    or piece.opener in ("rel", "that")
                    or (verb_ahead[number + 1] and piece.opener == "part")
                    # "Last summer, she says, four nests hatched"
                    or (piece.closed_by_report and (verb_ahead[number + 1] or any(verbs[number + 1 : number + 2])))
                    # "On Friday, when it rained, the court rose": what is in front waits for its own verb.
                    or (
                        piece.opener == "sub"
                        and behind_comma
                        and number + 1 < len(pieces)
                        and pieces[number + 1].opener == "comma"
                    )
                )
                if in_commas:
                    fresh.code = NO_TENSE  # "The baths, designed by Marr, opened"
                if interrupts:
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
    clauses = [_clause(text, growing) for growing in found]
    return sorted(clauses, key=lambda clause: (clause.span.start, -clause.span.end))


def _growing(piece: _Piece) -> _Growing:
    return _Growing([piece], piece, piece.code, piece.opener)


def _opens_with_conjunction(text: str, piece: _Piece) -> bool:
    return text[piece.start : piece.start + 12].split(maxsplit=1)[0].lower() in CONJUNCTIONS


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
    borders = _borders(text, words)
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
                negated = True
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
                passive=verb is not None and _is_passive(words, verb),
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


def _borders(text: str, words: Words) -> list[tuple[int, str]]:
    """The words that a stretch begins with, and why."""
    low, finite = words.low, words.finite
    count = len(low)
    borders: list[tuple[int, str]] = [(0, "start")]
    last = 0  # the word of the last border
    begun, verb_at, restrictive = -1, -1, False
    for at in [at for at, word in enumerate(low) if word in CUTTING or finite[at]]:
        word = low[at]
        ahead = at + 1
        if begun != last < at:  # a border at a word that is none of these
            restrictive, begun, verb_at = _is_restrictive(low, borders[-1], verb_at, restrictive), last, -1
        role = ROLES.get(word)
        opener = ""
        if role is not None:
            if role in MARKS:
                if role == "quote" and _is_part_quote(text, words, at):
                    pass  # she had been "absolutely gobsmacked" by it
                elif role == "quote" and not text[words.end[at] : words.end[at] + 1].isspace():
                    if at > last:  # it opens, and belongs to what it opens
                        last = at
                        borders.append((at, "break"))
                elif ahead < count and (role == "quote" or word in ("--", "—") or text[words.end[at]].isspace()):
                    last = ahead
                    borders.append((ahead, _opener(words, ahead) if role == "dash" else "break"))
            elif role == "comma":
                if ahead < count and not low[ahead][0].isdigit():
                    last = ahead
                    borders.append((ahead, _opener(words, ahead)))
            elif last == at or (last == at - 1 and ROLES.get(low[last]) == "quote"):
                pass
            elif role == "that":
                if not _points(text, words, at):
                    opener = "rel" if ahead < count and finite[ahead] else "that"
            elif role == "rel":
                opener = "rel"
            elif role == "sub":
                if word == "since" and at and words.code[at - 1] in ("has", "had"):
                    pass  # "had since been sold"
                elif word in PREPOSITIONAL and ahead < count and low[ahead][0].isdigit():
                    pass  # "frozen since 2024"
                elif word != "as" or (ahead < count and low[ahead] not in NO_CLAUSE and not low[ahead][0].isdigit()):
                    opener = "sub"
            else:
                first = words.past_adverbs(ahead)
                if word == "so" and low[at - 1] in SO_BEFORE:
                    pass
                elif first < count and (low[first] in PRONOUNS or finite[first] or _has_subject(words, first, verb_at)):
                    opener = "and"
        elif (
            restrictive
            and last != at
            and finite[at]
            and (-1 < verb_at < at - 1 or (verb_at == at - 1 and _is_second_verb(words, at)))
            and low[at - 1] not in COORDINATORS
        ):
            opener = "" if _is_passive(words, at) else "verb"
        if opener:
            last = at
            borders.append((at, opener))
        if last == at and begun != at:
            restrictive, begun, verb_at = _is_restrictive(low, borders[-1], verb_at, restrictive), at, -1
        if finite[at]:
            verb_at = _verb_end(words, at)
        if word in SAYING and at:
            said = _said(text, words, at)
            if said is not None:
                last = said
                borders.append((said, "that"))
    return borders


def _is_restrictive(low: Sequence[str], border: tuple[int, str], verb_at: int, restrictive: bool) -> bool:
    """Whether the subject in front of a border waits for its own verb: 'The man who was shot on Monday died'."""
    at, why = border
    return verb_at < 0 and low[at - 1] != "," if why in ("rel", "that") else restrictive and why == "and"


def _verb_end(words: Words, at: int) -> int:
    """The last of a verb with the adverbs and participles right behind it: 'had quietly been sold'."""
    low, code, finite = words.low, words.code, words.finite
    last = len(low) - 1
    while at < last and not finite[at + 1]:
        word = low[at + 1]
        if not (code[at + 1] in ("A", "R") or word in PARTICIPLES or (word not in ROLES and words.is_adverb(at + 1))):
            break
        at += 1
    return at


def _said(text: str, words: Words, at: int) -> int | None:
    """The word that opens what is said, where "that" is missing behind a verb of saying."""
    low = words.low
    count = len(low)
    first = at + 1
    while first < count and first < at + 3 and DAY.fullmatch(text, words.start[first], words.end[first]):
        first += 1
    if first >= count:
        return None
    if low[first] in PRONOUNS and first + 1 < count and words.finite[first + 1]:
        return first
    opens = low[first] in DETERMINERS or low[first] in QUANTIFIERS or text[words.start[first]].isupper()
    opens = opens or (low[first][-1] == "s" and first + 1 < count and words.finite[first + 1])  # "said deputies went"
    if ROLES.get(low[at - 1]) in MARKS:
        return None  # '" said the mayor'
    if low[at - 1] == ",":
        # '", said the mayor of Hull', but "Ada Quill, 27, said her daughter spent nine days there".
        ahead = next(
            (
                each
                for each in range(first + 1, min(first + FARTHEST_VERB, count))
                if words.finite[each] or low[each] == ","
            ),
            None,
        )
        opens = opens and ahead is not None and words.finite[ahead] and not _is_passive(words, ahead)
    if opens and low[at] in OPINIONS:
        # "believes the pier should stay", but "believe a word of it"
        opens = any(words.finite[each] for each in range(first + 1, min(first + FARTHEST_VERB, count)))
    return first if opens else None


def _has_subject(words: Words, first: int, verb_at: int) -> bool:
    """Whether a subject, or a date, with its verb is behind "and": 'died and a bridge fell', 'read law and in 1956 joined a bank'."""
    low, finite = words.low, words.finite
    count = len(low)
    if low[first] in DATING and first + 1 < count and low[first + 1][0].isdigit():
        return any(finite[first + 2 : first + 2 + FEW_WORDS])
    if low[first] not in DETERMINERS or verb_at < 0:
        return False
    for at in range(first + 2, min(first + 2 + FEW_WORDS, count)):
        if low[at] in CUTTING or low[at] in PREPOSITIONS:
            return False
        if finite[at]:
            return words.code[at] != "A" or not _is_passive(words, at)
    return False


def _points(text: str, words: Words, at: int) -> bool:
    """Whether "that" points at something, and opens no clause: 'about that roof', 'doing exactly that, and'."""
    before = words.low[at - 1]
    if before in POINTING or (at + 1 < len(words.low) and words.low[at + 1] in MOMENTS):
        return True
    return THAT_ALONE.match(text, words.start[at]) is not None and before not in REPORTS and before not in SAYING


def _is_part_quote(text: str, words: Words, at: int) -> bool:
    """Whether a mark sets off some words of a clause, and not a whole saying: 'had been "absolutely gobsmacked" by it'."""
    begin, end = words.start[at], words.end[at]
    before, behind = text[max(0, begin - 1) : begin], text[end : end + 1]
    if before.isspace() and not behind.isspace():  # it opens
        word = words.low[at - 1] if at else ""
        return bool(word) and word[0].isalnum() and word not in REPORTS and word not in SAYING
    return before.isalnum()  # it closes: what is said whole ends in a mark of its own


def _is_second_verb(words: Words, at: int) -> bool:
    """Whether a verb right behind a verb is that of the main clause: 'the school where she teaches held a vigil'."""
    return words.code[at - 1] in ("S", "P") and words.code[at] not in ("G", "R")


def _is_passive(words: Words, at: int) -> bool:
    """A participle that only tells more of a noun: 'a man accused of murder'."""
    return words.code[at] == "A" and at + 1 < len(words.low) and words.low[at + 1] in ("by", "of")


def _opener(words: Words, at: int) -> str:
    """Why a stretch behind a comma or a dash may be a clause, by its first words."""
    opener = OPENERS.get(words.low[at])
    if not CARRIED.isdisjoint(words.low[at : at + 3]):
        return "rel"
    if opener is not None:
        return opener
    first = words.past_adverbs(at)
    if first < len(words.low):
        if words.code[first] == "G":
            return "part"
        if words.finite[first]:
            return "verb"
    return "comma"


def _clause(text: str, growing: _Growing) -> Clause:
    pieces, head = growing.parts, growing.head
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
        tense=TENSES.get(growing.code, "none"),
        verb=head.verb,
        opener=growing.opener,
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
