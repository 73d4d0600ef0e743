"""The command line: exit status 0, or 2 with one line per problem; never a stack trace."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from feelings_wheel import __version__
from feelings_wheel.cli import main
from feelings_wheel.drills.blind import KINDS
from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.load import FILES
from tests.dataset_copy import CONTRASTS, SCENARIOS, WHEEL, DatasetCopy

PROBLEM = re.compile(r"(?P<file>[^:]+):(?P<line>\d+): (?P<where>[^:]+): (?P<what>[^;]+); (?P<remedy>.+)")

READERS = (
    ["validate"],
    ["stats"],
    ["serve", "--port", "8999"],
    ["blind-sheet", "pinpoint", "nowhere", "--seed", "1"],
)
"""All commands that read a dataset, ready for `--data`."""


def refused(result: Result) -> list[str]:
    """Return the lines of a run that ended with status 2 and without a stack trace."""
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit)
    assert "Traceback" not in result.output
    return result.stderr.splitlines()


def test_our_words_have_no_problems(runner: CliRunner, vocabulary: Vocabulary) -> None:
    result = runner.invoke(main, ["validate"])
    words, scenarios = len(vocabulary.words), len(vocabulary.scenarios)
    sentence = f"version {vocabulary.version}, {words} words, {scenarios} scenarios, no problems"
    assert (result.exit_code, result.output) == (0, f"{DATA}: {sentence}\n")


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_broken_words_are_refused_with_one_line_per_problem(
    runner: CliRunner, dataset: DatasetCopy, command: list[str]
) -> None:
    expected = [
        (CONTRASTS, dataset.edit(CONTRASTS, ("contrasts", 0, "hinge"), "A\nhinge")),
        (WHEEL, dataset.edit(WHEEL, ("families", 0, "definition"), "Good.")),
        (SCENARIOS, dataset.edit(SCENARIOS, ("scenarios", 0, "level"), 9)),
    ]
    lines = refused(runner.invoke(main, [*command, "--data", str(dataset.directory)]))
    told = [found.groupdict() for line in lines if (found := PROBLEM.fullmatch(line))]
    assert len(told) == len(lines)
    assert {(Path(problem["file"]).name, int(problem["line"])) for problem in told} >= set(expected)


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_a_directory_without_words_is_refused(runner: CliRunner, tmp_path: Path, command: list[str]) -> None:
    lines = refused(runner.invoke(main, [*command, "--data", str(tmp_path)]))
    assert len(lines) == len(FILES)
    assert all("is missing; restore it" in line for line in lines)


@pytest.mark.parametrize("command", READERS, ids=" ".join)
def test_a_file_in_place_of_a_directory_is_refused(runner: CliRunner, command: list[str]) -> None:
    lines = refused(runner.invoke(main, [*command, "--data", str(DATA / WHEEL)]))
    assert lines[-1] == f"Error: Invalid value for '--data': Directory '{DATA / WHEEL}' is a file."


def run(*command: str, cwd: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """Run the command line in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "feelings_wheel.cli", *command],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={"PYTHONPATH": str(DATA.parent), **env},
    )


def test_a_process_of_its_own_ends_without_a_stack_trace(dataset: DatasetCopy) -> None:
    dataset.write(WHEEL, "schema: 1\nversion: 1.0.0\nfamilies: @home\n")
    done = run("validate", "--data", "data", cwd=dataset.directory.parent)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"data/{WHEEL}:3: the file: is not YAML (found character ")


