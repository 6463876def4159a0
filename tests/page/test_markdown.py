"""Articles pasted with the marks of Markdown: zones stand in the text as it is, without the marks about them."""

import pytest

from newskit.english.markdown import is_markdown, without_marks

from .test_zones import P

PAGE = f"""# Night ferry to end in March

*Company says it loses money on every crossing*

**By [Jo Harte](https://example.org/authors/jo-harte)**, Transport Correspondent

5 March 2021

{P[0]}

## What has happened?

{P[1]}

> {P[2]}

### [The grant](/grant)

{P[3]}

* Boats to the island go on in summer, it said.
* The pier stays open.

![A boat on the river](/boat.jpg)
"""


def test_zones_without_their_marks(zones):
    found = zones(PAGE)
    assert found["headline"] == ["Night ferry to end in March"]
    assert found["standfirst"] == ["Company says it loses money on every crossing"]
    assert found["subheads"] == ["What has happened?", "The grant"]
    assert found["body"][:4] == P[:4]
    assert "![A boat on the river](/boat.jpg)" in found["furniture"]
    assert found["furniture"][:2] == ["#", "*"]


def test_the_author_is_read_through_the_marks(read):
    document = read(PAGE)
    (author,) = document.byline.authors
    assert (author.name, author.role) == ("Jo Harte", "Transport Correspondent")
    assert document[author.span] == "Jo Harte"


@pytest.mark.parametrize("head", ["# Night ferry to end in March", "# **Night ferry to end in March**"])
def test_text_without_a_page(zones, head):
    found = zones(f"{head}\n\n{P[0]}\n\n## Why now?\n\n{P[1]}\n\n{P[2]}")
    assert found["headline"] == ["Night ferry to end in March"]
    assert (found["subheads"], found["body"]) == (["Why now?"], P[:3])


def test_marks_of_other_pages_stay(zones):
    found = zones(
        f"Night ferry to end in March\n\nBy Jo Harte\n5 March 2021\n\n{P[0]}\n\n{P[1]} It was #1 in * two lists."
    )
    assert found["body"][1].endswith("It was #1 in * two lists.")


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("# Pier", "  Pier"),
        ("> Pier", "  Pier"),
        ("the __pier__", "the   pier  "),
        ("an *old* pier", "an  old  pier"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("![A pier](/p.jpg)", "![A pier](/p.jpg)"),
        ("[Pier](/p) ends", " Pier      ends"),
    ],
)
def test_marks_are_blanked_and_places_stay(text, plain):
    assert without_marks(text) == plain
    assert len(plain) == len(text)


def test_what_is_markdown():
    assert is_markdown("Words.\n\n## Pier")
    assert not is_markdown("Words.\n\n#pier #1 C# F # x")
