"""Body: where it sits and what it wants you to do, and four words to choose from."""

from __future__ import annotations

from typing import Any

from feelings_wheel.drills import choice, rivals
from feelings_wheel.vocabulary import Vocabulary

KIND = "body"

STRONG = 0.4
"""Arousal, up or down, from which a body tells what is going on."""


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one for each word with a strong body; bodies don't tell siblings apart, so rivals are farther away."""
    return [
        choice.item(
            KIND,
            word.id,
            word.id,
            f"{word.body}\n{word.urge}",
            choice.ring(vocabulary, KIND, word.id, rivals.apart(vocabulary, word.id)),
        )
        for word in vocabulary.words.values()
        if abs(word.arousal) >= STRONG - 1e-9
    ]
