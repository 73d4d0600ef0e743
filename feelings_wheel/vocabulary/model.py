"""The shape of the dataset: what each file holds, as types. Rules about the content are in `rules_*.py`."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

SCHEMA = 1
"""The newest file format that this version of the app reads."""


class _Strict(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, populate_by_name=True)


class Card(_Strict):
    """What nuances and feelings have in common: everything that a word card shows.

    `valence` (unpleasant to pleasant) and `arousal` (sluggish to keyed up): -1..1; `intensity`: 1..5 within the family.
    `tier` tells how common the word is: core (Zipf frequency 3 or more), stretch (2.5 to 3), rare (below, with reason).
    """

    id: str
    name: str
    definition: str
    body: str
    urge: str
    need: str
    example: str
    aliases: tuple[str, ...] = Field(strict=False)
    idioms: tuple[str, ...] = Field(strict=False)
    valence: float
    arousal: float
    intensity: int
    tier: Literal["core", "stretch", "rare"]
    tier_reason: str | None = None

    @property
    def quadrant(self) -> tuple[bool, bool]:
        """Pleasant or not, keyed up or not."""
        return self.valence >= 0, self.arousal >= 0


class Feeling(Card):
    """A precise word, on ring 3."""


class Nuance(Card):
    """A word on ring 2, and the feelings that are finer than it."""

    feelings: tuple[Feeling, ...] = Field(strict=False)


class Family(_Strict):
    """A word on ring 1: what all its nuances share."""

    id: str
    name: str
    definition: str
    aliases: tuple[str, ...] = Field(default=(), strict=False)
    nuances: tuple[Nuance, ...] = Field(strict=False)

    @property
    def size(self) -> int:
        """The number of its precise words: its share of the circle."""
        return sum(len(nuance.feelings) for nuance in self.nuances)


Entry = Family | Nuance | Feeling


class Retired(_Strict):
    """An id that is no longer on the wheel; `now` is the word that old answers follow, if there is one."""

    id: str
    now: str | None = None
    since: str


class _File(_Strict):
    schema_: int = Field(alias="schema")


class WheelFile(_File):
    """`feelings_wheel.yaml`: the wheel, its words, and the version of the whole dataset."""

    version: str = Field(pattern=r"^[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}$")
    language: str
    families: tuple[Family, ...] = Field(strict=False)
    retired: tuple[Retired, ...] = Field(default=(), strict=False)

    def entries(self) -> Iterator[tuple[tuple[str | int, ...], Entry]]:
        """Yield every family, nuance and feeling in wheel order, each with its location in the file."""
        for f, family in enumerate(self.families):
            yield ("families", f), family
            for n, nuance in enumerate(family.nuances):
                yield ("families", f, "nuances", n), nuance
                for k, feeling in enumerate(nuance.feelings):
                    yield ("families", f, "nuances", n, "feelings", k), feeling


class Branch(_Strict):
    """One way that a vague word may be meant: a question, how to tell, and where it leads."""

    question: str
    hint: str
    leads: tuple[str, ...] = Field(strict=False)


class VagueWord(_Strict):
    """A word that people say instead of a feeling, and its branches."""

    id: str
    name: str
    opening: str
    branches: tuple[Branch, ...] = Field(strict=False)


class VagueWordsFile(_File):
    """`vague_words.yaml`."""

    vague_words: tuple[VagueWord, ...] = Field(strict=False)


class Scenario(_Strict):
    """A vignette with a key; `accept` and `near` map ids to the line that feedback shows."""

    id: str
    domain: Literal["couple", "family", "friends", "work", "money", "health", "alone", "street"]
    form: Literal["scene", "messages", "voicemail", "exchange", "list", "diary", "search", "facts", "letter", "post"]
    level: int
    text: str
    said: str | None = None
    best: tuple[str, ...] = Field(strict=False)
    accept: dict[str, str] = {}
    clues: tuple[str, ...] = Field(strict=False)
    why: str
    near: dict[str, str] = {}


class ScenariosFile(_File):
    """`scenarios.yaml`."""

    scenarios: tuple[Scenario, ...] = Field(strict=False)


class Vignette(_Strict):
    """One side of a contrast."""

    text: str
    answer: str
    why: str


class Contrast(_Strict):
    """Two neighbors and the hinge question that tells them apart."""

    pair: tuple[str, ...] = Field(strict=False)
    hinge: str
    vignettes: tuple[Vignette, ...] = Field(strict=False)


class ContrastsFile(_File):
    """`contrasts.yaml`."""

    contrasts: tuple[Contrast, ...] = Field(strict=False)


class Verdict(_Strict):
    """A word that judges what somebody did, the feelings that often lie under it, and the sentence said again."""

    id: str
    name: str
    claims: str
    under: tuple[str, ...] = Field(strict=False)
    before: str
    after: str


class VerdictsFile(_File):
    """`verdicts.yaml`."""

    verdicts: tuple[Verdict, ...] = Field(strict=False)


class Ladder(_Strict):
    """Words of one family in order of strength, the mildest first."""

    id: str
    steps: tuple[str, ...] = Field(strict=False)


class LaddersFile(_File):
    """`ladders.yaml`."""

    ladders: tuple[Ladder, ...] = Field(strict=False)
