"""The static site: every page, all data and all files of the app, as files for any web host."""

from __future__ import annotations

import mimetypes
import re
import warnings
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from flask import Flask
from flask_frozen import Freezer, FrozenFlaskWarning

from feelings_wheel.export import manifest
from feelings_wheel.export.aside import replaced
from feelings_wheel.export.precompress import precompress, texts
from feelings_wheel.export.problem import ExportError
from feelings_wheel.export.sources import refuse_sources
from feelings_wheel.resources import DATA
from feelings_wheel.web import create_app
from feelings_wheel.web.base_url import checked
from feelings_wheel.web.offline import NOT_KEPT
from feelings_wheel.web.site import vocabulary
from feelings_wheel.web.site_map import every_page

LEFT_OUT = "data.health"
"""Tells a supervisor that a server is up; a static site has none."""

TYPES = {
    ".js": "text/javascript",
    ".woff2": "font/woff2",
    ".xml": "application/xml",
    ".webmanifest": "application/manifest+json",
}
"""What hosts take these for; some machines don't know, and the app asks the machine."""

Show = Callable[[str, Iterable[Any], int], Iterable[Any]]
"""Shows how far something is: takes what is being done, its steps and their number; returns the steps."""


def export(
    directory: Path,
    *,
    data: Path = DATA,
    base_url: str | None = None,
    compressed: bool = False,
    show: Show = lambda _what, steps, _number: steps,
) -> list[Path]:
    """Write the site into a directory and return its files; see aside.py for what happens to an earlier one.

    Raises ExportError with one sentence, or DatasetError, and then has changed nothing.
    """
    try:
        address = checked(base_url) if base_url is not None else None
    except ValueError as error:
        raise ExportError(str(error)) from None
    app = create_app({"DATA": data, "FACE": "static", "BASE_URL": address})
    refuse_sources(directory, data)
    try:
        manifest.refuse_what_is_not_ours(directory)
        with replaced(directory) as new:
            freeze(app, new, show)
            if compressed:
                files = texts(new)
                for _ in show("Compressing", precompress(files), len(files)):
                    pass
            manifest.write(new)
            # a while has passed in which somebody may have put a file there
            manifest.refuse_what_is_not_ours(directory)
    except OSError as error:
        what = f"{directory} can't be written ({error.strerror or error})"
        raise ExportError(f"{what}; make room or name another directory, and what was there stays as it is") from None
    return sorted(path for path in directory.rglob("*") if path.is_file() and path.name != manifest.NAME)


def freeze(app: Flask, directory: Path, show: Show) -> None:
    """Write everything that the app answers into an empty directory."""
    for suffix, type_ in TYPES.items():
        mimetypes.add_type(type_, suffix)
    app.config.update(
        FREEZER_DESTINATION=str(directory),
        FREEZER_REMOVE_EXTRA_FILES=False,
        FREEZER_REDIRECT_POLICY="error",
        FREEZER_STATIC_IGNORE=[".?*", *NOT_KEPT],  # what the build leaves for itself, and what goes into other files
    )
    # every address is named below, so that what pages link to needn't be gathered
    freezer = Freezer(app, with_no_argument_rules=False, log_url_for=False)
    freezer.register_generator(lambda: every_page(vocabulary()))
    freezer.register_generator(lambda: _other_addresses(app))
    number = len(set(freezer.all_urls()))
    with warnings.catch_warnings():
        warnings.simplefilter("error", FrozenFlaskWarning)
        warnings.filterwarnings("ignore", re.escape(f"Nothing frozen for endpoints {LEFT_OUT}. "))
        for _ in show("Writing", freezer.freeze_yield(), number):
            pass


def _other_addresses(app: Flask) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield what stands beside the pages: data, and what browsers, hosts and search engines ask for."""
    for rule in app.url_map.iter_rules():
        if not rule.arguments and "GET" in (rule.methods or ()) and rule.endpoint != LEFT_OUT:
            yield rule.endpoint, {}
