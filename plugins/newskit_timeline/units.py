"""What has a unit of time for its head: "last week", "three days ago", "a 10-year", "every month", "the end of the year".

A phrase is read from the left: what is said of its size ("nearly"), the determiner, the word that points back or on ("last"),
the count, the unit; then what stands behind it ("ago"). Each of the rules below looks at a phrase so read.
"""

from __future__ import annotations

from attrs import mutable

from newskit.english.calendar import ORDINALS
from newskit.english.word_lists import word_set
from newskit_timeline.bare_units import and_smaller, find_a_unit, find_bare_units, find_every
from newskit_timeline.counts import count_at, count_before, counts_units, is_plural
from newskit_timeline.quarters import (
    find_quarter,
    find_year_and_period,
    find_year_earlier,
    find_years_quarter,
    is_of_a_match,
    quarter_ended,
)
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import DETERMINERS, MODIFIERS, UNITS, Words, edge_at
from newskit_timeline.years import MONEY, year_in_words

__all__ = ["EXAMPLES", "find_unit_phrase"]

# (sentence, expression, rule)
EXAMPLES = (
    ("Sales fell in the last weeks of the year.", "the last weeks", "last-units"),
    ("Costs rose in the current fiscal year.", "the current fiscal year", "the-fiscal-year"),
    ("They met last weekend.", "last weekend", "weekend"),
    ("Profit doubled from last year's third quarter.", "last year's third quarter", "quarter-of-last-year"),
    ("It was the end of the decade.", "the end of the decade", "edge-of-unit"),
    ("Profit fell from the same period last year.", "the same period last year", "same-period"),
    ("Profit fell in the latest period.", "the latest period", "the-latest-period"),
    ("Sales fell last week.", "last week", "last-unit"),
    ("He left three days ago.", "three days ago", "units-ago"),
    ("The siege lasted three months.", "three months", "number-of-units"),
    ("It is a three-year deal.", "three-year", "number-of-units"),
    ("She will stay at least two more weeks.", "at least two more weeks", "number-of-units"),
    ("Growth slowed over the past two years.", "the past two years", "last-number-of-units"),
    ("Little will change over the next couple of years.", "the next couple of years", "last-number-of-units"),
    ("The talks took over a year.", "over a year", "a-unit"),
    ("Both shops opened in the same month.", "the same month", "the-same-unit"),
    ("The economy will slow in coming months.", "coming months", "coming-units"),
    ("Much will change in the weeks ahead.", "the weeks ahead", "units-ahead"),
    ("It was seen a week or so ago.", "a week or so ago", "a-unit-ago"),
    ("Nobody had lived there for almost a hundred years.", "almost a hundred years", "number-of-units"),
    ("Wheat sank to a low for the year of £90.", "the year", "the-unit"),
    ("The weather held over the weekend.", "the weekend", "the-weekend"),
    ("Profit fell in the year ended March 31.", "the year", "the-year-ended"),
    ("The firm was sold late in the year.", "late in the year", "the-unit"),
    ("For the quarter a year ago it had a profit.", "the quarter a year ago", "the-unit-a-year-ago"),
    ("It lost $2 million, and $3 million the year previous.", "the year previous", "the-previous-unit"),
    ("It was signed on 4 July. It had passed the week before by ten votes.", "the week before", "the-unit-before"),
    ("It shut the week before last.", "the week before last", "unit-before-last"),
    ("He resigned that day.", "that day", "that-unit"),
    ("Prices rise at year's end.", "year's end", "year-end"),
    ("Sales rose 4% in the first nine months.", "the first nine months", "first-months"),
    ("Sales were down from the same month a year ago.", "the same month a year ago", "same-unit-a-year-ago"),
    ("Shares rose for six straight days.", "six straight days", "number-of-units"),
    ("The index ended the day lower.", "the day", "the-day"),
    ("The road was open again later in the day.", "later in the day", "the-day"),
    ("It was 60%, up from 40% a year earlier.", "a year earlier", "a-unit-earlier"),
    ("The firm returned to profit after several quarters of losses.", "several quarters", "number-of-units"),
    ("Results for that quarter include a charge.", "that quarter", "that-unit"),
    ("It was the week's busiest session.", "the week", "the-unit"),
    ("Sales fell in the last quarter of 2025.", "the last quarter of 2025", "quarter"),
    ("Profit rose in 1998's first quarter.", "1998's first quarter", "years-quarter"),
    ("They fear that four days is too short.", "four days", "number-of-units"),
)

