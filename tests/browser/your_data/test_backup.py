"""A backup is saved, and restored: added to what is here, or instead of it."""

from __future__ import annotations

import json

from playwright.sync_api import expect

from tests.browser.data_page import DataPage, somewhere_else
from tests.browser.devices import on_phone_and_desktop
from tests.browser.watch import Watch


def test_a_backup_is_a_file_with_the_whole_log_named_by_its_day(data: DataPage, watch: Watch) -> None:
    page = data.page
    with page.expect_download() as download:
        data.button("Save a backup file").click()
    assert download.value.suggested_filename == "more-than-fine-2026-11-22.json"
    backup = json.loads(download.value.path().read_text(encoding="utf-8"))
    stored = data.events()
    assert backup["events"] == stored
    assert [event["type"] for event in stored if event["type"] == "backed-up"] == ["backed-up"]
    assert {**backup, "events": len(stored)} == {
        "format": "more-than-fine-backup",
        "schema": 1,
        "app_version": backup["app_version"],
        "dataset_version": backup["dataset_version"],
        "exported_at": "2026-11-22T12:00:00.000Z",
        "events": 8,
    }
    assert backup["app_version"].count(".") == backup["dataset_version"].count(".") == 2
    expect(data.status).to_have_text(
        "more-than-fine-2026-11-22.json is in your downloads, with 4 answers and 2 words met."
    )


@on_phone_and_desktop
def test_what_was_saved_and_erased_comes_back_exactly(data: DataPage) -> None:
    file = data.save()
    before = data.events()
    data.erase()
    data.file_input.set_input_files(file)
    expect(data.dialog).to_contain_text(
        "This file has 4 answers from 3 March to 22 November. All of them are new here."
    )
    expect(data.dialog).to_contain_text("You met 2 words in that time.")
    expect(data.button("Replace what is here")).to_have_count(0)
    data.add()
    expect(data.status).to_have_text("4 answers were added.")
    assert data.events() == before
    data.page.reload()
    data.ready()
    assert data.events() == before


def test_the_rest_of_the_page_follows_at_once(data: DataPage) -> None:
    head = data.page.locator("[data-slot=head]")
    before = head.inner_text()
    file = data.save()
    data.erase()
    expect(head).not_to_have_text(before)
    data.file_input.set_input_files(file)
    data.add()
    expect(head).to_have_text(before, use_inner_text=True)


def test_adding_a_file_keeps_what_is_here_and_adding_it_again_adds_nothing(data: DataPage) -> None:
    before = data.events()
    other = somewhere_else(3)
    data.choose(*other, before[0])
    expect(data.dialog).to_contain_text("3 answers on 19 November. All of them are new here.")
    data.add()
    expect(data.status).to_have_text("3 answers were added.")
    expect(data.section).to_contain_text("7 answers")
    after = data.events()
    assert sorted(after, key=lambda event: str(event["id"])) == sorted(
        [*before, *other], key=lambda event: str(event["id"])
    )
    data.choose(*other)
    expect(data.dialog).to_contain_text("All of it is here already.")
    data.add()
    expect(data.status).to_have_text("Nothing was added: all of it was here already.")
    assert data.events() == after


def test_a_file_that_is_cancelled_changes_nothing(data: DataPage) -> None:
    before = data.events()
    for leave in ("Cancel", "Escape"):
        data.choose(*somewhere_else(2))
        expect(data.dialog).to_be_visible()
        if leave == "Escape":
            data.page.keyboard.press("Escape")
        else:
            data.button("Cancel").click()
        expect(data.dialog).to_have_count(0)
    assert data.events() == before


def test_replacing_offers_a_backup_first(data: DataPage) -> None:
    before, other = data.events(), somewhere_else(2)
    data.choose(*other)
    data.button("Replace what is here").click()
    expect(data.dialog).to_contain_text("This erases the 4 answers and all else that is here now.")
    expect(data.button("Save a backup file first")).to_be_focused()
    file = data.save("Save a backup file first")
    expect(data.dialog).to_contain_text("A backup of it is in your downloads.")
    expect(data.button("Replace")).to_be_focused()
    data.button("Replace").click()
    expect(data.status).to_have_text("What was here is replaced: 2 answers now.")
    assert data.events() == other
    # and back again
    data.file_input.set_input_files(file)
    data.add()
    assert {event["id"] for event in [*before, *other]} < {event["id"] for event in data.events()}


def test_replacing_without_a_backup_takes_a_second_click(data: DataPage) -> None:
    before, other = data.events(), somewhere_else(2)
    data.choose(*other)
    data.button("Replace what is here").click()
    expect(data.button("Replace without a backup")).to_be_visible()
    assert data.events() == before
    data.button("Replace without a backup").click()
    expect(data.status).to_contain_text("What was here is replaced")
    assert data.events() == other
