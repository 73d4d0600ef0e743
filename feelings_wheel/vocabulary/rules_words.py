"""Rules for the wheel and its words."""

from __future__ import annotations

from collections.abc import Iterator

from feelings_wheel.vocabulary.model import Card, Nuance
from feelings_wheel.vocabulary.problem import Location, Problem
from feelings_wheel.vocabulary.rule import Rule, Sources, counted, once, sized, well_formed
from feelings_wheel.vocabulary.stems import names
from feelings_wheel.vocabulary.vocabulary import Vocabulary

LENGTHS = {"body": (5, 20), "urge": (2, 25), "need": (2, 25), "example": (5, 35)}
"""Words in each text of a card, least and most; definitions have the rule of their own."""

RANGES = {"valence": (-1.0, 1.0), "arousal": (-1.0, 1.0), "intensity": (1, 5)}

TWO_SENSES: frozenset[str] = frozenset()
"""Aliases that truly have two senses, so that two entries may claim them."""


def ids_are_well_formed_and_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every id is a slug, and none stands twice on the wheel."""
    yield from well_formed(sources.wheel, ((at, entry.id) for at, entry in vocabulary.wheel.entries()))


def names_are_unique(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two entries have the same name."""
    claims = (((*at, "name"), entry.id, entry.name) for at, entry in vocabulary.wheel.entries())
    yield from once(sources.wheel, claims, "name", "name one of them otherwise")


