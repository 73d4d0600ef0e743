"""The browser judges as Python does: `client/practice/judge.ts` against `drills/credit.py`, on the real words."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from random import Random
from typing import Any

import deno
import pytest

from feelings_wheel.drills import stock
from feelings_wheel.drills.credit import CREDIT, nearness
from feelings_wheel.vocabulary import Vocabulary, load

ROOT = Path(__file__).parent.parent
PAIRS = 3000

Judged = list[tuple[dict[str, Any], str, dict[str, Any]]]
"""Item, answer, and the browser's verdict."""


@pytest.fixture(scope="module")
def words() -> Vocabulary:
    return load()


@pytest.fixture(scope="module")
def judged(words: Vocabulary) -> Judged:
    """Answers drawn at random, and all those that an author foresaw."""
    whole = stock(words)
    random = Random(20260301)  # noqa: S311  a draw that can be repeated is the point
    ids = list(words.words)
    scenes = [item for item in whole["items"] if item["kind"] == "pinpoint"]
    sheet = [(random.choice(scenes), random.choice(ids)) for _ in range(PAIRS)]
    for item in scenes:
        sheet += [(item, answer) for answer in (*item["best"], *item["accept"], *item["near"])]
        nuances = [nuance.id for id_ in item["best"] if (nuance := words.nuance_of(id_))]
        sheet += [(item, answer) for answer in nuances]
    given = {"stock": whole, "answers": [(item["id"], answer) for item, answer in sheet]}
    done = subprocess.run(
        [deno.find_deno_bin(), "run", "--quiet", "--frozen", "client/practice/judge_cli.ts"],
        cwd=ROOT,
        input=json.dumps(given),
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stderr
    verdicts = json.loads(done.stdout)
    return [(item, answer, verdict) for (item, answer), verdict in zip(sheet, verdicts, strict=True)]


def test_every_answer_earns_the_same_credit_in_the_browser_and_in_python(words: Vocabulary, judged: Judged) -> None:
    expected = [nearness(words, answer, item["best"], item["accept"]) for item, answer, _ in judged]
    different = [
        f"{item['id']}: '{answer}' is {verdict['nearness']} ({verdict['credit']}) in the browser, {relation} in Python"
        for (item, answer, verdict), relation in zip(judged, expected, strict=True)
        if (verdict["nearness"], verdict["credit"]) != (relation, CREDIT[relation])
    ]
    assert different == []
    assert set(expected) == set(CREDIT), "the draw should meet every relation"


def test_the_author_s_line_about_an_answer_is_always_found(judged: Judged) -> None:
    different = [
        f"{item['id']}: '{answer}' gets the line {verdict['line']!r}"
        for item, answer, verdict in judged
        if verdict["line"] != (item["accept"] | item["near"]).get(answer)
    ]
    assert different == []


def test_only_the_nuance_of_a_best_feeling_is_a_stop_on_the_way(words: Vocabulary, judged: Judged) -> None:
    def stop(item: dict[str, Any], answer: str) -> bool:
        finer = {words.parents[id_].id for id_ in item["best"]}
        return answer in finer and answer in words.words and answer not in (*item["best"], *item["accept"])

    different = [
        f"{item['id']}: '{answer}'"
        for item, answer, verdict in judged
        if verdict["stoppedAtNuance"] != stop(item, answer)
    ]
    assert different == []
    assert any(verdict["stoppedAtNuance"] for _, _, verdict in judged)
