"""`feelings-wheel export-file`: one file, written whole or not at all, and never over somebody else's."""

from __future__ import annotations

import os
from pathlib import Path
from tempfile import _TemporaryFileWrapper
from typing import Any, NoReturn

import pytest
from click.testing import CliRunner, Result
from flask.testing import FlaskClient

from feelings_wheel.cli import main
from feelings_wheel.export import single
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from tests.dataset_copy import SCENARIOS, WHEEL, DatasetCopy

OURS = "<!DOCTYPE html><title>More Than Fine</title>, as it was last year"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return where the file is to be written, in a directory of its own."""
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "more-than-fine.html"


@pytest.fixture
def earlier(file: Path) -> Path:
    """Return a copy of an earlier version."""
    file.write_text(OURS)
    return file


@pytest.fixture
def _read_before(monkeypatch: pytest.MonkeyPatch, vocabulary: Vocabulary) -> None:
    """Take the words as read: tests that are about the file needn't wait for them each time."""

    def app_of_words_that_were_read(config: dict[str, Any]) -> Any:
        return create_app({**config, "WORDS": vocabulary})

    monkeypatch.setattr(single, "create_app", app_of_words_that_were_read)


def export(file: Path, *options: str) -> Result:
    """Run the command."""
    return CliRunner().invoke(main, ["export-file", str(file), *options])


def refusal(result: Result) -> str:
    """Return the one sentence that a refused command says."""
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit)
    assert result.stdout == ""
    (line,) = result.stderr.splitlines()
    return line


def test_it_writes_the_file_that_the_served_app_offers_and_says_how_large_it_is(
    file: Path, client: FlaskClient
) -> None:
    result = export(file)
    assert (result.exit_code, result.stderr) == (0, "")
    assert file.read_bytes() == client.get("/more-than-fine.html").data
    assert result.stdout == f"{file}: {file.stat().st_size / 1_000_000:.2f} MB\n"
    assert os.listdir(file.parent) == [file.name]


def test_it_holds_the_words_that_it_was_given(file: Path, dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("version",), "9.8.7")
    assert export(file, "--data", str(dataset.directory)).exit_code == 0
    assert "(version 9.8.7)" in file.read_text(encoding="utf-8")


@pytest.mark.usefixtures("_read_before")
def test_everybody_may_read_it_as_any_new_file(file: Path) -> None:
    other = file.with_name("other")
    other.touch()
    export(file)
    assert file.stat().st_mode == other.stat().st_mode


@pytest.mark.usefixtures("_read_before")
def test_it_takes_the_place_of_an_earlier_copy_and_keeps_its_rights(earlier: Path) -> None:
    earlier.chmod(0o640)
    assert export(earlier).exit_code == 0
    written = earlier.read_bytes()
    assert earlier.stat().st_mode & 0o777 == 0o640
    assert export(earlier).exit_code == 0
    assert earlier.read_bytes() == written
    assert len(written) > 1_000_000


def test_a_file_that_is_not_ours_is_left_alone(file: Path) -> None:
    file.write_text("<title>My thesis</title>")
    assert refusal(export(file)) == f"{file} is there already, and is not a copy of this app; name another file"
    assert file.read_text() == "<title>My thesis</title>"


def test_a_directory_is_no_file(file: Path) -> None:
    assert refusal(export(file.parent)) == f"{file.parent} is a directory; name a file in it, such as {file}"
    assert os.listdir(file.parent) == []


@pytest.mark.usefixtures("_read_before")
def test_a_place_that_does_not_exist_is_refused(file: Path) -> None:
    nowhere = file.parent / "nowhere" / file.name
    assert refusal(export(nowhere)) == f"{nowhere} can't be written (No such file or directory); name another file"
    assert os.listdir(file.parent) == []


@pytest.mark.usefixtures("_read_before")
def test_a_place_below_a_file_is_refused(earlier: Path) -> None:
    below = earlier / "more-than-fine.html"
    assert refusal(export(below)) == f"{below} can't be written (Not a directory); name another file"
    assert earlier.read_text() == OURS


def test_a_file_that_nobody_may_read_is_refused(earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single, "_beginning", failing(13))
    assert refusal(export(earlier)) == f"{earlier} can't be read (Permission denied); name another file"


def test_broken_words_are_told_line_by_line_and_nothing_is_written(earlier: Path, dataset: DatasetCopy) -> None:
    dataset.write(SCENARIOS, "schema: 1\nscenarios: @home\n")
    told = refusal(export(earlier, "--data", str(dataset.directory)))
    assert told.startswith(f"{dataset.file(SCENARIOS)}:2: the file: is not YAML")
    assert earlier.read_text() == OURS


def failing(number: int) -> Any:
    """Return what fails as the system does for a reason of its own."""

    def fail(*_arguments: object, **_options: object) -> NoReturn:
        raise OSError(number, os.strerror(number))

    return fail


@pytest.mark.usefixtures("_read_before")
@pytest.mark.parametrize("step", ["write", "chmod", "replace"])
def test_a_disk_that_fails_in_the_middle_leaves_the_earlier_copy_and_no_litter(
    earlier: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    if step == "write":
        monkeypatch.setattr(_TemporaryFileWrapper, "write", failing(28), raising=False)
    else:
        monkeypatch.setattr(Path, step, failing(28))
    assert refusal(export(earlier)) == f"{earlier} can't be written (No space left on device); name another file"
    assert os.listdir(earlier.parent) == [earlier.name]
    assert earlier.read_text() == OURS


@pytest.mark.usefixtures("_read_before")
def test_somebody_who_interrupts_it_finds_the_earlier_copy_and_no_litter(
    earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> NoReturn:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    assert export(earlier).exit_code == 1
    assert os.listdir(earlier.parent) == [earlier.name]
    assert earlier.read_text() == OURS
