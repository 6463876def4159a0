"""Headlines leave articles out: a bare noun there is somebody, whom the first sentences bring in with article or name."""

import pytest

import newskit

STORY = """{headline}

By Nia Pugh

{lede}

The boats run from Oban to Tiree and have been late all year. Passengers have been told to wait on the quay until noon.

Nobody at the firm that owns the boats was there on Tuesday. Its office in Oban was shut, and the lights were off at noon.
"""


@pytest.mark.parametrize(
    ("headline", "lede", "who", "kind"),
    [
        (
            "Ferry cuts ‘a sham’, says watchdog",
            "Cuts to island ferries are “a sham”, a spending watchdog said on Monday after a year of looking at the books.",
            "a spending watchdog",
            "organisation",
        ),
        (
            "Ferry cuts will go on, says minister",
            "Cuts to island ferries will go on, the transport minister, Asha Menon, said on Monday after a year of rows.",
            "Asha Menon",
            "person",
        ),
        (
            "Ferry cuts ‘a sham’, says operator",
            "Cuts to island ferries will go on. Tidal Lines, the operator, said on Monday that they were “a sham” of nobody’s making.",
            "Tidal Lines",
            "organisation",
        ),
        (
            "Ferry cuts ‘a sham’, says skipper",
            "Cuts to island ferries are “a sham”, says the skipper of one of them, and so do those who sail on it.",
            "skipper",
            "unnamed",
        ),
    ],
)
def test_the_headlines_noun_is_who_the_story_says(headline, lede, who, kind):
    text = STORY.format(headline=headline, lede=lede)
    entities = newskit.read(text).entities
    start = headline.rindex(" ") + 1
    found = [e for e in entities if any(m.span == newskit.Span(start, len(headline)) for m in e.mentions)]
    assert [(e.name, e.kind) for e in found] == [(who, kind)]


def test_a_bare_noun_below_the_headline_is_nobody():
    text = STORY.format(
        headline="Ferry cuts go on", lede="She works as minister in Oban, and as minister she said so on Monday."
    )
    assert "minister" not in [e.name for e in newskit.read(text).entities]


def test_an_authority_is_a_house():
    text = STORY.format(
        headline="Bridge shut", lede="The bridge authority said the bridge would be shut all week for repairs."
    )
    assert [e.kind for e in newskit.read(text).entities if e.name == "The bridge authority"] == ["organisation"]
