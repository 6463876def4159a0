"""Cuts a page into its parts as one sequence: what stands above, headline, standfirst, byline block, body, what follows.

Every line has a weight in every part. The parts can only follow each other in a page's order, and the layout taken is the one
with the greatest sum over the whole page (Viterbi 1967), so that one odd line cannot break it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from newskit.english.roles import names_outlet
from newskit_page.lines import Line, is_role_line

__all__ = [
    "ABOVE",
    "BELOW",
    "BODY",
    "HEADLINE",
    "META",
    "META_NAMED",
    "STANDFIRST",
    "body_weights",
    "headline_weights",
    "is_row_of_labels",
    "lay_out",
    "teasers_of",
]

# The parts, in a page's order. META is what stands between headline and body; META_NAMED once a byline or a time was seen.
# BREAK is what interrupts a body: a box, a list of other stories, an advertisement.
ABOVE, HEADLINE, STANDFIRST, META, META_NAMED, BODY, BREAK, BELOW = range(8)
PARTS = range(8)

# What the steps from part to part cost, where they are not free.
WITHOUT_HEADLINE = -3.0  # a body at once behind what stands above
BEHIND_HEADLINE = -0.3  # a body at once behind the headline
BEHIND_STANDFIRST = -0.8
BEHIND_META = -0.2
BEHIND_NAMED = 0.8  # where a body is looked for: behind byline or time
LONG_STANDFIRST = -0.9  # each further line
IN_ONE_BLOCK = -0.2  # each further line that no blank line sets apart from the one before
LATE_STANDFIRST = -0.8  # behind other lines than the headline
NAMED_BEHIND_STANDFIRST = 0.3
INTO_BREAK = -5.0
# "Kilcoran 1-17 Rathbeg 2-13", "Leinster 24 Munster 17": the score alone, below the headline of a match report.
SCORE = re.compile(
    r"[A-Z][\w.'’& ]{1,30}\s\d[\d-]{0,5}(?:\s?\(\d{1,2}\))?[,;]?\s[A-Z][\w.'’& ]{1,30}\s\d[\d-]{0,5}(?:\s?\(\d{1,2}\))?$"
)
SECTIONS = re.compile(r"[A-Z][a-z]{2,14} & [A-Z][a-z]{2,14}$")
STRAY_LABEL = -1.4  # for "Read more" alone between two paragraphs: as furniture
# Labels of boxes that stand inside articles too, though no article goes on behind most of them.
BOXES = frozenset(
    ["you may also like", "you might also like", "recommended for you", "most read", "most popular", "0 comments"]
)
AT_ADVERT = -3.0  # behind a label that says that what follows is an advertisement
ADVERTS = frozenset(
    [
        "sponsored",
        "advertisement",
        "promoted",
        "partner content",
        "also read",
        "read also",
        "recommended",
        "related",
        "read more",
        "more on this story",
    ]
)
SIGNED_OFF = 3.5  # for the paragraph above who else took part: there the copy ends
BARE_BODY = -2.5  # a page that begins with its body
AT_END = (-6.0, -2.0, -2.0, -2.0, -0.5, 0.0, -4.0, 0.0)  # a page that ends in each part
NOT_PROSE = -1.5  # for a body, or its part behind a break, that begins with a line that is no prose

IMPOSSIBLE = -1e9


def lay_out(
    lines: Sequence[Line], body: Sequence[float], headline: Sequence[float], teasers: Sequence[int]
) -> list[int]:
    """The part of each line.

    Args:
        lines: the page's lines.
        body: the weight of each line as a line of the body, from ``body_weights``.
        headline: the weight of each line as the headline.
        teasers: where other stories are shown, from ``teasers_of``.
    """
    meta = _meta_weights(lines, teasers)
    named = _named_weights(lines)
    back: list[tuple[int, ...]] = []
    # The best sum of a layout whose last line is of each part. A page may begin above, with a headline or with a body.
    above, head, text = 0.0, 0.0, BARE_BODY
    stand = met = name = gap = below = IMPOSSIBLE
    for index, line in enumerate(lines):
        weight, title, first = body[index], headline[index], named[index]
        entry = 0.0 if weight > 0 and not line.bullet else NOT_PROSE
        # Written out for speed: for each part the best step into it, the later part where two are equal.
        to_head = above if index else head
        pair = -0.3 if index else IMPOSSIBLE
        if index and headline[index - 1] >= 1.3 and _says_more(line, lines[index - 1]):
            pair = 0.9  # of two title-like lines the first is the headline
        to_stand, from_stand = head + pair, HEADLINE
        long = LONG_STANDFIRST if line.apart or not _is_statement(line) else IN_ONE_BLOCK
        if stand + long >= to_stand:
            to_stand, from_stand = stand + long, STANDFIRST
        if met + LATE_STANDFIRST >= to_stand:
            to_stand, from_stand = met + LATE_STANDFIRST, META
        to_met, from_met = (stand, STANDFIRST) if stand >= head else (head, HEADLINE)
        if met >= to_met:
            to_met, from_met = met, META
        to_name, from_name = name, META_NAMED
        if first > IMPOSSIBLE:  # the byline block may begin here
            for score, part in (
                (met + first, META),
                (stand + NAMED_BEHIND_STANDFIRST + first, STANDFIRST),
                (head + first, HEADLINE),
            ):
                if score > to_name:
                    to_name, from_name = score, part
        to_text, from_text = name + BEHIND_NAMED, META_NAMED
        if met + BEHIND_META > to_text:
            to_text, from_text = met + BEHIND_META, META
        if stand + BEHIND_STANDFIRST > to_text:
            to_text, from_text = stand + BEHIND_STANDFIRST, STANDFIRST
        if head + BEHIND_HEADLINE > to_text:
            to_text, from_text = head + BEHIND_HEADLINE, HEADLINE
        if above + WITHOUT_HEADLINE > to_text:
            to_text, from_text = above + WITHOUT_HEADLINE, ABOVE
        if gap >= to_text:
            to_text, from_text = gap, BREAK
        to_text += entry
        if text > to_text or (text == to_text and from_text != BREAK):
            to_text, from_text = text, BODY
        broken = text + (AT_ADVERT if line.key in ADVERTS else INTO_BREAK)
        to_gap, from_gap = (gap, BREAK) if gap >= broken else (broken, BODY)
        to_below, from_below = (below, BELOW) if below >= text else (text, BODY)
        # What goes on above an article is no prose.
        above -= 0.4 * weight if weight > 1 and line.words >= 20 else 0.0
        head = to_head + title
        stand = (
            to_stand + _standfirst_weight(line) - (0.4 * (title - 1.5) if title > 1.5 and not line.sentence else 0.0)
        )
        met = to_met + meta[index]
        name = to_name + meta[index]
        text = to_text + weight
        gap = to_gap + _break_weight(line, weight)
        below = to_below
        back.append((ABOVE, ABOVE, from_stand, from_met, from_name, from_text, from_gap, from_below))
    ends = zip((above, head, stand, met, name, text, gap, below), AT_END, PARTS, strict=True)
    part = max((score + end, part) for score, end, part in ends)[1]
    parts = [part] * len(lines)
    for index in range(len(lines) - 1, 0, -1):
        part = back[index][part]
        parts[index - 1] = part
    return parts


def is_row_of_labels(line: Line) -> bool:
    """'Companies | Farming | Takeovers', 'TRAVEL | 48 HOURS IN', 'Letters & Columns': what a story is of."""
    if line.words == 3 and SECTIONS.match(line.text):
        return True
    if "|" not in line.text or line.sentence:
        return False
    labels = [label.split() for label in line.text.split("|")]
    return (len(labels) > 2 or line.text.isupper()) and all(1 <= len(words) <= 3 for words in labels)


def _is_in_title_case(text: str) -> bool:
    """'They Asked for a Report. The City Sent a Bill.': two sentences in which every longer word has a capital."""
    words = [word for word in text.split() if len(word) > 4]
    return ". " in text and len(words) > 2 and all(word[0].isupper() for word in words)


def _is_statement(line: Line) -> bool:
    """Whether a line could be one of a few that stand as a standfirst: 'Tenants say children have been ill'."""
    return line.title and 4 <= line.words <= 25 and not (line.caption or line.furniture or line.byline or line.bullet)


def _says_more(below: Line, above: Line) -> bool:
    """Whether a line says more than a title of some words above it, as a standfirst says more than its headline."""
    if above.words < 4:
        return False
    words = len(_without_site(above.key).split()) if "|" in above.key else above.words
    return below.words >= 0.8 * words or below.sentence


# ---- weights --------------------------------------------------------------------------------------------------------------


def body_weights(lines: Sequence[Line], teasers: Sequence[int]) -> list[float]:
    """How much each line speaks for being of the article's body: prose for it, a page's other lines against it."""
    plain = [
        STRAY_LABEL if line.end and _interrupts(lines, index) else _plain_weight(line)
        for index, line in enumerate(lines)
    ]
    core = _core(plain)
    about = Counter(stem for line in lines[core.start : core.stop] if line.prose >= 1.2 for stem in line.stems)
    # A few paragraphs say little of what an article is about.
    known = min(1.0, sum(1 for line in lines[core.start : core.stop] if line.prose >= 1.2) / 10)
    alone = _prose_stands_alone(lines)
    listed = _listed_below(lines, [index for index in teasers if index > core.start])
    for run in _teasers_behind_ends(lines):
        for index in run:
            listed[index] = True
    in_core = {lines[index].gist for index in core if lines[index].prose >= 1.2}
    seen: set[str] = set()
    weights = []
    for index, line in enumerate(lines):
        weight = plain[index]
        if index == core.start:
            seen.clear()  # a teaser above the article may be its first paragraph
        if line.prose >= 1.2 and weight > 0:
            if line.words >= 10 and not line.bullet:
                others = 1 if index in core else 0  # a line of the core was counted itself
                shared = sum(about[stem] > others for stem in line.stems) / (len(line.stems) + 1)
                weight += known * max(-2.2, min(0.6, 4.0 * (shared - 0.36)))
                said = line.gist
                if said in seen or (said in in_core and index not in core):
                    weight = -1.0  # said before: a caption, a summary, a teaser
                seen.add(said)
            if alone and not line.alone and not line.bullet:
                weight -= 0.8
            if listed[index]:
                weight -= 4.0
            elif any(behind.credit and behind.words <= 40 for behind in lines[index + 1 : index + 3]):
                weight += SIGNED_OFF
        weights.append(weight)
    return weights


def _interrupts(lines: Sequence[Line], index: int) -> bool:
    """Whether a label of what stands behind articles stands alone between two paragraphs, with no title or time below it.

    'Comments' is such where the page has it again farther below.
    """
    key = lines[index].key
    if lines[index].over and key not in BOXES and not any(line.key == key for line in lines[index + 2 : index + 40]):
        return False
    around = (lines[index - 1], lines[index + 1]) if 0 < index < len(lines) - 1 else ()
    return bool(around) and all(
        line.sentence and line.words >= 10 and not (line.bullet or line.caption or line.promotion) for line in around
    )


def _listed_below(lines: Sequence[Line], teasers: Sequence[int]) -> list[bool]:
    """Whether each line stands in a list of teasers or of readers' comments below an article, behind one of them.

    A live blog is such a list itself; there, less than three paragraphs stand before the first.
    """
    listed = _among(teasers, len(lines))
    last = -10
    behind = iter((*teasers, len(lines)))
    following = next(behind)
    for index in range(len(lines)):
        listed[index] = listed[index] and index - last <= 9
        if index == following:
            last, following = index, next(behind)
    prose = 0
    for index, line in enumerate(lines):
        if listed[index] and prose < 3 and line.prose >= 1.2:
            return [False] * len(lines) if prose else [each and k < index for k, each in enumerate(listed)]
        prose += line.prose >= 2 and line.words >= 20 and not line.bullet
        if prose >= 3:
            return [each and k > index for k, each in enumerate(listed)]
    return [False] * len(lines)


def _teasers_behind_ends(lines: Sequence[Line]) -> Iterator[range]:
    """Three and more times a title and one paragraph, behind a line like 'Other news': other stories."""
    index = 0
    while index < len(lines):
        start = index
        index += 1
        if not lines[start].end:
            continue
        while index + 1 < len(lines) and _is_teaser(lines[index], lines[index + 1]):
            index += 2
        if index - start > 2 * 3:
            yield range(start + 1, index)


def _is_teaser(title: Line, paragraph: Line) -> bool:
    return title.title and not title.sentence and title.words >= 4 and paragraph.sentence and paragraph.prose >= 1.2


def _core(weights: Sequence[float]) -> range:
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


def _prose_stands_alone(lines: Sequence[Line]) -> bool:
    """Whether this page's paragraphs are set apart by blank lines."""
    prose = [line.alone for line in lines if line.prose >= 2 and line.words >= 20]
    return len(prose) >= 4 and sum(prose) >= 0.75 * len(prose)


