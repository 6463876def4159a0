"""The values that analysers return: frozen, keyword-built, each with its place in the text.

Offsets are Unicode code points of the text the caller passed, half-open: ``text[span.start:span.end]``.
A field that is unknown is None, never a guess.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Any, Literal, TypeAlias, get_args

from attrs import Attribute, frozen
from attrs.validators import in_, optional

__all__ = [
    "AnchoringKind",
    "Annotation",
    "Author",
    "Byline",
    "Credit",
    "Dateline",
    "Entity",
    "Hedge",
    "Mention",
    "Quote",
    "Source",
    "Span",
    "Speaker",
    "TimeExpression",
    "TimelineEntry",
    "Zones",
]

Moment: TypeAlias = datetime | date  # a datetime where a time of day is known, else a date
AuthorKind: TypeAlias = Literal["person", "organisation"]
CreditAct: TypeAlias = Literal["report", "write", "edit", "contribute", "video", "translate", "design", "photograph"]
EntityKind: TypeAlias = Literal["person", "organisation", "place", "group", "document", "unnamed"]
MentionKind: TypeAlias = Literal["name", "nominal", "pronoun"]
Gender: TypeAlias = Literal["female", "male", "neutral"]
QuoteKind: TypeAlias = Literal["direct", "mixed", "indirect", "scare"]
SpeakerKind: TypeAlias = Literal["named", "office", "anonymous", "collective", "document"]
HedgeKind: TypeAlias = Literal[
    "epistemic", "doxastic", "investigation", "condition", "prospective",
    "hearsay", "claim", "anonymous_source", "vague_source", "agentless",
    "approximator",
    "peacock",
]  # fmt: skip
HedgeFamily: TypeAlias = Literal["semantic", "sourcing", "precision", "opinion"]
SemanticClass: TypeAlias = Literal["epistemic", "doxastic", "investigation", "condition"]
Strength: TypeAlias = Literal["certain", "probable", "possible", "underspecified"]
Polarity: TypeAlias = Literal["positive", "negative"]
Sourcing: TypeAlias = Literal["named_role", "unnamed_described", "unnamed_bare", "collective", "none"]
Voice: TypeAlias = Literal["narrator", "quote", "reported"]
TimexType: TypeAlias = Literal["DATE", "TIME", "DURATION", "SET"]
AnchoringKind: TypeAlias = Literal["explicit", "publication", "mention", "none"]
Status: TypeAlias = Literal["past", "ongoing", "scheduled", "hypothetical"]

FAMILY_OF_KIND: dict[str, HedgeFamily] = {
    "epistemic": "semantic",
    "doxastic": "semantic",
    "investigation": "semantic",
    "condition": "semantic",
    "prospective": "semantic",
    "hearsay": "sourcing",
    "claim": "sourcing",
    "anonymous_source": "sourcing",
    "vague_source": "sourcing",
    "agentless": "sourcing",
    "approximator": "precision",
    "peacock": "opinion",
}


_SCHEMES: dict[str, object] = {
    "AuthorKind": AuthorKind,
    "CreditAct": CreditAct,
    "EntityKind": EntityKind,
    "MentionKind": MentionKind,
    "Gender": Gender,
    "QuoteKind": QuoteKind,
    "SpeakerKind": SpeakerKind,
    "HedgeKind": HedgeKind,
    "SemanticClass": SemanticClass,
    "Strength": Strength,
    "Polarity": Polarity,
    "Sourcing": Sourcing,
    "Voice": Voice,
    "TimexType": TimexType,
    "AnchoringKind": AnchoringKind,
    "Status": Status,
}


def _check_words(_cls: type[Any], fields: list[Attribute[Any]]) -> list[Attribute[Any]]:
    """Give every field whose type is a scheme's words a validator, so that no value holds a word outside its scheme."""
    checked = []
    for each in fields:
        scheme = _SCHEMES.get(str(each.type).removesuffix(" | None"))
        if scheme is not None:
            words = in_(get_args(scheme))
            each = each.evolve(validator=words if each.default is not None else optional(words))  # noqa: PLW2901
        checked.append(each)
    return checked


@frozen(order=True)
class Span:
    """A stretch of the text, from ``start`` up to but not including ``end``, in code points.

    Raises:
        ValueError: the bounds are not ``0 <= start <= end``.

    >>> Span(0, 5)
    Span(0, 5)
    >>> len(Span(3, 10)), Span(4, 6) in Span(3, 10), Span(3, 10).overlaps(Span(10, 12))
    (7, True, False)
    """

    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span needs 0 <= start <= end, not start={self.start}, end={self.end}")

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.end})"

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place

    def __contains__(self, other: Span | int) -> bool:
        if isinstance(other, Span):
            return self.start <= other.start and other.end <= self.end
        return self.start <= other < self.end

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def shift(self, by: int) -> Span:
        """The same stretch, ``by`` code points further on: for findings made in a part of the text."""
        return Span(self.start + by, self.end + by)


