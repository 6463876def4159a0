"""Finds names in the words of a story: runs of capitals cut into people, organisations and places.

The grammar looks at one run at a time and knows nothing of the rest of the article; what a lone word means is settled when
mentions are gathered into entities (``figures``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress, count

from attrs import define

from newskit.english import names, roles
from newskit.english.calendar import DAY_NAMES, MONTHS, WEEKDAYS
from newskit.english.word_lists import word_set
from newskit_entities.clauses import SHORT_POSTS, SPEECH_VERBS
from newskit_entities.name_joints import (
    INNER_LOWER,
    NICKNAME_MARKS,
    after_nickname,
    goes_on_with,
    in_portfolios,
    is_owned,
    is_part_of_place,
    joins_one_name,
    owns_house,
    portfolio,
    same_kind_of_word,
    with_apostrophes,
    without_nickname,
)
from newskit_entities.name_shapes import (
    LETTERS,
    Shape,
    Sort,
    WordLists,
    given,
    is_compound_adjective,
    read,
    shape_of,
    title_key,
    word_lists,
)
from newskit_entities.story_words import StoryWords

__all__ = ["NameFound", "find_names"]

_CALENDAR_NAMES = frozenset(["March", "April", "May", "June", "August"])  # months that people are called too
_CALENDAR = frozenset(map(str.title, (*WEEKDAYS, *MONTHS, *(f"{day}s" for day in DAY_NAMES)))) - _CALENDAR_NAMES
_SHORT_AND_NAMES = frozenset(["Jan", "Jun", "Mar", "Sun"])  # short forms that people are called too: "Jun Park"
_BEFORE_MONTHS = word_set("In in since Since last Last next Next until early late mid")
_JOINED_ARTICLES = ("al-", "el-", "d'", "d’", "ul-")
_JOINTS = INNER_LOWER | {"&", "of", "for", "on", "and"}  # small words that names may have inside
_PARTICLES = word_set("de la von van der")
_BEHIND_PARTICLES = word_set("la der den las los de")
_PLACE_PREPOSITIONS = word_set("in at near across around outside inside throughout")
_PARTS_OF_PLACES = word_set(
    "town city village outskirts streets north south east west suburb people residents district port capital mayor parish island region coast centre center"
)
_DIRECTIONS = word_set("from to into toward towards")  # to a place, as a rule, but people are gone to as well
# What stands behind a firm's name and a comma.
_LEGAL_FORMS = frozenset(["Inc", "Inc.", "LLC", "Ltd", "Ltd.", "LLP", "Limited"])

# Sums and roads begin with a capital too: "N14,000", "Sh6.1bn", "the M25"; the G7 and the G20 are houses.
_SUM = re.compile(r"(?:[A-FH-Z]|FY|Rs|RM|Rp|Tk|GH|(?:[KTU]|KE)?[Ss]h)\d[\d.]{0,12}(?:bn|mn?|tn?|k|cr)?")
_SIGNS = frozenset("$€£¥₹₦¢")
_CURRENCIES = word_set("Rs Re USD EUR GBP INR KES NGN ZAR AUD CAD CHF Rp RM GH Tk Sh KSh Ksh")

_BEFORE_PEOPLE = frozenset({"Young", "Rookie", "Senior", "Veteran", "Retired", "Local"})  # "Rookie Ann Bell"
_BEFORE_PLACES = frozenset({"New", "Old", "Great", "Little", "High", "Long", "Upper", "Lower"})

_NOT_OF_NAMES = _CALENDAR | _CALENDAR_NAMES | _CURRENCIES | _BEFORE_PEOPLE | _BEFORE_PLACES

# Capitals that may follow a house's name and are no part of it: "White House Press Secretary".
_AFTER_OFFICE = word_set("Chief Press Deputy Secretary Director Counsel Communications")


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
    after_place_preposition: bool = False  # "in Leeds", but not "in Reed's speech"
    after_direction: bool = False  # "to Leeds"
    only_if_known: bool = False  # names somebody only where a fuller name bears it
    nickname: str = ""  # 'Mixer' of 'Michael ‘Mixer’ Hogan'


def find_names(story: StoryWords) -> list[NameFound]:
    """Every name in the story, in order of place."""
    found = _joined_again(story, _runs(story))
    if any(story.title_case):
        found += _in_headlines(story, found)
        found.sort(key=lambda each: each.first)
    return found


def _joined_again(story: StoryWords, found: list[NameFound]) -> list[NameFound]:
    """The names, with the short form of a house that has 'and' in its name as one: 'Heart and Stroke' for 'Heart and Stroke Foundation'."""
    heads = {
        each.words[:3]
        for each in found
        if each.sort == "organisation" and len(each.words) > 3 and each.words[1] == "and"
    }
    if not heads:
        return found
    joined: list[NameFound] = []
    for each in found:
        last = joined[-1] if joined else each
        if (
            last.last == each.first - 1
            and (*last.words, story.word[last.last], *each.words[:1]) in heads
            and not (last.first and each.sort == "person")
        ):
            words = (*last.words, "and", *each.words)
            joined[-1] = NameFound(last.first, each.last, "organisation", words, after_article=last.after_article)
        else:
            joined.append(each)
    return joined


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
    ordinary = set(story.word)
    reached, total = 0, len(story.word)
    for index in list(compress(count(), story.title_case)):
        if index < reached or not story.capital[index]:
            continue
        reached = index + 1
        longest = 1
        while (
            longest < 6
            and index + longest < total
            and story.glued[index + longest]
            and index + longest - 1 not in story.possessive
        ):
            longest += 1
        words = tuple(story.word[index : index + longest])
        lower = tuple(w.lower() for w in words)
        length = next((n for n in range(longest, 0, -1) if lower[:n] in known), 0)
        if length and not (length == 1 and lower[0] in ordinary):
            model = known[lower[:length]]
            yield NameFound(index, index + length, model.sort, model.words, model.name, weak_start=True)
            reached = index + length
        elif longest > 1 and given(words[0]) and _can_be_surname(lower[1], lists, ordinary) and words[1][0].isupper():
            text = names.recase(" ".join(words[:2]))
            yield NameFound(index, index + 2, "person", tuple(text.split()), read(text), weak_start=True)
            reached = index + 2
        elif lower[0] in families and lower[0] not in ordinary:
            text = names.recase(words[0]) if len(words[0]) > 1 else words[0]
            yield NameFound(index, index + 1, "lone", (text,), read(text), weak_start=True, only_if_known=True)


def _can_be_surname(word: str, lists: WordLists, ordinary: set[str]) -> bool:
    """Whether a word of a headline can be the last name after a given name: it is no everyday word, no verb the story uses, no role."""
    return (
        len(word) > 1 and word[0].isalpha() and word not in lists.common and word not in ordinary
        and roles.noun(word) is None and word not in SPEECH_VERBS and word not in lists.titles
    )  # fmt: skip


def _runs(story: StoryWords) -> list[NameFound]:
    lists = word_lists()
    word = story.word
    offices = lists.offices
    found: list[NameFound] = []
    reached = 0
    openers = _openers()
    for index in list(compress(count(), story.capital)):
        if index < reached or story.title_case[index]:
            continue
        opens = story.first[index] and word[index] in openers
        if opens and not _may_go_on(story, index + 1) and not _speaks(story, index):
            continue  # "The", "But"
        if word[index] in SHORT_POSTS and index and word[index - 1] in ("the", "The"):
            continue  # "the PM": a description
        if word[index] in _LEGAL_FORMS and index and word[index - 1] == ",":
            continue
        reached = _office_at(story, index, lists) if word[index] in offices else 0
        if reached:
            found.append(NameFound(index, reached, "office", tuple(word[index:reached])))
            continue
        reached = _run_end(story, index, lists)
        name = _read_run(story, index, reached, lists)
        if name is not None and not (found and _is_letters(story, name, found[-1])):
            found.append(name)
    return found


def _speaks(story: StoryWords, index: int) -> bool:
    """Whether a verb of speech follows: "Day told reporters" names somebody, if the story knows a Day."""
    return index + 1 < len(story) and story.word[index + 1] in SPEECH_VERBS


def _is_letters(story: StoryWords, name: NameFound, before: NameFound) -> bool:
    """Whether a name is no name but the letters behind the one before it: 'Jane Roe, KC,'. They prove that one a person's."""
    if before.last != name.first - 1 or len(name.words) != 1 or name.words[0] not in LETTERS:
        return False
    letters = story.word[before.last] == "," and before.sort in ("person", "maybe") and len(before.words) > 1
    if letters:
        before.sort = "person"
    return letters


