"""Names each line of a page: headline, standfirst, byline, time, body, caption, furniture; and makes zones of the lines."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime

from attrs import field, mutable

import newskit
from newskit.english.datelines import agencies, find_dateline, is_place, parse_dateline
from newskit.english.names import is_person_name
from newskit.english.roles import names_outlet
from newskit_page.body_lines import (
    CLOCK_ALONE,
    above_dateline,
    are_letters,
    has_speakers,
    is_numbered_head,
    name_body,
)
from newskit_page.lines import Line, is_role_line, look_at, look_at_page, read_lines
from newskit_page.sequence import (
    BODY,
    HEADLINE,
    META_NAMED,
    STANDFIRST,
    body_weights,
    headline_weights,
    lay_out,
    teasers_of,
)

__all__ = ["zones_of"]


# "… | The Daily Gleaner", "… - BBC News"
OUTLET_BEHIND = re.compile(
    r"""
    (?<=\S)\s[|–—-]\s
    (?P<name> [a-z\d-]{2,30}\.(?:com|org|net|co\.\w\w)
      | (?:[A-Z][\w.'’&-]{0,20}|of|the|and|&) (?:\s(?:[A-Z][\w.'’&-]{0,20}|of|the|and|&)){0,4} )$
    """,
    re.VERBOSE,
)
OUTLETS_END = re.compile(
    r"(?:^|\s)(?:News|TV|Online|Radio|Media|Magazine|FM|Today|BBC|CNN|NPR|CBC|ABC|NBC|CBS|Reuters)$|\w\.(?:com|org|net|co\.\w\w)$"
)
HANDLE = re.compile(r"@\w{2,30}$")
ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$|@\w{2,30}$")
PLACE_OVER_TEXT = re.compile(r"[A-Z][A-Z .'’-]{2,30}:$")  # "WESTERN BUREAU:", on a line above the first paragraph
AT_PLACE = re.compile(
    r"\s(?:at|in)\s(?:the\s)?[A-Z][\w'’.-]{1,20}(?:\s[A-Z][\w'’.-]{1,20}){0,3}$"
)  # "Jo Harte at Anfield"
OF_AUTHORS = frozenset("is was covers writes reports has can joined works edits teaches lives leads hosts".split())


# What stands above the story in brief.
IN_BRIEF = frozenset(
    [
        "summary",
        "key points",
        "key takeaways",
        "takeaways",
        "in short",
        "in brief",
        "highlights",
        "at a glance",
        "the gist",
        "the main points",
    ]
)
NEAR_END = 6  # lines below the article within which its headline may be printed
FAR_BELOW = 15  # lines below the headline: a byline there draws no time to it


@mutable
class _Layout:
    """The labels of a page's lines while they are being decided."""

    lines: list[Line]
    label: list[str] = field()
    rule: str = "page"
    speakers: bool = False  # the body is a transcript
    letters: bool = False  # it is readers' letters

    def indexes(self, name: str) -> Iterator[int]:
        return (index for index, label in enumerate(self.label) if label == name)


def zones_of(document: newskit.Document) -> newskit.Zones | None:
    """The zones of a page; None for a text of no line."""
    lines = read_lines(document, document.paragraphs)
    if not lines:
        return None
    layout = _Layout(lines, ["furniture"] * len(lines))
    if _is_bare_text(lines):
        _lay_out_bare(layout)
    else:
        look_at_page(lines)
        layout.letters = are_letters(lines)
        if layout.letters:  # names alone are those who sign the letters
            for line in lines:
                line.byline = line.byline if line.byline >= 1.6 else 0.0
                line.bullet = line.bullet and line.prose < 1.2  # a bullet opens a letter
        teasers = teasers_of(lines)
        body = body_weights(lines, teasers)
        parts = lay_out(lines, body, headline_weights(lines, body, teasers, document.metadata.title), teasers)
        _name_body(layout, parts)
        _name_head(layout, parts)
        _name_foot(layout, parts)
    return _zones(document, layout)


# ---- text without a page about it -----------------------------------------------------------------------------------------


