"""A place item asks only about words that clearly lie somewhere."""

from __future__ import annotations

from feelings_wheel.drills import items
from feelings_wheel.drills.place import CLEAR, KIND, NEAR, QUADRANTS
from feelings_wheel.vocabulary import Vocabulary


def test_one_place_is_right_two_are_half_right_and_one_is_wrong(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        word = vocabulary.words[item["feeling"]]
        own = f"{int(word.valence > 0)}{int(word.arousal > 0)}"
        credits = {option["id"]: option["credit"] for option in item["options"]}
        assert list(credits) == list(QUADRANTS)
        opposite = "".join("10"[int(digit)] for digit in own)
        assert credits == {id_: 1 if id_ == own else 0 if id_ == opposite else NEAR for id_ in QUADRANTS}


def test_no_word_near_the_middle_is_asked_about(vocabulary: Vocabulary) -> None:
    made = items(vocabulary, KIND)
    assert len(made) > 60
    for item in made:
        word = vocabulary.words[item["feeling"]]
        assert min(abs(word.valence), abs(word.arousal)) >= CLEAR - 1e-9
