"""Whose uncertainty a hedge is: a speaker's, the subject's of a verb of opinion, or the author's.

Asked in this order, the first answer counts: the cue is what attributes a quote, so its speaker holds it; the cue is passive
and somebody stands behind "by"; the cue is a noun with an owner ("the minister's claim"); the cue is a verb with a subject
beside it; the cue stands in somebody's quote; nobody else speaks, so it is the author's. In "Beijing, as feared by the US"
the nearest wins: each report within a report has its own holder.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import deque
from functools import cached_property

import newskit
from newskit import Span
from newskit.english.names import is_person_name
from newskit.english.reporting import verbs
from newskit.english.roles import noun
from newskit_hedges.finding import Finding, Tokens
from newskit_hedges.function_words import (
    AUXILIARIES,
    BE,
    CONJUNCTIONS,
    COUNTS,
    DETERMINERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVE,
    SPEAKER_HERSELF,
    SUBORDINATORS,
    TIMES,
)

__all__ = ["AUTHOR", "SUGGESTING", "Holders"]

AUTHOR = "author"

# Kinds that somebody holds who stands beside the cue: "police fear", "the board is considering".
HELD = frozenset({"doxastic", "claim", "prospective"})
# Kinds whose holder is the author where nobody else speaks. Hearsay without a name has no holder that is known.
OWN = frozenset({"epistemic", "condition", "investigation", "approximator", "peacock"})

# Adverbs and light verbs between a holder and the cue: "The US has also raised fears".
BETWEEN = AUXILIARIES | frozenset(
    """also now still already widely long ever never only just even often always
    raised raising raise raises voiced voicing voice voices expressed express expresses made making make makes
    remain remains remained stay stays stayed
    said seemed seem seems appeared appear appears""".split()
)
# Words at which a noun phrase that runs back from the cue has begun.
STOPS = RELATIVE | SUBORDINATORS | frozenset("but what there it this these those".split())
GENITIVE = ("'s", "s'")
NOBODY = PRONOUNS | frozenset(
    "there this that these those you a an the no any nobody nothing something what which million billion cent".split()
)
OPENERS = DETERMINERS | POSSESSIVES
# What no holder is: "expected by the end of March", "by then", "by way of".
NO_HOLDER = TIMES | {"way", "means"}
TIME_OPENS = frozenset({"last", "this", "next", "on", "in", "early", "late", "earlier"})
SENTENCE_ADVERBS = frozenset({"meanwhile", "still", "now", "yesterday", "today", "then", "however", "nevertheless"})
# "Jane Hill appeared to say London would follow": what is said by somebody who seemed to say it is hers.
SEEMED_TO_SAY = re.compile(
    r"\b(?:appear|seem)(?:s|ed)? to (?:say|suggest|claim|admit|concede|imply|hint|argue|promise|confirm|deny)\b"
)
FIRST_PERSON = re.compile(r"(?:(?:[Ii]n|[Tt]o) )?(?:I|[Ww]e|[Mm]y|[Oo]ur)\b")
# What somebody asks or leaves open: "she wondered why", "the club has not ruled out a sale".
WONDERING = (
    "wonder", "doubt", "undecided", "question-whether", "has-not-ruled-out", "not-ruling-out", "investigate-whether",
    "examine-whether", "investigating-claims", "await-results", "don't-know", "can't-guarantee",
)  # fmt: skip
LINKING = BE | frozenset("remain remains remained feel feels felt stay stays stayed seem seems sound sounds".split())
# Rules whose cue is an adjective that looks like a participle: "other teams are unconvinced".
ADJECTIVES = frozenset({"is-unconvinced", "afraid-that", "convinced-that", "confident-of"})
# Rules of what is arranged or in store: its subject is who it will happen to, and not who holds it so.
ARRANGED = frozenset(
    """is-set-to is-due-to due-to-be is-due is-planned is-scheduled-to lined-up-to is-bound-to on-course-to heading-for
    soon-to-be sure-to-be on-the-cards loom""".split()
)
# Verbs of knowing whose subject holds them though nobody is quoted: "the coach hinted he would go".
HINTING = ("hint-at", "hint-he", "estimates-a-number", "estimate-he", "estimate-the")
# Verbs that persons and things have alike; only a person holds what is suggested.
SUGGESTING = ("suggest", "speculat", "estimated-at", "indicat")
NAME = re.compile(r"(?:[A-Z][\w’'-]{0,30} ){0,3}[A-Z][\w’'-]{0,30}")
# The verb of "many believe", "critics say"; and what no holder begins with.
LAST_VERB = re.compile(
    r"""
    \s (?:have|had)? \s?
    (?: told\sof | spoke\sof | say | says | said | believed? | think | thought | feared? | fear | argue[ds]?
      | (?:suspect|claim|warn|suggest|contend|insist|maintain|complain|caution|point|counter)(?:ed)?
      | indicate | reported | noted? | agreed? | describe[ds]? | feel | felt | reckon | doubt | wonder | predict | expect
    )$
    """,
    re.VERBOSE,
)
NO_SOURCE = (
    "according to",
    "the consensus",
    "it ",
    "there ",
    "word ",
    "legend ",
    "talk ",
    "reports",
    "some suggestion",
    "a growing",
    "conventional",
)
LONGEST = 20  # words of a noun phrase
LONG = 6  # words of a noun phrase from which what hangs on its head is left off
# What may stand between a holder and "to believe": "police have every reason to think".
REASONS = frozenset(
    """reason reasons grounds cause every good strong enough ample led leads lead inclined come came begin began begun
    tend tends tended""".split()
)
FROM_A_SOURCE = 40  # code points between an unnamed source and its verb
REPORTS = re.compile(r"\b(?:said|says?|told|warned|added)\b")  # "sources said directors were weighing"
MARK = re.compile(r"[,.;:“”\"]\s")
FARTHEST = 30  # words from the cue within which its holder is looked for


class Holders:
    """Finds holders in one document, sentence by sentence in the order of the text."""

    def __init__(self, document: newskit.Document) -> None:
        self.document = document
        self.source_end = -FROM_A_SOURCE
        self.sources: deque[str] = deque(maxlen=8)  # phrases for unnamed sources, the latest last
        cued = sorted(
            ((q.cue, q.speaker) for q in document.quotes if q.cue is not None and q.speaker is not None),
            key=lambda pair: pair[0].start,
        )
        self.cues = [cue for cue, _ in cued]
        self.cue_starts = [cue.start for cue in self.cues]
        self.speakers = [speaker for _, speaker in cued]

    @cached_property
    def pronouns(self) -> dict[int, str]:
        """Whom a pronoun stands for, by its place."""
        return {
            mention.span.start: entity.name
            for entity in self.document.entities
            for mention in entity.mentions
            if mention.kind == "pronoun"
        }

    def of(self, found: Finding, quote: newskit.Quote | None, sentence: Span, tokens: Tokens) -> str | None:
        """The holder of a hedge, as written; None where the text doesn't say."""
        if found.holder is not None:
            words = self.document[found.holder]
            self.source_end = found.span.end
            return words if found.sourcing == "named_role" else self._source(words)
        if FIRST_PERSON.match(self.document.text, found.span.start, found.span.end):  # "I suspect", "in my view"
            return quote.speaker.name if quote is not None and quote.speaker is not None else AUTHOR
        if found.kind == "vague_source":
            words = LAST_VERB.sub("", self.document[found.span])
            return words if _can_hold(words) and not words.lower().startswith(NO_SOURCE) else None
        wondering = found.kind == "investigation" and found.rule.startswith(WONDERING)
        if found.rule in ARRANGED:
            return quote.speaker.name if quote is not None and quote.speaker is not None else AUTHOR
        if found.kind in HELD or wondering or found.kind == "agentless" or found.rule in HINTING:
            held = self._of_cue(found.span) or self._source_before(found.span) or self._beside(found, quote, tokens)
            if held is not None or found.kind == "agentless":
                return held
        if found.rule.startswith(SUGGESTING):  # "her barrister suggested", but not "tests suggested"
            who = self._beside(found, quote, tokens)
            if who is not None and _is_somebody(who):
                return who
        if quote is not None and quote.speaker is not None and _can_hold(quote.speaker.name):
            return quote.speaker.name
        if found.kind in OWN:
            return self._seemed_to_say(found, sentence) or AUTHOR
        return None

    def _source(self, words: str) -> str:
        """'the source' is the one that was described before: the last whose phrase holds the noun."""
        the, _, head = words.lower().partition(" ")
        if the == "the" and head.isalpha():
            return next((source for source in reversed(self.sources) if head in source.lower().split()), words)
        self.sources.append(words)
        return words

    def _source_before(self, span: Span) -> str | None:
        """The unnamed source whose own words end right before a cue: "a trader who asked not to be named fears"."""
        between = self.document.text[self.source_end : span.start]
        near = self.source_end <= span.start <= self.source_end + FROM_A_SOURCE and not REPORTS.search(between)
        return self.sources[-1] if near and self.sources and not MARK.search(between) else None

    def _of_cue(self, span: Span) -> str | None:
        """The named speaker of the quote that this cue attributes: the quotes' own grammar found the subject."""
        place = bisect_left(self.cue_starts, span.start)
        for index in range(max(0, place - 1), min(place + 1, len(self.cues))):
            speaker = self.speakers[index]
            if self.cues[index].overlaps(span) and speaker.kind in ("named", "office") and _can_hold(speaker.name):
                return speaker.name
        return None

    # ---- beside the cue ----------------------------------------------------------------------------------------------

    def _beside(self, found: Finding, quote: newskit.Quote | None, tokens: Tokens) -> str | None:
        words = tokens.words
        first = bisect_right(tokens.starts, found.span.start) - 1
        last = bisect_left(tokens.starts, found.span.end) - 1
        if first < 0 or last >= len(words):
            return None
        for at in (first, first + 1):  # "his claim", "by their estimate", "what he called"
            if at < last and words[at] in POSSESSIVES | {"he", "she", "they"}:
                return self._who(tokens, at, quote)
        if owner := self._owner(tokens, first, quote):
            return owner
        if first and words[first - 1] in ("the", "a", "an") and _is_participle(words[first]):
            return None  # "the expected rise" is nobody's
        before = _over(words, first - 1, BETWEEN - BE)
        head = words[last] if words[first] in BE else words[first]
        # "the judge is minded to": an adjective, whose subject holds it
        adjective = found.rule in ADJECTIVES or (found.kind == "prospective" and found.rule != "under-consideration")
        charged = words[last + 1 : last + 2] == ["of"] or words[last] == "of"  # "a driver accused of, suspected of"
        passive = (
            not adjective
            and _is_participle(head)
            and (charged or words[first] in BE or (before >= 0 and words[before] in BE))
        )
        if passive or words[last + 1 : last + 2] == ["by"] or words[first - 1 : first] == ["as"]:
            agent = self._agent(tokens, last)
            if agent or passive or words[last + 1 : last + 2] == ["by"]:
                return agent
        predicate = words[first - 1 : first] != [] and words[first - 1] in LINKING | AUXILIARIES
        predicate = predicate or _is_verb(head) or head.endswith("ing") or _is_participle(head)
        if found.kind == "agentless" or not (predicate or (before >= 0 and words[before] in AUXILIARIES)):
            return None  # of a bare noun ("inflation expectations") nobody is the subject
        return self._subject(tokens, first, quote)

    def _owner(self, tokens: Tokens, first: int, quote: newskit.Quote | None) -> str | None:
        """In "her claims", "the minister’s repeated claim": whose the noun is."""
        for at in range(first - 1, max(-1, first - 4), -1):
            word = tokens.words[at]
            if word in POSSESSIVES:
                return self._who(tokens, at, quote)
            if word.endswith(GENITIVE) and len(word) > 2:
                phrase = self._phrase_before(tokens, at + 1)
                return phrase and re.sub(r"(?<=s)['’]$|['’]s$", "", phrase)
            if not word.isalpha() or word in BETWEEN | STOPS | PREPOSITIONS:
                return None
            if (role := noun(word)) is not None and role.kind in ("post", "person"):
                return None  # "her nephew suspects": the nephew does
        return None

    def _agent(self, tokens: Tokens, last: int) -> str | None:
        """In "feared by the US", "claims by two former players": who stands behind "by", in the same clause."""
        words = tokens.words
        for index in range(last + 1, min(len(words) - 1, last + FARTHEST)):
            if words[index] in RELATIVE or words[index] in '.;:”"':
                return None
            if words[index] == "by":
                return self._phrase_behind(tokens, index + 1)
        return None

    def _subject(self, tokens: Tokens, first: int, quote: newskit.Quote | None) -> str | None:
        """The subject of the verb at a token: what stands before it, over adverbs, relative clauses and "and"."""
        words = tokens.words
        at = _over(words, first - 1, BETWEEN | REASONS if words[first - 1 : first] == ["to"] else BETWEEN)
        at = _over_a_time(words, at)
        if at < 0 or first - at > FARTHEST:
            return None
        if words[at].partition("'")[0] in PRONOUNS - {"who"}:  # "they", "they're"
            return self._who(tokens, at, quote)
        if words[at] in RELATIVE:  # "ministers, who fear", "a firm that claims"
            return self._phrase_before(tokens, at - 1 if words[at - 1 : at] == [","] else at)
        if (
            words[at] in CONJUNCTIONS
        ):  # "Beijing will send troops and is considering more": the subject of the verb before
            return self._subject_of_the_verb_before(tokens, at, quote)
        if words[at] == ",":  # "The union, which has 4,000 members, fears"
            opening = at - 1
            while opening > 0 and at - opening < FARTHEST and not _is_comma(tokens, opening):
                opening -= 1
            if not _is_comma(tokens, opening):
                return None
            if 1 < at - opening < LONG and all(map(tokens.is_capital, range(opening + 1, at))):
                return self._text(tokens, opening + 1, at)  # "a toxicologist, Wren Abbott, thought"
            return self._phrase_before(tokens, opening)
        return self._phrase_before(tokens, at + 1)

    def _subject_of_the_verb_before(self, tokens: Tokens, at: int, quote: newskit.Quote | None) -> str | None:
        for index in range(at - 1, max(0, at - FARTHEST), -1):
            word = tokens.words[index]
            # "support" and "fear" may be nouns; "will", "said" and "fears" are verbs often enough.
            is_verb = word in AUXILIARIES if word not in verbs() else bool(verbs()[word].inflections & {"s", "past"})
            if word != "to" and is_verb and (subject := self._subject(tokens, index, quote)):
                return subject
        return None

    # ---- noun phrases ------------------------------------------------------------------------------------------------

    def _phrase_behind(self, tokens: Tokens, begin: int) -> str | None:
        words = tokens.words
        end = begin
        while end < min(len(words), begin + LONGEST) and words[end][0].isalnum():
            compared = words[end] == "than" and words[end - 1] in ("more", "fewer")
            if words[end] in STOPS | AUXILIARIES | CONJUNCTIONS | (PREPOSITIONS - {"of"}) and not compared:
                break
            end += 1
        phrase = words[begin:end]
        if not phrase or phrase[-1] in NOBODY or phrase[-1][0].isdigit() or not NO_HOLDER.isdisjoint(phrase):
            return None
        is_noun = phrase[0] in DETERMINERS or tokens.is_capital(begin) or phrase[-1][-1] == "s" or len(phrase) == 1
        return self._text(tokens, begin, end) if is_noun and not phrase[0].endswith("ing") else None

    def _phrase_before(self, tokens: Tokens, end: int) -> str | None:
        """The noun phrase that ends before a token, run back to the head of its clause."""
        words = tokens.words
        begin = end
        while begin > max(0, end - LONGEST) and words[begin - 1][0].isalnum():
            word = words[begin - 1]
            polled_by = begin < end and words[begin] == "by"
            # "the state president", "Counsel for the owner"
            a_noun = begin == 1 or words[begin - 2] in DETERMINERS | POSSESSIVES
            if word in STOPS | AUXILIARIES | CONJUNCTIONS or (_is_verb(word) and not polled_by and not a_noun):
                break
            if begin < end and word in verbs() and word.endswith("ing"):  # "insisting the government intends"
                break
            begin -= 1
        if begin < end and words[begin] in PREPOSITIONS:  # "On Monday the council fears"
            behind = (at for at in range(begin + 2, end) if words[at] in DETERMINERS)
            begin = next(behind, end)
        while begin < end and (words[begin] in SENTENCE_ADVERBS or words[begin].endswith("ly")):
            begin += 1
        if (
            end - begin > 2 and words[end - 1] in TIMES and words[end - 2] in PREPOSITIONS
        ):  # "The fund in April forecast"
            end -= 2
        if begin and words[begin - 1] in BE and "by" in words[begin:end]:  # "may be mined by rivals who fear"
            begin = words.index("by", begin, end) + 1
        busy = next((at for at in range(begin, end - 1) if words[at].endswith("ing") and words[at + 1] in OPENERS), end)
        if busy < end and (busy == begin or not words[busy - 1].isalpha()):
            return None  # "were investigating two robberies"
        end = busy  # "a note doing the rounds"
        begin = _first_of_the_last_phrase(words, begin, end)
        if end - begin > LONG:  # "a model built in Hull by two men near the docks"
            end = next((at for at in range(begin + 1, end) if _hangs_on(words, at)), end)
        phrase = words[begin:end]
        if not phrase or phrase[-1] in NOBODY | NO_HOLDER | DETERMINERS | PREPOSITIONS:
            return None
        plain = phrase[0] not in DETERMINERS | POSSESSIVES and not tokens.is_capital(begin)
        if plain and (words[begin - 1 : begin] == ["to"] or phrase[0].endswith("ing")):
            return None  # "to protect relationships", "were investigating two robberies"
        if phrase[-1].endswith("ing") and not tokens.is_capital(end - 1):
            return None  # "the countervailing fear"
        if len(phrase) > 2 and phrase[-1].endswith("ed") and not tokens.is_capital(end - 1):
            return None  # "the family settled claims", but "the bereaved fear"
        return self._text(tokens, begin, end)

    def _who(self, tokens: Tokens, at: int, quote: newskit.Quote | None) -> str | None:
        """Whom a pronoun stands for: the speaker herself, or the name behind it where the entities know it."""
        if tokens.words[at].partition("'")[0] in SPEAKER_HERSELF:
            if quote is None:
                return AUTHOR  # the writer of a column
            return quote.speaker.name if quote.speaker is not None else None
        return self.pronouns.get(tokens.starts[at])

    def _text(self, tokens: Tokens, begin: int, end: int) -> str:
        return self.document.text[tokens.starts[begin] : tokens.end(end - 1)]

    def _seemed_to_say(self, found: Finding, sentence: Span) -> str | None:
        before = self.document.text[max(sentence.start, found.span.start - 200) : found.span.start]
        if "appear" not in before and "seem" not in before:
            return None
        saying = SEEMED_TO_SAY.search(before)
        if saying is None:
            return None
        name = NAME.search(before, 0, saying.start())
        return name[0] if name else None


