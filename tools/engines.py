"""Find Chromium, Firefox and WebKitGTK for `make test-engines`, or get Debian's; print what was found.

Nothing is downloaded but Debian's packages. WebKit is a window of our own (tests/engines/webkit_window.py), because the
one that comes with WebKitGTK's driver forgets everything when it closes; so the system's Python is needed as well.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterable

from tools.browser import NAMES, SHELL, from_apt

CHROMIUM = tuple(name for name in NAMES if name != SHELL)
"""With its windows: what only they have, such as installing a site, is tried here."""

FIREFOX = ("firefox-esr", "firefox")
WEBKIT_DRIVER = "WebKitWebDriver"
SCREEN = "Xvfb"
SYSTEM_PYTHON = "/usr/bin/python3"
"""The Python that Debian's bindings of GTK and WebKit belong to; the one in .venv doesn't see them."""

BINDINGS = "import gi; gi.require_version('Gtk', '3.0'); gi.require_version('WebKit2', '4.1')"
PACKAGES = ("chromium", "firefox-esr", "webkit2gtk-driver", "gir1.2-webkit2-4.1", "python3-gi", "xvfb")


def main() -> None:
    """Print what the tests will use, or exit with what to do."""
    if missing():
        from_apt(*PACKAGES)
    if gaps := missing():
        sys.exit(
            f"Not all engines can be had here: {' and '.join(gaps)} would not start, and apt could not install what is "
            f"missing. Install {', '.join(PACKAGES)} (Debian's names), then run `make test-engines` again."
        )
    print(chromium(), firefox(), shutil.which(WEBKIT_DRIVER), shutil.which(SCREEN), SYSTEM_PYTHON, sep="\n")


def missing() -> list[str]:
    """Return what can't be started, in words."""
    there = {
        "Chromium": chromium() is not None,
        "Firefox": firefox() is not None,
        "WebKitGTK’s driver": shutil.which(WEBKIT_DRIVER) is not None,
        "a screen in memory (Xvfb)": shutil.which(SCREEN) is not None,
        f"WebKitGTK from {SYSTEM_PYTHON}": runs(SYSTEM_PYTHON, "-c", BINDINGS),
    }
    return [what for what, found in there.items() if not found]


def chromium() -> str | None:
    """Return the first Chromium on the PATH that starts; a stub on the PATH does not."""
    return _first(CHROMIUM)


def firefox() -> str | None:
    """Return the first Firefox on the PATH that starts."""
    return _first(FIREFOX)


def _first(names: Iterable[str]) -> str | None:
    return next((found for name in names if (found := shutil.which(name)) and runs(found, "--version")), None)


def runs(program: str, *arguments: str) -> bool:
    """Tell whether a program can be run."""
    try:
        return subprocess.run([program, *arguments], check=False, capture_output=True).returncode == 0
    except OSError:
        return False


if __name__ == "__main__":
    main()
