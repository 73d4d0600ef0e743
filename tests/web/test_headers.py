"""Nothing leaves the device: what every answer carries, and what none does."""

from __future__ import annotations

import gzip

import brotli
import pytest
from flask.testing import FlaskClient

from feelings_wheel.web.security import CONTENT_SECURITY_POLICY, HEADERS

PATHS = ("/", "/wheel/", "/feelings/bitter/", "/practice/items.json", "/static/css/base.css", "/nowhere/", "/health")


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_carries_the_one_policy_and_no_cookie(client: FlaskClient, path: str) -> None:
    response = client.get(path)
    response.close()
    assert {name: response.headers.get(name) for name in HEADERS} == HEADERS
    assert "Set-Cookie" not in response.headers


def test_the_policy_allows_no_inline_code_and_no_other_host() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "http" not in CONTENT_SECURITY_POLICY
    assert "*" not in CONTENT_SECURITY_POLICY
    assert "require-trusted-types-for 'script'" in CONTENT_SECURITY_POLICY


@pytest.mark.parametrize(("encoding", "unpack"), [("br", brotli.decompress), ("gzip", gzip.decompress)])
def test_pages_come_compressed_and_say_the_same(client: FlaskClient, encoding: str, unpack: object) -> None:
    plain = client.get("/wheel/").get_data()
    for _ in range(2):
        response = client.get("/wheel/", headers={"Accept-Encoding": encoding})
        assert response.headers["Content-Encoding"] == encoding
        assert callable(unpack)
        assert unpack(response.get_data()) == plain
    assert "Accept-Encoding" in response.headers["Vary"]


def test_who_has_a_page_already_is_told_so(client: FlaskClient) -> None:
    for path in ("/wheel/", "/vocabulary.json"):
        for encoding in ("identity", "br"):
            first = client.get(path, headers={"Accept-Encoding": encoding})
            tag = first.headers["ETag"]
            again = client.get(path, headers={"Accept-Encoding": encoding, "If-None-Match": tag})
            assert again.status_code == 304
            assert again.get_data() == b""
