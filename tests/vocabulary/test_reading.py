"""Whatever lies in the place of a YAML file, reading it gives plain data, or one clear sentence and the line."""

from __future__ import annotations

import os
from pathlib import Path
from time import monotonic

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from feelings_wheel.vocabulary import DatasetError, Problem, reading
from feelings_wheel.vocabulary.reading import MAX_ALIASES, MAX_DEPTH, MAX_VALUES, read, where_of

LOADERS = {loader.__name__: loader for loader in (reading.Loader, yaml.SafeLoader)}
"""PyYAML's loader in C where there is one, and the one in Python that stands in for it elsewhere."""


@pytest.fixture(params=list(LOADERS.values()), ids=list(LOADERS), autouse=True)
def _loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "Loader", request.param)


def refusal(file: Path) -> str:
    """Return the only problem of a file that can't be read, without the file's path."""
    with pytest.raises(DatasetError) as caught:
        read(file)
    (problem,) = caught.value.problems
    assert problem.file == file
    return str(problem).removeprefix(str(file))


UNREADABLE: dict[str, tuple[bytes, str]] = {
    "an empty file": (b"", ":1: the file: is empty; restore its content, or start it with `schema: 1`"),
    "nothing but comments": (
        b"# later\n\n",
        ":1: the file: is empty; restore its content, or start it with `schema: 1`",
    ),
    "a control character": (b"a: 1\nb: be\x07ll\n", ":2: the file: has a control character (U+0007); remove it"),
    "NUL characters": (b"\0\0\0\0", ":1: the file: has a control character (U+0000); remove it"),
    "another encoding": (
        "a: 1\nname: déjà vu\n".encode("latin-1"),
        ":2: the file: has a byte that is not UTF-8; save the file as UTF-8",
    ),
    "UTF-16": ("a: 1\n".encode("utf-16"), ":1: the file: has a byte that is not UTF-8; save the file as UTF-8"),
    "too deep a list": (
        b"a: 1\nb: " + b"[" * 100_000,
        f":2: the file: is nested more than {MAX_DEPTH} deep; flatten it",
    ),
    "too deep a block": (b"- " * 100_000, f":1: the file: is nested more than {MAX_DEPTH} deep; flatten it"),
    "a list inside of itself": (
        b"a: &a\n  - *a\n",
        f":1: the file: is nested more than {MAX_DEPTH} deep; flatten it",
    ),
    "the same key twice": (
        b"a: 1\nb: 2\na: 3\n",
        ":3: the file: 'a' stands here twice (first on line 1); keep one of them",
    ),
    "the same key twice, further in": (
        b"words:\n  - id: sad\n    id: sad\n",
        ":3: words 1: 'id' stands here twice (first on line 2); keep one of them",
    ),
    "a list as a key": (
        b"a: 1\n? [b, c]\n: 2\n",
        ":2: the file: has a list or a mapping where a name belongs; write `name: value`",
    ),
    "a tag that would build an object": (
        b'a: 1\nb: !!python/object/apply:os.system ["true"]\n',
        ":2: b: has the YAML tag '!!python/object/apply:os.system', and we read plain data only; remove the tag",
    ),
    "a tag on a text": (
        b"a: !!python/name:os.system ''\n",
        ":1: a: has the YAML tag '!!python/name:os.system', and we read plain data only; remove the tag",
    ),
    "a tag on a key": (
        b"!shy a: 1\n",
        ":1: the file: has the YAML tag '!shy', and we read plain data only; remove the tag",
    ),
    "a tag on a number": (
        b"a: !!python/object:int 5\n",
        ":1: a: has the YAML tag '!!python/object:int', and we read plain data only; remove the tag",
    ),
    "not a number": (
        b"a:\n  - 0.5\n  - .nan\n",
        ":3: a 2: '.nan' is not a number that we read; write it plainly (0.5), or quote it if it is text",
    ),
    "infinity": (
        b"a: -.inf\n",
        ":1: a: '-.inf' is not a number that we read; write it plainly (0.5), or quote it if it is text",
    ),
    "a number beyond all floats": (
        b"a: 1.0e+400\n",
        ":1: a: '1.0e+400' is not a number that we read; write it plainly (0.5), or quote it if it is text",
    ),
    "a number of 5,000 digits": (
        b"a: " + b"9" * 5000,
        f":1: a: '{'9' * 39}…' is not a number that we read; write it plainly (0.5), or quote it if it is text",
    ),
    "a time of day without quotes": (
        b"a: 1:30\n",
        ":1: a: '1:30' is not a number that we read; write it plainly (0.5), or quote it if it is text",
    ),
    "an escaped control character": (
        b'a: 1\nb: "red \\e[31m"\n',
        ":2: b: holds a control character (U+001B); remove it",
    ),
    "an escaped control character in a key": (
        b'"\\0": 1\n',
        ":1: the file: holds a control character (U+0000); remove it",
    ),
}


