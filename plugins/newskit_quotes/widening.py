"""How far a partial quote reaches: the clause of reporting that a stretch in marks is a part of."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit_quotes.clause_ends import clause_end
from newskit_quotes.clauses import skip_adverbials, trimmed
from newskit_quotes.complements import complement
from newskit_quotes.marks import last_mark
from newskit_quotes.signs import DASHES, Attribution, sentence_end, sentence_start
from newskit_quotes.story import Paragraph, Story, Word
from newskit_quotes.verbs import is_adverb, is_finite_verb

__all__ = ["widened"]

FORWARD = frozenset({"speaker-verb-quote", "participle-quote", "open-verb"})
BACKWARD = frozenset({"quote-verb-speaker", "quote-speaker-verb", "according-to"})
TAILS = frozenset("in at during on after before as while but when according".split())  # what the writer adds
LONGEST = 150  # words that the clause may have before the stretch
TAG = 8  # words between a quote and the cue behind it
REACH = 40  # words between a stretch and the comma before its speaker


def widened(story: Story, paragraph: Paragraph, index: int, attribution: Attribution) -> Span | None:
    """The whole clause of which a quoted stretch is a part, or None where the stretch is a quote by itself.

    Args:
        story: the story.
        paragraph: its paragraph.
        index: the number of the stretch among the words.
        attribution: whose it is, by which words.
    """
    words = paragraph.words
    quoted = words[index].quoted
    number = attribution.cue_index
    if quoted is None or number is None or attribution.carried or paragraph.headline:
        return None
    inner = story.text[quoted.inner_start : quoted.inner_end]
    if attribution.rule in FORWARD:
        return _forward(story, paragraph, index, attribution, number, inner)
    if attribution.rule in BACKWARD:
        return _backward(paragraph, index, number, inner)
    return None


def _forward(
    story: Story, paragraph: Paragraph, index: int, attribution: Attribution, number: int, inner: str
) -> Span | None:
    """S V … “Q” …: from the word behind the verb."""
    words = paragraph.words
    end = sentence_end(paragraph, index)
    verb = attribution.verb
    if words[index - 1].text == "," and _parts_a_quote(story, words, sentence_start(paragraph, index), number):
        return None  # “Q,” she told me, “but Q”
    between = [word for word in words[number + 1 : index] if word.text[:1].isalnum() and word.text != "Q"]
    if inner[:1].isupper() and (words[index - 1].text in (":", ",", ".") or not between):
        return None
    if verb is not None and not between and words[index - 1].text in (",", ":"):
        return None
    begin, _that = complement(story, words, number, end, verb) if verb else (None, False)
    if begin is None or begin > index:
        begin = skip_adverbials(words, number + 1, index)
    if begin == number + 1 and words[begin].text == "as" and begin < index:
        begin += 1  # "which an official described as “a joke”": what is described stands before
        if begin == index and index == end:
            return None
    end = _end_of_relative(story, words, number, index, end)
    last = clause_end(story, words, max(begin, index), end, verb)
    if (
        index + 3 <= end
        and words[index + 1].text == ","
        and words[index + 2].text in TAILS
        and words[index + 3].text != "that"
    ):
        last = index
    return trimmed(words, begin, last) if begin <= index else None


def _end_of_relative(story: Story, words: Sequence[Word], cue: int, index: int, end: int) -> int:
    """The last word that can belong to a report in a relative clause: 'Mr Lee, who called it “toxic,” left'."""
    if not any(words[n].text in ("who", "which") and words[n - 1].text == "," for n in range(max(1, cue - 4), cue)):
        return end
    for number in range(index, min(end, index + REACH)):
        quoted = words[number].quoted
        if words[number].text != "," and (quoted is None or last_mark(story.text, quoted) != ","):
            continue
        behind = number + 1
        while behind < end and is_adverb(words[behind].text) and not is_finite_verb(words, behind):
            behind += 1
        if is_finite_verb(words, behind):
            return number if quoted else number - 1
    return end


def _parts_a_quote(story: Story, words: Sequence[Word], start: int, cue: int) -> bool:
    """Whether the words with a cue stand between two halves of a quote."""
    for number in range(cue - 1, max(start, cue - TAG) - 1, -1):
        quoted = words[number].quoted
        if quoted is not None:
            return last_mark(story.text, quoted) == "," or words[number + 1].text == ","
        if words[number].text in (",", ";", ":"):
            return False
    return False


def _backward(paragraph: Paragraph, index: int, number: int, inner: str) -> Span | None:
    """… “Q” …, S V: from the head of the sentence to the comma before the speaker."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if number < index:  # According to S, … “Q”
        start = next((i + 1 for i in range(number, index) if words[i].text == ","), start)
    start = max(start, index - LONGEST)
    lead = index - 2 if words[index - 1].text in ("a", "an", "the") else index - 1
    if lead >= start and words[lead].text in DASHES:
        return None  # "… a fatty diet — “Friday night pizza,” she says — every few days"
    own_words = any(word.text[:1].isalnum() and word.text != "Q" for word in words[start:index])
    if not own_words or inner[:1].isupper():
        return None
    last = index
    if number > index:
        comma = next((i for i in range(index + 1, min(number, index + REACH)) if words[i].text == ","), None)
        behind = words[index + 1].text if comma else ","
        if comma and inner.rstrip()[-1:] not in ",.?!" and behind != ",":
            last = comma - 1
    return trimmed(words, start, last)
