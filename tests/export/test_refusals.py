"""What can't be exported is refused in one sentence with what to do, and nothing changes."""

from __future__ import annotations

import errno
import json
import os
import resource as limits
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from feelings_wheel.cli import main
from feelings_wheel.export import manifest
from feelings_wheel.resources import DATA
from tests.dataset_copy import CONTRASTS, DatasetCopy
from tests.export.files import beside, contents


def export(runner: CliRunner, place: Path | str, *options: str) -> Result:
    """Run the command."""
    return runner.invoke(main, ["export", str(place), *options])


def refused(result: Result) -> str:
    """Return the only line of a run that ended with status 2."""
    assert result.exit_code == 2, result.output
    assert isinstance(result.exception, SystemExit)
    (line,) = result.stderr.splitlines()
    assert result.stdout == ""
    return line


@pytest.fixture
def earlier(site: Path, tmp_path: Path) -> Path:
    """Return an earlier export that a test may change."""
    return Path(shutil.copytree(site, tmp_path / "www" / "site"))


def test_the_command_says_what_it_wrote_and_what_it_left_out(runner: CliRunner, tmp_path: Path) -> None:
    place = tmp_path / "site"
    place.mkdir()
    result = export(runner, place)
    assert result.exit_code == 0, result.output
    written, left_out = result.output.splitlines()
    assert written.startswith(f"{place}: {len(contents(place)) - 1} files, ")
    assert left_out.startswith("Left out without --base-url: sitemap.xml and canonical links; ")
    with_address = export(runner, place, "--base-url", "https://example.org")
    assert with_address.exit_code == 0, with_address.output
    assert len(with_address.output.splitlines()) == 1
    assert (place / "sitemap.xml").is_file()


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("example.org", "doesn't start with https:// or http://"),
        ("ftp://example.org", "doesn't start with https:// or http://"),
        ("//example.org", "doesn't start with https:// or http://"),
        ("https://", "names no host, or a user beside it"),
        ("https:///feelings", "names no host, or a user beside it"),
        ("https://me@example.org", "names no host, or a user beside it"),
        ("https://example.org/?page=1", "has a '?' or '#'"),
        ("https://example.org/#wheel", "has a '?' or '#'"),
        ("https://example.org:web", "is no address"),
        ("https://[example.org", "is no address"),
        ("https://example.org/my site", "has signs that an address is not written with"),
        ("", "has signs that an address is not written with"),
    ],
)
def test_a_base_url_that_is_none_is_refused(runner: CliRunner, tmp_path: Path, given: str, said: str) -> None:
    line = refused(export(runner, tmp_path / "site", "--base-url", given))
    assert line == (
        f"the base URL {given!r} {said}; write one like https://example.org or https://example.org/feelings"
    )
    assert list(tmp_path.iterdir()) == []


def test_broken_words_are_told_and_nothing_is_written(runner: CliRunner, dataset: DatasetCopy, earlier: Path) -> None:
    line = dataset.edit(CONTRASTS, ("contrasts", 0, "hinge"), "A\nhinge")
    before = contents(earlier)
    result = export(runner, earlier, "--data", str(dataset.directory))
    assert (result.exit_code, result.stdout) == (2, "")
    assert all(told.startswith(f"{dataset.file(CONTRASTS)}:{line}: ") for told in result.stderr.splitlines())
    assert contents(earlier) == before
    assert beside(earlier) == []


# what lies there already


def test_files_of_somebody_else_are_never_removed(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "photos").mkdir()
    (tmp_path / "photos" / "1.jpg").write_text("!")
    line = refused(export(runner, tmp_path / "photos"))
    assert line == (
        f"{tmp_path / 'photos'} holds files, and no {manifest.NAME} says that an export wrote them; "
        "name another directory, or move it away"
    )
    assert contents(tmp_path / "photos").keys() == {"1.jpg"}


@pytest.mark.parametrize("name", ["CNAME", "feelings/notes.txt", ".git/config"])
def test_a_file_that_somebody_put_into_the_site_is_named(runner: CliRunner, earlier: Path, name: str) -> None:
    (earlier / name).parent.mkdir(exist_ok=True)
    (earlier / name).write_text("mine")
    before = contents(earlier)
    line = refused(export(runner, earlier))
    first = earlier / name.split("/")[0] if name.startswith(".git") else earlier / name
    assert line == (
        f"{first} was not written by an export, which would remove it; name another directory, or move it away"
    )
    assert contents(earlier) == before


def test_an_empty_directory_and_a_link_of_somebody_else_are_named_too(runner: CliRunner, earlier: Path) -> None:
    (earlier / "uploads").mkdir()
    assert f"{earlier / 'uploads'} was not written by" in refused(export(runner, earlier))
    (earlier / "uploads").rmdir()
    (earlier / "index.html").rename(earlier.parent / "elsewhere.html")
    (earlier / "index.html").symlink_to(earlier.parent / "elsewhere.html")
    assert f"{earlier / 'index.html'} was changed since" in refused(export(runner, earlier))


