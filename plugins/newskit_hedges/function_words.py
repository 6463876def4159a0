"""The small words of English that the rules of phrases and subjects read: one place for each class.

All in lower case with straight apostrophes, as the words of a sentence are.
"""

from __future__ import annotations

from newskit.english.calendar import DAY_NAMES, MONTH_NAMES

__all__ = [
    "AUXILIARIES", "BE", "CONJUNCTIONS", "COUNTS", "DAYS", "DETERMINERS", "HAVE", "NEGATIONS", "POSSESSIVES",
    "PREPOSITIONS", "PRONOUNS", "RELATIVE", "REPORTED", "SPEAKER_HERSELF", "SUBORDINATORS", "TIMES",
]  # fmt: skip

BE = frozenset("is are was were be been being 's 're".split())
HAVE = frozenset("has have had having".split())
NEGATIONS = frozenset({"not", "never"})
AUXILIARIES = (
    BE
    | HAVE
    | frozenset(
        """will would can could may might shall should must do does did to not n't isn't aren't wasn't weren't don't
        doesn't didn't can't cannot couldn't won't wouldn't haven't hasn't hadn't shouldn't mustn't""".split()
    )
)
RELATIVE = frozenset({"who", "which", "that"})
CONJUNCTIONS = frozenset({"and", "or", "but"})
# What begins a clause that hangs on another, or a new one.
SUBORDINATORS = frozenset(
    "because if when while as although though whether whereas where since than so until unless once".split()
)
PREPOSITIONS = frozenset(
    """of in on at by for from with after before over to about into under against near around during through among
    between""".split()
)
# How many: what begins a phrase for people who are not named.
COUNTS = frozenset("one two three four five six seven eight nine ten several some many both another".split())
SPEAKER_HERSELF = frozenset({"i", "we", "my", "our"})
POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})
PRONOUNS = SPEAKER_HERSELF | frozenset("he she they it him them his her their its who".split())
DETERMINERS = frozenset({"the", "a", "an", "all", "most"}) | POSSESSIVES | (COUNTS - {"another"})
# Verbs of speech behind which a new clause begins, or the speaker stands.
REPORTED = frozenset("said says say told saying".split())
DAYS = frozenset({"yesterday", "today", "tonight", *DAY_NAMES})
TIMES = (
    DAYS
    | frozenset(MONTH_NAMES)
    | frozenset(
        """end start beginning middle time then now next late early mid spring summer autumn fall winter christmas easter tomorrow day week weekend
    month year decade noon midnight dawn dusk sunrise sunset nightfall daybreak lunchtime teatime midweek evening morning
    night afternoon year's week's month's season's""".split()
    )
)
