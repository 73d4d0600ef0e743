"""What is wrong with a dataset, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

Location = tuple[str | int, ...]
"""A path into a YAML file: `("families", 2, "nuances", 0, "body")`."""


@dataclass(frozen=True, order=True)
class Problem:
    """One line of `feelings-wheel validate`; `line` counts from 1."""

    file: Path
    line: int
    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        return _on_one_line(f"{_from_here(self.file)}:{self.line}: {self.where}: {self.what}; {self.remedy}")


class DatasetError(Exception):
    """A dataset that can't be used; `problems` says all that is wrong with it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = sorted(set(problems))
        super().__init__("\n".join(map(str, self.problems)))


def did_you_mean(wrong: str, known: Iterable[str], otherwise: str) -> str:
    """Suggest the known name that looks most like `wrong`, else say `otherwise`."""
    close = get_close_matches(wrong, list(known), n=1, cutoff=0.7)
    return f"did you mean '{close[0]}'?" if close else otherwise


def shortened(text: str) -> str:
    """Cut a text from the data to what a message can hold."""
    return text if len(text) <= 40 else text[:39] + "…"


def _on_one_line(text: str) -> str:
    """Keep what stands in the data, line breaks for one, from shaping what the terminal shows."""
    return "".join(char if char.isprintable() else " " for char in text)


def _from_here(file: Path) -> Path:
    """Shorten a path below the current directory, as a compiler would."""
    try:
        return file.resolve().relative_to(Path.cwd())
    except (ValueError, OSError, RuntimeError):  # elsewhere; the current directory is gone; links in a circle
        return file
