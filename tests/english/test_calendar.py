"""Months, weekdays, zones and holidays."""

from __future__ import annotations

import datetime

import pytest

from newskit.english.calendar import (
    HOLIDAY_NAMES,
    MONTHS,
    NUMBERS,
    ORDINALS,
    WEEKDAYS,
    ZONES,
    easter,
    holiday,
    nth_weekday,
    zone,
)


def test_words() -> None:
    assert (MONTHS["sept"], MONTHS["may"], WEEKDAYS["thurs"], WEEKDAYS["sunday"]) == (9, 5, 4, 7)
    assert (NUMBERS["ninety-nine"], ORDINALS["thirty-first"]) == (99, 31)


@pytest.mark.parametrize(("year", "day"), [(1989, (3, 26)), (2000, (4, 23)), (2022, (4, 17)), (2038, (4, 25))])
def test_easter(year: int, day: tuple[int, int]) -> None:
    assert easter(year) == datetime.date(year, *day)


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("Thanksgiving", 2026, (11, 26)),
        ("Good Friday", 2026, (4, 3)),
        ("Memorial Day", 2021, (5, 31)),
        ("Election Day", 2022, (11, 8)),
        ("Black Friday", 2021, (11, 26)),
        ("Mardi Gras", 2022, (3, 1)),
        ("New Year’s Eve", 2022, (12, 31)),
        ("Eid-al-Fitr", 2024, (4, 10)),
        ("Deepavali", 2023, (11, 12)),
        ("Freedom Day", 2026, (4, 27)),
        ("Mothering Sunday", 2026, (3, 15)),
        ("Corpus Christi", 2026, (6, 4)),
    ],
)
def test_holidays(name: str, year: int, day: tuple[int, int]) -> None:
    assert holiday(name, year) == datetime.date(year, *day)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        # the Hebrew calendar, by arithmetic
        ("Rosh Hashanah", "2023-09-16"),
        ("Yom Kippur", "2024-10-12"),
        ("Passover", "2022-04-16"),
        ("Hanukkah", "2022-12-19"),
        ("Purim", "2025-03-14"),
        ("Tisha B’Av", "2022-08-07"),  # the ninth was a Sabbath
        # the Islamic one: printed for the years of web news, reckoned for others
        ("Eid al-Fitr", "2016-07-06"),
        ("Eid al-Adha", "1980-10-19"),
        ("Ashura", "2017-09-30"),
        # Indian feasts, by the phase of the moon at an hour of the day
        ("Holi", "2021-03-29"),
        ("Diwali", "2012-11-13"),
        ("Diwali", "2024-10-31"),
        ("Dussehra", "2021-10-15"),
        ("Raksha Bandhan", "2021-08-22"),
        ("Ganesh Chaturthi", "2023-09-19"),
        ("Maha Shivaratri", "2020-02-21"),
        ("Karva Chauth", "2022-10-13"),
        ("Makar Sankranti", "2022-01-14"),
        # others
        ("Chinese New Year", "2014-01-31"),
        ("Orthodox Easter", "2022-04-24"),
        ("Clean Monday", "2018-02-19"),
    ],
)
def test_feasts_that_follow_the_moon(name: str, day: str) -> None:
    assert str(holiday(name, int(day[:4]))) == day


def test_the_feast_of_a_leap_month_is_kept_in_the_month_behind_it() -> None:
    assert str(holiday("Raksha Bandhan", 2023)) in ("2023-08-30", "2023-08-31")  # Shravana was doubled
    assert str(holiday("Dussehra", 2020)) in ("2020-10-25", "2020-10-26")  # Ashvina was


def test_a_year_that_is_not_reckoned() -> None:
    assert holiday("diwali", 1800) is None
    assert holiday("no such day", 2022) is None


@pytest.mark.parametrize("year", [1583, 1900, 2000, 9998])
def test_every_holiday_of_a_rule_is_a_day_of_its_year(year: int) -> None:
    days = {name: holiday(name, year) for name in HOLIDAY_NAMES}
    assert {day.year for day in days.values() if day} == {year}


def test_last_weekday_of_a_month() -> None:
    assert nth_weekday(2021, 5, 1, -1) == datetime.date(2021, 5, 31)
    assert nth_weekday(9999, 12, 5, -1) == datetime.date(9999, 12, 31)


@pytest.mark.parametrize(("name", "hours"), [("GMT", 0), ("BST", 1), ("IST", 5.5), ("AEDT", 11), ("EST", -5)])
def test_fixed_zones(name: str, hours: float) -> None:
    found = zone(name)
    assert found is not None
    assert found.utcoffset(None) == datetime.timedelta(hours=hours)


def test_a_zone_that_is_a_place_follows_daylight_saving() -> None:
    place = zone("ET")
    assert [datetime.datetime(2022, month, 1, tzinfo=place).tzname() for month in (1, 7)] == ["EST", "EDT"]


def test_all_zones_are_known_and_others_are_not() -> None:
    assert all(zone(name) for name in ZONES)
    assert zone("XYZ") is None


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("Onam", "2022-09-08"),
        ("Makar Sankranti", "2019-01-15"),  # the sun entered Capricorn after sunset
        ("Pongal", "2018-01-14"),
        ("Guru Gobind Singh Jayanti", "2014-01-07"),
        ("Parsi New Year", "2022-08-16"),
        ("King’s Day", "2014-04-26"),  # the 27th was a Sunday
        ("Boss’s Day", "2021-10-15"),  # the 16th was a Saturday
    ],
)
def test_feasts_of_the_sun_and_days_that_move(name: str, day: str) -> None:
    assert str(holiday(name, int(day[:4]))) == day
