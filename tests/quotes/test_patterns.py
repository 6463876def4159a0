"""Each row of the table of patterns and each rule of indirect speech: the words, the speaker, the cue, the rule."""

from __future__ import annotations

import pytest

import newskit
from newskit import Span
from newskit_quotes.indirect import RULES
from newskit_quotes.marks import quoted_stretches
from newskit_quotes.patterns import PATTERNS

KIT = newskit.Kit(strict=True)
# rule | text | words of the quote | speaker | cue. Only the last quote of the text is looked at; "¶" begins a paragraph.
MARKED = """
quote-verb-speaker | “We ran out of coal on the second day,” said Tom Bell. | We ran out of coal on the second day, | Tom Bell | said
quote-verb-speaker | “Where is the coal?” asked Ruth Okafor. | Where is the coal? | Ruth Okafor | asked
quote-verb-speaker | "Get off the boat!" shouted Tom Bell. | Get off the boat! | Tom Bell | shouted
quote-speaker-verb | “We ran out of coal on the second day,” Mrs Okafor said. | We ran out of coal on the second day, | Mrs Okafor | said
quote-speaker-verb | “The tide was with us all the way,” Tom Bell, the pilot, told reporters. | The tide was with us all the way, | Tom Bell | told
quote-speaker-verb | “The crews will be paid,” a government source said. | The crews will be paid, | a government source | said
speaker-verb-quote | Ruth Okafor told the council: “We ran out of coal on the second day.” | We ran out of coal on the second day. | Ruth Okafor | told
speaker-verb-quote | In a statement, the company said: “We are sorry for the delay.” | We are sorry for the delay. | the company | said
speaker-verb-quote | Tom Bell dismissed the plan as “a waste of good money”. | the plan as “a waste of good money” | Tom Bell | dismissed
speaker-verb-quote | Ruth Okafor said the yard was “in a dreadful state” when she arrived. | the yard was “in a dreadful state” when she arrived | Ruth Okafor | said
participle-quote | Tom Bell shook his head, adding: “The tide was with us all the way.” | The tide was with us all the way. | Tom Bell | adding
participle-quote | Tom Bell waved to the crowd, saying “the tide was with us all the way”. | “the tide was with us all the way” | Tom Bell | saying
according-to | The night had been “a shambles from start to finish”, according to Ruth Okafor. | The night had been “a shambles from start to finish” | Ruth Okafor | according to
passive | The night was described by Ruth Okafor as “a shambles from start to finish”. | a shambles from start to finish | Ruth Okafor | described
passive | The yard was dubbed “the end of the road for us all” by Tom Bell. | the end of the road for us all | Tom Bell | dubbed
noun-quote | Few believed Tom Bell’s claim that the tide was “with us all the way”. | with us all the way | Tom Bell | claim
open-verb | Ruth Okafor rated the night as “a shambles from start to finish”. | the night as “a shambles from start to finish” | Ruth Okafor | rated
interrupted | “We ran out of coal,” Tom Bell said. “The tide did the rest.” | The tide did the rest. | Tom Bell | -
list | Ruth Okafor shouted “Shame!” and “Go home!” | Go home! | Ruth Okafor | -
told-before | Ruth Okafor was asked about the coal and said she was sorry. “We ran out on the second day.” | We ran out on the second day. | Ruth Okafor | -
told-before | Asked about the coal, Ruth Okafor shrugged. “We ran out on the second day.” | We ran out on the second day. | Ruth Okafor | -
introduced | Ruth Okafor then turned to the families and said: ¶ “You will be paid by Friday, every one of you.” | You will be paid by Friday, every one of you. | Ruth Okafor | -
paragraph-alone | “We ran out of coal,” Tom Bell said. ¶ “Nobody on the bridge had thought to look.” | Nobody on the bridge had thought to look. | Tom Bell | -
label | The two met on Monday. ¶ TOM BELL: “Nobody on the bridge told me that.” | Nobody on the bridge told me that. | TOM BELL | :
caption | “Nobody told us the yard was shut” — Ruth Okafor, harbour master | Nobody told us the yard was shut | Ruth Okafor | -
"""
UNMARKED = """
subject-verb-that | Ruth Okafor told the council that the yard had run out of coal. | the yard had run out of coal | Ruth Okafor | told
subject-verb-that | Tom Bell denied that he had been asleep. | he had been asleep | Tom Bell | denied
subject-verb-that | The report found that the yard had run out of coal. | the yard had run out of coal | The report | found
subject-verb-clause | Tom Bell said the tide had carried them home. | the tide had carried them home | Tom Bell | said
subject-verb-clause | Critics said the yard should never have opened. | the yard should never have opened | Critics | said
subject-verb-clause | Ruth Okafor said the yard had closed, but Tom Bell said it was open. | it was open | Tom Bell | said
subject-verb-clause | Ruth Okafor ordered the crews to go home. | to go home | Ruth Okafor | ordered
subject-verb-object | Ruth Okafor criticised the harbour board. | the harbour board | Ruth Okafor | criticised
subject-verb-object | Ruth Okafor is accusing the board of neglect. | the board of neglect | Ruth Okafor | accusing
subject-verb-object | The union called on ministers to pay the crews. | ministers to pay the crews | The union | called on
clause-speaker-verb | The yard had run out of coal by Tuesday, Ruth Okafor said. | The yard had run out of coal by Tuesday | Ruth Okafor | said
clause-verb-speaker | The yard had run out of coal by Tuesday, said Ruth Okafor. | The yard had run out of coal by Tuesday | Ruth Okafor | said
according-to | The yard had run out of coal by Tuesday, according to Ruth Okafor. | The yard had run out of coal by Tuesday | Ruth Okafor | according to
according-to | According to Ruth Okafor, the yard had run out of coal by Tuesday. | the yard had run out of coal by Tuesday | Ruth Okafor | According to
according-to | The yard, according to Ruth Okafor, is safe again. | The yard, according to Ruth Okafor, is safe again | Ruth Okafor | according to
clause-around | The yard, Tom Bell said, would open again in May. | The yard, Tom Bell said, would open again in May | Tom Bell | said
clause-around | In two sheds, Tom Bell said, the crews had too much coal. | In two sheds, Tom Bell said, the crews had too much coal | Tom Bell | said
clause-around | In a statement, Tom Bell said, the crews had too much coal. | the crews had too much coal | Tom Bell | said
clause-around | He has no regrets, Tom Bell says, and would do it again. | He has no regrets, Tom Bell says, and would do it again | Tom Bell | says
as-speaker-verb | As Tom Bell noted last week, the yard has no coal left. | the yard has no coal left | Tom Bell | noted
as-speaker-verb | The yard has no coal left, as Tom Bell admitted on Friday. | The yard has no coal left | Tom Bell | admitted
noun-that | Few believed Tom Bell’s claim that the tide had carried them home. | the tide had carried them home | Tom Bell | claim
noun-that | The crews heard a warning from Ruth Okafor that the yard would close. | the yard would close | Ruth Okafor | warning
noun-that | Unions have voiced fears that the yard will close. | the yard will close | Unions | voiced fears
noun-that | Suspicions were raised that the coal had been sold. | the coal had been sold | - | Suspicions were raised
noun-that | Ruth Okafor renewed her call to open the yard. | to open the yard | Ruth Okafor | call
asked | Asked whether the yard would close, the minister walked away. | whether the yard would close | - | Asked
described-as | The yard has been described as unsafe by Ruth Okafor. | The yard has been described as unsafe | Ruth Okafor | described as
label | Okafor: Yard will close by May ¶ Ruth Okafor told the council on Monday that the crews had been told to leave. | Yard will close by May | Ruth Okafor | :
agentless | It is understood that the yard has run out of coal. | the yard has run out of coal | - | It is understood that
agentless | The owner is believed to have left the country. | to have left the country | - | is believed
"""


def rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split(" | ")] for line in table.strip().splitlines()]


def last_quote(text: str) -> newskit.Quote:
    return KIT.read(text).quotes[-1]


def seen(quote: newskit.Quote, text: str) -> list[str]:
    """A quote as a row of the tables."""
    speaker = quote.speaker.name if quote.speaker else "-"
    cue = text[quote.cue.start : quote.cue.end] if quote.cue else "-"
    return [quote.rule, quote.text, speaker, cue]


@pytest.mark.parametrize(("rule", "text", "said", "speaker", "cue"), rows(MARKED))
def test_marked(rule: str, text: str, said: str, speaker: str, cue: str) -> None:
    text = text.replace(" ¶ ", "\n\n")
    quote = last_quote(text)
    assert seen(quote, text) == [rule, said, speaker, cue]
    assert quote.kind == ("mixed" if "“" in said else "direct")


@pytest.mark.parametrize(("rule", "text", "said", "speaker", "cue"), rows(UNMARKED))
def test_unmarked(rule: str, text: str, said: str, speaker: str, cue: str) -> None:
    text = text.replace(" ¶ ", "\n\n")
    quotes = KIT.read(text).quotes
    quote = quotes[0] if rule == "label" else quotes[-1]
    assert seen(quote, text) == [rule, said, speaker, cue]
    assert quote.kind == "indirect"


def test_a_speaker_inside_what_is_said_parts_it_in_two() -> None:
    text = "The yard, Tom Bell said on Monday, would open again in May."
    quote = last_quote(text)
    assert [text[span.start : span.end] for span in quote.spans] == ["The yard", "would open again in May"]


