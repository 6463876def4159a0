"""Pages of many shapes, written for these tests in the manner of many outlets."""

import pytest

P = [
    "The ferry company will stop its night service in March, its chief executive said on Tuesday.",
    "About 400 people use the last boat, most of them nurses and cleaners on their way home from the city.",
    "“We lose money on every crossing after ten o’clock,” said Ngozi Eze, who has run the company since 2019.",
    "The transport union said it had not been told, and that it would ask the mayor to step in before the spring.",
    "A council report last year found that the boats were half empty on most nights of the week.",
    "The company has asked for a grant, but the council says that it has no money for boats this year.",
]
BODY = "\n\n".join(P)


def test_text_without_a_page_about_it_is_all_body(zones):
    assert zones(BODY) == {"body": P}
    assert zones(P[0]) == {"body": [P[0]]}


def test_a_headline_alone_above_a_bare_text(zones):
    assert zones(f"Night ferry to end in March\n\n{BODY}") == {"headline": ["Night ferry to end in March"], "body": P}


def test_wire_copy_without_a_headline(zones):
    found = zones(f"MOMBASA, March 3 (Reuters) - {BODY}\n\nReporting by Ann Lee; Editing by Raj Rao")
    assert found == {
        "dateline": ["MOMBASA, March 3 (Reuters) -"],
        "body": P,
        "credits": ["Reporting by Ann Lee; Editing by Raj Rao"],
    }


def test_broadsheet_page(zones):
    page = f"""Skip to content
News
Sport
Opinion

Transport

Night ferry to end in March

Company says it loses money on every late crossing

Jo Harte
Transport Correspondent
Tuesday 2 March 2021 18:05 GMT
Comments
Share
The last boat of the night at the city pier. Photograph: Ann Lee/The Example

{BODY}

Sign up to our newsletter

Most popular
Ten ways to cook a carp
Why the pier is sinking
"""
    found = zones(page)
    assert found["kicker"] == ["Transport"]
    assert found["headline"] == ["Night ferry to end in March"]
    assert found["standfirst"] == ["Company says it loses money on every late crossing"]
    assert found["byline"] == ["Jo Harte\nTransport Correspondent"]
    assert found["timestamp"] == ["Tuesday 2 March 2021 18:05 GMT"]
    assert found["captions"] == ["The last boat of the night at the city pier. Photograph: Ann Lee/The Example"]
    assert found["body"] == P
    assert "Why the pier is sinking" in found["furniture"]


def test_byline_and_time_above_the_headline(zones):
    found = zones(f"Jo Harte/March 2, 2021\n\nNight ferry to end in March\n\n{BODY}\n\nShare\nPrint")
    assert found["headline"] == ["Night ferry to end in March"]
    assert found["body"] == P


def test_byline_at_the_end(zones, read):
    page = f"Home\nNews\n\nNight ferry to end in March\n\n{BODY}\n\nBy Jo Harte\n\nShare this\nRelated stories"
    assert zones(page)["byline"] == ["By Jo Harte"]
    assert zones(page)["body"] == P
    assert [a.name for a in read(page).byline.authors] == ["Jo Harte"]


def test_by_alone_on_its_line(zones):
    page = f"Night ferry to end in March\n\nBy\nJo Harte\nMarch 2, 2021\n\n{BODY}\n\nShare"
    assert zones(page)["byline"] == ["By\nJo Harte"]


def test_two_names_on_two_lines_with_roles(zones, read):
    page = f"Night ferry to end in March\n\nJo Harte\nTransport Editor\nSimon Lowe\nCity Reporter\n2 March 2021\n\n{BODY}\n\nShare"
    assert [(a.name, a.role) for a in read(page).byline.authors] == [
        ("Jo Harte", "Transport Editor"),
        ("Simon Lowe", "City Reporter"),
    ]
    assert zones(page)["body"] == P


def test_a_glued_role_is_cut_from_the_name_at_the_right_place(read):
    page = f"Night ferry to end in March\n\nBy Gina TorresTransport Editor\nMarch 2, 2021\n\n{BODY}\n\nShare"
    (author,) = read(page).byline.authors
    assert (author.name, author.role) == ("Gina Torres", "Transport Editor")
    assert page[author.span.start : author.span.end] == "Gina Torres"


def test_repeated_headline_and_breadcrumb(zones):
    page = f"Night ferry to end in March | The Daily Example\n1. Home\n2. News\n3. Night ferry to end in March\n\nNight ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n{BODY}\n\nShare"
    assert zones(page)["headline"] == ["Night ferry to end in March"]


