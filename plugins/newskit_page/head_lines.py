"""Names the lines above an article's body: headline, standfirst, kicker, byline, time and captions."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newskit.english.datelines import agencies, find_dateline, is_place
from newskit.english.names import is_person_name
from newskit.english.roles import names_outlet
from newskit_page.body_lines import CLOCK_ALONE, is_numbered_head
from newskit_page.layout import Layout
from newskit_page.line import Line
from newskit_page.sequence import BODY, HEADLINE, META_NAMED, STANDFIRST
from newskit_page.signed_lines import is_role_line

__all__ = ["PLACE_OVER_TEXT", "name_head"]

HANDLE = re.compile(r"@\w{2,30}$")
ADDRESS = re.compile(r"[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$|@\w{2,30}$")
PLACE_OVER_TEXT = re.compile(r"[A-Z][A-Z .'’-]{2,30}:$")  # "WESTERN BUREAU:", on a line above the first paragraph
# "Jo Harte at Anfield"
AT_PLACE = re.compile(r"\s(?:at|in)\s(?:the\s)?[A-Z][\w'’.-]{1,20}(?:\s[A-Z][\w'’.-]{1,20}){0,3}$")
JOINT = re.compile(r"\s(?:and|&|AND)\s|,\s")  # between names on one line
# "For the Example", "Special to The Example", "in PORTHMELLIN, Cornwall", on the line below the name.
FOR_OR_IN = re.compile(r"(?:[Ff]or|FOR|[Ss]pecial\sto|SPECIAL\sTO)\s(?:[Tt]he\s|THE\s)?[A-Z]|in\s[A-Z]")
LONGEST_SUMMARY = 45  # words
NEAR_END = 6  # lines below the article within which its headline may be printed
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


def name_head(layout: Layout, parts: Sequence[int]) -> None:
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
            layout.label[index] = _of_summary(lines, index)
    if headline is not None:
        layout.label[headline] = "headline"
        if headline > 0 and _is_kicker(lines, headline - 1):
            layout.label[headline - 1] = "kicker"
        _name_summary(layout, headline, first_body)
    top = max(0, headline - 6) if headline is not None else max(0, first_body - 12)
    _name_meta(layout, top, first_body, headline)
    _name_summary_above_time(layout, first_body)


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


def _of_summary(lines: Sequence[Line], index: int) -> str:
    """What a line of the standfirst's part is: a caption may stand there, names over a role, and copy that a dateline opens."""
    line = lines[index]
    if line.caption:
        return "captions"
    if is_numbered_head(line):
        return "subheads"
    if "·" in line.text and is_role_line(line.text.partition("·")[0]):
        return "furniture"  # "Sports reporter·Northern Example·"
    if (
        line.words <= 7
        and not line.sentence
        and index + 1 < len(lines)
        and _names_people(line)
        and is_role_line(lines[index + 1].text)
    ):
        return "furniture"
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


def _name_head_below(layout: Layout, headline: int) -> None:
    layout.label[headline] = "headline"
    for index in range(headline + 1, min(headline + 4, len(layout.lines))):
        line = layout.lines[index]
        if line.moment:
            layout.label[index] = "timestamp"
        elif line.byline >= 0.8 or (layout.label[index - 1] == "byline" and is_role_line(line.text)):
            layout.label[index] = "byline"
        else:
            break


def _name_summary(layout: Layout, headline: int, first_body: int) -> None:
    """A list of sentences below the headline says the story in brief: it is a standfirst where there is no other."""
    lines = layout.lines
    brief = list(_in_brief(lines, headline))
    if brief:
        for index in [*layout.indexes("standfirst"), *brief]:
            layout.label[index] = (
                "standfirst" if index in brief else "captions" if lines[index].caption else "furniture"
            )
        said = {lines[index].gist for index in brief}
        for index in layout.indexes("captions"):
            if lines[index].gist in said and lines[index].sentence and not lines[index].caption:
                layout.label[index] = "body"  # a sentence of the text, taken over by the summary
        return
    if any(layout.indexes("standfirst")):
        return
    listed = [
        k
        for k in range(headline + 1, first_body)
        if lines[k].bullet
        and lines[k].words >= 7
        and not (lines[k].furniture or lines[k].promotion or is_numbered_head(lines[k]))
    ]
    for number, index in enumerate(listed):
        if number == 0 or listed[number - 1] == index - 1:
            layout.label[index] = "standfirst"
        else:
            break


def _name_summary_above_time(layout: Layout, first_body: int) -> None:
    """Headline, author, a standfirst of a sentence or two, the time: what stands above the time is none of the text."""
    lines = layout.lines
    if first_body < 1 or first_body + 2 >= len(lines) or layout.label[first_body - 1] != "byline":
        return
    summary, time = lines[first_body], lines[first_body + 1]
    named = any(label in ("standfirst", "timestamp") for label in layout.label)
    if not named and layout.label[first_body] == "body" and summary.words <= LONGEST_SUMMARY and time.moment:
        layout.label[first_body : first_body + 2] = ["standfirst", "timestamp"]


