"""Rules for contrasts: two neighbors, one question, and a vignette in each direction."""

from __future__ import annotations

from collections.abc import Iterator

from feelings_wheel.vocabulary.model import Contrast
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, known, sized
from feelings_wheel.vocabulary.stems import names
from feelings_wheel.vocabulary.vocabulary import Vocabulary


def pairs_are_two_known_words(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A pair is two different ids of the wheel."""
    for where, at, contrast in _contrasts(vocabulary):
        yield from counted(sources.contrasts, (*at, "pair"), where, len(set(contrast.pair)), 2, 2, "different words")
        for index, id_ in enumerate(contrast.pair):
            yield from known(sources.contrasts, (*at, "pair", index), where, id_, vocabulary)


def pairs_stand_once(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two contrasts tell the same words apart, in either order."""
    seen: dict[frozenset[str], str] = {}
    for where, at, contrast in _contrasts(vocabulary):
        pair = frozenset(contrast.pair)
        if pair in seen:
            what = f"'{contrast.pair[0]}' and '{contrast.pair[-1]}' are told apart in {seen[pair]} already"
            yield sources.contrasts.problem((*at, "pair"), where, what, "remove one of them")
        seen.setdefault(pair, where)


def contrasts_go_both_ways(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Of two vignettes, one answers to each word of the pair."""
    for where, at, contrast in _contrasts(vocabulary):
        answers = [vignette.answer for vignette in contrast.vignettes]
        if sorted(answers) != sorted(contrast.pair):
            what = f"its vignettes answer {', '.join(answers) or 'nothing'}"
            remedy = (
                f"give one to '{contrast.pair[0]}' and one to '{contrast.pair[-1]}'"
                if contrast.pair
                else "name the pair"
            )
            yield sources.contrasts.problem((*at, "vignettes"), where, what, remedy)


def hinges_are_questions(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A hinge is one question of 5 to 24 words."""
    for where, at, contrast in _contrasts(vocabulary):
        yield from sized(sources.contrasts, (*at, "hinge"), where, contrast.hinge, 5, 24)
        if not contrast.hinge.endswith("?"):
            yield sources.contrasts.problem((*at, "hinge"), where, "the hinge is not a question", "end it with '?'")


def contrast_vignettes_name_neither_word(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A vignette of 15 to 50 words shows one of two words and says neither."""
    for where, at, contrast in _contrasts(vocabulary):
        for index, vignette in enumerate(contrast.vignettes):
            text_at = (*at, "vignettes", index, "text")
            yield from sized(sources.contrasts, text_at, where, vignette.text, 15, 50)
            for id_ in contrast.pair:
                entry = vocabulary.entries.get(id_)
                if entry and (word := names(vignette.text, entry.name)):
                    what = f"'text' gives the answer away ('{word}' is a form of '{entry.name}')"
                    yield sources.contrasts.problem(text_at, where, what, "show it without the word")


def contrast_reasons_have_the_right_length(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Why a vignette answers as it does takes 4 to 30 words."""
    for where, at, contrast in _contrasts(vocabulary):
        for index, vignette in enumerate(contrast.vignettes):
            yield from sized(sources.contrasts, (*at, "vignettes", index, "why"), where, vignette.why, 4, 30)


def _contrasts(vocabulary: Vocabulary) -> Iterator[tuple[str, Location, Contrast]]:
    for index, contrast in enumerate(vocabulary.contrasts):
        yield f"pair {index + 1}", ("contrasts", index), contrast


RULES: tuple[Rule, ...] = (
    pairs_are_two_known_words,
    pairs_stand_once,
    contrasts_go_both_ways,
    hinges_are_questions,
    contrast_vignettes_name_neither_word,
    contrast_reasons_have_the_right_length,
)
