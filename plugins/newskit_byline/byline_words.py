"""What the words of a byline are: a role, a staff, a house, a place; and where a name ends and a role or a house begins."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

from newskit.english.datelines import agencies, is_place
from newskit.english.names import CREDENTIALS, given_name_gender, has_name_marks, is_person_name
from newskit.english.roles import organisation_words
from newskit.english.word_lists import word_set

__all__ = [
    "credential_behind",
    "house_then_role",
    "is_house",
    "is_known_given_name",
    "is_listed_house",
    "is_role",
    "is_section",
    "is_staff",
    "name_then_house",
    "name_then_role",
    "role_then_name",
    "surely_name",
]

# What a journalist's role begins with.
ROLE_WORDS = word_set(
    """
    acting arts assistant associate business chief city consumer crime culture defence defense deputy diplomatic economics
    education energy environment europe executive fashion features film financial food football foreign freelance general
    guest health home housing industry international investigations investigative junior legal local managing media metro
    motoring music national news north opinion parliamentary personal political politics property religion royal rugby
    rural science security senior showbiz social south special sport sports staff state tech technology television theatre
    trainee transport travel washington west wine world
    """
)
# A sports reporter "at" somewhere is at a ground.
SPORTS = word_set("sport sports football cricket rugby tennis golf racing boxing athletics cycling formula motorsport")
# Words before "contributor" and "staff" that are part of the role and not a house.
HOUSE_MODIFIERS = word_set("senior guest regular opinion contributing frequent editorial news former junior a the our")
STAFF_WORDS = word_set("staff desk bureau team reporters agencies wires correspondents newsroom")
# What outlets are called by their last word, or their first, besides the papers' words of newskit.english.
BROADCASTERS = word_set("tv fm online digital radio magazine media newswire wire newsroom")
DAILIES = word_set("daily evening morning sunday weekly")
# Last words of organisations' names that are family names too, so that with a first name before them they are people.
FAMILY_NAMES_TOO = word_set(
    """
    bank bar bee board bond church city close court day dean fellows fields fire fisher force forces front gallery garda guard hall
    hope house jury king lake lawn ledger lords mail mart mission motor mosque parliament party post press record rangers steel
    stores street sun temple times trust union watch wood works young
    """
)

# Offices of a house in the manner "Los Angeles Bureau", "The Editorial Board".
UPPER = re.compile(r"[A-Z\d&]{2,8}")
# "SaharaReporters", "TheCable", "ThisDay": written as one word. Not "McCabe", "DeVito".
ONE_WORD_HOUSE = re.compile(r"(?!Ma?c|De|Di|Du|La|Le|Van|Fitz|O)(?:[A-Z][a-z]{2,14}){2,3}[A-Z]?")
SITE = re.compile(r"[a-z\d]\.(?:com|org|net|news|info|[a-z]{2}(?:\.[a-z]{2})?)$")


@cache
def _words(name: str) -> frozenset[str]:
    text = (files("newskit_byline") / name).read_text(encoding="utf-8")
    return frozenset(word for line in text.splitlines() if not line.startswith("#") for word in line.split())


@cache
def _entries(name: str) -> frozenset[str]:
    text = (files("newskit_byline") / name).read_text(encoding="utf-8")
    lines = (line for line in text.splitlines() if not line.startswith("#"))
    return frozenset(entry.strip().lower() for line in lines for entry in line.split(",") if entry.strip())


def _jobs() -> frozenset[str]:
    return _words("job_titles.txt")


@cache
def papers() -> frozenset[str]:
    """Last words of papers' names, lower case; before a job too: 'Ann Lee Star correspondent', 'Raj Rao Herald Reporter'."""
    return frozenset(word.lower() for word in organisation_words()["paper"])


def is_listed_house(text: str) -> bool:
    """Whether words are an agency or an outlet of the lists: 'Mail & Guardian'."""
    line = " ".join(text.lower().split()).removeprefix("the ")
    return line in agencies() or line in _entries("houses.txt")


def is_section(text: str) -> bool:
    """Whether words are a paper's section and no place: 'Opinion', 'Health', 'World News'."""
    return all(word in ROLE_WORDS for word in text.lower().split()) and not is_place(text)


def is_known_given_name(word: str) -> bool:
    """Whether a word stands on the list of given names."""
    return given_name_gender(word) is not None


def surely_name(text: str) -> bool:
    """Whether words are a person's name by their first word or by what only names have, and no place."""
    words = text.split()
    if not 2 <= len(words) <= 8 or not is_person_name(text) or is_place(text):
        return False
    return is_known_given_name(words[0]) or has_name_marks(text)


def is_role(text: str) -> bool:
    """Whether words are a job: its noun stands last, or before 'for', 'at', 'of', 'in', 'covering'."""
    words = text.lower().replace("’", "'").split()
    if not words or len(words) > 9:
        return False
    behind = ("for", "at", "of", "in", "on", "covering", "based", "reporting", "writing", "who")
    head = next((i for i, word in enumerate(words) if word in behind and i), len(words))
    word = words[head - 1].strip(".,:")
    return word in _jobs() or word.rstrip("s") in _jobs()


def is_staff(text: str) -> bool:
    """Whether words are a staff that signs without names: 'Staff Reporters', 'Herald Staff Reports', 'Our Foreign Staff', 'Staff and agencies'."""
    words = text.lower().split()
    if words[-2:] in (["staff", "report"], ["staff", "reports"]):
        return len(words) < 6
    return bool(words) and words[-1] in STAFF_WORDS and len(words) < 6


