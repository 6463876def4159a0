"""Writes docs/reference/hedge-cues.md, the table of cues, from the rules themselves."""

from __future__ import annotations

from pathlib import Path

from newskit_hedges.cue_tables import cues

PAGE = Path(__file__).parent / "reference" / "hedge-cues.md"
SHOWN = 8  # forms shown of each entry


def page() -> str:
    """The page as Markdown."""
    lines = [
        "# Table of hedge cues",
        "",
        "Written from the cue tables by `docs/hedge_cues.py`. An entry is one way of hedging with all its forms; the first",
        "form names the rule. Passives ('is believed to') and unnamed sources ('a source close to the family') are found by",
        "the rules `passive-…`, `unnamed-source`, `spokesperson` and `media-understands`.",
        "",
        "| rule | kind | semantic | strength | certainty | forms | example |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for cue in cues():
        forms = ", ".join(cue.forms[:SHOWN]) + (f" and {len(cue.forms) - SHOWN} more" if len(cue.forms) > SHOWN else "")
        polarity = " (negative)" if cue.negative else ""
        example = cue.hedges[0].replace("*", "**") if cue.hedges else ""
        lines.append(
            f"| `{cue.name}` | {cue.kind} | {cue.semantic or ''} | {cue.strength}{polarity} | {cue.certainty} "
            f"| {forms} | {example} |"
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
