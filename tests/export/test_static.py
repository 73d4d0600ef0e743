"""The static site holds all of the app, the same bytes each time, and each page states the policy itself."""

from __future__ import annotations

import json
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from flask import Flask, url_for

from feelings_wheel.export import manifest
from feelings_wheel.export.static import export
from feelings_wheel.resources import resource
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from feelings_wheel.web.offline import NOT_KEPT
from feelings_wheel.web.security import as_meta
from feelings_wheel.web.site_map import every_page
from tests.export.conftest import ADDRESS
from tests.export.files import contents
from tests.web.html import read

ONE_FILE = "more-than-fine.html"
"""States a policy of its own."""


@pytest.fixture(scope="module")
def pages(app: Flask, vocabulary: Vocabulary) -> list[str]:
    """Return the path of every page."""
    with app.test_request_context():
        return [url_for(endpoint, **values) for endpoint, values in every_page(vocabulary)]


def html_files(site: Path) -> list[Path]:
    """Return every page of a site."""
    return [file for file in site.rglob("*.html") if file.name != ONE_FILE]


def test_every_page_is_a_file_that_says_what_the_app_says(site: Path, pages: list[str]) -> None:
    client = create_app({"FACE": "static"}).test_client()
    for path in pages:
        assert (site / path[1:] / "index.html").read_bytes() == client.get(path).data, path


def test_data_and_every_file_of_the_app_are_in_it(site: Path, app: Flask) -> None:
    client = app.test_client()
    for path in ("vocabulary.json", "practice/items.json", "robots.txt"):
        assert (site / path).read_bytes() == client.get(f"/{path}").data, path
    static = resource("static")
    visible = {name: hash_ for name, hash_ in contents(static).items() if "/." not in f"/{name}"}
    # these go into other files, where they are found: the worker's head is in front of it, the one file is all of them
    for name in NOT_KEPT:
        del visible[name]
    assert contents(site / "static") == visible


def test_no_file_is_hidden_but_the_list_of_all(site: Path) -> None:
    hidden = [name for name in contents(site) if "/." in f"/{name}"]
    assert hidden == [manifest.NAME]
    listed = json.loads((site / manifest.NAME).read_text())["files"]
    found = contents(site)
    del found[manifest.NAME]
    assert listed == found


def test_only_a_server_has_an_address_for_its_supervisor(site: Path) -> None:
    assert [name for name in contents(site) if "health" in name] == []


def test_the_first_thing_that_a_page_says_is_the_policy(site: Path) -> None:
    files = html_files(site)
    assert site / "404.html" in files
    for file in files:
        document = read(file.read_text(encoding="utf-8"))
        tags = [element.tag for element in document.elements]
        first = document.elements[tags.index("head") + 1]
        assert (first.tag, first.get("http-equiv")) == ("meta", "Content-Security-Policy"), file
        assert first.get("content") == as_meta(), file
        referrers = [meta.get("content") for meta in document.all("meta") if meta.get("name") == "referrer"]
        assert referrers == ["no-referrer"], file


def test_the_same_words_make_the_same_bytes(addressed: Path, tmp_path: Path) -> None:
    export(tmp_path / "again", base_url=ADDRESS, compressed=True)
    assert contents(tmp_path / "again") == contents(addressed)


def test_an_export_replaces_an_earlier_one_and_leaves_nothing_of_it(site: Path, tmp_path: Path) -> None:
    place = tmp_path / "site"
    export(place, base_url=ADDRESS)
    assert (place / "sitemap.xml").is_file()
    export(place)
    assert contents(place) == contents(site)
    assert [path.name for path in tmp_path.iterdir()] == ["site"]


def test_how_far_it_is_can_be_shown(tmp_path: Path) -> None:
    shown: list[tuple[str, int, int]] = []

    def show(what: str, steps: Iterable[Any], number: int) -> Iterable[Any]:
        shown.append((what, len(list(steps)), number))
        return ()

    export(tmp_path / "site", show=show)
    ((what, done, announced),) = shown
    assert what == "Writing"
    assert done == announced == len(contents(tmp_path / "site")) - 1


# with and without an address


def canonical(file: Path) -> list[str]:
    """Return the addresses that a page gives as its own."""
    document = read(file.read_text(encoding="utf-8"))
    return [link.get("href") for link in document.all("link") if link.get("rel") == "canonical"]


def test_a_site_without_an_address_claims_none(site: Path) -> None:
    assert [file for file in html_files(site) if canonical(file)] == []
    assert not (site / "sitemap.xml").exists()
    assert "Sitemap" not in (site / "robots.txt").read_text()


def test_every_page_names_its_own_address(addressed: Path, pages: list[str]) -> None:
    for path in pages:
        assert canonical(addressed / path[1:] / "index.html") == [ADDRESS + path], path


def test_the_sitemap_lists_every_page_once_with_its_whole_address(addressed: Path, pages: list[str]) -> None:
    root = ElementTree.parse(addressed / "sitemap.xml").getroot()  # noqa: S314  we wrote it
    places = root.findall("{*}url/{*}loc")
    assert [place.text for place in places] == [ADDRESS + path for path in pages]
    assert f"Sitemap: {ADDRESS}/sitemap.xml" in (addressed / "robots.txt").read_text().splitlines()


def test_the_page_for_what_is_missing_holds_at_any_depth(site: Path, addressed: Path) -> None:
    for directory, root in ((site, "/"), (addressed, "/feelings/")):
        links = read((directory / "404.html").read_text(encoding="utf-8")).links
        inside = [link for link in links if not link.startswith("#")]
        assert [link for link in inside if not link.startswith(root)] == []
        for link in inside:
            file = directory / link.removeprefix(root)
            assert (file / "index.html" if link.endswith("/") else file).is_file(), link


def test_the_page_for_what_is_missing_is_not_to_be_found_by_itself(addressed: Path) -> None:
    metas = read((addressed / "404.html").read_text(encoding="utf-8")).all("meta")
    assert [meta.get("content") for meta in metas if meta.get("name") == "robots"] == ["noindex"]
    assert canonical(addressed / "404.html") == []


def test_the_list_names_what_each_file_holds(site: Path) -> None:
    listed = json.loads((site / manifest.NAME).read_text())["files"]
    assert listed["index.html"] == sha256((site / "index.html").read_bytes()).hexdigest()
