"""The copy that a browser keeps: a manifest to install it by, and the worker that holds all of it at hand."""

from __future__ import annotations

import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Blueprint, Response, current_app, render_template, request

from feelings_wheel.web.faces import relative
from feelings_wheel.web.site import revalidated, vocabulary
from feelings_wheel.web.site_map import every_page

blueprint = Blueprint("offline", __name__)

NAME = "More Than Fine"
DESCRIPTION = "From a vague word to the exact one, and from the exact word to a sentence you can say."
PAPER = "#f9f7f2"
"""The color of a page by day."""

ICONS = (
    ("icon.svg", "any", "any"),
    ("icon-192.png", "192x192", "any"),
    ("icon-512.png", "512x512", "any"),
    ("icon-maskable-512.png", "512x512", "maskable"),
)
"""File, sizes and purpose; `tools/icons.py` draws the PNGs."""

SHORTCUTS = (("Practice", "pages.practice"), ("Wheel", "pages.whole_wheel"))

KEPT_SUFFIXES = (".css", ".js", ".png", ".svg", ".woff2")
WORKER = "build/worker.js"
NOT_KEPT = frozenset((WORKER, "build/single.js", "css/single.css"))
"""Files that no page asks for: this worker, and what goes into the one file."""

DIGEST_LENGTH = 16
"""How much of a SHA-256, in hexadecimal digits: enough to tell versions apart, which is all that it is for."""


@blueprint.get("/manifest.webmanifest")
def manifest() -> Response:
    """Say how the site looks when it is installed.

    All addresses are relative to this one. There is no `id`: it would be taken from the root of the host, where copies
    below several paths could not be told apart; without one, a browser takes `start_url`.
    """
    home = relative("pages.home")
    said: dict[str, Any] = {
        "name": NAME,
        "short_name": NAME,
        "description": DESCRIPTION,
        "lang": vocabulary().wheel.language,
        "start_url": home,
        "scope": home,
        "display": "standalone",
        "theme_color": PAPER,
        "background_color": PAPER,
        "categories": ["education", "health"],
        "icons": [
            {"src": _file(name), "sizes": sizes, "purpose": purpose, "type": _type(name)}
            for name, sizes, purpose in ICONS
        ],
        "shortcuts": [{"name": name, "url": relative(endpoint)} for name, endpoint in SHORTCUTS],
    }
    return revalidated(Response(json.dumps(said), mimetype="application/manifest+json"))


@blueprint.get("/sw.js")
def worker() -> Response:
    """Send the service worker, with what it keeps in front; made once in the life of the app, since it reads all."""
    made: dict[str, str] = current_app.extensions.setdefault("offline", {})
    # pages served below a path name it in their links
    below = request.script_root
    if below not in made:
        made[below] = _worker()
    return revalidated(Response(made[below], mimetype="text/javascript"))


@blueprint.get("/offline/")
def not_kept() -> Response:
    """Stand in, without a connection, for a page that the copy doesn't hold."""
    return revalidated(Response(render_template("offline.html", vocabulary=vocabulary())))


def kept() -> Iterator[str]:
    """Yield the address of everything that works without a connection, relative to the worker's."""
    for endpoint, values in every_page(vocabulary()):
        yield relative(endpoint, **values)
    for endpoint in ("data.words", "data.items", "offline.manifest", "offline.not_kept"):
        yield relative(endpoint)
    folder = Path(current_app.static_folder or "")
    for file in sorted(folder.rglob("*")):
        name = file.relative_to(folder).as_posix()
        if file.suffix in KEPT_SUFFIXES and name not in NOT_KEPT:
            yield _file(name)


def _worker() -> str:
    code = Path(current_app.static_folder or "", WORKER).read_text(encoding="utf-8")
    files = json.dumps({address: _digest(address) for address in kept()}, separators=(",", ":"))
    version = sha256(f"{files}{code}".encode()).hexdigest()[:DIGEST_LENGTH]
    return f'const VERSION="{version}",FILES={files};\n{code}'


def _digest(address: str) -> str:
    """Return the start of the SHA-256 of what this app answers; the answer is let go at once."""
    below = {"SCRIPT_NAME": request.script_root}
    with current_app.test_client().get(f"/{address.removeprefix('./')}", environ_overrides=below) as answer:
        if answer.status_code != 200:
            raise RuntimeError(f"/{address} can't be kept for offline: it answers {answer.status}")
        return sha256(answer.data).hexdigest()[:DIGEST_LENGTH]


def _file(name: str) -> str:
    return relative("static", filename=name)


def _type(name: str) -> str:
    return "image/svg+xml" if name.endswith(".svg") else "image/png"
