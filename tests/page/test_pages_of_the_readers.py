"""Habits that fresh pages have shown, written in the manner of wires, broadsheets, tabloids, magazines and press offices."""

from datetime import date, datetime, timedelta, timezone

import pytest

from newskit_page import parse_timestamp
from newskit_page.line_looks import looks_like, plain_words

from .test_zones import BODY, P

HEADLINE = "Night ferry to end in March"


# ---- days and times -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dateline", "day"),
    [
        ("LAGOS/GENEVA, 24 September 2026 – ", date(2026, 9, 24)),
        ("EXAMPLE CITY, Oct. 29, 2026 (GLOBE NEWSWIRE) -- ", date(2026, 10, 29)),
        ("NAIROBI, Aug 7 (Reuters) - ", None),
    ],
)
@pytest.mark.parametrize("head", [f"{HEADLINE}\n\n", ""])
def test_a_dateline_with_its_year_says_the_day(read, dateline, day, head):
    assert read(head + dateline + "\n\n".join(P)).published == day


def test_a_time_on_the_page_goes_before_the_dateline(read):
    page = f"{HEADLINE}\n\nBy Jo Harte\n25 September 2026\n\nGENEVA, 24 September 2026 – {BODY}"
    assert read(page).published == date(2026, 9, 25)


def test_a_day_takes_its_year_from_a_day_nearby(read):
    page = f"{HEADLINE}\n\nBy Jo Harte\n15 Aug\n\n{BODY}\n\nThe last boat ran on Saturday, 14 August 2027, it said."
    assert read(page).published == date(2027, 8, 15)
    page = f"{HEADLINE}\n\nBy Jo Harte\n2 Jan\n\n{BODY}\n\nThe last boat ran on Friday, 31 December 2027, it said."
    assert read(page).published == date(2028, 1, 2)
    page = f"{HEADLINE}\n\nBy Jo Harte\n15 Aug\n\n{BODY}\n\nThe first boat ran on 3 March 1987, it said."
    assert read(page).published is None


def test_an_update_takes_the_year_of_the_publication(read):
    page = f"{HEADLINE}\n\nJo Harte\nPosted: Oct 07, 2026 6:00 AM ADT | Last Updated: October 8\n\n{BODY}"
    document = read(page)
    assert document.published == datetime(2026, 10, 7, 6, tzinfo=timezone(timedelta(hours=-3)))
    assert document.updated == date(2026, 10, 8)
    assert parse_timestamp("Published December 30, 2026. Updated January 2") == date(2026, 12, 30)


def test_the_time_line_of_a_press_release(read, zones):
    stamp = "October 29, 2026 16:05 ET | Source: Northern Example Works, Inc."
    page = f"Example Works reports record orders\n\n{stamp}\n\n{BODY}"
    assert zones(page)["timestamp"] == [stamp]
    assert read(page).published == datetime(2026, 10, 29, 16, 5, tzinfo=timezone(timedelta(hours=-4)))


def test_hours_ago_and_the_day_at_the_foot(read):
    page = f"Home\nNews\n\n{HEADLINE}\n\nBy Jo Harte\n3 hours ago\n\n{BODY}\n\nShare\n\n"
    assert read(page + "Tuesday, March 2, 2021\nContact us\n").published == date(2021, 3, 2)
    assert read(page + "Tuesday, March 2, 2021\nThursday, March 4, 2021\n").published is None
    assert read(page).published is None


# ---- who wrote it ---------------------------------------------------------------------------------------------------------


def test_two_authors_on_two_lines(zones, read):
    page = f"{HEADLINE}\n\nAnneliese Voort-Stone\nJo Harte\n\nIllustration: Raj Rao/Example\n\n{BODY}\n\nShare\n"
    assert zones(page)["byline"] == ["Anneliese Voort-Stone\nJo Harte"]
    assert [author.name for author in read(page).byline.authors] == ["Anneliese Voort-Stone", "Jo Harte"]


def test_two_authors_above_their_outlet(zones, read):
    pictures = "Raj Rao, A boat on a grey river\nImage source, Raj Rao/BBC\nImage caption, The boat has run since 1979"
    page = f"Home\nNews\n\n{HEADLINE}\n\n{pictures}\n\nAoife Kerr and Jo Harte\nBBC News, Suffolk\nPublished\n3 March 2021, 06:14 GMT\n\n{BODY}"
    found = zones(page)
    assert found["captions"] == pictures.split("\n")
    assert found["byline"] == ["Aoife Kerr and Jo Harte\nBBC News, Suffolk"]
    assert [author.name for author in read(page).byline.authors] == ["Aoife Kerr", "Jo Harte"]


