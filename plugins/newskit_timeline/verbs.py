"""Verbs without a tagger: which words of a sentence are verbs, and what tense each tells."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files

from newskit.english.reporting import inflect, verbs
from newskit.english.word_lists import word_set

__all__ = ["REPORTS", "VERB", "forms"]

# What a word can be. A form of "be", "have" and "do" keeps its tense; the rest are letters that clauses.py reads:
# F will, M would, P past that is no participle (went), A past or participle (said, closed), S present in -s, N present in -s that
# is as often a plural noun (reports), B base form, V base form that is as often a noun, G form in -ing, R participle only (gone).
VERB: Mapping[str, str] = {
    **dict.fromkeys(word_set("is are am isn't aren't ain't"), "is"),
    **dict.fromkeys(word_set("was were wasn't weren't"), "was"),
    **dict.fromkeys(word_set("has have hasn't haven't i've we've they've you've"), "has"),
    **dict.fromkeys(word_set("had hadn't"), "had"),
    **dict.fromkeys(word_set("do does don't doesn't"), "does"),
    **dict.fromkeys(word_set("did didn't"), "did"),
    **dict.fromkeys(word_set("will shall won't i'll he'll she'll it'll we'll they'll you'll there'll"), "F"),
    **dict.fromkeys(
        word_set("would could may might should must can cannot can't couldn't wouldn't shouldn't mustn't mightn't"), "M"
    ),
    **dict.fromkeys(word_set("i'm he's she's it's we're they're you're there's that's who's what's here's"), "is"),
}

# Verbs whose clause only says who says so: "police said".
REPORTS = word_set(
    "said says say told tells tell added adds announced reported reports explained warned noted argued insisted claimed "
    "wrote according acknowledged admitted declared stated testified"
)


@cache
def forms() -> Mapping[str, str]:
    """The letter of every form of the verbs in ``verbs.txt``, the auxiliaries and the verbs of reporting; lower case."""
    found: dict[str, str] = {}
    nouns: set[str] = set()
    rows: list[list[str]] = []
    section = ""
    for line in files("newskit_timeline").joinpath("verbs.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            section = line
        elif line and not line.startswith("#"):
            if section == "[noun in s]":
                nouns.add(line)
            else:
                rows.append(line.split())
    for form, verb in verbs().items():
        if verb.reports_speech and "base" in verb.inflections and verb.lemma == form and form not in nouns:
            found[form] = "B"
    for lemma, *given in rows:
        made = inflect(lemma, *given)
        found[made["s"]] = "N" if lemma in nouns else "S"
        found[made["ing"]] = "G"
        found.setdefault(lemma, "V" if lemma in nouns else "B")
        if made["participle"] != made["past"]:
            found.setdefault(made["participle"], "B" if made["participle"] == lemma else "R")
            found[made["past"]] = "P"
        else:
            found[made["past"]] = "A"
    for lemma in nouns:
        found.setdefault(inflect(lemma)["s"], "N")
        found.setdefault(lemma, "V")
    found.update(VERB)
    return found
