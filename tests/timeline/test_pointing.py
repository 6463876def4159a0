"""Which day, week or year is meant by words that name none: by the verb beside them, by the writer's day, by what was told."""

from __future__ import annotations

import datetime

import pytest

import newskit
from newskit_timeline import Timeline

DAY = datetime.date(2026, 11, 14)  # a Saturday

# published, sentence, words, TIMEX3 type, value
ROWS = [
    # holidays and months follow their verb
    (DAY, "Issy came for Easter and read it in one sitting.", "Easter", "DATE", "2026-04-05"),
    (DAY, "The depot will shut for Easter.", "Easter", "DATE", "2027-03-28"),
    (DAY, "Shops shut at Thanksgiving.", "Thanksgiving", "DATE", "2026-11-26"),
    (DAY, "She will join the board and, in March, testified to a committee.", "March", "DATE", "2026-03"),
    # what is staged or fixed is told in the present
    (DAY, "The novel is published by Harrow on Thursday.", "Thursday", "DATE", "2026-11-19"),
    (DAY, "Essendon play Carlton at the ground on Friday night.", "Friday night", "TIME", "2026-11-20TNI"),
    # seasons
    (datetime.date(2027, 5, 1), "A larger study begins this fall.", "this fall", "DATE", "2027-FA"),
    (datetime.date(2027, 2, 18), "It was as bad last winter.", "last winter", "DATE", "2025-WI"),
    (datetime.date(2027, 1, 8), "Wards are full this winter.", "this winter", "DATE", "2026-WI"),
    (datetime.date(2026, 11, 6), "The crop was good last summer.", "last summer", "DATE", "2026-SU"),
    # weekends
    (datetime.date(2026, 11, 6), "The fair is on this weekend.", "this weekend", "DATE", "2026-W45-WE"),
    (datetime.date(2026, 11, 10), "Two men drowned this weekend.", "this weekend", "DATE", "2026-W45-WE"),
    # a year printed, or pointed at, beside a day
    (DAY, "He was held on February 27th last year.", "February 27th last year", "DATE", "2025-02-27"),
    (DAY, "It was signed on January 19, this year.", "January 19, this year", "DATE", "2026-01-19"),
    (DAY, "It sank four years ago, on 1 April.", "1 April", "DATE", "2022-04-01"),
    (DAY, "Deliveries begin in the fourth quarter of FY28.", "the fourth quarter of FY28", "DATE", "2028-Q4"),
    (DAY, "The 2027/2028 season was dry.", "2027/2028", "DATE", "2027"),
    (DAY, "It stays shut until the second half of September.", "the second half of September", "DATE", "2027-09"),
    (DAY, "It may shut by the end of the year after cracks were found.", "the end of the year", "DATE", "2026"),
    # clocks
    (DAY, "Rain is due by nine o'clock tonight.", "nine o'clock tonight", "TIME", "2026-11-14T21:00"),
    (DAY, "It was lit shortly before midnight on Friday.", "midnight on Friday", "TIME", "2026-11-14T00:00"),
    (DAY, "It was ten minutes past nine.", "ten minutes past nine", "TIME", "2026-11-14T09:10"),
    (DAY, "Gates open at 430pm.", "430pm", "TIME", "2026-11-14T16:30"),
    (DAY, "A distress call came at about 2030hrs.", "2030hrs", "TIME", "2026-11-14T20:30"),
    (DAY, "Winds peak between 7 p.m. and midnight.", "midnight", "TIME", "2026-11-15T00:00"),
    (DAY, "The boat sank at midnight.", "midnight", "TIME", "2026-11-14T00:00"),
    # "that" points back to the day told; nothing that has happened is of a day to come
    (DAY, "He fell on 22 November 2025. Nobody saw him that Saturday.", "Saturday", "DATE", "2025-11-22"),
    (DAY, "They must appeal by 7 December. A clerk rang the following morning.", "the following morning", "TIME", None),
    (DAY, "The rise is retroactive to last Dec. 27.", "last Dec. 27", "DATE", "2025-12-27"),
    (DAY, "Support fell in January 1974, and Congress repealed it that October.", "that October", "DATE", "1974-10"),
    (DAY, "He knew of it as far back as March.", "March", "DATE", "2026-03"),
    (DAY, "In 2009 a chef swore at me. I left the same evening.", "the same evening", "DATE", "2009"),
    (
        DAY,
        "She met him on 3 May 2025. In the house, built in 1960, he wept that evening.",
        "that evening",
        "TIME",
        "2025-05-03TEV",
    ),
    (DAY, "Talks are on Monday. The first call came in at 9.18pm.", "9.18pm", "TIME", "2026-11-14T21:18"),
    (DAY, "It struck on Wednesday. A watch is in force until 5 p.m.", "5 p.m.", "TIME", "2026-11-14T17:00"),
    (DAY, "It struck on 3 May 2026. He was moved the following Monday.", "the following Monday", "DATE", "2026-05-04"),
    (DAY, "He was moved the following Monday.", "the following Monday", "DATE", "XXXX-WXX-1"),
    (DAY, "Following Monday's debate the party split.", "Monday", "DATE", "2026-11-09"),
    (DAY, "A ruling is expected in the first quarter.", "the first quarter", "DATE", "2027-Q1"),
    (DAY, "It expects to report a profit for the third quarter.", "the third quarter", "DATE", "2026-Q3"),
    (
        DAY,
        "He bought two litres of petrol at 9.40pm on 14 March.",
        "9.40pm on 14 March",
        "TIME",
        "2026-03-14T21:40",
    ),
    (
        DAY,
        "It burned on 3 October 2023. The bull had bitten a dog the previous spring.",
        "previous spring",
        "DATE",
        "2023-SP",
    ),
    (DAY, "Issued on: 11/14/2026 and 14/11/2026.", "14/11/2026", "DATE", "2026-11-14"),
    (datetime.date(2027, 2, 11), "Issued on: 11/02/2027.", "11/02/2027", "DATE", "2027-02-11"),
    (datetime.date(2027, 2, 12), "Issued on: 11/02/2027.", "11/02/2027", "DATE", "2027-11-02"),
    (
        DAY,
        "He fell on 22 November 2025. Nobody came. The inquest was told on Tuesday that a call was made at 2.51pm.",
        "2.51pm",
        "TIME",
        "2025-11-22T14:51",
    ),
    (
        DAY,
        "He fell on 22 November 2025. Nobody came. The bridge was shut on Tuesday at dusk, and opened at 2.51pm.",
        "2.51pm",
        "TIME",
        "2026-11-10T14:51",
    ),
    (
        DAY,
        "He fell on 22 November 2025. The inquest opened on Tuesday. His wife rang that Saturday.",
        "Saturday",
        "DATE",
        "2025-11-22",
    ),
    (
        DAY,
        "He was feeding her porridge at about 6.40am on Jan 19 when she fell.",
        "6.40am on Jan 19",
        "TIME",
        "2026-01-19T06:40",
    ),
    # amounts
    (DAY, "The trip takes 1.5hrs.", "1.5hrs", "DURATION", "PT1H30M"),
    (DAY, "He took 1/2 day.", "1/2 day", "DURATION", "PT12H"),
    (DAY, "It took two hours and ten minutes.", "two hours and ten minutes", "DURATION", "PT2H10M"),
    (DAY, "He served two years and three months.", "two years and three months", "DURATION", "P2Y3M"),
    (DAY, "The bell rings every few days.", "every few days", "SET", "PXD"),
    (DAY, "It formed 100 million years ago.", "100 million years ago", "DATE", "PAST_REF"),
]