def test_headline_and_not_a_related_title(zones):
    page = f"""Home

Ten ways to cook a carp
Why the town hall clock stopped
A guide to the best walks
What the polls say this week

Night ferry to end in March

By Jo Harte
March 2, 2021

{BODY}

Related
Bus fares to rise
"""
    assert zones(page)["headline"] == ["Night ferry to end in March"]


def test_a_box_of_links_does_not_end_the_article(zones):
    page = "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n" + "\n\n".join(P[:3])
    page += (
        "\n\nRelated\n* Bus fares to rise in June\n* Bridge toll halved\n* Why the pier is sinking\n\n"
        + "\n\n".join(P[3:])
        + "\n\nShare"
    )
    assert zones(page)["body"] == P


def test_one_odd_line_inside_the_body(zones):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n"
        + "\n\n".join([*P[:2], "Advertisement", *P[2:]])
        + "\n\nShare"
    )
    found = zones(page)
    assert found["body"] == P
    assert "Advertisement" in found["furniture"]


def test_cross_heads(zones):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n"
        + "\n\n".join([*P[:2], "No money for boats", *P[2:]])
        + "\n\nShare"
    )
    found = zones(page)
    assert found["subheads"] == ["No money for boats"]
    assert found["body"] == P


def test_comments_are_no_part_of_the_article(zones):
    page = f"""Night ferry to end in March

By Jo Harte
March 2, 2021

{BODY}

3 comments

boatman says:
March 2, 2021 at 6:44 am
They should sell the boats and build a bridge, as everyone who uses the night ferry has said for years.
Reply
carla_b says:
March 2, 2021 at 7:10 am
My mother takes the last boat home every night, and the company knows that the council will not pay for it.
Reply
old salt says:
March 2, 2021 at 9:15 am
The night service was always half empty when I worked on the ferry in the nineties, and nobody minded.
"""
    assert zones(page)["body"] == P


def test_teasers_of_other_stories_below_are_no_part_of_the_article(zones):
    page = f"""Night ferry to end in March

By Jo Harte
March 2, 2021

{BODY}

More from Transport

Bus fares to rise in June
By Simon Lowe
Passengers will pay a fifth more from the summer, and the operator blames the price of fuel for it.

Bridge toll halved
By Carla Boon
Drivers will pay half as much from Monday after the state government agreed to cover the cost of it.

Airport line delayed again
By Ann Lee
The new line will open a year late, the third delay since work on the tunnel began four years ago.
"""
    assert zones(page)["body"] == P


def test_live_blog_with_times(zones):
    page = """Storm Agnes live: trains halted as winds reach coast

Jo Harte
Tuesday 2 March 2021 18:05 GMT

Follow our live coverage of the storm as it reaches the western coast this evening.

18:05
Trains between the two cities have been halted until at least midnight, the operator has said in a statement.

17:50
The mayor has asked people to stay at home and to keep away from the sea wall until the storm has passed.

17:32
A tree has fallen across the harbour road, and the police say that nobody was hurt when it came down.

17:10
Schools along the coast will stay closed tomorrow, the county council said late this afternoon.

Share
"""
    body = zones(page)["body"]
    assert len([line for line in body if len(line) > 60]) >= 4
    assert zones(page)["headline"] == ["Storm Agnes live: trains halted as winds reach coast"]


def test_list_like_body(zones):
    page = """Five things to know before the vote

By Jo Harte
March 2, 2021

The town votes on Sunday, and turnout is expected to be high. Here is what to know:

* Polls open at seven in the morning and close at ten at night in every ward.
* Voters need a card with a photograph, which the council hands out for nothing.
* The count begins at once, and the first results are due before midnight.

Share
"""
    body = zones(page)["body"]
    assert len(body) == 4


def test_interview_is_all_body(zones):
    page = """‘I never wanted the job’: the harbour master on thirty years at sea

By Jo Harte
March 2, 2021

Ngozi Eze retires this week after three decades on the water. She spoke to us in her office above the pier.

Why did you take the job?

I never wanted it. My father asked me for a year, and the year went on and on, as these things do.

What will you miss?

The mornings. There is nobody about, and the water is as flat as a plate until the first boat comes in.

Share
"""
    assert len(zones(page)["body"]) == 5


def test_letters_page(zones):
    page = """Letters: the night ferry is a lifeline

Readers respond to the end of the late service

2 March 2021

I have taken the last boat home from the hospital for eleven years, and there is no bus that could replace it.
Carla Boon
Eastwick

Your report says that the boats are half empty. They are half full, and the nurses on them keep this city alive.
Simon Lowe
Westwick

Share
"""
    found = zones(page)
    assert found["headline"] == ["Letters: the night ferry is a lifeline"]
    assert len([line for line in found["body"] if len(line) > 60]) == 2


