"""Which way the words around an expression point: "will meet on Friday", "met on Friday", "polls open on Friday".

A weekday or a month without a year says nothing of its direction; the verb beside it does. English uses the present of a
timetable verb for what is fixed ("the trial opens on Monday"), in the body of a story and in its headline, and almost never the
present for what is over. Verbs that say what a thing is about ("the report covers Monday's raid") point nowhere.
"""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from newskit.english.calendar import ORDINALS
from newskit.english.reporting import inflect
from newskit.english.word_lists import word_set
from newskit_timeline.verbs import forms
from newskit_timeline.words import Words

__all__ = ["EXAMPLES", "opens_a_clause", "points_ahead", "points_back"]

# (sentence, the expression, "ahead", "back" or "")
EXAMPLES = (
    ("The council will meet on Friday.", "Friday", "ahead"),
    ("A verdict is expected on Friday.", "Friday", "ahead"),
    ("Commuters face a fourth day of delays on Friday.", "Friday", "ahead"),
    ("The two leaders meet separately on Monday.", "Monday", "ahead"),
    ("The trial opens in March.", "March", "ahead"),
    ("A hearing is set down for Friday.", "Friday", "ahead"),
    ("The offer had been due to expire on Friday.", "Friday", "back"),
    ("The vote had been scheduled for March.", "March", "back"),
    ("The council met on Friday.", "Friday", "back"),
    ("In December, the firm brought in a new chief executive.", "December", "back"),
    ("On Friday the court will decide.", "Friday", "ahead"),
    ("The plant changed hands in December.", "December", "back"),
    ("Until Thursday, they had not paid.", "Thursday", "back"),
    ("Tickets are on sale until Thursday.", "Thursday", "ahead"),
    ("The mayor could not be reached on Friday.", "Friday", "back"),
    ("The work should be done in October.", "October", "ahead"),
    ("Neither he nor his four aunts could be found on Friday.", "Friday", "back"),
    ("He has been sought since shortly after the March fire.", "March", "back"),
    ("The appeal is heard in May.", "May", ""),
    ("The report covers the attack on Monday.", "Monday", ""),
    ("The novel is published by Harrow on Thursday.", "Thursday", "ahead"),
    ("Junior doctors begin a five-day strike at 7am on Wednesday.", "Wednesday", "ahead"),
    ("Border talks to resume on Friday.", "Friday", "ahead"),
    ("It could be wiped out if prices did not recover by August.", "August", "ahead"),
    ("Atlanta play in Denver on Friday.", "Friday", "ahead"),
    ("The fine must be paid in December.", "December", "ahead"),
    ("Rain is forecast for Thursday.", "Thursday", "ahead"),
    ("A committee is likely to meet again on Thursday.", "Thursday", "ahead"),
    ("On Tuesday the union plans to name its new leader.", "Tuesday", "ahead"),
    ("On Friday the trial opens.", "Friday", "ahead"),
    ("It is worse than it was expected to be as recently as February.", "February", "back"),
    ("School goes back on Thursday.", "Thursday", "ahead"),
    ("It was the second in ten days: on 1 May a woman was hurt.", "1", "back"),
    ("It may drop to -12C by dawn on Sunday.", "Sunday", "ahead"),
    ("Essendon play Carlton at the MCG on Friday.", "Friday", "ahead"),
    ("Schools are shut through Friday.", "Friday", "ahead"),
    ("The ward was shut through Friday.", "Friday", "back"),
    ("Rates could rise as early as March.", "March", "ahead"),
    ("The broker sought the papers as early as March.", "March", "back"),
    ("The chairman has called a meeting for Thursday.", "Thursday", "ahead"),
    ("The winger is doubtful for Sunday.", "Sunday", "ahead"),
    ("The inquest is on Monday.", "Monday", "ahead"),
    ("Her new album, out Friday, is a surprise.", "Friday", "ahead"),
    ("The minister believes a June election would split the party.", "June", "ahead"),
    ("Okafor will sit out two games after scans on Monday showed a tear.", "Monday", "back"),
    ("They will rest after the final on Monday.", "Monday", "ahead"),
    ("If they come back on Friday we can talk.", "Friday", "ahead"),
    ("If they came back on Friday nobody saw them.", "Friday", "back"),
    ("The new bridge should open to lorries in June.", "June", "ahead"),
    ("The minister could not rule out a strike in June.", "June", "ahead"),
    ("The judge, who turns 70 in May, will retire.", "May", "ahead"),
    ("His vote in March angered the farmers.", "March", ""),
    ("At a debate on Friday she seemed at ease.", "Friday", ""),
    ("I'll be telling them so on Friday.", "Friday", "ahead"),
    ("The shop won't open until Friday.", "Friday", "ahead"),
    ("The minister faces calls to resign on Monday.", "Monday", "ahead"),
    ("By Friday the crowd began to leave.", "Friday", "back"),
    ("He made seven calls to the desk on Friday.", "Friday", "back"),
    ("She skipped two debates in May.", "May", "back"),
    ("The bank expects the first cut in June.", "June", "ahead"),
    ("The bank cut its rate in June.", "June", "back"),
    ("If you come back to this very room on Friday we can talk.", "Friday", "ahead"),
    ("It may not be back before June after divers found cracks.", "June", "ahead"),
    ("It had been seen by ten thousand people in two towns by Friday.", "Friday", "back"),
    ("Voters go to the polls on Sunday.", "Sunday", "ahead"),
    ("He was urged to sack her before Wednesday's budget.", "Wednesday's", "ahead"),
    ("Investors will study prices on Wednesday and earnings from Orvane on Thursday.", "Thursday", "ahead"),
    ("We have a day off on Saturday.", "Saturday", "ahead"),
    ("He said that December would be quiet.", "December", "ahead"),
    ("The payment, which was due in June, is late.", "June", "back"),
    ("The payment was deferred to June.", "June", "ahead"),
    ("It was going to be mended by June.", "June", "ahead"),
    ("It was mended by June.", "June", "back"),
    ("On Monday the index is likely to open lower.", "Monday", "ahead"),
    ("She will join the board and, in March, testified to a committee.", "March", "back"),
    ("The flanker is in doubt before Saturday's meeting with Italy.", "Saturday's", "ahead"),
    ("The flanker was in doubt before Saturday's meeting with Italy.", "Saturday's", "back"),
    ("Wales have lost a prop before Saturday's meeting with Italy.", "Saturday's", "ahead"),
    ("Ulster name their side on Thursday.", "Thursday", "ahead"),
    ("The coach names his squad on Monday.", "Monday", "ahead"),
    ("The police gave no names on Monday.", "Monday", "back"),
    ("The bridge was due to reopen in March.", "March", ""),
    ("The trial was due to start on Tuesday.", "Tuesday", "ahead"),
)

