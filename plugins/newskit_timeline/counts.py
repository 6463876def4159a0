"""Counts of units, and what is near them: "a couple of", "2 1/2", "several", "hundreds of"."""

from __future__ import annotations

from newskit.english.calendar import NUMBERS
from newskit_timeline.words import UNITS, Words

__all__ = ["count_at", "count_before", "counts_units", "is_plural"]


HUNDREDS = {"hundred": 100.0, "thousand": 1000.0}
LARGE = {"million": 1e6, "billion": 1e9}


def count_before(words: Words, place: int) -> bool:
    """Whether a number stands before a unit: "a five-year end" is no year-end."""
    return words.at(place - 1) == "-" or words.at(place - 1)[:1].isdecimal() or words.at(place - 1) in NUMBERS


def is_plural(word: str) -> bool:
    """Whether a unit is written in the plural: "months", not "month's"."""
    return word.endswith("s") and not word.endswith("'s")


def counts_units(words: Words, place: int) -> bool:
    """Whether a count of units begins at a word: 'three days', 'a year'."""
    count, vague, taken = count_at(words, place)
    if count is None and not vague:
        return bool(words.at(place) in ("a", "an") and UNITS.get(words.at(place + 1)))
    taken += words.at(place + taken) in ("more", "straight", "consecutive", "full")  # "two more weeks"
    nxt = words.at(place + taken)
    return nxt in UNITS or (nxt == "-" and words.at(place + taken + 1) in UNITS)


def count_at(words: Words, place: int) -> tuple[float | None, bool, int]:
    """A count at a place: (number or None, whether it is a vague one, words taken)."""
    start = place
    if words.at(place) in ("a", "the") and words.at(place + 1) in ("few", "couple", "dozen", "hundred", "thousand"):
        place += 1
    word = words.at(place)
    if word == "couple":
        taken = 2 if words.at(place + 1) == "of" else 1
        return 2.0, False, place + taken - start
    if word == "dozen":
        return 12.0, False, place + 1 - start
    if word == "half" and words.at(place + 1) in ("a", "an", "-"):
        return 0.5, False, place + 2 - start
    if word in ("several", "few", "many"):
        return None, True, place + 1 - start
    if word in ("hundreds", "thousands", "dozens", "scores") and words.at(place + 1) == "of":
        return None, True, place + 2 - start
    if word in HUNDREDS and (place > start or words.at(start - 1) == "a"):
        return HUNDREDS[word], False, place + 1 - start  # "a hundred years"
    found = words.number(place)
    if found is None:
        return None, False, 0
    value, taken = found
    behind = place + taken
    if words.at(behind) in LARGE and words.at(behind + 1) in UNITS:
        return value * LARGE[words.at(behind)], False, behind + 1 - start  # "100 million years"
    if word == "1" and words.at(behind) == "/" and words.at(behind + 1) == "2":
        return 0.5, False, behind + 2 - start
    if words.at(behind) == "1" and words.at(behind + 1) == "/" and words.at(behind + 2) == "2":
        return value + 0.5, False, behind + 3 - start
    if words.at(behind) == "and" and words.at(behind + 1) == "a" and words.at(behind + 2) == "half":
        return value + 0.5, False, behind + 3 - start
    if (
        words.at(behind) in ("or", "to", "-", "–")
        and words.number(behind + 1)
        and (UNITS.get(words.at(behind + 2)) or words.at(behind + 2) == "-")
    ):
        second, more = words.number(behind + 1)  # type: ignore[misc]
        if words.at(behind) != "-" or second > value:
            return second if words.at(behind) != "or" else value, False, behind + 1 + more - start
    return value, False, behind - start
