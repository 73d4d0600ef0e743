"""A practice session: answers of every kind, hint, undo, resuming, the end; by mouse, keys, list and touch."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, Route, expect

from tests.browser.devices import on_phone, with_motion, without_script
from tests.browser.session_page import SessionPage
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage

NUDGE = "Right so far. There’s a finer word, one ring further out."

REFUSE_STORAGE = """IDBFactory.prototype.open = () => {
    throw new DOMException("No storage in this window.", "SecurityError");
}"""


def effective(events: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the events that were not taken back."""
    retracted = {event["target"] for event in events if event["type"] == "retracted"}
    return [event for event in events if event["type"] != "retracted" and event["id"] not in retracted]


def types(events: list[dict[str, Any]]) -> list[str]:
    """Return what happened, in order."""
    return [event["type"] for event in events]


def finer_than_its_nuance(stock: dict[str, Any]) -> str:
    """Return a feeling whose scenes, each of them, want no less than the feeling itself."""
    words = stock["words"]
    wants_less = {
        item["feeling"]
        for item in stock["items"]
        if words[item["feeling"]]["nuance"] in [*item["best"], *item["accept"]] or len(item["best"]) > 1
    }
    return next(str(item["feeling"]) for item in stock["items"] if item["feeling"] not in wants_less)


def lit_alone(session: SessionPage, item: dict[str, Any]) -> bool:
    """Tell whether the clues are lit, and nothing else is."""
    prompt, lit = item["prompt"], session.page.locator(".scene__text mark").all_text_contents()
    covered = {at for clue in item["clues"] for at in range(prompt.index(clue), prompt.index(clue) + len(clue))}
    runs = "".join(char if at in covered else "\0" for at, char in enumerate(prompt)).split("\0")
    return lit == [run for run in runs if run]


# a whole session


def test_a_session_is_eight_scenes_from_eight_families(begun: SessionPage) -> None:
    progress = begun.page.get_by_role("progressbar", name="Progress")
    expect(begun.count).to_have_text("1 of 8")
    expect(progress).to_have_attribute("value", "0")
    asked = begun.finish()
    expect(progress).to_have_attribute("value", "8")
    assert len(asked) == 8
    families = [family for item in asked for family in item["families"]]
    assert len(set(families)) == len(families) >= 8
    expect(begun.count).to_have_text("Done")


def test_a_whole_session_with_right_accepted_near_and_wrong_answers(begun: SessionPage) -> None:
    given: list[tuple[dict[str, Any], str | None, float]] = []
    wanted = ["best", "accept", "nuance", "family", "quadrant", "none", "unknown", "best"]
    for number, relation in enumerate(wanted, start=1):
        expect(begun.count).to_have_text(f"{number} of 8")
        item = begun.item()
        answer = None if relation == "unknown" else begun.nearest(item, relation)
        begun.answer(answer)
        given.append((item, answer, begun.stock["credit"].get(relation, 0)))
        begun.next()
    expect(begun.ending).to_be_visible()
    log = begun.events()
    answered = [
        (event["item"], event["answer"], event["credit"], event["hinted"])
        for event in log
        if event["type"] == "answered"
    ]
    assert answered == [(item["id"], answer, credit, False) for item, answer, credit in given]
    assert [credit for _, _, credit in given] == [1, 0.8, 0.6, 0.4, 0.2, 0, 0, 1]
    assert types(log) == ["session-started", *["answered", "moved-on"] * 8, "session-ended"]


# what the feedback says


def test_a_right_answer_is_told_so_with_the_reason_and_the_clues(begun: SessionPage) -> None:
    item = begun.item()
    expect(begun.page.locator(".scene mark")).to_have_count(0)
    begun.answer(item["best"][0])
    expect(begun.verdict).to_contain_text("That’s the word.")
    expect(begun.verdict).to_contain_text(item["why"])
    expect(begun.verdict).not_to_contain_text("Why not")
    expect(begun.scene).to_have_text(item["prompt"])
    assert lit_alone(begun, item)


def test_every_clue_of_every_scene_of_a_session_lights_up(begun: SessionPage) -> None:
    for _ in range(8):
        item = begun.item()
        begun.button("I don’t know yet").click()
        expect(begun.verdict).to_be_visible()
        assert lit_alone(begun, item), item["id"]
        begun.next()


