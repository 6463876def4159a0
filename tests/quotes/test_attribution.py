"""Who says what: one sentence of our own for each shape of quote and each way of attributing."""

import pytest

import newskit
from newskit_quotes.patterns import PATTERNS
from newskit_quotes.terms import TERMS


def quotes(text: str) -> list[newskit.Quote]:
    return [quote for quote in newskit.Kit(strict=True).read(text).quotes if quote.kind != "scare"]


SHAPES = [
    # text, quote, speaker, cue, rule
    ("“We lost the pier in an hour,” said Nora Quill.", "We lost the pier in an hour,", "Nora Quill", "said", "quote-verb-speaker"),
    ("“We lost the pier in an hour,” Nora Quill said.", "We lost the pier in an hour,", "Nora Quill", "said", "quote-speaker-verb"),
    ("Nora Quill said: “We lost the pier in an hour.”", "We lost the pier in an hour.", "Nora Quill", "said", "speaker-verb-quote"),
    ('Nora Quill said, "We lost the pier in an hour."', "We lost the pier in an hour.", "Nora Quill", "said", "speaker-verb-quote"),
    ("Nora Quill shook her head, adding: “We lost the pier.”", "We lost the pier.", "Nora Quill", "adding", "participle-quote"),
    ("“It was quick,” said former county surveyor Tom Baird, who watched from his boat.", "It was quick,", "Tom Baird", "said", "quote-verb-speaker"),
    ("“It was quick,” Tom Baird, a retired diver from Leith, told the Evening Echo.", "It was quick,", "Tom Baird", "told", "quote-speaker-verb"),
    ("Councillor Asha Menon (Lab) said: “The road stays shut.”", "The road stays shut.", "Asha Menon", "said", "speaker-verb-quote"),
    ("Asha Menon, who chairs the panel, told the Daily Post: “The road stays shut.”", "The road stays shut.", "Asha Menon", "told", "speaker-verb-quote"),
    ("The road would “stay shut until further notice”, according to Asha Menon.", "stay shut until further notice", "Asha Menon", "according to", None),
    ("The mayor and her deputy met the press.\n\nKUMAR: “The road stays shut and that is that.”", "The road stays shut and that is that.", "KUMAR", ":", "label"),
    ("Continued Asha Menon: “The road stays shut for now.”", "The road stays shut for now.", "Asha Menon", "Continued", "speaker-verb-quote"),
    ("‘The road stays shut,’ Asha Menon said.", "The road stays shut,", "Asha Menon", "said", "quote-speaker-verb"),
    ("''The road's shut and it won't open,'' Asha Menon said.", "The road's shut and it won't open,", "Asha Menon", "said", "quote-speaker-verb"),
    ("“We have seen ‘slow’ before,” Asha Menon said.", "We have seen ‘slow’ before,", "Asha Menon", "said", "quote-speaker-verb"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said", "speaker", "cue", "rule"), SHAPES)
def test_shapes(text, said, speaker, cue, rule):
    found = quotes(text)
    quote = next(quote for quote in found if said in quote.text)
    assert quote.speaker is not None
    assert quote.speaker.name.removesuffix(":") == speaker
    assert quote.cue is not None
    assert text[quote.cue.start : quote.cue.end] == cue
    if rule:
        assert (quote.rule, quote.text) == (rule, said)


def test_second_half_of_an_interrupted_quote():
    found = quotes("“We lost,” Ann Lee said. “We know why.”")
    assert [(q.speaker.name, q.rule) for q in found] == [("Ann Lee", "quote-speaker-verb"), ("Ann Lee", "interrupted")]
    assert found[1].cue is None


def test_paragraph_that_is_only_a_quote_goes_on_with_the_speaker():
    found = quotes("“We lost,” Ann Lee said.\n\n“We know why, and we shall say so at the meeting.”")
    assert [(q.speaker.name, q.rule) for q in found][1] == ("Ann Lee", "paragraph-alone")


def test_paragraph_that_ends_in_a_colon_introduces_the_next():
    found = quotes("Ann Lee was asked about it. Ms Lee continued:\n\n“We know why, and we shall say so.”")
    assert [(q.speaker.name, q.rule) for q in found if q.kind == "direct"] == [("Ann Lee", "introduced")]


def test_caption():
    found = quotes("“Nobody told us the pier was closed” — Ann Lee, fish seller")
    assert [(q.speaker.name, q.rule) for q in found] == [("Ann Lee", "caption")]


def test_reopened_paragraph_is_one_quote_of_two_spans():
    text = "Ann Lee said: “We lost the pier in an hour.\n\n“We know why, and we shall say so.”"
    found = quotes(text)
    assert [len(q.spans) for q in found] == [2]
    assert found[0].speaker.name == "Ann Lee"


@pytest.mark.parametrize(
    ("text", "hearer"),
    [
        ("“It is over,” Tom Baird told The Daily Post.", "The Daily Post"),
        ("Tom Baird told The Daily Post: “It is over.”", "The Daily Post"),
    ],
)
def test_the_hearer_is_no_speaker(text, hearer):
    assert [q.speaker.name for q in quotes(text)] == ["Tom Baird"]
    assert hearer in text


def test_one_report_within_another_is_the_outer_speakers():
    found = quotes("Tom Baird said he had pointed out that the pier was “rotten to the core” in May.")
    assert [(q.speaker.name, q.kind) for q in found] == [("Tom Baird", "mixed")]
    assert found[0].text.startswith("he had pointed out that")


def test_a_clause_after_is_not_the_main_one():
    found = quotes("Tom Baird tweeted after Ann Lee argued that the pier was “rotten to the core”.")
    assert [q.speaker.name for q in found] == ["Ann Lee"]


def test_of_two_names_in_a_statement_the_statement_speaks():
    found = quotes("A joint statement from Tom Baird and Ann Lee said the pier had “no future at all”.")
    assert found[0].speaker.kind == "document"


def test_short_words_in_marks_without_a_cue_are_scare():
    article = newskit.read("The so-called “smart” bins overflowed on Sunday.")
    assert [(q.text, q.kind, q.speaker) for q in article.quotes] == [("smart", "scare", None)]


def test_headline_fragment_of_speech_and_scare_apart():
    article = newskit.read(
        "Ann Lee warns pier is ‘beyond repair’ in ‘frank’ talks\n\n"
        "By Jo Harte\n\nMarch 5, 2021\n\n"
        "Ann Lee has warned councillors that the pier is “beyond repair”.\n\nThe council met on Monday and agreed to wait."
    )
    found = {q.text: q for q in article.quotes}
    assert found["beyond repair"].speaker.name == "Ann Lee"
    assert found["frank"].kind == "scare"


def test_every_rule_of_the_table_has_its_example():
    assert all(name and shape and example for name, shape, example in PATTERNS)
    assert len({name for name, _, _ in PATTERNS}) == len(PATTERNS)


def test_a_second_verb_has_the_subject_of_the_first():
    found = quotes(
        "Her deputy, Tom Baird, called the lights “a waste of paint and wire”, and believes that they will go."
    )
    assert {q.speaker.name for q in found} == {"Tom Baird"}
    assert found[-1].reports_speech is False


def scare(text: str) -> list[tuple[str, str, str | None]]:
    return [
        (q.text, q.rule, q.speaker.name if q.speaker else None)
        for q in newskit.Kit(strict=True).read(text).quotes
        if q.kind == "scare"
    ]


@pytest.mark.parametrize(
    ("text", "said", "rule"),
    [
        ("Harold “Lofty” Green died in his sleep.", "Lofty", "nickname"),
        ("Asha Menon said so in her memoir, “Salt and Iron”, last year.", "Salt and Iron", "title"),
        ("Asha Menon said on the BBC’s “Morning Bell” that the road was shut.", "Morning Bell", "title"),
        ("Asha Menon told a reporter that the film “Gale” had been cut.", "Gale", "title"),
        ("Asha Menon said she had worked for a firm called “Blue Harbour”.", "Blue Harbour", "name-given"),
        ("Asha Menon said the so-called “smart” bins had overflowed.", "smart", "term"),
        ("The “ghost ships” lay in the bay for years.", "ghost ships", "no-cue"),
        ("“Slow” is what engineers say when they mean never.", "Slow", "no-cue"),
        ("Records show the “Lark” sank in May.", "Lark", "name-given"),
        ("Asha Menon, trading as “Kettle & Sons”, said she was sorry.", "Kettle & Sons", "name-given"),
        ("Asha Menon acted as “outside eye” for the crew.", "outside eye", "no-cue"),
        ("The clinic’s “Breathe” site helps, Asha Menon said.", "Breathe", "name-given"),
        ("It felt like a “normal” day on the pier.", "normal", "no-cue"),
        ("“Harbour Lights” star Asha Menon opened up about her work.", "Harbour Lights", "title"),
        ("The co-author of “Going Under”, Asha Menon, said the days were long.", "Going Under", "title"),
        ("“We lost,” Asha Menon told “Morning Bell” after the vote.", "Morning Bell", "title"),
        ("The porters were often referred to as “station boys” by nobody they knew.", "station boys", "name-given"),
        ("Asha Menon said passengers called to a porter by the name “George” all day.", "George", "name-given"),
        ("Records show Asha Menon has met ministers on the topic of “fair trade” twice.", "fair trade", "name-given"),
    ],
)
def test_what_stands_in_marks_without_being_speech(text, said, rule):
    assert (said, rule, None) in scare(text)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Asha Menon called the bins “smart”.", "smart"),
        ("Asha Menon dismissed the film as “Gale Force Rot”.", "Gale Force Rot"),
        ("Asha Menon tore up what she called “Salt and Iron”.", "Salt and Iron"),
        ("Asha Menon praised the crew as a “miracle”.", "miracle"),
        ("Asha Menon voiced support for the crew’s “safety concerns”.", "safety concerns"),
    ],
)
def test_a_cue_makes_speech_of_a_few_words(text, said):
    found = quotes(text)
    assert [q.speaker.name for q in found if said in q.text] == ["Asha Menon"]