def _can_hold(name: str) -> bool:
    """Whether words may stand for who holds something: not "it", nor "in some quarters", nor "sharing the note"."""
    first = name.split(" ", maxsplit=1)[0]
    if name.lower() in NOBODY - {"he", "she", "they"} or first in PREPOSITIONS | STOPS:
        return False
    return not (first.islower() and first.endswith(("ing", "ed")) and " " in name)


def _is_somebody(name: str) -> bool:
    """Whether the last noun of a name or phrase stands for persons: "her barrister", "economists at the bank"."""
    words = name.split(" ")
    head = next((at for at, word in enumerate(words) if word in PREPOSITIONS), len(words)) - 1
    role = noun(words[head].lower())
    return (role is not None and role.kind in ("post", "person", "unnamed")) or is_person_name(name)


def _is_verb(word: str) -> bool:
    """Whether a word is a verb as far as subjects go: an auxiliary, or a verb of reporting that can be finite."""
    return word in AUXILIARIES or (word in verbs() and verbs()[word].is_finite)


def _is_participle(word: str) -> bool:
    return word.endswith("ed") or (word in verbs() and "participle" in verbs()[word].inflections)


def _first_of_the_last_phrase(words: list[str], begin: int, end: int) -> int:
    """Where the last noun phrase of some words begins, as its determiner shows: "means *the crisis* in Flint"."""
    for at in range(end - 1, begin, -1):
        if words[at] in DETERMINERS | POSSESSIVES and words[at - 1] not in PREPOSITIONS | COUNTS | DETERMINERS:
            return at
    return begin


def _hangs_on(words: list[str], at: int) -> bool:
    """Whether a word begins what hangs on a noun: "*near* the docks", "*built* in Hull"; "of" and "for" belong to it."""
    loose = PREPOSITIONS - {"of", "for"}
    return words[at] in loose or (
        _is_participle(words[at]) and words[at + 1 : at + 2] != [] and words[at + 1] in PREPOSITIONS
    )


def _over_a_time(words: list[str], at: int) -> int:
    """The place before a time that stands between a subject and its verb: "the mayor last month hinted"."""
    if at < 1 or words[at] not in TIMES:
        return at
    return at - 2 if words[at - 1] in TIME_OPENS else at - 1 if words[at] in SENTENCE_ADVERBS else at


def _is_comma(tokens: Tokens, at: int) -> bool:
    """A comma between words, not one of "4,000"."""
    return tokens.words[at] == "," and tokens.starts[at + 1 : at + 2] != [tokens.end(at)]


def _over(words: list[str], at: int, passed: frozenset[str]) -> int:
    """The place at or before ``at`` that is not one of the words passed over, nor an adverb in -ly; -1 at the head."""
    while at >= 0 and (words[at] in passed or (words[at].endswith("ly") and len(words[at]) > 4)):
        at -= 1
    return at