def _plain_weight(line: Line) -> float:
    if line.over:
        return -12.0
    if line.end:
        return -4.0
    if line.furniture or line.credit:
        return -1.4
    if line.moment:
        return -1.6
    if line.promotion:
        return -1.2
    if line.bio:
        return -0.3
    if line.caption:
        return -0.1
    if line.byline >= 1.6 and line.words <= 24:
        return -3.0
    if line.teaser:
        return -2.0
    if line.bullet:
        return 0.2 * line.prose if line.prose > 1.4 and line.sentence else -0.7
    if line.prose >= 1.2:
        return (
            line.prose if line.text[-1:] != "…" and line.text[-3:] not in ("...", "[…") else -0.3
        )  # a teaser breaks off
    if line.sentence and line.words >= 3:
        return 0.1
    return -0.7


def _meta_weights(lines: Sequence[Line], teasers: Sequence[int]) -> list[float]:
    """Between headline and body stand short lines, captions, a byline, times; prose does not."""
    weights = []
    listed = _among(teasers, len(lines))
    for index, line in enumerate(lines):
        if line.over:
            weights.append(-0.5)
        elif line.end or line.bullet:
            # A list of links to the site's other parts stands above a headline, not below it.
            linked = line.words <= 4 and not line.furniture
            weights.append(-0.3 if line.prose >= 1.2 or line.end or linked else -0.06)
        elif line.prose >= 1.2 and not (line.caption or line.promotion or line.moment or line.byline >= 1.6):
            weights.append(-0.9 * line.prose)
        elif line.title and line.words >= 5 and line.alone and not listed[index]:
            weights.append(-0.3)  # as a headline would stand
        else:
            weights.append(-0.06)
    return weights


