"""Which of the mentions before a verb is its subject: each gets a score by where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.story import Mentioned, Story, Word, word_at

__all__ = ["OBJECT_PRONOUNS", "POSSESSIVE_PRONOUNS", "SUBJECT_PRONOUNS", "best_mention"]

OBJECT_PRONOUNS = frozenset({"him", "her", "them", "me", "us", "himself", "herself", "themselves"})
POSSESSIVE_PRONOUNS = frozenset({"his", "her", "its", "their", "my", "our", "your"})
SUBJECT_PRONOUNS = frozenset({"he", "she", "they", "i", "we", "it", "who", "you"})
WEIGHT = {"person": 1.2, "unnamed": 1.1, "group": 0.9, "organisation": 0.8, "document": 0.8, "place": 0.4}


def best_mention(story: Story, words: Sequence[Word], left: int, right: int) -> Mentioned | None:
    """The mention among words that is likeliest the subject of the verb behind them; None where none can be."""
    if left > right:
        return None
    candidates = story.between(words[left].start, words[right].end)
    if not candidates:
        return None
    commas = [number for number in range(left, right + 1) if words[number].text in (",", "(", ")", "—", "–")]
    best: Mentioned | None = None
    best_score = -1.5
    covered = 0
    for mention in candidates:
        if mention.span.end > words[right].end or mention.span.end <= covered:
            continue  # behind the verb, or inside another: "Okafor" in "the Okafor government"
        covered = mention.span.end
        first = word_at(words, mention.span.start, left, right)
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
    elif mention.kind == "name" and first > 1 and before in ("the", "a") and words[first - 2].text in PREPOSITIONS:
        score -= 0.8  # "the head of the Bell Trust, Ann Lee,"
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
