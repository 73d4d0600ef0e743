"""A practice session as somebody plays it who knows the key."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from playwright.sync_api import Locator, Page, expect

from tests.browser.learner import WRITE_EVENTS
from tests.browser.wheel_page import WheelPage

Item = dict[str, Any]
"""A question with its key, as the stock has it."""

READ_EVENTS = """() => new Promise((resolve, reject) => {
    const opening = indexedDB.open("more-than-fine");
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
        const events = opening.result.transaction("events").objectStore("events").index("at").getAll();
        events.onsuccess = () => {
            opening.result.close();
            resolve(events.result);
        };
    };
})"""

TEXT = "() => document.querySelector('.session').innerText"

PROMPTS = {
    "body": ".scene__body dd",
    "contrast": ".scene__text",
    "define": ".scene__definition",
    "idiom": ".scene__said",
    "ladder": ".word button > span",
    "pinpoint": ".scene__text",
    "place": ".scene__word",
    "recall": ".scene__definition, .scene__situation",
    "verdict": ".scene__said",
}
"""Where each kind of question shows what tells it from all others of its kind."""


@dataclass
class SessionPage:
    """The practice page; an answer is what the log will say, None is "I don't know yet"."""

    page: Page
    stock: dict[str, Any]

    @property
    def wheel(self) -> WheelPage:
        """The wheel to answer on."""
        return WheelPage(self.page)

    @property
    def scene(self) -> Locator:
        """The vignette."""
        return self.page.locator(".scene__text")

    @property
    def question(self) -> Locator:
        """A question of any kind, with all that helps to answer it."""
        return self.page.locator(".question")

    @property
    def card(self) -> Locator:
        """The card of a new word."""
        return self.page.locator(".meeting__card")

    @property
    def verdict(self) -> Locator:
        """What the feedback says."""
        return self.page.locator(".verdict")

    @property
    def ending(self) -> Locator:
        """What stands at the end of a session."""
        return self.page.locator(".ending")

    @property
    def count(self) -> Locator:
        """Where the session stands: "1 of 8"."""
        return self.page.locator(".session__count")

    @property
    def picked(self) -> Locator:
        """The word that is picked."""
        return self.page.locator(".question__picked .serif")

    @property
    def hint(self) -> Locator:
        """The hint, once it was asked for."""
        return self.page.locator(".question__hint")

    def button(self, name: str) -> Locator:
        """Return a button by the start of its name."""
        return self.page.locator("main button:visible").filter(has_text=name)

    def begin(self, focus: str = "") -> None:
        """Open the practice page, with a wish as its fragment, and wait for the first step."""
        self.page.goto(f"/practice/#{focus}" if focus else "/practice/")
        expect(self.page.locator(".session")).to_be_visible()

    def resume(self, *items: str) -> None:
        """Come back to a session that was left at these questions."""
        self.page.goto("/progress/")
        expect(self.page.get_by_role("region", name="Your data")).to_be_visible()
        started = {"id": "s", "at": "2020-01-01T12:00:00.000Z", "type": "session-started", "session": "s"}
        self.page.evaluate(WRITE_EVENTS, [{**started, "items": items, "dataset": self.stock["version"]}])
        self.begin()

    def reload(self) -> None:
        """Load the page anew, and wait for the step that the session is at."""
        self.written()
        self.page.reload()
        expect(self.page.locator(".session")).to_be_visible()

    def reopen(self) -> SessionPage:
        """Close the tab, and come back in another one."""
        self.written()
        context = self.page.context
        self.page.close()
        again = SessionPage(context.new_page(), self.stock)
        again.begin()
        return again

    def press(self, *keys: str) -> None:
        """Press keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def undo(self) -> None:
        """Take back what was done last, and wait until something else is shown."""
        before = self.seen()
        self.button("Undo").click()
        self.page.wait_for_function(f"before => ({TEXT})() !== before", arg=before["text"])

    def seen(self) -> dict[str, Any]:
        """Return what can be seen of a session, and what can be heard of it.

        Where the focus is doesn't matter, nor which families are open in the list; this closes them.
        """
        self.page.evaluate("() => document.querySelectorAll('[data-list] details').forEach(part => part.open = false)")
        return {
            "text": self.page.evaluate(TEXT),
            "content": self.page.locator(".session").text_content(),
            "heard": re.sub(r" \[active\]", "", self.page.locator(".session").aria_snapshot()),
            "lit": self.page.locator("mark").all_text_contents(),
            "done": self.page.get_by_role("progressbar").get_attribute("value"),
        }

    def new_word(self) -> str:
        """Return the word on the card that is on the page."""
        name = self.card.get_by_role("heading").text_content()
        return next(str(id_) for id_, word in self.stock["words"].items() if word["name"] == name)

    def kind(self) -> str:
        """Return the kind of the question that is on the page."""
        return str(self.question.evaluate("part => part.className.split('--')[1]"))

    def item(self) -> Item:
        """Return the question that is on the page, with its key."""
        kind = self.kind()
        shown = self.question.locator(PROMPTS[kind]).all_text_contents()
        return next(item for item in self.stock["items"] if item["kind"] == kind and self._shown(item) == sorted(shown))

    def name(self, id_: str) -> str:
        """Return a word or family as it is written."""
        return str((self.stock["words"].get(id_) or self.stock["families"][id_])["name"])

    def families(self, item: Item) -> list[str]:
        """Return the families of all best words of a question."""
        return [str(self.stock["words"][id_]["family"]) for id_ in item.get("best", [item["feeling"]])]

    def family_hint(self, item: Item) -> str:
        """Return what the hint of a scene says."""
        first, *other = [self.stock["families"][id_]["name"] for id_ in dict.fromkeys(self.families(item))]
        if other:
            return f"Two things at once: one is in the {first} family, the other in {other[0]}."
        return f"It’s in the {first} family."

    def right(self, item: Item) -> str:
        """Return the best answer."""
        if "order" in item:
            return " ".join(item["order"])
        if "options" not in item:
            return str(item.get("best", [item["feeling"]])[0])
        parts = [item["options"], *([item["under"]] if "under" in item else [])]
        return " ".join(next(option["id"] for option in part if option["credit"] == 1) for part in parts)

    def wrong(self, item: Item) -> str:
        """Return the worst answer that can be seen, to a question with options."""
        visible = self.question.locator(".option, .map__place").locator("span").all_text_contents()
        return str(
            min(
                (option for option in item["options"] if self._text(option) in visible),
                key=lambda option: option["credit"],
            )["id"]
        )

    def pick(self, id_: str) -> None:
        """Open the family of a word on the wheel and pick the word there, with the mouse."""
        self.wheel.click(str(self.stock["words"][id_]["family"]))
        expect(self.page.locator("svg.wheel--family")).to_be_visible()
        self.wheel.click(id_)
        expect(self.picked).to_have_text(self.name(id_))

    def answer(self, answer: str | None) -> None:
        """Answer a question of any kind with the mouse, and wait for the feedback."""
        if answer is None:
            self.button("I don’t know yet").click()
        else:
            self._give(answer)
        expect(self.verdict).to_be_visible()

    def next(self) -> None:
        """Go on from the feedback, or from the card of a new word."""
        before = self.count.inner_text()
        self.button("Next").click()
        expect(self.count).not_to_have_text(before)
        expect(self.verdict).to_have_count(0)

    def step(self, *, knowing: bool = True) -> Item | None:
        """Take one step: read a card and return None, or answer a question, go on and return it."""
        if self.card.is_visible():
            self.next()
            return None
        item = self.item()
        self.answer(self.right(item) if knowing else None)
        self.next()
        return item

    def finish(self) -> list[Item]:
        """Take all steps that are left, with the best answers; return the questions."""
        items = []
        while not self.ending.is_visible():
            items.append(self.step())
        return [item for item in items if item is not None]

    def events(self) -> list[dict[str, Any]]:
        """Return the log as IndexedDB keeps it."""
        self.written()
        events: list[dict[str, Any]] = self.page.evaluate(READ_EVENTS)
        return events

    def written(self) -> None:
        """Wait until what was done in any tab is written: it is shown a moment before."""
        for tab in self.page.context.pages:
            expect(tab.locator("[data-writing]")).to_have_count(0)

    def nearest(self, item: Item, *relations: str) -> str:
        """Return a word that stands to the key in one of these relations: nuance, family, quadrant, none."""
        return next(str(id_) for id_ in self.stock["words"] if self.relation(item, id_) in relations)

    def relation(self, item: Item, id_: str) -> str:
        """Return how near a word is to the key, as the content handbook defines it."""
        words = self.stock["words"]
        if id_ in item["best"]:
            return "best"
        if id_ in item["accept"]:
            return "accept"
        same = [
            part
            for part in ("nuance", "family", "quadrant")
            if any(words[best][part] == words[id_][part] for best in item["best"])
        ]
        return same[0] if same else "none"

    def _give(self, answer: str) -> None:
        kind = self.kind()
        if kind == "pinpoint":
            self.pick(answer)
        elif kind == "recall":
            self.page.get_by_role("textbox", name="The word").fill(self.name(answer))
        elif kind == "ladder":
            for word in answer.split():
                self.question.locator(f"[data-word='{word}'] button").click()
        else:
            item = self.item()
            for part, id_ in zip(("options", "under"), answer.split(), strict=False):
                text = next(self._text(option) for option in item[part] if option["id"] == id_)
                self.question.locator(".option, .map__place").get_by_text(text, exact=True).click()
            return
        self.button("Answer").click()

    def _text(self, option: dict[str, Any]) -> str:
        return str(option.get("text") or self.name(option["id"]))

    def _shown(self, item: Item) -> list[str]:
        kind, prompt = item["kind"], str(item["prompt"])
        if kind == "ladder":
            return sorted(self.name(option["id"]) for option in item["options"])
        if kind == "recall":
            return sorted([prompt, str(item["situation"]).replace("____", "blank")])
        if kind in ("idiom", "verdict"):
            return [f"“{prompt}”"]
        return sorted(prompt.split("\n") if kind == "body" else [prompt])
