"""The grammar of people's names in English-language news: reading, re-casing and comparing them.

Shared by bylines and running text. Everything works on short strings (a name, a byline part), in time linear in their length.

>>> read_name("Dr. Anne-Marie van der Berg Jr.")
PersonName(titles=('Dr.',), given=('Anne-Marie',), family='van der Berg', suffixes=('Jr.',), surname_first=False)
>>> read_name("Xi Jinping").family, recase("PATRICK O'BRIEN-McDONALD"), same_person("Mr Xi", "Xi Jinping")
('Xi', "Patrick O'Brien-McDonald", True)
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Literal, TypeAlias

from attrs import frozen

from newskit.english.word_lists import read_lines, read_sections, word_set

__all__ = [
    "CREDENTIALS",
    "PARTICLES",
    "SUFFIXES",
    "PersonName",
    "family_name",
    "given_name_gender",
    "has_name_marks",
    "is_person_name",
    "is_title",
    "name_key",
    "names_agree",
    "read_name",
    "recase",
    "same_person",
    "title_gender",
    "title_kind",
    "title_words",
    "titles",
    "without_titles",
]

NameGender: TypeAlias = Literal["female", "male", "either"]
TitleKind: TypeAlias = Literal["honorific", "rank", "office"]

# Small words inside a name, written lower case in running text ("Ursula von der Leyen", "Luiz Inácio da Silva").
PARTICLES = word_set(
    "af al ap av ben bin bint binti da dal dalla das de degli dei del dela della den der des di do dos du e el ibn "
    "ferch la las le lo los of op ould st 't ten ter till und van verch von wa y ze zu zum zur"
)
# Particles that an all-capitals name most often wants lower case; "Robert De Niro" is then wrong and "Simone de Beauvoir" right.
_LOWERED = word_set(
    "af ap bin bint binti da das de del den der des dos du e ferch ibn of op ould ten ter und van verch von wa y zu"
)
# Generational suffixes, and letters after a name (degrees, honours, posts); compared without stops, in capitals.
SUFFIXES = {"JR": "Jr.", "SR": "Sr.", "JNR": "Jnr", "SNR": "Snr", "II": "II", "III": "III", "IV": "IV"}
CREDENTIALS = {
    word.upper(): word
    for word in (
        "MD PhD DPhil EdD JD DO DDS DVM RN LLB LLM MBA MPH CPA Esq MP MSP MEP MLA MBE OBE CBE KBE DBE GBE CMG KCMG KC QC SC "
        "SAN FRS RD OAM AO AM AC VC MC DSO TD FRCS FRCP"
    ).split(" ")
}

_MAC_NAMES = word_set(
    "allister alister arthur askill aulay callum carthy cormack cormick diarmid donald donnell dougall dowell "
    "eachern farlane fadden fie gill gillivray gregor innes intosh intyre isaac kay kellar kenna kenzie kinlay "
    "kinnon kintosh lachlan lean lellan lennan leod manus millan nab namara naughton neil neill pherson phail "
    "quarrie rae sween swain taggart tavish vicar william"
)
# Two capitals that are initials though they could be read as a word.
_INITIAL_PAIRS = word_set("AC AD AJ AK AM AP DA EA EJ IJ JA JE OJ OP UD")
_SHORT_FAMILY_NAMES = frozenset({"NG"})  # no vowel, and yet no initials

_WORD = re.compile(r"[^\s,]{1,60}")
_APOSTROPHES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "‑": "-", "‐": "-"})
_POSSESSIVE = re.compile(r"(?:['’]s|(?<=s)['’])$")
_NAME_LETTERS = re.compile(r"[^\W\d_]")
_HYPHENS = re.compile(r"([-‐‑])")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?-?){1,4}")
# One syllable of pinyin: enough to tell "Jinping" and "Yi" from "Jones".
_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|[zcs]h)?"
    r"(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u|ü)){1,2}"
)
# A syllable of a Korean or Hokkien or Cantonese given name, spelt as passports do ("Jong", "Un", "Hsien", "Loong", "Kwok").
_SYLLABLE = re.compile(
    r"(?:hs|hw|[bcdfghjklmnprstwyz]h?|ch|[bdghjky]w|[bghkpmr]y)?"
    r"(?:[aeiouüy]{1,4})(?:ng|n|m|k|p|t|l|r|h|w)?"
)
_HYPHENED = re.compile(r"[^\W\d_]{1,7}-[^\W\d_]{1,7}")
# Chinese given names of one syllable that are also family names or English names.
_SINGLE_SYLLABLES = frozenset({"yi", "na", "lei", "qiang", "ming", "bo", "tao", "wei", "fei"})


@frozen
class PersonName:
    """A name in its parts, each as written.

    Attributes:
        titles: what stands before it: 'Sir', 'Dr', 'Prime Minister'.
        given: given and middle names and initials.
        family: the last name with its particles: 'van der Berg'; the only name where there is just one.
        suffixes: 'Jr.', 'III', 'MD'.
        surname_first: the family name is printed first, as in 'Xi Jinping'.
    """

    titles: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    family: str = ""
    suffixes: tuple[str, ...] = ()
    surname_first: bool = False

    @property
    def bare(self) -> str:
        """The name without titles and suffixes, in its printed order."""
        return " ".join((self.family, *self.given) if self.surname_first else (*self.given, self.family))


@cache
def _titles() -> dict[str, tuple[TitleKind, NameGender | None]]:
    kinds: dict[str, tuple[TitleKind, NameGender | None]] = {}
    for heading, entries in read_sections("titles.txt", ",").items():
        kind, _, gender = heading.partition(" ")
        for entry in entries:
            kinds.setdefault(entry, (kind, gender or None))  # type: ignore[arg-type]  # the headings of titles.txt
    return kinds


@cache
def titles() -> frozenset[str]:
    """Every title, lower case and without stops: 'mr', 'det insp', 'secretary of state'."""
    return frozenset(_titles())


@cache
def title_words() -> frozenset[str]:
    """Every word of every title; a run of them is a title too ('Det. Ch. Insp.', 'Deputy Prime Minister')."""
    return frozenset(word for title in _titles() for word in title.split() if word not in ("of", "and"))


@cache
def _given_names() -> dict[str, NameGender]:
    genders: dict[str, NameGender] = {}
    for gender, names in read_sections("given_names.txt").items():
        for name in names:
            key = name.lower() if name.isascii() else name_key(name)  # most are plain, and there are thousands
            genders[key] = "either" if key in genders and genders[key] != gender else gender  # type: ignore[assignment]
    return genders


@cache
def _family_first() -> dict[str, frozenset[str]]:
    return {heading: frozenset(map(name_key, names)) for heading, names in read_sections("family_first.txt").items()}


@cache
def _short_forms() -> dict[str, frozenset[int]]:
    """For each given name, the numbers of the lines of short_names.txt it stands on."""
    lines: dict[str, set[int]] = {}
    for number, line in enumerate(read_lines("short_names.txt")):
        for name in line.split():
            lines.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in lines.items()}


@cache
def _plain_letters() -> dict[int, str]:
    return str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "ð": "d"})


def name_key(word: str) -> str:
    """The form in which name words are compared: no accents, stops, marks or capitals, and no possessive ending.

    >>> name_key("López’s"), name_key("J.K."), name_key("O’Brien")
    ('lopez', 'jk', "o'brien")
    """
    plain = word.isascii()
    if not plain or "'" in word:
        word = _POSSESSIVE.sub("", word)
    if plain:
        return word.replace(".", "").lower()
    folded = unicodedata.normalize("NFKD", word.translate(_APOSTROPHES).lower())
    return "".join(c for c in folded if not unicodedata.combining(c)).translate(_plain_letters()).replace(".", "")


def _title_key(words: list[str]) -> str:
    return " ".join(words).replace(".", "").translate(_APOSTROPHES).lower()


def is_title(words: str) -> bool:
    """Whether the words are a title that stands before a name: 'Mr.', 'Det Ch Insp', 'Prime Minister'."""
    key = _title_key(words.split())
    return key in _titles() or (bool(key) and all(word in title_words() for word in key.split()))


def title_kind(title: str) -> TitleKind | None:
    """``honorific`` ('Ms'), ``rank`` ('Col.'), ``office`` ('Senator'), or None for no title; of several words the last counts."""
    words = _title_key(title.split())
    entry = _titles().get(words) or _titles().get(words.rpartition(" ")[2])
    return entry[0] if entry else None


def title_gender(title: str) -> Literal["female", "male"] | None:
    """What a title says of its bearer's gender: 'Mrs' female, 'Sir' male, 'Dr' nothing."""
    words = _title_key(title.split())
    for word in (words, *words.split()):
        entry = _titles().get(word)
        if entry and entry[1] in ("female", "male"):
            return entry[1]
    return None


