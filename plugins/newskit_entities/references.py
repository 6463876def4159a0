"""Reads the story from left to right and settles what descriptions and pronouns point at."""

from __future__ import annotations

from functools import lru_cache
from itertools import islice
from typing import Literal

import newskit
from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.clauses import Place, place_of
from newskit_entities.descriptions import DescriptionFound
from newskit_entities.figures import Figure, Gathered, Kind
from newskit_entities.names_in_text import NameFound
from newskit_entities.story_words import StoryWords

__all__ = ["Reader"]

MentionKind = Literal["name", "nominal", "pronoun"]

PRONOUNS: dict[
    str, tuple[str, str]
] = {  # pronoun -> what it points at, its place in the clause where its form shows it
    "he": ("male", "subject"),
    "him": ("male", "object"),
    "his": ("male", "possessor"),
    "himself": ("male", "reflexive"),
    "she": ("female", "subject"),
    "her": ("female", "possessor"),
    "hers": ("female", "possessor"),
    "herself": ("female", "reflexive"),
    "they": ("plural", "subject"),
    "them": ("plural", "object"),
    "their": ("plural", "possessor"),
    "theirs": ("plural", "possessor"),
    "themselves": ("plural", "reflexive"),
    "it": ("thing", ""),
    "its": ("thing", "possessor"),
    "itself": ("thing", "reflexive"),
}
_PRONOUN_FORMS = frozenset(form for word in PRONOUNS for form in (word, word.capitalize(), word.upper()))
_DECAY = 0.4  # what is left of a figure's salience after one sentence
_CARRIED = 0.5  # the most that earlier mentions add to a new one, so that being spoken of long does not outweigh being spoken of now
_FRESH = 1.4  # how much more a subject pronoun likes the subject of the sentence before
_HORIZON = 14  # how many figures back a pronoun or a description looks
_REACH = 6  # sentences a pronoun may reach back
# News writing likes to call somebody just named again by a post ("Ms Okafor … the striker said"). These posts, though, are as a rule
# somebody else's ("the judge said" after a sentence about the accused), so that only an apposition links them.
_SOMEBODY_ELSE = frozenset(
    "judge magistrate sheriff prosecutor attorney lawyer barrister solicitor counsel registrar coroner detective inspector superintendent sergeant constable officer "
    "spokesman reporter journalist correspondent interviewer presenter host doctor physician nurse paramedic midwife surgeon priest vicar chaplain teacher headteacher "
    "soldier pilot referee umpire deputy consultant whistleblower negotiator mediator moderator auditor landlord pharmacist dentist vet psychiatrist psychologist trustee".split()
)


