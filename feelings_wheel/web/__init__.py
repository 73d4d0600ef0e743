"""The served face: `create_app()` and what it is made of."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from flask import Flask

from feelings_wheel.resources import DATA, resource
from feelings_wheel.vocabulary import load
from feelings_wheel.web import (
    base_url,
    compression,
    data,
    errors,
    faces,
    offline,
    once,
    one_file,
    pages,
    robots,
    security,
    site,
)


def create_app(config: Mapping[str, Any] | None = None) -> Flask:
    """Return the app; raises DatasetError when the words are broken, so that nothing half right is ever served.

    `config` may name another dataset directory (`DATA`), the face (`FACE`: served, static or single), the address under
    which everybody finds the site (`BASE_URL`), and who may embed a served page (`FRAME_ANCESTORS`, as in the content
    security policy); it holds any setting of Flask's. Words that are loaded already may be passed on as `WORDS`.
    """
    app = Flask("feelings_wheel", static_folder=str(resource("static")), template_folder=str(resource("templates")))
    app.config.from_mapping(DATA=DATA, FACE="served", BASE_URL=None, FRAME_ANCESTORS="'none'")
    app.config.from_mapping(config or {})
    app.jinja_env.trim_blocks = app.jinja_env.lstrip_blocks = True
    app.extensions["vocabulary"] = app.config.get("WORDS") or load(Path(app.config["DATA"]))
    app.register_blueprint(pages.blueprint)
    app.register_blueprint(data.blueprint)
    app.register_blueprint(offline.blueprint)
    base_url.init_app(app)
    faces.init_app(app)
    site.init_app(app)
    once.init_app(app)
    one_file.init_app(app, create_app)
    robots.init_app(app)
    errors.init_app(app)
    security.init_app(app)
    compression.init_app(app)
    return app
