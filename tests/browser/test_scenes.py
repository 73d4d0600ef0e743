"""A scene: what the feedback says about each answer, and every way to answer, by mouse, list and touch."""

from __future__ import annotations

import re
from typing import Any

from playwright.sync_api import Route, expect

from tests.browser.devices import on_phone, with_motion
from tests.browser.session_log import types
from tests.browser.session_page import SessionPage

NUDGE = "Right so far. There’s a finer word, one ring further out."


def lit_alone(session: SessionPage, item: dict[str, Any]) -> bool:
    """Tell whether the clues are lit, and nothing else is."""
    prompt, lit = item["prompt"], session.page.locator(".scene__text mark").all_text_contents()
    covered = {at for clue in item["clues"] for at in range(prompt.index(clue), prompt.index(clue) + len(clue))}
    runs = "".join(char if at in covered else "\0" for at, char in enumerate(prompt)).split("\0")
    return lit == [run for run in runs if run]


# what the feedback says


def test_a_right_answer_is_told_so_with_the_reason_and_the_clues(scenes: SessionPage) -> None:
    item = scenes.item()
    expect(scenes.page.locator(".scene mark")).to_have_count(0)
    scenes.answer(item["best"][0])
    expect(scenes.verdict).to_contain_text("That’s the word.")
    expect(scenes.verdict).to_contain_text(item["why"])
    expect(scenes.verdict).not_to_contain_text("Why not")
    expect(scenes.scene).to_have_text(item["prompt"])
    assert lit_alone(scenes, item)


def test_every_clue_of_every_scene_of_a_session_lights_up(scenes: SessionPage) -> None:
    for _ in range(8):
        item = scenes.item()
        scenes.button("I don’t know yet").click()
        expect(scenes.verdict).to_be_visible()
        assert lit_alone(scenes, item), item["id"]
        scenes.next()


def test_an_accepted_answer_is_told_what_speaks_for_it(scenes: SessionPage) -> None:
    item = scenes.item()
    answer, line = next(iter(item["accept"].items()))
    scenes.answer(answer)
    expect(scenes.verdict).to_contain_text("That’s a fair reading, too.")
    expect(scenes.verdict).to_contain_text(f"And {scenes.name(answer).lower()}? {line}")
    expect(scenes.verdict).to_contain_text(item["why"])


def test_a_near_answer_is_told_why_not_in_the_authors_words(scenes: SessionPage) -> None:
    item = scenes.item()
    answer, line = next(iter(item["near"].items()))
    scenes.answer(answer)
    expect(scenes.verdict).to_contain_text(f"Why not {scenes.name(answer).lower()}? {line}")
    expect(scenes.verdict.get_by_role("heading")).to_contain_text(scenes.name(item["best"][0]))
    expect(scenes.verdict).to_contain_text(item["why"])
    assert lit_alone(scenes, item)


def test_a_wrong_answer_that_nobody_foresaw_is_told_what_it_would_mean(scenes: SessionPage) -> None:
    item = scenes.item()
    answer = next(
        id_ for id_ in scenes.stock["words"] if scenes.relation(item, id_) == "none" and id_ not in item["near"]
    )
    scenes.answer(answer)
    expect(scenes.verdict).to_contain_text("That’s another part of the wheel.")
    definition = scenes.stock["words"][answer]["definition"]
    expect(scenes.verdict).to_contain_text(f"{scenes.name(answer)} would be: {definition[0].lower()}{definition[1:]}")


def test_stopping_at_the_nuance_earns_its_share_and_a_nudge(session: SessionPage) -> None:
    words = session.stock["words"]
    item = next(
        item
        for item in session.stock["items"]
        if item["kind"] == "pinpoint"
        and len(item["best"]) == 1
        and words[item["feeling"]]["nuance"] not in [*item["best"], *item["accept"]]
    )
    session.resume(item["id"])
    assert session.item() == item
    session.pick(words[item["best"][0]]["nuance"])
    expect(session.page.get_by_text("You can stop here, or go further out.")).to_be_visible()
    session.button("Answer").click()
    expect(session.verdict).to_contain_text(NUDGE)
    expect(session.verdict).not_to_contain_text("Why not")
    expect(session.verdict).to_contain_text(words[item["best"][0]]["definition"])
    assert session.events()[-1]["credit"] == 0.6


def test_not_knowing_yet_leads_on_to_what_happened_the_mood_and_the_body(scenes: SessionPage) -> None:
    item = scenes.item()
    scenes.answer(None)
    word = scenes.stock["words"][item["feeling"]]
    expect(scenes.verdict).to_contain_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    expect(scenes.verdict).to_contain_text("From what happened: the marked lines.")
    expect(scenes.verdict).to_contain_text(
        re.compile(f"From the mood: {'pleasant' if word['quadrant'][0] == '1' else 'unpleasant'}, and ")
    )
    expect(scenes.verdict).to_contain_text(f"From the body: {word['body']}")
    expect(scenes.verdict.get_by_role("heading")).to_contain_text(word["name"])
    event = scenes.events()[-1]
    assert (event["answer"], event["credit"]) == (None, 0)


def test_the_hint_names_the_family_and_is_remembered(scenes: SessionPage) -> None:
    item = scenes.item()
    expect(scenes.hint).to_be_empty()
    scenes.button("Hint").click()
    expect(scenes.hint).to_have_text(scenes.family_hint(item))
    expect(scenes.button("Hint")).to_have_count(0)
    scenes.answer(item["best"][0])
    events = scenes.events()
    assert types(events)[-2:] == ["hinted", "answered"]
    assert events[-1]["hinted"] is True
    scenes.next()
    expect(scenes.hint).to_be_empty()


# answering


