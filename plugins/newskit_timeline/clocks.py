"""Times of day: "8 a.m.", "1600 GMT", "noon", "half past three", and hours printed bare beside a part of the day."""

from __future__ import annotations

import re
from datetime import time

from newskit.english.calendar import NUMBERS, ZONES
from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, Reading, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import DAYPARTS, Words

__all__ = ["EXAMPLES", "find_clock", "with_bare_hour"]

# (sentence, expression, rule)
EXAMPLES = (
    ("It struck at 16:08 UTC.", "16:08 UTC", "clock"),
    ("It struck at 8 a.m. EST.", "8 a.m. EST", "clock"),
    ("It struck at noon.", "noon", "clock"),
    ("The bus leaves at 08.15.", "08.15", "clock"),
    ("It ended at 17.05 BST.", "17.05 BST", "clock"),
    ("It closes at 4 p.m. Eastern.", "4 p.m. Eastern", "clock"),
    ("It ends at half-past two.", "half-past two", "spoken-clock"),
    ("It starts at quarter to seven.", "quarter to seven", "spoken-clock"),
    ("It opens at 8.30am on Tuesday the 22nd.", "8.30am on Tuesday the 22nd", "weekday-and-number"),
    ("It struck at ten past four.", "ten past four", "spoken-clock"),
    ("Trading resumes at 0930 local time.", "0930 local time", "clock"),
    ("It opens at 430pm.", "430pm", "clock"),
    ("It struck at three in the morning.", "three in the morning", "clock-in-the-part"),
    ("It struck at 3 in the morning.", "3 in the morning", "clock-in-the-part"),
    ("It struck at seven p.m.", "seven p.m.", "clock-in-words"),
    ("It struck at half past three.", "half past three", "spoken-clock"),
    ("It struck at 20 minutes to 2pm.", "20 minutes to 2pm", "spoken-clock"),
)

# Hours that are of the afternoon where no part of the day is told: the small hours are told with it.
AFTERNOON = range(1, 7)
LONGEST_BEFORE = 16  # code points of "around eleven "
SPOKEN = (5, 10, 20, 25)  # minutes that are told past the hour: "ten past four"
BEFORE_CLOCKS = word_set("at by from until till since before after around about to")
CLOCK = re.compile(r"\d{1,2}:\d\d(?::\d\d)?")
CLOCK_WITH_STOP = re.compile(r"\d{1,2}\.\d\d")
AMERICAN_ZONES = {"Eastern": "ET", "Pacific": "PT", "Central": "CT"}
_HOUR = r"\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
AT_HOUR = re.compile(
    rf"\sat\s(?P<hour>{_HOUR})(?:[.:](?P<minute>[0-5]\d))?(?![\w:/%$]|[.,]\d|\s(?:a\.?m|p\.?m|o['’]|people|of|per))"
)
HOUR_BEFORE = re.compile(rf"(?:^|\b(?:{'|'.join(sorted(BEFORE_CLOCKS))})\s)(?P<hour>{_HOUR})\s$", re.IGNORECASE)


def find_clock(words: Words, index: int) -> Found | None:
    """A time of day that begins at a word, with its zone."""
    spoken = _spoken_clock(words, index)
    if spoken:
        return spoken
    printed = _hour_and_minute(words, index)
    if printed is None:
        return None
    hour, minute = printed
    if hour > 24 or minute > 59:
        return None
    if _in_the_part(words, index + 1) and hour <= 12:
        hour = _hour_of_part(hour, words.at(index + 3))
        ahead = points_ahead(words, index)
        return grown(words, index, index + 3, "clock-in-the-part", "clock", clock=time(hour, minute), future=ahead)
    word, last = words.at(index), index
    named = "midnight" if word == "midnight" else None
    half = words.at(index + 1)
    if half.replace(".", "") in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour, last, named = hour % 12 + 12 * half.startswith("p"), index + 1, "half"
    elif half.startswith("o'clock"):
        last = index + 1
        if hour in AFTERNOON:
            hour, named = hour + 12, "spoken"
        if _in_the_part(words, last + 1):
            evening = words.at(last + 3) in ("afternoon", "evening", "night")
            hour, named, last = hour % 12 + 12 * evening, "half", last + 3
    elif not _is_plain_clock(words, index):
        return None
    elif half in ("hours", "hrs"):
        last = index + 1
    if hour > 23:
        return None
    zone, last = _zone_behind(words, last)
    ahead = points_ahead(words, index)
    return grown(
        words, index, last, "clock", "clock", clock=time(hour, minute), zone=zone, future=ahead, name=named,
        past=points_back(words, index), opens=index == 0,
    )  # fmt: skip


