"""Where a mention stands in its clause: subject, speaker, object, possessor. A look at the words next to it, no parse."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache

from attrs import frozen

from newskit.english import roles
from newskit.english.reporting import forms_of
from newskit.english.word_lists import word_set
from newskit_entities.story_words import StoryWords

__all__ = [
    "LONGEST_BRANCH",
    "NOUNS_AND_VERBS",
    "OBLIQUE",
    "SHORT_POSTS",
    "SPEECH_VERBS",
    "Place",
    "after_branch",
    "after_capitals",
    "is_asking",
    "place_of",
]

_FINITE = word_set(
    "is was are were has had have will would can could did does do may might must should shall isn't wasn't hasn't "
    "hadn't won't wouldn't can't couldn't didn't doesn't don't began came gave got held knew led left lost made met "
    "paid put ran saw sent spoke spent stood took went won became brought bought built chose drew drove fell felt "
    "flew grew hit kept let rose sat set sold sought taught threw understood wore knows makes takes goes comes gets "
    "wants needs plans looks works lives plays runs seems"
)
# Verbs that report only beside a quote ("he began", "he went") tell of other deeds elsewhere. Of infinitives only the two that follow a
# plural: "officials say".
SPEECH_VERBS = (forms_of({"says", "asks", "orders"}, {"s", "past", "ing"}) - _FINITE) | {"say", "tell"}
_HEARD = word_set("told tells telling")  # who stands behind them hears
_VERBS = SPEECH_VERBS | forms_of({"thinks", "wants"}, {"s", "past"}) | _FINITE
_CLOSED_BY = {",": ",", "(": ")", "—": "—", "–": "–", "-": "-"}  # what opens an apposition, and what closes it
_LONGEST_APPOSITION = 26  # words
LONGEST_BRANCH = 4  # words: "the president of the union, [Leeds branch], Tom Reed,"
_ASKED = word_set("asked told pressed questioned challenged quizzed")
_HAVE = frozenset({"has", "had", "have"})
_ADVERBS = word_set(
    "also then later previously now still never always once just even already recently who first often has had have "
    "himself herself"
)
_PREPOSITIONS = word_set(
    "of in to for with on at by from about into against between after before over under through during without near "
    "toward towards like than as among around behind beyond despite including alongside"
)
_SUBORDINATORS = word_set(
    "that because if when while where since although though as whether until what how why before after unless"
)


@frozen
class Place:
    """``weight`` is how much the place brings its bearer to the fore; ``speaker`` whether a verb of speech belongs to it."""

    weight: float
    subject: bool = False
    speaker: bool = False
    aside: bool = False  # speaks beside a sentence that is about somebody else: "according to Jane Roe"


_POSSESSOR = Place(0.5)
_SPEAKER = Place(1.4, subject=True, speaker=True)
_SOURCE = Place(1.2, subject=True, speaker=True, aside=True)
_SUBJECT = Place(1.0, subject=True)
_SUBJECT_OF_CLAUSE = Place(0.8, subject=True)
_OBJECT = Place(0.6)
_AGENT = Place(0.7)  # "a letter signed by Jane Roe"
OBLIQUE = Place(0.45)
_ATTRIBUTE = Place(0.3)  # "Reed aides said": the aides did
_QUOTED = Place(0.15)
# Posts by their letters: "the PM" is the prime minister.
SHORT_POSTS = {
    "PM": ("prime", "minister"), "CM": ("chief", "minister"), "FM": ("first", "minister"), "CEO": ("chief", "executive"),
    "CFO": ("chief", "financial", "officer"), "COO": ("chief", "operating", "officer"), "CTO": ("chief", "technology", "officer"),
    "MD": ("managing", "director"), "DG": ("director", "general"),
}  # fmt: skip
# Nouns for who speaks that after a name are rather its verb ("the president heads").
NOUNS_AND_VERBS = word_set(
    "report reports post posts note notes file files bills acts records figures heads leads chairs stars coaches "
    "captains studies guards fans"
)


@cache
def _describing_nouns() -> frozenset[str]:
    """Nouns that a name may stand before as an attribute: 'aides', 'campaign', 'spokesman'."""
    return frozenset(roles.nouns()) - NOUNS_AND_VERBS - _VERBS


def place_of(story: StoryWords, first: int, last: int) -> Place:
    """The place in its clause of the phrase that covers words ``first`` up to ``last``."""
    if story.quoted[first]:
        return _QUOTED
    if last - 1 in story.possessive:
        return _POSSESSOR
    word, sentence = story.word, story.sentence
    if last < len(word) and word[last] in _describing_nouns() and story.glued[last]:
        return _ATTRIBUTE
    subordinate = False
    if first and sentence[first - 1] == sentence[first]:
        before = word[first - 1].lower()
        if (
            before in SPEECH_VERBS
            and before not in _HEARD
            and first > 1
            and (story.quoted[first - 2] or word[first - 2] in ",”\"’'»")
        ):
            return _SPEAKER  # “…,” said Jane Okafor
        if before == "to" and first > 1 and word[first - 2].lower() == "according":
            return _SOURCE
        subordinate = before in _SUBORDINATORS
        if before in _PREPOSITIONS and not story.first[first] and not (subordinate and _verb_after(story, last)):
            return _AGENT if before == "by" else OBLIQUE
    verb = _verb_after(story, last)
    if not verb and first and word[first - 1] == "," and word[last : last + 1] == [","]:
        verb = _verb_after(story, last + 1)  # "The bill's sponsor, Tom Reed, did not", "Another, a plumber, told"
    if verb:
        if verb in SPEECH_VERBS:
            return _SPEAKER
        return _SUBJECT_OF_CLAUSE if subordinate else _SUBJECT
    return _SUBJECT if story.first[first] else _OBJECT


def _verb_after(story: StoryWords, index: int) -> str:
    """The finite verb that follows a phrase, across an apposition in commas or brackets and across adverbs; '' for none."""
    word, sentence = story.word, story.sentence
    count = len(word)
    if index >= count:
        return ""
    number = sentence[index]
    if number != sentence[index - 1]:
        return ""
    for _ in range(3):  # "Jane Roe, 41, of Leeds, said"
        if word[index] not in _CLOSED_BY:
            break
        index = _after_apposition(word, sentence, index)
        if not index or index >= count or sentence[index] != number:
            return ""
        if word[index] not in _CLOSED_BY and word[index - 1] == "," and not _is_verb(word[index]):
            index -= 1  # the comma that closed one apposition opens the next
    if index + 1 < count and word[index] == "and" and story.capital[index + 1]:  # "Roe and Smith said"
        index += 2
        while index < count and story.capital[index] and story.glued[index] and word[index][0].isalpha():
            index += 1
    for at in range(index, min(index + 4, count)):
        if sentence[at] != number:
            return ""
        here = word[at]
        if _is_verb(here):
            if here in _HAVE and at + 1 < count and word[at + 1] in SPEECH_VERBS:
                return word[at + 1]
            return here
        if not (here in _ADVERBS or here.endswith("ly")):
            return ""
    return ""


def _is_verb(word: str) -> bool:
    return word in _VERBS or (word.endswith("ed") and len(word) > 3)


def _after_apposition(word: list[str], sentence: list[int], index: int) -> int:
    """The word after an apposition that opens with the mark at ``index``; 0 where it does not close."""
    closer = _CLOSED_BY[word[index]]
    number = sentence[index]
    for at in range(index + 1, min(len(word), index + _LONGEST_APPOSITION)):
        if word[at] == closer:
            return at + 1
        if sentence[at] != number:
            return 0
    return 0


def after_capitals(story: StoryWords, index: int) -> int:
    """The word after a run of capitals: 'New Mexico'."""
    while index < len(story.word) and story.capital[index] and story.glued[index]:
        index += 1
    return index


def after_branch(story: StoryWords, index: int) -> int:
    """Where a name begins behind a branch in commas: 'the president of the union, [Leeds branch], Tom Reed,'; 0 for none."""
    word = story.word
    at = next((at for at in range(index + 1, min(index + 1 + LONGEST_BRANCH, len(word) - 1)) if word[at] == ","), 0)
    return at + 1 if at and roles.noun(word[at - 1]) is None and word[at - 1].islower() else 0


def is_asking(story: StoryWords, index: int) -> bool:
    """Whether the word's sentence begins with a question that is put to somebody: 'Asked about …', 'When pressed on …'."""
    sentence, word = story.sentence, story.word
    first = bisect_left(sentence, sentence[index])
    opening = word[first + 1] if word[first] in ("When", "If") and first + 1 < len(word) else word[first]
    return opening.lower() in _ASKED
