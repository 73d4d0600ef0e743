"""Rules for the stock as a whole: what an editor wants to know, and a server that starts does not wait for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from rapidfuzz import fuzz

from feelings_wheel.vocabulary.model import Feeling
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.readability import grade
from feelings_wheel.vocabulary.rule import Rule, Sources
from feelings_wheel.vocabulary.stems import tokens
from feelings_wheel.vocabulary.vocabulary import Vocabulary

LEAST_PER_WORD = 2
"""Scenarios whose best answer is a word, so that nobody learns the one story by heart."""

CLOSE = ("couple", "family", "friends")
CLOSE_SHARE = (0.4, 0.6)
"""Between these shares of the scenarios are about people who are close."""

LEAST_DOMAIN = 0.03
LEVEL_SHARE = (0.25, 0.42)
FIRST_SHARE = (0.3, 0.7)
"""How often the first word of a pair may be the answer to its first vignette."""

TOO_ALIKE = 75
"""Similarity (0..100, token sort ratio) from which two texts count as one text told twice."""

SHINGLE = 4
"""Words in a row that two texts must share before they are compared at all."""

HARDEST = 8.0
"""School grade that a text may ask for at most."""


def every_word_has_scenarios(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every nuance and feeling is the best answer of two scenarios or more."""
    counts = Counter(id_ for scenario in vocabulary.scenarios for id_ in scenario.best)
    for at, entry in vocabulary.wheel.entries():
        if entry.id in vocabulary.words and counts[entry.id] < LEAST_PER_WORD:
            what = f"is the best answer {counts[entry.id]} times, and needs {LEAST_PER_WORD}"
            yield sources.wheel.problem(at, entry.id, what, "write a scenario for it in scenarios.yaml")


