"""How much a line looks as if it said who wrote the article: 'By Ann Lee', 'Ann Lee, Health Editor', 'Example Staff'."""

from __future__ import annotations

import re
from functools import lru_cache

from newskit.english.datelines import agencies, is_place
from newskit.english.names import PARTICLES, given_name_gender, has_name_marks, is_person_name
from newskit.english.roles import noun
from newskit_page.line import Line
from newskit_page.line_looks import SENTENCE_END, names_job, plain_words
from newskit_page.moments import AGO, CLOCK, TIME_LABEL, WEEKDAY, find_date

__all__ = ["BY_BEHIND_BAR", "byline_score", "is_role_line"]

# "Northern Example | By: Jo Bloggs", "News | Published: 5 hours ago | Written by Jo Bloggs"
BY_BEHIND_BAR = re.compile(r"\s\|\s(?:[Ww]ritten\s|[Pp]osted\s)?(?:By|BY|by)\b:?\s[A-Z]")
BY = re.compile(
    r"""
    (?: (?:written|posted|published|reported|words|story|text|analysis|opinion|exclusive|report|column|review|created|commentary
          |interview|interviewed|compiled|produced|curated|reviewed|photographed)
        (?:\s(?:and|&)\s(?:photo(?:graph)?s?|pictures|images|video)?)? \s{1,3} )?
    by(?:line)?\b:?\s{0,4}(?P<rest>\S.*)?$
    """,
    re.VERBOSE | re.IGNORECASE | re.DOTALL,
)
MARKS_BEFORE_BY = " \t\xa0*|•·–—-"
GLUED_BY = re.compile(
    r"[*\s]{0,3}(?:[Bb]y(?:By|by\s)?(?=[A-Z][\w.'’-]{0,20}\s[A-Z])|BY(?=[A-Z][a-z]+\s[A-Z]))(?P<rest>.*)$", re.DOTALL
)
AUTHOR_LABEL = re.compile(
    r"(?:author|words|reporter|writer)s?(?:\sof\sthe\sarticle)?\s?[:—–-]\s?(?P<rest>[A-Z].*)$",
    re.IGNORECASE | re.DOTALL,
)
NAME_ENDS = re.compile(
    r"\s?[|/·•]\s?|,\s|\s(?:[-–—]\s|\s|[@(\d]|(?:Updated|Published|Posted|Last|for|in|of|at|and|&|with|FOR|IN|OF|AT|AND|WITH)\b)|(?<=[a-z])(?:Published|Updated|Posted|Posts|View)\b"
)
AUTHOR_LABELS = ("author", "words", "reporter", "writer")
# What stands in names that are on no list: a cheap first look.
MAY_BE_NAMED = re.compile(r"[A-Z]\.|['-]|\b(?:Ma?c|Fitz)[A-Z]|\s[a-zA-Z]{2,6}\s[A-Z]")
LATER_BY = re.compile(r"\b(?:by|BY)\s[A-Z]")
NEVER_NAME = frozenset(
    """
    Contact Image Photo Picture Topic Tag Tags Source Share Video More Next Up New The My Your Best Top All Live Big Read Watch How Why
    What
    """.split()
)
# How what TIME_LABEL finds begins.
TIME_LABELS = ("last", "first", "update", "publish", "post", "modif", "creat", "issue")


def byline_score(line: Line, head: str, low: str, *, dated: bool, job: bool) -> float:
    """How much a line looks like a byline; of an item of a list only "By" and a name say much."""
    score = _by_score(head, low, job=job)
    if score < 0:
        if (line.bullet or line.words > 12) and not (dated or job or "@" in head):
            return 0.0
        score = _name_score(head, dated=dated, job=job)
    if line.moment and score < 1:
        score = max(score, _named_beside_time(head))
    return max(0.0, score - 1.0) if line.bullet and score < 2 else score


