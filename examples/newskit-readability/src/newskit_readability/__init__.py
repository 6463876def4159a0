"""How hard an article is to read: Flesch's reading ease, as a newskit plugin.

>>> import newskit
>>> from newskit_readability import READABILITY
>>> article = newskit.read("The bridge is shut. It will open in May.")
>>> article[READABILITY].score
108.3
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import ClassVar

from attrs import frozen

import newskit
from newskit_readability.syllables import count_syllables

__all__ = ["READABILITY", "Readability", "ReadingEase", "register_analysers"]

# A word is letters, with an apostrophe or a hyphen between letters. Figures are not words here.
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


@frozen(kw_only=True)
class ReadingEase:
    """How hard an article is to read.

    Attributes:
        score: Flesch's reading ease, to one decimal: about 100 for a children's book, 60 for plain English, below 30
            for a scholarly paper; None where there are no words.
        words: in the body of the article.
        sentences: those that hold at least one of these words.
        syllables: in these words.
    """

    score: float | None
    words: int
    sentences: int
    syllables: int


@frozen(kw_only=True)
class Readability:
    """The plugin, with its options.

    Attributes:
        own_words: leave out what stands in quote marks, so that the reporter is measured and not the people quoted.
    """

    name: ClassVar[str] = "readability"
    own_words: bool = False

    @property
    def analyser(self) -> newskit.Analyser[ReadingEase]:
        """The key under which an article holds the value: ``article[Readability(own_words=True).analyser]``."""
        return newskit.Analyser("readability", self.measure)

    def measure(self, document: newskit.Document) -> ReadingEase:
        """Measure the body of the article: headline, captions and furniture do not count.

        Flesch, A new readability yardstick, Journal of Applied Psychology 32 (1948):
        206.835 - 1.015 words per sentence - 84.6 syllables per word.
        """
        words = [
            (match.start(), match.group())
            for paragraph in document.zones.body
            for match in WORD.finditer(document.text, paragraph.start, paragraph.end)
        ]
        if self.own_words:
            quoted = sorted(
                part for quote in document.quotes if quote.kind in ("direct", "mixed") for part in quote.spans
            )
            words = [(start, word) for start, word in words if not _within(quoted, start)]
        starts = [sentence.start for sentence in document.sentences]
        sentences = len({bisect_right(starts, start) for start, _ in words})
        syllables = sum(count_syllables(word) for _, word in words)
        score = None
        if words:
            score = round(206.835 - 1.015 * len(words) / sentences - 84.6 * syllables / len(words), 1)
        return ReadingEase(score=score, words=len(words), sentences=sentences, syllables=syllables)

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[ReadingEase]]:
        """The hook: what this plugin offers."""
        return [self.analyser]


def _within(spans: list[newskit.Span], offset: int) -> bool:
    """Whether one of the sorted, disjoint spans holds the offset."""
    before = bisect_left(spans, newskit.Span(offset + 1, offset + 1))
    return before > 0 and offset < spans[before - 1].end


READABILITY = Readability().analyser


@newskit.hookimpl
def register_analysers() -> list[newskit.Analyser[ReadingEase]]:
    """The hook of the module itself, with the default options: what the entry point brings in."""
    return [READABILITY]
