"""Times as pages show them, in forms of many outlets; nothing comes from the clock, the locale or the net."""

from datetime import date, datetime, timedelta, timezone

import pytest

from newskit_page import parse_timestamp, timestamps
from newskit_page.date_habits import DATE, DATE_FORMS, DAY_FIRST_SIGNS, MONTH_FIRST_SIGNS, habits_of, order_of
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
    "Published 2:05pm AEDT, Tue 4 March 2025": "2025-03-04T14:05:00+11:00",
    "PUBLISHED : 4 MAR 2025 AT 09:12": "2025-03-04T09:12:00",
    "Tuesday, 04 March 2025, 1530 hrs IST": "2025-03-04T15:30:00+05:30",
    "04 Mar 2025 - 0645 GMT": "2025-03-04T06:45:00+00:00",
    "4 March 2025 09h30": "2025-03-04T09:30:00",
    "March 4, 2025 | 12:01am": "2025-03-04T00:01:00",
    "2025/03/04 17:20": "2025-03-04T17:20:00",
    "4 March, 2025": "2025-03-04",
    "4th of March 2025": "2025-03-04",
    "Mar 4th, 2025, 5pm": "2025-03-04T17:00:00",
    "Mar 4, 2025 8:15 AM GMT+8": "2025-03-04T08:15:00+08:00",
    "Mar 4, 2025 8:15 AM UTC+05:30": "2025-03-04T08:15:00+05:30",
    "March 4, 2025 4:12 PM Eastern": "2025-03-04T16:12:00-05:00",
    "Published: 4 Mar 2025 10:30 AM (SGT)": "2025-03-04T10:30:00+08:00",
    "Tuesday 4 March 2025 at midnight": "2025-03-04T00:00:00",
    "4 Mar '25": "2025-03-04",
    "March 4, 2025\n10:42 a.m.": "2025-03-04T10:42:00",
    "4 mins read March 4, 2025 - 8:45AM": "2025-03-04T08:45:00",
    "Edited by Raj Rao | 4 March 2025, 2:00 pm": "2025-03-04T14:00:00",
    "March 5, 2021 2:00 PMTags": "2021-03-05T14:00:00",
    "March 5, 20217:55 AM UTCUpdated an hour ago": "2021-03-05T07:55:00+00:00",
    "Friday 5 March 2021 11:42, UK": "2021-03-05T11:42:00+00:00",
    "5 March 2021 at 2:30 estimated": "2021-03-05T02:30:00",
    "16:04 Published 5 March 2021": "2021-03-05T16:04:00",
    "04/03/2025 07:14 SAST": "2025-03-04T07:14:00+02:00",
    "March 4th, 2025 07:14 AM": "2025-03-04T07:14:00",
    "First Published: 04th Mar, 2025 07:14 IST": "2025-03-04T07:14:00+05:30",
    "Tuesday 4 March 2025 07:14, UK": "2025-03-04T07:14:00+00:00",
    "Tues, Mar 4, 2025 - 07:14": "2025-03-04T07:14:00",
    "Published on 4 March 2025 at 7.14 am": "2025-03-04T07:14:00",
    "Posted at 07:14h on 4 March 2025": "2025-03-04T07:14:00",
    "Date published: 4 March 2025": "2025-03-04",
    "2025.03.04 07:14": "2025-03-04T07:14:00",
    "Mar 4 2025, 07.14 am": "2025-03-04T07:14:00",
    "4 March 2025 • 07:14 WIB": "2025-03-04T07:14:00+07:00",
    "March 4, 2025 7:14 am NZDT": "2025-03-04T07:14:00+13:00",
    "Mar 4, 2025 at 7:14 AM CST": "2025-03-04T07:14:00-06:00",
    "Jul 4, 2025 at 7:14 AM CT": "2025-07-04T07:14:00-05:00",
    "Jul 4, 2025 at 7:14 AM MT": "2025-07-04T07:14:00-06:00",
    "2025-07-04T07:14:00-05:00": "2025-07-04T07:14:00-05:00",
    "2025-07-04T07:14:00.000Z": "2025-07-04T07:14:00+00:00",
    "July 4, 2025 7:14 AM PDT / 10:14 AM EDT": "2025-07-04T07:14:00-07:00",
    "4 July 2025, 07:14 GMT+0100": "2025-07-04T07:14:00+01:00",
    "4 July 2025, 07:14 (GMT +5:30)": "2025-07-04T07:14:00+05:30",
    "July 4, 2025 — 7.14am": "2025-07-04T07:14:00",
    "Friday July 4 2025": "2025-07-04",
    "Fri 4th Jul 2025": "2025-07-04",
    "4JUL2025": "2025-07-04",
    "July 4, 2025, midnight": "2025-07-04T00:00:00",
    "Publish: 04 July 2025, 11:47 AM": "2025-07-04T11:47:00",
    "This article was first published on 3 July 2025": "2025-07-03",
    "05-07-2025": "2025-05-07",
    "31-07-2025 21:00": "2025-07-31T21:00:00",
    "07.31.2025": "2025-07-31",
    "5 Jul 25": "2025-07-05",
    "'5 July 1998'": "1998-07-05",
    "Sept 5 2025 5pm-6pm": "2025-09-05T17:00:00",
    "5 Sep 2025 | 4 min read": "2025-09-05",
    "5 September 2025 10:00 CEST": "2025-09-05T10:00:00+02:00",
    "Thursday, 4 September 2025 (7 days ago)": "2025-09-04",
    "Reuters September 5, 2025 / 3:04 PM / 2 days ago": "2025-09-05T15:04:00",
    "5 September 2025 20:30 Beirut time": "2025-09-05T20:30:00",
    # figures that can be read both ways: by the weekday beside them, the zone or the clock of 24 hours, else by the mark
    "Wednesday 5/6/2013": "2013-06-05",
    "Monday, 5/6/2013": "2013-05-06",
    "5/6/2013 16:04": "2013-06-05T16:04:00",
    "5/6/2013 10:04 IST": "2013-06-05T10:04:00+05:30",
    "5/6/2013 4:04 pm ET": "2013-05-06T16:04:00-04:00",
    "5/6/2013": "2013-05-06",
    "5.6.2013": "2013-06-05",
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


