"""How far a partial quote reaches: the clause of reporting that a stretch in marks is a part of."""

from __future__ import annotations

from newskit import Span
from newskit_quotes.clause_ends import clause_end
from newskit_quotes.clauses import skip_adverbials, trimmed
from newskit_quotes.complements import complement
from newskit_quotes.signs import Attribution, sentence_end, sentence_start
from newskit_quotes.story import Paragraph, Story

__all__ = ["widened"]

FORWARD = frozenset({"speaker-verb-quote", "participle-quote", "open-verb"})
BACKWARD = frozenset({"quote-verb-speaker", "quote-speaker-verb", "according-to"})
TAILS = frozenset("in at during on after before as while but when according".split())  # what the writer adds
LONGEST = 150  # words that the clause may have before the stretch
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
    between = [word for word in words[number + 1 : index] if word.text[:1].isalnum() and word.text != "Q"]
    if inner[:1].isupper() and (words[index - 1].text in (":", ",") or not between):
        return None
    if verb is not None and not between and words[index - 1].text in (",", ":"):
        return None
    begin, _that = complement(story, words, number, end, verb) if verb else (None, False)
    if begin is None or begin > index:
        begin = skip_adverbials(words, number + 1, index)
    last = clause_end(story, words, max(begin, index), end, verb)
    if index + 2 <= end and words[index + 1].text == "," and words[index + 2].text in TAILS:
        last = index
    return trimmed(words, begin, last) if begin <= index else None


def _backward(paragraph: Paragraph, index: int, number: int, inner: str) -> Span | None:
    """… “Q” …, S V: from the head of the sentence to the comma before the speaker."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if number < index:  # According to S, … “Q”
        start = next((i + 1 for i in range(number, index) if words[i].text == ","), start)
    start = max(start, index - LONGEST)
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
