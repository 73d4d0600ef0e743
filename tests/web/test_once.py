"""Markup that pages share is rendered once, and each page still says what is its own."""

from __future__ import annotations

import pytest
from flask import Flask, request
from markupsafe import Markup

from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from feelings_wheel.web.once import SLOT, Shared, once, slot
from tests.web.html import read
from tests.web.places import PAGES


@pytest.fixture
def fresh(vocabulary: Vocabulary) -> Flask:
    """Return an app of the static face that has rendered nothing yet."""
    return create_app({"WORDS": vocabulary, "FACE": "static"})


def test_a_slot_says_the_usual_unless_a_page_says_otherwise() -> None:
    shared = Shared(f"<a{slot('one', ' x')}><b{slot('two')}>")
    assert shared.but({}) == "<a x><b>"
    assert shared.but({"two": " y"}) == "<a x><b y>"
    assert shared.but({"one": "", "three": " z"}) == "<a><b>"
    assert shared.but({}) == "<a x><b>"


def test_what_is_shared_is_rendered_once_for_pages_with_the_same_links(fresh: Flask) -> None:
    rendered: list[str] = []

    def macro() -> Markup:
        rendered.append(request.path)
        return Markup("<p>")

    for path in ("/wheel/angry/", "/feelings/bitter/", "/wheel/", "/vague/fine/", "/about/"):
        with fresh.test_request_context(path):
            assert once("paragraph", macro).but({}) == "<p>"
    assert rendered == ["/wheel/angry/", "/wheel/"]


def test_apps_do_not_share_with_one_another(vocabulary: Vocabulary) -> None:
    for number in range(2):
        with create_app({"WORDS": vocabulary}).test_request_context("/"):
            assert once("number", str, number).but({}) == str(number)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_shows_the_signs_of_a_slot(fresh: Flask, path: str) -> None:
    text = fresh.test_client().get(path).text
    assert not SLOT.search(text)
    assert not {"\ue000", "\ue001", "\ue002"} & set(text)


def test_the_order_in_which_pages_are_asked_for_changes_none_of_them(vocabulary: Vocabulary) -> None:
    forward, backward = (create_app({"WORDS": vocabulary, "FACE": "static"}).test_client() for _ in range(2))
    first = {path: forward.get(path).data for path in PAGES}
    second = {path: backward.get(path).data for path in reversed(PAGES)}
    assert first == second


@pytest.mark.parametrize(
    ("path", "current", "opened"),
    [
        ("/feelings/bitter/", ["bitter", "bitter"], ["angry"]),
        ("/feelings/resentful/", ["resentful", "resentful"], ["angry"]),
        ("/wheel/angry/", ["angry"], ["angry"]),
        ("/wheel/", [], []),
    ],
)
def test_each_page_marks_its_own_word_and_opens_its_own_family(
    fresh: Flask, path: str, current: list[str], opened: list[str]
) -> None:
    client = fresh.test_client()
    client.get("/feelings/happy/")
    document = read(client.get(path).text)
    marked = [link.get("data-id") for link in document.all("a") if link.get("aria-current") and link.get("data-id")]
    assert marked == current
    lists = [details for details in document.all("details") if details.get("data-family")]
    assert [details.get("data-family") for details in lists if "open" in details.attributes] == opened


@pytest.mark.parametrize("path", ["/feelings/bitter/", "/wheel/angry/", "/wheel/", "/"])
def test_one_wedge_of_each_drawing_can_be_tabbed_to(fresh: Flask, path: str) -> None:
    document = read(fresh.test_client().get(path).text)
    drawings = len([svg for svg in document.all("svg") if svg.get("class").startswith("wheel")])
    wedges = [link for link in document.all("a") if link.get("class").startswith("w ")]
    assert len([wedge for wedge in wedges if not wedge.get("tabindex")]) == drawings > 0
