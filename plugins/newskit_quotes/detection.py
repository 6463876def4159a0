"""Quotes of a document: direct, mixed, indirect and scare, with speaker and cue."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import Any

from attrs import evolve

import newskit
from newskit import Span
from newskit.english.reporting import reporting_verb
from newskit.english.roles import office_names
from newskit_quotes.attribution import attribute
from newskit_quotes.echoes import echoes_linked
from newskit_quotes.indirect import HEARERS, Clause, indirect_clauses
from newskit_quotes.marks import Quoted
from newskit_quotes.phrases import PREPOSITIONS
from newskit_quotes.signs import Attribution
from newskit_quotes.story import Mentioned, Paragraph, Story, read_story
from newskit_quotes.widening import widened

__all__ = ["quotes_of"]

KIND_OF: dict[str, str] = {
    "person": "named",
    "place": "named",
    "organisation": "named",
    "unnamed": "anonymous",
    "group": "collective",
    "document": "document",
}


def quotes_of(document: newskit.Document) -> list[newskit.Quote]:
    """The quotes of a document, in the order of its text."""
    story = read_story(document)
    attributions, sorts = attribute(story)
    found: list[newskit.Quote] = []
    for paragraph in story.paragraphs:
        marked = _without_parts(_marked(story, paragraph, attributions, sorts)) if paragraph.stretches else []
        if marked or paragraph.cues or paragraph.headline:
            found += _with_reports(story, paragraph, marked)
    found.sort(key=lambda quote: (quote.span.start, quote.span.end))
    return echoes_linked(story, _joined_paragraphs(story, _with_the_author(document, story, found)))


QUESTIONS = 2  # paragraphs that may end with a question where "I" is the author; more of them make an interview


def _with_the_author(document: newskit.Document, story: Story, quotes: list[newskit.Quote]) -> list[newskit.Quote]:
    """The quotes with the article's one author for "I": 'I told the board that the yard was full', in a column.

    In an interview set as questions and answers "I" is somebody else, and stays "I".
    """
    own = [number for number, quote in enumerate(quotes) if quote.speaker is not None and quote.speaker.name == "I"]
    if not own or sum(story.text[p.span.end - 1] == "?" for p in story.paragraphs) > QUESTIONS:
        return quotes
    authors = document.byline.authors if document.byline else ()
    if len(authors) != 1 or authors[0].kind != "person":
        return quotes
    for number in own:
        speaker = quotes[number].speaker
        if speaker is not None:
            quotes[number] = evolve(quotes[number], speaker=evolve(speaker, name=authors[0].name, kind="named"))
    return quotes


def _with_reports(story: Story, paragraph: Paragraph, marked: list[newskit.Quote]) -> list[newskit.Quote]:
    """The quotes of a paragraph: those with marks, and the reports without that do not overlap them.

    A report that holds a mixed quote with its cue is the outer one: 'Ms Lee said he had called the plan “mad”' is Ms Lee's.
    """
    taken = [quote for quote in marked if quote.kind != "scare"]
    starts = [quote.span.start for quote in taken]
    reports: list[newskit.Quote] = []
    held: set[int] = set()
    end = 0
    for clause in indirect_clauses(story, paragraph):
        span = clause.span
        if span.start < end:
            continue
        last = bisect_left(starts, span.end)  # quotes in marks do not overlap one another
        first = last
        while first > 0 and taken[first - 1].span.end > span.start:
            first -= 1
        if all(_is_held(clause, quote) for quote in taken[first:last]):
            held.update(starts[first:last])
            reports.append(_indirect(story, paragraph, clause))
            end = span.end
    joined: set[int] = set()
    for number, report in enumerate(reports):
        at = bisect_left(starts, report.span.end)
        if at < len(taken) and _goes_on_in_marks(report, taken[at]):
            reports[number] = _around(story, report, taken[at])
            joined.add(starts[at])
    ends = [quote.span.end for quote in reports]

    def is_kept(quote: newskit.Quote) -> bool:
        if quote.kind != "scare":
            return quote.span.start not in held and quote.span.start not in joined
        at = bisect_left(ends, quote.span.end)
        within = at < len(reports) and quote.span in reports[at].span and reports[at].reports_speech
        return not (within and quote.rule == "no-cue" and quote.text[0].islower())  # the speaker's word, not a name

    return [quote for quote in marked if is_kept(quote)] + reports


def _goes_on_in_marks(report: newskit.Quote, quote: newskit.Quote) -> bool:
    """Whether a clause goes on in marks behind its speaker: 'The other, he said, “ran like a watch”' has one cue."""
    parted = report.rule == "clause-speaker-verb" and quote.kind == "direct" and report.cue == quote.cue
    return parted and report.cue is not None and quote.text[0].islower()


def _around(story: Story, report: newskit.Quote, quote: newskit.Quote) -> newskit.Quote:
    """The two parts of what was said around its speaker, the second of them in marks, as one mixed quote."""
    span = Span(report.span.start, quote.span.end)
    text = story.text[span.start : span.end]
    return evolve(report, span=span, text=text, spans=(*report.spans, *quote.spans), kind="mixed", rule="clause-around")


def _is_held(clause: Clause, quote: newskit.Quote) -> bool:
    """Whether a mixed quote is a part of a report: its words and its cue stand in what was said."""
    return (
        quote.span in clause.span
        and quote.span.start > clause.span.start + 1
        and (quote.cue is None or quote.cue in clause.span)
    )


def _without_parts(quotes: Iterator[newskit.Quote]) -> list[newskit.Quote]:
    """Quotes in order without the terms that the clause of a mixed quote behind them holds."""
    kept: list[newskit.Quote] = []
    for quote in quotes:
        while kept and kept[-1].kind == "scare" and kept[-1].span in quote.span:
            kept.pop()
        kept.append(quote)
    return kept


def _marked(
    story: Story, paragraph: Paragraph, attributions: dict[int, Attribution], sorts: dict[int, str]
) -> Iterator[newskit.Quote]:
    """Quotes with marks: stretches that one clause of reporting holds are one mixed quote."""
    done = -1
    for index, word in enumerate(paragraph.words):
        quoted = word.quoted
        if quoted is None or quoted.start < done:
            continue
        attribution = attributions.get(quoted.start)
        if attribution is None:
            sort = sorts.get(quoted.start)
            scrap = paragraph.headline and story.text[quoted.inner_start].islower()
            if sort or scrap or quoted.short:
                yield _scare(story, quoted, sort or "no-cue")
                continue
            yield _quote(story, (quoted.inner,), "direct", None)
            continue
        span = widened(story, paragraph, index, attribution)
        if span is not None:
            done = span.end
            yield _quote(story, (span,), "mixed", attribution)
        else:
            yield _quote(story, (quoted.inner,), "direct", attribution)


def _scare(story: Story, quoted: Quoted, rule: str) -> newskit.Quote:
    span = quoted.inner
    return newskit.Quote(
        span=span,
        text=story.text[span.start : span.end],
        spans=(span,),
        kind="scare",
        rule=rule,
        reports_speech=False,
    )


def _quote(story: Story, spans: tuple[Span, ...], kind: Any, attribution: Attribution | None) -> newskit.Quote:
    span = Span(spans[0].start, spans[-1].end)
    speech = attribution.verb.reports_speech if attribution and attribution.verb else True
    return newskit.Quote(
        span=span,
        text=story.text[span.start : span.end],
        spans=spans,
        kind=kind,
        rule=attribution.rule if attribution else "no-speaker",
        speaker=_speaker(story, attribution.mention, attribution.place) if attribution else None,
        cue=attribution.cue if attribution and not attribution.carried else None,
        hearer=_hearer(story, attribution.cue) if attribution and not attribution.carried else None,
        reports_speech=speech or kind == "direct",
    )


def _indirect(story: Story, paragraph: Paragraph, clause: Clause) -> newskit.Quote:
    at = bisect_left(paragraph.stretches, clause.span.start, key=lambda quoted: quoted.start)
    holds = at < len(paragraph.stretches) and paragraph.stretches[at].end <= clause.span.end
    return newskit.Quote(
        span=clause.span,
        text=story.text[clause.span.start : clause.span.end],
        spans=clause.spans,
        kind="mixed" if holds else "indirect",
        rule=clause.rule,
        speaker=_speaker(story, clause.mention, clause.place) if clause.place else None,
        cue=clause.cue,
        hearer=_hearer(story, clause.cue),
        reports_speech=clause.speech,
    )


def _speaker(story: Story, mention: Mentioned | None, place: Span | None) -> newskit.Speaker | None:
    mention = mention or (_named_behind_an_article(story, place) if place else None)
    if mention is not None:
        entity = mention.entity
        kind: Any = KIND_OF.get(entity.kind, "named")
        words = tuple(entity.name.lower().removeprefix("the ").split())
        if (kind == "named" and words in office_names()) or (entity.kind == "unnamed" and entity.rule == "office"):
            kind = "office"
        return newskit.Speaker(name=entity.name, mention=place, kind=kind, entity=entity)
    if place is None:
        return None
    name = " ".join(story.text[place.start : place.end].split())
    return newskit.Speaker(name=name, mention=place, kind=kind_of_phrase(name, heads=_heads_a_sentence(story, place)))


def _named_behind_an_article(story: Story, place: Span) -> Mentioned | None:
    """The name that a phrase is but for its article: "the US has raised fears"."""
    for known in story.between(place.start, place.end):
        if known.span.end == place.end and known.kind == "name":
            return known if story.text[place.start : known.span.start].lower().strip() == "the" else None
    return None


STOPS = frozenset('.!?:”"')
# Words that stand for people whom nobody names.
OF_ONE = frozenset("one another anyone someone somebody he she it who i you a an the his her my their our its".split())
OF_MANY = frozenset(
    """others some many most several both few they we people police men women staff half two three four five six seven eight
    nine ten dozens hundreds thousands""".split()
)


def kind_of_phrase(phrase: str, *, heads: bool) -> Any:
    """The kind of a speaker whom no entity stands for, by the words that name it.

    Args:
        phrase: the words.
        heads: they stand at the head of a sentence, where every word has a capital.

    >>> [kind_of_phrase(phrase, heads=True) for phrase in ("Weavers", "The skipper of the Ann Lee", "Two of them")]
    ['collective', 'anonymous', 'collective']
    >>> [kind_of_phrase(phrase, heads=False) for phrase in ("Grantley", "the other skippers")]
    ['named', 'collective']
    """
    words = phrase.split()
    first = words[0].lower()
    head = next((words[:number] for number, word in enumerate(words) if number and word in PREPOSITIONS), words)
    last = head[-1].lower()
    plural = last in OF_MANY or (last.endswith("s") and not last.endswith(("ss", "us", "is")))
    if first in OF_MANY:
        return "collective"
    capitals = all(word[0].isupper() for word in head) and not (heads and plural and len(head) == 1)
    if capitals and first not in OF_ONE:
        return "named"
    return "collective" if plural else "anonymous"


def _heads_a_sentence(story: Story, place: Span) -> bool:
    before = story.text[max(0, place.start - 3) : place.start]
    return not before.strip() or before.rstrip()[-1] in STOPS or "\n" in before


# Words that may stand between a verb of telling and who was told.
TOLD = re.compile(r"\s(?:the\s|a\s|an\s|his\s|her\s|their\s)?", re.IGNORECASE)


def _hearer(story: Story, cue: Span | None) -> Span | None:
    """Who was told: the mention right behind 'told', 'warned', 'assured'."""
    verb = reporting_verb(story.text[cue.start : cue.end]) if cue else None
    if cue is None or verb is None or verb.lemma not in HEARERS:
        return None
    gap = TOLD.match(story.text, cue.end)
    if gap is None:
        return None
    found = [m for m in story.between(cue.end, gap.end() + 1) if m.span.start in (cue.end + 1, gap.end())]
    return found[0].span if found else None


def _joined_paragraphs(story: Story, found: list[newskit.Quote]) -> list[newskit.Quote]:
    """A quote that its paragraph's end leaves open, and the next paragraph opens again, is one quote of several spans."""
    unclosed = {p.stretches[-1].inner_end: p for p in story.paragraphs if p.stretches and not p.stretches[-1].closed}
    if not unclosed:
        return found
    joined: list[newskit.Quote] = []
    for quote in found:
        before = joined[-1] if joined else None
        between = story.text[before.span.end : quote.span.start] if before else "x"
        goes_on = (
            before is not None
            and before.kind == "direct"
            and quote.kind == "direct"
            and before.spans[-1].end in unclosed
        )
        if before is not None and goes_on and not any(c.isalnum() for c in between):
            span = Span(before.span.start, quote.span.end)
            speaker = before.speaker or quote.speaker
            joined[-1] = newskit.Quote(
                span=span, text=story.text[span.start : span.end], spans=(*before.spans, *quote.spans), kind="direct",
                rule=before.rule, speaker=speaker, cue=before.cue or quote.cue, reports_speech=True,
            )  # fmt: skip
        else:
            joined.append(quote)
    return joined