@pytest.mark.parametrize(
    ("published", "sentence", "words", "kind", "value"), ROWS, ids=[f"{row[1]} {row[0]}" for row in ROWS]
)
def test_value(published: datetime.date, sentence: str, words: str, kind: str, value: str | None) -> None:
    times = newskit.read(sentence, published=published).times
    assert [(time.type, time.value) for time in times if time.text == words] == [(kind, value)]


def first_value(text: str, published: str, updated: str | None = None) -> str | None:
    return newskit.read(text, published=published, updated=updated).times[0].value


def test_overnight_is_the_night_that_is_over_unless_its_verb_looks_ahead() -> None:
    assert first_value("Two dead as storm hits Selma overnight", "2027-04-14T06:12") == "2027-04-13TNI"
    assert first_value("He lost a loan taken overnight.", "2027-04-14") == "2027-04-13TNI"
    assert first_value("Snow will fall overnight.", "2027-04-14T06:12") == "2027-04-14TNI"


def test_a_clock_is_of_the_day_when_the_page_was_changed_after_it() -> None:
    assert (
        first_value("The judge spoke at 10 a.m. to reporters.", "2027-04-14T06:12", "2027-04-14T16:40")
        == "2027-04-14T10:00"
    )
    assert (
        first_value("The judge spoke at 10 a.m. to reporters.", "2027-04-14T06:12", "2027-04-14T07:40")
        == "2027-04-13T10:00"
    )
    assert (
        first_value("The judge spoke at 10 a.m. to reporters.", "2027-04-14T06:12", "2027-04-16T16:40")
        == "2027-04-13T10:00"
    )


