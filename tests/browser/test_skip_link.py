"""The skip link leads to the content, and nowhere else."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.session_page import SessionPage


@pytest.mark.parametrize("path", ["/", "/wheel/", "/wheel/angry/", "/feelings/resentful/", "/vague/fine/", "/about/"])
def test_the_skip_link_puts_the_focus_on_the_content_and_changes_nothing(page: Page, path: str) -> None:
    page.goto(path)
    before = page.locator("main").inner_text()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    expect(page.locator("dialog")).to_have_count(0)
    assert page.locator("main").inner_text() == before


def test_a_session_goes_on_after_the_skip_link_and_a_reload(begun: SessionPage) -> None:
    begun.answer(None)
    begun.next()
    begun.page.goto("/practice/#main")
    begun.page.reload()
    expect(begun.count).to_have_text("2 of 8")


def test_picking_a_word_keeps_the_focus_on_it(begun: SessionPage) -> None:
    begun.pick("bitter")
    expect(begun.wheel.wedge("bitter")).to_be_focused()
    begun.page.keyboard.press("ArrowLeft")
    expect(begun.wheel.wedge("disgruntled")).to_be_focused()
    begun.page.keyboard.press("Escape")
    expect(begun.wheel.wedge("angry")).to_be_focused()