def test_bio_of_the_author_is_not_the_story(zones):
    page = f"Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n{BODY}\n\nJo Harte is a reporter for The Example. Follow her @joharte.\n\nShare"
    assert zones(page)["body"] == P


def test_key_points_below_the_headline_are_a_standfirst(zones):
    page = f"Night ferry to end in March\n\n* Company says late boats lose money every night\n* Union says that it was not told of the plan\n\nBy Jo Harte\nMarch 2, 2021\n\n{BODY}\n\nShare"
    assert zones(page)["standfirst"] == [
        "* Company says late boats lose money every night\n* Union says that it was not told of the plan"
    ]


def test_a_caption_is_known_by_the_credit_below_it(zones):
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n"
        + "\n\n".join([*P[:2], "The last boat of the night.", "Image credits: Ann Lee", *P[2:]])
        + "\n\nShare"
    )
    found = zones(page)
    assert found["captions"] == ["The last boat of the night.", "Image credits: Ann Lee"]
    assert found["body"] == P


def test_the_callers_title_is_the_headline(zones):
    import newskit

    page = (
        f"Ferry firm in trouble again\n\nNight ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n{BODY}\n\nShare"
    )
    document = newskit.Kit(strict=True).read(page, title="Night ferry to end in March")
    assert document.headline == "Night ferry to end in March"


def test_an_empty_text_has_no_zones(read):
    assert read("").zones.body == ()
    assert read(" \n\n ").zones.body == ()


def test_a_box_of_other_news_inside_the_article(zones):
    box = """Other news

Bus fares to rise in June
Passengers will pay a fifth more from the summer, and the operator blames the price of fuel for it.
Bridge toll halved for drivers
Drivers will pay half as much from Monday after the state government agreed to cover the cost of it.
Airport line delayed once again
The new line will open a year late, the third delay since work on the tunnel began four years ago."""
    page = (
        "Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n"
        + "\n\n".join([*P[:3], box, *P[3:], *P_MORE])
        + "\n\nShare"
    )
    body = zones(page)["body"]
    assert not any("fifth more" in line or "third delay" in line for line in body)
    assert body[-1] == P_MORE[-1]


P_MORE = [
    "The boats were built in 1994 and carry 120 people each, and the company has three of them on the crossing.",
    "The mayor said she would meet the union and the company this week to look for a way to keep the last boat.",
]


def test_a_notice_of_cookies_is_no_part_of_the_article(zones):
    page = f"Night ferry to end in March\n\nBy Jo Harte\nMarch 2, 2021\n\n{BODY}\n\nThis website uses cookies to improve your experience while you navigate through it. You can say no.\n\nThe cookie is set by the shop to remember what you have put into the basket, and for how long."
    assert zones(page)["body"] == P


def test_a_department_is_no_picture_agency(zones):
    """ "EPA" credits a picture as a word, not inside "department" or "repairs"."""
    said = "The council says the work is needed. It has asked the water department to begin the repairs in June."
    assert said in zones(f"News\n\nNight ferry to end\n\nBy Jo Harte\n\n{BODY}\n\n{said}\n\n{P[0]}")["body"]


def test_terms_of_something_ask_nothing_of_the_reader(zones):
    said = "They said that the port was poor in terms of safety, and that the new quay would help."
    assert said in zones(f"News\n\nNight ferry to end\n\nBy Jo Harte\n\n{BODY}\n\n{said}\n\n{P[0]}")["body"]


def test_a_headline_with_an_abbreviated_office_is_no_caption(zones):
    head = "Harbour man admits he threatened to drown Rep. Ngozi Eze"
    page = f"News\nSport\n\n{head}\n\nJo Harte, 55, will be sentenced in March. He called her office twice.\n\nMarch 2, 2021\nBy Ann Lee\n\n{BODY}"
    assert zones(page)["headline"] == [head]


def test_teasers_inside_the_body_that_say_themselves_twice_or_lead_on(zones):
    twice = "How to cook a carp in salt How to cook a carp in salt"
    leads = "Many cooks fear the carp. It is a fish that wants time, and a good… Read more Read more"
    found = zones(
        f"News\n\nNight ferry to end\n\nBy Jo Harte\n\n{BODY}\n\n{twice}\n\n{leads}\n\n{BODY.upper().capitalize()}"
    )
    assert twice in found["furniture"]
    assert leads in found["furniture"]


def test_another_storys_title_inside_the_body_has_related_above_it_or_a_day_below(zones):
    page = f"""News

Night ferry to end

By Jo Harte

{P[0]}

{P[1]}

Related Article

Should the Harbour Be Run by the State?

{P[2]}

Why Are Our Piers Always Under Repair?

Aug. 18, 2020

{P[3]}
"""
    assert zones(page)["body"] == P[:4]


