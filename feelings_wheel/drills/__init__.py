"""Questions with keys: one module for each kind of drill, found by its place in this package."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary

SESSION_LENGTH = 8
"""Questions in a session, each from another family."""


def kinds() -> dict[str, ModuleType]:
    """Return the modules here that make items, by their kind of drill."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return {module.KIND: module for module in modules if hasattr(module, "KIND")}


def items(vocabulary: Vocabulary, kind: str) -> list[dict[str, Any]]:
    """Return the questions of one kind."""
    made: list[dict[str, Any]] = kinds()[kind].items(vocabulary)
    return made


def stock(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return `{version, credit, words, items}`: all that the browser needs to ask, judge and explain.

    `words` holds, by id, the name and definition of each word, its nuance and family, and its quadrant of the affect
    circle, so that an answer that no author foresaw gets its share and an explanation, too.
    """
    return {
        "version": vocabulary.version,
        "credit": CREDIT,
        "words": {
            word.id: {
                "name": word.name,
                "definition": curl(word.definition),
                "body": curl(word.body),
                "nuance": nuance.id,
                "family": vocabulary.family_of(word.id).id,
                "quadrant": "".join("01"[half] for half in word.quadrant),
            }
            for word in vocabulary.words.values()
            if (nuance := vocabulary.nuance_of(word.id))
        },
        "items": [item for kind in kinds() for item in items(vocabulary, kind)],
    }
