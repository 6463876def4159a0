"""What people are called: which figure a description such as 'the trade secretary' points back at.

A noun phrase and a name are one only by apposition or role, or where the news habit of calling somebody just named by a post
leaves no other reading.
"""

from __future__ import annotations

from functools import lru_cache

from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.clauses import place_of
from newskit_entities.descriptions import BY_A_QUALITY, DescriptionFound
from newskit_entities.figures import LEANING, Figure, Kind
from newskit_entities.name_shapes import word_lists
from newskit_entities.nameless import CALLS_ANY_SOURCE, asks_not_to_be_named, is_nameless
from newskit_entities.salience import Attention
from newskit_entities.story_words import StoryWords

__all__ = ["Callings", "age_behind"]

# News writing likes to call somebody just named again by a post ("Ms Okafor … the striker said"). These posts, though, are as a rule
# somebody else's ("the judge said" after a sentence about the accused), so that only an apposition links them.
_SOMEBODY_ELSE = word_set(
    "general judge magistrate sheriff prosecutor attorney lawyer barrister solicitor counsel registrar coroner detective "
    "inspector superintendent sergeant constable officer spokesman reporter journalist correspondent interviewer "
    "presenter host doctor physician nurse paramedic midwife surgeon priest vicar chaplain teacher headteacher soldier "
    "pilot referee umpire deputy consultant whistleblower negotiator mediator moderator auditor landlord pharmacist "
    "dentist vet psychiatrist psychologist trustee"
)
# Words for one post: the key is another word for the value.
_SAME_POST = {
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "congresswoman": "congressman", "businesswoman": "businessman", "actress": "actor", "policewoman": "policeman", "headmistress": "headmaster",
    "councilwoman": "councilman", "assemblywoman": "assemblyman", "neighbor": "neighbour", "organizer": "organiser", "advisor": "adviser",
    "ceo": "executive", "traveler": "traveller", "e-mail": "email", "organization": "organisation", "centre": "center", "mum": "mother", "mom": "mother",
    "justice": "judge", "headteacher": "teacher",
}  # fmt: skip
# Holders of a public post. With a word for where ("the Montana senator") they are whom the story has called so.
_OFFICIALS = word_set(
    "president minister premier taoiseach chancellor secretary governor mayor senator congressman congresswoman lawmaker "
    "representative councillor councilman councilwoman ambassador envoy commissioner king queen prince princess pope"
)
# Posts with one holder in one house: "the finance minister", though nobody names him, speaks for his office and is no secret source.
_OFFICES = _OFFICIALS | word_set(
    "chairman chairwoman chairperson chair director head leader chief executive boss ceo manager coach captain judge magistrate coroner sheriff prosecutor "
    "registrar ombudsman archbishop bishop pontiff monarch emir sultan speaker treasurer comptroller auditor principal headteacher headmaster headmistress dean rector provost "
    "vice-president vice-chancellor president-elect editor"
)
_PART_OF_POST = word_set("prime vice deputy first lord assistant")
_FIRMS = word_set(
    "company firm miner business corporation bank retailer supermarket airline carrier manufacturer automaker carmaker "
    "maker giant startup start-up conglomerate brand chain operator supplier insurer utility broadcaster publisher"
)
_HOUSES = _FIRMS | word_set("party club union charity force team")
_SOMEBODY_NEW = word_set("next future previous incoming eventual")
# Words for what anybody is at some time: they call a person again as posts do.
_AGES_OF_LIFE = word_set(
    "teenager teen youngster pensioner grandmother grandfather newcomer native father-of-two mother-of-two "
    "father-of-three mother-of-three"
)
_SOURCES = word_set("source insider")  # even several of them are unnamed sources, and no collective
_NEW_ONE = word_set("a an one another")
_TWO = word_set("couple pair duo")
_CHILDREN = word_set("boy girl baby toddler infant child schoolboy schoolgirl teenager teen youngster pupil")
_GROWN_UP = 20  # years
_EMPTY = word_set("former then current outgoing")  # modifiers that tell nobody apart
# Determiners of somebody not spoken of before.
_OTHERS = word_set("another other some several many few two three more most")
_POINTING = word_set("the this that these those")
_BEARERS = 8  # how many figures called by one noun are compared
_LEDE = 2  # the sentences in which an article says what happened, and as yet no names
_NAMED_AT_ONCE = 2  # sentences from "the minister" to the minister's name
_NAMED_WITHIN = 5  # sentences from "a Leeds baker" to the baker's name
_CALLED_AGAIN_WITHIN = 4  # sentences from a name to the post that calls its bearer again


