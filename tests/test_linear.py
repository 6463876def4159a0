"""Time grows linearly with text: for every compiled pattern there is, and for every analyser."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

import newskit
from newskit.testing import ATTACKS, check_patterns, check_time, linear_time, patterns_in

ROOT = Path(__file__).parents[1]
PACKAGES = ["newskit", *sorted(p.name for p in (ROOT / "plugins").iterdir() if (p / "__init__.py").is_file())]
KIT = newskit.Kit(discover=False)

pytestmark = pytest.mark.slow


def test_there_are_enough_attacks_of_the_right_length() -> None:
    assert len(ATTACKS) >= 30
    assert all(len(make(10_000)) == 10_000 for make in ATTACKS.values())


@pytest.mark.parametrize("package", PACKAGES)
def test_every_pattern_of_the_package(package: str) -> None:
    assert check_patterns(package) > 0


@pytest.mark.parametrize("name", sorted(KIT.analysers))
def test_every_analyser(name: str) -> None:
    check_time(KIT, KIT.analyser(name))


def test_a_pattern_that_is_not_linear_is_found_out() -> None:
    quadratic = re.compile(r"“.*?”")
    with pytest.raises(AssertionError, match=r"quadratic .* 'open double quotes'"):
        linear_time(
            lambda text: list(quadratic.finditer(text)),
            "quadratic",
            {"open double quotes": ATTACKS["open double quotes"]},
        )


def test_no_pattern_of_the_source_is_missed_by_the_walk() -> None:
    """Each ``NAME = re.compile(`` at module level in the source is among the patterns that the walk finds."""
    written = re.compile(r"^(_?[A-Z][A-Z_0-9]*)(?:: [^=]+)? = (?:re|regex)\.compile\(", re.MULTILINE)
    for package in PACKAGES:
        found = set(patterns_in(package))
        folder = ROOT / ("src" if package == "newskit" else "plugins") / package
        for file in folder.rglob("*.py"):
            module = ".".join(file.relative_to(folder.parent).with_suffix("").parts).removesuffix(".__init__")
            for name in written.findall(file.read_text(encoding="utf-8")):
                assert f"{module}.{name}" in found


def is_read_by_the_walk(function: ast.AST) -> bool:
    """Whether the walk finds what a function compiles: a cached one without arguments, or an object's `pattern`."""
    if not isinstance(function, ast.FunctionDef):
        return False
    kept_by = {ast.unparse(each) for each in function.decorator_list}
    if function.name == "pattern":
        return bool(kept_by & {"cached_property", "property"})
    return not ast.unparse(function.args) and bool(kept_by & {"cache", "functools.cache"})


def test_no_pattern_is_compiled_inside_a_function() -> None:
    """But for those compiled when first needed, where the walk reads them."""
    for package in PACKAGES:
        folder = ROOT / ("src" if package == "newskit" else "plugins") / package
        for file in folder.rglob("*.py"):
            tree = ast.parse(file.read_text(encoding="utf-8"))
            functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.Lambda))
            inside = [
                getattr(function, "name", "lambda")
                for function in functions
                if not is_read_by_the_walk(function)
                for node in ast.walk(function)
                if isinstance(node, ast.Call) and ast.unparse(node.func) in ("re.compile", "regex.compile")
            ]
            assert inside == [], file


def test_a_pattern_that_is_compiled_when_first_needed_is_read_by_the_walk() -> None:
    assert "newskit.english.datelines._in_capitals()" in patterns_in("newskit")
    assert any(".LOOKS[" in place for place in patterns_in("newskit_page"))


def test_a_whole_document_with_everything_it_reads() -> None:
    """What the analysers take one by one, `test_every_analyser` bounds; here they are taken together, first reading to last."""

    def read_all(article: newskit.Document) -> object:
        return article.quotes, article.hedges, article.timeline, article.byline, article.sources

    def fresh(text: str) -> newskit.Document:
        return KIT.read(text, published="2026-11-24")

    linear_time(read_all, "a whole document", prepare=fresh, largest=40_000, seconds_for_1_mb=8.0)
