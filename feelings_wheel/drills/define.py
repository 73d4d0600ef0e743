"""Define: a definition, and four words to choose from."""

from __future__ import annotations

from typing import Any

from feelings_wheel.drills import choice, rivals
from feelings_wheel.vocabulary import Vocabulary

KIND = "define"


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one for each word; its siblings are among the options, because definitions tell them apart."""
    made = []
    for word in vocabulary.words.values():
        siblings, mistaken, family, _ = rivals.close(vocabulary, word.id)
        ring = choice.ring(vocabulary, KIND, word.id, [siblings, mistaken, siblings, family])
        made.append(choice.item(KIND, word.id, word.id, word.definition, ring))
    return made
