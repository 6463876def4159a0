"""Words that point to now, before or after, and words of habit: "now", "recently", "the near future", "daily"."""

from __future__ import annotations

from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.words import UNITS, Words

__all__ = ["EXAMPLES", "REFS", "SETS", "find_reference"]

# (sentence, expression, rule)
EXAMPLES = (
    ("The mine now employs nobody.", "now", "now"),
    ("The mine closed recently.", "recently", "recently"),
    ("Prices fell in recent months.", "recent months", "recent-units"),
    ("It may open in the near future.", "the near future", "near-future"),
    ("She spoke about the past.", "the past", "the-past"),
    ("They met monthly.", "monthly", "monthly"),
)

NOT_BEHIND_CURRENT = word_set("affairs events account accounts - was is has had in and flows flowed , .")
# Now-words that annotators mark more often than not, by what they refer to.
REFS: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
SETS: dict[str, str] = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D",
}  # fmt: skip


def _is_rate(words: Words, index: int) -> bool:
    """Whether an amount stands just before: "8.5% annually" is a rate, no set of times."""
    return any(words.at(near) in ("%", "percent", "million", "billion", "units") for near in range(index - 3, index))


def find_reference(words: Words, index: int) -> Found | None:
    """A word that points to now, before or after, or a word of habit."""
    word = words.at(index)
    if word in REFS:
        if word == "now" and (
            words.at(index + 1) == "-" or (words.at(index - 1) in ("until", "by") and words.at(index - 1) == "x")
        ):
            return None
        first = index
        if (word, words.at(index - 1)) in (("now", "right"), ("recently", "more"), ("recently", "most")):
            first -= 1
        return grown(words, first, index, word, "ref", value=REFS[word])
    if (
        word == "current"
        and words.at(index + 1) not in NOT_BEHIND_CURRENT
        and words.raw_at(index + 1)[:1].isalpha()
        and (words.at(index - 1) in ("the", "its", "his", "her", "their", "than", "of", "reflect", "up", "from"))
    ):
        return grown(words, index, index, "current", "ref", value="PRESENT_REF")
    if word == "recent" and words.at(index + 1) in UNITS and words.at(index + 1).endswith("s"):
        return grown(words, index, index + 1, "recent-units", "ref", value="PAST_REF")
    if (
        word == "the"
        and words.at(index + 1) in ("past", "future")
        and words.at(index + 2) not in UNITS
        and not words.number(index + 2)
        and (words.at(index - 1) in ("in", "into", "about", "for", "of") or not words.raw_at(index + 2)[:1].isalnum())
        and words.at(index + 2) not in ("of", "-", "tense")
    ):
        return grown(
            words,
            index,
            index + 1,
            "the-past",
            "ref",
            value="PAST_REF" if words.at(index + 1) == "past" else "FUTURE_REF",
        )
    if (
        word in ("the", "near")
        and words.at(index + (word == "the")) == "near"
        and words.at(index + 1 + (word == "the")) in ("future", "term")
    ):
        return grown(words, index, index + 1 + (word == "the"), "near-future", "ref", value="FUTURE_REF")
    if word in SETS and words.at(index - 1) != "the" and not _is_rate(words, index):
        return grown(words, index, index, word, "set", value=SETS[word])
    return None
