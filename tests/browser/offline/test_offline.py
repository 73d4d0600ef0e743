"""After one visit, all of it works without a connection: as files below a path, and served.

That each page gets all its styles, fonts and scripts is watched over in every test: see tests/browser/watch.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.conftest import PATIENCE
from tests.browser.offline.conftest import BELOW
from tests.browser.offline.host import AppHost, FileHost, Host
from tests.browser.offline.offline_page import OfflinePage
from tests.browser.session_log import types
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage
from tests.web.places import PAGES, every_page

NOT_KEPT = "This page isn’t on your device"


@pytest.fixture(scope="module", params=["static", "served"])
def visited(request: pytest.FixtureRequest, browser: Browser) -> Iterator[OfflinePage]:
    """Return a tab that showed one page before its host went away, be that one of files or of the app."""
    if request.param == "static":
        host: Host = FileHost(request.getfixturevalue("site"), BELOW)
    else:
        host = AppHost(request.getfixturevalue("app"))
    watch = Watch(host.address.rstrip("/"))
    with browser.new_context(reduced_motion="reduce") as context:
        context.set_default_timeout(PATIENCE)
        watch.follow(context)
        tab = OfflinePage(context.new_page(), host.address)
        tab.keep()
        host.stop()
        yield tab
        watch.settle()
    assert watch.complaints == []


@pytest.fixture
def alone(visited: OfflinePage) -> Iterator[OfflinePage]:
    """Return another tab there."""
    page = visited.page.context.new_page()
    yield OfflinePage(page, visited.home)
    page.close()


def test_the_page_that_was_open_goes_on(visited: OfflinePage) -> None:
    wheel = WheelPage(visited.page)
    wheel.click("angry")
    wheel.click("bitter")
    expect(visited.page.get_by_role("heading", name="Bitter")).to_be_visible()
    assert visited.page.url.startswith(f"{visited.home}feelings/bitter/")


@pytest.mark.parametrize("name", ["", "index.html", "?from=home", "index.html?from=home#main"])
def test_every_type_of_page_opens(alone: OfflinePage, name: str) -> None:
    for path in PAGES:
        place = path.lstrip("/") + name
        alone.open(place)
        assert alone.page.url == alone.home + place
        expect(alone.page.locator("h1")).not_to_have_text(NOT_KEPT)


def test_every_page_and_all_data_are_there(alone: OfflinePage, vocabulary: Vocabulary) -> None:
    addresses = [*every_page(vocabulary), "/vocabulary.json", "/practice/items.json"]
    alone.open("about/")
    answers = alone.fetched([address.lstrip("/") for address in addresses])
    assert len(answers) > 200
    assert [answer for answer in answers if answer[1] != 200] == []


def test_a_session_is_played_to_its_end_and_kept(alone: OfflinePage, stock: dict[str, Any]) -> None:
    session = alone.practice(stock, "kind:pinpoint")
    session.finish()
    expect(session.ending).to_be_visible()
    assert types(session.events())[-1] == "session-ended"
    alone.open("progress/")
    expect(alone.page.get_by_role("heading", name="Your data")).to_be_visible()


@pytest.mark.parametrize("place", ["feelings/biter/", "nowhere", "more-than-fine.html", "a/b/c/"])
def test_what_is_not_kept_is_answered_with_a_page_of_ours_that_leads_on(alone: OfflinePage, place: str) -> None:
    alone.open(place)
    expect(alone.page.locator("h1")).to_have_text(NOT_KEPT)
    alone.page.get_by_role("link", name="Open the wheel").click()
    expect(alone.page.locator("h1")).to_have_text("The wheel")


@pytest.mark.parametrize("place", ["wheel", "feelings/bitter", "feelings/bitter?from=home"])
def test_an_address_without_its_last_slash_leads_to_the_page(alone: OfflinePage, place: str) -> None:
    alone.open(place)
    assert alone.page.url == f"{alone.home}{place.split('?')[0]}/"