APPROXIMATE = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "some": "APPROX",
    "nearly": "LESS_THAN", "almost": "LESS_THAN", "barely": "LESS_THAN", "over": "MORE_THAN",
}  # fmt: skip
COMPARED = {"more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN"}
BOUNDED = {"least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS"}
BESIDE_BEFORE = word_set("by at in on with and but")  # "passed the week before by 217 votes"
TITLES = word_set(
    "player team coach manager novel book album song film game goal save car word person man woman footballer driver teacher entrepreneur"
)
OLD = word_set("old olds old's")
SUFFIXES = word_set("ago earlier later before hence")
# Behind these "last" is a verb: "to last three weeks".
WITHIN_A_COUNT = word_set(
    "more straight consecutive full whole long trading working business calendar successive extra"
)
DAY_THAT_ENDS = word_set("for end ends ended ending finish finished finishing close closed closing start started")
BEFORE_A_VERB = word_set("to will could may might would can should not")
NO_WEEKEND = word_set("edition section break getaway")


@mutable(eq=False, repr=False)
class _Phrase:
    """A phrase while it is read: where it begins, and what was read so far."""

    words: Words
    first: int
    place: int
    mod: str | None = None
    approx: str | None = None
    determiner: str = ""
    modifier: str = ""
    direction: int | None = None
    count: float | None = None
    vague: bool = False
    counted_at: int = 0
    hyphen: bool = False
    unit: str = ""
    last: int = 0

    def at(self, offset: int = 0) -> str:
        """The word so many words behind the place."""
        return self.words.at(self.place + offset)


def find_unit_phrase(words: Words, index: int) -> Found | None:
    """Everything whose head is a unit: 'last week', 'three days ago', 'the past two years', 'a 10-year', 'every month'."""
    mod, taken, edge = edge_at(words, index)
    phrase = _Phrase(words, index, index + taken, mod)
    if edge in ("earlier", "later"):
        if phrase.at() not in ("this", "last", "next", "in", "that"):
            return None
        if phrase.at() == "in" and phrase.at(1) == "the":
            phrase.place += 1
    _read_approximation(phrase)
    if phrase.at() in ("every", "each"):
        return find_every(words, phrase.first, phrase.place)
    _read_determiner(phrase)
    _read_modifier(phrase)
    named = _named(phrase)
    if named is not None:
        return named
    _read_count(phrase)
    phrase.unit = UNITS.get(phrase.at().removesuffix("'s").rstrip("'"), "")
    phrase.last = phrase.place
    if not phrase.unit or _is_no_time(phrase) or (phrase.unit == "Q" and is_of_a_match(words, phrase.last)):
        return None
    counts = phrase.count is not None or phrase.vague
    if phrase.determiner in ("a", "an") and not counts and phrase.direction is None:
        return find_a_unit(words, phrase.first, phrase.last, phrase.unit, phrase.mod, phrase.approx)
    if counts:
        return _counted(phrase)
    if phrase.direction is not None:
        return _pointed(phrase)
    return _plain(phrase)


# ---- reading the phrase from the left ------------------------------------------------------------------------------------


def _read_approximation(phrase: _Phrase) -> None:
    words, place, word = phrase.words, phrase.place, phrase.at()
    if word in APPROXIMATE and counts_units(words, place + 1):
        phrase.approx = APPROXIMATE[word]
        phrase.place += 1
        if word == "over" and words.at(place + 1) not in ("a", "an"):
            phrase.first, phrase.approx = place + 1, None  # a preposition: "voted over three days"
    elif word in COMPARED and phrase.at(1) == "than" and counts_units(words, place + 2):
        phrase.approx = COMPARED[word]
        phrase.place += 2
    elif word == "at" and phrase.at(1) in BOUNDED and counts_units(words, place + 2):
        phrase.approx = BOUNDED[phrase.at(1)]
        phrase.place += 2


def _read_determiner(phrase: _Phrase) -> None:
    word = phrase.at()
    if word in DETERMINERS or word == "its":
        phrase.determiner = word
        phrase.place += word != "this"


