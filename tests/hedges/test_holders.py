"""Whose uncertainty a hedge is, on sentences of our own; most were written before the rules of holders.py."""

from __future__ import annotations

import pytest

import newskit

KIT = newskit.Kit(strict=True)

# (text, cue, holder)
CASES = [
    # the cue attributes a quote
    ("Wanjiru Kamau, the developer, insisted that the deal was clean and claimed that rivals were to blame.", "insisted", "Wanjiru Kamau"),
    ("Wanjiru Kamau, the developer, insisted that the deal was clean and claimed that rivals were to blame.", "claimed", "Wanjiru Kamau"),
    ("Beach traders fear they could be evicted as early as June.", "fear", "Beach traders"),
    ("The union fears that jobs will go.", "fears", "The union"),
    ("Aid agencies in the north believe the number is higher.", "believe", "Aid agencies in the north"),
    ("Ruth Okafor leads the port. She suspects the figures were changed.", "suspects", "Ruth Okafor"),
    ("“We suspect the figures were changed,” Ruth Okafor said.", "suspect", "Ruth Okafor"),
    # what somebody asks or leaves open
    ("Amina Yusuf wondered why nobody had locked the gate.", "wondered why", "Amina Yusuf"),
    ("The club has not ruled out a sale.", "has not ruled out", "The club"),
    # the writer of a column
    ("The deal is old. I suspect it is done.", "suspect", "author"),
    ("The deal is old. In my view, it is done.", "In my view", "author"),
    # a person with an owner holds the belief, not the owner
    ("Ann Lee was never ill. Her nephew suspects she was.", "suspects", "Her nephew"),
    ("The minister’s wife fears a scandal.", "fears", "The minister’s wife"),
    # passive, with and without an agent
    ("The report is expected by the end of next month.", "expected", None),
    ("A verdict is expected by Friday.", "expected", None),
    ("The gang is believed by police to have fled.", "believed", "police"),
    ("The tax had been expected by most economists.", "expected", "most economists"),
    ("She is considered a favourite by some bookmakers.", "considered", "some bookmakers"),
    # a noun with an owner, and without
    ("The minister’s claim was dismissed by the court.", "claim", "The minister"),
    ("Claims by two former players were not tested.", "Claims", "two former players"),
    ("Ann Lee leads the school. Her fear that the roof would fall was ignored.", "fear", "Ann Lee"),
    ("The firm said rivals were behind the allegations.", "allegations", "The firm"),
    # subjects at a distance
    ("The union, which has 4,000 members, fears a long dispute.", "fears", "The union"),
    ("Ministers who fear a defeat have delayed the vote.", "fear", "Ministers"),
    ("Analysts polled by the bank had expected a profit.", "expected", "Analysts polled by the bank"),
    ("On Monday the council considered a ban on cars.", "considered", "the council"),
    ("The board will meet in May and is considering a sale.", "considering", "The board"),
    ("Beijing, as feared by the US, is sending arms.", "feared", "the US"),
    ("A model built of the estuary in a disused hangar near Filton predicted a flood.", "predicted", "A model built of the estuary"),
    ("Counsel for the owner contended that the probe was slow.", "contended", "Counsel for the owner"),
    ("The state president is not averse to a deal.", "not averse to", "The state president"),
    ("Josie Crane, who is dating the boxer Lee Mann, last month hinted at a return.", "hinted at", "Josie Crane"),
    ("The Saskatoon-based company remains committed to building the mine.", "committed to", "The Saskatoon-based company"),
    ("Police have every reason to think he is abroad.", "think", "Police"),
    ("“No, I don’t believe it will work,” Ann Lee said.", "believe", "Ann Lee"),
    ("They’re claiming the sums are wrong, Ann Lee said.", "claiming", "Ann Lee"),
    ("The club is not ruling out a sale.", "not ruling out", "The club"),
    ("The BBC understands that the sale is off.", "understands", "The BBC"),
    ("A trader who asked not to be named for security reasons blamed the raid on locals.", "blamed", "A trader"),
    ("The company has yet to commit to a site, people with knowledge of the talks said.", "yet to commit", "The company"),
    ("The firm estimates roughly two million have it.", "estimates", "The firm"),
    # what no holder is: a time, a verb with its object, a stray "it"
    ("Rain is expected by dusk.", "expected", None),
    ("The guards spoke to protect friends, thought to be abroad.", "thought", None),
    ("It rests on the countervailing fear that the roof will fall.", "fear", None),
    ("He is popular in some quarters.", "in some quarters", None),
    ("Ruth Okafor leads the port. By her estimate, the cost will double.", "By her estimate", "Ruth Okafor"),
    ("The family welcomed accusations of fraud.", "accusations", None),
    ("A driver accused of arson was held.", "accused", None),
    ("Ruth Okafor, a judge, accused the port of theft.", "accused", "Ruth Okafor"),
    ("Two people close to the talks said directors were weighing a sale.", "weighing", "directors"),
    ("The agency has yet to decide whether to fund a lander.", "yet to decide", "The agency"),
    ("The agency has yet to decide whether to fund a lander.", "whether", "The agency"),
    # what is arranged is not held by whom it befalls
    ("The mayor is due to appear in court in May.", "is due to", "author"),
    ("“The mayor is set to go,” Ann Lee said.", "is set to", "Ann Lee"),
    ("The mayor plans to appear in court in May.", "plans to", "The mayor"),
    ("According to several reports, he is out.", "According to several", None),
    ("A toxicologist, Wren Abbott, thought the drink was to blame.", "thought", "Wren Abbott"),
    ("Her barrister suggested the raid was staged.", "suggested", "Her barrister"),
    ("Her barrister suggested the raid could be a hoax.", "could", "Her barrister"),
    ("The tests suggested the leak was old.", "suggested", "author"),
    ("Landfall expected by dusk.", "expected", None),
    ("A message doing the rounds claims the well is dry.", "claims", "A message"),
    ("Police were investigating two thefts and fear a third.", "fear", "Police"),
    ("It is a $24 million plan to reopen the pit.", "plan to", None),
    ("Ruth Okafor left over what she called a stitch-up.", "what she called", "Ruth Okafor"),
    # the last noun phrase before the verb, as its determiner shows
    ("That will remind voters in towns the minister fears.", "fears", "the minister"),
    ("It might be mined for slips by rivals who expect a fight.", "expect", "rivals"),
    # a hedge within what somebody thinks or says is hers
    ("Analysts fear the price could treble.", "could", "Analysts"),
    ("Aid groups believe that about 200 people may be lost.", "may", "Aid groups"),
    ("Two people close to the talks said the sale could fail.", "could", "Two people close to the talks"),
    ("A slump is what analysts fear, since the price could treble.", "could", "author"),
    ("Locals told of a row.", "Locals told of", "Locals"),
    ("The firm is insisting the council intends to sell.", "intends to", "the council"),
    ("The firm will offer money and support and is considering a loan.", "considering", "The firm"),
    ("The company is still considering an appeal.", "considering", "The company"),
    ("The governor also plans to visit the camp.", "plans to", "The governor"),
    ("Police said they suspected arson.", "suspected", "Police"),
    ("The International Monetary Fund in April forecast growth of 3%.", "forecast", "The International Monetary Fund"),
    ("Organisers are hopeful that the rain will hold off.", "hopeful", "Organisers"),
    ("There was an expectation among dealers that the rand would fall.", "expectation", None),
    # the author's own
    ("The bridge may close.", "may", "author"),
    ("It is not clear who owns the company.", "not clear", "author"),
    ("About 300 people came.", "About", "author"),
    # somebody's words
    ("Hassan Ali told members that the papers might have been backdated.", "might", "Hassan Ali"),
    ("The ferry may sink, the captain warned.", "may", "the captain"),
    # nested: the nearest report holds it
    ("The paper said the union fears a long dispute.", "fears", "the union"),
    ("Ann Lee said London believes the talks will fail.", "believes", "London"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "cue", "holder"), CASES)
def test_holder(text: str, cue: str, holder: str | None) -> None:
    found = [hedge.holder for hedge in KIT.read(text).hedges if cue in hedge.text]
    assert found[:1] == [holder], [(h.text, h.kind, h.holder) for h in KIT.read(text).hedges]
