"""Finds who a verb of reporting belongs to: the subject before it."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.calendar import DAY_NAMES, MONTH_NAMES
from newskit_quotes.candidates import OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, best_mention
from newskit_quotes.phrases import (
    NUMBERS,
    PREPOSITIONS,
    before_asides,
    before_relative,
    holds_a_clause,
    is_led,
    phrase_of,
)
from newskit_quotes.story import Mentioned, Paragraph, Story, Word, word_at
from newskit_quotes.verbs import DETERMINERS, is_adverb, is_finite_verb

__all__ = [
    "CONJUNCTIONS",
    "LONG_NAME",
    "NEAR",
    "NO_NOUN",
    "clause_subject",
    "head_before",
    "pronoun_subject",
    "subject_before",
]

NOMINATIVES = frozenset({"he", "she", "they", "we", "i"})
TIME_WORDS = frozenset(
    (*DAY_NAMES, *MONTH_NAMES, *"week month year morning afternoon evening night last this on in".split())
)
RELATIVES = frozenset({"who", "which"})
CONJUNCTIONS = frozenset({"and", "but", "or", "then"})
# Words behind which a new clause begins.
BREAKS = frozenset(
    {";", ":", "—", "–", "but", "that", "because", "while", "when", "although", "though", "whereas", "if", "as", "Q"}
)
AT_AN_OCCASION = frozenset("in at on during after".split())
OPENS_CLAUSE = frozenset("after before until since how why what whether where which".split())
SHORT_CLAUSE = 4  # words between one of them and the verb
OF_A_BODY = frozenset({"for", "of", "at", "from", "with"})  # between a person and the body spoken for
IN_A_NAME = OF_A_BODY | {",", "and", "&", "the", "on", "in"}
NO_NOUN = BREAKS | RELATIVES | frozenset("and but so yet or when after before then asked".split())
NAME = 4  # words of a name or noun phrase that no mention covers
LONG_NAME = 8  # words of a name and what stands before it
TITLE = 4  # words of a title between a club's or firm's name and a person's
CLAUSE = 80  # words from the head of a sentence within which the subject of its main clause stands
CHAINS = frozenset("of on about into in at".split())  # what joins a noun to the noun that it belongs to
FAR = 40  # words to the left within which a subject stands
NEAR = 26  # words to the right within which a turned subject stands


def subject_before(
    story: Story, paragraph: Paragraph, verb: int, floor: int = 0
) -> tuple[Mentioned | None, Span] | None:
    """The subject of a verb, to its left.

    Args:
        story: the story.
        paragraph: the paragraph.
        verb: the number of the verb among its words.
        floor: the first word that can belong to the subject.

    Returns:
        The mention, or None where no mention is known there, with the place of its words; None where there is no subject.
    """
    words = paragraph.words
    right = verb - 1
    while right >= floor and _stands_between(story, words, right, floor):
        right -= 1
    if right < floor:
        return None
    if words[right].text in NOMINATIVES:  # it stands in the case of a subject, right before its verb
        place = Span(words[right].start, words[right].end)
        known = story.between(place.start, place.end)
        return (known[0] if known and known[0].span == place else None), place
    alone, _mark, helper = words[right].text.replace("’", "'").partition("'")
    if alone in NOMINATIVES and helper in ("ve", "d", "ll"):  # "I've [told] her"
        return None, Span(words[right].start, words[right].start + len(alone))
    if words[right].text in RELATIVES:
        return _antecedent(story, words, max(floor, verb - FAR), right)
    if words[right].text in CONJUNCTIONS:  # "she took the stage at the hall and called it": the first verb's subject
        left = _sentence_floor(paragraph, right, max(floor, verb - FAR))
        first = clause_subject(story, words, left, right)
        if first is None and (pronoun := pronoun_subject(words, left, right)) is not None:
            return None, pronoun
        return (first, first.span) if first else None
    furthest = max(floor, verb - FAR, paragraph.sentence_starts[right])
    closed = right
    right = before_asides(words, right, furthest)
    right = before_relative(words, _segment(words, furthest, right), right)
    left = _clause_floor(words, right, furthest, paragraph.ends)
    best = best_mention(story, words, left, right)
    if best is not None and best.kind != "name" and "," in story.text[best.span.start : best.span.end]:
        return _plain_phrase(words, _segment(words, left, right), right)
    if best is not None:
        if (words[right].text == "," or right < closed) and (
            head := _behind_its_places(story, words, left, right, best)
        ) is not None:
            return head
        set_apart = _words_behind_a_comma(words, left, right, best)
        if set_apart is not None:
            return None, set_apart
        if best.kind == "nominal" and words[right].text == ",":
            best = _name_between_commas(story, words, left, right) or best
        elif best.kind != "pronoun":
            person = _who_speaks_for(story, words, left, best)
            if person is None and (whole := head_before(words, left, right, best)) is not None:
                named = [
                    m
                    for m in story.between(whole.start, whole.start + 1)
                    if m.kind == "name" and m.entity.kind == "person"
                ]
                return (named[0], named[0].span) if named else (None, whole)
            best = person or best
        return best, best.span
    phrase = _plain_phrase(words, left, right)
    led = word_at(words, phrase[1].start, left, right) if phrase else None
    if led is not None and led > 2 and words[led - 1].text in AT_AN_OCCASION and words[led - 2].text in CONJUNCTIONS:
        first = clause_subject(story, words, furthest, led - 2)  # "called it false and in a reply said": whose both are
        return (first, first.span) if first else None
    return phrase


def _behind_its_places(
    story: Story, words: Sequence[Word], left: int, right: int, last: Mentioned
) -> tuple[Mentioned | None, Span] | None:
    """The head of asides that end in a place or body: 'Ann Lee, 30, of Dover, Del., said', 'the wreck off Ayr, Scotland, shows'."""
    at = word_at(words, last.span.start, left, right)
    if at is None or at <= left or words[at - 1].text != "," or last.entity.kind not in ("place", "organisation"):
        return None
    for mention in story.between(words[left].start, words[at - 1].start):
        if mention.kind == "name" and mention.entity.kind == "person" and _heads(story, words, left, at, mention):
            return mention, mention.span
    if last.entity.kind != "place":
        return None
    comma = _segment(words, left, at - 1)
    town = next((n for n in range(at - 2, comma, -1) if not words[n].capital), comma)
    head = phrase_of(words, comma, at - 2) if words[town].text in PREPOSITIONS else None
    return (None, head) if head else None


def _heads(story: Story, words: Sequence[Word], left: int, right: int, mention: Mentioned) -> bool:
    """Whether a name that a comma follows heads the words between: no verb, preposition or mark stands before it."""
    if not story.text.startswith((",", " ("), mention.span.end):
        return False
    for number in range(left, right):
        if words[number].start >= mention.span.start:
            return True
        text = words[number].text
        if text in PREPOSITIONS or text.endswith("ing") or is_finite_verb(words, number) or not text[0].isalpha():
            return False
    return False


def _segment(words: Sequence[Word], left: int, right: int) -> int:
    """The first word behind the last comma among words."""
    for number in range(right - 1, left - 1, -1):
        if words[number].text == ",":
            return number + 1
    return left


def head_before(words: Sequence[Word], left: int, right: int, led: Mentioned) -> Span | None:
    """The noun phrase that a preposition leads on from: 'the deputy head of the delegation to the forum' is no forum."""
    first = word_at(words, led.span.start, left, right)
    if first is None or not is_led(words, left, first):
        return None
    return phrase_of(words, _segment(words, left, right), right)


def _stands_between(story: Story, words: Sequence[Word], number: int, floor: int) -> bool:
    """Whether a word stands between a subject and its verb: an auxiliary, an adverb that is no name ("Kelly"), a day."""
    word = words[number]
    if word.text in TIME_WORDS or (word.text in ("long", "since") and words[number - 1].text in ("has", "have", "had")):
        return number > 0
    if not is_adverb(word.text):
        return False
    if not word.text.endswith("ly"):
        return True
    return all(m.span.end != word.end for m in story.between(words[max(floor, number - NAME)].start, word.end))


def _who_speaks_for(story: Story, words: Sequence[Word], left: int, body: Mentioned) -> Mentioned | None:
    """The person before a preposition and a long name: 'A spokesman for the Office of Weights, Measures and Clocks said'."""
    number = left
    if not any(word.text in OF_A_BODY for word in words[left : left + FAR] if word.start < body.span.start):
        return None
    for mention in story.between(words[left].start, body.span.start):
        if mention.entity.kind not in ("person", "unnamed") or mention.span.end > body.span.start:
            continue
        inside = story.text[mention.span.start : mention.span.end].lower().split()
        while words[number].start < mention.span.end:
            number += 1
        if words[number].text not in OF_A_BODY and not OF_A_BODY.intersection(inside):
            continue
        while words[number].start < body.span.start:
            apostrophe = words[number].text in ("'", "’") and mention.kind == "name"  # "Ann Lee of the Drivers' Front"
            if not words[number].capital and words[number].text not in IN_A_NAME and not apostrophe:
                return None
            number += 1
        return mention
    return None


def _words_behind_a_comma(words: Sequence[Word], left: int, right: int, best: Mentioned) -> Span | None:
    """The few words between a comma and the verb, where no mention is known there: 'Told of the vote, Early said'."""
    first = right
    while first > left and words[first - 1].text != ",":
        first -= 1
    if first <= left or right - first >= NAME or words[first].start < best.span.end:
        return None
    phrase = words[first : right + 1]
    if not phrase[-1].text[0].isalpha() or (
        phrase[0].text not in DETERMINERS and not all(word.capital for word in phrase)
    ):
        return None
    return Span(phrase[0].start, phrase[-1].end) if not any(word.text in PREPOSITIONS for word in phrase) else None


def _name_between_commas(story: Story, words: Sequence[Word], left: int, right: int) -> Mentioned | None:
    """The name of whom a description describes: 'The secretary of the union, Toby Shaw, said' is Toby Shaw's."""
    for mention in reversed(story.between(words[left].start, words[right].start)):
        if mention.kind == "name" and mention.entity.kind == "person" and mention.span.end == words[right - 1].end:
            before = [word for word in words[left:right] if word.end <= mention.span.start]
            while len(before) > 1 and before[-1].text.isalpha() and not before[-1].capital:
                before.pop()  # ", the impresario Karl Otto,"
            return mention if before and before[-1].text == "," else None
    return None


