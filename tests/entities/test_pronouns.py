"""Pronouns: whom they point at, and what is left open."""

import pytest


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        ("Ann Bell met Tom Reed. She left.", "She", "Ann Bell"),
        ("Ann Bell met Tom Reed. He left.", "He", "Tom Reed"),
        ("Mr Okoro met Ms Lund. She left.", "She", "Ms Lund"),
        ("Kit Okoro, a spokeswoman, met Lee Lund. She left.", "She", "Kit Okoro"),
        # the subject of the sentence before, rather than the nearer object or possessor
        ("Tom Reed criticised Dan Poole. He said more.", "He", "Tom Reed"),
        ("Tom Reed rejected Dan Poole’s plan. “It is bad,” he said.", "he", "Tom Reed"),
        # an object is not its own subject
        ("Tom Reed spoke after Dan Poole. Reed thanked him.", "him", "Dan Poole"),
        ("Tom Reed addressed Dan Poole. Reed begged him to stay.", "him", "Dan Poole"),
        # names in somebody's speech do not take the narrator's pronouns
        ("Tom Reed spoke. “Dan Poole is a fine man,” he said.", "he", "Tom Reed"),
        # a new subject takes over from one long spoken of
        (
            "Tom Reed spoke. Reed said yes. Reed said no. Reed left. Dan Poole stayed. “I waited,” he said.",
            "he",
            "Dan Poole",
        ),
        # unnamed people
        ("A spokeswoman declined to comment. She left.", "She", "A spokeswoman"),
        # what is said takes the reader no further from the person spoken of
        (
            (
                "Ann Bell spoke for an hour. "
                "“It rained. It was cold. We stayed. We sang. We slept. We woke. We left. We came. We won.” "
                "She sat down."
            ),
            "She",
            "Ann Bell",
        ),
        # a parenthesis about somebody else's words
        ("“Yes,” said Tom Reed. Poole, he said, knows. Dan Poole left.", "he", "Tom Reed"),
        # a passive's agent, rather than who stands behind another preposition
        ("The plan was drawn up by Tom Reed after talks with Dan Poole. He left.", "He", "Tom Reed"),
        # many
        ("Ann Bell met residents. They were angry.", "They", "residents"),
        ("Tom Reed and Ann Bell met residents. They were late.", "They", "Tom Reed and Ann Bell"),
        # things
        ("The Food Standards Agency opened its files.", "its", "Food Standards Agency"),
        ("Acme Holdings cut jobs. It blamed costs.", "It", "Acme Holdings"),
        ("Tom Reed said his plan was sound.", "his", "Tom Reed"),
    ],
)
def test_points_at(story, text, pronoun, who):
    assert story(text).who(pronoun) == who


@pytest.mark.parametrize(
    ("text", "pronoun", "who"),
    [
        # a name or a description between commas is the subject of the verb behind them
        (
            "Dan Poole said no. “It is late,” he said. The bill’s sponsor, Tom Reed, did not hide it. There are 90 pubs, he noted.",
            "he",
            "Tom Reed",
        ),
        (
            "Dan Poole said no. His Omani counterpart, Dr. Tom Reed, said that it was late. “A fuse blew,” he said.",
            "he",
            "Tom Reed",
        ),
        (
            "Dan Poole said no. Another, a baker from Hull, told the jury that it was cold. “I left,” he said.",
            "he",
            "a baker from Hull",
        ),
        # whom the sentence is about, rather than who is its source
        ("Tom Reed was quieter, according to Dan Poole. He said it rained.", "He", "Tom Reed"),
        # who has been called "she" again and again is no "he", however near
        (
            "Tom Reed left. Kit Lund sat. She ate. She drank. She slept. She woke. “I waited,” he said.",
            "he",
            "Tom Reed",
        ),
        # the subject of its own sentence, rather than who spoke last
        (
            "Dan Poole, he said, said no, and he said yes. Tom Reed, who was born in Hull, was paid late and left when he was 20.",
            "he",
            "Tom Reed",
        ),
        # in a relative clause whom it is about
        ("Lee Lund poured a coffee for a baker who says she will stay.", "she", "a baker"),
        ("Dan Poole left the stage after Tom Reed, who learned at noon that he had won.", "he", "Tom Reed"),
        # whom the question tells of
        ("Tom Reed said no. Told that Dan Poole had said yes, he paused.", "he", "Tom Reed"),
    ],
)
def test_last_pronoun(story, text, pronoun, who):
    found = [(e, m) for e in story(text).entities for m in e.mentions if m.text == pronoun and m.kind == "pronoun"]
    assert max(found, key=lambda each: each[1].span.start)[0].name == who


def test_pronouns_in_speech_are_left_alone(story):
    read = story("Tom Reed spoke. “I saw him and he ran,” said Dan Poole.")
    assert [m.text for e in read.entities for m in e.mentions if m.kind == "pronoun"] == []


def test_it_that_stands_for_nothing(story):
    assert story("Acme Holdings cut jobs. It is understood that more will go.").who("It") is None


def test_gender_comes_from_the_text_not_from_a_list(story):
    read = story("Ann Bell met Tom Reed and Mr Okoro. Reed said he was glad.")
    assert read.entity("Ann Bell").gender is None
    assert read.entity("Tom Reed").gender == "male"
    assert read.entity("Mr Okoro").gender == "male"


def test_a_pronoun_too_far_from_any_name_stays_open(story):
    text = "Ann Bell left. " + "The rain fell on the hills. " * 14 + "She stayed."
    assert story(text).who("She") is None


def test_pronouns_can_be_left_out(story):
    import newskit_entities

    assert story("Ann Bell left. She ran.", newskit_entities.Entities(pronouns=False)).who("She") is None
