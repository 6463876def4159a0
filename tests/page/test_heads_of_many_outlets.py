"""Heads of pages that give their times and lists in odd places: clocks alone, other stories above the text, numbered pictures."""

from datetime import date

import pytest

from .test_zones import BODY, P

MONTHS = ("January", "February", "March", "April", "May", "June")
HEADLINE = "Night ferry to end in March"

# ---- a clock alone ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("clock", ["11:52 PM EDT", "9:05 a.m.", "18:40 BST"])
@pytest.mark.parametrize("outlet", ["Example.com\n", ""])
def test_a_clock_below_a_name_is_the_time_of_a_page_that_shows_no_day(zones, read, clock, outlet):
    page = f"Harbour\n\n{HEADLINE}\n\nKeegan Mathers-Lowe\n{outlet}{clock}\n\nTORONTO -- {BODY}"
    found = zones(page)
    assert found["headline"] == [HEADLINE]
    assert found["timestamp"] == [clock]
    assert found["body"] == P
    document = read(page)
    assert [author.name for author in document.byline.authors] == ["Keegan Mathers-Lowe"]
    assert document.published is None


def test_clocks_above_the_posts_of_a_live_blog_are_no_times_of_the_page(zones):
    posts = "\n\n".join(f"{hour}:15\nThe queue grows\n\n{p}" for hour, p in zip((14, 13, 12), P, strict=False))
    found = zones(f"Home\nNews\n\n{HEADLINE}\n\nBy Jo Harte\n\n{posts}")
    assert "timestamp" not in found
    assert "14:15" in found["subheads"]


# ---- other stories between the head and the text ---------------------------------------------------------------------------

STORIES = (
    ("FERRIES", "Second boat for the islands arrives from the yard", "May 15, 2017"),
    ("REVIEWS", "The new terminal, seen from the slow lane", "January 22, 2018"),
    ("FERRIES", "Harbour boss looks back on his last winter", "January 12, 2016"),
    ("ADVERTORIAL", "Five reasons to take the night boat to the isles", "October 18, 2019"),
    ("FEATURES", "First look: the lounge that once was a car deck", "June 18, 2013"),
)


@pytest.mark.parametrize("labelled", [True, False])
def test_other_stories_above_the_text_give_neither_headline_nor_day(zones, read, labelled):
    listed = "\n\n".join("\n\n".join(story if labelled else story[1:]) for story in STORIES)
    page = (
        f"Home\nNews\n\n{HEADLINE}\n\nJo Harte March 20, 2021 12:32\n\nMore stories like this one\n\n{listed}\n\n{BODY}"
    )
    found = zones(page)
    assert found["headline"] == [HEADLINE]
    assert set(STORIES[4][1:]) <= set(found["furniture"])
    document = read(page)
    assert document.published.isoformat() == "2021-03-20T12:32:00"
    assert [author.name for author in document.byline.authors] == ["Jo Harte"]


def test_the_day_of_the_page_is_none_of_the_list_below_it(read):
    listed = "\n".join(f"{title}\n{day}" for _, title, day in STORIES)
    assert read(f"Home\nNews\n\n{HEADLINE}\nMarch 20, 2021\n{listed}\n\n{BODY}").published == date(2021, 3, 20)


# ---- what stands in blocks -------------------------------------------------------------------------------------------------


def test_a_picture_with_the_number_of_all_pictures(zones):
    caption, other = "Jo Harte waits at the pier on Monday.", "The bird in question, on the deck of the ferry."
    blocks = [f"4\n{caption}\nStephen Yang-Moore", f"4\n{other}\nObtained by the Daily Example"]
    page = f"{HEADLINE}\n\nBy Jo Harte\nMarch 2, 2021\n\n{P[0]}\n\n{blocks[0]}\n\n{P[1]}\n\n{blocks[1]}\n\n{P[2]}"
    found = zones(page)
    assert found["captions"] == [caption, "Stephen Yang-Moore", other, "Obtained by the Daily Example"]
    assert found["body"] == P[:3]
    assert "subheads" not in found


@pytest.mark.parametrize("label", ["Key Points", "Highlights", "At a glance"])
@pytest.mark.parametrize("mark", ["", "— "])
def test_sentences_in_a_block_below_key_points_are_the_standfirst(zones, label, mark):
    points = [
        f"{mark}The council voted 31-8 on Monday to end the boat.",
        f"{mark}The harbour board is unlikely to meet before May.",
        f"{mark}The last boat leaves at 2 a.m. on Sunday.",
    ]
    block = "\n".join(points)
    found = zones(f"{HEADLINE}\n\nJo Harte\nMarch 2, 2021\n\n{label}\n{block}\n\n{BODY}")
    assert found["standfirst"] == [block]
    assert found["body"] == P


