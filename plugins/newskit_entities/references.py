"""Reads the story from left to right and gives every name, description and pronoun to the figure it means."""

from __future__ import annotations

from itertools import compress, count
from typing import Literal

import newskit
from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.callings import Callings, age_behind
from newskit_entities.clauses import (
    LONGEST_BRANCH,
    SHORT_POSTS,
    Place,
    after_branch,
    after_capitals,
    is_asking,
    place_of,
)
from newskit_entities.descriptions import DescriptionFound
from newskit_entities.figures import LEANING, Figure, Gathered, same_gender
from newskit_entities.name_shapes import given, word_lists
from newskit_entities.names_in_text import NameFound
from newskit_entities.salience import PRONOUN_FORMS, PRONOUNS, Attention, is_empty_it, is_object
from newskit_entities.story_words import StoryWords

__all__ = ["Reader"]

MentionKind = Literal["name", "nominal", "pronoun"]
_NAMED_AT_ONCE = 2  # sentences from 'a spokeswoman said' to the name that nothing else introduces
_ROLES = 12  # a figure's roles and descriptions beyond this number are not kept
_APPOSING = frozenset(",(–—-")  # what stands between a name and a description of its bearer
_NO_APPOSITION = frozenset({"another", "some", "this", "that"})  # "Roe, this person said,": somebody else
_NONE_AT_ALL = frozenset({"no", "any", "every", "each"})
_TAKES_POST = word_set(
    "sacked fired ousted dismissed removed replaced resigned quit retired suspended appointed reappointed elected re-elected installed chosen picked named hired served serves "
    "worked works returned down sworn in stood confirmed nominated reinstated"
)
_ANYBODY = word_set("man woman boy girl person individual guy lady gentleman")  # no roles
# Posts that firms hold as well as people.
_POSTS_OF_HOUSES = word_set(
    "developer owner co-owner operator manufacturer publisher maker supplier contractor sponsor organiser organizer employer landlord insurer broadcaster investor builder "
    "distributor lender creditor shareholder rival partner host client buyer bidder regulator"
)
_THINGS_TOO = word_set("chair tenor pitcher")
_AFTER_APPOSITION = frozenset([",", ".", "of", "for", "in", "at", "that", "which", "behind"])
_OF_A_LIFE = word_set("release record")  # papers elsewhere: "his release" is from prison
_RELATIVE_CLAUSE = 8  # words of it in which its pronoun stands
_PAIR = Place(1.2)
_BESIDE_A_VERB = Place(0.5)  # a pronoun whose form shows that it is no subject


