"""What the pages hold: every word, all about it, and the questions of the vague words."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Family, Feeling, Nuance, Vocabulary
from tests.web.test_pages import CLIENT, page

LEVELS = ("not met", "met", "practiced", "strengthened", "firm")


def test_home_asks_how_you_are_with_every_vague_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = page(client, "/").links
    assert [link for link in links if link.startswith("/vague/")] == [
        f"/vague/{word.id}/" for word in vocabulary.vague_words
    ]
    assert "/practice/" in links


def test_the_wheel_page_holds_a_link_for_every_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = page(client, "/wheel/").links
    families = {family.id for family in vocabulary.families}
    for id_ in vocabulary.entries:
        assert (f"/wheel/{id_}/" if id_ in families else f"/feelings/{id_}/") in links


def test_the_page_that_fills_in_draws_every_word_and_says_its_five_levels(
    client: FlaskClient, vocabulary: Vocabulary
) -> None:
    document = page(client, "/progress/")
    assert {f"/feelings/{id_}/" for id_ in vocabulary.words} <= set(document.links)
    levels = [element.text.strip() for element in document.all("li") if element.text.strip() in LEVELS]
    assert levels == list(LEVELS)
    assert ", ".join(f'"{level}"' for level in LEVELS) in (CLIENT / "progress/levels.ts").read_text(encoding="utf-8")


@pytest.mark.parametrize("id_", ["bitter", "resentful"])
def test_every_card_has_a_star_that_waits_for_the_script(client: FlaskClient, id_: str) -> None:
    stars = [button for button in page(client, f"/feelings/{id_}/").all("button") if button.get("data-star")]
    assert [(star.get("data-star"), star.get("aria-pressed"), "disabled" in star.attributes) for star in stars] == [
        (id_, "false", True)
    ]


@pytest.mark.parametrize("id_", ["bitter", "resentful"])
def test_a_card_tells_everything_about_its_word(client: FlaskClient, vocabulary: Vocabulary, id_: str) -> None:
    word = vocabulary.entries[id_]
    assert isinstance(word, Feeling | Nuance)
    text = plain(page(client, f"/feelings/{id_}/").one("article").text)
    for told in (word.definition, word.body, word.urge, word.need, word.example, *word.idioms):
        assert plain(told) in text
    for neighbor, line in vocabulary.neighbors(id_):
        assert neighbor.name in text
        assert plain(line) in text
    assert f"/practice/#{id_}" in page(client, f"/feelings/{id_}/").links


def test_a_page_of_a_family_explains_all_its_words(client: FlaskClient, vocabulary: Vocabulary) -> None:
    family = vocabulary.entries["angry"]
    assert isinstance(family, Family)
    text = plain(page(client, "/feelings/angry/").one("article").text)
    for nuance in family.nuances:
        for word in (nuance, *nuance.feelings):
            assert plain(word.definition) in text


def test_a_vague_word_asks_its_questions_and_leads_on(client: FlaskClient, vocabulary: Vocabulary) -> None:
    for word in vocabulary.vague_words:
        document = page(client, f"/vague/{word.id}/")
        text = plain(document.one("article").text)
        for branch in word.branches:
            assert plain(branch.question) in text
            assert {f"/feelings/{id_}/" for id_ in branch.leads} <= set(document.links)


def plain(text: str) -> str:
    """Return a text without its typography, so that it can be compared."""
    for curly, straight in (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"')):
        text = text.replace(curly, straight)
    return " ".join(text.split())
