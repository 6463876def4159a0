"""What holds for any text: no exception, spans inside the text and in order, the same answer twice."""

from __future__ import annotations

import datetime

from hypothesis import given, settings
from hypothesis import strategies as st

import newskit
from newskit.testing import linear_time

WORDS = st.sampled_from(
    """Monday friday next last the a of 1988 2022 March May 3rd 31 99 9999 0 quarter year-ago year's half past to noon
    midnight BC 's ago later earlier from now week days weeks' 12:60 24:00 25:61 8 a.m. p.m. GMT ( ) , . - – / ' ’ “ ” 30 February
    tonight overnight Easter this FY28 fourth end summer past coming hundred million 1/2 08.15 430pm 9/11 2027/2028 mornings
    that August each month or so will met if since before after at o'clock the century twentieth 20th 1990s '90s mid- early every other SP İ ß \u200b \ud800 \u202e \x00 \x85 \u2028 \r\n e\u0301 𝟙𝟚 ٣""".split(
        " "
    )
)
TEXTS = st.lists(WORDS, max_size=40).map(" ".join) | st.text(max_size=80)
DAYS = st.none() | st.dates() | st.datetimes()


@settings(max_examples=150, deadline=None)
@given(TEXTS, DAYS)
def test_any_text(text: str, published: datetime.date | None) -> None:
    kit = newskit.Kit(strict=True)
    document = kit.read(text, published=published)
    end = 0
    for found in document.times:
        assert end <= found.span.start < found.span.end <= len(text)
        assert document[found.span] == found.text
        if found.start is not None and found.end is not None:
            assert str(found.start) < str(found.end) or found.start.year > found.end.year or found.end.year > 9999
        end = found.span.end
    for entry in document.timeline:
        assert document[entry.span] == entry.text
    again = kit.read(text, published=published)
    assert (again.times, again.timeline) == (document.times, document.timeline)


def test_time_grows_with_the_text() -> None:
    unit = "On Monday, March 3, 2014 he ran for the last three years of 22-25 April at half past ten to. "

    def read(text: str) -> newskit.Document:
        document = newskit.read(text, published=datetime.date(2022, 3, 25))
        document.sentences  # noqa: B018 - not what is measured
        return document

    dense = {"dense with times": lambda size: unit * (size // len(unit))}
    linear_time(lambda document: document.times, "times", dense, prepare=read, largest=20_000, seconds_for_1_mb=15.0)