# Of the first 57 lines that were written for these tables after the rules, 53 were right at first sight (47 by the rules
# before), of the next 54, 50.
BOTH = {
    "Updated at 4.15pm, first published at 1.02pm, 4 March 2025": ("2025-03-04T13:02:00", "2025-03-04T16:15:00"),
    "Tue 4 Mar 2025 06.00 GMT\nLast modified on Tue 4 Mar 2025 15.41 GMT": ("2025-03-04T06:00:00+00:00", "2025-03-04T15:41:00+00:00"),
    "Last Updated : Mar 04, 2025, 10:22 AM IST | Published: Mar 03, 2025, 08:10 PM IST": ("2025-03-03T20:10:00+05:30", "2025-03-04T10:22:00+05:30"),
    "Published: 09:14, 4 Mar 2025 | Updated: 11:02, 4 Mar 2025": ("2025-03-04T09:14:00", "2025-03-04T11:02:00"),
    "06:12, 4 MAR 2025 UPDATED 07:45, 4 MAR 2025": ("2025-03-04T06:12:00", "2025-03-04T07:45:00"),
    "Published 6:42 PM EDT, July 4, 2025\nUpdated 8:15 PM EDT, July 4, 2025": ("2025-07-04T18:42:00-04:00", "2025-07-04T20:15:00-04:00"),
    "Tue, Mar 4 2025 4:05 PM EST Updated Tue, Mar 4 2025 5:10 PM EST": ("2025-03-04T16:05:00-05:00", "2025-03-04T17:10:00-05:00"),
    "Posted Tue 4 Mar 2025 at 6:32am, updated Tue 4 Mar 2025 at 11:05am": ("2025-03-04T06:32:00", "2025-03-04T11:05:00"),
    "4 March 2025 9.14am. Updated 11.02am": ("2025-03-04T09:14:00", "2025-03-04T11:02:00"),
    "4 Mar 2025 (Updated: 5 Mar 2025)": ("2025-03-04", "2025-03-05"),
    "Story updated 4 March 2025 10:00; originally posted 3 March 2025 09:00": ("2025-03-03T09:00:00", "2025-03-04T10:00:00"),
    "Updated:\nMar 6, 2018\nOriginal:\nDec 21, 2016": ("2016-12-21", "2018-03-06"),
    "Published: Tue 4 Mar 2025, 7:14 AM Last updated: Tue 4 Mar 2025, 9:30 PM": ("2025-03-04T07:14:00", "2025-03-04T21:30:00"),
    "PUBLISHED 4 March 2025 - 7:14am | UPDATED 5 March 2025 - 8:15am": ("2025-03-04T07:14:00", "2025-03-05T08:15:00"),
    "Last updated 07:14 on 04/03/2025": (None, "2025-03-04T07:14:00"),
    "Created: Mar. 4, 2025 07:14 AM; Modified: Mar. 4, 2025 09:14 AM": ("2025-03-04T07:14:00", "2025-03-04T09:14:00"),
    "Updated on: July 4, 2025 / 7:14 AM EDT / CBS News": (None, "2025-07-04T07:14:00-04:00"),
    "12:00 AM, July 04, 2025 / LAST MODIFIED: 02:10 AM, July 04, 2025": ("2025-07-04T00:00:00", "2025-07-04T02:10:00"),
    "Published : 04 Jul 2025, 11:47 AM Updated : 04 Jul 2025, 12:47 PM": ("2025-07-04T11:47:00", "2025-07-04T12:47:00"),
    "Upd. 04 Jul 2025": (None, "2025-07-04"),
    "Edited 04 Jul 2025 11:47": (None, "2025-07-04T11:47:00"),
    "Originally published July 3, 2025. Updated July 4, 2025.": ("2025-07-03", "2025-07-04"),
    "Updated March 5, 2025": (None, "2025-03-05"),
}  # fmt: skip


