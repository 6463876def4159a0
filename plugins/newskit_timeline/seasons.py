"""Seasons and holidays: "the summer of 2019", "last spring", "Thanksgiving", "Diwali 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit.english.calendar import HOLIDAY_NAMES, SEASONS
from newskit.english.lexicon import Lexicon
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, Reading, grown
from newskit_timeline.tense import points_ahead
from newskit_timeline.words import MODIFIERS, Words, edge_at
from newskit_timeline.years import year_before_christ, year_in_words

__all__ = ["EXAMPLES", "find_holidays", "find_season"]

HOLIDAYS: Lexicon[str] = Lexicon({name: name for name in HOLIDAY_NAMES})
YEAR_BEHIND = re.compile(r",?\s(?:of\s|in\s)?((?:19|20)\d\d)\b")
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
YEAR_OF_HOLIDAY = re.compile(r"\s(?:of\s)?(?P<which>this|last|next)\syear\b")
AHEAD = re.compile(r"\b(?:will|due|scheduled|planned|until|before\snext)\s[^.;:“”\n]{0,50}$")

# (sentence, expression, rule)
EXAMPLES = (
    ("She left in the summer of 2019.", "the summer of 2019", "season"),
    ("It closed in the winter of nineteen ninety-four.", "the winter of nineteen ninety-four", "season"),
    ("Rain fell all through the late summer of 2019.", "the late summer of 2019", "season"),
    ("They spent the spring and summer abroad.", "the spring", "season"),
    ("The winter was hard for herders.", "The winter", "season"),
    ("The army began a spring offensive.", "spring", "season"),
    ("It was cold in the spring of 480 BC.", "the spring of 480 BC", "season-before-christ"),
    ("Shops shut on Good Friday.", "Good Friday", "holiday"),
)


def find_season(words: Words, index: int) -> Found | None:
    """A season that is meant as a time of the year."""
    first = index
    mod, taken, _ = edge_at(words, index)
    place = index + taken
    direction = None
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
    if year is None and direction is None and not taken and not _is_time_of_year(words, place):
        return None
    if words.at(first) == "the" and words.at(place + 1) in EVENTS:
        first = place  # "the summer offensive": the article belongs to the offensive
    return grown(
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
    return before in ("in", "since", "by", "until", "during") and word not in ("spring", "fall")


def find_holidays(text: str) -> Iterator[Reading]:
    """Holidays with a year beside them or without: 'Christmas 2020', 'Thanksgiving of last year'."""
    """The holidays named in a text, with the year beside them."""
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
