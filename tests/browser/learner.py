"""A learner's log, made up answer by answer, and a way to give it to a browser."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from playwright.sync_api import Page

TODAY = date(2026, 11, 22)
"""A Sunday; `sit_down` stops the browser's clock there."""

REFUSE_STORAGE = "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); }"
"""Run in a page before its own scripts, it leaves the browser without a place to keep things."""

WRITE_EVENTS = """events => new Promise((resolve, reject) => {
    const opening = indexedDB.open("more-than-fine");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const writing = opening.result.transaction("events", "readwrite");
        for (const event of events) writing.objectStore("events").put(event);
        writing.oncomplete = () => {
            opening.result.close();
            resolve(null);
        };
    };
})"""


@dataclass
class Learner:
    """What somebody did, on days counted back from today; words are ids."""

    events: list[dict[str, Any]] = field(default_factory=list)

    def meets(self, *words: str, days_ago: int = 0) -> Learner:
        """Read the cards of new words."""
        for word in words:
            self._add("met", days_ago, session="s", item=f"meet:{word}", word=word)
        return self

    def answers(self, word: str, said: str | None = None, *, days_ago: int = 0, right: bool = True) -> Learner:
        """Answer a question about a word: right, or with another word, or with "I don't know yet"."""
        answer = word if right else said
        self._add(
            "answered",
            days_ago,
            session="s",
            item=f"define:{word}:0",
            answer=answer,
            credit=1 if right else 0.4,
            hinted=False,
            feeling=word,
            card=word,
            ms=4000,
        )
        return self

    def stars(self, *words: str) -> Learner:
        """Save words."""
        for word in words:
            self._add("starred", 0, word=word, on=True)
        return self

    def sit_down(self, page: Page, path: str = "/progress/") -> None:
        """Bring the log to a browser and open a page."""
        page.clock.set_fixed_time(f"{TODAY}T12:00:00")
        page.goto("/progress/")
        page.locator("[data-slot=head] > :not(noscript)").first.wait_for()
        page.evaluate(WRITE_EVENTS, self.events)
        page.goto(path)
        page.reload()

    def _add(self, kind: str, days_ago: int, **fields: Any) -> None:
        day = TODAY - timedelta(days=days_ago)
        number = len(self.events)
        seconds = f"{number // 3600 % 10 + 8:02}:{number // 60 % 60:02}:{number % 60:02}"
        event = {"id": f"e{number}", "at": f"{day}T{seconds}.000Z", "type": kind, **fields}
        if kind != "starred":
            event["day"] = str(day)
        self.events.append(event)


FIRM = (30, 27, 16, 1)
"""Days ago on which a word was answered right, each time when it was due, so that it is firm today."""


def learner() -> Learner:
    """Return somebody with a word of every level, two confusions and two saved words."""
    log = Learner()
    log.meets("calm", "hurt", "lonely", "resentful", days_ago=30)
    for days_ago in FIRM:
        log.answers("resentful", days_ago=days_ago)
    for days_ago in FIRM[:2]:
        log.answers("lonely", days_ago=days_ago)
    for days_ago in (8, 6, 4):
        log.answers("hurt", "furious", days_ago=days_ago, right=False)
    log.answers("hurt", days_ago=2)
    for days_ago in (26, 25):
        log.answers("lonely", "bored", days_ago=days_ago, right=False)
    return log.stars("bitter", "self-conscious")