def test_nothing_can_be_answered_before_a_word_is_picked(scenes: SessionPage) -> None:
    expect(scenes.button("Answer")).to_be_disabled()
    scenes.wheel.click("angry")
    expect(scenes.page.locator("svg.wheel--family")).to_be_visible()
    expect(scenes.button("Answer")).to_be_disabled()
    scenes.page.locator("body").press("Enter")
    expect(scenes.verdict).to_have_count(0)


def test_choosing_the_picked_word_once_more_answers(scenes: SessionPage) -> None:
    answer = scenes.item()["best"][0]
    scenes.pick(answer)
    scenes.wheel.click(answer)
    expect(scenes.verdict).to_contain_text("That’s the word.")


def test_another_word_can_be_picked_before_answering(scenes: SessionPage) -> None:
    scenes.pick("bitter")
    expect(scenes.wheel.wedge("bitter")).to_have_attribute("aria-current", "true")
    scenes.page.get_by_role("button", name="Whole wheel").click()
    scenes.pick("calm")
    expect(scenes.page.locator("svg [aria-current]:visible")).to_have_count(1)
    scenes.button("Answer").click()
    expect(scenes.verdict).to_contain_text("You said calm.")


def test_answers_can_come_from_the_list(scenes: SessionPage) -> None:
    item = scenes.item()
    answer = item["best"][0]
    scenes.page.locator(f"details[data-family={scenes.families(item)[0]}] summary").click()
    scenes.wheel.in_list(answer).click()
    expect(scenes.picked).to_have_text(scenes.name(answer))
    expect(scenes.wheel.in_list(answer)).to_have_attribute("aria-current", "true")
    expect(scenes.wheel.wedge(answer)).to_have_attribute("aria-current", "true")
    scenes.button("Answer").click()
    expect(scenes.verdict).to_contain_text("That’s the word.")


def test_the_wheel_is_whole_and_nothing_picked_at_every_new_question(scenes: SessionPage) -> None:
    scenes.answer("bitter")
    scenes.next()
    expect(scenes.wheel.wedge("joyful")).to_be_visible()
    expect(scenes.page.locator("svg.wheel--family")).to_have_count(0)
    expect(scenes.page.locator("[data-id][aria-current]")).to_have_count(0)
    expect(scenes.button("Answer")).to_be_disabled()


@with_motion
def test_where_motion_is_welcome_a_word_can_be_picked_all_the_same(scenes: SessionPage) -> None:
    answer = scenes.item()["best"][0]
    scenes.answer(answer)
    expect(scenes.verdict).to_contain_text("That’s the word.")


def test_a_family_that_loads_slowly_does_not_open_under_the_next_question(scenes: SessionPage) -> None:
    waiting: list[Route] = []
    scenes.page.route("**/wheel/angry/", lambda route: waiting.append(route))
    with scenes.page.expect_request("**/wheel/angry/"):
        scenes.wheel.click("angry")
    scenes.answer(None)
    scenes.next()
    with scenes.page.expect_event("requestfinished", lambda request: request.url.endswith("/wheel/angry/")):
        waiting[0].continue_()
    scenes.page.evaluate("new Promise(resolve => setTimeout(resolve))")
    expect(scenes.page.locator("svg.wheel--family")).to_have_count(0)
    expect(scenes.button("Answer")).to_be_disabled()
    scenes.wheel.click("calm")
    expect(scenes.wheel.drawing).to_have_accessible_name("Wheel of the family Peaceful")
    scenes.page.get_by_role("button", name="Whole wheel").click()
    scenes.wheel.click("angry")
    expect(scenes.wheel.drawing).to_have_accessible_name("Wheel of the family Angry")


# by touch


@on_phone
def test_on_a_phone_a_question_is_answered_by_touch(scenes: SessionPage) -> None:
    item = scenes.item()
    answer = item["best"][0]
    scenes.wheel.tap(scenes.families(item)[0])
    expect(scenes.page.locator("svg.wheel--family")).to_be_visible()
    scenes.wheel.tap(answer)
    expect(scenes.picked).to_have_text(scenes.name(answer))
    scenes.button("Answer").tap()
    expect(scenes.verdict).to_contain_text("That’s the word.")
    assert scenes.page.evaluate("scrollY") == 0
    scenes.button("Next").tap()
    expect(scenes.count).to_have_text("2 of 8")


@on_phone
def test_on_a_phone_the_answer_bar_is_in_reach_while_the_wheel_is_on_the_screen(scenes: SessionPage) -> None:
    scenes.wheel.tap("angry")
    scenes.wheel.tap("bitter")
    expect(scenes.button("Answer")).to_be_in_viewport(ratio=1)
    expect(scenes.picked).to_be_in_viewport(ratio=1)
    bar = scenes.page.locator(".question__bar").bounding_box()
    places = scenes.page.locator(".places").bounding_box()
    assert bar
    assert places
    assert bar["y"] + bar["height"] <= places["y"]


@on_phone
def test_on_a_phone_a_tap_on_a_nuance_of_the_whole_wheel_opens_its_family_and_picks_it(scenes: SessionPage) -> None:
    scenes.wheel.tap("resentful")
    expect(scenes.picked).to_have_text("Resentful")
    expect(scenes.wheel.wedge("bitter")).to_be_visible()


@on_phone
def test_on_a_phone_an_answer_from_the_list(scenes: SessionPage) -> None:
    scenes.page.locator("details[data-family=angry] summary").tap()
    scenes.wheel.in_list("bitter").tap()
    expect(scenes.picked).to_have_text("Bitter")
    expect(scenes.button("Answer")).to_be_in_viewport(ratio=1)
    scenes.button("Answer").tap()
    expect(scenes.verdict).to_contain_text("You said bitter.")
