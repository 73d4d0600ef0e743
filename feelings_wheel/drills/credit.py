"""What an answer on the wheel is worth: computed from where it lies, never written by hand."""

from __future__ import annotations

from collections.abc import Container, Iterable

from feelings_wheel.vocabulary import Vocabulary

CREDIT = {"best": 1, "accept": 0.8, "nuance": 0.6, "family": 0.4, "quadrant": 0.2, "none": 0}
"""From the content handbook: how near an answer is, and its share."""


def nearness(vocabulary: Vocabulary, answer: str, best: Iterable[str], accept: Container[str] = ()) -> str:
    """Return the key of CREDIT that an answer earns: its nearest relation to any of the best words.

    `answer` is the id of a nuance or feeling; raises KeyError for one that is not on the wheel.
    """
    word, targets = vocabulary.words[answer], [vocabulary.words[id_] for id_ in best]
    if word in targets:
        return "best"
    if answer in accept:
        return "accept"
    if any(vocabulary.nuance_of(answer) == vocabulary.nuance_of(target.id) for target in targets):
        return "nuance"
    if any(vocabulary.family_of(answer) == vocabulary.family_of(target.id) for target in targets):
        return "family"
    return "quadrant" if any(word.quadrant == target.quadrant for target in targets) else "none"
