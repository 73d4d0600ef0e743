"""An address leads to its page, or is answered calmly and with a way on."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from tests.web.places import DATA, FILES, MISSING, PAGES
from tests.web.test_pages import page


def test_an_address_one_letter_off_is_answered_with_the_word(client: FlaskClient) -> None:
    document = page(client, MISSING, 404)
    chips = [link for link in document.all("a") if "chip" in link.get("class")]
    assert (chips[0].get("href"), chips[0].text) == ("/feelings/bitter/", "Bitter")
    assert "Did you mean" in document.one("main").text


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/feelings/Bitter/", "bitter"),
        ("/wheel/angri/", "angry"),
        ("/wheel/bitter/", "bitter"),
        ("/feelings/burned_out/", "burned-out"),
        ("/feelings/burned%20out/", "burned-out"),
        ("/resentfull", "resentful"),
        ("/feelings/resentment/", "resentful"),
    ],
)
def test_a_wrong_address_suggests_what_was_meant(client: FlaskClient, path: str, wanted: str) -> None:
    assert f"/feelings/{wanted}/" in page(client, path, 404).links


@pytest.mark.parametrize(
    "path",
    [
        "/feelings/<script>alert(1)</script>/",
        '/feelings/"><img src=x onerror=alert(1)>/',
        "/%3Cscript%3E/",
        "/feelings/{{7*7}}/",
        "/feelings/..%2f..%2fetc%2fpasswd/",
        "/feelings/%00/",
        "/feelings/\u202etxet/",
        "/" + "a" * 4000 + "/",
        "/vague/zzqq/",
        "/static/../pyproject.toml",
        "/static/nope.css",
    ],
)
def test_a_hostile_address_gets_the_same_calm_page_and_is_never_repeated(client: FlaskClient, path: str) -> None:
    document = page(client, path, 404)
    assert document.one("h1").text == "There’s nothing at this address"
    assert client.get(path).text == client.get("/zzqqxx/").text


def test_a_wrong_address_is_answered_quickly_however_long_it_is(client: FlaskClient) -> None:
    assert client.get("/feelings/" + "bitter" * 5000 + "/").status_code == 404


@pytest.mark.parametrize("path", [path for path in PAGES if path != "/"])
def test_an_address_without_its_last_slash_is_led_to_the_page(client: FlaskClient, path: str) -> None:
    answer = client.get(path.rstrip("/"))
    assert answer.status_code == 308
    assert answer.headers["Location"].endswith(path)


@pytest.mark.parametrize("path", [*PAGES, *DATA, *FILES])
def test_asking_for_the_head_alone_gives_the_same_answer_without_its_body(client: FlaskClient, path: str) -> None:
    with client.head(path) as head, client.get(path) as whole:
        assert head.status_code == whole.status_code == 200
        assert head.data == b""
        assert head.headers["Content-Length"] == whole.headers["Content-Length"]
        assert head.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize("path", [*PAGES, *DATA])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent_to_the_server(client: FlaskClient, path: str, method: str) -> None:
    assert client.open(path, method=method, data="resentful").status_code == 405


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_the_same_whatever_the_query_says(client: FlaskClient, path: str) -> None:
    assert client.get(f"{path}?q=<b>&word=bitter").data == client.get(path).data
