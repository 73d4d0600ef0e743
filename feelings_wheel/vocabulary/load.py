"""Load a dataset directory: read, type, and check all of it, or raise with every problem found."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from feelings_wheel.resources import DATA
from feelings_wheel.vocabulary.model import (
    SCHEMA,
    ContrastsFile,
    LaddersFile,
    ScenariosFile,
    VagueWordsFile,
    VerdictsFile,
    WheelFile,
)
from feelings_wheel.vocabulary.problem import DatasetError, Location, Problem, did_you_mean, shortened
from feelings_wheel.vocabulary.reading import Source, read, read_text, where_of
from feelings_wheel.vocabulary.rule import Sources
from feelings_wheel.vocabulary.rules import problems_of
from feelings_wheel.vocabulary.vocabulary import Vocabulary

Model = TypeVar("Model", bound=BaseModel)

FILES: dict[str, type[BaseModel]] = {
    "feelings_wheel.yaml": WheelFile,
    "vague_words.yaml": VagueWordsFile,
    "scenarios.yaml": ScenariosFile,
    "contrasts.yaml": ContrastsFile,
    "verdicts.yaml": VerdictsFile,
    "ladders.yaml": LaddersFile,
}


def load(directory: Path = DATA, *, editorial: bool = False) -> Vocabulary:
    """Return the vocabulary in `directory`; raises DatasetError with every problem that could be found.

    `editorial` asks for the rules of the stock, too, which a server that starts does not wait for.
    """
    problems: list[Problem] = []
    sources: dict[str, Source] = {}
    typed: dict[str, Any] = {}
    consensus: tuple[str, ...] = ()
    for name, model in FILES.items():
        try:
            sources[name] = read(directory / name)
            typed[name] = type_checked(sources[name], model)
        except DatasetError as error:
            problems.extend(error.problems)
    try:
        consensus = _consensus(directory / "consensus.txt")
    except DatasetError as error:
        problems.extend(error.problems)
    if problems:
        raise DatasetError(problems)
    vocabulary = Vocabulary(
        typed["feelings_wheel.yaml"],
        typed["vague_words.yaml"].vague_words,
        typed["scenarios.yaml"].scenarios,
        typed["contrasts.yaml"].contrasts,
        typed["verdicts.yaml"].verdicts,
        typed["ladders.yaml"].ladders,
    )
    broken = problems_of(
        vocabulary,
        Sources(
            wheel=sources["feelings_wheel.yaml"],
            vague_words=sources["vague_words.yaml"],
            scenarios=sources["scenarios.yaml"],
            contrasts=sources["contrasts.yaml"],
            verdicts=sources["verdicts.yaml"],
            ladders=sources["ladders.yaml"],
            consensus=consensus,
        ),
        editorial=editorial,
    )
    if broken:
        raise DatasetError(broken)
    return vocabulary


def _consensus(file: Path) -> tuple[str, ...]:
    """Return the words that a dataset promises to cover; a translation may come without such a list."""
    try:
        lines = read_text(file).splitlines() if file.exists() else []
    except OSError:  # the directory itself can't be looked into; the files in it say so
        lines = []
    return tuple(line.strip() for line in lines if line.strip() and not line.startswith("#"))


def read_wheel(path: Path) -> tuple[Source, WheelFile]:
    """Return one wheel, by its file or its dataset directory, with the lines that it came from.

    It is typed but not checked against the rules: enough to compare two versions.
    """
    source = read(path / "feelings_wheel.yaml" if path.is_dir() else path)
    return source, type_checked(source, WheelFile)


def read_material(directory: Path) -> list[BaseModel]:
    """Return the drill material of a dataset directory, typed but not checked, without files that it lacks."""
    return [
        type_checked(read(directory / name), model)
        for name, model in FILES.items()
        if model is not WheelFile and (directory / name).is_file()
    ]


def type_checked(source: Source, model: type[Model]) -> Model:
    """Return the data as `model`; raises DatasetError with a problem for each value of the wrong type."""
    if not isinstance(source.data, dict):
        raise DatasetError([source.problem((), "the file", "is not a mapping", "start it with `schema: 1`")])
    schema = source.data.get("schema")
    if type(schema) is int and schema != SCHEMA:
        what = f"is written in format {shortened(str(schema))}, and this version of the app reads format {SCHEMA}"
        remedy = "update the app, or use older data" if schema > SCHEMA else f"write `schema: {SCHEMA}`"
        raise DatasetError([source.problem(("schema",), "schema", what, remedy)])
    try:
        return model.model_validate(source.data)
    except ValidationError as error:
        raise DatasetError(_explained(source, model, error.errors(include_url=False))) from None


def _explained(source: Source, model: type[BaseModel], errors: Iterable[ErrorDetails]) -> list[Problem]:
    found = []
    for error in errors:
        location: Location = error["loc"]
        what, remedy = _sentence(error, model)
        found.append(source.problem(location, where_of(location[:-1]), what, remedy))
    return found


def _sentence(error: ErrorDetails, model: type[BaseModel]) -> tuple[str, str]:
    part, given = error["loc"][-1], _shown(error["input"])
    field = f"item {part + 1}" if isinstance(part, int) else f"'{shortened(part)}'"
    if error["type"] == "missing":
        return f"has no {field}", "add it"
    if error["type"] == "extra_forbidden":
        return f"{field} is not a field here", did_you_mean(str(part), _field_names(model), "remove it")
    if error["type"] == "literal_error":
        return f"{field} is {given}", f"use {error['ctx']['expected']}"
    if error["type"] == "string_pattern_mismatch":
        return f"{field} is {given}", "write three numbers: 1.0.0"
    if error["type"] in _WANTED:
        wanted, remedy = _WANTED[error["type"]]
        return f"{field} should be {wanted}, not {given}", remedy
    return f"{field} is not right ({error['msg']})", "mend it"


_WANTED = {
    "string_type": ("text", "write a word or a sentence, in quotes if it looks like something else"),
    "int_type": ("a whole number", "write it in digits, without quotes: 3"),
    "float_type": ("a number", "write it in digits, without quotes: 0.5"),
    "tuple_type": ("a list", "write one item a line, each behind `- `"),
    "dict_type": ("a mapping", "write `id: why`, one a line"),
    "model_type": ("a mapping", "write its fields as `name: value`, one a line"),
    "model_attributes_type": ("a mapping", "write its fields as `name: value`, one a line"),
}


def _shown(value: Any) -> str:
    if isinstance(value, str):
        return f"'{shortened(value)}'"
    names = {dict: "a mapping", list: "a list", type(None): "empty", bool: "true or false"}
    return names.get(type(value)) or shortened(str(value))


def _field_names(model: type[BaseModel]) -> set[str]:
    """Every field name of the file's format, at any depth."""
    schema = model.model_json_schema()
    return {name for part in (schema, *schema.get("$defs", {}).values()) for name in part.get("properties", {})}
