"""One mutation for every way to unbalance the stock; `validate` checks these, a server that starts does not."""

from __future__ import annotations

from feelings_wheel.vocabulary import rules_stock
from feelings_wheel.vocabulary.readability import grade
from tests.dataset_copy import CONTRASTS, SCENARIOS, WHEEL, DatasetCopy
from tests.vocabulary.mutations import Mutations

HARD = (
    "Notwithstanding considerable organizational complications, administrative representatives unanimously "
    "recommended immediate implementation of comprehensive institutional accountability procedures, "
    "particularly regarding intergenerational communication responsibilities, environmental sustainability, "
    "and international transportation infrastructure."
)

breaks = Mutations()


def scenarios_with_best(dataset: DatasetCopy, id_: str) -> list[int]:
    return [n for n, scenario in enumerate(dataset.load().scenarios) if scenario.best == (id_,)]


def line_of(dataset: DatasetCopy, id_: str) -> int:
    return dataset.line(WHEEL, f"- id: {id_}\n")


@breaks.breaking(rules_stock.every_word_has_scenarios)
def a_word_with_one_scenario(dataset: DatasetCopy) -> str:
    first, second = scenarios_with_best(dataset, "sulky")[:2]
    accept = dataset.load().scenarios[first].accept
    assert "disgruntled" not in accept
    near = {"restless": "There is nothing here to wait for."}
    dataset.edit(SCENARIOS, ("scenarios", first, "near"), near)
    dataset.edit(SCENARIOS, ("scenarios", first, "best"), ["disgruntled"])
    assert second
    what = "is the best answer 1 times, and needs 2; write a scenario for it in scenarios.yaml"
    return f"{WHEEL}:{line_of(dataset, 'sulky')}: sulky: {what}"


@breaks.breaking(rules_stock.every_feeling_is_in_a_contrast)
def a_feeling_without_a_contrast(dataset: DatasetCopy) -> str:
    contrasts = dataset.value(CONTRASTS, ("contrasts",))
    paired = [id_ for contrast in contrasts for id_ in contrast["pair"]]
    nuances = {nuance.id for family in dataset.load().families for nuance in family.nuances}
    lost, contrast = next(
        (one, contrast)
        for contrast in contrasts
        for one, other in (contrast["pair"], contrast["pair"][::-1])
        if paired.count(one) == 1 and one not in nuances and (paired.count(other) > 1 or other in nuances)
    )
    dataset.edit(CONTRASTS, ("contrasts",), [kept for kept in contrasts if kept is not contrast])
    what = "is in no contrast; pair it with its closest neighbor in contrasts.yaml"
    return f"{WHEEL}:{line_of(dataset, lost)}: {lost}: {what}"


@breaks.breaking(rules_stock.domains_are_balanced)
def nothing_but_work(dataset: DatasetCopy) -> str:
    text = dataset.text(SCENARIOS)
    for close in rules_stock.CLOSE:
        text = text.replace(f"domain: {close}\n", "domain: work\n")
    dataset.write(SCENARIOS, text)
    what = "0% of the scenarios are about couple, family or friends, not 40% to 60%; move some to another part of life"
    return f"{SCENARIOS}:{dataset.line(SCENARIOS, chr(10) + 'scenarios:') + 1}: scenarios: {what}"


@breaks.breaking(rules_stock.domains_are_balanced)
def hardly_any_street(dataset: DatasetCopy) -> str:
    text = dataset.text(SCENARIOS).replace("domain: street\n", "domain: work\n")
    dataset.write(SCENARIOS, text.replace("domain: work\n", "domain: street\n", 1))
    what = "only 1 scenarios are of the domain 'street'; write more of it"
    return f"{SCENARIOS}:{dataset.line(SCENARIOS, chr(10) + 'scenarios:') + 1}: scenarios: {what}"


