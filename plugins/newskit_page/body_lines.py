"""Names each line of an article's run: paragraph, cross-head, caption, credit, or furniture that stands among them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from newskit.english.datelines import find_dateline
from newskit.english.names import is_person_name
from newskit_page.line import Line

__all__ = ["CLOCK_ALONE", "above_dateline", "are_letters", "has_speakers", "is_numbered_head", "name_body"]

# "PTI KRK HVA": who at the agency's desk handled the copy.
DESK_INITIALS = re.compile(r"(?:[A-Z]{2,4}\s){1,5}[A-Z]{2,4}$")
ASKS = re.compile(
    r"(?:(?:So|And|But),?\s)?(?:[Ww]ho|[Ww]hat|[Ww]hen|[Ww]here|[Ww]hy|[Hh]ow|[Ww]hich|Is|Are|Was|Were|Do|Does|Did|Can|Could|Will|Would|Should|Has|Have)\b[^.!?\n]{8,120}\?$"
)
SO_ASKS = re.compile(r"(?:So|And|But),?\s")
SPEAKS_TO = re.compile(r"\b(?:you|your|we|us|our|I)\b")
# "HOST: Welcome back.", "Dr KAMAU: No."; the name of a place with a colon opens the copy once, a speaker speaks again.
SPEAKER = re.compile(r"(?:[A-Z][a-z]{1,3}\.?\s)?[A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,24}(?:\s[A-ZÀ-Þ.'’-]{1,24}){0,3}:\s")
# What has an address or a telephone number in it is no cross-head.
ADDRESS = re.compile(r"\w@\w|\w\.(?:com|org|net|co|gov|edu|example)\b|(?<!\d)\d{3}[\s-]\d{3}")
AFTER_NAME = re.compile(r"\s?[(\[].{0,30}|,.{0,60}$")  # "Major R. Finch (retd)", "Tom Adeyemi, Stockbridge"
LETTERS = re.compile(
    r"(?:(?:your |readers[’'] |reader )?letters?(?: to the editor)?|your views|(?:from )?the postbag)(?:\s?[:|]|\.?$)",
    re.IGNORECASE,
)
CLOCK_ALONE = re.compile(r"\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?(?:\s?[A-Z]{2,4})?$", re.IGNORECASE)


def are_letters(lines: Sequence[Line]) -> bool:
    """Whether a page is of readers' letters: 'Letters' stands alone near its head, or a title begins so."""
    for index, line in enumerate(lines[:20]):
        if line.words <= 16 and LETTERS.match(line.text):
            if line.alone or ":" in line.text:
                return True
            if index + 1 < len(lines) and lines[index + 1].apart and _are_signed(lines):
                return True  # the section's name, the last of the links above the headline
    return False


def _are_signed(lines: Sequence[Line]) -> bool:
    """Whether a page has two paragraphs and more below which a name and a place stand: 'Ann Lee' and 'Exeter, Devon'."""
    signed = (
        above.prose >= 1.2 and line.words <= 5 and "," in below.text and below.words <= 5 and is_person_name(line.text)
        for above, line, below in zip(lines, lines[1:], lines[2:], strict=False)
    )
    return sum(signed) > 1


def name_body(lines: Sequence[Line], body: Sequence[int], *, letters: bool) -> dict[int, str]:
    """The label of each line of the run.

    Args:
        lines: the page's lines.
        body: the indexes of those of the run, in order.
        letters: they are readers' letters.
    """
    labels: dict[int, str] = {}
    listed = False  # in a list that a line with a colon began
    seen: set[str] = set()
    if letters and body:
        body = [*body, *range(body[-1] + 1, min(body[-1] + 3, len(lines)))]  # the last letter is signed below the run
    for number, index in enumerate(body):
        line = lines[index]
        before = lines[body[number - 1]] if number else None
        listed = line.bullet and (listed or (before is not None and _opens_list(before)))
        said = line.gist
        label = _label(line, first=number == 0, listed=listed, again=said in seen)
        if number >= len(body) - 2 and DESK_INITIALS.match(line.text):
            label = "furniture"
        if letters and before is not None and label in ("subheads", "furniture") and _signs_letter(line, before):
            label = "body"
        elif (label == "subheads" and not _is_cross_head(lines, index, body[-1])) or (
            label == "body" and _announces_another(lines, index)
        ):
            label = "furniture"
        labels[index] = label
        if line.words >= 10:
            seen.add(said)
    for index in _signatures_of_posts(lines, labels):
        labels[index] = "credits"
    for index in _questions_as_cross_heads(lines, labels):
        labels[index] = "subheads"
    for index in _points_above(lines, labels):
        labels[index] = "standfirst"
    return labels


def above_dateline(lines: Sequence[Line], labels: Mapping[int, str]) -> list[int]:
    """A dateline opens the copy: one or two paragraphs above it are a summary or a caption."""
    speakers = has_speakers(lines, labels)
    opening = [index for index, label in labels.items() if label == "body"][:3]
    for number, index in enumerate(opening):
        # A question behind a name and a colon is spoken in a transcript; elsewhere it may open the copy.
        found = find_dateline(lines[index].text[:160].replace("?", "."))
        if found is not None and not (speakers and found[0].rule == "dateline-colon"):
            return opening[:number]
    return []


def has_speakers(lines: Sequence[Line], labels: Mapping[int, str]) -> bool:
    """Whether paragraphs begin with who speaks, as those of a transcript do: a name and a colon, twice or more."""
    return sum(label == "body" and SPEAKER.match(lines[index].text) is not None for index, label in labels.items()) > 1


