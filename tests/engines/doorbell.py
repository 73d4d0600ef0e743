"""An address on this machine that counts who calls."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread


class Doorbell(ThreadingHTTPServer):
    """Answers every request with nothing, and counts it."""

    rings = 0

    @property
    def address(self) -> str:
        """Where to call."""
        return f"http://127.0.0.1:{self.server_port}/bell"


class _Ring(BaseHTTPRequestHandler):
    server: Doorbell

    def do_GET(self) -> None:
        self.server.rings += 1
        self.send_response(204)
        self.end_headers()

    def do_POST(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def waiting() -> Iterator[Doorbell]:
    """Yield a bell that can be rung."""
    with Doorbell(("127.0.0.1", 0), _Ring) as bell:
        Thread(target=bell.serve_forever, daemon=True).start()
        yield bell
        bell.shutdown()
