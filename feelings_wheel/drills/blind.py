"""Sheets for blind readers: questions with options but no key, so that people can check ours without seeing it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from itertools import permutations
from random import Random
from typing import Any, TypeVar

from feelings_wheel.drills import body, idiom, ladder, place, recall, rivals, verdict
from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.vocabulary import Vocabulary

T = TypeVar("T")

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
    """Return up to `count` questions of a kind, drawn and shuffled by `seed`; the kind is a key of KINDS, or "all"."""
    random = Random(seed)  # noqa: S311  a seed that can be repeated is the point
    if kind == EVERY_KIND:
        share = -(-count // len(KINDS))
        parts = [list(make(vocabulary, random)) for make in KINDS.values()]
        questions = [question for part in parts for question in random.sample(part, min(share, len(part)))]
    else:
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


def _bodies(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    return _choices(vocabulary, body.items(vocabulary), random, "{prompt}")


def _idioms(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    return _choices(vocabulary, idiom.items(vocabulary), random, "“{prompt}”")


def _recalls(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    for item in _one_of_each(recall.items(vocabulary), random, "situation"):
        options = _options(vocabulary, [item["feeling"]], random)
        credits = [float(id_ == item["feeling"]) for id_ in options]
        yield _question(vocabulary, item["id"], f"{item['prompt']}\n{item['situation']}", None, options, credits)


def _places(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    return _choices(vocabulary, place.items(vocabulary), random, "Where does “{prompt}” sit?")


def _verdicts(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    made = _one_of_each(verdict.items(vocabulary), random)
    yield from _choices(vocabulary, made, random, "A feeling, or a verdict on what somebody did? “{prompt}”")
    judged = [{**item, "id": f"{item['id']}:under", "options": item["under"]} for item in made if "under" in item]
    yield from _choices(vocabulary, judged, random, "“{prompt}” is a verdict. Which feeling may be under it?")


def _ladders(vocabulary: Vocabulary, random: Random) -> Iterable[Question]:
    for item in ladder.items(vocabulary):
        order = item["order"]
        others = [list(each) for each in permutations(order) if list(each) != order]
        orders = _shuffled([order, *random.sample(others, OPTIONS - 1)], random)
        texts = [", ".join(vocabulary.entries[id_].name.lower() for id_ in each) for each in orders]
        shown = ", ".join(vocabulary.entries[option["id"]].name.lower() for option in item["options"])
        asked = f"{item['prompt']} {shown}"
        yield Question(item["id"], item["id"], asked, None, texts, [float(each == order) for each in orders])


KINDS: dict[str, Callable[[Vocabulary, Random], Iterable[Question]]] = {
    "pinpoint": _scenarios,
    "contrast": _contrasts,
    "define": _definitions,
    "body": _bodies,
    "idiom": _idioms,
    "recall": _recalls,
    "place": _places,
    "verdict": _verdicts,
    "ladder": _ladders,
}

EVERY_KIND = "all"
"""A sheet of this kind draws from each kind as much as from every other."""


def _choices(vocabulary: Vocabulary, items: Iterable[dict[str, Any]], random: Random, ask: str) -> Iterable[Question]:
    """Yield questions with the options that a learner gets, one for each prompt."""
    for item in _one_of_each(items, random):
        options = _seen(item["options"], random)
        texts = [option.get("text") or vocabulary.entries[option["id"]].name for option in options]
        credits = [float(option["credit"]) for option in options]
        yield Question(item["id"], item["id"], ask.format(prompt=item["prompt"]), None, texts, credits)


def _seen(options: list[dict[str, Any]], random: Random) -> list[dict[str, Any]]:
    """Return as many options as a learner sees, the best ones among them, in another order."""
    by_credit = sorted(_shuffled(options, random), key=lambda option: option["credit"] < 1)
    return _shuffled(by_credit[: rivals.SHOWN], random)


def _one_of_each(items: Iterable[dict[str, Any]], random: Random, *fields: str) -> list[dict[str, Any]]:
    """Return one of the variants that ask the same."""
    asked = {tuple(item[field] for field in ("prompt", *fields)): item for item in _shuffled(items, random)}
    return list(asked.values())


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


def _shuffled(values: Iterable[T], random: Random) -> list[T]:
    mixed = list(values)
    random.shuffle(mixed)
    return mixed
