"""Habits of single outlets and lands that pages written by others have shown: labels, blocks, places, times."""

from datetime import date, datetime

import pytest

from newskit_page.line_looks import asks_reader, looks_like, plain_words, signs_in

from .test_zones import BODY, P

HEADLINE = "Night ferry to end in March"


@pytest.mark.parametrize(
    "caption",
    [
        "[Image: The pier was built in 1974 and last mended eleven years ago. Picture: Jo Bloggs]",
        "[Photo] The ferry's chief executive speaks at the pier on Monday. PHOTO | JO BLOGGS",
        "[Caption: Farmer Jo Bloggs walks through what is left of the field.]",
    ],
)
def test_captions_in_brackets(zones, caption):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{caption}\n\n{BODY}")
    assert found["captions"] == [caption]
    assert found["body"] == P


def test_role_below_the_address(zones, read):
    page = f"{HEADLINE}\n\nBy Jo Harte\njo.harte@example.org\nLocal Democracy Reporter\n5 March 2021\n\n{BODY}"
    assert zones(page)["byline"] == ["By Jo Harte\njo.harte@example.org\nLocal Democracy Reporter"]
    assert read(page).byline.authors[0].role == "Local Democracy Reporter"


def test_agency_below_the_name(read):
    page = f"{HEADLINE}\n\nBy Jo Harte\nThe Canadian Press\nPosted March 5, 2021 4:12 pm\n\n{BODY}"
    (author,) = read(page).byline.authors
    assert (author.name, author.organisation) == ("Jo Harte", "The Canadian Press")


def test_place_below_the_desk(zones, read):
    page = f"{HEADLINE}\n\nLegal Correspondent\nCUTTACK\nUpdated - March 05, 2021 10:18 pm IST\n\n{BODY}"
    assert zones(page)["byline"] == ["Legal Correspondent\nCUTTACK"]
    assert read(page).byline.authors[0].location.upper() == "CUTTACK"


def test_name_and_outlets_writer_with_a_slash(read):
    page = f"{HEADLINE}\n\nPublished: Sunday | March 7, 2021 | 12:09 AM\nShanique Palmer-Bent/Gleamer Writer\n\n{BODY}"
    (author,) = read(page).byline.authors
    assert (author.name, author.role) == ("Shanique Palmer-Bent", "Gleamer Writer")


def test_a_name_over_a_bare_title_below_the_papers_own_name(zones, read):
    page = f"The Nenagh & Thurles Leader\n{HEADLINE}\n\nEoghan Tuohy\nReporter\n5 March 2021 4:30 PM\n\n{BODY}"
    found = zones(page)
    assert found["headline"] == [HEADLINE]
    assert found["furniture"] == ["The Nenagh & Thurles Leader"]
    (author,) = read(page).byline.authors
    assert (author.name, author.role) == ("Eoghan Tuohy", "Reporter")


def test_place_over_the_text_is_its_dateline(zones, read):
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\nWESTERN BUREAU:\n\n{BODY}"
    found = zones(page)
    assert (found["dateline"], found["body"]) == (["WESTERN BUREAU:"], P)
    assert read(page).dateline.place == "WESTERN BUREAU"


@pytest.mark.parametrize(
    ("opening", "place"),
    [("Mumbai, Nov 5 (PTI)", "Mumbai"), ("KARACHI:", "KARACHI"), ("Dakar, Senegal –", "Dakar, Senegal")],
)
def test_a_dateline_cut_from_its_paragraph_is_read(read, opening, place):
    document = read(f"{HEADLINE}\n\n{opening} {BODY}")
    assert document.dateline.place == place


def test_life_dates_below_an_obituary_are_its_last_line(zones):
    last = "• Ann Mary Bloggs, engineer, born 21 November 1934; died 28 January 2021"
    found = zones(
        f"Obituary\n\nAnn Bloggs, who built the pier\n\nJo Harte\n4 February 2021\n\n{BODY}\n\n{last}\n\nMost popular"
    )
    assert found["body"][-1] == last.removeprefix("• ") or found["body"][-1] == last


def test_initials_of_the_agencys_desk(zones):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\nPTI KRK HVA\nBAL BAL")
    assert found["body"] == P
    assert found["furniture"] == ["PTI KRK HVA", "BAL BAL"]


