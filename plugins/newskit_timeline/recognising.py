"""Finds time expressions in a sentence: from each time word, left over modifiers and numerals, right over suffixes."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from newskit import Span
from newskit.english.calendar import MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from newskit.english.word_lists import word_set
from newskit_timeline.clocks import find_clock
from newskit_timeline.days import find_day_word, find_named_days, find_weekday
from newskit_timeline.fallback import odd_forms
from newskit_timeline.figures import dates_in_figures
from newskit_timeline.joining import joined
from newskit_timeline.months import find_month
from newskit_timeline.places import joined_figures
from newskit_timeline.quarters import find_codes
from newskit_timeline.readings import Found, Reading
from newskit_timeline.references import REFS, SETS, find_reference
from newskit_timeline.seasons import FIRST_WORDS_OF_HOLIDAYS, find_holiday, find_season
from newskit_timeline.units import find_unit_phrase
from newskit_timeline.within import find_within
from newskit_timeline.words import (
    DETERMINERS,
    DOUBTFUL_MONTHS,
    EDGES,
    FIGURE_KIND,
    MODIFIERS,
    REACH,
    TRIGGER_KINDS,
    UNITS,
    Words,
    is_figure,
    may_hold_time,
)
from newskit_timeline.years import NAMED_DECADES, TEENS, find_decade, find_year

__all__ = ["RULES", "Rule", "read_patterns", "read_sentence"]

# Words that stand before the head of an expression, and say when in it: "early", "the end of".
_EDGES = frozenset({"early", "late", "mid", "earlier", "later", "the", *EDGES})
_TENS = word_set("twenty thirty")  # "the twenty-first of May"
_POINTING = word_set("last next this past previous following every each")
_COUNTS = word_set("a an one two three four five six seven eight nine ten")
_BEFORE_UNITS = word_set(
    """about around nearly almost barely roughly approximately some over more less fewer at its their his her our every each entire
    whole full half couple dozen several few many hundreds thousands dozens scores fiscal near earlier later recent comparable
    corresponding year-ago mid first final quarter additional extra another"""
)


class Rule(NamedTuple):
    """A kind of expression: its name, what reads it at a word, and the words it can begin with.

    Attributes:
        name: the name of the kind.
        find: reads the expression that begins at a word.
        needs: the kinds of words of which one must stand in its sentence.
        begins: the words it can begin with, in lower case.
    """

    name: str
    find: Callable[[Words, int], Found | None]
    needs: frozenset[str]
    begins: frozenset[str]


# Stands for all figures among the words that an expression can begin with.
_FIGURES = "0"

# The kinds in the order they are tried: what reads more words of one kind stands before what would read fewer.
RULES: tuple[Rule, ...] = (
    Rule(
        "within",
        find_within,
        frozenset({"weekday", "unit", FIGURE_KIND}),
        _POINTING | _COUNTS | {"the", "final", "day", _FIGURES} | WEEKDAYS.keys() | ORDINALS.keys(),
    ),
    Rule("holiday", find_holiday, frozenset({"holiday"}), FIRST_WORDS_OF_HOLIDAYS | word_set("last next this")),
    Rule(
        "day word",
        find_day_word,
        frozenset({"day word", "part", "unit"}),
        word_set("today yesterday tomorrow tonight overnight this that last") | _EDGES,
    ),
    Rule(
        "clock",
        find_clock,
        frozenset({"clock", "part", "unit", FIGURE_KIND}),
        word_set("noon midnight midday half quarter a") | {_FIGURES} | NUMBERS.keys(),
    ),
    Rule("weekday", find_weekday, frozenset({"weekday"}), _POINTING | _EDGES | WEEKDAYS.keys() | {f"{day}s" for day in WEEKDAYS}),
    Rule("month", find_month, frozenset({"month"}), _POINTING | {"that", _FIGURES} | _EDGES | _TENS | MONTHS.keys() | ORDINALS.keys()),
    Rule(
        "decade",
        find_decade,
        frozenset({"decade", "unit", FIGURE_KIND}),
        _EDGES | _TENS | {_FIGURES} | NAMED_DECADES.keys() | ORDINALS.keys(),
    ),
    Rule(
        "unit",
        find_unit_phrase,
        frozenset({"unit", "part"}),
        _BEFORE_UNITS | _EDGES | DETERMINERS | MODIFIERS.keys() | NUMBERS.keys() | ORDINALS.keys() | UNITS.keys()
        | {"year-end", _FIGURES},
    ),
    Rule("season", find_season, frozenset({"season"}), _POINTING | _EDGES | SEASONS.keys()),
    Rule("year", find_year, frozenset({"year", "unit", FIGURE_KIND}), _EDGES | TEENS.keys() | {"two", "fiscal", "fy", _FIGURES}),
    Rule("reference", find_reference, frozenset({"reference", "unit"}), word_set("current recent the near") | REFS.keys() | SETS.keys()),
)  # fmt: skip


def read_patterns(text: str) -> list[Reading]:
    """The expressions that patterns find in a whole text: dates in figures, named days, business codes; none overlapping."""
    found: list[Reading] = []
    for start, end in joined_figures(text):
        found += dates_in_figures(text, start, end)
        found += odd_forms(text, start, end)
    found += find_named_days(text)
    found += find_codes(text)
    return _longest_first(found)


def read_sentence(text: str, sentence: Span, patterns: Sequence[Reading] = ()) -> list[Reading]:
    """The expressions of a sentence, in order, none overlapping another.

    Args:
        text: the whole text.
        sentence: the place of the sentence.
        patterns: the readings of ``read_patterns`` that lie in the sentence.
    """
    if not may_hold_time(text[sentence.start : sentence.end]):
        return joined(list(patterns), text) if patterns else []
    words = Words(text, sentence.start, sentence.end)
    found: list[Reading] = []
    starts, ends = [r.start for r in patterns], [r.end for r in patterns]
    # Numbers of patterns that a longer expression holds: the "FY28" of "the last quarter of FY28".
    within: set[int] = set()
    index, lower = 0, words.lower
    triggers, kinds = _triggers(words)
    for trigger in triggers:
        index = max(index, trigger - REACH)  # nothing to grow from till there
        while index <= trigger:
            rules = _rules_at(lower[index], kinds)
            if rules and lower[index] in DETERMINERS and not _goes_on(lower[index + 1], kinds):
                rules = ()  # "the mayor"
            read = _read_at(words, index, rules) if rules else None
            if read is None:
                index += 1
                continue
            first, last = bisect_right(ends, read[0].start), bisect_left(starts, read[0].end)
            if first < last:
                if (
                    starts[first] < read[0].start
                    or ends[last - 1] > read[0].end
                    or read[0].end - read[0].start == ends[first] - starts[first]
                ):
                    index += 1
                    continue
                within.update(range(first, last))
            found.append(read[0])
            index = read[1] + 1
    found += [pattern for number, pattern in enumerate(patterns) if number not in within]
    found.sort(key=lambda r: r.start)
    return joined(found, text)


def _longest_first(found: list[Reading]) -> list[Reading]:
    """Of readings that overlap, the longest."""
    kept: list[Reading] = []
    for reading in sorted(found, key=lambda r: (r.start, -r.end)):
        if not kept or reading.start >= kept[-1].end:
            kept.append(reading)
    return kept


FIGURES = frozenset("0123456789'")
_BEGINNINGS = frozenset().union(*(rule.begins for rule in RULES))


def _triggers(words: Words) -> tuple[list[int], frozenset[str]]:
    """The places of the words that an expression can be grown from, and their kinds."""
    places: list[int] = []
    kinds: set[str] = set()
    for index, word in enumerate(words.lower[: words.count]):
        if word in TRIGGER_KINDS:
            if word in DOUBTFUL_MONTHS and words.raw[index] == word:
                continue  # "it may rain"
            places.append(index)
            kinds |= TRIGGER_KINDS[word]
        elif word[0] in FIGURES and _tells_a_time(words, index):
            places.append(index)
            kinds.add(FIGURE_KIND)
    return places, frozenset(kinds)


def _tells_a_time(words: Words, index: int) -> bool:
    """Whether a figure may be a time by itself: a year, a clock, an ordinal, or before "GMT" or "BC"; others need a word of time."""
    word = words.lower[index]
    if word.isdecimal():
        return len(word) == len("2022") or words.raw[index + 1].isupper()
    return is_figure(word) and "," not in word


def _rules_at(word: str, kinds: frozenset[str]) -> tuple[Rule, ...]:
    """The rules whose expressions can begin with a word, in a sentence that has words of these kinds."""
    if word not in _BEGINNINGS:
        if word.isalpha():
            return ()
        word = _FIGURES if is_figure(word) else word.removesuffix("'s")
        if word not in _BEGINNINGS:
            return ()
    return _rules_of(word, kinds)


@lru_cache(maxsize=8192)
def _rules_of(begun: str, kinds: frozenset[str]) -> tuple[Rule, ...]:
    return tuple(rule for rule in RULES if begun in rule.begins and not kinds.isdisjoint(rule.needs))


def _goes_on(word: str, kinds: frozenset[str]) -> bool:
    """Whether an expression can go on with a word behind its article."""
    return word in TRIGGER_KINDS or bool(word and _rules_at(word, kinds))


def _read_at(words: Words, index: int, rules: Sequence[Rule]) -> Found | None:
    """The expression that begins at a word, by the first rule that reads one."""
    for rule in rules:
        found = rule.find(words, index)
        if found is not None:
            return found
    return None
