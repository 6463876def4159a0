"""Credit lines of agencies and houses."""

import pytest

from newskit_byline import parse_credits

# credit line -> (name, act, location) of each
PRINTED = {
    "Reporting by Ann Lee; Editing by Raj Rao": [("Ann Lee", "report", None), ("Raj Rao", "edit", None)],
    "(Reporting by Ann Lee and Tom Bell in Lagos; Writing by Jo Harte; Editing by Raj Rao and Carla Boon)": [
        ("Ann Lee", "report", "Lagos"), ("Tom Bell", "report", "Lagos"), ("Jo Harte", "write", None),
        ("Raj Rao", "edit", None), ("Carla Boon", "edit", None),
    ],
    "Reporting by Ann Lee Writing by Jo Harte Editing by Raj Rao": [
        ("Ann Lee", "report", None), ("Jo Harte", "write", None), ("Raj Rao", "edit", None),
    ],
    "Reporting by Ann Lee in Lagos and Tom Bell in Abuja": [("Ann Lee", "report", "Lagos"), ("Tom Bell", "report", "Abuja")],
    "Additional reporting by Ann Lee in New York, editing by Raj Rao": [("Ann Lee", "contribute", "New York"), ("Raj Rao", "edit", None)],
    "Reporting and writing by Ann Lee": [("Ann Lee", "report", None), ("Ann Lee", "write", None)],
    "With files from Ann Lee": [("Ann Lee", "contribute", None)],
    "Bell reported from Accra; Lee from New York.": [("Bell", "report", "Accra"), ("Lee", "report", "New York")],
    "Associated Press writers Ann Lee in Lagos and Tom Bell in Accra contributed to this report.": [
        ("Ann Lee", "contribute", "Lagos"), ("Tom Bell", "contribute", "Accra"),
    ],
    "With AAP": [("AAP", "contribute", None)],
    "With agencies": [],
    "Photographs by Ann Lee for The Ledger": [("Ann Lee", "photograph", None)],
    "Video by Ann Lee": [("Ann Lee", "video", None)],
    "Translation by Ann Lee": [("Ann Lee", "translate", None)],
    "Graphics by Ann Lee": [("Ann Lee", "design", None)],
    "Photographs by Ann Lee": [("Ann Lee", "photograph", None)],
}  # fmt: skip


@pytest.mark.parametrize("line", PRINTED)
def test_printed(line):
    found = parse_credits(line)
    assert [(c.name, c.act, c.location) for c in found] == PRINTED[line]
    for credit in found:
        assert line[credit.span.start : credit.span.end] == credit.text
        assert credit.rule


def test_a_house_stands_with_its_writers():
    (one, _) = parse_credits(
        "Associated Press writers Ann Lee in Lagos and Tom Bell in Accra contributed to this report."
    )
    assert one.organisation == "Associated Press"


@pytest.mark.parametrize("line", ["", "The report was edited.", "Rain fell in Lagos.", "and by"])
def test_no_credits(line):
    assert parse_credits(line) == ()