class Callings:
    """Which figures the story calls by which nouns, as far as it has been read."""

    def __init__(self, story: StoryWords, attention: Attention) -> None:
        self._story = story
        self._attention = attention
        self._by_head: dict[str, list[Figure]] = {}
        self._by_text: dict[str, Figure] = {}
        self._in_heading: dict[str, Figure] = {}
        self._unnamed: list[Figure] = []  # single people whom the story brought in as 'a carer', 'a Leeds woman'

    def call(self, figure: Figure, description: roles.Description) -> None:
        """The story calls ``figure`` so: a later description may point back at it."""
        called = self._by_head.setdefault(_post(description.head), [])
        if figure not in called[-_BEARERS:]:
            called.append(figure)

    def call_by_name(self, figure: Figure) -> None:
        """What an organisation's name calls it: 'Parole Board of Canada' is a parole board."""
        own = _description_in_name(figure.label)
        if own is not None:
            figure.descriptions.append(own)

    def bring_in(self, found: DescriptionFound, text: str) -> Figure:
        """A new figure, whom nothing but this description names."""
        noun = found.noun
        kind: Kind = (
            "organisation" if noun.kind == "organisation" and not noun.plural
            else "document" if noun.kind == "document"
            else "unnamed" if noun.plural and (noun.singular in _SOURCES or asks_not_to_be_named(self._story, found))
            else "group" if noun.plural or noun.kind == "group"
            else "unnamed"
        )  # fmt: skip
        holds_office = (
            kind == "unnamed" and noun.kind == "post" and noun.singular in _OFFICES
            and (found.determiner in roles.DEFINITE or found.determiner == "'s") and found.determiner not in _POINTING - {"the"}
        )  # fmt: skip
        figure = Figure(kind, text, "office" if holds_office else "description", plural=noun.plural)
        if noun.gender:
            figure.by_titles += LEANING[noun.gender]
        if found.last > found.head + 1:
            self._by_text[self._words_of(found)] = figure
        if kind == "unnamed" and found.determiner in ("a", "an", "one") and not noun.plural:
            self._unnamed.append(figure)
        if found.head < self._story.heading and not noun.plural:
            self._in_heading[found.noun.singular] = figure
        return figure

    def antecedent(self, found: DescriptionFound) -> Figure | None:
        """What a description points back at: the latest figure called so, or the person just spoken of; None for somebody new."""
        description = found.description
        definite = found.determiner in roles.DEFINITE or found.determiner == "'s"
        if not definite and not description.plural:
            return self._from_heading(found)
        if found.determiner in _OTHERS:
            return None
        head = _post(description.head)
        if is_nameless(self._story, found, self._by_head.get(head, ())):
            return self._nameless_before(found)
        if found.noun is BY_A_QUALITY and found.determiner == "the":
            fitting = [
                figure for figure in self._attention.latest() if figure.kind == "person" and _has_quality(figure, found)
            ]
            if fitting:
                return fitting[0]
        if found.last > found.head + 1 and description.country is None:
            again = self._by_text.get(self._words_of(found))  # "the office of the mayor" is nobody else's office
            if again is None and found.determiner == "the" and found.noun is BY_A_QUALITY:
                again = self._called_again(found, head)  # "the 28-year-old from Leeds"
            return again
        if head in _TWO and found.determiner in _POINTING and (pair := self._attention.latest("pair")):
            return pair[0]
        best: Figure | None = None
        vaguer: Figure | None = None
        own = found.determiner not in _POINTING
        for figure in self._by_head.get(head, ())[-_BEARERS:]:
            if figure.plural != description.plural or not figure.mentions:
                continue
            if found.noun.kind == "organisation" and figure.kind == "person":
                continue  # "the miner" is a firm, though "a miner" was a man
            fit = _fit(description, head, figure, own=own)
            if fit == 2 and (best is None or figure.seen >= best.seen):
                best = figure
            elif fit == 1 and (vaguer is None or figure.seen >= vaguer.seen):
                vaguer = figure
        if best is not None and (best.fronted or best.kind != "unnamed"):
            return best
        pace = self._story.pace[found.first]
        if vaguer is not None and pace - vaguer.seen <= _NAMED_AT_ONCE:
            return vaguer
        if found.determiner == "the" and not description.plural:
            again = self._called_again(found, head)
            if again is not None:
                return again
        return best or vaguer

    def in_heading(self, found: DescriptionFound) -> Figure | None:
        """Whom the headline called by this noun, if the story has not said yet who that is."""
        figure = self._in_heading.pop(found.noun.singular, None)
        return figure if figure is not None and figure.mentions else None

    def _from_heading(self, found: DescriptionFound) -> Figure | None:
        """Whom the headline called by this noun: "says watchdog" there is "a spending watchdog" in the first sentences."""
        story = self._story
        figure = self._in_heading.get(found.noun.singular)
        if (
            figure is None
            or not figure.mentions
            or found.determiner not in ("a", "an")
            or story.pace[found.first] - figure.introduced > _NAMED_WITHIN
            or not _telling(figure.descriptions[0].modifiers) <= _telling(found.description.modifiers)
        ):
            return None
        return self._in_heading.pop(found.noun.singular)

    def _called_again(self, found: DescriptionFound, head: str) -> Figure | None:
        """Who was just spoken of, when the description is a subject and nothing known of that figure speaks against it."""
        story, attention = self._story, self._attention
        if not _calls_again(found, head):
            return None
        place = place_of(story, found.first, found.last)
        house = found.noun.kind == "organisation"
        if not place.subject and not (house and head in _HOUSES):
            return None
        pace = story.pace[found.first]
        figure, since = attention.subject_before(story.sentence[found.first])
        if attention.sentence == story.sentence[found.first] and attention.subject is not None:
            # "Roe has more votes than Poole, and the striker knows it"
            figure, since = (attention.subject, attention.pace)
        if house:
            here = [
                each
                for each in attention.latest()
                if _is_house(each) and each.named_in == story.sentence[found.first] and not each.oblique
            ]
            if head in _FIRMS and len(here) == 1 and _may_be_firm(here[0]):
                return here[0]  # "Acme's profit halved, the company said"
            if found.description.modifiers:
                just_spoke = figure is not None and place.speaker and not here and pace - since <= 1
                plain = all(word.islower() for word in found.before[1:])
                if (
                    head in _FIRMS
                    and just_spoke
                    and plain
                    and figure is not None
                    and _is_house(figure)
                    and _may_be_firm(figure)
                ):
                    return figure  # "Network Rail is sorry. “…,” the infrastructure company said"
                return None
            if head in _HOUSES and len(here) == 1 and (head not in _FIRMS or _may_be_firm(here[0])):
                return here[0]
            if head in _FIRMS and not here:
                fronted = [
                    each for each in attention.latest() if _is_house(each) and each.fronted and _may_be_firm(each)
                ]
                if len(fronted) == 1:
                    return fronted[0]  # the one firm the story is about
            if not place.speaker and not (head in _HOUSES and story.first[found.first]):
                return None
            fits = (
                figure is not None
                and figure.rule in ("organisation", "office")
                and (head not in _FIRMS or _may_be_firm(figure))
                and pace - since <= _CALLED_AGAIN_WITHIN
            )
            return figure if fits else None
        told = figure is not None and figure is attention.speaker and attention.sentence == story.sentence[found.first]
        if told and not place.speaker:
            # "Reed added that the Spaniard would stay": somebody else, if the story has just one
            others = [
                each
                for each in attention.latest()[:4]
                if each.kind == "person" and each.proven and each is not figure and pace - each.seen <= 2
            ]
            figure = others[0] if len(others) == 1 and not _joined_clause(story, found.first) else None
            return figure if figure is not None and _may_be(figure, found, head) else None
        if figure is None or figure.kind != "person" or pace - since > _CALLED_AGAIN_WITHIN:
            figure = next(
                (
                    each
                    for each in attention.latest()[:4]
                    if each.kind == "person" and each.proven and pace - each.seen <= 2
                ),
                None,
            )
        if figure is not None and found.noun is not BY_A_QUALITY and _is_of_house(found):
            # "“…,” the Rovers winger said", right behind a sentence whose subject has been called nothing yet
            just_spoke = place.speaker and figure is attention.speaker and pace - figure.seen <= 1
            if not just_spoke or any(other.kind == "post" for other in figure.descriptions):
                return None
        return figure if figure is not None and _may_be(figure, found, head) else None

    def _nameless_before(self, found: DescriptionFound) -> Figure | None:
        """The source just spoken of by this noun, or by any where this one says as much as somebody: 'An aide … the person said'."""
        pace, head = self._story.pace[found.first], _post(found.noun.singular)
        gender = found.noun.gender
        for figure in self._attention.latest():
            if (
                figure.kind == "unnamed"
                and not figure.plural
                and pace - figure.seen <= _NAMED_AT_ONCE
                and figure.descriptions
                and not (gender and figure.gender and gender != figure.gender)
                and (
                    _post(figure.descriptions[0].head) == head
                    or (found.noun.singular in CALLS_ANY_SOURCE and figure.label.partition(" ")[0].lower() in _NEW_ONE)
                )
            ):
                return figure
        return None

    def earlier(self, person: Figure, description: roles.Description) -> Figure | None:
        """Whom the story called so before it named this person: an article often says "a Leeds baker" or "the baker" first, and names later."""
        if description.plural or (person.mentions and person.introduced != self._attention.pace):
            return None
        head = _post(description.head)
        pace = self._attention.pace
        for figure in reversed(self._by_head.get(head, [])[-_BEARERS:]):
            if figure.kind != "unnamed" or not figure.mentions or len(figure.descriptions) > 2:
                continue
            if figure.gender and person.hint and figure.gender != person.hint:
                continue
            known = figure.descriptions[0]
            ours, theirs = _telling(description.modifiers), _telling(known.modifiers)
            in_lede = figure.introduced <= _LEDE
            if known.definite:
                fits = (
                    ours == theirs
                    and (bool(ours) or head not in _SOMEBODY_ELSE)
                    and known.country == (description.country or person.country)
                    and figure.label[:4].lower() == "the "
                    and figure.fronted
                    and (in_lede or pace - figure.seen <= _NAMED_AT_ONCE)
                )
            else:
                fits = (
                    (ours <= theirs or theirs <= ours)
                    and (not known.country or not description.country or known.country == description.country)
                    and in_lede
                    and pace - figure.introduced <= _NAMED_WITHIN
                )
            if fits:
                return figure
        return None

    def in_lede(self, person: Figure, *, subject: bool) -> Figure | None:
        """Whom the story first told of without a name, when a person of this age, with no post, is named: 'A carer has been jailed … Stacey
        Poole, 43, …'. The years of both, or that the one was and the other is the subject, and that nobody else comes into question.
        """
        pace = self._attention.pace
        fitting = [
            figure
            for figure in self._unnamed[:_BEARERS]
            if figure.mentions
            and figure.age in ("", person.age)
            and not (figure.descriptions[0].head in _CHILDREN and int(person.age) >= _GROWN_UP)
            and (not figure.gender or (person.gender or person.hint) in (None, figure.gender))
        ]
        same_years = [figure for figure in fitting if figure.age]
        if len(same_years) == 1:
            return same_years[0]
        told_of = [
            figure for figure in fitting if figure.introduced <= _LEDE and pace - figure.introduced <= _NAMED_WITHIN
        ]
        # who the story is about opens its sentence: "A carer …"
        return told_of[0] if subject and len(told_of) == 1 and told_of[0].label[0].isupper() else None

    def _words_of(self, found: DescriptionFound) -> str:
        """A description's words without its article, for comparing."""
        first = found.first + (found.determiner in ("the", "a", "an"))
        return " ".join(self._story.word[first : found.last]).lower()


