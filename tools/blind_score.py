"""Score what blind readers answered: `python -m tools.blind_score OUT ANSWERS.json [ANSWERS.json ...]`.

OUT is what `feelings-wheel blind-sheet` was given: OUT.sheet.json, OUT.key.json and OUT.source.json stand there.
An answer is `{"id": ..., "pick": option, "equal": [options that are just as right]}`; several readers may answer the
same sheet.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

from feelings_wheel.drills.credit import CREDIT
from feelings_wheel.vocabulary import load

RIGHT = CREDIT["accept"]
"""The pick counts as right from this credit on."""


def main(out: Path, answers: list[Path]) -> None:
    """Print the shares, of scenarios by level, and every answer that the key does not hold."""
    sheet, key, source = (_read(out.with_name(f"{out.name}.{part}.json")) for part in ("sheet", "key", "source"))
    options = {question["id"]: question["options"] for question in sheet}
    levels = {f"pinpoint:{scenario.id}": f"level {scenario.level}" for scenario in load().scenarios}
    groups: dict[str, list[tuple[bool, bool]]] = defaultdict(list)
    for answer in (answer for file in answers for answer in _read(file)):
        id_ = answer["id"]
        if id_ not in options or answer["pick"] not in options[id_]:
            sys.exit(f"{id_}: no such question or option on the sheet; use the sheet that was answered")
        credit = dict(zip(options[id_], key[id_], strict=True))
        right = credit[answer["pick"]] >= RIGHT
        others = [option for option in answer.get("equal", []) if credit.get(option, 0) < RIGHT]
        if not right:
            print(f"{id_} ({source[id_]}): picked {answer['pick']}")
        if others:
            print(f"{id_} ({source[id_]}): just as right: {', '.join(others)}")
        for group in {"all", levels.get(source[id_], "all")}:
            groups[group].append((right, bool(others)))
    print(f"{'':<10}{'answers':>8}{'best or accepted':>18}{'another as right':>18}")
    for group, found in sorted(groups.items()):
        right_share, other_share = (sum(column) / len(found) for column in zip(*found, strict=True))
        print(f"{group:<10}{len(found):>8}{right_share:>18.1%}{other_share:>18.1%}")


def _read(file: Path) -> Any:
    try:
        return json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        sys.exit(f"{file} can't be read ({error}); name OUT as `blind-sheet` was given it, and files of answers")


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