def given_name_gender(name: str) -> NameGender | None:
    """What a given name hints at: weak evidence only. None for a word that is on no list.

    >>> given_name_gender("Priya"), given_name_gender("Jean-Luc"), given_name_gender("Kim"), given_name_gender("Harvest")
    ('female', 'male', 'either', None)
    """
    key = name_key(name)
    found = _given_names().get(key)
    if found is None and "-" in key:
        found = _given_names().get(key.partition("-")[0])
    return found


def _is_initials(word: str) -> bool:
    """'J.', 'J.K.', 'JD'; a lone 'A' or 'I' needs its stop to be an initial elsewhere than between names."""
    return _INITIALS.fullmatch(word) is not None and word.upper() == word and (len(word) < 3 or "." in word)


def _is_suffix(word: str) -> bool:
    key = word.replace(".", "").upper()
    return (key in SUFFIXES and word[0].isupper()) or (
        key in CREDENTIALS and (word == "Esq." or sum(map(str.isupper, word)) > 1)
    )


def _is_surname_first(words: list[str]) -> bool:
    """Whether two to four words are a name in Chinese, Korean, Vietnamese or Khmer order.

    The family name stands on its list, and the rest looks like given names of that language and not like English ones.
    """
    if not 2 <= len(words) <= 4:
        return False
    keys = [name_key(word) for word in words]
    lists = _family_first()
    first, second = keys[0], keys[1]
    if len(words) == 2:
        if first in lists["korean"] and _HYPHENED.fullmatch(second):
            return given_name_gender(second) is None
        if first in lists["chinese"] and first not in _given_names():
            head, hyphen, tail = words[1].partition("-")
            if hyphen and tail.islower():  # "Tsai Ing-wen": the older spelling
                return name_key(head) not in _given_names()
            if second in _SINGLE_SYLLABLES:
                return True
            return (
                second not in _given_names()
                and second not in lists["chinese"]
                and _PINYIN.fullmatch(second) is not None
            )
        return first in lists["khmer"] and second in lists["khmer given"]
    if first in lists["vietnamese"] and second not in _given_names() and first != "do":
        return all(len(key) <= 7 and key not in _given_names() for key in keys[1:])
    if len(words) == 3 and (first in lists["korean"] or first in lists["chinese double"]):
        return all(len(key) <= 7 and key not in _given_names() and _SYLLABLE.fullmatch(key) for key in keys[1:])
    return False


