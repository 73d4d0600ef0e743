"""A session of scenes from its first to its last, and what the page says when something is missing."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, Route, expect

from tests.browser.devices import without_script
from tests.browser.session_log import types
from tests.browser.session_page import Item, SessionPage
from tests.browser.watch import Watch

# a whole session


def test_a_session_of_scenes_is_eight_from_eight_families(scenes: SessionPage) -> None:
    progress = scenes.page.get_by_role("progressbar", name="Progress")
    expect(scenes.count).to_have_text("1 of 8")
    expect(progress).to_have_attribute("value", "0")
    asked = scenes.finish()
    expect(progress).to_have_attribute("value", "8")
    assert len(asked) == 8
    families = [family for item in asked for family in set(scenes.families(item))]
    assert len(set(families)) == len(families) >= 8
    expect(scenes.count).to_have_text("Done")


def test_a_whole_session_with_right_accepted_near_and_wrong_answers(scenes: SessionPage) -> None:
    wanted = ["best", "accept", "nuance", "family", "quadrant", "none", "unknown", "best"]
    credits = [1, 0.8, 0.6, 0.4, 0.2, 0, 0, 1]
    given: list[tuple[str, str | None, float, bool]] = []
    missed: list[Item] = []
    for number, (relation, credit) in enumerate(zip(wanted, credits, strict=True), start=1):
        expect(scenes.count).to_have_text(f"{number} of {8 + len(missed)}")
        item = scenes.item()
        answer = None if relation == "unknown" else scenes.nearest(item, relation)
        scenes.answer(answer)
        scenes.next()
        given.append((item["id"], answer, credit, False))
        missed += [item] if credit < 0.8 else []
    for number, item in enumerate(missed, start=9):
        expect(scenes.count).to_have_text(f"{number} of 13")
        assert scenes.step() == item
        given.append((item["id"], scenes.right(item), 1, True))
    expect(scenes.ending).to_be_visible()
    log = scenes.events()
    assert given == [
        (event["item"], event["answer"], event["credit"], event.get("again", False))
        for event in log
        if event["type"] == "answered"
    ]
    assert types(log) == ["session-started", *["answered", "moved-on"] * 13, "session-ended"]


# when something is missing


@without_script
def test_without_script_practice_says_so_and_offers_the_words_to_read(page: Page) -> None:
    page.goto("/practice/")
    main = page.locator("main")
    expect(main.get_by_role("heading", name="Practice needs JavaScript")).to_be_visible()
    expect(main.get_by_role("link", name="the wheel")).to_have_attribute("href", "/wheel/")
    expect(main.get_by_role("link", name="fine", exact=True)).to_be_visible()
    expect(main.locator("svg, button").filter(visible=True)).to_have_count(0)


def failed(page: Page) -> Locator:
    """Return the sentence that helps when the questions don't load."""
    return page.get_by_role("heading", name=re.compile("didn’t load"))


@pytest.mark.parametrize("answer", ["refused", "500", "not JSON", "not a stock"])
def test_where_the_questions_do_not_load_a_sentence_helps(
    page: Page, session: SessionPage, watch: Watch, answer: str
) -> None:
    def broken(route: Route) -> None:
        if answer == "refused":
            route.abort()
        elif answer == "500":
            route.fulfill(status=500, body="{}")
        else:
            route.fulfill(body="<p>" if answer == "not JSON" else '{"version": "1.0.0", "items": []}')

    watch.expect("Failed to load resource")
    page.route("**/practice/items.json", broken)
    page.goto("/practice/")
    expect(failed(page)).to_be_visible()
    expect(page.get_by_text("load the page again.")).to_be_visible()
    expect(page.locator(".session")).to_have_count(0)
    page.unroute("**/practice/items.json")
    page.reload()
    expect(session.card).to_be_visible()


def test_where_a_family_does_not_load_the_list_opens_instead(page: Page, scenes: SessionPage, watch: Watch) -> None:
    watch.expect("Failed to load resource")
    page.route("**/wheel/angry/", lambda route: route.abort())
    scenes.wheel.click("angry")
    expect(scenes.wheel.in_list("bitter")).to_be_visible()
    scenes.wheel.in_list("bitter").click()
    expect(scenes.picked).to_have_text("Bitter")
