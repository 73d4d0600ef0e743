"""Storage that fails is told of, and nothing that was stored is lost."""

from __future__ import annotations

import json
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.data_page import HOLD_THE_DATABASE, DataPage, somewhere_else, step_on
from tests.browser.session_page import SessionPage

UPGRADE = """() => {
    indexedDB.open("more-than-fine", 9);
    return null;
}"""
"""Asks for the database as a newer app would, and waits until it is let go."""


REFUSE_STORAGE = """IDBFactory.prototype.open = IDBFactory.prototype.deleteDatabase = () => {
    throw new DOMException("No storage in this window.", "SecurityError");
}"""


REFUSE_TO_WRITE = """IDBObjectStore.prototype.put = () => {
    throw new DOMException("The disk is full.", "QuotaExceededError");
}"""


REFUSE_TO_READ = """IDBIndex.prototype.getAll = () => {
    throw new DOMException("The database is damaged.", "UnknownError");
}"""


def test_where_storage_is_refused_it_says_so_and_a_file_still_works(context: BrowserContext, page: Page) -> None:
    context.add_init_script(REFUSE_STORAGE)
    data = DataPage(page)
    data.open()
    expect(data.section).to_contain_text("Your browser doesn’t let this page keep anything.")
    data.choose(*somewhere_else(2))
    data.add()
    expect(data.status).to_have_text("2 answers were added.")
    saved = json.loads(data.save().read_text(encoding="utf-8"))
    assert saved["events"][:2] == somewhere_else(2)
    data.button("Erase everything").click()
    data.button("Erase everything").click()
    expect(data.status).to_contain_text("This page couldn’t reach the browser’s storage;")


def test_a_full_disk_changes_nothing_and_is_told(data: DataPage, context: BrowserContext) -> None:
    before = data.events()
    context.add_init_script(REFUSE_TO_WRITE)
    data.page.reload()
    data.ready()
    data.choose(*somewhere_else(2))
    data.add()
    expect(data.status).to_contain_text("Your browser refused to store it, so nothing was changed;")
    data.choose(*somewhere_else(2))
    data.button("Replace what is here").click()
    data.button("Replace without a backup").click()
    expect(data.status).to_contain_text("Your browser refused to store it, so nothing was changed;")
    assert data.events() == before


def test_a_restore_that_fails_halfway_changes_nothing(data: DataPage, context: BrowserContext) -> None:
    before = data.events()
    context.add_init_script(
        """{
        const put = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function (event) {
            if (event.id.endsWith("-e2")) throw new DOMException("The disk is full.", "QuotaExceededError");
            return put.call(this, event);
        };
    }"""
    )
    data.page.reload()
    data.ready()
    for choice in ("Add to what is here", "Replace what is here"):
        data.choose(*somewhere_else(4))
        data.button(choice).click()
        if choice.startswith("Replace"):
            data.button("Replace without a backup").click()
        expect(data.status).to_contain_text("nothing was changed")
        assert data.events() == before


def test_a_damaged_database_is_told_and_not_made_worse(data: DataPage, context: BrowserContext) -> None:
    before = data.events()
    other = context.new_page()
    other.add_init_script(REFUSE_TO_READ)
    broken = DataPage(other)
    broken.open()
    expect(broken.section).to_contain_text("Your browser doesn’t let this page keep anything.")
    broken.choose(*somewhere_else(2))
    broken.add()
    assert data.events() == before


@pytest.mark.parametrize("fault", [REFUSE_STORAGE, REFUSE_TO_WRITE, REFUSE_TO_READ], ids=["refused", "full", "damaged"])
def test_where_storage_fails_a_session_goes_on_says_so_and_loses_nothing(
    data: DataPage, context: BrowserContext, stock: dict[str, Any], fault: str
) -> None:
    before = data.events()
    practice = SessionPage(context.new_page(), stock)
    practice.page.add_init_script(fault)
    practice.begin()
    expect(practice.page.get_by_role("status").filter(has_text="doesn’t let this page keep anything")).to_be_visible()
    for _ in range(3):
        step_on(practice)
    assert data.events() == before


def test_behind_a_tab_that_blocks_the_database_a_session_goes_on_says_so_and_loses_nothing(
    data: DataPage, context: BrowserContext, stock: dict[str, Any]
) -> None:
    before = data.events()
    sleeper = context.new_page()
    sleeper.goto("/about/")
    sleeper.evaluate(HOLD_THE_DATABASE)
    data.page.goto("/about/")
    data.page.evaluate(UPGRADE)
    practice = SessionPage(context.new_page(), stock)
    practice.page.goto("/practice/")
    note = practice.page.get_by_role("status").filter(has_text="doesn’t let this page keep anything")
    expect(note).to_be_visible(timeout=20_000)
    step_on(practice)
    sleeper.close()
    assert data.events() == before
    # the newer app has the database now, and this one goes on with it
    data.open()
    expect(data.section).to_contain_text("4 answers")
