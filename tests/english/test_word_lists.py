"""Word lists, in code and in files, name each word once: a second time says that somebody lost sight of the list."""

from __future__ import annotations

import ast
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = sorted([*ROOT.glob("src/newskit/**/*.py"), *ROOT.glob("plugins/newskit_*/*.py")])
FILES = sorted([*ROOT.glob("src/newskit/english/*.txt"), *ROOT.glob("plugins/newskit_*/*.txt")])


def test_no_word_stands_twice_in_a_list_in_code() -> None:
    twice = []
    for file in CODE:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) == "word_set":
                words = [w for a in node.args if isinstance(a, ast.Constant) for w in str(a.value).split()]
                twice += [(file.name, node.lineno, word) for word, count in Counter(words).items() if count > 1]
    assert twice == []


def test_no_entry_stands_twice_in_a_section_of_a_file() -> None:
    twice = []
    for file in FILES:
        heading, entries = "", Counter[tuple[str, str]]()
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("["):
                heading = line
            elif line.strip() and not line.startswith("#"):
                parts = line.split(",") if "english" in file.parts else [line]  # a plugin's list may hold whole phrases
                entries.update((heading, entry.strip()) for entry in parts if entry.strip())
        twice += [(file.name, *entry) for entry, count in entries.items() if count > 1]
    assert twice == []