def test_what_goes_on_from_a_time_told_has_no_bounds_from_publication() -> None:
    paid, will = "Over the next 18 months he paid nothing.", "Over the next 18 months he will pay nothing."
    assert newskit.read(paid, published=DAY).times[0].start is None
    assert newskit.read(will, published=DAY).times[0].start == DAY


def values(text: str) -> dict[str, str | None]:
    return {time.text: time.value for time in newskit.read(text).times}


def test_a_day_in_a_dateline_with_its_year_is_the_day_of_the_story() -> None:
    found = values(
        "NAIROBI, 17 February 2027 (Reuters) - Schools shut on Tuesday. They reopen on Friday. Fees rose in the third quarter."
    )
    assert found["Tuesday"] == "2027-02-16"
    assert found["Friday"] == "2027-02-19"
    assert found["the third quarter"] == "2026-Q3"


@pytest.mark.parametrize(
    "head",
    [
        "Accra, July 2, 2026 — ",
        "NEW YORK, July 2, 2026 /Wireline/ -- ",
        "KHARTOUM/GENEVA, 2 July 2026 – ",
        "Perth, Western Australia, 2 July 2026: ",
    ],
)
def test_datelines_with_a_year(head: str) -> None:
    assert values(head + "A judge freed two men on Wednesday.")["Wednesday"] == "2026-07-01"


def test_a_day_in_a_sentence_is_no_dateline() -> None:
    assert values("The deal of July 2, 2026 - a first - was signed on Wednesday.")["Wednesday"] == "XXXX-WXX-3"


def test_a_dateline_without_a_year_gives_none() -> None:
    found = values(
        "NAIROBI, Feb 17 (Reuters) - Schools shut on Tuesday. A deal has held since 2004. Talks are due on March 16."
    )
    assert found["Tuesday"] == "XXXX-WXX-2"
    assert found["March 16"] == "XXXX-03-16"


def test_a_text_that_prints_a_day_before_any_year_is_no_history() -> None:
    aside = (
        "The yard shut in 1993 and burned in 2009, after years in which hardly a boat had been sold to anybody at all. "
    )
    found = values("Aug. 12 was hot. In 1987 he sold boats. " + aside + aside + "On July 29 it rained.")
    assert found["July 29"] == "XXXX-07-29"


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("It was warned three times since 2021. An alert came on September 28.", "September 28", "XXXX-09-28"),
        ("They mended a 1911 pipe organ. Work began on Sept. 24.", "Sept. 24", "XXXX-09-24"),
        ("It has run on one since March 2009. Ours closed in April.", "April", "XXXX-04"),
        ("In 1912 the ship sailed on 10 April. It sank on 15 April.", "15 April", "1912-04-15"),
        ("It opened on 3 May 2019. It shut on 5 June.", "5 June", "2019-06-05"),
    ],
)
def test_which_years_are_lent_where_no_day_of_publication_is_known(text: str, day: str, value: str) -> None:
    assert values(text)[day] == value


