"""What changed between two versions of the words, and the version number that it asks for."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from typing import Any

import pytest

from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.vocabulary.diff import SAME_MEANING, Bump, Change, compare, needed_version, similarity
from feelings_wheel.vocabulary.model import Family, Feeling, Nuance, WheelFile

STYLE_EDITS = [
    (
        (
            "Sour over an old wrong that can't be put right anymore, and unwilling to be glad for whoever"
            " came out ahead."
        ),
        (
            "Still sore about an old wrong that can't be put right anymore, and unwilling to be glad for "
            "whoever came out ahead."
        ),
    ),
    (
        (
            "Sour over an old wrong that can't be put right anymore, and unwilling to be glad for whoever"
            " came out ahead."
        ),
        "Sour over an old injustice that nobody can put right now; you can't be glad for whoever came out ahead.",
    ),
    (
        ("Stirred up because a rival seems to be taking your place, or the love and attention you thought were yours."),
        (
            "Stirred up, because a rival seems to be taking your place or the love and attention that you"
            " thought were yours."
        ),
    ),
    (
        ("Stirred up because a rival seems to be taking your place, or the love and attention you thought were yours."),
        "A rival seems to be taking your place, or the love you thought was yours, and that stirs you up.",
    ),
    (
        "Missing company or closeness that you want and don't have, in a full room as much as by yourself.",
        "You miss company or closeness that you want and don't have, in a crowded room as much as on your own.",
    ),
    (
        "What you have is enough for now, and you aren't reaching for anything more.",
        "What you've got is enough for now, and you aren't reaching for more.",
    ),
    (
        "What you have is enough for now, and you aren't reaching for anything more.",
        "Enough for now: you have what you need and don't reach for anything more.",
    ),
    (
        (
            "Carrying a private tally of unfair treatment, usually while you go on doing what is asked "
            "and saying little."
        ),
        "Keeping a private tally of unfair treatment while you go on doing what is asked, usually without a word.",
    ),
    (
        ("Your mind keeps going back to one thing you could name that might turn out badly, and runs the bad version."),
        (
            "Your mind keeps returning to one thing that you could name and that might turn out badly, "
            "and plays the bad version."
        ),
    ),
    (
        "Pained by what somebody said, did or forgot, because what they think of you counts.",
        "Pained by something that somebody said, did or forgot, because it counts what they think of you.",
    ),
    (
        "Standing taller because of something good that you did, or that somebody you count as yours did.",
        "You stand taller because of something good you did, or somebody you count as yours did.",
    ),
    (
        "Running low after a day of using yourself; you can still go on, you would just rather stop.",
        "Running low after using yourself all day; you could still go on, but would rather stop.",
    ),
    (
        "There is something you don't know, and not knowing pulls you closer instead of putting you off.",
        "There's something you don't know, and that pulls you closer instead of putting you off.",
    ),
    (
        "Plainly glad about how things are right now; it shows on your face, and nothing more has to come.",
        "Plainly glad about how things are now; your face shows it, and nothing more has to come.",
    ),
    (
        "Glad, in a modest way, about one particular thing that came out the way you wanted.",
        "Modestly glad about one particular thing that came out as you wanted.",
    ),
]
"""Definitions of ours in version 1.0.0, and what an editor may make of them with no other meaning in mind."""

Wheel = dict[str, Any]


@pytest.fixture
def wheel(vocabulary: Vocabulary) -> Wheel:
    """Return our wheel as data that a test may change."""
    return vocabulary.wheel.model_dump(mode="json", by_alias=True)


def changes(vocabulary: Vocabulary, wheel: Wheel) -> list[tuple[str, str]]:
    """Return what is new in `wheel` against our own."""
    return [(change.bump.name, change.text) for change in compare(vocabulary.wheel, WheelFile.model_validate(wheel))]


def feelings(wheel: Wheel, family: int = 0, nuance: int = 0) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = wheel["families"][family]["nuances"][nuance]["feelings"]
    return found


def test_nothing_changed_needs_nothing(vocabulary: Vocabulary, wheel: Wheel) -> None:
    assert changes(vocabulary, wheel) == []


def test_an_added_feeling_is_a_minor_change(vocabulary: Vocabulary, wheel: Wheel) -> None:
    feelings(wheel).append({**feelings(wheel)[0], "id": "chipper"})
    assert changes(vocabulary, wheel) == [("minor", "added 'chipper'")]


def test_a_removed_feeling_is_a_major_change_and_asks_to_be_retired(vocabulary: Vocabulary, wheel: Wheel) -> None:
    gone = feelings(wheel).pop()["id"]
    assert changes(vocabulary, wheel) == [("major", f"removed '{gone}', and not listed under retired")]


@pytest.mark.parametrize(("now", "follows"), [("happy", ", old answers follow 'happy'"), (None, "")])
def test_a_retired_feeling_says_what_follows_it(
    vocabulary: Vocabulary, wheel: Wheel, now: str | None, follows: str
) -> None:
    gone = feelings(wheel).pop()["id"]
    wheel["retired"] = [{"id": gone, "now": now, "since": "2.0.0"}]
    assert changes(vocabulary, wheel) == [("major", f"removed '{gone}'{follows}")]


def test_a_retired_id_is_neither_forgotten_nor_used_again(vocabulary: Vocabulary, wheel: Wheel) -> None:
    before = WheelFile.model_validate(
        {**wheel, "retired": [{"id": "peeved", "since": "1.1.0"}, {"id": "miffed", "since": "1.1.0"}]}
    )
    feelings(wheel).append({**feelings(wheel)[0], "id": "miffed"})
    told = compare(before, WheelFile.model_validate(wheel))
    assert told == [
        Change(Bump.major, "brought back 'miffed', a retired id"),
        Change(Bump.major, "forgot that 'peeved' is retired"),
    ]


def test_a_feeling_that_moves_to_another_nuance_is_a_major_change(vocabulary: Vocabulary, wheel: Wheel) -> None:
    moved = feelings(wheel).pop()
    feelings(wheel, nuance=1).append(moved)
    one, other = (wheel["families"][0]["nuances"][index]["id"] for index in (0, 1))
    assert changes(vocabulary, wheel) == [("major", f"moved '{moved['id']}' from '{one}' to '{other}'")]


def test_a_family_that_becomes_a_feeling_is_a_major_change(vocabulary: Vocabulary, wheel: Wheel) -> None:
    family = wheel["families"].pop()
    word = {**feelings(wheel)[0], **{field: family[field] for field in ("id", "name", "definition")}}
    feelings(wheel).append(word)
    nuance = wheel["families"][0]["nuances"][0]["id"]
    assert ("major", f"moved '{family['id']}' from 'the wheel' to '{nuance}'") in changes(vocabulary, wheel)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", "Cheery"),
        ("body", "Warm hands and a light step on the stairs."),
        ("aliases", ["sunny"]),
        ("valence", 0.1),
        ("tier", "stretch"),
        ("tier_reason", "people say it"),
    ],
)
def test_other_words_for_the_same_thing_are_a_patch(
    vocabulary: Vocabulary, wheel: Wheel, field: str, value: object
) -> None:
    word = feelings(wheel)[0]
    word[field] = value
    assert changes(vocabulary, wheel) == [("patch", f"changed {field} of '{word['id']}'")]


def test_a_definition_of_something_else_re_means_a_word(vocabulary: Vocabulary, wheel: Wheel) -> None:
    word, other = feelings(wheel)[0], feelings(wheel, family=7)[0]
    word["definition"] = other["definition"]
    (gravest, least) = changes(vocabulary, wheel)
    assert gravest[0] == "major"
    assert gravest[1].startswith(f"re-meant '{word['id']}': its definitions share little (")
    assert least == ("patch", f"changed definition of '{word['id']}'")


def test_the_gravest_change_comes_first(vocabulary: Vocabulary, wheel: Wheel) -> None:
    feelings(wheel)[0]["body"] = "Warm hands and a light step on the stairs."
    feelings(wheel).append({**feelings(wheel)[0], "id": "chipper"})
    feelings(wheel, family=1).pop()
    assert [bump for bump, _ in changes(vocabulary, wheel)] == ["major", "minor", "patch"]


@pytest.mark.parametrize(
    ("bump", "version"),
    [(Bump.none, "1.4.2"), (Bump.patch, "1.4.3"), (Bump.minor, "1.5.0"), (Bump.major, "2.0.0")],
)
def test_a_change_raises_its_part_of_the_version(bump: Bump, version: str) -> None:
    assert needed_version("1.4.2", bump) == version


def test_case_order_and_punctuation_are_no_other_meaning() -> None:
    assert similarity("Sour, over an old wrong.", "over an OLD wrong: sour") == 100


def style_edits() -> list[float]:
    return [similarity(ours, edit) for ours, edit in STYLE_EDITS]


def different_words(vocabulary: Vocabulary) -> list[float]:
    definitions = [entry.definition for entry in vocabulary.entries.values()]
    return [similarity(one, other) for one, other in combinations(definitions, 2)]


@pytest.mark.parametrize(
    ("measure", "bound"),
    [
        (lambda vocabulary: min(style_edits()), "above"),
        (lambda vocabulary: max(different_words(vocabulary)), "below"),
    ],
    ids=["the farthest edit for style is above the bound", "the nearest two words are below it"],
)
def test_the_bound_of_meaning_parts_edits_from_other_words_with_room_to_spare(
    vocabulary: Vocabulary, measure: Callable[[Vocabulary], float], bound: str
) -> None:
    distance = measure(vocabulary) - SAME_MEANING
    assert (distance if bound == "above" else -distance) >= 5


def test_every_ring_is_compared(vocabulary: Vocabulary, wheel: Wheel) -> None:
    family = wheel["families"][0]
    for entry in (family, family["nuances"][0], family["nuances"][0]["feelings"][0]):
        entry["name"] += "!"
    ids = [family["id"], family["nuances"][0]["id"], feelings(wheel)[0]["id"]]
    assert [type(vocabulary.entries[id_]) for id_ in ids] == [Family, Nuance, Feeling]
    assert changes(vocabulary, wheel) == [("patch", f"changed name of '{id_}'") for id_ in sorted(ids)]
