"""The three faces: how each writes the address of a page, and what it puts around one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from flask import Flask, current_app, request, url_for


@dataclass(frozen=True)
class Face:
    """One of the ways in which the same pages reach somebody."""

    name: str
    layout: str
    """The template that a page extends."""
    address: Callable[..., str]
    """Takes what `url_for` takes; templates know it by that name."""
    shares: bool = False
    """Whether drawings and lists that many pages show are carried once, and put in their places by the browser."""


def relative(endpoint: str, **values: Any) -> str:
    """Return an address relative to the page that is asked for, so that the site works below any path.

    It climbs to the root of the site and goes down from there, so that all pages at one depth write it alike.
    """
    down = url_for(endpoint, **values).removeprefix(request.script_root + "/")
    return "../" * request.path.count("/", 1) + down or "./"


def within(endpoint: str, **values: Any) -> str:
    """Return an address inside the one file: what would be its path stands in the fragment."""
    return f"#{url_for(endpoint, **values)}"


SERVED = Face("served", "base.html", url_for)
STATIC = Face("static", "base.html", relative)
SINGLE = Face("single", "_template.html", within, shares=True)
FACES = {face.name: face for face in (SERVED, STATIC, SINGLE)}


def face() -> Face:
    """Return the face of the running app."""
    found: Face = current_app.extensions["face"]
    return found


def init_app(app: Flask) -> None:
    """Let templates write addresses in the way of the face."""
    chosen = FACES[app.config["FACE"]]
    app.extensions["face"] = chosen
    app.jinja_env.globals.update(url_for=chosen.address, face=chosen, layout=chosen.layout)
