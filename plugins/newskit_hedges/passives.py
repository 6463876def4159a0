"""Opinions in the passive: 'is believed to', 'it is understood that', 'are feared dead', 'is considered by some'."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit import Span
from newskit_hedges.cue_tables import Passive, passives
from newskit_hedges.finding import Finding, Tokens
from newskit_hedges.function_words import BE, NEGATIONS

__all__ = ["EXAMPLES", "find_passives"]

# What stands behind "considered" where it means "looked at", or where the clause ends.
LOOKED_AT = frozenset("by for at on in again and or when with before after . , ; : ) ”".split())
MANY = frozenset({"many", "some", "most", "critics", "several"})  # "considered by many to be"
COMPLEMENT = frozenset(
    """dead missing drowned lost killed injured trapped alive safe responsible guilty the a an one among unlikely likely
    unsafe essential critical vital too sacred taboo""".split()
)
ADVERBS = frozenset(
    """also already still now once long generally commonly popularly widely often sometimes usually normally
    traditionally variously largely further reliably authoritatively currently previously
    always initially originally so therefore thus""".split()
)
# "They're believed to", "nobody's thought to": the cue begins at the apostrophe.
CONTRACTED = re.compile(
    r"(?:he|she|it|who|that|there|they|we|you|nobody|everyone|someone)(?=['’](?:s|re)$)['’](?:s|re)"
)
# What begins a clause behind "it is believed", where "that" is left out.
CLAUSE_OPENS = frozenset("the a an he she they it we his her their its there some both two three".split())

# (sentence, the cue or "")
EXAMPLES = (
    ("Three people are believed to be missing.", "are believed to"),
    ("The potter is considered the ablest of her school.", "considered"),
    ("The cellar is considered by many to be haunted.", "considered"),
    ("It is sometimes considered a separate breed.", "considered"),
    ("However, it is understood that the sale was not discussed.", "is understood that"),
    ("It is believed that the van was stolen.", "believed"),
    ("The wine is not usually considered drinkable.", "considered"),
    ("It’s believed the door was forced.", "’s believed"),
    ("It is claimed the barn was hit twice.", "is claimed"),
    ("They’re believed to be abroad.", "’re believed to"),
    ("Police say he's thought to be armed.", "'s thought to"),
    ("The striker is said to earn £40,000 a week.", "is said to"),
    ("A film of the book is rumored.", "is rumored"),
    ("Nothing was said to reporters.", ""),
    ("The gunman is not believed to be alive.", ""),
    ("The rules are well understood by all.", ""),
    ("The report was considered by the committee for two days.", ""),
    ("Nothing was said to the staff.", ""),
    ("She was seen to leave.", ""),
)


def find_passives(tokens: Tokens) -> Iterator[Finding]:
    """The passives of opinion in a sentence. With nobody named they are agentless."""
    words = tokens.words
    table = passives()
    if table.keys().isdisjoint(words):
        return
    for index, word in enumerate(words):
        passive = table.get(word)
        if passive is None:
            continue
        be = _be_before(words, index)
        if be is None:
            continue
        denied = not NEGATIONS.isdisjoint(words[max(0, be - 1) : index])
        if denied and "narrow" not in passive.may_follow:
            continue
        link = _link(words, index, passive)
        if link is None:
            continue
        bare = "narrow" in passive.may_follow or (link == "that" and "formula" not in passive.may_follow)
        start = index if bare else be
        end = tokens.end(index) if bare or link == "bare" else tokens.end(index + 1)
        begin = tokens.starts[start]
        if not bare and CONTRACTED.fullmatch(words[start]):
            begin = tokens.end(start) - len(words[start].replace("’", "'").rpartition("'")[2]) - 1
        yield Finding(
            Span(begin, end),
            "agentless",
            passive.semantic,
            passive.strength,
            round(1 - passive.certainty, 2) if denied else passive.certainty,
            f"passive-{word}",
            ("that", "clause") if link == "that" else ("subject", "clause"),
            negative=denied,
            sourcing="none",
        )


def _be_before(words: list[str], index: int) -> int | None:
    """The verb "be" before a participle, with an adverb or two between; None where there is none."""
    be = index - 1
    while be >= 0 and (words[be] in ADVERBS or words[be] in NEGATIONS) and index - be <= 3:
        be -= 1
    return be if be >= 0 and (words[be] in BE or CONTRACTED.fullmatch(words[be])) else None


def _has_it(words: list[str], index: int) -> bool:
    """Whether the subject of a passive is "it": 'it is believed', 'it's believed'."""
    return words[index - 1] in ("it's", "it’s") or (index > 1 and words[index - 2] == "it")


def _link(words: list[str], index: int, passive: Passive) -> str | None:
    """How a participle goes on: "to", "that", "bare", or None where it is no opinion."""
    behind = words[index + 1] if index + 1 < len(words) else ""
    beyond = words[index + 2] if index + 2 < len(words) else ""
    if behind in ("to", "that"):
        fits = behind in passive.may_follow or (behind == "to" and beyond in passive.may_follow)
        return behind if fits else None
    if _has_it(words, index) and "that" in passive.may_follow and behind in CLAUSE_OPENS:
        return "bare"  # "it's believed the door was forced"
    if "end" in passive.may_follow and behind in (".", ",", ";"):
        return "bare"
    if "bare" not in passive.may_follow:
        return None
    if behind == "by" and beyond in MANY and "narrow" in passive.may_follow:
        return "bare"
    if behind in COMPLEMENT or ("narrow" in passive.may_follow and behind and behind not in LOOKED_AT):
        return "bare"
    return None
