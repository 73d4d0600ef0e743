"""Every page: that it is there, that it is whole, and that it leads on."""

from __future__ import annotations

from collections import Counter

import pytest
from flask.testing import FlaskClient

from feelings_wheel.vocabulary import Vocabulary
from tests.web.crawl import PageReader

PAGES = (
    "/",
    "/wheel/",
    "/wheel/angry/",
    "/feelings/angry/",
    "/feelings/resentful/",
    "/feelings/bitter/",
    "/vague/fine/",
    "/practice/",
    "/about/",
    "/evidence/",
    "/privacy/",
    "/help-now/",
)


def read(client: FlaskClient, path: str, status: int = 200) -> PageReader:
    """Ask for a page and read it."""
    response = client.get(path)
    assert response.status_code == status, path
    return PageReader(response.get_data(as_text=True))


def every_page(vocabulary: Vocabulary) -> list[str]:
    """Return the address of every page that there is."""
    return [
        *PAGES,
        *(f"/feelings/{id_}/" for id_ in vocabulary.entries),
        *(f"/wheel/{family.id}/" for family in vocabulary.families),
        *(f"/vague/{word.id}/" for word in vocabulary.vague_words),
    ]


@pytest.mark.parametrize("path", PAGES)
def test_a_page_has_one_heading_a_language_a_title_and_a_description(client: FlaskClient, path: str) -> None:
    page = read(client, path)
    assert len(page.all("h1")) == 1
    assert page.all("html") == [{"lang": "en"}]
    assert page.title.endswith(" · More Than Fine")
    descriptions = [meta["content"] for meta in page.all("meta") if meta.get("name") == "description"]
    assert len(descriptions) == 1
    assert len(descriptions[0] or "") > 20


def test_every_page_has_a_title_of_its_own(client: FlaskClient, vocabulary: Vocabulary) -> None:
    titles = Counter(read(client, path).title for path in dict.fromkeys(every_page(vocabulary)))
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_link_leads_to_a_page_that_is_there(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = {link for path in every_page(vocabulary) for link in read(client, path).links}
    inside = {link.partition("#")[0] for link in links if link.startswith("/")}
    assert {link for link in inside if client.get(link).status_code != 200} == set()
    assert len(inside) > 221


def test_no_link_of_ours_needs_another_host(client: FlaskClient) -> None:
    for path in PAGES:
        page = read(client, path)
        loaded = [
            tag.get("src") or tag.get("href") or "" for name in ("script", "link", "img") for tag in page.all(name)
        ]
        assert [address for address in loaded if not address.startswith("/")] == [], path


@pytest.mark.parametrize("path", PAGES)
def test_nothing_stands_in_a_page_that_the_policy_forbids(client: FlaskClient, path: str) -> None:
    page = read(client, path)
    attributes = {name for _, found in page.tags for name in found}
    assert "style" not in attributes
    assert [name for name in attributes if name.startswith("on")] == []
    assert [script for script in page.all("script") if not script.get("src")] == []
    assert page.all("style") == []


@pytest.mark.parametrize("path", PAGES)
def test_help_now_is_on_every_page(client: FlaskClient, path: str) -> None:
    assert "/help-now/" in read(client, path).links


def test_the_wheel_is_one_tab_stop_before_any_script_runs(client: FlaskClient) -> None:
    for path in ("/wheel/", "/wheel/angry/", "/feelings/bitter/"):
        wedges = [tag for tag in read(client, path).all("a") if "w" in (tag.get("class") or "").split()]
        drawings = 2 if path == "/wheel/" else 1
        assert len([tag for tag in wedges if tag.get("tabindex") != "-1"]) == drawings, path


def test_every_word_of_the_wheel_is_a_link_and_says_where_it_stands(
    client: FlaskClient, vocabulary: Vocabulary
) -> None:
    page = client.get("/wheel/").get_data(as_text=True)
    assert 'aria-label="Resentful, in Angry, 3 of 7"' in page
    reader = PageReader(page)
    linked = {tag["data-id"] for tag in reader.all("a") if "w" in (tag.get("class") or "").split()}
    assert linked == set(vocabulary.entries)


def test_the_list_reaches_every_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    links = Counter(read(client, "/wheel/").links)
    for id_ in vocabulary.words:
        assert links[f"/feelings/{id_}/"] >= 2, f"{id_} is not both on the wheel and in the list"


def test_a_card_tells_all_that_there_is_to_a_word(client: FlaskClient, vocabulary: Vocabulary) -> None:
    from feelings_wheel.typography import curl

    word = vocabulary.words["bitter"]
    page = client.get("/feelings/bitter/").get_data(as_text=True)
    for text in (word.definition, word.body, word.urge, word.need, word.example, *word.idioms):
        assert curl(text).replace("&", "&amp;") in page
    assert "/practice/#bitter" in page


def test_a_vague_word_leads_to_words_that_may_be_meant(client: FlaskClient, vocabulary: Vocabulary) -> None:
    for word in vocabulary.vague_words:
        links = read(client, f"/vague/{word.id}/").links
        for branch in word.branches:
            assert [id_ for id_ in branch.leads if f"/feelings/{id_}/" not in links] == []


def test_navigation_shows_only_places_that_exist(client: FlaskClient) -> None:
    page = client.get("/").get_data(as_text=True)
    for place in ("Check in", "Paths", "Progress", "Journal"):
        assert place not in page


def test_an_address_without_its_slash_leads_to_the_page(client: FlaskClient) -> None:
    response = client.get("/feelings/bitter")
    assert response.status_code == 308
    assert response.headers["Location"].endswith("/feelings/bitter/")


def test_head_answers_as_get_does(client: FlaskClient) -> None:
    assert client.head("/wheel/").status_code == 200


def test_practice_says_what_to_read_where_no_script_runs(client: FlaskClient) -> None:
    page = client.get("/practice/").get_data(as_text=True)
    message = page[page.index("<noscript>") : page.index("</noscript>")]
    assert "JavaScript" in message
    assert "/wheel/" in message
    assert "/vague/fine/" in message
