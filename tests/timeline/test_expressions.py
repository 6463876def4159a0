"""What each kind of expression is read as, counted from Friday 25 March 2022."""

from __future__ import annotations

import datetime

import pytest

import newskit
from newskit_timeline import Timeline

FRIDAY = datetime.date(2022, 3, 25)

HISTORY = "The rising began in 1871. Paris fell on 28 January. It was retold in 1880, 1889, 1895, 1898 and 1901. "

# sentence, words, TIMEX3 type, value
ROWS = [
    # weekdays: on or before publication, unless the verb that governs them is future
    ("The court sat on Friday.", "Friday", "DATE", "2022-03-25"),
    ("Police said on Thursday that two men had fled.", "Thursday", "DATE", "2022-03-24"),
    ("The hearing will be held on Monday.", "Monday", "DATE", "2022-03-28"),
    ("Talks are due to resume on Tuesday.", "Tuesday", "DATE", "2022-03-29"),
    ("The bridge stays shut until Wednesday.", "Wednesday", "DATE", "2022-03-30"),
    ("Rovers host United on Saturday.", "Saturday", "DATE", "2022-03-26"),
    ("She resigned last Tuesday.", "last Tuesday", "DATE", "2022-03-22"),
    ("They met on Thursday night.", "Thursday night", "TIME", "2022-03-24TNI"),
    ("Mass is said on Sundays.", "Sundays", "SET", "XXXX-WXX-7"),
    # hours of a habit are of no day
    ("The kiln is lit at 4 a.m. every day.", "4 a.m.", "TIME", "XXXX-XX-XXT04:00"),
    ("Every morning at about 6.30am she swims.", "6.30am", "TIME", "XXXX-XX-XXT06:30"),
    ("The gates open at 9am on Saturdays.", "9am", "TIME", "XXXX-XX-XXT09:00"),
    ("Police called every day before 9am on Thursday.", "9am on Thursday", "TIME", "2022-03-24T09:00"),
    # what is counted from a year is no finer than that
    ("In 2013 the team fed the gulls. Two weeks later, they came back.", "Two weeks later", "DATE", "2013"),
    ("In May 2013 she fed the gulls. Three days later, they came back.", "Three days later", "DATE", "2013-05"),
    ("On 9 May 2013 she fed the gulls. Two weeks later, they came back.", "Two weeks later", "DATE", "2013-05-23"),
    # an early hour behind a late one is of the day after
    ("The coach left Derby at 8pm on Tuesday and crashed at 3am near York.", "3am", "TIME", "2022-03-23T03:00"),
    ("It left at 8pm on Tuesday and crashed at 3am. Crews came at 2pm.", "2pm", "TIME", "2022-03-23T14:00"),
    ("Police were called at 9pm on Tuesday. She had last been seen at 6am.", "6am", "TIME", "2022-03-22T06:00"),
    ("The coach left Derby at 8pm on Friday and crashed at 3am.", "3am", "TIME", "2022-03-25T03:00"),
    # day words
    ("Ministers met yesterday.", "yesterday", "DATE", "2022-03-24"),
    ("Earlier today the line reopened.", "Earlier today", "DATE", "2022-03-25"),
    ("He will be buried the day after tomorrow.", "the day after tomorrow", "DATE", "2022-03-27"),
    # dates
    ("It opened on 14 October 2025.", "14 October 2025", "DATE", "2025-10-14"),
    ("It opened on Sept. 30, 1989.", "Sept. 30, 1989", "DATE", "1989-09-30"),
    ("He was held on April 2.", "April 2", "DATE", "2022-04-02"),
    ("He was held on Dec. 30.", "Dec. 30", "DATE", "2021-12-30"),
    ("The vote was on Thursday, July 15.", "Thursday, July 15", "DATE", "2021-07-15"),
    ("The law passed in January last year.", "January last year", "DATE", "2021-01"),
    ("It began in nineteen ninety-six.", "nineteen ninety-six", "DATE", "1996"),
    ("The city fell in 238 BC.", "238 BC", "DATE", "BC0238"),
    ("He was stamped in on 2015-03-03.", "2015-03-03", "DATE", "2015-03-03"),
    # ranges and lists: one year for both ends
    ("It ran from March 19 to April 30, 2003.", "March 19", "DATE", "2003-03-19"),
    ("They fought from 22-25 April 1951.", "22", "DATE", "1951-04-22"),
    ("They fought on May 4 and 5.", "5", "DATE", "2022-05-05"),
    # units
    ("Sales rose last week.", "last week", "DATE", "2022-W11"),
    ("Sales rose last month.", "last month", "DATE", "2022-02"),
    ("Sales will rise next year.", "next year", "DATE", "2023"),
    ("He left three days ago.", "three days ago", "DATE", "2022-03-22"),
    ("The fair is two weeks from now.", "two weeks from now", "DATE", "2022-W14"),
    ("The third Tuesday of September 2014 was wet.", "The third Tuesday of September 2014", "DATE", "2014-09-16"),
    ("Voting is on Wednesday next week.", "Wednesday next week", "DATE", "2022-03-30"),
    # quarters and fiscal years
    ("Profit fell in the third quarter.", "the third quarter", "DATE", "2021-Q3"),
    ("It reported a third-quarter loss.", "third-quarter", "DATE", "2021-Q3"),
    ("Profit fell in the fourth quarter of 2020.", "the fourth quarter of 2020", "DATE", "2020-Q4"),
    ("It lost money in the 1988 third quarter.", "the 1988 third quarter", "DATE", "1988-Q3"),
    # seasons, decades, centuries
    ("She left in the summer of 2019.", "the summer of 2019", "DATE", "2019-SU"),
    ("It was built in the mid-1990s.", "the mid-1990s", "DATE", "199"),
    ("It was built in the 19th century.", "the 19th century", "DATE", "18"),
    # clocks
    ("The blast came at 8 a.m. on Thursday.", "8 a.m. on Thursday", "TIME", "2022-03-24T08:00"),
    ("The call came at 3.22pm on Thursday.", "3.22pm on Thursday", "TIME", "2022-03-24T15:22"),
    ("It struck at 16:08 UTC.", "16:08 UTC", "TIME", "2022-03-25T16:08Z"),
    ("Doors open tonight at 8.", "tonight at 8", "TIME", "2022-03-25T20:00"),
    ("It began at half past three p.m.", "half past three p.m.", "TIME", "2022-03-25T15:30"),
    # durations and sets
    ("The siege lasted three months.", "three months", "DURATION", "P3M"),
    ("It is a three-year deal.", "three-year", "DURATION", "P3Y"),
    ("The month-long war ended.", "month-long", "DURATION", "P1M"),
    ("He ran it in a minute and a half.", "a minute and a half", "DURATION", "PT1M30S"),
    ("It takes 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M"),
    ("He has visited every month.", "every month", "SET", "P1M"),
    # holidays
    ("Shops shut on Good Friday.", "Good Friday", "DATE", "2022-04-15"),
    ("Crowds met on Diwali 2021.", "Diwali 2021", "DATE", "2021-11-04"),
    ("Black Friday 2021 broke records.", "Black Friday 2021", "DATE", "2021-11-26"),
    ("Brokers still speak of Black Monday.", "Black Monday", "DATE", "1987-10-19"),
    # references
    ("The mine now employs nobody.", "now", "DATE", "PRESENT_REF"),
]  # fmt: skip


