"""Whose words they are: the subject of a verb behind asides, relative clauses and prepositions, and what is no subject."""

import pytest

import newskit

# What the sentence shows | the sentence | the words that were said | who said them | what kind of speaker that is
SUBJECTS = """
an aside with a clause inside | Garba Bichi, who complained that his crews sleep in their sheds because the road is shut, called on the mayor to act. | the mayor to act | Garba Bichi | named
an aside with a reason inside | A source at the yard, who asked for secrecy because he was not allowed to speak, disclosed that a ship had been hired. | a ship had been hired | A source | anonymous
an aside inside an aside | The skipper, who had left the yard, which was full, said the sea was calm. | the sea was calm | The skipper | anonymous
a relative clause without commas | Outside the yard, weavers who had travelled overnight from Ardmouth said they lived on credit. | they lived on credit | weavers | collective
a relative clause and an aside | About 62 percent of patients who took the drug, known for now as HX-4, reported that their pain had eased. | their pain had eased | patients | collective
an apposition with a body in it | The weavers’ league, an umbrella body of 64 firms, has alleged that the money was never paid. | the money was never paid | league | named
an aside with a preposition | The Harbour Board, in a first report, said the ferry was moving at 20 knots. | the ferry was moving at 20 knots | Harbour Board | named
an aside with a participle | The owner, speaking on condition that his name was kept out, said the yard was sold. | the yard was sold | The owner | anonymous
a number alone | One, who did not want to be named, said the yard was sold. | the yard was sold | One | anonymous
a head with prepositions | The deputy head of the delegation to the forum said the talks were over. | the talks were over | The deputy head | office
one of them | One of them, a clerk at the yard, said the gate was open. | the gate was open | One of them | anonymous
somebody new before a relative | Tom Bell was let down by a plumber, who had assured him that the pipe was sound. | the pipe was sound | a plumber | anonymous
a second verb behind but | Ruth Okafor from the Institute of Harbours, who studies tides, said that the plan was sound, but cautioned that it was dear. | it was dear | Ruth Okafor | named
a participle behind a report | Tom Bell of Bellweather said the White House wanted more, noting that a date had passed. | a date had passed | Tom Bell | named
what somebody has seen | According to letters seen by The Sentinel, the mayor was told in May. | the mayor was told in May | letters | document
an apposition with a trade | Her first employer, the showman Karl Otto, said the wire was high. | the wire was high | Karl Otto | named
a turned apposition with a trade | The wire was high, said one former pupil, the dancer Dina Lowe. | The wire was high | Dina Lowe | named
a turned speaker and where from | “Answer the question!” shouted a voice from the Labour benches. | Answer the question! | a voice from the Labour benches | anonymous
a party and a place | State Rep. Antonio Cabral-Reyes, D-New Bedford, who did not attend, said that he was ill. | he was ill | Antonio Cabral-Reyes | named
a possessor and a name | The gate was shut, according to Ardmouth Police Station's chief, Monirul Islam Dablu. | The gate was shut | Monirul Islam Dablu | named
a head and a described name | A spokesperson for contractor Bellweather said the work was done. | the work was done | A spokesperson for contractor Bellweather | anonymous
a turned speaker behind a question | The finding could explain why some ships sink, says engineer Tomasz Wieczorek of the Ardmouth Institute. | The finding could explain why some ships sink | Tomasz Wieczorek | named
an aside with "the" and a relative | Corvid, the app that has become the meeting place of Dutch crews, said on Friday it would close. | it would close | Corvid | named
an aside with "the" and a verb behind "says" | Tidewater Cycles, the Bergen firm that rents out the bikes, says the vote surprised it. | the vote surprised it | Tidewater Cycles | named
a relative with a subject of its own | The board did not comment, which a harbour official, speaking on background, described as “a comment.” | a comment. | a harbour official | anonymous
with somebody and a participle | The crews walked out, with Labour’s Mary Dunne calling the vote “a farce”. | the vote “a farce” | Mary Dunne | named
somebody of a body | Pedro Salas of the union Unite, which helped the crews, said the vote was lost. | the vote was lost | Pedro Salas | named
a group behind a name | The bridge would shut for weeks, said Chandpur river police. | The bridge would shut for weeks | police | collective
a pronoun behind "but" | She welcomed the plan but wondered if it would last. | if it would last | She | anonymous
a study by somebody | According to a study by Peter Bell and Ann Lee, the slump is partly to blame. | the slump is partly to blame | study | document
who says, behind a quote | Compare that with Ruth Okafor, who has called the plan “folly,” and Tom Bell, who says it was “a disaster.” | it was “a disaster.” | Tom Bell | named
whose, with an age and a participle | Nora Whelan, whose son Jack, eight, needed 14 stitches, said she would not go back. | she would not go back | Nora Whelan | named
a mother of three | British mother of three Harriet Bell reckons she will be paying more. | she will be paying more | Harriet Bell | named
a verb that no list holds behind who | Labour AM Ceri Vaughan, who leads the panel that monitors the board, said she had read no minutes. | she had read no minutes | Ceri Vaughan | named
a name inside a relative clause | Mary Lodge, who identifies as Navajo, told the panel that the well was dry. | the well was dry | Mary Lodge | named
a place behind a post | Canon Una Beattie, Vicar of St Jude’s, Larne, who sat on the panel, welcomed the report but said that it was thin. | it was thin | Una Beattie | named
an age, a town and a state | Rita Coe, 44, of Elmira, N.Y., a nurse, said the bill was unfair. | the bill was unfair | Rita Coe | named
an age, a town, a state and who | Otto Quill, 52, of Salem, Ore., who had sold the boat, said he would sail again. | he would sail again | Otto Quill | named
a town and a state inside a phrase | The timeline of the attack in San Mateo, California, shows that the police were late. | the police were late | The timeline of the attack | anonymous
a name behind a post at a body | The president of the Bus Drivers’ Union, Dr Ann Oduya, said the fares were too high. | the fares were too high | Ann Oduya | named
who behind a chain of prepositions | The bank published a report on the price of gold, which asked dealers whether they would sell. | whether they would sell | a report | document
a participle behind an aside with a verb of its own | Growers have refused to enter the valley since the start of the season, which began on Monday, saying that the road was mined. | the road was mined | Growers | collective
a chief of staff | The mayor’s chief of staff Don Rees, who died in 2003, said that he was fired. | he was fired | Don Rees | named
a badge in marks beside the speaker | “The vote was lost,” delegate Bill East, wearing a hat and “Vote Lee” badges, said calmly. | The vote was lost, | Bill East | named
a report with a word of figures | The bank published a 62-page report on the cost of cash, which asked shops whether they would sell. | whether they would sell | report | document
a body with an apostrophe | Tom Bell of the Ardmouth Drivers’ Front, which had lost the vote, termed the plan “folly”. | the plan “folly” | Tom Bell | named
and which | The books carried a clean bill from PKW, which has audited the mill for six years and which said on Monday it “stands by its work”. | it “stands by its work” | PKW | named
a long head | The news comes as a survey of 1,300 heads by the Union of Ardmouth Head Teachers finds that half have sold pens. | half have sold pens | a survey of 1,300 heads | anonymous
a body and a post before a name | Ardmouth City Council spokesman Tom Bell, however, laid the blame on the crews, saying they had been warned in writing. | they had been warned in writing | Tom Bell | named
a pronoun and its auxiliary | I’ve told her that she may go. | she may go | I | anonymous
"""

