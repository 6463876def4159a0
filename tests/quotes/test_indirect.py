"""Speech without marks: who, what, and where it ends."""

import pytest

import newskit


def reported(text: str) -> list[newskit.Quote]:
    return [quote for quote in newskit.Kit(strict=True).read(text).quotes if quote.kind == "indirect"]


CLAUSES = [
    ("Asha Menon said that the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-that"),
    ("Asha Menon said the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon said on Monday that the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-that"),
    ("Asha Menon, 56, says the road has helped her shop.", "the road has helped her shop", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon told the Daily Post the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon announced it could mend only a part of the roads that were closed.", "it could mend only a part of the roads that were closed", "Asha Menon", "subject-verb-clause"),
    ("The road would stay shut until Friday, Asha Menon said.", "The road would stay shut until Friday", "Asha Menon", "clause-speaker-verb"),
    ("The road will stay shut, according to Asha Menon.", "The road will stay shut", "Asha Menon", "according-to"),
    ("According to Asha Menon, the road will stay shut.", "the road will stay shut", "Asha Menon", "according-to"),
    ("Asha Menon criticised the new timetable.", "the new timetable", "Asha Menon", "subject-verb-object"),
    ("It is understood that the road will stay shut.", "the road will stay shut", None, "agentless"),
    ("The firm is believed to have closed the road.", "to have closed the road", None, "agentless"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "speaker", "rule"), CLAUSES)
def test_clauses(text, said, speaker, rule):
    found = reported(text)
    assert [(q.text, q.speaker and q.speaker.name, q.rule) for q in found] == [(said, speaker, rule)]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Asha Menon said that the road would stay shut.", True),
        ("Asha Menon believes that the road will stay shut.", False),
        ("Asha Menon wants to open the road by Friday.", False),
    ],
)
def test_saying_is_told_from_wanting_and_believing(text, speech):
    assert [q.reports_speech for q in reported(text)] == [speech]


@pytest.mark.parametrize(
    "text",
    [
        "There were few signs that the road would open.",
        "Shares in the firm added 0.4 per cent.",
        "“It is one thing to shut a road,” said Rita Katz, the director of a group that watches traffic.",
        "Trent Lowe told lawmakers on a visit to the capital.",
    ],
)
def test_no_speech(text):
    assert reported(text) == []