def test_questions_as_cross_heads(zones):
    first, second = "Why is the ferry being stopped?", "What happens to the crews?"
    page = "\n\n".join(("News", "Night ferry to end", "By Jo Harte", P[0], first, P[1], P[2], second, P[3], P[4]))
    found = zones(page)
    assert found["subheads"] == ["Why is the ferry being stopped?", "What happens to the crews?"]
    one = page.replace("What happens to the crews?", "And the crews?")
    assert "Why is the ferry being stopped?" in zones(one)["body"]
    spoken = page.replace("Why is the ferry being stopped?", "Why did you stop it?").replace(
        "the crews?", "your crews?"
    )
    assert "subheads" not in zones(spoken)


def test_a_dateline_opens_the_copy(zones):
    above = "Nurses and cleaners will have to find another way home when the last boat of the night goes."
    page = f"News\n\nNight ferry to end\n\nBy Jo Harte\nMarch 2, 2021\n\n{above}\n\nLAGOS: {BODY}"
    found = zones(page)
    assert found["standfirst"] == [above]
    assert found["dateline"] == ["LAGOS:"]
    assert found["body"] == P


def test_speakers_of_a_transcript_are_no_datelines_below_a_summary(zones):
    said = [
        "HARTE: The boats were half empty.",
        "EZE: They were full on Fridays.",
        "HARTE: On Fridays in summer, perhaps.",
    ]
    page = "\n\n".join(["News", "Night ferry to end", "By Jo Harte", "March 2, 2021", P[0], P[1], *said])
    assert P[0] in zones(page)["body"]


def test_a_headline_between_byline_and_body_at_the_head_of_a_page(zones):
    page = f"Jo Harte/\nNovember 28, 2020\n\nThe night ferry was never just a boat.\n\nAnn Lee/Getty\n\n{BODY}"
    found = zones(page)
    assert found["headline"] == ["The night ferry was never just a boat."]
    assert found["body"] == P


def test_links_to_other_parts_of_the_site_stand_above_a_headline(zones):
    page = f"""Stand with the boats. Back honest news. Join for $1 today.
Home
* Our Causes
* The Harbour
* Ethics Code
* Shop Now
* Old Papers
* The Fleet

These five captains will not sail the last night boat of the year

Jo Harte
December 22, 2020

{BODY}
"""
    assert zones(page)["headline"] == ["These five captains will not sail the last night boat of the year"]


def test_a_sites_name_and_motto_are_no_headline_and_standfirst(zones):
    page = f"Home\n\nQuayside - A Ferry Blog\n\nA blog of boats, piers, and daily timetables.\n\nCouncil and Ferry Company at Odds Over Night Boats\n\nby Jo on December 4, 2020\n\n{BODY}"
    assert zones(page)["headline"] == ["Council and Ferry Company at Odds Over Night Boats"]


def test_a_section_that_stands_apart_is_the_storys_kicker_and_the_last_of_a_list_is_not(zones):
    page = (
        f"News\nCounties\nBusiness\n\nPolitics\n\nNight ferry to end in March\n\nMarch 2, 2021\nBy Jo Harte\n\n{BODY}"
    )
    assert zones(page)["kicker"] == ["Politics"]
    page = f"News\nHarbour\nTides & Times\n\nNight ferry to end in March\n\nMarch 2, 2021\nBy Jo Harte\n\n{BODY}"
    assert "kicker" not in zones(page)


def test_breadcrumbs_are_no_headline(zones):
    for crumbs in (
        "Home / News / States / Lagos",
        "Home » Transport",
        "Sport > Football > Lagos",
        "Business | Markets",
    ):
        page = f"e-Paper\n{crumbs}\n\nNight ferry to end in March\n\nPublished - March 2, 2021\nA. Ngozi Eze\n\n{BODY}"
        assert zones(page)["headline"] == ["Night ferry to end in March"]
        assert crumbs in zones(page)["furniture"]


def test_quoted_cross_heads(zones):
    page = "\n\n".join(
        ["News", "Night ferry to end", "By Jo Harte", P[0], "‘We told them before’", P[1], "“No.”", *P[2:]]
    )
    found = zones(page)
    assert found["subheads"] == ["‘We told them before’"]
    assert "“No.”" not in found["subheads"]


def test_a_name_above_a_line_that_begins_with_a_weekday_is_the_byline(zones, read):
    page = f"Ireland\nSport\n\nNight ferry to end\n\nCompany cites losses on late crossings\n\nSorcha Ní Bhriain\nTue Mar 2 2021 - 17:30\n\n{BODY}"
    assert zones(page)["byline"] == ["Sorcha Ní Bhriain"]
    assert zones(page)["timestamp"] == ["Tue Mar 2 2021 - 17:30"]


