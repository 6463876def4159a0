"""The words of the story with what the grammar needs to know of each: sentence, quote marks, what stands next to it.

One pass over the text, then parallel lists indexed by word number: a list look-up is the cheapest question there is, and everything
after this is questions about words.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate, compress, count
from operator import add, itemgetter, not_
from typing import NamedTuple

import newskit

__all__ = ["StoryWords", "cut"]

_ABBREVIATIONS = (
    "Mr|Mrs|Ms|Dr|Drs|Prof|Sens?|Reps?|Govs?|Lt|Gen|Col|Maj|Capt|Sgt|Cpl|Pvt|Adm|Cmdr|Det|Insp|Supt|Ch|Rev|Fr|Hon|St|Jr|Sr|Jnr|Snr|Messrs|"
    "Asst|Dep|Brig|Spc|Pfc|Sp|No|Pres|Treas|Atty|Msgr|Mt|Ft|Ste"
)
# A word with its inner marks ("O'Brien", "Jean-Luc", "AT&T", "34-year-old"), initials with their stops ("U.S.", "J."), an abbreviation with
# its stop ("Sen."), or one mark; group 1 leaves out the ending of a possessive.
_TOKEN = re.compile(
    r"([A-Za-z]+(?=[ ,])"  # most words: the short way round
    r"|(?:[^\W\d_]\.){2,6}(?!\w)"  # U.S., J.K.
    rf"|(?=[A-Z]\w{{0,6}}\.)(?:[A-Z]|{_ABBREVIATIONS})\.(?!\w)"  # J., Sen.
    r"|[^\W_]+(?:(?:['’](?![sS](?!\w))|[‐‑&-]|\.(?=[^\W_]))[^\W_]+){0,12}"  # Okafor, O'Brien, 34-year-old, 1.5
    r"|[^\w\s])"  # one mark
    r"(?:['’][sS](?!\w))?"
)
_LONGEST_NAME = 60  # a longer word is no name: no memory is spent on it
_TRAILING = frozenset(",;:?!)”")  # marks that after a word are always words of their own
_LONGEST_HEADLINE = 40  # words
_LONG_WORDS = 4  # a line with fewer shows nothing by its capitals
_OPENERS, _CLOSERS = "“„«", "”»"
_ALL_MARKS = _OPENERS + _CLOSERS + "\"‘’'`"
_BEFORE_FIRST = frozenset(":•—–-“„«\"‘'([…")  # what a sentence, or a quoted one, may begin after


class StoryWords:
    """The words of the story, as parallel lists.

    Attributes:
        word: the word without possessive ending.
        start: where it begins in the text.
        end: where it ends, without possessive ending.
        full_end: where it ends with it.
        sentence: the number of its sentence.
        pace: how many sentences of the narrator's own stand before it: what is said in quote marks takes the reader no further from
            the person spoken of.
        quoted: whether it stands between marks of speech.
        glued: it follows the word before it across one blank, or none, in the same sentence.
        first: it opens a sentence, or a quoted one.
        capital: it begins with a capital letter, and is short enough for a name.
        heading: how many words stand in the headline and the standfirst: the first ones.
        title_case: its line is printed with capitals throughout, so that a capital says nothing.
    """

    __slots__ = (
        "capital",
        "end",
        "first",
        "full_end",
        "glued",
        "heading",
        "pace",
        "quoted",
        "sentence",
        "start",
        "title_case",
        "word",
    )

    def __init__(self) -> None:
        self.word: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.full_end: list[int] = []
        self.sentence: list[int] = []
        self.pace: list[int] = []
        self.quoted: list[bool] = []
        self.glued: list[bool] = []
        self.first: list[bool] = []
        self.capital: list[bool] = []
        self.title_case: list[bool] = []
        self.heading = 0

    def words_before(self, place: int) -> int:
        """How many words begin before this place in the text."""
        return bisect_left(self.start, place)

    def __len__(self) -> int:
        return len(self.word)


def cut(text: str, lines: Iterable[newskit.Span], sentences: Iterable[newskit.Span]) -> StoryWords:
    """Cut the story's lines into words. Both arguments come in order of place and do not overlap among themselves."""
    words = StoryWords()
    marks: list[int] = []  # the words that are marks, by number
    bounds: list[tuple[int, int, list[int]]] = []  # of each line, its first word, the one after its last, and its marks
    for line in lines:
        low, marks_before = len(words.word), len(marks)
        _cut_line(text[line.start : line.end], line.start, words, marks)
        if len(words.word) > low:
            bounds.append((low, len(words.word), marks[marks_before:]))
    total = len(words.word)
    words.capital = list(map(str.isupper, map(itemgetter(0), words.word)))
    if max(map(len, words.word), default=0) > _LONGEST_NAME:
        for index in [index for index, word in enumerate(words.word) if len(word) > _LONGEST_NAME]:
            words.capital[index] = False
    words.first = [False] * total
    extents: list[tuple[int, int]] = []
    opening: list[int] = []
    low = 0
    for number, sentence in enumerate(sentences):
        high = bisect_left(words.start, sentence.end, low)
        if high > low:
            words.sentence += [number] * (high - low)
            opening.append(low)
            extents.append((low, high))
            low = high
    if low < total:  # words after the last sentence: one more
        words.sentence += [len(words.sentence)] * (total - low)
        extents.append((low, total))
    words.quoted = [False] * total
    for low, high, marks_of_line in bounds:
        opening.append(low)
        quoting = [(at, words.word[at]) for at in marks_of_line if words.word[at] in _ALL_MARKS]
        if quoting:
            _mark_quoted(words, text, quoting, high)
        words.title_case += [_has_capitals_throughout(words, low, high)] * (high - low)
    for low in opening:
        words.first[low] = True
        words.glued[low] = False
    _mark_first_after_marks(words, marks)
    pace = 0
    for low, high in extents:
        pace += not all(words.quoted[low:high])
        words.pace += [pace] * (high - low)
    return words


