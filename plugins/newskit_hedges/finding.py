"""Finds hedges in a sentence: cues of the tables with their neighbours, passives of opinion, unnamed sources."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, cached_property
from itertools import pairwise
from typing import Any

from attrs import frozen

from newskit import Span
from newskit.english.lexicon import even
from newskit_hedges.cue_tables import Cue, Test, classes, entries, first_words, fits, read_entry
from newskit_hedges.function_words import PREPOSITIONS, RELATIVE, SUBORDINATORS

__all__ = ["Finding", "Tokens", "find_in_sentence", "table"]

# A word with what its hyphens, dots and apostrophes join, a sum, or a mark.
TOKEN = re.compile(r"\w+(?:['.-]\w+)*+'?|[$£€₦₹]\d[\d,.]*|[^\w\s]")
# Adverbs that may stand between two words of a form and change nothing: "do not *yet* know", "is *still* understood".
BETWEEN = frozenset(
    """yet still also now really just simply even actually ever currently immediately independently always already suspiciously
    remarkably increasingly quite entirely fully exactly altogether wholly completely""".split()
)
HERE = ""  # under which a tree of words has the entries of the form that ends there
UNREAD = " unread"  # under which a first word has its entries until a text needs them
Node = dict[str, Any]
# Kinds whose opposite is believed or planned where they are denied: "does not expect to sell".
DENIABLE = frozenset({"doxastic", "prospective"})
DENIALS = classes()["NOT"] | classes()["NEVER"]
SMALL = PREPOSITIONS | SUBORDINATORS | RELATIVE  # lower case in a headline that has capitals
SPEAKER = frozenset({"i", "i'd", "i'm", "i've"})
FOR_SURE = frozenset({"yet", "now", "currently", "be", "been"})
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
    """The words of a sentence, in lower case, with their places; cut once, read by every rule.

    Args:
        text: the document.
        lower: the document in lower case, evened out.
        sentence: the sentence.
    """

    def __init__(self, text: str, lower: str, sentence: Span) -> None:
        self.text = text
        self.lower = lower
        self.sentence = sentence
        self.words: list[str] = TOKEN.findall(lower, sentence.start, sentence.end)

    @cached_property
    def starts(self) -> list[int]:
        """Where each word begins; most sentences hold no cue and never need it."""
        find, place = self.lower.find, self.sentence.start
        found = []
        for word in self.words:  # nothing but blanks stands between two of them
            place = find(word, place)
            found.append(place)
            place += len(word)
        return found

    def end(self, index: int) -> int:
        """Where a word ends."""
        return self.starts[index] + len(self.words[index])

    def name_follows(self, index: int) -> bool:
        """Whether a name stands behind a word, with a comma between or none: 'a former minister, Ian Hill'."""
        behind = index + 1 + (self.words[index + 1 : index + 2] == [","])
        return behind < len(self.words) and self.is_capital(behind)

    @cached_property
    def set(self) -> frozenset[str]:
        """The words without order, and the first with a mark of its place: "^should"."""
        first = next((word for word in self.words[:3] if word[0].isalnum()), "")
        return frozenset(self.words) | {"^" + first}

    def index_at(self, place: int) -> int:
        """The first word that begins at a place or behind it."""
        return bisect_left(self.starts, place)

    def is_capital(self, index: int) -> bool:
        """Whether a word is printed with a capital."""
        return self.text[self.starts[index]].isupper()

    def is_in_a_name(self, index: int) -> bool:
        """Whether a word is part of a name: a capital within the sentence, beside another: "the Storm Prediction Center"."""
        if not self.is_capital(index) or not index or not self.words[index - 1].isalpha():
            return False
        beside = (at for at in (index - 1, index, index + 1) if at < len(self.words))
        named = [at for at in beside if self.is_capital(at) and self.words[at] not in SPEAKER]
        return len(named) > 1 and index in named and not self.is_title_case

    @cached_property
    def is_title_case(self) -> bool:
        """Whether the sentence is a headline with a capital on every word of weight."""
        weighty = [at for at, word in enumerate(self.words) if len(word) > 3 and word.isalpha() and word not in SMALL]
        return all(map(self.is_capital, weighty))

    def __len__(self) -> int:
        return len(self.words)


@frozen
class Table:
    """The cues in use.

    Attributes:
        forms: the forms of all cues as a tree of words: what may follow the first word of a form, and so on; where a
            form may end, its entries in the order of the tables stand under HERE.
        left_out: forms and rules that are not to be flagged.
    """

    forms: Node
    left_out: frozenset[str] = frozenset()
    peacock: bool = False

    def following(self, word: str) -> Node:
        """The tree of what may follow a first word. It is built when a text has the word: few have many of them."""
        node: Node = self.forms[word]
        if UNREAD not in node:
            return node
        tree: Node = {}
        for entry in node[UNREAD]:
            cue = read_entry(entry) if isinstance(entry, str) else entry
            for form in cue.forms:
                if form[0] == word[0] and (words := _words_of(form))[0] == word and self._takes(cue, form):
                    _add(tree, words[1:], cue)
        self.forms[word] = tree
        return tree

    def _takes(self, cue: Cue, form: str) -> bool:
        if cue.kind == "peacock" and not self.peacock:
            return False
        return cue.name not in self.left_out and form not in self.left_out


@cache
def table(
    extra: tuple[tuple[str, str], ...] = (), leave_out: frozenset[str] = frozenset(), *, peacock: bool = False
) -> Table:
    """The cue table with a caller's own cues added and others left out."""
    unread: dict[str, list[Any]] = {}
    for form, kind in extra:
        unread.setdefault(_words_of(form)[0], []).append(_plain_cue(form, kind))
    for entry in entries():
        for word in first_words(entry):
            unread.setdefault(_words_of(word)[0], []).append(entry)
    return Table({word: {HERE: (), UNREAD: each} for word, each in unread.items()}, leave_out, peacock)


