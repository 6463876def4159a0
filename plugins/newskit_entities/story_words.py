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

import newskit

__all__ = ["StoryWords", "cut"]

_ABBREVIATIONS = (
    "Mr Mrs Ms Dr Drs Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Sgt Cpl Pvt Adm Cmdr Det Insp Supt Ch Rev Fr Hon St Jr Sr Jnr Snr "
    "Messrs Asst Dep Brig Spc Pfc Sp No Pres Treas Atty Msgr Mt Ft Ste Engr Ing Barr Alh Arc Smt"
).split(" ")
# A word with its inner marks ("O'Brien", "Jean-Luc", "AT&T", "34-year-old"), initials with their stops ("U.S.", "J."), an abbreviation with
# its stop ("Sen."), or one mark; group 1 leaves out the ending of a possessive.
_TOKEN = re.compile(
    r"([A-Za-z]+(?=[ ,])"  # most words: the short way round
    r"|(?:[^\W\d_]\.){2,6}(?!\w)"  # U.S., J.K.
    rf"|(?=[A-Z]\w{{0,6}}\.)(?:[A-Z]|{'|'.join(_ABBREVIATIONS)})\.(?!\w)"  # J., Sen.
    r"|[^\W_]+(?:(?:['’](?![sS](?!\w))|[‐‑&-]|\.(?=[^\W_]))[^\W_]+){0,12}"  # Okafor, O'Brien, 34-year-old, 1.5
    r"|[^\w\s])"  # one mark
    r"(?:['’][sS](?!\w))?"
)
_LONGEST_NAME = 60  # a longer word is no name: no memory is spent on it
_KEEPS_ITS_STOP = frozenset(_ABBREVIATIONS)
_AROUND = '“"(.,;:?!)”'  # marks that around a word are always words of their own
_POSSESSIVES = frozenset(["'s", "’s", "'S", "’S"])
_LONGEST_HEADLINE = 40  # words
_ARTICLES = frozenset(["al-", "el-", "ul-"])  # Arabic ones, which a family name keeps small
_LONG_WORDS = 4  # a line with fewer shows nothing by its capitals
# Small words that headlines with capitals leave small; "has" and "his" they do not.
_NEVER_CAPITAL = frozenset(
    "a an the and or but nor of to in on at by for from with as per via vs v over into after amid".split()
)
_OPENERS, _CLOSERS = "“„«", "”»"
_ALL_MARKS = _OPENERS + _CLOSERS + "\"‘’'`"
_BEFORE_FIRST = frozenset(":•—–-“„«\"‘'([…")  # what a sentence, or a quoted one, may begin after


