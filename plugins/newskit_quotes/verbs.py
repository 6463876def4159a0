"""Tells a verb of reporting from the noun that is spelt like it, and a word that can be a finite verb from one that can't."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from newskit.english.calendar import WEEKDAYS
from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.story import Word

__all__ = [
    "BE",
    "DETERMINERS",
    "MODALS",
    "NO_REPORT_WITH_TO",
    "gerund_at",
    "infinitive_at",
    "is_adverb",
    "is_finite_verb",
    "is_noun_use",
    "is_past_form",
    "leads_to_an_infinitive",
    "verb_at",
]

# Words behind which no form is a verb that has a subject: articles, possessives, prepositions, "such".
BEFORE_A_NOUN = frozenset(
    """the a an his her their its my our your whose no such every of in for with by to at from on about against over under
    after before amid despite including following across near between into during without upon than via per new expressed raised voiced offered showed gave made""".split()
)
DETERMINERS = frozenset("the a an his her their its my our your this these those".split())
# Words behind which a form that can be a noun is one; a form that is only a verb may have some of them for its subject.
BEFORE_A_HOMOGRAPH = frozenset(
    """this that these those any some each another other one two three first last recent latest few many several own further
    multiple fresh final initial public private news press court police giving making took taking take issued similar so-called
    alleged said says""".split()
)
NO_REPORT_WITH_TO = frozenset("continue begin go open".split())  # verbs that report nothing before an infinitive
GERUNDS = frozenset("by after before for of without from in to while when".split())
BE = frozenset("is are was were be been being am get gets got getting 's 're 'm".split())
MODALS = frozenset(
    """will would can could shall should may might must do does did didn't doesn't don't won't wouldn't can't couldn't shouldn't
    cannot 'll 'd to not never""".split()
)
ADVERBS = frozenset(
    """has have had having is was were are be been will would did does do could may might can should must 's 'd 'll later
    also then never not once twice again still already often always repeatedly recently earlier just even only previously now
    today yesterday tonight soon further simply merely both all first initially famously quickly immediately eventually
    finally subsequently reportedly apparently openly publicly privately aloud here""".split()
)
# Nouns that end as adverbs do. Names are known by their mention: "Kelly said".
NOUNS_IN_LY = frozenset(
    """ally anomaly assembly belly bully butterfly doily dragonfly family filly folly gully holly homily italy jelly july lily
    monopoly rally reply subfamily supply tally""".split()
)
SUBJECTS = frozenset(
    "he she it they i we you who which there what one others both most many some people police".split()
)
# Endings of adjectives: behind one of them stands a noun, "racist remarks", "a surprising claim".
ADJECTIVE = ("ive", "al", "ous", "ic", "ful", "less", "able", "ible", "ing", "ish")
# What may stand behind a verb of reporting and seldom behind the noun: an object, a quotation, a question.
OBJECTS = frozenset(
    """the a an his her their its this these those him them me us my our your it he she they we i how why whether what no every
    any some Q :""".split()
)
# Prepositions that belong to the verb: "calls for", "points out".
PARTICLES = frozenset("for on upon out to about as up".split())
# What stands behind a noun and never right behind a verb of reporting.
BEHIND_A_NOUN = frozenset(
    """of by from , . ; ) and or is are was were has have had will would that's who which in at with against over
    across during under among between through after before since until within without""".split()
)
# What stands behind a form in -ing that is a noun: its verb, or "of".
BEHIND_A_GERUND = frozenset("is are was were has have had will would can could of".split())
CONTRACTED = frozenset("he's she's it's that's who's what's there's here's he’s she’s it’s that’s who’s what’s".split())
FINITE = frozenset(
    """is are was were am has have had will would can could should must may might do does did isn't aren't wasn't weren't
    isn’t aren’t wasn’t weren’t didn't didn’t doesn't doesn’t won't won’t can't can’t went came took made got gave left lost
    won held led became began ran saw knew felt met kept paid put set sent spent stood brought thought found grew fell broke
    built bought drew drove fought hit rose spoke struck threw cut goes comes takes makes gets gives needs wants remains
    seems appears looks faces deserves""".split()
)


@cache
def _noun_verbs() -> frozenset[str]:
    lines = (files("newskit_quotes") / "noun_verbs.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("#"))


def is_adverb(word: str) -> bool:
    """Whether a word can stand between a subject and its verb: an auxiliary or an adverb."""
    return word in ADVERBS or (word.endswith("ly") and len(word) > 4 and word not in NOUNS_IN_LY)


def verb_at(words: Sequence[Word], number: int) -> ReportingVerb | None:
    """The verb of reporting that a word is in its place, or None where it is none, or a noun that is spelt like one."""
    verb = verbs().get(words[number].text)
    if verb is None or leads_to_an_infinitive(words, number, verb) or is_noun_use(words, number):
        return None
    return verb


def leads_to_an_infinitive(words: Sequence[Word], number: int, verb: ReportingVerb) -> bool:
    """Whether a verb that can report speech reports none where it stands: "continues to lead the party"."""
    if verb.lemma not in NO_REPORT_WITH_TO or number + 1 >= len(words):
        return False
    behind = words[number + 1].text
    if verb.lemma in ("go", "open") and behind not in (",", ":", "Q", "on"):
        return True  # "after the news went viral", "she opened up about her work"
    return behind == "to" or (behind == "on" and number + 2 < len(words) and words[number + 2].text == "to")


def infinitive_at(words: Sequence[Word], number: int) -> ReportingVerb | None:
    """The verb of reporting whose infinitive stands behind a "to" at a word: "appeared to say"; None where a noun may be meant."""
    word = words[number]
    verb = verbs().get(word.text)
    if verb is None or word.capital or number == 0 or words[number - 1].text != "to" or "base" not in verb.inflections:
        return None
    behind = words[number + 1].text if number + 1 < len(words) else "."
    return verb if verb.lemma not in _noun_verbs() or behind in OBJECTS or behind == "that" else None


def gerund_at(words: Sequence[Word], number: int) -> ReportingVerb | None:
    """The verb of reporting whose gerund stands behind a preposition and has an object: "ended by warning that"."""
    word = words[number]
    verb = verbs().get(word.text)
    if (
        verb is None
        or "ing" not in verb.inflections
        or word.capital
        or number == 0
        or words[number - 1].text not in GERUNDS
        or (number > 1 and words[number - 2].text == "short")  # "stopped short of blaming"
    ):
        return None
    behind = words[number + 1].text if number + 1 < len(words) else "."
    near = any(word.text == "that" for word in words[number + 1 : number + 4])
    return verb if near or behind in OBJECTS else None


def is_noun_use(words: Sequence[Word], number: int) -> bool:
    """Whether a form of a verb of reporting is a noun, an adjective or a part of a name in its place.

    It is one behind an article, a possessive, an adjective or a preposition ("in the report", "racist remarks"), with a capital
    inside a sentence ("the State Department"), and where it does not agree with the noun before it ("email address").
    """
    word = words[number]
    if word.capital:
        return True
    before = words[number - 1].text if number else ""
    if before in BEFORE_A_NOUN or (before.endswith(("'s", "’s")) and before not in CONTRACTED):
        return True
    if "-" in before and word.text.endswith("s") and not words[number - 1].capital:
        return True  # "high-profile claims"
    verb = verbs().get(word.text)
    if before == "as" and verb is not None and "participle" in verb.inflections:
        return True  # "as opposed to", "as reported"
    if verb is None:
        return False
    if "ing" in verb.inflections:  # "the court's ruling was clear"
        return number > 0 and number + 1 < len(words) and words[number + 1].text in BEHIND_A_GERUND
    if verb.lemma not in _noun_verbs() or verb.inflections & {"past", "participle"}:
        return False
    return before in BEFORE_A_HOMOGRAPH or not _agrees(words, number, verb)


def _agrees(words: Sequence[Word], number: int, verb: ReportingVerb) -> bool:
    """Whether the words about a form that can be a noun are a verb's: its subject agrees with it, or an object follows."""
    word = words[number]
    place = number - 1
    while place >= 0 and words[place].text.endswith("ly") and len(words[place].text) > 4:
        place -= 1
    before = words[place] if place >= 0 else None
    behind = words[number + 1].text if number + 1 < len(words) else "."
    if behind == "that" and number + 2 < len(words) and words[number + 2].text in FINITE | PAST:
        return False  # "the states that held a vote": a relative
    if before is None:
        return behind in OBJECTS or behind == "that"
    if before.text in SUBJECTS or before.text in MODALS:
        return True
    if "base" in verb.inflections:
        if behind in ("him", "her", "them", "it", "us", "me"):
            return True
        plural = before.text.endswith("s") and not before.text.endswith(("ss", "'s", "’s"))
        if plural and behind == "." and _behind_a_comma(words, place):
            return True  # "C, state figures show."
        return (plural or before.text == "and") and behind not in BEHIND_A_NOUN
    # "the statement quotes Tom Baird"
    named = number + 1 < len(words) and words[number + 1].capital and behind not in WEEKDAYS
    if word.text == "thanks" and behind == "to":
        return False
    if named or behind in OBJECTS or behind in PARTICLES:
        if behind in PARTICLES and _behind_a_preposition(words, place):
            return False  # "for his crude remarks about the crew"
        return not before.text.endswith(ADJECTIVE) or before.capital
    if before.capital and _stands_behind_a_mark(words, place):
        return True  # “Q,” Tom Baird notes.
    if place == 0 or words[place - 1].text in (";", ":"):  # the second word of a clause: "premier calls action a farce"
        return behind not in BEHIND_A_NOUN and behind not in MODALS and behind not in FINITE and behind not in verbs()
    if behind == "that" or before.capital:
        return behind not in BEHIND_A_NOUN and not (before.text.endswith(ADJECTIVE) and not before.capital)
    return False