def test_whom_to_write_to_and_what_was_cited_are_no_body(zones):
    lines = [
        "J. Harte et al. Ferries at night. Example Letters.",
        "Questions about this story? E-mail us at news@example.org",
        "Jo Harte can be reached at jo@example.org or 555-0148.",
        "Log in or register to save articles for later.",
    ]
    found = zones("\n\n".join(["News", "Night ferry to end", "By Jo Harte", lines[3], *P, *lines[:3]]))
    assert found["body"] == P
    assert all(line in found["furniture"] for line in lines)


def test_whether_to_follow_him_asks_nothing_of_the_reader(zones):
    said = "Two members of the board spent Tuesday weighing up whether to follow him. Neither would say anything."
    assert said in zones("\n\n".join(["News", "Night ferry to end", "By Jo Harte", *P, said, P[0]]))["body"]


def test_with_an_agency_is_a_credit(zones):
    assert zones("\n\n".join(["News", "Night ferry to end", "By Jo Harte", *P, "With AAP", "Topic: Ferries"]))[
        "credits"
    ] == ["With AAP"]


def page_of(*paragraphs):
    return "\n\n".join(("News", "Night ferry to end", "By Jo Harte\nMarch 2, 2021", *paragraphs))


@pytest.mark.parametrize(
    "sentence",
    [
        "For more than twenty years the boats have gone out at ten.",
        "Terms of the deal were not made public by either side.",
        "Copyright law in Kenya says nothing about timetables, her lawyer said.",
        "The best of the captains have already left for the coast.",
        "Advertisements for the crossing were taken down on Monday.",
        "The harbour master had lived on his savings since he lost his post in December 2018.",
        "And now our application is able to tell each passenger when the boat will come.",
        "Loading the boats takes two hours, and the crews are not paid for it.",
    ],
)
def test_sentences_that_begin_as_furniture_does_are_body(zones, sentence):
    assert zones(page_of(*P[:3], sentence, *P[3:]))["body"] == [*P[:3], sentence, *P[3:]]


@pytest.mark.parametrize(
    "caption",
    [
        "The lounge of the new boat looks out on the whole bay and its islands. Supplied",
        "A sign for the pier along a desert road south of the town. Jo Bloggs for Rest of Kenya",
        "The chief executives of both firms sport blue caps, though it reached 32 degrees that day.The Example Press",
        "Open this photo in gallery:\n\nThe pier, which the council wants to mend, in the morning light.",
        "Seaside hotels are part of what the port hopes for. Ann Lee/Example\n\nSeaside hotels are part of what the port hopes for.",
        "Duration 1:30\n\nThe last boat has been promised a reprieve. Some crews fear that it will not last.",
    ],
)
def test_captions_between_paragraphs(zones, caption):
    assert zones(page_of(*P[:3], caption, *P[3:]))["body"] == P


@pytest.mark.parametrize(
    "teaser",
    [
        "Carp Need Not Be Old to Send You to the Hospital, Study Shows\n\nIn recent months, hundreds of cooks have become ill due to\n\nRead more",
        "More:\n\n* Ferry crews see talks as the only hope\n\n* Young captains must be heard: envoy\n\n* Council asks crews for two-day talks",
        "Would you like to comment on this article?",
        "We apologize, but this video has failed to load.",
    ],
)
def test_teasers_and_notices_between_paragraphs(zones, teaser):
    assert zones(page_of(*P[:3], teaser, *P[3:]))["body"] == P


def test_a_list_of_stories_with_days_between_byline_and_body(zones):
    listed = "\n\n".join(
        f"Boats\n\n{title}\n\n{day} 2016"
        for title, day in [
            ("Turbocharged ferry of the harbour company unleashed", "November 16,"),
            ("The boats of the company and their nicknames", "December 18,"),
            ("New ferry for the city makes a statement", "August 18,"),
            ("Night boats of the north", "June 15,"),
            ("On the water with the company's new ferry", "May 27,"),
            ("New ferry company boats drive to the harbour", "July 30,"),
        ]
    )
    page = f"Boat News\n\nNight ferry of the company is to end\n\nJo Harte\n\nMarch 2, 2021 13:42\n\nFind your next boat\n\nMore stories like this one\n\n{listed}\n\n{BODY}"
    assert zones(page)["headline"] == ["Night ferry of the company is to end"]