class Reader:
    """One reading of a story. ``figures`` grows as descriptions bring in people without a name."""

    def __init__(self, text: str, story: StoryWords, gathered: Gathered, names_found: list[NameFound]) -> None:
        self._text = text
        self._story = story
        self._of_name = gathered.of_name
        self._names = names_found
        self._name_ending = {each.last: number for number, each in enumerate(names_found)}
        self._name_beginning = {each.first: number for number, each in enumerate(names_found)}
        self._attention = Attention()
        self._callings = Callings(story, self._attention)
        self._latest: tuple[Figure | None, int] = (None, -1)  # whom the last mention means, and the word it ends before
        self._pairs: dict[tuple[int, int], Figure] = {}
        self.figures = list(gathered.figures)

    def read(self, descriptions: list[DescriptionFound], *, pronouns: bool = True) -> None:
        """Take every mention in order of place."""
        for figure in self.figures:
            if figure.kind == "organisation" and " " in figure.label:
                self._callings.call_by_name(figure)
            for description in figure.descriptions:
                self._callings.call(figure, description)
        events: list[tuple[int, int, int]] = [(each.first, 0, number) for number, each in enumerate(self._names)]
        events += [(each.head, 1, number) for number, each in enumerate(descriptions)]
        if pronouns:
            quoted, beginning, of_name = self._story.quoted, self._name_beginning, self._of_name
            events += [
                (index, 2, index)
                for index in compress(count(), map(PRONOUN_FORMS.__contains__, self._story.word))
                if not quoted[index] and (index not in beginning or of_name[beginning[index]] is None)
            ]
        events.sort()
        for index, what, number in events:
            if what == 0:
                self._name(self._names[number], self._of_name[number])
                self._pair(number)
            elif what == 1:
                self._description(descriptions[number])
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
            if not figure.mentions:
                for description in figure.descriptions:
                    self._is_somebody_earlier(figure, description)
            figure.age = figure.age or age_behind(self._story, found.last)
            if not figure.mentions and rule == "full-name":
                self._is_last_speaker(figure, found)
                self._is_in_lede(figure, found)
            figure.country = figure.country or self._country_beside(found)
        introduced = rule == "full-name" and (figure.age or figure.roles)
        self._mention(figure, found.first, found.last, "name", rule)
        if introduced:
            self._attention.introduce(figure)

    def _pair(self, number: int) -> None:
        """Two people joined by 'and' are also one group, so that 'they' has something to point at."""
        if not number:
            return
        one, other = self._names[number - 1], self._names[number]
        story = self._story
        if (
            other.first != one.last + 1
            or story.word[one.last] != "and"
            or not (story.glued[one.last] and story.glued[other.first])
        ):
            return
        first, second = self._of_name[number - 1], self._of_name[number]
        if first is None or second is None or first is second or first.kind != "person" or second.kind != "person":
            return
        key = (id(first), id(second))
        figure = self._pairs.get(key)
        if figure is None:
            figure = self._pairs[key] = Figure("group", f"{first.label} and {second.label}", "pair", plural=True)
            self.figures.append(figure)
        self._mention(figure, one.first, other.last, "nominal", "pair", place=_PAIR)

    def _description(self, found: DescriptionFound) -> None:
        story = self._story
        noun = found.noun
        is_person = noun.kind in ("post", "person", "unnamed") and not noun.plural
        if is_person:
            if self._is_of_somebody(found) or self._is_nobody(found):
                return
        elif (
            noun.kind == "organisation"
            and not noun.plural
            and (named := self._organisation_beside(found) or self._organisation_before(found)) is not None
        ):
            self._call_house(named, found)
            return
        elif (
            not found.determiner
            and noun.kind in ("organisation", "document")
            and not noun.plural
            and not self._speaks_in_heading(found)
        ):
            return
        if found.determiner in ("his", "her") and noun.singular in _OF_A_LIFE:
            return
        if found.determiner in _NONE_AT_ALL and noun.kind in ("organisation", "document"):
            return  # "no record", "any notice"
        figure = self._callings.antecedent(found)
        text = self._text[story.start[found.first] : story.end(found.last - 1)]
        if figure is not None and found.determiner in ("a", "an"):
            figure.label = text  # the headline's "watchdog" is the first sentence's "a spending watchdog"
        if figure is None:
            figure = self._callings.bring_in(found, text)
            self.figures.append(figure)
            self._keep(figure, found)
        elif is_person and figure.kind == "person":
            self._give_role(figure, found)
        if figure.kind == "unnamed" and not figure.plural:
            figure.age = figure.age or found.years or age_behind(story, found.last)
        rule = "description" if not figure.mentions else "role" if figure.kind == "person" else "nominal-repeat"
        self._mention(figure, found.first, found.last, "nominal", rule)

    def _is_of_somebody(self, found: DescriptionFound) -> bool:
        """Whether a phrase for a person goes with a name or a house beside it, which has it from now on."""
        story = self._story
        bearer = self._person_at(found.head + 1) if found.head not in story.possessive else None
        if bearer is None and found.last > found.head + 1:
            bearer = self._person_at(found.last)  # "Minister for Health Ann Bell"
        if bearer is not None:  # "striker Jane Roe", "Save the Bay founder Ann Poole": a role, no mention of its own
            self._give_role(bearer, found)
            return True
        bearer = self._apposed(found)
        if bearer is not None:
            self._give_role(bearer, found)
            self._mention(bearer, found.first, found.last, "nominal", "apposition")
            return True
        if found.first > 1 and story.word[found.first - 1] == "as" and story.word[found.first - 2] in _TAKES_POST:
            self._post_taken(found)
            return True
        house = self._house_by_post(found) if found.noun.singular in _POSTS_OF_HOUSES else None
        if house is not None:
            self._call_house(house, found)
        return house is not None

    def _is_nobody(self, found: DescriptionFound) -> bool:
        """Whether a phrase that may stand for a person is a thing, a post, or what somebody is."""
        story, noun = self._story, found.noun
        if noun.singular in ("center", "centre", "model"):
            return True  # a building, a car
        if noun.singular in _THINGS_TOO and found.determiner in ("a", "an"):
            return True  # "a cane chair"
        named = story.capital[found.head] and not story.first[found.head]
        if not found.determiner and not named and not self._speaks_in_heading(found):
            return True  # "as prime minister": a post, nobody in particular
        behind_as = found.first > 0 and story.word[found.first - 1] == "as"
        # "as the prime minister", "as a father"
        return behind_as and not place_of(story, found.first, found.last).subject

    def _post_taken(self, found: DescriptionFound) -> None:
        """Keep the post that the sentence's subject takes or leaves: 'Jane Roe was sacked as home secretary'."""
        attention = self._attention
        subject = attention.subject
        if attention.sentence == self._story.sentence[found.first] and subject is not None and subject.kind == "person":
            self._give_role(subject, found)

    def _speaks_in_heading(self, found: DescriptionFound) -> bool:
        """Whether a bare noun is somebody for once: headlines leave articles out ("Budget ‘a sham’, says watchdog")."""
        return found.head < self._story.heading and place_of(self._story, found.first, found.last).speaker

    def _pronoun(self, index: int) -> None:
        story = self._story
        lower = story.word[index].lower()
        wanted, form = PRONOUNS[lower]
        if lower == "her" and is_object(story, index):
            form = "object"
        if lower == "it" and is_empty_it(story, index):
            return
        place = _BESIDE_A_VERB if form in ("possessor", "object", "reflexive") else place_of(story, index, index + 1)
        if not form and place.subject:
            form = "subject"  # "it" does not show its place
        self._attention.asking = form == "subject" and is_asking(self._story, index)
        not_this: Figure | None = None
        if place.speaker:
            not_this = self._named_before_comma(index)
        elif form == "object" and self._latest[1] == index - 1:
            not_this = self._latest[0]  # "Roe thanked him": nobody is the object of his own verb but as "himself"
        self._attention.relative = self._in_relative_clause(index)
        figure = self._attention.most_salient(wanted, form, place, story.sentence[index], story.pace[index], not_this)
        if figure is None:
            return
        if wanted in ("male", "female") and figure.kind in ("person", "unnamed"):
            figure.by_pronouns += LEANING[wanted] * (1.0 if form == "subject" else 0.5)
        self._mention(figure, index, index + 1, "pronoun", f"pronoun-{form}" if form else "pronoun", place=place)

    def _is_last_speaker(self, figure: Figure, found: NameFound) -> None:
        """Whether a name that nothing introduces names who spoke last: 'A spokeswoman for the fleet said … “…,” said Ann Bell.'"""
        story, last = self._story, found.last
        earlier = self._attention.speaker
        if (
            earlier is None
            or earlier.kind != "unnamed"
            or earlier.plural
            or not earlier.mentions
            or not earlier.label.startswith(("A ", "An ", "One ", "a ", "an ", "one "))
            or figure.roles
            or figure.age
            or story.pace[found.first] - earlier.seen > _NAMED_AT_ONCE
            or (last < len(story.word) and story.word[last] in (",", "("))
            or not place_of(story, found.first, last).speaker
            or not same_gender(earlier, figure)
        ):
            return
        self._merge(earlier, figure)
        for description in earlier.descriptions:
            figure.descriptions.append(description)
            self._callings.call(figure, description)

    def _is_in_lede(self, figure: Figure, found: NameFound) -> None:
        """Whether a name with an age, and with no post, names whom the story began with: 'A carer has been jailed … Ann Bell, 43, …'."""
        if not figure.age or figure.roles or figure.descriptions or figure.by_titles:
            return
        earlier = self._callings.in_lede(figure, subject=place_of(self._story, found.first, found.last).subject)
        if earlier is None:
            return
        self._merge(earlier, figure)
        for description in earlier.descriptions:
            figure.descriptions.append(description)
            self._callings.call(figure, description)

    def _is_somebody_earlier(self, figure: Figure, description: roles.Description) -> None:
        """Whether the story spoke of this person before it gave the name: then those mentions are this person's."""
        earlier = self._callings.earlier(figure, description)
        if earlier is not None:
            self._merge(earlier, figure)

    def _merge(self, earlier: Figure, figure: Figure) -> None:
        """What was said of the one was said of the other."""
        if earlier is not figure:
            self._attention.forget(earlier, figure)
            figure.mentions[:0] = earlier.mentions
            earlier.mentions = []
            figure.by_titles += earlier.by_titles
            figure.by_pronouns += earlier.by_pronouns

    def _country_beside(self, found: NameFound) -> str | None:
        """The country that stands beside a name: "Ghana's Kofi Adu", 'Kofi Adu of Ghana', 'Kofi Adu (Ghana)'."""
        story, before, last = self._story, found.first - 1, found.last
        word = story.word
        if before >= 0 and before in story.possessive and story.glued[found.first]:
            return roles.countries().get(word[before])
        if last + 1 < len(word) and word[last] in ("of", "(") and story.capital[last + 1]:
            return roles.countries().get(word[last + 1])
        return None

    # ---- who stands beside -----------------------------------------------------------------------------------------

    def _person_at(self, index: int) -> Figure | None:
        """The person whose name begins with this word, close upon the word before."""
        number = self._name_beginning.get(index)
        figure = self._of_name[number] if number is not None and self._story.glued[index] else None
        return figure if figure is not None and figure.kind == "person" else None

    def _person_until(self, index: int) -> Figure | None:
        """The person whose name ends before this word."""
        number = self._name_ending.get(index)
        figure = self._of_name[number] if number is not None else None
        return figure if figure is not None and figure.kind == "person" else None

    def _apposed(self, found: DescriptionFound) -> Figure | None:
        """The person beside whom the description stands: 'Jane Roe, the trade secretary', 'the trade secretary, Jane Roe,', 'Roe is the …'."""
        story = self._story
        word = story.word
        first, last = found.first, found.last
        if first >= 2 and story.sentence[first - 2] == story.sentence[first]:
            before = word[first - 1]
            at = first - 1
            if before in _APPOSING:
                if word[at - 1].isdigit() and at >= 3 and word[at - 2] == ",":
                    at -= 2  # "Jane Roe, 41, a former teacher"
                if at - 1 not in story.possessive:
                    bearer = self._person_until(at)
                    if bearer is not None and found.determiner not in _NO_APPOSITION:
                        return bearer
            elif before in ("is", "was", "became", "remains"):
                if word[at - 1] == "who" and at >= 2:
                    at -= 2 if word[at - 2] == "," else 1
                if at in self._name_ending:
                    return self._person_until(at)
        if last + 1 < len(word) and story.sentence[last] == story.sentence[first]:
            return self._apposed_behind(found, last)
        return None

    def _apposed_behind(self, found: DescriptionFound, last: int) -> Figure | None:
        """The person named behind the description: 'the trade secretary, Jane Roe,', 'a man named Dan Poole', 'the driver, identified as Dan Poole'."""
        word = self._story.word
        if word[last] in ("named", "called"):
            return self._person_at(last + 1)
        if word[last] != "," or found.determiner in _NO_APPOSITION:
            return None
        at = last + 1
        if word[at].endswith("-year-old") or word[at] in word_lists().adjectives:
            at += 1  # "her husband, 71-year-old Tom Reed", "the council's leader, Conservative Ann Bell"
        elif found.last > found.head + 1 and self._person_at(at) is None:
            at = after_branch(self._story, at) or at
        if found.determiner and self._person_at(at) is None:
            at = self._behind_second_post(at) or at
        bearer = self._person_at(at)
        if bearer is not None:
            after = self._names[self._name_beginning[at]].last
            if word[after : after + 1] == ["of"] and self._story.capital[after + 1]:
                after = after_capitals(self._story, after + 1)  # "One senator, Ann Bell of Alaska, said"
            closed = found.determiner and after < len(word) and word[after] in ",.;–—("
            return bearer if closed else None
        if word[last + 1] in ("identified", "named"):
            at = next((at for at in range(last + 2, min(last + 6, len(word))) if word[at] == "as"), 0)
            return self._person_at(at + 1) if at else None
        return None

    def _behind_second_post(self, index: int) -> int:
        """Where a name begins behind a second post: 'Its chairman, [Kilbride MP] Tom Reed,', 'his daughter, [city councillor] Ann Bell,'; 0 for none."""
        word, glued = self._story.word, self._story.glued
        for at in range(index + 1, min(index + 1 + LONGEST_BRANCH, len(word))):
            if not glued[at] or not word[at - 1][0].isalpha():
                return 0
            if self._person_at(at) is not None:
                posts = (word[at - 1], word[at])  # the name may begin with its title: "[MP] Tom Reed"
                return at if any(post in SHORT_POSTS or roles.noun(post.lower()) is not None for post in posts) else 0
        return 0

    def _organisation_beside(self, found: DescriptionFound) -> Figure | None:
        """The organisation named behind its description, between commas: 'the company, Acme Holdings, said'."""
        word, last = self._story.word, found.last
        if not found.determiner or last + 1 >= len(word) or word[last] != ",":
            return None
        number = self._name_beginning.get(last + 1)
        figure = self._of_name[number] if number is not None and self._story.glued[last + 1] else None
        if number is None or figure is None:
            return None
        after = self._names[number].last
        if after >= len(word) or word[after] not in ",.;–—(":
            return None
        if figure.kind == "person" and not figure.proven and len(self._names[number].words) > 1:
            figure.kind = figure.rule = "organisation"  # made like a person's name, and called a company
        return figure if figure.kind == "organisation" else None

    def _call_house(self, house: Figure, found: DescriptionFound) -> None:
        """The description stands beside a house's name, and may be what the headline called it: "says operator"."""
        earlier = self._callings.in_heading(found)
        if earlier is not None:
            self._merge(earlier, house)
        self._keep(house, found)
        self._mention(house, found.first, found.last, "nominal", "apposition")

    def _house_by_post(self, found: DescriptionFound) -> Figure | None:
        """The house beside which the description stands: 'Acme Homes, the developer,' or 'the developer, Acme Homes,'."""
        named = self._organisation_beside(found)
        word, at = self._story.word, found.first - 1
        if named is None and found.determiner and at > 0 and word[at] == "," and at - 1 not in self._story.possessive:
            number = self._name_ending.get(at)
            named = self._of_name[number] if number is not None else None
        return named if named is not None and named.kind == "organisation" else None

    def _organisation_before(self, found: DescriptionFound) -> Figure | None:
        """The organisation that the description follows in commas: 'Usdaw, the shopworkers' union, said'."""
        word, at = self._story.word, found.first - 1
        number = self._name_ending.get(at) if at > 0 and word[at] == "," and at not in self._story.possessive else None
        figure = self._of_name[number] if number is not None else None
        if (
            figure is None
            or found.determiner not in ("the", "a", "an", "'s")
            or found.last >= len(word)
            or not (word[found.last] in _AFTER_APPOSITION or word[found.last + 1 : found.last + 2] == [","])
        ):
            return None
        if figure.kind == "person" and not (figure.by_titles or given(figure.label.partition(" ")[0])):
            figure.kind = figure.rule = "organisation"  # it speaks, and is no person
        return figure if figure.kind == "organisation" else None

    def _in_relative_clause(self, index: int) -> Figure | None:
        """Whom the relative clause is about in which a word stands, with nobody else mentioned before it: 'a man who says [he] will stay'."""
        figure, last = self._latest
        word = self._story.word
        if (
            figure is None
            or not last < index <= last + _RELATIVE_CLAUSE
            or self._story.sentence[last - 1] != self._story.sentence[index]
        ):
            return None
        opening = last + (word[last] == ",")
        return figure if opening + 1 < index and word[opening] == "who" and "," not in word[opening:index] else None

    def _named_before_comma(self, index: int) -> Figure | None:
        """In 'Schumer, he said, knows …' the person whom 'he' is not: the name that stands right before."""
        if index < 2 or self._story.word[index - 1] != ",":
            return None
        number = self._name_ending.get(index - 1)
        return self._of_name[number] if number is not None else None

    # ---- keeping ---------------------------------------------------------------------------------------------------

    def _keep(self, figure: Figure, found: DescriptionFound) -> None:
        """Keep what the text calls a figure, so that a later description finds it."""
        description = found.description
        if len(figure.descriptions) < _ROLES and description not in figure.descriptions:
            figure.descriptions.append(description)
        self._callings.call(figure, description)

    def _give_role(self, figure: Figure, found: DescriptionFound) -> None:
        """Keep what the text calls a named person, among the roles too."""
        if found.noun.gender:
            figure.by_titles += LEANING[found.noun.gender]
        self._keep(figure, found)
        self._is_somebody_earlier(figure, found.description)
        if found.age:
            figure.age = figure.age or found.age
            return  # an age is no role
        if len(figure.roles) < _ROLES and not (found.noun.singular in _ANYBODY and not found.description.modifiers):
            story = self._story
            first = found.first + (story.word[found.first].lower() in ("the", "a", "an"))
            role = self._text[story.start[first] : story.end(found.last - 1)]
            if not any(role.lower() == known.lower() for known in figure.roles):
                figure.roles.append(role)

    def _mention(
        self, figure: Figure, first: int, last: int, kind: MentionKind, rule: str, *, place: Place | None = None
    ) -> None:
        story = self._story
        if place is None:
            place = place_of(story, first, last)
        self._attention.mention(figure, place, story.sentence[first], story.pace[first], quoted=story.quoted[first])
        self._latest = (figure, last)
        if kind != "pronoun":
            figure.named_in = story.sentence[first]
            figure.fronted = figure.fronted or story.first[first]  # "Midland Red's director said"
        start, end = story.start[first], story.start[last - 1] + len(story.word[last - 1])
        figure.mentions.append(
            newskit.Mention(span=newskit.Span(start, end), text=self._text[start:end], kind=kind, rule=rule)
        )
