"""Colors and motion follow what somebody has asked the system for."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import with_motion
from tests.browser.wheel.places import ANGRY
from tests.browser.wheel_page import WheelPage

ARCS = """svg => [...svg.querySelectorAll("[data-id]")].map(wedge =>
    [wedge.dataset.id, (wedge.matches("path") ? wedge : wedge.querySelector("path")).getAttribute("d")])"""


@pytest.mark.browser_context_args(forced_colors="active")
def test_in_forced_colors_wedges_keep_an_edge_and_the_focus_stands_out(page: Page, whole: WheelPage) -> None:
    color = "element => getComputedStyle(element).stroke"
    edge = whole.wedge("loving").locator("path").evaluate(color)
    assert edge != "none"
    page.get_by_role("link", name="Help now").first.focus()
    page.keyboard.press("Tab")
    expect(whole.wedge("joyful")).to_be_focused()
    assert whole.wedge("joyful").locator("path").evaluate(color) != edge


def test_where_motion_is_not_welcome_the_family_is_simply_there(page: Page, whole: WheelPage) -> None:
    page.evaluate("() => { window.frames_ = 0; window.requestAnimationFrame = () => ++window.frames_; }")
    whole.click("angry")
    expect(whole.wedge("irritated")).to_be_visible()
    expect(whole.wedge("irritated")).to_be_focused()
    assert page.evaluate("window.frames_") == 0
    assert page.locator(".is-opening").count() == 0


def arcs(wheel: WheelPage) -> list[Any]:
    """Return each wedge that is shown, with its path."""
    expect(wheel.page.locator(".is-opening")).to_have_count(0)
    found: list[Any] = wheel.drawing.evaluate(ARCS)
    return found


@with_motion
def test_where_motion_is_welcome_the_wedges_travel_and_end_where_the_server_draws_them(
    page: Page, whole: WheelPage
) -> None:
    drawn_whole = arcs(whole)
    page.evaluate("""() => {
        window.moves = new Set();
        new MutationObserver(changes => changes.forEach(({ target }) => window.moves.add(target.getAttribute("d"))))
            .observe(document.querySelector("[data-slot=wheel]"), { subtree: true, attributeFilter: ["d"] });
    }""")
    whole.click("angry")
    expect(whole.wedge("irritated")).to_be_focused()
    assert page.evaluate("window.moves.size") > 28
    opened = arcs(whole)
    page.keyboard.press("Escape")
    expect(whole.wedge("angry")).to_be_focused()
    assert arcs(whole) == drawn_whole
    page.goto(ANGRY)
    assert opened == arcs(whole)
