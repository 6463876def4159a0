"""Reads a page and says what each of its lines is."""

import pytest

import newskit

ONE = ("headline", "kicker", "standfirst", "byline", "timestamp", "dateline")
MANY = ("body", "subheads", "captions", "credits", "furniture")


def read(text: str) -> newskit.Document:
    return newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True).read(text)


def zones(text: str) -> dict[str, list[str]]:
    document = read(text)
    found = {name: [document[span]] for name in ONE if (span := getattr(document.zones, name))}
    found |= {name: [document[span] for span in spans] for name in MANY if (spans := getattr(document.zones, name))}
    return found


@pytest.fixture(name="zones")
def zones_fixture():
    return zones


@pytest.fixture(name="read")
def read_fixture():
    return read
