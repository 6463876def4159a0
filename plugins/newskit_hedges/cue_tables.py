"""Reads the cue tables: forms, what a cue is, what must and must not stand around it, and the examples that test it."""

from __future__ import annotations

import itertools
import re
from functools import cache
from importlib.resources import files

from attrs import frozen

from newskit.english.calendar import NUMBERS

__all__ = [
    "Cue", "Passive", "Test", "classes", "cues", "entries", "examples", "first_words", "fits", "passives", "read_entry",
    "source_words",
]  # fmt: skip

TABLES = (
    "epistemic.txt", "condition.txt", "doxastic.txt", "investigation.txt", "prospective.txt", "sourcing.txt",
    "precision.txt", "opinion.txt",
)  # fmt: skip
CHOICE = re.compile(r"\(([^()]*)\)")
# The part of a form that holds its first word, whichever is chosen of each "(a|b)": "(|the) plan" of "(|the) plan to".
OPENS = re.compile(r"(?:\(\|[^()]*\)\s?)?(?:[^\s()]*+\([^()]*\)[^\s()]*+|[^\s()]++)+")


@frozen
class Test:
    """A set of words that stand, or do not stand, beside a cue.

    Attributes:
        words: single words.
        phrases: two words, as "of heights".
        classes: names of classes decided by the shape of a word: NUMBER, NAME, ING.
    """

    words: frozenset[str]
    phrases: frozenset[str]
    shapes: frozenset[str]


@frozen
class Cue:
    """An entry of a cue table; what its fields mean is said in epistemic.txt."""

    name: str
    forms: tuple[str, ...]
    kind: str
    semantic: str | None
    strength: str
    certainty: float
    negative: bool
    cut: str
    case: str
    scope: tuple[str, str]
    after: Test | None
    not_after: Test | None
    before: Test | None
    not_before: Test | None
    then: Test | None
    not_then: Test | None
    earlier: Test | None
    not_earlier: Test | None
    with_: Test | None
    without: Test | None
    hedges: tuple[str, ...]
    look_alikes: tuple[str, ...]


@cache
def classes() -> dict[str, frozenset[str]]:
    """The classes of words that entries name in capitals."""
    text = (files("newskit_hedges") / "cues" / "classes.txt").read_text(encoding="utf-8")
    rows = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: frozenset(words.split()) for name, _, words in rows}


@cache
def _source_table() -> dict[str, frozenset[str]]:
    text = (files("newskit_hedges") / "cues" / "sources.txt").read_text(encoding="utf-8")
    rows = (line.partition(":") for line in text.splitlines() if line and not line.startswith("#"))
    return {name: frozenset(word.strip() for word in words.split(";")) for name, _, words in rows}


def source_words(name: str) -> frozenset[str]:
    """One class of the words and phrases of unnamed sources; what each class is, is said in sources.txt."""
    return _source_table()[name]


@frozen
class Passive:
    """A participle of opinion or report; what its fields mean is said in passives.txt."""

    participle: str
    semantic: str | None
    strength: str
    certainty: float
    may_follow: frozenset[str]
    example: str


@cache
def passives() -> dict[str, Passive]:
    """The participles of passives, each by its word."""
    text = (files("newskit_hedges") / "cues" / "passives.txt").read_text(encoding="utf-8")
    found = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            word, semantic, strength, certainty, follow, example = (part.strip() for part in line.split("|"))
            found[word] = Passive(
                word,
                None if semantic == "-" else semantic,
                strength,
                float(certainty),
                frozenset(follow.split()),
                example,
            )
    return found


@cache
def entries() -> tuple[str, ...]:
    """All entries of all tables as they are written, in the order of the tables."""
    found: list[str] = []
    for table in TABLES:
        text = (files("newskit_hedges") / "cues" / table).read_text(encoding="utf-8")
        kept = "\n".join(line for line in text.splitlines() if not line.startswith("#"))
        found += [block.strip() for block in kept.split("\n\n") if block.strip()]
    return tuple(found)


def cues() -> tuple[Cue, ...]:
    """All entries of all tables, read."""
    return tuple(map(read_entry, entries()))


def first_words(entry: str) -> set[str]:
    """The words with which the forms of an entry begin, without reading the rest of it."""
    found: set[str] = set()
    for row in entry.partition("\n")[0].split(";"):
        form = row.strip()
        if "(" not in form and form.islower():
            found.add(form.partition(" ")[0])
            continue
        choice = OPENS.match(form)
        head = choice[0] if choice else form
        found |= {each.partition(" ")[0] for each in _expand(head)}
    return found


