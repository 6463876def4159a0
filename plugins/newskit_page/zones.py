"""Decides which line of a page is what, as one sequence: furniture, headline, standfirst, byline, body, furniture."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import field, mutable

import newskit
from newskit.english.datelines import find_dateline
from newskit_page.lines import STOP_WORDS, Line, is_role_line, read_lines
from newskit_page.timestamps import find_times

__all__ = ["zones_of"]

WORD = re.compile(r"[^\W_]{3,}")

# Weights of the search for the article's body: the run of lines with the greatest sum. Prose counts for it, lines that are
# none of an article against it. A few odd lines inside an article cost less than its prose is worth.
AGAINST_FURNITURE = -1.6
AGAINST_SHORT = -0.8
AGAINST_MOMENT = -1.2
AGAINST_END = -4.0


@mutable
class _Layout:
    """The labels of a page's lines while they are being decided."""

    lines: list[Line]
    label: list[str] = field()
    rule: str = "page"

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
        start, end = _body_run(lines)
        _label_body(layout, start, end)
        _label_head(layout, start, document.metadata.title)
        _label_foot(layout, end)
    return _zones(document, layout)


# ---- text without a page about it -----------------------------------------------------------------------------------------


def _is_bare_text(lines: Sequence[Line]) -> bool:
    """No line that only a page has: nothing of furniture, no byline, no time line."""
    page = sum(1 for line in lines if line.furniture or line.end or (line.moment and line.words <= 12) or (line.bullet and line.words < 6))
    named = any(line.byline >= 0.8 and (line.byline >= 1.6 or n + 1 < len(lines) and is_role_line(lines[n + 1].text)) for n, line in enumerate(lines[:6]))
    return page == 0 and not named


def _lay_out_bare(layout: _Layout) -> None:
    layout.label[:] = ["body"] * len(layout.lines)
    layout.rule = "bare-text"
    first = layout.lines[0]
    behind = [line for line in layout.lines[1:4] if line.prose >= 1.5]
    if len(layout.lines) > 1 and first.title and not first.sentence and behind and 3 <= first.words <= 25:
        layout.label[0] = "headline"
        layout.rule = "bare-text-with-headline"
    for index in range(len(layout.lines) - 1, max(len(layout.lines) - 4, 0), -1):
        if layout.lines[index].credit and layout.lines[index].words < 60:
            layout.label[index] = "credits"


# ---- the body ---------------------------------------------------------------------------------------------------------------


def _weight(line: Line) -> float:
    if line.end:
        return AGAINST_END
    if line.furniture or line.credit:
        return AGAINST_FURNITURE
    if line.moment:
        return AGAINST_MOMENT
    if line.bullet:
        return line.prose - 0.9 if line.prose > 1.4 else AGAINST_SHORT
    if line.prose >= 1.2:
        return line.prose * (0.6 if line.caption or line.bio else 1.0)
    return AGAINST_SHORT


def _body_run(lines: Sequence[Line]) -> tuple[int, int]:
    """The run of lines (first, behind the last) whose weights have the greatest sum (Kadane)."""
    best, best_run = 0.0, (0, 0)
    total, start = 0.0, 0
    for index, line in enumerate(lines):
        weight = _weight(line)
        if total <= 0:
            total, start = 0.0, index
        total += weight
        if total > best:
            best, best_run = total, (start, index + 1)
    return best_run


def _label_body(layout: _Layout, start: int, end: int) -> None:
    lines = layout.lines
    for index in range(start, end):
        line = lines[index]
        if line.furniture or line.end or line.moment:
            continue
        if line.credit and index > start:
            layout.label[index] = "credits"
        elif line.caption and line.words < 60 and not _is_quote(line):
            layout.label[index] = "captions"
        elif line.prose >= 1.2 or _is_quote(line) or (line.sentence and line.words >= 3):
            layout.label[index] = "body"
        elif line.title and line.words <= 14 and not line.bullet and line.byline < 1.6 and _next_is_prose(lines, index, end):
            layout.label[index] = "subheads"
        elif line.bullet and line.words >= 4 and line.byline < 0.8:
            layout.label[index] = "body"
        elif line.text[-1:] == ":" and line.words >= 2:
            layout.label[index] = "body"


def _is_quote(line: Line) -> bool:
    return line.words >= 3 and line.text[:1] in "“\"‘" and line.text.rstrip()[-1:] in "”\"’.!?,"


def _next_is_prose(lines: Sequence[Line], index: int, end: int) -> bool:
    return any(line.prose >= 1.2 for line in lines[index + 1 : min(index + 3, end)])


# ---- above the body ----------------------------------------------------------------------------------------------------------


