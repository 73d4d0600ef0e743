"""Everything is erased, after one question, and nothing is left."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.data_page import DataPage, somewhere_else


def test_erasing_asks_once_and_no_means_no(data: DataPage) -> None:
    before = data.events()
    for leave in ("Keep it", "Escape"):
        data.button("Erase everything").click()
        expect(data.dialog).to_contain_text(
            "This erases your 4 answers and all else that More Than Fine keeps in this browser, for good."
        )
        expect(data.button("Keep it")).to_be_focused()
        if leave == "Escape":
            data.page.keyboard.press("Escape")
        else:
            data.button("Keep it").click()
        expect(data.dialog).to_have_count(0)
        expect(data.button("Erase everything")).to_be_focused()
    assert data.events() == before


def test_erasing_leaves_nothing_at_all(data: DataPage) -> None:
    page = data.page
    data.erase()
    assert data.databases() == []
    assert page.evaluate("[localStorage.length, sessionStorage.length, document.cookie]") == [0, 0, ""]
    assert page.evaluate("caches.keys()") == []
    expect(data.section).to_contain_text("Nothing of yours is stored here yet.")
    page.reload()
    data.ready()
    expect(data.section).to_contain_text("Nothing of yours is stored here yet.")
    assert data.events() == []


def test_after_an_erasure_the_page_keeps_what_comes_next(data: DataPage) -> None:
    data.erase()
    data.choose(*somewhere_else(2))
    data.add()
    assert data.events() == somewhere_else(2)
