"""Misses: each comes back once before the end, and is offered once more after it."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.session_log import answered
from tests.browser.session_page import SessionPage

ONCE_MORE = "Once more: one you missed earlier."


def test_a_miss_comes_back_once_before_the_end_and_then_not_again(session: SessionPage) -> None:
    session.begin("kind:define")
    expect(session.count).to_have_text("1 of 8")
    missed = session.step(knowing=False)
    for number in range(2, 9):
        expect(session.count).to_have_text(f"{number} of 9")
        expect(session.page.get_by_text(ONCE_MORE)).to_have_count(0)
        assert session.step() != missed
    expect(session.count).to_have_text("9 of 9")
    expect(session.page.get_by_text(ONCE_MORE)).to_be_visible()
    assert session.item() == missed
    session.answer(session.wrong(missed or {}))
    expect(session.count).to_have_text("9 of 9")
    session.next()
    expect(session.ending).to_be_visible()
    about_it = [event for event in answered(session.events()) if event["item"] == (missed or {})["id"]]
    assert [event.get("again", False) for event in about_it] == [False, True]


def test_what_was_right_does_not_come_back(session: SessionPage) -> None:
    session.begin("kind:body")
    assert len(session.finish()) == 8
    expect(session.page.get_by_text("Replay")).to_have_count(0)


def test_misses_of_every_kind_come_back_in_their_order_and_cards_do_not(begun: SessionPage) -> None:
    missed = [begun.step(knowing=False) for _ in range(10)]
    asked = [item for item in missed if item]
    assert len({item["kind"] for item in asked}) > 3
    for number, item in enumerate(asked, start=11):
        expect(begun.count).to_have_text(f"{number} of {10 + len(asked)}")
        assert begun.step() == item
    expect(begun.ending).to_be_visible()
    expect(begun.button(f"Replay the {len(asked)} misses")).to_be_visible()


def test_a_miss_that_was_taken_back_does_not_come_back(session: SessionPage) -> None:
    session.begin("kind:define")
    session.answer(None)
    expect(session.count).to_have_text("1 of 9")
    session.undo()
    expect(session.count).to_have_text("1 of 8")
    assert len(session.finish()) == 8


def test_replaying_asks_exactly_the_misses(scenes: SessionPage) -> None:
    missed = []
    for number in range(8):
        item = scenes.item()
        if number in (2, 5):
            missed.append(item)
            scenes.answer([None, scenes.nearest(item, "nuance", "family")][number % 2])
        else:
            scenes.answer(next(iter(item["accept"]), item["best"][0]))
        scenes.next()
    assert scenes.finish() == missed
    scenes.button("Replay the 2 misses").click()
    expect(scenes.count).to_have_text("1 of 2")
    assert scenes.finish() == missed
    expect(scenes.button("Replay")).to_have_count(0)


def test_one_miss_is_offered_as_one(session: SessionPage) -> None:
    session.begin("kind:place")
    session.step(knowing=False)
    session.finish()
    expect(session.button("Replay the miss")).to_be_visible()
    session.undo()
    expect(session.ending).to_have_count(0)
    expect(session.page.get_by_text(ONCE_MORE)).to_be_visible()
