"""Days called by a word, a weekday, a name: "today", "the day before yesterday", "last Tuesday", "Sundays", "Black Monday"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit.english.calendar import ORDINALS
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, Reading, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import DAYPARTS, MODIFIERS, Words

__all__ = ["EXAMPLES", "find_day_word", "find_named_days", "find_weekday"]

# (sentence, expression, rule)
EXAMPLES = (
    ("Two died overnight.", "overnight", "overnight"),
    ("Ministers met yesterday evening.", "yesterday evening", "yesterday"),
    ("Earlier today the line reopened.", "Earlier today", "today"),
    ("They met last night.", "last night", "last-part-of-day"),
    ("The dam burst on 3 May 2019. The next morning the town was gone.", "The next morning", "the-next-day"),
    ("She resigned last Tuesday.", "last Tuesday", "weekday"),
    ("By mid afternoon the road was open.", "mid afternoon", "mid-part-of-day"),
    ("They met on Thursday night.", "Thursday night", "weekday"),
    ("He coached children on Saturday mornings.", "Saturday mornings", "weekday-set"),
    ("Mass is said on Sundays.", "Sundays", "weekday-set"),
    ("She worked a Thursday shift.", "Thursday", "weekday-set"),
    ("They voted on the Monday after the storm.", "Monday", "weekday-beside"),
    ("The choir meets every other Monday.", "every other Monday", "every-other-weekday"),
    ("Security was tightened after 9/11.", "9/11", "named-day"),
    ("Brokers still speak of Black Monday.", "Black Monday", "named-day"),
)

OF_FEASTS = word_set("good holy maundy ash shrove palm")  # with a weekday they name a feast
DUE = word_set("until till by")
DAY_WORDS = word_set("today yesterday tomorrow")
NEWSPAPERS = word_set(
    "Times Telegraph Mail Mirror Express Herald Independent Post Tribune Mercury Sun World People Star"
)
# What is held on a weekday again and again: "a Thursday shift", "her Saturday class".
HABITS = word_set(
    """shift shifts class classes matinee matinees market markets service services rehearsal rehearsals round rounds lesson lessons
    practice practices slot slots column columns stall stalls"""
)
WHOSE = word_set("a an her his their my your our its every")
PAPERS = word_set("usa india malaysia russia nyasa psychology physics christianity history")  # "USA Today"
# In front of a name: "Chief Sunday Afolabi" is a man.
BEFORE_NAMES = word_set(
    "mr mrs ms dr chief comrade prof professor pastor sir alhaji senator barrister engr deacon captain coach striker sister brother"
)
# Days that news calls by a name of their own.
NAMED_DAYS = {
    "Black Monday": "1987-10-19",
    "Black Tuesday": "1929-10-29",
    "Black Thursday": "1929-10-24",
    "9/11": "2001-09-11",
}
NAMED_DAY = re.compile(r"\bBlack\s(?:Monday|Tuesday|Thursday)\b|(?<![\w/.-])9/11(?![\w/-])")


def find_day_word(words: Words, index: int) -> Found | None:
    """A day by a word: 'today', 'yesterday evening', 'the next day', 'that night'."""
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
        found = find_day_word(words, index + 1)
        edge = {"early": "START", "late": "END"}.get(moved)
        return (found[0]._replace(start=words.starts[first], mod=edge), found[1]) if found else None
    if moved == "mid":
        place = index + 1 + (words.at(index + 1) == "-")
        if (
            words.at(place) in ("morning", "afternoon", "evening")
            and words.at(place + 1) not in DAY_WORDS
            and words.weekday(place + 1) is None
        ):
            return grown(words, first, place, "mid-part-of-day", "day-word", part=DAYPARTS[words.at(place)], mod="MID")
    word = words.at(index).removesuffix("'s")
    if word in ("today", "yesterday", "tomorrow", "tonight"):
        if word == "today" and words.raw_at(index)[0] == "T" and words.at(index - 1) in PAPERS:
            return None
        shift = {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1}[word]
        part = "NI" if word == "tonight" else DAYPARTS.get(words.at(index + 1))
        last = index + (1 if part and word != "tonight" else 0)
        return grown(words, index, last, word, "day-word", direction=shift, part=part)
    if word == "overnight" and words.at(index + 1) not in ("package", "success", "delivery", "rate", "stay"):
        ahead = points_ahead(words, index)  # else the night that is over: "overnight the Dow fell"
        return grown(words, index, index, "overnight", "day-word", direction=0 if ahead else -1, part="NI")
    if (
        word in ("this", "that", "last", "earlier")
        and words.at(index + 1) in DAYPARTS
        and words.at(index + 1) != "overnight"
    ):
        shift = -1 if word == "last" else 0
        return grown(
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
        return grown(
            words,
            index,
            index + 2,
            "the-next-day",
            "day-word",
            direction=shift,
            part=DAYPARTS.get(words.at(index + 2)),
            from_mention=True,
            past=points_back(words, index),
        )
    return None


def find_weekday(words: Words, index: int) -> Found | None:
    """A weekday, with the modifier before and the part of day behind it."""
    first, place = index, index
    direction: int | None = None
    mod = None
    word = words.at(index)
    if word in ("every", "each") and words.at(index + 1) == "other" and words.weekday(index + 2):
        return grown(
            words, index, index + 2, "every-other-weekday", "set", value="P2W", weekday=words.weekday(index + 2)
        )
    if word in ("last", "next", "this", "late", "early", "earlier", "later", "every", "each"):
        place += 1
    elif word == "the" and words.at(index + 1) in ("previous", "following", "next", "preceding"):
        word, place = words.at(index + 1), index + 2
    elif word in ("previous", "following") and words.weekday(index + 1):
        if word == "following" and words.at(index - 1) != "the":
            return None  # "Following Monday's debate" is behind it
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
        return grown(words, first, place, "weekday-set", "set", value=f"XXXX-WXX-{day}", weekday=day)
    following = words.raw_at(place + 1)
    if following in NEWSPAPERS or (words.at(place - 1) == "your" and place == first):
        return None  # the Sunday Times; "your Sunday night headache"
    if place == first and (words.at(place - 1) in ORDINALS or words.at(place - 1) in OF_FEASTS):
        return None  # "the first Friday prayers", "the Good Friday Agreement"
    indefinite = place == first and words.at(place - 1) in ("a", "an", "any", "one")
    if indefinite and (words.at(place + 1) in ("in", "of") or not words.at(place + 1)[:1].isalnum()):
        return None  # "on a Tuesday in May 2015" names no day
    named = following[:1].isupper() and words.at(place + 1) not in DAYPARTS and words.month(place + 1) is None
    before = words.raw_at(place - 1)
    joins = before == "and" and words.raw_at(place - 2)[:1].isupper() and words.weekday(place - 2) is None
    if named and (
        place == 0 or (place == first and (joins or before in ("the", "The") or words.at(place - 1) in BEFORE_NAMES))
    ):
        return None  # "Friday Okoro plays", "Comrade Sunday Afolabi", "the Sunday Gleamer"
    if place == first and words.at(place - 1) in WHOSE and words.at(place + 1) in HABITS:
        return grown(words, first, place, "weekday-set", "set", value=f"XXXX-WXX-{day}", weekday=day)
    beside = words.at(place + 1) in ("after", "before", "following") and words.at(place + 2) not in ("last", "next")
    if place == first and words.at(place - 1) == "the" and beside:  # known by an event alone
        return grown(words, first, place, "weekday-beside", "literal", value=f"XXXX-WXX-{day}")
    part = DAYPARTS.get(words.at(place + 1).removesuffix("'s"))
    last = place + 1 if part else place
    if part and place == first and words.at(place + 1).endswith("s") and not words.at(place + 1).endswith("'s"):
        return grown(words, first, last, "weekday-set", "set", value=f"XXXX-WXX-{day}T{part}", weekday=day)
    future = points_ahead(words, first)
    due = future and _is_due(words, first)
    return grown(
        words, first, last, "weekday", "weekday", weekday=day, direction=direction or 0, part=part, mod=mod,
        future=future or (direction == 1 and word != "following"), past=word == "following" and points_back(words, first), from_mention=place == first and words.at(place - 1) == "that", name=word if direction is not None else "deadline" if due else None,
    )  # fmt: skip


def _is_due(words: Words, first: int) -> bool:
    """Whether a day is a deadline: 'until Friday', 'by 5pm on Friday'."""
    before = words.lower[max(0, first - 5) : first]
    return not DUE.isdisjoint(before) and "," not in before


def find_named_days(text: str) -> Iterator[Reading]:
    """The days that news calls by a name of their own."""
    if "Black" not in text and "9/11" not in text:
        return
    for match in NAMED_DAY.finditer(text):
        value = NAMED_DAYS[" ".join(match[0].split())]
        yield Reading(start=match.start(), end=match.end(), rule="named-day", kind="literal", value=value)
