"""Whose words stand at a place, and what a source is quoted for."""

from __future__ import annotations

import re
from bisect import bisect_right

import newskit
from newskit import Span
from newskit_hedges.scopes import Clauses

__all__ = ["EXAMPLES", "Voices"]

# (sentence with the source between stars, what it is quoted for), where the quotes of the document don't show it
EXAMPLES = (
    ("*Sources* told the weekly the ring road was off.", "the ring road was off"),
    ("*Sources* told Reuters the plan had been dropped.", "the plan had been dropped"),
    ("*Two senior sources* confirmed the sale.", "the sale"),
    ("*One fitter, who asked not to be named,* described the weld as a bodge.", "the weld as a bodge"),
    ("*Two senior sources* said on Thursday that the talks could resume.", "the talks could resume"),
    ("The deal, *a source* said, is dead.", "The deal, a source said, is dead"),
)

# The verb of a source and, behind "told", whom it told: a name, or a noun with its article.
SAYS = re.compile(
    r"""
    \s (?:(?:has|have|had|also|later|since)\s){0,2}
    (?:
        (?:told|tell|tells|informed|warned) \s
        (?: (?:(?:[Tt]he|an?|this|our)\s)? (?: (?:[A-Z][\w.&’'-]{0,30}\s){1,4} | [a-z]{2,20}\s ) )
      | (?:said|say|says|added|claim(?:s|ed)?|confirm(?:s|ed)?|describe[sd]?|suggest(?:s|ed)?|indicate[sd]?|reveal(?:s|ed)?
          |disclosed?|insist(?:s|ed)?|admit(?:s|ted)?|den(?:y|ies|ied)|stress(?:ed)?|believed?|believes) \s
    )
    (?: (?:on|in|late|early|last|this|yesterday|today)\s (?:[\w’'-]{1,20}\s){0,3} (?=that\s) )?  # "said on Monday that"
    (?:that\s)?
    """,
    re.VERBOSE,
)
PARENTHETICAL = re.compile(r"\s(?:said|says|say|added|claimed|insisted),\s")


class Voices:
    """Whose words stand at a place of a document: from its quotes, by bisection."""

    def __init__(self, document: newskit.Document) -> None:
        marked = [
            (span.start, span.end, quote)
            for quote in document.quotes
            for span in quote.spans
            if (quote.kind != "scare" and quote.speaker is not None) or quote.kind == "direct"
        ]
        self.places = sorted(marked, key=lambda row: (row[0], -row[1]))
        self.starts = [row[0] for row in self.places]
        self.text = document.text
        self.said: dict[int, Span] = {}  # by where the speaker's mention ends, and where it begins
        self.said_from: dict[int, Span] = {}
        for quote in document.quotes:
            if quote.speaker is not None and quote.speaker.mention is not None:
                self.said.setdefault(quote.speaker.mention.end, quote.span)
                self.said_from.setdefault(quote.speaker.mention.start, quote.span)

    def said_by(self, source: Span, clauses: Clauses) -> Span | None:
        """What a source is quoted for; the words behind its verb where no quote of the document is its own."""
        sentence = clauses.sentence
        found = SAYS.match(self.text, source.end, sentence.end)
        said = self.said.get(source.end) or self.said_from.get(source.start)
        if said is None:
            return self._behind_the_verb(source, clauses, found)
        # "told The Times the plan was dead": whom a source told is no part of what it said
        start = found.end() if found and said.start < found.end() < said.end <= sentence.end else said.start
        end = said.end
        while end > start + 1 and self.text[end - 1] in ", ":
            end -= 1
        return Span(start, end)

    def _behind_the_verb(self, source: Span, clauses: Clauses, found: re.Match[str] | None) -> Span | None:
        if found is not None:
            end = clauses.end(found.end())
            return Span(found.end(), end) if found.end() < end else None
        if PARENTHETICAL.match(self.text, source.end, clauses.sentence.end) and self.text.endswith(
            ", ", 0, source.start
        ):
            return Span(clauses.start(source.start), clauses.end(source.end + 1))
        return None

    def at(self, place: int) -> newskit.Quote | None:
        """The innermost quote around a place, among the last few that begin before it."""
        index = bisect_right(self.starts, place)
        if not index:
            return None
        for start, end, quote in reversed(self.places[max(0, index - 4) : index]):
            if start <= place < end:
                return quote
        return None