HEADLINE = "Pier closed after ‘frank’ talks\n\nBy Jo Harte\n\nMarch 5, 2021\n\n"


def test_a_scrap_in_the_headline_has_the_speaker_of_the_quote_that_it_echoes():
    text = (
        f"{HEADLINE}“It was a long and frank conversation,” said Asha Menon, the mayor.\n\nThe council agreed to wait."
    )
    assert scare(text) == [("frank", "echo", "Asha Menon")]
    assert scare(text.replace("frank conversation", "warm conversation")) == [("frank", "no-cue", None)]


def test_the_echo_counts_for_no_quote_of_its_source():
    text = f"{HEADLINE}“It was a long and frank conversation,” said Asha Menon, the mayor.\n\nRain fell all night."
    assert [(s.name, s.quotes) for s in newskit.read(text).sources] == [("Asha Menon", 1)]


def test_a_cross_head_in_marks_is_no_quote():
    text = (
        "“We shall not be moved from this pier,” said Asha Menon.\n\n‘Not be moved’\n\n"
        "The council met on Monday.\n\n‘Nobody came to see us’\n\nIt agreed to wait."
    )
    assert scare(text) == [("Not be moved", "echo", "Asha Menon"), ("Nobody came to see us", "cross-head", None)]


def test_a_paragraph_left_open_is_the_speakers_who_is_named_where_it_is_opened_again():
    text = (
        "“The road stays shut,” Asha Menon said.\n\n“We knew in May that the pier was going.\n\n"
        "“Nobody would listen to us,” said Tom Baird, the diver."
    )
    assert [(q.speaker.name, len(q.spans)) for q in quotes(text)] == [("Asha Menon", 1), ("Tom Baird", 2)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“It is over,” said the harbour master, Ruth Okafor.", "Ruth Okafor"),
        ("“It is over,” said Tom Baird, who once chaired the board.", "Tom Baird"),
        ("Tom Baird, who in May said the pier was “rotten to the core”, has left.", "Tom Baird"),
        ("Tom Baird took the stage at the Grand Hall and called the pier “rotten to the core”.", "Tom Baird"),
        ("Tom Baird mocked the council, and referred to the pier as “rotten to the core”.", "Tom Baird"),
        ("The council met twice, with Tom Baird calling the pier “rotten to the core”.", "Tom Baird"),
        (
            "After talks with the council and the union, Tom Baird left early, calling the pier “rotten to the core”.",
            "Tom Baird",
        ),
        ("The pier would go by May, Tom Baird said, adding: “It is rotten to the core.”", "Tom Baird"),
        ("“It is rotten to the core” in most of its length, said Tom Baird.", "Tom Baird"),
        ("“It is rotten,” Tom Baird shot back.", "Tom Baird"),
        ("“It is rotten!” exulted Tom Baird.", "Tom Baird"),
        ("The diver's report targets “a board that has slept for twenty years”.", "The diver's report"),
        ("“It is rotten to the core,” said Rovers manager Tom Baird.", "Tom Baird"),
        (
            "The council met twice, with a spokesman for the divers calling the pier “rotten to the core”.",
            "a spokesman",
        ),
        ("Tom Baird said the pier was “rotten to the core,” and the council will close it.", "Tom Baird"),
        ("Tom Baird gave thanks to the divers, and called the pier “rotten to the core”.", "Tom Baird"),
        ("Divers are still more often told to “stay well away”, Tom Baird said.", "Tom Baird"),
        ("The secretary of the divers’ union, Tom Baird, said the pier was “rotten to the core”.", "Tom Baird"),
        (
            "A spokeswoman for the Office of Piers, Ferries and Lights said it was “aware of the rot”.",
            "A spokeswoman for the Office of Piers",
        ),
        ("Exclusive: Board ‘knew for ten years’ of rot in pier", None),
        ("Tom Baird swam out. “It is rotten to the core,” said his brother.", "his brother"),
        ("But, said Tom Baird, “it is rotten to the core”.", "Tom Baird"),
        ("Asked which Leith pier he liked best, Tom Baird demurred: “All of them are rotten.”", "Tom Baird"),
        ("Tom Baird shot back: “It is rotten to the core.”", "Tom Baird"),
        ("Informed of Ann Lee’s vote, the board called it “news to us”.", "the board"),
        ("When asked by Tom Baird, the board said: “It is rotten to the core.”", "the board"),
        ("Tom Baird used the word “murky” for the board.", "Tom Baird"),
        ("Tom Baird had one question: “Who let it rot?”", "Tom Baird"),
        ("Tom Baird likened the board to a “comfort blanket”.", "Tom Baird"),
        ("Tom Baird openly admires the board as a “safe pair of hands”.", "Tom Baird"),
        ("Tom Baird went on to say: “It is rotten to the core.”", "Tom Baird"),
        ("“It is rotten to the core,” the statement quotes Tom Baird as saying.", "Tom Baird"),
        ("The statement quoted Tom Baird as saying: “It is rotten to the core.”", "Tom Baird"),
        ("Tom Baird was quoted as saying: “It is rotten to the core.”", "Tom Baird"),
        ("Baird: Board has been ‘rotten for years’", "Baird"),
        ("In the words of Tom Baird, the pier is “rotten to the core”.", "Tom Baird"),
        ("The pier is, in Tom Baird’s words, “rotten to the core”.", "Tom Baird"),
        ("Crowds greeted the board with chants of “Shame!” as Tom Baird left.", None),
        ("And from Tom Baird, 61, diver: “It is rotten to the core.”", "Tom Baird"),
        ("“It is rotten to the core.”\n\nTom Baird, 61, diver", "Tom Baird"),
        ("“It is rotten to the core.”\n\n— Tom Baird, diver", "Tom Baird"),
        ("Tom Baird said that the board had once described the pier as “rotten to the core”.", "Tom Baird"),
    ],
)
def test_subjects(text, speaker):
    marked = [q for q in quotes(text) if "“" in q.text or q.kind in ("direct", "mixed")]
    assert [q.speaker.name if q.speaker else None for q in marked] == [speaker]


