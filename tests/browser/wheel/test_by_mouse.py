"""With the mouse, the wheel opens families and cards in place, and Back always leads where somebody was."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, Route, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import with_motion
from tests.browser.wheel.places import ANGRY, BITTER, RESENTFUL, WHOLE, at
from tests.browser.wheel_page import WheelPage


def test_a_click_on_a_wedge_opens_its_card_beside_the_wheel(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    expect(page).to_have_url(at(BITTER))
    expect(page).to_have_title("Bitter · More Than Fine")
    expect(page.locator("dialog.panel").get_by_role("heading", name="Bitter", level=1)).to_be_focused()
    expect(whole.wedge("bitter")).to_have_attribute("aria-current", "true")
    expect(whole.in_list("bitter")).to_have_attribute("aria-current", "true")
    assert page.locator("svg [aria-current]:visible").count() == 1


def test_the_whole_wheel_stays_while_a_card_is_open(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    expect(whole.card("bitter")).to_be_visible()
    expect(whole.wedge("joyful")).to_be_visible()
    whole.click("calm")
    expect(whole.card("calm")).to_be_visible()
    expect(whole.cards).to_have_count(1)
    expect(whole.wedge("bitter")).not_to_have_attribute("aria-current", "true")


def test_back_closes_the_card(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    expect(whole.card("bitter")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(at(WHOLE))
    expect(whole.cards).to_have_count(0)
    expect(page).to_have_title("The wheel · More Than Fine")
    expect(page.locator("[data-id][aria-current]")).to_have_count(0)


def test_the_close_button_leaves_no_entry_behind(page: Page, whole: WheelPage) -> None:
    length = page.evaluate("history.length")
    whole.click("bitter")
    page.get_by_role("button", name="Close the card").click()
    expect(page).to_have_url(at(WHOLE))
    page.go_forward()
    expect(whole.card("bitter")).to_be_visible()
    assert page.evaluate("history.length") == length + 1


def test_a_click_on_a_family_lays_it_out_over_the_full_circle(
    page: Page, whole: WheelPage, vocabulary: Vocabulary
) -> None:
    whole.click("angry")
    expect(page).to_have_url(at(ANGRY))
    expect(page.locator("h1")).to_have_text("Angry")
    expect(whole.drawing).to_have_accessible_name("Wheel of the family Angry")
    family = next(family for family in vocabulary.families if family.id == "angry")
    expect(whole.drawing.locator("a[data-id]")).to_have_count(len(family.nuances) + family.size)
    spans = page.evaluate("""() => [...document.querySelectorAll("svg.wheel--family .r2 path")].map(path => {
        const box = path.getBBox();
        return [box.x, box.y, box.x + box.width, box.y + box.height];
    })""")
    lefts, tops, rights, bottoms = zip(*spans, strict=True)
    assert max(min(lefts), min(tops)) < -200
    assert min(max(rights), max(bottoms)) > 200


def test_back_and_forward_walk_through_families_and_words(page: Page, whole: WheelPage) -> None:
    whole.click("angry")
    expect(page).to_have_url(at(ANGRY))
    whole.click("bitter")
    expect(page).to_have_url(at(BITTER))
    page.go_back()
    expect(page).to_have_url(at(ANGRY))
    expect(whole.cards).to_have_count(0)
    assert whole.focused() == "bitter"
    page.go_back()
    expect(page).to_have_url(at(WHOLE))
    expect(whole.wedge("joyful")).to_be_visible()
    assert whole.focused() == "angry"
    page.go_forward()
    expect(page).to_have_url(at(ANGRY))
    expect(page.locator("svg.wheel--family")).to_be_visible()
    page.go_forward()
    expect(page).to_have_url(at(BITTER))
    expect(whole.card("bitter")).to_be_visible()


@with_motion
def test_steps_back_faster_than_the_wheel_can_move_end_in_the_right_place(page: Page, whole: WheelPage) -> None:
    whole.click("angry")
    expect(page).to_have_url(at(ANGRY))
    whole.click("bitter")
    expect(whole.card("bitter")).to_be_visible()
    page.evaluate("() => { history.back(); history.back(); }")
    expect(page).to_have_url(at(WHOLE))
    expect(whole.wedge("joyful")).to_be_visible()
    expect(whole.cards).to_have_count(0)
    expect(page.locator("svg.wheel--family")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("The wheel")


def test_a_page_that_loads_slowly_does_not_replace_where_somebody_went_meanwhile(page: Page, whole: WheelPage) -> None:
    waiting: list[Route] = []
    whole.click("bitter")
    expect(whole.card("bitter")).to_be_visible()
    page.route(f"**{WHOLE}", lambda route: waiting.append(route))
    with page.expect_request(f"**{WHOLE}"):
        page.go_back()
    page.go_forward()
    expect(page).to_have_url(at(BITTER))
    with page.expect_event("requestfinished"):
        waiting[0].continue_()
    page.evaluate("new Promise(resolve => setTimeout(resolve))")
    expect(whole.card("bitter")).to_be_visible()
    expect(page).to_have_title("Bitter · More Than Fine")


@with_motion
def test_back_while_a_family_is_still_opening_ends_on_the_whole_wheel(page: Page, whole: WheelPage) -> None:
    whole.click("angry")
    expect(page).to_have_url(at(ANGRY))
    page.go_back()
    expect(page).to_have_url(at(WHOLE))
    expect(page.locator("svg.wheel--family")).to_have_count(0)
    expect(page.locator("h1")).to_have_text("The wheel")
    expect(whole.wedge("joyful")).to_be_visible()


def test_the_way_out_leads_to_the_whole_wheel(page: Page, wheel: WheelPage) -> None:
    page.goto(BITTER)
    page.get_by_role("link", name="Whole wheel").click()
    expect(page).to_have_url(at(WHOLE))
    expect(wheel.wedge("joyful")).to_be_visible()
    expect(wheel.cards).to_have_count(0)


def test_a_neighbor_on_the_card_opens_in_its_place(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    neighbor = whole.card("bitter").locator("a[data-id]").last
    id_ = neighbor.get_attribute("data-id") or ""
    neighbor.click()
    expect(page).to_have_url(at(f"/feelings/{id_}/"))
    expect(whole.card(id_)).to_be_visible()
    expect(whole.cards).to_have_count(1)


@pytest.mark.parametrize("modifier", ["Control", "Shift"])
def test_a_modified_click_is_left_to_the_browser(page: Page, whole: WheelPage, modifier: str) -> None:
    with page.context.expect_page() as opened:
        page.keyboard.down(modifier)
        whole.click("bitter")
        page.keyboard.up(modifier)
    expect(opened.value).to_have_url(at(BITTER))
    expect(page).to_have_url(at(WHOLE))
    expect(whole.cards).to_have_count(0)


def test_a_middle_click_is_left_to_the_browser(page: Page, whole: WheelPage) -> None:
    with page.context.expect_page() as opened:
        whole.click("bitter", button="middle")
    expect(opened.value).to_have_url(at(BITTER))
    expect(page).to_have_url(at(WHOLE))


@pytest.mark.parametrize("path", [ANGRY, BITTER, RESENTFUL])
def test_reloading_shows_the_same_place(page: Page, whole: WheelPage, path: str) -> None:
    whole.click("angry")
    expect(page).to_have_url(at(ANGRY))
    if path != ANGRY:
        whole.click(path.split("/")[2])
    expect(page).to_have_url(at(path))
    before = (page.title(), page.locator("h1").last.text_content(), whole.cards.count())
    page.reload()
    expect(page).to_have_url(at(path))
    assert (page.title(), page.locator("h1").last.text_content(), whole.cards.count()) == before
    page.go_back()
    expect(page).not_to_have_url(at(path))
    expect(page.locator("svg.wheel:visible")).to_have_count(1)
