"""Quarters, halves and the periods of earnings stories: "the third quarter", "Q3 2024", "FY25", "the year-earlier period"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newskit.english.word_lists import word_set
from newskit_timeline.readings import Found, Reading, grown
from newskit_timeline.tense import points_ahead, points_back
from newskit_timeline.words import MODIFIERS, Words
from newskit_timeline.years import find_decade

__all__ = [
    "EXAMPLES",
    "find_codes",
    "find_quarter",
    "find_year_and_period",
    "find_year_earlier",
    "is_of_a_match",
    "is_of_sport",
    "quarter_ended",
]

# (sentence, expression, rule)
EXAMPLES = (
    ("Sales fell in the second quarter of last year.", "the second quarter of last year", "quarter-of-last-year"),
    ("Profit fell in the third quarter.", "the third quarter", "quarter"),
    ("It reported a third-quarter loss.", "third-quarter", "quarter"),
    ("Q3 profit rose 5%.", "Q3", "business-code"),
    ("Sales rose in Q4 2018.", "Q4 2018", "business-code"),
    ("Margins fell in H1 FY25.", "H1 FY25", "business-code"),
    ("Revenue rose 4% in FY24.", "FY24", "fiscal-year"),
    ("Deliveries begin in the fourth quarter of FY28.", "the fourth quarter of FY28", "quarter"),
    ("It will stay shut until the second half of September.", "the second half of September", "half-of-month"),
    ("Volume was flat in the second half of the 1980s.", "the second half of the 1980s", "half-of-decade"),
    ("It lost money in the 1988 third quarter.", "the 1988 third quarter", "year-and-quarter"),
    ("Profit fell for the quarter ended July 31.", "the quarter", "quarter-ended"),
    ("In the year-ago period it made a profit.", "the year-ago period", "year-earlier"),
)

# "Q3", "3Q", "H1", "Q4 2018", "Q1 FY25", "2018Q4", "Q2'25"; "Q3" without a year needs a word of business beside it: it is a car too.
CODE = re.compile(
    r"""(?<![\w./-])(?:(?P<before>(?:19|20)\d\d)[\s-]?)?
    (?:Q(?P<q1>[1-4])|(?P<q2>[1-4])Q|H(?P<h1>[12])|(?P<h2>[12])H)
    (?:(?:\sof)?[\s-]?(?:FY\s?'?|fiscal\s|['’])?(?P<year>(?:19|20)\d\d)|\s?(?:FY\s?'?|['’])(?P<short>\d\d)|(?P<none>))(?![\w-])""",
    re.VERBOSE,
)
FISCAL_YEAR = re.compile(r"(?<![\w-])FY\s?'?(?P<short>\d\d)(?![\w.,-]\d|\w)")  # "FY25"
OF_BUSINESS = re.compile(
    r"\s(?:\w{1,12}\s)?(?:profits?|revenues?|results|earnings|sales|net|income|GDP|growth|loss|losses|guidance|figures|numbers|margins?|orders)\b"
)
IN_A_PERIOD = re.compile(r"\b(?:in|for|of|since|by|during|until|through|from|end)\s$")
SMALL_WORD = re.compile(r"[a-z-]+")
FEWEST_OF_SPORT = 5  # different words of sport in a report of it
NEAR_SPORT = 14  # words
SPORT = word_set(
    """game games match turf bench touchdown touchdowns siren scored scoring led lead trailed trailing outscored quarterback
    points goal goals rebounds turnover turnovers kick kicks tackle tackles try tries rookie won penalty substitute header equaliser equalizer pitch knee hamstring ankle coach halftime half-time overtime"""
)
OF_A_GAME = word_set("game match final derby opener playoff semi-final bout fixture win loss defeat victory draw")
OF_A_CUP = word_set("final finals finalist finalists back")  # behind "quarter-"
BUSINESS = word_set(
    """profit profits sales revenue revenues earnings percent % $ £ € million billion income net growth results shares share gdp loss
    losses economy inflation margin margins orders company bank year fiscal"""
)
# What is told of a quarter that is over.
REPORTED = word_set("loss losses profit profits results earnings sales revenue revenues figures net income report")
LAST_OF_1900 = 50  # "'85" is of the twentieth century, "FY25" of ours


def find_codes(text: str) -> Iterator[Reading]:
    """Quarters, halves and fiscal years as business desks write them."""
    if "Q" in text or "H1" in text or "H2" in text or "1H" in text or "2H" in text:
        for match in CODE.finditer(text):
            named = match["before"] or match["year"]
            year = int(named) if named else _of_two_figures(match["short"])
            before = text[max(0, match.start() - 8) : match.start()]
            if year is None and not (OF_BUSINESS.match(text, match.end()) or IN_A_PERIOD.search(before)):
                continue
            quarter, half = match["q1"] or match["q2"], match["h1"] or match["h2"]
            kind = "quarter" if quarter else "half"
            yield Reading(
                start=match.start(),
                end=match.end(),
                rule="business-code",
                kind=kind,
                number=int(quarter or half),
                year=year,
            )
    if "FY" in text:
        for match in FISCAL_YEAR.finditer(text):
            year = _of_two_figures(match["short"])
            yield Reading(start=match.start(), end=match.end(), rule="fiscal-year", kind="year", year=year)


def _of_two_figures(figures: str | None) -> int | None:
    if figures is None:
        return None
    return (1900 if int(figures) > LAST_OF_1900 else 2000) + int(figures)


def find_quarter(
    words: Words, first: int, place: int, found: tuple[int, int], mod: str | None, direction: int | None
) -> Found | None:
    """A quarter or half whose ordinal was found at ``place``."""
    number, taken = found
    behind = place + taken
    if words.at(behind) == "-":
        behind += 1
    word = words.at(behind)
    if word not in ("quarter", "half") or number > (4 if word == "quarter" else 2):
        return None
    if word == "half" and words.at(behind + 1) in ("-", "time", "goal", "when") and words.at(behind + 1) != "-":
        return None
    if is_of_a_match(words, behind) or (words.at(behind + 1) == "-" and words.at(behind + 2) in OF_A_CUP):
        return None
    last = behind
    year = None
    if words.at(behind + 1) == "of" and words.year(behind + 2):
        year, last = words.year(behind + 2), behind + 2
    elif words.year(behind + 1):
        year, last = words.year(behind + 1), behind + 1
    elif (
        words.at(behind + 1) == "of"
        and words.at(behind + 2) in ("this", "last", "next", "the")
        and words.at(behind + 3) == "year"
    ):
        direction, last = MODIFIERS.get(words.at(behind + 2), 0), behind + 3
        return grown(
            words, first, last, "quarter-of-last-year", word, number=number, direction=direction, name="year", mod=mod
        )
    elif (
        words.at(behind + 1) == "of" and words.at(behind + 2) in ("fiscal", "fy") and _fiscal_year(words.at(behind + 3))
    ):
        year, last = _fiscal_year(words.at(behind + 3)), behind + 3
    if word == "half" and year is None and words.at(behind + 1) == "of":
        # not "the second half of the pitch"
        return _half_of_month(words, first, behind + 2, number) or _half_of_decade(words, first, behind + 2, number)
    if word == "half" and year is None and words.at(place - 1) != "the" and words.at(first) != "the":
        return None
    if (
        word == "half"
        and year is None
        and words.at(behind + 1) not in ("", ",", ".", "of", "and", "to", "profit", "sales", "results", "earnings", "-")
    ):
        return None
    if words.at(first) in ("its", "their", "his", "her") or (
        words.at(place + taken) == "-" and direction is None and not mod
    ):
        first = place  # "a third-quarter loss": the article belongs to the loss
        if words.at(first - 1) == "fiscal":
            first -= 1
    return grown(
        words,
        first,
        last,
        word,
        word,
        number=number,
        year=year,
        direction=direction or 0,
        name={-1: "last", 1: "next"}.get(direction or 0),
        mod=mod,
        future=points_ahead(words, first) and words.at(last + 1) not in REPORTED,
    )


def is_of_sport(text: str) -> bool:
    """Whether a whole text is a report of sport, in which quarters and halves without a year are those of a match."""
    words = set(SMALL_WORD.findall(text.lower()))
    return len(SPORT & words) >= FEWEST_OF_SPORT and len(SPORT & words) > len(BUSINESS & words)


def is_of_a_match(words: Words, place: int) -> bool:
    """Whether a quarter is one of a match: words of sport beside it, and none of business."""
    if words.at(place + 1) == "of" and (words.weekday(place + 2) is not None or words.at(place + 3) in OF_A_GAME):
        return True  # "in the second quarter of Sunday's loss", "the first half of the game"
    near = words.lower[max(0, place - NEAR_SPORT) : min(words.count, place + NEAR_SPORT)]
    return not SPORT.isdisjoint(near) and BUSINESS.isdisjoint(near)


def _half_of_month(words: Words, first: int, place: int, number: int) -> Found | None:
    """'the second half of September'."""
    month = words.month(place)
    if month is None:
        return None
    year = words.year(place + 1)
    return grown(
        words, first, place + bool(year), "half-of-month", "month", month=month, year=year, mod="START" if number == 1 else "END",
        future=points_ahead(words, first), past=points_back(words, first),
    )  # fmt: skip


def _half_of_decade(words: Words, first: int, place: int, number: int) -> Found | None:
    """'the second half of the 1980s'."""
    found = find_decade(words, place)
    if found is None or found[0].mod or found[0].before_christ:
        return None
    return grown(
        words,
        first,
        found[1],
        "half-of-decade",
        found[0].kind,
        value=found[0].value,
        mod="START" if number == 1 else "END",
    )


def _fiscal_year(word: str) -> int | None:
    """The year of "fiscal 2028", "FY28"."""
    if not word.isdecimal() or len(word) not in (2, 4):
        return None
    return int(word) if len(word) == 4 else _of_two_figures(word)


def find_year_and_period(words: Words, first: int, place: int, year: int) -> Found | None:
    """'the 1988 third quarter', 'the 1988 quarter', 'the 1988 period'."""
    found = words.ordinal(place + 1)
    if found:
        last = place + 1 + found[1] + (words.at(place + 1 + found[1]) == "-")
        word = words.at(last)
        if word in ("quarter", "half") and found[0] <= (4 if word == "quarter" else 2):
            return grown(words, first, last, "year-and-quarter", word, number=found[0], year=year)
    if words.at(place + 1) in ("period", "quarter", "half") and words.at(place + 2) != "-":
        return grown(words, first, place + 1, "year-and-period", "period", year=year)
    return None


def find_years_quarter(words: Words, first: int, place: int) -> Found | None:
    """'1998's first quarter': what stands behind a year with the ending of a possessive."""
    year = words.year(place)
    if year is None or words.at(place + 1) not in ("'", "’") or words.at(place + 2) != "s":
        return None
    found = words.ordinal(place + 3)
    if not found:
        return None
    last = place + 3 + found[1] + (words.at(place + 3 + found[1]) == "-")
    word = words.at(last)
    if word not in ("quarter", "half") or found[0] > (4 if word == "quarter" else 2):
        return None
    return grown(words, first, last, "years-quarter", word, number=found[0], year=year)


