"""Rules for scenarios: what a vignette may say, and what its key must hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from feelings_wheel.vocabulary.model import Nuance, Scenario
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, known, sized, well_formed
from feelings_wheel.vocabulary.stems import names, tokens
from feelings_wheel.vocabulary.vocabulary import Vocabulary

SHORT_FORMS = ("messages", "list", "search", "facts")
LENGTH, SHORT_LENGTH = (25, 60), (10, 60)
"""Words in a text; lists and threads may be shorter."""

LEAST_PER_NUANCE = 2
LEAST_FINE_PER_FAMILY = 3


def scenario_ids_are_well_formed_and_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id is a slug, and none stands twice."""
    yield from well_formed(sources.scenarios, ((at, scenario.id) for at, scenario in _scenarios(vocabulary)))


def scenario_keys_are_known(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id in best, accept and near is on the wheel."""
    for at, scenario in _scenarios(vocabulary):
        for index, id_ in enumerate(scenario.best):
            yield from known(sources.scenarios, (*at, "best", index), scenario.id, id_, vocabulary)
        for field in ("accept", "near"):
            for id_ in getattr(scenario, field):
                yield from known(sources.scenarios, (*at, field, id_), scenario.id, id_, vocabulary)


def families_are_no_answers(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A key names nuances and feelings; nobody can answer with a family."""
    families = {family.id for family in vocabulary.families}
    for at, scenario in _scenarios(vocabulary):
        for field in ("best", "accept", "near"):
            for id_ in families.intersection(getattr(scenario, field)):
                what = f"'{field}' holds the family '{id_}'"
                yield sources.scenarios.problem((*at, field, id_), scenario.id, what, "name a word of it")


def keys_have_the_right_size(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """One best (two at most), three accepted at most, one to four near."""
    for at, scenario in _scenarios(vocabulary):
        yield from counted(sources.scenarios, (*at, "best"), scenario.id, len(scenario.best), 1, 2, "best answers")
        yield from counted(
            sources.scenarios, (*at, "accept"), scenario.id, len(scenario.accept), 0, 3, "accepted answers"
        )
        yield from counted(sources.scenarios, (*at, "near"), scenario.id, len(scenario.near), 1, 4, "near misses")


def two_best_are_two_families(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Two best answers stand at level 3 only, and in different families: two feelings at once."""
    for at, scenario in _scenarios(vocabulary):
        if len(scenario.best) == 2 and all(id_ in vocabulary.entries for id_ in scenario.best):
            families = {vocabulary.family_of(id_).id for id_ in scenario.best}
            if scenario.level != 3 or len(families) != 2:
                what = "has two best answers, but is not of level 3 with two families"
                yield sources.scenarios.problem((*at, "best"), scenario.id, what, "move one of them to 'accept'")


def keys_do_not_overlap(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No id is both best and accepted, or right and near."""
    for at, scenario in _scenarios(vocabulary):
        counts = Counter((*scenario.best, *scenario.accept, *scenario.near))
        for id_, count in counts.items():
            if count > 1:
                yield sources.scenarios.problem(
                    (*at, "best"), scenario.id, f"'{id_}' stands in the key {count} times", "keep it once"
                )


def clues_stand_in_their_text(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every clue is an exact part of the text."""
    for at, scenario in _scenarios(vocabulary):
        for index, clue in enumerate(scenario.clues):
            if not clue.strip() or clue not in scenario.text:
                what = f"the clue '{clue}' does not stand in the text"
                yield sources.scenarios.problem(
                    (*at, "clues", index), scenario.id, what, "copy it from the text, letter by letter"
                )


def clues_are_one_to_three(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A text has one to three clues, and they do not overlap."""
    for at, scenario in _scenarios(vocabulary):
        yield from counted(sources.scenarios, (*at, "clues"), scenario.id, len(scenario.clues), 1, 3, "clues")
        spans = sorted(
            (start, start + len(clue)) for clue in scenario.clues if (start := scenario.text.find(clue)) >= 0
        )
        if any(after[0] < before[1] for before, after in pairwise(spans)):
            yield sources.scenarios.problem(
                (*at, "clues"), scenario.id, "two clues overlap", "make them one, or cut them"
            )


def vignettes_do_not_name_the_answer(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Neither text nor `said` has the best word, its nuance, its family, or a form of them."""
    for at, scenario in _scenarios(vocabulary):
        for id_ in scenario.best:
            for name in _names_around(vocabulary, id_):
                for field, text in (("text", scenario.text), ("said", scenario.said or "")):
                    if word := names(text, name):
                        what = f"'{field}' gives the answer away ('{word}' is a form of '{name}')"
                        yield sources.scenarios.problem((*at, field), scenario.id, what, "show it without the word")


def scenarios_have_the_right_length(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A text has 25 to 60 words; lists and threads may be shorter."""
    for at, scenario in _scenarios(vocabulary):
        least, most = SHORT_LENGTH if scenario.form in SHORT_FORMS else LENGTH
        yield from sized(sources.scenarios, (*at, "text"), scenario.id, scenario.text, least, most)
        yield from sized(sources.scenarios, (*at, "why"), scenario.id, scenario.why, 4, 50)
        for field in ("accept", "near"):
            for id_, line in getattr(scenario, field).items():
                yield from sized(sources.scenarios, (*at, field, id_), scenario.id, line, 2, 40)


def levels_are_one_to_three(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A level is 1 (plain), 2 (mixed signals) or 3 (subtle)."""
    for at, scenario in _scenarios(vocabulary):
        if scenario.level not in (1, 2, 3):
            yield sources.scenarios.problem(
                (*at, "level"), scenario.id, f"'level' is {scenario.level}", "use 1, 2 or 3"
            )


def every_nuance_has_scenarios(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Two scenarios or more have a nuance or one of its feelings as their best answer."""
    counts = Counter(
        nuance.id
        for scenario in vocabulary.scenarios
        for id_ in scenario.best
        if id_ in vocabulary.entries and (nuance := vocabulary.nuance_of(id_))
    )
    for at, entry in vocabulary.wheel.entries():
        if isinstance(entry, Nuance) and counts[entry.id] < LEAST_PER_NUANCE:
            what = f"has {counts[entry.id]} scenarios, and needs {LEAST_PER_NUANCE}"
            yield sources.wheel.problem(at, entry.id, what, "write one in scenarios.yaml")


def every_family_is_fine(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """People say "fine" over every family, three times or more: it must never hint at one."""
    counts = Counter(
        vocabulary.family_of(id_).id
        for scenario in vocabulary.scenarios
        if "fine" in tokens(scenario.said or "")
        for id_ in scenario.best
        if id_ in vocabulary.entries
    )
    for index, family in enumerate(vocabulary.families):
        if counts[family.id] < LEAST_FINE_PER_FAMILY:
            what = f"is said to be fine {counts[family.id]} times, and needs {LEAST_FINE_PER_FAMILY}"
            yield sources.wheel.problem(("families", index), family.id, what, "let somebody say so in scenarios.yaml")


def _scenarios(vocabulary: Vocabulary) -> Iterator[tuple[Location, Scenario]]:
    for index, scenario in enumerate(vocabulary.scenarios):
        yield ("scenarios", index), scenario


def _names_around(vocabulary: Vocabulary, id_: str) -> list[str]:
    """Name an entry and all that it belongs to; nothing for an unknown id."""
    found = []
    entry = vocabulary.entries.get(id_)
    while entry:
        found.append(entry.name)
        entry = vocabulary.parents.get(entry.id)
    return found


RULES: tuple[Rule, ...] = (
    scenario_ids_are_well_formed_and_unique,
    scenario_keys_are_known,
    families_are_no_answers,
    keys_have_the_right_size,
    two_best_are_two_families,
    keys_do_not_overlap,
    clues_stand_in_their_text,
    clues_are_one_to_three,
    vignettes_do_not_name_the_answer,
    scenarios_have_the_right_length,
    levels_are_one_to_three,
    every_nuance_has_scenarios,
    every_family_is_fine,
)