@pytest.mark.parametrize(("content", "sentence"), UNREADABLE.values(), ids=UNREADABLE.keys())
def test_what_can_not_be_read_is_refused_in_one_sentence(tmp_path: Path, content: bytes, sentence: str) -> None:
    file = tmp_path / "words.yaml"
    file.write_bytes(content)
    assert refusal(file) == sentence


NOT_YAML: dict[str, tuple[str, int, str]] = {
    "a tab for an indent": ("a:\n\tb: 1\n", 2, "indent with spaces, not with tabs"),
    "a second document": ("a: 1\n---\nb: 2\n", 2, "remove the line `---`"),
    "a colon in a sentence": ("a: 1\nb: He said: no\n", 2, "look at the indentation, and at colons or quotes"),
    "a quote that is never closed": ("a: 1\nb: 'tis\nc: 3\n", 2, "look at the indentation, and at colons or quotes"),
    "a list that is never closed": ("a: [1, 2\nb: 3\n", 2, "look at the indentation, and at colons or quotes"),
    "an alias of nothing": ("a: 1\nb: *c\n", 2, "look at the indentation, and at colons or quotes"),
    "a version of YAML from the future": ("%YAML 2.0\n---\na: 1\n", 1, "look at the indentation"),
    "a letter beyond Unicode": ('a: "\\UFFFFFFFF"\n', 1, ""),
    "half of a surrogate pair": ('a: "\\ud800"\n', 1, ""),
    "a name of two thousand letters": ("a" * 2000 + ": 1\n", 1, "look at the indentation"),
}


@pytest.mark.parametrize(("text", "line", "remedy"), NOT_YAML.values(), ids=NOT_YAML.keys())
def test_what_is_not_yaml_is_refused_with_its_line_and_a_remedy(
    tmp_path: Path, text: str, line: int, remedy: str
) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(text, encoding="utf-8")
    sentence = refusal(file)
    assert sentence.startswith(f":{line}: ")
    assert remedy in sentence
    assert "\n" not in sentence


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    sentence = ":1: the file: is missing; restore it, or name another directory with --data"
    assert refusal(tmp_path / "words.yaml") == sentence


def test_a_directory_in_place_of_a_file_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path) == ":1: the file: can't be read (Is a directory); check its type and permissions"


def test_a_link_that_leads_to_itself_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.symlink_to(file)
    assert ": the file: can't be read (" in refusal(file)


def test_a_file_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a: 1\n")
    assert ": the file: can't be read (Not a directory)" in refusal(tmp_path / "data" / "words.yaml")


def test_a_file_of_200_megabytes_is_refused_by_its_size_at_once(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    with file.open("wb") as stream:
        stream.truncate(200_000_000)
    start = monotonic()
    assert refusal(file) == ":1: the file: has more than the 5 MB that we read; split or shorten it"
    assert monotonic() - start < 1


def test_a_stream_without_end_is_refused_by_its_size() -> None:
    assert refusal(Path("/dev/zero")) == ":1: the file: has more than the 5 MB that we read; split or shorten it"


def test_a_pipe_is_read_like_a_file() -> None:
    read_end, write_end = os.pipe()
    os.write(write_end, b"a: 1\n")
    os.close(write_end)
    try:
        assert read(Path(f"/dev/fd/{read_end}")).data == {"a": 1}
    finally:
        os.close(read_end)


def test_a_file_of_just_the_size_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reading, "MAX_BYTES", 1000)
    file = tmp_path / "words.yaml"
    file.write_bytes(b"a: 1\n#" + b"-" * 994)
    assert read(file).data == {"a": 1}
    file.write_bytes(b"a: 1\n#" + b"-" * 995)
    assert "more than the " in refusal(file)


def bomb(levels: int, width: int) -> str:
    """Return YAML that names `width` aliases on each of `levels` lines, and unfolds to their power."""
    lines = [f"a{level + 1}: &a{level + 1} [{', '.join([f'*a{level}'] * width)}]" for level in range(levels)]
    return "\n".join(["a0: &a0 [x, x]", *lines, ""])