def _times(text: str, published: datetime.date | None = FRIDAY) -> list[tuple[str, str, str | None]]:
    return [(time.text, time.type, time.value) for time in newskit.read(text, published=published).times]


@pytest.mark.parametrize(("sentence", "words", "kind", "value"), ROWS, ids=[row[0] for row in ROWS])
def test_value(sentence: str, words: str, kind: str, value: str) -> None:
    assert (words, kind, value) in _times(sentence)


def test_a_year_earlier_takes_the_granularity_of_the_period_just_named() -> None:
    text = "Profit fell in the third quarter. It had risen a year earlier."
    assert _times(text)[-1] == ("a year earlier", "DATE", "2020-Q3")


def test_the_next_morning_counts_from_the_last_date_told() -> None:
    text = "The dam burst on 3 May 2019. The next morning the town was gone."
    assert _times(text)[-1][2] == "2019-05-04TMO"
    assert newskit.read(text, published=FRIDAY).times[-1].anchoring == "mention"


@pytest.mark.parametrize(
    ("sentence", "value"),
    [("They met on Friday.", "XXXX-WXX-5"), ("They met in March.", "XXXX-03"), ("They met on March 3.", "XXXX-03-03")],
)
def test_without_a_publication_date_the_value_stays_open_and_says_so(sentence: str, value: str) -> None:
    time = newskit.read(sentence).times[0]
    assert (time.value, time.anchoring, time.start) == (value, "none", None)


