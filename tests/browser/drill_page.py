"""A session of any kinds of drill, as somebody plays it who knows the key: with a pointer, or by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from playwright.sync_api import Locator, Page, expect

from tests.browser.learner import WRITE_EVENTS
from tests.browser.session_page import READ_EVENTS
from tests.browser.wheel_page import WheelPage

Item = dict[str, Any]
Hands = Literal["pointer", "keys"]

KEPT = ("item", "answer", "credit", "card", "hinted", "typed", "tried")
"""What an answer leaves in the log, beside where and when it was given."""

RINGS = "links => links.map(link => [link.dataset.id, [1, 2, 3].find(ring => link.matches(`.r${ring}`))])"


@dataclass
class DrillPage:
    """The practice page. Each button of a session has a key; `hands` says which of the two is used."""

    page: Page
    stock: dict[str, Any]
    hands: Hands = "pointer"

    # what is there to see

    @property
    def question(self) -> Locator:
        """The question with all that it is answered with."""
        return self.page.locator(".question")

    @property
    def asked(self) -> Locator:
        """The prompt and what is asked: what is heard first."""
        return self.question.locator(".asked")

    @property
    def hint(self) -> Locator:
        """The hint, once it was asked for."""
        return self.page.locator(".question__hint")

    @property
    def verdict(self) -> Locator:
        """What the feedback says."""
        return self.page.locator(".verdict")

    @property
    def said(self) -> Locator:
        """What was answered, and how near it was."""
        return self.page.locator(".verdict__said")

    @property
    def right(self) -> Locator:
        """What is right."""
        return self.verdict.get_by_role("heading")

    @property
    def why(self) -> Locator:
        """Why that is right, and why not what was answered."""
        return self.page.locator(".verdict__why")

    @property
    def count(self) -> Locator:
        """Where the session stands: "1 of 8"."""
        return self.page.locator(".session__count")

    @property
    def wheel(self) -> WheelPage:
        """The wheel to answer on."""
        return WheelPage(self.page)

    @property
    def box(self) -> Locator:
        """Where a word is typed."""
        return self.page.get_by_label("The word", exact=True)

    @property
    def reply(self) -> Locator:
        """What is said about a word that was typed and is no answer yet."""
        return self.question.locator(".typing__says")

    def card(self, id_: str) -> Locator:
        """Return a word that lies beside the ladder."""
        words = self.question.locator(".ladder__words")
        return words.get_by_role("button", name=self.name(id_), exact=True)

    def button(self, name: str) -> Locator:
        """Return a button by its name."""
        return self.page.locator("main").get_by_role("button", name=name, exact=True)

    # the session

    def begin(self, kind: str) -> None:
        """Choose one kind of question, as a link to it does."""
        self.page.goto(f"/practice/#kind:{kind}")
        expect(self.page.locator(f".question--{kind}")).to_be_visible()

    def resume(self, *items: str) -> None:
        """Come back to a session that was left at these questions."""
        self.page.goto("/progress/")
        expect(self.page.get_by_role("region", name="Your data")).to_be_visible()
        started = {"id": "s", "at": "2020-01-01T12:00:00.000Z", "type": "session-started", "session": "s"}
        self.page.evaluate(WRITE_EVENTS, [{**started, "items": items, "dataset": self.stock["version"]}])
        self.page.goto("/practice/")
        expect(self.count).to_be_visible()

    def item(self) -> Item:
        """Return the question that is on the page, with its key."""
        planned = [event["items"] for event in self.events() if event["type"] == "session-started"][-1]
        number = int((self.count.text_content() or "").split()[0])
        return next(item for item in self.stock["items"] if item["id"] == planned[number - 1])

    def until(self, fits: Callable[[Item], bool]) -> Item:
        """Go past questions that don't fit; return the first that does."""
        while not fits(item := self.item()):
            self.give_up()
            self.next()
        return item

    def events(self) -> list[dict[str, Any]]:
        """Return the log as IndexedDB keeps it."""
        events: list[dict[str, Any]] = self.page.evaluate(READ_EVENTS)
        return events

    def recorded(self) -> dict[str, Any]:
        """Return the answer that was given last, as the log keeps it."""
        event = [event for event in self.events() if event["type"] == "answered"][-1]
        return {field: event[field] for field in KEPT if field in event}

    # what somebody does

    def use(self, button: Locator, key: str) -> None:
        """Press a button, or the key that stands for it."""
        if self.hands == "pointer":
            button.click()
        else:
            expect(button).to_be_enabled()
            self.page.keyboard.press(key)

    def choose(self, text: str) -> None:
        """Choose an answer by what it says, or by the number that it shows."""
        button = self.question.get_by_role("button", name=text, exact=True)
        self.use(button, button.locator("kbd").text_content() or "")

    def put(self, *words: str) -> None:
        """Put words on the next free rungs of the ladder."""
        options = [option["id"] for option in self.item()["options"]]
        for id_ in words:
            card = self.card(id_)
            self.use(card, str(options.index(id_) + 1))
            expect(card).to_have_count(0)

    def type(self, text: str) -> None:
        """Type a text in the place of what stands in the box, and send it off."""
        keyboard = self.page.keyboard
        if self.hands == "pointer":
            self.box.click()
        elif not self.box.evaluate("box => box === document.activeElement"):
            keyboard.press("Enter")
        expect(self.box).to_be_focused()
        for key in ("ControlOrMeta+a", "Delete"):
            keyboard.press(key)
        keyboard.type(text)
        self.use(self.button("Answer"), "Enter")

    def open_family(self, id_: str) -> None:
        """Open a family on the wheel."""
        if self.hands == "pointer":
            self.wheel.click(id_)
        else:
            self.page.keyboard.press("w")
            self._walk_to(id_)
            self.page.keyboard.press("Enter")
            expect(self.page.locator("svg.wheel--family a").first).to_be_focused()
        expect(self.page.locator("svg.wheel--family")).to_be_visible()

    def pick(self, id_: str) -> None:
        """Pick a word in the family that is open on the wheel."""
        if self.hands == "pointer":
            self.wheel.click(id_)
        else:
            self._walk_to(id_)
            self.page.keyboard.press("Enter")
        expect(self.question.locator(".question__picked .serif")).to_have_text(self.name(id_))

    def _walk_to(self, id_: str) -> None:
        # out to the ring of the wedge, then along it
        rings: dict[str, int] = dict(self.wheel.drawing.locator("a[data-id]").evaluate_all(RINGS))
        before = [other for other, ring in rings.items() if ring == rings[id_]].index(id_)
        outward = rings[id_] - min(rings.values())
        for key in ["Home", *["ArrowDown"] * outward, "Home", *["ArrowRight"] * before]:
            self.page.keyboard.press(key)
        expect(self.wheel.wedge(id_)).to_be_focused()

    def give_up(self) -> None:
        """Say "I don't know yet"."""
        self.use(self.button("I don’t know yet"), "0")
        expect(self.verdict).to_be_visible()

    def take_hint(self) -> None:
        """Ask for the hint."""
        self.use(self.button("Hint"), "h")
        expect(self.hint).not_to_be_empty()

    def undo(self, key: str = "u") -> None:
        """Take back what was done last."""
        self.use(self.button("Undo"), key)

    def next(self) -> None:
        """Go on from the feedback."""
        before = self.count.text_content() or ""
        self.use(self.button("Next"), "Enter")
        expect(self.count).not_to_have_text(before)

    # what the words say

    def name(self, id_: str) -> str:
        """Return a word as it is written."""
        return str(self.entry(id_)["name"])

    def entry(self, id_: str) -> dict[str, Any]:
        """Return a word, or a family, which may be one of a pair."""
        found: dict[str, Any] = self.stock["words"].get(id_) or self.stock["families"][id_]
        return found

    def text(self, option: dict[str, Any]) -> str:
        """Return what an option says."""
        return str(option.get("text") or self.name(option["id"]))

    def offered(self) -> list[dict[str, Any]]:
        """Return the options of the question that are shown, as they stand on the page."""
        by_text = {self.text(option): option for option in self.item()["options"]}
        return [by_text[text] for text in self.question.locator(".option > span").all_text_contents()]

    def apart(self, said: str, right: str) -> str:
        """Return what tells a word from the right one: the question of the pair, else what the word means."""
        for first, second in [(said, right), (right, said)]:
            if hinge := self.stock["hinges"].get(f"{first}-{second}"):
                names = [self.name(id_).lower() for id_ in (first, second)]
                return f"{hinge} The first would be {names[0]}, the second {names[1]}."
        definition = self.entry(said)["definition"]
        return f"{self.name(said)} would be: {definition[0].lower()}{definition[1:]}"
