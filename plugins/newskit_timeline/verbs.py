"""Verbs without a tagger: the words of a sentence, which of them are verbs, and which verbs tell a tense."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from itertools import accumulate

from newskit import Span
from newskit.english.reporting import inflect, verbs
from newskit.english.word_lists import word_set

__all__ = [
    "ALWAYS",
    "COORDINATORS",
    "DETERMINERS",
    "OWNERS",
    "PERIODS",
    "PERSONS",
    "PREPOSITIONS",
    "PRONOUNS",
    "TENSES",
    "Words",
    "forms",
    "is_auxiliary",
    "lemma_of",
    "plain",
]

# In a text as ``plain`` gives it; what is split by it has the words and marks at the odd places.
TOKEN = re.compile(r"([^\W_]\w*+(?:['.-]++\w++)*+|--|``|''|[,;:()“”\"–—])")

# What a word can be. A form of "be", "have" and "do" keeps its tense; the rest are letters:
# F will, M would, P past that is no participle (went), A past or participle (said, closed), S present in -s, N present in -s that
# is as often a plural noun (reports), B base form, V base form that is as often a noun, G form in -ing, R participle only (gone).
AUXILIARIES: Mapping[str, str] = {
    **dict.fromkeys(word_set("is are am isn't aren't ain't"), "is"),
    **dict.fromkeys(word_set("was were wasn't weren't"), "was"),
    **dict.fromkeys(word_set("has have hasn't haven't i've we've they've you've"), "has"),
    **dict.fromkeys(word_set("had hadn't"), "had"),
    **dict.fromkeys(word_set("do does don't doesn't"), "does"),
    **dict.fromkeys(word_set("did didn't"), "did"),
    **dict.fromkeys(word_set("will shall won't i'll he'll she'll it'll we'll they'll you'll there'll"), "F"),
    **dict.fromkeys(
        word_set("would could may might should must can cannot can't couldn't wouldn't shouldn't mustn't mightn't"), "M"
    ),
    **dict.fromkeys(word_set("i'm he's she's it's we're they're you're there's that's who's what's here's"), "is"),
}
TENSES: Mapping[str, str] = {
    "is": "present", "was": "past", "has": "perfect", "had": "past", "does": "present", "did": "past", "F": "future",
    "M": "modal", "P": "past", "A": "past", "S": "present", "N": "present", "B": "present", "V": "present",
}  # fmt: skip
NO_TENSE = frozenset("GR")
NOUN_BEFORE = frozenset(("", "G", "N", "V"))  # words that tell nothing of the word before them
ALWAYS = frozenset(AUXILIARIES.values())  # of auxiliaries, which are verbs whatever is beside them

COORDINATORS = word_set("and but or then yet so")
PRONOUNS = word_set("he she they it we i you there")
# The word behind one of these is no verb: "the cost", "their reports", "of injured people".
DETERMINERS = word_set("the a an his her its their our my your this these those no any some each every another")
PREPOSITIONS = word_set("of by for in with from on at about against between among under over into amid without per")
NO_VERB_AHEAD = DETERMINERS | PREPOSITIONS
# What is behind one of these is a base form: "to cut", "could put".
BASE_AHEAD = word_set("to not will would could can may might must should shall did do does didn't don't doesn't let")
# A plural noun or a verb in -s behind one of these is a verb: "she plans", "which reports".
SUBJECTS = PRONOUNS | word_set("who which that")
# Behind one of these, as behind any plural, a base form is the present: "they expect", "police say".
PLURALS = word_set("they we i you people police men women children who others many")
OBJECTS = DETERMINERS | PRONOUNS | word_set("that him them")
INTENDS = word_set("plans aims needs")
PERIODS = word_set("year quarter period half month months week weeks")  # "the quarter ended June 30"
RELATIVE_SUBJECTS = word_set("who which that")
PERSONS = word_set("him them me us himself herself itself")
TOWARDS = word_set("across besides towards unless versus plus sans")  # words in -s in front of these that are no verbs
BEFORE_VERBS = RELATIVE_SUBJECTS | word_set("he she it and")  # in front of a word in -s that may be a verb
SIGNS = BEFORE_VERBS | PERSONS
NOT_ED = word_set(
    "hundred indeed seed speed breed greed feed weed sacred naked wicked united limited alleged so-called"
)
# Between a subject and its verb: "and later joined".
ADVERBS = word_set("also then later now never not soon first still once again already only even just")
LONGEST_JOINT = 10  # words from "to close" to "and put", from "who planted" to "expect"
NEAR_RELATIVE = 4  # words from "who" to its verb
MOST_ADVERBS = 3  # in a row
MOST_REMEMBERED = 40_000  # words: some 5 MB
PARTICIPLES = word_set("been had done become come run overcome led set red")


# Behind these "will", "might" and "can" are nouns; "this" and "that" may be subjects.
OWNERS = word_set("the a his her its their my our your political free")


@cache
def _rows() -> tuple[tuple[tuple[str, ...], ...], frozenset[str]]:
    """The verbs of ``verbs.txt`` with their given forms, and those whose form in -s is as often a noun."""
    nouns: set[str] = set()
    rows: list[tuple[str, ...]] = []
    section = ""
    for line in files("newskit_timeline").joinpath("verbs.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line
        elif line and not line.startswith("#"):
            if section == "[noun in s]":
                nouns.add(line)
            else:
                rows.append(tuple(line.split()))
    return tuple(rows), frozenset(nouns)


@cache
def forms() -> Mapping[str, str]:
    """What every form of the verbs in ``verbs.txt``, the auxiliaries and the verbs of reporting can be; lower case."""
    found: dict[str, str] = {}
    rows, nouns = _rows()
    for form, verb in verbs().items():
        if verb.reports_speech and "base" in verb.inflections and verb.lemma == form and form not in nouns:
            found[form] = "B"
    for lemma, *given in rows:
        made = inflect(lemma, *given)
        found[made["s"]] = "N" if lemma in nouns else "S"
        found[made["ing"]] = "G"
        found.setdefault(lemma, "V" if lemma in nouns else "B")
        if made["participle"] != made["past"]:
            found.setdefault(made["participle"], "B" if made["participle"] == lemma else "R")
            found[made["past"]] = "P"
        else:
            found[made["past"]] = "A"
    for lemma in nouns:
        found.setdefault(inflect(lemma)["s"], "N")
        found.setdefault(lemma, "V")
    found.update(AUXILIARIES)
    return found


@cache
def _lemmas() -> Mapping[str, str]:
    rows, nouns = _rows()
    listed = [(lemma, form) for lemma, *given in rows for form in inflect(lemma, *given).values()]
    regular = [(lemma, form) for lemma in sorted(nouns) for form in inflect(lemma).values()]
    return {form: lemma for lemma, form in [*regular, *listed]}


def lemma_of(word: str) -> str:
    """One name for all forms of a verb: its base form, or, where it is in no list, the word without its ending.

    >>> lemma_of("sank"), lemma_of("sinks"), lemma_of("capsized") == lemma_of("capsizes")
    ('sink', 'sink', True)
    """
    known = _lemmas().get(word)
    if known is not None:
        return known
    for ending in ("ing", "ed", "es", "s", "e"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word[: -len(ending)]
    return word


def is_auxiliary(word: str) -> bool:
    """Whether a word is a form of "be", "have" or "do", or a modal; lower case."""
    return word in AUXILIARIES or word in ("be", "been", "being", "having", "doing", "done")


def plain(text: str) -> str:
    """A text in lower case, with straight apostrophes, and each sign in its place."""
    low = text.lower()
    if len(low) != len(text):
        low = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    return low.replace("’", "'")


class Words:
    """The words and marks of a sentence, with the verbs among them. (The words that expressions are found by are those of ``words``.)

    Attributes:
        low: each in lower case, with a straight apostrophe.
        start: where each begins in the text; behind them, where the sentence ends.
        code: what verb each can be; '' for none.
        telling: the places of those that are verbs and tell a tense, in order.
        finite: whether each is one.
    """

    def __init__(self, text: str, sentence: Span, lower: str | None = None) -> None:
        """The words of a sentence.

        Args:
            text: the whole text.
            sentence: the place of the sentence.
            lower: the text as ``plain`` gives it, where many sentences are cut.
        """
        codes = _codes()
        lower = plain(text) if lower is None else lower
        cut = TOKEN.split(lower[sentence.start : sentence.end])
        self.low: list[str] = cut[1::2]
        low = self.low
        # Where each begins, and in between where each ends; the last is where the sentence does.
        self.start = list(accumulate(map(len, cut), initial=sentence.start))[1::2]
        self.code = code = list(map(codes.__getitem__, low))
        self.telling = telling = list[int]()
        for at, kind in [(at, kind) for at, kind in enumerate(code) if kind and kind not in NO_TENSE]:
            if kind in ALWAYS:
                if kind == "M" and low[at] == "may" and text[self.start[at]] == "M":
                    code[at] = ""  # the month
                elif low[at] in ("will", "might", "can") and at and low[at - 1] in OWNERS:
                    code[at] = ""  # "the will is another matter", "his might"
                else:
                    telling.append(at)
            elif self._tells(at, kind):
                telling.append(at)
        self.finite = finite = [False] * len(low)
        for at in telling:
            finite[at] = True
        more = [] if SIGNS.isdisjoint(low) else self._unlisted()
        if low.count(",") > 1:
            more += self._behind_asides()
        if more:
            for at in more:
                finite[at] = True
            telling += more
            telling.sort()

    def _unlisted(self) -> list[int]:
        """Words in -s, in no list of ours, that are verbs by the words beside them: 'who mends nets', 'it houses a theatre'."""
        low, code = self.low, self.code
        found: list[int] = []
        for sign in [at for at, word in enumerate(low) if word in SIGNS]:
            before = low[sign]
            person = before in PERSONS  # "the lawyer hands him a slip"
            at = sign - 1 if person else sign + 1
            if not 0 < at < len(low) or code[at] or not _is_in_s(low[at]):
                continue
            ahead = low[at + 1] if at + 1 < len(low) else ""
            if person:
                tells = low[at - 1] not in NO_VERB_AHEAD and low[at] not in TOWARDS
            elif before in RELATIVE_SUBJECTS:
                tells = not ahead or code[at + 1] in NOUN_BEFORE  # a verb follows a noun: "that soldiers shot"
            elif before == "and":  # "She leads a team and coaches the under-12s"
                tells = ahead in DETERMINERS and self._is_behind_present(at)
            else:
                tells = ahead in OBJECTS or ahead in PREPOSITIONS or ahead == "to"
            if tells:
                found.append(at)
        return found

    def _is_behind_present(self, at: int) -> bool:
        last = bisect_left(self.telling, at) - 1
        return last >= 0 and self.code[self.telling[last]] in ("S", "N")

    def _behind_asides(self) -> list[int]:
        """Words in -s behind what tells more of a subject in commas, that are its verb, in no list of ours.

        'Marr, who left in 2019, calls the idea a folly', 'the tunnel, dug in 1912, leaks'.
        """
        low, code = self.low, self.code
        found: list[int] = []
        opened = False  # whether the comma before opened what tells more of one
        for comma in [at for at, word in enumerate(low[:-1]) if word == ","]:
            at = self.past_adverbs(comma + 1)
            if opened and at < len(low) and not self.finite[at] and code[at] in ("", "N", "S") and _is_in_s(low[at]):
                ahead = low[at + 1] if at + 1 < len(low) else ""
                if ahead in OBJECTS or ahead in ("to", "") or at > comma + 1:
                    found.append(at)
            # ", first reported on Monday,"
            tells_more = low[comma + 1] in RELATIVE_SUBJECTS or (at < len(low) and code[at] in ("A", "R"))
            opened = tells_more and low[comma - 1][-1] != "s"
        return found

    def _tells(self, at: int, kind: str) -> bool:
        """Whether a verb that is no auxiliary tells a tense, by the word before it."""
        low = self.low
        before = low[at - 1] if at else ""
        if before in NO_VERB_AHEAD or (before in BASE_AHEAD and kind != "S"):
            return False
        if low[at] == "dated":
            return at + 1 < len(low) and low[at + 1] in ("from", "back")  # "a bank slip, dated June 11,"
        if low[at] == "means":
            ahead = low[at + 1] if at + 1 < len(low) else ""
            return ahead != "of" and before not in ("by", "own", "only")  # "the only means of support"
        if kind == "A" and before.endswith("'s") and before not in AUXILIARIES:
            return False  # "the firm's planned move"
        if kind == "A" and before in ("be", "been", "getting", "being", "having"):
            return False
        if kind == "A" and before in COORDINATORS and self._joins_infinitive(at):
            return False  # "to close the baths and put up houses"
        if kind == "N":
            ahead = low[at + 1] if at + 1 < len(low) else ""
            if ahead == "to" and low[at] in INTENDS:
                return not before.endswith("'s")  # "the firm plans to sell", but "the firm's plans to sell"
            if before == "that" and at + 1 < len(low) and self.code[at + 1] not in NOUN_BEFORE:
                return False  # "that prices might rise"
            return before in SUBJECTS or (before in COORDINATORS and (ahead == "to" or ahead in DETERMINERS))
        if kind in ("B", "V"):
            ahead = low[at + 1] if at + 1 < len(low) else ""
            if kind == "V" and ahead not in OBJECTS:
                return False  # "police talks", but "police claim that"
            if kind == "B" and ahead in OBJECTS and self._resumes(at):
                return True  # "farmers who planted in April expect a good crop"
            plural = len(before) > 3 and before[-1] == "s" and before[-2] not in "s'"
            if plural and self.code[at - 1]:
                # "as new rules come into force": a noun in -s, with an adjective in front
                plural = kind == "B" and self.code[at - 1] == "N" and at > 1 and low[at - 2] not in SUBJECTS
            return plural or before in PLURALS
        if before in PERIODS and low[at] == "ended":
            return False
        return bool(at) or kind == "P"

    def _resumes(self, at: int) -> bool:
        """Whether a base form is the verb of a plural that a relative with a verb of its own tells more of."""
        last = self.telling[-1] if self.telling else -1
        if at - last > LONGEST_JOINT:
            return False
        for back in range(last - 1, max(0, last - NEAR_RELATIVE), -1):
            if self.low[back] in RELATIVE_SUBJECTS:
                return self.low[back - 1][-1] == "s" and "," not in self.low[back:at]
        return False

    def _joins_infinitive(self, at: int) -> bool:
        """Whether a form that is base and past in one goes on with an infinitive before it, in the same stretch."""
        if _lemmas().get(self.low[at]) != self.low[at]:
            return False
        last = self.telling[-1] if self.telling else -1
        for back in range(at - 2, max(0, at - LONGEST_JOINT), -1):
            if back == last or not self.low[back][0].isalnum():
                return False
            if self.low[back] == "to" and self.code[back + 1] in ("A", "B", "V"):
                return True
        return False

    def end(self, at: int) -> int:
        """Where a word ends in the text."""
        return self.start[at] + len(self.low[at])

    def participle(self, at: int) -> bool:
        """Whether a word can be a participle: 'has been', 'has resigned'."""
        return at < len(self.low) and (self.code[at] in ("A", "R") or self.low[at] in PARTICIPLES)

    def is_adverb(self, at: int) -> bool:
        """Whether a word may stand between a subject and its verb: 'later joined', 'quietly left'."""
        word = self.low[at]
        return word in ADVERBS or (word[-2:] == "ly" and len(word) > 4)

    def past_adverbs(self, at: int) -> int:
        """The place of the next word that is no adverb."""
        last = min(at + MOST_ADVERBS, len(self.low))
        while at < last and self.is_adverb(at):
            at += 1
        return at


def _is_in_s(word: str) -> bool:
    """Whether a word may be the present of a verb by its spelling."""
    return len(word) > 3 and word[-1] == "s" and word[-2] != "s" and "'" not in word


class _Codes(dict[str, str]):
    """What words can be: the known ones by list, the others by their spelling, which is remembered of the first so many."""

    def __missing__(self, low: str) -> str:
        code = _by_spelling(low)
        if len(self) < MOST_REMEMBERED:
            self[low] = code
        return code


@cache
def _codes() -> _Codes:
    return _Codes(forms())


def _by_spelling(low: str) -> str:
    """What a word that is in no list may be."""
    if low[-2:] == "ed":
        return "A" if len(low) > 4 and "-" not in low and low not in NOT_ED else ""
    if low[-3:] == "ing":
        return "G" if len(low) > 5 and "-" not in low else ""
    return ""