def is_agency(text: str) -> bool:
    """Whether words are an agency's name; one that is a first name too must be in capitals: 'ANA', not 'Ana'."""
    line = " ".join(text.lower().split())
    if line not in agencies() and line.removeprefix("the ") not in agencies():
        return False
    return " " in line or text.isupper() or not is_known_given_name(text)


def is_house(text: str) -> bool:
    """Whether words name an organisation: an agency, an outlet, a site, or a name with an organisation's word."""
    line = " ".join(text.lower().split())
    bare = line.removeprefix("the ")
    if bare in _entries("houses.txt") or is_agency(text) or is_staff(text):
        return True
    words = [word.strip(".,") for word in text.split()]
    if not words:
        return False
    kinds = organisation_words()
    if SITE.search(line) or text in kinds["lone"] or (words[0] in kinds["first word"] and "of" in words):
        return True
    if len(words) <= 4 and UPPER.fullmatch(words[0]) and (words[0] in kinds["lone"] or words[0].lower() in agencies()):
        return True  # "CNN Business", "BBC Scotland"
    if len(words) == 1 and ONE_WORD_HOUSE.fullmatch(words[0]):
        return True
    if 1 < len(words) < 5 and words[0].lower() in DAILIES:
        return True
    last = words[-1] if not words[-1].isupper() else words[-1].capitalize()
    called = last.lower() in papers() or last.lower() in BROADCASTERS
    if not called and not {last, words[-1]} & kinds["last word"]:
        return False
    return not (len(words) == 2 and last.lower() in FAMILY_NAMES_TOO and is_known_given_name(words[0]))


def is_plainly_house(text: str) -> bool:
    """Whether an organisation's name cannot be a person's even behind "By": 'Max Planck Society', 'The Editorial Board'."""
    words = text.split()
    if is_agency(text) or is_staff(text) or text.lower().startswith("the ") or not is_person_name(text):
        return True
    return words[-1].lower() not in FAMILY_NAMES_TOO and not (len(words) == 2 and is_known_given_name(words[0]))


@cache
def _letters_behind() -> frozenset[str]:
    return frozenset(letters.replace(".", "").upper() for letters in CREDENTIALS)


def credential_behind(text: str) -> bool:
    """Whether a part is letters behind a name: 'M.D.', 'PhD', 'OBE'."""
    return text.replace(".", "").upper() in _letters_behind()


# ---- where one thing ends and the other begins -----------------------------------------------------------------------------


def _starts(text: str) -> list[int]:
    return [match.start() for match in re.finditer(r"\S+", text)]


def role_then_name(text: str) -> int | None:
    """Where the name begins in 'AP Technology Writer Matt O'Brien'; None where there is no role before a name."""
    starts = _starts(text)
    for number in range(len(starts) - 2, 0, -1):
        word = text[starts[number - 1] : starts[number]].strip(" ,:").lower()
        if word in _jobs():
            name = text[starts[number] :]
            if name[:1].isupper() and is_person_name(name) and not is_role(name):
                return starts[number]
    return None


def name_then_role(text: str, *, first: bool) -> int | None:
    """Where the role begins in 'Thabo Nkosi Parliamentary editor', with no mark between; None where there is no name before it.

    Args:
        text: the part.
        first: the part stands where a name is due: at the beginning, behind "By", or joined to a name by "and".
    """
    starts = _starts(text)
    if len(starts) < 3 or not is_role(text):
        return None
    known = is_known_given_name(text.split(maxsplit=1)[0])
    if not (first or known):
        return None
    for number in (2, 3):
        if number >= len(starts):
            break
        name, role = text[: starts[number]].strip(), text[starts[number] :]
        words = name.split()
        if number == 3 and not words[2].strip(".").istitle():
            continue
        opens = role.split(maxsplit=1)[0].lower()
        if (
            (opens in ROLE_WORDS or opens in _jobs() or opens in papers())
            and is_person_name(name)
            and (known or not _is_of_a_role_or_house(words))
        ):
            return starts[number]
    return starts[2] if known and is_person_name(text[: starts[2]].strip()) else None


def _is_of_a_role_or_house(words: list[str]) -> bool:
    """'Deputy Political', 'Daily Mail', 'New York': no names, though they are shaped so."""
    return (
        any(word.lower() in ROLE_WORDS or word.lower() in _jobs() for word in words)
        or is_house(" ".join(words))
        or is_place(" ".join(words))
        or UPPER.fullmatch(words[0]) is not None
    )


def name_then_house(text: str) -> int | None:
    """Where the agency begins in 'Jamal Whitfield Associated Press', with no mark between."""
    starts = _starts(text)
    for number in range(2, min(len(starts), 6)):
        house = text[starts[number] :]
        known = house in agencies().values() or (" " in house and house.lower().removeprefix("the ") in agencies())
        if known and is_person_name(text[: starts[number]].strip()):
            return starts[number]
    return None


def house_then_role(text: str) -> int | None:
    """Where the role begins in 'Live Science Contributor', 'IGN Staff', 0 where no house stands before it; else None."""
    words = text.split()
    if not 1 <= len(words) <= 5 or words[-1].lower() not in ("contributor", "staff"):
        return None
    if all(word.lower() in HOUSE_MODIFIERS for word in words[:-1]):
        return 0
    return text.rindex(words[-1])
