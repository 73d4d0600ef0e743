"""Hosts that can be given something new, and that can go away."""

from __future__ import annotations

from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, Any

from flask import Flask
from werkzeug.serving import BaseWSGIServer, WSGIRequestHandler, make_server

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment


class Host:
    """Whatever answers at an address, until it is stopped for good."""

    def __init__(self, server: ThreadingHTTPServer | BaseWSGIServer, below: str = "/") -> None:
        self._server = server
        self._thread = Thread(target=server.serve_forever, args=[0.01], daemon=True)
        self._thread.start()
        self.address = f"http://127.0.0.1:{server.server_address[1]}{below}"

    def stop(self) -> None:
        """Close the door: from now on, nobody answers here."""
        if self._thread.is_alive():
            self._server.shutdown()
            self._server.server_close()
            self._thread.join()


class Files(SimpleHTTPRequestHandler):
    """Knows files and nothing else; each counts as new, however fast it was replaced."""

    root: Path

    def translate_path(self, path: str) -> str:
        """Return the file at an address, as of now."""
        self.directory = str(self.root)
        return super().translate_path(path)

    def send_head(self) -> Any:
        """Send a file whole, always."""
        del self.headers["If-Modified-Since"]
        return super().send_head()

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing."""


class FileHost(Host):
    """A host of files, with the site at `below`; `publish` puts another directory in the place of its root."""

    def __init__(self, root: Path, below: str) -> None:
        class FilesOfThisHost(Files):
            pass

        FilesOfThisHost.root = root
        self._files = FilesOfThisHost
        super().__init__(ThreadingHTTPServer(("127.0.0.1", 0), self._files), below)

    @property
    def root(self) -> Path:
        """Return the directory that it has now."""
        return self._files.root

    def publish(self, root: Path) -> None:
        """Have other files from now on."""
        self._files.root = root


class _OneAnswer(WSGIRequestHandler):
    protocol_version = "HTTP/1.0"  # who has an answer has no connection left

    def log(self, type: str, message: str, *args: Any) -> None:
        """Say nothing."""


class AppHost(Host):
    """A host that runs the app; it spares itself to compress each page, since it is asked for all of them at once."""

    def __init__(self, app: Flask) -> None:
        def plain(environ: WSGIEnvironment, start_response: StartResponse) -> Any:
            environ.pop("HTTP_ACCEPT_ENCODING", None)
            return app(environ, start_response)

        super().__init__(make_server("127.0.0.1", 0, plain, threaded=True, request_handler=_OneAnswer))