def read_name(text: str) -> PersonName:
    """A name in its parts. Never fails: what is not a title, suffix or particle is a name word.

    >>> read_name("Sen. Ted C. Marlowe III")
    PersonName(titles=('Sen.',), given=('Ted', 'C.'), family='Marlowe', suffixes=('III',), surname_first=False)
    >>> read_name("Kim Jong Un").family, read_name("Luis de la Cruz").family, read_name("Park Geun-hye").given
    ('Kim', 'de la Cruz', ('Geun-hye',))
    """
    words = _WORD.findall(_POSSESSIVE.sub("", text.strip()))
    titles: list[str] = []
    start, end = 0, len(words)
    while start < end - 1:
        length = next(
            (n for n in (3, 2, 1) if start + n < end and _title_key(words[start : start + n]) in _titles()), 0
        )
        if not length or (length == 1 and not titles and _given_name_not_title(words)):
            break
        titles.append(" ".join(words[start : start + length]))
        start += length
    while end - start > 1 and _is_suffix(words[end - 1]):
        end -= 1
    suffixes = words[end:]
    words = words[start:end]
    if not words:
        return PersonName(titles=tuple(titles[:-1]), family=titles[-1] if titles else "", suffixes=tuple(suffixes))
    if not titles and _is_surname_first(words):
        return PersonName((), tuple(words[1:]), words[0], tuple(suffixes), True)
    if titles and _is_surname_first(words):
        return PersonName(tuple(titles), tuple(words[1:]), words[0], tuple(suffixes), True)
    start = len(words) - 1
    while start > 1 and (name_key(words[start - 1]) in PARTICLES and not _is_initials(words[start - 1])):
        start -= 1
    if start == 1 and name_key(words[0]) in PARTICLES and words[0].lower() not in ("e", "y", "al", "lo"):
        start = 0  # "van Gaal", "de Blasio", and nothing before it
    return PersonName(tuple(titles), tuple(words[:start]), " ".join(words[start:]), tuple(suffixes))


