"""On a phone, families open in place and cards as sheets."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.browser.devices import on_phone
from tests.browser.wheel.places import ANGRY, BITTER, at
from tests.browser.wheel_page import WheelPage


@on_phone
def test_on_a_phone_a_tap_on_a_family_and_on_a_word_opens_a_sheet(page: Page, whole: WheelPage) -> None:
    whole.tap("angry")
    expect(page).to_have_url(at(ANGRY))
    whole.tap("bitter")
    expect(page).to_have_url(at(BITTER))
    sheet = page.get_by_role("dialog", name="Bitter")
    expect(sheet).to_be_visible()
    expect(sheet.get_by_role("heading", level=1)).to_be_focused()
    box = sheet.bounding_box()
    assert box
    assert box["y"] + box["height"] == pytest.approx(844, abs=1)
    assert page.evaluate("document.querySelector('dialog').matches(':modal')")


@on_phone
def test_on_a_phone_a_tap_on_a_nuance_opens_its_family_with_the_nuance_marked(page: Page, whole: WheelPage) -> None:
    whole.tap("resentful")
    expect(page).to_have_url(at(f"{ANGRY}#resentful"))
    expect(page.locator("svg.wheel--family")).to_be_visible()
    assert whole.focused() == "resentful"


@on_phone
@pytest.mark.parametrize("way", ["button", "Escape", "back", "backdrop"])
def test_on_a_phone_the_sheet_closes_by(page: Page, wheel: WheelPage, way: str) -> None:
    page.goto(ANGRY)
    wheel.tap("bitter")
    expect(page.get_by_role("dialog", name="Bitter")).to_be_visible()
    if way == "button":
        page.get_by_role("button", name="Close the card").tap()
    elif way == "Escape":
        page.keyboard.press("Escape")
    elif way == "back":
        page.go_back()
    else:
        page.touchscreen.tap(200, 40)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page).to_have_url(at(ANGRY))
    assert wheel.focused() == "bitter"
    page.go_forward()
    expect(page.get_by_role("dialog", name="Bitter")).to_be_visible()


@on_phone
def test_on_a_phone_the_third_ring_is_ticks_until_its_family_opens(page: Page, whole: WheelPage) -> None:
    expect(whole.wedge("bitter")).to_have_count(0)
    expect(whole.drawing.locator("path[data-id='bitter']")).to_be_attached()
    whole.tap("angry")
    expect(whole.wedge("bitter")).to_be_visible()


@on_phone
def test_on_a_phone_a_page_of_a_word_shows_its_card_without_a_sheet(page: Page, wheel: WheelPage) -> None:
    page.goto(BITTER)
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(wheel.card("bitter").get_by_role("heading", level=1)).to_be_visible()
