"""Scenes: a vignette, and the wheel to answer on; what a session of them is like stands in test_practice.py."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item
from tests.browser.drills.choosing import TOLD


def answer(drill: DrillPage, id_: str) -> None:
    """Pick a word and answer with it."""
    drill.open_family(drill.stock["words"][id_]["family"])
    drill.pick(id_)
    drill.use(drill.button("Answer"), "Enter")
    expect(drill.verdict).to_be_visible()


def worth(drill: DrillPage, item: Item, given: str) -> float:
    """Return the credit of a word by where it lies on the wheel, as the content handbook defines it."""
    words, credit = drill.stock["words"], drill.stock["credit"]
    parts = ("nuance", "family", "quadrant")
    same = [part for part in parts if words[given][part] == words[item["feeling"]][part]]
    relation = "best" if given == item["feeling"] else "accept" if given in item["accept"] else [*same, "none"][0]
    return float(credit[relation])


def near(item: Item) -> str:
    """Return a word that the author says is near."""
    return str(next(iter(item["near"])))


def far(drill: DrillPage, item: Item) -> str:
    """Return a word that the author didn't foresee, of another part of the wheel."""
    foreseen = {*item["best"], *item["accept"], *item["near"]}
    words: list[str] = [*drill.stock["words"]]
    return next(id_ for id_ in words if worth(drill, item, id_) == 0 and id_ not in foreseen)


def has_near(drill: DrillPage, item: Item) -> bool:
    """Tell whether one word is best, and another one near that is more than the nuance of the best."""
    nuance = drill.stock["words"][item["feeling"]]["nuance"]
    return len(item["best"]) == 1 and bool(item["near"]) and near(item) != nuance


def test_a_right_a_near_and_a_wrong_word_from_the_wheel_each_hear_why(played: DrillPage) -> None:
    played.begin("pinpoint")
    for choose in (lambda item: item["feeling"], near, lambda item: far(played, item)):
        item = played.until(lambda item: has_near(played, item))
        feeling, given = item["feeling"], choose(item)
        answer(played, given)
        credit = worth(played, item, given)
        name = played.name(given).lower()
        expect(played.said).to_have_text(f"You said {name}. {TOLD[credit]}")
        expect(played.right).to_have_text(played.name(feeling))
        expect(played.why).to_contain_text(item["why"])
        if given == feeling:
            expect(played.why).not_to_contain_text("Why not")
        else:
            why_not = item["near"].get(given) or played.apart(given, feeling)
            expect(played.why).to_contain_text(f"Why not {name}? {why_not}")
        recorded = {"item": item["id"], "answer": given, "credit": credit, "card": feeling, "hinted": False}
        assert played.recorded() == recorded
        played.next()


def test_a_word_from_the_list_is_an_answer(drill: DrillPage) -> None:
    drill.begin("pinpoint")
    item = drill.until(lambda item: len(item["best"]) == 1)
    feeling = item["feeling"]
    drill.page.locator(f"details[data-family={drill.stock['words'][feeling]['family']}] summary").click()
    drill.wheel.in_list(feeling).click()
    drill.button("Answer").click()
    expect(drill.said).to_have_text(f"You said {drill.name(feeling).lower()}. That’s the word.")
    assert drill.recorded()["answer"] == feeling


def test_the_hint_is_the_family_and_who_does_not_know_yet_sees_what_gives_it_away(played: DrillPage) -> None:
    played.begin("pinpoint")
    item = played.until(lambda item: len(item["best"]) == 1)
    word = played.stock["words"][item["feeling"]]
    played.take_hint()
    expect(played.hint).to_have_text(f"It’s in the {played.stock['families'][word['family']]['name']} family.")
    expect(played.page.locator(".scene mark")).to_have_count(0)
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    for line in ["From what happened: the marked lines.", f"From the body: {word['body']}", item["why"]]:
        expect(played.why).to_contain_text(line)
    expect(played.page.locator(".scene mark").first).to_be_visible()
    recorded = {"item": item["id"], "answer": None, "credit": 0, "card": item["feeling"], "hinted": True}
    assert played.recorded() == recorded
    played.undo()
    expect(played.hint).not_to_be_empty()
    played.undo("Control+z")
    expect(played.hint).to_be_empty()
