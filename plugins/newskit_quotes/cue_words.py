"""The words at which a report can stand: verbs and nouns of reporting, "according", "per" and "as"."""

from __future__ import annotations

from functools import cache

from newskit.english.reporting import verbs

__all__ = ["BEFORE_THAT", "EMERGED", "SAID", "STANCES", "THOUGHT", "cue_words"]

# Nouns for what somebody said.
SAID = frozenset(
    """claim claims assertion assertions allegation allegations accusation accusations suggestion suggestions statement warning
    warnings insistence admission announcement declaration argument contention complaint complaints promise promises pledge vow
    threat threats demand demands call calls request prediction predictions confirmation denial reminder assurance assurances
    revelation revelations acknowledgement acknowledgment proposal recommendation rumour rumours rumor rumors""".split()
)
# Nouns for what somebody thinks or feels.
THOUGHT = frozenset(
    """belief view fear fears hope hopes concern concerns doubt doubts suspicion suspicions worry worries expectation
    expectations conviction opinion impression""".split()
)


# Verbs by which a thing comes out, with nobody who tells it: "it emerged that".
EMERGED = frozenset("emerged emerges transpired transpires".split())


# Verbs that report in no other place than before "that": "counsel submitted that", but "the firm submitted a bid".
BEFORE_THAT = frozenset(
    "submitted submits regretted regrets intimated intimates deposed prayed rued rues blogged messaged".split()
)


# Adjectives for what somebody thinks, or says without room for doubt: "was adamant that".
STANCES = frozenset("adamant confident convinced hopeful optimistic sceptical skeptical doubtful unconvinced".split())


@cache
def cue_words() -> frozenset[str]:
    """The words at which a report can be found."""
    return frozenset({*verbs(), *SAID, *THOUGHT, *EMERGED, *BEFORE_THAT, *STANCES, "according", "as", "per"})
