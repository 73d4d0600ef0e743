"""Lay the vocabulary out as a wheel: arcs, labels and their sizes, ready for the template to draw.

Lengths are units of the viewBox; angles are radians, 0 at 12 o'clock, clockwise. A wedge's angle follows its number of
precise words, so that every word of ring 3 is equally wide.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, degrees, pi, sin

from feelings_wheel.labels import SANS, SERIF, Face, Label, fit
from feelings_wheel.vocabulary import Entry, Family, Feeling, Nuance, Vocabulary

VIEW_BOX = "-448 -448 896 896"
GAP = 1.6
"""Paper between two wedges."""

PADDING = 8
"""Between a label and the end of its ring."""

HUB_SIZE = 34
"""Of the family's name in the middle of its own wheel."""


@dataclass(frozen=True)
class Ring:
    """A band of the wheel, and how its labels are set: `size` is wanted, shrunk to `least` where a name is long."""

    inner: float
    outer: float
    face: Face
    size: float
    least: float
    flush: bool = False
    """Labels end at the rim, where the wedge is widest, rather than in the middle of the ring."""


@dataclass(frozen=True)
class Layout:
    """The rings of one drawing, the innermost first; a ring without names is drawn as ticks."""

    name: str
    rings: tuple[Ring, ...]
    named: int
    """How many rings carry names."""


WIDE = Layout(
    "wide",
    (
        Ring(58, 160, SERIF, 27, 22),
        Ring(160, 276, SANS, 15, 12.6),
        Ring(276, 444, SANS, 12.8, 12.6, flush=True),
    ),
    named=3,
)
"""The whole wheel with three legible rings, for 790 CSS pixels or more (12.5 units are 11 pixels there)."""

NARROW = Layout(
    "narrow",
    (
        Ring(60, 190, SERIF, 33, 28),
        Ring(190, 398, SANS, 29, 27, flush=True),
        Ring(398, 444, SANS, 0, 0),
    ),
    named=2,
)
"""The whole wheel for a phone: two rings with names, the third as ticks (26.5 units are 11 pixels at 374)."""

FAMILY = Layout(
    "family",
    (
        Ring(72, 218, SERIF, 32, 27),
        Ring(218, 444, SANS, 29, 26.5, flush=True),
    ),
    named=2,
)
"""One family over the full circle: its nuances and its feelings, whose longest names just keep 26.5 units, too."""


@dataclass(frozen=True)
class Wedge:
    """One link (or tick) of the wheel."""

    entry: Entry
    family: Family
    ring: int
    path: str
    label: Label | None
    spoken: str
    """What a screen reader says: "Resentful, in Angry, 3 of 7"."""

    turn: float = 0
    """Degrees that the path is turned by, clockwise: ticks are all of one shape, which compresses to nearly nothing."""


@dataclass(frozen=True)
class Drawing:
    """A wheel to draw: wedges by family, in wheel order."""

    layout: Layout
    wedges: dict[str, list[Wedge]]

    @property
    def key(self) -> str:
        """A name that no other drawing has."""
        return self.layout.name if len(self.wedges) > 1 else f"{self.layout.name}-{next(iter(self.wedges))}"


def whole(vocabulary: Vocabulary, layout: Layout) -> Drawing:
    """Draw all families around the circle."""
    per_word = 2 * pi / sum(family.size for family in vocabulary.families)
    wedges, start = {}, 0.0
    for index, family in enumerate(vocabulary.families):
        spoken = _spoken(family, None, index, len(vocabulary.families))
        sector = _Sector(family, layout, per_word, start)
        wedges[family.id] = [sector.wedge(family, 0, start, family.size, spoken), *sector.inside(first_ring=1)]
        start += family.size * per_word
    return Drawing(layout, wedges)


def alone(family: Family, layout: Layout = FAMILY) -> Drawing:
    """Draw one family over the full circle."""
    sector = _Sector(family, layout, 2 * pi / family.size, 0.0)
    return Drawing(layout, {family.id: list(sector.inside(first_ring=0))})


@dataclass(frozen=True)
class _Sector:
    family: Family
    layout: Layout
    per_word: float
    start: float

    def inside(self, first_ring: int) -> list[Wedge]:
        """Draw the nuances and feelings of the family."""
        found, at = [], self.start
        for index, nuance in enumerate(self.family.nuances):
            spoken = _spoken(nuance, self.family, index, len(self.family.nuances))
            found.append(self.wedge(nuance, first_ring, at, len(nuance.feelings), spoken))
            for place, feeling in enumerate(nuance.feelings):
                spoken = _spoken(feeling, nuance, place, len(nuance.feelings))
                found.append(self.wedge(feeling, first_ring + 1, at, 1, spoken))
                at += self.per_word
        return found

    def wedge(self, entry: Entry, ring: int, start: float, words: int, spoken: str) -> Wedge:
        end = start + words * self.per_word
        band = self.layout.rings[ring]
        if ring >= self.layout.named:
            tick = arc(band.inner, band.outer, 0, end - start)
            return Wedge(entry, self.family, _ring_of(entry), tick, None, spoken, round(degrees(start), 2))
        label = place(entry.name, band, start, end)
        return Wedge(entry, self.family, _ring_of(entry), arc(band.inner, band.outer, start, end), label, spoken)


def arc(inner: float, outer: float, start: float, end: float) -> str:
    """Return the SVG path of a ring's piece: outer edge clockwise, inner edge back, half a GAP within its bounds."""
    inner, outer = inner + GAP / 2, outer - GAP / 2
    large = int(end - start > pi)
    outward, inward = GAP / 2 / outer, GAP / 2 / inner
    a, b = _point(outer, start + outward), _point(outer, end - outward)
    c, d = _point(inner, end - inward), _point(inner, start + inward)
    return f"M{a}A{outer:g} {outer:g} 0 {large} 1 {b}L{c}A{inner:g} {inner:g} 0 {large} 0 {d}Z"


def place(name: str, ring: Ring, start: float, end: float) -> Label:
    """Set a name along the radius of its wedge, never upside down."""
    middle = (start + end) / 2
    flipped = middle > pi
    room = ring.outer - ring.inner - 2 * PADDING
    breadth = (end - start) * (ring.inner + ring.outer) / 2
    size, lines = fit(name, ring.face, ring.size, ring.least, room, breadth)
    radius = ring.outer - PADDING if ring.flush else (ring.inner + ring.outer) / 2
    return Label(
        lines=lines,
        size=round(size, 1),
        serif=ring.face is SERIF,
        rotate=round(degrees(middle) + (90 if flipped else -90), 2),
        x=-radius if flipped else radius,
        anchor="middle" if not ring.flush else "start" if flipped else "end",
    )


def _point(radius: float, angle: float) -> str:
    return f"{radius * sin(angle):.1f} {-radius * cos(angle):.1f}"


def _ring_of(entry: Entry) -> int:
    return 3 if isinstance(entry, Feeling) else 2 if isinstance(entry, Nuance) else 1


def _spoken(entry: Entry, parent: Entry | None, index: int, count: int) -> str:
    inside = f", in {parent.name}" if parent else ""
    return f"{entry.name}{inside}, {index + 1} of {count}"