def _is_bare_text(lines: Sequence[Line]) -> bool:
    """No line that only a page has: nothing of furniture, no byline, no time line."""
    for line in lines:
        if line.furniture or line.end or (line.moment and line.words <= 12) or (line.bullet and line.words < 6):
            return False
    for line in lines[:7]:
        look_at(line)
    if lines[0].promotion or (len(lines) > 1 and lines[0].key == lines[1].key):
        return False
    return not any(
        line.byline >= 0.8 and (line.byline >= 1.6 or (n + 1 < len(lines) and is_role_line(lines[n + 1].text)))
        for n, line in enumerate(lines[:6])
    )


def _lay_out_bare(layout: _Layout) -> None:
    layout.label[:] = ["body"] * len(layout.lines)
    layout.rule = "bare-text"
    first = layout.lines[0]
    behind = [line for line in layout.lines[1:4] if line.prose >= 1.5]
    if len(layout.lines) > 1 and first.title and not first.sentence and behind and 3 <= first.words <= 25:
        layout.label[0] = "headline"
        layout.rule = "bare-text-with-headline"
    for index in range(len(layout.lines) - 1, max(len(layout.lines) - 4, 0), -1):
        look_at(layout.lines[index])
        if layout.lines[index].credit and layout.lines[index].words < 60:
            layout.label[index] = "credits"


# ---- the body ---------------------------------------------------------------------------------------------------------------


def _name_body(layout: _Layout, parts: Sequence[int]) -> None:
    lines = layout.lines
    body = [index for index, part in enumerate(parts) if part == BODY]
    labels = name_body(lines, body, letters=layout.letters)
    layout.speakers = has_speakers(lines, labels)
    for index, label in labels.items():
        layout.label[index] = label
    summary = "captions" if STANDFIRST in parts or HEADLINE not in parts else "standfirst"
    for index in above_dateline(lines, labels):
        layout.label[index] = summary


# ---- above the body ----------------------------------------------------------------------------------------------------------


def _name_head(layout: _Layout, parts: Sequence[int]) -> None:
    """Headline, standfirst, kicker, byline, time and captions."""
    lines = layout.lines
    headline = next((index for index, part in enumerate(parts) if part == HEADLINE), None)
    first_body = next((index for index, part in enumerate(parts) if part == BODY), len(lines))
    if headline is None and _is_headline_below_byline(lines, parts, first_body):
        headline, first_body = first_body, first_body + 1
    if headline is None and (below := _headline_below(lines, parts)) is not None:
        _name_head_below(layout, below)
        return
    for index, part in enumerate(parts):
        if part == STANDFIRST:
            layout.label[index] = _of_summary(lines[index])
    if headline is not None:
        layout.label[headline] = "headline"
        if headline > 0 and _is_kicker(lines, headline - 1):
            layout.label[headline - 1] = "kicker"
        _name_summary(layout, headline, first_body)
    top = max(0, headline - 6) if headline is not None else max(0, first_body - 12)
    _name_meta(layout, top, first_body, headline)


def _is_headline_below_byline(lines: Sequence[Line], parts: Sequence[int], first: int) -> bool:
    """Some pages begin with byline and time: then a short line above the first paragraph is the headline."""
    if first < 1 or parts[first - 1] != META_NAMED or first + 1 >= len(lines):
        return False
    line, below = lines[first], lines[first + 1]
    return (
        line.title
        and 4 <= line.words <= 16
        and not line.bullet
        and (below.caption or not line.sentence)
        and any(k.words > 20 and not k.caption for k in lines[first + 1 : first + 3])
    )


def _of_summary(line: Line) -> str:
    """What a line of the standfirst's part is: a caption may stand there, and copy that a dateline opens."""
    if line.caption:
        return "captions"
    return "body" if line.sentence and find_dateline(line.text) is not None else "standfirst"


