"""Datelines, and what only looks like one."""

import pytest

from newskit_byline import parse_dateline

# paragraph -> (place, agency, month and day)
PRINTED = {
    "NAIROBI, Aug 7 (Reuters) - Schools reopened on Monday.": ("NAIROBI", "Reuters", "08-07"),
    "NAIROBI, 7 Aug (Reuters) - Schools reopened on Monday.": ("NAIROBI", "Reuters", "08-07"),
    "MARIETTA, Ohio (AP) — Schools reopened on Monday.": ("MARIETTA, Ohio", "AP", None),
    "ST. LOUIS (AP) — Schools reopened on Monday.": ("ST. LOUIS", "AP", None),
    "WASHINGTON/LAGOS, March 3 (Reuters) - Schools reopened.": ("WASHINGTON/LAGOS", "Reuters", "03-03"),
    "COX'S BAZAR, Bangladesh (AFP) – Schools reopened.": ("COX'S BAZAR, Bangladesh", "AFP", None),
    "NEW DELHI: Schools reopened on Monday.": ("NEW DELHI", None, None),
    "FLUSHING MEADOWS — Schools reopened on Monday.": ("FLUSHING MEADOWS", None, None),
    "(AP) — Schools reopened on Monday.": (None, "AP", None),
}


@pytest.mark.parametrize("paragraph", PRINTED)
def test_printed(paragraph):
    line = parse_dateline(paragraph)
    assert line is not None
    assert (line.place, line.agency, line.month_day) == PRINTED[paragraph]
    assert paragraph[line.span.start : line.span.end] == line.text
    assert line.rule


LOOK_ALIKES = [
    "",
    "JUST IN: Schools reopened on Monday.",
    "BREAKING: Schools reopened on Monday.",
    "UPDATE — Schools reopened on Monday.",
    "WATCH: Schools reopened on Monday.",
    "NOTE: Schools reopened on Monday.",
    "EDITOR'S NOTE: Schools reopened on Monday.",
    "ANN LEE: I never wanted the job.",
    "L.A. EXAMPLE: What will you miss?",
    "Schools reopened on Monday — and closed on Tuesday.",
    "NATO said on Monday that schools had reopened.",
    "PHOTOS: Schools reopened on Monday.",
    "Dear Sir — Schools reopened on Monday.",
]


@pytest.mark.parametrize("paragraph", LOOK_ALIKES)
def test_look_alikes_are_refused(paragraph):
    assert parse_dateline(paragraph) is None


