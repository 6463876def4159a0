"""Bylines as outlets print them: names, roles, houses, places."""

import pytest

import newskit
import newskit_byline
from newskit_byline import bylines
from newskit_byline.bios import BIOS, bios_in
from newskit_byline.byline_readings import READINGS

from .test_of_many_outlets import FIRST, SECOND, THIRD

# byline -> (name, role, organisation, location, kind) of each author
PERSON, HOUSE = "person", "organisation"
PRINTED = {
    "By Ann Lee": [("Ann Lee", None, None, None, PERSON)],
    "by ann lee": [("Ann Lee", None, None, None, PERSON)],
    "BY ANN LEE": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee and Raj Rao": [("Ann Lee", None, None, None, PERSON), ("Raj Rao", None, None, None, PERSON)],
    "Ann Lee, Raj Rao & Tom Bell": [("Ann Lee", None, None, None, PERSON), ("Raj Rao", None, None, None, PERSON), ("Tom Bell", None, None, None, PERSON)],
    "By ANN LEE, Political Editor": [("Ann Lee", "Political Editor", None, None, PERSON)],
    "Ann Lee\nDeputy Political Editor": [("Ann Lee", "Deputy Political Editor", None, None, PERSON)],
    "Hannah Birch and Owen Tate\nPolitical Editors": [("Hannah Birch", "Political Editors", None, None, PERSON), ("Owen Tate", "Political Editors", None, None, PERSON)],
    "By AP Technology Writer Matt O'Brien": [("Matt O'Brien", "AP Technology Writer", None, None, PERSON)],
    "By Maria de la Cruz": [("Maria de la Cruz", None, None, None, PERSON)],
    "By JAN VAN DER BERG": [("Jan van der Berg", None, None, None, PERSON)],
    "By Ann Lee in Lagos": [("Ann Lee", None, None, "Lagos", PERSON)],
    "By Ann Lee\nin Lagos": [("Ann Lee", None, None, "Lagos", PERSON)],
    "Written by Ann Lee | March 5, 2021": [("Ann Lee", None, None, None, PERSON)],
    "March 5, 2021 7:45 am PST by Ann Lee": [("Ann Lee", None, None, None, PERSON)],
    "Posted by Ann Lee on March 5, 2021, 6:21 AM EST": [("Ann Lee", None, None, None, PERSON)],
    "Ann Lee @annlee": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee annl@example.org": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee 4 min read": [("Ann Lee", None, None, None, PERSON)],
    "Gina TorresTransport Editor": [("Gina Torres", "Transport Editor", None, None, PERSON)],
    "ByAnn Lee": [("Ann Lee", None, None, None, PERSON)],
    "Reuters": [("Reuters", None, None, None, HOUSE)],
    "By Staff Reporters": [("Staff Reporters", None, None, None, HOUSE)],
    "Example News Desk": [("Example News Desk", None, None, None, HOUSE)],
    "New Delhi, Example News Bureau | Updated: 5 March 2021": [("Example News Bureau", None, None, "New Delhi", HOUSE)],
    "Top Story | Published: 5 hours ago | Written by Ann Lee": [("Ann Lee", None, None, None, PERSON)],
    "By John Smith, Jr.": [("John Smith Jr.", None, None, None, PERSON)],
    "By Ann Lee, MD": [("Ann Lee", None, None, None, PERSON)],
    "By John Smith, M.D.": [("John Smith", None, None, None, PERSON)],
    "By Prof. John Smith": [("John Smith", None, None, None, PERSON)],
    "By Ann Lee, Political Editor, Ruralia": [("Ann Lee", "Political Editor", "Ruralia", None, PERSON)],
    "By Ann Lee and Staff Reporters": [("Ann Lee", None, None, None, PERSON), ("Staff Reporters", None, None, None, HOUSE)],
    "By Ann Lee For The Mail On Sunday": [("Ann Lee", None, "The Mail On Sunday", None, PERSON)],
    "By Ann Lee on Sunday": [("Ann Lee", None, None, None, PERSON)],
    "Ann Lee\nOpinion writer reporting from the left": [("Ann Lee", "Opinion writer", None, None, PERSON)],
    "By Ann Lee, WXYZ": [("Ann Lee", None, "WXYZ", None, PERSON)],
    "By Ann Lee and Bello": [("Ann Lee", None, None, None, PERSON), ("Bello", None, None, None, PERSON)],
    "Ann Lee, Reuters": [("Ann Lee", None, "Reuters", None, PERSON)],
    "By Ann Lee (now) and Raj Rao (earlier)": [("Ann Lee", None, None, None, PERSON), ("Raj Rao", None, None, None, PERSON)],
    "Ann Lee (now); Raj Rao and Tom Bell (earlier)": [("Ann Lee", None, None, None, PERSON), ("Raj Rao", None, None, None, PERSON), ("Tom Bell", None, None, None, PERSON)],
    "By Ann Lee as told to Raj Rao": [("Ann Lee", None, None, None, PERSON), ("Raj Rao", None, None, None, PERSON)],
    "By Ann Lee X: @annlee": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee Bluesky @annlee": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee 2h ago": [("Ann Lee", None, None, None, PERSON)],
    "By Ann Lee Star correspondent": [("Ann Lee", "Star correspondent", None, None, PERSON)],
}  # fmt: skip


