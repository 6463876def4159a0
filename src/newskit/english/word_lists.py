"""Lists of words: those that lie beside this package as plain text, and short ones written in code.

>>> sorted(word_set("Mr Mrs"))
['Mr', 'Mrs']
>>> "brigadier" in read_sections("titles.txt", ",")["rank"]
True
"""

from __future__ import annotations

from importlib.resources import files

__all__ = ["read_lines", "read_sections", "word_set"]


def word_set(words: str) -> frozenset[str]:
    """The words of a string, so that a short list can be read in code as a line of prose."""
    return frozenset(words.split())


def read_lines(file: str) -> tuple[str, ...]:
    """The lines of a word list of ``newskit.english``, without comments (``#``) and empty lines."""
    text = files("newskit.english").joinpath(file).read_text(encoding="utf-8")
    return tuple(line.strip() for line in text.splitlines() if line.strip() and not line.startswith("#"))


def read_sections(file: str, separator: str | None = None) -> dict[str, tuple[str, ...]]:
    """The entries of a word list of ``newskit.english``, by the heading in square brackets they stand under ('' for none).

    Entries are set apart by white space, or by ``separator``.
    """
    sections: dict[str, list[str]] = {}
    heading = ""
    for line in read_lines(file):
        if line.startswith("["):
            heading = line.strip("[] ")
        else:
            entries = line.split(separator)
            if separator is not None:
                entries = [entry for each in entries if (entry := each.strip())]
            sections.setdefault(heading, []).extend(entries)
    return {name: tuple(entries) for name, entries in sections.items()}