def age_behind(story: StoryWords, index: int) -> str:
    """The years that stand behind a phrase: 'a baker, 43,' or 'Jane Roe (41)'."""
    word = story.word
    aged = (
        index + 2 < len(word) and word[index] in (",", "(") and len(word[index + 1]) < 3 and word[index + 1].isdigit()
    )
    return word[index + 1] if aged and not word[index + 2][0].isalnum() else ""


def _may_be_firm(figure: Figure) -> bool:
    """Whether nothing in a house's name makes it something else than a firm: an office, a council."""
    own = _description_in_name(figure.label)
    return figure.rule != "office" and (own is None or own.head in _FIRMS)


def _is_of_house(found: DescriptionFound) -> bool:
    """Whether a name in the description says whose holder of the post is meant: 'the FBI director', not 'the Republican nominee'."""
    adjectives = word_lists().adjectives
    return any(
        word[0].isupper() and word.lower() not in roles.DETERMINERS and word not in adjectives and not roles.country(word)
        and word not in ("Former", "Then", "New", "GOP")
        for word in found.before
    )  # fmt: skip


def _joined_clause(story: StoryWords, index: int) -> bool:
    """Whether 'and' or 'but' stands before a phrase: another clause begins, and no report."""
    return index > 0 and story.word[index - 1] in ("and", "but")


