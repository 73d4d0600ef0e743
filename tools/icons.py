"""Draw the icons that a device shows from our own SVG, into `static/`: `python -m tools.icons`."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tools.browser import launch_options

STATIC = Path(__file__).parent.parent / "static"
PAPER = "#f9f7f2"

SAFE = 0.88
"""How large the wheel is where a device cuts its own shape: a circle of 80 % of the width is always seen."""


@dataclass(frozen=True)
class Icon:
    """A picture of the wheel, `size` pixels wide; `full` ones are paper up to the edge."""

    file: str
    size: int
    full: bool


ICONS = (
    Icon("icon-192.png", 192, full=False),
    Icon("icon-512.png", 512, full=False),
    Icon("icon-maskable-512.png", 512, full=True),
    Icon("apple-touch-icon.png", 180, full=True),
)


def main() -> None:
    """Draw every icon with the browser of the tests."""
    options = launch_options()  # looking for a browser starts a Playwright of its own
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**options)
        for icon in ICONS:
            draw(browser, icon)
            print(STATIC / icon.file)
        browser.close()


def draw(browser: Browser, icon: Icon) -> None:
    """Take a picture of the SVG alone, transparent around it where it isn't full."""
    page = browser.new_page(viewport={"width": icon.size, "height": icon.size})
    page.set_content((STATIC / "icon.svg").read_text(encoding="utf-8"))
    paper, scale = (PAPER, SAFE) if icon.full else ("transparent", 1)
    page.add_style_tag(
        content=f"html {{ background: {paper} }} body {{ margin: 0 }} svg {{ display: block; scale: {scale} }}"
    )
    page.screenshot(path=STATIC / icon.file, omit_background=not icon.full)
    page.close()


if __name__ == "__main__":
    main()
