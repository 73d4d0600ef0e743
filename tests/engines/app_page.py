"""The app as somebody uses it in any engine: by links, buttons and keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.engines.engine import Engine

Events = list[dict[str, Any]]

READ_EVENTS = """async name => {
    // to open what isn't there would make it
    if (!(await indexedDB.databases()).some(database => database.name === name)) return [];
    return new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
            const events = opening.result.transaction("events").objectStore("events").index("at").getAll();
            events.onsuccess = () => {
                opening.result.close();
                resolve(events.result);
            };
        };
    });
}"""

STEPS_KEPT = f"""async ([name, steps]) => {{
    const kept = (await ({READ_EVENTS})(name)).filter(({{ type }}) => ["met", "answered", "moved-on"].includes(type));
    return kept.length >= steps;
}}"""

SEEN = """() => {
    const text = css => document.querySelector(css)?.innerText ?? "";
    return [".session__count", ".question", ".verdict", ".meeting__card", ".ending"].map(text).join("|");
}"""
"""What can be seen of a session."""

SHOWS = "([css, part]) => document.querySelector(css)?.innerText.includes(part)"
THERE = "css => document.querySelector(css) !== null"

YOUR_DATA = "#your-data [data-slot] > p"
"""What is stored, in words."""


@dataclass
class AppPage:
    """The app in one engine; `database` is where it keeps its log."""

    engine: Engine
    home: str
    database: str
    steps: int = 0
    """How many were taken."""

    def open(self) -> None:
        """Open the first page."""
        self.engine.open(self.home)
        self.shows("h1", "")

    def come_back(self) -> None:
        """Close the browser, start it again and open the first page."""
        self.engine.reopen()
        self.open()

    def shows(self, css: str, part: str) -> None:
        """Wait until a part of the page says something."""
        self.engine.wait(SHOWS, [css, part])

    def text(self, css: str) -> str:
        """Return what a part of the page says; engines don't agree on the lines between."""
        said = self.engine.evaluate("css => document.querySelector(css)?.innerText ?? ''", css)
        return " ".join(str(said).split())

    def has(self, css: str) -> bool:
        """Tell whether something is on the page."""
        return bool(self.engine.evaluate(THERE, css))

    def visit(self, place: str) -> None:
        """Go to a place by its link on top."""
        self.engine.click(".places a", place)
        self.shows(".places [aria-current=page]", place)

    def find(self, family: str, word: str) -> None:
        """Look up a word in the list beside the wheel, and wait for its card."""
        self.visit("Wheel")
        self.engine.click("[data-list] summary", family)
        self.engine.click("[data-list] a", word)
        self.shows(".card__name", word)

    def save_word(self) -> None:
        """Save the word whose card is open."""
        self.engine.click(".star:not(:disabled)", "Save this word")
        self.engine.wait(THERE, ".star[aria-pressed=true]")

    def practice(self) -> None:
        """Go to the session, and wait for the step that it is at."""
        self.visit("Practice")
        self.engine.wait(THERE, ".session__count")

    def step(self) -> None:
        """Take one step: read on, or answer a question, which may have two parts."""
        if self.has(".meeting__card, .verdict"):
            self._see_something_else(lambda: self.engine.press("Enter"))
        else:
            while not self.has(".verdict"):
                self._see_something_else(self._answer)
        self.steps += 1

    def finish(self) -> None:
        """Take all the steps that are left."""
        while not self.has(".ending"):
            self.step()

    def progress(self) -> dict[str, str]:
        """Return what the progress page says about the learner, and about what is stored."""
        self.visit("Progress")
        self.shows(YOUR_DATA, "Stored in this browser")
        return {css: self.text(css) for css in ("[data-slot=head]", YOUR_DATA)}

    def save_backup(self) -> Path:
        """Save a backup under Progress; return the file."""
        self.visit("Progress")
        return self.engine.download("#your-data button", "Save a backup file")

    def restore(self, backup: Path) -> None:
        """Add a backup under Progress to what is here."""
        self.visit("Progress")
        self.engine.wait(THERE, "#your-data input[type=file]")
        self.engine.upload("#your-data input[type=file]", backup)
        self.engine.click("dialog button", "Add to what is here")
        self.shows(".data-status", "added")

    def events(self) -> Events:
        """Return the log as IndexedDB keeps it; a step can be seen a moment before it is kept."""
        self.engine.wait(STEPS_KEPT, [self.database, self.steps])
        events: Events = self.engine.evaluate(READ_EVENTS, self.database)
        return events

    def _answer(self) -> None:
        if self.has(".question [data-key='1']:not(.word *)"):
            self.engine.press("1")
        else:
            self.engine.click(".question button", "I don’t know yet")

    def _see_something_else(self, act: Callable[[], None]) -> None:
        before = self.engine.evaluate(SEEN)
        act()
        self.engine.wait(f"before => ({SEEN})() !== before", before)
