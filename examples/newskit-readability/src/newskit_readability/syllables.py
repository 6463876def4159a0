"""Counts the syllables of an English word by its spelling."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

__all__ = ["count_syllables"]

# A y between a consonant and the next vowel is a consonant too: beyond, employees.
VOWELS = re.compile(r"[aeiou]+(?:y(?![aeiou]))?|y(?![aeiou])")

# Vowels that are written and not spoken.
SILENT = [
    re.compile(r"[^aeiouyl]e$"),  # bridge, made
    re.compile(r"[aeiouy]le$"),  # while, rule; not table
    re.compile(r"[^aeiouysxzcghl]es$"),  # makes, times; not houses, pages, churches
    re.compile(r"[aeiouy]les$"),  # rules; not tables
    re.compile(r"(?:ea|o|i)[gq]ues?$"),  # league, dialogue, unique; not argue
    re.compile(r"[^aeioudty]ed$"),  # walked, closed; not wanted, needed
    re.compile(r"[^aeiouyl]e(?:ly|ments?)$"),  # safely, statement, movements
]

# Two vowels side by side that are two syllables.
APART = [
    re.compile(r"(?<![cgstxlnh])i[aou]"),  # media, period; not station, special, million, union
    re.compile(r"(?<=\b[lg])i[ao]"),  # lion, giant
    re.compile(r"[ct]ia(?=t)"),  # negotiate, association
    re.compile(r"[cl]ien[ct]"),  # science, client; not patient
    re.compile(r"(?<=[aeiou])ing"),  # being, going
    re.compile(r"(?<=[^aeiou]y)ing"),  # trying
    re.compile(r"eo$|eum|eous"),  # video, museum
    re.compile(r"rea(?=t[ei]|l$|li|ct)"),  # create, real, reaction
    re.compile(r"(?<![gq])ua(?=l|t[ei]|ry)"),  # usual, situation, January; not quality
    re.compile(r"(?<=[fl])uen"),  # fluent, influence
]

# What follows an apostrophe is no syllable of its own: police's, they're. After d and s, n't is one: wouldn't, isn't.
APOSTROPHE = re.compile(r"['’](?:s|t|d|ll|re|ve|m)$")
NOT = re.compile(r"(?<=[ds])n$")


@lru_cache(maxsize=10_000)  # an article says the same words again and again
def count_syllables(word: str) -> int:
    """The syllables of a word, at least one.

    Spelling does not always tell; the tests say how often this is right. A word in capitals is read as a word, not
    letter by letter.

    >>> [count_syllables(word) for word in ("bridge", "closed", "media", "government", "o’clock", "wouldn't")]
    [1, 1, 3, 3, 2, 2]
    """
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    return sum(_count(part) for part in re.split(r"['’-]", APOSTROPHE.sub("", plain)) if part) or 1


def _count(part: str) -> int:
    groups = len(VOWELS.findall(part)) + len(NOT.findall(part))
    silent = any(pattern.search(part) for pattern in SILENT)
    apart = sum(len(pattern.findall(part)) for pattern in APART)
    return max(groups - silent + apart, 1)