def test_problems_below_the_current_directory_have_short_paths(
    runner: CliRunner, dataset: DatasetCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = dataset.edit(CONTRASTS, ("contrasts", 2, "pair"), ["hurt", "furius"])
    dataset.edit(CONTRASTS, ("contrasts", 2, "vignettes", 0, "answer"), "furius")
    monkeypatch.chdir(dataset.directory.parent)
    lines = refused(runner.invoke(main, ["validate", "--data", "data"]))
    assert f"data/{CONTRASTS}:{line}: pair 3: no feeling has the id 'furius'; did you mean 'furious'?" in lines


def test_two_equal_versions_differ_in_nothing(runner: CliRunner, vocabulary: Vocabulary) -> None:
    result = runner.invoke(main, ["diff", str(DATA), str(DATA / WHEEL)])
    version = vocabulary.version
    assert (result.exit_code, result.output) == (0, f"{version} -> {version}: nothing changed\n")


def test_a_change_without_a_new_version_is_refused(runner: CliRunner, dataset: DatasetCopy) -> None:
    before = dataset.value(WHEEL, ("version",))
    after = f"{before.split('.')[0]}.{before.split('.')[1]}.{int(before.split('.')[2]) + 1}"
    dataset.edit(WHEEL, ("families", 0, "nuances", 0, "body"), "A soft face, and warm hands to go with it.")
    line = dataset.line(WHEEL, "\nversion:") + 1
    word = dataset.value(WHEEL, ("families", 0, "nuances", 0, "id"))
    result = runner.invoke(main, ["diff", str(DATA), str(dataset.directory)])
    assert result.stdout.splitlines() == [
        f"patch: changed body of '{word}'",
        f"{before} -> {before}: a patch change, {after} or later",
    ]
    assert refused(result) == [f"{dataset.file(WHEEL)}:{line}: version: is {before}; raise it to {after}"]


def test_a_change_with_its_version_is_fine(runner: CliRunner, dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("families", 0, "nuances", 0, "body"), "A soft face, and warm hands to go with it.")
    dataset.edit(WHEEL, ("version",), "9.0.0")
    result = runner.invoke(main, ["diff", str(DATA), str(dataset.directory)])
    assert (result.exit_code, result.stderr) == (0, "")


def test_broken_and_missing_versions_are_told_by_diff(runner: CliRunner, dataset: DatasetCopy, tmp_path: Path) -> None:
    line = dataset.edit(WHEEL, ("version",), "one")
    broken = refused(runner.invoke(main, ["diff", str(DATA), str(dataset.file(WHEEL))]))
    assert broken == [f"{dataset.file(WHEEL)}:{line}: the file: 'version' is 'one'; write three numbers: 1.0.0"]
    (missing,) = refused(runner.invoke(main, ["diff", str(tmp_path / "old.yaml"), str(DATA)]))
    assert missing.startswith(f"{tmp_path / 'old.yaml'}:1: the file: is missing; ")


def test_stats_count_what_there_is(runner: CliRunner, vocabulary: Vocabulary) -> None:
    result = runner.invoke(main, ["stats"])
    counts = dict(re.split(r"\s{2,}", line.strip(), maxsplit=1) for line in result.output.splitlines())
    assert result.exit_code == 0
    assert counts["families"] == str(len(vocabulary.families))
    assert counts["feelings"] == str(sum(family.size for family in vocabulary.families))
    assert counts["scenarios"] == str(len(vocabulary.scenarios))
    by_level = [int(part.split()[1]) for part in counts["by level"].split(", ")]
    assert sum(by_level) == len(vocabulary.scenarios)


def sheet(runner: CliRunner, out: Path, kind: str = "pinpoint", seed: int = 7) -> tuple[Any, Any]:
    """Write a blind sheet; return its two files as data."""
    result = runner.invoke(main, ["blind-sheet", kind, str(out), "--seed", str(seed), "--count", "5"])
    assert result.exit_code == 0, result.output
    files = [out.with_name(f"{out.name}.{part}.json") for part in ("sheet", "key", "source")]
    assert result.output.splitlines() == [f"{file}: 5 questions" for file in files]
    sheet, key, source = (json.loads(file.read_text(encoding="utf-8")) for file in files)
    assert source.keys() == key.keys()
    return sheet, key


@pytest.mark.parametrize("kind", KINDS)
def test_a_blind_sheet_comes_with_a_key_in_another_file(runner: CliRunner, tmp_path: Path, kind: str) -> None:
    questions, key = sheet(runner, tmp_path / "trial", kind)
    assert [question["id"] for question in questions] == list(key)
    assert [len(question["options"]) for question in questions] == [len(credits) for credits in key.values()]
    assert {field for question in questions for field in question} <= {"id", "prompt", "said", "options"}


def test_a_sheet_keeps_the_dots_in_its_name(runner: CliRunner, tmp_path: Path) -> None:
    sheet(runner, tmp_path / "trial.v1")
    assert sorted(file.name for file in tmp_path.iterdir()) == [
        "trial.v1.key.json",
        "trial.v1.sheet.json",
        "trial.v1.source.json",
    ]


def test_the_same_seed_writes_the_same_sheet_in_any_process(tmp_path: Path) -> None:
    for name in ("1", "2"):
        done = run("blind-sheet", "pinpoint", name, "--seed", "3", cwd=tmp_path, PYTHONHASHSEED=name)
        assert done.returncode == 0, done.stderr
    assert (tmp_path / "1.sheet.json").read_bytes() == (tmp_path / "2.sheet.json").read_bytes()
    assert (tmp_path / "1.key.json").read_bytes() == (tmp_path / "2.key.json").read_bytes()


def test_a_sheet_that_can_not_be_written_says_so(runner: CliRunner, tmp_path: Path) -> None:
    out = tmp_path / "nowhere" / "trial"
    (line,) = refused(runner.invoke(main, ["blind-sheet", "define", str(out), "--seed", "1"]))
    assert line == f"{out}.sheet.json can't be written (No such file or directory); name another OUT"


def test_a_directory_is_no_name_for_a_sheet(runner: CliRunner, tmp_path: Path) -> None:
    lines = refused(runner.invoke(main, ["blind-sheet", "define", str(tmp_path), "--seed", "1"]))
    assert lines[-1] == f"Error: Invalid value for 'OUT': File '{tmp_path}' is a directory."


def test_a_port_that_is_taken_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        done = run("serve", "--port", str(port))
    remedy = "name another with --host or --port, or PORT=8001 make run"
    assert done.stderr == f"127.0.0.1:{port} can't be served on (Address already in use); {remedy}\n"
    assert (done.returncode, done.stdout) == (2, "")


def test_a_host_that_is_none_is_told() -> None:
    done = run("serve", "--host", "x" * 64)
    assert "can't be served on (Invalid host/port specified.); name another with --host" in done.stderr
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)


