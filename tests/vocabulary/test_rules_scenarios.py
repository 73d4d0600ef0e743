"""One mutation for every way to break a rule about scenarios."""

from __future__ import annotations

import pytest

from feelings_wheel.vocabulary import rules_scenarios
from feelings_wheel.vocabulary.stems import count_words
from tests.dataset_copy import SCENARIOS, WHEEL, DatasetCopy
from tests.vocabulary.mutations import Mutations, made_up

FIRST = ("scenarios", 0)

breaks = Mutations()


def id_at(dataset: DatasetCopy, at: tuple[str | int, ...] = FIRST) -> str:
    return str(dataset.value(SCENARIOS, (*at, "id")))


def near_miss(dataset: DatasetCopy) -> tuple[str | int, ...]:
    """Return the place of the first scenario's first near miss."""
    return (*FIRST, "near", next(iter(dataset.value(SCENARIOS, (*FIRST, "near")))))


def make_it_short(dataset: DatasetCopy, form: str) -> int:
    """Write a first scenario of eleven words; return the line of its text."""
    dataset.edit(SCENARIOS, (*FIRST, "form"), form)
    dataset.edit(SCENARIOS, (*FIRST, "clues"), ["candles"])
    return dataset.edit(SCENARIOS, (*FIRST, "text"), "Milk, eggs, bread, the good cheese, candles, a card for Leo.")


@breaks.breaking(rules_scenarios.scenario_ids_are_well_formed_and_unique)
def an_id_with_an_underscore(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "id"), "ten_under")
    return f"{SCENARIOS}:{line}: ten_under: is not a well-formed id; use small letters joined by '-'"


@breaks.breaking(rules_scenarios.scenario_ids_are_well_formed_and_unique)
def the_id_of_another_scenario(dataset: DatasetCopy) -> str:
    taken = id_at(dataset)
    first = dataset.line(SCENARIOS, f"- id: {taken}\n")
    line = dataset.edit(SCENARIOS, ("scenarios", 7, "id"), taken)
    return f"{SCENARIOS}:{line}: {taken}: is an id twice (first on line {first}); give one of them another id"


@breaks.breaking(rules_scenarios.scenario_keys_are_known)
def a_near_miss_with_a_slip_of_the_pen(dataset: DatasetCopy) -> str:
    line = dataset.rename(SCENARIOS, near_miss(dataset), "resentfull")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: no feeling has the id 'resentfull'; did you mean 'resentful'?"


@breaks.breaking(rules_scenarios.scenario_keys_are_known)
def an_accepted_answer_from_nowhere(dataset: DatasetCopy) -> str:
    accepted = next(iter(dataset.value(SCENARIOS, (*FIRST, "accept"))))
    line = dataset.rename(SCENARIOS, (*FIRST, "accept", accepted), "qqq")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: no feeling has the id 'qqq'; use an id from feelings_wheel.yaml"


@breaks.breaking(rules_scenarios.scenario_keys_are_known)
def a_best_answer_in_capitals(dataset: DatasetCopy) -> str:
    best = dataset.value(SCENARIOS, (*FIRST, "best", 0))
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), [best.title()])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: no feeling has the id '{best.title()}'; did you mean '{best}'?"


@breaks.breaking(rules_scenarios.families_are_no_answers)
def a_family_among_the_near_misses(dataset: DatasetCopy) -> str:
    line = dataset.rename(SCENARIOS, near_miss(dataset), "angry")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'near' holds the family 'angry'; name a word of it"


@breaks.breaking(rules_scenarios.families_are_no_answers)
def a_family_as_the_best_answer(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), ["surprised"])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'best' holds the family 'surprised'; name a word of it"


@breaks.breaking(rules_scenarios.keys_have_the_right_size)
def no_near_miss(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "near"), {})
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: has 0 near misses, not 1 to 4; add some"


@breaks.breaking(rules_scenarios.keys_have_the_right_size)
def four_accepted_answers(dataset: DatasetCopy) -> str:
    four = dict.fromkeys(("bitter", "stung", "jaded", "swamped"), "Fair, I suppose.")
    line = dataset.edit(SCENARIOS, (*FIRST, "accept"), four)
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: has 4 accepted answers, not 0 to 3; remove some"


