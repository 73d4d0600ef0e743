"""Where everybody finds the site, if whoever hosts it said so."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from flask import Flask, current_app, url_for

PLAIN = re.compile(r"[A-Za-z0-9._~:/%\[\]@!$&'()*+,;=?#-]+")
"""What an address may be written with; the rest has to be encoded."""


def init_app(app: Flask) -> None:
    """Check the setting BASE_URL, and keep it without a slash at its end; None where nobody said."""
    given = app.config["BASE_URL"]
    app.config["BASE_URL"] = checked(given) if given else None


def checked(given: str) -> str:
    """Return a base URL without a slash at its end; raises ValueError with what is wrong and what to write."""
    remedy = "write one like https://example.org or https://example.org/feelings"
    try:
        parts = urlsplit(given)
        host, _ = parts.hostname, parts.port
    except ValueError:
        raise ValueError(f"the base URL {given!r} is no address; {remedy}") from None
    if not PLAIN.fullmatch(given):
        raise ValueError(f"the base URL {given!r} has signs that an address is not written with; {remedy}")
    if parts.scheme not in ("http", "https"):
        raise ValueError(f"the base URL {given!r} doesn't start with https:// or http://; {remedy}")
    if not host or "@" in parts.netloc:
        raise ValueError(f"the base URL {given!r} names no host, or a user beside it; {remedy}")
    if "?" in given or "#" in given:
        raise ValueError(f"the base URL {given!r} has a '?' or '#'; {remedy}")
    return given.rstrip("/")


def whole(path: str) -> str:
    """Return the whole address of a page, by its path below the base URL."""
    return f"{current_app.config['BASE_URL']}{path}"


def from_host(endpoint: str, **values: Any) -> str:
    """Return an address that starts at the host, as `url_for` would below the base URL.

    It holds at any depth, for a page that a host shows in the place of one that is missing.
    """
    return urlsplit(current_app.config["BASE_URL"] or "").path + url_for(endpoint, **values)
