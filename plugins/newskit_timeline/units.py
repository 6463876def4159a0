"""What has a unit of time for its head: "last week", "three days ago", "a 10-year", "every month", "for years"."""

from __future__ import annotations

from newskit_timeline.counts import count_at, count_before, counts_units, is_plural
from newskit_timeline.quarters import find_quarter, find_year_and_period, find_year_earlier
from newskit_timeline.readings import Reading, grown
from newskit_timeline.tense import points_ahead
from newskit_timeline.words import DAYPARTS, DETERMINERS, MODIFIERS, UNITS, Words, edge_at
from newskit_timeline.years import MONEY, year_in_words

__all__ = ["find_unit_phrase"]


def find_unit_phrase(words: Words, index: int) -> tuple[Reading, int] | None:
    """Everything whose head is a unit: 'last week', 'three days ago', 'the past two years', 'a 10-year', 'every month'."""
    first = index
    mod, taken, edge = edge_at(words, index)
    place = index + taken
    if edge in ("earlier", "later") and words.at(place) not in ("this", "last", "next", "in", "that"):
        return None
    if edge in ("earlier", "later") and words.at(place) == "in" and words.at(place + 1) == "the":
        place += 1
    approx = None
    if words.at(place) in (
        "about",
        "around",
        "nearly",
        "almost",
        "roughly",
        "approximately",
        "some",
        "over",
    ) and counts_units(words, place + 1):
        approx = {"nearly": "LESS_THAN", "almost": "LESS_THAN", "over": "MORE_THAN"}.get(words.at(place), "APPROX")
        if words.at(place) == "over":
            first = place + 1  # read as a preposition: "over three years"
        place += 1
    elif words.at(place) in ("more", "less") and words.at(place + 1) == "than" and counts_units(words, place + 2):
        approx = "MORE_THAN" if words.at(place) == "more" else "LESS_THAN"
        place += 2
    elif words.at(place) == "at" and words.at(place + 1) in ("least", "most") and counts_units(words, place + 2):
        approx = "EQUAL_OR_MORE" if words.at(place + 1) == "least" else "EQUAL_OR_LESS"
        place += 2
    if words.at(place) in ("every", "each"):
        return _every(words, first, place)
    determiner = words.at(place) if words.at(place) in DETERMINERS or words.at(place) == "its" else ""
    if (determiner and determiner not in ("this", "that", "these", "those")) or determiner in (
        "that",
        "these",
        "those",
    ):
        place += 1
    direction: int | None = None
    modifier = ""
    if words.at(place) == "last" and words.at(place - 1) in (
        "to",
        "will",
        "could",
        "may",
        "might",
        "would",
        "can",
        "should",
        "not",
    ):
        place += 1  # "to last three weeks" is a verb
        first = place
    elif words.at(place) in MODIFIERS and words.at(place) != "present":
        modifier = words.at(place)
        direction = MODIFIERS[modifier]
        place += 1
    elif words.at(place) in ("entire", "whole", "full"):
        place += 1
    if words.at(place) in ("fiscal", "comparable", "corresponding") and words.at(place + 1) not in ("year", "years"):
        place += 1 + (words.at(place + 1) == "-")
    if modifier == "last" and words.at(place) == "half" and words.at(place + 1) == "of":
        return find_quarter(words, first, place - 1, (2, 1), mod, None)
    if words.at(place) == "final" and words.at(place + 1) == "quarter":
        return find_quarter(words, first, place, (4, 1), mod, direction)
    if words.at(place) == "period" and (modifier == "same" or words.at(place - 1) in ("corresponding", "comparable")):
        behind = place + 1 + (words.at(place + 1) == "of")
        behind += words.at(behind) in ("the", "a")
        if words.at(behind) == "last" and words.at(behind + 1) == "year":
            return grown(
                words, first, behind + 1, "same-period", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
            )
        if words.at(behind) == "year" and words.at(behind + 1) in ("earlier", "ago", "before"):
            return grown(
                words, first, behind + 1, "same-period", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
            )
    if words.at(place) == "fiscal" and words.at(place + 1) == "year" and determiner == "the":
        return grown(words, first, place + 1, "the-fiscal-year", "unit", unit="Y", direction=direction or 0, mod=mod)
    if modifier == "latest" and words.at(place) == "period":
        return grown(words, first, place, "the-latest-period", "unit", unit="Q", name="the", from_mention=True)
    named = words.year(place)
    if named and determiner == "the":
        return find_year_and_period(words, first, place, named)
    if words.at(place) in ("year", "year's", "year-end", "month's") and not count_before(words, place):
        last = place + (words.at(place) != "year-end") + (words.at(place + 1) == "-")
        if words.at(place) == "year-end" or (words.at(last) == "end" and words.at(last + 1) != "of"):
            ended = "M" if words.at(place) == "month's" else "Y"
            return grown(words, first, last, "year-end", "unit", unit=ended, direction=0, mod="END")
    earlier = find_year_earlier(words, first, place)
    if earlier:
        return earlier
    # ordinals: "third quarter", "first half", "the first nine months"
    found = words.ordinal(place)
    if found and words.at(place + found[1]) in ("quarter", "half", "-"):
        return find_quarter(words, first, place, found, mod, direction)
    if (
        found
        and words.at(place) == "first"
        and words.number(place + 1)
        and words.at(place + 2) in ("months", "weeks", "days")
    ):
        months = int(words.number(place + 1)[0])  # type: ignore[index]
        return grown(
            words, first, place + 2, "first-months", "duration", unit=UNITS[words.at(place + 2)], count=float(months)
        )
    count, vague, taken_count = count_at(words, place)
    start_of_count = place
    place += taken_count
    hyphen = words.at(place) == "-" and words.joined(place)
    if hyphen:
        place += 1
    unit = UNITS.get(words.at(place).removesuffix("'s").rstrip("'"))
    possessive = words.at(place).endswith("'")
    if unit is None:
        return None
    last = place
    if words.at(place) == "second" and not (count == 1 or hyphen):
        return None  # an ordinal
    if hyphen and words.at(place + 1) == "-" and words.at(place + 2) == "old":
        return None
    if (
        words.at(place + 1) == "old"
        or (words.at(place + 1) == "-" and words.at(place + 2) == "old")
        or words.at(place + 1) == "olds"
    ):
        return None
    if (words.at(first - 1) in MONEY and determiner in ("a", "an")) or words.at(first - 1) == "per":
        return None
    if determiner in ("a", "an") and count is None and not vague and direction is None:
        return _a_unit(words, first, last, unit, mod, approx)
    if words.at(place + 1) == "and" and words.at(place + 2) == "a" and words.at(place + 3) == "half":
        count = (count or 1) + 0.5
        last = place + 3
    suffix = words.at(last + 1)
    if (
        (count is not None or vague)
        and suffix in ("ago", "earlier", "later", "before", "hence")
        and not (suffix == "before" and words.at(last + 2) in ("the", "a", "he", "she", "it", "they", "his", "her"))
    ):
        sign = -1 if suffix in ("ago", "earlier", "before") else 1
        return grown(
            words,
            first,
            last + 1,
            f"units-{suffix}",
            "shift",
            unit=unit,
            count=count,
            direction=sign,
            from_mention=suffix != "ago",
            mod=approx,
        )
    if count is not None or vague:
        plural = count is None or count != 1 or vague or hyphen or possessive or words.at(place).endswith("s")
        if not plural and not hyphen and determiner not in ("the", "") and direction is None:
            return None
        if unit in ("Q", "H") and hyphen and not direction and count in (1, 3):
            return None  # three-quarters of the food
        if unit in ("Q", "H", "N") and not (hyphen or unit == "N" or direction is not None):
            return None
        kind = "duration"
        if direction is not None and (count == 1 and not words.at(place).endswith("s")):
            kind = "unit"
        rule = "number-of-units" if direction is None else "last-number-of-units"
        if direction is None and determiner and (hyphen or not is_plural(words.at(place))):
            first = start_of_count  # "a three-year deal": the article belongs to the deal
        return grown(words, first, last, rule, kind, unit=unit, count=count, direction=direction or 0, mod=approx)
    if direction is not None and words.at(place) == "year's" and words.at(place + 1) in ("quarter", "period"):
        return grown(
            words, first, place + 1, "last-years-quarter", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
        )
    if direction is not None and words.at(place) == "year's":
        found = words.ordinal(place + 1)
        behind = place + 1 + found[1] + (words.at(place + 1 + found[1]) == "-") if found else 0
        if found and words.at(behind) in ("quarter", "half"):
            return grown(
                words,
                first,
                behind,
                "quarter-of-last-year",
                words.at(behind),
                number=found[0],
                direction=direction,
                name="year",
            )
    if direction is not None:
        if is_plural(words.at(place)) and modifier in ("last", "past", "next", "coming", "previous"):
            return grown(words, first, last, "last-units", "duration", unit=unit, count=None, direction=direction)
        if unit in ("TS", "TM", "TH") and modifier in ("this", "last"):
            return None
        if unit == "N":
            return None
        if unit == "WE":
            return grown(
                words, first, last, "weekend", "weekend", direction=direction, future=points_ahead(words, first)
            )
        if modifier == "same" or (modifier in ("following", "previous", "preceding", "prior") and determiner == "the"):
            return grown(
                words,
                first,
                last,
                f"the-{modifier}-unit",
                "unit",
                unit=unit,
                direction=direction,
                from_mention=True,
                mod=mod,
            )
        return grown(
            words, first, last, f"{modifier}-unit", "unit", unit=unit, direction=direction, mod=mod, name=modifier
        )
    if (
        determiner == "the"
        and words.at(place) == "weekend"
        and words.at(place + 1) not in ("edition", "section", "break", "getaway")
    ):
        return grown(words, first, last, "the-weekend", "weekend", direction=-1, future=points_ahead(words, first))
    if words.at(place) == "year" and year_in_words(words, last + 1):
        return None  # the rule for years reads it
    if determiner == "the" and unit in ("Y", "Q") and words.at(last + 1) in ("ended", "ending"):
        return grown(words, first, last, "the-year-ended", "duration", unit=unit, count=1.0)
    if determiner == "the" and unit in ("Y", "Q", "M", "W") and not words.at(place).endswith("s"):
        return _the_unit(words, first, last, unit, mod)
    if determiner == "that" and unit in ("D", "Y", "M", "W", "N"):
        return grown(
            words, first, last, "that-unit", "unit", unit="D" if unit == "N" else unit, direction=0, from_mention=True
        )
    if mod and unit in ("Y", "M", "W", "D", "DE", "CE") and determiner in ("the", "this"):
        return grown(words, first, last, "edge-of-unit", "unit", unit=unit, direction=0, mod=mod)
    return _bare_units(words, first, last, place, unit, determiner)


