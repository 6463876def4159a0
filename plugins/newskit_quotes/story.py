"""A story as attribution reads it: its sentences as words, with each quoted stretch one word, and its mentions by place."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate, compress, count, repeat
from operator import add, itemgetter, ne, not_
from typing import NamedTuple

import newskit
from newskit import Span
from newskit_quotes.cue_words import cue_words
from newskit_quotes.marks import Quoted, quoted_stretches, with_usual_marks

__all__ = ["Mentioned", "Paragraph", "Story", "Word", "read_story", "word_at"]

# Words with their apostrophes, hyphens and dots, figures with their commas, and single marks.
WORD = re.compile(r"[^\W_]++(?:(?:['’.-]|(?<=\d),(?=\d\d\d))[^\W_]++)*+|[^\w\s]|_")


class Word(NamedTuple):
    """A word, a mark, or a whole quoted stretch.

    Attributes:
        text: lower case, but "US", "WHO", "IT"; "Q" for a quoted stretch.
        start: its place.
        end: behind it.
        quoted: the stretch it stands for.
        capital: it has a capital that its place does not ask for: not at the head of a sentence, not in a line of capitals.
    """

    text: str
    start: int
    end: int
    quoted: Quoted | None = None
    capital: bool = False


class Mentioned(NamedTuple):
    """A mention and the entity it belongs to."""

    span: Span
    kind: str
    entity: newskit.Entity


class Paragraph(NamedTuple):
    """A paragraph: its place, its words, its quoted stretches, and where its sentences end as word numbers.

    Attributes:
        span: its place.
        words: its words.
        stretches: its quoted stretches.
        ends: numbers of the words behind which a sentence of the paragraph ends.
        sentence_starts: for each word the number of the first word of its sentence.
        sentence_ends: for each word the number of the last word of its sentence.
        signs: numbers of the words "according" and "words", which may name the speaker of a stretch from afar.
        cues: numbers of the words at which a report can stand.
        pasts: numbers of the words in -ed, where there is a stretch that one of them may lead to.
        all_quoted: it holds nothing but quoted stretches.
        headline: it is the headline or the standfirst.
        subhead: it is a cross-head: a scrap of what follows.
    """

    span: Span
    words: tuple[Word, ...]
    stretches: tuple[Quoted, ...]
    ends: frozenset[int]
    sentence_starts: tuple[int, ...]
    sentence_ends: tuple[int, ...]
    signs: tuple[int, ...] = ()
    cues: tuple[int, ...] = ()
    pasts: tuple[int, ...] = ()
    all_quoted: bool = False
    headline: bool = False
    subhead: bool = False


class Story(NamedTuple):
    """The paragraphs of a document that can hold quotes, and its mentions in order of place."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    mentions: tuple[Mentioned, ...]
    starts: tuple[int, ...]

    def between(self, start: int, end: int) -> Sequence[Mentioned]:
        """The mentions that begin in a stretch of the text."""
        return self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)]


def read_story(document: newskit.Document) -> Story:
    """A document as a story: body, headline and standfirst; captions too, which quote people now and then."""
    zones = document.zones
    heads = [span for span in (zones.headline, zones.standfirst) if span]
    spans = sorted([*heads, *zones.body, *zones.subheads, *zones.captions], key=_place)
    mentions = [
        (mention.span.start, -mention.span.end, number, _mentioned(Mentioned, (mention.span, mention.kind, entity)))
        for number, entity in enumerate(document.entities)
        for mention in entity.mentions
    ]
    mentions.sort(key=_PLACE)
    sentence_ends = [span.end for span in document.sentences]
    subheads = {span.start for span in zones.subheads}
    text = document.text
    lower = text.lower()
    if len(lower) != len(text):  # a letter whose small form is two characters long
        lower = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    marked = with_usual_marks(text, spans)
    paragraphs = tuple(
        _paragraph(text, lower, marked, span, sentence_ends, headline=span in heads, subhead=span.start in subheads)
        for span in spans
    )
    return Story(text, paragraphs, tuple([row[3] for row in mentions]), tuple([row[0] for row in mentions]))


def _place(span: Span) -> tuple[int, int]:
    return span.start, span.end


SIGNS = frozenset({"according", "words"})
CROSS_HEAD = 10  # words that a cross-head may have


def _is_cross_head(text: str, stretches: Sequence[Quoted], *, all_quoted: bool) -> bool:
    """Whether a paragraph is nothing but a few words in single marks without a stop: a scrap set between paragraphs."""
    if not all_quoted or len(stretches) != 1 or not stretches[0].single:
        return False
    words = text[stretches[0].inner_start : stretches[0].inner_end].split(None, CROSS_HEAD)
    if not 1 <= len(words) <= CROSS_HEAD:
        return False
    titled = len(words) > 1 and all(word[0].isupper() for word in words if len(word) > 3)
    return titled or words[-1][-1] not in ".,!?…"


# A word is made for every word of the text, and a mention for every mention: without the call of its class that takes half the time.
_word = tuple.__new__
_mentioned = tuple.__new__
_PLACE = itemgetter(0, 1, 2)
_START = itemgetter(1)


