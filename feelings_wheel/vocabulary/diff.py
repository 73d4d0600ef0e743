"""What changed between two versions of the words, and which version number that needs.

A removed or re-meant id is a major change, an added one a minor change, and other words for the same thing a patch.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from rapidfuzz import fuzz, utils

from feelings_wheel.vocabulary.model import Entry, WheelFile

SAME_MEANING = 78
"""Token-set similarity (0..100) of two definitions below which a word counts as re-meant.

Measured on version 1.0.0: no definition comes nearer to that of another word than 71 (the median of all pairs is 49),
and fifteen edits for style stay at 85 or more. This is the middle; `tests/vocabulary/test_diff.py` measures both again.
"""


class Bump(IntEnum):
    """Which part of the version has to rise."""

    none = 0
    patch = 1
    minor = 2
    major = 3


@dataclass(frozen=True)
class Change:
    """One difference, in a sentence, and what it asks of the version."""

    bump: Bump
    text: str


def compare(old: WheelFile, new: WheelFile) -> list[Change]:
    """Return what changed from `old` to `new`, the gravest first."""
    before, after = _placed(old), _placed(new)
    gone, going = ({word.id: word.now for word in wheel.retired} for wheel in (old, new))
    changes = [_removed(id_, going) for id_ in before.keys() - after.keys()]
    changes += [_added(id_, gone) for id_ in after.keys() - before.keys()]
    changes += [
        Change(Bump.major, f"forgot that '{id_}' is retired") for id_ in gone.keys() - going.keys() - after.keys()
    ]
    for id_ in before.keys() & after.keys():
        changes += _changes(id_, before[id_], after[id_])
    return sorted(changes, key=lambda change: (-change.bump, change.text))


def similarity(one: str, other: str) -> float:
    """Return how many words two texts share, 0..100, whatever their order, case and punctuation."""
    return fuzz.token_set_ratio(one, other, processor=utils.default_process)


def needed_version(old: str, bump: Bump) -> str:
    """Return the version that follows `old` after such a change."""
    major, minor, patch = map(int, old.split("."))
    return {
        Bump.none: old,
        Bump.patch: f"{major}.{minor}.{patch + 1}",
        Bump.minor: f"{major}.{minor + 1}.0",
        Bump.major: f"{major + 1}.0.0",
    }[bump]


def _placed(wheel: WheelFile) -> dict[str, tuple[str, Entry]]:
    """Every entry by id, with the id that it belongs to."""
    found: dict[str, tuple[str, Entry]] = {}
    for family in wheel.families:
        found[family.id] = ("the wheel", family)
        for nuance in family.nuances:
            found[nuance.id] = (family.id, nuance)
            found.update({feeling.id: (nuance.id, feeling) for feeling in nuance.feelings})
    return found


def _removed(id_: str, retired: dict[str, str | None]) -> Change:
    now = retired.get(id_)
    follows = f", old answers follow '{now}'" if now else "" if id_ in retired else ", and not listed under retired"
    return Change(Bump.major, f"removed '{id_}'{follows}")


def _added(id_: str, retired: dict[str, str | None]) -> Change:
    if id_ in retired:
        return Change(Bump.major, f"brought back '{id_}', a retired id")
    return Change(Bump.minor, f"added '{id_}'")


def _changes(id_: str, before: tuple[str, Entry], after: tuple[str, Entry]) -> list[Change]:
    (old_place, old), (new_place, new) = before, after
    changes = []
    if old_place != new_place:
        changes.append(Change(Bump.major, f"moved '{id_}' from '{old_place}' to '{new_place}'"))
    likeness = similarity(old.definition, new.definition)
    if likeness < SAME_MEANING:
        changes.append(Change(Bump.major, f"re-meant '{id_}': its definitions share little ({likeness:.0f} of 100)"))
    for field in sorted(type(new).model_fields.keys() - {"id", "nuances", "feelings"}):
        was, now = getattr(old, field, None), getattr(new, field, None)
        if was != now:
            changes.append(Change(Bump.patch, f"changed {field} of '{id_}'"))
    return changes
