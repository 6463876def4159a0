"""Houses by their letters, towns that are no houses, and people called by the place their title is of."""

import pytest


@pytest.mark.parametrize(
    ("text", "mention", "who"),
    [
        # the letters stand before the long form
        (
            "The FTC opened an inquiry. The Federal Trade Commission gave no date.",
            "FTC",
            "Federal Trade Commission",
        ),
        (
            "The RWSA published it. “Good,” the Rivers and Wetland Survey Authority (RWSA) said.",
            "RWSA",
            "Rivers and Wetland Survey Authority",
        ),
        ("The DOJ sued on Monday. The Department of Justice gave no date.", "DOJ", "Department of Justice"),
        # titles of places
        ("We saw the Duchess of Kilbride. The Duchess said yes.", "The Duchess", "Duchess of Kilbride"),
        ("The Duchess of Kilbride came. She said yes.", "She", "Duchess of Kilbride"),
        (
            "Some of them cheered the Bishop of Dunmore, the Rt Revd Alan Peck. The Bishop smiled.",
            "The Bishop",
            "Alan Peck",
        ),
        ("Alan Peck, Bishop of Dunmore, came. The Bishop smiled.", "The Bishop", "Alan Peck"),
        ("The Most Revd Alan Peck came. “Yes,” Archbishop Peck said.", "Archbishop Peck", "Alan Peck"),
    ],
)
def test_who_is_meant(story, text, mention, who):
    assert story(text).who(mention) == who


@pytest.mark.parametrize(
    ("text", "town", "house", "same"),
    [
        ("Crowds heard the Worcester Community Winds in Worcester.", "Worcester", "Worcester Community Winds", False),
        ("The Ithaca Journal had it first. He wept when Ithaca heard.", "Ithaca", "Ithaca Journal", False),
        ("They met in Preston. Preston Rovers won as Preston scored twice.", "Preston", "Preston Rovers", True),
    ],
)
def test_a_town_is_none_of_the_houses_named_after_it_but_its_team(story, text, town, house, same):
    last = story(text).who(town, text.count(town) - 1)
    assert (last == house) is same


def test_the_place_of_a_title_is_no_person(story):
    told = story("The Duke of Kilbride came. The hills of Kilbride are green.")
    assert told.entity("Duke of Kilbride").gender == "male"
    assert told.who("Kilbride", 1) != "Duke of Kilbride"


def test_a_prize_or_a_hospital_of_a_title_is_a_house(story):
    assert story("He was taken to Prince of Wales Hospital.").entity("Prince of Wales Hospital").kind == "organisation"


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        # an apostrophe behind a plural, companies' letters, portfolios
        ("The Lakeside Residents’ Association objected.", "Lakeside Residents’ Association", "organisation"),
        ("Shares in Kaltio Oyj fell. Analysts sold.", "Kaltio Oyj", "organisation"),
        ("They sold it to Metrodyne Co for cash.", "Metrodyne Co", "organisation"),
        ("He works for the Department of Justice in town.", "Department of Justice", "organisation"),
        (
            "The Department of Inspection for Mines and Quarries shut it.",
            "Department of Inspection for Mines and Quarries",
            "organisation",
        ),
        (
            "The Ministry of Agriculture, Fisheries and Food paid.",
            "Ministry of Agriculture, Fisheries and Food",
            "organisation",
        ),
        ("The chief executive of Acme Foods Jane Roe left.", "Acme Foods", "organisation"),
        ("A letter came from Jun Park in the morning.", "Jun Park", "person"),
    ],
)
def test_where_a_name_ends(story, text, name, kind):
    assert story(text).entity(name).kind == kind


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("The chief executive of Acme Foods Jane Roe left.", "Jane Roe", "chief executive of Acme Foods"),
        (
            "Daryl Poole, executive director of the Mill Trust, left.",
            "Daryl Poole",
            "executive director of the Mill Trust",
        ),
        (
            "Ann Bell, political science professor at Lakeside, left.",
            "Ann Bell",
            "political science professor at Lakeside",
        ),
        ("Ann Bell, acting communications director, left.", "Ann Bell", "acting communications director"),
    ],
)
def test_roles_without_an_article(story, text, name, role):
    assert role in story(text).entity(name).roles


def test_a_people_of_two_words_calls_who_was_named(story):
    told = story("Lerato Dlamini won in straight sets on Friday. The South African said she had slept well.")
    assert told.who("The South African") == told.who("she") == "Lerato Dlamini"