def _sentence_floor(paragraph: Paragraph, right: int, floor: int) -> int:
    return max(floor, paragraph.sentence_starts[right])


def _antecedent(story: Story, words: Sequence[Word], left: int, right: int) -> tuple[Mentioned | None, Span] | None:
    """Whom a relative pronoun stands for: the last mention before it. The pronoun is the place where the speaker is named."""
    place = Span(words[right].start, words[right].end)  # where the speaker is named, if a mention is who it stands for
    if words[right - 1].text in CONJUNCTIONS:  # "Bell & Co, which does the books and which said": the first one's
        right = next((n for n in range(right - 2, left, -1) if words[n].text == words[right].text), right)
    before = [m for m in story.between(words[left].start, words[right].start) if m.span.end <= words[right].start]
    if words[right].text == "who":
        before = [m for m in before if m.entity.kind in ("person", "unnamed", "group")] or before
    described = right - 2 if words[right - 1].text == "," else right - 1
    for mention in reversed(before):
        unknown = next((n for n in range(described, left, -1) if words[n].text in ("a", "an", "the", "one")), None)
        if unknown is not None and words[unknown].start >= mention.span.end:
            head = _head_of_chain(words, left, unknown)
            if head != unknown and (known := [m for m in before if m.span.start == words[head].start]):
                return known[-1], place
            return None, Span(words[head].start, words[described].end)  # "Lee was let down by a contractor, who had"
        if mention.kind != "pronoun" and story.text[mention.span.end : mention.span.end + 2] not in ("'s", "’s"):
            return mention, place
    return _plain_phrase(words, left, described)


