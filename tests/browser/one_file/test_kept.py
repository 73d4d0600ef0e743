"""What somebody does in the one file is kept by the browser, or the file says at once that it isn't."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, Playwright, expect

from tests.browser.conftest import FAIR_CHANCE
from tests.browser.devices import on_phone_and_desktop
from tests.browser.learner import REFUSE_STORAGE
from tests.browser.one_file.file_page import FilePage
from tests.browser.watch import Watch
from tools.browser import launch_options

NOTICE = "This browser keeps nothing that you do here."
OFFER_BUTTON = "Save a backup file"

Start = Callable[[], FilePage]


@pytest.fixture
def start(playwright: Playwright, address: str, watch: Watch, stock: dict[str, Any], tmp_path: Path) -> Iterator[Start]:
    """Return what starts a browser anew, each time with the same profile; the one before it is closed."""
    started: list[BrowserContext] = []

    def begin() -> FilePage:
        for context in started:
            context.close()
        options = {"base_url": address, "reduced_motion": "reduce", **launch_options()}
        context = playwright.chromium.launch_persistent_context(tmp_path / "profile", **options)
        started[:] = [context]
        context.add_init_script(FAIR_CHANCE)
        watch.follow(context)
        return FilePage(context.pages[0], stock)

    yield begin
    for context in started:
        context.close()
    assert watch.complaints == []


def save(session: FilePage) -> Path:
    """Save the backup that the end of a session offers."""
    with session.page.expect_download() as download:
        session.offer.get_by_role("button", name=OFFER_BUTTON).click()
    expect(session.offer.get_by_role("status")).to_contain_text("is in your downloads")
    return download.value.path()


def quickly_finish(session: FilePage) -> None:
    """Take all steps that are left, knowing nothing."""
    while not session.ending.is_visible():
        session.step(knowing=False)


def test_what_was_done_is_there_when_the_browser_is_opened_again(start: Start) -> None:
    session = start()
    session.begin("kind:define")
    session.step()
    quickly_finish(session)
    expect(session.offer).to_contain_text("kept in this browser, for this file")
    kept = session.events()
    assert next(event["credit"] for event in kept if event["type"] == "answered") == 1
    again = start()
    again.open("/progress/")
    expect(again.page.get_by_role("region", name="Your data")).to_contain_text("answers")
    expect(again.notice).to_be_hidden()
    assert again.events() == kept
    assert again.databases() == ["more-than-fine-file"]


def test_two_tabs_of_the_file_know_what_the_other_did(session: FilePage) -> None:
    session.open("/feelings/bitter/")
    other = session.other_tab()
    other.open("/progress/")
    expect(other.page.get_by_text("Nothing of yours is stored here yet.")).to_be_visible()
    session.page.bring_to_front()
    session.button("Save this word").click()
    expect(session.button("Saved")).to_be_visible()
    other.page.bring_to_front()
    expect(other.page.get_by_role("region", name="Saved words")).to_contain_text("Bitter")


def test_where_storage_works_the_end_of_a_session_offers_a_backup_that_holds_it(session: FilePage) -> None:
    session.begin("kind:define")
    quickly_finish(session)
    backup = json.loads(save(session).read_bytes())
    assert backup["format"] == "more-than-fine-backup"
    assert backup["events"] == session.events()[: len(backup["events"])]
    assert [event["type"] for event in backup["events"]].count("answered") >= 8


@on_phone_and_desktop
def test_where_storage_is_refused_every_page_says_so_at_once(context: BrowserContext, session: FilePage) -> None:
    context.add_init_script(REFUSE_STORAGE)
    session.page.goto("")
    expect(session.notice).to_contain_text(NOTICE)
    for name in ("About", "Wheel", "Progress", "Practice"):
        session.visit(name)
        expect(session.notice).to_be_in_viewport()
    expect(session.page.locator(".session")).to_be_visible()
    expect(session.page.get_by_text("it’s forgotten when you close the tab")).to_be_hidden()


def test_where_storage_is_refused_the_backup_brings_a_session_to_the_next_visit(
    context: BrowserContext, session: FilePage
) -> None:
    context.add_init_script(REFUSE_STORAGE)
    session.begin("kind:define")
    quickly_finish(session)
    expect(session.offer).to_contain_text("Your browser keeps none of this.")
    backup = save(session)
    session.visit("Progress")
    expect(session.page.get_by_role("heading", name="Words known")).to_be_visible()
    session.page.reload()
    data = session.page.get_by_role("region", name="Your data")
    expect(session.page.get_by_role("heading", name="Words known")).to_have_count(0)
    data.get_by_label("Restore from a file").set_input_files(backup)
    session.page.get_by_role("dialog").get_by_role("button", name="Add to what is here").click()
    expect(data.locator(".data-status")).to_contain_text("added")
    expect(session.page.get_by_role("heading", name="Words known")).to_be_visible()
    session.visit("Practice")
    session.visit("Progress")
    expect(session.page.get_by_role("heading", name="Words known")).to_be_visible()


def test_where_storage_works_nothing_is_said_against_it(page: Page, session: FilePage) -> None:
    session.begin()
    expect(session.notice).to_be_hidden()
    expect(page.locator("[role=status]:visible").filter(has_text="keep")).to_have_count(0)
