"""The three faces say the same with their scripts running, and the wheel of each leads to the right places."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from feelings_wheel.export.single import export_file
from feelings_wheel.export.static import export
from feelings_wheel.resources import DATA
from tests.browser.offline.host import FileHost
from tests.browser.watch import Watch
from tests.browser.wheel_page import WheelPage
from tests.web.places import PAGES

BELOW = "/some/where/"

READY = {
    "/practice/": ".session__count",
    "/progress/": "#your-data [data-slot] > p + p",
    "/feelings/bitter/": ".star:not(:disabled)",
    "/feelings/resentful/": ".star:not(:disabled)",
}
"""What stands on a page as soon as its script is done."""


@dataclass(frozen=True)
class Face:
    """One face: its name, and the address before the path of a page."""

    name: str
    root: str


@pytest.fixture(scope="module")
def static_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve the static site below a path; return its address."""
    directory = tmp_path_factory.mktemp("host")
    below = directory / BELOW.strip("/")
    below.mkdir(parents=True)
    export(below)
    host = FileHost(directory, BELOW)
    yield host.address.rstrip("/")
    host.stop()


@pytest.fixture(scope="module")
def file_root(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Write the one file; return its address."""
    file = tmp_path_factory.mktemp("stick") / "more-than-fine.html"
    export_file(Path(file), DATA)
    return f"{file.as_uri()}#"


@pytest.fixture
def faces(base_url: str, static_root: str, file_root: str, watch: Watch) -> list[Face]:
    """Return all three."""
    for root in (static_root, file_root.rstrip("#")):
        watch.expect(f"request to another host: {root}")
    return [Face("served", base_url), Face("static", static_root), Face("single", file_root)]


def test_one_page_of_each_type_says_the_same_in_each_face(page: Page, faces: list[Face]) -> None:
    said: dict[str, dict[str, str]] = {}
    for face in faces:
        for path in PAGES:
            # in the file, what is on the page already may stay
            page.goto("about:blank")
            page.goto(face.root + path)
            expect(page.locator(f"main {READY.get(path, 'h1')}").first).to_be_attached()
            said.setdefault(path, {})[face.name] = " ".join(page.locator("main").inner_text().split())
    assert all(said[path]["served"] for path in PAGES)
    assert [path for path in PAGES if len(set(said[path].values())) != 1] == []


@pytest.mark.parametrize("name", ["served", "static", "single"])
def test_what_is_opened_in_place_leads_on_to_the_right_pages(page: Page, faces: list[Face], name: str) -> None:
    (root,) = [face.root for face in faces if face.name == name]
    wheel = WheelPage(page)
    page.goto(f"{root}/wheel/")
    wheel.click("angry")
    expect(page).to_have_url(f"{root}/wheel/angry/")
    wheel.click("bitter")
    expect(page).to_have_url(f"{root}/feelings/bitter/")
    # a link that came with the first page, one of the card, and one of the list
    for link, path in (
        (page.locator(".places").get_by_role("link", name="Practice"), "/practice/"),
        (page.locator("[data-card]").get_by_role("link", name="Resentful").first, "/feelings/resentful/"),
        (wheel.in_list("calm"), "/feelings/calm/"),
    ):
        assert link.evaluate("link => new URL(link.getAttribute('href'), location.href).href") == root + path
    wheel.wedge("resentful").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{root}/feelings/resentful/")
    page.go_back()
    expect(wheel.card("bitter")).to_be_visible()
    page.go_back()
    expect(page).to_have_url(f"{root}/wheel/angry/")
    page.go_back()
    expect(page).to_have_url(f"{root}/wheel/")
    expect(wheel.wedge("joyful")).to_be_visible()
    page.go_forward()
    expect(page).to_have_url(f"{root}/wheel/angry/")
    wheel.click("bitter")
    expect(wheel.card("bitter")).to_be_visible()
    page.locator(".places").get_by_role("link", name="Practice").click()
    expect(page).to_have_url(re.compile(re.escape(root) + "/practice/$"))
    expect(page.locator(".session")).to_be_visible()
    page.go_back()
    expect(page).to_have_title("Bitter · More Than Fine")
