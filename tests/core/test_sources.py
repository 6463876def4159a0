from __future__ import annotations

import newskit
from newskit import Quote, Span, Speaker
from newskit.sources import count_sources

TEXT = "“Rain fell,” Okafor said. “It won't stop,” she said. “Maybe,” critics said. “Term”. He wants more rain, too."
OKAFOR = newskit.Entity(
    span=Span(13, 19),
    text="Okafor",
    name="Ada Okafor",
    kind="person",
    mentions=(newskit.Mention(span=Span(13, 19), text="Okafor"),),
    roles=("minister",),
)


def quote(words: str, speaker: Speaker | None, **more: object) -> Quote:
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    return Quote(**{"span": span, "text": words, "spans": (span,), "kind": "direct", "speaker": speaker, **more})


def test_quotes_and_words_are_counted_by_speaker() -> None:
    okafor = Speaker(name="Ada Okafor", mention=Span(13, 19), entity=OKAFOR)
    found = count_sources(
        TEXT,
        [
            quote("Rain fell,", okafor),
            quote("It won't stop,", Speaker(name="Ada Okafor", mention=Span(44, 47), entity=OKAFOR)),
            quote("Maybe,", Speaker(name="critics", kind="collective", mention=Span(64, 71))),
            quote("more rain, too", okafor, kind="indirect", reports_speech=False),
            quote("Term", None, kind="scare"),
        ],
    )
    assert found == (
        newskit.Source(name="Ada Okafor", kind="named", roles=("minister",), quotes=2, words=5, mention=Span(13, 19)),
        newskit.Source(name="critics", kind="collective", quotes=1, words=1, mention=Span(64, 71)),
    )


def test_speakers_without_an_entity_are_one_when_their_names_agree_but_for_case() -> None:
    found = count_sources(
        TEXT,
        [
            quote("Rain fell,", Speaker(name="A government source", kind="anonymous", mention=Span(13, 19))),
            quote("Maybe,", Speaker(name="a government source", kind="anonymous", mention=Span(2, 5))),
        ],
    )
    assert [(source.name, source.quotes, source.mention) for source in found] == [
        ("A government source", 2, Span(2, 5))
    ]


def test_a_speaker_without_an_entity_is_the_entity_of_that_name() -> None:
    found = count_sources(
        TEXT,
        [
            quote("Rain fell,", Speaker(name="ada okafor", mention=Span(13, 19))),
            quote("Maybe,", Speaker(name="the critics", kind="collective", mention=Span(64, 71))),
            quote("It won't stop,", Speaker(name="Ada Okafor", mention=Span(44, 47), entity=OKAFOR)),
            quote("more rain, too", Speaker(name="Critics", kind="collective", mention=Span(64, 71)), kind="indirect"),
        ],
    )
    assert [(source.name, source.quotes, source.roles) for source in found] == [
        ("Ada Okafor", 2, ("minister",)),
        ("the critics", 2, ()),
    ]


def test_article_sources_come_from_its_quotes() -> None:
    article = newskit.read("“Rain fell,” said Ada Okafor. “It stopped,” she said.")
    assert [(s.name, s.quotes, s.words) for s in article.sources] == [("Ada Okafor", 2, 4)]
