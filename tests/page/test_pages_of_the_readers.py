"""Habits that fresh pages have shown, written in the manner of wires, broadsheets, tabloids, magazines and press offices."""

from datetime import date, datetime, timedelta, timezone

import pytest

from newskit_page import parse_timestamp

from .test_zones import BODY, P

HEADLINE = "Night ferry to end in March"


# ---- days and times -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("LAGOS/GENEVA, 24 September 2026 – ", date(2026, 9, 24)),
        ("EXAMPLE CITY, Oct. 29, 2026 (GLOBE NEWSWIRE) -- ", date(2026, 10, 29)),
        ("NAIROBI, Aug 7 (Reuters) - ", None),
    ],
)
@pytest.mark.parametrize("head", [f"{HEADLINE}\n\n", ""])
def test_a_dateline_with_its_year_says_the_day(read, dateline, day, head):
    assert read(head + dateline + "\n\n".join(P)).published == day


def test_a_time_on_the_page_goes_before_the_dateline(read):
    page = f"{HEADLINE}\n\nBy Jo Harte\n25 September 2026\n\nGENEVA, 24 September 2026 – {BODY}"
    assert read(page).published == date(2026, 9, 25)


def test_a_day_takes_its_year_from_a_day_nearby(read):
    page = f"{HEADLINE}\n\nBy Jo Harte\n15 Aug\n\n{BODY}\n\nThe last boat ran on Saturday, 14 August 2027, it said."
    assert read(page).published == date(2027, 8, 15)
    page = f"{HEADLINE}\n\nBy Jo Harte\n2 Jan\n\n{BODY}\n\nThe last boat ran on Friday, 31 December 2027, it said."
    assert read(page).published == date(2028, 1, 2)
    page = f"{HEADLINE}\n\nBy Jo Harte\n15 Aug\n\n{BODY}\n\nThe first boat ran on 3 March 1987, it said."
    assert read(page).published is None


def test_an_update_takes_the_year_of_the_publication(read):
    page = f"{HEADLINE}\n\nJo Harte\nPosted: Oct 07, 2026 6:00 AM ADT | Last Updated: October 8\n\n{BODY}"
    document = read(page)
    assert document.published == datetime(2026, 10, 7, 6, tzinfo=timezone(timedelta(hours=-3)))
    assert document.updated == date(2026, 10, 8)
    assert parse_timestamp("Published December 30, 2026. Updated January 2") == date(2026, 12, 30)


def test_the_time_line_of_a_press_release(read, zones):
    stamp = "October 29, 2026 16:05 ET | Source: Northern Example Works, Inc."
    page = f"Example Works reports record orders\n\n{stamp}\n\n{BODY}"
    assert zones(page)["timestamp"] == [stamp]
    assert read(page).published == datetime(2026, 10, 29, 16, 5, tzinfo=timezone(timedelta(hours=-4)))


def test_hours_ago_and_the_day_at_the_foot(read):
    page = f"Home\nNews\n\n{HEADLINE}\n\nBy Jo Harte\n3 hours ago\n\n{BODY}\n\nShare\n\n"
    assert read(page + "Tuesday, March 2, 2021\nContact us\n").published == date(2021, 3, 2)
    assert read(page + "Tuesday, March 2, 2021\nThursday, March 4, 2021\n").published is None
    assert read(page).published is None