def _is_house(figure: Figure) -> bool:
    """Whether a figure is an organisation that the story names."""
    return figure.kind == "organisation" and figure.rule in ("organisation", "office", "single-name")


def _has_quality(person: Figure, found: DescriptionFound) -> bool:
    """Whether the text has said of a person what 'the 34-year-old' or 'the Spaniard' says."""
    if found.age:
        return person.age == found.age
    country = found.description.country
    return country is not None and country in (person.country, *(each.country for each in person.descriptions))


def _calls_again(found: DescriptionFound, head: str) -> bool:
    """Whether news writing calls somebody, or a firm, just named again by this noun."""
    kind = found.noun.kind
    if kind != "organisation" and _is_of_house(found) and head in _OFFICES:
        return False
    if head in _OFFICIALS and _telling(found.description.modifiers) - _PART_OF_POST:
        return False  # "the Montana senator" has been called a senator before, or is somebody new; a land has one president
    return (
        kind == "organisation"
        or (kind == "post" and head not in _SOMEBODY_ELSE)
        or (kind == "person" and head in _AGES_OF_LIFE)
    )


def _post(head: str) -> str:
    return _SAME_POST.get(head, head)


def _fit(description: roles.Description, head: str, figure: Figure, *, own: bool) -> int:
    """2: the description repeats one of the figure's; 1: it adds a country or a quality that is not known of the figure; 0: it does not fit."""
    best = 0
    ours = _telling(description.modifiers)
    for other in figure.descriptions[:6]:
        if _post(other.head) != head or other.plural != description.plural:
            continue
        if description.country and other.country and description.country != other.country:
            return 0
        theirs = _telling(other.modifiers)
        if ours & _PART_OF_POST != theirs & _PART_OF_POST and head != "judge":  # a deputy district judge is "the judge"
            continue  # a prime minister is no minister, a deputy mayor no mayor
        if own or description.plural:
            fits = ours == theirs or (description.definite and not own and not ours)
        else:
            fits = ours <= theirs or (not theirs and not other.country and not ours & _SOMEBODY_NEW)
        if fits:
            adds = (description.country and not other.country) or not ours <= theirs
            best = max(best, 1 if adds else 2)
    return best