def test_the_served_app_says_where_it_is(runner: CliRunner, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[tuple[str, int]] = []

    class Server:
        def __init__(self, app: object, host: str, port: int) -> None:
            self.at = (host, port)

        def run(self) -> None:
            served.append(self.at)

    monkeypatch.setattr("waitress.create_server", Server)
    result = runner.invoke(main, ["serve", "--port", "8123"])
    assert result.output == "More Than Fine is at http://127.0.0.1:8123/ (Ctrl-C stops it)\n"
    assert (result.exit_code, served) == (0, [("127.0.0.1", 8123)])


@pytest.mark.parametrize("port", ["0", "65536", "http"])
def test_a_port_that_is_none_is_refused(runner: CliRunner, port: str) -> None:
    assert "Invalid value for '--port'" in refused(runner.invoke(main, ["serve", "--port", port]))[-1]


def test_help_names_every_command(runner: CliRunner) -> None:
    result = runner.invoke(main, ["-h"])
    assert result.exit_code == 0
    for name, command in main.commands.items():
        assert re.search(rf"^  {name} +\S", result.output, re.MULTILINE), name
        assert command.help


def test_the_version_is_that_of_the_package(runner: CliRunner) -> None:
    assert runner.invoke(main, ["--version"]).output.strip().endswith(__version__)
