"""Compress what is sent, once for each page: everybody gets the same bytes."""

from __future__ import annotations

from flask import Flask, Request, Response
from flask_compress import Compress
from flask_compress.flask_compress import DictCache


def init_app(app: Flask) -> None:
    """Compress texts where the browser can take it; pages are kept compressed, static files are not."""
    app.config.from_mapping(
        COMPRESS_ALGORITHM=["br", "gzip"],
        COMPRESS_ALGORITHM_STREAMING=["br"],
        COMPRESS_BR_LEVEL=9,
        COMPRESS_CACHE_BACKEND=DictCache,
        COMPRESS_CACHE_KEY=_path,
    )
    Compress(app)

    @app.after_request
    def close_what_was_read(response: Response) -> Response:
        # runs before Flask-Compress, which puts its own bytes in the place of an open file and forgets the file
        close = getattr(response.response, "close", None)
        if close:
            response.call_on_close(close)
        return response


def _path(request: Request) -> str:
    """Only pages that exist are compressed, so that the paths are few."""
    return request.path
