"""The first session: cards of new words to read, and a question about each of them later."""

from __future__ import annotations

from itertools import combinations

from playwright.sync_api import expect

from tests.browser.devices import on_phone_and_desktop
from tests.browser.session_log import effective, types
from tests.browser.session_page import SessionPage


@on_phone_and_desktop
def test_a_first_session_meets_three_new_words_and_asks_for_each_later(begun: SessionPage) -> None:
    met: dict[str, int] = {}
    asked: list[tuple[int, str]] = []
    for number in range(1, 11):
        expect(begun.count).to_have_text(f"{number} of 10")
        if begun.card.is_visible():
            met[begun.new_word()] = number
        item = begun.step()
        asked += [(number, item["feeling"])] if item else []
    expect(begun.ending).to_be_visible()
    assert len(met) == 3
    for word, number in met.items():
        assert any(feeling == word and later > number + 1 for later, feeling in asked), word
    assert [event["word"] for event in begun.events() if event["type"] == "met"] == list(met)


def test_the_new_words_of_a_session_are_no_neighbors(begun: SessionPage) -> None:
    met: list[str] = []
    while len(met) < 3:
        if begun.card.is_visible():
            met.append(begun.new_word())
        begun.step()
    words, hinges = begun.stock["words"], begun.stock["hinges"]
    for one, other in combinations(met, 2):
        assert words[one]["nuance"] != words[other]["nuance"]
        assert not {f"{one}-{other}", f"{other}-{one}"} & hinges.keys()


@on_phone_and_desktop
def test_the_card_of_a_new_word_says_all_that_it_will_be_asked_by(begun: SessionPage) -> None:
    word = begun.stock["words"][begun.new_word()]
    family = begun.stock["families"][word["family"]]["name"]
    for text in [f"A new word, from {family}", word["definition"], word["body"], f"“{word['example']}”"]:
        expect(begun.card).to_contain_text(text)
    expect(begun.button("Next")).to_be_in_viewport(ratio=1)


def test_the_card_of_a_word_with_a_neighbor_has_the_question_that_tells_them_apart(session: SessionPage) -> None:
    session.begin("lonely")
    assert session.new_word() == "lonely"
    question = session.card.get_by_text("Lonely or ").locator("xpath=..")
    hinges = [hinge for pair, hinge in session.stock["hinges"].items() if "lonely" in pair.split("-")]
    assert any(hinge in (question.text_content() or "") for hinge in hinges)


def test_a_card_is_read_enter_goes_on_and_undo_brings_it_back(begun: SessionPage) -> None:
    expect(begun.button("Undo")).to_be_disabled()
    before, word = begun.seen(), begun.new_word()
    begun.press("Enter")
    expect(begun.count).to_have_text("2 of 10")
    expect(begun.question).to_be_visible()
    assert begun.events()[-1] == {**begun.events()[-1], "type": "met", "word": word}
    begun.press("u")
    expect(begun.card).to_be_visible()
    assert begun.seen() == before
    assert types(effective(begun.events())) == ["session-started"]


def test_a_card_asks_for_nothing(begun: SessionPage) -> None:
    expect(begun.button("I don’t know yet")).to_have_count(0)
    expect(begun.button("Hint")).to_have_count(0)
    begun.press("0", "h", "1", "4", "w", "Backspace", "r", "n")
    expect(begun.count).to_have_text("1 of 10")
    begun.next()
    assert types(begun.events()) == ["session-started", "met"]


def test_the_next_session_meets_other_words(begun: SessionPage) -> None:
    begun.finish()
    first = [event["word"] for event in begun.events() if event["type"] == "met"]
    again = begun.reopen()
    again.finish()
    words = [event["word"] for event in again.events() if event["type"] == "met"]
    assert words[:3] == first
    assert len(set(words)) == len(words) == 6
