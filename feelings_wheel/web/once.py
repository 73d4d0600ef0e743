"""Markup that many pages share, rendered once: a larger wheel makes pages longer, and hardly slower.

A template writes such markup in a macro, with a `slot` where some page says something of its own, and shows it with
`once(name, macro, …).but({slot: text})`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from flask import Flask, current_app
from markupsafe import Markup

from feelings_wheel.web.faces import face

SLOT = re.compile("\ue000(.*?)\ue001(.*?)\ue002")
"""Signs for private use, which stand in no text of ours."""


class Shared:
    """Markup with slots."""

    def __init__(self, markup: str) -> None:
        # text, name of a slot, what it usually says, text, …
        pieces = SLOT.split(markup)
        self._places = {name: 2 * index + 1 for index, name in enumerate(pieces[1::3])}
        self._pieces = [piece for index, piece in enumerate(pieces) if index % 3 != 1]

    def but(self, said: Mapping[str, str]) -> Markup:
        """Return the markup with these slots saying something else; slots that it doesn't have are passed over."""
        pieces = self._pieces.copy()
        for name, text in said.items():
            if name in self._places:
                pieces[self._places[name]] = text
        return Markup("".join(pieces))  # noqa: S704  a template made and escaped the pieces


def init_app(app: Flask) -> None:
    """Let templates share markup."""
    app.jinja_env.globals.update(once=once, slot=slot)


def slot(name: str, usual: str = "") -> Markup:
    """Return a slot in shared markup; `usual` is what it says on all pages but a few."""
    return Markup(f"\ue000{name}\ue001{usual}\ue002")  # noqa: S704  names are ids, and the rest is the templates' own


def once(name: str, macro: Callable[..., str], *arguments: Any) -> Shared:
    """Return what a macro renders, from the second time on without rendering it.

    The name tells it from all else that is shared. Pages from which the site's root is reached in the same way have the
    same links.
    """
    shared: dict[tuple[str, str], Shared] = current_app.extensions.setdefault("once", {})
    key = name, face().address("pages.home")
    if key not in shared:
        shared[key] = Shared(macro(*arguments))
    return shared[key]