class Reader:
    """One reading of a story. ``figures`` grows as descriptions bring in people without a name."""

    def __init__(self, text: str, story: StoryWords, gathered: Gathered) -> None:
        self._text = text
        self._story = story
        self._gathered = gathered
        self.figures = list(gathered.figures)
        self._recent: dict[Figure, None] = {}  # an ordered set, latest last
        self._names: list[NameFound] = []
        self._name_ending: dict[int, int] = {}
        self._by_head: dict[str, list[Figure]] = {}
        self._by_text: dict[str, Figure] = {}
        self._pairs: dict[tuple[int, int], Figure] = {}
        self._last_subject: Figure | None = None
        self._last_pace = -9
        self._speaker: Figure | None = None
        self._sentence_subject: Figure | None = None
        self._sentence = self._sentence_pace = -1

    def read(
        self, names_found: list[NameFound], descriptions: list[DescriptionFound], *, pronouns: bool = True
    ) -> None:
        """Take every mention in order of place."""
        self._names = names_found
        for figure in self.figures:
            if figure.kind == "organisation" and " " in figure.label:
                own = _description_in_name(figure.label)
                if own is not None:
                    figure.descriptions.append(own)
            for description in figure.descriptions:
                self._call(figure, description)
        events: list[tuple[int, int, int]] = [(each.first, 0, number) for number, each in enumerate(names_found)]
        events += [(each.head, 1, number) for number, each in enumerate(descriptions)]
        word = self._story.word
        if pronouns:
            quoted = self._story.quoted
            named = {each.first for each, figure in zip(names_found, self._gathered.of_name, strict=True) if figure}
            events += [
                (index, 2, index)
                for index, here in enumerate(word)
                if here in _PRONOUN_FORMS and not quoted[index] and index not in named
            ]
        events.sort()
        self._name_ending = by_end = {each.last: number for number, each in enumerate(names_found)}
        by_start = {each.first: number for number, each in enumerate(names_found)}
        for index, what, number in events:
            if what == 0:
                self._name(names_found[number], self._gathered.of_name[number])
                self._pair(number)
            elif what == 1:
                self._description(descriptions[number], by_end, by_start)
            else:
                self._pronoun(index)

    # ---- the three kinds of mention --------------------------------------------------------------------------------

    def _name(self, found: NameFound, figure: Figure | None) -> None:
        if figure is None:
            return
        rule = figure.rule
        if figure.kind == "person":
            if found.name is not None and found.name.given:
                rule = "full-name"
            elif found.name is not None and found.name.titles:
                rule = "title-and-name"
            else:
                rule = "last-name" if figure.label != found.words[-1] else "single-name"
        self._mention(figure, found.first, found.last, "name", rule)

    def _pair(self, number: int) -> None:
        """Two people joined by 'and' are also one group, so that 'they' has something to point at."""
        if not number:
            return
        one, other = self._names[number - 1], self._names[number]
        glued = self._story.glued
        if (
            other.first != one.last + 1
            or self._story.word[one.last] != "and"
            or not (glued[one.last] and glued[other.first])
        ):
            return
        first, second = self._gathered.of_name[number - 1], self._gathered.of_name[number]
        if first is None or second is None or first is second or first.kind != "person" or second.kind != "person":
            return
        key = (id(first), id(second))
        figure = self._pairs.get(key)
        if figure is None:
            figure = self._pairs[key] = Figure("group", f"{first.label} and {second.label}", "pair", plural=True)
            self.figures.append(figure)
        self._mention(figure, one.first, other.last, "nominal", "pair", place=Place(1.2))

    def _description(self, found: DescriptionFound, by_end: dict[int, int], by_start: dict[int, int]) -> None:
        story = self._story
        of_name = self._gathered.of_name
        noun = found.noun
        is_person = noun.kind in ("post", "person", "unnamed") and not noun.plural
        if is_person:
            # "striker Jane Roe", "Save the Bay founder Ann Poole": a role, no mention of its own
            follower = by_start.get(found.head + 1)
            if (
                follower is not None
                and story.glued[found.head + 1]
                and story.full_end[found.head] == story.end[found.head]
            ):
                figure = of_name[follower]
                if figure is not None and figure.kind == "person":
                    self._give_role(figure, found)
                    return
            bearer = self._apposed(found, of_name, by_end, by_start)
            if bearer is not None:
                self._give_role(bearer, found)
                self._mention(bearer, found.first, found.last, "nominal", "apposition")
                return
            if not found.determiner and not (story.capital[found.head] and not story.first[found.head]):
                return  # "as prime minister": a post, nobody in particular
        elif not found.determiner and noun.kind in ("organisation", "document") and not noun.plural:
            return
        figure_or_none = self._antecedent(found)
        if figure_or_none is None:
            figure_or_none = self._new(found)
        elif is_person and figure_or_none.kind == "person":
            self._give_role(figure_or_none, found)
        rule = (
            "description"
            if not figure_or_none.mentions
            else "role"
            if figure_or_none.kind == "person"
            else "nominal-repeat"
        )
        self._mention(figure_or_none, found.first, found.last, "nominal", rule)

    def _pronoun(self, index: int) -> None:
        story = self._story
        lower = story.word[index].lower()
        wanted, form = PRONOUNS[lower]
        if lower == "her" and self._is_object(index):
            form = "object"
        if lower == "it" and self._is_empty_it(index):
            return
        place = place_of(story, index, index + 1)
        if form in ("possessor", "object", "reflexive"):
            place = Place(0.5)
        figure = self._most_salient(wanted, form, place, index)
        if figure is None:
            return
        if wanted in ("male", "female") and figure.kind in ("person", "unnamed"):
            figure.pronouns[wanted] += 1.0 if form == "subject" else 0.5
        self._mention(figure, index, index + 1, "pronoun", f"pronoun-{form}" if form else "pronoun", place=place)

    # ---- antecedents -----------------------------------------------------------------------------------------------

    def _apposed(
        self, found: DescriptionFound, of_name: list[Figure | None], by_end: dict[int, int], by_start: dict[int, int]
    ) -> Figure | None:
        """The person beside whom the description stands: 'Jane Roe, the trade secretary', 'the trade secretary, Jane Roe,', 'Roe is the …'."""
        story = self._story
        word = story.word
        first, last = found.first, found.last
        if first >= 2 and word[first - 1] in (",", "(") and story.sentence[first - 2] == story.sentence[first]:
            at = first - 2
            if word[at].isdigit() and at >= 2 and word[at - 1] == ",":
                at -= 2
            number = by_end.get(at + 1)
            if number is not None and story.full_end[at] == story.end[at]:
                figure = of_name[number]
                if figure is not None and figure.kind == "person" and found.determiner not in ("another", "some"):
                    return figure
        if (
            first >= 2
            and word[first - 1] in ("is", "was", "became", "remains")
            and story.sentence[first - 2] == story.sentence[first]
        ):
            at = first - 2
            if word[at] == "who" and at >= 1:
                at -= 2 if word[at - 1] == "," else 1
            number = by_end.get(at + 1)
            if number is not None:
                figure = of_name[number]
                return figure if figure is not None and figure.kind == "person" else None
        if (
            found.determiner in ("the", "'s", "his", "her", "their", "its", "our")
            and last + 1 < len(word)
            and word[last] == ","
            and story.sentence[last] == story.sentence[first]
        ):
            number = by_start.get(last + 1)
            if number is not None and story.glued[last + 1]:
                figure = of_name[number]
                after = self._names[number].last
                if figure is not None and figure.kind == "person" and after < len(word) and word[after] in ",.;–—(":
                    return figure
        return None

    def _antecedent(self, found: DescriptionFound) -> Figure | None:
        """What a description points back at: the latest figure called so, or the person just spoken of; None for somebody new."""
        description = found.description
        head = _HEADS.get(description.head, description.head)
        definite = found.determiner in roles.DEFINITE or found.determiner == "'s"
        if not definite and not description.plural:
            return None
        if found.determiner in ("another", "other", "some", "several", "many", "few", "two", "three", "more", "most"):
            return None
        if found.last > found.head + 1 and description.country is None:
            return self._by_text.get(self._words_of(found))  # "the office of the mayor" is nobody else's office
        best: Figure | None = None
        countryless: Figure | None = None
        for figure in self._by_head.get(head, ())[-8:]:
            if figure.plural != description.plural or not figure.mentions:
                continue
            fit = self._fit(
                description, head, figure, own=found.determiner not in ("the", "this", "that", "these", "those")
            )
            if fit == 2 and (best is None or figure.seen >= best.seen):
                best = figure
            elif fit == 1 and (countryless is None or figure.seen >= countryless.seen):
                countryless = figure
        if best is not None and (best.fronted or best.kind != "unnamed"):
            return best
        if found.determiner == "the" and not description.plural and _may_be_called_again(found, head):
            again = self._called_again(found, description, head)
            if again is not None:
                return again
        return best or countryless

    @staticmethod
    def _fit(description: roles.Description, head: str, figure: Figure, *, own: bool) -> int:
        """2: the description repeats one of the figure's; 1: it adds a country that is not known of the figure; 0: it does not fit."""
        best = 0
        for other in figure.descriptions[:6]:
            if _HEADS.get(other.head, other.head) != head or other.plural != description.plural:
                continue
            if description.country and other.country and description.country != other.country:
                return 0
            ours, theirs = set(description.modifiers) - _EMPTY, set(other.modifiers) - _EMPTY
            if own or description.plural:
                fits = ours == theirs or (description.definite and not own and not ours)
            else:
                fits = ours <= theirs or (not theirs and not other.country)
            if fits:
                best = max(best, 1 if description.country and not other.country else 2)
        return best

    def _called_again(self, found: DescriptionFound, description: roles.Description, head: str) -> Figure | None:
        """The person of the sentence before, when the description is a subject and nothing known of that person speaks against it."""
        story = self._story
        place = place_of(story, found.first, found.last)
        if not place.subject:
            return None
        sentence, pace = story.sentence[found.first], story.pace[found.first]
        person = self._sentence_subject if self._sentence < sentence else self._last_subject
        since = self._sentence_pace if self._sentence < sentence else self._last_pace
        if found.noun.kind == "organisation":
            fits = (
                place.speaker
                and person is not None
                and person.rule == "organisation"
                and pace - since <= 4
                and not description.modifiers
            )
            return person if fits else None
        if person is None or person.kind != "person" or pace - since > 4:
            person = next(
                (
                    f
                    for f in islice(reversed(self._recent), 4)
                    if f.kind == "person" and f.proven and pace - f.seen <= 2
                ),
                None,
            )
        if person is None:
            return None
        for other in person.descriptions:
            if _HEADS.get(other.head, other.head) == head or (
                other.country and description.country and other.country != description.country
            ):
                return None
        gender = found.noun.gender
        known = person.gender or person.hint
        if gender and known and gender != known:
            return None
        return person

    def _new(self, found: DescriptionFound) -> Figure:
        noun = found.noun
        kind: Kind = (
            "organisation" if noun.kind == "organisation" and not noun.plural
            else "document" if noun.kind == "document"
            else "group" if noun.plural or noun.kind == "group"
            else "unnamed"
        )  # fmt: skip
        story = self._story
        figure = Figure(
            kind, self._text[story.start[found.first] : story.end[found.last - 1]], "description", plural=noun.plural
        )
        if noun.gender:
            figure.titles[noun.gender] += 1
        self._give_role(figure, found, named=False)
        self.figures.append(figure)
        if found.last > found.head + 1:
            self._by_text[self._words_of(found)] = figure
        return figure

    def _words_of(self, found: DescriptionFound) -> str:
        """A description's words without its article, for comparing."""
        first = found.first + (found.determiner in ("the", "a", "an"))
        return " ".join(self._story.word[first : found.last]).lower()

    def _give_role(self, figure: Figure, found: DescriptionFound, *, named: bool = True) -> None:
        """Keep what the text calls a figure, so that a later description finds it."""
        description = found.description
        if found.noun.gender and named:
            figure.titles[found.noun.gender] += 1
        if len(figure.descriptions) < 12 and description not in figure.descriptions:
            figure.descriptions.append(description)
        self._call(figure, description)
        if named and len(figure.roles) < 12:
            story = self._story
            first = found.first + (found.determiner in ("the", "a", "an"))
            role = self._text[story.start[first] : story.end[found.last - 1]]
            if role not in figure.roles:
                figure.roles.append(role)

    def _call(self, figure: Figure, description: roles.Description) -> None:
        called = self._by_head.setdefault(_HEADS.get(description.head, description.head), [])
        if figure not in called[-8:]:
            called.append(figure)

    # ---- salience --------------------------------------------------------------------------------------------------

    def _most_salient(self, wanted: str, form: str, place: Place, index: int) -> Figure | None:
        sentence, pace = self._story.sentence[index], self._story.pace[index]
        named_just_before = self._named_before_comma(index) if place.speaker else None
        best: Figure | None = None
        best_score = 0.0
        fresh = self._sentence_subject if self._sentence < sentence else self._last_subject
        for figure in islice(reversed(self._recent), _HORIZON):
            distance = pace - figure.seen
            if distance > _REACH or figure is named_just_before:
                continue
            factor = _agreement(figure, wanted)
            if not factor:
                continue
            score = figure.activation * _DECAY**distance * factor
            if form == "object" and figure is self._sentence_subject and self._sentence == sentence:
                score *= 0.1  # "Roe praised him": somebody else
            if form == "reflexive" and figure is self._sentence_subject and self._sentence == sentence:
                score *= 2.0
            if place.speaker and figure is self._speaker:
                score *= 1.15
            if form == "subject" and figure is fresh:
                score *= _FRESH
            if score > best_score:
                best, best_score = figure, score
        return best

    def _named_before_comma(self, index: int) -> Figure | None:
        """In 'Schumer, he said, knows …' the person whom 'he' is not: the name that stands right before."""
        if index < 2 or self._story.word[index - 1] != ",":
            return None
        number = self._name_ending.get(index - 1)
        return self._gathered.of_name[number] if number is not None else None

    def _mention(
        self, figure: Figure, first: int, last: int, kind: MentionKind, rule: str, *, place: Place | None = None
    ) -> None:
        story = self._story
        if place is None:
            place = place_of(story, first, last)
        sentence, pace = story.sentence[first], story.pace[first]
        quoted = story.quoted[first]
        if not quoted:
            if sentence != self._sentence:
                if self._sentence_subject is not None:
                    self._last_subject, self._last_pace = self._sentence_subject, self._sentence_pace
                self._sentence, self._sentence_pace, self._sentence_subject = sentence, pace, None
            if place.subject and (self._sentence_subject is None or place.speaker):
                self._sentence_subject = figure
            if place.speaker:
                self._speaker = figure
            figure.fronted = figure.fronted or place.subject
        figure.activation = min(figure.activation * _DECAY ** min(pace - figure.seen, 40), _CARRIED) + place.weight
        figure.seen = pace
        self._recent.pop(figure, None)
        self._recent[figure] = None
        span = newskit.Span(story.start[first], story.end[last - 1])
        figure.mentions.append(newskit.Mention(span=span, text=self._text[span.start : span.end], kind=kind, rule=rule))

    # ---- words -----------------------------------------------------------------------------------------------------

    def _is_object(self, index: int) -> bool:
        """Whether 'her' is the object ("told her that") and no possessive ("her plan")."""
        story = self._story
        after = index + 1
        if after >= len(story) or not story.glued[after] or not story.word[after][0].isalpha():
            return True
        following = story.word[after]
        return following in _AFTER_OBJECT

    def _is_empty_it(self, index: int) -> bool:
        """Whether 'it' points at nothing: 'it is understood that', 'it rained'."""
        word = self._story.word
        return index + 1 < len(word) and word[index + 1] in (
            "is",
            "was",
            "would",
            "will",
            "has",
            "seems",
            "appears",
            "emerged",
            "became",
            "remains",
            "takes",
            "took",
            "seemed",
            "appeared",
        )


