"""The wheel is whole: every word has its wedge, wedges close the circle, and every name can be read."""

from __future__ import annotations

import re
from itertools import pairwise
from math import atan2, cos, hypot, pi, radians, sin
from typing import NamedTuple

import pytest

from feelings_wheel.labels import SANS, SERIF
from feelings_wheel.vocabulary import Family, Feeling, Nuance, Vocabulary
from feelings_wheel.wheel import (
    FAMILY,
    GAP,
    NARROW,
    PADDING,
    VIEW_BOX,
    WIDE,
    Drawing,
    Layout,
    Ring,
    Wedge,
    alone,
    arc,
    place,
    whole,
)

TURN = 2 * pi
WHOLE = [WIDE, NARROW]
RING = Ring(100, 200, SANS, 20, 10)


class Piece(NamedTuple):
    """What a path and half of the gap around it cover: radii, and angles from 12 o'clock, clockwise."""

    inner: float
    outer: float
    start: float
    end: float


def piece(path: str) -> Piece:
    """Read a path back."""
    number = r"(-?[\d.]+)"
    point = f"{number} {number}"
    shape = rf"M{point}A{number} {number} 0 ([01]) 1 {point}L{point}A{number} {number} 0 ([01]) 0 {point}Z"
    found = re.fullmatch(shape, path)
    assert found, path
    x0, y0, outer, _, large, x1, y1, x2, y2, inner, _, _, x3, y3 = map(float, found.groups())
    assert hypot(x0, y0) == pytest.approx(outer, abs=0.1)
    assert hypot(x2, y2) == pytest.approx(inner, abs=0.1)
    start = angle(x0, y0) - GAP / 2 / outer
    end = start + (angle(x1, y1) + GAP / 2 / outer - start) % TURN
    assert bool(large) == (end - start > pi)
    assert off(start, angle(x3, y3) - GAP / 2 / inner) < 0.1 / inner
    assert off(end, angle(x2, y2) + GAP / 2 / inner) < 0.1 / inner
    return Piece(inner - GAP / 2, outer + GAP / 2, start, end)


def turned(wedge: Wedge) -> Piece:
    """Read a path back, with the turn that a tick has."""
    drawn, turn = piece(wedge.path), radians(wedge.turn)
    return drawn._replace(start=drawn.start + turn, end=drawn.end + turn)


def angle(x: float, y: float) -> float:
    """Return the angle of a point from 12 o'clock, clockwise."""
    return atan2(x, -y) % TURN


def off(one: float, other: float) -> float:
    """Return how far apart two angles are, the short way round."""
    return min((one - other) % TURN, (other - one) % TURN)


def drawings(vocabulary: Vocabulary) -> list[Drawing]:
    return [*(whole(vocabulary, layout) for layout in WHOLE), *(alone(family) for family in vocabulary.families)]


def wedges(drawing: Drawing) -> list[Wedge]:
    return [wedge for family in drawing.wedges.values() for wedge in family]


@pytest.mark.parametrize("layout", WHOLE, ids=lambda layout: layout.name)
def test_every_word_has_one_wedge_in_its_family(vocabulary: Vocabulary, layout: Layout) -> None:
    drawn = whole(vocabulary, layout)
    assert [wedge.entry.id for wedge in wedges(drawn)] == list(vocabulary.entries)
    assert list(drawn.wedges) == [family.id for family in vocabulary.families]
    assert all(wedge.family is vocabulary.family_of(wedge.entry.id) for wedge in wedges(drawn))


def test_a_family_alone_draws_all_that_is_in_it(vocabulary: Vocabulary) -> None:
    for family in vocabulary.families:
        drawn = [wedge.entry.id for wedge in wedges(alone(family))]
        assert drawn == [word.id for word in vocabulary.words.values() if vocabulary.family_of(word.id) is family]


def test_rings_are_numbered_from_the_middle(vocabulary: Vocabulary) -> None:
    rings = {Family: 1, Nuance: 2, Feeling: 3}
    for drawing in drawings(vocabulary):
        assert all(wedge.ring == rings[type(wedge.entry)] for wedge in wedges(drawing))


