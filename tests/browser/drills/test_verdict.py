"""Feeling or verdict? Then, under a verdict, a feeling; then the sentence said again."""

from __future__ import annotations

from typing import Any

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item

CHOICE = {"feeling": "A feeling", "verdict": "A verdict"}
ASKED_UNDER = "Which of these may be under it?"


def under(item: Item, credit: int) -> str:
    """Return a feeling that may lie under a verdict, or one that hardly does."""
    return str(next(option["id"] for option in item["under"] if option["credit"] == credit))


def begin(drill: DrillPage) -> Item:
    """Go to a sentence that says a verdict; return the question."""
    drill.begin("verdict")
    return drill.until(lambda item: "under" in item)


def assert_kept(drill: DrillPage, item: Item, **fields: Any) -> None:
    """The log has the answer, which moves no card."""
    assert drill.recorded() == {"item": item["id"], "card": None, "hinted": False, **fields}


def test_each_of_the_two_steps_is_half_of_the_answer(played: DrillPage) -> None:
    played.begin("verdict")
    for choice, share, credit, told in [
        ("verdict", 1, 1, "That’s what it is, and that may be under it."),
        ("verdict", 0, 0.5, "That’s what it is; something else may be under it."),
        ("feeling", 1, 0.5, "It’s a verdict, and that may be under it."),
        ("feeling", 0, 0, "It’s a verdict; something else may be under it."),
    ]:
        item = played.until(lambda item: "under" in item)
        feeling = under(item, share)
        played.choose(CHOICE[choice])
        it_is = "Yes, a verdict: it says" if choice == "verdict" else "It’s a verdict: it says"
        expect(played.asked).to_contain_text(it_is)
        expect(played.asked).to_contain_text(ASKED_UNDER)
        expect(played.asked).to_be_focused()
        played.choose(played.name(feeling))
        both = f"{CHOICE[choice].lower()}, with {played.name(feeling).lower()} under it"
        expect(played.said).to_have_text(f"You said {both}. {told}")
        assert_explained(played, item)
        not_that = f"Why not {played.name(feeling).lower()}? {played.apart(feeling, feeling)}"
        expect(played.why.get_by_text(not_that)).to_have_count(1 - share)
        assert_kept(played, item, answer=f"{choice} {feeling}", credit=credit)
        played.next()


def assert_explained(drill: DrillPage, item: Item) -> None:
    """The feedback tells what the word claims, what may be under it, and says the sentence again."""
    expect(drill.right).to_have_text(f"“{item['name'][0].upper()}{item['name'][1:]}” is a verdict")
    likely = [drill.name(option["id"]).lower() for option in item["under"] if option["credit"] == 1]
    expect(drill.why).to_contain_text(item["why"])
    expect(drill.why).to_contain_text(f"Under it may be: {' or '.join(likely)}.")
    expect(drill.why.get_by_role("blockquote")).to_have_text(f"“{item['after']}”")
    lit = (drill.why.locator("mark").text_content() or "").lower()
    assert lit == drill.name(item["feeling"]).lower()


def test_the_first_answer_can_be_changed(played: DrillPage) -> None:
    item = begin(played)
    before = len(played.events())
    played.choose("A feeling")
    expect(played.asked).to_contain_text(ASKED_UNDER)
    played.use(played.button("Change the first answer"), "Backspace")
    expect(played.asked).to_contain_text("A feeling, or a verdict?")
    expect(played.asked).to_be_focused()
    assert len(played.events()) == before
    played.choose("A verdict")
    expect(played.asked).to_contain_text(ASKED_UNDER)
    played.choose(played.name(under(item, 1)))
    expect(played.verdict).to_be_visible()
    assert_kept(played, item, answer=f"verdict {under(item, 1)}", credit=1)


def test_a_sentence_that_says_a_feeling_has_one_step(played: DrillPage) -> None:
    played.begin("verdict")
    for choice, credit, told in [("feeling", 1, "That’s what it is."), ("verdict", 0, "It’s a feeling.")]:
        item = played.until(lambda item: "under" not in item)
        played.choose(CHOICE[choice])
        expect(played.said).to_have_text(f"You said {CHOICE[choice].lower()}. {told}")
        expect(played.right).to_have_text(f"“{played.name(item['feeling'])}” is a feeling")
        expect(played.why).to_have_text(item["why"])
        assert_kept(played, item, answer=choice, credit=credit)
        played.next()


def test_hint_and_not_knowing_yet_work_at_both_steps(played: DrillPage) -> None:
    item = begin(played)
    played.take_hint()
    expect(played.hint).to_have_text("Does it say what is going on in somebody, or what somebody else did?")
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    assert_explained(played, item)
    assert_kept(played, item, answer=None, credit=0, hinted=True)
    played.undo()
    expect(played.hint).not_to_be_empty()
    played.choose("A verdict")
    expect(played.asked).to_contain_text(ASKED_UNDER)
    played.give_up()
    assert_kept(played, item, answer=None, credit=0, hinted=True)
    played.undo("Control+z")
    expect(played.asked).to_contain_text("A feeling, or a verdict?")
