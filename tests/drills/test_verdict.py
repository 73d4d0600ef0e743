"""A verdict leads to what may be under it, and not every sentence is one."""

from __future__ import annotations

from feelings_wheel.drills import items
from feelings_wheel.drills.verdict import FEELING, KIND, VERDICT
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


def right(item: dict[str, object]) -> list[str]:
    options = item["options"]
    assert isinstance(options, list)
    return [option["id"] for option in options if option["credit"] == 1]


def test_each_verdict_is_asked_once_and_its_sentence_said_again_once(vocabulary: Vocabulary) -> None:
    made = items(vocabulary, KIND)
    assert len(made) == 2 * len(vocabulary.verdicts)
    for item in made:
        assert right(item) == ([FEELING] if item["id"].endswith(":said") else [VERDICT]), item["id"]


def test_two_of_four_may_be_under_it_and_the_others_are_not(vocabulary: Vocabulary) -> None:
    under = {verdict.id: set(verdict.under) for verdict in vocabulary.verdicts}
    for item in items(vocabulary, KIND):
        if "under" not in item:
            continue
        ids = {option["id"] for option in item["under"]}
        likely = {option["id"] for option in item["under"] if option["credit"] == 1}
        assert len(ids) == 4
        assert likely == ids & under[item["id"].split(":")[1]]
        assert len(likely) == 2
        assert [id_ for id_ in ids - likely if vocabulary.words[id_].valence < 0] == []


def test_the_sentence_said_again_stands_in_the_feedback(vocabulary: Vocabulary) -> None:
    after = {verdict.id: curl(verdict.after) for verdict in vocabulary.verdicts}
    for item in items(vocabulary, KIND):
        assert (item.get("after") or item["prompt"]) == after[item["id"].split(":")[1]]
