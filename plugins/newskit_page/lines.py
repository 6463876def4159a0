"""What each line of a page looks like, before anything is decided about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import newskit
from newskit.english.datelines import agencies, find_dateline, is_place
from newskit.english.markdown import is_markdown, without_marks
from newskit.english.names import PARTICLES, given_name_gender, has_name_marks, is_person_name
from newskit.english.roles import noun
from newskit_page.furniture import CREDIT_LABEL, is_furniture
from newskit_page.glued import SHORTEST_GLUED, cut_glued
from newskit_page.line import Line
from newskit_page.line_looks import (
    AGO,
    BY_BEHIND_BAR,
    CLOCK,
    REPORTS,
    SENTENCE_END,
    TIME_LABEL,
    WEEKDAY,
    asks_reader,
    find_date,
    is_moment,
    looks_like,
    may_be_of_page,
    names_job,
    plain_words,
    signs_in,
)

__all__ = ["Line", "is_role_line", "look_at", "look_at_page", "read_lines"]

LONGEST_CAPTION = 16  # words of a sentence that a credit in the next line makes a caption
SHORT = 100  # code points of a line that is looked at once for all pages that hold it
NOWHERE = newskit.Span(0, 0)
NO_MARKS = dict.fromkeys(map(ord, "\"'“”‘’"))
HEAD = 400  # code points; no rule looks further into a line, but for its end

BULLET = re.compile(r"(?:[*+•·○▪►»>–-]|\d{1,2}[.)])\s{1,4}")
DIGIT = re.compile(r"\d")
STOP_WORDS = frozenset(
    """
    a about after all also an and are as at be because been but by can could did do does down for from had has have he her
    his how i if in into is it its just like more most my no not of on one or our out over said she so some than that the
    their them then there they this to up us was we were what when where which while who will with would you your
    """.split()
)
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
LEADS_ON = (
    " read more",
    " read more »",
    " read more…",
    " read more...",
    " continue reading",
    " continue reading →",
    " more »",
    " more >",
)
OPENS_PICTURE = re.compile(
    r"(?:open|view|enlarge|expand|see) (?:this |the )?(?:photo|image|picture) in |duration \d{1,2}:\d\d$|(?:hide|toggle) caption$"
)
# "• Ann Lee, engineer, born 21 November 1934; died 28 January 2026", below an obituary.
LIFE_DATES = re.compile(r"\bborn\b[^.]{3,60}\bdied\b[^.]{0,40}\d$")
# "Example Rovers: Ward, Senior, Taylor, Moore, Hunt (Sotiriou 71), …", "Referee: Jo Bloggs. Attendance: 7,312."
LINE_UP = re.compile(
    r"[A-Z][\w.&' ]{2,40}(?:\s\([\d-]{3,9}\))?:\s(?:[^,\n]{2,40},\s){5}|Referee:\s[A-Z]|Att(?:endance)?:\s\d"
)
OWN_BLOCK = (
    "image source",
    "image caption",
)  # source and caption each with its label: neither speaks of the lines beside it
SHOWN = (
    "A ",
    "An ",
    "Two ",
    "Three ",
    "Four ",
    "Several ",
    "People ",
    "Aerial ",
    "Close-up ",
)  # how what a picture shows begins
# What stands in names that are on no list: a cheap first look.
MAY_BE_NAMED = re.compile(r"[A-Z]\.|['-]|\b(?:Ma?c|Fitz)[A-Z]|\s[a-zA-Z]{2,6}\s[A-Z]")
LATER_BY = re.compile(r"\b(?:by|BY)\s[A-Z]")
NEVER_NAME = frozenset(
    """
    Image Photo Picture Topic Tag Tags Source Share Video More Next Up New The My Your Best Top All Live Big Read Watch How Why
    What
    """.split()
)
TIME_LABELS = (
    "last",
    "first",
    "update",
    "publish",
    "post",
    "modif",
    "creat",
    "issue",
)  # how what TIME_LABEL finds begins


def read_lines(document: newskit.Document, spans: Sequence[newskit.Span]) -> list[Line]:
    """The lines of a page as ``Line`` values: which are furniture, bullets and moments; the rest is for ``look_at``."""
    text = without_marks(document.text) if is_markdown(document.text) else document.text
    if text is not document.text:
        spans = [span if text[span.start : span.end].isspace() else _trimmed(text, span) for span in spans]
    spans = [
        part
        for span in spans
        for part in (cut_glued(text, span) if span.end - span.start >= SHORTEST_GLUED else (span,))
    ]
    gaps = [True]  # whether a blank line, or a cut, stands before each line
    gaps += [text.count("\n", one.end, other.start) != 1 for one, other in pairwise(spans)]
    gaps.append(True)
    lines = []
    for number, span in enumerate(spans):
        words = text[span.start : span.end]
        apart = gaps[number]
        alone = apart and gaps[number + 1]
        if len(words) > SHORT:
            line = _read(words)
            line.span, line.apart, line.alone = span, apart, alone
        else:
            line = _short_line(words).at(span, apart=apart, alone=alone)
        lines.append(line)
    if text is not document.text:
        for line in lines:
            line.heading = document.text.rfind("#", max(0, line.span.start - 5), line.span.start) >= 0
    return lines


def _trimmed(text: str, span: newskit.Span) -> newskit.Span:
    """A line without the blanks at its ends, where its marks were."""
    line = text[span.start : span.end]
    left = span.start + len(line) - len(line.lstrip())
    return newskit.Span(left, left + len(line.strip()))


def look_at_page(lines: Sequence[Line]) -> None:
    """Looks at every line that was not looked at, and at what lines say of their neighbours."""
    for line in lines:
        look_at(line)
    _mark_said_again(lines)
    for line, behind in pairwise(lines):
        # "A ferry in the harbour." and then "Image credits: Jo Bloggs": the first is the picture's caption.
        if (
            behind.key[:1] in "ipc©"
            and 2 <= line.words <= 30
            and not line.furniture
            and not behind.key.startswith(OWN_BLOCK)
            and CREDIT_LABEL.match(behind.key)
            and not _is_plain_prose(line, in_block=line.apart and not behind.apart)
        ):
            line.caption = True
        # "Jo Bloggs, A boat on the river" above "Image source, Jo Bloggs": what the picture shows.
        if behind.key.startswith("image source, ") and line.key.startswith(_first_source(behind)):
            line.caption = True
        # The words of a picture, and once more with its source behind them.
        if behind.caption and line.words >= 4 and behind.words < line.words + 12 and behind.key.startswith(line.key):
            line.caption = True
        # What a page says twice on end is the caption of a picture, once with its credit; so is what a picture's link opens.
        if behind.words >= 6 and behind.sentence and line.words <= 40 and line.key.startswith(behind.key):
            line.caption = behind.caption = True
        elif (
            line.key[:1] in "ovesdht"
            and OPENS_PICTURE.match(line.key)
            and 4 <= behind.words <= 80
            and not behind.furniture
        ):
            behind.caption = True
        # A picture's credit and, in the line below it, set apart from the text, what is in the picture.
        elif (
            line.caption
            and line.apart
            and line.words <= 10
            and not behind.apart
            and behind.words <= 60
            and not line.key.startswith(OWN_BLOCK)
            and not _is_plain_prose(behind, in_block=True)
        ):
            behind.caption = behind.caption or not behind.furniture
        # What a picture shows, for those who can't see it, and in the line below its caption.
        elif (
            behind.caption
            and line.apart
            and not behind.apart
            and line.sentence
            and line.words <= 30
            and line.text.startswith(SHOWN)
        ):
            line.caption = True
        # A title, some words that break off, and "Read more".
        elif behind.key == "read more" and line.words <= 40 and (not line.sentence or line.text[-1] == "…"):
            line.teaser = True


@lru_cache(maxsize=2048)
def _short_line(text: str) -> Line:
    """A short line by its words alone, looked at once: a page's menus say the same twice, an outlet's on every page."""
    line = _read(text)
    look_at(line)
    return line


def _read(text: str) -> Line:
    """A line by its words alone: whether it is furniture, an item of a list, a moment."""
    bullet = None if text[0].isalpha() else BULLET.match(text)
    bare = text[bullet.end() :] if bullet else text
    head = bare[:HEAD]
    low = head.lower()
    words = low.split()
    count = len(words) if len(bare) <= HEAD else len(bare.split())
    key = " ".join(words).strip(" :.!»>|*+-–—•[]()\u200b")
    gist = "".join(key[:100].split()).translate(NO_MARKS)[:60] if count >= 10 else ""
    line = Line(NOWHERE, False, False, bare, key, count, bullet is not None, gist)
    line.numbered = bullet is not None and text[0].isdigit()
    if is_furniture(line, head, low, words):
        line.seen = True
    elif count <= 26:
        line.dated = DIGIT.search(head) is not None or " ago" in low or "just now" in low
        line.moment = line.dated and count <= 18 and is_moment(head, low)
    return line


def _mark_said_again(lines: Sequence[Line]) -> None:
    """The words of a picture, its source, and the words again: 'A boat', '© Jo Bloggs', 'A boat'."""
    for above, source, below in zip(lines, lines[1:], lines[2:], strict=False):
        if source.caption and above.key == below.key and above.words >= 4:
            above.caption = below.caption = True


def _first_source(line: Line) -> str:
    """'image source, jo bloggs/example': 'jo bloggs'."""
    return line.key.removeprefix("image source, ").partition("/")[0]


def _is_plain_prose(line: Line, *, in_block: bool) -> bool:
    """Whether a paragraph above a picture's credit is the article's: it tells what somebody said, is a quotation, or is long.

    A caption that stands in one block with its credit, apart from the text, may be long.
    """
    return line.sentence and (
        (line.words > LONGEST_CAPTION and not in_block)
        or line.text[0] in '“"‘'
        or not REPORTS.isdisjoint(plain_words(line.text[:HEAD].lower()))
    )


def look_at(line: Line) -> None:
    """Looks closely at a line: what it could be besides furniture or a moment."""
    if line.seen:
        return
    line.seen = True
    if len(line.text) == 1:
        return  # a letter, a figure or a mark says nothing
    head = line.text[:HEAD]
    low = head.lower()
    line.title = not line.moment and _is_title(head, line.words)
    if line.words < 4:
        _look_at_few_words(line, head, low)
    elif line.bullet and "died" in low and LIFE_DATES.search(line.text):
        line.bullet = line.moment = False
        line.sentence, line.prose = True, 1.5
    else:
        _look_at_words(line, head, low)


def _look_at_few_words(line: Line, head: str, low: str) -> None:
    """One to three words: a link, a name, a time, a picture's source."""
    count, bare, dated = line.words, line.text, line.dated
    if line.bullet and not dated and "by" not in low:
        return  # a link of a list
    words = plain_words(low)
    line.sentence = _ends_sentence(bare)
    if line.title and count == 3:
        line.stems = _stems(words)
    signs = signs_in(words)
    line.byline = _byline(line, head, low, dated=dated, job=count > 1 and names_job(head, signs))
    if count > 1 and (_is_with_agency(low) or low.startswith("contributing: ")):
        line.credit = True
        return
    line.caption = low.startswith("courtesy ") or (
        (count == 1 or "/" in head or ":" in head) and looks_like("caption", bare, signs)
    )
    line.promotion = asks_reader(signs, low)


