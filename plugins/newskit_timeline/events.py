"""The timeline of an article: one entry an event clause, each with the date it hangs on."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from operator import attrgetter
from typing import Any, Literal

from attrs import evolve

import newskit
from newskit import Span
from newskit.english.word_lists import word_set
from newskit_timeline.clauses import Clause
from newskit_timeline.dated import BESIDE, Dated, begins_on, date_of
from newskit_timeline.governing import Spoken, Story, dated_clauses
from newskit_timeline.mentions import EMPTY, Told, merged
from newskit_timeline.verbs import PRONOUNS, Words, lemma_of, plain

__all__ = ["timeline_of"]

GRAINS = (
    (re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d"), "minute"),
    (re.compile(r"\d{4}-\d\d-\d\d$"), "day"),
    (re.compile(r"\d{4}-W\d\d-WE$"), "weekend"),
    (re.compile(r"\d{4}-W\d\d$"), "week"),
    (re.compile(r"\d{4}-\d\d$"), "month"),
    (re.compile(r"\d{4}-Q\d$"), "quarter"),
    (re.compile(r"\d{4}-H\d$"), "half-year"),
    (re.compile(r"\d{4}-(?:SP|SU|FA|WI)$"), "season"),
    (re.compile(r"\d{4}$"), "year"),
    (re.compile(r"\d{3}X?$"), "decade"),
    (re.compile(r"\d\d(?:XX)?$"), "century"),
)
# "after the end of the Games": what an event came after. With a count in front it has no other date: "one day after the end of …".
RELATION = re.compile(
    r"""
    \b (?P<count> (?: \d{1,3} | an? | one | two | three | four | five | six | seven | eight | nine | ten | several | few )
        \s(?:hour|day|week|month|year)s?\s )?
    (?: after | before | during | since | following )
    \s(?: the | his | her | their | its | a )\s [^,.;\n]{3,80}
    """,
    re.VERBOSE | re.IGNORECASE,
)
MIDNIGHT = time()
START = attrgetter("start")
NEWS = timedelta(days=14)  # what a first paragraph dates within two weeks is what it is about
HISTORY = timedelta(days=366)
SENSES = word_set("see hear feel smell taste tell sense")
SENSED = word_set("seen heard felt smelled smelt")
# Verbs whose present in a headline is no event that is over: "Commuters face delays".
STATES = word_set(
    "is are am has have does do face faces remain remains need needs want wants fear fears hope hopes believe believes think "
    "thinks know knows await awaits seem seems love loves hate hates lack lacks cost costs mean means live lives plan plans work works"
)
ABLE = word_set("can can't cannot")
# Who wrote it, at the foot: "Ada Quill is a columnist and the author of …".
ABOUT_AUTHOR = re.compile(
    r"""
    (?: [A-Z][\w.'’-]{1,24} \s ){2,4} (?: is | was ) \s (?: an? | the | our | [A-Z]\w{1,24}['’]s ) \s [^.\n]{0,60}?
    \b(?: columnist | reporter | correspondent | editor | professor | lecturer | author | writer | journalist | fellow | broadcaster )\b
    """,
    re.VERBOSE,
)
FOOT = 2  # paragraphs at the end where that stands
# What readers are asked to do is no event.
CALL = re.compile(
    r"""
    (?: anyone | anybody | witnesses | if\syou | readers | members\sof\sthe\spublic ) \b
    [^\n]{0,80}?
    \b(?: asked | urged | can | should | may | please | to ) \s (?: to\s )?
    (?: call | contact | e-?mail | ring | phone | get\sin\stouch | come\sforward | report ) \b
    """,
    re.IGNORECASE | re.VERBOSE,
)
WORD = re.compile(r"[^\W\d_]{4,}|\d[\d.,]*")
FAR_OPENING = 5  # sentences, where a headline tells what to look for
MOST_SHARED = 4  # words with the headline, that count
FEWEST_SHARED = 2
UNLIKELY = 3  # what a clause loses that has no verb of its own, or tells of history
CUE_BEFORE = 40  # code points from "it is likely" to the clause it is about
# Hedges that leave open whether something is so. On whose word it is said is another matter ("allegedly"), and so is what is not
# known of it ("how it got there is a mystery"); "whether" opens a condition.
POSSIBLE = frozenset({"epistemic", "doxastic", "condition"})
UNNAMED: Mapping[str, Literal["anonymous", "collective"]] = {
    "anonymous_source": "anonymous",
    "vague_source": "collective",
}
MOST_OVER = 4  # quotes, or scopes, over one place
MOST_CUES = 8  # of a clause, the last
BY_EVENT = Dated(None, None, "none", "dated-by-event")
BY_AGE = Dated(None, None, "none", "dated-by-age")
# Rules by which a clause has the date of something else.
BORROWED = frozenset({"expression-in-sentence", "story-told", "publication-date"})
# "moved to London when she was 12", "at the age of nine": a date only for those who know when somebody was born.
AGE = re.compile(
    r"""
    \b(?: when\s(?:he|she|they|i|we|[A-Z]\w{1,20})\s(?:was|were|turned)\s(?:just\s|only\s|about\s|barely\s)?
        | at\s(?:the\s)?age\s(?:of\s)? )
    (?: \d{1,2} | two | three | four | five | six | seven | eight | nine | ten | eleven | twelve
      | thirteen | fourteen | fifteen | sixteen | seventeen | eighteen | nineteen )
    (?= [.,;:”"’)] | \s(?:and|or|but|years?|months?) | $ )
  | \bAt\s\d{1,2}(?=,?\s(?:he|she|they|I)\s)
    """,
    re.VERBOSE,
)


def timeline_of(document: newskit.Document) -> list[newskit.TimelineEntry]:
    """The entries of an article, in the order of its text, each event on a date once."""
    published = document.published
    day = published.date() if isinstance(published, datetime) else published
    body = document.zones.body
    lead = body[0] if body else None
    told = _told(document, day, lead)
    found = merged(told, lead)
    main = _main(document, told, lead, day) if lead is not None else None
    if main is None:
        return found
    for number, entry in enumerate(found):
        if (entry.span.start == main.start and entry.span.end == main.end) or main in entry.mentions:
            found[number] = evolve(entry, main=True)
            break
    return found


def _told(document: newskit.Document, day: date | None, lead: Span | None) -> list[Told]:
    """The clauses of an article with their entries, sentence by sentence."""
    text, body = document.text, document.zones.body
    lower = plain(text)
    named = [time for time in document.times if time.type in ("DATE", "TIME")]
    times = [time for time in named if date_of(time)]
    names_at, times_at = [time.span.start for time in named], [time.span.start for time in times]
    paragraphs = [paragraph.start for paragraph in document.paragraphs]
    foot = body[-FOOT].start if len(body) > FOOT else len(text)
    spoken = _spoken(document)
    entries = _Entries(document, day, lead, spoken)
    so_far = Story()
    paragraph = -1
    for sentence in _sentences(document):
        if sentence.start >= foot and ABOUT_AUTHOR.match(text, sentence.start, sentence.end):
            continue
        before, paragraph = paragraph, bisect_right(paragraphs, sentence.start)
        first, last = bisect_left(times_at, sentence.start), bisect_left(times_at, sentence.end)
        words = Words(text, sentence, lower)
        is_named = first < last or (so_far.story is not None and _any_in(names_at, sentence))
        opens = paragraph != before
        aged = AGE.search(text, sentence.start, sentence.end) if _may_tell_age(text, sentence) else None
        for clause, dated in dated_clauses(
            text, words, times[first:last], so_far, day, spoken, named=is_named, opens=opens
        ):
            entries.add(clause, dated, aged)
    return entries.told


class _Entries:
    """Makes the entries of clauses, with what quotes and hedges say of them.

    Attributes:
        told: the clauses so far, with their entries.
    """

    def __init__(self, document: newskit.Document, day: date | None, lead: Span | None, spoken: Spoken) -> None:
        zones = document.zones
        self.text = document.text
        self.day = day
        self.spoken = spoken
        self.speakers = _Speakers(document)
        self.hedges = _Hedges(document)
        over = max((span.end for span in (zones.headline, zones.standfirst) if span), default=0)
        self.over_story = min(over, lead.start) if lead is not None else over
        self.told: list[Told] = []

    def add(self, clause: Clause, dated: Dated, aged: re.Match[str] | None) -> None:
        """Make the entry of a clause; none of what readers are asked to do."""
        by, relation = _by_another(self.text, clause, dated, aged)
        heads = clause.span.end <= self.over_story
        if not heads and CALL.match(self.text, clause.span.start, clause.span.end):
            return
        hedged = self.hedges.cover(clause)
        speaker = None if clause.reports else self.speakers.at(clause.verb)
        entry = _entry(self.text, clause, by, relation, self.day, speaker, hedged=hedged, heads=heads)
        # An obituary tells its news in a relative: "Hector Adair, who has died at 84, …".
        beside = clause.opener in BESIDE or (clause.act == "died" and clause.tense == "perfect")
        leads = beside and bool(clause.act) and not clause.reports and self.spoken.at(clause.act_at) < 0
        self.told.append(Told(entry, "" if clause.reports else clause.act, heads, leads))


def _may_tell_age(text: str, sentence: Span) -> bool:
    start, end = sentence.start, sentence.end
    return text.find("when", start, end) >= 0 or text.find("age", start, end) >= 0 or text.find("At", start, end) >= 0


def _spoken(document: newskit.Document) -> Spoken:
    """What is quoted word for word."""
    spans = sorted((span for quote in document.quotes if quote.kind == "direct" for span in quote.spans), key=START)
    return Spoken([span.start for span in spans], [span.end for span in spans])


def _any_in(places: Sequence[int], span: Span) -> bool:
    """Whether one of some sorted places is in a span."""
    index = bisect_left(places, span.start)
    return index < len(places) and places[index] < span.end


def _opening(document: newskit.Document, lead: Span) -> Sequence[Span]:
    """The sentences that the main event is looked for in: two of the first paragraph, or, where a headline helps, five of the story."""
    first = bisect_right(document.sentences, lead.start, key=lambda sentence: sentence.end)
    if document.headline:
        return document.sentences[first : first + FAR_OPENING]
    return [sentence for sentence in document.sentences[first : first + 2] if sentence.start < lead.end]


def _sentences(document: newskit.Document) -> Iterator[Span]:
    zones = document.zones
    wanted = [span for span in (zones.headline, zones.standfirst, *zones.body) if span]
    wanted.sort(key=START)
    number = 0
    for sentence in document.sentences:
        while number < len(wanted) and wanted[number].end <= sentence.start:
            number += 1
        if number < len(wanted) and wanted[number].start < sentence.end:
            inside = wanted[number].start <= sentence.start and sentence.end <= wanted[number].end
            yield (
                sentence
                if inside
                else Span(max(sentence.start, wanted[number].start), min(sentence.end, wanted[number].end))
            )


def _by_another(text: str, clause: Clause, dated: Dated, aged: re.Match[str] | None) -> tuple[Dated, str | None]:
    """What dates a clause that has no expression of its own: another event, or somebody's age; with the words that say so."""
    if aged is not None and dated.rule in BORROWED and clause.span.start <= aged.start() <= clause.span.end + 1:
        return BY_AGE, aged[0]
    if dated.time is None and clause.linked:
        relation = RELATION.search(text, clause.span.start, clause.span.end)
        if relation is not None:
            return BY_EVENT if relation["count"] else dated, relation[0].strip()
    return dated, None


def _entry(
    text: str,
    clause: Clause,
    dated: Dated,
    relation: str | None,
    day: date | None,
    speaker: newskit.Speaker | None,
    *,
    hedged: bool,
    heads: bool,
) -> newskit.TimelineEntry:
    grain = _grain(dated.date) if dated.date else None
    start: date | datetime | None = None
    end: date | datetime | None = None
    if dated.time is not None:
        start, end = dated.time.start, dated.time.end
    elif day is not None and dated.anchoring != "none":
        start, end = day, _next(day)
    if dated.rule == "since-expression":
        end = None  # it goes on
    status: Any = _status(text, clause, dated, day, hedged, heads)
    return newskit.TimelineEntry(
        span=clause.span,
        text=text[clause.span.start : clause.span.end],
        rule=dated.rule,
        date=dated.date,
        start=start,
        end=end,
        granularity=grain,
        time=dated.time,
        negated=clause.negated,
        source=speaker,
        relation=relation,
        background=clause.act == "born" or (dated.time is not None and _is_history(end, day)),
        anchoring=dated.anchoring,
        status=status,
    )


@lru_cache(maxsize=16)
def _next(day: date) -> date | None:
    return day + timedelta(days=1) if day < date.max else None


def _is_to_come(dated: Dated, day: date | None) -> bool:
    """Whether a date begins after the day of publication."""
    first = begins_on(dated.time) if dated.time is not None else None
    return first is not None and day is not None and first > day


def _is_before(end: date | datetime | None, day: date | None) -> bool:
    """Whether what ended then was over on a day."""
    if isinstance(end, datetime) and end.time() != MIDNIGHT:
        return day is not None and end.date() < day  # what is due this evening is not over
    last = end.date() if isinstance(end, datetime) else end
    return last is not None and day is not None and last <= day


def _is_history(end: date | datetime | None, day: date | None) -> bool:
    """Whether what ended then is no news any more."""
    last = end.date() if isinstance(end, datetime) else end
    return last is not None and day is not None and day - last > HISTORY


@lru_cache(maxsize=256)
def _grain(value: str) -> str | None:
    """How exact a date is."""
    return next((name for pattern, name in GRAINS if pattern.match(value)), None)


def _status(text: str, clause: Clause, dated: Dated, day: date | None, hedged: bool, heads: bool) -> str:
    status = _status_told(text, clause, dated, day, hedged, heads)
    # What was to be, on a day that is over: "was due to open in May". Nothing is scheduled for a day gone by.
    if status == "scheduled" and dated.time is not None and dated.time.start is not None:
        return "past" if _is_before(dated.time.end, day) else status
    return status


def _was_able(text: str, clause: Clause) -> bool:
    """Whether "could" tells what was: "I could hear her", "smoke could be seen", "could not be reached"; not "Leeds could see snow"."""
    return clause.negated or clause.act in SENSED or (clause.act in SENSES and _is_of_person(text, clause))


def _is_of_person(text: str, clause: Clause) -> bool:
    """Whether the subject of a clause is a pronoun."""
    before = text[clause.parts[0].start : clause.verb].split()
    return bool(before) and before[-1].lower() in PRONOUNS


def _status_told(text: str, clause: Clause, dated: Dated, day: date | None, hedged: bool, heads: bool) -> str:
    if clause.auxiliary in ("could", "couldn't") and not clause.condition and _was_able(text, clause):
        return "past"
    if clause.condition:
        return "hypothetical"
    if (clause.planned or clause.told) and dated.rule != "infinitive-apart":
        return "scheduled"
    if clause.auxiliary in ABLE and not hedged:
        return "scheduled" if _is_to_come(dated, day) else "ongoing"  # "who can't pile into a car"
    if hedged or clause.tense == "modal":
        return "hypothetical"
    if clause.tense == "future":
        return "scheduled"
    if _is_to_come(dated, day):
        return "scheduled"
    if dated.rule == "since-expression":
        return "ongoing"
    if (
        clause.tense == "none"
        and dated.time is not None
        and dated.time.start is None
        and not _is_before(dated.time.end, day)
    ):
        return "ongoing"  # "Rain warning until 3am Friday"
    # A headline tells in the present what has happened: "Minister quits".
    told = heads and clause.act == clause.auxiliary and clause.act not in STATES
    return "ongoing" if clause.tense == "present" and not told else "past"


class _Hedges:
    """What the article says only as possible: from the hedges of the document."""

    def __init__(self, document: newskit.Document) -> None:
        rows = [
            (hedge.span.start, hedge.scope)
            for hedge in document.hedges
            if hedge.scope is not None and hedge.kind in POSSIBLE and hedge.strength in ("probable", "possible")
        ]
        rows.sort(key=lambda row: row[0])
        self.starts = [start for start, _ in rows]
        self.scopes = [scope for _, scope in rows]

    def cover(self, clause: Clause) -> bool:
        """Whether a cue in a clause, or right before what it says ("it is likely that"), has the verb of the clause in its scope."""
        last = bisect_left(self.starts, clause.span.end)
        begin = clause.parts[0].start - (CUE_BEFORE if clause.opener == "that" else 0)
        if not last or self.starts[last - 1] < begin:
            return False
        for index in range(max(bisect_left(self.starts, begin), last - MOST_CUES), last):
            scope = self.scopes[index]
            if scope.start <= clause.act_at < scope.end and not _inside_another(clause, self.starts[index]):
                return True
        return False


def _inside_another(clause: Clause, place: int) -> bool:
    """Whether a place lies in a clause that interrupts this one."""
    return place >= clause.parts[0].start and not any(part.start <= place < part.end for part in clause.parts)


class _Speakers:
    """Who says what stands at a place: from the quotes of the document, else from hedges that keep a source back."""

    def __init__(self, document: newskit.Document) -> None:
        quoted = [
            (span.start, span.end, quote.speaker)
            for quote in document.quotes
            if quote.speaker and quote.kind != "scare"
            for span in quote.spans
        ]
        hedged = [
            (
                hedge.scope.start,
                hedge.scope.end,
                newskit.Speaker(name=hedge.holder, mention=hedge.span, kind=UNNAMED[hedge.kind]),
            )
            for hedge in document.hedges
            if hedge.scope is not None and hedge.holder and hedge.kind in UNNAMED
        ]
        layers = [sorted(rows, key=lambda row: (row[0], row[1])) for rows in (quoted, hedged) if rows]
        self.layers = [([row[0] for row in rows], rows) for rows in layers]

    def at(self, place: int) -> newskit.Speaker | None:
        """The speaker of the word at a place."""
        for starts, rows in self.layers:
            last = bisect_right(starts, place) - 1
            for index in range(last, max(-1, last - MOST_OVER), -1):
                if place < rows[index][1]:
                    return rows[index][2]
        return None


def _main(document: newskit.Document, told: Sequence[Told], lead: Span, day: date | None) -> Span | None:
    """The place of the article's main event: of what its opening tells, what has most in common with the headline.

    A main clause counts as much as two words of the headline, an expression that puts the event just before publication as two more;
    what is history, only possible, quoted, or told later counts less. Of equals it is the one with the expression, then the first.
    """
    headline = document.headline
    wanted = _notable(headline) if headline else frozenset()
    best: tuple[int, bool, int] | None = None
    main: Span | None = None
    begin = bisect_left(told, lead.start, key=lambda one: one.entry.span.start)
    for late, sentence in enumerate(_opening(document, lead)):
        while begin < len(told) and told[begin].entry.span.start < sentence.start:
            begin += 1
        for number in range(begin, len(told)):
            one = told[number]
            entry = one.entry
            if entry.span.start >= sentence.end:
                break
            dated = _is_dated_news(entry, day)
            shared = min(len(wanted & _notable(entry.text)), MOST_SHARED) if wanted else 0
            score = shared + 2 * one.leads + 2 * dated - late
            # The headline may be of what is possible.
            doubtful = entry.status == "hypothetical" and shared < FEWEST_SHARED
            score -= UNLIKELY * ((not one.act) + entry.background) + 2 * doubtful
            rank = (score, dated, -number)
            if best is None or rank > best:
                best, main = rank, entry.span
    return main


def _notable(text: str) -> frozenset[str]:
    """The words of a text that tell what it is about, each in one form."""
    return frozenset(lemma_of(word) for word in WORD.findall(text.lower()) if word not in EMPTY)


def _is_dated_news(entry: newskit.TimelineEntry, day: date | None) -> bool:
    """Whether an expression of its own puts an event within two weeks before publication."""
    if entry.rule != "expression-in-clause" or day is None:
        return False
    begin = entry.start.date() if isinstance(entry.start, datetime) else entry.start
    return (
        begin is not None
        and begin <= day
        and day - begin <= NEWS
        and entry.granularity in ("day", "minute", "week", "weekend")
    )