def test_somebody_else_whom_the_sentence_between_two_quotes_names():
    text = "“We lost the pier,” said Asha Menon. {} “We knew it would go.”"
    second = [
        quotes(text.format(s))[-1].speaker.name for s in ("Tom Baird needed no asking.", "Rain fell.", "She paused.")
    ]
    assert second == ["Tom Baird", "Asha Menon", "Asha Menon"]


def test_a_sentence_behind_a_quote_is_not_its_cue():
    found = quotes(
        "The law of 1910 barred “anyone who could not swim a mile in the sea.” Tom Baird points out that few could."
    )
    assert [(q.speaker.name, q.rule) for q in found if "“" in q.text] == [("The law", "open-verb")]


def test_a_term_inside_the_clause_of_a_mixed_quote_is_no_quote_of_its_own():
    found = newskit.read("Asha Menon called the “smart” lights “a waste of paint and wire”.").quotes
    assert [(q.kind, q.text) for q in found] == [("mixed", "the “smart” lights “a waste of paint and wire”")]


def test_a_scrap_of_four_words_in_a_headline_is_no_quote():
    text = "Pier shut for ‘at least a year’\n\nBy Jo Harte\n\nMarch 5, 2021\n\nTraders were told on Monday that the pier would shut."
    assert scare(text) == [("at least a year", "no-cue", None)]


