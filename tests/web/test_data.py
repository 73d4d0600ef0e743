"""The data that anybody may read has the shape that DESIGN.md names."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from itertools import count
from typing import Any

import pytest
from flask.testing import FlaskClient

from feelings_wheel import __version__
from feelings_wheel.drills import kinds
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from tests.web.places import DATA

WORD = {
    "id": str,
    "name": str,
    "definition": str,
    "body": str,
    "urge": str,
    "need": str,
    "example": str,
    "aliases": list,
    "idioms": list,
    "valence": float,
    "arousal": float,
    "intensity": int,
}
"""What a nuance and a feeling carry, at the least."""

ITEM = {"id": str, "kind": str, "feeling": str, "prompt": str}
"""What every item carries."""

PINPOINT = {**ITEM, "clues": list, "best": list, "accept": dict, "near": dict, "why": str}
"""What a pinpoint item carries; `said` may be missing."""

CHOICE = ("define", "contrast", "body", "idiom", "verdict", "place", "ladder")
"""The kinds with a list of options."""


@pytest.fixture(scope="module")
def published(client: FlaskClient) -> dict[str, Any]:
    """Return `/vocabulary.json`."""
    found: dict[str, Any] = client.get("/vocabulary.json").get_json()
    return found


@pytest.fixture(scope="module")
def stock(client: FlaskClient) -> dict[str, Any]:
    """Return `/practice/items.json`."""
    found: dict[str, Any] = client.get("/practice/items.json").get_json()
    return found


def lacking(value: dict[str, Any], shape: Mapping[str, type]) -> list[str]:
    """Return the fields that are missing or of another type."""
    return [
        f"{value.get('id')}: {name} is {value.get(name)!r}"
        for name, kind in shape.items()
        if not isinstance(value.get(name), (int, float) if kind is float else kind)
    ]


def words_of(published: dict[str, Any]) -> list[dict[str, Any]]:
    """Return every nuance and feeling."""
    nuances = [nuance for family in published["families"] for nuance in family["nuances"]]
    return [word for nuance in nuances for word in (nuance, *nuance["feelings"])]


@pytest.mark.parametrize("path", DATA)
def test_data_is_compact_json_in_utf_8(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 200
    assert answer.mimetype == "application/json"
    assert answer.data.decode() == json.dumps(answer.get_json(), ensure_ascii=False, separators=(",", ":"))


# vocabulary.json


def test_the_vocabulary_names_its_schema_version_and_language(
    published: dict[str, Any], vocabulary: Vocabulary
) -> None:
    assert {"schema", "version", "language", "families"} <= published.keys()
    assert isinstance(published["schema"], int)
    assert published["version"] == vocabulary.version
    assert published["language"] == "en"


def test_a_family_carries_its_name_definition_and_nuances(published: dict[str, Any]) -> None:
    shape = {"id": str, "name": str, "definition": str, "nuances": list}
    assert [problem for family in published["families"] for problem in lacking(family, shape)] == []
    assert len(published["families"]) == 9


def test_nuances_and_feelings_carry_every_field(published: dict[str, Any]) -> None:
    assert [problem for word in words_of(published) for problem in lacking(word, WORD)] == []
    assert [word["id"] for word in words_of(published) if "\n" in json.dumps(word)] == []


def test_the_vocabulary_holds_every_word_once_in_wheel_order(published: dict[str, Any], vocabulary: Vocabulary) -> None:
    assert [word["id"] for word in words_of(published)] == list(vocabulary.words)
    assert [family["id"] for family in published["families"]] == [family.id for family in vocabulary.families]


def test_valence_arousal_and_intensity_are_in_range(published: dict[str, Any]) -> None:
    for word in words_of(published):
        assert -1 <= word["valence"] <= 1, word["id"]
        assert -1 <= word["arousal"] <= 1, word["id"]
        assert word["intensity"] in range(1, 6), word["id"]


# practice/items.json


def of_kind(stock: dict[str, Any], *kinds: str) -> list[dict[str, Any]]:
    """Return the items of some kinds."""
    return [item for item in stock["items"] if item["kind"] in kinds]


def test_the_stock_lists_every_kind_of_drill(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    assert stock["version"] == vocabulary.version
    assert {item["kind"] for item in stock["items"]} == {*CHOICE, "pinpoint", "recall"} == set(kinds())
    assert [problem for item in stock["items"] for problem in lacking(item, ITEM)] == []
    ids = [item["id"] for item in stock["items"]]
    assert len(set(ids)) == len(ids)
    assert [item["id"] for item in stock["items"] if not item["id"].startswith(f"{item['kind']}:")] == []


def test_every_word_is_asked_about_in_three_ways_or_more(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    asked = Counter(item["feeling"] for item in stock["items"])
    assert [id_ for id_ in vocabulary.words if asked[id_] < 3] == []


def test_options_have_ids_and_credit_and_say_what_is_no_word(stock: dict[str, Any]) -> None:
    for item in of_kind(stock, *CHOICE):
        for option in (*item["options"], *item.get("under", ())):
            assert 0 <= option["credit"] <= 1, item["id"]
            known = option["id"] in stock["words"] or option["id"] in stock["families"]
            assert known is not ("text" in option), item["id"]
        assert max(option["credit"] for option in item["options"]) == 1, item["id"]


def test_there_is_an_item_for_every_scenario(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    ids = [item["id"] for item in of_kind(stock, "pinpoint")]
    assert ids == [f"pinpoint:{scenario.id}" for scenario in vocabulary.scenarios]


def test_a_pinpoint_item_carries_its_key_and_no_options(stock: dict[str, Any]) -> None:
    pinpoint = of_kind(stock, "pinpoint")
    assert [problem for item in pinpoint for problem in lacking(item, PINPOINT)] == []
    assert [item["id"] for item in pinpoint if "options" in item] == []
    assert [item["id"] for item in pinpoint if not isinstance(item.get("said", ""), str)] == []


def test_every_id_of_a_key_is_a_word_of_the_wheel(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    unknown = [
        f"{item['id']}: {id_}"
        for item in of_kind(stock, "pinpoint")
        for id_ in (*item["best"], *item["accept"], *item["near"])
        if id_ not in vocabulary.words
    ]
    assert unknown == []
    assert [item["id"] for item in stock["items"] if item["feeling"] not in vocabulary.entries] == []


def test_best_accepted_and_near_words_are_different_words(stock: dict[str, Any]) -> None:
    for item in of_kind(stock, "pinpoint"):
        keyed = [*item["best"], *item["accept"], *item["near"]]
        assert len(set(keyed)) == len(keyed), item["id"]
        assert item["feeling"] == item["best"][0], item["id"]
        assert all([*item["accept"].values(), *item["near"].values(), item["why"]]), item["id"]


def test_every_clue_stands_in_its_prompt_as_it_is_set(stock: dict[str, Any]) -> None:
    pinpoint = of_kind(stock, "pinpoint")
    missing = [f"{item['id']}: {clue!r}" for item in pinpoint for clue in item["clues"] if clue not in item["prompt"]]
    assert missing == []
    assert [item["id"] for item in pinpoint if not item["clues"]] == []


def test_a_vague_word_leads_to_words_of_the_wheel(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    assert list(stock["vague"]) == [vague.id for vague in vocabulary.vague_words]
    assert [name for name, vague in stock["vague"].items() if not set(vague["leads"]) <= stock["words"].keys()] == []


def test_credit_falls_from_one_to_zero_with_the_distance(stock: dict[str, Any]) -> None:
    credit = stock["credit"]
    assert credit == {"best": 1, "accept": 0.8, "nuance": 0.6, "family": 0.4, "quadrant": 0.2, "none": 0}


def test_the_stock_explains_every_word_that_can_be_answered(stock: dict[str, Any], vocabulary: Vocabulary) -> None:
    assert list(stock["words"]) == list(vocabulary.words)
    families = {family.id for family in vocabulary.families}
    for id_, word in stock["words"].items():
        assert word["name"] == vocabulary.words[id_].name
        assert word["nuance"] in vocabulary.words
        assert word["family"] in families
        assert word["quadrant"] in ("00", "01", "10", "11")
        assert word["definition"], id_
        assert word["body"], id_


def test_what_people_read_is_set_with_curly_quotes(stock: dict[str, Any]) -> None:
    fields = ("prompt", "said", "why", "situation", "after")
    texts = [
        text
        for item in stock["items"]
        for text in (
            *(item.get(field, "") for field in fields),
            *item.get("accept", {}).values(),
            *item.get("near", {}).values(),
        )
    ]
    texts += [word[field] for word in stock["words"].values() for field in ("definition", "body", "example")]
    texts += stock["hinges"].values()
    assert [text for text in texts if "'" in text or '"' in text] == []


# health


def test_health_tells_both_versions(client: FlaskClient, vocabulary: Vocabulary) -> None:
    assert client.get("/health").get_json() == {
        "status": "ok",
        "version": __version__,
        "dataset": vocabulary.version,
    }


# what it costs


@pytest.mark.parametrize(
    ("path", "maker"), [("/vocabulary.json", "published"), ("/practice/items.json", "drills.stock")]
)
def test_data_is_made_once_in_the_life_of_the_app(
    vocabulary: Vocabulary, monkeypatch: pytest.MonkeyPatch, path: str, maker: str
) -> None:
    numbers = count(1)
    monkeypatch.setattr(f"feelings_wheel.web.data.{maker}", lambda _words: {"made": next(numbers)})
    visitor = create_app({"WORDS": vocabulary}).test_client()
    assert [visitor.get(path).get_json() for _ in range(3)] == [{"made": 1}] * 3
    assert next(numbers) == 2
