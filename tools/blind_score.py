"""Score what blind readers answered: `python -m tools.blind_score OUT ANSWERS.json [ANSWERS.json ...]`.

OUT is what `feelings-wheel blind-sheet` was given: OUT.sheet.json and OUT.key.json stand there. An answer is
`{"id": ..., "pick": option, "equal": [options that are just as right]}`; several readers may answer the same sheet.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

RIGHT = 0.8
"""Credit of an accepted answer: the pick counts as right from here."""


def main(out: Path, answers: list[Path]) -> None:
    """Print the shares, and every answer that the key does not hold."""
    options = {question["id"]: question["options"] for question in _read(out.with_name(f"{out.name}.sheet.json"))}
    key = _read(out.with_name(f"{out.name}.key.json"))
    given = [answer for file in answers for answer in _read(file)]
    credits = [dict(zip(options[answer["id"]], key[answer["id"]], strict=True)) for answer in given]
    right = [credit[answer["pick"]] >= RIGHT for answer, credit in zip(given, credits, strict=True)]
    doubted = [
        [option for option in answer.get("equal", []) if credit[option] < RIGHT]
        for answer, credit in zip(given, credits, strict=True)
    ]
    for answer, fine, others in zip(given, right, doubted, strict=True):
        if not fine:
            print(f"{answer['id']}: picked {answer['pick']}")
        if others:
            print(f"{answer['id']}: just as right: {', '.join(others)}")
    print(f"answers             {len(given)}")
    print(f"best or accepted    {sum(right) / len(given):.1%}")
    print(f"another one as right{sum(map(bool, doubted)) / len(given):>7.1%}")


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(argument) for argument in sys.argv[2:]])
