"""The words of a sentence that a clause may begin with, and why."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from newskit.english.calendar import DAY_NAMES, MONTH_NAMES
from newskit.english.word_lists import word_set
from newskit_timeline.verbs import COORDINATORS, DETERMINERS, PARTICIPLES, PREPOSITIONS, PRONOUNS, Words

__all__ = ["DATING", "REPORTS", "SAYING", "borders_of", "is_passive"]

RELATIVES = word_set("who which whose whom where")
SUBORDINATORS = word_set("after before when while because although though since until unless if as whereas whether")
# In front of what a figure is compared with.
COMPARING = word_set("compared versus against up down")
# Where a clause may begin: at a mark, behind it; at a word, before it.
ROLES: Mapping[str, str] = {
    **dict.fromkeys(('"', "''", "``", "“", "”"), "quote"),
    **dict.fromkeys((";", ":"), "stop"),
    **dict.fromkeys(("--", "–", "—"), "dash"),
    ",": "comma",
    "that": "that",
    **dict.fromkeys(RELATIVES, "rel"),
    **dict.fromkeys(SUBORDINATORS, "sub"),
    **dict.fromkeys(COORDINATORS, "and"),
}
OF_THEM = ["of", "them"]  # "The men, one of them held in Leeds, were freed"
CARRIED = frozenset({"which", "whom", "what"})  # behind a preposition: "on what was to be her last trip"
# Why a stretch behind a comma may be a clause, by its first word.
OPENERS: Mapping[str, str] = {
    **dict.fromkeys(COMPARING, "comp"),
    **dict.fromkeys(COORDINATORS, "and"),
    **dict.fromkeys(SUBORDINATORS, "sub"),
    **dict.fromkeys(RELATIVES, "rel"),
}
MARKS = frozenset({"quote", "stop", "dash"})
NO_CLAUSE = word_set("a an many much well of early soon late part long far little few if though for")  # behind "as"
# Behind one of these with a subject in front, a clause may follow without "that": "said he had".
SAYING = word_set(
    "said says say saying adding believes believe thinks think claims claimed hopes hope fears feared knew"
)
OPINIONS = word_set("believe believes think thinks claim claims claimed hope hopes fear fears feared know knew")
QUANTIFIERS = word_set("several many most both all few such")
DAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|late|early|on")
CUTTING = frozenset(ROLES) | SAYING  # words at which a clause may begin, or end
# Verbs whose clause only says who says so, "police said"; with a figure they do not: "added 20 seats".
REPORTS = word_set(
    "said says say told tells tell added adds announced reported reports explained warned noted argued insisted claimed "
    "wrote acknowledged admitted declared stated testified"
)
THAT_ALONE = re.compile(r"that(?:[,.;:!?”\"]|\s(?:and|or|but)\b)", re.IGNORECASE)  # "doing exactly that, and"
# "so" behind one of these stands for what was told: "whether it did so is in dispute".
SO_BEFORE = word_set(
    "do does did done doing say said says think thinks thought hope hopes not if even or and so just ever"
)
MOMENTS = word_set(
    "day morning afternoon evening night week weekend month year summer winter autumn spring season time"
)
# Behind one of these "that" points at something: "about that roof", "on that stretch of track".
POINTING = PREPOSITIONS - {"in"} | word_set(
    "into onto through across behind after before since until near like than as"
)
FARTHEST_VERB = 8  # words from the subject of what is said to its verb
AUXILIARY = frozenset({"is", "was", "has", "had", "F", "M"})
NAMED_DAYS = frozenset((*DAY_NAMES, *MONTH_NAMES)) | word_set(
    "easter christmas ramadan diwali yesterday today tomorrow"
)
DATING = word_set("in on by")
FEW_WORDS = 3  # of a subject behind "and", with its verb
PREPOSITIONAL = word_set("since before after until")  # subordinators that are prepositions as often


def borders_of(text: str, words: Words) -> list[tuple[int, str]]:
    """The words that a stretch begins with, and why."""
    low, finite = words.low, words.finite
    borders: list[tuple[int, str]] = [(0, "start")]
    last = 0  # the word of the last border
    # Of the stretch there: its first word, its last verb, and how a relative began.
    begun, verb, restrictive = (-1, -1, "")
    for at in [at for at, word in enumerate(low) if word in CUTTING or finite[at]]:
        word = low[at]
        if begun != last < at:  # a border at a word that is none of these
            restrictive, begun, verb = _restrictive(low, borders[-1], verb, restrictive), last, -1
        role = ROLES.get(word)
        if role is None:
            if restrictive and last != at and finite[at] and _resumes(words, verb, at):
                borders.append((at, "verb"))
        elif role == "comma":
            if at + 1 < len(low) and not low[at + 1][0].isdigit():
                borders.append((at + 1, _opener(words, at + 1)))
        elif role in MARKS:
            _cut_at_mark(text, words, at, role, borders)
        elif last != at and (last != at - 1 or ROLES.get(low[last]) != "quote"):
            opener = _why(text, words, at, role, borders[-1], verb)
            if opener:
                borders.append((at, opener))
        last = borders[-1][0]
        if last == at and begun != at:
            restrictive, begun, verb = _restrictive(low, borders[-1], verb, restrictive), at, -1
        if finite[at]:
            verb = at
        if word in SAYING and at:
            said = _said(text, words, at)
            if said is not None:
                last = said
                borders.append((said, "that"))
    return borders


def _cut_at_mark(text: str, words: Words, at: int, role: str, borders: list[tuple[int, str]]) -> None:
    """Put down the border at a quotation mark, a stop or a dash, if it makes one."""
    low = words.low
    last, ahead = borders[-1][0], at + 1
    if role == "quote" and _is_part_quote(text, words, at):
        return  # she had been "absolutely gobsmacked" by it
    if role == "quote" and not text[words.end(at) : words.end(at) + 1].isspace():
        if at > last:  # it opens, and belongs to what it opens
            borders.append((at, "break"))
    elif ahead < len(low) and (role == "quote" or low[at] in ("--", "—") or text[words.end(at)].isspace()):
        if last == at > 0 and ROLES.get(low[at - 1]) == role:
            borders.pop()  # a row of marks is one
        borders.append((ahead, _opener(words, ahead) if role == "dash" else "break"))


def _why(text: str, words: Words, at: int, role: str, border: tuple[int, str], verb: int) -> str:
    """Why a clause begins at a word that may open one; '' where none does."""
    low, finite = words.low, words.finite
    word, ahead, count = low[at], at + 1, len(low)
    if role == "that":
        if _points(text, words, at):
            return ""
        return "rel" if ahead < count and finite[ahead] else "that"
    if role == "rel":
        # "…, one of whom": its border is in front of what carries it.
        return "" if word in CARRIED and border[0] >= at - 2 and border[1] == "rel" else "rel"
    if role == "sub":
        if word == "since" and at and words.code[at - 1] in ("has", "had"):
            return ""  # "had since been sold"
        if word in PREPOSITIONAL and ahead < count and (low[ahead][0].isdigit() or low[ahead] in NAMED_DAYS):
            return ""  # "frozen since 2024", "three times since Easter"
        opens = word != "as" or (ahead < count and low[ahead] not in NO_CLAUSE and not low[ahead][0].isdigit())
        return "sub" if opens else ""
    if word == "so" and low[at - 1] in SO_BEFORE:
        return ""
    first = words.past_adverbs(ahead)
    opens = first < count and (low[first] in PRONOUNS or finite[first] or _has_subject(words, first, verb))
    return "and" if opens else ""


def _resumes(words: Words, verb: int, at: int) -> bool:
    """Whether a verb behind a relative is that of the subject in front of it: 'The man who was shot when it rained died'."""
    if verb < 0 or words.low[at - 1] in COORDINATORS or is_passive(words, at):
        return False
    verb_at = _verb_end(words, verb)
    return verb_at < at - 1 or (verb_at == at - 1 and _is_second_verb(words, at))


def _restrictive(low: Sequence[str], border: tuple[int, str], verb: int, before: str) -> str:
    """How a relative began, behind which the subject in front waits for its verb: 'The man who was shot when it rained died'."""
    at, why = border
    if why in ("rel", "that"):
        return why if verb < 0 and low[at - 1] != "," else ""
    if why == "sub" and before == "rel" and low[at - 1] != ",":
        return before
    return before if why == "and" else ""


def _verb_end(words: Words, at: int) -> int:
    """The last of a verb with the adverbs and participles right behind it: 'had quietly been sold'."""
    low, code, finite = words.low, words.code, words.finite
    last = len(low) - 1
    while at < last and not finite[at + 1]:
        word = low[at + 1]
        if not (code[at + 1] in ("A", "R") or word in PARTICIPLES or (word not in ROLES and words.is_adverb(at + 1))):
            break
        at += 1
    return at


def _said(text: str, words: Words, at: int) -> int | None:
    """The word that opens what is said, where "that" is missing behind a verb of saying."""
    low = words.low
    count = len(low)
    first = at + 1
    while first < count and first < at + 3 and DAY.fullmatch(text, words.start[first], words.end(first)):
        first += 1
    if first >= count:
        return None
    if low[first] in PRONOUNS and first + 1 < count and words.finite[first + 1]:
        return first
    opens = low[first] in DETERMINERS or low[first] in QUANTIFIERS or text[words.start[first]].isupper()
    if first + 1 < count and words.finite[first + 1]:  # "said deputies went", "said inflation would fall"
        opens = opens or low[first][-1] == "s" or _is_bare_subject(words, first)
    if ROLES.get(low[at - 1]) in MARKS:
        return None  # '" said the mayor'
    if low[at - 1] == ",":
        # '", said the mayor of Hull', but "Ada Quill, 27, said her daughter spent nine days there".
        ahead = next(
            (
                each
                for each in range(first + 1, min(first + FARTHEST_VERB, count))
                if words.finite[each] or low[each] == ","
            ),
            None,
        )
        opens = opens and ahead is not None and words.finite[ahead] and not is_passive(words, ahead)
    if opens and low[at] in OPINIONS:
        # "believes the pier should stay", but "believe a word of it"
        opens = any(words.finite[each] for each in range(first + 1, min(first + FARTHEST_VERB, count)))
    return first if opens else None


def _is_bare_subject(words: Words, at: int) -> bool:
    """Whether a word in front of an auxiliary may be its subject: 'inflation would', but not 'hope to have'."""
    word = words.low[at]
    return words.code[at + 1] in AUXILIARY and word.isalpha() and word not in PREPOSITIONS and word != "to"


def _has_subject(words: Words, first: int, verb: int) -> bool:
    """Whether a subject, or a date, with its verb is behind "and": 'died and a bridge fell', 'read law and in 1956 joined a bank'."""
    low, finite = words.low, words.finite
    count = len(low)
    if low[first] in DATING and first + 1 < count and low[first + 1][0].isdigit():
        return any(finite[first + 2 : first + 2 + FEW_WORDS])
    if low[first] not in DETERMINERS or verb < 0:
        return False
    for at in range(first + 2, min(first + 2 + FEW_WORDS, count)):
        if low[at] in CUTTING or low[at] in PREPOSITIONS:
            return False
        if finite[at]:
            return words.code[at] != "A" or not is_passive(words, at)
    return False


def _points(text: str, words: Words, at: int) -> bool:
    """Whether "that" points at something, and opens no clause: 'about that roof', 'doing exactly that, and'."""
    before = words.low[at - 1]
    if before in POINTING or (at + 1 < len(words.low) and words.low[at + 1] in MOMENTS):
        return True
    if (
        at + 1 < len(words.low)
        and words.low[at + 1].endswith("'s")
        and not any(words.finite[at + 2 : at + 2 + FEW_WORDS])
    ):
        return before not in REPORTS and before not in SAYING  # "loved that man's cooking"
    return THAT_ALONE.match(text, words.start[at]) is not None and before not in REPORTS and before not in SAYING


def _is_part_quote(text: str, words: Words, at: int) -> bool:
    """Whether a mark sets off some words of a clause, and not a whole saying: 'had been "absolutely gobsmacked" by it'."""
    begin, end = words.start[at], words.end(at)
    before, behind = text[max(0, begin - 1) : begin], text[end : end + 1]
    if before.isspace() and not behind.isspace():  # it opens
        word = words.low[at - 1] if at else ""
        return bool(word) and word[0].isalnum() and word not in REPORTS and word not in SAYING
    return before.isalnum()  # it closes: what is said whole ends in a mark of its own


def _is_second_verb(words: Words, at: int) -> bool:
    """Whether a verb right behind a verb is that of the main clause: 'the school where she teaches held a vigil'."""
    return words.code[at - 1] in ("S", "P") and words.code[at] not in ("G", "R")


def is_passive(words: Words, at: int) -> bool:
    """A participle that only tells more of a noun: 'a man accused of murder'."""
    return words.code[at] == "A" and at + 1 < len(words.low) and words.low[at + 1] in ("by", "of")


def _opener(words: Words, at: int) -> str:
    """Why a stretch behind a comma or a dash may be a clause, by its first words."""
    opener = OPENERS.get(words.low[at])
    if not CARRIED.isdisjoint(words.low[at : at + 3]) or words.low[at + 1 : at + 3] == OF_THEM:
        return "rel"
    if opener is not None:
        return opener
    first = words.past_adverbs(at)
    if first < len(words.low):
        if words.code[first] == "G":
            return "part"
        if words.finite[first]:
            return "verb"
    return "comma"
