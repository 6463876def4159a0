"""Reads sentences that say who an author is: 'Ann Lee is a health reporter for the Daily Example, based in Leeds.'"""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import frozen

from newskit.english.names import name_key
from newskit_byline.byline_words import house_then_role, is_role

__all__ = ["Bio", "bios_in"]

_NAME = r"(?<![\w.'’-])(?P<name>[^\W\d_a-z][\w.'’-]{1,20}(?:[ ][\w.'’-]{1,20}){0,4})"
_HOUSE = r"(?P<organisation>(?:the\s|The\s)?[A-Z\d](?:[^.,;\n]|\.(?=com\b|org\b|net\b)){1,60}?)"
_BASED = r"(?:,?\s(?:who\sis\s)?based\s(?:in|out\sof)\s(?P<place>[A-Z][\w'’-]{1,20}(?:\s[A-Z][\w'’-]{1,20}){0,2}))?"
_COVERS = r"(?:\s(?:covering|who\scovers|who\swrites\sabout|reporting\son|focusing\son|speciali[sz]ing\sin)\s[^.,;\n]{2,60}?)?"
_END = (
    r"(?=\.(?!com\b|org\b|net\b)|[,;\n]|\s(?:since\s(?:19|20)\d\d|who|where|and|covering|focus|writing|based|in\s)|$)"
)

# What a sentence about an author is shaped like, with an example. Named parts: name, role, organisation, place.
BIOS = {
    "is-the-house's": (
        rf"{_NAME}\s(?:is|was)\s(?P<organisation>(?:the\s|The\s)?[A-Z][^.,;\n'’]{{1,40}})['’]s?\s(?P<role>[^.,;\n]{{3,60}}?){_BASED}{_END}",
        "Ann Lee is the Daily Example's health editor.",
    ),
    "is-a": (
        rf"{_NAME}\s(?:is|was|works\sas|serves\sas)\s(?:an?|the|our|one\sof)?\s?(?P<role>[^.,;\n]{{3,80}}?){_COVERS}(?:\s(?:for|at|with|of|on)\s{_HOUSE})?{_BASED}{_END}",
        "Ann Lee is a health reporter for the Daily Example, based in Leeds.",
    ),
    "covers-for": (
        rf"{_NAME}\s(?:covers|writes(?:\sabout)?|reports(?:\son)?|has\scovered)\s(?P<role>)[^.,;\n]{{0,60}}?\s?\bfor\s{_HOUSE}{_BASED}{_END}",
        "Ann Lee covers courts for the Daily Example.",
    ),
}  # fmt: skip
PATTERNS = {name: re.compile(pattern) for name, (pattern, _example) in BIOS.items()}


@frozen
class Bio:
    """What one sentence says of an author; ``start`` and ``end`` are the place of the name."""

    name: str
    start: int
    end: int
    role: str | None
    organisation: str | None
    location: str | None

    def is_of(self, name: str) -> bool:
        """Whether the sentence is about the bearer of a name."""
        ours, theirs = name_key(self.name), name_key(name)
        return ours in theirs or theirs in ours


def bios_in(text: str) -> Iterator[Bio]:
    """The sentences about authors in a text; the same name may have several."""
    read: set[int] = set()
    for pattern in PATTERNS.values():
        for match in pattern.finditer(text):
            if match.start() in read:
                continue
            role, house = match["role"], match["organisation"]
            if role and (not is_role(role) or role.split()[-1] in ("author", "co-author")):
                continue  # who wrote which book is no post
            if role and (at := house_then_role(role)) is not None:
                house, role = role[:at].strip() or house, role[at:]
            read.add(match.start())
            name = _once_only(match["name"])
            yield Bio(
                name=" ".join(name.split()),
                start=match.start("name"),
                end=match.start("name") + len(name),
                role=" ".join(role.split()) or None,
                organisation=" ".join(house.split()).removeprefix("the ") if house else None,
                location=match["place"],
            )


def _once_only(name: str) -> str:
    """'Ann Lee Ann Lee writes …', the name below the picture and the sentence in one line: the name is 'Ann Lee'."""
    words = name.split(" ")
    half = len(words) // 2
    return " ".join(words[:half]) if half and words[:half] == words[half:] else name
