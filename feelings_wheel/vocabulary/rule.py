"""What a rule is, and the checks that several rules share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from feelings_wheel.vocabulary.problem import Location, Problem, did_you_mean
from feelings_wheel.vocabulary.reading import Source
from feelings_wheel.vocabulary.stems import count_words
from feelings_wheel.vocabulary.vocabulary import Vocabulary


@dataclass(frozen=True)
class Sources:
    """The files behind a vocabulary, for the lines of problems; `consensus` is empty where a dataset has no list."""

    wheel: Source
    vague_words: Source
    scenarios: Source
    contrasts: Source
    verdicts: Source
    ladders: Source
    consensus: tuple[str, ...] = ()


Rule = Callable[[Vocabulary, Sources], Iterator[Problem]]

SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


def well_formed(source: Source, ids: Iterable[tuple[Location, str]]) -> Iterator[Problem]:
    """Check that ids are words of small letters and digits, joined by hyphens, and that none stands twice."""
    first: dict[str, int] = {}
    for at, id_ in ids:
        if not SLUG.fullmatch(id_):
            yield source.problem(
                (*at, "id"), id_ or "an entry", "is not a well-formed id", "use small letters joined by '-'"
            )
        if id_ in first:
            yield source.problem(
                (*at, "id"), id_, f"is an id twice (first on line {first[id_]})", "give one of them another id"
            )
        first.setdefault(id_, source.line((*at, "id")))


def known(source: Source, at: Location, where: str, id_: str, vocabulary: Vocabulary) -> Iterator[Problem]:
    """Check that an id is on the wheel."""
    if id_ not in vocabulary.entries:
        remedy = did_you_mean(id_, vocabulary.entries, "use an id from feelings_wheel.yaml")
        yield source.problem(at, where, f"no feeling has the id '{id_}'", remedy)


def sized(source: Source, at: Location, where: str, text: str, least: int, most: int) -> Iterator[Problem]:
    """Check that a text has from `least` to `most` words; `at` ends in the field's name."""
    words = count_words(text)
    if not least <= words <= most:
        what = f"'{at[-1]}' has {words} words, not {least} to {most}"
        yield source.problem(at, where, what, "say more" if words < least else "shorten it")


def counted(
    source: Source, at: Location, where: str, count: int, least: int, most: int, what: str
) -> Iterator[Problem]:
    """Check that a list has from `least` to `most` items."""
    if not least <= count <= most:
        limits = f"{least}" if least == most else f"{least} to {most}"
        yield source.problem(
            at, where, f"has {count} {what}, not {limits}", "add some" if count < least else "remove some"
        )


def once(source: Source, claims: Iterable[tuple[Location, str, str]], what: str, remedy: str) -> Iterator[Problem]:
    """Check that no `text` in `(location, owner, text)` is claimed twice, be it by one owner."""
    owners: dict[str, str] = {}
    for at, owner, text in claims:
        key = text.casefold()
        if key in owners:
            first = "it" if owners[key] == owner else f"'{owners[key]}'"
            yield source.problem(at, owner, f"the {what} '{text}' belongs to {first} already", remedy)
        owners.setdefault(key, owner)
