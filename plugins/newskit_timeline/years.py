"""Years, decades and centuries: "1998", "fiscal 1998", "1998/99", "the mid-1990s", "the 19th century", "238 BC"."""

from __future__ import annotations

import re

from newskit.english.calendar import SEASONS
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import opens_a_clause
from newskit_timeline.words import Words, edge_at

__all__ = [
    "EXAMPLES",
    "MONEY",
    "NAMED_DECADES",
    "NOT_AFTER_YEAR",
    "TEENS",
    "find_decade",
    "find_year",
    "is_era",
    "year_before_christ",
    "year_in_words",
]

# (sentence, expression, rule)
EXAMPLES = (
    ("The temple stood in the 430s BC.", "the 430s BC", "decade-before-christ"),
    ("It opened in the year 1848.", "the year 1848", "the-year"),
    ("It opened in 1998.", "1998", "year"),
    ("Sales fell in fiscal 1998.", "fiscal 1998", "fiscal-year"),
    ("The 1998/99 season was wet.", "1998/99", "year-pair"),
    ("It will open by end-2030.", "end-2030", "year"),
    ("The 2027/2028 season was dry.", "2027/2028", "year-pair"),
    ("It began in nineteen ninety-six.", "nineteen ninety-six", "year-in-words"),
    ("It was built in the mid-1990s.", "the mid-1990s", "decade"),
    ("She sang in the early sixties.", "the early sixties", "decade-in-words"),
    ("It was gone by the noughties.", "the noughties", "decade-in-words"),
    ("It was built in the 19th century.", "the 19th century", "century"),
    ("The city fell in 238 BC.", "238 BC", "before-christ"),
    ("The walls are of the 5th century BC.", "the 5th century BC", "century-before-christ"),
)

TWO_FIGURES = re.compile(r"\d\d")
DECADE = re.compile(r"(?:((?:1[5-9]|20)\d)0|'?([2-9])0)'?s")
DECADE_FIGURES = re.compile(r"(?:((?:1[5-9]|20)\d)0|'?([2-9])0)")
DECADE_BEFORE_CHRIST = re.compile(r"\d{1,3}0s")
SHORT_YEAR = re.compile(r"'(\d\d)")
MONEY = word_set("""$ £ € ₦ ₹ %""")
NOT_AFTER_YEAR = word_set(
    """people pounds dollars miles feet shares jobs points yards metres meters km employees workers votes seats
    tons tonnes rpm mhz contracts acres homes units members kg grams lb lbs litres liters calories pages words times % percent cases deaths"""
)
NUMBER_BEFORE_YEAR = word_set(
    """$ £ € ₦ ₹ about around nearly almost over than some approximately no number room page flight route section rule article resolution regulation agenda vision channel psalm #
    totaling from. rs"""
)
YEAR_FOLLOWS = word_set("in since of year from until by between and to after before during early late circa ( - –")
OF_WEATHER = word_set("temperature temperatures degrees highs lows mercury humidity fahrenheit celsius")
NAMED_DECADES = {
    "twenties": "192", "thirties": "193", "forties": "194", "fifties": "195", "sixties": "196", "seventies": "197",
    "eighties": "198", "nineties": "199", "noughties": "200",
}  # fmt: skip
TEENS = {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700, "sixteen": 1600, "twenty": 2000}


