"""The one file, opened from a disk: nothing is lost, nothing leaves, and a backup goes anywhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from feelings_wheel.cli import main
from tests.engines.app_page import AppPage
from tests.engines.conftest import ENGINES, Start
from tests.engines.doorbell import Doorbell
from tests.engines.engine import Engine

PLACES = ("Wheel", "Practice", "Progress")
READINGS = ("About", "Evidence", "Privacy", "Help now")

CALLS = (
    "address => fetch(address, { mode: 'no-cors' }).catch(() => {})",
    "address => { navigator.sendBeacon(address, 'anything'); }",
    """address => new Promise(resolve => {
        const image = new Image();
        image.onload = image.onerror = () => resolve(null);
        image.src = address;
    })""",
)
"""Ways in which a script might tell somebody else."""

Open = Callable[[Engine], AppPage]


@pytest.fixture(scope="session")
def exported(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Export the file once."""
    file = tmp_path_factory.mktemp("export") / "more-than-fine.html"
    result = CliRunner().invoke(main, ["export-file", str(file)])
    assert result.exit_code == 0, result.output
    return file


@pytest.fixture
def file(exported: Path, tmp_path: Path) -> Path:
    """Return a copy of the file, as from a stick."""
    (tmp_path / "stick").mkdir()
    return Path(shutil.copy(exported, tmp_path / "stick"))


def one_file(engine: Engine, file: Path) -> AppPage:
    """Return the file in an engine."""
    return AppPage(engine, file.as_uri(), "more-than-fine-file")


@pytest.fixture
def open_file(file: Path) -> Iterator[Open]:
    """Return what opens the file in an engine; nothing may leave, and no engine may complain."""
    opened: list[Engine] = []

    def opened_in(engine: Engine) -> AppPage:
        opened.append(engine)
        page = one_file(engine, file)
        page.open()
        return page

    yield opened_in
    assert [engine.requests() for engine in opened] == [[] for _ in opened]
    assert [engine.messages() for engine in opened] == [[] for _ in opened]


@pytest.fixture
def somebody(engine: Engine, open_file: Open) -> AppPage:
    """Return the file, opened in a browser."""
    return open_file(engine)


def test_all_that_was_done_is_there_when_the_browser_is_opened_again(somebody: AppPage) -> None:
    somebody.find("Sad", "Lonely")
    somebody.save_word()
    somebody.practice()
    somebody.finish()
    told, kept = somebody.progress(), somebody.events()
    assert {"starred", "met", "answered"} <= {event["type"] for event in kept}
    assert any(event.get("answer") for event in kept)
    somebody.come_back()
    assert somebody.progress() == told
    assert somebody.events() == kept


def test_a_session_goes_on_where_it_was_when_the_browser_was_closed(somebody: AppPage) -> None:
    somebody.practice()
    for _ in range(5):
        somebody.step()
    count, kept = somebody.text(".session__count"), somebody.events()
    somebody.come_back()
    somebody.practice()
    assert somebody.text(".session__count") == count
    assert somebody.events() == kept
    somebody.finish()


@pytest.mark.parametrize("name", ENGINES)
def test_a_backup_restores_in_every_other_engine(name: str, start: Start, open_file: Open) -> None:
    here = open_file(start(name))
    here.practice()
    here.finish()
    backup = here.save_backup()
    kept, told = here.events(), here.progress()
    for other in ENGINES:
        if other != name:
            there = open_file(start(other))
            assert there.events() == []
            there.restore(backup)
            assert there.events() == kept
            assert there.progress() == told


def test_a_moved_file_and_a_backup_have_everything(somebody: AppPage, file: Path) -> None:
    somebody.practice()
    somebody.finish()
    backup, kept = somebody.save_backup(), somebody.events()
    somebody.home = file.rename(file.with_name("renamed.html")).as_uri()
    somebody.open()
    somebody.restore(backup)
    assert somebody.events() == kept


def test_every_place_opens_and_back_returns(somebody: AppPage) -> None:
    titles = [somebody.engine.evaluate("() => document.title")]
    for place in PLACES:
        somebody.visit(place)
        titles.append(somebody.engine.evaluate("() => document.title"))
    for reading in READINGS:
        somebody.engine.click(".foot a", reading)
        somebody.shows("main h1", "")
        somebody.engine.wait("before => document.title !== before", titles[-1])
        titles.append(somebody.engine.evaluate("() => document.title"))
    assert len(set(titles)) == len(titles)
    for title in reversed(titles[:-1]):
        somebody.engine.evaluate("() => history.back()")
        somebody.engine.wait("title => document.title === title", title)


def test_no_script_in_the_file_can_call_anybody(engine: Engine, file: Path, doorbell: Doorbell) -> None:
    one_file(engine, file).open()
    for call in CALLS:
        engine.evaluate(call, doorbell.address)
    assert doorbell.rings == 0


def test_no_script_in_the_file_can_make_markup_of_a_string(engine: Engine, file: Path) -> None:
    one_file(engine, file).open()
    with pytest.raises(Exception, match=r"TypeError|TrustedHTML"):
        engine.evaluate("() => { document.body.innerHTML = '<p>'; }")
