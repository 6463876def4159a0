"""Bylines as outlets print them: names, roles, houses, places."""

import pytest

import newskit
import newskit_byline

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
    "By John Smith, Jr.": [("John Smith", None, None, None, PERSON)],
    "Ann Lee, Reuters": [("Ann Lee", None, "Reuters", None, PERSON)],
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