# Words of the future, whatever stands before them but "had been".
AHEAD = word_set(
    """will won't shall may might would could scheduled due expected planned slated until next starting beginning deadline upcoming
    billed pencilled earmarked"""
)
# Verbs of timetables: in the present they tell what is fixed.
TIMETABLE = word_set(
    """appear arrive assemble begin break close conclude convene debate decide depart end expire face finish fly gather head
    hold host kick launch leave meet open play premiere publish reconvene reopen resume return speak start sit take tour
    travel unveil visit vote"""
)
PRESENT = frozenset(inflect(verb)["s"] for verb in TIMETABLE)
BEFORE_NOUNS = word_set("a an the his her its their our my")
BEFORE_BASES = word_set(
    "to will would can could may might must should shall did do does didn't don't doesn't won't wouldn't"
)
# With these they are verbs of timetables: "goes back", "comes out", "gets under way".
LEAVES = word_set("goes comes gets takes")
WITH = word_set("back out on into under up ahead live place effect")
# What is fixed is told so: "is released on Friday".
STAGED = word_set("published released broadcast aired launched unveiled shown staged screened")
HELD = word_set("debates votes visits tours returns breaks starts plays")  # also what is held: "he skipped two debates"
FIXTURES = word_set("play face host meet visit")
NAMING = word_set("name names")
# Base forms that are no nouns tell the present of a plural subject wherever none of these stands before them.
PLURAL = TIMETABLE - word_set(
    "break close end face finish hold host kick launch leave play return start take tour visit vote"
)
NOT_BEFORE_PRESENT = word_set(
    "to will would can could may might must should shall not n't did didn't do does let helped help or"
)
LEADS_TO = word_set(
    "likely unlikely certain sure due set scheduled expected plans plan planning planned hopes hope wants intends aims going ready agreed vowed pledged is are was were"
)
PAST = word_set("said told was were had announced reported died says ended fell rose closed did")
PLANNING = word_set("plans plan intends intend hopes hope aims aim expects expect is are")
# Words of which ``_of_word`` and ``_behind`` ask more.
POINTING = (
    AHEAD
    | STAGED
    | FIXTURES
    | NAMING
    | LEAVES
    | PLANNING
    | word_set(
        "must should turns go goes have has since could couldn't cannot set be to will won't shall may might was were had did . ; ? !"
    )
)
CALLED_FOR = word_set("calls pressure")
CUTS = word_set("cut cuts hit bid split spread")  # verbs whose past is also a noun
BEFORE_CUTS = word_set("further another next rate price pay tax job deep deeper big bigger")
ADVERBS = word_set("still newly recently previously once widely already yet so much")  # "a still unspecified date"
NOT_IN_HEADLINES = word_set(
    "the a an he she it they we i you who which that to in on at by from for with after before as when if and"
)
LIKELY = word_set("to due set scheduled expected likely unlikely certain going about")
HOPES = word_set("hopes expects intends aims")
IF = word_set("if unless")
ENDS = word_set(", ; : . ? ! who which that whose where when and but because as if")  # of a clause, looking back
OPENS = word_set("after before when while because as though although since")  # clauses inside a sentence
FOR_A_DAY = word_set(
    """meeting session hearing vote date election strike march rally talks called set fixed questionable doubtful probable available
    unavailable fit ready out doubt"""
)
PUT_OFF = word_set("deferred postponed delayed pushed rescheduled adjourned extended")
GOING_TO = word_set("going to due expected supposed scheduled meant about set")  # behind "was": what was to come
NO = word_set("neither nor no nobody none")
PARTS_OF_DAY = word_set("dawn dusk noon midday midnight lunchtime")
LONGEST_CONDITION = 14  # words from "if" to the expression
REACH = 8  # words before an expression within which the verb that governs it is looked for


