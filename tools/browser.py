"""Find a Chromium for the tests, or get one; print its path (an empty line: the one that Playwright downloaded).

Looks on the machine first, then tries Playwright's own download, then Debian's package where there is apt and root.
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

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge")
REMEDY = (
    "No browser for the tests: none of "
    + ", ".join(NAMES)
    + " is on the PATH, Playwright could not download one, and apt "
    "could not install one. Install Chromium or Chrome, then run `make test` again."
)


def launch_options() -> dict[str, Any]:
    """Return how Playwright starts the browser that was found; Chromium has no sandbox of its own for root."""
    path = FOUND.read_text(encoding="utf-8").strip() if FOUND.exists() else on_path()
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    return {"args": arguments, **({"executable_path": path} if path else {})}


def main() -> None:
    """Print the path of a browser, or exit with what to do."""
    path = on_path()
    if path is None and not (from_playwright() or from_apt()):
        sys.exit(REMEDY)
    print(path or on_path() or "")


def on_path() -> str | None:
    """Return the first Chromium-like browser on the PATH."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def from_playwright() -> bool:
    """Let Playwright download its own Chromium."""
    tell("downloading a browser with Playwright")
    return quietly([sys.executable, "-m", "playwright", "install", "chromium-headless-shell"])


def from_apt() -> bool:
    """Install Debian's Chromium, where we may."""
    if not shutil.which("apt-get") or os.geteuid() != 0:
        return False
    tell("installing Debian's chromium")
    return quietly(["apt-get", "update"]) and quietly(
        ["apt-get", "install", "--yes", "--no-install-recommends", "chromium"]
    )


def quietly(command: list[str]) -> bool:
    """Run a command and keep its chatter; tell whether it worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    return subprocess.run(command, env=environment, check=False, capture_output=True).returncode == 0


def tell(what: str) -> None:
    """Say what takes so long; standard output is for the path alone."""
    print(f"· {what}", file=sys.stderr)


if __name__ == "__main__":
    main()
