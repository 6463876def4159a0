"""What the text shows a name to be, before anybody is gathered: a person by age, speech or kin; a place by what stands before it; a house
by its names, its men and its pronouns.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.clauses import SPEECH_VERBS, place_of
from newskit_entities.name_shapes import WordLists, given, key_of, word_lists
from newskit_entities.names_in_text import NameFound
from newskit_entities.story_words import StoryWords

__all__ = ["is_kin", "lone_speakers", "named_after_things", "places_named", "proven_people", "short_forms_of_houses"]

_OF_A_FIRM = word_set(
    "Group Corp Corp. Corporation Inc Inc. Ltd Limited plc Plc PLC Holdings LLC Company Co International &"
)
_AFTER_IT = word_set("would will has had was is does did can could may might plans expects hopes wants intends")
# What stands behind a firm's name: "a Helio spokesman", "Helio's customers".
_OF_FIRMS = word_set(
    "spokesman spokeswoman spokesperson CEO shares stock customers employees staff founder co-founder executives shareholders investors subsidiary headquarters products stores"
)
_OF_FIRMS_ALONE = word_set(
    "shareholders shares CEO CFO director executive chairman chairwoman customers headquarters subsidiary"
)
# Verbs of speech that after a lone word at the head of a sentence are rather a noun.
_NOUNS_TOO = word_set(
    "estimates reports comments claims calls notes states posts tweets forecasts rules orders questions promises pledges protests demands requests details "
    "terms brands labels charges remarks hints quotes vows pleas appeals attacks addresses answers directs disputes hits insists objects opens outlines posits "
    "presses probes projects proposes relates rips slams threats"
)


def proven_people(story: StoryWords, found: list[NameFound]) -> set[str]:
    """The two-word names without a known given name that the text shows to be people: age, speech, or a last name used alone."""
    lone = {
        each.words[-1]
        for each in found
        if (each.sort == "lone" and not each.weak_start) or (each.sort == "person" and len(each.words) == 1)
    }
    beginning = {each.first for each in found}
    things = {
        each.words
        for each in found
        if each.sort == "maybe" and (_has_its_own(story, each.last, beginning) or _has_directors(story, each.last))
    }
    titled = {each.words for each in found if each.name is not None and each.name.titles and len(each.words) > 1}
    shown: set[str] = set()
    for each in found:
        if each.sort != "maybe" or each.name is None or each.after_article or _is_group(each.words[0]):
            continue
        text = " ".join(each.words)
        last = each.last
        if text in shown or each.words in things:
            continue
        word = story.word
        if (
            each.words[-1] in lone
            or any(each.words[-size:] in titled for size in (2, 3))
            or (last + 1 < len(word) and word[last] in ",(" and word[last + 1].isdigit() and len(word[last + 1]) == 2)
        ):
            shown.add(text)
        elif not each.after_place_preposition and not story.quoted[each.first]:
            place = place_of(story, each.first, last)
            after = story.word[last] if last < len(word) else ""
            if (
                (place.speaker and after not in _NOUNS_TOO)
                or (after == "," and last + 1 < len(word) and _describes_person(story, last + 1))
                or (
                    each.first
                    and story.glued[each.first]
                    and (noun := roles.noun(word[each.first - 1])) is not None
                    and noun.kind in ("post", "person")
                    and not noun.plural
                )
            ):
                shown.add(text)
    return shown


def _is_group(word: str) -> bool:
    """Whether a name begins with a word for many or with a place: 'Team Bell', 'Edmonton Oilers'."""
    noun = roles.noun(word)
    if noun is not None and noun.kind in ("organisation", "group", "document"):
        return True
    return (word in word_lists().places or roles.country(word) is not None) and not given(word)


def named_after_things(
    story: StoryWords,
    found: list[NameFound],
    proven: set[str],
    places: set[str],
    short_forms: Collection[tuple[str, ...]],
) -> set[str]:
    """The names of two or more words that nothing shows to be people and that are not made like people's: an article before them
    somewhere, or a word in them that the story or the word lists use otherwise.
    """
    open_names = [each for each in found if each.sort == "maybe" and " ".join(each.words) not in proven]
    if not open_names:
        return set()
    lists = word_lists()
    ordinary = set(story.word)
    things = {*places, *map(" ".join, short_forms)}
    things |= {" ".join(each.words) for each in found if each.sort == "organisation" and len(each.words) > 1}
    beginning = {each.first for each in found}
    for each in open_names:
        if (
            each.after_article
            or _is_employer(story, each.last, beginning)
            or _has_its_own(story, each.last, beginning)
            or _has_directors(story, each.last)
            or len(each.words) > 3
            or any(_is_ordinary(word, ordinary, lists) for word in each.words)
        ):
            things.add(" ".join(each.words))
    return things


def _has_its_own(story: StoryWords, index: int, beginning: set[int]) -> bool:
    """Whether 'its', or 'it' behind a verb of speech, soon follows a name, and no other name before: 'Quant Sachs cut its rating'."""
    near = story.word[index : index + 6]
    if "its" not in near and "it" not in near:
        return False
    sentence = story.sentence
    for at in range(index, min(index + 6, len(story.word))):
        if at in beginning or sentence[at] != sentence[index - 1] or story.word[at] in (",", "“", '"'):
            return False
        if story.word[at] == "its":
            return True
        if story.word[at] == "it" and story.word[at - 1] in SPEECH_VERBS:
            # "said it would", but not "called it a disgrace"
            return at + 1 < len(story) and story.word[at + 1] in _AFTER_IT
    return False


def _has_directors(story: StoryWords, index: int) -> bool:
    """Whether a name that ends here owns what only firms have: "Midland Red's managing director", "Midland Red shareholders"."""
    if index - 1 in story.possessive:
        return any(word in _OF_FIRMS_ALONE for word in story.word[index : index + 3])
    return index < len(story) and story.word[index] in _OF_FIRMS_ALONE


def _is_employer(story: StoryWords, index: int, beginning: set[int]) -> bool:
    """Whether a name that ends here is whom somebody works for: 'Tidal Visions researcher Ann Bell'."""
    if index >= len(story.word) or not story.glued[index] or story.capital[index]:
        return False
    noun = roles.noun(story.word[index])
    if noun is not None and noun.singular.startswith("spokes"):
        return True  # "a Hallmark Direct spokesman"
    return noun is not None and noun.kind == "post" and index + 1 in beginning


def _is_ordinary(word: str, ordinary: set[str], lists: WordLists) -> bool:
    """Whether a capitalised word is known as something else than a name."""
    lower = word.lower()
    return (
        lower in ordinary or lower in lists.common or word in lists.last or word in lists.first or word in lists.lone
        or word in lists.places or word in lists.place_last or roles.noun(lower) is not None or roles.country(word) is not None
        or (word.isupper() and len(word) > 2) or word[0].isdigit()
    )  # fmt: skip


def _describes_person(story: StoryWords, index: int) -> bool:
    """Whether an apposition that begins here has a post for its head: ', the trade secretary,', ', 34,', ', who'."""
    if story.word[index] in ("who", "whose"):
        return True
    for at in range(index, min(index + 7, len(story.word))):
        word = story.word[at]
        if word in ",.;:" or story.sentence[at] != story.sentence[index]:
            return False
        noun = roles.noun(word)
        if noun is not None and noun.kind in ("post", "person"):
            return True
    return False


def short_forms_of_houses(found: list[NameFound]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The short forms that houses of longer names may go by: 'Savanna Bank' for 'Savanna Bank Group', 'Parole Board' for 'Parole Board of
    Canada', 'Heart and Stroke' for 'Heart and Stroke Foundation'.
    """
    lists = word_lists()
    forms: dict[tuple[str, ...], tuple[str, ...]] = {}
    behind_place: dict[tuple[str, ...], set[tuple[str, ...]]] = {}
    for words in dict.fromkeys(each.words for each in found if each.sort == "organisation" and len(each.words) > 2):
        for size in range(2, len(words)):
            rest = list(words[size:])
            if words[:size] in lists.two_word_places or roles.country(" ".join(words[:size])):
                continue  # "West Virginia University" is not in West Virginia alone
            telling = rest[0] in lists.last and not any(
                word in lists.last or word in lists.first for word in words[:size]
            )
            of_land = (
                rest[0] == "of" and len(rest) > 1 and (rest[-1] in lists.places or roles.country(rest[-1]) is not None)
            )
            if rest[0] in _OF_A_FIRM or of_land or telling:
                forms.setdefault(words[:size], words)
        if (
            words[0] in lists.places
            or words[0] in lists.adjectives
            or roles.country(words[0])
            or not _is_ordinary(words[0], set(), lists)
        ):
            behind_place.setdefault(words[1:], set()).add(words)
    for short, longer in behind_place.items():  # "the School Committee" after "the Fairhaven School Committee"
        if len(longer) == 1:
            forms.setdefault(short, *longer)
    return forms