def test_cross_heads_of_one_word_and_questions(zones):
    parts = [*P[:2], "Reaction", *P[2:4], "So why not just mend the pier?", P[4], "What happens next?", P[5]]
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join(parts))
    assert found["subheads"] == ["Reaction", "So why not just mend the pier?", "What happens next?"]
    assert found["body"] == P


def test_first_post_of_a_live_blog(zones, read):
    page = (
        f"{HEADLINE} – as it happened\n\nLive feed closed 3h ago\n\nJo Harte\nTue 2 Mar 2021 18.04 GMT\n"
        f"First published on Tue 2 Mar 2021 07.58 GMT\n\n17.41 GMT\nClosing summary\n\n{P[0]}\n\n{P[1]}\n\n{P[2]}\n\n"
        f"14.22 GMT\nThe mayor speaks\n\n{P[3]}\n\n{P[4]}\n\n{P[5]}"
    )
    found = zones(page)
    assert found["subheads"] == ["17.41 GMT", "Closing summary", "14.22 GMT", "The mayor speaks"]
    assert found["timestamp"] == ["Tue 2 Mar 2021 18.04 GMT\nFirst published on Tue 2 Mar 2021 07.58 GMT"]
    document = read(page)
    assert (document.published.hour, document.updated.hour) == (7, 18)


def test_posted_on_and_by_in_capitals_with_the_day_first_where_the_story_was_filed(read):
    document = read(f"{HEADLINE}\n\nPOSTED ON 12/11/2024 BY JOSEPH MWANGI\n\nKAMPALA — {BODY}")
    assert [author.name for author in document.byline.authors] == ["Joseph Mwangi"]
    assert document.published == date(2024, 11, 12)
    american = read(f"{HEADLINE}\n\nPOSTED ON 12/11/2024 BY JOSEPH MWANGI\n\nWASHINGTON — {BODY}")
    assert american.published == date(2024, 12, 11)


def test_ago_counts_from_the_day_above_the_headline(read):
    page = "Daily Example\nWednesday, March 3, 2021\nNews\nSport\n\n{}\n\nBy Jo Harte\n{}\n\n{}"
    assert read(page.format(HEADLINE, "2 hours ago", BODY)).published == date(2021, 3, 3)
    assert read(page.format(HEADLINE, "3 days ago", BODY)).published == date(2021, 2, 28)
    assert read(f"{HEADLINE}\n\nBy Jo Harte\n2 hours ago\n\n{BODY}").published is None


def test_a_day_without_a_year_takes_that_of_the_callers_date():
    import newskit

    page = f"{HEADLINE}\n\nBy Jo Harte\nUpdated March 5, 4pm\n\n{BODY}"
    document = newskit.read(page, published="2021-03-04")
    assert document.updated in (None, datetime(2021, 3, 5, 16))  # noqa: DTZ001
    assert newskit.read(page, published="2021-03-06").updated == datetime(2021, 3, 5, 16)  # noqa: DTZ001


@pytest.mark.parametrize(
    "line",
    [
        "This report by The Example Press was first published March 5, 2021.",
        "This story was originally published by Example.",
    ],
)
def test_notice_of_first_publication(line):
    words = signs_in(plain_words(line.lower()))
    assert looks_like("notice", line, words) or asks_reader(words, line.lower())


def test_letters_with_a_stop_behind_the_title(zones):
    signed = [f"{P[0]}\n\n{P[1]}\n\nHilary Pocock.", f"{P[2]}\n\n{P[3]}\n\nTom Adeyemi.", f"{P[4]}\n\nAnn Lee."]
    found = zones("\n\n".join(["The ferry and the bats", "LETTERS.", *signed]))
    assert [line for line in found["body"] if line not in P] == ["Hilary Pocock.", "Tom Adeyemi.", "Ann Lee."]


