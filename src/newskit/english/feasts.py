"""Feasts of calendars that follow the moon: Jewish and Islamic by arithmetic, Indian by the places of sun and moon, Orthodox Easter.

Sources: Dershowitz and Reingold, "Calendrical Calculations" (the arithmetic of the Hebrew and the tabular Islamic calendar); Meeus,
"Astronomical Algorithms", chapters 25 and 47 (longitudes of sun and moon, here good to a few hundredths of a degree) and 8 (Julian
Easter). Jewish and Islamic feasts begin at the sunset before the day given here. Islamic feasts whose start is sighted can differ
by a day from place to place, and so can Indian ones, by the hour at which a region asks for the phase of the moon.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from math import radians, sin

__all__ = ["FEASTS", "feast", "orthodox_easter"]

# Names, lower case, apostrophes straight, to what they are: a calendar and a place in it.
# jewish: days from Rosh Hashanah, or from the first day of Passover ("p"); islamic: (month, day); indian: (lunar month from Chaitra,
# which is 0; phase of the moon, 1 to 30; hour of the day at which the phase is asked for); orthodox: days from Easter.
_JEWISH: Mapping[str, tuple[str, int]] = {
    "rosh hashanah": ("r", 0), "rosh hashana": ("r", 0), "yom kippur": ("r", 9), "sukkot": ("r", 14), "shemini atzeret": ("r", 21),
    "simchat torah": ("r", 22), "hanukkah": ("h", 0), "chanukah": ("h", 0), "tu bishvat": ("p", -59), "purim": ("p", -30),
    "shushan purim": ("p", -29), "passover": ("p", 0), "pesach": ("p", 0), "yom hashoah": ("p", 12), "yom haatzmaut": ("p", 20),
    "lag b'omer": ("p", 33), "lag baomer": ("p", 33), "shavuot": ("p", 50), "tisha b'av": ("p", 112),
}  # fmt: skip
_ISLAMIC: Mapping[str, tuple[int, int]] = {
    "islamic new year": (1, 1), "day of ashura": (1, 10), "ashura": (1, 10), "mawlid al-nabi": (3, 12), "mawlid al-nabawi": (3, 12),
    "isra and mi'raj": (7, 27), "isra and miraj": (7, 27), "night journey": (7, 27), "first day of ramadan": (9, 1),
    "laylat al-qadr": (9, 27), "laylat al qadr": (9, 27), "laylat al-kadr": (9, 27), "laylat al kadr": (9, 27),
    "night of power": (9, 27), "eid al-fitr": (10, 1), "eid al-adha": (12, 10), "jumu'atul-wida": (9, -5), "jamat ul-vida": (9, -5),
}  # fmt: skip
_SUNRISE, _NOON, _AFTERNOON, _EVENING, _MIDNIGHT = 6.25, 12.3, 14.5, 18.75, 24.0
_INDIAN: Mapping[str, tuple[int, int, float]] = {
    "ugadi": (0, 1, _SUNRISE), "yugadi": (0, 1, _SUNRISE), "gudi padwa": (0, 1, _SUNRISE), "ram navami": (0, 9, _NOON),
    "rama navami": (0, 9, _NOON), "mahavir jayanti": (0, 13, _SUNRISE), "hanuman jayanti": (0, 15, _SUNRISE),
    "akshaya tritiya": (1, 3, _NOON), "buddha purnima": (1, 15, _SUNRISE), "vesak": (1, 15, _SUNRISE), "vesak day": (1, 15, _SUNRISE),
    "rath yatra": (3, 2, _SUNRISE), "ratha yatra": (3, 2, _SUNRISE), "ratha-yatra": (3, 2, _SUNRISE),
    "guru purnima": (3, 15, _SUNRISE), "raksha bandhan": (4, 15, _SUNRISE), "rakhi": (4, 15, _SUNRISE),
    "janmashtami": (4, 23, _MIDNIGHT), "krishna janmashtami": (4, 23, _MIDNIGHT), "gokulashtami": (4, 23, _MIDNIGHT),
    "ganesh chaturthi": (5, 4, _NOON), "maha saptami": (6, 7, _SUNRISE), "dussehra": (6, 10, _AFTERNOON),
    "vijayadashami": (6, 10, _AFTERNOON), "valmiki jayanti": (6, 15, _SUNRISE), "maharishi valmiki jayanti": (6, 15, _SUNRISE),
    "karva chauth": (6, 19, _EVENING), "dhanteras": (6, 28, _EVENING), "dhanatrayodashi": (6, 28, _EVENING),
    "choti diwali": (6, 29, _EVENING), "chhoti diwali": (6, 29, _EVENING), "kali chaudas": (6, 29, _EVENING),
    "diwali": (6, 30, _EVENING), "deepavali": (6, 30, _EVENING), "lakshmi puja": (6, 30, _EVENING), "bhai dooj": (7, 2, _AFTERNOON),
    "chhath": (7, 6, _EVENING), "chhath puja": (7, 6, _EVENING), "guru nanak jayanti": (7, 15, _SUNRISE),
    "vasant panchami": (10, 5, _NOON), "basant panchami": (10, 5, _NOON), "guru ravidas jayanti": (10, 15, _SUNRISE),
    "maha shivaratri": (10, 29, _MIDNIGHT), "mahashivratri": (10, 29, _MIDNIGHT), "maha shivratri": (10, 29, _MIDNIGHT),
    "holika dahan": (11, 15, _EVENING), "chhoti holi": (11, 15, _EVENING), "holi": (11, 15, _EVENING),
    "phagwah": (11, 15, _EVENING), "guru gobind singh jayanti": (9, 7, _SUNRISE), "guru gobind singh birthday": (9, 7, _SUNRISE),
    "buddha day": (1, 15, _SUNRISE),
}  # fmt: skip
_NEXT_DAY = frozenset({"holi", "phagwah"})  # the day behind the evening of the full moon
_ORTHODOX: Mapping[str, int] = {
    "orthodox easter": 0, "orthodox good friday": -2, "orthodox great friday": -2, "clean monday": -48, "lazarus saturday": -8,
}  # fmt: skip
# Feasts of the sun: the sign that it enters (Capricorn is 9), and days from then.
_SOLAR: Mapping[str, tuple[int, int]] = {
    "lohri": (9, -1), "pongal": (9, 0), "thai pongal": (9, 0), "makar sankranti": (9, 0), "makara sankranthi": (9, 0),
    "mattu pongal": (9, 1), "maattu pongal": (9, 1), "kaanum pongal": (9, 2), "vaisakhi": (0, 0), "baisakhi": (0, 0),
    "vasakhi": (0, 0), "vaishakhi": (0, 0),
}  # fmt: skip
_ONAM = frozenset({"onam", "thiru onam", "thiruvonam"})
_PARSI_NEW_YEAR = date(2018, 8, 17)  # of a year of 365 days, without leap days
FEASTS: frozenset[str] = frozenset(
    {*_JEWISH, *_ISLAMIC, *_INDIAN, *_ORTHODOX, *_SOLAR, *_ONAM, "lunar new year", "parsi new year"}
)


@cache
def feast(name: str, year: int) -> date | None:
    """The day of a feast that falls into a year (the first, where an Islamic one falls into it twice); None where there is none.

    >>> feast("yom kippur", 2018), feast("diwali", 2019), feast("orthodox easter", 2018)
    (datetime.date(2018, 9, 19), datetime.date(2019, 10, 27), datetime.date(2018, 4, 8))
    """
    if not 1900 <= year <= 2200:
        return None
    if name in _JEWISH:
        return _jewish(*_JEWISH[name], year)
    if name in _ISLAMIC:
        return _islamic(*_ISLAMIC[name], year)
    if name in _INDIAN:
        # a lunar year begins in March or April, and the feasts of its winter may fall before or behind New Year's Day
        for began in (year - 1, year):
            day = _indian(*_INDIAN[name], began)
            day = day + timedelta(days=1) if day and name in _NEXT_DAY else day
            if day and day.year == year:
                return day
        return None
    if name in _SOLAR:
        return _sun_enters(_SOLAR[name][0], year) + timedelta(days=_SOLAR[name][1])
    if name in _ONAM:
        return _onam(year)
    if name == "parsi new year":
        return _PARSI_NEW_YEAR + timedelta(days=365 * (year - _PARSI_NEW_YEAR.year))
    if name == "lunar new year":
        return _lunar_new_year(year)
    if name in _ORTHODOX:
        return orthodox_easter(year) + timedelta(days=_ORTHODOX[name])
    return None


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the Orthodox churches, in the Gregorian calendar, for 1900 to 2199.

    >>> orthodox_easter(2022)
    datetime.date(2022, 4, 24)
    """
    a, b, c = year % 4, year % 7, year % 19
    d = (19 * c + 15) % 30
    e = (2 * a + 4 * b - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    behind = 14 if year >= 2100 else 13  # days by which the Julian calendar is behind
    return date(year, month, day + 1) + timedelta(days=behind - (1 if year == 2100 and month < 3 else 0))


# ---- Jewish ----------------------------------------------------------------------------------------------------------------

_EPOCH = -1373427


def _elapsed(year: int) -> int:
    months = (235 * year - 234) // 19
    days = 29 * months + (12084 + 13753 * months) // 25920
    return days + 1 if (3 * (days + 1)) % 7 < 3 else days


def _new_year(year: int) -> int:
    """The ordinal of the first day of a Hebrew year."""
    before, this, behind = _elapsed(year - 1), _elapsed(year), _elapsed(year + 1)
    delay = 2 if behind - this == 356 else 1 if this - before == 382 else 0
    return _EPOCH + this + delay


def _jewish(count_from: str, days: int, year: int) -> date:
    new_year = _new_year(year + 3761)
    if count_from == "p":  # Rosh Hashanah is always 163 days behind the first day of Passover
        day = date.fromordinal(new_year - 163 + days)
        if days == 112 and day.isoweekday() == 6:
            return day + timedelta(days=1)  # a fast is not kept on the Sabbath
        if days == 12:
            return day + timedelta(days={5: -1, 7: 1}.get(day.isoweekday(), 0))
        if days == 20:
            return day + timedelta(days={5: -1, 6: -2, 1: 1}.get(day.isoweekday(), 0))
        return day
    if count_from == "h":
        length = _new_year(year + 3762) - new_year
        return date.fromordinal(new_year + 30 + (30 if length % 10 == 5 else 29) + 24)
    return date.fromordinal(new_year + days)


# ---- Islamic ---------------------------------------------------------------------------------------------------------------

_SUNSET_IN_MECCA = 15.3 / 24  # in universal time


def _islamic(month: int, number: int, year: int) -> date | None:
    about = (year - 622) * 33 // 32
    for hijri in range(about - 1, about + 3):
        first = _first_of_islamic_month(hijri, month)
        day = date.fromordinal(first + max(number, 1) - 1)
        if number < 0:  # the last Friday of the month
            last = date.fromordinal(first + 28)
            day = last - timedelta(days=(last.isoweekday() - 5) % 7)
        if day.year == year:
            return day
    return None


def _first_of_islamic_month(hijri: int, month: int) -> int:
    """The ordinal of the first day of a month: behind the sunset in Mecca that follows the new moon, as its calendar counts."""
    tabular = 227014 + (hijri - 1) * 354 + (3 + 11 * hijri) // 30 + 29 * (month - 1) + month // 2 + 1
    new_moon = _new_moon(tabular - 1.0)
    return int(new_moon + 1 - _SUNSET_IN_MECCA) + 1


# ---- Indian ----------------------------------------------------------------------------------------------------------------

_MOON = (  # (coefficient in degrees; multiples of D, M, M', F)
    (6.288774, 0, 0, 1, 0), (1.274027, 2, 0, -1, 0), (0.658314, 2, 0, 0, 0), (0.213618, 0, 0, 2, 0), (-0.185116, 0, 1, 0, 0),
    (-0.114332, 0, 0, 0, 2), (0.058793, 2, 0, -2, 0), (0.057066, 2, -1, -1, 0), (0.053322, 2, 0, 1, 0), (0.045758, 2, -1, 0, 0),
    (-0.040923, 0, 1, -1, 0), (-0.034720, 1, 0, 0, 0), (-0.030383, 0, 1, 1, 0), (0.015327, 2, 0, 0, -2),
    (-0.012528, 0, 0, 1, 2), (0.010980, 0, 0, 1, -2),
)  # fmt: skip
_J2000 = date(2000, 1, 1).toordinal() + 0.5  # noon
_INDIA = 5.5  # hours ahead of Greenwich
_LUNAR_MONTH = 29.530588


def _longitudes(moment: float) -> tuple[float, float]:
    """Longitude of sun and moon in degrees at a moment: days, as ordinals, in universal time."""
    t = (moment - _J2000) / 36525
    d, m = 297.8501921 + 445267.1114034 * t, 357.5291092 + 35999.0502909 * t
    n, f = 134.9633964 + 477198.8675055 * t, 93.2720950 + 483202.0175233 * t
    sun = 280.46646 + 36000.76983 * t + 1.914602 * sin(radians(m)) + 0.019993 * sin(radians(2 * m))
    moon = 218.3164477 + 481267.88123421 * t
    moon += sum(size * sin(radians(a * d + b * m + c * n + e * f)) for size, a, b, c, e in _MOON)
    return sun % 360, moon % 360


def _elongation(moment: float) -> float:
    sun, moon = _longitudes(moment)
    return (moon - sun) % 360


def _new_moon(near: float) -> float:
    """The moment of the new moon nearest to a moment."""
    moment = near
    for _ in range(4):
        off = (_elongation(moment) + 180) % 360 - 180
        moment -= off / 360 * _LUNAR_MONTH
    return moment


def _lunar_new_year(year: int) -> date:
    """The day in China of the new moon between 21 January and 20 February."""
    middle = date(year, 2, 5).toordinal() + 0.0
    return date.fromordinal(int(_new_moon(middle) + 8 / 24))


def _sign_at_new_moon(near: float) -> int:
    """The sign of the sidereal zodiac (Aries is 0) that the sun stands in at the new moon near a moment."""
    moment = _new_moon(near)
    return int(_sidereal(moment, _longitudes(moment)[0]) // 30)


def _sidereal(moment: float, longitude: float) -> float:
    """A longitude counted from the fixed zero point of Lahiri."""
    return (longitude - 23.853 - (moment - _J2000) / 365.25 * 50.29 / 3600) % 360


def _sun_enters(sign: int, year: int) -> date:
    """The day on which the sun enters a sign of the sidereal zodiac before sunset in India, else the day behind."""
    about = date(year, 1, 10) if sign == 9 else date(year, 4, 9)
    for ordinal in range(about.toordinal(), about.toordinal() + 10):
        moment = ordinal + (_EVENING - _INDIA) / 24
        if (_sidereal(moment, _longitudes(moment)[0]) - 30 * sign) % 360 < 180:
            return date.fromordinal(ordinal)
    return about


def _onam(year: int) -> date | None:
    """The day of the month of Chingam, when the sun is in Leo, whose sunrise finds the moon in the mansion of Shravana."""
    found = None
    for ordinal in range(date(year, 8, 14).toordinal(), date(year, 9, 20).toordinal()):
        moment = ordinal + (_SUNRISE - _INDIA) / 24
        sun, moon = (_sidereal(moment, longitude) for longitude in _longitudes(moment))
        if 120 <= sun < 150 and 280 <= moon < 280 + 40 / 3:
            found = date.fromordinal(ordinal)
    return found


def _indian(month: int, phase: int, hour: float, year: int) -> date | None:
    """The day at whose hour a phase of the moon is reached in a month, no leap month, of the lunar year that begins in a year."""
    begun = date(year, 3, 12).toordinal() + round(30.44 * month) + phase - 3
    missed = None
    for ordinal in range(begun, begun + 42):
        moment = ordinal + (hour - _INDIA) / 24
        elongation = _elongation(moment)
        found = int(elongation // 12) + 1
        skipped = found == phase - 1 and int(_elongation(moment + 1) // 12) + 1 == phase + 1
        if found != phase and not skipped:
            continue
        new_moon = moment - elongation / 360 * _LUNAR_MONTH
        sign = _sign_at_new_moon(new_moon)
        if (sign + 1) % 12 != month or _sign_at_new_moon(new_moon + _LUNAR_MONTH) == sign:
            continue
        if found == phase:
            return date.fromordinal(ordinal)
        missed = missed or date.fromordinal(ordinal)
    return missed
