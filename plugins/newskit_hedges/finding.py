"""Finds hedges in a sentence: cues of the tables with their neighbours, passives of opinion, unnamed sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from attrs import frozen

from newskit import Span
from newskit.english.lexicon import Lexicon
from newskit_hedges.cue_tables import Cue, Test, cues, fits

__all__ = ["Finding", "Tokens", "find_in_sentence", "table"]

TOKEN = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*['’]?|[$£€₦₹]?\d[\d,.]*|n['’]t|[^\w\s]")
REST_OF_WORD = re.compile(r"(?:[^\W_]|[-'])*+")
NEAR = 7  # words behind a cue among which its complement is looked for


@frozen
class Finding:
    """A hedge before it has a voice and a holder.

    Attributes:
        span: the cue.
        kind, semantic, strength, certainty, negative, rule: as in ``newskit.Hedge``.
        scope: the scope rule.
        sourcing: for sources.
        holder: the words that name the holder, where the cue itself holds them.
    """

    span: Span
    kind: str
    semantic: str | None
    strength: str
    certainty: float
    rule: str
    scope: tuple[str, str]
    negative: bool = False
    sourcing: str | None = None
    holder: Span | None = None


class Tokens:
    """The words of a sentence with their places; made once, read by every rule."""

    __slots__ = ("ends", "raw", "starts", "words")

    def __init__(self, text: str, lower: str, sentence: Span) -> None:
        places = [match.span() for match in TOKEN.finditer(text, sentence.start, sentence.end)]
        self.starts = [start for start, _ in places]
        self.ends = [end for _, end in places]
        self.raw = [text[start:end] for start, end in places]
        self.words = [lower[start:end] for start, end in places]

    def __len__(self) -> int:
        return len(self.words)


@frozen
class Table:
    """The cues in use: a matcher over their forms, the entries of each form in the order of the tables, and what is left out."""

    lexicon: Lexicon[str]
    entries: dict[str, tuple[Cue, ...]]
    left_out: frozenset[str] = frozenset()


@cache
def table(
    extra: tuple[tuple[str, str], ...] = (), leave_out: frozenset[str] = frozenset(), *, peacock: bool = False
) -> Table:
    """The cue table with a caller's own cues added and others left out."""
    entries: dict[str, list[Cue]] = {}
    for form, kind in extra:
        entries.setdefault(form.lower(), []).append(_plain_cue(form, kind))
    for cue in cues():
        if cue.kind == "peacock" and not peacock:
            continue
        for form in cue.forms:
            if form.lower() not in leave_out and cue.name not in leave_out:
                entries.setdefault(form.lower(), []).append(cue)
    return Table(
        Lexicon({form: form for form in entries}),
        {form: tuple(each) for form, each in entries.items()},
        leave_out,
    )


def _plain_cue(form: str, kind: str) -> Cue:
    return Cue(
        name=form.lower().replace(" ", "-"), forms=(form,), kind=kind, semantic=None, strength="possible", certainty=0.5,
        negative=False, cut="", case="", scope=("behind", "clause"), after=None, not_after=None, before=None, not_before=None, then=None, not_then=None, with_=None,
        without=None, hedges=(), look_alikes=(),
    )  # fmt: skip


def find_in_sentence(text: str, lower: str, sentence: Span, tokens: Tokens, cue_table: Table) -> Iterator[Finding]:
    """The cues of the tables in a sentence; each place is one cue's at most."""
    pattern = cue_table.lexicon.pattern
    place = sentence.start
    words_here = None
    while found := pattern.search(lower, place, sentence.end):
        start = found.start()
        rest = REST_OF_WORD.match(lower, start, sentence.end)
        place = rest.end() + 1 if rest else found.end()
        form = found[0]
        if not form.isalpha():
            form = " ".join(form.split())
        while form:
            entries = cue_table.entries.get(form, ())
            end = _end_of(lower, start, form) if entries else place
            for cue in entries:
                if words_here is None and (cue.with_ or cue.without):
                    words_here = frozenset(tokens.words)
                if _holds(cue, text, start, end, tokens, words_here):
                    span = _cut(cue, lower, start, end)
                    yield Finding(
                        span, cue.kind, cue.semantic, cue.strength, cue.certainty, cue.name, cue.scope, cue.negative,
                    )  # fmt: skip
                    place = max(end, place)
                    form = ""
                    break
            form = form.rpartition(" ")[0]


