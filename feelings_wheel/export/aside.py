"""Write a directory aside, and put it in its place in one step.

What holds when the process is killed, at any moment:

- While the new directory is written, it stands beside the old one, in `.NAME.more-than-fine-…`; nobody sees it.
- Linux and macOS exchange two directories in one step: before it the old one is in its place, whole; after it the new.
- Where the file system can't do that, the old one is renamed away and the new one into its place. Killed between the
  two, the place is empty, and both stand aside, whole; the next export first puts the old one back.
- What was left aside is removed by the next export to the same place.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import mkdtemp

MARK = "more-than-fine-"


@contextmanager
def replaced(place: Path) -> Iterator[Path]:
    """Yield an empty directory to fill, which takes the place of another when the block ends well.

    A block that ends badly changes nothing. Raises OSError where nothing can be written.
    """
    place = place.resolve()
    with _alone_in(place.parent):
        for left in place.parent.glob(f".{_escaped(place.name)}.{MARK}*"):
            _clear(left, place)
        work = Path(mkdtemp(prefix=f".{place.name}.{MARK}", dir=place.parent))
        try:
            new = work / "new"
            new.mkdir()
            if place.exists():
                shutil.copymode(place, new)
            yield new
            _put(new, place, work / "old")
        finally:
            _clear(work, place)


def _put(new: Path, place: Path, aside: Path) -> None:
    if not place.exists():
        new.rename(place)
    elif not exchange(new, place):
        place.rename(aside)
        new.rename(place)


def exchange(one: Path, other: Path) -> bool:
    """Let two directories change places in one step; tell whether the system could."""
    libc = ctypes.CDLL(None) if sys.platform != "win32" else None
    paths = os.fsencode(one), os.fsencode(other)
    if swap := getattr(libc, "renameat2", None):  # Linux
        here, exchanged = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
        return bool(swap(here, paths[0], here, paths[1], ctypes.c_uint(exchanged)) == 0)
    if swap := getattr(libc, "renamex_np", None):  # macOS
        return bool(swap(*paths, ctypes.c_uint(2)) == 0)  # RENAME_SWAP
    return False


def _clear(work: Path, place: Path) -> None:
    """Remove what stands aside, but for an old directory that belongs back in its place."""
    old = work / "old"
    if old.exists() and not place.exists():
        old.rename(place)
    shutil.rmtree(work, ignore_errors=True)


@contextmanager
def _alone_in(directory: Path) -> Iterator[None]:
    """Wait until no other export writes in a directory; its lock ends with the process, however that ends.

    So what stands aside while we hold it is nobody's. Systems without such locks have to do without.
    """
    handle = os.open(directory, os.O_RDONLY) if sys.platform != "win32" else None
    try:
        if handle is not None:
            with suppress(ImportError, OSError):
                from fcntl import LOCK_EX, flock

                flock(handle, LOCK_EX)
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _escaped(name: str) -> str:
    return "".join(f"[{sign}]" if sign in "*?[" else sign for sign in name)
