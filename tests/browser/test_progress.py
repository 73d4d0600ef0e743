"""The wheel fills in: painted and said, with what comes back when, what was mixed up, and what was saved."""

from __future__ import annotations

import re

from playwright.sync_api import BrowserContext, Locator, Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import on_phone_and_desktop, without_script
from tests.browser.learner import REFUSE_STORAGE, Learner, learner
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage


def part(page: Page, title: str) -> Locator:
    """Return a section by its heading."""
    return page.get_by_role("region", name=title, exact=True)


def fills(page: Page, *ids: str) -> list[str]:
    """Return the colors of wedges on the wheel that is shown."""
    drawing = WheelPage(page).drawing
    return [
        str(
            drawing.locator(f"[data-id={id_}]").evaluate(
                "part => getComputedStyle(part.querySelector('path') ?? part).fill"
            )
        )
        for id_ in ids
    ]


# the first visit


@on_phone_and_desktop
def test_a_first_visit_says_so_and_leads_to_practice(page: Page, wheel: WheelPage) -> None:
    page.goto("/progress/")
    expect(page.get_by_text("Nothing here yet. Eight questions fill in the first wedges.")).to_be_visible()
    expect(page.get_by_role("link", name="Practice, five minutes")).to_have_attribute("href", "/practice/")
    assert set(wheel.drawing.locator("[data-id]").evaluate_all("parts => parts.map(part => part.dataset.mastery)")) == {
        "0"
    }
    expect(page.get_by_role("img")).to_have_count(0)
    expect(page.locator("[data-slot=report] > *")).to_have_count(0)


@without_script
def test_without_script_the_page_says_so_and_offers_the_wheel(page: Page, wheel: WheelPage) -> None:
    page.goto("/progress/")
    expect(page.locator("noscript .lede")).to_contain_text("it takes JavaScript to draw it")
    expect(page.locator(".progress__head").get_by_role("link", name="the wheel")).to_have_attribute("href", "/wheel/")
    expect(page.locator(".legend")).to_be_hidden()
    # nobody knows what was met, so nothing is painted pale
    painted = fills(page, "angry", "resentful", "bitter")
    page.goto("/wheel/")
    assert painted == fills(page, "angry", "resentful", "bitter")


def test_where_nothing_is_kept_the_page_says_so(page: Page, context: BrowserContext) -> None:
    context.add_init_script(REFUSE_STORAGE)
    page.goto("/progress/")
    expect(page.locator(".progress__note")).to_contain_text("Your browser doesn’t let this page keep anything")


def test_where_the_words_do_not_load_the_page_says_so_and_the_log_can_still_be_saved(page: Page, watch: Watch) -> None:
    watch.expect("Failed to load resource")
    page.route("**/practice/items.json", lambda route: route.abort())
    page.goto("/progress/")
    expect(page.get_by_text("The words didn’t load.")).to_be_visible()
    expect(page.get_by_role("button", name="Save a backup file")).to_be_visible()


# the wheel


@on_phone_and_desktop
def test_a_word_is_painted_fuller_with_every_level(page: Page, wheel: WheelPage) -> None:
    learner().sit_down(page)
    levels = {"grieving": "0", "calm": "1", "hurt": "2", "lonely": "3", "resentful": "4"}
    for id_, level in levels.items():
        expect(wheel.drawing.locator(f"[data-id={id_}]")).to_have_attribute("data-mastery", level)
        expect(wheel.in_list(id_)).to_have_attribute("data-mastery", level)
    assert len(set(fills(page, *levels))) == 5