@pytest.mark.parametrize("line", BOTH)
def test_each_label_has_its_own_time(line):
    times = find_times(line)
    assert tuple(t.isoformat() if t else None for t in (times.published, times.updated)) == BOTH[line]


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
    "Yesterday 5:30PM": datetime(2021, 3, 4, 17, 30),  # noqa: DTZ001
    "Monday 5:30PM": datetime(2021, 3, 1, 17, 30),  # noqa: DTZ001
    "Fri 9:05 am": datetime(2021, 3, 5, 9, 5),  # noqa: DTZ001
}


@pytest.mark.parametrize("line", RELATIVE)
def test_relative_times_need_a_near(line):
    assert parse_timestamp(line) is None
    assert parse_timestamp(line, near=NEAR) == RELATIVE[line]


def test_a_line_without_a_month_does_not_load_dateparser(monkeypatch):
    monkeypatch.setattr(timestamps, "_dateparser", lambda: pytest.fail("loaded"))
    assert parse_timestamp("First drive: 2013 Corona GT 350, GT 500") is None


def test_a_day_without_a_year_needs_a_near_too():
    assert parse_timestamp("March 5") is None
    assert parse_timestamp("Posted March 5, 4:04pm", near=NEAR).isoformat() == "2021-03-05T16:04:00"
    assert parse_timestamp("March 6", near=NEAR) == date(2020, 3, 6)
    assert parse_timestamp("Monday, March 5", near=NEAR) is None  # it was a Friday


def test_published_and_updated_can_both_be_relative():
    times = find_times("Published: 5 hours ago | Updated: 2 hours ago", near=NEAR)
    assert (times.published, times.updated) == (NEAR - timedelta(hours=5), NEAR - timedelta(hours=2))


def test_the_order_of_day_and_month_can_be_told():
    assert parse_timestamp("5/6/2013", day_first=True) == date(2013, 6, 5)
    assert parse_timestamp("5.6.2013", day_first=False) == date(2013, 5, 6)
    assert parse_timestamp("13/6/2013", day_first=False) == date(2013, 6, 13)


@pytest.mark.parametrize("name", DATE_FORMS)
def test_each_form_of_a_date_reads_its_example(name):
    assert DATE[name].search(DATE_FORMS[name][1])


@pytest.mark.parametrize(
    ("example", "first"),
    [(e, True) for _, _, e in DAY_FIRST_SIGNS.values()] + [(e, False) for _, _, e in MONTH_FIRST_SIGNS.values()],
)
def test_each_sign_of_an_order(example, first):
    assert order_of(f"{example} and {example}") is first


def test_signs_that_contradict_each_other_say_nothing():
    assert order_of("The $40 fee; the colour of it.") is None
    assert order_of("1080p video for $40") is None


def page_with(time_line, body, foot=""):
    return (
        f"Night ferry to end in March\n\nBy Jo Harte\n{time_line}\n\n"
        + f"{body} The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
        + f"Share\n{foot}"
    )


