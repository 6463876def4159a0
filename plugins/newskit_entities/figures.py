"""Gathers names into figures: one for each person, organisation or place of the story."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise
from typing import Literal

from attrs import define, evolve, field

import newskit
from newskit.english import names, roles
from newskit.english.roles import Description
from newskit.english.word_lists import read_lines, word_set
from newskit_entities.clauses import SHORT_POSTS
from newskit_entities.name_evidence import (
    is_kin,
    lone_speakers,
    named_after_things,
    places_named,
    proven_people,
    short_forms_of_houses,
)
from newskit_entities.name_shapes import HOLDERS_OF_PLACES, given, key_of, read, title_key, word_lists
from newskit_entities.names_in_text import NameFound
from newskit_entities.story_words import StoryWords

__all__ = ["LEANING", "Figure", "Gathered", "gather", "same_gender"]

_NAMESAKES = 8  # how many bearers of one last name are compared
# The last words of teams that go by their town's name: "Preston Rovers" are Preston, "Preston City Council" is not.
_OF_A_TEAM = word_set(
    "United City Town County Rovers Wanderers Athletic Albion Argyle FC AFC CF SC RFC Hotspur Rangers Celtic Wednesday Forest Villa Palace Orient "
    "Alexandra Stanley Athletics Warriors Tigers Lions Bears Giants Hawks Eagles Kings Royals"
)
_ABBREVIATED = {
    "sen": "senator", "rep": "representative", "gov": "governor", "prof": "professor", "gen": "general", "col": "colonel", "maj": "major",
    "capt": "captain", "lt": "lieutenant", "sgt": "sergeant", "adm": "admiral", "det": "detective", "insp": "inspector",
    "supt": "superintendent", "cllr": "councillor", "coun": "councillor", "cmdr": "commander",
}  # fmt: skip
LEANING = {"female": 1.0, "male": -1.0}
Kind = Literal["person", "organisation", "place", "group", "document", "unnamed"]


@define(slots=True, eq=False)
class Figure:
    """An entity while it is being gathered."""

    kind: Kind
    label: str
    rule: str
    plural: bool = False
    names: list[names.PersonName] = field(init=False, factory=list)
    mentions: list[newskit.Mention] = field(init=False, factory=list)
    roles: list[str] = field(init=False, factory=list)
    descriptions: list[Description] = field(init=False, factory=list)
    by_titles: float = field(init=False, default=0.0)  # how titles and nouns lean: above 0 to a woman, below to a man
    by_pronouns: float = field(init=False, default=0.0)  # how pronouns do
    hint: str | None = field(init=False, default=None)  # gender that the given name hints at
    activation: float = field(init=False, default=0.0)
    oblique: bool = field(init=False, default=False)  # was last mentioned behind a preposition
    seen: int = field(init=False, default=0)  # number of the sentence that last mentioned it
    # Number of the narrator's sentence that last called it by name or noun.
    named_in: int = field(init=False, default=-1)
    introduced: int = field(init=False, default=0)  # number of the sentence that first did
    age: str = field(init=False, default="")  # in years, as the text gives it
    country: str | None = field(init=False, default=None)  # of a person, as the text gives it: "Ghana's Kofi Adu"
    plain: str = field(init=False, default="")  # the first name, where only its equal can mean the same person
    kin: bool = field(init=False, default=False)  # came in as somebody's relative: "his nephew, Alan Roe"
    proven: bool = False  # known to be a person by more than its shape
    fronted: bool = field(init=False, default=False)  # has been the subject of a clause

    @property
    def gender(self) -> str | None:
        """What titles and nouns show, else what most pronouns show; None where they disagree."""
        leaning = self.by_titles or self.by_pronouns
        return ("female" if leaning > 0 else "male") if leaning else None


@define(slots=True, eq=False)
class Gathered:
    """The figures that names make, and for each name found its figure or None."""

    figures: list[Figure]
    of_name: list[Figure | None]
    families: dict[str, list[Figure]]
    by_words: dict[str, Figure]
    by_full_name: dict[str, Figure] = field(factory=dict)
    labels: set[str] = field(factory=set)
    by_given: dict[str, Figure] = field(factory=dict)  # first name -> the last person who bears it


@lru_cache(maxsize=8192)
def _family_keys(family: str) -> tuple[str, ...]:
    """The words a short mention may use: the last word of the family name, and the same without an Arabic article."""
    words = [names.name_key(w) for w in family.split()]
    kept = [w for w in words if w not in names.PARTICLES] or words
    if not kept:
        return ()
    last = kept[-1]
    return (last, last[3:]) if last.startswith(("al-", "el-", "ul-")) else (last,)


@cache
def _shortened() -> frozenset[str]:
    """The given names that have short forms, and those."""
    return frozenset(word for line in read_lines("short_names.txt") for word in line.split())


@lru_cache(maxsize=8192)
def _plain_first_name(given_names: tuple[str, ...]) -> str:
    """The one given name, where only its equal can mean the same person: no initial, no name with short forms, no second name; else ''."""
    if len(given_names) != 1:
        return ""
    key = key_of(given_names[0])
    return "" if len(key) <= 2 or "-" in key or key in _shortened() else key


@lru_cache(maxsize=16384)
def _agree(one: names.PersonName, other: names.PersonName) -> bool:
    """``names_agree``, remembered, since it is asked again and again of the same pairs; the 'bin' in two names proves nothing."""
    return names.names_agree(_without_particles(one), _without_particles(other))


def _without_particles(name: names.PersonName) -> names.PersonName:
    if not any(word.islower() for word in name.given):
        return name
    return evolve(name, given=tuple(word for word in name.given if key_of(word) not in names.PARTICLES))


def gather(text: str, story: StoryWords, found: list[NameFound]) -> Gathered:
    """Cluster the names of a story: full forms first, wherever they stand, then short forms to the fitting one."""
    result = Gathered([], [None] * len(found), {}, {})
    _share_family_names(story, found)
    proven = proven_people(story, found)
    places = places_named(story, found)
    short_forms = short_forms_of_houses(found)
    things = named_after_things(story, found, proven, places, short_forms)
    holders: list[int] = []
    for number, each in enumerate(found):
        if each.sort in ("person", "maybe") and each.name is not None and (each.name.given or " " in each.name.family):
            if not each.name.given and not each.name.titles:
                continue  # "Van der Berg": a last name with its particles
            text_of_name = " ".join(each.words)
            if each.sort == "maybe" and text_of_name in things:
                continue
            if each.words[0] in HOLDERS_OF_PLACES and each.words[1:2] == ("of",):
                holders.append(number)
                continue
            figure = _person_of(each, result)
            if len(figure.names) == 1 and is_kin(story, each.first):
                figure.kin = True
            figure.proven = figure.proven or each.sort == "person" or text_of_name in proven
            result.of_name[number] = figure
    for number in holders:
        result.of_name[number] = _holder_of(story, found, number, result)
    acronyms = _gather_things(story, text, found, result, places, short_forms)
    speakers = lone_speakers(story, found, result.of_name, result.families, places)
    places -= speakers
    known = speakers | places | {each.words[0] for each in found if each.sort == "lone" and not each.weak_start}
    recent: dict[str, Figure] = {}
    for number, each in enumerate(found):
        figure_or_none = result.of_name[number]
        if figure_or_none is None:
            names_known = speakers if story.title_case[each.first] else known  # a headline's capitals say nothing
            figure_or_none = _short_form(each, result, recent, acronyms, speakers, places, names_known)
            result.of_name[number] = figure_or_none
        if figure_or_none is not None:
            for name in figure_or_none.names[:1]:
                for key in _family_keys(name.family):
                    recent[key] = figure_or_none
    return result


def _share_family_names(story: StoryWords, found: list[NameFound]) -> None:
    """In 'Edna and Winifred Marsh' Edna is a Marsh too, unless the word is somebody's last name."""
    families = {each.name.family for each in found if each.name is not None and each.name.given}
    for each, after in pairwise(found):
        if (
            each.sort == "lone"
            and after.sort == "person"
            and after.first == each.last + 1
            and story.word[each.last] == "and"
            and after.name is not None
            and len(after.name.given) == 1
            and given(after.name.given[0])
            and given(each.words[0])
            and each.words[0] not in families
        ):
            each.sort = "person"
            each.name = names.PersonName(given=each.words, family=after.name.family)


