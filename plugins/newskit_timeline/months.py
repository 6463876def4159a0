"""Months, alone or with a day: "March 3", "the 4th of July", "late May", "January last year"."""

from __future__ import annotations

import re

from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import MODIFIERS, Words, edge_at
from newskit_timeline.years import NOT_AFTER_YEAR, year_before_christ, year_in_words

__all__ = ["EXAMPLES", "find_month"]

# (sentence, expression, rule)
EXAMPLES = (
    ("He was held on April 2.", "April 2", "month-day"),
    ("It opened on 14 October 2025.", "14 October 2025", "day-month"),
    ("The 4th of July was hot.", "The 4th of July", "day-month"),
    ("The law passed in January last year.", "January last year", "month-of-last-year"),
    ("It rained in late May.", "late May", "month"),
    ("The fort fell (May-August 1950).", "May", "month"),
    ("The March vote was close.", "March", "month"),
    ("The rent is paid every June.", "every June", "month-set"),
    ("It began in 1914. Liège fell in August of that year.", "August of that year", "month-of-that-year"),
)

NOT_BEHIND_MONTH = word_set(
    "to of on by for in at and or is was were has had that which who government administration cabinet ministry premiership years era"
)
NUMBERED_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")


def find_month(words: Words, index: int) -> Found | None:
    """A month, with the day, the year and the modifier beside it."""
    first = index
    mod, taken, _ = edge_at(words, index)
    place = index + taken
    direction: int | None = None
    if not taken and words.at(place) in ("last", "next", "this") and words.month(place + 1):
        direction = MODIFIERS[words.at(place)]
        place += 1
    if not taken and words.at(place) in ("every", "each") and words.month(place + 1):
        return grown(words, first, place + 1, "month-set", "set", value=f"XXXX-{words.month(place + 1):02d}")
    # day before month: "25 March 2022", "the 4th of July", "25th March"
    day = _day_number(words, place)
    if day is None and words.at(place) == "the":
        day = _day_number(words, place + 1)
        place += 1 if day else 0
    if day is not None:
        behind = place + 1
        if words.at(behind) == "of":
            behind += 1
        month = words.month(behind)
        if month is None or not 1 <= day <= 31:
            return None
        last = _skip_stop(words, behind)
        year, last = _year_behind(words, last)
        that = None if year else _that_year(words, last)
        last = that or last
        return grown(
            words,
            first,
            last,
            "day-month",
            "date" if year else "month-day",
            year=year,
            month=month,
            day=day,
            from_mention=that is not None,
            future=points_ahead(words, first),
        )
    month = words.month(place)
    if month is None:
        return None
    last = _skip_stop(words, place)
    number = words.at(last + 1)
    day = _day_number(words, last + 1)
    ordinal = words.ordinal(last + 2) if number == "the" else None
    if ordinal and not words.at(last + 2 + ordinal[1])[:1].isalpha():
        last, day = last + ordinal[1], ordinal[0]  # "February the 15th"
    spelt_day = words.ordinal(last + 1) if day is None else None
    if spelt_day and not words.at(last + 1 + spelt_day[1])[:1].isalpha() and words.at(last + 1 + spelt_day[1]) != "-":
        last, day = last + spelt_day[1] - 1, spelt_day[0]  # "March first"
    if (
        day is not None
        and 1 <= day <= 31
        and words.at(last + 2) not in ("%", "percent", "per", "million", "billion", "people")
        and number != "may"
    ):
        last += 1
        year, behind = _year_behind(words, last)
        that = None if year else _that_year(words, last)
        behind = that or behind
        return grown(
            words,
            first,
            behind,
            "month-day",
            "date" if year else "month-day",
            year=year,
            month=month,
            day=day,
            mod=mod,
            from_mention=that is not None,
            name="ended" if words.at(first - 1) == "ended" else None,
            future=points_ahead(words, first),
            past=points_back(words, first),
        )
    ancient = year_before_christ(words, last + 1)
    if ancient:
        value = f"BC{ancient[0]:04d}-{month:02d}"
        return grown(
            words, first, ancient[1], "month-before-christ", "literal", value=value, mod=mod, before_christ=True
        )
    spelt = year_in_words(words, last + 1)
    if spelt:
        return grown(words, first, spelt[1], "month", "month", year=spelt[0], month=month, mod=mod)
    year = words.year(last + 1) if words.at(last + 1) != "," else words.year(last + 2)
    if words.at(last + 1) == "of" and words.year(last + 2):
        year, last = words.year(last + 2), last + 2
    elif year:
        last += 1 if words.at(last + 1) != "," else 2
    elif (behind := last + 1 + (words.at(last + 1) == "of")) and (
        words.at(behind) in ("this", "last", "next") and words.at(behind + 1) == "year"
    ):
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
        past=points_back(words, first),
    )


def _is_month_alone(words: Words, place: int, first: int) -> bool:
    """Whether "May", "March", "August" alone are months: only behind a word that a month follows."""
    word = words.at(place)
    if first < place:
        return True
    before = words.at(place - 1)
    if (
        words.at(place + 1) in ("-", "–", "to", "and", "or")
        and words.month(place + 2)
        and words.raw_at(place)[:1].isupper()
    ):
        return True  # "May-August 1950"
    if before in ("a", "an", "the", "this") and words.raw_at(place)[:1].isupper():
        # "the March vote", "a June deal"; not "the March to the sea", nor "the May government"
        raw = words.raw_at(place + 1)
        return raw.islower() and raw not in NOT_BEHIND_MONTH
    if word in ("jan", "dec", "sep", "mar", "jun", "jul", "apr", "feb", "oct", "nov", "aug", "sept") and (
        words.at(place + 1) != "." and words.raw_at(place + 1)[:1].isupper()
    ):
        return False
    if word in ("may", "march", "mar", "august", "april", "june", "jan", "dec", "sep"):
        if before in (
            "in",
            "by",
            "since",
            "until",
            "till",
            "of",
            "through",
            "during",
            "from",
            "to",
            "between",
            "before",
            "after",
            "late",
            "early",
            "mid",
            "and",
            "for",
            "last",
            "next",
            "this",
            "-",
            "through",
            "around",
            "next",
            "each",
        ):
            return not (
                words.at(place + 1) in ("said", "told")
                or (
                    word == "may"
                    and before in ("to", "of", "for", "and", "from")
                    and words.raw_at(place + 1)[:1].isupper()
                )
            )
        return (
            word in ("august", "april", "june")
            and words.raw_at(place + 1)[:1] in ("", ".", ",", ";", "'")
            and before not in ("ms", "mrs", "mr")
        )
    return not (words.raw_at(place + 1)[:1].isupper() and words.raw_at(place - 1)[:1].isupper() and place > 1)


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


def _year_behind(words: Words, last: int) -> tuple[int | None, int]:
    """A year behind a day: ', 2022', ' 2022', ', this year'."""
    place = last + 1
    if words.at(place) == ",":
        place += 1
    year = words.year(place)
    if year and words.at(place + 1) not in NOT_AFTER_YEAR:
        return year, place
    return None, last


def _that_year(words: Words, last: int) -> int | None:
    """The place of the last word of 'of that year', 'of the same year', 'that year' behind a month or a day."""
    place = last + 1 + (words.at(last + 1) == "of")
    if words.at(place) == "that" and words.at(place + 1) == "year":
        return place + 1
    if words.at(place) == "the" and words.at(place + 1) == "same" and words.at(place + 2) == "year":
        return place + 2
    return None
