"""The skip link leads to the content, and nowhere else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.session_page import SessionPage


@pytest.mark.parametrize("path", ["/", "/wheel/", "/wheel/angry/", "/feelings/resentful/", "/vague/fine/", "/about/"])
def test_the_skip_link_puts_the_focus_on_the_content_and_changes_nothing(page: Page, path: str) -> None:
    page.goto(path)
    # a star can be pressed, and seen, when the log is there
    expect(page.locator("main .star:disabled")).to_have_count(0)
    before = page.locator("main").inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    expect(page.locator("dialog")).to_have_count(0)
    assert page.locator("main").inner_text() == before


def test_a_session_goes_on_after_the_skip_link_and_a_reload(scenes: SessionPage) -> None:
    scenes.answer(None)
    scenes.next()
    scenes.page.goto("/practice/#main")
    scenes.page.reload()
    expect(scenes.count).to_have_text("2 of 9")


def test_picking_a_word_keeps_the_focus_on_it(scenes: SessionPage) -> None:
    scenes.pick("bitter")
    expect(scenes.wheel.wedge("bitter")).to_be_focused()
    scenes.page.keyboard.press("ArrowLeft")
    expect(scenes.wheel.wedge("disgruntled")).to_be_focused()
    scenes.page.keyboard.press("Escape")
    expect(scenes.wheel.wedge("angry")).to_be_focused()
