"""Noun phrases: the asides and relative clauses behind their head, and the head itself."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit_quotes.story import Word
from newskit_quotes.verbs import DETERMINERS, FINITE, MODALS, is_adverb, is_finite_verb

__all__ = [
    "NUMBERS",
    "PREPOSITIONS",
    "before_asides",
    "before_relative",
    "has_its_verb",
    "holds_a_clause",
    "is_led",
    "phrase_of",
]

PREPOSITIONS = frozenset(
    """of in at for with by from on about to after before during under over against between among through into since until
    near outside inside despite without within toward towards like as than via per amid across along around behind beyond
    including regarding concerning""".split()
)
RELATIVES = frozenset("who which whose whom where".split())
# What an aside can begin with, beside a preposition and a participle: "Ann Lee, a nurse, said", "Ann Lee, now 36, said".
OPENS_ASIDE = frozenset("a an one now then aged himself herself themselves itself both himself's".split())
MATES = {",": ",", "—": "—", "–": "–", "-": "-", ")": "("}
STOPS = frozenset({";", ":", "Q"})
# What ends the phrase before a relative clause, and what opens one.
ENDS_OR_PARTS = STOPS | {",", "who", "whose", "whom", "that", "which"}
JOINS = frozenset("and but or while when as because so though although if".split())
# Words that no noun phrase holds: they show that a clause was taken for one.
OF_A_CLAUSE = (
    FINITE
    | MODALS
    | frozenset(
        """let i i'm i’m we we're it's it’s he she they me him them us there it too because if when while that
        who which whom whose why how what""".split()
    )
) - {"to", "not", "never"}
ALONE = frozenset("he she it they i we who you".split())  # pronouns that are a subject by themselves
OBJECTS = frozenset("me him them us it".split())  # behind a preposition: "one of them"
NO_HEAD = frozenset("and but so yet or whenever wherever when after before then asked also to not".split())
NUMBERS = frozenset("one two three four five six seven eight nine ten".split())
NO_VERB = PREPOSITIONS | DETERMINERS | ALONE | JOINS  # words behind "who" that open something else than its verb
CHIEFS = frozenset(
    "chief head director secretary minister manager".split()
)  # posts whose field has no article: "chief of staff"
PARTIES = ("d-", "r-", "i-")
TAG = 6  # words of a party and place
ASIDES = 4  # asides behind a noun
LONGEST = 14  # words of a noun phrase with what its prepositions lead to
DESCRIPTION = 4  # words before a name within which the preposition stands that leads it


def before_asides(words: Sequence[Word], right: int, floor: int) -> int:
    """The last word of a noun phrase before the asides that stand between it and its verb.

    'Ann Lee, who left in May because she was ill, [said]', 'the union, an umbrella body of 64 firms, [said]'.

    Args:
        words: the words.
        right: the number of the last word before the verb.
        floor: the first word that can belong to the phrase.
    """
    for _ in range(ASIDES):
        mate = MATES.get(words[right].text)
        if mate is None:
            break
        opening = _opening(words, right, floor, mate)
        if opening is None or opening <= floor:
            break
        right = opening - 1
        outer = _open_relative(words, right, floor)
        if outer is None:
            outer = _open_tag(words, right, floor)
        if outer is not None and outer > floor:
            right = outer - 1
    return right


def _opening(words: Sequence[Word], right: int, floor: int, mate: str) -> int | None:
    """The mark that opens the aside which a mark closes."""
    nearest = True
    for index in range(right - 1, floor - 1, -1):
        text = words[index].text
        if text == mate:
            behind = words[index + 1]
            relative = behind.text in RELATIVES or words[index + 2].text in ("which", "whom", "whose")
            if mate == "(" or (relative and has_its_verb(words, index + 1, right - 1)):
                return index
            of_which = words[min(right, index + 3)].text in ("which", "whom")
            if relative or of_which:
                return None  # "…, one of which, Bell & Co, said": the verb is the relative clause's
            name = words[index - 1].capital or index - 1 == floor
            described = behind.text == "the" and name and _has_that(words, index + 2, right)
            if (
                nearest
                and behind.text.endswith("ed")
                and (outer := _waits_for_its_verb(words, index, floor)) is not None
            ):
                return outer
            if nearest and (_opens_aside(behind) or described) and index + 1 < right:
                return index
            if behind.text in JOINS:
                return None
            nearest = False
        elif text in STOPS and mate != "(" and not (words[index].quoted and words[index - 1].text.isalpha()):
            return None  # but a part in marks belongs to the aside: "who lost a stone “and a shoe” in May,"
    return None


def has_its_verb(words: Sequence[Word], pronoun: int, last: int) -> bool:
    """Whether a relative clause has a verb: one that is known, or the small word right behind "who": 'who chairs the board'."""
    behind = pronoun + 1
    while behind < last and is_adverb(words[behind].text):
        behind += 1
    own = words[behind]
    more = behind < last or behind > pronoun + 1  # but "who many [believe]": the word behind is a subject
    if words[pronoun].text == "who" and more and own.text.isalpha() and not own.capital and own.text not in NO_VERB:
        return True
    return any(is_finite_verb(words, number) for number in range(pronoun + 1, last + 1))


def _waits_for_its_verb(words: Sequence[Word], comma: int, floor: int) -> int | None:
    """The comma of a relative clause that has no verb before another comma: 'Ann Lee[,] whose son Jack, nine, needed help, said'."""
    for index in range(comma - 1, floor, -1):
        if words[index].text == "," and words[index + 1].text in RELATIVES:
            return None if any(is_finite_verb(words, number) for number in range(index + 2, comma)) else index
        if words[index].text in STOPS:
            return None
    return None


def _has_that(words: Sequence[Word], first: int, right: int) -> bool:
    """Whether a relative clause stands among words: 'Corvid, the app [that has become a habit], said'."""
    return any(words[number].text in ("that", "which", "who") for number in range(first + 1, right))


def _opens_aside(word: Word) -> bool:
    text = word.text
    if word.capital:
        return False
    participle = text.endswith(("ing", "ed")) and len(text) > 4
    return text in PREPOSITIONS or text in OPENS_ASIDE or participle or text[0].isdigit() or text in ("known", "seen")


def _open_tag(words: Sequence[Word], right: int, floor: int) -> int | None:
    """The comma of a party and place that the aside behind them closes too: 'Ann Lee, D-New Bedford[, who was ill,]'."""
    comma = next((n for n in range(right, max(floor, right - TAG) - 1, -1) if words[n].text == ","), None)
    return comma if comma is not None and words[comma + 1].text.startswith(PARTIES) else None


def _open_relative(words: Sequence[Word], right: int, floor: int) -> int | None:
    """The comma of a relative clause that has the aside behind it for its own: 'who left the pub[, which was full,]'."""
    for index in range(right, floor - 1, -1):
        text = words[index].text
        if text in MATES:
            opens = text != ")" and words[index + 1].text in RELATIVES
            return index if opens and has_its_verb(words, index + 1, right) else None
        if text in STOPS:
            return None
    return None


def before_relative(words: Sequence[Word], left: int, right: int) -> int:
    """The last word before a relative clause that no comma sets off: 'weavers [who had come from Berhampur] said'."""
    for index in range(left + 1, right):
        text = words[index].text
        if text not in ENDS_OR_PARTS:
            continue
        if text == "," or text in STOPS:
            return right
        if text in ("who", "whose", "whom") or (text in ("that", "which") and is_finite_verb(words, index + 1)):
            own = has_its_verb(words, index, right)
            led = words[index - 1].text in PREPOSITIONS or is_finite_verb(words, index - 1)
            return index - 1 if own and not led else right
    return right


def phrase_of(words: Sequence[Word], left: int, right: int) -> Span | None:
    """The noun phrase at the head of a clause, with what its prepositions lead to; None where a clause stands there."""
    first = left
    while first <= right and (words[first].text in NO_HEAD or is_adverb(words[first].text) or words[first].text == ","):
        first += 1
    if first > right or words[first].text in PREPOSITIONS or not words[first].text[0].isalnum() or words[first].quoted:
        return None
    last = first
    while last < right and last - first < LONGEST and words[last + 1].text[0].isalnum() and not words[last + 1].quoted:
        last += 1
    if last < right or last - first >= LONGEST or holds_a_clause(words, first, last):
        return None
    return Span(words[first].start, words[last].end)


def holds_a_clause(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether words hold what no noun phrase does: a finite verb, a subject pronoun, a conjunction."""
    if first == last:
        text = words[first].text
        return text not in ALONE and (text[0].isdigit() or text in DETERMINERS or text in OF_A_CLAUSE)
    return any(
        words[number].text in OF_A_CLAUSE
        and not words[number].capital
        and not (number and words[number - 1].text in DETERMINERS)  # "the will of the town"
        and not (number > first and words[number].text in OBJECTS and words[number - 1].text in PREPOSITIONS)
        for number in range(first, last + 1)
    )


def is_led(words: Sequence[Word], left: int, first: int) -> bool:
    """Whether a preposition leads a name, with what describes it between: 'for contractor Bellweather'."""
    for index in range(first - 1, max(left, first - DESCRIPTION), -1):
        if words[index].text in PREPOSITIONS:
            if words[index].text == "of" and index + 2 == first and words[index - 1].text in CHIEFS:
                return False  # "chief of staff Ann Lee"
            return index + 1 == first or words[index + 1].text not in NUMBERS  # "mother of three Ann Lee"
        if not words[index].text.isalpha() or words[index].capital or is_finite_verb(words, index):
            return False
    return False