# In the manner of many desks, and look-alikes (None). Of the first 43, 30 were right at first sight; of the 30 below,
# written when those were mended, 29.
DESKS = {
    "LAGOS, Nigeria — Schools reopened.": ("LAGOS, Nigeria", None, None),
    "LAGOS, Nigeria (AP) — Schools reopened.": ("LAGOS, Nigeria", "AP", None),
    "Lagos – Schools reopened on Monday.": None,
    "WASHINGTON (Reuters) - Schools reopened.": ("WASHINGTON", "Reuters", None),
    "WASHINGTON, Nov 24 (Reuters) - Schools reopened.": ("WASHINGTON", "Reuters", "11-24"),
    "WASHINGTON, Nov. 24, 2025 /PRNewswire/ -- Schools reopened.": ("WASHINGTON", "PRNewswire", "11-24"),
    "TORONTO, Nov. 24, 2025 (GLOBE NEWSWIRE) -- Schools reopened.": ("TORONTO", "GLOBE NEWSWIRE", "11-24"),
    "NEW DELHI, Nov 24 (PTI) Schools reopened on Monday.": ("NEW DELHI", "PTI", "11-24"),
    "New Delhi, Nov 24 (PTI): Schools reopened on Monday.": ("New Delhi", "PTI", "11-24"),
    "Mumbai: Schools reopened on Monday.": ("Mumbai", None, None),
    "THIRUVANANTHAPURAM: Schools reopened on Monday.": ("THIRUVANANTHAPURAM", None, None),
    "KARACHI: Schools reopened on Monday.": ("KARACHI", None, None),
    "BEIJING, Nov. 24 (Xinhua) -- Schools reopened.": ("BEIJING", "Xinhua", "11-24"),
    "SEOUL, Nov. 24 (Yonhap) -- Schools reopened.": ("SEOUL", "Yonhap", "11-24"),
    "SAN FRANCISCO — Schools reopened.": ("SAN FRANCISCO", None, None),
    "SANTA ROSA, Calif. — Schools reopened.": ("SANTA ROSA, Calif.", None, None),
    "ST. PETERSBURG, Fla. (AP) — Schools reopened.": ("ST. PETERSBURG, Fla.", "AP", None),
    "PORT-AU-PRINCE, Haiti (AP) — Schools reopened.": ("PORT-AU-PRINCE, Haiti", "AP", None),
    "GAZA/JERUSALEM, Nov 24 (Reuters) - Schools reopened.": ("GAZA/JERUSALEM", "Reuters", "11-24"),
    "DEIR AL-BALAH, Gaza Strip (AP) — Schools reopened.": ("DEIR AL-BALAH, Gaza Strip", "AP", None),
    "ABOARD THE PAPAL PLANE (AP) — The pope spoke.": ("ABOARD THE PAPAL PLANE", "AP", None),
    "THE HAGUE, Netherlands (AP) — Judges ruled.": ("THE HAGUE, Netherlands", "AP", None),
    "UNITED NATIONS (AP) — Envoys met.": ("UNITED NATIONS", "AP", None),
    "NAIROBI, Kenya, Nov. 24 — Schools reopened.": ("NAIROBI, Kenya", None, "11-24"),
    "JOHANNESBURG - Schools reopened on Monday.": ("JOHANNESBURG", None, None),
    "CAPE TOWN – Schools reopened on Monday.": ("CAPE TOWN", None, None),
    "SYDNEY, AAP - Schools reopened on Monday.": ("SYDNEY", "AAP", None),
    "Paris (AFP) – Schools reopened on Monday.": ("Paris", "AFP", None),
    "Kyiv, Ukraine (CNN) — Schools reopened.": ("Kyiv, Ukraine", "CNN", None),
    "(CNN) — Schools reopened.": (None, "CNN", None),
    "(Reuters) - Schools reopened.": (None, "Reuters", None),
    "ŁÓDŹ, Poland (AP) — Schools reopened.": ("ŁÓDŹ, Poland", "AP", None),
    "GENEVA (24 November 2025) – Schools reopened.": ("GENEVA", None, "11-24"),
    "EXCLUSIVE: Schools reopened.": None,
    "LIVE — Schools reopened.": None,
    "Q: Why did schools reopen?": None,
    "MAYOR JONES: We will do it.": None,
    "COVID-19 — what we know": None,
    "GDP - a measure of output - rose.": None,
    "CEO — Chief executive officer.": None,
    "FIFA: Schools reopened.": None,
    "Mumbai – Pune trains were late.": None,
    "KAMPALA, Uganda — Schools reopened.": ("KAMPALA, Uganda", None, None),
    "ACCRA, Dec 2 (GNA) - Schools reopened.": ("ACCRA", "GNA", "12-02"),
    "ABUJA: Schools reopened on Monday.": ("ABUJA", None, None),
    "Lagos, Nigeria (CNN) -- Schools reopened.": ("Lagos, Nigeria", "CNN", None),
    "SÃO PAULO (AP) — Schools reopened.": ("SÃO PAULO", "AP", None),
    "BUENOS AIRES, Argentina (AP) _ Schools reopened.": ("BUENOS AIRES, Argentina", "AP", None),
    "COLOMBO, Dec. 2 (Xinhua) -- Schools reopened.": ("COLOMBO", "Xinhua", "12-02"),
    "Kolkata: The schools reopened on Monday.": ("Kolkata", None, None),
    "Bengaluru, Dec 2: Schools reopened on Monday.": ("Bengaluru", None, "12-02"),
    "LONDON, 2 Dec 2025 (dpa) - Schools reopened.": ("LONDON", "dpa", "12-02"),
    "Berlin (dpa) - Schools reopened.": ("Berlin", "dpa", None),
    "TOKYO (Kyodo) -- Schools reopened.": ("TOKYO", "Kyodo", None),
    "SPRINGFIELD, Ill. (WAND) – Schools reopened.": ("SPRINGFIELD, Ill.", "WAND", None),
    "MIDDLETOWN, N.Y. – Schools reopened.": ("MIDDLETOWN, N.Y.", None, None),
    "WINSTON-SALEM, N.C. (WGHP) — Schools reopened.": ("WINSTON-SALEM, N.C.", "WGHP", None),
    'NEW YORK — "We reopened," she said.': ("NEW YORK", None, None),
    "DUBLIN (Reuters) – Schools reopened.": ("DUBLIN", "Reuters", None),
    "OTTAWA - Schools reopened.": ("OTTAWA", None, None),
    "LAS VEGAS, Dec. 2, 2025 /PRNewswire/ -- Example Corp. said.": ("LAS VEGAS", "PRNewswire", "12-02"),
    "SALEM, Ore. (AP) — Schools reopened.": ("SALEM, Ore.", "AP", None),
    "WATCH LIVE: Schools reopened.": None,
    "PHOTOS — Schools reopened.": None,
    "AMY: So you came back.": None,
    "DR. PATEL: It is safe.": None,
    "NHS — National Health Service": None,
    "OPINION: Schools must reopen.": None,
    "UPDATED: Schools reopened.": None,
    "HIV - the virus - was found.": None,
    "Delhi: 34, Mumbai: 21": None,
    "Berlin: A history": None,
    "LAND-Based missiles were fired: officials": None,
    "WILKES-BARRE, Pa. — Schools reopened.": ("WILKES-BARRE, Pa.", None, None),
    "OSLO (AP)-Schools reopened.": ("OSLO", "AP", None),
    "ERIE, PA - Schools reopened on Monday.": ("ERIE, PA", None, None),
}  # fmt: skip


