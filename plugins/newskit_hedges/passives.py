"""Opinions in the passive: 'is believed to', 'it is understood that', 'are feared dead', 'described as … by some'."""

from __future__ import annotations

from collections.abc import Iterator

from newskit import Span
from newskit_hedges.finding import Finding, Tokens

__all__ = ["EXAMPLES", "find_passives"]

# Participles of opinion: strength, certainty, Szeged's class of the cue. The verb "be" stands before them, with an adverb
# or two between; "to", "that" or a bare complement behind.
PARTICIPLES: dict[str, tuple[str, float, str | None]] = {
    "believed": ("probable", 0.7, "doxastic"),
    "thought": ("probable", 0.65, "doxastic"),
    "understood": ("probable", 0.75, None),
    "feared": ("possible", 0.45, "epistemic"),
    "rumoured": ("possible", 0.4, "epistemic"),
    "rumored": ("possible", 0.4, "epistemic"),
    "reported": ("possible", 0.55, None),
    "said": ("possible", 0.55, None),
    "alleged": ("possible", 0.5, "doxastic"),
    "claimed": ("possible", 0.5, None),
    "considered": ("probable", 0.7, "doxastic"),
    "deemed": ("probable", 0.7, "doxastic"),
    "suspected": ("possible", 0.5, "doxastic"),
    "presumed": ("probable", 0.65, "doxastic"),
    "assumed": ("probable", 0.65, "doxastic"),
    "reputed": ("possible", 0.5, "doxastic"),
    "estimated": ("probable", 0.8, None),
    "hoped": ("possible", 0.5, None),
    "reckoned": ("probable", 0.65, "doxastic"),
}
BARE = frozenset({"considered", "deemed", "feared", "presumed", "believed", "thought"})
NARROW = frozenset({"considered", "deemed", "reckoned"})  # judgements: the participle alone is the cue
# What stands behind "considered" where it means "looked at", or where the clause ends.
LOOKED_AT = frozenset("by for at on in again and or when with before after . , ; : ) ”".split())
COMPLEMENT = frozenset(
    """dead missing drowned lost killed injured trapped alive safe responsible guilty the a an one among unlikely likely
    unsafe essential critical vital too by sacred taboo""".split()
)
BE = frozenset({"is", "are", "was", "were", "be", "been", "being", "'s", "'re"})
ADVERBS = frozenset(
    """also already still now once long generally commonly popularly often usually variously largely currently previously
    always initially originally so""".split()
)
WIDE = frozenset({"widely", "generally", "commonly", "popularly"})

# (sentence, the cue or "")
EXAMPLES = (
    ("The gunman is believed to have fled.", "is believed to"),
    ("Three people are believed to be missing.", "are believed to"),
    ("Dozens are feared dead after the ferry sank.", "are feared"),
    ("The singer is considered the finest of her age.", "considered"),
    ("The bridge was considered unsafe.", "considered"),
    ("However, it is understood that the sale was not discussed.", "is understood that"),
    ("The rules are well understood by all.", ""),
    ("The report was considered by the committee for two days.", ""),
    ("Nothing was said to the staff.", ""),
)


def find_passives(tokens: Tokens) -> Iterator[Finding]:
    """The passives of opinion in a sentence. With nobody named they are agentless."""
    words = tokens.words
    for index, word in enumerate(words):
        if word not in PARTICIPLES:
            continue
        be = index - 1
        while be >= 0 and (words[be] in ADVERBS or words[be] in WIDE) and index - be <= 3:
            be -= 1
        if be < 0 or words[be] not in BE or (be and words[be - 1] in ("not", "never")):
            continue
        behind = words[index + 1] if index + 1 < len(words) else ""
        beyond = words[index + 2] if index + 2 < len(words) else ""
        if behind in ("to", "that"):
            if word == "said" and behind == "to" and beyond not in ("be", "have"):
                continue
            if word == "reported" and behind == "to" and beyond not in ("be", "have"):
                continue
            end = tokens.ends[index + 1]
        elif (word in BARE and behind in COMPLEMENT and behind != "by") or (
            word in NARROW and behind and behind not in LOOKED_AT
        ):
            end = tokens.ends[index]
        else:
            continue
        strength, certainty, semantic = PARTICIPLES[word]
        start = be
        if word in NARROW:
            start, end = index, tokens.ends[index]
        yield Finding(
            Span(tokens.starts[start], end),
            "agentless",
            semantic,
            strength,
            certainty,
            f"passive-{word}",
            "subject" if behind == "to" or behind in COMPLEMENT else "rest",
            sourcing="none",
        )
