"""A blind sheet asks fairly, says nothing of its key, and is the same for the same seed."""

from __future__ import annotations

import json
from collections import Counter

import pytest

from feelings_wheel.drills.blind import ELSEWHERE, KINDS, OPTIONS, Question, sheet
from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.vocabulary import Vocabulary

SEEDS = (1, 2, 3)
ALL = 10_000
CHOICES = ("pinpoint", "define")
"""The kinds with a list of options; a contrast has its pair."""


def drawn(vocabulary: Vocabulary, kind: str) -> list[Question]:
    """Return whole sheets of several seeds."""
    return [question for seed in SEEDS for question in sheet(vocabulary, kind, seed, ALL)]


@pytest.fixture(scope="module")
def ids(vocabulary: Vocabulary) -> dict[str, str]:
    """Return ids by name."""
    return {word.name: id_ for id_, word in vocabulary.words.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_seed_draws_the_same_sheet(vocabulary: Vocabulary, kind: str) -> None:
    assert sheet(vocabulary, kind, 5, 12) == sheet(vocabulary, kind, 5, 12)


@pytest.mark.parametrize("kind", KINDS)
def test_another_seed_draws_another_sheet(vocabulary: Vocabulary, kind: str) -> None:
    one, other = (sheet(vocabulary, kind, seed, 12) for seed in (5, 6))
    assert [question.prompt for question in one] != [question.prompt for question in other]


@pytest.mark.parametrize("kind", KINDS)
def test_a_sheet_has_as_many_questions_as_wanted_and_none_twice(vocabulary: Vocabulary, kind: str) -> None:
    questions = sheet(vocabulary, kind, 5, 12)
    assert len(questions) == len({question.id for question in questions}) == 12
    assert len({question.prompt for question in questions}) == 12


@pytest.mark.parametrize(
    ("kind", "count"),
    [
        ("pinpoint", lambda vocabulary: len(vocabulary.scenarios)),
        ("contrast", lambda vocabulary: sum(len(contrast.vignettes) for contrast in vocabulary.contrasts)),
        ("define", lambda vocabulary: len(vocabulary.words)),
    ],
)
def test_a_sheet_asks_no_more_than_there_is(vocabulary: Vocabulary, kind: str, count: object) -> None:
    assert callable(count)
    assert len(sheet(vocabulary, kind, 5, ALL)) == count(vocabulary)


@pytest.mark.parametrize("kind", KINDS)
def test_what_a_reader_sees_holds_no_key(vocabulary: Vocabulary, kind: str) -> None:
    for question in drawn(vocabulary, kind):
        assert question.asked.keys() <= {"id", "prompt", "said", "options"}
        seen = json.dumps({"id": question.id, "options": len(question.options)})
        best = [option for option, credit in zip(question.options, question.credits, strict=True) if credit == 1]
        assert [option for option in best if option.lower() in seen.lower()] == []


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "ladder"])  # which are too few to count
def test_the_place_of_the_answer_tells_nothing(vocabulary: Vocabulary, kind: str) -> None:
    questions = drawn(vocabulary, kind)
    places = Counter(question.credits.index(1) for question in questions)
    fair = len(questions) / len(questions[0].options)
    assert all(0.6 * fair < places[place] < 1.5 * fair for place in range(len(questions[0].options)))


@pytest.mark.parametrize("kind", CHOICES)
def test_there_are_eight_different_options(vocabulary: Vocabulary, kind: str) -> None:
    assert {len(set(question.options)) for question in drawn(vocabulary, kind)} == {OPTIONS} == {8}


@pytest.mark.parametrize("kind", CHOICES)
def test_a_nuance_never_stands_beside_its_own_child(vocabulary: Vocabulary, ids: dict[str, str], kind: str) -> None:
    for question in drawn(vocabulary, kind):
        options = {ids[option] for option in question.options}
        assert {vocabulary.parents[id_].id for id_ in options} & options == set(), question


@pytest.mark.parametrize("kind", CHOICES)
def test_two_options_or_more_come_from_elsewhere(vocabulary: Vocabulary, ids: dict[str, str], kind: str) -> None:
    for question in drawn(vocabulary, kind):
        best = ids[question.options[question.credits.index(1)]]
        families = [vocabulary.family_of(ids[option]) for option in question.options]
        assert sum(family is not vocabulary.family_of(best) for family in families) >= ELSEWHERE


def test_the_best_words_of_a_scenario_are_always_among_the_options(vocabulary: Vocabulary) -> None:
    best = {scenario.text: {vocabulary.entries[id_].name for id_ in scenario.best} for scenario in vocabulary.scenarios}
    for question in drawn(vocabulary, "pinpoint"):
        right = {option for option, credit in zip(question.options, question.credits, strict=True) if credit == 1}
        assert right == best[question.prompt]


def test_an_option_of_a_scenario_earns_what_the_drill_gives(vocabulary: Vocabulary, ids: dict[str, str]) -> None:
    accepted = {scenario.text: scenario.accept for scenario in vocabulary.scenarios}
    for question in sheet(vocabulary, "pinpoint", 1, ALL):
        for option, credit in zip(question.options, question.credits, strict=True):
            assert credit in CREDIT.values()
            assert (credit == CREDIT["accept"]) == (ids[option] in accepted[question.prompt])


def test_what_somebody_says_is_on_the_sheet(vocabulary: Vocabulary) -> None:
    said = {scenario.text: scenario.said for scenario in vocabulary.scenarios}
    for question in sheet(vocabulary, "pinpoint", 1, ALL):
        assert question.asked.get("said") == said[question.prompt]


def test_a_contrast_offers_its_pair_and_has_one_answer(vocabulary: Vocabulary) -> None:
    key = {
        vignette.text: (set(contrast.pair), vignette.answer)
        for contrast in vocabulary.contrasts
        for vignette in contrast.vignettes
    }
    for question in drawn(vocabulary, "contrast"):
        pair, answer = key[question.prompt]
        assert set(question.options) == {vocabulary.entries[id_].name for id_ in pair}
        assert question.options[question.credits.index(1)] == vocabulary.entries[answer].name
        assert sorted(question.credits) == [0, 1]


def test_a_definition_has_one_answer_its_word(vocabulary: Vocabulary) -> None:
    words = {word.definition: word.name for word in vocabulary.words.values()}
    for question in drawn(vocabulary, "define"):
        assert question.options[question.credits.index(1)] == words[question.prompt]
        assert sorted(question.credits) == [0] * 7 + [1]
