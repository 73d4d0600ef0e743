"""Definitions: a definition, and four words."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item
from tests.browser.drills.choosing import answers_right_near_and_wrong, gives_up_and_takes_it_back


def example(word: Item) -> str:
    """Return what explains the word: somebody says it."""
    return f"“{word['example']}”"


def test_a_right_a_near_and_a_wrong_answer_each_hear_why(played: DrillPage) -> None:
    answers_right_near_and_wrong(played, "define", example)


def test_the_hint_is_the_family_and_who_does_not_know_yet_is_led_on(played: DrillPage) -> None:
    gives_up_and_takes_it_back(played, "define", example)


def test_the_definition_is_heard_before_what_is_asked(drill: DrillPage) -> None:
    drill.begin("define")
    prompt = drill.item()["prompt"]
    expect(drill.asked).to_have_accessible_name(f"{prompt} Which word is it?")