def test_what_is_said_behind_a_name_in_marks():
    found = quotes("The firm, which trades as “Kettle & Sons”, said it had “nothing at all to add”.")
    assert [q.speaker.name for q in found] == ["The firm"]
    assert "nothing at all to add" in found[0].text


def test_letters_of_an_interview_are_no_names():
    found = quotes("Q: What was the first thing you did?\n\nA: “I rang my mother and told her.”")
    assert [q.speaker for q in found if q.kind == "direct"] == [None]


def test_a_semicolon_between_two_halves():
    found = quotes("“They have never held an oar,” Tom Baird said; “they should try it.”")
    assert [(q.speaker.name, q.rule) for q in found] == [
        ("Tom Baird", "quote-speaker-verb"),
        ("Tom Baird", "interrupted"),
    ]


def test_the_second_half_behind_a_clause_about_the_speaker():
    found = quotes("“We are not immune,” said Tom Baird, who took over in May, “but we are not idle.”")
    assert [(q.text, q.speaker.name, q.rule) for q in found][1:] == [
        ("but we are not idle.", "Tom Baird", "interrupted")
    ]


def test_a_speaker_without_a_name_ends_before_the_stop():
    assert [q.speaker.name for q in quotes("Rivals were less kind. “It is a farce in a suit,” said one.")] == ["one"]


