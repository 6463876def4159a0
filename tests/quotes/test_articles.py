"""Who says what in twenty short articles of our own, of many kinds and several Englishes."""

import re
from pathlib import Path

import pytest

import newskit

PAGES = (Path(__file__).parent / "articles.txt").read_text(encoding="utf-8")
KIT = newskit.Kit(strict=True)
# Floors a little under what was right when the articles were last looked through: 149, 142 and 4 of 154 quotes.
WORDS_RIGHT, SPEAKERS_RIGHT, MOST_EXTRA = 0.94, 0.89, 7


def articles() -> list[tuple[str, str, list[list[str]]]]:
    """The kind of each article, its text, and its quotes as speaker, kind and words."""
    found = []
    for block in re.split(r"(?m)^# ", PAGES)[1:]:
        kind, _, rest = block.partition("\n")
        lines = [line for line in rest.split("\n") if line.startswith("= ")]
        text = rest.split("\n= ")[0].strip()
        found.append((kind, text, [[cell.strip() for cell in line[2:].split(" | ")] for line in lines]))
    return found


def plain(words: str) -> str:
    return re.sub(r"[^\w$£₹…]+", " ", words.replace("…", " … ")).strip()


def names(quote: newskit.Quote, speaker: str, text: str) -> bool:
    """Whether a quote's speaker is the one wanted: by the name or by the words that stand beside the verb, shorter or longer."""
    if quote.speaker is None or speaker == "-":
        return quote.speaker is None and speaker == "-"
    name, wanted, place = quote.speaker.name.lower(), speaker.lower(), quote.speaker.mention
    return wanted in name or name in wanted or (place is not None and wanted in text[place.start : place.end].lower())


def compared(text: str, wanted: list[list[str]]) -> tuple[int, int, int]:
    """How many quotes have the right words, how many the right speaker too, and how many are none."""
    found = [quote for quote in KIT.read(text).quotes if quote.kind != "scare"]
    words = [" … ".join(plain(text[span.start : span.end]) for span in quote.spans) for quote in found]
    right = spoken = 0
    for speaker, kind, said in wanted:
        place = next((n for n, w in enumerate(words) if w == plain(said) and found[n].kind == kind), None)
        if place is None:
            continue
        right += 1
        spoken += names(found[place], speaker, text)
        words[place] = ""
    return right, spoken, sum(1 for w in words if w)


def test_all_the_articles_are_there() -> None:
    assert len(articles()) == 20
    assert sum(len(wanted) for _, _, wanted in articles()) == 154
    assert all(
        plain(part) in plain(text) for _, text, wanted in articles() for q in wanted for part in q[2].split(" … ")
    )


def test_words_and_speakers_reach_what_they_reached() -> None:
    results = [compared(text, wanted) for _, text, wanted in articles()]
    assert sum(right for right, _, _ in results) >= WORDS_RIGHT * 154, results
    assert sum(spoken for _, spoken, _ in results) >= SPEAKERS_RIGHT * 154, results
    assert sum(extra for _, _, extra in results) <= MOST_EXTRA, results


@pytest.mark.parametrize("kind", ["court report", "vox pop", "business results", "Indian", "tweets and posts"])
def test_every_quote_of_these_is_right(kind: str) -> None:
    [(text, wanted)] = [(text, wanted) for each, text, wanted in articles() if each == kind]
    assert compared(text, wanted) == (len(wanted), len(wanted), 0)