def _label_head(layout: _Layout, start: int, title: str | None) -> None:
    """Headline, standfirst, byline, time and captions above the body, and in its first lines."""
    lines = layout.lines
    _claim_early_lines(layout, start)
    first_body = next(layout.indexes("body"), start)
    headline = _headline(lines, start, first_body, title)
    if headline is not None:
        layout.label[headline] = "headline"
    top = headline + 1 if headline is not None else max(0, first_body - 12)
    _label_meta(layout, max(0, top - 6 if headline is not None else top), first_body, headline)
    if headline is not None:
        _label_standfirst(layout, headline, first_body)
        if headline > 0 and _is_kicker(lines[headline - 1]) and layout.label[headline - 1] == "furniture":
            layout.label[headline - 1] = "kicker"


def _claim_early_lines(layout: _Layout, start: int) -> None:
    """A standfirst can begin the run of prose: sentences above the byline are not the body."""
    lines = layout.lines
    for index in range(start, min(start + 8, len(lines))):
        line = lines[index]
        is_meta = (line.byline >= 0.8 and line.words <= 16) or (line.moment and line.words <= 14)
        if is_meta and index > start and index - start <= 4 and not line.sentence:
            before = [k for k in range(start, index) if layout.label[k] == "body"]
            if len(before) <= 3 and sum(lines[k].words for k in before) <= 110:
                for k in range(start, index):
                    layout.label[k] = "standfirst?" if layout.label[k] == "body" else "furniture"


def _headline(lines: Sequence[Line], start: int, first_body: int, title: str | None) -> int | None:
    """The best title-like line above the body: near the byline, sharing words with the first paragraphs."""
    prose = Counter(word for line in lines[first_body : first_body + 12] for word in set(_words(line.text)))
    repeated = Counter(line.key for line in lines)
    meta = [k for k in range(max(0, start - 25), min(first_body + 1, len(lines))) if lines[k].byline >= 0.8 or lines[k].moment]
    wanted = _key(title) if title else None
    best, best_score = None, 0.55
    for index in range(max(0, first_body - 60), min(first_body, len(lines))):
        line = lines[index]
        if not line.title or line.caption or line.credit or line.byline >= 1.6:
            continue
        score = _title_score(line, index, first_body, meta, prose, repeated)
        if wanted and _key(line.text) == wanted:
            score += 10
        if score > best_score:
            best, best_score = index, score
    return best


def _title_score(
    line: Line, index: int, first_body: int, meta: Sequence[int], prose: Counter[str], repeated: Counter[str]
) -> float:
    words = [word for word in _words(line.text) if word not in STOP_WORDS]
    shared = sum(min(prose[word], 2) for word in words) / (len(words) + 1) if words else 0.0
    score = 1.5 * shared
    score += 0.5 if 5 <= line.words <= 20 else 0.1 if line.words == 4 else -0.35
    score -= 0.025 * (first_body - index)
    behind = [k - index for k in meta if k > index]
    if behind:
        score += 0.6 if behind[0] <= 2 else 0.35 if behind[0] <= 5 else 0.0
    if line.bullet:
        score -= 0.8
    if line.byline >= 0.8 or is_role_line(line.text):
        score -= 0.9
    if line.alone:
        score += 0.25
    if repeated[line.key] > 1 and line.words >= 4:
        score += 0.3
    if line.sentence and not line.text.endswith("?"):
        score -= 0.4
    return score


def _label_meta(layout: _Layout, top: int, first_body: int, headline: int | None) -> None:
    """The byline is the line that looks most like one, near the headline and the time; around it times and captions."""
    lines = layout.lines
    best = _best_byline(layout, top, first_body, headline)
    if best is not None:
        layout.label[best] = "byline"
        _take_byline_lines(layout, best, first_body)
    for index in range(top, min(first_body + 1, len(lines))):
        line = lines[index]
        if layout.label[index] != "furniture":
            continue
        if line.moment:
            layout.label[index] = "timestamp"
        elif line.caption and (headline is None or index > headline):
            layout.label[index] = "captions"


def _best_byline(layout: _Layout, top: int, first_body: int, headline: int | None) -> int | None:
    lines = layout.lines
    moments = [k for k in range(top, min(first_body + 2, len(lines))) if lines[k].moment]
    best, best_score = None, 0.55
    for index in range(top, min(first_body + 3, len(lines))):
        line = lines[index]
        if not line.byline or layout.label[index] in ("headline", "standfirst?") or (layout.label[index] == "body" and line.sentence and line.words > 8):
            continue
        score = line.byline
        if headline is not None:
            score += 0.5 if 0 < index - headline <= 3 else 0.2 if 0 < index - headline <= 8 else -0.4 if index < headline else -0.1
        if any(abs(k - index) <= 2 for k in moments):
            score += 0.4
        if index + 1 < len(lines) and is_role_line(lines[index + 1].text) and not lines[index + 1].byline:
            score += 0.5
        around = sum(1 for k in (index - 2, index - 1, index + 1, index + 2) if 0 <= k < len(lines) and _is_list_item(lines[k]))
        score -= 0.25 * around if line.byline < 1.5 else 0.0
        if score > best_score:
            best, best_score = index, score
    return best


def _is_list_item(line: Line) -> bool:
    return line.words <= 7 and not line.sentence and not line.moment and line.byline < 1.5 and not is_role_line(line.text)


