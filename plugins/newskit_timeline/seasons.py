"""Seasons and holidays: "the summer of 2019", "last spring", "Thanksgiving", "Diwali 2021"."""

from __future__ import annotations

from collections.abc import Mapping

from newskit.english.calendar import HOLIDAY_NAMES, SEASONS
from newskit.english.roles import country
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import MODIFIERS, Words, edge_at
from newskit_timeline.years import year_before_christ, year_in_words

__all__ = ["EXAMPLES", "FIRST_WORDS_OF_HOLIDAYS", "INDEPENDENCE_DAY", "find_holiday", "find_season"]

INDEPENDENCE_DAY = "independence day"  # whose day depends on the land
SIDES = {-1: "last", 0: "this", 1: "next"}
IN_NAMES = frozenset({"Agreement", "Accord", "Accords", "Rising", "Offensive", "Carol", "Massacre", "Rebellion"})
ALSO_PLACES = word_set("christmas easter") | {"may day", "new year's"}
EVENTS = word_set(
    """offensive offensives campaign campaigns fighting session sessions term semester harvest harvests recess meeting meetings"""
)
NOT_BEHIND_SEASON = word_set("of - apart short back")
BEFORE_THE_SEASON = word_set(
    "in during by until since over throughout into of for this spent spend passed lasted before after"
)
BEHIND_SEASON = word_set(
    "and or but in on at to as when while before after by with from for was were is are will had has that which"
)

# (sentence, expression, rule)
EXAMPLES = (
    ("She left in the summer of 2019.", "the summer of 2019", "season"),
    ("It closed in the spring of nineteen eighty-six.", "the spring of nineteen eighty-six", "season"),
    ("It began in 2019. They met in the summer of that year.", "the summer of that year", "season"),
    ("Rain fell all through the late summer of 2019.", "the late summer of 2019", "season"),
    ("They spent the spring and summer abroad.", "the spring", "season"),
    ("The winter was hard for herders.", "The winter", "season"),
    ("The army began a spring offensive.", "spring", "season"),
    ("It was cold in the spring of 480 BC.", "the spring of 480 BC", "season-before-christ"),
    ("It had burned the previous spring.", "previous spring", "season"),
    ("Shops shut on Good Friday.", "Good Friday", "holiday"),
)


def find_season(words: Words, index: int) -> Found | None:
    """A season that is meant as a time of the year."""
    first = index
    mod, taken, _ = edge_at(words, index)
    place = index + taken
    direction, pointer = None, words.at(place + (words.at(place) == "the"))
    if words.at(place) in ("last", "this", "next", "past", "previous") and words.at(place + 1) in SEASONS:
        direction = MODIFIERS[words.at(place)]
        place += 1
    elif words.at(place) == "the":
        if words.at(place + 1) in ("early", "late", "mid") and not taken:
            mod, taken, _ = edge_at(words, place + 1)
            place += taken
        place += 1
    season = SEASONS.get(words.at(place))
    if season is None:
        return None
    last = place
    ancient = year_before_christ(words, place + 1 + (words.at(place + 1) == "of"))
    if ancient:
        value = f"BC{ancient[0]:04d}-{season}"
        return grown(
            words, first, ancient[1], "season-before-christ", "literal", value=value, mod=mod, before_christ=True
        )
    spelt = year_in_words(words, place + 1 + (words.at(place + 1) == "of"))
    year = words.year(place + 1)
    if year:
        last = place + 1
    elif spelt:
        year, last = spelt
    elif words.at(place + 1) == "of" and words.year(place + 2):
        year, last = words.year(place + 2), place + 2
    that = words.at(place + 1) == "of" and words.at(place + 2) in ("that", "this") and words.at(place + 3) == "year"
    if that:
        last = place + 3
    if year is None and direction is None and not taken and not that and not _is_time_of_year(words, place):
        return None
    if words.at(first) == "the" and words.at(place + 1) in EVENTS:
        first = place  # "the summer offensive": the article belongs to the offensive
    name = None if direction is None else SIDES[direction]
    if name is not None and pointer == "previous":
        name = pointer
    return grown(
        words,
        first,
        last,
        "season",
        "season",
        year=year,
        value=season,
        direction=direction or 0,
        name=name,
        from_mention=that and words.at(place + 2) == "that",
        mod=mod,
        future=points_ahead(words, first),
    )


