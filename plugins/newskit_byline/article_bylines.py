"""The byline of a whole article: from its byline zone, its credit lines, its time line and what the page says of the author."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TypeVar

from attrs import evolve

import newskit
from newskit.english.datelines import is_place
from newskit.english.markdown import is_markdown, without_marks
from newskit.english.word_lists import read_sections
from newskit_byline.bios import bios_in
from newskit_byline.byline_parts import end_of_by
from newskit_byline.byline_words import surely_name
from newskit_byline.bylines import authors_in
from newskit_byline.credit_lines import credits_in, without_credits

__all__ = ["byline_of", "read_byline"]

# "Published - January 21, 2026 09:47 pm IST - MADURAI": the time line of a paper ends with where the story was filed.
PLACE_BEHIND_TIME = re.compile(
    r"\d\s?(?:[ap]m\s?)?(?:[A-Z]{2,4})?\s[–—-]{1,2}\s(?P<place>[A-Z][A-Z.'’]{2,20}(?:\s[A-Z][A-Z.'’]{1,20}){0,2})[ \t]{0,4}$",
    re.MULTILINE,
)
# "CHENNAI, March 02, 2021 18:05 IST", "New Delhi | March 2, 2021": or begins with it.
PLACE_BEFORE_TIME = re.compile(r"^(?P<place>[A-Z][\w.'’ -]{2,40}?)\s?[|,:·]\s(?=\S)", re.MULTILINE)
# A line that is a credit and nothing else: no caption with a picture's maker behind it, and no agency's mark.
WHOLE_CREDIT = re.compile(
    r"(?i:photo(?:graph)?s?|pictures?|photography|images?|edited|editing|video|illustrations?|graphics?|translated|translation)"
    r"\s?(?i:by|:)\s?[^\W\d_a-z][\w.'’-]{0,20}(?:\s[\w.'’&-]{1,20}){1,5}\s{0,3}"
)
# "The boat is slow and the coffee good, writes Jo Harte".
WRITES = re.compile(
    r"""
    ,\s(?:writes|reports|finds|discovers|argues|explains|asks)\s
    (?P<name> [A-ZÀ-Þ][\w'’.-]{1,20} (?:\s[A-ZÀ-Þ][\w'’.-]{1,20}){1,2} ) (?=[,.]|$)
    """,
    re.VERBOSE,
)
SHOW_PLACE = ("in", "In", "near", "Near", "outside", "Outside", "around", "across")  # before a place
RIGHTS = re.compile(r"©|&copy|\bcopyright\b|\ball rights reserved\b", re.IGNORECASE)
LONGEST_NOTICE = 200  # code points
LONGEST_BIO = 600  # code points

A = TypeVar("A", newskit.Author, newskit.Credit)


def read_byline(text: str) -> newskit.Byline:
    """The authors that a byline string names, and the others it credits; spans are in ``text``."""
    named, beside = without_credits(text)
    authors = authors_in(named)
    others = tuple(_with_full_name(credit, authors) for credit in beside)
    span = newskit.Span(0, len(text))
    return newskit.Byline(span=span, text=text, authors=authors, credits=others, rule="byline-string")


def byline_of(document: newskit.Document) -> newskit.Byline | None:
    """The byline of an article: authors from its byline zone, other people from that and from its credit lines."""
    zones = document.zones
    authors: tuple[newskit.Author, ...] = ()
    others: tuple[newskit.Credit, ...] = ()
    if zones.byline:
        named, beside = without_credits(_printed(document, zones.byline))
        authors = _shifted(authors_in(named), zones.byline.start)
        others = _shifted(beside, zones.byline.start)
        authors = _with_bios(document, _with_place(document, _with_proved_places(document, authors)))
        authors = _signed_by_itself(document, authors)
    elif zones.timestamp:
        authors = _shifted(_named_beside_time(document[zones.timestamp]), zones.timestamp.start)
    if not authors and zones.standfirst:
        authors = _shifted(_named_in_summary(document[zones.standfirst]), zones.standfirst.start)
    for span in (*_beside_the_byline(document), *zones.credits):
        others += _shifted(credits_in(document[span]), span.start)
    if not authors and not others:
        return None
    spans = [zones.byline] if zones.byline else [*(author.span for author in authors), *zones.credits]
    span = newskit.Span(min(s.start for s in spans), max(s.end for s in spans))
    named_others = tuple(_with_full_name(credit, authors) for credit in others)
    rule = _rule_of(zones, authors)
    return newskit.Byline(span=span, text=document[span], authors=authors, credits=named_others, rule=rule)


def _rule_of(zones: newskit.Zones, authors: tuple[newskit.Author, ...]) -> str:
    """What a byline was read from."""
    if zones.byline:
        return "byline-zone"
    if not authors:
        return "credit-lines"
    in_summary = zones.standfirst and zones.standfirst.start <= authors[0].span.start < zones.standfirst.end
    return "standfirst" if in_summary else "time-line"


def _printed(document: newskit.Document, span: newskit.Span) -> str:
    """A stretch of a document as it is printed: without the marks of Markdown, places as they are."""
    text = document[span]
    return without_marks(text) if is_markdown(document.text) else text


def _beside_the_byline(document: newskit.Document) -> tuple[newskit.Span, ...]:
    """Credit lines that stand between headline and text: 'Pictures: Raj Rao' below 'Words: Ann Lee', 'Edited by Raj Rao'."""
    zones = document.zones
    if not (zones.byline and zones.body):
        return ()
    start, end = (zones.headline.end if zones.headline else 0), zones.body[0].start
    beside = (
        span
        for spans in (zones.captions, zones.furniture)
        for span in spans
        if start <= span.start
        and span.end <= end
        and WHOLE_CREDIT.fullmatch(document[span])
        and credits_in(document[span])
    )
    return tuple(sorted(beside))


def _shifted(found: tuple[A, ...], by: int) -> tuple[A, ...]:
    return tuple(evolve(each, span=each.span.shift(by)) for each in found)


def _named_beside_time(line: str) -> tuple[newskit.Author, ...]:
    """Who a time line names, where no line is a byline: 'The Guardian 02/10/2020 Jo Harte', 'By admin - 2018-09-16'."""
    found = authors_in(without_credits(line)[0])
    return found if end_of_by(line) else tuple(author for author in found if surely_name(author.name))


def _named_in_summary(summary: str) -> tuple[newskit.Author, ...]:
    """'The boat is slow and the coffee good, writes Jo Harte': magazines name the author so."""
    found = WRITES.search(summary)
    return _shifted(authors_in(found["name"]), found.start("name")) if found and surely_name(found["name"]) else ()


def _with_full_name(credit: newskit.Credit, authors: tuple[newskit.Author, ...]) -> newskit.Credit:
    """A surname alone ('Taxin reported from …') stands for the author of that surname."""
    if " " in credit.name:
        return credit
    same = [author for author in authors if author.name.split()[-1] == credit.name]
    return evolve(credit, name=same[0].name) if len(same) == 1 else credit


def _with_place(document: newskit.Document, authors: tuple[newskit.Author, ...]) -> tuple[newskit.Author, ...]:
    zone = document.zones.timestamp
    text = document[zone] if zone else ""
    before = PLACE_BEFORE_TIME.search(text)
    place = PLACE_BEHIND_TIME.search(text) or (before if before and is_place(before["place"]) else None)
    if place is None or any(author.location for author in authors):
        return authors
    return tuple(evolve(author, location=" ".join(place["place"].split())) for author in authors)


def _with_proved_places(document: newskit.Document, authors: tuple[newskit.Author, ...]) -> tuple[newskit.Author, ...]:
    """Without places that nothing shows to be one: 'Jo Harte in Valve' is a name and a page's tag, 'in Pakwach' a place.

    A place is known, ends in a place's word or in a land, stands behind "at" (a ground), or the page says elsewhere that
    something is in it, near it or outside it.
    """
    return tuple(
        author
        if author.location is None
        or author.kind == "organisation"
        or _is_proved(document, author.location, author.span.end)
        else evolve(author, location=None)
        for author in authors
    )


def _is_proved(document: newskit.Document, place: str, named: int) -> bool:
    words = place.split()
    if is_place(place) or "," in place or words[0] == "the" or words[-1] in read_sections("places.txt")["last word"]:
        return True
    line = document.text.find(place, named)
    if 0 <= line <= named + 80 and document.text[max(0, line - 4) : line].strip(" \n").endswith(("at", "rom")):
        return True
    said = place.title() if place.isupper() else place
    return place.isupper() or any(f"{word} {said}" in document.text[line + len(place) :] for word in SHOW_PLACE)


def _signed_by_itself(document: newskit.Document, authors: tuple[newskit.Author, ...]) -> tuple[newskit.Author, ...]:
    """An outlet that signs its own article: its notice of copyright, or a line above the headline, has the same name."""
    if not any(author.kind == "person" and not surely_name(author.name) for author in authors):
        return authors
    top = document.zones.headline.start if document.zones.headline else 0
    of_page = {
        document[span].lower()
        for span in document.zones.furniture
        if span.end - span.start <= LONGEST_NOTICE and (span.end <= top or RIGHTS.search(document[span]))
    }
    return tuple(
        evolve(author, kind="organisation", rule="signed-by-itself")
        if author.kind == "person"
        and " " in author.name
        and not surely_name(author.name)
        and any(
            author.name.lower() == line or (RIGHTS.search(line) and author.name.lower() in line) for line in of_page
        )
        else author
        for author in authors
    )


def _with_bios(document: newskit.Document, authors: tuple[newskit.Author, ...]) -> tuple[newskit.Author, ...]:
    """Role and house of an author from a sentence about the author elsewhere on the page, where the byline gives none."""
    wanting = [author.name for author in authors if author.kind == "person" and not author.role and " " in author.name]
    for line in _furniture_with(document, wanting):
        for bio in bios_in(line):
            authors = tuple(
                evolve(
                    author,
                    role=author.role or bio.role,
                    organisation=author.organisation or bio.organisation,
                    location=author.location or bio.location,
                )
                if bio.name == author.name
                else author
                for author in authors
            )
    return authors


def _furniture_with(document: newskit.Document, names: Sequence[str]) -> Iterator[str]:
    """The lines of furniture that hold one of some names, in order."""
    text, zone = document.text, document.zones.byline
    start, end = (zone.start, zone.end) if zone else (0, 0)
    named = [name for name in names if name in text[:start] or name in text[end:]]
    if not named:
        return  # most pages name their author once
    for span in document.zones.furniture:
        if span.end - span.start <= LONGEST_BIO:
            line = document[span]
            if any(name in line for name in named):
                yield line
