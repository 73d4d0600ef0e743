"""Rules for ladders: four words of one family whose steps are clear."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from feelings_wheel.vocabulary.model import Ladder
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, known, well_formed
from feelings_wheel.vocabulary.vocabulary import Vocabulary

STEPS = 4


def ladder_ids_are_well_formed_and_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id is a slug, and none stands twice."""
    yield from well_formed(sources.ladders, ((at, ladder.id) for at, ladder in _ladders(vocabulary)))


def ladders_have_four_words(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A ladder is four different words of the wheel, of which none is a family."""
    for at, ladder in _ladders(vocabulary):
        here = (*at, "steps")
        yield from counted(sources.ladders, here, ladder.id, len(set(ladder.steps)), STEPS, STEPS, "different steps")
        for index, id_ in enumerate(ladder.steps):
            yield from known(sources.ladders, (*here, index), ladder.id, id_, vocabulary)
            if id_ in vocabulary.entries and id_ not in vocabulary.words:
                yield sources.ladders.problem((*here, index), ladder.id, f"'{id_}' is a family", "name a word of it")


def ladders_climb(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Each step is of the first one's family, and of a higher intensity than the one before."""
    for at, ladder in _ladders(vocabulary):
        words = [vocabulary.words[id_] for id_ in ladder.steps if id_ in vocabulary.words]
        for index, (low, high) in enumerate(pairwise(words), start=1):
            here = (*at, "steps", index)
            if vocabulary.family_of(high.id) is not vocabulary.family_of(words[0].id):
                what = f"'{high.id}' is not in the family of '{words[0].id}'"
                yield sources.ladders.problem(here, ladder.id, what, "take a word of the same family")
            elif high.intensity <= low.intensity:
                what = f"'{high.id}' (intensity {high.intensity}) is no step up from '{low.id}' ({low.intensity})"
                yield sources.ladders.problem(here, ladder.id, what, "change the order, or take another word")


def _ladders(vocabulary: Vocabulary) -> Iterator[tuple[Location, Ladder]]:
    for index, ladder in enumerate(vocabulary.ladders):
        yield ("ladders", index), ladder


RULES: tuple[Rule, ...] = (
    ladder_ids_are_well_formed_and_unique,
    ladders_have_four_words,
    ladders_climb,
)
