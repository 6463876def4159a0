"""What each line of a page looks like, before anything is decided about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

from attrs import frozen

import newskit
from newskit.english.calendar import MONTHS, WEEKDAYS
from newskit.english.datelines import agencies
from newskit.english.names import given_name_gender, is_person_name
from newskit.english.roles import noun

__all__ = ["Line", "read_lines"]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))

BULLET = re.compile(r"(?:[*+•·○▪►»>–-]|\d{1,2}[.)])\s{1,4}")
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}\s*$|[.!?]''\s*$")
INNER_STOP = re.compile(r"[a-z\d”’\"')][.!?][”’\"')]{0,2}\s+[“‘\"'(]{0,2}[A-Z]")
STOP_WORDS = frozenset(
    """
    a about after all also an and are as at be because been but by can could did do does down for from had has have he her
    his how i if in into is it its just like more most my no not of on one or our out over said she so some than that the
    their them then there they this to up us was we were what when where which while who will with would you your
    """.split()
)
BY = re.compile(
    r"[\s*|•·]{0,4}(?:(?:written|posted|published|reported|words|story|text|analysis|opinion|exclusive|report|column|review)\s+)?by(?:line)?\b:?\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
GLUED_BY = re.compile(r"By(?=[A-Z][a-z]+\s[A-Z])")
DATE = re.compile(
    rf"""
    \b(?:{_MONTH})\b\.?\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+(?:19|20)\d\d
  | \b\d{{1,2}}(?:st|nd|rd|th)?[\s-]+(?:{_MONTH})\b[.,]?[\s-]+(?:19|20)\d\d
  | \b(?:19|20)\d\d-\d\d-\d\d
  | (?<!\d)\d{{1,2}}[/.]\d{{1,2}}[/.](?:19|20)\d\d
  | (?<!\d)\d{{1,2}}/\d{{1,2}}/\d\d(?!\d)
    """,
    re.VERBOSE | re.IGNORECASE,
)
CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\b|[A-Z]{2,4}\b|$)|\b\d{1,2}\s*[ap]\.?m\b", re.IGNORECASE)
AGO = re.compile(r"\b(?:\d{1,3}|an?|one|two)\s?(?:sec|second|min|minute|hour|hr|day|week|month|year)s?\s+ago\b|\bjust now\b", re.IGNORECASE)
TIME_LABEL = re.compile(r"\b(?:(?:last|first)\s)?(?:updated?|published|posted|modified|created|issued)\b\s*(?:on|at)?\s*:?", re.IGNORECASE)
CAPTION = re.compile(
    r"""
    \((?:AP\sPhoto|Photo|Image|Picture|File|Getty|Credit|Courtesy|via\s)[^()]{0,80}\)\s*$
  | (?:Getty(?:\sImages)?|Shutterstock|AFP\svia\sGetty|Alamy|iStock|Unsplash|Rex\sFeatures|PA\sWire|PA\sMedia|PA\sImages
      |EPA|AP\sPhoto|Bloomberg\svia)(?:/[\w\s.-]{2,40})?[)\].]?\s*$
  | ^(?:Photo(?:graph)?|Image|Picture|Pic|Credit|Illustration|Video|Caption|Source|Screenshot|Graphic)s?\s*(?:by|credit|courtesy|source|:)
  | (?:Photo(?:graph)?|Picture|Image)s?(?:\s(?:by|courtesy(?:\sof)?)|:)\s[A-Z][\w.'’ /-]{2,50}$
  | \b(?:file\sphoto|handout\sphoto)\b
  | \s/\s?(?:AP|AFP|Reuters|Getty\sImages|EPA|PA|Xinhua|AAP)\s*$
  | ^[\w.'’ -]{3,40}\s/\s[\w.'’ -]{2,40}$
    """,
    re.VERBOSE | re.IGNORECASE,
)
CREDIT = re.compile(
    r"""
    ^[\s(\[*_–—-]{0,4}(?:
        (?:additional\s|original\s|with\s)?(?:reporting|writing|editing|edited|written|compiled|translat(?:ed|ion))(?:\sand\s\w+)?\s(?:by|from)\s[A-Z]
      | with\s(?:files|inputs?|reporting|contributions?)\s(?:from|by)\s
      | contributing\sto\sthis\s
      | (?:[A-Z][\w.'’-]+\s){1,12}?(?:also\s)?contributed\s(?:to\sthis|reporting|from)
      | [A-Z][\w'’-]+(?:\sand\s[A-Z][\w'’-]+)?\sreported\sfrom\s[A-Z]
    )
  | \bcontributed\s(?:reporting\s)?to\sthis\s(?:report|story|article)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
BIO = re.compile(
    r"^(?:[A-Z][\w.'’-]+\s){1,4}(?:is|was|writes|covers|reports|has\sbeen|joined)\s(?:an?|the|our|for|about|on|based|[A-Z])",
)
CONTACT = re.compile(r"@\w|\b\w{2,30}@\w{2,30}\.\w{2,6}|\bfollow (?:him|her|them|me|us)\b|\bTwitter\b", re.IGNORECASE)
JOURNALIST = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|producer|contributor|critic|journalist|author|professor|analyst|fellow|photographer|blogger|lecturer)s?\b",
    re.IGNORECASE,
)
MARKUP = re.compile(r"[{}<>]{1,3}|function\s?\(|var\s\w+\s?=|https?://\S+$")


@frozen
class Line:
    """A line of a page and what can be seen of it.

    Attributes:
        span: its place, without outer white space.
        text: its words.
        key: the words lower case, without bullet and end marks: what the lexicon knows it by.
        words: how many.
        alone: blank lines stand before and behind it.
        bullet: it is an item of a list.
        sentence: it ends as a sentence does.
        prose: how much it reads as the prose of an article, 0 to about 5.
        furniture: the lexicon knows it as furniture.
        end: the lexicon knows it as what stands behind an article.
        byline: how much it looks as if it named who wrote it, 0 to 2.5.
        moment: it shows a date or a time and little else.
        caption: it looks as captions and picture credits do.
        credit: it says who else took part.
        bio: it says who the author is.
        title: it could be a headline.
    """

    span: newskit.Span
    text: str
    key: str
    words: int
    alone: bool
    bullet: bool
    sentence: bool
    prose: float
    furniture: bool
    end: bool
    byline: float
    moment: bool
    caption: bool
    credit: bool
    bio: bool
    title: bool


@cache
def _lexicon() -> tuple[frozenset[str], tuple[str, ...], tuple[str, ...]]:
    text = (files("newskit_page") / "furniture_lines.txt").read_text(encoding="utf-8")
    sections: dict[str, list[str]] = {}
    section = ""
    for row in text.splitlines():
        if row.startswith("[") and row.endswith("]"):
            section = row
        elif row.strip() and not row.startswith("#"):
            sections.setdefault(section, []).append(row)
    return frozenset(sections["[line]"]), tuple(sections["[start]"]), tuple(sections["[end of article]"])


def read_lines(document: newskit.Document, spans: Sequence[newskit.Span]) -> list[Line]:
    """The lines of a page as ``Line`` values."""
    text = document.text
    found = []
    for number, span in enumerate(spans):
        before = text[spans[number - 1].end : span.start] if number else "\n\n"
        behind = text[span.end : spans[number + 1].start] if number + 1 < len(spans) else "\n\n"
        found.append(_line(span, document[span], alone=before.count("\n") > 1 and behind.count("\n") > 1))
    return found


def _line(span: newskit.Span, text: str, *, alone: bool) -> Line:
    bullet = BULLET.match(text)
    bare = text[bullet.end() :] if bullet else text
    head = bare[:400]  # no rule looks further into a line
    whole, starts, ends = _lexicon()
    key = " ".join(head.lower().split()).strip(" :.!»>|*+-–—•[]()\u200b")
    words = head.split()
    count = len(bare.split()) if len(bare) > 400 else len(words)
    sentence = bool(SENTENCE_END.search(bare[-12:]))
    prose = _prose(bare, words, count, sentence=sentence)
    furniture = key in whole or not any(c.isalpha() for c in head) or bool(MARKUP.search(head[:80]))
    furniture = furniture or (count < 30 and key.startswith(starts))
    end = count <= 6 and (key in ends or key.startswith(tuple(e + " " for e in ends if " " in e)))
    moment = count <= 16 and _is_moment(head)
    byline = 0.0 if furniture or count > 28 else _byline_score(head, words)
    byline = max(0.0, byline - 1.0) if bullet and byline < 2 else byline
    caption = not furniture and count <= 90 and bool(CAPTION.search(head) or CAPTION.search(bare[-100:]))
    credit = bool(CREDIT.search(head))
    bio = count <= 90 and bool(BIO.match(head)) and bool(JOURNALIST.search(head)) and (len(words) < 45 or bool(CONTACT.search(bare[:600])))
    title = _is_title(head, words, count) and not (furniture or moment)
    return Line(
        span=span, text=bare, key=key, words=count, alone=alone, bullet=bool(bullet), sentence=sentence, prose=prose,
        furniture=furniture, end=end, byline=byline, moment=moment, caption=caption, credit=credit, bio=bio, title=title,
    )  # fmt: skip


def _prose(text: str, words: list[str], count: int, *, sentence: bool) -> float:
    """Prose has sentences, and the small words of sentences."""
    if count < 4:
        return 0.0
    small = sum(word.strip(".,;:“”\"'’‘()").lower() in STOP_WORDS for word in words) / max(len(words), 1)
    score = 0.0
    if sentence:
        score += 1.0
    elif text[-1:] in ":;,—–-":
        score += 0.5
    score += min(len(INNER_STOP.findall(text[:400])), 3) * 0.7
    score += min(count / 20, 2.0)
    if small < 0.15:
        score -= 1.2
    elif small > 0.3:
        score += 0.5
    if count < 9 and not sentence:
        score -= 1.0
    return max(score, 0.0)


def _is_moment(text: str) -> bool:
    date = DATE.search(text)
    if date:
        rest = TIME_LABEL.sub(" ", text[: date.start()] + " " + text[date.end() :])
        rest = re.sub(rf"\b(?:{_WEEKDAY})\b|\b\d[\d:.]*\s*(?:[ap]\.?m\.?)?\b|\b[A-Z]{{2,4}}\b|\bat\b|\bon\b|\bmin\b|\bread\b", " ", rest, flags=re.IGNORECASE)
        return len(re.findall(r"\w+", rest)) <= 5
    if TIME_LABEL.match(text) and (CLOCK.search(text) or AGO.search(text)):
        return True
    return bool(AGO.search(text)) and len(text.split()) <= 6


NAME_ENDS = re.compile(r"\s*[|/·•]\s*|\s+[-–—]\s+|,\s|\s{2,}|\s@|\s\d|\s(?:Updated|Published|Posted|Last)\b|(?<=[a-z])(?:Published|Updated|Posted)\b")
NEVER_NAME = re.compile(r"\b(?:Image|Photo|Picture|Topic|Tags?|Source|Share|Video|More|Next|Up|New|The|My|Your|Best|Top|All|Live|Big|Read|Watch)\b")


def _byline_score(text: str, words: list[str]) -> float:
    """How much a line looks like a byline by itself; 0 for not at all, 2 and more for "By" and a name."""
    by = BY.match(text) or GLUED_BY.match(text)
    if by:
        rest = (by["rest"] if "rest" in by.re.groupindex else text[by.end() :]).split()
        if not rest:
            return 2.0
        if len(rest) > 24 or not (rest[0][:1].isupper() or rest[0][:1].isdigit() or text[:2] == "by"):
            return 0.0
        if len(rest) > 8 and SENTENCE_END.search(text[-3:]) and not JOURNALIST.search(text):
            return 0.0
        return 2.5 if is_person_name(" ".join(rest[:2]).strip(",|")) else 1.8
    if NEVER_NAME.match(text) or not words[0][:1].isupper():
        return 0.0
    end = NAME_ENDS.search(text)
    first = text[: end.start()] if end else text
    first = first.strip(" *|,.•·:")
    rest_words = text[end.start() :] if end else ""
    count = len(first.split())
    if 2 <= count <= 5 and is_person_name(first):
        score = 0.9 if given_name_gender(first.split()[0]) else 0.3
        if rest_words and (DATE.search(rest_words) or AGO.search(rest_words) or CLOCK.search(rest_words) or "@" in rest_words):
            return score + 0.8
        if rest_words and JOURNALIST.search(rest_words):
            return score + 0.8
        return score if len(words) <= 4 else score - 0.2 if len(words) <= 10 and rest_words else 0.0
    if first.lower() in agencies() and len(words) <= 12:
        return 0.8 if rest_words else 0.5
    if 3 <= len(words) <= 8 and JOURNALIST.search(" ".join(words[2:])) and given_name_gender(words[0]) and is_person_name(" ".join(words[:2])):
        return 1.6
    if words[-1] in ("Staff", "Reporter", "Correspondent", "Reporters", "Desk", "Bureau") and len(words) <= 4:
        return 0.7
    return 0.0


def _is_title(text: str, words: list[str], count: int) -> bool:
    if not 2 <= count <= 32 or len(text) > 240:
        return False
    if text[-1:] in ".;," and not text.endswith(("...", "U.S.", "U.K.", "Jr.")):
        return False
    return words[0][:1].isupper() or words[0][:1].isdigit() or words[0][:1] in "‘’“\"'$£€#@("


def is_role_line(text: str) -> bool:
    """A line that is a job title: 'Deputy Political Editor', 'Assistant professor of political science at UC Davis'."""
    words = text.split()
    if not 1 <= len(words) <= 12 or SENTENCE_END.search(text[-3:]):
        return False
    if JOURNALIST.search(text) and words[0][:1].isupper():
        return True
    head = noun(words[-1])
    return head is not None and head.kind in ("post", "person") and len(words) <= 5 and all(w[:1].isupper() for w in words)