@breaks.breaking(rules_scenarios.keys_have_the_right_size)
def no_best_answer(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), [])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: has 0 best answers, not 1 to 2; add some"


@breaks.breaking(rules_scenarios.two_best_are_two_families)
def two_best_answers_at_level_one(dataset: DatasetCopy) -> str:
    best = dataset.value(SCENARIOS, (*FIRST, "best"))
    assert dataset.value(SCENARIOS, (*FIRST, "level")) == 1
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), [*best, "seething"])
    return (
        f"{SCENARIOS}:{line}: {id_at(dataset)}: has two best answers, but is not of level 3 with two families; "
        "move one of them to 'accept'"
    )


@breaks.breaking(rules_scenarios.two_best_are_two_families)
def two_best_answers_of_one_family(dataset: DatasetCopy) -> str:
    assert dataset.value(SCENARIOS, (*FIRST, "best")) == ["happy"]
    dataset.edit(SCENARIOS, (*FIRST, "level"), 3)
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), ["happy", "vindicated"])
    return (
        f"{SCENARIOS}:{line}: {id_at(dataset)}: has two best answers, but is not of level 3 with two families; "
        "move one of them to 'accept'"
    )


@breaks.breaking(rules_scenarios.keys_do_not_overlap)
def a_best_answer_that_is_a_near_miss_too(dataset: DatasetCopy) -> str:
    best = dataset.value(SCENARIOS, (*FIRST, "best", 0))
    dataset.rename(SCENARIOS, near_miss(dataset), best)
    line = dataset.edit(SCENARIOS, (*FIRST, "best"), [best])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: '{best}' stands in the key 2 times; keep it once"


@breaks.breaking(rules_scenarios.clues_stand_in_their_text)
def a_clue_that_is_told_in_other_words(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "clues", 0), "crept home")
    return (
        f"{SCENARIOS}:{line}: {id_at(dataset)}: the clue 'crept home' does not stand in the text; "
        "copy it from the text, letter by letter"
    )


@breaks.breaking(rules_scenarios.clues_stand_in_their_text)
def a_blank_clue(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "clues", 0), " ")
    return (
        f"{SCENARIOS}:{line}: {id_at(dataset)}: the clue ' ' does not stand in the text; "
        "copy it from the text, letter by letter"
    )


@breaks.breaking(rules_scenarios.clues_are_one_to_three)
def no_clue(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "clues"), [])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: has 0 clues, not 1 to 3; add some"


@breaks.breaking(rules_scenarios.clues_are_one_to_three)
def four_clues(dataset: DatasetCopy) -> str:
    text = dataset.value(SCENARIOS, (*FIRST, "text"))
    line = dataset.edit(SCENARIOS, (*FIRST, "clues"), [text[start : start + 8] for start in (0, 10, 20, 30)])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: has 4 clues, not 1 to 3; remove some"


@breaks.breaking(rules_scenarios.clues_are_one_to_three)
def two_clues_that_share_a_word(dataset: DatasetCopy) -> str:
    text = dataset.value(SCENARIOS, (*FIRST, "text"))
    line = dataset.edit(SCENARIOS, (*FIRST, "clues"), [text[10:30], text[:11]])
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: two clues overlap; make them one, or cut them"


def _giving_away(word: str, name: str, field: str) -> None:
    def an_answer_given_away(dataset: DatasetCopy) -> str:
        assert dataset.value(SCENARIOS, (*FIRST, "best")) == ["happy"]
        if field == "text":
            line = dataset.edit(SCENARIOS, (*FIRST, "text"), f"{dataset.value(SCENARIOS, (*FIRST, 'text'))} {word}!")
        else:
            form = dataset.value(SCENARIOS, (*FIRST, "form"))
            line = dataset.edit_raw(SCENARIOS, (*FIRST, "form"), f"{form}\n    said: So {word}.") + 1
        return (
            f"{SCENARIOS}:{line}: {id_at(dataset)}: '{field}' gives the answer away "
            f"('{word}' is a form of '{name}'); show it without the word"
        )

    an_answer_given_away.__name__ = f"a_{field}_that_says_{word}"
    breaks.breaking(rules_scenarios.vignettes_do_not_name_the_answer)(an_answer_given_away)


