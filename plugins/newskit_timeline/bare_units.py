"""Units without a count or a word that points: "a year ago", "in a week", "every month", "for years", "month-long"."""

from __future__ import annotations

from newskit.english.word_lists import word_set
from newskit_timeline.counts import count_at
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import points_ahead
from newskit_timeline.words import DAYPARTS, UNITS, Words
from newskit_timeline.years import MONEY

__all__ = ["EXAMPLES", "and_smaller", "find_a_unit", "find_bare_units", "find_every"]

# (sentence, expression, rule)
EXAMPLES = (
    ("The bin men come every second week.", "every second week", "every-other"),
    ("He trains every morning.", "every morning", "every-part-of-day"),
    ("The bell rings once a week.", "a week", "once-a-unit"),
    ("Prices doubled a year ago.", "a year ago", "a-unit-ago"),
    ("He ran it in a minute and a half.", "a minute and a half", "a-unit-and-a-half"),
    ("The move comes barely a month after the first.", "barely a month", "a-unit"),
    ("The move came a day after the vote.", "a day", "a-unit"),
    ("They were given a week to leave.", "a week", "a-unit"),
    ("It took an hour and thirty minutes.", "an hour and thirty minutes", "unit-and-smaller"),
    ("He has visited every month.", "every month", "every"),
    ("It runs every other day.", "every other day", "every-other"),
    ("The month-long war ended.", "month-long", "unit-long"),
    ("Nobody lived there for years.", "years", "bare-units"),
    ("The village has changed over the years.", "the years", "over-the-years"),
    ("The deal follows months of talks.", "months", "bare-units"),
    ("It had closed months earlier.", "months earlier", "units-ago"),
)

SMALLER = {"TH": ("TM", 60), "TM": ("TS", 60), "Y": ("M", 12)}  # what is counted beside a unit, and how many make one
# Words behind which "a month" is a time that passes.
TAKES_TIME = word_set(
    """for in within after than nearly almost over about least lasting lasted takes took once half during less barely just only
    spend spent spends under take"""
)
GIVES_TIME = word_set("given gave give gives them him her us me it buys bought")  # "gave them a week to leave"
BEFORE_BARE = word_set("for in of within lasted took take after")
FOLLOWS = word_set("follow follows followed following after despite through amid spent")  # "follows months of talks"
MEASURES = word_set("hundreds thousands dozens couple matter")  # of years
OVER = word_set("over through throughout")
LONG = word_set("week day year decade hour month weeks days years decades hours months")


def find_every(words: Words, first: int, place: int) -> Found | None:
    """'every day', 'each month', 'every two years', 'every other week', 'every morning'."""
    behind = place + 1
    if words.at(behind) == "other":
        behind += 1
        unit = UNITS.get(words.at(behind))
        return grown(words, first, behind, "every-other", "set", value=_period(2, unit)) if unit else None
    count, vague, taken = count_at(words, behind)
    unit = UNITS.get(words.at(behind + taken))
    if unit == "TS" and not taken and words.at(behind) == "second" and words.at(behind + 1)[:1].isalpha():
        behind += 1  # "every second day"
        unit = UNITS.get(words.at(behind))
        return grown(words, first, behind, "every-other", "set", value=_period(2, unit)) if unit else None
    if unit:
        value = _period(1 if count is None else count, unit)
        return grown(words, first, behind + taken, "every", "set", value=value.replace("1", "X") if vague else value)
    part = DAYPARTS.get(words.at(behind))
    if part:
        return grown(words, first, behind, "every-part-of-day", "set", value=f"XXXX-XX-XXT{part}")
    return None


def _period(count: float, unit: str) -> str:
    """The ISO 8601 duration of a set."""
    letter = {"N": "D", "F": "W", "H": "M", "ML": "Y"}.get(unit, unit)
    number = count * {"F": 2, "H": 6, "ML": 1000}.get(unit, 1)
    shown = str(int(number)) if number == int(number) else str(number)
    return f"PT{shown}{letter[1:]}" if letter.startswith("T") else f"P{shown}{letter}"


