"""Which words a cue is about: each cue names a rule for the start of its scope and one for its end. No parser is used."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from newskit import Span

__all__ = ["ENDS", "EXAMPLES", "STARTS", "Clauses"]

STARTS = {
    "cue": "the cue itself: 'may' in 'The yard {may close}'",
    "last": "the last word of the cue: 'whether' in 'asked {whether it was safe}'",
    "behind": "what stands behind the cue: 'reportedly {sold his yacht}'",
    "that": "what stands behind the cue and a 'that': 'fears that {the dam will burst}'",
    "object": "what stands behind the first word of the cue: 'saw {that as a snub}'",
    "subject": "the clause from its subject: '{The van appears to have been stolen}'",
    "predicate": "the clause where an adjective ends it, else the cue: '{The motive is unclear}', '{unclear who did it}'",
    "none": "no scope",
}
ENDS = {
    "clause": "the end of the clause",
    "comma": "the end of the clause or the first comma, as of 'if'",
    "report": "the end of what is reported: clauses that hang on it belong to it",
    "noun": "the noun that follows, without what hangs on it: 'almost an hour'",
    "phrase": "the noun phrase with 'of the tank', 'for the job' behind it",
}

# (sentence with the cue between stars, start, end, its scope)
EXAMPLES = (
    ("The yard *may* close, and 300 jobs would go.", "cue", "clause", "may close"),
    ("The yard *may* close this year, three people briefed on the talks said on Friday.", "cue", "clause",
     "may close this year"),
    ("It *could* mean that light matters, the team suggests.", "cue", "clause", "could mean that light matters"),
    ("He said the lock *may* have been faulty and asked for a test.", "cue", "clause", "may have been faulty"),
    ("*Whether* the yard will close remains unclear.", "cue", "clause", "Whether the yard will close"),
    ("*About* 300 boats use the harbour.", "cue", "noun", "About 300 boats"),
    ("*About* 300 orchids flowered last year.", "cue", "noun", "About 300 orchids"),
    ("It costs *about* £200,000, money it lacks.", "cue", "noun", "about £200,000"),
    ("It took *nearly* four minutes over the replay.", "cue", "noun", "nearly four minutes"),
    ("The yard *may* (if it fails) close next year.", "cue", "clause", "may (if it fails) close next year"),
    ("It *may* be “the end of an era”, fans said.", "cue", "clause", "may be “the end of an era”"),
    ("Police (who *may* be armed) blocked the road.", "cue", "clause", "may be armed"),
    ("*If* it rains, play will stop.", "cue", "comma", "If it rains"),
    ("*If* the tower, which leans, is shut, shops will suffer.", "cue", "comma", "If the tower, which leans, is shut"),
    ("Tests *suggest* that the leak is old, that it grew, and that nobody saw it.", "cue", "report",
     "suggest that the leak is old, that it grew, and that nobody saw it"),
    ("Tests *suggest* the leak is old, but the firm disagrees.", "cue", "report", "suggest the leak is old"),
    ("Tests *suggest* the leak is old, Mr Bell said.", "cue", "report", "suggest the leak is old"),
    ("It lasted *almost* an hour on Monday.", "cue", "noun", "almost an hour"),
    ("It began at *about* 9:40 a.m. on Friday.", "cue", "noun", "about 9:40 a.m."),
    ("It cost *about* £1,200.50 in all.", "cue", "noun", "about £1,200.50"),
    ("*About* three in 10 said they would stay.", "cue", "noun", "About three in 10"),
    ("*Nearly* 3.5 per cent of it fell on Monday.", "cue", "noun", "Nearly 3.5 per cent of it"),
    ("*About* 200 retired teachers marched through Hull.", "cue", "noun", "About 200 retired teachers"),
    ("Engineers found a *potential* leak in the main tank after the storm.", "cue", "phrase",
     "potential leak in the main tank"),
    ("They *asked whether* it was safe.", "last", "clause", "whether it was safe"),
    ("The duke has *reportedly* sold his yacht.", "behind", "clause", "sold his yacht"),
    ("It is *understood that* the sale – if it took place – was a secret.", "behind", "clause",
     "the sale – if it took place – was a secret"),
    ("There are *fears* that the dam will burst.", "that", "clause", "the dam will burst"),
    ("The firm *saw that as* a snub.", "object", "clause", "that as a snub"),
    ("The van *appears to* have been stolen.", "subject", "clause", "The van appears to have been stolen"),
    ("He said the van *appears to* be his.", "subject", "clause", "the van appears to be his"),
    ("Ann Hill, the trade secretary, *appeared to* agree.", "subject", "clause",
     "Ann Hill, the trade secretary, appeared to agree"),
    ("The beds and chairs *seem* new.", "subject", "clause", "The beds and chairs seem new"),
    ("The lorry was empty and the van *appears to* be his.", "subject", "clause", "the van appears to be his"),
    ("The men who were held (all locals) *appear to* be free.", "subject", "clause",
     "The men who were held (all locals) appear to be free"),
    ("She read a note which *appears to* be his.", "subject", "clause", "which appears to be his"),
    ("It was *unclear* who had called.", "predicate", "clause", "unclear who had called"),
    ("There was a *plausible* case for the ban, he said.", "predicate", "clause", "plausible case for the ban"),
    ("The yard is dead, I *think*.", "behind", "clause", "The yard is dead"),
    ("The yard is dead, he *claimed*, adding that it was rotten.", "behind", "clause", "The yard is dead"),
    ("The yard is dead, union leaders *fear*.", "that", "clause", "The yard is dead"),
    ("Work *could* begin at 12:01 a.m. today.", "cue", "clause", "could begin at 12:01 a.m. today"),
    ("They *claim* that the canals, if built, would flood.", "that", "clause", "the canals, if built, would flood"),
    ("The yard is, I *think*, dead.", "behind", "clause", "The yard is, I think, dead"),
    ("Lagos, as *feared* by traders, is sending troops.", "behind", "clause",
     "Lagos, as feared by traders, is sending troops"),
    ("As widely *predicted*, the bank cut rates.", "behind", "clause", "the bank cut rates"),
    ("The bank cut rates, as many *expected*.", "behind", "clause", "The bank cut rates"),
    ("The flood is *feared* by farmers in the valley.", "behind", "clause", "The flood is feared by farmers in the valley"),
    ("The yard, which *may* close, is full.", "cue", "clause", "may close"),
    ("The motive is *unclear*, police said.", "predicate", "clause", "The motive is unclear"),
)  # fmt: skip

# Where a clause ends behind a cue. Brackets and quote marks are looked at apart: what they hold belongs to the clause.
CLAUSE_END = re.compile(
    r"""
    # no groups, since the engine skips an alternative at once only where a plain character or set begins it
    [;()\[\]“”"] | :(?!\d) | '' | \s[-–—]{1,2}\s
    # links
  | ,\s(?=(?:and|but|or|nor|yet|so|which|who|whose|where|while|whereas|although|though|because|since|as|when
                     |after|before|if|unless|he|she|they|it|we|said|says|according|with
                     |is|are|was|were|has|have|had|will|would|could|may|might)\b)
  | \s(?=(?:but|whereas|although|though|because|unless)\s)
    # tags, of which the last may be long
  | ,(?=\s(?:[\w.'’-]{1,30}\s){1,4}(?:said|says|told|added)\b)
  | ,(?=\s(?:[\w.'’-]{1,30}\s){1,12}(?:said|says?|told|added|heard|suggests?|warned|warns|believes?|shows?|predicts?)
                  (?:\s(?:on|in|at|this|last|late|yesterday|today)(?:\s[\w.'’-]{1,30}){0,4})?[.!?]?$)
    # another verb
  | \s(?=and\s(?:asked|told|said|urged|refused|denied|accused|warned|added|insisted|pleaded|demanded)\b)
    """,
    re.VERBOSE,
)
COMMA_END = re.compile(
    r"""
    [;()\[\]“”"] | :(?!\d) | '' | \s[-–—]{1,2}\s
  | ,(?!\d)
  | \s(?=(?:but|then|whereas|although|though|because|unless)\s)
    """,
    re.VERBOSE,
)
REPORT_END = re.compile(
    r"""
    [;()\[\]“”"] | '' | \s[-–—]{1,2}\s
    # a turn, with its comma or without
  | ,\s(?=(?:but|while|although|though|whereas|yet)\s(?:the|a|an|it|he|she|they|we|there|this|his|her|its|their|[A-Z]))
  | \s(?=(?:but|while|although|though|whereas|yet)\s(?:the|a|an|it|he|she|they|we|there|this|his|her|its|their|[A-Z]))
    # tags
  | ,(?=\s(?:[\w.'’-]{1,30}\s){1,4}(?:said|says|told|added|wrote)\b)
  | ,(?=\s(?:said|says|according|and\s(?:said|added|provide|provides|raise|raises))\b)
    """,
    re.VERBOSE,
)
END_MARKS = {"clause": CLAUSE_END, "comma": COMMA_END, "report": REPORT_END}
CLOSING = {"(": ")", "[": "]", "“": "”", '"': '"'}
# An aside behind a comma: "if the tower, which leans, is shut".
ASIDE_BEGINS = re.compile(r",\s(?:which|who|whose|where|however|though|say|too|for example|at least|as expected)\b")

IF_ASIDE = re.compile(r",\s(?:if|when|once)\s[\w\s’'-]{2,30},(?=\s)")  # "the canals, if built, would flood"

CLAUSE_START = re.compile(
    r"""
    (?P<mark>     [;:\[\]“”"]\s* | \s[-–—]{1,2}\s | (?:``|'')\s* )
  | (?P<bracket>  [()]\s* )
  | (?P<relative> (?:^|\s|,\s)(?P<pronoun>that|which|who)\s )
  | (?P<link>     (?:^|\s|,\s)(?:but|because|although|though|while|whereas|if|when|whether|since)\s )
  | (?P<and>      (?:^|\s|,\s)and\s(?!(?:is|are|was|were|has|have|had|will|would|also|then)\b) )
  | (?P<said>     \s(?:say|says|said|saying|claim(?:s|ed)|warn(?:s|ed)|fears?|adding)\s(?!to\b) )
  | (?P<comma>    ,\s )
    """,
    re.VERBOSE,
)
# A verb with a person and a tense, as far as its form shows it.
FINITE = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|do|does|did|said|says|made|went|came|took"
    r"|got|saw|found|left|lost|won|[a-z]{2,20}ed)\b"
)
# Where a noun phrase ends: a mark, a word that no noun phrase holds at its end, or a verb.
NOUN_END = re.compile(
    r"""
    (?P<mark> [;()\[\]“”"!?] | [,:](?!\d) | (?<!\b[ap]\.m)(?<!\b[ap])\.(?!\d) | \s[-–—]{1,2}\s )
  | \s(?=(?P<small> (?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|and|or|but|who|which|that
                      |said|says|to|in(?!\s\d)|on|at|for|with|by|from|after|before|when|while|as|than|because|if
                      |over|through|across|into|during|since|until|under|against|around|between|early|late|ago)\b ))
  | \s(?=(?P<verb>  (?:use|come|go|need|want|have|do|take|make|remain|stay|become|get|fell|rose|came|went|took|left|lost|won|fled|died|saw|got|made|grew|ran)\b
                  | [a-z]{2,20}ed\s(?:to|in|on|at|through|by|from|the|an?|into|out|off|up|over|after|home|his|her|their|last|this|every|each|again|yesterday)\b ))
    """,
    re.VERBOSE,
)
PHRASE_END = re.compile(
    r"""
    (?P<mark> [;()\[\]“”"!?] | [,:](?!\d) | (?<!\b[ap]\.m)(?<!\b[ap])\.(?!\d) | \s[-–—]{1,2}\s )
  | \s(?=(?P<small> (?:is|are|was|were|be|been|has|have|had|will|would|could|may|might|can|but|who|which|that|said|says
                      |on|at|after|before|when|while|as|than|because|if|since|until|last|next|this)\b ))
    """,
    re.VERBOSE,
)
CLOCK = re.compile(r"\b[ap]\.m$")  # "about 9.40 a.m."
# What a noun phrase cut off after so many words may not end with.
LOOSE_END = re.compile(r"\s(?:the|a|an|of|in|on|at|to|for|from|with|by|against|its|his|her|their|our|my|this|that)$")
COMPLEMENT = re.compile(r"[\s,]{0,3}")  # what stands between a cue and what it is about
THAT = re.compile(r"[\s,]{0,3}(?:that\s)?")
# A predicate with something of its own behind it: "unclear who", "uncertain about", "unlikely to".
HAS_COMPLEMENT = re.compile(r"\s(?:who|what|when|where|why|how|which|whether|if|that|to|about|of|as)\b")
# What stands before a predicate; an adjective without it belongs to the noun behind: "a plausible cause".
COPULA = re.compile(
    r"\b(?:is|are|was|were|be|been|being|remain(?:s|ed)?|seem(?:s|ed)?|looks?|looked|appear(?:s|ed)?|becomes?|became|'s|’s|'re|’re)"
    r"(?:\s[a-z]{2,20}){0,2}\s$"
)
# "…, I think, …": the clause that it interrupts or ends is what is thought.
PARENTHESIS_BEFORE = re.compile(r",\s(?:[\w’'-]{1,20}\s){1,4}$")
# "…, he claimed, adding that": the clause ends before the tag.
TAG_GOES_ON = re.compile(r",\s(?:adding|saying|and|but|as|while|citing|noting|who|which|though|although)\b")
AS_BEFORE = re.compile(r"(?:,\s|^)[Aa]s\s(?:(?:was|had\sbeen|many)\s)?(?:[a-z]{2,20}ly\s)?$")
PARENTHESIS_BEHIND = re.compile(r"[,.!?”]|$")
ASIDE = re.compile(r"\s[-–—]{1,2}\s[^.;:–—]{1,120}\s[-–—]{1,2}\s")  # " – if it agrees – "
WORD = re.compile(r"\S+")
# The verb whose subject a "whether" is: "Whether it will close remains unclear".
MAIN_VERB = re.compile(
    r"\s(?=(?:remains?|remained|is|was)\s(?:still\s|now\s|also\s|yet\s|far\sfrom\s)?"
    r"(?:unclear|unknown|uncertain|unresolved|not|another|anyone|in\s|to\sbe|open|an?\s(?:matter|question|mystery)))"
)
LONGEST = 600  # code points that a scope can reach from its cue
DANGLING = " \t\n,.!?;:'’"


class _Marks:
    """The marks of a sentence in their order, found as far as they are asked for."""

    def __init__(self, found: Iterator[re.Match[str]]) -> None:
        self.found = found
        self.marks: list[re.Match[str]] = []
        self.starts: list[int] = []

    def at(self, place: int) -> re.Match[str] | None:
        """The first mark at a place or behind it."""
        while not self.starts or self.starts[-1] < place:
            mark = next(self.found, None)
            if mark is None:
                break
            self.marks.append(mark)
            self.starts.append(mark.start())
        number = bisect_left(self.starts, place)
        return self.marks[number] if number < len(self.marks) else None


class Clauses:
    """The clauses of one sentence: where they end is read once for all its cues.

    Args:
        text: the document.
        sentence: the sentence.
    """

    def __init__(self, text: str, sentence: Span) -> None:
        self.text = text
        self.sentence = sentence
        self._ends: dict[str, _Marks] = {}

    def scope(self, rule: tuple[str, str], cue: Span) -> Span | None:
        """The scope of a cue of the sentence by the rules its entry names: one of STARTS and one of ENDS."""
        begins, ends = rule
        if begins == "none":
            return None
        if begins in ("behind", "that"):
            if around := self._parenthesis(cue) or self._as_parenthesis(cue):
                return around
            if self.text.startswith(" by ", cue.end):  # "is feared by aid groups": what is feared stands before
                begins = "subject"
        start = cue.start if begins == "cue" else self._start_of(begins, cue)
        if begins == "predicate" and start == cue.start and not HAS_COMPLEMENT.match(self.text, cue.end):
            ends = "phrase"
        if ends in ("noun", "phrase"):
            end = _noun_end(cue, self.text, self.sentence, phrase=ends == "phrase")
        else:
            end = self.end(cue.end, ends)
            if begins in ("behind", "that") and (aside := ASIDE.match(self.text, end, self._limit(end))):
                end = self.end(aside.end(), ends)
        if begins not in ("behind", "that"):
            end = max(end, cue.end)
        if self.text.startswith("Whether ", cue.start) and (main := MAIN_VERB.search(self.text, cue.end, end)):
            end = main.start()
        return _span(start, end)

    def _parenthesis(self, cue: Span) -> Span | None:
        """The clause that "I think" between commas, or at the end, is about."""
        if not PARENTHESIS_BEHIND.match(self.text, cue.end, self.sentence.end):
            return None
        before = PARENTHESIS_BEFORE.search(self.text[max(self.sentence.start, cue.start - 60) : cue.start])
        if before is None:
            return None
        comma = cue.start - (before.end() - before.start())
        at_end = self.text[cue.end : cue.end + 1] != "," or TAG_GOES_ON.match(self.text, cue.end)
        return _span(self.start(comma), comma if at_end else self.end(cue.end + 1))

    def _as_parenthesis(self, cue: Span) -> Span | None:
        """The clause that "as feared by the US" stands in, or before, or behind."""
        start = max(self.sentence.start, cue.start - 30)
        before = AS_BEFORE.search(self.text[start : cue.start])
        if before is None:
            return None
        opens = start + before.start()
        close = self.text.find(",", cue.end, self._limit(cue.end))
        if before[0][0] == ",":
            return _span(self.start(opens), self.end(close + 1) if close >= 0 else opens)
        if opens > self.sentence.start or close < 0:
            return None
        behind = COMPLEMENT.match(self.text, close)
        begin = behind.end() if behind else close + 1
        return _span(begin, self.end(begin))

    def end(self, start: int, rule: str = "clause") -> int:
        """Where the clause ends that goes on at ``start``, by one of the rules ``clause``, ``comma`` and ``report``."""
        if rule not in self._ends:
            self._ends[rule] = _Marks(END_MARKS[rule].finditer(self.text, self.sentence.start, self.sentence.end))
        marks = self._ends[rule]
        limit = self._limit(start)
        end = limit
        mark = marks.at(start)
        while mark is not None and mark.start() < limit:
            beyond = self._beyond(mark, start, limit)
            if beyond == mark.start():
                end = beyond
                break
            mark = marks.at(max(beyond, mark.start() + 1))
        while end > start and self.text[end - 1] in DANGLING:
            end -= 1
        return end

    def _limit(self, start: int) -> int:
        return min(self.sentence.end, start + LONGEST)

    def _beyond(self, found: re.Match[str], start: int, limit: int) -> int:
        """Where to read on behind a mark that ends no clause; its own place if it ends one."""
        text, mark = self.text, found[0]
        if mark == '"' and text.count('"', max(self.sentence.start, start - LONGEST), start) % 2:
            return found.start()  # the quote in which the cue stands ends here
        if mark in CLOSING:
            close = text.find(CLOSING[mark], found.end(), limit)
            return close + 1 if close >= 0 else found.start()
        if mark[0] == "," and (aside := IF_ASIDE.match(text, found.start(), limit)):
            return aside.end()
        if mark == "," and ASIDE_BEGINS.match(text, found.start(), limit):
            close = text.find(", ", found.end(), limit)
            return close + 1 if close >= 0 else found.start()
        return found.start()

    def start(self, before: int) -> int:
        """Where the clause begins in which ``before`` stands: its subject, as far as words and marks show it."""
        text = self.text
        start = max(self.sentence.start, before - LONGEST)
        begins, opened = start, start
        # Read a little beyond: "and" in front of a verb joins two verbs of one subject.
        for mark in _starts(text, start, min(self.sentence.end, before + 8), before):
            if mark.end() > before and not mark["relative"]:
                break
            if mark["comma"] and mark.end() == before:
                # "Jane Hill, the trade secretary, appeared to …": a comma right before the cue closes an aside, and
                # the clause is the one that the aside interrupts.
                return opened
            if mark["and"] and not FINITE.search(text, begins, mark.start()):
                continue  # "beds and chairs seem …" is one subject
            if mark["relative"]:
                if mark.end() >= before:  # "which appears to": the pronoun is the subject
                    return mark.start("pronoun") if mark["pronoun"] != "that" else begins
                if FINITE.match(text, mark.end()):
                    continue  # "the men who were held": part of the subject
            opened, begins = begins, mark.end()
        return begins + 4 if text.startswith(("but ", "and "), begins) and begins + 4 <= before else begins

    def _start_of(self, rule: str, cue: Span) -> int:
        if rule in ("last", "object"):
            words = list(WORD.finditer(self.text, cue.start, cue.end))
            if rule == "last":
                return words[-1].start()
            return words[1].start() if len(words) > 1 else cue.end
        if rule == "subject":
            return self.start(cue.start)
        if rule == "predicate" and not HAS_COMPLEMENT.match(self.text, cue.end):
            before = self.text[max(self.sentence.start, cue.start - 60) : cue.start]
            return self.start(cue.start) if COPULA.search(before) else cue.start
        if rule in ("behind", "that"):
            skipped = (THAT if rule == "that" else COMPLEMENT).match(self.text, cue.end, self.sentence.end)
            return skipped.end() if skipped else cue.end
        return cue.start  # "cue", and "predicate" with a complement


def _span(start: int, end: int) -> Span | None:
    return Span(start, end) if start < end else None


def _starts(text: str, start: int, limit: int, before: int) -> Iterator[re.Match[str]]:
    """The marks at which a clause may start, without those in brackets that close before the cue."""
    place = start
    while found := CLAUSE_START.search(text, place, limit):
        place = found.end()
        if found["bracket"] and found[0][0] == "(":
            close = text.find(")", place, before)
            if close >= 0:
                place = close + 1
                continue
        if found["bracket"] and found[0][0] == ")":
            continue
        yield found


def _noun_end(cue: Span, text: str, sentence: Span, *, phrase: bool) -> int:
    ends, longest = (PHRASE_END, 18) if phrase else (NOUN_END, 6)
    words = list(WORD.finditer(text, cue.end, min(sentence.end, cue.end + 20 * longest)))[:longest]
    limit = words[-1].end() if words else cue.end
    first = words[0].end() if words else cue.end
    while first > cue.end and text[first - 1] in ",;:)”":
        first -= 1  # "about £200,000, money it lacks"
    stop = ends.search(text, min(first, limit), limit)
    end = stop.start() if stop else limit
    while end > cue.end and text[end - 1] in " \t\n,.!?;:”\"'’)":
        end -= 1
    if CLOCK.search(text, cue.end, end):
        end += text.startswith(".", end)
    while end > cue.end and (loose := LOOSE_END.search(text, cue.end, end)):
        end = loose.start()
    return max(end, cue.end)
