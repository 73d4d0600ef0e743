"""Fixtures: the words as they are, a copy that a test may break, and a command line."""

from __future__ import annotations

import gc
from pathlib import Path

import pytest
from click.testing import CliRunner
from flask import Flask
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Vocabulary, load
from feelings_wheel.web import create_app
from tests.dataset_copy import DatasetCopy


@pytest.fixture(scope="session", autouse=True)
def _patient_collector() -> None:
    # a dataset is read as tens of thousands of YAML nodes; looking for garbage among them took half of the time
    gc.set_threshold(100_000, 20, 50)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    """Return our own words, loaded and checked."""
    return load()


@pytest.fixture
def dataset(tmp_path: Path) -> DatasetCopy:
    """Return a copy of our data."""
    return DatasetCopy(tmp_path / "data")


@pytest.fixture
def runner() -> CliRunner:
    """Return a command line that never leaves this process."""
    return CliRunner()


@pytest.fixture(scope="session")
def app() -> Flask:
    """Return the app with our own words."""
    return create_app()


@pytest.fixture(scope="session")
def client(app: Flask) -> FlaskClient:
    """Return somebody who asks the app for pages, and keeps nothing but the cookies that there should never be."""
    return app.test_client()