def test_an_accepted_answer_is_told_what_speaks_for_it(begun: SessionPage) -> None:
    item = begun.item()
    answer, line = next(iter(item["accept"].items()))
    begun.answer(answer)
    expect(begun.verdict).to_contain_text("That’s a fair reading, too.")
    expect(begun.verdict).to_contain_text(f"And {begun.name(answer).lower()}? {line}")
    expect(begun.verdict).to_contain_text(item["why"])


def test_a_near_answer_is_told_why_not_in_the_authors_words(begun: SessionPage) -> None:
    item = begun.item()
    answer, line = next(iter(item["near"].items()))
    begun.answer(answer)
    expect(begun.verdict).to_contain_text(f"Why not {begun.name(answer).lower()}? {line}")
    expect(begun.verdict.get_by_role("heading")).to_contain_text(begun.name(item["best"][0]))
    expect(begun.verdict).to_contain_text(item["why"])
    assert lit_alone(begun, item)


def test_a_wrong_answer_that_nobody_foresaw_is_told_what_it_would_mean(begun: SessionPage) -> None:
    item = begun.item()
    answer = next(
        id_ for id_ in begun.stock["words"] if begun.relation(item, id_) == "none" and id_ not in item["near"]
    )
    begun.answer(answer)
    expect(begun.verdict).to_contain_text("That’s another part of the wheel.")
    definition = begun.stock["words"][answer]["definition"]
    expect(begun.verdict).to_contain_text(f"{begun.name(answer)} would be: {definition[0].lower()}{definition[1:]}")


def test_stopping_at_the_nuance_earns_its_share_and_a_nudge(session: SessionPage) -> None:
    session.begin(finer_than_its_nuance(session.stock))
    words = session.stock["words"]
    item = session.item()
    nuance = words[item["best"][0]]["nuance"]
    assert nuance not in [*item["best"], *item["accept"]]
    session.pick(nuance)
    expect(session.page.get_by_text("You can stop here, or go further out.")).to_be_visible()
    session.button("Answer").click()
    expect(session.verdict).to_contain_text(NUDGE)
    expect(session.verdict).not_to_contain_text("Why not")
    for id_ in item["best"]:
        expect(session.verdict).to_contain_text(words[id_]["definition"])
    assert session.events()[-1]["credit"] == 0.6


def test_not_knowing_yet_leads_on_to_what_happened_the_mood_and_the_body(begun: SessionPage) -> None:
    item = begun.item()
    begun.answer(None)
    word = begun.stock["words"][item["feeling"]]
    expect(begun.verdict).to_contain_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    expect(begun.verdict).to_contain_text("From what happened: the marked lines.")
    expect(begun.verdict).to_contain_text(
        re.compile(f"From the mood: {'pleasant' if word['quadrant'][0] == '1' else 'unpleasant'}, and ")
    )
    expect(begun.verdict).to_contain_text(f"From the body: {word['body']}")
    expect(begun.verdict.get_by_role("heading")).to_contain_text(word["name"])
    event = begun.events()[-1]
    assert (event["answer"], event["credit"]) == (None, 0)


def test_the_hint_names_the_family_and_is_remembered(begun: SessionPage) -> None:
    item = begun.item()
    expect(begun.hint).to_be_empty()
    begun.button("Hint").click()
    expect(begun.hint).to_have_text(item["hint"])
    expect(begun.button("Hint")).to_have_count(0)
    begun.answer(item["best"][0])
    events = begun.events()
    assert types(events)[-2:] == ["hinted", "answered"]
    assert events[-1]["hinted"] is True
    begun.next()
    expect(begun.hint).to_be_empty()


# answering


def test_nothing_can_be_answered_before_a_word_is_picked(begun: SessionPage) -> None:
    expect(begun.button("Answer")).to_be_disabled()
    begun.wheel.click("angry")
    expect(begun.page.locator("svg.wheel--family")).to_be_visible()
    expect(begun.button("Answer")).to_be_disabled()
    begun.page.locator("body").press("Enter")
    expect(begun.verdict).to_have_count(0)


def test_choosing_the_picked_word_once_more_answers(begun: SessionPage) -> None:
    answer = begun.item()["best"][0]
    begun.pick(answer)
    begun.wheel.click(answer)
    expect(begun.verdict).to_contain_text("That’s the word.")


