"""The published schema is that of the model, and what we publish fits it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from typing import Any

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.published import published
from feelings_wheel.vocabulary.reading import read
from feelings_wheel.vocabulary.schema import as_text, wheel_schema


def fits(value: Any, schema: dict[str, Any], parts: dict[str, Any]) -> bool:
    """Tell whether a value fits a schema, by the few keywords that ours uses."""
    if reference := schema.get("$ref"):
        return fits(value, parts[reference.rpartition("/")[2]], parts)
    if choices := schema.get("anyOf"):
        return any(fits(value, choice, parts) for choice in choices)
    if "enum" in schema:
        return value in schema["enum"]
    kind = schema["type"]
    if kind == "object":
        known = schema["properties"]
        return (
            isinstance(value, dict)
            and schema["additionalProperties"] is False
            and set(schema["required"]) <= value.keys() <= known.keys()
            and all(fits(inner, known[name], parts) for name, inner in value.items())
        )
    if kind == "array":
        return isinstance(value, list) and all(fits(item, schema["items"], parts) for item in value)
    types: dict[str, tuple[type, ...]] = {
        "string": (str,),
        "integer": (int,),
        "number": (int, float),
        "null": (type(None),),
    }
    return isinstance(value, types[kind]) and re.search(schema.get("pattern", ""), str(value)) is not None


def test_our_wheel_fits_the_schema() -> None:
    schema = wheel_schema()
    assert fits(read(DATA / "feelings_wheel.yaml").data, schema, schema["$defs"])


def test_a_wheel_with_a_wrong_value_does_not_fit_the_schema() -> None:
    schema, wheel = wheel_schema(), read(DATA / "feelings_wheel.yaml").data
    wheel["families"][0]["nuances"][0]["intensity"] = "strong"
    assert not fits(wheel, schema, schema["$defs"])


def test_what_we_publish_fits_the_schema(vocabulary: Vocabulary) -> None:
    schema = wheel_schema()
    assert fits(published(vocabulary), schema, schema["$defs"])


def test_what_we_publish_is_what_we_wrote(vocabulary: Vocabulary) -> None:
    written = read(DATA / "feelings_wheel.yaml").data
    assert json.loads(json.dumps(published(vocabulary)))["families"][0]["nuances"] == written["families"][0]["nuances"]


def test_the_schema_calls_itself_and_its_dialect_by_name() -> None:
    schema = wheel_schema()
    assert schema["title"] == "More Than Fine: the wheel and its words"
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert set(schema["required"]) == {"schema", "version", "language", "families"}


def test_the_schema_beside_the_words_is_the_one_of_the_model() -> None:
    beside = (DATA / "feelings_wheel.schema.json").read_text(encoding="utf-8")
    assert beside == as_text(), "run `make schema`"


def test_the_module_prints_the_schema() -> None:
    command = [sys.executable, "-m", "feelings_wheel.vocabulary.schema"]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=DATA.parent)
    assert (done.stdout, done.stderr) == (as_text(), "")