def find_year(words: Words, index: int) -> Found | None:
    """A year in figures or words that is no number of a thing."""
    first = index
    mod, taken, _edge_word = edge_at(words, index)
    place = index + taken
    fiscal = words.at(place) in ("fiscal", "fy") and words.year(place + 1) is not None
    if fiscal:
        place += 1
    if words.at(place) == "the" and words.at(place + 1) == "year" and words.year(place + 2):
        year = words.year(place + 2)
        return grown(words, first, place + 2, "the-year", "year", year=year, mod=mod)
    spelt = year_in_words(words, place + 2) if words.at(place) == "the" and words.at(place + 1) == "year" else None
    if spelt is None and words.at(place) in TEENS:
        spelt = year_in_words(words, place)
    if spelt:
        return grown(words, first, spelt[1], "year-in-words", "year", year=spelt[0], mod=mod)
    short = SHORT_YEAR.fullmatch(words.at(place)) if words.at(place)[:1] == "'" else None
    if short and (words.raw_at(place - 1) in ("'", "‘", "’") or words.raw_at(place + 1)[:1].isupper()):
        return None  # a quotation that begins with a figure
    year = words.year(place)
    before_christ = year_before_christ(words, place)
    if before_christ:
        value = f"BC{before_christ[0]:04d}"
        return grown(
            words, first, before_christ[1], "before-christ", "literal", value=value, mod=mod, before_christ=True
        )
    if short and words.raw_at(place)[0] in "'’" and words.at(place + 1) != "s":
        number = int(short[1])
        year = (1900 if number > 30 else 2000) + number
    if year is None:
        return None
    last = place
    # "1998/99", "1989-90"
    if (
        words.at(place + 1) in ("-", "/", "–")
        and TWO_FIGURES.fullmatch(words.at(place + 2))
        and words.joined(place)
        and int(words.at(place + 2)) == (year + 1) % 100
    ):
        return grown(words, first, place + 2, "year-pair", "year", year=year, mod=mod)
    if words.at(place + 1) == "/" and words.joined(place) and words.year(place + 2) == year + 1:
        return grown(words, first, place + 2, "year-pair", "year", year=year, mod=mod)
    before, behind = words.at(first - 1), words.at(place + 1)
    if not taken and not fiscal and _is_number_of_a_thing(words, first, place):
        return None
    plausible = 1700 <= year <= 2100
    if not taken and not fiscal:
        if not plausible and before not in YEAR_FOLLOWS:
            return None
        if (
            before in MONEY
            or (before in NUMBER_BEFORE_YEAR and before not in ("over", "about", "around", "than"))
            or behind in NOT_AFTER_YEAR
        ):
            return None
        if (words.raw_at(first - 1) in (".", ",") and words.joined(first - 1)) or (
            words.raw_at(place + 1) == "-" and words.joined(place) and not words.at(place + 2).isdecimal()
        ):
            return None
        if before in ("-", "/") and words.joined(first - 1) and words.at(first - 2).isalpha():
            return None
    rule = "fiscal-year" if fiscal else "year"
    return grown(words, first, last, rule, "year", year=year, mod=mod, opens=opens_a_clause(words, first))


def _is_number_of_a_thing(words: Words, first: int, place: int) -> bool:
    """Whether four figures number a house, a telephone, a model or people: "at 1920 Elm Street", "a Peugeot 2008"."""
    before, behind, raw = words.at(first - 1), words.at(place + 1), words.raw_at(first - 1)
    glued = words.joined(place) and words.raw_at(place + 1).isupper() and len(behind) > len("BC")
    if glued or (behind.isdecimal() and len(behind) == len("737")):
        return True  # "1800RESPECT", "1800 737 732"
    if (
        before.isdecimal()
        or before in ("call", "dial", "text", "phone", "dialled", "dialed", "dialling", "rang")
        or (before == "called" and behind[:1].isalpha() and behind not in ("a", "an", "the"))
        or (before == "at" and words.raw_at(place + 1)[:1].isupper())
    ):
        return True
    if before == "-" and words.joined(first - 1) and words.at(first - 2).isdecimal() and len(words.at(first - 2)) != 4:
        return True
    if behind == "by" and words.at(place + 2).isdecimal():
        return True
    if before == "to" and words.raw_at(place + 1).islower() and behind.endswith("s") and len(behind) > 3:
        return True
    # "the Peugeot 2008", "a Galaxy 2000": a name with an article, not an event that is held
    return (
        raw[:1].isupper()
        and words.at(first - 2) in ("a", "an", "the", "his", "her", "called")
        and words.raw_at(place + 1).islower()
        and words.month(first - 1) is None
        and before not in SEASONS
        and before not in ("in", "olympics", "games", "championships", "cup", "expo")
    )


