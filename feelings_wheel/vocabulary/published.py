"""The vocabulary as `/vocabulary.json` publishes it."""

from __future__ import annotations

from typing import Any

from feelings_wheel.vocabulary.vocabulary import Vocabulary


def published(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return `{schema, version, language, families: [{id, name, definition, nuances: [{…, feelings: [{…}]}]}]}`."""
    return vocabulary.wheel.model_dump(mode="json", by_alias=True, exclude_none=True)
