"""Questions with keys: one module for each kind of drill, found by its place in this package."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType
from typing import Any

from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


def kinds() -> dict[str, ModuleType]:
    """Return the modules here that make items, by their kind of drill."""
    modules = (import_module(f"{__name__}.{module.name}") for module in iter_modules(__path__))
    return {module.KIND: module for module in modules if hasattr(module, "KIND")}


def items(vocabulary: Vocabulary, kind: str) -> list[dict[str, Any]]:
    """Return the questions of one kind."""
    made: list[dict[str, Any]] = kinds()[kind].items(vocabulary)
    return made


def stock(vocabulary: Vocabulary) -> dict[str, Any]:
    """Return all that the browser needs to ask, judge and explain.

    That is `{version, credit, families, words, hinges, vague, retired, items}`.

    `words` holds, by id, what a learner reads of each word and may type for it, its nuance and family, and its quadrant
    of the affect circle, so that an answer that no author foresaw gets its share and an explanation, too. `hinges` has
    the question that tells a pair apart, by its ids joined by a hyphen; `vague` the words behind each vague word, and
    `retired` the word that an old id became.
    """
    return {
        "version": vocabulary.version,
        "credit": CREDIT,
        "families": {
            family.id: {"name": family.name, "definition": curl(family.definition)} for family in vocabulary.families
        },
        "words": {
            word.id: {
                "name": word.name,
                "definition": curl(word.definition),
                "body": curl(word.body),
                "example": curl(word.example),
                "aliases": list(word.aliases),
                "nuance": nuance.id,
                "family": vocabulary.family_of(word.id).id,
                "quadrant": "".join("01"[half] for half in word.quadrant),
            }
            for word in vocabulary.words.values()
            if (nuance := vocabulary.nuance_of(word.id))
        },
        "hinges": {"-".join(contrast.pair): curl(contrast.hinge) for contrast in vocabulary.contrasts},
        "vague": {
            vague.id: {
                "name": curl(vague.name),
                "leads": list(dict.fromkeys(id_ for b in vague.branches for id_ in b.leads)),
            }
            for vague in vocabulary.vague_words
        },
        "retired": {retired.id: retired.now for retired in vocabulary.retired if retired.now},
        "items": [item for kind in kinds() for item in items(vocabulary, kind)],
    }
