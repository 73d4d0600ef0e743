"""Axe finds nothing: on each page type and in each state, by day and by night, on a desktop and on a phone."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.devices import DESKTOP, PHONE, Screen
from tests.browser.learner import learner
from tests.browser.session_page import SessionPage
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage
from tests.web.places import MISSING, PAGES

STRICT = {
    "resultTypes": ["violations"],
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
}
"""Axe's rules for WCAG 2.2 AA and its best practices; `target-size` is among them."""

LEAST_CONTRAST = 4.5

CONTRASTS = """svg => {
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const luminance = color => {
        context.fillStyle = color;
        context.fillRect(0, 0, 1, 1);
        const [red, green, blue] = [...context.getImageData(0, 0, 1, 1).data].map(part => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    return [...svg.querySelectorAll("a[data-id]")].map(link => {
        const fills = ["text", "path"].map(part => luminance(getComputedStyle(link.querySelector(part)).fill));
        return [link.dataset.id, (Math.max(...fills) + 0.05) / (Math.min(...fills) + 0.05)];
    });
}"""
"""Axe can't see what lies behind a text in SVG, so the wheel is measured here."""

PAINT = "(svg, level) => svg.querySelectorAll('[data-id]').forEach(part => part.dataset.mastery = level)"


@pytest.fixture(
    params=[(DESKTOP, "light"), (DESKTOP, "dark"), (PHONE, "light"), (PHONE, "dark")],
    ids=["desktop-day", "desktop-night", "phone-day", "phone-night"],
)
def view(request: pytest.FixtureRequest) -> tuple[Screen, str]:
    """Return a screen and a color scheme."""
    chosen: tuple[Screen, str] = request.param
    return chosen


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], view: tuple[Screen, str]) -> dict[str, Any]:
    """Look at the pages on that screen, in that scheme."""
    screen, scheme = view
    return {**browser_context_args, **screen, "color_scheme": scheme}


def problems(page: Page, where: str) -> list[str]:
    """Return what axe finds on a page, one line for each rule and element."""
    found = Axe().run(page, options=STRICT).response["violations"]
    return [
        f"{where}: {violation['id']}: {' '.join(map(str, node['target']))}: {node.get('failureSummary', '')}"
        for violation in found
        for node in violation["nodes"]
    ]


def faint(wheel: WheelPage) -> list[str]:
    """Return the labels of the wheel that don't stand out from their wedges."""
    contrasts: list[tuple[str, float]] = wheel.drawing.evaluate(CONTRASTS)
    assert len(contrasts) > 10
    return [f"{id_}: {ratio:.2f}" for id_, ratio in contrasts if ratio < LEAST_CONTRAST]


def test_every_label_stands_out_from_its_wedge(page: Page, wheel: WheelPage) -> None:
    found = []
    page.goto("/wheel/")
    found += faint(wheel)
    wheel.wedge("joyful").hover(position={"x": 20, "y": 60}, force=True)
    found += faint(wheel)
    page.goto("/wheel/angry/")
    found += faint(wheel)
    wheel.click("bitter")
    expect(wheel.wedge("bitter")).to_have_attribute("aria-current", "true")
    found += faint(wheel)
    assert found == []


def test_every_name_stands_out_on_every_level_of_the_wheel_that_fills_in(page: Page, wheel: WheelPage) -> None:
    found = []
    page.goto("/progress/")
    expect(wheel.drawing.locator("[data-mastery]").first).to_be_attached()
    for level in range(5):
        wheel.drawing.evaluate(PAINT, str(level))
        found += [f"level {level}: {name}" for name in faint(wheel)]
    assert found == []


def test_axe_finds_nothing_on_any_page(page: Page, watch: Watch) -> None:
    watch.expect("404 (NOT FOUND)")
    found = []
    for path in (*PAGES, MISSING):
        page.goto(path)
        found += problems(page, path)
    assert found == []


def test_axe_finds_nothing_on_a_card_that_was_opened(page: Page, wheel: WheelPage) -> None:
    found = []
    page.goto("/wheel/angry/")
    wheel.click("resentful")
    expect(page.get_by_role("dialog", name="Resentful")).to_be_visible()
    found += problems(page, "card")
    page.get_by_role("button", name="Close the card").click()
    expect(wheel.wedge("resentful")).to_be_focused()
    found += problems(page, "focus on a wedge")
    page.locator("details[data-family=sad] summary").click()
    wheel.in_list("lonely").hover()
    found += problems(page, "list in step")
    assert found == []


def test_axe_finds_nothing_on_what_somebody_has_learned(page: Page, wheel: WheelPage) -> None:
    found = []
    learner().sit_down(page)
    expect(page.get_by_role("img")).to_have_count(2)
    found += problems(page, "progress")
    page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)")
    wheel.wedge("angry").focus()
    found += problems(page, "lists and tables open, focus on a wedge")
    page.goto("/feelings/bitter/")
    expect(page.get_by_role("button", name="Saved", exact=True)).to_be_visible()
    found += problems(page, "saved word")
    assert found == []


def test_axe_finds_nothing_in_any_state_of_a_session(session: SessionPage) -> None:
    page, found = session.page, []
    session.begin("kind:pinpoint")
    found += problems(page, "question")
    session.button("Hint").click()
    expect(session.hint).not_to_be_empty()
    session.pick("resentful")
    found += problems(page, "hint and word picked")
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    found += problems(page, "keys")
    page.keyboard.press("Escape")
    session.button("Answer").click()
    expect(session.verdict).to_be_visible()
    found += problems(page, "feedback")
    session.next()
    session.answer(None)
    found += problems(page, "unknown")
    session.next()
    while not session.ending.is_visible():
        session.answer(None)
        session.next()
    expect(session.ending).to_be_visible()
    found += problems(page, "ending")
    assert found == []


def test_axe_finds_nothing_where_something_is_missing(page: Page, context: BrowserContext, watch: Watch) -> None:
    watch.expect("Failed to load resource")
    found = []
    context.add_init_script("IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }")
    page.goto("/practice/")
    expect(page.get_by_text("Your browser doesn’t let this page keep anything.")).to_be_visible()
    found += problems(page, "storage refused")
    page.route("**/practice/items.json", lambda route: route.abort())
    page.reload()
    expect(page.get_by_role("heading", name="The questions didn’t load")).to_be_visible()
    found += problems(page, "scenes missing")
    assert found == []
