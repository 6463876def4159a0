"""Finds who a verb of reporting belongs to: the subject before it, or behind it where the order is turned round."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.verbs import is_adverb

__all__ = ["subject_before", "subject_behind"]

PREPOSITIONS = frozenset(
    """of in at for with by from on about to after before during under over against between among through into since until
    near outside inside despite without within toward towards like as than via per amid across along around behind beyond
    including regarding concerning""".split()
)
OBJECT_PRONOUNS = frozenset({"him", "her", "them", "me", "us", "himself", "herself", "themselves"})
POSSESSIVE_PRONOUNS = frozenset({"his", "her", "its", "their", "my", "our", "your"})
SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it", "who", "you"})
TIME_WORDS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december week month year morning afternoon evening night last this on in""".split()
)
# Words behind which a new clause begins.
BREAKS = frozenset(
    {";", ":", "—", "–", "but", "that", "because", "while", "when", "although", "though", "whereas", "if", "as", "Q"}
)
WEIGHT = {"person": 1.2, "unnamed": 1.1, "group": 0.9, "organisation": 0.8, "document": 0.8, "place": 0.4}
FAR = 40  # words to the left within which a subject stands
NEAR = 26  # words to the right within which a turned subject stands


def subject_before(
    story: Story, paragraph: Paragraph, verb: int, floor: int = 0
) -> tuple[Mentioned | None, Span] | None:
    """The subject of a verb, to its left.

    Args:
        story: the story.
        paragraph: the paragraph.
        verb: the number of the verb among its words.
        floor: the first word that can belong to the subject.

    Returns:
        The mention, or None where no mention is known there, with the place of its words; None where there is no subject.
    """
    words = paragraph.words
    right = verb - 1
    while right >= floor and (is_adverb(words[right].text) or (words[right].text in TIME_WORDS and right > 0)):
        right -= 1
    if right < floor:
        return None
    left = _clause_floor(words, right, max(floor, verb - FAR), paragraph.ends)
    best = _best_mention(story, words, left, right)
    if best is not None:
        return best, best.span
    if words[right].text in (
        "and",
        "but",
        "or",
        "then",
    ):  # "she called it “a waste” and believes": the first verb's subject
        first = _first_mention(story, words, max(floor, verb - FAR), right)
        return (first, first.span) if first else None
    return _plain_phrase(words, left, right)


