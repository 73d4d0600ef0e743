"""Read one YAML file safely: plain data, the line of every value, or a problem in one clear sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import isfinite
from pathlib import Path
from typing import Any

import yaml

from feelings_wheel.vocabulary.problem import DatasetError, Location, Problem, shortened

Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

MAX_BYTES = 5_000_000
"""Ten times what the largest file of the stock will need; anything longer is not a word list."""

MAX_ALIASES = 50
"""YAML aliases (`*name`) can unfold to billions of nodes; ours has none, a translator may like a few."""

MAX_VALUES = 200_000
"""After aliases are unfolded: fifty of them are enough for a bomb. Our largest file holds some 9,000 values."""

MAX_DEPTH = 20

_ODD = yaml.reader.Reader.NON_PRINTABLE
_YAML_TAG = "tag:yaml.org,2002:"
_PLAIN_TAGS = {
    f"{_YAML_TAG}{kind}"
    for kind in ("bool", "float", "int", "map", "merge", "null", "seq", "str", "timestamp", "value")
}


@dataclass(frozen=True)
class Source:
    """The data of one file and where each value stood."""

    file: Path
    data: Any
    lines: dict[Location, int] = field(default_factory=dict)

    def line(self, location: Location) -> int:
        """Return the line of a value, or of the nearest thing around it that has one."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)

    def problem(self, location: Location, where: str, what: str, remedy: str) -> Problem:
        """Tell of a problem with the value at `location`."""
        return Problem(self.file, self.line(location), where, what, remedy)


def read(file: Path) -> Source:
    """Return the content of a YAML file; raises DatasetError for a file that can't be read as one."""
    text = read_text(file)
    try:
        _refuse_bombs(file, text)
        root = yaml.compose(text, Loader=Loader)
    except yaml.MarkedYAMLError as error:
        raise _refused_yaml(file, text, error) from None
    except (yaml.YAMLError, ValueError, OverflowError):
        # the loader that is written in Python passes on what `chr` says to an escape such as "\UFFFFFFFF"
        raise _refusal(
            file, 1, "is not YAML (it has an escape that means nothing)", "write the character out"
        ) from None
    if root is None:
        raise _refusal(file, 1, "is empty", "restore its content, or start it with `schema: 1`")
    unfolding = _Unfolding(file)
    data = unfolding.plain(root, ())
    if unfolding.problems:
        raise DatasetError(unfolding.problems)
    return Source(file, data, unfolding.lines)


def read_text(file: Path) -> str:
    """Return the text of a UTF-8 file of sensible size; raises DatasetError otherwise."""
    try:
        with file.open("rb") as stream:
            # one byte more than allowed tells enough, whatever the file claims to be: a pipe or a device has no size
            content = stream.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _refusal(file, 1, "is missing", "restore it, or name another directory with --data") from None
    except OSError as error:
        raise _refusal(file, 1, f"can't be read ({error.strerror})", "check its type and permissions") from None
    if len(content) > MAX_BYTES:
        what = f"has more than the {MAX_BYTES / 1e6:.0f} MB that we read"
        raise _refusal(file, 1, what, "split or shorten it")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        raise _refusal(file, line, "has a byte that is not UTF-8", "save the file as UTF-8") from None
    if odd := _ODD.search(text):
        line = text.count("\n", 0, odd.start()) + 1
        raise _refusal(file, line, f"has a control character (U+{ord(odd[0]):04X})", "remove it")
    return text