# The rule of where what was said begins or ends | the text | what was said, in its parts. Only the last quote is looked at.
ENDS = """
a report that follows | Ruth Okafor said the yard was full and added that coal was short. | coal was short
a report that follows | Ruth Okafor said the yard was full, and Tom Bell said coal was short. | coal was short
a participle of saying | Ruth Okafor said the yard was full, adding nothing to calm the crews. | the yard was full
a relative at the end | Ruth Okafor said the mayor backed the yard, which opened in May. | the mayor backed the yard
a relative inside | Ruth Okafor said the yard, which opened in May, would close again. | the yard, which opened in May, would close again
according to | Tom Bell said the yard was full, according to two people in the room. | Tom Bell said the yard was full
compared with | Nine drivers said the road was safe, compared with two last year. | the road was safe
an office with a number | No 10 said the yard was full. | the yard was full
and so shortened | A flat above No. 11 is let, and No. 11 said the yard was full. | the yard was full
but with its own subject | Ruth Okafor said the yard was full, but nobody had checked. | the yard was full
but without one | Ruth Okafor said the yard was not full, but would be by May. | the yard was not full, but would be by May
what only the writer can say | Ruth Okafor said the yard was safe, although Tom Bell walked away from the claim. | the yard was safe
when fears were raised | Fears were raised that the yard would close after a ship sank. | the yard would close
an "as" behind an object | The crews see the yard as a second home. | the yard as a second home
an "as" behind a passive | The yard is seen by the crews as a second home. | as a second home
a stance | Ruth Okafor expressed support for the crews. | support for the crews
an occasion | Ruth Okafor said the yard would close in an interview with the Daily Post. | the yard would close
an occasion before | Ruth Okafor said in a statement on Monday the yard would close. | the yard would close
a main clause behind | While Ruth Okafor says the yard is safe, the crews have left it. | the yard is safe
a main clause behind | When Ruth Okafor told the crews the yard was safe, nobody laughed. | the yard was safe
a clause in front | Ruth Okafor said if coal ran short, the yard would close. | if coal ran short, the yard would close
that, far from its verb | Ruth Okafor suggested however that the yard would close. | the yard would close
that, far from its verb | Ruth Okafor pointed out that the yard had closed. | the yard had closed
that with a clause in front | Ruth Okafor argued that, while coal was dear, the yard paid its way. | while coal was dear, the yard paid its way
that as a pronoun | Ruth Okafor said that was the best the yard could do. | that was the best the yard could do
a hearer that is urged | Ruth Okafor urged the crews to leave the yard. | the crews to leave the yard
a hearer that is told | Ruth Okafor told the crews to leave the yard. | to leave the yard
a hearer in two words | Ruth Okafor told Harbour News the yard was safe. | the yard was safe
a question | Tom Bell asked Ruth Okafor whether the yard was safe. | whether the yard was safe
a bare question | Ruth Okafor did not explain why. | why
an infinitive | Ruth Okafor, the harbour master, appeared to say the yard was safe. | the yard was safe
a gerund | Ruth Okafor opened the meeting by warning that coal was short. | coal was short
a progressive | Ruth Okafor is arguing that the yard should close. | the yard should close
a sentence with its speaker last | Tom Bell thinks the yard is safe, Ruth Okafor said. | Tom Bell thinks the yard is safe
no verb that is known | Critics say Monday's remarks by the minister raise hopes the yard cannot meet. | Monday's remarks by the minister raise hopes the yard cannot meet
a bracket around the report | The yard (Tom Bell later said that it was safe) will close. | it was safe
a report in the progressive | Tom Bell vowed to open the yard, and Ruth Okafor is promising to keep it shut. | to keep it shut
a report with another tense | Critics say the yard is unsafe but noted that coal was short. | coal was short
there behind say | Ruth Okafor says there must be a law that protects the crews. | there must be a law that protects the crews
a title with a stop | Ruth Okafor estimates that Mrs. Bell will leave. | Mrs. Bell will leave
believed to, in a relative clause | The ship, which is believed to have been empty, did not stop. | to have been empty
understood to | The board is understood to have opened an inquiry. | to have opened an inquiry
a poll at the end | Most crews have left the yard, a new poll indicates. | Most crews have left the yard
a participle that opens | After warning that the yard was unsafe, Ruth Okafor left. | the yard was unsafe
an adverb behind that | Surveys suggest that even some crews find the yard unsafe. | even some crews find the yard unsafe
a name that is given | Ruth Okafor called the yard a disgrace. | the yard a disgrace
a name that is given | Ruth Okafor called it dangerous. | it dangerous
agentless, with a place | It was claimed in court that the yard had been sold. | the yard had been sold
there are fears | There are growing fears the yard could close by May. | the yard could close by May
money behind the verb | Prosecutors allege the pair moved £2m through the yard. | the pair moved £2m through the yard
shown without that | Figures show the yard has lost coal. | the yard has lost coal
that as a pronoun before a participle | A spokesman for the board denied that, saying the bid was in time. | the bid was in time
that as an object | Ruth Okafor rejected that, saying 70 percent of the work was done. | 70 percent of the work was done
went on to say | Ruth Okafor went on to say that the yard would stay shut. | the yard would stay shut
a saying inside a relative clause | Ruth Okafor has three sons, an event of which she never spoke but which, her sister Mary Bell believes, changed her life. | changed her life
according to, inside a relative clause | The water reached the yard, which, according to a 2023 study by the board, was already sinking. | was already sinking
a description behind according to | According to Ruth Okafor, a clerk at the yard, the tide was high. | the tide was high
a pronoun behind according to | Ruth Okafor owns the yard. According to her, the tide was high. | the tide was high
a question behind an aside | Ruth Okafor, who owns two boats, wondered why a town that sells coal should buy it. | why a town that sells coal should buy it
a double-barrelled name | Mary Bell-Rhodes agrees that the yard is unsafe. | the yard is unsafe
found, at the end | The prices were fixed, the team found. | The prices were fixed
more was not said | Ruth Okafor said the work was done but declined to comment further. | the work was done
an object with a relative clause | Ruth Okafor called for the deals, which run out in June, not to be renewed. | the deals, which run out in June, not to be renewed
a phrase before a speaker | In a trial at two yards, Ruth Okafor says, the crews tripled. | In a trial at two yards … the crews tripled
it emerged | It emerged on Monday that the firm had paid no tax. | the firm had paid no tax
what a court hears | The court heard that Tom Bell had three sons. | Tom Bell had three sons
what a court hears, at the end | The crews were told the yard was full, the inquest heard. | The crews were told the yard was full
a clause in front of a turned speaker | If the yard turns out to be unsafe, the board could be fined, says Ruth Okafor. | If the yard turns out to be unsafe, the board could be fined
parted behind its auxiliary | Tom Bell did not, according to two people in the shed, appear to notice. | Tom Bell did not … appear to notice
a phrase behind that | Ruth Okafor said that in the wet season she lost 14 bags. | in the wet season she lost 14 bags
what is not to be done | Ruth Okafor warned me not to ask. | not to ask
an assurance | Ruth Okafor gave an assurance that work would start in May. | work would start in May
a question at the end | Was the yard still open, Ruth Okafor wondered. | Was the yard still open
a bare question | Ruth Okafor asked why. | why
parted behind its verb | There was, Ruth Okafor told us, nothing to see here. | There was … nothing to see here
more behind a turned speaker | The yard was too small, argues Ruth Okafor, a clerk in Ardmouth, and the crews may leave. | The yard was too small … and the crews may leave
claimed to have | Ruth Okafor claimed to have closed the yard. | to have closed the yard
over a number | Ruth Okafor said over 300 boats had sunk. | over 300 boats had sunk
a plural and a form in -ed | Ruth Okafor said some members faced ruin. | some members faced ruin
a passive of headlines | Residents told to keep windows shut. | to keep windows shut
before a thing | Ruth Okafor accused the board of putting profit before crews. | the board of putting profit before crews
before that alone | Senior advocate Tom Bell submitted that the money had reached nobody. | the money had reached nobody
it is understood, behind | The bill is likely to rise, it is understood, although nobody knows by how much. | The bill is likely to rise
a description and a name at the end | The cause was a weak heart, her daughter, Mary Hale, said. | The cause was a weak heart
parted behind a preposition | The yard had many letters, including, Ruth Okafor said, one from a sailor. | The yard had many letters, including … one from a sailor
a speaker of whom documents tell | According to the statement, Ann Lee met the board to discuss the yard. | Ann Lee met the board to discuss the yard
whenever asked | Whenever asked about the yard, Ruth Okafor smiled. | the yard
half of a pair | Ruth Okafor argued that the plan was not just a failure, but a disgrace. | the plan was not just a failure, but a disgrace
a time in front | By the time she reached the stairs, Ruth Okafor said, the smoke was thick. | By the time she reached the stairs … the smoke was thick
parted behind "and" | Tom Bell had no boat and, he noted, no oar. | Tom Bell had no boat and … no oar
agentless without that | It is believed one of the two crews was at sea. | one of the two crews was at sea
a report inside a relative clause | The toll, which the board had proposed cutting in March, was spared. | cutting in March
has long argued | Ruth Okafor has long argued that the law is unjust. | the law is unjust
a headline | Harbour walls to cost town twice as much, study says | Harbour walls to cost town twice as much
a headline with a report inside | Old tunnels suggest bees farmed the cliff, study says | Old tunnels suggest bees farmed the cliff
a description before a turned name | What the board calls reform, said union leader Jo Petty, is a pay cut. | What the board calls reform … is a pay cut
a subjunctive | Ruth Okafor demanded that the mayor resign. | the mayor resign
warned without a hearer | Doctors warn the heat could kill thousands. | the heat could kill thousands
a pronoun behind the verb | Ruth Okafor added she expected the crews to stay. | she expected the crews to stay
told, without that | The court was told Mr Dale had no money. | Mr Dale had no money
told by | The crews were told by Ruth Okafor that the yard would close. | the yard would close
a claim of the writer's | The army said it had held the yard, a claim that could not be checked. | it had held the yard
an adjective behind its verb | Tom Bell cut his bid and said the yard looked dear. | the yard looked dear
a name in -ly | Ann Kelly was there. Kelly said the yard was cold. | the yard was cold
a noun in -ly | The family said the yard was cold. | the yard was cold
agentless, without that | It is thought the pair met at the yard. | the pair met at the yard
told on a day | The crews were told on Friday the yard would close. | the yard would close
told that | The crews were told that the yard would close. | the yard would close
"per" in front | Per Tidal Analytics, the share of the yard fell in May. | the share of the yard fell in May
"per" behind | The board has met two lawyers since July, per two of the clerks. | The board has met two lawyers since July
points out | The yard is safe, Ruth Okafor points out. | The yard is safe
present tense behind a plural | The tests do not mean that the yard is safe, the crews caution. | The tests do not mean that the yard is safe
a noun that can be a verb | Trade fell to 79 percent last year, state figures show. | Trade fell to 79 percent last year
vowed on a day | The board would cut the toll, leader Ruth Okafor vowed Tuesday, walking into a storm. | The board would cut the toll
a tag inside a when-clause | It was midnight when, Tom Bell said, the ship began to list. | the ship began to list
a tag that names who hears | Tom Bell had, he told the committee, been at sea for 44 years. | Tom Bell had … been at sea for 44 years
a tag behind "and" | The find is small and, outside crews stressed, old. | The find is small and … old
but according to | The port has 834 boats, but according to a survey by the coastguard, the true figure is higher. | the true figure is higher
where according to | In the old town, where according to Ruth Okafor half of the homes are empty, few agree. | half of the homes are empty
then something done | Tom Bell promised that the yard would open, then missed the train. | the yard would open
where it is thought | In Ardmouth, where ships are thought to be undercounted, the board was silent. | to be undercounted
a rumour that follows | The cook is thought to have left, and the mate is understood to be looking for work. | to be looking for work
since then | The firm paused work last week, but it has since said it is reading the study. | it is reading the study
"that" with a bare noun and a relative | Tom Bell said on Monday that mediation, which broke down in May, could resume. | mediation, which broke down in May, could resume
a relative that is reported | The loans of the yard, which brokers have said could cost it $6 billion, were sold. | could cost it $6 billion
who has been told | Those who complained were told their permits would be cancelled. | their permits would be cancelled
aloud | Ruth Okafor welcomed the plan but wondered aloud if it would last. | if it would last
a stance | On Monday Ruth Okafor was adamant that the yard had not been told. | the yard had not been told
an account called false | The mayor had conceded that the plan was weak, two clerks told the Daily Post, an account his office called false. | The mayor had conceded that the plan was weak
adding | Debt is likely to rise, Tom Bell told crews on a call, adding nothing. | Debt is likely to rise
a tag before "that" | It is on Ruth Okafor’s watch, Tom Bell said, that the yard is sinking. | It is on Ruth Okafor’s watch … that the yard is sinking
a tag with a particle before "that" | It is on Ruth Okafor’s watch, Tom Bell went on, that the yard is sinking. | It is on Ruth Okafor’s watch … that the yard is sinking
a bare clause behind a participle | Tom Bell argued that the move hurt his crew, noting the board often backs its members. | the board often backs its members
an aside on who is asked | In May, the board asked Bell, a former judge who chaired the inquiry, to look into the yard. | to look into the yard
stated it | The bakers’ guild stated in March it backed the levy. | it backed the levy
described as | Police described his attempt to steal a ship as a folly and left. | his attempt to steal a ship as a folly
a name behind a verb in -s | The idea of a vote only emboldens Ruth Okafor, the officials said. | The idea of a vote only emboldens Ruth Okafor
a verb of many and an infinitive | Tom Bell said cooks, crews and owners need to meet. | cooks, crews and owners need to meet
what somebody says is so | The port has shut what it says was a pier without a roof. | a pier without a roof
with somebody calling | The crews said that force was used, with a spokesman for the camp calling the scene a folly. | the scene a folly
before with somebody calling | The crews said that force was used, with a spokesman for the camp calling for calm on Monday. | calm on Monday
the same subject behind a reply | Ruth Okafor called the claim a folly on Thursday and in a careful reply said he never gave orders. | he never gave orders
this may | Tom Bell said this may lead more crews to eat oats. | this may lead more crews to eat oats
ruled | The panel ruled she had been paid too little. | she had been paid too little
a clause with "when" before a tag | Gulls that nest on a roof when the cliffs are full come back to it every spring, Tom Bell said. | Gulls that nest on a roof when the cliffs are full come back to it every spring
a report behind a dash | Ruth Okafor said the yard was full on Monday, for example — Bell insists it had nine free berths. | it had nine free berths
a report before a dash | Ruth Okafor said the yard was full on Monday, for example — Bell agreed to nothing. | the yard was full on Monday, for example
two adjectives before a tag | As the crews look to the end, they want to know whether the clerks knew, current and former officials said. | As the crews look to the end, they want to know whether the clerks knew
an announcement at the end | The town is planning to open the yard to allow more cooks to come, officials announced. | The town is planning to open the yard to allow more cooks to come
a determiner behind "say" | The crews say that account, and hundreds like it, show how little has changed. | that account, and hundreds like it, show how little has changed
about half | The museum said about half of its clocks ran slow. | about half of its clocks ran slow
about a third | The union said about a third of its members had left. | about a third of its members had left
one in four | One in nine said the tea was cold and one in ten said the cake was dry. | the cake was dry
and others | The contrast with the yard, said Tom Bell and others, would be clear. | The contrast with the yard … would be clear
a phrase before a turned speaker | Rather than see the tax rise, said Ruth Okafor, the firm wants the gap cut. | Rather than see the tax rise … the firm wants the gap cut
a clause before a turned speaker | If it rains, said Ruth Okafor, the match is off. | If it rains … the match is off
as noted, behind "and" | The crews can still get in trouble, and as Tom Bell noted, those involved could still be fined. | those involved could still be fined
as told to somebody | As Ruth Okafor told the Daily Post, the kiln is lit once in a year. | the kiln is lit once in a year
a bare clause behind an aside | Ruth Okafor, in two letters, suggested she’ll sell the mill by May. | she’ll sell the mill by May
planners plan | Tom Bell, an Okafor supporter, said town planners plan to open the road. | town planners plan to open the road
a pronoun behind a list | The mayor has the charm of a friend, the warmth of an aunt, they say. | The mayor has the charm of a friend, the warmth of an aunt
a bracket and "today" | Doctors are treating three men to a bed, Relief Medics International (RMI) said today. | Doctors are treating three men to a bed
a label | What’s next: the yard will close by May, a clerk said. | the yard will close by May
a name of its own | A crew calling itself Night Heron has claimed the prize was theirs. | the prize was theirs
"""


