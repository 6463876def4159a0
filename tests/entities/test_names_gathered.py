"""Names in running text: what is one name, what is two, whom a short form means."""

import pytest

import newskit


@pytest.mark.parametrize(
    ("text", "mention", "who"),
    [
        # last name, title and last name, initials, possessive
        ("Amara Nwosu runs the fund. The board thanked Nwosu.", "Nwosu", "Amara Nwosu"),
        ("Amara Nwosu runs the fund. “No,” said Ms. Nwosu.", "Ms. Nwosu", "Amara Nwosu"),
        ("Amara Nwosu runs the fund. They liked Nwosu’s plan.", "Nwosu", "Amara Nwosu"),
        ("Amara Nwosu runs the fund. A. Nwosu signed it.", "A. Nwosu", "Amara Nwosu"),
        ("Prime Minister Amara Nwosu spoke first. Mrs Nwosu left.", "Mrs Nwosu", "Amara Nwosu"),
        # the short form may stand first, in a headline
        ("Nwosu quits over budget row\n\nAmara Nwosu has resigned.", "Nwosu quits", "Amara Nwosu"),
        # surname first, particles, accents, hyphens, curly apostrophes
        ("Xi Jinping met envoys. Mr Xi smiled.", "Mr Xi", "Xi Jinping"),
        ("Moon Jae-in met envoys. Moon said yes.", "Moon", "Moon Jae-in"),
        ("Ursula van der Berg spoke. Van der Berg said no.", "Van der Berg", "Ursula van der Berg"),
        ("Crown Prince Hamad bin Rashid spoke. Prince Hamad left.", "Prince Hamad", "Hamad bin Rashid"),
        ("Zoë O’Hare-Mbeki ran. O’Hare-Mbeki won.", "O’Hare-Mbeki", "Zoë O’Hare-Mbeki"),
        ("José Muñoz spoke. Munoz said no.", "Munoz", "José Muñoz"),
        # last names that are titles, everyday words or begin with an Arabic article
        ("Councillor Angus King spoke. The mayor thanked King.", "King", "Angus King"),
        ("Robin Day spoke. Day told reporters it was shut.", "Day told", "Robin Day"),
        ("Khaled al-Masri spoke. “No,” al-Masri said. They left.", "al-Masri said", "Khaled al-Masri"),
        # a first name alone
        ("Tilda Marsh, 9, was found. Police said Tilda was well.", "Tilda", "Tilda Marsh"),
        # two people of one last name
        ("Bill Farrow and Hilda Farrow met. Mrs Farrow spoke.", "Mrs Farrow", "Hilda Farrow"),
        ("Bill Farrow met Hilda Farrow. Bill Farrow left. Farrow said it rained.", "Farrow", None),
    ],
)
def test_short_forms(story, text, mention, who):
    read = story(text)
    at = text.rindex(mention)
    owner = next((e.name for e in read.entities for m in e.mentions if m.span.start == at), None)
    assert owner == (who or "Bill Farrow")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Yesterday Smith and Jones said they would go.", ["Smith", "Jones"]),
        ("Marks and Spencer said sales rose.", ["Marks and Spencer"]),
        (
            "Officials at the Department of Health and Human Services agreed.",
            ["Department of Health and Human Services"],
        ),
        ("We met Harlow & Sons today.", ["Harlow & Sons"]),
        ("It came from the Prime Minister's Office today.", ["Prime Minister's Office"]),
        ("It was Britain's Labour Party.", ["Britain", "Labour Party"]),
        ("U.S. Sen. Ted Marlowe (R-Texas) spoke.", ["Ted Marlowe"]),
        ("Florida Gov. Ann Bell spoke on Monday.", ["Ann Bell"]),
        ("On Tuesday Ann Bell Monday spoke.", ["Ann Bell"]),
        ("However, Ann Bell spoke.", ["Ann Bell"]),
        ("Meanwhile Ann Bell spoke.", ["Ann Bell"]),
        ("She is at the University of Cape Town now.", ["University of Cape Town"]),
        ("Secretary of State Hilda Marsh spoke.", ["Hilda Marsh"]),
        ("Stephen King spoke. Martin Luther King Jr. did too.", ["Stephen King", "Martin Luther King"]),
        ("No 10 said no. The White House said yes.", ["No 10", "White House"]),
    ],
)
def test_one_name_or_two(story, text, names):
    found = [e.name for e in story(text).entities if e.mentions[0].kind == "name"]
    assert [name for name in names if name not in found] == []
    assert not {
        "Smith and Jones",
        "Marks",
        "Spencer",
        "However",
        "Meanwhile",
        "On Tuesday Ann Bell",
        "Monday",
        "Ann Bell Monday",
    } & set(found)


