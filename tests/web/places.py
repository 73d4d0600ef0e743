"""Where the tests go: one page of each type, and every page that there is."""

from __future__ import annotations

from feelings_wheel.vocabulary import Vocabulary

PAGES = (
    "/",
    "/wheel/",
    "/wheel/angry/",
    "/feelings/angry/",
    "/feelings/resentful/",
    "/feelings/bitter/",
    "/vague/fine/",
    "/practice/",
    "/progress/",
    "/about/",
    "/evidence/",
    "/privacy/",
    "/help-now/",
)
"""One page of each type."""

DATA = ("/vocabulary.json", "/practice/items.json", "/health")
FILES = ("/static/css/base.css", "/static/build/wheel.js", "/static/build/serif-normal.woff2", "/static/icon.svg")
MISSING = "/feelings/biter/"
"""An address that nobody has, one letter off."""


def every_page(vocabulary: Vocabulary) -> list[str]:
    """Return the address of every page."""
    single = [path for path in PAGES if path.count("/") <= 2]
    return [
        *single,
        *(f"/wheel/{family.id}/" for family in vocabulary.families),
        *(f"/feelings/{id_}/" for id_ in vocabulary.entries),
        *(f"/vague/{word.id}/" for word in vocabulary.vague_words),
    ]
