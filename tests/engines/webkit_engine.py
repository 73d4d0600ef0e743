"""WebKitGTK, through its own driver and Selenium, on a screen in memory."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from selenium.common.exceptions import ElementClickInterceptedException, StaleElementReferenceException
from selenium.webdriver import ActionChains, WebKitGTK, WebKitGTKOptions, WebKitGTKService
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.engines.downloads import saved_by
from tests.engines.engine import PATIENCE, asked_elsewhere
from tools.engines import SCREEN, SYSTEM_PYTHON, WEBKIT_DRIVER

A_WHILE = 120
"""How long a promise of the page may take, in seconds."""

WINDOW = Path(__file__).with_name("webkit_window.py")

MESSAGE = re.compile(r"CONSOLE (?:[A-Z]+ )?(?P<level>WARN|ERROR) (?P<text>.*)")
"""As in "file:///a.html:4:9: CONSOLE JS ERROR Error: thrown"."""

CALL = """
    const [arg, done] = arguments;
    const call = async () => (%s)(arg);
    call().then(value => done({ value }), error => done({ error: String(error) }));
"""

FIND = """
    const [css, text, done] = arguments;
    const seen = part => part.checkVisibility({ visibilityProperty: true }) && part.getClientRects().length > 0;
    const fits = part => seen(part) && part.textContent.trim().startsWith(text);
    const found = [...document.querySelectorAll(css)].find(fits);
    found?.scrollIntoView({ block: "center", behavior: "instant" });
    const place = () => JSON.stringify(found?.getBoundingClientRect());
    const before = place();
    requestAnimationFrame(() => requestAnimationFrame(() => done(found && place() === before ? found : null)));
"""
"""Finds what can be pressed, once it stays where it is: the driver doesn't see a page move under its mouse."""


class WebKit:
    """A window of our own on WebKitGTK (webkit_window.py), with a profile that it keeps."""

    def __init__(self, display: str, home: Path) -> None:
        self._environment = {**os.environ, "DISPLAY": display, "GDK_BACKEND": "x11"}
        self._home = home
        self._downloads = home / "downloads"
        self._output = home / "output.txt"
        self._opened: set[str] = set()
        self._start()

    def open(self, url: str) -> None:
        self._opened.add(url.partition("#")[0])
        self._driver.get(url)

    def evaluate(self, function: str, arg: object = None) -> Any:
        found = self._driver.execute_async_script(CALL % function, arg)
        if "error" in found:
            raise RuntimeError(found["error"])
        return found.get("value")

    def wait(self, function: str, arg: object = None) -> None:
        self._patiently(lambda _: self.evaluate(function, arg))

    def click(self, css: str, text: str = "") -> None:
        def clicked(_: WebKitGTK) -> bool:
            found: WebElement | None = self._driver.execute_async_script(FIND, css, text)
            if found is not None:
                found.click()
            return found is not None

        self._patiently(clicked)

    def press(self, *keys: str) -> None:
        for key in keys:
            # Selenium's ARROW_DOWN is everybody's ArrowDown
            named = getattr(Keys, re.sub(r"(?<=[a-z])(?=[A-Z])", "_", key).upper(), key)
            ActionChains(self._driver).send_keys(named).perform()

    def upload(self, css: str, file: Path) -> None:
        self._driver.find_element(By.CSS_SELECTOR, css).send_keys(str(file))

    def download(self, css: str, text: str = "") -> Path:
        return saved_by(lambda: self.click(css, text), self._downloads)

    def reopen(self) -> None:
        self.close()
        self._start()

    def messages(self) -> list[str]:
        return [
            f"{found['level'].lower()}: {found['text']}" for line in self._said() if (found := MESSAGE.search(line))
        ]

    def requests(self) -> list[str]:
        asked = (line.removeprefix("ASKED ") for line in self._said() if line.startswith("ASKED "))
        return asked_elsewhere(asked, self._opened)

    def close(self) -> None:
        self._driver.quit()

    def _start(self) -> None:
        self._downloads.mkdir(parents=True, exist_ok=True)
        options = WebKitGTKOptions()
        options.binary_location = SYSTEM_PYTHON
        for argument in (WINDOW, self._home / "profile", self._downloads):
            options.add_argument(str(argument))
        service = WebKitGTKService(shutil.which(WEBKIT_DRIVER), log_output=str(self._output), env=self._environment)
        with warnings.catch_warnings():
            # Selenium warns of the way in which it starts this driver itself
            warnings.filterwarnings("ignore", "setting remote_server_addr", DeprecationWarning)
            self._driver = WebKitGTK(options, service)
        self._driver.set_script_timeout(A_WHILE)

    def _said(self) -> list[str]:
        # a word with the page brings what it has said so far
        self.evaluate("() => document.title")
        return self._output.read_text(encoding="utf-8").splitlines()

    def _patiently(self, condition: Any) -> None:
        passing = (StaleElementReferenceException, ElementClickInterceptedException)
        WebDriverWait(self._driver, PATIENCE / 1000, poll_frequency=0.05, ignored_exceptions=passing).until(condition)


@contextmanager
def screen_in_memory() -> Iterator[str]:
    """Yield the name of a display that nobody sees."""
    reading, writing = os.pipe()
    command = [SCREEN, "-displayfd", str(writing), "-screen", "0", "1280x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with open(reading, encoding="ascii") as number:
                yield f":{number.readline().strip()}"
        finally:
            server.terminate()
