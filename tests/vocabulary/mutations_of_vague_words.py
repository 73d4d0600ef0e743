"""One mutation for every way to break a rule about vague words."""

from __future__ import annotations

from feelings_wheel.vocabulary import rules_vague_words
from tests.dataset_copy import VAGUE_WORDS, DatasetCopy
from tests.vocabulary.mutations import Mutations

FIRST = ("vague_words", 0)
BRANCH = (*FIRST, "branches", 0)

breaks = Mutations()


def id_at(dataset: DatasetCopy) -> str:
    return str(dataset.value(VAGUE_WORDS, (*FIRST, "id")))


@breaks.breaking(rules_vague_words.vague_word_ids_are_well_formed_and_unique)
def an_id_in_quotes_and_capitals(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*FIRST, "id"), '"Fine"')
    return f"{VAGUE_WORDS}:{line}: \"Fine\": is not a well-formed id; use small letters joined by '-'"


@breaks.breaking(rules_vague_words.vague_word_ids_are_well_formed_and_unique)
def the_id_of_another_vague_word(dataset: DatasetCopy) -> str:
    first = dataset.line(VAGUE_WORDS, f"- id: {id_at(dataset)}\n")
    line = dataset.edit(VAGUE_WORDS, ("vague_words", 1, "id"), id_at(dataset))
    return (
        f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: is an id twice (first on line {first}); give one of them another id"
    )


@breaks.breaking(rules_vague_words.vague_words_branch)
def a_nameless_word(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*FIRST, "name"), " ")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: 'name' has 0 words, not 1 to 5; say more"


@breaks.breaking(rules_vague_words.vague_words_branch)
def three_branches(dataset: DatasetCopy) -> str:
    branches = dataset.value(VAGUE_WORDS, (*FIRST, "branches"))
    line = dataset.edit(VAGUE_WORDS, (*FIRST, "branches"), branches[:3])
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: has 3 branches, not 4 to 7; add some"


@breaks.breaking(rules_vague_words.vague_words_branch)
def an_opening_of_three_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*FIRST, "opening"), "Fine is fine.")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: 'opening' has 3 words, not 15 to 70; say more"


@breaks.breaking(rules_vague_words.branches_ask_and_lead_on)
def a_branch_without_a_question_mark(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*BRANCH, "question"), "Fine, and it's true.")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: a branch asks nothing; end its question with '?'"


@breaks.breaking(rules_vague_words.branches_ask_and_lead_on)
def a_branch_that_is_a_question_mark(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*BRANCH, "question"), "?")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: 'question' has 0 words, not 2 to 20; say more"


@breaks.breaking(rules_vague_words.branches_ask_and_lead_on)
def a_hint_of_one_word(dataset: DatasetCopy) -> str:
    line = dataset.edit(VAGUE_WORDS, (*BRANCH, "hint"), "Shoulders.")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: 'hint' has 1 words, not 5 to 30; say more"


@breaks.breaking(rules_vague_words.branches_ask_and_lead_on)
def a_branch_that_leads_to_one_word_twice(dataset: DatasetCopy) -> str:
    lead = dataset.value(VAGUE_WORDS, (*BRANCH, "leads", 0))
    line = dataset.edit(VAGUE_WORDS, (*BRANCH, "leads"), [lead, lead])
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: has 1 different leads, not 2 to 5; add some"


@breaks.breaking(rules_vague_words.branches_ask_and_lead_on)
def a_lead_with_a_slip_of_the_pen(dataset: DatasetCopy) -> str:
    lead = dataset.value(VAGUE_WORDS, (*BRANCH, "leads", 0))
    line = dataset.edit(VAGUE_WORDS, (*BRANCH, "leads", 0), f"{lead}t")
    return f"{VAGUE_WORDS}:{line}: {id_at(dataset)}: no feeling has the id '{lead}t'; did you mean '{lead}'?"


@breaks.breaking(rules_vague_words.vague_words_reach_every_family)
def a_family_that_nothing_leads_to(dataset: DatasetCopy) -> str:
    vocabulary = dataset.load()
    lost = vocabulary.families[-1].id
    words = dataset.value(VAGUE_WORDS, ("vague_words",))
    for word in words:
        for branch in word["branches"]:
            kept = [id_ for id_ in branch["leads"] if vocabulary.family_of(id_).id != lost]
            branch["leads"] = kept if len(kept) > 1 else [*kept, "bitter", "stung", "seething"][:3]
    line = dataset.edit(VAGUE_WORDS, ("vague_words",), words)
    return f"{VAGUE_WORDS}:{line}: vague_words: no branch leads to the family '{lost}'; let one lead to a word of it"