def _read_modifier(phrase: _Phrase) -> None:
    word, before = phrase.at(), phrase.at(-1)
    if word == "last" and before in BEFORE_A_VERB:
        phrase.place += 1  # "to last three weeks" is a verb
        phrase.first = phrase.place
    elif word in MODIFIERS and word != "present":
        phrase.modifier, phrase.direction = word, MODIFIERS[word]
        phrase.place += 1
    elif word in ("entire", "whole", "full", "additional", "extra"):
        phrase.place += 1
    if (
        phrase.at() in ("fiscal", "financial", "comparable", "corresponding")
        and (phrase.direction is not None or phrase.at() != "financial")
        and phrase.at(1) not in ("year", "years")
    ):
        phrase.place += 1 + (phrase.at(1) == "-")


def _read_count(phrase: _Phrase) -> None:
    phrase.count, phrase.vague, taken = count_at(phrase.words, phrase.place)
    phrase.counted_at = phrase.place
    phrase.place += taken
    if taken and phrase.at() in WITHIN_A_COUNT and phrase.at(1) in UNITS:
        phrase.place += 1  # "two more weeks"
    if phrase.at() == "-" and phrase.words.joined(phrase.place):
        phrase.hyphen = True
        phrase.place += 1
    if taken and phrase.determiner == "that" and is_plural(phrase.at()):
        phrase.first = phrase.counted_at  # "objections that four days is too long"
        phrase.determiner = ""


def _is_no_time(phrase: _Phrase) -> bool:
    """Ages ("84 years old", "a 10-year-old"), ordinals ("second"), prices ("$5 a day"), rates ("per year", "24 hours a day")."""
    words, behind = phrase.words, phrase.at(1)
    if phrase.at() == "second" and not (phrase.count == 1 or phrase.hyphen):
        return True
    if behind in OLD or (behind == "-" and phrase.at(2) in OLD):
        return True
    if phrase.count is not None and words.at(phrase.counted_at - 1) == "/" and words.joined(phrase.counted_at - 1):
        return True  # "24/7 days", and what is left of a fraction
    if phrase.unit == "TH" and _is_hour_of_day(words.at(phrase.counted_at)):
        return True  # "about 2030hrs" is a time of day
    if phrase.unit == "TM" and behind in ("past", "to") and words.number(phrase.last + 2):
        return True  # "about ten minutes past nine" is a time of day
    if phrase.count is not None and behind in ("a", "per") and phrase.at(2) in UNITS and phrase.at(3) not in SUFFIXES:
        return True
    before = words.at(phrase.first - 1)
    # "$5 a day", "4% a year"; but "up from 40% a year earlier"
    return before == "per" or (before in MONEY and phrase.determiner in ("a", "an") and behind not in SUFFIXES)


def _is_hour_of_day(figures: str) -> bool:
    """Whether four figures without a comma print an hour and its minutes, as duty logs do: "2030hrs"."""
    return len(figures) == len("2030") and figures.isdecimal() and figures < "2400" and figures[2] < "6"


# ---- what was read ---------------------------------------------------------------------------------------------------------


