"""Tells apart what stands in marks without being speech: titles of works, nicknames, names that are given, terms."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.story import Paragraph, Story, Word
from newskit_quotes.verbs import DETERMINERS, is_adverb, is_finite_verb, verb_at

__all__ = ["TERMS", "term_at"]

# The sorts: name, what it looks like, an example.
TERMS = (
    ("nickname", "Name “X” Name", "Harold “Lofty” Green died in May."),
    ("title", "a work, programme or paper, “X”", "Ms Lee said so in her memoir, “Salt and Iron”."),
    ("title", "on, in or told “X Y”", "Ms Lee said on “Morning Bell” that the road was shut."),
    ("title", "who makes “X”, and “X” who makes it", "The co-author of “Going Under”, Ann Lee, said so."),
    ("title", "(“X”, when, where)", "Your article (“Harbour of shame”, 12 August) says so."),
    ("name-given", "a thing called “X”, by the name “X”", "The boat was mended by a firm called “Blue Harbour”."),
    ("name-given", "the “X” thing", "The clinic's “Breathe” site and an app help."),
    ("name-given", "referred to as “X”, on the topic of “X”", "The crews were often referred to as “wharf rats”."),
    ("term", "the so-called “x”", "Ms Lee said the so-called “smart” bins were full."),
)

# What is written, played or shown, and what shows it.
WORKS = frozenset(
    """album anthem carol article ballad blog book broadcast cartoon channel column comedy documentary drama editorial episode essay
    exhibition feature film franchise hit hymn magazine memoir memoirs movie musical newsletter novel opera pamphlet paper play
    podcast poem programme program series show single sitcom sketch song soundtrack spot story study thriller track trilogy
    tune video""".split()
)
ADVERBS = frozenset("often sometimes also simply commonly only".split())
# Who makes such a work or stands in it.
MAKERS = frozenset(
    """author co-author host co-host presenter creator co-creator director producer star co-star writer actor actress fans
    singer""".split()
)
NAMED = frozenset("called dubbed named nicknamed titled entitled headlined christened termed".split())
TRADING = frozenset("trades traded trading known operates operated operating registered".split())
# What somebody does who takes a name, or whom papers give one: "signed in as", "identified as".
POSING = frozenset("identified signed in himself herself themselves posing posed introduced".split())
NO_NOUN = frozenset("and or but who which that when while if so to not".split())
SMALL = frozenset("a an and as at but by for from in into it nor of off on or over so the to up via vs with is".split())
LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
LONGEST_NICKNAME = 3
LONGEST_TITLE = 14
REFERENCE = 9  # words of a date and page behind a title in brackets


def term_at(story: Story, paragraph: Paragraph, index: int) -> str | None:
    """The sort of a quoted stretch that is no speech whatever verb stands near, or None.

    Args:
        story: the story.
        paragraph: its paragraph.
        index: its number among the words.

    Returns:
        A name of ``TERMS``, or None where only a cue can tell.
    """
    words = paragraph.words
    quoted = words[index].quoted
    if quoted is None or (index and words[index - 1].quoted):
        return None
    raw = LETTERS.findall(story.text, quoted.inner_start, min(quoted.inner_end, quoted.inner_start + 200))
    if not raw:
        return None
    if index == 0:
        made = len(words) > 1 and words[1].text in MAKERS and not paragraph.headline
        return "title" if made and _is_title(raw) else None  # “Harbour Lights” star Ann Lee
    before = words[index - 1]
    behind = words[index + 1] if index + 1 < len(words) else None
    if (
        len(raw) <= LONGEST_NICKNAME
        and raw[0][:1].isupper()
        and (before.capital or (index - 1 == paragraph.sentence_starts[index] and story.text[before.start].isupper()))
        and behind is not None
        and behind.capital
        and verb_at(words, index - 1) is None
        and before.text[0].isalpha()
        and not before.text.endswith(("'s", "’s"))
    ):
        return "nickname"
    if before.text == "so-called" or (
        before.text == "called" and index > 1 and words[index - 2].text in ("-", "so-", "so")
    ):
        return "term"
    if _is_title(raw) and not paragraph.headline and _stands_as_title(paragraph, index, len(raw)):
        return "title"
    if before.text == "(" and behind is not None and behind.text == ",":
        closing = next((word.text for word in words[index + 2 : index + REFERENCE] if word.text in (")", ".")), "")
        if closing == ")":
            return "title"  # your article (“Harbour of shame”, 12 August) said
    if _is_title(raw) and len(raw) <= LONGEST_NICKNAME and _says_which(words, index):
        return "name-given"
    if _is_name_given(paragraph, index, is_title=_is_title(raw)):
        return "name-given"
    return None


def _is_title(raw: list[str]) -> bool:
    """Whether words are set as titles are: all but the small ones with a capital."""
    if len(raw) > LONGEST_TITLE or not raw[0][:1].isupper() or not raw[-1][:1].isupper():
        return False
    return all(word[:1].isupper() or word in SMALL for word in raw)


def _stands_as_title(paragraph: Paragraph, index: int, length: int) -> bool:
    """Whether the words before a stretch lead to a title: a work, a preposition behind no verb of its own, a channel's name."""
    words = paragraph.words
    place = index - 1
    if words[place].text == "," and place:
        place -= 1
        return words[place].text in WORKS  # "in her memoir, “Salt and Iron”"
    before = words[place]
    if before.text in WORKS:
        return True
    if before.text in ("'", "’") or (before.text.endswith(("'s", "’s")) and before.capital):
        return True
    behind = words[index + 1].text if index + 1 < len(words) else ""
    if behind in WORKS or behind in MAKERS:
        return True
    led = words[place - 1].text if place else ""
    if before.text == "of" and led in MAKERS:
        return True  # the co-author of “Salt and Iron”
    return length > 1 and (before.text in ("on", "in", "told") or (before.text == "with" and led == "interview"))