@pytest.mark.parametrize(
    "sentence",
    [
        "Comrade Sunday Afolabi spoke for an hour.",
        "The Sunday Gleamer had the story first.",
        "Your Sunday night headache is back.",
        "He was named player of the year.",
        "The Good Friday Agreement followed the Easter Rising by eighty-two years.",
        "Ant and Dec hosted it for April Jones, June Brown and August Wilson.",
        "Bola Oliseh and Friday Eze scored in the second half and won.",
        "He is the third quarter-finalist.",
        "Rule 1900 and Section 2022 apply; it weighed 1998 kg.",
        "Call 020 7946 2022.",
        "Temperatures were in the 80s.",
        "She ran the mile in 3:59.",
        "He fell to the turf midway through the third quarter and watched the last quarter from the bench.",
        "The 22-year-old's parents wept.",
        "See http://example.org/Gt9Yg2BC6O or www.example.org/1998/may for more.",
        "Tag it #june2015 or ask @may1998.",
    ],
)
def test_no_day(sentence: str) -> None:
    assert [time.text for time in newskit.read(sentence, published=DAY).times if time.type in ("DATE", "TIME")] == []


@pytest.mark.parametrize(
    ("sentence", "words", "start", "end"),
    [
        ("It has been shut for the past fortnight.", "the past fortnight", "2026-11-01", "2026-11-15"),
        ("It will grow over the next decade.", "the next decade", "2026-11-14", "2036-11-14"),
        ("He was held in the early hours of Friday.", "the early hours of Friday", "2026-11-13 00:00:00", "2026-11-13 06:00:00"),
        ("It would be his second injury in three years.", "three years", "None", "None"),
    ],
)  # fmt: skip
def test_bounds(sentence: str, words: str, start: str, end: str) -> None:
    times = newskit.read(sentence, published=DAY).times
    assert [(str(time.start), str(time.end)) for time in times if time.text == words] == [(start, end)]


def test_over_before_a_count_is_a_preposition() -> None:
    times = newskit.read("Votes were cast over four days.", published=DAY).times
    assert [(time.text, time.value, time.mod) for time in times] == [("four days", "P4D", None)]


def test_without_a_publication_date_a_year_of_the_background_dates_nothing() -> None:
    text = "His parents came from Lagos in 1999. By Aug. 20 he had ten goals. The final is on Sunday, a month after last month's injury."
    assert {time.text: time.value for time in newskit.read(text).times if time.anchoring == "none"} == {
        "Aug. 20": "XXXX-08-20",
        "Sunday": "XXXX-WXX-7",
        "last month": "XXXX",
        "a month": "P1M",
    }


def test_without_a_publication_date_a_day_told_lends_its_year_to_the_next() -> None:
    times = newskit.read("It opened on 3 May 2019. On 5 May it shut.").times
    assert [(time.value, time.anchoring) for time in times] == [("2019-05-03", "explicit"), ("2019-05-05", "mention")]


def test_last_year_points_from_the_writer_in_a_history_too() -> None:
    text = (
        "Quill was born in 1932, studied in Leeds from 1950, taught from 1954 and married in 1961. She retired in 1992, was "
        "widowed in 1998 and in 2004 moved to Hull. Last October she gave a talk. In May 1984 a dam was built; it closed 200 "
        "times by the end of last year."
    )
    times = {time.text: time.value for time in newskit.read(text, published=DAY).times}
    assert (times["Last October"], times["the end of last year"]) == ("2026-10", "2025")


def test_a_clock_is_not_of_a_day_to_come_unless_its_verb_is() -> None:
    text = "The vote will be held on Monday. Gates were opened shortly after 9am."
    assert [time.value for time in newskit.read(text, published=DAY).times] == ["2026-11-16", "2026-11-14T09:00"]


