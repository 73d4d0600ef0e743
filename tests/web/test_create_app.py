"""What it takes for the app to start."""

from __future__ import annotations

import pytest

from feelings_wheel.vocabulary import DatasetError
from feelings_wheel.web import create_app
from tests.dataset_copy import WHEEL, DatasetCopy


def test_a_broken_dataset_never_starts_the_app(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("families", 0, "definition"), "Too short.")
    with pytest.raises(DatasetError, match="'definition' has 2 words"):
        create_app({"DATA": dataset.directory})


def test_the_app_serves_the_dataset_that_it_is_given(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("version",), "7.0.0")
    client = create_app({"DATA": dataset.directory}).test_client()
    assert client.get("/health").get_json()["dataset"] == "7.0.0"


def test_two_apps_do_not_share_their_pages(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("families", 3, "name"), "Bedraggled")
    ours, theirs = create_app().test_client(), create_app({"DATA": dataset.directory}).test_client()
    assert b"Bedraggled" not in ours.get("/wheel/").get_data()
    assert b"Bedraggled" in theirs.get("/wheel/").get_data()
