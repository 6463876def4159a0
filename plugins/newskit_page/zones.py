"""Names each line of a page: headline, standfirst, byline, time, body, caption, furniture; and makes zones of the lines."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from datetime import date, datetime

import newskit
from newskit.english.datelines import find_dateline, parse_dateline
from newskit.english.markdown import is_markdown
from newskit.english.names import is_person_name
from newskit.english.roles import names_outlet
from newskit_page.body_lines import above_dateline, are_letters, has_speakers, name_body
from newskit_page.head_lines import PLACE_OVER_TEXT, name_head
from newskit_page.headline_weights import headline_weights, is_row_of_labels, teasers_of
from newskit_page.layout import Layout
from newskit_page.line import Line
from newskit_page.lines import look_at, look_at_page, read_lines
from newskit_page.neighbours import mark_lists_of_stories, mark_pictures_with_number, mark_times_below_names
from newskit_page.sequence import BODY, HEADLINE, STANDFIRST, body_weights, lay_out
from newskit_page.signed_lines import is_role_line

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
OF_AUTHORS = frozenset("is was covers writes reports has can joined works edits teaches lives leads hosts".split())
HAS_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
LONGEST_FOOT = 5  # lines about the author below the text, the name among them
FAR_BELOW = 15  # lines below the headline: a byline there draws no time to it


def zones_of(document: newskit.Document) -> newskit.Zones | None:
    """The zones of a page; None for a text of no line."""
    lines = read_lines(document, document.paragraphs)
    if not lines:
        return None
    layout = Layout(lines, ["furniture"] * len(lines))
    mark_times_below_names(lines)
    if _is_bare_text(lines):
        _lay_out_bare(layout)
    else:
        look_at_page(lines)
        mark_pictures_with_number(lines)
        mark_lists_of_stories(lines)
        layout.letters = are_letters(lines)
        if layout.letters:  # names alone are those who sign the letters
            for line in lines:
                line.byline = line.byline if line.byline >= 1.6 else 0.0
                line.bullet = line.bullet and line.prose < 1.2  # a bullet opens a letter
        teasers = teasers_of(lines)
        body = body_weights(lines, teasers)
        parts = lay_out(lines, body, headline_weights(lines, body, teasers, document.metadata.title), teasers)
        _name_body(layout, parts)
        name_head(layout, parts)
        _drop_headline_said_again(layout)
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
    if lines[0].promotion or is_row_of_labels(lines[0]) or (len(lines) > 1 and lines[0].key == lines[1].key):
        return False
    return not any(
        line.byline >= 0.8 and (line.byline >= 1.6 or (n + 1 < len(lines) and is_role_line(lines[n + 1].text)))
        for n, line in enumerate(lines[:6])
    )


def _lay_out_bare(layout: Layout) -> None:
    layout.label[:] = ["body"] * len(layout.lines)
    layout.rule = "bare-text"
    for index, line in enumerate(layout.lines):
        if line.heading:
            layout.label[index] = "subheads"
    first = layout.lines[0]
    behind = [line for line in layout.lines[1:4] if line.prose >= 1.5]
    titled = first.title and not first.sentence and behind and 3 <= first.words <= 25
    if len(layout.lines) > 1 and (first.heading or titled):
        layout.label[0] = "headline"
        layout.rule = "bare-text-with-headline"
    for index in range(len(layout.lines) - 1, max(len(layout.lines) - 4, 0), -1):
        look_at(layout.lines[index])
        if layout.lines[index].credit and layout.lines[index].words < 60:
            layout.label[index] = "credits"


# ---- the body ---------------------------------------------------------------------------------------------------------------


def _name_body(layout: Layout, parts: Sequence[int]) -> None:
    lines = layout.lines
    body = [index for index, part in enumerate(parts) if part == BODY]
    labels = name_body(lines, body, letters=layout.letters)
    layout.speakers = has_speakers(lines, labels)
    for index, label in labels.items():
        layout.label[index] = label
    summary = "captions" if STANDFIRST in parts or HEADLINE not in parts else "standfirst"
    for index in above_dateline(lines, labels):
        layout.label[index] = summary


def _drop_headline_said_again(layout: Layout) -> None:
    """The headline word for word, below 'Share this article', is none of the text."""
    headline = next(layout.indexes("headline"), None)
    if headline is not None and layout.lines[headline].words >= 4:
        for index, label in enumerate(layout.label):
            if label in ("body", "subheads") and layout.lines[index].key == layout.lines[headline].key:
                layout.label[index] = "furniture"


# ---- below the body ------------------------------------------------------------------------------------------------------------


def _name_foot(layout: Layout, parts: Sequence[int]) -> None:
    lines = layout.lines
    body = list(layout.indexes("body"))
    # The last lines of the run may be about the author, not the story.
    signed = " ".join(lines[index].key for index in layout.indexes("byline"))
    for index in reversed(body[-3:]):
        if len(body) > 3 and (
            lines[index].bio or _speaks_of_name_above(lines, index) or _speaks_of(signed, lines[index])
        ):
            layout.label[index] = "furniture"
    for index in _about_author(layout, signed):
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
            below = lines[index + 1] if index + 1 < len(lines) else None
            dated = below is not None and below.moment and is_person_name(lines[index].text)
            if lines[index].byline >= 1.6 or dated:
                layout.label[index] = "byline"
                if dated and not any(layout.indexes("timestamp")):
                    layout.label[index + 1] = "timestamp"  # "Jo Harte" and "5 March 2021", below the text
                break


def _about_author(layout: Layout, signed: str) -> range:
    """The foot of an article that its author's name opens: the name again, alone, the post, and some lines about the author."""
    foot = [index for index, label in enumerate(layout.label) if label in ("body", "subheads")]
    lines = layout.lines
    for index in foot[-LONGEST_FOOT:] if signed and len(foot) > 2 * LONGEST_FOOT else ():
        line, below = lines[index], [lines[k] for k in foot if k > index]
        first = line.key.partition(" ")[0]
        if 2 <= line.words <= 4 and line.key in signed and below and any(first in each.key for each in below):
            return range(index, foot[-1] + 1)
    return range(0)


