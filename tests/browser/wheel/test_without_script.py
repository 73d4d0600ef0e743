"""Without script, every wedge and every link of the list leads to its page."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import on_phone, without_script
from tests.browser.wheel.places import ANGRY, BITTER, RESENTFUL, WHOLE, at
from tests.browser.wheel_page import WheelPage


@without_script
def test_without_script_every_wedge_and_list_link_leads_to_its_page(
    page: Page, whole: WheelPage, vocabulary: Vocabulary
) -> None:
    links: list[tuple[str, str]] = page.locator("svg.wheel--wide a[data-id], [data-list] a[data-id]").evaluate_all(
        "links => links.map(link => [link.dataset.id, link.getAttribute('href')])"
    )
    families = {family.id for family in vocabulary.families}
    expected = {id_: f"/wheel/{id_}/" if id_ in families else f"/feelings/{id_}/" for id_ in vocabulary.entries}
    assert dict(links) == expected
    assert len(links) == 2 * len(expected)


@without_script
@pytest.mark.parametrize("id_", ["angry", "resentful", "bitter"])
def test_without_script_a_click_opens_the_page_of_a_wedge(
    page: Page, whole: WheelPage, vocabulary: Vocabulary, id_: str
) -> None:
    whole.click(id_)
    expect(page).to_have_url(re.compile(f"/{id_}/$"))
    expect(page.locator("h1")).to_have_text(vocabulary.entries[id_].name)


@without_script
@on_phone
def test_without_script_the_list_opens_and_leads_to_the_card(page: Page, wheel: WheelPage) -> None:
    page.goto(WHOLE)
    page.locator("details[data-family=angry] summary").click()
    wheel.in_list("bitter").click()
    expect(page).to_have_url(at(BITTER))
    expect(wheel.card("bitter")).to_be_visible()


@without_script
def test_without_script_the_card_tells_everything(page: Page, wheel: WheelPage, vocabulary: Vocabulary) -> None:
    page.goto(RESENTFUL)
    card = wheel.card("resentful")
    for part in (
        "In the body",
        "It wants you to",
        "It may be asking for",
        "Somebody might say",
        "More exactly",
        "Close by",
        "Practice this word",
    ):
        expect(card.get_by_text(part, exact=True)).to_be_visible()
    for id_ in ("bitter", "angry"):
        expect(card.locator(f"a[data-id='{id_}']").first).to_be_visible()


@without_script
@on_phone
def test_without_script_a_nuance_of_the_whole_wheel_is_marked_in_its_family(page: Page, whole: WheelPage) -> None:
    whole.tap("resentful")
    expect(page).to_have_url(at(f"{ANGRY}#resentful"))
    expect(whole.wedge("resentful").locator("path")).not_to_have_css("stroke", "none")
    expect(whole.wedge("irritated").locator("path")).to_have_css("stroke", "none")
