"""The words of the calendar: months, weekdays, seasons, units, numbers in words, time zones, holidays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone, tzinfo
from functools import cache

from newskit.english.feasts import FEASTS, feast

__all__ = [
    "DAY_NAMES",
    "HOLIDAYS",
    "HOLIDAY_NAMES",
    "MONTHS",
    "MONTH_NAMES",
    "NUMBERS",
    "ORDINALS",
    "SEASONS",
    "WEEKDAYS",
    "ZONES",
    "at_zone",
    "easter",
    "holiday",
    "nth_weekday",
    "zone",
]


def _forms(*rows: str) -> dict[str, int]:
    return {form: number for number, row in enumerate(rows, 1) for form in row.split()}


# Lower case, without the stop of an abbreviation. Months and weekdays count from 1, weekdays from Monday (ISO 8601).
_MONTHS = (
    "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul", "august aug",
    "september sept sep", "october oct", "november nov", "december dec",
)  # fmt: skip
_WEEKDAYS = (
    "monday mon", "tuesday tues tue", "wednesday weds wed", "thursday thurs thur thu", "friday fri", "saturday sat",
    "sunday sun",
)  # fmt: skip
MONTHS: Mapping[str, int] = _forms(*_MONTHS)
WEEKDAYS: Mapping[str, int] = _forms(*_WEEKDAYS)
# In full, in their order.
MONTH_NAMES: tuple[str, ...] = tuple(row.split()[0] for row in _MONTHS)
DAY_NAMES: tuple[str, ...] = tuple(row.split()[0] for row in _WEEKDAYS)
SEASONS: Mapping[str, str] = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}

_ONES = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
    seventeen eighteen nineteen""".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
NUMBERS: Mapping[str, int] = {
    **{word: number for number, word in enumerate(_ONES)},
    **{word: 10 * (number + 2) for number, word in enumerate(_TENS)},
    **{
        f"{ten}{joint}{one}": 10 * (tens + 2) + ones
        for tens, ten in enumerate(_TENS)
        for ones, one in enumerate(_ONES[1:10], 1)
        for joint in ("-", " ")
    },
    "hundred": 100,
    "thousand": 1000,
    "dozen": 12,
}
ORDINALS: Mapping[str, int] = {
    word: number
    for number, word in enumerate(
        """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
        fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third
        twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth
        thirty-first""".split(),
        1,
    )
}

# What news prints behind a clock time. A name that follows daylight saving ("ET") is a place; a fixed one is an offset
# in minutes. Ambiguous ones mean what most news in English means by them: IST is India, CST and EST are American.
_FIXED = {
    "GMT": 0, "UTC": 0, "UT": 0, "Z": 0, "WET": 0, "BST": 60, "IST": 330, "CET": 60, "WAT": 60, "CEST": 120, "MESZ": 120,
    "EET": 120, "EEST": 180, "SAST": 120, "CAT": 120, "EAT": 180, "MSK": 180, "TRT": 180, "GST": 240, "PKT": 300,
    "NPT": 345, "BDT": 360, "WIB": 420, "ICT": 420, "SGT": 480, "MYT": 480, "HKT": 480, "PHT": 480, "AWST": 480,
    "JST": 540, "KST": 540, "ACST": 570, "ACDT": 630, "AEST": 600, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "AST": -240, "ADT": -180, "NST": -210, "NDT": -150, "BRT": -180, "ART": -180,
}  # fmt: skip
_PLACES = {
    "ET": "America/New_York", "EASTERN": "America/New_York", "CT": "America/Chicago", "CENTRAL": "America/Chicago",
    "MT": "America/Denver", "PT": "America/Los_Angeles", "PACIFIC": "America/Los_Angeles", "AET": "Australia/Sydney",
    "ACT": "Australia/Adelaide", "AWT": "Australia/Perth", "NZT": "Pacific/Auckland", "UK": "Europe/London",
}  # fmt: skip
ZONES: frozenset[str] = frozenset({*_FIXED, *_PLACES})


@cache
def zone(name: str) -> tzinfo | None:
    """The time zone of an abbreviation as printed ('GMT', 'ET', 'AEST'), or None.

    A fixed abbreviation keeps its name: ``datetime.tzname()`` says what the page says.
    """
    name = name.upper().replace(".", "")
    if name in _PLACES:
        from zoneinfo import ZoneInfo  # noqa: PLC0415 - takes longer to import than all of this module

        return ZoneInfo(_PLACES[name])
    return timezone(timedelta(minutes=_FIXED[name]), name) if name in _FIXED else None