def find_a_unit(words: Words, first: int, last: int, unit: str, mod: str | None, approx: str | None) -> Found | None:
    """'a year ago', 'a week later'; 'a month' alone is a duration only behind a word that takes one."""
    if (
        words.at(last + 1) == "or"
        and words.at(last + 2) in ("so", "two")
        and words.at(last + 3) in ("ago", "earlier", "later")
    ):
        last, approx = last + 2, "APPROX"  # "a week or so ago"
    suffix = words.at(last + 1)
    if suffix in ("ago", "earlier", "later", "before", "hence") and not (
        suffix == "before" and words.at(last + 2)[:1].isalnum()
    ):
        if words.at(last + 2) == "than":
            return None  # "a year earlier than planned"
        sign = 1 if suffix in ("later", "hence") else -1
        return grown(
            words, first, last + 1, f"a-unit-{suffix}", "shift", unit=unit, count=1.0, direction=sign,
            from_mention=suffix not in ("ago", "hence"), mod=approx or mod, name="ago" if suffix in ("ago", "hence") else None,
        )  # fmt: skip
    if suffix == "and" and words.at(last + 2) == "a" and words.at(last + 3) == "half":
        return grown(words, first, last + 3, "a-unit-and-a-half", "duration", unit=unit, count=1.5, mod=approx)
    smaller = and_smaller(words, last, unit)
    if smaller:
        return grown(
            words, first, smaller[1], "unit-and-smaller", "duration", unit=unit, count=1 + smaller[0], mod=approx
        )
    before = words.at(first - 1)
    if words.at(first - 2) in MONEY or words.at(first - 3) in MONEY:
        return None
    if before in ("once", "times", "twice"):
        return grown(words, first, last, "once-a-unit", "set", value=_period(1, unit))
    if unit in ("N", "WE", "H", "Q"):
        return None
    if suffix == "from" and words.raw_at(last + 2)[:1].isupper():
        # "a year from Christmas"
        return grown(words, first, last, "a-unit", "duration", unit=unit, count=1.0, mod=approx)
    if approx or before in TAKES_TIME or suffix in ("after", "before") or (before in GIVES_TIME and suffix == "to"):
        ahead = before == "in" and points_ahead(words, first)
        return grown(words, first, last, "a-unit", "duration", unit=unit, count=1.0, mod=approx, future=ahead)
    return None


def and_smaller(words: Words, last: int, unit: str) -> tuple[float, int] | None:
    """'… and thirty minutes' behind hours, '… and three months' behind years: as a part of the unit, with the place of the last word."""
    smaller, parts = SMALLER.get(unit, ("", 0))
    behind = last + 1 + (words.at(last + 1) == "and")
    found = words.number(behind)
    if not found or not 0 < found[0] < parts or UNITS.get(words.at(behind + found[1])) != smaller:
        return None
    return found[0] / parts, behind + found[1]


def find_bare_units(words: Words, first: int, last: int, place: int, unit: str, determiner: str) -> Found | None:
    """'for years', 'months earlier', 'year-earlier', 'decades-long'."""
    word, before, behind = words.at(place), words.at(place - 1), words.at(place + 1)
    if behind == "-" and word == "year" and words.at(place + 2) in ("earlier", "ago"):
        last = place + (3 if words.at(place + 3) in ("period", "quarter") else 2)
        return grown(words, first, last, "year-earlier", "shift", unit="Y", count=1.0, direction=-1, from_mention=True)
    if behind == "-" and words.at(place + 2) == "long" and word in LONG:
        return grown(
            words, place, place + 2, "unit-long", "duration", unit=unit, count=None if word.endswith("s") else 1.0
        )
    if not word.endswith("s"):
        return None
    if determiner == "the" and word == "years" and words.at(first - 1) in OVER and not behind.isdecimal():
        return grown(words, first, last, "over-the-years", "duration", unit=unit, count=None)
    if behind in ("ago", "later", "earlier"):
        direction = 1 if behind == "later" else -1
        return grown(words, first, place + 1, "units-ago", "shift", unit=unit, count=None, direction=direction)
    if behind == "of" and before in FOLLOWS and not determiner and unit in ("D", "W", "M", "Y", "DE", "TH"):
        return grown(words, first, last, "bare-units", "duration", unit=unit, count=None)
    if before in BEFORE_BARE and not determiner and unit not in ("WE", "N", "H", "Q", "TS"):
        if before == "of" and words.at(place - 2) not in MEASURES:
            return None
        return grown(words, first, last, "bare-units", "duration", unit=unit, count=None)
    return None
