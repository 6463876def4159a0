"""Finds names in the words of a story: runs of capitals cut into people, organisations and places.

The grammar looks at one run at a time and knows nothing of the rest of the article; what a lone word means is settled when
mentions are gathered into entities (``clusters``).
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache
from typing import Literal, TypeAlias

from attrs import define, frozen

from newskit.english import names, roles
from newskit.english.word_lists import read_sections, word_set
from newskit_entities.clauses import SPEECH_VERBS
from newskit_entities.story_words import StoryWords

__all__ = ["NameFound", "WordLists", "find_names", "given", "read", "title_key", "word_lists"]

# person: a name's shape and a title, a given name or initials to prove it; maybe: two or more words that could be a person or a
# thing; lone: one word; organisation and place: shown by their words; office: a house that speaks; people: "Americans".
Sort: TypeAlias = Literal["person", "maybe", "lone", "organisation", "place", "office", "people"]

_CALENDAR = word_set(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays "
    "Saturdays Sundays Mon Tue Tues Wed Thu Thurs Fri Sat Sun January February July September October November "
    "December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec"
)
_CALENDAR_NAMES = frozenset(["March", "April", "May", "June", "August"])  # months that people are called too
_INNER_LOWER = word_set(
    "al-Din bin bint binti da dal de degli dei del della den der des di do dos du e el ibn la le los ten ter van "
    "von y zu"
)
_OF_TITLES = word_set(
    "Secretary Duke Duchess Prince Princess Earl Archbishop Bishop Director Speaker Chief King Queen Chancellor"
)
_PLACE_PREPOSITIONS = word_set("in at near from across around outside inside throughout to into toward towards")
# What may follow a possessive inside one name: "the Attorney General's Office", "Women's Institute".
_OWNED = frozenset(
    "Office Department Institute Institution Hospital College School Church Court Bank Party Club Union Union's Association Federation Congress Palace Bench Counsel Cup Team Council League Trust".split()
)
_ADJECTIVE_TAILS = word_set(
    "only based owned style led backed born era like only wide wing free sized friendly funded run made trained occupied controlled bound area level year type"
)
_WITH_ON = word_set(
    "Committee Commission Institute Center Centre Council Conference Panel Board Office Inquiry Subcommittee"
)
_ROMAN = frozenset(["II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII"])


@define(slots=True, eq=False)
class NameFound:
    """A name in the story: words ``first`` up to ``last``, and what its own shape shows it to be."""

    first: int
    last: int
    sort: Sort
    words: tuple[str, ...]
    name: names.PersonName | None = None
    role: str = ""  # what stands before the name in the same run: 'Florida Sen.'
    weak_start: bool = False  # opens a sentence, so that its capital says nothing
    after_article: bool = False  # 'the Super Bowl': no person takes an article
    after_place_preposition: bool = False
    only_if_known: bool = False  # names somebody only where a fuller name bears it


@frozen
class WordLists:
    """The word lists the grammar asks, read once."""

    common: frozenset[str]
    titles: frozenset[str]
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
        | frozenset(word + "s" for word in roles.peoples() if roles.country(word + "s")),
        adjectives=organisations["adjectives"] | roles.peoples().keys(),
        owners=names.title_words()
        | frozenset("people women children men veterans workers farmers teachers students".split()),
        offices={first: tuple(sorted(found, key=len, reverse=True)) for first, found in offices.items()},
    )


@lru_cache(maxsize=8192)
def read(text: str) -> names.PersonName:
    """``read_name``, remembered: the same names come again and again."""
    return names.read_name(text)


@lru_cache(maxsize=8192)
def given(word: str) -> bool:
    """Whether a word is on the list of given names."""
    return names.given_name_gender(word) is not None


@lru_cache(maxsize=16384)
def title_key(word: str) -> str:
    """The form under which titles are listed."""
    return word.replace(".", "").lower()


def find_names(story: StoryWords) -> list[NameFound]:
    """Every name in the story, in order of place."""
    found = list(_runs(story))
    if any(story.title_case):
        found += _in_headlines(story, found)
        found.sort(key=lambda each: each.first)
    return found


def _in_headlines(story: StoryWords, found: list[NameFound]) -> Iterator[NameFound]:
    """Names in lines that are capitals throughout, where a capital says nothing: those the rest of the story knows, else a given name
    with the word after it.
    """
    lists = word_lists()
    known = {tuple(w.lower() for w in each.words): each for each in found if each.sort != "people"}
    families = {
        each.name.family.rpartition(" ")[2].lower()
        for each in found
        if each.sort in ("person", "maybe") and each.name is not None
    }
    ordinary = {here for here, capital in zip(story.word, story.capital, strict=True) if not capital}
    index, count = 0, len(story)
    while index < count:
        if not (story.title_case[index] and story.capital[index]):
            index += 1
            continue
        longest = 1
        while (
            longest < 6
            and index + longest < count
            and story.glued[index + longest]
            and story.end[index + longest - 1] == story.full_end[index + longest - 1]
        ):
            longest += 1
        words = tuple(story.word[index : index + longest])
        lower = tuple(w.lower() for w in words)
        length = next((n for n in range(longest, 0, -1) if lower[:n] in known), 0)
        if length and not (length == 1 and lower[0] in ordinary):
            model = known[lower[:length]]
            yield NameFound(index, index + length, model.sort, model.words, model.name, weak_start=True)
            index += length
        elif longest > 1 and given(words[0]) and _can_be_surname(lower[1], lists, ordinary) and words[1][0].isupper():
            text = names.recase(" ".join(words[:2]))
            yield NameFound(index, index + 2, "person", tuple(text.split()), read(text), weak_start=True)
            index += 2
        elif lower[0] in families and lower[0] not in ordinary:
            text = names.recase(words[0]) if len(words[0]) > 1 else words[0]
            yield NameFound(index, index + 1, "lone", (text,), read(text), weak_start=True, only_if_known=True)
            index += 1
        else:
            index += 1


def _can_be_surname(word: str, lists: WordLists, ordinary: set[str]) -> bool:
    """Whether a word of a headline can be the last name after a given name: it is no everyday word, no verb the story uses, no role."""
    return (
        len(word) > 1 and word[0].isalpha() and word not in lists.common and word not in ordinary
        and roles.noun(word) is None and word not in SPEECH_VERBS and word not in lists.titles
    )  # fmt: skip


def _runs(story: StoryWords) -> Iterator[NameFound]:
    lists = word_lists()
    word, capital = story.word, story.capital
    count = len(word)
    index = 0
    while index < count:
        if not capital[index] or story.title_case[index]:
            index += 1
            continue
        office = _office_at(story, index, lists)
        if office:
            yield NameFound(index, office, "office", tuple(word[index:office]))
            index = office
            continue
        end = _run_end(story, index, lists)
        yield from _read_run(story, index, end, lists)
        index = end


def _office_at(story: StoryWords, index: int, lists: WordLists) -> int:
    """The end of a house's name that begins here, or 0."""
    for office in lists.offices.get(story.word[index], ()):
        end = index + len(office)
        if tuple(story.word[index:end]) == office and all(story.glued[index + 1 : end]):
            follows = (
                end < len(story)
                and story.glued[end]
                and story.capital[end]
                and story.full_end[end - 1] == story.end[end - 1]
            )
            if not follows or story.word[end] in (
                "Chief",
                "Press",
                "Deputy",
                "Secretary",
                "Director",
                "Counsel",
                "Communications",
            ):
                return end
    return 0


