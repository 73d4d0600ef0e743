"""A body is asked where it tells, and with words from farther away."""

from __future__ import annotations

from feelings_wheel.drills import items
from feelings_wheel.drills.body import KIND, STRONG
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary
from tests.drills.choices import assert_apart, assert_fair


def test_options_are_fair_and_of_other_nuances(vocabulary: Vocabulary) -> None:
    assert_fair(vocabulary, items(vocabulary, KIND))
    assert_apart(vocabulary, items(vocabulary, KIND))


def test_what_is_asked_is_a_strong_body_and_its_urge(vocabulary: Vocabulary) -> None:
    made = items(vocabulary, KIND)
    assert len(made) > 90
    for item in made:
        word = vocabulary.words[item["feeling"]]
        assert item["prompt"] == curl(f"{word.body}\n{word.urge}")
        assert abs(word.arousal) >= STRONG
