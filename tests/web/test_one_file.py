"""The one file holds every page, needs nothing beside it, and lets nothing in or out."""

from __future__ import annotations

import json
import re
import shutil
from base64 import b64decode, b64encode
from gzip import decompress
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin

import pytest
from flask import Flask
from flask.testing import FlaskClient

from feelings_wheel.resources import resource
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app, one_file
from feelings_wheel.web.site_map import every_page
from tests.web.html import Document, read
from tests.web.single_file import SingleFile

LIMIT = 2_000_000
"""Bytes; what a mail takes along without a thought."""

NOT_HERE = "/404.html"
NOT_FOR_A_FILE = {"notice"}
"""A style sheet for what says that the site has a newer version."""


@pytest.fixture(scope="module")
def single_app(vocabulary: Vocabulary) -> Flask:
    """Return the app whose pages go into the file."""
    return create_app({"WORDS": vocabulary, "FACE": "single"})


@pytest.fixture(scope="module")
def static_client(vocabulary: Vocabulary) -> FlaskClient:
    """Return somebody who asks for the pages of the static site."""
    return create_app({"WORDS": vocabulary, "FACE": "static"}).test_client()


@pytest.fixture(scope="module")
def text(single_app: Flask) -> str:
    """Return the file as it is written."""
    return one_file.write(single_app)


@pytest.fixture(scope="module")
def file(text: str) -> SingleFile:
    """Return the file, taken apart."""
    return SingleFile(text)


@pytest.fixture(scope="module")
def paths(app: Flask, vocabulary: Vocabulary) -> list[str]:
    """Return the path of every page that there is."""
    with app.test_request_context():
        return [app.url_for(endpoint, **values) for endpoint, values in every_page(vocabulary)]


def said(document: Document) -> str:
    """Return the text of a page's main part; how many spaces stand between two words doesn't matter."""
    return " ".join(document.one("main").text.split())


def policy(document: Document) -> dict[str, list[str]]:
    """Return the content security policy that a page states, by directive."""
    (content,) = [meta.get("content") for meta in document.all("meta") if meta.get("http-equiv")]
    return {name: sources for name, *sources in (part.split() for part in content.split("; "))}