def test_a_name_above_a_day_without_a_year(zones, read):
    page = f"{HEADLINE}\n\nNomvula Sithole-Barnes\n09 Jun\n\n{BODY}"
    found = zones(page)
    assert (found["byline"], found["timestamp"], found["body"]) == (["Nomvula Sithole-Barnes"], ["09 Jun"], P)
    assert read(page).byline.authors[0].name == "Nomvula Sithole-Barnes"


def test_the_outlet_before_the_byline(read):
    page = (
        f"{HEADLINE}\n\nNorthern Free Press | By: Jo Harte-Melnyk\nPosted: 2:14 PM CDT Monday, Jul. 13, 2026\n\n{BODY}"
    )
    assert [author.name for author in read(page).byline.authors] == ["Jo Harte-Melnyk"]


# ---- headlines ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("labels", ["Companies | Farming | Takeovers", "TRAVEL | 48 HOURS IN"])
@pytest.mark.parametrize("byline", ["", "Jo Harte and Priya Rao\nUpdated Feb 24, 2027 – 6.12pm\n\n"])
def test_labels_with_bars_are_no_headline(zones, labels, byline):
    found = zones(f"{labels}\n\n{HEADLINE}\n\n{byline}{BODY}")
    assert (found["headline"], found["kicker"]) == ([HEADLINE], [labels])


def test_a_headline_of_two_sentences(zones):
    headline = "They Asked for Their Reports. A Coroner Sent Them Bills."
    found = zones(f"Investigation\n\n{headline}\n\nby Jo Harte\nApril 9, 2027, 5 a.m. CDT\n\n{BODY}")
    assert found["headline"] == [headline]
    motto = "Little Music Magazine, Live Sessions, and Daily Downloads."
    found = zones(f"{motto}\n\n{HEADLINE}\n\nby Jo Harte\nApril 9, 2027, 5 a.m. CDT\n\n{BODY}")
    assert found["headline"] == [HEADLINE]


def test_who_walks_away_is_in_no_picture():
    assert not looks("caption", "Brewer walks away from a sale 'with a barrel too many'")
    assert looks("caption", "Jo Bloggs walks along the pier at dawn")


# ---- paragraphs that must stay --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "paragraph",
    [
        '"If you want a free ride, go to the station," she said. "If you want a ferry, somebody has to pay the crew."',
        "Prince Adel was asked by a reporter whether a single line would mean a single price for all.",
        "Left winger Jo Bloggs, out since May with a sprain, is expected back before the end of the month.",
    ],
)
def test_it_stays_in_the_body(zones, paragraph):
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join([*P[:2], paragraph, *P[2:]])
    assert zones(page)["body"] == [*P[:2], paragraph, *P[2:]]


def test_a_dateline_opens_the_copy_and_no_caption(zones):
    lead = "Captain Jo Bloggs brought in the last boat three minutes after midnight on Saturday, 14 August 2027."
    found = zones(f"{HEADLINE}\n\nJo Harte\n15 Aug\n\nFerries\n\nCape Town — {lead}\n\n{BODY}")
    assert found["body"] == [lead, *P]


def test_pictures_named_by_their_side():
    assert looks("caption", "Left: the pier in 1974")
    assert looks("caption", "Left to right, Jo Bloggs and Ann Lee")


def looks(kind, line):
    return looks_like(kind, line, plain_words(line.lower()))


# ---- datelines ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("printed", "place", "agency", "month_day"),
    [
        ("Feb 4 (Reuters) - ", None, "Reuters", "02-04"),
        ("(Example News) -- ", None, "Example News", None),
        ("KAMPALA. ", "KAMPALA", None, None),
    ],
)
def test_datelines_without_place_and_without_dash(read, printed, place, agency, month_day):
    document = read(f"{HEADLINE}\n\nBy Jo Harte\nFebruary 4, 2027\n\n{printed}{BODY}")
    line = document.dateline
    assert (line.place, line.agency, line.month_day) == (place, agency, month_day)
    assert document[document.zones.body[0]] == P[0]


@pytest.mark.parametrize("opening", ["SIR – ", "MADAM – ", "(Correction) -- ", "(See below) - ", "NASA. ", "COVID. "])
def test_openings_that_are_no_datelines(read, opening):
    assert read(f"{HEADLINE}\n\nBy Jo Harte\nFebruary 4, 2027\n\n{opening}{BODY}").dateline is None


# ---- what stands among and below the paragraphs ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "caption",
    [
        "A walker on the pier in May. (Jo Bloggs for The Example Post)",
        "Ann Lee in her garden above the river in 1983. (Family photo)",
    ],
)
def test_captions_with_their_source_in_brackets(zones, caption):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{caption}\n6 min\n\n{BODY}")
    assert (found["captions"], found["body"]) == ([caption], P)