def _refuse_bombs(file: Path, text: str) -> None:
    """Refuse too many aliases and too deep a nesting before anything is built from them."""
    aliases = depth = 0
    for event in yaml.parse(text, Loader=Loader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        aliases += isinstance(event, yaml.AliasEvent)
        line = event.start_mark.line + 1 if event.start_mark else 1
        if aliases > MAX_ALIASES:
            raise _refusal(file, line, f"has more than {MAX_ALIASES} YAML aliases", "write the values out")
        if depth > MAX_DEPTH:
            raise _too_deep(file, line)


class _Unfolding:
    """Turns nodes into dicts, lists, texts and numbers; notes the line of each, and what is wrong with it."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.lines: dict[Location, int] = {}
        self.problems: list[Problem] = []

    def plain(self, node: yaml.Node, at: Location) -> Any:
        """Return the data under a node, which stands at `at`."""
        self.lines.setdefault(at, _line(node))
        if len(self.lines) > MAX_VALUES:
            what = f"unfolds to more than {MAX_VALUES:,} values"
            raise _refusal(self.file, _line(node), what, "write less, or fewer aliases")
        if len(at) > MAX_DEPTH:  # the text doesn't show it: an alias may stand inside of what it names
            raise _too_deep(self.file, _line(node))
        self._check(node, at)
        if isinstance(node, yaml.SequenceNode):
            return [self.plain(child, (*at, index)) for index, child in enumerate(node.value)]
        return self._mapping(node, at) if isinstance(node, yaml.MappingNode) else self._scalar(node, at)

    def _mapping(self, node: yaml.MappingNode, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in node.value:
            if not isinstance(key, yaml.ScalarNode):
                self._problem(key, at, "has a list or a mapping where a name belongs", "write `name: value`")
            elif key.value in found:
                what = f"'{shortened(key.value)}' stands here twice (first on line {self.lines[(*at, key.value)]})"
                self._problem(key, at, what, "keep one of them")
            else:
                self._check(key, at)
                here = (*at, key.value)
                self.lines[here] = _line(key)
                found[key.value] = self.plain(value, here)
        return found

    def _scalar(self, node: yaml.Node, at: Location) -> object:
        reader = _READERS.get(node.tag, str)
        try:
            return reader(node.value)
        except ValueError:
            what = f"'{shortened(node.value)}' is not a number that we read"
            self._problem(node, at, what, "write it plainly (0.5), or quote it if it is text")
            return None

    def _check(self, node: yaml.Node, at: Location) -> None:
        if node.tag not in _PLAIN_TAGS:
            shown = shortened(node.tag.replace(_YAML_TAG, "!!"))
            self._problem(node, at, f"has the YAML tag '{shown}', and we read plain data only", "remove the tag")
        # only double quotes can escape what `read_text` has refused
        if isinstance(node, yaml.ScalarNode) and node.style == '"' and (odd := _ODD.search(node.value)):
            self._problem(node, at, f"holds a control character (U+{ord(odd[0]):04X})", "remove it")

    def _problem(self, node: yaml.Node, at: Location, what: str, remedy: str) -> None:
        self.problems.append(Problem(self.file, _line(node), where_of(at), what, remedy))


def _finite(text: str) -> float:
    number = float(text)
    if not isfinite(number):
        raise ValueError(text)
    return number


_READERS: dict[str, Callable[[str], object]] = {
    f"{_YAML_TAG}bool": lambda text: text.lower() in ("true", "yes", "on"),
    f"{_YAML_TAG}float": _finite,
    f"{_YAML_TAG}int": int,
    f"{_YAML_TAG}null": lambda _: None,
}


def where_of(at: Location) -> str:
    """Name a place in a file for people: `families 3, nuances 1, body`; indexes count from 1."""
    parts = [f" {part + 1}" if isinstance(part, int) else f", {shortened(part)}" for part in at]
    return "".join(parts).lstrip(", ") or "the file"


def _line(node: yaml.Node) -> int:
    return node.start_mark.line + 1 if node.start_mark else 1


def _refusal(file: Path, line: int, what: str, remedy: str) -> DatasetError:
    return DatasetError([Problem(file, line, "the file", what, remedy)])


def _too_deep(file: Path, line: int) -> DatasetError:
    return _refusal(file, line, f"is nested more than {MAX_DEPTH} deep", "flatten it")


def _refused_yaml(file: Path, text: str, error: yaml.MarkedYAMLError) -> DatasetError:
    what = str(error.problem or error.context)
    if error.context and what.startswith(("but ", "second ")):  # the problem alone is half a sentence
        what = f"{error.context}, {what}"
    # of a quote that is never closed, the start is where to look, and not the end of the file
    mark = error.context_mark if "end of stream" in what else error.problem_mark
    line = mark.line + 1 if mark else 1
    return _refusal(file, line, f"is not YAML ({what.splitlines()[0]})", _yaml_remedy(text, line, what))


def _yaml_remedy(text: str, line: int, what: str) -> str:
    rows = text.splitlines()
    row = rows[line - 1] if line <= len(rows) else ""
    if "\t" in row[: len(row) - len(row.lstrip())]:
        return "indent with spaces, not with tabs"
    if "another document" in what:
        return "remove the line `---`"
    return "look at the indentation, and at colons or quotes inside unquoted text"