def test_a_laugh_behind_a_quote_is_a_sentence():
    found = quotes("“I hoped to be a vet,” Asha Menon said. “I did.” She laughed. “I still do hope so.”")
    assert [q.rule for q in found if q.kind == "direct"][1:] == ["interrupted", "interrupted"]


def test_the_clause_behind_according_to():
    found = quotes("According to Asha Menon, officials had been “fast asleep” all night.")
    assert [(q.text, q.speaker.name) for q in found] == [("officials had been “fast asleep”", "Asha Menon")]


def test_a_semicolon_ends_a_report():
    found = quotes("Rail chiefs say talks have failed; the premier calls the strike “hostage-taking”.")
    assert [q.speaker.name for q in found if "hostage" in q.text] == ["the premier"]


def test_the_verb_of_one_quote_is_not_the_cue_of_a_name_behind_it():
    text = "“It is very quick,” says Tom Baird, who runs the “Lark” fund with his brother."
    assert [q.text for q in quotes(text)] == ["It is very quick,"]


def test_a_quote_behind_a_sentence_is_its_subjects():
    found = quotes("Asked whether she backed the strike, she shrugged. “Ask me when I have slept.”")
    assert [q.speaker.name for q in found if q.kind == "direct"] == ["she"]


def test_a_quote_behind_a_report_is_its_speakers() -> None:
    quote = quotes(
        "Ruth Okafor said it was plain that stoves promised in May had not come.\n\n“They lie to us every year.”"
    )[-1]
    assert (quote.kind, quote.speaker and quote.speaker.name) == ("direct", "Ruth Okafor")


