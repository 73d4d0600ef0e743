"""The harness does in every engine what the other tests rely on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.engines.conftest import Start
from tests.engines.doorbell import Doorbell
from tests.engines.engine import Engine
from tests.engines.toy import write_toy

VISITED = "count => document.getElementById('visits').textContent === `${count} visits`"
SAYS = "([id, text]) => document.getElementById(id).textContent.trim() === text"


@pytest.fixture
def toy(tmp_path: Path) -> str:
    """Return the address of the small page."""
    return write_toy(tmp_path / "toy.html").as_uri()


def test_what_a_local_page_keeps_is_there_when_the_browser_is_opened_again(engine: Engine, toy: str) -> None:
    engine.open(toy)
    engine.wait(VISITED, 1)
    engine.reopen()
    engine.open(toy)
    engine.wait(VISITED, 2)
    assert engine.messages() == []
    assert engine.requests() == []


def test_a_request_that_the_policy_forbids_does_not_leave(engine: Engine, toy: str, doorbell: Doorbell) -> None:
    engine.open(f"{toy}#{doorbell.address}")
    engine.click("button", "Call")
    engine.wait(SAYS, ["called", "called"])
    assert doorbell.rings == 0
    assert any(doorbell.address in message for message in engine.messages())


def test_a_request_that_nothing_forbids_is_seen(engine: Engine, tmp_path: Path, doorbell: Doorbell) -> None:
    engine.open(f"{write_toy(tmp_path / 'open.html', guarded=False).as_uri()}#{doorbell.address}")
    engine.click("button", "Call")
    engine.wait(SAYS, ["called", "called"])
    assert doorbell.rings == 1
    assert engine.requests() == [doorbell.address]


def test_a_file_goes_in_and_comes_out_under_its_name(engine: Engine, toy: str, tmp_path: Path) -> None:
    file = tmp_path / "chosen.txt"
    file.write_text("chosen", encoding="utf-8")
    engine.open(toy)
    engine.upload("#file", file)
    engine.wait(SAYS, ["read", "chosen"])
    first, second = engine.download("#save"), engine.download("button", "Save")
    assert first.name == "saved.txt"
    assert [saved.read_text(encoding="utf-8") for saved in (first, second)] == ["chosen", "chosen"]


def test_keys_have_the_names_that_pages_know(engine: Engine, toy: str) -> None:
    engine.open(toy)
    engine.press("1", "Enter", "ArrowDown", "u")
    engine.wait(SAYS, ["keys", "1 Enter ArrowDown u"])


def test_what_nobody_catches_is_a_message(engine: Engine, toy: str) -> None:
    engine.open(toy)
    engine.click("button", "Throw")
    assert any("thrown on purpose" in message for message in engine.messages())


def test_a_value_or_a_failure_comes_back_from_the_page(engine: Engine, toy: str) -> None:
    engine.open(toy)
    assert engine.evaluate("async ({ a }) => [a, document.title, null]", {"a": 1}) == [1, "Toy", None]
    with pytest.raises(Exception, match="no such luck"):
        engine.evaluate("() => Promise.reject(new Error('no such luck'))")


def test_firefox_keeps_local_files_apart_as_it_does_for_people(start: Start, tmp_path: Path) -> None:
    firefox = start("firefox")
    for name in ("one", "other"):
        firefox.open(write_toy(tmp_path / f"{name}.html").as_uri())
        firefox.wait(VISITED, 1)
