"""Who was told is the hearer and never the speaker."""

from __future__ import annotations

import pytest

import newskit


@pytest.mark.parametrize(
    ("text", "speaker", "hearer"),
    [
        ("“We shall rebuild the pier,” Ann Lee told Tom Bell on Monday.", "Ann Lee", "Tom Bell"),
        ("Ann Lee told the BBC that the pier was unsafe.", "Ann Lee", "BBC"),
        ("Ann Lee warned residents that the pier was unsafe.", "Ann Lee", "residents"),
        ("“We shall rebuild the pier,” Ann Lee said on Monday.", "Ann Lee", None),
    ],
)
def test_hearer(text: str, speaker: str, hearer: str | None) -> None:
    article = newskit.read(text)
    quote = article.quotes[0]
    assert quote.speaker is not None
    assert quote.speaker.name == speaker
    assert (article[quote.hearer] if quote.hearer else None) == hearer


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Tom Bell asked whether the yard would close.", "whether the yard would close"),
        ("Ruth Okafor promised to pay the crews.", "to pay the crews"),
    ],
)
def test_what_is_asked_or_promised_may_stand_right_behind_the_verb(text: str, words: str) -> None:
    quotes = newskit.read(text).quotes
    assert [quote.text for quote in quotes] == [words]