def _cut_line(line: str, offset: int, words: StoryWords, marks: list[int]) -> None:
    """Add the words of one line, which begins at ``offset`` of the text. Most stand alone between two blanks: the short way round."""
    pieces = line.split(" ")
    lengths = list(map(len, pieces))
    starts = list(map(add, accumulate(lengths, initial=0), count(offset)))
    ends = list(map(add, starts, lengths))
    word, start, end = words.word, words.start, words.end
    low = len(word)
    possessives: list[tuple[int, int]] = []
    done = 0
    for number in compress(count(), map(not_, map(str.isalnum, pieces))):
        word += pieces[done:number]
        start += starts[done:number]
        end += ends[done:number]
        done = number + 1
        piece = pieces[number]
        mark, core = piece[-1:], piece[:-1]
        if core.isalnum() and (mark in _TRAILING or (mark == "." and not core[0].isupper())):  # "said," and "fell."
            stop = ends[number]
            word += (core, mark)
            start += (starts[number], stop - 1)
            end += (stop - 1, stop)
            marks.append(len(word) - 1)
            continue
        shift, before = starts[number].__add__, len(word).__add__
        cut_piece = _cut_piece(piece) if len(piece) <= _LONGEST_NAME else _words_in(piece)
        if cut_piece.marks:
            marks += map(before, cut_piece.marks)
        if cut_piece.possessives:
            possessives += [(before(index), shift(full_end)) for index, full_end in cut_piece.possessives]
        word += cut_piece.words
        start += map(shift, cut_piece.starts)
        end += map(shift, cut_piece.ends)
    word += pieces[done:]
    start += starts[done : len(pieces)]
    end += ends[done:]
    words.full_end += end[low:]
    for index, full_end in possessives:
        words.full_end[index] = full_end
    if "  " not in line and "_" not in line and line.isprintable():
        words.glued += [True] * (len(word) - low)
    else:
        words.glued += [
            begin - stop <= 1 for begin, stop in zip(start[low:], [-9, *words.full_end[low:]], strict=False)
        ]


class _Piece(NamedTuple):
    """The words of a piece of text between two blanks, with their places in it."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]  # without possessive endings
    marks: tuple[int, ...]  # which of them are marks
    possessives: tuple[tuple[int, int], ...]  # which of them have an ending, and where it ends


def _words_in(piece: str) -> _Piece:
    found = list(_TOKEN.finditer(piece))
    words = tuple([match[1] for match in found])
    return _Piece(
        words,
        tuple([match.start() for match in found]),
        tuple([match.end(1) for match in found]),
        tuple([index for index, word in enumerate(words) if not word[0].isalnum()]),
        tuple([(index, match.end()) for index, match in enumerate(found) if match.end() != match.end(1)]),
    )


_cut_piece = lru_cache(maxsize=8192)(_words_in)  # "U.S." and "(AP)" come again and again


def _mark_first_after_marks(words: StoryWords, marks: list[int]) -> None:
    """The first word after an opening mark, a colon or a bullet opens a sentence too."""
    first, glued, word = words.first, words.glued, words.word
    count = len(word)
    for index in marks:
        if index + 1 < count and glued[index + 1]:
            numbered = (
                word[index] in ".)" and index > 0 and first[index - 1] and word[index - 1].isdigit()
            )  # "5) Can she win?"
            if numbered or word[index] in _BEFORE_FIRST:
                first[index + 1] = True
    for index in [index for index in marks if first[index]]:
        at = index + 1  # a sentence that begins with a mark: its first word is the one after
        while at < count and not first[at]:
            first[at] = True
            if word[at][0].isalnum():
                break
            at += 1


def _has_capitals_throughout(words: StoryWords, low: int, high: int) -> bool:
    """Whether a line is a headline with a capital on every longer word, or all in capitals."""
    if high - low > _LONGEST_HEADLINE or sum(words.capital[low:high]) < _LONG_WORDS:
        return False
    long = [
        capital
        for word, capital in zip(words.word[low:high], words.capital[low:high], strict=True)
        if len(word) > 3 and word[0].isalpha()
    ]
    return len(long) >= _LONG_WORDS and sum(long) >= 0.85 * len(long)


def _letter_follows(text: str, place: int) -> bool:
    return place < len(text) and text[place].isalnum()


def _mark_quoted(words: StoryWords, text: str, marks: list[tuple[int, str]], high: int) -> None:
    """Mark the words of one line, which ends before word ``high``, that stand between marks. An opener without a closer runs to the line's end."""
    flags = words.quoted
    closers_left = sum(word in "’'" and not _letter_follows(text, words.full_end[index]) for index, word in marks)
    double = single = False
    opened = 0
    for index, word in marks:
        was = double or single
        if word in _OPENERS:
            double = True
        elif word in _CLOSERS:
            double = False
        elif word == '"':
            double = not double
        else:
            letter = _letter_follows(text, words.full_end[index])
            closes = word in "’'" and not letter
            closers_left -= closes
            before = text[words.start[index] - 1] if words.start[index] else " "
            if single and closes:
                single = False
            elif not single and not before.isalnum() and letter and closers_left > 0:
                single = word != "’"
        now = double or single
        if now and not was:
            opened = index
        elif was and not now:
            flags[opened : index + 1] = [True] * (index + 1 - opened)
    if double or single:
        flags[opened:high] = [True] * (high - opened)