def test_the_second_half_behind_who_was_told() -> None:
    half = quotes("“I am no sailor,” Ruth Okafor told me, “but I can count to four.”")[-1]
    assert (half.kind, half.text) == ("direct", "but I can count to four.")


def test_a_quote_inside_an_aside_between_dashes_is_a_quote_by_itself() -> None:
    found = quotes("Ruth Okafor fed the mice a fatty diet — “Friday night pizza,” she says — every few days.")
    assert [quote.text for quote in found if quote.kind == "direct"] == ["Friday night pizza,"]


def test_a_word_that_leads_on_is_no_speaker() -> None:
    found = quotes("“No,” Ruth Okafor says. Then: “Yes. Ask me something else.”")
    assert [quote.speaker and quote.speaker.name for quote in found] == ["Ruth Okafor", "Ruth Okafor"]


def test_a_quote_behind_a_sentence_that_an_initial_ends() -> None:
    found = quotes("“I am tired,” Ruth Okafor wrote on X. “I want to go home.”")
    assert [(quote.kind, quote.text) for quote in found] == [
        ("direct", "I am tired,"),
        ("direct", "I want to go home."),
    ]


def test_a_judge_by_whom_somebody_is_told() -> None:
    [quote] = quotes("A farmer was fined £4,000 and told by a judge that he had “treated the river as a drain”.")
    assert quote.speaker is not None
    assert (quote.rule, quote.speaker.name) == ("passive", "a judge")


def test_a_tag_before_according_to_is_no_report() -> None:
    found = quotes(
        "“This pump scares me,” a fitter, David Loh, wrote to his chief, according to the papers. “I would not have one.”"
    )
    assert [quote.text for quote in found] == ["This pump scares me,", "I would not have one."]


def test_a_relative_clause_behind_what_is_denied_is_a_report_of_its_own() -> None:
    found = quotes("Ruth Okafor denied the claims, which she said were “built on sand”.")
    assert found[-1].text == "were “built on sand”"


def test_what_somebody_called_is_no_order() -> None:
    [quote] = quotes("Tom Bell promised an end to what he called “the years of waste”.")
    assert quote.text == "“the years of waste”"


def test_a_report_in_a_relative_clause_ends_where_the_main_clause_goes_on() -> None:
    found = quotes("Ruth Okafor, who has called the plan “a folly,” clearly wanted the crews to leave.")
    assert found[0].text.endswith("the plan “a folly,”")


def test_a_figure_in_marks_at_the_head_is_no_title() -> None:
    assert all(quote.rule != "title" for quote in quotes("“8” star Ruth Okafor laughed at the news."))


def test_a_verb_with_an_auxiliary_is_not_turned_round() -> None:
    [quote] = quotes("A clerk who “steals a handful of coins” is held accountable, Ruth Okafor said.")
    assert quote.speaker is not None
    assert quote.speaker.name == "Ruth Okafor"


@pytest.mark.parametrize(("sort", "shape", "example"), TERMS)
def test_every_sort_of_term_has_its_example(sort: str, shape: str, example: str) -> None:
    assert [rule for _, rule, _ in scare(example)] == [sort], shape


def test_a_sentence_of_keeping_back_behind_a_quote_is_not_its_tag() -> None:
    [quote] = newskit.Kit(strict=True).read("“Tolls should be zero!!!” A port spokesman declined to comment.").quotes
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text",
    [
        "A third man, known only as “Mr Blue,” has left the country, Ruth Okafor said.",
        "A third man, who signed in as “Mr Blue,” has left the country, Ruth Okafor said.",
        "A third man, who worked under the name “Mr Blue,” has left the country, Ruth Okafor said.",
    ],
)
def test_a_name_in_marks_inside_a_report_is_a_part_of_it(text: str) -> None:
    spoken = [quote for quote in newskit.Kit(strict=True).read(text).quotes if quote.kind != "scare"]
    assert [quote.text for quote in spoken] == [text.removesuffix(", Ruth Okafor said.")]


