"""Outlets that sign for themselves, sections and houses behind "in", places that a page must show to be one."""

import pytest

import newskit
from newskit_byline import parse_byline

from .test_pages_of_many_outlets import H, pg

# string -> name|role|organisation|location|kind of each author
STRINGS = {
    "By JO HARTE, NORTHERN CORRESPONDENT": ["Jo Harte|Northern Correspondent|||person"],
    "By JO HARTE, UK EDITOR": ["Jo Harte|UK Editor|||person"],
    "By Jo Harte in Nether Wallop": ["Jo Harte|||Nether Wallop|person"],
    "By Jo Harte in Kumasi, Ghana": ["Jo Harte|||Kumasi, Ghana|person"],
    "By Jo Harte in the Sunday Times": ["Jo Harte||Sunday Times||person"],
    "Written by Jo Harte in Opinion": ["Jo Harte||||person"],
    "Jo Harte in Health": ["Jo Harte||||person"],
    "Daily Example": ["Daily Example||||organisation"],
    "By Daily Monitor": ["Daily Monitor||||organisation"],
    "Source: Graphica Online": ["Graphica Online||||organisation"],
    "By ExampleReporters": ["ExampleReporters||||organisation"],
    "By TheExample": ["TheExample||||organisation"],
    "By Citizen TV": ["Citizen TV||||organisation"],
    "By Example.ng": ["Example.ng||||organisation"],
    "By Mail & Guardian": ["Mail & Guardian||||organisation"],
    "By Emma Star": ["Emma Star||||person"],
    "By DeVito": ["DeVito||||person"],
    "By Jo Harte Star correspondent": ["Jo Harte|Star correspondent|||person"],
    "POSTED ON 2 MARCH 2021 BY ANN LEE": ["Ann Lee||||person"],
}


@pytest.mark.parametrize("printed", STRINGS)
def test_strings(printed):
    found = parse_byline(printed).authors
    rows = [f"{a.name}|{a.role or ''}|{a.organisation or ''}|{a.location or ''}|{a.kind}" for a in found]
    assert rows == STRINGS[printed]


@pytest.mark.parametrize(
    ("byline", "said", "place"),
    [
        ("By Jo Harte in Valve", "", None),
        ("By Jo Harte in Pakwach", "", None),
        ("By Jo Harte in Pakwach", "The pier in Pakwach was built in 1974, the council said on Monday.\n\n", "Pakwach"),
        ("By Jo Harte in Kisumu", "", "Kisumu"),
        ("By Jo Harte in Nether County", "", "Nether County"),
        ("By Jo Harte at Anfield", "", "Anfield"),
    ],
)
def test_a_place_behind_in_must_be_shown_to_be_one(byline, said, place):
    (author,) = newskit.read(pg(f"{H}\n\n{byline}\n2 March 2021\n\n{said}")).byline.authors
    assert author.location == place


def test_an_outlet_that_signs_for_itself_is_no_person():
    page = pg(f"{H}\n\nWensum Valley\n2 March 2021", "Share\n© 2021 Wensum Valley Ltd. All rights reserved.\n")
    (author,) = newskit.read(page).byline.authors
    assert (author.name, author.kind) == ("Wensum Valley", "organisation")
    page = pg(f"Wensum Valley\nNews\nSport\n\n{H}\n\nBy Wensum Valley\n2 March 2021")
    assert newskit.read(page).byline.authors[0].kind == "organisation"
    page = pg(f"{H}\n\nAnn Lee\n2 March 2021", "Share\n© 2021 Ann Lee\n")
    assert newskit.read(page).byline.authors[0].kind == "person"


def test_staff_before_an_agency_is_dropped():
    (author,) = parse_byline("By Staff The Canadian Press").authors
    assert (author.name, author.kind) == ("The Canadian Press", "organisation")


def test_a_first_name_that_is_an_agencys_abbreviation_too():
    assert [(a.name, a.role, a.kind) for a in parse_byline("Ana\nHealth reporter").authors] == [
        ("Ana", "Health reporter", "person")
    ]
    assert [(a.name, a.kind) for a in parse_byline("By ANA").authors] == [("ANA", "organisation")]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By ANN LEE and RAJ RAO, Associated Press | Published 6:42 PM EDT, March 2, 2021", ["Ann Lee", "Raj Rao"]),
        ("Ann Lee | 6:42 PM EST, March 2, 2021 Updated 8:15 PM EST, March 2", ["Ann Lee"]),
    ],
)
def test_a_clocks_letters_are_no_name(line, names):
    assert [author.name for author in parse_byline(line).authors] == names


@pytest.mark.parametrize("byline", ["HANNAH BIRCH AND OWEN TATE\nPOLITICAL EDITORS", "CATRIONA MACASKILL IN KISUMU"])
def test_bylines_in_capitals_without_by(byline):
    found = newskit.read(pg(f"{H}\n\n{byline}\n2 March 2021")).byline.authors
    assert [author.kind for author in found] == ["person"] * (2 if "AND" in byline else 1)
