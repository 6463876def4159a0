"""Cuts a page into its parts as one sequence: what stands above, headline, standfirst, byline block, body, what follows.

Every line has a weight in every part. The parts can only follow each other in a page's order, and the layout taken is the one
with the greatest sum over the whole page (Viterbi 1967), so that one odd line cannot break it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from newskit_page.headline_weights import among, core_of, says_more
from newskit_page.line import Line
from newskit_page.signed_lines import is_role_line

__all__ = [
    "ABOVE",
    "BELOW",
    "BODY",
    "HEADLINE",
    "META",
    "META_NAMED",
    "STANDFIRST",
    "body_weights",
    "lay_out",
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
        if index and headline[index - 1] >= 1.3 and says_more(line, lines[index - 1]):
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


def _is_statement(line: Line) -> bool:
    """Whether a line could be one of a few that stand as a standfirst: 'Tenants say children have been ill'."""
    return line.title and 4 <= line.words <= 25 and not (line.caption or line.furniture or line.byline or line.bullet)


# ---- weights --------------------------------------------------------------------------------------------------------------


def body_weights(lines: Sequence[Line], teasers: Sequence[int]) -> list[float]:
    """How much each line speaks for being of the article's body: prose for it, a page's other lines against it."""
    plain = [
        STRAY_LABEL if line.end and _interrupts(lines, index) else _plain_weight(line)
        for index, line in enumerate(lines)
    ]
    core = core_of(plain)
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
    listed = among(teasers, len(lines))
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
        # A teaser breaks off.
        return line.prose if line.text[-1:] != "…" and line.text[-3:] not in ("...", "[…") else -0.3
    if line.sentence and line.words >= 3:
        return 0.1
    return -0.7


def _meta_weights(lines: Sequence[Line], teasers: Sequence[int]) -> list[float]:
    """Between headline and body stand short lines, captions, a byline, times; prose does not."""
    weights = []
    listed = among(teasers, len(lines))
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
