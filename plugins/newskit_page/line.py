"""A line of a page, and what can be seen of it."""

from __future__ import annotations

from operator import attrgetter

from attrs import define, fields

import newskit

__all__ = ["Line"]


@define(eq=False)
class Line:
    """A line of a page and what can be seen of it.

    Attributes:
        span: its place, without outer white space.
        apart: a blank line stands before it.
        alone: blank lines stand before and behind it.
        text: its words, without a bullet.
        key: the words in lower case, without end marks: what the lexicon knows it by.
        words: how many.
        bullet: it is an item of a list.
        gist: how it begins, without spaces and quotation marks: two lines of one gist say the same. Of ten words and more.
        numbered: its bullet is a number.
        sentence: it ends as a sentence does.
        prose: how much it reads as the prose of an article, 0 to about 5.
        furniture: the lexicon knows it as furniture.
        section: it names a section of a paper, and nothing else.
        end: the lexicon knows it as what stands behind an article.
        over: it begins the readers' comments, the notice of copyright or the like, behind which no article goes on.
        byline: how much it looks as if it named who wrote it, 0 to 2.5.
        moment: it shows a date or a time and little else.
        caption: it looks as captions and picture credits do.
        credit: it says who else took part.
        bio: it says who the author is.
        promotion: it asks something of the reader: to sign up, to follow, to agree.
        teaser: it announces another story: it says its title twice, or leads on with "Read more".
        title: it could be a headline.
        stems: the beginnings of its longer words, of prose and titles: what it is about.
        heading: Markdown marks it as a headline or a cross-head.
        dated: it is short and holds a figure or "ago".
        seen: it was looked at closely.
    """

    span: newskit.Span
    apart: bool
    alone: bool
    text: str
    key: str
    words: int
    bullet: bool
    gist: str
    numbered: bool = False
    sentence: bool = False
    prose: float = 0.0
    furniture: bool = False
    section: bool = False
    end: bool = False
    over: bool = False
    byline: float = 0.0
    moment: bool = False
    caption: bool = False
    credit: bool = False
    bio: bool = False
    promotion: bool = False
    teaser: bool = False
    title: bool = False
    stems: frozenset[str] = frozenset()
    dated: bool = False
    heading: bool = False
    seen: bool = False

    def at(self, span: newskit.Span, *, apart: bool, alone: bool) -> Line:
        """The same words at another place."""
        return Line(span, apart, alone, *_of_words(self))


_of_words = attrgetter(*[field.name for field in fields(Line)][3:])
