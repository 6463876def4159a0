"""What a line of a page can look like by itself: a time, a caption, a credit, words about the author. Each with examples."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from functools import cache, cached_property
from importlib.resources import files
from typing import TypeAlias

from attrs import frozen

from newskit.english.calendar import MONTHS, WEEKDAYS

__all__ = [
    "LOOKS",
    "SENTENCE_END",
    "Look",
    "asks_reader",
    "looks_like",
    "may_be_of_page",
    "names_job",
    "plain_words",
    "signs_in",
]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))

# What is reported asks nothing of the reader.
REPORTS = frozenset("said says told added according".split())
KINDS = ("caption", "credit", "bio", "promotion", "notice")
MARKS = "()[]“”‘’\"',.:;?!/…*|•·"  # about words
SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}$|[.!?]''$")
# What those who sign articles are.
JOBS = tuple(
    """
    correspondent editor reporter writer columnist producer contributor critic journalist author professor analyst fellow
    photographer blogger lecturer
    """.split()
)


@frozen(slots=False, eq=False)
class Look:
    """A way that lines of one kind look.

    Attributes:
        kind: caption, credit, bio, promotion, notice.
        where: the pattern is searched in a line's "head" or its "tail".
        written: what is searched, as a regular expression.
        flags: of the expression.
        words: the line must have one of these words, in lower case, else the pattern is not tried: a cheap first look.
        last: the line must end in one of these, else the pattern is not tried; "a" stands for any letter or figure.
        inside: the line must hold one of these as printed, else the pattern is not tried.
        examples: lines that look so.
    """

    kind: str
    where: str
    written: str
    flags: int = 0
    words: tuple[str, ...] = ()
    last: str = ""
    inside: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression compiled, when it is first tried: few pages need all of them."""
        return re.compile(self.written, self.flags)