@pytest.mark.parametrize(
    ("evidence", "day"),
    [
        ("It lost £40 and £50 a night.", date(2021, 3, 2)),
        ("It lost ₹40 crore.", date(2021, 3, 2)),
        ("The labour centre was closed.", date(2021, 3, 2)),
        ("It began on 5 June 2019 and on 6 June 2020.", date(2021, 3, 2)),
        ("It lost $40 and $50 a night.", date(2021, 2, 3)),
        ("The labor center was closed.", date(2021, 2, 3)),
        ("Sales open at 5 p.m. ET and end at 9 p.m. ET.", date(2021, 2, 3)),
        ("", date(2021, 2, 3)),
    ],
)
def test_the_order_by_what_else_stands_on_the_page(read, evidence, day):
    assert read(page_with("02/03/2021", evidence)).published == day


def test_the_order_by_the_page_s_other_dates(read):
    assert read(page_with("02/03/2021", "It lost $40.", "Bus fares to rise\n25/02/2021")).published == date(2021, 3, 2)
    assert read(page_with("02/03/2021", "It lost £40.", "Bus fares to rise\n02/25/2021")).published == date(2021, 2, 3)
    assert read(page_with("02.03.21", "It lost $40.", "Fares rise\n02.25.21")).published == date(2021, 2, 3)


def test_a_day_without_a_year_takes_the_page_s(read):
    assert read(page_with("Updated Mar 3, 9:41 AM; Posted Mar 2, 8:19 PM", "")).published is None
    dated = "It had said so on March 2, 2021 and March 3, 2021."
    assert (
        read(page_with("Updated Mar 3, 9:41 AM; Posted Mar 2, 8:19 PM", dated)).published.isoformat()
        == "2021-03-02T20:19:00"
    )
    assert read(page_with("Mar 2", "", "© 2021 The Example")).published == date(2021, 3, 2)
    assert read(page_with("Mar 2", "", "© 2009-2021 The Example")).published == date(2021, 3, 2)


def test_habits_of_a_page():
    habits = habits_of("Posted March 2, 2021. Copyright 2019-2021")
    assert habits.years == {(3, 2): 2021}
    assert habits.copyright_year == 2021
    assert habits_of("March 2, 2021 and 2 March 2020").years == {}


def test_a_form_not_in_the_table_falls_back_on_dateparser():
    assert parse_timestamp("2021, March the 5th") in (date(2021, 3, 5), None)
    assert parse_timestamp("5 de marzo de 2021") is None  # English only


def test_a_page_that_shows_an_update_alone(read):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nUpdated March 3, 2021 4:04pm\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
        + "Share"
    )
    document = read(page)
    assert document.updated.isoformat() == "2021-03-03T16:04:00"
    assert document.published == date(2021, 3, 3)  # the day as far as the page says, and no time


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


@pytest.mark.parametrize(
    ("lines", "published", "updated"),
    [
        ("Published: 09:14, 2 Mar 2021 | Updated: 11:02, 3 Mar 2021", "2021-03-02T09:14:00", "2021-03-03T11:02:00"),
        ("* Updated:\nMar 3, 2021\nOriginal:\nMar 2, 2021", "2021-03-02", "2021-03-03"),
        ("Updated 3 March 2021\nPublished 2 March 2021", "2021-03-02", "2021-03-03"),
        ("2021-03-02T11:36:01Z", "2021-03-02T11:36:01+00:00", None),
    ],
)
def test_published_and_updated_on_a_page(read, lines, published, updated):
    document = read(page_with(lines, ""))
    assert document.published.isoformat() == published
    assert (document.updated.isoformat() if document.updated else None) == updated


def test_the_byline_s_own_date_comes_first(read):
    page = (
        "Related\nBus fares to rise\nOctober 27, 2020\n\nNight ferry to end in March\n\nJo HarteMarch 2, 2021\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n" * 4
    )
    assert read(page).published == date(2021, 3, 2)


def test_the_time_below_a_picture_s_caption(read):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\n\nJo Bloggs after she had missed the last ferry. Jo Bloggs\n\n"
        "2021-03-02T11:36:01Z\nShare\n\n"
        + "The company will stop its night service, it said on Tuesday in a statement.\n\n"
        * 4
    )
    assert read(page).published.isoformat() == "2021-03-02T11:36:01+00:00"
