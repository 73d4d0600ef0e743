"""What a first visit costs, and that the browser itself keeps everything here."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Route, expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_page import SessionPage
from tests.browser.watch import Watch

WHEEL_BUDGET = 100_000
PRACTICE_BUDGET = 250_000
PROGRESS_BUDGET = 260_000
REPEAT_BUDGET = 10_000
ELSEWHERE = "http://127.0.0.2:9/"

REFUSED = """url => new Promise(resolve => {
    addEventListener("securitypolicyviolation", event => resolve(event.effectiveDirective), { once: true });
    ATTEMPT;
    setTimeout(() => resolve("allowed"), 3000);
})"""
"""Tries something, and resolves with the directive that forbade it; the time limit is for what was allowed."""


class Meter:
    """Counts the bytes that come over the wire, headers included, by path.

    The copy that a browser then keeps is no part of a visit: it is fetched once the page is there, and here not at all
    (see `browser_context_args`).
    """

    def __init__(self, context: BrowserContext, page: Page) -> None:
        self.bytes: dict[str, float] = {}
        self._paths: dict[str, str] = {}
        self._session = context.new_cdp_session(page)
        self._session.on("Network.requestWillBeSent", self._asked)
        self._session.on("Network.loadingFinished", self._finished)
        self._session.send("Network.enable")

    @property
    def total(self) -> float:
        """Return what all requests together cost."""
        return sum(self.bytes.values())

    def _asked(self, event: dict[str, object]) -> None:
        request = event["request"]
        assert isinstance(request, dict)
        self._paths[str(event["requestId"])] = urlsplit(str(request["url"])).path

    def _finished(self, event: dict[str, object]) -> None:
        size = event["encodedDataLength"]
        assert isinstance(size, (int, float))
        self.bytes[self._paths[str(event["requestId"])]] = size


@pytest.fixture
def meter(context: BrowserContext, page: Page) -> Meter:
    """Return what counts, for a browser that was never here before."""
    return Meter(context, page)


@on_phone_and_desktop
@pytest.mark.parametrize("path", ["/wheel/", "/wheel/angry/", "/feelings/resentful/", "/"])
def test_a_first_visit_to_the_wheel_costs_100_kilobytes_or_less(page: Page, meter: Meter, path: str) -> None:
    page.goto(path, wait_until="networkidle")
    page.evaluate("document.fonts.ready.then(() => null)")
    assert {"/static/build/wheel.js", "/static/build/serif-normal.woff2", "/static/css/wheel.css"} <= meter.bytes.keys()
    assert 0 < meter.total <= WHEEL_BUDGET, meter.bytes


@on_phone_and_desktop
def test_a_first_visit_to_practice_costs_250_kilobytes_or_less_with_its_whole_stock(
    page: Page, meter: Meter, stock: dict[str, Any]
) -> None:
    page.goto("/practice/", wait_until="networkidle")
    expect(page.locator(".meeting")).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => null)")
    assert {"/practice/items.json", "/static/build/practice.js", "/static/css/drills.css"} <= meter.bytes.keys()
    assert len(stock["items"]) > 1000
    assert 0 < meter.total <= PRACTICE_BUDGET, meter.bytes


def test_a_whole_first_session_costs_no_more_than_some_families_of_the_wheel(meter: Meter, begun: SessionPage) -> None:
    begun.page.wait_for_load_state("networkidle")  # what belongs to the first visit may still be on its way
    meter.bytes.clear()
    begun.finish()
    assert all(path.startswith("/wheel/") for path in meter.bytes), meter.bytes


def test_a_first_visit_to_progress_costs_260_kilobytes_or_less_without_the_drills(page: Page, meter: Meter) -> None:
    page.goto("/progress/", wait_until="networkidle")
    expect(page.get_by_text("Nothing here yet.")).to_be_visible()
    assert {"/practice/items.json", "/static/build/progress.js"} <= meter.bytes.keys()
    assert "/static/build/practice.js" not in meter.bytes
    assert 0 < meter.total <= PROGRESS_BUDGET, meter.bytes


def test_no_page_asks_for_anything_twice_or_for_what_is_not_there(page: Page, meter: Meter) -> None:
    answers: list[tuple[int, str]] = []
    page.on("response", lambda response: answers.append((response.status, response.url)))
    page.goto("/practice/", wait_until="networkidle")
    assert [answer for answer in answers if answer[0] != 200] == []
    assert len({url for _, url in answers}) == len(answers)


def test_a_second_visit_costs_10_kilobytes_or_less(page: Page, meter: Meter) -> None:
    page.goto("/wheel/", wait_until="networkidle")
    meter.bytes.clear()
    page.goto("/wheel/", wait_until="networkidle")
    assert 0 < meter.total <= REPEAT_BUDGET, meter.bytes


def test_the_browser_refuses_a_script_or_style_that_got_into_a_page(page: Page, watch: Watch) -> None:
    def smuggle(route: Route) -> None:
        answer = route.fetch()
        body = answer.text().replace("</main>", "<script>ran = true</script><style>h1 { margin: 9px }</style></main>")
        route.fulfill(response=answer, body=body)

    watch.expect("Content Security Policy")
    page.route("**/about/", smuggle)
    page.goto("/about/")
    assert page.evaluate("[document.scripts.length, window.ran ?? null]") == [2, None]
    expect(page.locator("h1")).to_have_css("margin", "0px")


def test_the_browser_refuses_an_inline_handler(page: Page, watch: Watch) -> None:
    watch.expect("This document requires")
    page.goto("/wheel/")
    with pytest.raises(Error, match="TrustedScript"):
        page.evaluate("document.body.setAttribute('onclick', 'window.ran = true')")


def test_the_browser_refuses_markup_from_strings(page: Page, watch: Watch) -> None:
    watch.expect("This document requires")
    page.goto("/practice/")
    with pytest.raises(Error, match="TrustedHTML"):
        page.evaluate("document.body.innerHTML = '<p>'")


@pytest.mark.parametrize("send", ["fetch(url).catch(() => {})", "navigator.sendBeacon(url, 'resentful')"])
def test_the_browser_refuses_to_send_anything_elsewhere(page: Page, watch: Watch, send: str) -> None:
    watch.expect("Content Security Policy")
    page.goto("/practice/")
    assert page.evaluate(REFUSED.replace("ATTEMPT", send), ELSEWHERE) == "connect-src"


def test_the_browser_refuses_a_picture_from_elsewhere(page: Page, watch: Watch) -> None:
    watch.expect("Content Security Policy")
    watch.expect(f"request to another host: {ELSEWHERE}")  # wished for, and never sent
    page.goto("/wheel/")
    refused = page.evaluate(
        """url => new Promise(resolve => {
        const picture = new Image();
        picture.onerror = () => resolve(true);
        picture.onload = () => resolve(false);
        picture.src = url + "?said=resentful";
    })""",
        ELSEWHERE,
    )
    assert refused


def test_the_browser_refuses_to_send_a_form(page: Page, watch: Watch) -> None:
    watch.expect("Content Security Policy")
    page.goto("/wheel/")
    send = "document.body.appendChild(Object.assign(document.createElement('form'), { action: url })).submit()"
    assert page.evaluate(REFUSED.replace("ATTEMPT", send), "/about/") == "form-action"