def _given_name_not_title(words: list[str]) -> bool:
    """Whether a first word that can be a title is here a given name: 'Dean Ashworth', 'Earl Sweat', 'Prince Okoro'."""
    key = name_key(words[0])
    return not words[0].endswith(".") and key in _given_names() and len(words) == 2


def without_titles(text: str) -> str:
    """The name alone: "Prime Minister Justin Okoye's" gives 'Justin Okoye'."""
    return read_name(text).bare


def family_name(text: str) -> str:
    """The last name with its particles, as written: 'Ursula von der Leyen' gives 'von der Leyen'."""
    return read_name(text).family


def is_person_name(text: str) -> bool:
    """Whether the text as a whole reads as one person's name: shape first, the list of given names only for one word.

    >>> is_person_name("Siobhán O'Neill-Adeyemi"), is_person_name("Press Association Staff"), is_person_name("and agencies")
    (True, False, False)
    """
    if len(text) > 80 or not text.strip() or any(map(str.isdigit, text)) or _has_small_word(text):
        return False
    name = read_name(text)
    words = [*name.given, *name.family.split()]
    if not words or len(words) > 8 or sum(name_key(word) not in PARTICLES for word in words) > 6:
        return False
    for word in words:
        if not (word[0].isalpha() or _NAME_LETTERS.match(word.translate(_APOSTROPHES).lstrip("'"))):
            return False
        if not word[0].isupper() and name_key(word) not in PARTICLES and not word.lower().startswith(_SMALL_PREFIXES):
            return False
        if name_key(word) in _NEVER_IN_NAMES:
            return False
    if not words[-1][0].isupper() and not words[-1].lower().startswith(("al-", "el-", "d'", "d’")):
        return False
    return len(words) > 1 or bool(name.titles) or given_name_gender(words[0]) is not None


def _has_small_word(text: str) -> bool:
    """Whether a word behind the first is none of a name: a cheap first look, which most titles and sentences do not pass."""
    for word in text.split()[1:]:
        if word[0].islower():
            bare = word.strip(".,")
            if bare not in PARTICLES and bare not in title_words() and not bare.startswith(_SMALL_PREFIXES):
                return name_key(bare) not in PARTICLES
    return False


_SMALL_PREFIXES = ("al-", "el-", "d'", "d’", "ul-")  # how a name may begin with a small letter

# What only people's names have: initials before a name ("S. Meenakshi"), O' and Mac, Irish, Welsh and Maori forms. Romance
# particles are left out: "Tour de France", "Rio de Janeiro".
_NAME_MARKS = re.compile(
    r"(?:^|\s)(?!(?:U\.\s?[SKN]|E\.\s?U|D\.\s?C)\.)(?:[A-Z]\.\s?){1,3}[A-ZÀ-Þ][A-Za-zÀ-ž]"
    r"|(?:^|\s)(?:Ma?c|O['’]|D['’]|Fitz)[A-Z]|\s(?:Ní|NÍ|Nic|Uí|UÍ|Ó|Mac|ap|ferch|Te)\s[A-ZÀ-Þ]"
    r"|\s(?:[AaEe]l|AL|EL)-[A-Z]"
)
_PARTICLES_OF_PEOPLE = word_set("van von der den bin bint binti ibn ap ferch verch wa ould dos")