def _add(tree: Node, words: list[str], cue: Cue) -> None:
    for word in words:
        tree = tree.setdefault(word, {})
    tree[HERE] = (*tree.get(HERE, ()), cue)


def _words_of(form: str) -> list[str]:
    """A form as its words stand in a sentence."""
    if form.isascii() and form.islower() and form.replace(" ", "").isalpha():
        return form.split(" ")
    return TOKEN.findall(even(form))


def _plain_cue(form: str, kind: str) -> Cue:
    return Cue(
        name=form.lower().replace(" ", "-"), forms=(even(form.strip()),), kind=kind, semantic=None, strength="possible", certainty=0.5,
        negative=False, cut="", case="", scope=("behind", "clause"), after=None, not_after=None, before=None, not_before=None, then=None, not_then=None, earlier=None, not_earlier=None, with_=None,
        without=None, hedges=(), look_alikes=(),
    )  # fmt: skip


def find_in_sentence(tokens: Tokens, cue_table: Table) -> Iterator[Finding]:
    """The cues of the tables in a sentence; each place is one cue's at most, and a longer form goes before a shorter."""
    words = tokens.words
    node_of = cue_table.forms.get
    behind = 0
    # "the", "in" and "is" begin forms, but seldom one that goes on so
    for index in [
        index
        for index, (word, following) in enumerate(zip(words, [*words[1:], ""], strict=True))
        if (node := node_of(word)) is not None and (following in node or HERE in node or following in BETWEEN)
    ]:
        if index < behind:
            continue
        for its_cues, last in _forms_at(cue_table.following(words[index]), words, index):
            cue = next((each for each in its_cues if _holds(each, tokens, index, last + 1)), None)
            if cue is not None and not tokens.is_in_a_name(index):
                span = _cut(cue, tokens, index, last + 1)
                denied = cue.kind in DENIABLE and _is_denied(words, index)
                yield Finding(
                    span, cue.kind, cue.semantic, cue.strength,
                    round(1 - cue.certainty, 2) if denied else cue.certainty, cue.name, cue.scope,
                    cue.negative is not denied,
                )  # fmt: skip
                # What a form only looks at may be a cue of its own: "*would* probably".
                behind = last + 1 if span.end == tokens.end(last) else bisect_left(tokens.starts, span.end)
                break


def _is_denied(words: list[str], index: int) -> bool:
    """Whether "not" stands before a verb of belief or plan: "does not expect to", "is not really expected to"."""
    before = words[index - 1] if index else ""
    if before in FOR_SURE or (before.endswith("ly") and index > 1):
        before = words[index - 2] if index > 1 else ""
    return before in DENIALS


