"""Seasons and holidays: "the summer of 2019", "last spring", "Thanksgiving", "Diwali 2021"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit.english.calendar import HOLIDAY_NAMES, SEASONS
from newskit.english.lexicon import Lexicon
from newskit_timeline.readings import Found, Reading, grown
from newskit_timeline.tense import points_ahead
from newskit_timeline.words import MODIFIERS, Words, edge_at
from newskit_timeline.years import year_before_christ

__all__ = ["find_holidays", "find_season"]

HOLIDAYS: Lexicon[str] = Lexicon({name: name for name in HOLIDAY_NAMES})
YEAR_BEHIND = re.compile(r",?\s(?:of\s)?((?:19|20)\d\d)\b")
YEAR_OF_HOLIDAY = re.compile(r"\s(?:of\s)?(?P<which>this|last|next)\syear\b")
AHEAD = re.compile(r"\b(?:will|due|scheduled|planned|until|before\snext)\s[^.;:“”\n]{0,50}$")


def find_season(words: Words, index: int) -> Found | None:
    """A season that is meant as a time of the year."""
    first = index
    mod, taken, _ = edge_at(words, index)
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
    ancient = year_before_christ(words, place + 1 + (words.at(place + 1) == "of"))
    if ancient:
        value = f"BC{ancient[0]:04d}-{season}"
        return grown(
            words, first, ancient[1], "season-before-christ", "literal", value=value, mod=mod, before_christ=True
        )
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