def _named(phrase: _Phrase) -> Found | None:
    """Quarters, halves, ends of years, periods of earnings stories: heads that are more than a unit."""
    words, first, place = phrase.words, phrase.first, phrase.place
    word, mod = phrase.at(), phrase.mod
    if phrase.modifier == "last" and word == "half" and phrase.at(1) == "of":
        return find_quarter(words, first, place - 1, (2, 1), mod, None)
    if phrase.modifier == "last" and word == "quarter" and phrase.at(1) == "of" and words.year(place + 2):
        return find_quarter(words, first, place - 1, (4, 1), mod, None)
    if word == "final" and phrase.at(1) == "quarter":
        return find_quarter(words, first, place, (4, 1), mod, phrase.direction)
    if word == "period" and (phrase.modifier == "same" or phrase.at(-1) in ("corresponding", "comparable")):
        behind = 1 + (phrase.at(1) == "of")
        behind += phrase.at(behind) in ("the", "a")
        if (phrase.at(behind), phrase.at(behind + 1)) in (
            ("last", "year"),
            ("year", "earlier"),
            ("year", "ago"),
            ("year", "before"),
        ):
            return _a_year_back(words, first, place + behind + 1, "same-period")
    if (
        word in ("fiscal", "financial")
        and phrase.at(1) == "year"
        and (phrase.determiner == "the" or phrase.direction is not None)
    ):
        return grown(
            words, first, place + 1, "the-fiscal-year", "unit", unit="Y", direction=phrase.direction or 0, mod=mod
        )
    if phrase.modifier == "latest" and word == "period":
        return grown(words, first, place, "the-latest-period", "unit", unit="Q", name="the", from_mention=True)
    year = words.year(place)
    if year and (of_year := find_years_quarter(words, first, place)):
        return of_year
    if year and phrase.determiner == "the":
        return find_year_and_period(words, first, place, year)
    if word in ("year", "year's", "year-end", "month's") and not count_before(words, place):
        last = place + (word != "year-end") + (phrase.at(1) == "-")
        if word == "year-end" or (words.at(last) == "end" and words.at(last + 1) != "of"):
            ended = "M" if word == "month's" else "Y"
            return grown(words, first, last, "year-end", "unit", unit=ended, direction=0, mod="END")
    earlier = find_year_earlier(words, first, place)
    if earlier:
        return earlier
    found = words.ordinal(place)
    if found and words.at(place + found[1]) in ("quarter", "half", "-"):
        return find_quarter(words, first, place, found, mod, phrase.direction)
    number = words.number(place + 1) if word == "first" else None
    if found and number and phrase.at(2) in ("months", "weeks", "days"):
        unit = UNITS[phrase.at(2)]
        return grown(words, first, place + 2, "first-months", "duration", unit=unit, count=float(int(number[0])))
    if phrase.direction is not None and word == "year's":
        return _of_a_year(phrase)
    return None


def _a_year_back(words: Words, first: int, last: int, rule: str) -> Found:
    return grown(words, first, last, rule, "shift", unit="Y", count=1.0, direction=-1, from_mention=True)


def _of_a_year(phrase: _Phrase) -> Found | None:
    """'last year's third quarter', 'last year's period'; else the plain unit is read."""
    words, place = phrase.words, phrase.place
    if phrase.at(1) in ("quarter", "period"):
        return _a_year_back(words, phrase.first, place + 1, "last-years-quarter")
    found = words.ordinal(place + 1)
    if not found:
        return None
    behind = place + 1 + found[1] + (words.at(place + 1 + found[1]) == "-")
    if words.at(behind) not in ("quarter", "half"):
        return None
    return grown(
        words, phrase.first, behind, "quarter-of-last-year", words.at(behind), number=found[0], direction=phrase.direction,
        name="year",
    )  # fmt: skip


def _counted(phrase: _Phrase) -> Found | None:
    """Counts of units: 'three days ago', 'the past two years', 'a three-year deal', 'two months'."""
    words, first, last, unit = phrase.words, phrase.first, phrase.last, phrase.unit
    count, direction = phrase.count, phrase.direction
    if phrase.at(1) == "and" and phrase.at(2) == "a" and phrase.at(3) == "half":
        count, last = (count or 1) + 0.5, last + 3
    smaller = and_smaller(words, last, unit) if count and count == int(count) and not phrase.hyphen else None
    if smaller and count:
        count, last = count + smaller[0], smaller[1]
    suffix = words.at(last + 1)
    behind = words.at(last + 2)
    if (
        suffix in SUFFIXES and behind != "than" and not (suffix == "before" and behind[:1].isalnum())
    ):  # "two days before the vote"
        sign = 1 if suffix in ("later", "hence") else -1
        return grown(
            words, first, last + 1, f"units-{suffix}", "shift", unit=unit, count=count, direction=sign,
            from_mention=suffix not in ("ago", "hence"), mod=phrase.approx, name="ago" if suffix in ("ago", "hence") else None,
        )  # fmt: skip
    word = phrase.at()
    plural = count is None or count != 1 or phrase.vague or phrase.hyphen or word.endswith(("s", "'"))
    if not plural and phrase.determiner not in ("the", "") and direction is None:
        return None
    if unit in ("Q", "H") and phrase.hyphen and not direction and count in (1, 3):
        return None  # three-quarters of the food
    if unit in ("Q", "H") and not phrase.hyphen and direction is None and (word != "quarters" or count == 3):
        return None  # "three quarters of the food"
    kind = "unit" if direction is not None and count == 1 and not word.endswith("s") else "duration"
    rule = "number-of-units" if direction is None else "last-number-of-units"
    if direction is None and phrase.determiner and (phrase.hyphen or not is_plural(word)):
        first = phrase.counted_at  # "a three-year deal": the article belongs to the deal
    within = direction is None and words.at(first - 1) == "in"
    ahead = within and not _counts_back(words, first) and points_ahead(words, first)  # "will open in three weeks"
    return grown(
        words,
        first,
        last,
        rule,
        kind,
        unit=unit,
        count=count,
        direction=direction or 0,
        mod=phrase.approx,
        future=ahead,
        past=direction == 1 and first == 1 and points_back(words, 0),  # "Over the next 18 months he paid"
    )


