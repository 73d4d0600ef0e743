"""The pages: one view each, all made from the vocabulary alone."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Response, abort, current_app, make_response, render_template, request

from feelings_wheel import __version__, wheel
from feelings_wheel.vocabulary import Family, Vocabulary
from feelings_wheel.web.site import revalidated, vocabulary

blueprint = Blueprint("pages", __name__)


@blueprint.get("/")
def home() -> Response:
    """Ask "How are you?"."""
    return page("home.html", wheels=[wheel.whole(vocabulary(), wheel.NARROW)])


@blueprint.get("/wheel/")
def whole_wheel() -> Response:
    """Show the whole wheel: three rings where there is room, two on a phone."""
    return page("wheel.html", wheels=[wheel.whole(vocabulary(), layout) for layout in (wheel.WIDE, wheel.NARROW)])


@blueprint.get("/wheel/<id_>/")
def family_wheel(id_: str) -> Response:
    """Lay one family out over the full circle."""
    family = _family(id_)
    return page("family_wheel.html", family=family, wheels=[_alone(family)])


@blueprint.get("/feelings/<id_>/")
def feeling(id_: str) -> Response:
    """Tell all about a word: a family, a nuance or a feeling."""
    words = vocabulary()
    entry = words.entries.get(id_) or abort(404)
    if isinstance(entry, Family):
        return page("family.html", family=entry)
    family = words.family_of(id_)
    return page("word.html", word=entry, family=family, wheels=[_alone(family)])


@blueprint.get("/vague/<id_>/")
def vague_word(id_: str) -> Response:
    """Ask what a vague word may stand for."""
    word = next((word for word in vocabulary().vague_words if word.id == id_), None) or abort(404)
    return page("vague.html", vague_word=word)


@blueprint.get("/practice/")
def practice() -> Response:
    """Hold what the drill is played on; without script, offer the words to read."""
    wheels = [wheel.whole(vocabulary(), wheel.NARROW)]
    return page("practice.html", wheels=wheels, app_version=__version__)


@blueprint.get("/progress/")
def progress() -> Response:
    """Hold the wheel that fills in; without script, say so."""
    wheels = [wheel.whole(vocabulary(), layout) for layout in (wheel.WIDE, wheel.NARROW)]
    return page("progress.html", wheels=wheels, app_version=__version__)


@blueprint.get("/about/")
def about() -> Response:
    """Say what this is, and what it is not."""
    return page("about.html")


@blueprint.get("/evidence/")
def evidence() -> Response:
    """Say what is known, how well, and from where."""
    return page("evidence.html")


@blueprint.get("/privacy/")
def privacy() -> Response:
    """Say what is kept, and where."""
    return page("privacy.html")


@blueprint.get("/help-now/")
def help_now() -> Response:
    """Say whom to call."""
    return page("help_now.html")


def page(template: str, **context: Any) -> Response:
    """Render a page once in the life of the app; its ETag lets a browser keep it."""
    rendered: dict[str, str] = current_app.extensions.setdefault("pages", {})
    # links name the path below which the app is served
    path = request.script_root + request.path
    if path not in rendered:
        rendered[path] = render_template(template, vocabulary=vocabulary(), **context)
    return revalidated(make_response(rendered[path]))


def _family(id_: str) -> Family:
    words: Vocabulary = vocabulary()
    return next((family for family in words.families if family.id == id_), None) or abort(404)


def _alone(family: Family) -> wheel.Drawing:
    """Draw a family once, for the pages of all its words."""
    drawn: dict[str, wheel.Drawing] = current_app.extensions.setdefault("drawn", {})
    if family.id not in drawn:
        drawn[family.id] = wheel.alone(family)
    return drawn[family.id]
