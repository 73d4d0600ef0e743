"""On the map: where a word sits in energy and pleasantness."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.drill_page import DrillPage, Item

PLEASANT = ("unpleasant", "pleasant")
ENERGY = ("low on energy", "keyed up")


def said(place: str) -> str:
    """Return a place in words; its digits: pleasant? keyed up?"""
    pleasant, energy = map(int, place)
    return f"{PLEASANT[pleasant]}, {ENERGY[energy]}"


def other(place: str, *digits: int) -> str:
    """Return the place that is wrong in these digits."""
    return "".join(str(1 - int(digit)) if at in digits else digit for at, digit in enumerate(place))


def right_place(item: Item) -> str:
    """Return where the word sits."""
    return str(next(option["id"] for option in item["options"] if option["credit"] == 1))


def choose(drill: DrillPage, place: str) -> Item:
    """Choose a place; return the question."""
    item = drill.item()
    drill.choose(next(option["text"] for option in item["options"] if option["id"] == place))
    expect(drill.verdict).to_be_visible()
    return item


def told(place: str, *wrong: int) -> str:
    """Return what is said about a place that is wrong in these digits."""
    pleasant, energy = said(place).split(", ")
    match wrong:
        case ():
            return "That’s where it sits."
        case (1,):
            return f"Half of it: it’s {pleasant}, but {energy}."
        case (0,):
            return f"Half of it: it’s {energy}, but {pleasant}."
        case _:
            return "It sits in the opposite corner."


def test_the_right_place_is_worth_all_and_one_of_two_right_is_half(played: DrillPage) -> None:
    played.begin("place")
    answers: list[tuple[tuple[int, ...], float]] = [((), 1), ((1,), 0.5), ((0,), 0.5), ((0, 1), 0)]
    for wrong, credit in answers:
        place = right_place(played.item())
        given = other(place, *wrong)
        item = choose(played, given)
        word = played.stock["words"][item["feeling"]]
        expect(played.said).to_have_text(f"You said {said(given)}. {told(place, *wrong)}")
        expect(played.right).to_have_text(f"{word['name']}: {said(place)}")
        expect(played.why).to_contain_text(word["body"])
        expect(played.why).to_contain_text("as a rule. Yours may sit somewhere else today.")
        recorded = {"item": item["id"], "answer": given, "credit": credit, "card": item["feeling"], "hinted": False}
        assert played.recorded() == recorded
        played.next()


def test_the_map_shows_the_right_place_beside_the_one_that_was_chosen(drill: DrillPage) -> None:
    drill.begin("place")
    place = right_place(drill.item())
    item = choose(drill, other(place, 0))
    places = drill.page.locator(".scene .map__place")
    expect(places).to_have_count(4)
    expect(places.filter(has_text=drill.name(item["feeling"]))).to_contain_text(
        next(option["text"] for option in item["options"] if option["id"] == place)
    )
    expect(places.filter(has_text="You said this")).to_contain_text(
        next(option["text"] for option in item["options"] if option["id"] == other(place, 0))
    )


def test_keyed_up_is_on_top_and_unpleasant_on_the_left(drill: DrillPage) -> None:
    drill.begin("place")
    places = [drill.button(option["text"]).bounding_box() for option in drill.item()["options"]]
    at = {option["id"]: box for option, box in zip(drill.item()["options"], places, strict=True) if box}
    assert at["01"]["y"] == at["11"]["y"] < at["00"]["y"] == at["10"]["y"]
    assert at["01"]["x"] == at["00"]["x"] < at["11"]["x"] == at["10"]["x"]


def test_the_hint_is_the_body_and_who_does_not_know_yet_sees_the_place(played: DrillPage) -> None:
    played.begin("place")
    item = played.item()
    word = played.stock["words"][item["feeling"]]
    played.take_hint()
    expect(played.hint).to_have_text(word["body"])
    played.give_up()
    expect(played.said).to_have_text("You said you don’t know yet. That’s an answer, too. Here is a way in.")
    expect(played.right).to_have_text(f"{word['name']}: {said(right_place(item))}")
    assert played.recorded()["answer"] is None
    played.undo()
    expect(played.hint).not_to_be_empty()
    played.undo("Control+z")
    expect(played.hint).to_be_empty()
