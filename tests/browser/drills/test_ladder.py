"""In order of strength: four words, put on four rungs by dragging, by tapping, or by keys."""

from __future__ import annotations

from time import time

from playwright.sync_api import Locator, Page, expect

from tests.browser.devices import on_phone
from tests.browser.drill_page import DrillPage, Item


def placed(drill: DrillPage, id_: str, rung: int) -> Locator:
    """Return a word on a rung, counted from 1; it says where it lies."""
    return drill.button(f"{drill.name(id_)}, rung {rung} of 4")


def expect_rungs(drill: DrillPage, *words: str | None) -> None:
    """Expect these words on the ladder, None for a rung that is empty."""
    names = ["Empty" if id_ is None else drill.name(id_) for id_ in words]
    expect(drill.question.locator(".rungs > li")).to_contain_text(names)


def orders(item: Item) -> list[tuple[list[str], float, str]]:
    """Return the right order, one that is near, and another one, with what each is worth and told."""
    one, two, three, four = item["order"]
    return [
        ([one, two, three, four], 1, "That’s the order."),
        ([one, three, two, four], item["swap"], "Near: two neighbors are swapped."),
        ([two, three, four, one], 0, "That’s another order."),
    ]


def test_the_right_order_a_swap_of_neighbors_and_another_order_each_see_the_ladder(played: DrillPage) -> None:
    played.begin("ladder")
    for number in range(3):
        item = played.item()
        order, credit, told = orders(item)[number]
        played.put(*order)
        expect_rungs(played, *order)
        played.use(played.button("Answer"), "Enter")
        names = [played.name(id_).lower() for id_ in order]
        expect(played.said).to_have_text(f"You said {', '.join(names)}. {told}")
        right = [played.name(id_).lower() for id_ in item["order"]]
        expect(played.right).to_have_text(f"From {right[0]} to {right[-1]}")
        steps = played.why.get_by_role("listitem")
        expect(steps).to_contain_text([played.name(id_) for id_ in item["order"]])
        expect(steps).to_contain_text([played.stock["words"][id_]["definition"] for id_ in item["order"]])
        differing = [name for name, meant in zip(names, right, strict=True) if name != meant]
        expect(steps.locator("small")).to_have_text([f"yours: {name}" for name in differing])
        recorded = {"item": item["id"], "answer": " ".join(order), "credit": credit, "card": None, "hinted": False}
        assert played.recorded() == recorded
        played.next()


def test_words_come_back_from_the_ladder_until_it_is_answered(played: DrillPage) -> None:
    played.begin("ladder")
    item = played.item()
    one, two, three, four = item["order"]
    answer, back = played.button("Answer"), played.button("Take back")
    expect(back).to_be_disabled()
    played.put(two, three)
    played.use(back, "Backspace")
    expect_rungs(played, two, None, None, None)
    played.put(four, three)
    expect(answer).to_be_disabled()
    if played.hands == "pointer":
        placed(played, four, 2).click()
        expect_rungs(played, two, None, three, None)
        played.put(one)
        expect_rungs(played, two, one, three, None)
    else:
        for key in ("Enter", "Backspace", "Backspace"):
            played.page.keyboard.press(key)
        expect_rungs(played, two, None, None, None)
        played.put(one, three)
    played.put(four)
    expect_rungs(played, two, one, three, four)
    played.use(answer, "Enter")
    expect(played.said).to_contain_text("Near: two neighbors are swapped.")
    played.undo()
    expect_rungs(played, None, None, None, None)


def test_arrow_keys_move_a_word_that_has_the_focus_up_and_down(drill: DrillPage) -> None:
    drill.begin("ladder")
    item = drill.item()
    one, two, three, four = item["order"]
    drill.put(one, two, three, four)
    placed(drill, four, 4).focus()
    drill.page.keyboard.press("ArrowUp")
    expect(placed(drill, four, 3)).to_be_focused()
    expect_rungs(drill, one, two, four, three)
    drill.page.keyboard.press("ArrowUp")
    drill.page.keyboard.press("ArrowDown")
    expect(placed(drill, four, 3)).to_be_focused()
    for _ in range(4):
        drill.page.keyboard.press("ArrowUp")
    expect(placed(drill, four, 1)).to_be_focused()
    expect_rungs(drill, four, one, two, three)


