"""Expressions that place a day or week within a longer stretch: 'the third Tuesday of September', 'Wednesday next week'."""

from __future__ import annotations

from newskit.english.calendar import DAY_NAMES, NUMBERS, ORDINALS, WEEKDAYS
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.words import UNITS, Words

__all__ = ["EXAMPLES", "find_within"]

# (sentence, expression, rule)
EXAMPLES = (
    ("It met on the third Tuesday of September 2014.", "the third Tuesday of September 2014", "nth-weekday"),
    ("They meet on the first Saturday of each month.", "the first Saturday of each month", "nth-weekday-of-each-month"),
    ("It closed on the last day of October 2015.", "the last day of October 2015", "nth-day"),
    ("It met in the first week of October 2014.", "the first week of October 2014", "nth-week"),
    ("It sat in the week of October 6.", "the week of October 6", "week-of"),
    ("Voting is on Wednesday next week.", "Wednesday next week", "day-of-week"),
    ("It sat on Tuesday the 22nd.", "Tuesday the 22nd", "weekday-and-number"),
    ("It is open till the 12th.", "the 12th", "day-of-month"),
    ("It is due on the 20th of next month.", "the 20th of next month", "day-of-month"),
    ("He left two Thursdays ago.", "two Thursdays ago", "weekdays-off"),
    ("The fair is two weeks from now.", "two weeks from now", "units-from-now"),
    ("Entries close on Monday week.", "Monday week", "weekday-week"),
    ("They play Kent a week on Saturday.", "a week on Saturday", "weekday-week"),
    ("They met on the Monday before last.", "the Monday before last", "before-last"),
    ("They meet on the Friday after next.", "the Friday after next", "after-next"),
    ("He will be buried the day after tomorrow.", "the day after tomorrow", "day-after-tomorrow"),
    ("He died the day before yesterday.", "the day before yesterday", "day-before-yesterday"),
)

DAYS = frozenset(DAY_NAMES)
WHICH = {"this": 0, "the": 0, "that": 0, "last": -1, "next": 1}
FARTHER = {"current": 0, "previous": -1, "next": 1}  # behind "the": "the 20th of the previous month"
UNTIL = word_set("until till at from")
OPENS_A_WEEK = word_set("of beginning starting")
COUNTED = word_set("days weeks fortnights months years day week fortnight month year")


def find_within(words: Words, index: int) -> Found | None:
    """A day or week that is placed within a longer stretch, or counted from one."""
    at = words.at
    place = index + (at(index) == "the")
    word, behind = at(place), at(place + 1)
    if word in DAYS and words.raw_at(place)[0].isupper():
        return _from_a_weekday(words, index, place)
    if word == "week" and place > index:
        return _week_of(words, index, place) if behind in OPENS_A_WEEK else None
    if word == "day":
        return _beside_tomorrow(words, index, place)
    if place == index and behind == "week's" and word in ("this", "last", "next") and _day(words, index + 2):
        return grown(
            words,
            index,
            index + 2,
            "day-of-week",
            "within",
            weekday=_day(words, index + 2),
            direction=WHICH[word],
            name=word,
        )
    number = _nth(word)
    if number is not None:
        found = _nth_within(words, index, place, number)
        if found is not None:
            return found
    return _counted(words, index) if place == index else None


def _day(words: Words, place: int) -> int | None:
    """The weekday at a place, written in full."""
    word = words.at(place)
    return WEEKDAYS[word] if word in DAYS and words.raw_at(place)[0].isupper() else None


def _nth(word: str) -> int | None:
    """'third', '3rd', and -1 for 'last' and 'final'."""
    if word in ("last", "final"):
        return -1
    if word[:1].isdecimal():
        return int(word[:-2]) if len(word) <= len("22nd") and word[-2:] in ("st", "nd", "rd", "th") else None
    return ORDINALS.get(word)


def _from_a_weekday(words: Words, index: int, place: int) -> Found | None:
    """'the Friday after next', 'Wednesday next week', 'Tuesday the 22nd'."""
    at, day = words.at, WEEKDAYS[words.at(place)]
    if at(place + 1) == "after" and at(place + 2) == "next":
        return grown(words, index, place + 2, "after-next", "within", weekday=day)
    if at(place + 1) == "before" and at(place + 2) == "last":
        return grown(words, index, place + 2, "before-last", "within", weekday=day)
    if place > index:
        return None
    if at(index + 1) in ("week", "fortnight") and not at(index + 2)[:1].isalnum() and at(index + 2) not in ("-", "'"):
        return grown(
            words,
            index,
            index + 1,
            "weekday-week",
            "within",
            weekday=day,
            count=2.0 if at(index + 1) == "fortnight" else 1.0,
        )
    behind = index + 1 + (at(index + 1) == "of")
    if at(behind) in ("this", "last", "next") and at(behind + 1) in ("week", "week's"):
        direction = WHICH[at(behind)]
        return grown(
            words, index, behind + 1, "day-of-week", "within", weekday=day, direction=direction, name=at(behind)
        )
    behind = index + 1 + (at(index + 1) == "the")
    if at(behind)[:1].isdecimal():
        number = _nth(at(behind))
        if number is not None and words.month(behind + 1 + (at(behind + 1) == "of")) is None:
            return grown(words, index, behind, "weekday-and-number", "within", weekday=day, number=number)
    return None


