"""A pinpoint item carries the key of its scenario, and clues that stand in its prompt."""

from __future__ import annotations

import json

import pytest

from feelings_wheel.drills import items, kinds, stock
from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.drills.pinpoint import KIND, hint
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


def test_every_scenario_is_one_item(vocabulary: Vocabulary) -> None:
    assert [item["id"] for item in items(vocabulary, KIND)] == [f"pinpoint:{each.id}" for each in vocabulary.scenarios]


def test_an_item_carries_the_key_of_its_scenario(vocabulary: Vocabulary) -> None:
    for item, scenario in zip(items(vocabulary, KIND), vocabulary.scenarios, strict=True):
        assert item["kind"] == KIND
        assert item["feeling"] == item["best"][0]
        assert item["best"] == list(scenario.best)
        assert item["level"] == scenario.level
        assert (item["accept"].keys(), item["near"].keys()) == (scenario.accept.keys(), scenario.near.keys())
        assert item["families"] == [vocabulary.family_of(id_).id for id_ in scenario.best]


def test_every_clue_stands_in_its_prompt_as_it_is_printed(vocabulary: Vocabulary) -> None:
    lost = [
        (item["id"], clue) for item in items(vocabulary, KIND) for clue in item["clues"] if clue not in item["prompt"]
    ]
    assert lost == []


def test_every_clue_is_the_one_that_was_written(vocabulary: Vocabulary) -> None:
    straight = str.maketrans("‘’“”", "''\"\"")
    for item, scenario in zip(items(vocabulary, KIND), vocabulary.scenarios, strict=True):
        assert [clue.translate(straight) for clue in item["clues"]] == list(scenario.clues)


def test_texts_are_set_with_curly_quotes(vocabulary: Vocabulary) -> None:
    for item, scenario in zip(items(vocabulary, KIND), vocabulary.scenarios, strict=True):
        texts = [item["prompt"], item.get("said", ""), item["why"], item["hint"], *item["accept"].values()]
        assert [text for text in [*texts, *item["near"].values()] if "'" in text or '"' in text] == []
        assert item["prompt"] == curl(scenario.text)


def test_what_nobody_says_is_left_out(vocabulary: Vocabulary) -> None:
    said = {item["id"] for item in items(vocabulary, KIND) if "said" in item}
    assert said == {f"pinpoint:{scenario.id}" for scenario in vocabulary.scenarios if scenario.said}


def test_a_hint_names_the_family_and_not_the_word(vocabulary: Vocabulary) -> None:
    for item in items(vocabulary, KIND):
        for family in item["families"]:
            assert vocabulary.entries[family].name in item["hint"]
        assert [id_ for id_ in item["best"] if vocabulary.entries[id_].name in item["hint"]] == []


@pytest.mark.parametrize(
    ("families", "sentence"),
    [
        (["Angry"], "It’s in the Angry family."),
        (["Sad", "Loving"], "Two things at once: one is in the Sad family, the other in Loving."),
    ],
)
def test_a_hint_says_where_to_look(families: list[str], sentence: str) -> None:
    assert hint(families) == sentence


def test_every_kind_of_drill_is_found_and_makes_items_of_its_own(vocabulary: Vocabulary) -> None:
    assert KIND in kinds()
    for kind in kinds():
        made = items(vocabulary, kind)
        assert {item["kind"] for item in made} == {kind}
        assert len({item["id"] for item in made}) == len(made) > 0


def test_the_stock_holds_all_that_the_browser_judges_by(vocabulary: Vocabulary) -> None:
    whole = json.loads(json.dumps(stock(vocabulary)))
    assert (whole["version"], whole["credit"]) == (vocabulary.version, CREDIT)
    assert list(whole["words"]) == list(vocabulary.words)
    for id_, word in whole["words"].items():
        nuance = vocabulary.nuance_of(id_)
        assert nuance is not None
        assert (word["nuance"], word["family"]) == (nuance.id, vocabulary.family_of(id_).id)
        assert word["quadrant"] == "".join("1" if half else "0" for half in vocabulary.words[id_].quadrant)
    asked = {id_ for item in whole["items"] for id_ in (*item["best"], *item["accept"], *item["near"])}
    assert asked <= whole["words"].keys()
