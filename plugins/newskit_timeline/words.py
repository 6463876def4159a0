"""The words of a text as time words: what type each is, before any expression is grown."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from string import ascii_letters

from newskit.english.calendar import DAY_NAMES, HOLIDAY_NAMES, MONTHS, NUMBERS, ORDINALS, SEASONS, WEEKDAYS
from newskit.english.word_lists import word_set

__all__ = [
    "DAYPARTS",
    "DETERMINERS",
    "DOUBTFUL_MONTHS",
    "EDGES",
    "FIGURE_KIND",
    "MODIFIERS",
    "REACH",
    "TRIGGER_KINDS",
    "UNITS",
    "Words",
    "edge_at",
    "is_figure",
    "may_hold_time",
]

# The words of most texts are plain, and are tried first; the blanks before a word are taken with it, which is the quickest way past them.
TOKEN = re.compile(
    r"""
    \s{0,2}
    (?P<word>
        [A-Za-z]+(?!['’.:/]|[^\W\d_])              # a plain word
      | [hH](?i:ttps?)://\S{1,300}                 # an address, a handle, a tag
      | [wW](?i:ww)\.\S{1,300}
      | [@\#]\w{1,80}(?::\d\d)?
      | [aApP]\.[mM]\b\.?                         # a.m., p.m.
      | [^\W\d_]+(?:['’.][^\W\d_]+)*              # any other word
      | \d{1,2}:\d\d(?::\d\d)?                    # 15:30
      | \d{1,2}\.\d\d(?=\s?[aApP]\.?[mM]\b)       # 3.22pm, as British papers write it
      | ['’]\d\d[sS]?\b                           # '89
      | \d+(?:,\d{3})*(?:\.\d+)?                  # a figure, with the ending of an ordinal or a decade
        (?: (?i:st|nd|rd|th|s)(?![^\W_]) )?       # or letters right behind it: "1.5hrs"
      | [^\w\s]
    )
    """,
    re.VERBOSE,
)

FIGURE = re.compile(r"\d{1,3}(?:,\d{3}){1,5}(?:\.\d{1,9})?|\d{1,6}(?:\.\d{1,9})?")
NTH = re.compile(r"\d{1,2}(?:st|nd|rd|th)")

# Units of time, singular and plural, and the letter of ISO 8601 durations; "T" marks those below a day.
UNITS: Mapping[str, str] = {
    form: letter
    for letter, forms in {
        "TS": "second seconds sec secs",
        "TM": "minute minutes min mins",
        "TH": "hour hours hr hrs",
        "D": "day days",
        "N": "night nights",
        "WE": "weekend weekends",
        "W": "week weeks",
        "F": "fortnight fortnights",
        "M": "month months",
        "Q": "quarter quarters",
        "H": "half halves",
        "Y": "year years yr yrs",
        "DE": "decade decades",
        "CE": "century centuries",
        "ML": "millennium millennia",
    }.items()
    for form in forms.split()
}
DAYPARTS: Mapping[str, str] = {
    "morning": "MO", "mornings": "MO", "afternoon": "AF", "afternoons": "AF", "evening": "EV", "evenings": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "dawn": "MO", "dusk": "EV", "lunchtime": "AF", "midday": "MI",
}  # fmt: skip
# Which way a modifier points: -1 back, 0 here, 1 on.
MODIFIERS: Mapping[str, int] = {
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "latest": -1,
    "this": 0, "current": 0, "same": 0, "present": 0,
    "next": 1, "coming": 1, "following": 1, "upcoming": 1, "forthcoming": 1,
}  # fmt: skip
DETERMINERS = word_set("""the a an this that these those""")
EDGES: Mapping[str, str] = {
    "early": "START", "beginning": "START", "start": "START", "onset": "START", "mid": "MID", "middle": "MID", "midst": "MID", "late": "END",
    "end": "END", "close": "END",
}  # fmt: skip
# Months whose names are also other words need a capital, and a neighbour that makes them a month.
DOUBTFUL_MONTHS = word_set("""may march mar sep dec jan sun sat wed mon august jun""")


MARGIN = 16  # words outside a sentence that may be asked for


class Words:
    """A text cut into words and marks, each with its place and, for time words, its type.

    Attributes:
        count: how many there are.
        starts: where each begins.
        ends: where each ends.
        raw: each as printed.
        lower: each in lower case, with a straight apostrophe.
        at: the word at a place in lower case; empty up to ``MARGIN`` words outside the sentence.
        pointing: the places of verbs and words of the future, once ``tense`` has asked for them.
        ways: which way the verb of a word points, for the words that ``tense`` was asked for.
        raw_at: the word at a place as printed; empty up to ``MARGIN`` words outside the sentence.
    """

    __slots__ = ("at", "count", "ends", "lower", "pointing", "raw", "raw_at", "starts", "text", "ways")

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text = text
        places = [match.span(1) for match in TOKEN.finditer(text, start, end)]
        self.count = len(places)
        self.starts = [a for a, _ in places]
        self.ends = [b for _, b in places]
        # Empty words stand behind the last one, and so, as Python counts, before the first one too.
        outside = [""] * MARGIN
        self.raw = [text[a:b] for a, b in places] + outside
        self.lower = list(map(str.lower, self.raw))
        if "’" in text[start:end]:
            self.lower = [word.replace("’", "'") for word in self.lower]
        self.pointing: list[int] | None = None
        self.ways: dict[int, int] = {}
        # No methods of our own: these are called some twenty times a word.
        self.at: Callable[[int], str] = self.lower.__getitem__
        self.raw_at: Callable[[int], str] = self.raw.__getitem__

    def __len__(self) -> int:
        return self.count

    def joined(self, index: int) -> bool:
        """Whether no white space stands between this word and the next."""
        return index + 1 < len(self.starts) and self.ends[index] == self.starts[index + 1]

    def month(self, index: int) -> int | None:
        """The month that the word names, when it is written as a month is."""
        word = self.at(index).rstrip(".")
        number = MONTHS.get(word.removesuffix("'s"))
        if number is None:
            return None
        raw = self.raw_at(index)
        if not (raw[:1].isupper() or (raw.islower() and word not in DOUBTFUL_MONTHS and len(word) > 3)):
            return None
        return number

    def weekday(self, index: int) -> int | None:
        """The weekday that the word names."""
        word = self.at(index).rstrip(".")
        word = word.removesuffix("'s")
        number = WEEKDAYS.get(word) or WEEKDAYS.get(word.removesuffix("s"))
        if number is None:
            return None
        raw = self.raw_at(index)
        if len(word) <= 4 and not (
            raw[:1].isupper() and word in ("mon", "tue", "tues", "wed", "thu", "thur", "fri", "sat", "sun", "weds")
        ):
            return None
        if word in ("sun", "sat", "mon", "wed") and not (
            self.at(index + 1) == "," and (self.at(index + 2).isdecimal() or self.at(index + 2).rstrip(".") in MONTHS)
        ):
            return None  # a newspaper, a computer maker, a verb
        return number if raw[:1].isupper() or raw.isupper() else None

    def number(self, index: int) -> tuple[float, int] | None:
        """A number in words or figures that begins at a word, and how many words it takes."""
        word = self.at(index)
        if word[:1].isdecimal() and FIGURE.fullmatch(word):
            return float(word.replace(",", "")), 1
        if word in ("hundred", "thousand", "dozen") or word not in NUMBERS:
            return None
        value, taken = float(NUMBERS[word]), 1
        nxt = self.at(index + 1)
        if value >= 20 and value % 10 == 0:
            if nxt == "-" and self.at(index + 2) in NUMBERS and self.joined(index) and NUMBERS[self.at(index + 2)] < 10:
                value, taken = value + NUMBERS[self.at(index + 2)], 3
            elif nxt in NUMBERS and 0 < NUMBERS[nxt] < 10:
                value, taken = value + NUMBERS[nxt], 2
        if self.at(index + taken) == "hundred":
            value, taken = value * 100, taken + 1
        elif self.at(index + taken) == "thousand":
            value, taken = value * 1000, taken + 1
        return value, taken

    def year(self, index: int) -> int | None:
        """A year in four figures."""
        word = self.at(index)
        if len(word) == 4 and word.isdecimal() and 1400 <= int(word) <= 2199:
            return int(word)
        return None

    def ordinal(self, index: int) -> tuple[int, int] | None:
        """An ordinal ("third", "21st") and how many words it takes."""
        word = self.at(index)
        if word[:1].isdecimal() and NTH.fullmatch(word):
            return int(word[:-2]), 1
        if word in ORDINALS:
            return ORDINALS[word], 1
        if self.at(index + 1) == "-" and f"{word}-{self.at(index + 2)}" in ORDINALS:
            return ORDINALS[f"{word}-{self.at(index + 2)}"], 3
        return None


# Words without which there is no expression, by the kind of expression that they are the heads or signs of. A word may be of
# several; a word further than REACH words before the next of them is passed over.
_TRIGGERS: Mapping[str, Iterable[str]] = {
    "month": MONTHS,
    "weekday": {*WEEKDAYS, *(f"{day}s" for day in DAY_NAMES)},
    "unit": {*UNITS, "period"},
    "part": DAYPARTS,
    "season": SEASONS,
    "holiday": {name.replace("-", " ").split()[-1].removesuffix("'s") for name in HOLIDAY_NAMES},
    "day word": word_set("today yesterday tomorrow tonight overnight"),
    "clock": word_set("noon midnight midday o'clock past half quarter am pm a.m. p.m. a.m p.m"),
    "decade": word_set("twenties thirties forties fifties sixties seventies eighties nineties noughties"),
    "year": word_set("nineteen"),
    "reference": word_set(
        """current now currently nowadays presently recently lately daily weekly monthly annually yearly hourly nightly
        past future term"""
    ),
}
FIGURE_KIND = "figure"  # the kind of figures that may be a year, a clock or an ordinal
REACH = 9
# Each with its kinds, also with the ending of a possessive; a word keeps no stop but that of "a.m.".
TRIGGER_KINDS: Mapping[str, frozenset[str]] = {
    word + ending: frozenset({kind for kind, words in _TRIGGERS.items() if word in words})
    for word in sorted(frozenset().union(*_TRIGGERS.values()))
    for ending in ("", "'s")
}
# All but letters of English made spaces, as a table of bytes: the quickest way to see which words a sentence has.
_LETTERS = bytes(code if chr(code) in ascii_letters else ord(" ") for code in range(256))
# The last run of letters of each as news prints it: "clock" of "o'clock". Months that are also other words have a capital.
_HINTS = frozenset(
    {
        form.encode().translate(_LETTERS).split()[-1]
        for word in frozenset().union(*_TRIGGERS.values())
        for form in (word, word.capitalize(), word.upper())
        if form[:1].isupper() or word not in DOUBTFUL_MONTHS
    }
)
# Figures that may tell a time by themselves: a year, a clock, an ordinal, "'98", and those before capitals: "1600 GMT".
DIGIT = re.compile(r"\d")
TELLING_FIGURE = re.compile(r"\d(?:\d{3}|[:.]\d\d|[sSnNrRtT]|\s{0,3}[A-Z](?![a-z]))|['’]\d\d")


def may_hold_time(sentence: str) -> bool:
    """Whether a sentence has a word or a figure without which there is no expression."""
    if not _HINTS.isdisjoint(sentence.encode("utf-8", "surrogatepass").translate(_LETTERS).split()):
        return True
    return DIGIT.search(sentence) is not None and TELLING_FIGURE.search(sentence) is not None


def is_figure(word: str) -> bool:
    """Whether a word begins with a figure: "1998", "25th", "'98"."""
    return word[:1].isdecimal() or (word[:1] == "'" and word[1:2].isdecimal())


def edge_at(words: Words, index: int) -> tuple[str | None, int, str | None]:
    """A modifier at a place: 'early', 'mid-', 'late', 'the beginning of', 'the end of'; (mod, words taken, word)."""
    word = words.at(index)
    if word == "end" and words.at(index + 1) == "-" and words.joined(index):
        return "END", 2, word  # "by end-2030"
    if word in ("early", "late", "mid", "earlier", "later"):
        joint = 2 if words.at(index + 1) == "-" else 1
        if words.at(index + 1) == "in" and _opens_a_stretch(words, index + 2):
            joint = 2  # "early in 1914", "late in the summer"
        mod = {"early": "START", "late": "END", "mid": "MID"}.get(word)
        return mod, joint, word
    offset = 1 if word == "the" else 0
    if words.at(index + offset) in EDGES and words.at(index + offset + 1) == "of":
        return EDGES[words.at(index + offset)], offset + 2, words.at(index + offset)
    return None, 0, None


def _opens_a_stretch(words: Words, index: int) -> bool:
    """Whether a year, a season or "the year" begins at a word."""
    if words.year(index) is not None:
        return True
    return words.at(index) == "the" and words.at(index + 1) in (*SEASONS, "year", "month", "week", "decade", "century")