LEDE = "A carer has been jailed for fraud.\n\nThe pensioner, 91, could not leave her bed. "


@pytest.mark.parametrize(
    ("text", "mention", "who"),
    [
        # whom the lede tells of is named by name and age
        (LEDE + "Stacey Drummond, 43, took her bank card.", "A carer", "Stacey Drummond"),
        (
            "A Topeka woman has won the lottery. Darlene Hobbs, 63, said so. “I fainted,” the woman said.",
            "the woman",
            "Darlene Hobbs",
        ),
        # the years of both
        (
            "Police charged a 36-year-old engineer. A neighbour called. Rajesh Pillai, 36, denies it.",
            "a 36-year-old engineer",
            "Rajesh Pillai",
        ),
        # somebody else: of another age, of another sex, grown up, with a post, no subject
        (
            "A 36-year-old engineer was hurt. Rajesh Pillai, 52, denies it.",
            "A 36-year-old engineer",
            "A 36-year-old engineer",
        ),
        ("A woman was hurt in Leith. Peter Reed, 52, denies it.", "A woman", "A woman"),
        ("A boy was hurt in Leith. Peter Reed, 52, denies it.", "A boy", "A boy"),
        (
            "A carer has been jailed. The driver, Stacey Drummond, 43, told the court so.",
            "A carer",
            "A carer",
        ),
        ("A carer has been jailed. They gave flowers to Stacey Drummond, 43, in court.", "A carer", "A carer"),
        # two come into question
        ("A carer sued a nurse in Leith. Stacey Drummond, 43, denies it.", "A carer", "A carer"),
    ],
)
def test_whom_the_lede_told_of(story, text, mention, who):
    assert story(text).who(mention) == who


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("KTLR Chief Meteorologist Hank Dussault warned of rain.", "Hank Dussault", "KTLR Chief Meteorologist"),
        ("U.S. District Judge Rosa de Leon agreed with it.", "Rosa de Leon", "U.S. District Judge"),
        ("Health Minister Dr Ruwan Perera agreed with it.", "Ruwan Perera", "Health Minister"),
        ("She met a partner at Harrow & Stead, Ann Bell, in town.", "Ann Bell", "partner at Harrow & Stead"),
    ],
)
def test_the_whole_post_is_the_role(story, text, name, role):
    assert story(text).entity(name).roles == (role,)


def test_a_judge_named_with_his_court_is_called_again_by_the_bare_post(story):
    told = story(
        "Supreme Court Justice Frank Nervo ruled. The judge gave no reason. Later the 83-year-old justice left."
    )
    assert told.who("The judge") == told.who("the 83-year-old justice") == "Frank Nervo"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The road to St. Petersburg is shut.", "St. Petersburg"),
        ("Winds were high on Friday. Co Mayo was wet.", "Co Mayo"),
    ],
)
def test_places_that_begin_like_people_or_firms(story, text, name):
    assert story(text).entity(name).kind == "place"


def test_what_a_post_is_of_is_no_house(story):
    assert story("Security researcher Jae Bell found it.").names() == ["Jae Bell"]
    assert "Parliament" not in str(story("The Member of Parliament for Tamale Central, Ann Bell, left.").names())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shares in San Francisco-based Dockwise fell.", {"Dockwise"}),
        ("Israeli-Palestinian talks stalled for a week.", set()),
        ("The Nobel Prize-winning writer Ann Bell spoke.", {"Ann Bell"}),
        ("She reads The Verge at home.", {"The Verge"}),
        ("He sued Northfield Semiconductor, Inc. in town.", {"Northfield Semiconductor"}),
        ("They cheered when Bears QB Trayvon Mills threw twice.", {"Trayvon Mills"}),
    ],
)
def test_what_is_named(story, text, names):
    found = story(text).entities
    assert {e.name for e in found if any(m.kind == "name" for m in e.mentions)} == names


def test_a_compound_adjective_belongs_to_the_role(story):
    assert story("It was Nobel Prize-winning author Ann Bell.").entity("Ann Bell").roles == (
        "Nobel Prize-winning author",
    )
    assert story("He sued Northfield Systems, Inc. in town.").entity("Northfield Systems").kind == "organisation"
    assert story("She reads The Verge daily.").entity("The Verge").kind == "organisation"
