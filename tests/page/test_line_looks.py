"""Every look finds its examples, and none takes the sentences of an article for something else."""

import pytest

from newskit_page.line_looks import LOOKS, asks_reader, looks_like, names_job, plain_words
from newskit_page.moments import is_moment


@pytest.mark.parametrize(
    ("name", "example"), [(name, example) for name, look in LOOKS.items() for example in look.examples]
)
def test_examples(name, example):
    look = LOOKS[name]
    assert look.where in ("head", "tail")
    assert look.pattern.search(example)
    assert looks_like(look.kind, example, plain_words(example.lower()))


SENTENCES = [
    "The ferry company will stop its night service in March, its chief executive said on Tuesday.",
    "She was born in Kisumu on 2 March 1932.",
    "The editor of the paper, Jo Harte, said that the picture had been taken in June.",
    "Police said the image was taken by a neighbour and that it showed two men.",
    "He told the court that he had credited the money to the wrong account.",
    "The reporter wrote that the mayor had contributed nothing to the fund.",
    "“I will not sign it,” she said, and left the room.",
    "Edited notes of the meeting were passed to the inquiry.",
    "A photograph can lie, said the judge.",
    "Witnesses said that the boats took forty minutes to arrive. PTI COR KA PD",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("kind", ["caption", "credit", "promotion"])
def test_sentences_of_an_article_look_like_nothing_else(sentence, kind):
    assert not looks_like(kind, sentence, plain_words(sentence.lower()))


MOMENTS = [
    "Friday 5 March 2021 16:04 GMT",
    "March 5, 2021",
    "Published: 5 Mar 2021, 4pm | Updated: 6 Mar 2021",
    "5 hours ago",
    "2021-03-05",
    "Last updated at 16:04 EST",
    "05/03/2021",
    "Jo Harte | March 5, 2021 | 7:08pm",
    "Monday 5:30PM",
]


@pytest.mark.parametrize("line", MOMENTS)
def test_moments(line):
    assert is_moment(line, line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *SENTENCES,
        "— Jo (@jo) March 5, 2021",
        "Two years later",
        "The trial is due to open on 5 March 2021 before two judges.",
    ],
)
def test_no_moments(line):
    assert not is_moment(line, line.lower())


def test_jobs():
    assert names_job("Jo Harte, Chief Reporter", plain_words("jo harte, chief reporter"))
    assert not names_job("Jo Harte, plumber", plain_words("jo harte, plumber"))


ASKED = [
    "Sign up for our weekly newsletter.",
    "This article was originally published in Example Weekly.",
    "Follow us on X for the latest.",
    "By clicking you agree to our privacy policy.",
    "A version of this article appears in print in the late edition.",
    "Stay informed with the Example, your source for local news.",
    "By submitting your address, you agree to hear from us.",
    "(Click here for the timetable.)",
    "Join for £1 today.",
    "All rights reserved.",
    "(This story has not been edited by Example staff and is auto-generated from a syndicated feed.)",
]


@pytest.mark.parametrize("line", ASKED)
def test_what_asks_the_reader(line):
    assert asks_reader(plain_words(line.lower()), line.lower())


@pytest.mark.parametrize(
    "line",
    [
        *SENTENCES,
        "The aid group helps by providing tents and by continuing its flights.",
        "Parents were told to sign up for places before May.",
        "“Join us,” the crews sang as the mayor went by.",
        "She has an account with the bank and a story to tell.",
        "The ministers said they would contact us when the terms of trade were known.",
    ],
)
def test_sentences_ask_nothing_of_the_reader(line):
    assert not asks_reader(plain_words(line.lower()), line.lower())
