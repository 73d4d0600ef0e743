"""When something of ours breaks, people see a calm page, and the log sees the rest."""

from __future__ import annotations

import logging

import pytest
from flask.testing import FlaskClient

from feelings_wheel.web import create_app
from feelings_wheel.web.security import as_header
from tests.web.html import read

SECRET = "no such column: valence"  # noqa: S105  what an error might say


@pytest.fixture
def broken() -> FlaskClient:
    """Return somebody who asks an app with a page that fails."""
    app = create_app()

    @app.get("/broken/")
    def fail() -> str:
        raise RuntimeError(SECRET)

    return app.test_client()


def test_a_page_that_fails_says_nothing_technical(broken: FlaskClient) -> None:
    answer = broken.get("/broken/")
    document = read(answer.text)
    assert answer.status_code == 500
    assert document.one("h1").text == "That didn’t work"
    assert "nothing of yours is lost" in document.one("main").text
    for technical in (SECRET, "RuntimeError", "Traceback", "Error", "500", ".py", "Internal"):
        assert technical not in answer.text


def test_a_page_that_fails_leads_on_and_keeps_the_policy(broken: FlaskClient) -> None:
    answer = broken.get("/broken/")
    assert {"/", "/wheel/", "/help-now/"} <= set(read(answer.text).links)
    assert answer.headers["Content-Security-Policy"] == as_header()
    assert "ETag" not in answer.headers
    assert "public" not in answer.headers.get("Cache-Control", "")


def test_the_log_says_what_failed(broken: FlaskClient, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR):
        broken.get("/broken/")
    assert SECRET in caplog.text


def test_after_a_failure_the_other_pages_still_answer(broken: FlaskClient) -> None:
    broken.get("/broken/")
    assert broken.get("/wheel/").status_code == 200


def test_the_page_for_a_wrong_address_is_never_kept_by_a_cache(broken: FlaskClient) -> None:
    answer = broken.get("/feelings/biter/")
    assert answer.status_code == 404
    assert "public" not in answer.headers.get("Cache-Control", "")


@pytest.mark.parametrize("debug", [False, True])
def test_no_page_shows_a_debugger_unless_somebody_turned_it_on(debug: bool) -> None:
    assert create_app({"DEBUG": debug}).config["DEBUG"] is debug
    assert create_app().config["DEBUG"] is False
