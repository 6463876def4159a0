"""One sentence of ours for each shape of quote and each way to attribute that newsrooms and annotators list.

SHAPES follows the fifteen examples of the quote annotation guide of the Guardian and AFP (JournalismAI 2021), EXCLUSIONS what that
guide leaves out. TEMPLATES are the eighteen ways to attribute that we know of; PolNeAR's guide lists as many. Names are ours.
"""

from __future__ import annotations

import pytest

import newskit

KIT = newskit.Kit(strict=True)

# name | text | words in marks | speaker of each | cue of each ("-" where the speaker is carried over). "¶" begins a paragraph, ";"
# parts several.
SHAPES = """
colon | Nneka Obi said: “The ferry is back in the water.” | The ferry is back in the water. | Nneka Obi | said
several-sentences | Nneka Obi also said: “It was slow. It was cold. Then the engine caught and we were away.” | It was slow. It was cold. Then the engine caught and we were away. | Nneka Obi | said
quote-first | “The ferry is back in the water,” she added. | The ferry is back in the water, | she | added
auxiliary-and-hearer | Nneka Obi has told us: “The ferry is back in the water.” | The ferry is back in the water. | Nneka Obi | told
no-colon | The skipper noted “The ferry is back in the water.” | The ferry is back in the water. | The skipper | noted
apposition-and-participle | Nneka Obi, the harbour master, rejected the report, saying “the ferry never left the water”. | the ferry never left the water | Nneka Obi | saying
passive-with-agent | The owners were criticised by the harbour master because “their ferry is late every week”. | their ferry is late every week | the harbour master | criticised
told-before-in-the-paragraph | The crew said they were baffled. “Another week without a ferry?” | Another week without a ferry? | The crew | -
part-of-a-clause | Nneka Obi said that for an island “to live without a ferry will be hard”. | to live without a ferry will be hard | Nneka Obi | said
interrupted-and-reopened | “It is hard indeed,” the harbour master said. He shrugged. “What is an island without a ferry? ¶ “It is a rock with people on it.” | It is hard indeed,; What is an island without a ferry?; It is a rock with people on it. | the harbour master; the harbour master; the harbour master | said; -; -
words-in-a-trailing-report | It was not clear if this was a “proper ferry” or not, she said. | proper ferry | she | said
next-paragraph | Nneka Obi said the crew were not sure either. ¶ “We looked at it and we looked at each other.” | We looked at it and we looked at each other. | Nneka Obi | -
two-cues-in-a-sentence | After Nneka Obi warned that the ferry “would be hard to mend”, she added - “we shall do what we can”. | would be hard to mend; we shall do what we can | Nneka Obi; she | warned; added
cue-on-both-sides | The skipper lost his temper and said: “Just when we thought it was mended we found this…”, he said. | Just when we thought it was mended we found this… | he | said
unlisted-verb-and-capital | “And this!” Another skipper screamed. | And this! | Another skipper | screamed
"""

# What stands in marks in these is nobody's speech, or nothing does.
EXCLUSIONS = """
no-marks | Nneka Obi said the ferry was not late because of the weather. |
term | The island has what people like to call progress: “smart” lamps and no ferry. | smart
echo-of-a-phrase | Far from “safe harbour”, the crews found the gate shut. | safe harbour
motto | The skipper’s motto was “slow and dry” for thirty years. | slow and dry
"""

