"""Finds noun phrases that describe who speaks: 'the UK trade secretary', 'a government source familiar with the talks', 'critics'."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import compress, count

from attrs import define, evolve

from newskit.english import roles
from newskit.english.word_lists import word_set
from newskit_entities.clauses import NOUNS_AND_VERBS, SHORT_POSTS, SPEECH_VERBS
from newskit_entities.name_joints import state_before
from newskit_entities.name_shapes import is_compound_adjective, word_lists
from newskit_entities.story_words import StoryWords

__all__ = ["BY_A_QUALITY", "KNOWING", "DescriptionFound", "find_descriptions"]

# Words of the common list that stand inside a noun phrase.
_INSIDE = word_set(
    "former first second third last late new next old top least most one two three four five six several many few "
    "another other own seven nine ten twelve twenty opinion live high general good great long full free little best far "
    "early later recent earlier spring summer autumn winter"
)
# Words that may stand before a bare plural: "senior government sources", "local residents".
_MODIFIERS = word_set(
    "senior former local top western foreign federal state national military intelligence security law enforcement "
    "health government police court party industry union opposition white black young older elderly human rights "
    "independent political religious medical legal public school hospital city county district council royal "
    "diplomatic defence defense administration congressional parliamentary republican democratic conservative "
    "labour liberal rebel tribal church company aid rescue emergency environmental climate scientific academic "
    "economic financial trade business community world regional provincial municipal unnamed anonymous multiple "
    "several other some many most more few two three four five six dozens hundreds thousands campaign election "
    "transport education football club team fellow market wall street well-placed high-ranking high-level long-time "
    "longtime outside leading prominent ordinary angry worried concerned frightened immigration border counter- "
    "terrorism fire chief deputy vice prime managing assistant executive"
)
_TAIL_PREPOSITIONS = frozenset({"of", "for", "at", "in", "from", "with"})
_TELLING_WHERE = frozenset({"of", "for", "in"})
_MEN_TOO = word_set("miner operator")  # firms where "the" stands before them, men where "a" does
_SUBJECTS = word_set("he she it who which that He She It")
_VERBS_TOO = NOUNS_AND_VERBS | {"accused"}
_PARTISANS = frozenset({"Republican", "Democrat"})  # who goes by party and state: "the South Dakota Republican said"
KNOWING = frozenset({"familiar", "close", "briefed", "involved", "knowledgeable"})
BY_A_QUALITY = roles.RoleNoun("person", "post")  # "the 34-year-old said", "the Spaniard added"


@define(slots=True, eq=False)
class DescriptionFound:
    """A noun phrase about a speaker: words ``first`` up to ``last``, head noun at ``head``."""

    first: int
    last: int
    head: int
    noun: roles.RoleNoun
    called: str  # the head noun, as printed
    before: tuple[str, ...]  # the words before the head, with possessive endings
    where: tuple[str, ...]  # a few words behind the head where they may tell its land: 'of the United States'
    determiner: str = ""  # 'the', 'a', 'his', "'s" for a possessive name, '' for none

    @property
    def age(self) -> str:
        """The years of 'the 34-year-old', else ''."""
        return self.called.partition("-")[0] if self.noun is BY_A_QUALITY and self.called[0].isdigit() else ""

    @property
    def years(self) -> str:
        """The years that the phrase gives: of 'the 34-year-old', of 'a 34-year-old baker'; else ''."""
        aged = next((word for word in self.before if word.endswith("-year-old")), "")
        return self.age or aged.partition("-")[0]

    @property
    def description(self) -> roles.Description:
        """The phrase taken apart."""
        return _described(self.called, self.before, self.where)


@lru_cache(maxsize=8192)
def _described(head: str, before: tuple[str, ...], where: tuple[str, ...]) -> roles.Description:
    """``roles.describe``, remembered: 'the police' and 'the company' come again and again."""
    noun = _heads()[head]
    if "New" in before and before[-1] != "New" and before[before.index("New") + 1][0].isupper():
        at = before.index("New")
        before = (*before[:at], *before[at + 1 :])  # the mayor of New York is no new mayor
    if head in SHORT_POSTS:
        before = (*before, *SHORT_POSTS[head][:-1])
    if noun is not BY_A_QUALITY:
        return roles.describe(noun, list(before), list(where))
    described = roles.describe(roles.RoleNoun(head.lower(), "post"), list(before), list(where))
    return evolve(described, country=roles.peoples().get(head) or described.country)


@cache
def _stops() -> frozenset[str]:
    """Words that no noun phrase runs across, going left from its head."""
    return (word_lists().common - _INSIDE) | word_set(
        "said says told tells added called asked including according named became become against whose who which that "
        "urges urged wants hit met"
    )


@cache
def _doubtful() -> frozenset[str]:
    """Heads that may be something else where they stand: verbs of speech ('estimates'), other verbs, letters ('3 PM')."""
    return (SPEECH_VERBS & roles.nouns().keys()) | _VERBS_TOO | SHORT_POSTS.keys() | {"staff", "Staff"}


@cache
def _heads() -> dict[str, roles.RoleNoun]:
    """Every word that can head a description, as it is printed: role nouns in either case, else words for a quality."""
    peoples = word_lists().adjectives
    qualities = {
        *peoples,
        *(each.partition(" ")[2] for each in peoples if " " in each),
        *(f"{age}-year-old" for age in range(1, 120)),
    }
    nouns = {form: noun for word, noun in roles.nouns().items() for form in (word, word.capitalize())}
    short = {letters: roles.RoleNoun(words[-1], "post") for letters, words in SHORT_POSTS.items()}
    return {**dict.fromkeys(qualities, BY_A_QUALITY), **nouns, **short}


def find_descriptions(story: StoryWords, owned: list[int]) -> list[DescriptionFound]:
    """Every describing noun phrase, in order of its head. ``owned`` gives for each word the number of the name it belongs to, or -1."""
    known = roles.nouns()
    heads = _heads()
    stops = _stops()
    doubtful = _doubtful()
    found: list[DescriptionFound] = []
    word, capital, title_case = story.word, story.capital, story.title_case
    for index in compress(count(), map(heads.__contains__, word)):
        noun = heads[word[index]]
        if owned[index] >= 0 or (capital[index] and title_case[index]):
            continue
        if word[index] in doubtful and _is_no_noun(story, index, noun, owned):
            continue
        if noun is BY_A_QUALITY and not word[index][0].isdigit() and not _is_called_people(story, index):
            continue  # "the Spaniard", but not "Spanish"
        if index not in story.possessive and not _may_end_here(story, index, noun, known, stops):
            continue
        found.append(_phrase(story, index, noun, owned, stops))
    return found


def _is_called_people(story: StoryWords, index: int) -> bool:
    """Whether a word for a people stands right behind the article: 'the Spaniard', 'the South African'."""
    word = story.word
    before = index - 1 - (f"{word[index - 1]} {word[index]}" in roles.peoples()) if index > 1 else index - 1
    if word[index] in _PARTISANS:
        before -= state_before(story, index)  # "the South Dakota Republican"
    return before >= 0 and word[before] in ("the", "The")


def _is_no_noun(story: StoryWords, index: int, noun: roles.RoleNoun, owned: list[int]) -> bool:
    """Whether a doubtful head is none: "3 PM", "“…,” notes Ann Bell", "Ann Bell, accused traders of", "she estimates"."""
    here, before = story.word[index], story.word[index - 1] if index else ""
    if here in SHORT_POSTS:
        return before not in ("the", "The")
    if here in ("staff", "Staff"):
        # "his chief of staff"
        return before == "of" and index > 1 and story.word[index - 2].lower().startswith("chief")
    if here in _VERBS_TOO and _is_verb_of_name(story, index):
        return True
    return noun.plural and here in SPEECH_VERBS and index > 0 and (owned[index - 1] >= 0 or before in _SUBJECTS)


def _is_verb_of_name(story: StoryWords, index: int) -> bool:
    """Whether a word that is a verb too is one here: behind a comma or a quote, with no article, a name or a noun its object."""
    after = index + 1
    return (
        index > 0 and story.word[index - 1] in ",”\"’'»"
        and after < len(story.word) and story.glued[after]
        and (story.capital[after] or (story.word[index] == "accused" and story.word[after] not in (",", "of", "in")))
    )  # fmt: skip


def _may_end_here(
    story: StoryWords, index: int, noun: roles.RoleNoun, known: dict[str, roles.RoleNoun], stops: frozenset[str]
) -> bool:
    """Whether the noun can head its phrase: not when the next word goes on with it ('police officer', 'court case')."""
    after = index + 1
    if after >= len(story.word) or not story.glued[after]:
        return True
    following = story.word[after]
    if not following[0].isalpha():
        return True
    if story.capital[after]:
        if story.capital[index] and following.lower() in known:
            return False  # "Attorney General"
        return noun.kind != "organisation" or not story.capital[index]
    if noun is BY_A_QUALITY and _unlisted_trade_end(story, after, stops):
        return True
    follower = known.get(following)
    if follower is not None and following not in NOUNS_AND_VERBS:
        return False
    if (
        noun.kind in ("post", "person", "unnamed")
        and noun is not BY_A_QUALITY
        and story.word[index] not in _ALSO_ADJECTIVES
    ):
        return True
    if following in _ALSO_NOUNS:
        return after + 1 < len(story) and _takes_an_object(story.word[after + 1])
    return following in word_lists().common or following.endswith(("ed", "s", "ly", "ing")) or following in _VERBS_AFTER


def _takes_an_object(word: str) -> bool:
    """Whether a word that follows makes a verb of one that is a noun too: "the bank cut its forecast", "the club hit back"."""
    return (
        word in _OBJECT_BEGINS
        or word[0].isdigit()
        or (word.endswith("s") and word.islower() and word not in word_lists().common)
    )


def _unlisted_trade_end(story: StoryWords, index: int, stops: frozenset[str]) -> int:
    """Where words for somebody that are on no list end before a verb of speech: 'the 26-year-old [right wing] said'; 0 for none."""
    word = story.word
    for at in range(index, min(index + 4, len(word))):
        if word[at] in SPEECH_VERBS:
            return at if at > index else 0
        if not word[at].islower() or word[at] in stops or roles.noun(word[at]) is not None:
            return 0
    return 0


# Nouns that are adjectives, or parts of longer nouns, where another noun follows ("national attention", "head injuries").
_ALSO_ADJECTIVES = word_set(
    "national local native individual rival executive chief expert official deputy general major representative chair model star head centre center guard prop forward "
    "fellow patient minor champion client host captain editor human pilot pension citizen consumer customer user worker voter student child family youth teacher "
    "driver passenger tourist visitor immigrant migrant refugee resident tenant prisoner victim witness viewer reader donor member staff player fan artist"
)
# Verbs behind a noun that heads its phrase: "the firm shut its plant"; past forms in -ed are known by their ending.
_VERBS_AFTER = word_set(
    "beat became bore bought broke brought built burst caught chose clung dealt drew drove fed felt fled flew forbade fought froze heard hid hung kept "
    "laid lay lent let lit meant overcame overtook quit rang rode sank sang sat shook shrank shut slept slid sold sought spent stole stood struck stuck swept swore "
    "swung taught tore thought threw undertook underwent upheld withdrew woke wore "
    "told wrote found put took gave held made came began won lost led sent got went knew saw left fell rose grew "
    "paid met ran spoke want need believe think expect plan hope argue insist claim warn deny agree call describe "
    "face include allow show suggest note back familiar close write say report tell find responsible concerned involved"
)

# Past forms that are nouns as well: "the government cut was deep", but "the government cut taxes".
_ALSO_NOUNS = word_set("cut hit bid split spread cast set read")
_OBJECT_BEGINS = word_set(
    "a an the its his her their this that these those back out up off down in for more some all any no aside"
)


def _phrase(
    story: StoryWords, head: int, noun: roles.RoleNoun, owned: list[int], stops: frozenset[str]
) -> DescriptionFound:
    word, glued, capital = story.word, story.glued, story.capital
    first = head
    determiner = ""
    index = head
    while index > 0 and glued[index] and head - index < 8:
        before = word[index - 1]
        # A comma stands between adjectives, never before the noun itself: "for a year, minister warns".
        if before == "," and 2 < index < head and glued[index - 1] and _joins_adjectives(story, index, stops):
            index -= 1
            continue
        if (
            before in "'’"
            and index > 1
            and word[index - 2].endswith("s")
            and story.start[index - 1] == story.end(index - 2)
        ):
            index -= 1  # "the shopworkers' union"
            continue
        lower = before.lower() if len(before) == 1 or not before.isupper() else before  # "US" is no "us"
        if lower in ("that", "this") and noun.plural:
            break  # "it said that hospitals were full"
        if lower in roles.DETERMINERS and owned[index - 1] < 0:
            first, determiner = index - 1, lower
            break
        if (lower in stops and owned[index - 1] < 0) or not before[0].isalnum():
            break
        if before.endswith("ed") and index > 1 and _has_subject(word[index - 2]):
            break  # "the animals [showed signs]", "a crash that [killed 31-year-old] Tom Reed"
        index -= 1
        if index in story.possessive:
            first, determiner = index, "'s"
            owner = owned[index]
            while first > 0 and owner >= 0 and owned[first - 1] == owner:
                first -= 1
            first = _owner_start(story, first, stops)
            break
    if not determiner:
        first = _bare_start(story, head, noun, owned, stops)
    last = head + 1
    tail = last
    if head not in story.possessive:
        tail = (_unlisted_trade_end(story, last, stops) if noun is BY_A_QUALITY else 0) or _tail_end(
            story, last, owned, stops
        )
    if determiner in ("a", "an") and noun.singular in _MEN_TOO:
        noun = roles.RoleNoun(noun.singular, "post")
    possessive = story.possessive
    called = word[head]
    if noun is BY_A_QUALITY and head > first and f"{word[head - 1]} {called}" in roles.peoples():
        head, called = head - 1, f"{word[head - 1]} {called}"  # "the South African"
    words = [word[at] + "'s" if at in possessive else word[at] for at in range(first, head) if word[at][0].isalnum()]
    where = word[last : last + 5] if last < len(word) and word[last] in _TELLING_WHERE else ()
    if True not in capital[last + 1 : last + 5]:
        where = ()  # no land without a capital
    return DescriptionFound(first, tail, head, noun, called, tuple(words), tuple(where), determiner)


def _bare_start(story: StoryWords, head: int, noun: roles.RoleNoun, owned: list[int], stops: frozenset[str]) -> int:
    """Where a phrase without a determiner begins: '[former Acme Foods chief executive] Jane Roe'."""
    word, glued, capital = story.word, story.glued, story.capital
    before_name = head + 1 < len(word) and owned[head + 1] >= 0 and glued[head + 1]
    bare_post = noun.kind == "post" and not noun.plural
    first = _behind_as(story, head, stops) or (bare_post and _behind_name(story, head, owned, stops)) or head
    while first > 0 and glued[first] and head - first < 5:
        before = word[first - 1]
        if (
            before.lower() in _MODIFIERS
            or (capital[first - 1] and roles.country(before))
            or (capital[first - 1] and capital[head] and before.lower() not in stops)
            or (before_name and head - first < 2 and _may_modify(before, stops))
        ):
            first -= 1
        elif before_name and first > 1 and capital[first - 2] and is_compound_adjective(before):
            first -= 1  # "Nobel Prize-winning author Ann Bell"
            while first > 0 and glued[first] and capital[first - 1] and head - first < 5:
                first -= 1
            break
        elif before_name and owned[first - 1] >= 0 and first - 1 not in story.possessive:
            owner = owned[first - 1]  # whose man he is: "Acme Foods chief executive Jane Roe"
            while first > 0 and owned[first - 1] == owner:
                first -= 1
            break
        else:
            break
    return first


def _behind_as(story: StoryWords, head: int, stops: frozenset[str]) -> int:
    """Where a bare post behind 'as' begins: 'sacked as [home secretary]'; 0 for none."""
    word = story.word
    if "as" not in word[max(head - 5, 0) : head]:
        return 0
    for at in range(head - 1, max(head - 5, 0), -1):
        if word[at] == "as":
            return at + 1
        if not word[at].isalpha() or word[at] in stops or not story.glued[at + 1]:
            return 0
    return 0


def _behind_name(story: StoryWords, head: int, owned: list[int], stops: frozenset[str]) -> int:
    """Where a bare post behind a name and a comma begins: 'Ann Bell, [associate professor] of law'; 0 for none."""
    word = story.word
    if "," not in word[max(head - 4, 0) : head]:
        return 0
    for at in range(head - 1, max(head - 5, 0), -1):
        if word[at] == ",":
            return at + 1 if owned[at - 1] >= 0 else 0
        if not word[at].islower() or word[at] in stops or (word[at].endswith("ing") and word[at - 1] != ","):
            return 0
    return 0


def _has_subject(word: str) -> bool:
    """Whether a word before one in '-ed' is its subject: a plural noun, or 'that'."""
    return word in ("that", "who", "which") or (
        word.islower() and len(word) > 3 and word.endswith("s") and not word.endswith("ss")
    )


def _owner_start(story: StoryWords, first: int, stops: frozenset[str]) -> int:
    """Where the owner in 'the prime minister's spokesman' begins: at its article, past words of its own."""
    word, glued = story.word, story.glued
    for at in range(first, max(first - 4, 0), -1):
        if not glued[at]:
            return first
        before = word[at - 1].lower()
        if before in roles.DETERMINERS:
            return at - 1
        if not word[at - 1].isalpha() or before in stops or story.capital[at - 1]:
            return first
    return first