def has_name_marks(text: str) -> bool:
    """Whether words that are on no list are a person's name by what only names have: accents, initials, particles, O', Mac.

    >>> has_name_marks("Sorcha Ní Bhriain"), has_name_marks("S. Meenakshi Sundaram"), has_name_marks("Koos van Rensburg")
    (True, True, True)
    >>> has_name_marks("Climate Summit"), has_name_marks("U.S. Senate"), has_name_marks("Tour de France")
    (False, False, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 8 or not is_person_name(text):
        return False
    if not text.isascii() and any(c.isalpha() and not c.isascii() for c in text):
        return True
    particles = words[1:] if not text.isupper() else text.lower().split()[1:]
    return _NAME_MARKS.search(text) is not None or not _PARTICLES_OF_PEOPLE.isdisjoint(particles)


# Capitalised words of bylines and page furniture that no person is called.
_NEVER_IN_NAMES = word_set(
    "and agencies agency associated association bureau by correspondent correspondents desk editor editorial "
    "editors foreign from in media network news newspaper newsroom online our politics press radio report reporter "
    "reporters service sport sports staff team television the times today tv updated video with writer writers wire "
    "world breaking exclusive company corporation group limited ltd inc plc university college institute foundation "
    "department ministry council committee commission"
)


def recase(text: str) -> str:
    """A name printed in capitals as a reader writes it; words with small letters stay as they are.

    >>> recase("PATRICK REEVELL"), recase("FIONA McDONALD"), recase("SEÁN MCCABE"), recase("J.K. O'NEILL JR.")
    ('Patrick Reevell', 'Fiona McDonald', 'Seán McCabe', "J.K. O'Neill Jr.")
    >>> recase("URSULA VAN DER BERG"), recase("PARK GEUN-HYE"), recase("BASHAR AL-ASSAD"), recase("JD MARSH, MD")
    ('Ursula van der Berg', 'Park Geun-hye', 'Bashar al-Assad', 'JD Marsh, MD')
    """
    words = text.split(" ")
    letters = [word for word in words if _NAME_LETTERS.search(word)]
    korean = len(letters) == 2 and "-" in letters[1] and name_key(letters[0]) in _family_first()["korean"]
    out: list[str] = []
    for index, word in enumerate(words):
        out.append(_recase_word(word, first=not any(out), last=index == len(words) - 1, korean=korean and index > 0))
    return " ".join(out)


def _recase_word(word: str, *, first: bool, last: bool, korean: bool) -> str:
    core = word.rstrip(",;:")
    tail = word[len(core) :]
    core = core.replace("Mc", "MC").replace("Mac", "MAC")  # "McDONALD" is in capitals too
    if any(c.islower() for c in core) or not any(c.isupper() for c in core):
        return word
    key = core.replace(".", "")
    if not last and key.lower() in _titles() and "." not in core[:-1]:
        return core.capitalize() + tail
    if not first:
        if key in SUFFIXES:
            return (key if key.startswith("I") else key.capitalize() + ("." if "." in core else "")) + tail
        if key in CREDENTIALS and (last or tail) and key not in ("DO", "AM", "AC"):
            return CREDENTIALS[key] + tail
        if not last and not tail and key.lower() in _LOWERED and "." not in core and len(key) > 1:
            return core.lower() + tail
    if "." in core[:-1] or len(key) == 1:
        return word  # initials
    if (
        len(key) == 2
        and key not in _SHORT_FAMILY_NAMES
        and (key in _INITIAL_PAIRS or not set(key) & set("AEIOUY"))
        and key.isascii()
    ):
        return word  # JD, AJ, TJ
    parts = _HYPHENS.split(core)
    for number in range(0, len(parts), 2):
        part = parts[number]
        if (
            (number == 0 and len(parts) > 1 and part in ("AL", "EL", "UL", "AD", "AS", "UR") and not first)
            or (number and part in ("AL", "EL", "UL", "UR", "E", "DE"))
            or (number and korean)
        ):
            parts[number] = part.lower()
        else:
            parts[number] = _capitalise(part)
    return "".join(parts) + tail


def _capitalise(part: str) -> str:
    """One part of a name in capitals, with its inner capital where the name has one: McCabe, MacLeod, O'Hara."""
    lower = part.lower()
    plain = lower.translate(_APOSTROPHES)
    mark = plain.find("'")
    if 0 < mark <= 2 and len(plain) - mark > 2:  # O'Hara, D'Souza, N'Golo, but not an English possessive
        return lower[:1].upper() + lower[1 : mark + 1] + lower[mark + 1].upper() + lower[mark + 2 :]
    if plain.startswith("mc") and len(plain) > 3:
        return "Mc" + lower[2].upper() + lower[3:]
    if plain.startswith("mac") and plain[3:] in _MAC_NAMES:
        return "Mac" + lower[3].upper() + lower[4:]
    return lower[:1].upper() + lower[1:]


