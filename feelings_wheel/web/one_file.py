"""The whole site as one HTML file that works from a stick: no server, no connection, nothing beside it."""

from __future__ import annotations

import gzip
import re
from base64 import b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any

from flask import Flask, Response, current_app, render_template, url_for

from feelings_wheel import wheel
from feelings_wheel.resources import resource
from feelings_wheel.web.security import as_hashes
from feelings_wheel.web.site import revalidated, vocabulary
from feelings_wheel.web.site_map import every_page

NAME = "more-than-fine.html"

MARK = "<title>More Than Fine</title>"
"""By this, near its beginning, a copy is recognized."""

STYLES = (
    "base",
    "words",
    "wheel",
    "card",
    "practice",
    "drills",
    "ladder",
    "feedback",
    "progress",
    "charts",
    "data",
    "single",
)
"""Every style sheet, each after those that it builds on, as pages link them."""

DATA = ("data.items", "data.words")
"""What pages load or offer, carried along compressed."""


def init_app(app: Flask, create_app: Callable[[Mapping[str, Any]], Flask]) -> None:
    """Offer the file of the same words for download; it is made when it is first asked for."""

    @app.get(f"/{NAME}")
    def one_file() -> Response:
        made = current_app.extensions.get("one_file")
        if made is None:
            made = write(create_app({"WORDS": vocabulary(), "FACE": "single"}))
            current_app.extensions["one_file"] = made
        response = revalidated(Response(made, mimetype="text/html"))
        # opened from here, it would be refused its script by the policy of a served page
        response.headers["Content-Disposition"] = f'attachment; filename="{NAME}"'
        return response


def write(app: Flask) -> str:
    """Return the file as text; the app has the single face."""
    client = app.test_client()
    with app.test_request_context("/"):
        paths = [url_for(endpoint, **values) for endpoint, values in every_page(vocabulary())]
        files = {url_for(endpoint): _packed(client.get(url_for(endpoint)).data) for endpoint in DATA}
        pages = [client.get(path).text for path in [*paths, "/404.html"]]
        style, script = _style(), _script()
        return render_template(
            "one_file.html",
            vocabulary=vocabulary(),
            policy=as_hashes([_hash(script)], [_hash(style)]),
            icon=_embedded(resource("static") / "icon.svg", "image/svg+xml"),
            style=style,
            script=script,
            drawings=[
                *(wheel.whole(vocabulary(), layout) for layout in (wheel.WIDE, wheel.NARROW)),
                *(wheel.alone(family) for family in vocabulary().families),
            ],
            # no page has a text in which white space counts
            pages=re.sub(r"[ \n]+", " ", "".join(pages)),
            files=files,
        )


def _style() -> str:
    """Return all style sheets as one, with the fonts inside."""
    css = resource("static") / "css"
    text = "\n".join((css / f"{name}.css").read_text(encoding="utf-8") for name in STYLES)
    return re.sub(r'url\("([^"]+\.woff2)"\)', lambda found: f'url("{_embedded(css / found[1], "font/woff2")}")', text)


def _script() -> str:
    text = (resource("static") / "build" / "single.js").read_text(encoding="utf-8").strip()
    # inside of a string or a pattern, where alone they can stand, these mean the same
    return re.sub(r"</(?=script)", r"<\\/", text, flags=re.IGNORECASE).replace("<!--", "<\\!--")


def _embedded(file: Path, mimetype: str) -> str:
    return f"data:{mimetype};base64,{b64encode(file.read_bytes()).decode()}"


def _packed(content: bytes) -> str:
    return b64encode(gzip.compress(content, mtime=0)).decode()


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