def _every(words: Words, first: int, place: int) -> tuple[Reading, int] | None:
    behind = place + 1
    if words.at(behind) == "other":
        behind += 1
        unit = UNITS.get(words.at(behind))
        return grown(words, first, behind, "every-other", "set", value=_period(2, unit)) if unit else None
    count, _, taken = count_at(words, behind)
    unit = UNITS.get(words.at(behind + taken))
    if unit:
        return grown(words, first, behind + taken, "every", "set", value=_period(count or 1, unit))
    part = DAYPARTS.get(words.at(behind))
    if part:
        return grown(words, first, behind, "every-part-of-day", "set", value=f"XXXX-XX-XXT{part}")
    return None


def _period(count: float, unit: str) -> str:
    letter = {"N": "D", "F": "W", "H": "M", "ML": "Y"}.get(unit, unit)
    factor = {"F": 2, "H": 6, "ML": 1000}.get(unit, 1)
    number = count * factor
    shown = str(int(number)) if number == int(number) else str(number)
    if letter.startswith("T"):
        return f"PT{shown}{letter[1:]}"
    return f"P{shown}{letter}"


def _a_unit(
    words: Words, first: int, last: int, unit: str, mod: str | None, approx: str | None
) -> tuple[Reading, int] | None:
    """'a year ago', 'a week later'; 'a month' alone is a duration only behind a word that takes one."""
    suffix = words.at(last + 1)
    if suffix in ("ago", "earlier", "later", "before") and not (
        suffix == "before" and words.at(last + 2) in ("the", "a")
    ):
        sign = 1 if suffix == "later" else -1
        return grown(
            words,
            first,
            last + 1,
            f"a-unit-{suffix}",
            "shift",
            unit=unit,
            count=1.0,
            direction=sign,
            from_mention=suffix != "ago",
            mod=approx or mod,
        )
    if suffix == "and" and words.at(last + 2) == "a" and words.at(last + 3) == "half":
        return grown(words, first, last + 3, "a-unit-and-a-half", "duration", unit=unit, count=1.5, mod=approx)
    before = words.at(first - 1)
    if words.at(first - 2) in MONEY or words.at(first - 3) in MONEY:
        return None
    if (
        before
        in (
            "for",
            "in",
            "within",
            "after",
            "than",
            "nearly",
            "almost",
            "over",
            "about",
            "least",
            "lasting",
            "lasted",
            "takes",
            "took",
            "once",
            "half",
            "during",
            "less",
        )
        or approx
    ):
        if before in ("once", "times", "twice"):
            return grown(words, first, last, "once-a-unit", "set", value=_period(1, unit))
        if unit in ("N", "WE", "H", "Q"):
            return None
        return grown(words, first, last, "a-unit", "duration", unit=unit, count=1.0, mod=approx)
    return None


