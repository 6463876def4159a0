"""What a line of a page can look like by itself: a time, a caption, a credit, words about the author. Each with examples."""

from __future__ import annotations

import re
from collections.abc import Mapping

from attrs import frozen

from newskit.english.calendar import MONTHS, WEEKDAYS

__all__ = [
    "AGO",
    "CLOCK",
    "DATE",
    "LOOKS",
    "SENTENCE_END",
    "TIME_LABEL",
    "WEEKDAY",
    "Look",
    "is_moment",
    "looks_like",
    "names_job",
]

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = "|".join(sorted(WEEKDAYS, key=len, reverse=True))

SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]{0,3}$|[.!?]''$")
JOURNALIST = re.compile(
    r"\b(?:correspondent|editor|reporter|writer|columnist|producer|contributor|critic|journalist|author|professor|analyst|fellow|photographer|blogger|lecturer)s?\b",
    re.IGNORECASE,
)
DATE = re.compile(
    rf"""
    (?:(?<!\w)|(?-i:(?<=[a-z])(?=[A-Z])))(?:{_MONTH})\b\.?[\s-]{{1,2}}\d{{1,2}}(?:st|nd|rd|th)?[,-]?\s{{0,2}}(?:19|20)\d\d
  | (?<!\d)\d{{1,2}}(?:st|nd|rd|th)?[\s.-]{{0,2}}(?:{_MONTH})\b[.,]?[\s-]{{0,2}}(?:(?:19|20)\d\d|'?\d\d\b)
  | (?<!\d)(?:19|20)\d\d[-/.]\d\d[-/.]\d\d
  | (?<![\d.])\d{{1,2}}[/.-]\d{{1,2}}[/.-](?:19|20)?\d\d(?![\d.])
    """,
    re.VERBOSE | re.IGNORECASE,
)
CLOCK = re.compile(r"\b\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\b|[A-Z]{2,4}\b|$)|\b\d{1,2}\s?[ap]\.?m\b", re.IGNORECASE)
AGO = re.compile(
    r"\b(?:\d{1,3}|an?|one|two)\s?(?:sec|second|min|minute|hour|hr|h|day|week|month|year)s?\s+ago\b|\bjust now\b",
    re.IGNORECASE,
)
TIME_LABEL = re.compile(
    r"\b(?:(?:last|first)\s)?(?:updated?|published|posted|modified|created|issued)\b(?:\s(?:on|at)\b)?:?", re.IGNORECASE
)
WEEKDAY = re.compile(rf"(?:{_WEEKDAY})\b", re.IGNORECASE)
TIME_WORD = re.compile(
    rf"\b(?:{_WEEKDAY})\b|\b\d[\d:.]*\s?(?:[ap]\.?m\.?)?\b|(?-i:\b[A-Z]{{2,5}}\b)|\b(?:at|on|in|min|mins|read)\b",
    re.IGNORECASE,
)


@frozen
class Look:
    """A way that lines of one kind look.

    Attributes:
        kind: caption, credit, bio, promotion, notice.
        pattern: searched in a line's head and tail.
        needs: the line in lower case must hold one of these, else the pattern is not tried: a cheap first look.
        examples: lines that look so.
    """

    kind: str
    pattern: re.Pattern[str]
    needs: tuple[str, ...]
    examples: tuple[str, ...]


