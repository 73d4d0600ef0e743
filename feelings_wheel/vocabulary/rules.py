"""Every rule of the content handbook that a machine can check; each is a named function that yields problems."""

from __future__ import annotations

from feelings_wheel.vocabulary import (
    rules_contrasts,
    rules_ladders,
    rules_scenarios,
    rules_stock,
    rules_vague_words,
    rules_verdicts,
    rules_words,
)
from feelings_wheel.vocabulary.problem import Problem
from feelings_wheel.vocabulary.rule import Rule, Sources
from feelings_wheel.vocabulary.vocabulary import Vocabulary

RULES: tuple[Rule, ...] = (
    *rules_words.RULES,
    *rules_scenarios.RULES,
    *rules_contrasts.RULES,
    *rules_vague_words.RULES,
    *rules_verdicts.RULES,
    *rules_ladders.RULES,
)
"""What a dataset must hold to be served."""

EDITORIAL_RULES: tuple[Rule, ...] = (*RULES, *rules_stock.RULES)
"""What `feelings-wheel validate` checks: also whether the stock is wide, balanced and easy to read."""


def problems_of(vocabulary: Vocabulary, sources: Sources, *, editorial: bool = False) -> list[Problem]:
    """Return what every rule has to say about a dataset; empty when all is well."""
    rules = EDITORIAL_RULES if editorial else RULES
    return [problem for rule in rules for problem in rule(vocabulary, sources)]