def _is_time_of_year(words: Words, place: int) -> bool:
    """Whether a season without a year or a word that points is a time: "over the winter", "in summer", "a spring offensive"."""
    word, behind, before = words.at(place), words.at(place + 1), words.at(place - 1)
    if behind in EVENTS:
        return True
    if behind in NOT_BEHIND_SEASON:
        return False
    if before in ("and", "or", "to") and words.at(place - 2) in SEASONS:
        return word != "fall"
    if before == "the":
        if words.at(place - 2) in BEFORE_THE_SEASON:
            return True
        # "the winter was hard", "the summer" at an end; "the spring" and "the fall" may be of water and of a city
        return word not in ("spring", "fall") and (not behind[:1].isalpha() or behind in BEHIND_SEASON)
    return before in ("in", "since", "by", "until", "during", "before") and word not in ("spring", "fall")


def find_holiday(words: Words, index: int) -> Found | None:
    """A holiday, with the year beside it or without: 'Christmas 2020', 'last Easter', 'Thanksgiving of last year'."""
    at = words.at
    which = at(index) if at(index) in ("last", "next", "this") else ""
    place = index + bool(which)
    if not words.raw_at(place)[:1].isupper():
        return None
    named = next(
        (row for row in _HOLIDAYS.get(at(place).removesuffix("'s"), ()) if _stands_at(words, place, row[0])), None
    )
    if named is None:
        return None
    name, last = named[1], place + len(named[0]) - 1
    if words.raw_at(last + 1) in IN_NAMES or (name in ALSO_PLACES and words.raw_at(last + 1)[:1] in ("I", "C")):
        return None  # the Good Friday Agreement, Easter Island, Christmas Cove
    behind = last + 1 + (at(last + 1) == ",")
    behind += at(behind) in ("of", "in")
    year, direction = words.year(behind), MODIFIERS.get(which, 0)
    of_year = (
        at(last + 1 + (at(last + 1) == "of")) in ("this", "last", "next")
        and at(last + 2 + (at(last + 1) == "of")) == "year"
    )
    if year:
        last = behind
    elif of_year:
        last += 2 + (at(last + 1) == "of")
        direction = MODIFIERS[at(last - 1)]
    return grown(
        words, index, last, "holiday", "holiday", name=name, year=year, direction=direction,
        part="year" if of_year or which == "this" else None, future=points_ahead(words, index),
        past=points_back(words, index), value=_land_beside(words, index, last) if name == INDEPENDENCE_DAY else None,
    )  # fmt: skip


def _land_beside(words: Words, first: int, last: int) -> str | None:
    """The country named beside a day: "Ghana's 70th Independence Day", "Independence Day in India"."""
    for at in (first - 1, first - 2, first - 3, last + 2):
        if at >= 0 and words.raw_at(at)[:1].isupper() and (land := country(words.raw_at(at))):
            return land
    return None


def _stands_at(words: Words, place: int, name: list[str]) -> bool:
    """Whether the words of a name stand at a place; the last may have the ending of a possessive."""
    found = words.lower[place : place + len(name)]
    return found == name or (found[:-1] == name[:-1] and found[-1:] == [f"{name[-1]}'s"])


def _by_first_word() -> Mapping[str, list[tuple[list[str], str]]]:
    """The names of holidays, cut into words, by the first; longer ones first."""
    rows: dict[str, list[tuple[list[str], str]]] = {}
    for name in sorted({*HOLIDAY_NAMES, INDEPENDENCE_DAY}, key=lambda name: (-len(name), name)):
        words = name.replace("-", " - ").replace(".", " .").replace("' ", " ' ").split()  # as ``Words`` cuts them
        rows.setdefault(words[0].removesuffix("'s"), []).append((words, name))
    return rows


_HOLIDAYS = _by_first_word()
FIRST_WORDS_OF_HOLIDAYS = frozenset(_HOLIDAYS)
