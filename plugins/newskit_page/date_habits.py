"""How a page writes its dates: day or month first, and in which year, by what else stands on it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from attrs import field, frozen

from newskit.english.calendar import MONTHS

__all__ = ["DATE", "DATE_FORMS", "NO_HABITS", "DateHabits", "figures_of", "habits_of", "needs_habits", "order_of"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

# Each form of a date that pages print, with an example. Named parts: y or yy, m, d; mon for a month in words; a and b for
# figures whose order is open.
DATE_FORMS = {
    "iso": (r"(?P<y>(?:19|20)\d\d)[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})(?!\d)", "2019-11-18T20:51:19Z"),
    "day-month-year": (
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s.,-]{{0,3}}(?:of\s)?(?<![a-z])(?P<mon>{_MONTH})(?![a-z])[.,]?[\s,-]{{0,3}}(?P<y>(?:19|20)\d\d)(?!\d)",
        "Friday 25 March 2022",
    ),
    "month-day-year": (
        rf"(?:\b|(?-i:(?<=[a-z])(?=[A-Z])))(?P<mon>{_MONTH})\b\.?[\s-]{{0,2}}(?P<d>\d{{1,2}})(?:st|nd|rd|th)?[\s,-]{{1,3}}(?P<y>(?:19|20)\d\d)",
        "Sept. 19, 2016",
    ),
    "short-year": (rf"(?<!\d)(?P<d>\d{{1,2}})[\s-](?P<mon>{_MONTH})[\s-]['’]?(?P<yy>\d\d)(?![\d:])", "21-Nov-17"),
    "figures": (
        r"(?<![\d/.-])(?P<a>\d{1,2})(?P<sep>[/.-])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)?\d\d)(?!\d)",
        "8/8/2022",
    ),
}
DATE = {name: re.compile(pattern, re.IGNORECASE) for name, (pattern, _example) in DATE_FORMS.items()}

# What shows which order a page's readers are used to, with the weight of one sign. Only the United States, and half of
# Canada, write the month first; in words they write "June 5, 2013" where others write "5 June 2013", though many outlets
# elsewhere have taken that over. An outlet's own figures weigh most, then money and zones, then spelling.
DAY_FIRST_SIGNS = {
    "money": (r"[£₹₦€]\s?\d|\b(?:Rs\.?|KSh|KES|Sh|GH¢|R|A\$|NZ\$|AU\$|S\$|RM)\s?\d|\b\d\dp\b|\bcrore\b|\blakhs?\b", 2, "£40"),
    "zone": (r"\b\d\d?[:.]?\d\d\s?(?:[ap]m\s)?(?:GMT|BST|IST|SAST|WAT|EAT|CAT|PKT|AEST|AEDT|NZDT|NZST|CET|CEST)\b", 2, "16:04 GMT"),
    "clock": (r"(?<![\d:.])(?:1[3-9]|2[0-3])[:h][0-5]\d(?![\d:])", 2, "14:26"),
    "spelling": (r"\b(?:colour|labour|centre|favour|neighbour|defence|programme|kilomet|metre|honour|organis|recognis|realis|travell|licence|theatre)\w*", 1, "labour"),
    "words": (rf"(?i:\b\d{{1,2}}(?:st|nd|rd|th)?\s(?:{_MONTH})\b)", 1, "5 June"),
}  # fmt: skip
MONTH_FIRST_SIGNS = {
    "money": (r"(?<![A-Z])\$\s?\d", 1, "$40"),
    "zone": (r"\b\d\d?(?:[:.]\d\d)?\s?[ap]\.?m\.?\s(?:E[SD]?T|P[SD]?T|C[SD]T|M[SD]T)\b", 2, "5pm ET"),
    "spelling": (r"\b(?:color|labor|center|favor|neighbor|defense|honor|organiz|recogniz|realiz|theater)(?:s|ed|ing|e|ers?|al|ation)?\b|\btraveled\b|\bpercent\b", 1, "labor"),
    "words": (rf"(?i:\b(?:{_MONTH})\b\.?\s\d{{1,2}}(?:,|\s(?:19|20)\d\d))", 1, "June 5,"),
}  # fmt: skip
_SIGNS = tuple(
    (sign * weight, re.compile(pattern))
    for sign, table in ((1, DAY_FIRST_SIGNS), (-1, MONTH_FIRST_SIGNS))
    for pattern, weight, _example in table.values()
)
MOST = 6  # signs of one kind that count: a list of prices is one habit, not a hundred
OWN_FIGURES = 8  # the weight of another date on the page that can be read in one order only
ENOUGH = 2  # the sum that decides

COPYRIGHT = re.compile(
    r"(?:©|\(c\)|\bcopyright\b)[^\n]{0,40}?(?<!\d)((?:19|20)\d\d)(?:\s?[-–—]\s?((?:19|20)\d\d))?(?!\d)", re.IGNORECASE
)
DAY_OF_MONTH = re.compile(rf"\b(?:{_MONTH})\b\.?\s{{1,2}}\d{{1,2}}\b|\b\d{{1,2}}\s{{1,2}}(?:{_MONTH})\b", re.IGNORECASE)
LONG_MONTHS = (1, 3, 5, 7, 8, 10, 12)
NEARBY = 45  # days
LONGEST = 60_000  # code points of the page that are looked at


@frozen
class DateHabits:
    """How a page writes dates.

    Attributes:
        day_first: whether 5/6/2013 is the fifth of June; None where the page does not say.
        years: the year of a month and day that the page prints in full somewhere.
        copyright_year: the last year of the notice of copyright: the year in which the page was made.
        near: a day close to the page's, as the caller knows it.
    """

    day_first: bool | None = None
    years: Mapping[tuple[int, int], int] = field(factory=lambda: MappingProxyType({}))
    copyright_year: int | None = None
    near: date | None = None

    def year_of(self, month: int, day: int) -> int | None:
        """The year of a day that is printed without one; None where the page does not say."""
        if (month, day) in self.years:
            return self.years[month, day]
        if self.near is None:
            return self._year_nearby(month, day) or self.copyright_year
        months = month - self.near.month  # the year in which it lies within half a year of the day that is known
        return self.near.year + (1 if months < -6 else -1 if months > 6 else 0)

    def _year_nearby(self, month: int, day: int) -> int | None:
        """The year in which a day lies within weeks of the days that the page prints in full: '15 Aug' beside '14 August 2027'."""
        if not 1 <= day <= 28 + (month != 2) * 2 + (month in LONG_MONTHS):
            return None
        years = {
            near
            for (other_month, other_day), year in self.years.items()
            for near in (year - 1, year, year + 1)
            if abs((date(near, month, day) - date(year, other_month, min(other_day, 28))).days) <= NEARBY
        }
        return next(iter(years)) if len(years) == 1 else None


NO_HABITS = DateHabits()


def figures_of(match: re.Match[str]) -> tuple[int, int, int]:
    """The two open figures and the full year of a date in figures."""
    year = int(match["y"])
    return int(match["a"]), int(match["b"]), year if year > 99 else 2000 + year


def needs_habits(line: str) -> bool:
    """Whether a time line holds a date in figures that can be read both ways, or no year at all."""
    for match in DATE["figures"].finditer(line):
        a, b, _ = figures_of(match)
        if a != b and a <= 12 and b <= 12:
            return True
    return bool(DAY_OF_MONTH.search(line)) and not any(DATE[name].search(line) for name in DATE if name != "figures")


def habits_of(page: str, land: str | None = None, near: date | None = None) -> DateHabits:
    """The habits of a page, from all of its text and, where that says nothing, from the land its story was filed from.

    Args:
        page: the text.
        near: a day close to the page's, as the caller knows it.
        land: the plain name of a country, as ``newskit.english.roles.country`` gives it.

    >>> habits_of("Published 25/06/2013").day_first, habits_of("The $40 fee is a matter of labor law.").day_first
    (True, False)
    """
    page = page[:LONGEST]
    notices = [match[2] or match[1] for match in COPYRIGHT.finditer(page)]
    day_first = order_of(page)
    if day_first is None and land is not None:
        day_first = land != "United States"
    return DateHabits(day_first, MappingProxyType(_years(page)), int(notices[-1]) if notices else None, near)


def order_of(page: str) -> bool | None:
    """Whether a text's writers put the day first; None where nothing or too little says so."""
    votes = 0
    for match in DATE["figures"].finditer(page):
        a, b, _ = figures_of(match)
        if a > 12 >= b:
            votes += OWN_FIGURES
        elif b > 12 >= a:
            votes -= OWN_FIGURES
    for weight, pattern in _SIGNS:
        count = 0
        for _ in pattern.finditer(page):
            count += 1
            if count == MOST:
                break
        votes += weight * count
    return votes > 0 if abs(votes) >= ENOUGH else None


def _years(page: str) -> dict[tuple[int, int], int]:
    """Month and day with the year they are printed with; a day of two years gives none."""
    found: dict[tuple[int, int], set[int]] = {}
    for name in ("day-month-year", "month-day-year"):
        for match in DATE[name].finditer(page):
            found.setdefault((MONTHS[match["mon"].lower()], int(match["d"])), set()).add(int(match["y"]))
    return {day: next(iter(years)) for day, years in found.items() if len(years) == 1}