LOOKS: Mapping[str, Look] = {
    "agency-in-brackets": Look(
        "caption", "tail",
        r"\((?:AP|AFP|Photos?|Images?|Pictures?|Pics?|File|Getty|Reuters|Credit|Courtesy|Supplied|via|[\w-]{2,30}\.(?:com|org|net)|[\w.' ]{2,30}/[\w.' ]{2,30}|(?:[\w.]{2,20} ){1,3}(?:photo|image|picture)s?(?: by|:) [\w.]{1,20}|[^()\n]{2,60}\bvia (?:AP|AFP|Reuters|Getty|PA|Xinhua))\b[^()\n]{0,80}\)\.?$", re.IGNORECASE,
        last=").", inside=("(",),
        examples=("A ferry leaves the harbour on Monday. (AP Photo/Jo Bloggs)", "The mayor at the opening (Image: Daily Example)", "A view of the dam (Jo Bloggs/The Example)", "This photo shows Jo Bloggs. (Example County Sheriff's Office via AP)", "All six won on Tuesday (Photos: Getty/AP)", "The chief with Ann Lee in Pune last week. (Example Photo by Raj Rao)"),
    ),
    "agency-at-end": Look(
        "caption", "tail",
        r"""
            \b(?:Getty(?:\ Images)?|(?i:Shutterstock|Alamy|iStock|Unsplash|Rex\ Features)|PA\ (?:Wire|Media|Images)|EPA-EFE|AP\ Photo|Bloomberg\ via|(?i:Zuma)\ Press)\b
            (?:[/,]?\s?[\w\s.-]{2,40})?[)\].]?$
            """, re.VERBOSE,
        words=("getty", "images", "shutterstock", "alamy", "istock", "unsplash", "rex", "pa", "epa-efe", "photo", "bloomberg", "zuma", "wire", "media", "press", "via"),
        examples=("A ferry leaves the harbour. Getty Images", "Jo Bloggs/AFP via Getty Images", "Alamy"),
    ),
    "agency-behind-slash": Look(
        "caption", "tail",
        r"""
            \s/\s?(?:AP|AFP|Reuters|Getty\ Images|EPA|PA|Xinhua|AAP|Bloomberg|NurPhoto|Anadolu)(?:\sfile)?$
          | /(?:AP|AFP|(?i:Reuters)|Getty|EPA|Xinhua|AAP)$
          | [A-Z][\w.'’-]{1,20}\s[A-Z][\w'’-]{1,20}\s?/\s?[A-Z][\w&]{1,20}(?:\s[A-Z][\w&]{1,20}){0,3}$(?<!Writer)(?<!Reporter)(?<!Correspondent)(?<!Contributor)(?<!Editor)(?<!Staff)
          | \b(?:REUTERS|Reuters|AFP|AP|EPA|AAP)/[A-Z]
          | [.!?\w][”"’]?\s{1,2}(?:©|\([Cc]\))\s?[A-Z][^.!?\n]{2,60}$
            """, re.VERBOSE,
        last="a", inside=("/", "©", "(c)", "(C)"),
        examples=("Jo Bloggs / Reuters file", "A ferry in the harbour. Jo Bloggs/AFP", "The mayor wears a hat at the show Jo Bloggs/Example Images", "A boy rides past the closed plant, March 3, 2021. © Reuters / Jo Bloggs"),
    ),
    "picture-label": Look(
        "caption", "tail",
        r"""
            (?:^|[.)”"!?]\s{0,2}|\s{2}|\|\s)\(?
              (?i:Photo(?:graph)?|Image|Picture|Pic|Illustration|Caption|Screenshot|Screen\ ?grab|Graphic|Cover\ image)s?\s?
              (?i:by\b|credits?\b|captions?\b|courtesy\b|source\b|supplied\b|via\b|:|©|/)[^\n]{0,120}$
          | ^(?i:Photo\ |Image\ |Picture\ )?(?i:Credits?)(?:s?:|\s[A-Z]|(?=[A-Z]))[^\n]{0,90}$
          | [.!?][”’"]?\s(?i:Credit|Source|Courtesy)s?(?::\s?[A-Z][^!?\n]{1,60}|\sof\s[A-Z][^.!?\n]{1,60})$
            """, re.VERBOSE,
        words=("photo", "photos", "photograph", "photographs", "image", "images", "picture", "pictures", "pic", "pics", "illustration", "illustrations", "caption", "captions", "screenshot", "screengrab", "screen", "graphic", "cover", "credit", "credits", "source", "sources", "courtesy"),
        examples=("Photo by Jo Bloggs", "Image credit: Jo Bloggs", "The dam is choked with weed. | Photo Credit: J. BLOGGS", "Picture: Daily Example", "The dam in June. Photograph: Jo Bloggs/Example", "The rocket is to fly next year. Credit: Example Space", "The teeth were dug from a lake. Credit: A. Bloggs/Univ. of Example"),
    ),
    "free-licence": Look(
        "caption", "tail",
        r"\b(?i:CC(?:0|[ -]BY(?:-\w\w){0,3})|public domain)(?:\s\d\.\d)?\.?$",
        words=("cc", "cc0", "cc-by", "cc-by-sa", "by", "by-sa", "by-nd", "by-nc", "by-nc-nd", "by-nc-sa", "domain"), inside=("CC", "omain"),
        examples=("Yeast cakes were sold from carts. Example Library, CC BY-SA",),
    ),
    "label-in-brackets": Look(
        "caption", "head",
        r"^[\[(](?:image|photo(?:graph)?|picture|pic|caption|illustration|graphic|video)s?[\]):|]", re.IGNORECASE,
        words=("image", "images", "photo", "photos", "photograph", "photographs", "picture", "pictures", "pic", "pics", "caption", "captions", "illustration", "illustrations", "graphic", "graphics", "video"),
        inside=("[", "("),
        examples=("[Image: The pool was built in 1974. Picture: Jo Bloggs]", "[Photo] Jo Bloggs at the opening on Monday", "[Caption: Ann Lee walks through her field.]"),
    ),
    "label-and-bar": Look(
        "caption", "tail",
        r"\b(?i:photo(?:graph)?|picture|pic|image|file)s?\s?\|\s?[A-Z][\w .,'’/-]{2,60}$",
        words=("photo", "photos", "photograph", "picture", "pictures", "pic", "image", "images", "file"), inside=("|",),
        examples=("The chief executive at the opening. PHOTO | JO BLOGGS", "Ann Lee at the count. File | Nation Example"),
    ),
    "picture-label-glued": Look(
        "caption", "tail",
        r"[.a-z]\s?Credit(?=[A-ZÀ-Þ])[^\n]{0,90}$|[.!?”)](?:Photo(?:graph)?|Image|Picture|Illustration)s?(?:\s(?:by|credit|courtesy))?:?\s?[A-Z][^\n]{1,80}$|^(?:Photo|Image|Picture)?Credits?:?[A-Z]",
        last="a)", inside=("Credit", ".Photo", ".Image", ".Picture", ".Illustration", ")Photo", ")Image", "”Photo"),
        examples=("The hallCreditJo Bloggs for The Example", "The dam in June.Photo by Jo Bloggs"),
    ),
    "source-in-square-brackets": Look(
        "caption", "tail",
        r"[\w.”’\"]\s\[(?:(?i:file|courtesy of|photo|image)[\s:]\s?)?[A-Z][\w.'’-]*(?:[\s/]{1,3}(?:[A-Z][\w.'’-]*|via|of|for|and)){0,7}\]$",
        last="]",
        examples=("An artist's view of the new port shows how boats may turn [Example Shipyards via Reuters]", "Crowds wait at the gate [File: Jo Bloggs/Example]"),
    ),
    "source-in-brackets-behind-sentence": Look(
        "caption", "tail",
        r"[.!?][\"”’]?\s\((?=[A-Z\d])(?:[A-Z\d][\w'’.&/-]{0,24}:?\s?|(?:for|of|the|via|and|photo)\b\s?){1,8}\)$",
        last=")",
        examples=("A walker on the pier in May. (Jo Bloggs for The Example Post)", "Ann Lee in her garden in 1983. (Family photo)", "The pier closed to visitors in June. (Example News)", "Jo Bloggs says she did not see the letter. (AAP)", "Ann Lee says she can't wait. (Example Rural: Jo Bloggs)"),
    ),
    "copyright-of-picture": Look(
        "caption", "head",
        r"^\(?(?:©|\(c\)) [^\d\s]|^© Provided by|\bFile (?:photo|pic|image)\b|\b(?:handout|archive) (?:photo|picture|image)\b", re.IGNORECASE,
        words=("©", "c", "file", "handout", "archive"),
        examples=("© Jo Bloggs / Example", "File photo of the bridge", "The bridge in a handout photo"),
    ),
    "place-in-picture": Look(
        "caption", "head",
        r"\((?:left|right|centre|center|top|bottom|above|below|(?:second|third) (?:from )?(?:left|right)|far |front|back|pictured|seen|red|blue|green|yellow|orange|purple|white|[lrc])\b[^()\n]{0,40}\)[^.!?]{0,200}[.]?$", re.IGNORECASE,
        words=("left", "right", "centre", "center", "top", "bottom", "above", "below", "far", "front", "back", "pictured", "seen", "red", "blue", "green", "yellow", "orange", "purple", "white", "l", "r", "c"), inside=("(",),
        examples=("Jo Bloggs (left) and Ann Lee at the count", "The hearts of the clusters are hot (red), while bright threads show the gas between them"),
    ),
    "seen-in-picture": Look(
        "caption", "head",
        r"(?<!\bhe)(?<!\bshe)(?<!\bthey) (?:is|are|was|were|as) (?:seen|pictured|shown|photographed) (?:here|in|at|on|near|outside|during|above|below|through|from|after|with|leaving|arriving)\b", re.IGNORECASE,
        words=("seen", "pictured", "shown", "photographed"), inside=(" seen ", " pictured ", " shown ", " photographed "),
        examples=("A ferry is seen in the harbour",),
    ),
    "in-this-picture": Look(
        "caption", "head",
        r"\bin this (?:[\w.,]+ ){0,5}?(?:photo|photograph|picture|image|frame|file|handout|illustration|still)\b|\bthis (?:[\w.,-]+ ){0,5}?(?:photo|photograph|image|illustration|frame grab)\b[^.]{0,90}\bshows?\b", re.IGNORECASE,
        words=("photo", "photograph", "picture", "image", "frame", "file", "handout", "illustration", "still"), inside=("n this ", "his "),
        examples=("Ann Lee speaks in this file photo", "This satellite image shows the new pier"),
    ),
    "picture-begins": Look(
        "caption", "head",
        r"""
            ^(?:(?:Pictured|Above|Below|From\ left|Clockwise|Main\ picture|Inset)\b[\s,:] | (?:Left|Right)(?:[,:]|\ to\ ))
          | ^(?:An?\ )?(?:artist|file\ image|undated|aerial|satellite|handout|still|screenshot|general|archive|illustration|photo|photograph|picture|render(?:ing)?|composite)\b
            (?!.{0,200}\b(?:was|were|had|has\ been|shocked|emerged|appeared|surfaced|circulated|prompted|sparked|led|went)\b)
            (?:['’]s)?[\w\s]{0,30}\b(?:of|from|shows?|showing|taken|provided|released|image|photo|picture|view|concept|illustration)\b
            """, re.VERBOSE | re.IGNORECASE,
        words=("pictured", "above", "below", "left", "right", "clockwise", "picture", "inset", "artist", "image", "undated", "aerial", "satellite", "handout", "still", "screenshot", "general", "archive", "illustration", "photo", "photograph", "render", "rendering", "composite"),
        examples=("Pictured from left, Jo Bloggs and Ann Lee", "An artist's impression of the tower", "Aerial view of the flooded market"),
    ),
    "moment-in-picture": Look(
        "caption", "head",
        rf"""
            ^(?:An?|The|Former|President|Prime|[A-Z][\w'’.-]+)\b [^.!?]{{0,140}} (?<!\w)
            (?:speaks|walks|stands|sits|poses|waves|looks|leaves|arrives|attends|holds|gestures|celebrates|reacts|rides|takes|listens|shakes|answers|addresses|delivers|smiles|talks|plays|runs|works|[a-z]s\ (?:walk|stand|sit|pose|wave|gather|queue|wait|ride|play|work))\s
            [^!?]{{3,200}} \b(?:on|in)\s(?:(?i:{_WEEKDAY})\b,?\s)?(?:(?i:{_MONTH})\b\.?(?:\s\d{{1,2}})?|\d{{1,2}}\s(?i:{_MONTH})),?\s(?:19|20)\d\d\.?$
            """, re.VERBOSE,
        words=("speaks", "walks", "stands", "sits", "poses", "waves", "looks", "leaves", "arrives", "attends", "holds", "gestures", "celebrates", "reacts", "rides", "takes", "listens", "shakes", "answers", "addresses", "delivers", "smiles", "talks", "plays", "runs", "works", "walk", "stand", "sit", "pose", "wave", "gather", "queue", "wait", "ride", "play", "work"), inside=("19", "20"),
        examples=("Jo Bloggs speaks to farmers at a market in Nakuru on March 3, 2021.", "A woman walks past the bank in June 2020."),
    ),
    "day-in-picture": Look(
        "caption", "head",
        rf"""
            ^(?!.{{0,300}}\b(?:will|would|was|were|had|said|scheduled|set|due|until|between|begins?|starts?|opens?|deadline)\b)
            [^!?]{{10,280}} \b(?i:{_WEEKDAY})\b,?\s(?:(?i:{_MONTH})\b\.?\s\d{{1,2}}|\d{{1,2}}\s(?i:{_MONTH})\b),?\s(?:19|20)\d\d\b
            """, re.VERBOSE,
        words=tuple(sorted(WEEKDAYS)), inside=("19", "20"),
        examples=("Jo Bloggs lays a wreath on the pier, Friday, March 8, 2024, in Example, Vt.",),
    ),
    "act-in-picture": Look(
        "caption", "head",
        r"""
            ^(?:(?:An?|The|Former)\ )?(?:[\w'’.“”"-]+\ ){1,5}?
            (?:attends?|poses?|waves?|gestures?|walks?(?!\ (?:away|out|free|back)\b)|celebrates?|smiles?|arrives?|embraces?|greets?|reacts?|looks?\ on|holds?\ (?:up|a|an|his|her|the)|stands?\ (?:in|at|on|by|beside|outside|near|next)|sits?\ (?:in|at|on|by|beside|outside|near|next)|rides?\ (?:a|an|his|her|the))
            \ [^.!?\n]{3,150}[.]?["”]?$
            """, re.VERBOSE,
        words=("attend", "attends", "pose", "poses", "wave", "waves", "gesture", "gestures", "walk", "walks", "celebrate", "celebrates", "smile", "smiles", "arrive", "arrives", "embrace", "embraces", "greet", "greets", "react", "reacts", "look", "looks", "hold", "holds", "stand", "stands", "sit", "sits", "ride", "rides"),
        examples=('Jo Bloggs attends the premiere of "The Boat."', "Jo Bloggs attends a premiere in Lagos.", "A man rides a bicycle past the flooded market"),
    ),
    "name-behind-sentence": Look(
        "caption", "tail",
        r"""
            (?:[a-z]{4}|\b(?!vs)[a-z]{2,3}|\b[A-Z](?!rof|apt|upt|nsp|ept|ist|ess|sgr)[a-z]{3}|[\d)])[.!?][\"”’]?
            (?!\s(?:[A-Z]{2,4}\s){1,5}[A-Z]{2,4}$)  # "PTI KRK HVA": the agency's desk, behind the last paragraph
            (?: \s[A-Z][A-Za-z]{3,14}
              | \s?(?:(?i:the)\s)?(?:[A-Z][\w.'’-]{1,20}\s){1,3}(?:(?:van|von|de|der|di|da|bin|al|for|of|the|via)\s){0,2}(?:[A-Z][\w'’-]{1,20}\s(?:of\s|and\s)?){0,2}[A-Z][\w'’-]{1,20}(?:/[\w .]{2,30})?
            )$
            """, re.VERBOSE,
        last="a", inside=(".", "?", "!"),
        examples=("The ferry leaves at dawn. Jo Bloggs", "Crowds at the gate. Jo van Bloggs/Daily Example", "A sign at the port. Jo Bloggs for Rest of Kenya", "The new lobby looks out on the lake. Supplied", "It was 32 degrees that day.The Example Press"),
    ),
    "contributed": Look(
        "credit", "head",
        r"""
            ^[\s(\[*_–—-]{0,4}(?:
                (?:additional\s|original\s|with\s)?(?:reporting|writing|editing|edited|written|compiled|translat(?:ed|ion))(?:\sand\s\w+)?\s(?:by|from)\s[A-Z]
              | with\s(?:files|inputs?|reporting|contributions?|assistance)\s(?:from|by)\s
              | contribut(?:ing|ors)(?:\sto\sthis\s|:\s[A-Z])
              | [A-Z][\w'’-]+(?:\sand\s[A-Z][\w'’-]+)?\sreported\sfrom\s[A-Z]
            )
          | \b(?:additional|further)\sreporting\sby\s[A-Z]
          | ^The\s(?:[\w-]{2,20}\s){0,2}(?:interview|version|segment|episode|story|report)\swas\s(?:produced|edited|adapted|reported)\s(?:and\s\w{4,12}\s)?by\s[A-Z]
          | \bcontributed\s(?:reporting\s)?to\sthis\s(?:report|story|article|piece|dispatch)\b
          | ^[A-Z][\w.'’\s,-]{3,120}\scontributed(?:\sreporting)?\.?$
            """, re.VERBOSE | re.IGNORECASE,
        words=("reporting", "writing", "editing", "edited", "written", "compiled", "translation", "translated", "files", "input", "inputs", "contributions", "contributing", "contributors", "contributed", "reported", "assistance", "produced", "adapted"),
        examples=("--With assistance from Jo Bloggs and Ann Lee.", "Contributing: Ann Lee", "The broadcast interview was produced by Jo Bloggs and edited by Ann Lee.", "Reporting by Jo Bloggs; editing by Ann Lee", "This story had the help of a grant. Additional reporting by Ann Lee.", "(With inputs from PTI)", "Bloggs reported from Nairobi.", "Ann Lee contributed to this report."),
    ),
    "about-the-author": Look(
        "bio", "head",
        r"^(?:[A-Z][\w.'’-]+\s){1,4}(?:is|was|writes|covers|reports|has\sbeen|joined)\s(?:(?:an?|the|our|for|about|on|based)\b|[A-Z])[^\n]{0,200}",
        words=("is", "was", "writes", "covers", "reports", "been", "joined"),
        examples=("Jo Bloggs is a reporter for the Daily Example.",),
    ),
    "asks-in-a-form": Look(
        "promotion", "head",
        r"""
            ^log\ ?in,?\ (?:to|or|register)\b
          | \bfor\ more\ (?:information|details|stories|news)\b[^.!?\n]{0,60}\b(?:visit|click|go\ to|see|call|e-?mail|follow|contact)\b
          | \be-?mail\ [A-Z]\w+\ [A-Z]\w+\ at\b
          | \bthis\ article\ appears?\ in\ the\ [\w\s]{3,30}\ (?:issue|edition)
          | \b(?:views|opinions)\ expressed\ (?:here|by|in|are)\b
          | ^contact\ [A-Z]\w+(?:\ [A-Z][\w'’-]+){1,2}\ at\ \S{1,40}@\w
            """, re.VERBOSE | re.IGNORECASE,
        words=("login", "log", "more", "mail", "email", "e-mail", "appears", "appear", "expressed", "contact"),
        inside=("ontact ", "og in", "og-in", "ogin", "OG IN", "or more ", "mail ", "rticle appear", " expressed "),
        examples=("Contact Jo Bloggs at jo@example.org. Follow @example.", "For more details of the ferries, visit our page.", "Log in or register to save articles", "E-mail Jo Bloggs at news@example.org", "This article appears in the May issue.", "Opinions expressed by columnists are their own."),
    ),
    "calls-on-readers": Look(
        "promotion", "head",
        r"^(?:Do|Did|Have|Has|Are|Were|Is|Was)\ (?:you|your)\b[^?\n]{3,150}\?[^\n]{0,60}\b(?:e-?mail|get\ in\ touch|contact|whatsapp|tell\ us|let\ us\ know|write\ to|call|message)\b", re.IGNORECASE,
        words=("email", "e-mail", "touch", "contact", "whatsapp", "tell", "let", "write", "call", "message"),
        examples=("Do you live near the pier? Email jo@example.org", "Have you been affected by the floods? Get in touch."),
    ),
    "asks-for-cookies": Look(
        "notice", "head",
        r"\bcookies?\s(?:is|are|to|that|may|which|policy|settings|preferences|consent)\b|\b(?:use|uses|using|accept|set|sets|these|third-party)\s(?:of\s)?cookies?\b", re.IGNORECASE,
        words=("cookie", "cookies"),
        examples=("This website uses cookies to improve your visit.", "The cookie is set by the shop to remember a basket."),
    ),
    "first-published": Look(
        "notice", "head",
        r"^This\s(?:story|article|report|series)\s(?:was|is)\s(?:produced|supported|made\spossible|co-published|funded)\s(?:by|with)\b|^(?:©|This)\s(?:report|story|article|item|piece)\s(?:by\s[\w .'’-]{2,40}\s)?(?:was|were)\s(?:first|originally)\spublished\b",
        words=("first", "originally", "produced", "supported", "possible", "co-published", "funded"), inside=("This ", "©"),
        examples=("This article was produced with the support of the Example Fund.", "This report by The Example Press was first published March 5, 2026."),
    ),
    "what-was-changed": Look(
        "notice", "head",
        r"^\((?:Updates?|Adds?|Recasts|Corrects|Refiles|Rewrites|Repeats)\b[^()\n]{3,160}\)$",
        words=("updates", "update", "add", "adds", "recasts", "corrects", "refiles", "rewrites", "repeats"), inside=("(",),
        examples=("(Updates with shares in third paragraph, analyst comment in sixth.)", "(Recasts, adds quotes)"),
    ),
    "work-cited": Look(
        "notice", "head",
        r"^(?:\[?\d{1,2}[.)\]]\s)?(?:(?:[A-Z]\.[\s-]?){1,3}[A-Z][\w'’-]{1,25}|[A-Z][\w'’-]{1,25},\s[A-Z]\.)(?:(?:,|\sand|\s&)\s[\w.'’ -]{3,40}){0,3},?\set\sal\.,?\s[A-Z“\"(]",
        words=("al",),
        examples=("J. Bloggs et al. Counting strokes in the dark. Example Letters.", "Bloggs, J. et al. Example Geosci. 12, 101-109 (2026)."),
    ),
    "about-the-house": Look(
        "notice", "head",
        r"^(?:The\s)?(?:[A-Z][\w'’.-]{0,20}\s){1,4}(?:is|are)\s(?:an?|the|our)\s(?:[\w,-]{1,20}\s){0,5}(?:news\w*|media|journalism|wire|press)\s(?:organi[sz]ation|agency|outlet|site|service|release|company|venture)\b(?=.{0,300}\b(?:dedicated|learn more|supported|funded|founded|independent|content|subscribe|donat\w+))", re.IGNORECASE,
        words=("organization", "organisation", "agency", "outlet", "site", "service", "release", "company", "venture"),
        examples=("The Example Press is an independent news organization dedicated to facts.",),
    ),
    "age-of-data": Look(
        "notice", "head",
        r"\bdata\s(?:is\s|are\s)?(?:delayed|updated)\s(?:as\sof|at\sleast)\b", re.IGNORECASE,
        words=("delayed", "updated"), inside=("data ", "Data "),
        examples=("Data updated as of the close on Friday.",),
    ),
}  # fmt: skip
HEAD, TAIL = 320, 140  # how far, in code points, a look is searched from a line's start and its end


