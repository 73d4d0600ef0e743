"""What "Your data" says about what is stored, and how long the browser keeps it."""

from __future__ import annotations

from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.data_page import DataPage, somebody, step_on
from tests.browser.devices import without_script
from tests.browser.learner import Learner
from tests.browser.session_page import SessionPage


def test_it_says_what_is_stored_and_since_when(data: DataPage) -> None:
    expect(data.section).to_contain_text("Stored in this browser since 3 March: 4 answers and 2 words met.")
    expect(data.section).to_contain_text("Your browser may clear it when it needs the room.")


def test_it_says_when_the_browser_has_promised_to_keep_it(context: BrowserContext, page: Page) -> None:
    context.add_init_script("StorageManager.prototype.persisted = () => Promise.resolve(true)")
    data = DataPage(page)
    data.begin(somebody())
    expect(data.section).to_contain_text("Your browser has promised to keep it.")


def test_it_says_when_nothing_is_stored(page: Page) -> None:
    data = DataPage(page)
    data.open()
    expect(data.section).to_contain_text("Nothing of yours is stored here yet.")
    expect(data.section).not_to_contain_text("Your browser")


def test_somebody_with_a_lot_to_lose_is_reminded_until_there_is_a_backup(page: Page) -> None:
    learner = Learner().meets("lonely", days_ago=40)
    for number in range(200):
        learner.answers("lonely", days_ago=40 - number // 5)
    data = DataPage(page)
    data.begin(learner)
    reminder = data.section.locator(".data-reminder")
    expect(reminder).to_contain_text("200 answers and 1 word met are in no backup yet")
    data.save()
    expect(reminder).to_have_count(0)
    page.reload()
    data.ready()
    expect(reminder).to_have_count(0)


@without_script
def test_without_script_it_says_so(page: Page) -> None:
    page.goto("/progress/")
    section = page.get_by_role("region", name="Your data")
    sentence = section.locator("noscript p")
    expect(sentence).to_be_visible()
    expect(sentence).to_contain_text("Backups need JavaScript")
    expect(section.locator("button, input")).to_have_count(0)


def test_the_browser_is_asked_to_keep_it_when_the_first_session_is_finished(
    context: BrowserContext, session: SessionPage
) -> None:
    context.add_init_script(
        """window.asked = 0;
        StorageManager.prototype.persist = () => Promise.resolve(Boolean(++window.asked));"""
    )
    session.begin()
    while not session.ending.is_visible():
        assert session.page.evaluate("window.asked") == 0
        step_on(session)
    session.page.wait_for_function("window.asked === 1")
