"""A story as attribution reads it: its sentences as words, with each quoted stretch one word, and its mentions by place."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import itemgetter
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
    mentions = sorted(
        (Mentioned(mention.span, mention.kind, entity) for entity in document.entities for mention in entity.mentions),
        key=lambda m: (m.span.start, -m.span.end),
    )
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
    return Story(text, paragraphs, tuple(mentions), tuple(m.span.start for m in mentions))


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


# A word is made for every word of the text: without the call of its class that takes half the time.
_word = tuple.__new__
_START = itemgetter(1)


def word_at(words: Sequence[Word], place: int, left: int, right: int) -> int | None:
    """The number of the word that begins at a place of the text, among those between two numbers; None where none does."""
    number = bisect_left(words, place, left, right + 1, key=_START)
    return number if number <= right and words[number].start == place else None


# A line in which more than this share of the words has a capital is set in capitals, as some headlines are.
MOSTLY = 0.7
# Marks behind which a capital is asked for.
CAPITAL_BEHIND = frozenset({":", "—", "–", "*", "•"})


def _drop_idle_capitals(words: list[Word], sentence_starts: Sequence[int]) -> None:
    """Take the capital from words whose place asks for one, so that those left are names."""
    capitals = [number for number, word in enumerate(words) if word[4]]
    left = []
    for number in capitals:
        if sentence_starts[number] == number or words[number - 1].text in CAPITAL_BEHIND:
            words[number] = _word(Word, (*words[number][:4], False))
        else:
            left.append(number)
    if 3 * len(left) <= len(words):
        return
    inside = sum(word.text[0].isalpha() and sentence_starts[number] != number for number, word in enumerate(words))
    if len(left) > MOSTLY * inside:
        for number in left:
            words[number] = _word(Word, (*words[number][:4], False))


def _paragraph(
    text: str, lower: str, marked: str, span: Span, sentence_ends: Sequence[int], *, headline: bool, subhead: bool
) -> Paragraph:
    stretches = quoted_stretches(marked, span)
    words: list[Word] = []
    append = words.append
    place = span.start
    for quoted in (*stretches, None):
        until = quoted.start if quoted else span.end
        for match in WORD.finditer(text, place, until):
            start, end = match.span()
            append(_word(Word, (lower[start:end], start, end, None, lower[start] != text[start])))
        if quoted:
            words.append(_word(Word, ("Q", quoted.start, quoted.end, quoted, False)))
            place = quoted.end
    known = cue_words()
    cues = tuple([number for number, word in enumerate(words) if word[0] in known])
    pasts = tuple([number for number, word in enumerate(words) if word[0].endswith("ed")]) if stretches else ()
    ends = set()
    number = bisect_left(sentence_ends, span.start)
    while number < len(sentence_ends) and sentence_ends[number] <= span.end:
        at = bisect_left(words, sentence_ends[number], key=_START) - 1
        # A sentence that ends inside a quoted stretch ends no sentence of the story around it, unless the stretch ends there too.
        if at >= 0 and words[at].end <= sentence_ends[number] + 1:
            ends.add(at)
        number += 1
    if words:
        ends.add(len(words) - 1)
    starts_of: list[int] = []
    ends_of: list[int] = []
    first = 0
    for last in sorted(ends):
        starts_of += [first] * (last + 1 - first)
        ends_of += [last] * (last + 1 - first)
        first = last + 1
    _drop_idle_capitals(words, starts_of)
    all_quoted = all(word.quoted is not None or not word.text[:1].isalnum() for word in words)
    subhead = subhead or _is_cross_head(text, stretches, all_quoted=all_quoted and not headline)
    return Paragraph(
        span,
        tuple(words),
        tuple(stretches),
        frozenset(ends),
        tuple(starts_of),
        tuple(ends_of),
        signs=tuple([number for number, word in enumerate(words) if word[0] in SIGNS]) if stretches else (),
        cues=cues,
        pasts=pasts,
        all_quoted=all_quoted,
        headline=headline,
        subhead=subhead,
    )
