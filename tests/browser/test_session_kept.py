"""What a session keeps: an append-only log on this device, also with two tabs, and what happens without storage."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_log import answered, effective, types
from tests.browser.session_page import SessionPage

REFUSE_STORAGE = """IDBFactory.prototype.open = () => {
    throw new DOMException("No storage in this window.", "SecurityError");
}"""

REFUSE_TO_WRITE = """() => void (IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
})"""

NOTE = "Your browser doesn’t let this page keep anything."


def test_the_log_is_append_only_with_unique_ids_and_rising_times(scenes: SessionPage) -> None:
    logs = [scenes.events()]
    scenes.button("Hint").click()
    expect(scenes.hint).not_to_be_empty()
    logs.append(scenes.events())
    scenes.answer(None)
    logs.append(scenes.events())
    scenes.undo()
    expect(scenes.verdict).to_have_count(0)
    logs.append(scenes.events())
    for earlier, later in pairwise(logs):
        assert later[: len(earlier)] == earlier
        assert len(later) > len(earlier)
    last = logs[-1]
    assert len({event["id"] for event in last}) == len(last)
    assert [event["at"] for event in last] == sorted({event["at"] for event in last})
    assert last[0]["dataset"] == scenes.stock["version"]
    assert last[-1] == {**last[-1], "type": "retracted", "target": last[-2]["id"]}


def test_an_answer_is_kept_with_all_that_the_memory_needs(session: SessionPage) -> None:
    session.page.clock.set_fixed_time("2026-11-22T23:59:00")
    session.begin("kind:define")
    item = session.item()
    session.answer(session.right(item))
    event = session.events()[-1]
    kept = {"feeling": item["feeling"], "card": item["feeling"], "day": "2026-11-22", "credit": 1, "hinted": False}
    assert event == {**event, "type": "answered", "item": item["id"], "answer": item["feeling"], **kept}


def test_answers_are_sent_nowhere(scenes: SessionPage) -> None:
    asked: list[str] = []
    scenes.page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data}"))
    item = scenes.item()
    scenes.button("Hint").click()
    scenes.answer(item["best"][0])
    scenes.next()
    family = scenes.families(item)[0]
    assert [request for request in asked if not request.endswith(f"/wheel/{family}/ None")] == []
    expect(scenes.page).to_have_url(re.compile("/practice/$"))
    assert scenes.page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_a_whole_session_of_several_kinds_asks_the_network_for_nothing_but_parts_of_the_wheel(
    begun: SessionPage,
) -> None:
    asked: list[str] = []
    begun.page.on("request", lambda request: asked.append(f"{request.method} {request.url}"))
    begun.finish()
    assert [request for request in asked if not re.search(r"^GET \S+/wheel/[a-z]+/$", request)] == []


# without storage


@on_phone_and_desktop
def test_where_storage_is_refused_the_session_goes_on_and_says_so(
    context: BrowserContext, page: Page, session: SessionPage
) -> None:
    context.add_init_script(REFUSE_STORAGE)
    session.begin()
    note = page.get_by_role("status").filter(has_text=NOTE)
    expect(note).to_be_visible()
    session.next()
    session.answer(None)
    session.undo()
    expect(session.verdict).to_have_count(0)
    assert len(session.finish()) == 7
    expect(session.ending).to_contain_text("Words you met")
    expect(note).to_be_visible()
    page.reload()
    expect(session.count).to_have_text("1 of 10")


def test_where_storage_fails_in_the_middle_the_session_goes_on_and_nothing_stored_is_lost(
    begun: SessionPage,
) -> None:
    begun.next()
    begun.step()
    stored = begun.events()
    expect(begun.page.get_by_text(NOTE)).to_have_count(0)
    begun.page.evaluate(REFUSE_TO_WRITE)
    begun.step()
    expect(begun.page.get_by_role("status").filter(has_text=NOTE)).to_be_visible()
    expect(begun.count).to_have_text("4 of 10")
    begun.undo()
    expect(begun.count).to_have_text("3 of 10")
    begun.finish()
    expect(begun.ending).to_contain_text("Words you met")
    assert begun.events() == stored
    begun.reload()
    expect(begun.count).to_have_text("3 of 10")


def test_where_storage_works_nothing_is_said_about_it(scenes: SessionPage) -> None:
    expect(scenes.page.get_by_text("keep anything")).to_have_count(0)


# two tabs


@pytest.fixture
def tabs(begun: SessionPage) -> tuple[SessionPage, SessionPage]:
    """Return two tabs that show the same session."""
    other = SessionPage(begun.page.context.new_page(), begun.stock)
    other.begin()
    assert other.seen() == begun.seen()
    return begun, other


def test_two_tabs_on_one_session_neither_lose_nor_double_an_event(tabs: tuple[SessionPage, SessionPage]) -> None:
    one, other = tabs
    started = one.events()
    done = {id(tab): 0 for tab in tabs}
    for tab, knowing in [(one, True), (one, False), (other, False), (one, True), (other, True), (other, True)]:
        tab.page.bring_to_front()
        events = 1 if tab.card.is_visible() else 2
        before = tab.events()
        tab.step(knowing=knowing)
        after = tab.events()
        assert [event for event in after if event in before] == before
        assert len(after) == len(before) + events
        done[id(tab)] += events
    log = one.events()
    assert log == other.events()
    assert len({event["id"] for event in log}) == len(log) == len(started) + sum(done.values())


def test_two_tabs_that_answer_at_once_agree_after_coming_back(tabs: tuple[SessionPage, SessionPage]) -> None:
    for tab in tabs:
        tab.page.bring_to_front()
        tab.next()
    for tab in tabs:
        tab.button("I don’t know yet").evaluate("button => void setTimeout(() => button.click())")
    for tab in tabs:
        expect(tab.verdict).to_be_visible()
    one, other = tabs
    assert types(one.events()).count("answered") == 2
    for tab in tabs:
        tab.reload()
        expect(tab.verdict).to_be_visible()
    assert one.seen() == other.seen()
    one.page.bring_to_front()
    one.next()
    one.finish()
    expect(one.ending).to_be_visible()
    log = one.events()
    assert len({event["id"] for event in log}) == len(log)


def test_what_one_tab_takes_back_the_other_has_still_answered(tabs: tuple[SessionPage, SessionPage]) -> None:
    one, other = tabs
    for tab in tabs:
        tab.page.bring_to_front()
        tab.next()
    item = other.item()
    other.answer(other.right(item))
    one.page.bring_to_front()
    one.answer(None)
    one.undo()
    assert [event["answer"] for event in answered(effective(one.events()))] == [other.right(item)]
    one.reload()
    expect(one.verdict).to_contain_text("That’s the word.")


def test_words_that_were_met_in_one_tab_are_not_met_again_in_the_other(
    tabs: tuple[SessionPage, SessionPage],
) -> None:
    one, other = tabs
    one.page.bring_to_front()
    one.finish()
    met = [event["word"] for event in one.events() if event["type"] == "met"]
    other.page.bring_to_front()
    before = other.name(other.new_word())
    other.press("c")
    other.page.get_by_role("dialog").get_by_role("button", name="What’s due, and new words").click()
    expect(other.card.get_by_role("heading")).not_to_have_text(before)
    assert other.new_word() not in met


def test_a_session_that_one_tab_has_finished_can_be_finished_in_the_other(
    tabs: tuple[SessionPage, SessionPage],
) -> None:
    one, other = tabs
    for tab in tabs:
        tab.page.bring_to_front()
        tab.finish()
    expect(other.ending).to_be_visible()
    again = one.reopen()
    expect(again.count).to_have_text("1 of 10")
    met = [event["word"] for event in again.events() if event["type"] == "met"]
    assert again.new_word() not in met
