"""Bylines that fresh pages have shown: authors at the foot, in the summary, over their outlet; houses and places behind lists."""

import pytest

import newskit

from .test_pages_of_many_outlets import BODY, H


@pytest.fixture(name="authors")
def authors_of(read):
    return lambda page: [(a.name, a.role, a.organisation, a.location, a.kind) for a in read(page).byline.authors]


@pytest.fixture(name="read")
def read_page():
    return newskit.Kit(block=["entities", "hedges", "quotes", "timeline"], strict=True).read


DATE = "April 25, 2027 at 12:18AM"


@pytest.mark.parametrize(
    ("byline", "wanted"),
    [
        ("Jon Kraszny-Pell\nNorthern Star Tribune", [("Jon Kraszny-Pell", None, "Northern Star Tribune", None, "person")]),
        ("Fungai Lupande-Moyo\nMashonaland Correspondent—", [("Fungai Lupande-Moyo", "Mashonaland Correspondent", None, None, "person")]),
        ("By Dr. Annabel Whit-Sims\nFor the Northern Sun-Times", [("Annabel Whit-Sims", None, "Northern Sun-Times", None, "person")]),
        ("By Delroy Cumberbatch\nin PROVIDENCE, Guyana", [("Delroy Cumberbatch", None, None, "PROVIDENCE, Guyana", "person")]),
        ("MARGAUX HARTE-KANE\nSPECIAL TO THE EXAMPLE AND MAIL", [("Margaux Harte-Kane", None, "The Example and Mail", None, "person")]),
        ("By Ann Lee for the Post and Example", [("Ann Lee", None, "Post and Example", None, "person")]),
        ("By Ann Lee for the Post and Raj Rao", [("Ann Lee", None, "Post", None, "person"), ("Raj Rao", None, None, None, "person")]),
        ("By Herald Staff Reports", [("Herald Staff Reports", None, None, None, "organisation")]),
        ("By Hon. Arlene Thibou", [("Arlene Thibou", None, None, None, "person")]),
        ("Thabiso Mokone and Annika Larsen for amaExample", [("Thabiso Mokone", None, "amaExample", None, "person"), ("Annika Larsen", None, "amaExample", None, "person")]),
        ("By Deano Marsh, Chief Football Writer, and Pablo Etxe in Bilbao", [("Deano Marsh", "Chief Football Writer", None, None, "person"), ("Pablo Etxe", None, None, "Bilbao", "person")]),
        ("By Ann Lee\nSenior Writer, Neuroscience", [("Ann Lee", "Senior Writer, Neuroscience", None, None, "person")]),
        ("Our Correspondent, Chandpur", [("Our Correspondent", None, None, "Chandpur", "organisation")]),
    ],
)  # fmt: skip
def test_below_the_headline(authors, byline, wanted):
    assert authors(f"{H}\n\n{byline}\n{DATE}\n\n{BODY}") == wanted


def test_at_the_foot(read, authors):
    page = f"{H}\n\n{BODY}Jo Harte-Dohy\nMon 9 Nov 2026 09.00 GMT\n"
    assert authors(page) == [("Jo Harte-Dohy", None, None, None, "person")]
    assert read(page).published.isoformat() == "2026-11-09T09:00:00+00:00"


def test_in_the_summary(read):
    page = f"{H}\n\nThe boat is slow and the coffee good, writes Ann Lee\n\n{DATE}\n\n{BODY}"
    (author,) = read(page).byline.authors
    assert author.name == "Ann Lee"
    assert page[author.span.start : author.span.end] == "Ann Lee"
    none = f"{H}\n\nThe boat is slow and the coffee good, reports Transport Union\n\n{DATE}\n\n{BODY}"
    assert read(none).byline is None


def test_the_house_of_a_bio_ends_before_the_year(authors):
    page = f"{H}\n\nBy Ann Lee\n{DATE}\n\n{BODY}Ann Lee has covered the courts for the Northern Post since 2011.\n\nShare\n"
    assert authors(page) == [("Ann Lee", None, "Northern Post", None, "person")]


def test_the_house_of_a_bio_may_be_a_site(authors):
    page = f"{H}\n\nBy Ann Lee\n{DATE}\n\n{BODY}Ann Lee covers the harbour for Example.com.\n\nShare\n"
    assert authors(page) == [("Ann Lee", None, "Example.com", None, "person")]