def _headline_below(lines: Sequence[Line], parts: Sequence[int]) -> int | None:
    """Where a page prints the article first: the title below it that says the same as its prose, over a byline or a time."""
    end = max((index for index, part in enumerate(parts) if part == BODY), default=-1) + 1
    about = frozenset[str]().union(*(lines[k].stems for k in range(end) if parts[k] == BODY))
    for index in range(end, min(end + NEAR_END, len(lines) - 1)):
        line, below = lines[index], lines[index + 1 : index + 3]
        if line.end or line.over:
            return None
        if (
            line.title
            and 4 <= line.words <= 20
            and not (line.furniture or line.bullet or line.sentence or line.caption or line.promotion or line.teaser)
            and any(each.moment or each.byline >= 0.8 for each in below)
            and len(line.stems & about) >= max(2, 0.6 * len(line.stems))
        ):
            return index
    return None


def _name_head_below(layout: _Layout, headline: int) -> None:
    layout.label[headline] = "headline"
    for index in range(headline + 1, min(headline + 4, len(layout.lines))):
        line = layout.lines[index]
        if line.moment:
            layout.label[index] = "timestamp"
        elif line.byline >= 0.8 or (layout.label[index - 1] == "byline" and is_role_line(line.text)):
            layout.label[index] = "byline"
        else:
            break


def _name_summary(layout: _Layout, headline: int, first_body: int) -> None:
    """A list of sentences below the headline says the story in brief: it is a standfirst where there is no other."""
    lines = layout.lines
    brief = list(_in_brief(lines, headline))
    if brief:
        for index in [*layout.indexes("standfirst"), *brief]:
            layout.label[index] = (
                "standfirst" if index in brief else "captions" if lines[index].caption else "furniture"
            )
        return
    if any(layout.indexes("standfirst")):
        return
    listed = [
        k
        for k in range(headline + 1, first_body)
        if lines[k].bullet and lines[k].words >= 7 and not lines[k].furniture and not lines[k].promotion
    ]
    for number, index in enumerate(listed):
        if number == 0 or listed[number - 1] == index - 1:
            layout.label[index] = "standfirst"
        else:
            break


def _in_brief(lines: Sequence[Line], headline: int) -> Iterator[int]:
    """The lines below "Summary", "Key points" or "In short": items of a list, or sentences up to "What's next?" and its own."""
    start = next((k for k in range(headline + 1, min(headline + 16, len(lines))) if lines[k].key in IN_BRIEF), None)
    if start is None:
        return
    near = range(start + 1, min(start + 7, len(lines)))
    last = next((k + 1 for k in near if lines[k].key in ("what's next?", "what’s next?")), None)
    for index in near:
        line = lines[index]
        if last is not None:
            if index > last:
                return
            yield index
        elif line.furniture or line.words < 3:
            continue  # "Companies"
        elif line.words >= 4 and not line.moment and line.byline < 0.8 and (line.bullet or not line.sentence):
            yield index
        else:
            return


def _name_meta(layout: _Layout, top: int, first_body: int, headline: int | None) -> None:
    """The byline is the line that looks most like one, near the headline and the time; around it times and captions."""
    lines = layout.lines
    best = _best_byline(layout, top, first_body, headline)
    if best is not None:
        layout.label[best] = "byline"
        _take_byline_lines(layout, best, first_body)
    for index in range(top, min(first_body + 1, len(lines))):
        line = lines[index]
        if layout.label[index] not in ("furniture", "kicker"):
            continue
        if index == first_body - 1 and PLACE_OVER_TEXT.match(line.text):
            layout.label[index] = "dateline"
        elif _heads_first_post(lines, index, first_body):
            layout.label[index] = "subheads"
        elif line.moment:
            layout.label[index] = "timestamp"
        elif index == first_body - 1 and is_numbered_head(line):
            layout.label[index] = "subheads"
        elif (
            headline is not None
            and index > headline
            and not line.bullet
            and (
                line.caption
                or (
                    not line.furniture
                    and not line.promotion
                    and (line.prose >= 1.2 or (index + 2 >= first_body and line.title and line.words >= 5))
                )
            )
        ):
            layout.label[index] = "subheads" if _opens_post(lines, index) else "captions"