# The same columns as SHAPES, one quote each, the last of the text; words without marks are what was said in indirect speech.
TEMPLATES = """
speaker-verb-quote | Kofi Mensah said: “The bus was empty.” | The bus was empty. | Kofi Mensah | said
quote-speaker-verb | “The bus was empty,” Kofi Mensah said. | The bus was empty, | Kofi Mensah | said
quote-verb-speaker | “The bus was empty,” said Kofi Mensah. | The bus was empty, | Kofi Mensah | said
speaker-between-halves | “The bus,” Kofi Mensah said, “was empty.” | was empty. | Kofi Mensah | said
speaker-verb-that | Kofi Mensah said that the bus was empty. | the bus was empty | Kofi Mensah | said
speaker-verb-clause | Kofi Mensah claimed the bus was empty. | the bus was empty | Kofi Mensah | claimed
speaker-verb-infinitive | Kofi Mensah promised to mend the bus. | to mend the bus | Kofi Mensah | promised
speaker-verb-question | Kofi Mensah asked whether the bus was empty. | whether the bus was empty | Kofi Mensah | asked
speaker-verb-hearer | Kofi Mensah told the inquiry that the bus was empty. | the bus was empty | Kofi Mensah | told
clause-speaker-verb | The bus was empty on most days, Kofi Mensah said. | The bus was empty on most days | Kofi Mensah | said
as-speaker-verb | As Kofi Mensah put it, “the bus was as empty as a drum”. | the bus was as empty as a drum | Kofi Mensah | put
according-to | The bus was “as empty as a drum”, according to Kofi Mensah. | as empty as a drum | Kofi Mensah | according to
possessor-and-noun | Few believed Kofi Mensah’s claim that the bus was “as empty as a drum”. | as empty as a drum | Kofi Mensah | claim
passive-with-agent | The bus was described by Kofi Mensah as “empty as a drum”. | empty as a drum | Kofi Mensah | described
participle | Kofi Mensah waved the bus through, calling it “as empty as a drum”. | as empty as a drum | Kofi Mensah | calling
colon-and-name | Kofi Mensah: “The bus was as empty as a drum.” | The bus was as empty as a drum. | Kofi Mensah | :
document | A letter from the drivers said the bus was “as empty as a drum”. | as empty as a drum | A letter | said
nobody | It is understood that the bus was empty. | the bus was empty | - | It is understood that
"""


def rows(table: str) -> list[list[str]]:
    return [[part.strip() for part in line.split("|")] for line in table.strip().splitlines()]


def parts(cell: str) -> list[str]:
    return [part.strip() for part in cell.split(";")]


def names(table: str) -> list[str]:
    return [row[0] for row in rows(table)]


@pytest.mark.parametrize(("name", "text", "said", "speakers", "cues"), rows(SHAPES), ids=names(SHAPES))
def test_the_fifteen_shapes(name: str, text: str, said: str, speakers: str, cues: str) -> None:
    text = text.replace(" ¶ ", "\n\n")
    article = KIT.read(text)
    for words, speaker, cue in zip(parts(said), parts(speakers), parts(cues), strict=True):
        start = text.index(words)
        quote = next(
            quote for quote in article.quotes if quote.span.start <= start < quote.span.end and quote.kind != "indirect"
        )
        assert words in quote.text, name
        assert quote.kind != "scare"
        assert quote.speaker is not None
        mention = quote.speaker.mention
        assert quote.speaker.name == speaker or (mention is not None and article[mention] == speaker)
        assert (article[quote.cue] if quote.cue else "-") == cue


@pytest.mark.parametrize(("name", "text", "said"), rows(EXCLUSIONS), ids=names(EXCLUSIONS))
def test_what_the_shapes_leave_out(name: str, text: str, said: str) -> None:
    marked = [quote for quote in KIT.read(text).quotes if quote.kind != "indirect"]
    assert [(quote.text, quote.kind) for quote in marked] == ([(said, "scare")] if said else []), name


@pytest.mark.parametrize(("name", "text", "said", "speaker", "cue"), rows(TEMPLATES), ids=names(TEMPLATES))
def test_the_eighteen_templates(name: str, text: str, said: str, speaker: str, cue: str) -> None:
    article = KIT.read(text)
    quote = article.quotes[-1]
    assert said in quote.text, name
    got = quote.speaker
    assert (got is None and speaker == "-") or (got is not None and got.name.startswith(speaker))
    assert (article[quote.cue] if quote.cue else "-") == cue
    assert (quote.kind == "indirect") == ("“" not in text)


def test_every_shape_and_template_is_here_once() -> None:
    assert len(set(names(SHAPES))) == 15
    assert len(set(names(TEMPLATES))) == 18
