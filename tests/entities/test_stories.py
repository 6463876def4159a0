"""Little articles, each with its people marked: who is who from the first line to the last.

A mark is ``{words}`` for a mention of the figure of that name, ``{words=Name}`` for a mention of another name's figure, and
``{words=}`` for words that belong to no figure. A figure's name is its fullest form in the text.
"""

import re

import pytest

_MARK = re.compile(r"\{([^{}=]{1,80})(=([^{}]{0,80}))?\}")

STORIES = {
    # ---- forms of a name -------------------------------------------------------------------------------------------
    "full name, last name, title and last name": (
        "{Ruth Okoro} has left Leith council. {Ms Okoro=Ruth Okoro} had served for nine years. "
        "{Okoro=Ruth Okoro} will be missed."
    ),
    "surname first": (
        "{Xi Jinping} spoke for an hour. Aides of {Mr Xi=Xi Jinping} took notes, and {Xi=Xi Jinping} took none."
    ),
    "surname first, Korean and Vietnamese": (
        "{Kim Jong Un} met {Nguyen Phu Trong} in Hanoi. {Mr Kim=Kim Jong Un} arrived by train. {Kim=Kim Jong Un} left at dusk."
    ),
    "initials": (
        "{J.K. Marlowe=J. K. Marlowe} has a new book. {Marlowe=J. K. Marlowe} wrote it in Fife. {J. K. Marlowe} is 58."
    ),
    "a middle initial comes and goes": (
        "{Dana R. Whitlow} was sworn in. {Dana Whitlow=Dana R. Whitlow} is the first woman in the post, and {Whitlow=Dana R. Whitlow} knows it."
    ),
    "a short form of the given name": (
        "Republican {Joseph Barden} won by a mile. {Joe Barden=Joseph Barden} thanked his mother."
    ),
    "possessives": "{Ines Trewin}’s plan was late. {Trewin=Ines Trewin}’s critics had a plan too. {Ms Trewin=Ines Trewin}’s was longer.",
    "a last name of two parts": (
        "{Ursula van der Berg} runs the port. “We are full,” {Ms van der Berg=Ursula van der Berg} said. {Van der Berg=Ursula van der Berg} smiled."
    ),
    "a double-barrelled name": (
        "{Ann Adeyemi-Clarke} rowed for Ghana. {Adeyemi-Clarke=Ann Adeyemi-Clarke} is now a coach. {Ms Adeyemi-Clarke=Ann Adeyemi-Clarke} lives in Accra."
    ),
    "letters behind a name are no part of it": (
        "The inquiry heard from {Paul Hessian SC=Paul Hessian}. {Mr Hessian=Paul Hessian} asked for time."
    ),
    "letters behind a name, in commas": (
        "{Thandi Mokoena}, KC, opened for the Crown. “It was greed,” {Ms Mokoena=Thandi Mokoena} told jurors."
    ),
    "a doctor's letters": (
        "{Leo Marsh MD=Leo Marsh} runs the clinic. {Dr Marsh=Leo Marsh} says it is full. {Marsh=Leo Marsh} wants help."
    ),
    "a knight": "{Sir Tom Reed=Tom Reed} has died. {Sir Tom=Tom Reed} was 91. {Reed=Tom Reed} began as a welder.",
    "father and son": ("{Dan Poole Sr.=Dan Poole} built the mill. {Dan Poole Jr.} sold it."),
    "party and state behind a name": (
        "{Sen. Ted Marlowe=Ted Marlowe} (R-Texas) walked out. “I have had enough,” {Marlowe=Ted Marlowe} said."
    ),
    # ---- two of one name -------------------------------------------------------------------------------------------
    "husband and wife by title": (
        "{Tom Reed} and {Ann Reed} lost the farm. {Mr Reed=Tom Reed} wept. {Mrs Reed=Ann Reed} did not."
    ),
    "brother and sister by first name": (
        "{Tom Reed} and {Ann Reed} run the farm. {Tom=Tom Reed} milks. {Ann=Ann Reed} sells."
    ),
    "the last name alone is the latest of two": (
        "{Leo Marsh} scored for Leeds. Later {Ada Marsh} scored for Hull. “I ran,” {Marsh=Ada Marsh} said."
    ),
    "a couple": (
        "{Tom Reed} and {Ann Reed} bought it in May. {The couple=Tom Reed and Ann Reed} paid £2. {They=Tom Reed and Ann Reed} love it."
    ),
    "a pair of thieves": (
        "{Dan Poole} and {Kit Okoro} were jailed on Monday. {The pair=Dan Poole and Kit Okoro} had denied it."
    ),
    # ---- posts and appositions -------------------------------------------------------------------------------------
    "post before the name, in commas": (
        "The harbour master, {Ruth Okoro}, closed the port. “It is too rough,” {the harbour master=Ruth Okoro} said."
    ),
    "post before the name, at the head of a sentence": (
        "Police chief {Art Benitez} asked for help. Hours later {the police chief=Art Benitez} gave up."
    ),
    "post behind the name": (
        "{Ines Trewin}, the UK trade secretary, flew to Delhi. There {the trade secretary=Ines Trewin} met farmers."
    ),
    "post behind the name, with dashes": (
        "{Ines Trewin} — the trade secretary since May — flew to Delhi. {She=Ines Trewin} met {Amit Rao}. “No deal,” {she=Ines Trewin} said."
    ),
    "headmaster": (
        "Teachers at the school like {Femi Okafor}, the head teacher. “They ran in,” {the headteacher=Femi Okafor} said."
    ),
    "another word for the post": (
        "{Lena Voss}, a spokeswoman for Rheinbahn, confirmed it. {The spokesperson=Lena Voss} gave no date."
    ),
    "chief executive": (
        "Acme's chief executive, {Amit Rao}, will go in June. {The chief executive=Amit Rao} has led it since 2015."
    ),
    "the last two posts told apart": (
        "Health minister {Ann Bell} and finance minister {Tom Reed} fell out. {The finance minister=Tom Reed} walked. "
        "{The health minister=Ann Bell} stayed."
    ),
    "former post": (
        "Former governor {Jon Pike} is back. “I missed it,” {the former governor=Jon Pike} told a rally in Ohio."
    ),
    "a role of two presidents": (
        "{US President Joe Barden=} rang {Oleg Panin}, the Russian president. {The US president=Joe Barden} hung up. "
        "{The Russian president=Oleg Panin} rang back."
    ),
    "a country's name for its president": (
        "{Joe Barden}, the US president, met Kenya's president, {Moses Kiptoo}. “We are friends,” {the Kenyan president=Moses Kiptoo} said."
    ),
    "by age": "{Leo Marsh} came on late. {The 19-year-old=Leo Marsh} scored at once, and {the teenager=Leo Marsh} ran to his mum.",
    "by people": "{Luis Mora} won in Rome. {The Spaniard=Luis Mora} had lost there twice. “At last,” {he=Luis Mora} said.",
    "named after the description": (
        "{A high court judge=Mr Justice Dunmore} has halted the sale. {Mr Justice Dunmore} ruled that notice was short."
    ),
    # ---- offices, organisations, groups, papers --------------------------------------------------------------------
    "offices": ("{No 10} kept quiet. The {Kremlin} did not. {Downing Street} then spoke."),
    "a spokesman of an office": (
        "{A No 10 spokesman} denied it. “It is false,” {the spokesman=A No 10 spokesman} said."
    ),
    "a company": "{Acme Holdings} cut 90 jobs. {The company=Acme Holdings} said it was sorry. {It=Acme Holdings} blamed costs.",
    "acronym": "The {Food Standards Agency} acted. The {FSA=Food Standards Agency} shut one shop. {The agency=Food Standards Agency} would not say which.",
    "a group": "{Residents} met on Monday. {They=Residents} were angry. “Nobody asked,” {the residents=Residents} said.",
    "a report": (
        "{A report} by two lawyers is out. {The report=A report} says no rule was broken. {It=A report} runs to 90 pages."
    ),
    "a statement of two": "{A joint statement} came at noon. {The statement=A joint statement} said talks would go on.",
    # ---- unnamed sources -------------------------------------------------------------------------------------------
    "a government source": (
        "{A government source} said the vote was near. “We have the numbers,” {the source=A government source} said."
    ),
    "two sources": (
        "{A palace source} said yes. {A government source} said no. “Never,” {the palace source=A palace source} said."
    ),
    "an official who asked not to be named": (
        "{A senior Pentagon official} spoke to reporters. {The official=A senior Pentagon official} asked not to be named. "
        "“It is bad,” {the official=A senior Pentagon official} added."
    ),
    "neighbours": "{One neighbour} heard a bang. “It shook the house,” {the neighbour=One neighbour} said.",
    # ---- pronouns --------------------------------------------------------------------------------------------------
    "the new person, introduced at the end of a sentence": (
        "{Tom Reed} lost four stone. “I walk,” he said. The scheme also worked for a Hull plumber, {Joe Pike}, 50. "
        "“I swim,” {he=Joe Pike} says."
    ),
    "a new person in a headed paragraph": (
        "{Tom Reed} said the bill was good.\n\n{MP Dan Poole=Dan Poole} — a former teacher — went on radio to say it was bad.\n\n"
        "“It is a mess,” {he=Dan Poole} said."
    ),
    "two genders": (
        "{Ann Bell} told {Tom Reed} to go. {He=Tom Reed} would not. {She=Ann Bell} rang her lawyer. {He=Tom Reed} stayed."
    ),
    "the object of the sentence before": "{Dan Poole} sued {Ann Bell}. The court found for {her=Ann Bell}. {He=Dan Poole} will appeal.",
    "the speaker goes on": ("“We won,” said {Tom Reed}. “{Dan Poole} lost.” {He=Tom Reed} then sat down."),
    "a parent's child": ("{Ann Bell} has a son, {Leo Bell}. {He=Leo Bell} is three. {She=Ann Bell} works nights."),
    "it in the same sentence": (
        "{A notice} went up on Monday. {Acme Holdings} says on its website that trains run, but {it=Acme Holdings} warns of delays."
    ),
    "nobody": ("Rain fell on the hills. {It=} rained all night. {It=} is understood that more is due."),
    "the lanky striker": "{Leo Marsh} scored twice in Lagos. “God is good,” said {the tall striker=Leo Marsh}.",
    "a man named": "Police held {a man=Neil Calder} named {Neil Calder} in May. {Mr Calder=Neil Calder} said nothing.",
    "identified as": "{The driver=Ada Marsh}, identified as {Ada Marsh}, 31, was not hurt. {She=Ada Marsh} had slept at the wheel.",
    "three appositions": "{Ruth Okoro}, 41, of Leith, the harbour master, closed the port. {She=Ruth Okoro} fears for the nets. {Tom Reed} does not.",
    "a last name that speaks is a person's": "{Levine} is in the team. Her coach left. “I stay,” {Levine} said. {She=Levine} is 20.",
    "the agency": "The {State Department} called for calm and said so twice. “We care,” {the agency=State Department} said.",
    "a woman's pronoun passes a man by": (
        "{Wendy Gold} lost her son. The law is slow. The town is small. The road is long. The shop is shut. The river is high. "
        "Radio man {Rick Cuthbert} told the tale. “I weep,” {she=Wendy Gold} said."
    ),
    "a new person brought in by age": (
        "{Tom Reed} lost four stone. “I walk,” {he=Tom Reed} said. Bread also did good to baker {Joe Pike}, 50. “I eat it,” {he=Joe Pike} said."
    ),
    "fathers of the same name told apart by age": (
        "{Leo Marsh}, 19, came on for {Dan Poole}, 34. {The 34-year-old=Dan Poole} left in tears. {The 19-year-old=Leo Marsh} scored."
    ),
    "two of two lands": "{Luis Mora} of Spain beat {Carlo Neri} of Italy. Later {the Spaniard=Luis Mora} said he was glad.",
    "one of many lands": "Ghana's {Kofi Adu} led. Japan's {Ken Mori} fell. {The Ghanaian=Kofi Adu} said it was hot.",
    "no trade": "{Leo Marsh} has four goals for Hull. {The Spaniard=Leo Marsh} is also encouraging younger men.",
    "a trade on no list": "{Leo Marsh} has four goals for Hull. {The 26-year-old right wing=Leo Marsh} said he was happy.",
    "a numbered question": "{Ann Bell} stood.\n\n5) Can {Bell=Ann Bell} win? {She=Ann Bell} thinks so.",
    "who is asked answers": (
        "{Dr Ranjit Sandhu=Ranjit Sandhu} gave the cause as cold. Asked whether {Mr Keady} would have suffered, {he=Ranjit Sandhu} said it was unlikely."
    ),
    "when pressed": "{Tom Reed} would not resign. When pressed on what {Dan Poole} had said, {he=Tom Reed} laughed.",
    "a firm named behind its description": (
        "The paint maker, {Ridge Coatings}, burned. {The company, Ridge=} fire was put out."
    ).replace("{The company, Ridge=} fire was put out.", "“We are sorry,” {the company=Ridge Coatings} said."),
    "a programme with a number speaks as itself": "{Ann Bell}, the minister, told Radio 4’s breakfast show it was false. “Untrue,” {she=Ann Bell} said.",
    "a river": "{Acme Holdings} sent boats across the {Orla} river. {It=Acme Holdings} had no trains.",
    "an African title of respect": "“We pay,” said {Mama Mary Atieno=Mary Atieno}. {Ms Atieno=Mary Atieno} sells fish.",
    "close to him": "{A person close to him} said so. {Another witness} did not.",
    "allies of a post": "{Allies of the former home secretary} said so.",
    "aides are not their master": (
        "MP {Dan Poole=} wrote to Reed aides. {Ann Bell} left. “I am happy,” said {Tom Reed}. {He=Tom Reed} met Poole aides. “So be it,” {he=Tom Reed} said."
    ),
    "an employer before its man": "“They left,” said {Tidal Visions} researcher {Ada Marsh}. Overall, {she=Ada Marsh} said, all was well.",
    "a paper in capitals is no person": "{Mike Pike} was governor. Paid speeches were what {TATTLER} reported on. “All mine,” {he=Mike Pike} told TATTLER.",
    "a Burmese name": "{Aung San Suu Kyi} came to town. {Ms. Suu Kyi=Aung San Suu Kyi} met the press, and {Suu Kyi=Aung San Suu Kyi} spoke.",
    "a Brazilian goes by a middle name": (
        "{Luiz Inácio Lula da Silva} won again. {Lula=Luiz Inácio Lula da Silva} wept. {Mr da Silva=Luiz Inácio Lula da Silva} is 77."
    ),
    "initials for a name": "{Alexandria Ocasio-Cortez} spoke. Fans of {AOC=Alexandria Ocasio-Cortez} cheered.",
    "an epithet is no given name": "{Ann Bell} left. He calls her {Crooked Ann Bell=Ann Bell}.",
    "a sheikh may be a woman": "{Sheikh Hasina} spoke for an hour. {Ms Hasina=Sheikh Hasina} then left.",
    "accents come and go": "{Recep Erdoğan} spoke. “No,” {Mr Erdogan=Recep Erdoğan} said.",
    "particles at the head of a sentence": "{Mohammed bin Salman} stayed. {Bin Salman=Mohammed bin Salman} is the heir.",
    "named at the end of the quote": (
        "{A spokeswoman for the council=Ann Bell} said the boats would sail. “They always have,” said {Ann Bell}."
    ),
    "who is introduced is nobody before": (
        "{A spokeswoman for the council} said the boats would sail. “They never have,” said {Tom Reed}, a baker. {Joe Pike}, 50, agreed."
    ),
    "a title in short is a post in full": (
        "{Sen. Marco Rudd=Marco Rudd}, R-Fla., spoke after {Ohio Gov. Jon Kay=}. {The Florida senator=Marco Rudd} smiled. {The governor=Jon Kay} did not."
    ),
    "a state's senator is nobody who was not called so": "{Tom Reed} waved to fans. {The Montana senator=The Montana senator} was not there.",
    "a state before the title": "{Florida Sen. Ann Bell=} won. “I knew it,” {the Florida senator=Ann Bell} said.",
    "in one sentence": "{Marco Rudd} has more votes than {Jon Kay}, and {the striker=Marco Rudd} said he knew it.",
    "the next one is another": "{President Kiptoo=President Kiptoo} met crowds. {The next president=The next president} will too.",
    "what somebody is": (
        "{Justin True} is worried as {Canada's prime minister=} and as {a father=}. {The prime minister=Justin True} said he had three sons."
    ),
    "a firm at the end of its own sentence": "{Silverdrift}’s profit halved in May, {the miner=Silverdrift} said. {Its=Silverdrift} shafts are deep.",
    "a release from prison is no paper": "The {Parole Board} freed {Dan Poole} in May after {his release=} was sought. {It=Parole Board} said he was ill.",
    "one post, two houses": (
        "Union leader {Ann Bell} met council leader {Tom Reed}. {The council leader=Tom Reed} gave way. {The union leader=Ann Bell} did not."
    ),
    "a finance minister behind a verb": "It cheered finance minister {Amit Rao}. Later {the finance minister=Amit Rao} left.",
    # ---- names read from their neighbours ---------------------------------------------------------------------------
    "a nickname inside a name": "{Michael ‘Mixer’ Hogan=Michael Hogan} (58) pleaded guilty. {Hogan=Michael Hogan} was jailed. {Mr Hogan=Michael Hogan} wept.",
    "a minister for a portfolio": (
        "{Tom Reed} told Minister for Health {Sorcha Quilty} it was late. {Ms Quilty=Sorcha Quilty} agreed. “Yes,” {the minister=Sorcha Quilty} said."
    ),
    "a minister of a portfolio, no known given name": "Minister of Agriculture {Quorra Grantby} spoke. {The minister=Quorra Grantby} then left.",
    "a mayor of a town": "The Mayor of Kano {Musa Gwani} left. {The mayor=Musa Gwani} was late.",
    "a calling before two unknown names": "Climatologist {Evroy Bartlow} blamed heat. {Bartlow=Evroy Bartlow} was sure.",
    "a house with 'and' in its name": (
        "Nobody slept in the night before the {Irish Nurses and Midwives Organisation} met. The {INMO=Irish Nurses and Midwives Organisation} was late."
    ),
    "whose woman speaks": "“It is bad,” said {Heart and Lung}'s {Erin Kim}. {Kim=Erin Kim} runs.",
    "two people's car": "{Ann Bell} and {Tom Reed} left. {Bell=Ann Bell} and {Reed=Tom Reed}'s car broke.",
    "a short form with 'and'": "{Heart and Lung=Heart and Lung Foundation} is hiring. The {Heart and Lung Foundation} began in May.",
    "a firm without its tail": "{Savanna Bank Group} rose. {Savanna Bank=Savanna Bank Group} said {its=Savanna Bank Group} profit fell.",
    "a description, then title and name": (
        "At a garage on Ring Road, {Ibadan}, {a commercial driver=Rasheed Oyewole}, {Mr Rasheed Oyewole=Rasheed Oyewole}, told the press {he=Rasheed Oyewole} was tired."
    ),
    "a brother": "Her brother, {Sello}, has no doubt. {He=Sello} is 40. A wife, {Loveday}, died in May. {She=Loveday} was 90.",
    "'that' before many": "{Ann Bell} said that {hospitals} were full. {They=hospitals} had no beds.",
    # ---- posts and their holders -----------------------------------------------------------------------------------
    "a prime minister is no minister": "{Tom Reed}, the tourism minister, left. {The prime minister=The prime minister} did not.",
    "who holds another post is no minister": "Union general secretary {Ann Bell} spoke. {The Minister=The Minister} said nothing.",
    "a former post beside a new one": "Presidential nominee {Gary Reed} is fit. {The former New Mexico governor=Gary Reed} runs.",
    "a chief justice and a justice": (
        "The case was heard by {Chief Justice R.K. Panda=R.K. Panda} and {Justice Sumitra Bose=Sumitra Bose}. {The Chief Justice=R.K. Panda} asked why."
    ),
    "a post of an everyday thing, then the name": (
        "{The national president of the forum=Garba Bichi}, {Alhaji Garba Bichi=Garba Bichi}, spoke. {The head of leisure=Ann Bell}, {Ann Bell}, did not."
    ),
    "a post, a branch, then the name": (
        "{The president of the Labour Congress=Sunday Afolabi}, Ibadan chapter, {Comrade Sunday Afolabi=Sunday Afolabi}, called a strike."
    ),
    "a party between post and name": "{The council's leader=Ann Bell}, Conservative {Ann Bell}, agreed. {She=Ann Bell} left.",
    "an age between post and name": "Police spoke to {her husband=Virgil Reed}, 71-year-old {Virgil Reed}. {He=Virgil Reed} was calm.",
    "accused is a verb": "On Monday {Senator Ekpo Bassey=Ekpo Bassey}, {accused=} traders of theft.",
    "notes is a verb": "“It rains,” {notes=} {Lars Berg}. {Berg=Lars Berg} is wet.",
    # ---- from pages of our own --------------------------------------------------------------------------------------
    "a new holder is another": "{Tom Reed} is the justice secretary. {The new justice secretary=The new justice secretary} was cheered.",
    "a post taken and left": "{Ann Bell} was sacked as home secretary on Monday. {Tom Reed} thanked {the former home secretary=Ann Bell}.",
    "who is spoken of by the speaker": (
        "{Rafael Mora} joined on Friday. {Tommaso Ricci} is happy. {Ricci=Tommaso Ricci} added that {the tall striker=Rafael Mora} would play."
    ),
    "a nickname in speech marks": '{Danny "The Dog" Doyle=Danny Doyle} left. “{The Dog=}… {Danny=Danny Doyle} told me so,” said {Tom Reed}.',
    "the firm in its own sentence": "{Apple} will shut a shop in {Preston}, {the tech giant=Apple} said. {The company=Apple} has 60 staff there.",
    "the one firm of the story": "{Quillon Foods} sold its ships. {Ann Bell}, who founded {the company=Quillon Foods} in 1998, is glad.",
    "an office is no firm": "The {Prime Minister’s Office} rang. {The company=The company} was fined.",
    "a firm behind its analysts": "{Analysts at Nordbank} said {the firm=the firm} was ill.",
    "a union behind its name": "{Usdaw}, {the shopworkers' union=Usdaw}, said {it=Usdaw} would fight. {It=Usdaw} did.",
    "a party": "{Labour} called it panic. {The party=Labour}'s leader, {Ann Bell}, laughed.",
    "a town and its council": "{Preston City Council} met. Shops in {Preston} shut. {The council=Preston City Council} was sad.",
    "a firm by its initials": "{Marks & Spencer} left. {M&S=Marks & Spencer} may be back.",
    "its name is a thing's": "{Wilder Fargo} said {it=Wilder Fargo} would stop. {Quant Sachs} cut {its=Quant Sachs} costs.",
    "New at the head of a sentence": "{New Cross Hospital} said so. {The hospital=New Cross Hospital} said no more.",
    "a chief with an Asian name": "On Monday finance chief {Mei-Ling Tan} took over. {Tan=Mei-Ling Tan} is 44.",
    "the CM": "{Chief Minister K. Reddy=K. Reddy} opened a dam. Later {the CM=K. Reddy} left at 3 PM.",
    "a director of another house": "{Ann Bell} ran for mayor. {The FBI director=The FBI director} was not amused.",
    "the general": "{Ann Bell} is a lawyer. {The state attorney general=The state attorney general} is not.",
    "a title with a stop": "It was the Commissioner for Works, {Engr. Bode Ogun=Bode Ogun}. {Ogun=Bode Ogun} wept.",
    "a sentence of names is no headline": (
        "{The Governor of Edeki State=Adekunle Fasho}, {Otunba Adekunle Fasho=Adekunle Fasho}, has sacked his Commissioner for Works."
    ),
    "a panel on something": "It rained when the {Intergovernmental Panel on Climate Change} met. The {IPCC=Intergovernmental Panel on Climate Change} was late.",
    "a minister of state": "It was said that Minister of State for Education {Farid Ismail} was ill. {The minister=Farid Ismail} was not.",
    "letters of a position": "It was Cubs RHP {Marco Tellez} who won. He beat QB {Sam Roe}. {Tellez=Marco Tellez} wept.",
    "a paper by a calling": "Later he was sent to work at {The Straits Courier}. {A courier=A courier} came.",
    "a bare article is no owner": "{The prime minister's spokesperson} said no. {She=The prime minister's spokesperson} left.",
    "verbs in -ed": "{Ann Bell} said the animals showed {signs}. A crash that killed 31-year-old {Sam Roe} was reported.",
    "a verb that is a noun": "{Ann Bell} works late. She {estimates=} that rain {reports=} in May are false.",
    "a firm by its spokesman": "A {Hallmark Direct} spokesman said so. {Hallmark Direct}, with which he fought, won.",
    "doctors and a doctor": "Patients hit, say doctors\n\nRain fell on wards for a week. {A doctor=A doctor} wept there. More came. {She=A doctor} left.",
    "a community centre": "They met in {a community centre=} in {Hull}.",
    "a firm that holds a post": "{Lakefront Homes}, {the developer=Lakefront Homes}, built it. Later {the developer=Lakefront Homes} said {it=Lakefront Homes} would pay.",
    "a post, then the firm that holds it": "{The owner=Lakefront Homes}, {Lakefront Homes}, built flats. {It=Lakefront Homes} paid for them.",
    "a report's author": "{The report’s author=Ann Bell}, {Ann Bell}, writes that it rained. {She=Ann Bell} was there.",
    "the president of a house, no comma": "It pleased the president of the Doubles Vendors' Association {Desmond Ali}. {Ali=Desmond Ali} danced.",
    "a minister of two words": "It pleased Minister of National Security {Marvin Des Vignes}. {Mr Des Vignes=Marvin Des Vignes} danced.",
    "a harbour of two": "It rained on {Port of Spain} and on the {Isle of Wight}.",
    "the infrastructure company": "{Meridian Railways} is sorry and has paid the fines. “We failed,” {the infrastructure company=Meridian Railways} said.",
    "a maker behind its name": "On Monday {Lumora}, {the maker=Lumora} of smart lamps, has cut {its=Lumora} staff, {the start-up=Lumora} confirmed.",
    "a firm by its director": "{Midland Red}'s managing director, {Owen Trask}, said no. {The company=Midland Red} would say yes.",
    "sisters of one name": "On Monday {Edna=Edna Marsh} and {Winifred Marsh} left. {Edna=Edna Marsh} was 90. {Bell=Ann Bell} and {Tom Reed} stayed. {Ann Bell} too.",
    "a chair to sit on": "{Ann Bell} sat in {a cane chair=}. {She=Ann Bell} slept.",
    "the company responsible": "Later {Quor y Cwm}, {the company=Quor y Cwm} responsible, said {it=Quor y Cwm} would pay.",
    "an actor may be a woman": "{Ira Quill}, {an actor=Ira Quill}, left. {She=Ira Quill} was late.",
    "a post before a title of respect": "It was Health Minister {Dr. Nalin Abey=} who spoke. {The minister=Nalin Abey} left, and {Dr Abey=Nalin Abey} slept.",
    "letters in brackets": "The {Reserve Bank} (RBA) met. The {RBA=Reserve Bank} cut its rate.",
    "a town's committee without the town": "The {Fairhaven School Committee} met. It rained. The {School Committee=Fairhaven School Committee} voted.",
    "two towns' committees": "When it rained the {Leeds School Committee} met the {Hull School Committee} under a tarpaulin. After that the {School Committee} voted.",
    "two sheikhs of one house": (
        "It pleased {Sheikh Tamim bin Hamad al-Quori=Tamim bin Hamad al-Quori}. It did not please {Sheikh Saud bin Nasser al-Quori=Saud bin Nasser al-Quori}."
    ),
    "a miner is a man": "{Virgil Marsh} was {a miner=Virgil Marsh}. Later {Silverdrift Holdings} fell, and {the miner=Silverdrift Holdings} said so.",
    "a chief of staff": "{Ann Bell}'s chief of staff {Tom Reed} left, and no {staff=} of hers stayed.",
    "a councillor in short": "It pleased {Coun Jean Pratt=Jean Pratt}. {Coun Pratt=Jean Pratt} said so, and {the councillor=Jean Pratt} left.",
    "who calls it a disgrace is somebody": "On Monday senator {Dorinda Cox-Hale} called it a disgrace. {Senator Cox-Hale=Dorinda Cox-Hale} wept.",
    "Chief Executive": "It rained on {Chief Executive Jeppe Lund=Jeppe Lund}. {Lund=Jeppe Lund} ran.",
    "a mother of three": "On Monday Mum-of-three {Kerry Bell} wept. {She=Kerry Bell} ran.",
    "a rookie": "It was late when Rookie {Chidi Okoro} came. {Okoro=Chidi Okoro} ran.",
    "a town that begins like a month": "It rained in {May Pen} all day. In May {Michael Bell} ran.",
    "a house with a given name": "They met at {Elizabeth House} on Monday. {Its=Elizabeth House} lift is broken.",
    "a land in capitals": "They flew to {SRI LANKA} on Monday.",
}


def _read(marked):
    """The plain text, and each mark as its place in it, its words and the name expected."""
    plain, marks, reached = [], [], 0
    for match in _MARK.finditer(marked):
        plain.append(marked[reached : match.start()])
        name = match[1] if match[2] is None else match[3]
        marks.append((sum(map(len, plain)), match[1], name or None))
        plain.append(match[1])
        reached = match.end()
    return "".join([*plain, marked[reached:]]), marks


@pytest.mark.parametrize("tale", STORIES)
def test_everyone_is_who_they_are(story, tale):
    text, marks = _read(STORIES[tale])
    assert marks
    named = {
        (mention.span.start, mention.span.end): entity.name
        for entity in story(text).entities
        for mention in entity.mentions
    }
    assert [named.get((start, start + len(words))) for start, words, _ in marks] == [name for *_, name in marks]