def year_before_christ(words: Words, place: int) -> tuple[int, int] | None:
    """'238 BC', '490 B.C.', the '480' of '480-479 BC': the year and the place of its last word."""
    word = words.at(place)
    if not word.isdecimal() or len(word) > len("2022"):
        return None
    if is_era(words, place + 1):
        return int(word), place + 1
    joint, second = words.at(place + 1), words.at(place + 2)
    if (
        joint in ("-", "–", "to", "and")
        and second.isdecimal()
        and len(second) <= len(word)
        and is_era(words, place + 3)
    ):
        return int(word), place
    return None


def is_era(words: Words, place: int) -> bool:
    """Whether "BC" or "BCE" stands at a place."""
    return words.raw_at(place) in ("BC", "BCE", "B.C")


def year_in_words(words: Words, place: int) -> tuple[int, int] | None:
    """'nineteen ninety-six', 'two thousand': the year and the place of its last word."""
    if words.at(place) == "two" and words.at(place + 1) == "thousand":
        more = words.number(place + 2 + (words.at(place + 2) == "and"))
        joint = words.at(place + 2) == "and"
        if more and more[0] < 100 and joint:
            return 2000 + int(more[0]), place + 2 + more[1]
        return 2000, place + 1
    century = TEENS.get(words.at(place))
    if century is None:
        return None
    rest = words.number(place + 1)
    if rest and 10 <= rest[0] <= 99 and words.at(place + 1).isalpha():
        return century + int(rest[0]), place + rest[1]
    return None


def find_decade(words: Words, index: int) -> Found | None:
    """A decade or a century."""
    first = index
    place = index + 1 if words.at(index) == "the" else index
    mod, taken, _ = edge_at(words, place)
    place += taken
    if taken == 0 and words.at(place) == "the":
        return None
    if taken and words.at(place) == "the":
        place += 1
    word = words.at(place)
    if DECADE_BEFORE_CHRIST.fullmatch(word) and is_era(words, place + 1):
        value = f"BC{int(word[:-2]):03d}"
        return grown(
            words, first, place + 1, "decade-before-christ", "literal", value=value, mod=mod, before_christ=True
        )
    decade = DECADE.fullmatch(word)
    if decade is None and words.at(place + 1) == "s" and words.joined(place):
        decade = DECADE_FIGURES.fullmatch(word)
        place += 1 if decade else 0
    named = NAMED_DECADES.get(word)
    if decade:
        if decade[2] and not (words.at(place - 1) in ("the", "-", "early", "late", "mid") or word.startswith("'")):
            return None
        if decade[2] and words.at(first - 1) in ("in", "into") and words.at(place - 1) in ("his", "her", "their"):
            return None
        if decade[2] and not OF_WEATHER.isdisjoint(words.lower[max(0, place - 12) : place + 6]):
            return None  # "temperatures in the 80s"
        value = decade[1] or f"19{decade[2]}"
        return grown(words, first, place, "decade", "decade", value=value, mod=mod)
    if named and words.at(place - 1) in ("the", "early", "late", "mid", "-"):
        return grown(words, first, place, "decade-in-words", "decade", value=named, mod=mod)
    found = words.ordinal(place)
    if (found and words.at(place + found[1]) == "century") or (
        found and words.at(place + found[1]) == "-" and words.at(place + found[1] + 1) == "century"
    ):
        last = place + found[1] + (0 if words.at(place + found[1]) == "century" else 1)
        if is_era(words, last + 1):
            value = f"BC{found[0] - 1:02d}"
            return grown(
                words, first, last + 1, "century-before-christ", "literal", value=value, mod=mod, before_christ=True
            )
        return grown(words, first, last, "century", "century", value=str(found[0] - 1), mod=mod)
    return None
