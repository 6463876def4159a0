"""Writes docs/reference/hedge-cues.md, the table of cues, from the rules themselves."""

from __future__ import annotations

from pathlib import Path

from newskit_hedges.cue_tables import cues, passives
from newskit_hedges.scopes import ENDS, STARTS

PAGE = Path(__file__).parent / "reference" / "hedge-cues.md"
SHOWN = 8  # forms shown of each entry


def page() -> str:
    """The page as Markdown."""
    lines = [
        "# Table of hedge cues",
        "",
        "Written from the cue tables by `docs/hedge_cues.py`. An entry is one way of hedging with all its forms; its",
        "`name`, or else its first form, names the rule. Unnamed sources ('a source close to the family') are found by the rules `unnamed-source`,",
        "`spokesperson`, `name-withheld` and `media-understands`. The scope of a cue begins and ends by two rules:",
        "",
        "| begins | at |",
        "| --- | --- |",
        *(f"| `{name}` | {meaning} |" for name, meaning in STARTS.items()),
        "",
        "| ends | at |",
        "| --- | --- |",
        *(f"| `{name}` | {meaning} |" for name, meaning in ENDS.items()),
        "",
        "## Cues",
        "",
        "| rule | kind | semantic | strength | certainty | scope | forms | example |",
        "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ]
    for cue in cues():
        forms = ", ".join(cue.forms[:SHOWN]) + (f" and {len(cue.forms) - SHOWN} more" if len(cue.forms) > SHOWN else "")
        polarity = " (negative)" if cue.negative else ""
        example = cue.hedges[0].replace("*", "**") if cue.hedges else ""
        lines.append(
            f"| `{cue.name}` | {cue.kind} | {cue.semantic or ''} | {cue.strength}{polarity} | {cue.certainty} "
            f"| {' '.join(cue.scope).removeprefix('none ') or 'none'} | {forms} | {example} |"
        )
    lines += [
        "",
        "## Passives",
        "",
        "Behind 'is', 'are', 'was', 'were', 'been', with an adverb or two between; the kind is agentless, the rule `passive-…`.",
        "",
        "| participle | semantic | strength | certainty | example |",
        "| --- | --- | --- | --- | --- |",
        *(
            f"| {word} | {each.semantic or ''} | {each.strength} | {each.certainty} | {each.example.replace('*', '**')} |"
            for word, each in passives().items()
        ),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
