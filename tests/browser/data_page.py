"""The part "Your data" of the progress page, as somebody uses it who wants to keep what they did, or be rid of it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import FilePayload, Locator, Page, expect

from tests.browser.learner import TODAY, Learner
from tests.browser.session_page import READ_EVENTS, SessionPage

Events = list[dict[str, Any]]

WRITE_FIRST_EVENTS = """events => new Promise((resolve, reject) => {
    const opening = indexedDB.open("more-than-fine", 1);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
        opening.result.createObjectStore("events", { keyPath: "id" }).createIndex("at", "at");
    };
    opening.onsuccess = () => {
        const writing = opening.result.transaction("events", "readwrite");
        for (const event of events) writing.objectStore("events").put(event);
        writing.oncomplete = () => {
            opening.result.close();
            resolve(null);
        };
    };
})"""
"""Makes the database as the app does: a page without script is light, and these tests open many."""

HOLD_THE_DATABASE = """() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("more-than-fine");
    opening.onsuccess = () => {
        window.held = opening.result;
        resolve(null);
    };
    opening.onerror = reject;
})"""
"""Opens the database as a page would that sleeps: it lets go of it for nobody."""


@dataclass
class DataPage:
    """The part of the progress page below its charts."""

    page: Page

    @property
    def section(self) -> Locator:
        """All of it."""
        return self.page.get_by_role("region", name="Your data")

    @property
    def status(self) -> Locator:
        """What is said about what was done."""
        return self.section.locator(".data-status")

    @property
    def dialog(self) -> Locator:
        """The question that is open."""
        return self.page.get_by_role("dialog")

    @property
    def file_input(self) -> Locator:
        """The way in for a backup."""
        return self.section.get_by_label("Restore from a file")

    def open(self) -> None:
        """Go to the page, and wait until it knows what is stored."""
        self.page.goto("/progress/")
        self.ready()

    def ready(self) -> None:
        """Wait until the page knows what is stored."""
        expect(self.section.get_by_role("button", name="Save a backup file")).to_be_visible()
        expect(self.section.locator("p").first).not_to_be_empty()

    def begin(self, learner: Learner) -> None:
        """Come with what a learner did."""
        self.page.clock.set_fixed_time(f"{TODAY}T12:00:00")
        self.page.goto("/about/")
        self.page.evaluate(WRITE_FIRST_EVENTS, learner.events)
        self.open()

    def button(self, name: str) -> Locator:
        """Return a button of the open question, or else of the section."""
        place = self.dialog if self.dialog.count() else self.section
        return place.get_by_role("button", name=name, exact=True)

    def save(self, name: str = "Save a backup file") -> Path:
        """Save a backup; return where the browser put it."""
        with self.page.expect_download() as download:
            self.button(name).click()
        return download.value.path()

    def choose(self, *events: dict[str, Any], text: str | None = None, **envelope: Any) -> None:
        """Choose a file: a backup of these events, or any text."""
        backup = {
            "format": "more-than-fine-backup",
            "schema": 1,
            "app_version": "0.1.0",
            "dataset_version": "1.1.0",
            "exported_at": "2026-11-22T10:00:00.000Z",
            "events": events,
            **envelope,
        }
        content = json.dumps(backup) if text is None else text
        self.file_input.set_input_files(
            FilePayload(name="backup.json", mimeType="application/json", buffer=content.encode())
        )

    def refused(self, said: str) -> None:
        """Expect that a file was refused, in one sentence."""
        expect(self.status).to_contain_text(said)
        text = self.status.inner_text()
        assert text.count(". ") == 0
        assert text.endswith(".")
        expect(self.dialog).to_have_count(0)

    def add(self) -> None:
        """Add the chosen file to what is here, and wait until that is done."""
        self.button("Add to what is here").click()
        expect(self.status).not_to_be_empty()

    def erase(self) -> None:
        """Erase everything, and wait until that is done."""
        self.button("Erase everything").click()
        self.button("Erase everything").click()
        expect(self.status).to_contain_text("Everything is erased.")

    def events(self) -> Events:
        """Return the log as IndexedDB keeps it."""
        events: Events = self.page.evaluate(READ_EVENTS)
        return events

    def databases(self) -> list[str]:
        """Return the names of all databases."""
        names: list[str] = self.page.evaluate("indexedDB.databases().then(all => all.map(({ name }) => name))")
        return names


def somebody() -> Learner:
    """Return somebody who met two words and answered four questions, two of them in March."""
    learner = Learner().meets("lonely", "bitter", days_ago=264)
    learner.answers("lonely", days_ago=264).answers("bitter", "hurt", right=False, days_ago=264)
    return learner.answers("lonely").answers("bitter").stars("calm")


def somewhere_else(count: int) -> Events:
    """Return what another device knows: answers of one afternoon."""
    learner = Learner()
    for _ in range(count):
        learner.answers("lonely", days_ago=3)
    return [{**event, "id": f"elsewhere-{event['id']}"} for event in learner.events]


def step_on(session: SessionPage) -> None:
    """Do one step of a session in the quickest way."""
    if session.button("I don’t know yet").is_visible():
        session.answer(None)
    session.next()
