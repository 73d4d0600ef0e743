"""Fixtures: two versions of the static site, hosts for them, and browsers that may keep a copy."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from feelings_wheel.export.static import export
from feelings_wheel.resources import DATA
from tests.browser.devices import Screen
from tests.browser.offline.host import FileHost
from tests.browser.offline.offline_page import OfflinePage
from tests.browser.watch import Watch
from tests.dataset_copy import WHEEL, DatasetCopy

BELOW = "/some/where/"
NEWER = "9.8.7"
"""The version of the words in the newer site."""


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the root of a host that has the site below a path."""
    return exported(tmp_path_factory.mktemp("site"), DATA)


@pytest.fixture(scope="session")
def newer_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the same host's root with a newer version of the words."""
    root = tmp_path_factory.mktemp("newer-site")
    dataset = DatasetCopy(root / "data")
    dataset.edit(WHEEL, ("version",), NEWER)
    return exported(root, dataset.directory)


def exported(root: Path, data: Path) -> Path:
    """Write the site below a path of a host's root; return the root."""
    directory = root / BELOW.strip("/")
    directory.parent.mkdir()
    export(directory, data=data)
    return root


@pytest.fixture
def host(site: Path) -> Iterator[FileHost]:
    """Return the host that the browser visits, with the static site."""
    found = FileHost(site, BELOW)
    yield found
    found.stop()


@pytest.fixture
def watch(host: FileHost) -> Watch:
    """Return what keeps an eye on the browser, at that host."""
    return Watch(host.address.rstrip("/"))


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], screen: Screen) -> dict[str, Any]:
    """Let the browser keep a copy."""
    return {**browser_context_args, "service_workers": "allow"}


@pytest.fixture
def tab(page: Page, host: FileHost) -> OfflinePage:
    """Return a tab of a browser that was never here before."""
    return OfflinePage(page, host.address)
