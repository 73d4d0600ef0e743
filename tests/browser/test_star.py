"""The star on a word's card saves the word, and lets it go."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.devices import on_phone_and_desktop, without_script
from tests.browser.learner import REFUSE_STORAGE
from tests.browser.session_page import READ_EVENTS
from tests.browser.wheel_page import WheelPage


@on_phone_and_desktop
def test_a_star_saves_the_word_of_a_card_and_lets_it_go(page: Page, wheel: WheelPage) -> None:
    page.goto("/wheel/angry/")
    wheel.click("bitter")
    star = page.get_by_role("dialog").get_by_role("button", name="Save this word")
    expect(star).to_have_attribute("aria-pressed", "false")
    star.click()
    saved = page.get_by_role("button", name="Saved", exact=True)
    expect(saved).to_have_attribute("aria-pressed", "true")
    page.goto("/feelings/bitter/")
    expect(saved).to_have_attribute("aria-pressed", "true")
    saved.focus()
    page.keyboard.press("Space")
    expect(page.get_by_role("button", name="Save this word")).to_have_attribute("aria-pressed", "false")
    assert [(event["word"], event["on"]) for event in page.evaluate(READ_EVENTS)] == [
        ("bitter", True),
        ("bitter", False),
    ]


def test_a_star_remembers_what_was_saved_on_the_same_page(page: Page, wheel: WheelPage) -> None:
    page.goto("/wheel/angry/")
    wheel.click("bitter")
    page.get_by_role("button", name="Save this word").click()
    page.get_by_role("button", name="Close the card").click()
    wheel.click("sulky")
    expect(page.get_by_role("button", name="Save this word")).to_be_visible()
    wheel.click("bitter")
    expect(page.get_by_role("button", name="Saved", exact=True)).to_be_visible()


def test_nothing_moves_when_a_star_can_be_pressed(page: Page, context: BrowserContext) -> None:
    context.add_init_script("""
        new PerformanceObserver(list => window.shifts = list.getEntries().map(({ value }) => value))
            .observe({ type: "layout-shift", buffered: true });
    """)
    page.goto("/feelings/bitter/", wait_until="networkidle")
    expect(page.get_by_role("button", name="Save this word")).to_be_visible()
    assert page.evaluate("(window.shifts ?? []).filter(shift => shift > 0.01)") == []


@without_script
def test_without_script_there_is_no_star(page: Page) -> None:
    page.goto("/feelings/bitter/")
    expect(page.get_by_text("Sour over an old wrong")).to_be_visible()
    expect(page.locator(".card__star")).to_be_hidden()


def test_where_nothing_is_kept_a_star_says_how_long_it_lasts(page: Page, context: BrowserContext) -> None:
    context.add_init_script(REFUSE_STORAGE)
    page.goto("/feelings/bitter/")
    page.get_by_role("button", name="Save this word").click()
    expect(page.get_by_role("status")).to_contain_text("Saved until you leave")
    page.get_by_role("button", name="Saved", exact=True).click()
    expect(page.get_by_role("status")).to_be_empty()