def _office_at(story: StoryWords, index: int, lists: WordLists) -> int:
    """The end of a house's name that begins here, or 0."""
    for office in lists.offices.get(story.word[index], ()):
        end = index + len(office)
        if tuple(story.word[index:end]) == office and all(story.glued[index + 1 : end]):
            follows = (
                end < len(story.word) and story.glued[end] and story.capital[end] and end - 1 not in story.possessive
            )
            if not follows or story.word[end] in _AFTER_OFFICE:
                return end
    return 0


@cache
def _openers() -> frozenset[str]:
    """Everyday words as they open a sentence: alone they name nothing."""
    lists = word_lists()
    words = {word.capitalize() for word in lists.common} - _CALENDAR_NAMES
    return frozenset(words - lists.first - lists.last - lists.lone - lists.offices.keys())


def _may_go_on(story: StoryWords, index: int) -> bool:
    """Whether a run of capitals can go on with this word: a capital, or a small word that names have inside."""
    if index >= len(story.word) or not story.glued[index]:
        return False
    here = story.word[index]
    return (
        story.capital[index] or here in _JOINTS or here.startswith(_JOINED_ARTICLES)
        or (here in NICKNAME_MARKS and given(story.word[index - 1]))
        or (here in "'’" and owns_house(story, index))
    )  # fmt: skip


