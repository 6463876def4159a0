"""Signs of a speaker that are no verb: labels, captions, "according to", nouns that attribute; and what an attribution is."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import NamedTuple

from newskit import Span
from newskit.english.reporting import ReportingVerb, verbs
from newskit_quotes.candidates import POSSESSIVE_PRONOUNS
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.story import Mentioned, Paragraph, Story, Word
from newskit_quotes.subjects import clause_subject
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import DETERMINERS, is_finite_verb, verb_at

__all__ = [
    "DASHES",
    "NOUN_REACH",
    "Attribution",
    "according",
    "by_noun",
    "by_wording",
    "caption_below",
    "captioned",
    "cue_span",
    "is_kicker",
    "is_passive",
    "is_told_to",
    "labelled",
    "nameless",
    "sentence_end",
    "sentence_start",
]

OWNER = 6  # words before a noun within which its possessor stands
NOUN_REACH = 14  # words before a stretch within which the noun or participle stands that attributes it
# Nouns that attribute, and what leads from them to what was said.
NOUNS = frozenset(
    """claim claims assertion argument contention allegation allegations accusation accusations suggestion statement remark
    remarks comment comments promise promises pledge vow warning warnings insistence belief view admission boast call calls plea
    demand demands criticism description characterization characterisation depiction prediction declaration announcement
    complaint threat threats quip slogan message question questions answer response reply denunciation defense
    defence praise condemnation chants chant cries cry shouts shout""".split()
)
NOUN_LINKS = frozenset("that to for of about as on : , was is".split())
WORDINGS = frozenset("term terms phrase phrases word words expression label nickname moniker hashtag slogan".split())
USES = frozenset("use uses used using coin coins coined coining utter uttered repeat repeated".split())
CRIES = frozenset("chants chant cries cry shouts shout".split())
DASHES = frozenset({"—", "–", "-", "―"})
# What stands before the colon of a headline and speaks to the reader.
KICKERS = frozenset(
    """analysis breaking comment exclusive explained explainer factbox gallery interview live listen notebook opinion photos
    pictures poll recap revealed review update updated video watch""".split()
)
KICKER = 2  # words of a kicker
# Past forms of verbs that name who hears.
TOLD = frozenset("told urged ordered warned advised reminded encouraged".split())
# Words before a colon that lead from one quote to the next: “No,” she says. Then: “Yes.”
LINKS = frozenset(
    "then now later again also and but next finally first second today yesterday example instance".split()
)
DESCRIBED = frozenset(
    """described characterised characterized dismissed condemned denounced derided branded labelled labeled hailed billed
    touted portrayed depicted""".split()
)
PASSIVE = frozenset("was were is are been be being get got gets getting".split())
BETWEEN_BE = frozenset("more most also still already often never not always now once again ever".split())
HEADLINE = 25  # words that the first line may have to be read as a headline, where no zone says so
LABEL = 5  # words that a name before a colon may have
# Words before the name in "And from Ann Lee:", "Here’s Ann Lee:", "More from Ann Lee:".
LEADS = frozenset("from and also more this here then here's here’s there's there’s".split())
LINE = 16  # words that a line with the name of a speaker may hold
REACH = 60  # words to either side within which "according to" belongs to a stretch


class Attribution(NamedTuple):
    """Whose a stretch is, by which words.

    Attributes:
        rule: the pattern.
        mention: the mention of the speaker, where one is known.
        place: the words that name the speaker.
        cue: the words that attribute.
        verb: the verb of the cue.
        cue_index: the number of the verb among the words of its paragraph.
        carried: the speaker is carried over from another stretch.
        compares: the cue likens one thing to another, so that "to" leads to the stretch.
    """

    rule: str
    mention: Mentioned | None
    place: Span | None
    cue: Span | None
    verb: ReportingVerb | None
    cue_index: int | None = None
    carried: bool = False
    compares: bool = False


def sentence_end(paragraph: Paragraph, index: int) -> int:
    """The number of the last word of the sentence that a word stands in."""
    return paragraph.sentence_ends[index]


def sentence_start(paragraph: Paragraph, index: int) -> int:
    """The number of the first word of the sentence that a word stands in."""
    return paragraph.sentence_starts[index]


def cue_span(words: Sequence[Word], number: int) -> Span:
    """The place of a word as the cue of a quote."""
    return Span(words[number].start, words[number].end)


def is_kicker(words: Sequence[Word], first: int, colon: int) -> bool:
    """Whether words before a colon tell what sort of text follows, and no speaker: "Analysis:", "Council Notebook:", "Fact check:"."""
    last = words[colon - 1].text
    return (last in KICKERS and colon - first <= KICKER) or (last == "check" and words[colon - 2].text == "fact")


def labelled(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """PENCE: “Q”; From Ann Lee: “Q”; Ann Lee, 34, nurse: “Q”; in a headline, Lee: Pier is ‘Q’."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    colon = index - 1 if words[index - 1].text == ":" else None
    if paragraph.headline or (paragraph is story.paragraphs[0] and len(words) <= HEADLINE):
        colon = next((n for n in range(start, min(index, start + LABEL)) if words[n].text == ":"), colon)
    if colon is None or not 1 <= colon - start <= LINE:
        return None
    if any(is_finite_verb(words, number) or verb_at(words, number) for number in range(start, colon)):
        return None
    first = start
    while first < colon - 1 and words[first].text in LEADS:
        first += 1
    source = next((n + 1 for n in range(colon - 1, start - 1, -1) if words[n].text == "from"), first)
    found = story.between(words[source].start, words[colon].start)
    cue = cue_span(words, colon)
    named = [m for m in found if m.span.start == words[source].start] or ([] if source == start else list(found[:1]))
    behind = next((n for n in range(source, colon) if words[n].start >= named[0].span.end), colon) if named else colon
    if named and (words[behind].text in (":", ",", "(") or words[behind].text in PREPOSITIONS):
        return Attribution("label", named[0], named[0].span, cue, None, None)
    raw = story.text[words[source].start : words[colon].start]
    if is_kicker(words, source, colon) or raw.lower() in LINKS or len(raw) == 1:  # Q: and A: name nobody
        return None
    if raw[:1].isupper() and len(raw.split()) <= LABEL and all(part[:1].isupper() for part in raw.split()):
        return Attribution("label", None, Span(words[source].start, words[colon - 1].end), cue, None, None)
    return None