def test_a_page_does_not_begin_with_a_standfirst(zones):
    head = "Your ferry ticket could pay for a small boat - and here's what to look for on the back of it"
    page = f"{head}\n\n* Collectors are on the hunt for rare tickets\n* Two batches were printed in error\n\nBy Jo Harte For Example.Com\nPublished: 15:56 BST, 27 April 2021\n\n{BODY}"
    assert zones(page)["headline"] == [head]


def test_what_leads_on_to_another_page_is_no_headline(zones):
    lead = "Jo Harte, left, talks with Ann Lee at the pier, Thursday, April 27, 2021, in Lagos. (Example Photo) more >"
    page = f"News\n\nNight ferry company asks council for grant\n\n{lead}\n\nBy Raj Rao\nApril 28, 2021\n\n{BODY}"
    assert zones(page)["headline"] == ["Night ferry company asks council for grant"]


def test_paragraphs_glued_by_lost_tags_are_cut_apart_at_the_right_place(zones):
    assert zones(page_of(*P[:4], P[4] + P[5]))["body"] == P
    whole = "The firm Shop.Local and Prof.Smith of St.Louis met the makers of Wave.Net in the city on the coast in May."
    assert whole in zones(page_of(*P, whole))["body"]


def test_a_picture_credit_is_no_other_storys_author(zones):
    gallery = [
        f"{said}\n\nThe boat at the pier in {month}.\n\n{name}/Getty Images\n\n{more}"
        for said, month, name, more in [
            ("The new boat is as plain as any of its older sisters.", "May", "Jo Harte", P[1]),
            ("She has a second deck, and a bar that nobody has opened yet.", "June", "Ann Lee", P[3]),
            ("Her crew of nine is the smallest that the port allows.", "July", "Raj Rao", P[4]),
            ("Nobody can say what she will look like in a year.", "August", "Jo Bloggs", P[5]),
        ]
    ]
    body = zones(page_of(P[0], P[2], P[0].replace("March", "April"), *gallery))["body"]
    assert all(p in body for p in P)


def test_the_last_paragraphs_above_a_list_of_names_are_body(zones):
    tail = "Jo Harte\n\nJo Harte covers boats and harbours.\n\nLatest posts\n\nAnn Lee\n\nMarch 2, 2021\n\nTags\n\nRaj Rao\n\nMarch 1, 2021"
    last = "None of the captains had been asked by Tuesday night, their union said."
    assert zones(page_of(*P, last, tail))["body"] == [*P, last]


def test_the_last_of_a_list_of_other_stories_is_no_body(zones):
    listed = "\n\n".join(
        f"{title}\n\n{said}"
        for title, said in [
            (
                "Carp farm faces ministers over its contested ponds",
                "The farm has watered down some of its plans, officials say.",
            ),
            (
                "Bakery pushes back against pioneering new bread rules",
                "The bakery is disputing its status as a mill under the law.",
            ),
            (
                "Jewels show that the old fort was a trading hub",
                "A digger says that finds at an ancient gate show who traded there.",
            ),
            (
                "State is sanctioning the head of the tram company",
                "The state has imposed fines on its head. The treasury says he took money from builders.",
            ),
        ]
    )
    assert zones(page_of(*P[:3], f"Other news\n\n{listed}", *P[3:]))["body"] == P


def test_what_is_said_again_with_other_marks_is_no_second_paragraph(zones):
    again = P[3].replace("told, and", "told , and")
    assert zones(page_of(*P, again))["body"] == P


def test_a_standfirst_of_several_lines_in_one_block(zones):
    lines = [
        "Emails show board was warned in 2019",
        "Crews say the boats leak",
        "Council leader promises a full review",
    ]
    page = "\n\n".join(["HARBOUR", "Exclusive: Board ‘knew for two years’ about leaks", "\n".join(lines)])
    page += f"\n\nImran Sheikh, Local Democracy Reporter\nPublished: 06:00, 12 February 2021\n\nShare   Tweet   Email   3 comments\n\n{BODY}"
    found = zones(page)
    assert found["standfirst"] == ["\n".join(lines)]
    assert found["furniture"] == ["Share   Tweet   Email   3 comments"]
    assert found["body"] == P


def test_what_is_in_the_picture_below_its_credit(zones):
    credit, what = "Photo: Jo Harte | File", "The old pier in Kisumu. The 60-year lease was signed in January."
    assert zones(page_of(f"{credit}\n{what}", *P))["captions"] == [credit, what]
    long = f"{P[0]} {P[1]}"
    assert zones(page_of(long, credit, P[3], what, P[2]))["body"] == [long, P[3], what, P[2]]


def test_a_name_and_a_ground_above_the_time_is_the_byline(zones):
    page = f"Football\nChampionship\n\nNorwich 2-3 Stoke: Potters come from behind\n\nMikey Farr at Carrow Road\nLast updated: 14/02/21 5:22pm\n\n{BODY}"
    assert zones(page)["byline"] == ["Mikey Farr at Carrow Road"]


