"""What lines of a page say together with the lines around them, before the page is laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newskit.english.calendar import MONTHS
from newskit.english.names import is_person_name
from newskit_page.body_lines import CLOCK_ALONE
from newskit_page.line import Line
from newskit_page.moments import find_date

__all__ = ["mark_lists_of_stories", "mark_pictures_with_number", "mark_times_below_names"]

DAY = re.compile(rf"(?i:\d{{1,2}}\s(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)})\.?\s\d{{1,2}})$")
HEAD = 9  # lines of a text within which a clock below a name is the page's time
STEPS = (2, 3)  # lines from date to date in a list of stories: title and date, label and title and date
FEWEST = 4  # dates of such a list


def mark_times_below_names(lines: Sequence[Line]) -> None:
    """A day without its year, or a clock without its day, is the time of a page where the author's name stands above it.

    'Jo Harte' and then '9 Jun'; near the top also 'Jo Harte', 'Example.com', '12:41 AM EDT', if no other line is a clock:
    the posts of a live blog have one each.
    """
    clocks = [
        index for index, line in enumerate(lines) if line.dated and line.words <= 3 and CLOCK_ALONE.match(line.text)
    ]
    if len(clocks) == 1 and 1 < clocks[0] < HEAD and not any(line.moment for line in lines[:HEAD]):
        clock = clocks[0]
        for name in (lines[clock - 1], lines[clock - 2]):
            if name.words <= 5 and is_person_name(name.text):
                _sign(name, lines[clock])
                break
            if name.sentence or name.words > 5:
                break
    for above, line in pairwise(lines):
        if line.dated and line.words == 2 and above.words <= 5 and DAY.match(line.text) and is_person_name(above.text):
            _sign(above, line)


def _sign(name: Line, time: Line) -> None:
    time.moment = True
    name.byline = max(name.byline, 0.8)
    name.seen = True


def mark_lists_of_stories(lines: Sequence[Line]) -> None:
    """Titles of other stories, each with its day below it, above the text: none is the headline, no day the page's.

    Such a list goes on in equal steps over days that differ. Its first title and day may be the page's own, where no
    other time stands above them.
    """
    text = next((k for k, line in enumerate(lines) if line.prose >= 2 and line.words >= 20), 0)
    days = [k for k in range(1, text) if _is_day_below_title(lines, k)]
    first = next((k for k, line in enumerate(lines) if line.moment), len(lines))
    for step in STEPS:
        for run in _in_steps(days, step):
            shown = run if first <= run[0] - step else run[1:]
            if len(shown) < FEWEST or len({lines[k].key for k in shown}) < len(shown) - 1:
                continue
            for day in shown:
                lines[day].moment = False
                for k in range(day - step + 1, day + 1):
                    lines[k].furniture, lines[k].byline = True, 0.0


def _is_day_below_title(lines: Sequence[Line], index: int) -> bool:
    day, title = lines[index], lines[index - 1]
    return (
        day.moment
        and day.words <= 4
        and find_date(day.text) is not None
        and title.title
        and title.words >= 3
        and not (title.sentence and title.text[-1] == ".")
    )


def _in_steps(found: Sequence[int], step: int) -> Iterator[list[int]]:
    """The longest runs of numbers that are a step apart."""
    run: list[int] = []
    for number in found:
        if run and number != run[-1] + step:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def mark_pictures_with_number(lines: Sequence[Line]) -> None:
    """'5', 'Jo Harte at the pier on Monday.' and 'Raj Rao/Example' in one block: a picture of five, its caption and its credit."""
    for number, caption, credit, behind in zip(lines, lines[1:], lines[2:], (*lines[3:], None), strict=False):
        if (
            number.text.isdigit()
            and number.apart
            and not (caption.apart or credit.apart)
            and (behind is None or behind.apart)
            and 5 <= caption.words <= 60
            and credit.words <= 6
            and not (credit.sentence or credit.moment)
        ):
            caption.caption = credit.caption = True
