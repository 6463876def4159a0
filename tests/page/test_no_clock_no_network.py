"""Zones, bylines and times ask no clock and no network: with both shut the answers are the same."""

import datetime
import socket
import sys
import time
from pathlib import Path

import pytest

import newskit
import newskit_byline
import newskit_page

from .test_timestamps import BOTH, SHOWN

REAL_DATETIME, REAL_DATE = datetime.datetime, datetime.date
EXAMPLES = Path(__file__).parents[2] / "examples"
PAGES = sorted((EXAMPLES / "pages").glob("*.txt")) + sorted((EXAMPLES / "articles").glob("*.txt"))


def ask(*_args, **_kwargs):
    raise AssertionError("the clock or the network was asked")


class Stopped(type):
    """Makes the stand-ins below pass for the classes they stand in for."""

    def __instancecheck__(cls, value):
        return isinstance(value, REAL_DATETIME if cls.__name__ == "StoppedDatetime" else REAL_DATE)


class StoppedDatetime(datetime.datetime, metaclass=Stopped):
    now = utcnow = today = classmethod(ask)


class StoppedDate(datetime.date, metaclass=Stopped):
    today = classmethod(ask)


@pytest.fixture
def shut(monkeypatch):
    newskit_page.parse_timestamp("2021, March the 5th")  # loads all that is loaded when first needed
    for name in ("socket", "create_connection", "getaddrinfo", "gethostbyname"):
        monkeypatch.setattr(socket, name, ask)
    for name in ("time", "time_ns", "localtime", "gmtime"):
        monkeypatch.setattr(time, name, ask)
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] in ("newskit", "newskit_page", "newskit_byline", "zoneinfo"):
            for attribute, value in list(vars(module).items()):
                if value is REAL_DATETIME:
                    monkeypatch.setattr(module, attribute, StoppedDatetime)
                elif value is REAL_DATE:
                    monkeypatch.setattr(module, attribute, StoppedDate)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "de_DE.UTF-8")


def answers(path: Path) -> str:
    kit = newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True)
    document = kit.read(path.read_text(encoding="utf-8"))
    found = (document.zones, document.byline, document.published, document.updated, document.dateline)
    return repr(found).replace("StoppedDatetime", "datetime.datetime").replace("StoppedDate", "datetime.date")


def test_the_fixture_shuts_both(shut):
    assert newskit_page.timestamps.datetime is StoppedDatetime
    for asked in (newskit_page.timestamps.datetime.now, newskit_page.timestamps.date.today, time.time, socket.socket):
        with pytest.raises(AssertionError):
            asked()


@pytest.fixture(params=PAGES, ids=lambda path: path.stem)
def page(request):
    """A page with the answers that are given while clock and network are open."""
    return request.param, answers(request.param)


def test_pages(page, shut):
    path, expected = page
    assert answers(path) == expected


def test_times_shut(shut):
    for line, shown in SHOWN.items():
        assert newskit_page.parse_timestamp(line).isoformat() == shown
    for line in BOTH:
        newskit_page.timestamps.find_times(line)


@pytest.mark.parametrize(
    "line", ["2021, March the 5th", "the 5th day of March in 2021", "March 2021", "2021 March 5", "2021, 29 Feb"]
)
@pytest.mark.parametrize("year", [1999, 2024, 2057])
def test_forms_left_to_dateparser_in_any_year(line, year, monkeypatch):
    """Dateparser looks at its clock, but nothing of it comes through: in other years the answers are the same."""
    newskit_page.timestamps._fallen_back.cache_clear()
    expected = newskit_page.parse_timestamp(line)
    moment = REAL_DATETIME(year, 7, 9, 4, 5)

    class MovedDatetime(datetime.datetime):
        now = utcnow = today = classmethod(lambda *_args, **_kwargs: moment)

    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "dateparser" and vars(module).get("datetime") is REAL_DATETIME:
            monkeypatch.setattr(module, "datetime", MovedDatetime)
    newskit_page.timestamps._fallen_back.cache_clear()
    assert newskit_page.parse_timestamp(line) == expected
    newskit_page.timestamps._fallen_back.cache_clear()


def test_bylines_shut(shut):
    assert newskit_byline.parse_byline("By Ann Lee in Lagos, 5 March 2021").authors
    assert newskit_byline.parse_credits("Reporting by Ann Lee; Editing by Raj Rao")
    assert newskit_byline.parse_dateline("LAGOS, March 5 (Reuters) - Schools reopened.")