def _may_modify(word: str, stops: frozenset[str]) -> bool:
    """Whether a lower-case word before a post and a name belongs to the post ("harbour master Ruth Okoro") and is no verb's form."""
    return word.isalpha() and word.islower() and word not in stops and not word.endswith(("ed", "ing", "ly", "s"))


def _joins_adjectives(story: StoryWords, index: int, stops: frozenset[str]) -> bool:
    """Whether the comma before ``index`` stands between two adjectives after an article: 'the lanky, bespectacled professor'."""
    word = story.word
    return (
        word[index].islower() and word[index] not in stops and word[index - 2].islower() and word[index - 2] not in stops
        and word[index - 3].lower() in ("the", "a", "an")
    )  # fmt: skip


def _begins_name(story: StoryWords, index: int, owned: list[int]) -> bool:
    """Whether a name begins here right after another capital: 'the Minister for Health [Ann Bell]'."""
    return (
        owned[index] >= 0 and owned[index] != owned[index - 1]
        and story.capital[index - 1] and index - 1 not in story.possessive
    )  # fmt: skip


def _joins_names(story: StoryWords, index: int) -> bool:
    """Whether an 'and' stands between two names: 'a statement from Roe and Smith'."""
    return (
        story.word[index] in ("and", "&")
        and index + 1 < len(story.word)
        and story.glued[index + 1]
        and story.capital[index + 1]
    )


