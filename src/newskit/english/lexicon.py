"""Finds the entries of a word list in text: one trie-shaped pattern over lower-cased text, whole words, longest first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources import files
from typing import Any, Generic, TypeVar

from attrs import define, frozen

from newskit.annotations import Span

__all__ = ["Lexicon", "Match", "even", "read_entries"]

L = TypeVar("L")

# Letters, digits and the underscore on either side of an entry would make it part of a longer word.
WORD_EDGE = r"(?<!\w)"
WORD_END = r"(?!\w)"


@frozen
class Match(Generic[L]):
    """An entry found in a text.

    Attributes:
        span: where.
        entry: the entry as the list has it.
        label: what the list says of it.
    """

    span: Span
    entry: str
    label: L


def even(text: str) -> str:
    """The text in lower case with straight apostrophes and hyphens, and exactly as long, so that offsets hold.

    ``str.lower`` makes two code points of some letters ("İ"); those stay as they are.

    >>> even("He’s in İzmir")
    "he's in İzmir"
    """
    lower = text.lower()
    if len(lower) != len(text):
        lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    if not lower.isascii():
        for mark, plain in _EVEN:  # quicker than str.translate, which looks up every character
            lower = lower.replace(mark, plain)
    return lower


_EVEN = (("’", "'"), ("‘", "'"), ("ʼ", "'"), ("‐", "-"), ("‑", "-"), ("\xa0", " "), ("\u202f", " "))


def read_entries(package: str, file: str) -> dict[str, str]:
    """The entries of a text file in a package: one a line, each with the ``[heading]`` it stands under.

    ``#`` begins a comment.
    """
    text = (files(package) / file).read_text(encoding="utf-8")
    heading = ""
    found: dict[str, str] = {}
    for line in text.splitlines():
        entry = line.partition("#")[0].strip()
        if entry.startswith("[") and entry.endswith("]"):
            heading = entry[1:-1]
        elif entry:
            found[entry] = heading
    return found


@define(eq=False, slots=False)
class Lexicon(Generic[L]):
    """A list of words and phrases to find in text.

    Args:
        entries: each with its label. Case, curly apostrophes and runs of white space make no difference.

    Raises:
        ValueError: an entry is empty.

    >>> hedges = Lexicon({"may": "epistemic", "said to be": "hearsay"})
    >>> [(m.entry, m.label, m.span) for m in hedges.find("He may be SAID TO BE rich.")]
    [('may', 'epistemic', Span(3, 6)), ('said to be', 'hearsay', Span(10, 20))]
    """

    entries: Mapping[str, L]

    def __attrs_post_init__(self) -> None:
        if not all(map(str.strip, self.entries)):
            raise ValueError("a lexicon has an empty entry; it would be found everywhere")

    def __contains__(self, words: str) -> bool:
        return " ".join(even(words).split()) in self._labels

    def get(self, words: str) -> L | None:
        """The label of an entry, or None."""
        found = self._labels.get(" ".join(even(words).split()))
        return found[1] if found else None

    def find(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match[L]]:
        """The entries in a text, from left to right; where several begin at one place, the longest."""
        yield from self.find_even(even(text), start, end)

    def find_even(self, text: str, start: int = 0, end: int | None = None) -> Iterator[Match[L]]:
        """``find`` in a text that ``even`` has been over already."""
        for found in self.pattern.finditer(text, start, len(text) if end is None else end):
            entry, label = self._labels[" ".join(found[0].split())]
            yield Match(Span(*found.span()), entry, label)

    @cached_property
    def _labels(self) -> dict[str, tuple[str, L]]:
        return {" ".join(even(entry).split()): (entry, label) for entry, label in self.entries.items()}

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The compiled pattern; it expects text that ``even`` has been over."""
        return re.compile(WORD_EDGE + trie_pattern(self._labels) + WORD_END)


def trie_pattern(words: Iterable[str]) -> str:
    """A pattern that shares what words begin with: "(?:ma(?:y(?:be)?)|might)". Longer words are tried first."""
    root: dict[str, Any] = {}
    for word in words:
        node = root
        for character in word:
            node = node.setdefault(character, {})
        node[""] = {}
    return _branch(root) or r"(?!)"


def _branch(node: dict[str, Any]) -> str:
    branches = []
    for character, below in sorted((c, b) for c, b in node.items() if c):
        prefix, rest = character, below
        while len(rest) == 1 and "" not in rest:  # a run without a fork
            ((following, rest),) = rest.items()
            prefix += following
        written = re.escape(prefix).replace(r"\ ", r"\s{1,3}")
        branches.append(written + _branch(rest))
    if not branches:
        return ""
    joined = branches[0] if len(branches) == 1 and "" not in node else f"(?:{'|'.join(branches)})"
    return f"(?:{joined})?" if "" in node else joined
