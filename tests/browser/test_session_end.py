"""The end of a session: what it brought, one small thing to try, and what may come next."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_log import types
from tests.browser.session_page import SessionPage

RECORD_PERSIST = """
    window.persistAsked = 0;
    StorageManager.prototype.persisted = () => Promise.resolve(false);
    StorageManager.prototype.persist = () => Promise.resolve((window.persistAsked += 1) > 0);
"""
"""Counts how often the browser is asked to keep what is stored; it never promised before."""


def words_under(session: SessionPage, title: str) -> Locator:
    """Return the links of a list at the end."""
    heading = session.ending.get_by_role("heading", name=title, exact=True)
    return heading.locator("xpath=following-sibling::ul[1]").get_by_role("link")


@on_phone_and_desktop
def test_the_end_lists_the_words_met_and_those_practiced_each_once_with_its_page(begun: SessionPage) -> None:
    asked = [item["feeling"] for item in begun.finish()]
    met = [event["word"] for event in begun.events() if event["type"] == "met"]
    others = [id_ for id_ in dict.fromkeys(asked) if id_ not in met]
    expect(words_under(begun, "Words you met")).to_have_text([begun.name(id_) for id_ in met])
    expect(words_under(begun, "Also practiced")).to_have_text([begun.name(id_) for id_ in others])
    expect(begun.ending.get_by_role("heading", name="Words that got stronger")).to_have_count(0)
    hrefs = begun.ending.get_by_role("link").evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert hrefs == [f"/feelings/{id_}/" for id_ in [*met, *others]]


def test_the_end_has_one_small_thing_to_try_today_and_keeps_it(begun: SessionPage) -> None:
    begun.finish()
    expect(begun.ending.get_by_role("heading", name="To try today")).to_be_visible()
    text = begun.page.locator(".ending__try").inner_text()
    assert len(text) > 20
    begun.undo()
    begun.finish()
    expect(begun.page.locator(".ending__try")).to_have_text(text)


def test_nothing_at_the_end_is_a_score(scenes: SessionPage) -> None:
    scenes.finish()
    text = scenes.page.locator("main").inner_text()
    assert not re.search(r"\d|%|score|points?\b|streak|well done|great", text, re.IGNORECASE), text


def test_the_end_is_read_from_its_heading(scenes: SessionPage) -> None:
    scenes.finish()
    expect(scenes.ending).to_be_focused()
    expect(scenes.ending).to_have_accessible_name("That’s the session")


@pytest.mark.parametrize("key", [None, "n"], ids=["button", "key"])
def test_more_practice_is_a_session_without_new_words(begun: SessionPage, key: str | None) -> None:
    begun.finish()
    if key:
        begun.press(key)
    else:
        begun.button("More practice").click()
    expect(begun.count).to_have_text("1 of 8")
    assert len(begun.finish()) == 8
    assert types(begun.events()).count("met") == 3


def test_undo_at_the_start_of_more_practice_goes_back_to_the_end(begun: SessionPage) -> None:
    begun.finish()
    before = begun.seen()
    begun.button("More practice").click()
    expect(begun.count).to_have_text("1 of 8")
    begun.undo()
    assert begun.seen() == before


@pytest.mark.parametrize("key", [None, "c"], ids=["button", "key"])
def test_at_the_end_one_can_choose_what_comes_next(scenes: SessionPage, key: str | None) -> None:
    scenes.finish()
    if key:
        scenes.press(key)
    else:
        scenes.button("Choose what to practice").click()
    dialog = scenes.page.get_by_role("dialog", name="What to practice")
    dialog.get_by_role("button", name="What’s due, and new words").click()
    expect(scenes.count).to_have_text("1 of 10")
    expect(scenes.card).to_be_visible()


# keeping what is stored


def asked_to_keep(page: Page) -> int:
    """Return how often the browser was asked to keep what is stored."""
    count: int = page.evaluate("new Promise(resolve => setTimeout(() => resolve(persistAsked)))")
    return count


def test_the_browser_is_asked_to_keep_what_is_stored_after_the_first_finished_session_and_not_before(
    context: BrowserContext, session: SessionPage
) -> None:
    context.add_init_script(RECORD_PERSIST)
    session.begin("kind:define")
    session.step(knowing=False)
    for _ in range(8):
        assert asked_to_keep(session.page) == 0
        session.step()
    expect(session.ending).to_be_visible()
    session.page.wait_for_function("persistAsked === 1")
    session.press("r")
    session.finish()
    assert asked_to_keep(session.page) == 1


def test_a_session_that_was_left_is_none_that_was_finished(context: BrowserContext, session: SessionPage) -> None:
    context.add_init_script(RECORD_PERSIST)
    session.begin("kind:define")
    session.step()
    session.begin("kind:body")
    session.reload()
    session.step()
    assert "session-ended" in types(session.events())
    assert asked_to_keep(session.page) == 0