def test_headline_below_its_article(zones, read):
    page = f"Skip to content\nNews\nSport\n\n{BODY}\n\n{HEADLINE}\nBy Jo Harte\nFerry Correspondent\n2 March 2021\nShare\nMost popular\nTen ways to cook a carp"
    found = zones(page)
    assert (found["headline"], found["body"]) == ([HEADLINE], P)
    assert found["byline"] == ["By Jo Harte\nFerry Correspondent"]
    assert read(page).published == date(2021, 3, 2)
    other = f"News\n\n{BODY}\n\nTen ways to cook a carp\nBy Ann Lee\n2 March 2021\n\nShare"
    assert "headline" not in zones(other)


def test_headline_below_a_long_teaser(zones):
    teaser = f"{P[0]} {P[1]} {P[3]}"
    found = zones(f"{teaser}\n\n{HEADLINE}\n\nBy Jo Harte\n2 March 2021\n\n{BODY}")
    assert (found["headline"], found["body"]) == ([HEADLINE], P)


@pytest.mark.parametrize("name", ["Jorin Valk (1789-1791)", "1. Milo Brandt (1801–1804)", "Ada Stern (born 1871)"])
def test_names_with_years_are_cross_heads(zones, name):
    page = f"Ten presidents\n\nBy Jo Harte\n2 March 2021\n\n{P[0]}\n\n{name}\n\n" + "\n\n".join(P[1:])
    assert zones(page)["subheads"] == [name] or zones(page)["subheads"] == [name.removeprefix("1. ")]


@pytest.mark.parametrize(
    ("label", "items"),
    [
        ("Summary\nCompanies", ["Holders asked to take longer paper", "Pension funds exempt for now"]),
        ("Key points", ["• The night boat is to stop in March", "• The union was not told"]),
        (
            "In short:",
            ["The night boat is to stop in March, the company says.", "What's next?", "The council meets on Monday."],
        ),
    ],
)
def test_the_story_in_brief_is_its_standfirst(zones, label, items):
    caption = "The pier at dawn. Photograph: Ann Lee/Example"
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{caption}\n\n{label}\n" + "\n".join(items) + f"\n\n{BODY}"
    found = zones(page)
    assert found["standfirst"] == ["\n".join(items).removeprefix("• ")] or found["standfirst"] == ["\n".join(items)]
    assert found["body"] == P


def test_a_name_far_below_the_headline_over_its_time(zones, read):
    page = (
        f"{HEADLINE}\n\nThe last boat leaves at ten, the company says.\n\nThe pier at dawn. (File photo: Ann Lee)\n\n"
        f"New: You can now listen to articles.\nThis audio is generated by an AI tool.\n\nGoh Wei Ling\n5 March 2021 05:20PM\n\n{BODY}"
    )
    assert zones(page)["byline"] == ["Goh Wei Ling"]
    assert zones(page)["standfirst"] == ["The last boat leaves at ten, the company says."]


def test_interview_by(read):
    page = f"‘I never liked boats’\n\nThe ferry's chief executive on a life ashore\n\nInterview by Ines Carvalho\n5 March 2021\n\n{BODY}"
    assert [author.name for author in read(page).byline.authors] == ["Ines Carvalho"]


def test_letters_as_the_last_link_above_the_headline(zones):
    signed = [
        f"{P[0]}\n\n{P[1]}\n\nMarjorie Tapp\nHeavitree, Exeter",
        f"• {P[3]}\n\n{P[2]}\n\nDr Neville Ashby\nTopsham, Devon",
        f"• {P[4]}\n\nPauline Voss\nCrediton, Devon",
    ]
    found = zones("\n\n".join(["Opinion\nLetters", "The hedgehogs of Exeter deserve better", *signed, "Most popular"]))
    assert [line for line in found["body"] if line not in P and line[2:] not in P] == [
        "Marjorie Tapp", "Heavitree, Exeter", "Dr Neville Ashby", "Topsham, Devon", "Pauline Voss", "Crediton, Devon"
    ]  # fmt: skip


def test_line_ups_are_of_the_report(zones):
    sides = [
        "Example Rovers: Ward, Senior, Taylor, Moore, Hunt (Sotiriou 71), Hanley, Thomas, Conteh, Martin.",
        "Example County: Belshaw, Bedeau, Platt, Ness, Palmer, Robertson, Jones (Ewing 60), Crowley, Jatta.",
        "Referee: Darren Pike. Attendance: 7,312.",
    ]
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\nLine-ups\n\n" + "\n\n".join(sides)
    found = zones(page)
    assert (found["body"], found["subheads"]) == ([*P, *sides], ["Line-ups"])