def _heads_first_post(lines: Sequence[Line], index: int, first_body: int) -> bool:
    """A live blog's first post has a clock time above it, and below that its title or the text at once."""
    line = lines[index]
    if CLOCK_ALONE.match(line.text):
        titled = index + 2 == first_body and lines[index + 1].words <= 14 and not lines[index + 1].furniture
        return index + 1 == first_body or titled
    return (
        index + 1 == first_body
        and index > 0
        and not line.furniture
        and line.title
        and CLOCK_ALONE.match(lines[index - 1].text) is not None
    )


def _opens_post(lines: Sequence[Line], index: int) -> bool:
    """The title of a live blog's post has its time above it."""
    return not lines[index].caption and CLOCK_ALONE.match(lines[index - 1].text) is not None


def _best_byline(layout: _Layout, top: int, first_body: int, headline: int | None) -> int | None:
    lines = layout.lines
    moments = [k for k in range(top, min(first_body + 2, len(lines))) if lines[k].moment]
    best, best_score = None, 0.55
    for index in range(top, min(first_body + 3, len(lines))):
        line = lines[index]
        score = line.byline or _signs_by_place(lines, index, headline)
        if not score or layout.label[index] in ("headline", "standfirst") or (line.caption and score < 1.6):
            continue
        if layout.label[index] == "body" and line.sentence and line.words > 8:
            continue
        if index > first_body and line.byline < 1.6:
            continue  # a name inside the body
        if headline is not None:
            score += (
                0.5
                if 0 < index - headline <= 3
                else 0.2
                if 0 < index - headline <= 8
                else -0.4
                if index < headline
                else -0.1
            )
        if any(abs(k - index) <= 2 for k in moments):
            score += 0.4
        if index + 1 < len(lines) and is_role_line(lines[index + 1].text) and not lines[index + 1].byline:
            score += 0.5
        if any(
            abs(k - index) <= 3 and k != index and lines[k].key == line.key
            for k in range(max(0, index - 3), min(len(lines), index + 4))
        ):
            score += 0.5  # the name beside the picture and below it
        around = sum(
            1
            for k in (index - 2, index - 1, index + 1, index + 2)
            if 0 <= k < len(lines) and k != headline and _is_list_item(lines[k])
        )
        score -= 0.25 * around if line.byline < 1.5 else 0.0
        if score > best_score:
            best, best_score = index, score
    return best


def _signs_by_place(lines: Sequence[Line], index: int, headline: int | None) -> float:
    """A short line between headline and time, shaped as a name or a title of office, is a byline for where it stands."""
    line = lines[index]
    if (
        headline is None
        or not 0 < index - headline <= 8
        or line.furniture
        or line.bullet
        or line.words > 7
        or line.moment
    ):
        return 0.0
    below = index + 2 if index + 1 < len(lines) and HANDLE.match(lines[index + 1].text) else index + 1
    timed = any(lines[k].moment for k in (index - 1, below) if 0 <= k < len(lines))
    titled = index + 1 < len(lines) and is_role_line(lines[index + 1].text)
    if is_person_name(AT_PLACE.sub("", line.text)):
        far = index - headline > 4  # there the time must stand below it
        return 0.75 if (below < len(lines) and lines[below].moment) or (not far and (timed or titled)) else 0.0
    return (
        0.7
        if timed and index - headline <= 4 and is_role_line(line.text) and not is_person_name(lines[index - 1].text)
        else 0.0
    )


def _is_list_item(line: Line) -> bool:
    return (
        line.words <= 7
        and not line.sentence
        and not line.moment
        and not line.furniture
        and line.byline < 1.5
        and not is_role_line(line.text)
    )


