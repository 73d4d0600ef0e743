"""A recall item gives a definition and a situation, and never the word."""

from __future__ import annotations

import pytest

from feelings_wheel.drills import items
from feelings_wheel.drills.recall import GAP, KIND, gapped
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.stems import names


def test_every_word_is_asked_with_and_without_a_cue(vocabulary: Vocabulary) -> None:
    made = items(vocabulary, KIND)
    for word in vocabulary.words.values():
        own = [item for item in made if item["feeling"] == word.id]
        assert [item.get("cue") for item in own] == [word.name[0], None], word.id


def test_neither_definition_nor_situation_says_the_word(vocabulary: Vocabulary) -> None:
    said = [
        item["id"]
        for item in items(vocabulary, KIND)
        for text in (item["prompt"], item["situation"])
        if names(text, vocabulary.words[item["feeling"]].name)
    ]
    assert said == []


def test_an_example_has_one_gap_where_the_word_was(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        assert item["situation"].count(GAP) == (0 if item["id"].endswith(":2") else 1), item["id"]


@pytest.mark.parametrize(
    ("example", "name", "left"),
    [
        ("I'm bitter that we moved.", "Bitter", "I'm ____ that we moved."),
        ("We're stretched-thin again.", "Stretched thin", "We're ____ again."),
        ("It embarrassed me.", "Embarrassed", "It ____ me."),
        ("There was so much resentment in it.", "Resentful", "There was so much ____ in it."),
    ],
)
def test_a_gap_takes_the_word_or_a_form_of_it(example: str, name: str, left: str) -> None:
    assert gapped(example, name) == left