def points_ahead(words: Words, index: int) -> bool:
    """Whether what governs the expression that begins at a word tells the future."""
    return _way(words, index) > 0


def points_back(words: Words, index: int) -> bool:
    """Whether what governs the expression that begins at a word tells the past; false where nothing says so."""
    return _way(words, index) < 0


def _way(words: Words, index: int) -> int:
    """The direction at a word; both sides of it are asked for, so it is kept."""
    if index not in words.ways:
        words.ways[index] = _direction(words, index)
    return words.ways[index]


def _direction(words: Words, index: int) -> int:
    before = words.at(index - 1)
    if before == "on" and words.at(index - 3) in ("by", "until", "till") and words.at(index - 2) in PARTS_OF_DAY:
        before = words.at(index - 3)  # "by dawn on Sunday"
    if before in ("until", "till", "by") or (before == "through" and words.weekday(index) is not None):
        opened = index == 1 and _behind(words, index) < 0  # "By Friday the crowd began to leave"
        return -1 if opened or _told_as_past(words, index) else 1
    if before == "as" and words.at(index - 2) in ("soon", "early") and words.at(index - 3) == "as":
        return -1 if _told_as_past(words, index) or _governor(words, index - 3) < 0 else 1
    if _is_for_a_day(words, index) or _is_told_to_come(words, index):
        return 1
    if words.at(index + 1) in ("will", "would") or _is_before_event(words, index):
        return 1
    first = _first_of_pair(words, index)
    if first is not None:
        return _governor(words, first)
    subject = _of_subject(words, index)
    if subject:
        return subject
    if before == "ended" or (before == "as" and words.at(index - 2) == "recently"):
        return -1
    if _stands_apart(words, index):
        ahead = _behind(words, index)
        if ahead:
            return ahead
    own = _of_own_clause(words, index)
    if own:
        return own
    for back in reversed(_pointing(words, index - REACH, index)):
        found = _of_word(words, back)
        if found is not None:
            return 0 if _was_to_come(words, back) and words.weekday(index) is None else found
    if opens_a_clause(words, index):
        return _behind(words, index)
    if _behind_if(words, index):
        return 1
    if not ENDS.isdisjoint(words.lower[max(0, index - 1 - REACH) : index]):
        return 0
    return _fixed_before(words, index - 1 - REACH)


