"""The other options of a question: real neighbors of the answer, and never one that would be right, too."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest
from math import dist
from random import Random

from feelings_wheel.vocabulary import Vocabulary

SHOWN = 4
"""Options that are seen at a time."""

RIVALS = SHOWN
"""Options beside the answer in a ring: one more than can be seen, so that a turn brings another."""


def close(vocabulary: Vocabulary, id_: str) -> list[list[str]]:
    """Return rivals for a question that tells even siblings apart, in tiers, the closest first.

    Siblings and partners in a contrast; then what people mistake the word for; then its family; then its quadrant.
    """
    siblings = [entry.id for entry in vocabulary.siblings(id_)]
    return [
        _fit(vocabulary, id_, [*siblings, *partners(vocabulary, id_)]),
        _fit(vocabulary, id_, confusions(vocabulary, id_)),
        _fit(vocabulary, id_, _nearest(vocabulary, id_, family=True)),
        _fit(vocabulary, id_, _nearest(vocabulary, id_, family=False)),
    ]


def apart(vocabulary: Vocabulary, id_: str) -> list[list[str]]:
    """Return rivals for a question that siblings would answer, too: none of its nuance, no partner, no fair reading.

    What people mistake the word for; then its family; then its quadrant.
    """
    nuance = vocabulary.nuance_of(id_)
    barred = {*partners(vocabulary, id_), *_readings(vocabulary, id_)}
    return [
        [other for other in tier if other not in barred and vocabulary.nuance_of(other) is not nuance]
        for tier in close(vocabulary, id_)[1:]
    ]


def partners(vocabulary: Vocabulary, id_: str) -> list[str]:
    """Return the words that a contrast sets beside this one."""
    pairs = [contrast.pair for contrast in vocabulary.contrasts if id_ in contrast.pair]
    return [other for pair in pairs for other in pair if other != id_]


def confusions(vocabulary: Vocabulary, id_: str) -> list[str]:
    """Return what the scenarios of a word expect people to pick instead of it, the most expected first."""
    readings = _readings(vocabulary, id_)
    expected = [near for scenario in vocabulary.scenarios if id_ in scenario.best for near in scenario.near]
    wrong = [other for other in expected if other not in readings]
    return sorted(dict.fromkeys(wrong), key=lambda other: -wrong.count(other))


def draw(vocabulary: Vocabulary, tiers: Iterable[list[str]], random: Random, count: int = RIVALS) -> list[str]:
    """Return `count` rivals, one of each tier in turn; none stands beside its own nuance."""
    chosen: list[str] = []
    pools = [random.sample(tier[:PER_TIER], len(tier[:PER_TIER])) + tier[PER_TIER:] for tier in tiers]
    while len(chosen) < count and any(pools):
        for pool in pools:
            while pool and (pool[0] in chosen or _kin(vocabulary, pool[0], chosen)):
                pool.pop(0)
            if pool and len(chosen) < count:
                chosen.append(pool.pop(0))
    return chosen


ENOUGH = 60
"""Words of a family or a quadrant that are looked at."""

PER_TIER = 5
"""Rivals of a tier that are drawn from first; the rest of it is only for words with few neighbors."""


def _readings(vocabulary: Vocabulary, id_: str) -> set[str]:
    """Return the words that a scenario takes for as good as this one, or nearly."""
    keys = [{*scenario.best, *scenario.accept} for scenario in vocabulary.scenarios]
    return {other for key in keys if id_ in key for other in key if other != id_}


def _nearest(vocabulary: Vocabulary, id_: str, *, family: bool) -> list[str]:
    """Return the words of the family, or those of its quadrant elsewhere, nearest in valence and arousal first."""
    word, own = vocabulary.words[id_], vocabulary.family_of(id_)
    kin = [other for nuance in own.nuances for other in (nuance, *nuance.feelings)]
    others = (
        kin if family else (w for w in vocabulary.by_quadrant[word.quadrant] if vocabulary.family_of(w.id) is not own)
    )
    here = (word.valence, word.arousal)
    # far more than are ever drawn; looking at all of them would take longer, the larger the wheel
    nearest = nsmallest(ENOUGH, others, key=lambda other: dist(here, (other.valence, other.arousal)))
    return [other.id for other in nearest]


def _fit(vocabulary: Vocabulary, id_: str, others: Iterable[str]) -> list[str]:
    """Return those that may stand beside the answer: other words, and neither its nuance nor one that it contains."""
    return [
        other
        for other in dict.fromkeys(others)
        if other != id_ and other in vocabulary.words and not _kin(vocabulary, other, [id_])
    ]


def _kin(vocabulary: Vocabulary, id_: str, chosen: Iterable[str]) -> bool:
    """Tell whether a word is parent or child of one that was chosen: it would be true, too."""
    parents = vocabulary.parents
    return any(parents[id_].id == other or parents[other].id == id_ for other in chosen)
