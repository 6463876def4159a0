"""The words of the story with what the grammar needs to know of each: sentence, quote marks, what stands next to it.

One pass over the text, then parallel lists indexed by word number: a list look-up is the cheapest question there is, and everything
after this is questions about words.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import newskit

__all__ = ["StoryWords", "cut"]

# A word with its inner marks ("O'Brien", "Jean-Luc", "AT&T", "34-year-old"), initials with their stops ("U.S.", "J.K."), or one mark.
_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,6}(?!\w)"  # U.S., J.K.
    r"|[^\W_]+(?:(?:['’‐‑&-]|\.(?=[^\W_]))[^\W_]+){0,12}"  # Okafor, O'Brien, van-der, 1.5
    r"|[^\w\s]"  # one mark
)
_POSSESSIVE = ("'s", "’s", "'S", "’S")
_OPENERS, _CLOSERS = "“„«", "”»"
_SINGLES = "‘’'`"
_ABBREVIATIONS = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "sen",
        "sens",
        "rep",
        "reps",
        "gov",
        "lt",
        "gen",
        "col",
        "maj",
        "capt",
        "sgt",
        "cpl",
        "pvt",
        "adm",
        "cmdr",
        "det",
        "insp",
        "supt",
        "ch",
        "rev",
        "fr",
        "hon",
        "st",
        "jr",
        "sr",
        "jnr",
        "snr",
        "messrs",
        "asst",
        "dep",
        "brig",
        "spc",
        "pfc",
        "sp",
        "no",
        "pres",
        "treas",
        "atty",
        "msgr",
        "mt",
        "ft",
        "ste",
    ]
)


class StoryWords:
    """The words of the story, as parallel lists.

    Attributes:
        word: the word without possessive ending.
        start: where it begins in the text.
        end: where it ends, without possessive ending.
        full_end: where it ends with it.
        sentence: the number of its sentence.
        quoted: whether it stands between marks of speech.
        glued: it follows the word before it across one blank, or none, on the same line.
        first: it opens a sentence, or a quoted one.
        capital: it begins with a capital letter.
        title_case: its line is printed with capitals throughout, so that a capital says nothing.
    """

    __slots__ = ("capital", "end", "first", "full_end", "glued", "quoted", "sentence", "start", "title_case", "word")

    def __init__(self) -> None:
        self.word: list[str] = []
        self.start: list[int] = []
        self.end: list[int] = []
        self.full_end: list[int] = []
        self.sentence: list[int] = []
        self.quoted: list[bool] = []
        self.glued: list[bool] = []
        self.first: list[bool] = []
        self.capital: list[bool] = []
        self.title_case: list[bool] = []

    def __len__(self) -> int:
        return len(self.word)


def cut(text: str, paragraphs: Iterable[newskit.Span], sentences: Iterable[newskit.Span]) -> StoryWords:
    """Cut the story's paragraphs into words. Both arguments come in order of place and do not overlap among themselves."""
    words = StoryWords()
    ends = iter(sentences)
    number, sentence_end = 0, -1
    for paragraph in paragraphs:
        low = len(words.word)
        last_end = -2
        last_sentence = -1
        for match in _TOKEN.finditer(text, paragraph.start, paragraph.end):
            start, end = match.span()
            word = match.group()
            if word == "." and start == last_end and words.word:
                last = words.word[-1]
                if (len(last) == 1 and last.isupper()) or last.lower() in _ABBREVIATIONS:
                    words.word[-1] = last + "."
                    words.end[-1] = words.full_end[-1] = last_end = end
                    continue
            while start >= sentence_end:
                sentence = next(ends, None)
                number += 1
                sentence_end = sentence.end if sentence is not None else len(text) + 1
            core_end = end
            if word.endswith(_POSSESSIVE) and len(word) > 2:
                word = word[:-2]
                core_end = end - 2
            words.word.append(word)
            words.start.append(start)
            words.end.append(core_end)
            words.full_end.append(end)
            words.sentence.append(number)
            words.glued.append(start - last_end <= 1 and (start == last_end or text[last_end] in " \u00a0\u202f"))
            words.first.append(number != last_sentence)
            words.capital.append(word[0].isupper())
            last_end, last_sentence = end, number
        high = len(words.word)
        words.quoted.extend(_quoted(words, text, low, high))
        _mark_first_in_quotes(words, low, high)
        words.title_case.extend([_has_capitals_throughout(words, low, high)] * (high - low))
    return words


def _mark_first_in_quotes(words: StoryWords, low: int, high: int) -> None:
    """The first word after an opening mark, a colon or a bullet opens a sentence too."""
    first = words.first
    for index in range(low, high - 1):
        word = words.word[index]
        if not word[0].isalnum() and (first[index] or word in ":•—–-" or word in _OPENERS or word in "\"‘'([…"):
            first[index + 1] = True


def _has_capitals_throughout(words: StoryWords, low: int, high: int) -> bool:
    """Whether a line is a headline with a capital on every longer word, or all in capitals."""
    if high - low > 40:
        return False
    long = [index for index in range(low, high) if len(words.word[index]) > 3 and words.word[index][0].isalpha()]
    return len(long) >= 4 and sum(words.capital[index] for index in long) >= 0.85 * len(long)


def _letter_follows(text: str, place: int) -> bool:
    return place < len(text) and text[place].isalnum()


def _quoted(words: StoryWords, text: str, low: int, high: int) -> list[bool]:
    """For each word of one paragraph, whether it stands between marks. An opener without a closer runs to the paragraph's end."""
    flags = [False] * (high - low)
    double = single = False
    closers_left = 0
    for index in range(low, high):  # how many single marks could close something
        if words.word[index] in "’'" and not _letter_follows(text, words.full_end[index]):
            closers_left += 1
    for index in range(low, high):
        word = words.word[index]
        if len(word) == 1 and not word.isalnum():
            if word in _OPENERS:
                double = True
            elif word in _CLOSERS:
                double = False
            elif word == '"':
                double = not double
            elif word in _SINGLES:
                closes = word in "’'" and not _letter_follows(text, words.full_end[index])
                closers_left -= closes
                before = text[words.start[index] - 1] if words.start[index] else " "
                if single and closes:
                    single = False
                elif (
                    not single
                    and not before.isalnum()
                    and _letter_follows(text, words.full_end[index])
                    and closers_left > 0
                ):
                    single = word != "’"
        flags[index - low] = double or single
    return flags
