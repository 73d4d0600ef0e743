"""The notice of a new version: for everybody, and in nobody's way."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import FloatRect, Locator, expect

from tests.browser.devices import on_every_screen
from tests.browser.offline.conftest import NEWER
from tests.browser.offline.host import FileHost
from tests.browser.offline.offline_page import OfflinePage
from tests.browser.test_accessibility import problems

SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


def box(part: Locator) -> FloatRect:
    """Return where something stands on the screen."""
    found = part.bounding_box()
    assert found is not None
    return found


def overlap(one: FloatRect, other: FloatRect) -> bool:
    """Tell whether two boxes share a pixel."""
    return (
        one["x"] < other["x"] + other["width"]
        and other["x"] < one["x"] + one["width"]
        and one["y"] < other["y"] + other["height"]
        and other["y"] < one["y"] + one["height"]
    )


@on_every_screen
def test_the_notice_is_heard_reached_by_keys_and_covers_nothing_for_good(
    tab: OfflinePage, host: FileHost, newer_site: Path, stock: dict[str, Any]
) -> None:
    tab.keep()
    host.publish(newer_site)
    session = tab.practice(stock, "kind:pinpoint")
    session.pick("resentful")
    tab.update()
    expect(tab.page.get_by_role("status").filter(has_text="Updated. Reload when you like.")).to_be_visible()
    assert tab.notice.evaluate("notice => notice.closest('main')") is None
    for said in ("Updated.", "Close the other tabs first"):
        expect(tab.notice).to_contain_text(said)
        for bar in (tab.page.get_by_role("navigation", name="Places"), tab.page.locator(".question__bar")):
            assert not overlap(box(tab.notice), box(bar)), said
        for scheme in SCHEMES:
            tab.page.emulate_media(color_scheme=scheme)
            assert problems(tab.page, f"{said} {scheme}") == []
        if said == "Updated.":
            other = OfflinePage(tab.page.context.new_page(), tab.home)
            other.open("about/")
            tab.press("Reload")
    other.page.close()
    tab.open("help-now/")
    expect(tab.notice).to_contain_text("Updated.")
    tab.page.evaluate("scrollTo(0, document.body.scrollHeight)")
    assert not overlap(box(tab.notice), box(tab.page.locator(".foot p")))
    for _ in range(100):
        tab.page.keyboard.press("Tab")
        if tab.page.evaluate("document.activeElement.textContent") == "Reload":
            break
    with tab.page.expect_navigation():
        tab.page.keyboard.press("Enter")
    assert tab.version() == NEWER
