"""Fixtures: somebody who was here before."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.data_page import DataPage, somebody


@pytest.fixture
def data(page: Page) -> DataPage:
    """Return "Your data" of somebody who was here before."""
    found = DataPage(page)
    found.begin(somebody())
    return found
