"""Quotes are curled as a printer would, and nothing moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from feelings_wheel.typography import curl
from feelings_wheel.vocabulary import Vocabulary


@pytest.mark.parametrize(
    ("straight", "set_well"),
    [
        ("It's fine.", "It’s fine."),
        ('"It\'s fine," she says.', "“It’s fine,” she says."),
        ("the '98 truck", "the ’98 truck"),
        ("the kids' room", "the kids’ room"),
        ("'em all", "’em all"),
        ("she said 'no' twice", "she said ‘no’ twice"),
        ('("quoted")', "(“quoted”)"),
    ],
)
def test_quotes_open_and_close(straight: str, set_well: str) -> None:
    assert curl(straight) == set_well


@given(st.text(alphabet="ab '\"(.-9\n", max_size=60))
def test_the_length_never_changes(text: str) -> None:
    assert len(curl(text)) == len(text)


def test_no_straight_quote_is_left_in_our_words(vocabulary: Vocabulary) -> None:
    texts = [scenario.text for scenario in vocabulary.scenarios]
    assert [text for text in texts if {"'", '"'} & set(curl(text))] == []
