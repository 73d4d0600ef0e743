"""Fixtures: a session of drills, and the hands that play it."""

from __future__ import annotations

from typing import Any

import pytest
from flask import Flask
from playwright.sync_api import Page

from tests.browser.drill_page import DrillPage, Hands


@pytest.fixture(scope="session", autouse=True)
def _packed(app: Flask) -> None:
    # the first who asks for the questions waits until they are compressed, which takes longer than patience lasts
    app.test_client().get("/practice/items.json", headers={"Accept-Encoding": "br"})


@pytest.fixture(params=["pointer", "keys"])
def hands(request: pytest.FixtureRequest) -> Hands:
    """Return how a session is played: with a pointer, and once more by keys alone."""
    chosen: Hands = request.param
    return chosen


@pytest.fixture
def played(page: Page, stock: dict[str, Any], hands: Hands) -> DrillPage:
    """Return the practice page in those hands."""
    return DrillPage(page, stock, hands)


@pytest.fixture
def drill(page: Page, stock: dict[str, Any]) -> DrillPage:
    """Return the practice page in hands that hold a pointer."""
    return DrillPage(page, stock)