_giving_away("happily", "Happy", "text")
_giving_away("happiness", "Happy", "said")
_giving_away("joy", "Joyful", "said")


@breaks.breaking(rules_scenarios.scenarios_have_the_right_length)
def a_text_of_more_than_sixty_words(dataset: DatasetCopy) -> str:
    text = dataset.value(SCENARIOS, (*FIRST, "text"))
    more = 61 - count_words(text)
    line = dataset.edit(SCENARIOS, (*FIRST, "text"), f"{text}{' and' * more}")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'text' has 61 words, not 25 to 60; shorten it"


@breaks.breaking(rules_scenarios.scenarios_have_the_right_length)
def a_shopping_list_that_calls_itself_a_scene(dataset: DatasetCopy) -> str:
    line = make_it_short(dataset, "scene")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'text' has 11 words, not 25 to 60; say more"


@breaks.breaking(rules_scenarios.scenarios_have_the_right_length)
def a_why_of_one_word(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "why"), "Because.")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'why' has 1 words, not 4 to 50; say more"


@breaks.breaking(rules_scenarios.scenarios_have_the_right_length)
def a_near_miss_without_a_word(dataset: DatasetCopy) -> str:
    place = near_miss(dataset)
    line = dataset.edit(SCENARIOS, place, "")
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: '{place[-1]}' has 0 words, not 2 to 40; say more"


@breaks.breaking(rules_scenarios.levels_are_one_to_three)
def a_fourth_level(dataset: DatasetCopy) -> str:
    line = dataset.edit(SCENARIOS, (*FIRST, "level"), 4)
    return f"{SCENARIOS}:{line}: {id_at(dataset)}: 'level' is 4; use 1, 2 or 3"


@breaks.breaking(rules_scenarios.every_nuance_has_scenarios)
def a_nuance_that_nobody_lives_through(dataset: DatasetCopy) -> str:
    nuance = {**made_up(0), "feelings": [made_up(1), made_up(2)]}
    line = dataset.append(WHEEL, ("families", 0, "nuances"), nuance)
    return f"{WHEEL}:{line}: {nuance['id']}: has 0 scenarios, and needs 2; write one in scenarios.yaml"


@breaks.breaking(rules_scenarios.every_family_is_fine)
def a_family_that_is_said_to_be_fine_twice(dataset: DatasetCopy) -> str:
    vocabulary = dataset.load()
    family = vocabulary.families[-1].id
    fine = [
        index
        for index, scenario in enumerate(vocabulary.scenarios)
        if "fine" in (scenario.said or "").lower() and family in {vocabulary.family_of(id_).id for id_ in scenario.best}
    ]
    for index in fine[2:]:
        dataset.edit(SCENARIOS, ("scenarios", index, "said"), "Oh, you know.")
    line = dataset.line(WHEEL, f"- id: {family}\n")
    return f"{WHEEL}:{line}: {family}: is said to be fine 2 times, and needs 3; let somebody say so in scenarios.yaml"


@pytest.mark.parametrize("form", rules_scenarios.SHORT_FORMS)
def test_a_list_or_a_thread_may_be_short(dataset: DatasetCopy, form: str) -> None:
    make_it_short(dataset, form)
    assert dataset.load().scenarios[0].form == form


def test_what_is_said_may_be_vague(dataset: DatasetCopy) -> None:
    form = dataset.value(SCENARIOS, (*FIRST, "form"))
    dataset.edit_raw(SCENARIOS, (*FIRST, "form"), f"{form}\n    said: Fine. Tired, stressed, whatever.")
    assert dataset.load().scenarios[0].said == "Fine. Tired, stressed, whatever."


def test_two_feelings_at_once_are_two_best_answers_at_level_three(dataset: DatasetCopy) -> None:
    dataset.edit(SCENARIOS, (*FIRST, "level"), 3)
    dataset.edit(SCENARIOS, (*FIRST, "best"), ["happy", "seething"])
    assert dataset.load().scenarios[0].best == ("happy", "seething")
