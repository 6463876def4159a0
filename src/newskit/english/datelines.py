"""Reads datelines: 'NAIROBI, Aug 7 (Reuters) - ', 'NAPA COUNTY, Calif. (KGO) -- ', 'NEW DELHI: '."""

from __future__ import annotations

import re
from functools import cache

from newskit.annotations import Dateline, Span
from newskit.english.calendar import MONTHS
from newskit.english.names import given_name_gender, is_title
from newskit.english.roles import capitals, countries, country, organisation_words, peoples
from newskit.english.word_lists import read_lines, read_sections, word_set

__all__ = ["agencies", "filing_places", "find_dateline", "is_place", "parse_dateline"]

ENOUGH_WORDS = 4  # behind a place and a colon, or a place and its land, to be a sentence and no list
ENOUGH_FOR_TOWN = 8  # behind a town alone and a dash
SMALL_WORDS = word_set("de del la da do on of the am an upon le les al el")  # inside places' names
LONGEST = 110  # code points; the longest that wires print, two places with regions, day and agency

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

# A place word in capitals: "ST. LOUIS", "COX'S BAZAR", "AIX-EN-PROVENCE", "D.C.", "McALLEN". At least two capitals. From Ā on
# capitals and small letters stand by turns, and the range holds both: no word of running text is made of those and capitals.
_UPPER = "A-ZÀ-ÖØ-ÞĀ-ſ"
_CAPS = rf"(?:Ma?c)?[{_UPPER}][{_UPPER}.'’-]{{1,24}}"
_PLACE = rf"{_CAPS}(?:\s(?:{_CAPS}|[A-Z]\.?|de|del|la|da|do|on|of|the|am|an)){{0,4}}"
# A region behind the place: mixed case or capitals, abbreviated or not ("Calif.", "New South Wales", "INDIA").
_REGION = r"(?:[A-ZÀ-Þ][\w.'’-]{1,16})(?:\s(?:of|and|the|[A-ZÀ-Þ][\w.'’-]{0,16})){0,3}"
_DAY = (
    rf"(?:(?P<month>{_MONTH})\.?\s(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s(?P<month2>{_MONTH})\.?(?:\s(?:19|20)\d\d)?)"
)
# Where place, day and agency are over: a dash or a colon with the text behind it, or a closing bracket.
END = re.compile(r"(?:[–—]{1,2}|--|(?<!\w)[-_]|[-_](?![A-Z]))(?=[\s\"“‘'`A-Z]|$)|:(?=\s)|\)(?=\s)")


@cache
def _in_capitals() -> re.Pattern[str]:
    """'NAIROBI, Aug 7 (Reuters) - ', 'NAPA COUNTY, Calif. (KGO) -- ', 'NEW DELHI: '. It takes 3 ms to compile."""
    return re.compile(
        rf"""
        \A \s{{0,4}}
        (?P<place>
            {_PLACE} (?: \s?/\s? {_PLACE} ){{0,3}}
            (?: \s?,\s (?! (?i:{_MONTH})\b\.?\s\d ) (?:the\s)? {_REGION} (?: /{_PLACE} (?: ,\s {_REGION} )? )? ){{0,2}}
        )
        (?: ,?\s (?i:{_DAY}) ,? (?:\s(?:19|20)\d\d)? )?
        (?: \s? \( (?P<agency> [^()\n]{{2,40}} ) \) | \s[-–—]{{1,2}}\s (?P<wire> [A-Z][\w.]*(?:\s[A-Z][\w.]*){{0,3}} ) (?=\s[-–—])
          | \s?/ (?P<slashed> [A-Z][\w .-]{{1,30}} ) / )?
        (?: \s[-–—]{{1,2}}\s\d{{1,2}}\s[A-Z][a-z]{{2,8}}\s(?:19|20)\d\d )?
        (?P<mark> (?: \s?(?:[–—]{{1,2}}|--) | (?:\s|(?<=\)))[-_]{{1,2}} | [-_](?![A-Z]) )(?=\s|$|["“‘'`A-Z]) | \s?:(?=\s) )
        """,
        re.VERBOSE,
    )