@pytest.mark.parametrize("printed", PRINTED)
def test_printed(printed):
    byline = newskit_byline.parse_byline(printed)
    assert [(a.name, a.role, a.organisation, a.location, a.kind) for a in byline.authors] == PRINTED[printed]
    for author in byline.authors:
        assert printed[author.span.start : author.span.end] == author.text
        assert author.rule


@pytest.mark.parametrize(
    "line",
    [
        "",
        "Share",
        "3 comments",
        "March 5, 2021",
        "View author archive\nGet author RSS feed",
        "Follow us on Twitter",
        "@",
        "\n\n",
    ],
)
def test_lines_that_name_nobody(line):
    assert newskit_byline.parse_byline(line).authors == ()


def test_the_raw_name_is_kept_beside_the_recased():
    (author,) = newskit_byline.parse_byline("By ANN MCDONALD").authors
    assert author.text == "ANN MCDONALD"
    assert author.name == "Ann McDonald"


def test_a_bio_sentence_gives_the_role_and_the_house():
    byline = newskit_byline.parse_byline("Ann Lee\nAnn Lee is a reporter for the Daily Example.")
    (author,) = byline.authors
    assert (author.name, author.role, author.organisation) == ("Ann Lee", "reporter", "Daily Example")


def test_each_name_once():
    assert len(newskit_byline.parse_byline("Ann Lee\nAnn Lee\nView profile").authors) == 1


PAGE = """Night ferry to end in March

By Ann Lee and Raj Rao
March 2, 2021

LAGOS (Reuters) - The ferry company will stop its night service in March, its chief executive said on Tuesday.

About 400 people use the last boat, most of them nurses and cleaners on their way home from the city.

The transport union said it had not been told, and that it would ask the mayor to step in before the spring.

Rao reported from Abuja. Tom Bell contributed to this report.

Share
"""


def test_parse_byline():
    """In a document: authors, credits and dateline, wherever they stand, with their places; a surname becomes its author."""
    article = newskit.Kit(strict=True).read(PAGE)
    byline = article.byline
    assert [a.name for a in byline.authors] == ["Ann Lee", "Raj Rao"]
    assert [(c.name, c.act, c.location) for c in byline.credits] == [
        ("Raj Rao", "report", "Abuja"),
        ("Tom Bell", "contribute", None),
    ]
    for each in (*byline.authors, *byline.credits):
        assert article[each.span] == each.text
    assert article[byline.span] == byline.text == "By Ann Lee and Raj Rao"
    assert (article.dateline.place, article.dateline.agency) == ("LAGOS", "Reuters")
    assert article[article.dateline.span] == article.dateline.text


def test_nobody_signed():
    assert newskit.Kit(strict=True).read("Rain fell.").byline is None


BIO_SENTENCES = {
    "Ann Lee is a health reporter for the Daily Example, based in Leeds.": (
        "health reporter",
        "Daily Example",
        "Leeds",
    ),
    "Ann Lee is the Daily Example's health editor.": ("health editor", "Daily Example", None),
    "Ann Lee covers courts for The Example.": (None, "The Example", None),
    "Ann Lee is a reporter covering housing for The Example.": ("reporter", "The Example", None),
    "Ann Lee is a freelance journalist based in Berlin.": ("freelance journalist", None, "Berlin"),
    "Ann Lee is a senior editor of 5th Column.": ("senior editor", "5th Column", None),
    "Ann Lee works as a producer at the BBC.": ("producer", "BBC", None),
}


