"""Measure and fit the labels of the wheel: how wide a name is set, and what to do when it is too wide."""

from __future__ import annotations

import re
from dataclasses import dataclass

LINE_HEIGHT = 1.1


@dataclass(frozen=True)
class Face:
    """A typeface by its advance widths, in em; `other` stands for every character that is not listed."""

    widths: dict[str, float]
    other: float

    def width(self, text: str) -> float:
        """Return how wide a text is set, in em."""
        return sum(self.widths.get(char, self.other) for char in text)


def _face(table: dict[float, str], other: float) -> Face:
    return Face({char: width for width, chars in table.items() for char in chars}, other)


# read from DejaVu Sans, the widest of the system sans that a browser may choose
SANS = _face(
    {
        0.28: "'ijlIJ",
        0.32: " ",
        0.36: "-f",
        0.41: "tr",
        0.53: "sz",
        0.58: "cLFkvxy",
        0.63: "aoTYPebdghnpquES",
        0.70: "KAVBRXZC",
        0.77: "UHNDGOQ",
        0.86: "wM",
        0.99: "mW",
    },
    0.77,
)

# read from Instrument Serif
SERIF = _face(
    {
        0.17: " ",
        0.24: "jil'IJ",
        0.29: "tfs",
        0.34: "rcez",
        0.41: "vxagyoFLS",
        0.46: "Z-bpqkuEdATVhnP",
        0.51: "BCYKRG",
        0.56: "DNOQUHX",
        0.68: "wWMm",
    },
    0.56,
)


@dataclass(frozen=True)
class Label:
    """A name as it is drawn: rotate by `rotate` degrees, then set from `x` along the radius; `size` in units."""

    lines: tuple[str, ...]
    size: float
    serif: bool
    rotate: float
    x: float
    anchor: str

    @property
    def shifts(self) -> tuple[tuple[str, float], ...]:
        """Each line with its shift across the radius, in em, so that all of them are centered on it."""
        first = 0.35 - LINE_HEIGHT * (len(self.lines) - 1) / 2
        return tuple((line, round(first + LINE_HEIGHT * index, 2)) for index, line in enumerate(self.lines))


def fit(name: str, face: Face, size: float, least: float, room: float, breadth: float) -> tuple[float, tuple[str, ...]]:
    """Return the size and lines of a name that may be `room` long and `breadth` high (units).

    Shrinks it down to `least`; what is longer still is broken at a space or hyphen if that makes it larger, else shrunk
    further: a small label is better than one that runs into its neighbor.
    """
    whole = min(size, room / face.width(name))
    lines = _halves(name, face)
    if whole >= least or len(lines) == 1:
        return whole, (name,)
    broken = min(size, room / max(map(face.width, lines)), breadth / (len(lines) * LINE_HEIGHT))
    return (broken, lines) if broken > whole else (whole, (name,))


def _halves(name: str, face: Face) -> tuple[str, ...]:
    """Break a name at the space or hyphen that makes its longer half shortest."""
    breaks = [(name[: at.end()].rstrip(), name[at.end() :]) for at in re.finditer(r"[ -]", name)]
    return min(breaks, key=lambda lines: max(map(face.width, lines)), default=(name,))