def _by_score(text: str, low: str, *, job: bool) -> float:
    """2 and more for "By" and a name, 0 for "By" and something else, -1 for a line that does not say who wrote."""
    if "by" in low and (by := BY.match(text, len(text) - len(text.lstrip(MARKS_BEFORE_BY)))):
        rest = (by["rest"] or "").split()
        if not rest:
            return 2.0
        if len(rest) > 24 or not (rest[0][:1].isupper() or rest[0][:1].isdigit() or text[:2] == "by"):
            return 0.0
        if len(rest) > 8 and SENTENCE_END.search(text[-3:]) and not job:
            return 0.0
        return 2.5 if is_person_name(" ".join(rest[:2]).strip(",|")) else 1.8
    if ("by" in low and GLUED_BY.match(text)) or (low.startswith(AUTHOR_LABELS) and AUTHOR_LABEL.match(text)):
        return 2.3
    if " by" in low and BY_BEHIND_BAR.search(text):
        return 2.0
    return -1.0


def _name_score(text: str, *, dated: bool, job: bool) -> float:
    """How much a line looks like a name that stands as a byline; 0 for not at all."""
    words = text.split()
    first = words[0]
    if text[-1] == ":":
        return 0.0  # "ANN LEE, HOST:", in a transcript
    if not first[0].isupper() or first.rstrip(".,:;!?-–—|/’'") in NEVER_NAME:
        return 0.0
    if text[:7].lower().startswith(TIME_LABELS) and TIME_LABEL.match(text):
        return 0.0
    if dated and WEEKDAY.match(text):
        return 0.0
    given = given_name_gender(first.strip(",.")) is not None or (
        len(words) <= 8
        and (not text.isascii() or MAY_BE_NAMED.search(text) is not None)
        and has_name_marks(text)
        and not is_place(text)
    )
    if given or dated or job or "@" in text or "|" in text or "/" in text or "," in text:
        end = NAME_ENDS.search(text)
        name = (text[: end.start()] if end else text).strip(" *|,.•·:")
        rest_text = text[end.start() :] if end else ""
        if job and 3 <= len(words) <= 9 and given and any(is_person_name(" ".join(words[:n])) for n in (2, 3)):
            return 1.6
        if 2 <= _name_words(name) <= 5 and "’s " not in name and "'s " not in name and is_person_name(name):
            score = 0.9 if given else 0.3
            if rest_text and (
                job
                or is_role_line(rest_text.strip(" ,|·–—-").split(",")[0])
                or "@" in rest_text
                or (dated and (find_date(rest_text) or AGO.search(rest_text) or CLOCK.search(rest_text)))
            ):
                return score + 0.8
            return score if _name_words(text) <= 4 else score - 0.2 if len(words) <= 10 and rest_text else 0.0
        if name.lower() in agencies() and len(words) <= 12:
            return 0.8 if rest_text else 0.5
    elif len(words) <= 5 and text.strip(" .").lower() in agencies():
        return 0.5
    if words[-1] in ("Staff", "Reporter", "Correspondent", "Reporters", "Desk", "Bureau") and 2 <= len(words) <= 4:
        return 0.7
    return 0.0


def _name_words(text: str) -> int:
    """How many words of a name, without 'de', 'van' and their like."""
    return sum(word not in PARTICLES for word in text.split())


def _named_beside_time(text: str) -> float:
    """A line of a time that names somebody as well: 'The Example 3/5/2021 Jo Bloggs', '5am PST 3/5/2021 by Jo Bloggs'."""
    if LATER_BY.search(text):
        return 1.8
    date = find_date(text)
    for part in (text[: date.start()], text[date.end() :]) if date else ():
        for name in re.split(r"[|,/•·:]|\s[-–—]\s", part):
            words = name.split()
            if 2 <= len(words) <= 4 and is_person_name(" ".join(words)) and given_name_gender(words[0]):
                return 1.4
            if (
                len(words) <= 4
                and words
                and (words[-1] in ("Bureau", "Staff", "Desk") or " ".join(words).lower() in agencies())
            ):
                return 1.0
    return 0.0


@lru_cache(maxsize=256)
def is_role_line(text: str) -> bool:
    """A line that is a job title: 'Deputy Political Editor', 'Assistant professor of soil science at Leeds'."""
    words = text.rstrip(" —–-").split()
    if not 1 <= len(words) <= 12 or SENTENCE_END.search(text[-3:]):
        return False
    if words[0][:1].isupper() and names_job(text, plain_words(text.lower())):
        return True
    head = noun(words[-1])
    return (
        head is not None and head.kind in ("post", "person") and len(words) <= 5 and all(w[:1].isupper() for w in words)
    )
