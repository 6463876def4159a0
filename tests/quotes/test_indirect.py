"""Speech without marks: who, what, and where it ends."""

import pytest

import newskit


def reported(text: str) -> list[newskit.Quote]:
    return [quote for quote in newskit.Kit(strict=True).read(text).quotes if quote.kind == "indirect"]


CLAUSES = [
    ("Asha Menon said that the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-that"),
    ("Asha Menon said the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon said on Monday that the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-that"),
    ("Asha Menon, 56, says the road has helped her shop.", "the road has helped her shop", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon told the Daily Post the road would stay shut.", "the road would stay shut", "Asha Menon", "subject-verb-clause"),
    ("Asha Menon announced it could mend only a part of the roads that were closed.", "it could mend only a part of the roads that were closed", "Asha Menon", "subject-verb-clause"),
    ("The road would stay shut until Friday, Asha Menon said.", "The road would stay shut until Friday", "Asha Menon", "clause-speaker-verb"),
    ("The road will stay shut, according to Asha Menon.", "The road will stay shut", "Asha Menon", "according-to"),
    ("According to Asha Menon, the road will stay shut.", "the road will stay shut", "Asha Menon", "according-to"),
    ("Asha Menon criticised the new timetable.", "the new timetable", "Asha Menon", "subject-verb-object"),
    ("It is understood that the road will stay shut.", "the road will stay shut", None, "agentless"),
    ("The firm is believed to have closed the road.", "to have closed the road", None, "agentless"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "speaker", "rule"), CLAUSES)
def test_clauses(text, said, speaker, rule):
    found = reported(text)
    assert [(q.text, q.speaker and q.speaker.name, q.rule) for q in found] == [(said, speaker, rule)]


@pytest.mark.parametrize(
    ("text", "speech"),
    [
        ("Asha Menon said that the road would stay shut.", True),
        ("Asha Menon believes that the road will stay shut.", False),
        ("Asha Menon wants to open the road by Friday.", False),
    ],
)
def test_saying_is_told_from_wanting_and_believing(text, speech):
    assert [q.reports_speech for q in reported(text)] == [speech]


@pytest.mark.parametrize(
    "text",
    [
        "There were few signs that the road would open.",
        "Shares in the firm added 0.4 per cent.",
        "“It is one thing to shut a road,” said Rita Katz, the director of a group that watches traffic.",
        "Trent Lowe told lawmakers on a visit to the capital.",
    ],
)
def test_no_speech(text):
    assert reported(text) == []
