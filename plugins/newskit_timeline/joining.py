"""Expressions that touch and say one thing: "Friday, March 25", "8 a.m. Friday", "Friday at 8 a.m."."""

from __future__ import annotations

import re

from newskit_timeline.clocks import with_bare_hour
from newskit_timeline.readings import Reading

__all__ = ["EXAMPLES", "joined", "last_word"]

BETWEEN = re.compile(r",?\s+(?:on\s+|of\s+|at\s+)?|,\s*|\s[-–—|]\s")  # the last of stamps: "Nov. 18, 2025 - 17:30"
LONGEST_JOINT = 8
OFFSETS = {"after": 1, "before": -1, "from": 1}
# "the morning of 31 January", "late in the evening of 3 May", "the early hours of Sunday"
PART_BEFORE = re.compile(
    r"""\b(?:(?:early|late)\s(?:in\s)?)?(?:the\s)?(?:early\s|late\s)?
    (?P<part>morning|afternoon|evening|night|hours)(?:\shours)?\sof\s(?:the\s)?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "mid-afternoon yesterday", "dawn on Sunday"
MID_PART = re.compile(
    r"\b(?:(?:mid|early|late)[-\s](?P<part>morning|afternoon|evening)|(?P<edge>dawn|dusk|lunchtime)\son)\s$",
    re.IGNORECASE,
)
LONGEST_PART = 40
LEADS = frozenset({"of", "the", "on", "morning", "afternoon", "evening"})  # the last words of both
OF_PART = {
    "dawn": "MO",
    "dusk": "EV",
    "lunchtime": "AF",
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "hours": "MO",
}
# "Four years ago, on 1 April", "later this year, most likely in October"
AND_ON = re.compile(r",?\s(?:(?:most\s)?(?:likely|probably|possibly|perhaps|maybe)\s)?(?:on|in)\s")
EQUAL_IN_ZONE = re.compile(r"\s\(")  # "9:10 p.m. (1910 GMT)"
OF_WORK = frozenset({"trading", "business", "working"})
NAMED = ("date", "month-day", "holiday", "slashed")
DATED = ("date", "month-day", "weekday", "day-word", "slashed", "holiday", "within")

# (sentence, expression, rule)
EXAMPLES = (
    ("It was signed on Tue Nov 18 2025 - 17:30.", "Tue Nov 18 2025 - 17:30", "month-day"),
    ("It began on the morning of 9 March 1871.", "the morning of 9 March 1871", "day-month"),
    ("They fled late in the evening of May 3.", "late in the evening of May 3", "month-day"),
    ("It opens at 7:30 p.m. on Fri, Sep 20.", "7:30 p.m. on Fri, Sep 20", "month-day"),
    ("He died three days after Easter.", "three days after Easter", "holiday"),
    ("It opens two weeks before Christmas.", "two weeks before Christmas", "holiday"),
    ("It will freeze by dawn on Sunday.", "dawn on Sunday", "weekday"),
    ("He opened the shop 50 years ago today.", "50 years ago today", "today"),
    ("Rain is due by nine o'clock tonight.", "nine o'clock tonight", "tonight"),
    ("He died on the night of Friday, March 18.", "the night of Friday, March 18", "month-day"),
    ("Shares fell in mid-afternoon yesterday.", "mid-afternoon yesterday", "yesterday"),
    ("It sank at 9:10 p.m. (1910 GMT) Sunday.", "9:10 p.m. (1910 GMT) Sunday", "weekday"),
)


def joined(found: list[Reading], text: str) -> list[Reading]:
    """Expressions that touch and say one thing: 'Friday, March 25', '8 a.m. Friday', 'Friday at 8 a.m.'."""
    found = [with_bare_hour(each, text) if each.part or each.rule in ("tomorrow", "today") else each for each in found]
    found = [_with_part_before(reading, text) if reading.kind in DATED else reading for reading in found]
    merged: list[Reading] = []
    for reading in found:
        if merged and reading.start < merged[-1].end:
            continue
        before = merged[-1] if merged else None
        joint = text[before.end : reading.start] if before else ""
        both = None
        if before and len(joint) <= LONGEST_JOINT:
            if BETWEEN.fullmatch(joint):
                both = _join(before, reading)
            elif joint.strip() in OFFSETS:
                both = _offset(before, reading, joint.strip(), text)
            elif EQUAL_IN_ZONE.fullmatch(joint) and text.startswith(")", reading.end):
                both = _same_moment(before, reading)
        if before and both is None and _dates_a_year(before, reading) and AND_ON.fullmatch(joint):
            reading = reading._replace(from_mention=True)  # noqa: PLW2901
        if both:
            merged[-1] = both
        else:
            merged.append(reading)
    return merged


def _with_part_before(reading: Reading, text: str) -> Reading:
    """'the morning of 31 January', 'mid-afternoon yesterday': a date with the part of the day before it."""
    if reading.part or reading.clock:
        return reading
    begin = max(0, reading.start - LONGEST_PART)
    before = text[begin : reading.start]
    if last_word(before).rpartition("-")[2] not in LEADS:
        return reading
    match = PART_BEFORE.search(before) or MID_PART.search(before)
    if match is None:
        return reading
    part = (match["part"] or match["edge"]).lower()
    if part == "hours" and "early" not in match[0].lower():
        return reading
    name = "early-hours" if part == "hours" and reading.name is None else reading.name
    return reading._replace(start=begin + match.start(), part=OF_PART[part], name=name)


def last_word(text: str) -> str:
    """The last word of a text between white space, lower case; empty where it has none."""
    words = text.split()
    return words[-1].lower() if words else ""


def _offset(a: Reading, b: Reading, joint: str, text: str) -> Reading | None:
    """'three days after Easter', 'two weeks before 1 May': so far from a day that is named."""
    if a.kind != "duration" or a.count is None or a.direction or b.kind not in NAMED or b.clock or b.part or b.offset:
        return None
    if (a.unit or "").startswith("T") or (joint == "from" and b.kind != "holiday"):
        return None  # "64 days from 21 November" go on from it
    if any(word in OF_WORK for word in text[a.start : a.end].split()):
        return None  # trading days are no days of the calendar
    return b._replace(start=a.start, offset=(OFFSETS[joint] * a.count, a.unit or "D"), mod=a.mod)


def _dates_a_year(a: Reading, b: Reading) -> bool:
    """Whether an expression names the year of the day or month behind it: 'four years ago, on 1 April'."""
    if a.unit != "Y" or b.kind not in ("month-day", "month") or b.name is not None:
        return False
    return (a.kind == "shift" and a.count is not None) or (a.kind == "unit" and a.name in ("last", "this", "next"))


def _same_moment(a: Reading, b: Reading) -> Reading | None:
    """'9:10 p.m. (1910 GMT)': the hour of the place, and in brackets the same moment elsewhere."""
    if a.kind != "clock" or b.kind != "clock" or b.zone is None or a.zone is not None:
        return None
    return a._replace(end=b.end + 1)


def _join(a: Reading, b: Reading) -> Reading | None:
    if a.kind == "weekday" and b.kind in ("date", "month-day") and not (a.clock and b.clock):
        return b._replace(
            start=a.start, weekday=a.weekday, part=a.part or b.part, clock=a.clock or b.clock, zone=a.zone or b.zone
        )
    if (
        a.kind == "shift"
        and a.name == "ago"
        and a.count is not None
        and b.rule == "today"
        and not b.part
        and not b.clock
    ):
        return b._replace(start=a.start, offset=(-a.count, a.unit or "D"), name="to-the-day")
    if a.kind == "clock" and b.kind in DATED and b.clock is None:
        clock = a.clock
        if clock and b.part in ("AF", "EV", "NI") and 1 <= clock.hour < 12 and a.name != "half":
            clock = clock.replace(hour=clock.hour + 12)  # "nine o'clock tonight"
        if clock and a.name == "spoken" and b.part == "MO":
            clock = clock.replace(hour=clock.hour - 12)  # "three o'clock on Sunday morning"
        # "Midnight on Sunday" is where Sunday ends.
        offset = (1.0, "D") if a.name == "midnight" and b.offset is None else b.offset
        points = b.future or b.past  # else the verb may stand within the reach of the clock alone
        return b._replace(
            start=a.start, clock=clock, zone=a.zone, offset=offset,
            future=b.future if points else a.future, past=b.past if points else a.past,
        )  # fmt: skip
    if a.kind in DATED and b.kind == "clock" and a.clock is None:
        clock = b.clock
        if clock and a.part in ("AF", "EV", "NI") and 1 <= clock.hour < 12:
            clock = clock.replace(hour=clock.hour + 12)  # "this afternoon at 3:20"
        return a._replace(end=b.end, clock=clock, zone=b.zone)
    return None
