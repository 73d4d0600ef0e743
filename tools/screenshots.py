"""Take the pictures that the README shows: `python -m tools.screenshots DIRECTORY` (or `make screenshots`)."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

from tools.browser import launch_options
from tools.serving import served

DESKTOP, PHONE = (1280, 900), (390, 844)


@dataclass(frozen=True)
class Picture:
    """A place, and what to do there before the picture is taken; `steps` are links or buttons to press, by selector."""

    name: str
    path: str
    size: tuple[int, int]
    scheme: str = "light"
    steps: tuple[str, ...] = ()
    until: str = "h1"
    """What has to be on the page when the picture is taken."""


ANSWER = (
    ".question a[data-id=joyful] >> visible=true",
    ".question a[data-id=cheerful] >> visible=true",
    ".question__bar .button",
)

PICTURES = (
    Picture("wheel-desktop-light", "/wheel/", DESKTOP, steps=("a[data-id=bitter] >> visible=true",), until=".card"),
    Picture("home-desktop-dark", "/", DESKTOP, "dark"),
    Picture("home-phone-light", "/", PHONE),
    Picture("family-phone-light", "/wheel/angry/", PHONE),
    Picture("practice-desktop-light", "/practice/#kind:pinpoint", DESKTOP, steps=ANSWER, until=".verdict"),
    Picture("practice-phone-dark", "/practice/#kind:pinpoint", PHONE, "dark", steps=ANSWER, until=".verdict"),
)


def main(directory: Path) -> None:
    """Take every picture of an app of our own."""
    directory.mkdir(parents=True, exist_ok=True)
    options = launch_options()  # looking for a browser starts a Playwright of its own
    with served() as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(**options)
        for picture in PICTURES:
            take(browser, address, picture, directory / f"{picture.name}.png")
            print(directory / f"{picture.name}.png")
        browser.close()


def take(browser: Browser, address: str, picture: Picture, file: Path) -> None:
    """Take one picture, with a chance that always falls the same way."""
    width, height = picture.size
    context = browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if picture.scheme == "dark" else "light",
        reduced_motion="reduce",
        has_touch=picture.size == PHONE,
        device_scale_factor=1 if picture.size == DESKTOP else 2,
    )
    context.add_init_script("Math.random = () => 0")
    page: Page = context.new_page()
    page.goto(address + picture.path, wait_until="networkidle")
    for step in picture.steps:
        page.locator(step).first.click()
    page.locator(picture.until).first.wait_for(state="attached")
    page.screenshot(path=file)
    context.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