def test_every_row_of_the_table_has_a_sentence_here() -> None:
    assert {row[0] for row in rows(MARKED)} == {name for name, _, _ in PATTERNS}


def test_every_indirect_rule_has_a_sentence_here() -> None:
    assert {row[0] for row in rows(UNMARKED)} == {name for name, _, _ in RULES}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("“It is over,” Tom Bell said.", "named"),
        ("“It is over,” a government source said.", "anonymous"),
        ("Critics said the yard should never have opened.", "collective"),
        ("A statement said the yard would close in May.", "document"),
    ],
)
def test_kinds_of_speaker(text: str, kind: str) -> None:
    speaker = last_quote(text).speaker
    assert speaker is not None
    assert speaker.kind == kind


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The band played “Blue Harbour” twice.", "Blue Harbour"),
        ("Harold “Lofty” Green died in his sleep.", "Lofty"),
        ("The “ghost ships” lay in the bay for years.", "ghost ships"),
    ],
)
def test_a_title_a_nickname_and_a_term_are_nobodys_speech(text: str, said: str) -> None:
    quotes = KIT.read(text).quotes
    assert [(q.text, q.kind, q.speaker, q.reports_speech) for q in quotes] == [(said, "scare", None, False)]


# text, insides of the outermost stretches
PAIRINGS = [
    ("“He told me ‘go home’ and I went,” he said.", ["He told me ‘go home’ and I went,"]),
    ("‘The crews’ pay was late again,’ he said.", ["The crews’ pay was late again,"]),
    ("‘He told me “go home” and I went,’ he said.", ["He told me “go home” and I went,"]),
    ("“In the ’80s we had coal,” he said.", ["In the ’80s we had coal,"]),
    ("The crews’ homes were cold in the ’70s and the owners’ cars were warm.", []),
    ('A 6" pipe and a 12" pipe.', []),
    ("«We ran out of coal», he said.", ["We ran out of coal"]),
    ("‹We ran out of coal›, he said.", ["We ran out of coal"]),
    ("„We ran out of coal“, he said.", ["We ran out of coal"]),
    ("„We ran out of coal”, he said.", ["We ran out of coal"]),
    ('“We ran out of coal," he said.', ["We ran out of coal,"]),
    ('"We ran out of coal,” he said.', ["We ran out of coal,"]),
    ("“”", []),
    ("He isn’t, they aren’t, and O’Brien won’t.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "inside"), PAIRINGS)
def test_pairing(text: str, inside: list[str]) -> None:
    assert [text[q.inner.start : q.inner.end] for q in quoted_stretches(text, Span(0, len(text)))] == inside


def test_an_unclosed_quote_ends_with_its_paragraph() -> None:
    text = "Tom Bell said: “We ran out of coal.\n\nThe yard shut in May."
    quotes = [quote for quote in KIT.read(text).quotes if quote.kind == "direct"]
    assert [quote.text for quote in quotes] == ["We ran out of coal."]


@pytest.mark.parametrize("cue_at", [0, 1])
def test_a_reopened_paragraph_is_one_quote_of_two_spans(cue_at: int) -> None:
    halves = ["“We ran out of coal on the second day.", "“Nobody on the bridge had thought to look"]
    text = (
        f"Tom Bell said: {halves[0]}\n\n{halves[1]}.”"
        if cue_at == 0
        else f"{halves[0]}\n\n{halves[1]},” Tom Bell said.\n\nThe yard shut in May."
    )
    quote, *more = KIT.read(text).quotes
    assert more == []
    assert quote.speaker is not None
    assert quote.speaker.name == "Tom Bell"
    assert [text[span.start : span.end].rstrip(".,") for span in quote.spans] == [
        "We ran out of coal on the second day",
        "Nobody on the bridge had thought to look",
    ]


def test_a_quote_without_a_cue_goes_to_whom_the_sentence_before_tells_of() -> None:
    quote = last_quote("Tom Bell said the bridge crew was sorry. “Nobody had thought to look at the coal.”")
    assert quote.speaker is not None
    assert (quote.rule, quote.speaker.name, quote.cue) == ("told-before", "Tom Bell", None)


@pytest.mark.parametrize(
    ("text", "inside"),
    [
        ("Tom Bell has said the yard is open.", ["the yard is open"]),
        ("Ruth Okafor, the harbour master, vowed to keep the yard open.", ["to keep the yard open"]),
        ("Tom Bell read the whole report on the train.", []),
        ("The report lay on a table in the yard.", []),
        ("A spokesman for the yard declined to comment.", []),
    ],
)
def test_clauses_and_what_only_looks_like_them(text: str, inside: list[str]) -> None:
    assert [q.text for q in KIT.read(text).quotes if q.reports_speech] == inside
