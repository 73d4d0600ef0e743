"""Labels are measured and fitted: shrunk to what is legible, broken where that helps, and never too long."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feelings_wheel.labels import LINE_HEIGHT, SANS, SERIF, Face, Label, fit
from feelings_wheel.vocabulary import Vocabulary

SQUARE = Face({}, 1.0)
"""A face in which every character is one em wide."""

NAMES = st.text("abc -", min_size=1, max_size=30).map(str.strip).filter(bool)
LENGTHS = st.floats(1, 500)


def longest(lines: tuple[str, ...]) -> float:
    return max(map(SQUARE.width, lines))


def test_a_name_with_room_keeps_its_size() -> None:
    assert fit("Bitter", SQUARE, size=20, least=10, room=120, breadth=30) == (20, ("Bitter",))


def test_a_long_name_shrinks_to_its_room() -> None:
    assert fit("Bitter", SQUARE, size=20, least=10, room=90, breadth=30) == (15, ("Bitter",))


def test_a_name_too_long_at_the_least_size_is_broken_at_a_space() -> None:
    assert fit("Like a fraud", SQUARE, size=20, least=10, room=90, breadth=100) == (15, ("Like a", "fraud"))


def test_a_name_is_broken_behind_its_hyphen() -> None:
    assert fit("Self-conscious", SQUARE, size=20, least=10, room=108, breadth=100) == (12, ("Self-", "conscious"))


def test_a_word_that_can_not_be_broken_shrinks_below_the_least_size() -> None:
    assert fit("Unappreciated", SQUARE, size=20, least=10, room=91, breadth=100) == (7, ("Unappreciated",))


def test_a_wedge_too_narrow_for_two_lines_keeps_one() -> None:
    assert fit("Like a fraud", SQUARE, size=20, least=10, room=90, breadth=12) == (7.5, ("Like a fraud",))


def test_two_lines_are_no_higher_than_their_wedge() -> None:
    size, lines = fit("Like a fraud", SQUARE, size=20, least=10, room=90, breadth=25)
    assert lines == ("Like a", "fraud")
    assert size == pytest.approx(25 / (2 * LINE_HEIGHT))


@given(name=NAMES, size=LENGTHS, least=LENGTHS, room=LENGTHS, breadth=LENGTHS)
def test_no_label_is_longer_than_its_room_or_larger_than_wanted(
    name: str, size: float, least: float, room: float, breadth: float
) -> None:
    fitted, lines = fit(name, SQUARE, size, least, room, breadth)
    assert fitted * longest(lines) <= room * (1 + 1e-9)
    assert 0 < fitted <= size
    if len(lines) > 1:
        assert fitted * LINE_HEIGHT * len(lines) <= breadth * (1 + 1e-9)


@given(name=NAMES, size=LENGTHS, least=LENGTHS, room=LENGTHS, breadth=LENGTHS)
def test_no_letter_is_lost_when_a_name_is_broken(
    name: str, size: float, least: float, room: float, breadth: float
) -> None:
    _, lines = fit(name, SQUARE, size, least, room, breadth)
    assert "".join(lines).replace(" ", "") == name.replace(" ", "")
    assert len(lines) <= 2


@pytest.mark.parametrize("face", [SANS, SERIF], ids=["sans", "serif"])
def test_every_letter_of_our_names_is_measured(vocabulary: Vocabulary, face: Face) -> None:
    letters = {char for entry in vocabulary.entries.values() for char in entry.name}
    assert letters - face.widths.keys() == set()


@pytest.mark.parametrize("face", [SANS, SERIF], ids=["sans", "serif"])
def test_a_letter_that_was_not_measured_counts_as_a_wide_one(face: Face) -> None:
    assert face.width("é") == face.other >= sum(face.widths.values()) / len(face.widths)


def test_a_text_is_as_wide_as_its_letters() -> None:
    assert Face({"i": 0.25}, 1.0).width("mini") == 2.5


@pytest.mark.parametrize("count", [1, 2, 3])
def test_lines_are_centered_on_the_radius(count: int) -> None:
    label = Label(tuple("abc"[:count]), size=12, serif=False, rotate=0, x=10, anchor="middle")
    shifts = [shift for _, shift in label.shifts]
    assert sum(shifts) / count == pytest.approx(0.35)
    assert [line for line, _ in label.shifts] == list("abc"[:count])
    assert all(after - before == pytest.approx(LINE_HEIGHT) for before, after in pairwise(shifts))