def _run_end(story: StoryWords, start: int, lists: WordLists) -> int:
    """Where the run of capitals ends: small words stay inside where a name's grammar lets them."""
    word, capital, glued = story.word, story.capital, story.glued
    count = len(word)
    index = start + 1
    organisation = word[start] in lists.first or word[start] in lists.last
    has_of = False
    while index < count and index - start < 14 and glued[index]:
        here = word[index]
        if story.full_end[index - 1] != story.end[index - 1] and not (
            title_key(word[index - 1]) in lists.owners and _is_owned(story, index)
        ):
            break  # "Britain's Labour Party" is two names, "the Prime Minister's Office" is one
        if capital[index]:
            if here in lists.offices and _office_at(story, index, lists) > index + 1:
                break  # "A No 10 spokesman", "Former Downing Street aides"
            organisation = organisation or here in lists.first or here in lists.last
            index += 1
            continue
        ahead = index + 1
        if (
            here in ("de", "la", "von", "van", "der")
            and ahead < count
            and word[ahead] in ("la", "der", "den", "las", "los", "de")
        ):
            ahead += 1
        nested = ahead < count and capital[ahead] and glued[ahead]
        if here in _INNER_LOWER and nested:
            index = ahead + 1
        elif here.startswith(("al-", "el-", "d'", "d’", "ul-")) and len(here) > 3:
            index += 1
        elif here == "&" and nested:
            organisation = True
            index = ahead + 1
        elif here in ("of", "for", "on"):
            if ahead < count and word[ahead] == "the" and ahead + 1 < count:
                ahead += 1
                nested = capital[ahead]
            if (
                not nested
                or (here == "on" and word[index - 1] not in _WITH_ON)
                or not (
                    word[index - 1] in lists.first
                    or word[index - 1] in _OF_TITLES
                    or (organisation and index - start < 4 and here == "of")
                )
            ):
                break
            has_of = True
            index = ahead + 1
        elif (
            here == "and"
            and nested
            and (
                (word[index - 1], word[ahead]) in lists.joined
                or (has_of and organisation and _same_kind_of_word(word, index))
            )
        ):
            index = ahead + 1
        else:
            break
    return index


