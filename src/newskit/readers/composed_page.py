"""A page's text, put together from the fields of a structured article, as a reader would see it."""

from __future__ import annotations

from collections.abc import Iterable

__all__ = ["compose"]


def compose(
    *, headline: str | None, standfirst: str | None, authors: Iterable[str], dateline: str | None, body: str
) -> str:
    """Headline, standfirst, byline and body, each on a line of its own with a blank line between.

    Analysers then find these parts, with offsets into this text, as they do on a pasted page.
    """
    named = [name.strip() for name in authors if name and name.strip()]
    byline = "By " + " and ".join([", ".join(named[:-1]), named[-1]] if len(named) > 1 else named) if named else None
    if dateline and not body.lstrip().upper().startswith(dateline.upper()):
        body = f"{dateline} — {body.lstrip()}"
    parts = (headline, standfirst, byline, body)
    return "\n\n".join(part.strip() for part in parts if part and part.strip())
