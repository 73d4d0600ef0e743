"""The static site below a path: after one visit, all of it works without its host, also when the browser was closed."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.offline.host import FileHost
from tests.engines.app_page import AppPage
from tests.engines.engine import Engine
from tests.web.places import PAGES

READY = "() => navigator.serviceWorker.ready.then(() => null)"
CONTROLLED = "() => navigator.serviceWorker.controller?.state === 'activated'"

FILLED = """() => [...document.querySelectorAll("[data-items]")].every(
    part => part.querySelector(".session, [data-slot=head] > :not(noscript)"))"""
"""Pages that load the questions have done so: Firefox complains of what it has to stop when a page is left."""


@pytest.fixture
def visitor(engine: Engine, host: FileHost) -> Iterator[AppPage]:
    """Return somebody who saw one page before the host went away; no engine may complain, or ask anybody else."""
    page = AppPage(engine, host.address, "more-than-fine")
    page.open()
    # fetching the whole site takes longer than what should be there at once
    engine.evaluate(READY)
    engine.wait(CONTROLLED)
    host.stop()
    yield page
    assert engine.messages() == []
    assert [address for address in engine.requests() if not address.startswith(host.address)] == []


def test_every_type_of_page_opens(visitor: AppPage) -> None:
    titles = []
    for path in PAGES:
        visitor.engine.open(visitor.home + path.lstrip("/"))
        visitor.engine.wait(FILLED)
        titles.append(visitor.engine.evaluate("() => document.title"))
    assert len(set(titles)) == len(PAGES)


def test_a_session_can_be_finished_and_is_there_when_the_browser_is_opened_again(visitor: AppPage) -> None:
    visitor.practice()
    visitor.finish()
    told, kept = visitor.progress(), visitor.events()
    assert any(event.get("answer") for event in kept)
    visitor.come_back()
    assert visitor.progress() == told
    assert visitor.events() == kept