def _is_owned(story: StoryWords, index: int) -> bool:
    """Whether a possessive goes on as one name: within three capitals comes a word such as 'Office' or 'Hospital'."""
    for at in range(index, min(index + 3, len(story))):
        if not story.capital[at] or not story.glued[at]:
            return False
        if story.word[at] in _OWNED:
            return True
    return False


def _same_kind_of_word(word: list[str], index: int) -> bool:
    """Whether 'and' joins two words of one name ("Health and Human Services"), not two names: no given name follows."""
    return not given(word[index + 1]) and not given(word[index - 1])


def _read_run(story: StoryWords, start: int, end: int, lists: WordLists) -> Iterator[NameFound]:
    word = story.word
    weak_start = story.first[start]
    # Words that are capital for standing first, and days that stand beside a name.
    while start < end and _says_nothing(story, start, end, lists, weak_start=weak_start):
        start += 1
        weak_start = False
    while end > start and (
        word[end - 1] in _CALENDAR or word[end - 1] in ("I", "A") or not story.word[end - 1][0].isalnum()
    ):
        end -= 1
    if start >= end:
        return
    before = word[start - 1].lower() if start and story.glued[start] else ""
    parts = tuple(word[start:end])
    if len(parts) == 1:
        plain = _is_everyday(parts[0], lists) or parts[0] in lists.adjectives or _is_compound_adjective(parts[0])
        if plain or title_key(parts[0]) in lists.titles or roles.noun(parts[0]) is not None:
            if before not in ("the", "a", "an"):  # "Major said" and "Green said", where a fuller name bears it
                yield NameFound(start, end, "lone", parts, read(parts[0]), only_if_known=True)
            return
    led = 1 if len(parts) > 2 and parts[0] in lists.adjectives and given(parts[1]) else 0  # "Republican Jane Roe"
    split = 0 if led else _title_end(parts, lists)
    if split:
        yield from _titled(story, start, start + split, end, weak_start)
        return
    role_end = _role_noun_end(parts, lists)
    if role_end == len(parts):
        return  # "Prime Minister", "Police": a description, not a name
    if role_end:
        yield NameFound(
            start + role_end,
            end,
            "person",
            parts[role_end:],
            read(" ".join(parts[role_end:])),
            " ".join(parts[:role_end]),
        )
        return
    found = _name_of(parts[led:], start + led, end, lists, weak_start and not led)
    if led:
        found.role = parts[0]
    found.after_article = before in ("the", "a", "an")
    found.after_place_preposition = before in _PLACE_PREPOSITIONS
    if found.after_article and found.sort in ("person", "maybe"):
        found.sort = "organisation"
    yield found


def _is_compound_adjective(word: str) -> bool:
    """Whether a word is a name with a tail that makes it an adjective, or a party with a state; not so 'Jae-in', 'Ki-moon'."""
    head, hyphen, tail = word.rpartition("-")
    return bool(hyphen) and (
        tail in _ADJECTIVE_TAILS or (head in ("R", "D", "I") and tail[:1].isupper()) or tail.endswith(("ing", "ed"))
    )


def _is_everyday(word: str, lists: WordLists) -> bool:
    return word.lower() in lists.common and word not in lists.lone and not (word.isupper() and len(word) > 1)


def _says_nothing(story: StoryWords, index: int, end: int, lists: WordLists, *, weak_start: bool) -> bool:
    """Whether a word at the head of a run belongs to no name: a day, or an everyday word that opens a sentence."""
    here = story.word[index]
    alone = end - index == 1
    if here in _CALENDAR or not here[0].isalpha():
        return True
    if here in _CALENDAR_NAMES and not alone and story.word[index + 1][0].isdigit():
        return True
    if not alone and _is_compound_adjective(here):
        return True
    if not weak_start or (here.isupper() and len(here) > 1) or here.lower() not in lists.common:  # "US" is no "us"
        return False
    return here not in _CALENDAR_NAMES if alone else not given(here)