@pytest.mark.parametrize(
    ("sentence", "words", "value"),
    [
        # a clock is of the last day told, a clock over an entry of a live report of today
        ("The fair returns on 12 June 2027. Gates open at 10am.", "10am", "2027-06-12T10:00"),
        ("The fair was lost on Friday.\n\n15:10 Ministers sit down.", "15:10", "2026-11-14T15:10"),
        ("It struck on 3 May 2019. Roofs fell. That morning the town was gone.", "That morning", "2019-05-03TMO"),
        # a weekday to come goes on from a day to come; a deadline does not
        ("The fair will return on December 3. Gates will open on Friday.", "Friday", "2026-12-04"),
        ("The fair will return on December 3. Tickets are on sale until Monday.", "Monday", "2026-11-16"),
        ("The club opened 50 years ago today.", "50 years ago today", "1976-11-14"),
        ("It was the second in ten days: on 1 May a woman was hurt.", "1 May", "2026-05-01"),
        ("A report in the current financial year is due.", "the current financial year", "2026"),
        ("It was last mended in the year 2012.", "the year 2012", "2012"),
        ("Doors open this evening at 6.30.", "this evening at 6.30", "2026-11-14T18:30"),
        ("The tram stopped at three o'clock.", "three o'clock", "2026-11-14T15:00"),
        ("It struck at half past three in Hull.", "half past three", "2026-11-14T15:30"),
        ("It struck at three o'clock on Friday morning.", "three o'clock on Friday morning", "2026-11-13T03:00"),
        ("The plant opened in August 2019. On August 14 it burned.", "August 14", "2019-08-14"),
        ("Growers fear ruin if prices do not recover by August.", "August", "2027-08"),
        ("Border talks to resume on Friday", "Friday", "2026-11-20"),
        ("It rained before winter.", "winter", "2026-WI"),
        ("The fine must be paid before the end of December.", "the end of December", "2026-12"),
        ("Rates could fall as early as March.", "March", "2027-03"),
        ("She spoke of Friday night's raid.", "Friday night", "2026-11-13TNI"),
        ("The jury will resume at ten tomorrow.", "at ten tomorrow", None),
        ("It fell on the night of April 19-20, 1943.", "the night of April 19", "1943-04-19TNI"),
        ("It fell on the night of April 19-20, 1943.", "20, 1943", "1943-04-20"),
        ("It would be dedicated later this year, most likely in October.", "October", "2026-10"),
        ("It was the worst fall since the September 11th terrorist attacks.", "September 11th", "2001-09-11"),
        ("It was the worst fall since the fire on Sept. 11.", "Sept. 11", "2026-09-11"),
        ("It will meet on 26 November. Residents have until 5pm on Friday.", "5pm on Friday", "2026-11-20T17:00"),
        ("A meeting is set for next Monday.", "next Monday", "2026-11-16"),
        ("A meeting is set for next Sunday.", "next Sunday", "2026-11-22"),
        ("A meeting is set for next Wednesday.", "next Wednesday", "2026-11-18"),
        ("He coached children on Saturday mornings.", "Saturday mornings", "XXXX-WXX-6TMO"),
        ("They had sought time until December.", "December", "2026-12"),
        ("The shop had been open until October.", "October", "2026-10"),
        ("The boat was called at 6.25pm and was back by a quarter to eight.", "a quarter to eight", "2026-11-14T19:45"),
        ("Rao, whose term ends on 9 March, will speak on Friday.", "Friday", "2026-11-20"),
        ("They met on the Monday before last.", "the Monday before last", "2026-11-02"),
        ("It shut the week before last.", "the week before last", "2026-W44"),
        ("It opens the week after next.", "the week after next", "2026-W48"),
        ("It was gone by the noughties.", "the noughties", "200"),
        ("The jury will resume at ten tomorrow.", "ten tomorrow", "2026-11-15T10:00"),
        (
            "Profit fell in the half to June 30. " + "The board met. " * 20 + "Shares fell by 1015 GMT.",
            "1015 GMT",
            "2026-11-14T10:15Z",
        ),
        ("It shut on 4 March 2019. It had been sold the week before.", "the week before", "2019-02-25"),
        ("It opened in 1935, and by that August 60,000 had come.", "that August", "1935-08"),
        ("It began in 2019. They met in the summer of that year.", "the summer of that year", "2019-SU"),
        ("Entries close on Monday week.", "Monday week", "2026-11-23"),
        ("They play Kent a fortnight on Friday.", "a fortnight on Friday", "2026-12-04"),
        ("The choir meets every other Monday.", "every other Monday", "P2W"),
        ("Four homes burned overnight on the coast; shares fell overnight.", "overnight", "2026-11-13TNI"),
        ("Kent were 212 for 6 overnight.", "overnight", "2026-11-13TNI"),
        ("Rain will fall overnight.", "overnight", "2026-11-14TNI"),
        ("Prices rose in the March quarter.", "March quarter", "2026-Q1"),
        ("The fair is on 5 December. The surgery shuts on the 24th.", "the 24th", "2026-12-24"),
        ("We shall be ready come March.", "March", "2027-03"),
    ],
)
def test_what_goes_on_from_what_was_told(sentence: str, words: str, value: str) -> None:
    times = {time.text: time.value for time in newskit.read(sentence, published=DAY).times}
    assert times.get(words) == value


