"""Sources without a name: 'a government source', 'people familiar with the matter', 'a No 10 spokesman', 'insiders'."""

from __future__ import annotations

from collections.abc import Iterator

from newskit import Span
from newskit.english.roles import noun
from newskit_hedges.cue_tables import source_words
from newskit_hedges.finding import Finding, Tokens
from newskit_hedges.function_words import CONJUNCTIONS, COUNTS, DAYS, HAVE, PRONOUNS, RELATIVE, REPORTED, SUBORDINATORS

__all__ = ["EXAMPLES", "HEADS", "find_unnamed_sources"]

SOURCES = source_words("sources")
INSIDERS = source_words("insiders")
SPOKESPEOPLE = source_words("spokespeople")
OFFICIALS = source_words("officials")
PEOPLE = source_words("people")
KNOWING = tuple(sorted(source_words("knowing") | source_words("people knowing")))
PEOPLE_KNOWING = tuple(sorted(source_words("people knowing")))
WITHHELD = tuple(sorted(source_words("withheld")))
FRIENDS = source_words("friends")
STANDING = source_words("standing")
BYSTANDERS = source_words("bystanders")
PRESENT = frozenset((first, second) for first, second, *_ in map(str.split, source_words("present")))
MEDIA = source_words("media")
SPEECH = source_words("speech")
DETERMINERS = source_words("determiners")
WRITTEN = source_words("written")
LEARNING = source_words("learning")
PRIVATELY = source_words("privately")
TELLS = frozenset(first for first, _ in PRESENT)
NOUNS = SOURCES | INSIDERS | OFFICIALS | PEOPLE
# A sentence without one of these holds no unnamed source.
HEADS = (
    SOURCES
    | INSIDERS
    | SPOKESPEOPLE
    | OFFICIALS
    | PEOPLE
    | FRIENDS
    | STANDING
    | LEARNING
    | PRIVATELY
    | BYSTANDERS
    | TELLS
)
# Verbs behind which the source stands: "said a source", "citing unnamed officials".
SPEAKS_BEFORE = frozenset({"said", "says", "say", "added", "citing", "cited", "quoting", "quoted"})
CONCEDING = SPEECH | source_words("conceding")
WHEN = DAYS | {"on"}  # between a source and its verb: "allies of the minister on Monday said"
BEFORE_LEARNT = HAVE | {"also", "now"}
WITHIN = frozenset({"at", "in", "within", "inside", "from"})
INDEFINITE = frozenset({"a", "an", "one", "another"})
# At these a noun phrase has begun.
STOPS = (
    CONJUNCTIONS
    | RELATIVE
    | SUBORDINATORS
    | REPORTED
    | frozenset("of to in on by for with from at after before until as according citing cited quoting quoted".split())
    | frozenset(", . ; : ( ) \" “ ” ' – — - '' ``".split())
)