@pytest.mark.parametrize(
    ("sentence", "start", "end"),
    [
        ("They met on Thursday.", "2022-03-24", "2022-03-25"),
        ("They met last week.", "2022-03-14", "2022-03-21"),
        ("They met in December 2021.", "2021-12-01", "2022-01-01"),
        ("They met in the first quarter of 2020.", "2020-01-01", "2020-04-01"),
        ("They met in the 1990s.", "1990-01-01", "2000-01-01"),
    ],
)
def test_bounds_are_half_open(sentence: str, start: str, end: str) -> None:
    time = newskit.read(sentence, published=FRIDAY).times[0]
    assert (str(time.start), str(time.end)) == (start, end)


def test_a_day_that_does_not_exist_is_not_a_date() -> None:
    assert not [time for time in _times("Stamped February 30, 2022.") if time[2] == "2022-02-30"]


def test_publication_with_a_clock_and_zone_counts_by_its_day() -> None:
    published = datetime.datetime(2022, 3, 25, 23, 30, tzinfo=datetime.UTC)
    assert newskit.read("They met yesterday.", published=published).times[0].value == "2022-03-24"


def test_day_first() -> None:
    text = "It opened on 5/6/2013."
    assert newskit.read(text).times[0].value == "2013-05-06"
    assert newskit.Kit(plugins=[Timeline(day_first=True)]).read(text).times[0].value == "2013-06-05"
    assert newskit.read("It opened on 25/6/2013.").times[0].value == "2013-06-25"  # only one order is a date


def test_narrative() -> None:
    text = "The war began in 1914. In August, Liège fell. Years on, it was 1917."
    on = newskit.Kit(plugins=[Timeline(narrative="on")]).read(text, published=FRIDAY)
    off = newskit.Kit(plugins=[Timeline(narrative="off")]).read(text, published=FRIDAY)
    assert [time.value for time in on.times if time.text == "August"] == ["1914-08"]
    assert [time.value for time in off.times if time.text == "August"] == ["2021-08"]


def test_narrative_is_found_out_from_the_text() -> None:
    news = "Ministers met on Tuesday. " + HISTORY + "Today the party said it would sit again in July."
    assert _times(news)[-1][2] == "2022-07"  # six years of history do not make a story of this week one
    told = "Ministers fled. " + HISTORY + "By July they were back."
    assert [time.anchoring for time in newskit.read(told, published=FRIDAY).times][-1] == "mention"


def test_week_start() -> None:
    sunday = datetime.date(2022, 3, 27)
    text = "The shop shuts this week."
    assert newskit.read(text, published=sunday).times[0].value == "2022-W12"
    assert newskit.Kit(plugins=[Timeline(week_start=7)]).read(text, published=sunday).times[0].value == "2022-W13"


def test_fiscal_year_start() -> None:
    text = "Profit fell in the second quarter."
    november = datetime.date(2022, 11, 2)
    assert newskit.read(text, published=november).times[0].value == "2022-Q2"
    kit = newskit.Kit(plugins=[Timeline(fiscal_year_start=10)])  # that of fiscal 2023 is still to come
    assert kit.read(text, published=november).times[0].value == "2022-Q2"