def _take_byline_lines(layout: _Layout, index: int, first_body: int) -> None:
    """A byline's next lines: 'By' alone takes the name, a name takes its role or the next name."""
    lines = layout.lines
    for behind in range(index + 1, min(index + 6, first_body)):
        line, before = lines[behind], lines[behind - 1]
        if layout.label[behind] != "furniture" or line.caption or (line.moment and not line.byline):
            break
        if (
            line.words == 1
            and ADDRESS.match(line.text)
            and behind + 1 < first_body
            and is_role_line(lines[behind + 1].text)
        ):
            layout.label[behind] = "byline"  # the role stands below the address
            continue
        joint = (
            before.key in ("by", "and", "written by", "posted by")
            or line.key == "and"
            or (line.text[:2] in ("& ", "an") and line.text.startswith(("& ", "and ")))
        )
        if joint or (
            not line.furniture
            and (
                is_role_line(line.text)
                or line.key.removeprefix("the ") in agencies()
                or (line.text.isupper() and line.words <= 3 and is_place(line.text))  # "CUTTACK"
                or (line.byline >= 0.8 and line.words <= 8 and not line.bullet)
            )
        ):
            layout.label[behind] = "byline"
        else:
            break


def _is_kicker(lines: Sequence[Line], index: int) -> bool:
    """The story's own label: not a section of the whole site, as 'Local' and 'City News' are, unless it stands apart."""
    line = lines[index]
    if index and lines[index - 1].moment and not line.alone:
        return False  # another story, below its day
    if (
        line.key.endswith((" news", " desk", " bureau"))
        or names_outlet(line.text)
        or line.moment
        or line.bullet
        or line.end
        or line.promotion
    ):
        return False
    if line.furniture and not (line.section and line.alone):
        return False
    if not line.alone and index > 1 and all(_is_short(line) for line in lines[max(0, index - 2) : index]):
        return False  # the last of a list of links
    return line.words <= 5 and line.byline < 0.8 and not line.sentence


def _is_short(line: Line) -> bool:
    return line.words <= 4 and not line.moment and not line.alone


# ---- below the body ------------------------------------------------------------------------------------------------------------


def _name_foot(layout: _Layout, parts: Sequence[int]) -> None:
    lines = layout.lines
    body = list(layout.indexes("body"))
    # The last lines of the run may be about the author, not the story.
    signed = " ".join(lines[index].key for index in layout.indexes("byline"))
    for index in reversed(body[-3:]):
        if len(body) > 3 and (
            lines[index].bio or _speaks_of_name_above(lines, index) or _speaks_of(signed, lines[index])
        ):
            layout.label[index] = "furniture"
    end = max((index for index, part in enumerate(parts) if part == BODY), default=-1) + 1
    for index in range(end, min(end + 6, len(lines))):
        if lines[index].credit:
            layout.label[index] = "credits"
        elif lines[index].caption and lines[index].prose >= 1.2 and index < end + 3 and not lines[index].promotion:
            layout.label[index] = "captions"
    if not any(layout.indexes("byline")):
        for index in range(end, min(end + 4, len(lines))):
            if lines[index].end:
                break  # what follows is of other stories
            if lines[index].byline >= 1.6:
                layout.label[index] = "byline"
                break


def _speaks_of_name_above(lines: Sequence[Line], index: int) -> bool:
    """'Jo Harte' and then 'Jo Harte covers boats and harbours.'"""
    name = lines[index - 1]
    return index > 0 and name.byline >= 0.8 and 2 <= name.words <= 4 and lines[index].key.startswith(name.key + " ")


def _speaks_of(signed: str, line: Line) -> bool:
    """'Jo Harte covers boats for the Example.', below an article that Jo Harte signed."""
    words = (
        line.key.replace("’s ", " is ").replace("'s ", " is ").split(" ", 3)
    )  # "Jo Harte's book is published by Example."
    return len(words) == 4 and words[2] in OF_AUTHORS and f"{words[0]} {words[1]}" in signed


# ---- out -----------------------------------------------------------------------------------------------------------------------