def _head_of_chain(words: Sequence[Word], left: int, article: int) -> int:
    """The article of the noun that a chain of prepositions hangs on: '[a] paper on the state of the roads, which'."""
    head = article
    for number in range(article - 1, max(left, article - LONG_NAME) - 1, -1):
        text = words[number].text
        if text in ("a", "an", "the") and words[head - 1].text in CHAINS:
            head = number
        elif not text[0].isalnum() or (text in PREPOSITIONS and text not in CHAINS) or is_finite_verb(words, number):
            break
    return head


def clause_subject(story: Story, words: Sequence[Word], left: int, right: int) -> Mentioned | None:
    """The subject of the main clause between two words: the first mention that a finite verb follows, else the first that can be one.

    One that a preposition leads, a possessor and a place are none.
    """
    right = min(right, left + CLAUSE)
    first: Mentioned | None = None
    covered = 0
    for mention in story.between(words[left].start, words[right].end):
        if mention.span.end <= covered:
            continue  # "Okafor" in "the Okafor government"
        covered = mention.span.end
        at = word_at(words, mention.span.start, left, right)
        if at is None or mention.entity.kind == "place" or _is_led(words, at):
            continue
        if words[at].text in POSSESSIVE_PRONOUNS and mention.kind == "pronoun":
            continue
        if words[at].text in OBJECT_PRONOUNS or story.text[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
            continue
        if first is None or _leads_up_to(story, first, mention):
            first = mention
        behind = at
        while behind <= right and words[behind].start < mention.span.end:
            behind += 1
        if _verb_follows(words, behind, right):
            return mention
    return first


def _leads_up_to(story: Story, body: Mentioned, named: Mentioned) -> bool:
    """Whether a body and a post stand before a person's name: 'Ardmouth Council spokesman Tom Bell'."""
    if body.entity.kind != "organisation" or named.entity.kind != "person" or named.kind != "name":
        return False
    between = story.text[body.span.end : named.span.start].split()
    return 1 <= len(between) <= TITLE and all(
        word.isalpha() and word.islower() and word not in PREPOSITIONS and word not in CONJUNCTIONS for word in between
    )


def pronoun_subject(words: Sequence[Word], left: int, right: int) -> Span | None:
    """The place of a pronoun that is the subject of a clause, where no mention is known for it: 'she shrugged'."""
    for number in range(left, right):
        if words[number].text in ("he", "she", "they") and _verb_follows(words, number + 1, right):
            return Span(words[number].start, words[number].end)
    return None


def _is_led(words: Sequence[Word], at: int) -> bool:
    """Whether a preposition leads the noun phrase that begins at a word, or the phrase it is coordinated with."""
    if at > 1 and words[at - 1].text in DETERMINERS:
        at -= 1
    before = words[at - 1].text if at else ""
    if before in PREPOSITIONS:
        return True
    if before not in ("and", "or"):
        return False
    for number in range(at - 2, max(-1, at - 6), -1):
        if words[number].text in PREPOSITIONS:
            return True
        if not words[number].text[0].isalpha() or is_finite_verb(words, number):
            return False
    return False


def _verb_follows(words: Sequence[Word], behind: int, right: int) -> bool:
    """Whether a finite verb follows a noun, at once or behind what stands between commas."""
    if behind <= right and words[behind].text in (",", "(", "—", "–"):
        closing = ")" if words[behind].text == "(" else words[behind].text
        for number in range(behind + 1, min(right, behind + NEAR) + 1):
            if words[number].text == closing:
                behind = number + 1
                if closing != "," or behind > right or not (words[behind].capital or words[behind].text in RELATIVES):
                    break  # "Ann Lee, Rector of St Ninian's, Ayr, who was there, welcomed": one aside behind the other
    while behind <= right and is_adverb(words[behind].text):
        if is_finite_verb(words, behind):
            return True
        behind += 1
    return behind <= right and is_finite_verb(words, behind)


def _clause_floor(words: Sequence[Word], right: int, floor: int, ends: frozenset[int]) -> int:
    """The first word of the clause that the subject stands in."""
    depth = 0
    for index in range(right, floor - 1, -1):
        word = words[index].text
        if word in (")", "]"):
            depth += 1
        elif word in ("(", "["):
            depth -= 1
        breaks = word in BREAKS or index in ends or (word in OPENS_CLAUSE and _opens_clause(words, index, right))
        if breaks and depth <= 0 and index < right:
            if word in ("that", "who", "as", "when", "while", "because", "if") and _inside_commas(words, index, right):
                continue
            return index + 1
    return floor


def _opens_clause(words: Sequence[Word], index: int, right: int) -> bool:
    """Whether a word of ``OPENS_CLAUSE`` opens the clause of a short subject: 'he tweeted after Lee [argued]'."""
    return right - index <= SHORT_CLAUSE and all(
        word.text[:1].isalpha() and word.text not in PREPOSITIONS for word in words[index + 1 : right + 1]
    )


def _inside_commas(words: Sequence[Word], index: int, right: int) -> bool:
    """Whether a word begins a clause between commas that is over before the verb: 'X, who left in May, said'."""
    return (
        words[index - 1].text in (",", "(", "—", "–") and words[right].text in (",", ")", "—", "–") if index else False
    )


def _is_number(word: Word) -> bool:
    return word.text in NUMBERS or word.text.isdigit()


def _plain_phrase(words: Sequence[Word], left: int, right: int) -> tuple[None, Span] | None:
    """A noun phrase that no mention covers: the words right before the verb, back to a mark or a preposition's phrase."""
    while right >= left and not words[right].text[:1].isalnum():
        right -= 1
    first = right
    while (
        first > left
        and right - first < 7
        and words[first - 1].text[:1].isalnum()
        and words[first - 1].text not in PREPOSITIONS
    ):
        first -= 1
    while first <= right and words[first].text in NO_NOUN:
        first += 1
    if (
        first - 2 >= left
        and words[first - 1].text == "in"
        and _is_number(words[first])
        and _is_number(words[first - 2])
    ):
        first -= 2  # "one in four"
    if first > right or words[first].text == "Q":
        return None
    if words[first].text in ("to", "not", "also"):
        return None
    if all(word.text in TIME_WORDS or word.text in CONJUNCTIONS for word in words[first : right + 1]):
        return None  # "between May and October"
    if holds_a_clause(words, first, right):
        head = phrase_of(words, _segment(words, left, right), right)  # "one of them"
        return (None, head) if head else None
    return None, Span(words[first].start, words[right].end)