# A look ready for use: what is inside, the look, and whether it is searched in the tail.
_Ready: TypeAlias = tuple[tuple[str, ...], Look, bool]


@frozen(eq=False)
class _Kind:
    """The looks of one kind, so arranged that few are tried on a line.

    Attributes:
        words: all words that some look needs.
        by_word: the looks that need a word, by that word.
        by_last: the others, by the last character that they need; "a" for a letter or figure.
    """

    words: frozenset[str]
    by_word: Mapping[str, tuple[_Ready, ...]]
    by_last: Mapping[str, tuple[_Ready, ...]]


def _kind(name: str) -> _Kind:
    by_word: dict[str, tuple[_Ready, ...]] = {}
    by_last: dict[str, tuple[_Ready, ...]] = {}
    for look in LOOKS.values():
        if look.kind == name:
            ready = (look.inside, look, look.where == "tail")
            for word in look.words:
                by_word[word] = (*by_word.get(word, ()), ready)
            for last in look.last:
                by_last[last] = (*by_last.get(last, ()), ready)
    return _Kind(frozenset(by_word), by_word, by_last)


_OF_KIND = {name: _kind(name) for name in KINDS}


def plain_words(low: str) -> list[str]:
    """The words of a line in lower case, without the marks about them and without a possessive ending.

    >>> plain_words("the mayor’s wife (left), in may.")
    ['the', 'mayor', 'wife', 'left', 'in', 'may']
    """
    words = [word if word.isalnum() else word.strip(MARKS) for word in low.split()]
    if "’s" in low or "'s" in low:
        return [word[:-2] if word.endswith(("’s", "'s")) else word for word in words]
    return words