def test_a_weekday_behind_an_indefinite_article_is_no_day() -> None:
    assert [time.text for time in newskit.read("On a Tuesday in May 2015 it burned.", published=DAY).times] == [
        "May 2015"
    ]


def test_later_than_compares() -> None:
    assert [time.text for time in newskit.read("It came three weeks later than last year.", published=DAY).times] == [
        "three weeks",
        "last year",
    ]


def test_an_ordinal_before_a_weekday_counts_events() -> None:
    assert newskit.read("They met before the first Friday prayers.", published=DAY).times == ()


def test_later_goes_on_from_the_year_just_named() -> None:
    text = (
        "Quill was born on March 3, 1933, studied in Leeds from 1950, taught from 1954 and married in 1961. She retired in 1992. "
        "On June 4, 1969 she had founded a press. She sold it in 1999 to a firm that failed three years later."
    )
    assert newskit.read(text, published=DAY).times[-1].value == "2002"


def test_a_race_time_is_no_clock() -> None:
    assert newskit.read("She came home in 2:22:14.", published=DAY).times == ()


def test_what_was_heard_later_in_the_day_than_the_article_is_of_the_day_before() -> None:
    noon = datetime.datetime(2026, 11, 14, 12, 0, tzinfo=datetime.UTC)
    assert newskit.read("Shots were heard at 9.40pm.", published=noon).times[0].value == "2026-11-13T21:40"
    assert newskit.read("The film will be shown at 9.40pm.", published=noon).times[0].value == "2026-11-14T21:40"


@pytest.mark.parametrize(("name", "value"), [("Christmas Day", "XXXX-12-25"), ("Easter", "XXXX")])
def test_a_holiday_of_no_known_year(name: str, value: str) -> None:
    assert [time.value for time in newskit.read(f"It shut at {name}.").times] == [value]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Profit fell in the third quarter. It will rise by the third quarter of 2028. In the year-ago period it rose.", "2025-Q3"),
        ("Sales rose in the third quarter. It hopes for a profit in the fourth quarter. A year earlier it made a loss.", "2025-Q3"),
        ("Profit fell in the third quarter. The plant opens in 2028. In the year-ago period it rose.", "2025-Q3"),
    ],
)  # fmt: skip
def test_a_year_earlier_is_not_counted_from_what_is_to_come(text: str, value: str) -> None:
    assert newskit.read(text, published=DAY).times[-1].value == value


def test_the_day_is_the_last_day_told_not_the_first_of_a_year() -> None:
    text = "It was the worst fall since 1983. For the day, the index closed down 6.4 percent."
    assert newskit.read(text, published=DAY).times[-1].value == "2026-11-14"


def test_a_month_told_lends_no_year_to_a_day_near_publication() -> None:
    text = "The war had ended in November 1988. The city fell on Nov. 2."
    assert newskit.read(text, published=DAY).times[-1].value == "2026-11-02"


def test_without_a_publication_date_words_that_point_keep_a_text_from_being_a_history() -> None:
    text = "It took the helm in 2024, after losses in 2021, 2022 and 2023. On Tuesday it met. Shares fell this week. It meets today."
    assert [time.value for time in newskit.read(text).times if time.text in ("Tuesday", "this week", "today")] == [
        "XXXX-WXX-2",
        "XXXX",
        "PRESENT_REF",
    ]


