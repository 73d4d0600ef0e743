"""Keeps an eye on a browser: no request leaves this host, and nothing goes wrong behind the page."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, ConsoleMessage, Request, WebError

BLOCKED = "Service Worker registration blocked by Playwright"
"""What Playwright says in the name of a page when a test lets no service worker in."""


class Watch:
    """Collects what should never happen; `expect` names what a test provokes on purpose."""

    def __init__(self, home: str) -> None:
        self.home = home
        self._seen: list[str] = []
        self._expected = [BLOCKED]
        self._contexts: list[BrowserContext] = []

    def follow(self, context: BrowserContext) -> None:
        """Watch a context from now on."""
        self._contexts.append(context)
        context.on("request", self._asked)
        context.on("console", self._logged)
        context.on("weberror", self._threw)

    def expect(self, part: str) -> None:
        """Say that complaints that contain `part` are what the test is about."""
        self._expected.append(part)

    def settle(self) -> None:
        """Let each page that is still open say what it has to say."""
        for context in self._contexts:
            for page in context.pages:
                page.title()

    @property
    def complaints(self) -> list[str]:
        """Return what went wrong and was not expected."""
        return [line for line in self._seen if not any(part in line for part in self._expected)]

    def _asked(self, request: Request) -> None:
        if not request.url.startswith(f"{self.home}/"):
            self._seen.append(f"request to another host: {request.url}")

    def _logged(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._seen.append(f"console {message.type}: {message.text} ({message.location.get('url')})")

    def _threw(self, error: WebError) -> None:
        self._seen.append(f"uncaught: {error.error.message}")
