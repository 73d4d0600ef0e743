"""What the browser reads: the words, and the questions with their keys."""

from __future__ import annotations

from typing import Any

from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Vocabulary


def test_the_vocabulary_has_the_shape_that_others_rely_on(client: FlaskClient, vocabulary: Vocabulary) -> None:
    words = client.get("/vocabulary.json").get_json()
    assert words["schema"] == 1
    assert words["version"] == vocabulary.version
    assert words["language"] == "en"
    fields = {"id", "name", "definition", "body", "urge", "need", "example", "aliases", "idioms"}
    fields |= {"valence", "arousal", "intensity"}
    assert len(words["families"]) == 9
    for family in words["families"]:
        assert {"id", "name", "definition", "nuances"} <= family.keys()
        for nuance in family["nuances"]:
            assert fields | {"feelings"} <= nuance.keys()
            for feeling in nuance["feelings"]:
                assert fields <= feeling.keys()


def stock(client: FlaskClient) -> Any:
    """Return what practice is played from."""
    return client.get("/practice/items.json").get_json()


def test_every_scenario_is_an_item_with_its_key(client: FlaskClient, vocabulary: Vocabulary) -> None:
    items = {item["id"]: item for item in stock(client)["items"] if item["kind"] == "pinpoint"}
    assert len(items) == len(vocabulary.scenarios)
    for item in items.values():
        assert set(item["best"]) | item["accept"].keys() | item["near"].keys() <= vocabulary.words.keys()
        assert item["feeling"] in item["best"]
        assert item["why"]


def test_every_clue_stands_in_its_prompt_as_it_is_set(client: FlaskClient) -> None:
    broken = [item["id"] for item in stock(client)["items"] for clue in item["clues"] if clue not in item["prompt"]]
    assert broken == []


def test_credit_runs_from_nothing_to_all(client: FlaskClient) -> None:
    credit = stock(client)["credit"]
    assert credit == {"best": 1, "accept": 0.8, "nuance": 0.6, "family": 0.4, "quadrant": 0.2, "none": 0}


def test_every_word_can_be_answered_with_and_explained(client: FlaskClient, vocabulary: Vocabulary) -> None:
    words = stock(client)["words"]
    assert words.keys() == vocabulary.words.keys()
    assert all(word["definition"] and word["name"] for word in words.values())


def test_health_tells_which_words_are_served(client: FlaskClient, vocabulary: Vocabulary) -> None:
    assert client.get("/health").get_json() == {
        "status": "ok",
        "version": client.get("/health").get_json()["version"],
        "dataset": vocabulary.version,
    }
