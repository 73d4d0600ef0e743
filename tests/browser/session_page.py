"""A practice session as somebody plays it who knows the key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.wheel_page import WheelPage

READ_EVENTS = """() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("more-than-fine");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const events = opening.result.transaction("events").objectStore("events").index("at").getAll();
        events.onsuccess = () => {
            opening.result.close();
            resolve(events.result);
        };
    };
})"""


@dataclass
class SessionPage:
    """The practice page; answers are ids of words, None is "I don't know yet"."""

    page: Page
    stock: dict[str, Any]

    @property
    def wheel(self) -> WheelPage:
        """The wheel to answer on."""
        return WheelPage(self.page)

    @property
    def scene(self) -> Locator:
        """The vignette."""
        return self.page.locator(".scene__text")

    @property
    def verdict(self) -> Locator:
        """What the feedback says."""
        return self.page.locator(".verdict")

    @property
    def ending(self) -> Locator:
        """What stands at the end of a session."""
        return self.page.locator(".ending")

    @property
    def count(self) -> Locator:
        """Where the session stands: "1 of 8"."""
        return self.page.locator(".session__count")

    @property
    def picked(self) -> Locator:
        """The word that is picked."""
        return self.page.locator(".question__picked .serif")

    @property
    def hint(self) -> Locator:
        """The hint, once it was asked for."""
        return self.page.locator(".question__hint")

    def button(self, name: str) -> Locator:
        """Return a button by the start of its name."""
        return self.page.locator("main button:visible").filter(has_text=name)

    def begin(self, focus: str = "") -> None:
        """Open the practice page and wait for a question."""
        self.page.goto(f"/practice/#{focus}" if focus else "/practice/")
        expect(self.scene).to_be_visible()

    def item(self) -> dict[str, Any]:
        """Return the question that is on the page, with its key."""
        text = self.scene.text_content()
        return next(item for item in self.stock["items"] if item["prompt"] == text)

    def name(self, id_: str) -> str:
        """Return a word as it is written."""
        return str(self.stock["words"][id_]["name"])

    def pick(self, id_: str) -> None:
        """Open the family of a word on the wheel and pick the word there, with the mouse."""
        self.wheel.click(str(self.stock["words"][id_]["family"]))
        expect(self.page.locator("svg.wheel--family")).to_be_visible()
        self.wheel.click(id_)
        expect(self.picked).to_have_text(self.name(id_))

    def answer(self, id_: str | None) -> None:
        """Answer a question and wait for the feedback."""
        if id_ is None:
            self.button("I don’t know yet").click()
        else:
            self.pick(id_)
            self.button("Answer").click()
        expect(self.verdict).to_be_visible()

    def next(self) -> None:
        """Go on from the feedback."""
        self.button("Next").click()
        expect(self.verdict).to_have_count(0)

    def finish(self) -> list[dict[str, Any]]:
        """Answer all questions that are left with the best word; return them."""
        items = []
        while not self.ending.is_visible():
            items.append(self.item())
            self.answer(items[-1]["best"][0])
            self.next()
        return items

    def events(self) -> list[dict[str, Any]]:
        """Return the log as IndexedDB keeps it."""
        events: list[dict[str, Any]] = self.page.evaluate(READ_EVENTS)
        return events

    def nearest(self, item: dict[str, Any], *relations: str) -> str:
        """Return a word that stands to the key in one of these relations: nuance, family, quadrant, none."""
        return next(str(id_) for id_ in self.stock["words"] if self.relation(item, id_) in relations)

    def relation(self, item: dict[str, Any], id_: str) -> str:
        """Return how near a word is to the key, as the content handbook defines it."""
        words = self.stock["words"]
        if id_ in item["best"]:
            return "best"
        if id_ in item["accept"]:
            return "accept"
        same = [
            part
            for part in ("nuance", "family", "quadrant")
            if any(words[best][part] == words[id_][part] for best in item["best"])
        ]
        return same[0] if same else "none"
