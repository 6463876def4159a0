"""The ways in which one part of a byline can be read: a name, a role, a house, a place, by its words and the mark before it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from attrs import field, mutable

from newskit.english.datelines import is_place
from newskit.english.names import PARTICLES, is_person_name, name_key
from newskit.english.roles import country
from newskit_byline.byline_parts import Part
from newskit_byline.byline_words import (
    SPORTS,
    credential_behind,
    house_then_role,
    is_house,
    is_known_given_name,
    is_listed_house,
    is_plainly_house,
    is_role,
    is_section,
    is_staff,
    name_then_house,
    name_then_role,
    role_then_name,
    surely_name,
)

__all__ = ["READINGS", "Reading", "Signed"]

FILED_FROM = re.compile(
    r"(?i:(?:(?:reporting|reports|reported|writing|writes|is|was|based)\s)?(?P<word>in|from|at))\s"
    r"(?P<place>(?:the\s)?[A-ZÀ-Þ][\w.'’-]{0,20}(?:,?\s[A-ZÀ-Þ][\w.'’-]{0,20}){0,3})$"
)
WRITES_FOR = re.compile(
    r"(?i:(?:special(?:ly)?|exclusive(?:ly)?)\s(?:to|for)|writing\sfor|for)\s(?P<house>(?:[Tt]he\s)?[A-Z][^\n]{1,60})$"
)
TAIL = re.compile(
    r"\s(?P<word>for|of|at|from|in|via|FOR|OF|AT|FROM|IN|For|Of|At|From|In)\s(?P<rest>(?:the\s)?(?:[A-Z]|[a-z]{1,3}[A-Z])[^\n]{1,80})$",
)
PLACE_BEHIND_HOUSE = re.compile(r"\s(?:in|from)\s(?P<place>[A-Z][\w.'’ -]{1,40})$", re.IGNORECASE)
WAS_IN = re.compile(r"\s(?:was|is|were|are|reports?|reported)$")
STAFF_FIRST = re.compile(r"(?:staff|our|own|special)\s", re.IGNORECASE)
SAYS_MORE = re.compile(r",?\s(?:reporting|writing|who)\s")  # "Opinion writer reporting from the left"
OPENING = re.compile(r"^(?:and\s|&\s)?(?:an?\s|the\s|our\s)?")
# Titles that stand before an author's name and are none of it. Ranks and peerages stay: a reader writes them.
HONORIFIC = re.compile(r"(?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Hon|DR|PROF|MR|MRS|MS|HON)\.?\s(?=\S+\s\S)")
ABBREVIATION = re.compile(r"[A-Z]{2,6}\d?")
# "Neuroscience", "Economics" behind "Senior Writer,": what a writer writes about.
BEAT = re.compile(r"[A-Z][a-z]{2,12}(?:ology|science|ences|ics|onomy|nment|cation)")
PLURAL_ROLES = ("writers", "reporters", "editors", "correspondents", "columnists")


@mutable
class Signed:
    """An author while the byline is being read."""

    part: Part
    kind: str = "person"
    role: str | None = None
    organisation: str | None = None
    location: str | None = None
    rule: str = "name"


@mutable
class Reading:
    """What has been read so far of a byline, and a role that waits for its name."""

    text: str
    found: list[Signed] = field(factory=list)
    waiting: Part | None = None
    house: Part | None = None  # the last house given to people

    @property
    def last(self) -> Signed | None:
        """The last author read."""
        return self.found[-1] if self.found else None

    def add(self, part: Part, rule: str, kind: str = "person", role: Part | None = None) -> None:
        """A name, with the role before it or the one that waits."""
        role = role or self.waiting
        if title := HONORIFIC.match(part.text):
            part = part.cut(title.end(), len(part.text))
        self.found.append(Signed(part, kind=kind, role=role.text if role else None, rule=rule))
        self.waiting = None

    def sign_title(self) -> None:
        """A role that nobody is named for signs as a house: 'Special Correspondent'."""
        title, self.waiting = self.waiting, None
        if title:
            self.add(title, "lone-title", kind="organisation")

    def give_role(self, part: Part) -> None:
        """A role behind a name belongs to it, or, in the plural, to all before it that have none."""
        plural = part.text.split()[-1].lower() in PLURAL_ROLES
        self.waiting = None
        for each in reversed(self.found):
            if each.role is None and each.kind == "person":
                each.role = OPENING.sub("", part.text)
                if not plural:
                    return

    def give_house(self, text: str) -> None:
        """A house behind a list of names is the house of all of them that have none."""
        self.waiting = None
        for each in self._listed():
            if each.organisation or each.kind != "person":
                return
            each.organisation = text.removeprefix("the ")

    def give_place(self, text: str) -> None:
        """A place behind a list of names is the place of all of them that have none; a role in between parts them."""
        for number, each in enumerate(self._listed()):
            if each.location or (number and each.role and not self.found[-1].role):
                return
            each.location = text

    def _listed(self) -> Iterator[Signed]:
        """The last name, and those that a comma or "and" joins to it, backwards."""
        for each in reversed(self.found):
            yield each
            if each.part.mark not in ("joint", "comma"):
                return


# ---- the ways a part can be read -------------------------------------------------------------------------------------------
# Each returns whether it took the part. They are tried in the order of READINGS.


def _filed_from(part: Part, reading: Reading) -> bool:
    """'in Lagos', 'reporting from Lagos', 'at Wembley' behind a name or its role."""
    match = FILED_FROM.match(part.text) if reading.last and part.mark and not part.by else None
    if match is None:
        return False
    if is_section(match["place"]):
        return True
    if match["word"].lower() in ("at", "in") and is_house(match["place"]) and not is_place(match["place"]):
        reading.give_house(match["place"])
    else:
        reading.give_place(match["place"])
    return True


def _writes_for(part: Part, reading: Reading) -> bool:
    """'for the Daily Example', 'Special to The Example' behind a name."""
    match = WRITES_FOR.match(part.text) if reading.last and part.mark else None
    if match is None:
        return False
    reading.give_house(_house_recased(match["house"]))
    return True


def _house_recased(text: str) -> str:
    """'THE EXAMPLE AND MAIL' as a reader writes it; letters alone ('BBC NEWS') stay as they are."""
    words = text.split()
    if not text.isupper() or words[0] != "THE":
        return text
    small = ("AND", "OF", "THE")
    return " ".join(word.lower() if n and word in small else word.capitalize() for n, word in enumerate(words))


def _letters(part: Part, reading: Reading) -> bool:
    """', M.D.' behind a name is dropped."""
    return reading.last is not None and part.mark == "comma" and credential_behind(part.text)


def _place_alone(part: Part, reading: Reading) -> bool:
    """'Ibadan' behind 'Babajide Ojo,': a place that is known."""
    if part.by or part.mark == "joint" or not (is_place(part.text) or _is_where_staff_is(part, reading)):
        return False
    if reading.last is None and reading.waiting:
        reading.sign_title()
    last = reading.last
    if last is None:
        return False
    if last.location and part.mark == "comma" and country(part.text):
        last.location = f"{last.location}, {part.text}"  # "in Kumasi, Ghana"
    reading.give_place(part.text)
    return True


def _is_where_staff_is(part: Part, reading: Reading) -> bool:
    """'Chandpur' behind 'Our Correspondent,': a town that is on no list."""
    words = part.text.split()
    return (
        part.mark == "comma"
        and reading.waiting is not None
        and STAFF_FIRST.match(reading.waiting.text) is not None
        and len(words) < 3
        and all(word.isalpha() and word.istitle() for word in words)
        and not (is_role(part.text) or is_house(part.text) or is_section(part.text) or surely_name(part.text))
    )


def _house_of_a_role(part: Part, reading: Reading) -> bool:
    """Behind 'Ann Lee, political editor,' stands a house, unless it is a name."""
    last = reading.last
    if last is None or part.mark != "comma" or not last.role or last.organisation or surely_name(part.text):
        return False
    if BEAT.fullmatch(part.text) and not is_house(part.text):
        last.role = f"{last.role}, {part.text}"
    else:
        reading.give_house(part.text)
    return True


def _tail(part: Part, reading: Reading) -> bool:
    """'Ann Lee in Lagos', 'Ann Lee for the Post', 'editor of the Post'."""
    tail = TAIL.search(part.text)
    if tail is None or tail.start() == 0 or tail["rest"].lower() in ("chief", "large", "residence"):
        return False  # "Editor in Chief", "Editor at Large"
    head = part.cut(0, tail.start())
    if was := WAS_IN.search(head.text):
        head = head.cut(0, was.start())
    rest, word = part.text[tail.start("rest") :].strip(" ,.|"), tail["word"].lower()
    if is_person_name(head.text) and not is_role(head.text):
        reading.add(head, "name-tail")
        _give_tail(reading, rest, word, ground=True)
        return True
    whole = word == "of" and is_role(part.text) and not is_house(rest)
    if is_role(head.text) and not whole and role_then_name(head.text) is None:
        cut = name_then_role(head.text, first=_is_due(part, reading))
        if cut is not None:
            reading.add(head.cut(0, cut), "name-before-role")
            head = head.cut(cut, len(head.text))
        elif reading.last is None:
            return False
        reading.give_role(head)
        _give_tail(reading, rest, word, ground=not SPORTS.isdisjoint(head.text.lower().split()))
        return True
    return False


def _give_tail(reading: Reading, rest: str, word: str, *, ground: bool) -> None:
    """'in Lagos' is a place, 'for the Post' a house; 'at' a house, and behind a bare name or a sports writer a ground."""
    if word == "in" and is_section(rest):
        return
    if word == "in" and is_house(rest) and not is_place(rest):
        reading.give_house(rest)
        return
    if word == "in" or (word == "from" and not is_house(rest)) or (word == "at" and ground and not _is_seat(rest)):
        reading.give_place(rest)
        return
    place = PLACE_BEHIND_HOUSE.search(rest)
    if place and not is_place(rest):
        reading.give_house(rest[: place.start()])
        reading.give_place(place["place"])
        return
    reading.give_house(rest)


def _is_seat(text: str) -> bool:
    return is_house(text) or text.startswith(("The ", "UC ", "MIT"))


def _role_of_a_house(part: Part, reading: Reading) -> bool:
    """'Live Science Contributor', 'IGN Staff' behind a name."""
    at = house_then_role(part.text) if reading.last and part.mark in ("comma", "bar", "line") else None
    if at is None:
        return False
    reading.give_role(part.cut(at, len(part.text)))
    if at:
        reading.give_house(part.cut(0, at).text)
    return True


def _sign_house(part: Part, reading: Reading) -> None:
    """A house behind people is whom they work for; else it signs for itself."""
    if any(each.kind == "person" for each in reading.found) and part.mark != "joint" and not part.by:
        reading.give_house(part.text)
        reading.house = part
    elif not reading.found or part.mark in ("joint", "bar", "comma") or part.by:
        reading.add(part, "organisation", kind="organisation")


def _second_house(part: Part, reading: Reading) -> bool:
    """'and ProPublica' behind 'Ann Lee, The Texas Tribune': one story of two houses."""
    house = reading.house
    if house is None or part.mark != "joint" or is_staff(part.text) or not is_house(part.text):
        return False
    if house.start < (reading.found[-1].part.start if reading.found else 0):
        return False
    both = reading.text[house.start : part.end]
    for each in reading.found:
        if each.organisation == house.text.removeprefix("the "):
            each.organisation = both.removeprefix("the ")
    return True


def _name_with_house(part: Part, reading: Reading) -> bool:
    """'JAMAL WHITFIELD Associated Press'."""
    cut = name_then_house(part.text) if _is_due(part, reading) else None
    if cut is None:
        return False
    reading.add(part.cut(0, cut), "name-before-house")
    reading.give_house(part.cut(cut, len(part.text)).text)
    return True


def _name_with_role(part: Part, reading: Reading) -> bool:
    """'Thabo Nkosi Parliamentary editor'."""
    cut = name_then_role(part.text, first=_is_due(part, reading))
    if cut is None:
        return False
    reading.add(part.cut(0, cut), "name-before-role")
    reading.give_role(part.cut(cut, len(part.text)))
    return True


def _is_due(part: Part, reading: Reading) -> bool:
    """Whether a name is due: at the beginning, behind "By", or joined by "and"."""
    return part.by or not reading.found or part.mark == "joint"


def _role_with_name(part: Part, reading: Reading) -> bool:
    """'AP Technology Writer Matt O'Brien'."""
    cut = role_then_name(part.text)
    if cut is None:
        return False
    reading.add(part.cut(cut, len(part.text)), "role-before-name", role=part.cut(0, cut))
    return True


