"""A directory is replaced in one step or not at all, and what a killed run left is cleaned up by the next."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from random import Random

import pytest

from feelings_wheel.export import aside
from feelings_wheel.export.aside import exchange, replaced
from tests.export.files import beside, contents, kill, started

OVER_AND_OVER = """
import itertools, sys
from pathlib import Path
from feelings_wheel.export import aside

if sys.argv[2] == "one by one":
    aside.exchange = lambda *_: False
for n in itertools.count():
    with aside.replaced(Path(sys.argv[1])) as new:
        for name in "abcdefgh":
            (new / name).write_text(str(n))
    print("done", flush=True)
"""
"""Replaces a directory until it is killed; each one holds one number, in eight files."""

STOPPED = """
import os, sys
from pathlib import Path
from feelings_wheel.export import aside

aside.exchange = lambda *_: False
rename, left = Path.rename, int(sys.argv[2])

def renamed(self, target):
    global left
    if not left:
        os._exit(9)
    left -= 1
    return rename(self, target)

Path.rename = renamed
with aside.replaced(Path(sys.argv[1])) as new:
    (new / "a").write_text("new")
"""
"""Stops as if killed before one of the two renames, or between them."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """Return a directory with an old file."""
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "a").write_text("old")
    return tmp_path / "site"


@pytest.fixture(params=["at once", "one by one"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Go through both ways of replacing: the system exchanges directories, or it can't."""
    if request.param == "one by one":
        monkeypatch.setattr(aside, "exchange", lambda *_: False)


def fill(place: Path) -> None:
    """Replace a directory by one with a new file."""
    with replaced(place) as new:
        (new / "a").write_text("new")


@pytest.mark.usefixtures("way")
def test_the_new_directory_takes_the_place_of_the_old(place: Path) -> None:
    (place / "gone").write_text("old")
    fill(place)
    assert {path.name: path.read_text() for path in place.iterdir()} == {"a": "new"}
    assert beside(place) == []


@pytest.mark.usefixtures("way")
def test_a_directory_that_is_missing_is_made(tmp_path: Path) -> None:
    fill(tmp_path / "site")
    assert (tmp_path / "site" / "a").read_text() == "new"
    assert beside(tmp_path / "site") == []


@pytest.mark.usefixtures("way")
def test_while_it_is_written_nobody_sees_it(place: Path) -> None:
    with replaced(place) as new:
        (new / "a").write_text("new")
        assert (place / "a").read_text() == "old"


@pytest.mark.usefixtures("way")
@pytest.mark.parametrize("error", [OSError, KeyboardInterrupt])
def test_what_goes_wrong_changes_nothing(place: Path, error: type[BaseException]) -> None:
    def write_half() -> None:
        with replaced(place) as new:
            (new / "a").write_text("half")
            raise error

    before = contents(place)
    with pytest.raises(error):
        write_half()
    assert contents(place) == before
    assert beside(place) == []


def test_a_new_directory_that_can_not_be_put_in_place_gives_the_old_one_back(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rename = Path.rename

    def refused(self: Path, target: Path) -> Path:
        if self.name == "new":
            raise OSError("busy")
        return rename(self, target)

    monkeypatch.setattr(aside, "exchange", lambda *_: False)
    monkeypatch.setattr(Path, "rename", refused)
    with pytest.raises(OSError, match="busy"):
        fill(place)
    assert (place / "a").read_text() == "old"
    assert beside(place) == []


def test_a_link_to_a_directory_keeps_leading_to_it(place: Path) -> None:
    link = place.with_name("current")
    link.symlink_to(place)
    fill(link)
    assert link.is_symlink()
    assert (place / "a").read_text() == (link / "a").read_text() == "new"


def test_who_may_read_the_old_one_may_read_the_new(place: Path) -> None:
    place.chmod(0o750)
    fill(place)
    assert stat.S_IMODE(place.stat().st_mode) == 0o750


def test_a_directory_with_signs_of_a_pattern_in_its_name_is_cleaned_up_after_too(tmp_path: Path) -> None:
    place = tmp_path / "[si]te*"
    left = tmp_path / ".[si]te*.more-than-fine-12345678"
    other = tmp_path / ".site.more-than-fine-12345678"
    for directory in (left, other):
        directory.mkdir()
    fill(place)
    assert beside(place) == [other.name]


@pytest.mark.skipif(not hasattr(os, "sched_getaffinity"), reason="other systems may or may not")
def test_this_system_exchanges_directories_at_once(place: Path) -> None:
    other = place.with_name("other")
    other.mkdir()
    assert exchange(other, place)
    assert (other / "a").read_text() == "old"
    assert contents(place) == {}


@pytest.mark.parametrize("before", [0, 1])
def test_killed_between_two_renames_the_next_one_finds_the_old(place: Path, before: int) -> None:
    process = started("-c", STOPPED, str(place), str(before))
    process.communicate()
    assert process.returncode == 9
    assert len(beside(place)) == 1
    with replaced(place) as new:
        assert (place / "a").read_text() == "old"
        (new / "a").write_text("new")
    assert (place / "a").read_text() == "new"
    assert beside(place) == []


@pytest.mark.parametrize("way", ["at once", "one by one"])
def test_killed_at_ten_random_moments_it_is_one_or_the_other(place: Path, way: str) -> None:
    random = Random(5)  # noqa: S311  the same moments each time
    for _ in range(10):
        process = started("-c", OVER_AND_OVER, str(place), way)
        assert process.stdout is not None
        for _ in range(random.randrange(1, 60)):
            process.stdout.readline()
        kill(process)
        if way == "at once":
            assert len({path.read_text() for path in place.iterdir()}) == 1
            assert len(list(place.iterdir())) == 8
        fill(place)
        assert {path.name: path.read_text() for path in place.iterdir()} == {"a": "new"}
        assert beside(place) == []


def test_two_at_a_time_wait_for_one_another(place: Path) -> None:
    processes = [started("-c", OVER_AND_OVER, str(place), "at once") for _ in range(2)]
    try:
        for process in processes:
            assert process.stdout is not None
            for _ in range(20):
                assert process.stdout.readline() == "done\n"
    finally:
        for process in processes:
            kill(process)
