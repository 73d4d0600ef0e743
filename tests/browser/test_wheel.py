"""The wheel by mouse, by touch, by keyboard, from the list, and without script."""

from __future__ import annotations

import re
from typing import Any

import pytest
from playwright.sync_api import Page, Route, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import on_phone, with_motion, without_script
from tests.browser.wheel_page import WheelPage

WHOLE = "/wheel/"
ANGRY = "/wheel/angry/"
BITTER = "/feelings/bitter/"
RESENTFUL = "/feelings/resentful/"

ARCS = """svg => [...svg.querySelectorAll("[data-id]")].map(wedge =>
    [wedge.dataset.id, (wedge.matches("path") ? wedge : wedge.querySelector("path")).getAttribute("d")])"""


@pytest.fixture
def whole(page: Page, wheel: WheelPage) -> WheelPage:
    """Return the whole wheel, opened."""
    page.goto(WHOLE)
    return wheel


def at(path: str) -> re.Pattern[str]:
    """Match an address by its path."""
    return re.compile(f"^http://[^/]+{re.escape(path)}$")


# by mouse


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


# by touch


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


# by keyboard


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


# names, and the list in step


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


# without script


@without_script
def test_without_script_every_wedge_and_list_link_leads_to_its_page(
    page: Page, whole: WheelPage, vocabulary: Vocabulary
) -> None:
    links: list[tuple[str, str]] = page.locator("svg.wheel--wide a[data-id], [data-list] a[data-id]").evaluate_all(
        "links => links.map(link => [link.dataset.id, link.getAttribute('href')])"
    )
    families = {family.id for family in vocabulary.families}
    expected = {id_: f"/wheel/{id_}/" if id_ in families else f"/feelings/{id_}/" for id_ in vocabulary.entries}
    assert dict(links) == expected
    assert len(links) == 2 * len(expected)


@without_script
@pytest.mark.parametrize("id_", ["angry", "resentful", "bitter"])
def test_without_script_a_click_opens_the_page_of_a_wedge(
    page: Page, whole: WheelPage, vocabulary: Vocabulary, id_: str
) -> None:
    whole.click(id_)
    expect(page).to_have_url(re.compile(f"/{id_}/$"))
    expect(page.locator("h1")).to_have_text(vocabulary.entries[id_].name)


@without_script
@on_phone
def test_without_script_the_list_opens_and_leads_to_the_card(page: Page, wheel: WheelPage) -> None:
    page.goto(WHOLE)
    page.locator("details[data-family=angry] summary").click()
    wheel.in_list("bitter").click()
    expect(page).to_have_url(at(BITTER))
    expect(wheel.card("bitter")).to_be_visible()


@without_script
def test_without_script_the_card_tells_everything(page: Page, wheel: WheelPage, vocabulary: Vocabulary) -> None:
    page.goto(RESENTFUL)
    card = wheel.card("resentful")
    for part in (
        "In the body",
        "It wants you to",
        "It may be asking for",
        "Somebody might say",
        "More exactly",
        "Close by",
        "Practice this word",
    ):
        expect(card.get_by_text(part, exact=True)).to_be_visible()
    for id_ in ("bitter", "angry"):
        expect(card.locator(f"a[data-id='{id_}']").first).to_be_visible()


@without_script
@on_phone
def test_without_script_a_nuance_of_the_whole_wheel_is_marked_in_its_family(page: Page, whole: WheelPage) -> None:
    whole.tap("resentful")
    expect(page).to_have_url(at(f"{ANGRY}#resentful"))
    expect(whole.wedge("resentful").locator("path")).not_to_have_css("stroke", "none")
    expect(whole.wedge("irritated").locator("path")).to_have_css("stroke", "none")


# colors and motion


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
