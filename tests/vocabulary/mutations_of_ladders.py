"""One mutation for every way to break a rule about ladders."""

from __future__ import annotations

from feelings_wheel.vocabulary import rules_ladders
from tests.dataset_copy import LADDERS, DatasetCopy
from tests.vocabulary.mutations import Mutations

STEPS = ("ladders", 0, "steps")

breaks = Mutations()


@breaks.breaking(rules_ladders.ladder_ids_are_well_formed_and_unique)
def an_id_with_capitals(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, ("ladders", 0, "id"), "Good Mood")
    return f"{LADDERS}:{line}: Good Mood: is not a well-formed id; use small letters joined by '-'"


@breaks.breaking(rules_ladders.ladders_have_four_words)
def a_ladder_of_three(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, STEPS, ["cheerful", "happy", "delighted"])
    return f"{LADDERS}:{line}: good-mood: has 3 different steps, not 4; add some"


@breaks.breaking(rules_ladders.ladders_have_four_words)
def a_step_that_nobody_knows(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, STEPS, ["cheerful", "happy", "delighted", "blisful"])
    return f"{LADDERS}:{line}: good-mood: no feeling has the id 'blisful'; did you mean 'blissful'?"


@breaks.breaking(rules_ladders.ladders_have_four_words)
def a_family_for_a_step(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, STEPS, ["cheerful", "happy", "delighted", "joyful"])
    return f"{LADDERS}:{line}: good-mood: 'joyful' is a family; name a word of it"


@breaks.breaking(rules_ladders.ladders_climb)
def a_step_down(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, STEPS, ["happy", "cheerful", "delighted", "blissful"])
    what = "'cheerful' (intensity 2) is no step up from 'happy' (3); change the order, or take another word"
    return f"{LADDERS}:{line}: good-mood: {what}"


@breaks.breaking(rules_ladders.ladders_climb)
def a_step_into_another_family(dataset: DatasetCopy) -> str:
    line = dataset.edit(LADDERS, STEPS, ["cheerful", "happy", "delighted", "furious"])
    what = "'furious' is not in the family of 'cheerful'; take a word of the same family"
    return f"{LADDERS}:{line}: good-mood: {what}"