def _title_end(parts: tuple[str, ...], lists: WordLists) -> int:
    """How many words of the run belong to a title before a name; 0 for none, all for a title without a name."""
    last = 0
    for index, part in enumerate(parts):
        if title_key(part) in lists.titles and (part not in ("State", "Chief") or index + 1 < len(parts)):
            last = index + 1
    if not last:
        return 0
    rest = parts[last:]
    if last == len(parts):
        if len(parts) > 1 and (given(parts[0]) or parts[0].endswith(".")) and title_key(parts[0]) not in lists.titles:
            return 0  # "Stephen King", "John Major"
        return last
    if all(_is_suffix(part) for part in rest):
        return 0
    first_title = next(index for index, part in enumerate(parts) if title_key(part) in lists.titles)
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
            and (index or len(parts) == 1 or known.kind == "post")
        ):
            last = index + 1
    if last and last < len(parts) and not (given(parts[last]) or parts[last].endswith(".")):
        return 0
    if last == len(parts) > 1 and given(parts[0]):
        return 0  # "Vincent Price", "Jane Fisherman"
    return last


def _titled(story: StoryWords, start: int, name_start: int, end: int, weak_start: bool) -> Iterator[NameFound]:
    """A run with a title in it: the words before the title are the role, the title and what follows the name."""
    if name_start == end:
        return
    lists = word_lists()
    word = story.word
    title_start = name_start
    while title_start > start and (title_key(word[title_start - 1]) in lists.titles or word[title_start - 1] == "of"):
        title_start -= 1
    rest = word[name_start:end]
    title = " ".join(word[title_start:name_start])
    kind = names.title_kind(title)
    if rest[0] in lists.places and kind != "honorific" and len(rest) == 1 and not given(rest[0]):
        return
    role = "" if kind == "honorific" else " ".join(word[start:name_start])
    shape = read(" ".join(rest))
    titles = (title, *shape.titles) if title else shape.titles
    name = names.PersonName(titles, shape.given, shape.family, shape.suffixes, shape.surname_first)
    yield NameFound(title_start, end, "person", tuple(rest), name, role, weak_start)


def _name_of(parts: tuple[str, ...], start: int, end: int, lists: WordLists, weak_start: bool) -> NameFound:
    text = " ".join(parts)
    if roles.country(text) or text in lists.places or parts in lists.two_word_places:
        sort: Sort = "people" if text in lists.supporters else "place"
        return NameFound(start, end, sort, parts, None, "", weak_start)
    count = len(parts)
    if parts[-1] in lists.supporters and count <= 3:
        return NameFound(start, end, "people", parts, None, "", weak_start)
    if count == 1:
        lone = parts[0]
        if lone in lists.lone or (lone.isupper() and 2 <= len(lone) <= 6 and not lone.endswith(".") and not weak_start):
            return NameFound(start, end, "organisation", parts, None, "", weak_start)
        return NameFound(start, end, "lone", parts, read(lone), "", weak_start)
    named_given = given(parts[0])
    if (
        "&" in parts
        or "and" in parts
        or (parts[-1] in lists.last and not (named_given and count == 2 and parts[-1] in _LAST_WORDS_AND_SURNAMES))
    ):
        return NameFound(start, end, "organisation", parts, None, "", weak_start)
    if ("of" in parts or "for" in parts) and "Of" not in parts:
        return NameFound(start, end, "organisation", parts, None, "", weak_start)
    if parts[-1] in lists.place_last and not (named_given and count == 2):
        return NameFound(start, end, "place", parts, None, "", weak_start)
    name = read(text)
    if count <= 6 and (
        named_given
        or name.surname_first
        or (len(parts[0].replace(".", "")) <= 2 and parts[0].isupper() and "." in parts[0])
    ):
        return NameFound(start, end, "person", parts, name, "", weak_start)
    return NameFound(start, end, "maybe", parts, name if count <= 5 else None, "", weak_start)


# Words that end organisations' names and are also surnames: "Barbara Bush Foundation" is one, "Harold House" a man.
_LAST_WORDS_AND_SURNAMES = word_set(
    "Bar Board Chamber Church Force Forum Foods Gallery Guard House Hotel Mercury Post Record Standard Street "
    "Temple Union Watch World Bank Bond"
)