def _week_of(words: Words, index: int, place: int) -> Found | None:
    """'the week of October 6'."""
    month, day = words.month(place + 2), words.at(place + 3)
    figures = day.rstrip("stndrh")
    if month is None or not figures.isdecimal() or len(figures) > 2:
        return None
    year, last = _year_behind(words, place + 3)
    return grown(words, index, last, "week-of", "within", month=month, year=year, number=int(figures))


def _year_behind(words: Words, last: int) -> tuple[int | None, int]:
    place = last + 1 + (words.at(last + 1) == ",")
    year = words.year(place)
    return (year, place) if year else (None, last)


def _beside_tomorrow(words: Words, index: int, place: int) -> Found | None:
    """'the day after tomorrow', 'the day before yesterday'."""
    beside = (words.at(place + 1), words.at(place + 2))
    if beside not in (("after", "tomorrow"), ("before", "yesterday")):
        return None
    direction = 2 if beside[0] == "after" else -2
    return grown(words, index, place + 2, f"day-{beside[0]}-{beside[1]}", "day-word", direction=direction)


def _nth_within(words: Words, index: int, place: int, number: int) -> Found | None:
    """'the third Tuesday of September 2014', 'the last day of October', 'the first week of May', 'the 20th of next month'."""
    at, raw = words.at, words.at(place)
    behind = at(place + 1)
    figures = raw[:1].isdecimal()
    if figures and behind == "of":
        found = _of_month(words, place + 2)
        return found and grown(
            words, index, found[1], "day-of-month", "within", number=number, direction=found[0], name=at(place + 2)
        )
    if (
        figures
        and place > index
        and at(index - 1) in ("on", "till", "until", "by")
        and (not behind[:1].isalnum() or behind in UNTIL)
        and behind != "-"
    ):
        return grown(words, index, place, "day-of-month", "within", number=number)  # "on the 15th"
    day = _day(words, place + 1)
    if at(place + 2) not in ("of", "in") or not (day or behind in ("day", "week")):
        return None
    rule = "nth-weekday" if day else f"nth-{behind}"
    if number > 5 and not (rule == "nth-day" and figures):
        return None
    if day and at(place + 3) in ("each", "every") and at(place + 4) == "month":
        return grown(words, index, place + 4, "nth-weekday-of-each-month", "set", value="P1M")
    month = words.month(place + 3)
    if month is not None:
        year, last = _year_behind(words, place + 3)
        return grown(words, index, last, rule, "within", number=number, weekday=day, month=month, year=year)
    found = _of_month(words, place + 3)
    return found and grown(
        words, index, found[1], rule, "within", number=number, weekday=day, direction=found[0], name=at(place + 3)
    )


def _of_month(words: Words, place: int) -> tuple[int, int] | None:
    """'next month', 'the previous month': the direction and the place of the last word."""
    word = words.at(place)
    if words.at(place + 1) == "month" and word in WHICH:
        return WHICH[word], place + 1
    if word == "the" and words.at(place + 1) in FARTHER and words.at(place + 2) == "month":
        return FARTHER[words.at(place + 1)], place + 2
    return None


def _counted(words: Words, index: int) -> Found | None:
    """'two Thursdays ago', 'three Fridays from now', 'two weeks from now', 'a week hence'."""
    at = words.at
    word, thing, way = at(index), at(index + 1), at(index + 2)
    if thing in ("week", "weeks", "fortnight") and way == "on" and _day(words, index + 3):
        weeks = (1 if word in ("a", "an") else NUMBERS.get(word, 0)) * (2 if thing == "fortnight" else 1)
        return grown(
            words, index, index + 3, "weekday-week", "within", weekday=_day(words, index + 3), count=float(weeks)
        ) if weeks else None  # fmt: skip
    from_now = way == "from" and at(index + 3) in ("now", "today")
    if way not in ("ago", "hence") and not from_now:
        return None
    count = 1 if word in ("a", "an") else NUMBERS.get(word) or (int(word) if word.isdecimal() and len(word) <= 3 else 0)
    last = index + 3 if from_now else index + 2
    if thing[:-1] in DAYS and thing[-1] == "s" and way != "hence":
        return grown(
            words, index, last, "weekdays-off", "within", weekday=WEEKDAYS[thing[:-1]], count=float(count),
            direction=-1 if way == "ago" else 1,
        ) if count else None  # fmt: skip
    if thing in COUNTED and way != "ago" and count:
        return grown(words, index, last, "units-from-now", "shift", unit=UNITS[thing], count=float(count), direction=1)
    return None
