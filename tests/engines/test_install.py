"""The static site can be installed like an app; by Chromium, since the others offer nothing of the kind here."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import BrowserType

from tests.browser.offline.host import FileHost
from tests.browser.offline.offline_page import OfflinePage
from tools.browser import launch_options
from tools.engines import chromium


def test_a_browser_offers_to_install_it_and_names_it_by_its_own_path(
    browser_type: BrowserType, host: FileHost, tmp_path: Path
) -> None:
    # a private window installs nothing
    with browser_type.launch_persistent_context(tmp_path, **launch_options(chromium())) as context:
        tab = OfflinePage(context.new_page(), host.address)
        tab.keep()
        session = context.new_cdp_session(tab.page)
        manifest = session.send("Page.getAppManifest")
        assert manifest["url"] == f"{host.address}manifest.webmanifest"
        assert manifest["errors"] == []
        assert session.send("Page.getInstallabilityErrors")["installabilityErrors"] == []
        assert session.send("Page.getAppId")["appId"] == host.address
