"""What stands behind the # in the address: what to practice, asked for by a link from another page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.learner import Learner
from tests.browser.session_log import types
from tests.browser.session_page import SessionPage
from tests.browser.test_session_choose import about, kinds, planned
from tests.browser.wheel_page import WheelPage

NONSENSE = [
    "%3Cscript%3E",
    "%",
    "nothing-like-it",
    "kind:",
    "kind:nope",
    "kind:__proto__",
    "pair:lonely",
    "pair:constructor",
    "apart:hurt",
    "apart:hurt+nobody",
    "vague:toString",
    "__proto__",
    "::",
]


@pytest.mark.parametrize("kind", ["recall", "verdict"])
def test_a_kind(session: SessionPage, kind: str) -> None:
    session.begin(f"kind:{kind}")
    assert kinds(session) == {kind}
    expect(session.count).to_have_text("1 of 8")


def test_a_pair_is_both_words_and_what_parts_them(session: SessionPage) -> None:
    session.begin("pair:lonely-solitary")
    assert about(session) == {"lonely", "solitary"}
    assert "contrast" in kinds(session)
    assert len(session.finish()) == len(planned(session)) > 3


def test_two_words_that_are_no_pair_are_told_apart_all_the_same(session: SessionPage) -> None:
    assert not {"hurt-calm", "calm-hurt"} & session.stock["hinges"].keys()
    session.begin("apart:hurt+calm")
    assert about(session) == {"hurt", "calm"}
    assert len(session.finish()) == len(planned(session)) > 3


def test_a_vague_word(session: SessionPage) -> None:
    session.begin("vague:fine")
    assert about(session) <= set(session.stock["vague"]["fine"]["leads"])
    expect(session.count).to_have_text("1 of 10")


def test_a_family(session: SessionPage) -> None:
    session.begin("ashamed")
    assert {session.stock["words"][id_]["family"] for id_ in about(session)} == {"ashamed"}


def test_saved_words_and_blind_spots(page: Page, session: SessionPage) -> None:
    learner = Learner().meets("hurt", days_ago=9).stars("bitter")
    for days_ago in (8, 6):
        learner.answers("hurt", "furious", days_ago=days_ago, right=False)
    learner.sit_down(page)
    session.begin("saved")
    assert about(session) == {"bitter"}
    page.goto("/progress/")
    session.begin("blind-spots")
    assert about(session) == {"hurt"}


@pytest.mark.parametrize("wish", ["saved", "blind-spots", *NONSENSE])
def test_what_can_not_be_practiced_starts_an_ordinary_session(session: SessionPage, wish: str) -> None:
    session.begin(wish)
    expect(session.count).to_have_text("1 of 10")
    expect(session.card).to_be_visible()
    assert len(kinds(session)) > 3


def test_what_can_not_be_practiced_leaves_the_open_session_alone(scenes: SessionPage) -> None:
    scenes.step()
    before, log = scenes.seen(), scenes.events()
    for wish in NONSENSE:
        scenes.page.goto("/about/")
        scenes.begin(wish)
        assert scenes.seen() == before, wish
        assert scenes.events() == log, wish


# from a card


@pytest.mark.parametrize("id_", ["bitter", "calm"])
def test_practice_this_word_starts_with_the_card_of_that_word(
    page: Page, wheel: WheelPage, session: SessionPage, id_: str
) -> None:
    page.goto("/wheel/")
    wheel.click(id_)
    page.get_by_role("link", name="Practice this word").click()
    expect(session.card).to_be_visible()
    assert session.new_word() == id_
    expect(session.count).to_have_text("1 of 10")
    words = session.stock["words"]
    assert {words[other]["nuance"] for other in about(session)} == {words[id_]["nuance"]}
    expect(page).to_have_url(re.compile("/practice/$"))


def test_practice_of_a_word_that_was_met_asks_about_it_before_any_other(page: Page, session: SessionPage) -> None:
    Learner().meets("bitter", days_ago=3).answers("bitter", days_ago=3).sit_down(page)
    session.begin("bitter")
    assert "meet:bitter" not in planned(session)
    questions = [step for step in planned(session) if not step.startswith("meet:")]
    assert "bitter" in questions[0].split(":")


def test_practice_this_word_leaves_an_open_session_behind_and_coming_back_resumes_the_new_one(
    scenes: SessionPage,
) -> None:
    scenes.answer(None)
    scenes.page.goto("/about/")
    scenes.begin("bitter")
    expect(scenes.card).to_be_visible()
    before = scenes.seen()
    scenes.page.reload()
    expect(scenes.card).to_be_visible()
    assert scenes.seen() == before
    assert types(scenes.events()) == ["session-started", "answered", "session-ended", "session-started"]
