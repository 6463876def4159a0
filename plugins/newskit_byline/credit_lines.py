"""Reads the credit lines at an article's foot: who reported, wrote, edited, contributed, and from where."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from attrs import evolve, field, mutable

import newskit
from newskit.english.datelines import agencies
from newskit.english.names import CREDENTIALS, is_person_name
from newskit.english.roles import country

__all__ = ["credits_in", "is_credit_line", "without_credits"]

CreditAct: TypeAlias = Literal["report", "write", "edit", "contribute", "video", "translate", "design", "photograph"]

# Houses that a writer may share a story with, exactly as they are printed ("with AAP"), and those without a name.
_AGENCY = "|".join(sorted(map(re.escape, agencies().values()), key=len, reverse=True))
_SHARED = rf"(?:(?-i:{_AGENCY})|agenc(?:y|ies)|(?:news\s)?wires?|wire\sservices?|news\sagencies|agency\sreports)\b"

# What a clause of a credit line says was done; each pattern with an example. First match at the clause's head wins.
LEADS: tuple[tuple[str, str, CreditAct, str], ...] = (
    ("additional", r"(?:with\s{1,9})?(?:additional|further|extra|other)\s{1,9}(?:reporting|research|material|writing|contributions?)(?:\s{1,9}and\s{1,9}\w+)?(?:\s{1,9}(?:by|from)|\s{0,9}:)", "contribute", "Additional reporting by Ann Lee"),
    ("with-reporting", r"with\s{1,9}(?:reporting|files|contributions?|inputs|input|assistance|agencies|reports)\s{1,9}(?:by|from)", "contribute", "With files from Ann Lee"),
    ("with-agency", rf"with(?=\s{{1,9}}(?:the\s{{1,9}})?{_SHARED})", "contribute", "With AAP"),
    ("contributing", r"contribut(?:ing|ors?)(?:\s{1,9}to\s{1,9}this\s{1,9}(?:report|story|article))?\s{0,9}(?:were|was|:|by)", "contribute", "Contributing to this report were Ann Lee"),
    ("report-and-write", r"report(?:ing|ed)\s{1,9}and\s{1,9}(?:writing|written)\s{1,9}by", "report", "Reporting and writing by Ann Lee"),
    ("report", r"(?:original\s{1,9})?report(?:ing|ed|er|s)?(?:\s{1,9}and\s{1,9}editing)?\s{0,9}(?:by|:)", "report", "Reporting by Ann Lee"),
    ("write", r"(?:writing|written|compiled|words|text|story)(?:\s{1,9}and\s{1,9}edit(?:ing|ed))?\s{0,9}(?:by|:)", "write", "Writing by Ann Lee"),
    ("edit", r"(?:copy[\s-]?)?edit(?:ing|ed|or|ors)(?:\s{1,9}and\s{1,9}\w+)?\s{0,9}(?:by|:)", "edit", "Editing by Ann Lee"),
    ("video", r"(?:video|videography|film(?:ing|ed)?|produced|production|camera)(?:\s{1,9}\w+)?\s{0,9}(?:by|:)", "video", "Video by Ann Lee"),
    ("translate", r"translat(?:ion|ed|ing)(?:\s{1,9}\w+){0,3}?\s{0,9}(?:by|:)", "translate", "Translation by Ann Lee"),
    ("design", r"(?:graphics?|design(?:ed)?|illustrations?|data|charts?|maps?)(?:\s{1,9}\w+)?\s{0,9}(?:by|:)", "design", "Graphic by Ann Lee"),
    ("photograph", r"(?:photo(?:graph)?s?|photography|pictures?|images?)(?:\s{1,9}editing)?\s{0,9}(?:by|:)", "photograph", "Photographs by Ann Lee"),
)  # fmt: skip
LEAD = re.compile(
    "(?<![^\\W_])(?=[a-z])(?:"
    + "|".join(f"(?P<{name.replace('-', '_')}>{pattern})" for name, pattern, _, _ in LEADS)
    + ")",
    re.IGNORECASE,
)
ACT_OF: dict[str, CreditAct] = {name.replace("-", "_"): act for name, _, act, _ in LEADS}

# A clause ends at a semicolon, a bracket, a full stop that is no initial's, or where the next lead begins.
CLAUSE_END = re.compile(r"[;()\[\]]|(?<=[a-z\d]{2})\.(?=\s|$)|(?<=[A-Z]{2})\.(?=\s|$)")
CONTRIBUTED = re.compile(
    r"\s(?:also\s{1,9})?contribut(?:ed|es)(?:\s{1,9}(?:to|with)\s{1,9}(?:this|the)\s{1,9}\w+)?(?:\s{1,9}(?:reporting|research))?(?:\s{1,9}(?:from|in)\s{1,9}(?P<place>[^;.]{2,160}))?",
    re.IGNORECASE,
)
REPORTED_FROM = re.compile(
    r"\s(?:reported|reports|wrote)\s{1,9}(?:from|in)\s{1,9}(?P<place>[^;]{2,160})", re.IGNORECASE
)
GAPPED = re.compile(r"(?<!\s)\s{1,9}(?:from|in)\s{1,9}(?P<place>[A-Z][^;]{1,60})$")  # "; Morrison from New York"
LONGEST_GAPPED = 62  # code points of names before the place

# "… from Berlin, Sam Voss from Paris and Tia Wynn from Rome": the act is not said again.
ANOTHER_FROM = re.compile(
    r"(?:,\s{1,9}(?:and\s{1,9})?|(?<![\s,])\s{1,9}and\s{1,9})(?P<who>[^\W\d_a-z][\w.'’-]{1,30}(?:\s[\w.'’-]{1,30}){0,3})\s{1,9}from\s{1,9}(?=[A-Z])"
)

ITEM_END = re.compile(r",\s{1,9}(?:and\s{1,9}|&\s{1,9})?|(?<!\s)\s{1,9}(?:and|&)\s{1,9}", re.IGNORECASE)
IN_PLACE = re.compile(r"(?<!\s)\s{1,9}(?:in|from|at)\s{1,9}(?P<place>(?:the\s{1,9}|The\s{1,9})?[A-Z][\w.'’ -]{1,50})$")
DESKS = ("Desk", "Bureau", "Team")
FOR_HOUSE = re.compile(r"(?:(?<!\s)\s{1,9}for\s{1,9}(?:the\s{1,9})?|(?<=\w)/)(?P<house>[A-Z][\w.&'’ -]{1,50})$")
HOUSE = re.compile(
    r"""
    (?<!\w)(?:the\s{1,9})?
    (?P<house> (?:(?-i:[A-Z])[\w.&]{0,20}\s){1,3}? )
    (?P<job> (?:\w{1,20}\s){0,3}?
      (?:writers?|reporters?|correspondents?|journalists?|producers?|editors?|photographers?|contributors?|researchers?
        |staff(?!\s{1,9}(?:writer|reporter|correspondent|photographer)))
      \s{1,9} )
    """,
    re.VERBOSE | re.IGNORECASE,
)
JOB_ALONE = re.compile(
    r"(?:(?:staff|senior|news|special)\s{1,9})?(?:writers?|reporters?|correspondents?|journalists?|producers?|photographers?)\s{1,9}(?=[A-Z])",
    re.IGNORECASE,
)
HOUSE_OF = re.compile(
    r"(?:the\s{1,9})?(?P<house>(?<!\w)[A-Z][\w.]{0,24}(?:\s[A-Z][\w.]{0,24}){0,3})(?:'s|’s|'|’)\s{1,9}"
)
NOT_A_NAME = re.compile(
    r"(?:an?|the|who|which|with|staff(?!\s{1,9}\w)|agencies|agency|wires?|others?)\b", re.IGNORECASE
)

# American states and others that stand behind a town: they go on with the place and are no names.
REGIONS = frozenset(
    """
    Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
    Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
    Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Washington Wisconsin Wyoming Ontario
    Quebec Alberta Manitoba Saskatchewan Victoria Queensland Tasmania D.C. Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga.
    Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Va. Vt. Wash. Wis. Wyo.
    """.split()
) | {
    "New York", "New Jersey", "New Hampshire", "New Mexico", "North Carolina", "South Carolina", "North Dakota",
    "South Dakota", "Rhode Island", "West Virginia", "British Columbia", "Nova Scotia", "New Brunswick", "New South Wales",
    "N.Y.", "N.J.", "N.H.", "N.M.", "N.C.", "S.C.", "N.D.", "S.D.", "R.I.", "W.Va.",
}  # fmt: skip


@mutable
class _Person:
    name: str
    start: int
    act: CreditAct
    organisation: str | None = None
    location: str | None = None
    rule: str = field(default="")


def is_credit_line(text: str) -> bool:
    """Whether a paragraph is a credit line: it begins with what was done, or is nothing but names and that."""
    line = text.strip(" \t\n([*_")
    if len(line) > 600:
        return False
    lead = LEAD.match(line)
    if lead and re.match(r"\s+[A-Z]", line[lead.end() :]):
        return True
    contributed = CONTRIBUTED.search(line)
    if (
        contributed
        and "contribut" in line.lower()
        and re.search(r"\bthis (?:report|story|article|piece|dispatch)\b|\bcontributed reporting\b", line)
    ):
        return True
    return (
        bool(REPORTED_FROM.search(line))
        and len(line.split()) < 60
        and bool(re.match(r"[A-Z]\w+(?: and [A-Z]\w+)? reported from", line))
    )


def credits_in(text: str) -> tuple[newskit.Credit, ...]:
    """The people of a credit line, each with what they did, spans in ``text``; once for each act."""
    text = text[:4000]
    people: list[_Person] = []
    last_act: CreditAct | None = None
    for start, end in _clauses(text):
        last_act = _read_clause(text, start, end, people, last_act)
    return tuple(_credit(person, text) for person in people)


# Acts that a byline names beside its authors; who reported or wrote is an author.
BESIDE = (
    "additional",
    "with_reporting",
    "with_agency",
    "contributing",
    "edit",
    "video",
    "translate",
    "design",
    "photograph",
)
LINE = re.compile(r"[^\n]{1,600}")
BLANK = " "
WITH_UNNAMED = re.compile(r"with\s", re.IGNORECASE)  # "with agencies"
STRETCH_END = re.compile(r"[\n|;•·]|\sby\s", re.IGNORECASE)


def without_credits(byline: str) -> tuple[str, tuple[newskit.Credit, ...]]:
    """A byline with what it says of others than its authors made blank, and those others; offsets are kept.

    >>> without_credits("By Ann Lee with AAP, edited by Raj Rao")[0].split(), [c.name for c in without_credits("By Ann Lee with AAP")[1]]
    (['By', 'Ann', 'Lee'], ['AAP'])
    """
    byline = byline[:4000]
    leads = [lead for lead in LEAD.finditer(byline) if _is_beside(byline, lead)]
    stretches = []
    for number, lead in enumerate(leads):
        stop = STRETCH_END.search(byline, lead.end())
        following = leads[number + 1].start() if number + 1 < len(leads) else len(byline)
        stretches.append((lead.start(), min(stop.start() if stop else len(byline), following)))
    stretches += [
        line.span() for line in LINE.finditer(byline) if not LEAD.match(line[0].lstrip()) and is_credit_line(line[0])
    ]
    found: list[newskit.Credit] = []
    for start, end in sorted(stretches):
        named = credits_in(byline[start:end])
        found += [evolve(credit, span=credit.span.shift(start)) for credit in named]
        if named or WITH_UNNAMED.match(byline, start):
            byline = byline[:start] + BLANK * (end - start) + byline[end:]
    return byline, tuple(found)


def _is_beside(byline: str, lead: re.Match[str]) -> bool:
    """Whether a lead begins a credit of another: not in 'Words and pictures by', 'Video Editor', 'photoby'."""
    before = byline[: lead.start()].rstrip()
    return (
        lead.lastgroup in BESIDE
        and not before.lower().endswith((" and", "&", "+"))
        and not (before and lead.start() == len(before) and before[-1].isalnum())
    )


def _clauses(text: str) -> Iterator[tuple[int, int]]:
    borders = {0, len(text)}
    for mark in CLAUSE_END.finditer(text):
        borders |= {mark.start(), mark.end()}
    for lead in LEAD.finditer(text):
        if lead.start() == 0 or not text[lead.start() - 1].isalnum():
            borders.add(lead.start())
    edges = sorted(borders)
    for start, end in itertools.pairwise(edges):
        if any(c.isalpha() for c in text[start:end]):
            yield start, end


def _read_clause(text: str, start: int, end: int, people: list[_Person], act: CreditAct | None) -> CreditAct | None:
    clause = text[start:end]
    stripped = len(clause) - len(clause.lstrip(" \t\n,–—-"))
    lead = LEAD.match(clause, stripped)
    if lead:
        name = lead.lastgroup or ""
        found = list(_names(text, start + lead.end(), end, ACT_OF[name], name))
        people += found
        if name == "report_and_write":
            people += [_Person(p.name, p.start, "write", p.organisation, p.location, name) for p in found]
        return ACT_OF[name]
    said = CONTRIBUTED.search(clause)
    if said:
        found = list(_names(text, start, start + said.start(), "contribute", "contributed"))
        people += found
        if said["place"]:
            people += _placed(text, found, said.start("place") + start, said.end("place") + start, "contribute")
        return "contribute"
    said = REPORTED_FROM.search(clause)
    if said:
        found = list(_names(text, start, start + said.start(), "report", "reported-from"))
        people += found
        people += _placed(text, found, said.start("place") + start, said.end("place") + start, "report")
        return "report"
    clause = clause.rstrip(" ,")
    offset = len(clause) - len(clause.lstrip(" ,"))
    gapped = GAPPED.search(clause, offset, offset + LONGEST_GAPPED + 80) if act else None
    if gapped and act and 1 < gapped.start() - offset <= LONGEST_GAPPED:
        found = list(_names(text, start + offset, start + gapped.start(), act, "gapped"))
        people += found
        _place(found, gapped["place"])
    return act


def _placed(text: str, people: list[_Person], start: int, end: int, act: CreditAct) -> list[_Person]:
    """Gives people the place at the head of a stretch, and reads the others who did the same elsewhere."""
    gaps = list(ANOTHER_FROM.finditer(text, start, end))
    edges = [gap.start() for gap in gaps] + [end]
    _place(people, text[start : edges[0]])
    others: list[_Person] = []
    for gap, edge in zip(gaps, edges[1:], strict=True):
        found = list(_names(text, gap.start("who"), gap.end("who"), act, "gapped"))
        _place(found, text[gap.end() : edge])
        others += found
    return others


def _place(people: list[_Person], place: str | None) -> None:
    for person in people:
        if place and person.location is None:
            person.location = " ".join(place.split()).strip(" .,")


def _names(text: str, start: int, end: int, act: CreditAct, rule: str) -> Iterator[_Person]:
    """The people of a list 'A and B in X, C in Y': a place holds for all names before it that have none."""
    found: list[_Person] = []
    waiting: list[_Person] = []
    house: str | None = None
    previous: _Person | None = None
    for left, right, joined in _items(text, start, end):
        item = " ".join(text[left:right].split())
        if previous and previous.location and not joined and (item in REGIONS or country(item)):
            previous.location = f"{previous.location}, {item}"
            for person in waiting:
                person.location = previous.location
            continue
        waiting = waiting if previous is None or previous.location is None else []
        house_itself = item.lower() in agencies()
        if (not house_itself and NOT_A_NAME.match(item)) or item.replace(".", "") in CREDENTIALS:
            continue
        offset = left
        if job := JOB_ALONE.match(text, offset, right):
            offset = job.end()
        for pattern in () if house_itself or job else (HOUSE, HOUSE_OF):
            named = pattern.match(text, offset, right)
            if named and named.end() < right:
                house = _agency_at(text[offset : named.end()]) or " ".join(named["house"].split())
                offset = named.end()
        place = IN_PLACE.search(text, offset, right)
        stop = place.start() if place else right
        own = FOR_HOUSE.search(text, offset, stop)
        stop = own.start() if own else stop
        while stop > offset and text[stop - 1] in " \t\n.,":
            stop -= 1
        name = " ".join(text[offset:stop].split())
        if not name or not (name[0].isupper() or house_itself) or not (is_person_name(name) or _stands_alone(name)):
            continue
        previous = _Person(name, offset, act, " ".join(own["house"].split()) if own else house, None, rule)
        waiting.append(previous)
        found.append(previous)
        if place:
            for person in waiting:
                person.location = " ".join(place["place"].split()).rstrip(".")
    yield from found


def _agency_at(text: str) -> str | None:
    """The agency that a house and its job begin with: 'Associated Press writers'."""
    words = text.split()
    words = words[1:] if words and words[0].lower() == "the" else words
    for count in range(min(4, len(words)), 1, -1):
        name = " ".join(words[:count])
        if name.lower() in agencies():
            return name
    return None


def _stands_alone(name: str) -> bool:
    """An agency, a surname alone, a desk: 'Explained Desk'."""
    words = name.split()
    return name.lower() in agencies() or (len(words) == 1 and name.isalpha()) or (len(words) < 5 and words[-1] in DESKS)


def _items(text: str, start: int, end: int) -> Iterator[tuple[int, int, bool]]:
    """The items of a list, each with whether 'and' joins it to the one before."""
    joined = False
    for mark in ITEM_END.finditer(text, start, end):
        yield from _trimmed(text, start, mark.start(), joined=joined)
        start, joined = mark.end(), "and" in mark[0].lower() or "&" in mark[0]
    yield from _trimmed(text, start, end, joined=joined)


def _trimmed(text: str, start: int, end: int, *, joined: bool) -> Iterator[tuple[int, int, bool]]:
    while start < end and text[start] in " \t\n:,":
        start += 1
    while start < end and text[end - 1] in " \t\n,":
        end -= 1
    if start < end:
        yield start, end, joined


def _credit(person: _Person, text: str) -> newskit.Credit:
    end = person.start
    # The name as printed may hold runs of white space.
    for word in person.name.split():
        end = text.index(word, end) + len(word)
    span = newskit.Span(person.start, end)
    return newskit.Credit(
        span=span,
        text=text[span.start : span.end],
        name=person.name,
        act=person.act,
        organisation=person.organisation,
        location=person.location,
        rule=person.rule.replace("_", "-"),
    )
