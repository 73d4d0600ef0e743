"""What changed in the drill material between two versions: scenarios, contrasts, vague words, verdicts, ladders.

Their ids stand in learners' logs, so the same rules hold as for words: removed or re-keyed is major, added minor, and
the rest a patch.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from feelings_wheel.vocabulary.diff import Bump, Change
from feelings_wheel.vocabulary.model import Contrast, Ladder, Scenario, VagueWord, Verdict

Material = Scenario | Contrast | VagueWord | Verdict | Ladder


def compare_material(old: Iterable[BaseModel], new: Iterable[BaseModel]) -> list[Change]:
    """Return what changed between the files of two datasets (as `read_material` returns them), the gravest first."""
    before, after = _named(old), _named(new)
    changes = [Change(Bump.major, f"removed {name}") for name in before.keys() - after.keys()]
    changes += [Change(Bump.minor, f"added {name}") for name in after.keys() - before.keys()]
    for name in before.keys() & after.keys():
        was, now = before[name], after[name]
        if isinstance(was, Scenario) and isinstance(now, Scenario) and set(was.best) != set(now.best):
            changes.append(Change(Bump.major, f"re-keyed {name}: from {', '.join(was.best)} to {', '.join(now.best)}"))
        elif was != now:
            changes.append(Change(Bump.patch, f"changed {name}"))
    return sorted(changes, key=lambda change: (-change.bump, change.text))


def _named(files: Iterable[BaseModel]) -> dict[str, Material]:
    """Every piece of material by what it is and its id: "scenario 'deck-thank-you'"."""
    found: dict[str, Material] = {}
    for file in files:
        for pieces in dict(file).values():
            for piece in pieces if isinstance(pieces, tuple) else ():
                kind = "vague word" if isinstance(piece, VagueWord) else type(piece).__name__.lower()
                id_ = "/".join(sorted(piece.pair)) if isinstance(piece, Contrast) else piece.id
                found[f"{kind} '{id_}'"] = piece
    return found
