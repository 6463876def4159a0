"""Reads a whole byline: who, in what role, for whom, from where."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

import newskit
from newskit.english.datelines import is_place
from newskit.english.names import PARTICLES, is_person_name, name_key, recase
from newskit_byline.bios import bios_in
from newskit_byline.byline_parts import Part, is_furniture, parts_of
from newskit_byline.byline_readings import READINGS, Reading, Signed
from newskit_byline.byline_words import is_known_given_name, is_role

__all__ = ["authors_in"]

LONGEST = 3000  # code points; a byline is a few lines
BEFORE_TAIL = ("for", "of", "at", "from", "in", "via", "is", "was", "reports", "reported")
SMALL = frozenset("AND AT FOR IN OF ON THE".split())  # words inside a role that take no capital
SUFFIX_COMMA = re.compile(r",\s?(?=(?:[JS]n?r\.?|I{2,3}|IV)$)", re.IGNORECASE)


def authors_in(text: str) -> tuple[newskit.Author, ...]:
    """The authors that a byline names, with spans in ``text``.

    Args:
        text: one byline, as a page shows it, furniture and all; a few lines at most.
    """
    text = text[:LONGEST]
    reading = Reading(text)
    bios = list(bios_in(text))
    stopped = False
    for part in parts_of(text):
        behind_moment, stopped = stopped and part.mark in ("joint", "comma"), part.stopped
        if behind_moment or is_furniture(part) or any(bio.start <= part.start < bio.end for bio in bios):
            continue
        piece = _without_sentence(part)
        any(read(piece, reading) for read in READINGS)
    if not reading.found and not any(is_person_name(bio.name) for bio in bios):
        reading.sign_title()
    found = _without_what_stands_before(reading.found, text)
    for bio in bios:
        known = next((each for each in found if bio.is_of(each.part.text)), None)
        if known is None:
            if not is_person_name(bio.name):
                continue
            known = Signed(Part(text[bio.start : bio.end], bio.start, "line"), rule="bio")
            found.append(known)
        known.role = known.role or bio.role
        known.organisation = known.organisation or bio.organisation
        known.location = known.location or bio.location
    return tuple(_author(each, text) for each in _once(found))


def _without_sentence(part: Part) -> Part:
    """A name with a sentence run on behind it, cut to the name: 'Ann Lee Ann Lee writes opinion from …'."""
    before, colon, behind = part.text.partition(": ")
    if colon and " " in before and is_person_name(before) and not is_role(behind):
        return part.cut(0, len(before))  # "ANN LEE: Comment"
    words = [(m.start(), m[0]) for m in re.finditer(r"\S+", part.text)]
    if len(words) > 3 and len(words) % 2 == 0 and not is_role(part.text):
        half = len(words) // 2
        if [word for _, word in words[:half]] == [word for _, word in words[half:]]:
            return part.cut(0, words[half][0])  # the name twice, beside a picture and below it
    if len(words) < 6 or is_role(part.text):
        return part
    for number in (2, 3, 4):
        word = words[number][1]
        runs_on = word == words[0][1] or (word.islower() and word not in PARTICLES and word not in BEFORE_TAIL)
        if runs_on and is_person_name(part.text[: words[number][0]].strip()):
            return part.cut(0, words[number][0])
    return part


def _without_what_stands_before(found: list[Signed], text: str) -> list[Signed]:
    """Without what stands before a "By" and is no name: 'New Delhi, Example Bureau', 'Top Story | Written by Jo Bloggs'."""
    by = next((number for number, each in enumerate(found) if each.part.by), None)
    if by:
        found = [each for each in found[:by] if is_known_given_name(each.part.text.split(maxsplit=1)[0])] + found[by:]
    first = found[0] if found else None
    if first and first.organisation and not first.part.by and first.role is None and is_place(first.part.text):
        start = text.find(first.organisation, first.part.end)
        if start >= 0:
            first.location, first.part = first.part.text, evolve(first.part, text=first.organisation, start=start)
            first.organisation, first.kind = None, "organisation"
    return found


def _once(found: list[Signed]) -> Iterator[Signed]:
    """Each name once: pages repeat the author beside a picture."""
    seen: dict[str, Signed] = {}
    for each in found:
        first = seen.setdefault(name_key(each.part.text), each)
        if first is each:
            yield each
        else:
            first.role, first.organisation = first.role or each.role, first.organisation or each.organisation


def _recased(words: str | None) -> str | None:
    """A role printed in capitals as a reader writes it: 'Northern Correspondent', 'UK Editor'."""
    if words is None or not words.isupper():
        return words
    return " ".join(
        word.lower() if word in SMALL else word if len(word) < 4 or "." in word else word.capitalize()
        for word in words.split()
    )


def _author(each: Signed, text: str) -> newskit.Author:
    span = newskit.Span(each.part.start, each.part.end)
    raw = text[span.start : span.end]
    name = " ".join(raw.split())
    if each.kind == "person":
        name = SUFFIX_COMMA.sub(" ", name)
        name = recase(name.upper() if name.islower() and " " in name else name)
    return newskit.Author(
        span=span,
        text=raw,
        name=name,
        role=_recased(each.role),
        organisation=each.organisation,
        location=each.location,
        kind="organisation" if each.kind == "organisation" else "person",
        rule=each.rule,
    )
