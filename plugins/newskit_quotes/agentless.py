"""Reports by nobody: 'It is understood that C', 'The firm is believed to V', 'Asked whether C', 'It emerged that C'."""

from __future__ import annotations

from collections.abc import Sequence

from newskit import Span
from newskit.english.reporting import ReportingVerb
from newskit_quotes.clause_ends import clause_end, subordinate_end
from newskit_quotes.clauses import has_finite_verb, skip_adverbials, trimmed
from newskit_quotes.complements import HEARERS, WH, begins_clause, complement
from newskit_quotes.story import Paragraph, Story, Word
from newskit_quotes.trailing import Clause
from newskit_quotes.turned_subjects import subject_behind
from newskit_quotes.verbs import BE, is_adverb, is_finite_verb, is_past_form

__all__ = ["agentless", "agentless_order", "asked", "cue_of", "emerged"]

RUMOURED = frozenset("believe think understand report say allege rumour rumor".split())  # "is believed to"
# "was asked whether" is a report; "anyone is asked to call" is an appeal.
WAS = frozenset("was were been being".split())
ASKED_BEFORE = frozenset({"when", "whenever", "if", "after", "being", "once", "and", "but"})  # "when asked about"


def cue_of(words: Sequence[Word], first: int, last: int | None = None) -> Span:
    """The place of a word, or of words from one to another, as the cue of a report."""
    return Span(words[first].start, words[first if last is None else last].end)


def emerged(story: Story, words: Sequence[Word], first: int, number: int, end: int) -> Clause | None:
    """'It emerged that C': nobody is named who tells it."""
    subject = number - 1
    while subject > first and (is_adverb(words[subject].text) or words[subject].text in BE):
        subject -= 1
    that = skip_adverbials(words, number + 1, end)
    if subject < first or words[subject].text != "it" or that >= end or words[that].text != "that":
        return None
    span = trimmed(words, that + 1, clause_end(story, words, that + 1, end, None))
    return Clause((span,), "agentless", None, None, cue_of(words, subject, number), speech=True) if span else None


def asked(words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb) -> Clause | None:
    """'Asked whether C, …', 'when asked about N': nobody is named who asks."""
    if verb.form != "asked" or number >= end:
        return None
    before = words[number - 1].text
    if (
        number > first
        and before not in ASKED_BEFORE
        and before not in WAS
        and not _is_an_aside(words, first, number, end)
    ):
        return None
    if number > first and words[number - 1].text in ("and", "but") and number - first > 2:
        return None
    place = number + 1
    if words[place].text in ("about", "for", "on"):
        begin = place + 1
    elif words[place].text in WH or words[place].text in ("to", "specifically"):
        begin = place
    else:
        return None
    last = begin
    while last < end and words[last + 1].text not in (",", ";", ":", "Q") and last - begin < 40:
        last += 1
    span = trimmed(words, begin, last)
    return Clause((span,), "asked", None, None, cue_of(words, number), speech=True) if span else None


def _is_an_aside(words: Sequence[Word], first: int, number: int, end: int) -> bool:
    """Whether a participle and what it leads to stand between commas behind a name: 'Ms Lee, [asked what she felt,] smiled'."""
    if words[number - 1].text != "," or number - first < 2 or not words[number - 2].text[0].isalpha():
        return False
    closing = next((n for n in range(number + 2, min(end, number + 20)) if words[n].text == ","), None)
    return closing is not None and (is_finite_verb(words, closing + 1) or is_past_form(words, closing + 1))


def agentless(
    story: Story, paragraph: Paragraph, words: Sequence[Word], first: int, number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """'It is understood that C', 'is believed to V', 'were told that C': nobody is named who says so."""
    if number >= end:
        return None
    behind = words[number + 1].text
    begin = number + 2
    cue = cue_of(words, max(first, number - 2), number + 1)
    if behind == "to" and (verb.lemma in RUMOURED or (verb.lemma in HEARERS and words[number - 1].text in WAS)):
        begin = number + 1
        cue = cue_of(words, number - 1, number)
    elif verb.lemma in HEARERS and behind == "by":
        return _told_by(story, paragraph, words, number, end, verb)
    elif verb.lemma in HEARERS and behind in (*WH, "that"):
        begin = number + 1 + (behind == "that")
        cue = cue_of(words, number - 1, number)
    elif verb.lemma == "tell" and _is_clause(words, skip_adverbials(words, number + 1, end), end):
        begin = skip_adverbials(words, number + 1, end)  # "the court was told Mr Dale had no convictions"
        cue = cue_of(words, number - 1, number)
    elif number < first + 2 or words[number - 2].text != "it":
        return None
    elif words[number - 3].text == "," and behind in (",", ".") and number - 3 > first:
        span = trimmed(words, first, number - 4)  # "The bill will rise, it is understood, although …"
        said = span is not None and has_finite_verb(words, first, number - 4)
        return (
            Clause((span,), "agentless", None, None, cue_of(words, number - 2, number), verb.reports_speech)
            if said and span
            else None
        )
    elif behind != "that":  # "it was claimed in court that"
        place, that = complement(story, words, number, end, verb)
        if place is None or not (that or _is_clause(words, place, end)):
            return None
        begin = place
        cue = cue_of(words, number - 2, number)
    if begin > end:
        return None
    last = min(subordinate_end(words, first, number, begin, end), clause_end(story, words, begin, end, verb))
    span = trimmed(words, begin, last)
    return Clause((span,), "agentless", None, None, cue, verb.reports_speech) if span else None


def agentless_order(story: Story, words: Sequence[Word], number: int, end: int, verb: ReportingVerb) -> Clause | None:
    """'Residents told to leave': the verb has no room for who hears, so it is a passive, as headlines have it."""
    if number + 2 > end or number == 0 or not words[number - 1].text[0].isalpha():
        return None
    span = trimmed(words, number + 1, clause_end(story, words, number + 1, end, verb))
    return Clause((span,), "agentless", None, None, cue_of(words, number), verb.reports_speech) if span else None


def _is_clause(words: Sequence[Word], begin: int, end: int) -> bool:
    return begin < end and begins_clause(words, begin) and has_finite_verb(words, begin, end)


def _told_by(
    story: Story, paragraph: Paragraph, words: Sequence[Word], number: int, end: int, verb: ReportingVerb
) -> Clause | None:
    """She was told by S that C."""
    subject = subject_behind(story, paragraph, number + 1)
    if subject is None:
        return None
    place = next((i for i in range(number + 2, min(end, number + 14) + 1) if words[i].start >= subject[1].end), end)
    if place >= end or words[place].text not in ("that", "to", *WH):
        return None
    begin = place + (words[place].text == "that")
    span = trimmed(words, begin, clause_end(story, words, begin, end, verb))
    rule = "subject-verb-that" if words[place].text == "that" else "subject-verb-clause"
    return Clause((span,), rule, *subject, cue_of(words, number), verb.reports_speech) if span else None