def _speaks_of_name_above(lines: Sequence[Line], index: int) -> bool:
    """'Jo Harte' and then 'Jo Harte covers boats and harbours.'"""
    name = lines[index - 1]
    return index > 0 and name.byline >= 0.8 and 2 <= name.words <= 4 and lines[index].key.startswith(name.key + " ")


def _speaks_of(signed: str, line: Line) -> bool:
    """'Jo Harte covers boats for the Example.', below an article that Jo Harte signed."""
    # "Jo Harte's book is published by Example."
    words = line.key.replace("’s ", " is ").replace("'s ", " is ").split(" ", 3)
    return len(words) == 4 and words[2] in OF_AUTHORS and f"{words[0]} {words[1]}" in signed


# ---- out -----------------------------------------------------------------------------------------------------------------------


def _zones(document: newskit.Document, layout: Layout) -> newskit.Zones:
    spans: dict[str, list[newskit.Span]] = {label: [] for label in set(layout.label)}
    for line, label in zip(layout.lines, layout.label, strict=True):
        spans[label].append(line.span)
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
    inside = [span for span in one.values() if span]
    marks = _marks_about(document, layout.lines)
    spans.setdefault("furniture", []).extend(
        mark for mark in marks if not any(span.start <= mark.start < span.end for span in inside)
    )
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


def _marks_about(document: newskit.Document, lines: Sequence[Line]) -> list[newskit.Span]:
    """The marks of Markdown before and behind the words of lines: '# ', '**'."""
    if not is_markdown(document.text):
        return []
    marks = []
    starts = [line.span.start for line in lines]
    for paragraph in document.paragraphs:
        first = bisect_left(starts, paragraph.start)
        last = bisect_left(starts, paragraph.end) - 1
        for start, end in (
            (paragraph.start, lines[first].span.start),
            (lines[last].span.end, paragraph.end),
        ):
            mark = document.text[start:end]
            if mark and not mark.isspace():
                left = start + len(mark) - len(mark.lstrip())
                marks.append(newskit.Span(left, left + len(mark.strip())))
    return marks


def _without_outlet(document: newskit.Document, span: newskit.Span) -> newskit.Span:
    """A headline without the outlet's name that a browser's title ends in: 'Night ferry to end in March | Daily Example'."""
    found = OUTLET_BEHIND.search(document[span])
    if found is None or not (names_outlet(found["name"]) or OUTLETS_END.search(found["name"])):
        return span
    return newskit.Span(span.start, span.start + found.start())


def _times(
    document: newskit.Document,
    layout: Layout,
    byline: newskit.Span | None,
    timestamp: newskit.Span | None,
    dateline: newskit.Span | None,
) -> tuple[datetime | date | None, datetime | date | None]:
    """When the page says that it was published and updated."""
    filed = document[dateline] if dateline else ""
    dated = HAS_YEAR.search(filed) is not None
    if (
        layout.rule.startswith("bare-text")
        and not dated
        and not any(line.dated and line.words <= 8 for line in layout.lines)
    ):
        return None, None
    from newskit_page.page_times import day_filed, times_of_page  # noqa: PLC0415 - takes 10 ms to load, and bare text shows no time

    line = parse_dateline(filed) if filed else None
    times = times_of_page(
        document.text,
        layout.lines,
        layout.label,
        byline,
        timestamp,
        filed=line.place if line else None,
        near=document.metadata.published,
    )
    if times.published is None and dated:
        return day_filed(
            filed
        ), times.updated  # "GENEVA, 24 September 2026 –" opens a statement that shows no other time
    return times.published, times.updated


def _joined(layout: Layout, name: str, spans: dict[str, list[newskit.Span]]) -> newskit.Span | None:
    """A zone of several lines as one span, while they stand together; what stands apart is furniture."""
    if name not in spans:
        return None
    indexes = list(layout.indexes(name))
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
