"""Set straight quotes as a printer would; the length never changes, so that clues keep their place in a text."""

from __future__ import annotations

import re

_LEADING = re.compile(r"(?<![\w’'])'(?=\d|(?:em|til|cause|bout|round)\b)")
_OPENING_DOUBLE = re.compile(r'(^|[\s(\[—–‘“])"')
_OPENING_SINGLE = re.compile(r"(^|[\s(\[—–“])'")


def curl(text: str) -> str:
    """Return the text with curly quotes and apostrophes, character for character."""
    text = _LEADING.sub("’", text)
    text = _OPENING_DOUBLE.sub(r"\1“", text)
    text = _OPENING_SINGLE.sub(r"\1‘", text)
    return text.replace('"', "”").replace("'", "’")
