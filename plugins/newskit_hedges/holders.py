"""Whose uncertainty a hedge is: a speaker's, the subject's of a verb of opinion, or the author's."""

from __future__ import annotations

import re

import newskit
from newskit import Span
from newskit_hedges.finding import Finding

__all__ = ["AUTHOR", "Holders"]

AUTHOR = "author"

# Kinds that somebody holds who stands beside the cue: "police fear", "the board is considering".
HELD = frozenset({"doxastic", "claim", "prospective"})
# Kinds whose holder is the author where nobody else speaks. Hearsay without a name has no holder that is known.
OWN = frozenset({"epistemic", "condition", "investigation", "approximator", "peacock"})

# Words between a holder and the cue: "The US has also raised fears", "ministers are said to be considering".
BETWEEN = frozenset(
    """has have had is are was were be been being will would also now still already widely long reportedly privately
    publicly raised raising raise raises voiced voicing voice voices expressed express expresses said to not do does did
    ’s 's""".split()
)
# Words at which a noun phrase that runs back from the cue has begun.
STOPS = frozenset(
    """and or but that who which because if when while as although though whether where so than what of in on at by for
    from with after before over to about into since said says told there it this these those""".split()
)
BE = frozenset("is are was were be been being".split())
WORD = re.compile(r"[\w’'.-]+|[^\w\s]")
# A name with an auxiliary behind it, the subject of a verb that shares it: "Beijing will send … and is considering …".
SUBJECT = re.compile(
    r"\b((?:[Tt]he )?(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{0,30}) (?:has|have|had|is|are|was|were|will|would|could|may|might)\b"
)
# "seen as … by some observers"
AGENT = re.compile(
    r"\bby ((?:some|many|most|several|senior|local|other|his|her|its|their|the) (?:[\w’'-]{1,30} )?[\w’'-]{1,30})"
)
# "Jane Hill appeared to say London would follow": what is said by somebody who seemed to say it is hers.
SEEMED_TO_SAY = re.compile(
    r"\b(?:appear|seem)(?:s|ed)? to (?:say|suggest|claim|admit|concede|imply|hint|argue|promise|confirm|deny)\b"
)
NAME = re.compile(r"(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{0,30}")
# The verb of "many believe", "critics say"; and what no holder begins with.
LAST_VERB = re.compile(
    r"\s(?:say|says|believe|think|fear|argue|suspect|claim|warn|suggest|indicate|suggested|reported)$"
)
NOBODY = ("it ", "there ", "word ", "legend ")
LONGEST = 200  # code points before a cue, or behind it, in which its holder is looked for


class Holders:
    """Finds holders in one document, sentence by sentence in the order of the text."""

    def __init__(self, document: newskit.Document) -> None:
        self.document = document
        self.last_source: str | None = None

    def of(self, found: Finding, quote: newskit.Quote | None, sentence: Span) -> str | None:
        """The holder of a hedge, as written; None where the text doesn't say."""
        if found.holder is not None:
            return self._source(self.document[found.holder])
        if found.kind == "agentless":
            return None
        if found.kind == "vague_source":
            words = LAST_VERB.sub("", self.document[found.span])
            return None if words.lower().startswith(NOBODY) else words
        if found.kind in HELD and (held := self._beside(found, quote, sentence)):
            return held
        if quote is not None and quote.speaker is not None:
            return quote.speaker.name
        if found.kind in OWN:
            return self._seemed_to_say(found, sentence) or AUTHOR
        return None

    def _source(self, words: str) -> str:
        """'the source' is the one that was described before."""
        if words.lower() in ("the source", "the official", "the insider", "the spokesman", "the spokeswoman"):
            return self.last_source or words
        self.last_source = words
        return words

    def _beside(self, found: Finding, quote: newskit.Quote | None, sentence: Span) -> str | None:
        document = self.document
        before = document.text[max(sentence.start, found.span.start - LONGEST) : found.span.start]
        behind = document.text[found.span.end : min(sentence.end, found.span.end + LONGEST)]
        tokens = list(WORD.finditer(before))
        passive = False
        while tokens and tokens[-1][0].lower() in BETWEEN:
            passive |= tokens.pop()[0].lower() in BE
        passive &= not document[found.span].endswith("ing")
        run: list[re.Match[str]] = []
        while (
            not passive
            and tokens
            and len(run) < 6
            and tokens[-1][0].lower() not in STOPS
            and tokens[-1][0][0].isalnum()
        ):
            run.append(tokens.pop())
        if run:
            words = before[run[-1].start() : run[0].end()]
            if words.lower() in ("i", "we"):
                return quote.speaker.name if quote is not None and quote.speaker is not None else None
            if words.lower() not in ("he", "she", "they", "you", "a", "an", "the", "no", "any"):
                return words
        elif found.kind == "prospective" and (names := SUBJECT.findall(before)):
            return str(names[-1])
        if agent := AGENT.search(behind):
            return agent[1]
        return None

    def _seemed_to_say(self, found: Finding, sentence: Span) -> str | None:
        before = self.document.text[max(sentence.start, found.span.start - LONGEST) : found.span.start]
        saying = SEEMED_TO_SAY.search(before)
        if saying is None:
            return None
        name = NAME.search(before, 0, saying.start())
        return name[0] if name else None
