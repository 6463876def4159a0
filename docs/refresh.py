"""Writes anew what the examples in README.md and docs print, and the JSON schema: `python docs/refresh.py`.

Run it after a change of the rules or of the values. Then read the diff: what it shows is what readers will see, and it is not right because it is new. Only output that no
longer matches is touched; a traceback is left to you.
"""

from __future__ import annotations

import doctest
import io
import json
import os
import re
import sys
import tempfile
import traceback
from contextlib import redirect_stdout
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

import conftest  # noqa: E402 - it lies in the root

BLOCK = re.compile(r"^```(python|console)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CHECKER = doctest.OutputChecker()


def refreshed_doctest(source: str, namespace: dict[str, object], page: str) -> str:
    """A block of prompts with the output it gives now."""
    lines: list[str] = []
    for part in doctest.DocTestParser().parse(source):
        if isinstance(part, str):
            lines.append(part)
            continue
        output = io.StringIO()
        with redirect_stdout(output):
            try:
                exec(compile(part.source, page, "single"), namespace)  # noqa: S102 - our own page
                got = re.sub(r"^[ \t]*$(?=\n)", "<BLANKLINE>", output.getvalue(), flags=re.MULTILINE)
            except Exception as error:
                if not part.exc_msg:
                    sys.stderr.write(f"{page}: {part.source}{''.join(traceback.format_exception_only(error))}")
                got = part.want
        want = part.want if CHECKER.check_output(part.want, got, conftest.FLAGS) else got
        first, *more = part.source.splitlines()
        lines.append("\n".join([f">>> {first}", *(f"... {line}".rstrip() for line in more)]) + "\n" + want)
    return "".join(lines)


def refreshed_console(source: str) -> str:
    """A block of commands with the output they give now; one with a line … is kept while what it shows holds."""
    answer = []
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", source, re.MULTILINE):
        printed = conftest.run(command).strip()
        kept = conftest.matches(shown.strip().splitlines(), printed.splitlines())
        answer.append(f"$ {command}\n{shown}" if kept else f"$ {command}\n{printed}\n")
    return "".join(answer)


def refresh(page: Path) -> None:
    """Rewrite one page where its examples print something else than it shows."""
    namespace: dict[str, object] = {"__name__": "__test__"}
    text = page.read_text(encoding="utf-8")

    def block(found: re.Match[str]) -> str:
        language, source = found.groups()
        if language == "console":
            return f"```console\n{refreshed_console(source)}```"
        if source.startswith(">>>"):
            return f"```python\n{refreshed_doctest(source, namespace, page.name)}```"
        exec(compile(source, page.name, "exec"), namespace)  # noqa: S102 - our own page
        return found.group()

    new = BLOCK.sub(block, text)
    if new != text:
        page.write_text(new, encoding="utf-8")
        print(page.relative_to(ROOT))  # noqa: T201 - this is a command


def write_schema() -> None:
    """The schema that docs/reference/json.md offers."""
    from newskit.export.document_json import json_schema  # noqa: PLC0415

    schema = json.dumps(json_schema(), indent=2, ensure_ascii=False)
    (ROOT / "docs" / "reference" / "document.schema.json").write_text(f"{schema}\n", encoding="utf-8")


def main() -> None:
    """Refresh the schema, and the pages named or all of them."""
    write_schema()
    named = [Path(name).resolve() for name in sys.argv[1:]]
    pages = named or [ROOT / "README.md", *sorted(p for p in (ROOT / "docs").rglob("*.md") if "_build" not in p.parts)]
    for page in pages:
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "examples").symlink_to(ROOT / "examples", target_is_directory=True)
            os.chdir(folder)
            refresh(page)
            os.chdir(ROOT)


if __name__ == "__main__":
    main()
