"""Works out the TIMEX3 value of what was read: from its own words, from publication, or from the date told before."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve

from newskit_timeline.anchors import (
    DAY_HOLDS,
    HISTORY_HOLDS,
    NAMED_HOLDS,
    PERIOD,
    PERIOD_HOLDS,
    PLAN_HOLDS,
    Anchor,
    Resolved,
    dated,
    year_told,
)
from newskit_timeline.fallback import day_of
from newskit_timeline.parts_of_year import COMING, holiday_meant, quarter_meant, season_meant, weekend_meant
from newskit_timeline.readings import Reading
from newskit_timeline.stretches import before_christ, within
from newskit_timeline.values import add_months, day_if_real, first_day, moved, shifted, value_of

__all__ = ["resolve"]

LATE = re.compile(r"T(?:1[2-9]|2\d|AF|EV|NI)")  # a time of day from noon on
# How long a value must be for units to be counted from it: days from a week or a day, weeks from a month.
FINER = {"D": len("2019-W10"), "N": len("2019-W10"), "W": len("2019-10"), "F": len("2019-10")}
PART_OF_YEAR = re.compile(r"\d{4}-[QH]")


OF_THE_DEAD = ("month-day", "weekday", "month", "season")  # what tells when somebody died, and when the service is
LONGEST_RANGE = 24  # code points from an hour to the midnight that ends its evening
LATELY = 7  # days for which a date that lies ahead when it is told may be past
TOO_NEAR = 2  # days: on a Tuesday "next Wednesday" is not tomorrow; on a Saturday "next Monday" is the coming one
FARTHEST_PLAN = 21  # days ahead that a bare weekday may be: of what is farther, papers print the date
SOON = 90  # days within which a date told in the past may still lie ahead


def resolve(reading: Reading, anchor: Anchor) -> Resolved | None:
    """The value of a reading; None where it turns out to name no date at all (30 February)."""
    by_kind = {
        "date": _whole_date, "slashed": _slashed, "month-day": _month_day, "month": _month, "year": _year, "decade": _decade,
        "century": _century, "weekday": _weekday, "day-word": _day_word, "unit": _unit, "shift": _shift, "quarter": quarter_meant,
        "half": quarter_meant, "season": season_meant, "holiday": holiday_meant, "duration": _duration, "weekend": weekend_meant, "clock": _clock,
        "within": within,
    }  # fmt: skip
    if (
        reading.death
        and anchor.obituary
        and anchor.day is not None
        and reading.year is None
        and reading.kind in OF_THE_DEAD
    ):
        anchor = evolve(anchor, narrative=False, told=None, day_told=None)
    ancient = before_christ(reading, anchor)
    if ancient is not None:
        return ancient
    if reading.kind == "ref":
        return Resolved("DATE", reading.value, "publication" if anchor.day else "none")
    if reading.kind == "literal":
        known = not (reading.value or "").startswith("XXXX")
        return Resolved("DATE", reading.value, "explicit" if known else "none", reading.mod)
    if reading.kind == "odd":
        odd = day_of(reading.value or "")
        return dated(reading, odd, "explicit") if odd else None
    if reading.kind == "period":
        return _named_period(reading, anchor)
    if reading.kind == "set":
        return Resolved("SET", reading.value, "none")
    return by_kind[reading.kind](reading, anchor)


def _whole_date(reading: Reading, _anchor: Anchor) -> Resolved | None:
    day = day_if_real(reading.year or 0, reading.month or 0, reading.day or 0)
    return dated(reading, day, "explicit") if day else None


def _slashed(reading: Reading, anchor: Anchor) -> Resolved | None:
    a, b, year = reading.month or 0, reading.day or 0, reading.year or 0
    first = (
        anchor.day_first or reading.value == "." or (anchor.day is not None and day_if_real(year, b, a) == anchor.day)
    )
    day = (
        (day_if_real(year, b, a) if first else day_if_real(year, a, b))
        or day_if_real(year, b, a)
        or day_if_real(year, a, b)
    )
    return dated(reading, day, "explicit") if day else None


def _month_day(reading: Reading, anchor: Anchor) -> Resolved | None:
    """A day without a year: the nearest to now."""
    month, number = reading.month or 0, reading.day or 0
    now = anchor.now
    if reading.from_mention and year_told(anchor) is not None:
        of_that_year = day_if_real(year_told(anchor) or 0, month, number)
        return dated(reading, of_that_year, "mention") if of_that_year else None
    if reading.name == "year" and anchor.day is not None:
        of_year = day_if_real(anchor.day.year + reading.direction, month, number)
        return dated(reading, of_year, "publication") if of_year else None
    if now is None:
        told = anchor.year_near(reading.start)
        if told is None:
            return (
                Resolved("DATE", f"XXXX-{month:02d}-{number:02d}", "none", reading.mod)
                if day_if_real(2000, month, number)
                else None
            )
        day = day_if_real(told, month, number)
        return dated(reading, day, "mention") if day else None
    choices = [day for year in (now.year - 1, now.year, now.year + 1) if (day := day_if_real(year, month, number))]
    if not choices:
        return None
    if anchor.narrative and anchor.told:
        opened = anchor.opened and anchor.opened_at > anchor.dated_at and reading.start - anchor.opened_at < NAMED_HOLDS
        # "In 2019 it kept May 3 as …"
        same = day_if_real(int(anchor.opened or 0) if opened else now.year, month, number)
        return dated(reading, same or choices[0], "mention")
    if reading.name in ("last", "next"):  # "last Dec. 27"
        side = [day for day in choices if (day < now if reading.name == "last" else day > now)]
        return dated(reading, max(side) if reading.name == "last" else min(side), "publication") if side else None
    if reading.weekday:  # "Friday, July 18" is a year whose 18 July is a Friday
        choices = [day for day in choices if day.isoweekday() == reading.weekday] or choices
    told_month = anchor.told[:7] if anchor.told and reading.start - anchor.dated_at < PLAN_HOLDS else ""
    if (
        told_month[5:] == f"{month:02d}"
        and min(abs((day - now).days) for day in choices) > COMING
        and not reading.future
        and (there := day_if_real(int(told_month[:4]), month, number))
    ):
        return dated(reading, there, "mention")  # "in August 2019. … On August 14 …"
    if reading.name == "ended":
        choices = [day for day in choices if day <= now] or choices
    elif reading.future:  # a deadline that has just passed is told so too: "had to be returned by Jan. 14"
        choices = [day for day in choices if (now - day).days <= LATELY] or choices
    elif (
        anchor.told and len(anchor.told) == 7 and (of_month := [d for d in choices if d.isoformat()[:7] == anchor.told])
    ):
        choices = of_month  # "last December … on December 27"
    elif reading.past:  # what was settled for a day soon to come is told in the past too: "was extended to Nov. 16"
        soon = SOON if reading.clock is None else COMING  # who tells the hour of what is to come tells it late
        choices = [day for day in choices if (day - now).days <= soon] or choices
    nearest = min(choices, key=lambda day: abs((day - now).days))
    return dated(reading, nearest, "publication")


def _month(reading: Reading, anchor: Anchor) -> Resolved | None:
    month = reading.month or 1
    if reading.year:
        return Resolved("DATE", f"{reading.year:04d}-{month:02d}", "explicit", reading.mod)
    now, anchoring = anchor.base(reading)
    if reading.from_mention and year_told(anchor) is not None:
        return Resolved("DATE", f"{year_told(anchor):04d}-{month:02d}", "mention", reading.mod)
    if now is None:
        told = anchor.year_near(reading.start)
        value = f"{told:04d}-{month:02d}" if told else f"XXXX-{month:02d}"
        return Resolved("DATE", value, "mention" if told else "none", reading.mod)
    if reading.name == "year":
        year = now.year + reading.direction
    elif reading.name == "last":
        year = now.year if month < now.month else now.year - 1
    elif reading.name == "next":
        year = now.year if month > now.month else now.year + 1
    elif reading.name == "this" or anchoring == "mention":
        year = now.year
    elif reading.future:
        year = now.year if month >= now.month else now.year + 1
    elif reading.past:
        year = now.year if month <= now.month else now.year - 1
    else:
        # The nearest, with the past before the future: news tells more of what was.
        ahead = (month - now.month) % 12
        year = (
            (now.year if month >= now.month else now.year + 1)
            if ahead <= 3
            else now.year
            if month <= now.month
            else now.year - 1
        )
    return Resolved("DATE", f"{year:04d}-{month:02d}", anchoring, reading.mod)


def _year(reading: Reading, _anchor: Anchor) -> Resolved:
    return Resolved("DATE", f"{reading.year:04d}", "explicit", reading.mod)


def _decade(reading: Reading, _anchor: Anchor) -> Resolved:
    return Resolved("DATE", reading.value, "explicit", reading.mod)


def _century(reading: Reading, _anchor: Anchor) -> Resolved:
    return Resolved("DATE", f"{int(reading.value or 0):02d}", "explicit", reading.mod)


def _weekday(reading: Reading, anchor: Anchor) -> Resolved:
    """A weekday: on or before now; behind a word of the future, after."""
    number = reading.weekday or 1
    now, anchoring = anchor.base(reading)
    if reading.from_mention and anchor.day_told and reading.start - anchor.day_told_at < DAY_HOLDS:
        if anchor.case_day and anchor.case_day.isoweekday() == number:
            return dated(reading, anchor.case_day, "mention")
        days = (number - anchor.day_told.isoweekday() + 3) % 7 - 3
        return dated(reading, shifted(anchor.day_told, days) or anchor.day_told, "mention")  # "that Saturday"
    if now is None:
        hour = f"T{reading.clock:%H:%M}" if reading.clock else f"T{reading.part}" if reading.part else ""
        return Resolved("TIME" if hour else "DATE", f"XXXX-WXX-{number}{hour}", "none", reading.mod)
    near = reading.start - anchor.day_told_at < DAY_HOLDS and not anchor.narrative
    if reading.name in ("following", "previous", "preceding") and anchor.day_told and near and anchor.day_told < now:
        now, anchoring = anchor.day_told, "mention"  # of the story
    back = (now.isoweekday() - number) % 7
    if reading.name in ("previous", "preceding"):
        days = -back - 7 if back < 4 else -back
    elif reading.name in ("next", "following", "coming"):
        days = 7 - back if back else 7
        days += 7 * (reading.name == "next" and days <= TOO_NEAR and now.isoweekday() < number)
        if reading.name == "following" and reading.past and anchoring == "publication":
            return Resolved("DATE", f"XXXX-WXX-{number}", "none")  # from a day that is not known
    elif reading.name == "last":
        days = -back if back else -7
    elif reading.name == "this":
        days = (number - anchor.week_start) % 7 - (now.isoweekday() - anchor.week_start) % 7
    elif reading.future or anchoring == "mention":
        days = (7 - back) % 7
        told = anchor.day_told if reading.start - anchor.day_told_at < PLAN_HOLDS else None
        if (
            told
            and anchoring == "publication"
            and reading.name != "deadline"
            and 7 < (told - now).days <= FARTHEST_PLAN
        ):
            days = (told - now).days + (number - told.isoweekday() + 3) % 7 - 3
    else:
        days = -back
    return dated(reading, shifted(now, days) or now, anchoring)


def _day_word(reading: Reading, anchor: Anchor) -> Resolved | None:
    base, anchoring = anchor.day, "publication"
    near = anchor.day_told is not None and reading.start - anchor.day_told_at < DAY_HOLDS
    if reading.from_mention and reading.direction == 0 and (year := _year_opened(reading, anchor)):
        return Resolved("DATE", year, "mention")  # "In 2009 she left … He was gone the same evening"
    if (reading.from_mention or (anchor.day is None and anchor.narrative)) and near:
        if reading.past and anchor.day and anchor.day_told and anchor.day_told > anchor.day:
            return Resolved("TIME" if reading.part else "DATE", None, "none")  # nothing has happened on a day to come
        base, anchoring = anchor.day_told, "mention"
    if base is None:
        if reading.direction == 0 and not reading.part:
            return Resolved("DATE", "PRESENT_REF", "none")
        return Resolved(
            "TIME" if reading.part else "DATE", "XXXX-XX-XX" + (f"T{reading.part}" if reading.part else ""), "none"
        )
    day = shifted(base, reading.direction)
    return dated(reading, day, anchoring) if day else None


def _year_opened(reading: Reading, anchor: Anchor) -> str | None:
    """The year that a story went back to since the last day was told, where that is all that is known of "that evening"."""
    year = anchor.opened
    if year is None or anchor.day is None or anchor.narrative or int(year) >= anchor.day.year:
        return None
    since = anchor.day_told is None or anchor.opened_at > anchor.day_told_at
    return year if since and reading.start - anchor.opened_at < HISTORY_HOLDS else None


def _unit(reading: Reading, anchor: Anchor) -> Resolved | None:
    """'last week', 'this year', 'the quarter', 'the following month'."""
    unit = reading.unit or "D"
    now, anchoring = anchor.base(reading)
    if unit == "Q" and reading.name == "the" and anchor.period and "Q" in anchor.period:
        return Resolved("DATE", anchor.period, "mention", reading.mod)
    if reading.from_mention and anchor.told:
        told = first_day(anchor.told)
        if unit == "D":  # "the day", "that day": of the days told, not of the years
            told = anchor.day_told if reading.start - anchor.day_told_at < DAY_HOLDS else None
        now, anchoring = (told, "mention") if told else (now, anchoring)
    if now is None:
        return Resolved("DATE", "XXXX", "none", reading.mod)
    if unit == "Q" and reading.name == "the":
        day = add_months(now, -3)
        return Resolved("DATE", value_of(day or now, "Q"), anchoring, reading.mod)
    if unit == "ML":
        return Resolved("DATE", "FUTURE_REF" if reading.direction > 0 else "PAST_REF", anchoring)
    if unit == "W" and now.isoweekday() >= anchor.week_start > 1:
        now = shifted(now, 7) or now  # a week that starts on Sunday is mostly the ISO week of the Monday behind it
    day = moved(now, unit, reading.direction)
    return Resolved("DATE", value_of(day, unit), anchoring, reading.mod) if day else None


def _shift(reading: Reading, anchor: Anchor) -> Resolved | None:
    """'three days ago', 'two weeks later', 'a year earlier'."""
    unit = reading.unit or "D"
    if unit.startswith("T"):
        moment = anchor.now
        if moment is None:
            return Resolved("TIME", None, "none")
        if reading.from_mention:
            return Resolved("DURATION", _amount(reading), "mention")
        return Resolved("TIME", f"{moment.isoformat()}", "publication", reading.mod)
    if reading.count is None:
        return Resolved(
            "DATE", "PAST_REF" if reading.direction < 0 else "FUTURE_REF", "publication" if anchor.day else "none"
        )
    # In earnings stories "a year earlier" has the granularity of the period just named.
    near = "period" in reading.rule or "quarter" in reading.rule or reading.start - anchor.period_at < PERIOD_HOLDS
    if unit == "Y" and anchor.period and near and not anchor.narrative:
        earlier = _period_before(anchor.period, reading.count * reading.direction)
        if earlier:
            return Resolved("DATE", earlier, "mention", reading.mod)
    now, anchoring = anchor.base(reading)
    if reading.from_mention and anchor.told:
        near = reading.direction > 0 and reading.start - anchor.named_at < NAMED_HOLDS
        told = anchor.named if near and anchor.named else anchor.told
        if reading.rule == "year-earlier" and anchor.day and (begun := first_day(told)) and begun > anchor.day:
            told = anchor.day.isoformat()  # results are not compared with what is to come
        if told and FINER.get(unit, 0) and len(told) < FINER[unit]:
            return _not_finer(reading, told, anchor)
        now, anchoring = first_day(told) or now, "mention"
    if now is None:
        return Resolved("DATE", "PAST_REF" if reading.direction < 0 else "FUTURE_REF", "none", reading.mod)
    if reading.name == "year":  # "the same month a year ago": of the month told, or of now
        day = moved(now, "Y", -1.0)
        return Resolved("DATE", value_of(day, unit), anchoring, reading.mod) if day else None
    day = moved(now, unit, reading.count * reading.direction)
    if day is None:  # before the calendar: "100 million years ago"
        return Resolved("DATE", "PAST_REF", anchoring, reading.mod) if reading.direction < 0 else None
    grain = {"D": "D", "N": "D", "W": "W", "WE": "WE", "F": "W"}.get(unit, unit)
    if grain == "W" and reading.from_mention:
        grain = "D" if anchor.told and len(anchor.told) >= 10 else "W"
    return Resolved("DATE", value_of(day, grain if grain != "DE" else "Y"), anchoring, reading.mod)


def _not_finer(reading: Reading, told: str, anchor: Anchor) -> Resolved:
    """Two weeks after a year or a month are known no finer than these: "In 2013 … Two weeks later"; far behind them, not at all."""
    near = reading.start - anchor.named_at < HISTORY_HOLDS
    return Resolved("DATE", told if near else None, "mention" if near else "none", reading.mod)


def _named_period(reading: Reading, anchor: Anchor) -> Resolved:
    """'the 1988 period': the period of the year just spoken of, in the year named."""
    if anchor.period and PERIOD.match(anchor.period):
        return Resolved("DATE", f"{reading.year:04d}{anchor.period[4:]}", "mention")
    return Resolved("DATE", f"{reading.year:04d}", "explicit")


def _period_before(period: str, years: float) -> str | None:
    if PART_OF_YEAR.match(period):
        return f"{int(period[:4]) + round(years):04d}{period[4:]}"
    return None


def _amount(reading: Reading) -> str:
    """The ISO 8601 duration; X where the count is vague."""
    unit = reading.unit or "D"
    letter = {"N": "D", "F": "W", "WE": "WE", "H": "M", "ML": "Y"}.get(unit, unit)
    if reading.count is None:
        shown = "X"
    else:
        count = reading.count * {"F": 2, "H": 6, "ML": 1000}.get(unit, 1)
        if count != int(count) and letter == "TH":
            minutes = round((count - int(count)) * 60)
            return f"PT{int(count)}H{minutes}M" if int(count) else f"PT{minutes}M"
        if count != int(count) and letter == "TM":
            return f"PT{int(count)}M{round((count - int(count)) * 60)}S"
        if count != int(count) and letter in ("Y", "M", "D"):
            part = {"Y": f"{round((count - int(count)) * 12)}M", "M": "15D", "D": "T12H"}[letter]
            return f"P{int(count)}{letter}{part}" if int(count) else f"P{part}"
        shown = str(int(count)) if count == int(count) else str(count)
    return f"PT{shown}{letter[1:]}" if letter.startswith("T") else f"P{shown}{letter}"


def _duration(reading: Reading, anchor: Anchor) -> Resolved:
    return Resolved(
        "DURATION", _amount(reading), "publication" if reading.direction and anchor.day else "none", reading.mod
    )


def _clock(reading: Reading, anchor: Anchor) -> Resolved | None:
    day = anchor.day_told
    is_old = (
        day is not None and anchor.day is not None and not anchor.narrative and abs((anchor.day - day).days) > COMING
    )
    near = reading.start - anchor.day_told_at < (PLAN_HOLDS if is_old else HISTORY_HOLDS)
    day = day if near and day else anchor.now
    if day is None or reading.habit:
        shown = f"{reading.clock:%H:%M}" if reading.clock else ""
        return Resolved("TIME", f"XXXX-XX-XXT{shown}", "none")
    if reading.offset is not None and (anchor.day is None or not near or day >= anchor.day):
        reading = reading._replace(offset=None)  # nothing has happened on a day to come
    heard = reading.heard and not reading.future and not anchor.narrative
    if heard and anchor.case_day and anchor.day and abs((anchor.day - day).days) <= LATELY:
        return dated(reading, anchor.case_day, "mention")  # what is told in court on Tuesday was not on Tuesday
    reading = _in_the_evening(reading, anchor)
    if reading.name == "midnight" and _is_behind_evening(reading, anchor):
        return dated(reading, shifted(day, 1) or day, "mention" if near else "publication")
    if anchor.day is not None and not anchor.narrative and _is_of_today(reading, day, anchor.day):
        day = anchor.day
    if anchor.clock is not None and reading.clock is not None and day == anchor.day and not reading.opens:
        if reading.future and reading.clock <= anchor.clock:
            day = shifted(day, 1) or day  # "the polls open at 7 a.m.", printed at noon
        elif reading.past and reading.clock > (anchor.changed or anchor.clock):
            day = shifted(day, -1) or day  # "residents heard shots at 9.40pm", printed at noon
    return dated(reading, day, "mention" if near and day == anchor.day_told else "publication")


def _is_of_today(reading: Reading, told: date, today: date) -> bool:
    """Whether a clock is of today, whatever day was told last.

    What has happened is of no day to come, what is to come of none that is over; the clock over an entry of a live report is of today.
    """
    return reading.opens or (told > today and reading.past) or (told < today and reading.future)


def _is_behind_evening(reading: Reading, anchor: Anchor) -> bool:
    """Whether midnight ends the evening whose hour was told right before: "between 7 p.m. and midnight"."""
    near = anchor.named is not None and reading.start - anchor.named_at < LONGEST_RANGE
    return near and LATE.search(anchor.named or "") is not None


def _in_the_evening(reading: Reading, anchor: Anchor) -> Reading:
    """An hour without a part of the day goes on from the one told before: 'at 6.25pm … by a quarter to eight'."""
    near = anchor.named is not None and reading.start - anchor.named_at < PLAN_HOLDS
    if reading.rule != "spoken-clock" or reading.name is not None or reading.clock is None or not near:
        return reading
    if LATE.search(anchor.named or "") is None or not 0 < reading.clock.hour < 12:
        return reading
    return reading._replace(clock=reading.clock.replace(hour=reading.clock.hour + 12))
