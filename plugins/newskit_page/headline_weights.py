"""How much each line of a page speaks for being the headline, and where a page shows its other stories."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newskit.english.roles import names_outlet
from newskit_page.line import Line
from newskit_page.signed_lines import is_role_line

__all__ = ["among", "core_of", "headline_weights", "is_row_of_labels", "says_more", "teasers_of"]

# "Kilcoran 1-17 Rathbeg 2-13", "Leinster 24 Munster 17": the score alone, below the headline of a match report.
SCORE = re.compile(
    r"[A-Z][\w.'’& ]{1,30}\s\d[\d-]{0,5}(?:\s?\(\d{1,2}\))?[,;]?\s[A-Z][\w.'’& ]{1,30}\s\d[\d-]{0,5}(?:\s?\(\d{1,2}\))?$"
)
SECTIONS = re.compile(r"[A-Z][a-z]{2,14} & [A-Z][a-z]{2,14}$")


def headline_weights(
    lines: Sequence[Line], body: Sequence[float], teasers: Sequence[int], title: str | None
) -> list[float]:
    """How much each line speaks for being the headline: by its looks, and by sharing words with the prose behind it.

    Args:
        lines: the page's lines.
        body: their weights as lines of the body.
        teasers: where other stories are shown, from ``teasers_of``.
        title: the title as the caller knows it, which outweighs all else.
    """
    about = Counter(stem for line, weight in zip(lines, body, strict=True) if weight > 1 for stem in line.stems)
    said = {stem: min(count, 3) for stem, count in about.items()}
    repeated = Counter([_without_site(line.key) for line in lines if line.title and line.words >= 4])
    wanted = " ".join(title.lower().split()).strip(" .:") if title else None
    listed = among(teasers, len(lines))
    weights = []
    last = core_of(body).stop  # behind the article stands no headline that has a text below it
    for index, line in enumerate(lines):
        if wanted and line.key == wanted:
            weights.append(20.0)
        elif (
            not line.title
            or index > last
            or line.furniture
            or line.end
            or line.byline >= 1.6
            or line.credit
            or (line.promotion and line.words < 4)
            or (line.bullet and line.words < 4)
            or line.teaser
        ):
            weights.append(-8.0)
        else:
            weights.append(_headline_weight(lines, index, said, repeated) - (1.5 if listed[index] else 0.0))
    for run in _runs_of_titles(lines):
        for index in run:
            weights[index] -= 1.2
    for index in range(len(lines) - 1, 0, -1):
        above, below = lines[index - 1], lines[index]
        if weights[index] > 0 and weights[index - 1] >= 1.3 and not above.bullet and says_more(below, above):
            weights[index] -= 0.9
    return weights


def _headline_weight(lines: Sequence[Line], index: int, said: Mapping[str, int], repeated: Counter[str]) -> float:
    line = lines[index]
    shared = sum([said[stem] for stem in line.stems if stem in said]) / (len(line.stems) + 4)
    weight = 2.0 * shared
    if not index and not shared and line.stems and said:
        weight -= 0.8  # a site's motto
    weight += 0.9 if 5 <= line.words <= 16 else 0.4 if line.words in (3, 4) or 16 < line.words <= 22 else -0.5
    if line.bullet:
        weight -= 2.5
    if line.words <= 12 and (SCORE.match(line.text) or is_row_of_labels(line)):
        weight -= 2.5
    if line.words <= 6 and names_outlet(line.text.partition(" of ")[0]):
        weight -= 2.5  # the paper's own name, above the headline
    if line.words < 8 and any(mark in line.text for mark in ("»", "›", " > ", " / ", "©")):
        weight -= 1.5
    if line.byline >= 0.8 or (line.words <= 8 and is_role_line(line.text)):
        weight -= 1.2
    if line.caption or line.promotion:
        weight -= 3.0
    if line.alone:
        weight += 0.4
    if line.heading:
        weight += 1.0
    if "|" in line.text and _without_site(line.key) != line.key:
        weight -= 0.8 if repeated[_without_site(line.key)] > 1 else 0.0  # the headline stands elsewhere
    elif repeated[line.key] > 1 and not line.bullet:
        weight += 0.5
    if index == 0:
        weight += 0.5
    elif (lines[index - 1].moment or lines[index - 1].byline >= 0.8) and not (
        lines[index - 2].title and lines[index - 2].words >= 4
    ):
        # Some pages show byline and time above the headline.
        both = index > 1 and {lines[index - 1].moment, lines[index - 2].moment} == {True, False}
        signed = max(lines[index - 1].byline, lines[index - 2].byline) >= 1.6
        weight += 2.6 if both and signed and line.alone and not line.sentence else 1.4
    if line.sentence and "." in line.text[-2:] and not _is_in_title_case(line.text):
        weight -= 2.0
    if 3 <= line.words <= 5 and line.text.isupper():
        weight -= 0.5  # a label, where a headline in capitals has more words
    return weight


def _runs_of_titles(lines: Sequence[Line]) -> Iterator[range]:
    """Four and more titles on end, set alike: a list of other stories. A headline stands apart from lines in a block below it."""
    start = 0
    for index, line in enumerate((*lines, None)):
        if line is not None and _is_title_of_a_list(line):
            if not index or line.alone or not lines[index - 1].alone:
                continue
            end = index  # another run begins here
        else:
            end = index + 1
        if index - start >= 4:
            yield range(start, index)
        start = end


def _is_title_of_a_list(line: Line) -> bool:
    return line.title and line.words >= 4 and not (line.sentence or line.caption or line.furniture)


def is_row_of_labels(line: Line) -> bool:
    """'Companies | Farming | Takeovers', 'TRAVEL | 48 HOURS IN', 'Letters & Columns': what a story is of."""
    if line.words == 3 and SECTIONS.match(line.text):
        return True
    if "|" not in line.text or line.sentence:
        return False
    labels = [[word for word in label.split() if word != "&"] for label in line.text.split("|")]
    return (len(labels) > 2 or line.text.isupper()) and all(1 <= len(words) <= 3 for words in labels)


def _is_in_title_case(text: str) -> bool:
    """'They Asked for a Report. The City Sent a Bill.': two sentences in which every longer word has a capital."""
    words = [word for word in text.split() if len(word) > 4]
    return ". " in text and len(words) > 2 and all(word[0].isupper() for word in words)


def says_more(below: Line, above: Line) -> bool:
    """Whether a line says more than a title of some words above it, as a standfirst says more than its headline."""
    if above.words < 4:
        return False
    words = len(_without_site(above.key).split()) if "|" in above.key else above.words
    return below.words >= 0.8 * words or below.sentence


def _without_site(key: str) -> str:
    """'rain in accra | daily example' without the site's name."""
    for mark in (" | ", " - ", " – "):
        head, found, tail = key.rpartition(mark)
        if found and len(tail) < 30 < len(key):
            return head
    return key


def teasers_of(lines: Sequence[Line]) -> list[int]:
    """Where other stories or readers' comments are shown by a time or a name; such two lines apart are one."""
    found: list[int] = []
    last = -9
    for index, line in enumerate(lines):
        if line.moment or (
            line.words <= 6 and ((line.byline >= 0.8 and not line.caption) or line.key.endswith((" says", " reply")))
        ):
            if index - last > 1:
                found.append(index)
            last = index
    return found


def among(teasers: Sequence[int], size: int) -> list[bool]:
    """Whether each of so many lines stands in a list of other stories: three teasers within nine lines."""
    listed = [False] * size
    for first, third in zip(teasers, teasers[2:], strict=False):
        for index in range(max(0, third - 9), min(size, first + 10)):
            listed[index] = True
    return listed


def core_of(weights: Sequence[float]) -> range:
    """The run of lines with the greatest sum (Kadane): most of the article, and what it is about."""
    best, run = 0.0, range(0)
    total, start = 0.0, 0
    for index, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best:
            best, run = total, range(start, index + 1)
    return run
