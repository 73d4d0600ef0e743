"""The headers that keep our promises: one policy everywhere, no cookie ever, little to send, nothing sent twice."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli
import pytest
from flask.testing import FlaskClient
from waitress.buffers import ReadOnlyFileBasedBuffer
from werkzeug.datastructures import Headers

from feelings_wheel.web import create_app
from feelings_wheel.web.security import DOCUMENT_HEADERS, HEADERS, as_header
from tests.web.places import DATA, FILES, MISSING, PAGES

EVERYTHING = (*PAGES, *DATA, *FILES, MISSING, "/static/nope.css", "/wheel", "/%3Cscript%3E/")
OPENED = tuple(path for path in EVERYTHING if not path.endswith((".css", ".js", ".woff2")))
TEXTS = (*PAGES, *DATA, "/static/css/base.css", "/static/build/wheel.js", "/static/build/practice.js")
LARGE = tuple(path for path in TEXTS if path != "/health")
UNPACK = {"br": brotli.decompress, "gzip": gzip.decompress, "": bytes}


def headers(client: FlaskClient, path: str, method: str = "GET") -> Headers:
    """Return the headers of an answer."""
    with client.open(path, method=method) as answer:
        return answer.headers


def policy() -> dict[str, list[str]]:
    """Return the content security policy, by directive."""
    parts = (directive.split() for directive in as_header().split(";"))
    return {name: values for name, *values in parts}


# what a browser may do


@pytest.mark.parametrize("path", OPENED)
def test_all_that_can_be_opened_carries_the_one_policy(client: FlaskClient, path: str) -> None:
    found = headers(client, path)
    assert found.getlist("Content-Security-Policy") == [as_header()]
    assert {name: found.get(name) for name in DOCUMENT_HEADERS} == DOCUMENT_HEADERS


@pytest.mark.parametrize("path", EVERYTHING)
def test_every_answer_is_taken_for_what_it_says_and_tells_no_other_site(client: FlaskClient, path: str) -> None:
    found = headers(client, path)
    assert {name: found.get(name) for name in HEADERS} == HEADERS


@pytest.mark.parametrize("method", ["POST", "OPTIONS", "HEAD"])
def test_other_methods_carry_it_too(client: FlaskClient, method: str) -> None:
    assert headers(client, "/wheel/", method)["Content-Security-Policy"] == as_header()


def test_the_policy_allows_this_host_alone_and_nothing_inline() -> None:
    found = policy()
    assert found["default-src"] == ["'self'"]
    assert found["object-src"] == found["frame-src"] == ["'none'"]
    for directive, values in found.items():
        if directive.endswith("-src"):
            assert values in (["'none'"], ["'self'"]), directive
    assert found["script-src"] == found["style-src"] == found["connect-src"] == ["'self'"]


def test_the_policy_forbids_frames_forms_bases_and_markup_from_strings() -> None:
    found = policy()
    assert found["frame-ancestors"] == found["form-action"] == found["base-uri"] == ["'none'"]
    assert found["require-trusted-types-for"] == ["'script'"]
    # the one that admits the address of the service worker, and no other
    assert found["trusted-types"] == ["offline"]


def test_a_link_to_another_site_does_not_tell_where_somebody_came_from(client: FlaskClient) -> None:
    assert headers(client, "/help-now/")["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("path", EVERYTHING)
def test_no_cookie_is_ever_set(client: FlaskClient, path: str) -> None:
    found = headers(client, path)
    assert "Set-Cookie" not in found
    assert "cookie" not in found.get("Vary", "").lower()


def test_a_cookie_that_somebody_sends_changes_nothing(client: FlaskClient) -> None:
    sent = client.get("/wheel/", headers={"Cookie": "session=eyJhIjoxfQ.x.y"})
    assert sent.data == client.get("/wheel/").data
    assert "Set-Cookie" not in sent.headers


@pytest.mark.parametrize("path", EVERYTHING)
def test_no_answer_says_what_it_runs_on(client: FlaskClient, path: str) -> None:
    found = headers(client, path)
    assert "X-Powered-By" not in found
    assert "Werkzeug" not in found.get("Server", "")


# what it costs


@pytest.mark.parametrize("path", LARGE)
@pytest.mark.parametrize("accepted", ["br", "gzip"])
def test_texts_are_sent_compressed(client: FlaskClient, path: str, accepted: str) -> None:
    with client.get(path) as plain, client.get(path, headers={"Accept-Encoding": accepted}) as sent:
        assert sent.headers["Content-Encoding"] == accepted
        assert "Accept-Encoding" in sent.headers["Vary"]
        assert "Content-Encoding" not in plain.headers
        assert len(sent.data) < 0.6 * len(plain.data)
        assert UNPACK[accepted](sent.data) == plain.data


def test_a_browser_that_takes_both_gets_the_smaller(client: FlaskClient) -> None:
    answer = client.get("/practice/items.json", headers={"Accept-Encoding": "gzip, deflate, br, zstd"})
    assert answer.headers["Content-Encoding"] == "br"


def test_the_second_visitor_gets_the_same_compressed_bytes_as_the_first(client: FlaskClient) -> None:
    first, second = (client.get("/wheel/", headers={"Accept-Encoding": "br"}) for _ in range(2))
    assert first.data == second.data


def test_a_font_is_not_compressed_again(client: FlaskClient) -> None:
    with client.get("/static/build/serif-normal.woff2", headers={"Accept-Encoding": "br, gzip"}) as answer:
        assert "Content-Encoding" not in answer.headers
        assert len(answer.data) <= 35_000


@pytest.mark.parametrize("path", [*PAGES, *DATA, *FILES])
@pytest.mark.parametrize("accepted", ["", "br", "gzip"])
def test_what_a_browser_has_already_is_not_sent_again(client: FlaskClient, path: str, accepted: str) -> None:
    encoding = {"Accept-Encoding": accepted} if accepted else {}
    with client.get(path, headers=encoding) as first:
        tag = first.headers["ETag"]
    with client.get(path, headers={**encoding, "If-None-Match": tag}) as again:
        assert again.status_code == 304
        assert again.data == b""
        assert again.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("path", [*PAGES, *DATA])
def test_a_browser_with_something_old_gets_the_new(client: FlaskClient, path: str) -> None:
    answer = client.get(path, headers={"If-None-Match": '"old"'})
    assert answer.status_code == 200
    assert answer.data


@pytest.mark.parametrize("path", [*PAGES, *DATA])
def test_pages_and_data_are_asked_about_at_each_visit_and_may_be_kept_by_anybody(
    client: FlaskClient, path: str
) -> None:
    assert headers(client, path)["Cache-Control"] == "public, no-cache"


def test_each_encoding_has_a_tag_of_its_own(client: FlaskClient) -> None:
    tags = [
        client.get("/wheel/", headers={"Accept-Encoding": encoding}).headers["ETag"] for encoding in ("br", "gzip", "")
    ]
    assert len(set(tags)) == 3


def test_a_file_that_changes_while_we_serve_is_sent_anew(tmp_path: Path) -> None:
    app = create_app()
    app.static_folder = str(tmp_path)
    sent = []
    for text in ("old " * 500, "new " * 501):
        (tmp_path / "some.css").write_text(text)
        # waitress hands files over in a wrapper of its own
        with app.test_client().get(
            "/static/some.css",
            headers={"Accept-Encoding": "gzip"},
            environ_overrides={"wsgi.file_wrapper": ReadOnlyFileBasedBuffer},
        ) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            sent.append(gzip.decompress(answer.data).decode()[:3])
    assert sent == ["old", "new"]
