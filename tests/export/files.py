"""What tests read of a directory, and how they start an export in a process of its own."""

from __future__ import annotations

import subprocess
import sys
from hashlib import sha256
from pathlib import Path

from feelings_wheel.resources import DATA


def contents(directory: Path) -> dict[str, str]:
    """Return the hash of every file below a directory, by its path."""
    return {
        path.relative_to(directory).as_posix(): sha256(path.read_bytes()).hexdigest()
        for path in directory.rglob("*")
        if path.is_file()
    }


def beside(directory: Path) -> list[str]:
    """Return the names of all that lies beside a directory."""
    return sorted(path.name for path in directory.parent.iterdir() if path != directory)


def started(*command: str) -> subprocess.Popen[str]:
    """Start Python in a process of its own."""
    return subprocess.Popen(
        [sys.executable, *command],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=DATA.parent,
    )


def exporting(directory: Path, *options: str) -> subprocess.Popen[str]:
    """Start an export."""
    return started("-m", "feelings_wheel.cli", "export", str(directory), *options)


def kill(process: subprocess.Popen[str]) -> None:
    """End a process at once, and wait until it is gone."""
    process.kill()
    process.communicate()
