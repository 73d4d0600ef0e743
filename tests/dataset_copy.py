"""A copy of the dataset that tests may break, one thing at a time, and still know on which line."""

from __future__ import annotations

import json
import shutil
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from yaml.constructor import SafeConstructor

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary import DatasetError, Problem, Vocabulary, load
from feelings_wheel.vocabulary.problem import Location
from feelings_wheel.vocabulary.reading import Source, read

WHEEL = "feelings_wheel.yaml"
VAGUE_WORDS = "vague_words.yaml"
SCENARIOS = "scenarios.yaml"
CONTRASTS = "contrasts.yaml"
VERDICTS = "verdicts.yaml"
LADDERS = "ladders.yaml"

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class DatasetCopy:
    """Our own data below a temporary directory. An edit works on the text, so that all other lines stay as they are."""

    def __init__(self, directory: Path) -> None:
        self.directory = directory
        directory.mkdir()
        for file in DATA.iterdir():
            if file.is_file():
                shutil.copyfile(file, directory / file.name)

    def file(self, name: str) -> Path:
        """Return the path of one file."""
        return self.directory / name

    def text(self, name: str) -> str:
        """Return what a file holds now."""
        return self.file(name).read_text(encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        """Give a file another text."""
        self.file(name).write_text(text, encoding="utf-8")

    def line(self, name: str, needle: str) -> int:
        """Return the line (from 1) of the only place where a file has `needle`."""
        text = self.text(name)
        assert text.count(needle) == 1, f"{name} has {needle!r} {text.count(needle)} times"
        return text.count("\n", 0, text.index(needle)) + 1

    def replace(self, name: str, old: str, new: str) -> None:
        """Replace the only place where a file has `old`."""
        self.line(name, old)
        self.write(name, self.text(name).replace(old, new))

    def value(self, name: str, at: Location) -> Any:
        """Return the data at a place."""
        return SafeConstructor().construct_object(self._node(name, at), deep=True)

    def edit(self, name: str, at: Location, value: Any) -> int:
        """Put another value at a place; return the line of the field or item that holds it."""
        return self.edit_raw(name, at, json.dumps(value, ensure_ascii=False))

    def edit_raw(self, name: str, at: Location, yaml_text: str) -> int:
        """Put a piece of YAML at a place; return the line of the field or item that holds it."""
        start, end = self._offsets(name, self._node(name, at))
        line = self._line(name, at)
        text = self.text(name)
        self.write(name, text[:start] + yaml_text + text[end:])
        return line

    def append(self, name: str, at: Location, *values: Any) -> int:
        """Add items behind the last one of a list that is written one item a line; return the line of the last."""
        last = self._offsets(name, self._node(name, at).value[-1])
        text = self.text(name)
        dash = text.rindex("- ", 0, last[0])
        indent = text[text.rindex("\n", 0, dash) + 1 : dash]
        items = "".join(f"\n{indent}- {json.dumps(value, ensure_ascii=False)}" for value in values)
        self.write(name, text[: last[1]] + items + text[last[1] :])
        return text.count("\n", 0, last[1]) + 1 + len(values)

    def rename(self, name: str, at: Location, key: str) -> int:
        """Give the last part of a place another name; return its line."""
        start, end = self._offsets(name, self._key(name, at))
        text = self.text(name)
        self.write(name, text[:start] + key + text[end:])
        return text.count("\n", 0, start) + 1

    def delete(self, name: str, at: Location) -> None:
        """Delete the lines of a field, or of an item behind `- `, whatever is below it included."""
        key = self._key(name, at) if isinstance(at[-1], str) else self._node(name, at)
        text = self.text(name)
        start = text.rindex("\n", 0, self._offsets(name, key)[0]) + 1
        end = self._offsets(name, self._node(name, at))[1]
        assert text[start:end].lstrip().startswith(f"{at[-1]}:" if isinstance(at[-1], str) else "- "), "not on its own"
        self.write(name, text[:start].rstrip(" ") + text[end:].lstrip("\n"))

    def load(self, *, editorial: bool = False) -> Vocabulary:
        """Load the copy, and check the stock, too, where an editor asks for it."""
        with pytest.MonkeyPatch.context() as patched:
            # most tests change one file of several: what is as it was need not be read again
            patched.setattr(sys.modules[load.__module__], "read", _read_what_is_new)
            return load(self.directory, editorial=editorial)

    def problems(self, *, editorial: bool = False) -> list[Problem]:
        """Return what is wrong with the copy; fails if nothing is."""
        with pytest.raises(DatasetError) as caught:
            self.load(editorial=editorial)
        return caught.value.problems

    def shown(self, problem: Problem) -> str:
        """Return the line that `validate` prints for a problem, the file's name without its directory."""
        return str(problem).replace(f"{self.directory}/", "")

    def told(self) -> list[str]:
        """Return the lines that `validate` prints for the copy."""
        return [self.shown(problem) for problem in self.problems()]

    def _line(self, name: str, at: Location) -> int:
        # no edit moves it: a field's name, and the dash of an item, stand before what is replaced
        node = self._key(name, at) if isinstance(at[-1], str) else self._node(name, at)
        return int(node.start_mark.line) + 1

    def _node(self, name: str, at: Location) -> yaml.Node:
        node = _composed(self.text(name))
        for part in at:
            node = node.value[part] if isinstance(part, int) else _pair(node, part)[1]
        return node

    def _key(self, name: str, at: Location) -> yaml.Node:
        return _pair(self._node(name, at[:-1]), str(at[-1]))[0]

    def _offsets(self, name: str, node: yaml.Node) -> tuple[int, int]:
        text = self.text(name)
        starts = _line_starts(text)
        start, end = (starts[mark.line] + mark.column for mark in (node.start_mark, node.end_mark))
        # a block ends where the next thing starts; its own text ends before the white space in between
        return start, start + len(text[start:end].rstrip())


def _read_what_is_new(file: Path) -> Source:
    ours = DATA / file.name
    if file.is_file() and ours.is_file() and file.read_bytes() == ours.read_bytes():
        return replace(_read_before(ours, ours.read_bytes()), file=file)
    return read(file)


@lru_cache(maxsize=16)
def _read_before(file: Path, _content: bytes) -> Source:
    return read(file)


@lru_cache(maxsize=16)
def _composed(text: str) -> yaml.Node:
    node = yaml.compose(text, Loader=_Loader)
    assert node is not None, "the file is empty"
    return node


@lru_cache(maxsize=16)
def _line_starts(text: str) -> list[int]:
    return [0, *(index + 1 for index, char in enumerate(text) if char == "\n")]


def _pair(node: yaml.Node, name: str) -> tuple[yaml.Node, yaml.Node]:
    found: tuple[yaml.Node, yaml.Node] = next(pair for pair in node.value if pair[0].value == name)
    return found
