"""A text names a word when it uses a form of it, and only then."""

from __future__ import annotations

import pytest

from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.stems import count_words, names, tokens

FORMS = {
    "Resentful": "resent resents resented resentment resentful resentfully resentfulness",
    "Angry": "anger angered angrier angriest angrily",
    "Afraid": "fear feared fears fearful",
    "Ashamed": "shame shamed shameful",
    "Sad": "sad sadness sadly sadder saddest saddens",
    "Happy": "happiness happily happier happiest",
    "Joyful": "joy joyfully joyous",
    "Loving": "love loves loved lovingly",
    "Peaceful": "peace peacefully",
    "Drained": "drain draining",
    "Surprised": "surprise surprising surprisingly",
    "Lonely": "lonelier loneliness lonesome",
    "Guilty": "guilt guiltily guiltier",
    "Proud": "pride proudly",
    "Anxious": "anxiety anxiously anxiousness",
    "Envious": "envy envies enviously",
    "Grieving": "grief grieve grieves",
    "Furious": "fury furiously",
    "Enraged": "rage rages enrage",
    "Terrified": "terror terrify terrifies terrifying",
    "Relieved": "relief relieve relieving",
    "Grateful": "gratitude gratefully",
    "Curious": "curiosity curiously",
    "Nostalgic": "nostalgia nostalgically",
    "Exposed": "expose exposure",
    "Satisfied": "satisfy satisfaction satisfying",
    "Tense": "tension tensed",
    "Defiant": "defy defiance defiantly",
    "Panicked": "panic panics panicking",
    "Warm": "warmth warmer warming warmly",
    "Empty": "emptiness emptied",
    "Frozen": "freeze froze freezing",
    "Torn": "tear tore",
    "Stuck": "stick sticks",
    "Self-blaming": "self-blame self-blaming",
}

STRANGERS = {
    "Content": "contest continent discontinued",
    "Sad": "saddle Sadie",
    "Hurt": "hurtle",
    "Numb": "number numbers",
    "Calm": "calamity",
    "Small": "smell smart",
    "Restless": "rest restaurant restored",
    "Listless": "list lists",
    "Longing": "longer longest",
    "Moved": "movie",
    "Passionate": "pass passed",
    "Compassionate": "compass",
    "Present": "pressed",
    "Scared": "scar scarred",
    "Tender": "tend tends",
    "Weary": "wear wears wary",
    "At ease": "at",
    "Fed up": "up fed",
    "Like a fraud": "like",
}


def each(table: dict[str, str]) -> list[tuple[str, str]]:
    return [(word, other) for word, others in table.items() for other in others.split()]


@pytest.mark.parametrize(("word", "form"), each(FORMS))
def test_a_form_of_a_word_names_it(word: str, form: str) -> None:
    assert names(f"So much {form}, she said.", word) is not None


@pytest.mark.parametrize(("word", "stranger"), each(STRANGERS))
def test_a_word_that_only_looks_alike_does_not(word: str, stranger: str) -> None:
    assert names(f"So much {stranger}, she said.", word) is None


def test_what_is_found_is_told() -> None:
    assert names("He RESENTS it.", "Resentful") == "resents"
    assert names("He is fed up with it.", "Fed up") == "Fed up"


@pytest.mark.parametrize("text", ["She's fed-up.", "Fed up, he left.", "I am FED UP"])
def test_a_phrase_counts_with_hyphens_or_without(text: str) -> None:
    assert names(text, "Fed up") is not None


@pytest.mark.parametrize(
    ("text", "word"),
    [("I don't feel safe here", "At ease"), ("The weight is on him", "Full of dread")],
)
def test_a_text_without_the_word_names_nothing(text: str, word: str) -> None:
    assert names(text, word) is None


@pytest.mark.parametrize("name", ["", " ", "-", " - - "])
@pytest.mark.parametrize("text", ["", "Some words."])
def test_a_blank_name_is_in_no_text(name: str, text: str) -> None:
    assert names(text, name) is None


def test_possessives_and_contractions_are_cut() -> None:
    assert tokens("Maria's joy’s gone; we'll see, it's HERS.") == ["maria", "joy", "gone", "we", "see", "it", "hers"]
    assert names("It's your joy's fault", "Joyful") == "joy"


def test_words_are_counted_as_people_count_them() -> None:
    assert count_words("Two words") == 2
    assert count_words("Well – no, 3 a.m. is half-past … nothing!") == 7
    assert count_words(" \n ") == 0


def test_every_word_of_ours_names_itself(vocabulary: Vocabulary) -> None:
    texts = {entry.name: f"Is it {entry.name.lower()}?" for entry in vocabulary.entries.values()}
    assert [name for name, text in texts.items() if names(text, name) is None] == []


def test_no_sibling_names_its_sibling(vocabulary: Vocabulary) -> None:
    siblings = [
        (word.name, sibling.name)
        for word in vocabulary.words.values()
        for sibling in vocabulary.siblings(word.id)
        if sibling.id != word.id and names(f"Is it {sibling.name.lower()}?", word.name)
    ]
    assert siblings == []
