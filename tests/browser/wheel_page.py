"""The wheel as somebody sees it: wedges to press, a card that opens, a list beside it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

MIDDLE_OF_LABEL = """wedge => {
    const { x, y, width, height } = wedge.querySelector("text").getBoundingClientRect();
    const at = [x + width / 2, y + height / 2];
    return { at, hit: document.elementFromPoint(...at)?.closest("[data-id]")?.dataset.id };
}"""


@dataclass(frozen=True)
class WheelPage:
    """A page with a wheel. Presses land on the middle of a label, which is where people press."""

    page: Page

    @property
    def drawing(self) -> Locator:
        """The one wheel that is shown."""
        return self.page.locator("svg.wheel:visible")

    def wedge(self, id_: str) -> Locator:
        """Return one link of the wheel."""
        return self.drawing.locator(f"a[data-id='{id_}']")

    def in_list(self, id_: str) -> Locator:
        """Return one link of the visible list."""
        return self.page.locator(f"[data-list] a[data-id='{id_}']")

    def card(self, id_: str) -> Locator:
        """Return the card of a word."""
        return self.page.locator(f"[data-card='{id_}']")

    @property
    def cards(self) -> Locator:
        """Every card that is on the page."""
        return self.page.locator("[data-card]")

    def click(self, id_: str, **options: Any) -> None:
        """Press a wedge with the mouse."""
        self.page.mouse.click(*self._place(id_), **options)

    def tap(self, id_: str) -> None:
        """Press a wedge with a finger."""
        self.page.touchscreen.tap(*self._place(id_))

    def open(self, path: str) -> None:
        """Go to a page by its address."""
        self.page.goto(path)

    def focused(self) -> str | None:
        """Return the id of the wedge that has the focus."""
        found: str | None = self.page.evaluate("document.activeElement?.closest('svg a')?.dataset.id ?? null")
        return found

    def _place(self, id_: str) -> tuple[float, float]:
        expect(self.page.locator(".is-opening")).to_have_count(0)
        wedge = self.wedge(id_)
        # as somebody would who finds a bar over the wedge
        wedge.evaluate("wedge => wedge.scrollIntoView({ block: 'center', behavior: 'instant' })")
        found = wedge.evaluate(MIDDLE_OF_LABEL)
        assert found["hit"] == id_, f"the middle of {id_!r} is covered by {found['hit']!r}"
        x, y = found["at"]
        return x, y