def _tail_end(story: StoryWords, index: int, owned: list[int], stops: frozenset[str]) -> int:
    """How far a phrase goes on after its head: 'of the United States', 'for the ministry', 'familiar with the talks'."""
    word, glued = story.word, story.glued
    count = len(word)
    if index < count and glued[index]:
        if word[index] in KNOWING:
            return _knowing_end(story, index, stops)
        if word[index] == "with" and "knowledge" in word[index + 1 : index + 4]:  # "with direct knowledge of the deal"
            index = word.index("knowledge", index) + 1
    for _ in range(3):
        if not (index + 1 < count and glued[index] and word[index] in _TAIL_PREPOSITIONS and glued[index + 1]):
            return index
        ahead = index + 1
        if word[ahead] in roles.DEFINITE:
            head = _definite_head(story, ahead + 1, stops)
            if not head:
                return _before_name(story, index, ahead + 1, stops) or index
            ahead = head
        elif not story.capital[ahead]:
            return _before_name(story, index, ahead, stops) or index
        ahead += 1
        while (
            ahead < count
            and glued[ahead]
            and ahead - index < 8
            and not _begins_name(story, ahead, owned)
            and (story.capital[ahead] or _joins_names(story, ahead))
        ):
            ahead += 1
        index = ahead
    return index