@pytest.mark.parametrize("paragraph", DESKS)
def test_of_many_desks(paragraph):
    line = parse_dateline(paragraph)
    assert ((line.place, line.agency, line.month_day) if line else None) == DESKS[paragraph]
    if line:
        assert paragraph[line.span.start : line.span.end] == line.text


# Places written as in a sentence, without agency or day: a town with its land, or a known town with a sentence behind it.
# None: what only looks so.
KNOWN_PLACES = {
    "Dakar, Senegal – West African ministers met on Monday.": "Dakar, Senegal",
    "Ziguinchor, Senegal — The ferry is back in service.": "Ziguinchor, Senegal",
    "Wagga Wagga, New South Wales – Two schools reopened on Monday.": "Wagga Wagga, New South Wales",
    "Rio Branco, Brazil -- The river rose again on Friday.": "Rio Branco, Brazil",
    "Bend, Ore. — The mill will close in March.": "Bend, Ore.",
    "Nairobi — Schools in three counties reopened on Monday after the floods.": "Nairobi",
    "Port Harcourt – “We have waited for nine years,” said a trader at the market.": "Port Harcourt",
    "Stratford-upon-Avon, England – The theatre will close in March.": "Stratford-upon-Avon, England",
    "Senegal – A review of the year in pictures and in words by those who were there.": None,
    "Mumbai – Pune trains were late again on Monday because of the heavy rain.": None,
    "Ruth Chepngetich, Kenya – Won the race in two hours and nine minutes.": None,
    "Nairobi – the city in the sun, as it likes to be called by those who sell it.": None,
    "Nairobi – Kenya": None,
    "Sam Okoro, Nigeria – He was first in the final and second in the heats.": None,
    "Schools, Nigeria – and what became of them.": None,
    "London – 14C and rain": None,
    "The ferry, which leaves at dawn – and in the evening – was late on Monday.": None,
}


@pytest.mark.parametrize("paragraph", KNOWN_PLACES)
def test_known_places(paragraph):
    line = parse_dateline(paragraph)
    assert (line.place if line else None) == KNOWN_PLACES[paragraph]
    if line:
        assert paragraph[line.span.start : line.span.end] == line.text == line.place