def _person_of(each: NameFound, result: Gathered) -> Figure:
    """The person that a full name names: one already met whose names agree, or a new one."""
    name = each.name or read(" ".join(each.words))
    keys = _family_keys(name.family)
    written = " ".join((name.bare, *name.suffixes)) if name.suffixes else name.bare
    if written in result.by_full_name:
        figure = result.by_full_name[written]
        _add_name(figure, each, result)
        return figure
    plain = _plain_first_name(name.given)
    for key in keys:
        for figure in reversed(result.families.get(key, [])[-_NAMESAKES:]):
            if plain and figure.plain and figure.plain != plain:
                continue  # nine in ten namesakes
            if all(_agree(name, other) for other in figure.names[:3]):
                _add_name(figure, each, result)
                result.by_full_name[written] = figure
                return figure
    label = written if name.bare in result.labels else name.bare  # father and son
    result.labels.add(label)
    figure = Figure("person", label, "full-name")
    result.figures.append(figure)
    result.by_full_name[written] = figure
    for middle in name.given[1:]:
        result.by_given.setdefault(key_of(middle), figure)  # "Lula"
    if name.given:
        result.by_given[key_of(name.given[0])] = figure
    for key in keys:
        result.families.setdefault(key, []).append(figure)
    _add_name(figure, each, result)
    return figure


