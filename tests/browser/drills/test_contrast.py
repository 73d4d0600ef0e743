"""Two neighbors: a vignette, two words, and the question that tells them apart."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item


def pair(item: Item) -> str:
    """Return the card of a pair."""
    return "-".join(option["id"] for option in item["options"])


def answer(drill: DrillPage, *, credit: int) -> Item:
    """Answer with the word that is worth this; return the question."""
    item = drill.item()
    option = next(option for option in item["options"] if option["credit"] == credit)
    drill.choose(drill.name(option["id"]))
    expect(drill.verdict).to_be_visible()
    return item


def assert_parted(drill: DrillPage, item: Item) -> None:
    """The feedback names the word, and tells the two apart: by the author, by the question, by what each means."""
    other = next(option["id"] for option in item["options"] if option["id"] != item["feeling"])
    expect(drill.right).to_have_text(drill.name(item["feeling"]))
    expect(drill.why).to_contain_text(item["why"])
    expect(drill.why).to_contain_text(f"The question: {drill.apart(item['feeling'], other)}")
    for id_ in (item["feeling"], other):
        expect(drill.why).to_contain_text(f"{drill.name(id_)}: {drill.entry(id_)['definition']}")


def assert_kept(drill: DrillPage, item: Item, **fields: Any) -> None:
    """The log has the answer, and it is about the pair, not about one of its words."""
    assert pair(item) in drill.stock["hinges"]
    assert drill.recorded() == {"item": item["id"], "card": pair(item), "hinted": False, **fields}


def test_the_right_word_and_its_neighbor_both_hear_what_parts_them(played: DrillPage) -> None:
    played.begin("contrast")
    item = answer(played, credit=1)
    expect(played.said).to_have_text(f"You said {played.name(item['feeling']).lower()}. That’s the word.")
    assert_parted(played, item)
    assert_kept(played, item, answer=item["feeling"], credit=1)
    played.next()
    item = answer(played, credit=0)
    other = next(option["id"] for option in item["options"] if option["credit"] == 0)
    expect(played.said).to_have_text(
        f"You said {played.name(other).lower()}. That’s its neighbor, and one question tells them apart."
    )
    assert_parted(played, item)
    assert_kept(played, item, answer=other, credit=0)


def test_the_hint_is_the_question_and_who_does_not_know_yet_hears_what_parts_them(played: DrillPage) -> None:
    played.begin("contrast")
    item = played.item()
    played.take_hint()
    expect(played.hint).to_have_text(played.stock["hinges"][pair(item)])
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    assert_parted(played, item)
    assert_kept(played, item, answer=None, credit=0, hinted=True)
    played.undo()
    expect(played.hint).not_to_be_empty()
    played.undo("Control+z")
    expect(played.hint).to_be_empty()


def test_the_vignette_is_heard_before_the_two_words(drill: DrillPage) -> None:
    drill.begin("contrast")
    item = drill.item()
    first, second = drill.question.locator(".option > span").all_text_contents()
    expect(drill.asked).to_have_accessible_name(f"{item['prompt']} {first} or {second.lower()}?")
