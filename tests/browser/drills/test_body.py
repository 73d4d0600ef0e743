"""In the body: where a feeling sits and what it wants, and four words."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item
from tests.browser.drills.choosing import answers_right_near_and_wrong, gives_up_and_takes_it_back


def definition(word: Item) -> str:
    """Return what explains the word."""
    return str(word["definition"])


def test_a_right_a_near_and_a_wrong_answer_each_hear_why(played: DrillPage) -> None:
    answers_right_near_and_wrong(played, "body", definition)


def test_the_hint_is_the_family_and_who_does_not_know_yet_is_led_on(played: DrillPage) -> None:
    gives_up_and_takes_it_back(played, "body", definition)


def test_body_and_urge_are_heard_before_what_is_asked(drill: DrillPage) -> None:
    drill.begin("body")
    sits, wants = drill.item()["prompt"].split("\n")
    expect(drill.asked).to_have_accessible_name(
        f"In the body {sits} It wants you to {wants} Which feeling sits like this?"
    )
