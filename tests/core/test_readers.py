from __future__ import annotations

import builtins
import datetime
import json
from pathlib import Path
from typing import Any

import pytest

import newskit

BODY = "The river Tawe rose by a metre in a night.\n\n“We moved the sheep at dawn,” said Mr Elis Pugh, a farmer."

NEWS_ARTICLE = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Tawe floods meadows",
    "description": "Farmers moved stock before dawn",
    "author": [{"@type": "Person", "name": "Megan Rees"}, {"@type": "Person", "name": "Tom Ellis"}],
    "publisher": {"@type": "Organization", "name": "The Valley Post"},
    "datePublished": "2026-11-23T07:15:00+00:00",
    "dateModified": "2026-11-23",
    "articleBody": BODY,
    "inLanguage": "en-GB",
    "url": "https://valleypost.example/tawe",
}
NINJS = {
    "uri": "urn:example:1",
    "headline": "Tawe floods meadows",
    "by": "By Megan Rees",
    "located": "SWANSEA, Wales",
    "body_xhtml": "<p>The river Tawe rose by a metre in a night.</p><p>“We moved the sheep at dawn,” said Mr Elis Pugh.</p>",
    "firstcreated": "2026-11-23T07:15:00Z",
    "language": "en-GB",
}


def written(folder: Path, name: str, content: str | bytes | dict[str, Any] | list[Any]) -> Path:
    file = folder / name
    if isinstance(content, bytes):
        file.write_bytes(content)
    else:
        file.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8", newline="")
    return file


def test_line_ends_and_marks_of_a_text_file(tmp_path: Path) -> None:
    assert newskit.read_file(written(tmp_path, "a.txt", "One.\r\nTwo.")).text == "One.\r\nTwo."
    assert newskit.read_file(written(tmp_path, "b.md", b"\xef\xbb\xbfOne.")).text == "One."
    assert newskit.read_file(written(tmp_path, "c.txt", "Één.".encode("utf-16"))).text == "Één."


def test_what_the_caller_says_goes_before_what_the_file_says(tmp_path: Path) -> None:
    page = written(tmp_path, "a.txt", "It closed on Monday.")
    article = newskit.read_file(page, published="2026-11-26", publisher="The Gazette")
    assert (article.metadata.publisher, article.times[0].value) == ("The Gazette", "2026-11-23")
    kept = written(tmp_path, "a.json", article.to_dict())
    later = newskit.read_file(kept, published="2026-12-03")
    assert (later.metadata.publisher, later.times[0].value) == ("The Gazette", "2026-11-30")
    assert newskit.read_file(kept).computed
    with pytest.raises(newskit.InputError, match="not 'soon'"):
        newskit.read_file(page, published="soon")


@pytest.mark.parametrize(
    "wrap",
    [lambda d: d, lambda d: [d], lambda d: {"@context": "x", "@graph": [{"@type": "WebSite"}, d]}],
    ids=["alone", "in a list", "in a graph"],
)
def test_a_news_article(tmp_path: Path, wrap: Any) -> None:
    article = newskit.read_file(written(tmp_path, "a.json", wrap(NEWS_ARTICLE)))
    assert article.text == (
        f"Tawe floods meadows\n\nFarmers moved stock before dawn\n\nBy Megan Rees and Tom Ellis\n\n{BODY}"
    )
    assert article.headline == "Tawe floods meadows"
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Megan Rees", "Tom Ellis"]
    assert article.published == datetime.datetime(2026, 11, 23, 7, 15, tzinfo=datetime.UTC)
    assert article.updated == datetime.date(2026, 11, 23)
    assert article.metadata.publisher == "The Valley Post"
    assert article.metadata.language == "en-GB"
    assert article.metadata.url == "https://valleypost.example/tawe"
    assert [source.name for source in article.sources] == ["Elis Pugh"]


def test_ninjs(tmp_path: Path) -> None:
    article = newskit.read_file(written(tmp_path, "a.json", NINJS))
    assert article.text == (
        "Tawe floods meadows\n\nBy Megan Rees\n\nSWANSEA, Wales — The river Tawe rose by a metre in a night."
        "\n\n“We moved the sheep at dawn,” said Mr Elis Pugh."
    )
    assert article.published == datetime.datetime(2026, 11, 23, 7, 15, tzinfo=datetime.UTC)
    assert article.metadata.url == "urn:example:1"
    three = {"uri": "u", "headlines": [{"value": "Tawe floods"}], "bodies": [{"value": "<p>It rose.</p>"}]}
    assert newskit.read_file(written(tmp_path, "b.json", three)).text == "Tawe floods\n\nIt rose."


def test_our_own(tmp_path: Path) -> None:
    article = newskit.read(BODY, published="2026-11-23")
    back = newskit.read_file(written(tmp_path, "a.json", article.to_dict()))
    assert back == article
    assert back.quotes == article.quotes


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "no NewsArticle"),
        ('{"@type": "NewsArticle", "headline": "x"}', "no articleBody"),
        ('{"bodies": [3]}', "no body"),
        ('{"@type": ["NewsArticle"], "articleBody": 3}', "no articleBody"),
    ],
)
def test_json_that_holds_no_article(content: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(newskit.InputError, match=message):
        newskit.read_file(written(tmp_path, "a.json", content))


def test_html_without_the_extra_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without(name: str, *rest: Any, **more: Any) -> Any:
        if name == "trafilatura":
            raise ImportError(name)
        return real(name, *rest, **more)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(newskit.InputError, match=r"pip install 'newskit\[html\]'"):
        newskit.read_file(written(tmp_path, "a.html", "<p>Rain.</p>"))


def test_html(tmp_path: Path) -> None:
    paragraphs = "".join(
        f"<p>{p} It was the third flood of the year in the valley, the council said.</p>" for p in BODY.split("\n\n")
    )
    meta = '<meta name="author" content="Kemi Oladipo"><meta property="article:published_time" content="2026-11-20">'
    page = f"<html><head><title>Tawe floods meadows</title>{meta}</head><body><nav>Home</nav><article><h1>Tawe floods meadows</h1>{paragraphs}</article></body></html>"
    article = newskit.read_file(written(tmp_path, "a.html", page))
    assert "We moved the sheep at dawn" in article.text
    assert "Home" not in article.text
    assert article.text.startswith("Tawe floods meadows")
    assert article.published == datetime.date(2026, 11, 20)
    assert article.byline is not None
    assert [author.name for author in article.byline.authors] == ["Kemi Oladipo"]


def test_html_without_an_article_says_so(tmp_path: Path) -> None:
    with pytest.raises(newskit.InputError, match="no article on this page"):
        newskit.read_file(written(tmp_path, "a.html", "<html><body></body></html>"))
