"""Wrong addresses and failures are answered in plain words, with a way on."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from feelings_wheel.web import create_app


@pytest.mark.parametrize(
    ("path", "meant"),
    [
        ("/feelings/biter/", "bitter"),
        ("/feelings/resentment/", "resentful"),
        ("/bitter", "bitter"),
        ("/feelings/Like%20a%20fraud/", "like-a-fraud"),
        ("/wheel/angri/", "angry"),
    ],
)
def test_a_wrong_address_is_answered_with_what_it_may_have_meant(client: FlaskClient, path: str, meant: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert f'/feelings/{meant}/"' in response.get_data(as_text=True)


def test_an_address_that_means_nothing_leads_to_the_wheel(client: FlaskClient) -> None:
    page = client.get("/xyzzy/").get_data(as_text=True)
    assert "There’s nothing at this address" in page
    assert "Open the wheel" in page


@pytest.mark.parametrize(
    "path", ["/feelings/<script>alert(1)<!--/", "/feelings/%00/", "/%F0%9F%98%80/", "/" + "a" * 5000]
)
def test_a_hostile_address_is_not_repeated(client: FlaskClient, path: str) -> None:
    response = client.get(path)
    assert response.status_code == 404
    assert b"alert(1)" not in response.get_data()


def test_a_failure_says_nothing_technical_and_that_nothing_is_lost() -> None:
    app = create_app()

    @app.get("/fails/")
    def fails() -> str:
        raise RuntimeError("a detail that is nobody's business")

    page = app.test_client().get("/fails/")
    assert page.status_code == 500
    text = page.get_data(as_text=True)
    assert "nothing of yours is lost" in text
    assert "detail" not in text
    assert "Traceback" not in text