def _holder_of(story: StoryWords, found: list[NameFound], number: int, result: Gathered) -> Figure:
    """The person called by the place of the title: 'Duchess of Kilbride', with the name that stands beside it. The place alone is not that
    person.
    """
    each = found[number]
    text = " ".join(each.words)
    figure = result.by_words.get(key_of(text)) or _named_beside(story, found, number, result)
    if figure is None:
        figure = Figure("person", text, "title-and-name", proven=True)
        result.figures.append(figure)
        _add_name(figure, each, result)
    elif text not in figure.roles and figure.label != text:
        figure.roles.append(text)
        gender, post = _said_by(each.words[0])
        figure.by_titles += LEANING[gender] if gender else 0.0
        if post is not None:
            figure.descriptions.append(post)
    result.by_words[key_of(text)] = figure
    return figure


def _named_beside(story: StoryWords, found: list[NameFound], number: int, result: Gathered) -> Figure | None:
    """Whose name stands beside a title of a place, across a comma: 'the Bishop of Dunmore, the Rt Revd Alan Peck'."""
    for one, two in ((number, number + 1), (number - 1, number)):
        if one < 0 or two == len(found):
            continue
        figure = result.of_name[two if one == number else one]
        between = story.word[found[one].last : found[two].first]
        if figure is not None and figure.kind == "person" and between in ([","], [",", "the"]):
            return figure
    return None


def _in_full(post: str) -> str:
    """A post with its last word spelt out: 'Florida senator' for 'Florida Sen.', 'Acme chief executive' for 'Acme CEO'."""
    before, blank, last = post.rpartition(" ")
    if last in SHORT_POSTS:
        return before + blank + " ".join(SHORT_POSTS[last])
    return before + blank + _ABBREVIATED.get(title_key(last), last)


@lru_cache(maxsize=4096)
def _said_by(title: str) -> tuple[str | None, Description | None]:
    """What a title says of its bearer: gender, and the post by which he is called again ("Judge Roe": the judge). Of the words before the
    last those count that tell one post from another: 'Chief' of 'Chief Justice', nothing of 'Mr Justice'.
    """
    before, _, last = _in_full(title).rpartition(" ")
    telling = [word for word in before.split() if names.title_kind(word) != "honorific"]
    post = roles.noun(last)
    described = roles.describe(post, ["the", *telling], []) if post is not None and post.kind == "post" else None
    return names.title_gender(title), described