def find_year_earlier(words: Words, first: int, place: int) -> Found | None:
    """'the year-earlier third quarter', 'the year-ago period', 'year-earlier'."""
    if words.at(place) == "year" and words.at(place + 1) == "-" and words.at(place + 2) in ("earlier", "ago"):
        last = place + 2
    elif words.at(place) in ("year-ago", "year-earlier"):
        last = place
    else:
        return None
    found = words.ordinal(last + 1)
    if found:
        behind = last + 1 + found[1] + (words.at(last + 1 + found[1]) == "-")
        word = words.at(behind)
        if word in ("quarter", "half"):
            return grown(
                words, first, behind, "quarter-a-year-earlier", word, number=found[0], direction=-1, name="year"
            )
    if words.at(last + 1) in ("period", "quarter"):
        last += 1
    else:
        first = place
    return grown(words, first, last, "year-earlier", "shift", unit="Y", count=1.0, direction=-1, from_mention=True)


def quarter_ended(words: Words, first: int, last: int, determiner: str) -> Found | None:
    """'the quarter ended Sept. 30': the quarter that holds most of the three months up to the month named."""
    month = words.month(last + 2)
    if month is None:
        return None
    if determiner and words.at(first) != determiner:
        first = last
    number = ((month - 2) % 12) // 3 + 1  # by the month in the middle
    return grown(words, first, last, "quarter-ended", "quarter", number=number)
