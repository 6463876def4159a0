"""Every example is a test: the README and docs (Markdown), the docstrings of newskit and of its plugins.

In Markdown a ```python block runs, as a doctest where it starts with ``>>>``; a ```console block runs the commands
after ``$`` and compares what they print. Blocks of any other language (```sh, ```text) are only shown. Each page has a
namespace of its own, and runs in an empty folder in which ``examples`` is the one of this repository.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Iterator
from doctest import ELLIPSIS
from pathlib import Path

import hypothesis
import pytest
from sybil import Example, Sybil
from sybil.parsers import myst, rest

ROOT = Path(__file__).parent
FLAGS = ELLIPSIS

collect_ignore = ["docs/_build"]  # it holds copies of the pages

# HYPOTHESIS_PROFILE=ci, as .ci/run sets it: more examples, the same ones each time; tests/test_hostile.py asks for more
# still. No deadline: machines differ.
hypothesis.settings.register_profile("dev", deadline=None)
hypothesis.settings.register_profile("ci", max_examples=500, derandomize=True, deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "dev"))

# What a console block may run: newskit's own command and Python, in this very environment.
PROGRAMS = {"newskit": [sys.executable, "-m", "newskit"], "python": [sys.executable]}


def run_console(example: Example) -> str | None:
    """Run a console block; what it should have printed and did not, or None where all is as shown."""
    commands: list[tuple[str, list[str]]] = []
    for line in str(example.parsed).splitlines():
        if line.startswith("$ "):
            commands.append((line[2:], []))
        elif commands:
            commands[-1][1].append(line)
        else:
            return "a console block starts with `$ command`"
    for command, shown in commands:
        expected = "\n".join(shown).strip()
        printed = run(command).strip()
        if not matches(expected.splitlines(), printed.splitlines()):
            return f"$ {command}\nshown:\n{expected}\n\nprinted:\n{printed}"
    return None


def run(command: str) -> str:
    program, *arguments = shlex.split(command)
    if program not in PROGRAMS:
        raise ValueError(f"a console block runs {', '.join(PROGRAMS)}, not {program}: make it a ```sh block")
    done = subprocess.run(  # noqa: S603 - our own pages
        [*PROGRAMS[program], *arguments],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return done.stdout


def matches(shown: list[str], printed: list[str]) -> bool:
    """Whether a program printed what is shown; a line ``…`` stands for any number of lines."""
    if not shown:
        return not printed
    if shown[0].strip() == "…":
        return any(matches(shown[1:], printed[skipped:]) for skipped in range(len(printed) + 1))
    return bool(printed) and shown[0].rstrip() == printed[0].rstrip() and matches(shown[1:], printed[1:])


def markdown(path: str, *patterns: str) -> Sybil:
    return Sybil(
        parsers=[
            myst.PythonCodeBlockParser(doctest_optionflags=FLAGS),
            myst.CodeBlockParser(language="console", evaluator=run_console),
            myst.SkipParser(),
        ],
        path=path,
        patterns=patterns,
        fixtures=["readers_folder"],
    )


def docstrings(path: str) -> Sybil:
    return Sybil(parsers=[rest.DocTestParser(optionflags=FLAGS)], path=path, patterns=["*.py"])


EXAMPLES = [markdown("docs", "*.md"), markdown(".", "README.md"), docstrings("src"), docstrings("plugins")]


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Hand a file to the first set of examples that it belongs to."""
    for examples in EXAMPLES:
        if examples.should_parse(file_path):
            return examples.pytest()(file_path, parent)
    return None


@pytest.fixture(scope="module")
def readers_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Stand where a reader who tries a page's examples would: beside ``examples``, free to write files."""
    folder = tmp_path_factory.mktemp("reader")
    (folder / "examples").symlink_to(ROOT / "examples", target_is_directory=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        yield
