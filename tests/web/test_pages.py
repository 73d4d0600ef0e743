"""Every page answers, says what it is, and leads only to places that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Vocabulary
from tests.web.html import Document, read
from tests.web.places import MISSING, PAGES, every_page

CLIENT = Path(__file__).parents[2] / "client"
"""What a wedge is painted by."""


@pytest.fixture(scope="module")
def site(client: FlaskClient, vocabulary: Vocabulary) -> dict[str, Document]:
    """Return every page, read."""
    found = {}
    for path in every_page(vocabulary):
        answer = client.get(path)
        assert answer.status_code == 200, path
        found[path] = read(answer.text)
    return found


def page(client: FlaskClient, path: str, status: int = 200) -> Document:
    """Ask for a page, and read it."""
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.mimetype == "text/html"
    return read(answer.text)


def test_every_word_of_the_wheel_and_every_vague_word_has_a_page(
    site: dict[str, Document], vocabulary: Vocabulary
) -> None:
    assert len(site) == 8 + len(vocabulary.families) + len(vocabulary.entries) + len(vocabulary.vague_words)


def test_every_page_has_one_heading_of_the_first_level(site: dict[str, Document]) -> None:
    assert [path for path, document in site.items() if not document.one("h1").text.strip()] == []


def test_headings_name_what_the_page_is_about(site: dict[str, Document], vocabulary: Vocabulary) -> None:
    headings = {path: document.one("h1").text.strip() for path, document in site.items()}
    for id_, entry in vocabulary.entries.items():
        assert headings[f"/feelings/{id_}/"] == entry.name
    for family in vocabulary.families:
        assert headings[f"/wheel/{family.id}/"] == family.name
    assert headings["/"] == "How are you?"


def test_every_page_has_a_title_of_its_own(site: dict[str, Document]) -> None:
    titles = [document.all("title")[0].text for document in site.values()]
    assert all(title.endswith(" · More Than Fine") for title in titles)
    assert sorted(titles) == sorted(set(titles))


def test_every_page_names_its_language_and_describes_itself(site: dict[str, Document]) -> None:
    for path, document in site.items():
        assert document.one("html").get("lang") == "en", path
        described = [meta.get("content") for meta in document.all("meta") if meta.get("name") == "description"]
        assert len(described) == 1, path
        assert 20 < len(described[0]) <= 320, (path, described)


def test_no_page_carries_a_style_a_script_or_a_handler_of_its_own(site: dict[str, Document]) -> None:
    offenders = [
        f"{path}: <{element.tag} {name}>"
        for path, document in site.items()
        for element in document.elements
        for name in element.attributes
        if name == "style" or name.startswith("on") or element.get(name).startswith("javascript:")
    ]
    offenders += [f"{path}: <style>" for path, document in site.items() if document.all("style")]
    offenders += [
        f"{path}: {script.text or script.attributes}"
        for path, document in site.items()
        for script in document.all("script")
        if script.text.strip() or not script.get("src").startswith("/static/build/")
    ]
    assert offenders == []


def test_no_script_of_ours_makes_markup_from_strings_or_keeps_things_outside_the_log() -> None:
    sources = [*CLIENT.rglob("*.ts"), *CLIENT.rglob("*.tsx")]
    assert len(sources) > 20
    sinks = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage", ".cookie")
    assert [
        f"{source.name}: {sink}" for source in sources for sink in sinks if sink in source.read_text(encoding="utf-8")
    ] == []


def test_no_id_stands_twice_on_a_page(site: dict[str, Document]) -> None:
    for path, document in site.items():
        ids = [element.get("id") for element in document.elements if element.get("id")]
        assert sorted(ids) == sorted(set(ids)), path


def test_every_link_of_every_page_leads_somewhere(site: dict[str, Document], client: FlaskClient) -> None:
    links = {link.split("#")[0]: path for path, document in site.items() for link in document.links}
    inside = {link: path for link, path in links.items() if link.startswith("/")}
    assert len(inside) > len(site)
    broken = []
    for link, path in inside.items():
        with client.get(link) as answer:
            if answer.status_code != 200:
                broken.append(f"{path} leads to {link}: {answer.status_code}")
    assert broken == []


def test_links_out_of_the_site_are_encrypted_or_call_somebody(site: dict[str, Document]) -> None:
    outside = {link for document in site.values() for link in document.links if not link.startswith(("/", "#"))}
    assert outside
    assert [link for link in outside if not link.startswith(("https://", "tel:", "sms:"))] == []


def test_every_fragment_that_a_page_links_to_is_there(site: dict[str, Document], vocabulary: Vocabulary) -> None:
    for path, document in site.items():
        for link in document.links:
            place, _, fragment = link.partition("#")
            group, _, value = fragment.partition(":")
            if fragment and (not place or (place in site and place != "/practice/" and "/wheel/" not in place)):
                there = site[place] if place else document
                assert fragment in {element.get("id") for element in there.elements}, (path, link)
            elif value:
                # practice starts with all that is behind a vague word
                assert group == "vague", (path, link)
                assert value in {vague.id for vague in vocabulary.vague_words}, (path, link)
            elif fragment:
                # practice starts with that word; a family's wheel puts the focus on it
                assert fragment in vocabulary.words, (path, link)


def test_the_places_in_the_bar_are_those_that_exist(client: FlaskClient) -> None:
    document = page(client, "/")
    text = "".join(document.all("nav")[0].text.split())
    assert text == "WheelPracticeProgress"


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("/wheel/", [("Wheel", "page")]),
        ("/practice/", [("Practice", "page")]),
        ("/progress/", [("Progress", "page")]),
        ("/wheel/angry/", [("Wheel", "true")]),
        ("/feelings/bitter/", [("Wheel", "true")]),
        ("/", []),
        ("/about/", []),
    ],
)
def test_the_bar_says_where_you_are(client: FlaskClient, path: str, marked: list[tuple[str, str]]) -> None:
    links = [link for link in page(client, path).all("a") if link.get("aria-current") and not link.get("data-id")]
    assert [(link.text.strip(), link.get("aria-current")) for link in links] == marked


@pytest.mark.parametrize("path", [*PAGES, MISSING])
def test_help_is_one_link_away_from_everywhere(client: FlaskClient, path: str) -> None:
    document = page(client, path, 404 if path == MISSING else 200)
    assert "/help-now/" in document.links


@pytest.mark.parametrize("path", PAGES)
def test_every_page_begins_with_a_way_past_the_bar(client: FlaskClient, path: str) -> None:
    document = page(client, path)
    first = document.all("a")[0]
    assert first.get("href") == "#main"
    assert document.one("main").get("id") == "main"
