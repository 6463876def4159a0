"""Which words a cue is about: a rule for its start and one for its end, by clause, without a parser."""

from __future__ import annotations

import re

from newskit import Span

__all__ = ["clause_end", "clause_start", "scope_of"]

# Where a clause ends behind a cue: a strong mark, a bracket, a quote mark, or a comma or dash with a word that begins
# another clause.
CLAUSE_END = re.compile(
    r"""
    [;:()\[\]“”"] | \s[-–—]{1,2}\s | ''
  | ,\s(?=(?:and|but|or|nor|yet|so|which|who|whose|where|while|whereas|although|though|because|since|as|when|after|before|if|unless|he|she|they|it|we|said|says|according|with)\b)
  | \s(?=(?:but|whereas|although|though|because|unless)\s)
  | ,(?=\s(?:[A-Z][\w.'’-]+\s){1,4}(?:said|says|told|added)\b)
    """,
    re.VERBOSE,
)
CLAUSE_START = re.compile(
    r"""
    [;:()\[\]“”"]\s* | \s[-–—]{1,2}\s | (?:``|'')\s*
  | (?:^|\s|,\s)(?:that|but|which|who|because|although|though|while|whereas|if|when|whether|since)\s
  | (?:^|\s|,\s)and\s(?!(?:is|are|was|were|has|have|had|will|would|also|then)\b)
  | \s(?:say|says|said|saying|claim(?:s|ed)|warn(?:s|ed)|fears?|adding)\s(?!to\b)
  | ,\s
    """,
    re.VERBOSE,
)
# Where a noun phrase ends: a mark, or a word that no noun phrase holds at its end.
NOUN_END = re.compile(
    r"[,;:.()\[\]“”\"!?]|\s[-–—]{1,2}\s|\s(?=(?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|and|or|but|who|which|that|said|says|to|in|on|at|for|with|by|from|after|before|when|while|as|than|because|if)\b)",
)
COMPLEMENT = re.compile(r"[\s,]{0,3}")  # what stands between a cue and what it is about
THAT = re.compile(r"[\s,]{0,3}(?:that\s)?")
ASIDE = re.compile(r"\s[-–—]{1,2}\s[^.;:–—]{1,120}\s[-–—]{1,2}\s")  # " – if it agrees – "
WORD = re.compile(r"\S+")
LONGEST = 600  # code points that a scope can reach from its cue


def clause_end(text: str, start: int, sentence: Span) -> int:
    """Where the clause ends that goes on at ``start``."""
    found = CLAUSE_END.search(text, start, min(sentence.end, start + LONGEST))
    end = found.start() if found else sentence.end
    while end > start and text[end - 1] in " \t\n,.!?;:'’":
        end -= 1
    return end


def clause_start(text: str, before: int, sentence: Span) -> int:
    """Where the clause begins in which ``before`` stands."""
    start = max(sentence.start, before - LONGEST)
    last = start
    opened = start
    # Read a little beyond: "and" in front of a verb joins two verbs of one subject.
    for mark in CLAUSE_START.finditer(text, start, min(sentence.end, before + 8)):
        if mark.end() > before:
            break
        if mark.end() == before and mark[0].startswith(","):
            # "Jane Hill, the trade secretary, appeared to …": a comma right before the cue closes an aside, and the
            # clause is the one that the aside interrupts.
            return opened
        opened, last = last, mark.end()
    return last + 4 if text.startswith(("but ", "and "), last) and last + 4 <= before else last


def scope_of(rule: str, cue: Span, text: str, sentence: Span) -> Span | None:
    """The scope of a cue by the rule its entry names.

    Rules: ``right`` from the cue to the end of its clause; ``rest`` the same without the cue, over an
    aside between dashes; ``complement`` that without a "that"; ``clause`` the clause from
    its start to its end; ``subject`` from the clause's subject; ``noun`` the cue and the noun phrase behind it.
    """
    if rule == "none":
        return None
    if rule == "noun":
        return _noun(cue, text, sentence)
    end = clause_end(text, cue.end, sentence)
    if rule in ("clause", "subject"):
        start = clause_start(text, cue.start, sentence)
        return Span(start, max(end, cue.end)) if start < max(end, cue.end) else None
    if rule == "right":
        return Span(cue.start, max(end, cue.end))
    start = cue.end
    behind = (THAT if rule == "complement" else COMPLEMENT).match(text, start, sentence.end)
    start = behind.end() if behind else start
    aside = ASIDE.match(text, end, min(sentence.end, end + LONGEST))
    if aside:
        end = clause_end(text, aside.end(), sentence)
    return Span(start, end) if start < end else None


def _noun(cue: Span, text: str, sentence: Span) -> Span:
    words = list(WORD.finditer(text, cue.end, min(sentence.end, cue.end + 120)))[:6]
    limit = words[-1].end() if words else cue.end
    first = words[0].end() if words else cue.end
    stop = NOUN_END.search(text, min(first, limit), limit)
    end = stop.start() if stop else limit
    while end > cue.end and text[end - 1] in " \t\n,.!?;:”\"'’)":
        end -= 1
    return Span(cue.start, max(end, cue.end))
