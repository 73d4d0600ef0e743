"""Ladder: four words of one family, to be put in order of strength."""

from __future__ import annotations

from random import Random
from typing import Any

from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.vocabulary import Ladder, Vocabulary

KIND = "ladder"

SWAP = CREDIT["nuance"]
"""The share of an order in which two neighbors are swapped."""


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one for each ladder; `order` is the key, and the options stand as they are shown at first."""
    return [_item(ladder) for ladder in vocabulary.ladders]


def _item(ladder: Ladder) -> dict[str, Any]:
    random = Random(ladder.id)  # noqa: S311  a draw that can be repeated is the point
    order = list(ladder.steps)
    shown = order
    while _swaps(shown, order) < 2:
        shown = random.sample(order, len(order))
    return {
        "kind": KIND,
        "id": f"{KIND}:{ladder.id}",
        "feeling": order[-1],
        "prompt": "Put these in order, the mildest first.",
        "options": [{"id": id_, "credit": 1} for id_ in shown],
        "order": order,
        "swap": SWAP,
    }


def _swaps(shown: list[str], order: list[str]) -> int:
    """Count how many swaps of neighbors lead from one order to the other."""
    ranks = [order.index(id_) for id_ in shown]
    return sum(a > b for index, a in enumerate(ranks) for b in ranks[index + 1 :])
