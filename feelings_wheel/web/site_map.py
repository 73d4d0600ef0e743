"""Every page that there is, for those who need them all: the exports, the sitemap, the offline copy."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from feelings_wheel.vocabulary import Vocabulary

SINGLE_PAGES = ("home", "whole_wheel", "practice", "progress", "about", "evidence", "privacy", "help_now")

Address = tuple[str, dict[str, Any]]
"""An endpoint and its values, as `url_for` takes them."""


def every_page(vocabulary: Vocabulary) -> Iterator[Address]:
    """Yield the address of every page, in an order that stays the same."""
    for name in SINGLE_PAGES:
        yield f"pages.{name}", {}
    for family in vocabulary.families:
        yield "pages.family_wheel", {"id_": family.id}
    for id_ in vocabulary.entries:
        yield "pages.feeling", {"id_": id_}
    for word in vocabulary.vague_words:
        yield "pages.vague_word", {"id_": word.id}
