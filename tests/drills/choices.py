"""What holds for every kind with a ring of options."""

from __future__ import annotations

from collections import Counter
from typing import Any

from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.drills.rivals import SHOWN
from feelings_wheel.vocabulary import Vocabulary


def assert_fair(vocabulary: Vocabulary, items: list[dict[str, Any]]) -> None:
    """One option more than is seen, one of them right, credit by nearness, and no place that is right too often."""
    for item in items:
        ids = [option["id"] for option in item["options"]]
        assert len(set(ids)) == len(ids) == SHOWN + 1, item["id"]
        assert [option["id"] for option in item["options"] if option["credit"] == 1] == [item["feeling"]], item["id"]
        for option in item["options"]:
            assert option["credit"] == CREDIT[nearness(vocabulary, option["id"], [item["feeling"]])]
        kin = {vocabulary.parents[id_].id for id_ in ids} & set(ids)
        assert kin == set(), f"{item['id']}: a nuance stands beside its own child"
    places = Counter([option["credit"] for option in item["options"]].index(1) for item in items)
    assert all(0.1 < places[place] / len(items) < 0.3 for place in range(SHOWN + 1)), places


def assert_apart(vocabulary: Vocabulary, items: list[dict[str, Any]]) -> None:
    """No option is of the nuance of the answer: it would be right, too."""
    for item in items:
        nuances = [vocabulary.nuance_of(option["id"]) for option in item["options"]]
        assert nuances.count(vocabulary.nuance_of(item["feeling"])) == 1, item["id"]
