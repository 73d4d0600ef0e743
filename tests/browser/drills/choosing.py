"""What the kinds promise that show a word's definition, body or idiom and four words to choose from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item

TOLD = {
    1: "That’s the word.",
    0.8: "That’s a fair reading, too.",
    0.6: "Very near: the word right beside it.",
    0.4: "Near: same family.",
    0.2: "Not far: the same kind of mood, another family.",
    0: "That’s another part of the wheel.",
}
"""How near an answer is said to be, by its credit."""

WORTHS: list[tuple[float, ...]] = [(1,), (0.8, 0.6, 0.4), (0.2, 0)]
"""Right, near, wrong; of two that are near, the nearer one is the better test."""


def answers_right_near_and_wrong(drill: DrillPage, kind: str, because: Callable[[Item], str]) -> None:
    """Give an answer of each worth; the log keeps it, and the feedback tells how near it is, what is right, and why."""
    drill.begin(kind)
    for worths in WORTHS:
        item = drill.until(offers(drill, worths))
        options = drill.offered()
        assert len(options) == 4
        option = next(option for worth in worths for option in options if option["credit"] == worth)
        drill.choose(drill.text(option))
        _is_told(drill, item, option, because(drill.stock["words"][item["feeling"]]))
        drill.next()


def offers(drill: DrillPage, worths: tuple[float, ...]) -> Callable[[Item], bool]:
    """Return what tells whether an answer of one of these worths can be chosen now."""
    return lambda _: any(option["credit"] in worths for option in drill.offered())


def gives_up_and_takes_it_back(drill: DrillPage, kind: str, because: Callable[[Item], str]) -> None:
    """Take the hint and give up: it leads on to mood and body; undo takes back the one, then the other."""
    drill.begin(kind)
    item = drill.item()
    word, family = drill.stock["words"][item["feeling"]], drill.stock["families"]
    drill.take_hint()
    expect(drill.hint).to_have_text(f"It’s in the {family[word['family']]['name']} family.")
    drill.give_up()
    expect(drill.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    expect(drill.right).to_have_text(word["name"])
    for line in ["From the mood: ", f"From the body: {word['body']}", because(word)]:
        expect(drill.why).to_contain_text(line)
    recorded = {"item": item["id"], "answer": None, "credit": 0, "card": item["feeling"], "hinted": True}
    assert drill.recorded() == recorded
    drill.undo()
    expect(drill.hint).not_to_be_empty()
    drill.undo("Control+z")
    expect(drill.hint).to_be_empty()
    assert drill.item() == item


def _is_told(drill: DrillPage, item: Item, option: dict[str, Any], because: str) -> None:
    answer, feeling, credit = option["id"], item["feeling"], option["credit"]
    expect(drill.said).to_have_text(f"You said {drill.name(answer).lower()}. {TOLD[credit]}")
    expect(drill.right).to_have_text(drill.name(feeling))
    expect(drill.why).to_contain_text(because)
    if credit == 1:
        expect(drill.why).not_to_contain_text("Why not")
    else:
        not_this = f"{'And' if credit == 0.8 else 'Why not'} {drill.name(answer).lower()}?"
        expect(drill.why).to_contain_text(f"{not_this} {option.get('why') or drill.apart(answer, feeling)}")
    recorded = {"item": item["id"], "answer": answer, "credit": credit, "card": feeling, "hinted": False}
    assert drill.recorded() == recorded
