"""examples/newskit-readability, a third party's project, works beside this newskit as if it were installed.

`.ci/package` installs both for real, in an empty environment; here the folder is laid out as an installer would.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1] / "examples" / "newskit-readability"
METADATA = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    info = tmp_path / "site" / "newskit_readability-0.1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {METADATA['name']}\nVersion: {METADATA['version']}\n", encoding="utf-8"
    )
    entries = "\n".join(f"{name} = {value}" for name, value in METADATA["entry-points"]["newskit"].items())
    (info / "entry_points.txt").write_text(f"[newskit]\n{entries}\n", encoding="utf-8")
    return {**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path / "site"), str(PROJECT / "src")])}


def run(arguments: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_its_own_tests_pass(environment: dict[str, str]) -> None:
    run(["-m", "pytest", "-q", "-p", "no:cacheprovider", str(PROJECT / "tests")], environment)


@pytest.mark.parametrize(
    "file", ["README.md", "src/newskit_readability/__init__.py", "src/newskit_readability/syllables.py"]
)
def test_its_examples_are_true(file: str, environment: dict[str, str]) -> None:
    run(["-W", "ignore::RuntimeWarning", "-m", "doctest", str(PROJECT / file)], environment)


def test_the_command_lists_and_uses_it(environment: dict[str, str], tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("The bridge is shut. It will open in May.\n", encoding="utf-8")
    assert "readability  (newskit-readability 0.1.0)\n    register_analysers\n" in run(
        ["-m", "newskit", "plugins"], environment
    )
    printed = run(["-m", "newskit", "analyse", "--only", "readability", str(page)], environment)
    assert printed == "\nreadability\n  score: 108.3\n  words: 9\n  sentences: 2\n  syllables: 10\n"