class StoryWords:
    """The words of the story, as parallel lists.

    Attributes:
        word: the word without possessive ending.
        start: where it begins in the text.
        possessive: the numbers of the words that have a possessive ending.
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
        "first",
        "glued",
        "heading",
        "pace",
        "possessive",
        "quoted",
        "sentence",
        "start",
        "title_case",
        "word",
    )

    def __init__(self) -> None:
        self.word: list[str] = []
        self.start: list[int] = []
        self.possessive: set[int] = set()
        self.sentence: list[int] = []
        self.pace: list[int] = []
        self.quoted: list[bool] = []
        self.glued: list[bool] = []
        self.first: list[bool] = []
        self.capital: list[bool] = []
        self.title_case: list[bool] = []
        self.heading = 0

    def end(self, index: int) -> int:
        """Where a word ends in the text, without possessive ending."""
        return self.start[index] + len(self.word[index])

    def full_end(self, index: int) -> int:
        """Where it ends with it."""
        return self.end(index) + (2 if index in self.possessive else 0)

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
    if any(article in text for article in _ARTICLES):
        for index, word in enumerate(words.word):
            if word[:3] in _ARTICLES and word[3:4].isupper():
                words.capital[index] = True  # "al-Masri said"
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
    starts = list(map(add, accumulate(map(len, pieces), initial=0), count(offset)))
    word, start = words.word, words.start
    low = len(word)
    done = 0
    for number in compress(count(), map(not_, map(str.isalnum, pieces))):
        word += pieces[done:number]
        start += starts[done:number]
        done = number + 1
        piece = pieces[number]
        place, before = starts[number], len(word)
        core = piece[:-1]
        if core.isalnum() and piece[-1] in _AROUND and len(core) > 1 and core not in _KEEPS_ITS_STOP:  # "said,"
            word += (core, piece[-1])
            start += (place, place + len(core))
            marks.append(before + 1)
            continue
        core = piece.strip(_AROUND)
        if len(core) > 1 and core.isalnum() and core not in _KEEPS_ITS_STOP:  # "“Then" and "gone.”"
            at = piece.index(core)
            behind = at + len(core)
            if at:
                word += piece[:at]
                start += range(place, place + at)
                marks += range(before, before + at)
            word.append(core)
            start.append(place + at)
            if behind < len(piece):
                word += piece[behind:]
                start += range(place + behind, place + len(piece))
                marks += range(before + at + 1, len(word))
        elif core == piece and core[-2:] in _POSSESSIVES and core[:-2].isalnum():
            words.possessive.add(before)
            word.append(core[:-2])
            start.append(place)
        else:
            cut_piece = _cut_piece(piece) if len(piece) <= _LONGEST_NAME else _words_in(piece)
            for part, at, is_mark, is_possessive in cut_piece:
                if is_mark:
                    marks.append(len(word))
                if is_possessive:
                    words.possessive.add(len(word))
                word.append(part)
                start.append(place + at)
    word += pieces[done:]
    start += starts[done : len(pieces)]
    total = len(word)
    if "  " not in line and "_" not in line and line.isprintable():
        words.glued += [True] * (total - low)
    elif low < total:
        words.glued.append(False)
        words.glued += [start[index + 1] - words.full_end(index) <= 1 for index in range(low, total - 1)]


def _words_in(piece: str) -> list[tuple[str, int, bool, bool]]:
    """The words of a piece of text between two blanks: each with its place in it, whether it is a mark, and whether it has an ending."""
    return [
        (match[1], match.start(), not match[1][0].isalnum(), match.end() != match.end(1))
        for match in _TOKEN.finditer(piece)
    ]


_cut_piece = lru_cache(maxsize=8192)(_words_in)  # "U.S." and "(AP)" come again and again


def _mark_first_after_marks(words: StoryWords, marks: list[int]) -> None:
    """The first word after an opening mark, a colon or a bullet opens a sentence too."""
    first, glued, word = words.first, words.glued, words.word
    count = len(word)
    for index in marks:
        if index + 1 < count and glued[index + 1]:
            # "5) Can she win?"
            numbered = word[index] in ".)" and index > 0 and first[index - 1] and word[index - 1].isdigit()
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
    """Whether a line is a headline with a capital on every word but the smallest, or all in capitals."""
    if high - low > _LONGEST_HEADLINE or sum(words.capital[low:high]) < _LONG_WORDS:
        return False
    telling = [
        index
        for index in range(low, high)
        if words.word[index][0].isalpha() and words.word[index] not in _NEVER_CAPITAL
    ]
    long = [words.capital[index] for index in telling if len(words.word[index]) > 3]
    capitals = sum(words.capital[index] for index in telling)
    return len(long) >= _LONG_WORDS and sum(long) >= 0.85 * len(long) and capitals >= 0.8 * len(telling)


def _letter_follows(text: str, place: int) -> bool:
    return place < len(text) and text[place].isalnum()


def _mark_quoted(words: StoryWords, text: str, marks: list[tuple[int, str]], high: int) -> None:
    """Mark the words of one line, which ends before word ``high``, that stand between marks. An opener without a closer runs to the line's end."""
    flags = words.quoted
    closers_left = sum(word in "’'" and not _letter_follows(text, words.full_end(index)) for index, word in marks)
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
            letter = _letter_follows(text, words.full_end(index))
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
