"""Cuts a sentence into clauses, each with a verb of its own, and tells the tense of each."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from attrs import evolve, frozen

from newskit import Span
from newskit.english.reporting import verbs

__all__ = ["Clause", "clauses_of"]

# Where one clause ends and another may begin.
BORDER = re.compile(
    r"""
    [;:]\s | \s[–—-]{1,2}\s | [“”"]\s?
  | ,\s(?=(?:and|but|which|who|whose|where|when|while|after|before|as|although|though|because|since|so|if|unless|until|then|he|she|they|it|we|saying|adding|with)\b)
  | \s(?=(?:after|before|when|while|because|although|though|since|until|unless|if|that|but|who|which)\s)
  | ,\s(?=(?:[A-Za-z][\w.'’-]{0,30}\s){1,5}(?:said|says|told|added|reported|announced)\b)
  | ,\s(?=(?:according|citing|compared|[a-z]{2,20}ed\s(?:on|at|in|yesterday|today|last|up|down))\b)
  | \s(?=and\s(?:he|she|they|it|was|were|had|has|will|is|are|\w+ed)\s)
    """,
    re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
LONGEST_OPEN = 400  # code points of a clause whose verb has not come yet

BE = frozenset("is are am 's 're was were be been being".split())
HAVE = frozenset("has have had having".split())
FUTURE = frozenset("will 'll shall won't".split())
MODAL = frozenset("would could may might should must can".split())
PLANNED = re.compile(
    r"\b(?:is|are|was|were|be)\s(?:\w+ly\s)?(?:due|set|scheduled|expected|slated|planned|to\s(?:be|take|begin|open|meet|visit|start|hold))\b|\b(?:plans?|planning|intends?|hopes?)\sto\b|\bgoing\sto\b",
    re.IGNORECASE,
)
CONDITION = re.compile(r"^(?:\W*(?:and|but)\s)?(?:if|unless|whether|in case)\b", re.IGNORECASE)
NEGATION = re.compile(
    r"\b(?:not|never|no longer|n['’]t|didn['’]t|hasn['’]t|haven['’]t|won['’]t|wasn['’]t|weren['’]t|failed to|refused to|declined to)\b|n['’]t\b",
    re.IGNORECASE,
)
PAST_WORDS = frozenset(
    """was were had did went came took made gave got saw said told found left began became held kept brought stood led met ran
    paid sent sold fell rose grew won lost broke fought struck shot hit put set cut let read rode drove flew knew wrote spoke
    chose sank sang swam threw spent built bought caught taught thought felt dealt meant kept slept swept wept shut quit hurt
    beat burst cost""".split()
)
PRESENT_WORDS = frozenset(
    "is are has have do does says say remains continues wants believes thinks works lives".split()
)


@frozen
class Clause:
    """A clause.

    Attributes:
        span: its place.
        tense: 'past', 'perfect', 'present', 'future', 'modal' or 'none' where it has no verb.
        negated: it is said not to be.
        condition: it begins with "if".
        planned: it tells of a plan.
        reports: its verb reports speech ("said").
    """

    span: Span
    tense: str
    negated: bool
    condition: bool
    planned: bool
    reports: bool


def clauses_of(text: str, sentence: Span) -> list[Clause]:
    """The clauses of a sentence, in order, without a gap but white space; those without a verb go with their neighbour."""
    cuts = [sentence.start]
    for border in BORDER.finditer(text, sentence.start + 1, sentence.end):
        cut = border.end()
        if cut < sentence.end:
            cuts.append(cut)
    cuts.append(sentence.end)
    pieces = [Span(a, b) for a, b in itertools.pairwise(cuts) if a < b]
    found: list[Clause] = []
    open_piece: Span | None = None
    for piece in pieces:
        whole = Span(open_piece.start, piece.end) if open_piece else piece
        # What is open stays short in English; text that never comes to a verb is not read again and again.
        read = whole if len(whole) <= LONGEST_OPEN else piece
        clause = evolve(_clause(text, read), span=whole)
        if clause.tense == "none":
            if found and open_piece is None:
                found[-1] = _extended(found[-1], piece)
            else:
                open_piece = whole
            continue
        found.append(clause)
        open_piece = None
    if open_piece is not None:
        if found:
            found[-1] = _extended(found[-1], open_piece)
        else:
            found.append(_clause(text, Span(sentence.start, sentence.end)))
    return [_trimmed(text, clause) for clause in found]


def _extended(clause: Clause, piece: Span) -> Clause:
    return Clause(
        Span(clause.span.start, piece.end), clause.tense, clause.negated, clause.condition, clause.planned, clause.reports,
    )  # fmt: skip


def _trimmed(text: str, clause: Clause) -> Clause:
    start, end = clause.span.start, clause.span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Clause(Span(start, end), clause.tense, clause.negated, clause.condition, clause.planned, clause.reports)


def _clause(text: str, span: Span) -> Clause:
    piece = text[span.start : span.end]
    words = [m[0].lower().replace("’", "'") for m in WORD.finditer(piece)]
    return Clause(
        span,
        _tense(words),
        bool(NEGATION.search(piece)),
        bool(CONDITION.match(piece.strip())),
        bool(PLANNED.search(piece)),
        _reports(words),
    )


def _tense(words: Sequence[str]) -> str:
    for number, word in enumerate(words):
        if word in FUTURE or word.endswith("'ll"):
            return "future"
        if word in MODAL and (word != "may" or number):
            return "modal"
        if word in HAVE:
            return "perfect" if word != "had" else "past"
        if word in ("was", "were", "did") or word in PAST_WORDS:
            return "past"
        if (
            word in BE
            or word in PRESENT_WORDS
            or (word.endswith("'s") and number + 1 < len(words) and words[number + 1].endswith("ing"))
        ):
            return "present"
        if word.endswith("ed") and len(word) > 3 and number:
            return "past"
    for number, word in enumerate(words):
        verb = verbs().get(word)
        if verb and "s" in verb.inflections and number:
            return "present"
    return "none"


def _reports(words: Sequence[str]) -> bool:
    return any(word in ("said", "says", "told", "added", "announced", "reported") for word in words)