def _role(part: Part, reading: Reading) -> bool:
    """A role belongs to the name before it, or waits for the name behind it."""
    if not is_role(part.text):
        return False
    if reading.last and part.mark == "joint" and STAFF_FIRST.match(part.text):
        reading.add(part, "lone-title", kind="organisation")  # "Ann Lee & Staff Reporter"
        return True
    if says := SAYS_MORE.search(part.text):
        part = part.cut(0, says.start())
    if reading.last and not part.by:
        reading.give_role(part)
    else:
        reading.waiting = part
    return True


def _house(part: Part, reading: Reading) -> bool:
    """'Reuters', 'Max Planck Society'."""
    if not is_house(part.text):
        return False
    if (staff := STAFF_FIRST.match(part.text)) and is_listed_house(part.text[staff.end() :]):
        part = part.cut(staff.end(), len(part.text))  # "By Staff The Canadian Press"
    if part.by and not reading.found and not is_plainly_house(part.text):
        return False
    _sign_house(part, reading)
    return True


def _name(part: Part, reading: Reading) -> bool:
    """A name of two words or more. Away from the others, and of a first name that is on no list, it may be a section."""
    words = part.text.split()
    if len(words) < 2 or not is_person_name(part.text):
        return False
    loose = reading.last and not part.by and part.mark in ("bar", "line") and not reading.waiting
    if not loose or (len(words) <= 4 and surely_name(part.text)):
        reading.add(part, "name")
    return True


