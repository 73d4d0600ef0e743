"""By keys alone, all of the wheel can be reached, and the focus is never lost."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.wheel.places import ANGRY, BITTER, WHOLE, at
from tests.browser.wheel_page import WheelPage


def test_the_wheel_is_one_tab_stop(page: Page, whole: WheelPage) -> None:
    stops = whole.drawing.locator("a[data-id]").evaluate_all("links => links.filter(link => link.tabIndex >= 0).length")
    assert stops == 1
    whole.wedge("joyful").focus()
    page.keyboard.press("ArrowRight")
    assert whole.focused() == "loving"
    page.keyboard.press("Tab")
    assert whole.focused() is None
    page.keyboard.press("Shift+Tab")
    assert whole.focused() == "loving"


def test_tab_reaches_the_wheel_and_then_the_list(page: Page, whole: WheelPage) -> None:
    page.get_by_role("link", name="Help now").first.focus()
    page.keyboard.press("Tab")
    assert whole.focused() == "joyful"
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('[data-list]') !== null")


@pytest.mark.parametrize(
    ("keys", "lands_on"),
    [
        (["ArrowRight"], "loving"),
        (["ArrowLeft"], "surprised"),
        (["ArrowRight"] * 9, "joyful"),
        (["ArrowDown"], "happy"),
        (["ArrowDown", "ArrowUp"], "joyful"),
        (["End"], "surprised"),
        (["End", "Home"], "joyful"),
        (["End", "ArrowDown", "End"], "curious"),
        (["ArrowUp"], "joyful"),
        ([*"rese"], "resentful"),
        ([*"rese", "ArrowUp"], "angry"),
        ([*"rese", "ArrowDown", "ArrowUp"], "resentful"),
        ([*"bitter", "ArrowDown"], "bitter"),
    ],
)
def test_keys_move_along_the_wheel(page: Page, whole: WheelPage, keys: list[str], lands_on: str) -> None:
    whole.wedge("joyful").focus()
    for key in keys:
        page.keyboard.press(key)
    assert whole.focused() == lands_on


def test_the_same_letter_again_goes_on_to_the_next_word(page: Page, whole: WheelPage, vocabulary: Vocabulary) -> None:
    with_w = [id_ for id_, entry in vocabulary.entries.items() if entry.name.startswith("W")]
    whole.wedge("joyful").focus()
    seen = []
    for _ in with_w:
        page.keyboard.press("w")
        seen.append(whole.focused())
    assert seen == with_w


def test_letters_with_a_modifier_are_left_to_the_browser(page: Page, whole: WheelPage) -> None:
    whole.wedge("joyful").focus()
    prevented = page.evaluate("""() => {
        const key = new KeyboardEvent("keydown", { key: "b", ctrlKey: true, bubbles: true, cancelable: true });
        return !document.activeElement.dispatchEvent(key);
    }""")
    assert not prevented
    assert whole.focused() == "joyful"


def test_enter_opens_a_word_and_escape_closes_it_then_goes_out(page: Page, whole: WheelPage) -> None:
    whole.wedge("joyful").focus()
    page.keyboard.press("End")
    page.keyboard.press("ArrowLeft")
    assert whole.focused() == "angry"
    page.keyboard.press("Enter")
    expect(page).to_have_url(at(ANGRY))
    expect(whole.wedge("irritated")).to_be_focused()
    page.keyboard.type("bit")
    page.keyboard.press("Enter")
    expect(whole.card("bitter").get_by_role("heading", level=1)).to_be_focused()
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(ANGRY))
    expect(whole.cards).to_have_count(0)
    expect(whole.wedge("bitter")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(WHOLE))
    expect(whole.wedge("angry")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(WHOLE))


def test_escape_goes_out_on_a_page_that_was_opened_by_its_address(page: Page, wheel: WheelPage) -> None:
    page.goto(BITTER)
    wheel.wedge("bitter").focus()
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(ANGRY))
    expect(wheel.cards).to_have_count(0)
    expect(wheel.wedge("bitter")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(WHOLE))


def test_the_close_button_gives_the_focus_back_to_the_wedge(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    page.get_by_role("button", name="Close the card").click()
    expect(whole.wedge("bitter")).to_be_focused()


def test_the_wheel_on_the_home_page_moves_by_keys_too(page: Page, wheel: WheelPage) -> None:
    page.goto("/")
    wheel.wedge("joyful").focus()
    page.keyboard.press("ArrowRight")
    assert wheel.focused() == "loving"
    page.keyboard.press("Enter")
    expect(page).to_have_url(at("/wheel/loving/"))


def test_a_nuance_on_the_home_page_leads_to_its_place_in_its_family(page: Page, wheel: WheelPage) -> None:
    page.goto("/")
    wheel.click("resentful")
    expect(page).to_have_url(at(f"{ANGRY}#resentful"))
    expect(wheel.wedge("resentful")).to_be_focused()
