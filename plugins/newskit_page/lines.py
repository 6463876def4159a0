"""What each line of a page looks like, before anything is decided about it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

import newskit
from newskit.english.datelines import agencies, find_dateline
from newskit.english.markdown import is_markdown, without_marks
from newskit_page.furniture import CREDIT_LABEL, is_furniture
from newskit_page.glued import SHORTEST_GLUED, cut_glued
from newskit_page.line import Line
from newskit_page.line_looks import (
    REPORTS,
    SENTENCE_END,
    asks_reader,
    looks_like,
    may_be_of_page,
    names_job,
    plain_words,
    signs_in,
)
from newskit_page.moments import is_moment
from newskit_page.signed_lines import byline_score

__all__ = ["Line", "look_at", "look_at_page", "read_lines"]

LONGEST_CAPTION = 16  # words of a sentence that a credit in the next line makes a caption
SHORT = 100  # code points of a line that is looked at once for all pages that hold it
NOWHERE = newskit.Span(0, 0)
NO_MARKS = dict.fromkeys(map(ord, "\"'“”‘’"))
LONGEST_MARK = 12  # code points: "###### **"
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
# Source and caption each with its label: neither speaks of the lines beside it.
OWN_BLOCK = ("image source", "image caption")
# How what a picture shows begins.
SHOWN = ("A ", "An ", "Two ", "Three ", "Four ", "Several ", "People ", "Aerial ", "Close-up ")


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
            before = document.text[max(0, line.span.start - LONGEST_MARK) : line.span.start]
            line.heading = "#" in before.rpartition("\n")[2]
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
    line.byline = byline_score(line, head, low, dated=dated, job=count > 1 and names_job(head, signs))
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
        line.byline = byline_score(line, head, low, dated=line.dated, job=job)
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


def _is_title(text: str, count: int) -> bool:
    if not 2 <= count <= 32 or len(text) > 240:
        return False
    if text[-1] in ";,":
        return False
    return text[0].isupper() or text[0].isdigit() or text[0] in "‘’“\"'$£€#@("