def _zones(document: newskit.Document, layout: _Layout) -> newskit.Zones:
    spans: dict[str, list[newskit.Span]] = {}
    for line, label in zip(layout.lines, layout.label, strict=True):
        spans.setdefault(label, []).append(line.span)
    one = {name: _joined(layout, name, spans) for name in ("byline", "timestamp", "standfirst")}
    body = spans.get("body", [])
    dateline = None
    if "dateline" in spans:
        dateline = spans["dateline"][0]
    elif len(body) > 1 and PLACE_OVER_TEXT.match(document[body[0]]) and not layout.speakers:
        dateline = body.pop(0)
    elif body:
        dateline, body[0] = _without_dateline(document, body[0], speakers=layout.speakers)
    published, updated = _times(document, layout, one["byline"], one["timestamp"], dateline)
    headline = next(iter(spans.get("headline", [])), None)
    if headline is not None:
        whole, headline = headline, _without_outlet(document, headline)
        if headline.end < whole.end:
            spans.setdefault("furniture", []).append(newskit.Span(headline.end + 1, whole.end))
    return newskit.Zones(
        headline=headline,
        kicker=next(iter(spans.get("kicker", [])), None),
        standfirst=one["standfirst"],
        byline=one["byline"],
        timestamp=one["timestamp"],
        dateline=dateline,
        body=tuple(body),
        subheads=tuple(spans.get("subheads", ())),
        captions=tuple(spans.get("captions", ())),
        credits=tuple(spans.get("credits", ())),
        furniture=tuple(sorted(spans.get("furniture", []), key=lambda span: span.start)),
        published=published,
        updated=updated,
        rule=layout.rule,
    )


def _without_outlet(document: newskit.Document, span: newskit.Span) -> newskit.Span:
    """A headline without the outlet's name that a browser's title ends in: 'Night ferry to end in March | Daily Example'."""
    found = OUTLET_BEHIND.search(document[span])
    if found is None or not (names_outlet(found["name"]) or OUTLETS_END.search(found["name"])):
        return span
    return newskit.Span(span.start, span.start + found.start())


def _times(
    document: newskit.Document,
    layout: _Layout,
    byline: newskit.Span | None,
    timestamp: newskit.Span | None,
    dateline: newskit.Span | None,
) -> tuple[datetime | date | None, datetime | date | None]:
    """When the page says that it was published and updated."""
    if layout.rule.startswith("bare-text") and not any(line.dated and line.words <= 8 for line in layout.lines):
        return None, None
    from newskit_page.page_times import times_of_page  # noqa: PLC0415 - takes 10 ms to load, and bare text shows no time

    line = parse_dateline(document[dateline]) if dateline else None
    times = times_of_page(
        document.text,
        layout.lines,
        layout.label,
        byline,
        timestamp,
        filed=line.place if line else None,
        near=document.metadata.published,
    )
    return times.published, times.updated


def _joined(layout: _Layout, name: str, spans: dict[str, list[newskit.Span]]) -> newskit.Span | None:
    """A zone of several lines as one span, while they stand together; what stands apart is furniture."""
    indexes = list(layout.indexes(name))
    if not indexes:
        return None
    groups: list[list[int]] = [[indexes[0]]]
    for index in indexes[1:]:
        if index == groups[-1][-1] + 1:
            groups[-1].append(index)
        else:
            groups.append([index])
    anchor, headline = next(layout.indexes("byline"), None), next(layout.indexes("headline"), None)
    if anchor is not None and headline is not None and anchor - headline > FAR_BELOW:
        anchor = headline  # a name far below may be another story's
    group = (
        groups[0]
        if anchor is None
        else min(groups, key=lambda each: (min(abs(each[0] - anchor), abs(each[-1] - anchor)), -len(each)))
    )
    spans.setdefault("furniture", []).extend(layout.lines[index].span for index in indexes if index not in group)
    return newskit.Span(layout.lines[group[0]].span.start, layout.lines[group[-1]].span.end)


def _without_dateline(
    document: newskit.Document, first: newskit.Span, *, speakers: bool
) -> tuple[newskit.Span | None, newskit.Span]:
    found = find_dateline(document[first])
    if found is None or (speakers and found[0].rule == "dateline-colon"):
        return None, first
    _, behind = found
    if first.start + behind >= first.end:
        return None, first
    end = first.start + len(document[first][:behind].rstrip())
    return newskit.Span(first.start, end), newskit.Span(first.start + behind, first.end)
