"""What indirect speech is made of: whether words hold a clause, the adverbials of its verb, its span."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import verbs
from newskit_quotes.candidates import SUBJECT_PRONOUNS
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.story import Word
from newskit_quotes.subjects import TIME_WORDS
from newskit_quotes.verbs import FINITE, is_adverb, is_noun_use, leads_to_an_infinitive

__all__ = ["BEFORE_NOUNS", "PERSONS", "POINTS", "has_finite_verb", "occasion_end", "skip_adverbials", "trimmed"]

RELATIVE = 20  # words that a relative clause between commas may have
FAR = 14  # words that the adverbials of a verb may have
PERSONS = frozenset("he she they it we i you there".split())
BEFORE_NOUNS = frozenset("the a an this that these those his her its their our my your no some many".split())
POINTS = frozenset({",", ".", ";", ":", ")", "—", "–", "-"})
# Adverbs that belong to what was said: "said never to have met him", "said both were ill".
OF_THE_CLAUSE = frozenset("never not all both now first".split())
# Verbs that an adjective follows: "the shares looked dear".
LINKING = frozenset(
    "looked seemed appeared remained stayed sounded proved felt grew turned fell look seem appear remain".split()
)
# Verbs of many that an infinitive follows; their nouns have an article.
BEFORE_AN_INFINITIVE = frozenset("need want tend seem appear hope plan deserve intend like".split())
# Words that are no subject by themselves.
HEADLESS = frozenset(
    "the a an his its their my our your no two three four five six seven eight nine ten dozens".split()
)
# Verbs and auxiliaries that are written as one with the word before them: behind a pronoun, and behind any word.
BEHIND_A_PRONOUN = ("'s", "’s", "'re", "’re", "'ll", "’ll", "'ve", "’ve", "'d", "’d", "'m", "’m")
CONTRACTED = (*BEHIND_A_PRONOUN[2:], "n't", "n’t")
# Words that open a clause of its own.
OPENS_ANOTHER = frozenset("before after when while because until unless if although though".split())
# Words that show a form in -ed before them to be a verb, not an adjective: "added nine unmarked stalls" holds no verb.
BEHIND_A_VERB = (
    PREPOSITIONS
    | BEFORE_NOUNS
    | frozenset(
        "to him them me us it and or £ $ € , . ; that because when while Q what how more most up out off back".split()
    )
)
BEHIND_A_PRESENT = BEHIND_A_VERB - {",", ".", "and", "or", ";"}
# Where a speech, and no event, takes place: "in a statement", "at a news conference".
OCCASIONS = frozenset(
    """interview statement speech tweet tweets email emails letter memo release post conference briefing report message call
    testimony editorial article column blog note comments remarks video press""".split()
)
OCCASION_LEADS = frozenset("in during at on".split())


def has_finite_verb(words: Sequence[Word], begin: int, end: int, *, whole: bool = False) -> bool:
    """Whether words hold a verb with a subject: "emphasised those three words" has none.

    Args:
        words: the words of the paragraph.
        begin: the first of them.
        end: the last of them.
        whole: a tag has shown that they are a sentence, so that a verb behind "when" counts too.
    """
    if words[begin].text.endswith(BEHIND_A_PRONOUN) and words[begin].text[:-2].rstrip("'’") in PERSONS:
        return True
    over = begin
    for index in range(begin + 1, min(end, begin + 30) + 1):
        word = words[index]
        if index < over:
            continue
        if word.text in ("which", "who") and words[index - 1].text == ",":
            closing = next((i for i in range(index + 1, min(end, index + RELATIVE)) if _closes(words, i)), None)
            if closing is None:
                return False  # "denied the claims, which it said were false": the verb is the relative clause's
            over = closing
            continue
        if word.quoted or (not word.capital and (word.text in FINITE or word.text in LINKING)):
            return True
        if word.text.endswith("ing") and words[index - 1].text not in PERSONS:
            continue
        if word.text.endswith(CONTRACTED):
            return True
        fronted = words[begin].text in OPENS_ANOTHER or (words[begin].text == "that" and index - begin <= 2)
        if word.text in OPENS_ANOTHER and not (fronted or whole):
            return False  # its verb is no verb of these words: "claimed nine lives before it moved out"
        if _tells(words, begin, index, end):
            return True
    return False


def _tells(words: Sequence[Word], begin: int, index: int, end: int) -> bool:
    """Whether a word that is no auxiliary is a finite verb, by its form and the words beside it."""
    word, before = words[index], words[index - 1]
    after_an_article = before.text in HEADLESS or before.text in BEFORE_NOUNS
    infinitive = index + 1 < end and words[index + 1].text == "to" and not words[index + 2].capital
    if infinitive and word.text in BEFORE_AN_INFINITIVE and before.text.endswith("s") and not after_an_article:
        return True  # "cooks, owners and crews need to meet"
    if word.capital or is_noun_use(words, index):
        return False
    if index == begin + 1 and (before.text in HEADLESS or before.text[0].isdigit()):
        return False  # "nine lives": behind a number or an article stands a noun
    behind = words[index + 1].text if index < end else "."
    if word.text.endswith("ed") and len(word.text) > 4:
        goes_on = (behind in BEHIND_A_VERB and behind != "by") or is_adverb(behind)
        return goes_on or before.text in SUBJECT_PRONOUNS or before.capital
    if _is_present(word.text) and not after_an_article:
        goes_on = behind in BEHIND_A_PRESENT or is_adverb(behind)
        if goes_on or _is_name(words, index + 1, end):
            return True
    if before.text in PERSONS and word.text.isalpha():
        return True
    verb = verbs().get(word.text)
    if verb and verb.is_finite and "base" not in verb.inflections and not leads_to_an_infinitive(words, index, verb):
        return True
    plural = before.text.endswith("s") and before.text not in PREPOSITIONS
    return plural and behind in BEFORE_NOUNS and _can_be_a_verb(word)  # "landlords favour the rich"


def _closes(words: Sequence[Word], number: int) -> bool:
    """Whether a relative clause ends at a word: a comma, or a stretch that holds it and has a verb behind it."""
    return words[number].text == "," or (words[number].quoted is not None and words[number + 1].text in FINITE)


def _is_name(words: Sequence[Word], index: int, end: int) -> bool:
    """Whether a name, and no day, stands at a word: "emboldens Okafor"."""
    return index <= end and words[index].capital and words[index].text not in TIME_WORDS


def _can_be_a_verb(word: Word) -> bool:
    text = word.text
    return text.isalpha() and not text.endswith(("s", "ing")) and text not in PREPOSITIONS | {"and", "or", "but"}


def _is_present(text: str) -> bool:
    return text.endswith("s") and len(text) > 3 and not text.endswith(("ss", "us", "is", "'s", "’s"))


def skip_adverbials(words: Sequence[Word], place: int, end: int) -> int:
    """The word behind adverbs, days and occasions that follow a verb: "said on Monday", "wrote in a letter last week"."""
    stop = min(end, place + FAR)
    while place <= stop:
        text = words[place].text
        adverb = is_adverb(text) and text not in OF_THE_CLAUSE and text not in FINITE
        if adverb or (is_time(words[place]) and text not in ("this", "on", "in")):
            place += 1
        elif text in ("on", "last", "this", "next", "in", "late", "early", "earlier") and place < end:
            behind = words[place + 1]
            if is_time(behind) or behind.text in ("late", "early"):
                place += 2
            elif (over := occasion_end(words, place, stop)) is not None:
                place = over
            else:
                break
        elif text in OCCASION_LEADS and (over := occasion_end(words, place, stop)) is not None:
            place = over
        else:
            break
    return place


def is_time(word: Word) -> bool:
    """Whether a word tells when: a day, a month, "last"; "May" and "March" only with their capital."""
    return word.text in TIME_WORDS and (word.capital or word.text not in ("may", "march"))


def occasion_end(words: Sequence[Word], place: int, stop: int) -> int | None:
    """The word behind an occasion that begins at a preposition: "in a brief statement"."""
    if words[place].text not in OCCASION_LEADS:
        return None
    for index in range(place + 1, min(stop, place + 6) + 1):
        if words[index].text in OCCASIONS:
            return index + 1
        if not words[index].text[0].isalpha() or words[index].quoted:
            return None
    return None


def trimmed(words: Sequence[Word], begin: int, last: int) -> Span | None:
    """The place of words, less the marks at both ends; None where no word is left."""
    while begin <= last and not (
        words[begin].text[:1].isalnum() or words[begin].quoted or words[begin].text in "$£€#@("
    ):
        begin += 1
    while last >= begin and not (
        words[last].text[:1].isalnum() or words[last].quoted or words[last].text in ("%", ")")
    ):
        last -= 1
    return Span(words[begin].start, words[last].end) if begin <= last else None
