"""The browser itself lets nothing in or out of the one file, and nothing goes wrong in it."""

from __future__ import annotations

from collections.abc import Iterator
from socket import socket

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.devices import DESKTOP, PHONE, without_script
from tests.browser.learner import REFUSE_STORAGE
from tests.browser.one_file.file_page import FilePage
from tests.browser.test_accessibility import problems
from tests.browser.watch import Watch
from tests.web.places import PAGES

OUTCOMES = """async address => {
    const outcome = work => Promise.resolve().then(work).then(() => "done", () => "refused");
    const loaded = (element, name) => new Promise((resolve, reject) => {
        element.onload = resolve;
        element.onerror = reject;
        element[name] = address;
        document.head.append(element);
    });
    const script = document.createElement("script");
    const style = Object.assign(document.createElement("link"), { rel: "stylesheet" });
    script.append("window.wasRun = true");
    document.head.append(script);
    return {
        fetch: await outcome(() => fetch(address)),
        request: await outcome(() => new Promise((resolve, reject) => {
            const call = new XMLHttpRequest();
            call.onload = resolve;
            call.onerror = reject;
            call.open("GET", address);
            call.send();
        })),
        image: await outcome(() => loaded(new Image(), "src")),
        style: await outcome(() => loaded(style, "href")),
        socket: await outcome(() => new Promise((resolve, reject) => {
            const call = new WebSocket(address.replace("http", "ws"));
            call.onopen = resolve;
            call.onerror = reject;
        })),
        markup: await outcome(() => void (document.createElement("p").innerHTML = "<b>markup</b>")),
        code: await outcome(() => new Function("return 1")()),
        script: window.wasRun ? "done" : "refused",
    };
}"""
"""What a foreign script would try, had it got in."""


@pytest.fixture
def neighbor() -> Iterator[socket]:
    """Return somebody who listens, and never gets a call."""
    with socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        listening.setblocking(False)
        yield listening


def test_nothing_gets_in_or_out(session: FilePage, watch: Watch, neighbor: socket) -> None:
    for refusal in ("Content Security Policy", "Refused", "TrustedHTML", "TrustedScript", "Failed to load"):
        watch.expect(refusal)
    session.open("/practice/")
    address = f"http://127.0.0.1:{neighbor.getsockname()[1]}/"
    watch.expect(f"request: {address}")
    outcomes = session.page.evaluate(OUTCOMES, address)
    assert outcomes == dict.fromkeys(outcomes, "refused")
    with pytest.raises(BlockingIOError):
        neighbor.accept()


@pytest.mark.parametrize("screen", [DESKTOP, PHONE], ids=["desktop", "phone"])
def test_a_walk_through_every_page_and_a_session_goes_without_a_word_in_the_console(session: FilePage) -> None:
    session.page.goto("")
    for path in PAGES:
        session.open(path)
        expect(session.page.locator("h1")).not_to_be_empty()
    session.begin()
    session.finish()
    expect(session.ending).to_be_visible()
    # the watch fails the test for a request, a warning or an error


@pytest.mark.parametrize("color_scheme", ["light", "dark"])
def test_axe_finds_nothing(page: Page, context: BrowserContext, session: FilePage, color_scheme: str) -> None:
    page.emulate_media(color_scheme="dark" if color_scheme == "dark" else "light")
    context.add_init_script(REFUSE_STORAGE)
    found = []
    for path in ("/", "/feelings/bitter/", "/practice/", "/progress/", "/about/"):
        session.open(path)
        expect(session.notice).to_be_visible()
        found += problems(page, path)
    session.begin("kind:define")
    session.step()
    while not session.ending.is_visible():
        session.step(knowing=False)
    expect(session.offer).to_be_visible()
    found += problems(page, "the end of a session")
    assert found == []


@without_script
def test_without_script_the_file_says_what_to_do(page: Page) -> None:
    page.goto("")
    expect(page.get_by_role("heading", name="This file needs JavaScript")).to_be_visible()
    expect(page.locator("noscript p").last).to_contain_text("save the file, and open it in a browser")