def _governor(words: Words, index: int) -> int:
    """Which way the last verb before a place points."""
    found = (_of_word(words, back) for back in reversed(_pointing(words, index - 2 * REACH, index)))
    return next((way for way in found if way is not None), 0)


def _was_to_come(words: Words, at: int) -> bool:
    """Whether a word tells what was to be, in a month that may be over by now: "the bridge was due to reopen in March"."""
    return words.at(at) == "to" and words.at(at - 1) in GOING_TO and words.at(at - 2) in ("was", "were")


def _is_before_event(words: Words, index: int) -> bool:
    """Whether something is to be done before what a day brings: "urged him to sack her before Friday's vote".

    So is what is so, or has been, before it: "he is in doubt before Saturday's game".
    """
    if words.at(index - 1) != "before" or not words.at(index).endswith("'s"):
        return False
    verbs = _pointing(words, index - REACH, index - 1)
    if (verbs and words.at(verbs[-1]) in ("is", "are")) or any(words.at(at) in ("has", "have") for at in verbs):
        return True
    return any(
        words.at(at) == "to" and forms().get(words.at(at + 1)) in ("B", "V") for at in range(index - REACH, index - 1)
    )


def _first_of_pair(words: Words, index: int) -> int | None:
    """The place of the weekday that this one is paired with: "will study prices on Wednesday and earnings on Thursday"."""
    if words.weekday(index) is None:
        return None
    for at in range(index - 1, max(index - REACH, 0), -1):
        if words.at(at) == "and":
            return at - 1 if words.weekday(at - 1) is not None else None
        if words.at(at) in ENDS:
            return None
    return None


def _is_for_a_day(words: Words, index: int) -> bool:
    """Whether something is fixed, or somebody fit, for a day: "called a meeting for Thursday", "is questionable for Sunday"."""
    if words.at(index - 1) in ("to", "until") and words.at(index - 2) in PUT_OFF:
        return True  # "payment was deferred to December"
    return words.at(index - 1) == "for" and words.weekday(index) is not None and words.at(index - 2) in FOR_A_DAY


def _is_told_to_come(words: Words, index: int) -> bool:
    """Whether "is" or "out" stands right before a day: "the hearing is on Monday", "the book, out Tuesday"."""
    place = index - 1 - (words.at(index - 1) in ("on", "in"))
    word, before = words.at(place), words.at(place - 1)
    if word == "out":
        return before in (",", "is", "are", "'s")
    return word in ("is", "are") and before not in ENDS


def _of_subject(words: Words, index: int) -> int:
    """Which way the verb points whose subject an expression is part of: "a Christmas election would be", "the March hearing heard"."""
    if words.at(index - 1) not in BEFORE_NOUNS:
        return 0
    for at in range(index + 2, index + 5):
        word = words.at(at)
        if word in ("would", "will", "could", "may", "might") and words.raw_at(at).islower():
            return 1
        if word in ENDS or word in BEFORE_NOUNS:
            return 0
    return 0


def _of_own_clause(words: Words, index: int) -> int:
    """Which way the verb behind points, where the one before is of another clause: "will rest after tests on Monday showed a tear"."""
    opened = next((at for at in range(index - 2, max(index - REACH, -1), -1) if words.at(at) in OPENS), None)
    if opened is None or any(_of_word(words, at) is not None for at in _pointing(words, opened + 1, index)):
        return 0
    for at in _pointing(words, index + 1, index + REACH):
        between = words.lower[index + 1 : at]
        if not ENDS.isdisjoint(between) or not OPENS.isdisjoint(between):
            return 0
        if words.raw_at(at).islower() and _of_word(words, at) == -1:
            return -1
    return 0


def _behind_if(words: Words, index: int) -> bool:
    """Whether a condition in the present holds the expression: "if you come back on Friday"."""
    for at in range(index - 1, max(index - LONGEST_CONDITION, -1), -1):
        if words.at(at) in IF:
            return True
        if words.at(at) in ENDS:
            return False
    return False


