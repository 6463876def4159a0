from __future__ import annotations

import json
from typing import Any

import attrs
import jsonschema
import pytest

import newskit
from newskit.export.document_json import json_schema, to_dict

from . import plugins_for_tests as some

TEXT = """Harbour crossing ‘may close’ for a year

By Kemi Oladipo

24 November 2026 08:30 GMT

LAGOS (Reuters) - The crossing may close on Monday, Ms Ada Okafor, the transport minister, told reporters.

“We have no choice 😀,” the minister said. “It is believed to be unsafe.”

Engineers will report in March.
"""


@attrs.frozen
class Tone:
    mood: str
    span: newskit.Span


def tone(document: newskit.Document) -> Tone:
    return Tone(mood="grave", span=newskit.Span(0, 7))


class WithTone:
    name = "tone"

    @newskit.hookimpl
    def register_analysers(self) -> list[newskit.Analyser[Tone]]:
        return [TONE]


TONE = newskit.Analyser("tone", tone)


def test_a_document_comes_back_equal_in_every_finding() -> None:
    kit = newskit.Kit(plugins=[WithTone(), some.RaisesAtOnce()])
    article = kit.read(TEXT, url="https://example.org/a", extra={"desk": "transport", "n": [1, 2]})
    _ = article[TONE]
    data = article.to_dict()
    back = newskit.from_dict(json.loads(json.dumps(data)), kit=kit)
    assert back == article
    assert back.to_dict() == data
    assert back.problems == article.problems != ()
    for analyser in article.computed:
        assert back[analyser] == article[analyser], analyser
    assert back[TONE] == Tone(mood="grave", span=newskit.Span(0, 7))


def test_a_speaker_that_is_an_entity_is_written_as_its_number() -> None:
    data = newskit.read(TEXT).to_dict()["findings"]
    linked = [q["speaker"]["entity"] for q in data["quotes"] if q["speaker"] and q["speaker"]["entity"] is not None]
    assert linked
    assert all(isinstance(number, int) and 0 <= number < len(data["entities"]) for number in linked)


def test_some_findings_alone() -> None:
    article = newskit.read(TEXT)
    data = to_dict(article, ["quotes", newskit.HEDGES])
    assert list(data["findings"]) == ["quotes", "hedges"]
    assert newskit.from_dict(json.loads(json.dumps(data))).quotes == article.quotes


def test_what_is_written_fits_the_schema() -> None:
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for text in (TEXT, "", "“Rain,” she said."):
        data = json.loads(json.dumps(newskit.read(text, published="2026-11-24").to_dict()))
        assert list(validator.iter_errors(data)) == []
    data["findings"]["quotes"][0]["kind"] = "shouted"
    assert list(validator.iter_errors(data))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "other"}, 'it lacks "format"'),
        ({"version": 99}, "reads version 1 of its documents, not 99"),
        ({"text": None}, "has no text"),
        ({"text": "another text"}, "was the text changed"),
        ({"findings": {"tone": {}}}, "no plugin here offers this analyser"),
        ({"findings": {"quotes": [{"span": [0, 1]}]}}, "findings.quotes"),
        ({"findings": {"hedges": [{"span": "0-1", "text": "H", "kind": "claim"}]}}, "is not a span"),
        ({"findings": {"quotes": [{"speaker": {"entity": 77}}]}}, "entity number 77, but there are 0"),
        ({"findings": 3}, "not an object"),
        ({"metadata": {"published": "soon"}}, "metadata"),
    ],
)
def test_bad_data_gets_an_error_that_names_the_place(change: dict[str, Any], message: str) -> None:
    data = {**newskit.read(TEXT).to_dict(), **change}
    with pytest.raises(newskit.InputError, match=message):
        newskit.from_dict(data)


def test_what_the_caller_adds_without_end_is_an_error_like_any_other() -> None:
    nested: dict[str, Any] = {}
    for _ in range(100_000):
        nested = {"inner": nested}
    with pytest.raises(newskit.InputError, match=r"metadata\.extra .* nested too deep"):
        newskit.read(TEXT, extra=nested).to_dict()


def test_data_nested_without_end_is_an_error_like_any_other() -> None:
    nested: list[Any] = []
    for _ in range(5_000):
        nested = [nested]
    data = {**newskit.read(TEXT).to_dict(), "findings": {"quotes": nested}}
    with pytest.raises(newskit.InputError, match="nested deeper"):
        newskit.from_dict(data)


@pytest.mark.parametrize("wrong", [None, [], "text", {}])
def test_what_is_no_document_at_all(wrong: Any) -> None:
    with pytest.raises(newskit.InputError, match="not a newskit document"):
        newskit.from_dict(wrong)


def test_lone_surrogates_and_controls_survive_json() -> None:
    text = "a\ud800b\x00c\u202e “Rain,” she said."
    article = newskit.read(text)
    back = newskit.from_dict(json.loads(json.dumps(article.to_dict())))
    assert back.text == text
    assert back.quotes == article.quotes


def test_two_surrogates_in_a_row_do_not_become_one_character() -> None:
    text = "“Rain \ud800\udfff fell,” said Ann Lee\ud83d\ude00."
    article = newskit.read(text)
    data = article.to_dict()
    back = newskit.from_dict(json.loads(json.dumps(data)))
    assert back.text == text
    assert back.to_dict() == data
    assert back.quotes == article.quotes
