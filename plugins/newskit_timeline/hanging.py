"""What a time expression hangs on inside its clause: the verb, an infinitive, a participle, a noun, or a figure compared."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import NamedTuple

import newskit
from newskit import Span
from newskit.english.reporting import inflect
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause
from newskit_timeline.verbs import DETERMINERS, OWNERS, PERIODS, PERSONS, PREPOSITIONS, Words

__all__ = ["AGE_OF", "EARLIER", "NEARNESS", "Hung", "hang", "is_event", "is_superlative"]

# From the verb of the clause outwards: of several expressions the one nearest the verb dates the clause.
NEARNESS = ("verb", "infinitive", "participle", "noun", "period", "name", "aside", "compared")
FARTHEST = 25  # words between an expression and what it hangs on
NEAR_PARTICIPLE = 4  # words between a participle and what dates it: "issued late on Thursday"
NEAR_DOER = 8  # words of "set by the Kenyan Ada Quill in 2017"
LONGEST_GROUP = 12  # words of "would not have been able to be sold"
LONGEST_NOUN = 12  # words of "the 1995 murder of the mayor of a town"

# A word behind a time expression that does not make it an adjective of that word.
NO_NOUN = word_set(
    "a an the and or but nor in on at by to for of from with after before when while that who which whom whose where because if as "
    "than until since under over into about against during through between among near off amid following due alone more less "
    "he she it they we i you his her their its our my there this these those not also only some any all both according he's "
    "via within without despite unless although though so then up down out back again ago earlier later"
)
# "from a year ago", "compared with 1998": the date of another figure. After "more" and its kin "than" compares no dates.
COMPARED = word_set("compared versus than vs")
# Right in front of a date "than" compares, but for a term: "worse than 2022", "no later than Friday".
TERM = word_set("later sooner earlier more less fewer rather other")
NO_COMPARISON = TERM | word_set("better worse")
IN_FRONT = word_set("in on at during for the")  # between "than" and a date
LIKENED = word_set("scale level levels days standards pace")  # "on the scale of 2023"
# "the worst since 2011", "for the first time since May": how far back a claim reaches, not when the thing was.
FARTHEST_SUPERLATIVE = 9  # words
SUPERLATIVES = word_set(
    "first second third fourth fifth sixth seventh most least worst best last only fewest more time"
)
NO_SUPERLATIVE = word_set(
    "arrest contest forest harvest honest interest invest northwest protest request southwest suggest"
)
# Behind "to": "to about 300,000 last year".
TARGET = word_set("more less fewer about nearly almost just over at around")
FIGURE_AHEAD = re.compile(r"(?:an?\s(?:net\s)?(?:loss|profit|gain|income)\b|[$£€¥#]|(?:US|A|C|NZ|HK)\$|\d|Rs|R\d)")
EARLIER = re.compile(r"(?:ago|earlier)$")
UPON = word_set("after following over amid since until ahead")  # what is in front of the event that led to another
NO_PARTICIPLE = DETERMINERS | {"to"}
BASES = frozenset("ABV")  # "to hit" and "to cut" are base forms too
FARTHEST_SINCE = 6  # words from "since" to the date: "since Joan in 1975"
# "up 8% over last year", "14% higher on 2019"
AGAINST = word_set("over on against")
MORE = word_set("up down higher lower rise fall increase decrease drop jump")
FEW = 8  # words from "up" to the date
PLEDGERS = OWNERS - {"the"}  # "repeat his pledge from last spring", but "drop the exam from May"
OF_TIME = word_set("in on at by during before after when while from until as late early last next this and but")
ARTICLES = word_set("a an the")
PLACING = word_set("in at during by since")  # in front of a noun whose time is that of the clause
LAWS = word_set("act law code statute ordinance decree")
LONGEST_LAW = 4  # words of "1866 Island Ports Law"
ASIDE = word_set("before after since")  # "fell before recovering by noon"
# The time of a thing, as an adjective: "a 1938 cinema", "a 19th-century mill", "a 1970s kitchen".
AGE_OF = re.compile(
    r"\d{4}s?(?:[-–]\d\d(?:\d\d)?)?|['’]\d\d|(?:(?:early|mid|late)[\s-])?\b\w{3,12}[\s-]century", re.IGNORECASE
)
YEAR = re.compile(r"\d{4}|['’]\d\d")
# What happened, or was done, in a year: "the 1995 murder". Other nouns behind a year are things of that age: "a 1976 tractor".
EVENTS = word_set(
    "abuse accord act agreement air-raid ambush amnesty appeal arrest assault attack attempt bailout ban battle bid "
    "blackout blast blaze blockade bomb boom boycott breach breakup budget burglary bust campaign case census "
    "championship clash collapse concert conference contest convention coup crash crime crisis cup deal death "
    "debate debut decree defeat disaster draft drought earthquake election embargo epidemic eruption expedition "
    "experiment explosion failure famine festival fight final fire flood fraud game general genocide hack heatwave "
    "heist hijack hurricane incident inquest inquiry interview kidnap law lawsuit loss march massacre match meeting "
    "merger murder mutiny olympic outbreak pact pandemic paper poll port-call primary probe protest purge race raid "
    "rape referendum reform report rescue review revolt riot robbery row ruling sale scandal season series siege "
    "slump speech spill stabbing storm strike study summit survey takeover talk test theft tie tour tournament "
    "treaty trial trip tsunami uprising verdict victory visit vote walkout war wildfire win world"
)
SEVERAL_EVENTS = frozenset(inflect(event)["s"] for event in EVENTS)
# Things, and bodies, that end like what happens: "a 1938 building".
THINGS = word_set(
    "apartment basement building clothing collection department document dwelling earring element engraving "
    "equipment fragment furniture garment government instrument king landing mansion monument painting parliament "
    "pavement pension plantation railing regiment ring sculpture station structure tenement wing"
)
EVENT_ENDINGS = ("tion", "sion", "ment", "ing", "ure", "quake", "over", "down")


class Hung(NamedTuple):
    """A time expression of a clause, and what it hangs on there.

    Attributes:
        time: the expression.
        on: 'verb', 'infinitive' (hopes to win in May), 'participle' (a man arrested in May), 'noun' (the May vote), 'period'
            (the quarter ended May 31), 'name' (the Act of 1995), 'aside' (before leaving in May) or 'compared' (than in May).
        span: the words it dates; its own words where it hangs on the verb of the clause.
    """

    time: newskit.TimeExpression
    on: str
    span: Span


class _Place(NamedTuple):
    """Where an expression stands in a part of a clause; places are numbers of words.

    Attributes:
        text: the whole text.
        words: the words of the sentence.
        clause: the clause.
        time: the expression.
        first: the first word of the part.
        last: the first word behind it.
        at: the first word of the expression.
        behind: the first word behind that.
        verb: the first word of the clause's verb; the one before the part where that stands in a part before.
    """

    text: str
    words: Words
    clause: Clause
    time: newskit.TimeExpression
    first: int
    last: int
    at: int
    behind: int
    verb: int

    def hung(self, on: str, begin: int) -> Hung:
        """The expression hung on something whose words begin at a place, and end with it."""
        return Hung(self.time, on, Span(self.words.start[begin], self.time.span.end))


def hang(text: str, words: Words, clause: Clause, part: Span, time: newskit.TimeExpression) -> Hung:
    """What an expression in a part of a clause hangs on."""
    start = words.start
    first, last = bisect_left(start, part.start), bisect_left(start, part.end)
    at, behind = bisect_right(start, time.span.start) - 1, bisect_left(start, time.span.end)
    verb = max(bisect_left(start, clause.verb), first - 1)
    place = _Place(text, words, clause, time, first, last, at, behind, verb)
    for look in LOOKS:
        hung = look(place)
        if hung is not None:
            return hung
    return Hung(time, "verb", time.span)


def _on_noun_beside(place: _Place) -> Hung | None:
    """An expression in a name, or of the noun right behind or before it: 'the May vote', 'his pledge from last spring'."""
    text, words, time, first, at, behind = place.text, place.words, place.time, place.first, place.at, place.behind
    low = words.low
    if place.clause.opener == "comp" and low[first] in COMPARED:
        return place.hung("compared", first)
    if _is_of_law(text, words, at, behind):
        return Hung(time, "name", time.span)
    if _is_adjective(text, words, time, at, behind, first, place.last):
        return Hung(time, "noun", _noun_phrase(words, first, place.last, at, behind))
    if at - 3 > first and low[at - 1] == "from" and low[at - 3] in PLEDGERS and _is_noun(words, at - 2):
        return place.hung("noun", at - 3)  # "repeat his pledge from last spring"
    before = at - 1 - (low[at - 1] in DETERMINERS)
    if first < before and at < place.verb and low[before] == "for" and _is_noun(words, before - 1):
        return place.hung("noun", before - 1)  # "Data for the June quarter will be released on July 31"
    if at - 1 > first and low[at - 1] == "of" and (place.verb > at or is_event(low[at - 2])):
        return place.hung("noun", at - 2)  # "the incidents of Aug. 7 show"
    return None


def _compared(place: _Place) -> Hung | None:
    """A date that a figure, or a claim, is held against: 'from $99 million a year earlier', 'up 8% over last year'."""
    text, words, time, first, at, verb = place.text, place.words, place.time, place.first, place.at, place.verb
    low = words.low
    for back in range(at - 1, max(verb, first, at - FARTHEST), -1):
        word = low[back]
        if (
            word == "to"
            and low[back - 1] != "compared"
            and (low[back + 1] in TARGET or FIGURE_AHEAD.match(text, words.start[back + 1], time.span.end))
        ):
            break
        if (word in COMPARED and low[back - 1] not in NO_COMPARISON) or (
            word == "from" and _compares(text, words, time, back, at)
        ):
            return place.hung("compared", back)
    if _is_only_likened(words, at, first):
        return Hung(time, "compared", time.span)
    if low[at - 1] in AGAINST:
        few = low[max(verb, first, at - FEW) : at - 1]
        if not MORE.isdisjoint(few) and any(word[0].isdigit() for word in few):
            return Hung(time, "compared", time.span)
    return None


def _on_period(place: _Place) -> Hung | None:
    """The end of a period: 'in the six months to June 30'."""
    low, at = place.words.low, place.at
    if low[at - 1] == "to" and low[at - 2] in PERIODS and at - 2 > place.first:
        return place.hung("period", at - 2)
    return None


def _before_verb(place: _Place) -> Hung | None:
    """What tells more of a subject: 'Quill, the winner in 2024, was', 'A page set up on Monday has passed'."""
    words, first, at = place.words, place.first, place.at
    if at >= place.verb:
        return None
    low, code = words.low, words.code
    aside = _set_off(words, first, at, place.behind, place.verb)
    if aside is not None:
        return place.hung("aside", aside)
    for back in range(at - 1, max(first, at - NEAR_PARTICIPLE) - 1, -1):
        if low[back] == ",":
            break
        if back > first and code[back] in ("A", "R") and _is_noun(words, back - 1):
            begin = back - 2 if back - 1 > first and low[back - 2] in DETERMINERS else back - 1
            return place.hung("period" if _ends_period(words, back) else "aside", begin)
    return None


def _by_perfect(place: _Place) -> Hung | None:
    """In a present perfect, which has no date: since when it is so, or what happened then: 'has named the victim of a crash on Monday'."""
    if place.clause.tense != "perfect":
        return None
    if place.words.low[place.at - 1] == "since" and place.at > place.verb:
        return Hung(place.time, "verb", place.time.span)  # "has been neutral on the question since May"
    event = _event_before(place.words, place.verb, place.at)
    return place.hung("noun", event) if event else None


def _behind_verb(place: _Place) -> Hung | None:
    """What stands nearest in front, behind the verb: an event, a participle, an infinitive; else the verb itself."""
    words, at = place.words, place.at
    low, code = words.low, words.code
    group = _group_end(words, place.verb, at)
    for back in range(at - 1, max(group, place.first, at - FARTHEST) - 1, -1):
        word = low[back]
        if word == ",":
            break
        if word in UPON and back + 2 < at:
            begin = back + 2 if word == "ahead" else back + 1  # "ahead of the vote in June"
            if low[begin] in DETERMINERS and begin + 1 < at:
                return place.hung("noun", begin)  # "after a shooting in Leeds on Monday"
        near = NEAR_DOER if low[back + 1] == "by" else NEAR_PARTICIPLE
        if back >= at - near and code[back] in ("A", "G", "R") and low[back - 1] not in NO_PARTICIPLE:
            return _on_participle(place, back, group)
        if word == "to" and _opens_infinitive(words, back, at):
            return place.hung("infinitive", back)
    return place.hung("verb", group) if place.verb < group < at else None


def _on_participle(place: _Place, back: int, group: int) -> Hung:
    """An expression behind a participle: 'a man arrested in May', 'before leaving in May', 'the quarter ended May 31'."""
    words, low = place.words, place.words.low
    begin = back - 1
    while begin > group and low[begin].endswith("ly"):
        begin -= 1
    if words.code[back] == "G" and low[begin] in ASIDE:
        return place.hung("aside", begin)
    if low[back] == "dated":
        return place.hung("aside", back)
    return place.hung("period" if _ends_period(words, back) else "participle", back)


def _ends_period(words: Words, at: int) -> bool:
    """Whether a participle tells the end of a period: 'the quarter ended'."""
    return words.low[at] in ("ended", "ending") and words.low[at - 1] in PERIODS


def _opens_infinitive(words: Words, to: int, at: int) -> bool:
    """Whether a "to" in front of an expression opens an infinitive."""
    low = words.low
    return (
        words.code[to + 1] in BASES
        or low[to + 1] in ("be", "have", "do")
        or low[to - 1] == "only"
        or (to + 2 < at and low[to + 2] in PERSONS)  # "to reverse itself"
    )


# In the order in which they are asked: the first that knows what the expression hangs on tells it.
LOOKS: tuple[Callable[[_Place], Hung | None], ...] = (
    _on_noun_beside,
    _compared,
    _on_period,
    _before_verb,
    _by_perfect,
    _behind_verb,
)


def _is_of_law(text: str, words: Words, at: int, behind: int) -> bool:
    """Whether a year is part of the name of a law: 'the Ports Act of 1995', 'the 1866 Ports Law'."""
    low = words.low
    if at > 1 and low[at - 1] == "of" and low[at - 2] in LAWS:
        return True
    if not low[at].isdigit():
        return False
    return any(
        low[near] in LAWS and text[words.start[near]].isupper()
        for near in range(behind, min(behind + LONGEST_LAW, len(low)))
    )


def _set_off(words: Words, first: int, at: int, behind: int, verb: int) -> int | None:
    """The first word of what a date is in, where that tells more of a subject: 'Quill, the winner in 2024, was'; 'before joining in 2014, he'."""
    low, code = words.low, words.code
    if low[first] == "before" and first + 1 < at and code[first + 1] == "G":
        return first
    if "," not in low[behind:verb]:
        return None
    comma = next((back for back in range(at - 1, max(first, at - LONGEST_NOUN), -1) if low[back] == ","), None)
    if comma is None or low[comma + 1] in OF_TIME or low[at - 1] not in PREPOSITIONS or at - comma <= 2:
        return None
    return comma + 1


def _event_before(words: Words, verb: int, at: int) -> int | None:
    """The article of what happened at a time that a present perfect cannot have: 'has named the victim of a crash on Monday'."""
    low = words.low
    for back in range(at - 1, max(verb, at - LONGEST_NOUN), -1):
        if is_event(low[back]) and low[back - 1] in ARTICLES:
            return None if low[back - 2] in PLACING else back - 1
    return None


def _is_object(words: Words, at: int) -> bool:
    """Whether no preposition stands in front: 'cuts 2027 profit outlook', but 'in 2027 profit fell'."""
    before = words.low[at - 1]
    return before[0].isalpha() and before not in PREPOSITIONS and before not in NO_NOUN and not words.is_adverb(at - 1)


def is_event(word: str) -> bool:
    """Whether a noun, in lower case, names something that happens: 'murder', 'election'."""
    if word in EVENTS or word in SEVERAL_EVENTS:
        return True
    word = word.removesuffix("s")
    return word.endswith(EVENT_ENDINGS) and word not in THINGS


def _is_noun(words: Words, at: int) -> bool:
    word = words.low[at]
    if words.finite[at] or words.code[at] in ("A", "G", "R"):
        return False
    return word[0].isalnum() and word not in NO_NOUN and not words.is_adverb(at)


def _is_only_likened(words: Words, at: int, first: int) -> bool:
    """Whether a date is what something is held against: 'worse than 2022', 'on the scale of 2023', 'the worst since the 1953 flood'."""
    low = words.low
    back = at - 1
    while back > first and low[back] in IN_FRONT:
        back -= 1
    if back <= first:
        return False
    if low[back] == "than":
        return low[back - 1] not in TERM
    if low[back] == "of" and back == at - 1:
        return low[back - 1] in LIKENED
    for since in range(at - 1, max(first, at - FARTHEST_SINCE) - 1, -1):
        if low[since] == "since":
            return any(is_superlative(word) for word in low[max(first, since - FARTHEST_SUPERLATIVE) : since])
    return False


def is_superlative(word: str) -> bool:
    """Whether a word, in lower case, tells that there is none like it: 'worst', 'first'."""
    return word in SUPERLATIVES or (len(word) > 5 and word.endswith("est") and word not in NO_SUPERLATIVE)


def _is_adjective(
    text: str, words: Words, time: newskit.TimeExpression, at: int, behind: int, first: int, last: int
) -> bool:
    """Whether an expression only tells which noun is meant: "last year's vote", "the 1994 law", "third-quarter profit"."""
    if words.end(behind - 1) > time.span.end:
        return True
    if behind >= last or not text[time.span.end].isspace():
        return False
    after = words.low[behind]
    if after in NO_NOUN or not after[0].isalpha() or after.endswith("ly") or words.finite[behind]:
        return False
    before = words.low[at - 1] if at > first else ""
    if YEAR.fullmatch(time.text) and at > first and (is_event(after) or _is_object(words, at)):
        return True  # "convicted over 2019 killing", "cuts 2027 profit outlook"
    return "-" in time.text or before in DETERMINERS or before.endswith("'s")


def _compares(text: str, words: Words, time: newskit.TimeExpression, back: int, at: int) -> bool:
    """Whether "from" opens what a figure is compared with: 'from $99 million a year earlier'."""
    if back + 1 == at:
        return EARLIER.search(time.text) is not None
    return FIGURE_AHEAD.match(text, words.start[back + 1], time.span.end) is not None


def _group_end(words: Words, verb: int, at: int) -> int:
    """The word behind the verb with its auxiliaries: 'has not been told'."""
    group = verb + 1
    while group < min(at, verb + LONGEST_GROUP) and (
        words.code[group] in ("A", "R")
        or words.is_adverb(group)
        or words.low[group] in ("be", "been", "being")
        or (words.code[group] == "G" and group == verb + 1 and words.code[verb] in ("is", "was"))  # "is leaving"
    ):
        group += 1
    return group


def _noun_phrase(words: Words, first: int, last: int, at: int, behind: int) -> Span:
    """A dated noun with its article and what it is of: 'the 1995 murder of the mayor'."""
    low = words.low
    if "-" in low[at] and at - 2 > first and low[at - 1] in ("in", "for") and low[at - 2] not in NO_NOUN:
        at -= 2  # "a 77% drop in third-quarter income"
        while at > first and (low[at - 1][0].isdigit() or low[at - 1] == "net"):
            at -= 1
    begin = at - 1 if at > first and (low[at - 1] in DETERMINERS or low[at - 1].endswith("'s")) else at
    end = behind
    while end < min(last, behind + LONGEST_NOUN):
        inner = low[end] == "of" or (low[end - 1] == "of" and low[end] in DETERMINERS)  # "of its gold"
        if not inner and (low[end] in NO_NOUN or not low[end][0].isalnum() or words.finite[end]):
            break
        end += 1
    while end > behind + 1 and (low[end - 1] == "of" or low[end - 1] in DETERMINERS):
        end -= 1
    return Span(words.start[begin], words.end(end - 1))
