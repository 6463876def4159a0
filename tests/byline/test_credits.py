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


# In the manner of many houses. Of the first 40, 32 were right at first sight; of the 27 below, written when those were
# mended, 25.
HOUSES = {
    "Reporting by Ama Darko in Accra, additional reporting by Bello Sani in Kano; Editing by Ruth Penn": [("Ama Darko", "report", "Accra"), ("Bello Sani", "contribute", "Kano"), ("Ruth Penn", "edit", None)],
    "(Reporting by Ama Darko; Additional reporting by Bello Sani and Chris Doyle; Writing by Dara Quill; Editing by Ruth Penn, Sam Voss and Tia Wynn)": [("Ama Darko", "report", None), ("Bello Sani", "contribute", None), ("Chris Doyle", "contribute", None), ("Dara Quill", "write", None), ("Ruth Penn", "edit", None), ("Sam Voss", "edit", None), ("Tia Wynn", "edit", None)],
    "(With inputs from PTI)": [("PTI", "contribute", None)],
    "With inputs from agencies": [],
    "With reporting by Reuters": [("Reuters", "contribute", None)],
    "With files from The Canadian Press": [("The Canadian Press", "contribute", None)],
    "—With assistance from Dara Quill and Sam Voss.": [("Dara Quill", "contribute", None), ("Sam Voss", "contribute", None)],
    "— With additional reporting by Dara Quill": [("Dara Quill", "contribute", None)],
    "Additional reporting: Dara Quill": [("Dara Quill", "contribute", None)],
    "Dara Quill contributed to this report from Berlin.": [("Dara Quill", "contribute", "Berlin")],
    "Dara Quill in Berlin contributed reporting.": [("Dara Quill", "contribute", "Berlin")],
    "Dara Quill and Sam Voss contributed reporting from Berlin, and Tia Wynn from Paris.": [("Dara Quill", "contribute", "Berlin"), ("Sam Voss", "contribute", "Berlin"), ("Tia Wynn", "contribute", "Paris")],
    "Dara Quill contributed research.": [("Dara Quill", "contribute", None)],
    "Quill reported from Berlin and Voss from Paris.": [("Quill", "report", "Berlin"), ("Voss", "report", "Paris")],
    "Quill reported from Berlin. Associated Press writers Sam Voss in Paris and Tia Wynn in Rome contributed to this report.": [("Quill", "report", "Berlin"), ("Sam Voss", "contribute", "Paris"), ("Tia Wynn", "contribute", "Rome")],
    "AP writer Sam Voss in Paris contributed.": [("Sam Voss", "contribute", "Paris")],
    "Staff writer Sam Voss contributed to this story.": [("Sam Voss", "contribute", None)],
    "Washington Post staff writers Sam Voss and Tia Wynn contributed to this report.": [("Sam Voss", "contribute", None), ("Tia Wynn", "contribute", None)],
    "The Associated Press contributed to this report.": [("The Associated Press", "contribute", None)],
    "Reuters and AFP contributed to this report": [("Reuters", "contribute", None), ("AFP", "contribute", None)],
    "CNN's Sam Voss and Tia Wynn contributed to this report.": [("Sam Voss", "contribute", None), ("Tia Wynn", "contribute", None)],
    "Edited by: Sam Voss": [("Sam Voss", "edit", None)],
    "Editing: Sam Voss. Graphics: Tia Wynn": [("Sam Voss", "edit", None), ("Tia Wynn", "design", None)],
    "Reporting: Dara Quill. Editing: Sam Voss. Photos: Tia Wynn": [("Dara Quill", "report", None), ("Sam Voss", "edit", None), ("Tia Wynn", "photograph", None)],
    "Translated from Spanish by Dara Quill": [("Dara Quill", "translate", None)],
    "Translation: Dara Quill": [("Dara Quill", "translate", None)],
    "Produced by Dara Quill and edited by Sam Voss": [("Dara Quill", "video", None), ("Sam Voss", "edit", None)],
    "Video by Dara Quill; graphics by Sam Voss": [("Dara Quill", "video", None), ("Sam Voss", "design", None)],
    "Illustration by Tia Wynn": [("Tia Wynn", "design", None)],
    "Data analysis by Tia Wynn": [("Tia Wynn", "design", None)],
    "Photo editing by Tia Wynn. Copy editing by Sam Voss.": [("Tia Wynn", "photograph", None), ("Sam Voss", "edit", None)],
    "Compiled by Dara Quill; edited by Sam Voss": [("Dara Quill", "write", None), ("Sam Voss", "edit", None)],
    "Reporting by Dara Quill in Washington and Sam Voss in Wilmington, Delaware; editing by Tia Wynn": [("Dara Quill", "report", "Washington"), ("Sam Voss", "report", "Wilmington, Delaware"), ("Tia Wynn", "edit", None)],
    "Reporting by the Berlin bureau; Editing by Tia Wynn": [("Tia Wynn", "edit", None)],
    "Reporting by Seán Ó Briain and Nguyễn Thị Hoa in Hanoi; Editing by R. K. Menon": [("Seán Ó Briain", "report", "Hanoi"), ("Nguyễn Thị Hoa", "report", "Hanoi"), ("R. K. Menon", "edit", None)],
    "Reporting By Dara Quill": [("Dara Quill", "report", None)],
    "Our Standards: The Thomson Reuters Trust Principles.": [],
    "Dara Quill is a reporter in Berlin.": [],
    "Dara Quill reported from Berlin, Sam Voss from Paris and Tia Wynn from Rome.": [("Dara Quill", "report", "Berlin"), ("Sam Voss", "report", "Paris"), ("Tia Wynn", "report", "Rome")],
    "Additional reporting from Dara Quill in Berlin": [("Dara Quill", "contribute", "Berlin")],
    "Reporting by Ines Rocha in Lisbon and Aoife Ní Dhálaigh in Dublin; Editing by Kofi Mensah": [("Ines Rocha", "report", "Lisbon"), ("Aoife Ní Dhálaigh", "report", "Dublin"), ("Kofi Mensah", "edit", None)],
    "Reporting by Ines Rocha, Kofi Mensah and Lee Jae-min; Writing by Ines Rocha": [("Ines Rocha", "report", None), ("Kofi Mensah", "report", None), ("Lee Jae-min", "report", None), ("Ines Rocha", "write", None)],
    "(Additional reporting by Ines Rocha in LISBON; editing by Kofi Mensah)": [("Ines Rocha", "contribute", "LISBON"), ("Kofi Mensah", "edit", None)],
    "Ines Rocha contributed from Lisbon.": [("Ines Rocha", "contribute", "Lisbon")],
    "Ines Rocha, Kofi Mensah and Lee Jae-min contributed to this article.": [("Ines Rocha", "contribute", None), ("Kofi Mensah", "contribute", None), ("Lee Jae-min", "contribute", None)],
    "Mensah reported from Accra, Ghana.": [("Mensah", "report", "Accra, Ghana")],
    "Rocha reported from Lisbon; Mensah reported from Accra.": [("Rocha", "report", "Lisbon"), ("Mensah", "report", "Accra")],
    "AP journalists Ines Rocha and Kofi Mensah in Accra contributed to this report.": [("Ines Rocha", "contribute", "Accra"), ("Kofi Mensah", "contribute", "Accra")],
    "AFP contributed to this report.": [("AFP", "contribute", None)],
    "With AFP and Reuters": [("AFP", "contribute", None), ("Reuters", "contribute", None)],
    "with AAP and Reuters": [("AAP", "contribute", None), ("Reuters", "contribute", None)],
    "With reports from AFP": [("AFP", "contribute", None)],
    "With input from dpa": [("dpa", "contribute", None)],
    "Additional reporting by agencies": [],
    "Additional reporting by Press Association": [("Press Association", "contribute", None)],
    "Additional research by Ines Rocha": [("Ines Rocha", "contribute", None)],
    "Photography by Ines Rocha. Video by Kofi Mensah.": [("Ines Rocha", "photograph", None), ("Kofi Mensah", "video", None)],
    "Edited by Ines Rocha and Kofi Mensah": [("Ines Rocha", "edit", None), ("Kofi Mensah", "edit", None)],
    "Editors: Ines Rocha, Kofi Mensah": [("Ines Rocha", "edit", None), ("Kofi Mensah", "edit", None)],
    "Fact-checked by Ines Rocha": [],
    "Graphics by Ines Rocha/The Ledger": [("Ines Rocha", "design", None)],
    "Reporting by Ines Rocha for The Ledger": [("Ines Rocha", "report", None)],
    "Our correspondent Ines Rocha reported from Lisbon.": [("Ines Rocha", "report", "Lisbon")],
    "Reporting by S. Ramanathan in Kochi; Editing by Fr. Thomas Kurian": [("S. Ramanathan", "report", "Kochi"), ("Fr. Thomas Kurian", "edit", None)],
    "This story was written by Ines Rocha and edited by Kofi Mensah.": [("Ines Rocha", "write", None), ("Kofi Mensah", "edit", None)],
    "The editing took weeks.": [],
    "Writing by Ines Rocha in Lisbon Editing by Kofi Mensah": [("Ines Rocha", "write", "Lisbon"), ("Kofi Mensah", "edit", None)],
}  # fmt: skip


@pytest.mark.parametrize("line", [*PRINTED, *HOUSES])
def test_printed(line):
    found = parse_credits(line)
    assert [(c.name, c.act, c.location) for c in found] == {**PRINTED, **HOUSES}[line]
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
