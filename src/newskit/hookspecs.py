"""The questions newskit puts to plugins. Each docstring holds a whole plugin that runs.

A plugin is a module or an object with functions marked ``@newskit.hookimpl`` that bear these names. Implementations
may take fewer arguments than the specification names. What comes back is checked: its type, that every span lies
inside the text, and that ``document[value.span] == value.text``. What fails the check becomes a ``Problem`` of the
document; the rest stays.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import pluggy

from newskit.annotations import Byline, Entity, Hedge, Quote, TimeExpression, TimelineEntry, Zones

if TYPE_CHECKING:
    from newskit.analysers import Analyser
    from newskit.document import Document

__all__ = ["hookimpl"]

hookspec = pluggy.HookspecMarker("newskit")
hookimpl = pluggy.HookimplMarker("newskit")


@hookspec(firstresult=True)
def find_zones(document: Document) -> Zones | None:
    r"""Say which part of the page is what: headline, standfirst, byline, body, furniture.

    The first answer that is not None counts; return None for pages that are not yours.
    It is asked when ``article.zones`` is read, or anything that stands on the zones.

    Args:
        document: the article. Its ``paragraphs`` and ``sentences`` may be read, its ``zones`` not.

    Returns:
        Zones in which each character that is not white space belongs to one zone at most.

    >>> import newskit
    >>> class Bulletin:
    ...     "A bulletin's first line is its headline, the rest its body."
    ...     name = "bulletin"
    ...
    ...     @newskit.hookimpl
    ...     def find_zones(self, document):
    ...         if document.metadata.publisher != "The Bulletin" or not document.paragraphs:
    ...             return None
    ...         first, *rest = document.paragraphs
    ...         return newskit.Zones(headline=first, body=tuple(rest), rule="first-line")
    >>> kit = newskit.Kit(plugins=[Bulletin()])
    >>> kit.read("FLOODS EASE\nThe Ouse fell overnight.", publisher="The Bulletin").headline
    'FLOODS EASE'
    """


@hookspec(firstresult=True)
def parse_byline(document: Document) -> Byline | None:
    """Say who wrote the article, and who else took part.

    The first answer that is not None counts. It is asked when ``article.byline`` is read.

    Args:
        document: the article; ``document.zones.byline`` is where the byline stands.

    Returns:
        A Byline, or None where the article has none or is not yours.

    >>> import newskit
    >>> class Initials:
    ...     "An outlet that signs with initials after the last word."
    ...     name = "initials"
    ...     staff = {"KO": "Kemi Oladipo"}
    ...
    ...     @newskit.hookimpl
    ...     def parse_byline(self, document):
    ...         end = len(document.text.rstrip())
    ...         span = newskit.Span(max(end - 2, 0), end)
    ...         name = self.staff.get(document[span])
    ...         if name is None:
    ...             return None
    ...         author = newskit.Author(span=span, text=document[span], name=name, rule="initials")
    ...         return newskit.Byline(span=span, text=document[span], authors=(author,), rule="initials")
    >>> kit = newskit.Kit(plugins=[Initials()])
    >>> kit.read("The bridge reopened on Monday. KO").byline.authors[0].name
    'Kemi Oladipo'
    """


@hookspec(firstresult=True)
def find_entities(document: Document) -> Sequence[Entity] | None:
    """Say who and what the article speaks of, with every mention.

    The first answer that is not None counts: entities of two plugins can't be told apart and are not merged.
    It is asked when ``article.entities`` is read, which quote attribution does.

    Args:
        document: the article.

    Returns:
        Entities in the order of their first mention, or None.

    >>> import newskit
    >>> class Parishes:
    ...     name = "parishes"
    ...
    ...     @newskit.hookimpl
    ...     def find_entities(self, document):
    ...         start = document.text.find("St Mary's")
    ...         if start < 0:
    ...             return None
    ...         span = newskit.Span(start, start + len("St Mary's"))
    ...         mention = newskit.Mention(span=span, text=document[span])
    ...         return [newskit.Entity(span=span, text=document[span], name=document[span],
    ...                                kind="organisation", mentions=(mention,), rule="parish")]
    >>> kit = newskit.Kit(plugins=[Parishes()])
    >>> [(entity.name, entity.plugin) for entity in kit.read("The roof of St Mary's fell in.").entities]
    [("St Mary's", 'parishes')]
    """


@hookspec
def detect_quotes(document: Document) -> Iterable[Quote]:  # type: ignore[empty-body]
    """Say who says what.

    All plugins are asked; their quotes are sorted by place. Where quotes of two plugins overlap, the plugin asked
    first wins. It is asked when ``article.quotes`` is read.

    Args:
        document: the article.

    Returns:
        Quotes in any order; a generator will do.

    >>> import newskit
    >>> class Placards:
    ...     "Words in capitals between stars are what a placard says."
    ...     name = "placards"
    ...
    ...     @newskit.hookimpl
    ...     def detect_quotes(self, document):
    ...         start = document.text.find("*") + 1
    ...         end = document.text.find("*", start)
    ...         if start and end > start:
    ...             span = newskit.Span(start, end)
    ...             yield newskit.Quote(span=span, text=document[span], spans=(span,), kind="direct", rule="placard",
    ...                                 speaker=newskit.Speaker(name="a placard", kind="document"))
    >>> kit = newskit.Kit(plugins=[Placards()])
    >>> [(quote.speaker.name, quote.text) for quote in kit.read("One held up *SAVE OUR LIBRARY* all day.").quotes]
    [('a placard', 'SAVE OUR LIBRARY')]
    """


@hookspec
def detect_hedges(document: Document) -> Iterable[Hedge]:  # type: ignore[empty-body]
    """Say how firmly, and on whose word, things are stated.

    All plugins are asked; their hedges are sorted by place. Where hedges of two plugins overlap, the plugin asked
    first wins. It is asked when ``article.hedges`` is read.

    Args:
        document: the article.

    Returns:
        Hedges in any order; a generator will do.

    >>> import newskit
    >>> class Weather:
    ...     name = "weather"
    ...
    ...     @newskit.hookimpl
    ...     def detect_hedges(self, document):
    ...         start = document.text.find("a chance of")
    ...         if start >= 0:
    ...             span = newskit.Span(start, start + len("a chance of"))
    ...             yield newskit.Hedge(span=span, text=document[span], kind="epistemic", strength="possible",
    ...                                 rule="chance-of")
    >>> kit = newskit.Kit(plugins=[Weather()])
    >>> [(hedge.text, hedge.rule) for hedge in kit.read("There is a chance of snow.").hedges]
    [('a chance of', 'chance-of')]
    """


@hookspec
def find_times(document: Document) -> Iterable[TimeExpression]:  # type: ignore[empty-body]
    """Say which words name a date, a time, a duration or a set of times.

    All plugins are asked; their expressions are sorted by place. Where those of two plugins overlap, the plugin asked
    first wins. It is asked when ``article.times`` is read.

    Args:
        document: the article; ``document.published`` is what relative expressions count from.

    Returns:
        Time expressions in any order; a generator will do.

    >>> import datetime
    >>> import newskit
    >>> class Matchday:
    ...     "A club's site knows on what day each round is played."
    ...     name = "matchday"
    ...     rounds = {"Matchday 3": datetime.date(2026, 8, 29)}
    ...
    ...     @newskit.hookimpl
    ...     def find_times(self, document):
    ...         for words, day in self.rounds.items():
    ...             start = document.text.find(words)
    ...             if start >= 0:
    ...                 span = newskit.Span(start, start + len(words))
    ...                 yield newskit.TimeExpression(span=span, text=words, type="DATE", value=day.isoformat(),
    ...                                              start=day, end=day + datetime.timedelta(days=1),
    ...                                              anchoring="explicit", rule="round")
    >>> kit = newskit.Kit(plugins=[Matchday()])
    >>> [(time.text, time.value) for time in kit.read("He is back for Matchday 3.").times]
    [('Matchday 3', '2026-08-29')]
    """


@hookspec
def extract_timeline(document: Document) -> Iterable[TimelineEntry]:  # type: ignore[empty-body]
    """Say what happened when.

    All plugins are asked; all entries are kept, in order of time, then of place. It is asked when
    ``article.timeline`` is read.

    Args:
        document: the article; its ``times`` and ``quotes`` may be read.

    Returns:
        Entries in any order; a generator will do.

    >>> import newskit
    >>> class Tides:
    ...     name = "tides"
    ...
    ...     @newskit.hookimpl
    ...     def extract_timeline(self, document):
    ...         start = document.text.find("high tide at 6.40am")
    ...         if start >= 0:
    ...             span = newskit.Span(start, start + len("high tide at 6.40am"))
    ...             yield newskit.TimelineEntry(span=span, text=document[span], date="2026-11-24T06:40",
    ...                                         granularity="minute", status="scheduled", rule="tide-table")
    >>> kit = newskit.Kit(plugins=[Tides()])
    >>> [(e.date, e.text) for e in kit.read("Expect high tide at 6.40am.").timeline if e.plugin == "tides"]
    [('2026-11-24T06:40', 'high tide at 6.40am')]
    """


@hookspec
def register_analysers() -> Iterable[Analyser[Any]]:  # type: ignore[empty-body]
    """Offer analysers of your own, to be read as ``article[ANALYSER]`` or ``article["name"]``.

    All plugins are asked, once, when a kit is made. A name taken already refuses the plugin that comes second, and
    the message names both.

    Returns:
        Analysers.

    >>> import newskit
    >>> def longest_sentence(document: newskit.Document) -> str:
    ...     return max((document[span] for span in document.sentences), key=len, default="")
    >>> LONGEST = newskit.Analyser("longest_sentence", longest_sentence)
    >>> class Longest:
    ...     name = "longest"
    ...
    ...     @newskit.hookimpl
    ...     def register_analysers(self):
    ...         return [LONGEST]
    >>> kit = newskit.Kit(plugins=[Longest()])
    >>> article = kit.read("Rain fell. The river rose by a metre in a night.")
    >>> article["longest_sentence"] == article[LONGEST]
    True
    >>> article[LONGEST]
    'The river rose by a metre in a night.'
    """