def _the_unit(words: Words, first: int, last: int, unit: str, mod: str | None) -> tuple[Reading, int] | None:
    behind = words.at(last + 1)
    if (behind in ("of", "when", "that", "after", "before") and unit != "Q") or behind == "-":
        if behind == "-" and words.at(last + 2) in ("earlier", "ago"):
            return grown(
                words,
                first,
                last + 3 if words.at(last + 3) in ("period", "quarter") else last + 2,
                "year-earlier",
                "shift",
                unit="Y",
                count=1.0,
                direction=-1,
                from_mention=True,
            )
        return None
    return grown(
        words, first, last, "the-unit", "unit", unit=unit, direction=0, mod=mod, from_mention=unit == "Q", name="the"
    )


def _bare_units(
    words: Words, first: int, last: int, place: int, unit: str, determiner: str
) -> tuple[Reading, int] | None:
    """'for years', 'recent months', 'year-earlier'."""
    word = words.at(place)
    before = words.at(place - 1)
    if word == "year" and words.at(place + 1) == "-" and words.at(place + 2) in ("earlier", "ago"):
        last = (
            place + 3
            if words.at(place + 3) in ("period", "quarter", "figure") and words.at(place + 3) != "figure"
            else place + 2
        )
        return grown(words, first, last, "year-earlier", "shift", unit="Y", count=1.0, direction=-1, from_mention=True)
    if word == "month" and words.at(place + 1) == "-" and words.at(place + 2) == "long":
        return grown(words, first, place + 2, "month-long", "duration", unit=unit, count=1.0)
    if (
        words.at(place + 1) == "-"
        and words.at(place + 2) == "long"
        and word in ("week", "day", "year", "decade", "hour")
    ):
        return grown(words, first, place + 2, "unit-long", "duration", unit=unit, count=1.0)
    if (
        word.endswith("s")
        and before in ("for", "in", "of", "within", "lasted", "took", "take", "after")
        and not determiner
        and unit not in ("WE", "N", "H", "Q", "TS")
    ):
        if before == "of" and words.at(place - 2) not in ("hundreds", "thousands", "dozens", "couple", "matter"):
            return None
        if words.at(place + 1) in ("ago", "later", "earlier"):
            return grown(
                words,
                first,
                place + 1,
                "units-ago",
                "shift",
                unit=unit,
                count=None,
                direction=-1 if words.at(place + 1) != "later" else 1,
            )
        return grown(words, first, last, "bare-units", "duration", unit=unit, count=None)
    if word.endswith("s") and words.at(place + 1) in ("ago", "later", "earlier"):
        return grown(
            words,
            first,
            place + 1,
            "units-ago",
            "shift",
            unit=unit,
            count=None,
            direction=-1 if words.at(place + 1) != "later" else 1,
        )
    return None