def _run_end(story: StoryWords, start: int, lists: WordLists) -> int:
    """Where the run of capitals ends: small words stay inside where a name's grammar lets them."""
    index = start + 1
    if not _may_go_on(story, index):
        return index
    word, capital, glued = story.word, story.capital, story.glued
    total = len(word)
    organisation = word[start] in lists.first or word[start] in lists.last
    has_of = False
    while index < total and index - start < 14 and glued[index]:
        here = word[index]
        if index - 1 in story.possessive and not (
            title_key(word[index - 1]) in lists.owners and is_owned(story, index)
        ):
            break  # "Britain's Labour Party" is two names, "the Prime Minister's Office" is one
        if here in "'’" and owns_house(story, index):
            index += 1  # "Traders' Association"
            continue
        if here in NICKNAME_MARKS:
            after = after_nickname(story, index)
            if not after:
                break
            index = after
            continue
        if capital[index]:
            if here in lists.offices and _office_at(story, index, lists) > index + 1:
                break  # "A No 10 spokesman", "Former Downing Street aides"
            if organisation and word[index - 1] in lists.last and _begins_its_man(story, start, index):
                break  # "the chief executive of Acme Foods | Jane Roe"
            organisation = organisation or here in lists.first or here in lists.last
            index += 1
            continue
        if here == "," and has_of and in_portfolios(story, index):
            index += 1  # "Ministry of Agriculture, Fisheries and Food"
            continue
        if here not in _JOINTS and not here.startswith(_JOINED_ARTICLES):
            break
        ahead = index + 1
        if here in _PARTICLES and ahead < total and word[ahead] in _BEHIND_PARTICLES:
            ahead += 1  # "de la", "von der"
        nested = ahead < total and capital[ahead] and glued[ahead]
        if here in INNER_LOWER and nested:
            index = ahead + 1
        elif here.startswith(_JOINED_ARTICLES) and len(here) > 3:
            index += 1
        elif here == "&" and nested:
            organisation = True
            index = ahead + 1
        elif here in ("of", "for", "on"):
            if ahead < total and word[ahead] == "the" and ahead + 1 < total:
                ahead += 1
                nested = capital[ahead]
            if not nested or not goes_on_with(word, start, index, lists, organisation=organisation, has_of=has_of):
                break
            has_of = True
            index = ahead + 1
        elif (
            here == "and"
            and nested
            and (
                (word[index - 1], word[ahead]) in lists.joined
                or (has_of and organisation and same_kind_of_word(word, index))
                or joins_one_name(story, start, index, lists)
            )
        ):
            index = ahead + 1
        else:
            break
    return index


