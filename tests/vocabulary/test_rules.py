"""The rules as a whole: none is forgotten, and all of them speak at once."""

from __future__ import annotations

import sys
from importlib import import_module
from inspect import getmembers, isfunction, signature
from pkgutil import iter_modules
from types import ModuleType

import pytest

import tests.vocabulary
from feelings_wheel.vocabulary import rules
from feelings_wheel.vocabulary.rule import Rule
from tests.dataset_copy import CONTRASTS, SCENARIOS, VAGUE_WORDS, WHEEL, DatasetCopy
from tests.vocabulary.mutations import Break, Mutations, told_by

MODULES = [sys.modules[name] for name in dict.fromkeys(rule.__module__ for rule in rules.EDITORIAL_RULES)]
MUTATIONS: list[Mutations] = [
    import_module(f"{tests.vocabulary.__name__}.{module.name}").breaks
    for module in iter_modules(tests.vocabulary.__path__)
    if module.name.startswith(("test_rules_", "mutations_of_"))
]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__.rpartition(".")[2])
def test_a_rule_that_is_written_is_applied(module: ModuleType) -> None:
    written = {
        name
        for name, function in getmembers(module, isfunction)
        if function.__module__ == module.__name__ and list(signature(function).parameters) == ["vocabulary", "sources"]
    }
    assert written == {rule.__name__ for rule in module.RULES}
    assert set(module.RULES) <= set(rules.EDITORIAL_RULES)


@pytest.mark.parametrize(("rule", "mutation"), [param for mutations in MUTATIONS for param in mutations.params()])
def test_a_mutation_is_told_by_one_rule_in_one_line(
    rule: Rule, mutation: Break, dataset: DatasetCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = mutation(dataset)
    editorial = rule not in rules.RULES
    assert told_by(dataset, monkeypatch, editorial=editorial) == [(rule.__name__, line)]


def test_every_rule_is_broken_by_some_test() -> None:
    broken = {rule for mutations in MUTATIONS for rule, _ in mutations.cases}
    assert [rule.__name__ for rule in rules.EDITORIAL_RULES if rule not in broken] == []


def test_every_rule_says_in_a_sentence_what_it_holds() -> None:
    assert [rule.__name__ for rule in rules.EDITORIAL_RULES if not (rule.__doc__ or "").strip().endswith(".")] == []


def test_all_problems_of_all_files_are_told_at_once_in_their_order(dataset: DatasetCopy) -> None:
    lines = [
        dataset.edit(CONTRASTS, ("contrasts", 3, "hinge"), "Or what?"),
        dataset.edit(WHEEL, ("families", 0, "definition"), "Good."),
        dataset.edit(WHEEL, ("families", 2, "definition"), "Calm."),
        dataset.edit(SCENARIOS, ("scenarios", 5, "level"), 9),
        dataset.edit(VAGUE_WORDS, ("vague_words", 1, "opening"), "Okay."),
    ]
    told = dataset.problems()
    assert [(problem.file.name, problem.line) for problem in told] == [
        (CONTRASTS, lines[0]),
        (WHEEL, lines[1]),
        (WHEEL, lines[2]),
        (SCENARIOS, lines[3]),
        (VAGUE_WORDS, lines[4]),
    ]
