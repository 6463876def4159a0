"""Times as pages show them, in forms of many outlets; nothing comes from the clock, the locale or the net."""

from datetime import date, datetime, timedelta, timezone

import pytest

from newskit_page import parse_timestamp
from newskit_page.timestamps import find_times

SHOWN = {
    "Friday 5 March 2021 16:04 GMT": "2021-03-05T16:04:00+00:00",
    "15:56 BST, 27 April 2024": "2024-04-27T15:56:00+01:00",
    "March 5, 2021": "2021-03-05",
    "Mar. 5, 2021": "2021-03-05",
    "5 Mar 2021": "2021-03-05",
    "05-Mar-21": "2021-03-05",
    "5th March 2021": "2021-03-05",
    "Sept. 9, 2021, 6:47 p.m. ET": "2021-09-09T18:47:00-04:00",
    "Dec. 9, 2021, 6:47 p.m. ET": "2021-12-09T18:47:00-05:00",
    "July 9, 2021 at 11:24 a.m. PT": "2021-07-09T11:24:00-07:00",
    "1:33 am CST, Wednesday, November 20, 2019": "2019-11-20T01:33:00-06:00",
    "Thursday, November 9, 2023 7:35AM": "2023-11-09T07:35:00",
    "9 July 2026, 10:42 IST": "2026-07-09T10:42:00+05:30",
    "Jul 9, 2026, 10:42 (IST)": "2026-07-09T10:42:00+05:30",
    "18 February 2026 5.00am AEDT": "2026-02-18T05:00:00+11:00",
    "18 July 2026 5.00am AEST": "2026-07-18T05:00:00+10:00",
    "21 Aug 2025 09:12 SAST": "2025-08-21T09:12:00+02:00",
    "24 November 2026 08:30 WAT": "2026-11-24T08:30:00+01:00",
    "3 September 2026 9:15 EAT": "2026-09-03T09:15:00+03:00",
    "2019-11-18T20:51:19Z": "2019-11-18T20:51:19+00:00",
    "2019-11-18 20:51": "2019-11-18T20:51:00",
    "2019-11-18T20:51:19+0530": "2019-11-18T20:51:19+05:30",
    "20 Nov 2019 08:02 GMT+3": "2019-11-20T08:02:00+03:00",
    "11:34pm Apr 26, 2024": "2024-04-26T23:34:00",
    "12:05 a.m. March 5, 2021": "2021-03-05T00:05:00",
    "12 noon, 5 March 2021": "2021-03-05T12:00:00",
    "13/11/2023": "2023-11-13",
    "11/13/2023": "2023-11-13",
    "13.11.2023": "2023-11-13",
    "5.11.2023": "2023-11-05",
    "Posted on March 5, 2021 by Jo Harte": "2021-03-05",
    "By Jo HarteMarch 5, 2021": "2021-03-05",
    "March 5, 20218:53 PM": "2021-03-05T20:53:00",
    "Published: Dec. 22, 2016, 6:47 p.m. Updated: Dec. 23, 2016, 7 a.m.": "2016-12-22T18:47:00",
    "Updated 23 Dec 2016 07:00 | First published 22 Dec 2016 18:47": "2016-12-22T18:47:00",
}


@pytest.mark.parametrize("line", SHOWN)
def test_shown(line):
    moment = parse_timestamp(line)
    assert moment is not None
    assert moment.isoformat() == SHOWN[line]


def test_published_and_updated_in_one_line():
    times = find_times("Updated 23 Dec 2016 07:00 GMT | First published 22 Dec 2016 18:47 GMT")
    assert times.published.isoformat() == "2016-12-22T18:47:00+00:00"
    assert times.updated.isoformat() == "2016-12-23T07:00:00+00:00"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "by Jo Harte",
        "7 comments",
        "March",
        "March 5",
        "16:04",
        "May the best win",
        "31 February",
        "99/99/2021",
        "Room 2021",
    ],
)
def test_no_date_is_none_and_never_filled_in(line):
    assert parse_timestamp(line) is None


NEAR = datetime(2021, 3, 5, 16, 0, tzinfo=timezone(timedelta(hours=1)))
RELATIVE = {
    "2 hours ago": NEAR - timedelta(hours=2),
    "an hour ago": NEAR - timedelta(hours=1),
    "35 mins ago": NEAR - timedelta(minutes=35),
    "3 days ago": date(2021, 3, 2),
    "Published yesterday": date(2021, 3, 4),
}


@pytest.mark.parametrize("line", RELATIVE)
def test_relative_times_need_a_near(line):
    assert parse_timestamp(line) is None
    assert parse_timestamp(line, near=NEAR) == RELATIVE[line]


def test_a_form_not_in_the_table_falls_back_on_dateparser():
    assert parse_timestamp("2021, March the 5th") in (date(2021, 3, 5), None)
    assert parse_timestamp("5 de marzo de 2021") is None  # English only


def test_no_clock_and_no_network(monkeypatch):
    """The answers are the same with sockets shut and in another year."""
    import socket
    import time

    def shut(*_args, **_kwargs):
        raise AssertionError("the network was asked for")

    monkeypatch.setattr(socket, "socket", shut)
    monkeypatch.setattr(socket, "create_connection", shut)
    monkeypatch.setattr(time, "time", lambda: 4_000_000_000.0)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")
    for line, shown in SHOWN.items():
        moment = parse_timestamp(line)
        assert moment is not None
        assert moment.isoformat() == shown


def test_a_page_that_shows_an_update_alone(read):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nUpdated March 3, 2021\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
        + "Share"
    )
    document = read(page)
    assert document.updated == date(2021, 3, 3)
    assert document.published == date(2021, 3, 3)


def test_a_time_of_publication_at_the_foot(read):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nUpdated March 3, 2021\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
        + "First published: March 2, 2021\n\nShare"
    )
    assert read(page).published == date(2021, 3, 2)
    assert read(page).updated == date(2021, 3, 3)


def test_other_times_on_the_page_are_not_taken(read):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
        + "Related\nBus fares to rise\nJune 9, 2019"
    )
    assert read(page).published == date(2021, 3, 2)
