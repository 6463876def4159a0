"""Each hook does what its page in docs/reference/hooks says: who is asked, in which order, whose answer counts."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import attrs
import pytest

import newskit
from newskit import Span

TEXT = "alpha beta\n\ngamma delta alpha"

BUNDLED = ["byline", "entities", "hedges", "page", "quotes", "timeline"]


def kit_of(*plugins: object) -> newskit.Kit:
    """These plugins alone, so that nobody's rules decide a test of the hooks."""
    return newskit.Kit(plugins=plugins, block=BUNDLED, discover=False, strict=True)


def plugin(name: str, hook: str, answer: Callable[[newskit.Document], Any], **options: bool) -> object:
    """A plugin of one hook. A function that yields is a wrapper or a generator; either is passed on as it is."""

    def implementation(self: object, document: newskit.Document) -> Any:
        return answer(document)

    def wrapper(self: object, document: newskit.Document) -> Any:
        return (yield from answer(document))

    function = wrapper if options.get("wrapper") else implementation
    function.__name__ = hook
    return type("Plugin", (), {"name": name, hook: newskit.hookimpl(**options)(function)})()


def spot(document: newskit.Document, words: str) -> dict[str, Any]:
    """The place and text of ``words``, for building a value."""
    start = document.text.index(words)
    return {"span": Span(start, start + len(words)), "text": words}


def quote(words: str, rule: str = "") -> Callable[[newskit.Document], list[newskit.Quote]]:
    def answer(document: newskit.Document) -> list[newskit.Quote]:
        place = spot(document, words)
        return [newskit.Quote(**place, spans=(place["span"],), kind="direct", rule=rule)]

    return answer


def hedge(words: str, rule: str = "") -> Callable[[newskit.Document], list[newskit.Hedge]]:
    return lambda document: [newskit.Hedge(**spot(document, words), kind="claim", rule=rule)]


def time(words: str, rule: str = "") -> Callable[[newskit.Document], list[newskit.TimeExpression]]:
    return lambda document: [newskit.TimeExpression(**spot(document, words), type="DATE", rule=rule)]


def entry(words: str, date: str | None, rule: str = "") -> Callable[[newskit.Document], list[newskit.TimelineEntry]]:
    return lambda document: [newskit.TimelineEntry(**spot(document, words), date=date, rule=rule)]


def nothing(_: newskit.Document) -> None:
    return None


# ---- hooks whose first answer counts ---------------------------------------------------------------------------------


def test_find_zones() -> None:
    def laid_out(document: newskit.Document) -> newskit.Zones:
        headline, *body = document.paragraphs
        day = datetime.date(2026, 11, 24)
        return newskit.Zones(headline=headline, body=tuple(body), published=day, rule="first-line")

    article = kit_of(
        plugin("silent", "find_zones", nothing),
        plugin("mine", "find_zones", laid_out),
        plugin("late", "find_zones", lambda _: newskit.Zones(rule="late")),
    ).read(TEXT)
    assert (article.zones.rule, article.zones.plugin) == ("first-line", "mine")
    assert article.headline == "alpha beta"
    assert article.published == datetime.date(2026, 11, 24)
    assert [article[span] for span in article.zones.body] == ["gamma delta alpha"]


def test_find_zones_when_nobody_answers() -> None:
    zones = kit_of(plugin("silent", "find_zones", nothing)).read(TEXT).zones
    assert zones == newskit.Zones(body=(Span(0, 10), Span(12, 29)), rule="no-page")


def test_find_zones_can_not_read_the_zones() -> None:
    kit = newskit.Kit(plugins=[plugin("circle", "find_zones", lambda document: document.zones)], block=BUNDLED)
    article = kit.read(TEXT)
    assert article.zones.rule == "no-page"
    assert "zones → zones" in article.problems[0].message


def test_parse_byline() -> None:
    def signed(document: newskit.Document) -> newskit.Byline:
        place = spot(document, "delta")
        return newskit.Byline(**place, authors=(newskit.Author(**place, name="Delta"),), rule="signed")

    article = kit_of(
        plugin("silent", "parse_byline", nothing),
        plugin("mine", "parse_byline", signed),
        plugin("late", "parse_byline", lambda d: newskit.Byline(**spot(d, "beta"))),
    ).read(TEXT)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Delta"]
    assert article.byline.plugin == "mine"
    assert article.byline.authors[0].plugin == "mine"
    assert kit_of(plugin("silent", "parse_byline", nothing)).read(TEXT).byline is None


