"""Leaving and coming back: the session goes on where it was left, whatever was on the page."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_log import types
from tests.browser.session_page import SessionPage


def at_a_card(session: SessionPage) -> None:
    """Be about to read the second card of a new word."""
    session.begin()
    session.next()
    while not session.card.is_visible():
        session.step()


def at_a_question(session: SessionPage) -> None:
    """Have taken the hint to the second question."""
    session.begin("kind:idiom")
    session.step()
    session.button("Hint").click()
    expect(session.hint).not_to_be_empty()


def at_a_second_try(session: SessionPage) -> None:
    """Have typed a near word."""
    session.begin("kind:recall")
    words, feeling = session.stock["words"], session.item()["feeling"]
    nuance = words[feeling]["nuance"]
    near = next(id_ for id_ in words if words[id_]["nuance"] == nuance and id_ not in (nuance, feeling))
    session.page.get_by_role("textbox", name="The word").fill(session.name(near))
    session.button("Answer").click()
    expect(session.page.get_by_role("textbox", name="The word")).to_have_value("")


def at_feedback(session: SessionPage) -> None:
    """Read why a near answer was not it."""
    session.begin("kind:pinpoint")
    session.answer(session.nearest(session.item(), "family"))


def at_feedback_on_a_ladder(session: SessionPage) -> None:
    """Read why the order was another."""
    session.begin("kind:ladder")
    session.answer(" ".join(reversed(session.item()["order"])))


def at_a_second_turn(session: SessionPage) -> None:
    """Be asked once more what was missed."""
    session.begin("kind:contrast")
    session.step(knowing=False)
    for _ in range(7):
        session.step()
    expect(session.page.get_by_text("Once more: one you missed earlier.")).to_be_visible()


def at_the_feedback_of_a_second_turn(session: SessionPage) -> None:
    """Read the feedback to what was asked once more."""
    at_a_second_turn(session)
    session.answer(None)


@pytest.mark.parametrize(
    "left",
    [
        at_a_card,
        at_a_question,
        at_a_second_try,
        at_feedback,
        at_feedback_on_a_ladder,
        at_a_second_turn,
        at_the_feedback_of_a_second_turn,
    ],
)
def test_closing_the_tab_and_coming_back_goes_on_there(
    session: SessionPage, left: Callable[[SessionPage], None]
) -> None:
    left(session)
    before, log = session.seen(), session.events()
    again = session.reopen()
    assert again.seen() == before
    assert again.events() == log
    if again.verdict.is_visible():
        again.next()
    again.finish()
    expect(again.ending).to_be_visible()
    assert types(again.events()).count("session-started") == 1


@on_phone_and_desktop
def test_reloading_in_the_middle_of_a_first_session_changes_nothing(begun: SessionPage) -> None:
    for _ in range(10):
        before = begun.seen()
        begun.reload()
        assert begun.seen() == before
        begun.step()
    expect(begun.ending).to_be_visible()


def test_a_session_that_ended_is_not_resumed(scenes: SessionPage) -> None:
    scenes.finish()
    again = scenes.reopen()
    expect(again.count).to_have_text("1 of 10")
    log = again.events()
    assert types(log)[-2:] == ["session-ended", "session-started"]
    assert log[-1]["session"] != log[0]["session"]
