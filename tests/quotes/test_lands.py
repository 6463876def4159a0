"""Lands that speak, and their presidents called again."""

import newskit


def test_a_land_with_its_article_is_named() -> None:
    article = newskit.read("The US has raised fears that Ruritania will arm the rebels.")
    (quote,) = article.quotes
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == ("US", "named")
    assert quote.speaker.entity in article.entities


def test_the_president_of_a_land_who_spoke_before_him_whom_he_met() -> None:
    article = newskit.read(
        "Ada Quill, when she met Mr Xu last week, said she had told him that US firms were leaving.\n\n"
        "“I asked for nothing, and he gave me even less,” the US president told a dinner in Denver."
    )
    assert [quote.speaker.name for quote in article.quotes if quote.speaker] == ["Ada Quill", "Ada Quill"]
