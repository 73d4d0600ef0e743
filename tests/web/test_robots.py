"""Search engines learn what they may read, and of every page where the site knows its address."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from tests.web.html import read
from tests.web.places import PAGES, every_page


@pytest.fixture(scope="module")
def addressed(vocabulary: Vocabulary) -> FlaskClient:
    """Return somebody who asks an app that knows where it is found."""
    return create_app({"WORDS": vocabulary, "BASE_URL": "https://example.org/feelings/"}).test_client()


def test_everything_may_be_read(client: FlaskClient) -> None:
    answer = client.get("/robots.txt")
    assert (answer.mimetype, answer.text) == ("text/plain", "User-agent: *\nAllow: /\n")


def test_without_an_address_there_is_no_sitemap(client: FlaskClient) -> None:
    assert client.get("/sitemap.xml").status_code == 404


def test_the_sitemap_lists_every_page(addressed: FlaskClient, vocabulary: Vocabulary) -> None:
    answer = addressed.get("/sitemap.xml")
    assert answer.mimetype == "application/xml"
    places = ElementTree.fromstring(answer.data).findall("{*}url/{*}loc")  # noqa: S314  we wrote it
    assert {place.text for place in places} == {
        f"https://example.org/feelings{path}" for path in every_page(vocabulary)
    }
    assert addressed.get("/robots.txt").text.endswith("\nSitemap: https://example.org/feelings/sitemap.xml\n")


def test_the_sitemap_is_the_same_below_a_path(addressed: FlaskClient) -> None:
    below = addressed.get("/sitemap.xml", environ_overrides={"SCRIPT_NAME": "/feelings"})
    assert below.data == addressed.get("/sitemap.xml").data


@pytest.mark.parametrize("path", PAGES)
def test_a_page_names_its_address_where_it_knows_it(addressed: FlaskClient, path: str) -> None:
    links = read(addressed.get(path).text).all("link")
    canonical = [link.get("href") for link in links if link.get("rel") == "canonical"]
    assert canonical == [f"https://example.org/feelings{path}"]


def test_a_page_that_is_not_there_has_no_address(addressed: FlaskClient) -> None:
    document = read(addressed.get("/feelings/biter/").text)
    assert [link for link in document.all("link") if link.get("rel") == "canonical"] == []
    assert [meta.get("content") for meta in document.all("meta") if meta.get("name") == "robots"] == ["noindex"]


def test_an_address_that_is_none_is_told_before_anything_is_served(vocabulary: Vocabulary) -> None:
    with pytest.raises(ValueError, match=r"'example\.org' doesn't start with https:// or http://; write one like"):
        create_app({"WORDS": vocabulary, "BASE_URL": "example.org"})


def test_below_a_path_every_link_names_it(client: FlaskClient) -> None:
    links = read(client.get("/wheel/angry/", environ_overrides={"SCRIPT_NAME": "/feelings"}).text).links
    inside = [link for link in links if link.startswith("/")]
    assert len(inside) > 100
    assert [link for link in inside if not link.startswith("/feelings/")] == []
    at_root = read(client.get("/wheel/angry/").text).links
    assert [link for link in at_root if link.startswith("/feelings/wheel/")] == []