def _first_mention(story: Story, words: Sequence[Word], left: int, right: int) -> Mentioned | None:
    """The first mention between two words that can be a subject: behind no preposition, and no possessor."""
    index_of = {word.start: number for number, word in enumerate(words[left : right + 1], left)}
    for mention in story.between(words[left].start, words[right].end):
        at = index_of.get(mention.span.start)
        if at is None or mention.entity.kind == "place" or (at and words[at - 1].text in PREPOSITIONS):
            continue
        if words[at].text in POSSESSIVE_PRONOUNS and mention.kind == "pronoun":
            continue
        if story.text[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
            continue
        return mention
    return None


def _clause_floor(words: Sequence[Word], right: int, floor: int, ends: frozenset[int]) -> int:
    """The first word of the clause that the subject stands in."""
    depth = 0
    for index in range(right, floor - 1, -1):
        word = words[index].text
        if word in (")", "]"):
            depth += 1
        elif word in ("(", "["):
            depth -= 1
        if depth <= 0 and index < right and (word in BREAKS or index in ends or _opens_clause(words, index, right)):
            if word in ("that", "who", "as", "when", "while", "because", "if") and _inside_commas(words, index, right):
                continue
            return index + 1
    return floor


def _opens_clause(words: Sequence[Word], index: int, right: int) -> bool:
    """Whether a word opens the clause of a short subject: 'he tweeted after Lee [argued]'."""
    if words[index].text not in (
        "after",
        "before",
        "until",
        "since",
        "how",
        "why",
        "what",
        "whether",
        "where",
        "which",
    ):
        return False
    return right - index <= 4 and all(
        word.text[:1].isalpha() and word.text not in PREPOSITIONS for word in words[index + 1 : right + 1]
    )


def _inside_commas(words: Sequence[Word], index: int, right: int) -> bool:
    """Whether a word begins a clause between commas that is over before the verb: 'X, who left in May, said'."""
    return (
        words[index - 1].text in (",", "(", "—", "–") and words[right].text in (",", ")", "—", "–") if index else False
    )


def _best_mention(story: Story, words: Sequence[Word], left: int, right: int) -> Mentioned | None:
    if left > right:
        return None
    candidates = story.between(words[left].start, words[right].end)
    if not candidates:
        return None
    index_of = {word.start: number for number, word in enumerate(words[left : right + 1], left)}
    commas = [number for number in range(left, right + 1) if words[number].text in (",", "(", ")", "—", "–")]
    best: Mentioned | None = None
    best_score = -1.5
    for mention in candidates:
        if mention.span.end > words[right].end:
            continue
        first = index_of.get(mention.span.start)
        if first is None:
            continue
        last = first
        while last < right and words[last + 1].start < mention.span.end:
            last += 1
        score = _score(words, mention, first, last, right, commas)
        if score > best_score + 1e-9:
            best, best_score = mention, score
    return best


def _score(
    words: Sequence[Word], mention: Mentioned, first: int, last: int, right: int, commas: Sequence[int]
) -> float:
    text = words[first].text
    single = first == last
    if single and (text in OBJECT_PRONOUNS or (text in POSSESSIVE_PRONOUNS and last < right)):
        return -9.0
    if (last < right and words[last + 1].text in ("'", "’")) or words[last].text.endswith(("'s", "’s")):
        return -9.0
    score = WEIGHT.get(mention.entity.kind, 0.5)
    if single and text in SUBJECT_PRONOUNS:
        score += 1.0
    before = words[first - 1].text if first else ""
    if before in PREPOSITIONS:
        score -= 1.6
    between = sum(1 for comma in commas if last < comma <= right)
    closing = words[right].text in (",", ")", "—", "–")
    if last == right:
        score += 1.2
    elif between == 0:
        # Words between the mention and the verb without a mark: a tail ("director of Y at Z said") or another clause.
        score -= 0.12 * (right - last)
    elif closing:
        score += 0.9 if between >= 2 else 0.3
        score -= 0.02 * (right - last)
    else:
        score -= 0.6 + 0.05 * (right - last)
    if before in ("and", "or") and first >= 2:
        score -= 0.3
        if any(word.text in PREPOSITIONS for word in words[max(0, first - 4) : first - 1]):
            score -= 1.3  # "a statement from Lee and Rao"
    return score


def _plain_phrase(words: Sequence[Word], left: int, right: int) -> tuple[None, Span] | None:
    """A noun phrase that no mention covers: the words right before the verb, back to a mark or a preposition's phrase."""
    while right >= left and not words[right].text[:1].isalnum():
        right -= 1
    first = right
    while (
        first > left
        and right - first < 7
        and words[first - 1].text[:1].isalnum()
        and words[first - 1].text not in PREPOSITIONS
    ):
        first -= 1
    while first < right and words[first].text in ("and", "but", "so", "yet", "or"):
        first += 1
    if first > right or words[first].text == "Q":
        return None
    if words[first].text in ("to", "not", "also"):
        return None
    return None, Span(words[first].start, words[right].end)


def subject_behind(story: Story, paragraph: Paragraph, verb: int) -> tuple[Mentioned | None, Span] | None:
    """The subject of a verb to its right: 'said former Gov. Ann Lee, who …'."""
    words = paragraph.words
    first = verb + 1
    if first >= len(words):
        return None
    last = first
    while last < len(words) and last - first < NEAR:
        word = words[last].text
        if word in ("Q", ",", ";", ":", "—", "–", "who", "which", "(") and last > first:
            break
        if (
            word in ("in", "at", "on", "during", "after", "before", "as", "to", "while", "when", "about")
            and last > first
        ):
            break
        if last in paragraph.ends:
            last += 1
            break
        last += 1
    if words[first].text in PREPOSITIONS or words[first].text in ("that", "there", "Q", ",", ":", "."):
        return None
    found = [m for m in story.between(words[first].start, words[last - 1].end) if m.span.end <= words[last - 1].end]
    if found:
        people = [m for m in found if m.entity.kind in ("person", "unnamed", "group")]
        best = people[0] if people else found[0]
        if best.kind == "pronoun" and words[first].text in OBJECT_PRONOUNS:
            return None
        return best, best.span
    if last > first and words[first].text[:1].isalnum():
        return None, Span(words[first].start, words[last - 1].end)
    return None