def _lone_word(part: Part, reading: Reading) -> bool:
    """'Max', 'Staff42': whatever stands first or behind "By" signs."""
    if reading.found or not (part.by or part.mark == ""):
        return False
    if not part.by and any(word.islower() and name_key(word) not in PARTICLES for word in part.text.split()[1:]):
        return False  # words of a sentence
    house = ABBREVIATION.fullmatch(part.text) and not is_known_given_name(part.text)
    reading.add(part, "lone-word", kind="organisation" if house else "person")
    return True


def _the_house(part: Part, reading: Reading) -> bool:
    """'The Conversation' behind a name."""
    words = part.text.split()
    if reading.last is None or part.mark not in ("bar", "comma", "line") or words[0] != "The" or not 1 < len(words) < 6:
        return False
    if reading.last.kind == "person":
        reading.give_house(part.text)
    elif part.mark == "bar":
        reading.add(part, "organisation", kind="organisation")
    return True


def _abbreviation(part: Part, reading: Reading) -> bool:
    """'LDRS' behind a name in small letters: a house, whichever."""
    last = reading.last
    if last is None or part.mark not in ("comma", "bar", "bracket") or last.organisation or last.part.text.isupper():
        return False
    if not ABBREVIATION.fullmatch(part.text):
        return False
    reading.give_house(part.text)
    return True


def _joined_word(part: Part, reading: Reading) -> bool:
    """'Ann Lee and Bello'."""
    if part.mark != "joint" or reading.last is None or " " in part.text or not part.text[:1].isupper():
        return False
    reading.add(part, "joined-word")
    return True


READINGS: Sequence[Callable[[Part, Reading], bool]] = (
    _filed_from, _writes_for, _letters, _place_alone, _house_of_a_role, _tail, _role_of_a_house, _second_house, _name_with_house,
    _name_with_role, _role_with_name, _role, _house, _name, _lone_word, _the_house, _abbreviation, _joined_word,
)  # fmt: skip