def _named_weights(lines: Sequence[Line]) -> list[float]:
    """How much each line speaks for the byline block beginning here: a byline, a time, best both within three lines."""
    moments = [index for index, line in enumerate(lines) if line.moment]
    weights = [IMPOSSIBLE] * len(lines)
    for index in moments:
        weights[index] = 1.3
    for index, line in enumerate(lines):
        if line.byline >= 0.5:
            near = any(lines[k].moment for k in range(max(0, index - 2), min(len(lines), index + 5)))
            role = index + 1 < len(lines) and is_role_line(lines[index + 1].text)
            weights[index] = max(weights[index], 1.1 * line.byline + 0.8 * near + 0.4 * role)
    return weights


def _break_weight(line: Line, weight: float) -> float:
    """Inside a break stands no prose of the article, and no end of it."""
    if line.end:
        return -25.0 if line.over and line.key != "comments" else -8.0 if line.over else -1.0
    prose = line.prose >= 1.2 and weight > 0 and not (line.bullet or line.promotion or line.caption)
    return -0.8 * line.prose if prose else 0.0


def _standfirst_weight(line: Line) -> float:
    if (
        line.furniture
        or line.words < 3
        or line.moment
        or line.byline >= 0.6
        or line.promotion
        or line.credit
        or line.bullet
    ):
        return -3.0
    if line.caption:
        return -1.0
    if 6 <= line.words <= 60:
        return 0.5
    return -0.3 if 3 <= line.words < 6 else -2.0


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
    listed = _among(teasers, len(lines))
    weights = []
    last = _core(body).stop  # behind the article stands no headline that has a text below it
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
        if weights[index] > 0 and weights[index - 1] >= 1.3 and not above.bullet and _says_more(below, above):
            weights[index] -= 0.9
    return weights


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


def _among(teasers: Sequence[int], size: int) -> list[bool]:
    """Whether each of so many lines stands in a list of other stories: three teasers within nine lines."""
    listed = [False] * size
    for first, third in zip(teasers, teasers[2:], strict=False):
        for index in range(max(0, third - 9), min(size, first + 10)):
            listed[index] = True
    return listed


def _without_site(key: str) -> str:
    """'rain in accra | daily example' without the site's name."""
    for mark in (" | ", " - ", " – "):
        head, found, tail = key.rpartition(mark)
        if found and len(tail) < 30 < len(key):
            return head
    return key


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
    if line.words <= 6 and names_outlet(line.text):
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
        weight += 1.4  # some pages show byline and time above the headline
    if line.sentence and "." in line.text[-2:] and not _is_in_title_case(line.text):
        weight -= 2.0
    if 3 <= line.words <= 5 and line.text.isupper():
        weight -= 0.5  # a label, where a headline in capitals has more words
    return weight
