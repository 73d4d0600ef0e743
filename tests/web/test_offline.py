"""What a browser needs to keep the site: a manifest, and a worker that knows every byte of it."""

from __future__ import annotations

import json
import posixpath
import re
import shutil
import struct
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import brotli
import pytest
from flask.testing import FlaskClient

from feelings_wheel.resources import resource
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from feelings_wheel.web.compression import warm
from feelings_wheel.web.offline import DIGEST_LENGTH
from tests.dataset_copy import WHEEL, DatasetCopy
from tests.web.html import read
from tests.web.places import MISSING, PAGES, every_page

NEVER_KEPT = ("sw.js", "health", "robots.txt", "sitemap.xml", "more-than-fine.html", "404.html")
LARGEST_ICON = 30_000


def front(worker: str) -> tuple[str, dict[str, str]]:
    """Return the version and the files that stand in front of the worker's code."""
    found = re.fullmatch(r'const VERSION="(\w+)",FILES=(\{.*?\});\n.*', worker, re.DOTALL)
    assert found
    return found[1], json.loads(found[2])


@pytest.fixture(scope="module")
def files(client: FlaskClient) -> dict[str, str]:
    """Return what our own worker keeps, by address relative to the home page."""
    return front(client.get("/sw.js").text)[1]


# the manifest


def test_the_manifest_says_what_is_installed_by_addresses_that_hold_below_any_path(client: FlaskClient) -> None:
    answer = client.get("/manifest.webmanifest")
    said = answer.get_json(force=True)
    assert answer.mimetype == "application/manifest+json"
    assert (said["name"], said["display"], said["start_url"], said["scope"]) == (
        "More Than Fine",
        "standalone",
        "./",
        "./",
    )
    addresses = [icon["src"] for icon in said["icons"]] + [shortcut["url"] for shortcut in said["shortcuts"]]
    for address in addresses:
        assert not address.startswith("/"), address
        with client.get(f"/{address}") as found:
            assert found.status_code == 200, address


def test_an_installed_copy_is_named_by_where_it_starts(client: FlaskClient) -> None:
    # an id would be looked up from the root of the host: two copies below two paths would be one app
    assert "id" not in client.get("/manifest.webmanifest").get_json(force=True)


def test_every_icon_is_as_large_as_the_manifest_says_and_small_to_send(client: FlaskClient) -> None:
    icons = client.get("/manifest.webmanifest").get_json(force=True)["icons"]
    assert {(icon["sizes"], icon["purpose"]) for icon in icons} >= {
        ("any", "any"),
        ("192x192", "any"),
        ("512x512", "any"),
        ("512x512", "maskable"),
    }
    pictures = {icon["src"]: icon["sizes"] for icon in icons if icon["type"] == "image/png"}
    for file, sizes in {**pictures, "static/apple-touch-icon.png": "180x180"}.items():
        picture = (resource("static").parent / file).read_bytes()
        width, height = struct.unpack(">II", picture[16:24])
        assert f"{width}x{height}" == sizes, file
        assert len(picture) <= LARGEST_ICON, file


@pytest.mark.parametrize("path", [*PAGES, MISSING])
def test_every_page_leads_to_manifest_icon_and_worker(client: FlaskClient, path: str) -> None:
    document = read(client.get(path).text)
    links = {link.get("rel"): link.get("href") for link in document.all("link")}
    assert links["manifest"] == "/manifest.webmanifest"
    assert links["apple-touch-icon"] == "/static/apple-touch-icon.png"
    assert [script.get("data-worker") for script in document.all("script") if script.get("data-worker")] == ["/sw.js"]


# the worker


@pytest.mark.parametrize("path", ["/sw.js", "/manifest.webmanifest"])
def test_a_browser_asks_each_time_whether_there_is_something_new(client: FlaskClient, path: str) -> None:
    answer = client.get(path)
    assert "no-cache" in answer.headers["Cache-Control"]
    assert client.get(path, headers={"If-None-Match": answer.headers["ETag"]}).status_code == 304