def _label(line: Line, *, first: bool, listed: bool, again: bool) -> str:
    if line.caption and line.furniture:
        return "captions"
    if line.furniture or line.end or line.moment or line.promotion or line.teaser:
        return "furniture"
    if line.heading:
        return "subheads"
    if line.credit and not first:
        return "credits"
    if (line.caption and not _is_quote(line)) or again:
        return "captions"
    if is_numbered_head(line):
        return "subheads"
    if line.bullet:
        breaks_off = line.text[-1] == "…" or line.text.endswith("...")  # as a teaser does
        return "body" if listed or (line.sentence and line.prose >= 1.2 and not breaks_off) else "furniture"
    if (
        line.prose >= 1.2
        or (line.words >= 20 and line.prose >= 1.1)
        or _is_quote(line)
        or (line.sentence and line.words >= 3)
        or (line.text[-1:] == ":" and line.words >= 2)
    ):
        return "body"
    if line.title and line.words <= 14 and line.byline < 1.6:
        return "subheads"
    if (
        line.words == 1
        and line.alone
        and len(line.text) > 3
        and line.text.replace("-", "").isalpha()
        and line.text[0].isupper()
    ):
        return "subheads"  # "Reaction"
    return "furniture"


def is_numbered_head(line: Line) -> bool:
    """'3. Skerravoe', above a paragraph about it."""
    return line.numbered and line.words <= 10 and not line.sentence and line.text[0].isupper()


def _opens_list(line: Line) -> bool:
    return line.text[-1] == ":" and not line.furniture


def _is_cross_head(lines: Sequence[Line], index: int, last: int) -> bool:
    """Whether a short line opens the paragraphs below it: it is no address, and no name below a post's title or time."""
    line, above = lines[index], lines[index - 1] if index else None
    if ADDRESS.search(line.text):
        return False
    if line.byline >= 0.8 and above is not None and (_is_short(above) or CLOCK_ALONE.match(above.text)):
        return False
    return any(behind.prose >= 1.2 for behind in lines[index + 1 : min(index + 3, last + 1)])


def _is_short(line: Line) -> bool:
    return line.title and not line.sentence and line.words <= 14


def _signs_letter(line: Line, above: Line) -> bool:
    """The name below a reader's letter, and the place below the name."""
    if line.words > 8 or line.end or line.promotion or not line.text[0].isupper():
        return False
    if above.prose >= 1.2:
        return line.byline >= 0.8 or is_person_name(AFTER_NAME.sub("", line.text))
    return (not line.apart or "," in line.text) and above.words <= 8


def _announces_another(lines: Sequence[Line], index: int) -> bool:
    """A title with its time or its author below it, or with 'Related' above it: another story, though it reads as prose."""
    line = lines[index]
    if not line.title or line.words > 20 or line.text[-1] in '.”"’:' or line.bullet:
        return False
    if index and lines[index - 1].end:
        return True
    below = lines[index + 1] if index + 1 < len(lines) else None
    return below is not None and (
        below.moment or (not line.sentence and below.byline >= 0.8 and below.words <= 6 and not below.caption)
    )


def _points_above(lines: Sequence[Line], labels: Mapping[int, str]) -> list[int]:
    """A list that opens the run, above the first paragraph, says the story in brief."""
    points: list[int] = []
    for index, label in labels.items():
        if label == "body" and not lines[index].bullet:
            return points if len(points) > 1 else []
        if label == "body":
            points.append(index)
    return []


def _signatures_of_posts(lines: Sequence[Line], labels: Mapping[int, str]) -> list[int]:
    """'— Jo Harte', below each of a live blog's posts: who wrote it. Where no clock opens posts, such may sign a quotation."""
    if not any(CLOCK_ALONE.match(lines[index].text) for index in labels if lines[index].dated):
        return []
    return [
        index
        for index, line in ((index, lines[index]) for index in labels)
        if line.words <= 6 and (line.bullet or line.text[0] in "—–-") and is_person_name(line.text.lstrip("—–- "))
    ]


def _questions_as_cross_heads(lines: Sequence[Line], labels: Mapping[int, str]) -> list[int]:
    """Short questions, each answered by a paragraph, are cross-heads, as an explainer has them: two and more, among others, or one.

    One that speaks to somebody ("Did you know?") is of an interview.
    """
    body = [index for index, label in labels.items() if label == "body"]
    found = [
        index
        for index, behind in pairwise(body)
        if lines[index].words <= 14
        and lines[behind].words >= 15
        and lines[behind].text[-1] != "?"
        and ASKS.match(lines[index].text)
        and not SPEAKS_TO.search(lines[index].text)
    ]
    others = sum(label == "subheads" for label in labels.values())
    if len(found) + others >= 2:
        return found
    asked = [index for index in body if lines[index].words <= 14 and ASKS.match(lines[index].text)]
    # "So what can you do?", the only question: of an interview there are more.
    lone = asked[0] if len(asked) == 1 and SO_ASKS.match(lines[asked[0]].text) else None
    behind = body[body.index(lone) + 1 :][:1] if lone is not None else []
    return [lone] if lone is not None and behind and lines[behind[0]].words >= 15 else []


def _is_quote(line: Line) -> bool:
    """A paragraph that is a quotation; a few quoted words without a stop are a cross-head: ‘We have heard it before’."""
    text = line.text.rstrip()
    if line.words < 3 or text[:1] not in '“"‘' or text[-1:] not in '”"’.!?,':
        return False
    return line.words > 8 or text[-1] in ".!?," or text[-2:-1] in ".!?,…—–-"
