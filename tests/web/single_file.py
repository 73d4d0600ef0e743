"""Reads the one file as its script does: pages by their paths, with what they share put in its places."""

from __future__ import annotations

import re
from functools import cached_property

from tests.web.html import Document, read

TEMPLATE = re.compile(r'<template data-(page|share|file)="([^"]+)"([^>]*)>(.*?)</template>', re.DOTALL)
ROOM = re.compile(r'<div data-shared="([^"]+)"[^>]*></div>')


class SingleFile:
    """The whole file, as text and taken apart."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts = {(kind, name): content for kind, name, _, content in TEMPLATE.findall(text)}

    @cached_property
    def document(self) -> Document:
        """All its elements; those in templates, too."""
        return read(self.text)

    @cached_property
    def pages(self) -> dict[str, Document]:
        """Every page, by its path, as somebody sees it."""
        return {name: read(self.page(name)) for kind, name in self.parts if kind == "page"}

    @cached_property
    def titles(self) -> dict[str, str]:
        """The title of every page."""
        templates = [element for element in self.document.all("template") if element.get("data-page")]
        return {template.get("data-page"): template.get("data-title") for template in templates}

    @property
    def files(self) -> dict[str, str]:
        """What it carries, compressed, by its path."""
        return {name: content.strip() for (kind, name), content in self.parts.items() if kind == "file"}

    def page(self, path: str) -> str:
        """Return the markup of a page, whole."""
        return ROOM.sub(lambda room: self.parts["share", room[1]], self.parts["page", path])