def _counts_back(words: Words, first: int) -> bool:
    """Whether "in three years" looks back: "the first win in three years", "his second injury in as many weeks"."""
    return any(
        words.at(near) in ORDINALS or words.at(near) in ("only", "worst", "best", "times")
        for near in range(first - 6, first - 1)
    )


def _pointed(phrase: _Phrase) -> Found | None:
    """'last week', 'this year', 'the following month', 'recent years'."""
    if _is_programme(phrase):
        return None
    words, first, last, unit = phrase.words, phrase.first, phrase.last, phrase.unit
    direction, modifier, mod = phrase.direction or 0, phrase.modifier, phrase.mod
    if (
        is_plural(phrase.at())
        and modifier in ("coming", "past")
        and not phrase.determiner
        and phrase.place == first + 1
    ):
        # like "recent months", a stretch whose length nobody means: "the economy will slow in coming months"
        return grown(words, first, last, "coming-units", "ref", value="FUTURE_REF" if direction > 0 else "PAST_REF")
    if is_plural(phrase.at()) and modifier in ("last", "past", "next", "coming", "previous"):
        return grown(words, first, last, "last-units", "duration", unit=unit, count=None, direction=direction)
    if unit in ("DE", "CE", "F") and modifier in ("past", "next", "coming"):  # the ten years from now, not the 2030s
        return grown(words, first, last, "last-units", "duration", unit=unit, count=1.0, direction=direction)
    if unit == "D" and modifier == "last" and words.at(first - 1) not in ("in", "over"):
        return None  # "his last day", "on the last day of the visit"
    if unit == "N" or (unit in ("TS", "TM", "TH") and modifier in ("this", "last")):
        return None
    if unit == "WE":
        return grown(
            words, first, last, "weekend", "weekend", direction=direction, future=points_ahead(words, first),
            past=points_back(words, first),
        )  # fmt: skip
    if (
        modifier == "same"
        and (words.at(last + 1), words.at(last + 2)) == ("a", "year")
        and words.at(last + 3) in SUFFIXES
    ):
        return grown(
            words, first, last + 3, "same-unit-a-year-ago", "shift", unit=unit, count=1.0, direction=-1, name="year"
        )
    if modifier == "same" or (
        modifier in ("following", "previous", "preceding", "prior") and phrase.determiner == "the"
    ):
        rule = f"the-{modifier}-unit"
        return grown(words, first, last, rule, "unit", unit=unit, direction=direction, from_mention=True, mod=mod)
    name = None if modifier == "last" and phrase.determiner else modifier  # "the last week of the war" points nowhere
    return grown(words, first, last, f"{modifier}-unit", "unit", unit=unit, direction=direction, mod=mod, name=name)


def _is_programme(phrase: _Phrase) -> bool:
    """Whether "This Week" is a programme: a unit with a capital behind a capital, in a sentence that has others without."""
    words = phrase.words
    return (
        words.raw_at(phrase.last)[:1].isupper()
        and not words.raw_at(phrase.last).isupper()
        and (words.raw_at(phrase.last + 1).islower() or words.raw_at(phrase.first - 1) in ('"', "“", "'", "‘"))
    )


