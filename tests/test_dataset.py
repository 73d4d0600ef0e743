"""Our own words: what the design promises to hold, counted."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import Family, Feeling, Nuance, Vocabulary

FAMILIES = ["Joyful", "Loving", "Peaceful", "Drained", "Sad", "Ashamed", "Afraid", "Angry", "Surprised"]
"""In the order of the affect circle, so that neighbors on the wheel are neighbors in feeling."""

CONSENSUS = [
    line.strip()
    for line in Path(__file__).with_name("consensus.txt").read_text(encoding="utf-8").splitlines()
    if line.strip() and not line.startswith("#")
]


def of(kind: type[Nuance] | type[Feeling], vocabulary: Vocabulary) -> list[Nuance | Feeling]:
    return [word for word in vocabulary.words.values() if isinstance(word, kind)]


def test_nine_families_stand_in_the_order_of_the_affect_circle(vocabulary: Vocabulary) -> None:
    assert [family.name for family in vocabulary.families] == FAMILIES


def test_there_are_enough_words(vocabulary: Vocabulary) -> None:
    aliases = {alias.casefold() for word in vocabulary.words.values() for alias in word.aliases}
    assert len(of(Nuance, vocabulary)) >= 40
    assert len(of(Feeling, vocabulary)) >= 150
    assert len(aliases) >= 250
    assert len(vocabulary.vague_words) >= 8


def test_there_is_enough_to_practice(vocabulary: Vocabulary) -> None:
    assert len(vocabulary.scenarios) >= 90
    assert len(vocabulary.contrasts) >= 20


@pytest.mark.parametrize("kind", [Nuance, Feeling])
def test_about_forty_percent_of_the_words_are_pleasant(
    vocabulary: Vocabulary, kind: type[Nuance] | type[Feeling]
) -> None:
    words = of(kind, vocabulary)
    assert 0.35 <= sum(word.valence > 0 for word in words) / len(words) <= 0.45


def test_every_nuance_has_two_scenarios(vocabulary: Vocabulary) -> None:
    counts = Counter(
        nuance.id for scenario in vocabulary.scenarios for id_ in scenario.best if (nuance := vocabulary.nuance_of(id_))
    )
    assert [nuance.id for nuance in of(Nuance, vocabulary) if counts[nuance.id] < 2] == []


def test_every_word_that_published_lists_agree_on_is_found(vocabulary: Vocabulary) -> None:
    found = {entry.name.casefold() for entry in vocabulary.entries.values()}
    found |= {alias.casefold() for entry in vocabulary.entries.values() for alias in entry.aliases}
    assert len(CONSENSUS) >= 70
    assert [word for word in CONSENSUS if word.casefold() not in found] == []


def test_the_list_that_comes_with_the_data_promises_no_less() -> None:
    assert set(CONSENSUS) <= set((DATA / "consensus.txt").read_text(encoding="utf-8").split("\n"))


def test_levels_are_about_a_third_each(vocabulary: Vocabulary) -> None:
    counts = Counter(scenario.level for scenario in vocabulary.scenarios)
    assert sorted(counts) == [1, 2, 3]
    assert min(counts.values()) / len(vocabulary.scenarios) >= 0.25


def test_about_half_of_the_scenarios_are_close_relationships(vocabulary: Vocabulary) -> None:
    close = sum(scenario.domain in ("couple", "family", "friends") for scenario in vocabulary.scenarios)
    assert 0.4 <= close / len(vocabulary.scenarios) <= 0.6


def test_every_domain_and_form_is_told(vocabulary: Vocabulary) -> None:
    assert {scenario.domain for scenario in vocabulary.scenarios} == {
        *("couple", "family", "friends", "work", "money", "health", "alone", "street"),
    }
    assert {scenario.form for scenario in vocabulary.scenarios} == {
        *("scene", "messages", "voicemail", "exchange", "list", "diary", "search", "facts", "letter", "post"),
    }


def test_families_that_feel_good_are_neighbors(vocabulary: Vocabulary) -> None:
    pleasant = [sum(word.valence for word in words_of(vocabulary, family)) > 0 for family in vocabulary.families]
    turns = sum(one != other for one, other in zip(pleasant, [*pleasant[1:], pleasant[0]], strict=True))
    assert pleasant[:3] == [True, True, True]
    assert turns <= 2


def words_of(vocabulary: Vocabulary, family: Family) -> list[Nuance | Feeling]:
    return [word for word in vocabulary.words.values() if vocabulary.family_of(word.id) is family]


def test_every_text_is_typed_with_straight_quotes_and_single_spaces() -> None:
    for file in DATA.glob("*.yaml"):
        text = file.read_text(encoding="utf-8")
        assert [char for char in "“”‘’\u00a0\t" if char in text] == [], file.name