def test_the_ladder_says_where_a_word_went(drill: DrillPage) -> None:
    drill.begin("ladder")
    item = drill.item()
    name = drill.name(item["order"][0])
    drill.put(item["order"][0])
    expect(drill.question.get_by_role("status").filter(has_text=f"{name}, rung 1 of 4.")).to_have_count(1)
    drill.button("Take back").click()
    expect(drill.question.get_by_role("status").filter(has_text=f"{name}, not on the ladder.")).to_have_count(1)


def middle(place: Locator) -> tuple[float, float]:
    """Return the middle of an element on the page."""
    place.scroll_into_view_if_needed()
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def rung(drill: DrillPage, number: int) -> Locator:
    """Return a rung, counted from 1."""
    return drill.question.locator("[data-rung]").nth(number - 1)


def drag(page: Page, start: Locator, end: Locator) -> None:
    """Drag with the mouse."""
    page.mouse.move(*middle(start))
    page.mouse.down()
    page.mouse.move(*middle(end), steps=4)
    page.mouse.up()


def test_words_are_dragged_by_mouse_onto_the_ladder_along_it_and_off_it(drill: DrillPage) -> None:
    drill.begin("ladder")
    item = drill.item()
    one, two, three, four = item["order"]
    drag(drill.page, drill.card(one), rung(drill, 3))
    expect_rungs(drill, None, None, one, None)
    drag(drill.page, drill.card(two), rung(drill, 3))
    expect_rungs(drill, None, one, two, None)
    drag(drill.page, placed(drill, two, 3), drill.asked)
    expect_rungs(drill, None, one, None, None)
    drag(drill.page, placed(drill, one, 2), rung(drill, 1))
    expect_rungs(drill, one, None, None, None)
    for number, id_ in [(4, four), (2, two), (3, three)]:
        drag(drill.page, drill.card(id_), rung(drill, number))
        expect(placed(drill, id_, number)).to_be_visible()
    drill.button("Answer").click()
    expect(drill.said).to_contain_text("That’s the order.")
    assert drill.recorded()["answer"] == " ".join(item["order"])


@on_phone
def test_on_a_phone_words_are_dragged_by_their_handles_and_tapped_elsewhere(drill: DrillPage) -> None:
    drill.begin("ladder")
    item = drill.item()
    one, two, three, four = item["order"]
    for number, id_ in [(4, four), (1, one)]:
        handle = drill.question.locator(f"[data-word='{id_}'] [data-handle]")
        drag_by_finger(drill.page, handle, rung(drill, number))
        expect(placed(drill, id_, number)).to_be_visible()
    drill.card(two).tap()
    drill.card(three).tap()
    expect_rungs(drill, one, two, three, four)
    drill.button("Answer").tap()
    expect(drill.said).to_contain_text("That’s the order.")


def drag_by_finger(page: Page, start: Locator, end: Locator) -> None:
    """Drag with a finger, in half a second; Playwright's own touchscreen only taps."""
    (x0, y0), (x1, y1) = middle(start), middle(end)
    finger = page.context.new_cdp_session(page)
    began = time() - 0.5

    def touch(kind: str, share: float, *points: dict[str, float]) -> None:
        # at once it would be a flick, and Chromium takes the next tap for its end
        finger.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points, "timestamp": began + share / 2})

    touch("touchStart", 0, {"x": x0, "y": y0})
    for share in (0.2, 0.4, 0.6, 0.8, 1):
        touch("touchMove", share, {"x": x0 + share * (x1 - x0), "y": y0 + share * (y1 - y0)})
    touch("touchEnd", 1)
    finger.detach()


def test_the_hint_is_the_mildest_and_who_does_not_know_yet_sees_the_ladder(played: DrillPage) -> None:
    played.begin("ladder")
    item = played.item()
    played.take_hint()
    expect(played.hint).to_have_text(f"The mildest is {played.name(item['order'][0]).lower()}.")
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    expect(played.why.get_by_role("listitem")).to_contain_text([played.name(id_) for id_ in item["order"]])
    expect(played.why.locator("small")).to_have_count(0)
    assert played.recorded() == {"item": item["id"], "answer": None, "credit": 0, "card": None, "hinted": True}
    played.undo()
    expect(played.hint).not_to_be_empty()
    played.undo("Control+z")
    expect(played.hint).to_be_empty()
