"""Cuts a byline into its parts: at marks, at line ends, where a lost tag glued words together; and throws away furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise

from attrs import evolve, frozen

from newskit.english.calendar import MONTHS, WEEKDAYS, ZONES
from newskit.english.names import is_person_name
from newskit.english.word_lists import word_set
from newskit_byline.byline_words import is_known_given_name, is_listed_house, is_role, role_then_name

__all__ = ["Part", "end_of_by", "glue_cuts", "is_furniture", "parts_of"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))
_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))

# What stands between the parts of a byline. The mark before a part decides how it is read.
BETWEEN = re.compile(
    r"""
    # On a live blog: "Ann Lee (now) and Raj Rao (earlier)".
    (?P<joint> (?: \s?\((?:now|earlier|until[ ][\w.: ]{1,20}|from[ ]\d[\w.: ]{0,20})\)(?:[,;]|\s{1,9}(?:and|&)(?=\s))?\s{0,9} )
             | (?:,\s{0,9}|\s{1,9})(?:and|AND|And|&|\+|with|WITH|plus)(?=\s) \s{1,9}
             | ,?\s{1,9}[Aa]s\stold\sto\s{1,9} )
  | (?P<line> \s{0,20}[\n\r\u2028\x85]\s{0,20} )
  | (?P<bar> \s{0,4}[|·•●∙⋅>»]\s{0,4} | \s/\s | (?<=[A-Za-z])/(?=[A-Z]) | \s[–—-]{1,2}(?:\s|$) | \s\*\s | \s{3,20} )
  | (?P<bracket> \s?\((?=[A-ZÀ-Þ][\w\s.,&'’/-]{1,40}\)) | (?<=[\w.])\)(?:\s?[,;])? )
  | (?P<semicolon> ;\s? )
  | (?P<comma> ,(?!\s?(?i:[JS]n?r\b|I{2,3}\b|IV\b))\s? )
    """,
    re.VERBOSE,
)

# What a byline opens with: marks, a word for what was done, "By".
MARKS_BEFORE = " \t\n\r\xa0*•·|:—–-"
BY = re.compile(r"\bby(?:line)?\b\s{0,4}:?\s{0,4}", re.IGNORECASE)
LONGEST_LABEL = 40  # code points
# "Analysis by", "Words and pictures by".
LABELS = word_set(
    """
    exclusive story analysis opinion words text report reporting reported written posted published created column commentary
    curated review reviewed interview interviewed essay compiled from article post submitted produced authored contributed
    photo photos pictures video
    """
) | {"a story", "as told to", "guest post"}
SECOND_LABELS = word_set("photographs photos pictures photography video images illustrations interview photographed")
GLUED_BY = re.compile(
    r"[\s*]{0,4}(?:By){1,2}(?=[A-Z][a-z.])|[\s*]{0,4}by(?=[A-Z][a-z]+\s[A-Z])|[\s*]{0,4}Byby\s(?=[A-Z])|[\s*]{0,4}BY(?=[A-Z][a-z])"
)
LABEL = re.compile(
    r"""
    (?:author|words|text|story|reporter|writer|source|credit|from|report|exclusive|analysis|opinion|comment|review|interview|column)s?
    \s*[:—–-]\s*
  | (?:from|words|text|as\stold\sto)\s(?=[A-Z])
    """,
    re.VERBOSE | re.IGNORECASE,
)
OF_CLOCKS = frozenset({"AM", "PM", *ZONES})
LATER_BY = re.compile(r"\b(?:by|BY)\s(?=[A-Z])")

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
      | \d{{1,3}}\s?[hmd]\s+ago\b
      | \d+\s+(?:comments?|shares?|views?|min)
      | (?<!USA\s)(?:today|yesterday)\b
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
# What reaches an author: pronouns, labels, handles, addresses, telephone numbers.
HANDLE = re.compile(
    r"""
    \(?\b(?:she|he|they)/(?:her|him|them|they)\b\)?
  | \b(?:Tel|Telephone|Phone|Email|E-mail|Twitter|Instagram)\.?:
  | \b(?:X|Bluesky|Threads|Mastodon|Twitter|Instagram)\s?:?\s?(?=@\w)
  | \(?@\s?\w{2,30}\)?
  | \S{1,40}@\S{1,40}\.\w{2,8}
  | \[email.protected\]
  | \(?\+?\d{0,3}[\s.-]?\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}
  | https?://\S{1,200}
  | www\.\S{1,100}
    """,
    re.VERBOSE,
)
NAME_AT_END = re.compile(r"\s((?:[A-Z][\w.'’-]{1,20}\s){1,3}[A-Z][\w.'’-]{1,20})$")
FOLLOW_AT_END = re.compile(r"\s(?:Follow(?:ing)?|View|Subscribe|Profile|Bio)$")
ENDS_IN_WEEKDAY = re.compile(rf"\s(?:on\s)?(?:{_WEEKDAY})$", re.IGNORECASE)
HOUSE_NAMED = re.compile(r"\s(?:for|of|at)\s", re.IGNORECASE)
ENDS_IN_NOTHING = re.compile(r"\s(?:on|at|in|says?|wrote|writes|and|for|to|with|the)\s*:?$", re.IGNORECASE)
BEGINS_WITH_NOTHING = re.compile(r"\d{1,2}\.\s|(?:about|meet|with)\s(?=[A-Z])|&\s", re.IGNORECASE)
TRIM = " \t\xa0\u200b*:,;.|/·•–—-_>»()[]"

# "Gina TrapaniCEO", "Andrew HusbandTwitterNews": a tag was lost between two lines.
GLUE = re.compile(r"(?<=[a-zà-ÿ]{2})(?=[A-ZÀ-Þ])")
NOT_GLUED = re.compile(
    r"\b(?:Ma?c|De|Di|Da|Du|La|Le|Lo|Van|Von|Mac|Fitz|O['’]|D['’]|Al|El|Ben|Bin|Ver|Te|Mc)$|\b(?:you|tech|buzz|daily|face|link|git|linked|whats|insta|my|ground|nine|seven)$",
    re.IGNORECASE,
)
# "for GroundUp" is one word, as houses write themselves.
HOUSE_DUE = re.compile(r"\b(?:for|to|at|of)\s(?:[Tt]he\s)?\w{1,20}$")
STAFF_AND_AGENCIES = re.compile(r"(?:agenc(?:y|ies)|wires?|wire services|news agencies)\b", re.IGNORECASE)
STAFF_AT_END = re.compile(r"\b(?:staff|reporters?|correspondents?|bureau|desk)$", re.IGNORECASE)


@frozen
class Part:
    """A stretch of a byline between two marks.

    Attributes:
        text: its words, trimmed.
        start: where it stands in the byline.
        mark: what stands before it: line, bar, bracket, semicolon, comma, joint; empty at the beginning.
        by: it came with a "By".
        stopped: a moment stood behind it, so what follows on the line is no name.
    """

    text: str
    start: int
    mark: str
    by: bool = False
    stopped: bool = False

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.text)

    def cut(self, start: int, end: int) -> Part:
        """A part of this part, trimmed; offsets are within it."""
        piece = self.text[start:end]
        left = len(piece) - len(piece.lstrip(TRIM))
        text = piece.strip(TRIM)
        if piece.rstrip(" ").endswith(".") and INITIAL_AT_END.search(text):
            text += "."  # "Harte, Jo R."
        return evolve(self, text=text, start=self.start + start + left)


FOR_HOUSE = re.compile(r"(?:^|\s)(?:special(?:ly)?\s(?:to|for)|(?:writing\s)?for)\s(?:the\s)?\w+$", re.IGNORECASE)
INITIAL_AT_END = re.compile(r"(?:^|\s)(?:[A-Z]|Jr|Sr)$")


@cache
def _furniture() -> tuple[frozenset[str], tuple[str, ...]]:
    text = (files("newskit_byline") / "byline_furniture.txt").read_text(encoding="utf-8")
    _, lines = text.split("[line]\n", 1)
    whole, starts = lines.split("[start]\n", 1)
    return frozenset(whole.split("\n")) - {""}, tuple(line for line in starts.split("\n") if line)


def is_furniture(part: Part) -> bool:
    """Whether a part is what pages put around bylines: 'Share', 'Follow', '3 comments'."""
    whole, starts = _furniture()
    line = " ".join(part.text.lower().split())
    if not line or line in whole or not any(c.isalpha() for c in line) or all(word in whole for word in line.split()):
        return True
    return not part.by and line.startswith(starts)


def end_of_by(text: str) -> int:
    """Where the name begins behind "By" and a word before it; 0 where a text opens otherwise.

    >>> end_of_by("By Ann Lee"), end_of_by("Words and pictures: by Ann Lee"), end_of_by("Ann Lee by the sea")
    (3, 23, 0)
    """
    start, end = len(text) - len(text.lstrip(MARKS_BEFORE)), 0
    for _ in range(3):  # "Exclusive by By Ann Lee"
        by = BY.search(text, start, start + LONGEST_LABEL)
        if by is None or not _is_label(text[start : by.start()]):
            break
        start = end = by.end()
    return end


def _is_label(before: str) -> bool:
    label = " ".join(before.lower().split()).rstrip(" :")
    if not label or label in LABELS:
        return True
    first, _, second = label.partition(" and ")
    return first in LABELS and second in SECOND_LABELS


def glue_cuts(text: str) -> list[int]:
    """Where words of two lines were glued together by a lost tag: offsets to cut at."""
    return [
        m.start()
        for m in GLUE.finditer(text)
        if not NOT_GLUED.search(text, max(0, m.start() - 8), m.start())
        and not HOUSE_DUE.search(text, max(0, m.start() - 30), m.start())
    ]


def parts_of(text: str) -> Iterator[Part]:
    """The parts of a byline in their order, each without its "By", moments and handles."""
    start, mark = 0, ""
    ends = [(m.start(), m.end(), m.lastgroup or "") for m in BETWEEN.finditer(text)]
    for number, (left, right, next_mark) in enumerate((*ends, (len(text), len(text), ""))):
        if next_mark == "joint":
            end = ends[number + 1][0] if number + 1 < len(ends) else len(text)
            after = text[right:end]
            if _is_one(text[start:left], after) or is_listed_house(text[start + end_of_by(text[start:left]) : end]):
                continue
        if left > start:
            yield from _unglued(Part(text[start:left], start, mark))
        start, mark = right, next_mark


def _is_one(before: str, after: str) -> bool:
    """Whether "and" stands within a part: 'News and Culture Writer', 'Staff and agencies'."""
    if STAFF_AND_AGENCIES.fullmatch(after) and STAFF_AT_END.search(before):
        return True
    if FOR_HOUSE.search(before) and " " not in after.strip():
        return True  # "Special to the Example and Mail": people have two names
    before = before[end_of_by(before) :]
    if before and all(word.islower() for word in before.split()) and role_then_name(after) is not None:
        return True  # "court and justice reporter Ann Lee"
    return is_role(after) and role_then_name(after) is None and (bool(glue_cuts(before)) or not is_person_name(before))


def _unglued(part: Part) -> Iterator[Part]:
    glued = GLUED_BY.match(part.text)
    if by := end_of_by(part.text) or (glued.end() if glued else 0):
        part = evolve(part, text=part.text[by:], start=part.start + by, by=True)
    elif label := LABEL.match(part.text):
        part = part.cut(label.end(), len(part.text))
    # Cut at a moment, a handle or a later "by": "2021 9:05 am GMT by Jo Harte".
    later = LATER_BY.search(part.text)
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
        behind = Part(late[1], part.start + late.start(1), "bar", by=True)
    for stop in (moment, HANDLE.search(part.text)):
        if stop and stop.start() < len(part.text):
            part = evolve(part, text=part.text[: stop.start()], stopped=True)
    part = evolve(part, text=FOLLOW_AT_END.sub("", part.text.rstrip()))
    for ending in (ENDS_IN_WEEKDAY, ENDS_IN_NOTHING):
        match = ending.search(part.text)
        if match and not (ending is ENDS_IN_WEEKDAY and HOUSE_NAMED.search(part.text)):  # "for The Mail on Sunday"
            part = evolve(part, text=part.text[: match.start()])
    if nothing := BEGINS_WITH_NOTHING.match(part.text):
        part = evolve(part, text=part.text[nothing.end() :], start=part.start + nothing.end())
    cuts = [0, *glue_cuts(part.text), len(part.text)]
    # What is glued on stands behind a whole name: "PhillyVoice" is one word.
    cuts = [cut for cut in cuts if cut in (0, len(part.text)) or " " in part.text[:cut].strip(TRIM)]
    for number, (a, b) in enumerate(pairwise(cuts)):
        if (piece := part.cut(a, b)).text:
            yield piece if number == 0 else evolve(piece, mark="bar", by=False)
    if behind:
        yield behind


def _is_other_name(late: str, part: Part) -> bool:
    """Whether a name behind a time is the author's, and what stands before the time is not."""
    if not OF_CLOCKS.isdisjoint(late.split()):
        return False  # "6:42 PM EDT"
    return is_known_given_name(late.split(maxsplit=1)[0]) or (
        is_person_name(late) and not is_known_given_name(part.text.split(maxsplit=1)[0])
    )
