"""Undo: any number of steps, over all kinds, exactly; the log keeps what was taken back."""

from __future__ import annotations

from itertools import cycle

from playwright.sync_api import expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_log import answered, effective, types
from tests.browser.session_page import SessionPage


def test_undo_is_not_offered_before_anything_happened(scenes: SessionPage) -> None:
    expect(scenes.button("Undo")).to_be_disabled()
    before = scenes.events()
    scenes.press("u", "Control+z")
    expect(scenes.count).to_have_text("1 of 8")
    assert scenes.events() == before


@on_phone_and_desktop
def test_undo_restores_every_step_over_several_kinds_exactly_from_the_end_to_the_start(begun: SessionPage) -> None:
    steps, keys = [begun.seen()], cycle(["u", "Control+z", None])
    number = 0
    while not begun.ending.is_visible():
        number += 1
        if number % 3 == 1 and begun.question.is_visible():
            begun.button("Hint").click()
            expect(begun.hint).not_to_be_empty()
            steps.append(begun.seen())
        begun.step(knowing=number % 4 > 0)
        steps.append(begun.seen())
    recorded = begun.events()
    assert len({event["item"].split(":")[0] for event in answered(recorded)}) > 3
    assert {"met", "hinted"} <= set(types(recorded))
    assert any(event.get("again") for event in recorded)
    for step in reversed(steps[:-1]):
        if key := next(keys):
            begun.press(key)
        else:
            begun.button("Undo").click()
        expect(begun.page.locator(".session")).to_have_text(step["content"])
        assert begun.seen() == step
    expect(begun.button("Undo")).to_be_disabled()
    log = begun.events()
    assert log[: len(recorded)] == recorded
    assert set(types(log[len(recorded) :])) == {"retracted"}
    assert types(effective(log)) == ["session-started"]


def test_undo_of_an_answer_asks_the_same_question_with_nothing_picked(scenes: SessionPage) -> None:
    item = scenes.item()
    scenes.button("Hint").click()
    expect(scenes.hint).not_to_be_empty()
    before = scenes.seen()
    scenes.answer(scenes.nearest(item, "none"))
    scenes.undo()
    expect(scenes.verdict).to_have_count(0)
    assert scenes.seen() == before
    expect(scenes.button("Answer")).to_be_disabled()
    scenes.answer(item["best"][0])
    assert [event["answer"] for event in answered(scenes.events())] == [item["best"][0]]


def test_undo_of_a_ladder_lays_all_words_back(session: SessionPage) -> None:
    session.begin("kind:ladder")
    before = session.seen()
    session.answer(" ".join(reversed(session.item()["order"])))
    session.undo()
    assert session.seen() == before
    expect(session.button("Answer")).to_be_disabled()


def test_undo_of_a_verdict_begins_with_its_first_question(session: SessionPage) -> None:
    session.begin("kind:verdict")
    while "under" not in session.item():
        session.step()
    before = session.seen()
    session.answer(session.right(session.item()))
    session.undo()
    assert session.seen() == before


def test_undo_of_a_near_try_asks_as_if_nothing_was_typed(session: SessionPage) -> None:
    session.begin("kind:recall")
    before, item = session.seen(), session.item()
    words, box = session.stock["words"], session.page.get_by_role("textbox", name="The word")
    nuance = words[item["feeling"]]["nuance"]
    near = next(id_ for id_ in words if words[id_]["nuance"] == nuance and id_ not in (nuance, item["feeling"]))
    box.fill(session.name(near))
    session.button("Answer").click()
    expect(session.page.locator(".typing__says")).not_to_be_empty()
    assert types(session.events()) == ["session-started", "tried"]
    session.undo()
    expect(box).to_have_value("")
    assert session.seen() == before


def test_what_was_answered_after_an_undo_is_what_counts(begun: SessionPage) -> None:
    begun.next()
    begun.answer(None)
    begun.undo()
    item = begun.item()
    begun.answer(begun.right(item))
    begun.next()
    assert [(event["item"], event["credit"]) for event in answered(begun.events())] == [(item["id"], 1)]
    expect(begun.count).to_have_text("3 of 10")


def test_undo_goes_on_working_after_the_page_was_closed(scenes: SessionPage) -> None:
    item = scenes.item()
    scenes.step(knowing=False)
    again = scenes.reopen()
    expect(again.count).to_have_text("2 of 9")
    again.undo()
    expect(again.count).to_have_text("1 of 8")
    expect(again.scene).to_have_text(item["prompt"])