def test_a_page_without_blank_lines_keeps_its_paragraphs_below_key_points(zones):
    page = "\n".join([HEADLINE, "By Jo Harte", "March 2, 2021", "Key points", *P])
    assert zones(page)["body"] == P


def test_a_caption_below_summary_is_no_standfirst(zones):
    summary = "A deaf girl from the island, she became the first to steer the night boat"
    caption = "Ann Lee with her dog in the wheelhouse in 1983. (Family photo)"
    page = f"Ann Lee, who took the night boat through the storm, dies at 88\n\n{summary}\n\nJuly 8, 2021 at 7:05 p.m.\n\n8 min\nSummary\nComment 41\n\n{caption}\n\nBy Jo Harte\n\n{BODY}"
    found = zones(page)
    assert (found["standfirst"], found["captions"]) == ([summary], [caption])


def test_a_sentence_of_the_text_that_the_summary_takes_over_stays_in_the_text(zones):
    found = zones(f"{HEADLINE}\n\nJo Harte\nMarch 2, 2021\n\nHighlights\n{P[3]}\n\n{BODY}")
    assert (found["standfirst"], found["body"]) == ([P[3]], P)


def test_the_name_of_an_author_opens_what_the_foot_says_about_the_author(zones):
    told = [f"In {month} the boats carried fewer people than a year before, said the board." for month in MONTHS]
    long = "\n\n".join([*P, *told])
    foot = "Jo Harte\nHarbour reporter\nJo is our reporter at the pier. Born here, she began on the boats.\n\nEvery piece that Jo writes is read by two editors before it is printed."
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\nMarch 2, 2021\n\n{long}\n\n{foot}")
    assert found["body"] == long.split("\n\n")
    assert "subheads" not in found


# ---- who signs -------------------------------------------------------------------------------------------------------------


def test_an_agency_above_time_and_headline_signs(zones, read):
    page = f"The Canadian Press\nPosted: July 2, 2021 4:21 PM EDT\n\n{HEADLINE}\n\nMONTREAL — {BODY}"
    assert zones(page)["headline"] == [HEADLINE]
    assert [(a.name, a.kind) for a in read(page).byline.authors] == [("The Canadian Press", "organisation")]


def test_role_and_outlet_with_dots_are_no_standfirst(zones):
    page = f"{HEADLINE}\n\nRegional multimedia journalist·Star Herald·\n21 Mar, 2021 05:00 PM 4 mins to read\n\nJo Harte\n\n{BODY}"
    found = zones(page)
    assert "standfirst" not in found
    assert found["byline"] == ["Jo Harte"]


@pytest.mark.parametrize("mark", ["— ", "- ", "–"])
def test_who_wrote_a_post_of_a_live_blog_is_a_credit(zones, mark):
    first, second = f"{mark}Gwen Filosa-Hart", f"{mark}David Goodhue-Ortiz"
    posts = f"3:41 PM\nThe queue grows\n\n{P[0]}\n\n{P[1]}\n\n{first}\n\n2:15 PM\nA boat is late\n\n{P[3]}\n\n{P[4]}\n\n{second}\n\n1:05 PM\nThe first boat\n\n{P[5]}"
    found = zones(f"LIVE UPDATES\n\n{HEADLINE}\n\nBy Jo Harte\nUpdated March 2, 2021 3:52 PM\n\n{posts}")
    assert found["credits"] == [first, second]


def test_the_name_below_a_quotation_is_no_credit(zones):
    page = f"{HEADLINE}\n\nBy Jo Harte\nMarch 2, 2021\n\n{P[0]}\n\n{P[2]}\n\n— Gwen Filosa-Hart\n\n{P[3]}\n\n{P[4]}"
    assert "credits" not in zones(page)


# ---- headline and standfirst -----------------------------------------------------------------------------------------------


def test_a_menu_with_bars_is_no_headline(zones):
    menu = "Readers’ Letters & Notices | Obituaries | Tides"
    title = "Obituary: Captain Jo Harte, pilot who brought the night boat over the bar"
    found = zones(f"Northern Example Gazette\nThursday, 4th March 2021\n\n{menu}\n\n{title}\n\n{BODY}")
    assert found["headline"] == [title]
    assert menu in found["furniture"]


def test_a_standfirst_between_author_and_time(zones, read):
    summary = "The board had come to defend the night boat. It was, by any measure, in a better state than the board"
    page = f"{HEADLINE}\n\nJo Harte\n\n{summary}\n\nWed 20 Jan 2021 18.05 GMT\nShare\n\n{BODY}"
    found = zones(page)
    assert (found["standfirst"], found["timestamp"]) == ([summary], ["Wed 20 Jan 2021 18.05 GMT"])
    assert found["body"] == P
    assert read(page).published.isoformat() == "2021-01-20T18:05:00+00:00"
