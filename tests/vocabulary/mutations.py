"""Break one thing in a copy of our data, and expect one rule to say so, in one line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from feelings_wheel.vocabulary import Problem, Vocabulary, rules
from feelings_wheel.vocabulary.rule import Rule, Sources
from tests.dataset_copy import DatasetCopy

Break = Callable[[DatasetCopy], str]
"""Mutates a copy, and returns the line that `validate` has to print for it (file name without directory)."""


@dataclass
class Mutations:
    """The mutations of one test file, each under the rule that it breaks."""

    cases: list[tuple[Rule, Break]] = field(default_factory=list)

    def breaking(self, rule: Rule) -> Callable[[Break], Break]:
        """Add a mutation that breaks `rule` and no other."""

        def add(mutation: Break) -> Break:
            self.cases.append((rule, mutation))
            return mutation

        return add

    def params(self) -> list[object]:
        """Return all mutations for `parametrize`, named `rule: mutation`."""
        return [
            pytest.param(rule, mutation, id=f"{rule.__name__}: {mutation.__name__}") for rule, mutation in self.cases
        ]


def told_by(dataset: DatasetCopy, monkeypatch: pytest.MonkeyPatch, *, editorial: bool = False) -> list[tuple[str, str]]:
    """Return what is wrong with a copy: the rule that tells, and the line that `validate` prints."""
    tellers: dict[Problem, str] = {}

    def noting(rule: Rule) -> Rule:
        def noted(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
            for problem in rule(vocabulary, sources):
                tellers[problem] = rule.__name__
                yield problem

        return noted

    for name in ("RULES", "EDITORIAL_RULES"):
        monkeypatch.setattr(rules, name, tuple(noting(rule) for rule in getattr(rules, name)))
    return [(tellers[problem], dataset.shown(problem)) for problem in dataset.problems(editorial=editorial)]


def made_up(number: int) -> dict[str, Any]:
    """Return a feeling that breaks no rule and that nobody knows."""
    name = f"Zorb{'abcdefghijklmnopq'[number]}lic"
    return {
        "id": name.lower(),
        "name": name,
        "definition": f"What the people of planet number {number} have when both their suns are up.",
        "body": "Three knees that knock, one after the other.",
        "urge": "Knock back.",
        "need": "A third sun.",
        "example": f"I have been {name.lower()} since the eclipse.",
        "aliases": [f"planetary {name}"],
        "idioms": [f"over the moons of {name}"],
        "valence": 0.5,
        "arousal": 0.5,
        "intensity": 3,
        "tier": "core",
    }
