"""Who speaks when no name is given: nouns for posts, people, groups, papers and unnamed sources; houses that speak; countries.

The words themselves lie in roles.txt, offices.txt, countries.txt and organisations.txt beside this module.

>>> noun("secretaries")
RoleNoun(singular='secretary', kind='post', plural=True, gender=None)
>>> country("Russian"), country("U.S."), country("Beijing"), country("Ruritanian")
('Russia', 'United States', 'China', None)
>>> read_description("a senior government source familiar with the talks")
Description(head='source', kind='unnamed', plural=False, modifiers=('senior', 'government'), country=None, definite=False)
"""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, TypeAlias

from attrs import frozen

from newskit.english.names import name_key
from newskit.english.word_lists import read_lines, read_sections, word_set

__all__ = [
    "DEFINITE",
    "DETERMINERS",
    "INDEFINITE",
    "Description",
    "RoleNoun",
    "capitals",
    "countries",
    "country",
    "names_outlet",
    "noun",
    "nouns",
    "office_names",
    "organisation_words",
    "peoples",
    "read_description",
]

NounKind: TypeAlias = Literal["post", "person", "unnamed", "group", "organisation", "document"]
NounGender: TypeAlias = Literal["female", "male"]

DEFINITE = word_set("the this that these those his her its their our my your")
INDEFINITE = word_set(
    "a an another some one two three four five six several many most few both all any other no every each various "
    "dozens hundreds more"
)
DETERMINERS = DEFINITE | INDEFINITE

_IRREGULAR_PLURALS = {
    "person": "persons",
    "child": "children",
    "wife": "wives",
    "thief": "thieves",
    "passer-by": "passers-by",
    "analysis": "analyses",
}
_PLURAL_ONLY = word_set(
    "police people troops rebels militants media faithful unemployed poor rich elderly records figures data "
    "statistics findings guidelines documents"
)
_WORDS = re.compile(r"[^\s,;:()“”\"]{1,60}")
# Where a noun phrase stops being about its head: "source familiar with", "spokesman for", "officials who".
_TAIL_WORDS = word_set(
    "of for from at in on with to by who whose whom which that familiar close briefed said says told speaking based "
    "involved working responsible near inside within among and or about as after before"
)


@frozen
class RoleNoun:
    """What one noun says of who speaks.

    Attributes:
        singular: its singular.
        kind: ``post`` (one holder at a time), ``person``, ``unnamed``, ``group``, ``organisation`` or ``document``.
        plural: it is a plural form, or a word like 'police'.
        gender: what the word itself says: 'spokeswoman'.
    """

    singular: str
    kind: NounKind
    plural: bool = False
    gender: NounGender | None = None


@frozen
class Description:
    """A noun phrase that describes a speaker, in its parts.

    Attributes:
        head: the singular of its head noun.
        kind: what that noun is; a plural of people is a ``group``.
        plural: it is about several.
        modifiers: the words before the head, without determiner, possessive endings and country.
        country: the country it names before the head or after 'of': 'the US president', 'the president of Kenya'.
        definite: 'the', 'this', 'his' or a possessive stands before it.
    """

    head: str
    kind: NounKind
    plural: bool = False
    modifiers: tuple[str, ...] = ()
    country: str | None = None
    definite: bool = False


def _plural(word: str) -> str:
    if word in _IRREGULAR_PLURALS:
        return _IRREGULAR_PLURALS[word]
    if word.endswith("man"):
        return word[:-2] + "en"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh", "z")) else "s")


@cache
def nouns() -> dict[str, RoleNoun]:
    """Every form of every role noun, lower case. A word on two lists is what the earlier list says."""
    sections = read_sections("roles.txt")
    male, female = frozenset(sections["male noun"]), frozenset(sections["female noun"])
    kinds: tuple[NounKind, ...] = ("post", "unnamed", "person", "group", "organisation", "document")
    found: dict[str, RoleNoun] = {}
    for kind in kinds:
        for word in sections[kind]:
            gender: NounGender | None = "male" if word in male else "female" if word in female else None
            found.setdefault(word, RoleNoun(word, kind, word in _PLURAL_ONLY, gender))
            if word not in _PLURAL_ONLY:
                found.setdefault(_plural(word), RoleNoun(word, kind, True, gender))
    return found


def noun(word: str) -> RoleNoun | None:
    """What a single noun says of who speaks; None for a word that describes no speaker."""
    return nouns().get(word.lower())


@cache
def office_names() -> frozenset[tuple[str, ...]]:
    """Houses and seats that speak for those inside, as tuples of words: ('No', '10'), ('Downing', 'Street')."""
    return frozenset(tuple(line.split()) for line in read_lines("offices.txt"))


