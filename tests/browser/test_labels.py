"""Legible and reachable, measured: the labels of the wheel, the width of pages, the size of what can be pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.devices import DESKTOP, PHONE, Screen, on_every_screen, on_phone, on_phone_and_desktop
from tests.browser.places import longest
from tests.browser.session_page import SessionPage
from tests.browser.wheel_page import WheelPage
from tests.web.places import PAGES

LEAST_SIZE = 11
"""CSS pixels."""

LEAST_TARGET = 44
"""CSS pixels, each way."""

LEAST_PITCH = 0.75
"""Of the font size: what lies between the middles of two neighboring lines of letters that don't touch."""

MEASURE = """svg => {
    const scale = svg.getScreenCTM().a;
    return [...svg.querySelectorAll("a[data-id]")].map(link => {
        const text = link.querySelector("text");
        const size = parseFloat(getComputedStyle(text).fontSize);
        const numbers = link.querySelector("path").getAttribute("d").match(/-?[\\d.]+/g).map(Number);
        const turn = ([x, y]) => (Math.atan2(x, -y) + 2 * Math.PI) % (2 * Math.PI);
        const box = text.getBBox();
        const span = turn(numbers.slice(7, 9)) - turn(numbers.slice(0, 2));
        return {
            id: link.dataset.id,
            px: size * scale,
            size,
            lines: text.querySelectorAll("tspan").length,
            left: box.x,
            right: box.x + box.width,
            outer: numbers[2],
            inner: numbers[11],
            span: span > 0 ? span : span + 2 * Math.PI,
            turned: text.transform.baseVal.getItem(0).angle,
            ring: [1, 2, 3].find(ring => link.matches(`.r${ring}`)),
        };
    });
}"""

TOO_WIDE = """() => document.documentElement.scrollWidth - document.documentElement.clientWidth"""

TARGETS = """() => [...document.querySelectorAll(
    "button, .button, nav a, .help, .brand, .chip, .aside, .out a, .list a, .list summary, .met a, .card__path a"
)].filter(target => target.checkVisibility() && !target.closest("svg")).map(target => {
    const { width, height } = target.getBoundingClientRect();
    return [target.textContent.trim().slice(0, 30), Math.round(width * 10) / 10, Math.round(height * 10) / 10];
})"""


@dataclass(frozen=True)
class Drawn:
    """A label as the browser set it: lengths in units of the viewBox, `px` in CSS pixels, `turned` in degrees."""

    id: str
    px: float
    size: float
    lines: int
    left: float
    right: float
    outer: float
    inner: float
    span: float
    turned: float
    ring: int

    @property
    def nearest(self) -> float:
        """Where the label is nearest to the middle of the wheel."""
        return min(abs(self.left), abs(self.right))

    @property
    def farthest(self) -> float:
        """Where the label is farthest out."""
        return max(abs(self.left), abs(self.right))

    @property
    def pitch(self) -> float:
        """How much room each line has across, at the label's inner end, as a share of its size."""
        between_lines = 1.1 * (self.lines - 1)
        return self.span * self.nearest / self.size - between_lines


def labels(page: Page) -> list[Drawn]:
    """Measure every label of the wheel that is shown, once its fonts are there."""
    expect(WheelPage(page).drawing).to_be_visible()
    page.evaluate("document.fonts.ready.then(() => null)")
    found: list[dict[str, Any]] = WheelPage(page).drawing.evaluate(MEASURE)
    assert len(found) > 10
    return [Drawn(**label) for label in found]


def wheels(vocabulary: Vocabulary) -> list[str]:
    """Return the addresses where a wheel is shown: the whole one, and each family's own."""
    return ["/wheel/", "/", "/practice/#kind:pinpoint", *(f"/wheel/{family.id}/" for family in vocabulary.families)]


@pytest.fixture(scope="module", params=[DESKTOP, PHONE], ids=["desktop", "phone"])
def every_label(
    request: pytest.FixtureRequest, browser: Browser, base_url: str, vocabulary: Vocabulary
) -> Iterator[dict[str, list[Drawn]]]:
    """Return the labels of the whole wheel and of each family's own, by the address of the wheel."""
    screen: Screen = request.param
    context = browser.new_context(base_url=base_url, **screen)
    page, found = context.new_page(), {}
    for path in wheels(vocabulary):
        page.goto(path)
        found[path] = labels(page)
    assert {label.ring for label in found["/wheel/"]} == ({1, 2} if screen is PHONE else {1, 2, 3})
    yield found
    context.close()


def offenders(
    every_label: dict[str, list[Drawn]], is_bad: Callable[[Drawn], bool], tell: Callable[[Drawn], str]
) -> list[str]:
    """Return each label that breaks a rule, with what was measured."""
    return [
        f"{path} {label.id}: {tell(label)}" for path, drawn in every_label.items() for label in drawn if is_bad(label)
    ]