@pytest.mark.parametrize("wrong", [{"narrative": "maybe"}, {"fiscal_year_start": 13}, {"week_start": 0}])
def test_options_are_checked(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="must be in"):
        Timeline(**wrong)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "expression", "value"),
    [
        ("In March the guards mutinied.", "March", "1871-03"),
        ("The army feared a second rising in 1873. In April it shelled the forts.", "April", "1871-04"),
        ("In 1872, the trials began. In April the first men sailed.", "April", "1872-04"),
    ],
)
def test_a_history_goes_on_where_it_was_unless_a_year_opens_a_clause(
    sentence: str, expression: str, value: str
) -> None:
    times = newskit.read(HISTORY + sentence, published=FRIDAY).times
    assert [time.value for time in times if time.text == expression] == [value]


@pytest.mark.parametrize(
    ("sentence", "expression", "value"),
    [
        ("The fleet sailed in April 415 BC.", "April 415 BC", "BC0415-04"),
        ("It was besieged in the spring of 414 BC.", "the spring of 414 BC", "BC0414-SP"),
        ("The walls date from the 5th century BC.", "the 5th century BC", "BC04"),
        ("Trade grew in the 430s BC.", "the 430s BC", "BC043"),
        ("The truce (421-415 BC) failed.", "421", "BC0421"),
    ],
)
def test_years_before_christ(sentence: str, expression: str, value: str) -> None:
    assert (expression, "DATE", value) in _times(sentence)


def test_years_before_christ_count_down() -> None:
    text = "The war began in 431 BC. The following year plague came. In June 429 BC it killed Pericles. In winter, peace was sought."
    kit = newskit.Kit(plugins=[Timeline(narrative="on")])
    values = [time.value for time in kit.read(text, published=FRIDAY).times]
    assert values == ["BC0431", "BC0430", "BC0429-06", "BC0429-WI"]


def test_a_year_earlier_no_longer_counts_from_a_quarter_when_nine_months_were_told() -> None:
    text = "Profit fell in the third quarter. In the nine months it rose to $4 million from $3 million a year earlier."
    assert _times(text)[-1] == ("a year earlier", "DATE", "2020")


def test_a_year_earlier_no_longer_counts_from_a_quarter_named_long_before() -> None:
    text = (
        "Profit fell in the third quarter. "
        + "The board met and the plant ran on. " * 40
        + "It had opened a year earlier."
    )
    assert _times(text)[-1] == ("a year earlier", "DATE", "2020")


def test_what_is_counted_from_a_year_far_behind_is_of_no_date() -> None:
    filling = "The gulls eat crabs and keep to the harbour wall. " * 12
    text = f"In 2013 the team fed the gulls. {filling}Two weeks later, they came back."
    found = newskit.read(text, published=FRIDAY).times[-1]
    assert (found.text, found.value) == ("Two weeks later", None)


def test_the_quarter_ended_is_the_one_that_holds_most_of_its_months() -> None:
    assert _times("For the quarter ended July 31, profit fell.")[0] == ("the quarter", "DATE", "2021-Q2")
    assert _times("For the quarter ended Sept. 30, profit fell.")[0] == ("the quarter", "DATE", "2021-Q3")


@pytest.mark.parametrize(
    ("sentence", "expression", "value"),
    [
        ("The shop opens at seven p.m.", "seven p.m.", "2022-03-25T19:00"),
        ("The shop shut at ten thirty a.m.", "ten thirty a.m.", "2022-03-25T10:30"),
        ("It struck at 8 GMT.", "8 GMT", "2022-03-25T08:00Z"),
        ("It began 15 minutes past 3pm.", "15 minutes past 3pm", "2022-03-25T15:15"),
        ("The rent was paid on March first.", "March first", "2022-03-01"),
        ("The rent was paid on February the 15th.", "February the 15th", "2022-02-15"),
        ("It is due on the 20th day of next month.", "the 20th day of next month", "2022-04-20"),
        ("It was last week's Sunday.", "last week's Sunday", "2022-03-20"),
        ("Crowds filled the streets at Diwali in 2019.", "Diwali in 2019", "2019-10-27"),
        ("He took a hundred photographs a day.", "", ""),
    ],
)
def test_forms_of_talk(sentence: str, expression: str, value: str) -> None:
    times = _times(sentence)
    found = {words: read for words, _, read in times}
    assert found.get(expression) == value if expression else not times