def _says_which(words: Sequence[Word], index: int) -> bool:
    """Whether a name in marks stands between an article or possessive and its noun: "the clinic's “Breathe” site"."""
    if index + 1 >= len(words):
        return False
    before, behind = words[index - 1].text, words[index + 1]
    owned = before in DETERMINERS or before.endswith(("'s", "’s"))
    noun = (
        behind.text.isalpha() and not behind.capital and behind.text not in PREPOSITIONS and behind.text not in NO_NOUN
    )
    return owned and noun and not is_finite_verb(words, index + 1) and not is_adverb(behind.text)


def _behind_adverbs(words: Sequence[Word], number: int) -> Word:
    """The word before another, adverbs aside."""
    place = number - 1
    while place > 0 and (words[place].text in ADVERBS or words[place].text.endswith("ly")):
        place -= 1
    return words[max(0, place)]


def _is_name_given(paragraph: Paragraph, index: int, *, is_title: bool) -> bool:
    """Whether a name is given to a thing: "a firm called “Q”". Right behind "called" a stretch has no room for what is called so
    by a subject, except in "what he called “Q”".
    """
    words = paragraph.words
    verb = index - 1
    if words[verb].text == "as" and _behind_adverbs(words, verb).text in TRADING:
        return True  # trading as “Q”, known only as “Q”
    if words[verb].text == "as" and _behind_adverbs(words, verb).text in POSING and is_title:
        return True  # who signed in as “Mrs Blue”
    if words[verb].text == "as" and _is_referred_to(words, verb):
        return True  # sometimes referred to as “Q”
    if words[verb].text in ("name", "nickname", "alias") and verb and words[verb - 1].text in ("the", "by", "under"):
        return True  # by the name “Q”
    if words[verb].text == "of" and verb and words[verb - 1].text in ("topic", "theme", "subject", "concept", "notion"):
        return True  # on the topic of “Q”
    if words[verb].text in ("the", "a", "an") and verb:
        verb -= 1
        follows = words[index + 1].text if index + 1 < len(words) else "."
        if follows[0].isalpha() and follows not in PREPOSITIONS and not is_finite_verb(words, index + 1):
            return False  # she called the “smart” lights a waste
    if words[verb].text not in NAMED or verb == 0 or (index + 1 < len(words) and words[index + 1].text == "by"):
        return False
    start = paragraph.sentence_starts[index]
    return not any(
        words[number].text in ("what", "which", "that", "who", "whom") for number in range(max(start, verb - 16), verb)
    )


def _is_referred_to(words: Sequence[Word], number: int) -> bool:
    """Whether an "as" stands behind "referred to" with no object between: a passive, whoever refers."""
    to = _behind_adverbs(words, number)
    return to.text == "to" and any(
        word.text == "referred" and word.end + 1 == to.start for word in words[max(0, number - 6) : number]
    )
