"""A small browser of our own on WebKitGTK, which keeps what it was given: `webkit_window.py PROFILE DOWNLOADS`.

WebKitWebDriver starts it instead of MiniBrowser, whose automated sessions forget everything when they close. Runs under
the system's Python, without anything of .venv. Says on standard output what it asks for (`ASKED address`), beside the
console messages that WebKit writes there.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

NAME = "MiniBrowser"
"""What the driver is asked for by default."""


def main(profile: str, downloads: str) -> None:
    """Wait for the driver, and show it one view."""
    Gtk.Settings.get_default().props.gtk_enable_animations = False
    manager = WebKit2.WebsiteDataManager(base_data_directory=f"{profile}/data", base_cache_directory=f"{profile}/cache")
    context = WebKit2.WebContext(website_data_manager=manager)
    context.set_automation_allowed(True)
    window = Gtk.Window(default_width=1280, default_height=900)

    def introduce(_: Any, session: Any) -> None:
        info = WebKit2.ApplicationInfo()
        info.set_name(NAME)
        session.set_application_info(info)
        session.connect("create-web-view", show)

    def show(_: Any) -> Any:
        settings = WebKit2.Settings(enable_write_console_messages_to_stdout=True)
        view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True, settings=settings)
        view.connect(
            "resource-load-started", lambda _view, _resource, asked: print("ASKED", asked.get_uri(), flush=True)
        )
        view.connect("close", lambda _: Gtk.main_quit())
        window.add(view)
        window.show_all()
        return view

    def keep(_: Any, download: Any) -> None:
        download.connect("decide-destination", decide)

    def decide(download: Any, name: str) -> bool:
        file = Path(downloads, name)
        if file.exists():
            file = file.with_stem(f"{file.stem}({sum(1 for _ in file.parent.iterdir())})")
        download.set_destination(file.as_uri())
        return True

    context.connect("automation-started", introduce)
    context.connect("download-started", keep)
    Gtk.main()


if __name__ == "__main__":
    main(*sys.argv[1:])
