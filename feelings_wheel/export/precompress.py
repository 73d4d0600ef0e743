"""Compressed files beside the originals, for hosts that send them as they are."""

from __future__ import annotations

import gzip
import os
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import brotli

TEXTS = frozenset((".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".webmanifest"))

COMPRESSORS: dict[str, Callable[[bytes], bytes]] = {
    # one step below the best, which takes three times as long for the last two percent
    ".br": lambda content: brotli.compress(content, mode=brotli.MODE_TEXT, quality=10),
    # without the time of day, so that the same text gives the same bytes
    ".gz": lambda content: gzip.compress(content, mtime=0),
}


def texts(directory: Path) -> list[Path]:
    """Return the files that are worth it, the largest first, so that no core waits for another at the end."""
    found = [path for path in sorted(directory.rglob("*")) if path.suffix in TEXTS]
    return sorted(found, key=lambda path: -path.stat().st_size)


def precompress(files: list[Path]) -> Iterator[Path]:
    """Write each file compressed, where that is smaller, on all cores; yield the file."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:  # both compressors leave the interpreter to others
        yield from pool.map(_compressed, files)


def _compressed(file: Path) -> Path:
    content = file.read_bytes()
    for suffix, compress in COMPRESSORS.items():
        smaller = compress(content)
        if len(smaller) < len(content):
            file.with_name(file.name + suffix).write_bytes(smaller)
    return file
