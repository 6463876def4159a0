"""Reads byline strings: who, in what role, for whom, from where."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

from attrs import evolve, field, frozen, mutable

import newskit
from newskit.english.calendar import MONTHS, WEEKDAYS, ZONES
from newskit.english.datelines import agencies
from newskit.english.names import CREDENTIALS, SUFFIXES, given_name_gender, is_person_name, name_key, recase
from newskit.english.roles import country, organisation_words

__all__ = ["authors_in", "glue_cuts"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))

# What stands between the parts of a byline. The mark before a part decides how it is read.
BETWEEN = re.compile(
    r"""
    (?P<joint> \s{1,9}(?:and|AND|And|&|\+|with|WITH|plus)(?=\s) \s{1,9} )
  | (?P<line> \s{0,20}[\n\r\u2028\x85]\s{0,20} )
  | (?P<bar> \s{0,4}[|·•●∙⋅>»]\s{0,4} | \s/\s | (?<=[A-Za-z])/(?=[A-Z]) | \s[–—-]{1,2}(?:\s|$) | \s\*\s | \s{3,20} )
  | (?P<semicolon> ;\s? )
  | (?P<comma> ,\s? )
    """,
    re.VERBOSE,
)

BY = re.compile(
    r"""
    [\s*•·|:—–-]{0,6}
    (?: (?: (?:exclusive|story|analysis|opinion|words|text|report|reporting|written|posted|published|created|column|commentary
        |review|reviewed|interview|essay|compiled|a[ ]story|from|article|post|submitted|produced|authored|photos?|pictures
        |video|additional[ ]reporting|guest[ ]post|contributed) (?:[ ]and[ ](?:photographs|photos|pictures|photography|video|images))? \s* :?\s* )?
    by(?:line)?\b \s* :? \s* )+
    """,
    re.VERBOSE | re.IGNORECASE,
)
GLUED_BY = re.compile(
    r"[\s*]{0,4}(?:By){1,2}(?=[A-Z][a-z.])|[\s*]{0,4}by(?=[A-Z][a-z]+\s[A-Z])|[\s*]{0,4}Byby\s(?=[A-Z])|[\s*]{0,4}BY(?=[A-Z][a-z])"
)
LABEL = re.compile(r"(?:author|words|text|story|reporter|writer|source|credit|from)s?\s*[:—–-]\s*", re.IGNORECASE)

# A moment or a date: everything from here to the end of the part is no name.
MOMENT = re.compile(
    rf"""
    \b (?:
        (?:last\s)?(?:updated?|published|posted|modified|edited|filed|created)\b [:\s]
      | (?:{_WEEKDAY})\b[.,]?\s+(?:(?:{_MONTH})\b|\d)
      | (?:{_MONTH})\.?\s+\d{{1,4}}
      | \d{{1,2}}(?:st|nd|rd|th)?\s+(?:{_MONTH})\b
      | \d{{1,2}}[:.]\d\d\s*(?:[ap]\.?m|{_ZONE}\b|hrs|$)
      | \d{{1,2}}\s*[ap]\.?m\b
      | (?:19|20)\d\d[-/]\d\d[-/]\d\d
      | \d{{1,2}}/\d{{1,2}}/\d{{2,4}}
      | (?:\d+|an?)\s+(?:sec|min|hour|hr|day|week|month|year)\w*\s*(?:ago\b|read\b)?
      | \d+\s+(?:comments?|shares?|views?|min)
      | (?:today|yesterday)\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
HANDLE = re.compile(
    r"\(?@\w{2,30}\)?|\S{1,40}@\S{1,40}\.\w{2,8}|\[email.protected\]|\(?\+?\d{0,3}[\s.-]?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}|https?://\S{1,200}|www\.\S{1,100}"
)
TAIL = re.compile(
    r"\s(?P<word>for|of|at|from|in|via|FOR|OF|AT|FROM|IN|For|Of|At|From|In)\s(?P<rest>(?:the\s)?[A-Z][^\n]{1,80})$",
)
BIO = re.compile(
    r"(?P<name>[A-Z][\w.'’-]{1,20}(?:\s[\w.'’-]{1,20}){0,4})\s(?:is|was|works\sas|serves\sas)\s(?:an?|the|our|one\sof)?\s?"
    r"(?P<role>[^.,;\n]{3,80}?)"
    r"(?:\s(?:for|at|with|of|on)\s(?P<organisation>(?:the\s|The\s)?[A-Z][^.,;\n]{1,60}))?(?=[.,;\n]|\s(?:who|where|covering|based|focus)|$)",
)

# "Gina TrapaniCEO", "Andrew HusbandTwitterNews": a tag was lost between two lines.
GLUE = re.compile(r"(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Þ])")
NOT_GLUED = re.compile(
    r"\b(?:Ma?c|De|Di|Da|Du|La|Le|Lo|Van|Von|Mac|Fitz|O['’]|D['’]|Al|El|Ben|Bin|Ver|Te|Mc)$|\b(?:you|tech|buzz|daily|face|link|git|linked|whats|insta|my)$",
    re.IGNORECASE,
)


@cache
def _job_words() -> frozenset[str]:
    text = (files("newskit_byline") / "job_titles.txt").read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _furniture() -> tuple[frozenset[str], tuple[str, ...]]:
    text = (files("newskit_byline") / "byline_furniture.txt").read_text(encoding="utf-8")
    _, lines = text.split("[line]\n", 1)
    whole, starts = lines.split("[start]\n", 1)
    return frozenset(whole.split("\n")) - {""}, tuple(line for line in starts.split("\n") if line)


@frozen
class _Part:
    """A stretch of a byline between two marks."""

    text: str
    start: int
    mark: str  # what stands before it: line, bar, semicolon, comma, joint; empty at the beginning
    by: bool = False  # it came with a "By"
    stopped: bool = False  # a moment stood behind it, so what follows on the line is no name

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    def cut(self, start: int, end: int) -> _Part:
        """A part of this part, trimmed; offsets are within it."""
        piece = self.text[start:end]
        left = len(piece) - len(piece.lstrip(TRIM))
        return evolve(self, text=piece.strip(TRIM), start=self.start + start + left)


IN_PLACE = re.compile(
    r"(?:in|from)\s(?P<place>(?:the\s)?[A-Z][\w.'’-]{1,20}(?:,?\s[A-Z][\w.'’-]{1,20}){0,3})$", re.IGNORECASE
)
NAME_AT_END = re.compile(r"\s((?:[A-Z][\w.'’-]{1,20}\s){1,3}[A-Z][\w.'’-]{1,20})$")
FOLLOW_AT_END = re.compile(r"\s(?:Follow(?:ing)?|View|Subscribe|Profile|Bio)$")
ENDS_IN_NOTHING = re.compile(r"\s(?:on|at|in|says?|wrote|writes|and|for|to|with|the)\s*:?$", re.IGNORECASE)
BEGINS_WITH_NOTHING = re.compile(r"\d{1,2}\.\s|(?:about|meet|with)\s(?=[A-Z])|&\s", re.IGNORECASE)
TRIM = " \t\xa0\u200b*:,;.|/·•–—-_>»()[]"


@mutable
class _Found:
    """An author while the byline is being read."""

    part: _Part
    kind: str = "person"
    role: str | None = None
    organisation: str | None = None
    location: str | None = None
    rule: str = "name"
    joined: list[int] = field(factory=list)


def glue_cuts(text: str) -> list[int]:
    """Where words of two lines were glued together by a lost tag: offsets to cut at."""
    return [m.start() for m in GLUE.finditer(text) if not NOT_GLUED.search(text, max(0, m.start() - 8), m.start())]


def authors_in(text: str) -> tuple[newskit.Author, ...]:
    """The authors that a byline names, with spans in ``text``.

    Args:
        text: one byline, as a page shows it, furniture and all; a few lines at most.
    """
    text = text[:3000]
    found: list[_Found] = []
    waiting_role: _Part | None = None
    stopped = False
    for part in _parts(text):
        behind_moment, stopped = stopped and part.mark in ("joint", "comma"), part.stopped
        if behind_moment or _is_furniture(part) or BIO.match(part.text):
            continue
        waiting_role = _read_part(_without_sentence(part), found, waiting_role)
    found = _signed(found, text)
    _read_bio(text, found)
    if not found and waiting_role:
        found.append(
            _Found(
                waiting_role,
                kind="organisation" if _is_organisation(waiting_role.text) else "person",
                rule="lone-title",
            )
        )
    return tuple(_author(each, text) for each in _once(found))


def _signed(found: list[_Found], text: str) -> list[_Found]:
    """Without what stands before a "By" and is no name: 'New Delhi, Example Bureau', 'Top Story | Written by Jo Bloggs'."""
    by = next((number for number, each in enumerate(found) if each.part.by), None)
    if by:
        found = [each for each in found[:by] if _given_name_first(each.part)] + found[by:]
    first = found[0] if found else None
    if first and first.organisation and not first.part.by and first.role is None and country(first.part.text):
        start = text.find(first.organisation, first.part.end)
        if start < 0:
            return found
        first.location, first.part = first.part.text, evolve(first.part, text=first.organisation, start=start)
        first.organisation, first.kind = None, "organisation"
    return found


# ---- cutting -----------------------------------------------------------------------------------------------------------


def _parts(text: str) -> Iterator[_Part]:
    start, mark = 0, ""
    ends = [(m.start(), m.end(), m.lastgroup or "") for m in BETWEEN.finditer(text)]
    for number, (left, right, next_mark) in enumerate((*ends, (len(text), len(text), ""))):
        if next_mark == "joint":
            after = text[right : ends[number + 1][0] if number + 1 < len(ends) else len(text)]
            before = text[start:left]
            if (
                _is_role(after)
                and not _role_then_name(_Part(after, 0, ""))
                and (glue_cuts(before) or not is_person_name(before))
            ):
                continue  # "News & Culture Writer" is one role
        if left > start:
            yield from _unglued(_Part(text[start:left], start, mark))
        start, mark = right, next_mark


def _unglued(part: _Part) -> Iterator[_Part]:
    by = BY.match(part.text) or GLUED_BY.match(part.text)
    if by and by.end() > 0:
        part = evolve(part, text=part.text[by.end() :], start=part.start + by.end(), by=True)
    elif label := LABEL.match(part.text):
        part = part.cut(label.end(), len(part.text))
    # Cut at a moment, a handle or a later "by": "2017 10:44 am PST by Juli Clover".
    later = re.search(r"\bby\s(?=[A-Z])", part.text)
    if later and not part.by:
        part = evolve(part, text=part.text[later.end() :], start=part.start + later.end(), by=True)
    moment = MOMENT.search(part.text)
    behind = None
    if (
        moment
        and not part.by
        and (late := NAME_AT_END.search(part.text, moment.end()))
        and _is_other_name(late[1], part)
    ):
        behind = _Part(late[1], part.start + late.start(1), "bar", by=True)
    part = evolve(part, text=FOLLOW_AT_END.sub("", part.text))
    for stop in (moment, HANDLE.search(part.text)):
        if stop and stop.start() < len(part.text):
            part = evolve(part, text=part.text[: stop.start()], stopped=True)
    if nothing := ENDS_IN_NOTHING.search(part.text):
        part = evolve(part, text=part.text[: nothing.start()])
    if nothing := BEGINS_WITH_NOTHING.match(part.text):
        part = evolve(part, text=part.text[nothing.end() :], start=part.start + nothing.end())
    cuts = [0, *glue_cuts(part.text), len(part.text)]
    # What is glued on stands behind a whole name: "PhillyVoice" is one word.
    cuts = [cut for cut in cuts if cut in (0, len(part.text)) or " " in part.text[:cut].strip(TRIM)]
    pieces = [part.cut(a, b) for a, b in pairwise(cuts)]
    for number, piece in enumerate(pieces):
        if piece.text:
            yield piece if number == 0 else evolve(piece, mark="bar", by=False)
    if behind:
        yield behind


def _is_other_name(late: str, part: _Part) -> bool:
    """Whether a name behind a time is the author's, and what stands before the time is not."""
    return given_name_gender(late.split(maxsplit=1)[0]) is not None or (
        is_person_name(late) and not _given_name_first(part)
    )


def _without_sentence(part: _Part) -> _Part:
    """A name with a sentence run on behind it, cut to the name: 'Ann Lee Ann Lee writes opinion from …'."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", part.text)]
    if len(words) < 6 or _is_role(part.text):
        return part
    for number in (2, 3, 4):
        again = words[number][1] == words[0][1]
        if (again or words[number][1].islower()) and is_person_name(part.text[: words[number][0]].strip()):
            return part.cut(0, words[number][0])
    return part


def _is_furniture(part: _Part) -> bool:
    whole, starts = _furniture()
    line = " ".join(part.text.lower().split())
    if not line or line in whole or not any(c.isalpha() for c in line) or all(word in whole for word in line.split()):
        return True
    return not part.by and line.startswith(starts)


# ---- reading a part ------------------------------------------------------------------------------------------------------


def _read_part(part: _Part, found: list[_Found], waiting: _Part | None) -> _Part | None:
    """Take a part into what was found; return a role that waits for its name."""
    words = part.text.split()
    last = found[-1] if found else None
    if last and part.mark in ("line", "bar") and (placed := IN_PLACE.match(part.text)):
        last.location = last.location or placed["place"]
        return waiting
    if part.mark == "comma" and last and _is_suffix(part.text):
        last.part = evolve(last.part, text=last.part.text)  # "John Smith, Jr.": the suffix is dropped from the name
        return waiting
    if last and part.mark == "comma" and last.role and not last.organisation and not _given_name_first(part):
        _give_organisation(found, part)
        return None
    tail = TAIL.search(part.text)
    if tail and tail.start() > 0:
        head = part.cut(0, tail.start())
        rest = part.cut(tail.start("rest"), len(part.text))
        word = tail["word"].lower()
        if is_person_name(head.text) and not _is_role(head.text):
            _add(head, found, waiting, "name-tail")
            _give_tail(found, rest, word)
            return None
        if _is_role(head.text) and not (word == "of" and _is_role(part.text) and not _is_organisation(rest.text)):
            split = _role_then_name(head)
            if split is None:
                if last:
                    _give_role(found, head)
                    _give_tail(found, rest, word)
                    return None
                return part
    if last and part.mark in ("comma", "bar", "line") and (own := _house_role(part)):
        house, role = own
        _give_role(found, role)
        if house.text:
            _give_organisation(found, house)
        return None
    if _is_staff(part.text):
        _organisation(part, found, waiting)
        return None
    behind = _name_then_role(part)
    if behind:
        _add(behind[0], found, waiting, "name-before-role")
        _give_role(found, behind[1])
        return None
    both = _role_then_name(part)
    if both:
        role, name = both
        _add(name, found, role, "role-before-name")
        return None
    if _is_role(part.text):
        if last and not part.by:
            _give_role(found, part)
            return None
        return part
    if _is_organisation(part.text) and not (
        part.by and not last and is_person_name(part.text) and part.text.lower() not in agencies()
    ):
        _organisation(part, found, waiting)
        return None
    if is_person_name(part.text) and len(words) > 1:
        loose = last and not part.by and part.mark in ("bar", "line") and not waiting
        if loose and (len(words) > 4 or not _given_name_first(part)):
            return None  # a section, a topic, a label: not joined to the names, and no known first name
        _add(part, found, waiting, "name")
        return None
    if not found and (part.by or part.mark == ""):
        _add(part, found, waiting, "lone-word")
        return None
    if last and last.kind == "person" and part.mark == "bar" and words[0] == "The" and len(words) > 1:
        _give_organisation(found, part)
        return None
    if last and last.kind == "organisation" and part.mark == "bar" and words[0] == "The":
        found.append(_Found(part, kind="organisation", rule="organisation"))
        return None
    if part.mark == "joint" and last and len(words) == 1 and words[0][:1].isupper():
        _add(part, found, waiting, "joined-word")
    return waiting


def _given_name_first(part: _Part) -> bool:
    return given_name_gender(part.text.split()[0]) is not None


def _add(part: _Part, found: list[_Found], role: _Part | None, rule: str) -> _Found:
    each = _Found(part, role=role.text if role else None, rule=rule)
    if not is_person_name(part.text) and _is_organisation(part.text):
        each.kind = "organisation"
    found.append(each)
    return each


def _give_role(found: list[_Found], part: _Part) -> None:
    """A role behind a name belongs to it, or, in the plural, to all before it that have none."""
    plural = part.text.split()[-1].lower() in ("writers", "reporters", "editors", "correspondents", "columnists")
    for each in reversed(found):
        if each.role is None and each.kind == "person":
            each.role = re.sub(r"^(?:and\s|&\s)?(?:an?\s|the\s|our\s)?", "", part.text)
            if not plural:
                return


def _give_tail(found: list[_Found], rest: _Part, word: str) -> None:
    """'in Lagos', 'for the Post': a place belongs to the last name, an organisation to all names joined to it."""
    if word == "in" or (word == "from" and not _is_organisation(rest.text)):
        found[-1].location = found[-1].location or rest.text
    else:
        _give_organisation(found, rest)


def _give_organisation(found: list[_Found], part: _Part) -> None:
    name = part.text.removeprefix("the ")
    for each in reversed(found):
        if each.organisation or each.kind != "person":
            return
        each.organisation = name
        if each.part.mark not in ("joint", "comma"):
            return


def _organisation(part: _Part, found: list[_Found], waiting: _Part | None) -> None:
    """An organisation behind a person is whom that person works for; else it signs for itself."""
    people = [each for each in found if each.kind == "person"]
    if people and part.mark != "joint" and not part.by:
        _give_organisation(found, part)
        return
    if found and part.mark not in ("joint", "bar", "comma") and not part.by:
        return
    found.append(_Found(part, kind="organisation", role=waiting.text if waiting else None, rule="organisation"))


def _house_role(part: _Part) -> tuple[_Part, _Part] | None:
    """'Live Science Contributor', 'IGN Staff': the house, which may be empty, and the role."""
    words = part.text.split()
    if words[-1].lower() not in ("contributor", "staff") or not 1 <= len(words) <= 5:
        return None
    before = part.text[: part.text.rindex(words[-1])]
    if all(word.lower() in HOUSE_MODIFIERS for word in words[:-1]):
        return part.cut(0, 0), part
    return part.cut(0, len(before)), part.cut(len(before), len(part.text))


# Words before "contributor" and "staff" that are part of the role and not a house.
HOUSE_MODIFIERS = frozenset(
    "senior guest regular opinion contributing frequent editorial news former junior a the our".split()
)


def _name_then_role(part: _Part) -> tuple[_Part, _Part] | None:
    """'Thabo Nkosi Parliamentary editor': a name and a role with no mark between them."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", part.text)]
    if len(words) < 3 or not _is_role(part.text) or not (part.by or _given_name_first(part)):
        return None
    for number in (2, 3):
        if number < len(words):
            name, role = part.cut(0, words[number][0]), part.cut(words[number][0], len(part.text))
            fits = number == 2 or words[number - 1][1].strip(".").istitle()
            modifier = role.text.split()[0].lower() in ROLE_WORDS or role.text.split()[0].lower() in _job_words()
            if fits and modifier and is_person_name(name.text):
                return name, role
    name, role = part.cut(0, words[2][0]), part.cut(words[2][0], len(part.text))
    return (name, role) if is_person_name(name.text) and given_name_gender(words[0][1]) else None


