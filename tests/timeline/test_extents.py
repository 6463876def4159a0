"""From when to when expressions reach: half-open bounds, open ends, ranges, durations counted from publication, zones."""

from __future__ import annotations

import datetime

import pytest

import newskit
from newskit_timeline import Timeline

FRIDAY = datetime.date(2022, 3, 25)
LAGOS = datetime.timezone(datetime.timedelta(hours=1))


def _extents(text: str, published: object = FRIDAY) -> list[tuple[str, str, str]]:
    times = newskit.read(text, published=published).times  # type: ignore[arg-type]
    return [(time.text, str(time.start), str(time.end)) for time in times]


@pytest.mark.parametrize(
    ("sentence", "expression", "start", "end"),
    [
        # open ends
        ("The road has been shut since March 2019.", "March 2019", "2019-03-01", "None"),
        ("Fares will rise from Monday onwards.", "Monday", "2022-03-28", "None"),
        ("The ban is in force as of 1 July 2022.", "1 July 2022", "2022-07-01", "None"),
        ("The bridge stays shut until Wednesday.", "Wednesday", "None", "2022-03-31"),
        ("The result will not be known until Wednesday.", "Wednesday", "2022-03-30", "2022-03-31"),
        # ranges: both ends have the bounds of the whole
        ("The fair ran from March 3-5.", "March 3", "2022-03-03", "2022-03-06"),
        ("The fair ran from March 3-5.", "5", "2022-03-03", "2022-03-06"),
        ("He was mayor from 1998 to 2001.", "1998", "1998-01-01", "2002-01-01"),
        ("He was mayor from 1998 to 2001.", "2001", "1998-01-01", "2002-01-01"),
        ("It rained between May and July 2019.", "July 2019", "2019-05-01", "2019-08-01"),
        ("The 1998/99 season was wet.", "1998/99", "1998-01-01", "2000-01-01"),
        ("The vote was moved from May 2022 to July 2022.", "May 2022", "2022-05-01", "2022-06-01"),
        ("Prices fell in May and July 2021.", "July 2021", "2021-07-01", "2021-08-01"),
        ("It is shown at 7.30pm until May 5.", "May 5", "None", "2022-05-06"),
        # durations counted from publication
        ("Rents doubled in the past two years.", "the past two years", "2020-03-26", "2022-03-26"),
        ("It will open in the next six months.", "the next six months", "2022-03-25", "2022-09-25"),
        ("The siege lasted three months.", "three months", "None", "None"),
        ("The bridge will open in three weeks.", "three weeks", "2022-04-15", "2022-04-16"),
        ("The bridge will open in a year.", "a year", "2023-01-01", "2024-01-01"),
        ("The bridge was built in three weeks.", "three weeks", "None", "None"),
        ("Profit fell in the year ended June 30, 2021.", "the year", "2020-07-01", "2021-07-01"),
    ],
)
def test_extent(sentence: str, expression: str, start: str, end: str) -> None:
    assert (expression, start, end) in _extents(sentence)


def test_hours_are_counted_from_the_moment_of_publication() -> None:
    published = datetime.datetime(2022, 3, 25, 12, 0, tzinfo=LAGOS)
    text = "Two men were held in the past 24 hours."
    assert _extents(text, published) == [
        ("the past 24 hours", "2022-03-24 12:00:00+01:00", "2022-03-25 12:00:00+01:00")
    ]
    assert _extents(text) == [("the past 24 hours", "None", "None")]


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("The blast came at 8 a.m. on Thursday.", "2022-03-24 08:00:00+01:00"),  # the clock of the article
        ("The blast came at 16:08 UTC on Thursday.", "2022-03-24 17:08:00+01:00"),  # told in its zone
        ("The blast came at 6 p.m. EST on Thursday.", "2022-03-25 00:00:00+01:00"),
        ("The blast came on Thursday night.", "2022-03-24 20:00:00+01:00"),
        ("The blast came on Thursday.", "2022-03-24"),
    ],
)
def test_moments_are_in_the_zone_of_the_article(sentence: str, start: str) -> None:
    published = datetime.datetime(2022, 3, 25, 12, 0, tzinfo=LAGOS)
    assert _extents(sentence, published)[0][1] == start


