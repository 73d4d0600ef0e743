"""A dataset is loaded whole or refused with all that is wrong; nothing but DatasetError is ever raised."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import DatasetError, Vocabulary, load
from feelings_wheel.vocabulary.load import FILES, read_wheel
from feelings_wheel.vocabulary.problem import Location
from tests.dataset_copy import CONTRASTS, SCENARIOS, VAGUE_WORDS, WHEEL, DatasetCopy

FEELING = ("families", 0, "nuances", 0, "feelings", 0)
SCENARIO = ("scenarios", 0)


def test_our_words_load() -> None:
    assert load().version


def test_a_copy_elsewhere_loads_alike(dataset: DatasetCopy, vocabulary: Vocabulary) -> None:
    assert dataset.load() == vocabulary


@pytest.mark.parametrize("name", [*FILES, "consensus.txt"])
def test_windows_line_ends_and_a_byte_order_mark_do_no_harm(
    dataset: DatasetCopy, vocabulary: Vocabulary, name: str
) -> None:
    text = dataset.text(name)
    dataset.file(name).write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
    assert dataset.load() == vocabulary


HERE = "families 1, nuances 1, feelings 1"

WRONG_TYPES: list[tuple[str, Location, Any, str]] = [
    # the file
    (WHEEL, ("schema",), "1", "the file: 'schema' should be a whole number, not '1'"),
    (WHEEL, ("schema",), None, "the file: 'schema' should be a whole number, not empty"),
    (WHEEL, ("schema",), True, "the file: 'schema' should be a whole number, not true or false"),
    (WHEEL, ("version",), 1.0, "the file: 'version' should be text, not 1.0"),
    (WHEEL, ("version",), "1.0", "the file: 'version' is '1.0'; write three numbers: 1.0.0"),
    (WHEEL, ("version",), "1.0.0-rc1", "the file: 'version' is '1.0.0-rc1'; write three numbers: 1.0.0"),
    (WHEEL, ("version",), "1.0.²", "the file: 'version' is '1.0.²'; write three numbers: 1.0.0"),
    (WHEEL, ("language",), False, "the file: 'language' should be text, not true or false"),
    (WHEEL, ("families",), {"id": "joyful"}, "the file: 'families' should be a list, not a mapping"),
    (WHEEL, ("families",), "joyful", "the file: 'families' should be a list, not 'joyful'"),
    (WHEEL, ("families",), None, "the file: 'families' should be a list, not empty"),
    (WHEEL, ("retired",), 0, "the file: 'retired' should be a list, not 0"),
    (WHEEL, ("retired",), ["peeved"], "retired: item 1 should be a mapping, not 'peeved'"),
    # a family, a nuance, a feeling
    (WHEEL, ("families", 2), ["peaceful"], "families: item 3 should be a mapping, not a list"),
    (WHEEL, ("families", 2), None, "families: item 3 should be a mapping, not empty"),
    (WHEEL, ("families", 2, "id"), 7, "families 3: 'id' should be text, not 7"),
    (WHEEL, ("families", 2, "name"), None, "families 3: 'name' should be text, not empty"),
    (WHEEL, ("families", 2, "nuances"), 3, "families 3: 'nuances' should be a list, not 3"),
    (WHEEL, FEELING[:4], "happy", "families 1, nuances: item 1 should be a mapping, not 'happy'"),
    (WHEEL, FEELING[:5], {}, "families 1, nuances 1: 'feelings' should be a list, not a mapping"),
    (WHEEL, FEELING, 1.5, "families 1, nuances 1, feelings: item 1 should be a mapping, not 1.5"),
    (WHEEL, (*FEELING, "body"), ["warm"], f"{HERE}: 'body' should be text, not a list"),
    (WHEEL, (*FEELING, "body"), {"a": 1}, f"{HERE}: 'body' should be text, not a mapping"),
    (WHEEL, (*FEELING, "name"), True, f"{HERE}: 'name' should be text, not true or false"),
    (WHEEL, (*FEELING, "aliases"), "glad", f"{HERE}: 'aliases' should be a list, not 'glad'"),
    (WHEEL, (*FEELING, "aliases"), None, f"{HERE}: 'aliases' should be a list, not empty"),
    (
        WHEEL,
        (*FEELING, "idioms", 1),
        None,
        f"{HERE}, idioms: item 2 should be text, not empty",
    ),
    (WHEEL, (*FEELING, "idioms", 1), 24, f"{HERE}, idioms: item 2 should be text, not 24"),
    (
        WHEEL,
        (*FEELING, "valence"),
        "high",
        f"{HERE}: 'valence' should be a number, not 'high'",
    ),
    (WHEEL, (*FEELING, "valence"), None, f"{HERE}: 'valence' should be a number, not empty"),
    (
        WHEEL,
        (*FEELING, "arousal"),
        [0.5],
        f"{HERE}: 'arousal' should be a number, not a list",
    ),
    (
        WHEEL,
        (*FEELING, "arousal"),
        10**400,
        f"{HERE}: 'arousal' should be a number, not 1{'0' * 38}…",
    ),
    (
        WHEEL,
        (*FEELING, "intensity"),
        2.5,
        f"{HERE}: 'intensity' should be a whole number, not 2.5",
    ),
    (
        WHEEL,
        (*FEELING, "tier"),
        "common",
        f"{HERE}: 'tier' is 'common'; use 'core', 'stretch' or 'rare'",
    ),
    (
        WHEEL,
        (*FEELING, "tier"),
        [],
        f"{HERE}: 'tier' is a list; use 'core', 'stretch' or 'rare'",
    ),
    # the drill material
    (VAGUE_WORDS, ("vague_words",), {"fine": 1}, "the file: 'vague_words' should be a list, not a mapping"),
    (VAGUE_WORDS, ("vague_words", 0), "fine", "vague_words: item 1 should be a mapping, not 'fine'"),
    (VAGUE_WORDS, ("vague_words", 0, "branches"), "a", "vague_words 1: 'branches' should be a list, not 'a'"),
    (
        VAGUE_WORDS,
        ("vague_words", 0, "branches", 1, "leads"),
        "sad",
        "vague_words 1, branches 2: 'leads' should be a list, not 'sad'",
    ),
    (SCENARIOS, (*SCENARIO, "accept"), ["content"], "scenarios 1: 'accept' should be a mapping, not a list"),
    (SCENARIOS, (*SCENARIO, "near"), None, "scenarios 1: 'near' should be a mapping, not empty"),
    (SCENARIOS, (*SCENARIO, "near", "relaxed"), 3, "scenarios 1, near: 'relaxed' should be text, not 3"),
    (SCENARIOS, (*SCENARIO, "level"), "1", "scenarios 1: 'level' should be a whole number, not '1'"),
    (SCENARIOS, (*SCENARIO, "best"), "happy", "scenarios 1: 'best' should be a list, not 'happy'"),
    (SCENARIOS, (*SCENARIO, "domain"), 5, "scenarios 1: 'domain' is 5; use 'couple', 'family',"),
    (CONTRASTS, ("contrasts", 0, "pair"), "lonely, sad", "contrasts 1: 'pair' should be a list, not 'lonely, sad'"),
    (CONTRASTS, ("contrasts", 0, "vignettes", 1), 2, "contrasts 1, vignettes: item 2 should be a mapping, not 2"),
]


@pytest.mark.parametrize(
    ("name", "at", "value", "sentence"),
    WRONG_TYPES,
    ids=[f"{'.'.join(map(str, at))}={type(value).__name__}" for _, at, value, _ in WRONG_TYPES],
)
def test_a_value_of_the_wrong_type_is_told_with_its_place_and_line(
    dataset: DatasetCopy, name: str, at: Location, value: Any, sentence: str
) -> None:
    if at[-1] == "excited":
        assert at[-1] in dataset.value(name, at[:-1])
    line = dataset.edit(name, at, value)
    (told,) = dataset.told()
    assert told.startswith(f"{name}:{line}: {sentence}")
    assert "; " in told


@pytest.mark.parametrize("root", ["just a text", "[1, 2]", "5", "~", "true"])
@pytest.mark.parametrize("name", FILES)
def test_a_file_that_is_no_mapping_is_refused(dataset: DatasetCopy, name: str, root: str) -> None:
    dataset.write(name, root)
    assert dataset.told() == [f"{name}:1: the file: is not a mapping; start it with `schema: 1`"]


def test_a_missing_field_is_told_on_the_line_of_its_word(dataset: DatasetCopy) -> None:
    dataset.delete(WHEEL, (*FEELING, "need"))
    word = dataset.value(WHEEL, (*FEELING, "id"))
    line = dataset.line(WHEEL, f"- id: {word}\n")
    assert dataset.told() == [f"{WHEEL}:{line}: families 1, nuances 1, feelings 1: has no 'need'; add it"]


def test_a_misspelled_field_is_told_with_the_right_one(dataset: DatasetCopy) -> None:
    line = dataset.rename(SCENARIOS, (*SCENARIO, "near"), "neer")
    assert dataset.told() == [
        f"{SCENARIOS}:{line}: scenarios 1: 'neer' is not a field here; did you mean 'near'?",
    ]


def test_a_field_from_nowhere_is_to_be_removed(dataset: DatasetCopy) -> None:
    line = dataset.edit_raw(WHEEL, ("language",), "en\nxyzzy: 1") + 1
    assert dataset.told() == [f"{WHEEL}:{line}: the file: 'xyzzy' is not a field here; remove it"]


def test_a_newer_format_asks_for_a_newer_app(dataset: DatasetCopy) -> None:
    line = dataset.edit(SCENARIOS, ("schema",), 2)
    assert dataset.told() == [
        f"{SCENARIOS}:{line}: schema: is written in format 2, and this version of the app reads format 1; "
        "update the app, or use older data"
    ]


def test_a_newer_format_may_hold_what_we_do_not_know(dataset: DatasetCopy) -> None:
    dataset.write(CONTRASTS, "schema: 99\nhinges: {}\n")
    (told,) = dataset.told()
    assert told.startswith(f"{CONTRASTS}:1: schema: is written in format 99")


@pytest.mark.parametrize("schema", [0, -1])
def test_a_format_that_never_was_is_refused(dataset: DatasetCopy, schema: int) -> None:
    line = dataset.edit(WHEEL, ("schema",), schema)
    assert dataset.told() == [
        f"{WHEEL}:{line}: schema: is written in format {schema}, and this version of the app reads format 1; "
        "write `schema: 1`"
    ]


def test_problems_of_all_files_are_told_at_once(dataset: DatasetCopy) -> None:
    dataset.file(VAGUE_WORDS).unlink()
    dataset.write(CONTRASTS, "schema: 1\n\tcontrasts: []\n")
    dataset.file("consensus.txt").write_bytes(b"angry\ncaf\xe9\n")
    line = dataset.edit(SCENARIOS, (*SCENARIO, "level"), "hard")
    told = dataset.problems()
    assert [(problem.file.name, problem.line) for problem in told] == [
        ("consensus.txt", 2),
        (CONTRASTS, 2),
        (SCENARIOS, line),
        (VAGUE_WORDS, 1),
    ]


def test_a_missing_directory_is_told_by_its_files(tmp_path: Path) -> None:
    with pytest.raises(DatasetError) as caught:
        load(tmp_path / "nowhere")
    assert sorted(problem.file.name for problem in caught.value.problems) == sorted(FILES)


def test_a_file_in_place_of_the_directory_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a directory")
    with pytest.raises(DatasetError, match="Not a directory"):
        load(tmp_path / "data")


def test_a_translation_may_come_without_a_consensus_list(dataset: DatasetCopy, vocabulary: Vocabulary) -> None:
    dataset.file("consensus.txt").unlink()
    assert dataset.load() == vocabulary


def test_a_directory_in_place_of_the_consensus_list_is_told(dataset: DatasetCopy) -> None:
    dataset.file("consensus.txt").unlink()
    dataset.file("consensus.txt").mkdir()
    assert dataset.told() == [
        "consensus.txt:1: the file: can't be read (Is a directory); check its type and permissions"
    ]


def test_one_wheel_file_is_typed_without_its_neighbors(tmp_path: Path, vocabulary: Vocabulary) -> None:
    file = tmp_path / "old.yaml"
    file.write_bytes((DATA / WHEEL).read_bytes())
    assert read_wheel(file)[1] == vocabulary.wheel


def test_text_from_the_data_can_not_break_a_message_into_lines(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("families", 0, "id"), "joy\nful\u2028")
    (told,) = dataset.told()
    assert len(told.splitlines()) == 1
    assert ": joy ful : is not a well-formed id" in told


def test_a_path_below_the_current_directory_is_short(dataset: DatasetCopy, monkeypatch: pytest.MonkeyPatch) -> None:
    line = dataset.edit(WHEEL, ("families", 0, "definition"), "Good.")
    monkeypatch.chdir(dataset.directory.parent)
    (problem,) = dataset.problems()
    assert str(problem).startswith(f"data/{WHEEL}:{line}: ")


def test_problems_can_be_told_when_the_current_directory_is_gone(tmp_path: Path) -> None:
    script = (
        "import os, pathlib, sys; gone = pathlib.Path(sys.argv[1]); gone.mkdir(); os.chdir(gone); gone.rmdir()\n"
        "from feelings_wheel.vocabulary import DatasetError, load\n"
        "try:\n    load(pathlib.Path('/nowhere'))\n"
        "except DatasetError as error:\n    print(error)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "gone")],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(DATA.parent)},
        check=False,
    )
    assert (done.stderr, len(done.stdout.splitlines())) == ("", len(FILES))
