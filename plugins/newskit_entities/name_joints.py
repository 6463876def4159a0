"""What a name may have inside and before it: 'and' in a house's name, nicknames in marks, the portfolio of a minister."""

from __future__ import annotations

from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.name_shapes import HEADS_OF_PLACES, HOLDERS_OF_PLACES, WordLists, given, word_lists
from newskit_entities.story_words import StoryWords

__all__ = [
    "INNER_LOWER",
    "NICKNAME_MARKS",
    "after_nickname",
    "goes_on_with",
    "in_portfolios",
    "is_owned",
    "is_part_of_place",
    "joins_one_name",
    "owns_house",
    "portfolio",
    "same_kind_of_word",
    "state_before",
    "with_apostrophes",
    "without_nickname",
]

# What a nickname stands between inside a name, with its closing mark: "Michael ‘Mixer’ Hogan".
NICKNAME_MARKS = {"‘": "’", "“": "”", "'": "'", '"': '"', "(": ")"}
_LONGEST_NICKNAME = 3  # words
# What a minister is of or for: the words before the name in "Minister for Health Ann Bell".
_PORTFOLIOS = word_set(
    "Health Finance Education Justice Defence Defense Agriculture Transport Transportation Environment Energy Trade Commerce Labour Labor Housing "
    "Tourism Culture Sport Sports Welfare Immigration Interior Police Water Works Industry Mines Mining Fisheries Forestry Lands Planning Revenue State Affairs Foreign "
    "Home Social Development Technology Science Communications Information Youth Women Children Economy Treasury Climate Food Petroleum Power Steel Railways Aviation "
    "National Security Rural Urban Public Service Higher Human Resources Internal External Natural Roads Highways Gender Local Government Law Veterans Infrastructure Digital "
    "Innovation Investment Tertiary Marine Parliamentary Constitutional Border Homeland International"
)
# What may follow a possessive inside one name: "the Attorney General's Office", "Women's Institute".
_OWNED = frozenset(
    "Office Department Institute Institution Hospital College School Church Court Bank Party Club Union Union's Association Federation Congress Palace Bench Counsel Cup Team Council League Trust Group Society Forum Cooperative Collective Movement Alliance Network Authority Commission Committee".split()
)
_OF_TITLES = HOLDERS_OF_PLACES | word_set("Secretary Director Speaker Chief King Queen Chancellor")
_WITH_ON = word_set(
    "Committee Commission Institute Center Centre Council Conference Panel Board Office Inquiry Subcommittee"
)
_DEPARTMENTS = word_set("Department Ministry Office Directorate Inspectorate")
INNER_LOWER = word_set(
    "al-Din bin bint binti da dal de degli dei del della den der des di do dos du e el ibn la le los ten ter van "
    "von y zu"
)


def joins_one_name(story: StoryWords, start: int, index: int, lists: WordLists) -> bool:
    """Whether 'and' joins words of one house: "the Nurses and Midwives Organisation", "said Heart and Stroke's Ann Bell"."""
    word, capital, glued = story.word, story.capital, story.glued
    start += word[start] == "The"  # a run may begin with it
    nation = index - start > 1 and word[start] in lists.adjectives  # "the Irish Nurses and Midwives Organisation"
    if any(_is_known(part, lists) for part in word[start + nation : index]):
        return False
    end = index + 1
    while end < len(word) and capital[end] and glued[end] and end - 1 not in story.possessive:
        end += 1
    if end - 1 in story.possessive:  # whose man is named next
        return (
            end - start == 3
            and end < len(word)
            and glued[end]
            and given(word[end])
            and not _is_known(word[end - 1], lists)
        )
    return word[end - 1] in lists.last and end - index > 2 and start > 0 and word[start - 1] in ("the", "The")


def _is_known(word: str, lists: WordLists) -> bool:
    """Whether a capital is a name of its own: somebody's, a house's or a land's."""
    return (
        word in lists.last or word in lists.lone or word in lists.places or word in lists.supporters
        or word in lists.adjectives or given(word) or roles.country(word) is not None
    )  # fmt: skip


def same_kind_of_word(word: list[str], index: int) -> bool:
    """Whether 'and' joins two words of one name ("Health and Human Services"), not two names: no given name follows."""
    return not given(word[index + 1]) and not given(word[index - 1])


def after_nickname(story: StoryWords, index: int) -> int:
    """The word after a nickname in marks that stands between two names: 'Michael ‘Mixer’ Hogan'; 0 for none."""
    closer = NICKNAME_MARKS[story.word[index]]
    for at in range(index + 1, min(index + 2 + _LONGEST_NICKNAME, len(story.word) - 1)):
        if story.word[at] == closer:
            inside = at - index > 1 and story.capital[index + 1]
            return at + 1 if inside and story.capital[at + 1] and given(story.word[index - 1]) else 0
        if not story.glued[at] or not (story.capital[at] or story.word[at] in INNER_LOWER):
            return 0
    return 0