@breaks.breaking(rules_stock.levels_are_balanced)
def a_level_too_many(dataset: DatasetCopy) -> str:
    count = len(dataset.load().scenarios)
    plain = dataset.text(SCENARIOS).count("level: 1\n")
    moved = plain - (count // 4 - 1)
    dataset.write(SCENARIOS, dataset.text(SCENARIOS).replace("level: 1\n", "level: 3\n", moved))
    least = (
        f"{(plain - moved) / count:.0%} of the scenarios are of level 1, not 25% to 42%; make some plainer or subtler"
    )
    return f"{SCENARIOS}:{dataset.line(SCENARIOS, chr(10) + 'scenarios:') + 1}: scenarios: {least}"


@breaks.breaking(rules_stock.no_text_is_told_twice)
def a_text_with_three_words_changed(dataset: DatasetCopy) -> str:
    scenarios = dataset.load().scenarios
    first = next(n for n, scenario in enumerate(scenarios) if scenario.best == ("sulky",))
    other = next(n for n, scenario in enumerate(scenarios) if scenario.best == ("cheerful",))
    told = f"{scenarios[first].text} So there we are."
    dataset.edit(SCENARIOS, ("scenarios", other, "clues"), ["So there we are"])
    line = dataset.edit(SCENARIOS, ("scenarios", other, "text"), told)
    one, two = sorted((first, other))
    if two == first:
        line = dataset.edit(SCENARIOS, ("scenarios", first, "level"), scenarios[first].level) + 1
    what = f"tells nearly the same as '{scenarios[one].id}'; change the setting of one of them"
    return f"{SCENARIOS}:{line}: {scenarios[two].id}: {what}"


@breaks.breaking(rules_stock.no_clue_serves_twice)
def a_clue_that_another_scenario_has(dataset: DatasetCopy) -> str:
    scenarios = dataset.load().scenarios
    clue = "put the thing down"
    for index in (4, 9):
        dataset.edit(SCENARIOS, ("scenarios", index, "text"), f"{scenarios[index].text} Somebody {clue}.")
    dataset.edit(SCENARIOS, ("scenarios", 4, "clues"), [clue])
    line = dataset.edit(SCENARIOS, ("scenarios", 9, "clues", 0), clue.capitalize()[0].lower() + clue[1:])
    what = f"the clue '{clue}' gives away '{scenarios[4].id}', too; let it show in another way"
    return f"{SCENARIOS}:{line}: {scenarios[9].id}: {what}"


@breaks.breaking(rules_stock.texts_are_easy_to_read)
def a_text_for_lawyers(dataset: DatasetCopy) -> str:
    scenarios = dataset.load().scenarios
    index = next(n for n, scenario in enumerate(scenarios) if scenario.best == ("sulky",))
    dataset.edit(SCENARIOS, ("scenarios", index, "clues"), ["unanimously recommended"])
    line = dataset.edit(SCENARIOS, ("scenarios", index, "text"), HARD)
    what = f"'text' reads like grade {grade(HARD):.0f}, not 8 or below; use shorter sentences and words"
    return f"{SCENARIOS}:{line}: {scenarios[index].id}: {what}"


@breaks.breaking(rules_stock.texts_are_easy_to_read)
def a_vignette_for_lawyers(dataset: DatasetCopy) -> str:
    line = dataset.edit(CONTRASTS, ("contrasts", 0, "vignettes", 0, "text"), HARD)
    what = f"'text' reads like grade {grade(HARD):.0f}, not 8 or below; use shorter sentences and words"
    return f"{CONTRASTS}:{line}: pair 1: {what}"


@breaks.breaking(rules_stock.keys_are_not_always_first)
def the_first_word_always_first(dataset: DatasetCopy) -> str:
    contrasts = dataset.value(CONTRASTS, ("contrasts",))
    for contrast in contrasts:
        contrast["vignettes"].sort(key=lambda vignette: vignette["answer"] != contrast["pair"][0])
    line = dataset.edit(CONTRASTS, ("contrasts",), contrasts)
    what = "the first vignette answers the first word in 100% of the pairs, not 30% to 70%; swap the vignettes of some"
    return f"{CONTRASTS}:{line}: contrasts: {what}"


def test_a_server_does_not_wait_for_the_rules_of_the_stock(dataset: DatasetCopy) -> None:
    the_first_word_always_first(dataset)
    assert dataset.load().contrasts


def test_short_plain_sentences_are_easy_and_long_latin_ones_hard() -> None:
    assert grade("The dog ran. I sat.") < 2
    assert grade(HARD) > 20
    assert grade("") == 0


def test_a_line_of_a_thread_is_a_sentence_of_its_own() -> None:
    assert grade("Are you up\nyes\ncall me when you can") < grade("Are you up yes call me when you can")