def test_another_word_can_be_picked_before_answering(begun: SessionPage) -> None:
    begun.pick("bitter")
    expect(begun.wheel.wedge("bitter")).to_have_attribute("aria-current", "true")
    begun.page.get_by_role("button", name="Whole wheel").click()
    begun.pick("calm")
    expect(begun.page.locator("svg [aria-current]:visible")).to_have_count(1)
    begun.button("Answer").click()
    expect(begun.verdict).to_contain_text("You said calm.")


def test_answers_can_come_from_the_list(begun: SessionPage) -> None:
    item = begun.item()
    answer = item["best"][0]
    begun.page.locator(f"details[data-family={item['families'][0]}] summary").click()
    begun.wheel.in_list(answer).click()
    expect(begun.picked).to_have_text(begun.name(answer))
    expect(begun.wheel.in_list(answer)).to_have_attribute("aria-current", "true")
    expect(begun.wheel.wedge(answer)).to_have_attribute("aria-current", "true")
    begun.button("Answer").click()
    expect(begun.verdict).to_contain_text("That’s the word.")


def test_the_wheel_is_whole_and_nothing_picked_at_every_new_question(begun: SessionPage) -> None:
    begun.answer("bitter")
    begun.next()
    expect(begun.wheel.wedge("joyful")).to_be_visible()
    expect(begun.page.locator("svg.wheel--family")).to_have_count(0)
    expect(begun.page.locator("[data-id][aria-current]")).to_have_count(0)
    expect(begun.button("Answer")).to_be_disabled()


@with_motion
def test_where_motion_is_welcome_a_word_can_be_picked_all_the_same(begun: SessionPage) -> None:
    answer = begun.item()["best"][0]
    begun.answer(answer)
    expect(begun.verdict).to_contain_text("That’s the word.")


def test_a_family_that_loads_slowly_does_not_open_under_the_next_question(begun: SessionPage) -> None:
    waiting: list[Route] = []
    begun.page.route("**/wheel/angry/", lambda route: waiting.append(route))
    with begun.page.expect_request("**/wheel/angry/"):
        begun.wheel.click("angry")
    begun.answer(None)
    begun.next()
    with begun.page.expect_event("requestfinished", lambda request: request.url.endswith("/wheel/angry/")):
        waiting[0].continue_()
    begun.page.evaluate("new Promise(resolve => setTimeout(resolve))")
    expect(begun.page.locator("svg.wheel--family")).to_have_count(0)
    expect(begun.button("Answer")).to_be_disabled()
    begun.wheel.click("calm")
    expect(begun.wheel.drawing).to_have_accessible_name("Wheel of the family Peaceful")
    begun.page.get_by_role("button", name="Whole wheel").click()
    begun.wheel.click("angry")
    expect(begun.wheel.drawing).to_have_accessible_name("Wheel of the family Angry")


