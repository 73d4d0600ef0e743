"""Every page answers, says what it is, and leads only to places that exist."""

from __future__ import annotations

from pathlib import Path

import pytest
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Family, Feeling, Nuance, Vocabulary
from tests.web.html import Document, read
from tests.web.places import DATA, FILES, MISSING, PAGES, every_page

CLIENT = Path(__file__).parents[2] / "client"
LEVELS = ("not met", "met", "practiced", "strengthened", "firm")
"""What a wedge is painted by."""


@pytest.fixture(scope="module")
def site(client: FlaskClient, vocabulary: Vocabulary) -> dict[str, Document]:
    """Return every page, read."""
    found = {}
    for path in every_page(vocabulary):
        answer = client.get(path)
        assert answer.status_code == 200, path
        found[path] = read(answer.text)
    return found


def page(client: FlaskClient, path: str, status: int = 200) -> Document:
    """Ask for a page, and read it."""
    answer = client.get(path)
    assert answer.status_code == status
    assert answer.mimetype == "text/html"
    return read(answer.text)


def test_every_word_of_the_wheel_and_every_vague_word_has_a_page(
    site: dict[str, Document], vocabulary: Vocabulary
) -> None:
    assert len(site) == 8 + len(vocabulary.families) + len(vocabulary.entries) + len(vocabulary.vague_words)


def test_every_page_has_one_heading_of_the_first_level(site: dict[str, Document]) -> None:
    assert [path for path, document in site.items() if not document.one("h1").text.strip()] == []


def test_headings_name_what_the_page_is_about(site: dict[str, Document], vocabulary: Vocabulary) -> None:
    headings = {path: document.one("h1").text.strip() for path, document in site.items()}
    for id_, entry in vocabulary.entries.items():
        assert headings[f"/feelings/{id_}/"] == entry.name
    for family in vocabulary.families:
        assert headings[f"/wheel/{family.id}/"] == family.name
    assert headings["/"] == "How are you?"


def test_every_page_has_a_title_of_its_own(site: dict[str, Document]) -> None:
    titles = [document.all("title")[0].text for document in site.values()]
    assert all(title.endswith(" · More Than Fine") for title in titles)
    assert sorted(titles) == sorted(set(titles))


def test_every_page_names_its_language_and_describes_itself(site: dict[str, Document]) -> None:
    for path, document in site.items():
        assert document.one("html").get("lang") == "en", path
        described = [meta.get("content") for meta in document.all("meta") if meta.get("name") == "description"]
        assert len(described) == 1, path
        assert 20 < len(described[0]) <= 320, (path, described)


def test_no_page_carries_a_style_a_script_or_a_handler_of_its_own(site: dict[str, Document]) -> None:
    offenders = [
        f"{path}: <{element.tag} {name}>"
        for path, document in site.items()
        for element in document.elements
        for name in element.attributes
        if name == "style" or name.startswith("on") or element.get(name).startswith("javascript:")
    ]
    offenders += [f"{path}: <style>" for path, document in site.items() if document.all("style")]
    offenders += [
        f"{path}: {script.text or script.attributes}"
        for path, document in site.items()
        for script in document.all("script")
        if script.text.strip() or not script.get("src").startswith("/static/build/")
    ]
    assert offenders == []


def test_no_script_of_ours_makes_markup_from_strings_or_keeps_things_outside_the_log() -> None:
    sources = [*CLIENT.rglob("*.ts"), *CLIENT.rglob("*.tsx")]
    assert len(sources) > 20
    sinks = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "localStorage", ".cookie")
    assert [
        f"{source.name}: {sink}" for source in sources for sink in sinks if sink in source.read_text(encoding="utf-8")
    ] == []


def test_no_id_stands_twice_on_a_page(site: dict[str, Document]) -> None:
    for path, document in site.items():
        ids = [element.get("id") for element in document.elements if element.get("id")]
        assert sorted(ids) == sorted(set(ids)), path


def test_every_link_of_every_page_leads_somewhere(site: dict[str, Document], client: FlaskClient) -> None:
    links = {link.split("#")[0]: path for path, document in site.items() for link in document.links}
    inside = {link: path for link, path in links.items() if link.startswith("/")}
    assert len(inside) > len(site)
    broken = []
    for link, path in inside.items():
        with client.get(link) as answer:
            if answer.status_code != 200:
                broken.append(f"{path} leads to {link}: {answer.status_code}")
    assert broken == []