def _in_brief(lines: Sequence[Line], headline: int) -> Iterator[int]:
    """The lines below "Summary", "Key points" or "In short": items of a list, or sentences up to "What's next?" and its own."""
    start = next((k for k in range(headline + 1, min(headline + 16, len(lines))) if lines[k].key in IN_BRIEF), None)
    if start is None:
        return
    near = range(start + 1, min(start + 7, len(lines)))
    in_block = any(lines[k].apart for k in near)  # sentences below the label, up to a blank line
    last = next((k + 1 for k in near if lines[k].key in ("what's next?", "what’s next?")), None)
    for index in near:
        line = lines[index]
        if last is not None:
            if index > last:
                return
            yield index
        elif line.furniture or line.words < 3:
            continue  # "Companies"
        elif (
            4 <= line.words <= 40
            and not (line.moment or line.caption)
            and line.byline < 0.8
            and (line.bullet or not line.sentence or (in_block and not line.apart))
        ):
            yield index
        else:
            return


def _name_meta(layout: Layout, top: int, first_body: int, headline: int | None) -> None:
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
    if CLOCK_ALONE.match(line.text) and not line.moment:
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


def _best_byline(layout: Layout, top: int, first_body: int, headline: int | None) -> int | None:
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
        if index + 1 < len(lines) and (
            (is_role_line(lines[index + 1].text) and not lines[index + 1].byline)
            or _is_outlet_of_author(lines[index + 1])
        ):
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


def _is_agency_over_time(lines: Sequence[Line], index: int) -> bool:
    """'The Canadian Press' and 'Posted: March 3, 2021': its clients print an agency's name above time and headline."""
    return lines[index + 1].moment and lines[index].key.removeprefix("the ") in agencies()


def _signs_by_place(lines: Sequence[Line], index: int, headline: int | None) -> float:
    """A short line between headline and time, shaped as a name or a title of office, is a byline for where it stands."""
    line = lines[index]
    if headline is not None and index == headline - 2 and _is_agency_over_time(lines, index):
        return 0.75
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
    titled = index + 1 < len(lines) and (is_role_line(lines[index + 1].text) or _is_outlet_of_author(lines[index + 1]))
    if _names_people(line):
        far = index - headline > 4  # there the time must stand below it
        return 0.75 if (below < len(lines) and lines[below].moment) or (not far and (timed or titled)) else 0.0
    return (
        0.7
        if timed and index - headline <= 4 and is_role_line(line.text) and not is_person_name(lines[index - 1].text)
        else 0.0
    )


def _is_outlet_of_author(line: Line) -> bool:
    """'BBC News, Suffolk', 'Northern Star Tribune', below who wrote."""
    house, comma, place = line.text.partition(", ")
    if line.words > 6 or line.sentence or line.bullet or line.furniture or is_role_line(line.text):
        return False
    known = names_outlet(house) or house.lower() in agencies() or house.endswith((" News", " Online", " Media"))
    return known and (place[:1].isupper() if comma else 2 <= line.words <= 5)


def _names_people(line: Line) -> bool:
    """Whether a line is a name or several: 'Jo Harte', 'Jo Harte at Anfield', 'Xi Liang and Owen Tate'."""
    return all(map(is_person_name, JOINT.split(AT_PLACE.sub("", line.text))))


def _is_list_item(line: Line) -> bool:
    return (
        line.words <= 7
        and not line.sentence
        and not line.moment
        and not line.furniture
        and not line.caption
        and line.byline < 1.5
        and not is_role_line(line.text)
        and not _is_outlet_of_author(line)
    )


def _take_byline_lines(layout: Layout, index: int, first_body: int) -> None:
    """A byline's next lines: 'By' alone takes the name, a name takes its role or the next name; and a name above a name."""
    lines = layout.lines
    if lines[index].byline < 1.6:
        for above in range(index - 1, max(index - 4, -1), -1):
            if layout.label[above] != "furniture" or not _is_name_alone(lines[above]):
                break
            layout.label[above] = "byline"
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
                or (before.byline < 1.6 and _is_outlet_of_author(line))
                or (line.words <= 6 and not line.sentence and FOR_OR_IN.match(line.text))
                or line.key.removeprefix("the ") in agencies()
                or (line.text.isupper() and line.words <= 3 and is_place(line.text))  # "CUTTACK"
                or (line.byline >= 0.8 and line.words <= 8 and not line.bullet)
            )
        ):
            layout.label[behind] = "byline"
        else:
            break


def _is_name_alone(line: Line) -> bool:
    return (
        2 <= line.words <= 4
        and not (line.furniture or line.moment or line.bullet or line.caption)
        and line.byline < 1.6
        and is_person_name(line.text)
        and not names_outlet(line.text)
        and (line.byline >= 0.8 or "-" in line.text)
    )


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
