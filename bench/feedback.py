"""How long an answer takes to show its feedback, on a CPU as slow as a phone's: `python -m bench.feedback`.

From the key that answers to the frame in which the feedback can be seen, in the browser's own clock.
"""

from __future__ import annotations

from statistics import median

from playwright.sync_api import Page, sync_playwright

from tools.browser import launch_options
from tools.serving import served

SLOWER = 4
"""Times as slow as this machine."""

BUDGET = 50
"""Milliseconds within which an answer shows its feedback."""

HISTORY = 5000
"""Events of a learner who has been here for a year."""

SESSIONS = 3
LENGTH = 8

WATCH = """() => {
    window.times = [];
    addEventListener("keydown", ({ key, timeStamp }) => {
        if (key !== "1") return;
        const look = () => {
            if (!document.querySelector(".verdict")) return requestAnimationFrame(look);
            window.times.push(performance.now() - timeStamp);
        };
        requestAnimationFrame(look);
    }, { capture: true });
}"""

FILL = """async ({ count }) => {
    const { items } = await (await fetch("/practice/items.json")).json();
    const asked = items.filter(({ kind }) => kind === "define");
    const opening = indexedDB.open("more-than-fine");
    const db = await new Promise(resolve => opening.onsuccess = () => resolve(opening.result));
    const store = db.transaction("events", "readwrite").objectStore("events");
    for (let n = 0; n < count; n++) {
        const { id, feeling } = asked[n % asked.length];
        const at = new Date(Date.now() - (count - n) * 6e6).toISOString();
        const session = `old${Math.floor(n / 16)}`;
        const of = { id: `bench${n}`, at, session, item: id };
        const answer = { answer: feeling, credit: 1, hinted: false, feeling, card: feeling, day: at.slice(0, 10) };
        store.put(n % 2 ? { ...of, type: "moved-on" } : { ...of, type: "answered", ...answer });
    }
    await new Promise(resolve => store.transaction.oncomplete = resolve);
    db.close();
}"""


def main() -> None:
    """Play definitions by keys, and print how long each feedback took."""
    options = launch_options()
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**options)
        for count in (0, HISTORY):
            context = browser.new_context(viewport={"width": 390, "height": 844}, reduced_motion="reduce")
            page = context.new_page()
            page.goto(f"{address}/practice/", wait_until="networkidle")
            page.evaluate(FILL, {"count": count})
            times = sorted(play(page, address))
            slow = times[int(len(times) * 0.95)]
            within = "within" if slow <= BUDGET else "NOT within"
            print(
                f"feedback with {count} events before, CPU {SLOWER}x slower: median {median(times):.0f} ms, "
                f"95th percentile {slow:.0f} ms ({within} {BUDGET} ms; {len(times)} answers)"
            )
            context.close()
        browser.close()


def play(page: Page, address: str) -> list[float]:
    """Answer the definitions of some sessions, and return the milliseconds that each feedback took."""
    times: list[float] = []
    for _ in range(SESSIONS):
        page.goto(f"{address}/about/")
        page.goto(f"{address}/practice/#kind:define", wait_until="networkidle")
        page.locator(".options").wait_for()
        page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
        page.evaluate(WATCH)
        for number in range(1, LENGTH + 1):
            page.keyboard.press("1")
            page.wait_for_function("count => window.times.length >= count", arg=number)
            page.keyboard.press("Enter")
            page.locator(".verdict").wait_for(state="detached")
        times += page.evaluate("window.times")
    return times


if __name__ == "__main__":
    main()