def test_a_bomb_is_refused_by_the_number_of_its_aliases(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(bomb(levels=9, width=9))
    assert refusal(file) == f":7: the file: has more than {MAX_ALIASES} YAML aliases; write the values out"


def test_a_bomb_of_few_aliases_is_refused_by_what_it_unfolds_to(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(bomb(levels=16, width=3))
    assert f"unfolds to more than {MAX_VALUES:,} values; write less, or fewer aliases" in refusal(file)


def test_a_few_aliases_are_read_as_what_they_name(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("a: &a [x, y]\nb: *a\n")
    assert read(file).data == {"a": ["x", "y"], "b": ["x", "y"]}


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["Unix", "Windows", "old Mac"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["no mark", "byte order mark"])
def test_line_ends_and_a_byte_order_mark_change_neither_data_nor_lines(
    tmp_path: Path, line_end: str, mark: bytes
) -> None:
    file = tmp_path / "words.yaml"
    lines = ["a: 1", "b: >-", "  two", "  words", "c:", "  - d: déjà vu"]
    file.write_bytes(mark + line_end.join(lines).encode())
    source = read(file)
    assert source.data == {"a": 1, "b": "two words", "c": [{"d": "déjà vu"}]}
    assert source.lines == {(): 1, ("a",): 1, ("b",): 2, ("c",): 5, ("c", 0): 6, ("c", 0, "d"): 6}


PLAIN: dict[str, tuple[str, object]] = {
    "text": ("bitter", "bitter"),
    "text in quotes": ("'0.5'", "0.5"),
    "a whole number": ("-3", -3),
    "a number": ("0.25", 0.25),
    "nothing": ("", None),
    "null": ("~", None),
    "yes": ("yes", True),
    "no": ("no", False),
    "a day": ("2026-11-22", "2026-11-22"),
    "a merge sign": ("'<<'", "<<"),
    "a list": ("[1, [2]]", [1, [2]]),
    "a mapping with odd keys": ("{1: a, null: b, yes: c}", {"1": "a", "null": "b", "yes": "c"}),
    "a text in a block": ("|\n  two\n  lines", "two\nlines"),
}


@pytest.mark.parametrize(("text", "value"), PLAIN.values(), ids=PLAIN.keys())
def test_plain_values_are_read_as_plain_data(tmp_path: Path, text: str, value: object) -> None:
    file = tmp_path / "words.yaml"
    file.write_text(f"a: {text}")
    found = read(file).data["a"]
    assert (found, type(found)) == (value, type(value))


def test_all_duplicates_and_odd_numbers_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("a: .nan\nb: 1\nb: 2\nc: .inf\n")
    with pytest.raises(DatasetError) as caught:
        read(file)
    assert [problem.line for problem in caught.value.problems] == [1, 3, 4]


def test_a_value_without_a_line_has_that_of_what_is_around_it(tmp_path: Path) -> None:
    file = tmp_path / "words.yaml"
    file.write_text("a:\n  b:\n    - c: 1\n")
    source = read(file)
    assert source.line(("a", "b", 0, "missing")) == 3
    assert source.line(("a", "x", "y")) == 1
    assert source.line(("z",)) == 1


def test_a_place_is_named_as_people_count() -> None:
    assert where_of(("families", 2, "nuances", 0, "body")) == "families 3, nuances 1, body"
    assert where_of(()) == "the file"


SAMPLE = """\
# a small file with all that ours have
schema: 1
words:

  - id: sad
    text: >-
      Two lines,
      one text.
    said: 'I''m "fine".'
    list: [a, 'b c', "d"]
    near: {glad: No., mad: 0.5}
    level: -3
"""


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    start=st.integers(0, len(SAMPLE)),
    length=st.integers(0, 12),
    put=st.text(max_size=8) | st.text("&*[]{}:-?!%@`'\"|>#, \t\n\\0123456789.eabux~<=", max_size=12),
)
def test_no_slip_of_the_pen_raises_anything_else(tmp_path: Path, start: int, length: int, put: str) -> None:
    file = tmp_path / "words.yaml"
    text = SAMPLE[:start] + put + SAMPLE[start + length :]
    file.write_bytes(text.encode("utf-8", "surrogatepass"))
    told: list[Problem] = []
    try:
        read(file)
    except DatasetError as error:
        told = error.problems
    rows = len(text.splitlines()) + 1
    assert [problem for problem in told if not 1 <= problem.line <= rows or "\n" in str(problem)] == []