def test_the_worker_keeps_every_page_and_all_data(files: dict[str, str], vocabulary: Vocabulary) -> None:
    wanted = [f"./{path[1:]}" if path == "/" else path[1:] for path in every_page(vocabulary)]
    wanted += ["vocabulary.json", "practice/items.json", "manifest.webmanifest", "offline/"]
    assert sorted(file for file in files if not file.startswith("static/")) == sorted(wanted)


def test_the_worker_keeps_exactly_the_files_that_pages_use(
    client: FlaskClient, files: dict[str, str], vocabulary: Vocabulary
) -> None:
    used = {icon["src"] for icon in client.get("/manifest.webmanifest").get_json(force=True)["icons"]}
    for path in every_page(vocabulary):
        used |= {link[1:] for link in read(client.get(path).text).links if link.startswith("/static/")}
    for style in [file for file in used if file.endswith(".css")]:
        with client.get(f"/{style}") as answer:
            used |= {
                posixpath.normpath(urljoin(style, url))
                for url in re.findall(r'url\("([^"]+)"\)', answer.get_data(as_text=True))
            }
    assert {file for file in files if file.startswith("static/")} == used


def test_what_is_no_page_is_not_kept(files: dict[str, str]) -> None:
    assert not files.keys() & set(NEVER_KEPT)


@pytest.mark.parametrize(("face", "below"), [("served", "/some/where"), ("static", "")])
def test_the_worker_knows_the_bytes_that_a_browser_gets(face: str, below: str) -> None:
    client = create_app({"FACE": face}).test_client()
    home = {"SCRIPT_NAME": below}
    _, files = front(client.get("/sw.js", environ_overrides=home).text)
    assert len(files) > 200
    different = []
    for file, digest in files.items():
        path = urlsplit(urljoin("/", file)).path
        encoding = "br" if path in ("/", "/wheel/", "/practice/items.json", "/static/css/base.css") else ""
        with client.get(path, headers={"Accept-Encoding": encoding}, environ_overrides=home) as answer:
            sent = brotli.decompress(answer.data) if encoding else answer.data
        if sha256(sent).hexdigest()[:DIGEST_LENGTH] != digest:
            different.append(file)
    assert different == []


def test_the_same_site_has_the_same_worker_whatever_the_host_is_called(client: FlaskClient) -> None:
    elsewhere = create_app().test_client().get("/sw.js", base_url="https://feelings.example")
    assert elsewhere.data == client.get("/sw.js").data


def test_other_words_make_another_version(client: FlaskClient, dataset: DatasetCopy) -> None:
    dataset.edit(WHEEL, ("version",), "9.8.7")
    version, files = front(create_app({"DATA": dataset.directory}).test_client().get("/sw.js").text)
    before, ours = front(client.get("/sw.js").text)
    assert version != before
    changed = {file for file in files if files[file] != ours[file]}
    assert changed >= {"about/", "vocabulary.json", "practice/items.json"}
    assert not changed & {"./", "wheel/", "static/css/base.css"}


def test_another_worker_makes_another_version(client: FlaskClient, tmp_path: Path) -> None:
    app = create_app()
    app.static_folder = str(shutil.copytree(resource("static"), tmp_path / "static"))
    (tmp_path / "static/build/worker.js").write_text("another()")
    version, files = front(app.test_client().get("/sw.js").text)
    before, ours = front(client.get("/sw.js").text)
    assert files == ours
    assert version != before


def test_the_worker_is_ready_before_the_first_learner_asks_for_it() -> None:
    app = create_app()
    warm(app)
    assert app.extensions["offline"]


def test_the_page_for_what_is_not_kept_says_so_and_is_not_for_search_engines(client: FlaskClient) -> None:
    document = read(client.get("/offline/").text)
    assert document.one("h1").text == "This page isn’t on your device"
    assert {"/", "/wheel/", "/help-now/"} <= set(document.links)
    assert [meta.get("content") for meta in document.all("meta") if meta.get("name") == "robots"] == ["noindex"]
