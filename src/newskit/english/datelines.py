"""Reads datelines: 'NAIROBI, Aug 7 (Reuters) - ', 'NAPA COUNTY, Calif. (KGO) -- ', 'NEW DELHI: '."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from newskit.annotations import Dateline, Span
from newskit.english.calendar import MONTHS

__all__ = ["agencies", "find_dateline", "parse_dateline"]

LONGEST = 110  # code points; the longest that wires print, two places with regions, day and agency

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))

# A place word in capitals: "ST. LOUIS", "COX'S BAZAR", "AIX-EN-PROVENCE", "D.C.", "McALLEN". At least two capitals.
_CAPS = r"(?:Ma?c)?[A-ZÀ-ÖØ-ÞŁŚŠŽĆČĐŐŰİ][A-ZÀ-ÖØ-ÞŁŚŠŽĆČĐŐŰİ.'’-]{1,24}"
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
    (?: \s? \( (?P<agency> [^()\n]{{2,40}} ) \) | \s[-–—]{{1,2}}\s (?P<wire> [A-Z][\w.]*(?:\s[A-Z][\w.]*){{0,3}} ) (?=\s[-–—]) )?
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
    (?P<mark> ,?\s?[-–—_]{{1,2}}\s )
    """,
    re.VERBOSE,
)
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
    text = (files("newskit.english") / "agencies.txt").read_text(encoding="utf-8")
    return {line.lower(): line for line in text.splitlines() if line and not line.startswith("#")}


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
        return _agency_alone(head)
    place = " ".join(match["place"].split()).rstrip(",")
    agency = match["agency"] or match["wire"]
    start = match.start("place")
    end = match.start("mark")
    end = start + len(head[start:end].rstrip())
    line = Dateline(
        span=Span(start, end),
        text=head[start:end],
        place=place,
        agency=" ".join(agency.split()) if agency else None,
        month_day=_month_day(match),
        rule="dateline-colon" if match["mark"].strip() == ":" else "dateline",
    )
    return line, _after(text, match.end())


def _after(text: str, end: int) -> int:
    while end < len(text) and text[end].isspace():
        end += 1
    return end


def _month_day(match: re.Match[str]) -> str | None:
    month, day = match["month"] or match["month2"], match["day"] or match["day2"]
    if not month or not 1 <= int(day) <= 31:
        return None
    return f"{MONTHS[month.lower()]:02d}-{int(day):02d}"


def _is_label(match: re.Match[str], head: str) -> bool:
    words = re.findall(r"[\w'’-]+", match["place"])
    if not words or words[0].lower() in LABELS or words[-1].lower() in LABELS:
        return True
    if match["mark"].strip() == ":":
        behind = head[match.end() :].lstrip()
        spoken = PERSON_SPEAKS.match(behind) or QUESTION.match(behind)
        return bool(spoken) or len(words) > 4 or not behind or behind[:1].islower()
    # A dash after one word in capitals needs a sentence behind it, not a list ("DVD - $20").
    return len(words) == 1 and len(words[0]) < 3


def _agency_alone(head: str) -> tuple[Dateline, int] | None:
    match = AGENCY_ALONE.match(head)
    if match is None or match["agency"].strip().lower() not in agencies():
        return None
    start, end = match.start("agency") - 1, match.end("agency") + 1
    line = Dateline(span=Span(start, end), text=head[start:end], agency=match["agency"].strip(), rule="agency-alone")
    return line, match.end()
