"""A ladder is shown out of order, and climbs."""

from __future__ import annotations

from itertools import pairwise

from feelings_wheel.drills import items
from feelings_wheel.drills.ladder import KIND, SWAP
from feelings_wheel.vocabulary import Vocabulary


def test_the_key_climbs_in_intensity_within_one_family(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        words = [vocabulary.words[id_] for id_ in item["order"]]
        assert all(low.intensity < high.intensity for low, high in pairwise(words)), item["id"]
        assert len({vocabulary.family_of(word.id).id for word in words}) == 1


def test_what_is_shown_is_two_swaps_or_more_from_the_key(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        shown = [option["id"] for option in item["options"]]
        assert sorted(shown) == sorted(item["order"])
        swapped = [item["order"][:n] + item["order"][n : n + 2][::-1] + item["order"][n + 2 :] for n in range(3)]
        assert shown not in [item["order"], *swapped]
        assert item["swap"] == SWAP


def test_every_family_has_a_ladder(vocabulary: Vocabulary) -> None:
    assert {vocabulary.family_of(item["feeling"]).id for item in items(vocabulary, KIND)} == {
        family.id for family in vocabulary.families
    }