# (sentence, the cue or "")
EXAMPLES = (
    ("A source close to the duchess said she had moved out.", "A source close to the duchess"),
    ("Sources told the weekly that the ring road was off.", "Sources"),
    ("Insiders say morale is low.", "Insiders"),
    ("In a terse note, a No 10 spokesman said they had met.", "a No 10 spokesman"),
    ("The BBC understands that the bid has lapsed.", "understands"),
    ("One of the people said the bid was low.", "One of the people"),
    ("People close to the talks told the paper the bid was low.", "People close to the talks"),
    ("Allies of the chancellor said she was calm.", "Allies of the chancellor"),
    ("A pal told the paper: “She is in bits.”", "A pal"),
    ("“It is over,” one former minister said.", "one former minister"),
    ("One senior Liberal said it was over.", "One senior Liberal"),
    ("Shares in the maker fell after people familiar with the plan said it was over.", "people familiar with the plan"),
    ("Doug Hill, a retired engineer, said it was over.", ""),
    ("One scout said it was over.", "One scout"),
    ("One poster said it was over.", ""),
    ("She was the one who told him it was over.", ""),
    ("SunSport understands the keeper will stay.", "understands"),
    ("A senior judge told the paper the courts were full.", "A senior judge"),
    ("A trader aware of the sea said it was close.", ""),
    ("People aware of the plan said it was close.", "People aware of the plan"),
    ("Sources in the ministry say the bid was low.", "Sources in the ministry"),
    ("But a top finance ministry official said it was close.", "a top finance ministry official"),
    ("Two officials in the know told the paper it was close.", "Two officials in the know"),
    ("Sources in the Thames were polluted.", ""),
    ("A former minister, Ian Hill, said it was close.", ""),
    ("A minister told the house it was close.", ""),
    ("Her friends said she was calm.", ""),
    ("One of the goals was offside.", ""),
    ("Wool was the valley's only source of wages.", ""),
    ("“It grew,” she told Business Insider on Monday.", ""),
    ("A spokesman, Ian Hill, said they had met.", ""),
    ("The Straits Courier understands that the sale is off.", "understands"),
    ("Our correspondent gathered that the road was shut.", "gathered"),
    ("The paper has learned that the sale is off.", "learned"),
    ("Privately, officials concede the sum is too high.", "officials"),
    ("Ministers privately fear the vote is lost.", "Ministers privately"),
    ("Ministers have privately conceded the vote is lost.", "Ministers have privately"),
    ("Two people with sight of the plans said it was dear.", "Two people with sight of the plans"),
    ("It was dear while two people familiar with it said so.", "two people familiar with it"),
    ("A Treasury source, however, said it was dear.", "A Treasury source"),
    ("The paper, citing unnamed sources, said it was dear.", "unnamed sources"),
    ("Sources at the ministry of finance hinted at cuts.", "Sources at the ministry of finance"),
    ("A Congress functionary said it was close.", "A Congress functionary"),
    (
        "A senior party leader who has been part of the talks said it was close.",
        "A senior party leader who has been part of the talks",
    ),
    ("An official, Ann Hill, said it was close.", ""),
    ("Strategists on both sides privately concede the race is over.", "privately concede"),
    ("A pilot who is losing her hearing and said so wept.", ""),
    ("“It shook,” a neighbour said.", "a neighbour"),
    ("Another witness claimed the star had left.", "Another witness"),
    ("A senator who was at the table told us he wept.", "A senator who was at the table"),
    ("A trader familiar with the plan said it was close.", "A trader familiar with the plan"),
    ("A neighbour, Ann Hill, said it shook.", ""),
    ("The neighbour said it shook.", ""),
    ("A witness was called.", ""),
    ("Allies of the chancellor yesterday said she was calm.", "Allies of the chancellor"),
    ("A well-placed source in the ministry, however, told us it was dear.", "A well-placed source in the ministry"),
    ("One of those present said it was dear.", "One of those present"),
    ("He told pals she was in.", ""),
    ("The couple married privately in May.", ""),
    ("The boy gathered the eggs.", ""),
    ("Doctors do not fully understand the disease.", ""),
)


def find_unnamed_sources(tokens: Tokens, spoken: frozenset[str] = frozenset()) -> Iterator[Finding]:
    """The noun phrases of a sentence that stand for a source without a name, where the source speaks.

    Args:
        tokens: the words of the sentence.
        spoken: nouns for sources that spoke before, of whom "the official said" is one again.
    """
    words = tokens.words
    if HEADS.isdisjoint(words) and spoken.isdisjoint(words):
        return
    for index in [index for index, word in enumerate(words) if word in HEADS or word in spoken]:
        word = words[index]
        if word in spoken and words[index - 1 : index] == ["the"]:
            yield from _again(tokens, index)
        elif word in NOUNS:
            if index > 2 and words[index - 2 : index] == ["of", "the"] and words[index - 3] in COUNTS:
                yield from _one_of_them(tokens, index)
            yield from _source(tokens, index)
        elif word in SPOKESPEOPLE:
            yield from _spokesperson(tokens, index)
        elif word in FRIENDS:
            yield from _friend(tokens, index)
        elif word in BYSTANDERS:
            yield from _bystander(tokens, index)
        elif word in TELLS:
            if index and (word, _next(words, index)) in PRESENT:
                yield from _who_was_there(tokens, index - 1)
        elif word in PRIVATELY:
            yield from _privately(tokens, index)
        elif word in LEARNING:
            yield from _learning(tokens, index)
        if word in STANDING:
            for head in range(index + 1, min(index + 4, len(words))):
                if words[head] not in NOUNS:
                    yield from _post(tokens, head)