@pytest.mark.parametrize("sentence", BIO_SENTENCES)
def test_bio_sentences(sentence):
    (author,) = newskit_byline.parse_byline(sentence).authors
    assert (author.name, author.role, author.organisation, author.location) == ("Ann Lee", *BIO_SENTENCES[sentence])
    (author,) = newskit_byline.parse_byline("Ann Lee\n" + sentence).authors
    assert (author.name, author.role, author.organisation, author.location) == ("Ann Lee", *BIO_SENTENCES[sentence])


@pytest.mark.parametrize("name", BIOS)
def test_each_form_of_a_bio_reads_its_example(name):
    assert [bio.name for bio in bios_in(BIOS[name][1])] == ["Ann Lee"]


def test_who_wrote_which_book_is_no_role():
    (author,) = newskit_byline.parse_byline("Ann Lee\nAnn Lee is the author of Cold Boats.").authors
    assert (author.role, author.organisation) == (None, None)


BODY = "The ferry company will stop its night service in March, its chief executive said on Tuesday.\n\n" * 4


def test_a_bio_below_the_article_gives_the_role():
    page = f"Night ferry to end in March\n\nBy Ann Lee\nMarch 2, 2021\n\n{BODY}Ann Lee is a transport reporter for The Example.\n\nShare\n"
    (author,) = newskit.Kit(strict=True).read(page).byline.authors
    assert (author.name, author.role, author.organisation) == ("Ann Lee", "transport reporter", "The Example")


STORY = """The ferry company will stop its night service in March, its chief executive said on Tuesday in a statement.

About 400 people use the last boat, most of them nurses and cleaners on their way home from the city.

“We lose money on every crossing,” said Ngozi Eze, who has run the company since 2019.

"""


@pytest.mark.parametrize(
    ("head", "credit"),
    [
        ("Words: Ann Lee\nPictures: Raj Rao", ("Raj Rao", "photograph")),
        ("By Ann Lee\nPhoto: Raj Rao", ("Raj Rao", "photograph")),
        ("By Ann Lee\n2 March 2021\nEdited by Raj Rao", ("Raj Rao", "edit")),
    ],
)
def test_a_credit_line_below_the_byline(head, credit):
    byline = newskit.read(f"Night ferry to end in March\n\n{head}\n\n{STORY}").byline
    assert [author.name for author in byline.authors] == ["Ann Lee"]
    assert [(each.name, each.act) for each in byline.credits] == [credit]


def test_a_caption_in_the_text_is_no_credit_of_the_article():
    byline = newskit.read(
        f"Night ferry to end in March\n\nBy Ann Lee\n\n{STORY}Photo: Raj Rao\n\nThe union had not been told, and will ask the mayor to step in.\n"
    ).byline
    assert byline.credits == ()


def test_a_bio_of_another_gives_nothing():
    page = f"Night ferry to end in March\n\nBy Ann Lee\nMarch 2, 2021\n\n{BODY}Tom Bell is a transport reporter for The Example.\n\nShare\n"
    (author,) = newskit.Kit(strict=True).read(page).byline.authors
    assert author.role is None


def test_a_place_behind_the_time():
    page = f"Night ferry to end in March\n\nPublished - March 2, 2021 09:47 pm IST - MADURAI\nS. Meenakshi Sundaram\n\n{BODY}Share\n"
    (author,) = newskit.Kit(strict=True).read(page).byline.authors
    assert (author.name, author.location) == ("S. Meenakshi Sundaram", "MADURAI")


def test_with_an_agency_at_the_foot():
    page = f"Night ferry to end in March\n\nBy Ann Lee\nMarch 2, 2021\n\n{BODY}With AAP\n\nShare\n"
    byline = newskit.Kit(strict=True).read(page).byline
    assert [(c.name, c.act) for c in byline.credits] == [("AAP", "contribute")]


@pytest.mark.parametrize("read", READINGS, ids=lambda read: read.__name__.strip("_"))
def test_each_way_of_reading_is_needed(read, monkeypatch):
    """Without it one of the strings of the tables here is read wrong."""
    printed = {**PRINTED, **FIRST, **SECOND, **THIRD}
    monkeypatch.setattr(bylines, "READINGS", tuple(other for other in READINGS if other is not read))
    assert any(
        [(a.name, a.role, a.organisation, a.location, a.kind) for a in bylines_of(line)] != printed[line]
        for line in printed
    )


def bylines_of(line):
    return newskit_byline.parse_byline(line).authors