def test_a_clock_of_a_weekday_without_a_date_is_kept() -> None:
    assert newskit.read("It struck at 8 a.m. on Wednesday.").times[0].value == "XXXX-WXX-3T08:00"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("India's Independence Day was wet.", "Independence Day", "2026-08-15"),
        ("He spoke on Ghana's 70th Independence Day.", "Independence Day", "2026-03-06"),
        (
            "The claims would be settled by Independence Day, a court in New Delhi was told.",
            "Independence Day",
            "2027-08-15",
        ),
        (
            "LAGOS, Nigeria (AP) — Flags flew for Independence Day. India sent a minister.",
            "Independence Day",
            "2026-10-01",
        ),
        ("Flags flew for Independence Day.", "Independence Day", None),
        ("Kenya and India signed it. Flags flew for Independence Day.", "Independence Day", None),
    ],
)
def test_independence_is_kept_by_country(text: str, words: str, value: str | None) -> None:
    times = newskit.read(text, published=DAY).times
    assert [time.value for time in times if time.text == words] == ([value] if value else [])


def bounds(text: str, published: str, **options: str) -> tuple[object, object]:
    kit = newskit.Kit(plugins=[Timeline(**options)]) if options else newskit.Kit()  # type: ignore[arg-type]
    found = kit.read(text, published=published).times[0]
    return found.start, found.end


def test_seasons_of_the_south() -> None:
    december, march, june, september = (datetime.date(2026, month, 1) for month in (12, 3, 6, 9))
    of_january = december, datetime.date(2027, 3, 1)
    assert bounds("Fires burn this summer.", "2027-01-14T10:00+11:00") == of_january
    assert bounds("Fires burn this summer in Australia.", "2027-01-14") == of_january
    assert bounds("Fires burn this summer.", "2027-01-14", seasons="south") == of_january
    assert bounds("Fires burned last winter in Perth, Australia.", "2026-10-14") == (june, september)
    assert bounds("Fires burn this summer in Australia.", "2026-07-14", seasons="north") == (june, september)
    assert bounds("Rain fell this spring in France.", "2026-04-14T10:00+02:00") == (march, june)


def test_a_text_that_names_a_weekday_before_any_year_is_no_history() -> None:
    years = "He taught in Lincoln between 1984 and 1989, in York in 1991, in Hull in 1996 and in Leeds in 2003. "
    found = values("Nigel Stokes was jailed on Monday. " + years + "A jury convicted him in September.")
    assert found["September"] == "XXXX-09"


def test_quarters_in_a_report_of_a_match_are_no_dates() -> None:
    match = "The guard scored 31 points, with nine rebounds and two turnovers, before a foul late in the game, the coach said. "
    assert "fourth quarter" not in " ".join(values("Thunderous fourth quarter sends Wolves past Nuggets\n\n" + match))
    assert "fourth quarter" in " ".join(
        values("Sales rose in the fourth quarter\n\nThe firm sold more. It led in two markets.\n")
    )


def test_the_dead_are_told_of_from_publication() -> None:
    life = (
        "In January, 1968, Edwin Harrow left Hull on a coal boat. He taught in Lagos until 1975, came home in 1976, and in 1981 he opened "
        "a school. It shut in 1999. In 2003 he wrote a book. In 2010 he won a prize. In 2019, Leeds declared Feb. 23 Harrow Day. "
    )
    death = "Harrow, who never married, died of heart failure in Leeds, Yorks., on July 29. He was 84. A service will be held on Saturday."
    found = {time.text: time.value for time in newskit.read(life + death, published=DAY).times}
    assert found["July 29"] == "2026-07-29"
    assert found["Saturday"] == "2026-11-14"
    assert found["Feb. 23"] == "2019-02-23"
    history = {
        time.text: time.value for time in newskit.read(life + "His brother died on July 29.", published=DAY).times
    }
    assert history["July 29"] == "2019-07-29"
    death = "Harrow, who died on 2 May at the age of 91, was a sailor. A memorial will be held in the autumn."
    found = {time.text: time.value for time in newskit.read(life + death, published="2026-05-18").times}
    assert found["2 May"] == "2026-05-02"
    assert found["the autumn"] == "2026-FA"
