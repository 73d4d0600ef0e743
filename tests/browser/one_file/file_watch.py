"""Keeps an eye on a browser that has the one file open."""

from __future__ import annotations

from playwright.sync_api import Request

from tests.browser.watch import Watch


class FileWatch(Watch):
    """Complains about every request but for the file itself; what a page makes and uses itself is none."""

    def _asked(self, request: Request) -> None:
        address = request.url.partition("#")[0]
        if address != self.home and not address.startswith(("data:", "blob:")):
            self._seen.append(f"request: {request.url}")
