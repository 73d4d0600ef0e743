"""Contrast: a vignette and two neighbors; the question that decides comes with the feedback."""

from __future__ import annotations

from typing import Any

from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Contrast, Vocabulary

KIND = "contrast"


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return one for each vignette; the hinge question is in the stock, under the ids of the pair."""
    return [item for contrast in vocabulary.contrasts for item in _items(contrast)]


def _items(contrast: Contrast) -> list[dict[str, Any]]:
    return [
        {
            "kind": KIND,
            "id": f"{KIND}:{'-'.join(contrast.pair)}:{number}",
            "feeling": vignette.answer,
            "prompt": curl(vignette.text),
            "options": [{"id": id_, "credit": int(id_ == vignette.answer)} for id_ in contrast.pair],
            "why": curl(vignette.why),
        }
        for number, vignette in enumerate(contrast.vignettes, start=1)
    ]
