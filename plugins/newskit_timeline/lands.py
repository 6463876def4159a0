"""The land that a story is of, which some days and seasons depend on: Independence Day, and summer south of the equator."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime, timedelta

import newskit
from newskit.english.roles import country

__all__ = ["EXAMPLES", "INDEPENDENCE", "SOUTHERN", "day_of_independence", "is_southern", "land_of"]

# (sentence, expression, rule)
EXAMPLES = (
    ("India's Independence Day was wet.", "Independence Day", "holiday"),
    ("Shops in Accra shut for Independence Day.", "Independence Day", "holiday"),
)

NAME = re.compile(r"\b(?:U\.S\.|U\.K\.|[A-Z][a-z]{1,20}|[A-Z]{2,3}\b)(?:\s[A-Z][a-z]{2,20})?")
# The days of independence that are kept, by the plain names of countries.txt.
INDEPENDENCE: Mapping[str, tuple[int, int]] = {
    "United States": (7, 4), "India": (8, 15), "Pakistan": (8, 14), "Bangladesh": (3, 26), "Sri Lanka": (2, 4), "Maldives": (7, 26),
    "Ghana": (3, 6), "Nigeria": (10, 1), "Uganda": (10, 9), "Tanzania": (12, 9), "Zambia": (10, 24), "Malawi": (7, 6),
    "Zimbabwe": (4, 18), "Botswana": (9, 30), "Namibia": (3, 21), "Lesotho": (10, 4), "Sierra Leone": (4, 27), "Gambia": (2, 18),
    "Mauritius": (3, 12), "South Sudan": (7, 9), "Rwanda": (7, 1), "Jamaica": (8, 6), "Trinidad and Tobago": (8, 31),
    "Barbados": (11, 30), "Bahamas": (7, 10), "Malaysia": (8, 31), "Indonesia": (8, 17), "Philippines": (6, 12),
    "Papua New Guinea": (9, 16), "Fiji": (10, 10), "Ukraine": (8, 24), "Poland": (11, 11), "Finland": (12, 6), "Estonia": (2, 24),
    "Kosovo": (2, 17), "Mexico": (9, 16), "Brazil": (9, 7), "Greece": (3, 25), "Cyprus": (10, 1),
}  # fmt: skip
# Lands whose summer is in January.
SOUTHERN = frozenset(
    {
        "Australia",
        "New Zealand",
        "South Africa",
        "Lesotho",
        "Namibia",
        "Botswana",
        "Zimbabwe",
        "Argentina",
        "Chile",
        "Uruguay",
    }
)
# No newspaper in English is printed so far east of Greenwich but in the south.
FARTHEST_EAST = timedelta(hours=9, minutes=30)


def land_of(document: newskit.Document) -> str | None:
    """The country that a story is of: that of its dateline, else the one that it names more than all others together."""
    line = document.dateline
    if line is not None and line.place:
        for part in reversed(line.place.split(",")):  # "LAGOS, Nigeria"
            if of_line := country(part.strip()) or country(part.strip().title()):
                return of_line
    named: Counter[str] = Counter()
    for found in NAME.finditer(document.text):
        name = " ".join(found[0].split())
        land = country(name) or country(name.split()[0])
        if land is not None:
            named[land] += 1
    if not named:
        return None
    land, times = min(named.items(), key=lambda each: (-each[1], each[0]))
    return land if times * 2 > named.total() else None


def day_of_independence(land: str | None, year: int) -> date | None:
    """The day on which a country keeps its independence; None where it is not known."""
    found = INDEPENDENCE.get(land or "")
    return date(year, *found) if found and 1 <= year <= date.max.year else None


def is_southern(document: newskit.Document, published: datetime | date | None) -> bool:
    """Whether the seasons of a story are those of the south: by the zone of its publication, else by its land."""
    offset = published.utcoffset() if isinstance(published, datetime) else None
    if offset is not None and offset >= FARTHEST_EAST:
        return True
    return land_of(document) in SOUTHERN
