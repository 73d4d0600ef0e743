"""A contrast is asked with its two vignettes."""

from __future__ import annotations

from feelings_wheel.drills import items, stock
from feelings_wheel.drills.contrast import KIND
from feelings_wheel.vocabulary import Vocabulary


def test_every_vignette_is_one_item_with_its_pair_as_options(vocabulary: Vocabulary) -> None:
    asked = [(contrast, vignette) for contrast in vocabulary.contrasts for vignette in contrast.vignettes]
    for item, (contrast, vignette) in zip(items(vocabulary, KIND), asked, strict=True):
        assert [option["id"] for option in item["options"]] == list(contrast.pair)
        assert {option["id"]: option["credit"] for option in item["options"]}[vignette.answer] == 1
        assert sum(option["credit"] for option in item["options"]) == 1
        assert item["feeling"] == vignette.answer


def test_the_hinge_of_every_pair_is_in_the_stock_under_the_id_of_its_items(vocabulary: Vocabulary) -> None:
    hinges = stock(vocabulary)["hinges"]
    assert {item["id"].split(":")[1] for item in items(vocabulary, KIND)} == set(hinges)
    assert all(hinge.endswith("?") for hinge in hinges.values())


def test_no_pair_has_the_id_of_a_word(vocabulary: Vocabulary) -> None:
    assert set(stock(vocabulary)["hinges"]).isdisjoint(vocabulary.entries)