def _plain(phrase: _Phrase) -> Found | None:
    """'the weekend', 'the year', 'that day', 'the end of the week', 'for years'."""
    words, first, last, unit, mod = phrase.words, phrase.first, phrase.last, phrase.unit, phrase.mod
    determiner, word, behind = phrase.determiner, phrase.at(), phrase.at(1)
    if determiner == "the" and word == "weekend" and behind not in NO_WEEKEND:
        ahead = points_ahead(words, first)
        return grown(words, first, last, "the-weekend", "weekend", direction=-1, future=ahead)
    if word == "year" and (year_in_words(words, last + 1) or words.year(last + 1)):
        return None  # the rule for years reads it
    if behind in ("ended", "ending") and word == "quarter":
        quarter = quarter_ended(words, first, last, determiner)
        if quarter is not None:
            return quarter
    if determiner == "the" and unit in ("Y", "Q") and behind in ("ended", "ending"):
        return grown(words, first, last, "the-year-ended", "duration", unit=unit, count=1.0)
    if determiner == "the" and unit in ("Y", "Q", "M", "W") and not is_plural(word):
        return _the_unit(phrase)
    if determiner == "the" and unit == "D" and word == "day" and _is_the_day_told(phrase):
        return grown(words, first, last, "the-day", "unit", unit="D", direction=0, from_mention=True)
    if determiner == "that" and unit in ("D", "Y", "M", "W", "N", "Q") and not is_plural(word):
        of = "D" if unit == "N" else unit
        return grown(words, first, last, "that-unit", "unit", unit=of, direction=0, from_mention=True)
    if determiner == "the" and is_plural(word) and behind == "ahead" and unit in ("D", "W", "M", "Y", "DE"):
        return grown(words, first, last + 1, "units-ahead", "duration", unit=unit, count=None, direction=1)
    if mod and unit in ("Y", "M", "W", "D", "DE", "CE") and determiner in ("the", "this"):
        return grown(words, first, last, "edge-of-unit", "unit", unit=unit, direction=0, mod=mod)
    return find_bare_units(words, first, last, phrase.place, unit, determiner)


def _is_the_day_told(phrase: _Phrase) -> bool:
    """'shares ended the day lower', 'later in the day'; not 'the day of the vote', 'the day when', nor 'for the day shift'."""
    words, before, behind = phrase.words, phrase.words.at(phrase.first - 1), phrase.words.at(phrase.last + 1)
    if before in DAY_THAT_ENDS:
        return not behind[:1].isalpha() or behind in (
            "at",
            "with",
            "in",
            "on",
            "down",
            "up",
            "lower",
            "higher",
            "and",
            "as",
            "but",
        )
    return words.at(phrase.first) in ("earlier", "later") and not behind[:1].isalpha()


def _the_unit(phrase: _Phrase) -> Found | None:
    words, first, last, unit = phrase.words, phrase.first, phrase.last, phrase.unit
    behind = words.at(last + 1)
    if (
        (behind, words.at(last + 2)) == ("a", "year")
        and words.at(last + 3) in ("ago", "earlier")
        and unit in ("Q", "M", "W")
    ):
        return _a_year_back(words, first, last + 3, "the-unit-a-year-ago")  # "for the quarter a year ago"
    if behind == "before" and (not words.at(last + 2)[:1].isalnum() or words.at(last + 2) in BESIDE_BEFORE):
        return grown(
            words, first, last + 1, "the-unit-before", "shift", unit=unit, count=1.0, direction=-1, from_mention=True
        )
    if (behind, words.at(last + 2)) in (("before", "last"), ("after", "next")):
        way = -1 if behind == "before" else 1
        return grown(
            words, first, last + 2, "unit-before-last", "shift", unit=unit, count=2.0, direction=way, name="ago"
        )
    if behind == "previous" and not words.at(last + 2)[:1].isalnum():
        return grown(words, first, last + 1, "the-previous-unit", "unit", unit=unit, direction=-1, from_mention=True)
    if behind == "-":
        if words.at(last + 2) not in ("earlier", "ago"):
            return None
        last += 3 if words.at(last + 3) in ("period", "quarter") else 2
        return _a_year_back(words, first, last, "year-earlier")
    if (
        behind in ("of", "when", "that", "after", "before")
        and not (behind == "of" and words.at(last + 2) in MONEY)
        and unit != "Q"
        and not (phrase.mod and behind in ("after", "before"))
    ):
        return None
    if unit == "Y" and not phrase.mod and words.at(first - 1) == "of" and words.at(first - 2) in TITLES:
        return None  # "player of the year"
    return grown(
        words,
        first,
        last,
        "the-unit",
        "unit",
        unit=unit,
        direction=0,
        mod=phrase.mod,
        from_mention=unit == "Q",
        name="the",
    )