def _fixed_before(words: Words, index: int) -> int:
    """Whether, farther back in the same clause, a verb tells what is fixed: "doctors begin a five-day strike at 7am on Friday"."""
    for back in reversed(_pointing(words, index - REACH + 1, index + 1)):
        found = _of_word(words, back)
        if found is not None:
            return max(found, 0) if ENDS.isdisjoint(words.lower[back + 1 : index + 1]) else 0
    return 0


def _pointing(words: Words, first: int, end: int) -> list[int]:
    """The places of words that may be verbs, or words of the future, in a stretch of a sentence."""
    if words.pointing is None:
        words.pointing = [at for at, word in enumerate(words.lower[: words.count]) if _may_point(word)]
    places = words.pointing
    return places[bisect_left(places, first) : bisect_left(places, end)]


@lru_cache(maxsize=8192)
def _may_point(word: str) -> bool:
    """Whether a word may be a verb or a word of the future: what all others are passed over by."""
    return (
        word in POINTING
        or word in PRESENT
        or word in TIMETABLE
        or word in PAST
        or word.endswith("'ll")
        or forms().get(word) in ("P", "A")
        or (word.endswith("ed") and len(word) > 4)
    )


def _of_word(words: Words, at: int) -> int | None:
    """Which way one word points; None for a word that is no verb and no word of the future."""
    word, before = words.at(at), words.at(at - 1)
    if word.endswith("'ll"):
        return 1
    if word == "since":
        return -1  # "since shortly after the Oct. 23 fire"
    if word == "could" and words.at(at + 1) == "not" and words.at(at + 2) == "rule":
        return 1  # what cannot be ruled out may come
    if word == "could" and (
        words.at(at + 1) in ("not", "n't") or any(words.at(k) in NO for k in range(at - REACH, at))
    ):
        return -1  # "could not be reached on Friday": he was not able to
    if word in ("couldn't", "cannot"):
        return -1
    if word == "due" and before in ("was", "were") and words.at(at + 1) in ("on", "in", "by"):
        return -1  # "which was due on 30 June"
    if word in AHEAD and not _is_month(words, at):
        had = "had" in (before, words.at(at - 2), words.at(at - 3)) and word not in ("until", "next")
        return -1 if had else 1
    if word == "set" and words.at(at + 1) in ("down", "for", "to"):
        return -1 if "had" in (before, words.at(at - 2)) else 1
    if word in HOPES and words.raw_at(at).islower() and before not in BEFORE_NOUNS:
        return 1  # "hopes for a profit in the fourth quarter"
    if word in ("must", "should") and words.at(at + 1) != "have":
        return 1
    if word in ("forecast", "tipped", "booked") and words.at(at + 1) == "for":
        return 1  # "rain is forecast for Thursday"
    if word == "be" and before == "to":
        return -1 if "had" in (words.at(at - 2), words.at(at - 3)) else 1
    if "be" in (before, words.at(at - 2)):
        return None  # "will be held Monday": a participle, not the past
    if word == "to" and _is_of_headline(words, at):
        return 1
    if word == "to" and before in CALLED_FOR and forms().get(words.at(at + 1)) in ("B", "V"):
        return 1  # "faces calls to resign on Monday"
    if word == "to" and before in LEADS_TO:
        return -1 if "had" in (words.at(at - 2), words.at(at - 3)) else 1
    if words.raw_at(at).islower():
        plural = word in PLURAL or (word in TIMETABLE and before.endswith("s") and not before.endswith(("ss", "'s")))
        held = word in HELD and (before in BEFORE_NOUNS or words.number(at - 1) is not None or _is_past(words, at - 1))
        if (word in PRESENT and not held) or (
            plural and before not in NOT_BEFORE_PRESENT and before not in BEFORE_NOUNS
        ):
            return 1
        if (
            word in FIXTURES
            and (words.raw_at(at + 1)[:1].isupper() or words.at(at + 1) in ("in", "at", "away"))
            and (words.raw_at(at - 1)[:1].isupper() or before == ",")
            and at
        ):
            return 1  # "Leeds play Hull on Friday": a team is a plural in British papers
        if word in LEAVES and words.at(at + 1) in WITH:
            return 1
        if word in NAMING and words.at(at + 1) in BEFORE_NOUNS and before not in NOT_BEFORE_PRESENT:
            return 1  # "Ulster name their side on Thursday"
        if word in ("go", "goes", "head", "heads") and words.at(at + 1) == "to" and words.at(at + 3) == "polls":
            return 1
        if word in ("have", "has") and words.at(at + 1) in ("a", "an"):
            return 1  # "we have a game on Saturday"
        if word == "turns" and words.at(at + 1).isdecimal():
            return 1  # "who turns 76 in May"
        if word in STAGED and before in ("is", "are"):
            return 1  # "is published on Thursday"
        if word in PAST or _is_past(words, at):
            return 0 if before in ("is", "are") else -1  # "the case is heard in May" may be still to come
    return None


