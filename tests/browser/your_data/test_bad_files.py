"""A file that is no good backup gets one sentence, and changes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import expect

from tests.browser.data_page import DataPage, somewhere_else
from tests.browser.learner import Learner

ANSWER = Learner().answers("lonely").events[0]

BAD_FILES = {
    "empty": ("", "This file is empty;"),
    "not JSON": ("Dear diary", "This file is not a backup of More Than Fine;"),
    "cut off": ('{"format":"more-than-fine-backup","schema":1,"eve', "This backup breaks off in the middle"),
    "wrong format": ('{"format":"diary"}', "This file is not a backup of More Than Fine;"),
    "newer schema": ('{"format":"more-than-fine-backup","schema":2}', "made by a newer version of the app; update"),
}

BAD_EVENTS: dict[str, tuple[dict[str, Any], str]] = {
    "markup": ({"item": "<img src=x onerror=alert(1)>"}, "is damaged,"),
    "endless": ({"typed": "x" * 100_000}, "is damaged,"),
    "half a character": ({"typed": "\ud83d"}, "is damaged,"),
    "prototype key": ({"__proto__": {"polluted": True}}, "is damaged,"),
    "year 9999": ({"at": "9999-12-31T23:59:59.999Z"}, "has a date that can’t be"),
    "contradiction": ({"id": "e2", "answer": None}, "This backup says something else than what is here"),
}


def test_a_bad_file_gets_one_sentence_and_changes_nothing(data: DataPage) -> None:
    before = data.events()
    for text, said in BAD_FILES.values():
        data.choose(text=text)
        data.refused(said)
        assert data.events() == before


def test_a_bad_event_gets_one_sentence_and_changes_nothing(data: DataPage) -> None:
    before = data.events()
    for place, (fields, said) in enumerate(BAD_EVENTS.values(), start=1):
        data.choose(*somewhere_else(place - 1), {**ANSWER, "id": "bad", **fields})
        data.refused(said if "id" in fields else f"Entry {place} of this backup {said}")
        assert data.events() == before
    assert data.page.evaluate("[({}).polluted ?? null, document.querySelectorAll('main img').length]") == [None, 0]


def test_a_file_of_50_megabytes_is_refused_without_being_read(data: DataPage, tmp_path: Path) -> None:
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(50_000_000)
    data.page.evaluate("() => { Blob.prototype.text = () => Promise.reject(window.wasRead = true); }")
    data.file_input.set_input_files(huge)
    data.refused("This file is larger than 20 MB")
    assert data.page.evaluate("window.wasRead ?? null") is None


def test_after_a_bad_file_a_good_one_can_be_chosen(data: DataPage) -> None:
    data.choose(text="Dear diary")
    data.refused("not a backup")
    data.choose(*somewhere_else(1))
    expect(data.status).to_be_empty()
    data.add()
    expect(data.status).to_have_text("1 answer was added.")
