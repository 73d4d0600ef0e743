"""The app is made from a dataset that passed every rule, or not at all."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from feelings_wheel.vocabulary import DatasetError
from feelings_wheel.web import create_app
from tests.dataset_copy import WHEEL, DatasetCopy

ROOT = Path(__file__).parents[2]


def test_the_app_serves_the_dataset_that_it_is_given(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("version",), "9.8.7")
    client = create_app({"DATA": dataset.directory}).test_client()
    for path in ("/about/", "/vocabulary.json", "/practice/items.json", "/health"):
        assert "9.8.7" in client.get(path).text, path


def test_the_dataset_may_be_named_as_text(dataset: DatasetCopy) -> None:
    assert create_app({"DATA": str(dataset.directory)}).test_client().get("/health").status_code == 200


def test_two_apps_with_different_words_do_not_mix_them_up(dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("version",), "9.8.7")
    theirs, ours = create_app({"DATA": dataset.directory}).test_client(), create_app().test_client()
    for path in ("/about/", "/vocabulary.json", "/practice/items.json"):
        for encoding in ("br", ""):
            assert theirs.get(path, headers={"Accept-Encoding": encoding}).data != (
                ours.get(path, headers={"Accept-Encoding": encoding}).data
            ), path


def test_a_broken_dataset_is_never_served(dataset: DatasetCopy) -> None:
    dataset.replace(WHEEL, "name: Bitter\n", "nmae: Bitter\n")
    with pytest.raises(DatasetError) as caught:
        create_app({"DATA": dataset.directory})
    assert str(dataset.file(WHEEL)) in str(caught.value)
    assert "nmae" in str(caught.value)


def test_every_problem_of_a_broken_dataset_is_told_at_once(dataset: DatasetCopy) -> None:
    dataset.replace(WHEEL, "name: Bitter\n", "nmae: Bitter\n")
    dataset.write("contrasts.yaml", "nothing: here\n")
    with pytest.raises(DatasetError) as caught:
        create_app({"DATA": dataset.directory})
    assert {Path(problem.file).name for problem in caught.value.problems} >= {WHEEL, "contrasts.yaml"}


def test_a_directory_without_words_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DatasetError):
        create_app({"DATA": tmp_path})


def test_any_setting_of_flask_may_be_given() -> None:
    app = create_app({"APPLICATION_ROOT": "/wheel", "TESTING": True})
    assert app.config["APPLICATION_ROOT"] == "/wheel"
    assert app.testing


def test_flask_run_finds_an_app_that_answers() -> None:
    asked = "import app; print(app.app.test_client().get('/health').status_code)"
    done = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.returncode) == ("200", 0), done.stderr
