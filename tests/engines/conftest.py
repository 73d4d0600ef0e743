"""Fixtures: browsers of three engines, each with a profile of its own, and an address that counts who calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from feelings_wheel.export.static import export
from feelings_wheel.resources import DATA
from tests.browser.offline.host import FileHost
from tests.engines.doorbell import Doorbell, waiting
from tests.engines.engine import Engine
from tests.engines.playwright_engine import Chromium, Firefox
from tests.engines.webkit_engine import WebKit, screen_in_memory

BELOW = "/some/where/"

ENGINES = ("chromium", "firefox", "webkit")

Start = Callable[[str], Engine]


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    """Return a screen for the engine that needs one."""
    with screen_in_memory() as display:
        yield display


@pytest.fixture
def start(playwright: Playwright, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Start]:
    """Return what starts an engine by its name; whatever was started is closed in the end."""
    started: list[Engine] = []

    def begin(name: str) -> Engine:
        home = tmp_path / f"{name}-{len(started)}"
        engine: Engine
        if name == "webkit":
            engine = WebKit(request.getfixturevalue("display"), home)
        else:
            engine = {"chromium": Chromium, "firefox": Firefox}[name](playwright, home)
        started.append(engine)
        return engine

    yield begin
    for engine in started:
        engine.close()


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest, start: Start) -> Engine:
    """Return a browser; the test runs once for each engine."""
    return start(request.param)


@pytest.fixture
def doorbell() -> Iterator[Doorbell]:
    """Return an address that counts who calls."""
    with waiting() as bell:
        yield bell


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of a host that has the site below a path."""
    root = tmp_path_factory.mktemp("site")
    (root / BELOW.strip("/")).parent.mkdir()
    export(root / BELOW.strip("/"), data=DATA)
    return root


@pytest.fixture
def host(site: Path) -> Iterator[FileHost]:
    """Return a host that can go away."""
    found = FileHost(site, BELOW)
    yield found
    found.stop()
