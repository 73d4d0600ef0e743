"""Getting a copy: all of it or nothing, and nothing but our own worker."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Page, expect

from tests.browser.offline.conftest import BELOW
from tests.browser.offline.host import FileHost
from tests.browser.offline.offline_page import OfflinePage
from tests.browser.watch import Watch

REFUSE = "ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('', 'SecurityError'))"

GAVE_UP = """() => navigator.serviceWorker.getRegistration().then(({ installing }) => new Promise(resolve => {
    installing.addEventListener("statechange", () => resolve(installing.state));
}))"""

REGISTER_ANOTHER = "navigator.serviceWorker.register('static/build/offline.js')"
ADMIT_ANOTHER = "trustedTypes.createPolicy('offline', { createScriptURL: url => url })"


def test_a_copy_is_whole_or_there_is_none(tab: OfflinePage, host: FileHost, tmp_path: Path) -> None:
    mixed = tmp_path / "mixed"
    shutil.copytree(host.root, mixed)
    with (mixed / BELOW.strip("/") / "static/css/ladder.css").open("a") as file:
        file.write("/* of another version */")
    host.publish(mixed)
    tab.open("about/")
    expect(tab.notice).to_be_attached()  # it has begun
    assert tab.page.evaluate(GAVE_UP) == "redundant"
    assert tab.caches() == []
    expect(tab.page.locator("h1")).to_have_text("About")


def test_where_a_browser_keeps_no_copies_nobody_is_bothered(
    context: BrowserContext, page: Page, tab: OfflinePage
) -> None:
    context.add_init_script(REFUSE)
    tab.open("about/")
    page.wait_for_load_state("networkidle")
    expect(tab.notice).to_have_count(0)


@pytest.mark.parametrize(
    ("attempt", "reason"), [(REGISTER_ANOTHER, "TrustedScriptURL"), (ADMIT_ANOTHER, "already exists")]
)
def test_no_other_worker_is_let_in(tab: OfflinePage, watch: Watch, attempt: str, reason: str) -> None:
    watch.expect("This document requires")
    watch.expect("Content Security Policy")
    tab.open("about/")
    expect(tab.notice).to_be_attached()  # ours has been let in
    with pytest.raises(Error, match=reason):
        tab.page.evaluate(attempt)
