"""One mutation for every way to break a rule about contrasts."""

from __future__ import annotations

from feelings_wheel.vocabulary import rules_contrasts
from tests.dataset_copy import CONTRASTS, DatasetCopy
from tests.vocabulary.mutations import Mutations

FIRST = ("contrasts", 0)
VIGNETTE = (*FIRST, "vignettes", 0)

breaks = Mutations()


def pair(dataset: DatasetCopy) -> list[str]:
    return list(dataset.value(CONTRASTS, (*FIRST, "pair")))


@breaks.breaking(rules_contrasts.pairs_are_two_known_words)
def a_word_with_a_slip_of_the_pen(dataset: DatasetCopy) -> str:
    one, other = pair(dataset)
    dataset.edit(CONTRASTS, (*FIRST, "vignettes", 0, "answer"), one)
    dataset.edit(CONTRASTS, (*FIRST, "vignettes", 1, "answer"), f"{other}x")
    line = dataset.edit(CONTRASTS, (*FIRST, "pair"), [one, f"{other}x"])
    return f"{CONTRASTS}:{line}: pair 1: no feeling has the id '{other}x'; did you mean '{other}'?"


@breaks.breaking(rules_contrasts.pairs_are_two_known_words)
def a_word_told_apart_from_itself(dataset: DatasetCopy) -> str:
    word = pair(dataset)[0]
    for index in (0, 1):
        dataset.edit(CONTRASTS, (*FIRST, "vignettes", index, "answer"), word)
    line = dataset.edit(CONTRASTS, (*FIRST, "pair"), [word, word])
    return f"{CONTRASTS}:{line}: pair 1: has 1 different words, not 2; add some"


@breaks.breaking(rules_contrasts.pairs_stand_once)
def a_pair_once_more_in_the_other_order(dataset: DatasetCopy) -> str:
    again = {**dataset.value(CONTRASTS, FIRST), "pair": pair(dataset)[::-1]}
    line = dataset.append(CONTRASTS, ("contrasts",), again)
    one, other = again["pair"]
    number = len(dataset.value(CONTRASTS, ("contrasts",)))
    return (
        f"{CONTRASTS}:{line}: pair {number}: '{one}' and '{other}' are told apart in pair 1 already; remove one of them"
    )


@breaks.breaking(rules_contrasts.contrasts_go_both_ways)
def two_vignettes_with_one_answer(dataset: DatasetCopy) -> str:
    one, other = pair(dataset)
    dataset.edit(CONTRASTS, (*FIRST, "vignettes", 0, "answer"), one)
    dataset.edit(CONTRASTS, (*FIRST, "vignettes", 1, "answer"), one)
    line = dataset.rename(CONTRASTS, (*FIRST, "vignettes"), "vignettes")
    return f"{CONTRASTS}:{line}: pair 1: its vignettes answer {one}, {one}; give one to '{one}' and one to '{other}'"


@breaks.breaking(rules_contrasts.contrasts_go_both_ways)
def no_vignettes(dataset: DatasetCopy) -> str:
    one, other = pair(dataset)
    line = dataset.edit(CONTRASTS, (*FIRST, "vignettes"), [])
    return f"{CONTRASTS}:{line}: pair 1: its vignettes answer nothing; give one to '{one}' and one to '{other}'"


@breaks.breaking(rules_contrasts.hinges_are_questions)
def a_hinge_that_asks_nothing(dataset: DatasetCopy) -> str:
    line = dataset.edit(CONTRASTS, (*FIRST, "hinge"), "You wish that somebody were here.")
    return f"{CONTRASTS}:{line}: pair 1: the hinge is not a question; end it with '?'"


@breaks.breaking(rules_contrasts.hinges_are_questions)
def a_hinge_of_two_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(CONTRASTS, (*FIRST, "hinge"), "Or what?")
    return f"{CONTRASTS}:{line}: pair 1: 'hinge' has 2 words, not 5 to 24; say more"


@breaks.breaking(rules_contrasts.contrast_vignettes_name_neither_word)
def a_vignette_that_says_its_answer(dataset: DatasetCopy) -> str:
    assert "lonely" in pair(dataset)
    text = dataset.value(CONTRASTS, (*VIGNETTE, "text"))
    line = dataset.edit(CONTRASTS, (*VIGNETTE, "text"), f"{text} Loneliness!")
    return (
        f"{CONTRASTS}:{line}: pair 1: 'text' gives the answer away ('loneliness' is a form of 'Lonely'); "
        "show it without the word"
    )


@breaks.breaking(rules_contrasts.contrast_vignettes_name_neither_word)
def a_vignette_of_four_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(CONTRASTS, (*VIGNETTE, "text"), "It's Saturday, at last.")
    return f"{CONTRASTS}:{line}: pair 1: 'text' has 4 words, not 15 to 50; say more"


@breaks.breaking(rules_contrasts.contrast_reasons_have_the_right_length)
def an_empty_why(dataset: DatasetCopy) -> str:
    line = dataset.edit(CONTRASTS, (*VIGNETTE, "why"), "")
    return f"{CONTRASTS}:{line}: pair 1: 'why' has 0 words, not 4 to 30; say more"