def retired_ids_stay_retired(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """An id that left the wheel is never used again, and the word that follows it exists."""
    for index, retired in enumerate(vocabulary.retired):
        at: Location = ("retired", index)
        if retired.id in vocabulary.entries:
            yield sources.wheel.problem(
                at, retired.id, "is retired, and on the wheel again", "give the new word a new id"
            )
        if retired.now is not None and retired.now not in vocabulary.entries:
            yield sources.wheel.problem(
                (*at, "now"), retired.id, f"leads to '{retired.now}', which is not on the wheel", "name a word that is"
            )


def rings_are_filled(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """The wheel has families, every family nuances, and every nuance two feelings to tell apart."""
    yield from counted(sources.wheel, ("families",), "the wheel", len(vocabulary.families), 2, 12, "families")
    for at, entry in vocabulary.wheel.entries():
        if isinstance(entry, Nuance):
            yield from counted(sources.wheel, at, entry.id, len(entry.feelings), 2, 9, "feelings")
    for index, family in enumerate(vocabulary.families):
        yield from counted(sources.wheel, ("families", index), family.id, len(family.nuances), 2, 12, "nuances")


def texts_are_there(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No name is blank; a card has aliases and idioms, and each is a word, not an empty line."""
    for at, entry in vocabulary.wheel.entries():
        if not entry.name.strip():
            yield sources.wheel.problem((*at, "name"), entry.id, "has a blank name", "name it")
        for field in ("aliases", "idioms"):
            texts: tuple[str, ...] = getattr(entry, field, ())
            if not all(text.strip() for text in texts) or (isinstance(entry, Card) and not texts):
                what = f"'{field}' has nothing, or a blank item"
                yield sources.wheel.problem((*at, field), entry.id, what, "add what people say")


def definitions_have_the_right_length(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A definition has 8 to 25 words."""
    for at, entry in vocabulary.wheel.entries():
        yield from sized(sources.wheel, (*at, "definition"), entry.id, entry.definition, 8, 25)


def card_texts_have_the_right_length(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Body, urge, need and example are as long as LENGTHS says."""
    for at, card in _cards(vocabulary):
        for field, (least, most) in LENGTHS.items():
            yield from sized(sources.wheel, (*at, field), card.id, getattr(card, field), least, most)


def definitions_are_not_circular(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A definition does not use the word that it defines, or another form of it."""
    for at, entry in vocabulary.wheel.entries():
        if word := names(entry.definition, entry.name):
            yield sources.wheel.problem(
                (*at, "definition"), entry.id, f"is defined by itself ('{word}')", "use other words"
            )


def definitions_differ(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No two entries are defined by the same sentence."""
    claims = (((*at, "definition"), entry.id, entry.definition) for at, entry in vocabulary.wheel.entries())
    yield from once(sources.wheel, claims, "definition", "say what sets it apart")


def examples_use_the_word(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """The example sentence says the word or a form of it."""
    for at, card in _cards(vocabulary):
        if not names(card.example, card.name):
            yield sources.wheel.problem(
                (*at, "example"), card.id, "is not in its own example", "write a sentence that says it"
            )


def numbers_are_in_range(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Valence and arousal are -1 to 1, intensity 1 to 5."""
    for at, card in _cards(vocabulary):
        for field, (least, most) in RANGES.items():
            value = getattr(card, field)
            if not least <= value <= most:
                yield sources.wheel.problem(
                    (*at, field), card.id, f"'{field}' is {value}", f"use {least:g} to {most:g}"
                )


def rare_words_have_a_reason(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A word that few people know needs a reason to stand on the wheel; others need none."""
    for at, card in _cards(vocabulary):
        if (card.tier == "rare") != bool(card.tier_reason):
            remedy = "say why in 'tier_reason'" if card.tier == "rare" else "remove 'tier_reason'"
            yield sources.wheel.problem(
                (*at, "tier"), card.id, f"is {card.tier}, and its reason doesn't fit that", remedy
            )


def aliases_are_claimed_once(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No alias stands twice, unless it truly has two senses."""
    claims = [
        ((*at, "aliases", index), entry.id, alias)
        for at, entry in vocabulary.wheel.entries()
        for index, alias in enumerate(entry.aliases)
        if alias.casefold() not in TWO_SENSES
    ]
    yield from once(sources.wheel, claims, "alias", "keep it where people would look for it")


def aliases_are_not_entries(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """A word that has an entry is no alias."""
    owners = {named.name.casefold(): named.id for _, named in vocabulary.wheel.entries()}
    for at, entry in vocabulary.wheel.entries():
        for index, alias in enumerate(entry.aliases):
            if owner := owners.get(alias.casefold()):
                what = f"the alias '{alias}' has an entry ('{owner}')"
                yield sources.wheel.problem((*at, "aliases", index), entry.id, what, "remove the alias")


def idioms_are_claimed_once(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """No idiom stands twice."""
    claims = (
        ((*at, "idioms", index), card.id, idiom)
        for at, card in _cards(vocabulary)
        for index, idiom in enumerate(card.idioms)
    )
    yield from once(sources.wheel, claims, "idiom", "keep it on the word that it says best")


def consensus_words_are_covered(vocabulary: Vocabulary, sources: Sources) -> Iterator[Problem]:
    """Every word that published lists agree on is an entry or an alias."""
    covered = {entry.name.casefold() for _, entry in vocabulary.wheel.entries()}
    covered.update(alias.casefold() for _, entry in vocabulary.wheel.entries() for alias in entry.aliases)
    for word in sources.consensus:
        if word.casefold() not in covered:
            what = f"the consensus word '{word}' is neither an entry nor an alias"
            yield sources.wheel.problem(
                ("families",), "families", what, "add it as an alias of the word that is closest"
            )


def _cards(vocabulary: Vocabulary) -> Iterator[tuple[Location, Card]]:
    for at, entry in vocabulary.wheel.entries():
        if isinstance(entry, Card):
            yield at, entry


RULES: tuple[Rule, ...] = (
    ids_are_well_formed_and_unique,
    names_are_unique,
    retired_ids_stay_retired,
    rings_are_filled,
    texts_are_there,
    definitions_have_the_right_length,
    card_texts_have_the_right_length,
    definitions_are_not_circular,
    definitions_differ,
    examples_use_the_word,
    numbers_are_in_range,
    rare_words_have_a_reason,
    aliases_are_claimed_once,
    aliases_are_not_entries,
    idioms_are_claimed_once,
    consensus_words_are_covered,
)