def _take_byline_lines(layout: _Layout, index: int, first_body: int) -> None:
    """A byline's next lines: 'By' alone takes the name, a name takes its role or the next name."""
    lines = layout.lines
    for behind in range(index + 1, min(index + 6, first_body)):
        line, before = lines[behind], lines[behind - 1]
        if layout.label[behind] != "furniture" or (line.moment and not line.byline):
            break
        joint = before.key in ("by", "and", "written by", "posted by") or line.key == "and"
        if joint or (not line.furniture and (is_role_line(line.text) or (line.byline >= 0.8 and line.words <= 8 and not line.bullet))):
            layout.label[behind] = "byline"
        else:
            break


def _label_standfirst(layout: _Layout, headline: int, first_body: int) -> None:
    lines = layout.lines
    for index in range(headline + 1, first_body):
        line = lines[index]
        if layout.label[index] not in ("furniture", "standfirst?"):
            continue
        if line.furniture or line.bullet or line.byline >= 0.8 or line.moment or line.caption:
            if layout.label[index] == "standfirst?":
                layout.label[index] = "furniture"
            continue
        wordy = line.words >= 7 or layout.label[index] == "standfirst?"
        if wordy and not any(True for _ in layout.indexes("standfirst")):
            layout.label[index] = "standfirst"
        elif layout.label[index] == "standfirst?":
            layout.label[index] = "captions" if not line.sentence else "standfirst" if layout.label[index - 1] == "standfirst" else "body"
        elif line.words >= 4 and index + 1 == first_body and not is_role_line(line.text):
            layout.label[index] = "captions"
    for index in range(headline + 1):
        if layout.label[index] == "standfirst?":
            layout.label[index] = "furniture"


def _is_kicker(line: Line) -> bool:
    return line.words <= 5 and line.byline < 0.8 and not line.moment and not line.sentence and not line.bullet


# ---- below the body ------------------------------------------------------------------------------------------------------------


def _label_foot(layout: _Layout, end: int) -> None:
    lines = layout.lines
    for index in range(end, min(end + 6, len(lines))):
        if lines[index].credit:
            layout.label[index] = "credits"
    body = list(layout.indexes("body"))
    # The last lines of the run may be about the author, not the story.
    for index in reversed(body[-3:]):
        if lines[index].bio and index == max(layout.indexes("body"), default=-1) and len(body) > 3:
            layout.label[index] = "furniture"
    if not any(layout.indexes("byline")):
        for index in range(end, min(end + 4, len(lines))):
            if lines[index].byline >= 1.6:
                layout.label[index] = "byline"
                break


# ---- out -----------------------------------------------------------------------------------------------------------------------


def _zones(document: newskit.Document, layout: _Layout) -> newskit.Zones:
    spans: dict[str, list[newskit.Span]] = {}
    for line, label in zip(layout.lines, layout.label, strict=True):
        spans.setdefault(label, []).append(line.span)
    one = {name: _joined(document, layout, name, spans) for name in ("byline", "timestamp", "standfirst")}
    body = spans.get("body", [])
    dateline = None
    if body:
        dateline, body[0] = _without_dateline(document, body[0])
    time_lines = [document[span] for span in (one["timestamp"], one["byline"]) if span]
    times = find_times("\n".join(time_lines)) if time_lines else None
    return newskit.Zones(
        headline=next(iter(spans.get("headline", [])), None),
        kicker=next(iter(spans.get("kicker", [])), None),
        standfirst=one["standfirst"],
        byline=one["byline"],
        timestamp=one["timestamp"],
        dateline=dateline,
        body=tuple(body),
        subheads=tuple(spans.get("subheads", ())),
        captions=tuple(spans.get("captions", ())),
        credits=tuple(spans.get("credits", ())),
        furniture=tuple(sorted(spans.get("furniture", []))),
        published=times.published if times else None,
        updated=times.updated if times else None,
        rule=layout.rule,
    )


def _joined(document: newskit.Document, layout: _Layout, name: str, spans: dict[str, list[newskit.Span]]) -> newskit.Span | None:
    """A zone of several lines as one span, while they stand together; what stands apart is furniture."""
    indexes = list(layout.indexes(name))
    if not indexes:
        return None
    last = indexes[0]
    for index in indexes[1:]:
        if index != last + 1:
            break
        last = index
    spans.setdefault("furniture", []).extend(layout.lines[index].span for index in indexes if index > last)
    return newskit.Span(layout.lines[indexes[0]].span.start, layout.lines[last].span.end)


def _without_dateline(document: newskit.Document, first: newskit.Span) -> tuple[newskit.Span | None, newskit.Span]:
    found = find_dateline(document[first])
    if found is None:
        return None, first
    _, behind = found
    if first.start + behind >= first.end:
        return None, first
    end = first.start + len(document[first][:behind].rstrip())
    return newskit.Span(first.start, end), newskit.Span(first.start + behind, first.end)


def _words(text: str) -> list[str]:
    return [word.lower() for word in WORD.findall(text)]


def _key(text: str) -> str:
    return " ".join(_words(text))


