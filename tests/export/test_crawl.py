"""A walk over the exported files: every link and every file that a page asks for is there, wherever the site lies."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from feelings_wheel.vocabulary import Vocabulary
from tests.web.html import Document, read

HOST = "https://host.test"
ROOTS = ("/", "/some/where/")
"""Below which paths the directory may be placed."""

APART = ("404.html", "more-than-fine.html")
"""Starts at the host; is a site of its own."""


@cache
def page(file: Path) -> Document:
    """Return a page, read."""
    return read(file.read_text(encoding="utf-8"))


def pages(site: Path) -> list[Path]:
    """Return every page whose links are relative."""
    return [file for file in sorted(site.rglob("*.html")) if file.name not in APART]


def addresses(site: Path, root: str, file: Path) -> tuple[str, str]:
    """Return the addresses by which a page may be opened."""
    named = f"{HOST}{root}{file.relative_to(site).as_posix()}"
    return named, named.removesuffix("index.html")


def asked_for(document: Document) -> Iterator[str]:
    """Yield every address on a page: where it leads, what it loads, and what it tells its script."""
    yield from document.links
    for element in document.elements:
        for name in element.attributes:
            if name.startswith("data-") and element.get(name).startswith("."):
                yield element.get(name)


def file_of(site: Path, root: str, address: str) -> Path | None:
    """Return the file behind an address of the site; None for one that isn't below its root."""
    parts = urlsplit(address)
    if f"{parts.scheme}://{parts.netloc}" != HOST or not parts.path.startswith(root):
        return None
    path = unquote(parts.path.removeprefix(root))
    return site / path / "index.html" if not path or path.endswith("/") else site / path


@pytest.mark.parametrize("root", ROOTS)
def test_every_address_on_every_page_is_a_file(site: Path, root: str) -> None:
    broken: list[str] = []
    followed = 0
    for file in pages(site):
        for opened in addresses(site, root, file):
            for link in asked_for(page(file)):
                if urlsplit(link).scheme in ("https", "tel", "sms"):
                    continue
                target = file_of(site, root, urljoin(opened, link))
                followed += 1
                if target is None or not target.is_file():
                    broken.append(f"{opened}: {link}")
    assert broken == []
    assert followed > 100_000


def test_every_fragment_that_a_page_links_to_is_there(site: Path, vocabulary: Vocabulary) -> None:
    vague = {f"vague:{word.id}" for word in vocabulary.vague_words}
    # what practice is to start with is no place on its page
    at_practice = {*vocabulary.words, *vague}
    broken = []
    for file in pages(site):
        _, opened = addresses(site, "/", file)
        for link in page(file).links:
            fragment = unquote(urlsplit(link).fragment)
            if not fragment or urlsplit(link).scheme == "https":
                continue
            target = file_of(site, "/", urljoin(opened, link))
            assert target is not None, (opened, link)
            there = {element.get("id") for element in page(target).elements}
            if target.parent.name == "practice":
                there |= at_practice
            if fragment not in there:
                broken.append(f"{opened}: {link}")
    assert broken == []


def test_nothing_starts_at_the_host(site: Path) -> None:
    absolute = [
        f"{file}: {link}" for file in pages(site) for link in asked_for(page(file)) if link.startswith(("/", HOST))
    ]
    assert absolute == []


def test_links_out_are_for_people_and_nothing_is_loaded_from_elsewhere(site: Path) -> None:
    outside = {
        (element.tag, element.get(name))
        for file in pages(site)
        for element in page(file).elements
        for name in ("href", "src")
        if urlsplit(element.get(name)).scheme
    }
    assert outside
    assert {tag for tag, _ in outside} == {"a"}


def test_every_page_is_reached_from_the_first(site: Path) -> None:
    seen: set[Path] = set()
    ahead = [site / "index.html"]
    while ahead:
        file = ahead.pop()
        if file in seen or file.suffix != ".html" or file.name in APART:
            continue
        seen.add(file)
        _, opened = addresses(site, "/", file)
        found = (file_of(site, "/", urljoin(opened, link)) for link in page(file).links)
        ahead += [target for target in found if target is not None]
    unlinked = {file.parent.name for file in pages(site)} - {file.parent.name for file in seen}
    # what is shown in the place of a page that an offline copy lacks
    assert unlinked <= {"offline"}


def test_style_sheets_ask_for_files_that_are_there(site: Path) -> None:
    asked = [
        (sheet, address)
        for sheet in site.rglob("*.css")
        for address in re.findall(r'url\("?([^")]+)"?\)', sheet.read_text(encoding="utf-8"))
    ]
    assert asked
    assert [(sheet, address) for sheet, address in asked if not (sheet.parent / address).resolve().is_file()] == []


def test_what_is_installed_names_files_that_are_there(site: Path) -> None:
    manifest = json.loads((site / "manifest.webmanifest").read_text(encoding="utf-8"))
    named = [manifest["start_url"], manifest["scope"], *(icon["src"] for icon in manifest["icons"])]
    named += [shortcut["url"] for shortcut in manifest["shortcuts"]]
    for root in ROOTS:
        targets = [file_of(site, root, urljoin(f"{HOST}{root}manifest.webmanifest", address)) for address in named]
        assert [target for target in targets if target is None or not target.is_file()] == []