def test_paragraphs_that_single_marks_leave_open_are_one_quote() -> None:
    text = "Mary Bell said: ‘We were lost. The boat’s engine was cold.\n\n‘Nobody came.\n\n‘Then a light came.’"
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert len(quote.spans) == 3
    assert quote.speaker is not None
    assert quote.speaker.name == "Mary Bell"


def test_a_name_that_is_spelt_like_a_verb_is_not_turned_round() -> None:
    text = "The board met Thomas Read, an engineer. “The yard is safe,” Read said."
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.name == "Thomas Read"


def test_a_passive_that_names_nobody_is_a_quote_of_nobody() -> None:
    [quote] = newskit.Kit(strict=True).read("The arrest was described as “basically theft” in the papers.").quotes
    assert (quote.text, quote.kind, quote.rule, quote.speaker) == ("basically theft", "direct", "passive", None)


def test_what_is_billed_is_not_said_by_who_spoke_before() -> None:
    text = "Mary Bell said: “It is fun.” The show is billed as “a talk between dancers and objects of all kinds”."
    assert [quote.speaker and quote.speaker.name for quote in newskit.Kit(strict=True).read(text).quotes] == [
        "Mary Bell",
        None,
    ]


def test_a_second_name_for_a_term_is_a_term() -> None:
    assert ("boys.", "term", None) in scare(
        "The porters were referred to as “station boys” — or, simply, “boys.” It was long ago."
    )


def test_a_law_is_not_its_ministers_words() -> None:
    text = "The Okafor government’s law allows bonfires only for clubs “with a bucket for every guest”."
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert quote.speaker is not None
    assert quote.speaker.kind == "document"


def test_months_are_nobody() -> None:
    text = "Tom Bell, who mended nine clocks “and a shoe of mine” between March and June, says the shop is good."
    assert [quote.speaker.name for quote in newskit.read(text).quotes if quote.speaker] == ["Tom Bell", "Tom Bell"]


@pytest.mark.parametrize(
    ("text", "said", "cue"),
    [
        ("Though Asha Menon said she was loath to fine the yard, she believed it had erred by “tossing stones in the way”.", "it had erred by “tossing stones in the way”", "believed"),
        ("The board called for the return of the bells and expressed “some sorrow” at their sale.", "“some sorrow” at their sale", "expressed"),
        ("Asha Menon says it is wise to bake with a list of weights — a “ladder,” she calls it — but not to live by it.", "ladder,", "calls"),
    ],
)  # fmt: skip
def test_the_verb_of_its_own_clause_governs_a_stretch(text, said, cue):
    [quote] = [
        quote
        for quote in newskit.Kit(strict=True).read(text).quotes
        if "“" in text[quote.span.start - 1 : quote.span.end]
    ]
    assert quote.cue is not None
    assert (quote.text, text[quote.cue.start : quote.cue.end]) == (said, cue)


COLUMN = "Why the yard must close\n\nBy Jo Harte\n\nMarch 5, 2021\n\n"


def test_i_is_the_author_of_a_column() -> None:
    text = (
        COLUMN + "I told the board in May that the yard was full. Nobody listened to me, and the crews went on with it."
    )
    [quote] = newskit.Kit(strict=True).read(text).quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("Jo Harte", "named")


def test_i_is_not_the_author_where_questions_are_answered() -> None:
    asked = "\n\n".join(
        f"What did you do in {month}?\n\nI told the board that the yard was full." for month in ("May", "June", "July")
    )
    names = {quote.speaker.name for quote in newskit.Kit(strict=True).read(COLUMN + asked).quotes if quote.speaker}
    assert "Jo Harte" not in names


def test_a_title_in_brackets_with_its_day_is_no_speech() -> None:
    text = "Your article on the pier (“Stall holders vow to fight on”, 10 June, page 14) said the pier was old."
    assert scare(text) == [("Stall holders vow to fight on", "title", None)]