@frozen(kw_only=True, field_transformer=_check_words)
class Annotation:
    """What every finding has: where it stands, its text, which rule found it and which plugin it came from.

    Attributes:
        span: the place in the document's text.
        text: the document's text under ``span``.
        rule: the name of the rule that found it; empty when its plugin names none.
        plugin: the name of the plugin; set by newskit as the finding comes in.
    """

    span: Span
    text: str
    rule: str = ""
    plugin: str | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Zones:
    """The parts of a news page. Every character that is not white space lies in exactly one of them.

    Attributes:
        headline: the title of the article.
        kicker: the label or short line above the headline.
        standfirst: the summary between headline and article (deck, sell, subhead).
        byline: the lines that say who wrote it.
        timestamp: the line or lines that say when it was published or updated.
        dateline: the place, and perhaps day and agency, at the head of the first paragraph.
        body: one span a paragraph. Text with no page about it is all body.
        subheads: cross-heads between paragraphs of the body.
        captions: captions and picture credits.
        credits: who else took part, at the foot of the article.
        furniture: navigation, share buttons, comments, other stories.
        published: the time shown on the page, aware where a zone is printed, a plain date where no time is; of a page
            that shows the time of an update alone, that update's day.
        updated: the same for the last change.
        rule: the name of the rule that laid out the page.
        plugin: the name of the plugin; set by newskit.
    """

    headline: Span | None = None
    kicker: Span | None = None
    standfirst: Span | None = None
    byline: Span | None = None
    timestamp: Span | None = None
    dateline: Span | None = None
    body: tuple[Span, ...] = ()
    subheads: tuple[Span, ...] = ()
    captions: tuple[Span, ...] = ()
    credits: tuple[Span, ...] = ()
    furniture: tuple[Span, ...] = ()
    published: Moment | None = None
    updated: Moment | None = None
    rule: str = ""
    plugin: str | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Author(Annotation):
    """One name of a byline.

    Attributes:
        name: the name as a reader writes it; a name printed in capitals is re-cased, ``text`` keeps the raw one.
        role: the job title, as printed: 'Deputy Political Editor'.
        organisation: the outlet or agency, as printed.
        location: where the author reports from, as printed.
        kind: a person, or an organisation ('Staff', 'Reuters').
    """

    name: str
    role: str | None = None
    organisation: str | None = None
    location: str | None = None
    kind: AuthorKind = "person"


@frozen(kw_only=True, field_transformer=_check_words)
class Credit(Annotation):
    """One name of the credit line at an article's foot, and what that person did.

    Attributes:
        name: the person.
        act: what they did.
        role: the job title, as printed.
        organisation: for whom.
        location: where.
    """

    name: str
    act: CreditAct
    role: str | None = None
    organisation: str | None = None
    location: str | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Byline(Annotation):
    """Who wrote the article.

    Attributes:
        authors: in the order they are named.
        credits: who else took part, from the credit lines.
    """

    authors: tuple[Author, ...] = ()
    credits: tuple[Credit, ...] = ()


@frozen(kw_only=True, field_transformer=_check_words)
class Dateline(Annotation):
    """Where, and perhaps when and for which agency, a story was filed: 'NAIROBI, Aug 7 (AP) —'.

    Attributes:
        place: the place as printed, without region where the place stands alone.
        agency: the agency in brackets.
        month_day: ``MM-DD``.
    """

    place: str | None = None
    agency: str | None = None
    month_day: str | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Mention(Annotation):
    """One place where an entity is named, described or pointed at.

    Attributes:
        kind: ``name`` ('Ms Okafor'), ``nominal`` ('the trade secretary') or ``pronoun`` ('she').
    """

    kind: MentionKind = "name"


@frozen(kw_only=True, field_transformer=_check_words)
class Entity(Annotation):
    """Somebody or something the article speaks of, with every mention. ``span`` is the first mention's.

    Attributes:
        name: the fullest form in the text; for an unnamed one its description.
        kind: what it is.
        mentions: in order of place.
        roles: what the text calls it ('UK trade secretary'), without article.
        gender: only as pronouns or honorifics in the text show it.
    """

    name: str
    kind: EntityKind
    mentions: tuple[Mention, ...] = ()
    roles: tuple[str, ...] = ()
    gender: Gender | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Speaker:
    """Whose words a quote is.

    Attributes:
        name: canonical ('Anne-Marie Trevelyan'), or the description: 'a government source'.
        mention: where this quote names its speaker; None when the speaker is carried over.
        kind: named, office ('No 10'), anonymous, collective ('critics') or document ('the report').
        entity: the entity behind the name, where one was found.
    """

    name: str
    mention: Span | None = None
    kind: SpeakerKind = "named"
    entity: Entity | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Quote(Annotation):
    """Words that the article gives as somebody's. ``span`` covers all parts.

    Attributes:
        spans: the parts, without quote marks, in order; more than one where the quote is interrupted.
        kind: ``direct`` (all inside marks), ``mixed`` (marks around a part), ``indirect`` (no marks),
            ``scare`` (marks, but nobody's speech: a term, a title, a nickname, distance).
        speaker: whose words.
        cue: the words that attribute it ('said', 'according to').
        hearer: to whom it was said ('told the BBC').
        reports_speech: said, told, wrote, as against wants, believes.
    """

    spans: tuple[Span, ...]
    kind: QuoteKind
    speaker: Speaker | None = None
    cue: Span | None = None
    hearer: Span | None = None
    reports_speech: bool = True


