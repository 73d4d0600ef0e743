"""An answer earns what its nearest relation to the best word is worth."""

from __future__ import annotations

import pytest

from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.vocabulary import Vocabulary

CASES = [
    ("bitter", ["bitter"], [], "best"),
    ("resentful", ["bitter"], [], "nuance"),
    ("sulky", ["bitter"], [], "nuance"),
    ("bitter", ["resentful"], [], "nuance"),
    ("furious", ["bitter"], [], "family"),
    ("enraged", ["bitter"], [], "family"),
    ("anxious", ["bitter"], [], "quadrant"),
    ("content", ["bitter"], [], "none"),
    ("content", ["bitter"], ["content"], "accept"),
    ("bitter", ["bitter"], ["bitter"], "best"),
    ("resentful", ["bitter"], ["resentful"], "accept"),
    ("anxious", ["bitter", "anxious"], [], "best"),
    ("jittery", ["bitter", "anxious"], [], "nuance"),
    ("terrified", ["bitter", "tense"], [], "family"),
]


@pytest.mark.parametrize(("answer", "best", "accept", "earned"), CASES)
def test_an_answer_earns_by_its_nearest_relation(
    vocabulary: Vocabulary, answer: str, best: list[str], accept: list[str], earned: str
) -> None:
    assert nearness(vocabulary, answer, best, accept) == earned


def test_credit_is_that_of_the_handbook() -> None:
    assert CREDIT == {"best": 1, "accept": 0.8, "nuance": 0.6, "family": 0.4, "quadrant": 0.2, "none": 0}
    assert list(CREDIT.values()) == sorted(CREDIT.values(), reverse=True)


@pytest.mark.parametrize("answer", ["angry", "nowhere", ""])
def test_what_is_no_answer_is_refused(vocabulary: Vocabulary, answer: str) -> None:
    with pytest.raises(KeyError):
        nearness(vocabulary, answer, ["bitter"])


def test_any_iterable_of_best_words_will_do(vocabulary: Vocabulary) -> None:
    assert nearness(vocabulary, "jittery", iter(["bitter", "anxious"])) == "nuance"


def test_the_nuance_of_the_best_word_earns_its_share_for_every_word(vocabulary: Vocabulary) -> None:
    for family in vocabulary.families:
        for nuance in family.nuances:
            assert {nearness(vocabulary, nuance.id, [feeling.id]) for feeling in nuance.feelings} == {"nuance"}


def test_relations_go_both_ways(vocabulary: Vocabulary) -> None:
    words = list(vocabulary.words)[::5]
    odd = [
        (one, other)
        for one in words
        for other in words
        if nearness(vocabulary, one, [other]) != nearness(vocabulary, other, [one])
    ]
    assert odd == []