def test_a_call_to_readers_and_a_line_about_who_signed_are_no_body(zones):
    lines = ["Do you live near the pier? Email jo.harte@example.org", "Jo Harte covers boats for the Example."]
    found = zones(page_of(*P, *lines))
    assert found["body"] == P
    assert all(line in found["furniture"] for line in lines)
    other = "Raj Rao covers boats for the Example."
    assert other in zones(page_of(*P, other))["body"]


def test_a_subject_alone_above_the_headline_is_its_kicker_and_an_edition_is_not(zones):
    page = f"{{}}\n\nNight ferry to end in March\n\nBy JO HARTE\n15 MAY 2021 • 5 MIN READ\n\n{BODY}"
    assert zones(page.format("SCIENCE"))["kicker"] == ["SCIENCE"]
    assert "kicker" not in zones(page.format("Local"))


def test_numbered_heads(zones):
    page = f"Five boats to see\n\nBy Jo Harte\nMarch 2, 2021\n\n1. Foulness Holm\n{P[0]}\n\n2. Inishcairn\n{P[1]}\n\n3. St Ebb's\n{P[2]}"
    found = zones(page)
    assert found["subheads"] == ["1. Foulness Holm", "2. Inishcairn", "3. St Ebb's"]
    assert found["body"] == P[:3]


def test_letters_are_signed(zones):
    signed = [
        f"{P[0]}\n\n{P[5]}\n\nHilary Pocock\nNether Wallop",
        f"{P[1]}\n\nTom Adeyemi\nStockbridge",
        f"{P[3]}\n\nMajor R. Finch (retd)\nLongstock",
    ]
    page = "\n\n".join(
        ["Letters", "The ferry and the bats", *signed, "Write to us: letters@example.org. Please include your address."]
    )
    found = zones(page)
    assert found["headline"] == ["The ferry and the bats"]
    assert "byline" not in found
    assert [line for line in found["body"] if line not in P] == [
        "Hilary Pocock", "Nether Wallop", "Tom Adeyemi", "Stockbridge", "Major R. Finch (retd)", "Longstock"
    ]  # fmt: skip


def test_a_transcript_has_no_dateline(zones):
    said = ["HOST: Welcome back. We are at the pier.", "HARTE: The boats were half empty.", "HOST: Were you insured?"]
    found = zones(
        "\n\n".join(["TRANSCRIPT", "What the tide took from the ferry", "First aired 12 November 2020", *said])
    )
    assert found["body"] == said
    assert "dateline" not in found


def test_posts_of_a_live_blog(zones):
    post = "{}\n{}\n{}\n\n{}\n\n{}"
    posts = [
        post.format("14:32", "Ferry says repairs may take days", "Orla Fagan", P[0], P[1]),
        post.format("13:58", "Man rescued from the pier", "Conor Deasy", P[3], P[4]),
    ]
    page = "\n\n".join(["LIVE", "Storm Brigid live: boats kept in harbour", "Updated 14 minutes ago", *posts])
    found = zones(page)
    assert found["body"] == [P[0], P[1], P[3], P[4]]
    assert found["subheads"] == ["Ferry says repairs may take days", "Man rescued from the pier"]


def test_pointers_to_other_stories(zones):
    for pointer in (
        "Also Read | Lagos to get second pier by 2029",
        "PREVIOUS COVERAGE: Board weighs cameras on boats",
        "READ ALSO: Customs seizes forty containers",
        "Don't miss: ten piers to walk along",
        "Some content could not load. Check your internet connection or browser settings.",
    ):
        assert zones(page_of(*P[:3], pointer, *P[3:]))["body"] == P
        assert "subheads" not in zones(page_of(*P[:3], pointer, *P[3:]))


def test_the_headline_as_the_last_step_of_a_breadcrumb(zones):
    head = "In Lagos, a ferry is kept afloat by hand"
    page = f"The Lagos Ledger\nHome / Lagos News / {head}\n{head}\nBy Ngozi Eze, Lagos\nMar 02, 2021 05:10 AM\n\n{BODY}"
    assert zones(page)["headline"] == [head]
    page = f"Home News Nigeria Politics\nFerry bill rejected by senate\nBy Ngozi Eze, Abuja\nMarch 4, 2021\n\n{BODY}"
    assert "kicker" not in zones(page)


def test_no_address_is_a_cross_head_and_no_book_of_the_author_is_body(zones):
    lines = [
        "Tickets: example.org/ferries or 01000 555 0123",
        "Jo Harte’s book, A Mile Out, is published by Example Press.",
    ]
    found = zones(page_of(*P, *lines))
    assert found["body"] == P
    assert "subheads" not in found


