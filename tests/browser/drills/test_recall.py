"""Type the word: a definition and a situation, and a box to type in."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item


def answer(drill: DrillPage, text: str) -> None:
    """Type what is taken for an answer."""
    drill.type(text)
    expect(drill.verdict).to_be_visible()


def neighbors(stock: dict[str, Any], fits: Callable[[str, str], bool]) -> tuple[Item, str]:
    """Return a question and another word of which this is true: the word that is asked for, and the other."""
    return next(
        (item, other)
        for item in stock["items"]
        if item["kind"] == "recall" and "cue" in item
        for other in stock["words"]
        if other != item["feeling"] and fits(item["feeling"], other)
    )


def are_pair(stock: dict[str, Any], one: str, other: str) -> bool:
    """Tell whether a question parts two words."""
    return f"{one}-{other}" in stock["hinges"] or f"{other}-{one}" in stock["hinges"]


def test_the_right_word_and_one_from_elsewhere_are_answers_at_once(played: DrillPage) -> None:
    played.begin("recall")
    words = played.stock["words"]
    for right in (True, False):
        item = played.item()
        feeling = item["feeling"]
        expect(played.asked).to_contain_text(f"It starts with {item['cue']}.")
        given = feeling if right else next(id_ for id_ in words if words[id_]["quadrant"] != words[feeling]["quadrant"])
        typed = played.name(given)
        answer(played, typed)
        told = "That’s the word." if right else "That’s another part of the wheel."
        expect(played.said).to_have_text(f"You said {typed.lower()}. {told}")
        expect(played.right).to_have_text(played.name(feeling))
        expect(played.why).to_contain_text(f"In the body: {words[feeling]['body']}")
        if not right:
            expect(played.why).to_contain_text(f"Why not {typed.lower()}? {played.apart(given, feeling)}")
        fields = {"item": item["id"], "answer": given, "credit": int(right), "card": feeling, "hinted": False}
        assert played.recorded() == {**fields, "typed": typed}
        played.next()


def test_the_situation_has_a_gap_that_the_word_fills_in_the_feedback(drill: DrillPage) -> None:
    drill.begin("recall")
    item = drill.item()
    expect(drill.asked).to_have_accessible_name(
        f"{item['prompt']} {item['situation'].replace('____', 'blank')} Which word is it? It starts with {item['cue']}."
    )
    answer(drill, item["feeling"])
    word = drill.name(item["feeling"]).lower()
    expect(drill.page.locator(".scene__situation")).to_have_text(item["situation"].replace("____", word))
    expect(drill.page.locator(".scene__situation mark")).to_have_text(word)


def test_a_sentence_an_alias_a_form_and_one_slip_of_the_finger_are_the_word(drill: DrillPage) -> None:
    drill.resume("recall:bitter:1")
    alias = drill.stock["words"]["bitter"]["aliases"][0]
    for text in ["I’m BITTER.", alias, "souring", "bittre"]:
        answer(drill, text)
        expect(drill.said).to_have_text("You said bitter. That’s the word.")
        recorded = drill.recorded()
        assert (recorded["answer"], recorded["credit"], recorded["typed"]) == ("bitter", 1, text)
        drill.undo()
        expect(drill.box).to_have_value("")


def test_a_neighbor_is_told_apart_by_the_question_of_the_pair_and_gives_one_more_try(played: DrillPage) -> None:
    stock = played.stock
    nuances = {word["nuance"] for word in stock["words"].values()}
    item, near = neighbors(
        stock,
        lambda asked, other: (
            are_pair(stock, asked, other)
            and stock["words"][asked]["family"] == stock["words"][other]["family"]
            and other not in nuances
        ),
    )
    feeling = item["feeling"]
    played.resume(item["id"])
    played.type(played.name(near))
    first = f"{near}-{feeling}" in stock["hinges"]
    hinge = stock["hinges"][f"{near}-{feeling}" if first else f"{feeling}-{near}"]
    that, this = ("first", "second") if first else ("second", "first")
    expect(played.reply).to_have_text(
        f"Near: “{hinge}” The {that} would be {played.name(near).lower()}; this is the {this}."
    )
    expect(played.box).to_be_focused()
    expect(played.box).to_have_value("")
    tried = played.events()[-1]
    assert (tried["type"], tried["answer"], tried["typed"]) == ("tried", near, played.name(near))
    answer(played, played.name(feeling))
    expect(played.said).to_contain_text("That’s the word.")
    fields = {"answer": feeling, "credit": 1, "card": feeling, "hinted": False, "tried": True}
    assert played.recorded() == {"item": item["id"], "typed": played.name(feeling), **fields}


def test_a_second_near_word_is_the_answer_and_undo_goes_back_try_by_try(played: DrillPage) -> None:
    words = played.stock["words"]
    item, near = neighbors(
        played.stock,
        lambda asked, other: (
            words[asked]["nuance"] == words[other]["nuance"] != other and not are_pair(played.stock, asked, other)
        ),
    )
    played.resume(item["id"])
    name, meaning = played.name(near), played.apart(near, item["feeling"])
    played.type(name)
    told = f"Near: {name.lower()} would be: {meaning.split(': ', 1)[1]} This is the word beside it."
    expect(played.reply).to_have_text(told)
    answer(played, name)
    expect(played.said).to_have_text(f"You said {name.lower()}. Very near: the word right beside it.")
    expect(played.why).to_contain_text(f"Why not {name.lower()}? {meaning}")
    assert (played.recorded()["answer"], played.recorded()["credit"]) == (near, played.stock["credit"]["nuance"])
    played.undo()
    expect(played.reply).to_have_text(told)
    played.page.keyboard.press("Escape")
    played.undo("Control+z")
    expect(played.reply).to_be_empty()


def test_who_stops_at_the_nuance_hears_that_there_is_a_finer_word(drill: DrillPage) -> None:
    words = drill.stock["words"]
    item, nuance = neighbors(drill.stock, lambda asked, other: words[asked]["nuance"] == other)
    drill.resume(item["id"])
    drill.type(drill.name(nuance))
    expect(drill.reply).to_have_text(f"Right so far: {drill.name(nuance).lower()}. There’s a finer word for this.")


def test_a_strange_word_a_family_and_an_empty_box_are_no_answers_yet(played: DrillPage) -> None:
    played.begin("recall")
    item, before = played.item(), len(played.events())
    for text, reply in [
        ("kerfuffle", "That isn’t a word on our wheel. Try another."),
        ("Angry", "Angry is a whole family on our wheel. Try a finer word."),
        ("", "Type a word, or say that you don’t know yet."),
    ]:
        played.type(text)
        expect(played.reply).to_have_text(reply)
        expect(played.box).to_be_focused()
    assert len(played.events()) == before
    answer(played, item["feeling"])
    assert "tried" not in played.recorded()


def test_a_strange_word_is_the_answer_on_the_second_try(drill: DrillPage) -> None:
    words = drill.stock["words"]
    item, nuance = neighbors(drill.stock, lambda asked, other: words[asked]["nuance"] == other)
    drill.resume(item["id"])
    drill.type(drill.name(nuance))
    expect(drill.reply).to_contain_text("Right so far")
    answer(drill, "kerfuffle")
    expect(drill.said).to_have_text("You said kerfuffle. That isn’t a word on our wheel.")
    recorded = drill.recorded()
    assert (recorded["answer"], recorded["credit"], recorded["typed"]) == ("", 0, "kerfuffle")


def test_in_the_box_letters_are_letters_and_escape_leaves_it(drill: DrillPage) -> None:
    drill.begin("recall")
    drill.page.keyboard.press("Enter")
    expect(drill.box).to_be_focused()
    drill.page.keyboard.type("hu01?")
    expect(drill.box).to_have_value("hu01?")
    expect(drill.hint).to_be_empty()
    drill.page.keyboard.press("Escape")
    expect(drill.asked).to_be_focused()
    drill.page.keyboard.press("h")
    expect(drill.hint).not_to_be_empty()
    expect(drill.box).to_have_value("hu01?")


def test_the_hint_is_the_family_or_where_no_letter_is_given_how_the_word_is_spelled(played: DrillPage) -> None:
    played.resume("recall:bitter:1", "recall:bitter:2")
    played.take_hint()
    expect(played.hint).to_have_text("It’s in the Angry family.")
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    for line in ["From the mood: unpleasant, ", f"From the body: {played.stock['words']['bitter']['body']}"]:
        expect(played.why).to_contain_text(line)
    recorded = {"item": "recall:bitter:1", "answer": None, "credit": 0, "card": "bitter", "hinted": True}
    assert played.recorded() == recorded
    played.next()
    expect(played.asked).not_to_contain_text("It starts with")
    played.take_hint()
    expect(played.hint).to_have_text("It starts with B and has 6 letters.")