def test_a_file_that_somebody_changed_is_named(runner: CliRunner, earlier: Path) -> None:
    (earlier / "robots.txt").write_text("User-agent: *\nDisallow: /\n")
    assert refused(export(runner, earlier)) == (
        f"{earlier / 'robots.txt'} was changed since it was exported, and would be overwritten; "
        "name another directory, or move it away"
    )


def test_a_file_that_comes_while_it_is_written_is_not_lost(
    runner: CliRunner, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write = manifest.write

    def meanwhile(directory: Path) -> None:
        write(directory)
        (earlier / "note.txt").write_text("mine")

    monkeypatch.setattr(manifest, "write", meanwhile)
    assert "note.txt was not written by an export" in refused(export(runner, earlier))
    assert (earlier / "note.txt").read_text() == "mine"
    assert beside(earlier) == []


@pytest.mark.parametrize("text", ["", "[]", '{"format": "other", "files": {}}', '{"format": "more-than-fine-export"}'])
def test_a_list_that_is_none_vouches_for_nothing(runner: CliRunner, earlier: Path, text: str) -> None:
    (earlier / manifest.NAME).write_text(text)
    assert "can't be read as the list of an export" in refused(export(runner, earlier))


def test_a_list_can_not_name_files_outside(runner: CliRunner, tmp_path: Path) -> None:
    place = tmp_path / "site"
    place.mkdir()
    (tmp_path / "mine.txt").write_text("mine")
    (place / manifest.NAME).write_text(json.dumps({"format": manifest.FORMAT, "files": {"../mine.txt": "0"}}))
    export(runner, place)
    assert (tmp_path / "mine.txt").read_text() == "mine"


# where it can't or mustn't be written


def test_a_file_in_place_of_a_directory_is_refused(runner: CliRunner, tmp_path: Path) -> None:
    (tmp_path / "site").write_text("mine")
    assert refused(export(runner, tmp_path / "site")) == f"{tmp_path / 'site'} is a file; name a directory"


@pytest.mark.parametrize("inside", [".", "site", "a/b"])
def test_the_words_are_never_written_into(runner: CliRunner, dataset: DatasetCopy, inside: str) -> None:
    before = contents(dataset.directory)
    line = refused(export(runner, dataset.directory / inside, "--data", str(dataset.directory)))
    assert line.endswith(f" lies in {dataset.directory}, which the site is made from; name another directory")
    assert contents(dataset.directory) == before


@pytest.mark.parametrize("name", ["data", "static/site", "templates", "feelings_wheel/web/out", "client", "docs/site"])
def test_the_sources_are_never_written_into(runner: CliRunner, name: str) -> None:
    assert "which the site is made from" in refused(export(runner, DATA.parent / name))


def test_a_directory_inside_of_one_that_is_missing_is_refused(runner: CliRunner, tmp_path: Path) -> None:
    place = tmp_path / "no" / "site"
    assert refused(export(runner, place)).startswith(f"{place} can't be written (No such file or directory); ")


def test_a_place_without_the_right_to_write_is_refused(
    runner: CliRunner, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forbidden(**_: object) -> str:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    before = contents(earlier)
    monkeypatch.setattr("feelings_wheel.export.aside.mkdtemp", forbidden)
    assert refused(export(runner, earlier)).startswith(f"{earlier} can't be written (Permission denied); ")
    assert contents(earlier) == before


def test_a_full_disk_leaves_the_old_site(runner: CliRunner, earlier: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_bytes, left = Path.write_bytes, iter(range(100))

    def full(self: Path, content: bytes) -> int:
        if next(left, None) is None:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return write_bytes(self, content)

    before = contents(earlier)
    monkeypatch.setattr(Path, "write_bytes", full)
    line = refused(export(runner, earlier))
    assert line == (
        f"{earlier} can't be written (No space left on device); "
        "make room or name another directory, and what was there stays as it is"
    )
    monkeypatch.undo()
    assert contents(earlier) == before
    assert beside(earlier) == []


def test_a_limit_of_the_system_leaves_the_old_site(earlier: Path) -> None:
    def small_files_only() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        limits.setrlimit(limits.RLIMIT_FSIZE, (200_000, 200_000))

    before = contents(earlier)
    done = subprocess.run(
        [sys.executable, "-m", "feelings_wheel.cli", "export", str(earlier)],
        cwd=DATA.parent,
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=small_files_only,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"{earlier} can't be written (File too large); ")
    assert len(done.stderr.splitlines()) == 1
    assert contents(earlier) == before
    assert beside(earlier) == []