def test_the_ticks_of_a_phone_are_painted_too(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    Learner().meets("bitter").answers("bitter").sit_down(page)
    expect(page.locator(".figures")).to_be_visible()
    bitter, envious = fills(page, "bitter", "envious")
    assert bitter != envious


def test_a_family_shows_the_first_of_its_words(page: Page, wheel: WheelPage, vocabulary: Vocabulary) -> None:
    Learner().meets("bitter").sit_down(page)
    expect(wheel.wedge("angry")).to_have_attribute("data-mastery", "1")
    expect(wheel.wedge("sad")).to_have_attribute("data-mastery", "0")
    words = sum(vocabulary.family_of(id_).id == "angry" for id_ in vocabulary.words)
    expect(page.locator("[data-family=angry] .list__count")).to_have_text(f"1 of {words} met")


def test_what_is_painted_is_also_said(page: Page, wheel: WheelPage) -> None:
    learner().sit_down(page)
    expect(wheel.wedge("resentful")).to_have_attribute(
        "aria-label", re.compile(r"^Resentful, in Angry, \d of \d, firm$")
    )
    expect(wheel.wedge("bitter")).to_have_attribute("aria-label", re.compile("not met$"))
    page.locator("[data-family=angry] summary").click()
    expect(page.get_by_role("link", name="Resentful, firm")).to_be_visible()
    expect(wheel.in_list("bitter")).to_have_accessible_name("Bitter")


def test_the_wheel_is_one_stop_for_tab_and_the_arrows_move_within(page: Page, wheel: WheelPage) -> None:
    learner().sit_down(page)
    expect(page.locator(".figures")).to_be_visible()
    wheel.wedge("joyful").focus()
    page.keyboard.press("ArrowLeft")
    assert wheel.focused() == "surprised"
    page.keyboard.press("ArrowDown")
    expect(page.locator("[data-family=surprised]")).to_have_attribute("open", "")
    page.keyboard.press("Tab")
    assert wheel.focused() is None


def test_a_wedge_leads_to_its_word(page: Page, wheel: WheelPage) -> None:
    page.goto("/progress/")
    expect(page.get_by_text("Nothing here yet.")).to_be_visible()
    wheel.click("bitter")
    expect(page).to_have_url(re.compile("/feelings/bitter/$"))


# the figures and charts


def test_the_figures_count_words_and_days(page: Page) -> None:
    learner().sit_down(page)
    figures = page.locator(".figures > div")
    expect(figures).to_have_text(["words met4", "strengthened2", "days practiced10"])
    expect(
        page.get_by_text(re.compile(r"You’ve met 4 of the \d+ words on the wheel; 2 should still come"))
    ).to_be_visible()


@on_phone_and_desktop
def test_what_comes_back_when_is_a_chart_a_sentence_and_a_table(page: Page) -> None:
    Learner().meets("bitter", "calm", "hurt").answers("bitter").answers("hurt").sit_down(page)
    due = part(page, "What comes back when")
    sentence = "1 word is ready today, 3 in all in the next 14 days."
    expect(due.get_by_role("img", name="What comes back when")).to_have_accessible_description(sentence)
    expect(due.locator(".chart__value")).to_have_text(["1", "2"])
    due.get_by_text("As a table").focus()
    page.keyboard.press("Enter")
    rows = due.get_by_role("row")
    expect(rows).to_have_count(15)
    expect(rows.nth(1)).to_have_text("Sunday, 22 November1")
    expect(rows.nth(3)).to_have_text("Tuesday, 24 November2")
    expect(due.get_by_role("link", name="Practice what is ready")).to_have_attribute("href", "/practice/")


def test_when_nothing_is_ready_nothing_asks_for_practice(page: Page) -> None:
    Learner().meets("bitter").answers("bitter").sit_down(page)
    due = part(page, "What comes back when")
    expect(due).to_contain_text("Nothing today; 1 word comes back on Tuesday")
    expect(due.get_by_role("link")).to_have_count(0)


def test_the_words_known_over_time_are_a_chart_a_sentence_and_a_table(page: Page) -> None:
    learner().sit_down(page)
    known = part(page, "Words known over time")
    chart = known.get_by_role("img", name="Words known over time")
    expect(chart).to_have_accessible_description("2 words today, the first on 26 October.")
    expect(known.locator(".chart__value")).to_have_text("2")
    known.get_by_text("As a table").click()
    expect(known.get_by_role("row").nth(1)).to_have_text("22 November2")
    expect(known.get_by_role("row").last).to_have_text("23 October0")


def test_on_the_first_day_no_chart_stands_empty(page: Page) -> None:
    Learner().meets("bitter").answers("bitter").sit_down(page)
    known = part(page, "Words known over time")
    expect(known).to_contain_text("None yet.")
    expect(known.get_by_role("img")).to_have_count(0)


def test_charts_follow_the_width_of_the_window(page: Page) -> None:
    learner().sit_down(page)
    chart = part(page, "What comes back when").get_by_role("img")
    wide = chart.evaluate("svg => svg.getBoundingClientRect().width")
    page.set_viewport_size({"width": 390, "height": 844})
    expect(chart).to_have_attribute("width", "358")
    assert wide > 500


# what was mixed up, and what was saved


def test_a_confusion_leads_to_just_that_contrast(page: Page) -> None:
    learner().sit_down(page)
    lines = part(page, "Taken for each other").get_by_role("listitem")
    expect(lines.nth(0)).to_contain_text("When it was hurt, you said furious: 3 of 4 times.")
    expect(lines.nth(0)).to_contain_text("Do you want to pull back and be left alone, or go after somebody?")
    apart = lines.nth(0).get_by_role("link", name="Tell hurt and furious apart")
    expect(apart).to_have_attribute("href", "/practice/#pair:hurt-furious")


def test_words_that_are_no_pair_are_practiced_by_questions_about_just_the_two(page: Page) -> None:
    learner().sit_down(page)
    line = part(page, "Taken for each other").get_by_role("listitem").nth(1)
    expect(line).to_contain_text("When it was lonely, you said bored: 2 of 4 times.")
    apart = line.get_by_role("link", name="Tell lonely and bored apart")
    expect(apart).to_have_attribute("href", "/practice/#apart:lonely+bored")


def test_where_nothing_was_mixed_up_the_page_says_what_will_stand_there(page: Page) -> None:
    Learner().meets("bitter").answers("bitter").sit_down(page)
    expect(part(page, "Taken for each other")).to_contain_text("When two words get mixed up more than once")


def test_saved_words_lead_to_their_cards_and_to_practice(page: Page) -> None:
    learner().sit_down(page)
    saved = part(page, "Saved words")
    expect(saved.get_by_role("listitem")).to_have_text(["Self-conscious", "Bitter"])
    expect(saved.get_by_role("link", name="Bitter")).to_have_attribute("href", re.compile("/feelings/bitter/$"))
    practice = saved.get_by_role("link", name="Practice your saved words")
    expect(practice).to_have_attribute("href", "/practice/#saved")


def test_what_is_done_in_another_tab_is_seen_at_once(page: Page, context: BrowserContext) -> None:
    learner().sit_down(page)
    saved = part(page, "Saved words").get_by_role("listitem")
    expect(saved).to_have_count(2)
    other = context.new_page()
    other.goto("/feelings/wistful/")
    other.get_by_role("button", name="Save this word").click()
    expect(saved.first).to_have_text("Wistful")
