"""Where an export must not be written: among what it is made from."""

from __future__ import annotations

from pathlib import Path

from feelings_wheel.export.problem import ExportError
from feelings_wheel.resources import DATA, resource

PACKAGE = Path(__file__).parents[1]

CHECKOUT = (".git", "bench", "client", "docs", "tests", "tools")
"""What lies beside the package in a checkout, and is ours."""


def refuse_sources(directory: Path, data: Path) -> None:
    """Raise ExportError if a directory is, or lies in, the words, the app or its sources."""
    place = directory.resolve()
    sources = [data.resolve(), DATA, PACKAGE, resource("templates"), resource("static")]
    if (PACKAGE.parent / "pyproject.toml").is_file():
        sources += [PACKAGE.parent / name for name in CHECKOUT]
    for source in sources:
        if place.is_relative_to(source):
            raise ExportError(f"{directory} lies in {source}, which the site is made from; name another directory")
