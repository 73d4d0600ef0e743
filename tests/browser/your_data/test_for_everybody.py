"""The part "Your data" by keys alone, by touch, and for screen readers."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.data_page import DataPage, somewhere_else
from tests.browser.devices import DESKTOP, Screen, on_phone_and_desktop
from tests.browser.test_accessibility import problems


def test_everything_works_by_keys_alone(data: DataPage) -> None:
    page, keys = data.page, data.page.keyboard
    # who listens in time gets the file dialog instead of the screen
    page.on("filechooser", lambda chooser: None)
    data.button("Save a backup file").focus()
    with page.expect_download():
        keys.press("Enter")
    keys.press("Tab")
    expect(data.file_input).to_be_focused()
    with page.expect_file_chooser():
        keys.press("Enter")
    data.choose(*somewhere_else(1))
    expect(data.button("Add to what is here")).to_be_focused()
    keys.press("Tab")
    expect(data.button("Replace what is here")).to_be_focused()
    keys.press("Escape")
    expect(data.dialog).to_have_count(0)
    expect(data.file_input).to_be_focused()
    keys.press("Tab")
    expect(data.button("Erase everything")).to_be_focused()
    keys.press("Enter")
    expect(data.button("Keep it")).to_be_focused()
    keys.press("Shift+Tab")
    keys.press("Enter")
    expect(data.status).to_contain_text("Everything is erased.")
    expect(data.button("Erase everything")).to_be_focused()


@on_phone_and_desktop
def test_every_target_is_44_pixels_or_more(data: DataPage) -> None:
    def small() -> list[str]:
        found: list[str] = data.page.evaluate(
            """() => [...document.querySelectorAll("#your-data :is(button, label)")].filter(target => {
            const { width, height } = target.getBoundingClientRect();
            return width < 44 || height < 44;
        }).map(target => target.textContent)"""
        )
        return found

    assert small() == []
    data.choose(*somewhere_else(1))
    data.button("Replace what is here").click()
    expect(data.button("Replace without a backup")).to_be_visible()
    assert small() == []
    assert data.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@on_phone_and_desktop
def test_axe_finds_nothing_in_any_state(data: DataPage, screen: Screen) -> None:
    page, found = data.page, []
    page.emulate_media(color_scheme="light" if screen is DESKTOP else "dark", reduced_motion="reduce")
    found += problems(page, "filled")
    data.choose(text="Dear diary")
    data.refused("not a backup")
    found += problems(page, "refused")
    data.choose(*somewhere_else(2))
    expect(data.dialog).to_be_visible()
    found += problems(page, "what the file has")
    data.button("Replace what is here").click()
    expect(data.button("Replace without a backup")).to_be_visible()
    found += problems(page, "replace")
    data.save("Save a backup file first")
    expect(data.button("Replace")).to_be_focused()
    found += problems(page, "saved")
    page.keyboard.press("Escape")
    data.button("Erase everything").click()
    expect(data.dialog).to_be_visible()
    found += problems(page, "erase")
    data.button("Erase everything").click()
    expect(data.status).to_contain_text("Everything is erased.")
    found += problems(page, "erased")
    assert found == []


def test_what_was_done_is_announced(data: DataPage) -> None:
    expect(data.status).to_have_attribute("role", "status")
    expect(data.status).to_be_empty()
    data.save()
    expect(data.page.get_by_role("status").filter(has_text="in your downloads")).to_be_visible()
