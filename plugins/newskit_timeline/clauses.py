"""Cuts a sentence into clauses, each with a verb of its own, and tells the tense of each."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from attrs import define, frozen

from newskit import Span
from newskit.english.word_lists import word_set
from newskit_timeline.verbs import REPORTS, forms

__all__ = ["DETERMINERS", "PAST_WORDS", "Clause", "Words", "clauses_of"]

TOKEN = re.compile(r"[^\W_](?:[\w’'.-]*[^\W_])?|--|``|''|[,;:()“”\"–—]")

BREAKS = frozenset(('"', "''", "``", "--", ";", ":", "–", "—", "“", "”"))
RELATIVES = word_set("who which whose whom where")
SUBORDINATORS = word_set("after before when while because although though since until unless if as whereas whether")
NO_CLAUSE = word_set("a an many much well of early soon late part long far little few if though for")  # behind "as"
COORDINATORS = word_set("and but or then yet so")
PRONOUNS = word_set("he she they it we i you there")
# The word behind one of these is no verb: "the cost", "their reports", "of injured people".
DETERMINERS = word_set("the a an his her its their our my your this these those no any some each every another")
PREPOSITIONS = word_set("of by for in with from on at about against between among under over into amid without per")
# What is behind one of these is a base form: "to cut", "could put".
BASE_AHEAD = word_set("to not will would could can may might must should shall did do does didn't don't doesn't let")
# Behind one of these, as behind any plural, a base form is the present: "they expect", "police say".
# A plural noun or a verb in -s behind one of these is a verb: "she plans", "which reports".
SUBJECTS = PRONOUNS | word_set("who which that")
PLURALS = word_set("they we i you people police men women children who others many")
NOT_ED = word_set(
    "hundred indeed seed speed breed greed feed weed sacred naked wicked united limited alleged so-called"
)
PERIODS = word_set("year quarter period half month months week weeks")
# Between a subject and its verb: "and later joined".
ADVERBS = word_set("also then later now never not soon first still once again already only even just")
MOST_ADVERBS = 3  # in a row
# Behind one of these with a subject in front, a clause may follow without "that": "said he had".
SAYING = word_set(
    "said says say saying adding believes believe thinks think claims claimed hopes hope fears feared knew"
)
# In front of what a figure is compared with.
COMPARING = word_set("compared versus against up down")
# The past forms of irregular verbs.
PAST_WORDS = frozenset(form for form, code in forms().items() if code in ("P", "A") and not form.endswith("ed"))
TENSES: Mapping[str, str] = {
    "is": "present", "was": "past", "has": "perfect", "had": "past", "does": "present", "did": "past", "F": "future", "M": "modal",
    "P": "past", "A": "past", "S": "present", "N": "present", "B": "present",
}  # fmt: skip
PARTICIPLES = word_set("been had done become come run overcome led set red")
FIGURE = re.compile(r"\s(?:[$£€¥]|\d)")  # "added 20 seats" reports nothing
DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|on")

PLANNED = re.compile(
    r"\b(?:is|are|was|were|be|been|being)\s(?:\w{1,12}ly\s)?(?:due|set|scheduled|expected|slated|planned|supposed|to\s(?:be|take|begin|open|meet|visit|start|hold))\b"
    r"|\b(?:plan(?:s|ned)?|planning|intend(?:s|ed)?|hop(?:es?|ed)|promis(?:es?|ed)|pledged|vow(?:s|ed)?)\sto\b|\bgoing\sto\b",
    re.IGNORECASE,
)
CONDITION = re.compile(r"(?:\W{0,5}(?:and|but)\s)?(?:if|unless|whether|in case)\b", re.IGNORECASE)
NEGATION = re.compile(r"\b(?:not|never|no longer|failed to|refused to|declined to)\b|n['’]t\b", re.IGNORECASE)


@frozen
class Clause:
    """A clause.

    Attributes:
        span: its place, from its first word to its last; clauses that stand inside it are clauses of their own.
        parts: the places that are its own, without the clauses inside it.
        tense: 'past', 'perfect', 'present', 'future', 'modal' or 'none' where it has no verb.
        verb: where its verb begins; its own beginning where it has none.
        opener: why it was cut from what is before it: 'start', 'and', 'sub', 'rel', 'that', 'verb', 'part', 'comp', 'comma', 'break'.
        negated: it is said not to be.
        condition: it begins with "if".
        planned: it tells of a plan.
        reports: its verb only says who says so ("police said").
    """

    span: Span
    parts: tuple[Span, ...]
    tense: str
    verb: int
    opener: str
    negated: bool
    condition: bool
    planned: bool
    reports: bool


@frozen
class _Piece:
    """A stretch between two borders, why it was cut, and the verb in it."""

    start: int
    end: int
    opener: str
    code: str
    verb: int
    reports: bool
    closed_by_report: bool
    participle: bool


@define
class _Growing:
    """A clause whose stretches are still being gathered."""

    parts: list[Span]
    code: str
    verb: int
    opener: str
    reports: bool


def _by_spelling(low: str) -> str:
    """What a word that is in no list may be."""
    if len(low) > 4 and "-" not in low and low not in NOT_ED:
        if low.endswith("ed"):
            return "A"
        if low.endswith("ing") and len(low) > 5:
            return "G"
    return ""


class Words:
    """The words of a sentence with what verb each may be."""

    def __init__(self, text: str, sentence: Span) -> None:
        known = forms()
        self.low: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.code: list[str] = []
        for match in TOKEN.finditer(text, sentence.start, sentence.end):
            word = match[0]
            low = word.lower().replace("’", "'")
            code = known.get(low)
            if code is None:
                code = _by_spelling(low)
            elif code == "M" and word == "May":
                code = ""
            self.low.append(low)
            self.start.append(match.start())
            self.end.append(match.end())
            self.code.append(code)
        self.capital = [text[start].isupper() for start in self.start]

    def finite(self, at: int) -> bool:
        """Whether a word is a verb that tells a tense."""
        code = self.code[at]
        if code in ("", "G", "R", "V"):
            return self._unknown_present(at)
        if len(code) > 1 or code in "FM":
            return True
        before = self.low[at - 1] if at else ""
        if before in PERIODS and self.low[at] == "ended":
            return False  # "the quarter ended June 30"
        if before in DETERMINERS or before in PREPOSITIONS or (before in BASE_AHEAD and code != "S"):
            return False
        if code == "N":
            ahead = self.low[at + 1] if at + 1 < len(self.low) else ""
            return before in SUBJECTS or (before in COORDINATORS and (ahead == "to" or ahead in DETERMINERS))
        if code == "B":
            return before in PLURALS or (
                len(before) > 3 and before[-1] == "s" and before[-2] not in "s'" and not self.code[at - 1]
            )
        return bool(at) or code == "P"

    def _unknown_present(self, at: int) -> bool:
        """A word in -s behind a relative is its verb: 'which makes'."""
        low = self.low[at]
        return (
            bool(at)
            and self.low[at - 1] in ("who", "which", "that")
            and len(low) > 3
            and low[-1] == "s"
            and low[-2] != "s"
            and not self.code[at]
        )

    def participle(self, at: int) -> bool:
        """Whether a word can be a participle: 'has been', 'has resigned'."""
        return at < len(self.low) and (self.code[at] in ("A", "R") or self.low[at] in PARTICIPLES)

    def is_adverb(self, at: int) -> bool:
        """Whether a word may stand between a subject and its verb: 'later joined', 'quietly left'."""
        return self.low[at] in ADVERBS or (len(self.low[at]) > 4 and self.low[at].endswith("ly"))

    def past_adverbs(self, at: int) -> int:
        """The place of the next word that is no adverb."""
        for _ in range(MOST_ADVERBS):
            if at < len(self.low) and self.is_adverb(at):
                at += 1
        return at


def clauses_of(text: str, words: Words, sentence: Span, times: Sequence[int] = ()) -> list[Clause]:
    """The clauses of a sentence, in the order of their beginnings; stretches without a verb go with their neighbour.

    Args:
        text: the whole text.
        words: the words of the sentence.
        sentence: the place of the sentence.
        times: where time expressions begin, sorted: a participle with one is a clause of its own.
    """
    pieces = _pieces(text, words, sentence)
    verb_ahead = [False] * (len(pieces) + 1)
    for number in range(len(pieces) - 1, -1, -1):
        piece = pieces[number]
        verb_ahead[number] = (piece.opener == "verb" and bool(piece.code)) or (
            verb_ahead[number + 1] and piece.opener != "break"
        )
    found: list[_Growing] = []
    waiting: _Growing | None = None  # a subject, or an adverbial, whose verb comes behind the clause that interrupts it
    interrupting: _Growing | None = None
    loose: _Growing | None = None  # stretches without a verb that the next clause begins with
    for number, piece in enumerate(pieces):
        here = Span(piece.start, piece.end)
        fresh = _Growing([here], piece.code, piece.verb, piece.opener, piece.reports)
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
                interrupts = piece.opener in ("rel", "that") or (
                    verb_ahead[number + 1]
                    and (piece.closed_by_report or (piece.opener == "verb" and piece.code == "A"))
                )
                if interrupts:
                    waiting, interrupting = loose, fresh
                else:
                    fresh.parts[:0] = loose.parts
                    fresh.opener = loose.opener
                loose = None
            found.append(fresh)
            continue
        dated = bisect_left(times, piece.end) > bisect_left(times, piece.start)
        if dated and number == 0 and piece.participle and len(pieces) > 1 and pieces[1].opener == "comma":
            found.append(fresh)  # "Founded in 1974, the firm has 612 shops."
        elif loose is not None:
            loose.parts.append(here)
        elif dated and piece.opener in ("part", "comp"):
            found.append(fresh)
        elif not found or piece.opener in ("and", "that"):
            loose = fresh
        else:
            found[-1].parts.append(here)
    if waiting is not None and interrupting is not None:
        interrupting.parts[:0] = waiting.parts
    if loose is not None:
        if found:
            found[-1].parts += loose.parts
        else:
            found.append(loose)
    clauses = [_clause(text, growing) for growing in found]
    return sorted(clauses, key=lambda clause: (clause.span.start, -clause.span.end))


def _pieces(text: str, words: Words, sentence: Span) -> list[_Piece]:
    """The stretches of a sentence between places where a clause may begin."""
    low, code = words.low, words.code
    count = len(low)
    if not count:
        return []
    borders: list[tuple[int, str]] = [(0, "start")]  # the word a stretch begins with
    begun, verb_at, restrictive = -1, -1, False
    for at in range(count):
        word = low[at]
        ahead = at + 1
        if word in BREAKS:
            if ahead < count and (word not in ":;–" or text[words.end[at] : words.end[at] + 1].isspace()):
                borders.append((ahead, _opener(words, ahead) if word in ("--", "–", "—") else "break"))
        elif word == ",":
            if ahead < count and not low[ahead][0].isdigit():
                borders.append((ahead, _opener(words, ahead)))
        elif borders[-1][0] == at:
            pass
        elif (
            restrictive
            and -1 < verb_at < at - 1
            and low[at - 1] not in COORDINATORS
            and words.finite(at)
            and not _is_passive(words, at)
        ):
            borders.append((at, "verb"))
        elif word in RELATIVES:
            borders.append((at, "rel"))
        elif word in SUBORDINATORS:
            if word != "as" or (ahead < count and low[ahead] not in NO_CLAUSE and not low[ahead][0].isdigit()):
                borders.append((at, "sub"))
        elif word == "that":
            borders.append((at, "rel" if ahead < count and words.finite(ahead) else "that"))
        elif word in COORDINATORS:
            first = words.past_adverbs(ahead)
            if first < count and (low[first] in PRONOUNS or words.finite(first)):
                borders.append((at, "and"))
        if borders[-1][0] == at and begun != at:
            # "The man who was shot on Monday died": the subject of "who" waits for its own verb.
            restrictive = (
                verb_at < 0 and low[at - 1] != ","
                if borders[-1][1] in ("rel", "that")
                else restrictive and borders[-1][1] == "and"
            )
            begun, verb_at = at, -1
        if words.finite(at) or (verb_at == at - 1 >= 0 and (words.participle(at) or words.is_adverb(at))):
            verb_at = at
        if word in SAYING and at:
            first = ahead
            while first < count and first < ahead + 2 and DAY.fullmatch(text, words.start[first], words.end[first]):
                first += 1
            # Behind a comma or a quote "said" has its subject after it: '", said the mayor'.
            turned = low[at - 1] == "," or low[at - 1] in BREAKS
            if first < count and (
                (low[first] in PRONOUNS and first + 1 < count and words.finite(first + 1))
                or (not turned and (low[first] in DETERMINERS or words.capital[first]))
            ):
                borders.append((first, "that"))
    pieces: list[_Piece] = []
    for number, (first, opener) in enumerate(borders):
        last = borders[number + 1][0] if number + 1 < len(borders) else count
        if first >= last:
            continue
        verb = next((at for at in range(first, last) if words.finite(at)), None)
        reports = any(low[at] in REPORTS and FIGURE.match(text, words.end[at]) is None for at in range(first, last))
        kind = "" if verb is None else code[verb] or "S"
        if kind == "has" and verb is not None and not words.participle(words.past_adverbs(verb + 1)):
            kind = "S"
        end = words.start[last] if last < count else sentence.end
        pieces.append(
            _Piece(
                words.start[first],
                end,
                opener,
                kind,
                words.start[verb] if verb is not None else words.start[first],
                reports,
                reports and last - first <= 8 and low[last - 1] == "," and low[last - 2] in REPORTS,
                code[first] in ("A", "R"),
            )
        )
    return pieces


def _is_passive(words: Words, at: int) -> bool:
    """A participle that only tells more of a noun: 'a man accused of murder'."""
    return words.code[at] == "A" and at + 1 < len(words.low) and words.low[at + 1] in ("by", "of")


def _opener(words: Words, at: int) -> str:
    """Why a stretch behind a comma or a dash may be a clause, by its first words."""
    low = words.low[at]
    if low in RELATIVES or any(word in ("which", "whom") for word in words.low[at : at + 3]):
        return "rel"
    if low in SUBORDINATORS:
        return "sub"
    if low in COORDINATORS:
        return "and"
    if low in COMPARING:
        return "comp"
    first = words.past_adverbs(at)
    if first < len(words.low):
        if words.code[first] == "G" or (words.low[first].endswith("ing") and len(words.low[first]) > 5):
            return "part"
        if words.finite(first):
            return "verb"
    return "comma"


def _clause(text: str, growing: _Growing) -> Clause:
    parts: list[Span] = []
    for part in growing.parts:
        if parts and part.start == parts[-1].end:
            parts[-1] = Span(parts[-1].start, part.end)
        else:
            parts.append(part)
    end = parts[-1].end
    while end > parts[-1].start and text[end - 1].isspace():
        end -= 1
    parts[-1] = Span(parts[-1].start, end)
    return Clause(
        span=Span(parts[0].start, end),
        parts=tuple(parts),
        tense=TENSES.get(growing.code, "none"),
        verb=growing.verb,
        opener=growing.opener,
        negated=any(NEGATION.search(text, part.start, part.end) for part in parts),
        condition=CONDITION.match(text, parts[0].start, parts[0].end) is not None,
        planned=any(PLANNED.search(text, part.start, part.end) for part in parts),
        reports=growing.reports,
    )
