"""Verbs of reporting: their forms and classes."""

import pytest

from newskit.english.reporting import forms_of, inflect, reporting_verb, verbs


@pytest.mark.parametrize(
    ("form", "lemma", "verb_class", "inflections"),
    [
        ("said", "say", "says", {"past", "participle"}),
        ("denies", "deny", "says", {"s"}),
        ("admitting", "admit", "says", {"ing"}),
        ("asked", "ask", "asks", {"past", "participle"}),
        ("ordered", "order", "orders", {"past", "participle"}),
        ("thought", "think", "thinks", {"past", "participle"}),
        ("wants", "want", "wants", {"s"}),
        ("showed", "show", "shows", {"past"}),
    ],
)
def test_forms(form, lemma, verb_class, inflections):
    verb = reporting_verb(form)
    assert (verb.lemma, verb.verb_class) == (lemma, verb_class)
    assert inflections <= verb.inflections


def test_speech_is_saying_asking_and_ordering():
    assert {verb.verb_class for verb in verbs().values() if verb.reports_speech} == {"says", "asks", "orders"}


def test_a_participle_alone_is_not_finite():
    assert not reporting_verb("saying").is_finite
    assert reporting_verb("says").is_finite


def test_case_does_not_matter_and_other_words_are_none():
    assert reporting_verb("SAID") == reporting_verb("said")
    assert reporting_verb("table") is None


def test_spelling_of_inflections():
    assert inflect("push")["s"] == "pushes"
    assert inflect("argue")["ing"] == "arguing"
    assert inflect("agree")["ing"] == "agreeing"


def test_forms_by_class_and_inflection():
    assert {"said", "asked", "told"} <= forms_of({"says", "asks", "orders"}, {"past"})
    assert "says" not in forms_of({"says"}, {"past"})
    assert "believed" not in forms_of({"says"}, {"past"})


@pytest.mark.parametrize(
    "form", ["hit", "put", "quizzes", "labelled", "labeled", "signalling", "learnt", "averred", "pled"]
)
def test_irregular_and_british_forms(form):
    assert reporting_verb(form) is not None


@pytest.mark.parametrize("form", ["hited", "puted", "quizes"])
def test_forms_that_no_verb_has(form):
    assert reporting_verb(form) is None