@lru_cache(maxsize=4096)
def _telling(modifiers: tuple[str, ...]) -> frozenset[str]:
    """The modifiers that tell one holder of a post from another."""
    return frozenset(modifiers) - _EMPTY


def _may_be(person: Figure, found: DescriptionFound, head: str) -> bool:
    """Whether nothing known of a person speaks against the description: no other holder of the post, country or gender."""
    country = found.description.country
    if (found.age and person.age and found.age != person.age) or (
        country and person.country and country != person.country
    ):
        return False
    for other in person.descriptions:
        if (
            head in _OFFICIALS
            and other.kind == "post"
            and "former" not in (*other.modifiers, *found.description.modifiers)
        ):
            return False  # who holds another post is no minister
        if _post(other.head) == head or (other.country and country and other.country != country):
            return False
    gender = found.noun.gender
    known = person.gender or person.hint
    return not (gender and known and gender != known)


@lru_cache(maxsize=4096)
def _description_in_name(label: str) -> roles.Description | None:
    """What an organisation's name calls it: 'Parole Board of Canada' is a parole board, 'State Department' a department."""
    words = label.split()
    cut = next((i for i, word in enumerate(words) if word in ("of", "for", "on")), len(words))
    noun = roles.noun(words[cut - 1])
    if noun is None or noun.kind not in ("organisation", "group") or noun.plural:
        return None
    return roles.describe(noun, words[: cut - 1], words[cut:])
