"""Every wedge has a name of its own, and the list beside the wheel shows what the wheel points at."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import on_phone
from tests.browser.wheel.places import ANGRY, BITTER, at
from tests.browser.wheel_page import WheelPage


def test_a_wedge_is_announced_with_its_family_and_its_place(page: Page, whole: WheelPage) -> None:
    expect(whole.wedge("resentful")).to_have_role("link")
    expect(whole.wedge("resentful")).to_have_accessible_name("Resentful, in Angry, 3 of 7")
    expect(whole.wedge("angry")).to_have_accessible_name("Angry, 8 of 9")
    expect(whole.wedge("bitter")).to_have_accessible_name(re.compile(r"^Bitter, in Resentful, [123] of 3$"))
    expect(whole.drawing).to_have_accessible_name("Feelings wheel")


def test_each_wedge_of_the_whole_wheel_has_a_name_of_its_own(
    page: Page, whole: WheelPage, vocabulary: Vocabulary
) -> None:
    names = whole.drawing.locator("a[data-id]").evaluate_all("links => links.map(l => l.getAttribute('aria-label'))")
    assert len(set(names)) == len(names) == len(vocabulary.entries)


def test_the_list_shows_what_the_wheel_points_at(page: Page, whole: WheelPage) -> None:
    whole.wedge("joyful").focus()
    page.keyboard.type("rese")
    expect(whole.in_list("resentful")).to_be_in_viewport()
    expect(whole.in_list("resentful")).to_have_class(re.compile("is-near"))
    page.keyboard.press("ArrowUp")
    expect(whole.in_list("angry")).to_have_class(re.compile("is-near"))
    expect(whole.in_list("resentful")).not_to_have_class(re.compile("is-near"))


def test_the_wheel_shows_what_the_list_points_at(page: Page, whole: WheelPage) -> None:
    page.locator("details[data-family=angry] summary").click()
    whole.in_list("bitter").hover()
    expect(whole.wedge("bitter")).to_have_class(re.compile("is-near"))
    whole.in_list("resentful").focus()
    expect(whole.wedge("resentful")).to_have_class(re.compile("is-near"))
    expect(whole.wedge("bitter")).not_to_have_class(re.compile("is-near"))


def test_one_family_at_a_time_lies_open_in_the_list(page: Page, whole: WheelPage) -> None:
    whole.click("bitter")
    expect(page.locator("[data-list] details[open]")).to_have_attribute("data-family", "angry")
    whole.click("calm")
    expect(page.locator("[data-list] details[open]")).to_have_attribute("data-family", "peaceful")


def test_the_list_opens_words_and_families_as_the_wheel_does(page: Page, whole: WheelPage) -> None:
    page.locator("details[data-family=angry] summary").click()
    whole.in_list("bitter").click()
    expect(page).to_have_url(at(BITTER))
    expect(whole.card("bitter")).to_be_visible()
    expect(whole.wedge("bitter")).to_have_attribute("aria-current", "true")
    page.go_back()
    expect(whole.cards).to_have_count(0)
    page.locator("details[data-family=sad] summary").click()
    whole.in_list("sad").click()
    expect(page).to_have_url(at("/wheel/sad/"))
    expect(whole.drawing).to_have_accessible_name("Wheel of the family Sad")


@on_phone
def test_on_a_phone_a_word_of_the_list_opens_its_family_and_its_sheet(page: Page, whole: WheelPage) -> None:
    page.locator("details[data-family=angry] summary").tap()
    whole.in_list("bitter").tap()
    expect(page.get_by_role("dialog", name="Bitter")).to_be_visible()
    expect(whole.drawing).to_have_accessible_name("Wheel of the family Angry")
    page.keyboard.press("Escape")
    expect(page).to_have_url(at(ANGRY))
    expect(whole.wedge("bitter")).to_be_focused()