def _look_at_words(line: Line, head: str, low: str) -> None:
    """Four words and more: whatever a line can be."""
    count, bare = line.words, line.text
    words = plain_words(low)
    line.sentence = _ends_sentence(bare)
    if count >= 8 or (line.title and not line.bullet):
        line.stems = _stems(words)
    signs = signs_in(words)
    job = names_job(head, signs)
    if count <= 28 and (not line.sentence or count < 6 or REPORTS.isdisjoint(signs)):
        line.byline = _byline(line, head, low, dated=line.dated, job=job)
    line.teaser = bare[-24:].lower().endswith(LEADS_ON) or (
        8 <= count <= 90 and bare[0] not in '“"‘' and REPORTS.isdisjoint(signs) and _says_itself_twice(line.key)
    )
    if count <= 6 and _is_with_agency(low):
        line.credit = True
        return
    line.prose = _prose(bare, low, words, count, sentence=line.sentence)
    line.caption = (
        count <= (90 if bare[-1] in ")]" else 70) and low.count(". ") <= 3 and looks_like("caption", bare, signs)
    )
    if line.caption and count >= 12 and find_dateline(bare) is not None:
        line.caption = False  # a dateline opens the copy
    if may_be_of_page(signs):
        line.credit = looks_like("credit", bare, signs)
        line.promotion = (
            count <= 45 and (asks_reader(signs, low) or looks_like("promotion", bare, signs))
        ) or looks_like("notice", bare, signs)
    if job and 6 <= count <= 110 and looks_like("bio", bare, words):
        line.bio = count < 45 or "@" in bare or "follow" in low


