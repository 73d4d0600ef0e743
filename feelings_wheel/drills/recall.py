"""Recall: a definition and a situation; the learner types the word."""

from __future__ import annotations

import re
from typing import Any

from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Feeling, Nuance, Vocabulary
from feelings_wheel.vocabulary.stems import names

KIND = "recall"
GAP = "____"


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return two for each word: its example with the first letter as a cue, and a scene without.

    What else is typed is judged by where it lies on the wheel, as on the wheel itself.
    """
    return [item for word in vocabulary.words.values() for item in _items(vocabulary, word)]


def gapped(example: str, name: str) -> str:
    """Return an example sentence with a gap where it says the word."""
    pattern = re.compile(rf"\b{re.escape(name)}\b".replace(r"\ ", r"[\s-]"), re.IGNORECASE)
    if pattern.search(example):
        return pattern.sub(GAP, example, count=1)
    form = next(token for token in re.findall(r"[A-Za-z'’-]+", example) if names(token, name))
    return example.replace(form, GAP, 1)


def _items(vocabulary: Vocabulary, word: Nuance | Feeling) -> list[dict[str, Any]]:
    situation = curl(gapped(word.example, word.name))
    # a scene that is about this word alone, if there is one
    scenes = sorted((s for s in vocabulary.scenarios if word.id in s.best), key=lambda s: len(s.best))
    cues = [
        {"situation": situation, "cue": word.name[0]},
        *({"situation": curl(scene.text)} for scene in scenes[:1]),
    ]
    return [
        {
            "kind": KIND,
            "id": f"{KIND}:{word.id}:{number}",
            "feeling": word.id,
            "prompt": curl(word.definition),
            **cue,
        }
        for number, cue in enumerate(cues, start=1)
    ]
