"""A new version waits until the learner likes, and nothing gets lost on the way."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import expect

from feelings_wheel.vocabulary import Vocabulary
from tests.browser.offline.conftest import BELOW, NEWER
from tests.browser.offline.host import FileHost
from tests.browser.offline.offline_page import OfflinePage
from tests.browser.session_log import types
from tests.browser.watch import Watch

OTHERS = "Close the other tabs first: a session may be open there."

THEIRS = ["another app", "more-than-fine / 0123", f"more-than-fine {BELOW}below/ 0123"]
"""Caches of other apps, and of copies of ours above and below."""

OLD = f"more-than-fine {BELOW} 0123"

MAKE_CACHES = "names => Promise.all(names.map(name => caches.open(name))).then(() => null)"

NOBODY_WAITS = """home => navigator.serviceWorker.getRegistration(home).then(({ waiting }) => new Promise(resolve => {
    const look = () => (waiting?.state ?? "activated") === "activated" && resolve(null);
    waiting?.addEventListener("statechange", look);
    look();
}))"""


def elsewhere(tab: OfflinePage, watch: Watch) -> str:
    """Return an address on the same host that belongs to something else."""
    root = tab.home.removesuffix(BELOW) + "/"
    for place in (root, f"{root}favicon.ico"):
        watch.expect(f"request to another host: {place}")
    watch.expect("404 (File not found)")
    return root


@pytest.fixture
def outdated(tab: OfflinePage, host: FileHost, newer_site: Path) -> OfflinePage:
    """Return a tab with a copy of a site that has a newer version since."""
    tab.keep()
    expect(tab.notice).to_be_empty()
    host.publish(newer_site)
    return tab


def test_a_new_version_does_not_disturb_a_session_and_comes_without_losing_an_answer(
    outdated: OfflinePage, stock: dict[str, Any]
) -> None:
    session = outdated.practice(stock, "kind:idiom")
    session.step()
    session.step()
    expect(session.count).to_have_text("3 of 8")
    before = session.seen()
    outdated.update()
    assert session.seen() == before
    assert outdated.version() == stock["version"]
    session.step()
    before, log = session.seen(), session.events()
    outdated.reload()
    expect(session.count).to_have_text("4 of 8")
    assert session.seen() == before
    assert session.events() == log
    assert outdated.version() == NEWER
    expect(outdated.notice).to_be_empty()
    session.finish()
    assert types(session.events()).count("answered") == 8


def test_later_keeps_the_old_version_whole_also_without_a_connection(
    outdated: OfflinePage, host: FileHost, vocabulary: Vocabulary
) -> None:
    outdated.update()
    outdated.press("Later")
    expect(outdated.notice).to_be_empty()
    host.stop()
    outdated.open("about/")
    expect(outdated.page.locator("main")).to_contain_text(vocabulary.version)
    expect(outdated.notice).to_contain_text("Updated.")
    outdated.reload()
    expect(outdated.page.locator("main")).to_contain_text(NEWER)


def test_reload_waits_until_no_other_tab_is_open(outdated: OfflinePage, watch: Watch, vocabulary: Vocabulary) -> None:
    outdated.page.context.new_page().goto(elsewhere(outdated, watch))
    other = OfflinePage(outdated.page.context.new_page(), outdated.home)
    other.open("practice/")
    expect(other.page.locator(".session")).to_be_visible()
    outdated.update()
    expect(other.notice).to_contain_text("Updated.")
    outdated.press("Reload")
    expect(outdated.notice).to_contain_text(OTHERS)
    assert outdated.version() == other.version() == vocabulary.version
    other.page.close()
    outdated.reload()
    assert outdated.version() == NEWER


def test_once_all_tabs_are_closed_the_next_visit_has_the_new_version_and_the_caches_of_others(
    outdated: OfflinePage, watch: Watch
) -> None:
    (ours,) = outdated.caches()
    outdated.page.evaluate(MAKE_CACHES, [*THEIRS, OLD])
    outdated.update()
    assert {ours, OLD, *THEIRS} < set(outdated.caches())
    neighbor = outdated.page.context.new_page()
    neighbor.goto(elsewhere(outdated, watch))
    outdated.page.close()
    neighbor.evaluate(NOBODY_WAITS, outdated.home)
    again = OfflinePage(neighbor.context.new_page(), outdated.home)
    again.keep("about/")
    expect(again.page.locator("main")).to_contain_text(NEWER)
    expect(again.notice).to_be_empty()
    left = set(again.caches()) - set(THEIRS)
    assert len(left) == len(set(again.caches())) - len(THEIRS) == 1
    assert not left & {ours, OLD}
