"""Fixtures: somebody who has opened the whole wheel."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page

from tests.browser.wheel.places import WHOLE
from tests.browser.wheel_page import WheelPage


@pytest.fixture
def whole(page: Page, wheel: WheelPage) -> WheelPage:
    """Return the whole wheel, opened."""
    page.goto(WHOLE)
    return wheel
