"""Fixtures: our own site, exported once."""

from __future__ import annotations

from pathlib import Path

import pytest

from feelings_wheel.export.static import export

ADDRESS = "https://example.org/feelings"
"""Where the second site would be found."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the directory of a site that may lie anywhere."""
    directory = tmp_path_factory.mktemp("export") / "site"
    export(directory)
    return directory


@pytest.fixture(scope="session")
def addressed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the directory of a site that knows its address, with compressed files."""
    directory = tmp_path_factory.mktemp("export") / "addressed"
    export(directory, base_url=f"{ADDRESS}/", compressed=True)
    return directory