def _begins_its_man(story: StoryWords, start: int, index: int) -> bool:
    """Whether the name of its holder follows a house that stands behind a post: 'the head of the Bell Foundation Ann Reed'."""
    word = story.word
    before = start - 1 - (word[start - 1] == "the")
    return (
        before > 0 and word[before] in ("of", "for", "at") and roles.noun(word[before - 1]) is not None
        and given(word[index]) and index + 1 < len(word) and story.capital[index + 1] and story.glued[index + 1]
    )  # fmt: skip


def _read_run(story: StoryWords, start: int, end: int, lists: WordLists) -> NameFound | None:
    """The name in a run of capitals, without the words at its ends that belong to none."""
    word = story.word
    start, end, weak_start = _ends_trimmed(story, start, end, lists)
    if start >= end:
        return None
    if end - start > 2 and start > 1:
        if word[start - 1] in ("of", "for"):
            start += portfolio(word, start, end, lists)
        elif word[start] in lists.last and end - start == 3 and given(word[start + 1]):
            start += 1  # "the president of the Vendors' [Association] Ann Bell"
    parts, nickname = without_nickname(with_apostrophes(word[start:end]))
    if parts[0] == "Parliament" and start > 1 and word[start - 2] in ("Member", "Members", "member", "members"):
        return None  # "Member of Parliament for Leeds": a post
    shape = shape_of(parts)
    if parts[0] == "The" and not weak_start and len(parts) > 1 and shape.sort in (None, "maybe"):
        # a capital article inside a sentence: "The Bookseller", a paper
        return NameFound(start, end, "organisation", parts[1:], after_article=True)
    if shape.sort is None:
        return None
    before = word[start - 1].lower() if start and story.glued[start] else ""
    after_article = before in ("the", "a", "an")
    if word[end : end + 1] == [","] and word[end + 1 : end + 2] and word[end + 1] in _LEGAL_FORMS:
        return NameFound(start, end, "organisation", parts, after_article=after_article)  # "Northfield Systems, Inc."
    if after_article and len(parts) == 2 and " ".join(parts) in roles.peoples():
        return None  # "the South African" describes somebody
    if after_article and shape.only_if_known:
        return None
    sort = shape.sort
    only_if_known = shape.only_if_known
    if sort == "person" and before in _PLACE_PREPOSITIONS and len(parts) == 2 and parts[1] in lists.last:
        sort = "organisation"  # "at Elizabeth House"
    if shape.acronym and weak_start:
        sort = "lone"
    elif (
        sort == "lone"
        and weak_start
        and title_key(word[start]) in lists.titles
        and (word[start] in lists.last or _is_of_post(story, end))
    ):
        only_if_known = True  # "Finance chief", "Energy prices", "Security researcher Ann Bell"
    elif (
        after_article
        and sort == "lone"
        and end < len(word)
        and word[end].capitalize() in lists.place_last
        and story.glued[end]
    ):
        sort = "place"  # "the Orla river"
    elif after_article and not shape.skip and (sort == "maybe" or (sort == "person" and not _has_title(shape))):
        sort = "organisation"
    return NameFound(
        start + shape.skip,
        end,
        sort,
        shape.words,
        shape.name if sort != "organisation" else None,
        shape.role,
        weak_start=weak_start and not shape.skip and end - 1 not in story.possessive,
        after_article=after_article,
        after_place_preposition=(
            (before in _PLACE_PREPOSITIONS or (before == "of" and start > 2 and _is_part_of(word, start - 2)))
            and end - 1 not in story.possessive
            # "officials at Acme Homes"
            and not (before == "at" and start > 1 and roles.noun(word[start - 2]) is not None)
        ),
        after_direction=before in _DIRECTIONS,
        only_if_known=only_if_known,
        nickname=nickname,
    )


