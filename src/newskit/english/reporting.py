"""Verbs of reporting with all their inflections, each with a class: says, asks, orders, thinks, wants, shows."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from functools import cache
from importlib.resources import files
from typing import Literal, TypeAlias

from attrs import frozen

__all__ = ["Form", "ReportingVerb", "VerbClass", "forms_of", "inflect", "reporting_verb", "verbs"]

VerbClass: TypeAlias = Literal["says", "asks", "orders", "thinks", "wants", "shows"]
Form: TypeAlias = Literal["base", "s", "past", "participle", "ing"]

SPEECH: frozenset[str] = frozenset({"says", "asks", "orders"})


@frozen
class ReportingVerb:
    """A form of a verb of reporting.

    Attributes:
        form: the form, lower case.
        lemma: the verb.
        verb_class: what it reports; a verb with several is of the first that lists it, in the order says, asks, orders,
            thinks, wants, shows.
        inflections: what the form can be: 'base', 's', 'past', 'participle', 'ing'.
    """

    form: str
    lemma: str
    verb_class: VerbClass
    inflections: frozenset[Form]

    @property
    def reports_speech(self) -> bool:
        """Whether it reports words said or written, as against thoughts, wishes and findings."""
        return self.verb_class in SPEECH

    @property
    def is_finite(self) -> bool:
        """Whether the form can have a subject of its own."""
        return bool(self.inflections & {"s", "past", "base"})


def inflect(lemma: str, past: str = "", participle: str = "", ing: str = "") -> dict[Form, str]:
    """The forms of a verb by the rules of English spelling; irregular ones as given.

    >>> inflect("deny")
    {'base': 'deny', 's': 'denies', 'past': 'denied', 'participle': 'denied', 'ing': 'denying'}
    """
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        s, regular = f"{lemma[:-1]}ies", f"{lemma[:-1]}ied"
    elif lemma.endswith("iz"):
        s, regular = f"{lemma}zes", f"{lemma}zed"
    elif lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        s, regular = f"{lemma}es", f"{lemma}ed"
    else:
        s, regular = f"{lemma}s", f"{lemma}d" if lemma.endswith("e") else f"{lemma}ed"
    gerund = f"{lemma[:-1]}ing" if lemma.endswith("e") and not lemma.endswith("ee") else f"{lemma}ing"
    return {
        "base": lemma,
        "s": s,
        "past": past or regular,
        "participle": participle or past or regular,
        "ing": ing or gerund,
    }


@cache
def verbs() -> Mapping[str, ReportingVerb]:
    """Every form of every verb of reporting, lower case."""
    text = (files("newskit.english") / "reporting_verbs.txt").read_text(encoding="utf-8")
    found: dict[str, ReportingVerb] = {}
    heading = ""
    for line in text.splitlines():
        if line.startswith("["):
            heading = line.strip("[]")
        elif line and not line.startswith("#"):
            lemma, *given = line.split()
            for inflection, form in inflect(lemma, *given).items():
                _add(found, form, lemma, heading, inflection)
    return found


def _add(found: dict[str, ReportingVerb], form: str, lemma: str, heading: str, inflection: Form) -> None:
    known = found.get(form)
    if known is None:
        verb_class: VerbClass = heading  # type: ignore[assignment]  # pyright: ignore[reportAssignmentType]
        found[form] = ReportingVerb(form, lemma, verb_class, frozenset[Form]({inflection}))
    elif known.lemma == lemma:
        found[form] = ReportingVerb(form, lemma, known.verb_class, frozenset[Form]({*known.inflections, inflection}))


def forms_of(classes: Collection[VerbClass], inflections: Collection[Form]) -> frozenset[str]:
    """The forms of the verbs of some classes, lower case.

    Args:
        classes: the classes.
        inflections: what the forms must be able to be; one of them is enough.

    >>> sorted(forms_of({"orders"}, {"ing"}))[:3]
    ['appealing', 'commanding', 'decreeing']
    """
    return frozenset(
        form
        for form, verb in verbs().items()
        if verb.verb_class in classes and not verb.inflections.isdisjoint(inflections)
    )


def reporting_verb(word: str) -> ReportingVerb | None:
    """The verb that a word is a form of, or None.

    >>> reporting_verb("warned").verb_class, reporting_verb("wants").reports_speech, reporting_verb("table")
    ('says', False, None)
    """
    return verbs().get(word.lower())