@cache
def countries() -> dict[str, str]:
    """Country names, short forms and words for their people, each with the country's plain name."""
    return _country_table()[0]


@cache
def capitals() -> dict[str, str]:
    """Capitals and seats that stand for a government, each with its country."""
    return _country_table()[1]


@cache
def peoples() -> dict[str, str]:
    """Words for a country's people and things, in the singular, each with its country: 'Kenyan', 'Briton', 'Dutch'."""
    return _country_table()[2]


@cache
def _country_table() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    names: dict[str, str] = {}
    seats: dict[str, str] = {}
    singular: dict[str, str] = {}
    for line in read_lines("countries.txt"):
        plain, _, rest = line.partition(":")
        others, people, towns = (part.split(",") for part in rest.split("|"))
        for word in (plain, *others, *people):
            if word.strip():
                names.setdefault(word.strip(), plain)
        for word in people:
            if word.strip() and word.strip() not in (plain, *map(str.strip, others)):
                singular.setdefault(word.strip(), plain)
            if not word.strip().endswith(("ese", "ish", "ch", "s")):
                names.setdefault(word.strip() + "s", plain)
        for town in towns:
            if town.strip():
                seats.setdefault(town.strip(), plain)
    return names, seats, singular


def country(words: str) -> str | None:
    """The country that a name, adjective or capital stands for, by its plain name.

    >>> country("America's"), country("British"), country("South Korean")
    ('United States', 'United Kingdom', 'South Korea')
    """
    if words.endswith(("'s", "’s")):
        words = words[:-2]
    return countries().get(words) or capitals().get(words)


@cache
def organisation_words() -> dict[str, frozenset[str]]:
    """The words that show a name to be an organisation's: ``last word``, ``first word`` (before 'of'), ``lone``."""
    return {heading: frozenset(words) for heading, words in read_sections("organisations.txt").items()}


def names_outlet(text: str) -> bool:
    """Whether a text is the name of a newspaper or the like: its last word is one that papers are called by.

    >>> names_outlet("The Nenagh & Thurles Leader"), names_outlet("Daily Example"), names_outlet("The star of the north")
    (True, False, False)
    """
    words = text.split()
    if len(words) < 2 or words[-1].capitalize() not in organisation_words()["paper"]:
        return False
    return all(word[0].isupper() or word in ("&", "and", "of", "the") for word in words)


def read_description(text: str) -> Description | None:
    """A noun phrase that describes a speaker, taken apart; None where no role noun heads it.

    >>> read_description("the UK trade secretary")
    Description(head='secretary', kind='post', plural=False, modifiers=('trade',), country='United Kingdom', definite=True)
    >>> read_description("some observers").kind, read_description("Kenya's former health minister").country
    ('group', 'Kenya')
    >>> read_description("the prime minister of New Zealand").country, read_description("her blue coat")
    ('New Zealand', None)
    """
    words = _WORDS.findall(text)
    found: RoleNoun | None = None
    at = 0
    for index, word in enumerate(words[:12]):
        lower = word.lower()
        if found is not None and lower in _TAIL_WORDS:
            break
        known = noun(lower)
        if known is not None:
            found, at = known, index
        elif found is not None and index > at + 1:
            break
    if found is None:
        return None
    return describe(found, words[:at], words[at + 1 : at + 6])


def describe(head: RoleNoun, before: list[str], after: list[str]) -> Description:
    """The description that a head noun makes with the words before it and the words after it."""
    definite = bool(before) and before[0].lower() in DEFINITE
    if before and before[0].lower() in DETERMINERS:
        before = before[1:]
    where: str | None = None
    modifiers: list[str] = []
    index = 0
    while index < len(before):
        taken = 0
        if before[index][:1].isupper():  # so is every word for a country
            taken = next(
                (n for n in (3, 2, 1) if index + n <= len(before) and country(" ".join(before[index : index + n]))), 0
            )
        if taken:
            where = country(" ".join(before[index : index + taken]))
            definite = definite or before[index + taken - 1].endswith(("'s", "’s"))
            index += taken
            continue
        word = before[index]
        if word.endswith(("'s", "’s", "s'", "s’")):
            definite = True
        modifiers.append(name_key(word))
        index += 1
    if where is None and after and after[0].lower() in ("of", "for", "in"):
        rest = [w for w in after[1:] if w.lower() != "the"]
        where = next((c for n in (3, 2, 1) if n <= len(rest) and (c := countries().get(" ".join(rest[:n])))), None)
    kind: NounKind = "group" if head.plural and head.kind in ("post", "person", "unnamed") else head.kind
    return Description(head.singular, kind, head.plural, tuple(modifiers), where, definite)