def _add_name(figure: Figure, each: NameFound, result: Gathered) -> None:
    name = each.name or read(" ".join(each.words))
    for title in name.titles:
        gender, post = _said_by(title)
        if gender:
            figure.by_titles += LEANING[gender]
        if post is not None and not figure.descriptions and (not each.role or names.title_kind(title) == "honorific"):
            figure.descriptions.append(post)
    if name.given and not figure.names:
        hint = names.given_name_gender(name.given[0])
        figure.hint = hint if hint in ("female", "male") else None
    if each.role and each.role not in figure.roles:
        figure.roles.append(each.role)
        role = _in_full(each.role)
        description = roles.read_description(role.lower() if role.isupper() else role)
        if description is not None:
            figure.descriptions.append(description)
    if each.nickname:
        result.by_given.setdefault(key_of(each.nickname), figure)
    plain = _plain_first_name(name.given)
    figure.plain = plain if not figure.names or figure.plain == plain else ""
    if not any(other.bare == name.bare for other in figure.names):
        figure.names.append(name)
        longer = name.bare.endswith(f" {figure.label}")
        if longer and given(figure.label.partition(" ")[0]) and not given(name.bare.partition(" ")[0]):
            return  # "Crooked Ann Bell": an epithet
        if len(name.bare.split()) > len(figure.label.split()) or (
            len(name.bare.split()) == len(figure.label.split())
            and len(name.bare) > len(figure.label)
            and figure.label.isupper()
        ):
            figure.label = name.bare


def _gather_things(
    story: StoryWords,
    source: str,
    found: list[NameFound],
    result: Gathered,
    places: set[str],
    short_forms: dict[tuple[str, ...], tuple[str, ...]],
) -> dict[str, Figure]:
    """Organisations, places and peoples by their words; returns the acronyms that stand for them."""
    acronyms = _initials_of_people(result.figures)
    for number, each in sorted(enumerate(found), key=_is_letters_alone):  # the long form may come later
        if result.of_name[number] is not None or each.sort in ("lone", "person"):
            continue
        if (
            each.sort == "maybe"
            and each.name is not None
            and not each.name.given
            and key_of(each.words[-1]) in result.families
        ):
            continue  # "Van der Berg"
        words = each.words
        if each.after_article and len(words) == 1 and words[0].istitle() and key_of(words[0]) in result.families:
            continue  # "The Obama speech": no paper
        while words in short_forms:
            words = short_forms[words]
        key = key_of(" ".join(words))
        kind: Kind = (
            "group" if each.sort == "people"
            else "place" if each.sort == "place" or (each.sort == "maybe" and " ".join(words) in places)
            else "organisation"
        )  # fmt: skip
        figure = result.by_words.get(key)
        if figure is None and each.sort == "organisation" and len(each.words) == 1:
            figure = acronyms.get(each.words[0])
        if figure is None:
            label = (
                source[story.start[each.first] : story.end(each.last - 1)] if words is each.words else " ".join(words)
            )
            figure = Figure(kind, label, "office" if each.sort == "office" else kind, plural=each.sort == "people")
            result.figures.append(figure)
            result.by_words[key] = figure
            if kind == "organisation" and len(each.words) > 1:
                initials = "".join(word[0] for word in each.words if word[0].isupper())
                if len(initials) > 1:
                    acronyms.setdefault(initials, figure)
                    acronyms.setdefault("".join(word[0] for word in each.words).upper(), figure)  # "DOJ"
                    if "&" in each.words:  # "M&S"
                        acronyms.setdefault("&".join(initials), figure)
        result.of_name[number] = figure
        if story.word[each.last : each.last + 3 : 2] == ["(", ")"] and story.word[each.last + 1].isupper():
            acronyms.setdefault(story.word[each.last + 1], figure)  # "the Reserve Bank (RBA)"
    papers = roles.organisation_words()["paper"]
    firsts: dict[str, Figure] = {}
    for figure in result.figures:
        if figure.kind == "organisation":
            head = figure.label.partition(" ")[0]
            if (
                head != figure.label
                and not given(head)
                and head not in word_lists().adjectives
                and not (head in places and figure.label.rpartition(" ")[2] not in _OF_A_TEAM)
                and figure.label.rpartition(" ")[2] not in papers  # the "Ithaca Journal" is not Ithaca
                and head not in word_lists().first
                and head not in word_lists().places
                and not roles.country(head)
            ):
                firsts.setdefault(head, figure)
    return {**firsts, **acronyms}


