"""What we tell people who host the site agrees with what the app itself does."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest
import yaml
from click import Command
from flask.testing import FlaskClient

from feelings_wheel.cli import main
from feelings_wheel.vocabulary import Vocabulary
from feelings_wheel.web import create_app
from feelings_wheel.web.security import DOCUMENT_HEADERS, HEADERS, as_header

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/hosting.md").read_text(encoding="utf-8")
RECIPES = ROOT / "docs/hosting"


@pytest.fixture
def expected(client: FlaskClient) -> dict[str, str]:
    """Return the headers that a page can't state itself, as the app sends them."""
    (ancestors,) = (part for part in as_header().split("; ") if part.startswith("frame-ancestors"))
    cached = client.get("/wheel/").headers["Cache-Control"]
    return {"Content-Security-Policy": ancestors, "Cache-Control": cached, **HEADERS, **DOCUMENT_HEADERS}


def test_nginx_sends_what_the_app_sends(expected: dict[str, str]) -> None:
    config = (RECIPES / "nginx.conf").read_text(encoding="utf-8")
    assert dict(re.findall(r'add_header (\S+) "(.+)" always;', config)) == expected
    # a location with headers of its own would drop these
    assert len(re.findall(r"^ *add_header", config, re.MULTILINE)) == len(expected)
    assert len(re.findall(r"^    add_header", config, re.MULTILINE)) == len(expected)


def test_the_guide_names_the_same_headers(expected: dict[str, str]) -> None:
    assert dict(re.findall(r"^\| `([A-Z]\S+)` \| `(.+)` \|$", GUIDE, re.MULTILINE)) == expected


def test_every_recipe_is_told_of_and_there() -> None:
    linked = set(re.findall(r"\]\(hosting/([^)]+)\)", GUIDE))
    assert linked == {file.name for file in RECIPES.iterdir()}


def commands() -> list[list[str]]:
    """Return every call of our command in the guide and the recipes."""
    texts = [GUIDE, *(file.read_text(encoding="utf-8") for file in RECIPES.iterdir())]
    lines = [line for text in texts for line in text.splitlines() if re.search(r"feelings-wheel (export|serve) ", line)]
    return [shlex.split(line[line.index("feelings-wheel") :].split("    #")[0]) for line in lines]


@pytest.mark.parametrize("line", commands(), ids=" ".join)
def test_every_command_takes_the_options_that_it_is_given(line: list[str]) -> None:
    command = main.commands[line[1]]
    assert isinstance(command, Command)
    known = {option for parameter in command.params for option in parameter.opts}
    assert {word for word in line if word.startswith("--")} <= known


def test_the_workflow_publishes_what_it_exports() -> None:
    text = (RECIPES / "github-pages.yml").read_text(encoding="utf-8")
    steps = yaml.safe_load(text)["jobs"]["publish"]["steps"]
    (exported,) = (step["run"] for step in steps if "feelings-wheel export" in step.get("run", ""))
    (upload,) = (step for step in steps if "upload-pages-artifact" in step.get("uses", ""))
    assert exported.split()[2] == upload["with"]["path"]
    assert [step["uses"] for step in steps if "uses" in step and not re.search(r"@v\d+$", step["uses"])] == []


def test_the_settings_in_the_guide_make_an_app(vocabulary: Vocabulary) -> None:
    (code,) = re.findall(r"```python\n(.+?)```", GUIDE, re.DOTALL)
    settings: dict[str, str] = {}
    exec(code.replace("from feelings_wheel.web import create_app", ""), {"create_app": settings.update})  # noqa: S102
    answer = create_app({**settings, "WORDS": vocabulary}).test_client().get("/wheel/")
    assert f"frame-ancestors {settings['FRAME_ANCESTORS']}" in answer.headers["Content-Security-Policy"]
    assert f'<link rel="canonical" href="{settings["BASE_URL"]}/wheel/">' in answer.text