def test_the_article_goes_on_behind_an_advertisement(zones):
    box = "SPONSORED\nThe villas with a mangrove view\nMarina Example Properties"
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{P[0]}\n\n{P[1]}\n\n{P[2]}\n\n{box}\n\n{P[3]}\n\n{P[4]}\n\nMost popular"
    assert zones(page)["body"] == P[:5]


def test_a_sites_motto_is_no_headline(zones):
    page = (
        f"Academic rigour, journalistic flair\n\n{HEADLINE}\n\n5 March 2021\n\nJo Harte, University of Leeds\n\n{BODY}"
    )
    assert zones(page)["headline"] == [HEADLINE]


def test_a_caption_below_the_headline_is_no_standfirst(zones):
    caption = "This undated photo provided by the Example County Sheriff's Office shows Jo Bloggs. (Example County Sheriff's Office via AP)"
    found = zones(f"{HEADLINE}\n\n{caption}\n\nBy JO HARTE\n5 March 2021\n\n{BODY}")
    assert found["captions"] == [caption]
    assert "standfirst" not in found


def test_score_below_the_headline_and_name_at_the_ground(zones, read):
    page = f"{HEADLINE}\n\nKilcoran 1-17 Rathbeg 2-13\n\nCiarán Ó Dálaigh at Cusack Park\n\nSun, 7 Mar, 2021 - 18:41\n\n{BODY}"
    assert zones(page)["headline"] == [HEADLINE]
    (author,) = read(page).byline.authors
    assert (author.name, author.location) == ("Ciarán Ó Dálaigh", "Cusack Park")


def test_what_a_picture_shows_and_its_caption(zones):
    shown = "A man in a wide hat kneels in a field of carrot tops."
    caption = "Jo Bloggs says he can't afford to harvest the rest. (Example Rural: Ann Lee)"
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{shown}\n{caption}\n\n{BODY}")
    assert (found["captions"], found["body"]) == ([shown, caption], P)


def test_a_lone_short_question_is_a_cross_head(zones):
    parts = [*P[:3], "So what can you do?", *P[3:]]
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join(parts)
    assert zones(page)["subheads"] == ["So what can you do?"]


def test_comments_counted_in_brackets(zones):
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\nComments (88 New)\n\n{BODY}")
    assert found["furniture"] == ["Comments (88 New)"]


def test_ends_of_press_copy_and_a_desk_above_the_headline(zones):
    found = zones(f"Express News Desk\n\n{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\n-ends-")
    assert found["body"] == P
    assert "kicker" not in found


def test_a_speaker_with_a_colon_signs_nothing(zones):
    said = [
        "AILSA CHANG, HOST:",
        "The town has 812 people.",
        "TOM BRINK, BYLINE: It began as a joke.",
        "CHANG: And now?",
    ]
    found = zones(
        "Why this town pays for dogs\n\nMarch 5, 2021 4:21 PM ET\n\nTranscript\n\n" + "\n\n".join([*said, *P])
    )
    assert "byline" not in found


def test_the_article_goes_on_behind_what_is_recommended(zones):
    box = "Recommended\nThe ten mistakes that could cost you thousands"
    page = f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{P[0]}\n\n{P[1]}\n\n{box}\n\n{P[2]}\n\n{P[3]}\n\nMost popular"
    assert zones(page)["body"] == P[:4]


@pytest.mark.parametrize("outlet", [" | The Daily Gleaner", " - BBC News", " – Example Times", " | example.com"])
def test_an_outlet_behind_the_headline_is_cut_off(zones, outlet):
    page = f"{HEADLINE}{outlet}\n\nThe company says it loses money on every late crossing\n\nBy Jo Harte\n5 March 2021\n\n{BODY}"
    found = zones(page)
    assert found["headline"] == [HEADLINE]
    assert found["standfirst"] == ["The company says it loses money on every late crossing"]
    assert found["furniture"] == [outlet.strip()]