def looks_like(kind: str, line: str, words: Collection[str]) -> bool:
    """Whether a line looks like one of a kind.

    Args:
        kind: the kind, as in ``Look.kind``.
        line: the line.
        words: the ``plain_words`` of its head, or those of them that ``signs_in`` finds.
    """
    looks = _OF_KIND[kind]
    if looks.by_last:
        last = line[-1]
        for look in looks.by_last.get("a" if last.isalnum() else last, ()):
            if _has_look(look, line):
                return True
    if len(line) > HEAD:
        words = [*words, *plain_words(line[-TAIL:].lower())]
    if looks.words.isdisjoint(words):
        return False
    return any(_has_look(look, line) for word in words for look in looks.by_word.get(word, ()))


def _has_look(ready: _Ready, line: str) -> bool:
    inside, look, in_tail = ready
    if inside and not any(map(line.__contains__, inside)):
        return False
    start, end = (max(0, len(line) - TAIL), len(line)) if in_tail else (0, HEAD)
    return look.pattern.search(line, start, end) is not None


@cache
def _asking() -> dict[str, tuple[str, ...]]:
    """The phrases that ask something of the reader, by the longest word of each."""
    text = (files("newskit_page") / "asking_phrases.txt").read_text(encoding="utf-8")
    phrases: dict[str, tuple[str, ...]] = {}
    for row in text.splitlines():
        if row and not row.startswith("#"):
            word = max(plain_words(row), key=len)
            phrases[word] = (*phrases.get(word, ()), row)
    return phrases


