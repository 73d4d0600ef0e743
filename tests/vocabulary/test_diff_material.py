"""What a change of the drill material asks of the version."""

from __future__ import annotations

import pytest

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary.diff_material import compare_material
from feelings_wheel.vocabulary.load import read_material
from tests.dataset_copy import CONTRASTS, SCENARIOS, VAGUE_WORDS, VERDICTS, DatasetCopy


def changes(dataset: DatasetCopy) -> list[tuple[str, str]]:
    """Return what changed from our data to the copy."""
    found = compare_material(read_material(DATA), read_material(dataset.directory))
    return [(change.bump.name, change.text) for change in found]


def test_the_same_material_is_no_change(dataset: DatasetCopy) -> None:
    assert changes(dataset) == []


@pytest.mark.parametrize(
    ("file", "kind", "field"),
    [
        (SCENARIOS, "scenario", "scenarios"),
        (VAGUE_WORDS, "vague word", "vague_words"),
        (VERDICTS, "verdict", "verdicts"),
    ],
)
def test_removed_is_major_and_added_is_minor(dataset: DatasetCopy, file: str, kind: str, field: str) -> None:
    id_ = dataset.value(file, (field, 0, "id"))
    dataset.edit(file, (field, 0, "id"), "another-one")
    assert changes(dataset) == [("major", f"removed {kind} '{id_}'"), ("minor", f"added {kind} 'another-one'")]


def test_another_text_is_a_patch(dataset: DatasetCopy) -> None:
    id_ = dataset.value(SCENARIOS, ("scenarios", 3, "id"))
    dataset.edit(SCENARIOS, ("scenarios", 3, "why"), "It says so, if you read it twice.")
    assert changes(dataset) == [("patch", f"changed scenario '{id_}'")]


def test_another_best_word_is_major(dataset: DatasetCopy) -> None:
    id_, best = (dataset.value(SCENARIOS, ("scenarios", 3, field)) for field in ("id", "best"))
    dataset.edit(SCENARIOS, ("scenarios", 3, "best"), ["sulky"])
    assert changes(dataset) == [("major", f"re-keyed scenario '{id_}': from {best[0]} to sulky")]


def test_a_pair_is_the_same_in_either_order(dataset: DatasetCopy) -> None:
    pair = dataset.value(CONTRASTS, ("contrasts", 0, "pair"))
    dataset.edit(CONTRASTS, ("contrasts", 0, "pair"), pair[::-1])
    assert changes(dataset) == [("patch", f"changed contrast '{'/'.join(sorted(pair))}'")]


def test_what_an_old_version_did_not_have_is_added(dataset: DatasetCopy) -> None:
    dataset.file(VERDICTS).unlink()
    found = compare_material(read_material(dataset.directory), read_material(DATA))
    assert {change.bump.name for change in found} == {"minor"}
