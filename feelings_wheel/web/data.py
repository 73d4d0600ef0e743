"""The data that the browser reads, and anybody may."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, current_app, request

from feelings_wheel import __version__, drills
from feelings_wheel.vocabulary.published import published
from feelings_wheel.web.site import revalidated, vocabulary

blueprint = Blueprint("data", __name__)


@blueprint.get("/vocabulary.json")
def words() -> Response:
    """Publish the wheel and its words."""
    return compact(lambda: published(vocabulary()))


@blueprint.get("/practice/items.json")
def items() -> Response:
    """Publish every question with its key."""
    return compact(lambda: drills.stock(vocabulary()))


@blueprint.get("/health")
def health() -> Response:
    """Tell a supervisor that the app is up, and with which words."""
    return compact(lambda: {"status": "ok", "version": __version__, "dataset": vocabulary().version})


def compact(value: Callable[[], Any]) -> Response:
    """Answer with JSON as small as it gets; value and text are made once in the life of the app."""
    made: dict[str, str] = current_app.extensions.setdefault("data", {})
    if request.path not in made:
        made[request.path] = json.dumps(value(), ensure_ascii=False, separators=(",", ":"))
    return revalidated(Response(made[request.path], mimetype="application/json"))
