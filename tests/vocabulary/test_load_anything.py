"""Whatever stands in the wheel, it is read or refused in sentences; nothing else is ever raised."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import DatasetError, Problem
from feelings_wheel.vocabulary.problem import Location
from feelings_wheel.vocabulary.reading import read
from tests.dataset_copy import WHEEL, DatasetCopy

FEELING = ("families", 0, "nuances", 0, "feelings", 0)

SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=True, allow_infinity=True)
    | st.text(max_size=12)
    | st.sampled_from(["", " ", "-", "joyful", "happy", "bitter", "fine", "1.0.0"])
)
KEYS = st.sampled_from(["id", "name", "x", ""])
JSON_LIKE = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3), max_leaves=6
)

WHEEL_DATA = read(DATA / WHEEL).data


def places(data: Any, at: Location = ()) -> list[Location]:
    """Return the place of every node, the root included."""
    inside = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [at, *(place for key, value in inside for place in places(value, (*at, key)))]


def replaced(data: Any, at: Location, value: Any) -> Any:
    """Return a copy of the data with another value at a place."""
    if not at:
        return value
    copy = data.copy()
    copy[at[0]] = replaced(data[at[0]], at[1:], value)
    return copy


PLACES = places(WHEEL_DATA)
BY_DEPTH = [[place for place in PLACES if len(place) == depth] for depth in range(max(map(len, PLACES)) + 1)]


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(place=st.sampled_from(BY_DEPTH).flatmap(st.sampled_from), value=JSON_LIKE)
@example(place=("families", 0, "id"), value="")
@example(place=(*FEELING, "id"), value="happy")
@example(place=(*FEELING, "name"), value=" ")
@example(place=("families",), value=[])
@example(place=(), value=None)
def test_no_value_anywhere_in_the_wheel_raises_anything_else(dataset: DatasetCopy, place: Location, value: Any) -> None:
    told: list[Problem] = []
    dataset.write(WHEEL, json.dumps(replaced(WHEEL_DATA, place, value), ensure_ascii=True))
    try:
        dataset.load()
    except DatasetError as error:
        told = error.problems
    assert [str(problem) for problem in told if len(str(problem).splitlines()) != 1] == []