def test_links_out_of_the_site_are_encrypted_or_call_somebody(site: dict[str, Document]) -> None:
    outside = {link for document in site.values() for link in document.links if not link.startswith(("/", "#"))}
    assert outside
    assert [link for link in outside if not link.startswith(("https://", "tel:", "sms:"))] == []


def test_every_fragment_that_a_page_links_to_is_there(site: dict[str, Document], vocabulary: Vocabulary) -> None:
    for path, document in site.items():
        for link in document.links:
            place, _, fragment = link.partition("#")
            group, _, value = fragment.partition(":")
            if fragment and (not place or (place in site and place != "/practice/" and "/wheel/" not in place)):
                there = site[place] if place else document
                assert fragment in {element.get("id") for element in there.elements}, (path, link)
            elif value:
                # practice starts with all that is behind a vague word
                assert group == "vague", (path, link)
                assert value in {vague.id for vague in vocabulary.vague_words}, (path, link)
            elif fragment:
                # practice starts with that word; a family's wheel puts the focus on it
                assert fragment in vocabulary.words, (path, link)


def test_the_places_in_the_bar_are_those_that_exist(client: FlaskClient) -> None:
    document = page(client, "/")
    text = "".join(document.all("nav")[0].text.split())
    assert text == "WheelPracticeProgress"


@pytest.mark.parametrize(
    ("path", "marked"),
    [
        ("/wheel/", [("Wheel", "page")]),
        ("/practice/", [("Practice", "page")]),
        ("/progress/", [("Progress", "page")]),
        ("/wheel/angry/", [("Wheel", "true")]),
        ("/feelings/bitter/", [("Wheel", "true")]),
        ("/", []),
        ("/about/", []),
    ],
)
def test_the_bar_says_where_you_are(client: FlaskClient, path: str, marked: list[tuple[str, str]]) -> None:
    links = [link for link in page(client, path).all("a") if link.get("aria-current") and not link.get("data-id")]
    assert [(link.text.strip(), link.get("aria-current")) for link in links] == marked


@pytest.mark.parametrize("path", [*PAGES, MISSING])
def test_help_is_one_link_away_from_everywhere(client: FlaskClient, path: str) -> None:
    document = page(client, path, 404 if path == MISSING else 200)
    assert "/help-now/" in document.links


@pytest.mark.parametrize("path", PAGES)
def test_every_page_begins_with_a_way_past_the_bar(client: FlaskClient, path: str) -> None:
    document = page(client, path)
    first = document.all("a")[0]
    assert first.get("href") == "#main"
    assert document.one("main").get("id") == "main"


# what the pages hold


def test_home_asks_how_you_are_with_every_vague_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = page(client, "/").links
    assert [link for link in links if link.startswith("/vague/")] == [
        f"/vague/{word.id}/" for word in vocabulary.vague_words
    ]
    assert "/practice/" in links


def test_the_wheel_page_holds_a_link_for_every_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = page(client, "/wheel/").links
    families = {family.id for family in vocabulary.families}
    for id_ in vocabulary.entries:
        assert (f"/wheel/{id_}/" if id_ in families else f"/feelings/{id_}/") in links


def test_the_page_that_fills_in_draws_every_word_and_says_its_five_levels(
    client: FlaskClient, vocabulary: Vocabulary
) -> None:
    document = page(client, "/progress/")
    assert {f"/feelings/{id_}/" for id_ in vocabulary.words} <= set(document.links)
    levels = [element.text.strip() for element in document.all("li") if element.text.strip() in LEVELS]
    assert levels == list(LEVELS)
    assert ", ".join(f'"{level}"' for level in LEVELS) in (CLIENT / "progress/levels.ts").read_text(encoding="utf-8")


@pytest.mark.parametrize("id_", ["bitter", "resentful"])
def test_every_card_has_a_star_that_waits_for_the_script(client: FlaskClient, id_: str) -> None:
    stars = [button for button in page(client, f"/feelings/{id_}/").all("button") if button.get("data-star")]
    assert [(star.get("data-star"), star.get("aria-pressed"), "disabled" in star.attributes) for star in stars] == [
        (id_, "false", True)
    ]


@pytest.mark.parametrize("id_", ["bitter", "resentful"])
def test_a_card_tells_everything_about_its_word(client: FlaskClient, vocabulary: Vocabulary, id_: str) -> None:
    word = vocabulary.entries[id_]
    assert isinstance(word, Feeling | Nuance)
    text = plain(page(client, f"/feelings/{id_}/").one("article").text)
    for told in (word.definition, word.body, word.urge, word.need, word.example, *word.idioms):
        assert plain(told) in text
    for neighbor, line in vocabulary.neighbors(id_):
        assert neighbor.name in text
        assert plain(line) in text
    assert f"/practice/#{id_}" in page(client, f"/feelings/{id_}/").links


