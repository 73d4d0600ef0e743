"""A page of a site that the browser keeps a copy of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.session_page import SessionPage

A_WHILE = 60_000
"""How long it may take to fetch the whole site, in milliseconds."""

CONTROLLED = "() => navigator.serviceWorker.controller?.state === 'activated'"

UPDATE = "() => navigator.serviceWorker.getRegistration().then(registration => registration.update()).then(() => null)"

FETCH = """addresses => Promise.all(addresses.map(address => fetch(address).then(
    answer => [address, answer.status],
    () => [address, 0],
)))"""


@dataclass
class OfflinePage:
    """A tab at `home`, the address of the site."""

    page: Page
    home: str

    @property
    def notice(self) -> Locator:
        """What says that there is a newer version."""
        return self.page.locator(".notice")

    def open(self, place: str) -> None:
        """Open a page by its address from home."""
        self.page.goto(self.home + place)

    def keep(self, place: str = "wheel/") -> None:
        """Open a page, and wait until the browser keeps the site."""
        self.open(place)
        self.page.wait_for_function(CONTROLLED, timeout=A_WHILE)

    def update(self) -> None:
        """Let the browser look for a newer version, as it does by itself at each visit, and wait until it is there."""
        self.page.evaluate(UPDATE)
        expect(self.notice).to_contain_text("Updated. Reload when you like.", timeout=A_WHILE)

    def press(self, name: str) -> None:
        """Press a button of the notice."""
        self.notice.get_by_role("button", name=name, exact=True).click()

    def reload(self) -> None:
        """Press Reload, and wait until the page is there again."""
        with self.page.expect_navigation():
            self.press("Reload")

    def version(self) -> str:
        """Return the version of the words that this page gets."""
        return str(self.page.evaluate(f"fetch('{self.home}vocabulary.json').then(a => a.json()).then(w => w.version)"))

    def fetched(self, addresses: list[str]) -> list[Any]:
        """Return the addresses with the status of what this page gets there; 0 is nothing at all."""
        found: list[Any] = self.page.evaluate(FETCH, [self.home + address for address in addresses])
        return found

    def caches(self) -> list[str]:
        """Return the names of all that the browser keeps for this host."""
        names: list[str] = self.page.evaluate("caches.keys()")
        return names

    def practice(self, stock: dict[str, Any], focus: str) -> SessionPage:
        """Begin a session about a kind."""
        self.open(f"practice/#{focus}")
        expect(self.page.locator(".session")).to_be_visible()
        return SessionPage(self.page, stock)
