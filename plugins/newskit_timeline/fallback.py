"""dateparser for one recognised expression at a time: the odd forms that no rule of ours resolves.

It is never a scanner. What it is given was recognised by ``ODD_FORMS``; what it answers is kept only when it read a
whole day. One parser is made, when first needed, with the language fixed; answers are remembered.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import cache, lru_cache
from typing import Any

from newskit_timeline.readings import Reading

__all__ = ["ODD_FORMS", "day_of", "odd_forms"]

YEAR_FIRST = re.compile(r"(\d{4})\D(\d{1,2})\D(\d{1,2})")
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}"
# Forms seen in tables, stamps and captions, with a year in each; the examples are tests.
ODD_FORMS = re.compile(
    rf"""(?<![\w/.-])(?:
        \d{{1,2}}[-/.]{_MONTH}[-/.](?:\d{{4}}|\d{{2}})   # 31-Oct-74, 31/Oct/1974
      | {_MONTH}[-/]\d{{1,2}}[-/]\d{{4}}                 # Oct-31-1974
      | (?:19|20)\d\d[-/]{_MONTH}[-/]\d{{1,2}}           # 1974-Oct-31
      | (?:19|20)\d\d[-/]\d{{1,2}}[-/]\d{{1,2}}          # 2015-3-3, 2015/03/03
      | (?:19|20)\d\d\.\d\d\.\d\d                        # 2015.03.03
    )(?![\w/-]|\.\d)""",
    re.VERBOSE,
)


def odd_forms(text: str, start: int, end: int) -> Iterator[Reading]:
    """The odd forms in a stretch of text."""
    for match in ODD_FORMS.finditer(text, start, end):
        yield Reading(start=match.start(), end=match.end(), rule="dateparser", kind="odd", value=match[0])


@cache
def _parser() -> Any:
    from dateparser.date import DateDataParser  # noqa: PLC0415 - slow to import, and most articles never need it

    settings = {"DATE_ORDER": "DMY", "REQUIRE_PARTS": ["day", "month", "year"], "PARSERS": ["absolute-time"]}
    return DateDataParser(
        languages=["en"], settings={**settings, "RELATIVE_BASE": datetime(2000, 1, 1, tzinfo=UTC).replace(tzinfo=None)}
    )


@lru_cache(maxsize=4096)
def day_of(words: str) -> date | None:
    """The day that an expression names by dateparser's reading; None where it reads no whole day.

    >>> day_of("31-Oct-74")
    datetime.date(1974, 10, 31)
    """
    year_first = YEAR_FIRST.fullmatch(words)
    if year_first:  # dateparser takes the order of the parts from its settings, not from the year's place
        words = "-".join(part.zfill(2) for part in year_first.groups())
    found = _parser().get_date_data(words)
    if found.date_obj is None or found.period not in ("day", "time"):
        return None
    return found.date_obj.date()  # type: ignore[no-any-return]