def _behind_a_comma(words: Sequence[Word], place: int) -> bool:
    """Whether a comma stands before the few words that end at a word, and nothing between them but words."""
    for number in range(place - 1, max(-1, place - 5), -1):
        if not words[number].text[0].isalpha():
            return words[number].text == ","
    return False


def _stands_behind_a_mark(words: Sequence[Word], place: int) -> bool:
    """Whether nothing but a name stands between a word and the stretch or comma before it."""
    for number in range(place, max(-1, place - 5), -1):
        if not words[number].capital:
            return words[number].text in ("Q", ",")
    return False


def _behind_a_preposition(words: Sequence[Word], place: int) -> bool:
    """Whether the noun phrase that ends at a word is a preposition's: "for his crude" …"""
    for number in range(place, max(0, place - 4), -1):
        if words[number].text in DETERMINERS:
            return words[number - 1].text in BEFORE_A_NOUN
    return False


def is_finite_verb(words: Sequence[Word], number: int) -> bool:
    """Whether a word looks like a finite verb, of whatever meaning: an auxiliary, a form in -ed, a verb of reporting."""
    word = words[number]
    if word.capital:
        return False
    if word.text in FINITE:
        return True
    verb = verbs().get(word.text)
    if verb is not None:
        return verb.is_finite and not is_noun_use(words, number)
    if number == 0 or words[number - 1].text in BEFORE_A_NOUN or len(word.text) < 5:
        return False
    return word.text.endswith("ed")


# Past forms that follow a "that" which leads a relative clause.
PAST = frozenset("held had voted came went won backed joined banned allowed made took gave got".split())
IRREGULAR = frozenset(
    """began went came took made got gave left held ran saw felt met put sent spoke struck threw cut shot broke fell rose drew
    fought swore sang rang wept spat bit hit quit burst chose froze""".split()
)


def is_past_form(words: Sequence[Word], number: int) -> bool:
    """Whether a word is the past form of some verb: in -ed, or one of the common irregular ones."""
    text = words[number].text
    return text in IRREGULAR or (text.endswith("ed") and len(text) > 4 and not words[number].capital)
