"""Inside the one file, the wheel opens families and cards in place, and every step can be taken back."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.devices import on_phone
from tests.browser.one_file.file_page import FilePage
from tests.browser.one_file.test_router import at
from tests.browser.wheel_page import WheelPage


def test_on_the_wheel_families_and_cards_open_in_place_and_close_again(session: FilePage) -> None:
    page, wheel = session.page, session.wheel
    session.open("/wheel/")
    page.locator(".stage").evaluate("stage => stage.dataset.kept = ''")
    wheel.click("angry")
    expect(page).to_have_url(at("/wheel/angry/"))
    expect(page).to_have_title("Angry on the wheel · More Than Fine")
    wheel.click("bitter")
    expect(wheel.card("bitter")).to_be_visible()
    expect(page).to_have_url(at("/feelings/bitter/"))
    session.press("Escape")
    expect(wheel.cards).to_have_count(0)
    expect(page).to_have_url(at("/wheel/angry/"))
    page.go_back()
    expect(page).to_have_url(at("/wheel/"))
    expect(wheel.wedge("joyful")).to_be_visible()
    expect(page.locator(".stage[data-kept]")).to_have_count(1)
    page.go_forward()
    expect(page.locator("svg.wheel--family")).to_be_visible()


def test_a_card_whose_address_was_opened_closes_to_its_family(session: FilePage) -> None:
    session.open("/about/")
    session.open("/feelings/bitter/")
    expect(session.page.get_by_role("heading", name="Bitter", level=1)).to_be_focused()
    session.press("Escape")
    expect(session.page).to_have_url(at("/wheel/angry/"))
    expect(session.wheel.cards).to_have_count(0)
    assert session.wheel.focused() == "bitter"


@on_phone
def test_on_a_phone_a_card_is_a_sheet_that_back_closes(session: FilePage, wheel: WheelPage) -> None:
    session.open("/wheel/angry/")
    wheel.tap("bitter")
    expect(session.page.get_by_role("dialog", name="Bitter")).to_be_visible()
    session.page.go_back()
    expect(session.page.get_by_role("dialog")).to_have_count(0)
    expect(session.page).to_have_url(at("/wheel/angry/"))
    expect(session.page).to_have_title("Angry on the wheel · More Than Fine")
    wheel.tap("resentful")
    session.page.get_by_role("dialog").get_by_role("link", name="Practice this word").click()
    expect(session.page.locator(".session")).to_be_visible()
    session.page.go_back()
    expect(session.page.get_by_role("heading", name="Resentful", level=1)).to_be_visible()


def test_steps_through_cards_and_other_pages_can_all_be_taken_back(session: FilePage) -> None:
    page, wheel = session.page, session.wheel
    session.open("/wheel/")
    wheel.click("bitter")
    expect(wheel.card("bitter")).to_be_visible()
    session.visit("About")
    session.visit("Wheel")
    wheel.click("calm")
    expect(wheel.card("calm")).to_be_visible()
    titles = []
    for place in ("/wheel/", "/about/", "/feelings/bitter/", "/wheel/"):
        page.go_back()
        expect(page).to_have_url(at(place))
        expect(page.locator("main h1")).to_have_count(1)
        titles.append(page.title().removesuffix(" · More Than Fine"))
    assert titles == ["The wheel", "About", "Bitter", "The wheel"]
    expect(wheel.cards).to_have_count(0)


# practice
