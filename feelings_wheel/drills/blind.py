"""Sheets for blind readers: questions with options but no key, so that people can check ours without seeing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from random import Random

from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.vocabulary import Vocabulary

OPTIONS = 8
ELSEWHERE = 2
"""Options that come from other families than the neighbors."""


@dataclass(frozen=True)
class Question:
    """One line of a sheet, with the credit that its key gives to each option; `source` is what it was made from."""

    id: str
    source: str
    prompt: str
    said: str | None
    options: list[str]
    credits: list[float]

    @property
    def asked(self) -> dict[str, object]:
        """What a reader sees."""
        said = {"said": self.said} if self.said else {}
        return {"id": self.id, "prompt": self.prompt, **said, "options": self.options}


def sheet(vocabulary: Vocabulary, kind: str, seed: int, count: int) -> list[Question]:
    """Return up to `count` questions of a kind, drawn and shuffled by `seed`; the kind is a key of KINDS."""
    random = Random(seed)  # noqa: S311  a seed that can be repeated is the point
    questions = list(KINDS[kind](vocabulary, random))
    drawn = random.sample(questions, min(count, len(questions)))
    # numbers, because an id like `define:bitter` would give the answer away
    return [replace(question, id=f"{kind}-{seed}-{number}") for number, question in enumerate(drawn, start=1)]


def _scenarios(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    for scenario in vocabulary.scenarios:
        wanted = [*scenario.best, *_shuffled(scenario.accept, random), *_shuffled(scenario.near, random)]
        options = _options(vocabulary, wanted, random)
        credits = [CREDIT[nearness(vocabulary, id_, scenario.best, scenario.accept)] for id_ in options]
        yield _question(vocabulary, f"pinpoint:{scenario.id}", scenario.text, scenario.said, options, credits)


def _contrasts(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    for contrast in vocabulary.contrasts:
        for index, vignette in enumerate(contrast.vignettes):
            options = _shuffled(contrast.pair, random)
            credits = [float(id_ == vignette.answer) for id_ in options]
            id_ = f"contrast:{'-'.join(contrast.pair)}:{index + 1}"
            yield _question(vocabulary, id_, vignette.text, None, options, credits)


def _definitions(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    for word in vocabulary.words.values():
        options = _options(vocabulary, [word.id], random)
        credits = [float(id_ == word.id) for id_ in options]
        yield _question(vocabulary, f"define:{word.id}", word.definition, None, options, credits)


KINDS: dict[str, Callable[[Vocabulary, Random], Iterable[Question]]] = {
    "pinpoint": _scenarios,
    "contrast": _contrasts,
    "define": _definitions,
}


def _options(vocabulary: Vocabulary, wanted: list[str], random: Random) -> list[str]:
    """Return the wanted words first come, first served, their neighbors, and some from elsewhere, shuffled.

    A nuance never stands beside its own child: it would be true, too.
    """
    best = wanted[0]
    family = vocabulary.family_of(best)
    siblings = [entry.id for entry in vocabulary.siblings(best)]
    relatives = [id_ for id_ in vocabulary.words if vocabulary.family_of(id_) is family]
    others = [id_ for id_ in vocabulary.words if vocabulary.family_of(id_) is not family and id_ not in wanted]
    chosen: list[str] = []
    neighbors = [*wanted, *_shuffled(siblings, random), *_shuffled(relatives, random)]
    for candidates, most in ((neighbors, OPTIONS - ELSEWHERE), (_shuffled(others, random), OPTIONS)):
        for id_ in candidates:
            if len(chosen) < most and id_ not in chosen and not _kin(vocabulary, id_, chosen):
                chosen.append(id_)
    return _shuffled(chosen, random)


def _kin(vocabulary: Vocabulary, id_: str, chosen: list[str]) -> bool:
    """Tell whether a word is parent or child of one that was chosen."""
    parents = vocabulary.parents
    return any(parents[id_].id == other or parents[other].id == id_ for other in chosen)


def _question(
    vocabulary: Vocabulary, id_: str, prompt: str, said: str | None, options: list[str], credits: list[float]
) -> Question:
    return Question(id_, id_, prompt, said, [vocabulary.entries[option].name for option in options], credits)


def _shuffled(ids: Iterable[str], random: Random) -> list[str]:
    mixed = list(ids)
    random.shuffle(mixed)
    return mixed
