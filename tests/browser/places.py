"""The pages that are hardest to set; one of each type is in `tests/web/places.py`."""

from __future__ import annotations

from feelings_wheel.vocabulary import Entry, Vocabulary


def longest(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the pages that are hardest to set: the longest name of each kind, the fullest card, the fullest family."""
    by_name = [max(entries, key=lambda entry: len(entry.name)).id for entries in _kinds(vocabulary)]
    fullest = max(vocabulary.words, key=lambda id_: len(vocabulary.neighbors(id_)))
    vague = max(vocabulary.vague_words, key=lambda word: len(word.name)).id
    largest = max(vocabulary.families, key=lambda family: family.size).id
    return (*(f"/feelings/{id_}/" for id_ in (*by_name, fullest, largest)), f"/vague/{vague}/", f"/wheel/{largest}/")


def _kinds(vocabulary: Vocabulary) -> tuple[tuple[Entry, ...], ...]:
    return (
        vocabulary.families,
        tuple(nuance for family in vocabulary.families for nuance in family.nuances),
        tuple(vocabulary.words.values()),
    )
