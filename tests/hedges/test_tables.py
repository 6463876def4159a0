"""The examples beside every rule: a cue between stars is found with exactly those words, a look-alike is not."""

from __future__ import annotations

import pytest

import newskit
from newskit import Span
from newskit_hedges import Hedges, unnamed_sources, voices
from newskit_hedges import passives as passive_rules
from newskit_hedges.cue_tables import Cue, Passive, cues, entries, examples, first_words, passives, read_entry
from newskit_hedges.scopes import ENDS, EXAMPLES, STARTS, Clauses

KIT = newskit.Kit(plugins=[Hedges(peacock=True)])
EVERY = [(cue, text, is_hedge) for cue, text, is_hedge in examples()]


@pytest.mark.parametrize(("cue", "text", "is_hedge"), EVERY, ids=[f"{c.name}:{t[:30]}" for c, t, _ in EVERY])
def test_example(cue: Cue, text: str, is_hedge: bool) -> None:
    if is_hedge:
        before, wanted, _ = text.split("*")
        found = {(h.span.start, h.text): h for h in KIT.read(text.replace("*", "")).hedges}
        assert (len(before), wanted) in found, sorted(found)
        hedge = found[len(before), wanted]
        assert (hedge.rule, hedge.kind) == (cue.name, cue.kind)
    else:
        assert not [h.text for h in KIT.read(text).hedges if h.rule == cue.name]


@pytest.mark.parametrize(("text", "wanted"), [*passive_rules.EXAMPLES, *unnamed_sources.EXAMPLES])
def test_phrases(text: str, wanted: str) -> None:
    found = [hedge.text for hedge in KIT.read(text).hedges]
    if wanted:
        assert wanted in found
    else:
        assert not found


@pytest.mark.parametrize("passive", passives().values(), ids=passives())
def test_passive(passive: Passive) -> None:
    before, wanted, _ = passive.example.split("*")
    found = {(h.span.start, h.text): h for h in KIT.read(passive.example.replace("*", "")).hedges}
    hedge = found[len(before), wanted]
    assert (hedge.kind, hedge.rule) == ("agentless", f"passive-{passive.participle}")


@pytest.mark.parametrize(("text", "begins", "ends", "wanted"), EXAMPLES)
def test_scope(text: str, begins: str, ends: str, wanted: str) -> None:
    before, cue, _ = text.split("*")
    plain = text.replace("*", "")
    scope = Clauses(plain, Span(0, len(plain))).scope((begins, ends), Span(len(before), len(before) + len(cue)))
    assert scope is not None
    assert plain[scope.start : scope.end] == wanted


@pytest.mark.parametrize(("text", "wanted"), voices.EXAMPLES)
def test_what_a_source_said(text: str, wanted: str) -> None:
    before, source, _ = text.split("*")
    article = KIT.read(text.replace("*", ""))
    (hedge,) = [h for h in article.hedges if h.span.start == len(before)]
    assert hedge.scope is not None
    assert (hedge.text, article[hedge.scope]) == (source, wanted)


def test_every_scope_rule_is_one_of_the_table_and_has_an_example() -> None:
    used = {cue.scope for cue in cues()}
    assert {begins for begins, _ in used} <= set(STARTS)
    assert {ends for _, ends in used if ends} <= set(ENDS)
    assert {begins for _, begins, _, _ in EXAMPLES} == set(STARTS) - {"none"}
    assert {ends for _, _, ends, _ in EXAMPLES} == set(ENDS)


def test_there_are_enough_families() -> None:
    assert len(cues()) + len(passives()) >= 250
    assert len({cue.name for cue in cues()}) == len(cues())


def test_every_entry_has_a_hedge_and_a_look_alike_of_its_own() -> None:
    assert [cue.name for cue in cues() if not cue.hedges] == []
    assert [cue.name for cue in cues() if not cue.look_alikes] == []


def test_all_kinds_have_entries() -> None:
    kinds = {cue.kind for cue in cues()}
    assert kinds >= {
        "epistemic", "doxastic", "investigation", "condition", "prospective", "hearsay", "claim", "vague_source",
        "approximator", "peacock",
    }  # fmt: skip


def test_certainty_follows_strength() -> None:
    """Words of estimative probability: what is probable is above even, what is possible at most a little above."""
    for cue in cues():
        if cue.strength == "probable" and not cue.negative:
            assert cue.certainty > 0.5, cue.name
        if cue.strength == "possible":
            assert cue.certainty <= 0.6, cue.name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It would probably rain.", ["probably"]),  # a cue inside a form of another cue
        ("It is too early yet to say.", ["too early yet to say"]),  # adverbs inside a form
        ("A trader told us. “It is dear,” the trader said.", []),  # named nowhere, but never kept back
        ("A trader, who asked not to be named, spoke. “It is dear,” the trader said.", ["the trader"]),
    ],
)
def test_forms_and_sources_across_words(text: str, found: list[str]) -> None:
    hedges = [h.text for h in KIT.read(text).hedges]
    assert hedges[-len(found) :] == found if found else hedges == []


TESTS = (
    "case",
    "after",
    "not_after",
    "before",
    "not_before",
    "then",
    "not_then",
    "earlier",
    "not_earlier",
    "with_",
    "without",
)


def test_no_form_is_taken_by_an_entry_before_it() -> None:
    """A form that an earlier entry has without a test, or with the same tests, never fires."""
    taken: dict[str, list[tuple[object, ...]]] = {}
    dead = []
    for cue in cues():
        tests = tuple(getattr(cue, name) for name in TESTS)
        for form in cue.forms:
            if any(earlier == tests or not any(earlier) for earlier in taken.get(form, ())):
                dead.append((form, cue.name))
            taken.setdefault(form, []).append(tests)
    assert dead == []


def test_words_of_a_form_are_words_of_a_sentence() -> None:
    """Contractions are one word: a form that begins with "n't" would never be found."""
    assert [form for cue in cues() for form in cue.forms if form.startswith("n't")] == []


def test_first_words_of_an_entry_are_those_of_its_forms() -> None:
    for entry in entries():
        assert first_words(entry) == {form.partition(" ")[0] for form in read_entry(entry).forms}


def test_forms_are_written_in_lower_case() -> None:
    assert [form for cue in cues() for form in cue.forms if form != form.lower()] == []


@pytest.mark.parametrize(
    "text", ["It leans on the firm, which the firm fears.", "It was the hull, which the yard cannot guarantee."]
)
def test_a_relative_clause_that_ends_with_its_cue_has_no_scope_before_itself(text: str) -> None:
    article = newskit.read(text)
    assert article.problems == ()
    assert article.hedges


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Staff at the Hail Prediction Centre went home.", []),
        ("The Truth Claims Court sat on Monday.", []),
        ("Police Fear Flooding After Storm", ["Fear"]),
    ],
)
def test_a_cue_inside_a_name_is_none(text: str, wanted: list[str]) -> None:
    assert [hedge.text for hedge in newskit.read(text).hedges] == wanted


@pytest.mark.parametrize(
    ("text", "cue", "polarity", "certainty"),
    [
        ("The firm does not expect to sell the mill.", "expect", "negative", 0.25),
        ("The fee is not currently expected to rise.", "expected", "negative", 0.25),
        ("She said she doesn't anticipate a sale.", "anticipate", "negative", 0.3),
        ("The firm expects to sell the mill.", "expects", "positive", 0.75),
    ],
)
def test_what_is_not_expected_is_doubted(text: str, cue: str, polarity: str, certainty: float) -> None:
    (found,) = [(h.polarity, h.certainty) for h in newskit.read(text).hedges if h.text == cue]
    assert found == (polarity, certainty)
