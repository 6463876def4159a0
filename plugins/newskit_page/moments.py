"""Lines that show a date or a time and little else, and dates in others."""

from __future__ import annotations

import re

from newskit.english.calendar import MONTHS, WEEKDAYS
from newskit_page.line_looks import SENTENCE_END

__all__ = ["AGO", "CLOCK", "TIME_LABEL", "WEEKDAY", "find_date", "is_moment"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))

DATE_WITH_MONTH = re.compile(
    rf"""
    (?:(?<!\w)|(?-i:(?<=[a-z])(?=[A-Z])))(?:{_MONTH})\b\.?[\s-]{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?[,-]?\s{{0,2}}(?:19|20)\d\d
  | (?<!\d)\d{{1,2}}(?:st|nd|rd|th)?[\s.-]{{0,2}}(?:{_MONTH})\b[.,]?[\s-]{{0,2}}(?:(?:19|20)\d\d|'?\d\d\b)
    """,
    re.VERBOSE | re.IGNORECASE,
)
DATE_IN_FIGURES = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-/.]\d\d[-/.]\d\d|(?<![\d.])\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)?\d\d(?![\d.])"
)
MONTH_BEGINS = tuple(sorted({month[:3] for month in MONTHS}))
CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|[A-Z]{2,4}\b|$)|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
AGO = re.compile(
    r"\b(?:\d{1,3}|an?|one|two)\s?(?:sec|second|min|minute|hour|hr|h|day|week|month|year)s?\s+ago\b|\bjust now\b",
    re.IGNORECASE,
)
TIME_LABEL = re.compile(
    r"\b(?:(?:last|first)\s)?(?:updated?|published|posted|modified|created|issued)\b(?:\s(?:on|at)\b)?:?", re.IGNORECASE
)
WEEKDAY = re.compile(rf"(?:{_WEEKDAY})\b", re.IGNORECASE)
TIME_WORD = re.compile(
    rf"\b(?:{_WEEKDAY})\b|\b\d[\d:.]*\s?(?:[ap]\.?m\.?)?\b|(?-i:\b[A-Z]{{2,5}}\b)|\b(?:at|on|in|min|mins|read)\b",
    re.IGNORECASE,
)


def find_date(text: str) -> re.Match[str] | None:
    """The first date in a text."""
    figures = DATE_IN_FIGURES.search(text)
    low = text.lower()
    if not any(map(low.__contains__, MONTH_BEGINS)):
        return figures
    named = DATE_WITH_MONTH.search(text)
    return figures if named is None or (figures and figures.start() < named.start()) else named


def is_moment(line: str, low: str) -> bool:
    """Whether a line shows a date or a time and little else: 'Published 3 May 2021, 4pm'."""
    if line[0] in "—–-" and "@" in line:
        return False  # the signature of a quoted post
    date = find_date(line)
    if date and low.count(" ") >= 8 and SENTENCE_END.search(line[-5:]) and not TIME_LABEL.match(line):
        # "She was born in Kisumu on 2 March 1932.", but "March 2, 2021 16:05 ET | Source: Example, Inc."
        return date.start() == 0 and CLOCK.match(line, date.end() + 1) is not None
    if date:
        rest = TIME_LABEL.sub(" ", line[: date.start()] + " " + line[date.end() :])
        return len(TIME_WORD.sub(" ", rest).split()) <= 9
    if CLOCK.search(line) and (TIME_LABEL.match(line) or (low.count(" ") < 4 and WEEKDAY.match(line))):
        return True
    return (" ago" in low or "just now" in low) and len(low.split()) <= 6 and bool(AGO.search(line))