@cache
def _dated() -> re.Pattern[str]:
    """Copy of older wires, and of desks that write places as in a sentence: 'Bengaluru, Dec 2: ', 'Salvador, Feb 26 - '."""
    return re.compile(
        rf"""
        \A \s{{0,4}}[*]{{0,4}}
        (?P<place> [A-ZÀ-Þ][\w.'’-]{{1,24}} (?:\s[\w.'’-]{{1,24}}){{0,3}} (?: \s?,\s {_REGION} ,?){{0,2}} )
        (?: \s- )? \s?,?\s (?i:{_DAY})
        (?: \s? \( (?P<agency> [^()\n]{{2,40}} ) \) | (?P<wire> (?!) ) )?
        (?P<mark> ,?\s?[-–—_]{{1,2}}\s | :\s )
        """,
        re.VERBOSE,
    )


@cache
def _signed() -> re.Pattern[str]:
    """Places written as in a sentence, with an agency behind them: 'Kyiv, Ukraine (CNN) — ', 'New Delhi, Nov 24 (PTI) Text'."""
    return re.compile(
        rf"""
        \A \s{{0,4}}
        (?P<place> [{_UPPER}][\w.'’-]{{1,24}} (?:\s[{_UPPER}][\w.'’-]{{1,24}}){{0,3}} (?: \s?,\s (?! (?i:{_MONTH})\b\.?\s\d ) {_REGION} )? )
        (?: ,?\s (?i:{_DAY}) ,? (?:\s(?:19|20)\d\d)? )?
        \s? \( (?P<agency> [^()\n]{{2,40}} ) \)
        (?P<mark> \s?[-–—_:]{{1,2}}(?=\s|$|["“‘'`A-Z]) | \s(?=["“‘'`A-Z]) )
        """,
        re.VERBOSE,
    )


@cache
def _day_in_brackets() -> re.Pattern[str]:
    """'GENEVA (24 November 2025) – '."""
    return re.compile(rf"(?i:{_DAY}),?(?:\s(?:19|20)\d\d)?")


@cache
def _without_place() -> re.Pattern[str]:
    """'(Reuters) - ', 'Feb 4 (Reuters) - '."""
    return re.compile(rf"\A\s{{0,4}}(?:(?i:{_DAY}),?\s)?\((?P<agency>[^()\n]{{2,40}})\)\s?(?P<mark>[-–—_]{{1,2}})\s")


# "(Example News) -- ": whatever the agency, where two hyphens stand, as wires send them.
NAME_OF_AGENCY = re.compile(r"[A-Z][\w&.]{2,20}(?:\s[A-Z][\w&.]{1,20}){0,2}")
# "KAMPALA. Uganda's minister said".
PLACE_AND_STOP = re.compile(rf"\A(?P<place>{_CAPS}(?:\s{_CAPS}){{0,2}})(?P<mark>\.)\s(?=[A-Z“\"‘'][a-z]?)")
SALUTATIONS = frozenset(["SIR", "SIRS", "MADAM", "SIR OR MADAM"])  # "SIR – Your report of Monday"

# Labels in capitals that stand where a place would: not datelines. The first words are enough.
LABELS = frozenset(
    """
    advertisement alert analysis announcement breaking breaking: caption clarification column comment correction
    disclaimer disclosure editorial editor's exclusive explainer fact factbox file first flash focus gallery graphic
    important in-depth interview just last live listen more must news newsletter note notice now opinion photo photos
    picture pictured pictures please podcast poll press question quiz read recap related report review rsvp see source
    special spoiler story subscribe summary tip tips today top trending update updated updates urgent video view warning
    watch what when where who why
    """.split()
)
PERSON_SPEAKS = re.compile(
    r"(?:I|I'm|I’m|We|You|Well|Yes|No|So|And|But|Yeah|Thank|Thanks|My|It's|It’s|That's|That’s)\b"
)
ABBREVIATED_STATES = word_set(
    "D.C. N.C. N.D. N.H. N.J. N.M. N.Y. R.I. S.C. S.D. W.Va. B.C. P.E.I. NSW UK U.K. UAE U.S. USA DRC"
)
MARKS_AT_END = tuple("-–—_:)")  # what a dateline ends in that was cut from its paragraph
BEHIND_ALONE = " Rain fell on the town all day and all through the night."  # stands for the paragraph
QUESTION = re.compile(r"[^.!\n]{0,200}\?")


@cache
def agencies() -> dict[str, str]:
    """Agencies and wire services, lower case to their printed form."""
    return {line.lower(): line for line in read_lines("agencies.txt")}


@cache
def filing_places() -> frozenset[str]:
    """Cities and regions that stories are filed from, lower case; countries, capitals and states are in ``roles`` and places.txt."""
    entries = (entry.strip().lower() for line in read_lines("filing_places.txt") for entry in line.split(","))
    return frozenset(entry for entry in entries if entry)