def press(page: Page, *keys: str) -> None:
    """Press keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def test_a_session_can_be_played_by_keys_alone(begun: SessionPage) -> None:
    page = begun.page
    for number in range(1, 9):
        expect(begun.count).to_have_text(f"{number} of 8")
        item = begun.item()
        family, answer = item["families"][0], item["best"][0]
        press(page, "w")
        expect(begun.wheel.wedge("joyful")).to_be_focused()
        page.keyboard.type(begun.page.locator(f"[data-family={family}] .list__family").text_content() or "")
        expect(begun.wheel.wedge(family)).to_be_focused()
        press(page, "Enter")
        expect(page.locator("svg.wheel--family a").first).to_be_focused()
        walk_to(begun.wheel, answer)
        press(page, "Enter")
        expect(begun.picked).to_have_text(begun.name(answer))
        press(page, "Enter")
        expect(begun.verdict).to_be_focused()
        expect(begun.verdict).to_contain_text("That’s the word.")
        press(page, "Enter")
        expect(begun.verdict).to_have_count(0)
    expect(begun.ending).to_be_focused()
    press(page, "n")
    expect(begun.count).to_have_text("1 of 8")
    expect(page.locator(".scene")).to_be_focused()


def walk_to(wheel: WheelPage, id_: str) -> None:
    """Go to a wedge of the open family with the arrow keys."""
    steps = wheel.drawing.locator("a[data-id]").evaluate_all(
        """(links, id) => {
            const ring = link => link.matches(".r2") ? 2 : 3;
            const to = links.findIndex(link => link.dataset.id === id);
            const before = links.slice(0, to + 1).filter(link => ring(link) === ring(links[to])).length - 1;
            return [...(ring(links[to]) === 3 ? ["ArrowDown"] : []), ...Array(before).fill("ArrowRight")];
        }""",
        id_,
    )
    press(wheel.page, "Home", *steps)
    expect(wheel.wedge(id_)).to_be_focused()


def test_keys_hint_give_up_undo_and_replay(begun: SessionPage) -> None:
    page, item = begun.page, begun.item()
    press(page, "h")
    expect(begun.hint).to_have_text(item["hint"])
    press(page, "0")
    expect(begun.verdict).to_contain_text("You said you don’t know yet.")
    press(page, "u")
    expect(begun.hint).to_have_text(item["hint"])
    press(page, "Control+z")
    expect(begun.hint).to_be_empty()
    for number in range(1, 9):
        expect(begun.count).to_have_text(f"{number} of 8")
        press(page, "0")
        expect(begun.verdict).to_be_visible()
        press(page, "Enter")
    expect(begun.button("Replay the 8 misses")).to_be_visible()
    press(page, "r")
    expect(begun.count).to_have_text("1 of 8")
    assert begun.item() == item


def test_commands_work_with_the_focus_on_the_wheel(begun: SessionPage) -> None:
    press(begun.page, "w", "h")
    expect(begun.hint).to_have_text(begun.item()["hint"])
    press(begun.page, "Control+z")
    expect(begun.hint).to_be_empty()
    press(begun.page, "0")
    expect(begun.verdict).to_be_visible()


def test_escape_on_the_wheel_goes_out_to_its_family(begun: SessionPage) -> None:
    begun.wheel.click("angry")
    expect(begun.wheel.wedge("irritated")).to_be_focused()
    press(begun.page, "Escape")
    expect(begun.wheel.wedge("angry")).to_be_focused()
    expect(begun.page.locator("svg.wheel--family")).to_have_count(0)


def test_a_question_mark_shows_the_keys_that_work(begun: SessionPage) -> None:
    press(begun.page, "?")
    help_ = begun.page.get_by_role("dialog", name="Keys")
    expect(help_).to_be_visible()
    for key, says in [("H", "Hint: the family"), ("0", "I don’t know yet"), ("U", "Undo"), ("W", "Go to the wheel")]:
        row = help_.locator("dl > div").filter(has_text=says).first
        expect(row.locator("kbd").first).to_have_text(key)
    press(begun.page, "h")
    expect(begun.hint).to_be_empty()
    press(begun.page, "Escape")
    expect(help_).to_have_count(0)
    press(begun.page, "h")
    expect(begun.hint).not_to_be_empty()
    begun.page.get_by_role("button", name="Keys").click()
    expect(help_).to_be_visible()
    help_.get_by_role("button", name="Close").click()
    expect(help_).to_have_count(0)


# by touch


@on_phone
def test_on_a_phone_a_question_is_answered_by_touch(begun: SessionPage) -> None:
    item = begun.item()
    answer = item["best"][0]
    begun.wheel.tap(item["families"][0])
    expect(begun.page.locator("svg.wheel--family")).to_be_visible()
    begun.wheel.tap(answer)
    expect(begun.picked).to_have_text(begun.name(answer))
    begun.button("Answer").tap()
    expect(begun.verdict).to_contain_text("That’s the word.")
    assert begun.page.evaluate("scrollY") == 0
    begun.button("Next").tap()
    expect(begun.count).to_have_text("2 of 8")


@on_phone
def test_on_a_phone_the_answer_bar_is_in_reach_while_the_wheel_is_on_the_screen(begun: SessionPage) -> None:
    begun.wheel.tap("angry")
    begun.wheel.tap("bitter")
    expect(begun.button("Answer")).to_be_in_viewport(ratio=1)
    expect(begun.picked).to_be_in_viewport(ratio=1)
    bar = begun.page.locator(".question__bar").bounding_box()
    places = begun.page.locator(".places").bounding_box()
    assert bar
    assert places
    assert bar["y"] + bar["height"] <= places["y"]


@on_phone
def test_on_a_phone_a_tap_on_a_nuance_of_the_whole_wheel_opens_its_family_and_picks_it(begun: SessionPage) -> None:
    begun.wheel.tap("resentful")
    expect(begun.picked).to_have_text("Resentful")
    expect(begun.wheel.wedge("bitter")).to_be_visible()


@on_phone
def test_on_a_phone_an_answer_from_the_list(begun: SessionPage) -> None:
    begun.page.locator("details[data-family=angry] summary").tap()
    begun.wheel.in_list("bitter").tap()
    expect(begun.picked).to_have_text("Bitter")
    expect(begun.button("Answer")).to_be_in_viewport(ratio=1)
    begun.button("Answer").tap()
    expect(begun.verdict).to_contain_text("You said bitter.")


# undo


def snapshot(session: SessionPage) -> dict[str, Any]:
    """Return what can be seen of a session."""
    page = session.page
    return {
        "count": session.count.text_content(),
        "scene": session.scene.all_text_contents(),
        "hint": session.hint.all_text_contents(),
        "verdict": session.verdict.all_text_contents(),
        "lit": page.locator("mark").all_text_contents(),
        "ending": session.ending.all_text_contents(),
        "progress": page.locator("progress").get_attribute("value"),
        "buttons": page.locator("main .session button").all_text_contents(),
        "undo": session.button("Undo").is_enabled(),
    }


def test_undo_is_not_offered_before_anything_happened(begun: SessionPage) -> None:
    expect(begun.button("Undo")).to_be_disabled()
    before = begun.events()
    press(begun.page, "u")
    expect(begun.count).to_have_text("1 of 8")
    assert begun.events() == before


def test_undo_restores_every_step_of_a_session_exactly_from_its_end_to_its_start(begun: SessionPage) -> None:
    steps = [snapshot(begun)]
    for number in range(8):
        if number % 3 == 0:
            begun.button("Hint").click()
            expect(begun.hint).not_to_be_empty()
            steps.append(snapshot(begun))
        begun.answer(None if number % 2 else begun.item()["best"][0])
        begun.next()
        steps.append(snapshot(begun))
    expect(begun.ending).to_be_visible()
    recorded = begun.events()
    for step in reversed(steps[:-1]):
        begun.button("Undo").click()
        expect(begun.count).to_have_text(step["count"])
        expect(begun.hint if step["hint"] else begun.ending).to_have_text(step["hint"][0])
        assert snapshot(begun) == step
    expect(begun.button("Undo")).to_be_disabled()
    log = begun.events()
    assert log[: len(recorded)] == recorded
    assert set(types(log[len(recorded) :])) == {"retracted"}
    assert types(effective(log)) == ["session-started"]


def test_undo_of_an_answer_asks_the_same_question_with_nothing_picked(begun: SessionPage) -> None:
    item = begun.item()
    begun.button("Hint").click()
    expect(begun.hint).not_to_be_empty()
    before = snapshot(begun)
    begun.answer(begun.nearest(item, "none"))
    begun.button("Undo").click()
    expect(begun.verdict).to_have_count(0)
    assert snapshot(begun) == before
    expect(begun.button("Answer")).to_be_disabled()
    begun.answer(item["best"][0])
    answers = [event["answer"] for event in effective(begun.events()) if event["type"] == "answered"]
    assert answers == [item["best"][0]]


def test_undo_goes_on_working_after_the_page_was_closed(begun: SessionPage) -> None:
    item = begun.item()
    begun.answer(None)
    begun.next()
    begun.page.reload()
    expect(begun.count).to_have_text("2 of 8")
    begun.button("Undo").click()
    expect(begun.count).to_have_text("1 of 8")
    expect(begun.scene).to_have_text(item["prompt"])


# leaving and coming back


def reopen(session: SessionPage) -> SessionPage:
    """Close the tab, and open the practice page in another one."""
    context = session.page.context
    session.page.close()
    again = SessionPage(context.new_page(), session.stock)
    again.begin()
    return again


def test_closing_the_tab_at_a_question_and_coming_back_goes_on_there(begun: SessionPage) -> None:
    begun.answer(None)
    begun.next()
    begun.button("Hint").click()
    expect(begun.hint).not_to_be_empty()
    before = snapshot(begun)
    again = reopen(begun)
    assert snapshot(again) == before
    assert types(again.events()) == ["session-started", "answered", "moved-on", "hinted"]


def test_closing_the_tab_at_the_feedback_and_coming_back_shows_it_again(begun: SessionPage) -> None:
    begun.answer(begun.nearest(begun.item(), "family"))
    before = snapshot(begun)
    again = reopen(begun)
    assert snapshot(again) == before
    again.next()
    expect(again.count).to_have_text("2 of 8")


def test_a_session_that_ended_is_not_resumed(begun: SessionPage) -> None:
    asked = begun.finish()
    again = reopen(begun)
    expect(again.count).to_have_text("1 of 8")
    assert again.item()["id"] not in [item["id"] for item in asked]


# the end


def test_the_end_lists_the_words_met_and_what_was_said(begun: SessionPage) -> None:
    expected, answers = [], []
    for number in range(8):
        item = begun.item()
        answers.append([item["best"][0], None, begun.nearest(item, "none")][number % 3])
        expected += item["best"]
        begun.answer(answers[-1])
        begun.next()
    links = begun.ending.get_by_role("listitem").get_by_role("link")
    expect(links).to_have_text([begun.name(id_) for id_ in expected])
    hrefs = links.evaluate_all("links => links.map(link => new URL(link.href).pathname)")
    assert hrefs == [f"/feelings/{id_}/" for id_ in expected]
    expect(begun.ending).to_contain_text("you didn’t know yet")
    expect(begun.ending).to_contain_text(f"you said {begun.name(answers[2] or '').lower()}")


def test_replaying_asks_exactly_the_misses(begun: SessionPage) -> None:
    missed = []
    for number in range(8):
        item = begun.item()
        if number in (2, 5):
            missed.append(item["id"])
            begun.answer([None, begun.nearest(item, "nuance", "family")][number % 2])
        elif number == 3 and item["accept"]:
            begun.answer(next(iter(item["accept"])))
        else:
            begun.answer(item["best"][0])
        begun.next()
    begun.button("Replay the 2 misses").click()
    expect(begun.count).to_have_text("1 of 2")
    replayed = begun.finish()
    assert [item["id"] for item in replayed] == missed
    expect(begun.button("Replay")).to_have_count(0)
    begun.button("Another session").click()
    expect(begun.count).to_have_text("1 of 8")


def test_nothing_at_the_end_is_a_score(begun: SessionPage) -> None:
    begun.finish()
    text = begun.page.locator("main").inner_text()
    assert not re.search(r"\d|%|score|points?\b|streak|well done|great", text, re.IGNORECASE), text


# from a card


@pytest.mark.parametrize("id_", ["bitter", "calm"])
def test_practice_this_word_starts_with_that_word(page: Page, wheel: WheelPage, session: SessionPage, id_: str) -> None:
    page.goto("/wheel/")
    wheel.click(id_)
    page.get_by_role("link", name="Practice this word").click()
    expect(session.scene).to_be_visible()
    item = session.item()
    words = session.stock["words"]
    about = [item["id"] for item in session.stock["items"] if id_ in [*item["best"], *item["accept"]]]
    kin = [
        item["id"]
        for item in session.stock["items"]
        if any(words[best]["nuance"] == words[id_]["nuance"] for best in item["best"])
    ]
    assert item["id"] in (about or kin)
    expect(session.count).to_have_text("1 of 8")
    expect(page).to_have_url(re.compile("/practice/$"))


def test_practice_this_word_leaves_an_open_session_behind_and_coming_back_resumes_the_new_one(
    begun: SessionPage,
) -> None:
    begun.answer(None)
    begun.page.goto("/about/")
    begun.begin("bitter")
    expect(begun.count).to_have_text("1 of 8")
    scene = begun.scene.text_content() or ""
    begun.page.reload()
    expect(begun.scene).to_have_text(scene)
    assert types(begun.events()) == ["session-started", "answered", "session-ended", "session-started"]


def test_an_unknown_word_in_the_address_starts_an_ordinary_session(session: SessionPage) -> None:
    session.begin("%3Cscript%3E")
    expect(session.count).to_have_text("1 of 8")


# what is kept


def test_the_log_is_append_only_with_unique_ids_and_rising_times(begun: SessionPage) -> None:
    logs = [begun.events()]
    begun.button("Hint").click()
    expect(begun.hint).not_to_be_empty()
    logs.append(begun.events())
    begun.answer(None)
    logs.append(begun.events())
    begun.button("Undo").click()
    expect(begun.verdict).to_have_count(0)
    logs.append(begun.events())
    for earlier, later in pairwise(logs):
        assert later[: len(earlier)] == earlier
        assert len(later) > len(earlier)
    last = logs[-1]
    assert len({event["id"] for event in last}) == len(last)
    assert [event["at"] for event in last] == sorted({event["at"] for event in last})
    assert last[0]["dataset"] == begun.stock["version"]
    assert last[-1] == {**last[-1], "type": "retracted", "target": last[-2]["id"]}


def test_answers_are_sent_nowhere(begun: SessionPage) -> None:
    asked: list[str] = []
    begun.page.on("request", lambda request: asked.append(f"{request.method} {request.url} {request.post_data}"))
    item = begun.item()
    begun.button("Hint").click()
    begun.answer(item["best"][0])
    begun.next()
    family = item["families"][0]
    assert [request for request in asked if not request.endswith(f"/wheel/{family}/ None")] == []
    expect(begun.page).to_have_url(re.compile("/practice/$"))
    assert begun.page.evaluate("[document.cookie, localStorage.length, sessionStorage.length]") == ["", 0, 0]


def test_where_storage_is_refused_the_session_goes_on_and_says_so(
    context: BrowserContext, page: Page, session: SessionPage
) -> None:
    context.add_init_script(REFUSE_STORAGE)
    session.begin()
    note = page.get_by_text("Your browser doesn’t let this page keep anything.")
    expect(note).to_be_visible()
    session.answer(None)
    session.button("Undo").click()
    expect(session.verdict).to_have_count(0)
    session.finish()
    expect(session.ending).to_be_visible()
    page.reload()
    expect(session.count).to_have_text("1 of 8")


def test_where_storage_works_nothing_is_said_about_it(begun: SessionPage) -> None:
    expect(begun.page.get_by_text("keep anything")).to_have_count(0)


# when something is missing


@without_script
def test_without_script_practice_says_so_and_offers_the_words_to_read(page: Page) -> None:
    page.goto("/practice/")
    main = page.locator("main")
    expect(main.get_by_role("heading", name="Practice needs JavaScript")).to_be_visible()
    expect(main.get_by_role("link", name="the wheel")).to_have_attribute("href", "/wheel/")
    expect(main.get_by_role("link", name="fine", exact=True)).to_be_visible()
    expect(main.locator("svg, button").filter(visible=True)).to_have_count(0)


def failed(page: Page) -> Locator:
    """Return the sentence that helps when the scenes don't load."""
    return page.get_by_role("heading", name="The scenes didn’t load")


