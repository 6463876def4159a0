"""Reads datelines: 'NAIROBI, Aug 7 (Reuters) - ', 'NAPA COUNTY, Calif. (KGO) -- ', 'NEW DELHI: '."""

from __future__ import annotations

import re
from functools import cache

from newskit.annotations import Dateline, Span
from newskit.english.calendar import MONTHS
from newskit.english.names import is_title
from newskit.english.roles import country, organisation_words, peoples
from newskit.english.word_lists import read_lines

__all__ = ["agencies", "filing_places", "find_dateline", "is_place", "parse_dateline"]

ENOUGH_WORDS = 4  # behind a place and a colon, to be a sentence and no list
LONGEST = 110  # code points; the longest that wires print, two places with regions, day and agency

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

# A place word in capitals: "ST. LOUIS", "COX'S BAZAR", "AIX-EN-PROVENCE", "D.C.", "McALLEN". At least two capitals.
_UPPER = "A-Z" + "".join(letter for letter in map(chr, range(0xC0, 0x180)) if letter.isupper())
_CAPS = rf"(?:Ma?c)?[{_UPPER}][{_UPPER}.'’-]{{1,24}}"
_PLACE = rf"{_CAPS}(?:\s(?:{_CAPS}|[A-Z]\.?|de|del|la|da|do|on|of|the|am|an)){{0,4}}"
# A region behind the place: mixed case or capitals, abbreviated or not ("Calif.", "New South Wales", "INDIA").
_REGION = r"(?:[A-ZÀ-Þ][\w.'’-]{1,16})(?:\s(?:of|and|the|[A-ZÀ-Þ][\w.'’-]{0,16})){0,3}"
_DAY = (
    rf"(?:(?P<month>{_MONTH})\.?\s(?P<day>\d{{1,2}})|(?P<day2>\d{{1,2}})\s(?P<month2>{_MONTH})\.?(?:\s(?:19|20)\d\d)?)"
)

DATELINE = re.compile(
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
    (?P<mark> \s?[-–—_]{{1,2}}(?=\s|$|["“‘'`A-Z]) | \s?:(?=\s) )
    """,
    re.VERBOSE,
)
# Copy of older wires, and of desks that write places as in a sentence: then only a day and a dash make a dateline.
DATED = re.compile(
    rf"""
    \A \s{{0,4}}[*]{{0,4}}
    (?P<place> [A-ZÀ-Þ][\w.'’}}-]{{1,24}} (?:\s[\w.'’-]{{1,24}}){{0,3}} (?: \s?,\s {_REGION} ,?){{0,2}} )
    (?: \s- )? \s?,?\s (?i:{_DAY})
    (?: \s? \( (?P<agency> [^()\n]{{2,40}} ) \) | (?P<wire> (?!) ) )?
    (?P<mark> ,?\s?[-–—_]{{1,2}}\s | :\s )
    """,
    re.VERBOSE,
)
# Places written as in a sentence, with an agency that is known behind them: "Kyiv, Ukraine (CNN) — ", "New Delhi, Nov 24 (PTI) Text".
SIGNED = re.compile(
    rf"""
    \A \s{{0,4}}
    (?P<place> [{_UPPER}][\w.'’-]{{1,24}} (?:\s[{_UPPER}][\w.'’-]{{1,24}}){{0,3}} (?: \s?,\s (?! (?i:{_MONTH})\b\.?\s\d ) {_REGION} )? )
    (?: ,?\s (?i:{_DAY}) ,? (?:\s(?:19|20)\d\d)? )?
    \s? \( (?P<agency> [^()\n]{{2,40}} ) \)
    (?P<mark> \s?[-–—_:]{{1,2}}(?=\s|$|["“‘'`A-Z]) | \s(?=["“‘'`A-Z]) )
    """,
    re.VERBOSE,
)
# "Mumbai: Schools reopened on Monday.", as Indian and African desks print it: only a place that is known.
PLACE_AND_COLON = re.compile(
    rf"\A\s{{0,4}}(?P<place>[{_UPPER}][\w.'’-]{{1,24}}(?:\s[{_UPPER}][\w.'’-]{{1,24}}){{0,3}})(?P<mark>:)\s(?=[\"“‘'A-Z])"
)
DAY_IN_BRACKETS = re.compile(rf"(?i:{_DAY}),?(?:\s(?:19|20)\d\d)?")
AGENCY_ALONE = re.compile(r"\A\s{0,4}\((?P<agency>[^()\n]{2,40})\)\s?(?P<mark>[-–—_]{1,2})\s")

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
QUESTION = re.compile(r"[^.!\n]{0,200}\?")

# Places that stand with a colon in Indian and African papers are one or a few words; so are people in transcripts.
# A colon dateline is refused when the text behind it is spoken.


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
    return found[0] if found else None


def find_dateline(text: str) -> tuple[Dateline, int] | None:
    """The dateline at the head of a paragraph, and where the text behind its dash or colon begins."""
    head = text[: LONGEST + 40]
    match = DATELINE.match(head) or DATED.match(head)
    if match is None or match.end() > LONGEST or _is_label(match, head):
        return _signed_by_agency(head) or _known_place(head) or _agency_alone(head)
    return _read(match, head)


def _signed_by_agency(head: str) -> tuple[Dateline, int] | None:
    match = SIGNED.match(head)
    if match is None or match["agency"].strip().lower() not in agencies():
        return None
    return _read(match, head)


def _known_place(head: str) -> tuple[Dateline, int] | None:
    match = PLACE_AND_COLON.match(head)
    if match is None or " ".join(match["place"].lower().split()) not in filing_places():
        return None
    if len(head[match.end() :].split()) < ENOUGH_WORDS or PERSON_SPEAKS.match(head, match.end()):
        return None
    return _read(match, head)


def _read(match: re.Match[str], head: str) -> tuple[Dateline, int]:
    parts = match.groupdict()
    place = " ".join(match["place"].split()).rstrip(",")
    agency = parts.get("agency") or parts.get("wire") or parts.get("slashed")
    day = _month_day(match)
    if agency and (dated := DAY_IN_BRACKETS.fullmatch(agency.strip())):
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
    match = AGENCY_ALONE.match(head)
    if match is None or match["agency"].strip().lower() not in agencies():
        return None
    start, end = match.start("agency") - 1, match.end("agency") + 1
    line = Dateline(span=Span(start, end), text=head[start:end], agency=match["agency"].strip(), rule="agency-alone")
    return line, match.end()
