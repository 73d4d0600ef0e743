"""The loaded dataset, with the look-ups that the wheel, the pages and the drills share."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property

from feelings_wheel.vocabulary.model import (
    Contrast,
    Entry,
    Family,
    Feeling,
    Ladder,
    Nuance,
    Retired,
    Scenario,
    VagueWord,
    Verdict,
    WheelFile,
)


@dataclass(frozen=True)
class Vocabulary:
    """Words and drill material that passed every rule; immutable."""

    wheel: WheelFile
    vague_words: tuple[VagueWord, ...]
    scenarios: tuple[Scenario, ...]
    contrasts: tuple[Contrast, ...]
    verdicts: tuple[Verdict, ...]
    ladders: tuple[Ladder, ...]

    @property
    def version(self) -> str:
        """The dataset's version, `major.minor.patch`."""
        return self.wheel.version

    @property
    def families(self) -> tuple[Family, ...]:
        """The nine families, in wheel order."""
        return self.wheel.families

    @property
    def retired(self) -> tuple[Retired, ...]:
        """Ids that left the wheel."""
        return self.wheel.retired

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """Every family, nuance and feeling by id, in wheel order.

        Of two with one id the first counts, here and in `parents`: rules must come to an end before they tell of it.
        """
        found: dict[str, Entry] = {}
        for _, entry in self.wheel.entries():
            found.setdefault(entry.id, entry)
        return found

    @cached_property
    def parents(self) -> dict[str, Entry]:
        """The entry one ring further in, by id; families have none."""
        found: dict[str, Entry] = {}
        for family in self.families:
            for nuance in family.nuances:
                found.setdefault(nuance.id, family)
                for feeling in nuance.feelings:
                    found.setdefault(feeling.id, nuance)
        return found

    @cached_property
    def words(self) -> dict[str, Nuance | Feeling]:
        """Nuances and feelings by id: all that has a card."""
        return {id_: entry for id_, entry in self.entries.items() if not isinstance(entry, Family)}

    @cached_property
    def by_quadrant(self) -> dict[tuple[bool, bool], list[Nuance | Feeling]]:
        """The words of each quadrant of the affect circle, in wheel order."""
        found: dict[tuple[bool, bool], list[Nuance | Feeling]] = {}
        for word in self.words.values():
            found.setdefault(word.quadrant, []).append(word)
        return found

    @cached_property
    def _families(self) -> dict[str, Family]:
        found: dict[str, Family] = {}
        for id_, entry in self.entries.items():
            found[id_] = entry if isinstance(entry, Family) else found[self.parents[id_].id]
        return found

    def family_of(self, id_: str) -> Family:
        """Return the family that an entry is or belongs to."""
        return self._families[id_]

    def nuance_of(self, id_: str) -> Nuance | None:
        """Return the nuance that an entry is or belongs to; None for a family."""
        entry = self.entries[id_]
        if isinstance(entry, Feeling):
            entry = self.parents[id_]
        return entry if isinstance(entry, Nuance) else None

    def siblings(self, id_: str) -> tuple[Entry, ...]:
        """Return all entries with the same parent, the entry itself included."""
        parent = self.parents.get(id_)
        if parent is None:
            return self.families
        return parent.nuances if isinstance(parent, Family) else parent.feelings if isinstance(parent, Nuance) else ()

    def paired(self, id_: str, others: Collection[str]) -> bool:
        """Tell whether a contrast parts a word from one of the others."""
        return any(id_ in contrast.pair and not set(others).isdisjoint(contrast.pair) for contrast in self.contrasts)

    def neighbors(self, id_: str, least: int = 3) -> list[tuple[Entry, str]]:
        """Return the words closest to one, each with what tells it apart.

        That is the hinge question of each contrast; siblings fill up to `least`, with their definitions.
        """
        found = {
            other: contrast.hinge
            for contrast in self.contrasts
            if id_ in contrast.pair
            for other in contrast.pair
            if other != id_
        }
        for sibling in self.siblings(id_):
            if len(found) < least and sibling.id != id_:
                found.setdefault(sibling.id, sibling.definition)
        return [(self.entries[other], line) for other, line in found.items()]
