from __future__ import annotations

import importlib.metadata
import io
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import newskit
from newskit.__main__ import main

PAGE = """Harbour crossing ‘may close’ for a year

Engineers find cracks in three piers

Kemi Oladipo
Transport Correspondent
Tuesday 24 November 2026 08:30 GMT

The crossing may close on Monday, Ada Okafor, the transport minister, said.

“We have no choice,” the minister told reporters. “It is believed to be unsafe.”

Read more
"""


@pytest.fixture
def page(tmp_path: Path) -> str:
    file = tmp_path / "page.txt"
    file.write_text(PAGE, encoding="utf-8")
    return str(file)


def test_analyse_answers_the_four_questions(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", page]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    assert out.startswith("Harbour crossing ‘may close’ for a year\nEngineers find cracks in three piers\n")
    assert "By Kemi Oladipo (Transport Correspondent)" in out
    assert "Published Tuesday 24 November 2026, 08:30 GMT" in out
    assert "Ada Okafor" in out
    assert "“We have no choice" in out
    assert "is believed to" in out
    assert "2026-11-30" in out
    assert "Read more" not in out


def test_no_line_is_longer_than_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    for file in sorted((Path(__file__).parents[2] / "examples" / "pages").glob("*.txt")):
        main(["analyse", str(file), "--why"])
        assert max(map(len, capsys.readouterr().out.splitlines())) <= 100, file.name


def test_json_is_what_from_dict_reads(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", page, "--json"]) == 0
    article = newskit.from_dict(json.loads(capsys.readouterr().out))
    assert article.text == PAGE
    assert article.quotes == newskit.read(PAGE).quotes


def test_clauses_without_a_date_are_counted_and_shown_on_demand(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The kiln was lit on Monday. Nobody was hurt. By the end of the decade 12 more may be built.\n")
    main(["analyse", str(page), "--published", "2026-11-26"])
    shown = capsys.readouterr().out
    assert "  2026-11-23          past, main          The kiln was lit on Monday." in shown
    assert "  2020s " in shown
    assert "(and 1 clause without a date in the text: --only timeline shows them)" in shown
    assert "Nobody was hurt" not in shown
    main(["analyse", str(page), "--published", "2026-11-26", "--only", "timeline"])
    assert "Nobody was hurt" in capsys.readouterr().out


def test_what_is_wanted_or_thought_is_not_printed_as_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text("Ann Lee said the kiln was lit. Tom Roe believes that it will burn for a week.\n")
    main(["analyse", str(page), "--only", "quotes"])
    shown = capsys.readouterr().out
    assert "  Ann Lee [said]: the kiln was lit" in shown
    assert "  Tom Roe [believes; not said]: " in shown


def test_a_clause_is_shown_with_the_words_before_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(
        "A judge sitting in Leeds ordered Falk to surrender by May 3.\n\nIt was built a year after the end of the war.\n"
    )
    main(["analyse", str(page), "--published", "2026-04-26"])
    shown = capsys.readouterr().out
    assert "… sitting in Leeds ordered Falk [to surrender by May 3" in shown
    assert "  no date             past                It was built a year after the end of the war." in shown


def test_a_quote_without_a_source_or_a_cue_is_printed_without(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.txt"
    page.write_text("“It is over,” said Ann Lee. “We lost it all.” It is understood that the kiln was lit.\n")
    main(["analyse", str(page), "--only", "quotes"])
    shown = capsys.readouterr().out
    assert "  Ann Lee: “We lost it all.”" in shown
    assert "  (no source) [It is understood that]: the kiln was lit" in shown


def test_figures_are_printed_a_line_each(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["analyse", page, "--only", "hedging_profile"])
    shown = capsys.readouterr().out
    assert "  hedges per 1000 words: " in shown
    assert "HedgingProfile(" not in shown


def test_an_empty_text_is_said_to_be_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.txt"
    page.write_text(" \n")
    assert main(["analyse", str(page)]) == 0
    assert capsys.readouterr().out == "There is no text to read.\n"


class Stopping:
    name = "hedges"

    @newskit.hookimpl
    def detect_hedges(self, document: newskit.Document) -> Iterator[newskit.Hedge]:
        span = newskit.Span(0, 7)
        yield newskit.Hedge(span=span, text=document[span], kind="epistemic")
        raise RuntimeError("lost")


def test_an_analyser_that_stops_half_way_is_told_of(
    page: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(newskit, "_default", [newskit.Kit(plugins=[Stopping()])])
    told = "plugin 'hedges', detect_hedges: raised RuntimeError: lost after 1 findings, which are kept"
    assert main(["analyse", page]) == 0
    assert f"Problems (1)\n  {told}" in capsys.readouterr().out
    assert main(["analyse", page, "--json"]) == 0
    assert capsys.readouterr().err == f"newskit: {told}\n"


def test_only(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["analyse", page, "--json", "--only", "quotes, hedges"]) == 0
    assert list(json.loads(capsys.readouterr().out)["findings"]) == ["quotes", "hedges"]
    assert main(["analyse", page, "--only", "hedges"]) == 0
    out = capsys.readouterr().out
    assert "How firmly" in out
    assert "Who says what" not in out
    assert main(["analyse", page, "--only", "times"]) == 0
    assert "Monday" in capsys.readouterr().out


def test_each_analysis_is_printed_for_people(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    shown = {}
    for name in newskit.Kit(discover=False).analysers:
        assert main(["analyse", page, "--only", name]) == 0
        shown[name] = capsys.readouterr().out
        assert "Span(" not in shown[name], name
    lines = {name: out.splitlines() for name, out in shown.items()}
    assert "  headline    Harbour crossing ‘may close’ for a year" in lines["zones"]
    assert "  furniture   Read more" in lines["zones"]
    parts = [line[14:] for line in lines["zones"][2:] if not line.startswith("  byline")]
    assert parts == [
        line for line in PAGE.splitlines() if line and line not in ("Kemi Oladipo", "Transport Correspondent")
    ]
    assert any(line.startswith("  Ada Okafor (person, transport minister") for line in lines["entities"])
    assert "mentions, also: " in shown["entities"]
    assert any(line.split() == ["Monday", "DATE", "2026-11-30", "publication"] for line in lines["times"])
    assert "  “We have no choice,” the minister told reporters." in lines["sentences"]
    assert any(line.startswith("  Ada Okafor (named, transport minister") for line in lines["sources"])


def test_why_names_line_rule_and_plugin_below_each_finding(page: str, capsys: pytest.CaptureFixture[str]) -> None:
    article = newskit.read(PAGE)
    assert main(["analyse", page, "--why"]) == 0
    lines = capsys.readouterr().out.splitlines()
    for found in (article.byline.authors[0], article.quotes[-1], article.hedges[-1]):
        number = PAGE.count("\n", 0, found.span.start) + 1
        assert f"      line {number}: rule {found.rule}, plugin {found.plugin}" in lines
    dated = [entry for entry in article.timeline if entry.time]
    assert (
        f"rule {dated[0].rule}, plugin timeline" in lines[next(i for i, x in enumerate(lines) if "2026-11-30" in x) + 1]
    )
    assert main(["analyse", page, "--why", "--only", "times"]) == 0
    assert capsys.readouterr().out.count("      line ") == len(article.times)
    main(["analyse", page])
    assert "rule " not in capsys.readouterr().out


def test_a_page_without_a_date_says_how_to_give_one(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text("It closed on Monday.", encoding="utf-8")
    main(["analyse", str(file)])
    assert "No date of publication: --published DATE gives one" in capsys.readouterr().out
    main(["analyse", str(file), "--published", "2022-03-25"])
    assert "No date" not in capsys.readouterr().out


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["--version"])
    assert stopped.value.code == 0
    assert capsys.readouterr().out == f"newskit {importlib.metadata.version('newskit')}\n"


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert main(["analyse", "-", "--only", "headline"]) == 0
    assert "Harbour crossing" in capsys.readouterr().out


def test_published_can_be_given(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text("It closed on Monday.", encoding="utf-8")
    assert main(["analyse", str(file), "--published", "2022-03-25", "--only", "times"]) == 0
    assert "2022-03-21" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["analyse", "https://example.com/a.html"], "newskit opens no connection; save the page, and name its file"),
        (["analyse", "no-such-file.txt"], "no-such-file.txt: No such file or directory; check the path"),
        (["analyse", "{latin}"], "byte 3 is not utf-8; say which encoding it is, for example encoding='cp1252'"),
        (["analyse", "{latin}", "--encoding", "klingon"], "no encoding is called 'klingon'"),
        (["analyse", "{page}", "--only", "tone"], "no analyser is called 'tone'; there are byline"),
        (["analyse", "{page}", "--published", "soon"], "ISO 8601 string, not 'soon'"),
        (["analyse", "{pdf}"], "newskit reads .txt, .md, .html, .htm and .json"),
    ],
)
def test_what_can_not_be_done_is_one_line_and_exit_2(
    arguments: list[str], message: str, page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    latin, pdf = tmp_path / "latin.txt", tmp_path / "a.pdf"
    latin.write_bytes("café".encode("cp1252"))
    pdf.write_bytes(b"%PDF")
    assert main([a.format(latin=latin, page=page, pdf=pdf) for a in arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("newskit: ")
    assert err.count("\n") == 1
    assert message in err


def test_an_encoding_can_be_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "latin.txt"
    file.write_bytes("Zoë Müller opened the café.".encode("cp1252"))
    assert main(["analyse", str(file), "--encoding", "cp1252", "--only", "sentences"]) == 0


def test_plugins_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plugins"]) == 0
    out = capsys.readouterr().out
    assert "quotes  (newskit 0.1.0)\n    detect_quotes\n" in out
    assert main(["plugins", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    bundled = [plugin for plugin in listed if plugin["bundled"]]
    assert [plugin["name"] for plugin in bundled] == ["byline", "entities", "hedges", "page", "quotes", "timeline"]
    assert set(bundled[0]) == {"name", "version", "distribution", "file", "hooks", "error", "bundled"}


def test_a_page_can_not_steer_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "hostile.txt"
    file.write_text("“\x1b[31mRed\u202e,” said Ms Okafor\x07 on Monday.", encoding="utf-8")
    assert main(["analyse", str(file)]) == 0
    out = capsys.readouterr().out
    assert not any(c in out for c in "\x1b\u202e\x07")
    assert "⟨U+001B⟩" in out


@pytest.mark.parametrize("encoding", ["ascii", "utf-8"])
def test_any_page_can_be_printed_in_any_encoding(encoding: str, page: str) -> None:
    env = {"PYTHONIOENCODING": encoding, "PATH": ""}
    done = subprocess.run([sys.executable, "-m", "newskit", "analyse", page], capture_output=True, env=env, check=False)
    assert done.returncode == 0, done.stderr
    assert b"Kemi Oladipo" in done.stdout