# What a journalist's role begins with.
ROLE_WORDS = frozenset(
    """
    acting arts assistant associate business chief city consumer crime culture defence deputy diplomatic economics education
    environment europe executive fashion features food foreign freelance general guest health home industry international
    investigations junior legal local managing media national news north opinion parliamentary personal political politics
    property religion royal science security senior social south special sport sports staff technology trainee transport
    travel washington west world
    """.split()
)


def _role_then_name(part: _Part) -> tuple[_Part, _Part] | None:
    """'AP Technology Writer Matt O'Brien' as role and name."""
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", part.text)]
    for number in range(len(words) - 2, 0, -1):
        word = words[number - 1][1].strip(",:").lower()
        if word in _job_words() and number < len(words) - 1:
            name = part.cut(words[number][0], len(part.text))
            if name.text[:1].isupper() and is_person_name(name.text) and not _is_role(name.text):
                return part.cut(0, words[number][0]), name
    return None


def _read_bio(text: str, found: list[_Found]) -> None:
    """'X is a reporter for Y': what a bio sentence says of an author."""
    for match in BIO.finditer(text):
        if not _is_role(match["role"]):
            continue
        name = " ".join(match["name"].split())
        known = next(
            (
                each
                for each in found
                if name_key(name) in name_key(each.part.text) or name_key(each.part.text) in name_key(name)
            ),
            None,
        )
        if known is None:
            if not is_person_name(name):
                continue
            known = _Found(_Part(match["name"], match.start("name"), "line"), rule="bio")
            found.append(known)
        role = _Part(match["role"], 0, "")
        house, role = _house_role(role) or (None, role)
        known.role = known.role or " ".join(role.text.split())
        organisation = house.text if house and house.text else match["organisation"]
        if organisation:
            known.organisation = known.organisation or " ".join(organisation.split()).removeprefix("the ")