@pytest.mark.parametrize("answer", ["refused", "500", "not JSON", "not a stock"])
def test_where_the_scenes_do_not_load_a_sentence_helps(page: Page, watch: Watch, answer: str) -> None:
    def broken(route: Route) -> None:
        if answer == "refused":
            route.abort()
        elif answer == "500":
            route.fulfill(status=500, body="{}")
        else:
            route.fulfill(body="<p>" if answer == "not JSON" else '{"version": "1.0.0", "items": []}')

    watch.expect("Failed to load resource")
    page.route("**/practice/items.json", broken)
    page.goto("/practice/")
    expect(failed(page)).to_be_visible()
    expect(page.get_by_text("load the page again.")).to_be_visible()
    expect(page.locator(".scene")).to_have_count(0)
    page.unroute("**/practice/items.json")
    page.reload()
    expect(page.locator(".scene")).to_be_visible()


def test_where_a_family_does_not_load_the_list_opens_instead(page: Page, begun: SessionPage, watch: Watch) -> None:
    watch.expect("Failed to load resource")
    page.route("**/wheel/angry/", lambda route: route.abort())
    begun.wheel.click("angry")
    expect(begun.wheel.in_list("bitter")).to_be_visible()
    begun.wheel.in_list("bitter").click()
    expect(begun.picked).to_have_text("Bitter")
