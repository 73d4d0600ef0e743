"""Fixtures: our own server on a free port, one browser, and an eye on all that it asks for and complains about."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Thread
from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import BrowserContext, Page, expect
from waitress.server import create_server

from feelings_wheel.web.compression import warm
from tests.browser.devices import DESKTOP, Screen
from tests.browser.session_page import SessionPage
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage
from tools.browser import launch_options

FAIR_CHANCE = "Math.random = () => 0.5"
"""Questions then come in the order of the data, so that every run asks the same ones."""

PATIENCE = 10_000
"""How long to wait for what should be there at once, in milliseconds."""

expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def base_url(app: Flask) -> str:
    """Serve the app as `make run` does, for as long as the tests run; return its address."""
    warm(app)
    server = create_server(app, host="127.0.0.1", port=0)
    Thread(target=server.run, daemon=True).start()
    return f"http://127.0.0.1:{server.effective_port}"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the browser that `make test` found."""
    return {**browser_type_launch_args, **launch_options()}


@pytest.fixture
def screen() -> Screen:
    """Return the screen to look at, a desktop's; the marks in devices.py say otherwise."""
    return DESKTOP


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], screen: Screen) -> dict[str, Any]:
    """Belong to somebody who doesn't want motion and keeps no copy of the site, unless a test says otherwise.

    A service worker would answer in the place of the server, and of what a test puts in the server's place.
    """
    return {**browser_context_args, **screen, "reduced_motion": "reduce", "service_workers": "block"}


@pytest.fixture
def watch(base_url: str) -> Watch:
    """Return what keeps an eye on the browser; a test tells it what it expects to go wrong."""
    return Watch(base_url)


@pytest.fixture
def new_context(new_context: Callable[..., BrowserContext], watch: Watch) -> Iterator[Callable[..., BrowserContext]]:
    """Watch every context that a test opens; fail it for a request to another host or an error in the console."""

    def opened(**options: Any) -> BrowserContext:
        context = new_context(**options)
        context.set_default_timeout(PATIENCE)
        context.add_init_script(FAIR_CHANCE)
        watch.follow(context)
        return context

    yield opened
    watch.settle()
    assert watch.complaints == []


@pytest.fixture(scope="session")
def stock(app: Flask) -> dict[str, Any]:
    """Return every question with its key, as the browser gets it."""
    found: dict[str, Any] = app.test_client().get("/practice/items.json").get_json()
    return found


@pytest.fixture
def wheel(page: Page) -> WheelPage:
    """Return the page as somebody sees it who looks for the wheel."""
    return WheelPage(page)


@pytest.fixture
def session(page: Page, stock: dict[str, Any]) -> SessionPage:
    """Return the page as somebody sees it who practices."""
    return SessionPage(page, stock)


@pytest.fixture
def begun(session: SessionPage) -> SessionPage:
    """Return somebody's first session, at its first step."""
    session.begin()
    return session


@pytest.fixture
def scenes(session: SessionPage) -> SessionPage:
    """Return a session of eight scenes, at the first."""
    session.begin("kind:pinpoint")
    return session
