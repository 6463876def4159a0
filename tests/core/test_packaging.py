"""The folders, the wheel's package list and the entry points say the same; importing is cheap and loads nothing unread."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from newskit.testing import machine_pace

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
FOLDERS = sorted(p.name for p in (ROOT / "plugins").iterdir() if p.is_dir() and p.name != "__pycache__")


def test_folders_wheel_and_entry_points_are_equal() -> None:
    wheel = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["packages"]
    entry_points = PROJECT["project"]["entry-points"]["newskit"]
    assert sorted(wheel) == ["plugins/" + name for name in FOLDERS] + ["src/newskit"]
    assert sorted(entry_points.values()) == FOLDERS
    assert {f"newskit_{name}" for name in entry_points} == set(FOLDERS)
    assert sorted(PROJECT["tool"]["check-wheel-contents"]["toplevel"]) == ["newskit", *FOLDERS]


def test_every_package_is_typed() -> None:
    for package in [ROOT / "src" / "newskit", *(ROOT / "plugins" / name for name in FOLDERS)]:
        assert (package / "py.typed").is_file(), package


def test_the_linters_name_every_package() -> None:
    tools = PROJECT["tool"]
    assert sorted(tools["mypy"]["packages"]) == ["newskit", *FOLDERS]
    assert sorted(tools["importlinter"]["root_packages"]) == ["newskit", *FOLDERS]
    core, between, public = tools["importlinter"]["contracts"]
    assert (
        sorted(core["forbidden_modules"]) == sorted(between["modules"]) == sorted(public["source_modules"]) == FOLDERS
    )
    modules = {
        p.stem for p in (ROOT / "src" / "newskit").iterdir() if p.suffix == ".py" or (p / "__init__.py").is_file()
    }
    open_to_plugins = {"__init__", "english", "testing"}
    assert {name.removeprefix("newskit.") for name in public["forbidden_modules"]} == modules - open_to_plugins


def test_packages_hold_code_word_lists_and_nothing_else() -> None:
    """Notes and drafts in a package would be shipped with it."""
    packages = ["src/newskit", *(f"plugins/{folder}" for folder in FOLDERS)]
    listed = subprocess.run(["git", "ls-files", *packages], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode or not listed.stdout:
        pytest.skip("not a checkout")
    files = [Path(name) for name in listed.stdout.splitlines()]
    assert [str(f) for f in files if f.suffix not in (".py", ".txt") and f.name != "py.typed"] == []
    assert [str(f) for f in files if f.name != f.name.lower()] == []


def run(code: str, *options: str) -> str:
    done = subprocess.run([sys.executable, *options, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_importing_newskit_loads_neither_dateparser_nor_a_plugin() -> None:
    loaded = run("import sys, newskit; print(' '.join(sorted(sys.modules)))").split()
    assert "newskit" in loaded
    unwanted = ("dateparser", "cattrs", "regex", "tqdm", "trafilatura", "hypothesis", *FOLDERS)
    assert [name for name in loaded if name.split(".")[0] in unwanted] == []


@pytest.mark.slow
def test_importing_newskit_takes_at_most_120_ms_more_than_bare_python() -> None:
    clock = "import time; t = time.process_time(); {}; print(time.process_time() - t)"
    bare = min(float(run(clock.format("pass"))) for _ in range(3))
    limit = bare + 0.120
    assert any(float(run(clock.format("import newskit"))) <= limit * machine_pace() for _ in range(8))


@pytest.mark.slow
def test_the_command_starts_in_under_400_ms() -> None:
    code = "import runpy, sys, time; sys.argv = ['newskit', '--help']\ntry: runpy.run_module('newskit', run_name='__main__')\nexcept SystemExit: print(time.process_time())"
    assert any(float(run(code).splitlines()[-1]) < 0.4 * machine_pace() for _ in range(8))