def test_a_page_of_a_family_explains_all_its_words(client: FlaskClient, vocabulary: Vocabulary) -> None:
    family = vocabulary.entries["angry"]
    assert isinstance(family, Family)
    text = plain(page(client, "/feelings/angry/").one("article").text)
    for nuance in family.nuances:
        for word in (nuance, *nuance.feelings):
            assert plain(word.definition) in text


def test_a_vague_word_asks_its_questions_and_leads_on(client: FlaskClient, vocabulary: Vocabulary) -> None:
    for word in vocabulary.vague_words:
        document = page(client, f"/vague/{word.id}/")
        text = plain(document.one("article").text)
        for branch in word.branches:
            assert plain(branch.question) in text
            assert {f"/feelings/{id_}/" for id_ in branch.leads} <= set(document.links)


def plain(text: str) -> str:
    """Return a text without its typography, so that it can be compared."""
    for curly, straight in (("‘", "'"), ("’", "'"), ("“", '"'), ("”", '"')):
        text = text.replace(curly, straight)
    return " ".join(text.split())


# addresses


def test_an_address_one_letter_off_is_answered_with_the_word(client: FlaskClient) -> None:
    document = page(client, MISSING, 404)
    chips = [link for link in document.all("a") if "chip" in link.get("class")]
    assert (chips[0].get("href"), chips[0].text) == ("/feelings/bitter/", "Bitter")
    assert "Did you mean" in document.one("main").text


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("/feelings/Bitter/", "bitter"),
        ("/wheel/angri/", "angry"),
        ("/wheel/bitter/", "bitter"),
        ("/feelings/burned_out/", "burned-out"),
        ("/feelings/burned%20out/", "burned-out"),
        ("/resentfull", "resentful"),
        ("/feelings/resentment/", "resentful"),
    ],
)
def test_a_wrong_address_suggests_what_was_meant(client: FlaskClient, path: str, wanted: str) -> None:
    assert f"/feelings/{wanted}/" in page(client, path, 404).links


@pytest.mark.parametrize(
    "path",
    [
        "/feelings/<script>alert(1)</script>/",
        '/feelings/"><img src=x onerror=alert(1)>/',
        "/%3Cscript%3E/",
        "/feelings/{{7*7}}/",
        "/feelings/..%2f..%2fetc%2fpasswd/",
        "/feelings/%00/",
        "/feelings/\u202etxet/",
        "/" + "a" * 4000 + "/",
        "/vague/zzqq/",
        "/static/../pyproject.toml",
        "/static/nope.css",
    ],
)
def test_a_hostile_address_gets_the_same_calm_page_and_is_never_repeated(client: FlaskClient, path: str) -> None:
    document = page(client, path, 404)
    assert document.one("h1").text == "There’s nothing at this address"
    assert client.get(path).text == client.get("/zzqqxx/").text


def test_a_wrong_address_is_answered_quickly_however_long_it_is(client: FlaskClient) -> None:
    assert client.get("/feelings/" + "bitter" * 5000 + "/").status_code == 404


@pytest.mark.parametrize("path", [path for path in PAGES if path != "/"])
def test_an_address_without_its_last_slash_is_led_to_the_page(client: FlaskClient, path: str) -> None:
    answer = client.get(path.rstrip("/"))
    assert answer.status_code == 308
    assert answer.headers["Location"].endswith(path)


@pytest.mark.parametrize("path", [*PAGES, *DATA, *FILES])
def test_asking_for_the_head_alone_gives_the_same_answer_without_its_body(client: FlaskClient, path: str) -> None:
    with client.head(path) as head, client.get(path) as whole:
        assert head.status_code == whole.status_code == 200
        assert head.data == b""
        assert head.headers["Content-Length"] == whole.headers["Content-Length"]
        assert head.headers["ETag"] == whole.headers["ETag"]


@pytest.mark.parametrize("path", [*PAGES, *DATA])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH"])
def test_nothing_can_be_sent_to_the_server(client: FlaskClient, path: str, method: str) -> None:
    assert client.open(path, method=method, data="resentful").status_code == 405


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_the_same_whatever_the_query_says(client: FlaskClient, path: str) -> None:
    assert client.get(f"{path}?q=<b>&word=bitter").data == client.get(path).data