def is_kin(story: StoryWords, index: int) -> bool:
    """Whether a lone name is a relative's or a friend's: 'her brother, Sello, is in no doubt', 'his wife Loveday'."""
    word = story.word
    at = index - 2 if index > 1 and word[index - 1] == "," else index - 1
    if at < 1 or not story.glued[index] or not story.glued[at] or story.capital[at]:
        return False
    noun = roles.noun(word[at])
    return (
        noun is not None and noun.kind == "person" and not noun.plural
        and (word[at - 1].lower() in ("his", "her", "their", "a", "my", "whose") or at - 1 in story.possessive)
    )  # fmt: skip


def places_named(story: StoryWords, found: list[NameFound]) -> set[str]:
    """The names that somewhere stand where only a place does: 'in Dereham', 'near Ibadan', and what is listed with such a one."""
    places: set[str] = set()
    before: NameFound | None = None
    for each in found:
        if each.sort in ("lone", "maybe", "place", "organisation"):
            joint = story.word[before.last] if before is not None and before.last == each.first - 1 else ""
            listed = (
                before is not None
                and joint in (",", "and")
                and (before.sort == "place" or " ".join(before.words) in places)
                and (joint == "and" or (each.last < len(story.word) and story.word[each.last] in (",", ".", "and")))
                and not given(each.words[0])
            )
            if (each.after_place_preposition and (len(each.words) == 1 or each.sort == "maybe")) or listed:
                places.add(" ".join(each.words))
        before = each
    return places