def hash_of(text: str) -> str:
    """Return how a policy names a text."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def shared_rooms(markup: str) -> list[str]:
    """Return the names of what a page shares with others."""
    return [element.get("data-shared") for element in read(markup).elements if element.get("data-shared")]


# the file


def test_the_file_is_small_enough_for_a_mail(text: str) -> None:
    assert len(text.encode()) < LIMIT


def test_the_same_words_give_the_same_bytes(text: str, vocabulary: Vocabulary) -> None:
    assert one_file.write(create_app({"WORDS": vocabulary, "FACE": "single"})) == text


def test_the_served_app_offers_the_same_file_for_download(client: FlaskClient, text: str) -> None:
    answer = client.get(f"/{one_file.NAME}")
    assert answer.data == text.encode()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="more-than-fine.html"'
    assert client.get(f"/{one_file.NAME}", headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_it_says_near_its_beginning_what_it_is(text: str) -> None:
    assert one_file.MARK in text[:4096]


# what it lets in and out


def test_its_policy_comes_before_all_that_it_governs(file: SingleFile) -> None:
    governed = [element for element in file.document.elements if element.tag not in ("html", "head")]
    assert governed[0].get("http-equiv") == "Content-Security-Policy"


def test_its_policy_admits_its_one_script_and_its_one_style_and_nothing_else(file: SingleFile) -> None:
    stated = policy(file.document)
    assert stated["script-src"] == [hash_of(file.document.one("script").text)]
    assert stated["style-src"] == [hash_of(file.document.one("style").text)]
    assert stated["default-src"] == stated["connect-src"] == stated["base-uri"] == stated["form-action"] == ["'none'"]
    assert stated["img-src"] == stated["font-src"] == ["data:"]
    assert stated["require-trusted-types-for"] == ["'script'"]
    assert stated["trusted-types"] == ["'none'"]
    sources = {source for sources in stated.values() for source in sources}
    assert not [source for source in sources if "unsafe" in source or "self" in source or "*" in source]


def test_it_loads_nothing_that_is_not_inside(file: SingleFile) -> None:
    loaded = [
        (element.tag, element.get(name))
        for element in file.document.elements
        for name in ("src", "srcset", "href", "data", "action", "poster", "xlink:href")
        if element.get(name) and element.tag != "a"
    ]
    assert [tag for tag, _ in loaded] == ["link"]
    assert [address[:19] for _, address in loaded] == ["data:image/svg+xml;"]
    fetched = re.findall(r'url\("?([^")]{0,20})|@import', file.document.one("style").text)
    assert fetched
    assert {address.partition(";")[0] for address in fetched} == {"data:font/woff2"}


def test_only_links_name_other_hosts(file: SingleFile) -> None:
    named = {
        (element.tag, name)
        for element in file.document.elements
        for name, value in element.attributes.items()
        if "://" in value
    }
    assert named == {("a", "href")}


def test_no_element_carries_a_style_or_a_handler_of_its_own(file: SingleFile) -> None:
    names = {name for element in file.document.elements for name in element.attributes}
    assert [name for name in names if name == "style" or name.startswith("on")] == []


@pytest.mark.parametrize("end", ["</script>", "</SCRIPT >", "<!--<script>"])
def test_nothing_in_the_script_can_end_it_early(
    single_app: Flask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, end: str
) -> None:
    shutil.copytree(resource("static"), tmp_path / "static")
    (tmp_path / "static" / "build" / "single.js").write_text(f'const end = "{end}"; done();')
    monkeypatch.setattr(one_file, "resource", lambda name: tmp_path / name)
    document = read(one_file.write(single_app))
    script = document.one("script").text
    assert script.endswith('"; done();')
    assert "<!--" not in script
    assert policy(document)["script-src"] == [hash_of(script)]


# what is in it


def test_every_page_is_in_it(file: SingleFile, paths: list[str]) -> None:
    assert list(file.pages) == [*paths, NOT_HERE]
    assert len(paths) > 250


def test_the_three_faces_say_the_same_on_every_page(
    file: SingleFile, paths: list[str], client: FlaskClient, static_client: FlaskClient
) -> None:
    differ = []
    for path in [*paths, NOT_HERE]:
        served = said(read(client.get(path).text))
        assert served, path
        alone = read(f"<main>{file.page(path)}</main>")
        if not served == said(read(static_client.get(path).text)) == said(alone):
            differ.append(path)
    assert differ == []


def test_the_three_faces_lead_to_the_same_places_from_every_page(
    file: SingleFile, paths: list[str], client: FlaskClient, static_client: FlaskClient
) -> None:
    differ = []
    for path in paths:
        served, static = (
            [urljoin(path, link.get("href")) for link in read(asked.get(path).text).all("a") if link.get("data-id")]
            for asked in (client, static_client)
        )
        alone = [link.get("href").removeprefix("#") for link in file.pages[path].all("a") if link.get("data-id")]
        if not served == static == alone:
            differ.append(path)
    assert differ == []


def test_every_page_has_the_title_that_it_has_when_served(
    file: SingleFile, paths: list[str], client: FlaskClient
) -> None:
    served = {path: read(client.get(path).text).all("title")[0].text for path in paths}
    assert {path: file.titles[path] for path in paths} == served


def test_what_pages_share_is_carried_once_and_all_of_it_is_used(file: SingleFile) -> None:
    carried = {name for kind, name in file.parts if kind == "share"}
    used = {name for (kind, _), markup in file.parts.items() if kind == "page" for name in shared_rooms(markup)}
    assert carried == used


def test_every_link_leads_to_something_that_the_file_has(file: SingleFile) -> None:
    broken = []
    ids = {path: {element.get("id") for element in document.elements} for path, document in file.pages.items()}
    around = {element.get("id") for element in file.document.elements}
    for path, document in [*file.pages.items(), ("around the pages", file.document)]:
        for link in document.links:
            if link.startswith(("https://", "tel:", "sms:", "data:")):
                continue
            _, place, fragment, *_ = [*link.split("#"), "", ""]
            if link == "#main":
                found = "main" in around
            elif place in file.files or place == f"/{one_file.NAME}":
                found = not fragment
            elif place == "/practice/":
                found = True  # any fragment is a wish there
            else:
                found = place in file.pages and (not fragment or fragment in ids[place])
            if not found or not link.startswith("#"):
                broken.append(f"{path}: {link}")
    assert broken == []


@pytest.mark.parametrize("path", ["/practice/items.json", "/vocabulary.json"])
def test_the_data_in_it_are_those_that_are_served(file: SingleFile, client: FlaskClient, path: str) -> None:
    carried = decompress(b64decode(file.files[path]))
    assert carried == client.get(path).data
    assert json.loads(carried)["version"]


def test_without_script_it_says_why_nothing_is_shown(file: SingleFile) -> None:
    (told,) = [element for element in file.document.all("noscript") if "This file needs JavaScript" in element.text]
    assert "Here, scripts are turned off." in told.text


@pytest.mark.parametrize("path", ["/wheel/", "/feelings/bitter/", "/practice/", "/progress/"])
def test_every_style_that_a_page_asks_for_is_in_it(client: FlaskClient, path: str) -> None:
    links = [link.get("href") for link in read(client.get(path).text).all("link") if link.get("rel") == "stylesheet"]
    assert {Path(link).stem for link in links} - NOT_FOR_A_FILE <= set(one_file.STYLES)