LOOKS: Mapping[str, Look] = {
    "agency-in-brackets": Look(
        "caption",
        re.compile(r"\((?:AP|AFP|Photo|Image|Picture|Pic|File|Getty|Reuters|Credit|Courtesy|Supplied|via|[\w-]{2,30}\.(?:com|org|net)|[\w.' ]{2,30}/[\w.' ]{2,30})\b[^()\n]{0,80}\)\.?$", re.IGNORECASE),
        (")",),
        ("A ferry leaves the harbour on Monday. (AP Photo/Jo Bloggs)", "The mayor at the opening (Image: Daily Example)", "A view of the dam (Jo Bloggs/The Example)"),
    ),
    "agency-at-end": Look(
        "caption",
        re.compile(
            r"""
            (?:\b(?:Getty(?:\ Images)?|(?i:Shutterstock|Alamy|iStock|Unsplash|Rex\ Features)|PA\ (?:Wire|Media|Images)|EPA-EFE|AP\ Photo|Bloomberg\ via|(?i:Zuma)\ Press)\b)
              (?:[/,]?\s?[\w\s.-]{2,40})?[)\].]?$
          | \s/\s?(?:AP|AFP|Reuters|Getty\ Images|EPA|PA|Xinhua|AAP|Bloomberg|NurPhoto|Anadolu)(?:\sfile)?$
          | /(?:AP|AFP|(?i:Reuters)|Getty|EPA|Xinhua|AAP)$
          | [.!?\w][”"’]?\s{1,2}(?:©|\([Cc]\))\s?[A-Z][^.!?\n]{2,60}$
            """,
            re.VERBOSE,
        ),
        ("getty", "shutterstock", "alamy", "istock", "unsplash", "rex f", "pa wire", "pa media", "pa images", "epa", "ap photo", "bloomberg", "zuma", "/", "©", "(c)"),
        ("A ferry leaves the harbour. Getty Images", "Jo Bloggs/AFP via Getty Images", "Alamy", "Jo Bloggs / Reuters file", "A boy rides past the closed plant, March 3, 2021. © Reuters / Jo Bloggs"),
    ),
    "picture-label": Look(
        "caption",
        re.compile(
            r"(?:^|[.)”\"!?]\s{0,2}|\s{2})\(?(?i:Photo(?:graph)?|Image|Picture|Pic|Illustration|Caption|Screenshot|Screen ?grab|Graphic|Cover image)s?\s?(?i:by\b|credits?\b|courtesy\b|source\b|supplied\b|via\b|:|©|/)[^\n]{0,90}$"
            r"|^(?i:Photo |Image |Picture )?(?i:Credits?)(?:s?:|\s[A-Z]|(?=[A-Z]))[^\n]{0,90}$|[.a-z]\s?Credit(?=[A-ZÀ-Þ])[^\n]{0,90}$|[.!?][”’\"]?\s(?i:Credit|Source|Courtesy)s?(?::\s?|\s(?=of\s))[A-Z][^.!?\n]{1,60}$"
        ),
        ("photo", "image", "pic", "credit", "illustration", "caption", "screen", "graphic", "source", "courtesy"),
        ("Photo by Jo Bloggs", "Image credit: Jo Bloggs", "Picture: Daily Example", "The hallCreditJo Bloggs for The Example", "The dam in June. Photograph: Jo Bloggs/Example", "The rocket is to fly next year. Credit: Example Space"),
    ),
    "source-in-square-brackets": Look(
        "caption",
        re.compile(r"[\w.”’\"]\s\[(?:(?i:file|courtesy of|photo|image)[\s:]\s?)?[A-Z][\w.'’-]*(?:[\s/]{1,3}(?:[A-Z][\w.'’-]*|via|of|for|and)){0,7}\]$"),
        ("]",),
        ("An artist's view of the new port shows how boats may turn [Example Shipyards via Reuters]", "Crowds wait at the gate [File: Jo Bloggs/Example]"),
    ),
    "source-in-brackets-behind-sentence": Look(
        "caption",
        re.compile(r"[.!?][\"”’]?\s\((?:[A-Z\d][\w'’.&/-]{0,24}\s?){1,5}\)$"),
        (")",),
        ("The pier closed to visitors in June. (Example News)", "Jo Bloggs says she did not see the letter. (AAP)"),
    ),
    "copyright-of-picture": Look("caption", re.compile(r"^\(?(?:©|\(c\)) [^\d\s]|^© Provided by|\bFile (?:photo|pic|image)\b|\b(?:handout|archive) (?:photo|picture|image)\b", re.IGNORECASE), ("©", "(c)", "file ", "handout", "archive "), ("© Jo Bloggs / Example", "File photo of the bridge", "The bridge in a handout photo")),
    "place-in-picture": Look(
        "caption",
        re.compile(
            r"""
            \((?:left|right|centre|center|top|bottom|above|below|(?:second|third)\ (?:from\ )?(?:left|right)|far\ |front|back|pictured|seen|[lrc])\b[^()\n]{0,40}\)[^.!?]{0,200}[.]?$
          | ^(?:Pictured|Above|Below|Left|Right|From\ left|Clockwise|Main\ picture|Inset)\b[\s,:]
          | \b(?:is|are|was|were|as)\ (?:seen|pictured|shown|photographed)\ (?:here|in|at|on|near|outside|during|above|below|through|from|after|with|leaving|arriving)\b
          | ^(?:An?\ )?(?:artist|file\ image|undated|aerial|satellite|handout|still|screenshot|general|archive|illustration|photo|photograph|picture|render(?:ing)?|composite)\b(?:['’]s)?[\w\s]{0,30}\b(?:of|from|shows?|showing|taken|provided|released|image|photo|picture|view|concept|illustration)\b
          | \bin\ this\ (?:[\w.,]+\ ){0,5}?(?:photo|photograph|picture|image|frame|file|handout|illustration|still)\b
          | \bThis\ (?:[\w.,-]+\ ){0,5}?(?:photo|photograph|image|illustration|frame\ grab)\b[^.]{0,40}\bshows?\b
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
        ("left", "right", "cent", "top", "bottom", "above", "below", "second", "pictur", "seen", "clockwise", "inset", "shown", "photo", "artist", "undated", "aerial", "satellite", "handout", "still", "screenshot", "image", "illustrat", "render", "(l)", "(r)", "(c)", "frame", "view"),
        ("Jo Bloggs (left) and Ann Lee at the count", "Pictured from left, Jo Bloggs and Ann Lee", "A ferry is seen in the harbour", "An artist's impression of the tower", "Ann Lee speaks in this file photo"),
    ),
    "moment-in-picture": Look(
        "caption",
        re.compile(
            rf"""
            ^(?:An?|The|Former|President|Prime|[A-Z][\w'’.-]+)\b [^.!?]{{0,140}} (?<!\w)
            (?:speaks|walks|stands|sits|poses|waves|looks|leaves|arrives|attends|holds|gestures|celebrates|reacts|rides|takes|listens|shakes|answers|addresses|delivers|smiles|talks|plays|runs|works|[a-z]s\ (?:walk|stand|sit|pose|wave|gather|queue|wait|ride|play|work))\s
            [^!?]{{3,200}} \b(?:on|in)\s(?:(?i:{_WEEKDAY})\b,?\s)?(?:(?i:{_MONTH})\b\.?(?:\s\d{{1,2}})?|\d{{1,2}}\s(?i:{_MONTH})),?\s(?:19|20)\d\d\.?$
            """,
            re.VERBOSE,
        ),
        ("19", "20"),
        ("Jo Bloggs speaks to farmers at a market in Nakuru on March 3, 2021.", "A woman walks past the bank in June 2020."),
    ),
    "act-in-picture": Look(
        "caption",
        re.compile(
            r"""
            ^(?:(?:An?|The|Former)\ )?(?:[\w'’.“”"-]+\ ){1,5}?
            (?:attends?|poses?|waves?|gestures?|walks?|celebrates?|smiles?|arrives?|embraces?|greets?|reacts?|looks?\ on|holds?\ (?:up|a|an|his|her|the)|stands?\ (?:in|at|on|by|beside|outside|near|next)|sits?\ (?:in|at|on|by|beside|outside|near|next)|rides?\ (?:a|an|his|her|the))
            \ [^.!?\n]{3,150}[.]?$
            """,
            re.VERBOSE,
        ),
        ("attend", "pose", "wave", "gesture", "walk", "celebrate", "smile", "arrive", "embrace", "greet", "react", "look", "hold", "stand", "sit", "ride"),
        ("Jo Bloggs attends a premiere in Lagos.", "A man rides a bicycle past the flooded market"),
    ),
    "name-behind-sentence": Look(
        "caption",
        re.compile(
            r"""
            (?:[a-z]{4}|\b(?!vs)[a-z]{2,3}|[\d)])[.!?][\"”’]?
            (?: \s(?:Supplied|Submitted|Contributed|Handout|Pictures?|Photos?|File)
              | \s?(?:(?i:the)\s)?(?:[A-Z][\w.'’-]{1,20}\s){1,3}(?:(?:van|von|de|der|di|da|bin|al|for|of|the|via)\s){0,2}(?:[A-Z][\w'’-]{1,20}\s(?:of\s|and\s)?){0,2}[A-Z][\w'’-]{1,20}(?:/[\w .]{2,30})?
            )$
            """,
            re.VERBOSE,
        ),
        (".", "?", "!"),
        ("The ferry leaves at dawn. Jo Bloggs", "Crowds at the gate. Jo van Bloggs/Daily Example", "A sign at the port. Jo Bloggs for Rest of Kenya", "The new lobby looks out on the lake. Supplied", "It was 32 degrees that day.The Example Press"),
    ),
    "contributed": Look(
        "credit",
        re.compile(
            r"""
            ^[\s(\[*_–—-]{0,4}(?:
                (?:additional\s|original\s|with\s)?(?:reporting|writing|editing|edited|written|compiled|translat(?:ed|ion))(?:\sand\s\w+)?\s(?:by|from)\s[A-Z]
              | with\s(?:files|inputs?|reporting|contributions?)\s(?:from|by)\s
              | contribut(?:ing|ors)\sto\sthis\s
              | [A-Z][\w'’-]+(?:\sand\s[A-Z][\w'’-]+)?\sreported\sfrom\s[A-Z]
            )
          | \bcontributed\s(?:reporting\s)?to\sthis\s(?:report|story|article|piece|dispatch)\b
          | ^[A-Z][\w.'’\s,-]{3,120}\scontributed(?:\sreporting)?\.?$
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
        ("report", "writ", "edit", "compiled", "translat", "with ", "contribut"),
        ("Reporting by Jo Bloggs; editing by Ann Lee", "(With inputs from PTI)", "Bloggs reported from Nairobi.", "Ann Lee contributed to this report."),
    ),
    "about-the-author": Look(
        "bio",
        re.compile(r"^(?:[A-Z][\w.'’-]+\s){1,4}(?:is|was|writes|covers|reports|has\sbeen|joined)\s(?:an?|the|our|for|about|on|based|[A-Z])[^\n]{0,200}"),
        (" is ", " was ", " writes ", " covers ", " reports ", " has been ", " joined "),
        ("Jo Bloggs is a reporter for the Daily Example.",),
    ),
    "asks-the-reader": Look(
        "promotion",
        re.compile(
            r"""
            \b(?:subscribe\ (?:to|now|today|for|here)|subscribers?\ only|sign\ up|sign-up|newsletter|your\ (?:inbox|email|e-mail|cookie|subscription|account|free\ trial)|special\ offer|introductory\ offers?|discover\ (?:our|the)\ latest|our\ (?:newsletter|app|site|privacy|terms|sister\ title|forums?|commenting|apps|team\ of|website|channel|facebook\ page|journalism)\b
              |click\ (?:here|below)|privacy\ (?:policy|notice)|terms\ (?:of|and)\ (?:use|service|conditions|sale)|all\ rights\ reserved|follow\ (?:us|him|her|them|me)\ (?:on|at|@)|e-?mail\ us\b|can\ be\ (?:reached|contacted)\ (?:at|on|by|via)\ |like\ us\ on|share\ (?:it|this)\ with|e-?mail\ [A-Z]\w+\ [A-Z]\w+\ at
              |affiliate\ (?:links?|commission)|earn\ (?:a\ )?commission|this\ (?:advertisement|article\ (?:was\ originally|originally|first\ appeared|contains\ affiliate|is\ republished|has\ been\ updated)|story\ (?:was\ originally|originally|first\ appeared|has\ been\ updated)|site\ uses|website\ uses|email\ address|video\ cannot)
              |originally\ (?:published|appeared)\ (?:in|on|by|at)|this\ article\ appears?\ (?:in\ print|in\ the\ [\w\s]{3,30}\ (?:issue|edition))|(?:views|opinions)\ expressed\ (?:here|by|in|are)|read\ the\ (?:original|full)\ (?:article|story|review)|download\ (?:the|our)\ |support\ (?:our|independent|us)\b|do\ not\ necessarily\ (?:reflect|represent)
              |weekly\ digest|by\ (?:signing\ up|submitting|clicking|subscribing|continuing|providing)\ ,?(?:your|you|on|to|up|this)?|get\ (?:more\ |the\ )?(?:latest|breaking|daily|our)\b|delivered\ (?:to|straight|daily|weekly|every|weekday)|have\ (?:a\ )?(?:news\ tip|a\ story|a\ tip)
              |contact\ (?:us|the\ author|the\ writer|the\ newsroom)|got\ a\ (?:story|tip)|stay\ (?:informed|up\ to\ date|connected)\ with\b|^log\ ?in,?\ (?:to|or|register)\b|already\ a\ (?:subscriber|member)|become\ a\ (?:member|subscriber|supporter)|donate\b|for\ more\ (?:information|details|stories|news)\b[^.!?\n]{0,60}\b(?:visit|click|go\ to|see|call|e-?mail|follow|contact)\b|this\ video\ (?:has\ failed|cannot)|(?:like|want)\ to\ comment\b|join\ (?:us|our|the\ (?:conversation|movement)|today|now|for\ [$£€])|comments?\ (?:are|is|will\ be)\ (?:closed|moderated|now)
              |enable\ javascript|ad\ ?block|your\ article\ continues|republish\ (?:this|our)|creative\ commons)
            """,
            re.VERBOSE | re.IGNORECASE,
        ),
        ("subscri", "sign", "newsletter", "your ", "our ", "click", "privacy", "terms ", "rights reserved", "follow ", "like us", "share ", "mail ", "affiliate", "commission", "this ", "originally", "read the", "download", "support", "necessarily", "digest", "by submitting", "by clicking", "get ", "delivered", "have a", "contact", "got a", "log in", "login", "already", "become", "donate", "join", "comment", "javascript", "ad block", "adblock", "republish", "creative commons", "expressed", "offer", "discover", "can be ", "for more", "video", "stay "),
        ("Sign up for our weekly newsletter.", "This article was originally published in Example Weekly.", "Follow us on X for the latest.", "By clicking you agree to our privacy policy.", "A version of this article appears in print in the late edition.", "Opinions expressed by columnists are their own."),
    ),
    "asks-for-cookies": Look(
        "notice",
        re.compile(r"\bcookies?\s(?:is|are|to|that|may|which|policy|settings|preferences|consent)\b|\b(?:use|uses|using|accept|set|sets|these|third-party)\s(?:of\s)?cookies?\b", re.IGNORECASE),
        ("cookie",),
        ("This website uses cookies to improve your visit.", "The cookie is set by the shop to remember a basket."),
    ),
    "work-cited": Look(
        "notice",
        re.compile(r"^(?:\[?\d{1,2}[.)\]]\s)?(?:[A-Z]\.[\s-]?){1,3}[A-Z][\w'’-]{1,25}(?:(?:,|\sand|\s&)\s[\w.'’ -]{3,40}){0,3},?\set\sal\.,?\s[A-Z“\"(]"),
        (" et al.",),
        ("J. Bloggs et al. Counting strokes in the dark. Example Letters.",),
    ),
    "about-the-house": Look(
        "notice",
        re.compile(r"^(?:The\s)?(?:[A-Z][\w'’.-]{0,20}\s){1,4}(?:is|are)\s(?:an?|the|our)\s(?:[\w,-]{1,20}\s){0,5}(?:news\w*|media|journalism|wire|press)\s(?:organi[sz]ation|agency|outlet|site|service|release|company|venture)\b(?=.{0,300}\b(?:dedicated|learn more|supported|funded|founded|independent|content|subscribe|donat\w+))|\bdata\s(?:is\s|are\s)?(?:delayed|updated)\s(?:as\sof|at\sleast)\b", re.IGNORECASE),
        ("news", "media", "journalism", "wire", "press", "data "),
        ("The Example Press is an independent news organization dedicated to facts.", "Data updated as of the close on Friday."),
    ),
}  # fmt: skip
_OF_KIND: dict[str, tuple[Look, ...]] = {
    kind: tuple(look for look in LOOKS.values() if look.kind == kind)
    for kind in ("caption", "credit", "bio", "promotion", "notice")
}
HEAD, TAIL = 320, 120  # how far, in code points, a look is searched from a line's start and its end


def looks_like(kind: str, line: str, low: str) -> bool:
    """Whether a line looks like one of a kind.

    Args:
        kind: the kind, as in ``Look.kind``.
        line: the line, or its head.
        low: the same in lower case.
    """
    for look in _OF_KIND[kind]:
        for need in look.needs:
            if need in low:
                if look.pattern.search(line[:HEAD]) or (len(line) > HEAD and look.pattern.search(line[-TAIL:])):
                    return True
                break
    return False


# What the words of JOURNALIST have in them, for a quick first look.
_IN_JOBS = ("correspond", "editor", "reporter", "writer", "columnist", "producer", "contribut", "critic", "journalist", "author", "professor", "analyst", "fellow", "photogr", "blogger", "lecturer")  # fmt: skip


def names_job(line: str, low: str) -> bool:
    """Whether a line names a job of those who sign articles."""
    for word in _IN_JOBS:
        if word in low:
            return JOURNALIST.search(line) is not None
    return False


def is_moment(line: str, low: str) -> bool:
    """Whether a line shows a date or a time and little else: 'Published 3 May 2021, 4pm'."""
    if line[0] in "—–-" and "@" in line:
        return False  # the signature of a quoted post
    date = DATE.search(line)
    if date and low.count(" ") >= 8 and SENTENCE_END.search(line[-5:]) and not TIME_LABEL.match(line):
        return False  # "She was born in Kisumu on 2 March 1932."
    if date:
        rest = TIME_LABEL.sub(" ", line[: date.start()] + " " + line[date.end() :])
        return len(TIME_WORD.sub(" ", rest).split()) <= 9
    if CLOCK.search(line) and (TIME_LABEL.match(line) or (low.count(" ") < 4 and WEEKDAY.match(line))):
        return True
    return (" ago" in low or "just now" in low) and len(low.split()) <= 6 and bool(AGO.search(line))
