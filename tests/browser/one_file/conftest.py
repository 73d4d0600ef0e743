"""Fixtures: the one file on a disk, opened as somebody opens it who was given it on a stick."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page

from feelings_wheel.export.single import export_file
from feelings_wheel.resources import DATA
from tests.browser.one_file.file_page import FilePage
from tests.browser.one_file.file_watch import FileWatch


@pytest.fixture(scope="session")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the file once."""
    path = tmp_path_factory.mktemp("stick") / "more-than-fine.html"
    export_file(path, DATA)
    return path


@pytest.fixture(scope="session")
def address(file: Path) -> str:
    """Return the address of the file; what begins with "#" is inside it."""
    return file.as_uri()


@pytest.fixture
def browser_context_args(browser_context_args: dict[str, Any], address: str) -> dict[str, Any]:
    """Begin at the file; other tests in the same run begin at the server."""
    return {**browser_context_args, "base_url": address}


@pytest.fixture
def watch(address: str) -> FileWatch:
    """Return what keeps an eye on the browser: the file asks for nothing."""
    return FileWatch(address)


@pytest.fixture
def session(page: Page, stock: dict[str, Any]) -> FilePage:
    """Return the file as somebody sees it who practices."""
    return FilePage(page, stock)