def _again(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A source that spoke before: 'the diplomat added'."""
    if _speaks(tokens.words, index, index - 1) and not tokens.name_follows(index):
        yield _finding(tokens, index - 1, tokens.end(index))


def _learning(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A paper that knows by a source it does not name: 'The BBC understands that'."""
    words = tokens.words
    paper = words[index - 1 - (words[index - 1] in BEFORE_LEARNT)] if index else ""
    by_a_paper = paper in MEDIA or paper.endswith(("sport", "news", "radio"))  # "SunSport understands"
    if by_a_paper and _next(words, index) in ("that", "the", "he", "she", "it", "they", "from"):
        yield Finding(
            Span(tokens.starts[index], tokens.end(index)),
            "anonymous_source",
            None,
            "probable",
            0.75,
            "media-understands",
            ("that", "clause"),
            sourcing="unnamed_bare",
            holder=_paper(tokens, index - 1),
        )


def _source(tokens: Tokens, index: int) -> Iterator[Finding]:
    words = tokens.words
    word = words[index]
    if index and tokens.is_capital(index) and tokens.is_capital(index - 1):
        return  # "Business Insider", "Open Sources Ltd"
    start = _phrase_start(tokens, index)
    if word == "those" and index > 1 and words[index - 1] == "of" and words[index - 2] in COUNTS:
        start = index - 2  # "one of those present"
    end = tokens.end(index)
    rest = tokens.lower[end : min(end + 160, tokens.sentence.end)]
    plain = rest.lstrip(" ,")
    withheld = plain.startswith(WITHHELD)
    knowing = plain.startswith(KNOWING) and not withheld
    if word in PEOPLE and not (knowing and plain.startswith(PEOPLE_KNOWING)):
        # "people close to him" are his friends, unless they speak
        speak = knowing and plain.startswith("close to") and _speaks(words, _tail_end(tokens, index), index)
        if not speak:
            return
    if word in OFFICIALS and not (knowing or withheld):
        if words[start] in INDEFINITE and not tokens.name_follows(index) and _speaks(words, index, start):
            yield _finding(tokens, start, end)
        return
    last = index
    if knowing:
        last = _tail_end(tokens, index)
        end = tokens.end(last)
    elif withheld:
        last = _relative_end(tokens, index)
        end = tokens.end(last)
    if word in SOURCES and _next(words, index) == "of":
        return
    if word in SOURCES and last == index and _next(words, index) in WITHIN:
        tail = _tail_end(tokens, index)
        if _speaks(words, tail, start):  # "sources in the department say"
            last, end, knowing = tail, tokens.end(tail), True
    if not (knowing or withheld or _speaks(words, last, start)):
        return
    described = start < index and any(w not in DETERMINERS for w in words[start:index])
    level = "unnamed_described" if described or knowing or withheld else "unnamed_bare"
    if withheld:  # "One aide, who asked not to be named,": the aide is the holder
        named = Span(tokens.starts[start], tokens.end(index))
        yield _finding(tokens, start, end, level, named)
    else:
        yield _finding(tokens, start, end, level)


def _privately(tokens: Tokens, index: int) -> Iterator[Finding]:
    """Holders of a post who speak without their names: 'officials privately concede', 'Privately, ministers admit'."""
    words = tokens.words
    before = index - 1 - (index > 1 and words[index - 1] in HAVE)  # "ministers have privately conceded"
    behind = index + 1 + (_next(words, index) == ",")
    if index and _is_plural_post(words[before]) and _next(words, index) in CONCEDING:
        start = _phrase_start(tokens, before)
        yield _finding(tokens, start, tokens.end(index))
        return
    if index and words[before].endswith("s") and words[before].isalpha() and _next(words, index) in CONCEDING:
        if not tokens.is_capital(before) and words[before] not in PRONOUNS:
            span = Span(tokens.starts[index], tokens.end(index + 1))  # "strategists on both sides privately concede"
            yield Finding(
                span, "anonymous_source", None, "probable", 0.75, "unnamed-source", ("that", "clause"),
                sourcing="unnamed_described",
            )  # fmt: skip
        return
    for head in range(behind, min(behind + 4, len(words) - 1)):
        if _is_plural_post(words[head]) and words[head + 1] in CONCEDING:
            yield _finding(tokens, behind, tokens.end(head))
            return


def _paper(tokens: Tokens, last: int) -> Span:
    """The paper or reporter whose name ends before a verb of learning: "The BBC", "our correspondent"."""
    last -= tokens.words[last] in BEFORE_LEARNT
    start = last
    while start and tokens.is_capital(start - 1) and tokens.words[start - 1] not in STOPS:
        start -= 1
    start -= bool(start) and start == last and tokens.words[start - 1] in DETERMINERS | {"our", "this", "your"}
    return Span(tokens.starts[start], tokens.end(last))


def _is_plural_post(word: str) -> bool:
    role = noun(word)
    return word in OFFICIALS | INSIDERS or (role is not None and role.plural and role.kind in ("post", "unnamed"))


def _spokesperson(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A spokesman without a name, where he speaks. His office stands behind him: it is the name alone that is missing."""
    words = tokens.words
    if tokens.name_follows(index):
        return
    start = _phrase_start(tokens, index)
    last = index
    if _next(words, index) == "for":
        last = _tail_end(tokens, index)
    if not _speaks(words, last, start):
        return
    if words[start] == "the" and index - start == 1:
        return  # a second mention
    span = Span(tokens.starts[start], tokens.end(last))
    yield Finding(
        span, "anonymous_source", None, "certain", 0.95, "spokesperson", ("none", "clause"), sourcing="named_role",
        holder=span,
    )  # fmt: skip


def _friend(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A friend or ally who speaks: 'a pal said', 'allies of the minister said'."""
    start = _phrase_start(tokens, index)
    last = _tail_end(tokens, index) if _next(tokens.words, index) in ("of", "close") else index
    indefinite = tokens.words[start] in COUNTS | {"a", "an"} or (start == index and tokens.words[index].endswith("s"))
    if indefinite and not tokens.name_follows(index) and _speaks(tokens.words, last, start):
        yield _finding(tokens, start, tokens.end(last))


def _bystander(tokens: Tokens, index: int) -> Iterator[Finding]:
    """Somebody who was there and speaks without a name: 'a neighbour said', 'another witness claimed'."""
    start = _phrase_start(tokens, index)
    last = _tail_end(tokens, index) if _next(tokens.words, index) in WITHIN | {"of", "who"} else index
    indefinite = tokens.words[start] in INDEFINITE
    if indefinite and not tokens.name_follows(index) and _speaks(tokens.words, last, start):
        yield _finding(tokens, start, tokens.end(last))


def _who_was_there(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A holder of a post who knows of a thing and speaks: 'a senator who was at the table told us'."""
    role = noun(tokens.words[index])
    if role is None or role.kind not in ("post", "person") or tokens.words[index] in NOUNS:
        return
    start = _phrase_start(tokens, index)
    last = _tail_end(tokens, index, over=HAVE | {"who"})
    if tokens.words[last] in CONJUNCTIONS:
        return  # "a pilot who is ill and said so"
    if tokens.words[start] in COUNTS | {"a", "an"} and _speaks(tokens.words, last, start):
        yield _finding(tokens, start, tokens.end(last))


def _post(tokens: Tokens, index: int) -> Iterator[Finding]:
    """A holder of a post who is told from others by rank alone, and speaks: 'one former minister said'."""
    role = noun(tokens.words[index])
    party = tokens.is_capital(index) and index + 1 < len(tokens)  # "one senior Liberal said"
    is_post = role is not None and role.kind in ("post", "unnamed") and not role.plural
    alone = index + 1 < len(tokens) and tokens.words[index - 1] in ("one", "another")  # "one scout said"
    alone = alone and tokens.words[index + 1] in REPORTED and tokens.words[index] not in WRITTEN | RELATIVE
    if not (is_post or party or alone) or tokens.name_follows(index):
        return
    start = _phrase_start(tokens, index)
    words = tokens.words[start:index]
    ranked = (
        words in (["one"], ["another"])
        or words[:1] == ["one"]
        or (words[:1] in (["a"], ["an"], ["another"]) and not STANDING.isdisjoint(words[1:]))
    )
    if ranked and _speaks(tokens.words, index, start) and (is_post or tokens.words[index + 1] in SPEECH):
        yield _finding(tokens, start, tokens.end(index))


def _one_of_them(tokens: Tokens, index: int) -> Iterator[Finding]:
    """'One of the people said': a source that was described before."""
    if tokens.words[index] in NOUNS and _speaks(tokens.words, index, index - 3):
        yield _finding(tokens, index - 3, tokens.end(index))


def _finding(
    tokens: Tokens, start: int, end: int, sourcing: str = "unnamed_described", holder: Span | None = None
) -> Finding:
    """An unnamed source from a word to a place in the text; its holder is itself, where no shorter name is given."""
    span = Span(tokens.starts[start], end)
    return Finding(
        span, "anonymous_source", None, "probable", 0.75, "unnamed-source", ("none", "clause"), sourcing=sourcing,
        holder=holder or span,
    )  # fmt: skip


def _next(words: list[str], index: int) -> str:
    return words[index + 1] if index + 1 < len(words) else ""


def _phrase_start(tokens: Tokens, index: int) -> int:
    """The first word of the noun phrase that ends with the noun: back to a determiner, at most six words."""
    start = index
    while start > 0 and index - start < 6:
        word = tokens.words[start - 1]
        if word in STOPS:
            break
        start -= 1
        if word == "the" or word in INDEFINITE:
            break
    return start


def _tail_end(tokens: Tokens, index: int, over: frozenset[str] = frozenset()) -> int:
    """The last word of a tail such as 'close to the family', up to a verb of speech or a mark."""
    last = index + 1
    while last + 1 < len(tokens) and last - index < 12:
        word = tokens.words[last + 1]
        if word in SPEECH or word in ',.;:()“”"' or (word in HAVE | {"who"} and word not in over):
            break
        last += 1
    while last > index + 1 and tokens.words[last] in WHEN:  # "allies of the minister yesterday said"
        last -= 1
    return min(last, len(tokens) - 1)


def _relative_end(tokens: Tokens, index: int) -> int:
    """The end of ', who asked not to be named,' with its closing comma."""
    last = index
    while last + 1 < len(tokens) and last - index < 22:
        word = tokens.words[last + 1]
        last += 1
        if word == "," and last - index > 3:
            break
        if word in SPEECH and last - index > 4:
            last -= 1
            break
    return last


def _speaks(words: list[str], last: int, start: int) -> bool:
    """Whether a verb of speech stands right behind the phrase, or right before it, or "according to" does."""
    while words[last + 1 : last + 2] and words[last + 1] in WHEN:  # "allies of the minister yesterday said"
        last += 1
    behind = words[last + 1 : last + 4]
    if behind and (
        behind[0] in SPEECH
        or (len(behind) > 1 and behind[0] in HAVE | {"also", "later", "close", "who"} and behind[1] in SPEECH)
    ):
        return True
    if behind[:1] == [","] and behind[2:3] == [","] and words[last + 4 : last + 5] and words[last + 4] in SPEECH:
        return True  # "a source, however, said"
    before = words[max(0, start - 2) : start]
    return bool(before) and (before[-1] in SPEAKS_BEFORE or before == ["according", "to"])
