"""Finds where a line is two paragraphs: lost tags leave 'it would close by March.The union said'."""

from __future__ import annotations

import re
from itertools import pairwise

from newskit import Span
from newskit.english.calendar import DAY_NAMES

__all__ = ["SHORTEST_GLUED", "cut_glued"]

# A sentence ends and another begins without a space between: "by March.The union said". The word before has four small
# letters, so that it is neither a title ("Prof.Smith") nor the name of a site; a small word follows the first of the next.
SENTENCES = re.compile(r"[.!?][”\"]?(?<=[a-z]{4}[.!?]|[a-z]{3}[.!?][”\"])(?=[“\"]?[A-Z][a-z’']{0,20},?\s[a-z])")
# A whole date with its weekday behind a sentence: "What went wrong?Monday, 6 January 2020".
DATE = re.compile(
    rf"[.!?][”\"]?(?=(?:{'|'.join(map(str.title, DAY_NAMES))}),?\s[\w]{{1,9}}\s[\w]{{1,9}},?\s(?:19|20)\d\d$)"
)
SHORTEST_GLUED = 80  # code points; a shorter line is no paragraph


def cut_glued(text: str, span: Span) -> tuple[Span, ...]:
    """The parts of a line of a text: itself, but for a paragraph that something else was glued to.

    >>> text = "The company said it would close the line by March.The union said that it had not been told of it."
    >>> [text[part.start : part.end][:9] for part in cut_glued(text, Span(0, len(text)))]
    ['The compa', 'The union']
    """
    if span.end - span.start < SHORTEST_GLUED:
        return (span,)
    ends = [cut.end() for cut in SENTENCES.finditer(text, span.start, span.end)]
    if text[span.end - 1].isdigit() and (date := DATE.search(text, max(span.start, span.end - 40), span.end)):
        ends.append(date.end())
    if not ends:
        return (span,)
    return tuple(Span(start, end) for start, end in pairwise((span.start, *ends, span.end)))
