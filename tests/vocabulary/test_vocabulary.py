"""Where a word stands: its family, nuance, siblings, and the neighbors it is told apart from."""

from __future__ import annotations

import pytest

from feelings_wheel.vocabulary import Family, Feeling, Vocabulary


def test_every_entry_is_found_by_its_id_in_wheel_order(vocabulary: Vocabulary) -> None:
    assert list(vocabulary.entries.values()) == [entry for _, entry in vocabulary.wheel.entries()]
    assert all(id_ == entry.id for id_, entry in vocabulary.entries.items())


def test_every_location_leads_to_its_entry(vocabulary: Vocabulary) -> None:
    for at, entry in vocabulary.wheel.entries():
        found: object = vocabulary.wheel
        for part in at:
            found = found[part] if isinstance(part, int) and isinstance(found, tuple) else getattr(found, str(part))
        assert found is entry


def test_every_word_belongs_to_its_parents(vocabulary: Vocabulary) -> None:
    for family in vocabulary.families:
        assert vocabulary.family_of(family.id) is family
        assert vocabulary.nuance_of(family.id) is None
        for nuance in family.nuances:
            for word in (nuance, *nuance.feelings):
                assert vocabulary.family_of(word.id) is family
                assert vocabulary.nuance_of(word.id) is nuance


def test_siblings_share_a_parent_and_hold_the_word_itself(vocabulary: Vocabulary) -> None:
    for id_, entry in vocabulary.entries.items():
        siblings = vocabulary.siblings(id_)
        assert entry in siblings
        assert {getattr(vocabulary.parents.get(each.id), "id", None) for each in siblings} == {
            getattr(vocabulary.parents.get(id_), "id", None)
        }


def test_words_are_all_that_has_a_card(vocabulary: Vocabulary) -> None:
    families = {family.id for family in vocabulary.families}
    assert vocabulary.words.keys() == vocabulary.entries.keys() - families
    assert not any(isinstance(word, Family) for word in vocabulary.words.values())


def test_a_contrast_tells_its_words_apart_on_both_of_their_cards(vocabulary: Vocabulary) -> None:
    for contrast in vocabulary.contrasts:
        for one, other in (contrast.pair, contrast.pair[::-1]):
            assert (vocabulary.entries[other], contrast.hinge) in vocabulary.neighbors(one)


def test_siblings_fill_up_the_neighbors_of_a_word_with_their_definitions(vocabulary: Vocabulary) -> None:
    for id_ in vocabulary.words:
        neighbors = vocabulary.neighbors(id_, least=2)
        contrasts = sum(id_ in contrast.pair for contrast in vocabulary.contrasts)
        siblings = {sibling.id for sibling in vocabulary.siblings(id_)}
        assert id_ not in [neighbor.id for neighbor, _ in neighbors]
        assert contrasts <= len(neighbors) <= max(2, contrasts)
        for neighbor, line in neighbors[contrasts:]:
            assert neighbor.id in siblings
            assert line == neighbor.definition


def test_words_without_contrasts_have_as_many_neighbors_as_siblings_allow(vocabulary: Vocabulary) -> None:
    for id_ in vocabulary.words:
        assert len(vocabulary.neighbors(id_)) >= min(3, len(vocabulary.siblings(id_)) - 1)


def test_a_family_is_as_large_as_its_feelings(vocabulary: Vocabulary) -> None:
    feelings = [word for word in vocabulary.words.values() if isinstance(word, Feeling)]
    for family in vocabulary.families:
        assert family.size == sum(vocabulary.family_of(feeling.id) is family for feeling in feelings)


def test_what_is_nowhere_is_not_found(vocabulary: Vocabulary) -> None:
    with pytest.raises(KeyError):
        vocabulary.family_of("nowhere")
