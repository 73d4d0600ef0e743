"""Place: where a word sits in energy and pleasantness."""

from __future__ import annotations

from typing import Any

from feelings_wheel.vocabulary import Feeling, Nuance, Vocabulary

KIND = "place"

QUADRANTS = {
    "01": "Unpleasant, keyed up",
    "11": "Pleasant, keyed up",
    "00": "Unpleasant, low on energy",
    "10": "Pleasant, low on energy",
}
"""The four places as they lie on the screen, row by row; the digits: pleasant? keyed up?"""

NEAR = 0.5
"""The share of an answer that is right about one of the two."""

CLEAR = 0.45
"""How far from the middle a word must be, both ways, to be asked about."""


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one for each word that clearly lies in one quadrant; the places never move, because they are a map."""
    return [
        _item(word) for word in vocabulary.words.values() if min(abs(word.valence), abs(word.arousal)) >= CLEAR - 1e-9
    ]


def _item(word: Nuance | Feeling) -> dict[str, Any]:
    own = "".join("01"[half] for half in word.quadrant)
    shares = {2: 1, 1: NEAR, 0: 0}
    return {
        "kind": KIND,
        "id": f"{KIND}:{word.id}",
        "feeling": word.id,
        "prompt": word.name,
        "options": [
            {"id": id_, "text": text, "credit": shares[sum(a == b for a, b in zip(id_, own, strict=True))]}
            for id_, text in QUADRANTS.items()
        ],
    }