def test_find_entities() -> None:
    def named(*names: str) -> Callable[[newskit.Document], Iterator[newskit.Entity]]:
        def answer(document: newskit.Document) -> Iterator[newskit.Entity]:
            for name in names:
                place = spot(document, name)
                mention = newskit.Mention(**place)
                yield newskit.Entity(**place, name=name, kind="person", mentions=(mention,))

        return answer

    silent, mine = plugin("silent", "find_entities", nothing), plugin("mine", "find_entities", named("alpha", "delta"))
    late = plugin("late", "find_entities", named("beta"))
    article = kit_of(silent, mine, late).read(TEXT)
    assert [(entity.name, entity.plugin) for entity in article.entities] == [("alpha", "mine"), ("delta", "mine")]
    assert article.entities[0].mentions[0].plugin == "mine"
    assert kit_of(silent).read(TEXT).entities == ()
    nobody = plugin("nobody", "find_entities", lambda _: [])
    assert kit_of(nobody, late).read(TEXT).entities == ()  # none is an answer too


# ---- hooks that all plugins answer -----------------------------------------------------------------------------------


def test_detect_quotes() -> None:
    article = kit_of(
        plugin("silent", "detect_quotes", nothing),
        plugin("one", "detect_quotes", quote("gamma", "g")),
        plugin("two", "detect_quotes", quote("beta", "b")),
    ).read(TEXT)
    assert [(q.text, q.rule, q.plugin) for q in article.quotes] == [("beta", "b", "two"), ("gamma", "g", "one")]


def test_detect_hedges() -> None:
    article = kit_of(
        plugin("one", "detect_hedges", hedge("gamma", "g")), plugin("two", "detect_hedges", hedge("beta", "b"))
    ).read(TEXT)
    assert [(h.text, h.rule, h.plugin) for h in article.hedges] == [("beta", "b", "two"), ("gamma", "g", "one")]


def test_find_times() -> None:
    article = kit_of(
        plugin("one", "find_times", time("gamma", "g")), plugin("two", "find_times", time("beta", "b"))
    ).read(TEXT)
    assert [(t.text, t.rule, t.plugin) for t in article.times] == [("beta", "b", "two"), ("gamma", "g", "one")]


def test_extract_timeline() -> None:
    article = kit_of(
        plugin("undated", "extract_timeline", entry("alpha beta", None)),
        plugin("late", "extract_timeline", entry("beta", "2026-11-24T08:30")),
        plugin("early", "extract_timeline", entry("gamma delta", "2026-11")),
        plugin("other", "extract_timeline", entry("delta", "2026-11")),
    ).read(TEXT)
    assert [(e.date, e.plugin) for e in article.timeline] == [
        ("2026-11", "early"),
        ("2026-11", "other"),  # overlaps the one before and stays: two plugins may date one sentence
        ("2026-11-24T08:30", "late"),
        (None, "undated"),
    ]


OVERLAPPING = [
    ("detect_quotes", quote, newskit.QUOTES),
    ("detect_hedges", hedge, newskit.HEDGES),
    ("find_times", time, newskit.TIMES),
]


@pytest.mark.parametrize(("hook", "value", "analyser"), OVERLAPPING, ids=[row[0] for row in OVERLAPPING])
def test_where_two_overlap_the_plugin_asked_first_wins(
    hook: str, value: Callable[..., Any], analyser: newskit.Analyser[tuple[Any, ...]]
) -> None:
    long, short = plugin("long", hook, value("gamma delta")), plugin("short", hook, value("delta"))
    apart = plugin("apart", hook, value("beta"))
    for first, second in ((long, short), (short, long)):
        found = kit_of(first, second, apart).read(TEXT)[analyser]
        assert [each.plugin for each in found] == ["apart", first.name]


@pytest.mark.parametrize(("hook", "value", "analyser"), OVERLAPPING, ids=[row[0] for row in OVERLAPPING])
def test_tryfirst_and_trylast(
    hook: str, value: Callable[..., Any], analyser: newskit.Analyser[tuple[Any, ...]]
) -> None:
    plain, eager = plugin("plain", hook, value("gamma delta")), plugin("eager", hook, value("delta"), tryfirst=True)
    assert [each.plugin for each in kit_of(plain, eager).read(TEXT)[analyser]] == ["eager"]
    shy = plugin("shy", hook, value("delta"), trylast=True)
    assert [each.plugin for each in kit_of(shy, plain).read(TEXT)[analyser]] == ["plain"]