# ---- holidays ----------------------------------------------------------------------------------------------------------


def easter(year: int) -> date:
    """Easter Sunday of a year by the Gregorian calendar (the anonymous algorithm, Meeus 1991, chapter 8)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    ell = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * ell) // 433
    month = (h + ell - 7 * m + 90) // 25
    return date(year, month, (h + ell - 7 * m + 33 * month + 19) % 32)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday (Monday is 1) of a month; -1 is the last."""
    if nth > 0:
        first = date(year, month, 1)
        return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    last = date.max if (year, month) == (9999, 12) else date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.isoweekday() - weekday) % 7)


# Days by a rule: (month, day), or (month, weekday, nth), or days from Easter. Names lower case, apostrophes straight.
HOLIDAYS: Mapping[str, tuple[int, int] | tuple[int, int, int] | int] = {
    "new year's day": (1, 1), "new year's eve": (12, 31), "new year's": (1, 1), "epiphany": (1, 6),
    "australia day": (1, 26), "republic day": (1, 26), "groundhog day": (2, 2), "valentine's day": (2, 14),
    "st david's day": (3, 1), "international women's day": (3, 8), "st patrick's day": (3, 17), "april fools' day": (4, 1),
    "april fool's day": (4, 1), "anzac day": (4, 25), "st george's day": (4, 23), "earth day": (4, 22), "may day": (5, 1),
    "cinco de mayo": (5, 5), "juneteenth": (6, 19), "canada day": (7, 1),
    "the fourth of july": (7, 4), "fourth of july": (7, 4), "bastille day": (7, 14), "heritage day": (9, 24),
    "halloween": (10, 31), "all saints' day": (11, 1), "guy fawkes night": (11, 5), "bonfire night": (11, 5),
    "veterans day": (11, 11), "armistice day": (11, 11), "st andrew's day": (11, 30), "christmas eve": (12, 24),
    "christmas day": (12, 25), "christmas": (12, 25), "boxing day": (12, 26), "gandhi jayanti": (10, 2),
    "martin luther king jr. day": (1, 1, 3), "martin luther king day": (1, 1, 3), "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3), "memorial day": (5, 1, -1), "labor day": (9, 1, 1), "columbus day": (10, 1, 2),
    "indigenous peoples' day": (10, 1, 2), "thanksgiving day": (11, 4, 4),
    "super tuesday": (3, 2, 1), "melbourne cup day": (11, 2, 1), "mother's day": (5, 7, 2), "father's day": (6, 7, 3),
    "remembrance sunday": (11, 7, 2), "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2,
    "holy thursday": -3, "maundy thursday": -3, "palm sunday": -7, "ash wednesday": -46, "shrove tuesday": -47,
    "ascension day": 39, "trinity sunday": 56, "mardi gras": -47, "pancake day": -47,
    "mlk day": (1, 1, 3), "xmas": (12, 25), "xmas day": (12, 25), "king's day": (4, 27), "boss's day": (10, 16), "rabindra jayanti": (5, 9),
    "rabindranath jayanti": (5, 9),
    "freedom day": (4, 27), "day of reconciliation": (12, 16), "waitangi day": (2, 6), "jamhuri day": (12, 12), "mashujaa day": (10, 20),
    "madaraka day": (6, 1), "burns night": (1, 25), "remembrance day": (11, 11), "all souls' day": (11, 2), "twelfth night": (1, 5),
    "inauguration day": (1, 20), "mothering sunday": -21, "corpus christi": 60,
    "valentine day": (2, 14), "st. patrick's day": (3, 17), "saint patrick's day": (3, 17), "new years day": (1, 1),
    "new years eve": (12, 31), "world vegan day": (11, 1), "thanksgiving": (11, 4, 4), "pentecost": 49, "whit monday": 50,
}  # fmt: skip