def _given_names_agree(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two runs of given names can be one person's: equal, initials of each other, a short form, or a middle name."""
    if not one or not other:
        return True
    ours, theirs = [name_key(w) for w in one], [name_key(w) for w in other]
    if _first_names_agree(ours[0], theirs[0]):
        middle, other_middle = ours[1:], theirs[1:]
        return not middle or not other_middle or any(_first_names_agree(a, b) for a in middle for b in other_middle)
    return any(len(a) > 1 and a == b for a in ours for b in theirs)


def _first_names_agree(one: str, other: str) -> bool:
    if one == other or one.replace("-", "") == other.replace("-", ""):
        return True
    if len(one) <= 2 or len(other) <= 2:
        return one[:1] == other[:1]
    return bool(_short_forms().get(one, frozenset()) & _short_forms().get(other, frozenset()))


def same_person(one: str, other: str) -> bool:
    """Whether two names as written can be the same person's: full and last name, initials, title and last name.

    Two full names agree when the last names do and the given names do not clash. A lone given name is nobody in particular.

    >>> same_person("Joseph R. Adeyemi", "Joe Adeyemi"), same_person("Ms Adeyemi", "Joe Adeyemi"), same_person("A. Patel", "Bina Patel")
    (True, True, False)
    >>> same_person("Mr Marlowe", "Mrs Marlowe"), same_person("von der Berg", "Ursula von der Berg"), same_person("Ursula", "Ursula Berg")
    (False, True, False)
    """
    return names_agree(read_name(one), read_name(other))


def names_agree(ours: PersonName, theirs: PersonName) -> bool:
    """``same_person`` for names already read."""
    if not _families_agree(ours, theirs) or not _given_names_agree(ours.given, theirs.given):
        return False
    genders = {g for name in (ours, theirs) for title in name.titles if (g := title_gender(title))}
    generations = [{name_key(s) for s in name.suffixes} & {"jr", "sr", "jnr", "snr"} for name in (ours, theirs)]
    return len(genders) < 2 and not (generations[0] and generations[1] and generations[0] != generations[1])


def _families_agree(one: PersonName, other: PersonName) -> bool:
    ours, theirs = _family_words(one), _family_words(other)
    if ours == theirs:
        return True
    # "López Obrador" after "Andrés Manuel López Obrador": read_name took "López" for a given name.
    short, long = (one, other) if len(one.given) < len(other.given) else (other, one)
    tail = [name_key(w) for w in (*long.given, *long.family.split())]
    words = [name_key(w) for w in short.bare.split()]
    return (
        not short.surname_first
        and not long.surname_first
        and 1 < len(words) < len(tail)
        and tail[-len(words) :] == words
    )


def _family_words(name: PersonName) -> list[str]:
    words = [name_key(w) for w in name.family.split()]
    kept = [w for w in words if w not in PARTICLES] or words
    return [re.sub(r"^(?:al|el|ul|as|ad)-", "", w) for w in kept]
