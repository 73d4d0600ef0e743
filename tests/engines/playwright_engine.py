"""Chromium and Firefox, through Playwright."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

from playwright.sync_api import BrowserContext, ConsoleMessage, Locator, Page, Playwright, WebError

from tests.engines.downloads import saved_by
from tests.engines.engine import PATIENCE, asked_elsewhere
from tools.browser import launch_options
from tools.engines import chromium, firefox

AS_PEOPLE_HAVE_IT: dict[str, str | float | bool] = {
    # Playwright has local files share what they keep; people's Firefox keeps them apart
    "security.fileuri.strict_origin_policy": True,
}


class PlaywrightEngine(ABC):
    """A browser with a profile that it keeps."""

    def __init__(self, playwright: Playwright, home: Path) -> None:
        self._playwright = playwright
        self._home = home
        self._messages: list[str] = []
        self._asked: list[str] = []
        self._opened: set[str] = set()
        self._start()

    @abstractmethod
    def _launch(self, **options: Any) -> BrowserContext:
        """Start the browser with these options and its own."""

    def open(self, url: str) -> None:
        self._opened.add(url.partition("#")[0])
        self._page.goto(url)

    def evaluate(self, function: str, arg: object = None) -> Any:
        return self._page.evaluate(function, arg)

    def wait(self, function: str, arg: object = None) -> None:
        self._page.wait_for_function(function, arg=arg)

    def click(self, css: str, text: str = "") -> None:
        self._visible(css, text).click()

    def press(self, *keys: str) -> None:
        for key in keys:
            self._page.keyboard.press(key)

    def upload(self, css: str, file: Path) -> None:
        self._page.set_input_files(css, file)

    def download(self, css: str, text: str = "") -> Path:
        with self._page.expect_download() as download:
            self.click(css, text)
        file = Path(mkdtemp(dir=self._home)) / download.value.suggested_filename
        download.value.save_as(file)
        return file

    def reopen(self) -> None:
        self.close()
        self._start()

    def messages(self) -> list[str]:
        # a word with the page brings what it has said so far
        self._page.title()
        return list(self._messages)

    def requests(self) -> list[str]:
        self._page.title()
        return asked_elsewhere(self._asked, self._opened)

    def close(self) -> None:
        self._context.close()

    def _start(self) -> None:
        self._context = self._launch(
            user_data_dir=self._home / "profile", reduced_motion="reduce", viewport={"width": 1280, "height": 900}
        )
        self._context.set_default_timeout(PATIENCE)
        self._context.on("console", self._logged)
        self._context.on("weberror", self._threw)
        self._context.on("request", lambda request: self._asked.append(request.url))
        self._page: Page = self._context.pages[0]

    def _visible(self, css: str, text: str) -> Locator:
        begins = re.compile(rf"^\s*{re.escape(text)}")
        return self._page.locator(css).filter(visible=True, has_text=begins).first

    def _logged(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self._messages.append(f"{message.type}: {message.text}")

    def _threw(self, error: WebError) -> None:
        self._messages.append(f"uncaught: {error.error.message}")


class Chromium(PlaywrightEngine):
    """The system's Chromium, with its windows."""

    def _launch(self, **options: Any) -> BrowserContext:
        return self._playwright.chromium.launch_persistent_context(**options, **launch_options(chromium()))


class Firefox(PlaywrightEngine):
    """The system's Firefox, which Playwright speaks to as it is."""

    def download(self, css: str, text: str = "") -> Path:
        # Playwright waits for a part of the event that Firefox ESR doesn't send
        return saved_by(lambda: self.click(css, text), self._home / "downloads")

    def _launch(self, **options: Any) -> BrowserContext:
        return self._playwright.firefox.launch_persistent_context(
            **options,
            channel="moz-firefox",
            executable_path=firefox(),
            downloads_path=self._home / "downloads",
            firefox_user_prefs=AS_PEOPLE_HAVE_IT,
        )