def _hour_and_minute(words: Words, index: int) -> tuple[int, int] | None:
    """The hour and the minute that a word prints: "15:30", "430pm", "3", "08.15", "noon", "1015", "seven"."""
    word, behind = words.at(index), words.at(index + 1)
    if behind.replace(".", "") in ("am", "pm") and word.isdecimal() and len(word) in (3, 4) and int(word[-2:]) < 60:
        return int(word[:-2]), int(word[-2:])  # "430pm"
    if CLOCK.fullmatch(word):
        return None if _is_verse_or_race(words, index) else (int(word.split(":")[0]), int(word.split(":")[1]))
    if (word.isdecimal() and len(word) <= 2) or CLOCK_WITH_STOP.fullmatch(word):
        return (int(word.split(".")[0]), int((word + ".0").split(".")[1])) if _is_hour(words, index) else None
    if word in ("noon", "midnight", "midday"):
        named = words.raw_at(index)[0].isupper() and words.raw_at(index + 1)[:1].isalpha()  # "Midnight Express"
        if behind in ("mass", "-") or words.at(index - 1) == "high" or (named and words.weekday(index + 1) is None):
            return None
        return (0 if word == "midnight" else 12), 0
    if len(word) == len("1015") and word.isdecimal():
        told = words.raw_at(index + 1) in ("GMT", "UTC", "BST") or behind in ("hours", "hrs")
        return (int(word[:2]), int(word[2:])) if told or _is_local(words, index + 1) else None
    if word in NUMBERS and (behind.startswith("o'clock") or _in_the_part(words, index + 1)):
        return NUMBERS[word], 0
    return None


def _is_verse_or_race(words: Words, index: int) -> bool:
    """Whether "3:16" is chapter and verse, or "2:22:14" what a race took."""
    before = words.at(index - 1)
    named = words.raw_at(index - 1)[:1].isupper() and before not in BEFORE_CLOCKS
    if named and words.weekday(index - 1) is None and words.month(index - 1) is None:
        return True
    ends = words.at(index + 1).replace(".", "") not in ("am", "pm") and words.raw_at(index + 1) not in ZONES
    return before in ("in", "of", "with", "under") and ends  # "she came home in 2:22:14", "a mile in 3:59"


def _is_hour(words: Words, index: int) -> bool:
    """Whether a bare figure is an hour: by what stands behind it, or as timetables print it."""
    behind = words.at(index + 1)
    return (
        behind.startswith(("a.m", "p.m", "am", "pm", "o'clock"))
        or behind == "o"
        or _in_the_part(words, index + 1)
        or words.at(index - 1) in ("half", "past", "quarter")
        or words.raw_at(index + 1) in ("GMT", "UTC")
        or _is_clock_with_stop(words, index)
    )


def _is_plain_clock(words: Words, index: int) -> bool:
    """Whether an hour without "p.m." or "o'clock" behind it is a time of day as it is printed."""
    word = words.at(index)
    return (
        ":" in word
        or words.raw_at(index + 1) in ("GMT", "UTC")
        or word in ("noon", "midnight", "midday")
        or len(word) == len("1015")
        or _is_clock_with_stop(words, index)
    )


def _hour_of_part(hour: int, part: str) -> int:
    """The hour of twenty-four: three in the afternoon is 15, ten at night 22, two in the night 2."""
    letters = DAYPARTS[part]
    return hour % 12 + 12 * (letters in ("AF", "EV") or (letters == "NI" and hour >= 6))


def _zone_behind(words: Words, last: int) -> tuple[str | None, int]:
    """The zone behind the last word of a clock, and the last word with it: "GMT", "(IST)", "Eastern Standard Time", "local time"."""
    behind = words.raw_at(last + 1)
    if behind in ZONES:
        return behind, last + 1
    if behind == "(" and words.raw_at(last + 2) in ZONES and words.raw_at(last + 3) == ")":
        return words.raw_at(last + 2), last + 3
    if behind in AMERICAN_ZONES:
        last += 1
        last += words.at(last + 1) in ("standard", "daylight")
        last += words.at(last + 1) == "time"
        return AMERICAN_ZONES[behind], last
    return None, last + 2 * _is_local(words, last + 1)


def _is_local(words: Words, index: int) -> bool:
    return words.at(index) == "local" and words.at(index + 1) == "time"


def _is_clock_with_stop(words: Words, index: int) -> bool:
    """Whether "08.15" or "17.30" is a time of day, as a timetable prints it: behind a preposition of time, or with a zone."""
    word = words.at(index)
    if CLOCK_WITH_STOP.fullmatch(word) is None or not word[-2:].isdecimal() or int(word[-2:]) > 59:
        return False
    if words.raw_at(index + 1) in ZONES:
        return True
    ends = not words.at(index + 1)[:1].isalnum() and words.at(index + 1) not in ("%", "-")
    return (
        len(word) == len("08.15")
        and word < "24"
        and words.at(index - 1) in ("at", "until", "till", "from")
        and (ends or words.at(index + 1) in ("on", "and", "to", "from", "in"))
    )


