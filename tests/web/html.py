"""Reads a page as a browser would, as far as the tests ask: its elements, and what stands in them."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = frozenset(("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"))


@dataclass
class Element:
    """One element: its name, its attributes, and all text inside it."""

    tag: str
    attributes: dict[str, str]
    text: str = ""

    def get(self, name: str) -> str:
        """Return an attribute; the empty string where it is missing."""
        return self.attributes.get(name, "")


@dataclass
class Document:
    """The elements of a page, in order."""

    elements: list[Element] = field(default_factory=list)

    def all(self, tag: str) -> list[Element]:
        """Return the elements with a name."""
        return [element for element in self.elements if element.tag == tag]

    def one(self, tag: str) -> Element:
        """Return the only element with a name; fails if there is another number of them."""
        found = self.all(tag)
        assert len(found) == 1, f"{len(found)} <{tag}>: {[element.text.strip() for element in found]}"
        return found[0]

    @property
    def links(self) -> list[str]:
        """Every address that the page leads to or loads."""
        return [element.get(name) for element in self.elements for name in ("href", "src") if element.get(name)]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.document = Document()
        self.open: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.document.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.document.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self.open, f"</{tag}> closes nothing"
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.text += data


def read(page: str) -> Document:
    """Parse a page; fails where an element is not closed, or closed twice."""
    reader = _Reader()
    reader.feed(page)
    reader.close()
    assert [element.tag for element in reader.open] == []
    return reader.document