def every_feeling_is_in_a_contrast(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every feeling is told apart from a neighbor."""
    paired = {id_ for contrast in vocabulary.contrasts for id_ in contrast.pair}
    for at, entry in vocabulary.wheel.entries():
        if isinstance(entry, Feeling) and entry.id not in paired:
            remedy = "pair it with its closest neighbor in contrasts.yaml"
            yield sources.wheel.problem(at, entry.id, "is in no contrast", remedy)


def domains_are_balanced(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """About half of the scenarios are close relationships, and no other part of life is missing."""
    counts: Counter[str] = Counter(scenario.domain for scenario in vocabulary.scenarios)
    total = len(vocabulary.scenarios) or 1
    least, most = CLOSE_SHARE
    close = sum(counts[domain] for domain in CLOSE) / total
    if not least <= close <= most:
        what = f"{close:.0%} of the scenarios are about couple, family or friends, not {least:.0%} to {most:.0%}"
        yield sources.scenarios.problem(("scenarios",), "scenarios", what, "move some to another part of life")
    for domain, count in sorted(counts.items()):
        if count / total < LEAST_DOMAIN:
            what = f"only {count} scenarios are of the domain '{domain}'"
            yield sources.scenarios.problem(("scenarios",), "scenarios", what, "write more of it")


def levels_are_balanced(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Each level has about a third of the scenarios."""
    counts = Counter(scenario.level for scenario in vocabulary.scenarios)
    least, most = LEVEL_SHARE
    for level in (1, 2, 3):
        share = counts[level] / (len(vocabulary.scenarios) or 1)
        if not least <= share <= most:
            what = f"{share:.0%} of the scenarios are of level {level}, not {least:.0%} to {most:.0%}"
            yield sources.scenarios.problem(("scenarios",), "scenarios", what, "make some plainer or subtler")


def no_text_is_told_twice(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two scenarios, and no two vignettes of different pairs, are nearly the same text."""
    scenarios = [(("scenarios", n, "text"), s.id, s.text) for n, s in enumerate(vocabulary.scenarios)]
    for at, where, other in _alike(scenarios):
        remedy = "change the setting of one of them"
        yield sources.scenarios.problem(at, where, f"tells nearly the same as '{other}'", remedy)
    vignettes = [
        (("contrasts", n, "vignettes", k, "text"), f"pair {n + 1}", vignette.text)
        for n, contrast in enumerate(vocabulary.contrasts)
        for k, vignette in enumerate(contrast.vignettes)
    ]
    for at, where, other in _alike(vignettes):
        if where != other:
            yield sources.contrasts.problem(at, where, f"tells nearly the same as {other}", "change the setting")


def no_clue_serves_twice(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two scenarios have the same clue: a learner would learn the clue."""
    first: dict[str, str] = {}
    for index, scenario in enumerate(vocabulary.scenarios):
        for place, clue in enumerate(scenario.clues):
            owner = first.setdefault(" ".join(tokens(clue)), scenario.id)
            if owner != scenario.id:
                at = ("scenarios", index, "clues", place)
                what = f"the clue '{clue}' gives away '{owner}', too"
                yield sources.scenarios.problem(at, scenario.id, what, "let it show in another way")


def texts_are_easy_to_read(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A text asks for grade 8 at most; definitions are read together, family by family."""
    for index, scenario in enumerate(vocabulary.scenarios):
        if (needed := grade(scenario.text)) > HARDEST:
            at: Location = ("scenarios", index, "text")
            what = f"'text' reads like grade {needed:.0f}, not {HARDEST:.0f} or below"
            yield sources.scenarios.problem(at, scenario.id, what, "use shorter sentences and words")
    for index, contrast in enumerate(vocabulary.contrasts):
        for place, vignette in enumerate(contrast.vignettes):
            if (needed := grade(vignette.text)) > HARDEST:
                at = ("contrasts", index, "vignettes", place, "text")
                what = f"'text' reads like grade {needed:.0f}, not {HARDEST:.0f} or below"
                yield sources.contrasts.problem(at, f"pair {index + 1}", what, "use shorter sentences and words")
    for index, family in enumerate(vocabulary.families):
        words = [word for word in vocabulary.words.values() if vocabulary.family_of(word.id) is family]
        if (needed := grade("\n".join(word.definition for word in words))) > HARDEST:
            what = f"its definitions read like grade {needed:.0f}, not {HARDEST:.0f} or below"
            yield sources.wheel.problem(("families", index), family.id, what, "use shorter sentences and words")


def keys_are_not_always_first(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """The first word of a pair is not always, and not never, what the first vignette shows."""
    answers = [c.vignettes[0].answer == c.pair[0] for c in vocabulary.contrasts if c.vignettes and c.pair]
    share = sum(answers) / (len(answers) or 1)
    least, most = FIRST_SHARE
    if not least <= share <= most:
        what = f"the first vignette answers the first word in {share:.0%} of the pairs, not {least:.0%} to {most:.0%}"
        yield sources.contrasts.problem(("contrasts",), "contrasts", what, "swap the vignettes of some")


def _alike(texts: Iterable[tuple[Location, str, str]]) -> Iterator[tuple[Location, str, str]]:
    """Yield the place and owner of each text that is nearly one before it, with the owner of that one."""
    listed = list(texts)
    holders: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for index, (_, _, text) in enumerate(listed):
        words = tokens(text)
        for shingle in {tuple(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)}:
            holders[shingle].append(index)
    candidates = {pair for indexes in holders.values() for pair in combinations(indexes, 2)}
    for one, other in sorted(candidates):
        if fuzz.token_sort_ratio(listed[one][2], listed[other][2]) >= TOO_ALIKE:
            yield listed[other][0], listed[other][1], listed[one][1]


RULES: tuple[Rule, ...] = (
    every_word_has_scenarios,
    every_feeling_is_in_a_contrast,
    domains_are_balanced,
    levels_are_balanced,
    no_text_is_told_twice,
    no_clue_serves_twice,
    texts_are_easy_to_read,
    keys_are_not_always_first,
)