def examples() -> list[tuple[Cue, str, bool]]:
    """Every example of every entry: the entry, the sentence (the cue between stars), and whether it is a hedge."""
    return [(cue, text, True) for cue in cues() for text in cue.hedges] + [
        (cue, text, False) for cue in cues() for text in cue.look_alikes
    ]


@cache
def read_entry(entry: str) -> Cue:
    """An entry as it is written in a table, read."""
    lines = entry.splitlines()
    rows: dict[str, str] = {}
    hedges, look_alikes = [], []
    for line in lines[1:]:
        if line.startswith("+ "):
            hedges.append(line[2:])
        elif line.startswith("- "):
            look_alikes.append(line[2:])
        else:
            key, _, value = line.partition(":")
            rows[key] = value.strip()
    kind, semantic, strength, certainty, *negative = rows["is"].split()
    forms = tuple(form for part in lines[0].split(";") for form in _expand(part.strip()))
    return Cue(
        name=rows.get("name", forms[0].replace(" ", "-")),
        forms=forms,
        kind=kind,
        semantic=None if semantic == "-" else semantic,
        strength=strength,
        certainty=float(certainty),
        negative=bool(negative),
        cut=rows.get("cue", ""),
        case=rows.get("case", ""),
        scope=_scope(rows["scope"]),
        after=_test(rows.get("after")),
        not_after=_test(rows.get("not after")),
        before=_test(rows.get("before")),
        not_before=_test(rows.get("not before")),
        then=_test(rows.get("then")),
        not_then=_test(rows.get("not then")),
        earlier=_test(rows.get("earlier")),
        not_earlier=_test(rows.get("not earlier")),
        with_=_test(rows.get("with")),
        without=_test(rows.get("without")),
        hedges=tuple(hedges),
        look_alikes=tuple(look_alikes),
    )


def _expand(form: str) -> list[str]:
    """Every form that a row of the table stands for: "seem(|s)" is "seem" and "seems"; a class is each of its words."""
    if "(" not in form and form.islower():
        return [form]
    parts = CHOICE.split(form)
    choices = [part.split("|") if number % 2 else [part] for number, part in enumerate(parts)]
    expanded = ["".join(choice) for choice in itertools.product(*choices)]
    for name in sorted(set(form.split()) & classes().keys()):
        words = sorted(classes()[name])
        expanded = [
            " ".join(word if part == name else part for part in each.split()) for each in expanded for word in words
        ]
    if not parts[1:]:
        return expanded
    return [" ".join(each.split()) for each in expanded]


def _scope(row: str) -> tuple[str, str]:
    start, _, end = row.partition(" ")
    return start, end


@cache
def _test(row: str | None) -> Test | None:
    if row is None:
        return None
    words: set[str] = set()
    phrases: set[str] = set()
    shapes: set[str] = set()
    named = classes()
    for word in row.replace("’", "'").split():
        if word in named:
            words |= named[word]
        elif word in ("NUMBER", "NAME", "ING"):
            shapes.add(word)
        elif "-" in word.strip("-"):
            phrases.add(word.replace("-", " "))
        else:
            words.add(word)
    return Test(frozenset(words), frozenset(phrases), frozenset(shapes))


# "200", "£4m", and sums whose currency is letters: "R3,000", "N500", "Sh90,000", "US$5".
NUMBER = re.compile(r"(?:(?:[a-z]{1,3})?[$£€₦₹¥]|r|n|gh₵|k?sh|[tu]sh|rs|rm|kr)?\d")
# "Rs 212 crore"
CURRENCIES = frozenset({"rs", "sh", "ksh", "tsh", "ush", "us", "rm", "naira", "inr", "usd", "zar", "kes", "ngn"})


def fits(test: Test, word: str, pair: tuple[str, str]) -> bool:
    """Whether a neighbour passes a test, as far as its letters show; whether it is a name they don't.

    Args:
        test: the test.
        word: the neighbour, lower case.
        pair: the neighbour and the word beyond it, in the order of the text; an empty word where the sentence ends.
    """
    if word in test.words or (test.phrases and " ".join(pair) in test.phrases):
        return True
    if not test.shapes:
        return False
    if "NUMBER" in test.shapes and (
        NUMBER.match(word) or word.split("-", maxsplit=1)[0] in NUMBERS or _is_sum(word, pair[1])
    ):
        return True
    return "ING" in test.shapes and len(word) > 5 and word.endswith("ing")


def _is_sum(word: str, behind: str) -> bool:
    """Whether a currency stands before its figure: "Rs 212 crore", "US$ 5m"."""
    if word == "$" and re.match(r"(?:us|a|nz|c)\d", behind):
        return True  # "$US78"
    return word in CURRENCIES and (behind[:1].isdigit() or behind[:1] in tuple("$£€₦₹¥"))
