"""Two tabs at once lose nothing, double nothing, and write back nothing that was erased."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import BrowserContext, expect

from tests.browser.data_page import HOLD_THE_DATABASE, DataPage, somebody, somewhere_else, step_on
from tests.browser.session_page import SessionPage


def test_what_another_tab_adds_is_seen_at_once(data: DataPage, context: BrowserContext) -> None:
    other = DataPage(context.new_page())
    other.page.clock.set_fixed_time("2026-11-22T12:00:00")
    other.open()
    other.choose(*somewhere_else(2))
    other.add()
    expect(data.section).to_contain_text("6 answers")
    assert len(data.events()) == len(somebody().events) + 2


def test_answers_in_two_tabs_are_all_kept_once(context: BrowserContext, stock: dict[str, Any]) -> None:
    tabs = [SessionPage(context.new_page(), stock) for _ in range(2)]
    for tab in tabs:
        tab.begin()
    for tab in tabs:
        for _ in range(3):
            step_on(tab)
    seen = [tab.events() for tab in tabs]
    assert seen[0] == seen[1]
    done = [event for event in seen[0] if event["type"] in ("met", "moved-on")]
    assert len(done) == len({event["id"] for event in done}) == 6


def test_an_erasure_reaches_a_tab_in_the_middle_of_a_session(data: DataPage, context: BrowserContext) -> None:
    practice = context.new_page()
    practice.goto("/practice/")
    expect(practice.locator("main button:visible").first).to_be_visible()
    old = {event["id"] for event in data.events()}
    assert len(old) > len(somebody().events)
    with practice.expect_navigation():
        data.erase()
    expect(practice.locator("main button:visible").first).to_be_visible()
    assert old.isdisjoint(event["id"] for event in data.events())


def test_a_tab_that_nobody_told_does_not_write_back_what_was_erased(data: DataPage, context: BrowserContext) -> None:
    context.add_init_script("window.BroadcastChannel = undefined")
    practice = context.new_page()
    practice.goto("/practice/")
    expect(practice.locator("main button:visible").first).to_be_visible()
    old = {event["id"] for event in data.events()}
    data.erase()
    # the next thing that is done there finds that its ground is gone
    with practice.expect_navigation():
        practice.keyboard.press("h")
        practice.keyboard.press("0")
        practice.keyboard.press("Enter")
    expect(practice.locator("main button:visible").first).to_be_visible()
    left = data.events()
    assert old.isdisjoint(event["id"] for event in left)
    assert {event["type"] for event in left} == {"session-started"}


def test_a_replacement_reaches_a_tab_in_the_middle_of_a_session(data: DataPage, context: BrowserContext) -> None:
    practice = context.new_page()
    practice.goto("/practice/")
    expect(practice.locator("main button:visible").first).to_be_visible()
    old = {event["id"] for event in data.events()}
    data.choose(*somewhere_else(2))
    data.button("Replace what is here").click()
    with practice.expect_navigation():
        data.button("Replace without a backup").click()
    expect(practice.locator("main button:visible").first).to_be_visible()
    left = {event["id"] for event in data.events()}
    assert old.isdisjoint(left)
    assert {event["id"] for event in somewhere_else(2)} <= left


def test_a_tab_that_holds_on_to_the_database_does_not_keep_it_from_being_emptied(
    data: DataPage, context: BrowserContext
) -> None:
    sleeper = context.new_page()
    sleeper.goto("/about/")
    sleeper.evaluate(HOLD_THE_DATABASE)
    data.erase()
    left = sleeper.evaluate(
        """() => new Promise(resolve => {
        const counting = held.transaction("events").objectStore("events").count();
        counting.onsuccess = () => resolve(counting.result);
    })"""
    )
    assert left == 0
    sleeper.close()
    expect(data.section).to_contain_text("Nothing of yours is stored here yet.")
