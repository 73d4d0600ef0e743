"""Rivals are real neighbors, and never right, too."""

from __future__ import annotations

from random import Random

import pytest

from feelings_wheel.drills import rivals
from feelings_wheel.vocabulary import Vocabulary


def test_siblings_and_partners_are_the_closest_rivals(vocabulary: Vocabulary) -> None:
    siblings, *_ = rivals.close(vocabulary, "bitter")
    assert {"sulky", "disgruntled"} <= set(siblings)
    assert set(rivals.partners(vocabulary, "bitter")) <= set(siblings)


def test_no_rival_is_the_word_its_nuance_or_its_child(vocabulary: Vocabulary) -> None:
    for id_ in vocabulary.words:
        own = {id_, vocabulary.parents[id_].id}
        for tier in (*rivals.close(vocabulary, id_), *rivals.apart(vocabulary, id_)):
            kin = {other for other in tier if other in own or vocabulary.parents[other].id == id_}
            assert kin == set(), id_


def test_who_is_apart_is_of_another_nuance_and_no_fair_reading(vocabulary: Vocabulary) -> None:
    for id_ in vocabulary.words:
        fair = {
            other
            for scenario in vocabulary.scenarios
            if id_ in (key := {*scenario.best, *scenario.accept})
            for other in key
        }
        for other in (other for tier in rivals.apart(vocabulary, id_) for other in tier):
            assert vocabulary.nuance_of(other) is not vocabulary.nuance_of(id_)
            assert other not in fair, f"{other} is a fair reading of a scene of {id_}"
            assert other not in rivals.partners(vocabulary, id_)


def test_confusions_are_what_scenes_expect_and_never_accept(vocabulary: Vocabulary) -> None:
    for id_ in vocabulary.words:
        own = [scenario for scenario in vocabulary.scenarios if id_ in scenario.best]
        near = {other for scenario in own for other in scenario.near}
        for other in rivals.confusions(vocabulary, id_):
            assert other in near
            assert all(other not in scenario.accept for scenario in own)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_draw_takes_from_each_tier_and_never_kin(vocabulary: Vocabulary, seed: int) -> None:
    for id_ in vocabulary.words:
        tiers = rivals.close(vocabulary, id_)
        drawn = rivals.draw(vocabulary, tiers, Random(seed), 4)  # noqa: S311  repeatable on purpose
        assert len(set(drawn)) == 4
        assert {vocabulary.parents[other].id for other in drawn}.isdisjoint(drawn)
        assert {other for tier in tiers for other in tier} >= set(drawn)
