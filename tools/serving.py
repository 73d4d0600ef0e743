"""Serve the app on a free port for as long as a tool needs it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

from waitress.server import create_server

from feelings_wheel.web import create_app


@contextmanager
def served() -> Iterator[str]:
    """Yield the address of an app of our own."""
    server = create_server(create_app(), host="127.0.0.1", port=0)
    Thread(target=server.run, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.effective_port}"
    finally:
        server.close()