def _is_letters_alone(numbered: tuple[int, NameFound]) -> bool:
    """Whether a name may be the letters of a longer one: 'FTC' for 'Federal Trade Commission'."""
    words = numbered[1].words
    return len(words) == 1 and words[0].isupper()


def _initials_of_people(people: list[Figure]) -> dict[str, Figure]:
    """Three or more initials by which somebody may be called: 'AOC'."""
    found: dict[str, Figure] = {}
    for figure in people:
        initials = "".join(part[0] for part in figure.label.replace("-", " ").split())
        if len(initials) > 2 and initials.isupper():
            found.setdefault(initials, figure)
    return found


def _short_form(
    each: NameFound,
    result: Gathered,
    recent: dict[str, Figure],
    acronyms: dict[str, Figure],
    speakers: set[str],
    places: set[str],
    known_names: set[str],
) -> Figure | None:
    """The figure that a lone or titled word means: a person by last name, an organisation by its first word, a person by first name."""
    word = each.words[-1]
    name = each.name or read(" ".join(each.words))
    lone = each.sort == "lone"
    for key in _family_keys(name.family):
        candidates = result.families.get(key)
        if candidates:
            figure = _best_bearer(name, candidates, recent.get(key))
            if figure is not None:
                if not lone:
                    _add_name(figure, each, result)
                return figure
    if each.only_if_known:
        return None
    if lone and word in acronyms:
        return acronyms[word]
    key = key_of(word)
    known = result.by_words.get(key)
    if known is not None:
        return known
    if lone and key in word_lists().common and each.weak_start:
        return None
    if lone or len(each.words) == 1:
        by_first_name = result.by_given.get(key)
        if by_first_name is not None and not each.after_place_preposition:
            return by_first_name
    if not lone:
        figure = Figure("person", " ".join((*name.titles, name.bare)), "title-and-name", proven=True)
        _add_name(figure, each, result)
        for family in _family_keys(name.family):
            result.families.setdefault(family, []).append(figure)
        result.figures.append(figure)
        return figure
    if each.weak_start and word not in known_names and not given(word) and title_key(word) not in word_lists().titles:
        return None  # "Cost estimates" names nobody
    is_person = (given(word) and not each.after_article) or (
        word in speakers and not (len(word) > 3 and word.isupper())
    )
    kind: Kind = (
        "place" if word in places or (each.after_direction and not is_person)
        else "person" if is_person
        else "organisation"
    )  # fmt: skip
    figure = Figure(kind, word, "single-name", proven=kind == "person")
    if kind == "person":
        figure.names.append(name)
        hint = names.given_name_gender(word)
        figure.hint = hint if hint in ("female", "male") else None
        result.families.setdefault(key, []).append(figure)
    result.by_words[key] = figure
    result.figures.append(figure)
    return figure


def _best_bearer(name: names.PersonName, candidates: list[Figure], latest: Figure | None) -> Figure | None:
    """Among people of one last name: no clash of title and gender, then the one mentioned last, then the first in the article."""
    fitting = [figure for figure in candidates[:_NAMESAKES] if all(_agree(name, other) for other in figure.names[:2])]
    gender = next((g for title in name.titles if (g := names.title_gender(title))), None)
    if gender:
        clashing = {"female": "male", "male": "female"}[gender]
        fitting = [figure for figure in fitting if figure.by_titles * LEANING[gender] >= 0]
        fitting = [figure for figure in fitting if figure.hint != clashing] or fitting
    if not fitting:
        return None
    if len(fitting) > 1:
        called_so = [figure for figure in fitting if name.titles and _has_been_called(figure, name)]
        # who comes in as somebody's kin goes by the first name as a rule
        fitting = called_so or [figure for figure in fitting if not figure.kin] or fitting
    return latest if latest in fitting else fitting[0]


def _has_been_called(figure: Figure, name: names.PersonName) -> bool:
    """Whether somebody has been called by this title and last name: 'Mr Pettigrew' stays one man."""
    return any(other.titles == name.titles and not other.given for other in figure.names)


def same_gender(one: Figure, other: Figure) -> bool:
    """Whether what is known of the genders of two figures does not clash."""
    ours, theirs = one.gender, other.gender or other.hint
    return not (ours and theirs) or ours == theirs