_AFTER_OBJECT = word_set(
    "to that and in on at for with from by about because when while after before as if but or of over into through "
    "during until who than again a an the what how why whether this his her their up down out off back away he she "
    "they it"
)
_HEADS = {
    "spokeswoman": "spokesman", "spokesperson": "spokesman", "chairwoman": "chairman", "chairperson": "chairman", "chair": "chairman",
    "congresswoman": "congressman", "businesswoman": "businessman", "actress": "actor", "policewoman": "policeman", "headmistress": "headmaster",
    "councilwoman": "councilman", "assemblywoman": "assemblyman", "neighbor": "neighbour", "organizer": "organiser", "advisor": "adviser",
    "ceo": "executive", "traveler": "traveller", "e-mail": "email", "organization": "organisation", "centre": "center", "mum": "mother", "mom": "mother",
    "justice": "judge", "headteacher": "teacher",
}  # fmt: skip
_EMPTY = frozenset({"former", "then", "new", "current", "outgoing", "incoming"})


def _may_be_called_again(found: DescriptionFound, head: str) -> bool:
    return found.noun.kind == "organisation" or (found.noun.kind == "post" and head not in _SOMEBODY_ELSE)


@lru_cache(maxsize=4096)
def _description_in_name(label: str) -> roles.Description | None:
    """What an organisation's name calls it: 'Parole Board of Canada' is a parole board, 'State Department' a department."""
    words = label.split()
    cut = next((i for i, word in enumerate(words) if word in ("of", "for", "on")), len(words))
    noun = roles.noun(words[cut - 1])
    if noun is None or noun.kind not in ("organisation", "group") or noun.plural:
        return None
    return roles.describe(noun, words[: cut - 1], words[cut:])


def _agreement(figure: Figure, wanted: str) -> float:
    """How well a figure's kind, number and gender agree with a pronoun: 0 for not at all."""
    if wanted == "thing":
        return {"organisation": 1.0, "document": 0.8, "place": 0.6}.get(figure.kind, 0.0) if not figure.plural else 0.0
    if wanted == "plural":
        if figure.plural or figure.kind == "group":
            return 1.0
        return 0.5 if figure.kind == "organisation" else 0.0
    if figure.plural or figure.kind not in ("person", "unnamed"):
        return 0.0
    other = "male" if wanted == "female" else "female"
    if figure.titles[wanted] != figure.titles[other]:
        return 1.2 if figure.titles[wanted] > figure.titles[other] else 0.0
    base = 1.0 if figure.kind == "person" else 0.7
    called = figure.pronouns[wanted] - figure.pronouns[other]
    if figure.hint is not None and abs(called) < 3:
        return base * (1.15 if figure.hint == wanted else 0.08)
    if called:  # one doubtful pronoun is no proof
        return base * max(0.15, min(1.3, 1.0 + 0.4 * called))
    return base * (1.0 if figure.proven else 0.8)