@pytest.mark.parametrize("tail", [" | Jo Bloggs", " – and what comes next", " - Boats and Bats"])
def test_other_tails_of_headlines_stay(zones, tail):
    found = zones(f"{HEADLINE}{tail}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}")
    assert found["headline"] == [HEADLINE + tail]


@pytest.mark.parametrize(
    "line",
    [
        "You may also like",
        "0 comments",
        "READ MORE",
        "Recommended",
        "MOST READ",
        "More on this story",
        "Image source, PA Media",
        "(Photo: John Smith/AFP)",
    ],
)
@pytest.mark.parametrize("place", [1, 3])
def test_a_stray_line_between_paragraphs_loses_none(zones, line, place):
    parts = [*P[:place], line, *P[place:]]
    assert zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join(parts))["body"] == P


def test_rights_below_the_last_paragraph(zones):
    rights = "© 2021 The Daily Example. All rights reserved."
    assert zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\n{rights}")["body"] == P


def test_copy_with_a_dateline_is_no_standfirst(zones):
    found = zones(f"{HEADLINE}\n\nMOMBASA, March 3 (Reuters) - {P[0]}\n\nAdvertisement\n\n" + "\n\n".join(P[1:]))
    assert (found["dateline"], found["body"]) == (["MOMBASA, March 3 (Reuters) -"], P)


def test_a_quotation_in_guillemets_is_body(zones):
    said = "«It is the same money,» she told MPs on Monday. «It cannot be spent on both.»"
    assert zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{P[0]}\n\n{said}\n\n{P[1]}")["body"] == [P[0], said, P[1]]


def test_a_sentence_about_an_author_who_said_something_is_body(zones):
    line = "Asha Menon, the co-author of “Going Under”, said the days were long."
    assert zones(line) == {"body": [line]}


def test_the_name_of_another_story_below_is_not_the_articles(read):
    page = f"{HEADLINE}\n\n{BODY}\n\nRelated stories\nMan jailed for theft of 40 sheep\nBy Jane Roe\n2 hours ago"
    assert read(page).byline is None


@pytest.mark.parametrize("above", ["We use cookies to improve your experience. Accept all", HEADLINE])
def test_a_line_above_copy_without_a_page(zones, above):
    found = zones(f"{above}\n\n{HEADLINE}\n\nMOMBASA, March 3 (Reuters) - {BODY}")
    assert found["body"] == P
    assert found["headline"] == [HEADLINE]


def test_comments_below_a_short_article_take_none_of_it(zones):
    comments = "biffo77 says:\nThis is a disgrace. They said the same in 1998.\nReply\n\nAnn O. 3 hours ago\nI was there.\nLike 4 Reply"
    found = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n{BODY}\n\nComments\n\n{comments}")
    assert found["body"] == P


@pytest.mark.parametrize("line", ["Image source, PA Media", "Image caption, The pier before the storm"])
def test_labelled_sources_and_captions_speak_of_no_other_line(zones, line):
    parts = [*P[:2], f"{line}\nMaeve Corrigan, 58, denies 14 counts of theft.", *P[2:]]
    body = zones(f"{HEADLINE}\n\nBy Jo Harte\n5 March 2021\n\n" + "\n\n".join(parts))["body"]
    assert body == [*P[:2], "Maeve Corrigan, 58, denies 14 counts of theft.", *P[2:]]


def test_a_headline_in_capitals(zones):
    page = f"NIGHT FERRY TO END IN MARCH, COMPANY SAYS\n\nThe union says that nurses and cleaners need the last boat home\n\nJo Harte\n5 March 2021\n\n{BODY}"
    assert zones(page)["headline"] == ["NIGHT FERRY TO END IN MARCH, COMPANY SAYS"]


@pytest.mark.parametrize(
    "names", ["Xi Liang and Owen Tate", "R. Krishnamoorthy & Owen Tate", "D'Angelo Gore and Nguyễn Thị Lan"]
)
def test_two_names_over_a_role_in_the_plural(zones, read, names):
    page = f"{HEADLINE}\n\n{names}\nPolitical Editors\n5 March 2021\n\n{BODY}"
    assert zones(page)["byline"] == [f"{names}\nPolitical Editors"]
    assert [author.role for author in read(page).byline.authors] == ["Political Editors"] * 2
