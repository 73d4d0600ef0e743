"""Rules for verdicts: words that judge what somebody did, and the way from there to a feeling."""

from __future__ import annotations

import re
from collections.abc import Iterator

from feelings_wheel.vocabulary.model import Verdict
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, known, once, sized, well_formed
from feelings_wheel.vocabulary.stems import names
from feelings_wheel.vocabulary.vocabulary import Vocabulary

ACCUSATIONS = re.compile(r"\byou (always|never)\b|\bfeel (that|like)\b", re.IGNORECASE)
"""What turns a feeling back into a verdict."""


def verdict_ids_are_well_formed_and_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id is a slug, and none stands twice."""
    yield from well_formed(sources.verdicts, ((at, verdict.id) for at, verdict in _verdicts(vocabulary)))


def verdicts_are_not_on_the_wheel(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A verdict is no entry and no alias: it says what somebody did."""
    taken = {name.casefold(): e.id for e in vocabulary.entries.values() for name in (e.name, *e.aliases)}
    for at, verdict in _verdicts(vocabulary):
        if owner := taken.get(verdict.name.casefold()):
            what = f"is a verdict, and on the wheel as '{owner}' or its alias"
            yield sources.verdicts.problem((*at, "name"), verdict.id, what, "decide which of them it is")


def verdicts_lead_to_feelings(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Two to five nuances or feelings may lie under a verdict; a family is not precise enough."""
    families = {family.id for family in vocabulary.families}
    for at, verdict in _verdicts(vocabulary):
        for id_ in families.intersection(verdict.under):
            what = f"'under' holds the family '{id_}'"
            yield sources.verdicts.problem((*at, "under"), verdict.id, what, "name a word of it")
        yield from counted(
            sources.verdicts, (*at, "under"), verdict.id, len(set(verdict.under)), 2, 5, "feelings under it"
        )
        for index, id_ in enumerate(verdict.under):
            yield from known(sources.verdicts, (*at, "under", index), verdict.id, id_, vocabulary)


def verdict_texts_have_the_right_length(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """What is claimed, and the sentence before and after, are short."""
    for at, verdict in _verdicts(vocabulary):
        yield from sized(sources.verdicts, (*at, "claims"), verdict.id, verdict.claims, 5, 25)
        yield from sized(sources.verdicts, (*at, "before"), verdict.id, verdict.before, 3, 20)
        yield from sized(sources.verdicts, (*at, "after"), verdict.id, verdict.after, 8, 35)


def sentences_are_said_once(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two verdicts end in the same sentence."""
    claims = (((*at, "after"), verdict.id, verdict.after) for at, verdict in _verdicts(vocabulary))
    yield from once(sources.verdicts, claims, "sentence", "write another")


def the_sentence_again_names_a_feeling(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """The second sentence says one of the feelings, and neither the verdict nor "you always"."""
    for at, verdict in _verdicts(vocabulary):
        under = [vocabulary.entries[id_].name for id_ in verdict.under if id_ in vocabulary.entries]
        here = (*at, "after")
        if under and not any(names(verdict.after, name) for name in under):
            what = "'after' says none of the feelings under it"
            yield sources.verdicts.problem(here, verdict.id, what, f"say {' or '.join(under)}")
        if word := names(verdict.after, verdict.name):
            yield sources.verdicts.problem(here, verdict.id, f"'after' still says '{word}'", "say what happened")
        if found := ACCUSATIONS.search(verdict.after):
            yield sources.verdicts.problem(
                here, verdict.id, f"'after' has '{found[0]}'", "say what you feel, and about what"
            )


def _verdicts(vocabulary: Vocabulary) -> Iterator[tuple[Location, Verdict]]:
    for index, verdict in enumerate(vocabulary.verdicts):
        yield ("verdicts", index), verdict


RULES: tuple[Rule, ...] = (
    verdict_ids_are_well_formed_and_unique,
    verdicts_are_not_on_the_wheel,
    verdicts_lead_to_feelings,
    verdict_texts_have_the_right_length,
    sentences_are_said_once,
    the_sentence_again_names_a_feeling,
)