_JOBS = frozenset([*JOBS, *(job + "s" for job in JOBS)])
_OF_PAGE = frozenset(_asking()).union(*(_OF_KIND[kind].words for kind in ("credit", "promotion", "notice")))
_SIGNS = _OF_PAGE | _OF_KIND["caption"].words | _JOBS | REPORTS


def signs_in(words: Sequence[str]) -> frozenset[str]:
    """Those words of a line that the functions of this module ask for, but for the small ones of sentences about authors.

    Args:
        words: the ``plain_words`` of the line.
    """
    return _SIGNS.intersection(words)


def may_be_of_page(words: Collection[str]) -> bool:
    """Whether a line holds a word that a credit, what asks the reader, or a notice would hold: a cheap first look.

    Args:
        words: the ``plain_words`` of the line, or those that ``signs_in`` finds.
    """
    return not _OF_PAGE.isdisjoint(words)


def asks_reader(words: Collection[str], low: str) -> bool:
    """Whether a line asks something of its reader, or gives notice of rights: 'Sign up for our newsletter'.

    Args:
        words: the ``plain_words`` of the line, or those that ``signs_in`` finds.
        low: the line in lower case.
    """
    if low[0] in "“\"‘'" or not REPORTS.isdisjoint(words):
        return False
    phrases = _asking()
    return any(_holds(low, phrase) for word in words for phrase in phrases.get(word, ()))


def _holds(low: str, phrase: str) -> bool:
    """Whether a line holds a phrase, as whole words."""
    at = low.find(phrase)
    end = at + len(phrase)
    return (
        at >= 0
        and (at == 0 or not low[at - 1].isalnum())
        and not (phrase[-1].isalnum() and low[end : end + 1].isalnum())
    )


def names_job(line: str, words: Collection[str]) -> bool:
    """Whether a line names a job of those who sign articles.

    Args:
        line: the line.
        words: its ``plain_words``, or those that ``signs_in`` finds.
    """
    if not _JOBS.isdisjoint(words):
        return True
    if "-" not in line and "/" not in line:
        return False
    parts = plain_words(line.lower().replace("-", " ").replace("/", " "))  # "reporter/producer"
    return not _JOBS.isdisjoint(parts)
