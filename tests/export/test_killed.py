"""An export that is killed, at any moment, leaves a whole site: the old one or the new one."""

from __future__ import annotations

import shutil
from pathlib import Path
from random import Random
from subprocess import TimeoutExpired
from time import monotonic

from tests.dataset_copy import WHEEL, DatasetCopy
from tests.export.files import beside, contents, exporting, kill


def test_killed_at_ten_random_moments_it_leaves_a_whole_site(site: Path, dataset: DatasetCopy, tmp_path: Path) -> None:
    dataset.edit(WHEEL, ("version",), "9.8.7")
    options = ("--data", str(dataset.directory))
    (tmp_path / "www").mkdir()
    place = tmp_path / "www" / "site"
    start = monotonic()
    exporting(place, *options).communicate()
    takes = monotonic() - start
    old, new = contents(site), contents(place)
    assert old.keys() == new.keys()
    assert old != new

    random = Random(5)  # noqa: S311  the same moments each time
    moments = sorted(random.uniform(0, 1.1 * takes) for _ in range(10))
    found = []
    for moment in moments:
        shutil.rmtree(place)
        shutil.copytree(site, place)
        process = exporting(place, *options)
        try:
            process.communicate(timeout=moment)
        except TimeoutExpired:
            kill(process)
        there = contents(place)
        assert there in (old, new), f"mixed after {moment:.2f} s"
        found.append(there == old)
    assert any(found)

    process = exporting(place, *options)
    process.communicate()
    assert process.returncode == 0
    assert contents(place) == new
    assert beside(place) == []