def _ends_trimmed(story: StoryWords, start: int, end: int, lists: WordLists) -> tuple[int, int, bool]:
    """A run without the words at its ends that belong to no name, and whether its first word may be capital for standing first."""
    word = story.word
    weak_start = story.first[start]
    # Words that are capital for standing first, and days that stand beside a name.
    while start < end and _says_nothing(story, start, end, lists, weak_start=weak_start):
        start += 1
        weak_start = False
    while end > start and (word[end - 1] in _CALENDAR or word[end - 1] in ("I", "A") or not word[end - 1][0].isalnum()):
        end -= 1
    for at in range(start + 1, min(start + 3, end)):
        if "-" in word[at] and word[at].rpartition("-")[2].islower() and is_compound_adjective(word[at]):
            start, weak_start = at + 1, False  # "San Francisco-based [Acme]", "Nobel Prize-winning"
    return start, end, weak_start


def _is_of_post(story: StoryWords, index: int) -> bool:
    """Whether a post and a name follow a word, which then says what the post is of: 'Security [researcher Ann Bell]'."""
    if index + 1 >= len(story) or not story.capital[index + 1] or not story.glued[index + 1] or not story.glued[index]:
        return False
    noun = roles.noun(story.word[index])
    return noun is not None and noun.kind == "post" and not noun.plural and story.word[index].islower()


def _is_part_of(word: list[str], index: int) -> bool:
    """Whether the word before 'of' wants a place behind it: 'the outskirts of Leeds', 'Tom Reed, 41, of Leeds'."""
    return word[index] in _PARTS_OF_PLACES or (word[index] == "," and word[index - 1].isdigit())


def _has_title(shape: Shape) -> bool:
    return shape.name is not None and bool(shape.name.titles)


def _says_nothing(story: StoryWords, index: int, end: int, lists: WordLists, *, weak_start: bool) -> bool:
    """Whether a word at the head of a run belongs to no name: a day, or an everyday word that opens a sentence."""
    here = story.word[index]
    if not weak_start and here not in _NOT_OF_NAMES and here.isalpha() and not here.isupper():
        return False  # most words: the short way round
    alone = end - index == 1
    if not here[0].isalpha():
        return True
    if here in _CALENDAR:
        after = story.word[index + 1] if not alone else ""
        return not (here in _SHORT_AND_NAMES and after[:1].isupper() and after not in _CALENDAR)
    if not here.isalpha() and _SUM.fullmatch(here):
        return True
    if here in _CURRENCIES and index + 1 < len(story.word) and story.word[index + 1][0].isdigit():
        return True  # "Rs 400"
    if (
        index + 1 < len(story.word)
        and story.word[index + 1] in _SIGNS
        and story.start[index + 1] == story.start[index] + len(here)
    ):
        return True  # "US$30"
    if here in _CALENDAR_NAMES and not alone:
        dated = index > 0 and story.word[index - 1] in _BEFORE_MONTHS and given(story.word[index + 1])
        if dated or story.word[index + 1][0].isdigit():
            return True
    if not alone and (is_compound_adjective(here) or (here in _BEFORE_PEOPLE and given(story.word[index + 1]))):
        return True
    if here in _BEFORE_PLACES and not alone and is_part_of_place(story.word[index:end], lists):
        return False  # "New Cross Hospital said"
    if (
        not weak_start or (here.isupper() and len(here) > 1) or here.lower().replace("’", "'") not in lists.common
    ):  # "US" is no "us"
        return False
    if not alone:
        return not given(here)
    return here not in _CALENDAR_NAMES and not _speaks(story, index)
