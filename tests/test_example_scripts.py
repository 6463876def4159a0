"""The scripts in examples/ do what they say, run as a reader would."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newskit

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(*arguments: object, given: str = "") -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        input=given,
        capture_output=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    return done


def table(file: Path) -> list[dict[str, str]]:
    with file.open(newline="", encoding="utf-8-sig") as rows:
        return list(csv.DictReader(rows))


def test_articles_to_csv(tmp_path: Path) -> None:
    folder, out = tmp_path / "in", tmp_path / "out"
    folder.mkdir()
    page = (EXAMPLES / "articles" / "harbour-crossing.txt").read_text(encoding="utf-8")
    (folder / "a.txt").write_text(page, encoding="utf-8")
    (folder / "b.txt").write_text("“=SUM(1) is next,” Ann Lee said on Monday.", encoding="utf-8")
    (folder / "c.txt").write_bytes(b"caf\xe9")
    (folder / "notes.md").write_text("not an article", encoding="utf-8")
    done = run(EXAMPLES / "articles_to_csv.py", folder, out)
    assert done.stderr.startswith(f"{folder / 'c.txt'}: byte 3 is not utf-8")
    assert done.stderr.count("\n") == 1

    article = newskit.read(page)
    articles = table(out / "articles.csv")
    assert [row["article"] for row in articles] == ["a.txt", "b.txt"]
    assert articles[0]["headline"] == article.headline
    assert articles[0]["sources"] == str(len(article.sources))
    quotes = [row for row in table(out / "quotes.csv") if row["article"] == "a.txt"]
    assert [row["text"] for row in quotes] == [quote.text for quote in article.quotes]
    assert all(page[int(row["start"]) : int(row["end"])] == row["text"] for row in quotes)
    for name, found in (("sources", article.sources), ("hedges", article.hedges), ("timeline", article.timeline)):
        assert sum(row["article"] == "a.txt" for row in table(out / f"{name}.csv")) == len(found)
    cells = [cell for name in ("quotes", "timeline") for row in table(out / f"{name}.csv") for cell in row.values()]
    assert not [cell for cell in cells if cell.startswith("=")]
    assert "'=SUM(1) is next," in cells


@pytest.mark.slow
def test_articles_to_csv_with_workers_gives_the_same(tmp_path: Path) -> None:
    for out, more in (("one", []), ("two", ["--workers", 2])):
        run(EXAMPLES / "articles_to_csv.py", EXAMPLES / "articles", tmp_path / out, *more)
    for file in (tmp_path / "one").iterdir():
        assert file.read_bytes() == (tmp_path / "two" / file.name).read_bytes()


def test_unnamed_sources() -> None:
    articles = [
        {"publisher": "The Gazette", "text": "“We have no choice,” Ann Lee said.", "section": "News"},
        {"publisher": "The Gazette", "text": "“It is over,” said a source close to the ministry."},
        {"publisher": "The Courier", "text": "“It was wet,” a council spokeswoman said."},  # a post is known
    ]
    given = "\n\n".join(json.dumps(article) for article in articles)
    head, gazette, courier = run(EXAMPLES / "unnamed_sources.py", given=given).stdout.splitlines()
    assert head.split() == ["outlet", "articles", "with", "sources", "unnamed", "of", "words"]
    assert gazette.split() == ["The", "Gazette", "2", "1", "2", "1", "43%"]
    assert courier.split() == ["The", "Courier", "1", "0", "1", "0", "0%"]
