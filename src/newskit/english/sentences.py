"""Cuts paragraphs into sentences, as news is written.

A sentence ends at a stop, with the quote marks and brackets that close behind it, when the next word can begin a
sentence and the stop is not part of an abbreviation, an initial, a number or an ellipsis that goes on. A paragraph
always ends its last sentence. One linear pass: a pattern finds each run of stops, code decides by its two neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newskit.annotations import Span
from newskit.english.calendar import ZONES
from newskit.english.paragraphs import paragraphs as cut_paragraphs
from newskit.english.word_lists import read_sections

__all__ = ["sentences", "split"]

# A run of stops is entered once (the look-behind, second so that the engine can skip to a stop), with the marks that close behind it, the white space, and the first
# characters of what follows. Every repeat is possessive or bounded: no stretch of text is read twice.
STOP = re.compile(
    r"""
    (?P<stops> [.!?…] (?<! [.!?…]{2} ) [.!?…]*+ )
    (?P<closers> (?: '' | ["'”’»›″＂❞」』)\]] | [“‘](?!\S) ){0,4} )  # “ closes what „ opened, where a blank follows
    (?P<space> \s{0,9} )
    (?P<openers> (?: `` | '' | ["'“‘„‚«‹″＂❝「『(\[\u2022•—–-] \s? ){0,4} )
    (?P<next> \S? )
    """,
    re.VERBOSE,
)

# The word before a stop, looked at backwards over at most this many characters.
WORD_BEFORE = re.compile(r"(?:[^\W_]|[.&'’-])++$")
WORD_AFTER = re.compile(r"[\w'’-]++")
LONGEST_WORD = 24
LONGEST_TITLE = 6  # "Justice" is written out, "Advoc" is not
VOWEL = re.compile(r"[aeiouyAEIOUY]")

# Words that begin sentences and never go on with a name, a company or a date: after "Inc." or "U.S." they decide.
STARTERS = frozenset(
    """
    a after all although an and another any as at because before both but by despite during each even every few for
    from he her here his how however i if in instead it its last many meanwhile most my neither no not now of on once
    one only or other our over people police she since so some still such that the their then there these they this
    those though three through to today two under unlike until we what when where whether which while who why with
    yesterday yet you your
    """.split()
)


@cache
def _abbreviations() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    sections = read_sections("abbreviations.txt")
    before_name = sections["before-name"]
    # "Approx. 300 jobs": an entry in lower case may begin a sentence. Two letters are left alone: "Ca", "Pp" are others.
    begun = (entry.capitalize() for entry in before_name if entry.islower() and len(entry) > 2)
    return frozenset((*before_name, *begun)), frozenset(sections["before-number"]), frozenset(sections["either"])


def sentences(text: str, paragraphs: Sequence[Span] | None = None) -> tuple[Span, ...]:
    """The sentences of a text, in order; none crosses a paragraph.

    Args:
        text: the text.
        paragraphs: its paragraphs, where they are known already.

    >>> sentences("Mr. Obi left. He won’t return.")
    (Span(0, 13), Span(14, 30))
    """
    found: list[Span] = []
    for paragraph in cut_paragraphs(text) if paragraphs is None else paragraphs:
        found += (
            Span(start + paragraph.start, end + paragraph.start)
            for start, end in _split(text[paragraph.start : paragraph.end])
        )
    return tuple(found)


def split(paragraph: str) -> tuple[Span, ...]:
    """The sentences of one paragraph, which may hold line breaks."""
    return tuple(Span(start, end) for start, end in _split(paragraph))


def _split(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for stop in STOP.finditer(text):
        if stop.end("space") == len(text) or not stop["next"]:
            break
        if not _ends(text, stop, start):
            continue
        end = stop.end("closers")
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            yield start, end
        start = stop.end("space")
    tail = len(text.rstrip())
    while start < tail and text[start].isspace():
        start += 1
    if start < tail:
        yield start, tail


def _ends(text: str, stop: re.Match[str], start: int) -> bool:
    """Whether the sentence that began at ``start`` ends at this run of stops."""
    stops, closers, space, openers, follower = stop.group("stops", "closers", "space", "openers", "next")
    if not space:
        return _is_glued(text, stop, start)
    if openers and openers[0] in "—–-" and not closers and stops == ".":
        # "AUSTIN, Texas. — The" does not occur; "a.m. – 5 p.m." does.
        return follower.isupper() and _word_before(text, stop)[-2:-1] != "."
    if not _can_begin(follower, openers):
        return False
    if "…" in stops or len(stops) > 1:
        # An ellipsis goes on in mid-sentence; before a capital it ends one, unless a speaker stumbles: "I… I don’t know".
        if "!" in stops or "?" in stops or openers or closers:
            return True
        return follower.isupper() and not _is_said_twice(text, stop)
    if stops in "!?":
        return not _is_name_with_mark(text, stop)
    word = _word_before(text, stop)
    if closers and closers[0] in "\"”'’“‘″＂❞」』":
        return True
    return not word or _stop_after_word_ends(word, text, stop, start)


def _can_begin(follower: str, openers: str) -> bool:
    """Whether a character can be a sentence's first: a capital, a figure, a currency sign, an opening mark."""
    if follower.isupper() or follower.isdigit() or follower in "$£€₦₹#@":
        return True
    return not follower.islower() and (bool(openers) or follower.isalpha())


def _word_before(text: str, stop: re.Match[str]) -> str:
    begin = stop.start("stops")
    found = WORD_BEFORE.search(text, max(0, begin - LONGEST_WORD), begin)
    return found[0] if found else ""


def _word_after(text: str, stop: re.Match[str]) -> str:
    begin = stop.start("next")
    found = WORD_AFTER.match(text, begin, begin + LONGEST_WORD)
    return found[0] if found else ""


def _stop_after_word_ends(word: str, text: str, stop: re.Match[str], start: int) -> bool:
    before_name, before_number, either = _abbreviations()
    plain = word.lstrip("'’-.").rpartition("-")[2]  # "Ex-Gov", "Vice-Adm" are as "Gov", "Adm"
    next_word = _word_after(text, stop)
    if plain in before_name:
        # "No." before a figure is "number" ("No. 10", "No. BA249"); before a word it is an answer.
        return plain in ("No", "no") and not any(letter.isdigit() for letter in next_word)
    if plain.lstrip("0123456789") in before_number and stop["next"].isdigit():
        return False  # "2 hr. 14 min.", "5ft. 4in."
    begins = _begins(text, stop.start("stops") - len(word), start)
    if begins and len(plain) <= LONGEST_TITLE and plain[:1].isupper() and _is_initial(text, stop, next_word):
        return False  # "Adv. P. Naidoo", whatever the title
    if plain[:1].isupper() and not plain.isupper() and plain.isalpha() and not VOWEL.search(plain):
        return next_word.lower() in STARTERS  # no word of English lacks a vowel: "2nd Bn. Royal Irish"
    if len(plain) > 1 and plain.isupper() and next_word.isupper() and plain.capitalize() in before_name - {"No"}:
        return False  # "ST. LOUIS", "GOV. RUIZ" in headlines and datelines
    if plain in either or plain.lower() in either:
        if next_word in either:
            return False  # "Pty. Ltd.", "Jr. Esq."
        if stop["openers"][:1] in ("(", "["):
            return False  # "Cole Jr. (Ret.)", "Acme Inc. (ACM)"
        if plain.lower() in ("a.m", "p.m", "etc") or stop["openers"]:
            return not (
                next_word[:1].isdigit()
                or next_word in ZONES
                or next_word
                in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Eastern", "Pacific")
            )
        return next_word.lower() in STARTERS and not next_word.isdigit()
    letters = plain.replace(".", "")
    if len(plain) == 1 and plain.isupper():
        # An initial: "J. K. Rowling", "George W. Bush". "Plan B. The" and "I." do end, "Q. How" is a label.
        return next_word.lower() in STARTERS and len(next_word) > 1 and not (begins and word == plain)
    if "." in plain and letters.isalpha() and letters.isupper() and len(letters) <= 5:
        return next_word.lower() in STARTERS
    return not (plain.isdigit() and len(plain) <= 2 and begins)


def _is_initial(text: str, stop: re.Match[str], next_word: str) -> bool:
    """Whether what follows is a name's initial: "P. Naidoo"."""
    after = stop.start("next") + len(next_word)
    return len(next_word) == 1 and next_word.isupper() and text[after : after + 1] == "."


def _begins(text: str, place: int, start: int) -> bool:
    """Whether a place begins its line, or the sentence that begins at ``start``: the number of a list does."""
    return place in (start, 0) or text[place - 1] in "\n\r"


def _is_said_twice(text: str, stop: re.Match[str]) -> bool:
    """In "I… I don’t know", "We ... We can’t" the word before the stops is said again behind them."""
    return _word_before(text, stop).lower() == _word_after(text, stop).lower()


def _is_name_with_mark(text: str, stop: re.Match[str]) -> bool:
    """In "Yahoo! both", "Jeopardy! host" the mark belongs to a name, and a lower-case word goes on."""
    return not stop["closers"] and text[stop.end("space") : stop.end("space") + 1].islower()


def _is_glued(text: str, stop: re.Match[str], start: int) -> bool:
    """No space after the stop, as when a page's tags are lost: "ended.The next". Web names and figures stay whole."""
    follower, begin = stop["next"], stop.start("stops")
    if not follower.isupper() or stop["stops"] not in (".", "!", "?") or (stop["openers"] and not stop["closers"]):
        return False
    after = _word_after(text, stop)
    if not after[1:2].islower():
        return False
    word = _word_before(text, stop)
    if word.isdigit():  # "in 2019.The court", but not the list number of "2.The rice"
        return not _begins(text, begin - len(word), start)
    return len(word) > 2 and word.islower() and "." not in word and text[begin - 1].islower()