def word_at(words: Sequence[Word], place: int, left: int, right: int) -> int | None:
    """The number of the word that begins at a place of the text, among those between two numbers; None where none does."""
    number = bisect_left(words, place, left, right + 1, key=_START)
    return number if number <= right and words[number].start == place else None


# A line in which more than this share of the words has a capital is set in capitals, as some headlines are.
MOSTLY = 0.7
# Marks behind which a capital is asked for.
CAPITAL_BEHIND = frozenset({":", "—", "–", "*", "•"})


def _needed_capitals(texts: Sequence[str], capitals: Sequence[bool], sentence_starts: Sequence[int]) -> list[bool]:
    """Which words have a capital that their place does not ask for, so that they are names."""
    needed = [False] * len(texts)
    left = 0
    for number in compress(count(), capitals):
        if sentence_starts[number] != number and texts[number - 1] not in CAPITAL_BEHIND:
            needed[number] = True
            left += 1
    if 3 * left > len(texts):
        inside = sum(text[0].isalpha() and sentence_starts[number] != number for number, text in enumerate(texts))
        if left > MOSTLY * inside:
            return [False] * len(texts)
    return needed


BEHIND_A_WORD = frozenset(",.;:!?)")  # marks that stand right behind a word


def _cut(lower: str, start: int, end: int, texts: list[str], places: list[int]) -> None:
    """Add the words between two places of a text. Most stand alone between two blanks: they are taken many at a time.

    Args:
        lower: the text in lower case.
        start: the place.
        end: the other place.
        texts: where the words are added.
        places: where their places are added.
    """
    pieces = lower[start:end].split(" ")
    begins = list(map(add, accumulate(map(len, pieces), initial=0), count(start)))
    done = 0
    for number in compress(count(), map(not_, map(str.isalnum, pieces))):
        texts += pieces[done:number]
        places += begins[done:number]
        done = number + 1
        piece, begin = pieces[number], begins[number]
        if piece[:-1].isalnum() and piece[-1] in BEHIND_A_WORD:
            texts += (piece[:-1], piece[-1])
            places += (begin, begin + len(piece) - 1)
        elif piece:
            for match in WORD.finditer(piece):
                texts.append(match[0])
                places.append(begin + match.start())
    texts += pieces[done:]
    places += begins[done : len(pieces)]


def _sentences(places: Sequence[int], ends: Sequence[int], span: Span, sentence_ends: Sequence[int]) -> list[int]:
    """The numbers of the words of a paragraph behind which a sentence ends, in order."""
    found: list[int] = []
    last = len(places) - 1
    for number in range(bisect_left(sentence_ends, span.start), bisect_right(sentence_ends, span.end)):
        at = bisect_left(places, sentence_ends[number]) - 1
        # A sentence that ends inside a quoted stretch ends no sentence of the story around it, unless the stretch ends there too.
        if at >= 0 and ends[at] <= sentence_ends[number] + 1 and (not found or found[-1] != at):
            found.append(at)
    if last >= 0 and (not found or found[-1] != last):
        found.append(last)
    return found


def _paragraph(
    text: str, lower: str, marked: str, span: Span, sentence_ends: Sequence[int], *, headline: bool, subhead: bool
) -> Paragraph:
    stretches = quoted_stretches(marked, span)
    texts: list[str] = []
    places: list[int] = []
    ends: list[int] = []
    quotes: list[Quoted | None] = []
    place = span.start
    for quoted in stretches:
        _cut(lower, place, quoted.start, texts, places)
        texts.append("Q")
        places.append(quoted.start)
        ends += map(add, places[len(ends) : -1], map(len, texts[len(ends) :]))
        ends.append(quoted.end)
        quotes += [None] * (len(ends) - 1 - len(quotes))
        quotes.append(quoted)
        place = quoted.end
    _cut(lower, place, span.end, texts, places)
    ends += map(add, places[len(ends) :], map(len, texts[len(ends) :]))
    quotes += [None] * (len(ends) - len(quotes))
    last_words = _sentences(places, ends, span, sentence_ends)
    starts_of: list[int] = []
    ends_of: list[int] = []
    first = 0
    for last in last_words:
        starts_of += [first] * (last + 1 - first)
        ends_of += [last] * (last + 1 - first)
        first = last + 1
    capitals = list(map(ne, map(lower.__getitem__, places), map(text.__getitem__, places)))
    capitals = _needed_capitals(texts, capitals, starts_of)
    all_quoted = all(quoted is not None or not word[0].isalnum() for quoted, word in zip(quotes, texts, strict=True))
    subhead = subhead or _is_cross_head(text, stretches, all_quoted=all_quoted and not headline)
    return Paragraph(
        span,
        tuple(map(_word, repeat(Word), zip(texts, places, ends, quotes, capitals, strict=True))),
        tuple(stretches),
        frozenset(last_words),
        tuple(starts_of),
        tuple(ends_of),
        signs=tuple([number for number, word in enumerate(texts) if word in SIGNS]) if stretches else (),
        cues=tuple(compress(count(), map(cue_words().__contains__, texts))),
        pasts=tuple([number for number, word in enumerate(texts) if word.endswith("ed")]) if stretches else (),
        all_quoted=all_quoted,
        headline=headline,
        subhead=subhead,
    )
