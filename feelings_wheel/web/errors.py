"""What people see when there is nothing to see: in plain words, and with a way on."""

from __future__ import annotations

from difflib import get_close_matches

from flask import Flask, render_template, request
from werkzeug.exceptions import HTTPException

from feelings_wheel.web.base_url import from_host
from feelings_wheel.web.faces import STATIC
from feelings_wheel.web.site import vocabulary


def init_app(app: Flask) -> None:
    """Answer wrong addresses with a page that helps; a static site has one for all of them."""

    @app.errorhandler(404)
    def not_found(error: HTTPException) -> tuple[str, int]:
        return render_template("404.html", vocabulary=vocabulary(), suggestions=suggestions(request.path)), 404

    @app.errorhandler(500)
    def failed(error: HTTPException) -> tuple[str, int]:
        return render_template("500.html", vocabulary=vocabulary()), 500

    if app.extensions["face"] is STATIC:

        @app.get("/404.html")
        def missing() -> str:
            # a host shows it at any depth, where links that are relative to this address would lead nowhere
            return render_template("404.html", vocabulary=vocabulary(), suggestions=[], url_for=from_host)


def suggestions(path: str) -> list[str]:
    """Return the ids of the words that an address may have meant, by id, name or alias."""
    words = vocabulary()
    wanted = path.strip("/").rpartition("/")[2].lower().replace("_", "-").replace(" ", "-")
    spelled = {entry.id: entry.id for entry in words.entries.values()}
    for entry in words.entries.values():
        spelled.setdefault(entry.name.lower(), entry.id)
        for alias in entry.aliases:
            spelled.setdefault(alias.lower().replace(" ", "-"), entry.id)
    close = get_close_matches(wanted, spelled, n=5, cutoff=0.78)
    return list(dict.fromkeys(spelled[match] for match in close))[:3]
