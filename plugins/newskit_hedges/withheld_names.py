"""People whose name the article keeps back: 'a trader, who did not want to be named', 'an analyst said on condition of anonymity'.

Whoever heads the phrase: newsrooms grant it to neighbours and nurses as well as to officials.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit import Span
from newskit.english.roles import noun
from newskit_hedges.cue_tables import source_words
from newskit_hedges.finding import Finding, Tokens
from newskit_hedges.function_words import CONJUNCTIONS, COUNTS, RELATIVE, REPORTED

__all__ = ["EXAMPLES", "NAMING", "find_withheld_names"]

# How a name is kept back, in the words of newsrooms' own rules; the words between are bounded.
FORMULA = re.compile(
    r"""
    \b(?:
        (?: on | under ) \s (?:the \s)? condition \s
        (?: of \s anonymity | that \s (?:they|he|she|it) \s (?:not|remain) | that \s (?:his|her|their) \s names? (?: \s (?:not|be|is|was|were|would) ){1,3} \s \w{2,12} )
      | (?: speaking | speak | spoke | talking ) \s (?:only \s)? anonymously
      | (?: request | ask | insist | seek | crav | demand | plead | beg | prefer ) (?:e|ed|ing|s|ring|red|ged|ging)? \s (?: for \s | on \s )? anonymity
      | (?: sought | (?: (?: was | were | been ) \s )? (?: granted | given | promised ) ) \s anonymity
      | (?: speaking | spoke | speak ) \s on \s background
      | (?: speak | talk ) (?:ing)? \s off \s the \s record | spoke \s off \s the \s record
      | whose \s (?: real \s )? (?: name | identity ) \s (?: is | was | has \s been | we \s are ) \s (?: being \s )? (?: withheld | withholding )
      | (?: ask | prefer | declin | refus | wish | want | request | choos | elect | beg | opt | plead ) (?:e|ed|r?ring|red|es|s|ing|ged|ging|ted|ting)?
        \s (?: not \s )? to \s (?: be | have ) \s (?:their \s name \s | his \s name \s | her \s name \s)? (?: (?:publicly|fully) \s )?
        (?: named | identified | quoted | published | used )
      | not \s (?: want | wish ) \s (?:his|her|their|my) \s (?: real \s | full \s )? names? \s (?: to \s be \s )?
        (?: published | used | printed | known | revealed | given | disclosed | mentioned | in \s print )
      | (?: ask | prefer | wish | want | request | choos | elect ) (?:ed|red|es|s|ing)? \s to \s remain \s (?: anonymous | unnamed | nameless )
      | (?: can \s? not | can['’]t | could \s not | may \s not | must \s not | was \s not | were \s not | is \s not | are \s not )
        \s be (?:ing)? \s (?: named | identified ) \s (?: for \s legal \s reasons | because | due \s to | to \s protect )
      | (?: was | were | is | are ) \s (?: not | n['’]t ) \s (?: authori[sz]ed | allowed | permitted | cleared ) \s to \s (?: speak | talk | comment | discuss | brief )
    )\b
    """,
    re.VERBOSE,
)
# Between the phrase and a formula that belongs to it: the two are one cue.
HANGS_ON = re.compile(
    r"""
    (?P<tail> \s (?:of|in|at|from|on|near|with|for) \b [^,.;:()“”"]{1,60}? )?  # "a neighbour of 20 years who"
    (?P<comma> , )? \s
    (?: (?:who|and) \s )?
    (?: (?: speaking | talking | spoke | speaks | agreed \s to \s speak ) \s )?
    (?: (?:did|does|do|would|had|has) \s )?
    (?: not \s )?
    """,
    re.VERBOSE,
)
# No formula without one of these.
NAMING = frozenset(
    """anonymity anonymous anonymously named identified quoted published used printed known revealed given disclosed
    mentioned name names unnamed nameless authorised authorized allowed permitted cleared withheld withholding record
    print background""".split()
)
SPEECH = source_words("speech")
# What a phrase that names nobody begins with. "The neighbour" was spoken of before, with the same formula or without.
INDEFINITE = COUNTS | {"a", "an"}
PEOPLE = frozenset({"post", "person", "unnamed"})
# Never inside "an MLA from the west"; nor are prepositions in the shorter phrase "a former engineer".
CLAUSE = CONJUNCTIONS | RELATIVE | REPORTED
STOPS = CLAUSE | frozenset("to in on by for with from as at whom according".split())
CLOSING = re.compile(r"[^,.;:“”\"]{0,120},")  # "who spoke on condition of anonymity because it was a secret,"
# Nouns for who does a thing, of which no list is whole: "a ranger", "a dealer"; and things that end so.
AGENT = re.compile(r"[a-z]{3}(?:er|or|ist|ian|man|woman)s?$")
THINGS = frozenset(
    """career quarter number letter paper newspaper matter order offer river water power corner border dinner summer
    winter shower computer chapter tower cover factor motor tractor sector error door floor minor major whether other
    another rather further never ever over under after""".split()
)
WHO_IS_NEAR = 4  # words between "who" and a formula: "who later asked not to be named"
SPAN_OF_A_SENTENCE = 300  # code points before the formula within which the phrase stands

# (sentence, the phrase or "")
EXAMPLES = (
    (
        "“It was just cruel,” said a neighbour, who did not want to be named.",
        "a neighbour, who did not want to be named",
    ),
    ("The stock is dear, a Leeds-based analyst said on condition of anonymity.", "a Leeds-based analyst"),
    ("One nurse, speaking anonymously, said she had not been paid.", "One nurse, speaking anonymously,"),
    (
        "“They knew,” said a former engineer at the plant who asked to remain anonymous.",
        "a former engineer at the plant who asked to remain anonymous",
    ),
    ("Two traders who requested anonymity said prices had doubled.", "Two traders who requested anonymity"),
    (
        "A teacher at the school, who is not authorised to speak to the press, said it was closing.",
        "A teacher at the school, who is not authorised to speak to the press,",
    ),
    (
        "It was loud, said a neighbour of 20 years who asked not to be named.",
        "a neighbour of 20 years who asked not to be named",
    ),
    (
        "An aide, speaking on condition of anonymity because it was a secret, said he had left.",
        "An aide, speaking on condition of anonymity because it was a secret,",
    ),
    (
        "An MLA from western Odisha, who did not wish to be identified, said it was over.",
        "An MLA from western Odisha, who did not wish to be identified,",
    ),
    ("A ward rep who sought anonymity said it was over.", "A ward rep who sought anonymity"),
    ("One, who did not want to be named, said the roof leaked.", "One, who did not want to be named,"),
    (
        "One resident, who did not want her name published, said it was loud.",
        "One resident, who did not want her name published,",
    ),
    (
        "A head, who ran a school over a career of 40 years and spoke on condition that she not be named, wept.",
        "A head",
    ),
    ("The thief, a carer who cannot be named for legal reasons, wept.", ""),
    (
        "A vet who sought anonymity told the paper the herd was ill.",
        "A vet who sought anonymity",
    ),
    ("The herd was ill, a ranger who is not allowed to talk to the press said.", "a ranger who is not allowed to talk"),
    ("One guard, who begged not to be named, said he had seen it.", "One guard, who begged not to be named,"),
    ("A dealer whose name is being withheld said he had paid.", "A dealer whose name is being withheld"),
    ("A nurse, speaking off the record, said the ward was shut.", "A nurse, speaking off the record,"),
    (
        "It was three lawmakers who were granted anonymity to speak freely who said so.",
        "three lawmakers who were granted anonymity",
    ),
    ("A ministry official, speaking on background, said it was over.", "A ministry official, speaking on background,"),
    ("A guard spoke on condition that his name was not used.", "A guard spoke on condition that his name was not used"),
    (
        "Two drivers, granted anonymity because they owe rent, said so.",
        "Two drivers, granted anonymity because they owe rent,",
    ),
    ("A dog is not allowed to run there.", ""),
    ("Ann Lee, a nurse, did not want to be photographed.", ""),
    ("The minister did not want to be quoted out of context.", ""),
    ("A street is to be named after her.", ""),
    ("A boy who cannot be named won the prize.", ""),
)


def find_withheld_names(tokens: Tokens) -> Iterator[Finding]:
    """The phrases of a sentence for people who speak and whose name is kept back."""
    if NAMING.isdisjoint(tokens.words):
        return
    lower, sentence = tokens.lower, tokens.sentence
    for formula in FORMULA.finditer(lower, sentence.start, sentence.end):
        phrase = _phrase_before(tokens, max(sentence.start, formula.start() - SPAN_OF_A_SENTENCE), formula.start())
        if phrase is None:
            continue
        cue = phrase
        if relative := HANGS_ON.fullmatch(lower, phrase.end, formula.start()):
            closing = CLOSING.match(lower, formula.end(), sentence.end) if relative["comma"] else None
            cue = Span(phrase.start, closing.end() if closing else formula.end())
            phrase = Span(phrase.start, relative.end("tail") if relative["tail"] else phrase.end)
        if "legal reasons" in formula[0] and not SPEECH.intersection(
            tokens.words[: tokens.index_at(phrase.start)][-2:]
        ):
            behind = tokens.words[tokens.index_at(cue.end) :][:2]
            if not SPEECH.intersection(behind):
                continue  # a defendant who can't be named is no source
        yield Finding(
            cue,
            "anonymous_source",
            None,
            "probable",
            0.75,
            "name-withheld",
            ("none", "clause"),
            sourcing="unnamed_described",
            holder=phrase,
        )


def _phrase_before(tokens: Tokens, begin: int, end: int) -> Span | None:
    """The last indefinite phrase for a person between two places: 'a former engineer'."""
    last = len(tokens.starts) - 1
    while last >= 0 and tokens.end(last) > end:
        last -= 1
    for index in range(last, -1, -1):
        if tokens.starts[index] < begin:
            break
        if tokens.words[index] not in INDEFINITE:
            continue
        head = _head(tokens, index, last)
        if head is not None:
            return Span(tokens.starts[index], tokens.end(head))
    return _whoever(tokens, last, begin)


def _whoever(tokens: Tokens, last: int, begin: int) -> Span | None:
    """The phrase before the "who" of a formula: "who" alone tells that its noun is a person."""
    who = last
    while who > 1 and tokens.words[who] != "who" and last - who < WHO_IS_NEAR:
        who -= 1
    if tokens.words[who] != "who":
        return None
    end = who - 1 - (tokens.words[who - 1] == ",")
    for index in range(end - 1, max(-1, end - 9), -1):
        word = tokens.words[index]
        if word in CLAUSE or not word[0].isalnum() or tokens.starts[index] < begin:
            return None
        if word in INDEFINITE:
            return Span(tokens.starts[index], tokens.end(end))
    return None


def _head(tokens: Tokens, first: int, last: int) -> int | None:
    """The last person noun of the phrase that begins at a determiner; None where it holds none, or a name follows."""
    if tokens.words[first : first + 3] in (["one", ",", "who"], ["another", ",", "who"]):
        return first
    head = None
    for index in range(first + 1, min(first + 7, last + 1)):
        word = tokens.words[index]
        if not word[0].isalnum() or word in STOPS:
            break
        role = noun(word)
        if (role is not None and role.kind in PEOPLE) or (AGENT.search(word) and word not in THINGS):
            head = index
    return None if head is None or tokens.name_follows(head) else head  # "a nurse, Ann Lee, who"