def _end_of(lower: str, start: int, form: str) -> int:
    """Where a form ends that begins at ``start``; white space may run on in the text."""
    if lower.startswith(form, start):
        return start + len(form)
    place = start
    for number, word in enumerate(form.split()):
        if number:
            while lower[place].isspace():
                place += 1
        place += len(word)
    return place


def _cut(cue: Cue, lower: str, start: int, end: int) -> Span:
    """The part of the form that is the cue."""
    if not cue.cut:
        return Span(start, end)
    words = lower[start:end].split()
    if cue.cut == "stem":  # "wouldn't" without its negation
        return Span(start, end - len("n't"))
    if cue.cut == "first word":
        return Span(start, start + len(words[0]))
    if cue.cut == "two words" and len(words) > 2:
        return Span(start, _end_of(lower, start, " ".join(words[:2])))
    if cue.cut.startswith("without") and words[-1] == cue.cut.split()[1] and len(words) > 1:
        return Span(start, _end_of(lower, start, " ".join(words[:-1])))
    if cue.cut in words:  # the one word of the form that is the cue
        first = start + lower[start:end].index(cue.cut)
        return Span(first, _end_of(lower, first, cue.cut)) if cue.cut == words[-1] else Span(start, end)
    if cue.cut == "last word" and len(words) > 1:
        return Span(end - len(words[-1]), end)
    return Span(start, end)


def _holds(cue: Cue, text: str, start: int, end: int, tokens: Tokens, here: frozenset[str] | None) -> bool:
    """Whether what stands around a form lets it be the cue."""
    if start and text[start - 1] == "-":
        return False  # "a stronger-than-expected result"
    if cue.case and text[start].isupper() != (cue.case == "capital"):
        return False
    words, raw = tokens.words, tokens.raw
    if cue.after or cue.not_after:
        first = bisect_left(tokens.starts, start)
        if not first:
            if cue.after:
                return False
        else:
            pair = (words[first - 2] if first > 1 else "", words[first - 1])
            if cue.after and not fits(cue.after, words[first - 1], pair, raw[first - 1]):
                return False
            if cue.not_after and fits(cue.not_after, words[first - 1], pair, raw[first - 1]):
                return False
    if cue.before or cue.not_before or cue.then or cue.not_then:
        next_ = bisect_left(tokens.starts, end)
        if next_ == len(words):
            return not (cue.before or cue.then)
        pair = (words[next_], words[next_ + 1] if next_ + 1 < len(words) else "")
        if cue.before and not fits(cue.before, words[next_], pair, raw[next_]):
            return False
        if cue.not_before and fits(cue.not_before, words[next_], pair, raw[next_]):
            return False
        if cue.then and not _follows(cue.then, words[next_ : next_ + NEAR + 1]):
            return False
        if cue.not_then and _follows(cue.not_then, words[next_ : next_ + NEAR + 1]):
            return False
    if cue.with_ and here is not None and not _any(cue.with_, here):
        return False
    return not (cue.without and here is not None and _any(cue.without, here))


def _follows(test: Test, words: list[str]) -> bool:
    """Whether one of the test's words or pairs stands among the next words, with no mark before it."""
    marks = [place for place, word in enumerate(words) if not word[0].isalnum()]
    near = words[: marks[0]] if marks else words
    pairs = pairwise(near)
    return not test.words.isdisjoint(near[:NEAR]) or any(" ".join(pair) in test.phrases for pair in pairs)


def _any(test: Test, here: frozenset[str]) -> bool:
    return not test.words.isdisjoint(here)
