"""What the kinds with a list of options share: rivals, places of the answer, credit."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from feelings_wheel.drills import rivals
from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


def ring(vocabulary: Vocabulary, kind: str, word: str, tiers: list[list[str]]) -> list[dict[str, Any]]:
    """Return the answer and its rivals as a ring of which SHOWN in a row are seen at a time, the answer among them.

    The browser turns it a step each time, so each question has as many variants as SHOWN: other rivals, and the answer
    in another place. The draw depends on kind and word alone: the same words always make the same ring.
    """
    random = Random(f"{kind} {word}")  # noqa: S311  a draw that can be repeated is the point
    others = rivals.draw(vocabulary, tiers, random)
    place = random.randrange(len(others) + 1)
    return options(vocabulary, word, [*others[:place], word, *others[place:]])


def options(vocabulary: Vocabulary, best: str, ids: Iterable[str]) -> list[dict[str, Any]]:
    """Return options with their credit; name and definition of each are in the words of the stock."""
    return [{"id": id_, "credit": CREDIT[nearness(vocabulary, id_, [best])]} for id_ in ids]


def item(kind: str, id_: str, word: str, prompt: str, options: list[dict[str, Any]]) -> dict[str, Any]:
    """Return one question about `word`."""
    return {"kind": kind, "id": f"{kind}:{id_}", "feeling": word, "prompt": curl(prompt), "options": options}
