"""Idiom: what people say instead of the word, and four words to choose from."""

from __future__ import annotations

from typing import Any

from feelings_wheel.drills import choice, rivals
from feelings_wheel.drills.unclear import UNCLEAR
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.stems import names

KIND = "idiom"

PER_WORD = 2
"""Idioms of a word that are asked about: more would cost every first visit more than they teach."""


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return a question for the first clear idioms of each word; no rival has that idiom, too."""
    made = []
    owned: dict[str, set[str]] = {}
    for word in vocabulary.words.values():
        for phrase in word.idioms:
            owned.setdefault(phrase, set()).add(word.id)
    for word in vocabulary.words.values():
        clear = [phrase for phrase in word.idioms if phrase not in UNCLEAR and not names(phrase, word.name)]
        owners = {owner for phrase in word.idioms for owner in owned[phrase]}
        tiers = [[id_ for id_ in tier if id_ not in owners] for tier in rivals.apart(vocabulary, word.id)]
        ring = choice.ring(vocabulary, KIND, word.id, tiers)
        made += [
            choice.item(KIND, f"{word.id}:{number}", word.id, phrase, ring)
            for number, phrase in enumerate(word.idioms, start=1)
            if phrase in clear[:PER_WORD]
        ]
    return made