def according(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """According to S, “Q”; in the words of S, “Q”; per S; in S's words, “Q”."""
    words = paragraph.words
    start, end = sentence_start(paragraph, index), sentence_end(paragraph, index)
    signs = paragraph.signs
    for at in range(bisect_left(signs, max(start, index - REACH)), bisect_left(signs, min(end, index + REACH))):
        number = signs[at]
        text = words[number].text
        if (text == "according" and words[number + 1].text == "to") or (
            text == "words" and words[number + 1].text == "of"
        ):
            last = number + 1
        elif text == "words" and number > start + 1 and words[number - 1].text != "the":
            found = _owner(story, paragraph, number, start)
            if found is not None and "in" in (words[number - 2].text, words[max(start, number - 3)].text):
                return Attribution("according-to", found, found.span, cue_span(words, number), None, number)
            continue
        else:
            continue
        subject = subject_behind(story, paragraph, last)
        if subject:
            cue = Span(words[number].start, words[last].end)
            return Attribution("according-to", subject[0], subject[1], cue, None, number)
    return None


def _owner(story: Story, paragraph: Paragraph, number: int, start: int) -> Mentioned | None:
    """Whose a noun is: the mention in the possessive, or the possessive pronoun, that stands up to three words before it."""
    words = paragraph.words
    for mention in reversed(story.between(words[max(start, number - OWNER)].start, words[number].start)):
        if mention.entity.kind == "place":
            continue
        tail = story.text[mention.span.end : words[number].start]
        if tail.startswith(("'s ", "’s ", "' ", "’ ")) or story.text[mention.span.start : mention.span.end].endswith(
            ("'s", "’s")
        ):
            return mention
        if (
            mention.kind == "pronoun"
            and story.text[mention.span.start : mention.span.end].lower() in POSSESSIVE_PRONOUNS
        ):
            return mention
    return None


def by_noun(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S's claim that … “Q”; chants of “Q”; a warning from S that “Q”."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    for number in range(index - 1, max(start - 1, index - NOUN_REACH), -1):
        if words[number].quoted:
            return None
        if words[number].text not in NOUNS:
            continue
        behind = words[number + 1].text
        if behind in NOUN_LINKS or number + 1 == index:
            owner = _owner(story, paragraph, number, start)
            if owner is not None:
                return Attribution("noun-quote", owner, owner.span, cue_span(words, number), None, number)
        if behind in ("by", "from"):
            subject = subject_behind(story, paragraph, number + 1)
            if subject and subject[0]:
                return Attribution("noun-quote", subject[0], subject[1], cue_span(words, number), None, number)
        if number + 1 == index - 1 and behind == ":":  # Ms Lee had one question: “Q”
            teller = clause_subject(story, words, start, number)
            if teller is not None:
                return Attribution("noun-quote", teller, teller.span, cue_span(words, number), None, number)
        if words[number].text in CRIES and words[index - 1].text == "of":
            return Attribution("noun-quote", None, None, cue_span(words, number), None, number)
    return None


def by_wording(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """S used the word “Q”."""
    words = paragraph.words
    start = sentence_start(paragraph, index)
    if index - start < 4 or words[index - 1].text not in WORDINGS:
        return None
    for number in range(index - 2, max(start, index - 6), -1):
        if words[number].text in USES:
            user = clause_subject(story, words, start, number)
            if user is not None:
                return Attribution("noun-quote", user, user.span, cue_span(words, number), None, number)
    return None


def captioned(story: Story, paragraph: Paragraph, index: int) -> Attribution | None:
    """“Q” — Ann Lee, coach."""
    words = paragraph.words
    if index + 2 >= len(words) or words[index + 1].text not in DASHES or index != 0:
        return None
    found = story.between(words[index + 2].start, words[index + 2].end)
    if found and found[0].kind == "name":
        return Attribution("caption", found[0], found[0].span, None, None, None)
    return None


def caption_below(story: Story, number: int) -> Attribution | None:
    """“Q” ¶ — Ann Lee, coach; “Q” ¶ Ann Lee, 34, nurse: the name on a line of its own."""
    if number + 1 >= len(story.paragraphs):
        return None
    words = story.paragraphs[number + 1].words
    dash = bool(words) and words[0].text in DASHES
    first = 1 if dash else 0
    if not first < len(words) <= LINE:
        return None
    found = story.between(words[first].start, words[first].end)
    if not found or found[0].kind != "name" or found[0].entity.kind == "place":
        return None
    if not dash:
        behind = next((n for n in range(len(words)) if words[n].start >= found[0].span.end), None)
        if behind is None or words[behind].text not in (",", "(") or words[-1].text in (".", ":", "?", "!"):
            return None
        if any(word.quoted for word in words):
            return None
    return Attribution("caption", found[0], found[0].span, None, None, None)


def is_passive(words: Sequence[Word], number: int) -> bool:
    """Whether a form of "be" stands before a verb, adverbs aside: 'were more aptly called'."""
    place = number - 1
    while place > 0 and (words[place].text.endswith("ly") or words[place].text in BETWEEN_BE):
        place -= 1
    return place >= 0 and words[place].text in PASSIVE


def is_told_to(words: Sequence[Word], number: int) -> bool:
    """Whether a verb that needs a hearer has none behind it, and so is a passive: 'Residents [told] to leave'."""
    return words[number].text in TOLD and number + 1 < len(words) and words[number + 1].text == "to"


def nameless(paragraph: Paragraph, index: int) -> Attribution | None:
    """A passive that names nobody: 'The arrest was described as “theft”'."""
    words = paragraph.words
    lead = index - 1 if words[index - 1].text == "as" else index - 2
    if lead < 2 or words[lead].text != "as" or (lead == index - 2 and words[index - 1].text not in DETERMINERS):
        return None
    verb = verbs().get(words[lead - 1].text)
    if words[lead - 1].text not in DESCRIBED or not is_passive(words, lead - 1):
        return None
    return Attribution("passive", None, None, cue_span(words, lead - 1), verb, lead - 1)