@pytest.mark.parametrize(
    ("why", "text", "said"), [[part.strip() for part in line.split(" | ")] for line in ENDS.strip().splitlines()]
)
def test_what_was_said_begins_and_ends(why, text, said):
    quote = reported(text)[-1]
    assert " … ".join(text[span.start : span.end] for span in quote.spans) == said, why


# What is no report | the text
NONE = """
a noun with "that" | The crews appealed against a court ruling that upheld the ban.
a determiner | Tom Bell spoke to the crews that night and left.
a report of figures | The board, which reports next week, declined to comment.
what is still to be said | The board is expected to announce the dates on Friday.
something submitted | The firm submitted a bid that was late.
something that went | After the news went viral, the yard closed.
states that held | Strong shows in the dozen states that held votes in May pleased Ruth Okafor.
that day | The plan outlined that day was large because the yard was full.
high marks that were given | Ruth Okafor beamed, pointing to high marks that the crews had won.
when it was conceded | The vote, which Ruth Okafor conceded when the polls closed, was fair.
it might be so | The deal might encourage others to leave.
as people clapped | Ruth Okafor left the hall, as the crowd applauded.
said again | Ruth Okafor said twice, and sat down.
something is opened up | Tom Bell opened up about his work in May.
a claim that is a figure | The union, which claims a membership of 21,000, last struck in May.
a noun behind "after" | Tom Bell was hired in May after talks that had dragged on for weeks.
nothing was denied | Ruth Okafor neither confirmed nor denied the talks.
a name kept back | One clerk asked to remain anonymous, and the cook asked that his name not be published.
a name kept back | Tom Bell spoke on condition that he not be named.
not quite | Ruth Okafor stopped short of blaming the crews.
a determiner | Ruth Okafor recalled that day, and the crews left.
a verb of going on | Three years later, Tom Bell continues to honour the crews.
a participle | Tata Yards reported a rise in profit, helped by cheap coal.
an order | The board can order a halt if it finds that the yard is unsafe.
a call | Ruth Okafor called the police on Monday.
an appeal | Anyone with news of the ship is asked to call the yard.
a verb of the next clause | The storm claimed nine lives before it moved out to sea.
a number | The fair added nine more unmarked stalls before dusk.
a percentage | The bank raised rates by 50 basis points to 27.5 per cent.
a name kept back | The neighbour did not want to be named.
a condition | The court will act if it finds that the yard was unsafe.
an event that did not happen | The council would have condemned the yard.
a topic | Tom Bell discussed the weather with the crews.
an apposition | Tom Bell, a friend of the mayor, said “the yard was full”.
a lead-in | At a rally for the crews on Monday, Tom Bell said: “We are going home.”
in keeping with | The skipper was buried on Friday according to Islamic rites.
in keeping with | The launch went according to plan.
while something happened | Ruth Okafor told reporters as the crews emptied a bucket over her.
declined to comment on reports | Tom Bell declined to comment on rumours that the yard had hired a lawyer.
per head | The yard lost $40 a month, per head, and closed.
a move | The move to emphasize safety was a surprise.
agreed to things | The board and the crews agreed to more talks.
"""


