"""Datelines, and what only looks like one."""

import pytest

from newskit_byline import parse_dateline

# paragraph -> (place, agency, month and day)
PRINTED = {
    "NAIROBI, Aug 7 (Reuters) - Schools reopened on Monday.": ("NAIROBI", "Reuters", "08-07"),
    "NAIROBI, 7 Aug (Reuters) - Schools reopened on Monday.": ("NAIROBI", "Reuters", "08-07"),
    "MARIETTA, Ohio (AP) — Schools reopened on Monday.": ("MARIETTA, Ohio", "AP", None),
    "ST. LOUIS (AP) — Schools reopened on Monday.": ("ST. LOUIS", "AP", None),
    "WASHINGTON/LAGOS, March 3 (Reuters) - Schools reopened.": ("WASHINGTON/LAGOS", "Reuters", "03-03"),
    "COX'S BAZAR, Bangladesh (AFP) – Schools reopened.": ("COX'S BAZAR, Bangladesh", "AFP", None),
    "NEW DELHI: Schools reopened on Monday.": ("NEW DELHI", None, None),
    "FLUSHING MEADOWS — Schools reopened on Monday.": ("FLUSHING MEADOWS", None, None),
    "(AP) — Schools reopened on Monday.": (None, "AP", None),
}


@pytest.mark.parametrize("paragraph", PRINTED)
def test_printed(paragraph):
    line = parse_dateline(paragraph)
    assert line is not None
    assert (line.place, line.agency, line.month_day) == PRINTED[paragraph]
    assert paragraph[line.span.start : line.span.end] == line.text
    assert line.rule


LOOK_ALIKES = [
    "",
    "JUST IN: Schools reopened on Monday.",
    "BREAKING: Schools reopened on Monday.",
    "UPDATE — Schools reopened on Monday.",
    "WATCH: Schools reopened on Monday.",
    "NOTE: Schools reopened on Monday.",
    "EDITOR'S NOTE: Schools reopened on Monday.",
    "ANN LEE: I never wanted the job.",
    "L.A. EXAMPLE: What will you miss?",
    "Schools reopened on Monday — and closed on Tuesday.",
    "NATO said on Monday that schools had reopened.",
    "PHOTOS: Schools reopened on Monday.",
    "Dear Sir — Schools reopened on Monday.",
]


@pytest.mark.parametrize("paragraph", LOOK_ALIKES)
def test_look_alikes_are_refused(paragraph):
    assert parse_dateline(paragraph) is None