@frozen(kw_only=True, field_transformer=_check_words)
class Source:
    """A speaker over the whole article: what media researchers count.

    Attributes:
        name: as in ``Speaker.name``.
        kind: as in ``Speaker.kind``.
        roles: what the text calls the speaker.
        quotes: how many quotes.
        words: how many words those quotes hold, marks and cues not counted.
        mention: the first place where the article names the source.
    """

    name: str
    kind: SpeakerKind
    roles: tuple[str, ...] = ()
    quotes: int = 0
    words: int = 0
    mention: Span | None = None


@frozen(kw_only=True, field_transformer=_check_words)
class Hedge(Annotation):
    """A cue that says how firmly, or on whose word, something is stated. ``span`` is the cue.

    Attributes:
        kind: what sort of hedge; see the table in the reference.
        family: ``semantic``, ``sourcing``, ``precision`` or ``opinion``; follows from ``kind``.
        semantic: the class of Szeged's scheme (Szarvas, Vincze et al. 2012), where it has one.
        strength: FactBank's CT, PR, PS, Uu in words (Saurí and Pustejovsky 2009).
        certainty: 0 to 1 in the order of words of estimative probability (Kent 1964).
        polarity: ``negative`` where the cue lowers belief ('unlikely', 'doubts').
        sourcing: how well the article says on whose word, from a named role down to nobody.
        holder: whose uncertainty, as written; None is the article's own.
        voice: the article's own words, words in quote marks, or reported words.
        scope: the words the cue is about.
    """

    kind: HedgeKind
    semantic: SemanticClass | None = None
    strength: Strength | None = None
    certainty: float | None = None
    polarity: Polarity = "positive"
    sourcing: Sourcing | None = None
    holder: str | None = None
    voice: Voice = "narrator"
    scope: Span | None = None

    @property
    def family(self) -> HedgeFamily:
        """The family of this hedge's kind."""
        return FAMILY_OF_KIND[self.kind]


@frozen(kw_only=True, field_transformer=_check_words)
class TimeExpression(Annotation):
    """A date, time, duration or set of times, in the terms of TIMEX3 (ISO-TimeML).

    Attributes:
        type: TIMEX3 ``type``.
        value: TIMEX3 ``value``: '2022-03-24', 'P1M', '2022-W12', 'XXXX-WXX-5' where no date is known to count from.
        mod: TIMEX3 ``mod``: APPROX, START, MID, END, LESS_THAN …
        start: first moment of a DATE or TIME, or of a duration that is anchored.
        end: first moment after it (half-open).
        anchoring: what the value hangs on: its own words, the publication date, an earlier expression, or nothing.
    """

    type: TimexType
    value: str | None = None
    mod: str | None = None
    start: Moment | None = None
    end: Moment | None = None
    anchoring: AnchoringKind = "none"


@frozen(kw_only=True, field_transformer=_check_words)
class TimelineEntry(Annotation):
    """Something that happened or will, and when. ``span`` is the clause or sentence.

    Attributes:
        date: ISO 8601 at its own precision: '2022', '2022-03', '2022-W12', '2022-03-24T16:04'.
        start: first moment.
        end: first moment after it (half-open).
        granularity: 'year', 'month', 'week', 'day', 'minute' …
        time: the expression that dates it, if one does.
        anchoring: what the date hangs on; ``publication`` where nothing else dates it.
        status: past, ongoing, scheduled or hypothetical.
        negated: it is said not to have happened.
        source: who says so.
        main: the article's main event.
        relation: for an event dated only by another one: its relation and that event's words
            ('after the end of the Games').
        mentions: where else the article tells of the same event on the same date.
        background: history behind the news: its date ended more than a year before publication, or it tells of a birth.
    """

    date: str | None = None
    start: Moment | None = None
    end: Moment | None = None
    granularity: str | None = None
    time: TimeExpression | None = None
    anchoring: AnchoringKind = "none"
    status: Status = "past"
    negated: bool = False
    source: Speaker | None = None
    main: bool = False
    relation: str | None = None
    mentions: tuple[Span, ...] = ()
    background: bool = False