# What stands before the verb here is nobody who speaks.
NOBODY = [
    "The council did not say whether the pool would reopen.",
    "The company declined to say whether jobs at the yard would go.",
    "Kenya has yet to say how it will vote.",
    "The minister wouldn’t confirm if the board would vote to claim the yard.",
    "No armed group has claimed that it set the fire.",
    "FACT CHECK: No, the bank has not printed a new note\n\nThe post is old.",
    "Council Notebook: Ardmouth drops its ban on kites\n\nThe ban is gone.",
    "Let me tell you about someone who won't be at the gala.",
    "I'm told by people in the capital whose judgement I trust that I'm being unfair.",
    "Now a pill that appears to work without a scalpel has passed a trial, raising hopes that women will be spared surgery.",
]


def rows(table: str) -> list[list[str]]:
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


@pytest.mark.parametrize(("what", "text", "said", "name", "kind"), rows(SUBJECTS))
def test_whose_words_they_are(what: str, text: str, said: str, name: str, kind: str) -> None:
    quotes = [quote for quote in newskit.Kit(strict=True).read(text).quotes if quote.text == said]
    speakers = [quote.speaker for quote in quotes if quote.speaker is not None]
    assert [speaker.kind for speaker in speakers] == [kind], what
    assert name in speakers[0].name  # how much of its phrase a nominal holds is decided elsewhere


@pytest.mark.parametrize("text", NOBODY)
def test_what_is_no_subject(text: str) -> None:
    assert newskit.Kit(strict=True).read(text).quotes == ()


# A sentence, and who stands near its verb there without having said anything.
NOT_THEIRS = [
    ("Resident Nia Bell, 81, who has been told “Na” four times since Easter, said she was fond of it.", "Easter"),
    ("Crews were told they would be paid “in turns”, sparking fury among those whose names begin with Z.", "those"),
    (
        "Farmer told to ‘read the sign on the gate’ by vet\n\nA judge ruled on Monday that a farmer was to blame.",
        "armer",
    ),
    ("Ms Lee, asked what she thought of the verdict, considered her shoes.", "Lee"),
]


@pytest.mark.parametrize(("text", "name"), NOT_THEIRS)
def test_who_has_said_nothing(text: str, name: str) -> None:
    speakers = [quote.speaker.name for quote in newskit.Kit(strict=True).read(text).quotes if quote.speaker]
    assert not [speaker for speaker in speakers if name in speaker]