def test_every_label_is_eleven_pixels_or_more(every_label: dict[str, list[Drawn]]) -> None:
    assert offenders(every_label, lambda label: label.px < LEAST_SIZE, lambda label: f"{label.px:.2f} px") == []


def test_every_label_lies_inside_its_ring(every_label: dict[str, list[Drawn]]) -> None:
    assert (
        offenders(
            every_label,
            lambda label: not label.inner <= label.nearest < label.farthest <= label.outer,
            lambda label: f"{label.nearest:.1f} to {label.farthest:.1f} in {label.inner} to {label.outer}",
        )
        == []
    )


def test_no_label_is_upside_down(every_label: dict[str, list[Drawn]]) -> None:
    upside_down = offenders(
        every_label,
        # beyond a quarter turn a text stands on its head
        lambda label: not -90 <= (label.turned + 180) % 360 - 180 <= 90 or label.left * label.right < 0,
        lambda label: f"turned by {label.turned:.0f} degrees",
    )
    assert upside_down == []


def test_labels_of_a_ring_do_not_touch_each_other(every_label: dict[str, list[Drawn]]) -> None:
    assert offenders(every_label, lambda label: label.pitch < LEAST_PITCH, lambda label: f"{label.pitch:.2f} em") == []


def test_rings_do_not_run_into_each_other(every_label: dict[str, list[Drawn]]) -> None:
    for path, drawn in every_label.items():
        rings = sorted({(label.inner, label.outer) for label in drawn})
        assert all(outer <= inner for (_, outer), (inner, _) in pairwise(rings)), path


@on_phone
def test_on_a_phone_the_wheel_uses_the_width_of_the_screen(page: Page, wheel: WheelPage) -> None:
    page.goto("/wheel/")
    box = wheel.drawing.bounding_box()
    assert box
    assert box["width"] >= 390 - 2 * 8
    assert box["x"] >= 0


# pages


@on_every_screen
def test_no_page_is_wider_than_the_screen(page: Page, vocabulary: Vocabulary) -> None:
    too_wide = []
    for path in (*PAGES, *longest(vocabulary)):
        page.goto(path)
        if path == "/practice/":
            expect(page.locator(".meeting")).to_be_visible()
        if over := page.evaluate(TOO_WIDE):
            too_wide.append(f"{path} by {over} px")
    assert too_wide == []


@on_every_screen
def test_no_state_of_a_session_is_wider_than_the_screen(session: SessionPage, vocabulary: Vocabulary) -> None:
    longest_word = max(vocabulary.words.values(), key=lambda word: len(word.name)).id
    too_wide = {}
    session.begin("kind:pinpoint")
    session.button("Hint").click()
    session.pick(longest_word)
    too_wide["question"] = session.page.evaluate(TOO_WIDE)
    session.button("Answer").click()
    expect(session.verdict).to_be_visible()
    too_wide["feedback"] = session.page.evaluate(TOO_WIDE)
    session.page.keyboard.press("?")
    expect(session.page.get_by_role("dialog")).to_be_visible()
    too_wide["keys"] = session.page.evaluate(TOO_WIDE)
    session.page.keyboard.press("Escape")
    session.next()
    while not session.ending.is_visible():
        session.answer(None)
        session.next()
    too_wide["ending"] = session.page.evaluate(TOO_WIDE)
    assert not any(too_wide.values()), too_wide


def small(page: Page) -> list[str]:
    """Return what can be pressed on a page and is too small for a thumb."""
    targets: list[tuple[str, float, float]] = page.evaluate(TARGETS)
    assert len(targets) > 5
    return [f"{name!r}: {w} × {h}" for name, w, h in targets if w < LEAST_TARGET or h < LEAST_TARGET]


@on_phone_and_desktop
def test_buttons_and_links_are_large_enough_to_press(page: Page, vocabulary: Vocabulary) -> None:
    found = {}
    for path in (*PAGES, *longest(vocabulary)):
        page.goto(path)
        page.evaluate("() => document.querySelectorAll('details').forEach(family => family.open = true)")
        if path == "/practice/":
            expect(page.locator(".meeting")).to_be_visible()
        found[path] = small(page)
    assert not any(found.values()), {path: names for path, names in found.items() if names}


@on_phone_and_desktop
def test_buttons_of_a_session_are_large_enough_to_press(session: SessionPage) -> None:
    session.begin("kind:pinpoint")
    session.pick("bitter")
    found = small(session.page)
    session.button("Answer").click()
    expect(session.verdict).to_be_visible()
    found += small(session.page)
    session.next()
    while not session.ending.is_visible():
        session.answer(None)
        session.next()
    assert found + small(session.page) == []


@on_phone
def test_buttons_of_a_sheet_are_large_enough_to_press(page: Page, wheel: WheelPage) -> None:
    page.goto("/wheel/angry/")
    wheel.tap("bitter")
    expect(page.get_by_role("dialog", name="Bitter")).to_be_visible()
    assert small(page) == []
