"""Inside the one file, links, Back, titles, focus and scroll do what they do in any site."""

from __future__ import annotations

import json
import re
from typing import Literal

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import CDPSession, expect

from tests.browser.one_file.file_page import FilePage, focused
from tests.browser.watch import Watch


@pytest.fixture
def home(session: FilePage) -> FilePage:
    """Return the file, just opened."""
    session.page.goto("")
    return session


def at(place: str) -> re.Pattern[str]:
    """Match an address by where it points inside the file."""
    return re.compile(f"^file:.*[.]html#{re.escape(place)}$")


def test_a_link_leads_to_the_top_of_its_page_and_says_where_you_are(home: FilePage) -> None:
    page = home.page
    home.visit("Evidence")
    home.scroll(200)
    page.locator(".foot a[href='#/about/']").evaluate("link => link.click()")
    expect(page).to_have_url(at("/about/"))
    expect(page).to_have_title("About · More Than Fine")
    expect(page.locator("h1")).to_have_text("About")
    home.scrolled(0)
    expect(page.locator(".places [aria-current]")).to_have_count(0)
    home.visit("Progress")
    expect(page.locator(".places [aria-current=page]")).to_have_text("Progress")
    home.open("/feelings/bitter/")
    expect(page.locator(".places [aria-current=true]")).to_have_text("Wheel")


def test_who_opens_the_file_begins_before_everything(home: FilePage) -> None:
    expect(home.page).to_have_title("How are you? · More Than Fine")
    assert focused(home.page) == "body"
    home.press("Tab")
    expect(home.page.get_by_role("link", name="Skip to the content")).to_be_focused()


def test_the_skip_link_puts_the_focus_on_the_content_and_keeps_the_address(session: FilePage) -> None:
    session.open("/about/")
    session.page.get_by_role("link", name="Skip to the content").focus()
    session.press("Enter")
    expect(session.page.locator("main")).to_be_focused()
    assert session.place() == "/about/"
    session.press("Tab")
    expect(session.page.locator("main").get_by_role("link", name="resentful")).to_be_focused()


def test_no_frame_is_drawn_around_a_heading_that_keys_have_led_to(session: FilePage) -> None:
    session.open("/about/")
    session.page.locator(".foot").get_by_role("link", name="Privacy").focus()
    session.press("Enter")
    heading = session.page.get_by_role("heading", name="Privacy", level=1)
    expect(heading).to_be_focused()
    expect(heading).to_have_css("outline-style", "none")


def test_back_and_forward_bring_back_page_title_and_scroll(home: FilePage) -> None:
    page = home.page
    home.visit("About")
    for top, following in ((300, "evidence"), (250, "privacy")):
        home.scroll(top)
        # pressed where somebody is, without scrolling to it
        page.locator(f".foot a[href='#/{following}/']").evaluate("link => link.click()")
        expect(page).to_have_url(at(f"/{following}/"))
        home.scrolled(0)
    for title, top in (("Evidence", 250), ("About", 300)):
        page.go_back()
        expect(page).to_have_title(f"{title} · More Than Fine")
        home.scrolled(top)
        expect(page.locator("h1")).to_be_focused()
    page.go_forward()
    expect(page).to_have_title("Evidence · More Than Fine")
    home.scrolled(250)


def test_back_from_the_wheel_ends_where_the_page_was_left(session: FilePage) -> None:
    session.open("/about/")
    session.scroll(400)
    session.page.locator(".places a").first.evaluate("link => link.click()")
    expect(session.page).to_have_url(at("/wheel/"))
    session.page.go_back()
    expect(session.page).to_have_title("About · More Than Fine")
    session.scrolled(400)


def test_a_reload_stays_on_the_page_and_where_it_was_scrolled_to(session: FilePage) -> None:
    session.open("/about/")
    session.scroll(400)
    session.page.reload()
    expect(session.page).to_have_title("About · More Than Fine")
    session.scrolled(400)


@pytest.mark.parametrize(
    ("place", "id_"), [("/wheel/angry/#resentful", "resentful"), ("/progress/#your-data", "your-data")]
)
def test_an_address_may_name_a_place_on_its_page(session: FilePage, place: str, id_: str) -> None:
    session.open(place)
    expect(session.page.locator(f"#{id_}:visible")).to_be_focused()
    expect(session.page.locator(f"#{id_}:visible")).to_be_in_viewport()
    assert session.place() == place


def test_an_address_that_nobody_has_says_so(session: FilePage) -> None:
    session.open("/feelings/biter/")
    expect(session.page.get_by_role("heading", name="There’s nothing at this address")).to_be_visible()
    session.page.get_by_role("link", name="Open the wheel").click()
    expect(session.page).to_have_url(at("/wheel/"))