def test_tryfirst_and_trylast_of_a_first_answer() -> None:
    def zones(rule: str, **options: bool) -> object:
        return plugin(rule, "find_zones", lambda _: newskit.Zones(rule=rule), **options)

    assert kit_of(zones("plain"), zones("eager", tryfirst=True)).read(TEXT).zones.rule == "eager"
    assert kit_of(zones("shy", trylast=True), zones("plain")).read(TEXT).zones.rule == "plain"


# ---- wrappers ----------------------------------------------------------------------------------------------------------


def test_a_wrapper_changes_what_the_others_found() -> None:
    def renamed(_: newskit.Document) -> Iterator[None]:
        answers: Iterable[tuple[newskit.Quote, ...]] = yield
        found = [each for answer in answers for each in answer]
        return [attrs.evolve(each, rule=f"{each.rule}, seen") for each in found if each.text != "beta"]

    article = kit_of(
        plugin("one", "detect_quotes", quote("gamma", "g")),
        plugin("two", "detect_quotes", quote("beta", "b")),
        plugin("wrapper", "detect_quotes", renamed, wrapper=True),
    ).read(TEXT)
    assert [(q.text, q.rule, q.plugin) for q in article.quotes] == [("gamma", "g, seen", "one")]


def test_a_wrapper_adds_findings_of_its_own() -> None:
    def added(document: newskit.Document) -> Iterator[None]:
        answers = yield
        return [*answers, tuple(hedge("delta")(document))]

    article = kit_of(
        plugin("one", "detect_hedges", hedge("beta")), plugin("wrapper", "detect_hedges", added, wrapper=True)
    ).read(TEXT)
    assert [(h.text, h.plugin) for h in article.hedges] == [("beta", "one"), ("delta", "wrapper")]


def test_a_wrapper_round_a_first_answer() -> None:
    def without_headline(_: newskit.Document) -> Iterator[None]:
        zones = yield
        return zones and attrs.evolve(zones, headline=None)

    wrapper = plugin("wrapper", "find_zones", without_headline, wrapper=True)
    laid_out = plugin("mine", "find_zones", lambda _: newskit.Zones(headline=Span(0, 5), rule="mine"))
    article = kit_of(laid_out, wrapper).read(TEXT)
    assert (article.headline, article.zones.rule, article.zones.plugin) == (None, "mine", "mine")
    assert kit_of(wrapper).read(TEXT).zones.rule == "no-page"


def test_a_wrapper_round_entities() -> None:
    def people(_: newskit.Document) -> Iterator[None]:
        entities = yield
        return [entity for entity in entities if entity.kind == "person"]

    def found(document: newskit.Document) -> list[newskit.Entity]:
        return [
            newskit.Entity(**spot(document, "beta"), name="beta", kind="place"),
            newskit.Entity(**spot(document, "delta"), name="delta", kind="person"),
        ]

    kit = kit_of(plugin("mine", "find_entities", found), plugin("wrapper", "find_entities", people, wrapper=True))
    assert [(entity.name, entity.plugin) for entity in kit.read(TEXT).entities] == [("delta", "mine")]


# ---- analysers -----------------------------------------------------------------------------------------------------------


def count_words(document: newskit.Document) -> int:
    return len(document.text.split())


WORDS = newskit.Analyser("words", count_words)


def test_register_analysers() -> None:
    class Words:
        name = "words"

        @newskit.hookimpl
        def register_analysers(self) -> list[newskit.Analyser[int]]:
            return [WORDS]

    kit = kit_of(Words())
    assert kit.analysers["words"] == WORDS
    article = kit.read(TEXT)
    assert article["words"] == article[WORDS] == 5
    assert WORDS in article.computed
    assert kit_of().read(TEXT)[WORDS] == 5  # as a key it needs no registration
    with pytest.raises(newskit.UnknownAnalyserError):
        _ = kit_of().read(TEXT)["words"]


# ---- arguments -----------------------------------------------------------------------------------------------------------


def test_an_implementation_may_take_fewer_arguments() -> None:
    class NoArguments:
        name = "no-arguments"

        @newskit.hookimpl
        def find_zones(self) -> newskit.Zones:
            return newskit.Zones(rule="none needed")

    assert kit_of(NoArguments()).read(TEXT).zones.rule == "none needed"


def test_the_specname_option_of_pluggy_works() -> None:
    class OtherName:
        name = "other-name"

        @newskit.hookimpl(specname="detect_quotes")
        def gamma(self, document: newskit.Document) -> list[newskit.Quote]:
            return quote("gamma")(document)

    assert [q.text for q in kit_of(OtherName()).read(TEXT).quotes] == ["gamma"]