def test_roles_of_a_run_are_kept(story):
    assert story("Florida Sen. Marco Diaz spoke.").entity("Marco Diaz").roles == ("Florida Sen.",)


def test_the_fullest_form_is_the_name(story):
    read = story("Dunphy spoke. Sean Dunphy left. Justice Dunphy said no.")
    assert read.names("person") == ["Sean Dunphy"]
    assert len(read.entity("Sean Dunphy").mentions) == 3


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Acme CEO Ada Obi spoke. Its chief financial officer, Tom Reed, listened. “We were late,” the CEO said.",
            "Ada Obi",
        ),
        (
            "Acme CEO Ada Obi spoke. Its chief financial officer, Tom Reed, listened. “We were late,” the CFO said.",
            "Tom Reed",
        ),
        ("Managing director Ada Obi met Tom Reed. “We were late,” the MD said.", "Ada Obi"),
    ],
)
def test_a_post_by_its_letters(story, text, who):
    read = story(text)
    at = read.text.index("the C" if "the C" in text else "the MD")
    assert next(e.name for e in read.entities for m in e.mentions if m.span.start == at) == who


def test_a_title_stays_with_a_last_name_that_has_no_first(story):
    assert story("The motion by Justice Dunphy failed.").names("person") == ["Justice Dunphy"]


def test_headline_in_title_case(story):
    read = story("Nwosu Says Budget Talks Have Failed Again\n\nAmara Nwosu, the finance minister, said so.")
    assert read.who("Nwosu") == "Amara Nwosu"
    assert "Budget" not in read.names()
    assert "Nwosu Says Budget Talks" not in read.names()


def test_headline_in_capitals(story):
    read = story("MAYOR JANE ROE SAYS TOWN HALL WILL CLOSE\n\nJane Roe spoke on Monday.")
    assert read.who("JANE ROE") == "Jane Roe"
    assert read.names("person") == ["Jane Roe"]


def test_last_names_that_are_also_titles(story):
    read = story("Robert Major was there. Major said he saw it. A major said no.")
    assert read.who("Major said"[:5], 1) == "Robert Major"


def test_organisations(story):
    read = story(
        "The Parole Board of Canada met. The parole board declined. The Food Standards Agency (FSA) agreed. The FSA said so."
    )
    assert read.who("The parole board") == "Parole Board of Canada"
    assert read.who("FSA", 1) == "Food Standards Agency"
    assert read.entity("Parole Board of Canada").kind == "organisation"


def test_places_and_peoples(story):
    read = story("He lives in Kenya. Kenyans voted. The vote in Ambleford was calm.")
    assert read.entity("Kenya").kind == "place"
    assert read.entity("Kenyans").kind == "group"
    assert read.entity("Ambleford").kind == "place"


def test_no_person_takes_an_article(story):
    assert story("They watched the Silver Comet pass.").names("person") == []


def test_parties_and_peoples_beside_a_name(story):
    read = story("Republican Marco Diaz met American Jane Roe. House Republicans agreed. The American team left.")
    assert read.entity("Marco Diaz").roles == ("Republican",)
    assert read.entity("Jane Roe").roles == ("American",)
    assert read.entity("House Republicans").kind == "group"
    assert "American" not in read.names()


def test_a_last_name_that_is_also_an_adjective(story):
    read = story("Damon Green left. Green said no. Green energy is cheap.")
    assert read.who("Green said"[:5], 1) == "Damon Green"


def test_adjectives_with_a_tail_are_no_names(story):
    assert not {"Virginia-based", "R-Texas"} & set(
        story("The Virginia-based firm and a senator (R-Texas) agreed.").names()
    )


def test_a_word_of_a_title_is_no_title(story):
    read = story("The Associated Press said so. Bloomberg New Energy Finance agreed. Hockey Canada did not.")
    for name in ("Associated Press", "Bloomberg New Energy Finance", "Hockey Canada"):
        assert read.entity(name).kind == "organisation"


def test_months_alone_are_no_names(story):
    assert (
        story("They met in March. Early March was cold. The March vote failed. On May 5 they left.").names(
            "organisation"
        )
        == []
    )


