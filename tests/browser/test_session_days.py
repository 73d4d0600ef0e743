"""Days: what is due is asked for first and in another form, and more practice leaves the schedule alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.learner import TODAY, Learner
from tests.browser.session_log import answered
from tests.browser.session_page import SessionPage
from tests.browser.test_session_end import words_under


def wake_up(session: SessionPage, day: date) -> None:
    """Come back at noon of a day."""
    session.page.clock.set_fixed_time(f"{day}T12:00:00")
    session.begin()


@pytest.fixture
def first_day(page: Page, session: SessionPage) -> SessionPage:
    """Return a first session that was finished today, with all questions answered right."""
    page.clock.set_fixed_time(f"{TODAY}T12:00:00")
    session.begin()
    session.finish()
    return session


def by_word(events: list[dict[str, Any]]) -> dict[str, str]:
    """Return the question that each word was asked by first, of those that move its card."""
    return {event["card"]: event["item"] for event in reversed(events) if event["card"]}


def test_a_later_day_asks_first_for_what_is_due_and_in_another_form(first_day: SessionPage) -> None:
    met = {event["word"] for event in first_day.events() if event["type"] == "met"}
    before = answered(first_day.events())
    wake_up(first_day, TODAY + timedelta(days=5))
    asked = [item for item in steps(first_day) if item]
    new = {event["word"] for event in first_day.events() if event["type"] == "met"} - met
    assert len(new) == 3
    old = [item for item in asked if item["feeling"] not in new]
    assert {item["feeling"] for item in old[:3]} == met
    again = by_word(answered(first_day.events())[len(before) :])
    for word in met:
        assert again[word] not in {event["item"] for event in before}, word
    expect(words_under(first_day, "Words that got stronger")).to_have_text(
        [first_day.name(id_) for id_ in first_day.stock["words"] if id_ in met]
    )


def steps(session: SessionPage) -> Iterator[dict[str, Any] | None]:
    """Play to the end."""
    while not session.ending.is_visible():
        yield session.step()


def test_what_was_met_and_never_answered_is_asked_for_the_next_day(begun: SessionPage) -> None:
    begun.page.clock.set_fixed_time(f"{TODAY}T12:00:00")
    begun.reload()
    word = begun.new_word()
    begun.next()
    # left behind for another session, which comes to its end
    begun.page.goto("/about/")
    begun.begin("kind:verdict")
    begun.finish()
    wake_up(begun, TODAY + timedelta(days=1))
    asked = [item for item in steps(begun) if item]
    assert asked[0]["feeling"] == word


def test_a_word_that_sits_firmly_is_asked_for_without_help(page: Page, session: SessionPage) -> None:
    learner = Learner().meets("resentful", days_ago=90)
    for days_ago in (90, 87, 76, 61):
        learner.answers("resentful", days_ago=days_ago)
    learner.sit_down(page)
    session.begin()
    asked = [item for item in steps(session) if item and item["feeling"] == "resentful"]
    assert asked[0]["kind"] in ("recall", "pinpoint")
    assert "cue" not in asked[0]


def due(page: Page) -> str:
    """Return what the progress page says about what comes back when."""
    tab = page.context.new_page()
    tab.goto("/progress/")
    part = tab.get_by_role("region", name="What comes back when", exact=True)
    part.get_by_text("As a table").click()
    expect(part.get_by_role("table")).to_be_visible()
    said = part.inner_text()
    tab.close()
    return said


def test_more_practice_beyond_what_is_due_leaves_the_schedule_alone(first_day: SessionPage) -> None:
    before, met = due(first_day.page), {event["word"] for event in first_day.events() if event["type"] == "met"}
    assert before.count("1") > 0
    first_day.button("More practice").click()
    expect(first_day.count).to_have_text("1 of 8")
    asked = []
    while not first_day.ending.is_visible():
        item = first_day.step(knowing=False)
        asked.append((item or {})["feeling"])
    assert met & set(asked)
    assert due(first_day.page) == before
    expect(first_day.ending.get_by_role("heading", name="Words that got stronger")).to_have_count(0)


def test_the_first_answer_of_a_day_is_the_one_that_moves_the_schedule(page: Page, session: SessionPage) -> None:
    Learner().meets("lonely", days_ago=3).answers("lonely", right=False, days_ago=3).sit_down(page)
    before = due(page)
    session.resume(*[item["id"] for item in session.stock["items"] if item["id"].split(":")[1] == "lonely"][:3])
    session.step()
    after = due(page)
    assert after != before
    while not session.ending.is_visible():
        session.step(knowing=False)
    assert [event["card"] for event in answered(session.events())[1:]] == ["lonely"] * 5
    assert due(page) == after
