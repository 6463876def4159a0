"""Whom the reader has in mind: what brings a figure to the fore, and whom a pronoun then means.

Each mention brings its figure to the fore by the weight of its place in the clause; each sentence that goes by takes most of that
away. A pronoun takes the figure most in mind among those whose kind, number and gender agree with it.
"""

from __future__ import annotations

from itertools import islice

from newskit.english.word_lists import word_set
from newskit_entities.clauses import OBLIQUE, SPEECH_VERBS, Place
from newskit_entities.figures import LEANING, Figure
from newskit_entities.story_words import StoryWords

__all__ = ["PRONOUNS", "PRONOUN_FORMS", "Attention", "is_empty_it", "is_object"]

# pronoun -> what it points at, its place in the clause where its form shows it
PRONOUNS: dict[str, tuple[str, str]] = {
    "he": ("male", "subject"),
    "him": ("male", "object"),
    "his": ("male", "possessor"),
    "himself": ("male", "reflexive"),
    "she": ("female", "subject"),
    "her": ("female", "possessor"),
    "hers": ("female", "possessor"),
    "herself": ("female", "reflexive"),
    "they": ("plural", "subject"),
    "them": ("plural", "object"),
    "their": ("plural", "possessor"),
    "theirs": ("plural", "possessor"),
    "themselves": ("plural", "reflexive"),
    "it": ("thing", ""),
    "its": ("thing", "possessor"),
    "itself": ("thing", "reflexive"),
}
PRONOUN_FORMS = frozenset(form for word in PRONOUNS for form in (word, word.capitalize(), word.upper()))

_DECAY = tuple(0.4**sentences for sentences in range(41))  # what is left of a figure's salience after so many sentences
_CARRIED = 0.5  # the most that earlier mentions add to a new one, so that being spoken of long does not outweigh being spoken of now
_FRESH = 1.4  # how much more a subject pronoun likes the subject of the sentence before
_OWN = 1.5  # how much more it likes the subject of its own sentence: "Roe, who lives here, left when she was 20"
_HORIZON = 14  # how many figures back a pronoun looks
_REACH = 6  # sentences a pronoun may reach back
_FAR_REACH = 12  # the same, to a figure that is known to agree
_INTRODUCED = 0.5  # what it adds to a person's first mention that an age or a post introduces him or her

_AFTER_OBJECT = word_set(
    "to that and in on at for with from by about because when while after before as if but or of over into through "
    "during until who than again a an the what how why whether this his her their up down out off back away he she "
    "they it"
)
_AFTER_EMPTY_IT = word_set("is was would will has seems appears emerged became remains takes took seemed appeared")
_ASKED_ABOUT = 0.2  # how much less a pronoun means whom the question names, as in "Asked about Ms Roe, she said"
_SURELY = 2.0  # as much as two subject pronouns show of somebody's gender: one alone may be misread
_CLASH = 0.15  # agreement below this is for want of anybody better: a given name of the other gender
_KINDS = {  # what a pronoun can mean
    "male": frozenset({"person", "unnamed"}),
    "female": frozenset({"person", "unnamed"}),
    "plural": frozenset({"person", "unnamed", "group", "organisation", "document", "place"}),
    "thing": frozenset({"organisation", "document", "place"}),
}
_THINGS = {"organisation": 1.0, "document": 0.8, "place": 0.6}