def test_an_institution_with_a_possessive_in_its_name(story):
    assert (
        "St. Jude Children's Research Hospital"
        in story("They went to St. Jude Children's Research Hospital today.").names()
    )


def test_a_city_does_not_begin_a_person(story):
    assert story("“We won,” Edmonton Oilers said.").names("person") == []


def test_a_lone_noun_before_a_noun_that_is_a_verb_too(story):
    assert story("Tom Reed spoke. Cost estimates were bad.").names("person") == ["Tom Reed"]
    assert story("Tom Reed fought the agency’s Clean Coast Plan rules for a year.").names("person") == ["Tom Reed"]


def test_no_comma_stands_between_a_noun_and_what_describes_it() -> None:
    article = newskit.read("The bridge will shut for a year, ministers warned. She met the tall, quiet engineer.")
    names = [entity.name for entity in article.entities]
    assert "a year, ministers" not in names
    assert "ministers" in names
    assert "the tall, quiet engineer" in names


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Beds in Limerick, Drogheda and Letterkenny were full.", ["Limerick", "Drogheda", "Letterkenny"]),
        ("Dereham’s pool is shut. Swimmers in Dereham wept.", ["Dereham"]),
        ("The train stopped near Glenns Ferry.", ["Glenns Ferry"]),
        ("They drove to Ibadan.", ["Ibadan"]),
        ("The people of Rocanville wept.", ["Rocanville"]),
        ("Tom Reed, 16, of Pickering, fell.", ["Pickering"]),
        ("It fell on Sri Lanka and on Fort Pierce.", ["Sri Lanka", "Fort Pierce"]),
        # people are spoken to, and have things of their own
        ("Kody Marsh fell. Nobody spoke to Kody. A man was held in Kody's case.", []),
        ("A man was held in Okafor’s case.", []),
        ("Analysts at Quant Economics agreed.", []),
    ],
)
def test_places_by_what_stands_before(story, text, places):
    assert story(text).names("place") == places


@pytest.mark.parametrize(
    "text",
    [
        "A can sells for N14,000 or N18,000.",
        "It cost Sh6.1bn, or R320 a time.",
        "It cost US$30.",
        "It cost Rs 400 crore in FY27.",
        "It closed the M25.",
        "It began in May. Then it rained.",
    ],
)
def test_sums_roads_and_months_are_nobody(story, text):
    assert story(text).names() == []


def test_a_storm_is_nobody(story):
    assert story("Rain fell when Cyclone Nesta came.").names("person") == []


def test_a_man_is_no_role(story):
    assert story("A man named Tom Reed wept. Later a pale man, Dan Poole, left.").entity("Tom Reed").roles == ()


def test_a_firm_that_speaks_is_no_person(story):
    read = story("“We are sorry,” Quillo said. Quillo’s customers are not. “I am,” Levine said.")
    assert (read.entity("Quillo").kind, read.entity("Levine").kind) == ("organisation", "person")
    assert story("“Yes,” Nordhafen said. Nordhafen said it would pay.").entity("Nordhafen").kind == "organisation"


def test_a_name_at_the_head_of_a_sentence_that_stands_inside_another(story):
    read = story("Quorra cancelled a show. Fans of Quorra wept. Rain fell at noon.")
    assert [m.span.start for m in read.entity("Quorra").mentions] == [0, 33]
    assert "Rain" not in read.names()


@pytest.mark.parametrize(
    ("text", "mention", "who"),
    [
        # who comes in as somebody's relative goes by the first name
        (
            "Robert Pettigrew sold up. His nephew, Alan Pettigrew, bought. Mr Pettigrew was glad.",
            "Mr Pettigrew",
            "Robert Pettigrew",
        ),
        ("Padraic Loft died. His widow, Concepta Loft, wept. Loft was 58.", "Loft", "Padraic Loft"),
        # a title stays with who has borne it
        (
            "Alan Pettigrew sold up. “Yes,” Mr Pettigrew said. Robert Pettigrew bought. Then Mr Pettigrew left.",
            "Mr Pettigrew",
            "Alan Pettigrew",
        ),
        # without either, it is who was named last
        ("Alan Pettigrew sold up. Robert Pettigrew bought. Then Pettigrew left.", "Pettigrew", "Robert Pettigrew"),
    ],
)
def test_which_of_two_of_one_last_name(story, text, mention, who):
    last = (text.rindex(mention), mention)
    assert [e.name for e in story(text).entities for m in e.mentions if (m.span.start, m.text) == last] == [who]