def _in_the_part(words: Words, index: int) -> bool:
    """'in the morning' behind an hour."""
    return words.at(index) == "in" and words.at(index + 1) == "the" and words.at(index + 2) in DAYPARTS


def _spoken_clock(words: Words, index: int) -> Found | None:
    """'half past three', 'a quarter to noon', '20 minutes past 3 p.m.', 'ten to six'."""
    place = index + (words.at(index) == "a")
    word = words.at(place)
    if place == index and word in NUMBERS:
        return _clock_in_words(words, index) or _minutes_past(words, index, place)
    return _minutes_past(words, index, place)


def _clock_in_words(words: Words, index: int) -> Found | None:
    """'seven p.m.', 'ten thirty a.m.'."""
    hour, place, minute = NUMBERS[words.at(index)], index + 1, 0
    more = words.number(place + (words.at(place) == "-"))
    if more and 1 <= more[0] < 60 and words.at(place).isalpha():
        minute, place = int(more[0]), place + more[1]
    half = words.at(place).replace(".", "")
    if half not in ("am", "pm") or not 1 <= hour <= 12:
        return None
    return grown(
        words, index, place, "clock-in-words", "clock", clock=time(hour % 12 + 12 * (half == "pm"), minute),
        future=points_ahead(words, index),
    )  # fmt: skip


def _minutes_past(words: Words, index: int, place: int) -> Found | None:
    """'half past three', '20 minutes to 2 p.m.': ``place`` is that of the minutes, behind an article if there is one."""
    word = words.at(place)
    counted = words.number(place) if word not in ("half", "quarter") else None
    minutes = {"half": 30, "quarter": 15}.get(word) or (int(counted[0]) if counted else 0)
    place += counted[1] if counted else 1
    named_minutes = words.at(place) == "minutes"
    place += named_minutes or (words.at(place) == "-" and words.at(place + 1) == "past")  # "half-past"
    if words.at(place) not in ("past", "to") or not 0 < minutes < 60:
        return None
    way = 1 if words.at(place) == "past" else -1
    hour_word, named = words.at(place + 1), None
    hours = {"noon": 12, "midnight": 0}.get(hour_word)
    if hours is None:
        found = words.number(place + 1)
        if not found or found[1] != 1 or not 1 <= found[0] <= 12 or found[0] != int(found[0]):
            return None
        hours = int(found[0])
        half = words.at(place + 2).replace(".", "")
        if half in ("am", "pm"):
            hours, named = hours % 12 + 12 * (half == "pm"), "half"
            place += 1
        elif (
            not (way > 0 and (word in ("half", "quarter") or minutes in SPOKEN))
            and not named_minutes
            and not (
                word == "quarter" and not words.at(place + 2)[:1].isalnum() and words.at(place + 2) not in ("%", "-")
            )
        ):
            return None  # "ten to six" may be a score or odds
        elif hours in AFTERNOON:
            hours, named = hours + 12, "spoken"
    total = (hours * 60 + way * minutes) % (24 * 60)
    return grown(
        words, index, place + 1, "spoken-clock", "clock", clock=time(*divmod(total, 60)), name=named,
        future=points_ahead(words, index), past=points_back(words, index),
    )  # fmt: skip


def with_bare_hour(reading: Reading, text: str) -> Reading:
    """'tonight at 8', '9 tomorrow morning': an hour without a.m. or p.m. beside a part of the day."""
    behind = AT_HOUR.match(text, reading.end, min(len(text), reading.end + 24))
    begin = max(0, reading.start - LONGEST_BEFORE)
    before = None if behind else HOUR_BEFORE.search(text[begin : reading.start])
    if before and before.start() == 0 < begin and not before[0][0].isalpha():
        before = None  # the window begins there, not the text
    match = behind or before
    if match is None or reading.clock is not None:
        return reading
    word = match["hour"]
    hour = int(word) if word.isdecimal() else NUMBERS[word]
    if not 1 <= hour <= 12 or (
        reading.part is None and (behind or not before or not before[0].lower().startswith("at"))
    ):
        return reading
    if reading.part in ("AF", "EV", "NI") or (reading.part is None and hour in AFTERNOON):
        hour = hour % 12 + 12
    if behind:
        return reading._replace(end=behind.end(), clock=time(hour % 24, int(behind["minute"] or 0)))
    return reading._replace(start=begin + match.start("hour"), clock=time(hour % 24))
