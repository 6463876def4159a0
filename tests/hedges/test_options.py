"""The options of the plugin, whose voice a hedge is in, and the measures of an article."""

from __future__ import annotations

import pytest

import newskit
import newskit_hedges
from newskit_hedges import Hedges, HedgingProfile

PAGE = """Yard may close in May

By Tom Bell

3 March 2021

The yard may close in May, the council said on Monday.

“It might be the last year,” Ruth Okafor said.

A government source said the owner had left.

About 200 people work there.

You may also like

Five things you might not know about harbours

Subscribe to our newsletter. You may unsubscribe at any time.
"""


def cues(text: str, plugin: Hedges | None = None) -> list[tuple[str, str]]:
    kit = newskit.Kit(plugins=[plugin or Hedges()], strict=True)
    return [(hedge.text, hedge.kind) for hedge in kit.read(text).hedges]


def test_extra_cues() -> None:
    text = "The yard, so the tale goes, has been sold."
    assert cues(text) == []
    assert cues(text, Hedges(extra_cues={"so the tale goes": "hearsay"})) == [("so the tale goes", "hearsay")]


def test_extra_cues_are_literal_words_never_patterns() -> None:
    options = Hedges(extra_cues={"(a+)+ b": "claim", "the .*": "hearsay"})
    assert cues("The sign said (a+)+ b and aaaa b. The fox ran.", options) == [("(a+)+ b", "claim")]


def test_extra_cues_are_whole_words() -> None:
    assert cues("The talent left.", Hedges(extra_cues={"tale": "hearsay"})) == []


@pytest.mark.parametrize("form", ["may", "MAY"])
def test_leave_out_a_form(form: str) -> None:
    text = "The yard may close and might reopen."
    assert cues(text) == [("may", "epistemic"), ("might", "epistemic")]
    assert cues(text, Hedges(leave_out=[form])) == [("might", "epistemic")]


def test_leave_out_a_rule_leaves_out_all_its_forms() -> None:
    """The entry named after "purportedly" holds "purported" too."""
    text = "The ship purportedly sank, and the purported captain swam."
    assert [cue for cue, _ in cues(text)] == ["purportedly", "purported"]
    assert cues(text, Hedges(leave_out=["purportedly"])) == []


def test_peacocks_are_off_unless_asked_for() -> None:
    text = "The legendary singer opened the show."
    assert cues(text) == []
    assert cues(text, Hedges(peacock=True)) == [("legendary", "peacock")]


@pytest.mark.parametrize(
    ("text", "voice", "holder"),
    [
        ("The yard may close.", "narrator", "author"),
        ("Tom Bell said the yard may close.", "reported", "Tom Bell"),
        ("“The yard may close,” Tom Bell said.", "quote", "Tom Bell"),
    ],
)
def test_voice_and_holder(text: str, voice: str, holder: str) -> None:
    (hedge,) = newskit.Kit(strict=True).read(text).hedges
    assert (hedge.text, hedge.voice, hedge.holder) == ("may", voice, holder)


def test_a_scare_quote_makes_no_voice() -> None:
    (hedge,) = newskit.Kit(strict=True).read("The band was “possibly finished”.").hedges
    assert (hedge.text, hedge.voice) == ("possibly", "narrator")


def test_furniture_and_byline_hold_no_hedges() -> None:
    article = newskit.Kit(strict=True).read(PAGE)
    assert [h.text for h in article.hedges] == ["may", "may", "might", "A government source", "About"]
    end = article.zones.body[-1].end
    assert all(h.span.end <= end for h in article.hedges)


def test_profile() -> None:
    """33 words, 6 of them quoted, in 4 sentences; 4 hedges in the body, one of them quoted; one unnamed source of 3."""
    profile = newskit.Kit(strict=True).read(PAGE)["hedging_profile"]
    assert profile == HedgingProfile(
        words=33,
        hedges_per_1000_words=round(4 / 33 * 1000, 4),
        hedges_per_1000_words_unquoted=round(3 / 27 * 1000, 4),
        sentences_hedged=1.0,
        sentences_hedged_unquoted=0.75,
        unnamed_sources=round(1 / 3, 4),
        unnamed_sources_unquoted=round(1 / 3, 4),
    )


def test_profile_of_nothing() -> None:
    profile = newskit.Kit(strict=True).read("")["hedging_profile"]
    assert profile == HedgingProfile(
        words=0,
        hedges_per_1000_words=0.0,
        hedges_per_1000_words_unquoted=0.0,
        sentences_hedged=0.0,
        sentences_hedged_unquoted=0.0,
        unnamed_sources=0.0,
        unnamed_sources_unquoted=0.0,
    )


def test_passives_and_unnamed_sources_can_be_left_out_too() -> None:
    text = "The thief is believed to be abroad. Sources told the weekly the ring road was off."
    assert [h.text for h in newskit.read(text).hedges] == ["is believed to", "Sources"]
    for left_out in (["passive-believed", "unnamed-source"], ["Is believed to", "sources"]):
        kit = newskit.Kit(plugins=[newskit_hedges.Hedges(leave_out=left_out)])
        assert kit.read(text).hedges == ()


@pytest.mark.parametrize("cues", [{"": "hearsay"}, {"so they say": "nonsense"}])
def test_an_extra_cue_that_makes_no_sense_is_refused_at_once(cues: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="extra cue"):
        newskit_hedges.Hedges(extra_cues=cues)


def test_an_extra_cue_may_have_capitals_and_blanks_around_it() -> None:
    assert cues("Word on the Street has it.", Hedges(extra_cues={" Word on the street ": "hearsay"})) == [
        ("Word on the Street", "hearsay")
    ]