def test_the_wedges_of_a_ring_close_the_circle(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        for ring in {wedge.ring for wedge in wedges(drawing)}:
            pieces = [turned(wedge) for wedge in wedges(drawing) if wedge.ring == ring]
            # paths are rounded to a tenth of a unit
            bound = 0.2 / pieces[0].outer
            assert all(off(before.end, after.start) < bound for before, after in pairwise([*pieces, pieces[0]]))
            assert sum(each.end - each.start for each in pieces) == pytest.approx(TURN, abs=0.05)


def test_every_word_of_the_outer_ring_is_equally_wide(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        pieces = [piece(wedge.path) for wedge in wedges(drawing) if wedge.ring == 3]
        widths = [each.end - each.start for each in pieces]
        assert min(widths) == pytest.approx(max(widths), abs=0.002)


@pytest.mark.parametrize("layout", [*WHOLE, FAMILY], ids=lambda layout: layout.name)
def test_rings_stand_one_around_the_other_within_the_view(layout: Layout) -> None:
    left, top, width, height = map(float, VIEW_BOX.split())
    assert (-2 * left, -2 * top) == (width, height)
    assert all(before.outer == after.inner for before, after in pairwise(layout.rings))
    assert layout.rings[0].inner > 0
    assert layout.rings[-1].outer <= width / 2


def test_families_start_at_twelve_and_go_clockwise(vocabulary: Vocabulary) -> None:
    starts = [piece(wedge.path).start for wedge in wedges(whole(vocabulary, WIDE)) if wedge.ring == 1]
    assert off(starts[0], 0) < 1e-3
    assert starts[1:] == sorted(starts[1:])


def test_no_label_is_upside_down(vocabulary: Vocabulary) -> None:
    labels = [wedge.label for drawing in drawings(vocabulary) for wedge in wedges(drawing) if wedge.label]
    assert [label for label in labels if cos(radians(label.rotate)) < -1e-9] == []


def test_every_label_stands_in_the_middle_of_its_wedge(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        for wedge in wedges(drawing):
            if label := wedge.label:
                shape = piece(wedge.path)
                x, y = label.x * cos(radians(label.rotate)), label.x * sin(radians(label.rotate))
                assert off(angle(x, y), (shape.start + shape.end) / 2) < 0.001, wedge.spoken
                assert shape.inner < hypot(x, y) < shape.outer


def test_no_label_leaves_its_ring(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        for wedge in wedges(drawing):
            if label := wedge.label:
                shape = piece(wedge.path)
                face = SERIF if label.serif else SANS
                length = label.size * max(map(face.width, label.lines))
                # sizes are rounded to a tenth of a unit
                assert length <= shape.outer - shape.inner - 2 * PADDING + 0.05 * length / label.size, wedge.spoken


def test_no_label_is_higher_than_its_wedge(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        for wedge in wedges(drawing):
            if label := wedge.label:
                shape = piece(wedge.path)
                breadth = (shape.end - shape.start) * (shape.inner + shape.outer) / 2
                assert label.size * len(label.lines) <= breadth, wedge.spoken


def test_all_three_rings_of_the_wide_wheel_are_legible(vocabulary: Vocabulary) -> None:
    pixels_per_unit = 790 / float(VIEW_BOX.split()[2])
    labels = [wedge.label for wedge in wedges(whole(vocabulary, WIDE))]
    assert all(label and label.size * pixels_per_unit >= 11 for label in labels)


def test_a_phone_shows_two_rings_with_names_and_the_third_as_ticks(vocabulary: Vocabulary) -> None:
    pixels_per_unit = 374 / float(VIEW_BOX.split()[2])
    for wedge in wedges(whole(vocabulary, NARROW)):
        assert (wedge.label is None) == (wedge.ring == 3)
        assert wedge.label is None or wedge.label.size * pixels_per_unit >= 11, wedge.spoken


def test_every_label_says_the_whole_name(vocabulary: Vocabulary) -> None:
    for drawing in drawings(vocabulary):
        for wedge in wedges(drawing):
            if wedge.label:
                assert " ".join(wedge.label.lines).replace("- ", "-") == wedge.entry.name


def test_a_wedge_is_announced_with_its_place(vocabulary: Vocabulary) -> None:
    spoken = {wedge.entry.id: wedge.spoken for wedge in wedges(whole(vocabulary, WIDE))}
    family = vocabulary.families[7]
    nuance = family.nuances[2]
    feeling = nuance.feelings[1]
    assert spoken[family.id] == f"{family.name}, 8 of 9"
    assert spoken[nuance.id] == f"{nuance.name}, in {family.name}, 3 of {len(family.nuances)}"
    assert spoken[feeling.id] == f"{feeling.name}, in {nuance.name}, 2 of {len(nuance.feelings)}"


def test_a_family_alone_announces_the_same(vocabulary: Vocabulary) -> None:
    spoken = {wedge.entry.id: wedge.spoken for wedge in wedges(whole(vocabulary, WIDE))}
    again = [(wedge.entry.id, wedge.spoken) for family in vocabulary.families for wedge in wedges(alone(family))]
    assert [(id_, text) for id_, text in again if spoken[id_] != text] == []


@pytest.mark.parametrize(("start", "end"), [(0, pi / 2), (1, 1.2), (5, 6.2), (0.5, 0.5 + 1.5 * pi)])
def test_an_arc_stays_half_a_gap_within_its_bounds(start: float, end: float) -> None:
    drawn = piece(arc(100, 200, start, end))
    assert (drawn.inner, drawn.outer) == (100, 200)
    assert off(drawn.start, start) < 0.001
    assert off(drawn.end, end) < 0.001


def test_the_gap_between_neighbors_is_as_wide_inside_as_at_the_rim() -> None:
    before, after = (re.findall(r"(-?[\d.]+) (-?[\d.]+)(?=[ALZ])", arc(100, 200, *span)) for span in ((0, 1), (1, 2)))
    sides = [(before[1], after[0]), (before[2], after[3])]
    widths = [hypot(float(one[0]) - float(other[0]), float(one[1]) - float(other[1])) for one, other in sides]
    assert widths == pytest.approx([GAP, GAP], abs=0.15)


@pytest.mark.parametrize(
    ("hours", "rotate", "x"),
    [(3, 0, 150), (1.5, -45, 150), (4.5, 45, 150), (9, 360, -150), (7.5, 315, -150), (10.5, 405, -150)],
)
def test_a_label_reads_outward_on_the_right_and_inward_on_the_left(hours: float, rotate: float, x: float) -> None:
    middle = hours / 12 * TURN
    label = place("Sad", RING, middle - 0.1, middle + 0.1)
    assert label.rotate == pytest.approx(rotate)
    assert (label.x, label.anchor) == (x, "middle")


@pytest.mark.parametrize(("hours", "x", "anchor"), [(3, 192, "end"), (9, -192, "start")])
def test_a_flush_label_ends_at_the_rim_on_both_sides(hours: float, x: float, anchor: str) -> None:
    middle = hours / 12 * TURN
    label = place("Sad", Ring(100, 200, SANS, 20, 10, flush=True), middle - 0.1, middle + 0.1)
    assert (label.x, label.anchor) == (x, anchor)
