"""Finds time expressions in a sentence: from each time word, left over modifiers and numerals, right over suffixes."""

from __future__ import annotations

from collections.abc import Sequence

from newskit.english.calendar import NUMBERS, ORDINALS
from newskit_timeline.clocks import find_clock
from newskit_timeline.days import find_day_word, find_named_days, find_weekday
from newskit_timeline.fallback import odd_forms
from newskit_timeline.figures import dates_in_figures
from newskit_timeline.joining import joined
from newskit_timeline.months import find_month
from newskit_timeline.readings import Found, Reading
from newskit_timeline.references import REFS, SETS, find_reference
from newskit_timeline.seasons import find_holidays, find_season
from newskit_timeline.units import find_unit_phrase
from newskit_timeline.within import within_stretches
from newskit_timeline.words import DETERMINERS, EDGES, MODIFIERS, REACH, Words, is_trigger
from newskit_timeline.years import find_decade, find_year

__all__ = ["read_patterns", "read_sentence"]

# Words that an expression can begin with, besides those it is grown from.
BEGINNINGS: frozenset[str] = frozenset(
    {*DETERMINERS, *MODIFIERS, *EDGES, *NUMBERS, *ORDINALS, *REFS, *SETS, "quarter"}
    | frozenset(
        """about around nearly almost barely roughly approximately some over more less at its their his her our every each entire whole
        full half couple dozen several few many hundreds thousands dozens scores fiscal fy near earlier later recent comparable
        corresponding year-ago mid first""".split()
    )
)


def read_patterns(text: str) -> list[Reading]:
    """The expressions that patterns find in a whole text: holidays, figures, days within a month; none overlapping."""
    end = len(text)
    found = [
        *dates_in_figures(text, 0, end),
        *odd_forms(text, 0, end),
        *within_stretches(text, 0, end),
        *find_holidays(text),
    ]
    found += find_named_days(text)
    return _longest_first(found)


def read_sentence(words: Words, patterns: Sequence[Reading] = ()) -> list[Reading]:
    """The expressions of a sentence, in order, none overlapping another.

    ``patterns`` are the readings of ``read_patterns`` that lie in the sentence.
    """
    found: list[Reading] = list(patterns)
    taken = -1
    figures = [(r.start, r.end) for r in found]
    index = 0
    ahead = _next_triggers(words)
    while index < len(words):
        if ahead[index] - index > REACH or not _can_begin(words.lower[index]):
            index += 1
            continue
        reading_end = _read_at(words, index, taken)
        if reading_end is None:
            index += 1
            continue
        reading, last = reading_end
        if any(reading.start < end and start < reading.end for start, end in figures):
            index += 1
            continue
        found.append(reading)
        taken = last
        index = last + 1
    found.sort(key=lambda r: r.start)
    return joined(found, words.text)


def _longest_first(found: list[Reading]) -> list[Reading]:
    """Of readings that overlap, the longest."""
    kept: list[Reading] = []
    for reading in sorted(found, key=lambda r: (r.start, -r.end)):
        if not kept or reading.start >= kept[-1].end:
            kept.append(reading)
    return kept


def _next_triggers(words: Words) -> list[int]:
    """For each word the place of the next word that an expression can be grown from."""
    ahead, nearest = [0] * len(words), len(words) + REACH + 1
    for index in range(len(words) - 1, -1, -1):
        if is_trigger(words.lower[index]):
            nearest = index
        ahead[index] = nearest
    return ahead


def _can_begin(word: str) -> bool:
    return word in BEGINNINGS or is_trigger(word)


def _read_at(words: Words, index: int, taken: int) -> Found | None:
    """The expression that begins at a word, longest kind of reading first."""
    raw = words.raw_at(index)
    if not (raw[:1].isalnum() or raw[:1] in "'’"):
        return None
    for rule in (
        find_day_word,
        find_clock,
        find_weekday,
        find_month,
        find_decade,
        find_unit_phrase,
        find_season,
        find_year,
        find_reference,
    ):
        found = rule(words, index)
        if found is not None and index > taken:
            return found
    return None
