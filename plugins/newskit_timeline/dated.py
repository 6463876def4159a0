"""What dates a clause: the date, the expression it comes from, and how it was found."""

from __future__ import annotations

import re
from datetime import date, datetime
from functools import lru_cache
from typing import Literal, NamedTuple

import newskit
from newskit.english.word_lists import word_set

__all__ = [
    "BEING",
    "BESIDE",
    "FRONT",
    "LONGEST_PREPOSITION",
    "NOTHING",
    "PERIOD",
    "STATE",
    "Dated",
    "begins_on",
    "by_publication",
    "date_of",
    "is_over",
    "over_by",
]

MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)?")
CALENDAR = re.compile(r"\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d(?:-WE)?|Q\d|H\d|SP|SU|FA|WI))?$|\d{3}X?$|\d\d(?:XX)?$")
PERIOD = re.compile(r"\d{4}-[QH]\d$")
FRONT = 16  # code points in front of an expression that opens its clause: "And just last month"
LONGEST_PREPOSITION = 20
BEING = word_set("was were wasn't weren't")
STATE = BEING | {"had"}  # of which a story has no next step: "Critics were cool", "The firm had four shops"
# Openers of clauses that stand beside one another.
BESIDE = frozenset({"start", "and", "comma", "verb"})


class Dated(NamedTuple):
    """What a clause hangs on: the date, the expression it comes from, and how it was found."""

    date: str | None
    time: newskit.TimeExpression | None
    anchoring: Literal["explicit", "publication", "mention", "none"]
    rule: str


NOTHING = Dated(None, None, "none", "no-date")


@lru_cache(maxsize=16)
def by_publication(day: date, rule: str) -> Dated:
    """The day of publication, for want of another."""
    return Dated(day.isoformat(), None, "publication", rule)


def date_of(time: newskit.TimeExpression) -> str | None:
    """The date of an expression at its own precision; None where it names no date."""
    value = time.value or ""
    moment = MOMENT.match(value)
    if moment:
        return f"{moment[1]}T{moment[2]}" if moment[2] else moment[1]
    return value if CALENDAR.match(value) else None


def begins_on(time: newskit.TimeExpression) -> date | None:
    """The first day of an expression; None where it is open or not known."""
    return time.start.date() if isinstance(time.start, datetime) else time.start


def over_by(time: newskit.TimeExpression) -> date | None:
    """The first day behind an expression; None where it is open or not known."""
    return time.end.date() if isinstance(time.end, datetime) else time.end


def is_over(time: newskit.TimeExpression, day: date) -> bool:
    """Whether a date is past on the day of the article."""
    last = over_by(time)
    return last is not None and last <= day and not (time.value or "").startswith(day.isoformat())