@pytest.mark.parametrize("hash_", ["/about", "/about/"])
def test_an_address_typed_by_hand_is_followed(home: FilePage, hash_: str) -> None:
    home.visit("Privacy")
    home.page.evaluate("hash => void (location.hash = hash)", hash_)
    expect(home.page).to_have_title("About · More Than Fine")
    home.page.go_back()
    expect(home.page).to_have_title("Privacy · More Than Fine")


@pytest.mark.parametrize("key", ["Control", "Shift"])
def test_a_click_with_a_key_held_opens_another_tab_as_always(
    session: FilePage, key: Literal["Control", "Shift"]
) -> None:
    session.open("/about/")
    with session.page.context.expect_page() as opened:
        session.page.locator("main a").get_by_text("resentful").click(modifiers=[key])
    expect(opened.value).to_have_title("Resentful · More Than Fine")
    expect(session.page).to_have_title("About · More Than Fine")


# the wheel


def test_practice_starts_with_the_word_that_the_address_names(session: FilePage) -> None:
    session.begin("resentful")
    assert session.place() == "/practice/"
    started = next(event for event in session.events() if event["type"] == "session-started")
    about = {item["id"] for item in session.stock["items"] if item["feeling"] == "resentful"}
    assert about & set(started["items"])


def test_who_leaves_practice_and_comes_back_goes_on_there(session: FilePage) -> None:
    session.begin()
    session.next()
    session.step()
    count, before = session.count.inner_text(), session.events()
    session.visit("About")
    expect(session.page.locator(".session")).to_have_count(0)
    session.visit("Practice")
    expect(session.count).to_have_text(count)
    session.page.go_back()
    session.page.go_back()
    expect(session.count).to_have_text(count)
    assert session.events() == before


def test_the_keys_of_practice_do_nothing_on_other_pages(session: FilePage) -> None:
    session.begin("kind:define")
    session.visit("About")
    before = session.events()
    session.press("1", "?", "c", "h", "u", "Enter")
    session.visit("Practice")
    expect(session.page.locator(".question")).to_be_visible()
    expect(session.page.locator("dialog")).to_have_count(0)
    assert session.events() == before


def test_pages_that_were_left_leave_nothing_behind(session: FilePage) -> None:
    places = ("Wheel", "Practice", "Progress", "About")
    devtools = session.page.context.new_cdp_session(session.page)
    session.page.goto("")

    def walk(rounds: int) -> dict[str, int]:
        for _ in range(rounds):
            for name in places:
                session.visit(name)
                expect(
                    session.page.locator(".session, [data-slot=head] .button, .stage, .prose").first
                ).to_be_attached()
        return counted(devtools)

    once = walk(2)
    often = walk(12)
    assert often["jsEventListeners"] <= once["jsEventListeners"] + 5
    # a page of the wheel alone has about a thousand
    assert often["nodes"] <= once["nodes"] + 500
    assert often["documents"] == once["documents"]


def counted(devtools: CDPSession) -> dict[str, int]:
    """Return what the page holds once nobody needs the rest."""
    for _ in range(3):
        devtools.send("HeapProfiler.collectGarbage")
    found: dict[str, int] = devtools.send("Memory.getDOMCounters")
    return found


# files


def test_the_words_can_be_saved_as_the_served_app_gives_them(session: FilePage, client: FlaskClient) -> None:
    session.open("/about/")
    with session.page.expect_download() as download:
        session.page.get_by_role("link", name="the whole wheel as one file").click()
    assert download.value.suggested_filename == "vocabulary.json"
    assert json.loads(download.value.path().read_bytes()) == client.get("/vocabulary.json").get_json()
    assert session.place() == "/about/"


def test_the_file_gives_itself_away_as_it_came(session: FilePage, watch: Watch) -> None:
    session.open("/wheel/")
    session.visit("About")
    with session.page.expect_download() as download:
        session.page.get_by_role("link", name="Download the file").click()
    assert download.value.suggested_filename == "more-than-fine.html"
    copy = download.value.path().rename(download.value.path().with_suffix(".html"))
    watch.expect(copy.as_uri())
    session.page.goto(copy.as_uri())
    expect(session.page.get_by_role("heading", name="How are you?")).to_be_visible()
    with session.page.expect_download() as again:
        session.page.locator(".foot").get_by_role("link", name="About").click()
        session.page.get_by_role("link", name="Download the file").click()
    assert again.value.path().read_bytes() == copy.read_bytes()
    assert "<title>More Than Fine</title>" in copy.read_text(encoding="utf-8")[:4096]
