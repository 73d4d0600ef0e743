"""Compressed files hold what their originals hold, and are there only where they are smaller."""

from __future__ import annotations

import gzip
from pathlib import Path

import brotli

from feelings_wheel.export.precompress import TEXTS, precompress

UNPACK = {".br": brotli.decompress, ".gz": gzip.decompress}


def test_every_text_has_both_beside_it(addressed: Path) -> None:
    texts = [file for file in addressed.rglob("*") if file.suffix in TEXTS]
    assert len(texts) > 250
    tiny = {"robots.txt"}
    for file in texts:
        for suffix, unpack in UNPACK.items():
            packed = file.with_name(file.name + suffix)
            if file.name not in tiny:
                assert packed.stat().st_size < file.stat().st_size, file
                assert unpack(packed.read_bytes()) == file.read_bytes(), file


def test_what_is_packed_already_is_left_alone(addressed: Path) -> None:
    packed = [file.stem for suffix in UNPACK for file in addressed.rglob(f"*{suffix}")]
    assert [name for name in packed if Path(name).suffix not in TEXTS] == []
    assert list(addressed.rglob("*.woff2"))


def test_nobody_asked_for_them(site: Path) -> None:
    assert [file for suffix in UNPACK for file in site.rglob(f"*{suffix}")] == []


def test_a_text_that_would_grow_stays_alone(tmp_path: Path) -> None:
    for name, text in (("tiny.txt", "ok"), ("long.txt", "long " * 100)):
        (tmp_path / name).write_text(text)
    assert len(list(precompress(sorted(tmp_path.iterdir())))) == 2
    assert sorted(file.name for file in tmp_path.iterdir()) == ["long.txt", "long.txt.br", "long.txt.gz", "tiny.txt"]


def test_a_packed_file_does_not_say_when_it_was_made(addressed: Path) -> None:
    header = (addressed / "index.html.gz").read_bytes()[:8]
    assert header[4:8] == b"\0\0\0\0"
