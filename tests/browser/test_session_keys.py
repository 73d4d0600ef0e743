"""Keys: a session can be played without a pointer, and the help shows the keys that work."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.session_log import answered, effective, types
from tests.browser.session_page import SessionPage
from tests.browser.wheel_page import WheelPage

ANYWHERE = [("C", "Choose what to practice"), ("?", "Show these keys")]
AT_THE_END = [("R", "Replay the misses"), ("N", "More practice")]


def test_a_session_of_scenes_can_be_played_by_keys_alone(scenes: SessionPage) -> None:
    page = scenes.page
    for number in range(1, 9):
        expect(scenes.count).to_have_text(f"{number} of 8")
        item = scenes.item()
        family, answer = scenes.families(item)[0], item["best"][0]
        scenes.press("w")
        expect(scenes.wheel.wedge("joyful")).to_be_focused()
        page.keyboard.type(scenes.page.locator(f"[data-family={family}] .list__family").text_content() or "")
        expect(scenes.wheel.wedge(family)).to_be_focused()
        scenes.press("Enter")
        expect(page.locator("svg.wheel--family a").first).to_be_focused()
        walk_to(scenes.wheel, answer)
        scenes.press("Enter")
        expect(scenes.picked).to_have_text(scenes.name(answer))
        scenes.press("Enter")
        expect(scenes.verdict).to_be_focused()
        expect(scenes.verdict).to_contain_text("That’s the word.")
        scenes.press("Enter")
        expect(scenes.verdict).to_have_count(0)
    expect(scenes.ending).to_be_focused()
    scenes.press("n")
    expect(scenes.count).to_have_text("1 of 8")
    expect(page.locator("[data-focus]")).to_be_focused()


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
    for key in ["Home", *steps]:
        wheel.page.keyboard.press(key)
    expect(wheel.wedge(id_)).to_be_focused()


def test_a_first_session_of_cards_and_several_kinds_can_be_played_by_keys_alone(begun: SessionPage) -> None:
    page = begun.page
    while not begun.ending.is_visible():
        if not begun.card.is_visible():
            item = begun.item()
            keys = [
                begun.question.get_by_role("button", name=name, exact=True).get_attribute("data-key") or ""
                for name in [begun.name(id_) for id_ in item.get("order", [])]
            ]
            begun.press(*keys, "Enter" if keys else "0")
            expect(begun.verdict).to_be_focused()
        before = begun.count.inner_text()
        begun.press("Enter")
        expect(begun.count).not_to_have_text(before)
        expect(page.locator("[data-focus]")).to_be_focused()
    assert {event["item"].split(":")[0] for event in answered(begun.events())} > {"ladder", "verdict", "pinpoint"}


def test_keys_hint_give_up_undo_and_replay(scenes: SessionPage) -> None:
    item = scenes.item()
    scenes.press("h")
    expect(scenes.hint).to_have_text(scenes.family_hint(item))
    scenes.press("0")
    expect(scenes.verdict).to_contain_text("You said you don’t know yet.")
    scenes.press("u")
    expect(scenes.hint).to_have_text(scenes.family_hint(item))
    scenes.press("Control+z")
    expect(scenes.hint).to_be_empty()
    for number in range(1, 17):
        expect(scenes.count).to_have_text(f"{number} of {min(number + 7, 16)}")
        scenes.press("0")
        expect(scenes.verdict).to_be_visible()
        scenes.press("Enter")
    expect(scenes.button("Replay the 8 misses")).to_be_visible()
    scenes.press("r")
    expect(scenes.count).to_have_text("1 of 8")
    assert scenes.item() == item


def test_a_key_that_is_held_down_is_pressed_once(begun: SessionPage) -> None:
    for _ in range(3):
        begun.step()
    expect(begun.count).to_have_text("4 of 10")
    for _ in range(3):
        begun.page.keyboard.down("u")
    begun.page.keyboard.up("u")
    expect(begun.count).to_have_text("3 of 10")
    begun.step()
    assert types(effective(begun.events())).count("moved-on") + types(effective(begun.events())).count("met") == 3


def test_commands_work_with_the_focus_on_the_wheel(scenes: SessionPage) -> None:
    scenes.press("w", "h")
    expect(scenes.hint).to_have_text(scenes.family_hint(scenes.item()))
    scenes.press("Control+z")
    expect(scenes.hint).to_be_empty()
    scenes.press("0")
    expect(scenes.verdict).to_be_visible()


def test_escape_on_the_wheel_goes_out_to_its_family(scenes: SessionPage) -> None:
    scenes.wheel.click("angry")
    expect(scenes.wheel.wedge("irritated")).to_be_focused()
    scenes.press("Escape")
    expect(scenes.wheel.wedge("angry")).to_be_focused()
    expect(scenes.page.locator("svg.wheel--family")).to_have_count(0)


def test_a_question_mark_shows_the_keys_that_work(scenes: SessionPage) -> None:
    scenes.press("?")
    help_ = scenes.page.get_by_role("dialog", name="Keys")
    expect(help_).to_be_visible()
    in_a_question = [("H", "Hint"), ("0", "I don’t know yet"), ("U", "Undo"), ("W", "Go to the wheel")]
    for key, says in [*in_a_question, *ANYWHERE, *AT_THE_END]:
        row = help_.locator("dl > div").filter(has_text=says).first
        expect(row.locator("kbd").first).to_have_text(key)
    scenes.press("h")
    expect(scenes.hint).to_be_empty()
    scenes.press("Escape")
    expect(help_).to_have_count(0)
    scenes.press("h")
    expect(scenes.hint).not_to_be_empty()
    scenes.page.get_by_role("button", name="Keys").click()
    expect(help_).to_be_visible()
    help_.get_by_role("button", name="Close").click()
    expect(help_).to_have_count(0)