# The first day of both Eids as most of the world's calendars printed them, for the years of web news; ``feasts`` reckons the
# others, and the sighting of the moon can differ from both by a day.
_MOON: Mapping[str, Mapping[int, tuple[int, int]]] = {
    "eid al-fitr": {
        2015: (7, 17), 2016: (7, 6), 2017: (6, 25), 2018: (6, 15), 2019: (6, 4), 2020: (5, 24), 2021: (5, 13), 2022: (5, 2),
        2023: (4, 21), 2024: (4, 10), 2025: (3, 30), 2026: (3, 20), 2027: (3, 9), 2028: (2, 26), 2029: (2, 14), 2030: (2, 4),
    },
    "eid al-adha": {
        2015: (9, 23), 2016: (9, 11), 2017: (9, 1), 2018: (8, 21), 2019: (8, 11), 2020: (7, 31), 2021: (7, 20), 2022: (7, 9),
        2023: (6, 28), 2024: (6, 16), 2025: (6, 6), 2026: (5, 27), 2027: (5, 16), 2028: (5, 5), 2029: (4, 24), 2030: (4, 13),
    },
}  # fmt: skip
_OTHER_NAMES = {
    "eid-al-fitr": "eid al-fitr", "eid ul-fitr": "eid al-fitr", "eid-ul-fitr": "eid al-fitr", "eid al-azha": "eid al-adha",
    "eid-al-adha": "eid al-adha", "eid-ul-adha": "eid al-adha", "eid ul-adha": "eid al-adha",
    "chinese new year": "lunar new year", "chinese lunar new year": "lunar new year", "chinese new year's day": "lunar new year",
    "chinese lunar new year's day": "lunar new year", "bakr id": "eid al-adha", "bakrid": "eid al-adha",
    "id ul-adha": "eid al-adha", "feast of the sacrifice": "eid al-adha", "mlk jr. day": "martin luther king day",
    "martin luther king's day": "martin luther king day", "st paddy's day": "st patrick's day",
    "saint paddy's day": "st patrick's day", "saint patricks day": "st patrick's day", "guru ravidas birthday": "guru ravidas jayanti",
    "guru ravidass jayanti": "guru ravidas jayanti", "guru ravidass birthday": "guru ravidas jayanti", "whit sunday": "pentecost",
    "white sunday": "pentecost", "lunar new year's day": "lunar new year",
}  # fmt: skip
# Days that are kept on another when they fall on a weekend: by weekday, the days they move by.
_MOVED: Mapping[str, Mapping[int, int]] = {"king's day": {7: -1}, "boss's day": {6: -1, 7: 1}}
# Days counted from another holiday of the table.
_BESIDE = {"black friday": ("thanksgiving", 1), "cyber monday": ("thanksgiving", 4)}
HOLIDAY_NAMES: frozenset[str] = frozenset(
    {*HOLIDAYS, *_MOON, *FEASTS, *_OTHER_NAMES, "black friday", "cyber monday", "election day"}
)


def holiday(name: str, year: int) -> date | None:
    """The day of a holiday in a year; None where the table does not reach, or the name is not one.

    >>> holiday("Thanksgiving", 2026), holiday("Good Friday", 2026)
    (datetime.date(2026, 11, 26), datetime.date(2026, 4, 3))
    """
    name = name.lower().replace("’", "'")
    name = _OTHER_NAMES.get(name, name)
    if name in _MOON:
        found = _MOON[name].get(year)
        if found:
            return date(year, *found)
    if name in FEASTS:
        return feast(name, year)
    if name == "election day" and 1845 <= year <= 9998:  # the Tuesday after the first Monday of November
        return nth_weekday(year, 11, 1, 1) + timedelta(days=1)
    if name in _BESIDE:
        of, days = _BESIDE[name]
        beside = holiday(of, year)
        return beside + timedelta(days=days) if beside else None
    if name in _MOVED:
        return _moved(date(year, *HOLIDAYS[name]), _MOVED[name]) if 1583 <= year <= 9998 else None  # type: ignore[misc]
    rule = HOLIDAYS.get(name)
    if rule is None or not 1583 <= year <= 9998:
        return None
    if isinstance(rule, int):
        return easter(year) + timedelta(days=rule)
    if len(rule) == 2:
        return date(year, *rule)
    return nth_weekday(year, *rule)


def _moved(day: date, by: Mapping[int, int]) -> date:
    return day + timedelta(days=by.get(day.isoweekday(), 0))


def at_zone(moment: datetime, name: str | None) -> datetime:
    """The moment in the zone of that abbreviation; as it was, where there is none."""
    place = zone(name) if name else None
    return moment.replace(tzinfo=place) if place else moment
