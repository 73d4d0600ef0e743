"""Every state of every kind of question is for everybody: axe finds nothing, and Tab goes where it always goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from playwright.sync_api import expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.drill_page import DrillPage, Item
from tests.browser.drills.choosing import WORTHS, offers
from tests.browser.test_accessibility import problems

States = Iterator[str]
"""Goes on to the next state each time, and tells which it is."""

FOCUSED = "document.activeElement.outerHTML"


def look(drill: DrillPage, state: str) -> list[str]:
    """Return what axe finds, by day and by night."""
    found = []
    for scheme in ("light", "dark"):
        drill.page.emulate_media(color_scheme=scheme)
        found += problems(drill.page, f"{state}, {scheme}")
    return found


def answered(drill: DrillPage, **ways: Callable[[], None]) -> States:
    """Answer a question in one way after the other, and take it back."""
    for name, give in ways.items():
        give()
        expect(drill.verdict).to_be_visible()
        yield name
        drill.undo()
        expect(drill.question).to_be_visible()


def chosen(drill: DrillPage, **texts: str) -> States:
    """Answer a question with one option after the other."""
    yield from answered(drill, **{name: partial(drill.choose, text) for name, text in texts.items()})


def choice(drill: DrillPage, item: Item) -> States:
    """Go through a question with four words to choose from."""
    texts = {option["credit"]: drill.text(option) for option in drill.offered()}
    right, near, wrong = (next(texts[worth] for worth in worths if worth in texts) for worths in WORTHS)
    yield from chosen(drill, right=right, near=near, wrong=wrong)


def contrast(drill: DrillPage, item: Item) -> States:
    """Go through a question about two neighbors."""
    texts = {option["credit"]: drill.text(option) for option in item["options"]}
    yield from chosen(drill, right=texts[1], wrong=texts[0])


def place(drill: DrillPage, item: Item) -> States:
    """Go through a question about the map."""
    texts = {option["credit"]: drill.text(option) for option in item["options"]}
    yield from chosen(drill, right=texts[1], near=texts[0.5], wrong=texts[0])


def recall(drill: DrillPage, item: Item) -> States:
    """Go through a question whose word is typed; a near one gives another try."""
    words, feeling = drill.stock["words"], item["feeling"]
    near = next(id_ for id_ in words if words[id_]["nuance"] == words[feeling]["nuance"] and id_ != feeling)
    wrong = next(id_ for id_ in words if words[id_]["quadrant"] != words[feeling]["quadrant"])
    yield from answered(
        drill, right=lambda: drill.type(drill.name(feeling)), wrong=lambda: drill.type(drill.name(wrong))
    )
    drill.type("kerfuffle")
    expect(drill.reply).not_to_be_empty()
    yield "strange"
    drill.type(drill.name(near))
    expect(drill.box).to_have_value("")
    yield "told apart"
    yield from answered(drill, near=lambda: drill.type(drill.name(near)))


def ladder(drill: DrillPage, item: Item) -> States:
    """Go through a ladder."""
    one, two, three, four = item["order"]
    drill.put(one, three)
    yield "two on the ladder"
    drill.put(two, four)
    yield "all on the ladder"

    def answer(*words: str) -> None:
        drill.put(*words)
        drill.button("Answer").click()

    yield from answered(
        drill,
        near=answer,
        right=lambda: answer(one, two, three, four),
        wrong=lambda: answer(four, three, two, one),
    )


def verdict(drill: DrillPage, item: Item) -> States:
    """Go through a question of two steps."""
    texts = {option["credit"]: drill.text(option) for option in item["under"]}
    drill.choose("A feeling")
    expect(drill.button("Change the first answer")).to_be_visible()
    yield "second step after a wrong one"

    def answer(*steps: str) -> None:
        for step in steps:
            drill.choose(step)

    yield from answered(
        drill,
        wrong=lambda: answer(texts[0]),
        near=lambda: answer("A verdict", texts[0]),
        right=lambda: answer("A verdict", texts[1]),
    )


def pinpoint(drill: DrillPage, item: Item) -> States:
    """Go through a scene, on the wheel."""
    words, feeling = drill.stock["words"], item["feeling"]
    wrong = next(id_ for id_ in words if words[id_]["quadrant"] != words[feeling]["quadrant"])
    drill.open_family(words[feeling]["family"])
    yield "family open"
    drill.pick(feeling)
    yield "word picked"

    def answer(id_: str) -> None:
        drill.open_family(words[id_]["family"])
        drill.pick(id_)
        drill.button("Answer").click()

    yield from answered(
        drill,
        right=lambda: drill.button("Answer").click(),
        near=lambda: answer(next(iter(item["near"]))),
        wrong=lambda: answer(wrong),
    )


STATES = {
    "define": choice,
    "body": choice,
    "idiom": choice,
    "contrast": contrast,
    "place": place,
    "recall": recall,
    "ladder": ladder,
    "verdict": verdict,
    "pinpoint": pinpoint,
}


def suits(drill: DrillPage, item: Item) -> bool:
    """Tell whether a question has all the states of its kind."""
    if STATES[item["kind"]] is choice:
        return all(offers(drill, worths)(item) for worths in WORTHS)
    return {"verdict": "under" in item, "pinpoint": bool(item.get("near"))}.get(item["kind"], True)


@on_phone_and_desktop
@pytest.mark.parametrize("kind", STATES)
def test_axe_finds_nothing_in_any_state_of_a_question(drill: DrillPage, kind: str) -> None:
    drill.begin(kind)
    item = drill.until(lambda item: suits(drill, item))
    found = look(drill, "asked")
    drill.take_hint()
    found += look(drill, "hinted")
    for state in STATES[kind](drill, item):
        found += look(drill, state)
    drill.give_up()
    found += look(drill, "unknown")
    assert found == []


@on_phone_and_desktop
def test_axe_finds_nothing_from_the_card_of_a_new_word_to_the_end(drill: DrillPage) -> None:
    drill.resume("meet:bitter", "define:bitter")
    found = look(drill, "card")
    drill.next()
    drill.give_up()
    drill.next()
    expect(drill.page.get_by_text("Once more: one you missed earlier.")).to_be_visible()
    found += look(drill, "once more")
    drill.give_up()
    drill.button("Next").click()
    expect(drill.page.locator(".ending")).to_be_visible()
    found += look(drill, "ending")
    for key, name in [("c", "What to practice"), ("?", "Keys")]:
        drill.page.keyboard.press(key)
        expect(drill.page.get_by_role("dialog", name=name)).to_be_visible()
        found += look(drill, name)
        drill.page.keyboard.press("Escape")
        expect(drill.page.get_by_role("dialog")).to_have_count(0)
    assert found == []


def test_tab_goes_on_through_every_kind_of_question(drill: DrillPage) -> None:
    items = [next(item["id"] for item in drill.stock["items"] if item["kind"] == kind) for kind in STATES]
    drill.resume(*items)
    for _ in items:
        drill.asked.focus()
        passed = [drill.page.evaluate(FOCUSED)]
        while "I don’t know yet" not in passed[-1]:
            drill.page.keyboard.press("Tab")
            passed.append(drill.page.evaluate(FOCUSED))
            assert passed[-1] != passed[-2]
            assert len(passed) < 50
        drill.give_up()
        drill.next()
