"""Pinpoint: a vignette, and the wheel to answer on."""

from __future__ import annotations

from typing import Any

from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Scenario, Vocabulary

KIND = "pinpoint"


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one item for each scenario; the whole wheel is its list of options."""
    return [_item(vocabulary, scenario) for scenario in vocabulary.scenarios]


def _item(vocabulary: Vocabulary, scenario: Scenario) -> dict[str, Any]:
    return {
        "kind": KIND,
        "id": f"{KIND}:{scenario.id}",
        "feeling": scenario.best[0],
        "prompt": curl(scenario.text),
        **({"said": curl(scenario.said)} if scenario.said else {}),
        "clues": clues(scenario),
        "best": list(scenario.best),
        "accept": {id_: curl(line) for id_, line in scenario.accept.items()},
        # where a contrast parts the two, its question tells them apart as well
        "near": {id_: curl(line) for id_, line in scenario.near.items() if not vocabulary.paired(id_, scenario.best)},
        "why": curl(scenario.why),
    }


def clues(scenario: Scenario) -> list[str]:
    """Return the clues as they stand in the prompt; what is around a quote curls it, so they are cut from there."""
    prompt = curl(scenario.text)
    starts = [(scenario.text.index(clue), len(clue)) for clue in scenario.clues]
    return [prompt[start : start + length] for start, length in starts]