def is_place(text: str) -> bool:
    """Whether words are a place that stories are filed from: a country, a capital, a state, a city of filing_places.txt.

    >>> is_place("Ibadan"), is_place("CHENNAI"), is_place("Leeds, England"), is_place("Kenyan"), is_place("Sport")
    (True, True, True, False, False)
    """
    words = " ".join(text.split()).strip(" .")
    if not words or not words[0].isupper() or len(words) > 60:
        return False
    return all(_is_one_place(piece.strip()) for piece in words.split(","))


def _is_one_place(words: str) -> bool:
    plain = words.title() if words.isupper() and len(words) > 3 else words
    return plain.lower() in filing_places() or (
        country(plain) is not None and plain not in peoples()  # "Kenyan", "British" say whose, not where
    )


def parse_dateline(text: str) -> Dateline | None:
    """The dateline at the head of a paragraph, or None.

    Args:
        text: a paragraph, or the dateline alone.

    Returns:
        Its place as printed (with region), agency and day; ``span`` is from the place to the agency or day.

    >>> line = parse_dateline("NAIROBI, Aug 7 (Reuters) - Schools reopened on Monday.")
    >>> line.place, line.agency, line.month_day
    ('NAIROBI', 'Reuters', '08-07')
    >>> parse_dateline("UPDATE: Schools reopened.")
    """
    found = find_dateline(text)
    printed = text.rstrip()
    alone = printed[-1:] in MARKS_AT_END or (printed[-1:] == "." and printed.isupper())
    if found is None and alone and len(text) <= LONGEST:
        found = find_dateline(printed + BEHIND_ALONE)  # the dateline alone, cut from its paragraph
    return found[0] if found else None


def find_dateline(text: str) -> tuple[Dateline, int] | None:
    """The dateline at the head of a paragraph, and where the text behind its dash or colon begins."""
    head = text[: LONGEST + 40]
    if head[1:2].isupper() and (found := _place_and_stop(head)) is not None:
        return found
    end = END.search(head)
    if end is None:
        return None
    match = _in_capitals().match(head) if _is_in_capitals(head) else None
    if match is None and any(map(str.isdigit, head[:LONGEST])):
        match = _dated().match(head)
    if match is not None and match.end() <= LONGEST and not _is_label(match, head):
        return _read(match, head)
    return _signed_by_agency(head) or _known_place(head, end) or _agency_alone(head)


def _is_in_capitals(head: str) -> bool:
    """Whether the second letter of a paragraph is a capital or a mark; "McALLEN" counts."""
    begins = head.lstrip()
    return not begins[1:2].islower() or begins.startswith(("Mc", "Mac"))


def _signed_by_agency(head: str) -> tuple[Dateline, int] | None:
    opens, closes = head.find("("), head.find(")")
    if not 0 < opens < closes or head[opens + 1 : closes].strip().lower() not in agencies():
        return None
    match = _signed().match(head)
    return None if match is None else _read(match, head)


def _known_place(head: str, end: re.Match[str]) -> tuple[Dateline, int] | None:
    """'Mumbai: Schools reopened', 'Dakar, Senegal – Schools reopened', 'Nairobi — Schools reopened': places that are known."""
    before, behind = head[: end.start()].strip(), head[end.end() :].lstrip()
    words = before.split()
    if not 1 <= len(words) <= 6 or not before[0].isupper() or not behind or behind[0].islower():
        return None
    count = len(behind.split())
    if end[0] == ":":
        known = " ".join(words).lower() in filing_places() and count >= ENOUGH_WORDS
        if not known or not head[end.end()].isspace() or PERSON_SPEAKS.match(behind):
            return None
    elif end[0] == ")" or not _is_place_before_dash(before, behind, count):
        return None
    start = head.index(before)
    line = Dateline(
        span=Span(start, start + len(before)),
        text=before,
        place=" ".join(words),
        rule="dateline-colon" if end[0] == ":" else "dateline-known-place",
    )
    return line, _after(head, end.end())


def _is_place_before_dash(before: str, behind: str, count: int) -> bool:
    """A town and the land or state it lies in; a town alone, where a whole sentence follows and no second town.

    'Senegal – a review', 'Mumbai – Pune trains', 'Ann Lee, Kenya – won' are none.
    """
    town, comma, land = (piece.strip() for piece in before.partition(","))
    if not all(word[0].isupper() or word in SMALL_WORDS for word in town.split()) or len(town.split()) > 4:
        return False
    if comma:
        return land in _lands() and count >= ENOUGH_WORDS and given_name_gender(town.split()[0]) is None
    known = town.lower() in filing_places() or town in capitals()
    return known and count >= ENOUGH_FOR_TOWN and not is_place(behind.split(maxsplit=1)[0])


