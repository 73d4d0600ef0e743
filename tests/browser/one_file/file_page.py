"""The one file as somebody uses it: by links, buttons and keys."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.session_page import READ_EVENTS, SessionPage

OF_THE_FILE = READ_EVENTS.replace('"more-than-fine"', '"more-than-fine-file"')

SCROLLED = """top => new Promise(resolve => {
    const done = () => requestAnimationFrame(() => resolve(scrollY));
    addEventListener("scrollend", done, { once: true });
    const before = scrollY;
    scrollTo(0, top);
    if (scrollY === before) done();
})"""


@dataclass
class FilePage(SessionPage):
    """The file in one tab; a practice session is played in it as in the served app."""

    @property
    def notice(self) -> Locator:
        """What says that nothing is kept."""
        return self.page.locator(".unkept")

    @property
    def offer(self) -> Locator:
        """What the end of a session says about a backup."""
        return self.page.locator(".offer")

    def open(self, place: str = "") -> None:
        """Open the file at a page, by its address inside."""
        self.page.goto(f"#{place}")
        expect(self.page.locator("main h1")).to_have_count(1)

    def begin(self, focus: str = "") -> None:
        """Open the practice page, with a wish, and wait for the first step."""
        self.open(f"/practice/#{focus}" if focus else "/practice/")
        expect(self.page.locator(".session")).to_be_visible()

    def visit(self, name: str) -> None:
        """Go to a page by one of the links that every page has, and wait for it."""
        self.page.locator(".top a, .foot a").get_by_text(name, exact=True).first.click()
        expect(self.page.locator("main h1")).to_be_focused()

    def place(self) -> str:
        """Return where the address points inside the file."""
        return self.page.url.partition("#")[2]

    def scroll(self, top: int) -> None:
        """Scroll, and let the page know."""
        assert self.page.evaluate(SCROLLED, top) == top

    def scrolled(self, top: int) -> None:
        """Wait until the page stands at a height."""
        self.page.wait_for_function("top => Math.abs(scrollY - top) < 2", arg=top)

    def events(self) -> list[dict[str, Any]]:
        """Return the log as IndexedDB keeps it."""
        # to read what isn't there would make it, and wait for ever
        assert "more-than-fine-file" in self.databases()
        events: list[dict[str, Any]] = self.page.evaluate(OF_THE_FILE)
        return events

    def databases(self) -> list[str]:
        """Return the names of all databases."""
        names: list[str] = self.page.evaluate("indexedDB.databases().then(all => all.map(({ name }) => name))")
        return names

    def other_tab(self) -> FilePage:
        """Return the same file in another tab."""
        return FilePage(self.page.context.new_page(), self.stock)


def focused(page: Page) -> str:
    """Return what has the focus, in a word."""
    found: str = page.evaluate("document.activeElement.id || document.activeElement.localName")
    return found