def _is_with_agency(low: str) -> bool:
    """'With AFP', '(with Reuters)'."""
    bare = low.strip("( ).")
    return bare.startswith("with ") and bare[5:] in agencies()


def _ends_sentence(text: str) -> bool:
    return not text[-1].isalnum() and SENTENCE_END.search(text[-5:].rstrip()) is not None


def _stems(words: Sequence[str]) -> frozenset[str]:
    """The first five letters of a word stand for it and its inflections."""
    return frozenset([word[:5] for word in words if len(word) > 4 and word not in STOP_WORDS])


def _says_itself_twice(key: str) -> bool:
    """'Rain in Accra Rain in Accra': a link and the words of its picture, as other stories are announced."""
    if key.find(key[:12], 12) < 0:
        return False
    beginning = " ".join(key.split(" ", 4)[:4])
    return len(beginning) >= 12 and key.find(beginning, len(beginning)) > 0


def _prose(text: str, low: str, words: Sequence[str], count: int, *, sentence: bool) -> float:
    """Prose has sentences, and the small words of sentences."""
    if count < 4:
        return 0.0
    small = sum(map(STOP_WORDS.__contains__, words)) / len(words)
    score = min(count / 20, 2.0)
    if sentence:
        score += 1.0
    elif text[-1] in ":;,—–-":
        score += 0.5
    score += 0.7 * min(low.count(". ") + low.count(".” ") + low.count('." ') + low.count("? "), 3)
    if small < 0.15 and not (sentence and LINE_UP.match(text)):
        score -= 1.2
    elif small > 0.3:
        score += 0.5
    if count < 9 and not sentence:
        score -= 1.0
    return max(score, 0.0)


def _byline(line: Line, head: str, low: str, *, dated: bool, job: bool) -> float:
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


def _is_title(text: str, count: int) -> bool:
    if not 2 <= count <= 32 or len(text) > 240:
        return False
    if text[-1] in ";,":
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "‘’“\"'$£€#@("


@lru_cache(maxsize=256)
def is_role_line(text: str) -> bool:
    """A line that is a job title: 'Deputy Political Editor', 'Assistant professor of political science at UC Davis'."""
    words = text.rstrip(" —–-").split()
    if not 1 <= len(words) <= 12 or SENTENCE_END.search(text[-3:]):
        return False
    if words[0][:1].isupper() and names_job(text, plain_words(text.lower())):
        return True
    head = noun(words[-1])
    return (
        head is not None and head.kind in ("post", "person") and len(words) <= 5 and all(w[:1].isupper() for w in words)
    )
