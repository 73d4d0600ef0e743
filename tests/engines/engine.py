"""A browser as somebody uses it who comes back to it; the same for every engine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, Protocol

PATIENCE = 10_000
"""How long to wait for what should be there at once, in milliseconds."""


class Engine(Protocol):
    """One window of a browser, with a profile of its own.

    `css` names the first visible element that fits; `text` is what its text begins with. All actions wait until they
    can be done, and fail after a while.
    """

    def open(self, url: str) -> None:
        """Go to an address, and wait until it is loaded."""

    def evaluate(self, function: str, arg: object = None) -> Any:
        """Call a JavaScript function in the page; return its value, or what its promise comes to."""

    def wait(self, function: str, arg: object = None) -> None:
        """Wait until a JavaScript function returns something true."""

    def click(self, css: str, text: str = "") -> None:
        """Press an element with the mouse, in its middle."""

    def press(self, *keys: str) -> None:
        """Press keys one after the other, named as in a KeyboardEvent."""

    def upload(self, css: str, file: Path) -> None:
        """Choose a file for an input, which may be hidden behind its label."""

    def download(self, css: str, text: str = "") -> Path:
        """Press what saves a file; return the file once it is whole."""

    def reopen(self) -> None:
        """Close the browser for good, and start it again with the same profile; it shows no page yet."""

    def messages(self) -> list[str]:
        """Return all warnings and errors of the console so far, those that nobody caught included."""

    def requests(self) -> list[str]:
        """Return all addresses that were asked for so far, but for pages that were opened."""

    def close(self) -> None:
        """Close the browser."""


def asked_elsewhere(addresses: Iterable[str], opened: set[str]) -> list[str]:
    """Return the addresses that aren't opened pages; what a page makes and uses itself is no request."""
    return [
        address
        for address in addresses
        if address.partition("#")[0] not in opened and not address.startswith(("data:", "blob:", "about:"))
    ]
