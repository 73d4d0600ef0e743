"""A pinpoint item carries the key of its scenario, and clues that stand in its prompt."""

from __future__ import annotations

import json

from feelings_wheel.drills import items, kinds, stock
from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.drills.pinpoint import KIND
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


def test_every_scenario_is_one_item(vocabulary: Vocabulary) -> None:
    assert [item["id"] for item in items(vocabulary, KIND)] == [f"pinpoint:{each.id}" for each in vocabulary.scenarios]


def test_an_item_carries_the_key_of_its_scenario(vocabulary: Vocabulary) -> None:
    for item, scenario in zip(items(vocabulary, KIND), vocabulary.scenarios, strict=True):
        assert item["kind"] == KIND
        assert item["feeling"] == item["best"][0]
        assert item["best"] == list(scenario.best)
        assert item["accept"].keys() == scenario.accept.keys()


def test_a_near_miss_has_its_line_or_a_hinge_question(vocabulary: Vocabulary) -> None:
    hinges = stock(vocabulary)["hinges"]
    for item, scenario in zip(items(vocabulary, KIND), vocabulary.scenarios, strict=True):
        for near in scenario.near:
            pairs = {f"{near}-{best}" for best in scenario.best} | {f"{best}-{near}" for best in scenario.best}
            assert (near in item["near"]) is not bool(pairs & hinges.keys())


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
        texts = [item["prompt"], item.get("said", ""), item["why"], *item["accept"].values()]
        assert [text for text in [*texts, *item["near"].values()] if "'" in text or '"' in text] == []
        assert item["prompt"] == curl(scenario.text)


def test_what_nobody_says_is_left_out(vocabulary: Vocabulary) -> None:
    said = {item["id"] for item in items(vocabulary, KIND) if "said" in item}
    assert said == {f"pinpoint:{scenario.id}" for scenario in vocabulary.scenarios if scenario.said}


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
    keyed = [item for item in whole["items"] if item["kind"] == KIND]
    asked = {id_ for item in keyed for id_ in (*item["best"], *item["accept"], *item["near"])}
    assert asked <= whole["words"].keys()
    # the pair guilty and ashamed asks about a family, too
    assert {item["feeling"] for item in whole["items"]} <= whole["words"].keys() | whole["families"].keys()