def lone_speakers(
    story: StoryWords, found: list[NameFound], settled: Sequence[object], families: Collection[str], places: set[str]
) -> set[str]:
    """The lone names whose bearers are somewhere shown to be people: they say something, or 'who' follows."""
    shown: set[str] = set()
    beginning = {each.first for each in found}
    firms = {
        each.words[0]
        for each in found
        if each.sort == "lone"
        and each.last < len(story.word)
        and (story.word[each.last] in _OF_FIRMS or _has_its_own(story, each.last, beginning))
    }
    for number, each in enumerate(found):
        if each.sort != "lone" or each.only_if_known or settled[number] is not None:
            continue
        word, last = each.words[0], each.last
        if (
            word in shown
            or word in firms
            or each.after_article
            or each.after_place_preposition
            or key_of(word) in families
        ):
            continue
        if last < len(story.word) and story.word[last].isdigit() and story.glued[last]:
            continue  # "Radio 4 said"
        speaks = (
            place_of(story, each.first, last).speaker
            and not (each.weak_start and last < len(story.word) and story.word[last] in _NOUNS_TOO)
            # "in Ibadan, a driver, Tom Reed, said"
            and not (word in places and last < len(story.word) and story.word[last] == ",")
        )
        of_place = each.first and story.word[each.first - 1] in ("of", "from")  # "a baker of Leith, who"
        if speaks or (story.word[last : last + 2] == [",", "who"] and not of_place) or is_kin(story, each.first):
            shown.add(word)
    return shown
