"""However much there is to tell, the progress page fits its screen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import on_every_screen
from tests.browser.learner import Learner
from tests.browser.test_labels import TOO_WIDE, small


def one_day(words: list[str]) -> Learner:
    """Return somebody who began today."""
    return Learner().meets(words[0]).answers(words[0])


def everything_at_once(words: list[str]) -> Learner:
    """Return somebody to whom every word comes back today."""
    log = Learner()
    for word in words:
        log.meets(word, days_ago=5).answers(word, days_ago=5)
    return log


def long_since(words: list[str]) -> Learner:
    """Return somebody who began 400 days ago."""
    log = Learner()
    for index, word in enumerate(words):
        start = 400 - index
        log.meets(word, days_ago=start)
        for gap in (0, 3, 14, 59, 104, 149):
            log.answers(word, "bored", days_ago=start - gap, right=gap != 3 or index % 3 > 0)
    return log


@on_every_screen
@pytest.mark.parametrize("history", [one_day, everything_at_once, long_since])
def test_the_page_fits_the_screen_with_one_day_and_with_years(
    page: Page, vocabulary: Vocabulary, history: Callable[[list[str]], Learner]
) -> None:
    history(list(vocabulary.words)).sit_down(page)
    expect(page.locator(".figures")).to_be_visible()
    page.evaluate("() => document.querySelectorAll('details').forEach(part => part.open = true)")
    assert page.evaluate(TOO_WIDE) == 0
    assert small(page) == []
    outside = page.locator(".chart svg").evaluate_all(
        """charts => charts.flatMap(chart => {
            const room = chart.getBoundingClientRect();
            return [...chart.querySelectorAll("text, rect, circle")].filter(part => {
                const { left, right, top, bottom } = part.getBoundingClientRect();
                return left < room.left - 1 || right > room.right + 1 || top < room.top - 1 || bottom > room.bottom + 1;
            }).map(part => part.outerHTML);
        })"""
    )
    assert outside == []


@on_every_screen
@pytest.mark.parametrize("history", [one_day, everything_at_once, long_since])
def test_no_two_texts_of_a_chart_touch(
    page: Page, vocabulary: Vocabulary, history: Callable[[list[str]], Learner]
) -> None:
    history(list(vocabulary.words)).sit_down(page)
    expect(page.locator(".figures")).to_be_visible()
    touching = page.locator(".chart svg").evaluate_all(
        """charts => charts.flatMap(chart => {
            const texts = [...chart.querySelectorAll("text")]
                .map(text => [text.textContent, text.getBoundingClientRect()]);
            return texts.flatMap(([name, one], index) => texts.slice(index + 1)
                .filter(([, other]) => one.left < other.right && other.left < one.right
                    && one.top + 3 < other.bottom && other.top + 3 < one.bottom)
                .map(([other]) => `${name} and ${other}`));
        })"""
    )
    assert touching == []