@cache
def _lands() -> frozenset[str]:
    """Countries, states and provinces, as printed behind a town."""
    sections = read_sections("places.txt")
    states = [*sections["state"], *(name.replace("+", " ") for name in sections["states of two words"])]
    printed = [*states, *(state + "." for state in states), *(name for name in countries() if name not in peoples())]
    return frozenset(printed) | ABBREVIATED_STATES


def _read(match: re.Match[str], head: str) -> tuple[Dateline, int]:
    parts = match.groupdict()
    place = " ".join(match["place"].split()).rstrip(",")
    agency = parts.get("agency") or parts.get("wire") or parts.get("slashed")
    day = _month_day(match)
    if agency and (dated := _day_in_brackets().fullmatch(agency.strip())):
        agency, day = None, _month_day(dated)  # "GENEVA (24 November 2025) –"
    before, comma, last = place.rpartition(", ")
    if comma and agency is None and day is None and len(last) > 2 and last in agencies().values():
        place, agency = before, last  # "SYDNEY, AAP -", but "ERIE, PA -" is in Pennsylvania
    start = match.start("place")
    end = start + len(head[start : match.start("mark")].rstrip())
    line = Dateline(
        span=Span(start, end),
        text=head[start:end],
        place=place,
        agency=" ".join(agency.split()) if agency else None,
        month_day=day,
        rule="dateline-colon" if match["mark"].strip() == ":" else "dateline",
    )
    return line, _after(head, match.end())


def _after(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _month_day(match: re.Match[str]) -> str | None:
    parts = match.groupdict()
    month, day = parts.get("month") or parts.get("month2"), parts.get("day") or parts.get("day2") or "0"
    if not month or not 1 <= int(day) <= 31:
        return None
    return f"{MONTHS[month.lower()]:02d}-{int(day):02d}"


def _is_label(match: re.Match[str], head: str) -> bool:
    words = re.findall(r"[\w'’-]+", match["place"])
    if match["place"] in SALUTATIONS:
        return True
    if not words or words[0].lower() in LABELS or words[-1].lower() in LABELS:
        return True
    if " ".join(words) in organisation_words()["lone"] and not (match["agency"] or _month_day(match)):
        return True
    if match["mark"].strip() == ":" and not _month_day(match):
        behind = head[match.end() :].lstrip()
        spoken = PERSON_SPEAKS.match(behind) or QUESTION.match(behind)
        titled = len(words) > 1 and is_title(words[0])  # "DR. PATEL: It is safe."
        return bool(spoken) or titled or len(words) > 4 or not behind or behind[:1].islower()
    # A dash after one word in capitals needs a sentence behind it, not a list ("DVD - $20") nor what the letters mean.
    return len(words) == 1 and (len(words[0]) < 3 or _is_explained(words[0], head[match.end() :].lstrip()))


def _is_explained(word: str, behind: str) -> bool:
    """'CEO — Chief executive officer', 'GDP - a measure of output': an abbreviation and its meaning."""
    if len(word) > 6 or not word.isupper():
        return False
    return behind[:1].islower() or "".join(w[0] for w in behind.split()[: len(word)]).upper() == word


def _agency_alone(head: str) -> tuple[Dateline, int] | None:
    opens = head.find("(")
    match = _without_place().match(head) if 0 <= opens < 20 else None
    if match is None:
        return None
    agency = match["agency"].strip()
    if agency.lower() not in agencies():
        labelled = agency.split()[0].lower() in LABELS
        if match["mark"] != "--" or labelled or not NAME_OF_AGENCY.fullmatch(agency):
            return None
    start, end = len(head) - len(head.lstrip()), match.end("agency") + 1
    line = Dateline(
        span=Span(start, end),
        text=head[start:end],
        agency=agency,
        month_day=_month_day(match),
        rule="agency-alone",
    )
    return line, match.end()


def _place_and_stop(head: str) -> tuple[Dateline, int] | None:
    match = PLACE_AND_STOP.match(head)
    if match is None or not is_place(match["place"]):
        return None
    line = Dateline(
        span=Span(0, match.end("mark")), text=head[: match.end("mark")], place=match["place"], rule="dateline-stop"
    )
    return line, _after(head, match.end())