@pytest.mark.parametrize(
    ("sentence", "start"),
    [
        ("Polls will close at 3 p.m.", "2022-03-25 15:00:00+01:00"),
        ("Polls will open at 7 a.m.", "2022-03-26 07:00:00+01:00"),  # it is past seven
        ("Polls opened at 7 a.m.", "2022-03-25 07:00:00+01:00"),
        ("Polls will close in two hours.", "2022-03-25 14:00:00+01:00"),
    ],
)
def test_a_clock_ahead_of_publication_is_the_next(sentence: str, start: str) -> None:
    published = datetime.datetime(2022, 3, 25, 12, 0, tzinfo=LAGOS)
    assert _extents(sentence, published)[0][1] == start


def test_without_a_zone_of_the_article_the_printed_one_is_kept() -> None:
    assert _extents("The blast came at 6 p.m. EST on Thursday.")[0][1] == "2022-03-24 18:00:00-05:00"


@pytest.mark.parametrize(
    ("sentence", "value", "start", "end"),
    [
        ("Profit fell in the second quarter.", "2022-Q2", "2022-01-01", "2022-04-01"),
        ("Profit fell in the first quarter of 2022.", "2022-Q1", "2021-10-01", "2022-01-01"),
        ("Profit fell in fiscal 2021.", "2021", "2020-10-01", "2021-10-01"),
        ("Profit fell in 2021.", "2021", "2021-01-01", "2022-01-01"),
    ],
)
def test_quarters_of_a_fiscal_year_are_named_for_the_year_it_ends_in(
    sentence: str, value: str, start: str, end: str
) -> None:
    kit = newskit.Kit(plugins=[Timeline(fiscal_year_start=10)])
    time = kit.read(sentence, published=datetime.date(2022, 11, 2)).times[0]
    assert (time.value, str(time.start), str(time.end)) == (value, start, end)


@pytest.mark.parametrize(
    ("sentence", "mod", "start", "end"),
    [
        ("It has been shut since March 3.", "ON_OR_AFTER", "2022-03-03", "None"),
        ("It stays shut until Thursday.", "ON_OR_BEFORE", "None", "2022-04-01"),
        ("It must be paid by Thursday.", "ON_OR_BEFORE", "2022-03-31", "2022-04-01"),
        ("It must be paid before Thursday.", "BEFORE", "None", "2022-03-31"),
        ("No claim will be heard after Thursday.", "AFTER", "2022-04-01", "None"),
        ("He resigned after Thursday's vote.", "None", "2022-03-24", "2022-03-25"),
        ("It reopened after the March 3 fire.", "None", "2022-03-03", "2022-03-04"),
        ("It must be paid before the end of 2023.", "END", "None", "2024-01-01"),
        ("It must be paid by the end of 2023.", "END", "2023-01-01", "2024-01-01"),
    ],
)
def test_an_open_end_has_a_modifier(sentence: str, mod: str, start: str, end: str) -> None:
    time = newskit.read(sentence, published=datetime.date(2022, 3, 25)).times[0]
    assert (str(time.mod), str(time.start), str(time.end)) == (mod, start, end)


@pytest.mark.parametrize(
    "sentence",
    [
        "It has been shut since March 3.",
        "It will freeze by dawn on Sunday.",
        "He died three days after Easter 2019.",
        "Rain fell on the night of March 18.",
    ],
)
def test_no_break_spaces_are_spaces(sentence: str) -> None:
    plain = newskit.read(sentence, published=FRIDAY).times
    other = newskit.read(sentence.replace(" ", "\xa0"), published=FRIDAY).times
    found = [(time.span, time.value, time.mod, time.start, time.end) for time in plain]
    assert [(time.span, time.value, time.mod, time.start, time.end) for time in other] == found
