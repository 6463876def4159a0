"""What a run of capitals is by its own words: a person, an organisation, a place, a title, or nothing. Remembered, since names recur.

Nothing here looks at the rest of the article; ``names_in_text`` finds the runs and ``figures`` settles what short forms mean.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Literal, TypeAlias

from attrs import evolve, frozen

from newskit.english import names, roles
from newskit.english.word_lists import read_sections, word_set

__all__ = [
    "HEADS_OF_PLACES",
    "HOLDERS_OF_PLACES",
    "LETTERS",
    "Shape",
    "Sort",
    "WordLists",
    "given",
    "is_compound_adjective",
    "is_everyday",
    "key_of",
    "read",
    "shape_of",
    "title_key",
    "word_lists",
]

# person: a name's shape and a title, a given name or initials to prove it; maybe: two or more words that could be a person or a
# thing; lone: one word; organisation and place: shown by their words; office: a house that speaks; people: "Kenyans", "Democrats".
Sort: TypeAlias = Literal["person", "maybe", "lone", "organisation", "place", "office", "people"]

_ADJECTIVE_TAILS = word_set(
    "only based owned style led backed born era like wide wing free sized friendly funded run made trained occupied controlled bound area level year type"
)
LETTERS = frozenset(names.CREDENTIALS.values())  # behind a name: 'KC', 'MD'
_ROMAN = frozenset(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"])


# Words that end organisations' names and are also surnames: "Barbara Bush Foundation" is one, "Harold House" a man.
_LAST_WORDS_AND_SURNAMES = word_set(
    "Bar Board Chamber Church Force Forum Gallery Guard House Hotel Mercury Post Record Standard Street "
    "Temple Union Watch World Bank Bond"
)


_POSITIONS = word_set("QB RB WR TE CB LB DE DT OT OG SS RHP LHP CF RF LF GM CEO CFO COO CTO VP SVP EVP")
_STORMS = word_set("Cyclone Hurricane Typhoon Storm Operation Project")  # what follows is no surname
# Who is called by the place that the title is of: "the Duchess of Kilbride", "Bishop of Dunmore".
HOLDERS_OF_PLACES = word_set(
    "Duke Duchess Prince Princess Earl Countess Marquess Marchioness Viscount Viscountess Archbishop Bishop Archdeacon Sultan Emir"
)
HEADS_OF_PLACES = word_set("Co Mount Mt. Lake Fort Port Cape Camp Loch Glen Isle Gulf Bay Vale Firth")


@frozen
class WordLists:
    """The word lists the grammar asks, read once."""

    common: frozenset[str]
    whole_titles: frozenset[str]  # 'secretary', 'secretary of state'
    titles: frozenset[str]  # each word of them
    last: frozenset[str]
    first: frozenset[str]
    lone: frozenset[str]
    joined: frozenset[tuple[str, str]]
    place_last: frozenset[str]
    states: frozenset[str]
    places: frozenset[str]
    two_word_places: frozenset[tuple[str, ...]]
    offices: dict[str, tuple[tuple[str, ...], ...]]
    owners: frozenset[str]
    supporters: frozenset[str]
    adjectives: frozenset[str]


@cache
def word_lists() -> WordLists:
    """Every list of words that decides about a name."""
    organisations = roles.organisation_words()
    places = read_sections("places.txt")
    offices: dict[str, list[tuple[str, ...]]] = {}
    for office in roles.office_names():
        offices.setdefault(office[0], []).append(office)
    return WordLists(
        common=frozenset(read_sections("common_words.txt")[""]),
        whole_titles=names.titles(),
        titles=names.title_words(),
        last=organisations["last word"],
        first=organisations["first word"],
        lone=organisations["lone"],
        joined=frozenset((a, b) for a, _, b in (pair.partition("+") for pair in organisations["joined by and"])),
        place_last=frozenset(places["last word"]),
        states=frozenset(places["state"]),
        places=frozenset(places["lone"]) | frozenset(places["state"]),
        two_word_places=frozenset(tuple(entry.split("+")) for entry in places["states of two words"]),
        supporters=organisations["supporters"]
        | frozenset(
            word + "s" for word, plain in roles.peoples().items() if word + "s" != plain and roles.country(word + "s")
        ),
        adjectives=organisations["adjectives"] | roles.peoples().keys(),
        owners=names.title_words()
        | frozenset("people women children men veterans workers farmers teachers students".split()),
        offices={first: tuple(sorted(found, key=len, reverse=True)) for first, found in offices.items()},
    )


@lru_cache(maxsize=8192)
def read(text: str) -> names.PersonName:
    """``read_name``, remembered: the same names come again and again."""
    if text.isalpha():
        return names.PersonName(family=text)  # one word has no other parts
    return names.read_name(text)


@lru_cache(maxsize=8192)
def given(word: str) -> bool:
    """Whether a word is on the list of given names."""
    return names.given_name_gender(word) is not None


@lru_cache(maxsize=8192)
def key_of(word: str) -> str:
    """``name_key``, remembered."""
    return names.name_key(word)


@lru_cache(maxsize=16384)
def title_key(word: str) -> str:
    """The form under which titles are listed."""
    return word.replace(".", "").lower()


@frozen
class Shape:
    """What a run is. ``skip`` words at its head belong to a role and not to the name; ``sort`` is None where it names nothing."""

    sort: Sort | None = None
    skip: int = 0
    words: tuple[str, ...] = ()
    name: names.PersonName | None = None
    role: str = ""
    only_if_known: bool = False  # names somebody only where a fuller name bears it
    acronym: bool = False  # an organisation by its capitals, which say nothing at the head of a sentence


_NOTHING = Shape()


@lru_cache(maxsize=16384)
def shape_of(parts: tuple[str, ...]) -> Shape:
    """What a run of capitals is by its own words."""
    lists = word_lists()
    if len(parts) > 2 and parts[-1] in LETTERS and not is_everyday(parts[-2], lists):
        return _with_letters(shape_of(parts[:-1]))
    if len(parts) > 2 and parts[1] == "of" and parts[0] in HOLDERS_OF_PLACES and parts[-1] not in lists.last:
        holder = names.PersonName(titles=parts[:1], family=" ".join(parts))
        return Shape("person", words=parts, name=holder)  # "Duchess of Kilbride"
    if len(parts) == 1:
        lone = parts[0]
        plain = is_everyday(lone, lists) or lone in lists.adjectives or is_compound_adjective(lone)
        if plain or title_key(lone) in lists.whole_titles or roles.noun(lone) is not None:
            return Shape("lone", words=parts, name=read(lone), only_if_known=True)  # "Major said", "Green said"
        return _named(parts, 0, "", lists)
    if parts[-1:] in (("Republican",), ("Democrat",)) and (
        (len(parts) == 2 and parts[0] in lists.states) or parts[:-1] in lists.two_word_places
    ):
        return _NOTHING  # "the South Dakota Republican": a description
    cased = tuple(map(str.capitalize, parts)) if " ".join(parts).isupper() else parts  # "SRI LANKA"
    if cased in lists.two_word_places or roles.country(" ".join(cased)):
        return _named(parts, 0, "", lists)  # "Sri Lanka" has no title
    if len(parts) == 2 and parts[0] in ("St", "St.") and parts[1] not in lists.last:
        return Shape("place", words=parts)  # "St. Petersburg", "St Andrews"
    if len(parts) > 2 and parts[1] in ("of", "for") and parts[0] in lists.first:
        return _named(parts, 0, "", lists)  # "Department of Justice"
    player = (
        len(parts) > 2
        and (parts[0].isupper() or parts[1].isupper())
        and next((k for k in (1, 2) if 1 < len(parts) - k < 4 and _is_position(parts[k - 1], parts[k])), 0)
    )
    if player and title_key(parts[player - 1]) not in lists.titles:
        words = parts[player:]  # "Cubs RHP Marco Tellez"
        return Shape("person", player, words, read(" ".join(words)), " ".join(parts[:player]))
    led = 1 if len(parts) > 2 and parts[0] in lists.adjectives and given(parts[1]) else 0  # "Republican Jane Roe"
    split = 0 if led else _title_end(parts, lists)
    if split:
        return _titled(parts, split, lists)
    role_end = _role_noun_end(parts, lists)
    if role_end == len(parts):
        return _NOTHING  # "Prime Minister", "Police": a description, not a name
    skip = role_end or led
    words = parts[skip:]
    if role_end:
        return Shape("person", skip, words, read(" ".join(words)), " ".join(parts[:role_end]))
    return _named(words, skip, parts[0] if led and parts else "", lists)


def _is_post(word: str) -> bool:
    """Whether a word is a noun for one holder of a post."""
    noun = roles.noun(word)
    return noun is not None and noun.kind == "post" and not noun.plural


def _is_position(word: str, after: str) -> bool:
    """Whether a word is the letters of a post or a position before a name: 'QB Trayvon Mills'; of others a given name is asked."""
    return word in _POSITIONS or (word.isupper() and word.isalpha() and 1 < len(word) < 4 and given(after))


def _with_letters(shape: Shape) -> Shape:
    """A name with letters behind it ('KC', 'MD'): whoever bears them is a person, and they are no part of the name."""
    return evolve(shape, sort="person") if shape.sort == "maybe" and shape.name is not None else shape


def _titled(parts: tuple[str, ...], name_start: int, lists: WordLists) -> Shape:
    """A run with a title in it: the words before the title are the role, the title and what follows the name."""
    if name_start == len(parts):
        return _NOTHING
    title_start = name_start
    while title_start and (title_key(parts[title_start - 1]) in lists.titles or parts[title_start - 1].lower() == "of"):
        title_start -= 1
    if name_start < len(parts) - 1 and _is_post(parts[name_start]) and given(parts[name_start + 1]):
        name_start += 1  # "Chief [Meteorologist] Ann Bell"
    rest = parts[name_start:]
    title = " ".join(parts[title_start:name_start])
    kind = names.title_kind(title)
    if rest[0] == "of" or (rest[0] in lists.places and kind != "honorific" and len(rest) == 1 and not given(rest[0])):
        return _NOTHING
    bare = read(" ".join(rest))
    name = names.PersonName((title, *bare.titles), bare.given, bare.family, bare.suffixes, bare.surname_first)
    judge = name_start > 1 and _is_post(parts[name_start - 1])  # "District Judge Ann Bell" is one by post
    respect = _respect_start(parts, title_start, name_start, lists) if kind == "honorific" and not judge else name_start
    return Shape("person", title_start, rest, name, " ".join(parts[:respect]) if respect > title_start else "")


def _respect_start(parts: tuple[str, ...], start: int, end: int, lists: WordLists) -> int:
    """Where the words of mere respect begin in a title: 'Health Minister [Dr.]', '[Chief Justice]', '[Rev Dr]'."""
    for index in range(start, end):
        tail = parts[index:end]
        if all(names.title_kind(word) == "honorific" for word in tail) or (
            title_key(" ".join(tail)) in lists.whole_titles and names.title_kind(" ".join(tail)) == "honorific"
        ):
            return index
    return end


def _named(parts: tuple[str, ...], skip: int, role: str, lists: WordLists) -> Shape:
    """A run without titles and roles: sorted by its words."""
    text = " ".join(parts)
    count = len(parts)
    if roles.country(text) or text in lists.places or parts in lists.two_word_places:
        return Shape("people" if text in lists.supporters else "place", skip, parts)
    if parts[-1] in lists.supporters and count <= 3:
        return Shape("people", skip, parts)
    if count == 1:
        acronym = text.isupper() and 2 <= len(text) <= 6 and not text.endswith(".")
        sort: Sort = "organisation" if text in lists.lone or acronym else "lone"
        return Shape(sort, skip, parts, read(text), acronym=acronym and text not in lists.lone)
    if parts[0] in _STORMS:
        return Shape("organisation", skip, parts)
    if parts[0] in HEADS_OF_PLACES and not given(parts[0]):
        return Shape("place", skip, parts)
    starts_given = given(parts[0])
    surname_like = starts_given and count == 2 and parts[-1] in _LAST_WORDS_AND_SURNAMES
    if "&" in parts or "and" in parts or (parts[-1] in lists.last and not surname_like):
        return Shape("organisation", skip, parts)
    if ("of" in parts or "for" in parts) and "Of" not in parts:
        return Shape("organisation", skip, parts)
    if not starts_given and (roles.country(parts[-1]) or parts[-1] in lists.states):
        return Shape("organisation", skip, parts)  # "Hockey Canada"
    if parts[-1] in lists.place_last and not (starts_given and count == 2):
        return Shape("place", skip, parts)
    name = read(text)
    initials = "." in parts[0] and parts[0].isupper() and len(parts[0].replace(".", "")) <= 2
    if count <= 6 and (starts_given or name.surname_first or initials):
        return Shape("person", skip, parts, name, role)
    return Shape("maybe", skip, parts, name if count <= 5 else None, role)


def is_compound_adjective(word: str) -> bool:
    """Whether a word is a name with a tail that makes it an adjective, or a party with a state; not so 'Jae-in', 'Ki-moon'."""
    head, hyphen, tail = word.rpartition("-")
    return (
        bool(hyphen)
        and (
            "-of-" in head + hyphen  # "Mum-of-three Kerry Bell"
            or tail in _ADJECTIVE_TAILS
            or (head in ("R", "D", "I") and tail[:1].isupper())
            or (head in word_lists().adjectives and tail in word_lists().adjectives)  # "Israeli-Palestinian"
            or (tail.islower() and tail.endswith(("ing", "ed")))
        )
    )


def is_everyday(word: str, lists: WordLists) -> bool:
    """Whether a word is an everyday one, whose capital comes from where it stands."""
    return (
        word.lower().replace("’", "'") in lists.common
        and word not in lists.lone
        and not (word.isupper() and len(word) > 1)
    )


def _title_end(parts: tuple[str, ...], lists: WordLists) -> int:
    """How many words of the run belong to a title before a name; 0 for none, all for a title without a name."""
    last = 0
    if lists.titles.isdisjoint(map(title_key, parts)):
        return 0
    for index, part in enumerate(parts):
        if (
            (title_key(part) in lists.whole_titles and not part.islower())
            or (
                index > 0 and title_key(f"{parts[index - 1]} {part}") in lists.whole_titles  # "Chief Executive"
            )
            or (
                index > 1
                and parts[index - 1].lower() == "of"
                and title_key(" ".join(parts[index - 2 : index + 1])) in lists.whole_titles
            )
        ):
            last = index + 1
    if not last:
        return 0
    rest = parts[last:]
    if last == len(parts):
        if len(parts) > 1 and (given(parts[0]) or parts[0].endswith(".")) and title_key(parts[0]) not in lists.titles:
            return 0  # "Stephen King", "John Major"
        if len(parts) > 2 and given(parts[-2]) and title_key(parts[-2]) not in lists.titles:
            return _title_end(parts[:-1], lists)  # "Councillor Angus King"
        return last
    if all(_is_suffix(part) for part in rest):
        return 0
    first_title = next((index for index, part in enumerate(parts) if title_key(part) in lists.whole_titles), 0)
    if first_title and given(parts[0]) and parts[0] not in lists.states:
        return 0  # "Martin Luther King Jr", "Billie Jean King Center"
    if first_title == 0 and last == 1 and len(parts) == 2 and not parts[0].endswith(".") and given(parts[0]):
        return 0  # "Dean Ashworth"
    if any(part in lists.last for part in rest):
        return 0  # "President Hotel", "Justice Department"
    if any(part in ("of", "for") for part in rest):
        return 0
    return last


def _is_suffix(word: str) -> bool:
    return word in _ROMAN or word in ("Jr.", "Sr.", "Jr", "Sr", "Jnr", "Snr")


def _role_noun_end(parts: tuple[str, ...], lists: WordLists) -> int:
    """For runs such as "Police", "Chief Executive Jane Roe": how many words are role nouns."""
    last = 0
    if "&" in parts or _is_suffix(parts[-1]):
        return 0
    for index, part in enumerate(parts[:5]):
        if part in lists.last or part in lists.first:
            continue
        known = roles.noun(part)
        if (
            known is not None
            and known.kind in ("post", "unnamed", "group", "person")
            and (index or len(parts) == 1 or known.kind == "post" or (len(parts) == 3 and not given(part)))
        ):
            last = index + 1
    if last and last < len(parts) and not (given(parts[last]) or parts[last].endswith(".")):
        # "Climatologist Evroy Bartley": a post before two words that are nothing else
        head, rest = roles.noun(parts[last - 1]), parts[last:]
        called = head is not None and head.kind in ("post", "person") and not head.plural and len(rest) == 2
        return last if called and not any(_is_known_otherwise(part, lists) for part in rest) else 0
    if last == len(parts) > 1 and given(parts[0]):
        return 0  # "Vincent Price", "Jane Fisherman"
    return last


def _is_known_otherwise(word: str, lists: WordLists) -> bool:
    """Whether a capitalised word is a house's, a place's or an everyday one rather than somebody's name."""
    return (
        word in lists.last or word in lists.first or word in lists.lone or word in lists.places or word in lists.place_last
        or word.lower() in lists.common or word in lists.adjectives or not word[0].isalpha() or word.isupper()
        or roles.noun(word) is not None or roles.country(word) is not None
    )  # fmt: skip