def _is_of_headline(words: Words, at: int) -> bool:
    """Whether "to" tells the future as headlines do, with no verb before it: "Border talks to resume on Friday"."""
    if not 0 < at <= REACH or forms().get(words.at(at + 1)) not in ("B", "V") or not words.raw_at(0)[:1].isupper():
        return False
    before = words.lower[:at]
    return all(
        word[:1].isalpha() and word not in NOT_IN_HEADLINES and forms().get(word, "N") in ("N", "V", "G")
        for word in before
    )


def _is_month(words: Words, at: int) -> bool:
    """Whether "May" is the month: it has a capital inside a sentence."""
    return words.raw_at(at) == "May" and at > 0


def _is_past(words: Words, at: int) -> bool:
    """Whether a word is a past form or a participle, and no adjective: "met", "agreed", not "an unspecified date"."""
    word, before = words.at(at), words.at(at - 1)
    if before in BEFORE_NOUNS or before in BEFORE_BASES:
        return False  # "the ground", "will shut"
    if word in CUTS and (before in ORDINALS or before in BEFORE_CUTS):
        return False  # "expects the first cut in May"
    known = forms().get(word)
    if known is not None:
        return known in ("P", "A")
    if words.at(at - 2) in ("a", "an", "the") and before in ADVERBS:
        return False
    return word.endswith("ed") and len(word) > 4


def _told_as_past(words: Words, index: int) -> bool:
    """Whether "until Thursday" is told in the past: "Until Thursday, they had not …"; not "if prices did not recover by Thursday"."""
    if not IF.isdisjoint(words.lower[max(0, index - 1 - REACH) : index]):
        return False
    if any(
        words.at(near) == "had" and words.at(near + 1) == "been" for near in range(index - LONGEST_CONDITION, index)
    ):
        return True  # "had been viewed a million times by Monday"
    return any(
        words.at(near) in ("had", "was", "were", "did") and words.at(near + 1) not in GOING_TO
        for near in range(index - 6, index + 7)
    )


def opens_a_clause(words: Words, index: int) -> bool:
    """Whether nothing but a preposition stands before the expression in its clause: "In December, the firm …"."""
    before = index - 1
    if words.at(before) in ("in", "on", "by", "during", "last", "early", "late", "mid", "-", "and", "but", "then"):
        before -= 1
    return before < 0 or not words.at(before)[:1].isalnum()


def _stands_apart(words: Words, index: int) -> bool:
    """Whether an expression stands in commas before its verb: "and, in March, testified"."""
    before = index - 1 - (words.at(index - 1) in ("in", "on", "by", "during", "last", "early", "late"))
    return words.at(before) == "," and "," in words.lower[index + 1 : index + 5]


def _behind(words: Words, index: int) -> int:
    """Which way the first verb behind an expression that opens its clause points."""
    for at in _pointing(words, index + 1, index + 1 + 2 * REACH):
        word = words.lower[at]
        if word in (".", ";", "?", "!"):
            return 0
        if (word in ("will", "won't", "shall", "may", "might") or word.endswith("'ll")) and not _is_month(words, at):
            return 1
        if (word in PRESENT or word in PLANNING) and words.raw_at(at).islower():
            if word in PRESENT or words.at(at + 1) in LIKELY:
                return 1
            continue
        if word in ("was", "were", "had", "did") or (words.raw_at(at).islower() and _is_past(words, at)):
            return -1
    return 0
