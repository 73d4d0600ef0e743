"""A folder that a browser saves files in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic, sleep

from tests.engines.engine import PATIENCE

BEGUN = (".part", ".wkdownload")
"""What Firefox and WebKit call a file that isn't whole yet."""


def saved_by(act: Callable[[], None], folder: Path) -> Path:
    """Do what saves one file, wait until it is whole, and return it."""
    folder.mkdir(parents=True, exist_ok=True)
    before = set(folder.iterdir())
    act()
    deadline = monotonic() + PATIENCE / 1000
    while monotonic() < deadline:
        new = [file for file in folder.iterdir() if file not in before]
        # Firefox puts an empty file in its place first
        if len(new) == 1 and new[0].suffix not in BEGUN and new[0].stat().st_size:
            return new[0]
        # no browser tells when
        sleep(0.02)
    raise TimeoutError("No file was saved.")