# ---- what a part is ------------------------------------------------------------------------------------------------------


def _is_role(text: str) -> bool:
    words = text.lower().replace("’", "'").split()
    if not words or len(words) > 9:
        return False
    head = next(
        (i for i, word in enumerate(words) if word in ("for", "at", "of", "in", "on", "covering") and i), len(words)
    )
    word = words[head - 1].strip(".,:")
    return word in _job_words() or word.rstrip("s") in _job_words()


def _is_staff(text: str) -> bool:
    words = text.lower().split()
    return (
        bool(words)
        and words[-1] in ("staff", "desk", "bureau", "team", "reporters", "agencies", "correspondents", "newsroom")
        and len(words) < 6
    )


def _is_organisation(text: str) -> bool:
    line = " ".join(text.lower().split())
    if line in agencies() or line.removeprefix("the ") in agencies() or _is_staff(text):
        return True
    words = [word.strip(".,") for word in text.split()]
    if not words:
        return False
    if re.search(r"\.(?:com|org|net|co\.\w\w|in|au|tv)$", line):
        return True
    kinds = organisation_words()
    return (
        words[-1] in kinds["last word"] or (words[0] in kinds["first word"] and "of" in words) or text in kinds["lone"]
    )


def _is_suffix(text: str) -> bool:
    plain = text.replace(".", "").upper()
    return plain in SUFFIXES or plain in {c.replace(".", "").upper() for c in CREDENTIALS}


# ---- out -----------------------------------------------------------------------------------------------------------------


def _once(found: list[_Found]) -> Iterator[_Found]:
    """Each name once: pages repeat the author beside a picture."""
    seen: dict[str, _Found] = {}
    for each in found:
        first = seen.setdefault(name_key(each.part.text), each)
        if first is each:
            yield each
        else:
            first.role, first.organisation = first.role or each.role, first.organisation or each.organisation


def _author(each: _Found, text: str) -> newskit.Author:
    span = newskit.Span(each.part.start, each.part.end)
    raw = text[span.start : span.end]
    name = " ".join(raw.split())
    return newskit.Author(
        span=span,
        text=raw,
        name=recase(name.upper() if name.islower() and " " in name else name) if each.kind == "person" else name,
        role=each.role,
        organisation=each.organisation,
        location=each.location,
        kind="organisation" if each.kind == "organisation" else "person",
        rule=each.rule,
    )
