"""The published JSON Schema of `feelings_wheel.yaml`; `make schema` writes it beside the words."""

from __future__ import annotations

import json
from typing import Any

from feelings_wheel.vocabulary.model import WheelFile


def wheel_schema() -> dict[str, Any]:
    """Return the schema, generated from the model that loads the file."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **WheelFile.model_json_schema(),
        "title": "More Than Fine: the wheel and its words",
    }


def as_text() -> str:
    """Return the schema as it is published."""
    return json.dumps(wheel_schema(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    print(as_text(), end="")
