"""One mutation for every way to break a rule about the wheel and its words."""

from __future__ import annotations

from pathlib import Path

from feelings_wheel.vocabulary import rules_words
from feelings_wheel.vocabulary.load import FILES
from tests.dataset_copy import LADDERS, WHEEL, DatasetCopy
from tests.vocabulary.mutations import Mutations, made_up

FAMILY = ("families", 0)
NUANCE = (*FAMILY, "nuances", 0)
FEELING = (*NUANCE, "feelings", 0)
NEXT = (*NUANCE, "feelings", 1)

breaks = Mutations()


def id_at(dataset: DatasetCopy, at: tuple[str | int, ...]) -> str:
    return str(dataset.value(WHEEL, (*at, "id")))


@breaks.breaking(rules_words.ids_are_well_formed_and_unique)
def an_id_with_capitals_and_spaces(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FAMILY, "id"), "Full Of Joy")
    return f"{WHEEL}:{line}: Full Of Joy: is not a well-formed id; use small letters joined by '-'"


@breaks.breaking(rules_words.ids_are_well_formed_and_unique)
def an_empty_id(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FAMILY, "id"), "")
    return f"{WHEEL}:{line}: an entry: is not a well-formed id; use small letters joined by '-'"


@breaks.breaking(rules_words.ids_are_well_formed_and_unique)
def the_id_of_another_family(dataset: DatasetCopy) -> str:
    taken = id_at(dataset, ("families", 1))
    first = dataset.edit(WHEEL, (*FAMILY, "id"), taken)
    line = dataset.edit(WHEEL, ("families", 1, "id"), taken)
    return f"{WHEEL}:{line}: {taken}: is an id twice (first on line {first}); give one of them another id"


@breaks.breaking(rules_words.ids_are_well_formed_and_unique)
def a_feeling_with_the_id_of_its_own_nuance(dataset: DatasetCopy) -> str:
    taken = id_at(dataset, NUANCE)
    first = dataset.line(WHEEL, f"- id: {taken}\n")
    line = dataset.append(WHEEL, (*NUANCE, "feelings"), {**made_up(0), "id": taken})
    return f"{WHEEL}:{line}: {taken}: is an id twice (first on line {first}); give one of them another id"


@breaks.breaking(rules_words.names_are_unique)
def the_name_of_a_sibling_in_capitals(dataset: DatasetCopy) -> str:
    taken = dataset.value(WHEEL, (*FEELING, "name")).upper()
    word = {**made_up(0), "name": taken, "example": f"I have been {taken} since the eclipse."}
    line = dataset.append(WHEEL, (*NUANCE, "feelings"), word)
    return (
        f"{WHEEL}:{line}: {word['id']}: the name '{taken}' belongs to '{id_at(dataset, FEELING)}' already; "
        "name one of them otherwise"
    )


@breaks.breaking(rules_words.retired_ids_stay_retired)
def a_retired_id_on_the_wheel_again(dataset: DatasetCopy) -> str:
    word = id_at(dataset, FEELING)
    line = dataset.edit(WHEEL, ("retired",), [{"id": word, "since": "1.1.0"}])
    return f"{WHEEL}:{line}: {word}: is retired, and on the wheel again; give the new word a new id"


@breaks.breaking(rules_words.retired_ids_stay_retired)
def a_retired_word_that_leads_nowhere(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, ("retired",), [{"id": "peeved", "now": "miffed", "since": "1.1.0"}])
    return f"{WHEEL}:{line}: peeved: leads to 'miffed', which is not on the wheel; name a word that is"


@breaks.breaking(rules_words.rings_are_filled)
def a_wheel_without_families(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, ("families",), [])
    for name in FILES.keys() - {WHEEL}:
        items = Path(name).stem
        dataset.edit(name, (items,), [])
    dataset.write("consensus.txt", "")
    return f"{WHEEL}:{line}: the wheel: has 0 families, not 2 to 12; add some"


@breaks.breaking(rules_words.rings_are_filled)
def a_nuance_of_ten_feelings(dataset: DatasetCopy) -> str:
    there = len(dataset.value(WHEEL, (*NUANCE, "feelings")))
    dataset.append(WHEEL, (*NUANCE, "feelings"), *map(made_up, range(10 - there)))
    nuance = id_at(dataset, NUANCE)
    line = dataset.line(WHEEL, f"- id: {nuance}\n")
    return f"{WHEEL}:{line}: {nuance}: has 10 feelings, not 2 to 9; remove some"


