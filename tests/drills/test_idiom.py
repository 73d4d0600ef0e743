"""An idiom is asked where it leads to one word."""

from __future__ import annotations

from feelings_wheel.drills import items
from feelings_wheel.drills.idiom import KIND, PER_WORD
from feelings_wheel.drills.unclear import UNCLEAR
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.stems import names
from tests.drills.choices import assert_apart, assert_fair


def test_options_are_fair_and_of_other_nuances(vocabulary: Vocabulary) -> None:
    assert_fair(vocabulary, items(vocabulary, KIND))
    assert_apart(vocabulary, items(vocabulary, KIND))


def test_the_first_clear_idioms_of_a_word_are_asked_and_no_other(vocabulary: Vocabulary) -> None:
    made = items(vocabulary, KIND)
    for word in vocabulary.words.values():
        clear = [curl(idiom) for idiom in word.idioms if idiom not in UNCLEAR and not names(idiom, word.name)]
        assert [item["prompt"] for item in made if item["feeling"] == word.id] == clear[:PER_WORD]
    assert len(made) > 400


def test_no_option_has_the_idiom_too(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        owners = {word.id for word in vocabulary.words.values() if item["prompt"] in map(curl, word.idioms)}
        assert owners & {option["id"] for option in item["options"]} == {item["feeling"]}


def test_what_is_unclear_is_an_idiom_of_ours(vocabulary: Vocabulary) -> None:
    idioms = {idiom for word in vocabulary.words.values() for idiom in word.idioms}
    assert sorted(UNCLEAR - idioms) == []