@pytest.mark.parametrize(
    "block",
    [
        "Women carry sacks of grain up the bank of the river.\n© WFP/Jo Bloggs\nWomen carry sacks of grain up the bank of the river.",
        "The old boat lies in the mud.\n\nThe old boat lies in the mud. Picture: Supplied",
    ],
)
def test_the_words_of_a_picture_said_twice(zones, block):
    found = zones(f"{HEADLINE}\n\n{block}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}")
    assert found["captions"] == [line for line in block.split("\n") if line]
    assert found["body"] == P


@pytest.mark.parametrize(
    "credit",
    [
        "--With assistance from Ann Lee and Raj Rao.",
        "Contributing: Ann Lee",
        "The broadcast interview was produced by Ann Lee and edited by Raj Rao.",
        "(With AFP)",
    ],
)
def test_credits_below_the_body(zones, credit):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\n{credit}\n\nMost read\n")
    assert (found["credits"], found["body"]) == ([credit], P)


@pytest.mark.parametrize(
    "line",
    [
        "(Updates with shares in third paragraph, analyst comment in sixth.)",
        "Contact Jo Harte at jo@example.org. Follow @example.",
        "Article content",
        "Advertisement 2",
        "Scroll down for video",
        "What do you think? Post a comment.",
        HEADLINE,
    ],
)
def test_none_of_the_text(zones, line):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join([*P[:4], line, *P[4:]]))
    assert line in found["furniture"]
    assert found["body"] == P
    assert "subheads" not in found


def test_a_date_glued_to_a_sentence(read, zones):
    summary = "The island was bare and is now green again after nine years of work. How was it done?"
    page = f"{HEADLINE}\n\n{summary}Monday, 6 January 2020\n\nBy Jo Harte\n\n{BODY}"
    assert read(page).published == date(2020, 1, 6)
    assert zones(page)["standfirst"] == [summary]


def test_comments_between_paragraphs_and_again_below(zones):
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join([*P[:-1], "Comments", P[-1]])
    assert zones(f"{page}\n\nComments\n\nMost read\n")["body"] == P
    assert zones(f"{page}\n\nMost read\n")["body"] == P[:-1]


def test_hours_ago_and_the_newest_of_other_stories(read):
    teasers = "".join(f"\n\nStory of {n} boats on the river\n\n{n} March, 2021" for n in (2, 4, 4, 4))
    page = f"{HEADLINE}\n\nBy Jo Harte\nPublished: 5 hours ago\n\n{BODY}\n\nMore stories"
    assert read(page + teasers).published == date(2021, 3, 4)
    assert read(page + teasers[: teasers.rindex("\n\n")]).published is None


def test_courtesy_of_makes_a_caption(zones):
    block = "The ferry's incoming captain, Ann Lee, at her home in Porthmellin.\nCOURTESY OF THE EXAMPLE LINE"
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{block}\n\n{BODY}")
    assert (found["captions"], found["body"]) == (block.split("\n"), P)


def test_two_sections_are_no_headline(zones):
    found = zones(f"Letters & Columns\n\n{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}")
    assert found["headline"] == [HEADLINE]


def test_the_first_of_numbered_heads(zones):
    page = f"Five lessons from the ferry's last winter\n\n1. Boats leak, and so does the pier\n\n{P[0]}\n\n{P[1]}\n\n2. Nobody likes fog\n\n{P[2]}\n\n{P[3]}\n\nShare"
    assert zones(page)["subheads"] == ["1. Boats leak, and so does the pier", "2. Nobody likes fog"]


def test_the_outlets_name_above_date_and_byline_is_no_headline(zones):
    found = zones(f"Sunday Observer of Example\nTuesday, 13 October 2026, 07:00\nby Jo Harte\n\n{HEADLINE}\n\n{BODY}")
    assert found["headline"] == [HEADLINE]
    assert found["body"] == P


def test_who_to_call_about_a_release_wrote_nothing(read):
    page = (
        f"FOR IMMEDIATE RELEASE\n5 March 2021\nContact: Jo Harte, 503-555-0117, jo@example.org\n\n{HEADLINE}\n\n{BODY}"
    )
    assert read(page).byline is None


@pytest.mark.parametrize(
    "line", ["Print Friendly, PDF & Email", "If you or someone you know needs help, call or text 555."]
)
def test_notices_and_buttons(zones, line):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\n{line}\n\nMost read\n")
    assert found["body"] == P
    assert line in found["furniture"]
