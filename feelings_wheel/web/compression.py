"""Compress what is sent, once for each page: everybody gets the same bytes."""

from __future__ import annotations

from pathlib import Path

from flask import Flask, Request, Response, current_app
from flask_compress import Compress
from flask_compress.flask_compress import DictCache


def init_app(app: Flask) -> None:
    """Compress texts where the browser can take it, and keep them compressed."""
    app.config.from_mapping(
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_ALGORITHM_STREAMING=["br", "gzip"],
        COMPRESS_BR_LEVEL=11,
        COMPRESS_CACHE_BACKEND=DictCache,
        COMPRESS_CACHE_KEY=_key,
    )
    Compress(app)

    @app.after_request
    def close_what_was_read(response: Response) -> Response:
        # runs before Flask-Compress, which puts its own bytes in the place of an open file and forgets the file
        close = getattr(response.response, "close", None)
        if close:
            response.call_on_close(close)
        return response


def warm(app: Flask) -> None:
    """Make what takes some seconds before the first learner asks for it: the stock, and the worker with its list."""
    for path in ("/practice/items.json", "/sw.js"):
        app.test_client().get(path, headers={"Accept-Encoding": "br"})


def _key(request: Request) -> str:
    """Return the path: only what exists is compressed, so that the paths are few; for a file, its age, too."""
    if request.endpoint != "static" or not current_app.static_folder:
        return request.script_root + request.path
    file = Path(current_app.static_folder, (request.view_args or {})["filename"])
    return f"{request.path} {file.stat().st_mtime_ns}"
