"""One mutation for every way to break a rule about verdicts."""

from __future__ import annotations

from feelings_wheel.vocabulary import rules_verdicts
from tests.dataset_copy import VERDICTS, DatasetCopy
from tests.vocabulary.mutations import Mutations

FIRST = ("verdicts", 0)

breaks = Mutations()


def id_at(dataset: DatasetCopy, index: int = 0) -> str:
    return str(dataset.value(VERDICTS, ("verdicts", index, "id")))


@breaks.breaking(rules_verdicts.verdict_ids_are_well_formed_and_unique)
def the_id_of_another_verdict(dataset: DatasetCopy) -> str:
    first = dataset.line(VERDICTS, f"- id: {id_at(dataset)}\n")
    line = dataset.edit(VERDICTS, ("verdicts", 1, "id"), id_at(dataset))
    return f"{VERDICTS}:{line}: {id_at(dataset)}: is an id twice (first on line {first}); give one of them another id"


@breaks.breaking(rules_verdicts.verdicts_are_not_on_the_wheel)
def a_verdict_that_is_a_feeling(dataset: DatasetCopy) -> str:
    line = dataset.edit(VERDICTS, (*FIRST, "name"), "bitter")
    what = "is a verdict, and on the wheel as 'bitter' or its alias; decide which of them it is"
    return f"{VERDICTS}:{line}: {id_at(dataset)}: {what}"


@breaks.breaking(rules_verdicts.verdicts_are_not_on_the_wheel)
def a_verdict_that_is_an_alias(dataset: DatasetCopy) -> str:
    line = dataset.edit(VERDICTS, (*FIRST, "name"), "Livid")
    what = "is a verdict, and on the wheel as 'furious' or its alias; decide which of them it is"
    return f"{VERDICTS}:{line}: {id_at(dataset)}: {what}"


@breaks.breaking(rules_verdicts.verdicts_lead_to_feelings)
def only_one_feeling_under_it(dataset: DatasetCopy) -> str:
    under = dataset.value(VERDICTS, (*FIRST, "under"))
    line = dataset.edit(VERDICTS, (*FIRST, "under"), under[:1])
    return f"{VERDICTS}:{line}: {id_at(dataset)}: has 1 feelings under it, not 2 to 5; add some"


@breaks.breaking(rules_verdicts.verdicts_lead_to_feelings)
def a_feeling_that_nobody_knows(dataset: DatasetCopy) -> str:
    under = dataset.value(VERDICTS, (*FIRST, "under"))
    line = dataset.edit(VERDICTS, (*FIRST, "under"), [*under, "biter"])
    return f"{VERDICTS}:{line}: {id_at(dataset)}: no feeling has the id 'biter'; did you mean 'bitter'?"


@breaks.breaking(rules_verdicts.verdicts_lead_to_feelings)
def a_family_under_it(dataset: DatasetCopy) -> str:
    under = dataset.value(VERDICTS, (*FIRST, "under"))
    line = dataset.edit(VERDICTS, (*FIRST, "under"), [*under, "angry"])
    return f"{VERDICTS}:{line}: {id_at(dataset)}: 'under' holds the family 'angry'; name a word of it"


@breaks.breaking(rules_verdicts.verdict_texts_have_the_right_length)
def a_claim_of_two_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(VERDICTS, (*FIRST, "claims"), "No answer.")
    return f"{VERDICTS}:{line}: {id_at(dataset)}: 'claims' has 2 words, not 5 to 25; say more"


@breaks.breaking(rules_verdicts.sentences_are_said_once)
def the_sentence_of_another_verdict(dataset: DatasetCopy) -> str:
    first = dataset.value(VERDICTS, FIRST)
    dataset.edit(VERDICTS, ("verdicts", 1, "under"), first["under"])
    line = dataset.edit(VERDICTS, ("verdicts", 1, "after"), first["after"])
    what = f"the sentence '{first['after']}' belongs to '{first['id']}' already; write another"
    return f"{VERDICTS}:{line}: {id_at(dataset, 1)}: {what}"


@breaks.breaking(rules_verdicts.the_sentence_again_names_a_feeling)
def a_sentence_without_a_feeling(dataset: DatasetCopy) -> str:
    dataset.edit(VERDICTS, (*FIRST, "under"), ["bitter", "stung"])
    line = dataset.edit(VERDICTS, (*FIRST, "after"), "I tell you about my day and you look at your phone instead.")
    return f"{VERDICTS}:{line}: {id_at(dataset)}: 'after' says none of the feelings under it; say Bitter or Stung"


@breaks.breaking(rules_verdicts.the_sentence_again_names_a_feeling)
def a_sentence_that_still_judges(dataset: DatasetCopy) -> str:
    name = dataset.value(VERDICTS, (*FIRST, "name"))
    dataset.edit(VERDICTS, (*FIRST, "under"), ["bitter", "stung"])
    line = dataset.edit(VERDICTS, (*FIRST, "after"), f"I'm bitter about being {name} when I tell you about my day.")
    return f"{VERDICTS}:{line}: {id_at(dataset)}: 'after' still says '{name}'; say what happened"


@breaks.breaking(rules_verdicts.the_sentence_again_names_a_feeling)
def a_sentence_that_accuses(dataset: DatasetCopy) -> str:
    dataset.edit(VERDICTS, (*FIRST, "under"), ["bitter", "stung"])
    line = dataset.edit(VERDICTS, (*FIRST, "after"), "I'm bitter that you always look at your phone when I talk.")
    return f"{VERDICTS}:{line}: {id_at(dataset)}: 'after' has 'you always'; say what you feel, and about what"