def without_nickname(parts: list[str]) -> tuple[tuple[str, ...], str]:
    """The words of a name without a nickname in marks, and the nickname."""
    if len(parts) < 4:
        return tuple(parts), ""
    opener = next((index for index, part in enumerate(parts) if part in NICKNAME_MARKS), 0)
    if not opener:
        return tuple(parts), ""
    closer = parts.index(NICKNAME_MARKS[parts[opener]], opener + 1)
    return (*parts[:opener], *parts[closer + 1 :]), " ".join(parts[opener + 1 : closer])


def portfolio(word: list[str], start: int, end: int, lists: WordLists) -> int:
    """How many words of a run say what its bearer's post is of: 'Minister for [Health] Ann Bell', 'Mayor of [Leeds] Tom Reed'."""
    post = roles.noun(word[start - 4 if word[start - 3 : start - 1] == ["of", "State"] and start > 3 else start - 2])
    if post is None or post.kind != "post":
        return 0
    for size in range(1, end - start - 1):
        if given(word[start + size]) and not given(word[start]):
            return size
        here = word[start + size - 1]
        if here not in _PORTFOLIOS and here not in lists.places and roles.country(here) is None:
            return 0
        if word[start + size] not in _PORTFOLIOS:
            return size
    return 0


def goes_on_with(
    word: list[str], start: int, index: int, lists: WordLists, *, organisation: bool, has_of: bool
) -> bool:
    """Whether "of", "for" or "on" goes on with a name, by the words before it: 'Bank of', 'Duchess of', 'Committee on'."""
    here, before = word[index], word[index - 1]
    if here == "on":
        return before in _WITH_ON
    return (
        before in lists.first or before in _OF_TITLES or before in HEADS_OF_PLACES
        or (organisation and index - start < 4 and here == "of")
        or (has_of and here == "for" and word[start + (word[start] == "The")] in _DEPARTMENTS)
    )  # fmt: skip


def owns_house(story: StoryWords, index: int) -> bool:
    """Whether an apostrophe behind a plural goes on to a house: "the Traders' Association", "Residents' Group"."""
    before = index - 1
    return (
        story.word[before].endswith("s") and story.start[index] == story.end(before)
        and index + 1 < len(story) and is_owned(story, index + 1)
    )  # fmt: skip


def with_apostrophes(parts: list[str]) -> list[str]:
    """The words of a name, an apostrophe with the word that owns: "Traders'"; the marks around a nickname are left alone."""
    at = next((at for at in range(1, len(parts)) if parts[at] in NICKNAME_MARKS or parts[at] == "’"), 0)
    if not at or parts[at] not in "'’" or not parts[at - 1].endswith("s") or parts[at] in parts[at + 1 :]:
        return parts
    return [*parts[: at - 1], parts[at - 1] + parts[at], *parts[at + 1 :]]


def in_portfolios(story: StoryWords, index: int) -> bool:
    """Whether a comma stands between what one ministry is of: 'Ministry of Agriculture, Fisheries and Food'."""
    word = story.word
    return (
        index + 3 < len(word) and word[index - 1] in _PORTFOLIOS and word[index + 1] in _PORTFOLIOS
        and (word[index + 2] in (",", "and") or word[index + 3] == "and")
    )  # fmt: skip


def is_part_of_place(words: list[str], lists: WordLists) -> bool:
    """Whether a run that opens a sentence with an everyday word is a place's or a house's name as a whole: 'New Cross Hospital'."""
    return (
        tuple(words[:2]) in lists.two_word_places or roles.country(" ".join(words[:2])) is not None
        or (len(words) > 2 and (words[-1] in lists.last or words[-1] in lists.place_last))
    )  # fmt: skip


def is_owned(story: StoryWords, index: int) -> bool:
    """Whether a possessive goes on as one name: within three capitals comes a word such as 'Office' or 'Hospital'."""
    for at in range(index, min(index + 3, len(story.word))):
        if not story.capital[at] or not story.glued[at]:
            return False
        if story.word[at] in _OWNED:
            return True
    return False


def state_before(story: StoryWords, index: int) -> int:
    """How many words of a state's name stand right before a word: two for 'South Dakota'; 0 for none."""
    word, lists = story.word, word_lists()
    if index > 1 and (word[index - 2], word[index - 1]) in lists.two_word_places:
        return 2
    return int(index > 0 and word[index - 1] in lists.states)
