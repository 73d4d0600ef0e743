"""Where the tests of the wheel go."""

from __future__ import annotations

import re

WHOLE = "/wheel/"
ANGRY = "/wheel/angry/"
BITTER = "/feelings/bitter/"
RESENTFUL = "/feelings/resentful/"


def at(path: str) -> re.Pattern[str]:
    """Match an address by its path."""
    return re.compile(f"^http://[^/]+{re.escape(path)}$")
