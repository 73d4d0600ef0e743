"""A definition is asked with the siblings that it tells apart."""

from __future__ import annotations

from feelings_wheel.drills import items
from feelings_wheel.drills.define import KIND
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary
from tests.drills.choices import assert_fair


def test_options_are_fair(vocabulary: Vocabulary) -> None:
    assert_fair(vocabulary, items(vocabulary, KIND))


def test_every_word_is_defined(vocabulary: Vocabulary) -> None:
    asked = {item["feeling"]: item["prompt"] for item in items(vocabulary, KIND)}
    assert asked == {id_: curl(word.definition) for id_, word in vocabulary.words.items()}


def test_a_feeling_stands_beside_one_of_its_siblings(vocabulary: Vocabulary) -> None:
    alone = []
    for item in items(vocabulary, KIND):
        options = {option["id"] for option in item["options"]} - {item["feeling"]}
        near = {entry.id for entry in vocabulary.siblings(item["feeling"])}
        partners = {
            id_ for contrast in vocabulary.contrasts if item["feeling"] in contrast.pair for id_ in contrast.pair
        }
        if not options & (near | partners):
            alone.append(item["id"])
    assert len(alone) <= 0.02 * len(items(vocabulary, KIND)), alone