@breaks.breaking(rules_words.texts_are_there)
def a_blank_name(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, ("families", 3, "name"), "  ")
    return f"{WHEEL}:{line}: {id_at(dataset, ('families', 3))}: has a blank name; name it"


@breaks.breaking(rules_words.texts_are_there)
def a_blank_alias(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "aliases"), [*dataset.value(WHEEL, (*FEELING, "aliases")), " "])
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: 'aliases' has nothing, or a blank item; add what people say"


@breaks.breaking(rules_words.texts_are_there)
def a_blank_alias_of_a_family(dataset: DatasetCopy) -> str:
    name = dataset.value(WHEEL, (*FAMILY, "name"))
    line = dataset.edit_raw(WHEEL, (*FAMILY, "name"), f"{name}\n    aliases: ['']") + 1
    return f"{WHEEL}:{line}: {id_at(dataset, FAMILY)}: 'aliases' has nothing, or a blank item; add what people say"


@breaks.breaking(rules_words.texts_are_there)
def no_idioms(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "idioms"), [])
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: 'idioms' has nothing, or a blank item; add what people say"


@breaks.breaking(rules_words.definitions_have_the_right_length)
def a_definition_of_two_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "definition"), "Very nice.")
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: 'definition' has 2 words, not 8 to 25; say more"


@breaks.breaking(rules_words.definitions_have_the_right_length)
def a_family_defined_in_thirty_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FAMILY, "definition"), "word " * 30)
    return f"{WHEEL}:{line}: {id_at(dataset, FAMILY)}: 'definition' has 30 words, not 8 to 25; shorten it"


def _card_text(field: str, text: str, words: int, limits: str, remedy: str) -> None:
    def a_text_of_the_wrong_length(dataset: DatasetCopy) -> str:
        line = dataset.edit(WHEEL, (*FEELING, field), text)
        return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: '{field}' has {words} words, not {limits}; {remedy}"

    a_text_of_the_wrong_length.__name__ = f"{field}_of_{words}_words"
    breaks.breaking(rules_words.card_texts_have_the_right_length)(a_text_of_the_wrong_length)


_card_text("body", "Warm hands.", 2, "5 to 20", "say more")
_card_text("body", "warm " * 21, 21, "5 to 20", "shorten it")
_card_text("urge", "", 0, "2 to 25", "say more")
_card_text("need", "- … !", 0, "2 to 25", "say more")
_card_text("example", "cheerful " * 36, 36, "5 to 35", "shorten it")


@breaks.breaking(rules_words.definitions_are_not_circular)
def a_definition_that_uses_a_form_of_its_word(dataset: DatasetCopy) -> str:
    assert id_at(dataset, FEELING) == "cheerful"
    line = dataset.edit(
        WHEEL, (*FEELING, "definition"), "What one has while one goes about things cheerfully, for a while."
    )
    return f"{WHEEL}:{line}: cheerful: is defined by itself ('cheerfully'); use other words"


@breaks.breaking(rules_words.definitions_differ)
def the_definition_of_a_sibling(dataset: DatasetCopy) -> str:
    taken = dataset.value(WHEEL, (*FEELING, "definition"))
    line = dataset.edit(WHEEL, (*NEXT, "definition"), taken)
    return (
        f"{WHEEL}:{line}: {id_at(dataset, NEXT)}: the definition '{taken}' "
        f"belongs to '{id_at(dataset, FEELING)}' already; say what sets it apart"
    )


@breaks.breaking(rules_words.examples_use_the_word)
def an_example_without_the_word(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "example"), "I had eggs for breakfast, and two cups of tea.")
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: is not in its own example; write a sentence that says it"


@breaks.breaking(rules_words.numbers_are_in_range)
def valence_beyond_one(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "valence"), 1.01)
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: 'valence' is 1.01; use -1 to 1"


@breaks.breaking(rules_words.numbers_are_in_range)
def arousal_below_minus_one(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "arousal"), -7)
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: 'arousal' is -7.0; use -1 to 1"