class Attention:
    """The figures in the reader's mind, as mention follows mention.

    Attributes:
        speaker: who spoke last.
        sentence: the number of the narrator's last sentence with a mention.
        pace: how many of the narrator's sentences stand before it.
        subject: the figure that is its subject, if any.
        relative: whom the relative clause being read is about: "a man who says he …".
        asking: the sentence being read begins with a question put to somebody not named yet: "Asked about Ms Roe, he …".
    """

    def __init__(self) -> None:
        self.speaker: Figure | None = None
        self.sentence = -1
        self.subject: Figure | None = None
        self.pace = -1
        self._last_subject: Figure | None = None
        self._last_pace = -9
        self.asking = False
        self.relative: Figure | None = None
        self._recent: dict[Figure, None] = {}  # an ordered set, latest last

    def mention(self, figure: Figure, place: Place, sentence: int, pace: int, *, quoted: bool) -> None:
        """A figure is mentioned, in this place of its clause."""
        if not quoted:
            if sentence != self.sentence:
                if self.subject is not None:
                    self._last_subject, self._last_pace = self.subject, self.pace
                self.sentence, self.pace, self.subject = sentence, pace, None
            if place.subject:
                if self.subject is None or (place.speaker and not place.aside):
                    self.subject = figure
                figure.fronted = True
            if place.speaker:
                self.speaker = figure
        left = figure.activation
        if not figure.mentions:
            figure.introduced = pace
        elif left:
            left *= _DECAY[min(pace - figure.seen, 40)]
        figure.activation = min(left, _CARRIED) + place.weight
        figure.oblique = place is OBLIQUE
        figure.seen = pace
        self._recent.pop(figure, None)
        self._recent[figure] = None

    def introduce(self, figure: Figure) -> None:
        """The mention just made tells the reader who the person is: who is introduced is about to speak."""
        figure.activation += _INTRODUCED

    def subject_before(self, sentence: int) -> tuple[Figure | None, int]:
        """The subject of the sentence before this one, and how many of the narrator's sentences stand before it."""
        if self.sentence < sentence:
            return self.subject, self.pace
        return self._last_subject, self._last_pace

    def latest(self, rule: str | None = None) -> list[Figure]:
        """The figures mentioned last, the latest first; only those that came in by this rule."""
        return [each for each in islice(reversed(self._recent), _HORIZON) if rule is None or each.rule == rule]

    def forget(self, figure: Figure, other: Figure) -> None:
        """One figure turns out to be another."""
        self._recent.pop(figure, None)
        if self.subject is figure:
            self.subject = other
        if self._last_subject is figure:
            self._last_subject = other
        if self.speaker is figure:
            self.speaker = other

    def most_salient(
        self, wanted: str, form: str, place: Place, sentence: int, pace: int, not_this: Figure | None = None
    ) -> Figure | None:
        """Whom a pronoun means: of those that agree with it the one most in mind; None where nobody is."""
        told_of = self.relative
        if told_of is not None and form != "object" and wanted in LEANING and _agreement(told_of, wanted) >= _CLASH:
            return told_of
        best: Figure | None = None
        doubtful: Figure | None = None
        best_score = 0.0
        fresh = (self.subject if self.sentence < sentence else self._last_subject) if form == "subject" else None
        beside = place.speaker and not_this is not None  # "Poole, he said, knows"
        own = self.subject if self.sentence == sentence else None
        kinds = _KINDS[wanted]
        for figure in islice(reversed(self._recent), _HORIZON):
            if figure.kind not in kinds:
                continue
            distance = pace - figure.seen
            if distance > _FAR_REACH or figure is not_this:
                continue
            factor = _agreement(figure, wanted)
            if not factor or (distance > _REACH and factor <= 1.0):
                continue
            if factor < _CLASH:
                doubtful = doubtful or figure
                continue
            score = figure.activation * _DECAY[distance] * factor
            if self.asking and figure.named_in == sentence and form == "subject":
                score *= _ASKED_ABOUT
            if figure is own:
                if form == "object":
                    score *= 0.1  # "Roe praised him": somebody else
                elif form == "reflexive":
                    score *= 2.0
            if figure is own and form == "subject" and not beside:
                score *= _OWN
            if place.speaker and figure is self.speaker:
                score *= 1.15
            if figure is fresh:
                score *= _FRESH
            if score > best_score:
                best, best_score = figure, score
        return best or doubtful


def _agreement(figure: Figure, wanted: str) -> float:
    """How well a figure's kind, number and gender agree with a pronoun: 0 for not at all."""
    if wanted == "thing":
        return 0.0 if figure.plural else _THINGS.get(figure.kind, 0.0)
    if wanted == "plural":
        if figure.plural or figure.kind == "group":
            return 1.0
        return 0.5 if figure.kind == "organisation" else 0.0
    if figure.plural or figure.kind not in ("person", "unnamed"):
        return 0.0
    leaning = LEANING[wanted]
    if figure.by_titles:
        return 1.2 if figure.by_titles * leaning > 0 else 0.0
    base = 1.0 if figure.kind == "person" else 0.7
    called = figure.by_pronouns * leaning
    if called <= -_SURELY and (figure.hint is None or LEANING.get(figure.hint, 0.0) * leaning <= 0):
        return 0.0  # whom the story calls "she" is no "he"
    if figure.hint is not None and abs(called) < 3:
        return base * (1.15 if figure.hint == wanted else 0.08)
    if called:  # one doubtful pronoun is no proof
        return base * max(0.15, min(1.3, 1.0 + 0.4 * called))
    return base * (1.0 if figure.proven else 0.8)


def is_object(story: StoryWords, index: int) -> bool:
    """Whether 'her' is the object ("told her that") and no possessive ("her plan")."""
    after = index + 1
    if after >= len(story.word) or not story.glued[after] or not story.word[after][0].isalpha():
        return True
    return story.word[after] in _AFTER_OBJECT


def is_empty_it(story: StoryWords, index: int) -> bool:
    """Whether 'it' points at nothing: 'it is understood that', 'it rained'; who said 'it will' means a house."""
    if (
        index
        and story.word[index - 1] in SPEECH_VERBS
        and story.word[index + 1 : index + 2] in (["will"], ["would"], ["has"])
    ):
        return False
    return index + 1 < len(story.word) and story.word[index + 1] in _AFTER_EMPTY_IT
