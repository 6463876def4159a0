"""The documentation keeps up with the code: hooks, public names, schemes, errors, options, the published schema, its own tree."""

from __future__ import annotations

import fnmatch
import inspect
import json
import re
from collections import defaultdict
from pathlib import Path
from typing import get_args

import attrs
import jsonschema
import pytest

import newskit
from newskit import annotations, errors
from newskit.__main__ import _parser
from newskit.analysers import STANDARD
from newskit.export.document_json import json_schema
from newskit.plugins import HOOKS

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
PAGES = {str(p.relative_to(DOCS).with_suffix("")): p for p in DOCS.rglob("*.md") if "_build" not in p.parts}
ARTICLES = sorted((ROOT / "examples" / "articles").glob("*.txt"))


# ---- hooks -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hook", HOOKS)
def test_each_hook_has_a_page_with_its_arguments_and_an_example(hook: str) -> None:
    page = PAGES[f"reference/hooks/{hook}"].read_text(encoding="utf-8")
    assert f"`{hook}({', '.join(HOOKS[hook])})`" in page
    assert f"autofunction:: newskit.hookspecs.{hook}\n" in page
    assert "```python\n>>> " in page
    assert f"def {hook}(self" in page
    assert f"`{hook}({', '.join(HOOKS[hook])})`" in PAGES["reference/hooks/index"].read_text(encoding="utf-8")


@pytest.mark.parametrize("hook", HOOKS)
def test_each_hook_has_a_test_of_its_name(hook: str) -> None:
    tests = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "tests").rglob("test_*.py"))
    assert re.search(rf"^def test_{hook}\(", tests, re.MULTILINE)


def test_each_hooks_docstring_holds_a_plugin_that_runs() -> None:
    from newskit import hookspecs

    for hook in HOOKS:
        docstring = inspect.getdoc(getattr(hookspecs, hook)) or ""
        assert f"def {hook}(self" in docstring, hook
        assert "newskit.Kit(plugins=" in docstring, hook


# ---- names -------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", newskit.__all__)
def test_each_public_name_is_in_the_reference(name: str) -> None:
    reference = "\n".join(p.read_text(encoding="utf-8") for key, p in PAGES.items() if key.startswith("reference/"))
    described = rf"auto(?:class|function|exception):: (?:newskit\.)?{name}\b"
    named = rf"`newskit\.{name}`"
    assert re.search(rf"{described}|{named}", reference), f"{name} is not described in docs/reference"


@pytest.mark.parametrize("name", newskit.__all__)
def test_each_public_name_has_a_docstring(name: str) -> None:
    value = getattr(newskit, name)
    if isinstance(value, newskit.Analyser) or name == "hookimpl":
        return  # described by the properties of Document, and by pluggy
    assert (inspect.getdoc(value) or "").strip(), name


def test_each_error_has_its_place() -> None:
    page = PAGES["reference/errors"].read_text(encoding="utf-8")
    for name in errors.__all__:
        assert f"autoexception:: {name}\n" in page


def _written_type(cls: type, name: str) -> str:
    """A field's type as the source writes it, without "| None"; of the class that declares it."""
    declared = next(
        (vars(base)["__annotations__"][name] for base in cls.__mro__ if name in vars(base).get("__annotations__", {})),
        "",
    )
    return str(declared).removesuffix(" | None")


def test_each_word_of_each_scheme_is_listed_and_no_other() -> None:
    table = PAGES["reference/values"].read_text(encoding="utf-8").partition("## The words of the schemes")[2]
    listed: dict[str, list[str]] = defaultdict(list)
    for _, fields, words, _ in (row.split("|") for row in table.splitlines() if row.count("|") == 3):
        for field in re.findall(r"`(\w+\.\w+)`", fields):
            listed[field] += re.findall(r"`(\w+)`", words)
    wanted = {
        f"{cls.__name__}.{field.name}": list(get_args(annotations._SCHEMES[scheme]))
        for cls in vars(annotations).values()
        if attrs.has(cls)
        for field in attrs.fields(cls)
        if (scheme := _written_type(cls, field.name)) in annotations._SCHEMES
    }
    assert dict(listed) == wanted


def test_each_standard_analyser_is_in_the_table() -> None:
    page = PAGES["reference/api"].read_text(encoding="utf-8")
    for name in STANDARD:
        assert f"| `newskit.{name.upper()}` | `{name}` |" in page


def test_each_module_of_english_is_described() -> None:
    page = PAGES["reference/english"].read_text(encoding="utf-8")
    modules = (ROOT / "src" / "newskit" / "english").glob("[a-z]*.py")
    assert [m.stem for m in modules if f"automodule:: newskit.english.{m.stem}\n" not in page] == []


def test_each_option_of_the_command_is_described() -> None:
    page = PAGES["reference/command"].read_text(encoding="utf-8")
    commands = next(action for action in _parser()._actions if isinstance(getattr(action, "choices", None), dict))
    for name, command in commands.choices.items():
        assert f"`{name}`" in page or f"`newskit {name}" in page, name
        for action in command._actions:
            for option in action.option_strings:
                assert option in ("-h", "--help") or f"\n`{option}" in page, option


# ---- the published schema -----------------------------------------------------------------------------------------------


def test_the_published_schema_is_current() -> None:
    published = json.loads((DOCS / "reference" / "document.schema.json").read_text(encoding="utf-8"))
    assert published == json_schema(), "write it anew: python docs/refresh.py"


@pytest.mark.parametrize("article", ARTICLES, ids=lambda path: path.stem)
def test_what_the_example_articles_give_fits_the_schema(article: Path) -> None:
    schema = json.loads((DOCS / "reference" / "document.schema.json").read_text(encoding="utf-8"))
    data = json.loads(json.dumps(newskit.read_file(article).to_dict()))
    wrong = list(jsonschema.Draft202012Validator(schema).iter_errors(data))
    assert wrong == []


# ---- the tree ------------------------------------------------------------------------------------------------------------


def entries(page: Path) -> list[str]:
    """The documents and patterns in the toctrees of a page, relative to docs."""
    found = []
    for block in re.findall(r"^```\{toctree\}\n(.*?)^```", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL):
        for line in block.splitlines():
            if line.strip() and not line.startswith(":"):
                found.append(str((page.parent / line.strip()).relative_to(DOCS)))
    return found


def test_no_page_is_an_orphan_and_no_entry_leads_nowhere() -> None:
    reached, open_pages = {"index"}, ["index"]
    while open_pages:
        for entry in entries(PAGES[open_pages.pop()]):
            # Sphinx's * does not cross a folder.
            hits = [name for name in PAGES if fnmatch.fnmatch(name, entry) and name.count("/") == entry.count("/")]
            assert hits, entry
            open_pages += [hit for hit in hits if hit not in reached]
            reached.update(hits)
    assert sorted(PAGES) == sorted(reached)


def test_links_between_pages_lead_somewhere() -> None:
    broken = []
    for name, page in PAGES.items():
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8")):
            if "://" not in target and not (page.parent / target).exists():
                broken.append((name, target))
    assert broken == []


def test_code_that_looks_runnable_runs() -> None:
    """A block with a prompt that is not marked python would be shown and never run."""
    for name, page in {**PAGES, "README": ROOT / "README.md"}.items():
        for language, block in re.findall(
            r"^```(\S*)[^\n]*\n(.*?)^```$", page.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL
        ):
            assert language, f"{name}: a block of no language"
            assert ">>> " not in block or language == "python", f"{name}: a doctest marked {language}"
            assert not block.startswith("$ ") or language == "console", f"{name}: a command marked {language}"