@breaks.breaking(rules_words.numbers_are_in_range)
def an_intensity_of_zero(dataset: DatasetCopy) -> str:
    # a ladder that stands on the word would no longer climb, and say so, too
    dataset.write(LADDERS, "schema: 1\nladders: []\n")
    line = dataset.edit(WHEEL, (*NUANCE, "intensity"), 0)
    return f"{WHEEL}:{line}: {id_at(dataset, NUANCE)}: 'intensity' is 0; use 1 to 5"


@breaks.breaking(rules_words.rare_words_have_a_reason)
def a_rare_word_without_a_reason(dataset: DatasetCopy) -> str:
    line = dataset.edit(WHEEL, (*FEELING, "tier"), "rare")
    word = id_at(dataset, FEELING)
    return f"{WHEEL}:{line}: {word}: is rare, and its reason doesn't fit that; say why in 'tier_reason'"


@breaks.breaking(rules_words.rare_words_have_a_reason)
def a_common_word_with_a_reason(dataset: DatasetCopy) -> str:
    line = dataset.edit_raw(WHEEL, (*FEELING, "tier"), "core\n            tier_reason: We like it.")
    word = id_at(dataset, FEELING)
    return f"{WHEEL}:{line}: {word}: is core, and its reason doesn't fit that; remove 'tier_reason'"


@breaks.breaking(rules_words.aliases_are_claimed_once)
def the_alias_of_a_sibling(dataset: DatasetCopy) -> str:
    taken = dataset.value(WHEEL, (*FEELING, "aliases", 0))
    line = dataset.edit(WHEEL, (*NEXT, "aliases"), [*dataset.value(WHEEL, (*NEXT, "aliases")), taken])
    return (
        f"{WHEEL}:{line}: {id_at(dataset, NEXT)}: the alias '{taken}' belongs to '{id_at(dataset, FEELING)}' already; "
        "keep it where people would look for it"
    )


@breaks.breaking(rules_words.aliases_are_claimed_once)
def an_alias_twice_in_one_list(dataset: DatasetCopy) -> str:
    aliases = dataset.value(WHEEL, (*FEELING, "aliases"))
    line = dataset.edit(WHEEL, (*FEELING, "aliases"), [*aliases, aliases[0].upper()])
    return (
        f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: the alias '{aliases[0].upper()}' belongs to it already; "
        "keep it where people would look for it"
    )


@breaks.breaking(rules_words.aliases_are_not_entries)
def an_alias_that_is_a_word_of_the_wheel(dataset: DatasetCopy) -> str:
    aliases = dataset.value(WHEEL, (*FEELING, "aliases"))
    line = dataset.edit(WHEEL, (*FEELING, "aliases"), [*aliases, "bitter"])
    return f"{WHEEL}:{line}: {id_at(dataset, FEELING)}: the alias 'bitter' has an entry ('bitter'); remove the alias"


@breaks.breaking(rules_words.idioms_are_claimed_once)
def the_idiom_of_a_sibling(dataset: DatasetCopy) -> str:
    taken = dataset.value(WHEEL, (*FEELING, "idioms", 0))
    line = dataset.edit(WHEEL, (*NEXT, "idioms", 0), taken)
    return (
        f"{WHEEL}:{line}: {id_at(dataset, NEXT)}: the idiom '{taken}' belongs to '{id_at(dataset, FEELING)}' already; "
        "keep it on the word that it says best"
    )


@breaks.breaking(rules_words.consensus_words_are_covered)
def a_promised_word_that_is_nowhere(dataset: DatasetCopy) -> str:
    dataset.write("consensus.txt", f"{dataset.text('consensus.txt')}flummoxedly\n")
    line = dataset.line(WHEEL, "\nfamilies:\n") + 1
    return (
        f"{WHEEL}:{line}: families: the consensus word 'flummoxedly' is neither an entry nor an alias; "
        "add it as an alias of the word that is closest"
    )


def test_a_made_up_feeling_breaks_no_rule(dataset: DatasetCopy) -> None:
    dataset.append(WHEEL, (*NUANCE, "feelings"), made_up(0))
    assert made_up(0)["id"] in dataset.load().words
