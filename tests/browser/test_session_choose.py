"""Choosing what to practice: one family, everything behind a vague word, one kind, saved words, blind spots."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.devices import on_phone, on_phone_and_desktop
from tests.browser.learner import Learner
from tests.browser.session_log import effective, types
from tests.browser.session_page import SessionPage

KINDS = {
    "pinpoint": "Scenes",
    "contrast": "Two neighbors",
    "define": "Definitions",
    "recall": "Type the word",
    "idiom": "What people say",
    "body": "In the body",
    "ladder": "In order of strength",
    "place": "On the map",
    "verdict": "Feeling or verdict?",
}


def dialog(session: SessionPage) -> Locator:
    """Return what one chooses from."""
    return session.page.get_by_role("dialog", name="What to practice")


def choose(session: SessionPage, name: str) -> None:
    """Choose something, and wait until its session has begun."""
    session.button("Choose").first.click()
    dialog(session).get_by_role("button", name=name, exact=True).click()
    expect(session.page.locator("dialog")).to_have_count(0)
    expect(session.count).to_have_text(started(session))


def started(session: SessionPage) -> str:
    """Return what the count says at the first step of the session that began last."""
    return f"1 of {len(planned(session))}"


def planned(session: SessionPage) -> list[str]:
    """Return the steps of the session that began last."""
    items: list[str] = [event["items"] for event in session.events() if event["type"] == "session-started"][-1]
    return items


def about(session: SessionPage) -> set[str]:
    """Return the words of all steps of the session that began last: met and asked for."""
    feelings = {item["id"]: item["feeling"] for item in session.stock["items"]}
    return {feelings.get(step) or step.removeprefix("meet:") for step in planned(session)}


def kinds(session: SessionPage) -> set[str]:
    """Return the kinds of all steps of the session that began last."""
    return {step.split(":")[0] for step in planned(session)}


@pytest.fixture
def known(page: Page, session: SessionPage) -> SessionPage:
    """Return a session of somebody who saved two words, and took hurt for furious twice."""
    learner = Learner().meets("hurt", "calm", days_ago=9).answers("calm", days_ago=9)
    for days_ago in (8, 6):
        learner.answers("hurt", "furious", days_ago=days_ago, right=False)
    learner.stars("bitter", "wistful").sit_down(page)
    session.begin()
    return session


# the dialog


@on_phone_and_desktop
def test_everything_that_can_be_chosen_is_there(begun: SessionPage) -> None:
    begun.button("Choose").click()
    families = [family["name"] for family in begun.stock["families"].values()]
    vague = [f"“{word['name']}”" for word in begun.stock["vague"].values()]
    own = ["What’s due, and new words", "Saved words none yet", "Blind spots none yet"]
    names = [*own, *families, *vague, *KINDS.values(), "Close"]
    assert dialog(begun).get_by_role("button").count() == len(names)
    for button, name in zip(dialog(begun).get_by_role("button").all(), names, strict=True):
        expect(button).to_have_accessible_name(name)
    expect(dialog(begun).get_by_role("heading")).to_have_text(
        ["What to practice", "One family", "Everything behind a word", "One kind of question"]
    )


@on_phone
def test_on_a_phone_the_choices_fit_and_the_last_is_in_reach(begun: SessionPage) -> None:
    begun.button("Choose").tap()
    last = dialog(begun).get_by_role("button", name="Close")
    last.scroll_into_view_if_needed()
    expect(last).to_be_in_viewport(ratio=1)
    assert dialog(begun).evaluate("part => part.scrollWidth <= part.clientWidth")
    for box in [button.bounding_box() for button in dialog(begun).get_by_role("button").all()]:
        assert box
        assert box["height"] >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390


def test_what_nobody_saved_or_mixed_up_can_not_be_chosen(begun: SessionPage) -> None:
    begun.press("c")
    for name in ["Saved words none yet", "Blind spots none yet"]:
        expect(dialog(begun).get_by_role("button", name=name)).to_be_disabled()


def test_what_was_saved_and_mixed_up_can_be_chosen_and_is_counted(known: SessionPage) -> None:
    known.press("c")
    for name in ["Saved words 2", "Blind spots 1"]:
        expect(dialog(known).get_by_role("button", name=name)).to_be_enabled()


@pytest.mark.parametrize("way", ["Close", "Escape"])
def test_choosing_nothing_changes_nothing(begun: SessionPage, way: str) -> None:
    begun.next()
    before, log = begun.seen(), begun.events()
    begun.button("Choose").click()
    begun.press("h", "0", "u")
    if way == "Escape":
        begun.press("Escape")
    else:
        dialog(begun).get_by_role("button", name="Close").click()
    expect(begun.page.locator("dialog")).to_have_count(0)
    expect(begun.button("Choose")).to_be_focused()
    assert begun.seen() == before
    assert begun.events() == log


# each group


@on_phone_and_desktop
def test_a_family_is_all_that_is_asked_about(begun: SessionPage) -> None:
    choose(begun, "Angry")
    words = begun.stock["words"]
    assert {words[id_]["family"] for id_ in about(begun)} == {"angry"}
    assert len(planned(begun)) == 10
    begun.finish()
    expect(begun.ending).to_be_visible()


def test_what_is_behind_a_vague_word_is_all_that_is_asked_about(begun: SessionPage) -> None:
    choose(begun, "“stressed”")
    assert about(begun) <= set(begun.stock["vague"]["stressed"]["leads"])
    assert len(about(begun)) > 3
    begun.finish()
    expect(begun.ending).to_be_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_all_that_is_asked(begun: SessionPage, kind: str) -> None:
    choose(begun, KINDS[kind])
    assert kinds(begun) == {kind}
    assert len(planned(begun)) == 8
    expect(begun.page.locator(f".question--{kind}")).to_be_visible()


def test_saved_words_are_all_that_is_asked_about(known: SessionPage) -> None:
    choose(known, "Saved words 2")
    assert about(known) == {"bitter", "wistful"}
    known.finish()
    expect(known.ending).to_be_visible()


def test_a_word_that_is_saved_on_its_page_can_be_practiced_with_the_saved_words(
    page: Page, session: SessionPage
) -> None:
    page.goto("/feelings/bitter/")
    page.locator("main").get_by_role("button", name="Save").first.click()
    expect(page.locator("main").get_by_role("button", name="Saved").first).to_be_visible()
    session.begin()
    choose(session, "Saved words 1")
    assert about(session) == {"bitter"}


def test_blind_spots_are_all_that_is_asked_about(known: SessionPage) -> None:
    choose(known, "Blind spots 1")
    assert about(known) == {"hurt"}
    known.finish()
    expect(known.ending).to_be_visible()


def test_what_is_due_and_new_can_be_chosen_again(session: SessionPage) -> None:
    session.begin("kind:place")
    choose(session, "What’s due, and new words")
    expect(session.count).to_have_text("1 of 10")
    assert sum(step.startswith("meet:") for step in planned(session)) == 3


# and back


def test_undo_brings_the_former_session_back_as_it_was(begun: SessionPage) -> None:
    begun.next()
    begun.button("Hint").click()
    expect(begun.hint).not_to_be_empty()
    before = begun.seen()
    choose(begun, "Angry")
    expect(begun.page.locator("[data-focus]")).to_be_focused()
    after = begun.seen()
    choose(begun, "Definitions")
    begun.step()
    begun.undo()
    begun.undo()
    assert begun.seen() == after
    begun.undo()
    assert begun.seen() == before
    assert types(effective(begun.events())) == ["session-started", "met", "hinted"]
    begun.finish()
    expect(begun.ending).to_be_visible()


def test_coming_back_goes_on_with_what_was_chosen(begun: SessionPage) -> None:
    choose(begun, "In the body")
    begun.step()
    before: dict[str, Any] = begun.seen()
    assert begun.reopen().seen() == before