def test_points_that_open_the_run_are_a_standfirst(zones):
    points = [
        "* The ferry company ends its night service in March.",
        "* Nurses and cleaners must find another way home.",
    ]
    page = "\n\n".join(
        ["News", "Night ferry to end", "By Jo Harte", "March 2, 2021", "Read in app", "\n".join(points), *P]
    )
    found = zones(page)
    assert found["standfirst"] == ["\n".join(points)]
    assert found["body"] == P


def test_a_dateline_may_open_with_a_question(zones):
    above = "A leaked picture of the pier has raised concerns about who may walk on it at night, and why."
    page = f"News\n\nWho leaked the picture?\n\nBy Jo Harte\nMarch 2, 2021\n\n{above}\n\nLAGOS: Who took the picture, and who leaked it?\n\n{BODY}"
    assert zones(page)["standfirst"] == [above]


@pytest.mark.parametrize(
    "line",
    [
        "A sign for the new port along the road south of Duqm. Ann Lee for Rest of Oman",
        "Towns where night boats have been allowed since the war. Statgraph",
        "Jo Harte announces that she is leaving the race, Wednesday, January 10, 2021, in Lagos",
        "The mayor wears a captain's hat at the opening of the new pier on the old harbour Jo Bloggs/Example Images",
        "Visuals journalist Jo Bloggs takes a picture in Lagos. REUTERS/Ann Lee Purchase rights, opens new tab",
    ],
)
def test_more_captions_between_paragraphs(zones, line):
    assert zones(page_of(*P[:3], line, *P[3:]))["captions"] == [line]


@pytest.mark.parametrize(
    "sentence",
    [
        "A photograph of the pier, released to show how far it leans, shocked the city.",
        "The hearing will be held at ten on Wednesday, January 10, 2021, in Lagos.",
        "He was pictured with the captain on Sunday.",
    ],
)
def test_sentences_about_pictures_and_days_are_body(zones, sentence):
    assert sentence in zones(page_of(*P[:3], sentence, *P[3:]))["body"]


def test_an_item_of_a_list_that_breaks_off_is_a_teaser(zones):
    found = zones(
        page_of(
            *P[:3], "* Plague of carp to reach the harbour as the waters warm, and the captains say that...", *P[3:]
        )
    )
    assert found["body"] == P


def test_one_paragraph_between_links_and_who_else_reported_is_body(zones):
    links = "RELATED STORIES\n\nGovernor seeks help for the ferry\n\nA list of the oldest boats"
    page = page_of(*P[:4], links, P[5], "___", "Lee reported from Lagos. Example reporter Raj Rao contributed.", "___")
    assert zones(page)["body"] == [*P[:4], P[5]]


def test_a_name_above_a_handle_and_a_time_is_the_byline(zones):
    page = f"REVIEW\n\nThe Night Ferry review – a play on the water\n\nA cast of eight and a real boat\n\n★★★★☆\n\nFintan Murtagh\n@fintanmurtagh\nSun 15 Feb 2021 23.59 GMT\n\n{BODY}"
    assert zones(page)["byline"] == ["Fintan Murtagh"]


def test_a_pictures_credit_of_three_words(zones):
    credit, what = "Photograph: Melissa Gray", "Siobhan Daly as the captain."
    found = zones(page_of(*P[:3], f"{credit}\n{what}", *P[3:]))
    assert found["captions"] == [credit, what]
    assert found["body"] == P


def test_notes_on_corrections_and_cuts_are_no_body(zones):
    notes = [
        "When we learn of a mistake, we acknowledge it with a correction.",
        "This interview has been edited for length and clarity.",
    ]
    assert zones(page_of(*P, *notes))["body"] == P


def test_a_local_weekly(zones):
    page = f"""The Cedar County Sentinel
Home  News  Sports  Obituaries
Business News›Industry›Transport
Company to stop its night ferry in March
Wed, 02/10/2021 - 10:14am admin
Story and photos by Beth Lindgren
Staff Writer
{P[0]}
{P[1]}
{P[2]}
{P[3]}
See FERRY, Page 6
Photo caption: Crew member Eli Brandt shows his drawing of the boat. Sentinel photo/Beth Lindgren
"""
    found = zones(page)
    assert found["byline"] == ["Story and photos by Beth Lindgren\nStaff Writer"]
    assert found["body"] == P[:4]
    assert "See FERRY, Page 6" in found["furniture"]
    assert "Business News›Industry›Transport" in found["furniture"]
    assert len(found["captions"]) == 1