def _forms_at(node: Node, words: list[str], index: int) -> list[tuple[tuple[Cue, ...], int]]:
    """The forms that begin at a word, longest first: their entries, and the place of their last word.

    An adverb may stand between two words of a form.
    """
    found = []
    place = index
    count = len(words)
    while True:
        if HERE in node:
            found.append((node[HERE], place))
        place += 1
        if place == count:
            break
        following = words[place]
        if following not in node and following in BETWEEN and place + 1 < count:
            place += 1
            following = words[place]
        if following not in node:
            break
        node = node[following]
    return found[::-1]


def _cut(cue: Cue, tokens: Tokens, first: int, behind: int) -> Span:
    """The part of the form that is the cue; the form is the words from ``first`` to before ``behind``."""
    start, end = tokens.starts[first], tokens.end(behind - 1)
    words = tokens.words[first:behind]
    if not cue.cut:
        return Span(start, end)
    if cue.cut == "stem":  # "wouldn't" without its negation
        return Span(start, end - len("n't"))
    if cue.cut == "first word":
        return Span(start, tokens.end(first))
    if cue.cut == "two words":
        return Span(start, tokens.end(min(first + 1, behind - 1)))
    if cue.cut == "last word":
        return Span(tokens.starts[behind - 1], end)
    if cue.cut.startswith("without ") and words[-1] == cue.cut.partition(" ")[2] and len(words) > 1:
        return Span(start, tokens.end(behind - 2))
    if cue.cut == words[-1]:  # the one word of the form that is the cue
        return Span(tokens.starts[behind - 1], end)
    return Span(start, end)


def _holds(cue: Cue, tokens: Tokens, first: int, behind: int) -> bool:
    """Whether what stands around a form lets it be the cue; the form is the words from ``first`` to before ``behind``."""
    words = tokens.words
    if cue.case and tokens.is_capital(first) != (cue.case == "capital"):
        return False
    if cue.after or cue.not_after:
        if not first:
            if cue.after:
                return False
        else:
            pair = (words[first - 2] if first > 1 else "", words[first - 1])
            if cue.after and not _fits(cue.after, tokens, first - 1, pair):
                return False
            if cue.not_after and _fits(cue.not_after, tokens, first - 1, pair):
                return False
    if cue.earlier or cue.not_earlier:
        earlier = words[max(0, first - NEAR - 1) : first][::-1]
        if cue.earlier and not _follows(cue.earlier, earlier):
            return False
        if cue.not_earlier and _follows(cue.not_earlier, earlier):
            return False
    if cue.before or cue.not_before or cue.then or cue.not_then:
        if behind == len(words):
            return not (cue.before or cue.then)
        pair = (words[behind], words[behind + 1] if behind + 1 < len(words) else "")
        if cue.before and not _fits(cue.before, tokens, behind, pair):
            return False
        if cue.not_before and _fits(cue.not_before, tokens, behind, pair):
            return False
        if cue.then and not _follows(cue.then, words[behind : behind + NEAR + 1]):
            return False
        if cue.not_then and _follows(cue.not_then, words[behind : behind + NEAR + 1]):
            return False
    if cue.with_ and cue.with_.words.isdisjoint(tokens.set):
        return False
    return not (cue.without and not cue.without.words.isdisjoint(tokens.set))


def _fits(test: Test, tokens: Tokens, at: int, pair: tuple[str, str]) -> bool:
    return fits(test, tokens.words[at], pair) or ("NAME" in test.shapes and at > 0 and tokens.is_capital(at))


def _follows(test: Test, words: list[str]) -> bool:
    """Whether one of the test's words or pairs stands among words that lead away from a cue, with no mark before it."""
    if test.words.isdisjoint(words) and not test.phrases:
        return False
    near = words
    for place, word in enumerate(words):
        in_a_sum = word in {",", "."} and [*map(str.isdigit, words[place - 1 : place + 2 : 2])] == [True, True]
        if not word[0].isalnum() and not in_a_sum:  # "5,200 plaintiffs"
            near = words[:place]
            break
    if not test.words.isdisjoint(near[:NEAR]):
        return True
    return bool(test.phrases) and any(" ".join(pair) in test.phrases for pair in pairwise(near))
