"""Months, alone or with a day: "March 3", "the 4th of July", "late May", "January last year"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import MODIFIERS, Words, edge_at
from newskit_timeline.years import NOT_AFTER_YEAR, year_before_christ, year_in_words

__all__ = ["EXAMPLES", "find_month"]

# (sentence, expression, rule)
EXAMPLES = (
    ("Caesar was killed in March 44 BC.", "March 44 BC", "month-before-christ"),
    ("He was held on April 2.", "April 2", "month-day"),
    ("It opened on 14 October 2025.", "14 October 2025", "day-month"),
    ("The 4th of July was hot.", "The 4th of July", "day-month"),
    ("The law passed in January last year.", "January last year", "month-of-last-year"),
    ("He was held on February 27th last year.", "February 27th last year", "month-day"),
    ("Sales rose in the April-to-September half.", "April", "month"),
    ("It opened in 1935, and by that August 60,000 had come.", "that August", "month-of-that-year"),
    ("It was the worst fall since the Sept. 11 attacks.", "Sept. 11", "month-day"),
    ("It rained in late May.", "late May", "month"),
    ("The fort fell (May-August 1950).", "May", "month"),
    ("Prices rose in the March quarter.", "March quarter", "month-quarter"),
    ("The March vote was close.", "March", "month"),
    ("The rent is paid every June.", "every June", "month-set"),
    ("It began in 1914. Liège fell in August of that year.", "August of that year", "month-of-that-year"),
)

NOT_BEHIND_MONTH = word_set(
    "to of on by for in at and or is was were has had that which who government administration cabinet ministry premiership years era"
)
COUNTED = word_set("% percent per million billion people")  # behind a figure: not a day
SHORT_MONTHS = word_set("jan feb mar apr jun jul aug sep sept oct nov dec")
ALSO_OTHER_WORDS = word_set("may march mar august april june jan dec sep")  # verbs and names
BEFORE_MONTHS = word_set(
    """come in by since until till of through during from to between before after late early mid and for last next this around each -"""
)
# Days that news goes on naming without their year, by what happened: "the Sept. 11 attacks".
EVENTS: Mapping[tuple[int, int], tuple[int, frozenset[str]]] = {
    (9, 11): (2001, word_set("attack attacks terrorist terror hijackings hijackers")),
    (7, 7): (2005, word_set("bombings bombers")),
    (1, 6): (2021, word_set("attack riot riots rioters insurrection committee panel defendants")),
    (10, 7): (2023, word_set("attack attacks massacre")),
}
DEADLINES = word_set("until till by")  # "had sought time until December": the next, though it is told in the past
BEFORE_THAT = word_set("in by since until from during")
NUMBERED_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


class _Opening(NamedTuple):
    """What stands before a month, or before its day.

    Attributes:
        first: the first word of the expression.
        place: the word behind what opens it.
        mod: the TIMEX3 modifier: "early", "the end of".
        direction: which way "last", "this" or "next" points.
    """

    first: int
    place: int
    mod: str | None = None
    direction: int | None = None


_SIDES = {-1: "last", 1: "next"}


def find_month(words: Words, index: int) -> Found | None:
    """A month, with the day, the year and the modifier beside it."""
    mod, taken, _ = edge_at(words, index)
    opening = _Opening(index, index + taken, mod)
    if not taken and words.month(index + 1):
        word = words.at(index)
        if word in ("every", "each"):
            return grown(words, index, index + 1, "month-set", "set", value=f"XXXX-{words.month(index + 1):02d}")
        if word in ("last", "next", "this"):
            opening = _Opening(index, index + 1, mod, MODIFIERS[word])
    if (
        words.at(index) == "that"
        and words.month(index + 1)
        and (words.at(index - 1) in BEFORE_THAT or not words.at(index + 2)[:1].isalnum())
    ):
        month = words.month(index + 1)
        # "by that August"
        return grown(
            words, index, index + 1, "month-of-that-year", "month", month=month, from_mention=True, name="that-year"
        )
    day = _day_number(words, opening.place)
    if day is not None:
        return _day_before_month(words, opening, day)
    if words.at(opening.place) == "the":
        day = _day_number(words, opening.place + 1)
        if day:
            return _day_before_month(words, opening._replace(place=opening.place + 1), day)
    month = words.month(opening.place)
    if month is None:
        return None
    last = _skip_stop(words, opening.place)
    return _day_behind_month(words, opening, month, last) or _month_of_a_year(words, opening, month, last)


def _day_before_month(words: Words, opening: _Opening, day: int) -> Found | None:
    """A day before its month: "25 March 2022", "the 4th of July", "25th March"."""
    behind = opening.place + 1
    if words.at(behind) == "of":
        behind += 1
    month = words.month(behind)
    if month is None or not 1 <= day <= 31:
        return None
    of = _year_of_day(words, _skip_stop(words, behind))
    return _day(words, opening._replace(mod=None), "day-month", month, day, of)


def _day_behind_month(words: Words, opening: _Opening, month: int, last: int) -> Found | None:
    """A day behind its month: "March 3", "March 3, 2014", "February the 15th", "March first"; ``last`` is the last word of the month."""
    number = words.at(last + 1)
    day = _day_number(words, last + 1)
    ordinal = words.ordinal(last + 2) if number == "the" else None
    if ordinal and not words.at(last + 2 + ordinal[1])[:1].isalpha():
        last, day = last + ordinal[1], ordinal[0]  # "February the 15th"
    spelt = words.ordinal(last + 1) if day is None else None
    if spelt and not words.at(last + 1 + spelt[1])[:1].isalpha() and words.at(last + 1 + spelt[1]) != "-":
        last, day = last + spelt[1] - 1, spelt[0]  # "March first"
    if day is None or not 1 <= day <= 31 or words.at(last + 2) in COUNTED or number == "may":
        return None
    of = _year_of_day(words, last + 1)
    if of.year is None and words.at(of.last + 1) in EVENTS.get((month, day), (0, frozenset[str]()))[1]:
        of = of._replace(year=EVENTS[month, day][0])
    return _day(
        words, opening, "month-day", month, day, of, "ended" if words.at(opening.first - 1) == "ended" else None
    )


def _day(words: Words, opening: _Opening, rule: str, month: int, day: int, of: _Year, name: str | None = None) -> Found:
    """A day of a month, of the year told behind it or of none."""
    first = opening.first
    return grown(
        words,
        first,
        of.last,
        rule,
        "date" if of.year else "month-day",
        year=of.year,
        month=month,
        day=day,
        mod=opening.mod,
        from_mention=of.told,
        name="year" if of.which else _SIDES.get(opening.direction or 0, name),
        direction=MODIFIERS.get(of.which, 0),
        future=points_ahead(words, first),
        past=points_back(words, first),
    )


def _month_of_a_year(words: Words, opening: _Opening, month: int, last: int) -> Found | None:
    """A month without a day: "May", "May 44 BC", "May 1950", "May of last year"; ``last`` is the last word of the month."""
    first, place, mod, direction = opening
    ancient = year_before_christ(words, last + 1)
    if ancient:
        value = f"BC{ancient[0]:04d}-{month:02d}"
        return grown(
            words, first, ancient[1], "month-before-christ", "literal", value=value, mod=mod, before_christ=True
        )
    spelt = year_in_words(words, last + 1)
    if spelt:
        return grown(words, first, spelt[1], "month", "month", year=spelt[0], month=month, mod=mod)
    behind = last + 1 + (words.at(last + 1) in (",", "of"))
    year = words.year(behind)
    if year:
        last = behind
    elif words.at(last + 1) != "," and words.at(behind) in ("this", "last", "next") and words.at(behind + 1) == "year":
        shift = MODIFIERS[words.at(behind)]
        return grown(
            words, first, behind + 1, "month-of-last-year", "month", month=month, direction=shift, mod=mod, name="year"
        )
    that = None if year else _that_year(words, last)
    if that:
        return grown(
            words, first, that, "month-of-that-year", "month", month=month, mod=mod, from_mention=True, name="that-year"
        )
    if year is None and not _is_month_alone(words, place, first):
        return None
    if month % 3 == 0 and words.at(last + 1) == "quarter":
        return grown(words, first, last + 1, "month-quarter", "quarter", number=month // 3, year=year, mod=mod)
    return grown(
        words,
        first,
        last,
        "month",
        "month",
        year=year,
        month=month,
        mod=mod,
        direction=direction or 0,
        name={-1: "last", 1: "next", 0: "this"}[direction] if direction is not None else None,
        future=points_ahead(words, first),
        past=points_back(words, first) and words.at(first - 1) not in DEADLINES,
    )


def _is_month_alone(words: Words, place: int, first: int) -> bool:
    """Whether a month without day and year is one: "May", "March" and "August" alone only where a month can stand."""
    if first < place:
        return True
    word, before, after = words.at(place), words.at(place - 1), words.at(place + 1)
    if (
        before == "-"
        and words.joined(place - 1)
        and words.month(place - 2) is None
        and words.raw_at(place - 2)[:1].isupper()
    ):
        return False  # "Hurricane Elsa-May"
    capital, capital_behind = words.raw_at(place)[:1].isupper(), words.raw_at(place + 1)[:1].isupper()
    to = place + 2 + (after == "-" and words.at(place + 2) == "to") * 2
    if capital and after in ("-", "–", "to", "and", "or") and words.month(to):
        return True  # "May-August 1950", "April-to-September"
    if capital and before in ("a", "an", "the", "this"):
        # "the March vote", "a June deal"; not "the March to the sea", nor "the May government"
        behind = words.raw_at(place + 1)
        return behind.islower() and behind not in NOT_BEHIND_MONTH
    if word in SHORT_MONTHS and after != "." and capital_behind:
        return False  # "Jan Kowalski"
    if word not in ALSO_OTHER_WORDS:
        return not (capital_behind and words.raw_at(place - 1)[:1].isupper() and place > 1)
    if before == "as" and words.at(place - 2) in ("early", "late", "soon", "recently", "back"):
        return True  # "as early as March"
    if before in BEFORE_MONTHS:
        person = before in ("to", "of", "for", "and", "from") and capital_behind  # "to May Chen", "and August Wilson"
        if word in SHORT_MONTHS and before == "and" and not words.month(place - 2):
            return False  # "Ant and Dec"
        return after not in ("said", "told") and not person
    ends = words.raw_at(place + 1)[:1] in ("", ".", ",", ";", "'")
    return word in ("august", "april", "june") and ends and before not in ("ms", "mrs", "mr")


def _skip_stop(words: Words, place: int) -> int:
    return (
        place + 1
        if words.at(place + 1) == "." and words.joined(place) and words.raw_at(place + 2)[:1].isdecimal()
        else place
    )


def _day_number(words: Words, index: int) -> int | None:
    word = words.at(index)
    if word.isdecimal() and len(word) <= 2:
        return int(word)
    ordinal = NUMBERED_DAY.fullmatch(word)
    if ordinal:
        return int(ordinal[1])
    found = words.ordinal(index)
    return found[0] if found and words.at(index + 1) == "of" and words.month(index + 2) else None


class _Year(NamedTuple):
    """What stands behind a day: "2014", "of that year", "last year".

    Attributes:
        last: the last word of the expression with it.
        year: the year, where it is printed.
        told: whether it is one told before.
        which: "last", "this" or "next" year.
    """

    last: int
    year: int | None = None
    told: bool = False
    which: str = ""


def _year_of_day(words: Words, last: int) -> _Year:
    place = last + 1 + (words.at(last + 1) == ",")
    year = words.year(place)
    if year and words.at(place + 1) not in NOT_AFTER_YEAR:
        return _Year(place, year)
    place += words.at(place) == "of"
    if words.at(place) in ("last", "this", "next") and words.at(place + 1) == "year":
        return _Year(place + 1, which=words.at(place))
    that = _that_year(words, last)
    return _Year(that or last, told=that is not None)


def _that_year(words: Words, last: int) -> int | None:
    """The place of the last word of 'of that year', 'of the same year', 'that year' behind a month or a day."""
    place = last + 1 + (words.at(last + 1) == "of")
    if words.at(place) == "that" and words.at(place + 1) == "year":
        return place + 1
    if words.at(place) == "the" and words.at(place + 1) == "same" and words.at(place + 2) == "year":
        return place + 2
    return None
