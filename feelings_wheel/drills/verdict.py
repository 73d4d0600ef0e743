"""Verdict: feeling or verdict? Then, which feelings may be under it; then the sentence said again."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random
from typing import Any

from feelings_wheel.drills import rivals
from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Verdict, Vocabulary
from feelings_wheel.vocabulary.stems import names

KIND = "verdict"
FEELING, VERDICT = "feeling", "verdict"


def items(vocabulary: Vocabulary) -> list[dict[str, Any]]:
    """Return for each verdict one that starts from it, and one whose sentence does say a feeling."""
    return [item for verdict in vocabulary.verdicts for item in _items(vocabulary, verdict)]


def _items(vocabulary: Vocabulary, verdict: Verdict) -> Iterator[dict[str, Any]]:
    random = Random(verdict.id)  # noqa: S311  a draw that can be repeated is the point
    said = next(id_ for id_ in verdict.under if names(verdict.after, vocabulary.entries[id_].name))
    yield {
        "kind": KIND,
        "id": f"{KIND}:{verdict.id}",
        "feeling": said,
        "name": verdict.name,
        "prompt": curl(verdict.before),
        "options": _asked(VERDICT),
        "why": curl(verdict.claims),
        "under": _under(vocabulary, verdict, random),
        "after": curl(verdict.after),
    }
    yield {
        "kind": KIND,
        "id": f"{KIND}:{verdict.id}:said",
        "feeling": said,
        "name": vocabulary.entries[said].name,
        "prompt": curl(verdict.after),
        "options": _asked(FEELING),
        "why": f"It says what it is like for me. “{verdict.name.capitalize()}” would say what somebody did.",
    }


def _asked(right: str) -> list[dict[str, Any]]:
    texts = {FEELING: "A feeling", VERDICT: "A verdict"}
    return [{"id": id_, "text": text, "credit": int(id_ == right)} for id_, text in texts.items()]


def _under(vocabulary: Vocabulary, verdict: Verdict, random: Random) -> list[dict[str, Any]]:
    """Return two feelings that may lie under it, and two that hardly do, shuffled."""
    likely = random.sample(verdict.under, 2)
    # under a verdict lies something unpleasant, so pleasant words are never right
    far = [word.id for word in vocabulary.words.values() if word.valence >= PLEASANT and word.tier == "core"]
    chosen = [*likely, *random.sample(far, rivals.SHOWN - len(likely))]
    return [{"id": id_, "credit": int(id_ in verdict.under)} for id_ in random.sample(chosen, len(chosen))]


PLEASANT = 0.4
