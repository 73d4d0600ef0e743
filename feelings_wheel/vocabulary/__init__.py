"""The words: reading, typing and checking the dataset. Needs nothing of ours above it, and no Flask."""

from feelings_wheel.vocabulary.load import load
from feelings_wheel.vocabulary.model import (
    Card,
    Contrast,
    Entry,
    Family,
    Feeling,
    Ladder,
    Nuance,
    Scenario,
    VagueWord,
    Verdict,
)
from feelings_wheel.vocabulary.problem import DatasetError, Problem
from feelings_wheel.vocabulary.vocabulary import Vocabulary

__all__ = [
    "Card",
    "Contrast",
    "DatasetError",
    "Entry",
    "Family",
    "Feeling",
    "Ladder",
    "Nuance",
    "Problem",
    "Scenario",
    "VagueWord",
    "Verdict",
    "Vocabulary",
    "load",
]
