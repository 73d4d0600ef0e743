"""What every view and template can reach: the vocabulary, and the places of the site."""

from __future__ import annotations

from dataclasses import dataclass

from flask import Flask, Response, current_app, request

from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Family, Vocabulary
from feelings_wheel.web.faces import face
from feelings_wheel.wheel import HUB_SIZE, NARROW, VIEW_BOX, Wedge


@dataclass(frozen=True)
class Place:
    """One entry of the navigation."""

    endpoint: str
    name: str


PLACES = (
    Place("pages.whole_wheel", "Wheel"),
    Place("pages.practice", "Practice"),
    Place("pages.progress", "Progress"),
)
"""The places of the top and bottom bar; only what exists is listed."""


def vocabulary() -> Vocabulary:
    """Return the words of the running app."""
    words: Vocabulary = current_app.extensions["vocabulary"]
    return words


def revalidated(response: Response) -> Response:
    """Let anybody keep an answer, and ask each time whether it is still the same."""
    response.headers["Cache-Control"] = "public, no-cache"
    response.add_etag()
    response.make_conditional(request)
    return response


def init_app(app: Flask) -> None:
    """Give templates what they share: the places, and how a wheel and a text are set."""
    app.jinja_env.filters["curl"] = curl
    app.jinja_env.globals.update(places=PLACES, view_box=VIEW_BOX, hub_size=HUB_SIZE, wedge_url=wedge_url)


def wedge_url(wedge: Wedge, layout: str) -> str:
    """Return where a wedge leads: a family to its wheel, a word to its card; a phone's nuance to its family."""
    url_for = face().address
    if isinstance(wedge.entry, Family):
        return url_for("pages.family_wheel", id_=wedge.entry.id)
    if layout == NARROW.name:
        return url_for("pages.family_wheel", id_=wedge.family.id, _anchor=wedge.entry.id)
    return url_for("pages.feeling", id_=wedge.entry.id)