def _before_name(story: StoryWords, preposition: int, index: int, stops: frozenset[str]) -> int:
    """Where a phrase of everyday words ends right before a comma and a name: 'the head of [leisure], Ann Bell'; 0 where none does."""
    word = story.word
    if word[preposition] in ("with", "from"):
        return 0
    for at in range(index, min(index + 4, len(word) - 1)):
        if word[at] == ",":
            return at if at > index and story.capital[at + 1] else 0
        if word[at] != "and" and (not word[at].islower() or word[at] in stops):
            return 0
    return 0


def _knowing_end(story: StoryWords, start: int, stops: frozenset[str]) -> int:
    """Where 'familiar with the talks', 'close to him' ends; ``start`` where nothing is known of."""
    word, glued = story.word, story.glued
    count = len(word)
    index = start + 2
    if index > count or word[start + 1] not in ("with", "to", "on", "in", "about"):
        return start
    if index < count and word[index] in ("him", "her", "them", "it"):
        return index + 1
    while (
        index < count
        and glued[index]
        and index - start < 8
        and (word[index] in roles.DETERMINERS or word[index] not in stops)
        and word[index][0].isalnum()
    ):
        index += 1
        if word[index - 1] not in roles.DETERMINERS and index - start >= 4 and word[index - 1] not in _MODIFIERS:
            break
    return index


def _definite_head(story: StoryWords, index: int, stops: frozenset[str]) -> int:
    """The word that heads a phrase after 'the', past at most three modifiers: a capital or a role noun; 0 for none."""
    word = story.word
    for at in range(index, min(index + 4, len(word))):
        if not story.glued[at]:
            return 0
        if story.capital[at]:
            return at
        if roles.noun(word[at]) is not None:
            follows = at + 1 < len(word) and story.glued[at + 1] and roles.noun(word[at + 1]) is not None
            return at + 1 if follows else at  # "the police chief"
        if not word[at].islower() or word[at] in stops:
            return 0
    return 0
