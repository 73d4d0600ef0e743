"""Find a Chromium for the tests, or get one; print its path (an empty line: the one that Playwright downloaded).

Looks on the machine first, then tries Playwright's own download, then Debian's package where there is apt and root.
A browser counts only when it starts: a stub on the PATH, or a download that lacks its libraries, does not.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

FOUND = Path(__file__).parent.parent / ".venv" / ".browser"
"""Where `make` keeps what this prints."""

SHELL = "chromium-headless-shell"
"""Chromium without the windows that nobody sees: the same engine, and the tests take two thirds of the time."""

NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
REMEDY = (
    f"No browser for the tests: none of {', '.join(NAMES)} on the PATH starts, Playwright could not download one "
    "that does, and apt could not install one. Install Chromium or Chrome, then run `make test` again."
)


def launch_options(path: str | None = None) -> dict[str, Any]:
    """Return how Playwright starts the browser at `path`, or the one that was found.

    Chromium has no sandbox of its own for root.
    """
    if path is None:
        path = FOUND.read_text(encoding="utf-8").strip() if FOUND.exists() else on_path() or ""
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {"args": arguments, **({"executable_path": path} if path else {})}


def main() -> None:
    """Print the path of a browser that starts, or exit with what to do."""
    path = on_path()
    if path is None and from_playwright() and starts(""):
        path = ""
    if path is None and (from_apt(SHELL) or from_apt("chromium")):
        path = on_path()
    if path is None:
        sys.exit(REMEDY)
    print(path)


def on_path() -> str | None:
    """Return the first Chromium-like browser on the PATH that starts."""
    return next((found for name in NAMES if (found := shutil.which(name)) and starts(found)), None)


def starts(path: str) -> bool:
    """Tell whether a browser can be started; an empty path means Playwright's own."""
    from playwright.sync_api import Error, sync_playwright

    try:
        with sync_playwright() as playwright:
            playwright.chromium.launch(**launch_options(path)).close()
    except Error:
        return False
    return True


def from_playwright() -> bool:
    """Let Playwright download its own Chromium, with the libraries it needs where we may install them."""
    tell("downloading a browser with Playwright")
    with_libraries = ["--with-deps"] if may_use_apt() else []
    return quietly([sys.executable, "-m", "playwright", "install", *with_libraries, SHELL])


def from_apt(*packages: str) -> bool:
    """Install Debian's packages, where we may; tell whether that worked."""
    if not may_use_apt():
        return False
    tell(f"installing Debian's {', '.join(packages)}")
    return quietly(["apt-get", "update"]) and quietly(
        ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    )


def may_use_apt() -> bool:
    """Tell whether packages can be installed here."""
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def quietly(command: list[str]) -> bool:
    """Run a command and keep its chatter, but for one line when it fails; tell whether it worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=environment, check=False, capture_output=True, text=True)
    if done.returncode:
        lines = (done.stderr or done.stdout).strip().splitlines() or ["no reason given"]
        tell(f"  that failed: {next((line.strip() for line in lines if 'rror' in line), lines[-1])}")
    return done.returncode == 0


def tell(what: str) -> None:
    """Say what takes so long; standard output is for the path alone."""
    print(f"· {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