@pytest.mark.parametrize(
    ("why", "text"), [[part.strip() for part in line.split(" | ")] for line in NONE.strip().splitlines()]
)
def test_what_is_no_report(why, text):
    assert reported(text) == [], why


def test_a_clause_before_a_quotation_that_goes_on_with_its_sentence_is_one_quote_of_two_parts():
    text = "If coal runs short, Ruth Okafor said, “the yard will have to close by May”."
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert [text[span.start : span.end] for span in quote.spans] == [
        "If coal runs short",
        "the yard will have to close by May",
    ]
    assert quote.kind == "mixed"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ruth Okafor"


def test_a_stretch_in_marks_inside_a_report_makes_it_mixed():
    text = "Ruth Okafor expressed support for the “smart” cranes."
    found = [q for q in newskit.Kit(strict=True).read(text).quotes if q.kind != "scare"]
    assert [(q.text, q.kind) for q in found] == [("support for the “smart” cranes", "mixed")]


def test_saying_is_told_from_thinking_and_showing_by_rule():
    text = (
        "Critics say the yard is unsafe.\n\nThe crews fear that the yard is unsafe.\n\nRuth Okafor hopes to open the yard."
        "\n\nFears were raised that the yard was unsafe.\n\nA report found that the yard was unsafe."
    )
    assert [quote.reports_speech for quote in reported(text)] == [True, False, False, True, False]


