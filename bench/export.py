"""How long the static site takes, with our words and with ten times as many: `python -m bench.export`.

No dataset that passes the rules is that large: the words are made up from ours, to learn of time alone.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from feelings_wheel.export.static import export, freeze
from feelings_wheel.vocabulary import Vocabulary, load
from feelings_wheel.vocabulary.model import Card, Nuance
from feelings_wheel.web import create_app

BUDGET = 10
"""Seconds within which our site is written."""

MANY = 2000
"""Words of the large wheel, or a few more."""


def main() -> None:
    """Print seconds and milliseconds per page for both."""
    ours = load()
    with TemporaryDirectory() as directory:
        start = perf_counter()
        export(Path(directory) / "site")
        took = perf_counter() - start
        within = "within" if took <= BUDGET else "NOT within"
        print(f"static site, {len(ours.words)} words: {took:.1f} s with loading ({within} {BUDGET} s)")
    for words in (ours, many(ours)):
        with TemporaryDirectory() as directory:
            print(measured(words, Path(directory)))


def measured(words: Vocabulary, directory: Path) -> str:
    """Write a site, and say how long its pages took, and the data and copies that hold all of it."""
    app = create_app({"FACE": "static", "WORDS": words})
    times: list[tuple[str, float]] = []

    def watch(_what: str, steps: Iterable[Any], _number: int) -> Iterable[Any]:
        before = perf_counter()
        for step in steps:
            times.append((step.url, perf_counter() - before))
            yield step
            before = perf_counter()

    freeze(app, directory, watch)
    pages = [took for url, took in times if url.endswith("/")]
    rest = sorted(((took, url) for url, took in times if not url.endswith("/")), reverse=True)[:3]
    size = sum(file.stat().st_size for file in directory.rglob("*.html")) / len(pages) / 1000
    slowest = ", ".join(f"{url} {took:.1f} s" for took, url in rest)
    each = 1000 * sum(pages) / len(pages)
    return f"  {len(words.words)} words: {len(pages)} pages of {size:.0f} kB, {each:.1f} ms each; then {slowest}"


def many(ours: Vocabulary) -> Vocabulary:
    """Return a wheel of MANY words: ours, and copies of them under other names."""
    times = -(-MANY // len(ours.words))
    families = tuple(
        family.model_copy(
            update={"nuances": tuple(_copy(nuance, number) for number in range(times) for nuance in family.nuances)}
        )
        for family in ours.families
    )
    return replace(ours, wheel=ours.wheel.model_copy(update={"families": families}))


def _copy(card: Card, number: int) -> Card:
    if number == 0:
        return card
    name = f"{card.name.split()[0]}{'abcdefghijklmnopqrstuvwxyz'[number]}"
    changed: dict[str, Any] = {
        "id": f"{card.id}-{number}",
        "name": name,
        "example": f"I was {name} all day, and told nobody about it.",
    }
    if isinstance(card, Nuance):
        changed["feelings"] = tuple(_copy(feeling, number) for feeling in card.feelings)
    return card.model_copy(update=changed)


if __name__ == "__main__":
    main()
