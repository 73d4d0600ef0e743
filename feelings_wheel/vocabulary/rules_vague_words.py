"""Rules for vague words and their branches."""

from __future__ import annotations

from collections.abc import Iterator

from feelings_wheel.vocabulary.model import VagueWord
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, known, sized, well_formed
from feelings_wheel.vocabulary.vocabulary import Vocabulary


def vague_word_ids_are_well_formed_and_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id is a slug, and none stands twice."""
    yield from well_formed(sources.vague_words, ((at, word.id) for at, word in _vague_words(vocabulary)))


def vague_words_branch(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A vague word has a name, an opening and four to seven branches."""
    for at, word in _vague_words(vocabulary):
        yield from sized(sources.vague_words, (*at, "name"), word.id, word.name, 1, 5)
        yield from counted(sources.vague_words, (*at, "branches"), word.id, len(word.branches), 4, 7, "branches")
        yield from sized(sources.vague_words, (*at, "opening"), word.id, word.opening, 15, 70)


def branches_ask_and_lead_on(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A branch is a question, a hint, and two to five different words that exist."""
    for at, word in _vague_words(vocabulary):
        for index, branch in enumerate(word.branches):
            here = (*at, "branches", index)
            yield from sized(sources.vague_words, (*here, "question"), word.id, branch.question, 2, 20)
            if not branch.question.endswith("?"):
                yield sources.vague_words.problem(
                    (*here, "question"), word.id, "a branch asks nothing", "end its question with '?'"
                )
            yield from sized(sources.vague_words, (*here, "hint"), word.id, branch.hint, 5, 30)
            yield from counted(
                sources.vague_words, (*here, "leads"), word.id, len(set(branch.leads)), 2, 5, "different leads"
            )
            for lead, id_ in enumerate(branch.leads):
                yield from known(sources.vague_words, (*here, "leads", lead), word.id, id_, vocabulary)


def vague_words_reach_every_family(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Together the branches lead into every family."""
    reached = {
        vocabulary.family_of(id_).id
        for word in vocabulary.vague_words
        for branch in word.branches
        for id_ in branch.leads
        if id_ in vocabulary.entries
    }
    for family in vocabulary.families:
        if family.id not in reached:
            what = f"no branch leads to the family '{family.id}'"
            yield sources.vague_words.problem(("vague_words",), "vague_words", what, "let one lead to a word of it")


def _vague_words(vocabulary: Vocabulary) -> Iterator[tuple[Location, VagueWord]]:
    for index, word in enumerate(vocabulary.vague_words):
        yield ("vague_words", index), word


RULES: tuple[Rule, ...] = (
    vague_word_ids_are_well_formed_and_unique,
    vague_words_branch,
    branches_ask_and_lead_on,
    vague_words_reach_every_family,
)