def test_an_infinitive_of_purpose_is_the_main_subjects():
    found = reported("The harbour board has written to shipping firms to warn them that the yard will close.")
    assert [(q.text, q.speaker and q.speaker.name) for q in found] == [("the yard will close", "The harbour board")]


FIRST = """
an order that another follows | Ruth Okafor urged the board to mend the yard, proposed that more crews stay, and left. | the board to mend the yard
a report of others | Many crews have said they will not come and others have said they might. | they will not come
a report of somebody with a title | Tom Bell says the yard is safe, though Mrs. Okafor said she doubted it. | the yard is safe
a report with an aside that follows | The board said it had no record, while two men at the yard, who spoke before it closed, said a note was sent. | it had no record
a report before such a relative clause | Ruth Okafor claimed that the canal would harm the yard, which, according to a 2023 study by the board, was already sinking. | the canal would harm the yard
figures with commas | Ruth Okafor said the board had paid £4,000, and Tom Bell said it had not. | the board had paid £4,000
"""


@pytest.mark.parametrize(
    ("what", "text", "said"), [[cell.strip() for cell in line.split("|")] for line in FIRST.strip().splitlines()]
)
def test_what_was_said_first(what: str, text: str, said: str) -> None:
    assert reported(text)[0].text == said, what


NESTED = """
Tom Bell insisted that clerks who refused to open the yard – as some of them have – were “not fit to lead”. | clerks who refused to open the yard – as some of them have – were “not fit to lead” | Tom Bell | insisted
Though she was loath to fine the yard, Ruth Okafor believed the crews had erred by “tossing stones in the way”. | the crews had erred by “tossing stones in the way” | Ruth Okafor | believed
Ruth Okafor said she had called the plan “a folly”. | she had called the plan “a folly” | Ruth Okafor | said
Ruth Okafor admitted that she had erred when she claimed that the board had called the yard “safe”. | she had erred when she claimed that the board had called the yard “safe” | Ruth Okafor | admitted
Ruth Okafor says the board should shut the yard and that she expects Tom Bell to announce a “new start”. | the board should shut the yard and that she expects Tom Bell to announce a “new start” | Ruth Okafor | says
The tunnels are “plainly” the work of bees, said Ruth Okafor. | The tunnels are “plainly” the work of bees | Ruth Okafor | said
She said there was “nothing wrong” with the yard, but that the crews were tired. | there was “nothing wrong” with the yard, but that the crews were tired | She | said
"""


@pytest.mark.parametrize(
    ("text", "said", "speaker", "cue"),
    [[cell.strip() for cell in line.split("|")] for line in NESTED.strip().splitlines()],
)
def test_a_report_that_holds_a_quote_is_the_outer_speakers(text: str, said: str, speaker: str, cue: str) -> None:
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert quote.speaker is not None
    assert quote.cue is not None
    assert [quote.text, quote.kind, quote.speaker.name, text[quote.cue.start : quote.cue.end]] == [
        said,
        "mixed",
        speaker,
        cue,
    ]
