"""What a screen reader hears: the question; then the verdict, the word and the why, in that order, once."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.browser.session_page import SessionPage
from tests.browser.test_session_choose import KINDS

ASKED = {
    "body": "Which feeling sits like this?",
    "contrast": " or ",
    "define": "Which word is it?",
    "idiom": "Which word is behind it?",
    "ladder": "Put these in order, the mildest first.",
    "pinpoint": "What’s the feeling?",
    "place": "Where does it sit?",
    "recall": "Which word is it?",
    "verdict": "A feeling, or a verdict?",
}


def heard(session: SessionPage) -> str:
    """Return the name of what has the focus, as the browser tells it to a screen reader."""
    tree = session.page.context.new_cdp_session(session.page)
    focused = tree.send("Runtime.evaluate", {"expression": "document.activeElement"})["result"]["objectId"]
    nodes = tree.send("Accessibility.getPartialAXTree", {"objectId": focused, "fetchRelatives": False})["nodes"]
    tree.detach()
    return spaced(str(nodes[0]["name"]["value"]))


def spaced(text: str) -> str:
    """Return a text with single spaces."""
    return " ".join(text.split())


def letters(text: str) -> str:
    """Return a text without spaces: between two lines, a name has some where the text has none."""
    return "".join(text.split())


def focused(session: SessionPage) -> Locator:
    """Return what has the focus."""
    return session.page.locator(":focus")


def live(session: SessionPage) -> str:
    """Return all that is read out by itself."""
    regions = session.page.locator("[role=status], [role=alert], [aria-live]")
    return spaced(" ".join(regions.all_text_contents()))


@pytest.mark.parametrize("kind", KINDS)
def test_the_question_is_heard_then_the_verdict_the_word_and_the_why_in_that_order_once(
    session: SessionPage, kind: str
) -> None:
    session.begin(f"kind:{kind}")
    session.step(knowing=False)
    expect(focused(session)).to_have_attribute("data-focus", "true")
    question = heard(session)
    item = session.item()
    prompt = spaced(str(item["prompt"]).replace("____", "blank"))
    if kind == "body":
        assert all(spaced(line) in question for line in str(item["prompt"]).split("\n"))
    else:
        assert question.count(prompt) == 1
    assert ASKED[kind] in question
    assert not focused(session).get_by_role("button").count()
    session.answer(session.right(item))
    expect(session.verdict).to_be_focused()
    said, word, why = (
        spaced(session.page.locator(f"#verdict-{part}").text_content() or "") for part in ("said", "word", "why")
    )
    assert said.startswith("You said ")
    assert len(why) > 20
    assert letters(heard(session)) == letters(f"{said} {word} {why}")
    assert live(session) == ""


def test_a_miss_is_heard_with_what_was_said_and_how_near_it_was_before_the_word(scenes: SessionPage) -> None:
    item = scenes.item()
    answer = scenes.nearest(item, "family")
    scenes.answer(answer)
    expect(scenes.verdict).to_be_focused()
    right = " and ".join(scenes.name(id_) for id_ in item["best"])
    parts = [f"You said {scenes.name(answer).lower()}.", "Near: same family.", right, item["why"]]
    found = [heard(scenes).lower().index(spaced(part).lower()) for part in parts]
    assert found == sorted(found)


def test_the_card_of_a_new_word_is_heard_once_with_all_it_says(session: SessionPage) -> None:
    session.begin("kind:place")
    session.press("c")
    session.page.get_by_role("dialog").get_by_role("button", name="What’s due, and new words").click()
    expect(session.card).to_be_focused()
    word = session.stock["words"][session.new_word()]
    name = heard(session)
    order = ["A new word, from ", word["name"], word["definition"], word["body"], word["example"]]
    found = [name.index(spaced(part), len("A new word, from ") if part == word["name"] else 0) for part in order]
    assert found == sorted(found)
    assert name.count(spaced(word["definition"])) == 1
    assert live(session) == ""


def test_a_question_that_comes_back_is_heard_again(session: SessionPage) -> None:
    session.begin("kind:ladder")
    while not session.page.get_by_text("Once more").is_visible():
        session.step(knowing=session.count.inner_text() != "1 of 8")
    expect(focused(session)).to_have_accessible_name(re.compile("^Put these in order"))


def test_undo_reads_the_question_again(session: SessionPage) -> None:
    session.begin("kind:define")
    session.answer(None)
    session.undo()
    expect(focused(session)).to_have_accessible_name(re.compile("Which word is it"))


def test_the_hint_is_read_out_by_itself(session: SessionPage) -> None:
    session.begin("kind:define")
    expect(session.hint).to_have_attribute("role", "status")
    expect(session.hint).to_be_empty()
    session.button("Hint").click()
    expect(session.hint).to_contain_text("family.")
    assert live(session) == session.hint.inner_text()
