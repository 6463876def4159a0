"""Finds time expressions in a sentence: from each time word, left over modifiers and numerals, right over suffixes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import time

from attrs import evolve

from newskit.english.calendar import HOLIDAY_NAMES, NUMBERS, ORDINALS, SEASONS, ZONES
from newskit.english.lexicon import Lexicon
from newskit_timeline.fallback import odd_forms
from newskit_timeline.readings import Reading
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.within import within_stretches
from newskit_timeline.words import DAYPARTS, EDGES, MODIFIERS, REACH, UNITS, Words, is_trigger

__all__ = ["read_patterns", "read_sentence"]

DETERMINERS = frozenset({"the", "a", "an", "this", "that", "these", "those"})
HOLIDAYS: Lexicon[str] = Lexicon({name: name for name in HOLIDAY_NAMES})
CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
CLOCK_WITH_STOP = re.compile(r"\d{1,2}\.\d\d")
NUMBERED_DAY = re.compile(r"(\d{1,2})(?:st|nd|rd|th)")
TWO_FIGURES = re.compile(r"\d\d")
DECADE = re.compile(r"(?:((?:1[5-9]|20)\d)0|'?([2-9])0)'?s")
DECADE_FIGURES = re.compile(r"(?:((?:1[5-9]|20)\d)0|'?([2-9])0)")
YEAR_BEHIND = re.compile(r",?\s(?:of\s)?((?:19|20)\d\d)\b")
SHORT_YEAR = re.compile(r"'(\d\d)")
ISO = re.compile(r"(?<![\w-])((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::\d\d)?(Z)?)?(?![\w-])")
SLASHED = re.compile(r"(?<![\w/.$£€-])(\d{1,2})([/.-])(\d{1,2})\2((?:19|20)\d\d|\d\d)(?![\w/%-]|\.\d)")
MONEY = frozenset({"$", "£", "€", "₦", "₹", "%"})
NOT_AFTER_YEAR = frozenset(
    {
        "people",
        "pounds",
        "dollars",
        "miles",
        "feet",
        "shares",
        "jobs",
        "points",
        "yards",
        "metres",
        "meters",
        "km",
        "employees",
        "workers",
        "votes",
        "seats",
        "tons",
        "tonnes",
        "rpm",
        "mhz",
        "contracts",
        "acres",
        "homes",
        "units",
        "members",
        "%",
        "percent",
        "cases",
        "deaths",
    }
)
NUMBER_BEFORE_YEAR = frozenset(
    {
        "$",
        "£",
        "€",
        "₦",
        "₹",
        "about",
        "around",
        "nearly",
        "almost",
        "over",
        "than",
        "some",
        "approximately",
        "no",
        "number",
        "room",
        "page",
        "flight",
        "route",
        "#",
        "totaling",
        "from.",
        "rs",
    }
)

NOT_BEHIND_CURRENT = frozenset("affairs events account accounts - was is has had in and flows flowed , .".split())
NEWSPAPERS = frozenset(
    "Times Telegraph Mail Mirror Express Herald Independent Post Tribune Mercury Sun World People Star".split()
)
YEAR_FOLLOWS = frozenset(
    "in since of year from until by between and to after before during early late circa ( - –".split()
)
# Now-words that annotators mark more often than not, by what they refer to.
REFS: dict[str, str] = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
}  # fmt: skip
SETS: dict[str, str] = {
    "daily": "P1D", "weekly": "P1W", "monthly": "P1M", "annually": "P1Y", "yearly": "P1Y", "hourly": "PT1H", "nightly": "P1D",
}  # fmt: skip


# Words that an expression can begin with, besides those it is grown from.
BEGINNINGS: frozenset[str] = frozenset(
    {*DETERMINERS, *MODIFIERS, *EDGES, *NUMBERS, *ORDINALS, *REFS, *SETS, "quarter"}
    | frozenset(
        """about around nearly almost roughly approximately some over more less at its their his her our every each entire whole
        full half couple dozen several few many hundreds thousands dozens scores fiscal fy near earlier later recent comparable
        corresponding year-ago mid first""".split()
    )
)


# Days that news calls by a name of their own.
NAMED_DAYS = {"Black Monday": "1987-10-19", "Black Tuesday": "1929-10-29", "Black Thursday": "1929-10-24"}
NAMED_DAY = re.compile(r"\bBlack\s(?:Monday|Tuesday|Thursday)\b")


def _named_days(text: str) -> Iterator[Reading]:
    for match in NAMED_DAY.finditer(text):
        value = NAMED_DAYS[" ".join(match[0].split())]
        yield Reading(start=match.start(), end=match.end(), rule="named-day", kind="literal", value=value)


def read_patterns(text: str) -> list[Reading]:
    """The expressions that patterns find in a whole text: holidays, figures, days within a month; none overlapping."""
    end = len(text)
    found = [*_in_figures(text, 0, end), *odd_forms(text, 0, end), *within_stretches(text, 0, end), *_holidays(text)]
    found += _named_days(text)
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
    return _merged(found, words.text)


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


# ---- one place -----------------------------------------------------------------------------------------------------------


def _read_at(words: Words, index: int, taken: int) -> tuple[Reading, int] | None:
    """The expression that begins at a word, longest kind of reading first."""
    word = words.at(index)
    raw = words.raw_at(index)
    if not (raw[:1].isalnum() or raw[:1] in "'’"):
        return None
    for rule in (_day_word, _clock, _weekday, _month, _decade, _unit_phrase, _season, _year, _reference):
        found = rule(words, index)
        if found is not None and index > taken:
            return found
    del word
    return None


def _reading(words: Words, first: int, last: int, rule: str, kind: str, **parts: object) -> tuple[Reading, int]:
    end = words.ends[last]
    if words.raw[last].lower().endswith(("'s", "’s")):
        end -= 2
    return Reading(start=words.starts[first], end=end, rule=rule, kind=kind, **parts), last  # type: ignore[arg-type]


def _edge(words: Words, index: int) -> tuple[str | None, int, str | None]:
    """A modifier at a place: 'early', 'mid-', 'late', 'the beginning of', 'the end of'; (mod, words taken, word)."""
    word = words.at(index)
    if word in ("early", "late", "mid", "earlier", "later"):
        joint = 2 if words.at(index + 1) == "-" else 1
        mod = {"early": "START", "late": "END", "mid": "MID"}.get(word)
        return mod, joint, word
    offset = 1 if word == "the" else 0
    if words.at(index + offset) in EDGES and words.at(index + offset + 1) == "of":
        return EDGES[words.at(index + offset)], offset + 2, words.at(index + offset)
    return None, 0, None


# ---- day words -----------------------------------------------------------------------------------------------------------


def _day_word(words: Words, index: int) -> tuple[Reading, int] | None:
    first, moved = index, words.at(index)
    if (
        moved in ("earlier", "later", "late", "early")
        and words.at(index + 1)
        in (
            "today",
            "yesterday",
            "tomorrow",
            "this",
        )
        and (words.at(index + 1) != "this" or words.at(index + 2) in DAYPARTS)
    ):
        found = _day_word(words, index + 1)
        edge = {"early": "START", "late": "END"}.get(moved)
        return (evolve(found[0], start=words.starts[first], mod=edge), found[1]) if found else None
    word = words.at(index).removesuffix("'s")
    if word in ("today", "yesterday", "tomorrow", "tonight"):
        shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[word]
        part = "NI" if word == "tonight" else DAYPARTS.get(words.at(index + 1))
        last = index + (1 if part and word != "tonight" else 0)
        return _reading(words, index, last, word, "day-word", direction=shift, part=part)
    if word == "overnight" and words.at(index + 1) not in ("package", "success", "delivery", "rate", "stay"):
        return _reading(words, index, index, "overnight", "day-word", direction=0, part="NI")
    if (
        word in ("this", "that", "last", "earlier")
        and words.at(index + 1) in DAYPARTS
        and words.at(index + 1) != "overnight"
    ):
        shift = -1 if word == "last" else 0
        return _reading(
            words,
            index,
            index + 1,
            f"{word}-part-of-day",
            "day-word",
            direction=shift,
            part=DAYPARTS[words.at(index + 1)],
            from_mention=word == "that",
        )
    if (
        word == "the"
        and words.at(index + 1) in ("next", "following", "same", "previous")
        and words.at(index + 2) in ("day", *DAYPARTS)
    ):
        shift = {"same": 0, "previous": -1}.get(words.at(index + 1), 1)
        return _reading(
            words,
            index,
            index + 2,
            "the-next-day",
            "day-word",
            direction=shift,
            part=DAYPARTS.get(words.at(index + 2)),
            from_mention=True,
        )
    if (
        word == "the"
        and words.at(index + 1) == "day"
        and words.at(index + 2) in ("before", "after")
        and words.at(index + 3) in ("yesterday", "tomorrow")
    ):
        shift = -2 if words.at(index + 3) == "yesterday" else 2
        return _reading(words, index, index + 3, "day-before-yesterday", "day-word", direction=shift)
    return None


# ---- clock times ---------------------------------------------------------------------------------------------------------


def _clock(words: Words, index: int) -> tuple[Reading, int] | None:
    word = words.at(index)
    last = index
    hour = minute = None
    if CLOCK.fullmatch(word):
        hour, minute = int(word.split(":")[0]), int(word.split(":")[1])
        if (
            words.raw_at(index - 1)[:1].isupper()
            and words.at(index - 1) not in ("at", "by", "from", "until", "before", "after", "around", "about", "to")
            and words.weekday(index - 1) is None
            and words.month(index - 1) is None
        ):
            return None  # chapter and verse
    elif (word.isdecimal() and len(word) <= 2) or CLOCK_WITH_STOP.fullmatch(word):
        hour, minute = int(word.split(".")[0]), int((word + ".0").split(".")[1])
        if (
            not words.at(index + 1).startswith(("a.m", "p.m", "am", "pm", "o'clock"))
            and words.at(index + 1) != "o"
            and not _in_the_part(words, index + 1)
            and words.at(index - 1) not in ("half", "past", "quarter")
            and word not in ("half", "quarter")
        ):
            return None
    elif (
        word in ("noon", "midnight", "midday")
        and words.at(index + 1) not in ("mass", "-")
        and words.at(index - 1) != "high"
        and not (
            words.raw_at(index)[0].isupper()
            and words.raw_at(index + 1)[:1].isalpha()
            and words.weekday(index + 1) is None
        )
    ):
        hour, minute = (0 if word == "midnight" else 12), 0
    elif (
        len(word) == 4
        and word.isdecimal()
        and (words.raw_at(index + 1) in ("GMT", "UTC", "BST") or words.at(index + 1) in ("hours", "hrs"))
    ):
        hour, minute = int(word[:2]), int(word[2:])
    elif word in NUMBERS and words.at(index + 1).startswith("o'clock"):
        hour, minute = NUMBERS[word], 0
    spoken = _spoken_clock(words, index)
    if spoken:
        return spoken
    if hour is None or minute is None or hour > 24 or minute > 59:
        return None
    if _in_the_part(words, index + 1) and hour <= 12:
        part = DAYPARTS[words.at(index + 3)]
        hour = hour % 12 + 12 * (part in ("AF", "EV") or (part == "NI" and hour >= 6))
        return _reading(words, index, index + 3, "clock-in-the-part", "clock", clock=time(hour, minute))
    explicit = ":" in word or word in ("noon", "midnight", "midday") or len(word) == 4
    half = words.at(index + 1)
    if half.replace(".", "") in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + 12 * half.startswith("p")
        last = index + 1
        explicit = True
    elif half.startswith("o'clock"):
        last = index + 1
        explicit = True
        if words.at(last + 1) == "in" and words.at(last + 2) == "the" and words.at(last + 3) in DAYPARTS:
            hour = hour + 12 if words.at(last + 3) in ("afternoon", "evening", "night") and hour < 12 else hour
            last += 3
    elif half in ("hours", "hrs"):
        last = index + 1
    if not explicit or hour > 23:
        return None
    zone = None
    if words.raw_at(last + 1) in ZONES:
        zone, last = words.raw_at(last + 1), last + 1
    elif words.raw_at(last + 1) == "(" and words.raw_at(last + 2) in ZONES and words.raw_at(last + 3) == ")":
        zone, last = words.raw_at(last + 2), last + 3
    elif words.raw_at(last + 1) in ("Eastern", "Pacific", "Central") and words.at(last + 2) in (
        "time",
        "standard",
        "daylight",
    ):
        zone = {"Eastern": "ET", "Pacific": "PT", "Central": "CT"}[words.raw_at(last + 1)]
        last += 2 if words.at(last + 2) == "time" else 3
    elif words.at(last + 1) == "local" and words.at(last + 2) == "time":
        last += 2
    return _reading(words, index, last, "clock", "clock", clock=time(hour, minute), zone=zone)


def _in_the_part(words: Words, index: int) -> bool:
    """'in the morning' behind an hour."""
    return words.at(index) == "in" and words.at(index + 1) == "the" and words.at(index + 2) in DAYPARTS


def _spoken_clock(words: Words, index: int) -> tuple[Reading, int] | None:
    """'half past three', 'a quarter to noon', '20 minutes past 3 p.m.', 'ten to six'."""
    place = index + (words.at(index) == "a")
    word = words.at(place)
    counted = words.number(place) if word not in ("half", "quarter") else None
    minutes = {"half": 30, "quarter": 15}.get(word) or (int(counted[0]) if counted else 0)
    place += counted[1] if counted else 1
    named_minutes = words.at(place) == "minutes"
    place += named_minutes
    if words.at(place) not in ("past", "to") or not 0 < minutes < 60:
        return None
    way = 1 if words.at(place) == "past" else -1
    hour_word = words.at(place + 1)
    hours = {"noon": 12, "midnight": 0}.get(hour_word)
    if hours is None:
        found = words.number(place + 1)
        if not found or found[1] != 1 or not 1 <= found[0] <= 12 or found[0] != int(found[0]):
            return None
        hours = int(found[0])
        half = words.at(place + 2).replace(".", "")
        if half in ("am", "pm"):
            hours = hours % 12 + 12 * (half == "pm")
            place += 1
        elif not (word in ("half", "quarter") and way > 0) and not named_minutes:
            return None  # "ten to six" may be a score or odds
    total = (hours * 60 + way * minutes) % (24 * 60)
    return _reading(words, index, place + 1, "spoken-clock", "clock", clock=time(*divmod(total, 60)))


# ---- weekdays ------------------------------------------------------------------------------------------------------------


def _weekday(words: Words, index: int) -> tuple[Reading, int] | None:
    first, place = index, index
    direction: int | None = None
    mod = None
    word = words.at(index)
    if word in ("last", "next", "this", "late", "early", "earlier", "later", "every", "each"):
        place += 1
    elif word == "the" and words.at(index + 1) in ("previous", "following", "next", "preceding"):
        word, place = words.at(index + 1), index + 2
    elif word in ("previous", "following") and words.weekday(index + 1):
        place += 1
    day = words.weekday(place)
    if day is None:
        return None
    if word in MODIFIERS:
        direction = MODIFIERS[word]
    mod = {"late": "END", "early": "START"}.get(word)
    plain = words.at(place).rstrip(".")
    if word in ("every", "each") or (
        plain.endswith("s") and plain not in ("tues", "weds", "thurs") and not plain.endswith("'s")
    ):
        return _reading(words, first, place, "weekday-set", "set", value=f"XXXX-WXX-{day}", weekday=day)
    following = words.raw_at(place + 1)
    if following in NEWSPAPERS or (
        place == 0
        and following[:1].isupper()
        and words.at(place + 1) not in DAYPARTS
        and words.month(place + 1) is None
    ):
        return None  # the Sunday Times; Friday Okoro plays
    part = DAYPARTS.get(words.at(place + 1))
    last = place + 1 if part else place
    future = points_ahead(words, first)
    return _reading(
        words, first, last, "weekday", "weekday", weekday=day, direction=direction or 0, part=part, mod=mod,
        future=future or direction == 1, name=word if direction is not None else None,
    )  # fmt: skip


# ---- months --------------------------------------------------------------------------------------------------------------


def _month(words: Words, index: int) -> tuple[Reading, int] | None:
    first = index
    mod, taken, _ = _edge(words, index)
    place = index + taken
    direction: int | None = None
    if not taken and words.at(place) in ("last", "next", "this") and words.month(place + 1):
        direction = MODIFIERS[words.at(place)]
        place += 1
    if not taken and words.at(place) in ("every", "each") and words.month(place + 1):
        return _reading(words, first, place + 1, "month-set", "set", value=f"XXXX-{words.month(place + 1):02d}")
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
        return _reading(
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
        return _reading(
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
    year = words.year(last + 1) if words.at(last + 1) != "," else words.year(last + 2)
    if words.at(last + 1) == "of" and words.year(last + 2):
        year, last = words.year(last + 2), last + 2
    elif year:
        last += 1 if words.at(last + 1) != "," else 2
    elif (behind := last + 1 + (words.at(last + 1) == "of")) and (
        words.at(behind) in ("this", "last", "next") and words.at(behind + 1) == "year"
    ):
        shift = MODIFIERS[words.at(behind)]
        return _reading(
            words, first, behind + 1, "month-of-last-year", "month", month=month, direction=shift, mod=mod, name="year"
        )
    that = None if year else _that_year(words, last)
    if that:
        return _reading(
            words, first, that, "month-of-that-year", "month", month=month, mod=mod, from_mention=True, name="that-year"
        )
    if year is None and not _is_month_alone(words, place, first):
        return None
    return _reading(
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


# ---- years, decades, centuries -------------------------------------------------------------------------------------------


def _year(words: Words, index: int) -> tuple[Reading, int] | None:
    first = index
    mod, taken, _edge_word = _edge(words, index)
    place = index + taken
    fiscal = words.at(place) in ("fiscal", "fy") and words.year(place + 1) is not None
    if fiscal:
        place += 1
    if words.at(place) == "the" and words.at(place + 1) == "year" and words.year(place + 2):
        year = words.year(place + 2)
        return _reading(words, first, place + 2, "the-year", "year", year=year, mod=mod)
    spelt = _year_in_words(words, place + 2) if words.at(place) == "the" and words.at(place + 1) == "year" else None
    if spelt is None and words.at(place) in _TEENS:
        spelt = _year_in_words(words, place)
    if spelt:
        return _reading(words, first, spelt[1], "year-in-words", "year", year=spelt[0], mod=mod)
    short = SHORT_YEAR.fullmatch(words.at(place)) if words.at(place)[:1] == "'" else None
    if short and (words.raw_at(place - 1) in ("'", "‘", "’") or words.raw_at(place + 1)[:1].isupper()):
        return None  # a quotation that begins with a figure
    year = words.year(place)
    before_christ = _before_christ(words, place)
    if before_christ:
        return _reading(
            words, first, before_christ[1], "before-christ", "literal", value=f"BC{before_christ[0]:04d}", mod=mod
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
        last = place + 2
        return _reading(words, first, last, "year-pair", "year", year=year, mod=mod)
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
    return _reading(words, first, last, "fiscal-year" if fiscal else "year", "year", year=year, mod=mod)


def _is_number_of_a_thing(words: Words, first: int, place: int) -> bool:
    """Whether four figures number a house, a telephone, a model or people: "at 1920 Elm Street", "a Peugeot 2008"."""
    before, behind, raw = words.at(first - 1), words.at(place + 1), words.raw_at(first - 1)
    if before in ("call", "dial", "text", "phone") or (before == "at" and words.raw_at(place + 1)[:1].isupper()):
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


def _before_christ(words: Words, place: int) -> tuple[int, int] | None:
    """'238 BC', '490 B.C.': the year and the place of its last word."""
    word = words.at(place)
    if not (word.isdecimal() and len(word) <= 4) or words.raw_at(place + 1) not in ("BC", "BCE", "B.C"):
        return None
    return int(word), place + 1


def _decade(words: Words, index: int) -> tuple[Reading, int] | None:
    first = index
    place = index + 1 if words.at(index) == "the" else index
    mod, taken, _ = _edge(words, place)
    place += taken
    if taken == 0 and words.at(place) == "the":
        return None
    if taken and words.at(place) == "the":
        place += 1
    word = words.at(place)
    decade = DECADE.fullmatch(word)
    if decade is None and words.at(place + 1) == "s" and words.joined(place):
        decade = DECADE_FIGURES.fullmatch(word)
        place += 1 if decade else 0
    named = {
        "twenties": "192",
        "thirties": "193",
        "forties": "194",
        "fifties": "195",
        "sixties": "196",
        "seventies": "197",
        "eighties": "198",
        "nineties": "199",
    }.get(word)
    if decade:
        if decade[2] and not (words.at(place - 1) in ("the", "-", "early", "late", "mid") or word.startswith("'")):
            return None
        if decade[2] and words.at(first - 1) in ("in", "into") and words.at(place - 1) in ("his", "her", "their"):
            return None
        value = decade[1] or f"19{decade[2]}"
        return _reading(words, first, place, "decade", "decade", value=value, mod=mod)
    if named and words.at(place - 1) in ("the", "early", "late", "mid", "-"):
        return _reading(words, first, place, "decade-in-words", "decade", value=named, mod=mod)
    found = words.ordinal(place)
    if (found and words.at(place + found[1]) == "century") or (
        found and words.at(place + found[1]) == "-" and words.at(place + found[1] + 1) == "century"
    ):
        last = place + found[1] + (0 if words.at(place + found[1]) == "century" else 1)
        return _reading(words, first, last, "century", "century", value=str(found[0] - 1), mod=mod)
    return None


# ---- seasons and holidays ------------------------------------------------------------------------------------------------


def _season(words: Words, index: int) -> tuple[Reading, int] | None:
    first = index
    mod, taken, _ = _edge(words, index)
    place = index + taken
    direction = None
    if words.at(place) in ("last", "this", "next", "past", "previous") and words.at(place + 1) in SEASONS:
        direction = MODIFIERS[words.at(place)]
        place += 1
    elif words.at(place) == "the" and words.at(place + 1) in SEASONS:
        place += 1
    season = SEASONS.get(words.at(place))
    if season is None:
        return None
    last = place
    year = words.year(place + 1)
    if year:
        last = place + 1
    elif words.at(place + 1) == "of" and words.year(place + 2):
        year, last = words.year(place + 2), place + 2
    if year is None and direction is None and not taken:
        in_season = (
            words.at(place - 1) == "the" and words.at(place - 2) in ("in", "during", "by", "until", "since")
        ) or (
            words.at(place - 1) in ("in", "since", "by", "until", "during")
            and words.at(place) not in ("spring", "fall")
        )
        in_season = in_season or (
            words.at(place - 1) == "the" and words.at(place - 2) in ("over", "throughout", "into", "of", "for", "this")
        )
        in_season = in_season or (
            words.at(place - 1) in ("and", "or", "to") and words.at(place - 2) in SEASONS and words.at(place) != "fall"
        )
        if not in_season or words.at(place + 1) in ("of", "-", "apart", "short", "back"):
            return None
        first = place - 1 if words.at(place - 1) == "the" and index == place - 1 else first
    return _reading(
        words,
        first,
        last,
        "season",
        "season",
        year=year,
        value=season,
        direction=direction or 0,
        mod=mod,
        future=points_ahead(words, first),
    )


YEAR_OF_HOLIDAY = re.compile(r"\s(?:of\s)?(?P<which>this|last|next)\syear\b")
AHEAD = re.compile(r"\b(?:will|due|scheduled|planned|until|before\snext)\s[^.;:“”\n]{0,50}$")


def _holidays(text: str) -> Iterator[Reading]:
    for match in HOLIDAYS.find(text):
        raw = text[match.span.start : match.span.end]
        if not raw[0].isupper() or (
            match.entry in ("may day", "christmas", "easter", "new year's")
            and text[match.span.end : match.span.end + 2] in (" I", " C")
        ):
            continue
        year = YEAR_BEHIND.match(text[match.span.end : match.span.end + 10])
        end = match.span.end + (year.end() if year else 0)
        before = text[max(0, match.span.start - 5) : match.span.start].lower()
        direction = -1 if before == "last " else 1 if before == "next " else 0
        start = match.span.start - 5 if direction or before == "this " else match.span.start
        of_year = YEAR_OF_HOLIDAY.match(text, end)
        if of_year:
            end, direction = of_year.end(), MODIFIERS[of_year["which"]]
        yield Reading(
            start=start,
            end=end,
            rule="holiday",
            kind="holiday",
            name=match.entry,
            year=int(year[1]) if year else None,
            direction=direction,
            part="year" if of_year or before == "this " else None,
            future=bool(AHEAD.search(text, max(0, start - 60), start)),
        )


# ---- units ---------------------------------------------------------------------------------------------------------------


def _unit_phrase(words: Words, index: int) -> tuple[Reading, int] | None:
    """Everything whose head is a unit: 'last week', 'three days ago', 'the past two years', 'a 10-year', 'every month'."""
    first = index
    mod, taken, edge = _edge(words, index)
    place = index + taken
    if edge in ("earlier", "later") and words.at(place) not in ("this", "last", "next", "in", "that"):
        return None
    head = edge in ("earlier", "later")
    if edge in ("earlier", "later") and words.at(place) == "in" and words.at(place + 1) == "the":
        place += 1
    del head
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
    ) and _counts_units(words, place + 1):
        approx = {"nearly": "LESS_THAN", "almost": "LESS_THAN", "over": "MORE_THAN"}.get(words.at(place), "APPROX")
        if words.at(place) == "over":
            first = place + 1  # read as a preposition: "over three years"
        place += 1
    elif words.at(place) in ("more", "less") and words.at(place + 1) == "than" and _counts_units(words, place + 2):
        approx = "MORE_THAN" if words.at(place) == "more" else "LESS_THAN"
        place += 2
    elif words.at(place) == "at" and words.at(place + 1) in ("least", "most") and _counts_units(words, place + 2):
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
        return _quarter(words, first, place - 1, (2, 1), mod, None)
    if words.at(place) == "final" and words.at(place + 1) == "quarter":
        return _quarter(words, first, place, (4, 1), mod, direction)
    if words.at(place) == "period" and (modifier == "same" or words.at(place - 1) in ("corresponding", "comparable")):
        behind = place + 1 + (words.at(place + 1) == "of")
        behind += words.at(behind) in ("the", "a")
        if words.at(behind) == "last" and words.at(behind + 1) == "year":
            return _reading(
                words, first, behind + 1, "same-period", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
            )
        if words.at(behind) == "year" and words.at(behind + 1) in ("earlier", "ago", "before"):
            return _reading(
                words, first, behind + 1, "same-period", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
            )
    if words.at(place) == "fiscal" and words.at(place + 1) == "year" and determiner == "the":
        return _reading(words, first, place + 1, "the-fiscal-year", "unit", unit="Y", direction=direction or 0, mod=mod)
    if modifier == "latest" and words.at(place) == "period":
        return _reading(words, first, place, "the-latest-period", "unit", unit="Q", name="the", from_mention=True)
    named = words.year(place)
    if named and determiner == "the":
        return _year_and_period(words, first, place, named)
    if words.at(place) in ("year", "year's", "year-end", "month's") and not count_before(words, place):
        last = place + (words.at(place) != "year-end") + (words.at(place + 1) == "-")
        if words.at(place) == "year-end" or (words.at(last) == "end" and words.at(last + 1) != "of"):
            ended = "M" if words.at(place) == "month's" else "Y"
            return _reading(words, first, last, "year-end", "unit", unit=ended, direction=0, mod="END")
    earlier = _year_earlier(words, first, place)
    if earlier:
        return earlier
    # ordinals: "third quarter", "first half", "the first nine months"
    found = words.ordinal(place)
    if found and words.at(place + found[1]) in ("quarter", "half", "-"):
        return _quarter(words, first, place, found, mod, direction)
    if (
        found
        and words.at(place) == "first"
        and words.number(place + 1)
        and words.at(place + 2) in ("months", "weeks", "days")
    ):
        months = int(words.number(place + 1)[0])  # type: ignore[index]
        return _reading(
            words, first, place + 2, "first-months", "duration", unit=UNITS[words.at(place + 2)], count=float(months)
        )
    count, vague, taken_count = _count(words, place)
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
        return _reading(
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
        if direction is None and determiner and (hyphen or not _is_plural(words.at(place))):
            first = start_of_count  # "a three-year deal": the article belongs to the deal
        return _reading(words, first, last, rule, kind, unit=unit, count=count, direction=direction or 0, mod=approx)
    if direction is not None and words.at(place) == "year's" and words.at(place + 1) in ("quarter", "period"):
        return _reading(
            words, first, place + 1, "last-years-quarter", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
        )
    if direction is not None and words.at(place) == "year's":
        found = words.ordinal(place + 1)
        behind = place + 1 + found[1] + (words.at(place + 1 + found[1]) == "-") if found else 0
        if found and words.at(behind) in ("quarter", "half"):
            return _reading(
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
        if _is_plural(words.at(place)) and modifier in ("last", "past", "next", "coming", "previous"):
            return _reading(words, first, last, "last-units", "duration", unit=unit, count=None, direction=direction)
        if unit in ("TS", "TM", "TH") and modifier in ("this", "last"):
            return None
        if unit == "N":
            return None
        if unit == "WE":
            return _reading(
                words, first, last, "weekend", "weekend", direction=direction, future=points_ahead(words, first)
            )
        if modifier == "same" or (modifier in ("following", "previous", "preceding", "prior") and determiner == "the"):
            return _reading(
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
        return _reading(
            words, first, last, f"{modifier}-unit", "unit", unit=unit, direction=direction, mod=mod, name=modifier
        )
    if (
        determiner == "the"
        and words.at(place) == "weekend"
        and words.at(place + 1) not in ("edition", "section", "break", "getaway")
    ):
        return _reading(words, first, last, "the-weekend", "weekend", direction=-1, future=points_ahead(words, first))
    if words.at(place) == "year" and _year_in_words(words, last + 1):
        return None  # the rule for years reads it
    if determiner == "the" and unit in ("Y", "Q") and words.at(last + 1) in ("ended", "ending"):
        return _reading(words, first, last, "the-year-ended", "duration", unit=unit, count=1.0)
    if determiner == "the" and unit in ("Y", "Q", "M", "W") and not words.at(place).endswith("s"):
        return _the_unit(words, first, last, unit, mod)
    if determiner == "that" and unit in ("D", "Y", "M", "W", "N"):
        return _reading(
            words, first, last, "that-unit", "unit", unit="D" if unit == "N" else unit, direction=0, from_mention=True
        )
    if mod and unit in ("Y", "M", "W", "D", "DE", "CE") and determiner in ("the", "this"):
        return _reading(words, first, last, "edge-of-unit", "unit", unit=unit, direction=0, mod=mod)
    return _bare_units(words, first, last, place, unit, determiner)


def count_before(words: Words, place: int) -> bool:
    """Whether a number stands before a unit: "a five-year end" is no year-end."""
    return words.at(place - 1) == "-" or words.at(place - 1)[:1].isdecimal() or words.at(place - 1) in NUMBERS


def _is_plural(word: str) -> bool:
    """Whether a unit is written in the plural: "months", not "month's"."""
    return word.endswith("s") and not word.endswith("'s")


def _counts_units(words: Words, place: int) -> bool:
    count, vague, taken = _count(words, place)
    if count is None and not vague:
        return bool(words.at(place) in ("a", "an") and UNITS.get(words.at(place + 1)))
    nxt = words.at(place + taken)
    return nxt in UNITS or (nxt == "-" and words.at(place + taken + 1) in UNITS)


def _count(words: Words, place: int) -> tuple[float | None, bool, int]:
    """A count at a place: (number or None, whether it is a vague one, words taken)."""
    start = place
    if words.at(place) in ("a", "the") and words.at(place + 1) in ("few", "couple", "dozen", "hundred"):
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
    found = words.number(place)
    if found is None:
        return None, False, 0
    value, taken = found
    behind = place + taken
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


def _every(words: Words, first: int, place: int) -> tuple[Reading, int] | None:
    behind = place + 1
    if words.at(behind) == "other":
        behind += 1
        unit = UNITS.get(words.at(behind))
        return _reading(words, first, behind, "every-other", "set", value=_period(2, unit)) if unit else None
    count, vague, taken = _count(words, behind)
    unit = UNITS.get(words.at(behind + taken))
    if unit:
        return _reading(words, first, behind + taken, "every", "set", value=_period(count or 1, unit))
    part = DAYPARTS.get(words.at(behind))
    if part:
        return _reading(words, first, behind, "every-part-of-day", "set", value=f"XXXX-XX-XXT{part}")
    del vague
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
        return _reading(
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
        return _reading(words, first, last + 3, "a-unit-and-a-half", "duration", unit=unit, count=1.5, mod=approx)
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
            return _reading(words, first, last, "once-a-unit", "set", value=_period(1, unit))
        if unit in ("N", "WE", "H", "Q"):
            return None
        return _reading(words, first, last, "a-unit", "duration", unit=unit, count=1.0, mod=approx)
    return None


def _the_unit(words: Words, first: int, last: int, unit: str, mod: str | None) -> tuple[Reading, int] | None:
    behind = words.at(last + 1)
    if (behind in ("of", "when", "that", "after", "before") and unit != "Q") or behind == "-":
        if behind == "-" and words.at(last + 2) in ("earlier", "ago"):
            return _reading(
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
    return _reading(
        words, first, last, "the-unit", "unit", unit=unit, direction=0, mod=mod, from_mention=unit == "Q", name="the"
    )


def _quarter(
    words: Words, first: int, place: int, found: tuple[int, int], mod: str | None, direction: int | None
) -> tuple[Reading, int] | None:
    number, taken = found
    behind = place + taken
    if words.at(behind) == "-":
        behind += 1
    word = words.at(behind)
    if word not in ("quarter", "half") or number > (4 if word == "quarter" else 2):
        return None
    if word == "half" and words.at(behind + 1) in ("-", "time", "goal", "when") and words.at(behind + 1) != "-":
        return None
    last = behind
    year = None
    if words.at(behind + 1) == "of" and words.year(behind + 2):
        year, last = words.year(behind + 2), behind + 2
    elif words.year(behind + 1):
        year, last = words.year(behind + 1), behind + 1
    elif (
        words.at(behind + 1) == "of"
        and words.at(behind + 2) in ("this", "last", "next", "the")
        and words.at(behind + 3) == "year"
    ):
        direction, last = MODIFIERS.get(words.at(behind + 2), 0), behind + 3
        return _reading(
            words, first, last, "quarter-of-last-year", word, number=number, direction=direction, name="year", mod=mod
        )
    elif words.at(behind + 1) == "of" and words.at(behind + 2) == "fiscal" and words.year(behind + 3):
        year, last = words.year(behind + 3), behind + 3
    if word == "half" and year is None and words.at(behind + 1) == "of":
        return None  # the second half of the pitch
    if word == "half" and year is None and words.at(place - 1) != "the" and words.at(first) != "the":
        return None
    if (
        word == "half"
        and year is None
        and words.at(behind + 1) not in ("", ",", ".", "of", "and", "to", "profit", "sales", "results", "earnings", "-")
    ):
        return None
    if words.at(first) in ("its", "their", "his", "her") or (
        words.at(place + taken) == "-" and direction is None and not mod
    ):
        first = place  # "a third-quarter loss": the article belongs to the loss
        if words.at(first - 1) == "fiscal":
            first -= 1
    return _reading(
        words,
        first,
        last,
        word,
        word,
        number=number,
        year=year,
        direction=direction or 0,
        name={-1: "last", 1: "next"}.get(direction or 0),
        mod=mod,
    )


def _year_and_period(words: Words, first: int, place: int, year: int) -> tuple[Reading, int] | None:
    """'the 1988 third quarter', 'the 1988 quarter', 'the 1988 period'."""
    found = words.ordinal(place + 1)
    if found:
        last = place + 1 + found[1] + (words.at(place + 1 + found[1]) == "-")
        word = words.at(last)
        if word in ("quarter", "half") and found[0] <= (4 if word == "quarter" else 2):
            return _reading(words, first, last, "year-and-quarter", word, number=found[0], year=year)
    if words.at(place + 1) in ("period", "quarter", "half") and words.at(place + 2) != "-":
        return _reading(words, first, place + 1, "year-and-period", "period", year=year)
    return None


def _year_earlier(words: Words, first: int, place: int) -> tuple[Reading, int] | None:
    """'the year-earlier third quarter', 'the year-ago period', 'year-earlier'."""
    if words.at(place) == "year" and words.at(place + 1) == "-" and words.at(place + 2) in ("earlier", "ago"):
        last = place + 2
    elif words.at(place) in ("year-ago", "year-earlier"):
        last = place
    else:
        return None
    found = words.ordinal(last + 1)
    if found:
        behind = last + 1 + found[1] + (words.at(last + 1 + found[1]) == "-")
        word = words.at(behind)
        if word in ("quarter", "half"):
            return _reading(
                words, first, behind, "quarter-a-year-earlier", word, number=found[0], direction=-1, name="year"
            )
    if words.at(last + 1) in ("period", "quarter"):
        last += 1
    else:
        first = place
    return _reading(words, first, last, "year-earlier", "shift", unit="Y", count=1.0, direction=-1, from_mention=True)


_TEENS = {"nineteen": 1900, "eighteen": 1800, "seventeen": 1700, "sixteen": 1600, "twenty": 2000}


def _year_in_words(words: Words, place: int) -> tuple[int, int] | None:
    """'nineteen ninety-six', 'two thousand': the year and the place of its last word."""
    if words.at(place) == "two" and words.at(place + 1) == "thousand":
        more = words.number(place + 2 + (words.at(place + 2) == "and"))
        joint = words.at(place + 2) == "and"
        if more and more[0] < 100 and joint:
            return 2000 + int(more[0]), place + 2 + more[1]
        return 2000, place + 1
    century = _TEENS.get(words.at(place))
    if century is None:
        return None
    rest = words.number(place + 1)
    if rest and 10 <= rest[0] <= 99 and words.at(place + 1).isalpha():
        return century + int(rest[0]), place + rest[1]
    return None


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
        return _reading(
            words, first, last, "year-earlier", "shift", unit="Y", count=1.0, direction=-1, from_mention=True
        )
    if word == "month" and words.at(place + 1) == "-" and words.at(place + 2) == "long":
        return _reading(words, first, place + 2, "month-long", "duration", unit=unit, count=1.0)
    if (
        words.at(place + 1) == "-"
        and words.at(place + 2) == "long"
        and word in ("week", "day", "year", "decade", "hour")
    ):
        return _reading(words, first, place + 2, "unit-long", "duration", unit=unit, count=1.0)
    if (
        word.endswith("s")
        and before in ("for", "in", "of", "within", "lasted", "took", "take", "after")
        and not determiner
        and unit not in ("WE", "N", "H", "Q", "TS")
    ):
        if before == "of" and words.at(place - 2) not in ("hundreds", "thousands", "dozens", "couple", "matter"):
            return None
        if words.at(place + 1) in ("ago", "later", "earlier"):
            return _reading(
                words,
                first,
                place + 1,
                "units-ago",
                "shift",
                unit=unit,
                count=None,
                direction=-1 if words.at(place + 1) != "later" else 1,
            )
        return _reading(words, first, last, "bare-units", "duration", unit=unit, count=None)
    if word.endswith("s") and words.at(place + 1) in ("ago", "later", "earlier"):
        return _reading(
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


# ---- vague references ----------------------------------------------------------------------------------------------------


def _is_rate(words: Words, index: int) -> bool:
    """Whether an amount stands just before: "8.5% annually" is a rate, no set of times."""
    return any(words.at(near) in ("%", "percent", "million", "billion", "units") for near in range(index - 3, index))


def _reference(words: Words, index: int) -> tuple[Reading, int] | None:
    word = words.at(index)
    if word in REFS:
        if word == "now" and (
            words.at(index + 1) == "-" or (words.at(index - 1) in ("until", "by") and words.at(index - 1) == "x")
        ):
            return None
        first = index
        if (word, words.at(index - 1)) in (("now", "right"), ("recently", "more"), ("recently", "most")):
            first -= 1
        return _reading(words, first, index, word, "ref", value=REFS[word])
    if (
        word == "current"
        and words.at(index + 1) not in NOT_BEHIND_CURRENT
        and words.raw_at(index + 1)[:1].isalpha()
        and (words.at(index - 1) in ("the", "its", "his", "her", "their", "than", "of", "reflect", "up", "from"))
    ):
        return _reading(words, index, index, "current", "ref", value="PRESENT_REF")
    if word == "recent" and words.at(index + 1) in UNITS and words.at(index + 1).endswith("s"):
        return _reading(words, index, index + 1, "recent-units", "ref", value="PAST_REF")
    if (
        word == "the"
        and words.at(index + 1) in ("past", "future")
        and words.at(index + 2) not in UNITS
        and not words.number(index + 2)
        and (words.at(index - 1) in ("in", "into", "about", "for", "of") or not words.raw_at(index + 2)[:1].isalnum())
        and words.at(index + 2) not in ("of", "-", "tense")
    ):
        return _reading(
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
        return _reading(words, index, index + 1 + (word == "the"), "near-future", "ref", value="FUTURE_REF")
    if word in SETS and words.at(index - 1) != "the" and not _is_rate(words, index):
        return _reading(words, index, index, word, "set", value=SETS[word])
    return None


# ---- figures -------------------------------------------------------------------------------------------------------------


def _in_figures(text: str, start: int, end: int) -> Iterator[Reading]:
    for match in ISO.finditer(text, start, end):
        year, month, day = (int(match[k]) for k in (1, 2, 3))
        if 1 <= month <= 12 and 1 <= day <= 31:
            moment = (
                time(int(match[4]), int(match[5])) if match[4] and int(match[4]) < 24 and int(match[5]) < 60 else None
            )
            yield Reading(
                start=match.start(),
                end=match.end(),
                rule="iso",
                kind="date",
                year=year,
                month=month,
                day=day,
                clock=moment,
                zone="UTC" if match[6] else None,
            )
    for match in SLASHED.finditer(text, start, end):
        a, b, y = int(match[1]), int(match[3]), int(match[4])
        if not 1 <= max(a, b) <= 31 or min(a, b) < 1 or min(a, b) > 12 or (match[2] != "/" and len(match[4]) < 4):
            continue
        year = y if y > 99 else (1900 + y if y > 50 else 2000 + y)
        yield Reading(
            start=match.start(),
            end=match.end(),
            rule="slashed",
            kind="slashed",
            year=year,
            month=a,
            day=b,
            value=match[2],
        )


# ---- merging -------------------------------------------------------------------------------------------------------------

BETWEEN = re.compile(r",?\s+(?:on\s+|of\s+|at\s+)?|,\s*")


_HOUR = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
AT_HOUR = re.compile(rf"\sat\s(?P<hour>{_HOUR})(?![\w:/%$]|[.,]\d|\s(?:a\.?m|p\.?m|o['’]|people|of|per))")
HOUR_BEFORE = re.compile(rf"(?<![\w.,:/$£€-])(?P<hour>{_HOUR})\s$")


def _with_bare_hour(reading: Reading, text: str) -> Reading:
    """'tonight at 8', '9 tomorrow morning': an hour without a.m. or p.m. beside a part of the day."""
    behind = AT_HOUR.match(text, reading.end, min(len(text), reading.end + 24))
    begin = max(0, reading.start - 8)
    before = None if behind else HOUR_BEFORE.search(text[begin : reading.start])
    match = behind or before
    if match is None or reading.clock is not None:
        return reading
    word = match["hour"]
    hour = int(word) if word.isdecimal() else NUMBERS[word]
    if not 1 <= hour <= 12:
        return reading
    if reading.part in ("AF", "EV", "NI"):
        hour = hour % 12 + 12
    if behind:
        return evolve(reading, end=behind.end(), clock=time(hour % 24))
    return evolve(reading, start=begin + match.start(), clock=time(hour % 24))


def _merged(found: list[Reading], text: str) -> list[Reading]:
    """Expressions that touch and say one thing: 'Friday, March 25', '8 a.m. Friday', 'Friday at 8 a.m.'."""
    found = [_with_bare_hour(reading, text) if reading.part else reading for reading in found]
    merged: list[Reading] = []
    for reading in found:
        if merged and reading.start < merged[-1].end:
            continue
        before = merged[-1] if merged else None
        joint = text[before.end : reading.start] if before else ""
        both = _join(before, reading) if before and len(joint) < 6 and BETWEEN.fullmatch(joint) else None
        if both:
            merged[-1] = both
        else:
            merged.append(reading)
    return merged


def _join(a: Reading, b: Reading) -> Reading | None:
    dated = ("date", "month-day", "weekday", "day-word", "slashed", "holiday")
    if a.kind == "weekday" and b.kind in ("date", "month-day") and a.part is None:
        return evolve(b, start=a.start, weekday=a.weekday)
    if a.kind == "clock" and b.kind in dated and b.clock is None:
        return evolve(b, start=a.start, clock=a.clock, zone=a.zone)
    if a.kind in dated and b.kind == "clock" and a.clock is None:
        clock = b.clock
        if clock and a.part in ("AF", "EV", "NI") and 1 <= clock.hour < 12:
            clock = clock.replace(hour=clock.hour + 12)  # "this afternoon at 3:20"
        return evolve(a, end=b.end, clock=clock, zone=b.zone)
    return None
